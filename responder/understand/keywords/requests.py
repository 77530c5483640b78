"""Requests in a customer's own words, as patterns over words (notation: `words.table`).

A pattern is looked for only where a text has all the words that it cannot do without; then its places are followed
word by word. Gaps are bounded and no place is tried twice at the same word: the search is linear in the text. What an
excuse covers ("don't stop sending these", "reply STOP to end") is taken out before requests are looked for.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from responder.understand.keywords.fields import Fields, fields_of
from responder.understand.keywords.hinges import Hinges, Needs, Shelves
from responder.understand.keywords.places import (
    COUNT,
    EXCUSED,
    FIRST,
    NO_WALLS,
    OPENING,
    PAUSE,
    SMALL_COUNT,
    Place,
    follow,
)
from responder.understand.keywords.said import Said
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import words_for
from responder.understand.words.opt_outs.excuses.errands import ERRANDS
from responder.understand.words.opt_outs.excuses.mishaps import MISHAPS
from responder.understand.words.opt_outs.excuses.not_us import NOT_US
from responder.understand.words.opt_outs.excuses.on_behalf import ON_BEHALF
from responder.understand.words.opt_outs.excuses.ordinary import ORDINARY
from responder.understand.words.opt_outs.frames import FIRM_FRAMES, FRAMES, IDLE
from responder.understand.words.opt_outs.requests.for_good import FINAL, FINAL_SURE
from responder.understand.words.opt_outs.requests.pleaded import ASKED, WANTED
from responder.understand.words.opt_outs.requests.reach import REACH, REACH_SURE
from responder.understand.words.opt_outs.requests.unwilling import ELSEWHERE, UNWILLING, UNWILLING_SURE
from responder.understand.words.opt_outs.requests.verb_last import VERB_LAST, WONDERED
from responder.understand.words.opt_outs.requests.weary import WEARY, WEARY_SURE
from responder.understand.words.opt_outs.turns import PLEAS, SURE, TALK
from responder.understand.words.opt_outs.wishes.shapes import WISHED, WISHES

FIRM_STOP = "firm"  # the kind of a request to stop that no excuse covers
KINDS = (FIRM_STOP, "stop", "start", "help")  # the earlier goes first
LONGEST_HELP = 90  # letters of a message that is nothing but a request for help
BEFORE_HELP = 4  # words that may stand before it


class Pattern:
    """One pattern: its needs as bits (see `Needs`), and its places, made when first asked for."""

    __slots__ = ("counts", "fields", "kind", "made", "needs", "written")

    def __init__(self, kind: str, written: str, fields: Fields, needs: int) -> None:
        self.kind, self.written, self.fields, self.needs = kind, written, fields, needs
        self.counts = COUNT in written
        self.made: tuple[Place, ...] | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        if self.made is None:
            self.made = tuple(self.fields.place(place) for place in self.written.split())
        return self.made

    def end_at(
        self,
        words: Sequence[str],
        start: int,
        fits: Callable[[int], bool] | None = None,
        walls: frozenset[int] = NO_WALLS,
    ) -> int | None:
        """Where the pattern ends that begins at this word; `fits` may refuse an end, and no gap reaches beyond a
        wall."""
        return follow(self.places, words, start, 0, set(), fits, walls)

    def starts(self, words: Sequence[str]) -> Sequence[int]:
        """Where the pattern may begin: at the text's or a sentence's first word, where it says so; at a word of its
        first place, unless that may be left out."""
        first = self.places[0]
        if first == FIRST:
            return range(min(1, len(words)))
        if first == OPENING:
            return [place for place in range(len(words)) if not place or words[place - 1] == PAUSE]
        if not isinstance(first, tuple) or first[0]:
            return range(len(words))
        heads = first[1]
        return [place for place, word in enumerate(words) if word in heads]

    def is_in(self, said: Said) -> bool:
        """Whether the words make this request. One for help is all that is said, a few words apart."""
        words, walls = said.words, said.walls
        if self.kind != "help":
            return any(self.end_at(words, start, None, walls) is not None for start in self.starts(words))
        if sum(map(len, words)) + len(words) >= LONGEST_HELP:
            return False
        last = self.fields.courtesy

        def is_over(end: int) -> bool:
            return closes(words, end, last)

        if self.written.startswith(FIRST):
            return self.end_at(words, 0, is_over, walls) is not None
        left = BEFORE_HELP
        for start, word in enumerate(words):
            if word != PAUSE and self.end_at(words, start, is_over, walls) is not None:
                return True
            left -= word != PAUSE
            if left < 0:
                return False
        return False


def closes(words: Sequence[str], end: int, last: frozenset[str]) -> bool:
    """Whether no more than one word follows, and that of courtesy: "help me please", not "help me choose"."""
    rest = [word for word in words[end:] if word != PAUSE]
    return not rest or (len(rest) == 1 and (rest[0] in last or not rest[0].isalpha()))


def found_in(said: Said, requests: Iterable[Pattern]) -> str | None:
    """The kind of request (`firm`, `stop`, `start`, `help`) that the words make; the earlier of these goes first."""
    found = len(KINDS)
    for request in requests:
        place = KINDS.index(request.kind)
        if place < found and request.is_in(said):
            found = place
            if not place:
                break
    return KINDS[found] if found < len(KINDS) else None


Excuses = Shelves[Mapping[int, Pattern]]
"""Excuses by their order."""


def excused(said: Said, excuses: Excuses) -> Said:
    """The words without those that an excuse covers."""
    words = said.words
    hinged, lacking = excuses.beside(words)
    fitting = {number: excuse for each in hinged for number, excuse in each.items() if not excuse.needs & lacking}
    starting: dict[int, list[Pattern]] = {}
    for _, excuse in sorted(fitting.items()):
        if excuse.counts and not any(SMALL_COUNT.fullmatch(word) for word in words):
            continue
        for start in excuse.starts(words):
            starting.setdefault(start, []).append(excuse)
    if not starting:
        return said
    rest: list[str] = []
    walls = []
    place = 0
    while place < len(words):
        ends = (excuse.end_at(words, place) for excuse in starting.get(place, ()))
        end = next((end for end in ends if end is not None and end > place), None)
        if place in said.walls:
            walls.append(len(rest))
        rest.append(words[place] if end is None else EXCUSED)
        place = place + 1 if end is None else end
    return Said(rest, frozenset(walls)) if EXCUSED in rest else said


def requests_by_signal(code: str, all_needs: Needs) -> dict[str, list[Pattern]]:
    """The patterns of a language by the words that they hinge on: those of the longest place of each."""
    requests, turns, fields = words_for(code).requests, opt_out_turns(code), fields_of(code)
    hinges = Hinges(fields.names)
    shelves: dict[str, list[Pattern]] = {}
    for kind, written in (
        (
            FIRM_STOP,
            f"{FIRM_FRAMES}; {SURE}; {WISHED}; {ASKED}; {FINAL_SURE}; {UNWILLING_SURE}; {WEARY_SURE}; {REACH_SURE}; "
            f"{turns.sure}",
        ),
        (
            "stop",
            f"{FRAMES}; {PLEAS}; {WISHES}; {WANTED}; {FINAL}; {UNWILLING}; {VERB_LAST}; {WEARY}; {REACH}; "
            f"{requests.stop_requests}; {turns.requests}",
        ),
        ("start", f"{requests.start_requests}; {turns.starts}"),
        ("help", f"{requests.help_requests}; {whole(turns.helps)}"),
    ):
        for pattern in written.split(";"):
            hinge = hinges.of(pattern, all_needs)
            if hinge is None:
                continue
            words, needs = hinge
            request = Pattern(kind, pattern, fields, needs)
            for word in words:
                shelves.setdefault(word, []).append(request)
    return shelves


def whole(patterns: str) -> str:
    """The patterns as questions that begin the message, a greeting before them."""
    return "; ".join(f"{FIRST} ~<hello> {each.strip()}" for each in patterns.split(";") if each.strip())


@lru_cache(maxsize=16)
def excuses_of(code: str) -> Excuses:
    requests, turns, fields = words_for(code).requests, opt_out_turns(code), fields_of(code)
    hinges, needs = Hinges(fields.names), Needs()
    hinged: dict[str, dict[int, Pattern]] = {}
    for number, written in enumerate(
        f"{IDLE}; {TALK}; {MISHAPS}; {ORDINARY}; {NOT_US}; {ELSEWHERE}; {WONDERED}; {ERRANDS}; {ON_BEHALF}; "
        f"{requests.excuses}; {turns.excuses}".split(";")
    ):
        hinge = hinges.of(written, needs)
        if hinge is None:
            continue
        words, lacked = hinge
        excuse = Pattern("excuse", written, fields, lacked)
        for word in words:
            hinged.setdefault(word, {})[number] = excuse
    return Shelves(hinged, needs)
