"""Where the clause around a day begins and ends: what a reply says of Thursday it does not say of Friday.

`torsdag kan jeg ikke men fredag går`: pauses part clauses, and so do the words for `but` and `so`.
"""

import re
from collections.abc import Sequence

from responder.understand.dates.calendar_words import HOUR_MARKS, bars
from responder.understand.dates.scene import Scene
from responder.understand.joining import BUTS, SO
from responder.understand.reported import OTHERS

TURNS = BUTS | {"mut", "sondern", "sino", "vaan"} | SO
CUT_BEFORE_FIGURES = frozenset(["d", "v", "u", "vk"])  # `d. 2.`, `v. 48`: the dot ends nothing
ORDINAL_DOT = re.compile(r"(?<![\d.,:/])([0-3]?\d)\. (?=[^\W\d_])")
TURNS_IN = {"de": TURNS - {"so"}, "fi": TURNS - {"sa"}, "fr": TURNS - {"sa"}}


def turns(words: Sequence[str], place: int, code: str) -> bool:
    """Whether a new clause begins behind this word; `any day but monday` is one."""
    if words[place] == "sa" and place and words[place - 1] in OTHERS and words[place - 1] != "er":
        return False  # `du sa fredag`, folded as `så` is
    return words[place] in TURNS_IN.get(code, TURNS) and not bars(words, place)


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
