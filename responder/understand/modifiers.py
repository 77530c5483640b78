"""Words that answer alone and only strengthen what stands behind them: `absolutely`, and `absolutely terrible`."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.lexicon import AGREE, DECLINE, FILLER, GOOD, NEUTRAL, NO, OTHER, POOR, UNSURE, YES, listed
from responder.understand.pieces import Piece

STRENGTHENING = frozenset(
    listed(
        "absolutely, definitely, certainly, totally, completely, surely, truly, exactly, absolutt, absolut, "
        "precis, nettopp, akkurat, presis, netop, precies, genau, exactement, juuri, "
        "definitivt, sikkert, klart, avgjort, bestemt, virkelig, verkligen, verkeleg, heilt, helt, bestimmt, "
        "definitiv, wirklich, sicher, total, absoluut, zeker, echt, helemaal, absolument, certainement, vraiment, "
        "carrement, fait, totalement, absolutamente, totalmente, seguro, realmente, ehdottomasti, todella, varmasti, "
        "taysin, sakert, sannerlig, correct, right, true, rett, rette, riktig, riktige, ratt, ratta, rigtig, rigtige, "
        "rigtigt, richtig, richtige, richtiger, richtiges, oikea, vrai, vraie, juiste, correcto, correcta"
    )
)
EXCESS = frozenset(listed("too, zu, trop, liian, te, demasiado, altfor, alltfor, way"))
BETWEEN = EXCESS | frozenset(listed("for, que, es, so, mye, meget, not"))
ADDRESSING = frozenset(listed("youre, you, dere, dykk, ni, sie, ihr, jullie, vous, ustedes, olette, u"))
LIKE = frozenset(["som", "wie", "as", "kuin", "comme", "como", "als"])  # `klart som korvspad`

NOTHING = frozenset(["nothing", "ingenting", "inget", "intet", "nichts", "niets", "niks", "nada", "rien"])

LEADING = STRENGTHENING | NOTHING | {"na"}


def release(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """Take the answer out of `absolutely terrible`, `det er helt klart for dyrt`: what they strengthen is not known."""
    if LEADING.isdisjoint(words):
        return
    for index, piece in enumerate(pieces[:-1]):
        if piece.label not in (AGREE, YES) or words[piece.end - 1] not in STRENGTHENING or words[piece.end] in LIKE:
            continue
        after = index + 1
        while after + 1 < len(pieces) and words[pieces[after].start] in BETWEEN and pieces[after].start not in breaks:
            after += 1
        unknown = pieces[after].label in (OTHER, POOR) or words[pieces[after].start - 1] in EXCESS
        if unknown and pieces[after].start not in breaks:
            piece.label, piece.sign, piece.weight = FILLER, None, 0
    praise_of_you(pieces, words, breaks)
    for index, piece in enumerate(pieces[:-1]):
        if piece.label == DECLINE and piece.end - piece.start == 1 and words[piece.start] in NOTHING:
            rest = [each for each in pieces[index + 1 : index + 4] if each.label != FILLER]
            if rest and rest[0].label in (OTHER, POOR, GOOD) and breaks.isdisjoint(range(piece.end, rest[0].end)):
                piece.label, piece.sign, piece.weight = NEUTRAL, None, 0  # "nothing was broken" answers something else
                rest[0].sign, rest[0].weight = None, 0
    release_particle(pieces, words, breaks)


def praise_of_you(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """`you're absolutely fantastic`: praise of whom it is written to, whatever was asked."""
    for piece, following in pairwise(pieces):
        if piece.label != AGREE or words[piece.start] not in STRENGTHENING or following.label != GOOD:
            continue
        led = words[max(0, piece.start - 2) : piece.start]
        if following.start not in breaks and piece.start not in breaks and not ADDRESSING.isdisjoint(led):
            piece.label, piece.sign, piece.weight = FILLER, None, 0
            following.sign, following.weight = None, 0


def release_particle(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """`na meinetwegen`: before an answer the German `na` is no no."""
    for piece, following in pairwise(pieces):
        leads = following.label in (AGREE, YES, GOOD, UNSURE) and following.start not in breaks
        if leads and piece.label == NO and words[piece.start] == "na":
            piece.label, piece.sign, piece.weight = FILLER, None, 0
