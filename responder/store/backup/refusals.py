"""Every no of the database before, written into the one that a backup was made into. A yes is never taken over.

What somebody has taken back there again is none: the later of two words counts, wherever it stands. So a backup may
also be newer than what it replaces, as where another was restored by mistake.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from responder.errors import SettingError
from responder.store.backup.erased import erase_again, marks_to_keep, read_marks
from responder.store.backup.foregone import keep_in_mind
from responder.store.backup.looking import present
from responder.store.backup.replaced import Replaced
from responder.store.connection.secrets import fingerprint_of, known
from responder.store.connection.sets import Key, Values, derived_id, insert_rows, next_position, upsert_rows
from responder.store.inward.arrivals import address_row, new_contact
from responder.store.rights.ledger import add_lines
from responder.store.rights.marks import ERASED, erasure_key
from responder.store.tables import consent, contact, contact_address, event, input_, merchant, suppression
from responder.values import frozen

LIFTED_BY_A_YES = ("stop", "gateway", "complaint")
KEY_MISSING = (
    "People were erased after this backup, and only RESPONDER_SECRET tells who they are: set it as it was, and restore"
    " once more."
)


@frozen
class TakenOver:
    """How much was taken over, and how much was not: marks that another secret has made, events and contacts that the
    backup does not know, lines that allow something, merchants who have published since; tables that are damaged."""

    erased: int = 0
    withdrawals: int = 0
    addresses: int = 0
    pauses: int = 0
    waiting: int = 0
    strange_marks: int = 0
    events: int = 0
    contacts: int = 0
    granted: int = 0
    published: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()


def take_over(connection: Connection, found: Replaced, secret: str, now: datetime, *, whole: bool) -> TakenOver:
    """Write it, in the transaction that puts the backup in its place. `secret` makes and knows the marks of erased
    addresses; `whole` says that nothing else was heard and said since the backup than what is `found`. Raises
    SettingError where the secret is needed, and missing or another."""
    shops = connection.execute(select(merchant.c.id)).scalars().all()
    mine = known(connection)
    fits = bool(secret) and mine in (None, fingerprint_of(secret))
    keys = {one: erasure_key(secret, one) for one in shops} if fits else {}
    strange = None not in (mine, found.secret) and mine != found.secret
    here = _suppressed(connection)
    unknown = [row for row in found.marks if (row["merchant"], row["kind"], row["address"]) not in here]
    if unknown and not strange and not fits:
        raise SettingError(KEY_MISSING)
    marked = None if strange else read_marks(connection, found, keys)
    erased = erase_again(connection, found, marked, keys, now)
    suppressions = [row for row in found.suppressions if row["reason"] != ERASED]
    addresses = _suppress(connection, suppressions, here)
    if marked is not None:
        upsert_rows(connection, suppression, [dict(row) for row in marks_to_keep(marked, found)], update=[])
    people = _People(connection, found, now)
    lines = _withdraw(connection, found, people)
    pauses = _pause(connection, found, people)
    waiting = _tell(connection, found, people)
    keep_in_mind(connection, found, lines, whole=whole)
    return TakenOver(
        erased=erased,
        withdrawals=len(lines),
        addresses=addresses,
        pauses=pauses,
        waiting=waiting,
        strange_marks=len(unknown) if strange else 0,
        damaged=tuple(sorted(found.damaged)),
        **_missed(connection, found, people),
    )


def _suppressed(connection: Connection) -> dict[tuple[str, str, str], datetime]:
    return {(row.merchant, row.kind, row.address): row.at for row in connection.execute(select(suppression))}


def _suppress(connection: Connection, rows: Sequence[Values], here: Mapping[tuple[str, str, str], datetime]) -> int:
    """Addresses that nothing goes to; of two reasons the later. One that a customer has since opened again is not."""
    new = []
    for row in rows:
        since = here.get((row["merchant"], row["kind"], row["address"]))
        if since is None or since < row["at"]:
            new.append(dict(row))
    owners = _owners(connection, {(row["merchant"], row["kind"], row["address"]) for row in new})
    yes = _last_yes(connection, set(owners.values()))
    left = []
    for row in new:
        owner = owners.get((row["merchant"], row["kind"], row["address"]))
        opened = yes.get((*owner, row["kind"])) if owner is not None else None
        if row["reason"] not in LIFTED_BY_A_YES or opened is None or opened <= row["at"]:
            left.append(row)
    upsert_rows(connection, suppression, left, update=["reason", "at"])
    return len(left)


def _owners(connection: Connection, addresses: Collection[tuple[str, str, str]]) -> dict[tuple[str, str, str], Key]:
    columns = ("merchant", "kind", "address")
    rows = present(connection, contact_address, columns, addresses, (*columns, "contact"))
    return {row[:3]: (row[0], row[3]) for row in rows}


def _last_yes(connection: Connection, people: Collection[Key]) -> dict[tuple[str, str, str], datetime]:
    """When each of these contacts last allowed anything on a channel."""
    told = ("merchant", "contact", "channel", "at")
    yes: dict[tuple[str, str, str], datetime] = {}
    for row in present(connection, consent, ("merchant", "contact"), people, told, consent.c.granted.is_(True)):
        yes[row[:3]] = max(row[3], yes.get(row[:3], row[3]))
    return yes


class _People:
    """The contacts here that a person of the database before is: by id, by address, or made anew, where they are not
    known here, out of their addresses alone. Two that have become one there are still two here."""

    def __init__(self, connection: Connection, found: Replaced, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.addresses = found.addresses
        self._of: dict[Key, list[Key]] = {}
        self.made: set[Key] = set()

    def prepare(self, wanted: Iterable[Key]) -> None:
        people = {one for one in wanted if one not in self._of}
        named = {(one[0], kind, address) for one in people for kind, address in self.addresses.get(one, ())}
        owners = _owners(self.connection, named)
        alive = present(self.connection, contact, ("merchant", "id"), people)
        for one in sorted(people):
            mine = [(one[0], kind, address) for kind, address in self.addresses.get(one, ())]
            theirs = {owners[address] for address in mine if address in owners} | ({one} & alive)
            self._of[one] = sorted(theirs, key=lambda key: (key != one, key))
            self._place(one, [address for address in mine if address not in owners])

    def _place(self, one: Key, unknown: Sequence[tuple[str, str, str]]) -> None:
        """Addresses that are not known here, which the no is of as well."""
        if not unknown:
            return
        homes = self._of[one]
        rows = self.connection.execute(
            select(contact_address.c.kind).where(
                contact_address.c.merchant == one[0], contact_address.c.contact.in_([home[1] for home in homes[:1]])
            )
        )
        taken = set(rows.scalars())
        for address in unknown:
            if not homes or address[1] in taken:
                identity = one[1] if not homes else derived_id("restored", *address)
                insert_rows(self.connection, contact, [new_contact(one[0], identity, self.now)])
                homes.append((one[0], identity))
                self.made.add((one[0], identity))
                home = identity
            else:
                home = homes[0][1]
            taken.add(address[1])
            insert_rows(self.connection, contact_address, [address_row(address, home)])

    def of(self, one: Key) -> Sequence[Key]:
        return self._of[one]


def _withdraw(connection: Connection, found: Replaced, people: _People) -> list[Key]:
    """The lines that are new here, as they were written there; the ids that they have."""
    ids = {(row["merchant"], row["id"]) for row in found.withdrawals}
    here = present(connection, consent, ("merchant", "id"), ids)
    new = [row for row in found.withdrawals if (row["merchant"], row["id"]) not in here]
    people.prepare((row["merchant"], row["contact"]) for row in new)
    rows = []
    for row in new:
        for _, home in people.of((row["merchant"], row["contact"])):
            identity = row["id"] if home == row["contact"] else derived_id("restored", row["id"], home)
            rows.append({**row, "id": identity, "contact": home, "basis": row["basis"] or "consent"})
    add_lines(connection, rows)
    return [(row["merchant"], row["id"]) for row in rows]


def _pause(connection: Connection, found: Replaced, people: _People) -> int:
    changed = 0
    people.prepare(found.pauses)
    for one, until in found.pauses.items():
        for owner, home in people.of(one):
            mine = (contact.c.merchant == owner) & (contact.c.id == home)
            shorter = contact.c.paused_until.is_(None) | (contact.c.paused_until < until)
            changed += connection.execute(update(contact).where(mine, shorter).values(paused_until=until)).rowcount
    return changed


def _tell(connection: Connection, found: Replaced, people: _People) -> int:
    """What nobody had told the dialogs yet; of a choice only what it refuses."""
    people.prepare((row["merchant"], row["contact"]) for row in found.waiting)
    rows = []
    for row in found.waiting:
        for owner, home in people.of((row["merchant"], row["contact"])):
            same = home == row["contact"]
            rows.append(
                {
                    "merchant": owner,
                    "contact": home,
                    "id": row["id"] if same else derived_id("restored", row["id"], home),
                    "kind": row["kind"],
                    "payload": _refusal(row),
                    "due": row["due"],
                    "position": next_position(),
                }
            )
    upsert_rows(connection, input_, rows, update=[])
    return len(rows)


def _refusal(row: Values) -> dict[str, Any]:
    told = dict(row["payload"])
    if row["kind"] == "preferences":
        told["allowed"] = {name: allowed for name, allowed in told.get("allowed", {}).items() if allowed is False}
    return told


def _missed(connection: Connection, found: Replaced, people: _People) -> dict[str, Any]:
    """What the database before knows, the backup does not, and is not taken over."""
    shops = select(merchant.c.id, func.max(merchant.c.published_at)).group_by(merchant.c.id)
    here = {row[0]: row[1] for row in connection.execute(shops)}
    keys = ("merchant", "id")
    new = found.contacts - present(connection, contact, keys, found.contacts)
    return {
        "events": len(found.events - present(connection, event, keys, found.events)),
        "contacts": len(new | (people.made & found.contacts)),
        "granted": len(found.granted - present(connection, consent, keys, found.granted)),
        "published": tuple(sorted(one for one, at in found.published.items() if one not in here or here[one] < at)),
    }
