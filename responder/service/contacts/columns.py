"""What is told of a contact that has a column of its own: the language, the time zone, the country.

Whatever is kept there is judged by later: a zone that is none would let offers go out at night. So a value is taken
as it must be, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import phonenumbers

from responder.engine.clock import is_zone
from responder.patterns import regex
from responder.values import frozen

COLUMNS = ("language", "time_zone", "country")
LANGUAGE = regex(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
LONGEST = 320
# Reserved in ISO 3166-1 for those who write them: the United Kingdom, and Greece as the European Union has it.
RESERVED = {"UK": "GB", "EL": "GR"}


@frozen
class NotTaken:
    """A field of a contact that was left out, and why; what was known of it stays."""

    field: str
    reason: str


def column(name: str, value: object) -> str | None:
    """The value of one of COLUMNS as it is kept; None where nothing is told. Raises ValueError for what is none."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"'{name}' must be a text")
    word = value.strip()
    return READ[name](word) if word else None


def columns_told(contact: Mapping[str, Any]) -> tuple[dict[str, str], list[NotTaken]]:
    """The columns that a contact tells, and those that cannot be taken."""
    taken: dict[str, str] = {}
    left_out: list[NotTaken] = []
    for name in COLUMNS:
        try:
            found = column(name, contact.get(name))
        except ValueError as error:
            left_out.append(NotTaken(name, str(error)))
        else:
            if found is not None:
                taken[name] = found
    return taken, left_out


def _language(word: str) -> str:
    if not LANGUAGE.fullmatch(word):
        raise ValueError("'language' is not a language's code; write it like 'nb' or 'sv'")
    return word.replace("_", "-").split("-")[0].lower()


def _country(word: str) -> str:
    """One that has telephone numbers: local ones are read by it, and none could be read by any other."""
    code = RESERVED.get(word.upper(), word.upper())
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("'country' is none; write its two letters, like 'NO' or 'SE'")
    return code


def _zone(word: str) -> str:
    found = word if is_zone(word) else _windows_zones().get(word[:LONGEST].casefold())
    if found is None:
        raise ValueError("'time_zone' is none; write it like 'Europe/Oslo'")
    return found


@lru_cache(maxsize=1)
def _windows_zones() -> Mapping[str, str]:
    """The zones of Windows, such as 'W. Europe Standard Time', as the Unicode CLDR has them."""
    from babel.core import get_global

    return {str(name).casefold(): str(zone) for name, zone in get_global("windows_zone_mapping").items()}


READ: Mapping[str, Callable[[str], str]] = {"language": _language, "time_zone": _zone, "country": _country}
