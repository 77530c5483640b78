"""Texts written as YAML that reads back as exactly the same text."""

from __future__ import annotations

import re

from responder.language.nodes import UNWRITABLE
from responder.patterns import regex

# Double quotes hold everything; these would be folded, lost or refused where they stand as they are.
ESCAPED = regex('["\\\\\x00-\x1f\x7f-\xa0\xad\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]')
NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def write_text(text: str, indent: str) -> str:
    """A text as a YAML value: in double quotes, or below a `|` where it has several lines."""
    if "\n" in text.rstrip("\n") and _can_stand_in_lines(text):
        mark = "|" if text.endswith("\n") else "|-"
        lines = text.removesuffix("\n").split("\n")
        return "\n".join([mark, *(f"{indent}{line}" if line else "" for line in lines)])
    return quote(text)


def quote(text: str) -> str:
    """A text in double quotes on one line. A lone surrogate, which no file can hold, becomes U+FFFD."""
    text = text.encode("utf-8", "replace").decode() if re.search("[\ud800-\udfff]", text) else text
    return '"' + ESCAPED.sub(lambda match: NAMED.get(match.group(), f"\\u{ord(match.group()):04X}"), text) + '"'


def _can_stand_in_lines(text: str) -> bool:
    fine = not text.startswith((" ", "\n", "\t")) and not text.endswith("\n\n")
    strange = UNWRITABLE.search(text) or re.search("[\t\r\x85\u2028\u2029\ufeff]", text)
    return fine and strange is None and not any(line and not line.strip() for line in text.split("\n"))
