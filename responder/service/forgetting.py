"""Having gateways forget the messages of people who were erased, for as long as it takes."""

from __future__ import annotations

from datetime import timedelta

from responder.errors import ChannelError
from responder.service.lane import Around
from responder.service.outbox import Outbox
from responder.service.rounds import Rounds
from responder.store.rights.forgetting import Forget, ask_again, forgotten, take_forgettings

POLL = 30.0
LEASE = timedelta(minutes=5)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=12)
MOST_AT_ONCE = 50


class Forgetter(Rounds):
    """Asks the gateway to delete one message after the other. A refusal is told again and again, ever more slowly:
    Twilio refuses while a message is still on its way, and a person has a right to it all the same."""

    def __init__(self, around: Around, outbox: Outbox) -> None:
        super().__init__(POLL, around.trouble)
        self.around = around
        self.outbox = outbox

    async def go_round(self) -> bool:
        return await self.forget_some() == MOST_AT_ONCE

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
