"""Reply keys as merchants write them: `yes`, `0-6`, `price, expensive, discount`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from responder.understand.lexicon import NOT, lexicon, own_languages
from responder.understand.numbers import Number, read_number
from responder.understand.spelling import near
from responder.understand.text import Reading, read, spellings, squeeze
from responder.understand.yes_no import read_yes_no

RANGE = re.compile(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?", re.ASCII)
MOST_WORDS = 200  # words of a reply that are looked through for a key
LONG_WORD = 7  # letters from which a word's first letter may be the wrong one
LONGEST_ENDING = 3  # letters that a word may have more than the key: `price` in "prices", `pris` in "prisen"
WANTING = frozenset(
    [
        "to",
        "want",
        "need",
        "wanting",
        "needing",
        "going",
        "will",
        "the",
        "a",
        "an",
        "any",
        "be",
        "vil",
        "ha",
        "skal",
        "onske",
        "onsker",
        "trenger",
        "noe",
        "noen",
        "vill",
        "behover",
        "nagon",
        "nagra",
        "vil",
        "have",
        "onsker",
        "brauche",
        "will",
        "ich",
        "kein",
        "keine",
        "den",
        "das",
        "een",
        "de",
        "geen",
        "wil",
        "pas",
        "de",
        "le",
        "la",
        "un",
        "una",
        "veux",
        "quiero",
        "el",
        "do",
        "it",
        "really",
        "just",
        "get",
        "getting",
        "buying",
        "have",
        "of",
        "your",
        "this",
        "that",
        "my",
    ]
)
CORE_YES = frozenset(["yes", "ja", "oui", "si", "sí", "kylla", "jo", "joo", "jaa"])
CORE_NO = frozenset(["no", "nei", "nej", "nein", "nee", "non", "ei"])


@dataclass(frozen=True, slots=True)
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
    reading = read(text)
    for index, key in enumerate(parsed):
        if number is not None and any(low <= number <= high for low, high in key.ranges):
            return index
        if (key.agrees and answer is True) or (key.declines and answer is False):
            return index
        if any(mentions(reading, phrase, own) for phrase in key.phrases):
            return index
    return None


def scale_number(parsed: Sequence[Key], text: str, own: Sequence[str]) -> Number | None:
    ranges = [span for key in parsed for span in key.ranges]
    if not ranges:
        return None
    low, high = min(span[0] for span in ranges), max(span[1] for span in ranges)
    if len(ranges) == 1:
        low, high = min(low, 0), max(high, 10)
    return read_number(text, own, low, high)


def mentions(reading: Reading, ways: Sequence[tuple[str, ...]], own: Sequence[str]) -> bool:
    """Whether the reply says one of these words or phrases, and does not deny it."""
    words = reading.words
    for way in ways:
        target = way[0]
        heads = target[:2] if len(target) < LONG_WORD else ""  # a slip seldom changes the first letter (`spelling`)
        for place in range(min(MOST_WORDS, len(words) - len(way) + 1)):
            if heads and words[place][0] not in heads:
                continue
            if matches_at(words, place, way, own) and not is_denied(reading, place, way, own):
                return True
    return False


def matches_at(words: Sequence[str], place: int, way: Sequence[str], own: Sequence[str]) -> bool:
    if not same_word(words[place], way[0], own):
        return False
    return all(same_word(words[place + offset], way[offset], own) for offset in range(1, len(way)))


def same_word(word: str, target: str, own: Sequence[str]) -> bool:
    if word == target or (len(word) > 1 and word[-1] == word[-2] and squeeze(word) == squeeze(target)):
        return True
    if len(target) < 4 or len(word) < 4 or not target.isalpha():
        return False
    if len(target) < LONG_WORD and word[0] != target[0] and word[0] != target[1]:
        return False
    if word.startswith(target) and len(word) - len(target) <= LONGEST_ENDING:
        return True
    if target.endswith(word) and len(target) == len(word) + 1:
        return True  # `xtra` for `extra`
    return near(word, target) is not None and not any(word in lexicon(code).speller.known for code in own)


def is_denied(reading: Reading, place: int, way: Sequence[str], own: Sequence[str]) -> bool:
    """`don't want a discount`: only small words stand between the negation and what is denied."""
    for before in range(place - 1, max(-1, place - 6), -1):
        if before + 1 in reading.breaks:
            return False
        word = reading.words[before]
        if any(is_negator(word, code) for code in own):
            return True
        if word not in WANTING:
            return False
    return False


def is_negator(word: str, code: str) -> bool:
    hit = lexicon(code).answers.at((word,), 0)
    return (hit is not None and hit[1] == NOT) or word in ("no", "kein", "keine", "geen", "ingen", "pas")
