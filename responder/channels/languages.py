"""In which language something is said: the first that is wanted and that there are words in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Words = TypeVar("Words")
_SAME = {"no": "nb"}


def first_of(table: Mapping[str, Words], *wanted: str | None) -> Words:
    """What a table has in the first of these languages (nb, sv-SE, sv_SE; `no` is nb), else in English."""
    for one in wanted:
        code = (one or "").strip().lower().replace("_", "-").partition("-")[0]
        found = table.get(_SAME.get(code, code))
        if found is not None:
            return found
    return table["en"]


def accepted(header: str) -> list[str]:
    """The languages of an Accept-Language header.

    Weights are left aside: browsers write the languages in the order of preference (RFC 9110 section 12.5.4).
    """
    return [part.partition(";")[0] for part in header[:400].split(",")]
