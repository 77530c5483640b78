"""An Outgoing as the bytes of a mail: RFC 5322 headers that nobody can break out of, and bodies that any server takes.

Written out directly: the standard library's EmailMessage parses each header that it was just given (7 ms a mail with
a long thread, against 0.1), and encodes a Message-ID that is longer than a line, which breaks the thread.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from responder.channels.base import Outgoing
from responder.errors import ChannelError
from responder.patterns import regex
from responder.understand.mail_address import ascii_domain

MOST_REFERENCES: Final = 20
LONGEST_HEADER: Final = 400
LONGEST_LINE: Final = 76

_UNSAFE: Final = regex(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff]+"
)
_ID: Final = regex(r"<[!-;=?-~]{1,300}>", re.ASCII)
_URL: Final = regex(r"(?:https://|mailto:)[!-;=?-~]{1,1500}", re.ASCII)
_BODY_UNSAFE: Final = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_FRAGILE: Final = regex(rb"^From |[ \t]$|^\.", re.MULTILINE)
_LOCAL: Final = regex(r"[^\s\"(),:;<>@\[\\\]\x00-\x1f\x7f]{1,64}")
_DOMAIN: Final = regex(r"(?!-)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*|\[[0-9A-Fa-f:.]{3,60}\]", re.ASCII)
_ATOMS: Final = regex(r"[A-Za-z0-9!#$%&'*+/?^_`{|}~-]{1,40}(?: [A-Za-z0-9!#$%&'*+/?^_`{|}~-]{1,40})*", re.ASCII)
_SUPPRESS: Final = "OOF, DR, RN, NRN, AutoReply"


def clean_header(text: str) -> str:
    """`text` on one line, without control, bidirectional and invisible characters, of at most 400 characters."""
    return " ".join(_UNSAFE.sub(" ", text).split())[:LONGEST_HEADER].strip()


def wire_address(address: str) -> str:
    """An address as it goes over the wire, its domain in ASCII. Raises ChannelError when it is no address."""
    local, at, domain = address.rpartition("@")
    domain = ascii_domain(domain)
    if not at or not _LOCAL.fullmatch(local) or local[0] == "." or local[-1] == "." or ".." in local:
        raise ChannelError("the address cannot be used for mail", code="5.1.3")
    if not _DOMAIN.fullmatch(domain) or len(domain) > 253 or len(local.encode("utf-8", "replace")) > 64:
        raise ChannelError("the address cannot be used for mail", code="5.1.3")
    return f"{local}@{domain}"


def build_mail(message: Outgoing, now: datetime) -> tuple[bytes, bool]:
    """The mail, and whether it needs SMTPUTF8 (RFC 6531: only for a local part that is not ASCII).

    The same message at the same `now` gives the same bytes. Raises ChannelError when an address cannot be used or the
    Message-ID is missing.
    """
    if message.message_id is None or not _ID.fullmatch(message.message_id):
        raise ChannelError("the mail has no Message-ID")
    sender, to = wire_address(message.sender), wire_address(message.to)
    reply_to = wire_address(message.reply_to) if message.reply_to else ""
    headers = [
        ("From", _named(clean_header(message.sender_name or ""), sender)),
        ("To", to),
        ("Subject", _unstructured(clean_header(message.subject or ""))),
        ("Date", format_datetime(now)),
        ("Message-ID", message.message_id),
        *_further_headers(message, reply_to),
        ("MIME-Version", "1.0"),
    ]
    head = "".join(_folded(name, value) for name, value in headers)
    body = _body(message.text, message.html)
    return (head + body).encode(), not f"{sender}{to}{reply_to}".isascii()


def _folded(name: str, value: str) -> str:
    """A header line, folded before a space wherever it would be longer than 76 characters; tokens stay whole."""
    lines, line = [], f"{name}:"
    for token in value.split(" "):
        if len(line) + len(token) >= LONGEST_LINE and not line.endswith(":"):
            lines.append(line)
            line = ""
        line += f" {token}"
    return "\r\n".join((*lines, line, ""))


def _named(name: str, address: str) -> str:
    """`Name <address>`: the name bare, quoted, or as encoded words (RFC 2047 section 5), as it needs."""
    if not name:
        return address
    if _ATOMS.fullmatch(name):
        return f"{name} <{address}>"
    if name.isascii() and len(name) < 60 and "=?" not in name:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{address}>'
    return f"{_encoded(name)} <{address}>"


def _unstructured(text: str) -> str:
    """Text as a header's value: as it is where it is plain, else as encoded words."""
    plain = text.isascii() and "=?" not in text and max(map(len, text.split(" ")), default=0) < 60
    return text if plain else _encoded(text)


