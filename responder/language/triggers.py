"""`start:`, `stop:` and `goal:`: what begins a dialog, what ends it, and what it is for."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

from responder.language.durations import duration_remedy, read_duration
from responder.language.mistakes import Mistakes, listing, show
from responder.language.nodes import Items, Node, Pairs, Scalar
from responder.language.other_words import OTHER_TRIGGERS, instead
from responder.language.place import Place
from responder.language.script import Duration, Goal, Spot, Trigger
from responder.language.verbs import DATE_ONLY, START_ONLY, STOP_ONLY, TRIGGER_KEYS, TRIGGERS
from responder.language.wants import (
    clock_in,
    condition_in,
    duration_in,
    event_in,
    event_name,
    tags_in,
    text_in,
    words_in,
)
from responder.patterns import regex
from responder.understand.keywords.keyword import is_reserved_key

Kind = Literal["keyword", "event", "tag", "untag", "segment", "date"]
Once = tuple[Literal["ever", "every", "per"], str]
DOTTED = regex(r"[^\W\d]\w*(\.\w+)*")
DATE = regex(r"contact\.[^\W\d]\w*")
SPANS = {
    "hour": "1 hour",
    "day": "1 day",
    "week": "1 week",
    "month": "30 days",
    "quarter": "90 days",
    "year": "365 days",
}
ONCE_FORMS = "write 'ever', 'every 90 days' or 'per order.number'"


def fold_words(text: str) -> str:
    """A keyword for comparing: small letters, single blanks."""
    return " ".join(text.split()).casefold()


def read_triggers(place: Place, node: Node, section: Literal["start", "stop"]) -> tuple[Trigger, ...]:
    """The triggers of a section; one alone may stand without a list."""
    items = node.items if isinstance(node, Items) else (node,)
    if isinstance(node, Items) and not items:
        place.mistakes.add(node, f"'{section}' has no triggers", "write one, like '- keyword: JOIN', or remove it")
    triggers = (_trigger(place, item, section) for item in items)
    return tuple(trigger for trigger in triggers if trigger is not None)


def _trigger(place: Place, node: Node, section: str) -> Trigger | None:
    mistakes = place.mistakes
    if not isinstance(node, Pairs):
        mistakes.add(node, f"'{section}' wants triggers", "write '- keyword: JOIN' or '- event: order.placed'")
        return None
    kinds = [key for key, _ in node.pairs if key.text in TRIGGERS]
    if not kinds:
        key = node.pairs[0][0] if node.pairs else node
        said = show(key.text) if isinstance(key, Scalar) else "this"
        remedy = instead(key.text if isinstance(key, Scalar) else "", OTHER_TRIGGERS, TRIGGERS)
        mistakes.add(key, f"{said} is not a trigger", remedy)
        return None
    if len(kinds) > 1:
        words = listing([key.text for key in kinds], "and")
        mistakes.add(kinds[1], f"two triggers in one: {words}", f"begin a new one: '- {kinds[1].text}: …'")
    return _one_trigger(place, kinds[0], node, section)


def _one_trigger(place: Place, kind_key: Scalar, node: Pairs, section: str) -> Trigger | None:
    mistakes = place.mistakes
    kind = next(kind for kind in get_args(Kind) if kind == kind_key.text)
    unfit = (START_ONLY if section == "stop" else STOP_ONLY) | (set() if kind == "date" else DATE_ONLY)
    trigger = Trigger(kind=kind, line=kind_key.line, column=kind_key.column)
    for key, value in node.pairs:
        if key.text in TRIGGERS:
            if key is kind_key:
                trigger = _with_subject(mistakes, trigger, value)
        elif key.text not in TRIGGER_KEYS:
            known = [name for name in TRIGGER_KEYS if name not in unfit]
            mistakes.add(key, f"{show(key.text)} is not a key of a trigger", instead(key.text, OTHER_TRIGGERS, known))
        elif key.text in unfit:
            mistakes.add(key, f"'{key.text}' cannot stand beside '{kind}' under '{section}'", "remove it")
        else:
            trigger = _with_key(place, trigger, key.text, value)
    if kind == "date" and trigger.before and trigger.after:
        mistakes.add(kind_key, "'before' and 'after' cannot both count", "keep one of them")
    return trigger if trigger.words or trigger.name else None


def _with_subject(mistakes: Mistakes, trigger: Trigger, value: Node) -> Trigger:
    if trigger.kind == "keyword":
        written: list[str] = []
        for scalar, word in words_in(mistakes, value, "keyword"):
            if is_reserved_key(word):
                told = f"{show(word)} belongs to the customer and never reaches a dialog (STOP, HELP and START)"
                mistakes.add(scalar, told, "use another word")
            elif any(fold_words(word) == fold_words(other) for other in written):
                mistakes.add(scalar, f"the keyword {show(word)} stands here twice", "keep one of them")
            else:
                written.append(word)
        return replace(trigger, words=tuple(fold_words(word) for word in written), written=tuple(written))
    if trigger.kind == "event":
        return replace(trigger, name=event_in(mistakes, value, "event") or "")
    if trigger.kind in ("tag", "untag"):
        tags = tags_in(mistakes, value, trigger.kind)
        if len(tags) > 1:
            mistakes.add(value, f"{len(tags)} tags in one trigger", f"begin a new one: '- {trigger.kind}: {tags[1]}'")
        return replace(trigger, name=tags[0] if tags else "")
    name = (text_in(mistakes, value, trigger.kind) or "").strip()
    if trigger.kind == "date" and name and not DATE.fullmatch(name):
        mistakes.add(value, f"{show(name)} is not a date of the contact", "write it like 'contact.birthday'")
    return replace(trigger, name=name)


def _with_key(place: Place, trigger: Trigger, key: str, value: Node) -> Trigger:
    mistakes = place.mistakes
    if key == "if":
        return replace(trigger, condition=condition_in(mistakes, value, "if"), asked=Spot(value.line, value.column))
    if key == "once":
        return replace(trigger, once=_once(mistakes, value))
    if key == "at":
        return replace(trigger, at=clock_in(mistakes, value, "at"))
    if key == "before":
        return replace(trigger, before=duration_in(mistakes, value, "before"))
    if key == "after":
        return replace(trigger, after=duration_in(mistakes, value, "after"))
    return replace(trigger, then=place.steps(value, "then"))


def _once(mistakes: Mistakes, node: Node) -> Once | None:
    text = text_in(mistakes, node, "once")
    if text is None:
        return None
    word, _, rest = " ".join(text.split()).partition(" ")
    if word == "ever" and not rest:
        return ("ever", "")
    if word == "per" and DOTTED.fullmatch(rest) and rest.casefold() not in SPANS:
        return ("per", rest)
    if word == "every" and rest and rest.casefold() not in SPANS:
        duration = read_duration(rest)
        if duration is None:
            mistakes.add(node, f"{show(rest)} is not a duration", duration_remedy(rest))
            return None
        return ("every", str(duration.seconds))
    days = SPANS.get(rest.casefold().removeprefix("a ")) if word in ("per", "a", "every") else None
    remedy = f"write 'every {days}'" if days else ONCE_FORMS
    mistakes.add(node, f"{show(text)} cannot stand after 'once'", remedy)
    return None


def read_goal(mistakes: Mistakes, node: Node) -> Goal | None:
    """`order.placed within 7 days`."""
    text = text_in(mistakes, node, "goal")
    if text is None:
        return None
    name, within, rest = " ".join(text.split()).partition(" within ")
    if not within:
        mistakes.add(node, f"the goal {show(text)} has no time", "write it like 'order.placed within 7 days'")
        return None
    event = event_name(mistakes, node, name)
    duration: Duration | None = read_duration(rest)
    if duration is None:
        mistakes.add(node, f"{show(rest)} is not a duration", duration_remedy(rest))
    return Goal(event, duration) if event and duration else None
