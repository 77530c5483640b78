"""Starting while the database is away: tried again at growing pauses, with a line in the log each time.

Whoever asks meanwhile hears that this process is not ready; it begins to work as soon as the database lets it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from responder.errors import ResponderError, UnreachableError

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
AT_ONCE = 5.0
"""Seconds that a start is waited for before whoever asks is told that it takes longer."""
log = logging.getLogger(__name__)


class Startable(Protocol):
    """The part of a Service that is needed here."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Starting:
    """A service's way up. `trouble` says in a few words why it is not up; it is empty where it is, or nobody has begun.

    `up` is set once it is; `failure` is what no waiting mends.
    """

    def __init__(self, service: Startable) -> None:
        self.service = service
        self.trouble = ""
        self.up = asyncio.Event()
        self.failure: BaseException | None = None
        self._in_background = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The service from its start, now or as soon as its database is there, to its end.

        Raises what no waiting mends, where it is known at once: a schema of a newer version, a file that cannot be
        opened.
        """
        task = asyncio.create_task(self._start())
        try:
            await self._wait_a_little(task)
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self.service.stop()

    def give_up(self) -> None:
        """The process is to end: `running` waits for nothing any more."""
        self._in_background.set()

    async def _wait_a_little(self, task: asyncio.Task[None]) -> None:
        """Until it is up, has failed for good, or is known to take longer."""
        longer = asyncio.create_task(self._in_background.wait())
        await asyncio.wait((task, longer), timeout=AT_ONCE, return_when=asyncio.FIRST_COMPLETED)
        longer.cancel()
        if task.done():
            self.failure = task.exception()
            task.result()
        self._in_background.set()

    async def _start(self) -> None:
        """Start it; once that goes on behind the server's back, whatever is in the way is told and waited out."""
        self.trouble, pause = "is being prepared", FIRST_PAUSE
        while not await self._tried(pause):
            self._in_background.set()
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        if pause > FIRST_PAUSE:
            log.warning("The database is there; this process works now.")
        self.trouble = ""
        self.up.set()

    async def _tried(self, pause: float) -> bool:
        """Whether it started; if not, `pause` is when it is tried again."""
        try:
            await self.service.start()
        except Exception as error:
            if not isinstance(error, UnreachableError) and not self._in_background.is_set():
                raise
            self.trouble = error.short if isinstance(error, UnreachableError) else "cannot be used"
            told = str(error) if isinstance(error, ResponderError) else type(error).__name__
            log.warning("%s Tried again in %g s.", told, pause)
            return False
        return True
