"""A longer reply sentence by sentence: which of them answers, and what the others leave open.

`Hi! Thanks for writing. Tuesday suits us. Is there parking nearby?` holds its answer in one sentence; the greeting, the
thanks, what is told beside it and what is asked about something else are no part of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from responder.patterns import regex
from responder.understand.answers.calling_off import settled
from responder.understand.answers.contradiction import tells_fault
from responder.understand.answers.left_open import asserts_first
from responder.understand.answers.occasions import OCCASIONS
from responder.understand.answers.pieces import CORE, PHRASE, POLARITY, WEIGHT, Piece
from responder.understand.answers.soothed import COMING
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.dates.meant.clauses import turns
from responder.understand.faults import FAULTS
from responder.understand.joining import BUTS, OTHERWISE, SO
from responder.understand.lexicon import (
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
    Lexicon,
    listed,
)
from responder.understand.questions import LAST_TIMES, LAST_WORDS, PRICE
from responder.understand.reported import OTHERS
from responder.understand.text import Reading, read, without_words
from responder.values import frozen

Judge = Callable[[list[Piece], Reading, Lexicon], bool | None]

SENTENCE = regex(r"[^.!?;\n]+[.!?;\n)]*")
ABBREVIATED = regex(r"\b(kl|nr|ca|no|tlf)\. ?(?=\d)")
MOST_SENTENCES = 24
SHORT = 5  # words of a sentence in which slips are put right; in a longer one they make answers of other words
FEWEST_WORDS = 6  # of a reply that is worth cutting up
LEADING = frozenset([FILLER, GOOD, POOR, NEUTRAL])  # what may stand before the phrase that answers
EMPTY = frozenset(  # verbs that a negation only begins with
    listed(
        "har, er, var, kan, gjor, ar, gor, have, is, was, are, can, do, does, did, havent, isnt, wasnt, cant, "
        "cannot, dont, didnt, i, we, it, its, im, vi, jeg, eg, jag, det, den, ich, wir, es, ist, war, hat, habe, "
        "haben, kann, ik, het, heb, heeft, je, nous, ne, no, he, en, ei, ole, olen, ikke, ikkje, inte, not, nicht, "
        "niet, pas, dessverre, diverre, tyvarr, desvaerre, unfortunately, leider, helaas"
    )
)
SAME = frozenset(listed("samme, same, samma, selbe, dasselbe, hetzelfde, mismo, misma, meme, sama"))
LATERS = frozenset((word,) for word in listed("later, spater, senere, seinare, senare, tard, tarde, myohemmin"))
LAST_SO = 3  # words at the end, a `so` and the yes that is drawn: `orker ikke vente mer, så ja takk`
MOST_BEFORE = 5  # unknown words before it: the day, the hour and the thing that are answered about
THAT = frozenset(["at", "att", "that", "dass", "dat", "etta"])
DECIDING = frozenset(
    listed("conclusion, decided, agreed, bestemt, besluttet, beslutat, bestamt, kommet, kommit, kome, naet, enige, "
           "beschlossen, entschieden, besloten, paattaneet, paattanyt")
)  # fmt: skip
DECIDING_REACH = 4  # words before the `that` of what was decided
ABOUT = frozenset(listed("worum, woruber, waarover, hvorom"))
REGRETS = frozenset(["afraid"])
BESIDE = OTHERWISE | frozenset(listed("else, apart, besides, verder, anders, autrement, aparte"))
"""`otherwise all is well` is said beside what matters."""
HOW = frozenset(
    listed("when, where, who, nar, hvor, hvem, kven, vem, hvornar, wann, wo, wer, wanneer, waar, quand, cuando, donde, "
           "quien, milloin, missa, "
           "hva, kva, vad, hvad, what, how, why, hvordan, korleis, hur, hvorfor, kvifor, varfor, was, wie, warum, wat, "
           "hoe, waarom, que, comment, pourquoi, como, mita, miten, miksi")
)  # fmt: skip
ANOTHER_TIME = OCCASIONS | frozenset(
    listed(
        "tider, times, dag, tag, dia, vez, gang, gong, ajan, aikaa, viikko, senere, seinare, senare, later, spater, "
        "tarde"
    )
)
LATE = frozenset(  # `maybe five minutes late` is no doubt about coming
    listed(
        "late, forsinket, forsinka, forsenad, forsinkad, forsinkelse, verspatet, verspate, laat, verlaat, myohassa, "
        "myohastyn, retard, retraso, minutt, minutter, minuter, minuten, minutes, minutos, minuuttia, minutten, minut"
    )
)


@frozen
class Sentence:
    """A sentence, its labelled pieces, and the yes or no that it says alone."""

    reading: Reading
    pieces: list[Piece]
    answer: bool | None
    weight: int


def answer_in_sentences(reading: Reading, known: Lexicon, judge: Judge) -> bool | None:
    """The one answer of the sentences of a reply; None where two differ, or where another takes it back."""
    if len(reading.words) < FEWEST_WORDS or not any(0 < place < len(reading.words) for place in reading.ends):
        return None
    parts = [
        part for part in SENTENCE.findall(ABBREVIATED.sub(r"\1 ", reading.plain))[:MOST_SENTENCES] if not part.isspace()
    ]
    sentences = [sentence for part in parts if (sentence := judged(read(part), known, judge)) is not None]
    answers = [sentence for sentence in sentences if sentence.answer is not None]
    if len(sentences) < 2 or not answers or len({sentence.answer for sentence in answers}) > 1:
        return None
    others = [sentence for sentence in sentences if sentence.answer is None]
    if any(is_open(sentence) for sentence in others):
        return None
    weight = max(sentence.weight for sentence in answers)
    granted = answers[0].answer
    if granted and any(takes_back(sentence, weight) for sentence in others):
        return None
    asked = sentences[: sentences.index(answers[0])]
    if not granted and weight < CORE and any(asks_for_help(each, leads=each in asked) for each in others):
        return granted if any(is_regretful(sentence, known) for sentence in sentences) else None
    return granted


def judged(reading: Reading, known: Lexicon, judge: Judge) -> Sentence | None:
    if not reading.words:
        return None
    words = known.correct(reading) if len(reading.words) <= SHORT else reading.words
    pieces = settled(words, reading, known)
    conclude(pieces, reading, known)
    weight = max((piece.weight for piece in pieces), default=0)
    judging = copied(pieces)
    answer = judge(judging, reading, known)
    weight = max((piece.weight for piece in judging), default=weight) if weight < CORE else weight
    if answer is not None and (weight < CORE or answer is False) and not stands_forth(pieces, reading, answer):
        answer = None
    if answer is None and (weight >= PHRASE or any(piece.label == NOT for piece in pieces)):
        answer = conclusion(reading, pieces, known, judge)
        answer = leading_clause(reading, known, judge) if answer is None else answer
    return Sentence(reading, pieces, answer, weight)


def copied(pieces: Sequence[Piece]) -> list[Piece]:
    """For judging, which labels pieces anew."""
    return [replace(piece) for piece in pieces]


def conclude(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    """`så ja, …` as a sentence's beginning: the yes or no itself, drawn from what was said before."""
    first, words = pieces[0], reading.words
    if first.label != NEUTRAL or first.end != 2 or words[0] != "sa" or first.end not in reading.breaks:
        return
    label = known.answers.singles.get(words[1])
    if label in POLARITY and WEIGHT[label] == CORE:
        first.label, first.sign, first.weight = label, POLARITY[label], CORE


