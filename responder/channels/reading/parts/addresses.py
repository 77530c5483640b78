"""Mail addresses out of header fields and prose."""

import re
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.parts.headers import Headers, as_written, decoded, decoded_words
from responder.patterns import regex
from responder.understand.mail_address import ascii_domain, normal_mail

_LOCAL: Final = r"[^\s<>,;:\"'()\[\]@|\\]{1,120}"
_HOST: Final = r"[^\s<>,;:\"'()\[\]@|\\/*!?=]{1,200}"
ADDRESS: Final = regex(rf"(?<![^\s<>,;:\"'()\[\]@|\\/]){_LOCAL}@{_HOST}")
_QUOTED_LOCAL: Final = regex(r'"[^"\s]{1,64}"@[\w.-]{1,200}')
_TRAILING: Final = ".,;:!?*_-'\u2019\u201d\u00bb"
_RECEIVING: Final = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to",
                     "apparently-to", "resent-to", "x-forwarded-to")  # fmt: skip


def addresses_in(text: str) -> list[str]:
    """Every address in prose in its normal form, in order, each once."""
    found: dict[str, None] = {}
    for match in ADDRESS.finditer(text):
        address = tidy(match[0])
        if address:
            found[address] = None
            if len(found) >= limits.ADDRESSES:
                break
    return list(found)


def tidy(address: str) -> str:
    """One address in its normal form, without brackets, `mailto:` and trailing punctuation; empty when it is none."""
    address = address.strip().strip("<>").strip()
    if address[:7].lower() == "mailto:":
        address = address[7:]
    if address.startswith('"') and '"@' in address:
        local, _, host = address.rpartition("@")
        return normal_mail(f"{local}@{host.rstrip(_TRAILING)}")[:320]
    address = address.rstrip(_TRAILING)
    local, at, host = address.rpartition("@")
    if not at or not local or not host or len(address) > 320 or host.startswith("."):
        return ""
    return normal_mail(address)


def mailboxes(text: str) -> list[tuple[str, str]]:
    """(display name, address) of an address list; groups, comments and quoted commas are understood."""
    found: list[tuple[str, str]] = []
    for piece in _split(text[: limits.HEADER_VALUE_BYTES]):
        name, address = _mailbox(piece)
        if address:
            found.append((name, address))
            if len(found) >= limits.ADDRESSES:
                break
    return found


def authors(value: bytes) -> list[tuple[str, str]]:
    """(display name, address) of a From field. Encoded words are names only (RFC 2047 section 5): an address hidden
    in one is none, unless a broken program encoded the whole field."""
    found = mailboxes(as_written(value))
    if found:
        return [(decoded_words(name), address) for name, address in found]
    return mailboxes(decoded(value))


def _split(text: str) -> list[str]:
    pieces, start, quoted, angle, depth, index, size = [], 0, False, False, 0, 0, len(text)
    while index < size:
        character = text[index]
        if character == "\\":
            index += 1
        elif character == '"':
            quoted = not quoted
        elif not quoted and character == "(":
            depth += 1
        elif not quoted and character == ")":
            depth = max(0, depth - 1)
        elif not quoted and character in "<>":
            angle = character == "<"
        elif character in ",;" and not (quoted or angle or depth):
            pieces.append(text[start:index])
            start = index + 1
        index += 1
    return [*pieces, text[start:]]


def _mailbox(piece: str) -> tuple[str, str]:
    opening = piece.rfind("<")
    if opening >= 0 and (closing := piece.find(">", opening)) > opening:
        # RFC 5322 obsolete routes: <@relay:user@host>
        address = tidy(piece[opening + 1 : closing].rpartition(":")[2])
        if address:
            return _name(piece[:opening]), address
    quoted = _QUOTED_LOCAL.search(piece)
    match = quoted or ADDRESS.search(piece)
    if match is None:
        return "", ""
    comment = re.search(r"\(([^()]{1,200})\)", piece)
    return (_name(comment[1]) if comment else ""), tidy(match[0])


def _name(text: str) -> str:
    text = text.strip().strip("'\"").replace('\\"', '"').strip()
    return text.rpartition(":")[2].strip().strip('"') if text.endswith(":") else text[:200]


def receivers(headers: Headers) -> tuple[str, ...]:
    """Addresses a mail was sent or delivered to (a reply token may stand in any of them)."""
    found: dict[str, None] = {}
    for name in _RECEIVING:
        for value in headers.texts(name)[:10]:
            found.update((address, None) for _, address in mailboxes(value))
    return tuple(found)[: limits.ADDRESSES]


def domain_of(address: str) -> str:
    """The domain of an address, in A-labels."""
    return ascii_domain(address.rpartition("@")[2].rstrip("."))


def local_part(address: str) -> str:
    """What stands before the domain. Servers put their own behind an address that has one already
    ("postmaster\\@a.example@b.example")."""
    return address.partition("@")[0].rstrip("\\")


def without_tag(address: str) -> str:
    """`name+tag@host` as `name@host` (RFC 5233 subaddressing)."""
    local, _, host = address.rpartition("@")
    return f"{local.partition('+')[0]}@{host}"
