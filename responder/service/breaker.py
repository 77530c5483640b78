"""A circuit breaker: how hard a gateway is tried that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable

from responder.service.metrics import NO_ANSWER

TOLERATED = 10
"""Sends in a row without an answer. Fewer may be bad luck with a gateway that drops three in ten."""
FIRST_REST = 2.0
LONGEST_REST = 30.0


class Breaker:
    """After too many sends in a row without an answer one at a time is tried, after growing rests, until one is
    answered: what waits is not used up in vain, and goes out soon after the gateway is back. `clock`: seconds of any
    clock that does not jump."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._silence = 0
        self._tried = 0.0

    def told(self, code: str | None) -> None:
        """A send came back, with the code of its result."""
        self._silence = self._silence + 1 if code in NO_ANSWER else 0

    def tries(self) -> None:
        """Something is sent now."""
        self._tried = self._clock()

    @property
    def open(self) -> bool:
        """Whether only one at a time is to be tried."""
        return self._silence >= TOLERATED

    def rest(self) -> float:
        """Seconds until the next may be tried."""
        if not self.open:
            return 0.0
        rest = min(FIRST_REST * 2.0 ** min(self._silence - TOLERATED, 10), LONGEST_REST)
        return max(0.0, self._tried + rest - self._clock())
