"""Finding people by their addresses, and taking them in under their locks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, and_, bindparam, exists, or_, select

from responder.store.connection.sets import Key, among
from responder.store.tables import audit, consent, contact, contact_address, event, merchant, message, suppression
from responder.values import frozen

ERASED_LINE = "erased"


@frozen
class Person:
    """A contact of a merchant, with its addresses as (kind, address)."""

    merchant: str
    contact: str
    addresses: tuple[tuple[str, str], ...]

    @property
    def key(self) -> Key:
        return self.merchant, self.contact


_named = select(contact_address.c.merchant, contact_address.c.contact).where(
    contact_address.c.kind == bindparam("k"), contact_address.c.address == bindparam("a")
)
_addresses = (
    select(contact_address.c.kind, contact_address.c.address)
    .where(contact_address.c.merchant == bindparam("m"), contact_address.c.contact == bindparam("c"))
    .order_by(contact_address.c.kind, contact_address.c.address)
)
_lock = (
    select(contact.c.merchant, contact.c.id, contact.c.fields)
    .where(and_(among(contact.c.merchant, "merchants"), among(contact.c.id, "contacts")))
    .order_by(contact.c.merchant, contact.c.id)
    .with_for_update()
)


def merchants(connection: Connection) -> list[str]:
    """Every merchant that was published."""
    return [found for (found,) in connection.execute(select(merchant.c.id).order_by(merchant.c.id))]


def find_people(connection: Connection, kind: str, address: str, only: str | None = None) -> list[Person]:
    """Who has this address, at each merchant (or at `only` one)."""
    rows = connection.execute(_named, {"k": kind, "a": address}).all()
    return [person(connection, (row[0], row[1])) for row in rows if only is None or row[0] == only]


def person(connection: Connection, key: Key) -> Person:
    found = connection.execute(_addresses, {"m": key[0], "c": key[1]}).all()
    return Person(key[0], key[1], tuple((row[0], row[1]) for row in found))


_of_contact = (message.c.merchant == contact.c.merchant, message.c.contact == contact.c.id, message.c.kind == "email")
_heard_of = (
    select(contact.c.id)
    .join(
        contact_address,
        and_(contact_address.c.merchant == contact.c.merchant, contact_address.c.contact == contact.c.id),
    )
    .where(
        contact_address.c.merchant == bindparam("m"),
        contact_address.c.kind == "email",
        contact_address.c.address == bindparam("a"),
        or_(
            ~exists().where(*_of_contact, message.c.direction == "in", message.c.at <= contact.c.created_at),
            exists().where(
                *_of_contact,
                message.c.direction == "out",
                or_(message.c.status != "failed", message.c.sent_at.is_not(None)),
            ),
            exists().where(event.c.merchant == contact.c.merchant, event.c.contact == contact.c.id),
            exists().where(
                consent.c.merchant == contact.c.merchant, consent.c.contact == contact.c.id, consent.c.granted
            ),
        ),
    )
)


def is_known_mail(connection: Connection, owner: str, address: str) -> bool:
    """Whether a merchant knows a mail address otherwise than by mails that name it as their sender: it has written
    there, or was told of that customer by the shop or by themselves."""
    return connection.execute(_heard_of, {"m": owner, "a": address}).first() is not None


def wait_for(connection: Connection, keys: Collection[Key]) -> dict[Key, Mapping[str, Any]]:
    """Lock contacts, waiting for batches that hold them, always in one order; their fields."""
    values = {"merchants": sorted({one[0] for one in keys}), "contacts": sorted({one[1] for one in keys})}
    rows = connection.execute(_lock, values)
    return {(row[0], row[1]): row[2] for row in rows if (row[0], row[1]) in keys}


@frozen
class Erasure:
    """What the audit says of a contact that is no longer here: when, who did it and why, how many messages lost their
    words. `contact` is named only where its proof of consent was kept. Nothing of it leads to the person."""

    at: datetime
    who: str
    why: Literal["asked", "inactive"]
    contact: str | None = None
    messages: int | None = None


def erasures(connection: Connection, owner: str, mark: str) -> list[Erasure]:
    """The erasures of whoever had the address of this mark, oldest first."""
    lines = connection.execute(
        select(audit.c.at, audit.c.who, audit.c.details)
        .where(audit.c.merchant == owner, audit.c.what == ERASED_LINE)
        .order_by(audit.c.at, audit.c.id)
    )
    return [
        Erasure(
            at=at,
            who=who,
            why="inactive" if details.get("why") == "inactive" else "asked",
            contact=details.get("contact"),
            messages=details.get("messages"),
        )
        for at, who, details in lines
        if mark and mark in details.get("marks", ())
    ]


def suppressed_since(connection: Connection, owner: str, mark: str) -> datetime | None:
    """Since when nobody writes to the address of this mark, if so."""
    found: datetime | None = connection.execute(
        select(suppression.c.at).where(suppression.c.merchant == owner, suppression.c.address == mark)
    ).scalar()
    return found
