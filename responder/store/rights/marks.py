"""What is kept of an address that was erased: a keyed hash, by which it is known again but not read.

GDPR Art 17(3) and 21(3): so that the person is not written to again. Plain hashes of phone numbers are undone by
trying all numbers, so the key is made out of the server's secret; each merchant has another one, so that the marks of
two of them cannot be compared. Should the secret be lost or changed, the marks no longer count.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from responder.store.catalogue import Shop
from responder.store.connection.sets import among
from responder.store.tables import suppression
from responder.understand.mail_address import spellings

PREFIX = "erased:"
ERASED = "erased"


def erasure_key(secret: str, merchant: str) -> bytes:
    """The key of a merchant's marks; nothing where there is no secret."""
    if not secret:
        return b""
    return hmac.digest(secret.encode(), f"responder\0erased\0{merchant}".encode(), hashlib.sha256)


def mark_of(key: bytes, kind: str, address: str) -> str:
    """The mark of an address; nothing where there is no key. No address begins like a mark."""
    if not key:
        return ""
    told = f"{kind}\0{address}".encode("utf-8", "surrogatepass")
    return PREFIX + hmac.digest(key, told, hashlib.sha256).hex()


def marks_like(key: bytes, kind: str, address: str) -> tuple[str, ...]:
    """The mark of an address, and that of its other spelling, which older versions may have left; nothing without a
    key."""
    return tuple(mark_of(key, kind, one) for one in (spellings(address) if kind == "email" else (address,)) if key)


def marks_of(shops: Mapping[str, Shop], owners: Collection[tuple[str, str, str]]) -> dict[tuple[str, str, str], str]:
    """(merchant, kind, mark) to address, for addresses given as (merchant, kind, address)."""
    marks: dict[tuple[str, str, str], str] = {}
    for merchant, kind, address in owners:
        shop = shops.get(merchant)
        if shop is not None and shop.erasure_key:
            marks.update(((merchant, kind, mark), address) for mark in marks_like(shop.erasure_key, kind, address))
    return marks


_erased = select(suppression.c.merchant, suppression.c.kind, suppression.c.address).where(
    among(suppression.c.merchant, "merchants"), among(suppression.c.address, "marks")
)


def find_erased(connection: Connection, marks: Collection[tuple[str, str, str]]) -> set[tuple[str, str, str]]:
    """Those of these (merchant, kind, mark) that are of erased addresses."""
    if not marks:
        return set()
    values = {"merchants": sorted({one[0] for one in marks}), "marks": sorted({one[2] for one in marks})}
    return {(row[0], row[1], row[2]) for row in connection.execute(_erased, values)} & set(marks)
