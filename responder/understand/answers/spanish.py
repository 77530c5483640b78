"""The Spanish `sí` that says yes and the `si` that says if, where no pause tells them apart; the `ya` that says yes."""

import re
from collections.abc import Sequence

from responder.patterns import regex

LIKED = r"(?:me|nos) (?:(?:interesa|gusta)(?:r[ií]a)?|apetece|conviene|apunto|(?:va|viene|parece) bien)\b"
SPANISH_YES = regex(
    rf"^[^\w¿]*(?:(s(?:í|i\u0301)) +(?={LIKED}(?!.*(?:\bpero\b|\?)))"
    rf"|(si) +(?={LIKED},?(?: muchas)?(?: gracias)?[^\w?]*$))",
    re.IGNORECASE,
)


def with_pause(text: str) -> str:
    """`sí me interesa`, which says yes, as `sí, me interesa`; without its accent only as all that is said."""
    return SPANISH_YES.sub(lambda match: f"{match[1] or match[2]}, ", text)


IF = regex(  # `si es caro, no lo quiero`, `y si lloviera`: its clause is closed, and another says what then
    r"^[^\w¿]*(?:(?:y|pero|o|que) si +\w"
    r"|(?:[^\W\d_]+ +){0,4}si +(?:yo +)?(?:les? +|te +)?(?:digo|contesto|respondo)\b"
    r"|si +(?!(?:claro|por|vale|gracias|señor|señora|ya|sí|si)\b)[^,.;:!?\n]+, *"
    r"(?:no|es|son|será|sería|sera|seria|serán|estará|entonces|pues|avis|llam|os|te|les?|dím|dim)\w*\b)",
    re.IGNORECASE,
)
ALREADY = frozenset(  # what follows a `ya` that tells of what was asked
    ("lo", "la", "los", "las", "llego", "llegaron", "pague", "pagamos", "pagado", "recibi", "recibimos", "recibido")
) | {"tengo", "tenemos", "voy", "vamos"}


def says_if(text: str) -> bool:
    """Whether an unaccented `si` at the beginning makes a condition of the reply."""
    return IF.match(text) is not None


def says_already(words: Sequence[str], place: int, breaks: frozenset[int]) -> bool:
    """`ya`, `ya lo tengo` answer; `basta ya`, `ya estoy harto` say now, or already."""
    if place and place not in breaks:
        return False
    after = place + 1
    return after >= len(words) or after in breaks or words[after] in ALREADY
