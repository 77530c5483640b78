"""The places of a pattern, followed word by word (notation: `words.table`, marks: `words.opt_outs.turns`)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.spelling import slips_between
from responder.understand.text import fold
from responder.values import frozen

GAP, ACROSS, REST, ANYTHING, END, FAR, FIRST, OPENING = "..", "..,", "...", "***", "$", ">>", "^", "^^"
THING, COUNT = "@", "#"
MARKS = frozenset([GAP, ACROSS, REST, ANYTHING, END, FAR, COUNT, FIRST, OPENING])
WITHOUT, NOWHERE = "..-", "!"  # before the words that a gap, or the rest of a sentence, has none of
SKIPPED = "~"  # before the words of which any number may stand there
LONGEST_GAP, LONGEST_REST, FEWEST_FAR = 3, 20, 4
SMALL_COUNT = regex(r"\d{1,2}(?:\D.*)?")  # the number of an item, an hour: no telephone number
SHORTEST_THING, LONGEST_STEM, SHORTEST_TAIL = 3, 3, 5
SLIPS = 2  # by which a word may miss what is said of messages
NO_THING = (
    "<messages>|<mailings>|<treats>|<such>|<these>|<me>|<mine>|<personal>|<soon>|<please>|<more>|<again>|<nuisance>|<particles>|<sending>|<writing>|"
    "<texts>|<mails>|<lists>|<membership>|<service>|<courts>|<reporting>|<from_you>|<negation>|<none>|<telling>|"
    "<stopping>|<striking>"
)
PAUSE = ";"
EXCUSED = "_"

NO_WALLS: frozenset[int] = frozenset()

Phrase = tuple[str, ...]


@frozen
class Barred:
    """A gap without these words; or, `nowhere` in the rest of the sentence, nothing."""

    words: frozenset[str]
    nowhere: bool


@frozen
class Skipped:
    """Any number of these words."""

    words: frozenset[str]


@frozen
class Thing:
    """One word that is a thing: none of the small words of the language, nor what is said of messages, nor a slip of
    theirs, nor a compound that begins or ends so ("timepåminnelser"). It has one of the endings."""

    words: frozenset[str]
    stems: Mapping[str, Sequence[str]]
    tails: tuple[str, ...]
    endings: tuple[str, ...]
    optional: bool

    def fits(self, word: str) -> bool:
        if len(word) < SHORTEST_THING or not word.isalpha() or not word.endswith(self.endings):
            return False
        return word not in self.words and not self.is_slip(word) and not word.endswith(self.tails)

    def is_slip(self, word: str) -> bool:
        return any(word.startswith(sent) or slips_between()(word, sent, score_cutoff=SLIPS) <= SLIPS
                   for sent in self.stems.get(word[:LONGEST_STEM], ()))  # fmt: skip


Place = str | Barred | Skipped | Thing | tuple[bool, Mapping[str, Sequence[Phrase]]]
"""A mark, or whether it may be left out and its phrases by their first words."""


def follow(
    places: tuple[Place, ...],
    words: Sequence[str],
    at: int,
    index: int,
    failed: set[tuple[int, int]],
    fits: Callable[[int], bool] | None,
    walls: frozenset[int] = NO_WALLS,
) -> int | None:
    """Where the places from `index` on end, read from this word on; None where they do not fit. No gap reaches beyond
    a wall."""
    if index == len(places):
        return at if fits is None or fits(at) else None
    if (at, index) in failed:
        return None
    heads = heads_of(places[index + 1]) if index + 1 < len(places) else None
    for after in steps(places[index], words, at, walls):
        if heads is not None and (after == len(words) or words[after] not in heads):
            continue
        end = follow(places, words, after, index + 1, failed, fits, walls)
        if end is not None:
            return end
    failed.add((at, index))
    return None


def heads_of(place: Place) -> Mapping[str, Sequence[Phrase]] | None:
    """The words that a place begins with, where it needs one."""
    if isinstance(place, tuple) and not place[0] and END not in place[1]:
        return place[1]
    return None


def steps(place: Place, words: Sequence[str], at: int, walls: frozenset[int]) -> Iterable[int]:
    """Where one place may end, the likeliest first."""
    if isinstance(place, tuple):
        optional, phrases = place
        if at == len(words) or words[at] == PAUSE:
            return (at,) if optional or END in phrases else ()
        found = [
            at + len(phrase) for phrase in phrases.get(words[at], ()) if tuple(words[at : at + len(phrase)]) == phrase
        ]
        return (*found, at) if optional else found
    if isinstance(place, str):
        if place == END:
            return (at,) if at == len(words) or words[at] == PAUSE else ()
        if place == FIRST:
            return () if at else (at,)
        if place == OPENING:
            return () if at and words[at - 1] != PAUSE else (at,)
        if place == COUNT:
            return (at + 1,) if at < len(words) and SMALL_COUNT.fullmatch(words[at]) else ()
        last = at
        if place == FAR:
            return (at,) if PAUSE not in words[at : at + FEWEST_FAR] and at + FEWEST_FAR <= len(words) else ()
        if place == ANYTHING:
            return range(at, len(words) + 1)
        most = LONGEST_REST if place == REST else LONGEST_GAP
        while last < len(words) and last - at < most and words[last] != PAUSE:
            last += 1
        if place == GAP:
            return before_wall(at, last, walls) if walls else range(at, last + 1)
        return range(last, at - 1, -1) if place == REST else range(at, last + 1)
    if isinstance(place, Skipped):
        last = at
        while last < len(words) and words[last] in place.words:
            last += 1
        return (last,)
    if isinstance(place, Thing):
        fits = at < len(words) and place.fits(words[at])
        return (at + 1, at) if fits and place.optional else (at + 1,) if fits else (at,) if place.optional else ()
    most = LONGEST_REST if place.nowhere else LONGEST_GAP
    last = at
    while last < len(words) and last - at < most and words[last] != PAUSE and words[last] not in place.words:
        last += 1
    if place.nowhere:
        return () if last < len(words) and words[last] in place.words else (at,)
    return before_wall(at, last, walls) if walls else range(at, last + 1)


def before_wall(at: int, last: int, walls: frozenset[int]) -> Iterable[int]:
    """Where a gap may end from this word up to that: what is behind a wall stands at once after what is before the gap,
    or not at all."""
    if at in walls:
        return (at,)
    return range(at, min((wall for wall in walls if at < wall <= last), default=last + 1))


def words_of(listed: str, fields: dict[str, str]) -> frozenset[str]:
    """Each word of the ways to say a place, folded."""
    ways = (way for each in expanded(listed, fields) for way in variants(each.replace("+", " ")))
    return frozenset(word for way in ways for word in way.split())


def thing_of(fields: dict[str, str]) -> Thing:
    """Any thing, whatever its ending."""
    stems: dict[str, list[str]] = {}
    for word in sorted(words_of("<messages>", fields)):
        if len(word) >= LONGEST_STEM:
            stems.setdefault(word[:LONGEST_STEM], []).append(word)
    tails = tuple(sorted(word for word in words_of("<messages>|<mailings>", fields) if len(word) >= SHORTEST_TAIL))
    return Thing(words_of(NO_THING, fields), stems, tails, ("",), False)


def place_of(written: str, fields: dict[str, str]) -> Place:
    """A place that is no thing (see `thing_of`)."""
    if written in MARKS:
        return written
    if written.startswith(SKIPPED):
        return Skipped(words_of(written[len(SKIPPED) :], fields))
    for mark in (WITHOUT, NOWHERE):
        if written.startswith(mark):
            ways = {way for each in expanded(written[len(mark) :], fields) for way in variants(each.replace("+", " "))}
            return Barred(frozenset(way for way in ways if " " not in way), mark == NOWHERE)
    phrases: dict[str, list[Phrase]] = {}
    spoken = {tuple(way.split()) for each in expanded(written, fields) for way in variants(each.replace("+", " "))}
    for phrase in sorted(spoken, key=lambda each: (-len(each), each)):
        if phrase:
            phrases.setdefault(phrase[0], []).append(phrase)
    return written.endswith("?"), phrases


def expanded(place: str, fields: dict[str, str]) -> list[str]:
    alternatives: list[str] = []
    for each in place.removesuffix("?").split("|"):
        alternatives.extend(fields[each[1:-1]].split("|") if each.startswith("<") else [each])
    return [each for each in alternatives if each]


@lru_cache(maxsize=16384)
def variants(phrase: str) -> frozenset[str]:
    """The folded spellings of a phrase, `å` also as `aa` and so on."""
    if phrase.isascii():
        return frozenset((phrase.lower().replace("'", "").strip(),))
    ways = {phrase}
    for letter, digraph in (("å", "aa"), ("ø", "oe"), ("ö", "oe"), ("ä", "ae"), ("ü", "ue"), ("æ", "a")):
        ways |= {way.replace(letter, digraph) for way in ways if letter in way}
    return frozenset(fold(way).replace("'", "").strip() for way in ways)