def _encoded(text: str) -> str:
    """Encoded words of at most 75 characters, none of which splits a character (RFC 2047 section 2)."""
    words, piece = [], b""
    for character in text:
        encoded = character.encode("utf-8", "replace")
        if len(piece) + len(encoded) > 42:
            words.append(piece)
            piece = b""
        piece += encoded
    return " ".join(f"=?utf-8?b?{base64.b64encode(word).decode()}?=" for word in (*words, piece))


def _further_headers(message: Outgoing, reply_to: str) -> Iterator[tuple[str, str]]:
    references = cap_references(message.references)
    if references:
        yield "In-Reply-To", references[-1]
        yield "References", " ".join(references)
    if reply_to and message.reply_to != message.sender:
        yield "Reply-To", _named(clean_header(message.sender_name or ""), reply_to)
    if message.automatic:
        yield "Auto-Submitted", message.automatic
        yield "X-Auto-Response-Suppress", _SUPPRESS
    links = [url for url in message.unsubscribe if _URL.fullmatch(url)]
    if links:
        yield "List-Unsubscribe", ", ".join(f"<{url}>" for url in links)
        if links[0].startswith("https://"):
            yield "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"


def cap_references(references: Iterable[str]) -> tuple[str, ...]:
    """At most 20 well-formed Message-IDs, oldest first: the one that began it all, and the last ones.

    RFC 5322 section 3.6.4 says what References holds; the cap keeps long conversations under line limits.
    """
    kept = tuple(dict.fromkeys(one.strip() for one in references if _ID.fullmatch(one.strip())))
    return kept if len(kept) <= MOST_REFERENCES else (kept[0], *kept[-(MOST_REFERENCES - 1) :])


def _body(text: str, html: str | None) -> str:
    plain = _part(text, "plain")
    if html is None:
        return plain
    rich = _part(html, "html")
    line = _boundary(plain + rich)
    kind = f'Content-Type: multipart/alternative; boundary="{line}"\r\n\r\n'
    return f"{kind}--{line}\r\n{plain}\r\n--{line}\r\n{rich}\r\n--{line}--\r\n"


def _boundary(content: str) -> str:
    """A line that is nowhere in `content`; the same for the same content, so that a repeated mail is the same mail."""
    made = f"=_{binascii.crc32(content.encode()):08x}{len(content):x}"
    while made in content:
        made += "x"
    return made


def _part(text: str, kind: str) -> str:
    """Only 7-bit lines of at most 76 characters, whatever the text: no server on the way re-encodes it, and a DKIM
    signature made on the way out stays whole."""
    data = "\n".join(_BODY_UNSAFE.sub("", text).splitlines()).encode("utf-8", "replace") + b"\n"
    if data.isascii() and max(map(len, data.split(b"\n"))) <= LONGEST_LINE and not _FRAGILE.search(data):
        encoding, body = "7bit", data
    else:
        quoted = binascii.b2a_qp(data, istext=True)
        packed = base64.encodebytes(data.replace(b"\n", b"\r\n"))
        encoding, body = ("base64", packed) if len(packed) < len(quoted) else ("quoted-printable", quoted)
    lines = body.decode("ascii").replace("\n", "\r\n")
    return f'Content-Type: text/{kind}; charset="utf-8"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{lines}'
