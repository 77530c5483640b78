"""What is said beside what is meant: two names at once, the coming night, thanks in thousands, a complaint's counts.

One table a kind, in all ten languages; every row is read right.
"""

from datetime import datetime

import pytest

from responder.understand import read_branch, read_choice, read_moment, read_number, read_yes_no, understand
from tests.tables import each
from tests.understand.rows import OWN_COUNTRY

NOON = datetime(2026, 11, 18, 12, 0)  # a Wednesday
NAMES = ["Latte", "Mocha"]
LISTS = ["latte, milky", "mocha, chocolate"]

CHOICES = """
nb Mocha: latte, nei mocha | latte, nei, mocha | latte, nei vent, mocha | latte, eller nei, mocha | latte, beklager mocha
nb Latte: latte, ikke mocha | latte, ingen mocha | mocha, nei latte takk | ikke mocha, latte
nb none: mocha eller latte | både latte og mocha | latte, no mocha | latte og mocha | latte/mocha
nn Mocha: latte, nei mocha | latte, nei, mocha | latte, nei orsak, mocha | latte, nei vent, mocha
nn Latte: latte, ikkje mocha | mocha, nei latte | ikkje mocha, latte
nn none: mocha eller latte | latte og mocha | latte, no mocha
sv Mocha: latte nej mocha | latte, nej, mocha | latte, nej förlåt mocha | latte, nej vänta, mocha
sv Latte: latte, inte mocha | mocha, nej latte | inte mocha, latte
sv none: mocha eller latte | både mocha och latte | latte, no mocha | latte, mocha
da Mocha: latte, nej mocha | latte, nej, mocha | latte, nej undskyld, mocha | latte, nej vent, mocha
da Latte: latte, ikke mocha | mocha, nej latte | ikke mocha, latte
da none: mocha eller latte | både latte og mocha | latte, no mocha
en Mocha: latte, no, mocha | latte no wait mocha | latte, sorry, mocha | oh latte, oh no, mocha | latte. I mean mocha
en Latte: latte, not mocha | latte but no mocha | latte and no mocha | no mocha, latte | mocha, actually latte
en none: mocha or latte | latte, no mocha | latte no mocha | latte and mocha | both | either mocha or latte | mocha/latte
de Mocha: Latte, nein Mocha | Latte, nein, Mocha | Latte, nein warte, Mocha | Latte, ich meine Mocha
de Latte: Latte, kein Mocha | Latte, nicht Mocha | Mocha, nein Latte
de none: Mocha oder Latte | Latte und Mocha | Latte, no Mocha | sowohl Latte als auch Mocha
fi Mocha: latte, ei, mocha | latte, eiku mocha | latte, ei kun mocha | latte, anteeksi mocha
fi Latte: latte, ei mocha | mocha, eiku latte | mocha, ei, latte
fi none: mocha tai latte | latte ja mocha | sekä latte että mocha
nl Mocha: latte, nee mocha | latte, nee, mocha | latte, nee wacht, mocha | latte, ik bedoel mocha
nl Latte: latte, geen mocha | latte, niet mocha | mocha, nee latte
nl none: mocha of latte | latte en mocha | latte, no mocha
fr Mocha: latte, non mocha | latte, non, mocha | latte, pardon, mocha | latte, non attends, mocha
fr Latte: latte, pas mocha | latte, pas de mocha | mocha, non latte
fr none: mocha ou latte | latte et mocha | soit latte soit mocha
es Mocha: latte, no, mocha | latte, no espera, mocha | latte, perdón, mocha | latte, digo mocha
es Latte: latte, no mocha | latte pero no mocha | mocha, no, latte
es none: mocha o latte | latte y mocha | los dos, latte y mocha
"""
DATES = """
nb 2026-11-19T02:00: i natt kl 2 | inatt kl 2 | i natt klokka 02:00 | i natt klokken to
nb 2026-11-19T01:00?: i kveld kl 1 | ikveld klokka 1
nb 2026-11-20T02:00: natt til fredag kl 2
nb 2026-11-21T02:00?: fredag natt kl 2
nb 2026-11-18T23:00: i natt kl 23 | i kveld kl 11
nb 2026-11-19?: i morgen kl 25 | i morgen kl 25:00 | i morgen kl 25.00 | i morgen kl 10:75
nb 2026-11-16: for to dager siden | for 2 dager siden | to dager siden | det var for to dager siden
nb 2026-11-18T09:00: for tre timer siden
nn 2026-11-19T02:00: i natt kl 2 | i natt klokka to
nn 2026-11-19?: i morgon kl 25:00 | i morgon kl 25
nn 2026-11-16: for to dagar sidan | for 2 dagar sidan
sv 2026-11-19T02:00: i natt kl 2 | inatt kl 2 | inatt klockan två
sv 2026-11-19T01:00?: ikväll kl 1
sv 2026-11-19?: imorgon kl 25:00 | imorgon kl 25
sv 2026-11-16: för två dagar sedan | för 2 dagar sen
sv 2026-11-04: två veckor sedan
da 2026-11-19T02:00: i nat kl 2 | inat kl. 2 | i nat klokken to
da 2026-11-19T01:00?: i aften kl 1
da 2026-11-19?: i morgen kl. 25:00 | i morgen kl. 25.00 | i morgen kl 25
da 2026-11-16: for to dage siden | for 2 dage siden
en 2026-11-19T02:00: tonight at 2am | tonight at 2 a.m.
en 2026-11-19T01:00?: tonight at 1 | tonite at 1
en 2026-11-19T00:30: tonight at 12:30 | tonight 00:30
en 2026-11-21T02:00?: friday night at 2am
en 2026-11-21T19:00: saturday night at 7
en 2026-11-18T20:00: tonight at 8
en 2026-11-18T09:00?: today at 9am | this morning at 9
en 2026-11-19?: tomorrow at 25:00 | tomorrow at 24:30 | tomorrow at 25 | tomorrow at 10:75
en 2026-11-16: two days ago | 2 days ago
en none: 25:00 | at 25:00
de 2026-11-19T02:00: heute Nacht um 2 | heute nacht um 2 Uhr | heute Nacht um 02:00
de 2026-11-19T01:00?: heute Abend um 1
de 2026-11-20T02:00: in der Nacht auf Freitag um 2 | in der Nacht zu Freitag um 2
de 2026-11-19?: morgen um 25:00 | morgen um 25 Uhr
de 2026-11-16: vor zwei Tagen | vor 2 Tagen
fi 2026-11-19T02:00: tänä yönä kello 2 | ensi yönä klo 2
fi 2026-11-19T01:00?: tänä iltana kello 1
fi 2026-11-19?: huomenna klo 25:00 | huomenna klo 25.00 | huomenna kello 25
fi 2026-11-16: kaksi päivää sitten | 2 päivää sitten
nl 2026-11-19T02:00: vannacht om 2 | vannacht om 2 uur
nl 2026-11-20T02:00?: morgennacht om 2
nl 2026-11-19?: morgen om 25:00 | morgen om 25 uur
nl 2026-11-16: twee dagen geleden | 2 dagen geleden
nl 2026-11-20: over twee dagen terug
fr 2026-11-19T02:00: cette nuit à 2h | cette nuit à 2 heures
fr 2026-11-19T01:00?: ce soir à 1h
fr 2026-11-19?: demain à 25h | demain à 25h00
fr 2026-11-16: il y a deux jours | il y a 2 jours
es 2026-11-19T02:00: esta madrugada a las 2
es 2026-11-19T02:00?: esta noche a las 2
es 2026-11-18T21:00: esta noche a las 9
es 2026-11-19?: mañana a las 25:00 | mañana a las 25
es 2026-11-16: hace dos días | hace 2 días
"""
NUMBERS = """
nb none: tusen takk | tusen hjertelig takk | 1000 takk | takk tusen ganger | tusen, tusen takk | en million takk
nb 9: 9 tusen takk | ni tusen takk | 9, tusen takk | tusen takk, 9
nb 9000: ni tusen | 9 tusen
nb 1000: tusen | 1000
nb none: faktura 118842 er sendt to ganger | ordre 48213 er levert 2 ganger | ordre 48213 er 3 uker forsinket
nn none: tusen takk | faktura 118842 er send to gonger
nn 8: 8 tusen takk
sv none: tack så mycket, tusen tack | tusen tack | många tusen tack | tack tusen gånger
sv none: faktura 118842 skickades två gånger
sv 7: 7 tusen tack | sju, tusen tack
da none: tusind tak | tusinde tak | mange tusind tak | 1000 tak | faktura 118842 er sendt to gange
da 9: 9 tusind tak | ni, tusind tak
en none: thanks a million | a thousand thanks | a million thanks | thank you a thousand times
en none: invoice 118842 was charged twice | order 48213 was sent two times | invoice 118842 has been sent 2 times
en 9: 9 thanks a million | thanks a million, 9 | 9, a thousand thanks
en 10234: order 10234
en 2: two times | 2 times
de none: tausend Dank | tausendmal danke | vielen tausend Dank | Danke tausendmal | Rechnung 118842 kam zweimal
de none: Rechnung 118842 wurde zwei Mal gesendet | Rechnung 118842 kam 2 mal
de 9: 9 tausend Dank | neun, tausend Dank
fi none: tuhannet kiitokset | tuhat kiitosta | kiitos tuhannesti | miljoona kiitosta | lasku 118842 tuli kahdesti
fi none: lasku 118842 lähetettiin kaksi kertaa
fi 9: 9 tuhannet kiitokset | yhdeksän, tuhannet kiitokset
nl none: duizendmaal dank | duizend keer dank | duizend maal dank | factuur 118842 is twee keer gestuurd
nl 9: 9 duizendmaal dank | negen, duizendmaal dank
fr none: mille mercis | mille fois merci | merci mille fois | un million de mercis
fr none: la facture 118842 a été envoyée deux fois
fr 9: 9 mille mercis | neuf, mille mercis
es none: mil gracias | un millón de gracias | muchísimas gracias, mil gracias | la factura 118842 se envió dos veces
es 9: 9 mil gracias | nueve, mil gracias
en none: 10.0.0.138 | 2 grown-ups and 1 baby | 3/4
en 4000000: four million
de 2000300: zwei Millionen dreihundert
sv 7000000: sju miljoner
fr 5000000: cinq millions
es 3000000000: tres mil millones
nb 60: fem dusin | 5 dusin
nl 48: vier dozijn
"""
PARTS = """
en: two of the lids were loose | 9 for the staff, 3 for the food | food: 8 price: 3 | ordered 3, received 2 | 4 of 12 cups leaked
nb: to av lokkene var løse | 9 for betjeningen, 3 for maten | mat: 8 pris: 3 | bestilte 3, mottok 2 | den 9.
sv: två av locken var lösa | 9 för personalen, 3 för maten | mat: 8 pris: 3 | beställde 3, fick 2
da: to af lågene var løse | 9 for personalet, 3 for maden | mad: 8 pris: 3 | bestilte 3, modtog 2
de: zwei der Deckel waren lose | 9 für das Personal, 3 für das Essen | Essen: 8 Preis: 3 | 3 bestellt, 2 bekommen
nl: twee van de deksels waren los | 9 voor het personeel, 3 voor het eten | 3 besteld, 2 gekregen
fr: deux des couvercles | 9 pour le personnel, 3 pour la cuisine | commandé 3, reçu 2
es: dos de las tapas | 9 por el personal, 3 por la comida | pedí 3, recibí 2
fi: kaksi kansista oli irti | tilasin 3, sain 2
nn: to av loka var lause | tinga 3, fekk 2
"""
"""Replies to a question for a score that name parts of something, or marks for several things: no one score."""
ANSWERS = """
en none: no thanks yes | yes please no | no thank you yes | no thanks, ok
en yes: no thanks, wait, yes | no thanks, I mean yes | yes please
en no: yes, no wait, no | yes please, actually no | no thanks
nb none: nei takk ja | ja takk nei
nb yes: nei takk, vent, ja | nei, jeg mente ja
nb no: ja, vent, nei | ja takk, jeg mener nei
nn none: nei takk ja | ja takk nei
sv none: nej tack ja | ja tack nej
sv yes: nej tack, jag menar ja
da none: nej tak ja | ja tak nej
da yes: nej tak, vent, ja
de none: nein danke ja | ja bitte nein
de yes: nein danke, warte, ja
fi none: ei kiitos kyllä | kyllä kiitos ei
nl none: nee bedankt ja | ja graag nee
nl no: ja graag, ik bedoel nee
fr none: non merci oui | oui merci non
es none: no gracias sí | sí gracias no
es yes: no gracias, perdón, sí
en none: our landlord says yes, ask him | you said no yourselves | she never said yes | is that a yes? | yes and no
en none: yes but we won't come, we can't | absolutely dreadful service | definitely too small | nothing was torn
en no: that's not okay | definitely not ok
en none: okay not
nb none: naboen sier nei | jeg har aldri sagt ja | er det et ja? | helt klart altfor dyrt | ja, vi vil ikke | nei så fint!
nn none: mor mi seier ja | eg har ikkje sagt ja | heilt klart altfor dyrt | nei så kjekt!
sv none: grannen säger nej | jag har aldrig sagt ja | definitivt alldeles för litet | ja, vi vill inte | nej vad trevligt!
da none: naboen siger ja | jeg har aldrig sagt ja | absolut rædselsfuldt | ja, vi vil ikke | nej hvor dejligt!
de none: der Nachbar sagt ja | ich habe nicht ja gesagt | absolut scheußlich | ja, wir wollen das nicht | ist das ein Ja?
de yes: na gut | na meinetwegen | na klar
fi none: naapuri sanoo kyllä | en ole sanonut kyllä | ehdottomasti liian pieni
nl none: de buurman zegt ja | ik heb geen ja gezegd | absoluut walgelijk | ja, wij willen dat niet | is dat een ja?
fr none: le voisin dit oui | je n'ai pas dit oui | absolument dégoûtant | c'est certainement trop petit
es none: el vecino dice que sí | yo no dije que sí | absolutamente asqueroso | sí, no queremos
"""


