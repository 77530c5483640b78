"""A conversation written down as a transcript, so that what was tried by hand is tested ever after."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from responder.engine.run import Json
from responder.patterns import regex
from responder.simulator.happenings import DialogEnded, HandedOver, Happening, Said, one_line
from responder.values import frozen

PLAIN = regex(r"[A-Za-z_][\w.-]*")
PLAIN_TITLE = regex(r"[^\W\d_][\w ,'()-]*(?<! )", re.ASCII)
LONGEST_EXPECTED = 200


@frozen
class Line:
    """One turn to write: its kind, its value (None for none) and what stands beside it."""

    kind: str
    value: str | None
    options: Mapping[str, Json] = field(default_factory=dict)


@dataclass(slots=True)
class Recording:
    """The turns of a talk, in order."""

    lines: list[Line] = field(default_factory=list)

    @property
    def starts(self) -> int:
        """How often something was started in it: a transcript begins once."""
        return sum(line.kind == "start" for line in self.lines)

    def did(self, kind: str, value: str | None, **options: Json) -> None:
        """What the customer or the shop's system did; options without a value are left out."""
        self.lines.append(Line(kind, value, {name: given for name, given in options.items() if given}))

    def saw(self, happenings: Sequence[Happening]) -> None:
        """What came of it. What only a merchant is shown is not part of a transcript."""
        for happening in happenings:
            if isinstance(happening, Said):
                kind = "email" if happening.kind == "email" else "shop"
                self.lines.append(Line(kind, _expected(happening)))
            elif isinstance(happening, HandedOver):
                self.lines.append(Line("handed over", one_line(happening.note)))

    def ended(self, happenings: Sequence[Happening], alive: bool) -> None:
        """Notes the end, once no dialog is alive any more."""
        if not alive and any(isinstance(happening, DialogEnded) for happening in happenings):
            self.lines.append(Line("ended", None))

    def write(self, title: str) -> str:
        """The transcript as YAML, beginning with its title."""
        written = [f"{title if PLAIN_TITLE.fullmatch(title) else _quoted(title)}:"]
        for line in self.lines:
            value = "" if line.value is None else f": {_value(line)}"
            written.append(f"  - {line.kind}{value}" if value or not line.options else f"  - {line.kind}:")
            for name, given in line.options.items():
                written.append(f"    {name}: {_flow(given)}")
        return "\n".join(written) + "\n"


def append_transcript(file: Path, text: str) -> None:
    """Adds a transcript at the end of a file, which is made where there is none; the rest of it stays untouched."""
    before = file.read_text("utf-8") if file.exists() else ""
    gap = "" if not before.strip() else "\n" if before.endswith("\n") else "\n\n"
    with file.open("a", encoding="utf-8", newline="\n") as opened:
        opened.write(gap + text)


def _expected(said: Said) -> str:
    text = one_line(said.subject or said.text)
    if len(text) <= LONGEST_EXPECTED:
        return text
    return text[:LONGEST_EXPECTED].rsplit(" ", 1)[0]


def _value(line: Line) -> str:
    value = line.value or ""
    plain = line.kind in ("start", "event", "later") and re.fullmatch(r"[A-Za-z0-9][\w. -]*", value)
    return value if plain else _quoted(value)


def _quoted(text: str) -> str:
    """Double quotes with JSON's escapes, which YAML 1.2 reads alike (section 7.3.1)."""
    clean = "".join(letter if not "\ud800" <= letter <= "\udfff" else "\ufffd" for letter in text)
    escaped = json.dumps(clean, ensure_ascii=False)
    return "".join(letter if letter.isprintable() or letter == " " else _escape(letter) for letter in escaped)


def _escape(letter: str) -> str:
    point = ord(letter)
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _flow(value: Json) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_name(str(key))}: {_flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(one) for one in value) + "]"
    text = str(value)
    return text if PLAIN.fullmatch(text) else _quoted(text)


def _name(name: str) -> str:
    return name if PLAIN.fullmatch(name) else _quoted(name)
