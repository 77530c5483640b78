"""Days and hours that a reply names and does not settle on: `Friday unless it rains`, `I have to ask first, Friday?`.

They are to be confirmed. `Friday if that suits you` is no more than polite: it leaves the day to nobody but us.
"""

from collections.abc import Iterator
from itertools import pairwise

from responder.understand import joining
from responder.understand.dates.calendar_words import PROBLEMS, is_born, names_day
from responder.understand.dates.meant.clauses import clause_at
from responder.understand.dates.meant.denial import UNFIT
from responder.understand.dates.scene import Scene
from responder.understand.joining import OR, SO
from responder.understand.lexicon import CONDITION, DECLINE, NOT, UNSURE, lexicon, listed, phrases
from responder.understand.text import is_emoji

IF = {  # and the phrases for it that answers know
    "nb": frozenset(["om"]), "nn": frozenset(["om"]), "sv": frozenset(["om"]), "fr": frozenset(["si", "sil", "sils"]),
    "es": frozenset(["si"]),
}  # fmt: skip
WHO = frozenset(
    listed(
        "det, du, dere, de, dei, eg, jeg, jag, ni, vi, han, hun, hon, ho, den, min, mitt, mannen, kona, sjefen, "
        "vaeret, veret, vadret, vejret, ungene, barna, barnen, alt, allt, ingenting, vous, "
        "tu, il, on, la, le, mon, ma, notre, jy"
    )
)
WHO_IN = {"es": frozenset(["mi", "mis", "nuestro", "nuestra", "hay", "llueve", "puedo", "puedes"])}
IF_ALONE = {"fr": frozenset(["sil", "sils"])}
FITTING = frozenset(  # what a polite condition ends in: `om det passer`, `if possible`, `wenn ihr Zeit habt`
    listed(
        "mulig, mogleg, muleg, possible, mojligt, muligt, moglich, mahdollista, mogelijk, posible, passer, passar, "
        "passa, passe, passt, pass, past, gar, gaar, geht, gaat, works, work, ok, okay, okey, fine, suits, suit, fits, "
        "good, sopii, kay, uitkomt, komt, kan, kann, konnt, konnen, can, tid, time, zeit, tijd, temps, tiempo, hueco, "
        "ehditte, hinner, rekker, plass, plads, plats, platz, plek, place, sitio, ledig, ledigt, ledige, frei, vrij, "
        "libre, free, available, convient, arrange, va, bien, viene, puede, podeis, pueden, greit, fint, bra, godt, "
        "fungerer, funker, funkar, virker, klappt, onnistuu, recht, peut, pouvez, possibile, room, slot, likegreit, "
        "open, apent, oppet, abent, dispo, disponible, gelegen, schikt, lukt, tida, tilaa, vapaata, aikaa, alright"
    )
)
LAST_NO = frozenset(listed("no, nope, nah, nei, nej, nein, ne, noe, ei, nee, neen, non, nan"))
SO_IN_TWO = frozenset([("asi", "que"), ("asa", "att"), ("sa", "da"), ("sa", "det")])
FEW_BEFORE_NO = 6  # words of a reply that is hardly more than a day and a no
I_AM = phrases(
    "im, i am, jeg er, er jeg, eg er, er eg, jag ar, ar jag, ich bin, bin ich, ik ben, ben ik, je suis, estoy, "
    "estare, olen, vi er, er vi, me er, er me, vi ar, ar vi, wir sind, sind wir, we zijn, zijn we, were, we are"
)
BEING = frozenset(word for phrase in I_AM for word in phrase)
INSIDE = frozenset(["in", "at", "i", "pa", "a", "au", "en", "chez", "bei", "auf", "op", "bij", "vid", "ved", "hos"])
HOME = frozenset(
    listed(
        "home, hjemme, heime, hemma, hause, haus, casa, maison, kotona, thuis, huis, moi, town, area, the, byen, by, "
        "stan, omradet, stad, kontoret, all, between, from, after, before, til, until"
    )
)
I_MYSELF = frozenset(listed("i, jeg, eg, jag, ich, ik, je, jy"))
LONGEST_CONDITION = 7  # words after the `if`
OTHERWISE = joining.OTHERWISE | {"else"}
OTHERWISE_IN = {"nl": frozenset(["anders"])}
IF_NOT = phrases(
    "hvis ikke, viss ikkje, om ikke, om ikkje, om inte, if not, wenn nicht, falls nicht, als niet, zo niet, "
    "jos ei, si no, si non, ausser es, ausser wenn, sauf si, sauf sil, salvo que, salvo si, "
    "paitsi jos, unntatt hvis"
)
IF_WORDS = frozenset(first for first, _ in IF_NOT)
HEDGING = frozenset(
    listed(
        "tror, trur, probably, glaube, luulen, crois, creo, wahrscheinlich, waarschijnlijk, todennakoisesti, "
        "probablement, probablemente, formentlig, antagelig, sannsynligvis, sannsynlegvis, troligen, troligtvis, "
        "nok, barring, forbehold, avhengig, afhaengig, vorbehaltlich, selon, "
        "hopefully, forhapentligvis, hoffentlich, hopelijk, toivottavasti, esperons, think, guess, reckon, suppose, "
        "denk, denke, pense, supongo, vermutlich, vermoedelijk, normalement, overleggen, abklaren, absprechen, fragen, "
        "truleg, formodligen, sandsynligvis, sannolikt, luulisin, verifier, doute, demander, mirar"
    )
)
SURE_ELSEWHERE = {"de": frozenset(["nok"]), "nl": frozenset(["nok"]), "en": frozenset(["nok"])}
BETWEEN = frozenset(["noe", "noko", "nagot", "noget", "de", "hay", "ole", "ning", "a", "any", "the"])


