"""Where the clause around a day begins and ends: what a reply says of Thursday it does not say of Friday.

`torsdag kan jeg ikke men fredag går`: pauses part clauses, and so do the words for `but` and `so`.
"""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.dates.calendar_words import HOUR_MARKS, bars
from responder.understand.dates.scene import Scene
from responder.understand.joining import BUTS, SO
from responder.understand.lexicon import listed
from responder.understand.reported import OTHERS

TURNS = BUTS | {"mut", "sondern", "sino", "vaan"} | SO
CUT_BEFORE_FIGURES = frozenset(["d", "v", "u", "vk"])  # `d. 2.`, `v. 48`: the dot ends nothing
ORDINAL_DOT = regex(r"(?<![\d.,:/])([0-3]?\d)\. (?=[^\W\d_])")
DENYING = frozenset(["ikke", "ikkje", "inte", "ik", "ej"])
DEGREED = frozenset(  # what a Nordic `ikke så` denies a high degree of: `ikke så glad i rød`
    listed(
        "glad, glade, begeistra, begeistret, begejstret, fortjust, forelskad, fornoyd, nojd, keen, interessert, "
        "interesserad, interesseret, lyst, sugen, pigg, bra, godt, god, fin, fint, gjerne, garna, gerne, lett, "
        "latt, let, tidlig, tidleg, tidigt, tidligt, sent, seint, ofte, ofta, lenge, lange, laenge, mye, mycket, "
        "meget, mange, manga, stor, stort, store, stora, sma, liten, lille, dyr, dyrt, dyre, noye, viktig, viktigt, "
        "vigtigt, farlig, farligt, langt, kort, fort, raskt, snabbt, hurtigt, mork, morkt, lys, ljus, ljust, lyst, "
        "kul, kult, sikker, saker, sarlig, vanskelig, svart, svaert, dum, dumt, ille, verst, varst, vaerst, tosset, "
        "happy, fan"
    )
)
TURNS_IN = {"de": TURNS - {"so"}, "fi": TURNS - {"sa"}, "fr": TURNS - {"sa"}}


def turns(words: Sequence[str], place: int, code: str) -> bool:
    """Whether a new clause begins behind this word; `any day but monday` is one."""
    if words[place] == "sa" and place and words[place - 1] in OTHERS and words[place - 1] != "er":
        return False  # `du sa fredag`, folded as `så` is
    return words[place] in TURNS_IN.get(code, TURNS) and not bars(words, place) and not is_degree(words, place)


def is_degree(words: Sequence[str], place: int) -> bool:
    """`ikke så glad i rød`: there the word says how much, and begins no clause."""
    behind = words[place + 1 : place + 2]
    return words[place] == "sa" and place > 0 and words[place - 1] in DENYING and not DEGREED.isdisjoint(behind)


def clause_at(scene: Scene, place: int) -> tuple[int, int]:
    """(first word, word after the last) of the clause that holds this place."""
    words, code = scene.read, scene.calendar.code
    start = place
    while start > 0 and start not in scene.breaks and not turns(words, start - 1, code):
        start -= 1
    stop = place + 1
    while stop < len(words) and stop not in scene.breaks and not turns(words, stop, code):
        stop += 1
    return start, stop


def pauses(text: str, words: Sequence[str], breaks: frozenset[int]) -> frozenset[int]:
    """The breaks without those of dots that end no clause: `den 26. har jeg time`, `d. 2. er ok`, `v. 48 passer`.

    What follows the number of a day in small letters goes on with its sentence; behind an hour, `kl 14. ring`, it may
    be a new one.
    """
    if not breaks:
        return breaks
    numbers = {found[1] for found in ORDINAL_DOT.finditer(text) if text[found.end()].islower()}
    return frozenset(place for place in breaks if not is_dot_within(words, place, numbers))


def is_dot_within(words: Sequence[str], place: int, numbers: set[str]) -> bool:
    if not 0 < place < len(words):
        return False
    if words[place - 1] in CUT_BEFORE_FIGURES:
        return words[place].isdigit()
    return words[place - 1] in numbers and (place < 2 or words[place - 2] not in HOUR_MARKS)
