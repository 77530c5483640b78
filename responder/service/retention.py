"""The daily chore: data whose time has come goes, page by page, between which everything else has its turn."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import timedelta

from responder.errors import StoreError
from responder.service.clock import Waker
from responder.service.lane import Around
from responder.service.library import Library
from responder.store.retention import RETENTION, SWEEPS, Sweep, sweep_page, take_chore

POLL = 600.0
EVERY = timedelta(hours=23)
REST = 0.02
"""Seconds between two pages, so that a large shop's first day slows nobody down."""


class Retention:
    """Goes through every merchant's data once a day; of several workers one does."""

    def __init__(self, around: Around, library: Library) -> None:
        self.around = around
        self.library = library
        self._waker = Waker()
        self._stopping = False

    def look(self) -> None:
        self._waker.wake()

    def stop(self) -> None:
        self._stopping = True
        self._waker.wake()

    async def run(self) -> None:
        while not self._stopping:
            try:
                for merchant in list(self.library.shops):
                    now = self.around.clock.now()
                    if await self.around.database.write(take_chore, merchant, RETENTION, now, EVERY):
                        await self.apply(merchant)
            except StoreError as error:
                self.around.trouble(error)
            await self._waker.wait(POLL)

    async def apply(self, merchant: str, *, act: bool = True) -> Mapping[str, int]:
        """Let a merchant's old data go (or, without `act`, only count it); how many rows, by kind."""
        gone: Counter[str] = Counter()
        for sweep in SWEEPS:
            gone[sweep.name] += await self._sweep(merchant, sweep, act)
        return gone

    async def _sweep(self, merchant: str, sweep: Sweep, act: bool) -> int:
        days = sweep.days(self.library.shops[merchant].merchant.keep)
        before = self.around.clock.now() - timedelta(days=days)
        do = self.around.database.write if act else self.around.database.read
        gone, after = 0, ""
        while not self._stopping:
            step = await do(sweep_page, sweep, merchant, after, before, act=act)
            gone += step.gone
            if step.after is None:
                break
            after = step.after
            await asyncio.sleep(REST)
        return gone
