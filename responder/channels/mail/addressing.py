"""Addresses and Message-IDs that carry our message id and prove that we made them.

A reply to `hei+r…@shop.example` names the message it answers. The token is the id and an HMAC-SHA256 over the purpose,
the mailbox and the id, so a token counts for one purpose at one mailbox (and so one merchant's channel) only.
It is lower-case base32, since some systems lower-case local parts, and fits the 64 octets that RFC 5321 section
4.5.3.1.1 allows a local part: with a mailbox name of up to 10 characters the HMAC keeps 128 bits, up to 17 it keeps 96,
up to 20 it keeps 80. A longer name gets no token, and replies are recognised by the Message-ID alone.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from typing import Final, Literal

from responder.patterns import regex
from responder.understand.mail_address import ascii_domain
from responder.values import frozen

Purpose = Literal["reply", "bounce", "unsubscribe"]

LONGEST_LOCAL: Final = 64
_LETTERS: Final[dict[str, Purpose]] = {"r": "reply", "b": "bounce", "u": "unsubscribe"}
_PURPOSES: Final[dict[Purpose, str]] = {purpose: letter for letter, purpose in _LETTERS.items()}
_ID_BYTES: Final = 16
_TAG_BYTES: Final = (16, 12, 10)
_ID: Final = regex(r"[0-9a-f]{32}", re.ASCII)
_TOKEN: Final = regex(r"([rbu])([a-z2-7]{42,52})", re.ASCII)
_MESSAGE_ID: Final = regex(r"\s*<?\s*([0-9a-f]{32})\.([a-z2-7]{26})@([^\s<>@]{1,255})\s*>?\s*", re.ASCII | re.I)


@frozen
class Token:
    """What an address of ours says: which message of ours, and what for."""

    message: str
    purpose: Purpose


def reply_address(mailbox: str, message: str, secret: str) -> str:
    """Where the answer to `message` (32 hexadecimal digits) is to go. The mailbox itself where its name is too long.

    Raises ValueError when `mailbox` is no address or `message` no such id.
    """
    return _address(mailbox, message, secret, "reply")


def bounce_address(mailbox: str, message: str, secret: str) -> str:
    """The envelope sender of `message` (VERP), so that a bounce tells whose it is. As reply_address."""
    return _address(mailbox, message, secret, "bounce")


def unsubscribe_address(mailbox: str, message: str, secret: str) -> str:
    """Where a mail means: no more of this. For List-Unsubscribe (RFC 2369 section 3.2). As reply_address."""
    return _address(mailbox, message, secret, "unsubscribe")


def _address(mailbox: str, message: str, secret: str, purpose: Purpose) -> str:
    local, at, domain = mailbox.rpartition("@")
    if not at or not local or not domain:
        raise ValueError("a mailbox is an address like hei@shop.example")
    for length in _TAG_BYTES:
        token = _encode(_id_bytes(message) + _tag(secret, purpose, mailbox, message)[:length])
        made = f"{local}+{_PURPOSES[purpose]}{token}"
        if len(made.encode()) <= LONGEST_LOCAL:
            return f"{made}@{domain}"
    return mailbox


def read_token(address: str, secret: str) -> Token | None:
    """The token of an address that we made and that nobody changed (but for the case of its letters), else None."""
    local, _, domain = address.strip().strip("<>").rpartition("@")
    name, plus, found = local.rpartition("+")
    match = _TOKEN.fullmatch(found.lower()) if plus and len(local) <= LONGEST_LOCAL else None
    decoded = _decode(match[2]) if match else None
    if match is None or decoded is None or len(decoded) - _ID_BYTES not in _TAG_BYTES:
        return None
    purpose, message = _LETTERS[match[1]], decoded[:_ID_BYTES].hex()
    tag = decoded[_ID_BYTES:]
    if not hmac.compare_digest(tag, _tag(secret, purpose, f"{name}@{domain}", message)[: len(tag)]):
        return None
    made = _address(f"{name}@{domain}", message, secret, purpose)
    # Only the length that we would have used: nobody may choose the shorter, weaker one.
    return Token(message, purpose) if made.lower() == f"{local}@{domain}".lower() else None


def make_message_id(mailbox: str, message: str, secret: str) -> str:
    """The Message-ID of `message`, in angle brackets: always the same, so that a repeated send is known as such."""
    tag = _encode(_tag(secret, "message-id", mailbox, message)[:16])
    return f"<{_id_bytes(message).hex()}.{tag}@{ascii_domain(mailbox.rpartition('@')[2])}>"


def read_message_id(given: str, mailbox: str, secret: str) -> str | None:
    """Our message id in a Message-ID that we made for `mailbox`, with or without angle brackets, else None."""
    match = _MESSAGE_ID.fullmatch(given) if len(given) <= 400 else None
    if match is None:
        return None
    message, tag = match[1].lower(), _decode(match[2].lower())
    whole = tag is not None and hmac.compare_digest(tag, _tag(secret, "message-id", mailbox, message)[:16])
    return message if whole else None


def _tag(secret: str, purpose: str, mailbox: str, message: str) -> bytes:
    local, _, domain = mailbox.lower().rpartition("@")
    bound = "\0".join(("responder", purpose, local, ascii_domain(domain), message))
    return hmac.digest(secret.encode(), bound.encode("utf-8", "surrogatepass"), hashlib.sha256)


def _id_bytes(message: str) -> bytes:
    if not _ID.fullmatch(message):
        raise ValueError("a message id has 32 hexadecimal digits")
    return bytes.fromhex(message)


def _encode(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=").lower()


def _decode(text: str) -> bytes | None:
    try:
        decoded = base64.b32decode(text.upper() + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError):
        return None
    # The last letter holds spare bits; only the spelling that we make counts.
    return decoded if _encode(decoded) == text else None
