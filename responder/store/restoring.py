"""After a restore: nothing goes out until the gateway has told what happened since the backup.

The rows are as they were at the backup, the world is not: customers have opted out meanwhile, and much of what waits
here to be sent, or will be asked for again when missed answers are fetched, has long arrived.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, func, or_, select, update

from responder.store.catalogue import note
from responder.store.outbox import QUEUED, SENDING, UNKNOWN
from responder.store.sets import Key
from responder.store.tables import channel, input_, message

WHY = "restored from a backup; asking the gateway"
RESTORED = "restored"
"""The code of a message that may have gone out after the backup; it is `unknown` until the gateway was asked."""
ASKED = "asked"
"""The code of one that the gateway does not have."""
NOTHING_KNOWN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Restored:
    """A channel that is held. What happened after `moment` is not in the database."""

    key: Key
    kind: str
    moment: datetime


def last_moment(connection: Connection) -> datetime | None:
    """When the database last took or made a message: what came after that may be missing in it."""
    found: datetime | None = connection.execute(select(func.max(message.c.at))).scalar()
    return found


def hold_all(connection: Connection, now: datetime) -> int:
    """Hold every channel until its gateway has been asked; how many there are."""
    moment = last_moment(connection) or now - NOTHING_KNOWN
    held = update(channel).values(restored_to=moment, parked_reason=WHY, parked_at=now).where(channel.c.active)
    for merchant in connection.execute(select(channel.c.merchant).distinct().where(channel.c.active)).scalars().all():
        note(connection, merchant, "cli", "restored", {"to": moment.isoformat()}, now)
    return connection.execute(held).rowcount


def restored(connection: Connection) -> list[Restored]:
    """The channels that are held."""
    rows = connection.execute(
        select(channel.c.merchant, channel.c.id, channel.c.kind, channel.c.restored_to).where(
            channel.c.active, channel.c.restored_to.is_not(None)
        )
    )
    return [Restored((row[0], row[1]), row[2], row[3]) for row in rows]


def doubt(connection: Connection, held: Restored, now: datetime) -> int | None:
    """Make every message that waits `unknown`, so that the gateway is asked whether it has it.

    How many are in doubt; None while dialogs have yet to be told something, which may ask for more.
    """
    waiting = exists().where(input_.c.merchant == held.key[0], input_.c.set_aside_at.is_(None), input_.c.due <= now)
    if connection.execute(select(waiting)).scalar():
        return None
    mine = (message.c.merchant == held.key[0]) & (message.c.channel == held.key[1])
    untold = or_(message.c.code.is_(None), message.c.code != ASKED)
    connection.execute(
        update(message)
        .where(mine, message.c.status.in_([QUEUED, SENDING]), message.c.direction == "out", untold)
        .values(status="unknown", code=RESTORED, uncertain_since=held.moment, not_before=now, claim=None, reason=WHY)
    )
    left = select(func.count()).where(mine, message.c.status == UNKNOWN, message.c.code == RESTORED)
    return int(connection.execute(left).scalar() or 0)


def release(connection: Connection, key: Key, now: datetime) -> None:
    """The gateway has told everything: send again."""
    mine = (channel.c.merchant == key[0]) & (channel.c.id == key[1])
    connection.execute(update(channel).where(mine).values(restored_to=None, parked_reason=None, parked_at=None))
    note(connection, key[0], "gateway", "asked after a restore", {"channel": key[1]}, now)
