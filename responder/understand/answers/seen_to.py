"""Who is not there but has seen to it: `I'm not home, but leave it by the door`, `ikke hjemme, men naboen tar imot`.

Being away refuses a visit, and not what can be left or handed to somebody; which was asked about, nobody can tell.
"""

from collections.abc import Sequence

from responder.understand.answers.pieces import IFS, Piece
from responder.understand.lexicon import BUT, CONDITION, DECLINE, FILLER, NOT, YES, listed, phrases
from responder.understand.text import Reading, between_pauses

AWAY = frozenset(
    listed(
        "hjemme, heime, hemma, hjem, heim, hem, home, hause, zuhause, daheim, thuis, kotona, himassa, paikalla, casa, "
        "maison, moi, jobb, jobben, arbeid, arbete, arbejde, work, ferie, semester, holiday, hytta, bortreist, "
        "bortreiste, bortrest, bortresta, bortrejst, away, verreist, matkoilla, reissussa, toissa, mokilla, "
        "fuera, weg, viaje"
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
ORDERING = LEAVING | frozenset(  # with the forms that end a German order, and what else they may do
    listed(
        "abgeben, ablegen, abstellen, hinlegen, hinstellen, lassen, klingeln, anrufen, jattaa, laittaa, lamna, stalla, "
        "lagga, legge, sette, stille, call, phone, ringe, bel, appelez, llamad, llamar, soittakaa, soita, dejar"
    )
)
ABSENT = AWAY | frozenset(  # what an `if` says of nobody being there to take it
    listed(
        "in, da, la, there, around, inne, ute, estoy, estamos, ingen, ingenting, nokon, nogen, noen, nagon, nan, "
        "nobody, noone, anyone, niemand, keiner, personne, nadie, ketaan, kukaan, apner, opnar, oppnar, abner, answer, "
        "answers, svarer, svarar, offnet, aufmacht, opent, opendoet, repond, abre, contesta, avaa, vastaa, find, finn, "
        "finner, finde, findet, finden, hittar, trouvez, encontrais, encuentran, vinden, vindt, loyda, loydatte"
    )
)
LEFT_WHERE = phrases("en, con, al, a, delante, fuera, debajo, junto, donde")
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


def quiet_leaving(pieces: Sequence[Piece], words: Sequence[str]) -> None:
    """`déjalo en la puerta`: the word alone forgets about it."""
    for piece in pieces:
        if piece.label == DECLINE and words[piece.start] in LEAVING and words[piece.end : piece.end + 1] in LEFT_WHERE:
            piece.label, piece.sign, piece.weight = FILLER, None, 0


def quiet_absence(pieces: Sequence[Piece], reading: Reading) -> None:
    """`ja, sett den hos naboen hvis jeg ikke er hjemme`: the `if` is of what is to be done then, not of the yes."""
    words = reading.words
    if pieces[0].label != YES or ORDERING.isdisjoint(words):
        return
    for condition in pieces:
        if condition.label != CONDITION and words[condition.start] not in IFS:
            continue
        _, stop = between_pauses(reading.breaks, condition.start, condition.end, len(words))
        ordered = (at for at in range(condition.end, stop) if words[at] in ORDERING and words[at] not in ABSENT)
        stop = next(ordered, stop)
        clause = [piece for piece in pieces if condition.start <= piece.start < stop]
        if not ABSENT.isdisjoint(words[condition.start : stop]):
            for piece in clause:
                piece.label, piece.sign, piece.weight = FILLER, None, 0


def is_away(piece: Piece, words: Sequence[str]) -> bool:
    """Whether the refusal, or the word right behind it, says where the customer is or is not."""
    near = words[piece.start : piece.end + (2 if piece.label != FILLER else 0)]
    return piece.sign is False and not AWAY.isdisjoint(near)


def is_told_to_leave(words: Sequence[str], place: int) -> bool:
    while place < len(words) and words[place] in LED:
        place += 1
    return words[place : place + 1] != () and words[place] in LEAVING
