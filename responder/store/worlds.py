"""Loading everything that the engine may know about many contacts, with a handful of statements for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, or_, select

from responder.engine.aside import GRACE
from responder.engine.questions import LONG_IN_LINE
from responder.engine.run import Run
from responder.engine.world import Consent, Contact, Sent, Suppression, World
from responder.errors import ResponderError
from responder.store.catalogue import Shop
from responder.store.connection.sets import KINDS, Key, Prepared, among, ids_of
from responder.store.outward.outbox import UNSETTLED
from responder.store.outward.repeats import repeats_of
from responder.store.rights.marks import marks_of
from responder.store.tables import (
    consent,
    contact,
    contact_address,
    contact_tag,
    handoff,
    message,
    run,
    started,
    suppression,
)
from responder.values import frozen

RECENT = timedelta(days=7)
"""How far back outbound messages count for the caps of the send gate."""
LATELY = timedelta(days=1)
"""How far back it counts when a question went out: reminders begin from then."""


@frozen
class Loaded:
    """What was loaded: worlds by contact, the sequence number of every stored run by (merchant, run), and the
    contacts whose runs this version cannot read, with the reason."""

    worlds: Mapping[Key, World]
    sequences: Mapping[Key, int]
    unreadable: Mapping[Key, str]


def _of_contacts(table: Any, column: str = "contact") -> Any:
    return and_(among(table.c.merchant, "merchants"), among(table.c[column], "contacts"))


_contacts = Prepared(
    select(
        contact.c.merchant,
        contact.c.id,
        contact.c.language,
        contact.c.time_zone,
        contact.c.country,
        contact.c.preferred,
        contact.c.fields,
        contact.c.paused_until,
    ).where(_of_contacts(contact, "id"))
)
_addresses = Prepared(
    select(
        contact_address.c.merchant, contact_address.c.contact, contact_address.c.kind, contact_address.c.address
    ).where(_of_contacts(contact_address))
)
_tags = Prepared(
    select(contact_tag.c.merchant, contact_tag.c.contact, contact_tag.c.tag).where(_of_contacts(contact_tag))
)
_consents = Prepared(
    select(
        consent.c.merchant,
        consent.c.contact,
        consent.c.channel,
        consent.c.purpose,
        consent.c.granted,
        consent.c.at,
        consent.c.basis,
    )
    .where(_of_contacts(consent))
    .order_by(consent.c.at)
)
_runs = Prepared(
    select(run.c.merchant, run.c.contact, run.c.id, run.c.state, run.c.sequence).where(
        _of_contacts(run), or_(run.c.ended_at.is_(None), run.c.ended_at > bindparam("since"))
    )
)
_held = Prepared(
    select(handoff.c.merchant, handoff.c.contact, handoff.c.channel).where(
        _of_contacts(handoff), handoff.c.closed_at.is_(None), handoff.c.channel.is_not(None)
    )
)
_held_since = Prepared(
    select(handoff.c.merchant, handoff.c.contact, handoff.c.channel, handoff.c.opened_at)
    .where(_of_contacts(handoff), handoff.c.closed_at.is_(None), handoff.c.channel.is_not(None))
    .order_by(handoff.c.opened_at.desc())
)
_once = Prepared(
    select(started.c.merchant, started.c.contact, started.c.script, started.c.what, started.c.at).where(
        _of_contacts(started)
    )
)
# When it reached them, or is about to: what waited for the morning counts from then, not from the evening before.
_went = case(
    (or_(*(message.c.status == one for one in UNSETTLED)), bindparam("now", type_=message.c.at.type)),
    else_=func.coalesce(message.c.sent_at, message.c.at),
)
_recent = (
    select(
        message.c.merchant,
        message.c.contact,
        _went.label("went"),
        message.c.kind,
        message.c.purpose,
        message.c.role,
        message.c.text_hash,
    )
    .where(
        _of_contacts(message),
        message.c.at > bindparam("since"),
        message.c.direction == "out",
        message.c.status != "failed",
    )
    .order_by(message.c.at)
)
_said = Prepared(
    select(message.c.merchant, message.c.contact, message.c.id, message.c.sent_at, message.c.status).where(
        among(message.c.merchant, "merchants"),
        among(message.c.id, "messages"),
        or_(
            and_(
                message.c.status == "queued",
                or_(message.c.code.is_not(None), message.c.attempts > 0, message.c.at < bindparam("long")),
            ),
            and_(message.c.status == "failed", message.c.reference.is_(None), message.c.resent.is_(False)),
            and_(or_(*(message.c.status == one for one in UNSETTLED)), message.c.sent_at.is_(None)),
            message.c.sent_at > bindparam("since"),
        ),
    )
)
_attempted = Prepared(_recent.where(message.c.status != "queued"))
_suppressions = Prepared(
    select(
        suppression.c.merchant, suppression.c.kind, suppression.c.address, suppression.c.reason, suppression.c.at
    ).where(
        among(suppression.c.merchant, "merchants"),
        suppression.c.kind.in_(KINDS),
        among(suppression.c.address, "addresses"),
    )
)


def load(
    connection: Connection, keys: Collection[Key], shops: Mapping[str, Shop], now: datetime, *, attempted: bool = False
) -> Loaded:
    """The worlds of these contacts at `now`; contacts that are gone, or whose merchant is, are left out.

    `recent` is for the send gate alone: with `attempted` it holds what was claimed for sending, else nothing; `unsent`
    and `sent_at` are for all but the gate.
    """
    merchants, contacts = ids_of(keys)
    who = {"merchants": merchants, "contacts": contacts}
    lists = _Lists(connection, who)
    addresses: dict[Key, dict[Any, str]] = defaultdict(dict)
    for merchant, owner, kind, address in _addresses.rows(connection, who):
        addresses[(merchant, owner)][kind] = address
    stopped = _stopped(connection, merchants, addresses, shops)
    runs, sequences, unreadable = _load_runs(connection, who, now)
    consents = lists.load(_consents, lambda row: Consent(*row[2:]))
    tags = lists.load(_tags, lambda row: row[2])
    held = lists.load(_held, lambda row: row[2])
    said, lost = ({}, set()) if attempted else _load_said(connection, merchants, runs, now)
    repeats = repeats_of(connection, keys, lost, now)
    once = lists.load(_once, lambda row: ((row[2], row[3]), row[4]))
    since = now - _farthest(shops)
    sent = lists.load(_attempted, lambda row: Sent(*row[2:]), since=since, now=now) if attempted else {}
    worlds = {}
    for row in _contacts.rows(connection, who):
        key = (row[0], row[1])
        shop = shops.get(row[0])
        if shop is None or key not in keys or key in unreadable:
            continue
        worlds[key] = World(
            now=now,
            merchant=shop.merchant,
            contact=Contact(
                id=row[1],
                addresses=addresses.get(key, {}),
                language=row[2],
                time_zone=row[3],
                country=row[4],
                preferred=row[5],
                fields=row[6],
                tags=frozenset(tags.get(key, ())),
                paused_until=row[7],
            ),
            channels=shop.channels,
            runs=runs.get(key, {}),
            consents=tuple(consents.get(key, ())),
            suppressions=tuple(stopped.get(key, ())),
            held=_held_in(shop, held.get(key, ())),
            once=dict(once.get(key, ())),
            recent=tuple(sent.get(key, ())),
            unsent=frozenset(one for one, at in said.get(key, ()) if at is None),
            sent_at={one: at for one, at in said.get(key, ()) if at is not None},
            repeats=repeats.get(key, {}),
        )
    return Loaded(worlds, sequences, unreadable)


def _held_in(shop: Shop, channels: Collection[str]) -> frozenset[str]:
    """Also at the numbers and mailboxes that were named before: what is said there is of the same conversation."""
    kinds = {shop.records[one].kind for one in channels if one in shop.records}
    return frozenset(channels) | {one.id for one in shop.retired.values() if one.kind in kinds}


def _farthest(shops: Mapping[str, Shop]) -> timedelta:
    """How far back a message may have been queued that went out within RECENT."""
    return RECENT + timedelta(hours=max((one.merchant.policy.hold_at_most_hours for one in shops.values()), default=0))


class _Lists:
    """Loads rows that begin with (merchant, contact) into lists by contact."""

    def __init__(self, connection: Connection, who: Mapping[str, Any]) -> None:
        self.connection = connection
        self.who = who

    def load(self, statement: Prepared, make: Any, **values: Any) -> dict[Key, list[Any]]:
        found: dict[Key, list[Any]] = defaultdict(list)
        for row in statement.rows(self.connection, {**self.who, **values}):
            found[(row[0], row[1])].append(make(row))
        return found


def _load_runs(
    connection: Connection, who: Mapping[str, Any], now: datetime
) -> tuple[dict[Key, dict[str, Run]], dict[Key, int], dict[Key, str]]:
    runs: dict[Key, dict[str, Run]] = defaultdict(dict)
    sequences: dict[Key, int] = {}
    unreadable: dict[Key, str] = {}
    for row in _runs.rows(connection, {**who, "since": now - GRACE}):
        try:
            runs[(row[0], row[1])][row[2]] = Run.from_json(row[3])
        except (ResponderError, KeyError, TypeError, ValueError) as error:
            unreadable[(row[0], row[1])] = f"run {row[2]}: {error}"
        sequences[(row[0], row[2])] = row[4]
    return runs, sequences, unreadable


def _load_said(
    connection: Connection, merchants: list[str], runs: Mapping[Key, Mapping[str, Run]], now: datetime
) -> tuple[dict[Key, list[tuple[str, datetime | None]]], set[str]]:
    """The questions and the last messages of these runs that have gone out lately, and (None) those that are held, put
    off, refused or long in line: nobody can have seen them yet. What was queued a moment ago is on its way; what the
    gateway is being told goes out now. And which of them went out and did not arrive."""
    asked = {one for of_one in runs.values() for run_ in of_one.values() for one in (run_.question, run_.last_message)}
    found: dict[Key, list[tuple[str, datetime | None]]] = defaultdict(list)
    lost = set()
    if ids := sorted(one for one in asked if one):
        values = {"merchants": merchants, "messages": ids, "since": now - LATELY, "long": now - LONG_IN_LINE}
        for row in _said.rows(connection, values):
            going = now if row[4] in UNSETTLED else None
            found[(row[0], row[1])].append((row[2], row[3] or going))
            if row[4] == "failed" and row[3] is not None:
                lost.add(row[2])
    return found, lost


def _stopped(
    connection: Connection,
    merchants: list[str],
    addresses: Mapping[Key, Mapping[Any, str]],
    shops: Mapping[str, Shop],
) -> dict[Key, list[Suppression]]:
    """What is suppressed of these addresses, by themselves or by the mark that erasure has left of them."""
    owners = {(key[0], kind, address): key for key, of_one in addresses.items() for kind, address in of_one.items()}
    marks = marks_of(shops, owners)
    wanted = {address for _, _, address in owners} | {mark for _, _, mark in marks}
    found: dict[Key, list[Suppression]] = defaultdict(list)
    for row in _suppressions.rows(connection, {"merchants": merchants, "addresses": sorted(wanted)}):
        marked = marks.get((row[0], row[1], row[2]))
        owner = owners.get((row[0], row[1], marked or row[2]))
        if owner is not None:
            found[owner].append(Suppression(row[1], marked or row[2], row[3], row[4], row[2] if marked else ""))
    return found


def held_since(connection: Connection, keys: Collection[Key]) -> dict[tuple[str, str, str], datetime]:
    """Since when a person holds conversations of these contacts, by (merchant, contact, channel)."""
    merchants, contacts = ids_of(keys)
    rows = _held_since.rows(connection, {"merchants": merchants, "contacts": contacts})
    return {(row[0], row[1], row[2]): row[3] for row in rows}
