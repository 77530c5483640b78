"""Hours of the night: on which date `i natt kl 2`, `tonight at 1` and `Friday night at 2` fall.

The night that is spoken of begins in the evening; its small hours are of the day after. Whoever means the other
night, or the other half of the day, is asked: such a moment is marked.
"""

from datetime import date, datetime, timedelta

from responder.understand.dates.clock import Time

AFTERNOON, EVENING, NIGHT, LATE = "afternoon", "evening", "night", "late"
DARK = frozenset([EVENING, NIGHT, LATE])
FIRST_LATER = {EVENING: 4, LATE: 5, NIGHT: 8}  # a bare hour from which it is one before midnight
UNLIKELY = 5  # a bare hour before this is no evening yet, nor a morning
DAWN = 8  # the hour with which the night ends
SMALL_HOURS_END = 6  # who writes before this speaks of the night that he is in
TURNING = 12
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
