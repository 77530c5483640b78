"""The filters and tests that texts and conditions may use, and nothing else. `FILTERS` is the reference of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from responder.errors import TemplateError
from responder.language.values import LONGEST_TEXT, Missing, bounded, moment_of, number_of, text_of
from responder.patterns import regex
from responder.values import frozen

CODE_AT_DIGIT = regex(r"(?<=[A-Z]{3})(?=[0-9])")
LENGTHS = ("short", "medium", "long", "full")
PLAIN_SIGNS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2212": "-", "\u200e": "", "\u200f": ""})


@frozen
class Scope:
    """What an expression is evaluated in: the names, the reader's language, and the zone that times are shown in."""

    names: Mapping[str, object]
    language: str
    zone: ZoneInfo | None = None


Apply = Callable[[Scope, object, Sequence[object]], object]


@frozen
class Filter:
    """One filter: at least and at most so many arguments, and what it does, for the reference."""

    apply: Apply
    fewest: int
    most: int
    about: str


def _default(scope: Scope, value: object, given: Sequence[object]) -> object:
    return given[0] if value is None or isinstance(value, Missing) or value == "" else value


def _on_text(change: Callable[[str], str]) -> Apply:
    def apply(scope: Scope, value: object, given: Sequence[object]) -> object:
        return value if isinstance(value, Missing) else change(text_of(value))[:LONGEST_TEXT]

    return apply


def _length(scope: Scope, value: object, given: Sequence[object]) -> object:
    if isinstance(value, str | list | tuple | set | frozenset | Mapping):
        return len(value)
    return 0 if isinstance(value, Missing) else len(text_of(value))


def _decimal(value: object) -> Decimal | None:
    number = number_of(value)
    return None if number is None else Decimal(str(number))


def _round(scope: Scope, value: object, given: Sequence[object]) -> object:
    number = _decimal(value)
    if number is None:
        return value if isinstance(value, Missing) else Missing("… | round")
    places = number_of(given[0]) if given else 0
    if places is None or not 0 <= places <= 6:
        raise TemplateError("round takes 0 to 6 decimals, as in {{ cart.total | round(2) }}")
    try:
        rounded = number.quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_UP)
    except InvalidOperation:
        return bounded(number)
    return int(rounded) if places == 0 else rounded


def _int(scope: Scope, value: object, given: Sequence[object]) -> object:
    number = number_of(value)
    return (given[0] if given else 0) if number is None else int(bounded(number))


def _float(scope: Scope, value: object, given: Sequence[object]) -> object:
    number = number_of(value)
    return (given[0] if given else 0.0) if number is None else float(bounded(number))


def _join(scope: Scope, value: object, given: Sequence[object]) -> object:
    if not isinstance(value, list | tuple | set | frozenset):
        return value
    parts = sorted(value) if isinstance(value, set | frozenset) else list(value)
    return (text_of(given[0]) if given else ", ")[:100].join(text_of(part)[:1000] for part in parts[:200])[
        :LONGEST_TEXT
    ]


def _end(place: int, name: str) -> Apply:
    def apply(scope: Scope, value: object, given: Sequence[object]) -> object:
        return value[place] if isinstance(value, str | list | tuple) and value else Missing(f"… | {name}")

    return apply


def _replace(scope: Scope, value: object, given: Sequence[object]) -> object:
    if isinstance(value, Missing):
        return value
    text, old, new = text_of(value), text_of(given[0]), text_of(given[1])
    if not old:
        return text
    if len(text) + text.count(old) * max(0, len(new) - len(old)) > LONGEST_TEXT:
        raise TemplateError("replace makes this text longer than 16,384 characters; use a shorter replacement")
    return text.replace(old, new)


def _truncate(scope: Scope, value: object, given: Sequence[object]) -> object:
    if isinstance(value, Missing):
        return value
    longest = number_of(given[0])
    if longest is None or not 1 <= longest <= LONGEST_TEXT:
        raise TemplateError("truncate takes a number of characters, as in {{ reply | truncate(80) }}")
    text, end = text_of(value), text_of(given[1])[:10] if len(given) > 1 else "..."
    if len(text) <= longest:
        return text
    kept = text[: max(0, int(longest) - len(end))]
    return (kept.rsplit(None, 1)[0] if " " in kept.strip() else kept).rstrip() + end


