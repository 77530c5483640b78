"""A dialog script out of its YAML: all mistakes of a file at once, or the script."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from responder.errors import ScriptError
from responder.language.mistakes import Mistake, Mistakes, in_order, show
from responder.language.nodes import Items, Node, Pairs, Scalar, read_nodes
from responder.language.other_words import OTHER_TOP_KEYS, instead
from responder.language.place import Place
from responder.language.script import Script, Spot
from responder.language.steps import read_steps
from responder.language.translations import read_translation, translation_file
from responder.language.triggers import read_goal, read_triggers
from responder.language.verbs import PURPOSES, TOP_KEYS, TRIGGERS, VERBS
from responder.language.wants import channel_in, choice_in, condition_in, known_pairs, language_in, text_in

NEEDED = {
    "name": "add a line like 'name: How did we do?'",
    "channel": "add 'channel: sms' or 'channel: email'",
    "purpose": "add 'purpose: service' or 'purpose: marketing'",
    "steps": "add 'steps:' and steps below it",
}


def read_script(text: str, name: str, file: str = "", translations: Mapping[str, str] | None = None) -> Script:
    """The script in a YAML text. `name` is what `call:` names; `translations` maps a language to its YAML text.

    Raises ScriptError whose `mistakes` are every Mistake of the script and its translations.
    """
    script, found = read_draft(text, name, file, translations)
    if found or script is None:
        raise ScriptError(tuple(found))
    return script


def read_draft(
    text: str, name: str, file: str = "", translations: Mapping[str, str] | None = None
) -> tuple[Script | None, list[Mistake]]:
    """As `read_script`, but with what could be read beside the mistakes: a script that lacks steps, for checking only.

    None where there is no tree of steps at all.
    """
    file = file or f"{name}.yaml"
    translations = translations or {}
    mistakes = Mistakes(file)
    script = _read(text, name, mistakes, version_of(name, text, translations))
    found: list[Mistake] = in_order(mistakes.found)
    read: dict[str, Mapping[str, str]] = {}
    for language, source in sorted(translations.items()):
        told = Mistakes(translation_file(file, language))
        read[language] = read_translation(source, language, script, told)
        found.extend(in_order(told.found))
    return replace(script, translations=read) if script is not None else None, found


def version_of(name: str, text: str, translations: Mapping[str, str]) -> str:
    """16 hex digits that change with what is said in the script or a translation, not with line ends."""
    parts = [name, text, *(part for pair in sorted(translations.items()) for part in pair)]
    lines = ("\n".join(line.rstrip() for line in _plain(part).split("\n")) for part in parts)
    joined = "\0".join(part.strip("\n") for part in lines)
    return hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()[:16]


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _read(text: str, name: str, mistakes: Mistakes, version: str) -> Script | None:
    node = read_nodes(text, mistakes)
    if node is None:
        if not mistakes.found:
            mistakes.at(1, 1, "the file is empty", "begin with 'name: …'")
        return None
    if isinstance(node, Scalar) and node.useless:
        return None
    first = node.items[0] if isinstance(node, Items) and node.items else None
    if isinstance(first, Pairs) and first.get("text") is not None:
        told = "this is a translation, and its file is named as a dialog is"
        mistakes.add(node, told, "name it after its dialog and language, like 'nps.sv.yaml'")
        return None
    if not isinstance(node, Pairs):
        mistakes.add(node, "a dialog begins with 'name:', 'channel:', 'purpose:' and 'steps:'", "add these keys")
        return None
    values = _top_values(node, mistakes)
    _tell_missing(node, mistakes)
    return _script(values, name, text, version, mistakes)


def _top_values(node: Pairs, mistakes: Mistakes) -> dict[str, Node]:
    for key, _ in node.pairs:
        if key.text in VERBS and key.text not in TOP_KEYS:
            mistakes.add(key, f"{show(key.text)} is a step and stands at the top", "indent it under 'steps:'")
        elif key.text in TRIGGERS and key.text not in TOP_KEYS:
            mistakes.add(key, f"{show(key.text)} is a trigger and stands at the top", "indent it under 'start:'")
        elif key.text not in TOP_KEYS:
            mistakes.add(key, f"{show(key.text)} is not a key of a dialog", instead(key.text, OTHER_TOP_KEYS, TOP_KEYS))
    return known_pairs(Mistakes(""), node.pairs, TOP_KEYS, "a dialog")


def _tell_missing(node: Pairs, mistakes: Mistakes) -> None:
    present: Iterable[str] = {key.text for key, _ in node.pairs}
    for name, remedy in NEEDED.items():
        if name not in present:
            mistakes.add(node, f"'{name}' is missing", remedy)


def _script(values: Mapping[str, Node], name: str, text: str, version: str, mistakes: Mistakes) -> Script:
    place = Place(mistakes, read_steps)
    stopping = Place(mistakes, read_steps, stopping=True)
    title = text_in(mistakes, values["name"], "name") if "name" in values else None
    channel = channel_in(mistakes, values["channel"], "channel") if "channel" in values else None
    purpose = choice_in(mistakes, values["purpose"], "purpose", PURPOSES) if "purpose" in values else None
    language = language_in(mistakes, values["language"], "language") if "language" in values else "en"
    start = read_triggers(place, values["start"], "start") if "start" in values else ()
    stop = read_triggers(stopping, values["stop"], "stop") if "stop" in values else ()
    while_ = condition_in(mistakes, values["while"], "while") if "while" in values else None
    goal = read_goal(mistakes, values["goal"]) if "goal" in values else None
    steps = read_steps(place, values["steps"], "steps") if "steps" in values else ()
    return Script(
        name=name,
        title=" ".join((title or name).split()),
        version=version,
        channel=channel or "sms",
        purpose="service" if purpose == "service" else "marketing",
        language=language or "en",
        steps=steps,
        start=start,
        stop=stop,
        while_=while_,
        asked=Spot(values["while"].line, values["while"].column) if "while" in values else Spot(),
        goal=goal,
        source=text,
        file=mistakes.file,
    )
