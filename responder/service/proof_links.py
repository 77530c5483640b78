"""Links that show the proof of one person's consents to whoever the merchant gives them: signed, and for a while."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from typing import Final

from responder.store.rights.marks import PREFIX

LASTS: Final = timedelta(days=7)
LONGEST: Final = timedelta(days=90)
LONGEST_TOKEN: Final = 400
_TAG_BYTES: Final = 16
_BETWEEN: Final = "\0"


def make_token(secret: str, merchant: str, contact: str, until: datetime) -> str:
    """The part of a link that names a person at a merchant until an instant, in letters that a URL takes as they are.

    128 bits of HMAC-SHA256, bound to this purpose. Without a secret nobody could tell it from a forged one: ValueError.
    """
    if not secret:
        raise ValueError("a link cannot be signed without a secret")
    said = _BETWEEN.join((merchant, contact, str(int(until.timestamp())))).encode()
    return _encode(_tag(secret, said) + said)


def read_token(token: str, secret: str, now: datetime) -> tuple[str, str] | None:
    """The merchant and the contact of a token that we made and whose time is not over, else None."""
    if not secret or len(token) > LONGEST_TOKEN:
        return None
    decoded = _decode(token)
    if decoded is None or not hmac.compare_digest(decoded[:_TAG_BYTES], _tag(secret, decoded[_TAG_BYTES:])):
        return None
    merchant, contact, until = decoded[_TAG_BYTES:].decode().split(_BETWEEN)
    return (merchant, contact) if now < datetime.fromtimestamp(int(until), UTC) else None


def is_of_erased(path: str, secret: str, until: datetime) -> bool:
    """Whether a link that we made until then is of a person who was erased, whom it names by their mark."""
    named = read_token(path.rpartition("/")[2], secret, until - timedelta(seconds=1))
    return named is not None and named[1].startswith(PREFIX)


def _tag(secret: str, said: bytes) -> bytes:
    return hmac.digest(secret.encode(), b"responder\0proof\0" + said, hashlib.sha256)[:_TAG_BYTES]


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _decode(token: str) -> bytes | None:
    try:
        decoded = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    # The last letter holds spare bits; only the spelling that we make counts.
    return decoded if _encode(decoded) == token else None
