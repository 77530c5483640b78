"""Reply keys as merchants write them: `yes`, `0-6`, `price, expensive, discount`."""

import re
from collections.abc import Sequence
from functools import lru_cache

from responder.understand.choices.same_words import Finder
from responder.understand.lexicon import own_languages
from responder.understand.numbers.meant import Number
from responder.understand.numbers.number import read_number
from responder.understand.text import read, spellings
from responder.understand.yes_no import read_yes_no
from responder.values import frozen

RANGE = re.compile(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?", re.ASCII)
PAIR = re.compile(r"^\W*(\d{1,3}) ?(?:-|to|til|till|bis|or|eller|oder|of|ou|o|tai) ?(\d{1,3})\W*$")
CORE_YES = frozenset(["yes", "ja", "oui", "si", "sí", "kylla", "jo", "joo", "jaa"])
CORE_NO = frozenset(["no", "nei", "nej", "nein", "nee", "non", "ei"])


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


def match_key(key: str, text: str, *, languages: Sequence[str]) -> bool:
    """Whether the reply matches this one key."""
    return match_branch([key], text, languages=languages) == 0


def match_branch(keys: Sequence[str], text: str, *, languages: Sequence[str]) -> int | None:
    """The index of the first key, in written order, that the reply matches.

    The number of a reply is read once, within the scale that all keys span together, so that
    "3, a 9 if it had been hot" is a three for `9-10` as well as for `0-6`.
    """
    parsed = [parse_key(key) for key in keys]
    own = own_languages(languages)
    number = scale_number(parsed, text, own)
    answer = read_yes_no(text, own) if any(key.agrees or key.declines for key in parsed) else None
    finder = Finder(read(text), own)
    pair = pair_said(text) if number is None and any(key.ranges for key in parsed) else None
    for index, key in enumerate(parsed):
        if pair is not None and any(low <= pair[0] and pair[1] <= high for low, high in key.ranges):
            return index
        if number is not None and any(low <= number <= high for low, high in key.ranges):
            return index
        if (key.agrees and answer is True) or (key.declines and answer is False):
            return index
        if any(mentions(finder, phrase) for phrase in key.phrases):
            return index
    return None


def pair_said(text: str) -> tuple[int, int] | None:
    """`7-8`, `7 or 8`: no one number, and yet one key where it holds both."""
    found = PAIR.search(read(text).plain)
    return (int(found[1]), int(found[2])) if found is not None and int(found[1]) < int(found[2]) else None


def scale_number(parsed: Sequence[Key], text: str, own: Sequence[str]) -> Number | None:
    ranges = [span for key in parsed for span in key.ranges]
    if not ranges:
        return None
    low, high = min(span[0] for span in ranges), max(span[1] for span in ranges)
    if len(ranges) == 1:
        low, high = min(low, 0), max(high, 10)
    return read_number(text, own, low, high)


def mentions(finder: Finder, ways: Sequence[tuple[str, ...]]) -> bool:
    """Whether the reply says one of these words or phrases, and does not deny it."""
    return any(not finder.is_denied(place) for way in ways for place in finder.matches(way))
