"""A plain place in the list in another language than the contact's: `the second one`, `den første`, `la dernière`."""

from functools import lru_cache

from responder.understand.choices.pointing import place_in, pointers
from responder.understand.lexicon import LANGUAGES, lexicon, mapped, words_for
from responder.understand.text import Reading, is_emoji, spellings
from responder.understand.words.choices.ordinals import ORDINALS

LONGEST = 5  # words


def pointed_elsewhere(reading: Reading, count: int, own: tuple[str, ...]) -> int | None:
    """The index that an ordinal of another language names, beside nothing but its small words and courtesy."""
    words = reading.words
    if not 1 < len(words) <= LONGEST or reading.asks:
        return None
    speakers = ordinal_speakers()
    if any(code in own for word in words for code in speakers.get(word, ())):
        return None  # `one second`: it has been read as what it is here
    codes = {code for word in words for code in speakers.get(word, ())}
    places = {place_named(words, count, code) for code in codes}
    places.discard(None)
    return places.pop() if len(places) == 1 else None


def place_named(words: tuple[str, ...], count: int, code: str) -> int | None:
    known, table = lexicon(code), pointers(code)
    found = table.ordinals.find(words)
    if len(found) != 1:
        return None
    start, end, value = found[0]
    rest = [*words[:start], *words[end:]]
    if not all(
        is_emoji(word) or word in known.fillers or known.polite.singles.get(word) is not None
        or table.options.singles.get(word) is not None or word in ("one", "uno", "una")
        for word in rest
    ):  # fmt: skip
        return None
    index = place_in(count, int(value))
    return index if 0 <= index < count else None


@lru_cache(maxsize=1)
def ordinal_speakers() -> dict[str, tuple[str, ...]]:
    """Each ordinal of one word, with the languages that have it."""
    speakers: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        spoken = "nb" if code == "nn" else code
        for _, name in mapped(f"{words_for(code).numbers.ordinals}, {ORDINALS[spoken]}"):
            for way in spellings(name):
                if len(way) == 1:
                    speakers[way[0]] = tuple(dict.fromkeys((*speakers.get(way[0], ()), code)))
    return speakers
