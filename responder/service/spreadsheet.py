"""Cells of CSV files: written so that they are safe to open in a spreadsheet, whatever customers wrote, and read back
(RFC 4180; OWASP: CSV injection)."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from responder.patterns import regex

# A cell that begins so is a formula, also after spaces and with full-width signs.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
# Where a list is separated by semicolons (all of northern Europe), Excel takes a quoted file apart at those, and at the
# line ends within quotes: what comes after one may be a cell of its own (OWASP: field separators).
NEW_CELL = regex("([;\t\r\n][ \u00a0\u200b]*)(?=[=+\\-@＝＋－＠])")
# What tells a spreadsheet that a cell is text: an apostrophe before what it would take for a number or a formula (as
# shops' systems write `'+47…` and `'0150`, and we do), or a formula that gives a text: ="0150".
MARKED = regex(r"'(?=[=+\-@＝＋－＠]|[0-9][0-9 ()./-]*$)")
TEXT_FORMULA = regex(r'="([^"]*)"')
BYTE_ORDER = "\ufeff"  # without it Excel takes UTF-8 for Windows-1252


def cell(value: Any) -> str:
    """A value as text. What a spreadsheet would run gets a leading apostrophe: +4790000001 becomes '+4790000001,
    which spreadsheets show as text, and which whoever reads the file by program takes off again. So does what would be
    run if a semicolon or the end of a line before it began another cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    text = NEW_CELL.sub(r"\1'", str(value).replace("\x00", "\ufffd"))
    return f"'{text}" if text.lstrip(" \u00a0\u200b").startswith(FORMULA) or text.startswith(FORMULA) else text


def text_of_cell(written: str) -> str:
    """What a cell of a file says, without the marks that make a spreadsheet leave it as it is."""
    plain = written.strip()
    if plain.startswith("'"):
        return plain[1:].strip() if MARKED.match(plain) else plain
    formula = TEXT_FORMULA.fullmatch(plain) if plain.startswith("=") else None
    return plain if formula is None else formula[1].strip()


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Every cell quoted, lines ended with CRLF."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(column)) for column in columns] for row in rows)
    return BYTE_ORDER + written.getvalue()


def write_private(file: str, text: str) -> None:
    """A file that only its owner may read. Raises OSError; a file that is there is not overwritten by accident."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as opened:
        opened.write(text)
