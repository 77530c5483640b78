"""How many messages of each channel came to which end lately: for who looks at a deployment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from responder.store.connection.sets import Key
from responder.store.tables import message

_ended = (
    select(message.c.merchant, message.c.channel, message.c.status, message.c.code, func.count())
    .where(
        message.c.direction == "out",
        message.c.at >= bindparam("since"),
        message.c.status.in_(("sent", "delivered", "failed")),
    )
    .group_by(message.c.merchant, message.c.channel, message.c.status, message.c.code)
)


def ends_since(connection: Connection, since: datetime) -> Mapping[Key, Counter[str]]:
    """By channel: how many failed with which code, and under "" how many did not. It reads all that is kept."""
    found: dict[Key, Counter[str]] = {}
    for merchant, channel, status, code, count in connection.execute(_ended, {"since": since}):
        found.setdefault((merchant, channel), Counter())[(code or "") if status == "failed" else ""] += count
    return found
