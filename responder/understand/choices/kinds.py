"""Choices of a kind that customers name in other words than the list: times, weekdays, sizes, weights.

Where the choices are `10:00`, `12:30` and `15:00`, the answers "kl 10", "half past twelve" and "3pm" name one of them,
and a bare "10" is the hour before it is a place in the list.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.choices.forms import PIECES, SIZES, UNITS
from responder.understand.choices.part_hours import part_at_hour
from responder.understand.choices.same_words import is_denied, is_refused
from responder.understand.dates.calendar_words import ONE, calendar_words
from responder.understand.dates.moments import read_moment
from responder.understand.lexicon import PhraseTable, lexicon, mapped, table_of
from responder.understand.numbers.neighbours import BETWEEN
from responder.understand.numbers.numerals import find_numerals
from responder.understand.taken_back import SPANNING
from responder.understand.text import Reading, fold, read
from responder.values import frozen

CLOCK = regex(
    r"\s*(?:kl\.?|klokken|klokka|klockan|klo|um|om|at|a las|à)?\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr|uur|u|h)?\s*"
)
AMOUNT = regex(r"(\d+(?:[.,]\d+)?) ?([a-z]+)")
COUNT = regex(r"\s*(\d{1,4}) ?([^\W\d_]{2,}).{0,40}")
HALVES = frozenset(["half", "halv", "halvt", "halve", "halber", "halbes", "halbe", "puoli", "demi", "medio", "halvet"])
QUARTERS = frozenset(["quarter", "kvart", "viertel", "kwart", "quart", "cuarto", "fjerdedels"])
HALVES_OF_DAY = frozenset(["am", "pm"])  # of which the second is said of afternoon and evening
SPANISH_MORNING = ("manana",)  # and tomorrow, where nothing is said of the other parts of the day
LONGEST_NAME = 24  # letters of a choice that is no more than a time, a weekday, a size or an amount
LONG_NAME = 5  # letters of the full name of a weekday
MOST_DAYS = 5  # weekdays that are named in one reply
LONGEST_REPLY = 12  # words of a reply that names one so


@frozen
class Kinds:
    """For each kind the choices that are of it, by what they name."""

    times: Mapping[tuple[int, int], int]
    weekdays: Mapping[str, int]
    sizes: Mapping[str, int]
    amounts: Mapping[tuple[str, float], int]
    counts: tuple[Mapping[int, int], str]
    parts: Mapping[str, int]

    def __bool__(self) -> bool:
        return bool(self.times or self.weekdays or self.sizes or self.amounts or self.counts[0] or self.parts)


@lru_cache(maxsize=512)
def kinds_of(given: tuple[str, ...], own: tuple[str, ...]) -> Kinds:
    """What kinds the choices are of; a kind needs two choices of it, and times all of them."""
    if len(given) < 2 or sum(len(choice) <= LONGEST_NAME for choice in given) < 2:
        return Kinds({}, {}, {}, {}, ({}, ""), {})
    times: dict[tuple[int, int], int] = {}
    weekdays: dict[str, int] = {}
    sizes: dict[str, int] = {}
    amounts: dict[tuple[str, float], int] = {}
    for index, choice in enumerate(given):
        name = choice[:100].casefold()
        clock = CLOCK.fullmatch(name)
        if clock is not None and int(clock[1]) < 24 and int(clock[2] or 0) < 60:
            hour = int(clock[1]) % 12 + (12 if clock[3] == "pm" else 0) if clock[3] in ("am", "pm") else int(clock[1])
            times[hour, int(clock[2] or 0)] = index
        words = read(name).words
        if not words or len(name) > LONGEST_NAME:
            continue
        tables = [(weekdays, calendar_words(code).weekdays) for code in spoken(own)]
        for found, table in (*tables, (sizes, size_names())):
            hit = table.at(words, 0)
            beside_amount = found is sizes and any(word in UNITS for word in words)
            if hit is not None and (hit[0] == len(words) or beside_amount):
                found.setdefault(hit[1], index)
        written = [each for each in AMOUNT.findall(fold(name)) if each[1] in UNITS]
        if len(written) == 1:
            amounts[weight(*written[0])] = index
    marked = any(re.search(r"[:.h]\d\d|[a-z]", choice.casefold()) for choice in given)
    return Kinds(
        times if len(times) == len(given) and marked else {},
        weekdays if len(weekdays) > 1 else {},
        sizes if len(sizes) > 1 else {},
        amounts if len(amounts) > 1 else {},
        counts_of(given),
        parts_of(given, own),
    )


def parts_of(given: Sequence[str], own: Sequence[str]) -> dict[str, int]:
    """The parts of the day that the choices are, where each is another: `morning`, `Eftermiddag 12-16`."""
    table = calendar_words(own[0]).parts
    names = [read(choice[:100]).words for choice in given]
    found = [{part for _, _, part in table.find(words)} for words in names]
    if own[0] == "es" and SPANISH_MORNING in names and any(found):
        found[names.index(SPANISH_MORNING)] = {"morning"}
    parts = {part: index for index, named in enumerate(found) for part in named}
    named = [part for parts_named in found for part in parts_named]
    return parts if len(named) == len(parts) > 1 and all(len(parts_named) <= 1 for parts_named in found) else {}


def spanish_morning(reading: Reading, parts: Mapping[str, int]) -> set[int]:
    """`mañana o tarde`; in `mañana por la tarde` it is tomorrow."""
    words = reading.words
    named = {parts[part] for part in ("morning",) if part in parts}
    for place, word in enumerate(words) if named else ():
        tomorrow = words[place + 2 : place + 3] == ("la",) or words[place - 1 : place] == ("la",)
        starts = [start for start, _, _ in calendar_words("es").parts.find(words)]
        refused = is_denied(reading, place, ("es",)) or is_refused(reading, place, place + 1, starts, ("es",))
        if word == SPANISH_MORNING[0] and not (tomorrow or refused):
            return named
    return set()


def says_another(reading: Reading, given: tuple[str, ...], parts: Mapping[str, int]) -> bool:
    """Whether a choice that is no part of the day is named by its own word, beside those that are."""
    others = (choice for index, choice in enumerate(given) if index not in parts.values())
    return any(words and words[0] in reading.words for words in (read(choice[:100]).words for choice in others))


def parts_named(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """(from, to, choice) of the parts of the day in a reply, denied or not."""
    parts = kinds_of(given, own).parts
    found = calendar_words(own[0]).parts.find(reading.words) if parts else []
    return [(start, end, parts[part]) for start, end, part in found if part in parts]


def counts_of(given: Sequence[str]) -> tuple[dict[int, int], str]:
    """`1 bag`, `2 bags`, `3 bags`: what is counted, where every choice is such a count and no two the same; and how
    the noun begins."""
    matches = [COUNT.fullmatch(fold(choice[:100])) for choice in given]
    counts = {int(match[1]): index for index, match in enumerate(matches) if match is not None}
    nouns = {match[2][:3] for match in matches if match is not None}
    return (counts, nouns.pop()) if len(counts) == len(given) and len(nouns) == 1 else ({}, "")


def spoken(own: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*own, "en")))


@lru_cache(maxsize=1)
def size_names() -> PhraseTable:
    return table_of((name, size) for size, name in mapped(SIZES))


def weight(number: str, unit: str) -> tuple[str, float]:
    base, factor = UNITS[unit]
    return base, round(float(number.replace(",", ".")[:12]) * factor, 3)


def named_by_kind(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> set[int]:
    """The choices that the reply names as times, weekdays, sizes or amounts; empty where it does not."""
    if len(reading.words) > LONGEST_REPLY:
        return set()
    kinds = kinds_of(given, own)
    if not kinds:
        return set()
    named: set[int] = set()
    if kinds.times:
        named = named_times(reading, kinds.times, own)
    if kinds.weekdays and not named:
        named = named_in_short(reading, kinds.weekdays, own[0])
        for code in spoken(own):
            known = dict(zip(reading.words, lexicon(code).correct(reading), strict=True))
            named = named or named_in(reading, calendar_words(code).weekdays, kinds.weekdays, own, known)
    if kinds.sizes and not named:
        named = named_in(reading, size_names(), kinds.sizes, own, {})
    if kinds.counts[0] and not named:
        named = named_counts(reading, *kinds.counts, own[0])
    if kinds.parts and not named and not says_another(reading, given, kinds.parts):
        named = part_at_hour(reading, kinds.parts, own[0]) if not HALVES_OF_DAY.isdisjoint(reading.words) else set()
        named = named or named_in(reading, calendar_words(own[0]).parts, kinds.parts, own, {})
        named |= spanish_morning(reading, kinds.parts) if own[0] == "es" else set()
        named = named or part_at_hour(reading, kinds.parts, own[0])
    if kinds.amounts and not named:
        named = named_amounts(reading, kinds.amounts, own[0])
    return named


@lru_cache(maxsize=16)
def short_weekdays(code: str) -> dict[str, str]:
    """The beginnings of two or three letters by which one weekday alone is known: `man`, `ti`."""
    table = calendar_words(code).weekdays
    found: dict[str, set[str]] = {}
    for name, value in weekday_names(table):
        for length in (2, 3) if len(name) >= LONG_NAME else ():
            found.setdefault(name[:length], set()).add(value)
    return {short: next(iter(values)) for short, values in found.items() if len(values) == 1}


def weekday_names(table: PhraseTable) -> list[tuple[str, str]]:
    return [(phrase[0], value) for entries in table.starts.values() for phrase, value in entries if len(phrase) == 1]


def named_in_short(reading: Reading, kinds: Mapping[str, int], code: str) -> set[int]:
    """`man eller fre`, `ti/on`: a reply of nothing but weekdays, each perhaps cut short. A numeral that may be meant
    for a place in the list (Norwegian `to`) is none alone."""
    calendar, short, polite = calendar_words(code), short_weekdays(code), lexicon(code).polite
    said = [
        word
        for word in reading.words
        if word not in SPANNING and calendar.either.singles.get(word) is None and polite.singles.get(word) is None
    ]
    if not 1 <= len(said) <= MOST_DAYS or (len(said) == 1 and in_list(said[0], len(kinds), code)):
        return set()
    values = [(calendar.weekdays.at((word,), 0) or (1, short.get(word, "")))[1] for word in said]
    if not all(values):
        return set()
    return {kinds[value] for value in values if value in kinds} or set(kinds.values())


def in_list(word: str, count: int, code: str) -> bool:
    found = find_numerals((word,), code)
    return bool(found) and 1 <= found[0].value <= count


def named_in(
    reading: Reading, table: PhraseTable, kinds: Mapping[str, int], own: Sequence[str], known: Mapping[str, str]
) -> set[int]:
    """The choices that the reply names by the table; `known` puts its slips right."""
    words = tuple([known.get(word, word) for word in reading.words])
    found = [(start, end, value) for start, end, value in table.find(words) if value in kinds]
    starts = [start for start, _, _ in found]
    return {kinds[value] for start, end, value in found
            if not is_denied(reading, start, own) and not is_refused(reading, start, end, starts, own)}  # fmt: skip


def named_times(reading: Reading, times: Mapping[tuple[int, int], int], own: Sequence[str]) -> set[int]:
    """The choice that begins at the time that is said; every choice that may, where it does not say which."""
    either = calendar_words(own[0]).either
    if either.find(reading.words):
        return {index for (hour, _), index in times.items() if str(hour) in reading.words} or set(times.values())
    if not BETWEEN.isdisjoint(reading.words):
        return set(times.values())
    alone = hour_alone(reading, own[0])
    if alone is not None:
        fits = {index for (hour, _), index in times.items() if hour == alone}
        fits = fits or {index for (hour, _), index in times.items() if hour % 12 == alone % 12}
        listed = alone - 1 if 1 <= alone <= len(times) else None
        return fits if listed is None or not fits else {*fits, listed}
    moment = read_moment(reading.plain, own[0], None)
    if moment is None or len(moment.iso) != 5:
        return set()
    hour, minute = int(moment.iso[:2]), int(moment.iso[3:])
    if (hour, minute) in times:
        return {times[hour, minute]}
    return {index for (each, other), index in times.items() if each % 12 == hour % 12 and other == minute}


def named_counts(reading: Reading, counts: Mapping[int, int], noun: str, code: str) -> set[int]:
    """`two bags`, `2`: the choice of that count; all of them, which is no choice, where the count is another."""
    known = lexicon(code)
    words = known.correct(reading)
    said = [(place + 1, int(word)) for place, word in enumerate(words) if word.isdigit() and len(word) <= 4]
    said = said or [(each.end, int(each.value)) for each in find_numerals(words, code) if not each.weak]
    meant = {
        count
        for after, count in said
        if after >= len(words) or is_counted(words[after], noun) or known.answers.at(words, after) is not None
    }
    if len(meant) == 1 and len(said) == 1 and meant <= counts.keys():
        return {counts[meant.pop()]}
    return set(counts.values()) if said else set()


def is_counted(word: str, noun: str) -> bool:
    return word.startswith(noun) or word in PIECES


def hour_alone(reading: Reading, code: str) -> int | None:
    """The number when a reply is one bare number."""
    polite = lexicon(code).polite
    words = [word for word in lexicon(code).correct(reading) if polite.singles.get(word) is None]
    if len(words) == 1 and words[0].isdigit() and len(words[0]) <= 2:
        return int(words[0])
    found = find_numerals(words, code) if len(words) == 1 else []
    return int(found[0].value) if found and found[0].value == int(found[0].value) else None


def named_amounts(reading: Reading, amounts: Mapping[tuple[str, float], int], code: str) -> set[int]:
    """`a kilo`, `half a kilo`, `1000 gram`."""
    words = reading.words
    named = set()
    for place, unit in enumerate(words):
        if unit not in UNITS or (len(unit) == 1 and not (place and words[place - 1].isdigit())):
            continue
        index = amounts.get((UNITS[unit][0], UNITS[unit][1] * amount_before(words, place, code)))
        if index is not None:
            named.add(index)
    return named


def amount_before(words: Sequence[str], place: int, code: str) -> float:
    before = [word for word in words[max(0, place - 2) : place] if word not in ONE]
    if not before:
        return 1
    if before[-1].isdigit():
        decimal = len(before) > 1 and before[-2].isdigit()
        return float(f"{before[-2]}.{before[-1]}") if decimal else float(before[-1][:12])
    if before[-1] in HALVES:
        return 0.5
    if before[-1] in QUARTERS:
        return 0.25
    found = find_numerals(before[-1:], code)
    return float(found[0].value) if found else 1
