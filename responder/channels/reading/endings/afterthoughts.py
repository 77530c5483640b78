"""What somebody adds below their own signature: a postscript that is not called one.

Few end the last sentence with a stop on a phone, so its words must tell it from titles, firms, slogans and ways to
reach somebody: they run on in small letters, below the name of one person and nothing else.
"""

import re
from typing import Final

from responder.channels.reading.endings.card_words import ORGANISATION, REACH, TITLE
from responder.channels.reading.endings.closings import CONTACT, NAME
from responder.channels.reading.endings.notices import is_notice
from responder.channels.reading.lines import Line
from responder.channels.reading.personal_words import says_i
from responder.patterns import regex

_MOST_LINES: Final = 4
_LEAST_WORDS: Final = 3
_EXAMINED: Final = 600
_WORD: Final = regex(r"\s*[^\W\d_]{2,20}\s*")
_DECORATED: Final = regex(r"[|•·©®™]")
_PAGE: Final = regex(r"\bwww\.|https?://|\w@\w", re.IGNORECASE)
_REQUEST: Final = regex(
    r"\b(?:please|vennligst|vær så snill|venligst|vänligen|snälla|bitte|alstublieft|graag|s['’]il (?:vous|te) plaît|"
    r"por favor|per favore|kan (?:dere|de|du|ni|i)|can you|could you|können sie|kunt u|pouvez[- ]vous|pueden?)\b",
    re.IGNORECASE,
)
_PROMOTION: Final = regex(
    r"\b(?:follow|like|find|visit|join|følg|følge|lik|finn|find|besøk|besøg|følj|följ|hitta|gilla|besök|folg\w*|"
    r"besuch\w*|finden sie|volg|bezoek|vind|suivez|retrouvez|visitez|rejoignez|síguenos|visita|seuraa|tykkää)"
    r"(?:[- ](?:us|oss|os|uns|ons|nous|meitä|sie uns)\b|nos\b)?[^\n]{0,30}?\b(?:facebook|instagram|linkedin|tiktok|"
    r"youtube|twitter|snapchat|pinterest|blog\w*|webshop\w*|nettbutikk\w*)",
    re.IGNORECASE,
)
_SPOKEN: Final = regex(
    r"\?|\b(?:we|us|it|you|vi|oss|os|dere|det|du|ni|dykk|jer|wir|uns|sie|es|het|jullie|nous|vous|nos|olemme|"
    r"is|are|was|were|er|var|är|ist|sind|war|zijn|est|sont|está|on|ovat|oli|not|ikke|ikkje|inte|nicht|niet|pas)\b",
    re.IGNORECASE,
)


def is_afterthought(lines: list[Line], index: int, position: int) -> bool:
    """Whether the lines from `position` on are sentences below the greeting at `index` and a mere name, a blank line
    between: "Hilsen / Kari / / Glemte å si: ring først!". Right below the name, or below that of a firm as well, they
    must speak of the writer or ask for something."""
    words = [line.text.strip() for line in lines[position:] if line.text.strip()]
    if not lines[position].text.strip() or len(words) > _MOST_LINES:
        return False
    if len(words) > 1 and _is_name(words[0]):
        return False
    if CONTACT.search(words[0]) and not _runs_on(words[0], says_i(words[0])):
        return False
    names = [line.text for line in lines[index + 1 : position] if line.text.strip()]
    if len(names) > 2 or not all(_is_name(name) for name in names) or any(is_notice(word) for word in words):
        return False
    text = " ".join(words)[:_EXAMINED]
    set_apart = not lines[position - 1].text.strip()
    ended = words[-1][-1:] in ".!" and len(text.split()) > _LEAST_WORDS
    if set_apart and names and ended and not CONTACT.search(text):
        return True
    asks = says_i(text) or _REQUEST.search(text) is not None
    return (asks or (set_apart and len(names) < 2)) and _runs_on(text, asks)


def _is_name(text: str) -> bool:
    return NAME.fullmatch(text) is not None or _WORD.fullmatch(text) is not None


def _runs_on(text: str, asks: bool) -> bool:
    """Whether words are a sentence by their letters: most are small, and no title, firm or way to reach somebody stands
    among them, but where somebody speaks."""
    words = text.split()
    if len(words) < _LEAST_WORDS or not text[:1].isalpha() or _DECORATED.search(text):
        return False
    small = sum(word[:1].islower() for word in words[1:])
    large = sum(word[:1].isupper() and len(word) > 1 for word in words[1:])
    spoken = asks or _SPOKEN.search(text) is not None
    if not (small and small >= large) and not (spoken and text.isupper()):
        return False
    if (_PAGE.search(text) and not asks) or _PROMOTION.search(text):
        return False
    return (
        spoken
        or text[-1:] in ".!"
        or (len(words) > _LEAST_WORDS and not any(one.search(text) for one in (TITLE, ORGANISATION, REACH)))
    )
