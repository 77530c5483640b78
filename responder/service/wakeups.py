"""Waking other processes: PostgreSQL tells them; on SQLite there are none, or polling finds out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from responder.service.clock import Waker
from responder.store.connection.database import Database, driver_errors, open_listener
from responder.store.connection.reaching import unreachable

CHANNEL = "responder"
RETRY = 2.0


class Wakeups:
    """Says `input`, `outbox` or `published` to every process of the same database, this one included.

    Words are only hints: one that is lost costs the wait until the next look, nothing else.
    """

    def __init__(
        self, database: Database, heard: Callable[[str], None], trouble: Callable[[BaseException], None]
    ) -> None:
        self.database = database
        self.heard = heard
        self.trouble = trouble
        self._words: set[str] = set()
        self._waker = Waker()
        self._stopping = False

    def say(self, word: str) -> None:
        """Tell the others, soon: words that are said together are said once."""
        if self.database.kind != "sqlite":
            self._words.add(word)
            self._waker.wake()

    def stop(self) -> None:
        self._stopping = True
        self._waker.wake()

    async def run(self) -> None:
        """Listen and speak until stopped; reconnects."""
        while self.database.kind != "sqlite" and not self._stopping:
            try:
                await self._converse()
            except driver_errors() as error:
                self.trouble(unreachable(error, self.database.url))
                await self._waker.wait(RETRY)

    async def _converse(self) -> None:
        async with open_listener(self.database.url) as connection:
            connection.add_termination_listener(lambda _: self._waker.wake())
            await connection.add_listener(CHANNEL, self._hear)
            # What was said while nobody listened here is not told again: look at everything once.
            self.heard("input")
            self.heard("outbox")
            self.heard("published")
            while not self._stopping and not connection.is_closed():
                words, self._words = self._words, set()
                for word in sorted(words):
                    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, word)
                await self._waker.wait(30)

    def _hear(self, connection: Any, process: int, channel: str, word: str) -> None:
        self.heard(word)
