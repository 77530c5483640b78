"""Everything that goes out: one lane a channel, so that a slow gateway holds up nobody else."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from responder.channels.base import Sender
from responder.errors import ChannelError, SettingError
from responder.service.lane import PROBE, Around, Lane, parked
from responder.service.library import Library
from responder.service.rounds import Rounds
from responder.store.catalogue import ChannelRecord, hand_over, stranded
from responder.store.connection.sets import Key
from responder.store.outward.outbox import due_channels, expire_claims, take_probes

POLL = 2.0
"""Seconds between looks that nothing has asked for: for messages that were held until now, and as safety net."""


class Outbox(Rounds):
    """The lanes, by channel. `build` makes a channel's sender; it may raise SettingError or ChannelError."""

    def __init__(self, around: Around, library: Library, build: Callable[[ChannelRecord], Sender]) -> None:
        super().__init__(POLL, around.trouble)
        self.around = around
        self.library = library
        self.build = build
        self.lanes: dict[Key, Lane] = {}

    def wake(self, keys: Iterable[Key]) -> None:
        """These channels have something to send now. A parked one waits for its probe."""
        for key in keys:
            lane = self.lanes.get(key)
            record = self.library.channel(key[1])
            if lane is not None and not lane.parked:
                lane.wake()
            elif lane is None and (record is None or record.parked_reason is None):
                self.look()

    async def go_round(self) -> bool:
        now = self.around.clock.now()
        for merchant in await self.around.database.read(stranded):
            if shop := self.library.shops.get(merchant):
                await self.around.database.write(hand_over, merchant, tuple(shop.records.values()))
        for key in await self.around.database.read(due_channels, now):
            await self._wake(key)  # never a parked one: should the lane think so, another process knows better
        await self.around.database.write(expire_claims, now)
        for key in await self.around.database.write(take_probes, now, PROBE):
            await self._wake(key, probe=True)
        return False

    async def _wake(self, key: Key, *, probe: bool = False) -> None:
        lane = await self.lane(key)
        if lane is not None and not self.stopping:
            lane.parked = probe
            lane.wake(probe=probe)

    async def lane(self, key: Key) -> Lane | None:
        """The channel's lane, made when first needed; that of one which is published no more only asks. None, and the
        channel parked, where its sender cannot be made."""
        if key in self.lanes:
            return self.lanes[key]
        shop = self.library.shops.get(key[0])
        record = shop.records.get(key[1]) or shop.retired.get(key[1]) if shop is not None else None
        if shop is None or record is None:
            return None
        try:
            if record.parked_reason is not None and not record.tokens and record.settings.get("tokens"):
                raise SettingError(record.parked_reason)
            sender = self.build(record)
        except (SettingError, ChannelError) as error:
            if not record.retired:
                await parked(self.around, key, str(error), self.around.clock.now())
            return None
        self.lanes[key] = Lane(self.around, record, shop, sender)
        return self.lanes[key]

    async def renew(self, merchants: Iterable[str]) -> None:
        """Merchants that were published anew: their lanes end, and begin again with the new settings."""
        gone = dict.fromkeys(merchants)
        for key in [key for key in self.lanes if key[0] in gone]:
            await self.lanes.pop(key).close()
        self.look()

    async def close(self) -> None:
        """Let what was claimed go out and be written down; claim nothing more."""
        self.stop()
        for lane in [*self.lanes.values()]:
            await lane.close()
        self.lanes.clear()
