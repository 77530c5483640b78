"""Writing down what came from outside: once each, with its contact, before anyone is told that it was taken."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, select

from responder.engine.inputs import MessageCame
from responder.language.script import ChannelKind
from responder.store.connection.sets import KINDS, Key, Prepared, Values, among, ids_of, insert_rows, storable
from responder.store.inward.inputs import Pending
from responder.store.outward.ends import End
from responder.store.tables import contact, contact_address, message
from responder.values import frozen

Address = tuple[str, str, str]
"""(merchant, kind, address)."""


@frozen
class Arrival:
    """One inbound message. `reference` is unique within its channel; `owner` is the contact where it is known
    by more than the address (a reply token). The rest is told to the engine."""

    merchant: str
    channel: str
    kind: ChannelKind
    id: str
    reference: str
    address: str
    text: str
    at: datetime
    position: int
    subject: str | None = None
    mail_id: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    owner: str | None = None
    names_run: str | None = None
    keyword: Literal["stop", "start", "help"] | None = None
    trusted: bool = True
    answerable: bool = True
    human: bool = True
    unsubscribe: bool = False


@frozen
class Stored:
    """The inputs that follow from what was new (not in the queue yet: the caller hands them on at once, or puts
    them there), the rows of `message` that are yet to be written, and the positions of the new ones. The rest was
    known already. `merged` maps contacts that turned out to be another to that one: inputs and rows that were made
    before must follow. `ends` are of messages of ours, as reports and bounces tell."""

    pending: Sequence[Pending] = ()
    new: Set[int] = frozenset()
    merged: Mapping[Key, str] = field(default_factory=dict)
    messages: Sequence[dict[str, Any]] = ()
    ends: Sequence[End] = ()


_references = Prepared(
    select(message.c.merchant, message.c.channel, message.c.reference).where(
        among(message.c.merchant, "merchants"), among(message.c.channel, "channels"), among(message.c.reference, "all")
    )
)
_owners = Prepared(
    select(
        contact_address.c.merchant, contact_address.c.kind, contact_address.c.address, contact_address.c.contact
    ).where(
        among(contact_address.c.merchant, "merchants"),
        contact_address.c.kind.in_(KINDS),
        among(contact_address.c.address, "addresses"),
    )
)


def store_messages(connection: Connection, arrivals: Sequence[Arrival]) -> Stored:
    """Those that are new, and the contacts that were not known. The messages themselves are left to be written: once
    with what became of them, instead of twice."""
    new = _new_ones(connection, arrivals)
    if not new:
        return Stored()
    named = _alive(connection, {(one.merchant, one.owner) for one in new if one.owner})
    others = [one for one in new if (one.merchant, one.owner) not in named]
    owners = find_owners(connection, [(one.merchant, one.kind, one.address) for one in others], new[0].at)
    pending = []
    rows = []
    for one in new:
        known = one.owner if (one.merchant, one.owner) in named else None
        owner = known or owners[(one.merchant, one.kind, one.address)]
        rows.append(_row(one, owner))
        pending.append(Pending(one.merchant, owner, _stimulus(one), one.at, one.position, fresh=True))
    return Stored(pending, {one.position for one in new}, messages=rows)


def write_messages(connection: Connection, rows: Sequence[Values]) -> None:
    insert_rows(connection, message, rows)


def _alive(connection: Connection, keys: Set[Key]) -> set[Key]:
    """Those of these contacts that are there: a token may name one that was erased, or merged with another."""
    if not keys:
        return set()
    merchants, contacts = ids_of(keys)
    return {(row[0], row[1]) for row in _ids.rows(connection, {"merchants": merchants, "contacts": contacts})}


_ids = Prepared(
    select(contact.c.merchant, contact.c.id).where(
        among(contact.c.merchant, "merchants"), among(contact.c.id, "contacts")
    )
)


def _new_ones(connection: Connection, arrivals: Sequence[Arrival]) -> list[Arrival]:
    values = {
        "merchants": sorted({one.merchant for one in arrivals}),
        "channels": sorted({one.channel for one in arrivals}),
        "all": sorted({one.reference for one in arrivals}),
    }
    seen = {(row[0], row[1], row[2]) for row in _references.rows(connection, values)}
    new = []
    for one in arrivals:
        mark = (one.merchant, one.channel, one.reference)
        if mark not in seen:
            seen.add(mark)
            new.append(one)
    return new


def known_owners(connection: Connection, addresses: Iterable[Address]) -> dict[Address, str]:
    """The contacts that these addresses belong to, where there are such."""
    wanted = set(addresses)
    values = {"merchants": sorted({one[0] for one in wanted}), "addresses": sorted({one[2] for one in wanted})}
    found = {(row[0], row[1], row[2]): row[3] for row in _owners.rows(connection, values)}
    return {address: owner for address, owner in found.items() if address in wanted}


def find_owners(connection: Connection, addresses: Iterable[Address], now: datetime) -> dict[Address, str]:
    """The contacts that these addresses belong to; unknown addresses get a new contact."""
    wanted = sorted(set(addresses))
    owners = known_owners(connection, wanted)
    missing = [address for address in wanted if address not in owners]
    if missing:
        created = {address: secrets.token_hex(16) for address in missing}
        insert_rows(connection, contact, [new_contact(one[0], created[one], now) for one in missing])
        insert_rows(connection, contact_address, [address_row(one, created[one]) for one in missing])
        owners.update(created)
    return owners


def new_contact(merchant: str, identity: str, now: datetime) -> dict[str, Any]:
    return {"merchant": merchant, "id": identity, "fields": {}, "created_at": now}


def address_row(address: Address, owner: str) -> dict[str, Any]:
    merchant, kind, text = address
    return {"merchant": merchant, "kind": kind, "address": text, "contact": owner}


def _stimulus(one: Arrival) -> MessageCame:
    return MessageCame(
        id=one.id,
        channel=one.channel,
        kind=one.kind,
        text=storable(one.text),
        at=one.at,
        names_run=one.names_run,
        gateway_keyword=one.keyword,
        trusted=one.trusted,
        answerable=one.answerable,
        human=one.human,
        unsubscribe=one.unsubscribe,
    )


def _row(one: Arrival, owner: str) -> dict[str, Any]:
    return {
        "merchant": one.merchant,
        "id": one.id,
        "contact": owner,
        "channel": one.channel,
        "kind": one.kind,
        "direction": "in",
        "address": one.address,
        "text": storable(one.text),
        "subject": None if one.subject is None else storable(one.subject),
        "at": one.at,
        "position": one.position,
        "status": "received",
        "reference": one.reference,
        "mail_id": one.mail_id,
        "run": None,
        "handled_by": None,
        "details": dict(one.details) or None,
    }
