"""Yes or no, in the ways people say it; a reply that says neither is neither.

A reply is cut into labelled pieces (`lexicon.FIELDS`). Negation turns what follows it ("not yes"),
or what stands right before it ("absolutely not"). The words yes and no themselves weigh more than
phrases, phrases more than words of praise, which count only when nothing else is said.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.answers.accepting import accept_core, accept_phrase, begins_as_question, is_score
from responder.understand.answers.bidding import orders_first
from responder.understand.answers.calling_off import settle, settled
from responder.understand.answers.conditions import is_conditional, is_within_condition
from responder.understand.answers.contradiction import (
    asks_the_price,
    denies_both,
    hangs_on_time,
    is_contradicted,
    is_fault_of,
    is_not_whole,
    is_ordered_instead,
    is_out_of_order,
    is_put_off,
    is_regretted,
    last_word,
    leaves_me_out,
    leaves_out,
    mocks,
    tells_fault,
    turns_to_complaint,
)
from responder.understand.answers.emphasis import without_emphasis
from responder.understand.answers.hindered import is_free, is_hindered
from responder.understand.answers.left_open import GRANTING, acknowledges, hesitates, leaves_open, turned_over
from responder.understand.answers.modifiers import release
from responder.understand.answers.negation import turn
from responder.understand.answers.occasions import names_time, praises_time
from responder.understand.answers.of_our_side import is_of_our_side
from responder.understand.answers.or_rather import or_rather
from responder.understand.answers.partings import leaves_now, takes_leave
from responder.understand.answers.pieces import CORE, PHRASE, POLARITY, WEIGHT, Piece, pieces_of
from responder.understand.answers.received import is_received
from responder.understand.answers.recounted import changed_mind, tells_of_missing, without_recounted
from responder.understand.answers.seen_to import is_seen_to
from responder.understand.answers.sentences import answer_in_sentences, concluded
from responder.understand.answers.spanish import says_if, with_pause
from responder.understand.answers.two_days import parts_days
from responder.understand.answers.wished import is_missed, is_reason, turned_wish
from responder.understand.lexicon import (
    BUT,
    CONDITION,
    DECLINE,
    FILLER,
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
)
from responder.understand.questions import WHY, asks_of_thing, asks_verb_first, in_one
from responder.understand.reported import is_reported, is_supposed, own_answer
from responder.understand.spelling import is_another
from responder.understand.taken_back import CORRECTING, after_taking_back
from responder.understand.text import LONGEST, Reading, is_emoji, read

ASKING_WHY = WHY | {"wieso", "por", "como", "miksipa", "mika", "mikapa", "wouldnt"}
LATER = frozenset(["later", "spater", "spaeter", "senere", "seinare", "senare", "myohemmin", "tard", "tarde"])
INITIAL = dict.fromkeys(("nb", "nn", "sv", "da", "de", "nl"), "j") | {"fr": "o", "es": "s"}  # `J` for yes, alone
TELLING = frozenset(POLARITY)  # labels without which a reply says neither, unless a negation stands alone


def judge(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool | None:
    """What settled pieces say together; it labels them further while it reads."""
    if hesitates(pieces, reading) or acknowledges(pieces, reading):
        pieces[0].label, pieces[0].sign, pieces[0].weight = FILLER, None, 0
    labels = {piece.label for piece in pieces}
    behind = turned_wish(pieces, reading)
    if behind is not None:
        return False if is_reason(behind, reading, known.code) else None
    denies = NOT in labels
    if not denies and TELLING.isdisjoint(labels):
        return None
    if UNSURE in labels and any(piece.label == UNSURE and not is_delay(piece, reading.words) for piece in pieces):
        return None
    if reading.asks and asks_back(pieces, reading.words):
        return None
    if leaves_open(pieces, labels, reading, known) or asks_verb_first(reading.words, known.code):
        return None
    if parts_days(pieces, reading, known):
        return None
    if denies and BUT in labels and denies_both(reading, known):
        return None
    release(pieces, reading.words, reading.breaks)
    if denies or DECLINE in labels:
        turn(pieces, reading.words, reading.breaks)
        turn_time(pieces, reading.words, known.code)
    said = last_word(pieces, [piece for piece in pieces if piece.sign is not None])
    if not said:
        return None
    if is_contradicted(pieces, said, reading, known):
        return turned_over(pieces, reading)
    heaviest = max(piece.weight for piece in said)
    if heaviest == PHRASE and POOR in labels and is_regretted(pieces, reading.breaks):
        return None
    first = next(piece for piece in said if piece.weight == heaviest)
    if is_reported(first, reading, known) or is_supposed(first, reading):
        return None
    if first.sign and (asks_the_price(first, pieces, reading) or is_taken_aside(first, pieces, reading, known)):
        return None
    if heaviest >= PHRASE and not first.sign and is_of_a_thing(first, pieces, reading, known):
        return None
    if first.sign and (leaves_me_out(reading) or leaves_out(first, reading)):
        return False if leaves_me_out(reading) else None
    if is_conditional(pieces, first) if first.sign else is_within_condition(pieces, first, reading.breaks):
        return None
    unknown = [piece for piece in pieces if piece.label in (OTHER, NOT, CONDITION)]
    asking = reading.asks or begins_as_question(reading, known)
    if heaviest == CORE:
        accepted = accept_core(first, pieces, unknown, reading, asking)
    elif heaviest == PHRASE:
        accepted = accept_phrase(first, pieces, unknown, asking) and not is_score(reading, known)
        if reading.asks and ASKING_WHY.isdisjoint(reading.words[first.start : first.end]):
            if begins_with_yes(first, pieces, reading, known):
                return True  # "yes please, if it's not too late?"
            return None  # "all ok?" asks back, "why not?" does not
    else:
        more = says_more(first, unknown, pieces, reading, known)
        accepted = not more and not asking and not any(piece.label == NEUTRAL for piece in pieces)
    if accepted and first.sign and len(reading.words) > 1 and in_one(reading) and asks_of_thing(reading.words):
        return None  # `cuánto sale`
    return first.sign if accepted else None


def says_more(praise: Piece, unknown: list[Piece], pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether more is said beside a word of praise or blame than the day that it is said of."""
    of_time = not praise.sign or praises_time(pieces, praise, reading.words, known)
    return any(not (of_time and names_time(reading.words[piece.start], known.code)) for piece in unknown)


