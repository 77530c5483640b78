"""The verbs that speak: send, ask with its replies and reminders, again."""

from __future__ import annotations

import re
from typing import Literal, TypedDict, get_args

from responder.language.durations import duration_remedy, read_duration
from responder.language.mistakes import Mistakes, show
from responder.language.nodes import Items, Node, Pairs, Scalar
from responder.language.place import Found, Place, blocks_of
from responder.language.script import Again, Ask, BlockName, Branch, Duration, Reminder, Send, Step
from responder.language.verbs import ANYTHING, EXPECTS, SILENCE
from responder.language.wants import (
    choice_in,
    duration_in,
    event_if,
    name_in,
    pairs_in,
    template_in,
    text_in,
)
from responder.patterns import regex
from responder.understand.keywords.keyword import is_reserved_key

RANGE = regex(r"([0-9]{1,6}) *[-–—] *([0-9]{1,6})")
OTHER_RANGE = regex(r"[+-]?[0-9]+(?:[.][0-9]+)? *[-–—] *[+-]?[0-9]+(?:[.][0-9]+)?")
Expect = Literal["number", "date", "email", "phone", "text"]
LONGEST_KEY = 100
MOST_REMINDERS = 5
WITHIN = Duration("3 days", 259_200)


class Saying(TypedDict):
    """What send and ask share, beside their text."""

    by: Literal["sms", "email", "preferred"] | None
    subject: str | None
    template: str | None
    run_together: bool


def _saying(place: Place, found: Found) -> Saying:
    by, subject, template = (found.beside.get(name) for name in ("by", "subject", "template"))
    word = choice_in(place.mistakes, by, "by", ("sms", "email", "preferred")) if by else None
    line = template_in(place.mistakes, subject, "subject") if subject else None
    if subject and line and "\n" in line.strip():
        place.mistakes.add(subject, "'subject' has several lines", "write it on one line")
    return Saying(
        by="sms" if word == "sms" else "email" if word == "email" else "preferred" if word else None,
        subject=line,
        template=_layout(place, template) if template else None,
        run_together=isinstance(found.value, Scalar) and found.value.run_together,
    )


def _layout(place: Place, node: Node) -> str | None:
    text = text_in(place.mistakes, node, "template")
    if text is not None and not re.fullmatch(r"[\w-]{1,60}", text.strip()):
        told = f"{show(text)} is not the name of a layout"
        place.mistakes.add(node, told, "write the name of its file in templates/messages without its ending")
        return None
    return text.strip() if text else None


def read_send(place: Place, found: Found) -> Step | None:
    text = template_in(place.mistakes, found.value, "send")
    saying = _saying(place, found)
    blocks = blocks_of(place, found, "undelivered")
    return Send(line=found.line, column=found.column, text=text, blocks=blocks, **saying) if text else None


def read_ask(place: Place, found: Found) -> Step | None:
    """A question with everything beside it; its mistakes are told even where its text is missing."""
    mistakes, beside = place.mistakes, found.beside
    text = template_in(mistakes, found.value, "ask")
    saying = _saying(place, found)
    expect = choice_in(mistakes, beside["expect"], "expect", EXPECTS) if "expect" in beside else None
    save = name_in(mistakes, beside["save"], "save") if "save" in beside else None
    within = duration_in(mistakes, beside["within"], "within") if "within" in beside else WITHIN
    remind = _reminders(mistakes, beside["remind"], within or WITHIN) if "remind" in beside else ()
    branches, blocks = _replies(place, beside["replies"]) if "replies" in beside else ((), {})
    conditions = _meanwhile(place.outside_reply(), beside["meanwhile"], blocks) if "meanwhile" in beside else {}
    blocks.update(blocks_of(place.outside_reply(), found, "undelivered"))
    if text is None:
        return None
    return Ask(
        line=found.line,
        column=found.column,
        text=text,
        branches=branches,
        conditions=conditions,
        blocks=blocks,
        expect=next((word for word in get_args(Expect) if word == expect), None),
        save=save,
        remind=remind,
        within=within or WITHIN,
        **saying,
    )


