"""Messages that the network could not deliver for now, queued once more as rows of their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, false, func, insert, literal_column, or_, select

from responder.store.connection.sets import Key, Prepared, Values, among, ids_of
from responder.store.outward.outbox import QUEUED, Queued
from responder.store.tables import message, report

_times = select(func.count()).where(
    message.c.merchant == bindparam("m"), message.c.contact == bindparam("c"), message.c.again_for == bindparam("i")
)


def times_said_again(connection: Connection, row: Queued) -> int:
    """How often a message, or the one that it repeats, was said again."""
    values = {"m": row.merchant, "c": row.contact, "i": row.again_for or row.id}
    return int(connection.execute(_times, values).scalar_one())


_WHAT = ("merchant", "contact", "channel", "kind", "direction", "address", "text", "subject", "at", "run", "purpose")
_KEPT = (*_WHAT, "role", "language", "template", "answers", "thread", "text_hash", "expires")
_copy = insert(message).from_select(
    [*_KEPT, "id", "again_for", "position", "status", "not_before", "attempts", "resent", "rank"],
    select(
        *(message.c[name] for name in _KEPT),
        bindparam("copy", type_=message.c.id.type),
        message.c.id,
        bindparam("position", type_=message.c.position.type),
        QUEUED,
        bindparam("due", type_=message.c.not_before.type),
        literal_column("0"),
        false(),
        literal_column("0"),
    ).where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i")),
)


_arrived: Select[Any] = (
    select(literal_column("1"))
    .join(
        report,
        and_(
            report.c.merchant == message.c.merchant,
            report.c.channel == message.c.channel,
            report.c.reference == message.c.reference,
        ),
    )
    .where(
        message.c.merchant == bindparam("m"),
        message.c.contact == bindparam("c"),
        or_(message.c.id == bindparam("i"), message.c.again_for == bindparam("i")),
        report.c.status == "delivered",
    )
    .limit(1)
)


def has_arrived(connection: Connection, row: Queued) -> bool:
    """Whether a try of the message that this one repeats was delivered after all, as a late report tells."""
    if row.again_for is None:
        return False
    values = {"m": row.merchant, "c": row.contact, "i": row.again_for}
    return connection.execute(_arrived, values).first() is not None


_repeated = Prepared(
    select(
        message.c.merchant,
        message.c.contact,
        message.c.again_for,
        message.c.status,
        message.c.not_before,
        message.c.sent_at,
    ).where(
        among(message.c.merchant, "merchants"),
        among(message.c.contact, "contacts"),
        among(message.c.again_for, "messages"),
        message.c.status != "failed",
    )
)


def repeats_of(
    connection: Connection, keys: Collection[Key], messages: Collection[str], now: datetime
) -> dict[Key, dict[str, datetime]]:
    """When those of these messages that had to be are said again, or were last, by contact. One that waits is so at its
    time, and one that is long overdue now."""
    if not messages:
        return {}
    merchants, contacts = ids_of(keys)
    values = {"merchants": merchants, "contacts": contacts, "messages": sorted(messages)}
    found: dict[Key, dict[str, datetime]] = {}
    for merchant, owner, first, status, due, sent in _repeated.rows(connection, values):
        at = max(due, now) if status == QUEUED else sent or now
        of_one = found.setdefault((merchant, owner), {})
        of_one[first] = max(at, of_one.get(first, at))
    return found


def say_again(connection: Connection, copies: Sequence[Values]) -> None:
    """Queue messages once more: `m`erchant, `i`d, `copy` (its id), `position` and `due`. It is as old as its first."""
    if copies:
        connection.execute(_copy, list(copies))
