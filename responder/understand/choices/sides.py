"""Choices that are sides of one question: a yes, a no and a maybe; `Satisfied` and `Dissatisfied`; with and without.

What names none of them by its own words may still take a side: `nope`, `not satisfied`, `no milk`.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from responder.understand.answers.yes_no import read_yes_no
from responder.understand.choices.same_words import NONE_OF, Finder
from responder.understand.lexicon import UNSURE, lexicon
from responder.understand.reply_keys import CORE_NO, CORE_YES
from responder.understand.taken_back import WITHOUT
from responder.understand.text import Reading, read
from responder.values import frozen

LONGEST_CHOICE = 200
OPPOSING = frozenset(["un", "u", "mis", "miss", "dis", "in", "o", "epa", "ei ", "on"])


@frozen
class Sides:
    """For the words that are turned down, the choice that then is meant; and the choices that say yes, no, perhaps."""

    opposites: Mapping[str, int]
    agreeing: tuple[int, ...]
    declining: tuple[int, ...]
    doubting: tuple[int, ...]


@lru_cache(maxsize=512)
def sides_of(given: tuple[str, ...], code: str) -> Sides:
    names = [read(choice[:LONGEST_CHOICE]).words for choice in given]
    opposites: dict[str, int] = {}
    for index, words in enumerate(names):
        if len(words) > 1 and words[0] in WITHOUT | NONE_OF:
            opposites[words[-1] if words[1] == "de" else words[1]] = index
        for other in names:
            if len(other) == 1 and "".join(words) != other[0] and " ".join(words).removesuffix(other[0]) in OPPOSING:
                opposites[other[0]] = index
    first = [words[0] if words else "" for words in names]
    return Sides(
        opposites,
        tuple(index for index, word in enumerate(first) if word in CORE_YES),
        tuple(index for index, word in enumerate(first) if word in CORE_NO),
        tuple(index for index, words in enumerate(names) if doubts(words, code)),
    )


def side_taken(reading: Reading, text: str, given: tuple[str, ...], own: Sequence[str]) -> int | None:
    """The choice of the side that the reply takes."""
    sides = sides_of(given, own[0])
    if sides.opposites:
        finder = Finder(reading, own)
        turned = {
            index
            for word, index in sides.opposites.items()
            if any(finder.is_denied(place) or lacks(reading.words, place) for place in finder.places(word))
        }
        if len(turned) == 1:
            return turned.pop()
    if len(sides.agreeing) != 1 and len(sides.declining) != 1:
        return None
    said = read_yes_no(text, own)
    if said is None:
        doubtful = sides.agreeing and sides.declining and len(sides.doubting) == 1
        return sides.doubting[0] if doubtful and doubts(lexicon(own[0]).correct(reading), own[0]) else None
    side = sides.agreeing if said else sides.declining
    return side[0] if len(side) == 1 else None


def lacks(words: Sequence[str], place: int) -> bool:
    """`without milk`, `pas de lait`."""
    led = words[max(0, place - 2) : place]
    return bool(led) and (led[-1] in NONE_OF or (led[-1] == "de" and led[0] in NONE_OF))


def doubts(words: Sequence[str], code: str) -> bool:
    return any(label == UNSURE for _, _, label in lexicon(code).answers.find(words))
