"""Reads the tables in `replies/`: sections by meaning, replies separated by bars.

`== score 9` heads replies that mean a nine to a question from 0 to 10, `== score 4 on 1-5` those that mean a four
to another, and `== score none on 1-5` or `== no number` those that mean none; what a section does not say is absent:
its replies are no yes, no STOP and so on. A `?` after a date says that it is ambiguous, and `date@US` that it is read
in the United States.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from responder.understand import (
    read_choice,
    read_email,
    read_keyword,
    read_moment,
    read_number,
    read_phone,
    read_yes_no,
)

REPLIES = Path(__file__).parent / "replies"
LANGUAGES = ("nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es")
NOW = datetime(2026, 11, 21, 12, 0)  # a Saturday
OWN_COUNTRY = {
    "nb": "NO",
    "nn": "NO",
    "sv": "SE",
    "da": "DK",
    "de": "DE",
    "fi": "FI",
    "nl": "NL",
    "fr": "FR",
    "es": "ES",
}


def said_as(table: str) -> list[tuple[str, str, str]]:
    """(language, meaning, reply) of the lines `nb yes: reply | another reply` of a table that stands in a test."""
    found = []
    for line in table.strip().splitlines():
        head, _, replies = line.partition(": ")
        language, _, meant = head.partition(" ")
        found += [(language, meant, reply) for reply in replies.split(" | ")]
    return found


@dataclass(frozen=True)
class Row:
    language: str
    section: str
    reply: str


@dataclass(frozen=True)
class Judgement:
    """One question asked of one reply: what was expected and what was understood."""

    row: Row
    kind: str
    expected: object
    understood: object

    @property
    def right(self) -> bool:
        return self.expected == self.understood


def rows(language: str, folder: Path = REPLIES) -> Iterator[Row]:
    section = ""
    for line in (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            section = line[3:].strip()
        else:
            yield from (Row(language, section, reply.strip()) for reply in line.split(" | ") if reply.strip())


def judgements(row: Row) -> Iterator[Judgement]:
    head, _, rest = row.section.partition(" ")
    head, _, elsewhere = head.partition("@")
    country = elsewhere or OWN_COUNTRY.get(row.language)
    yield from everyday(row, head, rest)
    if head == "number" or row.section == "no number":
        amount = float(rest) if head == "number" else None
        yield Judgement(row, "number", amount, as_float(read_number(row.reply, [row.language])))
    if head == "date" or row.section == "no date":
        moment = read_moment(row.reply, row.language, NOW, country)
        said = f"{moment.iso}{'?' if moment.ambiguous else ''}" if moment else None
        yield Judgement(row, "date", rest if head == "date" else None, said)
    if "phone" in row.section.split():
        words = row.section.split()
        place, number = (words[1], words[2]) if head == "phone" else (words[2], None)
        yield Judgement(row, "phone", number, read_phone(row.reply, place))
    if "email" in row.section.split():
        yield Judgement(row, "email", rest if head == "email" else None, read_email(row.reply))
    if head == "choice":
        names, _, meant = rest.partition(" -> ")
        choices = names.split(" / ")
        yield Judgement(
            row, "choice", None if meant == "none" else meant, read_choice(row.reply, choices, [row.language])
        )


def everyday(row: Row, head: str, rest: str) -> Iterator[Judgement]:
    """The three questions that every reply is asked: a keyword? yes or no? a score?"""
    keyword = read_keyword(row.reply, language=row.language)
    said = f"{keyword.word} {keyword.certainty}" if keyword else None
    yield Judgement(row, "keyword", row.section if head in ("stop", "start", "help") else None, said)
    if head in ("yes", "no", "neither") and row.section in ("yes", "no", "neither"):
        answer = {"yes": True, "no": False}.get(row.section)
        yield Judgement(row, "yes-no", answer, read_yes_no(row.reply, [row.language]))
    elif head in ("score", "number", "date", "phone", "email", "choice"):
        yield Judgement(row, "yes-no", None, read_yes_no(row.reply, [row.language])) if head == "score" else quiet(row)
    if head == "score" or row.section in ("no score", "yes", "no", "neither"):
        meant, _, scale = rest.partition(" on ")
        low, _, high = (scale or "0-10").partition("-")
        asked = float(meant) if head == "score" and meant != "none" else None
        yield Judgement(row, "score", asked, as_float(read_number(row.reply, [row.language], int(low), int(high))))


def quiet(row: Row) -> Judgement:
    """A reply that names no one to write to asks for no opt-out."""
    return Judgement(row, "keyword", None, read_keyword(row.reply, language=row.language))


def as_float(number: float | None) -> float | None:
    return None if number is None else float(number)
