"""Times that are left open: `after 4`, `before Friday`, `fra og med mandag`, `mandag kl 10 en plass`."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from responder.understand.dates.calendar_words import HOUR_MARKS
from responder.understand.dates.clock import Time
from responder.understand.dates.days.spans import ROUGHLY
from responder.understand.dates.meant.clauses import clause_at
from responder.understand.dates.scene import Day, Scene
from responder.understand.joining import THAN
from responder.understand.lexicon import listed, phrases

OPEN = frozenset(  # "after 4", "before Friday": no moment of its own, to be confirmed
    listed(
        "after, etter, efter, nach, apres, despues, jalkeen, before, fore, innan, innen, inden, avant, antes, ennen, "
        "until, till, bis, tot, indtil, forran, through, thru, since, untill, "
        "hasta, jusqua, by, later, senere, senare, spater, seinare, than, ikaan, lendemain, veille, dici, hver, "
        "kvar, varje, annenhver, annahver, annankvar, annakvar, varannan, hveranden, "
        "every, each, any, jeden, jede, elke, iedere, chaque, cada, todos, tous, joka"
    )
)
SINCE = frozenset(
    listed("from, fra, fran, na, voor, vor, ab, vanaf, von, desde, des, til, till")
)  # the same of an hour
ANYWHERE_OPEN = frozenset(
    listed(
        "latest, earliest, jalkeen, alkaen, asti, mennessa, partir, senest, seinast, senast, spatestens, fruhestens, "
        "fruhstens, tidligst, tidigast, laatst, vroegst, viimeistaan, aikaisintaan, between, mellom, mellan, mellem, "
        "zwischen, tussen, entre, sooner, tard, tot, tardar, uiterlijk, tidlegast, framover, fremover, onwards, "
        "eteenpain, lahtien, eod, cob, commencing"
    )
)
EARLIER_OR_LATER = frozenset(
    listed(
        "earlier, later, sooner, tidligere, tidlegare, tidigare, senere, seinere, seinare, senare, fruher, spater, "
        "eerder, vroeger, tot, tard, temprano, tarde, pronto, aiemmin, aikaisemmin, myohemmin"
    )
)
HAPPENING = frozenset(  # before what is done at the hour: `after I drop the kids at 9`
    listed("after, before, etter, efter, innan, inden, nachdem, bevor, nadat, voordat, despues, antes, apres, avant")
)
FROM_DAY = {
    "nb": frozenset(["fra", "siden"]), "nn": frozenset(["fra", "sidan"]), "da": frozenset(["fra", "siden"]),
    "sv": frozenset(["fran", "sedan"]), "en": frozenset(["from"]), "de": frozenset(["ab", "von", "vor", "seit"]),
    "nl": frozenset(["vanaf", "na", "voor", "sinds"]), "fr": frozenset(["des", "depuis"]), "es": frozenset(["desde"]),
}  # fmt: skip
UNTIL = frozenset(listed("til, till, until, untill, bis, tot, hasta, jusqua"))
UP_TO = frozenset([("up", "to"), ("fram", "til"), ("frem", "til"), ("fram", "till"), ("helt", "til")])
AS_FAR_AS = frozenset(["asti", "saakka"])
Named = TypeVar("Named", Day, Time)
AFTERWARDS = frozenset(listed("danach, davor, daarna, daarvoor, etterpa, efterat, bagefter, afterwards, afterward"))
DAY_AFTER = phrases(
    "day after, week after, dagen etter, dagen efter, dagen darpa, dagen derpa, uka etter, veckan efter, "
    "ugen efter, tag danach, tag darauf, tag drauf, dag erna, dag daarna, jour suivant, jour dapres, "
    "dia siguiente, seuraavana paivana"
)
EVERY_OTHER = frozenset([("hver", "anden"), ("hver", "andre"), ("kvar", "andre"), ("varje", "annan")])
THAT = frozenset(listed("that, det, den, da, cela, ca, sita, eso"))
NOTHING: frozenset[str] = frozenset()
INCLUDING = frozenset([("og", "med"), ("och", "med"), ("en", "met"), ("o", "m")])  # `fra og med mandag`, `fr o m`
ARTICLES = frozenset(
    ["zum", "den", "the", "dem", "der", "le", "el", "du", "de", "d", "det", "los", "les", "del", "la", "las"]
)


def trails_off(scene: Scene, times: list[Time]) -> bool:
    """`mandag kl 10 en plass`: what leaves it open stands behind the hour."""
    ends = (end for _, end, _ in scene.calendar.vague.find(scene.read))
    return scene.vague and bool(times) and len(scene.read) in ends


def is_open(scene: Scene, days: list[Day], times: list[Time]) -> bool:
    """`after 4`, `before Friday`: to be confirmed."""
    read = scene.read
    if not ANYWHERE_OPEN.isdisjoint(read) or not EVERY_OTHER.isdisjoint(pairwise(read)):
        return True
    if days and (leaves_open(scene, days[0].place) or points_back(scene, days[0].place)):
        return True
    if not times:
        return False
    first = last = times[0].place
    while first > 0 and (read[first - 1] in HOUR_MARKS or read[first - 1] == "de"):
        first -= 1
    if first > 1 and read[first - 1] in THAN and read[first - 2] in EARLIER_OR_LATER:
        return True
    if not HAPPENING.isdisjoint(scene.words[clause_at(scene, first)[0] : first]):
        return True
    months = scene.calendar.months.singles  # `3. des kl 18`
    return any((each in OPEN or each in SINCE) and each not in months for each in read[max(0, first - 1) : last + 1])


def beyond_bounds(scene: Scene, named: list[Named]) -> list[Named]:
    """Without what only ends something else: `I work until 4, so Friday at 5`, `weg bis Donnerstag, also Freitag`."""
    if len(named) < 2:
        return named
    kept = [each for each in named if not (is_bound(scene, each.place) and is_followed(scene, each.place, named))]
    return kept or named


def is_bound(scene: Scene, place: int) -> bool:
    read = scene.read
    while place > 0 and (read[place - 1] in HOUR_MARKS or read[place - 1] in ARTICLES):
        place -= 1
    if place and (read[place - 1] in UNTIL or read[place] in UNTIL):
        return True
    return scene.calendar.code == "fi" and not AS_FAR_AS.isdisjoint(read[place + 1 : place + 4])


def is_followed(scene: Scene, place: int, named: Sequence[Day | Time]) -> bool:
    """Whether another is named in a later clause."""
    return any(clause_at(scene, other.place)[0] > place for other in named if other.place > place)


def points_back(scene: Scene, place: int) -> bool:
    """`my exam is on Monday so it has to be before that`, `Freitag bis vier, danach`: not the one named."""
    read = scene.read
    if not AFTERWARDS.isdisjoint(read[place + 1 :]):
        return True
    if any(pair in DAY_AFTER for pair in pairwise(read[place + 1 :])):
        return True
    if THAT.isdisjoint(read):
        return False
    return any(read[at] in OPEN and read[at + 1] in THAT for at in range(place + 1, len(read) - 1))


def leaves_open(scene: Scene, place: int) -> bool:
    """`før fredag`, `etter den 15.`, `fra og med mandag`, `le lendemain du 13`: another day than the one named."""
    read = scene.read
    if "ish" in read[place + 1 : place + 2]:
        return True  # `friday-ish`
    place -= 1
    while place > 0 and read[place] in ARTICLES:
        place -= 1
    if place < 0:
        return False
    word = read[place]
    return (
        word in OPEN
        or read[place - 1 : place + 1] in UP_TO
        or (word in ROUGHLY and word != "about")  # `how about friday`
        or word in FROM_DAY.get(scene.calendar.code, NOTHING)
        or read[place - 1 : place + 1] in INCLUDING
    )
