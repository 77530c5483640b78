"""Mistakes as a merchant reads them: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from responder.errors import ScriptError
from responder.values import frozen

Severity = Literal["error", "warning"]
CLOSE_ENOUGH = 0.6
SHOWN = 40
MOST_TOLD = 200


@frozen
class Mistake:
    """One mistake of a file. Lines and columns count from 1; `remedy` says what to write instead."""

    file: str
    line: int
    column: int
    severity: Severity
    text: str
    remedy: str = ""

    def __str__(self) -> str:
        told = f"{self.text}; {self.remedy}" if self.remedy else self.text
        return f"{self.file}:{self.line}: {told}"


class Placed(Protocol):
    """Anything that stands somewhere in a file."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


@dataclass(slots=True)
class Mistakes:
    """Collects the mistakes of one file, so that all are told at once."""

    file: str
    found: list[Mistake] = field(default_factory=list)

    def add(self, place: Placed, text: str, remedy: str = "", severity: Severity = "error") -> None:
        self.at(place.line, place.column, text, remedy, severity)

    def at(self, line: int, column: int, text: str, remedy: str = "", severity: Severity = "error") -> None:
        if len(self.found) < MOST_TOLD:
            self.found.append(Mistake(self.file, line, column, severity, text, remedy))
        elif len(self.found) == MOST_TOLD:
            self.found.append(
                Mistake(self.file, line, column, severity, "there are more mistakes", "correct these first")
            )

    def settle(self) -> None:
        """Raises ScriptError with every error found, in the order of the file; does nothing where there is none."""
        errors = [mistake for mistake in self.found if mistake.severity == "error"]
        if errors:
            raise ScriptError(tuple(in_order(errors)))


def in_order(mistakes: Iterable[Mistake]) -> list[Mistake]:
    """Each once, by place in the file."""
    return sorted(dict.fromkeys(mistakes), key=lambda mistake: (mistake.line, mistake.column))


def show(text: str) -> str:
    """A merchant's word in a message: quoted, on one line, cut where it is long."""
    plain = " ".join(text.split())
    plain = "".join(letter if letter.isprintable() else "�" for letter in plain[: SHOWN + 1])
    return f"'{plain[:SHOWN]}…'" if len(plain) > SHOWN else f"'{plain}'"


def nearest(word: str, known: Iterable[str], close_enough: float = CLOSE_ENOUGH) -> str | None:
    """The known word that was probably meant, if one is near: letters wrong, missing, too many or swapped."""
    written = {one.casefold(): one for one in sorted(known, reverse=True)}
    plain = word[:60].casefold()
    found = process.extractOne(plain, list(written), scorer=OSA.normalized_similarity, score_cutoff=close_enough)
    return written[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The remedy for an unknown word: the nearest known one, else `otherwise`, else all known words."""
    known = list(known)
    near = nearest(word, known)
    if near is not None:
        return f"did you mean '{near}'?"
    return otherwise or f"use {listing(known)}"


def listing(words: Iterable[str], last: str = "or") -> str:
    """`'a', 'b' or 'c'`."""
    quoted = [f"'{word}'" for word in words]
    return f" {last} ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)
