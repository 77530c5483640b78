"""Ids that are the same whenever the same thing is decided again."""

from __future__ import annotations

import hashlib


def derive(parent: str, *parts: str | int) -> str:
    """32 hex digits out of a parent id and what tells its children apart. No two lists of parts give the same id."""
    written = "\x1f".join((parent, *map(str, parts)))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def share_of(*parts: str) -> int:
    """0 to 99, evenly spread and always the same for the same parts: what `split:` decides by."""
    return int(derive("split", *parts)[:12], 16) % 100


def text_hash(text: str) -> str:
    """What tells that two messages say the same."""
    return hashlib.sha256(" ".join(text.split()).casefold().encode("utf-8", "replace")).hexdigest()[:16]
