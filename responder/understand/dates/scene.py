"""A reply while its days and hours are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from responder.understand.dates.calendar_words import CalendarWords
from responder.values import frozen

LAST_HOUR = 24  # a figure after a month that is no hour is a year
OF_YEAR = frozenset(["de", "del", "of", "i", "av", "des", "van", "in"])


@frozen
class Clock:
    """A written time such as 15:30 or 3pm; `half_day` is am, pm or nothing."""

    hour: int
    minute: int
    literal: bool
    half_day: str = ""


@dataclass(slots=True)
class Scene:
    """The words of a reply while they are read: those used become empty."""

    words: list[str]
    breaks: frozenset[int]
    calendar: CalendarWords
    now: datetime | None
    dates: dict[str, date] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()
    read: tuple[str, ...] = ()
    denied: bool = False
    vague: bool = False
    of_night: bool = False
    torn: bool = False  # between two parts of the day
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    amounts: Mapping[str, float] = field(default_factory=dict)
    ends: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        self.read = tuple(self.words)

    def use(self, start: int, end: int) -> None:
        for place in range(start, end):
            self.words[place] = ""

    def at(self, place: int) -> str:
        return self.words[place] if 0 <= place < len(self.words) else ""


@frozen
class Day:
    """A day that was named; `moment` where a span of minutes or hours gives the time as well."""

    when: date
    place: int
    ambiguous: bool = False
    moment: datetime | None = None


def upcoming(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def safe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_at(scene: Scene, place: int, today: date | None) -> tuple[int | None, int]:
    """(year, place after) of the year that is said here: `2027`, `27`, `neste år`, `de l'année prochaine`."""
    begins = place + (scene.at(place) in OF_YEAR)
    word = scene.at(begins)
    if word.isdigit() and len(word) == 4 and 1900 <= int(word) <= 2200:
        return int(word), begins + 1
    if today is None or not word:
        return None, place
    short = word.isdigit() and len(word) == 2 and int(word) > LAST_HOUR and 0 <= int(word) - today.year % 100 <= 5
    if short and begins not in scene.breaks and not is_month(scene, begins + 1):
        return today.year // 100 * 100 + int(word), begins + 1
    return next_year_at(scene, begins, today) or (None, place)


def is_month(scene: Scene, place: int) -> bool:
    return bool(scene.at(place)) and scene.calendar.months.at(scene.words, place) is not None


def next_year_at(scene: Scene, place: int, today: date) -> tuple[int, int] | None:
    calendar = scene.calendar
    before = calendar.following.at(scene.words, place)
    at_unit = place + before[0] if before is not None else place
    unit = calendar.spans.at(scene.words, at_unit) if scene.at(at_unit) else None
    if unit is None or unit[1] != "year":
        return None
    after = at_unit + unit[0]
    behind = calendar.following.at(scene.words, after) if scene.at(after) else None
    if before is None and behind is None:
        return None
    return today.year + 1, after + (behind[0] if behind is not None else 0)
