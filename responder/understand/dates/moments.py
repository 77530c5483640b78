"""Dates and times in replies: `i morgen kl 15`, `neste tirsdag`, `halv fire`, `3/5`, `in two weeks`."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from responder.patterns import regex
from responder.understand.dates.beside_hours import DWELLINGS, ROADS
from responder.understand.dates.calendar_words import HOUR_MARKS, MARK, calendar_words, tongues_of
from responder.understand.dates.clock import Time
from responder.understand.dates.days.day import find_days
from responder.understand.dates.days.spans import NO_LATER
from responder.understand.dates.days.weeks import month_ends
from responder.understand.dates.hours import find_times, hours_parted
from responder.understand.dates.meant.choosing import meant
from responder.understand.dates.meant.clauses import pauses
from responder.understand.dates.meant.corrected import TIME_LENGTH, taken_together
from responder.understand.dates.meant.denial import REFUSING
from responder.understand.dates.meant.doubts import FITTING, HEDGING, OTHERWISE, ends_in_no, is_doubted
from responder.understand.dates.meant.openings import ANYWHERE_OPEN, OPEN, SINCE, beyond_bounds, is_open, trails_off
from responder.understand.dates.meant.told import (
    TELLING,
    in_the_past,
    is_broken,
    is_done,
    is_past_told,
    is_told,
    now_said,
)
from responder.understand.dates.meant.wishes import WISHES
from responder.understand.dates.nights import (
    AFTERNOON,
    DARK,
    EVENING,
    MIDDAY,
    falls_on,
    hour_in,
    is_apart,
    is_past,
    part_of_day,
    runs_twice,
)
from responder.understand.dates.other_figures import without_other_figures
from responder.understand.dates.scene import Day, Scene
from responder.understand.dates.written import Writing
from responder.understand.lexicon import lexicon, normal_language, vocabulary, words_for
from responder.understand.results import Moment
from responder.understand.taken_back import TAKING_BACK, after_taking_back
from responder.understand.text import Reading, read

LONGEST = 400
MORNING = "morning"
MIDNIGHT = "00:00"
DIGIT = regex(r"\d")
AFTER_IN_DUTCH = "na"  # `vrijdag na 15 uur` takes nothing back
EARLY = frozenset(["aikaisin"])
NO_DAYS = frozenset(  # near to a month, to the first of May in Finnish, to Christmas Eve and yesterday in French
    ["mayor", "vapaana", "vapaata", "hiver", "reveil", "reveille", "reveiller", "reveillez"]
)
BEFORE = regex(r"\bfør\b", re.IGNORECASE)  # folded it is the same as `for`
BEFORE_COMING = regex(  # `fredag, men ring før dere kommer`
    r"\b(?:ring|ringer|ringe|sms|melding|beskjed|fra) (?:\w+ ){0,3}før\b", re.IGNORECASE
)
LAST_HOUR = 24
SUNDAY = regex(r"(?<!\w)So[.,]? (?=[012]?\d(?:[.:]\d\d)? ?(?:Uhr|h)\b)")  # `so 10 Uhr` is about ten
HOUR_OR_SO = regex(r"\been uur of (\w+)")  # `een uur of drie` is about three
AFTER_HOUR = frozenset(["uhr", "uur", "h", "heures", "oclock", "horas", "pm", "am"])
FIRST_GUESSED_EVENING = 7  # a bare hour before this is taken for the afternoon


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
        return moment_in(now_said(text, language), normal_language(language), local_now(now, time_zone), country)
    except (OverflowError, ValueError):  # beside the first or the last day of the calendar
        return None


def moment_in(text: str, code: str, here: datetime | None, country: str | None) -> Moment | None:
    reading = read(text[:LONGEST])
    takes_back = not TAKING_BACK.isdisjoint(reading.words) and not (code == "nl" and AFTER_IN_DUTCH in reading.words)
    turned = after_taking_back(reading.plain, code) if takes_back else None
    if turned is not None:
        (_, first), (said, second) = (read_in(part, code, here, country) for part in turned)
        moment = taken_together(first, second, said)
        if moment is None and first is not None and DIGIT.search(turned[1]):
            return Moment(first.iso, True)  # "in 8 days, no 7"
        if moment is not None:
            return moment
    foreign = [word for word in reading.words if word in day_words() and code not in day_words()[word]]
    for tongue in tongues_of(reading.words, code):
        scene, moment = read_in(text, tongue, here, country, spelled=tongue != code)
        if moment is not None and foreign and tongue == code and not scene.denied:
            named = [word for word in foreign if word not in own_times(code)]
            return read_elsewhere(text, named, here, country, dated=True) or moment
        if moment is not None or scene.denied:
            return moment
    return read_elsewhere(text, foreign, here, country)


def read_elsewhere(
    text: str, foreign: Sequence[str], now: datetime | None, country: str | None, *, dated: bool = False
) -> Moment | None:
    """In the first of the languages of `foreign` words for days that understands it all: `friday 3pm`, `demain`;
    `dated` where a time alone does not do."""
    for tongue in dict.fromkeys(tongue for word in foreign for tongue in day_words()[word]):
        _, moment = read_in(text, tongue, now, country, spelled=True)
        if moment is not None and not (dated and len(moment.iso) == TIME_LENGTH):
            return moment
    return None


@lru_cache(maxsize=16)
def own_times(code: str) -> frozenset[str]:
    """The words of a language for times: `middag` is the same noon for three, and an afternoon in Dutch."""
    calendar = calendar_words(code)
    beside = {word for table in (calendar.this, calendar.next_ones) for word in table.words()}
    return frozenset(vocabulary(words_for(code).calendar) | beside)


@lru_cache(maxsize=1)
def day_words() -> dict[str, tuple[str, ...]]:
    """Each word of five letters or more that names a day, with the languages that have it."""
    from responder.understand.lexicon import LANGUAGES

    speakers: dict[str, list[str]] = {}
    for code in LANGUAGES:
        calendar = calendar_words(code)
        for word in {word for table in (calendar.weekdays, calendar.days) for word in table.words() if len(word) >= 5}:
            speakers.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in speakers.items()}


@lru_cache(maxsize=16)
def joined_parts(code: str) -> re.Pattern[str]:
    """`vrijdagmiddag`, `fredagskveld`: a weekday and a part of the day in one word."""
    calendar = calendar_words(code)
    weekdays = {word for word in calendar.weekdays.words() if len(word) >= 5}
    parts = {word for word in calendar.parts.words() if len(word) >= 3}
    choice = "|".join(sorted(weekdays, key=len, reverse=True))
    return re.compile(rf"\b({choice})s?({'|'.join(sorted(parts, key=len, reverse=True))})\b")


@lru_cache(maxsize=16)
def kept_words(code: str) -> frozenset[str]:
    """Words of times that no other vocabulary has: they are no slips of what is near to them."""
    calendar = calendar_words(code)
    tables = (calendar.vague, calendar.this, month_ends(code), calendar.short_weekdays)
    weighed = REFUSING | HEDGING | FITTING | OTHERWISE | EARLY | TELLING | NO_DAYS
    return (
        OPEN
        | SINCE
        | ANYWHERE_OPEN
        | NO_LATER
        | ROADS
        | DWELLINGS
        | weighed
        | WISHES
        | {word for table in tables for word in table.words()}
    )


def read_in(
    text: str, code: str, now: datetime | None, country: str | None, *, spelled: bool = False
) -> tuple[Scene, Moment | None]:
    """The scene and what it says; `spelled` words are taken as they are: another language's slips are guesses."""
    calendar = calendar_words(code)
    if code == "de":
        text = SUNDAY.sub("Sonntag ", text)
    plain = joined_parts(code).sub(r"\1 \2", hours_parted(read(text[:LONGEST]).plain, code))
    if code == "nl":
        plain = HOUR_OR_SO.sub(r"ongeveer \1 uur", plain)
    writing = Writing(without_other_figures(plain, code), calendar, now, country)
    reading = read(writing.text)
    correct, kept = lexicon(code).written, kept_words(code)
    words = [word if spelled or word.startswith(MARK) or word in kept else correct(word) for word in reading.words]
    scene = Scene(words, pauses(text, words, reading.breaks), calendar, now, writing.dates, frozenset(writing.unsure))
    scene.clocks, scene.amounts, scene.ends = writing.clocks, writing.amounts, reading.ends
    scene.foreign = spelled
    either = bool(calendar.either.find(words)) or is_before(text) or writing.ranged
    found = calendar.parts.find(words)
    set_aside(scene)
    days = find_days(scene)
    part = part_of_day(scene, found)
    times = find_times(scene, bool(days))
    if (writing.impossible and not days) or (days and (ends_in_no(scene, reading.asks) or is_broken(scene, days))):
        scene.denied = True
        return scene, None
    if days and days[0].moment is not None:
        return scene, Moment(days[0].moment.strftime("%Y-%m-%dT%H:%M"), days[0].ambiguous or either)
    either = either or is_open(scene, days, times) or differ(days, times)
    either = either or is_apart(scene, found, days, times)
    days, times = meant(scene, days, times)
    days, times = beyond_bounds(scene, days), beyond_bounds(scene, times)
    days = [in_the_past(scene, day) for day in days]
    either = either or trails_off(scene, times)
    either = either or (bool(scene.refused) and not days)  # `not Wednesday 3pm`
    named = days[0].place if days else times[0].place if times else None
    either = either or (named is not None and is_uncertain(scene, reading, days, times, named))
    unsure_time = any(word in writing.unsure for word in reading.words if word in writing.clocks)
    either = either or writing.untimely or scene.torn or is_untimely(scene)
    return scene, combine(days, times, part, now, either or unsure_time, of_night=scene.of_night)


