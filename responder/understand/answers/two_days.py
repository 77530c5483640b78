"""Two days are named, and one of them suits: `torsdag kan jeg ikke, fredag kan jeg`."""

from collections.abc import Iterator, Sequence

from responder.understand.answers.occasions import OCCASIONS, names_time
from responder.understand.answers.pieces import CORE, Piece
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, GOOD, NO, NOT, YES, Lexicon, listed
from responder.understand.text import Reading

SUITING = frozenset(  # verbs that are no answer alone
    listed("works, suits, can, does, passt, geht, kann, gaat, kan, puedo, voin, passer, passar, funker, funkar, hover")
)
GRANTING, DENYING = frozenset([AGREE, GOOD, YES]), frozenset([NO, NOT, DECLINE])


def parts_days(pieces: Sequence[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether one clause grants a day and another denies another: which was asked about, only the question tells.

    A yes or a no before all that answers, whatever is said of the days behind it.
    """
    first = next((piece for piece in pieces if piece.label != FILLER), None)
    if first is None or first.weight == CORE:
        return False
    words = reading.words
    granted, denied = [], []
    for clause in clauses(pieces, reading.breaks):
        labels = {piece.label for piece in clause}
        said = words[clause[0].start : clause[-1].end]
        days = frozenset(word for word in said if word not in OCCASIONS and names_time(word, known.code))
        if days and not labels.isdisjoint(DENYING):
            denied.append(days)
        elif days and not (labels.isdisjoint(GRANTING) and SUITING.isdisjoint(said)):
            granted.append(days)
        elif days and not denied and all(piece.label == FILLER or words[piece.start] in days for piece in clause):
            granted.append(days)  # `torsdag, ikke fredag`; and no `ikke torsdag, fredag`
    return any(one != other for one in granted for other in denied)


def clauses(pieces: Sequence[Piece], breaks: frozenset[int]) -> Iterator[list[Piece]]:
    """The pieces between pauses and before and behind a `but`."""
    clause: list[Piece] = []
    for piece in pieces:
        if clause and (piece.start in breaks or piece.label == BUT):
            yield clause
            clause = []
        clause.append(piece)
    yield clause
