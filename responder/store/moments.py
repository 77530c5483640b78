"""The next moment at which something is to happen by itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from responder.store.inward.inputs import next_due
from responder.store.tables import message

_held = select(func.min(message.c.not_before)).where(message.c.status == "queued")
_sending = select(func.count()).where(message.c.status == "sending")


def next_moment(connection: Connection) -> datetime | None:
    """The earliest input that is due or message that is held, perhaps in the past; None where nothing waits."""
    moments = [next_due(connection), connection.execute(_held).scalar()]
    return min((one for one in moments if one is not None), default=None)


def is_sending(connection: Connection) -> bool:
    """Whether a message is with a sender just now."""
    return bool(connection.execute(_sending).scalar())
