"""Choices that are a weekday with hours or a part of the day: `Tue 9-12`, `Måndag kväll`, `Maandagavond`.

A reply names one by the weekday and what else is said: `Tuesday afternoon`, `the Thursday one`, `after 1 on Tuesday`.
A weekday alone may stand among them: `Mon 9-12`, `Mon 17-20`, `Saturday`.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from responder.understand.choices.kinds import short_weekdays
from responder.understand.choices.same_words import is_denied, is_refused
from responder.understand.choices.windows import (
    ALONE,
    PARTS,
    WINDOW,
    Window,
    by_hour,
    hours_of,
    in_figures,
    most_within,
    one_of,
    parts_said,
    window_of,
)
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.dates.moments import joined_parts
from responder.understand.lexicon import lexicon
from responder.understand.text import Reading, fold, read
from responder.values import frozen

LONGEST_REPLY = 10  # words
WEEKEND = ("5", "6")
ALL_DAY: Window = (0, 0)  # of a weekday alone: no hour and no part of the day points at it


@frozen
class Slot:
    """A weekday (0 is Monday) and the hours in minutes; a part of the day stands for its hours."""

    weekday: str
    window: Window


@lru_cache(maxsize=512)
def slots_of(given: tuple[str, ...], code: str) -> tuple[Slot, ...]:
    """The slots that the choices are; none where one of them is something else, or all are weekdays alone, or one of
    two on the same day is."""
    found = [slot_of(choice[:60], code) for choice in given]
    slots = tuple(slot for slot in found if slot is not None)
    days = [slot.weekday for slot in slots]
    alone = [slot.weekday for slot in slots if slot.window == ALL_DAY]
    clear = len(alone) < len(slots) and all(days.count(day) == 1 for day in alone)
    return slots if len(slots) == len(given) > 1 and clear else ()


def slot_of(choice: str, code: str) -> Slot | None:
    text = parted(fold(choice), code).strip(" .")
    words = read(text).words
    days = {day for day in (weekday_of(word, code) for word in words) if day is not None}
    if len(days) != 1 or len(words) > 8:
        return None
    if len(words) == 1:
        return Slot(days.pop(), ALL_DAY)
    match = WINDOW.search(text)
    if match is not None and not any(map(str.isdigit, text.replace(match.group(), ""))):
        return Slot(days.pop(), window_of(match))
    parts = {part for _, _, part in calendar_words(code).parts.find(words)} & PARTS.keys()
    plain = match is None and not any(map(str.isdigit, text))
    return Slot(days.pop(), hours_of(parts.pop(), code)) if len(parts) == 1 and plain else None


def parted(plain: str, code: str) -> str:
    """`maandag avond` of `maandagavond`."""
    return joined_parts(code).sub(r"\1 \2", plain)


def weekday_of(word: str, code: str) -> str | None:
    for tongue in dict.fromkeys((code, "en")):
        days = calendar_words(tongue).weekdays.singles
        named = days.get(word) or spoken_short(tongue).get(word) or days.get(word.removesuffix("s"))  # `tirsdags kveld`
        if named is not None:
            return named
    return None


@lru_cache(maxsize=16)
def spoken_short(code: str) -> Mapping[str, str]:
    """The weekdays cut short to three letters; those of two are other words."""
    return {short: day for short, day in short_weekdays(code).items() if len(short) > 2}


def named_slot(reading: Reading, given: tuple[str, ...], code: str) -> set[int]:
    """The slot that is said; all of them, which is no choice, where it stays open; none where no day is said."""
    slots = slots_of(given, code)
    if not slots or len(reading.words) > LONGEST_REPLY:
        return set()
    reading = read(parted(reading.plain, code))
    said = days_said(reading, code)
    parts = parts_said(reading, code)
    if said is None or not (said or parts):
        return set()
    left = [index for index, slot in enumerate(slots) if not said or slot.weekday in said]
    if len(left) > 1:
        left = within(left, [slots[index].window for index in left], reading, code)
    return set(left) if len(left) == 1 else set(range(len(slots)))


def days_said(reading: Reading, code: str) -> set[str] | None:
    """The weekdays that are named and not turned down; None where there are only such."""
    words = lexicon(code).correct(reading)
    places = [(place, day) for place, word in enumerate(words) if (day := weekday_of(word, code)) is not None]
    places += [(start, day) for start, _, _ in calendar_words(code).weekend.find(words) for day in WEEKEND]
    starts = [place for place, _ in places]
    left = {day for place, day in places
            if not is_denied(reading, place, (code,)) and not is_refused(reading, place, place + 1, starts, (code,))
            }  # fmt: skip
    return None if places and not left else left


def within(left: list[int], windows: Sequence[Window], reading: Reading, code: str) -> list[int]:
    """Those of the slots that fit the hours or the part of the day that is said."""
    text = in_figures(reading, code)
    match, hours = WINDOW.search(text), list(ALONE.finditer(text))
    if match is not None:
        fits = one_of(windows, *window_of(match))
    elif len(hours) == 1 and int(hours[0][2]) <= 24:
        fits = by_hour(windows, hours[0], text, by_place=False)
    elif hours:
        return left
    else:
        parts = {part for _, _, part in parts_said(reading, code)}
        if len(parts) != 1:
            return left
        fits = most_within(windows, parts.pop(), code)
    return [left[place] for place in sorted(fits)]
