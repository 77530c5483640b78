"""A day or an hour that is put right: `monday at 3, no 4` keeps the day, `24 December, no, the 28th` the month."""

from datetime import date

from responder.understand.dates.scene import Scene, safe_date
from responder.understand.results import Moment

DAY_LENGTH, TIME_LENGTH = len("2026-11-22"), len("15:00")
NEAR = 14  # days between a day and the one put in its place, of which the month is sure


def taken_together(first: Moment | None, second: Moment | None, said: Scene) -> Moment | None:
    """What is meant of two, where the second (`said` is its scene) puts the first right; None where nothing is."""
    if first is None or second is None:
        return None
    if len(first.iso) == TIME_LENGTH and len(second.iso) == DAY_LENGTH:
        return Moment(second.iso, True)  # `I work until 18 so rather tomorrow`
    day, _, time = first.iso.rpartition("T") if len(first.iso) != DAY_LENGTH else (first.iso, "", "")
    if len(second.iso) == TIME_LENGTH and day:
        return Moment(f"{day}T{second.iso}", second.ambiguous)
    if len(second.iso) == DAY_LENGTH and time:
        return Moment(f"{second.iso}T{time}", first.ambiguous or second.ambiguous)
    if len(first.iso) == DAY_LENGTH == len(second.iso) and is_number_only(said):
        return in_its_month(date.fromisoformat(first.iso), date.fromisoformat(second.iso), second.ambiguous)
    return second


def is_number_only(scene: Scene) -> bool:
    """Whether a day is named by its number in the month alone."""
    calendar = scene.calendar
    tables = (calendar.months, calendar.weekdays, calendar.days, calendar.spans)
    numbered = any(word.isdigit() for word in scene.read)
    return numbered and not scene.dates and not any(table.find(scene.read) for table in tables)


def in_its_month(before: date, instead: date, ambiguous: bool) -> Moment:
    moved = safe_date(before.year, before.month, instead.day)
    if moved is None or moved <= instead:
        return Moment(instead.isoformat(), ambiguous)
    return Moment(moved.isoformat(), ambiguous or abs((moved - before).days) > NEAR)
