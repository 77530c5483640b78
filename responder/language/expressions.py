"""Texts with `{{ … }}` and conditions, compiled once and then given names.

A text's values are written as they are and never read as a template again, so a customer who answers
`{{ merchant.token }}` has said just that. See `grammar` for what is allowed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import lru_cache
from typing import Literal, TypeVar
from unicodedata import normalize
from zoneinfo import ZoneInfo

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from responder.errors import TemplateError
from responder.language.expression_slips import find_expression_slip
from responder.language.filters import Scope
from responder.language.grammar import Builder, Evaluate
from responder.language.values import LONGEST_TEXT, Missing, text_of
from responder.values import frozen

LONGEST_CONDITION = 1000
LONGEST_SOURCE = 16_384
MOST_OPEN = 60

Write = Callable[[Scope, list[tuple[str, object]]], None]
Names = Mapping[str, object]
Made = TypeVar("Made")


class ExpressionError(TemplateError):
    """A text or condition that cannot be compiled. `line` counts from 1 within it; `what` and `remedy` tell it."""

    def __init__(self, what: str, remedy: str = "", line: int = 1) -> None:
        super().__init__(f"{what}; {remedy}" if remedy else what)
        self.what = what
        self.remedy = remedy
        self.line = line


@frozen
class CompiledText:
    """`names` are the dotted names that the text asks for, such as contact.first_name and score."""

    source: str
    names: frozenset[str]
    tree: nodes.Template | None = field(repr=False, compare=False)
    write: Write | None = field(repr=False, compare=False)

    def render(self, names: Names, missing: Literal["error", "empty"] = "error", language: str | None = None) -> str:
        """The text with its values, at most 16,384 characters; dates and money in `language` (else the contact's).

        Raises TemplateError for a name without a value where `missing` is "error", and for what cannot be counted.
        """
        if self.write is None:
            return self.source
        scope = scope_of(names, language)
        out: list[tuple[str, object]] = []
        self.write(scope, out)
        if missing == "error":
            for name, value in out:
                if value is None or isinstance(value, Missing):
                    told = value.name if isinstance(value, Missing) else name
                    raise TemplateError(f"'{told}' has no value; write {{{{ {told} or '…' }}}} to say something else")
        return "".join(text_of(value) for _, value in out)[:LONGEST_TEXT]


@frozen
class CompiledCondition:
    source: str
    names: frozenset[str]
    tree: nodes.Expr = field(repr=False, compare=False)
    evaluate_in: Evaluate = field(repr=False, compare=False)

    def evaluate(self, names: Names, language: str | None = None) -> object:
        """The value of the expression, None where a name in it has none. TemplateError beyond its bounds."""
        value = self.evaluate_in(scope_of(names, language))
        return None if isinstance(value, Missing) else value

    def holds(self, names: Names) -> bool:
        """Whether the condition is true."""
        return bool(self.evaluate(names))


def scope_of(names: Names, language: str | None = None) -> Scope:
    contact = names.get("contact")
    about: Mapping[object, object] = contact if isinstance(contact, Mapping) else {}
    spoken = language or about.get("language")
    zone = about.get("time_zone")
    return Scope(names, spoken if isinstance(spoken, str) else "en", _zone(zone) if isinstance(zone, str) else None)


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _environment() -> ImmutableSandboxedEnvironment:
    # Only its parser is used; a sandbox all the same, so that a slip here would still meet one.
    return ImmutableSandboxedEnvironment(autoescape=False, trim_blocks=True, lstrip_blocks=True, cache_size=0)


ENVIRONMENT = _environment()


@lru_cache(maxsize=8192)
def compile_text(source: str) -> CompiledText:
    """A text for sending. Raises ExpressionError (a TemplateError) naming what is wrong and where."""
    if len(source) > LONGEST_SOURCE:
        raise ExpressionError("the text is longer than 16,384 characters", "shorten it")
    if "{{" not in source and "{%" not in source and "{#" not in source:
        return CompiledText(source, frozenset(), None, None)
    _check_nesting(source)
    tree = _parsed(source, lambda: ENVIRONMENT.parse(normalize("NFC", source)))
    builder = Builder()
    write = _built(lambda: builder.statements(tree.body))
    return CompiledText(source, frozenset(builder.names), tree, write)


@lru_cache(maxsize=8192)
def compile_condition(source: str) -> CompiledCondition:
    """A condition, or any one expression. Raises ExpressionError (a TemplateError) naming what is wrong."""
    if len(source) > LONGEST_CONDITION:
        raise ExpressionError("the condition is longer than 1,000 characters", "shorten it")
    if "{{" in source or "{%" in source:
        raise ExpressionError("a condition has no braces", "write names without {{ }}")
    _check_nesting(source)
    tree = _parsed(source, lambda: _expression(normalize("NFC", source)))
    builder = Builder()
    evaluate = _built(lambda: builder.build(tree))
    return CompiledCondition(source, frozenset(builder.names), tree, evaluate)


def _expression(source: str) -> nodes.Expr:
    parser = Parser(ENVIRONMENT, source, state="variable")
    tree = parser.parse_expression()
    if not parser.stream.eos:
        parser.fail("chunk after expression", parser.stream.current.lineno)
    return tree


def _check_nesting(source: str) -> None:
    opened = 0
    for letter in source:
        opened += (letter in "([{") - (letter in ")]}" and opened > 0)
        if opened > MOST_OPEN:
            raise ExpressionError("there are too many open brackets here", "close them, or write it in simpler parts")


def _parsed(source: str, parse: Callable[[], Made]) -> Made:
    try:
        return parse()
    except TemplateSyntaxError as error:
        what, remedy = find_expression_slip(source) or explain(error.message or "")
        raise ExpressionError(what, remedy, error.lineno) from None
    except (RecursionError, ValueError, OverflowError, UnicodeError):
        raise ExpressionError("this cannot be read", "write it in simpler parts") from None


def _built(build: Callable[[], Made]) -> Made:
    try:
        return build()
    except TemplateError as error:
        what, _, remedy = str(error).partition("; ")
        raise ExpressionError(what, remedy) from None
    except RecursionError:
        raise ExpressionError("this is nested too deeply", "write it in simpler parts") from None


# part of what Jinja says: (what it means, what to do)
MEANINGS = (
    ("looking for the following tags", "'{% if %}' is not closed", "close it with '{% endif %}'"),
    ("chunk after expression", "something follows that does not belong to the condition", "compare with '=='"),
    ("unexpected end of template", "'{%' or '{{' is not closed", "close it with '%}' or '}}'"),
    ("got 'end of print statement'", "a name or value is missing before '}}'", "write {{ name }}"),
    ("expected token 'end of print statement'", "something does not fit before '}}'", "write {{ name }}, or close it"),
    ("expected token 'end of statement block'", "something does not fit before '%}'", "compare with '=='"),
    ("Missing end of comment tag", "'{#' opens a comment that is not closed", "write '#' without '{' before it"),
    ("expected name or number", "a name is missing after '.'", "write it, as in contact.first_name"),
    ("unexpected 'end of", "a name or value is missing at the end", "write one, such as score <= 6"),
    ("Expected an expression, got", "a name or value is missing", "write one, such as score <= 6"),
    ("unknown tag", "this block does not exist", "use '{% if %}', '{% elif %}', '{% else %}' and '{% endif %}'"),
    ("unexpected char", "a sign stands here that means nothing in an expression", "put texts in quotes"),
)  # fmt: skip


def explain(message: str) -> tuple[str, str]:
    """Jinja's own message in a merchant's words: (what, remedy)."""
    for part, what, remedy in MEANINGS:
        if part.casefold() in message.casefold():
            return what, remedy
    return "this cannot be read as a text with {{ names }} or a condition", "check brackets, quotes and braces"
