"""How the work stands: what waits, how long, and what has come to a halt. For monitors; counts and ages only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, case, func, select

from responder.store.outward.outbox import QUEUED, UNKNOWN
from responder.store.tables import channel, handoff, input_, message
from responder.values import frozen

_set_aside = select(func.count()).select_from(input_).where(input_.c.set_aside_at.is_not(None))

_cases = select(func.count(), func.min(handoff.c.opened_at)).where(handoff.c.closed_at.is_(None))


@frozen
class State:
    """Ages are in seconds, 0 where nothing waits. `queue` is the oldest input that is due, `outbox` the oldest message
    that may go now on a channel that is not parked. `set_aside` counts inputs that were given up. `cases` are
    conversations that a person holds, `case` is the age of the oldest."""

    queue: float = 0.0
    outbox: float = 0.0
    unknown: int = 0
    parked: int = 0
    set_aside: int = 0
    cases: int = 0
    case: float = 0.0
    channels: Mapping[str, int] | None = None


def state(connection: Connection, now: datetime) -> State:
    """As it stands at `now`; every statement reads an index over just what waits."""
    due = connection.execute(select(func.min(input_.c.due)).where(input_.c.set_aside_at.is_(None))).scalar()
    open_channels = select(channel.c.id).where(
        channel.c.merchant == message.c.merchant, channel.c.id == message.c.channel, channel.c.parked_reason.is_(None)
    )
    since = case((message.c.not_before < message.c.at, message.c.at), else_=message.c.not_before)
    waiting = connection.execute(
        select(func.min(since)).where(message.c.status == QUEUED, open_channels.exists())
    ).scalar()
    unknown = connection.execute(select(func.count()).where(message.c.status == UNKNOWN)).scalar()
    parked = connection.execute(
        select(func.count()).select_from(channel).where(channel.c.active, channel.c.parked_reason.is_not(None))
    ).scalar()
    cases, oldest = connection.execute(_cases).one()
    kinds = connection.execute(select(channel.c.kind, func.count()).where(channel.c.active).group_by(channel.c.kind))
    return State(
        queue=_age(due, now),
        outbox=_age(waiting, now),
        unknown=int(unknown or 0),
        parked=int(parked or 0),
        set_aside=int(connection.execute(_set_aside).scalar() or 0),
        cases=int(cases),
        case=_age(oldest, now),
        channels={row[0]: row[1] for row in kinds},
    )


def rewrite(connection: Connection) -> None:
    """Write what is there already, to see whether the disk takes anything. Raises what the database does."""
    connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")


def _age(since: datetime | None, now: datetime) -> float:
    return max((now - since).total_seconds(), 0.0) if since is not None else 0.0
