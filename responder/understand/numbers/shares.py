"""Words that make another number of the one before them: `three quarters`, `zwei Drittel`, `twenty-first`."""

from collections.abc import Sequence

from responder.understand.joining import AND
from responder.understand.lexicon import listed

SHARES = {  # what a whole is parted into
    3: "thirds, tredjedel, tredjedeler, tredjedele, tredjedelar, tredel, tredeler, tredeles, tredjedels, drittel, "
    "derde, tiers, tercios, kolmasosaa, kolmannesta",
    4: "quarter, quarters, fourths, fjerdedel, fjerdedeler, fjerdedele, fjerdedelar, fjardedel, fjardedelar, "
    "fjardedels, fjerdedels, viertel, kwart, quart, quarts, neljasosaa, neljannesta",
    5: "fifths, femtedel, femtedeler, femtedele, femtedelar, femtedels, funftel, vijfde, cinquiemes, quintos, "
    "viidesosaa",
    8: "eighths, attendedel, attendedeler, attedel, attedeler, attondel, attondelar, ottendedel, ottendedele, achtel, "
    "achtste, huitiemes, octavos, kahdeksasosaa",
    10: "tenths, tidel, tideler, tiendedel, tiendedeler, tiendedele, tiondel, tiondelar, zehntel, tiende, dixiemes, "
    "decimos, kymmenesosaa",
}
NAMED = {name: parts for parts, names in SHARES.items() for name in listed(names)}
ONLY_IN = {  # elsewhere they are other words: Danish `tiende` is the tenth
    "vijfde": "nl", "achtste": "nl", "tiende": "nl", "derde": "nl", "kwart": "nl", "viertel": "de", "quart": "fr",
    "quarts": "fr", "tiers": "fr", "quarter": "en",
}  # fmt: skip
ENGLISH_ORDINALS = frozenset(listed("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth"))
FRENCH_ENDING = "ieme"
FEWEST_TENS = 20  # there is no `ten-first`


def share_at(words: Sequence[str], place: int, code: str) -> int | None:
    """Into how many parts a whole is parted, where a word here says so: 4 of `three quarters`."""
    if place >= len(words) or ONLY_IN.get(words[place], code) != code:
        return None
    return NAMED.get(words[place])


def is_of_ordinal(value: float, words: Sequence[str], place: int, code: str) -> bool:
    """Whether this number, which stands before the place, only begins one that counts places: `twenty-first`."""
    if place >= len(words):
        return False
    if code == "fr":
        place += words[place] in AND and place + 1 < len(words)
        return words[place].endswith(FRENCH_ENDING)
    return code == "en" and value >= FEWEST_TENS and not value % 10 and words[place] in ENGLISH_ORDINALS
