"""Twilio's webhooks: the form they come as, their signature, and what they say.

The signature is described in Twilio's "Webhooks security" page; the fields in its "Messaging webhook request" and
"Outbound message status in status callbacks" pages.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, Literal
from urllib.parse import parse_qsl, unquote_to_bytes

from responder.channels.base import InboundText, StatusReport
from responder.channels.twilio.errors import PASSING, meaning_of
from responder.errors import ChannelError
from responder.patterns import regex

EMPTY_TWIML: Final = b'<?xml version="1.0" encoding="UTF-8"?><Response/>'
TWIML_TYPE: Final = "text/xml; charset=utf-8"

MOST_FIELDS: Final = 500
LONGEST_FORM: Final = 262_144
LONGEST_TEXT: Final = 10_000
MOST_MEDIA: Final = 10

Parameters = Sequence[tuple[str, str]]

_ALGORITHMS: Final = {"HMAC_SHA1": "sha1", "HMAC_SHA256": "sha256"}
_REFERENCE: Final = regex(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
_ACCOUNT: Final = regex(r"[A-Za-z]{2}[0-9A-Za-z]{32}", re.ASCII)
_ADDRESS: Final = regex(r"[!-~][ -~]{0,127}", re.ASCII)
_FORMATTED: Final = regex(r"(?:\+|00)([1-9](?:[ ().-]{0,3}\d){6,14})\)?", re.ASCII)
SHORTEST_BASE64: Final = 60
_BASE64: Final = regex(rf"[A-Za-z0-9+/\r\n]{{{SHORTEST_BASE64},}}={{0,2}}\s*", re.ASCII)
_SURROGATE: Final = regex("[\ud800-\udfff]")
_KEYWORDS: Final[dict[str, Literal["stop", "start", "help"]]] = {"STOP": "stop", "START": "start", "HELP": "help"}

_STATUS_RANKS: Final[dict[str, tuple[Literal["sending", "sent", "delivered", "failed"], int]]] = {
    "accepted": ("sending", 10),
    "scheduled": ("sending", 11),
    "queued": ("sending", 12),
    "sending": ("sending", 20),
    "sent": ("sent", 30),
    "undelivered": ("failed", 40),
    "failed": ("failed", 40),
    "canceled": ("failed", 40),
    "partially_delivered": ("delivered", 45),
    "delivered": ("delivered", 50),
    "read": ("delivered", 60),
}


def read_form(body: bytes) -> list[tuple[str, str]]:
    """The fields of an application/x-www-form-urlencoded body, in order, repeated and blank ones kept, nothing trimmed.

    Bytes that are not UTF-8 become lone surrogates, so that the signature is still checked over what came in.
    Raises ChannelError when the body is over 262,144 bytes or holds more than 500 fields.
    """
    if len(body) > LONGEST_FORM:
        raise ChannelError(f"the form is {len(body)} bytes; at most {LONGEST_FORM} are read")
    if body.count(b"&") >= MOST_FIELDS:
        raise ChannelError(f"the form has more than {MOST_FIELDS} fields")
    fields = []
    for field in body.decode("utf-8", "surrogateescape").split("&"):
        if field:
            name, _, value = field.partition("=")
            fields.append((_read(name), _read(value)) if "%" in field or "+" in field else (name, value))
    return fields


def _read(written: str) -> str:
    if "+" in written:
        written = written.replace("+", " ")
    if "%" not in written:
        return written
    return unquote_to_bytes(written.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")


@lru_cache(maxsize=16)  # almost all come to one address, and who sends long ones on purpose is to fill nothing
def url_spellings(url: str) -> tuple[bytes, ...]:
    """The ways Twilio may have spelled `url` when it signed it: as given, without a port, and with one.

    Twilio is not consistent about the port (its own SDK tries both). The user's name and password and the brackets
    of an IPv6 address stay; the fragment never reaches a server (RFC 3986 section 3.5) and is dropped.
    """
    url = url.partition("#")[0]
    scheme, found, rest = url.partition("://")
    end = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    user, at, host = rest[:end].rpartition("@")
    name, port = _split_port(host)
    default = "443" if scheme.lower() == "https" else "80"
    hosts = (host, name, f"{name}:{port or default}") if found and host else ()
    spelled = [url, *(f"{scheme}://{user}{at}{one}{rest[end:]}" for one in hosts)]
    return tuple(dict.fromkeys(one.encode("utf-8", "surrogatepass") for one in spelled))


def _split_port(host: str) -> tuple[str, str]:
    end = host.rfind("]")
    colon = host.rfind(":")
    return (host, "") if colon <= end else (host[:colon], host[colon + 1 :])


def check_signature(
    tokens: Iterable[str],
    urls: Iterable[str],
    content: Parameters | bytes,
    signature: str,
    settings: str = "",
) -> bool:
    """Whether Twilio signed this request with one of `tokens` for one of `urls`. Compared in constant time.

    `content` is all fields of a form as read_form gives them, or the raw bytes of a body of another type; that one
    must be named by its SHA-256 in the URL's bodySHA256, else it is refused. `signature` is X-Twilio-Signature,
    `settings` is X-Twilio-Webhooks-Signature-Settings (absent: HMAC-SHA1). False, never an error.
    """
    algorithm = _algorithm(settings)
    if algorithm is None or not signature or len(signature) > 100:
        return False
    given = signature.encode("utf-8", "surrogatepass")
    keys = [token.encode() for token in tokens if token]
    tail = b"" if isinstance(content, bytes) else _joined(content)
    for url in urls:
        if isinstance(content, bytes) and not _names_body(url, content):
            continue
        for spelled in url_spellings(url):
            for key in keys:
                made = _begun(key, algorithm).copy()
                made.update(spelled + tail)
                if hmac.compare_digest(binascii.b2a_base64(made.digest(), newline=False), given):
                    return True
    return False


@lru_cache(maxsize=4096)
def _begun(key: bytes, algorithm: str) -> hmac.HMAC:
    """The same key signs all that comes in for a number; what does not depend on the content is done once."""
    return hmac.new(key, digestmod=algorithm)


def _joined(fields: Parameters) -> bytes:
    ordered = sorted(set(fields))
    return "".join([part for field in ordered for part in field]).encode("utf-8", "surrogateescape")


def _algorithm(settings: str) -> str | None:
    for part in settings.split(","):
        name, _, value = part.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return _ALGORITHMS.get(value.strip().upper())
    return "sha1"


def _names_body(url: str, body: bytes) -> bool:
    query = url.partition("#")[0].partition("?")[2]
    named = [value for name, value in parse_qsl(query) if name == "bodySHA256"]
    made = hashlib.sha256(body).hexdigest().encode()
    return len(named) == 1 and hmac.compare_digest(named[0].encode("utf-8", "surrogatepass"), made)


def read_account(params: Parameters) -> tuple[str, str]:
    """The (AccountSid, To) that name the merchant's number; both empty where they are not well-formed."""
    fields = dict(reversed(params))
    account, to = fields.get("AccountSid", ""), fields.get("To", "")
    if not _ACCOUNT.fullmatch(account) or not _ADDRESS.fullmatch(to):
        return "", ""
    return account, plain_number(to)