def is_doubted(scene: Scene, place: int) -> bool:
    """Whether the day or hour named at this place hangs on something, or is denied in part."""
    if not any(scene.words):
        return False
    if not HEDGING.isdisjoint(scene.read) and is_hedged(scene, place):
        return True
    if has_alternative(scene) or is_elsewhere(scene) or (not scene.refused and is_unfit(scene)):
        return True
    start = stop = -1
    for first, end, label in scene.answers():
        if not scene.words[first]:
            continue  # `om to uker`
        if label == UNSURE or (label == CONDITION and bears_on(scene, place, first) and not is_polite(scene, end)):
            return True
        if label not in (NOT, DECLINE):
            continue
        if stop < 0:
            start, stop = clause_at(scene, place)
        if start <= first < stop and not is_harmless(scene, end):
            return True
    return any(bears_on(scene, place, after) and not is_polite(scene, after) for after in conditions(scene))


def bears_on(scene: Scene, place: int, condition: int) -> bool:
    """Whether both stand in one sentence: `tomorrow at 9. Call if you get lost`."""
    return not any(min(place, condition) < end <= max(place, condition) for end in scene.ends)


def is_elsewhere(scene: Scene) -> bool:
    """`thursday I'm in Boston`, `torsdag er jeg på Hamar`: told of a place that is not the customer's home."""
    read = scene.read
    if BEING.isdisjoint(read):
        return False
    for place in range(len(read) - 1):
        length = next((size for size in (1, 2) if read[place : place + size] in I_AM), 0)
        after = place + length
        if not length or after >= len(read):
            continue
        if read[after] in INSIDE and after + 1 < len(read) and read[after + 1] not in HOME and scene.words[after + 1]:
            return True
        if scene.calendar.code == "fi" and read[after].endswith(("lla", "ssa")) and scene.words[after]:
            return True
    return False


def is_unfit(scene: Scene) -> bool:
    """`tomorrow? impossible`."""
    return not UNFIT.isdisjoint(scene.read)


def is_hedged(scene: Scene, place: int) -> bool:
    """`I think Friday works`; and no `Friday at 10. I think the bell is broken`."""
    sure = SURE_ELSEWHERE.get(scene.calendar.code, frozenset())
    hedges = (at for at, word in enumerate(scene.read) if word in HEDGING and word not in sure)
    return any(bears_on(scene, place, at) for at in hedges)


def has_alternative(scene: Scene) -> bool:
    """`Friday, otherwise Monday`, `si no, el lunes`."""
    code, read = scene.calendar.code, scene.read
    if not OTHERWISE.isdisjoint(read) or not OTHERWISE_IN.get(code, OTHERWISE).isdisjoint(read):
        return True
    if IF_WORDS.isdisjoint(read):
        return False
    pairs = [place for place, pair in enumerate(pairwise(read[:-1])) if pair in IF_NOT]
    return any(place or names_day(read, 2, code) for place in pairs)  # `if not Friday then Monday`


def conditions(scene: Scene) -> Iterator[int]:
    """The places behind the words for `if` that are other words as well: `om de`, `s'il`."""
    code = scene.calendar.code
    words, alone = IF.get(code), IF_ALONE.get(code, frozenset())
    if words is None or words.isdisjoint(scene.words):
        return
    for place, word in enumerate(scene.words):
        after = scene.read[place + 1] if place + 1 < len(scene.read) else ""
        if word in words and place + 1 not in scene.breaks and (word in alone or after in WHO_IN.get(code, WHO)):
            yield place + 1


def is_polite(scene: Scene, after: int) -> bool:
    """Whether what follows an `if` asks no more than whether it suits; `hvis jeg rekker` leaves it open."""
    if after < len(scene.read) and scene.read[after] in I_MYSELF:
        return False
    last = min(len(scene.read), after + LONGEST_CONDITION)
    last = min([place for place in scene.breaks if after < place < last], default=last)
    said = scene.read[after:last]
    singles = lexicon(scene.calendar.code).answers.singles
    return not FITTING.isdisjoint(said) and all(singles.get(word) != NOT for word in said)


def is_harmless(scene: Scene, end: int) -> bool:
    """`ikke noe problem`, `no hay problema`; `wednesday, not tuesday` denies another day."""
    code = scene.calendar.code
    if names_day(scene.read, end, code) or (end < len(scene.read) and is_born(scene.read, end - 1, code)):
        return True
    behind = scene.read[end : end + 3]
    return next((word in PROBLEMS for word in behind if word not in BETWEEN), False)


def ends_in_no(scene: Scene, asks: bool) -> bool:
    """`tomorrow I'm away so no`, `Friday? No`, `vendredi non merci`: whatever day is named, it does not suit. A tag is
    no such no ("el viernes, ¿no?")."""
    courtesy = lexicon(scene.calendar.code).polite.find(scene.read)
    after = len(scene.read)
    while any(end == after for _, end, _ in courtesy) or (after and is_emoji(scene.read[after - 1])):
        after = next((start for start, end, _ in courtesy if end == after), after - 1)
    if not after or scene.read[after - 1] not in LAST_NO or asks:
        return False
    if after - 1 in scene.ends or after <= FEW_BEFORE_NO:
        return scene.read[max(0, after - 2)] not in OR
    return scene.read[after - 2] in SO or tuple(scene.read[after - 3 : after - 1]) in SO_IN_TWO
