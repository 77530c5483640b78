"""Amounts with a fraction before a unit of time: `2,5 timer`, `2 og en halv time`, `1/2 hour`, `2 1/2 Stunden`."""

import re
from collections.abc import Callable
from functools import lru_cache

from responder.patterns import regex
from responder.understand.dates.calendar_words import CalendarWords, calendar_words
from responder.understand.lexicon import PhraseTable

WORD_BEFORE = regex(r"([^\W\d_]+) $")
SHORTEST_UNIT = 3  # letters: `9-11 t`, `15-17 h` may be hours of the day
AND = r"(?:og|och|and|und|en|et|y|ja)"
HALF = r"(?:halv|halvt|half|halbe|halben|halb|demie?|medi[ao])"
FEWER_OR_MORE = regex(
    r"(?<![\d.,:/])(\d{1,3}) ?(?:-|til|till|to|a|bis|tot|eller|or|oder|of|ou|o|tai) ?(\d{1,3}) ?(?=([^\W\d_]+))"
)
HOURS_PASSED = regex(r"\b([^\W\d_]+) (?:(\d{1,3})|([1-9])/([2-9])) ?[hu](?: ?(\d{2}))?(?![\w:])")
FRACTION = regex(
    r"(?<![\d.,:/])(?:(\d{1,3})[.,](25|50|75|\d)|(?:(\d{1,3}) )?([1-9])/([2-9])"
    rf"|(\d{{1,3}}) {AND} (?:(?:an?|een|en|ett?|ein|eine|einen|ei|une?) )?{HALF}) ?(?=([^\W\d_]+))"
)


def fractions_marked(plain: str, units: PhraseTable, name: Callable[[float], str]) -> str:
    """The text with each such amount as the word that `name` gives it."""

    def mark(match: re.Match[str]) -> str:
        if units.singles.get(match[7]) is None:
            return match.group()
        return f" {name(value_of(match))} "

    return FRACTION.sub(mark, plain)


def first_of_amounts(plain: str, calendar: CalendarWords, name: Callable[[float], str]) -> tuple[str, bool]:
    """The text with `2-3 uker` as two weeks, and whether there was such an amount: it is to be confirmed."""
    found = False

    def first(match: re.Match[str]) -> str:
        nonlocal found
        unit = calendar.spans.at((match[3],), 0)
        before = WORD_BEFORE.search(plain[: match.start()])
        led = before is not None and calendar.within.singles.get(before[1]) is not None
        if calendar.oclock.singles.get(match[3]) is not None and not led:
            return match.group()  # Dutch `15-17 uur`
        if unit is None or not int(match[1]) < int(match[2]) or len(match[3]) < SHORTEST_UNIT:
            return match.group()
        found = True
        return f" {name(float(match[1]))} "

    return FEWER_OR_MORE.sub(first, plain), found


def hours_marked(plain: str, calendar: CalendarWords, name: Callable[[float], str]) -> str:
    """`dans 2h`, `over 2u`, `1h30`, `in 1/2h`, the unit in letters: the time that passes, and no hour of the day."""

    def mark(match: re.Match[str]) -> str:
        if calendar.within.singles.get(match[1]) is None:
            return match.group()
        hours = int(match[2]) if match[2] else int(match[3]) / int(match[4])
        return f"{match[1]} {name(hours + int(match[5] or 0) / 60)} {hour_word(calendar.code)} "

    return HOURS_PASSED.sub(mark, plain)


@lru_cache(maxsize=16)
def hour_word(code: str) -> str:
    """A word of the language for the hour as a unit."""
    singles = calendar_words(code).spans.singles
    return next(word for word, unit in singles.items() if unit == "hour" and len(word) >= SHORTEST_UNIT)


def value_of(match: re.Match[str]) -> float:
    if match[1] is not None:
        return float(f"{match[1]}.{match[2]}")
    if match[4] is not None:
        return int(match[3] or 0) + int(match[4]) / int(match[5])
    return int(match[6]) + 0.5
