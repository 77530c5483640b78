"""Days named by the weekday: `på fredag`, `next Tuesday`, `lørdag 28.`, `mardi en huit`, `mandag denne uka`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from responder.understand.dates.beside_hours import counts_people, half_day_at, is_from_hour, is_ordered
from responder.understand.dates.calendar_words import MARK, ONE, is_ending, number_at
from responder.understand.dates.days.spans import ROUGHLY
from responder.understand.dates.days.weeks import next_one_behind, numbered_week, touches, week_shift
from responder.understand.dates.meant.denial import denied
from responder.understand.dates.meant.wishes import is_wished
from responder.understand.dates.scene import LAST_HOUR, Day, Scene, safe_date, upcoming

SHORT_WITHIN = 6  # words at the beginning of a reply in which a short weekday is looked for
SHORT_LIST = 3
ONLY_DAYS = {  # abbreviations that are no other word of their language
    "en": frozenset(["fri", "tue", "thu"]), "nb": frozenset(["fre", "ons", "lor"]),
    "nn": frozenset(["fre", "ons", "tys", "lor"]), "sv": frozenset(["fre", "tis", "ons", "lor"]),
    "da": frozenset(["fre", "ons", "lor"]), "es": frozenset(["lun", "jue", "vie"]),
}  # fmt: skip
SUITING = frozenset(["kay", "sopii", "ok", "olisi", "ois", "on", "passaa", "kavisi", "sopisi", "kavis", "sopis"])
FITS = frozenset(["passer", "passar", "passt", "past", "funker", "funkar", "klappt", "ginge", "works", "suits"])
OTHER_WORDS = frozenset(["zo", "so", "man"])  # `zo past het wel`, `man passar på`
GOING = frozenset(["would", "works", "is", "please", "suits", "sounds", "if", "then", "could"])
FREE = "vrij"  # and Friday cut short
TOLD_FROM = frozenset(["vaille", "vailla", "yli"])
LONGEST_LIST = 4  # words in which an abbreviated weekday beside `or` is one
NUMERALS = frozenset(["to", "ti", "on", "so"])  # abbreviations that are other words wherever nothing is marked
CLOCK_WORDS = frozenset(["kl", "klo", "klokken", "klokka", "klockan", "klok", "kello"])
LED = frozenset(["pa", "den", "am", "on", "om", "op", "le", "el"])  # what a short weekday may follow
WEEKS_LATER: Mapping[str, Mapping[tuple[str, ...], int]] = {  # "Monday week"
    "en": {("week",): 1, ("fortnight",): 2},
    "fr": {("en", "huit"): 1, ("en", "8"): 1, ("en", "quinze"): 2, ("en", "15"): 2},
    "es": {("en", "ocho"): 1, ("en", "8"): 1, ("en", "quince"): 2, ("en", "15"): 2},
}
COMING = frozenset([("qui", "vient"), ("qui", "arrive")])  # of a weekday the first, of a week the next
NOT_LATER: Mapping[tuple[str, ...], int] = {}
PLURALS: Mapping[str, str | tuple[str, ...]] = {"en": "days", "de": ("tags", "wochs")}  # `fridays`, `freitags`
DAYS_ONLY = ("fr", "es")  # where a bare number beside a weekday is never an hour
DOTTED = ("nb", "nn", "da", "de", "fi")  # where a dot stands behind the number of a day
LONGEST_MONTH = 31
SATURDAY = 5
DAY_ARTICLES = frozenset(("den", "the", "le", "el", "der", "d", "de", "dia"))


def weekdays(scene: Scene, today: date, dated: Sequence[date]) -> Iterator[Day]:
    """`på fredag` is the first to come, `forrige fredag` the last that was; `neste fredag` is next week's, and said
    to be ambiguous where this week still has one. A weekday beside its own date adds nothing."""
    shift = week_shift(scene)
    of_weekend = shift is None and is_next_weekend(scene, today)
    shift = 1 if of_weekend else shift
    numbered = numbered_week(scene, today)
    monday = numbered or today + timedelta(days=7 * (1 if shift is None else shift) - today.weekday())
    refused: list[tuple[int, int]] = []
    named = False
    found = sorted(short_weekday(scene) + scene.calendar.weekdays.find(scene.words))
    if numbered is not None and not found:
        yield Day(numbered, 0, True)
    for start, end, value in found:
        weekday = int(value)
        if is_stray(scene, start, end) or is_wished(scene, start, weekday=True):
            continue
        if denied(scene, start, end):
            refused.append((end, weekday))
            continue
        named = True
        if any(day.weekday() == weekday for day in dated):
            scene.use(start, end)
            continue
        in_week = shift is not None or numbered is not None
        day = weekday_said(scene, (start, end, weekday), today, monday if in_week else None)
        yield replace(day, ambiguous=day.ambiguous or of_weekend)
    if len(refused) == 1 and not named:
        yield from one_after(scene, *refused[0], today)


def one_after(scene: Scene, end: int, weekday: int, today: date) -> Iterator[Day]:
    """`not this Friday, the one after`: a week later than the only day that is named, to be confirmed."""
    behind = next_one_behind(scene, end)
    if behind is not None:
        scene.use(*behind)
        yield Day(upcoming(today, weekday) + timedelta(days=7), behind[0], True)


def is_next_weekend(scene: Scene, today: date) -> bool:
    """`lørdag neste helg`, `Saturday next weekend`: of the next week, unless this one's weekend has begun."""
    if scene.calendar.following.starts.keys().isdisjoint(scene.words) or today.weekday() >= SATURDAY:
        return False
    return any(touches(scene.calendar.following, scene, start, end)
               for start, end, _ in scene.calendar.weekend.find(scene.words))  # fmt: skip


