"""Whether a yes or a no hangs on a condition: `yes if it is free`, `only if it costs nothing`."""

from collections.abc import Sequence

from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import AGREE, BUT, CONDITION, FILLER, GOOD, YES


def is_conditional(pieces: Sequence[Piece], yes: Piece) -> bool:
    """`yes if it is free`, `hvis dere har plass, ja`: a condition on the yes itself, not later in the talk."""
    for piece in pieces:
        if piece.label != CONDITION:
            continue
        left, right = (yes, piece) if yes.start < piece.start else (piece, yes)
        between = [each for each in pieces if left.end <= each.start < right.start]
        if left is piece or all(each.label in (FILLER, BUT, GOOD, AGREE, YES) for each in between):
            return True
    return False


def is_within_condition(pieces: Sequence[Piece], no: Piece, breaks: frozenset[int]) -> bool:
    """`only if it costs nothing`: the reply begins with a condition, and its negation belongs to it."""
    said = next(piece for piece in pieces if piece.label != FILLER)
    return said.label == CONDITION and breaks.isdisjoint(range(said.end, no.start + 1))
