"""Who is not there but has seen to it: `I'm not home, but leave it by the door`, `ikke hjemme, men naboen tar imot`.

Being away refuses a visit, and not what can be left or handed to somebody; which was asked about, nobody can tell.
"""

from collections.abc import Sequence

from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import BUT, FILLER, NOT, listed
from responder.understand.text import Reading

AWAY = frozenset(
    listed(
        "hjemme, heime, hemma, hjem, heim, hem, home, hause, zuhause, daheim, thuis, kotona, himassa, paikalla, casa, "
        "maison, moi, jobb, jobben, arbeid, arbete, arbejde, work, ferie, semester, holiday, hytta, bortreist, "
        "bortreiste, bortrest, bortresta, bortrejst, away, verreist, matkoilla, reissussa, toissa, mokilla"
    )
)
LEAVING = frozenset(  # what who delivers is told to do with it
    listed(
        "sett, sette, sat, saet, set, legg, lagg, laeg, la, lad, heng, hang, haeng, plasser, placera, placer, stall, "
        "stil, lamna, smid, slipp, slang, lever, leverer, gi, giv, ge, ring, leave, put, drop, pop, stick, hand, "
        "place, stellen, stell, stellt, legen, leg, legt, lassen, lass, lasst, geben, gib, gebt, werfen, zet, laat, "
        "geef, laissez, laisse, mettez, mets, deposez, depose, posez, deja, dejad, dejen, dejelo, dejalo, pon, poned, "
        "ponlo, jattakaa, jata, laittakaa, laita, viekaa, antakaa, anna, tuokaa"
    )
)
LED = frozenset(
    listed("bare, berre, bara, just, bitte, please, sa, da, so, then, you, dere, de, ni, i, kan, can, could")
)
FEWEST_BEHIND = 2  # words behind a `but` that say what is to be done


def is_seen_to(no: Piece, pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether the refusal is only being away, and what follows says what is to be done without refusing anything."""
    words = reading.words
    away = next((piece for piece in pieces if piece.start >= no.start and is_away(piece, words)), None)
    if away is None:
        return False
    behind = [piece for piece in pieces if piece.start > away.start]
    if any(piece.sign is False or piece.label == NOT for piece in behind):
        return False
    turn = next((piece for piece in behind if piece.label == BUT), None)
    if turn is not None and len(words) - turn.end >= FEWEST_BEHIND:
        return True
    return any(is_told_to_leave(words, place) for place in reading.breaks if place >= away.end)


def is_away(piece: Piece, words: Sequence[str]) -> bool:
    """Whether the refusal, or the word right behind it, says where the customer is or is not."""
    near = words[piece.start : piece.end + (2 if piece.label != FILLER else 0)]
    return piece.sign is False and not AWAY.isdisjoint(near)


def is_told_to_leave(words: Sequence[str], place: int) -> bool:
    while place < len(words) and words[place] in LED:
        place += 1
    return words[place : place + 1] != () and words[place] in LEAVING
