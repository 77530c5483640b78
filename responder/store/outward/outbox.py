"""Messages on their way out: claimed before any request is made, and settled only by who holds the claim."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, literal_column, select, update

from responder.engine.inputs import DeliveryFailed
from responder.store.connection.sets import Key, Prepared, Record, among, derived_id, next_position
from responder.store.inward.inputs import MAY_BE_A_NO, Pending, put
from responder.store.tables import channel, input_, message
from responder.values import frozen

Queued = Record
"""A row of `message` that waits to be sent."""
UNSETTLED = ("sending", "unknown")
UNANSWERED = "unknown"
"""The code of what was given up because nobody could say what became of it."""
# Written into the statement, for only so the databases see that an index over just these rows will do.
QUEUED: ColumnElement[str] = literal_column("'queued'")
SENDING: ColumnElement[str] = literal_column("'sending'")
UNKNOWN: ColumnElement[str] = literal_column("'unknown'")


@frozen
class Change:
    """What a message becomes after the gate, an attempt, or a search at the gateway.

    `failed` tells the run that the message will not arrive; where that is `passing`, `times` is how often it was said
    again already. `handed_over` is when the server may have taken it, for all that is known.
    """

    key: Key
    status: Literal["queued", "sending", "sent", "delivered", "failed", "unknown"]
    reference: str | None = None
    code: str | None = None
    reason: str | None = None
    not_before: datetime | None = None
    attempts: int = 0
    resent: bool = False
    address_dead: bool = False
    opted_out: bool = False
    passing: bool = False
    times: int = 0
    handed_over: datetime | None = None


_next = Prepared(
    select(message)
    .where(
        message.c.merchant == bindparam("m"),
        message.c.channel == bindparam("c"),
        message.c.status == QUEUED,
        message.c.not_before <= bindparam("now"),
        ~exists().where(input_.c.merchant == message.c.merchant, input_.c.contact == message.c.contact, MAY_BE_A_NO),
    )
    .order_by(message.c.not_before, message.c.position)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_is_parked = Prepared(
    select(channel.c.parked_reason, channel.c.restored_to).where(
        channel.c.merchant == bindparam("m"), channel.c.id == bindparam("c")
    )
)


def queued(connection: Connection, key: Key, now: datetime, limit: int, *, probe: bool = False) -> Sequence[Queued]:
    """The next messages of a channel, locked; none where it is gone, not caught up after a restore, or parked (unless
    this is a probe). Nothing to whom something of is yet to be told that may be a no."""
    values = {"m": key[0], "c": key[1]}
    found = _is_parked.rows(connection, values)
    if not found or found[0][1] is not None or (found[0][0] is not None and not probe):
        return []
    return _next.records(connection, {**values, "now": now, "limit": limit})


_claim = Prepared(
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"), message.c.status == QUEUED)
    .values(status="sending", claim=bindparam("token"), claimed_until=bindparam("until"))
)


def claim(connection: Connection, keys: Sequence[Key], token: str, until: datetime) -> None:
    """Take messages that `queued` has locked in this transaction."""
    if keys:
        values = [{"m": merchant, "i": identity, "token": token, "until": until} for merchant, identity in keys]
        _claim.run(connection, values)


_held = Prepared(
    select(message)
    .where(among(message.c.merchant, "merchants"), among(message.c.id, "ids"), message.c.claim == bindparam("token"))
    .with_for_update()
)
_settle = Prepared(
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(
        status=bindparam("new_status"),
        reference=bindparam("new_reference"),
        code=bindparam("new_code"),
        reason=bindparam("new_reason"),
        not_before=bindparam("again"),
        attempts=bindparam("tried"),
        resent=bindparam("again_sent"),
        uncertain_since=bindparam("uncertain"),
        sent_at=bindparam("taken_at"),
        claim=bindparam("token"),
        claimed_until=None,
    )
)


def settle(connection: Connection, token: str, changes: Sequence[Change], now: datetime) -> list[Change]:
    """Write what became of messages, but only of those that `token` still holds; returns these.

    A message that a delivery report has already settled keeps that and only gains its reference.
    """
    if not changes:
        return []
    merchants = sorted({one.key[0] for one in changes})
    values = {"merchants": merchants, "ids": sorted({one.key[1] for one in changes}), "token": token}
    rows = {(row.merchant, row.id): row for row in _held.records(connection, values)}
    held = [one for one in changes if one.key in rows]
    _write(connection, held, rows, now)
    return held


def change(connection: Connection, rows: Collection[Queued], changes: Sequence[Change], now: datetime) -> None:
    """Write what the gate decided about rows that this transaction has locked."""
    _write(connection, changes, {(row.merchant, row.id): row for row in rows}, now)


def _write(connection: Connection, changes: Sequence[Change], rows: Mapping[Key, Queued], now: datetime) -> None:
    """The rows are locked, so what they hold still holds."""
    if not changes:
        return
    _settle.run(connection, [_values(one, rows[one.key], now) for one in changes])
    lost = [one for one in changes if one.status == "failed" and rows[one.key].status in ("queued", *UNSETTLED)]
    put(connection, [lost_input(rows[one.key], one, now) for one in lost])


def _values(one: Change, row: Queued, now: datetime) -> dict[str, Any]:
    """A message that a delivery report has settled meanwhile keeps its status, and what was told with it: no answer to
    the request is no reason of one that was delivered."""
    settled = row.status not in ("queued", *UNSETTLED)
    status = row.status if settled else one.status
    uncertain = status == "unknown"
    return {
        "m": one.key[0],
        "i": one.key[1],
        "new_status": status,
        "new_reference": row.reference or one.reference,
        "new_code": row.code if settled else one.code,
        "new_reason": row.reason if settled else one.reason,
        "again": one.not_before or row.not_before,
        "tried": row.attempts + one.attempts,
        "again_sent": row.resent or one.resent,
        "uncertain": (row.uncertain_since or now) if uncertain else None,
        "taken_at": row.sent_at or (now if status in ("sent", "delivered") else one.handed_over),
        "token": row.claim if uncertain else None,
    }


def lost_input(row: Queued, one: Change, now: datetime, *, complaint: bool = False) -> Pending:
    """The input that tells a message's run that it will not arrive. What was said again is known by its first id."""
    stimulus = DeliveryFailed(
        id=derived_id("lost", row.id, one.code or "", str(now)),
        message=row.again_for or row.id,
        run=row.run,
        reason=one.reason or "not delivered",
        permanent=one.address_dead,
        kind=row.kind,
        address=row.address,
        at=now,
        opted_out=one.opted_out,
        complaint=complaint,
        passing=one.passing,
        times=one.times,
    )
    return Pending(row.merchant, row.contact, stimulus, now, next_position())


