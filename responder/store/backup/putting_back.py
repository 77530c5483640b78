"""Putting a backup in the database's place. Whenever that is cut short, there is either the database as it was, or one
that no server works on, or all of the backup with every channel held: nothing goes out before the gateway was asked.

SQLite: a file beside the database is made ready, and then takes its name. PostgreSQL: pg_restore commits by itself, so
the empty database is first marked as one that a backup is being put into (in the place of its schema's version, which
every server looks at before all else), and only the transaction that holds the channels takes the mark away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from responder.errors import ResponderError, SettingError, StoreError
from responder.store.backup.backups import at_rest, discard, dumped_version, fill, stage, swap
from responder.store.backup.foregone import is_all_known, know_in_part
from responder.store.backup.refusals import TakenOver, take_over
from responder.store.backup.replaced import Replaced, read_replaced
from responder.store.backup.restoring import hold_all, last_moment
from responder.store.connection.database import APPLICATION, Database
from responder.store.connection.reaching import place, read_address
from responder.store.connection.schema import RESTORING, current, lock, migrate, upgrade
from responder.values import frozen


@frozen
class PutBack:
    """How many channels are held, and where the former database is kept (SQLite; None where there was none). `taken` is
    what was taken over, by the place that it was taken from; `unread` tells why nothing could be taken from some."""

    held: int
    kept: Path | None
    taken: Mapping[str, TakenOver]
    unread: Mapping[str, str]


async def put_back(
    address: str, file: Path, now: datetime, *, secret: str = "", refusals_from: Sequence[str] = ()
) -> PutBack:
    """Put a backup in the database's place, with every no that the database before knows of, and those that
    `refusals_from` name.

    Raises StoreError where the backup is damaged or of another kind, a server still works on the database, a named one
    cannot be read, or, on PostgreSQL, it is not empty. An empty one is left empty then. Raises SettingError where the
    secret is missing by which erased people are known.
    """
    database = Database(address)
    named = [read_address(one, "--refusals-from") for one in refusals_from]
    if database.url in named and database.kind != "sqlite":
        raise SettingError("--refusals-from names the database that is restored into; name the one before.")
    try:
        return await (_in_file if database.kind == "sqlite" else _in_server)(database, file, now, secret, named)
    finally:
        await database.close()


async def _in_file(database: Database, file: Path, now: datetime, secret: str, named: Sequence[URL]) -> PutBack:
    staged = await asyncio.to_thread(stage, database.url, file)
    ready = Database(staged.render_as_string(hide_password=False))
    unread: dict[str, str] = {}
    try:
        await migrate(ready)
        moment = await ready.read(last_moment)
        found = await _read_named([one for one in named if one != database.url], moment, now)
        known = await asyncio.to_thread(at_rest, database.url)
        if known is not None:
            try:
                found[place(database.url)] = await read_replaced(database.url, moment, now)
            except StoreError as error:
                unread[place(database.url)] = str(error)
        held, taken = await ready.write(_finish, found, secret, now, whole=not unread)
    except ResponderError:
        await ready.close()
        discard(staged)
        raise
    await ready.close()
    try:
        return PutBack(held, await asyncio.to_thread(swap, database.url, staged, now, known), taken, unread)
    except StoreError:
        discard(staged)
        raise


async def _read_named(named: Sequence[URL], moment: datetime | None, now: datetime) -> dict[str, Replaced]:
    return {place(one): await read_replaced(one, moment, now) for one in named}


def _finish(
    connection: Connection, found: Mapping[str, Replaced], secret: str, now: datetime, *, whole: bool = True
) -> tuple[int, dict[str, TakenOver]]:
    """Hold every channel, then write what was found (`whole`: nothing was unreadable); in one transaction, before any
    server works on it."""
    whole = whole and is_all_known(connection) and all(one.whole for one in found.values())
    know_in_part(connection)
    held = hold_all(connection, now)
    return held, {name: take_over(connection, one, secret, now, whole=whole) for name, one in found.items()}


async def _in_server(database: Database, file: Path, now: datetime, secret: str, named: Sequence[URL]) -> PutBack:
    version = await asyncio.to_thread(dumped_version, file)
    await _read_named(named, now, now)
    await database.write(_claim)
    try:
        await asyncio.to_thread(fill, database.url, file)
        found = await _read_named(named, await database.write_alone(last_moment), now)
        held, taken = await database.write_alone(
            lambda connection: _finish_dump(connection, version, found, secret, now)
        )
    except ResponderError:
        await database.write(_empty)
        raise
    return PutBack(held, None, taken, {})


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


def _finish_dump(
    connection: Connection, version: str, found: Mapping[str, Replaced], secret: str, now: datetime
) -> tuple[int, dict[str, TakenOver]]:
    """As `_finish`, after putting the dump's version in the mark's place, and making this version's tables."""
    lock(connection)
    connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
    upgrade(connection)
    return _finish(connection, found, secret, now)
