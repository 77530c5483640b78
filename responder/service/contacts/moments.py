"""Days and instants as files and shops' systems write them.

`03/04/2025` is two days: one in April and one in March. Nobody guesses between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Literal

from responder.patterns import regex

Order = Literal["day first", "month first"]

FORMS = ("%Y-%m-%d", "%d.%m.%Y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S")
CLOCKS = ("", "%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p")
# Two numbers and a year: which of the two is the month is not said.
UNSAID = regex(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:,?[ T](\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?))?")
UNREADABLE = "a date cannot be read; write it like 2026-05-31"
AMBIGUOUS = "a date may be of two days (is the day or the month first?); write it like 2026-05-31"


class AmbiguousDateError(ValueError):
    """A date that may be of two days."""


def order_of(written: Iterable[str]) -> Order | None:
    """What the dates of one column say of their order: None where none decides. Raises ValueError where two differ."""
    found: set[Order] = set()
    for one in written:
        match = UNSAID.fullmatch(one.strip())
        if match is not None:
            first, second = int(match[1]), int(match[3])
            if first > 12 >= second:
                found.add("day first")
            elif second > 12 >= first:
                found.add("month first")
    if len(found) > 1:
        raise ValueError("some dates have the day first and some the month; write them like 2026-05-31")
    return next(iter(found), None)


def moment_of(written: str, now: datetime, order: Order | None = None) -> datetime:
    """A day or an instant that is not ahead of us (UTC where no zone is told); now, where nothing is written.

    `order` is of dates such as 03/04/2025. Raises ValueError for what is none, AmbiguousDateError without an order.
    """
    if not written:
        return now
    match = UNSAID.fullmatch(written.strip())
    found = _in_order(match, order) if match is not None else _as_told(written)
    if found > now:
        raise ValueError("a date lies in the future")
    try:
        return found.astimezone(UTC)
    except OverflowError:  # the first day of the year 1, east of Greenwich
        raise ValueError(UNREADABLE) from None


def _in_order(match: re.Match[str], order: Order | None) -> datetime:
    first, second = int(match[1]), int(match[3])
    if order is None and first != second and max(first, second) <= 12:
        raise AmbiguousDateError(AMBIGUOUS)
    months = order == "month first" or (order is None and second > 12)
    day, month = (second, first) if months else (first, second)
    try:
        return datetime(int(match[4]), month, day, *_clock(match[5] or ""), tzinfo=UTC)
    except ValueError:
        raise ValueError(UNREADABLE) from None


def _clock(written: str) -> tuple[int, int, int]:
    plain = re.sub(r"\s*([AP]M)$", r" \1", written.upper())
    for form in CLOCKS:
        try:
            found = datetime.strptime(plain, form)
        except ValueError:
            continue
        return found.hour, found.minute, found.second
    raise ValueError


def _as_told(written: str) -> datetime:
    for form in FORMS:
        try:
            return datetime.strptime(written, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        raise ValueError(UNREADABLE) from None
    return found if found.tzinfo else datetime.combine(found.date(), found.time() or time(), UTC)
