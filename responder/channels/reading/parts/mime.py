"""A mail taken apart into its parts (RFC 2045, 2046), tolerant and in linear time.

Bytes are searched, not copied line by line; nesting, number of parts and bytes searched are capped, so a
hostile structure costs no more than a large honest one.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.parts.charsets import Refused, decode
from responder.channels.reading.parts.headers import Headers, read_headers, unbase64
from responder.channels.reading.parts.sealed import SEALED, signed_content
from responder.patterns import regex

_SNIFF: Final = regex(rb"(?:\A|\n)--([^\s][^\n]{0,200}?)[ \t]*\n(?:content-|\n)", re.IGNORECASE)
_ENVELOPE: Final = regex(rb"\A(?:\s*\n)*(?:>?From [^\n]*\n)?")
_NOT_BASE64: Final = regex(rb"[^A-Za-z0-9+/=\s]")
_STRAY: Final = 20
"""Bytes that are none of base64's and that dirt may explain."""
_WORDS: Final = regex(rb"(?<!\S)\S{1,20} \S{1,20} \S{1,20}(?!\S)")
"""Three on one line are no base64, even where a program has put its lines on one."""
_NESTED: Final = frozenset(("message/rfc822", "message/global", "message/news"))
_HEADERS_ONLY: Final = frozenset(("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"))


@dataclass(slots=True)
class Part:
    """One part; `depth` counts the returned mails it lies in (0: the mail itself)."""

    headers: Headers
    body: bytes
    kind: str
    parameters: dict[str, str]
    inside: int
    children: list["Part"] = field(default_factory=list)

    @property
    def attached(self) -> bool:
        """Whether it is a file sent along and not something to read."""
        return self.headers.value("content-disposition") == "attachment"

    def payload(self) -> bytes:
        """The decoded body; a wrong transfer encoding is tolerated."""
        encoding = self.headers.value("content-transfer-encoding").strip("\"'")
        data = self.body[: limits.TEXT_BYTES]
        if encoding == "base64":
            return _unwrapped(data)
        if encoding in ("quoted-printable", "quotedprintable", "quoted-printible"):
            return binascii.a2b_qp(data)
        return data

    def text(self) -> str:
        """The decoded text; empty when its charset is refused."""
        try:
            return decode(self.payload(), self.parameters.get("charset"))
        except Refused:
            return ""

    def refused(self) -> bool:
        """Whether its charset is one that we do not decode."""
        try:
            decode(self.payload(), self.parameters.get("charset"))
        except Refused:
            return True
        return False

    def walk(self) -> Iterator["Part"]:
        """Itself and every part in it, in written order."""
        stack = [self]
        while stack:
            part = stack.pop()
            yield part
            stack.extend(reversed(part.children))


def _unwrapped(data: bytes) -> bytes:
    """Base64 decoded. Servers append footers in clear text below it, and some only say that it is base64."""
    coded, _, below = data.lstrip(b"\r\n").partition(b"\n\n")
    if len(_NOT_BASE64.findall(coded[:2000])) > _STRAY or _WORDS.search(coded[:2000]):
        return data
    clear = _NOT_BASE64.search(below) is not None
    return unbase64(coded) + b"\n\n" + below if clear else unbase64(data)


class _Budget:
    """What is left of parts and bytes to search in one mail."""

    __slots__ = ("parts", "scan")

    def __init__(self) -> None:
        self.parts, self.scan = limits.PARTS, limits.SCANNED_BYTES


def take_apart(raw: bytes) -> Part:
    """The tree of parts of a raw mail; anything at all gives at least one part."""
    raw = raw[: limits.MAIL_BYTES]
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    envelope = _ENVELOPE.match(raw[:10_000])
    root = _part(raw[envelope.end() if envelope else 0 :], "text/plain", 0)
    _fill(root, _Budget())
    return root


def _part(data: bytes, default: str, inside: int) -> Part:
    headers, body = _divided(data)
    kind = headers.value("content-type").strip("\"'") or default
    if "/" not in kind:
        kind = "text/plain" if kind in ("", "text", "plain") else default
    return Part(headers, body, kind, headers.parameters("content-type"), inside)


def _divided(data: bytes) -> tuple[Headers, bytes]:
    if data[:1] == b"\n":
        return Headers([]), data[1:]
    end = data.find(b"\n\n", 0, limits.HEADER_BYTES)
    block = data[: limits.HEADER_BYTES] if end < 0 else data[:end]
    headers = read_headers(block)
    if not headers.fields:
        return headers, data
    return headers, data[len(block) + 2 :] if end >= 0 else data[len(block) :]


def _fill(root: Part, budget: _Budget) -> None:
    stack = [(root, 0)]
    while stack:
        part, depth = stack.pop()
        if depth >= limits.NESTING or budget.parts <= 0 or budget.scan <= 0:
            continue
        part.children = _children(part, budget)
        budget.parts -= len(part.children)
        stack.extend((child, depth + 1) for child in reversed(part.children))


def _children(part: Part, budget: _Budget) -> list[Part]:
    if part.kind.startswith("multipart/"):
        budget.scan -= len(part.body)
        default = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
        return [_part(piece, default, part.inside) for piece in _pieces(part, budget.parts)]
    if part.kind in _NESTED:
        budget.scan -= len(part.body)
        return [_part(_nested(part), "text/plain", part.inside + 1)]
    if part.kind in _HEADERS_ONLY:
        return [Part(read_headers(part.payload().lstrip(b"\n")), b"", "text/plain", {}, part.inside + 1)]
    if part.kind in SEALED and (content := signed_content(part.payload())):
        budget.scan -= len(part.body)
        return [_part(content.replace(b"\r\n", b"\n"), "text/plain", part.inside)]
    return []


def _nested(part: Part) -> bytes:
    """A returned mail must not be encoded (RFC 2046 section 5.2.1), and sometimes is."""
    if part.headers.value("content-transfer-encoding") in ("base64", "quoted-printable"):
        return part.payload().replace(b"\r\n", b"\n").lstrip(b"\n")
    return part.body.lstrip(b"\n")


def _pieces(part: Part, most: int) -> list[bytes]:
    boundary = part.parameters.get("boundary", "").encode("utf-8", "replace").rstrip()[:250]
    pieces = _between(part.body, boundary, most) if boundary else []
    if not pieces and (guess := _SNIFF.search(part.body[:100_000])):
        pieces = _between(part.body, guess[1], most)
    if not pieces and part.body.strip():
        part.kind = "text/html" if b"<html" in part.body[:2000].lower() else "text/plain"
    return pieces


def _following(body: bytes, mark: bytes, begin: int) -> int:
    """Where the next line that begins with `mark` begins; -1 where there is none."""
    found = body.find(b"\n" + mark, max(begin, 0))
    return found + 1 if found >= 0 else -1


def _between(body: bytes, boundary: bytes, most: int) -> list[bytes]:
    mark = b"--" + boundary
    pieces: list[bytes] = []
    start, at = -1, 0 if body.startswith(mark) else _following(body, mark, 0)
    while at >= 0:
        after = at + len(mark)
        rest = body[after : after + 80].partition(b"\n")[0].strip()
        if rest in (b"", b"--"):
            if start >= 0:
                pieces.append(body[start : at - 1])
            newline = body.find(b"\n", after)
            start = newline + 1 if newline >= 0 else len(body)
            if rest == b"--" or len(pieces) >= most:
                return pieces
        at = _following(body, mark, after - 1)
    if start >= 0 and start < len(body):
        pieces.append(body[start:])
    return pieces
