"""What the values in texts and conditions may do: be looked up, compared, counted with and written out.

Values come from customers and shops, so nothing here calls a method of theirs or walks an attribute: a lookup reads
mappings, lists and sets, and a short list of a date's parts. Text that looks like a number compares as one, because
answers are saved as text.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Set
from datetime import date, datetime
from decimal import Decimal

from responder.errors import TemplateError
from responder.patterns import regex
from responder.values import frozen

LONGEST_TEXT = 16_384
LARGEST_NUMBER = 10**15
WIDEST = 256  # bits; a longer number is no number that a message could hold
NUMBER = regex(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,15})?")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DATE_PARTS = ("year", "month", "day", "hour", "minute", "weekday")

Number = int | float | Decimal


@frozen
class Missing:
    """A name without a value. It is false, equals only another missing value, and knows what it was called."""

    name: str

    def __bool__(self) -> bool:
        return False


def look_up(value: object, key: object, name: str) -> object:
    """The part `key` of a value, Missing(name) where there is none. None counts as missing."""
    found: object = None
    if isinstance(value, Mapping):
        found = value.get(key) if isinstance(key, str | int) else None
    elif isinstance(value, Set):
        return key in value if isinstance(key, str) else Missing(name)
    elif isinstance(value, list | tuple) and isinstance(key, int) and not isinstance(key, bool):
        found = value[key] if -len(value) <= key < len(value) else None
    elif isinstance(value, date) and key in DATE_PARTS:
        found = _date_part(value, str(key))
    return Missing(name) if found is None else found


def _date_part(value: date, part: str) -> object:
    if part == "weekday":
        return WEEKDAYS[value.weekday()]
    if part in ("hour", "minute") and not isinstance(value, datetime):
        return None
    return int(getattr(value, part))


def number_of(value: object) -> Number | None:
    """A number, or text that is one (`7`, ` 7.5 `, `7,5`); None for anything else, NaN and infinity included."""
    if isinstance(value, str):
        plain = value.strip() if len(value) < 40 else ""
        if not NUMBER.fullmatch(plain):
            return None
        return int(plain) if plain.lstrip("+-").isdigit() else float(plain.replace(",", "."))
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return value if isinstance(value, int) or math.isfinite(value) else None


def calculate(operation: Callable[[Number, Number], Number], left: object, right: object, sign: str) -> object:
    """A sum of two numbers. Missing where either is no number or the divisor is 0; TemplateError beyond 10^15."""
    first, second = number_of(left), number_of(right)
    if first is None or second is None:
        blamed = left if first is None else right
        return Missing(blamed.name if isinstance(blamed, Missing) else f"… {sign} …")
    if isinstance(first, Decimal) != isinstance(second, Decimal):
        first, second = Decimal(str(first)), Decimal(str(second))
    try:
        result = operation(first, second)
    except (ZeroDivisionError, ArithmeticError):
        return Missing(f"… {sign} 0")
    return bounded(result)


def bounded(number: Number) -> Number:
    """The number itself. TemplateError where it is beyond 10^15, which no sum in a message needs."""
    if not -LARGEST_NUMBER <= number <= LARGEST_NUMBER:
        raise TemplateError("a sum in this text or condition grows beyond 10^15; use smaller numbers")
    return number


def equal(left: object, right: object) -> bool:
    """Equality in which 7 equals '7'; a missing value equals nothing but `none` and another missing one."""
    if _absent(left) or _absent(right):
        return _absent(left) and _absent(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    first, second = number_of(left), number_of(right)
    if first is not None and second is not None:
        return _number_sign(first, second) == 0
    moments = _moments(left, right)
    return moments[0] == moments[1] if moments else left == right


def order(left: object, right: object) -> int | None:
    """-1, 0 or 1; None where the two cannot be put in order (so that every comparison of them is false)."""
    first, second = number_of(left), number_of(right)
    if first is not None and second is not None:
        return _number_sign(first, second)
    moments = _moments(left, right)
    if moments:
        return (moments[0] > moments[1]) - (moments[0] < moments[1])
    if isinstance(left, str) and isinstance(right, str) and first is None and second is None:
        return (left > right) - (left < right)
    return None


def contains(group: object, member: object) -> bool:
    """`member in group`: part of a text, one of a list or set, or a key."""
    if _absent(member) or _absent(group):
        return False
    if isinstance(group, str):
        return text_of(member) in group
    if isinstance(group, Mapping | Set):
        return isinstance(member, str | int) and member in group
    return isinstance(group, list | tuple) and any(equal(one, member) for one in group)


def text_of(value: object) -> str:
    """How a value is written in a message, at most 16,384 characters. TemplateError for a group of values."""
    if isinstance(value, str):
        return value[:LONGEST_TEXT]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if value.bit_length() <= WIDEST else ""
    if isinstance(value, float):
        return _float_text(value)
    if isinstance(value, Decimal):
        return format(value, "f")[:LONGEST_TEXT] if value.is_finite() and abs(value.adjusted()) < 40 else str(value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple) and not any(isinstance(one, list | tuple | Mapping) for one in value):
        return ", ".join(text_of(one) for one in value[:200] if one is not None)[:LONGEST_TEXT]
    if _absent(value):
        return ""
    raise TemplateError("a group of values cannot be written into a text; name one of them, as in cart.url")


def _float_text(value: float) -> str:
    if not math.isfinite(value):
        return ""
    rounded = round(value, 6)
    return str(int(rounded)) if rounded == int(rounded) and abs(rounded) < LARGEST_NUMBER else repr(rounded)


def _absent(value: object) -> bool:
    return value is None or isinstance(value, Missing)


def _number_sign(left: Number, right: Number) -> int:
    return (left > right) - (left < right)


def moment_of(value: object) -> datetime | date | None:
    """A date or a date and time, also from ISO text such as `2026-05-03` or `2026-05-03T14:00:00+02:00`."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not 8 <= len(value) <= 40:
        return None
    try:
        return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
    except ValueError:
        return None


def _moments(left: object, right: object) -> tuple[datetime, datetime] | tuple[date, date] | None:
    """Two moments made comparable, if at least one of them is a date: by day where one has no time."""
    if not (isinstance(left, date) or isinstance(right, date)):
        return None
    first, second = moment_of(left), moment_of(right)
    if first is None or second is None:
        return None
    if not (isinstance(first, datetime) and isinstance(second, datetime)):
        return _day(first), _day(second)
    if (first.utcoffset() is None) != (second.utcoffset() is None):
        zone = first.tzinfo or second.tzinfo
        first, second = first.replace(tzinfo=first.tzinfo or zone), second.replace(tzinfo=second.tzinfo or zone)
    return first, second


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
