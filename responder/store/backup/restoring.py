"""After a restore: nothing goes out until the gateway has told what happened since the backup.

The rows are as they were at the backup, the world is not: customers have opted out meanwhile, and much of what waits
here to be sent, or will be asked for again when missed answers are fetched, has long arrived.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, case, exists, func, or_, select, update

from responder.store.backup.foregone import asked_anew, forget, stand_by
from responder.store.backup.looking import TOGETHER
from responder.store.backup.replaced import RESTORED_LINE
from responder.store.catalogue import note
from responder.store.connection.sets import Key
from responder.store.outward.outbox import QUEUED, SENDING, UNKNOWN
from responder.store.tables import channel, event, input_, message
from responder.values import frozen

WHY = "restored from a backup; asking the gateway"
RESTORED = "restored"
"""The code of a message that may have gone out after the backup; it is `unknown` until the gateway was asked."""
ASKED = "asked"
"""The code of one that the gateway does not have."""
NOTHING_KNOWN = timedelta(days=1)
RELEASED_A_SECOND = 10
LONGEST_RELEASE = 1800.0
"""Seconds, however many wait."""


@frozen
class Restored:
    """A channel that is held. What happened after `moment` is not in the database."""

    key: Key
    kind: str
    moment: datetime


def last_moment(connection: Connection) -> datetime | None:
    """When the database last took or made a message, or took an event: what came after that may be missing in it."""
    lasts = [connection.execute(select(func.max(table.c.at))).scalar() for table in (message, event)]
    return max((one for one in lasts if one is not None), default=None)


def hold_all(connection: Connection, now: datetime) -> int:
    """Hold every channel until its gateway has been asked; how many there are. What waited in the backup may have been
    sent since, so that an answer to it is one. A channel that was held as the backup was made is asked about all of the
    time since that restore's backup."""
    moment = last_moment(connection) or now - NOTHING_KNOWN
    earlier = case((channel.c.restored_to < moment, channel.c.restored_to), else_=moment)
    held = update(channel).values(restored_to=earlier, parked_reason=WHY, parked_at=now).where(channel.c.active)
    number = connection.execute(held).rowcount
    for since in {one.moment for one in restored(connection)}:
        heard = exists().where(
            channel.c.merchant == message.c.merchant,
            channel.c.id == message.c.channel,
            channel.c.active,
            channel.c.restored_to == since,
        )
        _doubt(connection, heard, since, moment)
    for merchant in connection.execute(select(channel.c.merchant).distinct().where(channel.c.active)).scalars().all():
        note(connection, merchant, "cli", RESTORED_LINE, {"to": moment.isoformat()}, now)
    return number


def restored(connection: Connection) -> list[Restored]:
    """The channels that are held."""
    rows = connection.execute(
        select(channel.c.merchant, channel.c.id, channel.c.kind, channel.c.restored_to).where(
            channel.c.active, channel.c.restored_to.is_not(None)
        )
    )
    return [Restored((row[0], row[1]), row[2], row[3]) for row in rows]


def doubt(connection: Connection, held: Restored, now: datetime) -> int | None:
    """Make every message that waits `unknown`, so that the gateway is asked whether it has it; but not what is asked
    for the first time: nobody has it.

    How many are in doubt; None while dialogs have yet to be told something, which may ask for more, and where another
    worker has released the channel meanwhile.
    """
    if not _is_held(connection, held.key):
        return None
    # In no index like this, so that those over what is due, and what is unknown, are read, and not all of a merchant's.
    theirs, ours = (table.c.merchant.concat("") == held.key[0] for table in (input_, message))
    dialogs = exists().where(theirs, input_.c.set_aside_at.is_(None), input_.c.due <= now)
    if connection.execute(select(dialogs)).scalar():
        return None
    mine = (message.c.merchant == held.key[0]) & (message.c.channel == held.key[1])
    untold = mine & (message.c.status == QUEUED) & or_(message.c.code.is_(None), message.c.code != ASKED)
    waiting = connection.execute(select(message).where(untold)).all()
    anew = asked_anew(connection, held.key[0], waiting, held.moment)
    for ids in _some({row.id for row in waiting} - anew):
        _doubt(connection, untold & message.c.id.in_(ids), held.moment, now)
    for ids in _some(anew):
        connection.execute(update(message).where(untold, message.c.id.in_(ids)).values(code=ASKED))
    # On PostgreSQL others may be asked for in the meantime; those are looked at the next time.
    asked = ours & (message.c.channel == held.key[1]) & (message.c.status == UNKNOWN) & (message.c.code == RESTORED)
    return sum(int(connection.execute(select(func.count()).where(one)).scalar() or 0) for one in (asked, untold))


def _is_held(connection: Connection, key: Key) -> bool:
    """Until the transaction ends no other worker releases it."""
    mine = (channel.c.merchant == key[0]) & (channel.c.id == key[1])
    still = select(channel.c.restored_to).where(mine).with_for_update()
    return connection.execute(still).scalar() is not None


def _some(ids: Collection[str]) -> Iterator[Sequence[str]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), TOGETHER):
        yield ordered[start : start + TOGETHER]


def _doubt(connection: Connection, which: ColumnElement[bool], moment: datetime, ask: datetime) -> None:
    """Their outcome has been unknown since `moment`; the gateway may be asked from `ask` on."""
    connection.execute(
        update(message)
        .where(which, message.c.status.in_([QUEUED, SENDING]), message.c.direction == "out")
        .values(status="unknown", code=RESTORED, uncertain_since=moment, not_before=ask, claim=None, reason=WHY)
    )


def release(connection: Connection, key: Key, now: datetime) -> None:
    """The gateway has told everything: send again, but not all at once.

    What waits goes out over so many seconds as there are messages for at RELEASED_A_SECOND, each contact's from one
    moment on, so that their order stays.
    """
    if not _is_held(connection, key):
        return
    mine = (channel.c.merchant == key[0]) & (channel.c.id == key[1])
    stand_by(connection, key[0], now)
    connection.execute(update(channel).where(mine).values(restored_to=None, parked_reason=None, parked_at=None))
    waiting = connection.execute(_waiting, {"m": key[0], "c": key[1], "now": now}).all()
    seconds = min(len(waiting) / RELEASED_A_SECOND, LONGEST_RELEASE)
    moments = {owner: now + timedelta(seconds=random.uniform(0, seconds)) for owner in {row[1] for row in waiting}}
    if waiting:
        connection.execute(_spread, [{"m": key[0], "i": row[0], "moment": moments[row[1]]} for row in waiting])
    forget(connection, key[0])
    note(connection, key[0], "gateway", "asked after a restore", {"channel": key[1]}, now)


_waiting = select(message.c.id, message.c.contact).where(
    message.c.merchant == bindparam("m"),
    message.c.channel == bindparam("c"),
    message.c.status == QUEUED,
    message.c.not_before <= bindparam("now"),
)
_spread = (
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(not_before=bindparam("moment"))
)
