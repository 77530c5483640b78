"""The largest and the smallest of choices that are sizes or amounts: `den største`, `second largest`, `la más pequeña`.

And what is outgrown: `got an M and it's too small` chooses no M.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from responder.understand.choices.kinds import kinds_of, size_names
from responder.understand.choices.names import name_words
from responder.understand.choices.same_words import BEYOND, BEYOND_AFTER, is_denied, is_refused
from responder.understand.lexicon import PhraseTable, listed, mapped, table_of
from responder.understand.text import Reading, read
from responder.understand.words.choices.superlatives import SUPERLATIVES

SIZE_ORDER = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL")
LONGEST_REPLY = 8  # words
LONGEST_NAME = 60


@lru_cache(maxsize=16)
def superlatives(code: str) -> PhraseTable:
    """Phrases for a place in the order of size: 1 is the smallest, -1 the largest, -2 the second largest."""
    return table_of((name, place) for place, name in mapped(SUPERLATIVES["nb" if code == "nn" else code]))


@lru_cache(maxsize=512)
def ordered(given: tuple[str, ...], own: tuple[str, ...]) -> tuple[int, ...]:
    """The choices from the smallest on; none where one of them is neither a size nor an amount."""
    kinds = kinds_of(given, own)
    if len(kinds.sizes) == len(given):
        return tuple(kinds.sizes[size] for size in SIZE_ORDER if size in kinds.sizes)
    units = {unit for unit, _ in kinds.amounts}
    if len(kinds.amounts) == len(given) and len(units) == 1:
        return tuple(kinds.amounts[amount] for amount in sorted(kinds.amounts))
    return ()


def named_extreme(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> set[int]:
    """The choice that a superlative points at; none beside the name of another choice."""
    order = ordered(given, own)
    if not order or len(reading.words) > LONGEST_REPLY or reading.asks:
        return set()
    found = superlatives(own[0]).find(reading.words)
    if len(found) != 1:
        return set()
    start, end, place = found[0]
    inside = range(start, end)
    if any(word in name_words(given) for at, word in enumerate(reading.words) if at not in inside):
        return set()
    if is_denied(reading, start, own) or is_refused(reading, start, end, [start], own):
        return set()
    index = int(place) - 1 if int(place) > 0 else len(order) + int(place)
    return {order[index]} if 0 <= index < len(order) else set()


def is_outgrown(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether the only choice that is named is too small or too large: `hab schon M und die ist zu klein`."""
    if not kinds_of(given, own).sizes:
        return False
    words = reading.words
    places = [place + 1 for place in range(len(words) - 1) if is_excess(words, place) and is_size(words[place + 1])]
    if not places:
        return False
    named = {word for at, word in enumerate(words) if at not in places and word in name_words(given)}
    return len(named) <= 1


def is_larger_yet(index: int, reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """`extra large` where no more than `Large` can be had."""
    if EXTRA.isdisjoint(reading.words[:-1]):
        return False
    sizes = kinds_of(given, own).sizes
    if not any(sizes.get(size) == index for size in ("S", "M", "L")):
        return False
    return any(word in EXTRA and is_size(after) for word, after in pairwise(reading.words))


def that_fit(named: set[int], reading: Reading, given: tuple[str, ...]) -> set[int]:
    """Without those that are said to be too small or too large: `M is too small so L`."""
    if len(named) < 2:
        return named
    words, names = reading.words, [read(choice[:LONGEST_NAME]).words for choice in given]
    small: set[int] = set()
    for place in range(1, len(words) - 1):
        if is_excess(words, place) and is_size(words[place + 1]):
            before = words[max(0, place - 3) : place]
            small |= {index for index in named if len(names[index]) == 1 and names[index][0] in before}
    return named - small if len(small) == 1 else named


def is_excess(words: Sequence[str], place: int) -> bool:
    return (
        words[place] in BEYOND
        or words[place] in FITTING
        or (words[place] == "for" and place > 0 and words[place - 1] in BEYOND_AFTER)
    )


@lru_cache(maxsize=256)
def is_size(word: str) -> bool:
    return size_names().singles.get(word) is not None or word in MORE_SIZES


EXTRA = frozenset(["extra", "ekstra", "xtra"])
FITTING = frozenset(["queda", "quedan", "quedo", "viene"])  # `me queda pequeña`
MORE_SIZES = frozenset(
    listed("big, little, tight, kleine, grote, grosse, petite, grande, pequena, liten, lita, smal, tiny")
)
