"""Times as merchants write them: `3 days`, `9:00`, `friday 10:00`. Nothing here knows what time it is."""

from __future__ import annotations

from responder.language.script import Duration
from responder.patterns import regex

SECONDS = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
LONGEST_DAYS = 3660
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DURATION_PATTERN = r"[0-9]{1,5} +(minute|hour|day|week)s?"
CLOCK_PATTERN = r"([01]?[0-9]|2[0-3]):[0-5][0-9]"
EXAMPLES = "write it like '30 minutes', '4 hours' or '3 days'"

_DURATION = regex(DURATION_PATTERN)
_CLOCK = regex(CLOCK_PATTERN)
_OTHER_UNITS = regex(r"\d+ *(mo|month|months|y|yr|year|years)")
_COUNTED = regex(r"(\d{1,5}|an?|one|en|ein|eine|et|een) *([^\W\d_]+)\.?")
_HALVES = regex(r"(\d{1,3})[.,]5 *([^\W\d_]+)")
_CLOCKED = regex(r"(\d{1,2}):([0-5]\d)")
_ELSEWHERE = {
    "minute": "min mins minut minuter minutt minutter minuten minuto minutos minuuttia",
    "hour": "hr hrs timme timmar timer stunde stunden uur uren heure heures hora horas tuntia",
    "day": "dag dager dagar dage dagen tag tage tagen jour jours día días dia dias päivää",
    "week": "wk wks uke uker vecka veckor uge uger woche wochen weken semaine semaines viikkoa",
}
_MEANT = {word: unit for unit, words in _ELSEWHERE.items() for word in (unit, f"{unit}s", *words.split())}
"""Units as they are written elsewhere: the unit."""


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
    meant = _meant(plain)
    return f"write '{meant}'" if meant and read_duration(meant) else EXAMPLES


def _meant(plain: str) -> str:
    """`90min`, `2 dager`, `an hour`, `1.5 hours` and `1:30` as the language has them; nothing where it is not clear."""
    counted, halves, clocked = _COUNTED.fullmatch(plain), _HALVES.fullmatch(plain), _CLOCKED.fullmatch(plain)
    if counted is not None and counted[2] in _MEANT:
        return _written(int(counted[1]) if counted[1].isdigit() else 1, _MEANT[counted[2]])
    if halves is not None and _MEANT.get(halves[2]) in ("hour", "day"):
        smaller, parts = ("minute", 60) if _MEANT[halves[2]] == "hour" else ("hour", 24)
        return _written(int(halves[1]) * parts + parts // 2, smaller)
    if clocked is not None and clocked[2] == "00":
        return _written(int(clocked[1]), "hour")
    return _written(int(clocked[1]) * 60 + int(clocked[2]), "minute") if clocked is not None else ""


def _written(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"


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