def stands_forth(pieces: Sequence[Piece], reading: Reading, granted: bool) -> bool:
    """Whether a phrase leads its sentence, but for a few words: `tirsdag kl 10 | passer fint`."""
    words = reading.words
    if not LAST_WORDS.isdisjoint(words) and not LAST_TIMES.isdisjoint((*words, *pairwise(words))):
        return False
    if words[0] in BESIDE:
        return False
    first = next((piece for piece in pieces if piece.weight >= PHRASE or piece.label == NOT), None)
    if first is None or first.weight == CORE:
        return first is not None
    before = [
        piece
        for piece in pieces[1 if pieces[0].label == BUT else 0 :]
        if piece.start < first.start and piece.label not in LEADING
    ]
    if len(before) > MOST_BEFORE or any(piece.label in (CONDITION, BUT) for piece in before):
        return False
    after = [piece for piece in pieces if piece.start >= first.end]
    if granted and is_order(first, after, reading):
        return False
    if granted and any(piece.label == BUT for piece in after):
        return False
    if not granted and before and not FAULTS.isdisjoint(words[first.start : first.end]):
        return False  # "the name on the invoice is wrong"
    regrets = any(piece.label == POOR for piece in pieces)
    return granted or regrets or not is_left_hanging(first, after, reading)


def is_order(consent: Piece, after: Sequence[Piece], reading: Reading) -> bool:
    """`send STOP to 1241`: one word with something else behind it tells others what to do, and grants nothing."""
    alone = consent.start in (0, *reading.breaks) and consent.end - consent.start == 1
    return alone and bool(after) and after[0].label == OTHER and after[0].start not in reading.breaks


def is_left_hanging(denial: Piece, after: Sequence[Piece], reading: Reading) -> bool:
    """`har ikke | noe å utsette`, `can't | answer`: what is denied is said behind a verb that says nothing alone."""
    goes_on = bool(after) and after[0].label == OTHER and after[0].start not in reading.breaks
    if not goes_on or not COMING.isdisjoint(reading.words[after[0].start : after[0].end]):
        return False
    return denial.end - denial.start > 1 and EMPTY.issuperset(reading.words[denial.start : denial.end])


