"""Days of which a reply only tells: what was, what others said, a birthday, a question. They are to be confirmed.

`I was in on Monday but nobody came`, `you said Tuesday`, `jeg fyller 60 på fredag`, `har de ope søndag?` agree on
nothing.
"""

import re
from itertools import pairwise

from responder.understand.dates.calendar_words import MARK
from responder.understand.dates.scene import Scene
from responder.understand.lexicon import lexicon, listed
from responder.understand.questions import asks_about
from responder.understand.reported import SAYING, is_of_others
from responder.understand.text import Reading

PAST = frozenset(
    listed(
        "was, were, var, war, waren, warst, oli, olin, olivat, olimme, etait, etais, etions, estaba, estuve, "
        "fue, came, kam, kamen, kwam, kwamen, vino, vinieron, venu, venue, tuli, tullut, ringte, ringde, ringede, "
        "called, rang, ordered, bestilte, bestallde, bestellte, bestelde, tilasin, pedi, llego, arrived, mottok, "
        "fikk, fick, fekk, kreeg, bekam, recu, got, showed, turned, waited, venta, ventet, vantade, ventede, wachtte"
    )
)
NOTED = frozenset(
    listed(
        "birthday, bday, bursdag, bursdagen, fodselsdag, fodselsdagen, fyller, fylder, fyllde, geburtstag, "
        "syntymapaiva, syntymapaivat, taytan, jarig, verjaardag, anniversaire, cumple, cumpleanos, cumplo"
    )
)
SUGGESTING = frozenset(  # `what about Friday?`
    tuple(pair.split())
    for pair in listed(
        "what about, how about, hva med, kva med, hvad med, vad sags, hur vore, was ist, wie ware, wat dacht, que tal, "
        "mita jos, hva sier, hvad siger, kva seier, what if"
    )
)
IT_WAS = frozenset(  # which answers when something was
    tuple(pair.split())
    for pair in listed("det var, it was, that was, es war, das war, het was, dat was, se oli, c etait, cetait le")
)
AFTER = frozenset(listed("etter, efter, after, danach, daarop, suivant, suivante, siguiente, jalkeen, darauf"))
OLDEST, YOUNGEST = 120, 32  # figures that are no day of a month, and may be an age
LONGEST_REPLY = 10  # words
PRICED = re.compile(
    r"[£€$] ?\d+[.,]\d\d\b"
    r"|\b(?:kost\w*|cost\w*|cout\w*|maks(?:oi|aa)|pris\w*|price\w*|preis\w*)[^\d,.;!?]{0,8}\d+[.,]\d\d\b"
)


def without_prices(plain: str) -> str:
    """`kostet 12.50` names no hour."""
    return PRICED.sub(" ", plain)


def is_told(scene: Scene, reading: Reading, place: int) -> bool:
    """Whether the day or the hour at this place is no more than told of."""
    code = scene.calendar.code
    asks = asks_about(reading, code) or (reading.asks and len(scene.read) > 2 and is_unknown_verb(scene))
    if asks and reading.words[:2] not in SUGGESTING:
        return True
    start = max((at for at in scene.breaks if at <= place), default=0)
    stop = min((at for at in scene.breaks if at > place), default=len(scene.read))
    clause = scene.read[start:stop]
    past = not PAST.isdisjoint(clause) and IT_WAS.isdisjoint(pairwise(clause))
    if past or not NOTED.isdisjoint(clause):
        return True
    if scene.denied and not AFTER.isdisjoint(scene.read[place + 1 : place + 3]):
        return True  # `Maundy Thursday doesn't work but the Saturday after`
    if names_age(scene, start, stop):
        return True
    if code == "da" and ("i", "sagde") in pairwise(clause):
        return True  # `I sagde mandag`
    verbs = [at for at, word in enumerate(clause) if word in SAYING]
    return bool(verbs) and is_of_others(clause[: verbs[0]], clause[verbs[0] + 1 : verbs[0] + 2])


def is_unknown_verb(scene: Scene) -> bool:
    """`¿abren el domingo?`: a question that begins with a word that is of no day and of no answer."""
    first = scene.words[0]
    known = lexicon(scene.calendar.code).answers.at((first,), 0) is not None or first.startswith(MARK)
    return len(first) > 3 and first.isalpha() and not known


def names_age(scene: Scene, start: int, stop: int) -> bool:
    """`j'ai 60 ans vendredi`: a figure that is no part of the day."""
    if len(scene.read) > LONGEST_REPLY:
        return False
    left = (word for word in scene.words[start:stop] if word.isdigit() and len(word) <= 3)
    return any(YOUNGEST <= int(word) <= OLDEST for word in left)
