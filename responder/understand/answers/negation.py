"""What a negation turns in a reply: what follows it ("not yes"), what ends with it ("gjerne ikke"), its neighbours."""

from collections.abc import Sequence

from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, GOOD, NEUTRAL, NOT, OTHER, POOR, YES

OF_THINGS = frozenset(["kein", "keine", "keinen", "geen", "ohne", "zonder", "uten", "utan", "uden", "sans", "sin"])
TURN_REACH = 4  # words between a negation and what it turns


def turn(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """Let each negation turn what it stands with; one that turns nothing stays."""
    for index, piece in enumerate(pieces):
        if piece.label != NOT:
            continue
        if index and pieces[index - 1].label == BUT and index + 1 == len(pieces):
            piece.label, piece.sign, piece.weight = DECLINE, False, PHRASE  # "ich würde gern, kann aber nicht"
        elif turn_following(pieces, index, words, breaks) or turn_before(pieces, index, breaks):
            piece.label = FILLER
    for index, piece in enumerate(pieces):
        if piece.label == DECLINE and (piece.end - piece.start > 1 or follows_wish(pieces, index, breaks)):
            spread(pieces, index, breaks)
        elif piece.label == NOT and any(other.label == POOR for other in pieces):
            refuse(pieces, index, breaks)
    left = [piece for piece in pieces if piece.label not in (FILLER, POOR)]
    if len(left) == 1 and left[0].label == NOT:
        left[0].label, left[0].sign, left[0].weight = DECLINE, False, PHRASE


def follows_wish(pieces: list[Piece], index: int, breaks: frozenset[int]) -> bool:
    """`vil gerne | aflyse`: what is wished is to call it off."""
    return index > 0 and pieces[index - 1].label == AGREE and pieces[index].start not in breaks


def refuse(pieces: list[Piece], index: int, breaks: frozenset[int]) -> None:
    """`ik kan vrijdag helaas niet`: regret beside a negation is a refusal, whatever stands between."""
    negation = pieces[index]
    negation.label, negation.sign, negation.weight = DECLINE, False, PHRASE
    for piece in reversed(pieces[:index]):
        if piece.label == AGREE:
            piece.sign = False
        if piece.start in breaks:
            break


def spread(pieces: list[Piece], index: int, breaks: frozenset[int]) -> None:
    """`I won't | be there`, `det funkar | inte för mig`: a refusal takes its neighbours along."""
    for neighbours, forward in ((pieces[index + 1 :], True), (pieces[:index][::-1], False)):
        for piece in neighbours:
            if piece.label not in (FILLER, AGREE, GOOD, POOR) or (forward and piece.start in breaks):
                break
            if piece.sign:
                piece.sign = False
            if not forward and piece.start in breaks:
                break
        if pieces[index].start in breaks:
            break


def turn_following(pieces: list[Piece], index: int, words: Sequence[str], breaks: frozenset[int]) -> bool:
    negation = pieces[index]
    if is_of_thing(pieces, index, words):
        leave_courtesy(pieces, index, breaks)
        return False
    for piece in pieces[index + 1 :]:
        if piece.start in breaks or piece.start - negation.end > TURN_REACH or piece.label == BUT:
            return False
        if piece.sign is not None:
            if piece.sign:
                piece.sign, piece.weight = False, max(piece.weight, PHRASE)
            else:
                piece.sign, piece.weight, piece.label = None, 0, NEUTRAL
            return True
    return False


def is_of_thing(pieces: list[Piece], index: int, words: Sequence[str]) -> bool:
    """`kein Zucker`, `pas de sucre`: whether the negation stands before a thing, and denies no verb."""
    after = index + 1
    if words[pieces[index].start] == "pas" and after < len(pieces) and words[pieces[after].start] in ("de", "d"):
        after += 1
    elif words[pieces[index].start] not in OF_THINGS:
        return False
    return after < len(pieces) and pieces[after].label == OTHER


def leave_courtesy(pieces: list[Piece], index: int, breaks: frozenset[int]) -> None:
    """`kein Zucker bitte`, `geen suiker graag`: the courtesy behind what is not wanted grants nothing."""
    for piece in pieces[index + 1 :]:
        if piece.start in breaks:
            return
        if piece.sign and piece.label in (AGREE, GOOD):
            piece.sign, piece.weight, piece.label = None, 0, NEUTRAL


def turn_before(pieces: list[Piece], index: int, breaks: frozenset[int]) -> bool:
    """`absolutely not`, `gjerne ikke`: the negation ends its clause."""
    if index == 0 or pieces[index].start in breaks:
        return False
    after = pieces[index + 1 :]
    before = said_before(pieces, index, breaks)
    if before is not None and before.label == OTHER and (not after or after[0].start in breaks):
        return turn_clause(pieces, index, breaks)
    if before is None or not before.sign or before.label == YES:
        return False
    if after and after[0].label == OTHER and after[0].start not in breaks:
        if before.label == AGREE:
            before.sign, before.weight, before.label = None, 0, NEUTRAL  # "it suits us not …": no yes at least
        return False
    before.sign, before.weight = False, PHRASE
    return True


def turn_clause(pieces: list[Piece], index: int, breaks: frozenset[int]) -> bool:
    """`da stimmt was nicht`, `das passt mir am Freitag nicht`: a negation that ends its clause turns what agreed."""
    for piece in reversed(pieces[max(0, index - TURN_REACH) : index]):
        if piece.label == AGREE and piece.sign:
            piece.sign, piece.weight = False, PHRASE
            return True
        if piece.start in breaks:
            return False
    return False


def said_before(pieces: list[Piece], index: int, breaks: frozenset[int]) -> Piece | None:
    """The last piece of the clause that says something, small words apart."""
    for piece in reversed(pieces[max(0, index - TURN_REACH) : index]):
        if piece.label != FILLER:
            return piece
        if piece.start in breaks:
            return None
    return None
