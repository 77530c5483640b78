"""Hours of the night: on which date `i natt kl 2`, `tonight at 1` and `Friday night at 2` fall.

The night that is spoken of begins in the evening; its small hours are of the day after. Whoever means the other
night, or the other half of the day, is asked: such a moment is marked.
"""

from datetime import date, datetime, timedelta

from responder.understand.dates.clock import Time
from responder.understand.dates.meant.clauses import clause_at
from responder.understand.dates.meant.wishes import is_wished
from responder.understand.dates.scene import Day, Scene
from responder.understand.joining import AND

MIDDAY, AFTERNOON, EVENING, NIGHT, LATE = "midday", "afternoon", "evening", "night", "late"
DARK = frozenset([EVENING, NIGHT, LATE])
FIRST_LATER = {EVENING: 4, LATE: 5, NIGHT: 8}  # a bare hour from which it is one before midnight
UNLIKELY = 5  # a bare hour before this is no evening yet, nor a morning
DAWN = 8  # the hour with which the night ends
SMALL_HOURS_END = 6  # who writes before this speaks of the night that he is in
TURNING = 12
LONGEST_ASIDE = 3  # words with a part of the day that may still belong to the day before them
BY_CLOCK = frozenset(["nachts", "snachts", "s", "madrugada", "om", "yolla", "de"])  # of the hour, and no night of a day
IN_ONE_WORD = frozenset(["morgennacht", "morgenavond", "huomeniltana", "huomenillalla"])  # with the day before it
LEADING_TO = frozenset(["til", "till", "auf", "zu", "zum", "op", "a", "al", "to"])  # `natt til fredag`


def hour_in(part: str, hour: int) -> tuple[int, bool]:
    """(the hour of 24, whether it is a guess) of a bare hour from 0 to 12 in an evening or a night."""
    if hour == TURNING:
        return 0, False
    if hour < FIRST_LATER[part]:
        return hour, part != NIGHT and hour > 0
    return hour + TURNING, hour < UNLIKELY


def falls_on(day: date, time: Time, now: datetime | None, *, of_night: bool) -> tuple[date, bool]:
    """(date, whether to be confirmed) of the small hours of an evening or a night that is named beside a day."""
    if time.hour >= DAWN:
        return day, False
    if now is None or day != now.date():
        return (day + timedelta(days=1), True) if of_night else (day, False)
    if now.hour < SMALL_HOURS_END and (time.hour, time.minute) > (now.hour, now.minute):
        return day, True
    return day + timedelta(days=1), now.hour < TURNING


def is_past(day: date, time: Time, now: datetime | None) -> bool:
    """Whether an hour of today has passed: asked for what is to come, it is to be confirmed."""
    return now is not None and day == now.date() and (time.hour, time.minute) < (now.hour, now.minute)


def part_of_day(scene: Scene, found: list[tuple[int, int, str]]) -> str | None:
    """The last part of the day that is said; a German `morgen` that was read as tomorrow is none."""
    part = None
    for start, end, name in found:
        if end - start == 1 and scene.at(start) == "" and scene.read[start] in ("morgen", "morgon", "eve", "aften"):
            continue
        if is_wished(scene, start):
            continue
        scene.torn = scene.torn or (part is not None and scene.read[start - 1] in AND and name != part)
        part = LATE if name == NIGHT and scene.calendar.code == "en" else name
        scene.of_night = part in DARK and is_night_of_day(scene, start, end)
        if name != MIDDAY:
            scene.use(start, end)
    return part


def is_night_of_day(scene: Scene, start: int, end: int) -> bool:
    """`fredag natt`, `Friday night`: the day stands right before; `natt til fredag` is of the day that follows."""
    if scene.read[start] in IN_ONE_WORD:
        return True
    if scene.read[start] in BY_CLOCK or (end < len(scene.read) and scene.read[end] in LEADING_TO):
        return False
    return start > 0 and start not in scene.breaks and scene.at(start - 1) == ""


def is_apart(scene: Scene, found: list[tuple[int, int, str]], days: list[Day], times: list[Time]) -> bool:
    """`on Monday, we change the clocks tonight. At 8`: the part of the day is told of with neither day nor hour."""
    if not found or not days or not times or is_wished(scene, found[-1][0]):
        return False
    start, stop = clause_at(scene, found[-1][0])
    places = [day.place for day in days] + [time.place for time in times]
    return stop - start > LONGEST_ASIDE and not any(start <= place < stop for place in places)


def runs_twice(day: date, time: Time, now: datetime | None) -> bool:
    """Whether the clock is changed then, so that the hour comes twice or never (PEP 495)."""
    if now is None or now.tzinfo is None:
        return False
    first = datetime(day.year, day.month, day.day, time.hour, time.minute, tzinfo=now.tzinfo)
    return first.utcoffset() != first.replace(fold=1).utcoffset()
