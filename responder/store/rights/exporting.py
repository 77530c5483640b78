"""Everything that is known of one person (GDPR Art 15 and 20), table by table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, String, cast, select

from responder.store.inward.people import Person
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

# What only machines need of a row: queues, claims, hashes and our own keys.
INTERNAL = {"merchant", "contact", "position", "claim", "claimed_until", "text_hash", "sequence", "fingerprint", "rank"}
OF_CONTACT = {
    "addresses": (contact_address, contact_address.c.kind),
    "tags": (contact_tag, contact_tag.c.tag),
    "consents": (consent, consent.c.at),
    "messages": (message, message.c.position),
    "events": (event, event.c.at),
    "dialogs": (run, run.c.started_at),
    "dialogs_started": (started, started.c.at),
    "waiting": (input_, input_.c.due),
    "cases": (handoff, handoff.c.opened_at),
}


def everything(connection: Connection, person: Person) -> dict[str, list[dict[str, Any]]]:
    """Rows by kind, oldest first; mails as they came. Instants are UTC."""
    who = (contact.c.merchant == person.merchant) & (contact.c.id == person.contact)
    found = {"contact": _rows(connection, select(contact).where(who))}
    for name, (table, order) in OF_CONTACT.items():
        mine = (table.c.merchant == person.merchant) & (table.c.contact == person.contact)
        found[name] = _rows(connection, select(table).where(mine).order_by(order))
    mails = select(raw_mail).join(
        message, (message.c.merchant == raw_mail.c.merchant) & (message.c.id == raw_mail.c.id)
    )
    of_theirs = (message.c.merchant == person.merchant) & (message.c.contact == person.contact)
    found["mails"] = _rows(connection, mails.where(of_theirs).order_by(raw_mail.c.received_at))
    found["notes"] = _notes(connection, person)
    found["suppressions"] = [
        row
        for kind, address in person.addresses
        for row in _rows(
            connection,
            select(suppression).where(
                suppression.c.merchant == person.merchant,
                suppression.c.kind == kind,
                suppression.c.address == address,
            ),
        )
    ]
    return found


def _notes(connection: Connection, person: Person) -> list[dict[str, Any]]:
    """What the audit holds of them: limits that were reached, merges, links to their proof."""
    named = cast(audit.c.details, String).contains(person.contact)
    lines = select(audit).where(audit.c.merchant == person.merchant, named).order_by(audit.c.at)
    rows = _rows(connection, lines)
    return [row for row in rows if person.contact in _named(row["details"])]


def _named(details: Mapping[str, Any]) -> list[Any]:
    contacts = details.get("contacts")
    return [details.get("contact"), details.get("kept"), *(contacts if isinstance(contacts, list) else ())]


def _rows(connection: Connection, statement: Any) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in row._mapping.items() if name not in INTERNAL}
        for row in connection.execute(statement)
    ]