def conclusion(reading: Reading, pieces: Sequence[Piece], known: Lexicon, judge: Judge) -> bool | None:
    """What the last clause behind a `but` or a `so` says: `we just bought one, so we'll pass`."""
    words = reading.words
    turn = next((place for place in range(len(words) - 2, 0, -1) if is_turn(words, place, known.code)), None)
    tail = without_words(reading, 0, turn + 1) if turn is not None else None
    if turn is None or tail is None:
        return None
    if any(word in ABOUT or known.questions.singles.get(word) is not None for word in tail.words[:3]):
        return None  # "weiß aber nicht worum es geht"
    rest = settled(known.correct(tail), tail, known)
    weight = max((piece.weight for piece in rest), default=0)
    answer = judge(copied(rest), tail, known)
    if answer is None or not stands_forth(rest, tail, answer):
        return None
    before = {piece.label for piece in pieces if piece.start < turn}
    if opposed(pieces, turn, answer) or (not answer and asserts_first(pieces, reading)):
        return None
    opposing = before.intersection((NOT, DECLINE, NO, POOR, UNSURE, CONDITION))
    if answer and weight < CORE and opposing and not is_made_good(pieces, reading, turn, known.code):
        return None
    return answer


def is_made_good(pieces: Sequence[Piece], reading: Reading, turn: int, code: str) -> bool:
    """`I'm not in, but my son is, so that's fine`: a `but` parts what would hinder from what is concluded; another day
    behind it would be another offer."""
    but = next((piece for piece in pieces if piece.label == BUT and piece.start < turn), None)
    if but is None or len(reading.words) - turn <= 1:
        return False
    between = [piece for piece in pieces if but.end <= piece.start < turn]
    doubted = any(piece.label in (NOT, DECLINE, NO, POOR, UNSURE, CONDITION) for piece in between)
    weekdays = calendar_words(code).weekdays.singles
    return bool(between) and not doubted and weekdays.keys().isdisjoint(reading.words[but.end :])


def concluded(reading: Reading, known: Lexicon, judge: Judge) -> bool | None:
    """The answer that a reply of one sentence ends with: its `but` has made good what would hinder, or a yes or no is
    all that stands behind the `so`."""
    words = reading.words
    if SO.isdisjoint(words) or reading.asks or (BUTS.isdisjoint(words) and SO.isdisjoint(words[-LAST_SO:])):
        return None
    pieces = settled(known.correct(reading), reading, known)
    if any(piece.label == CONDITION for piece in pieces):
        return None  # `hvis frakten er gratis så ja`
    return conclusion(reading, pieces, known, judge)


def is_turn(words: Sequence[str], place: int, code: str) -> bool:
    """Whether a new clause begins behind this word: `so`, `but`, `we have decided that`; in `da sa de at …` it is
    the verb."""
    if words[place] == "que" and words[place - 1] == "asi":
        return True
    if words[place] in THAT:
        return not DECIDING.isdisjoint(words[max(0, place - DECIDING_REACH) : place])
    return turns(words, place, code) and not (
        words[place] == "sa" and words[place + 1] in OTHERS and not THAT.isdisjoint(words[place + 2 : place + 4])
    )


def leading_clause(reading: Reading, known: Lexicon, judge: Judge) -> bool | None:
    """A refusal with its regret before a pause, whatever reason follows: `we can't come I'm afraid, Tom is ill`."""
    first = reading.plain.partition(",")[0]
    lead = read(first)
    if reading.asks or len(lead.words) < 2 or len(lead.words) >= len(reading.words):
        return None
    if not any(known.answers.singles.get(word) == POOR for word in lead.words) and REGRETS.isdisjoint(lead.words):
        return None
    answer = judge(settled(lead.words, lead, known), lead, known)
    return answer if answer is False else None


def opposed(pieces: Sequence[Piece], turn: int, answer: bool) -> bool:
    """`yes to the coffee but no to the cup`: two answers, of which none is the one."""
    return any(piece.weight == CORE and piece.sign is not answer for piece in pieces if piece.start < turn)


def is_open(sentence: Sentence) -> bool:
    """Whether it leaves the whole open: `not sure yet`; and no `maybe five minutes late`."""
    words = sentence.reading.words
    doubts = [words[piece.start : piece.end] for piece in sentence.pieces if piece.label == UNSURE]
    return LATE.isdisjoint(words) and any(said[-1] not in SAME and said not in LATERS for said in doubts)


def takes_back(sentence: Sentence, weight: int) -> bool:
    """Whether a sentence beside a yes may take it back: one that begins with a `but`, denies, complains, or asks the
    price."""
    labels = {piece.label for piece in sentence.pieces}
    if sentence.pieces[0].label == BUT:
        return True
    if weight >= CORE:
        return False
    words = sentence.reading.words
    if sentence.reading.asks:
        return not PRICE.isdisjoint(words)
    if not FAULTS.isdisjoint(words) or tells_fault(sentence.pieces, sentence.reading):
        return True
    return CONDITION not in labels and not labels.isdisjoint((NOT, DECLINE, POOR))


def asks_for_help(sentence: Sentence, *, leads: bool) -> bool:
    """`what do I do?` beside a refusal tells of trouble, and any question before it of what it is about; `which other
    time is there?` goes with it."""
    words = sentence.reading.words
    return sentence.reading.asks and (leads or words[0] in HOW) and ANOTHER_TIME.isdisjoint(words)


def is_regretful(sentence: Sentence, known: Lexicon) -> bool:
    return any(known.answers.singles.get(word) == POOR for word in sentence.reading.words)
