"""What a database tells of itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from responder.store.connection.schema import current

SQLITE = ("journal_mode", "synchronous", "foreign_keys")
POSTGRESQL = ("server_version_num", "fsync", "full_page_writes", "synchronous_commit", "max_connections")
ISOLATION = "default_transaction_isolation"


def facts(connection: Connection) -> Mapping[str, str]:
    """Settings by name, with `schema` (its version, or nothing) and `version` of the database program."""
    found = {"schema": current(connection) or ""}
    if connection.dialect.name == "sqlite":
        found["version"] = str(connection.execute(text("SELECT sqlite_version()")).scalar())
        found |= {name: str(connection.execute(text(f"PRAGMA {name}")).scalar()) for name in SQLITE}
        return found
    for name in (*POSTGRESQL, ISOLATION):
        found[name] = str(connection.execute(text("SELECT current_setting(:name)"), {"name": name}).scalar())
    return {**found, "version": str(int(found["server_version_num"]) // 10_000)}


def was_at_work(file: Path) -> bool:
    """Whether a server has worked on a database that is a file: it holds a secret's fingerprint, or messages of before
    there were such. False for what cannot be read."""
    if not file.is_file():
        return False
    return any(_finds(file, one) for one in ("SELECT 1 FROM fingerprint", "SELECT 1 FROM message LIMIT 1"))


def _finds(file: Path, statement: str) -> bool:
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(statement).fetchone() is not None
    except sqlite3.Error:
        return False