def table(rows: str) -> list[tuple[str, str, str]]:
    """(language, what is meant, reply) of each reply."""
    found = []
    for line in rows.strip().splitlines():
        head, _, replies = line.partition(": ")
        language, _, meant = head.partition(" ")
        found += [(language, meant, reply.strip()) for reply in replies.split(" | ")]
    return found


@each(("language", "meant", "reply"), table(CHOICES))
def test_one_of_two_is_chosen_or_none(language: str, meant: str, reply: str) -> None:
    expected = None if meant == "none" else NAMES.index(meant)
    value = read_choice(reply, NAMES, [language])
    told = understand(reply, language=language, expect="choice", choices=NAMES)
    branches = [read_branch(NAMES, reply, [language], names=True), read_branch(LISTS, reply, [language])]
    assert (value, told.value, told.branch) == ((None,) * 3 if expected is None else (meant,) * 3)
    assert branches == [expected, expected]


@pytest.mark.parametrize("reply", ["1", "the second one", "not latte", "mocha or latte", "b", "neither", "mocka"])
def test_a_branch_is_the_choice_that_is_told(reply: str) -> None:
    told = understand(reply, language="en", expect="choice", choices=NAMES)
    found = read_branch(NAMES, reply, ["en"], names=True)
    assert told.value == told.branch == (None if found is None else NAMES[found])


