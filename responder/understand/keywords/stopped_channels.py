"""Which channels a STOP speaks of: "stop the texts and the mails", and not "stop the texts, mail is fine"."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from responder.understand.keywords.told_apart import (
    DENIED,
    PRAISE,
    RATHER,
    SMALL,
    Sides,
    Sorts,
    are_named_by,
    clauses_of,
    spelt,
    told_apart,
)
from responder.understand.text import read
from responder.understand.words.opt_outs import channels

SMS, EMAIL, PHONE = "sms", "email", "phone"
EVERYTHING = frozenset(read("all everything stopall alt alle allt alla alles tout toutes todo todos kaikki").words)
NAMES: Mapping[str, frozenset[str]] = {
    SMS: spelt(channels.TEXTS),
    EMAIL: spelt(channels.MAILS),
}
CHANNEL_OF = {word: kind for kind, names in NAMES.items() for word in names} | dict.fromkeys(
    spelt(channels.CALLS), PHONE
)
CHANNELS = Sorts(CHANNEL_OF.get, SMALL, frozenset([PHONE]))
US = frozenset(read("me us meg oss mig os mich uns mir mij ons minulle moi nous nos").words)


def stopped_channels(text: str, *, everything: bool = True) -> frozenset[str]:
    """Of "sms" and "email" those that a STOP names, or both where it says "all" (unless `everything` is to count for
    nothing); whatever channel it came by."""
    refused = refused_channels(text)
    if refused:
        return refused
    parts = [part for clause in clauses_of(text) for part in clause]
    words = EVERYTHING if everything else frozenset()
    return frozenset(kind for kind, names in NAMES.items() if any(speaks_of(part, names, words) for part in parts))


def speaks_of(part: tuple[str, ...], names: frozenset[str], everything: frozenset[str]) -> bool:
    """Whether a part of a STOP speaks of everything, or of a channel of that name and does not make it welcome, as
    "mail is fine", "mail me instead" and "mail me" alone do. Words of praise count only behind the name ("ok stop
    mail"), and none beside a denial ("don't keep sending mails")."""
    said = set(part)
    if said & everything:
        return True
    if not said & names:
        return False
    if said & DENIED:
        return True
    behind = part[next(place for place, word in enumerate(part) if word in names) + 1 :]
    return not (said & RATHER or PRAISE.intersection(behind) or (behind == part[1:] and US.intersection(behind[:1])))


def refused_channels(text: str) -> frozenset[str]:
    """Those of "sms" and "email" that are refused by a message that makes another channel welcome, and is about nothing
    else: "only e-mail please, no texts", "you can call but don't text". A channel on both sides makes it none.
    """
    return refused_and_welcome(text)[0] - {PHONE}


def welcomes_texts(text: str) -> bool:
    """Whether a message refuses another channel, a call for one, and makes texts welcome: "no calls, text is fine"."""
    return SMS in refused_and_welcome(text)[1]


@lru_cache(maxsize=64)
def refused_and_welcome(text: str) -> Sides:
    """The channels, the telephone among them, of a message that refuses some and makes others welcome."""
    return told_apart(text, CHANNELS)


def asks_for_channel(named: Sequence[str]) -> bool:
    """Whether reply keys name a channel: what is said of channels is then the choice."""
    return are_named_by(named, CHANNELS)
