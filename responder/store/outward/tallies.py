"""How much was sent within the last hour and day: what the limits against fraud are judged by.

Counted by the clock's hours when messages are claimed. The hour that just ended counts in proportion to how much of it
lies within the last sixty minutes, so that a limit cannot be doubled by waiting for the full hour.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, bindparam, delete, func, select

from responder.store.connection.sets import Prepared, among, insert_into
from responder.store.tables import tally

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

_lately = Prepared(
    select(tally.c.what, tally.c.hour, tally.c["count"]).where(
        tally.c.merchant == bindparam("m"), among(tally.c.what, "whats"), tally.c.hour >= bindparam("since")
    )
)
_within_a_day = select(func.coalesce(func.sum(tally.c["count"]), 0)).where(
    tally.c.merchant == bindparam("m"), tally.c.what == bindparam("what"), tally.c.hour > bindparam("since")
)
_old = delete(tally).where(tally.c.merchant == bindparam("m"), tally.c.hour < bindparam("before"))


def hour_of(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0)


def last_hour(connection: Connection, merchant: str, whats: Collection[str], now: datetime) -> dict[str, int]:
    """How many of each were counted within the last sixty minutes, rounded up; what was not is left out."""
    this = hour_of(now)
    rest = 1 - (now - this) / HOUR
    found: dict[str, float] = {}
    for what, hour, count in _lately.rows(connection, {"m": merchant, "whats": sorted(whats), "since": this - HOUR}):
        found[what] = found.get(what, 0.0) + (count if hour >= this else count * rest)
    return {what: -int(-count // 1) for what, count in found.items()}


def last_day(connection: Connection, merchant: str, what: str, now: datetime) -> int:
    """How much was counted within the last 24 hours, and the rest of the hour before."""
    values = {"m": merchant, "what": what, "since": hour_of(now) - DAY}
    return int(connection.execute(_within_a_day, values).scalar() or 0)


def count(connection: Connection, merchant: str, counts: Mapping[str, int], now: datetime) -> None:
    """Add to this hour's counts. Two workers that claim at once may each miss what the other adds."""
    if not counts:
        return
    hour = hour_of(now)
    rows = [{"merchant": merchant, "what": what, "hour": hour, "count": counts[what]} for what in sorted(counts)]
    _adding(connection.dialect.name).run(connection, rows)


@cache
def _adding(dialect: str) -> Prepared:
    insert = insert_into(dialect, tally).values({column.name: bindparam(column.name) for column in tally.columns})
    added = {"count": tally.c["count"] + insert.excluded["count"]}
    return Prepared(insert.on_conflict_do_update(index_elements=["merchant", "what", "hour"], set_=added))


def forget_old(connection: Connection, merchant: str, now: datetime) -> None:
    """Counts that no limit asks for any more."""
    connection.execute(_old, {"m": merchant, "before": hour_of(now) - DAY - HOUR})
