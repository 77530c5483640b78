"""What people's rights need: ledger lines and messages that may go, daily chores, and the secret that proves things."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Index

from responder.store.tables.columns import Row, column, key


class Release(Row, table=True):
    """A line of the ledger that the transaction at work may delete; a trigger refuses all others."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    consent: str = key("the line")


class Forgetting(Row, table=True):
    """A message that its gateway is yet to be asked to delete."""

    __table_args__ = (Index("ix_forgetting_due", "due"),)

    merchant: str = key("whose")
    channel: str = key("whose gateway")
    reference: str = key("the gateway's id")
    due: datetime = column("not before")
    attempts: int = column("how often the gateway has failed or refused", 0)
    error: str | None = column("the last failure, without personal data", None)


class Chore(Row, table=True):
    """When a daily chore was last begun."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    name: str = key("retention")
    at: datetime = column("when")


class Fingerprint(Row, table=True):
    """Which secret this database is worked on with: with another, nothing that was signed or marked is known again."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    of: str = key("secret")
    value: str = column("a keyed hash, by which it is known again but not read")
    since: datetime = column("when it was first seen")
