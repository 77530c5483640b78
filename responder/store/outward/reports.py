"""Delivery reports: kept as they came, folded into their message by rank, never backwards; the first end wins."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Container, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select, update

from responder.store.connection.sets import Key, Prepared, Record, among, insert_rows
from responder.store.inward.arrivals import Stored
from responder.store.inward.inputs import Pending, put
from responder.store.outward.ends import End, Settled
from responder.store.outward.outbox import Change, lost_input
from responder.store.outward.repeats import times_said_again
from responder.store.tables import message, report
from responder.values import frozen

MOST_LATE = 1000


@frozen
class ReportArrival:
    """A delivery report for a channel. `message` is our id where the report carries it."""

    merchant: str
    channel: str
    reference: str
    message: str | None
    status: str
    rank: int
    at: datetime
    position: int
    code: str = ""
    reason: str = ""
    address_dead: bool = False
    opted_out: bool = False
    passing: bool = False


def store_reports(connection: Connection, arrivals: Sequence[ReportArrival]) -> Stored:
    """Write down and apply those that are new. One for a message that is not known yet waits for it.

    The inputs that follow tell of messages that will not arrive.
    """
    new = _new_ones(connection, arrivals)
    if not new:
        return Stored()
    messages = _messages(connection, new)
    rows = []
    for one in new:
        found = _of(messages, one)
        rows.append({**_row(one), "message": found.id if found is not None else None})
    insert_rows(connection, report, rows)
    lost, ends = _apply(connection, [(one, _of(messages, one)) for one in new], messages)
    return Stored(lost, {one.position for one in new}, ends=ends)


def sent_through(connection: Connection, identity: str, merchants: Collection[str]) -> str | None:
    """The channel of a message of ours, by its id; None where none of these merchants has sent it."""
    values = {"merchants": sorted(merchants), "ids": [identity]}
    found: str | None = connection.execute(_channel_of, values).scalar()
    return found


def match_waiting(connection: Connection, rows: Collection[Record]) -> Settled:
    """Apply reports that came before their message was known by the gateway's id; `rows` are such messages. The runs
    are told."""
    wanted = {(row.merchant, row.channel, row.reference): row for row in rows if row.reference}
    if not wanted:
        return Settled()
    values = {
        "merchants": sorted({one[0] for one in wanted}),
        "channels": sorted({one[1] for one in wanted}),
        "references": sorted({one[2] for one in wanted}),
    }
    found = [
        row for row in _waiting.records(connection, values) if (row.merchant, row.channel, row.reference) in wanted
    ]
    if not found:
        return Settled()
    matched = [(row, wanted[(row.merchant, row.channel, row.reference)]) for row in found]
    _matched.run(connection, [{"m": one.merchant, "i": one.id, "of": row.id} for one, row in matched])
    lost, ends = _apply(connection, matched)
    put(connection, lost)
    return Settled(bool(lost), ends)


def late_reports(connection: Connection, since: datetime) -> list[tuple[str, str, str]]:
    """(merchant, channel, the gateway's id) of reports since then that wait though their message is known: on
    PostgreSQL a report and the gateway's answer may be written at the same moment, neither of them seeing the other."""
    rows = connection.execute(_late, {"since": since, "most": MOST_LATE})
    return [(row.merchant, row.channel, row.reference) for row in rows]


def match_late(connection: Connection, found: Collection[tuple[str, str, str]]) -> Settled:
    """Apply those that `late_reports` has found."""
    values = {
        "merchants": sorted({one[0] for one in found}),
        "channels": sorted({one[1] for one in found}),
        "references": sorted({one[2] for one in found}),
    }
    return match_waiting(connection, _by_reference.records(connection, values))


def _new_ones(connection: Connection, arrivals: Sequence[ReportArrival]) -> list[ReportArrival]:
    values = {
        "merchants": sorted({one.merchant for one in arrivals}),
        "channels": sorted({one.channel for one in arrivals}),
        "references": [one.reference for one in arrivals],
    }
    seen = {tuple(row) for row in _seen.rows(connection, values)}
    new = []
    for one in arrivals:
        mark = (one.merchant, one.channel, one.reference, one.status, one.code)
        if mark not in seen:
            seen.add(mark)
            new.append(one)
    return new


def _messages(connection: Connection, reports: Sequence[ReportArrival]) -> dict[tuple[str, ...], Record]:
    """Messages by (merchant, our id) and (merchant, channel, the gateway's id)."""
    values = {
        "merchants": sorted({one.merchant for one in reports}),
        "channels": sorted({one.channel for one in reports}),
        "references": sorted({one.reference for one in reports}),
        "ids": sorted({one.message for one in reports if one.message}),
    }
    found: dict[tuple[str, ...], Record] = {}
    for statement in (_by_reference, _by_id):
        for row in statement.records(connection, values):
            found[(row.merchant, row.id)] = row
            if row.reference:
                found[(row.merchant, row.channel, row.reference)] = row
    return found


def _of(messages: dict[tuple[str, ...], Record], one: ReportArrival) -> Record | None:
    """By our id whatever channel it came for: of a pool's numbers one may be another channel's as well."""
    found = messages.get((one.merchant, one.message or ""))
    return found if found is not None else messages.get((one.merchant, one.channel, one.reference))


def _apply(
    connection: Connection, matched: Sequence[tuple[Any, Record | None]], known: Container[tuple[str, ...]] = ()
) -> tuple[list[Pending], list[End]]:
    """Fold reports, the highest rank first: of what becomes known together a delivery that was seen outranks a failure,
    whichever came first.

    `known` are the gateway's ids that belong to a message already. Of two with the same words to the same person one
    may have been given the other's: that keeps it, and the report counts all the same.
    """
    state: dict[Key, tuple[str, int]] = {}
    changes: dict[Key, dict[str, Any]] = {}
    ends: dict[Key, End] = {}
    lost = []
    for one, row in sorted(matched, key=lambda pair: pair[0].rank, reverse=True):
        if row is None:
            continue
        key = (row.merchant, row.id)
        status, rank = state.get(key, (row.status, row.rank))
        new = fold(status, rank, one.status, one.rank)
        if new is None:
            continue
        state[key] = (new, one.rank)
        if new in ("delivered", "failed") and new != row.status:
            ends[key] = End(row.kind, new, one.code if new == "failed" else "")  # type: ignore[arg-type]
        changes[key] = {
            "m": row.merchant,
            "i": row.id,
            "new_status": new,
            "new_rank": one.rank,
            "new_reference": row.reference or (None if _by_its_id(row, one) in known else one.reference),
            "new_code": one.code or None,
            "new_reason": one.reason or None,
            "at_least": one.at,
        }
        if new == "failed" != status:
            told = Change(
                key,
                "failed",
                code=one.code,
                reason=one.reason,
                address_dead=one.address_dead,
                opted_out=one.opted_out,
                passing=one.passing,
                times=times_said_again(connection, row) if one.passing else 0,
            )
            lost.append(lost_input(row, told, one.at))
    if changes:
        _fold.run(connection, list(changes.values()))
    return lost, list(ends.values())


def _by_its_id(row: Record, one: Any) -> tuple[str, ...]:
    return row.merchant, row.channel, one.reference


def fold(status: str, rank: int, reported: str, reported_rank: int) -> str | None:
    """A message's status after a report, or None where the report tells nothing new.

    Any report proves that the gateway took the message, which settles `sending` and `unknown`. An end (delivered,
    failed) stays, whatever comes later.
    """
    if reported_rank <= rank or status in ("failed", "received", "handled"):
        return None
    if status == "delivered":
        return "delivered" if reported == "delivered" else None
    return reported if reported in ("delivered", "failed") else "sent"


def _row(one: ReportArrival) -> dict[str, Any]:
    return {
        "merchant": one.merchant,
        "id": secrets.token_hex(16),
        "channel": one.channel,
        "reference": one.reference,
        "status": one.status,
        "rank": one.rank,
        "code": one.code,
        "reason": one.reason,
        "address_dead": one.address_dead,
        "opted_out": one.opted_out,
        "passing": one.passing,
        "at": one.at,
    }


_seen = Prepared(
    select(report.c.merchant, report.c.channel, report.c.reference, report.c.status, report.c.code).where(
        among(report.c.merchant, "merchants"),
        among(report.c.channel, "channels"),
        among(report.c.reference, "references"),
    )
)
_outbound = and_(among(message.c.merchant, "merchants"), message.c.direction == "out")
_by_reference = Prepared(
    select(message)
    .where(_outbound, among(message.c.channel, "channels"), among(message.c.reference, "references"))
    .with_for_update()
)
_by_id = Prepared(select(message).where(_outbound, among(message.c.id, "ids")).with_for_update())
_channel_of = select(message.c.channel).where(_outbound, among(message.c.id, "ids"))
_waiting = Prepared(
    select(report).where(
        among(report.c.merchant, "merchants"),
        among(report.c.channel, "channels"),
        among(report.c.reference, "references"),
        report.c.message.is_(None),
    )
)
_late = (
    select(report.c.merchant, report.c.channel, report.c.reference)
    .join(
        message,
        and_(
            message.c.merchant == report.c.merchant,
            message.c.channel == report.c.channel,
            message.c.reference == report.c.reference,
            message.c.direction == "out",
        ),
    )
    .where(report.c.message.is_(None), report.c.at >= bindparam("since"))
    .order_by(report.c.at)
    .limit(bindparam("most"))
)
_matched = Prepared(
    update(report)
    .where(report.c.merchant == bindparam("m"), report.c.id == bindparam("i"))
    .values(message=bindparam("of"))
)
_fold = Prepared(
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(
        status=bindparam("new_status"),
        rank=bindparam("new_rank"),
        reference=bindparam("new_reference"),
        code=bindparam("new_code"),
        reason=bindparam("new_reason"),
        sent_at=bindparam("at_least"),
        uncertain_since=None,
    )
)
