"""Which secret a database was worked on with: with another, no link and no reply address of before is known any more,
and whoever was erased would be written to again. So nobody works on it with another unless told to.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from sqlalchemy import Connection, delete, select

from responder.errors import SettingError
from responder.store.connection.database import Database
from responder.store.connection.schema import migrate
from responder.store.connection.sets import insert_rows
from responder.store.tables import fingerprint

WHAT = "secret"
LENGTH = 32
"""Characters of a fingerprint, 128 bits: enough to tell two secrets apart."""
ANOTHER = (
    "RESPONDER_SECRET is not the one that this database was worked on with: links and reply addresses of before would "
    "not be known, and erased people would be written to again. Set it as it was (backups do not hold it). Only if it "
    "is lost or was stolen, run `responder secret --accept` with the new one set."
)


def fingerprint_of(secret: str) -> str:
    """What is kept of a secret. It is random and long, so that nobody finds it by trying."""
    return hmac.digest(secret.encode(), b"responder\0fingerprint", hashlib.sha256).hex()[:LENGTH]


def known(connection: Connection) -> str | None:
    """The fingerprint of the secret that this database is worked on with; None where nobody has begun."""
    found: str | None = connection.execute(select(fingerprint.c.value).where(fingerprint.c.of == WHAT)).scalar()
    return found


def first_seen(connection: Connection, secret: str, now: datetime) -> str:
    """As `known`, after taking down `secret` where nobody has begun. Of several that begin at once one is the
    first: the others are in its way, and are run again."""
    found = known(connection)
    if found is None:
        insert_rows(connection, fingerprint, [_row(secret, now)])
        return fingerprint_of(secret)
    return found


def accept(connection: Connection, secret: str, now: datetime) -> bool:
    """From now on `secret` is the one; False where it was already."""
    if known(connection) == fingerprint_of(secret):
        return False
    connection.execute(delete(fingerprint).where(fingerprint.c.of == WHAT))
    insert_rows(connection, fingerprint, [_row(secret, now)])
    return True


async def open_for_work(database: Database, secret: str, now: datetime) -> None:
    """Bring the database to this version's schema; it is worked on with `secret` from the first time on.

    Raises StoreError where it cannot be used, SettingError for another secret than it was worked on with.
    """
    await migrate(database)
    if not secret:
        return
    found = await database.read(known) or await database.write(first_seen, secret, now)
    if found != fingerprint_of(secret):
        raise SettingError(ANOTHER)


def _row(secret: str, now: datetime) -> dict[str, object]:
    return {"of": WHAT, "value": fingerprint_of(secret), "since": now}
