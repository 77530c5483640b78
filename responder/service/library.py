"""What this process knows of every merchant: as published, with the scripts that are read once a version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from time import monotonic

from responder.language import read_script
from responder.language.script import Script
from responder.store.catalogue import (
    ChannelRecord,
    ScriptSource,
    Shop,
    changed_shops,
    newest_generation,
    script_sources,
)
from responder.store.connection.database import Connection, Database
from responder.store.connection.sets import Key
from responder.store.rights.marks import erasure_key
from responder.values import frozen

LOOK_EVERY = 1.0
"""Seconds between two looks for what nobody here knows, whoever asks how often."""


class Library:
    """Shops by merchant id, and scripts by (merchant, version). Versions never change, so they are kept for good.

    `prepare` fills a channel's secrets in, `secret` makes the keys of erasure marks. Everything is replaced as a
    whole, never changed in place, so that threads may read it without a lock.
    """

    def __init__(self, prepare: Callable[[ChannelRecord], ChannelRecord], secret: str = "") -> None:
        self.shops: Mapping[str, Shop] = {}
        self.generation = 0
        self._prepare = prepare
        self._secret = secret
        self._scripts: dict[Key, Script] = {}
        self._live: Mapping[str, Mapping[str, Script]] = {}
        self._channels: Mapping[str, ChannelRecord] = {}
        self._numbers: Mapping[tuple[str, str], ChannelRecord] = {}
        self._accounts: Mapping[str, Sequence[ChannelRecord]] = {}
        self._taken: frozenset[str] = frozenset()
        self._next_look = 0.0

    async def refresh(self, database: Database) -> frozenset[str]:
        """Take up what was published since; the merchants that were. Raises StoreError."""
        if await database.read(newest_generation) != self.generation:
            await database.read(self.take_up)
        taken, self._taken = self._taken, frozenset()
        return taken

    async def look_again(self, database: Database) -> None:
        """Take up what was published a moment ago, for one who asks about what is not known here. The next `refresh`
        tells of it. Raises StoreError."""
        if monotonic() >= self._next_look:
            if await database.read(newest_generation) != self.generation:
                await database.read(self.take_up)
            self._next_look = monotonic() + LOOK_EVERY

    def take_up(self, connection: Connection) -> None:
        """What was published since, over this connection. The next `refresh` tells of it."""
        changed = changed_shops(connection, self.generation)
        for shop in changed:
            self._read_live(connection, shop)
        prepared = {shop.merchant.id: self._prepared(shop) for shop in changed}
        self.shops = {**self.shops, **prepared}
        self.generation = max((shop.generation for shop in self.shops.values()), default=0)
        live = {one.id: one for shop in self.shops.values() for one in shop.records.values()}
        # A number that is named no more may still be another shop's, or in a pool: whoever names it now comes first.
        self._channels = {one.id: one for shop in self.shops.values() for one in shop.retired.values()} | live
        texting = sorted((one for one in self._channels.values() if one.account), key=lambda one: not one.retired)
        pools = {(one.account, one.pool): one for one in texting if one.pool}
        self._numbers = pools | {(one.account, one.address): one for one in texting}
        accounts: defaultdict[str, list[ChannelRecord]] = defaultdict(list)
        for one in texting:
            accounts[one.account].append(one)
        self._accounts = dict(accounts)
        self._taken |= prepared.keys()

    def _prepared(self, shop: Shop) -> Shop:
        records = {identity: self._prepare(record) for identity, record in shop.records.items()}
        retired = {identity: self._prepare(record) for identity, record in shop.retired.items()}
        key = erasure_key(self._secret, shop.merchant.id)
        return replace(shop, records=records, retired=retired, erasure_key=key)

    def _read_live(self, connection: Connection, shop: Shop) -> None:
        owner = shop.merchant.id
        missing = [version for version in shop.live.values() if (owner, version) not in self._scripts]
        for source in script_sources(connection, owner, missing):
            self._keep(owner, source)
        live = {name: self.find(connection, owner, version) for name, version in shop.live.items()}
        self._live = {**self._live, owner: live}

    def channel(self, identity: str) -> ChannelRecord | None:
        """A channel by its id, also one that is no longer published."""
        return self._channels.get(identity)

    def text_channel(self, account: str, address: str) -> ChannelRecord | None:
        """The channel of a number, or of a pool of numbers, at a gateway account."""
        return self._numbers.get((account, address))

    def owner_of_text(self, channel: ChannelRecord, to: str) -> ChannelRecord:
        """The channel that a text belongs to which the gateway has told `channel` of: its number's, else that of the
        pool that the number is in. A number of a pool may be a channel of its own, and two channels may share a pool:
        a text must not be heard by both. Another merchant that only says that the number is its own, and has not the
        account's token, takes nothing away."""
        for name in (to, channel.pool):
            owner = self._numbers.get((channel.account, name)) if name else None
            if owner is not None and not owner.retired and set(owner.tokens) & set(channel.tokens):
                return owner
        return channel

    def text_channels(self, account: str) -> Sequence[ChannelRecord]:
        """Every channel at a gateway account, whoever's it is."""
        return self._accounts.get(account, ())

    def live(self, merchant: str) -> Mapping[str, Script]:
        """The merchant's live scripts by name."""
        return self._live.get(merchant, {})

    def find(self, connection: Connection, merchant: str, version: str) -> Script:
        """One version, out of memory or over the connection. KeyError where it was never published."""
        script = self._scripts.get((merchant, version))
        if script is not None:
            return script
        for source in script_sources(connection, merchant, [version]):
            return self._keep(merchant, source)
        raise KeyError(f"No script of {merchant} has the version {version}.")

    def _keep(self, merchant: str, source: ScriptSource) -> Script:
        script = read_script(source.source, source.name, translations=source.translations)
        self._scripts[(merchant, source.version)] = script
        return script


@frozen
class MerchantScripts:
    """The engine's `Scripts` of one merchant, for the length of one transaction."""

    library: Library
    connection: Connection
    merchant: str

    def live(self) -> Mapping[str, Script]:
        return self.library.live(self.merchant)

    def version(self, version: str) -> Script:
        return self.library.find(self.connection, self.merchant, version)
