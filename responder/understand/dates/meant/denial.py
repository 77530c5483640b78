"""Days that a reply turns down: `not on Friday`, `I'm busy on mondays`."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.dates.calendar_words import (
    BARRING,
    DATE_MARK,
    NEITHER,
    PROBLEMS,
    TIME_MARK,
    bars,
    bounds,
    is_denied,
    names_day,
    negates,
)
from responder.understand.dates.meant.clauses import clause_at, turns
from responder.understand.dates.meant.openings import ANYWHERE_OPEN, OPEN, UNTIL
from responder.understand.dates.scene import Scene
from responder.understand.joining import AND, BUTS, OR
from responder.understand.lexicon import AGREE, DECLINE, FILLER, GOOD, NO, NOT, YES, lexicon, listed, phrases
from responder.understand.questions import WHY

BUSY = frozenset(
    listed(
        "busy, opptatt, opptekne, upptagen, optaget, bortreist, bortrest, bortrejst, verhindert, varattu, bezet, "
        "occupe, occupee, ocupado, ocupada, unavailable, hindra, forhindret, upptagna, optagne, bortreiste, bortresta, "
        "bortrejste, unterwegs, beschaftigt, verplant, ausgebucht, afwezig, varattuna, matkoilla, reissussa, estynyt, "
        "ocupados, occupes, pris, prise, fullbooket, fullbokad, fullbokat, fuldtbooket, volgeboekt, volgepland, "
        "belegt, tied, "
        "syk, sjuk, syg, sick, poorly, unwell, krank, ziek, kipea, kipeana, sairas, sairaana, malade, enfermo, enferma"
    )
)
AWAY = frozenset(  # of us: snow is, too
    listed(
        "borte, borta, vekke, vekk, vaek, weg, verreist, druk, poissa, away, ferie, urlaub, vakantie, vacances, "
        "vacaciones, lomalla, semester, holiday, holidays, travelling, traveling"
    )
)
US = frozenset(
    listed(
        "jeg, eg, jag, vi, me, ich, wir, ik, we, wij, olen, olemme, i, im, were, bin, sind, ben, zijn, je, nous, suis, "
        "estoy, estamos"
    )
)
ABLE = frozenset(  # what beside a negation turns the day of its clause down, however far from it they stand
    listed(
        "hinner, hinn, rekker, rekk, schaffe, schaff, red, kerkea, kerkia, far, "
        "can, cant, cannot, couldnt, wont, able, make, kan, kann, konnen, kunnen, peux, peut, pouvons, puedo, podemos, "
        "podre, paase, paasta, pysty, voi, ehdi, kay, sovi, onnistu, toimi, lukt, past, klappt, geht, passt, passer, "
        "passar, gar, gaat, work, works, doesnt, suit, fit, funker, funkar, duer, dur, convient, viene, hjemme, heime, "
        "hemma, kotona, home, thuis, zuhause, daheim, here, krijg, bekomme, kriege, estoy, estare, estamos, "
        "estaremos, suis, serai, sommes, serons"
    )
)
UNFIT = frozenset(  # `wednesday is tricky`
    listed(
        "vanskelig, vanskeleg, svart, svaert, schlecht, tricky, difficult, complique, complicado, dificil, difficile, "
        "hankala, hankalaa, lastig, moeilijk, ugunstig, ungunstig, awkward, darlig, daarlig, darleg, daligt, dalig, "
        "darligt, huono, mauvais, slecht, fatal, umulig, umuleg, omojlig, omojligt, umuligt, unmoglich, onmogelijk, "
        "impossible, imposible, mahdoton, schwierig, knepigt, knepig, besvarligt, besvaerligt, besvaerlig, "
        "kompliziert, ingewikkeld, utelukket, uteslutet, udelukket, ausgeschlossen, uitgesloten, descartado"
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
        ("no", "go, good"),
        ("is, are, thats", "out"),
        ("i, we, he, she", "work"),
        ("is, er, ar, ist, helt, fully, ganz, det, der, blir", "full, fullt, fuldt, voll, booked"),
        ("have, got, at", "work"),
        ("too, for, zu, te, trop, wird, wordt", "tight, knapt, knapp, tajt, krap, juste"),
        ("sta", "over"),
        ("im, am, is, feeling, taken, was, been", "ill"),  # and no `I'll`
    )
    for first in listed(first)
    for second in listed(seconds)
)
REFUSING = UNFIT | WORKING | ABLE | BUSY | AWAY | {second for first, second in UNFIT_PAIRS if first in ("helt", "wird")}
UNFIT_WORDS = UNFIT | WORKING | ABLE | {first for first, _ in UNFIT_PAIRS}
LEAVING_PART = (  # `can't before Friday`, `can't wait`, `no problem`, `why not Friday`, `less tricky`
    OPEN | ANYWHERE_OPEN | PROBLEMS | WHY
    | frozenset(listed("wait, vente, vanta, warten, wachten, erwarten, abwarten, odottaa, attendre, esperar, "
                       "less, mindre, weniger, minder, moins, "
                       "vahemman, como, if, hvis, wenn, falls, om, jos, si, sil, als, fra, "
                       "fran, from, ab, vanaf, desde, na, "
                       "ferdig, ferdige, fardig, faerdig, fertig, klaar, done, finished, slutter, sluttar, slutar"))
)  # fmt: skip
NO_MORE = ABLE | US | frozenset(listed("then, da, dann, dan, denn, so, sa, jo, ju, doch, toch, nok, vel, siis"))
TOO = frozenset(
    listed("too, also, either, neither, nor, heller, hellere, ogsa, og, och, ocksa, auch, ebenfalls, ebenso, ook, "
           "evenmin, aussi, tampoco, tambien, myos, neppa")
)  # fmt: skip
ON = frozenset(["on", "pa", "am", "op", "le", "el", "the", "den"])
GRANTED = frozenset([YES, AGREE, GOOD])
CONTRASTING = frozenset(["wel", "schon"])
SUITS = CONTRASTING | {"ginge", "gerne", "graag"}
NOT_THEN = phrases("ikke da, ikkje da, inte da, ej da, ikke der, ikke daa, not then, nicht da")
PASSING = "paso"  # alone it declines, and `paso el viernes` is a visit
FREE = "vrij"  # Dutch, and hardly a Friday beside what refuses
SHORTEST = 2  # words


def denied(scene: Scene, start: int, end: int) -> bool:
    plain = is_denied(scene.read, start, end, scene.breaks, scene.calendar.code)
    instead = begins_instead(scene, start)
    refuses = not instead and (
        plain
        or is_neither(scene, start)
        or is_busy(scene, start)
        or is_declined(scene, end)
        or is_turned_down(scene, start)
        or is_called_off(scene, end)
        or is_not_then(scene, end)
    )
    if instead or (not refuses and not (scene.denied and (is_too(scene, start, end) or is_joined(scene, start, end)))):
        return False
    scene.refused.append(scene.read[start:end])
    scene.refused_ends.add(end)
    scene.use(start, end)
    scene.denied = True
    return True


def is_neither(scene: Scene, start: int) -> bool:
    """`verken torsdag eller fredag`, `weder Donnerstag noch Freitag`: all that is joined behind it."""
    if NEITHER.isdisjoint(scene.read):
        return False
    return not NEITHER.isdisjoint(scene.read[clause_at(scene, start)[0] : start])


def is_too(scene: Scene, start: int, end: int) -> bool:
    """`Thursdays I'm out. Fridays too`: a clause of no more than another day goes with what was said before."""
    first, last = clause_at(scene, start)
    beside = [word for word in (*scene.read[first:start], *scene.read[end:last]) if word not in ON]
    return first > 0 and bool(beside) and TOO.issuperset(beside)


def is_joined(scene: Scene, start: int, end: int) -> bool:
    """`all but Friday and Saturday`, `not Monday or Tuesday`: what is joined to a day that is turned down goes with it.

    Behind a plain negation only where the clause says no more: `not Friday and Saturday suits` may propose the second.
    """
    place = start
    while place and place not in scene.breaks and scene.read[place - 1] in ON:
        place -= 1
    if place < 2 or not {place, place - 1}.isdisjoint(scene.breaks) or scene.read[place - 1] not in AND | OR:
        return False
    if place - 1 not in scene.refused_ends:
        return False
    first, last = clause_at(scene, start)
    return end == last or any(bars(scene.read, at) or scene.read[at] in BARRING for at in range(first, place))


def is_called_off(scene: Scene, end: int) -> bool:
    """`Friday would be good but I can't`: behind a `but` nothing else is said than that it does not work."""
    words = scene.read
    if BUTS.isdisjoint(words):
        return False
    turn = next((place for place in range(end, len(words)) if words[place] in BUTS or place in scene.ends), None)
    if turn is None or words[turn] not in BUTS or turn in scene.ends:
        return False
    start, stop = clause_at(scene, turn + 1) if turn + 1 < len(words) else (turn, turn)
    if start >= stop or not is_refusal(scene, start, stop):
        return False
    said = {place for first, last, label in scene.answers() if label in (NOT, DECLINE, FILLER)
            for place in range(first, last)}  # fmt: skip
    answers, code = lexicon(scene.calendar.code).answers, scene.calendar.code
    return all(
        place in said or words[place] in NO_MORE or negates(answers, words[place], code) for place in range(start, stop)
    )


def is_not_then(scene: Scene, end: int) -> bool:
    """`jeg har bursdag 5. desember så ikke da`: what comes last turns down the time that was told of."""
    words, last = scene.read, len(scene.read) - 2
    return last >= end and tuple(words[last:]) in NOT_THEN


def is_declined(scene: Scene, end: int) -> bool:
    """`morgen auf gar keinen Fall`: what refuses follows in the same clause, and names no other day itself."""
    code = scene.calendar.code
    answers = lexicon(code).answers
    for place in range(end, min(len(scene.read), end + 2)):
        if place in scene.breaks or turns(scene.read, place, code) or scene.read[place] in OR:
            return False  # `Friday or not at all`
        hit = answers.at(scene.read, place)
        if hit is not None and hit[1] == DECLINE and hit[0] > 1:
            if not PROBLEMS.isdisjoint(scene.read[place : place + hit[0] + 2]):
                return False  # `er ikke noe problem`
            return not any(names_day(scene.read, place + inside, code) for inside in range(hit[0]))
    return False


def is_busy(scene: Scene, start: int) -> bool:
    """`I'm busy on mondays`, `ik ben vrijdag weg`: in the same clause."""
    if BUSY.isdisjoint(scene.read) and AWAY.isdisjoint(scene.read):
        return False
    first, last = clause_at(scene, start)
    clause = scene.read[first:last]
    if not BUSY.isdisjoint(clause):
        return True
    absent = not AWAY.isdisjoint(clause) and (clause[0] in AWAY or not US.isdisjoint(clause))
    return absent and (start == 0 or scene.read[start - 1] not in UNTIL)


def is_turned_down(scene: Scene, place: int) -> bool:
    """`I can't make it on Friday`, `wednesday is tricky`: of the only day of its clause, and of no part of it."""
    if len(scene.read) < SHORTEST:
        return False
    start, stop = clause_at(scene, place)
    if any(begins_instead(scene, at) for at in range(place + 1, stop)):
        return True  # `can't do Tuesday Wednesday works`
    if UNFIT_WORDS.isdisjoint(scene.read) and all(label != DECLINE for _, _, label in scene.answers()):
        return False
    following = next_weekday(scene, place, start, stop)
    if following is not None:  # `Thursday I can't Friday I can`, dictated in one
        return is_refusal(scene, place, following) and not is_refusal(scene, following, stop)
    clause = scene.read[start:stop]
    refuses = is_refusal(scene, start, stop)
    unfit = (
        not UNFIT.isdisjoint(clause) or not WORKING.isdisjoint(clause) or not UNFIT_PAIRS.isdisjoint(pairwise(clause))
    )
    if not refuses and not unfit:
        return False
    if unfit and is_negated(scene, clause):
        return False  # `not difficult`
    if not LEAVING_PART.isdisjoint(clause):
        return False
    if any(word.startswith(TIME_MARK) for word in clause):
        scene.torn = True  # `can't do Friday at 3pm`: the day or the hour
        return False
    if place and bounds(scene.read[place - 1], scene.calendar.code):
        return False  # `kan ikke før fredag`
    return count_of_days(scene, start, stop) <= 1 or are_joined(scene, start, stop)  # a holiday, the number of a day


def next_weekday(scene: Scene, place: int, start: int, stop: int) -> int | None:
    """Where a second weekday of the clause has words of its own behind it, and this one leads the clause."""
    if any(word not in ON for word in scene.read[start:place]):
        return None
    weekdays = scene.calendar.weekdays
    following = next((at for at in range(place + 2, stop - 1) if weekdays.at(scene.read, at) is not None), None)
    if following is None or not (AND | OR).isdisjoint(scene.read[following - 1 : following]):
        return None
    return following


def begins_instead(scene: Scene, place: int) -> bool:
    """Whether a weekday begins what suits, right behind one that does not: `dienstag geht nicht | mittwoch schon`."""
    weekdays, words = scene.calendar.weekdays, scene.read
    if weekdays.at(words, place) is None:
        return False
    start, stop = clause_at(scene, place)
    while place > start and words[place - 1] in ON:
        place -= 1
    earlier = [at for at in range(start, place) if weekdays.at(words, at) is not None]
    if not earlier or is_refusal(scene, place, stop):
        return False
    unfit = words[place - 1] in BUSY or tuple(words[place - 2 : place]) in UNFIT_PAIRS
    answers = lexicon(scene.calendar.code).answers
    denied_alone = place - 2 == earlier[-1] and answers.singles.get(words[place - 1]) in (NOT, NO)
    if not unfit and not denied_alone and not is_refusal(scene, start, place):
        return False
    ended = unfit or denied_alone or place - 1 == earlier[-1] or words[place - 1] in ABLE
    ended = ended or answers.singles.get(words[place - 1]) == NOT
    ended = ended or any(end == place and label == DECLINE for _, end, label in scene.answers())
    if not ended:
        return False
    granting = any(label in GRANTED and place < first < stop for first, _, label in scene.answers())
    if denied_alone:  # `dinsdag niet woensdag wel`
        closing = words[stop - 1]
        return closing in CONTRASTING or answers.singles.get(closing) == YES
    return granting or not (ABLE | SUITS).isdisjoint(words[place + 1 : stop])


def are_joined(scene: Scene, start: int, stop: int) -> bool:
    """`Wednesday and Thursday I can't`: nothing stands between the weekdays but what joins them."""
    weekdays = scene.calendar.weekdays
    named = [place for place in range(start, stop) if weekdays.at(scene.read, place) is not None]
    if len(named) < 2 or count_of_days(scene, start, stop) > len(named):
        return False
    if any(
        negates(lexicon(scene.calendar.code).answers, word, scene.calendar.code)
        for word in scene.read[max(start, named[0] - 1) : named[0]]
    ):
        return False  # `not Friday and Saturday works`
    beside = AND | OR | ON
    return all(place in named or scene.read[place] in beside for place in range(named[0], named[-1]))


def is_refusal(scene: Scene, start: int, stop: int) -> bool:
    clause = scene.read[start:stop]
    for first, end, label in scene.answers():
        if label != DECLINE or not start <= first < stop or (first > start and scene.read[first - 1] in OR):
            continue
        if not (clause[first - start] == PASSING and end < stop):
            return True
    return not ABLE.isdisjoint(clause) and is_negated(scene, clause)


def is_negated(scene: Scene, clause: Sequence[str]) -> bool:
    singles = lexicon(scene.calendar.code).answers.singles
    return any(singles.get(word) == NOT for word in clause) or (scene.calendar.code == "es" and "no" in clause)


def count_of_days(scene: Scene, start: int, stop: int) -> int:
    words, calendar = tuple(word for word in scene.read[start:stop] if word != FREE), scene.calendar
    dates = sum(word.startswith(DATE_MARK) for word in words)
    marks = {end for _, end, _ in calendar.day_marks.find(words)}
    numbers = sum(words[end].isdigit() for end in marks if end < len(words))
    return (
        dates
        + numbers
        + len(calendar.weekdays.find(words))
        + len(calendar.days.find(words))
        + len(calendar.months.find(words))
    )
