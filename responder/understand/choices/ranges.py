"""Choices that are numbers or ranges of them: `42`, `26-35`, `Over 50`, `60+`.

A number answers there, and a place in the list does not: "2" is no second of `42`, `43` and `44`.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.numbers.number import read_number
from responder.understand.reply_keys import parse_range
from responder.understand.text import Reading, fold

ABOVE = listed(
    "over, above, more than, mer enn, mer an, mere end, flere enn, fler an, flere end, eldre enn, aldre an, "
    "aeldre end, older than, uber, mehr als, alter als, yli, boven, meer dan, ouder dan, plus de, "
    "mas de, minst, at least"
)
BELOW = listed(
    "under, below, less than, mindre enn, mindre an, mindre end, faerre enn, farre an, yngre enn, yngre an, yngre end, "
    "younger than, unter, weniger als, alle, onder, minder dan, moins de, menos de, inntil, up to"
)
OPEN = regex(rf"(?:({'|'.join(ABOVE)})|({'|'.join(BELOW)})) (\d{{1,6}})(?: [^\W\d_]+)?")
PLUS = regex(r"(\d{1,6}) ?\+")
UNIT = regex(r"(\d{1,6})(?: ?- ?(\d{1,6}))? ?[^\W\d_]{1,12}")
MOST = float("inf")
SCORES = 10  # ranges up to it are scores: what they are read by knows of days and prices


@lru_cache(maxsize=512)
def ranges_of(given: tuple[str, ...]) -> tuple[tuple[float, float], ...]:
    """The range of each choice, in order; none where one of them is something else, or all are scores."""
    found = []
    for choice in given:
        span = range_of(fold(choice[:60]).strip())
        if span is None:
            return ()
        found.append(span)
    beyond_scores = max(low for low, _ in found) > SCORES or all(low == high for low, high in found)
    return tuple(found) if len(found) > 1 and beyond_scores else ()


def range_of(choice: str) -> tuple[float, float] | None:
    span = parse_range(choice)
    if span is not None:
        return span
    opened = OPEN.fullmatch(choice)
    if opened is not None:
        bound = int(opened[3])
        return (bound + 0.5, MOST) if opened[1] else (-MOST, bound - 0.5)
    plus = PLUS.fullmatch(choice)
    if plus is not None:
        return int(plus[1]), MOST
    counted = UNIT.fullmatch(choice)
    if counted is not None and counted[2]:
        return int(counted[1]), int(counted[2])
    return None


def named_range(reading: Reading, given: tuple[str, ...], own: Sequence[str]) -> set[int]:
    """The range that the number of the reply is in; all, which is no choice, where it is in none or in several."""
    ranges = ranges_of(given)
    if not ranges or not any(word.isdigit() for word in reading.words):
        return set() if not ranges else holding(ranges, read_number(reading.plain, own))
    said = range_of(reading.plain.strip(" .!"))
    if said is not None and said[0] != said[1]:
        same = {index for index, span in enumerate(ranges) if span == said or (said[1] == MOST == span[1])}
        return same if len(same) == 1 else set(range(len(ranges)))
    return holding(ranges, read_number(reading.plain, own)) or set(range(len(ranges)))


def holding(ranges: Sequence[tuple[float, float]], number: float | None) -> set[int]:
    if number is None:
        return set()
    found = {index for index, (low, high) in enumerate(ranges) if low <= number <= high}
    return found if len(found) == 1 else set()
