"""What stands beside a number: a unit, a month, `order`, `between`, the top of a scale.

A number that belongs to something else (a date, a time, a phone or order number, a price, a count of days) answers no
question for a score.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from responder.understand.lexicon import PhraseTable, lexicon, listed, table_of, table_of_names, words_for
from responder.values import frozen

STARS = frozenset("⭐★🌟✭✮⋆")
OCCUPIED = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}"  # ISO dates
    r"|(?<![\d.])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)"  # dates with a year
    r"|(?<!\d)(?:[0-3]\d\.[01]\d\.|0\d\.[01]\d)(?![\d.])"  # 03.05. without one
    r"|(?<!\d)[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?!\d)"  # times
    r"|(?<!\d)\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m)\b"
    r"|\+\d[\d ()-]{6,}\d|(?<!\d)00\d[\d ]{6,}\d"  # international phone numbers
    r"|(?<![\d.,])0\d{1,3}[ -/]?\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)"  # national ones with a leading zero
    r"|(?<![\d.,])\d{2,4}(?: \d{2,3}){2,4}(?![\d.,])"  # spaced groups
    r"|(?<![\d.,])\d{8,}(?![\d.,])"
    r"|[#№] ?\d+|\b[a-z]{1,4}-?\d{3,}\b|\S+@\S+"
)
CURRENCY = re.compile(r"[$€£¥]|\b(?:kr|nok|sek|dkk|eur|usd|gbp)\b\.? ?$")


@frozen
class Surroundings:
    code: str
    scale: PhraseTable
    points: PhraseTable
    measures: PhraseTable
    orders: PhraseTable
    months: PhraseTable
    halves: PhraseTable
    quarter: PhraseTable


@lru_cache(maxsize=16)
def surroundings(code: str) -> Surroundings:
    words = words_for(code)
    numbers = words.numbers
    months = [entry.partition("=")[2] for entry in listed(words.calendar.months)]
    weekdays = [entry.partition("=")[2] for entry in listed(words.calendar.weekdays)]

    return Surroundings(
        code=code,
        scale=table_of_names(numbers.scale),
        points=table_of_names(numbers.points),
        measures=table_of_names(numbers.measures),
        orders=table_of_names(f"{numbers.orders}, {words.calendar.week_number}"),
        halves=table_of_names(words.calendar.half),
        quarter=table_of_names(words.calendar.quarter),
        months=table_of((name, name) for entry in months + weekdays for name in entry.split("|")),
    )


def occupied_spans(plain: str) -> list[tuple[int, int]]:
    return [match.span() for match in OCCUPIED.finditer(plain) if not is_repeated(match.group())]


def is_repeated(written: str) -> bool:
    """`10 10 10` is emphasis, not a phone number."""
    groups = written.split(" ")
    return sum(map(len, groups)) < 7 and all(group.isdigit() for group in groups)


def is_loose(plain: str, stop: int, code: str) -> bool:
    """Whether an unknown word follows at once, which the number may count: "2 cups were broken, so 3"."""
    after = next_words(plain, stop, 1)
    return bool(after) and after[0].isalpha() and lexicon(code).answers.at(after, 0) is None


SLASHED = re.compile(r" ?/ ?(\d{1,3})(?![\d/])")
NEXT_WORDS = re.compile(r"[^\W\d_]+(?:\.[a-z])?|\d+|[%$€£°]")
LAST_WORDS = re.compile(r"[^\W\d_]+|\d+|[#$€£]")
PAUSE = re.compile(r"[,:;!?\n]|(?<!\bkl)(?<!\bnr)(?<!\bno)\. ")


def scale_after(plain: str, stop: int, around: Surroundings) -> tuple[int | None, int]:
    """`/10`, `av 10`, `out of ten`: the top of the scale, and where it ends."""
    slashed = SLASHED.match(plain, stop)
    if slashed is not None:
        return int(slashed[1]), slashed.end()
    words = next_words(plain, stop, 4)
    hit = around.scale.at(words, 0) if words else None
    if hit is not None and len(words) > hit[0] and words[hit[0]] in TOPS:
        position = plain.find(words[hit[0]], stop)
        return TOPS[words[hit[0]]], position + len(words[hit[0]])
    return None, stop


TOPS = {"5": 5, "6": 6, "10": 10, "7": 7, "100": 100, "20": 20, "ten": 10, "ti": 10, "tio": 10, "zehn": 10, "tien": 10,
        "dix": 10, "diez": 10, "fem": 5, "five": 5, "funf": 5, "fuenf": 5, "vijf": 5, "cinq": 5, "cinco": 5,
        "kymmenesta": 10, "seks": 6}  # fmt: skip


def next_words(plain: str, stop: int, count: int) -> list[str]:
    window = plain[stop : stop + 40]
    if window.startswith(". "):
        window = window[2:]
    pause = re.search(r"[,;!?\n]|\. ", window)
    return NEXT_WORDS.findall(window[: pause.start()] if pause else window)[:count]


def last_words(plain: str, start: int, count: int) -> list[str]:
    window = plain[max(0, start - 40) : start].rstrip(" :")
    return LAST_WORDS.findall(PAUSE.split(window)[-1])[-count:]


def has_points(plain: str, stop: int, around: Surroundings) -> bool:
    words = next_words(plain, stop, 2)
    return bool(words) and (around.points.at(words, 0) is not None or words[0] in STARS)


def belongs_elsewhere(plain: str, start: int, stop: int, around: Surroundings) -> bool:
    """Whether the words beside it make it a count, a price, a date or an order number."""
    after = next_words(plain, stop, 3)
    if after and (after[0] in "%$€£°" or in_month(after, around) or measured(after, around)):
        return True
    if plain[stop : stop + 1] == ":" and plain[stop + 1 : stop + 2].isdigit():
        return True
    if len(after) > 1 and after[0] in PARTS_OF and is_thing(after[1], around.code):
        return True
    if FLOOR_OR_RANK.match(plain, stop) or (
        (counted := RANGE.match(plain, stop)) and measured_at(plain, counted, around)
    ):
        return True
    before = last_words(plain, start, 3)
    if not before:
        return False
    if around.halves.at(before[-1:], 0) or any(around.quarter.at((word,), 0) for word in before[:-1]):
        return True
    if any(found[1] == len(before) and found[1] - found[0] > 1 for found in around.scale.find(before)):
        return True  # "two of them out of 6"
    if before[-1] in BETWEEN or NUMBERED.search(before[-1]):
        return True
    if before[-1] in "#$€£" or CURRENCY.search(plain[max(0, start - 6) : start]):
        return True
    return any(found[1] == len(before) for found in around.orders.find(before) + around.months.find(before))


def is_thing(word: str, code: str) -> bool:
    """Whether a word is a noun for all that is known of it: `4 of parcels`, and no `9 of course`, `6 of ten`."""
    return (
        len(word) > 3
        and word.isalpha()
        and word not in TOPS
        and word not in lexicon(code).speller.known
        and lexicon(code).answers.at((word,), 0) is None
    )


PARTS_OF = frozenset(["of", "av", "af"])
BETWEEN = frozenset(["mellom", "mellan", "mellem", "between", "zwischen", "tussen", "entre", "valilla"])
TOGETHER = frozenset(["bada", "begge", "both", "beide", "alle", "kumpikin", "ambos", "tous"])
MINUS = frozenset(["minus", "moins", "menos", "miinus", "negative", "min"])
NUMBERED = re.compile(  # `sendingsnr 9`, `Storgata 1`
    r".(?:nr|nummer|nummeret|numret|number|numero|gata|gate|gatan|veien|vegen|vei|vagen|vej|strasse|straat|laan|katu|tie)$"
)


FLOOR_OR_RANK = re.compile(r"(?:e|er|eme|de|ste|st|nd|rd|th) +[^\W\d_]{3}")
RANGE = re.compile(r" ?- ?\d+")


def in_month(after: Sequence[str], around: Surroundings) -> bool:
    skip = 1 if after[0] in ("of", "de", "av", "af", "th", "st", "nd", "rd", "e", "a") and len(after) > 1 else 0
    return around.months.at(after, skip) is not None


def measured(after: Sequence[str], around: Surroundings) -> bool:
    return around.points.at(after, 0) is None and around.measures.at(after, 0) is not None


def measured_at(plain: str, counted: re.Match[str], around: Surroundings) -> bool:
    """`2-3 dager`: what is counted stands after the range."""
    after = next_words(plain, counted.end(), 3)
    return bool(after) and measured(after, around)


def is_scale(after: Sequence[str], around: Surroundings) -> bool:
    hit = around.scale.at(after, 0)
    return hit is not None and len(after) > hit[0] and (after[hit[0]] in TOPS or after[hit[0]].isdigit())
