"""The only number of a reply, where it is of something: `2 kg`, `450 kr`."""

from collections.abc import Sequence

from responder.understand.lexicon import Lexicon
from responder.understand.numbers.amounts import amounts
from responder.understand.numbers.labels import is_alone
from responder.understand.numbers.meant import Found
from responder.understand.numbers.neighbours import (
    Surroundings,
    in_month,
    is_time_or_call,
    last_words,
    next_words,
    occupied_spans,
    surroundings,
)
from responder.understand.numbers.numerals import Numeral
from responder.understand.text import Reading

PAST = frozenset(["past", "over", "etter", "efter", "nach", "vor", "na", "voor"])
PLACES = frozenset(["tafel", "tafeltje", "plek", "plaats", "reservering", "reserveren", "lunch", "diner"])
FOR_PEOPLE = frozenset(["for", "fur", "voor", "pour", "para", "til", "till"])
WITHIN = frozenset(["innen", "inom", "inden", "within", "binnen", "innerhalb"])
SHORT = 2  # words of a reply that is a long number and what it is called
SMALLEST_PHONE = 100_000  # a number that begins with a nought is one for calling


def stands_alone(words: Sequence[str], numeral: Numeral, known: Lexicon, around: Surroundings) -> bool:
    """`en takk`, `et par stykker`, `bare en`: nothing is said beside it but courtesy and what it counts."""
    only = amounts(known.code).only
    for place, word in enumerate(words):
        if place < numeral.start or place >= numeral.end:
            counted = place >= numeral.end and around.measures.singles.get(word) is not None
            if not counted and known.polite.singles.get(word) is None and only.singles.get(word) is None:
                return False
    return amounts(known.code).few.at(words, numeral.start) is None


def sole_measure(usable: list[Found], reading: Reading, code: str) -> Found | None:
    """A number with a unit ("2 kg") is an answer; one out of a date, or a phone number in talk, is not."""
    usable = for_so_many(usable, reading.plain)
    counted = [each for each in usable if each.counted]
    if len(counted) == 1 and len(usable) > 1:
        return counted[0]
    if len(usable) != 1 or reading.asks:
        return None
    if is_time_or_call(reading.plain, usable[0].start, usable[0].end, usable[0].value):
        return None
    if reading.plain[usable[0].start] == "0" and usable[0].value >= SMALLEST_PHONE:
        return None
    after, before = next_words(reading.plain, usable[0].end, 3), last_words(reading.plain, usable[0].start, 1)
    around = surroundings(code)
    if before and before[0] in WITHIN:
        return None  # `trenger dem innen 3 dager`
    if before and (around.halves.at(before, 0) is not None or is_past_the_hour(reading.plain, usable[0].start)):
        return None  # `halv åtte`, `half past seven`
    if (after and in_month(after, around)) or (before and around.months.at(before, 0) is not None):
        return None
    occupied = occupied_spans(reading.plain)
    seats = not PLACES.isdisjoint(last_words(reading.plain, usable[0].start, 2))
    aside = (usable[0].counted or seats) and not any(start <= usable[0].start < end for start, end in occupied)
    free = len(reading.words) <= SHORT or not occupied or aside or is_alone(reading, code)
    return usable[0] if free else None


def for_so_many(usable: list[Found], plain: str) -> list[Found]:
    """`tafel voor twee om 7 uur`, `pöytä kahdelle klo 7`: the one that is for so many, where the other is the hour."""
    left = [each for each in usable if not is_time_or_call(plain, each.start, each.end, each.value)]
    if len(left) != 1 or len(usable) < 2:
        return usable
    led = not FOR_PEOPLE.isdisjoint(last_words(plain, left[0].start, 1)) or plain[: left[0].end].endswith("lle")
    return left if led else usable


def is_past_the_hour(plain: str, start: int) -> bool:
    """`half past seven`, `voor 5`; and no `tafel voor 5`."""
    before = last_words(plain, start, 2)
    return before[-1] in PAST and before[0] not in PLACES


def counted_beside(wanted: list[Found], usable: list[Found]) -> Found | None:
    """What is counted, where all else is the hour or the day for it: `4 people at 6pm`."""
    return wanted[0] if len(wanted) == 1 < len(usable) and wanted[0].counted else None
