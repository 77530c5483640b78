"""Reading the database that a backup takes the place of: as much as can be read, whatever version it is of.

It is only read. Columns and tables that it does not know are taken for empty; of a damaged file what lies before the
damage is read, and then, from the other end, what lies behind it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import (
    Connection,
    create_engine,
    exists,
    text,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from responder.errors import StoreError
from responder.store.backup.looking import Looking
from responder.store.connection.database import APPLICATION, driver_errors, open_unpooled
from responder.store.connection.reaching import is_missing, place, unreachable
from responder.store.connection.secrets import WHAT
from responder.store.connection.sets import Key, Values
from responder.store.inward.inputs import MAY_REFUSE
from responder.store.inward.people import ERASED_LINE
from responder.store.rights.ledger import NO_YES_SINCE
from responder.store.rights.marks import ERASED
from responder.store.tables import (
    audit,
    consent,
    contact,
    contact_address,
    event,
    fingerprint,
    forgetting,
    input_,
    merchant,
    message,
    raw_mail,
    suppression,
)
from responder.understand.mail_address import normal_mail

T = TypeVar("T")
OVERLAP = timedelta(minutes=10)
"""Before the last message of the backup: what was committed after it may have come in before."""
CLICKED = "click:"
"""How the reference begins of what came by a link and not from a gateway."""
RESTORED_LINE = "restored"
"""What the audit says of a backup that was put in place."""
NEVER_SENT = ("queued", "failed")


@dataclass(slots=True)
class Replaced:
    """What a database holds of every no, and of what it had heard and said since a backup. Rows are by column.

    `withdrawals` are lines of the ledger after which no other allows the same; `addresses` are of the contacts that
    they and `pauses` are of; `blanked` are the messages of contacts that are gone, with `mails` as they were fetched.
    `damaged` names the tables that could not be read to their end.
    """

    secret: str | None = None
    suppressions: list[Values] = field(default_factory=list)
    withdrawals: list[Values] = field(default_factory=list)
    pauses: dict[Key, datetime] = field(default_factory=dict)
    waiting: list[Values] = field(default_factory=list)
    addresses: dict[Key, list[tuple[str, str]]] = field(default_factory=dict)
    erasures: list[Values] = field(default_factory=list)
    proven: set[Key] = field(default_factory=set)
    blanked: list[Values] = field(default_factory=list)
    mails: list[Values] = field(default_factory=list)
    forgettings: list[Values] = field(default_factory=list)
    heard: set[Key] = field(default_factory=set)
    events: set[Key] = field(default_factory=set)
    said: set[Key] = field(default_factory=set)
    contacts: set[Key] = field(default_factory=set)
    granted: set[Key] = field(default_factory=set)
    published: dict[str, datetime] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)
    restored: bool = False

    @property
    def whole(self) -> bool:
        """Whether it tells of all that was heard and said: it goes on from where the backup was made. One that a
        backup was put into since knows nothing of what came between."""
        return not self.damaged and not self.restored

    @property
    def marks(self) -> list[Values]:
        return [row for row in self.suppressions if row["reason"] == ERASED]


async def read_replaced(url: URL, moment: datetime | None, now: datetime) -> Replaced:
    """What the database at `url` holds, of which a backup has nothing after `moment`.

    Raises StoreError where it is not there, nothing of it can be read, or a server still works on it.
    """
    if is_missing(url):
        raise StoreError(f"There is no database at {place(url)} to take refusals from.")
    since = (moment or datetime(1970, 1, 2, tzinfo=UTC)) - OVERLAP
    if url.get_backend_name() == "sqlite":
        return _read_file(Path(url.database or ""), lambda connection: _read(connection, since, now))
    engine = open_unpooled(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(lambda sync: _read_server(sync, since, now))
    except DBAPIError as error:
        raise StoreError(f"The database at {place(url)} cannot be read ({type(error.orig).__name__}).") from error
    except driver_errors() as error:
        raise unreachable(error, url) from error
    finally:
        await engine.dispose()


def _read_file(file: Path, reads: Callable[[Connection], T]) -> T:
    """Without a word written into it. Where its log cannot be read beside it, without that."""
    for mode in ("mode=ro", "immutable=1"):
        address = f"{file.resolve().as_uri()}?{mode}"
        try:
            with closing(sqlite3.connect(address, uri=True)) as driver:
                driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.Error:
            continue
        break
    else:
        raise StoreError(f"{file} cannot be read: it is no database, or damaged from its beginning on.")

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, timeout=10)
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        return connection

    engine = create_engine("sqlite://", creator=opened, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return reads(connection)
    except DBAPIError as error:
        raise StoreError(f"{file} cannot be read ({type(error.orig).__name__}: it is damaged).") from error
    finally:
        engine.dispose()


_servers = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND application_name = :name"
)


def _read_server(connection: Connection, since: datetime, now: datetime) -> Replaced:
    if connection.execute(_servers, {"name": APPLICATION}).scalar():
        raise StoreError("A server is still connected to the database that refusals are taken from; stop every one.")
    return _read(connection, since, now)


def _read(connection: Connection, since: datetime, now: datetime) -> Replaced:
    found = Replaced()
    look = Looking(connection, found.damaged)
    found.secret = next((row["value"] for row in look.rows(fingerprint, fingerprint.c.of == WHAT)), None)
    found.suppressions = [{**row, "address": _now_written(row)} for row in look.rows(suppression)]
    found.withdrawals = _standing(look)
    if look.knows(contact, "paused_until"):
        pauses = look.rows(contact, contact.c.paused_until > now)
        found.pauses = {(row["merchant"], row["id"]): row["paused_until"] for row in pauses}
    found.waiting = [row for row in look.rows(input_, input_.c.kind.in_(MAY_REFUSE)) if _is_no(row)]
    found.addresses = _addresses_of(look, found)
    _read_erased(look, found, since)
    _read_since(look, found, since)
    return found


def _now_written(row: Values) -> str:
    """An address as this version writes it."""
    return normal_mail(row["address"]) if row["kind"] == "email" else str(row["address"])


def _standing(look: Looking) -> list[Values]:
    """Withdrawals that nothing has taken back. Of a damaged ledger all lines that can be read are looked through."""
    rows = look.rows(consent, consent.c.granted.is_(False), NO_YES_SINCE)
    if consent.name not in look.damaged:
        return rows
    lines = look.rows(consent)
    yes: dict[tuple[str, ...], datetime] = {}
    for row in lines:
        if row["granted"]:
            yes[_about(row)] = max(row["at"], yes.get(_about(row), row["at"]))
    no = {(row["merchant"], row["id"]): row for row in (*rows, *lines) if not row["granted"]}
    return [row for row in no.values() if _about(row) not in yes or yes[_about(row)] <= row["at"]]


def _about(row: Values) -> tuple[str, ...]:
    return row["merchant"], row["contact"], row["channel"], row["purpose"]


def _is_no(row: Values) -> bool:
    """Whether an input that nobody has told yet takes something back, and cannot be fetched from anywhere else."""
    told = row["payload"]
    match row["kind"]:
        case "preferences":
            return any(allowed is False for allowed in told.get("allowed", {}).values()) or bool(told.get("pause_days"))
        case "delivery":
            return any(told.get(name) for name in ("permanent", "opted_out", "complaint"))
        case "message":
            return bool(told.get("unsubscribe"))
    return False


def _addresses_of(look: Looking, found: Replaced) -> dict[Key, list[tuple[str, str]]]:
    wanted = {(row["merchant"], row["contact"]) for row in (*found.withdrawals, *found.waiting)} | found.pauses.keys()
    addresses: dict[Key, list[tuple[str, str]]] = {}
    for row in look.of_contacts(contact_address, wanted):
        addresses.setdefault((row["merchant"], row["contact"]), []).append((row["kind"], _now_written(row)))
    return addresses


_is_gone = ~exists().where(contact.c.merchant == message.c.merchant, contact.c.id == message.c.contact)
_of_nobody = ~exists().where(
    message.c.merchant == raw_mail.c.merchant, message.c.id == raw_mail.c.id, message.c.address != ""
)


def _read_erased(look: Looking, found: Replaced, since: datetime) -> None:
    """Contacts that went because nothing was heard of them are none: retention lets them go again."""
    lines = look.rows(audit, audit.c.what == ERASED_LINE)
    found.erasures = [row for row in lines if not _was_silent(row)]
    silent = {row["details"].get("contact") for row in lines if _was_silent(row)}
    blanked = look.rows(message, message.c.address == "", _is_gone)
    found.blanked = [row for row in blanked if row["contact"] not in silent]
    gone = {(row["merchant"], row["contact"]) for row in found.blanked}
    named = {(row["merchant"], str(row["details"].get("contact"))) for row in found.erasures}
    found.proven = {(row["merchant"], row["contact"]) for row in look.of_contacts(consent, gone | named)}
    found.mails = look.rows(raw_mail, raw_mail.c.raw == b"", raw_mail.c.received_at >= since, _of_nobody)
    found.forgettings = look.rows(forgetting)


def _was_silent(row: Values) -> bool:
    return bool(row["details"].get("why") == "inactive")


def _read_since(look: Looking, found: Replaced, since: datetime) -> None:
    """What was heard and said since: its ids, and nothing else of it."""
    lately = look.rows(message, message.c.at >= since, only=("merchant", "id", "direction", "status", "reference"))
    found.heard = {
        (row["merchant"], row["reference"])
        for row in lately
        if row["direction"] == "in" and row["reference"] and not row["reference"].startswith(CLICKED)
    }
    found.said = {
        (row["merchant"], row["id"])
        for row in lately
        if row["direction"] == "out" and (row["status"] not in NEVER_SENT or row["reference"])
    }
    found.events = look.ids(event, event.c.at >= since)
    found.contacts = look.ids(contact, contact.c.created_at >= since)
    found.granted = look.ids(consent, consent.c.granted.is_(True), consent.c.at >= since)
    found.restored = bool(look.rows(audit, audit.c.what == RESTORED_LINE, audit.c.at >= since))
    published = look.rows(merchant, only=("id", "published_at"))
    found.published = {row["id"]: row["published_at"] for row in published}
