"""Contacts: who they are, what they allow, and where nothing may go."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Index, text

from responder.store.tables.columns import Row, column, json_column, key


class Contact(Row, table=True):
    """A customer. Its row is the lock that keeps two batches off one contact."""

    merchant: str = key("whose")
    id: str = key("random")
    language: str | None = column("as learnt or chosen; null: the merchant's", None)
    time_zone: str | None = column("IANA name; null: the merchant's", None)
    country: str | None = column("ISO 3166 code; null: by number, else the merchant's", None)
    preferred: str | None = column("sms or email", None)
    fields: dict[str, Any] = json_column("what texts may use as contact.NAME")
    created_at: datetime = column("when it was first heard of")
    paused_until: datetime | None = column("no marketing until then", None)


class ContactAddress(Row, table=True):
    """An address belongs to one contact of a merchant."""

    __tablename__ = "contact_address"
    __table_args__ = (Index(None, "merchant", "contact"), {"sqlite_with_rowid": False})

    merchant: str = key("whose")
    kind: str = key("sms or email")
    address: str = key("normalised: E.164, or lower-case")
    contact: str = column("whose address it is")


class ContactTag(Row, table=True):
    __tablename__ = "contact_tag"
    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    contact: str = key("who is tagged")
    tag: str = key("the tag")
    since: datetime = column("when it was set")


class Consent(Row, table=True):
    """A ledger: lines are added, never changed. The latest line of contact, channel and purpose counts."""

    __table_args__ = (Index(None, "merchant", "contact", "at"),)

    merchant: str = key("whose")
    id: str = key("derived from what caused it")
    contact: str = column("who granted or withdrew")
    channel: str = column("sms or email")
    purpose: str = column("marketing or service")
    granted: bool = column("false: withdrawn")
    at: datetime = column("when the contact said so")
    basis: str = column("consent, or what else allows it", "consent")
    evidence: dict[str, Any] = json_column("words, message, wording shown, source")


class Suppression(Row, table=True):
    """Nothing more goes to this address, whoever asks."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    kind: str = key("sms or email")
    address: str = key("normalised")
    reason: str = column("stop, bounced, complaint, gateway or erased")
    at: datetime = column("since when")


class Started(Row, table=True):
    """When a trigger with `once:` last started a dialog for a contact."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    contact: str = key("for whom")
    script: str = key("the dialog's name")
    what: str = key("ever, every, or the value of once: per")
    at: datetime = column("the last start")


class Handoff(Row, table=True):
    """A case for a person; the bot is quiet in that conversation until it is closed."""

    __table_args__ = (
        Index(
            "ix_handoff_open",
            "merchant",
            "contact",
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    merchant: str = key("whose")
    id: str = key("derived from the run or message that asked for it")
    contact: str = column("whose case")
    run: str | None = column("the run that handed over", None)
    channel: str | None = column("the conversation; null: all of this contact's", None)
    note: str = column("what the person should know")
    recipient: str | None = column("who should take it, as the script says", None)
    opened_at: datetime = column("when")
    closed_at: datetime | None = column("when the person was done", None)
