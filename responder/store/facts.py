"""What a database tells of itself, for `responder doctor`."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, text

from responder.store.schema import current

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
