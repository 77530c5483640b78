"""What time it is: the only place that asks. The demo's and the tests' clock can be moved ahead."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The clock of the machine, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def watch(self, moved: Callable[[], None]) -> None:
        """`moved` is called whenever the clock jumps ahead, so that timers look again. This one never does."""


class MovableClock(Clock):
    """Runs like the machine's, ahead of it by what it was moved."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = timedelta(0) if start is None else start - datetime.now(UTC)
        self._watchers: list[Callable[[], None]] = []

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance(self, seconds: float) -> None:
        """Jump ahead; timers that are then due fire at once."""
        self._ahead += timedelta(seconds=seconds)
        for moved in self._watchers:
            moved()

    def watch(self, moved: Callable[[], None]) -> None:
        self._watchers.append(moved)


class Waker:
    """Something to wait for with a time limit. Waking it while nobody waits is remembered."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def wake(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> None:
        """Until it is woken, at most so long."""
        try:
            async with asyncio.timeout(max(seconds, 0)):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()
