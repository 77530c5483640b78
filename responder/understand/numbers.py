"""Numbers in replies: digits, words, stars, fractions of a scale.

A number that belongs to something else (a date, a time, a phone or order number, a price, a count
of days) is passed over when the question is a score, that is, when a range is given.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from responder.understand.lexicon import Lexicon, lexicon, own_languages
from responder.understand.neighbours import (
    BETWEEN,
    MINUS,
    STARS,
    TOGETHER,
    Surroundings,
    belongs_elsewhere,
    has_points,
    is_loose,
    is_scale,
    measured,
    next_words,
    occupied_spans,
    scale_after,
    surroundings,
)
from responder.understand.numerals import (
    LINKS,
    Numeral,
    find_numerals,
    numeral_alone,
    numerals,
    other_languages,
    step_at,
)
from responder.understand.text import LONGEST, Reading, read
from responder.values import frozen

Number = int | float

FIGURE = re.compile(
    r"(?P<sign>(?<![\w)])[-+])?(?P<digits>\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d)"
    r"|\d+(?:[.,]\d+)?|(?<![\d.,])[.,]\d{1,3}(?!\d))(?P<thousand> ?k(?![\w.]))?"
)
FRACTION = re.compile(r"(\d+) (1/2|1/4|3/4)\b|(?<![\d/])(1/2)(?![\d/])")
DIGIT = re.compile(r"\d")
EITHER = {"nb": "eller", "nn": "eller", "sv": "eller", "da": "eller", "de": "oder", "fi": "tai", "nl": "of",
          "fr": "ou", "es": "o"}  # fmt: skip


@frozen
class Found:
    """A number, its place in the text, what it is out of, and whether it belongs to something else."""

    value: Number
    start: int
    out_of: int | None = None
    taken: bool = False
    weak: bool = False
    marked: bool = False
    loose: bool = False


def whole(value: float) -> Number:
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def parse_figure(digits: str, english: bool) -> Number:
    """`1.499,50`, `1,499.50`, `1 500`, `4,5`: a single separator before three digits groups thousands
    where the language groups so."""
    bare = digits.replace(" ", "").replace("'", "")
    dots, commas = bare.count("."), bare.count(",")
    if dots and commas:
        decimal = "," if bare.rfind(",") > bare.rfind(".") else "."
        head, _, tail = bare.rpartition(decimal)
        bare = f"{head.replace(',', '').replace('.', '')}.{tail}"
    elif dots + commas:
        mark = "." if dots else ","
        head, _, tail = bare.rpartition(mark)
        grouping = bare.count(mark) > 1 or (len(tail) == 3 and head != "0" and (mark == ",") == english)
        bare = bare.replace(mark, "") if grouping else bare.replace(mark, ".")
    return whole(float(bare[:30]))


def figures(reading: Reading, code: str) -> Iterator[Found]:
    """The numbers written in digits."""
    plain = reading.plain
    taken = occupied_spans(plain)
    around = surroundings(code)
    end = -1
    for match in FIGURE.finditer(plain):
        if match.start() < end:
            continue
        value = parse_figure(match["digits"], code == "en")
        start, stop = match.span("digits")
        half = FRACTION.match(plain, start)
        if half is not None:
            value, stop = whole(int(half[1] or 0) + fraction(half[2] or half[3])), half.end()
        if match["thousand"]:
            value, stop = value * 1000, match.end()
        if match["sign"] == "-":
            value = -value
        elif isinstance(value, int) and plain[stop : stop + 1] == " ":
            longer = half_after(plain, stop, code)
            value, stop = (value + 0.5, longer) if longer is not None else (value, stop)
        out_of, after = scale_after(plain, stop, around) if half is None else (None, stop)
        end = after
        inside = any(left <= start < right for left, right in taken) and out_of is None
        yield Found(value, start, out_of, inside or belongs_elsewhere(plain, start, after, around), False,
                    out_of is not None or has_points(plain, after, around),
                    is_loose(plain, after, code))  # fmt: skip


def half_after(plain: str, stop: int, code: str) -> int | None:
    """Where `7 and a half`, `7 og en halv` ends."""
    words = next_words(plain, stop, 3)
    hit = numerals(code).halves.at(words, 0) if words and words[0] in LINKS else None
    if hit is None:
        return None
    position = stop
    for word in words[: hit[0]]:
        position = plain.index(word, position) + len(word)
    return position


def fraction(text: str) -> float:
    return {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}[text]


def star_count(reading: Reading) -> Found | None:
    count = sum(1 for character in reading.plain if character in STARS)
    if not count or any(word.isdigit() for word in reading.words):
        return None
    return Found(count, min(reading.plain.index(star) for star in STARS if star in reading.plain), marked=True)


def numerals_found(reading: Reading, code: str) -> Iterator[Found]:
    """The numbers written as words."""
    known = lexicon(code)
    words = known.correct(reading)
    around = surroundings(code)
    position = 0
    for numeral in find_numerals(words, code):
        position = max(position, reading.plain.find(reading.words[numeral.start][:3], position))
        after = words[numeral.end : numeral.end + 3]
        before = words[max(0, numeral.start - 3) : numeral.start]
        if after and numeral.end in reading.breaks:
            after = ()
        marked = bool(after) and (around.points.at(after, 0) is not None or is_scale(after, around))
        taken = bool(after) and not marked and (measured(after, around) or around.months.at(after, 0) is not None)
        if before and (before[-1] in BETWEEN or before[-1] in TOGETHER or around.halves.at(before[-1:], 0)):
            taken = True
        if before and any(found[1] == len(before) for found in around.orders.find(before)):
            taken = True
        weak = numeral.weak and not marked and not stands_alone(words, numeral, known, around)
        value = -numeral.value if numeral.start and reading.words[numeral.start - 1] in MINUS else numeral.value
        yield Found(value, position, None, taken, weak, marked)


def stands_alone(words: Sequence[str], numeral: Numeral, known: Lexicon, around: Surroundings) -> bool:
    """`en takk`, `et par stykker`: nothing is said beside it but courtesy and what it counts."""
    for place, word in enumerate(words):
        if place < numeral.start or place >= numeral.end:
            counted = place >= numeral.end and around.measures.at((word,), 0) is not None
            if not counted and known.polite.at((word,), 0) is None:
                return False
    return True


def candidates(reading: Reading, code: str) -> list[Found]:
    written = figures(reading, code) if DIGIT.search(reading.plain) else ()
    found = [*written, *numerals_found(reading, code)]
    stars = star_count(reading)
    if stars is not None:
        found.append(stars)
    found.sort(key=lambda each: each.start)
    return drop_scale_tops(found)


def drop_scale_tops(found: list[Found]) -> list[Found]:
    """The ten of "ni av ti" is no answer of its own."""
    kept: list[Found] = []
    for each in found:
        last = kept[-1] if kept else None
        is_top = each.value in (5, 6, 7, 10, 100) and not each.marked
        if last is None or not (is_top and last.marked and last.out_of is None and each.start - last.start < 24):
            kept.append(each)
    return kept


def read_number(
    text: str, languages: Sequence[str], low: float | None = None, high: float | None = None
) -> Number | None:
    """The first number that fits; with `low` and `high` the question is a score between them."""
    return number_in(text[:LONGEST], own_languages(languages), low, high)


@lru_cache(maxsize=512)
def number_in(text: str, own: tuple[str, ...], low: float | None, high: float | None) -> Number | None:
    reading = read(text)
    if low is not None or high is not None:
        return read_score(
            reading, own, low if low is not None else float("-inf"), high if high is not None else float("inf")
        )
    for code in own:
        usable = [each for each in candidates(reading, code) if not each.weak]
        best = next((each for each in usable if not each.taken), None) or sole_measure(usable, reading)
        if best is not None:
            return best.value
    return foreign_number(reading, own)


def sole_measure(usable: list[Found], reading: Reading) -> Found | None:
    """A number with a unit ("2 kg") is an answer; one out of a date in talk is not."""
    if len(usable) == 1 and (len(reading.words) <= 4 or not occupied_spans(reading.plain)):
        return usable[0]
    return None


def read_score(reading: Reading, own: Sequence[str], low: float, high: float) -> Number | None:
    for code in own:
        if names_two(reading.words, code, low, high):
            return None
        fitting = [each for each in candidates(reading, code) if not each.taken and low <= each.value <= high]
        strong = [each for each in fitting if each.marked] or [each for each in fitting if not each.weak]
        if strong:
            return next((each for each in strong if not each.loose), strong[0]).value
    value = foreign_number(reading, own)
    return value if value is not None and low <= value <= high else None


def names_two(words: Sequence[str], code: str, low: float, high: float) -> bool:
    """`7 or 8`, `between 7 and 8`: which one is for the customer to say."""
    for place, word in enumerate(words):
        if word == EITHER.get(code, "or"):
            pair = (place - 1, place + 1)
        elif word in BETWEEN:
            pair = (place + 1, place + 3)
        else:
            continue
        first, second = (figure_at(words, each, code) for each in pair)
        if first is not None and second is not None and first != second and low <= first <= high >= second >= low:
            return True
    return False


def figure_at(words: Sequence[str], place: int, code: str) -> int | None:
    if not 0 <= place < len(words):
        return None
    if words[place].isdigit():
        return int(words[place][:9])
    step = step_at(words, place, numerals(code))
    return step[1] if step is not None else None


def foreign_number(reading: Reading, own: Sequence[str]) -> Number | None:
    """A numeral of another language, when the reply is nothing else."""
    home = lexicon(own[0])
    if len(reading.words) > 4 or any(word.isdigit() for word in reading.words):
        return None
    if any(word in home.speller.known and home.polite.at((word,), 0) is None for word in reading.words):
        return None
    values = {numeral_alone(reading.words, code) for code in other_languages(own)}
    values.discard(None)
    return values.pop() if len(values) == 1 else None


def is_only_number(text: str, languages: Sequence[str]) -> Number | None:
    """The number when the whole message is one."""
    reading = read(text)
    own = own_languages(languages)
    if re.fullmatch(r"[\s!.]*[-+]?\d+(?:[ .,']\d+)*(?: ?/ ?\d+)?[\s!.+]*", reading.plain):
        return read_number(text, languages)
    if reading.words and all(word in STARS for word in reading.words):
        return len(reading.words)
    alone = numeral_alone(lexicon(own[0]).correct(reading), own[0]) if reading.words else None
    return alone if alone is not None else foreign_number(reading, own)
