"""Days that a reply turns down: `not on Friday`, `I'm busy on mondays`."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.dates.calendar_words import DATE_MARK, PROBLEMS, TIME_MARK, WHY, is_denied, names_day
from responder.understand.dates.clauses import clause_at, turns
from responder.understand.dates.openings import ANYWHERE_OPEN, OPEN
from responder.understand.dates.scene import Scene
from responder.understand.lexicon import DECLINE, NOT, lexicon, listed

BUSY = frozenset(
    ["busy", "opptatt", "opptekne", "upptagen", "optaget", "bortreist", "bortrest", "bortrejst", "verhindert",
     "varattu", "bezet", "occupe", "occupee", "ocupado", "ocupada", "unavailable", "hindra", "forhindret", "upptagna"]
)  # fmt: skip
ABLE = frozenset(  # what beside a negation turns the day of its clause down, however far from it they stand
    listed(
        "hinner, hinn, rekker, rekk, schaffe, schaff, red, kerkea, kerkia, far, "
        "can, cant, cannot, couldnt, wont, able, make, kan, kann, konnen, kunnen, peux, peut, pouvons, puedo, podemos, "
        "podre, paase, paasta, pysty, voi, ehdi, kay, sovi, onnistu, toimi, lukt, past, klappt, geht, passt, passer, "
        "passar, gar, gaat, work, works, doesnt, suit, fit, funker, funkar, duer, dur, convient, viene, hjemme, heime, "
        "hemma, kotona, home, thuis, zuhause, daheim"
    )
)
UNFIT = frozenset(  # `wednesday is tricky`
    listed(
        "vanskelig, vanskeleg, svart, svaert, schlecht, tricky, difficult, complique, complicado, dificil, difficile, "
        "hankala, hankalaa, lastig, moeilijk, ugunstig, ungunstig, awkward, darlig, daarlig, darleg, daligt, dalig, "
        "darligt, huono, mauvais, slecht, fatal, umulig, umuleg, omojlig, omojligt, umuligt, unmoglich, onmogelijk, "
        "impossible, imposible, mahdoton, schwierig, knepigt, knepig, besvarligt, besvaerligt, besvaerlig, "
        "kompliziert, ingewikkeld"
    )
)
WORKING = frozenset(
    listed(
        "jobber, jobbar, jobb, arbejder, arbeider, arbeidar, arbetar, arbeite, arbeiten, arbeit, working, werk, "
        "werken, travaille, trabajo, trabajando, toissa"
    )
)
UNFIT_PAIRS = frozenset(
    (first, second)
    for first, seconds in (
        (
            "too, zu, te, trop, demasiado, muy, liian, for",
            "early, soon, late, tidlig, tidleg, tidligt, tidlegt, tidigt, tidig, sent, sein, seint, fruh, spat, "
            "kurzfristig, vroeg, laat, tot, tard, pronto, tarde, temprano, aikaisin, myohaan, pian",
        ),
        ("no", "go"),
    )
    for first in listed(first)
    for second in listed(seconds)
)
UNFIT_WORDS = UNFIT | WORKING | ABLE | {first for first, _ in UNFIT_PAIRS}
LEAVING_PART = (  # `can't before Friday`, `can't wait`, `no problem`, `why not Friday`, `less tricky`
    OPEN | ANYWHERE_OPEN | PROBLEMS | WHY
    | frozenset(listed("wait, vente, vanta, warten, wachten, erwarten, abwarten, odottaa, attendre, esperar, "
                       "less, mindre, weniger, minder, moins, "
                       "vahemman, if, hvis, wenn, falls, om, jos, si, sil, als, fra, "
                       "fran, from, ab, vanaf, desde"))
)  # fmt: skip
SHORTEST = 3  # words


def denied(scene: Scene, start: int, end: int) -> bool:
    plain = is_denied(scene.words, start, end, scene.breaks, scene.calendar.code)
    if not plain and not is_busy(scene, start) and not is_declined(scene, end) and not is_turned_down(scene, start):
        return False
    scene.refused.append(scene.read[start:end])
    scene.use(start, end)
    scene.denied = True
    return True


def is_declined(scene: Scene, end: int) -> bool:
    """`morgen auf gar keinen Fall`: what refuses follows in the same clause, and names no other day itself."""
    code = scene.calendar.code
    answers = lexicon(code).answers
    for place in range(end, min(len(scene.read), end + 2)):
        if place in scene.breaks or turns(scene.read, place, code):
            return False
        hit = answers.at(scene.read, place)
        if hit is not None and hit[1] == DECLINE and hit[0] > 1:
            if not PROBLEMS.isdisjoint(scene.read[place : place + hit[0] + 2]):
                return False  # `er ikke noe problem`
            return not any(names_day(scene.read, place + inside, code) for inside in range(hit[0]))
    return False


def is_busy(scene: Scene, start: int) -> bool:
    """`I'm busy on mondays`: in the same clause."""
    if BUSY.isdisjoint(scene.read):
        return False
    first = max((place for place in scene.breaks if place <= start), default=0)
    last = min((place for place in scene.breaks if place > start), default=len(scene.read))
    return not BUSY.isdisjoint(scene.read[first:last])


def is_turned_down(scene: Scene, place: int) -> bool:
    """`I can't make it on Friday`, `wednesday is tricky`: of the only day of its clause, and of no part of it."""
    if len(scene.read) < SHORTEST:
        return False
    if UNFIT_WORDS.isdisjoint(scene.read) and all(label != DECLINE for _, _, label in scene.answers()):
        return False
    start, stop = clause_at(scene, place)
    clause = scene.read[start:stop]
    refuses = is_refusal(scene, start, stop)
    unfit = (
        not UNFIT.isdisjoint(clause) or not WORKING.isdisjoint(clause) or not UNFIT_PAIRS.isdisjoint(pairwise(clause))
    )
    if not refuses and not unfit:
        return False
    if unfit and is_negated(scene, clause):
        return False  # `not difficult`
    if not LEAVING_PART.isdisjoint(clause) or any(word.startswith(TIME_MARK) for word in clause):
        return False
    return count_of_days(scene, start, stop) == 1


def is_refusal(scene: Scene, start: int, stop: int) -> bool:
    if any(label == DECLINE and start <= first < stop for first, _, label in scene.answers()):
        return True
    clause = scene.read[start:stop]
    return not ABLE.isdisjoint(clause) and is_negated(scene, clause)


def is_negated(scene: Scene, clause: Sequence[str]) -> bool:
    singles = lexicon(scene.calendar.code).answers.singles
    return any(singles.get(word) == NOT for word in clause)


def count_of_days(scene: Scene, start: int, stop: int) -> int:
    words, calendar = scene.read[start:stop], scene.calendar
    dates = sum(word.startswith(DATE_MARK) for word in words)
    return (
        dates + len(calendar.weekdays.find(words)) + len(calendar.days.find(words)) + len(calendar.months.find(words))
    )
