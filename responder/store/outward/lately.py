"""How many messages of each channel came to which end lately: for who looks at a deployment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from responder.store.connection.sets import Key
from responder.store.outward.outbox import QUEUED
from responder.store.tables import message
from responder.values import frozen

_ended = (
    select(message.c.merchant, message.c.channel, message.c.status, message.c.code, func.count())
    .where(
        message.c.direction == "out",
        message.c.at >= bindparam("since"),
        message.c.status.in_(("sent", "delivered", "failed")),
    )
    .group_by(message.c.merchant, message.c.channel, message.c.status, message.c.code)
)
_put_off = (
    select(
        message.c.merchant,
        message.c.channel,
        message.c.code,
        message.c.reason,
        func.count(),
        func.min(message.c.at),
    )
    .where(message.c.direction == "out", message.c.status == QUEUED, message.c.code.is_not(None))
    .group_by(message.c.merchant, message.c.channel, message.c.code, message.c.reason)
)


@frozen
class PutOff:
    """So many messages that were refused for now with one code, and wait to be tried again; since when the oldest."""

    code: str
    reason: str
    count: int
    since: datetime


def put_off(connection: Connection) -> Mapping[Key, Sequence[PutOff]]:
    """By channel: what was refused for now."""
    found: dict[Key, list[PutOff]] = {}
    for merchant, channel, code, reason, count, since in connection.execute(_put_off):
        found.setdefault((merchant, channel), []).append(PutOff(code, reason or "", count, since))
    return found


def ends_since(connection: Connection, since: datetime) -> Mapping[Key, Counter[str]]:
    """By channel: how many failed with which code, and under "" how many did not. It reads all that is kept."""
    found: dict[Key, Counter[str]] = {}
    for merchant, channel, status, code, count in connection.execute(_ended, {"since": since}):
        found.setdefault((merchant, channel), Counter())[(code or "") if status == "failed" else ""] += count
    return found
