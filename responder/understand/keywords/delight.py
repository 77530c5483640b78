"""An order to stop that is an outcry of delight: "stop it! how cute", "sluta, jag älskar det".

Only where it begins the message, words of delight follow it, and nothing is said of messages: a bare STOP stays one
(`words.opt_outs_wishes`).
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.keywords.patterns import Fields, Pattern
from responder.understand.keywords.places import NOWHERE, Barred, words_of
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import opt_out_words, words_for
from responder.understand.text import Reading
from responder.understand.words.opt_outs_wishes import DELIGHT, DELIGHT_BARS
from responder.values import frozen

FEWEST, MOST = 3, 16  # words of such an outcry


@frozen
class Outcry:
    """The outcries of a language, the words that they begin with, and those that none of them has."""

    pattern: Pattern
    heads: frozenset[str]
    bars: frozenset[str]


@lru_cache(maxsize=16)
def outcry_in(tongue: str) -> Outcry:
    fields = Fields(words_for(tongue).requests, opt_out_words(tongue), opt_out_turns(tongue))
    heads = words_of("<outcries>|<stopping>", fields.names)
    said = words_of("<exclaiming>|<delighting>|<trailing>|<outcries>", fields.names)
    bars = fields.place(f"{NOWHERE}{DELIGHT_BARS}")
    assert isinstance(bars, Barred)
    return Outcry(Pattern("delight", DELIGHT, fields, 0), heads, bars.words - said)


@lru_cache(maxsize=16)
def outcries_of(code: str) -> tuple[frozenset[str], Sequence[Outcry]]:
    """What an outcry may begin with, and the outcries: in the contact's language and in English."""
    outcries = [outcry_in(tongue) for tongue in dict.fromkeys((code, "en"))]
    return frozenset().union(*(outcry.heads for outcry in outcries)), outcries


def is_delight(reading: Reading, code: str) -> bool:
    """Whether the message is an outcry of delight."""
    words = reading.spoken
    if not FEWEST <= len(words) <= MOST:
        return False
    heads, outcries = outcries_of(code)
    if words[0] not in heads:
        return False
    return any(each.pattern.end_at(words, 0) is not None and each.bars.isdisjoint(words) for each in outcries)
