"""JSON Schema (draft 2020-12) of a dialog script, for completion and red lines in editors.

It is built from the tables of `verbs`, so that it knows what the reader knows. It is somewhat kinder than the
reader: an editor's YAML turns `3` into a number, and what needs more than one place to judge is left to the checker.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from responder.language.durations import CLOCK_PATTERN, DURATION_PATTERN
from responder.language.verbs import (
    CHANNELS,
    DATE_ONLY,
    EXPECTS,
    PURPOSES,
    START_ONLY,
    STOP_ONLY,
    TOP_KEYS,
    TRIGGER_KEYS,
    TRIGGERS,
    VERBS,
    Key,
    Verb,
    Wants,
)

Schema = dict[str, Any]
TEXT: Schema = {"type": ["string", "number", "boolean"]}


def json_schema() -> Schema:
    """The schema as plain data, ready for `json.dumps`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A dialog of Responder",
        "type": "object",
        "properties": {key.name: _key(key) for key in TOP_KEYS.values()},
        "required": [key.name for key in TOP_KEYS.values() if key.required],
        "additionalProperties": False,
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    verbs = [_verb(verb) for verb in VERBS.values() if verb.wants != "nothing"]
    words = [verb.name for verb in VERBS.values() if verb.wants == "nothing"]
    step: Schema = {"anyOf": [{"enum": words, "description": "end the run, or do nothing"}, *verbs]}
    steps = {"anyOf": [_ref("step"), {"type": "array", "items": _ref("step"), "minItems": 1}]}
    duration = {"type": "string", "pattern": f"^ *{DURATION_PATTERN} *$", "description": "such as 30 minutes or 3 days"}
    return {
        "step": step,
        "steps": steps,
        "duration": duration,
        "clock": {"type": "string", "pattern": f"^ *{CLOCK_PATTERN} *$", "description": "such as 9:00"},
        "start": _triggers(set(STOP_ONLY)),
        "stop": _triggers(set(START_ONLY)),
        "replies": _replies(),
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _enum(words: Iterable[str]) -> Schema:
    return {"enum": list(words)}


def _map(value: Schema) -> Schema:
    return {"type": "object", "minProperties": 1, "additionalProperties": value}


def _words() -> Schema:
    return {"anyOf": [TEXT, {"type": "array", "items": TEXT, "minItems": 1}]}


def _wanted(wants: Wants) -> Schema:
    """What a value may be."""
    choices: dict[Wants, Iterable[str]] = {
        "by": (*CHANNELS, "preferred"),
        "channel": CHANNELS,
        "purpose": PURPOSES,
        "expect": EXPECTS,
    }
    if wants in choices:
        return _enum(choices[wants])
    shapes: dict[Wants, Schema] = {
        "duration": _ref("duration"),
        "clock": _ref("clock"),
        "steps": _ref("steps"),
        "replies": _ref("replies"),
        "remind": _map(TEXT),
        "meanwhile": _map(_ref("steps")),
        "split": _map(_ref("steps")),
        "fields": _map(TEXT),
        "tags": _words(),
        "words": _words(),
        "times": {"type": "string", "pattern": "^ *[0-9]+ +times? *$", "description": "such as 3 times"},
        "url": {"type": "string", "pattern": "^https://"},
        "count": {"type": ["integer", "string"]},
        "once": {"type": "string", "pattern": "^ *(ever|every .+|per .+) *$"},
        "goal": {"type": "string", "pattern": " within "},
        "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z]{2,4})?$"},
    }
    return shapes.get(wants, TEXT)


def _key(key: Key) -> Schema:
    wanted = _ref(key.name) if key.wants == "triggers" else _wanted(key.wants)
    return {**wanted, "description": key.about}


def _verb(verb: Verb) -> Schema:
    own = {**_wanted(verb.wants), "description": verb.about}
    return {
        "type": "object",
        "properties": {verb.name: own, **{key.name: _key(key) for key in verb.keys}},
        "required": [verb.name, *(key.name for key in verb.keys if key.required)],
        "additionalProperties": False,
    }


def _triggers(unfit: set[str]) -> Schema:
    kinds = []
    for trigger in TRIGGERS.values():
        barred = unfit | (set() if trigger.name == "date" else set(DATE_ONLY))
        keys = {key.name: _key(key) for key in TRIGGER_KEYS.values() if key.name not in barred}
        kinds.append(
            {
                "type": "object",
                "properties": {trigger.name: _key(trigger), **keys},
                "required": [trigger.name],
                "additionalProperties": False,
            }
        )
    one: Schema = {"anyOf": kinds}
    return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


def _replies() -> Schema:
    silence = {**_ref("steps"), "description": "what is done when no answer comes; else silence ends the run"}
    anything = {**_ref("steps"), "description": "what is done at any other answer"}
    yes_no = {"yes": {**_ref("steps"), "description": "every way to say yes"}}
    yes_no["no"] = {**_ref("steps"), "description": "every way to say no"}
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {**yes_no, "else": anything, "no reply": silence},
        "additionalProperties": _ref("steps"),
    }
