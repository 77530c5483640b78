"""The names of choices, taken apart once for all replies to a question."""

from collections.abc import Collection, Mapping
from functools import lru_cache

from responder.understand.reply_keys import parse_range
from responder.understand.text import read, spellings

LONGEST_CHOICE = 200


@lru_cache(maxsize=512)
def name_words(given: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for choice in given for word in read(choice[:LONGEST_CHOICE]).words)


@lru_cache(maxsize=2048)
def ways_of(choice: str) -> tuple[tuple[str, ...], ...]:
    """The ways in which each of the names of a choice is typed."""
    parts = [part for part in choice[:LONGEST_CHOICE].split(",", 20)[:20]
             if parse_range(part) is None or part.strip().isdigit()]  # fmt: skip
    return tuple([words for part in parts for words in spellings(part)])


@lru_cache(maxsize=512)
def owners_of(given: tuple[str, ...]) -> Mapping[str, Collection[int]]:
    """Each word of a name, with the choices that have it."""
    owners: dict[str, list[int]] = {}
    for index, choice in enumerate(given):
        written = choice[:LONGEST_CHOICE]
        glued = read(written.replace("-", "")).words if "-" in written else ()
        for word in dict.fromkeys((*read(written).words, *glued)):
            owners.setdefault(word, []).append(index)
    return owners
