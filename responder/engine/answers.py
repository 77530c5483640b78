"""What a reply means to one question: a branch, a value, or neither."""

from __future__ import annotations

from functools import lru_cache

from responder.engine.clock import zone
from responder.engine.inputs import Answer
from responder.engine.render import language_of
from responder.engine.run import Json
from responder.engine.world import World
from responder.language.script import Ask, Script
from responder.understand import read_branch, read_email, read_moment, read_number, read_phone
from responder.understand.reply_keys import Key, parse_key

LONGEST_VALUE = 8000
SHORT = 60
"""Characters of a reply that is worth keeping what was read in it."""


def read_answer(script: Script, step: Ask, world: World, text: str) -> Answer:
    """The first branch that matches, in written order; then what `expect` reads; then `else`; then below.

    What is kept of an answer: what `expect` asks for (number, ISO date, address); for a branch of numbers the
    number; for `yes` and `no` those words; otherwise the customer's own text. A number that no branch holds is
    not kept, so that no condition ever compares what the question did not ask for.
    """
    keys = keys_of(script, step, world.language)
    languages = languages_of(script, world)
    names = all(len(branch.keys) == 1 for branch in step.branches)
    found = _branch(tuple(keys), text, languages, names) if keys else None
    parsed = [parse_key(key) for key in keys]
    value, ambiguous = expected_value(step, world, text, languages, parsed)
    if step.expect == "number" and (found is None or (value is None and parsed[found].ranges)):
        # A branch of numbers is taken with its number only: what comes below may name it.
        found = next((at for at, key in enumerate(parsed) if _holds(key, value)), None)
    if found is not None:
        kept = value if step.expect is not None else kept_of(parsed, found, text, languages)
        return Answer(step.branches[found].written, kept, ambiguous=ambiguous)
    return _without_branch(step, value, ambiguous, ranged=any(key.ranges for key in parsed))


def _branch(keys: tuple[str, ...], text: str, languages: tuple[str, ...], names: bool) -> int | None:
    """The branch that the reply means; branches that are one word or phrase each are read as choices."""
    if len(text) <= SHORT:
        return _short_branch(keys, text, languages, names)
    return read_branch(keys, text, languages, names=names)


@lru_cache(maxsize=2048)
def _short_branch(keys: tuple[str, ...], text: str, languages: tuple[str, ...], names: bool) -> int | None:
    """Most replies are one of a few words."""
    return read_branch(keys, text, languages, names=names)


def _without_branch(step: Ask, value: Json, ambiguous: bool, *, ranged: bool) -> Answer:
    otherwise = "else" if ("replies", "else") in step.blocks else None
    reads = step.expect not in (None, "text") and not ranged
    if reads and value is not None:
        return Answer(None, value, ambiguous=ambiguous)
    if reads and otherwise is None:
        return Answer(None, None, understood=False)
    return Answer(otherwise, None if ranged or reads else value)


def keys_of(script: Script, step: Ask, language: str | None) -> list[str]:
    """One line of keys for each branch, those of the contact's language beside the script's own."""
    spoken = language_of(script, language)
    if spoken == script.language:
        return [", ".join(branch.keys) for branch in step.branches]
    return [", ".join(script.keys(branch, spoken)) for branch in step.branches]


def languages_of(script: Script, world: World) -> tuple[str, ...]:
    """The languages in which an answer is read: the contact's first, else the one in which they were asked; then the
    script's and the merchant's."""
    spoken = world.contact.language or language_of(script, world.merchant.language)
    return _in_order(spoken, script.language, world.merchant.language)


@lru_cache(maxsize=512)
def _in_order(*languages: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(language for language in languages if language))


def kept_of(parsed: list[Key], found: int, text: str, languages: tuple[str, ...]) -> Json:
    """What `save` keeps of a branch that matched."""
    key = parsed[found]
    if key.ranges:
        number = number_within(parsed, text, languages)
        if _holds(key, number):
            return number
    if key.agrees != key.declines:
        return "yes" if key.agrees else "no"
    return text[:LONGEST_VALUE].replace("\0", "")


def _holds(key: Key, number: Json) -> bool:
    return number is not None and any(low <= number <= high for low, high in key.ranges)


def number_within(parsed: list[Key], text: str, languages: tuple[str, ...]) -> int | float | None:
    """The number of the reply, read within the scale that all branches span together."""
    ranges = [span for key in parsed for span in key.ranges]
    low, high = min(span[0] for span in ranges), max(span[1] for span in ranges)
    if len(ranges) == 1:
        low, high = min(low, 0), max(high, 10)
    return read_number(text, languages, low, high)


def expected_value(
    step: Ask, world: World, text: str, languages: tuple[str, ...], parsed: list[Key]
) -> tuple[Json, bool]:
    """What `expect` reads in the text, None where it is not there; without `expect` the text itself.

    And whether it could mean another.
    """
    contact, merchant = world.contact, world.merchant
    country = contact.country or merchant.country
    if step.expect == "number":
        marked = number_within(parsed, text, languages) if any(key.ranges for key in parsed) else None
        # Of a mark things are left out that are counted ("four people"); here the question may have been how many.
        return (read_number(text, languages) if marked is None else marked), False
    if step.expect == "date":
        here = zone(contact.time_zone, merchant.time_zone).key
        moment = read_moment(text, languages[0], world.now, country, here)
        # A time of day alone is no date.
        return (moment.iso, moment.ambiguous) if moment is not None and len(moment.iso) >= 10 else (None, False)
    if step.expect == "email":
        return read_email(text), False
    if step.expect == "phone":
        return read_phone(text, country, languages[0]), False
    return text[:LONGEST_VALUE].replace("\0", ""), False
