"""A short reply as a whole: keyword, value, branch."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from responder.understand.addresses import read_email, read_phone
from responder.understand.answers.yes_no import read_yes_no
from responder.understand.automatic import is_automatic
from responder.understand.choices.choice import read_branch, read_choice
from responder.understand.dates.moments import read_moment
from responder.understand.keywords.keyword import read_keyword
from responder.understand.lexicon import normal_language
from responder.understand.numbers.number import is_only_number, read_number
from responder.understand.reactions import as_sign
from responder.understand.reply_keys import parse_key
from responder.understand.results import Understood, Value
from responder.understand.text import LONGEST

SHORT = 160  # letters of a text of which is kept what it means
DATES = frozenset(("date", "time", "datetime", "date-time"))


class Question(NamedTuple):
    """What a value is read by."""

    language: str
    country: str | None
    expect: str
    choices: tuple[str, ...]
    now: datetime | None
    time_zone: str | None


def understand(
    text: str,
    *,
    language: str = "en",
    country: str | None = None,
    expect: str | None = None,
    choices: Sequence[str] = (),
    now: datetime | None = None,
    time_zone: str | None = None,
) -> Understood:
    """What a customer's short reply means to an open question.

    `expect` is `yes-no`, `number`, `choice`, `date`, `phone`, `email`, `text` or None (then yes or no if
    plain, else a number if the message is one). A certain STOP, START or HELP answers no question.
    A tap on a message ("Liked “…”") is its sign: what it quotes is not the customer's; what a telephone
    says by itself is nothing. Never raises, whatever the text.
    """
    given = tuple([choice for choice in choices if isinstance(choice, str)])
    wanted = (expect or "").strip().lower().replace("_", "-")
    code = normal_language(language or "en")
    day = (now, time_zone) if wanted in DATES else (None, None)
    question = Question(code, country, wanted, given, *day)
    return understood_alike(text, question) if len(text) <= SHORT else understood(text, question)


def understood(text: str, question: Question) -> Understood:
    if is_automatic(text):
        return Understood()
    text = as_sign(text)
    code, given, expect = question.language, question.choices, question.expect
    keyword = read_keyword(text, language=code, country=question.country, named=given)
    if keyword is not None and keyword.certainty == "certain":
        return Understood(keyword=keyword.word, certainty=keyword.certainty)
    value, ambiguous = read_value(text, question)
    branch = None
    if given and expect == "choice":  # one reading: the branch of what is chosen, or none
        branch = given.index(str(value)) if value in given else None
    elif given:
        branch = read_branch(given, text, [code], names="," not in "".join(given))
    if keyword is not None and keyword.word == "stop":
        value = None if value is True else value  # "jeg vil gerne afmeldes" wishes, and agrees to nothing
        branch = None if branch is not None and parse_key(given[branch]).agrees else branch
    return Understood(
        keyword=keyword.word if keyword else None,
        certainty=keyword.certainty if keyword else None,
        value=value,
        branch=given[branch] if branch is not None else None,
        ambiguous=ambiguous,
    )


understood_alike = lru_cache(maxsize=16384)(understood)
"""Customers answer alike: what a short text means to a question is worked out once; what means a day, once for each
moment that it is counted from."""


def read_value(text: str, question: Question) -> tuple[Value | None, bool]:
    languages = [question.language]
    match question.expect:
        case "":
            plain = read_yes_no(text, languages)
            return (plain, False) if plain is not None else (is_only_number(text, languages), False)
        case "yes-no" | "yes/no" | "yesno" | "bool" | "boolean":
            return read_yes_no(text, languages), False
        case "number" | "score":
            return read_number(text, languages, *bounds(question.choices)), False
        case "choice":
            return read_choice(text, question.choices, languages), False
        case expect if expect in DATES:
            moment = read_moment(text, question.language, question.now, question.country, question.time_zone)
            return (moment.iso, moment.ambiguous) if moment else (None, False)
        case "phone":
            return read_phone(text, question.country, question.language), False
        case "email" | "e-mail":
            return read_email(text), False
        case "text":
            return text[:LONGEST].strip() or None, False
    return None, False


def bounds(choices: Sequence[str]) -> tuple[int | None, int | None]:
    """The scale that the choices span, where they are ranges of numbers."""
    ranges = [span for choice in choices for span in parse_key(choice).ranges]
    if not ranges:
        return None, None
    return min(low for low, _ in ranges), max(high for _, high in ranges)
