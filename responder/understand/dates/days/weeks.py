"""Weeks and months as answers: `uke 48`, `next week`, `the week after next`, `i desember`, the weekend."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from responder.understand.dates.calendar_words import ONE, is_denied, number_at
from responder.understand.dates.meant.wishes import is_wished
from responder.understand.dates.scene import Day, Scene, safe_date, upcoming, year_at
from responder.understand.joining import AND, OR
from responder.understand.lexicon import PhraseTable, mapped, table_of
from responder.understand.words.dates.month_ends import MONTH_ENDS

LAST_WEEK = 53
VERBS = frozenset(["march", "marsch"])
END = frozenset(  # of a month
    [
        "end",
        "ende",
        "eind",
        "einde",
        "slutten",
        "slutet",
        "slutningen",
        "fin",
        "finales",
        "final",
        "lopussa",
        "late",
        "sist",
        "sidst",
    ]
)
FINE = frozenset(["fin", "final"])
MIDDLE = frozenset(
    ["mid", "midt", "midten", "mitten", "mitte", "medio", "midden", "mi", "mediados", "puolivalissa", "middle"]
)
BEGINNING = frozenset(
    ["start", "starten", "begynnelsen", "byrjinga", "borjan", "begyndelsen", "beginning", "anfang", "begin", "debut",
     "principios", "inicios", "alussa", "early"]
)  # fmt: skip
PART_OF_MONTH = BEGINNING | MIDDLE | END
LATE_IN_WEEK = frozenset(["loppuviikosta", "loppuviikolla", "loppuviikko", "loppuviikoksi"])  # in one word
END_OF_WEEK = LATE_IN_WEEK | {"sidst", "lopulla", "loppupuolella"}
WEDNESDAY, FRIDAY = 2, 4
NEAR = 5  # words between the week and its part
LAST = frozenset(
    ["last", "final", "siste", "sista", "sidste", "letzte", "letzten", "letzter", "laatste", "derniere", "ultima",
     "viimeinen", "viimeisella", "viimeisen"]
)  # fmt: skip
OF_MONTH = frozenset(["of", "in", "i", "im", "av", "af", "van", "de", "d", "du", "del", "en", "vom"])
ARTICLES = frozenset(["the", "den", "der", "die", "de", "la", "i", "til", "in"])
AFTER = frozenset(["etter", "efter", "after", "nach", "na", "apres", "despues"])
DEFINITE_WEEKS = frozenset(["uka", "uken", "veka", "veko"])  # `til uka` is the next
SHORTEST_MONTH = 4  # letters of a name that stands for the month beside other words
SHORT_ANSWER = 3  # words that may stand with the bare name of a month


def touches(table: PhraseTable, scene: Scene, start: int, end: int) -> bool:
    """Whether a phrase of the table stands right before or right after this place."""
    return any(first <= end and last >= start for first, last, _ in table.find(scene.words))


def week_shift(scene: Scene) -> int | None:
    """How many weeks from this one the reply speaks of: `next week` is 1, `this week` 0; None when it does not."""
    for start, end, unit in scene.calendar.spans.find(scene.words):
        if unit != "week":
            continue
        shift = shift_at(scene, start, end)
        if shift is None:
            continue
        if not is_refused_week(scene, start, end):
            return shift
        scene.torn = scene.denied = True
        following = scene.calendar.following.find(scene.words)
        if next_one_behind(scene, end) or any(first >= end for first, _, _ in following):
            return shift + 1  # `nicht diese Woche, nächste gern`
    return None


def shift_at(scene: Scene, start: int, end: int) -> int | None:
    calendar = scene.calendar
    if touches(calendar.week_after, scene, start, end):
        return 2
    if any(last == start for _, last, _ in calendar.this.find(scene.words)):
        return 0
    to_come = start and scene.read[start] in DEFINITE_WEEKS and scene.read[start - 1] == "til"
    if to_come or touches(calendar.following, scene, start, end):
        return 1
    if touches(calendar.previous, scene, start, end):
        return -1
    if start and touches(calendar.this, scene, start, end):
        return 0
    if scene.at(end) in AFTER and scene.at(end + 1) and calendar.this.at(scene.words, end + 1) is not None:
        return 1  # `uka etter denne`
    return None


def is_refused_week(scene: Scene, start: int, end: int) -> bool:
    """`not next week`, `la semana que viene no`: the negation stands beside the week and what tells which."""
    calendar = scene.calendar
    for first, last, _ in (*calendar.following.find(scene.words), *calendar.this.find(scene.words)):
        start, end = (first if last == start else start), (last if first == end else end)
    while start > 0 and (scene.read[start - 1] in ARTICLES):
        start -= 1
    return is_denied(scene.words, start, end, scene.breaks, calendar.code)


def next_one_behind(scene: Scene, place: int) -> tuple[int, int] | None:
    """Where `the one after`, `veckan därpå` stands behind this place: (from, to)."""
    found = ((start, end) for start, end, _ in scene.calendar.next_ones.find(scene.words) if start >= place)
    return next(found, None)


def numbered_week(scene: Scene, today: date) -> date | None:
    """The Monday of `uke 48`, `v.48`, `KW 48`: of this year, or of the next when it has passed (ISO 8601)."""
    for start, end, _ in scene.calendar.week_number.find(scene.words):
        number = number_at(scene.words, end, scene.calendar.code)
        if number is None or not 1 <= number[1] <= LAST_WEEK or scene.at(end) in ONE:
            continue
        if any(touches(table, scene, start, start) for table in (scene.calendar.following, scene.calendar.this)):
            continue  # `volgende week 15 uur`
        if is_denied(scene.words, start, end + number[0], scene.breaks, scene.calendar.code):
            continue
        for year in (today.isocalendar().year, today.isocalendar().year + 1):
            monday = week_monday(year, number[1])
            if monday is not None and monday + timedelta(days=6) >= today:
                scene.use(start, end_of_list(scene, end + number[0]))
                return monday
    return None


def end_of_list(scene: Scene, place: int) -> int:
    """`uke 8 eller 9`, `v. 8-9`: the further week is no hour."""
    number = number_at(scene.words, place + 1, scene.calendar.code) if scene.at(place) in OR | AND else None
    return place + 1 + number[0] if number is not None and scene.at(place + 1).isdigit() else place


def week_monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def weeks(scene: Scene, today: date) -> Iterator[Day]:
    """A weekend, a week or a month: the first day of it, to be confirmed."""
    monday = today - timedelta(days=today.weekday())
    weekends = [hit for hit in scene.calendar.weekend.find(scene.words) if not is_wished(scene, hit[0], weekday=True)]
    for start, end, _ in weekends[:1]:
        later_week = 7 if touches(scene.calendar.following, scene, start, end) and today.weekday() < 5 else 0
        later_week = 7 if touches(scene.calendar.week_after, scene, start, end) else later_week
        gone = touches(scene.calendar.previous, scene, start, end)
        scene.use(start, end)
        yield Day(monday - timedelta(days=2) if gone else upcoming(today, 5) + timedelta(days=later_week), start, True)
        return
    last = last_week(scene, today) or part_of_week(scene, monday) or month_end(scene, today)
    if last is not None:
        yield last
        return
    shift = week_shift(scene)
    if shift:
        yield Day(monday + timedelta(weeks=shift), 0, True)
        return
    first = month_alone(scene, today) or next_month(scene, today)
    if first is not None:
        yield Day(first, 0, True)


def last_week(scene: Scene, today: date) -> Day | None:
    """`siste uka i november`, `the last week of March`: the days that end a month, and no week that has passed."""
    calendar = scene.calendar
    units = calendar.spans.find(scene.words) if not LAST.isdisjoint(scene.read) else ()
    for start, end, unit in units:
        if unit != "week" or LAST.isdisjoint(scene.read[max(0, start - 1) : end + 1]):
            continue
        for named, after, value in calendar.months.find(scene.words):
            linked = start - named in (1, 2) if calendar.code == "fi" else set(scene.read[end:named]) <= OF_MONTH
            if not linked or not (calendar.code == "fi" or end < named):
                continue
            year, after = year_at(scene, after, today)
            ends = month_after(year or today.year + (int(value) < today.month), int(value)) - timedelta(days=1)
            scene.use(min(start, named), max(end, after))
            return Day(ends - timedelta(days=6), start, True)
    return None


def month_after(year: int, month: int) -> date:
    """The first day of the month behind this one."""
    return date(year + month // 12, month % 12 + 1, 1)


def part_of_week(scene: Scene, monday: date) -> Day | None:
    """`end of next week` is its Friday and `midt i uka` the Wednesday, both to be confirmed."""
    ends = END_OF_WEEK | end_words(scene)
    said = ends | MIDDLE
    if said.isdisjoint(scene.read):
        return None
    at = next((place for place, word in enumerate(scene.read) if word in LATE_IN_WEEK), None)
    if at is None:
        units = (start for start, _, unit in scene.calendar.spans.find(scene.words) if unit == "week")
        at = next(
            (start for start in units if not said.isdisjoint(scene.read[max(0, start - NEAR) : start + NEAR])), None
        )
    if at is None:
        return None
    weekday = WEDNESDAY if ends.isdisjoint(scene.read) else FRIDAY
    when = monday + timedelta(weeks=week_shift(scene) or 0, days=weekday)
    passed = scene.now is not None and when < scene.now.date()
    return Day(when + timedelta(weeks=passed), at, True)


def end_words(scene: Scene) -> frozenset[str]:
    """The words for the end; `neste uke er fin` is no French `fin`."""
    return END if scene.calendar.code in ("fr", "es") else END - FINE


@lru_cache(maxsize=16)
def month_ends(code: str) -> PhraseTable:
    spoken = "nb" if code == "nn" else code
    return table_of((name, kind) for kind, name in mapped(MONTH_ENDS[spoken]))


def month_end(scene: Scene, today: date) -> Day | None:
    """The last day of this month."""
    ends = month_ends(scene.calendar.code)
    for start, end, kind in () if ends.starts.keys().isdisjoint(scene.words) else ends.find(scene.words):
        linked = end + (scene.at(end) in ("de", "of", "d"))
        named = scene.calendar.months.at(scene.words, linked) if scene.at(linked) else None
        if named is not None and (linked > end or scene.calendar.code == "fr"):
            continue  # `fin du mois de mars`, `a finales de marzo`
        scene.use(start, end)
        return Day(month_after(today.year, today.month) - timedelta(days=1), start, kind == "end")
    return None


def next_month(scene: Scene, today: date) -> date | None:
    for start, end, unit in scene.calendar.spans.find(scene.words):
        if unit == "month" and touches(scene.calendar.following, scene, start, end):
            scene.use(start, end)
            return safe_date(today.year + today.month // 12, today.month % 12 + 1, 1)
    return None


def is_seven(scene: Scene, place: int) -> bool:
    """French `dix-sept heures`."""
    after = scene.read[place + 1] if place + 1 < len(scene.read) else ""
    in_words = place > 0 and not scene.read[place - 1].isdigit()
    number = number_at(scene.read, place - 1, scene.calendar.code) if in_words else None
    return scene.calendar.code == "fr" and (number is not None or after in ("heures", "heure", "h"))


def year_named(scene: Scene, today: date) -> int | None:
    """Next year, where the reply names it: `volgend jaar maart`."""
    for start, end, unit in scene.calendar.spans.find(scene.words):
        if unit == "year" and touches(scene.calendar.following, scene, start, end):
            return today.year + 1
    return None


def month_alone(scene: Scene, today: date) -> date | None:
    """`i desember`, `December`: the month's first day, or today where the month has begun."""
    calendar = scene.calendar
    for start, end, value in calendar.months.find(scene.words):
        said = scene.read[start]
        if said == "sept" and is_seven(scene, start):
            continue
        led = scene.vague or not PART_OF_MONTH.isdisjoint(scene.read)
        led = led or any(place >= 0 and calendar.month_in.at(scene.words, place) for place in (start - 1, start - 2))
        led = led or touches(calendar.following, scene, start, end) or year_at(scene, end, today)[0] is not None
        short = len(scene.read) <= SHORT_ANSWER and len(said) >= SHORTEST_MONTH and said not in VERBS
        if not (led or short or len(scene.read) == 1):
            continue
        said_year, after = year_at(scene, end, today)
        year = said_year or year_named(scene, today) or today.year + (int(value) < today.month)
        scene.use(start, after)
        middle = not MIDDLE.isdisjoint(scene.read) or (start > 0 and scene.read[start - 1] == "half")
        first = safe_date(year, int(value), 15 if middle else 1)
        if first is not None and not end_words(scene).isdisjoint(scene.read):
            return month_after(first.year, first.month) - timedelta(days=1)
        return max(first, today) if first is not None else None
    return None
