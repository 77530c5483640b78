"""Words that are spelled as a yes and are none: the Spanish `ya` that is `already`, the Swedish `ja` that is `jag`."""

from collections.abc import Sequence
from itertools import zip_longest

from responder.understand.lexicon import FILLER, NO, YES, listed
from responder.understand.pieces import Piece

ALIKE = {"es": "ya", "sv": "ja"}
VERBS = frozenset(listed("vill, kan, ska, skall, vet, maste, orka, hinn"))
ENDING = "r"  # of a Swedish verb of the present
SHORTEST_VERB = 3  # letters


def quiet_alike(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`no gracias, ya compré otro`, `nä ja står över`: behind a no, with its verb at once behind it, it says no yes."""
    alike = ALIKE.get(code)
    if alike is None or alike not in words:
        return
    refused = False
    for piece, following in zip_longest(pieces, pieces[1:]):
        said = piece.label == YES and tuple(words[piece.start : piece.end]) == (alike,)
        leads = following is not None and following.start not in breaks and not following.sign
        if said and refused and leads and (code == "es" or is_verb(words[piece.end])):
            piece.label, piece.sign, piece.weight = FILLER, None, 0
        refused = piece.label == NO or (refused and code == "es")


def is_verb(word: str) -> bool:
    return word in VERBS or (len(word) >= SHORTEST_VERB and word.endswith(ENDING))
