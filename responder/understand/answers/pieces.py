"""A reply cut into labelled pieces: the phrases of a lexicon and single unknown words."""

from collections.abc import Sequence
from dataclasses import dataclass

from responder.understand.answers.spanish import says_already
from responder.understand.lexicon import (
    AGREE,
    BUT,
    CONDITION,
    DECLINE,
    FILLER,
    GOOD,
    NEUTRAL,
    NO,
    NOT,
    OTHER,
    POOR,
    UNSURE,
    YES,
    Lexicon,
)
from responder.understand.text import is_emoji

POLARITY = {YES: True, NO: False, AGREE: True, DECLINE: False, GOOD: True, POOR: False}
CONTRACTED = frozenset(
    ["isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "wont", "aint", "cant", "wouldnt"]
)
CORE, PHRASE, PRAISE = 3, 2, 1
WEIGHT = {YES: CORE, NO: CORE, AGREE: PHRASE, DECLINE: PHRASE, GOOD: PRAISE, POOR: PRAISE}


LONG_PHRASE = 3  # words
WITHIN = {"fi": "jo", "nn": "no"}  # what says yes or no only at the beginning of a clause, and Finnish at its end
LEADING = frozenset(["no", "niin", "kyl", "kylla", "ja", "oh", "a", "nei"])  # before it
COMPARING = frozenset(
    ["than", "like", "as", "way", "what", "how", "when", "where", "who"]
)  # English; clauses in the rest
IFS, OWN = frozenset(["om", "hvis", "viss"]), frozenset(["jeg", "eg", "jag", "ja"])
CONTRARY = {AGREE: DECLINE, DECLINE: AGREE}
INTENSE = ("kjempe", "jatte", "jaette", "kaempe", "kampe", "super", "mega", "kanon", "knall", "skit", "drit", "hyper",
           "topp", "as", "sygt", "ultra")  # fmt: skip


@dataclass(slots=True)
class Piece:
    label: str
    start: int
    end: int
    sign: bool | None = None
    weight: int = 0


def pieces_of(words: Sequence[str], known: Lexicon, breaks: frozenset[int]) -> list[Piece]:
    """The reply as phrases of the lexicon and single unknown words."""
    pieces = []
    place = 0
    answers, starts = known.answers, known.answers.starts
    while place < len(words):
        word = words[place]
        hit = answers.at(words, place) if word in starts else None
        if hit is None:
            if word.startswith(INTENSE) and is_intense(word, known):
                pieces.append(Piece(GOOD, place, place + 1, True, PRAISE))
            else:
                pieces.append(Piece(OTHER if word[0].isalnum() else FILLER, place, place + 1))
            place += 1
            continue
        length, label = hit if hit[0] == 1 else settled(words, place, hit, known, breaks)
        if length == 1 and is_of_time(words, place, breaks, known.code):
            label = FILLER
        if label in (AGREE, DECLINE) and not closes_clause(words, place, length, known, breaks):
            length, label = 1, FILLER
        pieces.append(Piece(label, place, place + length, POLARITY.get(label), WEIGHT.get(label, 0)))
        place += length
    return pieces


def is_of_time(words: Sequence[str], place: int, breaks: frozenset[int], code: str) -> bool:
    """`ya` and Finnish `jo` that say already, Nynorsk `no` that says now, where they might say yes and no."""
    if code == "es":
        return words[place] == "ya" and not says_already(words, place, breaks)
    if words[place] != WITHIN.get(code) or not place or place in breaks or words[place - 1] in LEADING:
        return False
    return code == "nn" or place + 1 < len(words)


def is_intense(word: str, known: Lexicon) -> bool:
    """`kjempeflott`, `superschön`: praise with something before it that makes it more."""
    singles = known.answers.singles
    return any(word.startswith(more) and singles.get(word[len(more) :]) == GOOD for more in INTENSE)


def settled(
    words: Sequence[str], place: int, hit: tuple[int, str], known: Lexicon, breaks: frozenset[int]
) -> tuple[int, str]:
    """What a phrase of several words is where another phrase overlaps it, or a pause parts it."""
    length, label = hit
    if label == NEUTRAL and length == 2 and place + 1 in breaks and begins_anew(words[place + 1], known):
        return single(words[place], known)  # "sí, no quiero" is no "si no …", "sure, if" no "sure if"
    asked = words[place] == "if" or (words[place] in IFS and words[place + 1] in OWN)
    if label == FILLER and asked and goes_on(words, place + length, known, breaks):
        return 1, CONDITION  # "yes, if you can | do 3pm", "ja, om jag får | rabatt"
    if label == DECLINE and length == 2 and place + 1 in breaks and is_told_apart(words, place, known):
        return single(words[place], known)  # "no, es perfecto" is no "no es …", "ring ikke, send" no "ikke send"
    if label == CONDITION and not breaks.isdisjoint(range(place + 1, place + length)):
        return single(words[place], known)  # "sí, me parece bien" is no "si me …"
    if label == DECLINE:
        first = told_apart(words, place, length, known, breaks)
        if first is not None:
            return first  # "I do. | Not perfectly" is no "I do not"
    if label == BUT and (place + length == len(words) or takes_back(words, place + 1, known)):
        return 1, BUT  # "ja, men ikke i dag" takes it back, "gracias pero no" says no
    if label in (AGREE, DECLINE) and is_overlapped(words, place, length, known, CONTRARY[label]):
        return 1, FILLER  # "I'm not | sure", "i don't | mind"
    if label == DECLINE and denies_next(words, place + length, known, breaks):
        return length + 1, DECLINE  # "it's not | ok"
    return hit


def told_apart(
    words: Sequence[str], place: int, length: int, known: Lexicon, breaks: frozenset[int]
) -> tuple[int, str] | None:
    """The answer before a pause inside a phrase that would deny it, where that answers alone."""
    pause = next((at for at in range(place + 1, place + length) if at in breaks), None)
    if pause is None or known.answers.singles.get(words[pause]) != NOT:
        return None
    hit = known.answers.at(words[:pause], place)
    return hit if hit is not None and hit == (pause - place, AGREE) else None


def is_told_apart(words: Sequence[str], place: int, known: Lexicon) -> bool:
    return words[place + 1] == "es" or known.answers.singles.get(words[place]) == NOT


def goes_on(words: Sequence[str], end: int, known: Lexicon, breaks: frozenset[int]) -> bool:
    """Whether something else than courtesy follows in the clause."""
    return end < len(words) and end not in breaks and known.polite.at(words, end) is None


def begins_anew(word: str, known: Lexicon) -> bool:
    return known.answers.singles.get(word) in (YES, NO, NOT, CONDITION)


def denies_next(words: Sequence[str], end: int, known: Lexicon, breaks: frozenset[int]) -> bool:
    """Whether a phrase ends with a negation, and a word for yes follows at once."""
    if end in breaks or end >= len(words) or known.answers.singles.get(words[end]) != YES:
        return False
    return known.answers.singles.get(words[end - 1]) == NOT or words[end - 1] in CONTRACTED


def single(word: str, known: Lexicon) -> tuple[int, str]:
    label = known.answers.singles.get(word)
    return 1, label if label is not None else OTHER


def takes_back(words: Sequence[str], place: int, known: Lexicon) -> bool:
    hit = known.answers.at(words, place)
    return hit is not None and hit[1] in (DECLINE, UNSURE, NEUTRAL)


def is_overlapped(words: Sequence[str], place: int, length: int, known: Lexicon, contrary: str) -> bool:
    """Whether a phrase that says neither, or a long one that says the contrary, begins inside and reaches beyond."""
    starts, end = known.answers.starts, place + length
    for inside in range(place + 1, end):
        hit = known.answers.at(words, inside) if words[inside] in starts else None
        if hit is None or inside + hit[0] <= end:
            continue
        if hit[1] in (UNSURE, NEUTRAL) or (hit[1] == contrary and hit[0] >= LONG_PHRASE):
            return True  # `har fået | det andet sted`, `jeg har ikke | noe imot det`
    return False


def closes_clause(words: Sequence[str], place: int, length: int, known: Lexicon, breaks: frozenset[int]) -> bool:
    """`it was`, `det er det` answer only where nothing follows ("it was cold" is no answer)."""
    end = place + length
    if any(word not in known.fillers for word in words[place:end]):
        return True
    if place and place not in breaks and words[place - 1] in COMPARING:
        return False  # "dearer than it was", "that's how it is"
    while end < len(words) and end not in breaks:
        word = words[end]
        if word.isdigit() or known.clock.at(words, end) is not None:
            return True  # "we will be there at 5"
        if word not in known.fillers and not is_emoji(word) and known.polite.at(words, end) is None:
            return False
        end += 1
    return True
