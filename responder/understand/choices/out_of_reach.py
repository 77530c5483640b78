"""A place that one does not get to: `can't drive to the store`, `pas de voiture pour aller au magasin`.

What denies stands before a word for going, or before a way to go; from there to the name only small words follow.
"""

from collections.abc import Callable

from responder.understand.lexicon import listed
from responder.understand.text import Reading

GOING = frozenset(
    listed(
        "go, get, getting, come, coming, drive, driving, travel, make, reach, walk, cycle, head, leave, gehen, "
        "fahren, kommen, komme, komm, schaffe, schaffen, laufen, hinkommen, gaan, ga, kom, komen, rijden, raak, "
        "geraak, geraken, fietsen, aller, venir, viens, deplacer, rendre, passer, conduire, ir, voy, vamos, "
        "llegar, acercarme, desplazarme, pasar, conducir, manejar, kjore, kjora, koyre, koma, kommer, kjem, dra, "
        "reise, gar, kora, aka, komma, ta, tar, kore, kor, korer, tage, ajaa, ajamaan, tulla, tulemaan, menna, "
        "menemaan, lahtea, lahtemaan"
    )
)
WAYS = frozenset(
    listed(
        "car, way, lift, ride, transport, bus, auto, wagen, fahrzeug, vervoer, fiets, voiture, vehicule, permis, "
        "coche, carro, vehiculo, movilidad, como, manera, forma, bil, bilen, skyss, kjoretoy, skjuts, korkort, "
        "forerkort, autoa, kyytia"
    )
)
TOWARDS = frozenset(
    listed(
        "to, into, the, your, my, a, it, in, there, out, up, down, over, by, zu, zum, zur, ins, den, das, die, "
        "der, nach, um, mich, naar, de, het, jullie, om, te, mij, au, aux, la, le, les, en, l, jusqu, jusquau, "
        "dans, pour, me, m, el, al, los, las, hasta, para, ti, til, till, for, att, at, og, och, pa, i, mig, "
        "meg, som, selv, helt, dit, bort, ned, opp, puedo, podemos, alcanzo, consigo, paase, paasen, paasta, "
        "pysty, voi"
    )
)
LACKING = frozenset(
    listed(
        "no, without, kein, keine, keinen, ohne, geen, zonder, pas, sans, aucun, sin, ingen, uten, utan, uden, ilman"
    )
)
PURPOSES = frozenset(listed("to, um, om, pour, para, for, att, at"))  # before them a comma parts no clauses
BESIDE = 2  # words beside what denies in which the verb is: `ich komm nicht zum Laden`, `niet naar de winkel komen`
BEFORE_WAYS = 3  # words before a way to go in which it is denied: `no tengo coche`, `don't have a car`
REACH = 8  # words before the name


def is_out_of_reach(reading: Reading, place: int, denies: Callable[[str], bool]) -> bool:
    """Whether the name at this place is where one does not get to; `denies` says of a word that it is a negation."""
    words, breaks = reading.words, reading.breaks
    if place in breaks:
        return False
    goes = not GOING.isdisjoint(words[place + 1 : place + 1 + BESIDE])
    for before in range(place - 1, max(-1, place - 1 - REACH), -1):
        word = words[before]
        if denies(word) and before + 1 not in breaks:
            return goes or not GOING.isdisjoint(words[max(0, before - BESIDE) : before])
        if word in WAYS:
            led = words[max(0, before - BEFORE_WAYS) : before]
            return any(word in LACKING or denies(word) for word in led)
        goes = goes or word in GOING
        if (word not in TOWARDS and word not in GOING) or (before in breaks and word not in PURPOSES):
            return False
    return False
