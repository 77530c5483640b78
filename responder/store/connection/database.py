"""Running functions over a connection inside a transaction: one write lane on SQLite, a pool on PostgreSQL.

Everything in this room is a plain function `f(connection, ...)` over a SQLAlchemy connection, written once for both
databases. On SQLite the writing functions take turns on one connection (`writer.py`), so that they never meet at the
database's lock, and only the wait for the disk happens in a thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
import random
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import orjson
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool, QueuePool

from responder.errors import ConflictError, SettingError, StoreError
from responder.store.connection.reaching import for_engine, is_unreachable, read_address, told_of_file, unreachable
from responder.store.connection.writer import BUSY, Writer

__all__ = ["Connection", "Database", "driver_errors", "open_listener", "open_unpooled"]

P = ParamSpec("P")
T = TypeVar("T")
READERS = 4
LOG_PAGES = 2000
"""Of 4 kB, of SQLite's log: the commit that finds it so long copies it over, and everyone waits for that. Often and
briefly costs no more than seldom and long."""
ROOM = 256 * 1024
"""Bytes that must be free on SQLite's disk; a batch of texts and what they lead to may take as many."""
TRIES = 4
APPLICATION = "responder"
ABANDONED = "; ".join(
    f"SET {name} = {value}"
    for name, value in (
        ("idle_in_transaction_session_timeout", "'60s'"),
        ("tcp_keepalives_idle", "30"),
        ("tcp_keepalives_interval", "10"),
        ("tcp_keepalives_count", "3"),
        ("application_name", f"'{APPLICATION}'"),
    )
)
"""How soon PostgreSQL lets go of what a machine that is gone without a word (its power, its network) had locked; the
system's own two hours would keep its contacts waiting for as long. No transaction here rests between two statements.
And whose connections they are: see `putting_back`."""
# PostgreSQL: serialization failure, deadlock, lock not available (Appendix A of its manual, classes 40 and 55).
CONFLICTS = frozenset({"40001", "40P01", "55P03"})


def _to_json(value: Any) -> str:
    """The quick way; the slow one knows what the quick one refuses: numbers of more than 64 bits, half characters.
    What it has written begins with a space."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return " " + json.dumps(value)


def _from_json(text: str) -> Any:
    """By the way it was written: of such a number the quick one would make something near it, without a word."""
    return json.loads(text) if text.startswith(" ") else orjson.loads(text)


JSON_COLUMNS: Mapping[str, Any] = {"json_serializer": _to_json}
"""PostgreSQL takes JSON apart and loses the space: what it gives back is read the slow way."""


class _Side(Protocol):
    async def write(self, function: Callable[[Connection], T]) -> T: ...
    async def read(self, function: Callable[[Connection], T]) -> T: ...
    async def write_alone(self, function: Callable[[Connection], T]) -> T: ...
    def free(self) -> float: ...
    async def close(self) -> None: ...


class Database:
    """Where everything is kept. `url` is sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME.

    Functions given to `write` may be run again from the start after a conflict with another writer: they must do
    nothing but SQL. Raises SettingError for an address that is not understood.
    """

    def __init__(self, url: str) -> None:
        parsed = read_address(url)
        self.kind = parsed.get_backend_name()
        self._side: _Side = _Sqlite(parsed) if self.kind == "sqlite" else _Postgresql(parsed)
        self.url = parsed
        self.refuses = False
        """Whether it could not be written the last time, as on a full disk, where reading goes on as ever."""

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The function's result, after its transaction is durable.

        Raises ConflictError where a row stood in the way (again and again), StoreError where the database refuses
        or cannot be reached; in both cases nothing was written, unless the connection broke during the commit.
        """
        for attempt in range(TRIES):
            try:
                result = await self._side.write(lambda connection: function(connection, *args, **more))
                self.refuses = False
                return result
            except DBAPIError as error:
                if not _is_conflict(error) or attempt == TRIES - 1:
                    self.refuses = not _is_conflict(error)
                    raise self._own(error) from error
            except unreachable_errors() as error:
                self.refuses = True
                raise unreachable(error, self.url) from error
            await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))
        raise AssertionError("unreachable")

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The function's result from one consistent look. Raises StoreError."""
        try:
            return await self._side.read(lambda connection: function(connection, *args, **more))
        except DBAPIError as error:
            raise self._own(error) from error
        except unreachable_errors() as error:
            raise unreachable(error, self.url) from error

    async def write_alone(self, function: Callable[[Connection], T]) -> T:
        """As `write`, however long it takes: on PostgreSQL over a connection of its own, which has no time limit."""
        try:
            return await self._side.write_alone(function)
        except DBAPIError as error:
            raise self._own(error) from error
        except unreachable_errors() as error:
            raise unreachable(error, self.url) from error

    def has_room(self) -> bool:
        """Whether the disk takes what comes in. A full one may still take a line or two, into what an attempt has left
        of itself, and what changes nothing is always written: neither says that a message would be."""
        return self._side.free() >= ROOM

    async def close(self) -> None:
        await self._side.close()

    def _own(self, error: DBAPIError) -> StoreError:
        return unreachable(error, self.url) if is_unreachable(error) else _own(error, self.url)


