"""Numbers in replies: digits, words, stars, fractions of a scale.

A number that belongs to something else (a date, a time, a phone or order number, a price, a count
of days) is passed over when the question is a score, that is, when a range is given.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import inf

from responder.understand.gratitude import without_large_thanks
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
    is_part,
    is_scale,
    last_words,
    measured,
    next_words,
    occupied_spans,
    scale_after,
    surroundings,
)
from responder.understand.numbers.amounts import DEFECTS, amounts, is_nothing, millions_written, says_top
from responder.understand.numbers.labels import OFTEN, counts_times, names_in_talk
from responder.understand.numbers.meant import (
    SCALES,
    Found,
    Number,
    certain,
    drop_scale_tops,
    fits,
    names_two,
    whole,
    without_covered,
    without_scale,
    without_shares,
    without_taken_back,
)
from responder.understand.numbers.numerals import (
    DOZEN,
    LINKS,
    Numeral,
    find_numerals,
    numeral_alone,
    numerals,
    other_languages,
)
from responder.understand.numbers.slips import as_meant, as_numerals, has_slip
from responder.understand.numbers.sole import counted_beside, sole_measure
from responder.understand.numbers.together import (
    names_parts,
    names_several,
    names_shares,
    names_sum,
    received,
    star_count,
)
from responder.understand.numbers.unsaid import (
    asks_of_scale,
    gives_none,
    has_rival,
    is_bound,
    is_hoped,
    is_no_count,
    is_none_of,
    without_moments,
    without_places,
    without_reported,
)
from responder.understand.questions import without_before
from responder.understand.text import LONGEST, Reading, read
from responder.understand.words.amounts import MULTIPLES

FIGURE = re.compile(
    r"(?P<sign>(?<![\w)])[-+])?(?P<digits>\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d)"
    r"|\d+(?:[.,]\d+)?|(?<![\d.,])[.,]\d{1,3}(?!\d))(?P<thousand> ?k(?![\w.]))?"
)
FRACTION = re.compile(r"(\d+) {1,3}(1/2|1/4|3/4)\b|(?<![\d/])(1/2)(?![\d/])")
DIGIT = re.compile(r"\d")
WHOLE_FIGURE = re.compile(r"[\s!.]*[-+]?\d+(?:[ .,']\d+)*(?: ?/ ?\d+)?[\s!.+]*")
MULTIPLE = re.compile(r" ?([^\W\d_]{3,})")
DOZENS = (12, 20)
FRACTIONS = (2, 3, 4)  # `3/4` is a date, a share or three quarters where no scale is asked for
TOPS = frozenset([4, 5, 6, 7, 10, 12, 20, 100])  # what scales go up to
BEING = ("er", "is", "ist", "ar", "on", "es", "est", "var", "was")
PART_OF = re.compile(
    r" (?:av|of|af|von|van|sur|de|ud af|out of|aus)(?: de| the| les| los| die)? (\d{1,3})(?![\d.,])"
)  # `2 of 3 items`
SCHOOL_GRADE = re.compile(r"-(?:ar|er|ern|aren|eren|a|an|tal|tallet)(?![^\W_])")  # `9-ar`, `8-tal`
DAY_MONTH = re.compile(r"(?:[1-9]|[12]\d|3[01])\.(?:[1-9]|1[0-2])\.(?=\s|$)")  # `8.5.`


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
        start = match.start("digits")
        value, stop, is_half = figure_value(match, plain, code)
        out_of, end = (None, stop) if is_half else scale_after(plain, stop, around)
        if out_of not in TOPS and plain[stop : stop + 2].strip()[:1] == "/":
            out_of, end = None, stop  # `7/8` is no share of a scale
        part = PART_OF.match(plain, end) if out_of is None else None
        grade = SCHOOL_GRADE.match(plain, end)
        dozens = part is not None and int(part[1]) in DOZENS and is_loose(plain, part.end(), code)
        if part is not None and (int(part[1]) not in TOPS or dozens):  # "6 of 12 eggs"
            end = part.end()
            yield Found(value, start, end, taken=True)
        elif grade is not None:
            yield Found(value, start, grade.end(), out_of, marked=True)
        else:
            after = next_words(plain, end, 3)
            elsewhere = any(left <= start < right for left, right in taken) and out_of is None
            elsewhere = elsewhere or (code != "en" and DAY_MONTH.match(plain, start) is not None)
            elsewhere = elsewhere or belongs_elsewhere(plain, start, end, around)
            elsewhere = elsewhere or not DEFECTS.isdisjoint((*after, *last_words(plain, start, 1)))
            yield Found(
                value,
                start,
                end,
                out_of,
                taken=elsewhere or is_order(plain, start, around),
                marked=out_of is not None or has_points(plain, end, around),
                loose=is_loose(plain, end, code),
                counted=bool(after) and measured(after, around),
            )


def figure_value(match: re.Match[str], plain: str, code: str) -> tuple[Number, int, bool]:
    """(value, where it ends, whether a written fraction ends it) of a figure with what multiplies or halves it."""
    value = parse_figure(match["digits"], code == "en")
    start, stop = match.span("digits")
    half = FRACTION.match(plain, start)
    if half is not None:
        value, stop = whole(int(half[1] or 0) + fraction(half[2] or half[3])), half.end()
    if match["thousand"]:
        value, stop = value * 1000, match.end()
    times = MULTIPLE.match(plain, stop)
    if times is not None and times[1] in MULTIPLES and value:
        value, stop = whole(value * MULTIPLES[times[1]]), times.end()
    if match["sign"] == "-" or plain[:start].endswith(("minus ", "miinus ", "negative ")):
        value = -value
    elif isinstance(value, int) and plain[stop : stop + 1] == " ":
        longer = half_after(plain, stop, code)
        value, stop = (value + 0.5, longer) if longer is not None else (value, stop)
    return value, stop, half is not None


def is_order(plain: str, start: int, around: Surroundings) -> bool:
    """`ordrenr er 44123`, `my order is 12`."""
    if not plain[:start].rstrip().endswith(BEING):
        return False
    before = last_words(plain, start, 4)
    return (
        len(before) > 1
        and before[-1] in BEING
        and any(end == len(before) - 1 for _, end, _ in around.orders.find(before))
    )


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


def numerals_found(reading: Reading, code: str) -> Iterator[Found]:
    """The numbers written as words."""
    known = lexicon(code)
    words = as_numerals(known.correct(reading), reading.words, code)
    around = surroundings(code)
    position = end = 0
    for numeral in find_numerals(words, code):
        position = max(end, reading.plain.find(reading.words[numeral.start][:3], end))
        end = position
        for word in reading.words[numeral.start : numeral.end]:
            end = max(end, reading.plain.find(word[:3], end)) + len(word)
        after = words[numeral.end : numeral.end + 4]
        before = words[max(0, numeral.start - 3) : numeral.start]
        if after and numeral.end in reading.breaks:
            after = ()
        marked = bool(after) and (around.points.at(after, 0) is not None or is_scale(after, around))
        counted = bool(after) and not marked and measured(after, around)
        taken = counted or (bool(after) and not marked and around.months.at(after, 0) is not None)
        taken = taken or (
            bool(after)
            and (is_part(reading.words[numeral.end : numeral.end + 4], code) or not DEFECTS.isdisjoint(after[:2]))
        )
        taken = taken or numeral.together or not OFTEN.isdisjoint(reading.words[numeral.start : numeral.end])
        if before and (before[-1] in BETWEEN or before[-1] in TOGETHER or around.halves.at(before[-1:], 0)):
            taken = True
        taken = taken or any(found[1] == len(before) for found in around.orders.find(before))
        weak = numeral.weak and not marked and not stands_alone(reading.words, numeral, known, around)
        weak = (weak and numeral.value < DOZEN) or has_slip(reading.words, words, numeral)
        value = -numeral.value if numeral.start and reading.words[numeral.start - 1] in MINUS else numeral.value
        yield Found(value, position, end, None, taken, weak, marked, counted=counted)


def stands_alone(words: Sequence[str], numeral: Numeral, known: Lexicon, around: Surroundings) -> bool:
    """`en takk`, `et par stykker`, `bare en`: nothing is said beside it but courtesy and what it counts."""
    only = amounts(known.code).only
    for place, word in enumerate(words):
        if place < numeral.start or place >= numeral.end:
            counted = place >= numeral.end and around.measures.singles.get(word) is not None
            if not counted and known.polite.singles.get(word) is None and only.singles.get(word) is None:
                return False
    return amounts(known.code).few.at(words, numeral.start) is None


def candidates(reading: Reading, code: str) -> list[Found]:
    written = figures(reading, code) if DIGIT.search(reading.plain) else ()
    found = [*written, *numerals_found(reading, code)]
    stars = star_count(reading)
    if stars is not None and not any(each.marked for each in found):
        found.append(stars)
    found.sort(key=lambda each: each.start)
    if len(found) > 1:
        found = without_shares(without_covered(found), reading.plain)
    return drop_scale_tops(without_taken_back(found, reading.plain, code)) if found else found


def read_number(
    text: str, languages: Sequence[str], low: float | None = None, high: float | None = None
) -> Number | None:
    """The first number that fits; with `low` and `high` the question is a score between them."""
    text = text[:LONGEST] if low is not None or high is not None else millions_written(text[:LONGEST])
    own = own_languages(languages)
    return number_in(as_meant(text, own[0]), own, low, high)


@lru_cache(maxsize=512)
def number_in(text: str, own: tuple[str, ...], low: float | None, high: float | None) -> Number | None:
    now = without_before(read(text))
    if now is None or gives_none(now, own[0]):
        return None
    reading = without_large_thanks(now)
    if low is not None or high is not None:
        return read_score(reading, own, -inf if low is None else low, inf if high is None else high)
    for code in own:
        found = without_scale(candidates(reading, code))
        if len(found) > 1 and names_two(found, reading.plain, code, counted=True):
            return None
        if names_sum(found, reading, code) or names_parts(found, reading.plain):
            return None
        found = without_places(without_reported(received(found, reading.plain), reading), reading.plain, code)
        said = [each for each in found if not each.weak and each.out_of not in FRACTIONS]
        usable = [each for each in said if not names_in_talk(reading, each.start, each.value, code)]
        wanted = without_moments(usable, reading.plain) if len(usable) > 1 else usable
        if has_rival(wanted, reading, code) or (wanted and is_no_count(wanted[0], reading.plain)):
            return None
        if len(usable) < len(said):
            usable = [each for each in usable if not counts_times(reading.plain, each.start, each.end, code)]
            wanted = [each for each in wanted if each in usable]
        best = next((each for each in wanted if not each.taken), None)
        best = best or counted_beside(wanted, usable) or sole_measure(usable, reading, code)
        if best is not None:
            return best.value
        if is_nothing(reading, code):
            return 0
    return foreign_number(reading, own)


def read_score(reading: Reading, own: Sequence[str], low: float, high: float) -> Number | None:
    for code in own:
        if asks_of_scale(reading):
            return None
        found = without_scale(candidates(reading, code))
        if len(found) > 1 and names_two(found, reading.plain, code):
            return None
        found = without_reported(received(found, reading.plain), reading)
        fitting = [each for each in found if fits(each, low, high) and not is_none_of(each, reading.plain)]
        if names_shares(fitting, reading.plain):
            return None
        strong = [each for each in fitting if each.marked] or [each for each in fitting if not each.weak]
        strong = certain(strong, reading.plain)
        if len(strong) == 1 and (is_hoped(strong[0], reading, code) or is_bound(strong[0], reading.plain)):
            return None
        plain = [each for each in strong if not each.loose] or strong
        if names_several(plain, reading.plain):
            return None
        if plain:
            return plain[0].value
        if not found and (low, high) in SCALES and says_top(reading, code):
            return whole(high)
    value = foreign_number(reading, own)
    return value if value is not None and low <= value <= high else None


def foreign_number(reading: Reading, own: Sequence[str]) -> Number | None:
    """A numeral of another language, when the reply is nothing else."""
    home = lexicon(own[0])
    if len(reading.words) > 4 or any(word.isdigit() for word in reading.words):
        return None
    if any(word in home.speller.known and home.polite.singles.get(word) is None for word in reading.words):
        return None
    values = {numeral_alone(reading.words, code) for code in other_languages(own)}
    values.discard(None)
    return values.pop() if len(values) == 1 else None


def is_only_number(text: str, languages: Sequence[str]) -> Number | None:
    """The number when the whole message is one."""
    reading = without_large_thanks(read(text))
    own = own_languages(languages)
    if WHOLE_FIGURE.fullmatch(reading.plain):
        return read_number(text, languages)
    if reading.words and all(word in STARS for word in reading.words):
        return len(reading.words)
    alone = numeral_alone(lexicon(own[0]).correct(reading), own[0]) if reading.words else None
    return alone if alone is not None else foreign_number(reading, own)