# -- what is overdue ------------------------------------------------------------------------------------

_expire = (
    update(message)
    .where(message.c.status == SENDING, message.c.claimed_until < bindparam("now"))
    .values(status="unknown", uncertain_since=bindparam("now"), reason="its sender stopped in the middle of it")
)


def expire_claims(connection: Connection, now: datetime) -> int:
    """Claims that ran out: whether those messages were sent is not known. The late sender may still tell."""
    return connection.execute(_expire, {"now": now}).rowcount


_uncertain = (
    select(message)
    .where(
        message.c.status == UNKNOWN,
        message.c.uncertain_since < bindparam("before"),
        message.c.not_before <= bindparam("now"),
    )
    .order_by(message.c.uncertain_since)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_search = (
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(claim=bindparam("token"), not_before=bindparam("again"))
)


def take_uncertain(
    connection: Connection, token: str, now: datetime, *, after: timedelta, every: timedelta, limit: int
) -> Sequence[Queued]:
    """Messages whose outcome has been unknown for `after`; each is given out again after `every` at the earliest.

    Taking one fences off its first sender: what that one may still tell is refused.
    """
    rows = connection.execute(_uncertain, {"before": now - after, "now": now, "limit": limit}).all()
    if rows:
        values = [{"m": row.merchant, "i": row.id, "token": token, "again": now + every} for row in rows]
        connection.execute(_search, values)
    return rows


_again = Prepared(
    update(message)
    .where(
        message.c.merchant == bindparam("m"),
        message.c.id == bindparam("i"),
        message.c.claim == bindparam("token"),
        message.c.status == UNKNOWN,
    )
    .values(not_before=bindparam("again"))
)


def ask_again(connection: Connection, keys: Collection[Key], token: str, again: datetime) -> None:
    """Give messages that `take_uncertain` gave out, and that nobody asked about, out anew at `again`."""
    if keys:
        values = [{"m": merchant, "i": identity, "token": token, "again": again} for merchant, identity in keys]
        _again.run(connection, values)


def references_to(connection: Connection, row: Queued, since: datetime) -> list[str]:
    """The gateway's ids that already belong to messages to the same address."""
    statement = select(message.c.reference).where(
        message.c.merchant == row.merchant,
        message.c.contact == row.contact,
        message.c.channel == row.channel,
        message.c.direction == "out",
        message.c.reference.is_not(None),
        message.c.at >= since,
    )
    return [found for (found,) in connection.execute(statement)]


_due_channels = select(channel.c.merchant, channel.c.id).where(
    channel.c.active,
    channel.c.parked_reason.is_(None),
    channel.c.restored_to.is_(None),
    exists().where(
        and_(
            message.c.merchant == channel.c.merchant,
            message.c.channel == channel.c.id,
            message.c.status == QUEUED,
            message.c.not_before <= bindparam("now"),
        )
    ),
)


def due_channels(connection: Connection, now: datetime) -> list[Key]:
    """Channels with something to send now."""
    return [(row[0], row[1]) for row in connection.execute(_due_channels, {"now": now})]


_to_probe = select(channel.c.merchant, channel.c.id).where(
    channel.c.active,
    channel.c.parked_reason.is_not(None),
    channel.c.restored_to.is_(None),
    channel.c.parked_at < bindparam("before"),
)
_probed = (
    update(channel)
    .where(channel.c.merchant == bindparam("m"), channel.c.id == bindparam("c"))
    .values(parked_at=bindparam("now"))
)


def take_probes(connection: Connection, now: datetime, every: timedelta) -> list[Key]:
    """Parked channels that are to be tried with one message, each at most once in `every`."""
    keys = [(row[0], row[1]) for row in connection.execute(_to_probe, {"before": now - every})]
    if keys:
        connection.execute(_probed, [{"m": merchant, "c": identity, "now": now} for merchant, identity in keys])
    return keys


_of_keys = Prepared(select(message).where(among(message.c.merchant, "merchants"), among(message.c.id, "ids")))


def find_messages(connection: Connection, keys: Collection[Key]) -> dict[Key, Queued]:
    """Those of the keys that are known, as they are now."""
    if not keys:
        return {}
    values = {"merchants": sorted({one[0] for one in keys}), "ids": sorted({one[1] for one in keys})}
    return {(row.merchant, row.id): row for row in _of_keys.records(connection, values)}
