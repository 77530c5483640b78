"""What was not sent to a contact, and why: told where somebody wonders about a silence."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from responder.store.connection.sets import Key
from responder.store.tables import message
from responder.values import frozen

MOST = 3


@frozen
class Unsaid:
    """A message that was refused, with the reason in words."""

    kind: str
    text: str
    reason: str


def latest_unsaid(connection: Connection, contact: Key, since: datetime) -> list[Unsaid]:
    """The latest messages to a contact that were not sent, the latest first."""
    theirs = (message.c.merchant == contact[0]) & (message.c.contact == contact[1]) & (message.c.at >= since)
    refused = (message.c.direction == "out") & (message.c.status == "failed") & message.c.reason.is_not(None)
    said = select(message.c.kind, message.c.subject, message.c.text, message.c.reason).where(theirs & refused)
    rows = connection.execute(said.order_by(message.c.at.desc(), message.c.position.desc()).limit(MOST))
    return [Unsaid(row.kind, row.subject or row.text, row.reason) for row in rows]
