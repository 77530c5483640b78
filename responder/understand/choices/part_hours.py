"""Choices that are parts of the day, and a reply that says an hour: `nach 18 Uhr` for "Abend", `vers 15h`.

An hour that two of the parts share, and a bound that leaves more than one of them, names none.
"""

from collections.abc import Mapping

from responder.understand.choices.windows import (
    DENYING,
    FIRST_GUESSED,
    LATER,
    NOON,
    SOONER,
    WINDOW,
    Window,
    in_figures,
    window_of,
)
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.dates.moments import read_moment
from responder.understand.numbers.neighbours import BETWEEN
from responder.understand.text import Reading

HOURS: Mapping[str, Window] = {  # in minutes of the day; between afternoon and evening the hour names neither
    "morning": (5 * 60, NOON), "midday": (11 * 60, 14 * 60), "afternoon": (NOON, 17 * 60),
    "evening": (17 * 60 + 30, 24 * 60), "night": (21 * 60, 24 * 60),
}  # fmt: skip
SPANISH_HOURS = {**HOURS, "afternoon": (NOON, 20 * 60), "evening": (20 * 60 + 30, 24 * 60)}
UNTIL = frozenset(["bis", "tot", "jusqua", "hasta", "asti", "saakka", "until", "till"])
CLOCK_LENGTH = len("15:00")


def part_at_hour(reading: Reading, parts: Mapping[str, int], code: str) -> set[int]:
    """The part of the day that the hour falls into; all of them, which is no choice, where it leaves that open; none
    where no hour is said, but perhaps a place in the list."""
    moment = read_moment(reading.plain, code, None)
    if moment is None or len(moment.iso) != CLOCK_LENGTH:
        return set()
    spans = not (BETWEEN | UNTIL).isdisjoint(reading.words)
    span = WINDOW.search(in_figures(reading, code)) if spans else None
    if span is not None:
        start, end = window_of(span)
        later = NOON if start < FIRST_GUESSED else 0  # `between 1 and 3`
        around = {parts[part] for part in parts.keys() & HOURS.keys() if holds(part, start + later, end + later, code)}
        return around if len(around) == 1 else set(parts.values())
    time = int(moment.iso[:2]) * 60 + int(moment.iso[3:])
    named = {parts[part] for part in parts.keys() & HOURS.keys() if is_within(time, part, reading, code)}
    open_ended = not (BETWEEN | DENYING).isdisjoint(reading.words) or calendar_words(code).either.find(reading.words)
    return named if len(named) == 1 and not open_ended else set(parts.values())


def holds(part: str, start: int, end: int, code: str) -> bool:
    """Whether a part of the day has all of a window: `zwischen 9 und 11 Uhr`."""
    first, last = (SPANISH_HOURS if code == "es" else HOURS)[part]
    return first <= start < end <= last


def is_within(time: int, part: str, reading: Reading, code: str) -> bool:
    """Whether the hour, or the time after or before it, reaches into a part of the day."""
    first, last = (SPANISH_HOURS if code == "es" else HOURS)[part]
    if not LATER.isdisjoint(reading.words):
        return last > time
    if not (SOONER | UNTIL).isdisjoint(reading.words):
        return first < time
    return first <= time <= last
