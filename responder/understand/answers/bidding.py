"""A clause that bids the shop do what it asked about, or gives it leave to: `book it please`, `können Sie gerne`.

The same words in a longer clause ask or tell of something else (`book it for my mother, not me`, `vous pouvez me dire
l'heure`), so nothing but courtesy and a time may stand beside them.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from responder.understand.answers.cancelled import is_form
from responder.understand.answers.hindered import TO_MOVE
from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.lexicon import AGREE, FILLER, GOOD, NEUTRAL, NOT, OTHER, YES, Lexicon, listed
from responder.understand.text import Reading, spellings
from responder.understand.words.answers.bidding import BIDDING

COURTEOUS = frozenset([FILLER, GOOD, AGREE, YES])
FORBIDDING = frozenset(["dont"])  # right before a bid: `don't ship it`
BACK = frozenset(
    listed("back, tilbake, attende, tillbaka, tilbage, retur, zuruck, terug, retour, takaisin, vuelta, devuelta")
)
PLEASE = frozenset(listed("please, pls, plz, plse, bitte, graag, aub, svp, stp, favor, porfa, takk, tack, tak"))
BACK_REACH = 2  # words behind what agrees in which it is sent back
Phrases = Mapping[str, Sequence[tuple[str, ...]]]


@lru_cache(maxsize=16)
def bids(code: str) -> Phrases:
    """What a language bids with, by its first word, the longest first."""
    found: set[tuple[str, ...]] = set()
    for heads, tails in BIDDING.get(code, ()):
        for head in heads.split(","):
            for tail in tails.split(","):
                found.update(spellings(f"{head.strip()} {tail.strip()}".strip()))
    shelves: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(found, key=len, reverse=True):
        shelves.setdefault(phrase[0], []).append(phrase)
    return shelves


def bid(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    """Join what bids to one piece that agrees."""
    phrases = bids(known.code)
    words = reading.words
    if not BACK.isdisjoint(words):
        give_back(pieces, reading)
    if "?" in reading.plain or phrases.keys().isdisjoint(words):
        return
    for start, stop in pairwise(sorted({0, len(words), *reading.breaks})):
        span = bidden(pieces, words, start, stop, phrases, known)
        if span is not None:
            first, last = span
            pieces[first:last] = [Piece(AGREE, pieces[first].start, pieces[last - 1].end, True, PHRASE)]


def orders_first(pieces: Sequence[Piece], no: Piece, reading: Reading, known: Lexicon) -> bool:
    """`deliver please, I can't drive`: what is denied behind an order of something is the reason for it."""
    pause = min((place for place in reading.breaks if place), default=no.start + 1)
    words = reading.words[:pause]
    if pause > no.start or PLEASE.isdisjoint((words[0], words[-1])) or not TO_MOVE.isdisjoint(words):
        return False
    led = [piece for piece in pieces if piece.start < pause]
    ordered = [piece.start for piece in led if piece.label == OTHER]
    if not ordered or any(piece.label not in (FILLER, GOOD, OTHER) for piece in led):
        return False
    return not any(is_form(words, place) or names_time(words[place], known.code) for place in ordered)


def give_back(pieces: Sequence[Piece], reading: Reading) -> None:
    """`send it back`, `schicken Sie es zurück`: what agrees to have a thing agrees to nothing with this behind it."""
    for piece in pieces:
        behind = range(piece.end, min(piece.end + BACK_REACH, len(reading.words)))
        place = next((at for at in behind if reading.words[at] in BACK), None)
        if piece.label == AGREE and place is not None and reading.breaks.isdisjoint(range(piece.end, place + 1)):
            piece.label, piece.sign, piece.weight = NEUTRAL, None, 0


def bidden(
    pieces: Sequence[Piece], words: Sequence[str], start: int, stop: int, phrases: Phrases, known: Lexicon
) -> tuple[int, int] | None:
    """(first piece, piece after the last) of what bids in the clause from `start` to `stop`."""
    for index, piece in enumerate(pieces):
        if piece.start < start:
            continue
        if piece.start >= stop:
            return None
        for phrase in phrases.get(words[piece.start], ()):
            end = piece.start + len(phrase)
            if end > stop or tuple(words[piece.start : end]) != phrase:
                continue
            after = next((at for at in range(index, len(pieces)) if pieces[at].end >= end), index)
            if pieces[after].end == end and is_all(pieces[after + 1 :], words, stop, known):
                return index, after + 1
        forbids = piece.label == NOT and words[piece.start] in FORBIDDING
        if piece.label not in COURTEOUS and not forbids:
            return None
    return None


def is_all(behind: Sequence[Piece], words: Sequence[str], stop: int, known: Lexicon) -> bool:
    """Whether the clause holds nothing more but courtesy and a time."""
    for piece in behind:
        if piece.start >= stop:
            return True
        word = words[piece.start]
        if piece.label in COURTEOUS or word.isdigit() or known.clock.singles.get(word) is not None:
            continue
        if piece.label != OTHER or not names_time(word, known.code):
            return False
    return True
