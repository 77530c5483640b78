"""Which day a reply names, seen from `today`; into the future unless a year, `yesterday` or `ago` says otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from responder.understand.dates.calendar_words import GREETING, ONE, ORDINAL_ENDINGS, is_ending, number_at
from responder.understand.dates.days.ago import spans_ago
from responder.understand.dates.days.counted_days import counted_days, next_months_days
from responder.understand.dates.days.holidays import holidays
from responder.understand.dates.days.numbered import further_days, is_marked, marked_days, next_numbered
from responder.understand.dates.days.spans import spans_from_now
from responder.understand.dates.days.weekdays import weekdays, weeks_behind
from responder.understand.dates.days.weeks import weeks
from responder.understand.dates.meant.clauses import turns
from responder.understand.dates.meant.denial import denied
from responder.understand.dates.scene import OF_YEAR, Day, Scene, next_year_at, safe_date, year_at

LARGEST_SAID = 99  # before the name of a month: more than 31 is no day, and no other month is meant
BEFORE_MORNING = GREETING | {"denne", "hver", "kvar", "dieser", "diesem", "jeden", "deze", "elke"}
SEVEN = "sept"  # in French, and the month cut short
FAR_AHEAD = 334  # days: eleven months
BESIDE = 7  # words from a day to its number
OF_WEEK = frozenset(
    ["of", "the", "du", "vom", "van", "der", "med", "fra", "fran", "del", "de", "den", "starting", "beginning"]
)


def find_days(scene: Scene) -> list[Day]:
    """The days of a reply in the order of how plainly they are said."""
    found = list(written_dates(scene)) if scene.dates else []
    if any(day.ambiguous for day in found):
        named = {int(value) for _, _, value in scene.calendar.weekdays.find(scene.words)}
        found = [replace(day, ambiguous=day.ambiguous and day.when.weekday() not in named) for day in found]
    if scene.now is not None:
        found += [*counted_days(scene, scene.now.date()), *next_months_days(scene, scene.now.date())]
    found += month_days(scene)
    if scene.now is None:
        return found
    today = scene.now.date()
    found += holidays(scene, today)
    past = list(spans_ago(scene, scene.now))
    spans = list(spans_from_now(scene, scene.now))
    found += spans
    relative = [day for day in relative_days(scene, today) if not spans or day.when != today]  # "heute in zwei Wochen"
    found += [with_number(scene, day, today) for day in relative]
    found += [with_number(scene, day, today) for day in weekdays(scene, today, [day.when for day in found])]
    if past and all(day.when == today for day in found):  # "two weeks ago today"
        return past
    if scene.refused:
        found = [day for day in found if not is_refused(scene, day)]
    if found:
        further = list(further_days(scene, today))
        return further if is_same_day(found, further) else found + further
    return [*marked_days(scene, today), *weeks(scene, today)]


def is_same_day(found: Sequence[Day], further: Sequence[Day]) -> bool:
    """`the 26th, which is a Monday`: a number that falls on the only weekday that is named, and says which one."""
    if len(found) != 1 or len(further) != 1 or found[0].dated or found[0].moment is not None:
        return False
    return further[0].when > found[0].when and further[0].when.weekday() == found[0].when.weekday()


def is_refused(scene: Scene, day: Day) -> bool:
    """`today is Tuesday, so not today`: the same words are turned down elsewhere."""
    return any(scene.read[day.place : day.place + len(words)] == words for words in scene.refused)


def written_dates(scene: Scene) -> Iterator[Day]:
    for place, word in enumerate(scene.words):
        if word in scene.dates and not denied(scene, place, place + 1):
            year = year_before(scene, place) or year_behind(scene, place + 1)
            when = scene.dates[word]
            when = (safe_date(year, when.month, when.day) if year else None) or when
            yield Day(when, place, word in scene.unsure, dated=True)
            scene.use(place, place + 1)


def month_days(scene: Scene) -> Iterator[Day]:
    """`3. mai`, `May 3rd`, `den 3 av mai 2027`, `le 1er mai`."""
    calendar = scene.calendar
    for start, end, value in calendar.months.find(scene.words):
        if scene.words[start] == SEVEN and not is_figure(scene, start - 1):
            continue  # `dix-sept heures`
        before = day_number_before(scene, start)
        if before is not None:
            day, first, last = before[1], before[0], end
        else:
            after = day_number_after(scene, end)
            if after is None:
                continue
            day, first, last = after[1], start, after[0]
        year, last = year_at(scene, last, scene.now.date() if scene.now is not None else None)
        year = year or year_before(scene, first)
        when = make_date(day, int(value), year, scene.now)
        if when is None and scene.now is not None:
            scene.use(first, last)
            scene.denied = True  # there is no 31 February
            continue
        if when is not None and not denied(scene, first, last):
            scene.use(first, last)
            unsure = is_in_week_of(scene, first) or (year is None and is_just_past(when, scene.now))
            unsure = unsure or (year is None and may_be_year(scene, last))
            yield Day(when, first, unsure, dated=True)


def year_before(scene: Scene, place: int) -> int | None:
    """The year of `neste år 3. mai`, `ensi vuoden toukokuun 3.`, which stands before the day."""
    if scene.now is None or scene.calendar.following.starts.keys().isdisjoint(scene.words[:place]):
        return None
    while scene.at(place - 1) in ("on", "den", "the", "am", "le", "el", "op", "d"):
        place -= 1
    for start in (place - 2, place - 3):
        found = next_year_at(scene, start, scene.now.date()) if start >= 0 and scene.at(start) else None
        if found is not None and found[1] == place:
            return found[0]
    return None


def year_behind(scene: Scene, place: int) -> int | None:
    """The year of `3.5. ensi vuonna`."""
    place += scene.at(place) in OF_YEAR
    found = next_year_at(scene, place, scene.now.date()) if scene.now is not None and scene.at(place) else None
    if found is not None:
        scene.use(place, found[1])
    return found[0] if found is not None else None


def may_be_year(scene: Scene, place: int) -> bool:
    """`3. mai 18`: the year, or an hour that nothing marks as one."""
    word = scene.at(place)
    alone = place + 1 >= len(scene.words) or place + 1 in scene.breaks
    return word.isdigit() and len(word) == 2 and alone and place not in scene.breaks


def is_figure(scene: Scene, place: int) -> bool:
    return scene.at(place).isdigit() or scene.at(place) in ORDINAL_ENDINGS


def is_morning(scene: Scene, place: int) -> bool:
    """`god morgen`, `9 Uhr am Morgen`, `4 uur in de morgen`: not tomorrow."""
    before = scene.read[place - 1] if place else ""
    return before in BEFORE_MORNING or (scene.calendar.code, before) in (("de", "am"), ("nl", "de"))


def is_just_past(when: date, now: datetime | None) -> bool:
    """Whether this day of the year passed a few weeks ago: hardly next year's is meant, so it is to be confirmed."""
    return now is not None and (when - now.date()).days > FAR_AHEAD


