"""The head that Lotus Notes sets above an earlier mail: who and when, and below it receivers, copy and subject behind
bare words, each on its own line or beside what it names, mostly without a colon.
"""

import re
from typing import Final

from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import DATE, DIVIDER, TIME, names_address
from responder.patterns import regex

_ROWS: Final = 26
_CHARACTERS: Final = 200
_MOMENT_CHARACTERS: Final = 70
_ABOVE: Final = 8
"""Written lines between whom it is by and its receivers: the moment, who sent it for them, where to answer."""
_RECEIVERS: Final = 8
_TO: Final = regex(
    r"[\s*]*(?:to|an|til|till|aan|à|a|para|al|vastaanottaja)(?:\s*:|(?=[\s*]*$)|(?=\s)).*", re.IGNORECASE
)
_COPY: Final = regex(
    r"[\s*]*(?:cc|copy|kopie?|kopia|kopio|copie|copia|kopi til|kopia till)(?:\s*:|(?=[\s*]*$)|(?=\s)).*", re.IGNORECASE
)
_SUBJECT: Final = regex(
    r"[\s*]*(?:subject|thema|betreff|emne|ämne|onderwerp|objet|asunto|oggetto|aihe)(?:\s*:|(?=[\s*]*$)|(?=\s)).*",
    re.IGNORECASE,
)
_FROM: Final = regex(
    r"[\s*]*(?:from|fra|frå|från|von|van|de|lähettäjä)(?:[\s*]*[:：]|\s[^\n@]{0,100}[<(]?[^\s<>()@]{1,80}@)",
    re.IGNORECASE,
)
_SENT_BY: Final = regex(
    r"[\s*]*(?:sent by|gesendet von|sendt a[fv]|skickat av|verzonden door|envoyé par|enviado por|lähettänyt)\b",
    re.IGNORECASE,
)
_MOMENT: Final = regex(
    r"[\s*]*(?:[^\W\d_]{2,12}[,.]?\s+)?(?:\d{1,4}[./-]|\d{1,2}\.?\s+[^\W\d_]{3}|[^\W\d_]{3,10} \d{1,2},)", re.IGNORECASE
)
"""A line that is a date and a time, the day of the week before it."""


def begins_notes_head(lines: list[Line], index: int) -> bool:
    """Whether such a head begins at a line: the sender's name or address, or the moment alone where that is all."""
    first = lines[index].text
    if not first.strip() or len(first) > _CHARACTERS:
        return False
    if _is_moment(first) or (names_address(first) and _dated(first)):
        return _lists_receivers(lines, index)
    alone = not any(line.text.strip() for line in lines[max(0, index - 8) : index])
    return (
        _names_somebody(first, 2 if alone else 1) and _moment_follows(lines, index) and _lists_receivers(lines, index)
    )


def _moment_follows(lines: list[Line], index: int) -> bool:
    """The moment is the next written line, or the one behind the address or whoever sent it for them."""
    for line in lines[index + 1 : index + 7]:
        text = line.text[:_CHARACTERS]
        if _is_moment(text):
            return True
        if text.strip() and not names_address(text) and not _SENT_BY.match(text):
            return False
    return False


def _is_moment(text: str) -> bool:
    return len(text) <= _MOMENT_CHARACTERS and _MOMENT.match(text) is not None and _dated(text)


def _dated(text: str) -> bool:
    return DATE.search(text) is not None and TIME.search(text) is not None


def _names_somebody(text: str, least: int) -> bool:
    """An address, a Notes name ("Kari Berg/Oslo/Fjord") or a name; what stands first in a mail may be the answer, and
    must have two words."""
    spoken = text.strip(" \t*\"'").split()
    name = (
        least <= len(spoken) <= 6
        and all(word[0].isupper() for word in spoken)
        and not text.rstrip().endswith((".", "!", "?"))
    )
    return names_address(text) or name


def _begins_another(row: str) -> bool:
    """Whether a row begins the head of another program: what stands above it may be the answer."""
    return _FROM.match(row) is not None or DIVIDER.fullmatch(row) is not None


def _lists_receivers(lines: list[Line], index: int) -> bool:
    """Receivers and subject in this order, and with them the word for copies or an address."""
    rows = [line.text[:_CHARACTERS] for line in lines[index : index + _ROWS] if line.text.strip()]
    to = next((at for at in range(1, min(len(rows), _ABOVE)) if _TO.fullmatch(rows[at])), None)
    if to is None or any(map(_begins_another, rows[1:to])):
        return False
    subject = next((at for at in range(to + 1, min(len(rows), to + _RECEIVERS)) if _SUBJECT.fullmatch(rows[at])), None)
    if subject is None:
        return False
    copied = any(_COPY.fullmatch(row) for row in rows[to + 1 : subject])
    return copied or any(names_address(row) for row in rows[: subject + 1])
