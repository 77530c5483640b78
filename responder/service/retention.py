"""The daily chore: data whose time has come goes, page by page, between which everything else has its turn; cases that
nobody closed are closed."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import timedelta

from responder.service.lane import Around
from responder.service.library import Library
from responder.service.rounds import Rounds
from responder.store.backup.restoring import restored
from responder.store.inward.cases import close_forgotten
from responder.store.rights.inactive import TOGETHER, find_inactive, forget_inactive, welcome_back
from responder.store.rights.retention import RETENTION, SWEEPS, Sweep, sweep_page, take_chore

POLL = 600.0
EVERY = timedelta(hours=23)
REST = 0.02
"""Seconds between two pages, so that a large shop's first day slows nobody down."""
MOMENT = 1.0
"""Seconds within which what was being written when somebody was let go is there to be seen."""


class Retention(Rounds):
    """Goes through every merchant's data once a day; of several workers one does."""

    def __init__(self, around: Around, library: Library) -> None:
        super().__init__(POLL, around.trouble)
        self.around = around
        self.library = library

    async def go_round(self) -> bool:
        """Not of a merchant whose channels are held after a restore: what customers have written since is yet to be
        fetched, so that whom nothing seems to have been heard of may have written an hour ago."""
        held = {one.key[0] for one in await self.around.database.read(restored)}
        for merchant in [one for one in self.library.shops if one not in held]:
            now = self.around.clock.now()
            if await self.around.database.write(take_chore, merchant, RETENTION, now, EVERY):
                await self.apply(merchant)
                await self.around.database.write(close_forgotten, merchant, now)
        return False

    async def apply(self, merchant: str, *, act: bool = True) -> Mapping[str, int]:
        """Let a merchant's old data go (or, without `act`, only count it); how many rows, by kind."""
        gone: Counter[str] = Counter()
        for sweep in SWEEPS:
            gone[sweep.name] += await self._sweep(merchant, sweep, act)
        gone["contacts"] += await self._sweep_contacts(merchant, act)
        return gone

    async def _sweep(self, merchant: str, sweep: Sweep, act: bool) -> int:
        days = sweep.days(self.library.shops[merchant].merchant.keep)
        if days is None:
            return 0
        before = self.around.clock.now() - timedelta(days=days)
        do = self.around.database.write if act else self.around.database.read
        gone, after = 0, ""
        while not self.stopping:
            step = await do(sweep_page, sweep, merchant, after, before, act=act)
            gone += step.gone
            if step.after is None:
                break
            after = step.after
            await asyncio.sleep(REST)
        return gone

    async def _sweep_contacts(self, merchant: str, act: bool) -> int:
        """People who were not heard of for as long as the merchant keeps them."""
        shop = self.library.shops[merchant]
        days = shop.merchant.keep.contacts
        if days is None:
            return 0
        now = self.around.clock.now()
        before = now - timedelta(days=days)
        database = self.around.database
        number, after = 0, ""
        gone: dict[str, list[tuple[str, str]]] = {}
        while not self.stopping:
            page = await database.read(find_inactive, merchant, after, before)
            if not act:
                number += len(page.ids)
            for start in range(0, len(page.ids) if act else 0, TOGETHER):
                some = page.ids[start : start + TOGETHER]
                found = await database.write(forget_inactive, merchant, some, before, shop.erasure_key, now)
                number += len(found)
                gone |= {one: addresses for one, addresses in found.items() if addresses}
                await asyncio.sleep(REST)
            if page.after is None:
                break
            after = page.after
            await asyncio.sleep(REST)
        if gone:
            await asyncio.sleep(MOMENT)
            number -= await database.write(welcome_back, merchant, gone, now)
        return number
