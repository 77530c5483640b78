"""A reply while its days and hours are read."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from responder.understand.dates.calendar_words import CalendarWords
from responder.values import frozen


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
