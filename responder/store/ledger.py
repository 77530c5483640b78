"""The consent ledger of one person: every line with what proves it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from responder.store.sets import Key, Values, among, insert_rows
from responder.store.tables import consent, message, release

CITED = ("message", "shown_message")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger. `references` holds, by our message id, the gateway's id of each message it cites."""

    id: str
    channel: str
    purpose: str
    granted: bool
    at: datetime
    basis: str
    evidence: Mapping[str, Any]
    references: Mapping[str, str] = field(default_factory=dict)


_lines = (
    select(consent)
    .where(consent.c.merchant == bindparam("m"), among(consent.c.contact, "contacts"))
    .order_by(consent.c.at, consent.c.id)
)
_cited = select(message.c.id, message.c.reference, message.c.mail_id).where(
    message.c.merchant == bindparam("m"), among(message.c.id, "ids")
)


def ledger(connection: Connection, merchant: str, contacts: Collection[str]) -> list[Line]:
    """The lines of these contacts (one person, once two that were merged), oldest first."""
    rows = connection.execute(_lines, {"m": merchant, "contacts": sorted(contacts)}).all()
    cited = {str(row.evidence[name]) for row in rows for name in CITED if row.evidence.get(name)}
    found = connection.execute(_cited, {"m": merchant, "ids": sorted(cited)}) if cited else ()
    references = {row[0]: row[1] or row[2] for row in found if row[1] or row[2]}
    return [
        Line(
            id=row.id,
            channel=row.channel,
            purpose=row.purpose,
            granted=row.granted,
            at=row.at,
            basis=row.basis,
            evidence=row.evidence,
            references={
                one: references[one] for one in (str(row.evidence.get(name, "")) for name in CITED) if one in references
            },
        )
        for row in rows
    ]


def add_lines(connection: Connection, rows: Collection[Values]) -> None:
    """New lines of the ledger."""
    insert_rows(connection, consent, list(rows))


_release_gone = release.delete().where(release.c.merchant == bindparam("m"), among(release.c.consent, "ids"))
_delete = consent.delete().where(consent.c.merchant == bindparam("m"), among(consent.c.id, "ids"))


def delete_lines(connection: Connection, keys: Collection[Key]) -> int:
    """Take lines out of the ledger: for erasure and retention, and nobody else. How many there were."""
    by_merchant: dict[str, list[str]] = {}
    for merchant, identity in keys:
        by_merchant.setdefault(merchant, []).append(identity)
    gone = 0
    for merchant, ids in by_merchant.items():
        insert_rows(connection, release, [{"merchant": merchant, "consent": one} for one in ids])
        gone += connection.execute(_delete, {"m": merchant, "ids": ids}).rowcount
        connection.execute(_release_gone, {"m": merchant, "ids": ids})
    return gone
