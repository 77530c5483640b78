"""What a key wants, read from its node: text, template, condition, duration, one of some words, a name.

Each function gives the value, or None after it has told the mistake.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable
from typing import get_args
from unicodedata import normalize

from responder.language.durations import duration_remedy, read_clock, read_duration
from responder.language.expressions import ExpressionError, compile_condition, compile_text
from responder.language.mistakes import Mistakes, did_you_mean, show
from responder.language.nodes import Items, Node, Pairs, Scalar
from responder.language.other_words import LANGUAGES, OTHER_CHOICES, instead
from responder.language.script import ChannelKind, Duration
from responder.patterns import regex

RESERVED_NAMES = frozenset({"contact", "tags", "merchant", "reply", "now", "event"})
EXPRESSION_WORDS = frozenset({"true", "false", "none", "and", "or", "not", "in", "is", "if", "else"})
# As shops' systems tell them (POST /api/events takes no other); one that cannot be told would be waited for in vain.
EVENT = regex(r"[a-z][a-z0-9_]{0,49}(\.[a-z0-9_]{1,50}){0,3}")
TAG = regex(r"[^\W_][\w .:/+-]{0,59}|_[\w]{0,59}")
SEVERAL = regex(r",| (?:or|and|eller|og|och|oder|und) ")
DIALOG = regex(r"[\w-]{1,80}")
LANGUAGE = regex(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
LANGUAGE_REMEDY = "write two letters, like 'en', 'nb' or 'sv'"
LONGEST_NAME = 60
# Of those that are no language's code (ISO 639-1).
COUNTRIES = {"dk": "da", "us": "en", "gb": "en", "at": "de"}


def text_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    """Any text that is not empty."""
    if isinstance(node, Pairs | Items):
        held = "a list stands" if isinstance(node, Items) else "keys and values stand"
        mistakes.add(node, f"{show(what)} wants a text, but {held} here", "write the text in quotes")
        return None
    if node.text.strip() == "":
        if not node.useless:
            mistakes.add(node, f"{show(what)} has no text", "write one, or remove the key")
        return None
    return node.text


def template_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    """A text whose `{{ … }}` can be compiled."""
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    if isinstance(node, Scalar) and node.commented:
        mistakes.add(node, f"what follows '#' is not part of the text after {show(what)}", "put the text in quotes")
        return None
    try:
        compile_text(text)
    except ExpressionError as error:
        told = f"{error.what} (in {show(what)})"
        mistakes.at(line_within(node, error.line), node.column, told, error.remedy)
        return None
    return text


def line_within(node: Node, line: int) -> int:
    """The line of the file for a line of a text: only a text after `|` keeps its own lines."""
    return node.line + line if isinstance(node, Scalar) and node.style == "|" else node.line


def condition_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    return None if text is None else _condition(mistakes, node, text)


def _condition(mistakes: Mistakes, node: Node, text: str) -> str | None:
    try:
        compile_condition(text)
    except ExpressionError as error:
        mistakes.add(node, f"the condition {show(text)} cannot be read: {error.what}", error.remedy)
        return None
    return text


def duration_in(mistakes: Mistakes, node: Node, what: str) -> Duration | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    duration = read_duration(text)
    if duration is None:
        mistakes.add(node, f"{show(text)} is not a duration", duration_remedy(text))
    return duration


def clock_in(mistakes: Mistakes, node: Node, what: str) -> tuple[int, int] | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    clock = read_clock(text)
    if clock is None:
        mistakes.add(node, f"{show(text)} is not a time of day", "write it like '9:00' or '20:30'")
    return clock


def choice_in(mistakes: Mistakes, node: Node, what: str, allowed: Collection[str]) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    word = text.strip().casefold()
    if word not in allowed:
        mistakes.add(node, f"{show(text)} cannot stand after {show(what)}", instead(text, OTHER_CHOICES, allowed))
        return None
    return word


def channel_in(mistakes: Mistakes, node: Node, what: str) -> ChannelKind | None:
    word = choice_in(mistakes, node, what, ("sms", "email"))
    return next((kind for kind in get_args(ChannelKind) if kind == word), None)


def is_name(text: str) -> bool:
    """Whether a text can be a plain name in texts and conditions."""
    plain = text.isidentifier() and not text.startswith("_") and len(text) <= LONGEST_NAME
    return plain and text.casefold() not in EXPRESSION_WORDS and not (keyword.iskeyword(text) and text != text.lower())


def as_name(text: str) -> str:
    """A name as it is written elsewhere too: 'ü' in one sign, where macOS has two."""
    return normalize("NFC", text.strip())


def name_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    """A name that an answer or a value is kept under."""
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    name = as_name(text)
    if not is_name(name):
        mistakes.add(node, f"{show(name)} cannot be a name", "use letters, digits and '_', like 'first_name'")
        return None
    if what == "save" and name in RESERVED_NAMES:
        mistakes.add(node, f"'save: {name}' would hide the name '{name}' that is always there", "choose another name")
        return None
    return name


def event_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    return None if text is None else event_name(mistakes, node, text.strip())


def event_name(mistakes: Mistakes, node: Node, text: str) -> str | None:
    if not EVENT.fullmatch(text):
        meant = re.sub(r"[ /-]+", "_" if "." in text else ".", text.casefold())
        remedy = f"write '{meant}'" if EVENT.fullmatch(meant) else "write it like 'order.placed'"
        if text.endswith(" if"):
            remedy = "write the condition behind 'if', or leave 'if' out"
        elif SEVERAL.search(text):
            remedy = "name one event alone"
        mistakes.add(node, f"{show(text)} is not the name of an event", remedy)
        return None
    return text


def event_if(mistakes: Mistakes, node: Node, text: str) -> tuple[str | None, dict[str, str]]:
    """The event of `order.shipped if event.order.number == order.number`, and its condition, if there is one."""
    name, found, written = " ".join(text.split()).partition(" if ")
    event = event_name(mistakes, node, name)
    condition = _condition(mistakes, node, written) if found else None
    return event, {event: condition} if event and condition else {}


def words_in(mistakes: Mistakes, node: Node, what: str) -> list[tuple[Scalar, str]]:
    """Words separated by commas, or a list of them, each with the node that it came from."""
    scalars = node.items if isinstance(node, Items) else (node,)
    words: list[tuple[Scalar, str]] = []
    for scalar in scalars:
        text = text_in(mistakes, scalar, what)
        if text is None or not isinstance(scalar, Scalar):
            continue
        for word in text.split(","):
            plain = " ".join(word.split())
            if plain:
                words.append((scalar, plain))
            else:
                mistakes.add(scalar, f"a word is missing between the commas of {show(text)}", "remove the extra comma")
    if isinstance(node, Items) and not node.items:
        mistakes.add(node, f"{show(what)} has no words", "write one, or remove the key")
    return words


def tags_in(mistakes: Mistakes, node: Node, what: str) -> tuple[str, ...]:
    tags = []
    for scalar, word in words_in(mistakes, node, what):
        if TAG.fullmatch(word):
            tags.append(word)
        else:
            mistakes.add(scalar, f"{show(word)} cannot be a tag", "use letters, digits, '_' and '-', like 'vip'")
    return tuple(dict.fromkeys(tags))


def language_in(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    code = text.strip()
    if code == "no":
        mistakes.add(node, "'no' names two languages", "write 'nb' (bokmål) or 'nn' (nynorsk)")
        return None
    if code.casefold() in COUNTRIES:
        mistakes.add(node, f"{show(text)} is a country", f"write its language: '{COUNTRIES[code.casefold()]}'")
        return None
    if not LANGUAGE.fullmatch(code):
        remedy = f"write '{code.lower()}'" if len(code) == 2 and code.isalpha() else LANGUAGE_REMEDY
        remedy = f"write '{LANGUAGES[code.casefold()]}'" if code.casefold() in LANGUAGES else remedy
        mistakes.add(node, f"{show(text)} is not a language code", remedy)
        return None
    return code


def pairs_in(mistakes: Mistakes, node: Node, what: str) -> tuple[tuple[Scalar, Node], ...]:
    """The pairs of a mapping; () after telling that there is none."""
    if isinstance(node, Pairs) and node.pairs:
        return node.pairs
    if isinstance(node, Items) and all(isinstance(item, Pairs) for item in node.items):
        mistakes.add(node, f"{show(what)} wants 'key: value' lines below it, and no list", "remove the '-' before each")
    elif not (isinstance(node, Scalar) and node.useless):
        mistakes.add(node, f"{show(what)} wants 'key: value' lines below it", "indent them by two blanks")
    return ()


def known_pairs(
    mistakes: Mistakes, pairs: Iterable[tuple[Scalar, Node]], known: Collection[str], where: str
) -> dict[str, Node]:
    """The values by key; an unknown key is told with the nearest known one."""
    values: dict[str, Node] = {}
    for key, value in pairs:
        if key.text in known:
            values[key.text] = value
        else:
            mistakes.add(key, f"{show(key.text)} is not a key of {where}", did_you_mean(key.text, known))
    return values
