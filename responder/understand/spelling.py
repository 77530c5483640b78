"""Small slips of typing: at most one in a word of four to six letters, two in a longer one."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from responder.patterns import regex
from responder.understand.text import has_double, squeeze

LONGEST_SHORT = 5  # letters of a word that another may be one letter away from
SHORTEST = 4  # letters of a word that a slip counts in
LONG = 7  # letters of a word whose first may be the wrong one
DRAWN = (("oe", "o"), ("ae", "a"), ("aa", "a"), ("ue", "u"))  # how a letter is written that a keyboard has not
LONG_RUN = regex(r"(.)(?=\1\1)")  # what of it is more than two letters
LONG_DIGRAPH = regex(r"ae(?=ae)")  # `nææææ`, folded


@lru_cache(maxsize=1)
def slips_between() -> Callable[..., int]:
    """The distance that counts a swap of two letters as one slip; imported when first needed."""
    from rapidfuzz.distance import OSA

    return OSA.distance


@lru_cache(maxsize=1)
def closest() -> Callable[..., list[tuple[str, int, int]]]:
    """The words of a list within so many slips, the nearest first."""
    from rapidfuzz.process import extract

    return extract


def slips_allowed(length: int) -> int:
    if length <= 3:
        return 0
    return 1 if length <= 6 else 2


def slips_searched(word: str) -> int:
    """How many slips a word of a vocabulary may be away, which is how many letters it may be longer or shorter."""
    return 2 if len(word) >= 6 else 1


def near(word: str, target: str) -> int | None:
    """How many slips `word` is from `target`, or None when it is too far.

    Both need four letters for a slip to count; the first letter is seldom the wrong one, so it may
    differ only by swapping with the second, or as the only slip in a long word.
    """
    if word == target:
        return 0
    if word[:1] != target[:1] and {word[:1], target[:1]} == {"c", "k"}:
        word = target[0] + word[1:]  # `kappucino`: as it sounds
    allowed = slips_allowed(min(len(target), len(word) + 1))
    if not allowed or len(word) < 4 or abs(len(word) - len(target)) > allowed:
        return None
    if word[0] != target[0] and not (word[1] == target[0] and word[0] == target[1]):
        return 1 if (len(target) >= LONG and word[1:] in (target[1:], target)) or word == target[1:] else None
    distance = slips_between()(word, target, score_cutoff=allowed)
    return None if distance > allowed else int(distance)


def is_another(word: str, target: str) -> bool:
    """Whether a short word may as well be a word of its own, where nothing beside it tells: `garn`, `pasta`, `bush`.

    It differs from what it would be put right to by one letter that is another, and by no letter that was swapped,
    left out, doubled or drawn out.
    """
    if word == target or len(word) != len(target) or len(word) > LONGEST_SHORT:
        return False
    return sum(letter != other for letter, other in zip(word, target, strict=True)) == 1


def is_short(word: str, known: frozenset[str]) -> bool:
    """`loer` for `lør`: three letters as it is written, which are too few to be a slip away from."""
    return len(word) == SHORTEST and any(word.replace(two, one, 1) in known for two, one in DRAWN if two in word)


class Speller:
    """Puts slips right against one vocabulary; a word that is in it is never changed."""

    __slots__ = ("known", "memory", "nearby", "shelves", "squeezed")

    def __init__(self, vocabulary: Iterable[str], kept: Iterable[str] = ()) -> None:
        """The `kept` words are left as they are too, but nothing is put right to them."""
        targets = frozenset(vocabulary)
        self.known = targets.union(kept)
        self.squeezed: dict[str, str] = {}
        self.shelves: dict[tuple[int, str], list[str]] = {}
        self.nearby: dict[tuple[int, str, str], list[str]] = {}
        self.memory: dict[str, str] = {}
        for word in sorted(targets):
            self.squeezed.setdefault(squeeze(word), word)
            if len(word) >= 4 and word.isalpha() and not is_short(word, targets):
                self.shelves.setdefault((len(word), word[0]), []).append(word)

    def correct(self, word: str) -> str:
        if word in self.known or not word.isalpha():
            return word
        remembered = self.memory.get(word)
        if remembered is None:
            remembered = self.search(word)
            if len(self.memory) < 20_000:
                self.memory[word] = remembered
        return remembered

    def search(self, word: str) -> str:
        emphatic = self.without_emphasis(word)
        if emphatic is not None:
            return emphatic
        if len(word) < 4 or len(word) > 24:
            return word
        for target, _, _ in closest()(
            word, self.candidates(word), scorer=slips_between(), score_cutoff=slips_searched(word), limit=None
        ):
            if near(word, target) is not None:
                return target
        return word

    def without_emphasis(self, word: str) -> str | None:
        """`jaaaa`, `neii`, `goood` → the word meant; doubled letters inside a word are left alone."""
        if "aeae" in word:
            word = LONG_DIGRAPH.sub("", word)
            if word in self.known:
                return word
        if not has_double(word):
            return None
        doubled = LONG_RUN.sub("", word)
        if doubled != word and doubled in self.known:
            return doubled
        if doubled != word or word[-1] == word[-2:-1] or word[0] == word[1:2]:
            plain = squeeze(word)
            return plain if plain in self.known else self.squeezed.get(plain)
        return None

    def candidates(self, word: str) -> list[str]:
        """The known words of about this length with this first letter, or its first two swapped; of those that are
        long all with its second letter first."""
        key = (len(word), word[0], word[1])
        found = self.nearby.get(key)
        if found is None:
            shelves, (length, first, second) = self.shelves, key
            reach = slips_searched(word)
            found = []
            for each in range(length - reach, length + reach + 1):
                if abs(each - length) > slips_allowed(min(each, length + 1)):
                    continue
                found += shelves.get((each, first), ())
                if second != first:
                    swapped = shelves.get((each, second), ())
                    found += [target for target in swapped if len(target) >= LONG or target[1] == first]
            if len(self.nearby) < 3_000:
                self.nearby[key] = found
        return found
