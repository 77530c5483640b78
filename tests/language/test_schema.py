"""The JSON Schema for editors knows what the reader knows."""

import json
import re
from typing import Any

import pytest

from responder.language.mistakes import Mistakes
from responder.language.nodes import read_nodes
from responder.language.schema import json_schema
from responder.language.transcripts import plain
from responder.language.verbs import TOP_KEYS, TRIGGER_KEYS, TRIGGERS, VERBS
from tests.language.scripts import HEAD, ONE_STEP, example, mistakes, steps

SCHEMA = json_schema()
TYPES = {"string": str, "object": dict, "array": list, "number": (int, float), "integer": int, "boolean": bool}


def fits(schema: dict[str, Any], value: Any) -> bool:
    """Whether a value is valid: the part of JSON Schema (draft 2020-12) that ours uses, by the specification."""
    known = {"$ref", "$schema", "$defs", "title", "description", "type", "enum", "pattern", "properties", "required",
             "additionalProperties", "items", "minItems", "minProperties", "anyOf"}  # fmt: skip
    assert set(schema) <= known, set(schema) - known
    if "$ref" in schema:
        target: Any = SCHEMA
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        if not fits(target, value):
            return False
    if "type" in schema:
        names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        if not any(isinstance(value, TYPES[name]) for name in names):  # type: ignore[arg-type]
            return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        return False
    if "anyOf" in schema and not any(fits(one, value) for one in schema["anyOf"]):
        return False
    if isinstance(value, list):
        return len(value) >= schema.get("minItems", 0) and all(fits(schema.get("items", {}), one) for one in value)
    return not isinstance(value, dict) or fits_object(schema, value)


def fits_object(schema: dict[str, Any], value: dict[str, Any]) -> bool:
    if not set(schema.get("required", ())) <= set(value) or len(value) < schema.get("minProperties", 0):
        return False
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    for key, one in value.items():
        if key in properties:
            if not fits(properties[key], one):
                return False
        elif others is False or not fits(others, one):
            return False
    return True


def accepts(text: str) -> bool:
    node = read_nodes(text, Mistakes("x"))
    assert node is not None
    return fits(SCHEMA, plain(node))


@pytest.mark.parametrize("name", ["opt_in", "nps", "cart"])
def test_the_examples_are_valid(name: str) -> None:
    assert accepts(example(name))


def test_it_is_plain_json_and_says_what_it_is() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json_schema() == SCHEMA
    assert json_schema() is not SCHEMA


def test_every_word_of_the_language_is_in_it_with_its_description() -> None:
    written = json.dumps(SCHEMA)
    for key in (*TOP_KEYS.values(), *TRIGGERS.values(), *TRIGGER_KEYS.values()):
        assert json.dumps(key.name) in written
        assert json.dumps(key.about) in written
    for verb in VERBS.values():
        assert json.dumps(verb.name) in written
        if verb.wants != "nothing":
            assert json.dumps(verb.about) in written
        assert all(json.dumps(key.about) in written for key in verb.keys)


VALID = [
    ONE_STEP,
    steps("- wait: 2 days", "- wait: until friday 10:00", "- go on", "- end"),
    steps("- ask: Q", "  expect: number", "  save: x", "  within: 2 days", "  remind: {1 day: R}", "  meanwhile: {a.b: end}"),
    steps("- ask: Q", "  replies: {yes: end, 0-6: [tag: a, end], else: {again: W}, no reply: go on}"),
    steps("- if: a.b <= 6", "  then: {send: A}", "  else: [{send: B}, end]"),
    steps("- repeat: 3 times", "  steps: {send: A}", "  until: tags.a"),
    steps("- set: {city: Oslo}", "- tag: [a, b]", "- untag: a", "- subscribe: sms", "  purpose: service", "- prefer: email"),
    steps("- call: other", "  with: {a: b}", "- handoff: note", "  to: Kari"),
    steps("- split: {50%: end, rest: end}", "- coupon: pool", "- recommend: 3", "- webhook: https://x.example"),
    HEAD.replace("{keyword: GO}", "[{event: a.b, if: a.c, once: per a.d}, {date: contact.birthday, before: 3 days, at: 9:00}]") + "  - end\n",
    HEAD.replace("start:", "stop: {event: a.b, then: {tag: x}}\nstart:") + "  - end\ngoal: a.b within 7 days\nwhile: tags.a\nlanguage: nb\n",
]  # fmt: skip


@pytest.mark.parametrize("text", VALID)
def test_what_the_reader_takes_is_valid(text: str) -> None:
    assert mistakes(text) == []
    assert accepts(text)


INVALID = [
    "name: N\n",
    ONE_STEP + "chanel: sms\n",
    ONE_STEP.replace("sms", "fax"),
    HEAD.replace("steps:", "steps: []"),
    steps("- sned: Hi"),
    steps("- send: Hi", "  subjct: S"),
    steps("- send: Hi", "  tag: vip"),
    steps("- send: Hi", "  by: mail"),
    steps("- stop"),
    steps("- ask: Q", "  within: 3d"),
    steps("- ask: Q", "  within: 2 months"),
    steps("- ask: Q", "  expect: yes"),
    steps("- ask: Q", "  replies: [yes, no]"),
    steps("- repeat: 3 times"),
    steps("- repeat: often", "  steps: end"),
    steps("- webhook: http://x.example"),
    HEAD.replace("keyword", "keywrd") + "  - end\n",
    HEAD.replace("{keyword: GO}", "{event: a.b, at: 9:00}") + "  - end\n",
    HEAD.replace("{keyword: GO}", "{event: a.b, once: daily}") + "  - end\n",
    HEAD.replace("{keyword: GO}", "{event: a.b, then: end}") + "  - end\n",
    ONE_STEP + "goal: a.b\n",
]


@pytest.mark.parametrize("text", INVALID)
def test_what_the_reader_refuses_is_invalid(text: str) -> None:
    assert mistakes(text) != []
    assert not accepts(text)
