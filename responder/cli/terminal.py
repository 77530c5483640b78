"""What the terminal shows: colours only where a person looks on, mistakes on stderr."""

from __future__ import annotations

import os
import sys
from typing import TextIO

COLOURS = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "faint": "2", "bold": "1"}
UNSHOWN = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), *range(55296, 57344)), "�")
UNSHOWN[0x09] = " "


def coloured(text: str, colour: str, stream: TextIO | None = None) -> str:
    """The text in a colour, or plain where the stream is no terminal or NO_COLOR is set (no-color.org)."""
    stream = sys.stdout if stream is None else stream
    if not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m"


def shown(text: str) -> str:
    """Text of others made fit for a terminal: no escape codes or other control characters, which could act there."""
    return text.translate(UNSHOWN)


def say(text: str = "") -> None:
    """One line for the person who asked, on stdout, at once."""
    _write(sys.stdout, text)


def announce(text: str) -> None:
    """`say` for a server: it goes on, also when nobody reads what it says any more."""
    try:
        say(text)
    except OSError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as the process lives


def complain(text: str) -> None:
    """An error, on stderr."""
    _write(sys.stderr, f"{coloured('responder:', 'red', sys.stderr)} {shown(text)}")


def note(text: str) -> None:
    """What is going on, on stderr, so that stdout holds results only."""
    _write(sys.stderr, text)


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()


def counted(number: int, one: str, many: str = "") -> str:
    """`1 mistake`, `3 mistakes`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
