"""Figures of a whole date in another order or with other signs, written as the dates that are known.

`24 12 2026` is `24/12/2026`, `2026.12.24` and `2026-24-12` are `2026-12-24`.
"""

import re

from responder.patterns import regex
from responder.understand.dates.scene import LAST_DAY

LAST_MONTH = 12
SPACED = regex(  # and no part of a longer row of figures, as a phone number is
    r"(?<![\d.,:/+-])(?<!\d )(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d)(?! ?\d)(?![.,:/-]\d)"
)
FRENCH = regex(r"\ble (\d{1,2}) (\d{1,2})(?=[\s.!]*$)")  # `le 24 12`: no hour stands there alone
YEAR_AND_DOTS = regex(r"(?<![\d.])((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})(?![\d]|\.\d)")
DAY_BEFORE_MONTH = regex(r"(?<![\d-])((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d-])")


def in_known_order(plain: str) -> str:
    """The text with such dates rewritten; what is no date of a calendar stays as it is."""
    plain = FRENCH.sub(of_month, SPACED.sub(spaced, plain))
    plain = YEAR_AND_DOTS.sub(dotted, plain)
    return DAY_BEFORE_MONTH.sub(turned, plain)


def spaced(match: re.Match[str]) -> str:
    return f"{match[1]}/{match[2]}/{match[3]}" if are_day_and_month(match[1], match[2]) else match.group()


def of_month(match: re.Match[str]) -> str:
    return f"le {match[1]}/{match[2]}" if int(match[2]) <= LAST_MONTH else match.group()


def dotted(match: re.Match[str]) -> str:
    return f"{match[1]}-{match[2]}-{match[3]}" if are_day_and_month(match[2], match[3]) else match.group()


def turned(match: re.Match[str]) -> str:
    """`2017-22-06`, where only the second figure can be the month."""
    if not int(match[4]) <= LAST_MONTH < int(match[3]) <= LAST_DAY or not int(match[4]):
        return match.group()
    return f"{match[1]}-{match[4]}-{match[3]}"


def are_day_and_month(first: str, second: str) -> bool:
    low, high = sorted((int(first), int(second)))
    return 1 <= low <= LAST_MONTH and high <= LAST_DAY
