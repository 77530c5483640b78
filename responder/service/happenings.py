"""What a shop tells of an event: its contact, as far as it can be taken, and what of it cannot.

Nothing wrong with a field loses an event: it goes on without that field, and the caller is told which and why.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from responder.errors import ChannelError
from responder.language.script import ChannelKind
from responder.patterns import regex
from responder.service.addresses import normalise
from responder.service.contacts.columns import COLUMNS, NotTaken, columns_told
from responder.store.catalogue import Shop
from responder.store.connection.database import Database
from responder.store.connection.sets import next_position, storable
from responder.store.inward.events import EventArrival
from responder.store.inward.owners import why_apart
from responder.store.rights.marks import marks_like

VERIFIED, FORM = "verified", "form"
"""Beside two addresses: whether the shop knows, of its own, that both are this person's. And where an event of a public
form tells what was filled in."""
UNVERIFIED = (
    "a form names two addresses, and anybody can fill one in: the event is of one of them, the other is not kept. Say "
    "'verified': true where the shop itself knows that both are this person's, else false"
)

NAMES = ("name", "first_name", "last_name")
ADDRESSED = ("sms", "email", *COLUMNS, VERIFIED)
FREE_TEXT = "this came with a form, which anybody can fill in, and is more than a name or a few plain words"
SHORT = regex(r"(?:[^\W\d_]|[ '’-]|\.(?=\s|$)){1,40}").fullmatch
PLAIN = regex(r"(?!.*(?://|www\.|\w\.[^\W\d_]{2}))[^\x00-\x1f<>]{0,100}", re.IGNORECASE).fullmatch


def not_taken(contact: Mapping[str, Any], data: Mapping[str, Any], country: str | None) -> list[NotTaken]:
    """The fields of an event's contact that are left out, whatever is known of the contact. `country` is the shop's.
    Raises ChannelError where no address is left."""
    columns, left_out = columns_told(contact)
    addresses, _, broken = _addresses(contact, columns.get("country") or country)
    return [*broken, *left_out, *_unclear(contact, data, len(addresses)), *_free_text(contact, data)]


def _addresses(
    contact: Mapping[str, Any], country: str | None
) -> tuple[dict[ChannelKind, str], dict[str, Any], list[NotTaken]]:
    """As `normalise`; of two addresses one may be none."""
    try:
        return *normalise(contact, country), []
    except ChannelError as error:
        for kind in ("sms", "email"):
            rest = {name: value for name, value in contact.items() if name != kind}
            if contact.get(kind):
                with suppress(ChannelError):
                    return *normalise(rest, country), [NotTaken(kind, str(error))]
        raise


def _unclear(contact: Mapping[str, Any], data: Mapping[str, Any], addresses: int) -> list[NotTaken]:
    if not isinstance(contact.get(VERIFIED, False), bool):
        return [NotTaken(VERIFIED, "'verified' must be true or false")]
    if addresses > 1 and VERIFIED not in contact and FORM in data:
        return [NotTaken(VERIFIED, UNVERIFIED)]
    return []


def _free_text(contact: Mapping[str, Any], data: Mapping[str, Any]) -> list[NotTaken]:
    """The fields of a form that hold more than a name or a word. Who fills in a stranger's address must not write to
    them by way of the shop: ASVS 2.4.1, no free text from a form in the mail that asks for confirmation."""
    if FORM not in data:
        return []
    told = {name: value for name, value in contact.items() if name not in ADDRESSED and isinstance(value, str)}
    return [NotTaken(name, FREE_TEXT) for name, value in told.items() if not (SHORT if name in NAMES else PLAIN)(value)]


def is_verified(contact: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Whether two addresses are one person's. Of its orders a shop knows that, of what a form was told it does not."""
    told = contact.get(VERIFIED, FORM not in data)
    return told is True


async def two_people(
    store: Database, merchant: str, contact: Mapping[str, Any], data: Mapping[str, Any], country: str | None
) -> list[NotTaken]:
    """What is told of two addresses that the shop takes for one person's, and that are two people's here."""
    columns, _ = columns_told(contact)
    addresses, _, _ = _addresses(contact, columns.get("country") or country)
    if len(addresses) < 2 or not is_verified(contact, data):
        return []
    apart = await store.read(why_apart, merchant, addresses)
    return [NotTaken(*apart)] if apart else []


def happening(
    shop: Shop, event_id: str, name: str, contact: Mapping[str, Any], data: Mapping[str, Any], now: datetime
) -> tuple[EventArrival, list[NotTaken]]:
    """An event as it is stored, and what of it is left out. Raises ChannelError where no address is one."""
    columns, left_out = columns_told(contact)
    addresses, told, broken = _addresses(contact, columns.get("country") or shop.merchant.country)
    spoken = {record.kind for record in shop.records.values()}
    ordered = sorted(addresses.items(), key=lambda one: one[0] not in spoken)
    unfit = _free_text(contact, data)
    told = {key: value for key, value in told.items() if key not in {one.field for one in unfit}}
    fields = {key: value for key, value in told.items() if key not in (*COLUMNS, VERIFIED)}
    arrival = EventArrival(
        merchant=shop.merchant.id,
        id=storable(event_id) or secrets.token_hex(16),
        name=name,
        at=now,
        position=next_position(),
        addresses=dict(ordered),
        fields=fields | columns,
        data=data,
        marks={kind: marks_like(shop.erasure_key, kind, one) for kind, one in addresses.items()},
        verified=is_verified(contact, data),
    )
    return arrival, [*broken, *left_out, *_unclear(contact, data, len(addresses)), *unfit]
