"""Clauses that mention a choice and want nothing: `my wife likes red`, `vi har nok mørk hjemme`, `I saw the red one`.

What somebody else likes or has, what is at home already and what was seen is told. What somebody else wants is an
order for them (`kona vil ha mørk`), and what they like best a reason to take it.
"""

from collections.abc import Collection, Sequence

from responder.understand.lexicon import lexicon, listed
from responder.understand.reported import OTHERS, OWN

LIKING = frozenset(
    listed(
        "liker, likar, likes, loves, adores, drinks, drikker, dricker, drikk, elsker, elskar, alskar, digger, "
        "diggar, "
        "gillar, lide, mag, mogen, liebt, trinkt, houdt, drinkt, lust, aime, adore, aiment, boit, gusta, gustan, "
        "encanta, bebe, tykkaa, pitaa, rakastaa, juo"
    )
)
HAVING = frozenset(
    listed("har, has, have, ive, weve, got, hat, habe, haben, hab, heb, hebben, heeft, ai, jai, lai, avons, tengo, "
    "tenemos, "
           "tiene")
)  # fmt: skip
HAVING_ALSO = {"fr": "a", "fi": "on"}
ALREADY = frozenset(
    listed(
        "allerede, alt, already, redan, bereits, schon, al, deja, ya, jo, fortsatt, framleis, fortfarande, "
        "stadig, still, "
        "noch, nog, encore, todavia, aun, viela, enough, plenty, nok, tillrackligt, genug, genoeg, assez, bastante, "
        "suficiente, tarpeeksi, hjemme, heime, hemma, home, hause, zuhause, thuis, maison, casa, kotona, "
        "derhjemme, fra, "
        "masse, massor, massevis, massa"
    )
)
SEEN = {
    "en": ("saw", "seen", "noticed"), "sv": ("sag", "sett"), "de": ("sah", "gesehen"), "nl": ("zag", "gezien"),
    "fr": ("vu",), "es": ("vi", "visto"), "fi": ("nain", "nahnyt"), "da": ("set",),
}  # fmt: skip
BEST = frozenset(listed("best, bast, bedst, most, mest, favourite, favorite, favoritt, favorit, besten, liebsten, "
                        "liefst, mieux, mas, eniten, parhaiten"))  # fmt: skip
WANTED = frozenset(  # beside them it is chosen, whatever else is told
    listed(
        "want, take, need, prefer, choose, like, love, vil, ta, tar, tek, trenger, treng, velger, vel, ma, skal, "
        "onsker, vill, "
        "behover, valjer, maste, ska, tager, vaelger, will, mochte, nehme, brauche, wil, neem, kies, haluan, otan, "
        "veux, prends, voudrais, quiero, quisiera, lyst, lust, zin, envie, ganas, bestemt, bestamt, decided, chosen, "
        "valgt, valt, entschieden, gekozen, choisi, elegido, picked, said, sagt, bestilt, bestalld, bestallt, "
        "ordered, "
        "bestellt, besteld, commande, pedido, so, please, takk, tack, tak, bitte, graag, svp, kiitos"
    )
)
NOBODY = frozenset(listed("de, er, far, te, du, u, you, ni, i, dere, tu, vous, usted, il"))
"""Of those that are somebody else what is as well a small word, or the shop itself."""
SMALL = frozenset(listed("a, an, some, of, the, this, that, one, en, et, ett, ei, den, det, de, die, der, das, "
"noen, nagra, "
                         "nogle, la, le, les, el, los, un, une, una, du, in, at, to, so, og, och"))  # fmt: skip
GONE = frozenset(listed("utsolgt, utseld, slutsald, slutsalda, udsolgt, ausverkauft, uitverkocht, loppu, loppunut, "
                        "loppuunmyyty, epuise, epuisee, epuises, agotado, agotada, agotados"))  # fmt: skip
BEGINNING = 4  # letters in which two forms of a name are the same: `punaista` and `Punainen`
SHORT = 5  # letters of a name of which one less has to be the same
LIKING_REACH = 4  # words between who likes and that they do


def only_mentions(clause: Sequence[str], names: Collection[str], code: str) -> bool:
    """Whether the clause tells who likes or has what, what there is at home, or what was seen."""
    if not BEST.isdisjoint(clause):
        return False
    return likes_otherwise(clause) or (
        WANTED.isdisjoint(clause) and (is_at_home(clause, names, code) or was_seen(clause, code))
    )


def likes_otherwise(clause: Sequence[str]) -> bool:
    """`kona liker rød`, `a mi mujer le gusta el rojo`: somebody else does, and nobody says `I`."""
    verb = next((place for place, word in enumerate(clause) if word in LIKING), None)
    if verb is None or not OWN.isdisjoint(clause):
        return False
    return not OTHERS.difference(NOBODY).isdisjoint(clause[max(0, verb - LIKING_REACH) : verb])


def is_at_home(clause: Sequence[str], names: Collection[str], code: str) -> bool:
    """`we still have dark at home`: between the verb and the name stand small words, "
    "and one says that it is there."""
    if ALREADY.isdisjoint(clause):
        return False
    verb = next((place for place, word in enumerate(clause) if word in HAVING or word == HAVING_ALSO.get(code)), None)
    if verb is None:
        return False
    fillers = lexicon(code).fillers
    for word in clause[verb + 1 :]:
        if word not in ALREADY and word not in SMALL and word not in fillers:
            return is_form(word, names)
    return any(is_form(word, names) for word in clause[:verb])  # `the large one I have already`


def is_form(word: str, names: Collection[str]) -> bool:
    """Whether it begins as one of the names does, whatever its ending: `grote` for "Groot"."""
    return any(word.startswith(name[: BEGINNING - (len(name) <= SHORT)]) for name in names if len(name) > 2)


def is_gone(words: Sequence[str], place: int) -> bool:
    """`sold out`, `utsolgt`: said of what stands before it."""
    return words[place] in GONE or tuple(words[place : place + 2]) == ("sold", "out")


def was_seen(clause: Sequence[str], code: str) -> bool:
    return not OWN.isdisjoint(clause[:3]) and not {*SEEN.get(code, ())}.isdisjoint(clause)
