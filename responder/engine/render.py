"""Texts and conditions with their names filled in. Only what a merchant wrote is rendered; values never are again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING
from unicodedata import normalize

from responder.errors import TemplateError
from responder.language.expressions import compile_condition, compile_text
from responder.language.script import ChannelKind, Script
from responder.language.values import Missing
from responder.patterns import regex

if TYPE_CHECKING:
    from responder.engine.run import Json
    from responder.engine.walk import Walk

# 21617: the gateway takes no more than 1600 characters of SMS.
LONGEST_SMS = 1600
LONGEST_SUBJECT = 200
# Spaces that look like spaces but push an SMS out of GSM-7 (CLDR writes prices and times with them), and marks
# that are not seen at all. The zero-width joiner stays: emoji are built with it.
SPACES = regex("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]")
UNSEEN = regex("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
LINE_ENDS = regex("\r\n?|[\u2028\u2029\u0085]")
EDGES = regex(r" +(?=\n)")
SUBJECT_GAPS = regex(r"\s+")

# Languages whose readers manage with one another's texts, nearest first.
NEAR: Mapping[str, tuple[str, ...]] = {"no": ("nb", "nn"), "nn": ("nb", "no"), "nb": ("no", "nn")}


def language_of(script: Script, wanted: str | None) -> str:
    """The language in which a contact gets this script: theirs where it is translated, else the script's own."""
    if not wanted or wanted == script.language:
        return script.language
    base = wanted.replace("_", "-").lower().split("-")[0]
    for language in (wanted, base, *NEAR.get(base, ())):
        if language == script.language or language in script.translations:
            return language
    return script.language


def render(walk: Walk, text: str) -> str:
    """A text in the contact's language with its names filled in. Raises TemplateError where a name has no value."""
    script = walk.script
    said = script.say(text, walk.language)
    if "{" not in said:
        return said
    compiled = compile_text(said)
    return compiled.render(names_for(walk, compiled.names), language=walk.language)


def holds(walk: Walk, condition: str, extra: Mapping[str, Json] | None = None) -> bool:
    """Whether a condition holds now. One that cannot be evaluated (a word compared with a number) does not.

    `extra` is the data of an event that is being judged. Its names come first, unless the condition names it apart:
    in `event.order.number == order.number` the second is that of the dialog.
    """
    try:
        compiled = compile_condition(condition)
        names = names_for(walk, compiled.names)
        if extra is not None:
            names = _judging(names, extra, any(name.split(".", 1)[0] == "event" for name in compiled.names))
        return bool(compiled.evaluate(names))
    except TemplateError as error:
        walk.note(f"The condition '{condition}' could not be evaluated: {error}")
        return False


def _judging(names: Mapping[str, Json], extra: Mapping[str, Json], apart: bool) -> dict[str, Json]:
    if not apart:
        return {**names, **extra}
    return {**extra, **names, "event": extra.get("event", extra)}


def value_of(walk: Walk, expression: str) -> Json:
    """What an expression gives, None where it cannot be evaluated."""
    try:
        compiled = compile_condition(expression)
        value = compiled.evaluate(names_for(walk, compiled.names))
    except TemplateError:
        return None
    return plain(value)


def plain(value: object, depth: int = 8) -> Json:
    """A value as JSON holds it, because what a run keeps goes through JSON: dates as ISO text, sets as lists."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, Missing) or depth == 0:
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(held, depth - 1) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [plain(held, depth - 1) for held in value]
    if isinstance(value, Set):
        return sorted(str(held) for held in value)
    return str(value)


def names_for(walk: Walk, wanted: Iterable[str]) -> dict[str, Json]:
    """The values of the names that a text uses, no others: most texts use one or two."""
    names: dict[str, Json] = {}
    for name in wanted:
        root = name.split(".", 1)[0]
        if root in names:
            continue
        made = OWN_NAMES.get(root)
        if made is not None:
            names[root] = made(walk)
        elif root in walk.variables:
            names[root] = walk.variables[root]
        elif root == "event":
            # What the shop has told lies among the variables; a thing of its own called `event` came before.
            names[root] = walk.variables
    return names


def contact_names(walk: Walk) -> dict[str, Json]:
    contact = walk.contact
    names: dict[str, Json] = {
        "language": contact.language or walk.world.merchant.language,
        "country": contact.country or walk.world.merchant.country,
        "time_zone": walk.zone.key,
        "preferred": contact.preferred,
        **contact.fields,
        "tags": sorted(contact.tags),
    }
    for kind, address in contact.addresses.items():
        names[kind] = address
    names["phone"] = contact.addresses.get("sms", names.get("phone"))
    return {name: value for name, value in names.items() if value is not None}


def merchant_names(walk: Walk) -> dict[str, Json]:
    merchant = walk.world.merchant
    return {**merchant.fields, "name": merchant.name, "help": merchant.help, "country": merchant.country}


def tag_names(walk: Walk) -> Json:
    return walk.contact.tags


def local_now(walk: Walk) -> Json:
    return walk.now.astimezone(walk.zone)


OWN_NAMES: Mapping[str, Callable[[Walk], Json]] = {
    "contact": contact_names,
    "merchant": merchant_names,
    "tags": tag_names,
    "now": local_now,
}


def ready(text: str, kind: ChannelKind) -> str:
    """A rendered text as it goes out. Raises TemplateError where nothing, or too much for an SMS, is left of it."""
    if not (text.isascii() and text.isprintable()):
        # Composed: where 'ü' is written in two signs, as by macOS, an SMS knows neither of them.
        text = normalize("NFC", UNSEEN.sub("", LINE_ENDS.sub("\n", text)))
        if kind == "sms":
            text = SPACES.sub(" ", text)
        text = EDGES.sub("", text)
    text = text.strip()
    if not text:
        raise TemplateError("Nothing is left of the text once its names are filled in.")
    if kind == "sms" and len(text) > LONGEST_SMS:
        raise TemplateError(f"The text has {len(text)} characters; an SMS holds {LONGEST_SMS}. Shorten it.")
    return text


def subject_line(text: str) -> str:
    """One line without control characters: what customers wrote may be in it, and it becomes a header."""
    return SUBJECT_GAPS.sub(" ", UNSEEN.sub("", text)).strip()[:LONGEST_SUBJECT]
