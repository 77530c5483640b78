"""The addresses that a shop names a contact by, as they are stored.

A shop's system writes an address into a field of its own: what else stands there makes it none, and nobody guesses
which of two was meant, or finds one inside a slip of typing. Somebody else would get the messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from unicodedata import normalize

from responder.errors import ChannelError
from responder.language.script import ChannelKind
from responder.patterns import regex
from responder.store.connection.sets import storable
from responder.understand.addresses import first_email, valid_number
from responder.understand.mail_address import normal_mail

LONGEST_NUMBER, LONGEST_MAIL = 40, 320
# `Kari Hansen <kari@home.example>`, as mail programs copy it; `mailto:` and `tel:`, as web pages do.
NAMED = regex(r'[^<>@]*<([^<>\s]+)>|"[^"]*" *<([^<>\s]+)>')
SCHEME = regex(r"(?:mailto|tel|sms):", re.IGNORECASE)


def _plain(written: object) -> str:
    """Without what is not seen (a telephone's contacts wrap numbers in marks of direction), and with plain blanks."""
    shown = "".join(
        " " if letter.isspace() else letter for letter in str(written) if letter.isprintable() or letter.isspace()
    )
    return SCHEME.sub("", shown.strip(), count=1).lstrip("'").strip(" ,;")


def _number(written: object, country: str | None) -> str | None:
    regions = ([country] if country else []) + [""]
    plain = _plain(written)[:LONGEST_NUMBER]
    return next((found for region in regions if (found := valid_number(plain, region))), None)


def _mail(written: object) -> str | None:
    plain = normalize("NFC", _plain(written).rstrip(".").lower())
    named = NAMED.fullmatch(plain)
    if named is not None:
        plain = named[1] or named[2]
    if not plain or len(plain) > LONGEST_MAIL:
        return None
    return normal_mail(plain) if first_email(plain) == plain else None


def normalise(contact: Mapping[str, Any], country: str | None) -> tuple[dict[ChannelKind, str], dict[str, Any]]:
    """(addresses by kind, what else was told of the contact). Numbers without a country code are `country`'s.

    Raises ChannelError for an address that is none, and where there is no address at all.
    """
    addresses: dict[ChannelKind, str] = {}
    if contact.get("sms"):
        number = _number(contact["sms"], country)
        if number is None:
            raise ChannelError("the contact's 'sms' is no phone number; write it as +47…")
        addresses["sms"] = number
    if contact.get("email"):
        address = _mail(contact["email"])
        if address is None:
            raise ChannelError("the contact's 'email' is no mail address")
        addresses["email"] = address
    if not addresses:
        raise ChannelError("the contact has neither 'sms' nor 'email'")
    return addresses, {storable(str(name)): value for name, value in contact.items() if name not in ("sms", "email")}
