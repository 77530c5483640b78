"""The consent ledger of one person: every line with what proves it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, select

from responder.store.connection.sets import Key, Values, among, insert_rows, upsert_rows
from responder.store.tables import consent, message, release
from responder.values import frozen

CITED = ("message", "shown_message")


@frozen
class Cited:
    """A message that a line cites: its words (until their time is over), when it came or was asked for, when it had
    gone out, what became of it, and its id at the gateway (of a mail: its Message-ID)."""

    direction: str
    text: str
    at: datetime
    sent_at: datetime | None
    status: str
    reference: str | None


@frozen
class Line:
    """One line of the ledger. `cited` holds the messages that it cites, by our message id."""

    id: str
    channel: str
    purpose: str
    granted: bool
    at: datetime
    basis: str
    evidence: Mapping[str, Any]
    cited: Mapping[str, Cited] = field(default_factory=dict)

    @property
    def references(self) -> Mapping[str, str]:
        """The gateway's ids of the messages that it cites, by ours."""
        return {one: found.reference for one, found in self.cited.items() if found.reference}


_lines = (
    select(consent)
    .where(consent.c.merchant == bindparam("m"), among(consent.c.contact, "contacts"))
    .order_by(consent.c.at, consent.c.channel, consent.c.purpose, consent.c.id)
)
_cited = select(
    message.c.id,
    message.c.direction,
    message.c.text,
    message.c.at,
    message.c.sent_at,
    message.c.status,
    message.c.reference,
    message.c.mail_id,
).where(message.c.merchant == bindparam("m"), among(message.c.id, "ids"))


def ledger(connection: Connection, merchant: str, contacts: Collection[str]) -> list[Line]:
    """The lines of these contacts (one person, once two that were merged), oldest first."""
    rows = connection.execute(_lines, {"m": merchant, "contacts": sorted(contacts)}).all()
    cited = {str(row.evidence[name]) for row in rows for name in CITED if row.evidence.get(name)}
    found = connection.execute(_cited, {"m": merchant, "ids": sorted(cited)}) if cited else ()
    messages = {row[0]: Cited(*row[1:6], row[6] or row[7]) for row in found}
    return [
        Line(
            id=row.id,
            channel=row.channel,
            purpose=row.purpose,
            granted=row.granted,
            at=row.at,
            basis=row.basis,
            evidence=row.evidence,
            cited={
                one: messages[one] for one in (str(row.evidence.get(name, "")) for name in CITED) if one in messages
            },
        )
        for row in rows
    ]


def add_lines(connection: Connection, rows: Collection[Values]) -> None:
    """New lines of the ledger; one that is there already is not added again."""
    upsert_rows(connection, consent, list(rows), update=[])


_later = consent.alias("later")
NO_YES_SINCE = ~exists().where(
    _later.c.merchant == consent.c.merchant,
    _later.c.contact == consent.c.contact,
    _later.c.channel == consent.c.channel,
    _later.c.purpose == consent.c.purpose,
    _later.c.at > consent.c.at,
    _later.c.granted.is_(True),
)
"""Of a line: nothing has allowed the same after it."""
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
