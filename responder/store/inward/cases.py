"""What waits for a person: cases, and messages that no dialog took."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from responder.engine.inputs import ConversationReleased
from responder.store.connection.sets import insert_rows, new_id, next_position
from responder.store.inward.inputs import Pending, put
from responder.store.tables import audit, channel, contact_address, handoff, message
from responder.values import frozen

FORGOTTEN = timedelta(days=7)
MOST = 10_000
LEFT = ("inbox", "late", "untrusted")
"""What became of messages that are for a person to read, though none holds their conversation."""


@frozen
class Case:
    """One conversation that a person holds. `kind` and `address` are where its customer writes from, "" where nothing
    is known of that any more; `recipient` is who should take it, as the script says."""

    merchant: str
    id: str
    contact: str
    channel: str | None
    kind: str
    address: str
    note: str
    recipient: str | None
    opened_at: datetime


@frozen
class Said:
    """One message of a conversation. `attached`: where the gateway keeps the pictures that came with it."""

    ours: bool
    kind: str
    address: str
    text: str
    at: datetime
    attached: tuple[str, ...] = ()


def open_cases(connection: Connection, merchant: str, beginning: str = "", most: int = MOST) -> list[Case]:
    """The open cases whose ids begin so, the oldest first."""
    return _cases(connection, merchant, [handoff.c.id.startswith(beginning, autoescape=True)], most)


def count_open(connection: Connection, merchant: str) -> int:
    """How many cases of a merchant are open."""
    return int(connection.execute(select(func.count()).select_from(handoff).where(_open(merchant))).scalar() or 0)


def said_in(connection: Connection, case: Case, most: int) -> list[Said]:
    """The last messages of a case's conversation, the oldest of them first; also those by a channel that this one has
    taken the place of."""
    where = [message.c.merchant == case.merchant, message.c.contact == case.contact]
    if case.kind:
        where.append(message.c.kind == case.kind)
    return _said(connection, where, most)[::-1]


def left_over(connection: Connection, merchant: str, since: datetime, most: int) -> list[Said]:
    """What customers have written since then that no dialog took and nobody holds, the newest first."""
    where = [message.c.merchant == merchant, message.c.direction == "in", message.c.at >= since]
    return _said(connection, [*where, message.c.handled_by.in_(LEFT)], most)


def close(connection: Connection, cases: Sequence[Case], now: datetime) -> int:
    """Tell the dialogs that a person is done with these conversations, and with every case in them; how many of these
    cases. A worker takes it from there."""
    places = {(one.merchant, one.contact, one.channel) for one in cases}
    put(
        connection,
        [
            Pending(merchant, owner, ConversationReleased(new_id(), where, now), now, next_position())
            for merchant, owner, where in sorted(places, key=str)
        ],
    )
    return len(cases)


def close_forgotten(connection: Connection, merchant: str, now: datetime) -> int:
    """Close the cases in which neither a person nor the customer has done anything for FORGOTTEN; how many. Else a shop
    that never looks would be silent to these customers for ever. One in whose conversation another was opened since
    waits for that one: they are closed together."""
    before = now - FORGOTTEN
    later = handoff.alias("later")
    opened = exists().where(
        later.c.merchant == handoff.c.merchant,
        later.c.contact == handoff.c.contact,
        later.c.channel.is_not_distinct_from(handoff.c.channel),
        later.c.closed_at.is_(None),
        later.c.opened_at >= before,
    )
    written = exists().where(
        message.c.merchant == handoff.c.merchant,
        message.c.contact == handoff.c.contact,
        message.c.direction == "in",
        message.c.at >= before,
    )
    found = _cases(connection, merchant, (handoff.c.opened_at < before, ~written, ~opened), MOST)
    told = {"merchant": merchant, "at": now, "who": "engine", "what": "case closed"}
    why = f"nothing was written for {FORGOTTEN.days} days"
    rows = [{**told, "id": new_id(), "details": {"case": one.id, "contact": one.contact, "why": why}} for one in found]
    insert_rows(connection, audit, rows)
    return close(connection, found, now)


def _cases(connection: Connection, merchant: str, where: Sequence[ColumnElement[bool]], most: int) -> list[Case]:
    address = (
        select(func.min(contact_address.c.address))
        .where(
            contact_address.c.merchant == handoff.c.merchant,
            contact_address.c.contact == handoff.c.contact,
            (contact_address.c.kind == channel.c.kind) | handoff.c.channel.is_(None),
        )
        .correlate(handoff, channel)
        .scalar_subquery()
    )
    columns = (handoff.c.merchant, handoff.c.id, handoff.c.contact, handoff.c.channel, channel.c.kind, address)
    by_which = (channel.c.merchant == handoff.c.merchant) & (channel.c.id == handoff.c.channel)
    statement = (
        select(*columns, handoff.c.note, handoff.c.recipient, handoff.c.opened_at)
        .join_from(handoff, channel, by_which, isouter=True)
        .where(_open(merchant), *where)
        .order_by(handoff.c.opened_at, handoff.c.id)
        .limit(most)
    )
    return [Case(*row[:4], row[4] or "", row[5] or "", *row[6:]) for row in connection.execute(statement)]


def _said(connection: Connection, where: Sequence[ColumnElement[bool]], most: int) -> list[Said]:
    columns = (message.c.direction, message.c.kind, message.c.address, message.c.text, message.c.at)
    statement = (
        select(*columns, message.c.details)
        .where(*where)
        .order_by(message.c.at.desc(), message.c.position.desc())
        .limit(most)
    )
    rows = connection.execute(statement)
    return [Said(row[0] == "out", *row[1:5], tuple((row.details or {}).get("media", ()))) for row in rows]


def _open(merchant: str) -> ColumnElement[bool]:
    return and_(handoff.c.merchant == merchant, handoff.c.closed_at.is_(None))
