"""A process that dies at a step of its work: the n-th write, commit or request to the gateway.

Nothing is decided between two writes that outlives the process, so a death before a SELECT is the same as one before
the write that follows it: only what changes something, in the database or outside, is a step. A statement that finds
nothing to change is none (else a process that dies at every n-th would die of looking), and neither is the commit
of a transaction that has changed nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, event

from responder.service import Service


class DiedError(BaseException):
    """Nobody catches this one: what raises it is gone."""


class Fate:
    """Counts the steps; at number `at` the process dies, and whatever it still tries to do afterwards fails.

    With `past` it dies at the first step from then on whose kind is not in it: once at each kind that there is, where
    the same set is given to each process that follows. While `spared` it does not die.
    """

    def __init__(self, at: int = 0, past: set[str] | None = None) -> None:
        self.at = at
        self.past = past
        self.steps: list[str] = []
        self.dead = False
        self.spared = False
        self._cuts: list[Callable[[], None]] = []

    def step(self, what: str) -> None:
        if self.dead:
            raise DiedError
        self.steps.append(what)
        if 0 < self.at <= len(self.steps) and not self.spared and (self.past is None or what not in self.past):
            if self.past is not None:
                self.past.add(what)
            self.dead = True
            raise DiedError

    def follow(self, service: Service) -> None:
        """Let every write, commit and return from a commit of this service be a step."""
        side: Any = service.store._side
        if hasattr(side, "_writing"):
            self._follow_sqlite(side._writing)
        else:
            self._follow_postgresql(side._engine.sync_engine)
        write = service.store.write

        async def written(function: Any, *args: Any, **more: Any) -> Any:
            changed = False

            def noting(connection: Connection, *args: Any, **more: Any) -> Any:
                nonlocal changed
                notes = _notes(connection)
                before = dict(notes)  # of others in the same transaction
                notes.clear()
                result = function(connection, *args, **more)
                changed = bool(notes)
                notes.update(before)
                return result

            result = await write(noting, *args, **more)
            if changed:
                self.step(f"after COMMIT of {function.__name__}")
            return result

        service.store.write = written  # type: ignore[method-assign]

    def alive(self) -> None:
        """The dead run no statement."""
        if self.dead:
            raise DiedError

    def statement(self, text: str, rows: int, notes: dict[str, bool]) -> None:
        """A statement has been run and has changed so many rows (-1: not known). `notes` tells afterwards that its
        transaction has changed something."""
        words = text.split()
        if words[0] in ("INSERT", "UPDATE", "DELETE", "WITH") and rows != 0:
            notes["written"] = True
            self.step(" ".join(words[:3]))

    def commit(self, notes: dict[str, bool]) -> None:
        self.alive()
        if notes.get("written"):
            self.step("before COMMIT")

    def _follow_sqlite(self, engine: Engine) -> None:
        """By the driver itself, past which nothing goes."""

        @event.listens_for(engine, "do_connect")
        def connect(dialect: object, record: object, words: list[Any], options: dict[str, Any]) -> None:
            options["factory"] = partial(_Followed, self)

    def cut(self) -> None:
        """Break the connections of the dead as the system does: what they had locked is free."""
        for cut in self._cuts:
            cut()

    def _follow_postgresql(self, engine: Engine) -> None:
        @event.listens_for(engine, "connect")
        def connect(connection: Any, record: object) -> None:
            self._cuts.append(connection.driver_connection.terminate)

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            _notes(connection).clear()

        @event.listens_for(engine, "before_cursor_execute")
        def asked(connection: Connection, *more: object) -> None:
            self.alive()

        @event.listens_for(engine, "after_cursor_execute")
        def statement(connection: Connection, cursor: Any, text: str, *more: object) -> None:
            self.statement(text, cursor.rowcount, _notes(connection))

        @event.listens_for(engine, "commit")
        def commit(connection: Connection) -> None:
            self.commit(_notes(connection))


def _notes(connection: Connection) -> dict[str, bool]:
    """What is noted of a connection's present transaction."""
    driver: Any = connection.connection.driver_connection
    return driver.notes if isinstance(driver, _Followed) else connection.info.setdefault("notes", {})


class _Followed(sqlite3.Connection):
    def __init__(self, fate: Fate, *words: Any, **options: Any) -> None:
        super().__init__(*words, **options)
        self.fate = fate
        self.notes: dict[str, bool] = {}

    def cursor(self, *words: Any) -> Any:
        return super().cursor(_FollowedCursor)

    def execute(self, text: str, *values: Any) -> Any:
        return self.cursor().execute(text, *values)

    def executemany(self, text: str, values: Any) -> Any:
        return self.cursor().executemany(text, values)

    def commit(self) -> None:
        self.fate.commit(self.notes)
        super().commit()
        self.notes.clear()


class _FollowedCursor(sqlite3.Cursor):
    connection: _Followed

    def execute(self, text: str, *values: Any) -> Any:
        self.connection.fate.alive()
        return self._done(super().execute(text, *values), text)

    def executemany(self, text: str, values: Any) -> Any:
        self.connection.fate.alive()
        return self._done(super().executemany(text, values), text)

    def _done(self, result: Any, text: str) -> Any:
        try:
            self.connection.fate.statement(text, self.rowcount, self.connection.notes)
        except DiedError:
            # Whoever keeps the error keeps this cursor, and an open statement would keep the lock past the close.
            self.close()
            raise
        return result
