"""SQLite's one writer. What is asked for while a commit is on its way to the disk shares the next one."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
BUSY = 10.0
"""Seconds that a transaction waits for another process at SQLite's lock."""
MOST = 8
"""How many go together: the first waits for the last, and requests for all of them."""


@dataclass(slots=True, eq=False)
class _Wanted:
    """One function that somebody wants written, and what came of it."""

    function: Callable[[Connection], Any]
    told: asyncio.Future[Any]
    alone: bool = False
    result: Any = None
    error: BaseException | None = None

    def tell(self, failure: BaseException | None = None) -> None:
        """Whoever asked may have given up waiting."""
        if self.told.done():
            return
        error = failure or self.error
        if isinstance(error, asyncio.CancelledError):
            self.told.cancel()
        elif error is None:
            self.told.set_result(self.result)
        else:
            self.told.set_exception(error)


class Writer:
    """Runs functions in the order in which they were asked for, each as a whole or not at all.

    A commit has to wait for the disk, and so does everyone who wants to write next. So they all go together: one
    transaction, a savepoint for each, one commit for all. The statements run where they are asked for, the commit in a
    thread. The connection stays open as long as all goes well, and is thrown away where something failed: taking one
    from a pool for each batch, and giving it back, costs as much as moving a dialog.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._open: Connection | None = None
        self._wanted: list[_Wanted] = []
        self._work: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "store-write")

    async def write(self, function: Callable[[Connection], T], *, alone: bool = False) -> T:
        """The function's result, once it is durable. `alone`: in a transaction of its own."""
        told: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._wanted.append(_Wanted(function, told, alone))
        if self._work is None or self._work.done():
            self._work = asyncio.ensure_future(self._write_all())
        return await told

    async def close(self) -> None:
        """What was asked for before is still written."""
        while self._work is not None and not self._work.done():
            await asyncio.wait([self._work])
        await asyncio.to_thread(self._thread.shutdown)
        if self._open is not None:
            self._open.close()

    async def _write_all(self) -> None:
        while self._wanted:
            count = next((number for number, one in enumerate(self._wanted[:MOST]) if one.alone), MOST) or 1
            together, self._wanted = self._wanted[:count], self._wanted[count:]
            try:
                await self._write(together)
            except BaseException as error:
                for one in together:
                    one.tell(error)
                if not isinstance(error, Exception):
                    raise
            else:
                for one in together:
                    one.tell()

    async def _write(self, together: list[_Wanted]) -> None:
        """One transaction. Raises what makes all of it fail; what one of several raises is kept with it."""
        connection, self._open = self._open or self._engine.connect(), None
        try:
            await _begin(connection)
            if len(together) == 1:
                together[0].result = together[0].function(connection)
            else:
                for one in together:
                    _apply(connection, one)
            await asyncio.get_running_loop().run_in_executor(self._thread, connection.commit)
        except BaseException:
            connection.close()
            raise
        if any(one.error for one in together):
            connection.close()
        else:
            self._open = connection


def _apply(connection: Connection, one: _Wanted) -> None:
    """Run it so that, where it fails, nothing of it is left and the others stay."""
    driver: Any = connection.connection.driver_connection
    driver.execute("SAVEPOINT one")
    try:
        one.result = one.function(connection)
    except Exception as error:
        # SQLite itself ends a transaction over a full or broken disk: then nothing of the others is left either.
        if not driver.in_transaction:
            raise
        one.error = error
        driver.execute("ROLLBACK TO one")
    driver.execute("RELEASE one")


async def _begin(connection: Connection) -> None:
    """Take the write lock; while another process has it, wait without holding anybody up."""
    connection.begin()
    driver: Any = connection.connection.driver_connection
    until = time.monotonic() + BUSY
    while True:
        try:
            driver.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) or 0
            if code & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise DBAPIError.instance("BEGIN IMMEDIATE", None, error, sqlite3.Error) from error
        await asyncio.sleep(random.uniform(0.001, 0.02))
