"""Figures of which none is a day or an hour: prices, telephone numbers, postcodes. They are left out of the text."""

import re

from responder.patterns import regex
from responder.understand.dates.calendar_words import calendar_words

FIGURE = regex(r"\d")
FIGURES_APART = regex(r"\d\D+\d")
PRICED = regex(
    r"[£€$] ?\d+[.,]\d\d\b"
    r"|(?<![\d.,])\d+[.,]\d\d ?(?:[£€$]|(?:kr|nok|sek|dkk|eur|euro|euros)\b)"
    r"|(?<![\d.,])\d+(?:[.,]\d+)? ?%"
    r"|\b(?:kost\w*|cost\w*|cout\w*|maks(?:oi|aa)|pris\w*|price\w*|preis\w*)[^\d,.;!?]{0,8}\d+[.,]\d\d\b"
)
PHONE = regex(r"\+\d[\d ()-]{6,}\d|(?<![\d.,])0\d{1,3}[ -/]?\d{2,3}(?:[ -]\d{2,3}){2,4}(?!\d)|"
                   r"(?<![\d.,:])\d{2,4}(?: \d{2,3}){3,4}(?![\d.,:])")  # fmt: skip
CODE = regex(r"\b([^\W\d_]{4,})\d{1,6}\b")  # `SOMMER15`
OF_YEAR = regex(r"(?<![\d/.-])\d{1,6}/(?:19|20)\d\d(?![\d/])")  # `case 12/2026`
POSTCODES = {  # `SW1A 2AA`, `1012 AB`, `111 22 Stockholm`
    "en": regex(r"\b[a-z]{1,2}\d[a-z\d]? ?\d(?!am|pm|st|nd|rd|th)[a-z]{2}\b"),
    "sv": regex(r"(?:^|(?<=[,\n])|(?<=[,\n] ))\d{3} \d{2}(?= [^\W\d_]{4})"),
    "nl": regex(r"\b[1-9]\d{3} (?!op|om|is|en|in|of|te|do|vr|za|zo|ma|di|wo|jl)[a-z]{2}\b"),
}


def without_other_figures(plain: str, code: str) -> str:
    """`kostet 12.50` names no hour, and `SW1A 2AA` no day."""
    if FIGURE.search(plain) is None:
        return plain
    plain = CODE.sub(lambda match: without_code(match, code), plain)
    if FIGURES_APART.search(plain) is None:
        return plain if "%" not in plain else PRICED.sub(" ", plain)
    plain = PHONE.sub(" ", OF_YEAR.sub(" ", PRICED.sub(" ", plain)))
    postcode = POSTCODES.get(code)
    return plain if postcode is None else postcode.sub(" ", plain)


def without_code(match: re.Match[str], code: str) -> str:
    """The word and its figure where it is one of the calendar: `april15`."""
    calendar = calendar_words(code)
    tables = (calendar.months, calendar.weekdays, calendar.clock)
    return match.group() if any(table.singles.get(match[1]) is not None for table in tables) else " "
