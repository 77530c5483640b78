"""The server's secret: where it comes from, and whether the database was worked on with it."""

from __future__ import annotations

from pathlib import Path

from responder.cli.checkups.findings import Finding, advice, well, wrong
from responder.config import KEPT_BESIDE, Settings, kept_secret
from responder.errors import SettingError, StoreError
from responder.store.connection.database import Database
from responder.store.connection.reaching import is_missing
from responder.store.connection.secrets import fingerprint_of, known


async def check_secret(settings: Settings, database: Database) -> Finding:
    """With another one links, reply addresses and erasures of before are not known."""
    beside = database.kind == "sqlite"
    try:
        secret = settings.secret or (_kept_beside(database) if beside else "")
    except SettingError as error:
        return wrong("secret", str(error), "links and marks of erased people are made with it")
    if not secret and not beside:
        remedy = "print one with `responder secret`, the same for every process"
        return wrong("secret", "RESPONDER_SECRET is not set", remedy)
    found = await _known(database)
    if found is not None and found != fingerprint_of(secret):
        told = "not the one that this database was worked on with" if secret else f"{KEPT_BESIDE} is gone"
        remedy = "set RESPONDER_SECRET as it was; if it is lost: `responder secret --accept` with a new one"
        return wrong("secret", told, remedy)
    if settings.secret:
        return well("secret", "RESPONDER_SECRET is set")
    return advice("secret", "made by itself, kept beside the database", "keep a copy: backups do not hold it")


def _kept_beside(database: Database) -> str:
    return kept_secret(Path(database.url.database or "").resolve().parent)


async def _known(database: Database) -> str | None:
    """None, too, where the database cannot be read: that is told elsewhere."""
    if is_missing(database.url):  # looking into it would make it
        return None
    try:
        return await database.read(known)
    except StoreError:
        return None
