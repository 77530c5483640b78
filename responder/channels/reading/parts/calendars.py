"""What a calendar says in place of a body (RFC 5546): "Accepted: Delivery"."""

import re
from typing import Final

from responder.channels.reading.parts.mime import Part
from responder.patterns import regex

_LINE: Final = regex(
    r"^(METHOD|SUMMARY|ATTENDEE|COMMENT)((?:;[^:\n\"]{0,80}(?:\"[^\"\n]{0,200}\")?){0,12}):([^\n]*)", re.M | re.I
)
_STANDING: Final = regex(r"PARTSTAT=([\w-]{1,30})", re.IGNORECASE)
_ESCAPED: Final = regex(r"\\([\\;,nN])")
_EXAMINED: Final = 40_000


def said_in_calendar(root: Part, subject: str | None) -> str:
    """The subject of an answer that is only a calendar, or what the calendar holds; empty where there is none.

    Mail programs put the answer into the subject ("Godtatt: Levering") in the language of their user; the calendar
    itself holds it only as a code.
    """
    part = _calendar(root)
    if part is None:
        return ""
    text = re.sub(r"\r?\n[ \t]", "", part.text()[:_EXAMINED]).replace("\r", "")
    fields: dict[str, tuple[str, str]] = {}
    for match in _LINE.finditer(text):
        fields.setdefault(match[1].upper(), (match[2], match[3]))
    comment = _unescaped(fields.get("COMMENT", ("", ""))[1])
    title = (subject or "").strip() or _title(fields)
    return "\n\n".join(piece for piece in (title, comment) if piece)


def holds_calendar(root: Part) -> bool:
    """Whether somebody answered by a button of their calendar, which says so in words as well."""
    return _calendar(root) is not None


def _calendar(root: Part) -> Part | None:
    return next((part for part in root.walk() if part.kind == "text/calendar" and part.inside == 0), None)


def _title(fields: dict[str, tuple[str, str]]) -> str:
    summary = _unescaped(fields.get("SUMMARY", ("", ""))[1])
    standing = _STANDING.search(fields.get("ATTENDEE", ("", ""))[0])
    answers = fields.get("METHOD", ("", ""))[1].strip().upper() == "REPLY"
    return f"{standing[1].capitalize()}: {summary}".rstrip(": ") if answers and standing else summary


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()[:2000]