def test_words_of_two_lists_that_are_not_joined_match_in_written_order() -> None:
    keys = ["price, expensive", "delivery, slow"]
    assert read_branch(keys, "it was slow and the coffee too expensive", ["en"]) == 0
    assert read_branch(keys, "price and delivery", ["en"]) is None


@each(("language", "meant", "reply"), table(DATES))
def test_the_moment_that_is_to_come(language: str, meant: str, reply: str) -> None:
    moment = read_moment(reply, language, NOON, OWN_COUNTRY.get(language, "US"))
    assert (f"{moment.iso}{'?' if moment.ambiguous else ''}" if moment else "none") == meant


@pytest.mark.parametrize(
    ("hour", "reply", "meant"),
    [
        (1, "i natt kl 2", "2026-11-18T02:00?"),
        (3, "i natt kl 2", "2026-11-19T02:00?"),
        (9, "i natt kl 2", "2026-11-19T02:00?"),
        (21, "i natt kl 2", "2026-11-19T02:00"),
        (21, "i kveld kl 8", "2026-11-18T20:00?"),
        (17, "i dag kl 15:00", "2026-11-18T15:00?"),
        (17, "18.11 kl 15:00", "2026-11-18T15:00?"),
    ],
)
def test_a_moment_that_has_passed_is_marked(hour: int, reply: str, meant: str) -> None:
    moment = read_moment(reply, "nb", NOON.replace(hour=hour), "NO")
    assert moment is not None
    assert f"{moment.iso}{'?' if moment.ambiguous else ''}" == meant


@each(("language", "meant", "reply"), table(NUMBERS))
def test_thanks_and_complaints_count_nothing(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if meant == "none" else int(meant))


@each(("language", "meant", "reply"), table(ANSWERS))
def test_yes_beside_no(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False}.get(meant)


@each(
    ("language", "reply"),
    [(head[:2], each.strip()) for head in PARTS.strip().splitlines() for each in head[4:].split(" | ")],
)
def test_parts_and_shares_are_no_score(language: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) is None
