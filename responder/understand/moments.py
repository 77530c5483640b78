"""Dates and times in replies: `i morgen kl 15`, `neste tirsdag`, `halv fire`, `3/5`, `in two weeks`."""

import re
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from responder.understand.calendar_words import CalendarWords, calendar_words
from responder.understand.clock import Clock, Time, find_times
from responder.understand.days import find_days, make_date
from responder.understand.lexicon import lexicon, normal_language
from responder.understand.neighbours import surroundings
from responder.understand.results import Moment
from responder.understand.scene import Day, Scene, safe_date
from responder.understand.text import read

LONGEST = 400
ISO = re.compile(
    r"(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]+(?:kl\.? ?)?(\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)?z?)?(?![\d-])"
)
WITH_YEAR = re.compile(r"(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})(?![\d:])")
HALF_DAY = re.compile(r"(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?")
COLON = re.compile(r"(?<![\d:.])(\d{1,2}) ?(?::|h|u(?=\d)) ?(\d{2})(?::\d{2})?(?![\d:])")
HOUR_SIGN = re.compile(r"(?<![\d:.])(\d{1,2}) ?h(?![\w])")
SLASH = re.compile(r"(?<![\d/])(?!24/7)(\d{1,2})/(\d{1,2})(?![\d/])")
DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})(\.(?=$|\W))?(?![\d])")
HOURS_RANGE = re.compile(r"(?<![\d:.])(\d{1,2}) ?- ?(\d{1,2})(?![\d:.-])")
AFTERNOON, EVENING, NIGHT, MORNING, MIDDAY = "afternoon", "evening", "night", "morning", "midday"
FIRST_GUESSED_EVENING = 7  # a bare hour before this is taken for the afternoon


class Writing:
    """Dates and times written in figures, replaced in the text by marks that count as words."""

    def __init__(self, plain: str, calendar: CalendarWords, now: datetime | None, country: str | None) -> None:
        self.calendar, self.now = calendar, now
        self.month_first = (country or "").upper() in ("US", "PH", "PW", "FM")
        self.unclear_order = calendar.code == "en" and not country
        self.dates: dict[str, date] = {}
        self.clocks: dict[str, Clock] = {}
        self.unsure: set[str] = set()
        self.text = self.mark(plain)

    def mark(self, plain: str) -> str:
        plain = ISO.sub(self.iso, plain)
        plain = WITH_YEAR.sub(self.with_year, plain)
        plain = HALF_DAY.sub(self.half_day, plain)
        plain = COLON.sub(self.colon, plain)
        plain = HOUR_SIGN.sub(lambda match: self.clock(match, int(match[1]), 0, int(match[1]) > 12), plain)
        plain = SLASH.sub(self.slash, plain)
        plain = DOTTED.sub(self.dotted, plain)
        return HOURS_RANGE.sub(self.hours_range, plain)

    def name(self, kind: str, count: int) -> str:
        return "zzq" + kind + "abcdefghijklmnopqrstuvwxyz"[min(count, 25)]

    def day(self, match: re.Match[str], when: date | None, unsure: bool = False) -> str:
        if when is None or len(self.dates) > 20:
            return match.group()
        name = self.name("d", len(self.dates))
        self.dates[name] = when
        if unsure:
            self.unsure.add(name)
        return f" {name} "

    def clock(self, match: re.Match[str], hour: int, minute: int, literal: bool, half_day: str = "") -> str:
        if hour > 24 or minute > 59 or len(self.clocks) > 20 or (half_day and not 1 <= hour <= 12):
            return match.group()
        name = self.name("t", len(self.clocks))
        self.clocks[name] = Clock(hour % 24, minute, literal, half_day)
        return f" {name} "

    def iso(self, match: re.Match[str]) -> str:
        day = self.day(match, safe_date(int(match[1]), int(match[2]), int(match[3])))
        if match[4] is None or day == match.group():
            return day
        return day + self.clock(match, int(match[4]), int(match[5]), True)

    def ordered(self, first: int, second: int) -> tuple[int, int]:
        """(day, month) of two figures."""
        if (self.month_first and first <= 12) or (second > 12 >= first):
            return second, first
        return first, second

    def with_year(self, match: re.Match[str]) -> str:
        year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
        day, month = self.ordered(int(match[1]), int(match[3]))
        unsure = self.unclear_order and match[2] == "/" and day <= 12 and day != month
        return self.day(match, safe_date(year, month, day), unsure)

    def half_day(self, match: re.Match[str]) -> str:
        return self.clock(match, int(match[1]), int(match[2] or 0), True, match[3] + "m")

    def colon(self, match: re.Match[str]) -> str:
        return self.clock(match, int(match[1]), int(match[2]), is_literal(match[1]))

    def slash(self, match: re.Match[str]) -> str:
        day, month = self.ordered(int(match[1]), int(match[2]))
        unsure = self.unclear_order and day <= 12 and day != month
        return self.day(match, make_date(day, month, None, self.now), unsure)

    def dotted(self, match: re.Match[str]) -> str:
        """`14.30` is a time, `24.12` a date; where both can be, words beside it decide."""
        first, second = int(match[1]), int(match[2])
        if not match[3] and " " in match.group():
            return match.group()
        if not match[3] and self.is_measured(match):
            return match.group()
        can_be_time = first < 24 and second < 60 and len(match[2]) == 2 and not match[3]
        when = make_date(first, second, None, self.now) if 1 <= second <= 12 else None
        if can_be_time and (when is None or self.follows_clock_word(match)):
            return self.clock(match, first, second, is_literal(match[1]))
        both = can_be_time and when is not None
        return self.day(match, when, both)

    def is_measured(self, match: re.Match[str]) -> bool:
        """`3.5 kilo` is no day in May."""
        after = re.findall(r"[^\W\d_]+", match.string[match.end() : match.end() + 16])
        measures = surroundings(self.calendar.code).measures
        return bool(after) and measures.at(after, 0) is not None and self.calendar.oclock.at(after, 0) is None

    def follows_clock_word(self, match: re.Match[str]) -> bool:
        before = match.string[max(0, match.start() - 24) : match.start()]
        words = re.findall(r"[^\W\d_]+", before)
        after = re.findall(r"[^\W\d_]+", match.string[match.end() : match.end() + 12])
        if after and self.calendar.oclock.at(after, 0) is not None:
            return True
        return bool(words) and words[-1] not in ("on",) and self.calendar.clock.at((words[-1],), 0) is not None

    def hours_range(self, match: re.Match[str]) -> str:
        """`14-16`: the first hour, to be confirmed."""
        if int(match[1]) > 24 or int(match[2]) > 24:
            return match.group()
        mark = self.clock(match, int(match[1]), 0, int(match[1]) > 12)
        self.unsure.add(mark.strip())
        return mark


