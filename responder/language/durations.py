"""Times as merchants write them: `3 days`, `9:00`, `friday 10:00`. Nothing here knows what time it is."""

from __future__ import annotations

import re

from responder.language.script import Duration

SECONDS = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
LONGEST_DAYS = 3660
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DURATION_PATTERN = r"[0-9]{1,5} +(minute|hour|day|week)s?"
CLOCK_PATTERN = r"([01]?[0-9]|2[0-3]):[0-5][0-9]"
EXAMPLES = "write it like '30 minutes', '4 hours' or '3 days'"

_DURATION = re.compile(DURATION_PATTERN)
_CLOCK = re.compile(CLOCK_PATTERN)
_OTHER_UNITS = re.compile(r"\d+ *(mo|month|months|y|yr|year|years)")


def read_duration(text: str) -> Duration | None:
    """The duration that a text like `3 days` means, or None where it is none (zero and more than ten years too)."""
    plain = " ".join(text.split())
    match = _DURATION.fullmatch(plain.casefold())
    if match is None:
        return None
    seconds = int(plain.split(" ")[0]) * SECONDS[match.group(1)]
    return Duration(plain, seconds) if 0 < seconds <= LONGEST_DAYS * SECONDS["day"] else None


def duration_remedy(text: str) -> str:
    """What to write instead of a text that is no duration."""
    plain = " ".join(text.split()).casefold()
    if _OTHER_UNITS.fullmatch(plain):
        return "months and years differ in length; write days, like '90 days'"
    if plain.startswith("0 "):
        return "the shortest is '1 minute'"
    if _DURATION.fullmatch(plain) and read_duration(plain) is None:
        return "the longest is '3660 days'"
    return EXAMPLES


def read_clock(text: str) -> tuple[int, int] | None:
    """(hour, minute) of a time of day on the 24-hour clock, or None."""
    plain = text.strip()
    if not _CLOCK.fullmatch(plain):
        return None
    hour, minute = plain.split(":")
    return int(hour), int(minute)


def read_weekday_clock(text: str) -> tuple[int | None, int, int] | None:
    """`9:00` or `friday 10:00` as (weekday or None, hour, minute), Monday being 0; or None."""
    words = text.split()
    weekday = WEEKDAYS.index(words[0].casefold()) if words and words[0].casefold() in WEEKDAYS else None
    clock = read_clock(" ".join(words if weekday is None else words[1:]))
    return None if clock is None else (weekday, *clock)
