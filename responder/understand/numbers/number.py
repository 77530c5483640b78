"""Numbers in replies: digits, words, stars, fractions of a scale.

A number that belongs to something else (a date, a time, a phone or order number, a price, a count
of days) is passed over when the question is a score, that is, when a range is given.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import inf

from responder.patterns import regex
from responder.understand.gratitude import without_large_thanks
from responder.understand.lexicon import LANGUAGES, lexicon, own_languages
from responder.understand.numbers.amounts import (
    DEFECTS,
    is_nothing,
    is_oneself,
    is_with_another,
    millions_written,
    says_top,
)
from responder.understand.numbers.days_and_hours import days_and_hours_taken
from responder.understand.numbers.described import without_described
from responder.understand.numbers.elsewhere import (
    is_address,
    is_bound,
    is_day_only,
    is_foremost,
    is_in_list,
    is_no_count,
    is_none_of,
    is_price,
    without_moments,
    without_places,
    without_written_moments,
)
from responder.understand.numbers.given import (
    given_number,
    gives_any,
    gives_parts,
    gives_two_marks,
    is_latest,
    settled_number,
)
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
from responder.understand.numbers.neighbours import (
    BETWEEN,
    STARS,
    TOGETHER,
    ends_scale,
    in_month,
    is_negative,
    is_part,
    is_scale,
    measured,
    surroundings,
)
from responder.understand.numbers.numerals import (
    DOZEN,
    find_numerals,
    numeral_alone,
    numerals,
    other_languages,
)
from responder.understand.numbers.overall import marks_parts, overall
from responder.understand.numbers.slips import as_meant, as_numerals, has_slip
from responder.understand.numbers.sole import counted_beside, sole_measure, stands_alone
from responder.understand.numbers.together import (
    names_parts,
    names_several,
    names_shares,
    names_sum,
    received,
    star_count,
    sums_persons,
    without_included,
)
from responder.understand.numbers.unsaid import gives_none, has_rival, is_hoped, without_reported
from responder.understand.numbers.written import figures
from responder.understand.questions import asks_of_scale, without_before
from responder.understand.text import LONGEST, Reading, read

DIGIT = regex(r"\d")
WHOLE_FIGURE = regex(r"[\s!.]*[-+]?\d+(?:[ .,']\d+)*(?: ?/ ?\d+)?[\s!.+]*")
FROM_THE_HOUR = ("lta", "ltatoista")  # Finnish `kahdeksalta` is at eight
OF = frozenset(["de", "von", "van", "of", "av", "af", "pa"])  # `une note de 9`, `a score of 8`: the article is no one
TRAILING_QUESTION = regex(r"(?<=[^\W\d][.!\n])\n{0,3}[^.!?\n\d]{1,200}\?[^\w.?!]{0,5}$")
PAIR = 2
LONGEST_COUNT = 4  # words of a reply in another language that says how many of what
SHORTEST_THING = 2  # letters of a word in another language that is counted: two of them are of too many
WHOLE_OF = regex(  # `one of the four`, `de las 3 una`: all there were
    r"\b(?:of (?:the|those|my|our)|von den|von meinen|van de|van die|de l[oa]s|sur les|av dei?|af de) $"
)
LED_BY_OF = regex(r"\W*(?:de|sur|of|out of|von|van|av|af) ")  # `de 3, 2 estaban rotos`
LONGEST_LEAD = 12  # letters before a number
FRACTIONS = (2, 3, 4)  # `3/4` is a date, a share or three quarters where no scale is asked for


def numerals_found(reading: Reading, code: str) -> Iterator[Found]:
    """The numbers written as words."""
    known = lexicon(code)
    words = as_numerals(known.correct(reading), reading.words, code)
    around = surroundings(code)
    position, end, last = 0, 0, len(words)
    for numeral in find_numerals(words, code):
        position = max(end, reading.plain.find(reading.words[numeral.start][:3], end))
        end = position
        for word in reading.words[numeral.start : numeral.end]:
            end = max(end, reading.plain.find(word[:3], end)) + len(word)
        after = words[numeral.end : numeral.end + 4]
        before = words[max(0, numeral.start - 3) : numeral.start]
        if after and numeral.end in reading.breaks:
            after = ()
        graded = bool(after) and around.points.at(after, 0) is not None
        graded = graded and not (numeral.weak and len(after) > 1 and after[1] in OF)
        graded = graded and not ends_scale(words, last, numeral.start, around)
        last = numeral.end
        marked = graded or (bool(after) and is_scale(after, around))
        counted = bool(after) and not (marked or numeral.crowded) and measured(after, around)
        taken = counted or (bool(after) and not marked and in_month(after, around))
        taken = taken or (
            bool(after)
            and (is_part(reading.words[numeral.end : numeral.end + 4], code) or not DEFECTS.isdisjoint(after[:2]))
        )
        taken = taken or numeral.together or numeral.crowded
        taken = taken or (code == "fi" and reading.words[numeral.start].endswith(FROM_THE_HOUR))
        taken = taken or not OFTEN.isdisjoint(reading.words[numeral.start : numeral.end])
        if before and (before[-1] in BETWEEN or before[-1] in TOGETHER or around.halves.at(before[-1:], 0)):
            taken = True
        taken = taken or any(found[1] == len(before) for found in around.orders.find(before))
        taken = taken or any(word in around.quarter.singles for word in before[:-1])  # `quarter to eight`
        weak = numeral.weak and not marked and not stands_alone(reading.words, numeral, known, around)
        weak = (weak and numeral.value < DOZEN) or has_slip(reading.words, words, numeral)
        value = -numeral.value if is_negative(reading.words[: numeral.start], code) else numeral.value
        yield Found(value, position, end, None, taken, weak, marked, counted=counted)


def candidates(reading: Reading, code: str) -> list[Found]:
    written = tuple(figures(reading, code)) if DIGIT.search(reading.plain) else ()
    found = [*written, *numerals_found(reading, code)]
    stars = star_count(reading)
    if stars is not None and not any(each.marked for each in found):
        found.append(stars)
    if written:
        found = days_and_hours_taken(without_written_moments(found, reading.plain, code), reading.plain, code)
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
    now = without_before(without_asking(read(text), own[0]))
    if now is None or gives_none(now, own[0]):
        return None
    reading = without_large_thanks(now)
    if low is not None or high is not None:
        return read_score(reading, own, -inf if low is None else low, inf if high is None else high)
    for code in own:
        found = without_included(without_scale(candidates(reading, code)), reading.plain)
        found = without_described(found, reading.plain, code)
        settled = settled_number(found, reading.plain)
        if settled is not None:
            return settled
        if len(found) > 1 and names_two(found, reading.plain, code, counted=True):
            return None
        if sums_persons(found, reading):
            return None
        found = certain(found, reading.plain)
        given = given_number(found, reading.plain) if len(found) > 1 else None
        if given is not None:
            return given
        if len(found) > 1 and (gives_two_marks(found, reading.plain) or gives_parts(found, reading.plain)):
            return None
        if names_sum(found, reading, code) or names_parts(found, reading.plain):
            return None
        found = [each for each in found if not is_latest(each, reading.plain)] or found
        found = without_places(without_reported(received(found, reading.plain), reading), reading.plain, code)
        said = [each for each in found if not each.weak and each.out_of not in FRACTIONS]
        usable = [each for each in said if not names_in_talk(reading, each.start, each.value, code)]
        if is_day_only(usable, reading.plain):
            return None
        wanted = without_moments(usable, reading.plain) if len(usable) > 1 else usable
        if has_rival(wanted, reading, code) or (wanted and is_no_count(wanted[0], reading.plain)):
            return None
        if len(usable) < len(said):
            usable = [each for each in usable if not counts_times(reading.plain, each.start, each.end, code)]
            wanted = [each for each in wanted if each in usable]
        best = next((each for each in wanted if not each.taken), None)
        best = best or counted_beside(wanted, usable) or sole_measure(usable, reading, code)
        if best is not None and not best.when:
            return best.value
        if is_nothing(reading, code):
            return 0
        if is_oneself(reading, code):
            return 1
        if is_with_another(reading, code):
            return PAIR
    number = foreign_number(reading, own)
    return number if number is not None else foreign_count(reading, own)


def without_asking(reading: Reading, code: str) -> Reading:
    """The reply without a question behind it that names no number: `three of us. Is there parking?`"""
    if not reading.asks or not any(0 < place < len(reading.words) for place in reading.ends):
        return reading
    match = TRAILING_QUESTION.search(reading.plain)
    asked = read(match.group()) if match is not None else None
    if match is None or asked is None or any(not each.weak for each in numerals_found(asked, code)):
        return reading
    told = read(reading.plain[: match.start()])
    return told if gives_any(candidates(told, code), told.plain) else reading


def read_score(reading: Reading, own: Sequence[str], low: float, high: float) -> Number | None:
    if asks_of_scale(reading):
        return None
    for code in own:
        found = without_scale(candidates(reading, code))
        whole_mark = overall(found, reading.plain, low, high) if len(found) > 1 else None
        if whole_mark is not None:
            return whole_mark
        settled = settled_number(found, reading.plain)
        if settled is not None:
            return settled
        if len(found) > 1 and names_two(found, reading.plain, code):
            return None
        found = without_reported(received(found, reading.plain), reading)
        fitting = [each for each in found if fits(each, low, high) and not is_of_other(each, reading.plain)]
        if names_shares(fitting, reading.plain):
            return None
        strong = [each for each in fitting if each.marked] or [each for each in fitting if not each.weak]
        strong = certain(strong, reading.plain)
        if len(strong) == 1 and (is_hoped(strong[0], reading, code) or is_bound(strong[0], reading.plain)):
            return None
        plain = [each for each in strong if not each.loose] or strong
        given = given_number(fitting, reading.plain) if len(fitting) > 1 else None
        if given is not None:
            return given
        if len(found) > 1 and (gives_two_marks(found, reading.plain) or marks_parts(found, reading.plain)):
            return None
        if names_several(plain, reading.plain):
            return None
        if plain:
            return plain[0].value
        if not found and (low, high) in SCALES and says_top(reading, code):
            return whole(high)
    value = foreign_number(reading, own)
    return value if value is not None and low <= value <= high else None


def is_of_other(each: Found, plain: str) -> bool:
    """Whether a number that would fit is none of something, of a street, or a price."""
    if is_none_of(each, plain) or is_foremost(each, plain) or is_price(each, plain) or is_in_list(each, plain):
        return True
    if WHOLE_OF.search(plain[max(0, each.start - LONGEST_LEAD) : each.start]):
        return True
    if plain[each.end : each.end + 1] == "," and LED_BY_OF.fullmatch(plain, 0, each.start):
        return True
    return is_address(plain, each.start, each.end)


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


def foreign_count(reading: Reading, own: Sequence[str]) -> Number | None:
    """Several of what another language counts: `two people`, `cuatro personas`."""
    if not 1 < len(reading.words) <= LONGEST_COUNT or reading.asks:
        return None
    codes = dict.fromkeys(code for word in reading.words for code in counting_words().get(word, ()) if code not in own)
    counts = {counted_alone(reading.words, code) for code in codes}
    several = [count for count in counts if count is not None and count > 1]
    return several[0] if len(several) == 1 else None


@lru_cache(maxsize=1)
def counting_words() -> dict[str, tuple[str, ...]]:
    """Each word that a numeral begins with, with the languages that have it."""
    speakers: dict[str, list[str]] = {}
    for code in LANGUAGES:
        for word in numerals(code).beginnings:
            speakers.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in speakers.items()}


def counted_alone(words: tuple[str, ...], code: str) -> Number | None:
    """A numeral and what it counts, and nothing else: `two people`, `cuatro personas`."""
    courtesy, measures = lexicon(code).polite, surroundings(code).measures
    said = tuple(word for word in words if courtesy.singles.get(word) is None)
    for place in range(1, len(said)):
        hit = measures.at(said, place)
        if hit is not None and place + hit[0] == len(said) and len(said[place]) > SHORTEST_THING:
            return numeral_alone(said[:place], code)
    return None


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
