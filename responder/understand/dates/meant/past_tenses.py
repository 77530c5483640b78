"""Whether a clause tells what somebody did: `I sent it on Tuesday`, `ich habe Dienstag bestellt`, `kävin tiistaina`.

A past is made of one word, or of a verb of having or being and a participle. What was chosen or booked is no past of
the day: `I picked Tuesday`, `habe Dienstag reserviert`, `he elegido el martes`.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.reported import OTHERS

SUBJECTS = frozenset(listed("i, we, you, they, he, she, it, driver, courier, postman, somebody, someone, who, u"))
ENGLISH = frozenset(  # behind their subject
    listed(
        "sent, went, ate, did, picked, collected, delivered, returned, asked, told, wrote, left, dropped, brought, "
        "emailed, texted, phoned, tried, missed, posted, received, used, wore, saw, made, opened, cancelled, moved, "
        "already, just"
    )
)
HAVING = {
    "en": frozenset(listed("have, has, ive, weve, youve, theyve, hes, shes, already")),
    "de": frozenset(listed("habe, hab, habs, haben, hat, hats, habt, hatte, hatten, wurde, wurden")),
    "nl": frozenset(listed("heb, hebben, heeft, hadden, werd, werden")),
    "fr": frozenset(listed("jai, ai, as, a, avons, avez, ont")),
    "es": frozenset(listed("he, has, ha, hemos, han")),
    "fi": frozenset(listed("olen, oon, olemme, ollaan, on, ovat")),
}
GOING = {  # participles that a verb of being goes with
    "de": (frozenset(listed("bin, sind, ist, seid, war, waren")),
           frozenset(listed("gekommen, gewesen, gegangen, gefahren, vorbeigekommen, angekommen, dagewesen"))),
    "nl": (frozenset(listed("ben, zijn, is, was, waren")),
           frozenset(listed("geweest, gekomen, gegaan, gereden, langsgekomen, langsgeweest, aangekomen, gebleven"))),
    "fr": (frozenset(listed("suis, sommes, est, sont, etes")),
           frozenset(listed("venu, venue, venus, venues, passes, passees, alle, allee, alles, allees, arrive, arrivee, "
                            "arrives, parti, partie, rentre, rentree, reste, restee"))),
}  # fmt: skip
PARTICIPLE = {
    "en": regex(r"(?:been|gone|had|done|seen|sent|got|eaten|tried|\w{2,}ed)"),
    "de": regex(r"\w{0,7}ge\w{3,}(?:t|en)|(?:ver|be|er|ent|zer)\w{3,}(?:t|en)|\w{3,}iert"),
    "nl": regex(r"\w{0,5}ge\w{3,}(?:d|t|en)|(?:be|ver|her|ont)\w{3,}[dt]"),
    "fr": regex(
        r"(?:commande|recu|achete|pris|fait|appele|telephone|eu|ete|vu|envoye|rendu|retourne|retire|recupere|depose|"
        r"attendu|paye|livre|dit|demande|laisse|mange|essaye|ecrit|perdu)(?:e|s|es)?"
    ),
    "es": regex(r"(?:\w{2,}[ai]do|visto|hecho|dicho|puesto|vuelto|escrito)"),
    "fi": regex(r"\w{2,}n[uy]t|kayty|haettu|ostettu|tilattu|maksettu|noudettu"),
}
SINGLE = {
    "de": frozenset(listed("ging, gingen, holte, holten, rief, riefen, schrieb, brachte, brachten, fuhr, bekamen")),
    "nl": frozenset(listed("ging, gingen, haalde, haalden, bracht, brachten, belde, schreef, kocht, kochten")),
    "es": frozenset(
        listed(
            "fui, fuimos, fueron, estuvimos, estuvieron, hice, hicimos, tuve, tuvimos, vine, vinimos, recibi, recogi, "
            "recogimos, trajeron, traje, llevamos, devolvi, sali, comi, llame, enviaron, mandaron, entregaron"
        )
    ),
    "fi": frozenset(
        listed(
            "kavin, kavimme, kaytiin, kavi, ostin, ostimme, ostettiin, hain, haimme, haettiin, sain, saimme, saatiin, "
            "soitin, soitimme, soitettiin, tilattiin, tilasimme, noudin, noudettiin, vein, vietiin, palautin, lahetin, "
            "laitoin, tein, teimme, pyysin, odotin, odotettiin, menin, menimme, mentiin, jatin, kirjoitin"
        )
    ),
}
SPANISH_OBJECTS = frozenset(listed("lo, la, los, las, ya, yo, me, les"))
SPANISH_BEHIND = frozenset(listed("compre, pase, lleve, deje, mande, encargue, entregue, llame"))  # and no `que pase`
SPANISH_LED = frozenset(listed("que, no, si, para, cuando, quiere, quieren"))
CHOSEN = regex(
    r"(?:an|aus|ein|vor|zu|frei|af)?(?:ge|re|be)?(?:buch|reserv|wahl|plan|dacht|mein|merk|trag|macht|nomm|sagt|stimm|"
    r"offn|schloss|boek|koz|sprok|doel|zegd|open|slot)\w*|"
    r"(?:booked|reserved|chosen|planned|decided|agreed|confirmed|closed|opened|free|bestatigt|vereinbart|bevestigd|"
    r"elegido|reservado|pensado|quedado|decidido|cerrado|varannut|valinnut|ajatellut|suunnitellut|paattanyt|"
    r"sopinut)"
)
WISHING = frozenset(
    listed(
        "like, want, please, could, can, would, will, should, must, gern, gerne, bitte, soll, sollte, kann, konnte, "
        "muss, mochte, werden, wird, graag, liefst, liever, kan, mag, moet, worden, zou, wil, aub, veux, voudrais, "
        "souhaite, peut, pourrait, quiero, quisiera, puede, pueden, favor, haluan, voisi, saisiko, voiko"
    )
)
ADVERBS = frozenset(listed("already, just, also, only, even, deja, bien, ya, jo, not, never, all"))
PAST_WORDS = frozenset(word for words in (ENGLISH, *SINGLE.values(), SPANISH_BEHIND) for word in words)


def tells_past(clause: Sequence[str], code: str, place: int) -> bool:
    """Whether the clause tells what was, and not what is wished for; `place` is that of its day."""
    if not WISHING.isdisjoint(clause) or any(CHOSEN.fullmatch(word) for word in clause):
        return False
    if code == "en":
        return any((first in SUBJECTS or first in OTHERS) and second in ENGLISH and at + 2 != place
                   for at, (first, second) in enumerate(pairwise(clause))) or in_perfect(clause, code)  # fmt: skip
    if not SINGLE.get(code, frozenset()).isdisjoint(clause):
        return True
    if code == "es" and SPANISH_LED.isdisjoint(clause):
        behind = any(one in SPANISH_OBJECTS and other in SPANISH_BEHIND for one, other in pairwise(clause))
        return behind or in_perfect(clause, code)
    being, gone = GOING.get(code, (frozenset(), frozenset()))
    if not being.isdisjoint(clause) and not gone.isdisjoint(clause):
        return True
    return in_perfect(clause, code)


def in_perfect(clause: Sequence[str], code: str) -> bool:
    """Whether a participle goes with a verb of having: anywhere behind it in German and Dutch, else at once."""
    having, participle = HAVING.get(code), PARTICIPLE.get(code)
    if having is None or participle is None:
        return False
    words = [word for word in clause if word not in ADVERBS or word in having]
    for at, word in enumerate(words):
        if word in having:
            behind = words[at + 1 :] if code in ("de", "nl") else words[at + 1 : at + 2]
            if any(participle.fullmatch(each) for each in behind):
                return True
    return False
