"""Taking in contacts that a shop brings along: all of them or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from responder.engine.consent import is_granted, last_line
from responder.engine.world import Consent
from responder.language.script import ChannelKind
from responder.store.arrivals import Address, address_row, find_owners, known_owners
from responder.store.catalogue import note
from responder.store.ledger import add_lines
from responder.store.marks import find_erased, mark_of
from responder.store.merging import merge
from responder.store.people import person, wait_for
from responder.store.sets import Key, among, derived_id, upsert_rows
from responder.store.tables import consent, contact, contact_address, contact_tag, suppression

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Imported:
    """One person of a file. `consents` maps channels to when marketing by them was allowed, `evidence` proves it."""

    line: int
    addresses: Mapping[ChannelKind, str]
    fields: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    consents: Mapping[ChannelKind, datetime] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Import:
    """Whose, where it comes from (as declared, and by whom), and on what basis its consents stand."""

    merchant: str
    source: str
    basis: str = "consent"
    declared_by: str = ""


@dataclass(slots=True)
class Taken:
    """What an import came to. `kept_out` tells lines whose consent was not taken, with the reason."""

    new: int = 0
    known: int = 0
    consents: int = 0
    kept_out: list[tuple[int, str]] = field(default_factory=list)


def take_in(connection: Connection, about: Import, people: Sequence[Imported], key: bytes, now: datetime) -> Taken:
    """Write all of them, in the caller's transaction. `key` tells addresses that were erased.

    What a person has withdrawn, or what is suppressed, stays so whatever the file says; an address that was erased is
    left out altogether. The country of `is_granted` is not asked: the gate asks it again at each send.
    """
    taken = Taken()
    for start in range(0, len(people), CHUNK):
        _take_chunk(connection, about, people[start : start + CHUNK], key, now, taken)
    told = {"source": about.source, "basis": about.basis, "by": about.declared_by, "people": taken.new + taken.known}
    note(connection, about.merchant, "import", "imported", {**told, "consents": taken.consents}, now)
    return taken


def _take_chunk(
    connection: Connection, about: Import, people: Sequence[Imported], key: bytes, now: datetime, taken: Taken
) -> None:
    erased = _erased(connection, about.merchant, people, key)
    for one in people:
        gone = [kind for kind, address in one.addresses.items() if (kind, address) in erased]
        if gone:
            taken.kept_out.append((one.line, "this address was erased on its owner's request; it was left out"))
        addresses: list[Address] = [
            (about.merchant, kind, address) for kind, address in one.addresses.items() if kind not in gone
        ]
        if addresses:
            _take_one(connection, about, one, addresses, now, taken)


def _erased(
    connection: Connection, merchant: str, people: Sequence[Imported], key: bytes
) -> set[tuple[ChannelKind, str]]:
    marks = {
        (merchant, str(kind), mark_of(key, kind, address)): (kind, address)
        for one in people
        for kind, address in one.addresses.items()
    }
    return {marks[one] for one in find_erased(connection, marks.keys())} if key else set()


def _take_one(
    connection: Connection, about: Import, one: Imported, addresses: Sequence[Address], now: datetime, taken: Taken
) -> None:
    known = known_owners(connection, addresses)
    taken.known += bool(known)
    taken.new += not known
    owner = next((known[address] for address in addresses if address in known), None)
    if owner is None:
        owner = find_owners(connection, addresses[:1], now)[addresses[0]]
        known[addresses[0]] = owner
    for other in {*known.values()} - {owner}:
        merge(connection, about.merchant, owner, other, "import", now)
    who: Key = (about.merchant, owner)
    fields = wait_for(connection, {who}).get(who, {})
    mine = {kind for kind, _ in person(connection, who).addresses}
    more = [address for address in addresses if address not in known and address[1] not in mine]
    upsert_rows(connection, contact_address, [address_row(address, owner) for address in more], update=[])
    values = {"fields": {**fields, **one.fields}, **one.columns}
    connection.execute(update(contact).where(contact.c.merchant == who[0], contact.c.id == owner).values(**values))
    tags = [{"merchant": who[0], "contact": owner, "tag": tag, "since": now} for tag in one.tags]
    upsert_rows(connection, contact_tag, tags, update=[])
    _take_consents(connection, about, one, who, now, taken)


_lines = (
    select(consent.c.channel, consent.c.purpose, consent.c.granted, consent.c.at, consent.c.basis)
    .where(consent.c.merchant == bindparam("m"), consent.c.contact == bindparam("c"))
    .order_by(consent.c.at, consent.c.id)
)
_stopped = select(suppression.c.kind, suppression.c.address).where(
    suppression.c.merchant == bindparam("m"), among(suppression.c.address, "addresses")
)


def _take_consents(connection: Connection, about: Import, one: Imported, who: Key, now: datetime, taken: Taken) -> None:
    if not one.consents:
        return
    lines = [Consent(*row) for row in connection.execute(_lines, {"m": who[0], "c": who[1]})]
    mine = dict(person(connection, who).addresses)
    values = {"m": who[0], "addresses": sorted(mine.values())}
    stopped = {(row[0], row[1]) for row in connection.execute(_stopped, values)}
    rows = []
    for kind, at in one.consents.items():
        line = last_line(lines, kind, "marketing")
        if (kind, mine.get(kind)) in stopped or (line is not None and not line.granted):
            taken.kept_out.append((one.line, f"they have opted out of {kind}; that stays"))
        elif line is None or not is_granted(lines, kind, "marketing", now, None):
            rows.append(_row(about, one, who, kind, at))
    add_lines(connection, rows)
    taken.consents += len(rows)


def _row(about: Import, one: Imported, who: Key, kind: ChannelKind, at: datetime) -> dict[str, Any]:
    evidence = {
        "source": "import",
        "declared": about.source,
        "declared_by": about.declared_by,
        "line": one.line,
        **one.evidence,
        "basis": about.basis,
    }
    return {
        "merchant": who[0],
        "id": derived_id("import", who[1], kind, about.basis, at.isoformat(), about.source),
        "contact": who[1],
        "channel": kind,
        "purpose": "marketing",
        "granted": True,
        "at": at,
        "basis": about.basis,
        "evidence": {name: value for name, value in evidence.items() if value},
    }
