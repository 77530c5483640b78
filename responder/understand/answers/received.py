"""What came and was fetched, told as a fact: `fikk den på fredag`, `hab das Paket am Montag gekriegt`, `lag op de mat`;
and what has not come: `markert som levert, men ingenting her`.

Asked whether the parcel came, customers tell what became of it. Such a reply answers where each of its words is of
that: the thing, what became of it, when and where. A word of anything else (`knust`, `the wrong one`) leaves it open.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.answers.pieces import Piece, pieces_of
from responder.understand.answers.recounted import NOBODY, NOTHING
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.joining import AND
from responder.understand.keywords.clauses import unsigned
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, GOOD, NEUTRAL, NOT, OTHER, POOR, Lexicon, listed
from responder.understand.text import Reading, between_pauses, is_emoji, spellings
from responder.understand.words.answers.receipts import RECEIPTS
from responder.values import frozen

LONGEST = 16  # words of a reply that tells of nothing else
UNREAL = frozenset(  # what will come or should have, was thought to, has nearly, or only in part
    listed(
        "only, bare, bara, berre, kun, nur, alleen, slechts, seulement, solo, vain, half, halvparten, be, blir, "
        "bliver, vert, wordt, worden, sera, seront, seran, tulee, kommer, kjem, skulle, burde, borde, ville, vil, "
        "skal, ska, kan, should, would, will, could, must, might, supposed, sollte, soll, wird, muss, kann, zou, zal, "
        "moet, kan, devait, doit, devrait, va, debia, debe, deberia, piti, pitaisi, voi, trodde, trudde, troede, "
        "tror, trur, think, thought, guess, hope, dachte, glaube, dacht, denk, crois, pense, creo, luulin, luulen, "
        "nesten, nastan, almost, nearly, fast, bijna, presque, casi, melkein, nok, nog, genug, genoeg, enough, assez, "
        "bastante, hadde, hade, havde, had, hatte, avais, habia, ill, id"
    )
)
ASKING = frozenset(  # verbs that a question begins with
    listed(
        "er, ar, ist, is, was, has, have, hat, habt, heeft, hebben, on, onko, est, a, ha, ble, blev, vart, har, wurde"
    )
)
FAMILY = frozenset(  # who may have fetched it as well
    listed(
        "mannen, kona, kone, samboer, samboeren, sonnen, datteren, dattera, mamma, pappa, husband, wife, partner, son, "
        "daughter, mum, mom, dad, fru, frun, sambo, sambon, dotter, manden, konen, mann, frau, sohn, tochter, man, "
        "vrouw, vriend, vriendin, zoon, dochter, mari, femme, conjoint, fils, fille, marido, mujer, hijo, hija, "
        "mies, mieheni, vaimo, vaimoni, poika"
    )
)
GIVEN = frozenset(listed("you, dere, dokker, dykk, ni, jer, ihr, jullie, je, vous, tu, ustedes, vosotros"))
LACKING = frozenset(listed("sin, uten, utan, without, ohne, sans, zonder, ilman, keine, kein"))
LOST = frozenset(  # what has become of a thing that did not come
    listed("lost, missing, forsvunnet, forsvunne, forsvunnen, forsvundet, borta, borte, verschwunden, verloren, kwijt, "
           "zoek, kadonnut, hukassa, hukkunut, perdu, perdido, extraviado, mancante")
)  # fmt: skip
TELLING = frozenset([FILLER, OTHER, POOR, NEUTRAL, NOT, BUT, AGREE, DECLINE, GOOD])  # and no yes or no itself
DENYING = frozenset([NOT, DECLINE])
NOTHING_AT_ALL = NOBODY | {"inget", "intet", "nothing", "niets", "mitaan"}


@frozen
class Receipt:
    """The words of one language for what came, folded."""

    had: frozenset[str]
    came: frozenset[str]
    lay: frozenset[str]
    own: frozenset[str]
    things: frozenset[str]
    it: frozenset[str]
    places: frozenset[str]
    here: frozenset[str]
    told: frozenset[str]
    small: frozenset[str]


@lru_cache(maxsize=16)
def receipt_words(code: str) -> tuple[Receipt, frozenset[str]]:
    """The words of a language, and all of them together."""
    sets = {
        name: frozenset(word for entry in listed(said) for way in spellings(entry) for word in way)
        for name, said in RECEIPTS[code].items()
    }
    return Receipt(**sets), frozenset().union(*sets.values(), AND, NOTHING, LACKING, FAMILY, LOST)


def is_received(reading: Reading, known: Lexicon) -> bool | None:
    """True for what came, False for what did not, None where the reply tells of anything else."""
    words, (receipt, about) = unsigned(reading.words), receipt_words(known.code)
    if reading.asks or not 1 < len(words) <= LONGEST or any(word.isdigit() for word in words):
        return None
    if not has(words, about) or has(words, GIVEN - receipt.own):
        return None
    pieces = pieces_of(words, known, reading.breaks)
    days = [day_at(words, piece.start, known.code) for piece in pieces]
    thanks = places_of_thanks(pieces, reading, known)
    told = [(piece, day) for piece, day in zip(pieces, days, strict=True) if piece.start not in thanks]
    if not told or not all(is_of_receipt(piece, day, words, about, known) for piece, day in told):
        return None
    if has(words, LOST):
        return False if has(words, receipt.things | receipt.it) and not has(words, receipt.own) else None
    denied = [piece.start for piece in pieces if denies(piece, words)]
    turn = max((piece.start for piece in pieces if piece.label == BUT), default=-1)
    if denied:
        return False if max(denied) > turn and is_missed(words, receipt) else None
    claimed = receipt.told - receipt.came - receipt.lay - receipt.things - receipt.small
    if turn >= 0 or has(words, UNREAL | claimed) or begins_as_question(words, receipt):
        return None
    if has(words, receipt.here) and has(words, receipt.own):
        return None  # `I got here yesterday`
    return True if came(words, receipt, dated=any(day is not None for day in days)) else None


def has(words: Sequence[str], names: frozenset[str]) -> bool:
    return not names.isdisjoint(words)


def day_at(words: Sequence[str], place: int, code: str) -> int | None:
    """1 for a day to come that is named here, 0 for any other, of the week too, and for a part of the day."""
    calendar = calendar_words(code)
    day = calendar.days.at(words, place)
    if day is not None:
        return int(int(day[1]) > 0)
    named = calendar.weekdays.at(words, place) or calendar.parts.at(words, place)
    return 0 if named is not None else None


def is_of_receipt(piece: Piece, day: int | None, words: Sequence[str], about: frozenset[str], known: Lexicon) -> bool:
    """Whether the piece is of what came, of a day that was, courtesy, or small."""
    if piece.label not in TELLING or (day is not None and day > 0):
        return False
    if piece.label in (NOT, BUT, GOOD) or day is not None or is_emoji(words[piece.start]):
        return True
    if piece.label == DECLINE:  # `still waiting`, and no `wrong`
        return piece.end - piece.start > 1 or words[piece.start] in NOTHING
    small = about | known.fillers
    return all(words[at] in small or day_at(words, at, known.code) == 0 for at in range(piece.start, piece.end))


def places_of_thanks(pieces: Sequence[Piece], reading: Reading, known: Lexicon) -> set[int]:
    """Where the pieces of a clause begin that opens with courtesy: `takk for rask levering`, `best regards Ann`."""
    found: set[int] = set()
    for first in pieces:
        if known.polite.at(reading.words, first.start) is None:
            continue
        _, stop = between_pauses(reading.breaks, first.start, first.end, len(reading.words))
        clause = [piece for piece in pieces if first.start <= piece.start < stop]
        if all(piece.label in (FILLER, OTHER, GOOD) for piece in clause):
            found.update(piece.start for piece in clause)
    return found


def denies(piece: Piece, words: Sequence[str]) -> bool:
    return piece.label in DENYING or not (NOTHING | LACKING).isdisjoint(words[piece.start : piece.end])


def is_missed(words: Sequence[str], receipt: Receipt) -> bool:
    """Whether what is denied is that it came, or that the thing or anything is where it was looked for."""
    if has(words, receipt.had | receipt.came):
        return True
    if has(words, receipt.here):
        return has(words, receipt.things | NOTHING_AT_ALL)
    return has(words, NOTHING_AT_ALL) and has(words, receipt.places)


def came(words: Sequence[str], receipt: Receipt, *, dated: bool) -> bool:
    """Whether it is said of what, where or when, beside what became of it; `I came home on Friday` is of the
    customer."""
    if has(words, receipt.had):
        return dated or has(words, receipt.things | receipt.it | receipt.places)
    if has(words, receipt.own):
        return False
    if has(words, receipt.came):
        return dated or has(words, receipt.things | receipt.it | receipt.places)
    return has(words, receipt.lay) and has(words, receipt.places)


def begins_as_question(words: Sequence[str], receipt: Receipt) -> bool:
    """`er den levert`, `kom pakken i går`: the verb before what it is said of."""
    return words[0] in ASKING | receipt.came and words[1] in receipt.things | receipt.it
