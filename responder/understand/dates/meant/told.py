"""Days of which a reply only tells: what was, what others said, a birthday, a question. They are to be confirmed.

`I was in on Monday but nobody came`, `you said Tuesday`, `jeg fyller 60 på fredag`, `har de ope søndag?` agree on
nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from responder.understand.dates.calendar_words import MARK, calendar_words
from responder.understand.dates.meant.past_tenses import PAST_WORDS, tells_past
from responder.understand.dates.scene import Day, Scene, safe_date
from responder.understand.gratitude import FOR, THANKING, is_thanked_for
from responder.understand.joining import OTHERWISE
from responder.understand.lexicon import DECLINE, NOT, lexicon, listed, normal_language, phrases
from responder.understand.questions import asks_about, without_before
from responder.understand.reported import OTHERS, OWN, SAYING, is_of_others
from responder.understand.text import Reading, between_pauses, read

PAST = frozenset(
    listed(
        "was, were, var, war, waren, warst, oli, olin, olivat, olimme, etait, etais, jetais, etions, estaba, estuve, "
        "fue, came, kam, kamen, kwam, kwamen, vino, vinieron, venu, venue, tuli, tullut, ringte, ringde, ringede, "
        "handlet, handlade, handlede, kjopte, kopte, kobte, kaufte, kocht, bought, besokte, besogte, visited, spoke, "
        "forgot, "
        "glemte, glomde, sendte, skickade, snakket, pratade, hilste, "
        "paid, betalte, betalade, betalt, bezahlt, betaald, maksoin, pague, paye, "
        "called, rang, ordered, bestilte, bestallde, bestellte, bestelde, tilasin, pedi, llego, arrived, mottok, "
        "fikk, fick, fekk, kreeg, bekam, recu, got, showed, turned, waited, venta, ventet, vantade, ventede, wachtte, "
        "wrote, emailed, texted, messaged, phoned, skrev, skreiv, mailet, mailte, mejlade, mailade, mailede, "
        "escribi, kirjoitin, soitin, laitoin, "
        "promised, lovade, lovte, lovede, lovet, beloofde, beloofden, beloofd, versprochen, promis, "
        "sanoitte, sanoit, sanottiin, lupasitte, dijisteis, dijiste, dijeron, dijo, prometisteis"
    )
)
NOTED = frozenset(
    listed(
        "birthday, bday, bursdag, bursdagen, fodselsdag, fodselsdagen, fyller, fylder, fyllde, geburtstag, "
        "syntymapaiva, syntymapaivat, taytan, jarig, verjaardag, anniversaire, lanniversaire, cumple, cumpleanos, "
        "reiser, reser, rejser, flyr, flyger, flyver, flying, fly, verreise, verreisen, fliege, fliegen, vlieg, "
        "vliegen, viajo, viajamos, voyage, matkustan, matkustamme, lennan, "
        "cumplo, legetime, legetimen, lakartid, laegetid, arzttermin, flight, vlucht, vuelo"
    )
)
SUGGESTING = phrases(
    "what about, how about, hva med, kva med, hvad med, vad sags, hur vore, was ist, wie ware, wat dacht, que tal, "
    "mita jos, hva sier, hvad siger, kva seier, what if"
)
ENGAGED = frozenset(  # what someone has on a day who has no time, or at us
    listed(
        "moter, mote, moten, moder, mode, meeting, meetings, besprechung, besprechungen, termin, vergadering, "
        "reunion, reuniones, reunions, palavereissa, avtale, aftale, afspraak, plans, plane, planer, planar, "
        "plannen, planes, inbokat, menoa, reise, resa, rejse, dentist, doctor, doctors, gp, hospital, funeral, "
        "wedding, tannlege, tannlegen, tannlegetime, lege, legen, fastlege, fastlegen, tandlakare, tandlakaren, "
        "tandlakartid, lakare, lakaren, tandlaege, tandlaegen, laege, laegen, frisor, frisortime, harfrisor, "
        "begravelse, begravning, bryllup, brollop, zahnarzt, zahnarzttermin, arzt, friseur, beerdigung, "
        "hochzeit, tandarts, dokter, kapper, begrafenis, bruiloft, hammaslaakari, hammaslaakariaika, laakari, "
        "laakariaika, hautajaiset, haat, dentiste, medecin, enterrement, mariage, dentista, medico, entierro, "
        "boda, schicht, spatschicht, fruhschicht, nachtschicht, shift, vakt, nattevakt, kveldsvakt, vagt, "
        "nattevagt, nattskift, iltavuoro, yovuoro, aamuvuoro, turno, guardia"
    )
)
LEARNING = frozenset(  # when something will be known
    listed("know, vite, veta, vide, wissen, weten, saber, savoir, tietaa, vet, veit, weiss, weet, sais, sabre, "
           "sabremos, saurai, saurons, tiedan, tiedamme")
)  # fmt: skip
LEARNING_IN_TWO = frozenset([("jeg", "ved"), ("ved", "jeg"), ("vi", "ved"), ("ved", "vi")])  # and no `ved titiden`
HAVING = frozenset(
    listed(
        "har, have, ive, im, got, habe, heb, ai, jai, tengo, minulla, mulla, er, ar, bin, ben, suis, estoy, olen, in, "
        "hab, hat, we, is, it, its, det, das, da, het, cest, hay, on, "
        "sitter, sidder, sit, sitze, zit"
    )
)
IT_WAS = phrases("det var, it was, that was, es war, das war, het was, dat was, se oli, c etait, cetait le")
AFTER = frozenset(listed("etter, efter, after, danach, daarop, suivant, suivante, siguiente, jalkeen, darauf"))
OUGHT = phrases(
    "hadde time, hade tid, havde tid, havde en, hadde avtale, had a, had an, hatte einen, was due, were due, was "
    "meant, were meant, had een, avais un, "
    "tenia cita, tenia hora, skulle vaert, skulle komme, skulle kommet, skulle ha, skulle vore, skulle kome, "
    "skulle ankommet, should have, supposed to, should of, sollte kommen, sollte gestern, hatte kommen, "
    "had moeten, zou komen, "
    "devait arriver, devait venir, aurait du, tenia que, tendria que, piti tulla, olisi pitanyt, piti hakea, "
    "piti tuoda, piti toimittaa, piti saapua, piti olla, teidan piti, dere skulle, ni skulle, i skulle, "
    "den skulle, pakken skulle, pakka skulle, paketet skulle, skulle vaere, skulle have"
)
OUGHT_WORDS = frozenset(word for pair in OUGHT for word in pair)
TELLING = PAST | PAST_WORDS | NOTED | ENGAGED | OUGHT_WORDS
OUGHT_APART = frozenset(["sollte", "sollten", "zou", "zouden"])
ARRIVING = frozenset(["kommen", "komen", "ankommen", "aankomen"])
BACK = frozenset(listed("back, tilbake, tillbaka, tilbage, zuruck, terug, takaisin, vuelta, retour"))
BEING = frozenset(
    listed(
        "im, am, are, were, be, is, er, ar, bin, sind, ben, zijn, olen, olemme, suis, sommes, estoy, estamos, palaan"
    )
)
CALLING = frozenset(listed("call, ring, ringe, ringer, ringa, text, hear, get, send, bel, bellen, melde, rufen, soita"))
CAME = frozenset(["kom", "dok", "dukket", "dukka"])
SUBJECTS = frozenset(listed("den, det, de, dei, han, hun, hon, ho, dere, ni, i, du, pakken, pakka, paketet, dykk"))
NOBODY = frozenset(listed("ingen, inga, ikke, ikkje, inte, aldri, aldrig, noen, nokon, nagon, nogen, opp, op, upp"))
OTHERS_DAY = frozenset(listed("sister, brother, mother, mom, mum, father, dad, wife, husband, son, daughter, friend"))
LONGEST_BIRTHDAY = 9  # words
LONG_PAST = -1000  # days: what lies farther back is a birthday
NO_ONE = frozenset(
    listed("nobody, noone, niemand, keiner, niemanden, personne, nadie, kukaan, ketaan, ingen, nothing, nichts, niets, "
           "niks, rien, nada, mitaan, ingenting, inget")
)  # fmt: skip
PROMISING = frozenset(
    listed("promised, sagten, gesagt, habt, versprochen, beloofd, beloofden, promis, lupasitte, dijeron, prometieron, "
           "prometisteis, lovet, lovte, lovade, lovede")
)  # fmt: skip
OWN_SAYING = phrases(
    "i said, we said, ich sagte, wir sagten, ik zei, we zeiden, jai dit, je dis, jeg sa, vi sa, jag sa, jeg sagde, "
    "vi sagde"
)
FOR_THEN = FOR | {"til", "till", "para", "op", "zum"}
YOU_OPEN = frozenset(listed("ouvrez, fermez, ouverts, ouvertes, abris, abren, cerrais, cierran, avaatte, suljette"))
WHENEVER = frozenset(listed("quand, lorsque, des, cuando, si, kun, jos"))
YEAR = 366  # days
FEW = 3  # words beside a day
OLDEST, YOUNGEST = 120, 32  # figures that are no day of a month, and may be an age
LONGEST_REPLY = 10  # words
LONGEST = 400  # letters


def in_the_past(scene: Scene, day: Day) -> Day:
    """`I ordered on the 3rd of November`: the last such day, where the clause tells of what was."""
    today = scene.now.date() if scene.now is not None else None
    if today is None or not day.dated or day.when <= today or (day.when - today).days > YEAR:
        return day
    if PAST.isdisjoint(scene.read[slice(*between_pauses(scene.breaks, day.place, day.place + 1, len(scene.read)))]):
        return day
    if not FOR_THEN.isdisjoint(scene.read[max(0, day.place - 2) : day.place]):
        return day  # `I ordered it for December 3rd`
    before = safe_date(day.when.year - 1, day.when.month, day.when.day)
    return day if before is None or before > today else replace(day, when=before, ambiguous=True)


def is_told(scene: Scene, reading: Reading, place: int, *, dated: bool = False) -> bool:
    """Whether the day or the hour at this place is no more than told of; a birthday may be `dated` by its month."""
    code = scene.calendar.code
    asks = asks_about(reading, code) or (reading.asks and len(scene.read) > 2 and is_unknown_verb(scene))
    if asks and reading.words[:2] not in SUGGESTING:
        return True
    if not THANKING.isdisjoint(scene.read) and is_thanked_for(scene.read, reading.words[place], place, code):
        return True
    if opens_then(scene, reading, place):
        return True
    if scene.denied and not AFTER.isdisjoint(scene.read[place + 1 : place + 3]):
        return True  # `Maundy Thursday doesn't work but the Saturday after`
    return only_tells(scene, *between_pauses(scene.breaks, place, place + 1, len(scene.read)), dated=dated)


def now_said(text: str, language: str) -> str:
    """The text without what it tells of the last time, where the rest names a day: `last time Thursday, now Friday`."""
    reading = read(text[:LONGEST])
    now = without_before(reading)
    if now is None or now is reading or not OTHERWISE.isdisjoint(reading.words):
        return text
    calendar = calendar_words(normal_language(language))
    days = calendar.weekdays.starts.keys() | calendar.days.starts.keys()
    return now.plain if not days.isdisjoint(now.words) else text


def is_done(scene: Scene, day: Day) -> bool:
    """`ich habe Dienstag bestellt`: a day to come, of a clause that tells of what was done."""
    if scene.now is None or day.when <= scene.now.date():
        return False
    start, stop = between_pauses(scene.breaks, day.place, day.place + 1, len(scene.read))
    led = not FOR.isdisjoint(scene.read[max(start, day.place - 2) : day.place])
    return not led and tells_past(scene.read[start:stop], scene.calendar.code, day.place - start)


def only_tells(scene: Scene, start: int, stop: int, *, dated: bool = False) -> bool:
    """Whether these words tell what was, what someone has on, or what others said."""
    clause = scene.read[start:stop]
    if (not PAST.isdisjoint(clause) and is_past(clause)) or (
        not NOTED.isdisjoint(clause) and not (dated and is_birthday(scene, clause))
    ):
        return True
    if not ENGAGED.isdisjoint(clause) and not HAVING.isdisjoint(clause) and not is_free(scene, start, stop):
        return True
    if is_reproach(clause) or not OUGHT.isdisjoint(pairwise(clause)) or is_back(clause):
        return True
    if not OUGHT_APART.isdisjoint(clause) and not ARRIVING.isdisjoint(clause[-1:]):
        return True  # `sollte am Dienstag kommen`
    if names_age(scene, start, stop):
        return True
    if scene.calendar.code == "da" and ("i", "sagde") in pairwise(clause):
        return True  # `I sagde mandag`
    if not LEARNING.isdisjoint(clause) or not LEARNING_IN_TWO.isdisjoint(pairwise(clause)):
        return True
    if SAYING.isdisjoint(clause):
        return False
    verbs = [at for at, word in enumerate(clause) if word in SAYING and (word != "sa" or is_said(clause, at))]
    return bool(verbs) and is_of_others(clause[: verbs[0]], clause[verbs[0] + 1 : verbs[0] + 2])


def is_broken(scene: Scene, days: Sequence[Day]) -> bool:
    """`you said the 20th and nobody came`: the only day is one that was promised, and agrees on nothing."""
    words = scene.read
    if len({day.when for day in days}) > 1 or NO_ONE.isdisjoint(words[days[0].place + 1 :]):
        return False
    promised = not (SAYING | PROMISING).isdisjoint(words)
    return promised and not (OTHERS - OWN).isdisjoint(words) and OWN_SAYING.isdisjoint(pairwise(words))


def opens_then(scene: Scene, reading: Reading, place: int) -> bool:
    """`vous êtes ouverts dimanche`, `abrís el domingo`: asks of our hours, with no mark; and no `cuando abren`."""
    start, stop = between_pauses(scene.breaks, place, place + 1, len(scene.read))
    return not YOU_OPEN.isdisjoint(reading.words[start : start + 3]) and WHENEVER.isdisjoint(scene.read[start:stop])


def is_free(scene: Scene, start: int, stop: int) -> bool:
    """`I have no plans`."""
    engaged = {place for place in range(start, stop) if scene.read[place] in ENGAGED}
    ends = (end for _, end, label in scene.answers() if label in (NOT, DECLINE))
    return any(not engaged.isdisjoint((end - 1, end, end + 1)) for end in ends)


def is_back(clause: Sequence[str]) -> bool:
    """`I'm back on the 20th`, `bin am Montag zurück`: from then on; and no `call me back on Thursday`."""
    return not BACK.isdisjoint(clause) and not BEING.isdisjoint(clause) and CALLING.isdisjoint(clause)


def is_past(clause: Sequence[str]) -> bool:
    """Whether a verb tells of what was, apart from the one in `it was Monday`."""
    return sum(word in PAST for word in clause) > sum(pair in IT_WAS for pair in pairwise(clause))


def is_birthday(scene: Scene, clause: Sequence[str]) -> bool:
    """`my birthday is on May 3rd`, and no `I turn 40 on May 3rd` or `that's my sister's birthday`."""
    return len(clause) <= LONGEST_BIRTHDAY and OTHERS_DAY.isdisjoint(clause)


def is_reproach(clause: Sequence[str]) -> bool:
    """`på fredag kom den ikke`, `på mandag kom det ingen`: an imperative `kom` has no subject."""
    if CAME.isdisjoint(clause):
        return False
    return any(
        (first in CAME and (second in SUBJECTS or second in NOBODY)) or (second in CAME and first in SUBJECTS)
        for first, second in pairwise(clause)
    )


def is_past_told(scene: Scene, when: date, timed: bool) -> bool:
    """`dere stengte kl 16 i går`: a day that has passed answers when it stands for itself."""
    if scene.now is None or not LONG_PAST <= (when - scene.now.date()).days < 0:
        return False
    left = sum(1 for word in scene.words if len(word) > 1)
    return left >= (1 if timed else FEW)


def is_said(clause: Sequence[str], place: int) -> bool:
    """`du sa fredag`, which is folded as `fredag, så slipper jeg` is: who says it stands right beside."""
    beside = (*clause[max(0, place - 1) : place], *clause[place + 1 : place + 2])
    return any(word in OTHERS and word != "er" for word in beside)


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
