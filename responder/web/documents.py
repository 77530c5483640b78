"""Reading JSON that comes from outside: bounded, strict, and with an answer that names what is wrong."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, NoReturn

MOST_VALUES = 5_000
DEEPEST = 20


class BadDocument(Exception):
    """The document cannot be used; the text is for whoever sent it and repeats none of its content."""


def read_document(body: bytes, most: int = MOST_VALUES) -> dict[str, Any]:
    """A JSON object out of a request body.

    Raises BadDocument for anything that is not one object of plain values: also NaN and Infinity (RFC 8259
    section 6), numbers beyond all that are counted with, keys that occur twice, half surrogate pairs, more than `most`
    values, nesting beyond DEEPEST. A byte order mark is passed over, as some programs put one there (section 8.1).
    """
    try:
        found = json.loads(body.decode("utf-8-sig"), parse_constant=_not_a_number, object_pairs_hook=_unique)
    except BadDocument:
        raise
    except UnicodeDecodeError:
        raise BadDocument("The body is not UTF-8.") from None
    except json.JSONDecodeError as error:
        raise BadDocument(f"The body is not JSON: {error.msg} in line {error.lineno}, column {error.colno}.") from None
    except (ValueError, RecursionError):
        raise BadDocument("The body is not JSON that is read here: nested too deep, or a number too long.") from None
    if not isinstance(found, dict):
        raise BadDocument("The body must be one JSON object.")
    _walk(found, most)
    return found


def _not_a_number(name: str) -> NoReturn:
    raise BadDocument(f"The body holds {name}, which is not JSON.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadDocument("The body holds an object with the same key twice.")
    return found


def _walk(document: object, most: int) -> None:
    """Looks at every value once, without recursion."""
    rest: list[tuple[object, int]] = [(document, 1)]
    seen = 0
    while rest:
        value, depth = rest.pop()
        seen += 1
        if seen > most or depth > DEEPEST:
            raise BadDocument(f"The body holds more than {most} values or more than {DEEPEST} levels.")
        if isinstance(value, str):
            _check_text(value)
        elif isinstance(value, float):
            _check_number(value)
        elif isinstance(value, dict):
            rest.extend((part, depth + 1) for pair in value.items() for part in pair)
        elif isinstance(value, list):
            rest.extend((part, depth + 1) for part in value)


def _check_number(value: float) -> None:
    """1e999 is JSON, and is read as infinity, which is none: it would be kept as null."""
    if not isfinite(value):
        raise BadDocument("The body holds a number that is too large.")


def _check_text(value: str) -> None:
    """Databases take neither half a surrogate pair nor, in text columns, a NUL."""
    if "\x00" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadDocument("The body holds a text with a character that cannot be stored.")


def text_at(document: dict[str, Any], name: str, longest: int, *, required: bool = True) -> str:
    """The text called `name`: not empty where required, at most `longest` characters."""
    value = document.get(name, "")
    if not isinstance(value, str) or (required and not value.strip()):
        raise BadDocument(f"'{name}' must be a text{'' if required else ' where it is given'}.")
    if len(value) > longest:
        raise BadDocument(f"'{name}' is longer than {longest} characters.")
    return value


def object_at(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The object called `name`; an absent one is empty."""
    value = document.get(name, {})
    if not isinstance(value, dict):
        raise BadDocument(f"'{name}' must be an object.")
    return value
