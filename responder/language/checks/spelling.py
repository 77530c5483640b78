"""Names that nothing declares, which are spelt in two ways: data of events and fields of the contact.

Any name with a dot may be data of an event, and any field the contact's, so that one alone is never wrong. One that
differs by a slip of typing from another that is used as well surely is: a text without its name is not sent, and
`once: per` of what no event tells counts everybody as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from responder.language.checks.names import conditions_of, texts_of
from responder.language.expressions import compile_condition, compile_text
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Repeat, Script
from responder.language.wants import RESERVED_NAMES
from responder.understand.lexicon import LANGUAGES

USUAL = ("contact.first_name", "contact.last_name")
"""Fields that every shop has, by the names under which events and imports bring them."""
SHORTEST = 4
"""Letters of a word that a slip is told from another word by."""
NEIGHBOURS = {"se": "sv", "no": "nb"}


def check_spelling(script: Script, mistakes: Mistakes) -> None:
    """Warnings, at the rarer spelling; at the later one where both are as rare."""
    here = list(_dotted(script))
    # A shop's own field may be called so, too: then it is used more than once.
    known = [*USUAL, *(name for name, _ in here)]
    for name, place in dict(reversed(here)).items():
        spelt = _told_of(name, known)
        if spelt is not None:
            told = f"the name {show(name)} stands here, and one that is spelt almost the same elsewhere"
            mistakes.add(place, told, f"did you mean {show(spelt)}?", "warning")


def _told_of(name: str, known: list[str]) -> str | None:
    """The name that was meant, where another is used as often or more; None where this one is the usual."""
    spelt = next((other for other in known if is_slip(name, other)), None)
    if spelt is not None:
        more, as_many = known.count(spelt) > known.count(name), known.count(spelt) == known.count(name)
        return spelt if more or (as_many and known.index(spelt) < known.index(name)) else None
    root, _, rest = name.partition(".")
    roots = [other.partition(".")[0] for other in known]
    meant = next((other for other in roots if is_slip(root, other) and roots.count(other) > roots.count(root)), None)
    return None if meant is None else f"{meant}.{rest}"


def check_language(script: Script, mistakes: Mistakes) -> None:
    """A language in which nobody's yes and no are known."""
    base = script.language.split("-")[0]
    for _, step in script.walk():
        if step.verb == "ask" and base not in LANGUAGES:
            remedy = f"did you mean '{NEIGHBOURS[base]}'?" if base in NEIGHBOURS else "name the words under 'replies:'"
            told = f"'yes', 'no', numbers and days are not read in {show(script.language)}"
            mistakes.add(step, told, remedy, "warning")
            return


def _dotted(script: Script) -> Iterator[tuple[str, Placed]]:
    """Every dotted name of a script as it is used, in written order, with its place."""
    for trigger in (*script.start, *script.stop):
        asked = compile_condition(trigger.condition).names if trigger.condition else frozenset()
        key = {trigger.once[1]} if trigger.once and trigger.once[0] == "per" else set()
        yield from ((name, trigger.asked) for name in _plain(asked))
        yield from ((name, trigger) for name in _plain(frozenset(key)))
    for _, step in script.walk():
        conditions = [*conditions_of(step), *([step.until] if isinstance(step, Repeat) and step.until else [])]
        texts = [compile_text(text).names for text in texts_of(step)]
        for used in (*texts, *(compile_condition(condition).names for condition in conditions)):
            yield from ((name, step) for name in _plain(used))


def _plain(names: frozenset[str]) -> Iterator[str]:
    for name in sorted(names):
        bare = name.removeprefix("event.")
        root, dot, _ = bare.partition(".")
        if dot and (root == "contact" or root not in RESERVED_NAMES):
            yield bare


def is_slip(name: str, other: str) -> bool:
    """Whether one word of a name is another's but for one slip. `item1` and `item2`, `day` and `days`, `team_a` and
    `team_b` are two names."""
    parts, others = name.split("."), other.split(".")
    differ = [pair for pair in zip(parts, others, strict=False) if pair[0] != pair[1]]
    if len(parts) != len(others) or len(differ) != 1:
        return False
    one, two = differ[0]
    if one.replace("_", "").casefold() == two.replace("_", "").casefold():
        return True
    words, other_words = one.split("_"), two.split("_")
    apart = [pair for pair in zip(words, other_words, strict=False) if pair[0] != pair[1]]
    if len(words) != len(other_words) or len(apart) != 1 or one + "s" == two or two + "s" == one:
        return False
    first, second = apart[0]
    if min(len(first), len(second)) < SHORTEST or _letters(first) == _letters(second):
        return False
    return int(OSA.distance(first, second)) == 1


def _letters(word: str) -> str:
    return "".join(letter for letter in word if not letter.isdigit())
