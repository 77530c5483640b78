"""Whether words are the sender's own name, as From and the address tell it."""

import unicodedata
from functools import lru_cache
from typing import Final

from responder.channels.reading.tables import words
from responder.patterns import regex
from responder.understand.mail_address import normal_mail
from responder.values import frozen

_LONGEST: Final = 6
_MIDDLE: Final = 2
"""Middle names that neither From nor the address knows."""
_GLUED: Final = 4
_WORD: Final = regex(r"[^\W\d_]+")
_PARTICLES: Final = words("von van de der den del della di da dos la le el af av zu zur ter ten te bin ibn y e")
_TITLES: Final = words(
    "dr prof professor mr mrs ms mme mlle herr frau dhr mevr mw ing ir drs mag dipl msc bsc phd mba sr sra srta fru hr "
    "adv"
)
_LETTERS: Final = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})
_DOUBLED: Final = regex(r"a[ae]|[ou]e")
"""How addresses write å, ä, ö and ü; taken as one letter in names and addresses alike."""


@frozen
class Sender:
    """`name` as From shows it, `address` in lower case; either may be missing."""

    name: str | None = None
    address: str | None = None

    def is_named(self, text: str) -> bool:
        """Whether a text is nothing but this sender's name: in either order, with initials, or, where From shows a
        first name alone, with the surname of the address."""
        raw = _WORD.findall(text[:120])
        if not 0 < len(raw) <= _LONGEST + _MIDDLE or len(text) > 80 or not raw[0][0].isupper():
            return False
        found = _folded(" ".join(raw))
        if not all(word[0].isupper() or word.lower() in _PARTICLES for word in raw):
            return found == self._shown()
        return 0 < len(found) <= _LONGEST and (self._knows(found) or self._abbreviates(found) or self._begins(found))

    def is_initialled(self, text: str) -> bool:
        """Whether a text is nothing but the first letters of this sender's name: "KN", "JvdB"."""
        if not 1 < len(text) <= _LONGEST + _MIDDLE or not (text[0].isupper() and text[-1].isupper()):
            return False
        whole = "".join(word[0] for word in _WORD.findall((self.name or "")[:200]) if "@" not in (self.name or ""))
        return text.casefold() in {"".join(word[0] for word in self._shown()), whole.casefold()}

    def owns(self, address: str) -> bool:
        """Whether an address bears this sender's name, wherever it is: "kari@home.example" of Kari Nordmann."""
        if normal_mail(address) == normal_mail(self.address or ""):
            return True
        parts = _WORD.findall(address.partition("@")[0][:80])
        return any(len(part) > 2 and self.is_named(part.capitalize()) for part in parts)

    def _shown(self) -> list[str]:
        return [] if not self.name or "@" in self.name else _folded(self.name[:200])

    def _local(self) -> list[str]:
        return _folded((self.address or "").partition("@")[0].partition("+")[0][:80])

    def _knows(self, found: list[str]) -> bool:
        """First and last word known, one of them written out; single letters stand for the names they begin."""
        shown, local = self._shown(), self._local()
        # "k.nordmann" says nothing new where From shows the whole name.
        known = {*shown, *(word for word in local if len(word) > 1 or len(shown) < 2)}
        whole = {word for word in found if len(word) > 1 and word in known}
        if len(found) == 1:
            return bool(whole)
        shown_first = len(shown) > 1 and found[: len(shown)] == shown  # a second surname may follow
        unknown = [word for word in found if word not in known and not _initial(word, known)]
        ends = found[0] not in unknown and (found[-1] not in unknown or shown_first)
        return bool(whole) and ends and len(unknown) <= _MIDDLE

    def _abbreviates(self, found: list[str]) -> bool:
        """ "knordmann", "nordmannk", "kno" for a name of two words or more."""
        glued = "".join(self._local())
        if len(found) < 2:
            return False
        first, last = found[0], found[-1]
        forms = {first + last, last + first, first[0] + last, last + first[0], first + last[0]}
        return (len(glued) >= _GLUED and glued in {*forms, "".join(found)}) or (
            len(found) > 2 and glued == "".join(word[0] for word in found)
        )

    def _begins(self, found: list[str]) -> bool:
        """A first name that is the whole of From or of the address, and a surname that neither of them denies."""
        shown, local = self._shown(), self._local()
        if not 2 <= len(found) <= 4 or len(found[0]) < 3:
            return False
        return (local == [found[0]] or shown == [found[0]]) and (found[0] not in shown or len(shown) == 1)


@lru_cache(maxsize=64)
def _folded(text: str) -> list[str]:
    """Words without accents, titles and particles, in the letters of addresses."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = [word for word in _WORD.findall(plain) if word not in _TITLES and word not in _PARTICLES]
    return [_DOUBLED.sub(lambda match: match[0][0], word) for word in found]


def _initial(word: str, known: set[str]) -> bool:
    return any(one.startswith(word) if len(word) == 1 else one == word[0] for one in known)
