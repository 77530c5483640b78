"""What merchants have published: themselves, their channels and scripts, cached by every process that works."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, exists, func, select, update

from responder.engine.world import Channel, Merchant, Policy, QuietHours
from responder.errors import SettingError
from responder.language.keeping import Keep
from responder.language.script import ChannelKind
from responder.store.connection.sets import Key, among, derived_id, insert_rows, upsert_rows
from responder.store.outward.outbox import QUEUED
from responder.store.tables import audit, channel, handoff, merchant, message, script, script_live
from responder.values import frozen


@frozen
class ScriptSource:
    """A dialog as it is published and pulled: its text, and the texts of its translations by language."""

    name: str
    version: str
    source: str
    translations: Mapping[str, str] = field(default_factory=dict)


@frozen
class ChannelRecord:
    """A channel as published. `settings` name secrets (`env NAME`), never hold them.

    `account`, `tokens` and `pool` (a gateway's own set of numbers to send from, by its id) are filled in by the service
    out of the environment: who may sign webhooks for it. `retired`: a publish has left it out. Nothing goes out by it;
    what customers say to it still counts.
    """

    merchant: str
    id: str
    kind: ChannelKind
    address: str
    gateway: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    parked_reason: str | None = None
    account: str = ""
    tokens: tuple[str, ...] = field(default=(), repr=False)
    pool: str = ""
    retired: bool = False

    def as_world(self) -> Channel:
        """What the engine may know of it."""
        return Channel(
            id=self.id,
            kind=self.kind,
            address=self.address,
            two_way=bool(self.settings.get("two_way", True)),
            answers_keywords=bool(self.settings.get("answers_keywords", False)),
        )


@frozen
class Shop:
    """One merchant as published, and the channels that it once published and does not name any more. `erasure_key` (the
    service's) makes the marks of erased addresses."""

    merchant: Merchant
    records: Mapping[str, ChannelRecord]
    live: Mapping[str, str]
    generation: int
    source: str = ""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    erasure_key: bytes = b""
    retired: Mapping[str, ChannelRecord] = field(default_factory=dict)

    def mailboxes(self) -> list[ChannelRecord]:
        """Those that mails go out from, then those that mails once went out from: links, answers and bounces of these
        are still on their way."""
        return [one for one in (*self.records.values(), *self.retired.values()) if one.kind == "email"]


def channel_id(merchant_id: str, kind: str, address: str) -> str:
    """The id that a channel of a merchant always has."""
    return derived_id("channel", merchant_id, kind, address)


def publish(
    connection: Connection,
    shop: Shop,
    scripts: Sequence[ScriptSource],
    *,
    who: str,
    now: datetime,
) -> int:
    """Make this the merchant's published state, all or nothing; returns its generation.

    Scripts and channels that are left out are no longer live; runs that wait in them go on. Raises SettingError where
    another channel would take the place of one that is held after a restore.
    """
    owner = shop.merchant.id
    generation = 1 + (connection.execute(select(func.max(merchant.c.generation))).scalar() or 0)
    row = {
        "id": owner,
        "name": shop.merchant.name,
        "settings": settings_of(shop.merchant),
        "source": shop.source,
        "generation": generation,
        "published_at": now,
    }
    upsert_rows(connection, merchant, [row], update=["name", "settings", "source", "generation", "published_at"])
    _publish_channels(connection, owner, tuple(shop.records.values()))
    _publish_scripts(connection, owner, scripts, now)
    details = {"generation": generation, "scripts": {one.name: one.version for one in scripts}}
    note(connection, owner, who, "published", details, now)
    return generation


def _publish_channels(connection: Connection, owner: str, records: Sequence[ChannelRecord]) -> None:
    """A published channel is no longer parked: the merchant has looked at it."""
    _refuse_to_rename_held(connection, owner, records)
    connection.execute(update(channel).where(channel.c.merchant == owner).values(active=False))
    rows = [
        {
            "merchant": owner,
            "id": one.id,
            "kind": one.kind,
            "address": one.address,
            "gateway": one.gateway,
            "settings": dict(one.settings),
            "active": True,
            "parked_reason": None,
            "parked_at": None,
        }
        for one in records
    ]
    upsert_rows(connection, channel, rows, update=["gateway", "settings", "active", "parked_reason", "parked_at"])
    hand_over(connection, owner, records)


HELD = (
    "{0} is held after the restore: its gateway has yet to tell what went out by it since the backup, and by another "
    "channel that would go out once more. Leave it named until `responder doctor` no longer calls it held. Should its "
    "gateway never tell: publish once without any {1} channel, then with the new one; some may arrive twice."
)


def _refuse_to_rename_held(connection: Connection, owner: str, records: Sequence[ChannelRecord]) -> None:
    left_out = (channel.c.merchant == owner) & channel.c.active & channel.c.id.not_in([one.id for one in records])
    replaced = channel.c.kind.in_({one.kind for one in records})
    held = select(channel.c.address, channel.c.kind).where(left_out, replaced, channel.c.restored_to.is_not(None))
    found = connection.execute(held).first()
    if found is not None:
        raise SettingError(HELD.format(*found))


_place = channel.alias("place")
_stranded = (
    select(channel.c.merchant)
    .distinct()
    .where(
        channel.c.active.is_(False),
        exists().where(
            message.c.merchant == channel.c.merchant, message.c.channel == channel.c.id, message.c.status == QUEUED
        ),
        exists().where(_place.c.merchant == channel.c.merchant, _place.c.kind == channel.c.kind, _place.c.active),
    )
)


def stranded(connection: Connection) -> list[str]:
    """Merchants of whom something waits in the line of a channel that they name no more. When they published it was on
    its way, and was put off; or was asked for by a process that did not know yet."""
    return [found for (found,) in connection.execute(_stranded)]


def hand_over(connection: Connection, owner: str, records: Sequence[ChannelRecord]) -> None:
    """What waits in the line of a channel that is published no more goes out by the one that has taken its place: the
    first of its kind that customers can answer, else the first. What a person holds there they hold here."""
    for kind in {one.kind for one in records}:
        heir = min((one for one in records if one.kind == kind), key=lambda one: not one.settings.get("two_way", True))
        left_out = select(channel.c.id).where(
            channel.c.merchant == owner, channel.c.kind == kind, channel.c.active.is_(False)
        )
        waiting = (message.c.merchant == owner) & message.c.channel.in_(left_out) & (message.c.status == QUEUED)
        connection.execute(update(message).where(waiting).values(channel=heir.id))
        open_cases = (handoff.c.merchant == owner) & handoff.c.channel.in_(left_out) & handoff.c.closed_at.is_(None)
        connection.execute(update(handoff).where(open_cases).values(channel=heir.id))


def _publish_scripts(connection: Connection, owner: str, scripts: Sequence[ScriptSource], now: datetime) -> None:
    rows = [
        {
            "merchant": owner,
            "version": one.version,
            "name": one.name,
            "source": one.source,
            "translations": dict(one.translations),
            "created_at": now,
        }
        for one in scripts
    ]
    upsert_rows(connection, script, rows, update=[])
    connection.execute(script_live.delete().where(script_live.c.merchant == owner))
    live = [{"merchant": owner, "name": one.name, "version": one.version, "published_at": now} for one in scripts]
    insert_rows(connection, script_live, live)


def changed_shops(connection: Connection, generation: int) -> list[Shop]:
    """Every merchant that was published after this generation."""
    merchants = connection.execute(select(merchant).where(merchant.c.generation > generation)).all()
    if not merchants:
        return []
    ids = {"merchants": [row.id for row in merchants]}
    records: dict[str, dict[str, ChannelRecord]] = {}
    retired: dict[str, dict[str, ChannelRecord]] = {}
    for row in connection.execute(select(channel).where(among(channel.c.merchant, "merchants")), ids):
        (records if row.active else retired).setdefault(row.merchant, {})[row.id] = _record(row)
    live: dict[str, dict[str, str]] = {}
    for row in connection.execute(select(script_live).where(among(script_live.c.merchant, "merchants")), ids):
        live.setdefault(row.merchant, {})[row.name] = row.version
    return [
        Shop(
            merchant=merchant_from(row.id, row.name, row.settings),
            records=records.get(row.id, {}),
            live=live.get(row.id, {}),
            generation=row.generation,
            source=row.source,
            channels={one.id: one.as_world() for one in records.get(row.id, {}).values()},
            retired=retired.get(row.id, {}),
        )
        for row in merchants
    ]


def newest_generation(connection: Connection) -> int:
    """Tells whether anything was published since."""
    return int(connection.execute(select(func.max(merchant.c.generation))).scalar() or 0)


def _record(row: Any) -> ChannelRecord:
    return ChannelRecord(
        merchant=row.merchant,
        id=row.id,
        kind=row.kind,
        address=row.address,
        gateway=row.gateway,
        settings=row.settings,
        parked_reason=row.parked_reason,
        retired=not row.active,
    )


def script_sources(connection: Connection, owner: str, versions: Collection[str]) -> list[ScriptSource]:
    """These versions of a merchant's scripts, as far as they are known."""
    rows = connection.execute(
        select(script).where(script.c.merchant == owner, among(script.c.version, "versions")),
        {"versions": sorted(versions)},
    )
    return [ScriptSource(row.name, row.version, row.source, row.translations) for row in rows]


def park(connection: Connection, key: Key, reason: str, now: datetime) -> bool:
    """Stop sending through a channel; True where it was not parked already, or for another reason: once that one is
    mended, the next is what is to be mended."""
    told = channel.c.parked_reason.is_not_distinct_from(reason)
    statement = (
        update(channel)
        .where(channel.c.merchant == key[0], channel.c.id == key[1], ~told)
        .values(parked_reason=reason, parked_at=now)
    )
    parked = connection.execute(statement).rowcount == 1
    if parked:
        note(connection, key[0], "gateway", "parked", {"channel": key[1], "reason": reason}, now)
    return parked


def unpark(connection: Connection, key: Key, who: str, now: datetime) -> bool:
    """Send through it again; True where it was parked."""
    statement = (
        update(channel)
        .where(channel.c.merchant == key[0], channel.c.id == key[1], channel.c.parked_reason.is_not(None))
        .values(parked_reason=None, parked_at=None)
    )
    unparked = connection.execute(statement).rowcount == 1
    if unparked:
        note(connection, key[0], who, "unparked", {"channel": key[1]}, now)
    return unparked


def parked(connection: Connection) -> dict[Key, str]:
    """Every parked channel and why."""
    rows = connection.execute(
        select(channel.c.merchant, channel.c.id, channel.c.parked_reason).where(channel.c.parked_reason.is_not(None))
    )
    return {(row[0], row[1]): row[2] for row in rows}


def note(connection: Connection, owner: str, who: str, what: str, details: Mapping[str, Any], now: datetime) -> None:
    """A line of the audit."""
    row = {"merchant": owner, "id": secrets.token_hex(16), "at": now, "who": who, "what": what}
    insert_rows(connection, audit, [{**row, "details": dict(details)}])


def settings_of(owner: Merchant) -> dict[str, Any]:
    """A merchant's settings as JSON."""
    stored = asdict(owner)
    del stored["id"], stored["name"]
    stored["languages"] = list(owner.languages)
    stored["policy"]["countries"] = sorted(owner.policy.countries)
    return stored


def merchant_from(identity: str, name: str, stored: Mapping[str, Any]) -> Merchant:
    """The merchant again; settings that an older version did not write keep their defaults."""
    policy = dict(stored.get("policy", {}))
    quiet = policy.pop("quiet_hours", None)
    hours = None
    if quiet is not None:
        hours = QuietHours(**{**quiet, "start": tuple(quiet["start"]), "end": tuple(quiet["end"])})
    policy["countries"] = frozenset(policy.get("countries", ()))
    rest = {**stored, "languages": tuple(stored["languages"]), "policy": Policy(**policy, quiet_hours=hours)}
    rest["keep"] = Keep(**stored.get("keep", {}))
    return Merchant(id=identity, name=name, **rest)
