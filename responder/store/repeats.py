"""Messages that the network could not deliver for now, queued once more as rows of their own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, false, func, insert, literal_column, select

from responder.store.outbox import QUEUED, Queued
from responder.store.sets import Values
from responder.store.tables import message

_times = select(func.count()).where(
    message.c.merchant == bindparam("m"), message.c.contact == bindparam("c"), message.c.again_for == bindparam("i")
)


def times_said_again(connection: Connection, row: Queued) -> int:
    """How often a message, or the one that it repeats, was said again."""
    values = {"m": row.merchant, "c": row.contact, "i": row.again_for or row.id}
    return int(connection.execute(_times, values).scalar_one())


_KEPT = ("merchant", "contact", "channel", "kind", "direction", "address", "text", "subject", "at", "run", "purpose")
_KEPT_TOO = ("role", "language", "template", "answers", "thread", "text_hash", "expires")
_copy = insert(message).from_select(
    [*_KEPT, *_KEPT_TOO, "id", "again_for", "position", "status", "not_before", "attempts", "resent", "rank"],
    select(
        *(message.c[name] for name in (*_KEPT, *_KEPT_TOO)),
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


def say_again(connection: Connection, copies: Sequence[Values]) -> None:
    """Queue messages once more: `m`erchant, `i`d, `copy` (its id), `position` and `due`. It is as old as its first."""
    if copies:
        connection.execute(_copy, list(copies))
