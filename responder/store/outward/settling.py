"""Writing what came back from gateways, together with the delivery reports that were faster than the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from responder.store.connection.sets import Prepared, among
from responder.store.outward.ends import End, Settled
from responder.store.outward.outbox import Change, find_messages, settle
from responder.store.outward.repeats import times_said_again
from responder.store.outward.reports import match_waiting
from responder.store.tables import message

_taken = Prepared(
    select(message.c.reference, message.c.id).where(
        message.c.merchant == bindparam("m"),
        message.c.channel == bindparam("c"),
        among(message.c.reference, "references"),
    )
)


def settle_results(
    connection: Connection, channel: tuple[str, str], by_token: Mapping[str, Sequence[Change]], now: datetime
) -> Settled:
    """Write results of one channel, by the claim under which they were sent."""
    lost = False
    ends: list[End] = []
    taken = _taken_references(connection, channel, [one for changes in by_token.values() for one in changes])
    for token, changes in by_token.items():
        held = settle(connection, token, _counted(connection, _own_references(changes, taken)), now)
        early = _apply_early_reports(connection, held)
        lost = lost or early.lost or any(one.status == "failed" for one in held)
        ends += early.ends
    return Settled(lost, ends)


def _taken_references(connection: Connection, channel: tuple[str, str], changes: Sequence[Change]) -> set[str]:
    """Those that belong to another message. A report may have been faster, and have given a message its own."""
    asked = {(one.reference, one.key[1]) for one in changes if one.reference}
    if not asked:
        return set()
    values = {"m": channel[0], "c": channel[1], "references": sorted({reference for reference, _ in asked})}
    return {row[0] for row in _taken.rows(connection, values) if (row[0], row[1]) not in asked}


def _own_references(changes: Sequence[Change], taken: set[str]) -> list[Change]:
    """A gateway that gives one id to two messages must not stop the others from being written down."""
    own = []
    for one in changes:
        if one.reference is not None and one.reference in taken:
            own.append(replace(one, reference=None, reason="the gateway gave this message's id to another as well"))
            continue
        if one.reference is not None:
            taken.add(one.reference)
        own.append(one)
    return own


def _counted(connection: Connection, changes: Sequence[Change]) -> list[Change]:
    """With how often those that could not be delivered for now were said again already."""
    rows = find_messages(connection, {one.key for one in changes if one.passing})
    times = {key: times_said_again(connection, row) for key, row in rows.items()}
    return [replace(one, times=times[one.key]) if one.key in times else one for one in changes]


def _apply_early_reports(connection: Connection, held: Sequence[Change]) -> Settled:
    """And what the answer itself has told of the end."""
    named = {one.key: one for one in held if one.reference}
    if not named:
        return Settled()
    rows = find_messages(connection, named)
    told = [
        End(row.kind, row.status, row.code or "" if row.status == "failed" else "")
        for key, row in rows.items()
        if row.status in ("delivered", "failed") and row.status == named[key].status
    ]
    early = match_waiting(connection, rows.values())
    return Settled(early.lost, [*told, *early.ends])
