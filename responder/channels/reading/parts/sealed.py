"""What stands in an S/MIME mail that is signed as a whole (RFC 8551 section 3.5.2): it is wrapped, not encrypted.

The wrapping is BER (X.690): a tag, a length, a value. Of CMS (RFC 5652) only the way to the content is known here.
"""

from typing import Final

SEALED: Final = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_SIGNED: Final = bytes.fromhex("06092a864886f70d010702")
_DATA: Final = bytes.fromhex("06092a864886f70d010701")
_BEGINNING: Final = 64
"""Bytes within which a wrapping says what it is."""
_HEAD: Final = 2000
"""Bytes within which the content begins: before it stand only the names of the digests."""
_EXPLICIT: Final = 0xA0
_OCTETS: Final = 0x04
_OCTETS_IN_PIECES: Final = 0x24
_MOST_PIECES: Final = 100_000


def signed_content(wrapped: bytes) -> bytes | None:
    """The mail in a signed wrapping; None where it is no such wrapping, as an encrypted one is none."""
    if _SIGNED not in wrapped[:_BEGINNING]:
        return None
    at = wrapped.find(_DATA, 0, _HEAD)
    if at < 0:
        return None
    outer = _value(wrapped, at + len(_DATA))
    inner = _value(wrapped, outer[1]) if outer and outer[0] == _EXPLICIT else None
    if inner is None:
        return None
    tag, start, length = inner
    if tag == _OCTETS and length is not None:
        return wrapped[start : start + length]
    return _pieces(wrapped, start, length) if tag == _OCTETS_IN_PIECES else None


def _pieces(wrapped: bytes, start: int, length: int | None) -> bytes | None:
    end = len(wrapped) if length is None else min(start + length, len(wrapped))
    found: list[bytes] = []
    while start < end and len(found) < _MOST_PIECES:
        piece = _value(wrapped, start)
        if piece is None or piece[0] != _OCTETS or piece[2] is None:
            break
        start = piece[1] + piece[2]
        found.append(wrapped[piece[1] : start])
    return b"".join(found) or None


def _value(wrapped: bytes, at: int) -> tuple[int, int, int | None] | None:
    """Tag, where the value begins, and its length: None where an end mark follows it instead."""
    if at + 2 > len(wrapped):
        return None
    tag, first = wrapped[at], wrapped[at + 1]
    if first < 0x80:
        return tag, at + 2, first
    count = first & 0x7F
    if count == 0:
        return tag, at + 2, None
    if count > 4:
        return None
    return tag, at + 2 + count, int.from_bytes(wrapped[at + 2 : at + 2 + count], "big")