def read_inbound(params: Parameters) -> InboundText:
    """The text that a customer sent. Raises ChannelError when it has no MessageSid, From or To, and for a status
    callback: a Messaging Service may be set to post those of other programs' messages to the same address.

    `keyword` is set where Twilio's Advanced Opt-Out has already answered (OptOutType). A body that is base64, as
    Twilio hands on some concatenated texts, is decoded. Control characters that no database keeps are dropped.
    """
    fields = dict(reversed(params))
    reference = fields.get("MessageSid") or fields.get("SmsSid") or fields.get("SmsMessageSid") or ""
    if not is_reference(reference):
        raise ChannelError("an inbound message came without a MessageSid")
    if _status_word(fields) in _STATUS_RANKS:
        raise ChannelError("this tells of a message of ours, and is no message to us")
    return InboundText(
        reference=reference,
        sender=_address(fields, "From"),
        to=_address(fields, "To"),
        text=written(fields.get("Body") or fields.get("ButtonText") or ""),
        keyword=_KEYWORDS.get(fields.get("OptOutType", "").strip().upper()),
        media=_media(fields),
    )


def _address(fields: dict[str, str], name: str) -> str:
    given = fields.get(name, "")
    if not is_address(given):
        raise ChannelError(f"a message came without a usable {name}")
    return plain_number(given)


