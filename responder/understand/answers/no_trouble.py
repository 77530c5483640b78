"""A trouble that is denied consents: `no es ningún problema`, `ei siinä ole ongelmaa`, `ça ne pose pas de problème`.

Whose problem it is not (`no es mi problema`), and which (`das ist nicht das Problem`), answers nothing.
"""

from collections.abc import Sequence

from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.lexicon import AGREE, DECLINE, FILLER, NEUTRAL, NO, NOT, Lexicon, listed

TROUBLE = frozenset(
    listed(
        "problem, problems, problemer, problemet, probleem, problemen, probleme, problemes, problema, problemas, "
        "issue, issues, ongelma, ongelmaa, ongelmia, haittaa, souci, soucis, inconveniente, inconvenientes, molestia, "
        "besvar, bezwaar"
    )
)
LIGHT = frozenset(  # what may stand between the denial and the trouble
    listed(
        "a, an, any, big, huge, real, much, of, it, its, that, thats, this, is, be, er, det, da, noe, noko, noget, "
        "nagot, noen, stort, stor, store, byr, pa, som, helst, et, ein, eit, ett, en, skapar, skaber, gir, ger, ar, "
        "ist, grosses, stellt, es, geen, enkel, groot, een, het, "
        "hay, sera, seria, supone, tengo, tenemos, veo, ningun, ninguna, un, una, ni, gran, mayor, me, nos, le, para, "
        "con, ole, oo, olisi, ois, tule, tuu, tuota, mikaan, mitaan, siina, tassa, tuo, tama, se, iso, mulle, "
        "minulle, meille, mulla, minulla, meilla, siita, nae, naa, "
        "cest, nest, ce, est, de, d, gros, grand, vrai, pose, posera, vois, cause, ne, n, y, a"
    )
)
OF_WHOM = frozenset(  # and of which: right before it
    listed("my, our, your, the, mitt, min, vart, mein, unser, das, mijn, ons, mon, notre, le, mi, nuestro, el, mun, "
           "minun, meidan, teidan, dein, ihr, votre, su, tu, vuestro")
)  # fmt: skip
DENIED_BY_NO = {"es": frozenset(["no"]), "fi": frozenset(["ei", "en", "eika"]), "fr": frozenset(["pas"])}
"""Where the word for no, or the last word of a no, denies the verb behind it as well."""
ONE = frozenset(["un", "una"])
HAVING = frozenset(["hay", "tengo", "tenemos"])
REACH = 6  # pieces between the denial and the trouble


def deny_trouble(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int], known: Lexicon) -> None:
    if TROUBLE.isdisjoint(words):
        return
    for index, piece in enumerate(pieces):
        if words[piece.end - 1] not in TROUBLE or piece.sign is False:
            continue
        denial = denial_before(pieces, index, words, breaks, known)
        if denial is None or has_one(words[pieces[denial].start : piece.start]):
            continue
        if piece.sign and pieces[denial].label != DECLINE:
            continue  # `no, ningún problema`
        first = pieces[denial]
        if first.label == NO and first.end - first.start > 1:
            first.end -= 1  # `no no hay problema`: the first of them is the answer
            denial += 1
        for each in pieces[denial:index]:
            each.label, each.sign, each.weight = FILLER, None, 0
        owned = words[piece.start - 1] in OF_WHOM or not OF_WHOM.isdisjoint(words[piece.end : piece.end + 1])
        piece.label, piece.sign, piece.weight = (NEUTRAL, None, 0) if owned else (AGREE, True, PHRASE)


def has_one(words: Sequence[str]) -> bool:
    """`no tengo un problema`, which lacks a pause or has none."""
    return not ONE.isdisjoint(words) and not HAVING.isdisjoint(words)


def denial_before(
    pieces: Sequence[Piece], index: int, words: Sequence[str], breaks: frozenset[int], known: Lexicon
) -> int | None:
    """Which piece first denies the trouble in its clause, with nothing but small words between."""
    found = None
    for place in range(index - 1, max(-1, index - 1 - REACH), -1):
        piece = pieces[place]
        if pieces[place + 1].start in breaks:
            break
        if denies(piece, words, known):
            found = place
        elif not (LIGHT | OF_WHOM).issuperset(words[piece.start : piece.end]) or piece.label == NO:
            break
        if piece.label == NO:
            break
    return found


def denies(piece: Piece, words: Sequence[str], known: Lexicon) -> bool:
    said = words[piece.start : piece.end]
    if piece.label == DECLINE:
        return all(word in LIGHT or known.answers.singles.get(word) in (NOT, NO) for word in said)
    by_no = DENIED_BY_NO.get(known.code, frozenset[str]())
    return piece.label == NOT or (piece.label == NO and (said[0] in by_no or said[-1] in by_no))
