"""How the values of merchant.yaml are read: zones, countries, quiet hours, counts and amounts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers

from responder.language.durations import read_clock, read_duration
from responder.language.mistakes import Mistakes, did_you_mean, show
from responder.language.nodes import Node
from responder.language.wants import DIALOG, choice_in, language_in, text_in, words_in
from responder.patterns import regex

Clock = tuple[int, int]
SECRET_WORDS = regex(r"password|passwd|secret|token|api_?key|credential", re.IGNORECASE)
LINK = regex(r"https?://[^\s/?#@\\<>\"']+(?:[/?#][^\s<>\"]*)?")
AMOUNT = regex(r"[0-9]{1,9}(?:\.[0-9]{1,2})?")
OFFSET = regex(r"[+-]?\d")
EXAMPLE_ZONE = "write one like 'Europe/Oslo'"
PRICED = regex(r"(?:[^\W\d_]{1,3}|[$€£])? ?([0-9]{1,9}(?:[.,][0-9]{1,2})?) ?(?:[^\W\d_]{1,3}\.?|[$€£])?")
ANY_COUNT = 1_000_000


def looks_secret(name: str) -> bool:
    return SECRET_WORDS.search(name) is not None


def languages(mistakes: Mistakes, node: Node, what: str) -> tuple[str, ...] | None:
    """A list of language codes, or some separated by commas."""
    found = []
    for scalar, word in words_in(mistakes, node, what):
        placed = type(scalar)(scalar.line, scalar.column, word, scalar.style)
        code = language_in(mistakes, placed, what)
        if code is not None:
            found.append(code)
    return tuple(dict.fromkeys(found)) or None


def time_zone(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    name = text.strip()
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # `GMT+1` is near to names that mean another offset, and no summer time.
        zones = available_timezones() if not OFFSET.search(name) else set()
        city = next((zone for zone in sorted(zones) if zone.casefold().endswith(f"/{name.casefold()}")), None)
        remedy = f"write '{city}'" if city else did_you_mean(name, zones, EXAMPLE_ZONE)
        mistakes.add(node, f"{show(name)} is not a time zone", remedy)
        return None
    return name


def country_code(mistakes: Mistakes, node: Node, word: str) -> str | None:
    code = word.strip().upper()
    if code in phonenumbers.SUPPORTED_REGIONS:
        return code
    remedy = "write 'GB'" if code == "UK" else "write its two letters, like 'NO' or 'SE'"
    mistakes.add(node, f"{show(word)} is not a country", remedy)
    return None


def country(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    return None if text is None else country_code(mistakes, node, text)


def countries(mistakes: Mistakes, node: Node, what: str) -> tuple[str, ...]:
    found = (country_code(mistakes, scalar, word) for scalar, word in words_in(mistakes, node, what))
    return tuple(dict.fromkeys(code for code in found if code is not None))


def currency(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    code = text.strip().upper()
    if not re.fullmatch(r"[A-Z]{3}", code):
        mistakes.add(node, f"{show(text)} is not a currency", "write its three letters, like 'NOK' or 'EUR'")
        return None
    return code


def link(mistakes: Mistakes, node: Node, what: str) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    if not LINK.fullmatch(text.strip()):
        mistakes.add(node, f"{show(text)} is not a web address", "write it like 'https://shop.example/reviews'")
        return None
    return text.strip()


def hours(mistakes: Mistakes, node: Node, what: str) -> tuple[Clock, Clock] | Literal["none"] | None:
    """`21:00-8:00`, or `none`."""
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    if text.strip() == "none":
        return "none"
    start, _, end = text.replace("–", "-").partition("-")
    clocks = read_clock(start), read_clock(end)
    if clocks[0] is None or clocks[1] is None or clocks[0] == clocks[1]:
        mistakes.add(node, f"{show(text)} are not quiet hours", "write them like '21:00-8:00', or 'none'")
        return None
    return clocks[0], clocks[1]


def dialogs(mistakes: Mistakes, node: Node, what: str) -> tuple[str, ...]:
    """Names of dialogs, a list of them or some separated by commas."""
    names = []
    for scalar, word in words_in(mistakes, node, what):
        if DIALOG.fullmatch(word):
            names.append(word)
        else:
            mistakes.add(scalar, f"{show(word)} is not the name of a dialog", "write it like 'order_confirmation'")
    return tuple(dict.fromkeys(names))


def quiet_days(mistakes: Mistakes, node: Node, what: str) -> frozenset[str]:
    days = set()
    for scalar, word in words_in(mistakes, node, what):
        if word in ("sundays", "holidays"):
            days.add(word)
        else:
            mistakes.add(scalar, f"{show(word)} cannot be quiet days", did_you_mean(word, ("sundays", "holidays")))
    return frozenset(days)


def count(mistakes: Mistakes, node: Node, what: str) -> int | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and 1 <= int(plain[:9]) <= ANY_COUNT):
        mistakes.add(node, f"{show(text)} is not a number of messages", "write a whole number, like '4'")
        return None
    return int(plain)


def money(mistakes: Mistakes, node: Node, what: str) -> int | None:
    """An amount as minor units: `200.50` is 20050."""
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    if not AMOUNT.fullmatch(text.strip()):
        meant = PRICED.fullmatch(text.strip())
        figures = meant[1].replace(",", ".") if meant else ""
        remedy = f"write '{figures}'" if figures else "write a number, like '200' or '200.50'"
        mistakes.add(node, f"{show(text)} is not an amount", remedy)
        return None
    return int(Decimal(text.strip()) * 100)


def hold(mistakes: Mistakes, node: Node, what: str) -> int | None:
    """A duration of whole hours, up to two weeks."""
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    duration = read_duration(text)
    if duration is None or duration.seconds % 3600 or duration.seconds > 14 * 86_400:
        mistakes.add(
            node, f"{show(text)} cannot stand after '{what}'", "write '48 hours' or '2 days' (up to two weeks)"
        )
        return None
    return duration.seconds // 3600


def stop_covers(mistakes: Mistakes, node: Node, what: str) -> Literal["all", "channel"] | None:
    word = choice_in(mistakes, node, what, ("all", "channel"))
    return "all" if word == "all" else "channel" if word else None
