"""Mails whose lines somebody's program joined into one: the answer, the phone's footer, the attribution or the copied
headers, and the earlier mail behind them on the same line.
"""

import re
from typing import Final

from responder.channels.reading.endings.signatures import is_footer
from responder.channels.reading.phrases import CATEGORY, DATE, INNER_LABEL, TIME, WROTE, names_address
from responder.channels.reading.quoting.attributions import NAMED_BEHIND
from responder.patterns import regex

_LEAST: Final = 80
"""A line that holds all this is no shorter."""
_CHARACTERS: Final = 4000
_MOMENT_CHARACTERS: Final = 90
_HEAD_LABELS: Final = 3
_HEAD_CHARACTERS: Final = 300
_FOOTER_CHARACTERS: Final = 120
_FRAMED_END: Final = regex(r"\s*[-_=*]{2,40}(?:\s?\w[^-_=*\n]{1,40}[-_=*]{2,40})?\s*$")
"""What programs set above copied headers: "-----Original Message-----"."""
_CAPITAL: Final = regex(r"(?<=\s)[A-ZÅÄÆÖØÉ]")
_DAY: Final = regex(
    r"(?:(?<!\S)|(?<=[.!?)])|(?<=[^\W\d_])(?=(?-i:On|Am|Le|El|Op|Den)\s))(?:(?:on|den|på|am|op|le|el|il giorno|"
    r"em)\s)?(?:(?:mon?|tue?|wed|thu|fri?|sat|sun|man|mån|tis?|"
    r"ons|tors?|fre|lør|lör|søn|sön|di|mi|do|sa|so|ma|wo|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|ke|"
    r"to|pe|la|su|lau)(?:(?-i:[a-zäöåéæøß]{0,8}),?|[^\W\d_]{0,2}\.,?)\s)?(?:den |d\. )?(?:\d{1,4}[./ -]|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},)",
    re.IGNORECASE,
)


def said_first(text: str, alone: bool) -> str:
    """What stands before the earlier mail on a line that holds that mail, too; "" where the line is no such one. Below
    other lines (not `alone`) only copied headers tell it: there somebody may speak of what was written."""
    if len(text) < _LEAST or "@" not in text:
        return ""
    text = text[:_CHARACTERS]
    before = (_before_attribution(text) if alone else "") or _before_head(text) or ""
    return _without_footer(_FRAMED_END.sub("", before))


def is_only_head(text: str) -> bool:
    """Whether a line begins with the copied headers of an earlier mail one behind the other: nothing is said there."""
    if len(text) < _LEAST or "@" not in text:
        return False
    before = _before_head(text[:_CHARACTERS])
    return before is not None and not _FRAMED_END.sub("", before)


def _without_footer(text: str) -> str:
    """Without what a phone added behind the answer."""
    if is_footer(text):
        return text
    start = max(0, len(text) - _FOOTER_CHARACTERS)
    places = (match.start() for match in _CAPITAL.finditer(text, start))
    footer = next((at for at in places if at and is_footer(text[at:])), len(text))
    return text[:footer].rstrip()


def _before_attribution(text: str) -> str:
    for verb in WROTE.finditer(text):
        behind = NAMED_BEHIND.match(text, verb.end())
        begin = max(0, verb.start() - (2 if behind is None else 1) * _MOMENT_CHARACTERS)
        head = text[begin : verb.start()]
        if behind is None and not (names_address(head) and text[verb.end() : verb.end() + 2].lstrip()[:1] == ":"):
            continue
        day = next((day for day in _DAY.finditer(head) if _is_moment(head[day.start() :])), None)
        if day is not None and (said := text[: begin + day.start()].strip()):
            return said
    return ""


def _is_moment(text: str) -> bool:
    date = DATE.search(text[:40])
    return date is not None and TIME.search(text) is not None


def _before_head(text: str) -> str | None:
    """What is said before "From: … Sent: … To: … Subject: …"; None where these are not there."""
    labels = list(INNER_LABEL.finditer(text))
    for at, label in enumerate(labels):
        if CATEGORY[label[1].lower()] != "from":
            continue
        row = [one for one in labels[at : at + _HEAD_LABELS + 1] if one.start() - label.start() < _HEAD_CHARACTERS]
        named = {CATEGORY[one[1].lower()] for one in row}
        if len(named) >= _HEAD_LABELS and names_address(text[label.start() : label.start() + _HEAD_CHARACTERS]):
            return text[: label.start()].strip()
    return None