def short_weekday(scene: Scene) -> list[tuple[int, int, str]]:
    """`man`, `man 23.`, `to klo 15.30`, German `so`: in running text they are other words."""
    short = scene.calendar.short_weekdays.singles
    for place, word in enumerate(scene.words[:SHORT_WITHIN]):
        if word not in short or (place and place not in scene.breaks and scene.read[place - 1] not in LED
                                 and not ends_range(scene, place)):  # fmt: skip
            continue
        if scene.calendar.weekdays.singles.get(word) is not None:
            continue
        after = scene.read[place + 1] if place + 1 < len(scene.read) else ""
        marked = bool(after) and (
            not scene.at(place + 1)
            or after.startswith(MARK)
            or scene.calendar.clock.at(scene.words, place + 1) is not None
        )
        if word in NUMERALS:
            marked = after.startswith(MARK) or after in CLOCK_WORDS
        dated = after.isdigit() and len(after) <= 2 and len(word) > 2
        alone = len(scene.words) == 1 and (word not in NUMERALS or scene.calendar.code == "de")
        alone = alone or (scene.calendar.code == "fi" and len(scene.words) <= SHORT_LIST)
        ranged = place == 0 and bool(after) and scene.calendar.weekdays.at(scene.words, 1) is not None  # `man-fre`
        if (
            (marked and timed(scene, place + 1))
            or ends_time(scene, place)
            or dated
            or alone
            or (ranged and word not in NUMERALS)
        ):
            return [(place, place + 1, short[word])]
    return []


def ends_range(scene: Scene, place: int) -> bool:
    """Finnish `ti-to`, `ma to`: behind another weekday."""
    return scene.calendar.code == "fi" and scene.calendar.weekdays.singles.get(scene.words[place - 1]) is not None


def ends_time(scene: Scene, place: int) -> bool:
    """Finnish `klo 8.30 ti`."""
    last = place > 0 and place + 1 == len(scene.words)
    return last and scene.calendar.code == "fi" and scene.read[place - 1] in scene.clocks


def timed(scene: Scene, place: int) -> bool:
    """Whether a figure or a written time follows, words such as `kl` apart."""
    return any(word.startswith(MARK) or word.isdigit() for word in scene.read[place : place + 3])


def weekday_said(scene: Scene, named: tuple[int, int, int], today: date, week: date | None) -> Day:
    """The day of one named weekday; `week` is the Monday of the week that is spoken of."""
    start, end, weekday = named
    calendar = scene.calendar
    first = upcoming(today, weekday)
    coming = scene.read[end : end + 2] in COMING
    following = touches(calendar.following, scene, start, end) and not coming
    borrowed = is_past_form(scene, start, end)
    last = previous_behind(scene, end)
    previous = borrowed or (last is None and touches(calendar.previous, scene, start, end)) or last is True
    skipped = touches(calendar.week_after, scene, start, end)
    scene.use(start, end)
    weeks_later = weeks_behind(scene, end)
    if weeks_later:
        return Day(first + timedelta(weeks=weeks_later), start, weekday == today.weekday())
    numbered = numbered_weekday(scene, end, weekday, today)
    if numbered is not None:
        return Day(numbered[0], start, numbered[1])
    if week is not None:
        when = week + timedelta(days=weekday)
        if not when < today < week + timedelta(days=7):
            return Day(when, start)
        return Day(first, start, today.weekday() < SATURDAY)  # this week's has passed; on a Saturday the next is meant
    behind = calendar.next_ones.at(scene.words, end) if scene.at(end) and end not in scene.breaks else None
    if behind is not None:
        scene.use(end, end + behind[0])
        return Day(first + timedelta(days=7), start, True)  # `torsdag veckan efter`
    if previous:
        unsure = borrowed and calendar.code in ("nb", "nn")  # where it is no form of its own
        return Day(first - timedelta(days=7 if weekday != today.weekday() else 14), start, unsure)
    if skipped:
        return Day(first + timedelta(days=7), start, True)
    if following:
        when = today + timedelta(days=7 - today.weekday() + weekday)
        return Day(when, start, when != first)
    return Day(
        first,
        start,
        last is False or weekday == today.weekday() or scene.read[end - 1].endswith(PLURALS.get(calendar.code, "-")),
    )


def weeks_behind(scene: Scene, end: int) -> int:
    """How many weeks are told behind a day: `Monday week`, `de hoy en ocho`."""
    for words, weeks_later in WEEKS_LATER.get(scene.calendar.code, NOT_LATER).items():
        if tuple(scene.words[end : end + len(words)]) == words:
            scene.use(end, end + len(words))
            return weeks_later
    return 0


