"""The common form of text and HTML bodies: lines with a quote depth, and plain text brought into it."""

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.parts.charsets import visible
from responder.channels.reading.phrases import DATE, TIME, WROTE
from responder.patterns import regex


class Mark(Enum):
    """What the HTML of a mail client says about a line; plain text says nothing."""

    NONE = ""
    CUT = "everything from here on is quoted"
    ATTRIBUTION = "names who wrote the quote below"
    SIGNATURE = "is a signature"
    COLOURED = "is written in a colour"
    BOLD = "is written in bold"
    TYPED = "was typed by the sender below the headers of the earlier mail"


@dataclass(slots=True)
class Line:
    """One line; `depth` is how often it is quoted (0: the sender's own)."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE
    typed: str = ""
    """The line as it stands, where its depth comes from `>` in its words and not from markup."""
    tinted: str = ""
    """Its words in a colour, where others on the line have none."""
    heavy: str = ""
    """Its words in bold, where others on the line are not."""
    said: str | None = None
    """What is left without words that are struck out; None where none are."""


_QUOTED: Final = regex(r"[ \t]?(?:>[ \t]?)+")
_INITIALS: Final = regex(r" {0,8}([A-ZÅÄÖÆØÜÉ]{1,4})>{1,3} ?(?=\S|$)")
_PIPED: Final = regex(r"\|(?: \||[ \t]|$)")
_FROM: Final = regex(r">From [A-Za-zÀ-ž]")
_SPACES: Final = regex(r"[ \t\f\v]{2,}")
_NAMED: Final = regex(rf"{WROTE.pattern}[^\n]{{0,80}}[:：]\s*$", re.IGNORECASE)
_MOMENT: Final = regex(rf"{TIME.pattern}|{DATE.pattern}", re.IGNORECASE)
_SYMBOLIC: Final = regex(r">(?:\d|= ?\d|[:;.]['-]?[(\[/|@]|[._]{1,3}<|[.:]?-?\()")
"""More than, at least, and faces: a quoting program sets `>` before words."""
_LINK_OPEN: Final = regex(r"<https?:[^\s<>]{1,300}\s*$", re.IGNORECASE)
_LISTED: Final = 10
_LISTED_WORDS: Final = 6


def text_lines(text: str, flowed: bool = False, delete_space: bool = False) -> list[Line]:
    """Lines of a text/plain body; RFC 3676 paragraphs are joined when it says format=flowed."""
    text = visible(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n"))
    rows = [row[: limits.LINE_CHARACTERS] for row in text.split("\n", limits.TEXT_LINES)[: limits.TEXT_LINES]]
    piped = _piped(rows)
    lines = [_line(row, piped) for row in rows]
    for index in _stuffed(rows) if flowed and ">" in text else ():
        lines[index] = Line(rows[index])
    for index in (*_own_marked(rows), *_link_ends(rows)) if ">" in text else ():
        lines[index] = Line(rows[index])
    for index, marked in _initialled(rows) if ">" in text else ():
        lines[index] = Line(rows[index][marked.end() :], marked[0].count(">"))
    return _unflowed(lines, delete_space) if flowed else lines


def _initialled(rows: list[str]) -> list[tuple[int, re.Match[str]]]:
    """Lines that a program quotes by the first letters of their writer ("KN> "): from two of the same on."""
    found = [
        (index, match)
        for index, row in enumerate(rows)
        if ">" in row[1:15] and row[0] != ">" and (match := _INITIALS.match(row))
    ]
    counts = Counter(match[1] for _, match in found)
    return [(index, match) for index, match in found if counts[match[1]] > 1]


def _piped(rows: list[str]) -> bool:
    """Whether a bar at the head of a line quotes it: from three lines on, or below "Kari wrote:"."""
    bars = [index for index, row in enumerate(rows) if row.startswith("|") and _PIPED.match(row)]
    return len(bars) >= 3 or bool(bars and bars[0] and _NAMED.search(rows[bars[0] - 1][-200:]))


def _stuffed(rows: list[str]) -> list[int]:
    """RFC 3676 section 4.4: a space before `>` says that it quotes nothing. The space goes where lines are joined. Some
    programs set it before their quotes too: among others, or below whom they are by."""
    groups = _marked_groups(rows)
    bare = (group for group in groups if all(rows[index].startswith(" >") for index in group))
    return [index for group in bare if not names_writer(_above(rows, group[0])) for index in group]


def _link_ends(rows: list[str]) -> list[int]:
    """Lines whose `>` closes a web address that a program broke: "See <https://…" and "> for more" below it."""
    over = (index for index, row in enumerate(rows[:-1]) if "<" in row and not row.startswith(">"))
    return [index + 1 for index in over if rows[index + 1].startswith(">") and _LINK_OPEN.search(rows[index][-320:])]


def _own_marked(rows: list[str]) -> list[int]:
    """Lines that begin with `>` and yet quote nothing, for a program that quotes would not have written them so:
    ">5 pieces" and ">:(" alone in their mail, and a few on the heels of "We are more than one:". Where anything is
    quoted without a word of by whom, all is."""
    groups = _marked_groups(rows)
    if len(groups) == 1 and len(groups[0]) == 1 and symbolic(rows[groups[0][0]]):
        return groups[0]
    own: list[int] = []
    if not any(_is_listed(rows, group) for group in groups):
        return own
    for group in groups:
        above = _above(rows, group[0])
        if names_writer(above, dated=False):
            continue
        if not _is_listed(rows, group):
            return []
        own.extend(group)
    return own


def _marked_groups(rows: list[str]) -> list[list[int]]:
    groups: list[list[int]] = []
    for index, row in enumerate(rows):
        if row.startswith((">", " >", "\t>")):
            if not groups or groups[-1][-1] != index - 1:
                groups.append([])
            groups[-1].append(index)
    return groups


def _above(rows: list[str], index: int) -> str:
    """The written line above a line, one blank line between them or none."""
    over = [row[-200:].rstrip() for row in rows[max(0, index - 2) : index]]
    return next((row for row in reversed(over) if row), "")


def names_writer(above: str, dated: bool = True) -> bool:
    """Whether the line above a quote says whose it is, or, where that is asked, from when."""
    above = above[-200:].rstrip()
    colon = above.endswith((":", "："))
    moment = dated and colon and _MOMENT.search(above) is not None
    return _NAMED.search(above) is not None or ("@" in above and colon) or moment


def lists_below(over: str, rows: list[str]) -> bool:
    """Whether a colon announces a few short lines, none of them a question."""
    over = over[-200:].rstrip()
    if len(rows) > _LISTED or not over.endswith(":") or _MOMENT.search(over):
        return False
    return all(row and "?" not in row and len(row.split()) <= _LISTED_WORDS for row in rows)


def _is_listed(rows: list[str], group: list[int]) -> bool:
    return lists_below(rows[group[0] - 1] if group[0] else "", [rows[index].lstrip("> \t") for index in group])


def _line(row: str, piped: bool) -> Line:
    match = _QUOTED.match(row)
    if match is not None and row.endswith("<<") and row.startswith(">>"):
        return Line(row)  # ">>> www.butikk.example <<<"
    if match is None or (_FROM.match(row)):
        if piped and _PIPED.match(row):
            return Line(row.lstrip("| ").rstrip(" \t"), 1)
        return Line(row[1:] if match else row)
    text, depth = unmarked(row)
    return Line(text, depth, typed=row)


def symbolic(row: str) -> bool:
    """Whether `>` means something at the head of a line: more than, at least, or a face."""
    return _SYMBOLIC.match(row) is not None


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
            joined.append(Line(text, line.depth, typed=line.typed))
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
