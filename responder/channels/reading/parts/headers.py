"""Header fields read tolerantly: RFC 5322 fields, RFC 2047 words, RFC 2231 parameters.

The standard library raises on some real headers (unknown charsets, bad message ids) and is slow on
hostile ones, so this reads bytes itself and never raises.
"""

import binascii
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote_to_bytes

from responder.channels.reading import limits
from responder.channels.reading.parts.charsets import Refused, decode, visible
from responder.patterns import regex

_WORD: Final = regex(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN: Final = regex(r"(\?=)[ \t\r\n]+(?==\?)")
_FIELD: Final = regex(rb"([!-9;-~]{1,80})[ \t]*:")
_SPACE: Final = regex(r"\s+")
_PARAMETER: Final = regex(r';\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"?|([^;]{0,2000}))')
_ID: Final = regex(r"<([^<>\s]{1,400})>")
_BARE_ID: Final = regex(r"[^\s<>,;\"]{1,200}@[^\s<>,;\"]{1,200}")


class Headers:
    """The fields of one part, in order; names are compared in lower case."""

    __slots__ = ("_decoded", "fields")

    def __init__(self, fields: list[tuple[str, bytes]]) -> None:
        self.fields = fields
        self._decoded: dict[str, str | None] = {}

    def __contains__(self, name: str) -> bool:
        return any(field == name for field, _ in self.fields)

    def raw(self, name: str) -> Iterator[bytes]:
        """Values of every field with this (lower case) name, topmost first."""
        return (value for field, value in self.fields if field == name)

    def texts(self, name: str) -> list[str]:
        """Decoded values of every field with this name."""
        return [decoded(value) for value in self.raw(name)]

    def text(self, name: str) -> str | None:
        """Decoded value of the first field with this name, or None."""
        if name not in self._decoded:
            value = next(self.raw(name), None)
            self._decoded[name] = None if value is None else decoded(value)
        return self._decoded[name]

    def value(self, name: str) -> str:
        """The structured value before any parameter, lower case: `text/plain`, `attachment`, ``."""
        return (self.text(name) or "").partition(";")[0].strip().lower()

    def parameters(self, name: str) -> dict[str, str]:
        """Parameters of a field such as Content-Type, RFC 2231 pieces joined."""
        return _parameters(self.text(name) or "")

    def ids(self, name: str) -> list[str]:
        """Message ids without angle brackets, in written order."""
        text = " ".join(self.texts(name))[:20_000]
        return _ID.findall(text) or _BARE_ID.findall(text)


def read_headers(block: bytes) -> Headers:
    """Fields of a header block with `\\n` line ends; lines that are no field are passed over."""
    fields: list[tuple[str, bytes]] = []
    for line in block[: limits.HEADER_BYTES].split(b"\n", limits.HEADER_LINES)[: limits.HEADER_LINES]:
        if line[:1] in (b" ", b"\t"):
            if fields and len(fields[-1][1]) < limits.HEADER_VALUE_BYTES:
                fields[-1] = (fields[-1][0], fields[-1][1] + b"\n" + line)
        elif match := _FIELD.match(line):
            fields.append((match[1].decode("ascii").lower(), line[match.end() :][: limits.HEADER_VALUE_BYTES]))
    return Headers(fields)


def decoded(value: bytes) -> str:
    """A header value as one readable line."""
    return decoded_words(as_written(value))


def as_written(value: bytes) -> str:
    """A header value as one line, its encoded words left as they are: they must not bring forth any structure."""
    try:
        text = decode(value[: limits.HEADER_VALUE_BYTES], None)
    except Refused:  # pragma: no cover - no charset is given, so none is refused
        text = value.decode("ascii", "replace")
    return _SPACE.sub(" ", visible(text)).strip()


def decoded_words(text: str) -> str:
    """Text with its RFC 2047 encoded words decoded, as one line."""
    if "=?" not in text:
        return text
    return _SPACE.sub(" ", visible(_words(_BETWEEN.sub(r"\1", text)))).strip()


def _words(text: str) -> str:
    """RFC 2047 encoded words decoded; neighbours in one charset are joined first, as letters get split."""
    pieces: list[str] = []
    charset, waiting, end = "", b"", 0
    for match in _WORD.finditer(text):
        if match.start() > end or match[1].lower() != charset:
            pieces.append(_charset(waiting, charset))
            pieces.append(text[end : match.start()])
            waiting = b""
        charset, end = match[1].lower(), match.end()
        waiting += _word_bytes(match[2], match[3])
    return "".join([*pieces, _charset(waiting, charset), text[end:]])


def _word_bytes(encoding: str, data: str) -> bytes:
    raw = data.encode("utf-8", "replace")
    return unbase64(raw) if encoding in "bB" else binascii.a2b_qp(raw, header=True)


def _charset(data: bytes, charset: str) -> str:
    try:
        return decode(data, charset) if data else ""
    except Refused:
        return "\ufffd"


def unbase64(data: bytes) -> bytes:
    """Base64 that may be wrapped, unpadded, cut off or dirty."""
    data = re.sub(rb"[^A-Za-z0-9+/]+", b"", data)
    if len(data) % 4 == 1:
        data = data[:-1]
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return b""


def _parameters(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, str]]] = {}
    for match in _PARAMETER.finditer(text[:8000]):
        name = match[1].lower()
        value = (match[2] if match[2] is not None else match[3] or "").strip()
        base, star, number = name.partition("*")
        if not star:
            found.setdefault(base, value)
        else:
            digits = number.rstrip("*")
            pieces.setdefault(base, []).append((int(digits) if digits.isdecimal() else 0, value))
    for base, parts in pieces.items():
        found.setdefault(base, _extended("".join(value for _, value in sorted(parts)[:50])))
    return found


def _extended(value: str) -> str:
    """RFC 2231 `charset'language'percent-encoded`."""
    charset, quote, rest = value.partition("'")
    if not quote or "'" not in rest:
        return value
    return _charset(unquote_to_bytes(rest.partition("'")[2]), charset)
