"""Choices that are windows of time, `10-12`, `kl. 14-16`, `8am to 10am`: named by their hours or by an hour inside.

An hour at which one window ends and the next begins names neither.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.choices.same_words import is_denied, is_refused
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.lexicon import lexicon, listed
from responder.understand.numbers.numerals import find_numerals
from responder.understand.text import Reading, fold, read

HOUR = r"(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|uhr|uur|h|u)?"
LINK = r" ?(?:-|to|til|till|bis|tot|a|og|och|and|und|y|et|en|ja|klo) ?(?:kl\.? ?|klo |las )?"
LEAD = r"(?:kl\.?|klokken|klokka|klockan|klo|um|om|at|between|mellom|mellan|mellem|zwischen|tussen|entre|from|fra|" \
       r"fran|von|van|de|des|desde|las|les)"  # fmt: skip
WINDOW = regex(rf"(?:{LEAD} ){{0,2}}{HOUR}{LINK}{HOUR}")
ALONE = regex(rf"(?<![\d:.])({LEAD} )?{HOUR}(?![\d:.]*\d)")
LATER = frozenset(
    listed(
        "after, etter, efter, nach, na, apres, despues, jalkeen, from, fra, fran, ab, vanaf, tidligst, earliest, partir"
    )
)
SOONER = frozenset(listed("before, for, fore, innan, inden, vor, voor, avant, antes, ennen, senest, by, innen"))
MARKED = regex(r"[:.h]\d\d|kl|am|pm|uhr|uur|\d ?[hu]\b")
MORNING = 6 * 60  # what begins before is no window of the day unless it is written as one
NOON = 12 * 60
FIRST_GUESSED = 7 * 60  # a bare hour before this is one of the afternoon

Window = tuple[int, int]
LONGEST_PART = 8  # words of a reply that names its window by the part of the day
PARTS: Mapping[str, Window] = {  # in minutes of the day
    "morning": (6 * 60, 12 * 60), "midday": (11 * 60, 14 * 60), "afternoon": (12 * 60, 17 * 60),
    "evening": (16 * 60 + 30, 24 * 60),
}  # fmt: skip
LONG_AFTERNOON: Window = (12 * 60, 20 * 60)  # Spanish `tarde`
BEFORE_ONE = frozenset(listed("at, after, before, from, to, between, and, by, till, until, around, number, option, no"))
NUMBERING = frozenset(
    listed(
        "number, nr, no, nummer, numero, numer, option, alternativ, alternative, alternativet, alternatief, valg, nro, "
        "vaihtoehto, opcion, choix, keuze, optie, variante, n"
    )
)
DENYING = frozenset(listed("not, ikke, ikkje, inte, nicht, niet, pas, no, ei"))


def minutes(hour: str, minute: str | None, half: str | None) -> int:
    """Minutes since midnight."""
    value = int(hour) % 12 + (12 if half == "pm" else 0) if half in ("am", "pm") else int(hour)
    return value * 60 + int(minute or 0)


def window_of(match: re.Match[str]) -> Window:
    first_half = match[3] or (match[6] if match[6] in ("am", "pm") and int(match[1]) <= int(match[4]) != 12 else None)
    start, end = minutes(match[1], match[2], first_half), minutes(match[4], match[5], match[6])
    return start, end if end > start or int(match[4]) != 12 else NOON  # "10-12 am" ends at noon


@lru_cache(maxsize=512)
def windows_of(given: tuple[str, ...], code: str) -> tuple[Window, ...]:
    """The windows that the choices are, in minutes of the day; none where one of them is something else."""
    texts = [fold(choice[:60]).strip(" .") for choice in given]
    matches = [WINDOW.fullmatch(text) or beside_a_part(text, code) for text in texts]
    found = tuple(window_of(match) for match in matches if match is not None)
    if len(found) < len(given) or len(found) < 2 or len(set(found)) < len(found):
        return ()
    if not all(0 <= start < end <= 24 * 60 for start, end in found):
        return ()
    touching = {start for start, _ in found} & {end for _, end in found}
    written = any(MARKED.search(text) for text in texts) or not any(map(WINDOW.fullmatch, texts))
    return found if written or (touching and min(found)[0] >= MORNING) else ()


def beside_a_part(text: str, code: str) -> re.Match[str] | None:
    """The window of `Eftermiddag 12-16`."""
    words = read(text).words
    part = calendar_words(code).parts.at(words, 0) if words else None
    match = WINDOW.search(text) if part is not None else None
    rest = text.replace(match.group(), "") if match is not None else text
    return None if any(map(str.isdigit, rest)) else match


def named_window(reading: Reading, given: tuple[str, ...], code: str) -> set[int]:
    """The window that is said; all of them, which is no choice, where an hour is said and no one window by it."""
    windows = windows_of(given, code)
    if not windows:
        return set()
    said = in_figures(reading, code)
    match = WINDOW.search(said)
    if match is not None:
        return one_of(windows, *window_of(match)) or set(range(len(windows)))
    hours = list(ALONE.finditer(said))
    if not hours:
        return by_part(windows, reading, code)
    if len(hours) > 1 or int(hours[0][2]) > 24:
        return set(range(len(windows)))
    return by_hour(windows, hours[0], said) or set(range(len(windows)))


def in_figures(reading: Reading, code: str) -> str:
    """The reply with its numerals in figures: `ti til tolv` as `10 til 12`."""
    if any(word.isdigit() for word in reading.words):
        return reading.plain.replace(" , ", " - ")  # as it was written
    words = list(lexicon(code).correct(reading))
    for numeral in reversed(find_numerals(words, code)):
        if words[numeral.start] == "one" and numeral.start and words[numeral.start - 1] not in BEFORE_ONE:
            continue  # "the first one" is no hour
        if numeral.value == int(numeral.value):
            words[numeral.start : numeral.end] = [str(int(numeral.value))]
    return " ".join(words)


def one_of(windows: Sequence[Window], start: int, end: int) -> set[int]:
    """The window that was said, or the only one around it; on a clock of twelve hours if need be."""
    for later in (0, NOON):
        said = (start + later, end + later)
        if said in windows:
            return {windows.index(said)}
    around = {index for index, (first, last) in enumerate(windows) if first <= start < end <= last}
    return around if len(around) == 1 else set()


def by_hour(windows: Sequence[Window], match: re.Match[str], said: str, *, by_place: bool = True) -> set[int]:
    """The only window that one hour points at: inside it, `after 16`, `before 12`; or its place in the list."""
    time = minutes(match[2], match[3], match[4])
    before = said[: match.start()].split()[-2:]
    denied = len(before) > 1 and before[0] in DENYING
    if before and before[-1] in NUMBERING and bare_hour(match):
        return {int(match[2]) - 1} if by_place and 1 <= int(match[2]) <= len(windows) else set()
    if bare_hour(match) and time < FIRST_GUESSED and before and before[-1] in LATER | SOONER:
        time += NOON  # "after 1"
    if before and (before[-1] in LATER or (denied and before[-1] in SOONER)):
        return only(index for index, (start, _) in enumerate(windows) if start >= time) or only(
            index for index, (_, end) in enumerate(windows) if end > time
        )
    if before and before[-1] in SOONER:
        return only(index for index, (_, end) in enumerate(windows) if end <= time)
    places = {index for index, (start, end) in enumerate(windows) for later in (0, NOON)
              if start <= time + later <= end and (not later or time < NOON)}  # fmt: skip
    bare = match[1] is None and bare_hour(match)
    if bare and by_place and 1 <= int(match[2]) <= len(windows):
        places.add(int(match[2]) - 1)
    return places if len(places) == 1 else set()


def bare_hour(match: re.Match[str]) -> bool:
    """Whether nothing tells the half of the day: no minutes, no `pm`, no `Uhr`."""
    return match[3] is None and match[4] is None


def by_part(windows: Sequence[Window], reading: Reading, code: str) -> set[int]:
    """The one window that most of a part of the day falls into: `in the evening`, `après le travail`."""
    parts = {part for _, _, part in parts_said(reading, code)}
    if len(parts) != 1 or len(reading.words) > LONGEST_PART:
        return set()
    return only(most_within(windows, parts.pop(), code))


def hours_of(part: str, code: str) -> Window:
    """The hours of a part of the day; Spanish has one word for the afternoon and the evening."""
    return LONG_AFTERNOON if (part, code) == ("afternoon", "es") else PARTS[part]


def most_within(windows: Sequence[Window], part: str, code: str) -> set[int]:
    """The windows that share most of their time with a part of the day."""
    first, last = hours_of(part, code)
    shared = [min(last, end) - max(first, start) for start, end in windows]
    return {place for place, minutes in enumerate(shared) if minutes > 0 and minutes == max(shared)}


def parts_said(reading: Reading, code: str) -> list[tuple[int, int, str]]:
    """The parts of the day that are named and not turned down; `i morgen` is a day, and no morning."""
    calendar = calendar_words(code)
    found = calendar.parts.find(reading.words)
    days = {place for start, end, _ in calendar.days.find(reading.words) for place in range(start, end)}
    starts = [start for start, _, _ in found]
    return [
        (start, end, part)
        for start, end, part in found
        if start not in days
        and part in PARTS
        and not is_bound(reading, start)
        and not is_denied(reading, start, (code,))
        and not is_refused(reading, start, end, starts, (code,))
    ]


def is_bound(reading: Reading, start: int) -> bool:
    """`før lunsj`: another part of the day than the one that is named."""
    return start > 0 and reading.words[start - 1] in LATER | SOONER


def only(places: Iterable[int]) -> set[int]:
    found = set(places)
    return found if len(found) == 1 else set()
