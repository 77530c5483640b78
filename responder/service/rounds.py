"""What is looked at now and then, for as long as the process lives."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from responder.errors import StoreError
from responder.service.clock import Waker


class Rounds(ABC):
    """Goes its round every `pause` seconds, and when told to look, until stopped. What the database refuses goes to
    `trouble`, and is looked at again the next time."""

    def __init__(self, pause: float, trouble: Callable[[BaseException], None]) -> None:
        self.trouble = trouble
        self.stopping = False
        self._pause = pause
        self._waker = Waker()

    @abstractmethod
    async def go_round(self) -> bool:
        """Do what there is to do; whether there is more to do at once."""

    async def run(self) -> None:
        while not self.stopping:
            try:
                more = await self.go_round()
            except StoreError as error:
                self.trouble(error)
                more = False
            if not more:
                await self._waker.wait(self._pause)

    def look(self) -> None:
        """Go now: something has come, or the clock has jumped."""
        self._waker.wake()

    def stop(self) -> None:
        """Finish this round, and go no other."""
        self.stopping = True
        self._waker.wake()
