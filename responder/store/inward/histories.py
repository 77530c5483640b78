"""Which channels' lists of inbound messages are due to be compared with ours."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select, update

from responder.store.connection.sets import Key
from responder.store.tables import channel

HEARD_OF = timedelta(days=7)
"""A number of before that was given back, or whose token is no longer known, is not asked about for ever."""


def due_histories(connection: Connection, now: datetime, every: timedelta) -> list[tuple[Key, datetime | None]]:
    """SMS channels whose inbound list is due to be looked at, with the time up to which it was.

    Nothing is noted before a look has come to its end: a process that dies in the midst of one must not lose it, and
    two that look at the same time only store nothing twice.

    A channel that is published no more is looked at as well, until its gateway has told nothing for HEARD_OF: a STOP to
    a number of before counts, and after a restore nobody else tells of it.
    """
    heard_of = channel.c.active | (channel.c.looked_at > now - HEARD_OF)
    due = (channel.c.kind == "sms") & heard_of & (channel.c.looked_at.is_(None) | (channel.c.looked_at < now - every))
    rows = connection.execute(select(channel.c.merchant, channel.c.id, channel.c.looked_at).where(due))
    return [((row[0], row[1]), row[2]) for row in rows]


def looked(connection: Connection, key: Key, until: datetime) -> None:
    """Note up to when a channel's inbound list has been looked at; never back."""
    where = (channel.c.merchant == key[0]) & (channel.c.id == key[1])
    earlier = or_(channel.c.looked_at.is_(None), channel.c.looked_at < until)
    connection.execute(update(channel).where(where, earlier).values(looked_at=until))