def differ(days: list[Day], times: list[Time]) -> bool:
    return len({day.when for day in days}) > 1 or len({(time.hour, time.minute) for time in times}) > 1


def is_uncertain(scene: Scene, reading: Reading, days: list[Day], times: list[Time], place: int) -> bool:
    """Whether what is named at this place is only told of, or hangs on something."""
    dated = bool(days) and days[0].dated
    if is_told(scene, reading, place, dated=dated) or is_doubted(scene, place):
        return True
    return bool(days) and (is_past_told(scene, days[0].when, bool(times)) or is_done(scene, days[0]))


def is_untimely(scene: Scene) -> bool:
    """`i morgen kl 25`, `morgen um 25 Uhr`: an hour is meant that there is not."""
    for place, word in enumerate(scene.words):
        if not word.isdigit() or len(word) > 2 or int(word) <= LAST_HOUR:
            continue
        marked = place > 0 and scene.read[place - 1] in HOUR_MARKS
        if marked or (place + 1 < len(scene.read) and scene.read[place + 1] in AFTER_HOUR):
            return True
    return False


def set_aside(scene: Scene) -> None:
    """`en gang i neste uke`: what leaves the time open names no hour."""
    vague = scene.calendar.vague
    if vague.starts.keys().isdisjoint(scene.words):
        return
    for start, end, _ in vague.find(scene.words):
        if is_counted_on(scene, start, end):
            continue
        scene.vague = True
        scene.use(start, end)


