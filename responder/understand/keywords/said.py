"""The words of a message as patterns follow them: a pause where a sentence ends, a wall where a clause does.

No gap of a request reaches beyond a wall: in "I don't want the lamp, send the card" nothing unwanted is sent. Gaps of
what excuses a request do: who excuses is at leisure, and what is excused by mistake is asked about again.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.keywords.places import PAUSE, variants
from responder.understand.text import Reading
from responder.understand.words.opt_outs import walls as opt_outs_walls
from responder.understand.words.opt_outs.walls import Walls
from responder.values import frozen

LONGEST = 120  # words that are searched
JOINING = "/"  # "sms/mail" is one thing said twice
INFINITIVES = frozenset(["zu", "te"])  # what leans by them on what is before the comma has them anywhere


@frozen
class Said:
    """Words and pauses, and the places among them that a wall stands before."""

    words: Sequence[str]
    walls: frozenset[int]


@frozen
class Borders:
    """The words of a language that a clause begins with, each as it is typed."""

    turning: frozenset[str]
    adding: frozenset[str]
    subjects: frozenset[str]
    leaning: frozenset[str]


@lru_cache(maxsize=16)
def borders_of(code: str) -> Borders:
    """Those of the contact's language and of English."""
    names = dict.fromkeys(("NB" if code == "nn" else code.upper(), "EN"))
    spoken = [walls for name in names if isinstance(walls := getattr(opt_outs_walls, name), Walls)]

    def typed(*listings: str) -> frozenset[str]:
        return frozenset(way for listing in listings for word in listing.split("|") for way in variants(word))

    return Borders(
        typed(*(each.turning for each in spoken)),
        typed(*(each.adding for each in spoken)),
        typed(*(each.subjects for each in spoken)),
        typed(*(each.leaning for each in spoken)),
    )


def with_pauses(words: Sequence[str], reading: Reading, code: str) -> Said:
    """The words of a reading, as they stand or put right."""
    before = walls_in(reading, code)
    if not reading.ends:
        return Said(words[:LONGEST], before)
    pieces: list[str] = []
    walls = []
    for place, word in enumerate(words[:LONGEST]):
        if place in reading.ends:
            pieces.append(PAUSE)
        elif place in before:
            walls.append(len(pieces))
        pieces.append(word)
    return Said(pieces, frozenset(walls))


def walls_in(reading: Reading, code: str) -> frozenset[int]:
    """The places of a reading that a clause begins at."""
    borders, words = borders_of(code), reading.words[:LONGEST]
    walls = set()
    if not (borders.turning.isdisjoint(words) and borders.adding.isdisjoint(words)):
        for place, word in enumerate(words):
            adds = word in borders.adding and place + 1 < len(words) and words[place + 1] in borders.subjects
            if adds or word in borders.turning:
                walls.add(place)
    if len(reading.breaks) > len(reading.ends) and JOINING not in reading.plain:
        stops = sorted(reading.breaks)
        for start, end in zip(stops, [*stops[1:], len(words)], strict=True):
            if start < len(words) and not leans(words[start:end], borders):
                walls.add(start)
    walls.discard(0)
    return frozenset(walls)


def leans(clause: Sequence[str], borders: Borders) -> bool:
    """Whether a clause goes on with the one before its comma: "das zu lassen", "aufzuhören", "dass ihr schreibt"."""
    if not clause or clause[0] in borders.leaning or not INFINITIVES.isdisjoint(clause):
        return True
    return any(word.endswith("en") and "zu" in word[2:6] for word in clause)