def is_literal(hour: str) -> bool:
    return len(hour) == 2 and (hour[0] == "0" or int(hour) > 12)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def local_now(now: datetime | None, time_zone: str | None) -> datetime | None:
    """The contact's wall clock; a naive `now` is that already."""
    if now is None or now.tzinfo is None:
        return now
    target = zone(time_zone) if time_zone else None
    return now.astimezone(target) if target is not None else now


def read_moment(
    text: str,
    language: str = "en",
    now: datetime | None = None,
    country: str | None = None,
    time_zone: str | None = None,
) -> Moment | None:
    """The date, time or both that the text names, in ISO form, on the contact's wall clock.

    Days without a year lie in the future of `now`; without `now` only what is absolute is read.
    """
    try:
        return moment_in(text, normal_language(language), local_now(now, time_zone), country)
    except (OverflowError, ValueError):  # beside the first or the last day of the calendar
        return None


def moment_in(text: str, code: str, here: datetime | None, country: str | None) -> Moment | None:
    for tongue in dict.fromkeys((code, "en")):
        scene, moment = read_in(text, tongue, here, country)
        if moment is not None or scene.denied:
            return moment
    return read_elsewhere(text, code, here, country)


def read_elsewhere(text: str, code: str, now: datetime | None, country: str | None) -> Moment | None:
    """In the first other language that has a word of the text for a day."""
    words = set(read(text[:LONGEST]).words)
    for tongue, names in day_words().items():
        if tongue not in (code, "en") and words & names:
            _, moment = read_in(text, tongue, now, country)
            if moment is not None:
                return moment
    return None


