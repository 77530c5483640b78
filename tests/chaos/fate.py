"""A process that dies at a step of its work: the n-th write, commit or request to the gateway.

Nothing is decided between two writes that outlives the process, so a death before a SELECT is the same as one before
the write that follows it: only what changes something, in the database or outside, is a step.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import event

from responder.service import Service


class DiedError(BaseException):
    """Nobody catches this one: what raises it is gone."""


class Fate:
    """Counts the steps; at number `at` the process dies, and whatever it still tries to do afterwards fails."""

    def __init__(self, at: int = 0) -> None:
        self.at = at
        self.steps: list[str] = []
        self.dead = False

    def step(self, what: str) -> None:
        if self.dead:
            raise DiedError
        self.steps.append(what)
        if len(self.steps) == self.at:
            self.dead = True
            raise DiedError

    def follow(self, service: Service) -> None:
        """Let every write, commit and return from a commit of this service be a step."""
        side: Any = service.store._side
        engine = side._writing if hasattr(side, "_writing") else side._engine.sync_engine

        @event.listens_for(engine, "before_cursor_execute")
        def statement(connection: Any, cursor: Any, text: str, *more: object) -> None:
            if self.dead:
                raise DiedError
            words = text.split()
            if words[0] in ("INSERT", "UPDATE", "DELETE", "WITH"):
                connection.info["written"] = True
                self.step(" ".join(words[:3]))

        @event.listens_for(engine, "commit")
        def commit(connection: Any) -> None:
            if self.dead:
                raise DiedError
            if connection.info.pop("written", False):
                self.step("before COMMIT")

        write = service.store.write

        async def written(function: Any, *args: Any, **more: Any) -> Any:
            changed = False

            def noting(connection: Any, *args: Any, **more: Any) -> Any:
                nonlocal changed
                connection.info.pop("written", None)
                result = function(connection, *args, **more)
                changed = "written" in connection.info
                return result

            result = await write(noting, *args, **more)
            if changed:
                self.step(f"after COMMIT of {function.__name__}")
            return result

        service.store.write = written  # type: ignore[method-assign]
