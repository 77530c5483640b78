"""Numerals with a slip of typing: what is one, and what is a word of its own."""

from collections.abc import Sequence

from responder.understand.numbers.numerals import Numeral, compound, numerals
from responder.understand.text import squeeze

LONGEST_SLIP = 4  # words of a reply in which a numeral may have a slip of typing


def as_numerals(words: Sequence[str], typed: Sequence[str], code: str) -> Sequence[str]:
    """The words put right, but for numerals in one word that are no slip of another: `femtusen`."""
    if words == typed:
        return words
    known = numerals(code)
    kept = [said if said != meant and len(said) > 6 and compound(said, known, 3) is not None else meant
            for said, meant in zip(typed, words, strict=True)]  # fmt: skip
    return tuple(kept)


def has_slip(typed: Sequence[str], words: Sequence[str], numeral: Numeral) -> bool:
    """`frem` may be a slip of `fem`, and in a sentence it is a word of its own; `dozens` are no dozen anywhere."""
    pairs = [(typed[place], words[place]) for place in range(numeral.start, numeral.end)]
    if len(pairs) == 1 and pairs[0][0] == f"{pairs[0][1]}s":
        return True
    return len(words) > LONGEST_SLIP and any(said != meant and squeeze(said) != squeeze(meant) for said, meant in pairs)