class _Sqlite:
    """WAL, so that readers never wait; synchronous=FULL, so that a commit has reached the disk when it returns.

    One writer at a time. What waits (for another process at the lock, for the disk at the commit) waits in a thread;
    the statements between, which are over in microseconds, run where they are asked for: handing each batch to a
    thread costs more than it frees, since both then fight for the interpreter.
    """

    def __init__(self, url: URL) -> None:
        if not url.database or url.database == ":memory:":
            raise SettingError("RESPONDER_DATABASE names no file; write sqlite:///FILE.")
        options: dict[str, Any] = {
            **JSON_COLUMNS,
            "json_deserializer": _from_json,
            "connect_args": {"check_same_thread": False, "isolation_level": None, "cached_statements": 512},
        }
        self._writing = create_engine(url, poolclass=NullPool, **options)
        self._reading = create_engine(url, poolclass=QueuePool, pool_size=READERS, max_overflow=0, **options)
        _prepare(self._writing, wait=0, cache=16)
        _prepare(self._reading, wait=BUSY, cache=2)
        # The driver's own transactions lose updates (they begin too late); BEGIN is ours (SQLite: lang_transaction).
        event.listen(self._reading, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        self._writer = Writer(self._writing)
        self._folder = os.path.dirname(os.path.abspath(url.database))
        self._readers = ThreadPoolExecutor(READERS, "store-read")

    async def write(self, function: Callable[[Connection], T]) -> T:
        return await self._writer.write(function)

    async def write_alone(self, function: Callable[[Connection], T]) -> T:
        return await self._writer.write(function, alone=True)

    async def read(self, function: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, _run, self._reading, function)

    def free(self) -> float:
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return math.inf

    async def close(self) -> None:
        await self._writer.close()
        await asyncio.to_thread(self._readers.shutdown)
        self._reading.dispose()
        self._writing.dispose()


def _run(engine: Engine, function: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return function(connection)


def _prepare(engine: Engine, *, wait: float, cache: int) -> None:
    """`wait` in seconds; `cache` in MB for each connection."""

    @event.listens_for(engine, "do_connect")
    def make(dialect: object, record: object, arguments: list[str], options: object) -> None:
        """A new file holds what people write and where they are reached: it is readable by its owner alone. (SQLite
        gives its log the same rights.) Where it cannot be made, SQLite tells why."""
        with contextlib.suppress(OSError):
            os.close(os.open(arguments[0], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    @event.listens_for(engine, "connect")
    def settings(connection: Any, record: object) -> None:
        cursor = connection.cursor()
        _use_wal(cursor)
        for line in (
            f"busy_timeout={wait * 1000:.0f}",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"cache_size=-{cache * 1000}",
            "temp_store=MEMORY",
            f"wal_autocheckpoint={LOG_PAGES}",
        ):
            cursor.execute(f"PRAGMA {line}")
        cursor.close()


def _use_wal(cursor: sqlite3.Cursor) -> None:
    """The first to open a new file turns it to WAL; whoever comes meanwhile is told that it is busy, and asks again."""
    until = time.monotonic() + BUSY
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(0.01)


class _Postgresql:
    def __init__(self, url: URL) -> None:
        self._url = url
        self._engine: AsyncEngine = create_async_engine(
            for_engine(url),
            pool_size=8,
            max_overflow=4,
            pool_timeout=10,
            pool_pre_ping=False,
            **JSON_COLUMNS,
            connect_args={"timeout": 10, "command_timeout": 30},
        )

        # Not among the startup parameters, which poolers between us and the server refuse.
        @event.listens_for(self._engine.sync_engine, "connect")
        def settings(connection: Any, record: object) -> None:
            connection.run_async(lambda driver: driver.execute(ABANDONED))

    async def write(self, function: Callable[[Connection], T]) -> T:
        async with self._engine.begin() as connection:
            return await connection.run_sync(function)

    read = write

    async def write_alone(self, function: Callable[[Connection], T]) -> T:
        engine = open_unpooled(self._url)
        try:
            async with engine.begin() as connection:
                return await connection.run_sync(function)
        finally:
            await engine.dispose()

    def free(self) -> float:
        return math.inf  # of its own disk the server says nothing

    async def close(self) -> None:
        await self._engine.dispose()


def open_unpooled(url: URL) -> AsyncEngine:
    """For work that needs a PostgreSQL connection of its own, such as migrations under a lock."""
    return create_async_engine(for_engine(url), poolclass=NullPool, **JSON_COLUMNS)


def _is_conflict(error: DBAPIError) -> bool:
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", None) in CONFLICTS


def _own(error: DBAPIError, url: URL) -> StoreError:
    """An error of our tree. The driver's text may hold values of rows, so only its kind is told."""
    told = type(error.orig).__name__ if error.orig is not None else type(error).__name__
    if _is_conflict(error):
        return ConflictError(f"Another writer changed the same rows ({told}).")
    code = getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None) or ""
    if of_file := told_of_file(code, url):
        return StoreError(of_file)
    return StoreError(f"The database refused ({told} {code}); nothing was stored. See its own log for the reason.")


@lru_cache(maxsize=1)
def driver_errors() -> tuple[type[Exception], ...]:
    """What PostgreSQL's driver raises, and the network below it. The driver is loaded for whoever uses it."""
    import asyncpg

    return OSError, asyncpg.PostgresError, asyncpg.InterfaceError


def unreachable_errors() -> tuple[type[Exception], ...]:
    """No connection: the pool has none left, or the server is starting or full (which the driver tells as it is)."""
    return SQLAlchemyError, *driver_errors()


@contextlib.asynccontextmanager
async def open_listener(url: URL) -> AsyncIterator[Any]:
    """A driver's own connection to PostgreSQL, for LISTEN and NOTIFY. Raises `driver_errors`."""
    import asyncpg

    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address, timeout=10)
    try:
        yield connection
    finally:
        with contextlib.suppress(*driver_errors()):
            await connection.close(timeout=2)
