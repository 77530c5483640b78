"""Receipts of reading that mail programs write in words only, by their form in any language.

Such a mail tells which mail it is about in its fields, but for who wrote it, and then in one sentence when it was read
or deleted; and its subject is a word, a colon, and the subject of that mail.
"""

import re
from typing import Final

from responder.channels.reading.phrases import CATEGORY, LABEL
from responder.patterns import regex

_ANSWERED: Final = regex(
    r"\s*(?:re|sv|vs|aw|antw|ref|rv|res|odp|fwd?|vl|wg|tr|enc|vb|doorst|videresendt|"
    r"vidarebefordrat)\s*(?:\[\d+\])?\s*:",
    re.IGNORECASE,
)
_NAMED: Final = regex(
    r"\b(?:return receipt|read receipt|lesebekreftelse|lesekvittering|mottaksbekreftelse|läskvitto|mottagningskvitto|"
    r"mottagningsbevis|kvittering for (?:læsning|modtagelse)|læsekvittering|lesebestätigung|empfangsbestätigung|"
    r"leesbevestiging|ontvangstbevestiging|accusé de (?:réception|lecture)|confirmation de lecture|acuse de recibo|"
    r"confirmación de lectura|vastaanottokuittaus|vastaanottoilmoitus|lukukuittaus|lukuilmoitus)\b",
    re.IGNORECASE,
)
_NEAR: Final = 120
_MOMENT: Final = regex(r"\d\d?[.:]\d\d")
_MOST_LINES: Final = 10
_MOST_WORDS: Final = 3
_LONGEST: Final = 300


def is_receipt(text: str, subject: str | None) -> bool:
    """Whether a text with such a subject is such a receipt; or whether both call themselves one at their beginning."""
    if _NAMED.match((subject or "").strip()[:_NEAR]) and "?" not in text and _NAMED.search(text[:_NEAR]):
        return True
    word, colon, named = (subject or "").strip()[:_LONGEST].partition(":")
    if not colon or not named.strip() or len(word.split()) > _MOST_WORDS or _ANSWERED.match(subject or ""):
        return False
    written = [line.strip() for line in text.splitlines() if line.strip()]
    if not 3 < len(written) <= _MOST_LINES or len(written[-1]) > _LONGEST:
        return False
    fields = {
        CATEGORY[found[1].lower()]: found[2].strip() for line in written if (found := LABEL.match(line[:_LONGEST]))
    }
    about = fields.get("subject", "")
    told = "from" not in fields and {"to", "sent"} <= fields.keys()
    ends = LABEL.match(written[-1]) is None and _MOMENT.search(written[-1]) is not None and "?" not in written[-1]
    return told and ends and bool(about) and _same(about, named)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
