"""Numerals with a slip of typing: what is one, and what is a word of its own."""

import re
from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.keywords.slips import is_one_slip
from responder.understand.numbers.numerals import Numeral, compound, numerals
from responder.understand.spelling import is_another
from responder.understand.text import squeeze

LONGEST_SLIP = 4  # words of a reply in which a numeral may have a slip of typing
SIGNED = regex(r"^(\W*\d+(?:[.,]\d+)?(?:/\d+)?)\W*\b[tT][.:] ?(?=[A-ZÅÄÖ]\w+(?: [A-ZÅÄÖ]\w*)?(?: ?\d+ ?v)?[\s.!]*$)")
NINE_OF_TEN = regex(r"\bni(?= ?(?:av|utav|/|på|of) ?(?:tio|10|ti)\b)", re.IGNORECASE)
IS = regex(r"(\d|\b(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)) är\b", re.IGNORECASE)  # and no year
GRADED = regex(r"\b(\d{1,2})-?ar(?![^\W_])", re.IGNORECASE)
NEW = regex(  # French `neuf` that is new, and no nine: `quoi de neuf`, `l'article est neuf`
    r"\b((?:quoi|rien|quelque chose) de|(?:du|comme|flambant|tout|presque|quasi|quasiment|pas|à l'état|remis(?:e|es)? à"
    r"|refaite?s? à|produit|article|appareil|modèle|modele|objet|sac|prix|carton|emballage|téléphone|matériel|moulin)"
    r"|(?<!note )(?<!score )(?<!chiffre )(?<!avis )(?:est|était|etait|soit|semble|paraît|parait)) neuf"
    r"(?! (?:sur|points?|étoiles?|personnes?|pièces?)\b)",
    re.IGNORECASE,
)
KISSES = regex(r"(?<=\d) ?x{1,4}[\s.!]*$", re.IGNORECASE)  # `8 x`
MEANT = {"en": (KISSES, ""), "fi": (SIGNED, r"\1, "), "sv": (NINE_OF_TEN, "nio"), "nn": (GRADED, r"\1"),
         "fr": (NEW, r"\1 nouveau")}  # fmt: skip


def as_meant(text: str, code: str) -> str:
    """English `8 x`, which kisses, Finnish `9 t. Pentti`, which greets, Swedish `ni av tio`, Nynorsk `ein 9ar`, French
    `du neuf`, which is new."""
    if code == "sv" and "är" in text.lower():
        text = IS.sub(r"\1, är", text)
    meant = MEANT.get(code)
    return text if meant is None else meant[0].sub(meant[1], text)


def as_numerals(words: Sequence[str], typed: Sequence[str], code: str) -> Sequence[str]:
    """The words put right, but for numerals in one word that are no slip of another: `femtusen`."""
    if words == typed:
        return words
    known = numerals(code)
    kept = [said if said != meant and len(said) > 6 and compound(said, known, 3) is not None else meant
            for said, meant in zip(typed, words, strict=True)]  # fmt: skip
    return tuple(kept)


def has_slip(typed: Sequence[str], words: Sequence[str], numeral: Numeral) -> bool:
    """`frem` may be a slip of `fem`, and in a sentence it is a word of its own; `dozens` are no dozen anywhere, and
    `saks`, which no finger makes of `seks`, no six."""
    pairs = [(typed[place], words[place]) for place in range(numeral.start, numeral.end)]
    if len(pairs) == 1 and pairs[0][0] == f"{pairs[0][1]}s":
        return True
    if any(is_another(said, meant) and not is_one_slip(said, meant) for said, meant in pairs):
        return True
    return len(words) > LONGEST_SLIP and any(said != meant and squeeze(said) != squeeze(meant) for said, meant in pairs)
