"""Transcripts, `nps.test.yaml`: conversations that are a dialog's tests. This reads them; `simulator` plays them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from responder.language.durations import duration_remedy, read_duration
from responder.language.mistakes import Mistakes, did_you_mean, listing, show
from responder.language.nodes import Items, Node, Pairs, Scalar, read_nodes
from responder.language.script import Duration
from responder.language.wants import choice_in, event_in, language_in, pairs_in, tags_in, text_in
from responder.patterns import regex
from responder.values import frozen

STARTED = regex(r"[^\W\d_][\w-]{0,99}(\.[\w-]{1,99}){0,9}")
WORDS = regex(r"[^\s.,;:!?]+( [^\s.,;:!?]+){1,9}")  # a keyword of several words, or `untag vip`
# Around a text those of a word processor, or one at its end alone.
ODD_QUOTES = regex(r"[“”„«»‘‚][^“”„«»]*[“”«»’‘\"]|[^“”„«»\"]*\"", re.DOTALL)
Plain = Any  # text, and lists and text-keyed dicts of it


@frozen
class TurnKind:
    """What a kind of turn means, whether something must stand after it, and the keys beside it."""

    about: str
    needs: bool
    options: tuple[str, ...] = ()


TURNS: Mapping[str, TurnKind] = {
    "start": TurnKind("the dialog begins, by this event if one is named", False, ("contact", "with")),
    "customer": TurnKind("the customer writes this, by sms unless 'by: email'", True, ("by", "subject")),
    "shop": TurnKind("the next message says this, somewhere in it", True, ("by",)),
    "email": TurnKind("the next message is a mail and says this", True, ("subject",)),
    "event": TurnKind("this happens in the shop", True, ("with",)),
    "later": TurnKind("so much time passes", True),
    "tagged": TurnKind("the contact has this tag now", True),
    "untagged": TurnKind("the contact does not have this tag now", True),
    "subscribed": TurnKind("the contact has consented to this channel", True, ("purpose",)),
    "unsubscribed": TurnKind("the contact has not consented, or no longer, to this channel", True, ("purpose",)),
    "handed over": TurnKind("a person has the case, with this in its note", False),
    "person": TurnKind("a person writes this and so takes the conversation over", True),
    "undelivered": TurnKind("the latest message could not be delivered, for this reason", False),
    "ended": TurnKind("the run is over, for this reason if one is named", False),
}

OTHER_TURNS: Mapping[str, str] = {
    **dict.fromkeys(("user", "client", "contact", "reply", "answer", "kunde", "kund", "asiakas"), "customer"),
    **dict.fromkeys(("bot", "merchant", "sms", "send", "ask", "again", "says", "butikk", "butik"), "shop"),
    **dict.fromkeys(("wait", "after", "pause", "no reply", "silence"), "later"),
    **dict.fromkeys(("tag", "tags"), "tagged"),
    **dict.fromkeys(("handoff", "handover", "hand over", "handed_over", "handed off"), "handed over"),
    **dict.fromkeys(("end", "done", "ends", "finished"), "ended"),
    **dict.fromkeys(("mail", "e-mail"), "email"),
}
"""What people write for a turn: the turn."""
OTHER_FIELDS: Mapping[str, str] = {
    "tag": "tags", "subscribed": "consent", "subscribe": "consent", "mail": "email", "e-mail": "email",
    "timezone": "time zone", "lang": "language",
}  # fmt: skip
"""What people write for what a contact has: its name. Any other is a field of the contact."""


@frozen
class Turn:
    """One turn. `value` is the text after its kind; `later` has its `duration`, lists of tags are in `value`.

    `options` are the keys beside it as written: `contact` and `with` are dicts of texts, lists and dicts.
    """

    kind: str
    value: str
    options: Mapping[str, Plain] = field(default_factory=dict)
    line: int = 0
    duration: Duration | None = None


@frozen
class Transcript:
    title: str
    turns: tuple[Turn, ...]
    line: int = 0


def read_transcripts(text: str, file: str) -> tuple[Transcript, ...]:
    """Every conversation of a file, in order. Raises ScriptError with every Mistake of it."""
    mistakes = Mistakes(file)
    node = read_nodes(text, mistakes)
    transcripts: list[Transcript] = []
    if isinstance(node, Pairs):
        for title, turns in node.pairs:
            transcripts.append(Transcript(" ".join(title.text.split()), _turns(mistakes, title, turns), title.line))
    elif not mistakes.found:
        mistakes.at(1, 1, "a transcript begins with its title and a colon", "write 'A happy customer:' above the turns")
    mistakes.settle()
    return tuple(transcripts)


def _turns(mistakes: Mistakes, title: Scalar, node: Node) -> tuple[Turn, ...]:
    if not isinstance(node, Items) or not node.items:
        mistakes.add(title, f"the transcript {show(title.text)} has no turns", "write '- start: …' below it")
        return ()
    turns = tuple(turn for turn in (_turn(mistakes, item) for item in node.items) if turn is not None)
    for turn in turns[1:]:
        if turn.kind == "start" and turns[0].kind == "start":
            mistakes.at(turn.line, 1, "a second 'start' stands in this transcript", "begin a new transcript")
    return turns


def _turn(mistakes: Mistakes, node: Node) -> Turn | None:
    if isinstance(node, Scalar):
        word = " ".join(node.text.split())
        if word not in TURNS:
            mistakes.add(node, f"{show(word)} is not a turn", _remedy(word))
        elif TURNS[word].needs:
            mistakes.add(node, f"'{word}' needs something after it", f"write '- {word}: …'")
        return Turn(word, "", {}, node.line)
    if not isinstance(node, Pairs) or not node.pairs:
        mistakes.add(node, "a turn is missing here", "write one, like '- customer: \"yes\"'")
        return None
    kinds = [key for key, _ in node.pairs if key.text in TURNS]
    if not kinds:
        key = node.pairs[0][0]
        mistakes.add(key, f"{show(key.text)} is not a turn", _remedy(key.text))
        return None
    if len(kinds) > 1:
        words = listing([key.text for key in kinds], "and")
        mistakes.add(kinds[1], f"two turns in one: {words}", f"begin a new one: '- {kinds[1].text}: …'")
        return None
    return _with_options(mistakes, kinds[0], node)


def _remedy(word: str) -> str:
    meant = OTHER_TURNS.get(word.casefold())
    return f"write '{meant}'" if meant else did_you_mean(word, TURNS)


def _with_options(mistakes: Mistakes, kind_key: Scalar, node: Pairs) -> Turn:
    kind = kind_key.text
    value, duration, options = "", None, {}
    for key, below in node.pairs:
        if key is kind_key:
            value, duration = _value(mistakes, kind, below)
        elif key.text in TURNS[kind].options:
            options[key.text] = _option(mistakes, key, below)
        else:
            known = TURNS[kind].options
            remedy = did_you_mean(key.text, known) if known else "nothing stands beside it"
            mistakes.add(key, f"{show(key.text)} is not a key of the turn '{kind}'", remedy)
    return Turn(kind, value, options, kind_key.line, duration)


def _value(mistakes: Mistakes, kind: str, node: Node) -> tuple[str, Duration | None]:
    if (
        isinstance(node, Scalar)
        and node.text == ""
        and (not TURNS[kind].needs or (kind == "customer" and not node.empty))
    ):
        return "", None
    if kind == "start":
        return _start(mistakes, node), None
    if kind == "event":
        return event_in(mistakes, node, kind) or "", None
    if kind in ("tagged", "untagged"):
        return ", ".join(tags_in(mistakes, node, kind)), None
    if kind in ("subscribed", "unsubscribed"):
        return choice_in(mistakes, node, kind, ("sms", "email")) or "", None
    text = text_in(mistakes, node, kind) or ""
    if isinstance(node, Scalar) and node.style is None and ODD_QUOTES.fullmatch(text):
        mistakes.add(node, f"the quotes are part of this text: {show(text)}", 'write straight ones around it: "…"')
    if kind in ("shop", "email") and "{{" in text:
        mistakes.add(node, "names are filled in here already", "write what is said to the customer, or a part of it")
    if kind != "later" or not text:
        return text, None
    duration = read_duration(text)
    if duration is None:
        mistakes.add(node, f"{show(text)} is not a duration", duration_remedy(text))
    return text, duration


def _start(mistakes: Mistakes, node: Node) -> str:
    """An event, or a keyword as the dialog has it."""
    text = " ".join((text_in(mistakes, node, "start") or "").split())
    if text and not STARTED.fullmatch(text) and not WORDS.fullmatch(text):
        mistakes.add(node, f"{show(text)} is not the name of an event", "write it like 'order.placed'")
        return ""
    return text


def _option(mistakes: Mistakes, key: Scalar, node: Node) -> Plain:
    if key.text == "by":
        return choice_in(mistakes, node, "by", ("sms", "email"))
    if key.text == "purpose":
        return choice_in(mistakes, node, "purpose", ("marketing", "service"))
    if key.text == "subject":
        return text_in(mistakes, node, "subject")
    data = {name.text: plain(value) for name, value in pairs_in(mistakes, node, key.text)}
    if isinstance(node, Pairs) and key.text == "contact":
        for name, _ in node.pairs:
            if name.text.casefold() in OTHER_FIELDS:
                remedy = f"write '{OTHER_FIELDS[name.text.casefold()]}'"
                mistakes.add(name, f"{show(name.text)} is not what a contact is given here", remedy)
        language = node.get("language")
        if language is not None:
            language_in(mistakes, language, "language")
    return data


def plain(node: Node) -> Plain:
    """A node as dicts, lists and texts."""
    if isinstance(node, Pairs):
        return {key.text: plain(value) for key, value in node.pairs}
    return [plain(item) for item in node.items] if isinstance(node, Items) else node.text
