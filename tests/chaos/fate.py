"""A process that dies at a step of its work: the n-th write, commit or request to the gateway.

Nothing is decided between two writes that outlives the process, so a death before a SELECT is the same as one before
the write that follows it: only what changes something, in the database or outside, is a step.
"""

from __future__ import annotations

import sqlite3
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
                _notes(connection).clear()
                result = function(connection, *args, **more)
                changed = bool(_notes(connection))
                return result

            result = await write(noting, *args, **more)
            if changed:
                self.step(f"after COMMIT of {function.__name__}")
            return result

        service.store.write = written  # type: ignore[method-assign]

    def statement(self, text: str, notes: dict[str, bool]) -> None:
        """A statement is about to be run. `notes` tells afterwards that its transaction has changed something."""
        if self.dead:
            raise DiedError
        words = text.split()
        if words[0] in ("INSERT", "UPDATE", "DELETE", "WITH"):
            notes["written"] = True
            self.step(" ".join(words[:3]))

    def commit(self, notes: dict[str, bool]) -> None:
        if self.dead:
            raise DiedError
        if notes.get("written"):
            self.step("before COMMIT")

    def _follow_sqlite(self, engine: Engine) -> None:
        """By the driver itself, past which nothing goes."""

        @event.listens_for(engine, "do_connect")
        def connect(dialect: object, record: object, words: list[Any], options: dict[str, Any]) -> None:
            options["factory"] = partial(_Followed, self)

    def _follow_postgresql(self, engine: Engine) -> None:
        @event.listens_for(engine, "before_cursor_execute")
        def statement(connection: Connection, cursor: object, text: str, *more: object) -> None:
            self.statement(text, _notes(connection))

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


class _FollowedCursor(sqlite3.Cursor):
    connection: _Followed

    def execute(self, text: str, *values: Any) -> Any:
        self.connection.fate.statement(text, self.connection.notes)
        return super().execute(text, *values)

    def executemany(self, text: str, values: Any) -> Any:
        self.connection.fate.statement(text, self.connection.notes)
        return super().executemany(text, values)
