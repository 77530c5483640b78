"""How many SMS segments a text takes, and what would make it cheaper.

GSM-7 (3GPP TS 23.038): 160 septets in one message, 153 in each of several; characters of the extension table count
two and are not split. Anything else is UCS-2: 70 and 67 UTF-16 code units, surrogate pairs not split.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

from responder.values import frozen

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("^{}\\[~]|€\f")
GSM_ONE, GSM_MANY = 160, 153
UCS_ONE, UCS_MANY = 70, 67

# What looks the same and is in GSM-7.
REPLACEMENTS: dict[str, str] = {
    "‘": "'", "’": "'", "‚": ",", "‛": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"', "‹": "'", "›": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "⁃": "-",
    "…": "...", "•": "-", "·": ".", "∙": ".", "●": "-", "▪": "-", "→": "->", "←": "<-", "⇒": "=>",
    "\u00a0": " ", "\u2000": " ", "\u2001": " ", "\u2002": " ", "\u2003": " ", "\u2004": " ", "\u2005": " ",
    "\u2006": " ", "\u2007": " ", "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ", "\u205f": " ",
    "\u3000": " ", "\t": " ", "\v": " ", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\u2060": "", "\ufeff": "",
    "\u202a": "", "\u202b": "", "\u202c": "", "\u202d": "", "\u202e": "", "\u2066": "", "\u2067": "", "\u2068": "",
    "\u2069": "", "\ufe0f": "", "\ufe0e": "",
    "ç": "c", "×": "x", "÷": "/", "©": "(c)", "®": "(R)", "™": "(TM)", "№": "No.", "½": "1/2", "¼": "1/4", "¾": "3/4",
    "¹": "1", "²": "2", "³": "3", "°": " deg", "₂": "2", "¢": "c", "¦": "|", "¬": "-", "ª": "a", "º": "o", "‰": " o/oo",
    "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "œ": "oe", "Œ": "OE", "ĳ": "ij", "ı": "i", "ł": "l", "Ł": "L",
    "đ": "d", "Đ": "D", "ẞ": "SS", "ﬁ": "fi", "ﬂ": "fl",
}  # fmt: skip


@frozen
class Segments:
    """`units` are septets or UTF-16 code units. `suggestion` is a cheaper text that reads the same, or None.

    `strange` are the characters that are not in GSM-7, each once, in order.
    """

    encoding: Literal["GSM-7", "UCS-2"]
    segments: int
    units: int
    suggestion: str | None = None
    strange: tuple[str, ...] = ()


def count(text: str) -> Segments:
    """The segments of a text. Any text, lone surrogates and emptiness (0 segments) included; never raises."""
    strange = tuple(dict.fromkeys(letter for letter in text if letter not in BASIC and letter not in EXTENDED))
    if not strange:
        widths = [2 if letter in EXTENDED else 1 for letter in text]
        return Segments("GSM-7", _segments(widths, GSM_ONE, GSM_MANY), sum(widths))
    widths = [2 if ord(letter) > 0xFFFF else 1 for letter in text]
    segments = _segments(widths, UCS_ONE, UCS_MANY)
    return Segments("UCS-2", segments, sum(widths), _suggestion(text, segments), strange)


def _segments(widths: list[int], one: int, many: int) -> int:
    """How many messages hold characters of these widths when none of them is split."""
    total = sum(widths)
    if total <= one:
        return min(total, 1)
    segments, used = 1, 0
    for width in widths:
        if used + width > many:
            segments, used = segments + 1, 0
        used += width
    return segments


def replacement(letter: str) -> str | None:
    """What stands in GSM-7 for a character and reads the same, None where nothing does (letters of other scripts)."""
    if letter in BASIC or letter in EXTENDED:
        return letter
    if letter in REPLACEMENTS:
        return REPLACEMENTS[letter]
    plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    if plain and plain != letter and all(part in BASIC for part in plain):
        return plain
    return None


def _suggestion(text: str, segments: int) -> str | None:
    """The text with everything replaced that can be, if that leaves GSM-7 and costs less."""
    composed = unicodedata.normalize("NFC", text)
    table: dict[int, str] = {}
    for letter in dict.fromkeys(composed):
        plain = replacement(letter)
        if plain is None:
            return None
        if plain != letter:
            table[ord(letter)] = plain
    cheaper = composed.translate(table)
    return cheaper if cheaper and count(cheaper).segments < segments else None
