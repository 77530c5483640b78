"""Which channels' lists of inbound messages are due to be compared with ours."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from responder.store.sets import Key
from responder.store.tables import channel


def take_histories(connection: Connection, now: datetime, every: timedelta) -> list[tuple[Key, datetime | None]]:
    """SMS channels whose inbound list is due to be looked at, with the time up to which it was."""
    due = (
        (channel.c.kind == "sms")
        & channel.c.active
        & (channel.c.looked_at.is_(None) | (channel.c.looked_at < now - every))
    )
    rows = connection.execute(
        select(channel.c.merchant, channel.c.id, channel.c.looked_at).where(due).with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        look_again(connection, (row[0], row[1]), now)
    return [((row[0], row[1]), row[2]) for row in rows]


def look_again(connection: Connection, key: Key, since: datetime | None) -> None:
    """Note up to when a channel's inbound list has been looked at."""
    where = (channel.c.merchant == key[0]) & (channel.c.id == key[1])
    connection.execute(update(channel).where(where).values(looked_at=since))
