"""Yes or no, in the ways people say it; a reply that says neither is neither.

A reply is cut into labelled pieces (`lexicon.FIELDS`). Negation turns what follows it ("not yes"),
or what stands right before it ("absolutely not"). The words yes and no themselves weigh more than
phrases, phrases more than words of praise, which count only when nothing else is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from responder.understand.lexicon import (
    AGREE,
    BUT,
    CONDITION,
    DECLINE,
    FILLER,
    GOOD,
    KNOWN_EVERYWHERE,
    LANGUAGES,
    NEUTRAL,
    NO,
    NOT,
    OTHER,
    POOR,
    UNSURE,
    YES,
    Lexicon,
    lexicon,
    own_languages,
)  # fmt: skip
from responder.understand.text import LONGEST, Reading, is_emoji, read

POLARITY = {YES: True, NO: False, AGREE: True, DECLINE: False, GOOD: True, POOR: False}
CORE, PHRASE, PRAISE = 3, 2, 1
WEIGHT = {YES: CORE, NO: CORE, AGREE: PHRASE, DECLINE: PHRASE, GOOD: PRAISE, POOR: PRAISE}
TURN_REACH = 4  # words between a negation and what it turns
GRANTING = frozenset(["ok", "okay", "okei", "okej", "oke", "okey", "oki", "vale", "dac", "bon"])
SHORT_REPLY = 5  # unknown words that a reply may hold beside a phrase that is not at its beginning


@dataclass(slots=True)
class Piece:
    label: str
    start: int
    end: int
    sign: bool | None = None
    weight: int = 0


def closes_clause(words: Sequence[str], place: int, length: int, known: Lexicon, breaks: frozenset[int]) -> bool:
    """`it was`, `det er det` answer only where nothing follows ("it was cold" is no answer)."""
    end = place + length
    if any(word not in known.fillers for word in words[place:end]):
        return True
    while end < len(words) and end not in breaks:
        word = words[end]
        if word.isdigit() or known.clock.at(words, end) is not None:
            return True  # "we will be there at 5"
        if word not in known.fillers and not is_emoji(word) and known.polite.at(words, end) is None:
            return False
        end += 1
    return True


def label_of(word: str, known: Lexicon) -> str | None:
    hit = known.answers.at((word,), 0)
    return hit[1] if hit is not None else None


def pieces_of(words: Sequence[str], known: Lexicon, breaks: frozenset[int]) -> list[Piece]:
    """The reply as phrases of the lexicon and single unknown words."""
    pieces = []
    place = 0
    starts = known.answers.starts
    while place < len(words):
        hit = known.answers.at(words, place) if words[place] in starts else None
        if hit is None:
            label = FILLER if is_emoji(words[place]) else OTHER
            pieces.append(Piece(label, place, place + 1))
            place += 1
            continue
        length, label = hit
        if label == CONDITION and length > 1 and not breaks.isdisjoint(range(place + 1, place + length)):
            single = known.answers.singles.get(words[place])  # "sí, me parece bien" is no "si me …"
            length, label = 1, single if single is not None else OTHER
        if label in (AGREE, DECLINE) and not closes_clause(words, place, length, known, breaks):
            length, label = 1, FILLER
        pieces.append(Piece(label, place, place + length, POLARITY.get(label), WEIGHT.get(label, 0)))
        place += length
    return pieces


def turn(pieces: list[Piece], breaks: frozenset[int]) -> None:
    """Let each negation turn what it stands with; one that turns nothing stays."""
    for index, piece in enumerate(pieces):
        if piece.label != NOT:
            continue
        if turn_following(pieces, index, breaks) or turn_before(pieces, index, breaks):
            piece.label = FILLER
    for index, piece in enumerate(pieces):
        if piece.label == DECLINE and piece.end - piece.start > 1:
            spread(pieces, index, breaks)
        elif piece.label == NOT and any(other.label == POOR for other in pieces):
            refuse(pieces, index, breaks)
    left = [piece for piece in pieces if piece.label not in (FILLER, POOR)]
    if len(left) == 1 and left[0].label == NOT:
        left[0].label, left[0].sign, left[0].weight = DECLINE, False, PHRASE


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


def turn_following(pieces: list[Piece], index: int, breaks: frozenset[int]) -> bool:
    negation = pieces[index]
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


def turn_before(pieces: list[Piece], index: int, breaks: frozenset[int]) -> bool:
    """`absolutely not`, `gjerne ikke`: the negation ends its clause."""
    if index == 0 or pieces[index].start in breaks:
        return False
    after = pieces[index + 1 :]
    before = said_before(pieces, index, breaks)
    if before is None or not before.sign or before.label == YES:
        return False
    if after and after[0].label == OTHER and after[0].start not in breaks:
        return False
    before.sign, before.weight = False, PHRASE
    return True


def said_before(pieces: list[Piece], index: int, breaks: frozenset[int]) -> Piece | None:
    """The last piece of the clause that says something, small words apart."""
    for piece in reversed(pieces[max(0, index - TURN_REACH) : index]):
        if piece.label != FILLER:
            return piece
        if piece.start in breaks:
            return None
    return None


def judge(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool | None:
    if any(piece.label == UNSURE for piece in pieces):
        return None
    turn(pieces, reading.breaks)
    said = [piece for piece in pieces if piece.sign is not None]
    if not said or is_contradicted(pieces, said):
        return None
    heaviest = max(piece.weight for piece in said)
    first = next(piece for piece in said if piece.weight == heaviest)
    if first.sign and is_conditional(pieces, first):
        return None
    unknown = [piece for piece in pieces if piece.label in (OTHER, NOT, CONDITION)]
    asking = reading.asks or begins_as_question(reading, known)
    if heaviest == CORE:
        accepted = accept_core(first, pieces, unknown, reading, asking)
    elif heaviest == PHRASE:
        accepted = accept_phrase(first, pieces, unknown, asking) and not is_score(reading, known)
    else:
        accepted = not unknown and not asking and not any(piece.label == NEUTRAL for piece in pieces)
    return first.sign if accepted else None


def is_conditional(pieces: list[Piece], yes: Piece) -> bool:
    """`yes if it is free`, `hvis dere har plass, ja`: a condition on the yes itself, not later in the talk."""
    for piece in pieces:
        if piece.label != CONDITION:
            continue
        left, right = (yes, piece) if yes.start < piece.start else (piece, yes)
        between = [each for each in pieces if left.end <= each.start < right.start]
        if left is piece or all(each.label in (FILLER, BUT, GOOD, AGREE, YES) for each in between):
            return True
    return False


def is_contradicted(pieces: list[Piece], said: list[Piece]) -> bool:
    """Two of the same weight that disagree; or a lighter one that takes it back after a `but`."""
    heaviest = max(piece.weight for piece in said)
    signs = {piece.sign for piece in said if piece.weight == heaviest}
    if len(signs) > 1:
        return True
    sign = signs.pop()
    buts = [piece.start for piece in pieces if piece.label == BUT]
    if not buts:
        return False
    return any(piece.sign != sign and piece.weight >= PHRASE and piece.start > buts[0] for piece in said)


def accept_core(core: Piece, pieces: list[Piece], unknown: list[Piece], reading: Reading, asking: bool) -> bool:
    """Yes or no itself: at the beginning, or closing a short statement."""
    if (
        core.end < len(reading.words)
        and reading.words[core.end].isdigit()
        and reading.words[core.start] in ("ne", "no")
    ):
        return False  # "ne 8" is German for an eight, "no 8" a number in a list
    if (reading.asks or asking) and unknown and reading.words[core.start] in GRANTING:
        return False  # "ok, but how much is it?" grants nothing
    begins = core.start in reading.ends  # "thanks for writing. Yes, …": a sentence of its own
    before = [] if begins else [piece for piece in unknown if piece.start < core.start]
    after = next((piece for piece in pieces if piece.start >= core.end), None)
    closes = (
        after is None or after.start in reading.breaks or after.label in (FILLER, BUT, GOOD) or after.sign is not None
    )
    if not before:
        return closes or not (reading.asks or needs_pause(core, reading))
    return closes and len(unknown) <= SHORT_REPLY and not reading.asks


def needs_pause(core: Piece, reading: Reading) -> bool:
    """`no` before a noun is a determiner in English and Spanish ("no parcel came")."""
    return reading.words[core.start] == "no" and core.end - core.start == 1


def accept_phrase(first: Piece, pieces: list[Piece], unknown: list[Piece], asking: bool) -> bool:
    if asking:
        return not unknown and len(pieces) <= 2 and not begins_unknown(pieces)
    leads = all(piece.label in (FILLER, GOOD, POOR, NEUTRAL) for piece in pieces if piece.start < first.start)
    return len(unknown) <= (2 * SHORT_REPLY if leads else SHORT_REPLY)


def is_score(reading: Reading, known: Lexicon) -> bool:
    """A figure that no `at` makes a time: "definitely a 9" answers another question."""
    figures = [place for place, word in enumerate(reading.words) if word.isdigit() and len(word) <= 2]
    if figures and not figures[0]:
        return True  # "2 av 10, pakken kom i går"
    if len(figures) != 1 or len(reading.words) > 6:
        return False
    place = figures[0]
    return not any(known.clock.at((word,), 0) for word in reading.words[max(0, place - 2) : place])


def begins_unknown(pieces: list[Piece]) -> bool:
    return bool(pieces) and pieces[0].label == OTHER


def begins_as_question(reading: Reading, known: Lexicon) -> bool:
    return bool(reading.words) and known.questions.at(reading.words, 0) is not None


def read_in(reading: Reading, known: Lexicon) -> bool | None:
    return judge(pieces_of(known.correct(reading), known, reading.breaks), reading, known)


def read_plain(reading: Reading, known: Lexicon) -> bool | None:
    """In a language that is not the contact's: every word must be understood, none corrected."""
    if not all(word in answer_words(known.code) or is_emoji(word) for word in reading.words):
        return None
    pieces = pieces_of(reading.words, known, reading.breaks)
    if any(piece.label in (OTHER, NOT, UNSURE, BUT) for piece in pieces) or len(pieces) > 6:
        return None
    if not any(piece.weight >= PHRASE for piece in pieces):
        return None
    return judge(pieces, reading, known)


