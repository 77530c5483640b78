"""Holidays by name: `julaften`, `Easter Monday`, `midsommarafton`, as the next day that bears the name."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from responder.understand.dates.denial import denied
from responder.understand.dates.scene import Day, Scene, safe_date, year_at
from responder.understand.lexicon import PhraseTable, mapped, table_of
from responder.understand.words.holidays import HOLIDAYS

LONGEST_CUT = 3


@lru_cache(maxsize=16)
def holiday_names(code: str) -> PhraseTable:
    return table_of((name, rule) for rule, name in mapped(HOLIDAYS[code]))


def holidays(scene: Scene, today: date) -> Iterator[Day]:
    """The holidays that a reply names; a season such as `jula` is its first day, to be confirmed."""
    for start, end, rule in holiday_names(scene.calendar.code).find(scene.words):
        if any(place in scene.breaks and not is_cut(scene.read[place - 1]) for place in range(start + 1, end)):
            continue  # `Thursday is no good, Friday works`
        if denied(scene, start, end):
            continue
        year, after = year_at(scene, end, today)
        when = next_holiday(rule.rstrip("?"), today) if year is None else holiday_in(rule.rstrip("?"), year)
        scene.use(start, after)
        if when is not None:
            yield Day(when, start, rule.endswith("?"))


def is_cut(word: str) -> bool:
    """`2. påskedag`, `skt. hans`: the pause is no more than a dot."""
    return word.isdigit() or len(word) <= LONGEST_CUT


def next_holiday(rule: str, today: date) -> date | None:
    for year in (today.year, today.year + 1, today.year + 2):
        when = holiday_in(rule, year)
        if when is not None and when >= today:
            return when
    return None


@lru_cache(maxsize=1024)
def holiday_in(rule: str, year: int) -> date | None:
    """The day of a rule (notation: `words.holidays`) in this year."""
    if not 1 <= year <= 9998:
        return None
    if rule.startswith("E"):
        return easter(year) + timedelta(days=int(rule[1:]))
    if rule.startswith("S"):
        start, _, weekday = rule[1:].partition("/")
        month, day = start.split("-")
        first = date(year, int(month), int(day))
        return first + timedelta(days=(int(weekday) - first.weekday()) % 7)
    if "/" in rule:
        counted, _, later = rule.partition("+")
        month, count, weekday = counted.split("/")
        return counted_weekday(year, int(month), int(count), int(weekday)) + timedelta(days=int(later or 0))
    month, day = rule.split("-")
    return safe_date(year, int(month), int(day))


def counted_weekday(year: int, month: int, count: int, weekday: int) -> date:
    """The `count`-th such weekday of the month; -1 is the last."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Oudin's arithmetic (1940)."""
    golden = year % 19
    century = year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full = moon - (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full + 2 - century + century // 4) % 7
    shift = full - weekday
    month = 3 + (shift + 40) // 44
    return date(year, month, shift + 28 - 31 * (month // 4))
