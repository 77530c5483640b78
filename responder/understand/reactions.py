"""A tap on a message, as phones report it by text: "Liked “…”", "👍 to “…”". The words in quotes are somebody else's.

Read as the customer's they would be any answer that a question names, and any STOP that an offer ends with.
"""

from __future__ import annotations

import unicodedata

from responder.values import frozen

OPENING, CLOSING = "“„«”\"'‘", "”“»\"'’"
QUOTES = frozenset(OPENING)
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u2060\ufeff\u200e\u200f\u2068\u2069"), None)
LONGEST_AROUND = 60
LONGEST_TEXT = 2000
WORDS_OF_MESSAGE = 3
"""Words from which a quote after "Liked" is a message, and not the name of something."""

_LIKED = (
    "liked, likte, gillade, synes godt om, syntes godt om, gefällt mir, gefällt, a aimé, aime, me gusta, le gusta, "
    "le gustó, tykkäsi, tykkää, vond leuk, vindt leuk"
)
_LOVED = (
    "loved, elsket, elskede, älskade, liebt, liebte, a adoré, adore, me encanta, le encantó, le encanta, rakasti, "
    "rakastaa"
)
_DISLIKED = (
    "disliked, mislikte, likte ikke, ogillade, gillade inte, synes ikke om, syntes ikke om, synes ikke godt om, "
    "gefällt mir nicht, gefällt nicht, n’a pas aimé, n'a pas aimé, no me gusta, no le gustó, ei tykännyt, "
    "vond niet leuk"
)
_NO_ANSWER = (
    "laughed at, emphasized, emphasised, questioned, lo av, lo ad, la vekt på, uthevet, stilte spørsmål ved, "
    "skrattade åt, betonade, ifrågasatte, fremhævede, satte spørgsmålstegn ved, lachte über, lacht über, betonte, "
    "hinterfragte, a ri de, a souligné, a questionné, se rió de, nauroi, korosti, kyseenalaisti"
)
SIGNS = {
    word.strip(): sign
    for sign, words in (("👍", _LIKED), ("❤️", _LOVED), ("👎", _DISLIKED), ("", _NO_ANSWER))
    for word in words.split(",")
}
TAKEN_BACK = ("removed ", "fjernet ", "tok bort ", "tog bort ", "hat entfernt", "entfernte ", "a supprimé ", "quitó ")
_BETWEEN = (
    "to, reacted, with, reagerte, reagerade, reagerede, med, på, til, av, auf, mit, reagiert, hat, reageerde, met, op, "
    "a, réagi, avec, à, reaccionó, con, reagoi"
)
BETWEEN = frozenset(_BETWEEN.split(", "))


@frozen
class Quoting:
    """A text with quotes in it: what is quoted, what stands around it, and the sign that this is (None: no tap that
    is known, "": one that answers nothing)."""

    quoted: str
    around: str
    sign: str | None

    @property
    def taps(self) -> bool:
        """Whether it is plainly a tap on a message, whoever sent that."""
        return self.sign is not None and len(self.quoted.split()) >= WORDS_OF_MESSAGE


def as_sign(text: str) -> str:
    """The text; of a tap on a message its sign, which is nothing where that answers nothing."""
    quoting = quoting_in(text)
    return text if quoting is None or not quoting.taps else quoting.sign or ""


def quoting_in(text: str) -> Quoting | None:
    """From the first quote that opens to the last that closes; None where no such are, or much stands around them."""
    if len(text) > LONGEST_TEXT or QUOTES.isdisjoint(text):
        return None
    plain = text.translate(UNSEEN)
    begins = next((at for at, letter in enumerate(plain) if letter in OPENING and _opens(plain, at)), -1)
    ends = max(plain.rfind(letter) for letter in CLOSING)
    if begins < 0 or ends <= begins + 1:
        return None
    around = " ".join((plain[:begins] + " " + plain[ends + 1 :]).split())
    return Quoting(plain[begins + 1 : ends], around, _sign(around)) if len(around) <= LONGEST_AROUND else None


def _opens(text: str, at: int) -> bool:
    """An apostrophe within a word opens nothing."""
    return at == 0 or not text[at - 1].isalnum()


def _sign(around: str) -> str | None:
    words = around.casefold().rstrip(":").strip()
    if words.startswith(TAKEN_BACK):
        return ""
    if words in SIGNS:
        return SIGNS[words]
    marks = [one for one in words.split() if not any(letter.isalnum() for letter in one)]
    others = [one for one in words.split() if one not in marks]
    pictures = [one for one in marks if any(unicodedata.category(letter) == "So" for letter in one)]
    return pictures[0] if len(pictures) == 1 and BETWEEN.issuperset(others) else None