@lru_cache(maxsize=1)
def day_words() -> dict[str, frozenset[str]]:
    """For each language the words of five letters or more that name a day."""
    from responder.understand.lexicon import LANGUAGES

    return {
        code: frozenset(word for table in (calendar_words(code).weekdays, calendar_words(code).days)
                        for word in table.words() if len(word) >= 5)
        for code in LANGUAGES
    }  # fmt: skip


@lru_cache(maxsize=16)
def joined_parts(code: str) -> re.Pattern[str]:
    """`vrijdagmiddag`, `fredagskveld`: a weekday and a part of the day in one word."""
    calendar = calendar_words(code)
    weekdays = {word for word in calendar.weekdays.words() if len(word) >= 5}
    parts = {word for word in calendar.parts.words() if len(word) >= 3}
    choice = "|".join(sorted(weekdays, key=len, reverse=True))
    return re.compile(rf"\b({choice})s?({'|'.join(sorted(parts, key=len, reverse=True))})\b")


def read_in(text: str, code: str, now: datetime | None, country: str | None) -> tuple[Scene, Moment | None]:
    calendar = calendar_words(code)
    plain = joined_parts(code).sub(r"\1 \2", read(text[:LONGEST]).plain)
    writing = Writing(plain, calendar, now, country)
    reading = read(writing.text)
    words = [word if word.startswith("zzq") else lexicon(code).speller.correct(word) for word in reading.words]
    scene = Scene(words, reading.breaks, calendar, now, writing.dates, frozenset(writing.unsure))
    either = bool(calendar.either.find(words))
    found = calendar.parts.find(words)
    days = find_days(scene)
    part = part_of_day(scene, found)
    times = find_times(scene, writing.clocks, bool(days))
    if days and days[0].moment is not None:
        return scene, Moment(days[0].moment.strftime("%Y-%m-%dT%H:%M"), days[0].ambiguous)
    unsure_time = any(word in writing.unsure for word in reading.words if word in writing.clocks)
    return scene, combine(days, times, part, now, either or unsure_time)


def part_of_day(scene: Scene, found: list[tuple[int, int, str]]) -> str | None:
    """The last part of the day that is said; a German `morgen` that was read as tomorrow is none."""
    part = None
    for start, end, name in found:
        if end - start == 1 and scene.read[start] == "morgen" and scene.at(start) == "":
            continue
        part = name
        if name != MIDDAY:
            scene.use(start, end)
    return part


def combine(days: list[Day], times: list[Time], part: str | None, now: datetime | None, unsure: bool) -> Moment | None:
    if not days and not times:
        return None
    ambiguous = unsure or len({day.when for day in days}) > 1 or len({(time.hour, time.minute) for time in times}) > 1
    day = days[0] if days else None
    ambiguous = ambiguous or (day is not None and day.ambiguous)
    if not times:
        assert day is not None
        return Moment(day.when.isoformat(), ambiguous or part is not None)
    time = settled(times[0], part, day.when if day else None, now)
    ambiguous = ambiguous or time.ambiguous
    if day is None:
        return Moment(time.iso(), ambiguous)
    return Moment(f"{day.when.isoformat()}T{time.iso()}", ambiguous)


def settled(time: Time, part: str | None, day: date | None, now: datetime | None) -> Time:
    """The time on a clock of 24 hours: by the part of the day, else shops' hours are assumed."""
    hour = time.hour
    if time.literal or hour > 12:
        return time
    if part in (AFTERNOON, EVENING) or (part == NIGHT and hour >= 8) or (part == MIDDAY and hour < 4):
        return moved(time, hour % 12 + 12 if not (part == EVENING and hour == 12) else 0, False)
    if part is not None:
        return moved(time, hour, False)
    if hour < FIRST_GUESSED_EVENING:
        return moved(time, hour + 12, True)
    if day is not None and now is not None and day == now.date() and hour < 12 and hour <= now.hour < hour + 12:
        return moved(time, hour + 12, True)
    return time


def moved(time: Time, hour: int, ambiguous: bool) -> Time:
    return Time(hour % 24, time.minute, time.place, True, ambiguous or time.ambiguous)


def read_date(
    text: str,
    language: str = "en",
    now: datetime | None = None,
    country: str | None = None,
    time_zone: str | None = None,
) -> str | None:
    """Like `read_moment`, the ISO form only."""
    moment = read_moment(text, language, now, country, time_zone)
    return moment.iso if moment else None
