"""Amounts in other words than numerals: `full marks`, `none at all`, `just the one`."""

import re
from functools import lru_cache

from responder.patterns import regex
from responder.understand.dates.calendar_words import is_denied
from responder.understand.lexicon import PhraseTable, lexicon, listed, phrases, table_of_names
from responder.understand.numbers.neighbours import surroundings
from responder.understand.numbers.together import ADDING, OWNING, PERSONS
from responder.understand.text import Reading
from responder.understand.words.numbers.amounts import FEW, NOTHING, ONLY, TOP
from responder.values import frozen

MILLIONS = regex(r"(?<![\w.,])(\d{1,3}[.,]\d{1,2})M(?!\w)")  # and no `5m`, no `3 M`, which are sizes
MILLIONS_ALONE = regex(r"\W*(\d{1,3})M(?: ?(?:kr|nok|sek|dkk|eur|usd|€|£|\$))?[\s.!]*", re.ASCII)
LONGEST_NOTHING = 6  # words of a reply that says that it is none
DEFECTS = frozenset(
    listed(
        "manglet, mangler, mangla, manglede, manglade, saknades, saknas, fehlten, fehlt, fehlte, missing, broken, "
        "knust, damaged, odelagt, odelagte, odelagde, trasig, trasiga, sonder, defekt, kaputt, ontbraken, ontbrak, "
        "puuttui, puuttuu, puuttuvat, mist, ontbreekt, manglar, feil, fel, fejl, fehler, fouten, erreurs, errores, "
        "virhetta, errors, mistakes, faults, rikki, manquait, manquaient, manque, faltaban, falta, faltan, rotas, "
        "rotos, klaget, klagde, klagte, klagede, klagade, klaga, complained, beschwert, geklagt, reklamiert, geklaagd, "
        "kapot, stuk, casses, cassees, abimes, abimees, smashed, cracked, "
        "klaagden, valitti, valittivat, quejaron, quejo, plaints, plaint, reklamerte, reklamerade, reklamerede"
    )
)

ONESELF = phrases(
    "just me, only me, just myself, only myself, bare meg, bare meg selv, berre meg, berre eg, kun meg, kun mig, "
    "kun jeg, bare jeg, bare mig, bara jag, bara mig, endast jag, nur ich, nur mich, alleen ik, ik alleen, "
    "alleen mij, vain ma, vaan ma, vain mie, mina vain, ma vaan, "
    "vain mina, vain minulle, pelkastaan mina, solo yo, solo para mi, seulement moi, juste moi, "
    "que moi, moi seul, moi seule"
)
BEING = frozenset(
    listed("it, its, is, det, er, ar, blir, bliver, kommer, es, ist, dat, het, wordt, se, on, soy, voy, ce, sera, for, "
           "this, time, denne, gangen, i, am, ill, be, vi, alene, alone, selv, sjalv")
)  # fmt: skip


SELF = frozenset(listed("me, myself, i, ich, jeg, meg, eg, jag, mig, ik, moi, yo, mina, ma"))
SEVERAL = frozenset(listed("barn, sostre, siskoa, veljea, ystavaa, lasta, lapsenlasta"))  # that may be more than one


def millions_written(text: str) -> str:
    """`1,2M` as `1,2 million`: folded, the sign would be that of metres."""
    if "M" not in text:
        return text
    alone = MILLIONS_ALONE.fullmatch(text)
    return f"{alone[1]} million" if alone is not None else MILLIONS.sub(r"\1 million", text)


@frozen
class Amounts:
    """Words for amounts that are no numerals."""

    top: PhraseTable
    nothing: PhraseTable
    only: PhraseTable
    few: PhraseTable


@lru_cache(maxsize=16)
def amounts(code: str) -> Amounts:
    spoken = "nb" if code == "nn" else code

    return Amounts(
        table_of_names(TOP[spoken]),
        table_of_names(NOTHING[spoken]),
        table_of_names(ONLY[spoken]),
        table_of_names(FEW.get(spoken, "")),
    )


def is_nothing(reading: Reading, code: str) -> bool:
    """`ingen`, `none at all, thanks`, `ingen poser`: and nothing else, courtesy and what is counted apart."""
    table, measures = amounts(code).nothing, surroundings(code).measures
    if len(reading.words) > LONGEST_NOTHING:
        return False
    found, polite = table.find(reading.words), lexicon(code).polite
    inside = {place for start, end, _ in found for place in range(start, end)}
    return bool(found) and all(
        place in inside or polite.singles.get(word) is not None or measures.singles.get(word) is not None
        for place, word in enumerate(reading.words)
    )


def is_oneself(reading: Reading, code: str) -> bool:
    """`just me`, `det blir bara jag, tack`: whoever is asked how many come alone; courtesy and `it is` apart."""
    words = [word for word in reading.words if word not in BEING and lexicon(code).polite.singles.get(word) is None]
    return not reading.asks and tuple(words) in ONESELF


def is_with_another(reading: Reading, code: str) -> bool:
    """`me and my husband`, `ma femme et moi`: two, where nothing else is said."""
    polite, only = lexicon(code).polite, amounts(code).only
    words = [word for word in reading.words if word in SELF or not (
        word in BEING or polite.singles.get(word) is not None or only.singles.get(word) is not None)]  # fmt: skip
    joined = [place for place, word in enumerate(words) if word in ADDING]
    if reading.asks or len(joined) != 1:
        return False
    sides = words[: joined[0]], words[joined[0] + 1 :]
    for myself, other in (sides, sides[::-1]):
        named = other[1:] if len(other) > 1 and other[0] in OWNING else other
        if len(myself) == 1 and myself[0] in SELF and len(named) == 1 and named[0] in PERSONS - SEVERAL:
            return True
    return False


def says_top(reading: Reading, code: str) -> bool:
    """`full marks`, `toppkarakter`."""
    return any(
        not is_denied(reading.words, start, end, reading.breaks, code)
        for start, end, _ in amounts(code).top.find(reading.words)
    )
