"""Putting a backup in the database's place. Whenever that is cut short, there is either the database as it was, or one
that no server works on, or all of the backup with every channel held: nothing goes out before the gateway was asked.

SQLite: a file beside the database is made ready, and then takes its name. PostgreSQL: pg_restore commits by itself, so
the empty database is first marked as one that a backup is being put into (in the place of its schema's version, which
every server looks at before all else), and only the transaction that holds the channels takes the mark away.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from responder.errors import StoreError
from responder.store.backup.backups import discard, dumped_version, fill, stage, swap
from responder.store.backup.restoring import hold_all
from responder.store.connection.database import APPLICATION, Database
from responder.store.connection.schema import RESTORING, current, lock, migrate, upgrade


async def put_back(address: str, file: Path, now: datetime) -> tuple[int, Path | None]:
    """How many channels are held, and where the former database is kept (SQLite; None where there was none).

    Raises StoreError where the backup is damaged or of another kind, a server still works on the database, or, on
    PostgreSQL, it is not empty. An empty one is left empty then.
    """
    database = Database(address)
    try:
        return await (_in_file if database.kind == "sqlite" else _in_server)(database, file, now)
    finally:
        await database.close()


async def _in_file(database: Database, file: Path, now: datetime) -> tuple[int, Path | None]:
    staged = await asyncio.to_thread(stage, database.url, file)
    try:
        held = await _made_ready(staged, now)
        return held, await asyncio.to_thread(swap, database.url, staged, now)
    except StoreError:
        discard(staged)
        raise


async def _made_ready(staged: URL, now: datetime) -> int:
    ready = Database(staged.render_as_string(hide_password=False))
    try:
        await migrate(ready)
        return await ready.write(hold_all, now)
    finally:
        await ready.close()


async def _in_server(database: Database, file: Path, now: datetime) -> tuple[int, Path | None]:
    version = await asyncio.to_thread(dumped_version, file)
    await database.write(_claim)
    try:
        await asyncio.to_thread(fill, database.url, file)
    except StoreError:
        await database.write(_empty)
        raise
    return await database.write_alone(lambda connection: _finish(connection, version, now)), None


_others = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND application_name = :name"
)
_tables = text(
    "SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')"
)
_functions = text(
    "SELECT DISTINCT tgfoid::regprocedure::text FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
    " WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal"
)


def _claim(connection: Connection) -> None:
    """Mark an empty database; one that was marked before, by a restore that was cut short, is emptied first."""
    lock(connection)
    if connection.execute(_others, {"name": APPLICATION}).scalar():
        raise StoreError("A server is still connected to this database; stop every one, then restore.")
    if current(connection) == RESTORING:
        _empty(connection)
    elif connection.execute(_tables).first() is not None:
        raise StoreError(
            "This database is not empty, and on PostgreSQL a backup replaces nothing. Make one (createdb), name it"
            " in RESPONDER_DATABASE, and restore into it."
        )
    connection.execute(
        text("CREATE TABLE alembic_version (version_num VARCHAR(32) CONSTRAINT alembic_version_pkc PRIMARY KEY)")
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:mark)"), {"mark": RESTORING})


def _empty(connection: Connection) -> None:
    """Away with the mark, and with what was put beside it: tables, and what their triggers call. Only what an earlier
    `_claim` found without any table comes here."""
    functions = connection.execute(_functions).scalars().all()
    for name in connection.execute(_tables).scalars().all():
        connection.execute(text(f"DROP TABLE IF EXISTS {name} CASCADE"))
    for name in functions:
        connection.execute(text(f"DROP FUNCTION IF EXISTS {name}"))


def _finish(connection: Connection, version: str, now: datetime) -> int:
    """In one transaction: the version that the dump is of, this version's tables, and every channel held."""
    lock(connection)
    connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
    upgrade(connection)
    return hold_all(connection, now)
