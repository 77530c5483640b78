"""Merchants, their channels, and what they have published."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Index, UniqueConstraint

from responder.store.tables.columns import Row, column, json_column, key


class Merchant(Row, table=True):
    """A tenant: a shop with its channels, contacts and dialogs."""

    id: str = key("short name, the folder of its dialogs")
    name: str = column("as customers read it")
    settings: dict[str, Any] = json_column("language, time zone, help text, fields and limits, as published")
    source: str = column("the text of merchant.yaml as published")
    generation: int = column("raised by every publish of any merchant; tells other processes to look again", index=True)
    published_at: datetime = column("when it was last published")


class Channel(Row, table=True):
    """One sender of a merchant: an SMS number at a gateway, or a mailbox."""

    __table_args__ = (UniqueConstraint("merchant", "kind", "address"),)

    merchant: str = key("whose")
    id: str = key("stays the same for one address of one merchant")
    kind: str = column("sms or email")
    address: str = column("E.164 number, short code, sender name, or lower-case mail address")
    gateway: str = column("twilio, smtp or simulated")
    settings: dict[str, Any] = json_column("as published; secrets by the name of their environment variable only")
    active: bool = column("false once a publish has left it out; its messages stay")
    parked_reason: str | None = column("why nothing is sent through it, told to the merchant", None)
    parked_at: datetime | None = column("since when", None)
    uid_validity: int | None = column("mailbox: UIDVALIDITY of the last mail that is safely stored", None)
    last_uid: int | None = column("mailbox: its UID", None)
    looked_at: datetime | None = column("until when missed inbound messages have been looked for at the gateway", None)
    restored_to: datetime | None = column("nothing is sent until its gateway told what happened since", None)


class Script(Row, table=True):
    """One version of a dialog; never changed once stored."""

    __table_args__ = (Index(None, "merchant", "name"),)

    merchant: str = key("whose")
    version: str = key("hash over source and translations")
    name: str = column("what call: names")
    source: str = column("the YAML as written, comments and all")
    translations: dict[str, str] = json_column("language to the YAML text of its translation")
    created_at: datetime = column("when it was first published")


class ScriptLive(Row, table=True):
    """Which version of a dialog triggers start."""

    __tablename__ = "script_live"

    merchant: str = key("whose")
    name: str = key("the dialog")
    version: str = column("the live version")
    published_at: datetime = column("since when")


class Audit(Row, table=True):
    """What people and the server did that a merchant may ask about later."""

    __table_args__ = (Index(None, "merchant", "at"),)

    merchant: str = key("whose")
    id: str = key("random")
    at: datetime = column("when")
    who: str = column("a user, cli, gateway or engine")
    what: str = column("published, parked, unparked, noted, set aside, ...")
    details: dict[str, Any] = json_column("more of it, without personal data")
