"""Words that answer alone and only strengthen what stands behind them: `absolutely`, and `absolutely terrible`."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import (
    AGREE,
    BUT,
    DECLINE,
    FILLER,
    GOOD,
    NEUTRAL,
    NO,
    OTHER,
    POOR,
    UNSURE,
    YES,
    listed,
    phrases,
)

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
THAT_TIME = frozenset(["da", "daa", "then", "dann", "silloin", "dan", "alors", "nu", "na", "naa"])
DOUBTLESS = frozenset(  # `without a doubt the worst`: they strengthen what stands behind an article as well
    listed("doubt, tvil, tvekan, tvivel, tvivl, zweifel, twijfel, doute, duda, epailematta, utvilsomt, tveklost")
)
EXCESS = frozenset(listed("too, zu, trop, liian, te, demasiado, altfor, alltfor, way"))
BETWEEN = EXCESS | frozenset(listed("for, que, es, so, mye, meget, not"))
ADDRESSING = frozenset(listed("youre, you, dere, dykk, ni, sie, ihr, jullie, vous, ustedes, olette, u"))
LIKE = frozenset(["som", "wie", "as", "kuin", "comme", "como", "als"])  # `klart som korvspad`

NOTHING = frozenset(["nothing", "ingenting", "inget", "intet", "nichts", "niets", "niks", "nada", "rien"])

NAMED = frozenset(  # what is wanted, where `I want` says no more than which it is
    listed(
        "all, alt, allt, alting, allting, everything, anything, something, thing, things, one, ones, many, den, det, "
        "dem, dom, noe, noko, noget, nagot, tingen, sak, saken, eneste, enda"
    )
)
WHO_WANTS = frozenset(listed("i, we, jeg, eg, vi, me, jag"))
INSTEAD = frozenset(listed("statt, anstatt, fremfor, framfor"))
INSTEAD_OF = phrases("instead of, rather than, stedet for, staden for, istallet for, stallet for, plaats van, "
                         "in plaats van, lieu de, en vez de, vez de, lugar de, isteden for, istedet for")  # fmt: skip

UNWANTED = frozenset(
    listed(
        "calls, call, phone, phonecalls, spam, ads, junk, marketing, voicemail, voicemails, rush, hurry, receipt, bag"
    )
)
NUMBERED = frozenset(
    listed("the, my, your, our, this, that, order, tracking, invoice, phone, tel, mobile, ref, reference, account, "
           "booking, parcel, flat, house, room, customer, id, serial, card")
)  # fmt: skip
OF_NUMBER = frozenset(["is", "on", "was", "of", "for", "starts", "ends", "has", "isnt"])
LEADING = STRENGTHENING | DOUBTLESS | NOTHING | {"na"}


def release_named(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """Take the answer out of what only names: a thing (`all I want is …`, `the Y at the corner`), or what was written
    by mistake and what should have been (`I pressed no instead of yes`)."""
    for index, piece in enumerate(pieces):
        if not index or piece.start in breaks or piece.sign is None:
            continue
        subject = next((at for at in (piece.start, piece.start - 1) if words[at] in WHO_WANTS), 0)
        if piece.label == AGREE and subject and subject not in breaks and words[subject - 1] in NAMED:
            piece.label, piece.sign, piece.weight = NEUTRAL, None, 0
        elif (
            piece.label == AGREE
            and words[piece.start] in STRENGTHENING
            and not THAT_TIME.isdisjoint(words[piece.end : piece.end + 1])
        ):
            piece.label, piece.sign, piece.weight = FILLER, None, 0  # `tandläkartid precis då`
        elif piece.label in (YES, NO) and is_replaced(words[max(0, piece.start - 3) : piece.start]):
            for each in (piece, *(before for before in pieces[:index] if before.label in (YES, NO))):
                each.label, each.sign, each.weight = NEUTRAL, None, 0
        elif (
            (piece.label == NO and pieces[index - 1].label == BUT and is_without(words, piece.end, pieces))
            or is_letter(piece, words)
            or (piece.label == NO and is_numero(words, piece.start))
        ):
            piece.label, piece.sign, piece.weight = OTHER, None, 0


def is_without(words: Sequence[str], place: int, pieces: Sequence[Piece]) -> bool:
    """`yes but no calls please`: what is not wanted beside what is agreed to."""
    named = words[place : place + 2]
    return not UNWANTED.isdisjoint(named) and any(piece.label == YES and piece.start < place for piece in pieces)


def is_letter(piece: Piece, words: Sequence[str]) -> bool:
    return piece.label in (YES, NO) and len(words[piece.start]) == 1 == piece.end - piece.start


def is_numero(words: Sequence[str], place: int) -> bool:
    """English `the no. on the box`, `my order no is 4471`: the number of something."""
    if words[place] != "no" or words[place - 1] not in NUMBERED:
        return False
    if place + 1 >= len(words):
        return words[place - 1] in ("the", "my", "your", "order")
    return words[place + 1].isdigit() or words[place + 1] in OF_NUMBER


def is_replaced(before: Sequence[str]) -> bool:
    """Whether what stands behind it is what something else was said in place of."""
    return before[-1] in INSTEAD or tuple(before[-2:]) in INSTEAD_OF or tuple(before) in INSTEAD_OF


def release(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """Take the answer out of `absolutely terrible`, `det er helt klart for dyrt`: what they strengthen is not known."""
    release_named(pieces, words, breaks)
    if LEADING.isdisjoint(words):
        return
    for index, piece in enumerate(pieces[:-1]):
        last = words[piece.end - 1]
        if piece.label == AGREE and piece.end not in breaks and is_asserted(piece, pieces[index + 1 :], words):
            piece.label, piece.sign, piece.weight = FILLER, None, 0
            continue
        if piece.label not in (AGREE, YES) or last not in STRENGTHENING | DOUBTLESS or words[piece.end] in LIKE:
            continue
        after = index + 1
        while (
            after + 1 < len(pieces)
            and pieces[after].start not in breaks
            and (words[pieces[after].start] in BETWEEN or (last in DOUBTLESS and pieces[after].label == FILLER))
        ):
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


def is_asserted(piece: Piece, behind: Sequence[Piece], words: Sequence[str]) -> bool:
    """`klart det er kjipt`, `klart det är tråkigt`: surely it is so, and how it is answers nothing."""
    if words[piece.start] not in STRENGTHENING or {"er", "ar"}.isdisjoint(words[piece.end : piece.end + 2]):
        return False
    rest = [each for each in behind if each.label != FILLER]
    return bool(rest) and rest[0].label in (OTHER, POOR)


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
    for index, (piece, following) in enumerate(pairwise(pieces)):
        if words[following.start] == "eh" and following.start not in breaks and index + 2 < len(pieces):
            following = pieces[index + 2]  # Austrian `na eh klar`
        leads = following.label in (AGREE, YES, GOOD, UNSURE) and following.start not in breaks
        if leads and piece.label == NO and words[piece.start] == "na":
            piece.label, piece.sign, piece.weight = FILLER, None, 0
