"""Where the clause around a day begins and ends: what a reply says of Thursday it does not say of Friday.

`torsdag kan jeg ikke men fredag går`: pauses part clauses, and so do the words for `but` and `so`.
"""

from collections.abc import Sequence

from responder.understand.dates.calendar_words import bars
from responder.understand.dates.scene import Scene
from responder.understand.joining import BUTS
from responder.understand.lexicon import listed

SO = frozenset(listed("so, sa, also, dus, donc, joten, eli, deshalb, daher, therefore, daarom, alors, derfor, darfor"))
TURNS = BUTS | {"mut", "sondern", "sino", "vaan"} | SO
TURNS_IN = {"de": TURNS - {"so"}, "fi": TURNS - {"sa"}, "fr": TURNS - {"sa"}}


def turns(words: Sequence[str], place: int, code: str) -> bool:
    """Whether a new clause begins behind this word; `any day but monday` is one."""
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