def _status_word(fields: dict[str, str]) -> str:
    return (fields.get("MessageStatus") or fields.get("SmsStatus") or "").lower()


def is_reference(given: object) -> bool:
    """Whether it can be a message's SID: what cannot is kept nowhere."""
    return isinstance(given, str) and _REFERENCE.fullmatch(given) is not None


def plain_number(address: str) -> str:
    """The number in E.164 where the address is one that is written for people; anything else as it is. Whoever says
    STOP must not be taken for somebody else because of a blank."""
    formatted = _FORMATTED.fullmatch(address)
    return "+" + re.sub(r"\D", "", formatted[1]) if formatted else address


def is_address(given: object) -> bool:
    """Whether a From or To can be used: whatever cannot is refused at the webhook, and is no sender either."""
    return isinstance(given, str) and _ADDRESS.fullmatch(given) is not None


def written(body: str) -> str:
    """What the customer wrote, out of the body that Twilio hands on."""
    return _decode_base64(readable(body))[:LONGEST_TEXT]


def readable(text: str) -> str:
    """`text` without NUL, which PostgreSQL refuses, and with U+FFFD where bytes were not UTF-8."""
    text = text.replace("\0", "")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _decode_base64(text: str) -> str:
    """The text inside where all of `text` is plainly base64 of readable words; `text` itself otherwise."""
    if len(text) < SHORTEST_BASE64:
        return text
    packed = "".join(text.split())
    if len(packed) % 4 or not _BASE64.fullmatch(text.strip()):
        return text
    try:
        inside = binascii.a2b_base64(packed, strict_mode=True).decode("utf-8")
    except ValueError:
        return text
    wordy = inside.replace("\n", "").replace("\r", "").replace("\t", "").isprintable() and " " in inside
    return inside if wordy else text


def _media(fields: dict[str, str]) -> tuple[str, ...]:
    count = fields.get("NumMedia", "")
    number = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 0
    if not number:
        return ()
    named = (fields.get(f"MediaUrl{index}", "") for index in range(min(number, MOST_MEDIA)))
    return tuple(readable(url)[:2000] for url in named if url.startswith(("https://", "http://")))


def read_status(params: Parameters, message: str | None) -> StatusReport:
    """What a status callback says of a message of ours; `message` is our id out of the callback's URL.

    Callbacks come in any order, twice or never, and are folded by the highest `rank`: of what becomes known together a
    delivery that was seen outranks a failure. A status that is not known has rank 0 and changes nothing.
    Raises ChannelError without a MessageSid.
    """
    fields = dict(reversed(params))
    reference = fields.get("MessageSid") or fields.get("SmsSid") or ""
    if not is_reference(reference):
        raise ChannelError("a status callback came without a MessageSid")
    word = _status_word(fields)
    status, rank = _STATUS_RANKS.get(word, ("sending", 0))
    code = fields.get("ErrorCode", "")
    if status != "failed" or not code.isascii() or not code.isdigit() or len(code) > 6:
        return StatusReport(reference, message, status, rank, reason=word[:40] if status == "failed" else "")
    meaning = meaning_of(int(code))
    return StatusReport(
        reference,
        message,
        status,
        rank,
        code=code,
        reason=meaning.reason,
        address_dead=meaning.address_dead,
        opted_out=meaning.opted_out,
        passing=int(code) in PASSING,
    )


def status_word(status: str | None) -> str | None:
    """The word of DESIGN.md for a status of Twilio's, or None where it has none."""
    known = _STATUS_RANKS.get(status or "")
    return known[0] if known else None
