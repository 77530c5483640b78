"""Having gateways forget the messages of people who were erased, for as long as it takes."""

from __future__ import annotations

from datetime import timedelta

from responder.errors import ChannelError, StoreError
from responder.service.clock import Waker
from responder.service.lane import Around
from responder.service.outbox import Outbox
from responder.store.forgetting import Forget, ask_again, forgotten, take_forgettings

POLL = 30.0
LEASE = timedelta(minutes=5)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=12)
MOST_AT_ONCE = 50


class Forgetter:
    """Asks the gateway to delete one message after the other. A refusal is told again and again, ever more slowly:
    Twilio refuses while a message is still on its way, and a person has a right to it all the same."""

    def __init__(self, around: Around, outbox: Outbox) -> None:
        self.around = around
        self.outbox = outbox
        self._waker = Waker()
        self._stopping = False

    def look(self) -> None:
        self._waker.wake()

    def stop(self) -> None:
        self._stopping = True
        self._waker.wake()

    async def run(self) -> None:
        """Look now and then until stopped."""
        while not self._stopping:
            try:
                asked = await self.forget_some()
            except StoreError as error:
                self.around.trouble(error)
                asked = 0
            if asked < MOST_AT_ONCE:
                await self._waker.wait(POLL)

    async def forget_some(self) -> int:
        """Ask for what is due; how many were asked for."""
        due = await self.around.database.write(take_forgettings, self.around.clock.now(), LEASE, MOST_AT_ONCE)
        done = []
        for one in due:
            why = await self._ask(one)
            if why is None:
                done.append(one)
            else:
                pause = min(FIRST_PAUSE * 2 ** min(one.attempts, 12), LONGEST_PAUSE)
                await self.around.database.write(ask_again, one, self.around.clock.now() + pause, why)
        await self.around.database.write(forgotten, done)
        return len(due)

    async def _ask(self, one: Forget) -> str | None:
        """None where the gateway has it no longer, else why not (without personal data)."""
        lane = await self.outbox.lane(one.key)
        if lane is None:
            return "this channel cannot be used now"
        erase = getattr(lane.sender, "erase", None)
        if erase is None:
            return None
        try:
            await erase(one.reference)
        except ChannelError as error:
            return str(error)
        except Exception as error:
            self.around.trouble(error)
            return type(error).__name__
        return None
