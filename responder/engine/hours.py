"""When a message may go out by the recipient's clock: the merchant's quiet hours, and the law's.

47 CFR 64.1200(c)(1): solicitations in the United States and its territories from 8 to 21, local time of the called
party; some states are stricter (table of the gateway's Compliance Toolkit). Europe has no such statute for texts; there
the merchant's quiet hours hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache, partial

from responder.engine.clock import at_wall, zone
from responder.engine.world import QuietHours
from responder.language.countries import AMERICAN

Window = tuple[int, int]  # minutes after midnight: open from, closed from
Windows = tuple[Window, ...]

WHOLE_DAY = 24 * 60
SUNDAY = 6
LOOK_AHEAD_DAYS = 15
FEDERAL: Window = (8 * 60, 21 * 60)
STATES: Mapping[str, Window] = {
    **dict.fromkeys(("AL", "FL", "LA", "MD", "MS", "OK", "TN", "WA"), (8 * 60, 20 * 60)),
    **dict.fromkeys(("CT", "NV"), (9 * 60, 20 * 60)),
    "TX": (9 * 60, 21 * 60),
}
SUNDAYS: Mapping[str, Window] = {"TX": (12 * 60, 21 * 60)}


def law_windows(state: str | None, day: date) -> Windows:
    """When solicitations may be sent to a state of the United States on a day (by its own clocks)."""
    if state is None:
        return (FEDERAL,)
    if day.weekday() == SUNDAY and state in SUNDAYS:
        return (SUNDAYS[state],)
    return (STATES.get(state, FEDERAL),)


def merchant_windows(quiet: QuietHours, marketing: bool, country: str | None, day: date) -> Windows:
    """When the merchant's quiet hours let a message go. Quiet Sundays and holidays hold back marketing only."""
    if marketing and quiet.sundays and day.weekday() == SUNDAY:
        return ()
    if marketing and quiet.holidays and is_holiday(country, day):
        return ()
    start = quiet.start[0] * 60 + quiet.start[1]
    end = quiet.end[0] * 60 + quiet.end[1]
    if start == end:
        return ((0, WHOLE_DAY),)
    if start > end:
        return ((end, start),)
    return tuple(window for window in ((0, start), (end, WHOLE_DAY)) if window[0] < window[1])


def both(first: Windows, second: Windows) -> Windows:
    """The time that lies in a window of each."""
    found = ((max(one[0], two[0]), min(one[1], two[1])) for one in first for two in second)
    return tuple(window for window in found if window[0] < window[1])


def windows_on(quiet: QuietHours | None, marketing: bool, country: str | None, state: str | None, day: date) -> Windows:
    """When a text may go out on a day."""
    windows: Windows = ((0, WHOLE_DAY),)
    if quiet is not None:
        windows = merchant_windows(quiet, marketing, country, day)
    if marketing and country in AMERICAN:
        windows = both(windows, law_windows(state, day))
    return windows


def next_allowed(
    now: datetime,
    zones: Iterable[str],
    quiet: QuietHours | None,
    *,
    marketing: bool,
    country: str | None,
    state: str | None = None,
) -> datetime | None:
    """`now` where a text may go out now, else the first instant at which it may; None within two weeks."""
    on = partial(windows_on, quiet, marketing, country, state)
    places = tuple(zones)
    moment = now
    for _ in range(LOOK_AHEAD_DAYS * 4):
        before = moment
        for name in places:
            found = _first_open(moment, name, on)
            if found is None:
                return None
            moment = found
        if moment == before:
            return moment
    return None


def _first_open(now: datetime, name: str, on: Callable[[date], Windows]) -> datetime | None:
    where = zone(name)
    today = now.astimezone(where).date()
    for ahead in range(LOOK_AHEAD_DAYS):
        day = today + timedelta(days=ahead)
        for opens, closes in on(day):
            start = at_wall(day, *divmod(opens, 60), where)
            end = at_wall(day + timedelta(days=closes // WHOLE_DAY), *divmod(closes % WHOLE_DAY, 60), where)
            if now < end and start < end:
                return max(now, start)
    return None


@lru_cache(maxsize=256)
def _holidays(country: str, year: int) -> frozenset[date]:
    import holidays

    if country not in holidays.list_supported_countries():
        return frozenset()
    return frozenset(holidays.country_holidays(country, years=year))


def is_holiday(country: str | None, day: date) -> bool:
    """Whether a day is a public holiday of the country; False where its holidays are not known."""
    return country is not None and day in _holidays(country, day.year)
