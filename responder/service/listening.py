"""Texts that no word list understood are looked at once more, by the model, beside the dialogs and in its own time.

What it suspects comes back as an input like any other. What was not looked at yet when the process ends is not looked
at again: a person reads it in the inbox, and words have decided about it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from responder.config import Settings, is_on
from responder.engine.effects import Unheard
from responder.engine.ids import derive
from responder.engine.inputs import OptOutSuspected, Stimulus
from responder.errors import SettingError, StoreError
from responder.service.clock import Clock
from responder.store.connection.sets import Key

MOST = 1000
"""Texts that wait at most; beyond that the model is far behind, and what comes is let go."""
Tell = Callable[[str, str, Stimulus], Awaitable[None]]


class Suspects(Protocol):
    def suspects(self, text: str) -> bool:
        """Whether a text may ask for no more messages."""


def load_model(settings: Settings) -> Suspects | None:
    """The model where the settings want it. Raises SettingError where it is not installed."""
    if not is_on("RESPONDER_MODEL", settings.model):
        return None
    try:
        from responder.understand.model import Model

        return Model()
    except ImportError:
        raise SettingError(
            "RESPONDER_MODEL is yes, but the extra for it is not installed; run `pip install responder[model]`."
        ) from None


class Listener:
    """Asks `model` about one text after the other; `tell` puts what it suspects into the contact's queue."""

    def __init__(
        self, model: Suspects | None, clock: Clock, tell: Tell, trouble: Callable[[BaseException], None]
    ) -> None:
        self.model = model
        self.clock = clock
        self._tell = tell
        self._trouble = trouble
        self._texts: asyncio.Queue[tuple[Key, Unheard]] = asyncio.Queue(MOST)

    def told(self, unheard: Sequence[tuple[Key, Unheard]]) -> None:
        if self.model is not None:
            for one in unheard[: MOST - self._texts.qsize()]:
                self._texts.put_nowait(one)

    async def run(self) -> None:
        """Until cancelled. A thread waits for the model, which holds up nobody else meanwhile."""
        while self.model is not None:
            (merchant, contact), text = await self._texts.get()
            if not await asyncio.to_thread(self.model.suspects, text.text):
                continue
            suspected = OptOutSuspected(
                derive(text.message, "suspected"), text.message, text.channel, text.kind, self.clock.now()
            )
            try:
                await self._tell(merchant, contact, suspected)
            except StoreError as error:
                self._trouble(error)
