"""Reply keys as merchants write them: `yes`, `0-6`, `price, expensive, discount`."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.answers.yes_no import read_yes_no
from responder.understand.choices.same_words import Finder
from responder.understand.lexicon import listed, own_languages
from responder.understand.numbers.meant import Number
from responder.understand.numbers.number import read_number
from responder.understand.taken_back import BESIDE, HEDGES, TAKING_BACK, after_taking_back, excludes, is_unsure
from responder.understand.text import Reading, read, spellings
from responder.values import frozen

RANGE = regex(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?", re.ASCII)
PAIR = regex(r"^\W*(\d{1,3}) ?(?:-|to|til|till|bis|or|eller|oder|of|ou|o|tai) ?(\d{1,3})\W*$")
CORE_YES = frozenset(["yes", "ja", "oui", "si", "sí", "kylla", "jo", "joo", "jaa"])
CORE_NO = frozenset(["no", "nei", "nej", "nein", "nee", "non", "ei"])

LONGEST_JOINT = 4  # words between two names that are joined
JOINING = HEDGES | frozenset(
    listed("and, or, og, eller, el, och, und, oder, et, ou, en, of, y, o, u, e, ja, tai, vai, eli, seka, samt, sowie, "
           "plus, also, auch, ook, aussi, tambien, ogsa, ocksa, myos, enten, either, both, nor, alternativt, "
           "als, soit, que, etta, sowohl, tanto")
)  # fmt: skip


@frozen
class Key:
    """A reply key taken apart: words it lists, whether it holds yes or no, its ranges of numbers."""

    phrases: tuple[tuple[tuple[str, ...], ...], ...]
    agrees: bool
    declines: bool
    ranges: tuple[tuple[int, int], ...]


def parse_range(key: str) -> tuple[int, int] | None:
    """`0-6` → (0, 6), `5` → (5, 5); None when the key is no range of numbers."""
    match = RANGE.fullmatch(key.strip()[:40].replace("–", "-").replace("—", "-"))
    if match is None:
        return None
    low = int(match[1])
    high = int(match[2]) if match[2] else low
    return (low, high) if low <= high else None


@lru_cache(maxsize=2048)
def parse_key(key: str) -> Key:
    phrases, ranges = [], []
    agrees = declines = False
    for part in key[:1600].split(","):
        span = parse_range(part)
        ways = spellings(part.strip().casefold())
        if span is not None:
            ranges.append(span)
        elif any(len(way) == 1 and way[0] in CORE_YES for way in ways):
            agrees = True
        elif any(len(way) == 1 and way[0] in CORE_NO for way in ways):
            declines = True
        elif any(ways):
            phrases.append(tuple(way for way in ways if way))
    return Key(tuple(phrases), agrees, declines, tuple(ranges))


@lru_cache(maxsize=512)
def parse_keys(keys: tuple[str, ...]) -> tuple[tuple[Key, ...], bool, tuple[tuple[int, int], ...]]:
    """The keys of a question taken apart; whether one holds yes or no; the ranges of all."""
    parsed = tuple([parse_key(key) for key in keys])
    answers = any(key.agrees or key.declines for key in parsed)
    return parsed, answers, tuple([span for key in parsed for span in key.ranges])


def match_key(key: str, text: str, *, languages: Sequence[str]) -> bool:
    """Whether the reply matches this one key."""
    return match_branch([key], text, languages=languages) == 0


def match_branch(keys: Sequence[str], text: str, *, languages: Sequence[str]) -> int | None:
    """The index of the first key, in written order, that the reply matches.

    The number of a reply is read once, within the scale that all keys span together, so that
    "3, a 9 if it had been hot" is a three for `9-10` as well as for `0-6`.
    """
    parsed, answers, ranges = parse_keys(tuple(keys))
    own = own_languages(languages)
    number = scale_number(ranges, text, own) if ranges else None
    answer = read_yes_no(text, own) if answers else None
    named, looked = None, False
    pair = pair_said(text) if number is None and ranges else None
    for index, key in enumerate(parsed):
        if pair is not None and any(low <= pair[0] and pair[1] <= high for low, high in key.ranges):
            return index
        if number is not None and key.ranges and any(low <= number <= high for low, high in key.ranges):
            return index
        if (key.agrees and answer is True) or (key.declines and answer is False):
            return index
        if key.phrases and not looked:
            named, looked = named_branch(parsed, text, own), True
        if index == named:
            return index
    return None


def named_branch(parsed: Sequence[Key], text: str, own: tuple[str, ...]) -> int | None:
    """The first key that the reply names by a word; none where two are named as alternatives or both at once.

    One that is taken back does not count: `latte, no wait, mocha`.
    """
    reading = read(text)
    named = branches_in(parsed, reading, own)
    if not TAKING_BACK.isdisjoint(reading.words[1:-1]):
        turned = after_taking_back(reading.plain, own[0])
        if turned is not None and not excludes(reading.plain, turned):
            first, second = (branches_in(parsed, read(part), own) for part in turned)
            if len(first) == 1 and len(second) == 1 and first.keys() != second.keys():
                return None if is_unsure(reading.plain, turned) else next(iter(second))
    if not named:
        return None
    chosen = min(named)
    mine = set(named[chosen])
    others = {place for index, places in named.items() if index != chosen for place in places}
    return None if stand_together(reading, mine, others) or stand_together(reading, others, mine) else chosen


def branches_in(parsed: Sequence[Key], reading: Reading, own: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
    """The keys that the reply names, each with where it does (from, to)."""
    finder = Finder(reading, own)
    found: dict[int, list[tuple[int, int]]] = {}
    for index, key in enumerate(parsed):
        places = [place for phrase in key.phrases for place in mentions(finder, phrase)]
        if places:
            found[index] = places
    return found


def stand_together(reading: Reading, firsts: Collection[tuple[int, int]], seconds: Collection[tuple[int, int]]) -> bool:
    """Whether one of the second stands right behind one of the first: `mocha or latte`, `both mocha and latte`."""
    starts, ends = {start for start, _ in seconds}, {end for _, end in firsts}
    near = ((end, start) for end in ends for start in range(end, end + LONGEST_JOINT + 1) if start in starts)
    return any(is_joint(reading, end, start) for end, start in near)


def is_joint(reading: Reading, end: int, start: int) -> bool:
    """Whether nothing stands between the end of one and the start of another but what joins: `or`, a comma."""
    between = reading.words[end:start]
    joined = any(word in JOINING for word in between) or any(place in reading.breaks for place in range(end, start + 1))
    return joined and all(word in JOINING or word in BESIDE for word in between)


def pair_said(text: str) -> tuple[int, int] | None:
    """`7-8`, `7 or 8`: no one number, and yet one key where it holds both."""
    found = PAIR.search(read(text).plain)
    return (int(found[1]), int(found[2])) if found is not None and int(found[1]) < int(found[2]) else None


def scale_number(ranges: Sequence[tuple[int, int]], text: str, own: Sequence[str]) -> Number | None:
    low, high = min(span[0] for span in ranges), max(span[1] for span in ranges)
    if len(ranges) == 1:
        low, high = min(low, 0), max(high, 10)
    return read_number(text, own, low, high)


def mentions(finder: Finder, ways: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where (from, to) the reply says one of these words or phrases, and does not deny it."""
    return [(place, place + len(way)) for way in ways for place in finder.matches(way) if not finder.is_denied(place)]
