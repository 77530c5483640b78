"""Wall-clock arithmetic: instants are UTC, wall clocks are the contact's. Nothing here asks what time it is.

A time that the clocks skip in spring becomes the next one that exists (02:30 in Oslo on 2027-03-28 is 03:00);
one that comes twice in autumn is its first coming.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LAST_DAY = date(9990, 1, 1)
DAY = 86_400  # seconds


@lru_cache(maxsize=1024)
def zone(*names: str | None) -> ZoneInfo:
    """The first of the names that is a time zone, else UTC."""
    return next((found for name in names if (found := _zone(name)) is not None), ZoneInfo("UTC"))


def is_zone(name: str | None) -> bool:
    """Whether a name is that of a time zone. Whoever judges by a clock asks this first: a zone that is none is not UTC,
    it is a zone that is not known."""
    return _zone(name) is not None


# Names that open a file among the zones and are the zone of no place.
NO_PLACE = frozenset({"Factory", "localtime", "posixrules"})


@lru_cache(maxsize=1024)
def _zone(name: str | None) -> ZoneInfo | None:
    if not name or name in NO_PLACE:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def at_wall(day: date, hour: int, minute: int, where: ZoneInfo) -> datetime:
    """The instant (UTC) at which the clocks of `where` first show that time of that day, or the next that exists."""
    wall = datetime.combine(day, time(hour, minute))
    local = wall.replace(tzinfo=where, fold=0)
    instant = local.astimezone(UTC)
    if instant.astimezone(where).replace(tzinfo=None) == wall:
        return instant
    return _end_of_gap(wall, where)


def _end_of_gap(wall: datetime, where: ZoneInfo) -> datetime:
    before = wall.replace(tzinfo=where, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=where, fold=0).astimezone(UTC)
    early, late = min(before, after), max(before, after)
    offset = early.astimezone(where).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) / 2
        if middle.astimezone(where).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late.replace(microsecond=0)


def days_from(first: date) -> Iterator[date]:
    day = first
    while day < LAST_DAY:
        yield day
        day += timedelta(days=1)


def next_time(now: datetime, weekday: int | None, hour: int, minute: int, where: ZoneInfo) -> datetime:
    """The next instant after `now` at which the clocks of `where` show that time (on that weekday, Monday is 0).

    Strictly after: what woke at 9:00 and waits until 9:00 again means tomorrow.
    """
    for day in days_from(now.astimezone(where).date()):
        if weekday is None or day.weekday() == weekday:
            instant = at_wall(day, hour, minute, where)
            if instant > now:
                return instant
    return now


def read_instant(value: object, where: ZoneInfo) -> datetime | None:
    """An instant out of what a shop writes for one: ISO 8601 text, a Unix time, a date. None where it is none.

    Without an offset it is the contact's wall clock; a date alone is the start of that day.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_unix(float(value))
    if isinstance(value, datetime):
        return _placed(value, where)
    if isinstance(value, date):
        return at_wall(value, 0, 0, where)
    return _from_text(str(value).strip(), where)


def shifted(moment: datetime, seconds: int, where: ZoneInfo) -> datetime:
    """So long after a moment, or before it where `seconds` is negative; the moment itself where no calendar goes there.

    Whole days are days of the clocks of `where`: a day before Monday 9:00 is Sunday 9:00, though the clocks change.
    """
    try:
        if seconds % DAY:
            return moment + timedelta(seconds=seconds)
        local = moment.astimezone(where).replace(tzinfo=UTC) + timedelta(seconds=seconds)
        return at_wall(local.date(), local.hour, local.minute, where) + timedelta(seconds=local.second)
    except (OverflowError, ValueError):
        return moment


def _from_unix(seconds: float) -> datetime | None:
    if seconds > 100_000_000_000:
        seconds /= 1000
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _from_text(text: str, where: ZoneInfo) -> datetime | None:
    if text.isdecimal() and len(text) >= 9:
        return _from_unix(float(text[:20]))
    try:
        return _placed(datetime.fromisoformat(text), where)
    except (ValueError, OverflowError):
        return None


def _placed(moment: datetime, where: ZoneInfo) -> datetime | None:
    try:
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
        start = at_wall(moment.date(), moment.hour, moment.minute, where)
        return start + timedelta(seconds=moment.second)
    except (OverflowError, ValueError):
        return None


def later(now: datetime, seconds: int) -> datetime:
    """`now` plus a span, or the end of time where the sum would be after it."""
    try:
        return now + timedelta(seconds=seconds)
    except OverflowError:
        return datetime(9999, 12, 31, tzinfo=UTC)
