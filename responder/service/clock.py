"""What time it is: the only place that asks. The demo's and the tests' clock can be moved ahead."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

MOST_SET_BACK = timedelta(days=1)


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


class Corrections:
    """How far a clock was ahead before it was set right: what was written down then says later than it was.

    Seen by a clock that nobody sets, so only what happens while this process lives, and is looked for, is known.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest = clock.now() - timedelta(seconds=monotonic())
        self._farthest = timedelta(0)

    def look(self) -> timedelta:
        """By how much it was set back at most since the process began, up to a day."""
        begun = self._clock.now() - timedelta(seconds=monotonic())
        self._latest = max(self._latest, begun)
        self._farthest = max(self._farthest, min(self._latest - begun, MOST_SET_BACK))
        return self._farthest


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