def read_yes_no(text: str, languages: Sequence[str]) -> bool | None:
    """True for yes, False for no, None for neither; the first language is the contact's."""
    return answer_to(text[:LONGEST], own_languages(languages))


@lru_cache(maxsize=512)
def answer_to(text: str, own: tuple[str, ...]) -> bool | None:
    reading = read(text)
    if not reading.words:
        return None
    for code in own:
        known = lexicon(code)
        pieces = pieces_of(known.correct(reading), known, reading.breaks)
        answer = judge(pieces, reading, known)
        if answer is not None:
            return answer
        if any(piece.weight or piece.label == UNSURE for piece in pieces):
            return None
    return read_elsewhere(reading, own)


def read_elsewhere(reading: Reading, own: Sequence[str]) -> bool | None:
    """A plain answer in one of the other languages, when all that fit agree."""
    if len(reading.words) > 8:
        return None
    home = lexicon(own[0])
    first = reading.words[0]
    own_word = first in (home.speller.known if len(reading.words) == 1 else home.fillers)
    if own_word and first not in KNOWN_EVERYWHERE and not is_polite(first, home):
        return None
    speakers = answer_speakers()
    codes = {code for word in reading.words for code in speakers.get(word, ()) if code not in own}
    answers = {read_plain(reading, lexicon(code)) for code in codes}
    answers.discard(None)
    return answers.pop() if len(answers) == 1 else None


@lru_cache(maxsize=16)
def answer_words(code: str) -> frozenset[str]:
    return frozenset(lexicon(code).answers.words())


@lru_cache(maxsize=1)
def answer_speakers() -> dict[str, tuple[str, ...]]:
    """Each word of an answering phrase, with the languages that have it."""
    speakers: dict[str, set[str]] = {}
    for code in LANGUAGES:
        for entries in lexicon(code).answers.starts.values():
            for phrase, label in entries:
                if WEIGHT.get(label, 0) >= PHRASE:
                    for word in phrase:
                        speakers.setdefault(word, set()).add(code)
    return {word: tuple(sorted(codes)) for word, codes in speakers.items()}


def is_polite(word: str, known: Lexicon) -> bool:
    """Whether the word is courtesy in this language, which says nothing about the rest."""
    return known.polite.at((word,), 0) is not None