def is_in_week_of(scene: Scene, place: int) -> bool:
    """`the week of October 6th`, `la semaine du 6 octobre`."""
    linked = place - 1
    while linked > 0 and scene.at(linked) in OF_WEEK:
        linked -= 1
    if linked == place - 1 or linked < 0 or not scene.at(linked):
        return False
    unit = scene.calendar.spans.at(scene.words, linked)
    return unit is not None and unit[1] == "week"


def day_number_before(scene: Scene, month: int) -> tuple[int, int] | None:
    """(place, day) of the day number that stands before a month."""
    place = month - 1
    while place >= 0 and month - place <= 3:
        word = scene.at(place)
        longest = longest_number(scene, place) if word else None
        if longest is not None:
            return longest
        ordinal = scene.calendar.ordinal_days.at(scene.words, place) if word else None
        if ordinal is not None and 1 <= int(ordinal[1]) <= 31:
            return place, int(ordinal[1])
        number = number_at(scene.words, place, scene.calendar.code)
        if number is not None and 1 <= number[1] <= LARGEST_SAID and (word not in ONE or word == "uno"):
            return place, number[1]
        if (
            word
            and word not in ORDINAL_ENDINGS
            and word not in ("of", "av", "af", "de", "du", "den", "in", "i", "paiva")
        ):
            return None
        place -= 1
    return None


def longest_number(scene: Scene, last: int) -> tuple[int, int] | None:
    """(place, day) of `vingt-sept`, `treinta y uno`, `twenty first`, which end with the word at `last`."""
    if scene.at(last).isdigit():
        return None
    for first in (last - 2, last - 1):
        if first < 0 or not scene.at(first) or scene.at(first).isdigit():
            continue
        ordinal = scene.calendar.ordinal_days.at(scene.words, first)
        if ordinal is not None and first + ordinal[0] == last + 1 and 1 <= int(ordinal[1]) <= 31:
            return first, int(ordinal[1])
        number = number_at(scene.words, first, scene.calendar.code)
        if number is not None and first + number[0] == last + 1 and 1 <= number[1] <= 31:
            return first, number[1]
    return None


def day_number_after(scene: Scene, end: int) -> tuple[int, int] | None:
    """(place after, day) where the month comes first."""
    place = end + 1 if scene.at(end) in ("the", "den", "el") else end
    ordinal = scene.calendar.ordinal_days.at(scene.words, place) if scene.at(place) else None
    if ordinal is not None and 1 <= int(ordinal[1]) <= 31:
        return place + ordinal[0], int(ordinal[1])
    number = number_at(scene.words, place, scene.calendar.code)
    if number is None or not 1 <= number[1] <= 31 or scene.at(place) in ONE:
        return None
    last = place + number[0]
    return (last + 1 if scene.at(last) in ORDINAL_ENDINGS else last), number[1]


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
        parts_weekday = both is not None and end - start == 1 and has_weekday and not stands_alone(scene, start, end)
        if parts_weekday or scene.at(start - 1) == "la":
            continue
        if scene.at(start) == "tom" and 0 < start == len(scene.words) - 1 and start in scene.breaks:
            continue  # the name below a reply
        if end - start == 1 and is_morning(scene, start):
            scene.denied = True  # in no other language is it tomorrow either
            continue
        if denied(scene, start, end):
            continue
        later = weeks_behind(scene, end)  # "tomorrow week", "demain en huit"
        yield Day(today + timedelta(days=int(value) + 7 * later), start)
        if both is None or both[0] != end - start or scene.at(start) == "morgen":
            scene.use(start, end)


def stands_alone(scene: Scene, start: int, end: int) -> bool:
    """`morgen, Donnerstag`, `Donnerstag, also morgen`: and no part of the weekday, as in `Donnerstag morgen`."""
    return (start == 0 or start in scene.breaks or turns(scene.read, start - 1, scene.calendar.code)) and (
        end in scene.breaks or end >= len(scene.words)
    )


def with_number(scene: Scene, day: Day, today: date) -> Day:
    """`imorgon den 11`, `mandag morgen den 15.`: the number of the day beside it is no hour."""
    for place in range(day.place + 1, min(len(scene.words), day.place + BESIDE)):
        number = scene.at(place)
        if not number.isdigit() or len(number) > 2 or not is_marked(scene, place):
            continue
        when = next_numbered(today, int(number))
        if when is None:
            continue
        scene.use(place, place + 1 + is_ending(scene.at(place + 1), int(number)))
        return day if when == day.when else replace(day, ambiguous=True)
    return day
