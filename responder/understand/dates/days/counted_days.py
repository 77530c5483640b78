"""Days counted within a month: `the last Friday of November`, `tredje dag i oktober`, `first Monday of next month`."""

from collections.abc import Iterator
from datetime import date, timedelta

from responder.understand.dates.calendar_words import ORDINAL_ENDINGS
from responder.understand.dates.days.holidays import counted_weekday
from responder.understand.dates.scene import Day, Scene, safe_date, year_at
from responder.understand.lexicon import PhraseTable

LAST, MOST = -1, 4
SATURDAY = 5
LAST_OF_YEAR = 12
OF_MONTH = frozenset(["kuun", "kuukauden"])
IN_MONTH = frozenset(
    ["i", "in", "of", "im", "des", "de", "del", "du", "van", "av", "af", "pa", "d", "der", "le", "la", "the"]
)


def counted_days(scene: Scene, today: date) -> Iterator[Day]:
    """`siste fredag i november`, `the first Monday in December`: of this year, or of the next when it has passed."""
    calendar = scene.calendar
    words = scene.words
    if calendar.ordinals.starts.keys().isdisjoint(words) and not any(word.isdigit() for word in words):
        return
    if calendar.months.starts.keys().isdisjoint(words) and calendar.spans.starts.keys().isdisjoint(words):
        return
    for start, end, weekday in counted(scene):
        count = ordinal_before(scene, start, MOST if weekday is not None else 31)
        if count is None:
            continue
        first, place = count
        month = month_after(scene, end, today)
        if month is None and calendar.code == "fi" and first:
            month = month_before(scene, first, end, today)
            first -= 1
        if month is None:
            continue
        number, year, after = month
        when = day_of(year or today.year, number, place, weekday)
        if when is not None and when < today and number == today.month and year == today.year:  # "of the month"
            later = today.month % LAST_OF_YEAR + 1
            when = day_of(today.year + today.month // LAST_OF_YEAR, later, place, weekday)
        if year is None and when is not None and when < today and today.year < date.max.year:
            when = day_of(today.year + 1, number, place, weekday)
        if when is None:
            continue
        unsure = calendar.weekend.at(scene.words, start) is not None
        scene.use(first, after)
        yield Day(when, first, unsure)
    if calendar.code == "sv":
        yield from last_of_months(scene, today)


def last_of_months(scene: Scene, today: date) -> Iterator[Day]:
    """Swedish `sista november`."""
    for start, end, number in scene.calendar.months.find(scene.words):
        if scene.at(start - 1) == "sista":
            when = day_of(today.year, int(number), LAST, None)
            when = when if when is None or when >= today else day_of(today.year + 1, int(number), LAST, None)
            scene.use(start - 1, end)
            if when is not None:
                yield Day(when, start - 1)


def next_months_days(scene: Scene, today: date) -> Iterator[Day]:
    """`den 5. i neste måned`, `the 5th of next month`, Finnish `ensi kuun 5.`."""
    if scene.calendar.following.starts.keys().isdisjoint(scene.words):
        return
    for start, _, unit in scene.calendar.spans.find(scene.words):
        if unit != "month":
            continue
        first = start
        while first > 0 and phrase_at(scene.calendar.following, scene, first - 1) == first:
            first -= 1
        month = next_month_at(scene, first, today)
        number = None if month is None else figure_before(scene, first) or figure_after(scene, month[2])
        when = (
            safe_date(month[1] or today.year, month[0], number[1]) if month is not None and number is not None else None
        )
        if month is None or number is None or when is None:
            continue
        scene.use(min(number[0], first), max(month[2], number[0] + 1))
        yield Day(when, number[0])
        return


def figure_before(scene: Scene, place: int) -> tuple[int, int] | None:
    """(place, day) of the day number that stands before; its article stays for what is read of it."""
    place -= 1
    while place > 0 and (scene.at(place) in IN_MONTH or scene.at(place) in ORDINAL_ENDINGS):
        place -= 1
    word = scene.at(place)
    if scene.calendar.code == "fr" and scene.at(place + 1) not in IN_MONTH:
        return None  # `3 prochains mois`, which is written alike for one and for several
    return (place, int(word)) if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 else None


def figure_after(scene: Scene, place: int) -> tuple[int, int] | None:
    word = scene.at(place)
    fits = scene.calendar.code == "fi" and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31
    return (place, int(word)) if fits else None


def counted(scene: Scene) -> Iterator[tuple[int, int, int | None]]:
    """(from, to, weekday) of what is counted; None where it is days."""
    calendar = scene.calendar
    for start, end, value in calendar.weekdays.find(scene.words):
        yield start, end, int(value)
    for start, end, _ in calendar.weekend.find(scene.words):
        yield start, end, SATURDAY
    for start, end, unit in calendar.spans.find(scene.words):
        if unit == "day":
            yield start, end, None


def day_of(year: int, month: int, count: int, weekday: int | None) -> date | None:
    if weekday is not None:
        return counted_weekday(year, month, count, weekday)
    if count == LAST:
        return date(year + month // LAST_OF_YEAR, month % LAST_OF_YEAR + 1, 1) - timedelta(days=1)
    return safe_date(year, month, count)


def month_after(scene: Scene, place: int, today: date) -> tuple[int, int | None, int] | None:
    """(month, year, place after) of the month that follows; the year only where it is said."""
    calendar = scene.calendar
    place = skipped(scene, place)
    month = calendar.months.at(scene.words, place) if scene.at(place) else None
    if month is not None:
        year, after = year_at(scene, place + month[0], today)
        return int(month[1]), year, after
    return next_month_at(scene, place, today) or this_month_at(scene, place, today)


def month_before(scene: Scene, place: int, after: int, today: date) -> tuple[int, int | None, int] | None:
    """(month, year, `after`) of Finnish `marraskuun viimeinen perjantai`, `kuun viimeinen perjantai`."""
    word = scene.at(place - 1)
    month = scene.calendar.months.at(scene.words, place - 1) if word else None
    if month is not None and month[0] == 1:
        return int(month[1]), None, after
    return (today.month, today.year, after) if word in OF_MONTH else None


def this_month_at(scene: Scene, place: int, today: date) -> tuple[int, int, int] | None:
    """`siste fredag i måneden`, `the first Monday of the month`: of the one that runs."""
    unit = scene.calendar.spans.at(scene.words, place) if scene.at(place) and scene.at(place - 1) in IN_MONTH else None
    return (today.month, today.year, place + unit[0]) if unit is not None and unit[1] == "month" else None


def next_month_at(scene: Scene, place: int, today: date) -> tuple[int, int | None, int] | None:
    """`neste måned`, `mois prochain`."""
    before = phrase_at(scene.calendar.following, scene, place)
    unit = scene.calendar.spans.at(scene.words, before) if scene.at(before) else None
    if unit is None or unit[1] != "month":
        return None
    after = phrase_at(scene.calendar.following, scene, before + unit[0])
    if before == place and after == before + unit[0]:
        return None
    return today.month % LAST_OF_YEAR + 1, today.year + today.month // LAST_OF_YEAR, after


def phrase_at(table: PhraseTable, scene: Scene, place: int) -> int:
    """The place after the phrase that stands here, or this place."""
    hit = table.at(scene.words, place) if scene.at(place) else None
    return place + hit[0] if hit is not None else place


def skipped(scene: Scene, place: int) -> int:
    for _ in range(2):
        place += scene.at(place) in IN_MONTH
    return place


def ordinal_before(scene: Scene, start: int, most: int) -> tuple[int, int] | None:
    """(place, count) of the ordinal that ends at this place: `første`, `1.`."""
    figure = scene.at(start - 1)
    if figure.isdigit() and start in scene.ends and len(figure) <= 2 and 1 <= int(figure) <= most:
        return start - 1, int(figure)
    for first in (start - 2, start - 1):
        hit = scene.calendar.ordinals.at(scene.words, first) if first >= 0 and scene.at(first) else None
        if hit is not None and first + hit[0] == start and (int(hit[1]) == LAST or 1 <= int(hit[1]) <= most):
            return first, int(hit[1])
    return None
