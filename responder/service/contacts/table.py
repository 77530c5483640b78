"""A file of contacts as shops have them: comma or semicolon, UTF-8, UTF-16 or Windows, headings in several languages.

Everything wrong with it is told by line, and then nothing of it is used.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from responder.patterns import regex
from responder.service.contacts.headings import FIELD, HEADINGS, IGNORE, Suspect, column_of, plain_heading, suspect
from responder.service.spreadsheet import text_of_cell
from responder.values import frozen

LARGEST = 64 * 1024 * 1024
MOST_ROWS = 500_000
LONGEST_CELL = 4000
ADDRESS = regex(r"[^\s@]+@[^\s@]+\.[^\s@]+|\+?\d[\d ()-]{6,}")


@frozen
class Mistake:
    """Something wrong in a line of a file, told without repeating more of it than its place."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


@frozen
class Table:
    """The rows of a file as (line, cells by column). A column is one of HEADINGS, or a field's own name; `suspects` are
    those of the latter that sound of consent or of opting out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]
    suspects: Mapping[str, Suspect] = field(default_factory=dict)


def read_table(data: bytes, meanings: Mapping[str, str] | None = None) -> tuple[Table, list[Mistake]]:
    """The table in a file, and what is wrong with its form. `meanings` tells what headings mean, as one
    of MEANINGS."""
    if len(data) > LARGEST:
        return Table((), ()), [Mistake(1, f"the file is larger than {LARGEST >> 20} MB; split it")]
    text = decode(data)
    if "\x00" in text:
        return Table((), ()), [Mistake(1, "this is no text; save the sheet as CSV")]
    delimiter = delimiter_of(text)
    # Strict: an unclosed quote would make one cell of all the rows below it.
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    reading = _Reading(delimiter, {plain_heading(name): meaning for name, meaning in (meanings or {}).items()})
    try:
        for cells in lines:
            if not reading.take(cells, lines.line_num):
                break
    except csv.Error as error:
        told = 'a quote is opened here and not closed where its cell ends; write "" for a quote within a cell'
        if "field limit" in str(error):
            told = "a cell is far too long; is a quote missing?"
        reading.mistakes.append(Mistake(reading.line + 1, told))
    if not reading.columns and not reading.mistakes:
        reading.mistakes.append(Mistake(1, "the file is empty"))
    return Table(reading.columns, tuple(reading.rows), reading.suspects), reading.mistakes


def decode(data: bytes) -> str:
    """Text in UTF-8, UTF-16 (with its mark, or told by its zeros) or, where it is none of these, Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    head = data[:2000]
    if head.count(0) > len(head) // 4:
        return data.decode("utf-16-be" if head[:1] == b"\x00" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing there; in Latin-1 every byte means something
        return data.decode("latin-1")


def delimiter_of(text: str) -> str:
    """What stands between the cells: whichever the heading has most of (`sep=;` of Excel counts)."""
    heading = text.lstrip().partition("\n")[0]
    if heading.lower().startswith("sep=") and len(heading.strip()) == 5:
        return heading.strip()[-1]
    return max(",;\t|", key=heading.count)


@dataclass(slots=True)
class _Reading:
    """A file as it is read, line by line. `line` is the last that was read."""

    delimiter: str
    meanings: Mapping[str, str]
    line: int = 0
    columns: tuple[str, ...] = ()
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    suspects: dict[str, Suspect] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def take(self, cells: list[str], until: int) -> bool:
        """One row, which ends in the line `until`; False where no more is read."""
        first, self.line = self.line + 1, until
        if not any(cell.strip() for cell in cells) or cells[0].lower().startswith("sep="):
            return True
        if not self.columns:
            self.columns, self.suspects, self.mistakes = headings(cells, first, self.meanings)
            return True
        if len(self.rows) >= MOST_ROWS:
            self.mistakes.append(Mistake(first, f"there are more than {MOST_ROWS:,} rows; split the file"))
            return False
        wrong = self._wrong(cells)
        if wrong:
            self.mistakes.append(Mistake(first, wrong))
            return True
        row = {name: shown for name, cell in zip(self.columns, cells, strict=False) if (shown := text_of_cell(cell))}
        self.rows.append((first, row))
        return True

    def _wrong(self, cells: list[str]) -> str:
        if any(self._holds_row(cell) for cell in cells):
            return "a quote is opened here and closed only in a later row; is one missing?"
        if len(cells) > len(self.columns) and any(cell.strip() for cell in cells[len(self.columns) :]):
            return f"{len(cells)} cells stand under {len(self.columns)} headings"
        if any(len(cell) > LONGEST_CELL for cell in cells):
            return f"a cell is longer than {LONGEST_CELL} characters; is a quote missing?"
        return ""

    def _holds_row(self, cell: str) -> bool:
        """Whether a cell has swallowed a row: a line of it has an address where rows have one."""
        places = [place for place, name in enumerate(self.columns) if name in ("sms", "email")]
        for line in cell.splitlines()[1:]:
            parts = [part.strip(' "') for part in line.split(self.delimiter)]
            if len(parts) > 1 and any(ADDRESS.fullmatch(parts[place]) for place in places if place < len(parts)):
                return True
        return False


def headings(
    cells: Sequence[str], line: int, meanings: Mapping[str, str]
) -> tuple[tuple[str, ...], dict[str, Suspect], list[Mistake]]:
    """The columns that headings stand for; 'sms' or 'email' must be among them, and none may come twice."""
    columns: list[str] = []
    suspects: dict[str, Suspect] = {}
    mistakes = []
    for cell in cells:
        plain = plain_heading(cell)
        meant = meanings.get(plain)
        name = column_of(cell) if meant is None else {FIELD: plain, IGNORE: ""}.get(meant, meant)
        found = suspect(cell) if meant is None and name not in HEADINGS else None
        if name and name in columns:
            mistakes.append(Mistake(line, f"two columns are '{name[:40]}'; keep one of them"))
        if found is not None:
            suspects[name] = found
        columns.append(name)
    if not {"sms", "email"} & set(columns):
        mistakes.append(Mistake(line, "no column holds addresses; name one 'sms' or 'email' in the first line"))
    for name in sorted({*meanings} - {plain_heading(cell) for cell in cells}):
        mistakes.append(Mistake(line, f"there is no column '{name[:40]}', and --column tells what it means"))
    return tuple(columns), suspects, mistakes
