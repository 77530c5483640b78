"""Whether a text tells how to make the messages stop: by an answer, or, where nobody can answer, elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping

from responder.language.estimate import LINK_ENDINGS, estimate
from responder.language.expressions import compile_text
from responder.patterns import regex

WAY_OUT = regex(
    r"\b(stopp?|unsubscribe|opt[ -]?out|avmeld\w*|meld(e)? deg av|avslutt\w*|avsluta\w*|avregistrer\w*|avprenumerera\w*"
    r"|afmeld\w*|frameld\w*|abmeld\w*|abbestell\w*|peruuta|lopeta|afmelden|uitschrijven|arret|arr[eê]t|désabonne\w*"
    r"|baja|cancelar)\b",
    re.IGNORECASE,
)
# A link, a mail address or a telephone number.
ELSEWHERE = regex(r"https?://\S|www\.|\S@\S|[a-z0-9-]\.[a-z]{2,10}/|\+?\d(?:[ ().-]?\d){6,}", re.IGNORECASE)
SOME_LINK = "https://shop.example/x"


def has_way_out(text: str, known: Mapping[str, str]) -> bool:
    """Whether a text names STOP or a link to unsubscribe, itself or in a name's value."""
    if any("unsubscribe" in name for name in compile_text(text).names):
        return True
    return tells_to_stop(estimate(text, known))


def tells_to_stop(said: str) -> bool:
    """Whether a text as it goes out names STOP, or unsubscribing."""
    return WAY_OUT.search(said) is not None


def says_where(text: str, known: Mapping[str, str]) -> bool:
    """Whether a text names a link, a mail address or a telephone number, itself or in a name's value."""
    links = {name: SOME_LINK for name in compile_text(text).names if name.casefold().endswith(LINK_ENDINGS)}
    return ELSEWHERE.search(estimate(text, {**links, **known})) is not None
