"""Refusals told only by their reason: `jobber dessverre`, `sorry, working that day`, `leider im Urlaub`.

Who regrets to be at work, away, busy or ill is not coming; so is who is it `that day`, or on the one day that is named,
regretted or not. What has an hour or another day in it, a `but`, a question or the wish to move what was agreed leaves
the answer open.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.modifiers import STRENGTHENING
from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import Piece, pieces_of
from responder.understand.answers.yes_alike import LIMITS
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.lexicon import FILLER, NEUTRAL, OTHER, POOR, Lexicon, listed, phrases
from responder.understand.text import Reading, between_pauses

REGRETTING = frozenset(
    listed(
        "dessverre, diverre, beklager, beklagar, tyvarr, ledsen, forlat, desvaerre, desverre, unfortunately, sadly, "
        "sorry, afraid, apologies, leider, schade, helaas, jammer, spijtig, malheureusement, desole, desolee, navre, "
        "navree, lamentablemente, desgraciadamente, siento, lastima, disculpa, disculpen, valitettavasti, harmi, "
        "pahoittelut, anteeksi"
    )
)
THAT_TIME = phrases(
    "den dagen, den dag, den helgen, den helga, den weekend, den kvelden, den kvallen, den aften, den uken, "
    "den uka, den veckan, den uge, that day, that weekend, that week, that evening, "
    "that night, that time, dem tag, diesem tag, der woche, dem wochenende, die dag, dat weekend, die week, "
    "ce jour, cette semaine, ese dia, esos dias, esa semana, sina paivana"
)
THEN = {"nb": "da", "nn": "da", "sv": "da", "da": "da", "en": "then", "de": "da", "nl": "dan", "fi": "silloin"}
"""The time that the question gave: `jobber da`, `working then`."""
WORKING = frozenset(
    listed(
        "jobber, jobbar, arbeider, arbeidar, arbetar, arbejder, working, arbeite, arbeiten, travaille, travaillons, "
        "bosse, bossons, taffe, trabajo, trabajamos, trabajando, curro, curramos, currando, toissa, tyossa, vuorossa, "
        "schicht, fruhschicht, "
        "spatschicht, nachtschicht, nattskift, nattevakt, kveldsvakt, dagvakt, nattevagt, aftenvagt, nachtdienst, "
        "vroege, nightshift, iltavuoro, yovuoro, aamuvuoro"
    )
)
HINDERED = WORKING | frozenset(
    listed(
        "bortreist, bortreiste, bortrest, bortresta, bortrejst, utenlands, utanlands, utomlands, udenlands, away, "
        "abroad, verreist, matkoilla, reissussa, ulkomailla, lomalla, opptatt, opptatte, oppteken, opptekne, "
        "upptagen, upptagna, optaget, optagede, busy, verhindert, verhinderd, forhindra, forhindret, beschaftigt, "
        "occupe, occupee, occupes, ocupado, ocupada, ocupados, varattu, kiireinen, syk, syke, sjuk, sjuke, sjuka, "
        "krasslig, syg, syge, unwell, krank, malade, malades, enfermo, enferma, enfermos, sairas, kipea, sairaana, "
        "legetime, legetimen, tannlegetime, legen, tannlegen, lakartid, tandlakartid, doktorn, tandlakaren, laegetid, "
        "tandlaegetid, laegen, tandlaegen, doctor, doctors, dentist, dentists, dr, arzttermin, zahnarzttermin, arzt, "
        "zahnarzt, tandarts, huisarts, laakari, laakariin, laakariaika, hammaslaakari, hammaslaakariin, medecin, "
        "dentiste, medico, dentista, kipeeks, kipeeksi, kipeana, barnevakt, barnvakt, babysitter, babysitting, "
        "sykehuset, sjukehuset, sjukhuset, sygehuset, hospitalet, hospital, krankenhaus, ziekenhuis, sairaalassa"
    )
)
BEING_THERE = phrases(
    "pa jobb, pa job, pa arbeid, pa arbete, pa jobbet, pa arbejde, at work, auf arbeit, der arbeit, op werk, het werk, "
    "au travail, au boulot, en trabajo, el trabajo, pa ferie, pa semester, pa hytta, pa tur, pa resa, pa rejse, "
    "pa reise, on holiday, on vacation, on leave, of town, im urlaub, in urlaub, op vakantie, met vakantie, "
    "en vacances, en deplacement, de vacaciones, de viaje, i bryllup, pa brollop, til bryllup, i begravelse, "
    "til begravelse, pa begravning, a wedding, a funeral, im ausland, het buitenland, a letranger, el extranjero, "
    "ben weg, bin weg, sind weg, zijn weg, ben ziek, zijn ziek, im ill, am ill, im sick, am sick, we are ill, "
    "werk ik, werken we, "
    "moet werken, moeten werken, werk dan, werken dan, werk helaas, fully booked, double booked, ben bezet, "
    "pas dispo, pas disponible, estoy fuera, estamos fuera, pa mote, i mote, in a meeting, i moede, "
    "puesto malo, puesto mala, puesta mala, come down"
)
OBLIGED = frozenset(
    listed(
        "ma, matte, maste, skal, ska, must, have, got, gotta, need, has, muss, mussen, moet, moeten, dois, devons, "
        "faut, tengo, tenemos, toca, pitaa, taytyy, joudun, joudumme"
    )
)
DUTIES = frozenset(
    listed(
        "jobbe, jobba, arbeide, arbeida, arbeta, arbejde, work, arbeiten, werken, travailler, trabajar, "
        "reise, reisa, resa, rejse, travel, verreisen, reizen, viajar, matkustaa, toihin, babysit, babysitte"
    )
)
FETCHING = frozenset(
    listed(
        "hente, henta, hamta, passe, passa, pick, collect, fetch, mind, look, abholen, holen, aufpassen, ophalen, "
        "halen, oppassen, recuperer, chercher, garder, recoger, cuidar, hakea, hoitaa, vahtia"
    )
)
KIDS = frozenset(
    listed(
        "barn, born, barna, barnet, ungene, ungane, ungen, barnen, ungarna, bornene, barnebarn, barnebarna, barnbarn, "
        "barnehage, barnehagen, dagis, forskolan, fritids, bornehave, bornehaven, skolen, skulen, skolan, sfo, aks, "
        "kids, kid, children, nursery, school, daycare, grandkids, grandchildren, kinder, kita, enkel, kinderen, "
        "kleinkinderen, enfants, petits, creche, ninos, nietos, colegio, lapset, lapsia, paivakodista, lapsenlapsia"
    )
)
DUTY_REACH = 5  # words between the `must` and what must be done
BEFORE = frozenset(  # what was: no reason now
    listed("was, were, var, war, waren, etait, etais, estaba, estuve, olin, oli, had, hadde, hade, havde, hatte, been, "
           "vaert, varit, vaeret, gewesen, geweest, ete, estado, ollut")
)  # fmt: skip
TO_MOVE = frozenset(
    listed(
        "flytte, flytta, move, reschedule, rebook, change, bytte, byta, skifte, endre, verschieben, verlegen, "
        "verzetten, verplaatsen, deplacer, reporter, decaler, cambiar, aplazar, mover, siirtaa, vaihtaa, another, "
        "annen, annan, anden, anna, other, anderen, andere, andermal, autre, otro, otra, toinen, instead, "
        "isteden, istallet, stedet, later, senere, seinare, senare, spater, tard, tarde, myohemmin, only, bare, bara"
    )
)
TO_CALCULATE = frozenset([("work", "out"), ("work", "on"), ("look", "at"), ("look", "for"), ("pass", "on")])
AT_HOME = frozenset(  # where who works is there all the same
    listed(
        "hjemme, heime, hemma, hjemmefra, hjemmekontor, heimekontor, heimefra, hemifran, home, wfh, zuhause, hause, "
        "daheim, homeoffice, office, thuis, thuiswerken, kotona, kotoa, etana, etatoissa, maison, teletravail, casa, "
        "teletrabajo, remote"
    )
)
DENIALS = frozenset(listed("ikke, ikkje, inte, dont, not, nicht, niet, pas"))
ABLE = frozenset(listed("kan, can, kann, cannot, peux, puedo, far, skal, ska, vil, vill"))
AT_WORK = WORKING | frozenset(["work", "opptatt", "upptagen", "optaget", "busy", "away", "bortreist", "syk", "sick"])
LONGEST = 11  # words of a reply whose reason is its answer
QUIET = frozenset([OTHER, FILLER, POOR, NEUTRAL])


def is_hindered(reading: Reading, known: Lexicon) -> bool:
    """Whether the reply does no more than give a reason for not coming, regretted or of that time."""
    words = reading.words
    if reading.asks or not 1 < len(words) <= LONGEST or tells_of_before(reading):
        return False
    place = hindrance_in(words)
    if place is None or any(word.isdigit() for word in words) or not (LIMITS | TO_MOVE).isdisjoint(words):
        return False
    pairs, then = {*pairwise(words)}, THEN.get(known.code)
    named = then in words or (names_weekday(reading, place, known.code) and AT_HOME.isdisjoint(words))
    if not named and REGRETTING.isdisjoint(words) and THAT_TIME.isdisjoint(pairs):
        return False
    if any(known.questions.at(words, start) is not None for start in reading.breaks if start < len(words)):
        return False
    pieces = pieces_of(words, known, reading.breaks)
    before = [words[piece.start] for piece in pieces if piece.start < place and piece.label == OTHER]
    if any(word not in REGRETTING and word != then and not names_time(word, known.code) for word in before):
        return False  # `hunden er dessverre syk`: somebody else is
    quiet = all(piece.label in QUIET or words[piece.start] in STRENGTHENING for piece in pieces)
    return quiet and TO_CALCULATE.isdisjoint(pairs)


def names_weekday(reading: Reading, place: int, code: str) -> bool:
    """`jobber torsdag`: the one day of the reply is named beside what hinders."""
    weekdays = calendar_words(code).weekdays.singles
    start, stop = between_pauses(reading.breaks, place, place + 1, len(reading.words))
    days = [at for at, word in enumerate(reading.words) if word in weekdays]
    return len(days) == 1 and start <= days[0] < stop


def is_free(no: Piece, reading: Reading) -> bool:
    """`I don't work Thursday`, `er ikke på jobb torsdag`: what is denied is what would hinder."""
    words = reading.words
    if words[no.end - 1] not in DENIALS or ABLE.intersection(words[no.start : no.end]):
        return False
    _, stop = between_pauses(reading.breaks, no.start, no.end, len(words))
    denied = words[no.end : min(stop, no.end + 2)]
    return not AT_WORK.isdisjoint(denied[:1]) or denied in BEING_THERE


def tells_of_before(reading: Reading) -> bool:
    words = reading.words
    start = 1 if words[0] == "were" or "we're" in reading.plain else 0
    return not BEFORE.isdisjoint(words[start:])


def hindrance_in(words: Sequence[str]) -> int | None:
    """Where it is said what hinders: being at work, away, busy, ill, or what must be done instead."""
    for place, word in enumerate(words):
        if word in HINDERED or (word, *words[place + 1 : place + 2]) in BEING_THERE:
            return place
        if word not in OBLIGED:
            continue
        duty = words[place + 1 : place + 1 + DUTY_REACH]
        if not DUTIES.isdisjoint(duty):
            return place
        if not FETCHING.isdisjoint(duty) and not KIDS.isdisjoint(words[place:]):
            return place
    return None