def _reminders(mistakes: Mistakes, node: Node, within: Duration) -> tuple[Reminder, ...]:
    """Earliest first. Each must come before the question's time is over."""
    reminders: dict[int, Reminder] = {}
    for key, value in pairs_in(mistakes, node, "remind"):
        duration = read_duration(key.text)
        text = template_in(mistakes, value, "remind")
        if duration is None:
            mistakes.add(key, f"{show(key.text)} is not a duration", duration_remedy(key.text))
        elif duration.seconds >= within.seconds:
            told = f"the reminder after {duration.written} comes when the question is over (within {within.written})"
            mistakes.add(key, told, "remind earlier, or give 'within' more time")
        elif duration.seconds in reminders:
            mistakes.add(key, f"two reminders come after {duration.written}", "keep one of them")
        elif text is not None:
            reminders[duration.seconds] = Reminder(duration, text)
    if len(reminders) > MOST_REMINDERS:
        mistakes.add(node, f"there are {len(reminders)} reminders", f"keep {MOST_REMINDERS} at most")
    return tuple(reminders[seconds] for seconds in sorted(reminders))


Blocks = dict[BlockName, tuple[Step, ...]]


def _replies(place: Place, node: Node) -> tuple[tuple[Branch, ...], Blocks]:
    branches: list[Branch] = []
    blocks: Blocks = {}
    if not isinstance(node, Pairs):
        if not (isinstance(node, Scalar) and node.useless):
            remedy = "write 'yes:' and steps below it" + (", without '-' or '[…]'" if isinstance(node, Items) else "")
            place.mistakes.add(node, "'replies' wants answers with steps below it", remedy)
        return (), {}
    for key, value in pairs_in(place.mistakes, node, "replies"):
        word = " ".join(key.text.split())
        special = word.casefold()
        if special in (ANYTHING, SILENCE):
            inside = place.in_reply() if special == ANYTHING else place.outside_reply(silent=True)
            if ("replies", special) in blocks:
                place.mistakes.add(key, f"'{special}' stands here twice", "keep one of them")
            blocks["replies", special] = inside.steps(value, word)
            continue
        branch = _branch(place.mistakes, key, word)
        blocks["replies", branch.written] = place.in_reply().steps(value, word or "the answer")
        branches.append(branch)
    return tuple(branches), blocks


def _branch(mistakes: Mistakes, key: Scalar, word: str) -> Branch:
    keys = []
    for part in word.split(","):
        plain = part.strip()
        problem = key_problem(plain)
        if problem is None:
            keys.append(plain)
        elif not key.useless:
            mistakes.add(key, *problem)
    return Branch(key.text, tuple(keys), key.line, key.column)


def key_problem(word: str) -> tuple[str, str] | None:
    """(what, remedy) where one word of a reply key cannot stand there."""
    plain = word.casefold()
    if not plain:
        return "a word is missing in this reply key", "remove the extra comma, or write the answer"
    if plain in (ANYTHING, SILENCE):
        return f"'{plain}' stands among other answers", f"give '{plain}:' a line of its own"
    if len(word) > LONGEST_KEY:
        return f"{show(word)} is too long for an answer", "write the word that customers will use"
    match = RANGE.fullmatch(word)
    if match:
        low, high = (int(number) for number in match.groups())
        if low == high:
            return f"{show(word)} is a range of one number", f"write '{low}'"
        if low > high:
            return f"{show(word)} runs backwards", f"write '{high}-{low}'"
        return None
    if OTHER_RANGE.fullmatch(word):
        return f"{show(word)} is not a range of whole numbers", "write one like '0-6' (up to 999999)"
    if not any(letter.isalnum() for letter in word) and word.isascii():
        return f"{show(word)} is not an answer", "write words, numbers or a range like '0-6'"
    if is_reserved_key(word):
        told = f"{show(word)} belongs to the customer and never reaches a dialog (STOP, HELP and START)"
        return told, "use another word"
    return None


def _meanwhile(place: Place, node: Node, blocks: Blocks) -> dict[str, str]:
    """The conditions of its events; their steps come to the blocks."""
    conditions: dict[str, str] = {}
    for key, value in pairs_in(place.mistakes, node, "meanwhile"):
        event, condition = event_if(place.mistakes, key, key.text)
        steps = place.steps(value, key.text)
        if event is None:
            continue
        if ("meanwhile", event) in blocks:
            told = f"'{event}' stands here twice"
            place.mistakes.add(key, told, "keep one of them, and write an 'if' among its steps")
        blocks["meanwhile", event] = steps
        conditions |= condition
    return conditions


def read_again(place: Place, found: Found) -> Step | None:
    text = template_in(place.mistakes, found.value, "again")
    if not place.answered and not place.stopping:
        told = "'again' stands outside a reply branch, so there is no question to repeat"
        remedy = "put it under an answer in 'replies:', or write 'ask'"
        if place.silent:
            told = "'again' stands under 'no reply', where nobody answered"
            remedy = "write 'remind:' beside the question, with the text after a duration, or 'ask' anew"
        place.mistakes.add(found.key, told, remedy)
        return None
    return None if text is None else Again(line=found.line, column=found.column, text=text)
