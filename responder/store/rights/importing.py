"""Taking in contacts that a shop brings along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, select, update

from responder.engine.consent import TICK, last_line, stands
from responder.engine.world import Consent
from responder.language.script import ChannelKind
from responder.store.catalogue import note
from responder.store.connection.sets import Key, among, derived_id, upsert_rows
from responder.store.inward.events import COLUMNS
from responder.store.inward.owners import owners_of
from responder.store.inward.people import person, wait_for
from responder.store.rights.ledger import add_lines
from responder.store.rights.marks import find_erased, marks_like
from responder.store.tables import consent, contact, contact_tag, suppression
from responder.values import frozen


@frozen
class Imported:
    """One person of a file or a request. `consents` maps channels to when marketing by them was allowed, `withdrawn` to
    when it was forbidden. `evidence` proves all of them, `proofs` those of one channel; `bases` are of consents that do
    not stand on that of the import. A field that is None is taken away.
    """

    line: int
    addresses: Mapping[ChannelKind, str]
    fields: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    consents: Mapping[ChannelKind, datetime] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)
    withdrawn: Mapping[ChannelKind, datetime] = field(default_factory=dict)
    bases: Mapping[ChannelKind, str] = field(default_factory=dict)
    proofs: Mapping[ChannelKind, Mapping[str, Any]] = field(default_factory=dict)


@frozen
class Import:
    """Whose, where it comes from (as declared, and by whom), and on what basis its consents stand. `way` is how it
    came: an import of a file, or the API."""

    merchant: str
    source: str
    basis: str = "consent"
    declared_by: str = ""
    way: Literal["import", "api"] = "import"


@frozen
class Row:
    """What one line came to: whether it is a new contact, and the channels whose consent or withdrawal was written
    down. `taken` is false where all its addresses were erased."""

    line: int
    taken: bool = True
    new: bool = False
    consents: tuple[ChannelKind, ...] = ()
    withdrawn: tuple[ChannelKind, ...] = ()


@dataclass(slots=True)
class Taken:
    """What an import came to. `kept_out` tells lines of which something was not taken, with the reason."""

    new: int = 0
    known: int = 0
    consents: int = 0
    withdrawn: int = 0
    kept_out: list[tuple[int, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def add(self, other: Taken) -> None:
        """What more came to."""
        self.new += other.new
        self.known += other.known
        self.consents += other.consents
        self.withdrawn += other.withdrawn
        self.kept_out += other.kept_out
        self.rows += other.rows


def take_and_note(
    connection: Connection, about: Import, people: Sequence[Imported], key: bytes, now: datetime
) -> Taken:
    """As `take_in`; where that changed something the audit is told, in the same transaction."""
    taken = take_in(connection, about, people, key, now)
    if taken.new or taken.consents or taken.withdrawn:
        note_taken(connection, about, taken, now)
    return taken


def note_taken(connection: Connection, about: Import, taken: Taken, now: datetime) -> None:
    """Tell the audit what an import came to."""
    told = {"source": about.source, "basis": about.basis, "by": about.declared_by, "people": taken.new + taken.known}
    counts = {"consents": taken.consents, "withdrawn": taken.withdrawn}
    note(connection, about.merchant, about.way, "imported", {**told, **counts}, now)


def take_in(connection: Connection, about: Import, people: Sequence[Imported], key: bytes, now: datetime) -> Taken:
    """Write some people, in the caller's transaction. `key` tells addresses that were erased.

    What a person has withdrawn, or what is suppressed, stays so whatever the file says; an address that was erased is
    left out altogether. What a basis allows in which country is asked by the gate, at each send.
    """
    taken = Taken()
    erased = _erased(connection, about.merchant, people, key)
    for one in people:
        left = {kind: address for kind, address in one.addresses.items() if (kind, address) not in erased}
        if len(left) < len(one.addresses):
            taken.kept_out.append((one.line, "this address was erased on its owner's request; it was left out"))
        if left:
            taken.rows.append(_take_one(connection, about, one, left, now, taken))
        else:
            taken.rows.append(Row(one.line, taken=False))
    return taken


def _erased(
    connection: Connection, merchant: str, people: Sequence[Imported], key: bytes
) -> set[tuple[ChannelKind, str]]:
    marks = {
        (merchant, str(kind), mark): (kind, address)
        for one in people
        for kind, address in one.addresses.items()
        for mark in marks_like(key, kind, address)
    }
    return {marks[one] for one in find_erased(connection, marks.keys())}


def _take_one(
    connection: Connection,
    about: Import,
    one: Imported,
    left: Mapping[ChannelKind, str],
    now: datetime,
    taken: Taken,
) -> Row:
    """One line, of its addresses that are `left`. Where they are two people's each gets what is said of their channel,
    and nothing that is known of either is changed."""
    found = owners_of(connection, about.merchant, left, about.way, now)
    if found.why:
        taken.kept_out.append((one.line, found.why))
    anew = not found.why and len(left) == len(one.addresses)
    granted: list[ChannelKind] = []
    withdrawn: list[ChannelKind] = []
    for owner in found.people:
        who: Key = (about.merchant, owner.contact)
        taken.new += owner.new
        taken.known += not owner.new
        _tell(connection, who, one, now, anew=anew)
        lines = _take_consents(connection, about, _of_kinds(one, owner.kinds), who, now, taken)
        granted += lines[0]
        withdrawn += lines[1]
    new = any(owner.new for owner in found.people)
    return Row(one.line, new=new, consents=tuple(granted), withdrawn=tuple(withdrawn))


def _of_kinds(one: Imported, kinds: Sequence[ChannelKind]) -> Imported:
    """What a line says of these channels."""
    return replace(
        one,
        addresses={kind: one.addresses[kind] for kind in kinds},
        consents={kind: at for kind, at in one.consents.items() if kind in kinds},
        withdrawn={kind: at for kind, at in one.withdrawn.items() if kind in kinds},
    )


def _tell(connection: Connection, who: Key, one: Imported, now: datetime, *, anew: bool) -> None:
    """What a line says of a contact, under their lock; unless it is said `anew` nothing that is known changes."""
    known = wait_for(connection, {who}).get(who, {})
    mine = (contact.c.merchant == who[0], contact.c.id == who[1])
    columns = dict(one.columns)
    told = {name: value for name, value in {**known, **one.fields}.items() if value is not None}
    if not anew:
        told = {**{name: value for name, value in one.fields.items() if value is not None}, **known}
        row = connection.execute(select(*(contact.c[name] for name in COLUMNS)).where(*mine)).one()
        columns = {name: value for name, value in columns.items() if row._mapping[name] in (None, "")}
    connection.execute(update(contact).where(*mine).values(fields=told, **columns))
    tags = [{"merchant": who[0], "contact": who[1], "tag": tag, "since": now} for tag in one.tags]
    upsert_rows(connection, contact_tag, tags, update=[])


_lines = (
    select(consent.c.channel, consent.c.purpose, consent.c.granted, consent.c.at, consent.c.basis)
    .where(consent.c.merchant == bindparam("m"), consent.c.contact == bindparam("c"))
    .order_by(consent.c.at, consent.c.id)
)
_stopped = select(suppression.c.kind, suppression.c.address).where(
    suppression.c.merchant == bindparam("m"), among(suppression.c.address, "addresses")
)


def _take_consents(
    connection: Connection, about: Import, one: Imported, who: Key, now: datetime, taken: Taken
) -> tuple[tuple[ChannelKind, ...], tuple[ChannelKind, ...]]:
    """The channels of which a consent, and of which a withdrawal was written down."""
    if not one.consents and not one.withdrawn:
        return (), ()
    lines = [Consent(*row) for row in connection.execute(_lines, {"m": who[0], "c": who[1]})]
    mine = dict(person(connection, who).addresses)
    values = {"m": who[0], "addresses": sorted(mine.values())}
    stopped = {(row[0], row[1]) for row in connection.execute(_stopped, values)}
    rows = []
    for kind, at in one.consents.items():
        line = last_line(lines, kind, "marketing")
        if (kind, mine.get(kind)) in stopped or (line is not None and not line.granted):
            taken.kept_out.append((one.line, f"they have opted out of {kind}; that stays"))
        elif not stands(lines, kind, now, one.bases.get(kind, about.basis), at):
            rows.append(_row(about, one, who, kind, at, granted=True))
    granted = tuple(row["channel"] for row in rows)
    rows += _withdrawals(about, one, who, lines, now, taken)
    add_lines(connection, rows)
    withdrawn = tuple(row["channel"] for row in rows[len(granted) :])
    taken.consents += len(granted)
    taken.withdrawn += len(withdrawn)
    return granted, withdrawn


def _withdrawals(
    about: Import, one: Imported, who: Key, lines: Sequence[Consent], now: datetime, taken: Taken
) -> list[dict[str, Any]]:
    """Lines that withdraw. What the customer has allowed after the day that is told stays allowed."""
    rows = []
    for kind, told in one.withdrawn.items():
        line = last_line(lines, kind, "marketing")
        if line is not None and line.granted and told < line.at and told != now:
            taken.kept_out.append((one.line, f"they have consented to {kind} after that day; that stays"))
        elif line is None or line.granted:
            at = told if line is None else max(told, line.at + TICK)
            rows.append(_row(about, one, who, kind, at, granted=False))
    return rows


def _row(about: Import, one: Imported, who: Key, kind: ChannelKind, at: datetime, *, granted: bool) -> dict[str, Any]:
    basis = one.bases.get(kind, about.basis)
    evidence = {
        "source": about.way,
        "declared": about.source,
        "declared_by": about.declared_by,
        "line": one.line if about.way == "import" else None,
        **one.evidence,
        **one.proofs.get(kind, {}),
        "basis": basis,
    }
    return {
        "merchant": who[0],
        "id": derived_id("import", who[1], kind, basis, str(granted), at.isoformat(), about.source),
        "contact": who[1],
        "channel": kind,
        "purpose": "marketing",
        "granted": granted,
        "at": at,
        "basis": basis,
        "evidence": {name: value for name, value in evidence.items() if value},
    }
