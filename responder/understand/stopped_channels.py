"""Which channels a STOP speaks of: "stop the texts and the mails", and not "stop the texts, mail is fine"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from responder.understand.joining import AND, BUTS
from responder.understand.text import LONGEST, Reading, read, spellings
from responder.understand.words import channels

SMS, EMAIL, PHONE = "sms", "email", "phone"


def spelt(words: str) -> frozenset[str]:
    """These words, in each way in which their letters are written."""
    return frozenset(each for word in words.split() for spelling in spellings(word) for each in spelling)


EVERYTHING = frozenset(read("all everything stopall alt alle allt alla alles tout toutes todo todos kaikki").words)
NAMES: Mapping[str, frozenset[str]] = {
    SMS: spelt(channels.TEXTS),
    EMAIL: spelt(channels.MAILS),
}
CHANNEL_OF = {word: kind for kind, names in NAMES.items() for word in names} | dict.fromkeys(
    spelt(channels.CALLS), PHONE
)
# What tells that a channel is named because it is welcome: "mail is fine", "mejl i stället", "lieber E-Mails". Words of
# praise count only behind the name ("ok stop mail"), and none beside a denial ("don't keep sending mails").
PRAISE = frozenset(
    read(
        "ok okay okey fine good best better welcome greit fint bra bedre bedst bäst bättre godt funkar räcker gut "
        "besser passt reicht goed prima beter hyvä kelpaa parempi bien mieux bueno vale mejor"
    ).words
)
RATHER = frozenset(
    read(
        "keep instead rather prefer heller istedenfor stedet istedet behold foretrekker hellere foretrækker hellre "
        "istället stället behåll föredrar lieber stattdessen bevorzuge liever plaats mieluummin sijaan sijasta plutôt "
        "préfère gardez prefiero lugar"
    ).words
)
DENIED = spelt(channels.DENIED)
STOPPED = spelt(channels.STOPPED)
REFUSED = DENIED | STOPPED
MAY = spelt(channels.MAY)
YOU = spelt(channels.YOU)
WELCOMING = MAY | RATHER | PRAISE | spelt(channels.ONLY)
I_MAY = frozenset(read(each).words for each in channels.I_MAY.split("|"))
SMALL = REFUSED | WELCOMING | CHANNEL_OF.keys() | spelt(channels.SMALL)
US = frozenset(read("me us meg oss mig os mich uns mir mij ons minulle moi nous nos").words)
BREAKS = re.compile(rf"[,.;:!?\n]+|\b(?:{'|'.join(sorted(BUTS))}|sino|sondern|vaan)\b", re.IGNORECASE)
JOINS = re.compile(rf"(?<!['’])\b(?:{'|'.join(sorted(AND))})\b", re.IGNORECASE)
HYPHEN = re.compile(r"\be[- ](?=mail|post)", re.IGNORECASE)
INSTEAD_OF = re.compile(rf"\b(?:{channels.INSTEAD_OF})\b", re.IGNORECASE)
NEITHER: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
LONGEST_WISH = 30  # words of a message that may be about nothing but its channels


def stopped_channels(text: str) -> frozenset[str]:
    """Of "sms" and "email" those that a STOP names, or both where it says "all"; whatever channel it came by."""
    refused = refused_channels(text)
    if refused:
        return refused
    parts = [part for clause in clauses_of(text) for part in clause]
    return frozenset(kind for kind, names in NAMES.items() if any(speaks_of(part, names) for part in parts))


def clauses_of(text: str) -> list[list[tuple[str, ...]]]:
    """The words of the parts of each clause, which `and` joins."""
    clauses = BREAKS.split(HYPHEN.sub("e", text[:LONGEST]))
    return [[read(part).words for part in JOINS.split(clause)] for clause in clauses]


def speaks_of(part: tuple[str, ...], names: frozenset[str]) -> bool:
    """Whether a part of a STOP speaks of everything, or of a channel of that name and does not make it welcome, as
    "mail is fine", "mail me instead" and "mail me" alone do."""
    said = set(part)
    if said & EVERYTHING:
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
def refused_and_welcome(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The channels, the telephone among them, of a message that refuses some and makes others welcome."""
    words = read(HYPHEN.sub("e", text[:LONGEST])).words
    if len(words) > LONGEST_WISH or len({CHANNEL_OF[word] for word in words if word in CHANNEL_OF}) < 2:
        return NEITHER
    refused: set[str] = set()
    welcome: set[str] = set()
    for clause in clauses_of(INSTEAD_OF.sub(", not ", text)):
        still = False  # "stop emailing and texting me" refuses both
        for part in clause:
            if not SMALL.issuperset(part) or not I_MAY.isdisjoint(pairwise(part)):
                return NEITHER
            for kind, beside in sides(part):
                still = not REFUSED.isdisjoint(beside) or (still and WELCOMING.isdisjoint(beside))
                if still and not MAY.isdisjoint(part) and not is_allowed_to_us(part):
                    return NEITHER  # "får ikke sms, bare mail" tells what does not come
                if still or kind != PHONE or not MAY.isdisjoint(beside):
                    (refused if still else welcome).add(kind)
    return NEITHER if refused & welcome or not (refused and welcome) else (frozenset(refused), frozenset(welcome))


def is_allowed_to_us(part: Sequence[str]) -> bool:
    """Whether it is said what we may: "dere kan", "kan dere"."""
    return any((one in YOU and other in MAY) or (one in MAY and other in YOU) for one, other in pairwise(part))


def sides(part: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Each channel that a part names, with the words that are said of it: those before it, and behind the last."""
    named = [place for place, word in enumerate(part) if word in CHANNEL_OF]
    for start, place in pairwise([-1, *named]):
        yield CHANNEL_OF[part[place]], part[start + 1 : len(part) if place == named[-1] else place]


def asks_for_channel(named: Sequence[str]) -> bool:
    """Whether reply keys name a channel: what is said of channels is then the choice."""
    return any(not CHANNEL_OF.keys().isdisjoint(read(HYPHEN.sub("e", key)).words) for key in named)


def is_order(reading: Reading) -> bool:
    """Whether a refusal says STOP, or the like: no question makes that a choice."""
    return not STOPPED.isdisjoint(reading.words)