def _length_word(given: Sequence[object], default: str, name: str) -> str:
    word = text_of(given[0]) if given else default
    if word not in LENGTHS:
        raise TemplateError(f"{name} takes 'short', 'medium', 'long' or 'full', not '{word[:20]}'")
    return word


def _local(scope: Scope, moment: date) -> date:
    aware = isinstance(moment, datetime) and moment.tzinfo is not None and scope.zone is not None
    return moment.astimezone(scope.zone) if aware and isinstance(moment, datetime) else moment


def _locale(language: str) -> object:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError, TypeError):
        return Locale.parse("en")


def _date(scope: Scope, value: object, given: Sequence[object]) -> object:
    from babel.dates import format_date

    word = _length_word(given, "medium", "date")
    moment = moment_of(value)
    if moment is None:
        return value if isinstance(value, Missing) else Missing("… | date")
    return format_date(_local(scope, moment), word, locale=_locale(scope.language)).translate(PLAIN_SIGNS)  # type: ignore[arg-type]


def _time(scope: Scope, value: object, given: Sequence[object]) -> object:
    from babel.dates import format_time

    word = _length_word(given, "short", "time")
    moment = moment_of(value)
    if not isinstance(moment, datetime):
        return value if isinstance(value, Missing) else Missing("… | time")
    local = _local(scope, moment)
    clock = local.timetz() if isinstance(local, datetime) else time()
    shown = format_time(clock.replace(tzinfo=None), word, locale=_locale(scope.language))  # type: ignore[arg-type]
    return shown.translate(PLAIN_SIGNS)


def _money(scope: Scope, value: object, given: Sequence[object]) -> object:
    from babel.numbers import format_currency

    amount = _decimal(value)
    if amount is None:
        return value if isinstance(value, Missing) else Missing("… | money")
    merchant = scope.names.get("merchant")
    currency = given[0] if given else merchant.get("currency") if isinstance(merchant, Mapping) else None
    code = currency.upper() if isinstance(currency, str) else ""
    if not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise TemplateError("money needs a currency: write money('NOK'), or 'currency: NOK' in merchant.yaml")
    shown = format_currency(bounded(amount), code, locale=_locale(scope.language))  # type: ignore[arg-type]
    return CODE_AT_DIGIT.sub(" ", shown.translate(PLAIN_SIGNS))


FILTERS: Mapping[str, Filter] = {
    "default": Filter(_default, 1, 1, "another value where this one is missing or empty"),
    "upper": Filter(_on_text(str.upper), 0, 0, "in capitals"),
    "lower": Filter(_on_text(str.lower), 0, 0, "in small letters"),
    "title": Filter(_on_text(str.title), 0, 0, "Each Word With A Capital"),
    "capitalize": Filter(_on_text(str.capitalize), 0, 0, "the first letter as a capital, the rest small"),
    "trim": Filter(_on_text(str.strip), 0, 0, "without blanks around it"),
    "length": Filter(_length, 0, 0, "how many characters or entries"),
    "round": Filter(_round, 0, 1, "a number rounded, to so many decimals"),
    "int": Filter(_int, 0, 1, "a whole number; 0, or what is given, where it is none"),
    "float": Filter(_float, 0, 1, "a number; 0, or what is given, where it is none"),
    "join": Filter(_join, 0, 1, "the entries of a list with ', ', or what is given, between them"),
    "first": Filter(_end(0, "first"), 0, 0, "the first entry or character"),
    "last": Filter(_end(-1, "last"), 0, 0, "the last entry or character"),
    "replace": Filter(_replace, 2, 2, "one text put in place of another"),
    "truncate": Filter(_truncate, 1, 2, "cut to so many characters, at a word, with '...'"),
    "date": Filter(_date, 0, 1, "a date in the contact's language: 'short', 'medium', 'long' or 'full'"),
    "time": Filter(_time, 0, 1, "a time of day in the contact's language"),
    "money": Filter(_money, 0, 1, "an amount in the contact's language, as in money('NOK')"),
}

TESTS: Mapping[str, Callable[[object], bool]] = {
    "defined": lambda value: not isinstance(value, Missing),
    "undefined": lambda value: isinstance(value, Missing),
    "none": lambda value: value is None or isinstance(value, Missing),
    "number": lambda value: number_of(value) is not None,
    "string": lambda value: isinstance(value, str),
}
