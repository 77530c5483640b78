"""An order to stop that is said to others: in delight, "stop it! how cute", or to who pours, "stop, enough cream".

Only where words of delight follow it, or what is poured stands beside a word for enough, and nothing is said of
messages: a bare STOP stays one (`words.opt_outs.wishes.shapes`).
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.keywords.fields import Fields, fields_of
from responder.understand.keywords.places import NOWHERE, Barred, words_of
from responder.understand.keywords.requests import Pattern
from responder.understand.text import Reading
from responder.understand.words.opt_outs.wishes.shapes import DELIGHT, DELIGHT_BARS, POURED, POURED_BARS
from responder.values import frozen

FEWEST, MOST = 3, 16  # words of such an outcry


@frozen
class Outcry:
    """The outcries of a language, the words that they begin with, and those that none of them has."""

    pattern: Pattern
    heads: frozenset[str]
    bars: frozenset[str]
    poured: Sequence[Pattern]
    fare: frozenset[str]
    poured_bars: frozenset[str]


@lru_cache(maxsize=16)
def outcry_in(tongue: str) -> Outcry:
    fields = fields_of(tongue)
    heads = words_of("<outcries>|<stopping>", fields.names)
    said = words_of("<exclaiming>|<delighting>|<trailing>|<outcries>", fields.names)
    poured = [Pattern("poured", written, fields, 0) for written in POURED.split("; ")]
    bars, poured_bars = barred(DELIGHT_BARS, fields), barred(POURED_BARS, fields)
    said_pouring = words_of("<whoa>|<plenty>|<fare>|<articles>", fields.names)
    return Outcry(
        Pattern("delight", DELIGHT, fields, 0),
        heads,
        bars - said,
        poured,
        words_of("<fare>", fields.names),
        poured_bars - said_pouring,
    )


def barred(listed: str, fields: Fields) -> frozenset[str]:
    """The single words of these classes."""
    place = fields.place(f"{NOWHERE}{listed}")
    assert isinstance(place, Barred)
    return place.words


@lru_cache(maxsize=16)
def outcries_of(code: str) -> tuple[frozenset[str], frozenset[str], Sequence[Outcry]]:
    """What an outcry may begin with, what is poured, and the outcries: in the contact's language and in English."""
    outcries = [outcry_in(tongue) for tongue in dict.fromkeys((code, "en"))]
    heads = frozenset().union(*(outcry.heads for outcry in outcries))
    return heads, frozenset().union(*(outcry.fare for outcry in outcries)), outcries


def is_outcry(reading: Reading, code: str) -> bool:
    """Whether the message is an outcry of delight, or said to who pours."""
    words = reading.spoken
    if not FEWEST <= len(words) <= MOST:
        return False
    heads, fare, outcries = outcries_of(code)
    if words[0] in heads and any(
        each.pattern.end_at(words, 0) is not None and each.bars.isdisjoint(words) for each in outcries
    ):
        return True
    return not fare.isdisjoint(words) and any(is_poured(words, each) for each in outcries)


def is_poured(words: Sequence[str], outcry: Outcry) -> bool:
    """Whether an order to stop stands with a drink or a dish of which there is enough."""
    if outcry.fare.isdisjoint(words) or not outcry.poured_bars.isdisjoint(words):
        return False
    return any(pattern.end_at(words, start) is not None for pattern in outcry.poured for start in pattern.starts(words))