def is_before(text: str) -> bool:
    """`før fredag`, and no `ring før dere kommer`."""
    if "ø" not in text and "Ø" not in text:
        return False
    return BEFORE.search(text) is not None and BEFORE_COMING.search(text) is None


def is_counted_on(scene: Scene, start: int, end: int) -> bool:
    """`om en dag`, `one day from now`."""
    within = scene.calendar.within
    places = [place for place in (start - 2, start - 1, end) if 0 <= place < len(scene.words)]
    return any(scene.at(place) and within.at(scene.words, place) is not None for place in places)


def combine(
    days: list[Day],
    times: list[Time],
    part: str | None,
    now: datetime | None,
    unsure: bool,
    *,
    of_night: bool,
) -> Moment | None:
    if not days and not times:
        return None
    day = days[0] if days else None
    ambiguous = unsure or (day is not None and day.ambiguous)
    if not times:
        assert day is not None
        return Moment(day.when.isoformat(), ambiguous or part is not None)
    time = settled(times[0], part, day.when if day else None, now)
    ambiguous = ambiguous or time.ambiguous
    if day is None:
        return Moment(time.iso(), ambiguous)
    when = day.when
    if time.iso() == MIDNIGHT:  # of which day, its beginning or its end? Today's beginning has passed
        when += timedelta(days=now is not None and when == now.date())
        return Moment(f"{when.isoformat()}T{MIDNIGHT}", True)
    if part in DARK:
        when, open_night = falls_on(when, time, now, of_night=of_night)
        ambiguous = ambiguous or open_night
    ambiguous = ambiguous or is_past(when, time, now) or runs_twice(when, time, now)
    return Moment(f"{when.isoformat()}T{time.iso()}", ambiguous)


def settled(time: Time, part: str | None, day: date | None, now: datetime | None) -> Time:
    """The time on a clock of 24 hours: by the part of the day, else shops' hours are assumed."""
    hour = time.hour
    if time.literal or hour > 12:
        return moved(time, hour, True) if part == MORNING and hour > 12 else time
    if part in DARK:
        later, unsure = hour_in(part, hour)
        return moved(time, later, unsure or (part == EVENING and (hour, time.minute) == (12, 0)))  # `klo 12 illalla`
    if part == AFTERNOON or (part == MIDDAY and hour < 4):
        return moved(time, hour % 12 + 12, False)
    if part is not None:
        return moved(time, hour, False)
    if hour < FIRST_GUESSED_EVENING:
        return moved(time, hour + 12, True)
    if day is not None and now is not None and day == now.date() and hour < 12 and hour <= now.hour < hour + 12:
        return moved(time, hour + 12, True)
    return time


def moved(time: Time, hour: int, ambiguous: bool) -> Time:
    return Time(hour % 24, time.minute, time.place, True, ambiguous or time.ambiguous)
