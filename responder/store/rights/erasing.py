"""Erasing a person (GDPR Art 17): what they said and did goes, and nobody writes to their addresses again.

Of messages and mails the skeleton stays: when, on which channel, and the gateway's id, so that a late webhook or a
mailbox that is read anew brings nothing back. It no longer leads to anyone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, String, bindparam, case, cast, exists, select, update

from responder.errors import SettingError, StoreError
from responder.store.catalogue import note
from responder.store.connection.sets import among, upsert_rows
from responder.store.inward.people import ERASED_LINE, Person, wait_for
from responder.store.rights.forgetting import ask_to_forget
from responder.store.rights.ledger import delete_lines
from responder.store.rights.marks import ERASED, mark_of
from responder.store.tables import (
    audit,
    consent,
    contact,
    contact_address,
    contact_tag,
    event,
    handoff,
    input_,
    message,
    raw_mail,
    run,
    started,
    suppression,
)
from responder.understand.mail_address import spellings
from responder.values import frozen

DELETED = (run, input_, started, contact_tag, handoff, contact_address)
WORDS: Mapping[str, Any] = {"text": "", "subject": None, "details": None, "reason": None}
BLANK: Mapping[str, Any] = {**WORDS, "address": "", "text_hash": ""}
PAGE = 50


@frozen
class Erased:
    """How many messages lost their words, how many the gateway is asked to forget, mails, and lines of the ledger."""

    messages: int
    asked: int
    mails: int
    consents: int


def erase(
    connection: Connection, person: Person, key: bytes, who: str, now: datetime, *, keep_proof: bool = False
) -> Erased:
    """Erase a person at one merchant, under the contact's lock. `key` makes the marks that are left of the addresses.

    With `keep_proof` the ledger's lines stay for as long as claims may be brought (Art 17(3)(e)); they are found again
    by who names the address, and by nobody else. Raises StoreError while a message to them is on its way out.
    """
    if not key:
        raise SettingError("RESPONDER_SECRET is not set; what is left of an erased address is keyed with it.")
    wait_for(connection, {person.key})
    on_its_way = select(message.c.id).where(
        message.c.merchant == person.merchant, message.c.contact == person.contact, message.c.status == "sending"
    )
    if connection.execute(on_its_way).first() is not None:
        raise StoreError("A message to this person is being sent at this moment; try again in a minute.")
    gone = wipe(connection, person, now, keep_proof=keep_proof)
    marks = leave_marks(connection, person, key, now)
    details = {"contact": person.contact if keep_proof else None, "marks": marks, "messages": gone.messages}
    note(connection, person.merchant, who, ERASED_LINE, details, now)
    return gone


def wipe(connection: Connection, person: Person, now: datetime, *, keep_proof: bool) -> Erased:
    """Everything of an erasure but the marks that it leaves and its line in the audit."""
    messages = connection.execute(_messages, {"m": person.merchant, "c": person.contact}).all()
    texts = [(row.channel, row.reference) for row in messages if row.kind == "sms"]
    asked = ask_to_forget(connection, person.merchant, texts, now)
    mails = _blank_mails(connection, person, [row.id for row in messages if row.direction == "in"])
    connection.execute(_blank_messages, {"m": person.merchant, "c": person.contact})
    consents = 0 if keep_proof else _delete_ledger(connection, person)
    _delete_rows(connection, person)
    for kind, address in person.addresses:
        connection.execute(_unsuppress, {"m": person.merchant, "k": kind, "a": address})
    return Erased(len(messages), asked, mails, consents)


_messages = select(message.c.id, message.c.kind, message.c.channel, message.c.reference, message.c.direction).where(
    message.c.merchant == bindparam("m"), message.c.contact == bindparam("c")
)
_waits = message.c.status.in_(["queued", "sending", "unknown"])
_blank_messages = (
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.contact == bindparam("c"))
    .values(
        **BLANK,
        mail_id=None,
        uncertain_since=None,
        claim=None,
        status=case((_waits, "failed"), else_=message.c.status),
    )
)


def _blank_mails(connection: Connection, person: Person, ids: Sequence[str]) -> int:
    """Their own mails, and those that name their address in either spelling and that no message was made of, such as
    bounces."""
    named = [one.encode() for kind, address in person.addresses if kind == "email" for one in spellings(address)]
    gone = [*ids]
    after = ""
    while named:
        page = connection.execute(_loose_mails, {"m": person.merchant, "after": after}).all()
        if not page:
            break
        after = page[-1].id
        gone += [row.id for row in page if any(one in row.raw.lower() for one in named)]
    return connection.execute(_blank_raw, {"m": person.merchant, "ids": gone}).rowcount


_loose_mails = (
    select(raw_mail.c.id, raw_mail.c.raw)
    .where(
        raw_mail.c.merchant == bindparam("m"),
        raw_mail.c.id > bindparam("after"),
        ~exists().where(message.c.merchant == raw_mail.c.merchant, message.c.id == raw_mail.c.id),
    )
    .order_by(raw_mail.c.id)
    .limit(PAGE)
)
_blank_raw = (
    update(raw_mail).where(raw_mail.c.merchant == bindparam("m"), among(raw_mail.c.id, "ids")).values(raw=b"", why="")
)


def _delete_ledger(connection: Connection, person: Person) -> int:
    ids = connection.execute(
        select(consent.c.merchant, consent.c.id).where(
            consent.c.merchant == person.merchant, consent.c.contact == person.contact
        )
    )
    return delete_lines(connection, [(row[0], row[1]) for row in ids])


def _delete_rows(connection: Connection, person: Person) -> None:
    """Everything that is only about them. Events keep their ids, so that one told again is still known."""
    for table in DELETED:
        connection.execute(table.delete().where(table.c.merchant == person.merchant, table.c.contact == person.contact))
    of_theirs = (event.c.merchant == person.merchant) & (event.c.contact == person.contact)
    connection.execute(update(event).where(of_theirs).values(data={}))
    connection.execute(contact.delete().where(contact.c.merchant == person.merchant, contact.c.id == person.contact))
    notes = connection.execute(
        select(audit.c.id, audit.c.details).where(
            audit.c.merchant == person.merchant,
            audit.c.what == "noted",
            cast(audit.c.details, String).contains(person.contact),
        )
    )
    told = [row[0] for row in notes if row[1].get("contact") == person.contact]
    connection.execute(_delete_notes, {"m": person.merchant, "ids": told})


_delete_notes = audit.delete().where(audit.c.merchant == bindparam("m"), among(audit.c.id, "ids"))
_unsuppress = suppression.delete().where(
    suppression.c.merchant == bindparam("m"),
    suppression.c.kind == bindparam("k"),
    suppression.c.address == bindparam("a"),
)


def leave_marks(connection: Connection, person: Person, key: bytes, now: datetime) -> list[str]:
    """The marks in place of the addresses."""
    rows = [
        {"merchant": person.merchant, "kind": kind, "address": mark_of(key, kind, address), "reason": ERASED, "at": now}
        for kind, address in person.addresses
    ]
    upsert_rows(connection, suppression, rows, update=["reason", "at"])
    return [str(row["address"]) for row in rows]