def is_taken_aside(yes: Piece, pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether it mocks, waits for something, or is a phrase that takes leave or stands beside a complaint."""
    if mocks(pieces, reading) or hangs_on_time(yes, reading) or is_missed(yes, reading, known.code):
        return True
    if is_not_whole(yes, pieces, reading):
        return True
    if yes.weight != PHRASE:
        return False
    complains = tells_fault(pieces, reading) or turns_to_complaint(yes, pieces, reading)
    return complains or leaves_now(pieces, reading, known) or is_ordered_instead(yes, pieces, reading)


def is_of_a_thing(no: Piece, pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether what is wrong or does not work is a thing, what is refused is only the time before, or what is denied
    would hinder: no answer."""
    if is_seen_to(no, pieces, reading) or is_free(no, reading):
        return True
    if no.weight == CORE:
        return is_of_our_side(no, reading, known.code)
    aside = is_fault_of(no, pieces, reading.words) or is_put_off(no, reading, known.code)
    aside = aside or orders_first(pieces, no, reading, known)
    return aside or is_out_of_order(no, pieces, reading, known.code)


def begins_with_yes(first: Piece, pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether the phrase opens the reply with the word itself, and a pause ends it."""
    opens = first is pieces[0] and first.end in reading.breaks and first.end < len(reading.words)
    return opens and known.answers.singles.get(reading.words[0]) == YES


def turn_time(pieces: list[Piece], words: Sequence[str], code: str) -> None:
    """`diese Woche nicht`: a negation beside nothing but a day or a week refuses."""
    denials = [piece for piece in pieces if piece.label == NOT]
    if len(denials) != 1:
        return
    left = [piece for piece in pieces if piece.label not in (FILLER, POOR)]
    if len(left) == 1:
        return
    if all(piece.label == OTHER and names_time(words[piece.start], code) for piece in left if piece is not denials[0]):
        denials[0].label, denials[0].sign, denials[0].weight = DECLINE, False, PHRASE


def asks_back(pieces: list[Piece], words: Sequence[str]) -> bool:
    """`yes?`, `all ok?` want to know, and say nothing."""
    said = [piece for piece in pieces if piece.label != FILLER]
    return len(said) == 1 and said[0].weight == CORE and (len(pieces) == 1 or words[said[0].start] in GRANTING)


def is_delay(piece: Piece, words: Sequence[str]) -> bool:
    """`5 minutes later` leaves nothing open."""
    if words[piece.end - 1] not in LATER:
        return False
    return any(word.isdigit() for word in words[max(0, piece.start - 2) : piece.start])


def read_plain(reading: Reading, known: Lexicon) -> bool | None:
    """In a language that is not the contact's: every word must be understood, none corrected."""
    if not all(word in answer_words(known.code) or is_emoji(word) for word in reading.words):
        return None
    pieces = pieces_of(reading.words, known, reading.breaks)
    if any(piece.label in (OTHER, NOT, UNSURE, BUT) for piece in pieces) or len(pieces) > 6:
        return None
    if not any(piece.weight >= PHRASE for piece in pieces):
        return None
    settle(pieces, reading, known)
    return judge(pieces, reading, known)


def read_yes_no(text: str, languages: Sequence[str]) -> bool | None:
    """True for yes, False for no, None for neither; the first language is the contact's."""
    return answer_to(text[:LONGEST], own_languages(languages))


@lru_cache(maxsize=512)
def answer_to(text: str, own: tuple[str, ...]) -> bool | None:
    reading = read(with_pause(text) if own[0] == "es" else text)
    if not reading.words or (own[0] == "es" and says_if(text)):
        return None
    if len(reading.words) == 1 and reading.words[0] == INITIAL.get(own[0]):
        return True
    known = lexicon(own[0])
    answer = own_answer(reading, known)
    if answer is not None:
        return answer
    changed = changed_mind(reading, known)
    if changed is not None:
        behind, contrary = changed
        answer = answer_in(behind, own) if behind is not None and behind.words else None
        if answer is not None or contrary is not None:
            return contrary if answer is None else answer
    rather = or_rather(reading, known)
    if rather is not None:
        return answer_in(rather, own)
    now = without_recounted(reading, known)
    if now is not reading:
        return answer_now(now, own)
    turned = corrected(reading, own, bare=True) if not CORRECTING.isdisjoint(reading.words) else None
    if turned is not None:
        return turned
    answer = answer_in(reading, own)
    answer = answer_in_sentences(reading, known, judge) if answer is None else answer
    answer = concluded(reading, known, judge) if answer is None else answer
    answer = is_received(reading, known) if answer is None else answer
    if answer is not None:
        return answer
    if is_hindered(reading, known):
        return False
    if takes_leave(reading, known):
        return True
    plain = without_emphasis(reading, known)
    if plain is not reading:
        return answer_in(plain, own)
    return corrected(reading, own) if not CORRECTING.isdisjoint(reading.words) else None


def answer_now(now: Reading | None, own: tuple[str, ...]) -> bool | None:
    """What is said behind an answer that is only told of: `I said yes, but … I have to cancel`."""
    if now is None or not now.words:
        return None
    answer = answer_in(now, own)
    answer = answer_in_sentences(now, lexicon(own[0]), judge) if answer is None else answer
    return None if answer is False and tells_of_missing(now, lexicon(own[0])) else answer


def corrected(reading: Reading, own: tuple[str, ...], *, bare: bool = False) -> bool | None:
    """The last of two that contradict each other, where the first is plainly taken back: `no thanks, wait, yes`; with
    `bare` a yes or no of one word, by any phrase: `nei vent, gjerne`."""
    turned = after_taking_back(reading.plain, own[0])
    if turned is None:
        return None
    first, second = (read(part) for part in turned)
    between = read(reading.plain[len(turned[0]) : len(reading.plain) - len(turned[1])]).words
    if CORRECTING.isdisjoint(between) or not second.words or not first.words:
        return None
    if bare and (len(first.words) > 1 or len(between) > 1 or not says_itself(second, lexicon(own[0]))):
        return None
    if not bare and lexicon(own[0]).answers.singles.get(second.words[0]) not in (YES, NO):
        return None
    before, after = answer_in(first, own), answer_in(second, own)
    return after if before is not None and after is not before else None


def says_itself(reading: Reading, known: Lexicon) -> bool:
    """Whether more than praise or courtesy is said: not in `no wait please`."""
    return any(piece.weight >= PHRASE for piece in pieces_of(reading.words, known, reading.breaks))


def answer_in(reading: Reading, own: tuple[str, ...]) -> bool | None:
    for code in own:
        known = lexicon(code)
        words = known.correct(reading)
        if len(words) == 1 and is_another(reading.words[0], words[0]):
            return None
        pieces = settled(words, reading, known)
        answer = judge(pieces, reading, known)
        if answer is not None:
            return answer
        understood = any(piece.weight or piece.label in (UNSURE, NEUTRAL) for piece in pieces)
        if understood or begins_as_question(reading, known):
            return None
    return read_elsewhere(reading, own)


def read_elsewhere(reading: Reading, own: Sequence[str]) -> bool | None:
    """A plain answer in one of the other languages, when all that fit agree."""
    if len(reading.words) > 8:
        return None
    home = lexicon(own[0])
    first = reading.words[0]
    own_word = first in (home.speller.known if len(reading.words) == 1 else home.fillers)
    if own_word and KNOWN_EVERYWHERE.isdisjoint(reading.words) and not is_polite(first, home):
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
    return known.polite.singles.get(word) is not None
