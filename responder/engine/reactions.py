"""A tap on one of our messages, as phones report it by text: "Liked “…”", "👍 to “…”". The words in quotes are ours.

Read as the customer's own they would be any answer that the question names, and any STOP that an offer ends with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from responder.engine.inputs import MessageCame
from responder.engine.render import ready, render
from responder.engine.route import Open, open_questions
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.errors import TemplateError
from responder.language.script import Again
from responder.understand import quoting_in

ENOUGH = 12
"""Letters and digits from which a part of a message is known for it."""


def own_words(scripts: Scripts, world: World, message: MessageCame) -> MessageCame | None:
    """The message without the words of ours that it quotes. None where it is a tap that answers no open question."""
    quoting = quoting_in(message.text) if message.kind == "sms" else None
    if quoting is None:
        return message
    for found in open_questions(scripts, world, message):
        if any(_is_of(quoting.quoted, text) for text in _said(scripts, world, found)):
            if quoting.sign == "":
                return None
            return replace(message, text=quoting.around if quoting.sign is None else quoting.sign)
    return None if quoting.taps else message


def _said(scripts: Scripts, world: World, found: Open) -> Iterator[str]:
    """What the question said: itself, its reminders, and what was said when an answer was not understood."""
    yield found.run.asked
    walk = Walk(scripts, found.run, world)
    texts = [reminder.text for reminder in found.step.remind]
    texts += [step.text for block in found.step.blocks.values() for step in block if isinstance(step, Again)]
    for text in texts:
        try:
            yield ready(render(walk, text), "sms")
        except TemplateError:
            continue


def _is_of(quoted: str, text: str) -> bool:
    """Whether it is this text, or its beginning: letters and digits alone count, phones change the rest."""
    one, whole = _letters(quoted), _letters(text)
    return bool(one) and (one == whole or (len(one) >= ENOUGH and whole.startswith(one)))


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
