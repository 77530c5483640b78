"""Whether a yes or no that was found is the reply's answer: at its beginning, closing it, or with little beside it."""

from responder.patterns import regex
from responder.understand.answers.calling_off import GREETING
from responder.understand.answers.left_open import GRANTING
from responder.understand.answers.pieces import Piece
from responder.understand.answers.withheld import TO_SAY
from responder.understand.lexicon import BUT, FILLER, GOOD, NEUTRAL, OTHER, POOR, YES, Lexicon, listed
from responder.understand.text import Reading

HOURS = frozenset(["am", "pm", "uhr", "uur", "h", "heures", "ish", "oclock"])  # what follows an hour
WHAT = frozenset(listed("what, hva, kva, vad, hvad, da, was, denn, und, wat, dan, quoi, que, mita, sitten, og"))
CLAUSES = frozenset(listed("theres, theyre, hes, shes, youre, thats, its, ive, im"))  # that begin in one word
LAUGHTER = regex(r"a?(?:ha|he){2,}h?|lo+l|hihi")
STARTLED = frozenset(["ha", "hae", "huh", "hein", "oye", "hah"])
SAYING_REACH = 2  # words between a verb for saying and what is said
SHORT_REPLY = 5  # unknown words that a reply may hold beside a phrase that is not at its beginning


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
    if reading.asks and (is_asked(core, reading) or asks_what(core, reading)):
        return False  # "is that a no?", "ja und?"
    begins = core.start in reading.ends  # "thanks for writing. Yes, …": a sentence of its own
    before = [] if begins else [piece for piece in unknown if piece.start < core.start]
    after = next((piece for piece in pieces if piece.start >= core.end), None)
    closes = (
        after is None or after.start in reading.breaks or after.label in (FILLER, BUT, GOOD) or after.sign is not None
    )
    if not before:
        return closes or not (reading.asks or needs_pause(core, reading))
    return closes and len(unknown) <= SHORT_REPLY and not reading.asks


def is_asked(core: Piece, reading: Reading) -> bool:
    """Whether the word ends the question that it stands in, or is what might be said."""
    led = reading.words[max(0, core.start - SAYING_REACH) : core.start]
    apart = not reading.breaks.isdisjoint(range(max(1, core.start - len(led) + 1), core.start + 1))
    if not TO_SAY.isdisjoint(led) and not apart:
        return True  # `do I answer yes here or ring you?`
    ended = core.end == len(reading.words)
    return ended and core.start > 0 and reading.breaks.isdisjoint(range(1, core.start + 1))


def asks_what(core: Piece, reading: Reading) -> bool:
    rest = reading.words[core.end :]
    return bool(rest) and WHAT.issuperset(rest)


def needs_pause(core: Piece, reading: Reading) -> bool:
    """`no` before a noun is a determiner in English and Spanish ("no parcel came"), before `there's` it is none."""
    words = reading.words
    if words[core.start] != "no" or core.end - core.start > 1:
        return False
    return words[core.end] not in CLAUSES and LAUGHTER.fullmatch(words[core.end]) is None


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
    if reading.words[place + 1 : place + 2] and reading.words[place + 1] in HOURS:
        return False
    return not any(word in known.clock.singles for word in reading.words[max(0, place - 2) : place])


def begins_unknown(pieces: list[Piece]) -> bool:
    return bool(pieces) and pieces[0].label == OTHER


def begins_as_question(reading: Reading, known: Lexicon) -> bool:
    words = reading.words
    hailed = len(words) > 2 and words[1] in GREETING and known.answers.singles.get(words[0]) == YES
    first = 2 if hailed else 1 if len(words) > 2 and words[0] in STARTLED else 0
    return bool(words) and known.questions.at(words, first) is not None  # `ja hallo wer ist da`, `hä wer ist da`
