"""Texts that a gateway is to forget, of people who were erased or have long been silent: a queue of its own, so that a
gateway that is down is asked again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from responder.store.connection.sets import Key, upsert_rows
from responder.store.tables import forgetting
from responder.values import frozen


@frozen
class Forget:
    """One message that is to be deleted at its gateway."""

    merchant: str
    channel: str
    reference: str
    attempts: int = 0

    @property
    def key(self) -> Key:
        return self.merchant, self.channel


_due = (
    select(forgetting.c.merchant, forgetting.c.channel, forgetting.c.reference, forgetting.c.attempts)
    .where(forgetting.c.due <= bindparam("now"))
    .order_by(forgetting.c.due)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_this = (
    (forgetting.c.merchant == bindparam("m"))
    & (forgetting.c.channel == bindparam("c"))
    & (forgetting.c.reference == bindparam("r"))
)
_again = (
    update(forgetting).where(_this).values(due=bindparam("next"), attempts=bindparam("tried"), error=bindparam("why"))
)


def ask_to_forget(connection: Connection, merchant: str, texts: Iterable[tuple[str, str | None]], now: datetime) -> int:
    """Have the gateway asked to delete texts, each by its channel and the gateway's id, if it has got one; how many.

    GDPR Art 19: whoever got the data from us is told. Mail servers keep none of it for us.
    """
    rows = [
        {"merchant": merchant, "channel": channel, "reference": one, "due": now, "attempts": 0, "error": None}
        for channel, one in texts
        if one
    ]
    upsert_rows(connection, forgetting, rows, update=["due"])
    return len(rows)


def take_forgettings(connection: Connection, now: datetime, lease: timedelta, limit: int) -> list[Forget]:
    """Some that are due; no other worker gets them within `lease`."""
    found = [Forget(*row) for row in connection.execute(_due, {"now": now, "limit": limit})]
    if found:
        values = [{**_named(one), "next": now + lease, "tried": one.attempts, "why": None} for one in found]
        connection.execute(_again, values)
    return found


def forgotten(connection: Connection, done: Sequence[Forget]) -> None:
    """The gateway has forgotten these."""
    if done:
        connection.execute(forgetting.delete().where(_this), [_named(one) for one in done])


def ask_again(connection: Connection, one: Forget, at: datetime, why: str) -> None:
    """The gateway failed or refused: it is asked again at that time."""
    connection.execute(_again, [{**_named(one), "next": at, "tried": one.attempts + 1, "why": why}])


def _named(one: Forget) -> dict[str, str]:
    return {"m": one.merchant, "c": one.channel, "r": one.reference}
