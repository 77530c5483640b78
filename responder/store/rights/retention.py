"""Letting go of data whose time has come, in small steps: no step holds a lock for longer than a moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    Table,
    and_,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
    true,
    update,
)

from responder.engine.consent import SOFT
from responder.language.keeping import Keep
from responder.store.connection.sets import among, insert_rows
from responder.store.rights.erasing import WORDS
from responder.store.rights.ledger import delete_lines
from responder.store.tables import chore, consent, contact, event, handoff, input_, message, raw_mail, report, run
from responder.values import frozen

PAGE = 500
SETTLED = ("handled", "sent", "delivered", "failed", "received")
RETENTION = "retention"


@frozen
class Sweep:
    """One kind of data: which rows have had their time (`old`, told `before`), and what becomes of them. `days` is
    None where a merchant's rows of it are another sweep's."""

    name: str
    table: Table
    days: Callable[[Keep], int | None]
    old: ColumnElement[bool]
    act: Callable[[Connection, str, list[str]], int]


@frozen
class Step:
    """What one page came to: how many rows went, and where the next page begins (None: that was the last)."""

    gone: int
    after: str | None


def sweep_page(connection: Connection, sweep: Sweep, owner: str, after: str, before: datetime, *, act: bool) -> Step:
    """Look at the next rows of a merchant in the order of their ids, and let the old ones go (or, without `act`, count
    them)."""
    rows = connection.execute(_pages[sweep.name], {"m": owner, "after": after, "before": before}).all()
    ids = [row[0] for row in rows if row[1]]
    gone = (sweep.act(connection, owner, ids) if act else len(ids)) if ids else 0
    return Step(gone, rows[-1][0] if len(rows) == PAGE else None)


def _delete(table: Table) -> Callable[[Connection, str, list[str]], int]:
    statement = table.delete().where(table.c.merchant == bindparam("m"), among(table.c.id, "ids"))

    def act(connection: Connection, owner: str, ids: list[str]) -> int:
        return connection.execute(statement, {"m": owner, "ids": ids}).rowcount

    return act


def _change(table: Table, values: Mapping[str, Any]) -> Callable[[Connection, str, list[str]], int]:
    statement = update(table).where(table.c.merchant == bindparam("m"), among(table.c.id, "ids")).values(**values)

    def act(connection: Connection, owner: str, ids: list[str]) -> int:
        return connection.execute(statement, {"m": owner, "ids": ids}).rowcount

    return act


def _forget_lines(connection: Connection, owner: str, ids: list[str]) -> int:
    return delete_lines(connection, [(owner, one) for one in ids])


BEFORE: ColumnElement[datetime] = bindparam("before", type_=message.c.at.type)
_later = consent.alias("later")
# A line counts until another of the same contact, channel and purpose takes its place; then its time begins. Lines of
# contacts that are gone are the proof that an erasure left.
_superseded = (
    select(func.min(_later.c.at))
    .where(
        _later.c.merchant == consent.c.merchant,
        _later.c.contact == consent.c.contact,
        _later.c.channel == consent.c.channel,
        _later.c.purpose == consent.c.purpose,
        _later.c.at > consent.c.at,
        # What a sale allows takes the place of no consent, which goes on when the customer relationship is over.
        or_(_later.c.basis != SOFT, ~_later.c.granted, consent.c.basis == SOFT),
    )
    .correlate(consent)
    .scalar_subquery()
)
_is_gone = ~(
    select(contact.c.id)
    .where(contact.c.merchant == consent.c.merchant, contact.c.id == consent.c.contact)
    .correlate(consent)
    .exists()
)
_next_event = event.alias("next_event")
# The last event of a contact tells since when nothing was heard of them, and is kept for that without what it told.
_is_last = and_(
    ~exists().where(
        _next_event.c.merchant == event.c.merchant,
        _next_event.c.contact == event.c.contact,
        or_(_next_event.c.at > event.c.at, and_(_next_event.c.at == event.c.at, _next_event.c.id > event.c.id)),
    ),
    exists().where(contact.c.merchant == event.c.merchant, contact.c.id == event.c.contact),
)
_some_events = and_(event.c.merchant == bindparam("m"), among(event.c.id, "ids"))
_lasts = select(event.c.id).where(_some_events, _is_last)
_blank_events = update(event).where(_some_events).values(data={})
_delete_events = event.delete().where(_some_events)


def _all_but_the_last(connection: Connection, owner: str, ids: list[str]) -> int:
    lasts = set(connection.execute(_lasts, {"m": owner, "ids": ids}).scalars())
    connection.execute(_delete_events, {"m": owner, "ids": [one for one in ids if one not in lasts]})
    if lasts:
        connection.execute(_blank_events, {"m": owner, "ids": sorted(lasts)})
    return len(ids)


SWEEPS: tuple[Sweep, ...] = (
    Sweep(
        "messages",
        message,
        lambda keep: keep.messages,
        and_(message.c.at < BEFORE, message.c.status.in_(SETTLED), message.c.text != ""),
        _change(message, WORDS),
    ),
    Sweep(
        "cases",
        handoff,
        lambda keep: keep.messages,
        and_(handoff.c.closed_at.is_not(None), handoff.c.closed_at < BEFORE),
        _delete(handoff),
    ),
    Sweep(
        "mails",
        raw_mail,
        lambda keep: keep.mails,
        and_(raw_mail.c.received_at < BEFORE, func.length(raw_mail.c.raw) > 0),
        _change(raw_mail, {"raw": b"", "why": ""}),
    ),
    Sweep(
        "runs", run, lambda keep: keep.runs, and_(run.c.ended_at.is_not(None), run.c.ended_at < BEFORE), _delete(run)
    ),
    Sweep("set aside", input_, lambda keep: keep.runs, input_.c.set_aside_at < BEFORE, _delete(input_)),
    Sweep(
        "events",
        event,
        lambda keep: keep.events if keep.contacts is None else None,
        event.c.at < BEFORE,
        _delete(event),
    ),
    Sweep(
        "events but the last",
        event,
        lambda keep: None if keep.contacts is None else keep.events,
        and_(event.c.at < BEFORE, or_(~_is_last, cast(event.c.data, String) != "{}")),
        _all_but_the_last,
    ),
    # The same report again is new then, and changes nothing: the end that its message came to stays.
    Sweep("reports", report, lambda keep: keep.reports, report.c.at < BEFORE, _delete(report)),
    Sweep(
        "consents",
        consent,
        lambda keep: keep.consents,
        or_(_superseded < BEFORE, and_(consent.c.at < BEFORE, _is_gone)),
        _forget_lines,
    ),
)
_pages = {
    sweep.name: select(sweep.table.c.id, func.coalesce(sweep.old, ~true()))
    .where(sweep.table.c.merchant == bindparam("m"), sweep.table.c.id > bindparam("after"))
    .order_by(sweep.table.c.id)
    .limit(PAGE)
    for sweep in SWEEPS
}


def take_chore(connection: Connection, owner: str, name: str, now: datetime, every: timedelta) -> bool:
    """Whether a daily chore is ours to do now: it has not been begun, here or elsewhere, for `every`."""
    mine = (chore.c.merchant == owner) & (chore.c.name == name)
    row = connection.execute(select(chore.c.at).where(mine).with_for_update()).one_or_none()
    if row is None:
        insert_rows(connection, chore, [{"merchant": owner, "name": name, "at": now}])
        return True
    if row[0] > now - every:
        return False
    connection.execute(update(chore).where(mine).values(at=now))
    return True
