"""Answers below a mail that a program copied without quoting it ("From: … Sent: …"), where we do not know what we sent.

What the program itself says was typed there is believed. Where it says nothing, only a last paragraph below our own
name can be the answer, if somebody speaks for themselves in it or says yes or no; a shop writes other things below
its name.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from responder.channels.reading.endings.closings import ANSWERING, CONTACT, POSTSCRIPT
from responder.channels.reading.endings.notices import is_notice
from responder.channels.reading.lines import Line, Mark
from responder.channels.reading.personal_words import DECIDES, says_i
from responder.channels.reading.quoting.copied_heads import belongs_to_head
from responder.patterns import regex

_LINES: Final = 3
_WORDS: Final = 40
_SHOP: Final = regex(
    r"\b(?:we|us|our|you|your|vi|oss|os|vår\w*|vores|du|deg|dig|din\w?|deres|dere|de|jer|jeres|ni|er|era|wir|uns|"
    r"unser\w*|sie|ihr\w*|wij|ons|onze|u|uw|je|jullie|nous|notre|nos|vous|votre|vos|nosotros|nuestr\w+|su|sus|tu|"
    r"me(?= du)|te|sinä|sinun|teidän|me)\b",
    re.IGNORECASE,
)
"""Somebody who speaks for a shop, or to its customers."""
_ACTS: Final = regex(
    r"\b(?:reply|click|svar|klikk?|klicka|antworten|klicken|beantwoord|répondez|cliquez|responda|pulse|vastaa|"
    r"unsubscribe|meld|avmeld\w*|afmeld\w*|avregistr\w*|abmeld\w*|désabonn\w*|baja)\b",
    re.IGNORECASE,
)


def typed_below(after: Sequence[Line]) -> list[Line]:
    """Lines of which the page says that the sender typed them."""
    return [line for line in after if line.mark is Mark.TYPED]


def said_below(after: Sequence[Line], is_ours: Callable[[str], bool]) -> list[Line]:
    """The paragraph below a copied mail of ours that can be nothing but an answer; `is_ours` knows our name and our
    pages. Nothing where our name is not below the copied headers."""
    start = next((at for at, line in enumerate(after) if line.text.strip() and not belongs_to_head(line.text)), 0)
    last = max((at for at in range(start, len(after)) if is_ours(after[at].text)), default=-1)
    blank = next((at for at in range(last + 1, len(after)) if not after[at].text.strip()), None) if last >= 0 else None
    paragraphs = _paragraphs(after[blank:]) if blank is not None else []
    return paragraphs[0] if len(paragraphs) == 1 and _answers([line.text for line in paragraphs[0]]) else []


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        if line.text.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _answers(texts: Sequence[str]) -> bool:
    text = "\n".join(texts)
    if len(texts) > _LINES or len(text.split()) > _WORDS or "?" in text or "://" in text:
        return False
    if _ACTS.search(text) or CONTACT.search(text) or POSTSCRIPT.match(text) or is_notice(text):
        return False
    if says_i(text):
        return True
    return _SHOP.search(text) is None and (ANSWERING.match(text.lstrip()) or DECIDES.search(text)) is not None
