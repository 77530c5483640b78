"""Everything of a script that a customer reads or answers, in written order: what a translation has to cover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from responder.language.asking import RANGE
from responder.language.expressions import compile_text
from responder.language.script import Again, Ask, Branch, Says, Script
from responder.understand.reply_keys import CORE_NO, CORE_YES
from responder.values import frozen

UNWRITTEN = frozenset({"contact.language", "contact.time_zone"})
NOT_TRANSLATED = CORE_YES | CORE_NO


@frozen
class Sentence:
    """A text and the line of the step that it belongs to, or a reply key and its own."""

    text: str
    kind: Literal["text", "subject", "key", "keyword"]
    line: int
    column: int


def sentences(script: Script) -> tuple[Sentence, ...]:
    """Each text and reply key once, in written order. Notes for people and values of fields are not among them."""
    found: dict[str, Sentence] = {}
    for sentence in _all(script):
        found.setdefault(sentence.text, sentence)
    return tuple(found.values())


def keywords(script: Script) -> tuple[Sentence, ...]:
    """The words that start the dialog: a translation may give more of them and need not."""
    return tuple(
        Sentence(word, "keyword", trigger.line, trigger.column) for trigger in script.start for word in trigger.written
    )


def _all(script: Script) -> Iterator[Sentence]:
    for _, step in script.walk():
        if isinstance(step, Says):
            yield Sentence(step.text, "text", step.line, step.column)
            if step.subject:
                yield Sentence(step.subject, "subject", step.line, step.column)
        if isinstance(step, Again):
            yield Sentence(step.text, "text", step.line, step.column)
        if isinstance(step, Ask):
            for reminder in step.remind:
                yield Sentence(reminder.text, "text", step.line, step.column)
            for branch in step.branches:
                if needs_words(branch):
                    yield Sentence(branch.written, "key", branch.line, branch.column)


def names_said(text: str) -> frozenset[str]:
    """The names written in a text, without what `| date` asks for by itself: the customer's language and time zone."""
    return frozenset(name for name in compile_text(text).names if name not in UNWRITTEN or name in text)


def needs_words(branch: Branch) -> bool:
    """Whether a reply key holds words of a language: yes and no, also as `ja`, and numbers mean the same in all."""
    return any(
        key.casefold() not in NOT_TRANSLATED and not RANGE.fullmatch(key) and any(letter.isalpha() for letter in key)
        for key in branch.keys
    )
