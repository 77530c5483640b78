"""What a reply would gladly have done, and a `but` that says why not: `skulle så gjerne, men jeg er i Spania`.

A wish in the form of what is not so grants nothing once a `but` follows, nor does a plan (`hadde tenkt meg, men er
blitt syk`). It refuses where the reason is one of where the customer is or what the customer must do; a price, a
condition or another day that is asked for leaves it open.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.patterns import regex
from responder.understand.answers.hindered import hindrance_in
from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import BUT, FILLER, LANGUAGES, NEUTRAL, NOT, OTHER, UNSURE, listed
from responder.understand.reported import OWN
from responder.understand.text import Reading

WOULD = frozenset(
    listed(
        "hadde, hade, havde, ville, skulle, would, id, wed, hatte, hatten, hatt, wurde, wurden, wurd, tat, zou, "
        "zouden, had, aurais, "
        "jaurais, aurions, hubiera, hubiese, habria, tulisin, tulisimme, olisin, olisimme, ottaisin, haluaisin, "
        "haluaisimme, voisin"
    )
)
GLADLY = frozenset(
    listed(
        "gjerne, gerne, garna, gern, graag, love, loved, like, liked, gladly, lyst, lust, aime, voulu, plu, gustado, "
        "encantado, querido, mielellani, mielellamme, mieluusti, haluaisin, haluaisimme, willen, velat, villet, viljet"
    )
)
WISHING = frozenset(  # would and gladly in one word
    listed("jaimerais, aimerais, aimerions, voudrais, voudrions, encantaria, gustaria, quisiera, quisieramos")
)
WISHING_OPENLY = frozenset(["wish", "wishing"])
WISHFUL = WOULD | WISHING
WISHING_IN_TWO = frozenset(
    [
        ("was", "graag"),
        ("ware", "gern"),
        ("ware", "gerne"),
        ("serais", "bien"),
        ("serions", "bien"),
        ("serais", "volontiers"),
    ]
)
PLANNED = frozenset(  # which came to nothing only where the customer is ill, away or at work
    listed("tenkt, tenkte, tankt, tankte, taenkt, gonna, planned, planning, wollte, wollten, plan, wilde, wilden, "
           "voulais, voulions, queria, queriamos, piti, meinasin, aioin")
)  # fmt: skip
REASON = (
    OWN
    | frozenset(  # what a reason begins with: who it is of, to be, to have to, to work
        listed(
            "im, ive, were, am, have, har, hab, habe, haben, heb, hebben, ai, jai, he, hes, she, shes, they, theyre, "
            "got, gotta, must, work, working, "
            "ma, matte, maste, skal, ska, er, ar, bor, jobber, jobbar, arbeider, arbeidar, arbetar, arbejder, "
            "han, hun, hon, ho, bin, sind, muss, mussen, arbeite, arbeiten, leider, ben, moet, moeten, werk, werken, "
            "helaas, suis, sommes, dois, devons, travaille, malheureusement, estoy, estamos, tengo, tenemos, trabajo, "
            "trabajamos, olen, olemme, tulin, minun, pitaa, taytyy, joudun"
        )
    )
) - {"j"}
ASKED_IN_TWO = frozenset([("har", "i"), ("skal", "i")])  # Danish; and no `er i Spanien`
OTHERWISE = {code: frozenset(["i"]) for code in LANGUAGES if code != "en"} | {"nl": frozenset(["i", "je"])}
"""What is somebody else, or no person at all, in a language: `men i blå`, `maar je bent dicht`."""
ASKED = frozenset(listed("det, den, u, vous, usted, dette, dere, ni, du, you, it, es, das, ihr, sie, jullie, het"))
OPEN = frozenset(  # what is asked for, wondered or wanted otherwise behind a `but`
    listed(
        "question, sporsmal, fraga, sporgsmal, frage, vraag, pregunta, kysymys, wonder, wondering, lurer, undrar, "
        "undrer, know, vite, veta, vide, wissen, weten, savoir, saber, tietaa, need, trenger, treng, behover, brug, "
        "brauche, brauchen, nodig, besoin, necesito, want, rather, prefer, heller, hellere, hellre, helst, lieber, "
        "liever, plutot, prefiero, interested, interessert, intresserad, interesseret, afraid, only, bare, kun, "
        "bara, berre, nur, alleen, slechts, seulement, solo, vain, first, forst, fyrst, erst, eerst, after, etter, "
        "efter, nach, apres, despues, before, innen, free, ledig, frei, vrij, libre"
    )
)
CLAUSE_REACH = 5  # words between the would and the gladly
WOULD_HAVE = frozenset([("would", "have"), ("would", "of"), ("could", "have"), ("used", "to")])
WOULD_HAVE_IN_ONE = frozenset(listed("wouldve, woulda, couldve, coulda"))
UNREAL = frozenset(listed("hatte, hatten, haette, haetten, ware, waere, waren, waeren, had, hadden, was"))
MISSED = frozenset(listed("gewild, gewollt"))
PARTICIPLE = regex(r"(?:\w{2,5})?ge\w{2,12}(?:en|t|d)")


def turned_wish(pieces: Sequence[Piece], reading: Reading) -> list[Piece] | None:
    """What stands behind the `but` that turns a wish, or behind a pause where it hinders: `would love to, working
    though`; None where none is turned, or what follows answers by itself."""
    turn = next((piece for piece in pieces if piece.label == BUT), None)
    if turn is None and WISHFUL.isdisjoint(reading.words):
        return None
    if turn is None or turn.end == len(reading.words):
        return hindered_wish(pieces, reading)
    if turn.start in reading.ends:
        return None
    sentence = max((end for end in reading.ends if end < turn.start), default=0)
    said = reading.words[sentence : turn.start]
    if not is_wish(said) and (PLANNED.isdisjoint(said) or hindrance_in(reading.words[turn.end :]) is None):
        return None
    tail = [piece for piece in pieces if piece.start >= turn.end]
    return None if any(piece.sign is not None or piece.label == NOT for piece in tail) else tail


def quiet_wish(pieces: Sequence[Piece], words: Sequence[str]) -> None:
    """`I wish I could but I can't`: what the `but` says is the answer, and no doubt."""
    if WISHING_OPENLY.isdisjoint(words):
        return
    turn = max((piece.start for piece in pieces if piece.label == BUT), default=0)
    for piece in pieces:
        wishes = not WISHING_OPENLY.isdisjoint(words[piece.start : piece.end])
        if piece.label == UNSURE and piece.start < turn and wishes:
            piece.label = FILLER


def hindered_wish(pieces: Sequence[Piece], reading: Reading) -> list[Piece] | None:
    pause = min((place for place in reading.breaks if 0 < place < len(reading.words)), default=None)
    if pause is None or not is_wish(reading.words[:pause]) or hindrance_in(reading.words[pause:]) is None:
        return None
    tail = [piece for piece in pieces if piece.start >= pause and piece.label != BUT]
    return None if any(piece.sign is not None or piece.label == NOT for piece in tail) else tail


def is_missed(yes: Piece, reading: Reading, code: str) -> bool:
    """`would have been fine`, `wäre gern gekommen`, `had graag gekomen`: what is agreed to is not so any more."""
    words = reading.words
    led = words[max(0, yes.start - CLAUSE_REACH) : yes.end]
    if code == "en":
        return any(pair in WOULD_HAVE for pair in pairwise(led)) or not WOULD_HAVE_IN_ONE.isdisjoint(led)
    if code not in ("de", "nl") or GLADLY.isdisjoint(words[yes.start : yes.end]):
        return False
    behind = words[yes.end : yes.end + CLAUSE_REACH]
    return any(word in MISSED or (PARTICIPLE.fullmatch(word) and not UNREAL.isdisjoint(words)) for word in behind)


def is_reason(tail: Sequence[Piece], reading: Reading, code: str) -> bool:
    """Whether it says where the customer is, or what must be done instead: `men må jobbe`, `but I'm in hospital`."""
    words = reading.words[tail[0].start :] if tail else ()
    if not words or reading.asks or words[0] not in REASON or words[0] in OTHERWISE.get(code, ()):
        return False
    if (words[0] in OWN and len(words) == 1) or not ASKED.isdisjoint(words[1:2]) or words[:2] in ASKED_IN_TWO:
        return False
    return OPEN.isdisjoint(words) and all(piece.label in (OTHER, FILLER, NEUTRAL) for piece in tail)


def is_wish(words: Sequence[str]) -> bool:
    """`would love to`, `hadde så gjerne`, `me encantaría`: nothing else is granted before it."""
    if not WISHING.isdisjoint(words):
        return True
    for place, word in enumerate(words):
        if tuple(words[place : place + 2]) in WISHING_IN_TWO:
            return True
        if word in WOULD and not GLADLY.isdisjoint(words[place : place + CLAUSE_REACH]):
            return True
    return False
