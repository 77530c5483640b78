"""Catching up after a restore: what came in is fetched, what is to go out is looked for; only then is anything sent.

What the gateway cannot tell is lost with what came after the backup, save for every no, which the restore has taken
over from the database before. The shop should post its events once more (an event counts once by its id).
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from responder.errors import ResponderError
from responder.service.lane import Around, Lane
from responder.service.outbox import Outbox
from responder.store.backup.restoring import Restored, doubt, release, restored
from responder.store.connection.sets import Key

log = logging.getLogger(__name__)


class CatchUp:
    """Works through the channels that a restore has put on hold, a step each time it is asked.

    `fetch` imports the texts that a gateway received since a time; `is_read` tells that a mailbox has been read to
    its end (True for a channel that has none).
    """

    def __init__(
        self,
        around: Around,
        outbox: Outbox,
        fetch: Callable[[Lane, datetime], Awaitable[int]],
        is_read: Callable[[Key], bool],
    ) -> None:
        self.around = around
        self.outbox = outbox
        self.fetch = fetch
        self.is_read = is_read

    async def work(self) -> int:
        """How many channels are still held. Raises StoreError."""
        held = await self.around.database.read(restored)
        for one in held:
            try:
                if await self._has_come_in(one):
                    await self._ask_or_release(one)
            except ResponderError as error:
                self.around.trouble(error)
        return len(held)

    async def _has_come_in(self, held: Restored) -> bool:
        if held.kind == "email":
            return self.is_read(held.key)
        lane = await self.outbox.lane(held.key)
        if lane is None:
            return False
        if hasattr(lane.sender, "received"):
            await self.fetch(lane, held.moment)
        return True

    async def _ask_or_release(self, held: Restored) -> None:
        now = self.around.clock.now()
        doubtful = await self.around.database.write(doubt, held, now)
        if doubtful == 0:
            await self.around.database.write(release, held.key, now)
            log.info("caught up after a restore", extra={"facts": {"channel": held.key[1]}})
            self.outbox.look()
