"""What is withheld: not known, not to be said, said only if something else were so, or granted within limits.

`das weiß ich leider nicht`, `I don't really know`, `kan ikke sige det endnu`, `I might have said yes`.
"""

from itertools import pairwise

from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import AGREE, DECLINE, FILLER, NO, NOT, OTHER, YES, listed, phrases
from responder.understand.reported import SAYING
from responder.understand.text import Reading, between_pauses

KNOWING = {  # what is denied stands behind the verb, or before it (`KNOWN_LAST`)
    "nb": frozenset(["vet", "veit"]), "nn": frozenset(["veit", "vet"]), "sv": frozenset(["vet"]),
    "da": frozenset(["ved"]), "de": frozenset(["weiss", "wissen", "woas"]), "nl": frozenset(["weet", "weten"]),
    "fr": frozenset(["sais", "savons", "sait"]), "fi": frozenset(["tieda", "tiia", "tiedeta"]),
    "en": frozenset(["know"]),
}  # fmt: skip
KNOWN_LAST = ("fi", "en")
KNOWING_REACH = 4  # words behind the verb in which it is denied
LIMITING = frozenset(listed("bare, kun, berre, bara, endast, only, nur, alleen, slechts, vain, vaan, seulement, solo"))
TO_SAY = frozenset(
    listed("si, seie, sige, saga, sagen, zeggen, dire, decir, decirlo, decirle, sanoa, sano, say, answer, reply, "
           "svare, svara, antworten, antwoorden, repondre, contestar, responder, vastata")
)  # fmt: skip
AT_HOME = frozenset(
    listed("hjemme, heime, hemma, home, zuhause, hause, daheim, thuis, kotona, himassa, maison, casa, in")
)
FROM_WHEN = frozenset(
    listed("forst, fyrst, erst, vasta, pas, qua, partir, after, etter, efter, from, fra, fran, ab, vanaf, nach, na, "
           "desde, jalkeen, only, until, till, til, bis, tot, hasta")
)  # fmt: skip
OPENING = LIMITING.union(TO_SAY, *KNOWING.values())
UNSAYING_REACH = 8  # pieces before the verb in which it is denied
NO_LONGER = frozenset(["plus"])
NO_DENIES = ("es", "fi", "fr")  # where the word for no denies what follows, or `non c'est bon` refuses
WOULD = frozenset(
    listed("hadde, hade, havde, ville, would, hatte, wurde, zou, had, aurais, jaurais, habria, hubiera, olisin")
)
MIGHT_HAVE = phrases("might have, may have, could have, kan ha, kan have, kunne ha, kunne have")


def withholds(pieces: list[Piece], reading: Reading, code: str) -> bool:
    """Whether it is not known, not to be said, or granted within limits that were not asked for."""
    return is_unknowing(pieces, reading, code) or is_limited(pieces, reading) or is_unsaying(pieces, reading, code)


def is_unknowing(pieces: list[Piece], reading: Reading, code: str) -> bool:
    """`das weiß ich leider nicht`, `I don't really know`: what is denied is to know it."""
    verbs = KNOWING.get(code)
    if verbs is None or verbs.isdisjoint(reading.words):
        return False
    words = reading.words
    denying = (NOT, DECLINE, NO) if code == "fi" else (NOT, DECLINE)
    last = code in KNOWN_LAST
    denied = {place for piece in pieces if piece.label in denying for place in range(piece.start, piece.end)}
    for place, word in enumerate(words):
        if word not in verbs or (code == "en" and place in denied):  # `not that I know of` refuses
            continue
        reach = range(place - 3, place) if last else range(place + 1, place + 1 + KNOWING_REACH)
        near = [at for at in reach if 0 <= at < len(words) and (at in denied or words[at] in NO_LONGER)]
        if any(reading.breaks.isdisjoint(range(min(at, place) + 1, max(at, place) + 1)) for at in near):
            return True
    return False


def is_limited(pieces: list[Piece], reading: Reading) -> bool:
    """`funkar bara på måndagar`, `past alleen op maandag`: it does, but not as it was asked."""
    if LIMITING.isdisjoint(reading.words):
        return False
    for agreed, limit in pairwise(pieces):
        if agreed.label != AGREE or reading.words[limit.start] not in LIMITING or limit.start in reading.breaks:
            continue
        rest = next((piece for piece in pieces if piece.start >= limit.end and piece.label != FILLER), None)
        if rest is not None and rest.label == OTHER and reading.breaks.isdisjoint(range(limit.end, rest.end)):
            return True
    return False


def is_home_late(pieces: list[Piece], reading: Reading) -> bool:
    """`I'm home after 6`, `er hjemme først klokka seks`: at home, and not the whole time that was asked about."""
    words = reading.words
    if any(piece.label in (YES, NO) for piece in pieces):
        return False
    for piece in pieces:
        if piece.label == AGREE and not AT_HOME.isdisjoint(words[piece.start : piece.end]):
            _, stop = between_pauses(reading.breaks, piece.start, piece.end, len(words))
            if any(word in FROM_WHEN for word in words[piece.end : stop - 1]):
                return True
    return False


def is_unsaying(pieces: list[Piece], reading: Reading, code: str) -> bool:
    """`kan ikke sige det endnu`, `no puedo decirlo aún`: what cannot be said is no answer."""
    if TO_SAY.isdisjoint(reading.words):
        return False
    for index, piece in enumerate(pieces):
        if reading.words[piece.start] not in TO_SAY:
            continue
        for other in reversed(pieces[max(0, index - UNSAYING_REACH) : index]):
            if other.end in reading.breaks:
                break
            if other.label in (NOT, DECLINE) or (other.label == NO and code in NO_DENIES):
                return True
    return False


def says_so_if(reading: Reading) -> bool:
    """`eg hadde sagt ja om …`, `I may have said yes`: what would have been said, or perhaps was."""
    words = reading.words
    if SAYING.isdisjoint(words):
        return False
    if WOULD.isdisjoint(words) and MIGHT_HAVE.isdisjoint(pairwise(words)):
        return False
    for place, word in enumerate(words):
        before = words[max(0, place - 3) : place]
        if word in SAYING and not (WOULD.isdisjoint(before) and MIGHT_HAVE.isdisjoint(pairwise(before))):
            return True
    return False
