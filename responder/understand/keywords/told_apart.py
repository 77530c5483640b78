"""What a message refuses and what it makes welcome, where it is about nothing else: "only e-mail please, no texts",
"no ads, just news of my orders"."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from responder.patterns import regex
from responder.understand.joining import AND, BUTS
from responder.understand.text import LONGEST, Reading, read, spellings
from responder.understand.words.opt_outs import channels
from responder.values import frozen


def spelt(words: str) -> frozenset[str]:
    """These words, in each way in which their letters are written."""
    return frozenset(each for word in words.split() for spelling in spellings(word) for each in spelling)


PRAISE = frozenset(
    read(
        "fine ok okay good great works welcome fint fin greit bra går funkar funker fungerer fungerar gut gerne passt "
        "geht goed prima graag käy kelpaa sopii bien va vale"
    ).words
)
RATHER = frozenset(
    read(
        "instead rather prefer keep heller istedenfor stedet foretrekker behold hellre istället stället föredrar "
        "behåll hellere foretrækker lieber stattdessen bevorzuge behalten liever plaats mieluummin sijaan plutôt "
        "préférerais préfère gardez prefiero lugar"
    ).words
)
DENIED = spelt(channels.DENIED)
STOPPED = spelt(channels.STOPPED)
REFUSED = DENIED | STOPPED
MAY = spelt(channels.MAY)
YOU = spelt(channels.YOU)
WELCOMING = MAY | RATHER | PRAISE | spelt(channels.ONLY)
I_MAY = frozenset(read(each).words for each in channels.I_MAY.split("|"))
SMALL = REFUSED | WELCOMING | spelt(channels.SMALL)
BREAKS = regex(rf"[,.;:!?\n]+|\b(?:{'|'.join(sorted(BUTS))}|sino|sondern|vaan)\b", re.IGNORECASE)
JOINS = regex(rf"(?<!['’])\b(?:{'|'.join(sorted(AND))})\b", re.IGNORECASE)
HYPHEN = regex(r"\be[- ](?=mail|post)", re.IGNORECASE)
INSTEAD_OF = regex(rf"\b(?:{channels.INSTEAD_OF})\b", re.IGNORECASE)
Sides = tuple[frozenset[str], frozenset[str]]
NEITHER: Sides = (frozenset(), frozenset())
LONGEST_WISH = 30  # words of a message that may be about nothing but that


@frozen
class Sorts:
    """What is told apart: of which sort a word is, if of any; the other words that may stand beside; and the sorts
    that are welcome only where it is said that we may."""

    sort_of: Callable[[str], str | None]
    small: frozenset[str]
    allowed: frozenset[str] = frozenset()


def told_apart(text: str, sorts: Sorts) -> Sides:
    """The sorts that a message refuses and those that it makes welcome; none of them where it does not do both."""
    words = words_of(text)
    if len(words) > LONGEST_WISH or len({sort for word in words if (sort := sorts.sort_of(word))}) < 2:
        return NEITHER
    refused: set[str] = set()
    welcome: set[str] = set()
    for clause in clauses_of(INSTEAD_OF.sub(", not ", text)):
        still = False  # "stop emailing and texting me" refuses both
        for part in clause:
            if not I_MAY.isdisjoint(pairwise(part)):
                return NEITHER
            if any(word not in sorts.small and sorts.sort_of(word) is None for word in part):
                return NEITHER
            for sort, beside in sides(part, sorts):
                still = not REFUSED.isdisjoint(beside) or (still and WELCOMING.isdisjoint(beside))
                if still and not MAY.isdisjoint(part) and not is_allowed_to_us(part):
                    return NEITHER  # "får ikke sms, bare mail" tells what does not come
                if still or sort not in sorts.allowed or not MAY.isdisjoint(beside):
                    (refused if still else welcome).add(sort)
    return NEITHER if refused & welcome or not (refused and welcome) else (frozenset(refused), frozenset(welcome))


def words_of(text: str) -> tuple[str, ...]:
    reading = read(text[:LONGEST])
    if "mail" not in reading.plain and "post" not in reading.plain:
        return reading.words  # as it was read before, and no `e-mail` in it
    return read(HYPHEN.sub("e", text[:LONGEST])).words


def clauses_of(text: str) -> list[list[tuple[str, ...]]]:
    """The words of the parts of each clause, which `and` joins."""
    clauses = BREAKS.split(HYPHEN.sub("e", text[:LONGEST]))
    return [[read(part).words for part in JOINS.split(clause)] for clause in clauses]


def is_allowed_to_us(part: Sequence[str]) -> bool:
    """Whether it is said what we may: "dere kan", "kan dere"."""
    return any((one in YOU and other in MAY) or (one in MAY and other in YOU) for one, other in pairwise(part))


def sides(part: Sequence[str], sorts: Sorts) -> Iterator[tuple[str, Sequence[str]]]:
    """Each sort that a part names, with the words that are said of it: those before it, and behind the last."""
    named = [(place, sort) for place, word in enumerate(part) if (sort := sorts.sort_of(word))]
    before = -1
    for number, (place, sort) in enumerate(named, 1):
        yield sort, part[before + 1 : len(part) if number == len(named) else place]
        before = place


def is_order(reading: Reading) -> bool:
    """Whether a refusal says STOP, or the like: no question makes that a choice."""
    return not STOPPED.isdisjoint(reading.words)


def are_named_by(keys: Sequence[str], sorts: Sorts) -> bool:
    """Whether reply keys name one of the sorts: what is said of them is then the choice."""
    return any(sorts.sort_of(word) for key in keys for word in words_of(key))
