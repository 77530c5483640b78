"""A mail address has one form, however its domain is written"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from responder.understand.mail_address import normal_mail

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

OWNED = ("run", "input", "event", "message", "handoff", "consent")
SETS = {"contact_tag": ("tag",), "started": ("script", "what")}


def _table(name: str, *columns: str) -> Any:
    return sa.table(name, *(sa.column(one, sa.String) for one in ("merchant", "contact", *columns)))


addresses = _table("contact_address", "kind", "address")
suppressions = _table("suppression", "kind", "address")
messages = _table("message", "address")
contacts = sa.table(
    "contact",
    *(sa.column(one, sa.String) for one in ("merchant", "id")),
    sa.column("paused_until", UTCDateTime()),
)
consents = sa.table(
    "consent",
    *(sa.column(one, sa.String) for one in ("merchant", "id", "contact", "channel", "purpose", "basis")),
    sa.column("granted", sa.Boolean),
    sa.column("at", UTCDateTime()),
    sa.column("evidence", sa.JSON),
)


def upgrade() -> None:
    connection = op.get_bind()
    for merchant, address in _written_otherwise(connection, suppressions):
        _rewrite(connection, suppressions, merchant, address)
    for merchant, address in _written_otherwise(connection, addresses):
        owner, other = (_owner(connection, merchant, one) for one in (address, normal_mail(address)))
        _rewrite(connection, addresses, merchant, address)
        mine = (messages.c.merchant == merchant, messages.c.contact == owner, messages.c.address == address)
        connection.execute(sa.update(messages).where(*mine).values(address=normal_mail(address)))
        if other is not None and owner is not None and other != owner:
            _make_one(connection, merchant, other, owner)


def downgrade() -> None:
    """The version before takes either form."""


def _written_otherwise(connection: sa.Connection, table: Any) -> list[tuple[str, str]]:
    """Mail addresses that are not in their normal form: merchant and address."""
    size = sa.func.length(sa.cast(table.c.address, sa.LargeBinary))
    if connection.dialect.name == "postgresql":
        size = sa.func.octet_length(table.c.address)
    beyond_ascii = (table.c.kind == "email", size > sa.func.length(table.c.address))
    rows = connection.execute(sa.select(table.c.merchant, table.c.address).where(*beyond_ascii)).all()
    return [(row[0], row[1]) for row in rows if normal_mail(row[1]) != row[1]]


def _owner(connection: sa.Connection, merchant: str, address: str) -> str | None:
    mine = (addresses.c.merchant == merchant, addresses.c.kind == "email", addresses.c.address == address)
    found: str | None = connection.execute(sa.select(addresses.c.contact).where(*mine)).scalar()
    return found


def _rewrite(connection: sa.Connection, table: Any, merchant: str, address: str) -> None:
    """In its normal form; where that is there already, it stands."""
    mine = (table.c.merchant == merchant, table.c.kind == "email")
    old, new = (table.c.address == one for one in (address, normal_mail(address)))
    if connection.execute(sa.select(table.c.address).where(*mine, new)).first() is not None:
        connection.execute(sa.delete(table).where(*mine, old))
    else:
        connection.execute(sa.update(table).where(*mine, old).values(address=normal_mail(address)))


def _make_one(connection: sa.Connection, merchant: str, kept: str, gone: str) -> None:
    """Two contacts had the same mailbox. What either has withdrawn of mails is withdrawn, and the longer pause counts;
    one that has no address left becomes part of the other."""
    _withdraw(connection, merchant, kept, gone)
    _pause(connection, merchant, kept, gone)
    theirs = (addresses.c.merchant == merchant, addresses.c.contact == gone)
    if connection.execute(sa.select(addresses.c.address).where(*theirs)).first() is not None:
        return
    for name in OWNED:
        table = _table(name)
        mine = (table.c.merchant == merchant, table.c.contact == gone)
        connection.execute(sa.update(table).where(*mine).values(contact=kept))
    for name, columns in SETS.items():
        table, known = _table(name, *columns), _table(name, *columns).alias()
        same = [known.c[one] == table.c[one] for one in columns]
        there = sa.exists().where(known.c.merchant == merchant, known.c.contact == kept, *same)
        mine = (table.c.merchant == merchant, table.c.contact == gone)
        connection.execute(sa.update(table).where(*mine, ~there).values(contact=kept))
        connection.execute(sa.delete(table).where(*mine))
    connection.execute(sa.delete(contacts).where(contacts.c.merchant == merchant, contacts.c.id == gone))


def _withdraw(connection: sa.Connection, merchant: str, kept: str, gone: str) -> None:
    of_both = (consents.c.merchant == merchant, consents.c.contact.in_([kept, gone]), consents.c.channel == "email")
    lines = sa.select(consents.c.contact, consents.c.purpose, consents.c.granted).where(*of_both)
    last = {(row[0], row[1]): row[2] for row in connection.execute(lines.order_by(consents.c.at, consents.c.id))}
    for purpose in sorted({purpose for (_, purpose), granted in last.items() if not granted}):
        named = "\x1f".join(("0008", kept, gone, purpose))
        line = {
            "merchant": merchant,
            "id": hashlib.blake2b(named.encode(), digest_size=16).hexdigest(),
            "contact": kept,
            "channel": "email",
            "purpose": purpose,
            "basis": "merge",
            "granted": False,
            "at": datetime.now(UTC),
            "evidence": {"source": "merge", "basis": "merge", "contacts": [kept, gone]},
        }
        connection.execute(sa.insert(consents).values(**line))


def _pause(connection: sa.Connection, merchant: str, kept: str, gone: str) -> None:
    of_both = (contacts.c.merchant == merchant, contacts.c.id.in_([kept, gone]))
    until = connection.execute(sa.select(sa.func.max(contacts.c.paused_until)).where(*of_both)).scalar()
    mine = (contacts.c.merchant == merchant, contacts.c.id == kept)
    connection.execute(sa.update(contacts).where(*mine).values(paused_until=until))
