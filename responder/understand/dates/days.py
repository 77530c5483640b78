"""Which day a reply names, seen from `today`; into the future unless a year, `yesterday` or `ago` says otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from responder.understand.dates.ago import spans_ago
from responder.understand.dates.calendar_words import (
    ONE,
    ORDINAL_ENDINGS,
    is_denied,
    number_at,
)  # fmt: skip
from responder.understand.dates.counted_days import counted_days
from responder.understand.dates.holidays import holidays
from responder.understand.dates.scene import Day, Scene, safe_date, upcoming
from responder.understand.dates.spans import spans_from_now
from responder.understand.dates.weeks import numbered_week, touches, week_shift, weeks

SHORT_WITHIN = 6  # words at the beginning of a reply in which a short weekday is looked for
SHORT_LIST = 3
LONGEST_LIST = 4  # words in which an abbreviated weekday beside `or` is one
BUSY = frozenset(
    ["busy", "opptatt", "opptekne", "upptagen", "optaget", "bortreist", "bortrest", "bortrejst", "verhindert",
     "varattu", "bezet", "occupe", "occupee", "ocupado", "ocupada", "unavailable", "hindra", "forhindret", "upptagna"]
)  # fmt: skip
LARGEST_SAID = 99  # before the name of a month: more than 31 is no day, and no other month is meant
LIST_PLACES = 10  # `the third` may be a place in a list, `the twenty-third` is a day
NUMERALS = frozenset(["to", "ti", "on", "so"])  # abbreviations that are other words wherever nothing is marked
CLOCK_WORDS = frozenset(["kl", "klo", "klokken", "klokka", "klockan", "klok", "kello"])
LED = frozenset(["pa", "den", "am", "on", "om", "op", "le", "el"])  # what a short weekday may follow
WEEK_LATER = {"en": ("week",), "fr": ("en", "huit")}  # "Monday week"
ENGLISH_ENDINGS = frozenset(("st", "nd", "rd", "th"))
DAY_ARTICLES = frozenset(("den", "the", "le", "el", "der", "d", "de"))


def find_days(scene: Scene) -> list[Day]:
    """The days of a reply in the order of how plainly they are said."""
    found = list(written_dates(scene)) if scene.dates else []
    if any(day.ambiguous for day in found):
        named = {int(value) for _, _, value in scene.calendar.weekdays.find(scene.words)}
        found = [replace(day, ambiguous=day.ambiguous and day.when.weekday() not in named) for day in found]
    if scene.now is not None:
        found += counted_days(scene, scene.now.date())
    found += month_days(scene)
    if scene.now is None:
        return found
    today = scene.now.date()
    found += holidays(scene, today)
    past = list(spans_ago(scene, scene.now))
    spans = list(spans_from_now(scene, scene.now))
    found += spans
    found += [day for day in relative_days(scene, today) if not spans or day.when != today]  # "heute in zwei Wochen"
    found += weekdays(scene, today, [day.when for day in found])
    if past and all(day.when == today for day in found):  # "two weeks ago today"
        return past
    if not found:
        found += [*marked_days(scene, today), *weeks(scene, today)]
    return found


def written_dates(scene: Scene) -> Iterator[Day]:
    for place, word in enumerate(scene.words):
        if word in scene.dates and not denied(scene, place, place + 1):
            yield Day(scene.dates[word], place, word in scene.unsure)
            scene.use(place, place + 1)


def denied(scene: Scene, start: int, end: int) -> bool:
    if not is_denied(scene.words, start, end, scene.breaks, scene.calendar.code) and not is_busy(scene, start):
        return False
    scene.use(start, end)
    scene.denied = True
    return True


def is_busy(scene: Scene, start: int) -> bool:
    """`I'm busy on mondays`: in the same clause."""
    if BUSY.isdisjoint(scene.read):
        return False
    first = max((place for place in scene.breaks if place <= start), default=0)
    last = min((place for place in scene.breaks if place > start), default=len(scene.read))
    return not BUSY.isdisjoint(scene.read[first:last])


def month_days(scene: Scene) -> Iterator[Day]:
    """`3. mai`, `May 3rd`, `den 3 av mai 2027`, `le 1er mai`."""
    calendar = scene.calendar
    for start, end, value in calendar.months.find(scene.words):
        before = day_number_before(scene, start)
        if before is not None:
            day, first, last = before[1], before[0], end
        else:
            after = day_number_after(scene, end)
            if after is None:
                continue
            day, first, last = after[1], start, after[0]
        year, last = year_after(scene, last)
        when = make_date(day, int(value), year, scene.now)
        if when is None and scene.now is not None:
            scene.use(first, last)
            scene.denied = True  # there is no 31 February
            continue
        if when is not None and not denied(scene, first, last):
            scene.use(first, last)
            yield Day(when, first)


def day_number_before(scene: Scene, month: int) -> tuple[int, int] | None:
    """(place, day) of the day number that stands before a month."""
    place = month - 1
    while place >= 0 and month - place <= 3:
        word = scene.at(place)
        ordinal = scene.calendar.ordinal_days.at(scene.words, place) if word else None
        if ordinal is not None and 1 <= int(ordinal[1]) <= 31:
            return place, int(ordinal[1])
        number = number_at(scene.words, place, scene.calendar.code)
        if number is not None and 1 <= number[1] <= LARGEST_SAID and (word not in ONE or word == "uno"):
            return place, number[1]
        if word and word not in ORDINAL_ENDINGS and word not in ("of", "av", "af", "de", "du", "den", "in", "i"):
            return None
        place -= 1
    return None


def day_number_after(scene: Scene, end: int) -> tuple[int, int] | None:
    """(place after, day) where the month comes first."""
    place = end + 1 if scene.at(end) in ("the", "den", "el") else end
    number = number_at(scene.words, place, scene.calendar.code)
    if number is None or not 1 <= number[1] <= 31 or scene.at(place) in ONE:
        return None
    last = place + number[0]
    return (last + 1 if scene.at(last) in ORDINAL_ENDINGS else last), number[1]


def year_after(scene: Scene, place: int) -> tuple[int | None, int]:
    if scene.at(place) in ("de", "del", "of"):
        place += 1
    word = scene.at(place)
    if len(word) == 4 and word.isdigit() and 1900 <= int(word) <= 2200:
        return int(word), place + 1
    return None, place


def make_date(day: int, month: int, year: int | None, now: datetime | None) -> date | None:
    """The date, in the year given or the next one that has not passed."""
    if year is not None:
        return safe_date(year, month, day)
    if now is None:
        return None
    today = now.date()
    for candidate in range(today.year, today.year + 5):
        when = safe_date(candidate, month, day)
        if when is not None and when >= today:
            return when
    return None


def relative_days(scene: Scene, today: date) -> Iterator[Day]:
    """`i morgen`, `the day after tomorrow`; `Freitag morgen` is a part of the day instead."""
    calendar = scene.calendar
    has_weekday = bool(calendar.weekdays.find(scene.words))
    for start, end, value in calendar.days.find(scene.words):
        both = calendar.parts.at(scene.words, start)
        if (has_weekday and end - start == 1 and both is not None) or scene.at(start - 1) == "la":
            continue
        if denied(scene, start, end):
            continue
        yield Day(today + timedelta(days=int(value)), start)
        if both is None or both[0] != end - start or scene.at(start) == "morgen":
            scene.use(start, end)


def weekdays(scene: Scene, today: date, dated: Sequence[date]) -> Iterator[Day]:
    """`på fredag` is the first to come, `forrige fredag` the last that was; `neste fredag` is next week's, and said
    to be ambiguous where this week still has one. A weekday beside its own date adds nothing."""
    shift = week_shift(scene)
    numbered = numbered_week(scene, today)
    monday = numbered or today + timedelta(days=7 * (shift or 1) - today.weekday())
    found = short_weekday(scene) + scene.calendar.weekdays.find(scene.words)
    if numbered is not None and not found:
        yield Day(numbered, 0, True)
    for start, end, value in found:
        if is_stray(scene, start, end) or denied(scene, start, end):
            continue
        weekday = int(value)
        if any(day.weekday() == weekday for day in dated):
            scene.use(start, end)
            continue
        in_week = shift is not None or numbered is not None
        yield weekday_said(scene, (start, end, weekday), today, monday if in_week else None)


def short_weekday(scene: Scene) -> list[tuple[int, int, str]]:
    """`man`, `man 23.`, `to klo 15.30`, German `so`: in running text they are other words."""
    short = scene.calendar.short_weekdays.singles
    for place, word in enumerate(scene.words[:SHORT_WITHIN]):
        if word not in short or (place and place not in scene.breaks and scene.read[place - 1] not in LED):
            continue
        if scene.calendar.weekdays.at((word,), 0) is not None:
            continue
        after = scene.read[place + 1] if place + 1 < len(scene.read) else ""
        marked = bool(after) and (
            not scene.at(place + 1)
            or after.startswith("zzq")
            or scene.calendar.clock.at(scene.words, place + 1) is not None
        )
        if word in NUMERALS:
            marked = after.startswith("zzq") or after in CLOCK_WORDS
        dated = after.isdigit() and len(after) <= 2 and len(word) > 2
        alone = len(scene.words) == 1 and (word not in NUMERALS or scene.calendar.code == "de")
        alone = alone or (scene.calendar.code == "fi" and len(scene.words) <= SHORT_LIST)
        if (marked and timed(scene, place + 1)) or dated or alone:
            return [(place, place + 1, short[word])]
    return []


def timed(scene: Scene, place: int) -> bool:
    """Whether a figure or a written time follows, words such as `kl` apart."""
    return any(word.startswith("zzq") or word.isdigit() for word in scene.read[place : place + 3])


def weekday_said(scene: Scene, named: tuple[int, int, int], today: date, week: date | None) -> Day:
    """The day of one named weekday; `week` is the Monday of the week that is spoken of."""
    start, end, weekday = named
    calendar = scene.calendar
    first = upcoming(today, weekday)
    following = touches(calendar.following, scene, start, end)
    previous = touches(calendar.previous, scene, start, end) or is_past_form(scene, start, end)
    skipped = touches(calendar.week_after, scene, start, end)
    scene.use(start, end)
    week_later = WEEK_LATER.get(calendar.code, ())
    if week_later and tuple(scene.words[end : end + len(week_later)]) == week_later:
        scene.use(end, end + len(week_later))
        return Day(first + timedelta(days=7), start)
    numbered = numbered_weekday(scene, end, weekday, today)
    if numbered is not None:
        return Day(numbered, start)
    if scene.at(end) in DAY_ARTICLES and scene.at(end + 1).isdigit():
        scene.use(end, end + 2)
        return Day(first, start, True)  # "fredag den 13." when the 13th is no Friday
    if week is not None:
        return Day(week + timedelta(days=weekday), start)
    if previous:
        return Day(first - timedelta(days=7 if weekday != today.weekday() else 14), start)
    if skipped:
        return Day(first + timedelta(days=7), start, True)
    if following:
        when = today + timedelta(days=7 - today.weekday() + weekday)
        return Day(when, start, when != first)
    return Day(first, start, weekday == today.weekday())


def is_past_form(scene: Scene, start: int, end: int) -> bool:
    """Swedish and Danish `i fredags` is the Friday that was."""
    return end - start == 2 and scene.at(start) == "i" and scene.at(start + 1).endswith("s")


def is_stray(scene: Scene, start: int, end: int) -> bool:
    """An abbreviation such as `sat` or `man` in running text."""
    if end - start > 1 or len(scene.at(start)) > 3 or len(scene.words) <= 2:
        return False
    if len(scene.words) <= LONGEST_LIST and scene.calendar.either.find(scene.words):
        return False  # `tue or thu`
    after = scene.at(end)
    if after.isdigit() or after.startswith("zzq"):
        return False
    return not after or scene.calendar.clock.at(scene.words, end) is None


def numbered_weekday(scene: Scene, place: int, weekday: int, today: date) -> date | None:
    """`lørdag 28.`, `Friday the 27th`: the day of the month that falls on this weekday."""
    if scene.at(place) in DAY_ARTICLES:
        place += 1
    word = scene.at(place)
    if not word.isdigit() or len(word) > 2:
        return None
    if scene.at(place + 1) and scene.calendar.oclock.at(scene.words, place + 1) is not None:
        return None  # `Dienstag 8 Uhr`
    for ahead in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        when = safe_date(year, month + 1, int(word))
        if when is not None and when >= today and when.weekday() == weekday:
            scene.use(place, place + (2 if scene.at(place + 1) in ORDINAL_ENDINGS else 1))
            return when
    return None


def marked_days(scene: Scene, today: date) -> Iterator[Day]:
    """`den 3.`, `the 3rd`, `le 3`: the next day of a month with this number."""
    for place in range(len(scene.words)):
        spelled = ordinal_day(scene, place)
        number = spelled or number_at(scene.words, place, scene.calendar.code)
        if number is None or not (spelled or scene.at(place).isdigit()) or not 1 <= number[1] <= 31:
            continue
        if scene.read[place + 1 : place + 3] == ("de", "la"):
            continue  # `5 de la tarde`
        ending = not spelled and is_ending(scene.at(place + 1), number[1])
        mark = place > 0 and scene.calendar.day_marks.find(scene.words[max(0, place - 2) : place])
        after = place + (2 if ending else number[0])
        if scene.at(after) and scene.calendar.spans.at(scene.words, after) is not None:
            continue  # `3rd week of december`
        if not (ending or (mark and scene.at(place - 1))) or denied(scene, place, place + 1):
            continue
        when = next_numbered(today, number[1])
        if when is not None:
            scene.use(place, place + (2 if ending else number[0]))
            yield Day(when, place, spelled is not None and number[1] <= LIST_PLACES)
            return


def ordinal_day(scene: Scene, place: int) -> tuple[int, int] | None:
    """(number of words, day) of `den tjugotredje`, and of no `second week`."""
    hit = scene.calendar.ordinal_days.at(scene.words, place) if scene.at(place) else None
    if hit is None or not 1 <= int(hit[1]) <= 31:
        return None
    after = place + hit[0]
    counted = after < len(scene.words) and scene.at(after) and scene.calendar.spans.at(scene.words, after) is not None
    return None if counted else (hit[0], int(hit[1]))


def is_ending(word: str, day: int) -> bool:
    """`3rd`, `3.e`: and no `3 st`, which are three pieces."""
    if word in ENGLISH_ENDINGS:
        return word == ("th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th"))
    return word in ORDINAL_ENDINGS


def next_numbered(today: date, day: int) -> date | None:
    for ahead in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        when = safe_date(year, month + 1, day)
        if when is not None and when >= today:
            return when
    return None
