"""Clauses that say why a choice will not do: `fredag er jeg bortreist`, `hjem tar for lang tid`, `butikken stenger`.

None of them chooses what it names; what is left is said in the other clauses: `fredag jobber jeg, så onsdag`.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

from responder.understand.answers.hindered import BEING_THERE, HINDERED
from responder.understand.choices.mentioned import is_form
from responder.understand.lexicon import NORDIC, NOT, lexicon, listed

BEING = frozenset(listed("er, ar, blir, bliver, vert, var"))
TAKING = BEING | frozenset(listed("tar, tager, tek, koster, kostar, sitter, sit, sidder, faller"))
HARD = frozenset(listed("vanskelig, vanskeleg, svaert, svart, knepig, knepigt, umulig, umuleg, omojligt, umuligt"))
SOILED = frozenset(listed("skitten, skittent, skitne, smutsig, smutsigt, beskidt, mokkete, skiten"))
TIGHT = frozenset(listed("trang, trangt, trong, trongt, tajt, stramt, stram, tight, knapt"))
TOO = frozenset(["for", "altfor", "alltfor"])
MUCH = frozenset(listed("lang, langt, lenge, lange, laenge, dyr, dyrt, dyre, mye, mykje, mycket, meget, sent, seint"))
CLOSING = frozenset(listed("stenger, stengjer, stanger, lukker"))
AT_HOME = frozenset(listed("hjemme, hjemmefra, heime, heimefra, hemma, hemifran, derhjemme"))
BEHIND = 4  # words behind a verb in which it is said what is wrong
SAYING_WHY = HINDERED | HARD | SOILED | TIGHT | TOO | CLOSING | {pair[0] for pair in BEING_THERE}


def says_why_not(clause: Sequence[str], names: Collection[str], code: str) -> bool:
    """Whether a clause of the north only says why what it names does not do."""
    if code not in NORDIC or SAYING_WHY.isdisjoint(clause):
        return False
    named = [place for place, word in enumerate(clause) if word in names or is_form(word, names)]
    if not named:
        return False  # it is of something else
    singles = lexicon(code).answers.singles
    if any(singles.get(word) == NOT or word.isdigit() for word in clause):
        return False  # `jobber ikke fredag`, `fredag jobber jeg til 16`
    if hinders(clause, named) or not CLOSING.isdisjoint(clause[1:]):
        return True
    for place in range(1, len(clause) - 1):
        if clause[place] not in TAKING:
            continue
        behind = clause[place + 1 : place + 1 + BEHIND]
        hard = HARD - {*names}  # `svårt` is written like a black that may be chosen
        if clause[place] in BEING and not (hard | SOILED).isdisjoint(behind):
            return True
        if not TIGHT.isdisjoint(behind) or any(word in TOO and after in MUCH for word, after in pairwise(behind)):
            return True
    return False


def hinders(clause: Sequence[str], named: Collection[int]) -> bool:
    """`fredag jobber jeg`, `opptatt fredag`; and no `fredag jobber jeg hjemme`, nor a named `på jobb`."""
    if not AT_HOME.isdisjoint(clause):
        return False
    hindering = {place for place, word in enumerate(clause) if word in HINDERED}
    for place, pair in enumerate(pairwise(clause)):
        if pair in BEING_THERE:
            hindering |= {place, place + 1}
    return bool(hindering) and not hindering.issuperset(named)
