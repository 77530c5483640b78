"""Who was erased since the backup is erased again, and what is fetched once more brings nothing of them back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from responder.store.backup.looking import present
from responder.store.backup.replaced import Replaced
from responder.store.connection.sets import Key, Values, upsert_rows
from responder.store.inward.people import person
from responder.store.rights.erasing import leave_marks, wipe
from responder.store.rights.marks import marks_like
from responder.store.tables import audit, contact, contact_address, forgetting, message, raw_mail
from responder.values import frozen

Mark = tuple[str, str, str]
"""(merchant, kind, mark)."""


@frozen
class Marked:
    """Marks of erased addresses that count here, since when, and the contacts that have such an address. Those that are
    newer than their mark are of people who have come back."""

    marks: Mapping[Mark, datetime]
    owners: Mapping[Mark, Key]
    back: frozenset[Mark]


def read_marks(connection: Connection, found: Replaced, keys: Mapping[str, bytes]) -> Marked:
    """The marks of the database before, compared with the addresses that are here; `keys` are the merchants'."""
    marks = {(row["merchant"], row["kind"], row["address"]): row["at"] for row in found.marks}
    owners: dict[Mark, Key] = {}
    back = set()
    for row in connection.execute(_everyone) if marks else ():
        for like in marks_like(keys.get(row[0], b""), row[1], row[2]):
            mark = (row[0], row[1], like)
            if mark in marks and row[4] <= marks[mark]:
                owners[mark] = (row[0], row[3])
            elif mark in marks:
                back.add(mark)
    return Marked(marks, owners, frozenset(back))


_everyone = select(
    contact_address.c.merchant,
    contact_address.c.kind,
    contact_address.c.address,
    contact_address.c.contact,
    contact.c.created_at,
).join(contact, (contact.c.merchant == contact_address.c.merchant) & (contact.c.id == contact_address.c.contact))


def erase_again(
    connection: Connection, found: Replaced, marked: Marked | None, keys: Mapping[str, bytes], now: datetime
) -> int:
    """Wipe whoever was erased since, and write down what tells of it; how many. Without `marked` (their marks do not
    count here) marks of `keys` are left of those who are known by their blanked messages."""
    gone = _gone(connection, found)
    if marked is not None:
        gone |= set(marked.owners.values())
    for key in sorted(gone):
        who = person(connection, key)
        wipe(connection, who, now, keep_proof=key in found.proven)
        if marked is None and keys.get(key[0]):
            leave_marks(connection, who, keys[key[0]], now)
    _add(connection, audit, found.erasures)
    _add(connection, forgetting, found.forgettings)
    _bar(connection, found)
    return len(gone)


def _gone(connection: Connection, found: Replaced) -> set[Key]:
    """Contacts here whose messages were blanked there, or whom the audit names."""
    named = {(row["merchant"], row["contact"]) for row in found.blanked}
    named |= {
        (row["merchant"], str(row["details"]["contact"])) for row in found.erasures if row["details"].get("contact")
    }
    gone = present(connection, contact, ("merchant", "id"), named)
    blanked = {(row["merchant"], row["id"]) for row in found.blanked}
    owners = present(connection, message, ("merchant", "id"), blanked, ("merchant", "contact"), message.c.address != "")
    return gone | present(connection, contact, ("merchant", "id"), owners)


def _bar(connection: Connection, found: Replaced) -> None:
    """What is left of their messages and mails of after the backup, by which these are known and not taken anew."""
    texts = [row for row in found.blanked if row["direction"] == "in" and row["reference"]]
    known = present(
        connection, message, ("merchant", "channel", "reference"),
        {(row["merchant"], row["channel"], row["reference"]) for row in texts},
    )  # fmt: skip
    texts = [row for row in texts if (row["merchant"], row["channel"], row["reference"]) not in known]
    _add(connection, message, texts)
    for unique in (("merchant", "channel", "fingerprint"), ("merchant", "channel", "mailbox", "uid_validity", "uid")):
        stored = present(connection, raw_mail, unique, {tuple(row[name] for name in unique) for row in found.mails})
        found.mails = [row for row in found.mails if tuple(row[name] for name in unique) not in stored]
    _add(connection, raw_mail, found.mails)


def _add(connection: Connection, table: Table, rows: Collection[Values]) -> None:
    """Rows as they were; those whose keys are there already are left alone. What they do not tell gets its default."""
    filled = [{name: _or_default(table, name, value) for name, value in row.items()} for row in rows]
    upsert_rows(connection, table, filled, update=[])


def _or_default(table: Table, name: str, value: Any) -> Any:
    default = table.c[name].default
    return getattr(default, "arg", None) if value is None and default is not None else value


def marks_to_keep(marked: Marked, found: Replaced) -> list[Values]:
    """The rows of marks whose people have not come back."""
    return [row for row in found.marks if (row["merchant"], row["kind"], row["address"]) not in marked.back]
