"""Runs, and the inputs they have yet to be told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import BigInteger, Index, text

from responder.store.tables.columns import Row, column, json_column, key


class Run(Row, table=True):
    """One contact's way through one script version."""

    __table_args__ = (Index(None, "merchant", "contact", "ended_at"),)

    merchant: str = key("whose")
    id: str = key("derived from what started it")
    contact: str = column("who walks")
    script: str = column("the dialog's name")
    version: str = column("the script version it is pinned to")
    state: dict[str, Any] = json_column("the run as the engine reads it")
    sequence: int = column("raised by every change; a writer that read another number is refused")
    started_at: datetime = column("when it began")
    ended: str | None = column("how it ended; null while it lives", None)
    ended_at: datetime | None = column("when it ended", None)


class Input(Row, table=True):
    """Something that a contact's dialogs have yet to be told: the queue. Gone once it is handled.

    A timer is an input that is due later.
    """

    __table_args__ = (
        Index(
            "ix_input_due",
            "due",
            "position",
            sqlite_where=text("set_aside_at IS NULL"),
            postgresql_where=text("set_aside_at IS NULL"),
        ),
        Index(
            "ix_input_set_aside",
            "merchant",
            "set_aside_at",
            sqlite_where=text("set_aside_at IS NOT NULL"),
            postgresql_where=text("set_aside_at IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    merchant: str = key("whose")
    contact: str = key("who is concerned")
    id: str = key("of the message, event, report; of a timer derived from run, key and number")
    kind: str = column("message, event, timer, delivery, tag, stop, want or release")
    payload: dict[str, Any] = json_column("the engine's stimulus")
    due: datetime = column("not before")
    position: int = column("orders inputs that are due at one instant", sa_type=BigInteger)
    attempts: int = column("how often handling it has failed", 0)
    error: str | None = column("the last failure", None)
    set_aside_at: datetime | None = column("given up, waits for a person", None)
    run: str | None = column("timers: whose", None)


class Event(Row, table=True):
    """Something that happened in the shop, once by its id."""

    __table_args__ = (Index(None, "merchant", "contact", "at"),)

    merchant: str = key("whose")
    id: str = key("as the shop gave it")
    name: str = column("such as order.placed")
    contact: str = column("to whom it happened")
    data: dict[str, Any] = json_column("what the shop told about it")
    at: datetime = column("when it came in")
