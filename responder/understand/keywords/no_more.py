"""`don't want it anymore`, said alone: of what we send, but where a question is open that can be declined.

Where something was asked that may be refused, that is what is not wanted any more, and the refusal answers it; said
out of the blue it is of our messages, in every language alike. The Nordic `den` is the thing that was bought.
"""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.reply_keys import parse_key
from responder.understand.text import Reading

NORWEGIAN = (
    r"(?=.*\b{it}\b)(?:(?:jeg|eg|vi|me) )?(?:vil|onsker|onskjer|ynskjer|orker|orkar|gidder|gidd) (?:{it} )?"
    r"(?:ikke|ikkje)(?: (?:ha|fa))?(?: {it})?(?: her)? (?:mer|mere|meir|lenger|lengre)"
)
SWEDISH = (
    r"(?=.*\b{it}\b)(?:(?:jag|vi) )?(?:vill|onskar|orkar) (?:{it} )?inte(?: (?:ha|fa))?(?: {it})?(?: har)?"
    r" (?:mer|mera|langre)"
)
DANISH = (
    r"(?=.*\b{it}\b)(?:(?:jeg|vi) )?(?:vil|onsker|gider) (?:{it} )?(?:ikke|ik)(?: (?:have|ha|fa))?(?: {it})?(?: her)?"
    r" (?:mere|mer|laengere|laengre)"
)
IT = {
    "nb": NORWEGIAN.format(it="(?:det|dette|dem|disse)"), "nn": NORWEGIAN.format(it="(?:det|dette|dei|desse)"),
    "sv": SWEDISH.format(it="(?:det|detta|dem|dom|dessa)"), "da": DANISH.format(it="(?:det|dette|dem|disse)"),
    "en": r"(?:(?:i|we) )?(?:dont|do not) (?:really )?want (?:it|this|these|them) (?:anymore|any more|any longer)",
    "de": r"(?:(?:ich|wir) )?(?:will|wollen|mochte|mochten) (?:es|das|dies|die|sie) nicht (?:mehr|langer)(?: haben)?"
          r"|(?:es|das|dies) (?:will|mochte) ich nicht mehr(?: haben)?",
    "nl": r"(?:(?:ik|wij|we) )?(?:wil|willen) (?:het|dit|dat|deze|die) niet (?:meer|langer)(?: hebben)?",
    "fi": r"(?:en|emme) (?:halua|haluu) (?:enaa (?:sita|tata|naita|niita)|(?:sita|tata|naita|niita) enaa)",
    "fr": r"je ne veux plus (?:de )?(?:ca|cela)|je nen veux plus",
    "es": r"ya no (?:lo|esto|eso) quiero|ya no quiero (?:esto|eso)|no (?:lo quiero|quiero esto) mas",
}  # fmt: skip
COURTESY = r"(?: (?:takk|tack|tak|thanks|thank you|please|danke|bitte|bedankt|graag|kiitos|merci|gracias))?"
ALONE = {code: regex(rf"(?:{said}){COURTESY}") for code, said in IT.items()}
THING = {
    code: regex(said.format(it="(?:den|denne|denna)") + COURTESY)
    for code, said in (("nb", NORWEGIAN), ("nn", NORWEGIAN), ("sv", SWEDISH), ("da", DANISH))
}
LONGER = frozenset(
    listed("mer, mere, mera, meir, lenger, lengre, langre, laengere, laengre, anymore, more, longer, mehr, langer, "
           "meer, enaa, plus, quiero, mas")
)  # fmt: skip
LONGEST = 9  # words


def wants_it_no_more(reading: Reading, code: str) -> bool:
    """Whether that is the whole message; `it` may be anything."""
    return is_short(reading) and ALONE[code].fullmatch(" ".join(reading.words)) is not None


def wants_a_thing_no_more(reading: Reading, code: str) -> bool:
    """`vil ikke have den mere`: the whole message is of a thing."""
    return code in THING and is_short(reading) and THING[code].fullmatch(" ".join(reading.words)) is not None


def is_short(reading: Reading) -> bool:
    return len(reading.words) <= LONGEST and not LONGER.isdisjoint(reading.words)


def can_be_declined(named: Sequence[str]) -> bool:
    """Whether the open question has a reply key for no."""
    return any(parse_key(key).declines for key in named)
