"""Slips of typing in the words of a request: who writes an ordinary word asks for nothing by it."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.lexicon import DIALECT, lexicon
from responder.understand.spelling import slips_between
from responder.understand.text import Reading, squeeze

BESIDE = {  # the keys that a finger slips to
    "q": "wa", "w": "qesa", "e": "wrds", "r": "etfd", "t": "rygf", "y": "tuhg", "u": "yijh", "i": "uokj", "o": "iplk",
    "p": "ol", "a": "qwsz", "s": "awedxz", "d": "serfcx", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb", "j": "huikmn",
    "k": "jiolm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv", "v": "cfgb", "b": "vghn", "n": "bhjm", "m": "njk",
}  # fmt: skip
VOWELS = frozenset("aeiouy")
ENDING_ALIKE = (("a", "e"), ("e", "a"))  # "detta" and "dette" of the Nordic languages and their dialects
LONG_WORD, LONGER_WORD = 7, 10  # letters of words that are misspelled more often than they are others


def with_slips_right(reading: Reading, code: str) -> Sequence[str]:
    """The words, single slips put right: two slips make an ordinary word ("afbeelding", a picture) one of a request
    ("afmelding") too easily."""
    corrected = lexicon(code).correct(reading)
    if corrected is reading.words:
        return corrected
    spoken = DIALECT.get(code, {})
    words = tuple([meant if word == meant or word in spoken or is_one_slip(word, meant) else word
                   for word, meant in zip(reading.words, corrected, strict=True)])  # fmt: skip
    return reading.words if words == reading.words else words


@lru_cache(maxsize=8192)
def is_one_slip(word: str, meant: str) -> bool:
    if squeeze(word) == squeeze(meant) or word.startswith(meant) or meant.startswith(word):
        return True  # an ending, as in "telefonnummeret"
    if slips_between()(word, meant, score_cutoff=1) > 1:
        return False
    exchanged = {(typed, other) for typed, other in zip(word, meant, strict=False) if typed != other}
    if len(word) != len(meant) or len(exchanged) != 1:
        return True
    ((typed, other),) = exchanged
    return is_mistyped(typed, other, len(word)) or (word[-1], meant[-1]) in ENDING_ALIKE


def is_mistyped(typed: str, meant: str, length: int) -> bool:
    """Whether one letter is there for another by a slip, and not because the word is another one ("park", "pack").

    A finger slips to a key beside; in a long word a vowel may be spelled as it sounds, in a longer one any letter.
    """
    return length >= (LONG_WORD if {typed, meant} <= VOWELS else LONGER_WORD) or meant in BESIDE.get(typed, "")
