"""Looking at a judgement again, right before the request, where it is no longer of this moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from responder.service.gatekeeping import Ready
from responder.store.connection.database import Database
from responder.store.outward.standing import standings

SECONDS = 5.0
"""That the database may take; after that the message waits in the queue, where the gate will judge it."""


class Rejudging:
    """Whether customers still stand as the send gate saw them. While one read runs, those that ask next gather: however
    many have waited, they cost one read.

    It decides nothing itself: who stands differently goes back to the queue, and to the gate.
    """

    def __init__(self, database: Database, trouble: Callable[[BaseException], None]) -> None:
        self.database = database
        self.trouble = trouble
        self._asking: list[tuple[Ready, asyncio.Future[bool]]] = []
        self._reading: asyncio.Task[None] | None = None

    async def still_stands(self, ready: Ready) -> bool:
        """False where the customer has said no since, and where that cannot be told now."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._asking.append((ready, answer))
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read())
        return await answer

    async def _read(self) -> None:
        while self._asking:
            asking, self._asking = self._asking, []
            try:
                async with asyncio.timeout(SECONDS):
                    found = await self.database.read(standings, {ready.place for ready, _ in asking})
            except Exception as error:
                # What cannot be judged does not go.
                self.trouble(error)
                found = {}
            for ready, answer in asking:
                if not answer.done():
                    answer.set_result(ready.standing is not None and found.get(ready.place) == ready.standing)
