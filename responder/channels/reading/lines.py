"""The common form of text and HTML bodies: lines with a quote depth, and plain text brought into it."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.charsets import visible


class Mark(Enum):
    """What the HTML of a mail client says about a line; plain text says nothing."""

    NONE = ""
    CUT = "everything from here on is quoted"
    ATTRIBUTION = "names who wrote the quote below"
    SIGNATURE = "is a signature"


@dataclass(slots=True)
class Line:
    """One line; `depth` is how often it is quoted (0: the sender's own)."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE


_QUOTED: Final = re.compile(r"[ \t]?(?:>[ \t]?)+")
_PIPED: Final = re.compile(r"\|(?: \||[ \t]|$)")
_FROM: Final = re.compile(r">From [A-Za-zÀ-ž]")
_SPACES: Final = re.compile(r"[ \t\f\v]{2,}")


def text_lines(text: str, flowed: bool = False, delete_space: bool = False) -> list[Line]:
    """Lines of a text/plain body; RFC 3676 paragraphs are joined when it says format=flowed."""
    text = visible(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n"))
    rows = text.split("\n", limits.TEXT_LINES)[: limits.TEXT_LINES]
    piped = sum(1 for row in rows if _PIPED.match(row)) >= 3
    lines = [_line(row[: limits.LINE_CHARACTERS], piped) for row in rows]
    return _unflowed(lines, delete_space) if flowed else lines


def _line(row: str, piped: bool) -> Line:
    match = _QUOTED.match(row)
    if match is None or (_FROM.match(row)):
        if piped and _PIPED.match(row):
            return Line(row.lstrip("| ").rstrip(" \t"), 1)
        return Line(row[1:] if match else row)
    return Line(*unmarked(row))


def unmarked(row: str) -> tuple[str, int]:
    """A line without its quote marks, and their number."""
    match = _QUOTED.match(row)
    return (row[match.end() :], match[0].count(">")) if match else (row, 0)


def _unflowed(lines: list[Line], delete_space: bool) -> list[Line]:
    """RFC 3676 section 4.1: a line that ends in a space goes on in the next of the same depth."""
    joined: list[Line] = []
    going_on = False
    for line in lines:
        text = line.text[1:] if line.text.startswith(" ") and line.depth == 0 else line.text
        flows = text.endswith(" ") and text != "-- "
        if going_on and joined[-1].depth == line.depth and text != "-- " and _room(joined[-1], text):
            joined[-1].text += text
        else:
            joined.append(Line(text, line.depth))
        going_on = flows
        if flows and delete_space:
            joined[-1].text = joined[-1].text[:-1]
    return joined


def _room(line: Line, text: str) -> bool:
    return len(line.text) + len(text) <= limits.LINE_CHARACTERS


def as_text(lines: list[Line]) -> str:
    """Lines as one text: trailing spaces and runs of more than one blank line removed."""
    rows: list[str] = []
    for line in lines:
        row = line.text.rstrip()
        if row or (rows and rows[-1]):
            rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    if len(rows) == 1:
        return rows[0].strip()
    return "\n".join(rows)


def full_text(lines: list[Line]) -> str:
    """Everything readable, quotes shown by `>`."""
    return as_text([Line(("> " * line.depth + line.text).rstrip(), 0) if line.depth else line for line in lines])


def squeezed(text: str) -> str:
    """Runs of spaces as one, for comparing."""
    return _SPACES.sub(" ", text).strip()
