"""The addresses that a shop names a contact by, as they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from responder.errors import ChannelError
from responder.language.script import ChannelKind
from responder.store.sets import storable
from responder.understand.addresses import read_email, valid_number


def _number(written: str, country: str | None) -> str | None:
    regions = ([country] if country else []) + [""]
    return next((found for region in regions if (found := valid_number(written.strip()[:40], region))), None)


def normalise(contact: Mapping[str, Any], country: str | None) -> tuple[dict[ChannelKind, str], dict[str, Any]]:
    """(addresses by kind, what else was told of the contact). Numbers without a country code are `country`'s.

    Raises ChannelError for an address that is none, and where there is no address at all.
    """
    addresses: dict[ChannelKind, str] = {}
    if contact.get("sms"):
        number = _number(str(contact["sms"]), country)
        if number is None:
            raise ChannelError("the contact's 'sms' is no phone number; write it as +47…")
        addresses["sms"] = number
    if contact.get("email"):
        address = read_email(str(contact["email"]))
        if address is None:
            raise ChannelError("the contact's 'email' is no mail address")
        addresses["email"] = address.lower()
    if not addresses:
        raise ChannelError("the contact has neither 'sms' nor 'email'")
    return addresses, {storable(str(name)): value for name, value in contact.items() if name not in ("sms", "email")}
