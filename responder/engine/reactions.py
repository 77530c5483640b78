"""A tap on one of our messages, as phones report it by text: "Liked “…”", "👍 to “…”". The words in quotes are ours.

Read as the customer's own they would be any answer that the question names, and any STOP that an offer ends with.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from responder.engine.inputs import MessageCame
from responder.engine.render import ready, render
from responder.engine.route import Open, open_questions
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.errors import TemplateError
from responder.language.script import Again
from responder.values import frozen

OPENING, CLOSING = "“„«”\"'‘", "”“»\"'’"
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u2060\ufeff\u200e\u200f\u2068\u2069"), None)
LONGEST_AROUND = 60
LONGEST_TEXT = 2000
ENOUGH = 12
"""Letters and digits from which a part of a message is known for it."""
WORDS_OF_OURS = 3
"""Words from which a quote after "Liked" is a message of ours, and not the name of something."""

_LIKED = (
    "liked, likte, gillade, synes godt om, syntes godt om, gefällt mir, gefällt, a aimé, aime, me gusta, le gusta, "
    "le gustó, tykkäsi, tykkää, vond leuk, vindt leuk"
)
_LOVED = (
    "loved, elsket, elskede, älskade, liebt, liebte, a adoré, adore, me encanta, le encantó, le encanta, rakasti, "
    "rakastaa"
)
_DISLIKED = (
    "disliked, mislikte, likte ikke, ogillade, gillade inte, synes ikke om, syntes ikke om, synes ikke godt om, "
    "gefällt mir nicht, gefällt nicht, n’a pas aimé, n'a pas aimé, no me gusta, no le gustó, ei tykännyt, "
    "vond niet leuk"
)
_NO_ANSWER = (
    "laughed at, emphasized, emphasised, questioned, lo av, lo ad, la vekt på, uthevet, stilte spørsmål ved, "
    "skrattade åt, betonade, ifrågasatte, fremhævede, satte spørgsmålstegn ved, lachte über, lacht über, betonte, "
    "hinterfragte, a ri de, a souligné, a questionné, se rió de, nauroi, korosti, kyseenalaisti"
)
SIGNS = {
    word.strip(): sign
    for sign, words in (("👍", _LIKED), ("❤️", _LOVED), ("👎", _DISLIKED), ("", _NO_ANSWER))
    for word in words.split(",")
}
TAKEN_BACK = ("removed ", "fjernet ", "tok bort ", "tog bort ", "hat entfernt", "entfernte ", "a supprimé ", "quitó ")
_BETWEEN = (
    "to, reacted, with, reagerte, reagerade, reagerede, med, på, til, av, auf, mit, reagiert, hat, reageerde, met, op, "
    "a, réagi, avec, à, reaccionó, con, reagoi"
)
BETWEEN = frozenset(_BETWEEN.split(", "))


@frozen
class Quoting:
    """A text with quotes in it: what is quoted, what stands around it, and the sign that this is (None: no tap that
    is known, "": one that answers nothing)."""

    quoted: str
    around: str
    sign: str | None


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
    known = quoting.sign is not None and len(quoting.quoted.split()) >= WORDS_OF_OURS
    return None if known else message


def quoting_in(text: str) -> Quoting | None:
    """From the first quote that opens to the last that closes; None where no such are, or much stands around them."""
    plain = text[: LONGEST_TEXT + 1].translate(UNSEEN)
    begins = next((at for at, letter in enumerate(plain) if letter in OPENING and _opens(plain, at)), -1)
    ends = max(plain.rfind(letter) for letter in CLOSING)
    if len(text) > LONGEST_TEXT or begins < 0 or ends <= begins + 1:
        return None
    around = " ".join((plain[:begins] + " " + plain[ends + 1 :]).split())
    return Quoting(plain[begins + 1 : ends], around, _sign(around)) if len(around) <= LONGEST_AROUND else None


def _opens(text: str, at: int) -> bool:
    """An apostrophe within a word opens nothing."""
    return at == 0 or not text[at - 1].isalnum()


def _sign(around: str) -> str | None:
    words = around.casefold().rstrip(":").strip()
    if words.startswith(TAKEN_BACK):
        return ""
    if words in SIGNS:
        return SIGNS[words]
    marks = [one for one in words.split() if not any(letter.isalnum() for letter in one)]
    others = [one for one in words.split() if one not in marks]
    pictures = [one for one in marks if any(unicodedata.category(letter) == "So" for letter in one)]
    return pictures[0] if len(pictures) == 1 and BETWEEN.issuperset(others) else None


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
