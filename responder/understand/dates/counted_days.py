"""Days counted within a month, `the last Friday of November`, and from one to another: `20-22 November`."""

import re
from collections.abc import Iterator
from datetime import date

from responder.understand.dates.holidays import counted_weekday
from responder.understand.dates.scene import Day, Scene
from responder.understand.lexicon import PhraseTable

LAST, MOST = -1, 4
IN_MONTH = frozenset(["i", "in", "of", "im", "de", "del", "du", "van", "av", "af", "pa", "d"])
LINK = r"(?:-|og|och|and|und|en|et|y|ja|to|til|till|bis|tot|a|al|au|eller|or|oder|of|ou|o|tai)"
ENDING = r"(\.|st|nd|rd|th|er|e)?"
FROM_TO = re.compile(
    rf"(?<![\d.:])(\d{{1,2}}){ENDING} ?{LINK} ?(\d{{1,2}}){ENDING}(?: (?:of|de|av|af))? (?=([^\W\d_]+))"
)
MONTH_FROM_TO = re.compile(
    rf"([^\W\d_]{{3,}}) (\d{{1,2}})(?:st|nd|rd|th)? ?{LINK} ?(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.])"
)


def first_of_range(plain: str, months: PhraseTable) -> tuple[str, bool]:
    """The text with `20-22 november` as `20 november`, and whether there was one: the day is to be confirmed."""
    found = False

    def before_month(match: re.Match[str]) -> str:
        nonlocal found
        if not named(match[5], months) or not is_range(match[1], match[3]):
            return match.group()
        found = True
        return f"{match[1]}. "

    def after_month(match: re.Match[str]) -> str:
        nonlocal found
        if not named(match[1], months) or not is_range(match[2], match[3]):
            return match.group()
        found = True
        return f"{match[1]} {match[2]}"

    return MONTH_FROM_TO.sub(after_month, FROM_TO.sub(before_month, plain)), found


def named(word: str, months: PhraseTable) -> bool:
    return months.at((word,), 0) is not None


def is_range(first: str, last: str) -> bool:
    return 1 <= int(first) < int(last) <= 31


def counted_days(scene: Scene, today: date) -> Iterator[Day]:
    """`siste fredag i november`, `the first Monday in December`: of this year, or of the next when it has passed."""
    calendar = scene.calendar
    if calendar.months.starts.keys().isdisjoint(scene.words):
        return
    for start, end, value in calendar.weekdays.find(scene.words):
        counted = ordinal_before(scene, start)
        month_at = end + 1 if scene.at(end) in IN_MONTH else end
        month = calendar.months.at(scene.words, month_at) if scene.at(month_at) else None
        if counted is None or month is None:
            continue
        first, count = counted
        year = today.year
        when = counted_weekday(year, int(month[1]), count, int(value))
        if when < today and year < date.max.year:
            when = counted_weekday(year + 1, int(month[1]), count, int(value))
        scene.use(first, month_at + month[0])
        yield Day(when, first)


def ordinal_before(scene: Scene, start: int) -> tuple[int, int] | None:
    """(place, count) of the ordinal that ends at this place."""
    for first in (start - 2, start - 1):
        hit = scene.calendar.ordinals.at(scene.words, first) if first >= 0 and scene.at(first) else None
        if hit is not None and first + hit[0] == start and (int(hit[1]) == LAST or 1 <= int(hit[1]) <= MOST):
            return first, int(hit[1])
    return None
