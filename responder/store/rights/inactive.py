"""Contacts of whom nothing was heard for long (GDPR Art 5(1)(c) and (e)): they go, a few at a time.

What counts is what customers do: they write, order (an event, or a message about it), allow or forbid something.
Offers that a shop sends them do not. Whoever has said no to anything is kept with their address and the ledger alone,
so that the no is still known; anyone else goes with all their rows, and may come back as a new customer. The gateway is
asked to delete its copies of what is blanked here. The ledger of those who are gone stays until its own time is over,
found by who names the address.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, String, and_, bindparam, cast, delete, exists, or_, select, update

from responder.store.catalogue import note
from responder.store.connection.sets import among, upsert_rows
from responder.store.inward.people import ERASED_LINE, wait_for
from responder.store.rights.erasing import BLANK, DELETED
from responder.store.rights.forgetting import ask_to_forget
from responder.store.rights.ledger import NO_YES_SINCE
from responder.store.rights.marks import mark_of
from responder.store.tables import (
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
from responder.values import frozen

PAGE = 500
TOGETHER = 20
"""Contacts that one transaction lets go."""
WHO = "retention"
UNDER_WAY = ("received", "queued", "sending", "unknown")

Addresses = Mapping[str, Sequence[tuple[str, str]]]


@frozen
class Page:
    """Contacts whose time has come, and where the next page begins (None: that was the last)."""

    ids: Sequence[str]
    after: str | None


def _of(table: Any) -> Any:
    return and_(table.c.merchant == contact.c.merchant, table.c.contact == contact.c.id)


_BEFORE: Any = bindparam("before", type_=contact.c.created_at.type)
_heard = or_(
    exists().where(
        _of(message),
        or_(message.c.direction == "in", message.c.purpose == "service", message.c.status.in_(UNDER_WAY)),
        or_(message.c.at >= _BEFORE, message.c.status.in_(UNDER_WAY)),
    ),
    exists().where(_of(event), event.c.at >= _BEFORE),
    exists().where(_of(consent), consent.c.at >= _BEFORE),
    exists().where(_of(run), or_(run.c.ended_at.is_(None), run.c.ended_at >= _BEFORE)),
    exists().where(_of(handoff), handoff.c.closed_at.is_(None)),
    exists().where(_of(input_)),
)
_said_no = or_(
    exists().where(_of(consent), consent.c.granted.is_(False), NO_YES_SINCE),
    exists().where(
        _of(contact_address),
        suppression.c.merchant == contact_address.c.merchant,
        suppression.c.kind == contact_address.c.kind,
        suppression.c.address == contact_address.c.address,
    ),
)
_bare = and_(
    cast(contact.c.fields, String) == "{}",
    ~exists().where(_of(message), message.c.text != ""),
    *(~exists().where(_of(table)) for table in (contact_tag, started, run)),
)
_inactive = and_(contact.c.created_at < _BEFORE, ~_heard, or_(~_said_no, ~_bare))
_looked_at = (
    select(contact.c.id)
    .where(contact.c.merchant == bindparam("m"), contact.c.id > bindparam("after"))
    .order_by(contact.c.id)
    .limit(PAGE)
)
_among = and_(contact.c.merchant == bindparam("m"), among(contact.c.id, "ids"))
_found = select(contact.c.id, _said_no).where(_among, _inactive).order_by(contact.c.id)


def find_inactive(connection: Connection, owner: str, after: str, before: datetime) -> Page:
    """The next page of a merchant's contacts, and who of them was last heard of before that instant."""
    ids = list(connection.execute(_looked_at, {"m": owner, "after": after}).scalars())
    if not ids:
        return Page((), None)
    found = connection.execute(_found, {"m": owner, "ids": ids, "before": before}).all()
    return Page([row[0] for row in found], ids[-1] if len(ids) == PAGE else None)


def forget_inactive(
    connection: Connection, owner: str, ids: Sequence[str], before: datetime, key: bytes, now: datetime
) -> dict[str, list[tuple[str, str]]]:
    """Let those of these contacts go who are still silent, under their locks; their addresses, by contact.

    `key` makes the marks by which their proof of consent is found. Those who have said no keep address and ledger, and
    are told with no address.
    """
    held = sorted({one for _, one in wait_for(connection, {(owner, one) for one in ids})})
    rows = connection.execute(_found, {"m": owner, "ids": held, "before": before}).all() if held else []
    if not rows:
        return {}
    addresses: dict[str, list[tuple[str, str]]] = {row[0]: [] for row in rows}
    gone = [row[0] for row in rows if not row[1]]
    for identity, kind, address in connection.execute(_addresses, {"m": owner, "ids": gone}):
        addresses[identity].append((kind, address))
    everyone = {"m": owner, "ids": sorted(addresses)}
    ask_to_forget(connection, owner, [(row[0], row[1]) for row in connection.execute(_texts, everyone)], now)
    connection.execute(_blank_raw, everyone)
    for statement in (_blank_messages, _blank_events, _strip, *_deletions):
        connection.execute(statement, everyone)
    connection.execute(_unname, {"m": owner, "ids": gone})
    for statement in _goodbyes:
        connection.execute(statement, {"m": owner, "ids": gone})
    for one in gone:
        marks = [mark_of(key, kind, address) for kind, address in addresses[one] if key]
        details = {"contact": one, "marks": marks, "why": "inactive", "since": before.date().isoformat()}
        note(connection, owner, WHO, ERASED_LINE, details, now)
    return addresses


def welcome_back(connection: Connection, owner: str, gone: Addresses, now: datetime) -> int:
    """Bring those back who wrote or ordered in the moment in which they were let go, so that they are answered."""
    values = {"m": owner, "ids": sorted(gone)}
    back = {row[0] for statement in _since for row in connection.execute(statement, values)}
    if not back:
        return 0
    people = [{"merchant": owner, "id": one, "fields": {}, "created_at": now} for one in sorted(back)]
    upsert_rows(connection, contact, people, update=[])
    rows = [
        {"merchant": owner, "kind": kind, "address": address, "contact": one}
        for one in sorted(back)
        for kind, address in gone[one]
    ]
    upsert_rows(connection, contact_address, rows, update=[])
    return len(people)


def _them(table: Any) -> Any:
    return and_(table.c.merchant == bindparam("m"), among(table.c.contact, "ids"))


_addresses = select(contact_address.c.contact, contact_address.c.kind, contact_address.c.address).where(
    _them(contact_address)
)
_texts = select(message.c.channel, message.c.reference).where(_them(message), message.c.kind == "sms")
_theirs = select(message.c.id).where(_them(message), message.c.direction == "in")
_blank_raw = (
    update(raw_mail).where(raw_mail.c.merchant == bindparam("m"), raw_mail.c.id.in_(_theirs)).values(raw=b"", why="")
)
_WORDS = {name: value for name, value in BLANK.items() if name != "address"}
_blank_messages = update(message).where(_them(message)).values(**_WORDS, mail_id=None, claim=None)
_unname = update(message).where(_them(message)).values(address="")
_blank_events = update(event).where(_them(event)).values(data={})
_strip = update(contact).where(_among).values(fields={}, preferred=None)
_deletions = [delete(table).where(_them(table)) for table in DELETED if table is not contact_address]
_goodbyes = [delete(contact_address).where(_them(contact_address)), delete(contact).where(_among)]
_since = (
    select(message.c.contact).where(_them(message), message.c.status == "received"),
    select(input_.c.contact).where(_them(input_)),
)
