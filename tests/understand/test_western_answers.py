"""Who is at home, who does not get there, what would have been, and slots said short or in one word."""

import pytest

from responder.understand import read_choice, read_number, read_yes_no
from tests.tables import each
from tests.understand.rows import said_as

ANSWERS = """
en no: nobody can make it | no one has received it | nobody got it | no one will be home | nobody's home then
en no: would love to, working though | I'd love to, working that night tho
en yes: somebody will be in | someone's always in | I don't see a problem | don't see any problem with that
en yes: tuesday suits | saturday works | should be fine | yes please don't cancel my table | see ya then
en none: would have been fine | it would have worked | could have worked
en none: ship it please, I can't drive | exchange pls, can't wear it
en no: another day please, I can't do thursday | cancel please, I can't come
en yes: yes, no one has allergies
de no: niemand daheim | da ist keiner zuhause | niemand ist da
de yes: es ist jemand da | da sind wir zuhause
de none: wäre gerne gekommen
nl no: niemand heeft het gekregen | er is niemand thuis | dan werk ik | ik ben bang van niet | wachten er nog op
nl yes: er is iemand thuis | dan zijn we thuis | net aangekomen
nl none: had graag gekomen | graag gewild
fr no: personne ne l'a reçu | personne n'a reçu | il n'y aura personne | je bosse ce jour là
fr yes: quelqu'un sera là | il y aura quelqu'un
es no: no habrá nadie en casa | curro ese día | qué pena, no voy a poder
es yes: habrá alguien en casa | no veo ningún problema
nb no: ingen hjemme da | nei takk, kan ikke | tusen takk, kan ikke komme
nb yes: det er noen hjemme | da er vi hjemme
nb none: send den takk, kan ikke hente
sv no: är ingen hemma | tack, kan inte
sv yes: nån är hemma
da no: der er ingen hjemme
da yes: der er nogen hjemme
fi no: kukaan ei ole kotona
fi yes: joku on kotona
"""
PLACES = {
    "en": ("Home delivery", "Collect in shop", "Locker"), "de": ("Lieferung", "Abholung im Geschäft", "Packstation"),
    "nl": ("Bezorgen", "Afhalen in de zaak", "Kluis"), "fr": ("Livraison", "Retrait en boutique", "Casier"),
    "es": ("Entrega", "Recoger en el local", "Taquilla"), "nb": ("Levering", "Henting i butikk", "Boks"),
    "sv": ("Leverans", "Hämtning i butik", "Box"), "da": ("Levering", "Afhentning i butik", "Boks"),
}  # fmt: skip
GETTING_THERE = """
en none: I can't get to the shop | no way to get to the shop | the shop is miles away | shop is far from us
en Home delivery: delivery, I don't have a car to go to the shop
en Collect in shop: no problem, I'll come to the shop | the shop isn't far, so the shop
de none: ich komme nicht ins Geschäft | hab kein Fahrzeug, um ins Geschäft zu kommen | Geschäft ist weit weg
de Lieferung: Lieferung, kann nicht ins Geschäft kommen
nl none: kan niet naar de zaak rijden | geen fiets om naar de zaak te komen | de zaak is ver weg
nl Bezorgen: bezorgen, ik kan niet naar de zaak komen
fr none: je ne peux pas aller à la boutique | pas de véhicule pour passer à la boutique | la boutique est loin
fr Livraison: livraison, je peux pas me rendre à la boutique
fr Retrait en boutique: pas de problème je passe à la boutique
es none: no puedo llegar al local | sin coche para ir al local | el local me queda lejos
es Entrega: entrega, no tengo coche para ir al local
nb none: kan ikke dra til butikken | har ikke bil til å komme til butikken
sv Leverans: leverans, kan inte åka till butiken
da none: kan ikke komme ned til butikken
"""
GLUED = {
    "nl": ("Dinsdagochtend", "Dinsdagavond", "Donderdagmiddag", "Zondag"),
    "de": ("Dienstag Vormittag", "Dienstagabend", "Donnerstag Nachmittag", "Sonntag"),
    "sv": ("Tisdagsmorgon", "Tisdagskväll", "Torsdag eftermiddag", "Söndag"),
    "nb": ("Tirsdag formiddag", "Tirsdagskveld", "Torsdag ettermiddag", "Søndag"),
    "en": ("Tuesday morning", "Tuesday evening", "Thursday afternoon", "Sunday"),
}
SLOTS = """
nl 2: di avond | dinsdag avond | dinsdagavond | dinsdag, s avonds
nl 3: do | donderdag | do middag
nl 4: zo | zondag
nl none: dinsdag | vrijdag
de 2: Di Abend | dienstags abends
de 3: Do | do.
de 4: sonntags
de none: Dienstag
sv 2: tisdag kväll | tis kväll
sv 4: sön
nb 2: tirsdag kveld
nb 4: søndag
en 2: tues evening
en 4: sun
en none: tuesday | any day
"""
LACKED = [
    ("en", ("With ice", "No ice"), "without ice", "No ice"),
    ("en", ("Plain", "Lemon", "No sauce"), "without sauce", "No sauce"),
    ("de", ("Mit Eis", "Kein Eis"), "ohne Eis", "Kein Eis"),
    ("fr", ("Glace", "Pas de glace"), "sans glace", "Pas de glace"),
    ("nl", ("Met ijs", "Geen ijs"), "zonder ijs", "Geen ijs"),
    ("fr", ("Échange", "Bon d'achat"), "ah bon", None),
    ("fr", ("Échange", "Bon d'achat"), "c'est bon", None),
    ("fr", ("Échange", "Bon d'achat"), "le bon", "Bon d'achat"),
    ("en", ("Red", "Blue", "Green"), "red no, one of the others", None),
    ("de", ("Rot", "Blau", "Grün"), "nicht rot, eins der anderen", None),
]


@each(("language", "meant", "reply"), said_as(ANSWERS))
def test_yes_or_no(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False, "none": None}[meant]


@each(("language", "meant", "reply"), said_as(GETTING_THERE))
def test_where_one_does_not_get_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, PLACES[language], [language]) == (None if meant == "none" else meant)


@each(("language", "meant", "reply"), said_as(SLOTS))
def test_a_day_and_its_part_in_one_word_beside_a_day_alone(language: str, meant: str, reply: str) -> None:
    chosen = None if meant == "none" else GLUED[language][int(meant) - 1]
    assert read_choice(reply, GLUED[language], [language]) == chosen


@pytest.mark.parametrize(("language", "choices", "reply", "meant"), LACKED)
def test_without_it(language: str, choices: tuple[str, ...], reply: str, meant: str | None) -> None:
    assert read_choice(reply, choices, [language]) == meant


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "husband, me and the three boys"),
        ("en", "wife and I plus two"),
        ("de", "mein Mann, ich und die drei Kinder"),
        ("fr", "mon mari, moi et les trois enfants"),
        ("es", "mi marido, yo y los tres niños"),
    ],
)
def test_a_number_beside_others_who_come_is_not_all_of_them(language: str, reply: str) -> None:
    assert read_number(reply, [language]) is None
