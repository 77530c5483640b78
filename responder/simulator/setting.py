"""Where a simulated conversation takes place: the merchant, one customer, and the scripts that may run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from responder.engine.clock import zone
from responder.engine.run import Json
from responder.engine.world import Channel, Consent, Contact, Merchant, World
from responder.language.script import ChannelKind, Script
from responder.language.wants import LANGUAGE
from responder.understand import read_email, read_phone
from responder.values import frozen

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
ADDRESSES: Mapping[ChannelKind, str] = {"sms": "+4790000001", "email": "kari@example.com"}
NAMES: Mapping[str, Json] = {"first_name": "Kari", "last_name": "Nordmann"}
NOTHING = ("none", "no", "")


@frozen
class Customer:
    """Who is on the other side: a contact, and the channels on which marketing was agreed to before."""

    contact: Contact
    agreed: tuple[ChannelKind, ...] = ()


class Shelf:
    """The scripts of one merchant, all live. With `only`, the others are there to be called and start by nothing."""

    def __init__(self, scripts: Iterable[Script], only: str | None = None) -> None:
        kept = [one if only in (None, one.name) else replace(one, start=()) for one in scripts]
        self._live = MappingProxyType({script.name: script for script in kept})
        self._versions = {script.version: script for script in kept}

    def live(self) -> Mapping[str, Script]:
        return self._live

    def version(self, version: str) -> Script:
        return self._versions[version]


def first_moment(merchant: Merchant) -> datetime:
    """When simulated conversations begin: a Tuesday at 10:00 where the merchant is (3 March 2026), in UTC."""
    return datetime(2026, 3, 3, 10, tzinfo=zone(merchant.time_zone)).astimezone(UTC)


def customer_of(about: Mapping[str, Json], language: str, marketing: bool) -> Customer:
    """The customer that a transcript's `contact:` describes, over a default who has both addresses.

    `sms` and `email` are addresses, `none` for no such address. `consent` names the channels on which marketing
    was agreed to (`none`, `sms`, `sms, email`); unless said, all of them for a dialog with marketing and none
    for one without. `tags`, `language`, `country`, `time zone` and `preferred` are the contact's own, every
    other name is a field. Raises ValueError naming what cannot be.
    """
    given = {str(name).replace(" ", "_"): value for name, value in about.items()}
    country = given.pop("country", None)
    addresses = {kind: address for kind in KINDS if (address := _address(given.pop(kind, None), kind, country))}
    consent = given.pop("consent", None)
    agreed = _kinds(consent) if consent is not None else tuple(KINDS if marketing else ())
    contact = Contact(
        id="customer",
        addresses=addresses,
        language=_language(given.pop("language", language)),
        time_zone=_zone(given.pop("time_zone", None)),
        country=country,
        preferred=next(iter(_kinds(given.pop("preferred", "none"))), None),
        tags=frozenset(_words(given.pop("tags", ()))),
        fields={**NAMES, **given},
    )
    return Customer(contact, agreed)


def world_at(now: datetime, merchant: Merchant, channels: Iterable[Channel], customer: Customer) -> World:
    """The world before anything has happened."""
    consents = tuple(Consent(kind, "marketing", True, now) for kind in customer.agreed)
    return World(
        now=now,
        merchant=merchant,
        contact=customer.contact,
        channels={channel.id: channel for channel in channels},
        consents=consents,
    )


def _address(given: Json, kind: ChannelKind, country: Json) -> str | None:
    if given is None:
        return ADDRESSES[kind]
    text = str(given).strip()
    if text.casefold() in NOTHING:
        return None
    address = read_email(text) if kind == "email" else read_phone(text, country or "NO", "en")
    if address is None:
        what = "a mail address" if kind == "email" else "a phone number"
        raise ValueError(f"'{text}' is not {what}; write one like '{ADDRESSES[kind]}', or 'none'")
    return address


def _language(code: Json) -> str:
    if not LANGUAGE.fullmatch(str(code)):
        raise ValueError(f"'{code}' is not a language code; write two letters, like 'en', 'nb' or 'sv'")
    return str(code)


def _zone(name: Json) -> str | None:
    if name is None:
        return None
    if zone(str(name)).key != name:
        raise ValueError(f"'{name}' is not a time zone; write one like 'Europe/Oslo'")
    return str(name)


def _kinds(given: Json) -> tuple[ChannelKind, ...]:
    words = [word.casefold() for word in _words(given)]
    for word in words:
        if word not in (*KINDS, *NOTHING):
            raise ValueError(f"'{word}' is not a channel; write 'sms', 'email' or 'none'")
    return tuple(kind for kind in KINDS if kind in words)


def _words(given: Json) -> list[str]:
    parts = given.split(",") if isinstance(given, str) else [str(part) for part in given]
    return [part.strip() for part in parts if part.strip()]
