"""The words of the language as tables: every verb, every key beside it, every key at the top of a script.

The reader, the JSON Schema and the tests of the reference in README.md all read these same tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from responder.values import frozen

Wants = Literal[
    "template", "condition", "duration", "clock", "by", "channel", "purpose", "expect", "name", "text", "steps",
    "replies", "remind", "meanwhile", "wait", "split", "times", "fields", "tags", "dialog", "url", "count", "event",
    "language", "triggers", "goal", "nothing", "words", "date", "once",
]  # fmt: skip


@frozen
class Key:
    """A key, what it wants as its value, and what it is for."""

    name: str
    wants: Wants
    about: str
    required: bool = False


@frozen
class Verb:
    """A verb: what it wants, what may stand beside it, what it does, and whether this version runs it."""

    name: str
    wants: Wants
    about: str
    keys: tuple[Key, ...] = ()
    runs: bool = True


_BY = Key("by", "by", "the channel: sms, email, or preferred (the one that the contact prefers)")
_SUBJECT = Key("subject", "template", "the subject of a mail")
_TEMPLATE = Key("template", "text", "the layout of a mail")
_UNDELIVERED = Key("undelivered", "steps", "what is done when it cannot be delivered")
_SAYING = (_BY, _SUBJECT, _TEMPLATE)
_PURPOSE = Key("purpose", "purpose", "marketing (unless said) or service")
_THEN, _ELSE = Key("then", "steps", "what is done if so"), Key("else", "steps", "what is done if not")

_VERBS = (
    Verb("send", "template", "say it", (*_SAYING, _UNDELIVERED)),
    Verb(
        "ask",
        "template",
        "say it and wait for the answer",
        (
            *_SAYING,
            Key("expect", "expect", "read the answer as number, date, email, phone or text"),
            Key("save", "name", "the name that keeps the answer"),
            Key("remind", "remind", "duration: text, said while there is no answer"),
            Key("within", "duration", "how long an answer is waited for; 3 days unless said"),
            Key("replies", "replies", "the possible answers, else, and no reply"),
            Key("meanwhile", "meanwhile", "event (or event if condition): steps, done instead should it happen first"),
            _UNDELIVERED,
        ),
    ),
    Verb("again", "template", "in a reply branch: say it and wait anew, 3 times at most"),
    Verb(
        "wait",
        "wait",
        "wait: 2 days · until 9:00 · until friday 10:00 · until {{ event.date }} · until 1 day before {{ event.date }} "
        "· for order.placed · for order.shipped if event.order.number == order.number",
        (
            Key("within", "duration", "how long an event is waited for; 3 days unless said"),
            Key("then", "steps", "what is done if the event came"),
            Key("else", "steps", "what is done if it did not, or where the moment has passed"),
        ),
    ),
    Verb("if", "condition", "branch on a condition", (_THEN, _ELSE)),
    Verb("split", "split", "branch by chance: 50%: [steps], rest: [steps]", runs=False),
    Verb(
        "repeat",
        "times",
        "do the steps again, at most so many times",
        (
            Key("steps", "steps", "what is repeated", required=True),
            Key("until", "condition", "no more once this holds"),
        ),
    ),
    Verb("set", "fields", "change fields of the contact"),
    Verb("tag", "tags", "put tags on the contact"),
    Verb("untag", "tags", "take tags off the contact"),
    Verb("subscribe", "channel", "consent, with the customer's own words as evidence", (_PURPOSE,)),
    Verb("unsubscribe", "channel", "withdraw consent", (_PURPOSE,)),
    Verb("prefer", "channel", "the channel that the contact prefers"),
    Verb(
        "coupon",
        "text",
        "take a code from the merchant's pool",
        (Key("save", "name", "the name that keeps the code; coupon unless said"),),
        runs=False,
    ),
    Verb(
        "recommend",
        "count",
        "products for this contact",
        (
            Key("save", "name", "the name that keeps them; products unless said"),
            Key("from", "text", "where they are taken from: bought together, a category, newest"),
        ),
        runs=False,
    ),
    Verb(
        "webhook",
        "url",
        "call the merchant's system and branch on the outcome",
        (
            Key("send", "fields", "what is sent to it"),
            Key("save", "name", "the name that keeps its answer"),
            Key("then", "steps", "what is done if it answered"),
            Key("else", "steps", "what is done if it did not"),
        ),
        runs=False,
    ),
    Verb("call", "dialog", "run another dialog here, then go on", (Key("with", "fields", "names and values for it"),)),
    Verb(
        "handoff",
        "template",
        "a person takes over; the run ends",
        (Key("to", "text", "who it is for"),),
    ),
    Verb("end", "nothing", "end the run"),
    Verb("go on", "nothing", "do nothing"),
)

VERBS: Mapping[str, Verb] = {verb.name: verb for verb in _VERBS}

TOP_KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("name", "text", "what the dialog is called", required=True),
        Key("channel", "channel", "where it speaks unless a step says 'by:'", required=True),
        Key("purpose", "purpose", "which consent a send needs: marketing or service", required=True),
        Key("language", "language", "the language that it is written in; en unless said"),
        Key("start", "triggers", "what starts it"),
        Key("while", "condition", "re-checked before every step; when it fails the run ends"),
        Key("stop", "triggers", "what ends it at any moment"),
        Key("goal", "goal", "what it is for: an event within a duration"),
        Key("steps", "steps", "what is done, from top to bottom", required=True),
    )
}

TRIGGERS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("keyword", "words", "a message that is one of these words"),
        Key("event", "event", "something happened in the shop"),
        Key("tag", "text", "a tag was put on the contact"),
        Key("untag", "text", "a tag was taken off the contact"),
        Key("segment", "text", "the contact came into a segment"),
        Key("date", "date", "a date of the contact, such as contact.birthday"),
    )
}
TRIGGERS_LATER = frozenset({"segment", "date"})

TRIGGER_KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("if", "condition", "only when this holds"),
        Key("once", "once", "ever, every 90 days, or per order.number"),
        Key("before", "duration", "so long before the date"),
        Key("after", "duration", "so long after the date"),
        Key("at", "clock", "the time of day"),
        Key("then", "steps", "under stop: steps that do not wait"),
    )
}
START_ONLY = frozenset({"once", "before", "after", "at"})
DATE_ONLY = frozenset({"before", "after", "at"})
STOP_ONLY = frozenset({"then"})

EXPECTS = ("number", "date", "email", "phone", "text")
CHANNELS = ("sms", "email")
PURPOSES = ("marketing", "service")
SILENCE, ANYTHING = "no reply", "else"
