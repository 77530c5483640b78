"""Days and hours counted from now: `om to uker`, `in half an hour`, `2 weeks and 3 days from now`."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from responder.understand.dates.calendar_words import ONE, amount_at, number_at
from responder.understand.dates.scene import Day, Scene, safe_date, upcoming
from responder.understand.joining import AND, OR
from responder.understand.numbers.numerals import find_numerals, numerals

IDIOMS = frozenset(  # days that may be a week, a fortnight
    [("fr", 8), ("fr", 15), ("de", 8), ("es", 8), ("es", 15), ("da", 8), ("nb", 8), ("nn", 8), ("sv", 8)]
)
DAYS_OF_WEEKS: dict[float, float] = {7: 1, 8: 1, 14: 2, 15: 2}  # "fredag om 14 dage", "Montag in acht Tagen"
EIGHT_DAYS = ("da", "nb", "nn", "sv", "de")
MINUTES = {"minute": 1, "quarterhour": 15, "halfhour": 30, "hour": 60}
DAYS = {"day": 1, "week": 7, "fortnight": 14}
UP_TO = OR | {"bis", "til", "till", "tot", "to", "a"}
ANCHORS = frozenset(["from", "on", "after", "fra", "fran", "ab", "vanaf", "na", "nach", "etter", "efter", "apres"])
ROUGHLY = frozenset(
    ["ca", "cirka", "circa", "zirka", "omtrent", "ungefar", "ungefahr", "etwa", "about", "around", "approximately",
     "roughly", "environ", "noin", "ongeveer", "rundt", "runt", "omkring", "sann", "typ", "unos", "unas", "approx",
     "rond", "rondom", "gegen", "vers", "hacia", "sobre", "kring", "drygt", "droyt", "droye", "dryga", "knap",
     "knapt", "knappe", "knappa", "knappt", "snaut", "snaue", "godt", "gode", "goda", "nesten", "nastan", "naesten"]
)  # fmt: skip
A_LITTLE_OVER = frozenset(
    [("cerca", "de"), ("godt", "og", "vel"), ("litt", "over"), ("litt", "mer", "enn"),
     ("lidt", "over"), ("lidt", "mere", "end"), ("lite", "over"), ("lite", "mer", "an"), ("noe", "over"),
     ("noko", "over"), ("noget", "over")]
)  # fmt: skip
MORE_OR_LESS = frozenset(  # between the number and what is counted: `om en drøy uke`, `om et par gode timer`
    ["droy", "droyt", "droye", "dryg", "drygt", "dryga", "god", "godt", "gode", "goda", "snau", "snaut", "snaue",
     "knapp", "knap", "knapt", "knappe", "knappa", "lille", "stiv"]
)  # fmt: skip
TRAILING = frozenset(["hence", "time", "paasta", "kuluttua", "kulutua", "sisalla"])  # and no `4 uur in de nacht`
NO_LATER = frozenset(  # the end of a time, and no moment of its own
    ["innen", "innenfor", "inom", "inden", "indenfor", "innerhalb", "binnen", "within", "sous", "dici", "sisalla"]
)
BEHIND_DAYS = {  # `after 5 days`
    "en": "after", "nb": "etter", "nn": "etter", "sv": "efter", "da": "efter", "de": "nach", "nl": "na", "fr": "apres",
    "es": "tras",
}  # fmt: skip
MOST_WORDS = 5  # of a number with a half
LONGEST_SPAN = {
    "minute": 100_000,
    "halfhour": 10_000,
    "quarterhour": 10_000,
    "hour": 10_000,
    "day": 3660,
    "week": 520,
    "fortnight": 260,
    "month": 120,
    "year": 10,
}


def spans_from_now(scene: Scene, now: datetime) -> Iterator[Day]:
    """`om to uker`, `in half an hour`, `two weeks from now`, `dans 3 jours`."""
    calendar = scene.calendar
    for start, end, unit in calendar.spans.find(scene.words):
        amount = amount_before(scene, start) or ((start, 1.0, False) if is_one(scene, end, unit) else None)
        if amount is None:
            continue
        first, count, vague = amount
        more = numerals(calendar.code).halves.at(scene.words, end) if end < len(scene.words) and scene.at(end) else None
        if more is not None:  # `an hour and a half`
            count, end = count + 0.5, end + more[0]
        led = first
        fewer = one_less(scene, led, count)
        if fewer is not None:
            count, led, vague = count - 1, fewer, True
        if scene.at(end) in OR and number_at(scene.words, end + 1, calendar.code) is not None:  # `om en uke eller to`
            end, vague = end + 2, True
        rough, led = begins_roughly(scene, led, end)
        leading = next((place for place in (led - 1, led - 2) if place >= 0 and begins_span(scene, place, led)), None)
        behind = leading is None and unit not in MINUTES and scene.at(led - 1) == BEHIND_DAYS.get(calendar.code)
        leading = led - 1 if behind else leading
        trailing = calendar.within.at(scene.words, end) if end < len(scene.words) and scene.at(end) else None
        trailing = trailing if trailing and (trailing[0] > 1 or scene.at(end) in TRAILING) else None
        anchored = anchored_weeks(scene, end, unit, count, now.date())
        if anchored is not None:
            scene.use(first, end)
            yield Day(anchored, first, follows_span(scene, first))
            return
        eight = days_behind(scene, first, unit, count, now.date()) if leading is None and trailing is None else None
        if eight is not None:
            scene.use(first, end)
            yield eight
            return
        if (leading is None and trailing is None) or (leading is not None and tells_minutes(scene, leading)):
            continue
        if count > LONGEST_SPAN[unit]:
            continue
        last = end + trailing[0] if trailing and leading is None else end
        bound = scene.at(leading if leading is not None else end)
        vague = vague or behind or led < first or bound in NO_LATER or (bound == "in" and calendar.code == "nl")
        vague = vague or rough or (leading is None and follows_span(scene, first)) or is_part_of_day(unit, count)
        rest = further(scene, end) if leading is not None else None
        if rest is not None:
            scene.use(leading if leading is not None else first, rest[0])
            yield both_passed(later(now, unit, count, first, vague), rest[1], rest[2])
            return
        named = calendar.weekdays.find(scene.words)
        scene.use(leading if leading is not None else first, last)
        weeks = {"week": count, "fortnight": 2 * count, "day": DAYS_OF_WEEKS.get(count)}.get(unit)
        if named and weeks is not None:
            yield weekday_in_weeks(scene, now.date(), named[0], weeks)
            return
        led_by = day_before(scene, leading) if weeks is not None else None
        if led_by is not None and weeks is not None:
            yield Day(now.date() + timedelta(weeks=round(weeks), days=led_by), first, weeks != round(weeks))
            return
        idiom = unit == "day" and (calendar.code, count) in IDIOMS
        yield later(now, unit, count, first, vague or idiom)


def day_before(scene: Scene, leading: int | None) -> int | None:
    """How far from today the day is that a week or two are counted from: `morgen in einer Woche`."""
    for start, end, value in scene.calendar.days.find(scene.words) if leading else ():
        if end == leading and end not in scene.breaks:
            scene.use(start, end)
            return int(value)
    return None


def begins_roughly(scene: Scene, place: int, end: int) -> tuple[bool, int]:
    """(whether an amount is only about that, where it begins with what says so): `ca en uke`, `en ukes tid`."""
    about = scene.at(end) in ROUGHLY or scene.at(end - 1) == "tid"
    if scene.at(end) == "tid" or scene.at(end - 1) == "tid":
        about, place = True, place - (scene.at(place - 1) in ONE)  # `om en fjorten dagers tid`
    start = roughly_from(scene, place)
    return about or start < place, start


def roughly_from(scene: Scene, place: int) -> int:
    """Where `about`, `cerca de`, `litt over` before an amount begins."""
    while scene.at(place - 1):
        said = next((n for n in (2, 3) if tuple(map(scene.at, range(place - n, place))) in A_LITTLE_OVER), 0)
        if not said and scene.at(place - 1) not in ROUGHLY:
            break
        place -= said or 1
    return place


def days_behind(scene: Scene, first: int, unit: str, count: float, today: date) -> Day | None:
    """Danish `lørdag 8 dage`, `i morgen fjorten dage`: a week or two after the day that stands right before."""
    if unit not in ("day", "fortnight") or first in scene.breaks or scene.calendar.code not in EIGHT_DAYS:
        return None
    weeks = DAYS_OF_WEEKS.get(count) if unit == "day" else 2 * count
    if weeks is None:
        return None
    for start, end, value in scene.calendar.weekdays.find(scene.words):
        if end == first:
            return weekday_in_weeks(scene, today, (start, end, value), weeks)
    for start, end, value in scene.calendar.days.find(scene.words):
        if end == first:
            scene.use(start, end)
            return Day(today + timedelta(weeks=round(weeks), days=int(value)), start, weeks > 1)
    return None


def tells_minutes(scene: Scene, leading: int) -> bool:
    """Dutch `kwart over twee uur`, `tien over drie uur`: no time that passes."""
    if scene.calendar.code != "nl" or leading == 0 or not scene.at(leading - 1):
        return False
    quarter = scene.calendar.quarter.at(scene.words, leading - 1)
    return quarter is not None or number_at(scene.words, leading - 1, "nl") is not None


def one_less(scene: Scene, place: int, count: float) -> int | None:
    """The place of the number before, where it is one less: `om to-tre dager`, `in two or three weeks`."""
    for before in (place - 1, place - 2) if count > 1 else ():
        if before == place - 2 and scene.at(place - 1) not in UP_TO:
            continue
        number = number_at(scene.words, before, scene.calendar.code)
        if number is not None and number[1] == count - 1 and (before < place - 1 or scene.at(before) not in ONE):
            return before
    return None


def is_part_of_day(unit: str, count: float) -> bool:
    """`om 1,5 uker`: there is no half a day."""
    return unit not in MINUTES and count * DAYS.get(unit, 1) % 1 > 0


def follows_span(scene: Scene, first: int) -> bool:
    """Whether another amount of time stands before: `2 weeks and 3 days from now`."""
    place = first - 1 - (scene.at(first - 1) in AND)
    return place >= 0 and bool(scene.at(place)) and scene.calendar.spans.at(scene.words, place) is not None


def further(scene: Scene, end: int) -> tuple[int, str, float] | None:
    """(place after, unit, count) of what is added: `two hours and a quarter`, `1 t 30 min`, `8 weeks and 2 days`."""
    place = end + 1 if scene.at(end) in AND else end
    quarter = scene.calendar.quarter.at(scene.words, place) if scene.at(place) and place > end else None
    if quarter is not None:
        return place + quarter[0], "quarterhour", 1
    amount = amount_at(scene.words, place, scene.calendar.code) if scene.at(place) else None
    if amount is None:
        return None
    after = place + amount[0]
    unit = scene.calendar.spans.at(scene.words, after) if scene.at(after) else None
    return (after + unit[0], unit[1], amount[1]) if unit is not None and amount[1] <= LONGEST_SPAN[unit[1]] else None


def both_passed(first: Day, unit: str, count: float) -> Day:
    """The day or moment when the rest of the time has passed as well; to be confirmed where hours follow days."""
    if first.moment is not None and unit in MINUTES:
        moment = passed(first.moment, timedelta(minutes=count * MINUTES[unit]))
        return Day(moment.date(), first.place, first.ambiguous, moment)
    if first.moment is None and unit in DAYS:
        return Day(first.when + timedelta(days=round(count * DAYS[unit])), first.place, first.ambiguous)
    return Day(first.when, first.place, True)


def is_one(scene: Scene, end: int, unit: str) -> bool:
    """A fortnight, a half hour, and the Finnish genitive (`viikon päästä`) are one where no number is said."""
    if unit in ("fortnight", "halfhour", "quarterhour"):
        return True
    after = scene.calendar.within.at(scene.words, end) if end < len(scene.words) and scene.at(end) else None
    return scene.calendar.code == "fi" and after is not None


def anchored_weeks(scene: Scene, end: int, unit: str, count: float, today: date) -> date | None:
    """`a week from Friday`, `a week today`, `a month tomorrow`, `two days after tomorrow`."""
    if unit in MINUTES or count > LONGEST_SPAN[unit]:
        return None
    calendar = scene.calendar
    place = end + 1 if scene.at(end) in ANCHORS else end
    if not scene.at(place) or (unit == "day" and (place == end or scene.at(end) == "on")):
        return None
    if unit not in DAYS:
        base = calendar.days.at(scene.words, place) if calendar.code == "en" and unit == "month" else None
        if base is None:
            return None
        scene.use(place, place + base[0])
        return add_months(today + timedelta(days=int(base[1])), round(count))
    weeks = timedelta(days=round(count * DAYS[unit]))
    weekday = calendar.weekdays.at(scene.words, place) if place > end else None
    if weekday is not None:
        scene.use(place, place + weekday[0])
        return upcoming(today, int(weekday[1])) + weeks
    day = calendar.days.at(scene.words, place)
    if day is None:
        return None
    scene.use(place, place + day[0])
    return today + timedelta(days=int(day[1])) + weeks


def begins_span(scene: Scene, place: int, first: int) -> bool:
    hit = scene.calendar.within.at(scene.words, place) if scene.at(place) else None
    return hit is not None and place + hit[0] == first


def amount_before(scene: Scene, start: int) -> tuple[int, float, bool] | None:
    """(place, amount, vague) of the number before a unit of time."""
    code = scene.calendar.code
    if scene.at(start - 1) in MORE_OR_LESS:
        about = amount_before(scene, start - 1)
        return (about[0], about[1], True) if about is not None else None
    if scene.at(start - 1) in scene.amounts:
        return start - 1, scene.amounts[scene.at(start - 1)], False
    halves = half_more(scene, start)
    if halves is not None:
        return halves
    if scene.at(start - 1) in ("par", "couple", "paar", "pari", "parin", "few", "muutaman", "usean"):
        back = 2 if scene.at(start - 2) in ("et", "ett", "ein", "een", "a", "eit", "un") else 1
        return start - back, 2.0, True
    if scene.at(start - 1) == "of" and scene.at(start - 2) == "couple":
        return start - (3 if scene.at(start - 3) == "a" else 2), 2.0, True
    half = scene.calendar.half.at(scene.words, start - 1) if scene.at(start - 1) else None
    if half is not None and half[0] == 1:
        return (
            (start - 2 if scene.at(start - 2) in ("en", "ein", "eine", "een", "a", "une", "ei") else start - 1),
            0.5,
            False,
        )
    if scene.at(start - 1) in ("an", "a") and scene.at(start - 2) == "half":
        return start - 2, 0.5, False
    for length in (3, 2, 1):
        hit = amount_at(scene.words, start - length, code) if start >= length else None
        if hit is not None and code == "es" and scene.at(start - 1) == "en":
            continue  # `en media hora`: there it is `in`
        if hit is not None and hit[0] == length:
            return start - length, float(hit[1]), False
    return None


def half_more(scene: Scene, start: int) -> tuple[int, float, bool] | None:
    """`halvannen`, `two and a half` right before a unit."""
    first = max(0, start - MOST_WORDS)
    if "" in scene.words[first:start]:
        first = start - scene.words[first:start][::-1].index("")
    found = find_numerals(scene.words[first:start], scene.calendar.code)
    last = found[-1] if found else None
    if last is None or last.end != start - first or last.value == int(last.value) or last.value < 1:
        return None
    return first + last.start, float(last.value), False


def later(now: datetime, unit: str, count: float, place: int, vague: bool) -> Day:
    minutes = MINUTES.get(unit)
    if minutes is not None:
        moment = passed(now, timedelta(minutes=count * minutes))
        return Day(moment.date(), place, vague, moment.replace(second=0, microsecond=0))
    days = DAYS.get(unit)
    if days is not None:
        return Day(now.date() + timedelta(days=round(count * days)), place, vague)
    return Day(add_months(now.date(), round(count * (12 if unit == "year" else 1))), place, vague)


def passed(now: datetime, time: timedelta) -> datetime:
    """The wall clock when so much time has passed, also where the clock is changed meanwhile."""
    return now + time if now.tzinfo is None else (now.astimezone(UTC) + time).astimezone(now.tzinfo)


def add_months(start: date, months: int) -> date:
    """The same day so many months on, or the last day of that month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    for day in range(start.day, 27, -1):
        when = safe_date(year, month + 1, day)
        if when is not None:
            return when
    return date(year, month + 1, start.day)


def weekday_in_weeks(scene: Scene, today: date, named: tuple[int, int, str], weeks_ahead: float) -> Day:
    scene.use(named[0], named[1])
    weekday = int(named[2])
    first = today if weekday == today.weekday() else upcoming(today, weekday)
    return Day(first + timedelta(weeks=round(weeks_ahead)), named[0], True)
