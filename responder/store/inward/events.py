"""Writing down what happened in a shop: once by its id, with its contact."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from responder.engine.inputs import EventCame
from responder.language.script import ChannelKind
from responder.store.connection.sets import Key, among, derived_id, ids_of, insert_rows
from responder.store.inward.arrivals import Address, Stored, find_owners, known_owners
from responder.store.inward.inputs import Pending
from responder.store.inward.owners import Owner, owners_of
from responder.store.rights.marks import find_erased
from responder.store.tables import contact, event
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
    marks: Mapping[ChannelKind, Collection[str]] = field(default_factory=dict)
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
    told = [(one, _people(connection, one, merged)) for one in new]
    rows, pending = [], []
    for one, people in told:
        for place, owner in enumerate(people):
            told_as = one.id if place == 0 else derived_id("event", one.merchant, one.id, *owner.kinds)
            who = now_of(merged, (one.merchant, owner.contact))
            rows.append(_row(one, told_as, who))
            pending.append(Pending(one.merchant, who, _stimulus(one, told_as, owner), one.at, one.position, fresh=True))
    insert_rows(connection, event, rows)
    return Stored(pending, {one.position for one in new}, merged)


def _row(one: EventArrival, identity: str, owner: str) -> dict[str, Any]:
    return {
        "merchant": one.merchant,
        "id": identity,
        "name": one.name,
        "contact": owner,
        "data": dict(one.data),
        "at": one.at,
    }


def _stimulus(one: EventArrival, identity: str, owner: Owner) -> EventCame:
    """What a contact's dialogs are told. What follows has ids that derive from its own: two shops may number their
    events alike. By a way on which the shop named another address than theirs, which may have been erased, none of it
    goes."""
    named = {*one.addresses, *one.marks} if one.verified else set()
    return EventCame(
        id=derived_id("event", one.merchant, identity),
        name=one.name,
        at=one.at,
        data=dict(one.data),
        barred=tuple(sorted(named - {*owner.kinds})),
    )


def _without_erased(connection: Connection, arrivals: Sequence[EventArrival]) -> list[EventArrival]:
    """Events of people who were erased are left out; where one address was, the event is of the other one."""
    marks = {(one.merchant, str(kind), mark) for one in arrivals for kind, like in one.marks.items() for mark in like}
    erased = find_erased(connection, marks)
    if not erased:
        return list(arrivals)
    left = []
    for one in arrivals:
        gone = {kind for kind, like in one.marks.items() if any((one.merchant, kind, mark) in erased for mark in like)}
        addresses = {kind: address for kind, address in one.addresses.items() if kind not in gone}
        if addresses:
            left.append(replace(one, addresses=addresses))
    return left


def now_of(merged: Mapping[Key, str], key: Key) -> str:
    """The id of a contact after all that was merged."""
    while key in merged:
        key = (key[0], merged[key])
    return key[1]


def _people(connection: Connection, one: EventArrival, merged: dict[Key, str]) -> Sequence[Owner]:
    """The contacts that an event is of; they get the fields.

    Where the shop has verified that both addresses are one person's, so they are, unless what is known contradicts it:
    then it is of two, and changes nothing that is known of either. Else it is of the first address that is known, or a
    new one of the first, and the other is anybody's: whoever fills in a public form may name a stranger's number beside
    their own mail address, and would get what the shop tells that stranger.
    """
    if one.verified:
        found = owners_of(connection, one.merchant, one.addresses, "event", one.at)
        merged.update(found.merged or {})
        people, anew = found.people, not found.why and len(one.marks) <= len(one.addresses)
    else:
        people, anew = [_counting(connection, one)], False
    for owner in people if one.fields else ():
        _tell_fields(connection, (one.merchant, owner.contact), one.fields, anew=anew)
    return people


def _counting(connection: Connection, one: EventArrival) -> Owner:
    """The contact of the first address that is known, else a new one of the first."""
    addresses: list[Address] = [(one.merchant, kind, address) for kind, address in one.addresses.items()]
    known = known_owners(connection, addresses)
    found = next((address for address in addresses if address in known), addresses[0])
    return Owner(find_owners(connection, [found], one.at)[found], tuple(one.addresses))


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
