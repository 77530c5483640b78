"""A reply while its days and hours are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from responder.understand.dates.calendar_words import CalendarWords
from responder.understand.lexicon import lexicon
from responder.understand.numbers.numerals import find_numerals
from responder.values import frozen

SOON, MOST_AHEAD = 5, 10  # years ahead that are meant for sure, and that can be meant
PAST_FROM = 40  # a year of two figures from here on is of the last century, where today is not known
LAST_DAY = 31
LAST_HOUR = 24  # a figure after a month that is no hour is a year
LONGEST_YEAR = 8  # words
FIRST_YEAR, LAST_YEAR, CENTURY, THIS_CENTURY, MINUTES = 1900, 2100, 19, 20, 60
NINETEEN = ("nittenhundreog", "nittenhundre", "nitten", "nittonhundra", "nittons", "nitton", "negentien", "nineteen")
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
    foreign: bool = False  # read in a language that is not the customer's
    torn: bool = False  # between two parts of the day
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    amounts: Mapping[str, float] = field(default_factory=dict)
    ends: frozenset[int] = frozenset()
    hits: list[tuple[int, int, str]] | None = None
    refused: list[tuple[str, ...]] = field(default_factory=list)  # the days that are turned down
    refused_ends: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.read = tuple(self.words)

    def answers(self) -> list[tuple[int, int, str]]:
        """(from, to, meaning) of what is said besides days and hours, in the words that answer."""
        if self.hits is None:
            self.hits = lexicon(self.calendar.code).answers.find(self.read)
        return self.hits

    def use(self, start: int, end: int) -> None:
        for place in range(start, end):
            self.words[place] = ""

    def at(self, place: int) -> str:
        return self.words[place] if 0 <= place < len(self.words) else ""


@frozen
class Day:
    """A day that was named; `moment` where a span of minutes or hours gives the time as well, `dated` by a month."""

    when: date
    place: int
    ambiguous: bool = False
    moment: datetime | None = None
    dated: bool = False


def upcoming(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def full_year(short: int, now: datetime | None) -> tuple[int, bool]:
    """(year, whether to be confirmed) of a year of two figures: the next few years, else the past, as of a birthday."""
    if now is None:
        return short + (1900 if short >= PAST_FROM else 2000), False
    year = now.year // 100 * 100 + short
    ahead = year - now.year
    return (year - 100, False) if ahead > MOST_AHEAD else (year, ahead > SOON)


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
    born = year_of_birth(scene, begins) if begins not in scene.breaks else None
    if born is not None:
        return born
    return next_year_at(scene, begins, today) or (None, place)


def year_of_birth(scene: Scene, place: int) -> tuple[int, int] | None:
    """(year, place after) of a year long ago: `3 May 85` at the end of a clause, `nineteen seventy eight`."""
    word = scene.at(place)
    if word.isdigit():
        year, _ = full_year(int(word), scene.now) if len(word) == 2 else (0, False)
        ends = place + 1 >= len(scene.words) or place + 1 in scene.breaks
        past = scene.now is not None and 0 < year < scene.now.year and int(word) > LAST_DAY
        return (year, place + 1) if ends and past else None
    found = find_numerals(scene.words[place : place + LONGEST_YEAR], scene.calendar.code)
    if not found or found[0].start:
        return glued_year(scene, place)
    if FIRST_YEAR <= found[0].value <= LAST_YEAR and found[0].end - found[0].start > 0:
        return int(found[0].value), place + found[0].end
    last, value = place + found[0].end, found[0].value
    if LAST_DAY < value < 100 and value == int(value) and (last >= len(scene.words) or last in scene.breaks):
        year, _ = full_year(int(value), scene.now)
        return (year, last) if scene.now is not None and year < scene.now.year else None  # `tolvte marts femogfirs`
    if len(found) > 1 and value == THIS_CENTURY and found[1].start == found[0].end and scene.now is not None:
        year = THIS_CENTURY * 100 + int(found[1].value)
        if 0 <= year - scene.now.year <= SOON and year % 5:  # `twenty thirty` may be an hour
            return year, place + found[1].end
    if len(found) > 1 and found[0].value == CENTURY and found[1].start == found[0].end:
        rest = found[1].value
        if MINUTES <= rest < 100:  # `nineteen thirty` may be an hour
            return CENTURY * 100 + int(rest), place + found[1].end
    return None


def glued_year(scene: Scene, place: int) -> tuple[int, int] | None:
    """`nittensyttiåtte`, `negentienachtenzeventig`."""
    word = scene.at(place)
    for head in NINETEEN:
        rest = word.removeprefix(head)
        found = find_numerals([rest], scene.calendar.code) if rest and rest != word else []
        if found and 1 <= found[0].value < 100:
            return CENTURY * 100 + int(found[0].value), place + 1
    return None


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
