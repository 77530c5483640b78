"""What a pattern hinges on: the places that it cannot do without, and a word of every way to fill each.

A pattern is shelved under the words of its rarest place; the needs of the others are bits, so that a text is asked in
one step whether it meets them all. There are thousands, each made for every language: a place is looked at once.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from responder.understand.keywords.places import (
    END,
    MARKS,
    NOWHERE,
    SKIPPED,
    THING,
    WITHOUT,
    expanded,
    variants,
    words_of,
)
from responder.values import frozen

T = TypeVar("T")
FREQUENT = "<negation>|<none>|stop|stopp"  # what a pattern hinges on only where it has nothing rarer


@lru_cache(maxsize=8192)
def needed(pattern: str) -> tuple[str, ...]:
    """The places of a pattern that may not be left out, each once."""
    return tuple(
        dict.fromkeys(
            place
            for place in pattern.split()
            if place not in MARKS
            and not place.endswith("?")
            and END not in place.split("|")
            and not place.startswith((WITHOUT, NOWHERE, THING, SKIPPED))
        )
    )


class Needs:
    """What patterns cannot do without, numbered."""

    def __init__(self) -> None:
        self.bits: dict[frozenset[str], int] = {}
        self.met: dict[str, list[int]] = {}

    def bit(self, need: frozenset[str]) -> int:
        """The bit of a need that is met by any of its words."""
        bit = self.bits.get(need)
        if bit is None:
            number = len(self.bits)
            bit = self.bits[need] = 1 << number
            for word in need:
                self.met.setdefault(word, []).append(number)
        return bit

    def met_by_each(self) -> dict[str, int]:
        """The bits of the needs that each word meets: words of one class have theirs in common."""
        common: dict[tuple[int, ...], int] = {}
        masks = {}
        for word, met in self.met.items():
            numbers = tuple(met)
            if numbers not in common:
                common[numbers] = sum(1 << number for number in numbers)
            masks[word] = common[numbers]
        return masks


class Shelves(Generic[T]):
    """What hinges on each word, and the needs that the word meets: a text is looked through once for both."""

    __slots__ = ("needs", "of")

    def __init__(self, hinged: Mapping[str, T], needs: Needs) -> None:
        met = needs.met_by_each()
        self.needs = (1 << len(needs.bits)) - 1
        self.of = {word: (hinged.get(word), met.get(word, 0)) for word in (*hinged, *met)}

    def beside(self, words: Iterable[str]) -> tuple[list[T], int]:
        """What hinges on the words of a text, and the bits of the needs that none of them meets, no negative number:
        those are slow to compare."""
        found, met = [], 0
        for word in words:
            if word in self.of:
                hinged, mask = self.of[word]
                met |= mask
                if hinged is not None:
                    found.append(hinged)
        return found, self.needs ^ met


@frozen
class Hinge:
    """A word of every way to say a place; and how rarely it is met by chance: by its shortest word, the fewer the
    better."""

    words: frozenset[str]
    shortest: float
    ways: int

    @property
    def weight(self) -> float:
        return self.shortest - self.ways / 100


class Hinges:
    """Those of the places of one language."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names
        self.parts: dict[str, Hinge] = {}
        self.places: dict[str, Hinge] = {}
        self.frequent = words_of(FREQUENT, names)
        self.small = words_of("<particles>", names)

    def of(self, pattern: str, needs: Needs) -> tuple[frozenset[str], int] | None:
        """The words that a pattern hinges on, and the bits of what else it needs; None where it hinges on nothing, or
        on a class of which the language has no words."""
        hinges = [self.places.get(place) or self.place(place) for place in needed(pattern)]
        if not hinges or not all(hinge.words for hinge in hinges):
            return None
        weights = [hinge.weight for hinge in hinges]
        rarest = weights.index(max(weights))
        mask = 0
        for number, hinge in enumerate(hinges):
            if number != rarest:
                mask |= needs.bit(hinge.words)
        return hinges[rarest].words, mask

    def place(self, place: str) -> Hinge:
        """Of all its alternatives; a class without words is none."""
        parts = [self.parts.get(part) or self.part(part) for part in place.split("|")]
        if len(parts) == 1:
            self.places[place] = parts[0]
            return parts[0]
        said = [part for part in parts if part.ways]
        words = frozenset[str]().union(*(part.words for part in said))
        shortest = min((part.shortest for part in said), default=0)
        hinge = self.places[place] = Hinge(words, shortest, sum(part.ways for part in said))
        return hinge

    def part(self, part: str) -> Hinge:
        """Of one alternative: the rarest word of each way to say it, the length of the shortest of those, and how many
        they are."""
        if part.isascii() and part.isalpha():  # one plain word, as most are
            word = part.lower()
            hinge = self.parts[part] = Hinge(frozenset((word,)), self.rarity(word), 1)
            return hinge
        written = expanded(part, self.names)
        words: set[str] = set()
        for way in written:
            if way.isascii() and way.isalpha():
                words.add(way.lower())
            else:
                spoken = (each.split() for each in variants(way.replace("+", " ")))
                words.update(max(said, key=self.rarity) for said in spoken if said)
        hinge = self.parts[part] = Hinge(frozenset(words), min(map(self.rarity, words), default=0), len(written))
        return hinge

    def rarity(self, word: str) -> float:
        """How rarely a word is met: by its length, and the small words of a language at every turn."""
        if word in self.frequent:
            return 0
        return len(word) / 4 if word in self.small else len(word)
