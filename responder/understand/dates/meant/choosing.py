"""Which of several days is meant: no day of which a reply only tells, none that it moves away from.

`I waited in all day yesterday. You can come Thursday`, `den 26. har jeg tannlege, men den 27. er fin`, `Friday is out,
what about Monday at 9?`, `kan vi flytte fra torsdag til fredag?`, `I finish at 4 so 4.30`. What is left is still to be
confirmed.
"""

from itertools import pairwise

from responder.understand.dates.clock import Time
from responder.understand.dates.meant.clauses import clause_at, turns
from responder.understand.dates.meant.doubts import SO_IN_TWO
from responder.understand.dates.meant.openings import ARTICLES, UNTIL, Named, is_bound
from responder.understand.dates.meant.told import SUGGESTING, is_said, only_tells
from responder.understand.dates.scene import Day, Scene
from responder.understand.joining import SO
from responder.understand.lexicon import listed, phrases

MOVING = frozenset(
    listed(
        "move, moved, moving, reschedule, rescheduled, change, changed, switch, swap, push, shift, flytte, flytt, "
        "flyttes, flyttet, flytta, flyttar, rykke, ryk, rykkes, skyve, skyves, utsette, utsetje, udskyde, udskydes, "
        "endre, endra, endres, bytte, bytta, byta, byt, andra, aendre, aendres, omboka, ombokas, verschieben, "
        "verschoben, verlegen, umbuchen, tauschen, verzetten, verplaatsen, verschuiven, wijzigen, decaler, deplacer, "
        "reporter, changer, cambiar, cambiarlo, cambiarla, mover, moverlo, aplazar, pasarlo, siirtaa, siirra, "
        "siirtaisin, siirtyisi, siirretaan, siirtyy, vaihtaa, vaihdetaan"
    )
)
SAME_TIME = phrases(
    "same time, samme tid, same tid, samma tid, samma klockslag, gleiche zeit, gleiche uhrzeit, gleichen zeit, "
    "zelfde tijd, zelfde tijdstip, meme heure, misma hora, sama aika, samaan aikaan"
)
AUXILIARIES = frozenset(["does", "do", "is", "are", "will", "would"])
TOWARDS = UNTIL | frozenset(listed("to, auf, naar, a, au, al, for, zum"))


def meant(scene: Scene, days: list[Day], times: list[Time]) -> tuple[list[Day], list[Time]]:
    """The days and hours without those that another outweighs."""
    if times and len(days) + len(times) > 1:
        times = reasons_apart(scene, days, times)
    if len({day.when for day in days}) < 2:
        return days, times
    left = moved_to(scene, days) or suggested(scene, days) or concluded(scene, days) or agreed(scene, days)
    if not left or len(left) == len(days):
        return days, times
    clauses = {clause_at(scene, day.place) for day in days if day not in left}
    clauses -= {clause_at(scene, day.place) for day in left}
    return left, [time for time in times if clause_at(scene, time.place) not in clauses]


def reasons_apart(scene: Scene, days: list[Day], times: list[Time]) -> list[Time]:
    """The hours without those of a reason: `I work until 6 so tomorrow`, `jeg slutter kl 16 så 16.30`."""
    later = concluded(scene, times)
    if later:
        return later
    start = conclusion(scene, max(day.place for day in days)) if days else None
    if start is not None and all(time.place < start for time in times) and all(day.place > start for day in days):
        return [time for time in times if not is_bound(scene, time.place)]
    return times


def moved_to(scene: Scene, days: list[Day]) -> list[Day]:
    """`from Thursday to Friday, same time`: the day that something is moved to."""
    if MOVING.isdisjoint(scene.read) and SAME_TIME.isdisjoint(pairwise(scene.read)):
        return []
    return [day for day in days if leads_to(scene, day.place)]


def leads_to(scene: Scene, place: int) -> bool:
    if scene.calendar.code == "fi":
        return scene.read[place].endswith("lle")
    place -= 1
    while place > 0 and scene.read[place] in ARTICLES and scene.read[place] not in TOWARDS:
        place -= 1
    return place >= 0 and scene.read[place] in TOWARDS


def suggested(scene: Scene, days: list[Day]) -> list[Day]:
    """`Friday is out, what about Monday?`: the day that is asked for last."""
    starts = [place for place, pair in enumerate(pairwise(scene.read)) if place and pair in SUGGESTING]
    return [day for day in days if starts and day.place > starts[-1]]


def concluded(scene: Scene, named: list[Named]) -> list[Named]:
    """`the party is on Saturday so Sunday`, `jeg slutter kl 16 så 16.30`: what stands before was the reason."""
    if SO.isdisjoint(scene.read) and "asi" not in scene.read:
        return []
    start = conclusion(scene, max(each.place for each in named))
    later = [each for each in named if start is not None and each.place > start]
    return later if len(later) < len(named) else []


def conclusion(scene: Scene, last: int) -> int | None:
    """Where the last conclusion before this place begins."""
    return next((place for place in range(last - 1, 0, -1) if is_so(scene, place)), None)


def is_so(scene: Scene, place: int) -> bool:
    """Whether a conclusion begins here; `du sa` is no `så`."""
    word, code = scene.read[place], scene.calendar.code
    if word == "so" and scene.read[place + 1] in AUXILIARIES:
        return False  # `so does the 30th`
    if word in SO:
        return turns(scene.read, place, code) and not (word == "sa" and is_said(scene.read, place))
    return scene.read[place : place + 2] in SO_IN_TWO


def agreed(scene: Scene, days: list[Day]) -> list[Day]:
    """The days apart from those that are only told of, or have passed where another is to come."""
    today = scene.now.date() if scene.now is not None else None
    coming = [day for day in days if today is None or day.when >= today]
    return [day for day in coming if not only_tells(scene, *clause_at(scene, day.place), dated=day.dated)]