def previous_behind(scene: Scene, end: int) -> bool | None:
    """Whether `jeudi dernier` is told, and no `jeudi dernier créneau`, `torsdag sista tiden`; None where nothing is."""
    hit = scene.calendar.previous.at(scene.words, end) if scene.at(end) else None
    if hit is None:
        return None
    after = end + hit[0]
    return after >= len(scene.words) or after in scene.breaks


def is_past_form(scene: Scene, start: int, end: int) -> bool:
    """Swedish and Danish `i fredags` is the Friday that was."""
    return end - start == 2 and scene.at(start) == "i" and scene.at(start + 1).endswith("s")


def is_stray(scene: Scene, start: int, end: int) -> bool:
    """An abbreviation such as `sat` or `man` in running text."""
    free = scene.calendar.code == "nl" and scene.at(start) == FREE
    if end - start > 1 or (len(scene.at(start)) > 3 and not free) or (len(scene.words) <= 2 and not (free and start)):
        return False
    if len(scene.words) <= LONGEST_LIST and scene.calendar.either.find(scene.words):
        return False  # `tue or thu`
    if not scene.foreign and scene.read[start] in ONLY_DAYS.get(scene.calendar.code, ()):
        return False  # `fri cos I'm working Thursday`; in Norwegian and Danish it is free
    after = scene.at(end)
    if start == 0 and scene.calendar.code == "fi" and (after in SUITING or is_from_hour(scene, end)):
        return False  # `pe käy hyvin`, `pe viideltä illalla`
    if after in FITS and (start == 0 or start in scene.breaks) and scene.at(start) not in OTHER_WORDS:
        return False  # `Mo passt gut`, `Hei! Søn. passer fint`
    if start == 0 and scene.calendar.code == "en" and after in GOING and scene.read[start] not in ("sat", "sun"):
        return False  # `fri would be great`
    if scene.calendar.code == "nl" and scene.read[start] == "zo" and after in ROUGHLY:
        return True  # `zo rond 3 uur`
    if after.isdigit() or after.startswith(MARK) or is_beside_date(scene, start, end) or ends_time(scene, start):
        return False
    if after and scene.calendar.parts.at(scene.words, end) is not None:
        return False  # `pe ap klo 9`
    if scene.calendar.code == "en" and scene.at(start - 1) == "on" and not after:
        return False  # `4pm on fri`
    if scene.calendar.code == "fi" and not TOLD_FROM.isdisjoint(scene.read[end : end + 3]):
        return False  # `pe kymmenen vaille kolme`
    halved = bool(after) and scene.calendar.half.at(scene.words, end) is not None  # `pe puoli 6`
    return not after or (not halved and scene.calendar.clock.at(scene.words, end) is None)


def is_beside_date(scene: Scene, start: int, end: int) -> bool:
    """`Jul 18, Fri`, `Lør, 20 sep`: what stands beside was read as a day."""
    return any(0 <= place < len(scene.words) and not scene.words[place] for place in (start - 1, end))


def numbered_weekday(scene: Scene, end: int, weekday: int, today: date) -> tuple[date, bool] | None:
    """`lørdag 28.`, `Friday the 27th`: (the day of the month that falls on this weekday, whether to be confirmed).

    Where it falls on another weekday the number is used up all the same, unless it may be an hour.
    """
    place = end + 1 if scene.at(end) in DAY_ARTICLES else end
    number = day_number_at(scene, place)
    if number is None:
        return None
    after, day, ending = number
    first = upcoming(today, weekday)
    plain = place == end and not ending and scene.calendar.code not in DAYS_ONLY
    for ahead in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        when = safe_date(year, month + 1, day)
        if when is not None and when >= today and when.weekday() == weekday:
            scene.use(place, after)
            return when, (when - today).days > LONGEST_MONTH or (plain and day <= LAST_HOUR and when > first)
    if plain and day <= LAST_HOUR and not (scene.calendar.code in DOTTED and after in scene.ends):
        return None
    scene.use(place, after)
    return first, True  # "fredag den 13." when the 13th is no Friday


def day_number_at(scene: Scene, place: int) -> tuple[int, int, bool] | None:
    """(place after, day, whether it is marked as one) of a number beside a weekday, in French also in words."""
    word, code = scene.at(place), scene.calendar.code
    in_words = code == "fr" and word not in ONE
    number = number_at(scene.words, place, code) if word.isdigit() or (word and in_words) else None
    if number is None or not 1 <= number[1] <= 31:
        return None
    after = place + number[0]
    if is_ordered(scene, place, after):
        return None  # `vendredi, 3e étage`
    if is_ending(scene.at(after), number[1]):
        return after + 1, number[1], True
    if counts_people(scene, after):
        return None  # `fredag, 2 voksne`
    if scene.at(after) and (scene.calendar.oclock.at(scene.words, after) or half_day_at(scene, after)):
        return None  # `Dienstag 8 Uhr`
    return after, number[1], after in scene.ends and after < len(scene.words)
