"""Writing down what happened in a shop: once by its id, with its contact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from responder.engine.inputs import EventCame
from responder.language.script import ChannelKind
from responder.store.connection.sets import Key, among, derived_id, ids_of, insert_rows, upsert_rows
from responder.store.inward.arrivals import Address, Stored, address_row, find_owners, known_owners
from responder.store.inward.inputs import Pending
from responder.store.rights.marks import find_erased
from responder.store.rights.merging import merge
from responder.store.tables import contact, contact_address, event
from responder.values import frozen


@frozen
class EventArrival:
    """One event. `addresses` name its contact by kind (normalised), first the one that counts where none is known;
    `fields` are what the shop told of it. `verified`: the shop knows of its own that all of them are one person's.

    `marks` are what erasure would have left of these addresses: nothing is stored of a person who was erased.
    """

    merchant: str
    id: str
    name: str
    at: datetime
    position: int
    addresses: Mapping[ChannelKind, str]
    fields: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    marks: Mapping[ChannelKind, str] = field(default_factory=dict)
    verified: bool = False


_known = select(event.c.merchant, event.c.id).where(among(event.c.merchant, "merchants"), among(event.c.id, "ids"))


def store_events(connection: Connection, arrivals: Sequence[EventArrival]) -> Stored:
    """Write down those that are new, with their contacts."""
    merchants, ids = ids_of((one.merchant, one.id) for one in arrivals)
    seen = {(row[0], row[1]) for row in connection.execute(_known, {"merchants": merchants, "ids": ids})}
    new = []
    for one in _without_erased(connection, arrivals):
        if (one.merchant, one.id) not in seen:
            seen.add((one.merchant, one.id))
            new.append(one)
    merged: dict[Key, str] = {}
    found = {(one.merchant, one.id): _owner(connection, one, merged) for one in new}
    owners = {key: now_of(merged, (key[0], owner)) for key, owner in found.items()}
    rows = [
        {
            "merchant": one.merchant,
            "id": one.id,
            "name": one.name,
            "contact": owners[(one.merchant, one.id)],
            "data": dict(one.data),
            "at": one.at,
        }
        for one in new
    ]
    insert_rows(connection, event, rows)
    pending = [
        Pending(
            one.merchant,
            owners[(one.merchant, one.id)],
            # What follows has ids that derive from this one: two shops may number their events alike.
            EventCame(id=derived_id("event", one.merchant, one.id), name=one.name, at=one.at, data=dict(one.data)),
            one.at,
            one.position,
            fresh=True,
        )
        for one in new
    ]
    return Stored(pending, {one.position for one in new}, merged)


def _without_erased(connection: Connection, arrivals: Sequence[EventArrival]) -> list[EventArrival]:
    """Events of people who were erased are left out; where one address was, the event is of the other one."""
    marks = {(one.merchant, str(kind), mark) for one in arrivals for kind, mark in one.marks.items() if mark}
    erased = find_erased(connection, marks)
    if not erased:
        return list(arrivals)
    left = []
    for one in arrivals:
        gone = {kind for kind, mark in one.marks.items() if (one.merchant, kind, mark) in erased}
        addresses = {kind: address for kind, address in one.addresses.items() if kind not in gone}
        if addresses:
            left.append(replace(one, addresses=addresses))
    return left


def now_of(merged: Mapping[Key, str], key: Key) -> str:
    """The id of a contact after all that was merged."""
    while key in merged:
        key = (key[0], merged[key])
    return key[1]


def _owner(connection: Connection, one: EventArrival, merged: dict[Key, str]) -> str:
    """The contact of the first address that is known, else a new one of the first; it gets the fields.

    Where the shop has verified that both addresses are one person's the contact gets the other one as well, and
    where each belongs to a contact, they are merged. Else the other is anybody's: whoever fills in a public form may
    name a stranger's number beside their own mail address, and would get what the shop tells that stranger.
    """
    addresses: list[Address] = [(one.merchant, kind, address) for kind, address in one.addresses.items()]
    known = known_owners(connection, addresses)
    owner = next((known[address] for address in addresses if address in known), None)
    if owner is None:
        owner = find_owners(connection, addresses[:1], one.at)[addresses[0]]
        known[addresses[0]] = owner
    if one.verified:
        _join(connection, one, owner, addresses, known, merged)
    if one.fields:
        _tell_fields(connection, (one.merchant, owner), one.fields, anew=one.verified)
    return owner


def _join(
    connection: Connection,
    one: EventArrival,
    owner: str,
    addresses: Sequence[Address],
    known: Mapping[Address, str],
    merged: dict[Key, str],
) -> None:
    """Make all the addresses of an event its contact's."""
    for other in {known[address] for address in addresses if address in known} - {owner}:
        if merge(connection, one.merchant, owner, other, "event", one.at):
            merged[(one.merchant, other)] = owner
    taken = {kind for (kind,) in connection.execute(_kinds_of, {"m": one.merchant, "c": owner})}
    more = [address for address in addresses if address not in known and address[1] not in taken]
    upsert_rows(connection, contact_address, [address_row(address, owner) for address in more], update=[])


_kinds_of = select(contact_address.c.kind).where(
    contact_address.c.merchant == bindparam("m"), contact_address.c.contact == bindparam("c")
)
# What a shop may tell about a contact that has a column of its own.
COLUMNS = ("language", "time_zone", "country")


def _tell_fields(connection: Connection, key: Key, told: Mapping[str, Any], *, anew: bool) -> None:
    """What was told, of a contact that may be known. Unless the shop itself says it `anew` it changes nothing that is
    known: whoever fills in a form with a stranger's number must not move that stranger's nights to another zone."""
    where = (contact.c.merchant == key[0], contact.c.id == key[1])
    names = [contact.c[name] for name in COLUMNS]
    row = connection.execute(select(contact.c.fields, *names).where(*where).with_for_update()).one()
    known = row.fields or {}
    may = {name for name in told if anew or (row._mapping[name] if name in COLUMNS else known.get(name)) in (None, "")}
    columns = {name: str(told[name]) for name in COLUMNS if name in may and told.get(name)}
    fields = {**known, **{name: value for name, value in told.items() if name in may - {*COLUMNS}}}
    connection.execute(update(contact).where(*where).values(fields=fields, **columns))
