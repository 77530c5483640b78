"""Whose the addresses are that a shop names together: one person's, or two people's where what is known contradicts it.

Phones and mailboxes are shared, in households and firms, people get new ones, and some tills write the same number for
everybody. Where one contact would have two addresses of a kind nothing tells which is whose: there are two contacts
then, and each is written to by the address that was named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from responder.language.script import ChannelKind
from responder.store.connection.sets import Key, derived_id, insert_rows, upsert_rows
from responder.store.inward.arrivals import Address, address_row, find_owners, known_owners
from responder.store.inward.people import person, wait_for
from responder.store.rights.merging import merge
from responder.store.tables import audit, contact_address
from responder.values import frozen

APART: Mapping[str, tuple[ChannelKind, str]] = {
    "sms": ("email", "this number is known with another mail address: kept as two people"),
    "email": ("sms", "this mail address is known with another number: kept as two people"),
}
"""By the kind of the address that is known: the kind that it contradicts, and how that is told."""


@frozen
class Owner:
    """A contact, the kinds of the named addresses that are theirs, and whether it was made for them."""

    contact: str
    kinds: tuple[ChannelKind, ...]
    new: bool = False


@frozen
class Owners:
    """Whose the named addresses are, that of the first first. `why` they are two people's; nothing where they are one
    person's. `merged` maps contacts that turned out to be that person to theirs."""

    people: Sequence[Owner]
    why: str = ""
    merged: Mapping[Key, str] | None = None


def owners_of(
    connection: Connection, merchant: str, addresses: Mapping[ChannelKind, str], who: str, now: datetime
) -> Owners:
    """The contacts that these addresses belong to, under their locks; unknown addresses get one.

    Addresses that nothing contradicts become one person's, and their contacts one. The audit hears of two people once,
    as told by `who`.
    """
    named: list[Address] = [(merchant, kind, address) for kind, address in addresses.items()]
    known = _known(connection, named)
    apart = _contradiction(connection, named, known)
    if apart:
        owners = find_owners(connection, named, now)
        _note_apart(connection, merchant, who, sorted({*owners.values()}), apart[1], now)
        together = zip(addresses, named, strict=True)
        return Owners([Owner(owners[one], (kind,), one not in known) for kind, one in together], apart[1])
    owner = next((known[one] for one in named if one in known), None)
    new = owner is None
    if owner is None:
        owner = find_owners(connection, named[:1], now)[named[0]]
        known[named[0]] = owner
    others = sorted({*known.values()} - {owner})
    merged: dict[Key, str] = {
        (merchant, other): owner for other in others if merge(connection, merchant, owner, other, who, now)
    }
    # Not left alone where another has taken it meanwhile: then all of this is done again, with a fresh look.
    insert_rows(connection, contact_address, [address_row(one, owner) for one in named if one not in known])
    return Owners([Owner(owner, tuple(addresses), new)], merged=merged)


def why_apart(
    connection: Connection, merchant: str, addresses: Mapping[ChannelKind, str]
) -> tuple[ChannelKind, str] | None:
    """Which kind of address is another one than is known, and how that is told; None where they are one person's."""
    named: list[Address] = [(merchant, kind, address) for kind, address in addresses.items()]
    return _contradiction(connection, named, known_owners(connection, named))


def _known(connection: Connection, named: Sequence[Address]) -> dict[Address, str]:
    """Who has these addresses. Where that may change, under their locks: what two writers each take for the first
    address of its kind would be two."""
    known = known_owners(connection, named)
    locked: set[Key] = set()
    while not _is_settled(named, known) and (left := {(named[0][0], one) for one in known.values()} - locked):
        wait_for(connection, left | locked)
        locked |= left
        known = known_owners(connection, named)
    return known


def _is_settled(named: Sequence[Address], known: Mapping[Address, str]) -> bool:
    return len(named) < 2 or (len(known) == len(named) and len({*known.values()}) == 1)


def _contradiction(
    connection: Connection, named: Sequence[Address], known: Mapping[Address, str]
) -> tuple[ChannelKind, str] | None:
    if _is_settled(named, known) or not known:
        return None
    kinds = {
        owner: {kind for kind, _ in person(connection, (named[0][0], owner)).addresses} for owner in known.values()
    }
    together = Counter(kind for of_one in kinds.values() for kind in of_one)
    together.update(one[1] for one in named if one not in known)
    if max(together.values()) < 2:
        return None
    told = [APART[one[1]] for one in named if one in known and APART[one[1]][0] in kinds[known[one]]]
    return told[0] if told else APART[named[0][1]]


def _note_apart(
    connection: Connection, merchant: str, who: str, contacts: Sequence[str], why: str, now: datetime
) -> None:
    """A line of the audit, once for the same two."""
    row = {"merchant": merchant, "id": derived_id("apart", *contacts), "at": now, "who": who, "what": "kept apart"}
    upsert_rows(connection, audit, [{**row, "details": {"contacts": [*contacts], "why": why}}], update=[])
