"""Answers as people say and text them: dialects, dictation without a pause, politeness, English among the words.

Each table stands for a rule of language, with the ordinary talk that it must leave alone beside it.
"""

from datetime import datetime

import pytest

from responder.understand import read_choice, read_moment, read_number, read_yes_no
from tests.tables import each
from tests.understand.rows import OWN_COUNTRY
from tests.understand.test_said_and_meant import table

TUESDAY = datetime(2026, 10, 13, 14, 30)

WISHES = """
nb no: skulle så gjerne, men jeg sitter på jobb | ville gjerne vært med men er i Sverige | hadde gjerne kommet men må passe barnebarn
nb none: ville gjerne, men er det dyrt | ville gjerne ha den men i grønt | hadde gjerne kommet men hva koster det
nb yes: vil gjerne ha den men send den til jobben | Jeg ville gjerne hatt en til, takk. Ring meg, men ikke før åtte.
nn no: eg skulle så gjerne men eg er på fjellet
sv no: hade så gärna kommit men jag är i Skövde | skulle gärna men jobbar | hade gärna velat men har feber
sv none: skulle gärna men har ni parkering
da no: ville så gerne men jeg er på Mallorca | ville gerne men skal på arbejde
da none: ville gerne men har I den i blå
en no: would love to but I'm up north that week | I'd love to but I'm stuck in traffic
en none: would love to but is it free | would love one but only in red | I'd like to but my size is L
en none: would love to but I have a question | would love to but I need it sooner
de no: ich würde ja gern aber ich muss zum Flughafen
nl no: zou wel willen maar ik zit in Spanje | had graag gewild maar ik moet naar de zaak
nl none: zou graag maar je bent te duur
fr no: j'aimerais bien mais je suis à Nantes
es no: me encantaría pero estoy en Sevilla
fi no: tulisin mielelläni mutta olen Oulussa
"""
SURE = """
en none: I'm not really sure | not really sure I can | this is not terribly certain | I ain't too sure tbh
en no: not really
en yes: sure, not really a problem
nb none: er ikke særlig sikker på det | ikke egentlig sikker
sv none: jag är inte riktigt säker på vad det här är | är inte helt hundra på det
da none: jeg er ikke rigtig sikker på hvad det drejer sig om
de none: bin mir nicht wirklich sicher
nl none: ben niet echt zeker
fr none: je suis pas vraiment sûre
es none: no estoy muy seguro
fi none: en oo ihan varma
"""
DIALECTS = """
en no: dinnae think so | dinnae want it | cannae make it | yeah nah | ion need it | not possible
en yes: nah yeah | I reckon so | I should be delighted
nb yes: selvf | det låter jaggu bra | ja det hadde vært supert om dere kunne sett på den
nb no: det kan du bare glemme | har ikke tid akkurat nå | vi har nok som det er
nb none: ja hvis dere kan komme i kveld | ja det er bra hvis det er gratis | ja hadde vært fint om den var billigere
nb none: hadde vært fint om dere kunne gjøre det for 200
sv no: nä ja orkar inte | nä ja står över | det går fetbort
sv none: nej ja kommer
sv yes: ja kommer | det låter sjukt bra
da yes: det lyder sgu fint
da no: det ka a et
de yes: klingt verdammt gut
de no: das kannst du knicken
es no: no gracias, ya compré otro | no ya me voy de viaje
es yes: ya | sí, ya llegó | suena súper bien
en none: fucking great
da no: vi har fået det andet sted | har skiftet mening
nb no: har kjøpt den et annet sted | misfornøyd | snakket med kona og hun vil ikke
nb none: kan jeg få den levert et annet sted | må snakke med kona | er dere misfornøyde
sv no: det passar inget vidare | vi har redan bokat på annat håll
en no: got one elsewhere thanks | why would I | far from it
en none: can you deliver elsewhere | why would I need it
en yes: I've spoken to my wife and yes please
de no: hat sich erledigt danke
nb yes: jeg har ikke noe imot det | ja dessverre, den er ødelagt | ja når dere vil | ja takk når kommer dere
nb none: nei, jeg har ikke noe imot det | ja hva er adressen | ok jeg ser på det
nb no: det er greit men jeg trenger den ikke | ja men det passer ikke oss dessverre
sv no: ja tyvärr så går det inte
sv yes: ja tyvärr
sv none: ja men tyvärr inte före fem
de no: ja leider geht das nicht
de yes: ja leider
en no: yes unfortunately I can't
en yes: yes unfortunately | sure
es none: cuánto sale
es yes: sale
nn none: ho mor må avgjere det
sv yes: det är lungt
nb none: både fornøyd og misfornøyd | ikke misfornøyd
en none: yes... not
en yes: what a great idea yes
en none: no that's absolutely grand | ok who's this | sure you have the right number
"""
MARKS = """
nb 10: 10!!! men leveringa var 4
nb 9: jeg gir 9, men frakten 5 | 9 men leveringen tok 3 uker | 9 vent nei 9
nb 4: nærmere 4 enn 5
nb none: levering 3 men kaffen 10 | 3 av 4 kopper var knust | bestilte 3 men fikk bare 2
nb 8: ikke 10 men 8
sv 8: närmare 8 än 9
sv 9: snarare 9 än 8 | 9! personalen 10
da 8: tættere på 8 end 9
en 9: 9 but delivery only 5 | 9, delivery 2 days late
en 8: closer to 8 than 7 | it was 9 now 8 | 8, it was 9 last year | 8 it was 9 last year
en none: product 9 delivery 3 | the coffee is a 9 but the delivery was a 3 | 0 complaints
en 0: 0 would give minus if I could
en 9: more like a 9 than a 10
nb none: butikk nr 7 på senteret
nb 9: nummer 9
en 4: 4. you lost 6 points for the box
de 10: 10 aber der Lieferant kriegt ne 3
nl 8: eerder een 8 dan een 9
fi 8: pikemminkin 8 kuin 9
fr 10: 10!!! mais la livraison 3
es 10: 10 pero la entrega un 3
"""
CLAIMS = {
    "nb": ("Ny vare", "Pengene tilbake", "Snakk med noen"), "sv": ("Ny vara", "Pengarna tillbaka", "Prata med någon"),
    "da": ("Ny vare", "Pengene retur", "Tal med en medarbejder"), "en": ("Replacement", "Refund", "Talk to a person"),
    "de": ("Ersatz", "Geld zurück", "Mit jemandem sprechen"),
}  # fmt: skip
CLAIMED = """
nb Ny vare: bare send en ny | jeg vil ha en ny, pengene kan dere beholde
nb Snakk med noen: ring meg på 90 00 00 00
nb none: kjøpte ny et annet sted
sv Ny vara: skicka en ny
sv none: har inte fått pengarna
da Pengene retur: jeg vil have mine penge
en Replacement: send us a new one | can you replace it
en Refund: give me my money back
en Talk to a person: can someone ring me please
en none: I bought a new one already | call my husband
de Ersatz: schickt mir einen neuen
de none: ich habe eine neue Adresse
"""
COLOURS = {
    "nb": ("Rød", "Blå", "Grønn"), "da": ("Rød", "Blå", "Grøn"), "en": ("Red", "Blue", "Green"),
    "de": ("Rot", "Blau", "Grün"), "nl": ("Rood", "Blauw", "Groen"), "es": ("Rojo", "Azul", "Verde"),
}  # fmt: skip
COLOURED = """
nb Blå: the blue one | den andre | har en rød fra før så blå
nb none: jeg ville heller hatt en annen farge | hva er forskjellen på rød | ka koste den blå | gidder ikke mer rot
nb none: rød til meg så blå til kona
da none: en anden en
en Green: I've got red already so green
en Blue: the second one
en none: how much is the red | what is blue like | where is the green one made | one second
en none: monday no green | what colour was the last one | the green one was broken
en Blue: what I want is the blue one | what about blue
nb none: den blå var ødelagt | har jeg valgt rød
nb Grønn: den grønne var fin
nb Blå: det var den blå
nb Rød: rød er for meg | er glad i rød
nb none: rød er for glorete | er den blå dyrere
en Blue: red was too dark so blue | it was blue | blue was what I ordered | is blue ok? then blue
en none: the red was dull | did I say red
es none: el rojo no me gusta y el verde tampoco
de Rot: blau hab ich schon, also rot
nl Blauw: het blauwtje
es Verde: dame the green one
es Rojo: el rojito
"""
BOOKINGS = {
    "en": ("Keep my booking", "Reschedule", "Cancel"), "sv": ("Behåll bokningen", "Boka om", "Avboka"),
    "nb": ("Behold timen", "Flytt timen", "Avbestill"),
}  # fmt: skip
BOOKED = """
en Cancel: bin it | I'm away so cancel
en Keep my booking: still coming
en Reschedule: can we do another day
en none: I don't remember booking anything
sv none: när var bokningen
en none: don't cancel it | not coming | I'm coming but can we do another day
sv Avboka: ta bort den
sv Boka om: kan vi ta en annan dag
sv none: avboka inte | jag kommer inte
nb Avbestill: bare kanseller den
nb Behold timen: vi kommer som avtalt
"""
DELIVERED = ("Home delivery", "Store pickup")
WAYS = """
en Store pickup: will swing by the store
en none: will delivery be before five | my last delivery was late | is delivery free
en Home delivery: the store is too far, deliver please
"""
PARTS_OF_DAY = ("Formiddag", "Ettermiddag", "Kveld")
DRINKS = ("Latte", "Flat white", "Espresso")
SERVED = """
en Flat white: flat white no sugar | flat white without milk
en none: no sugar | latte no thanks
nb Latte: latte uten sukker
nb none: ingen melk
"""
DAYS = """
en 2026-10-16?: fri cos I'm at work thurs
en 2026-10-15: day after tmrw
en 2026-10-14: day after today
en 2026-10-26: the 26th which is a monday | the 26th, monday
en none: I work friday
en 2026-10-17: I work friday but saturday is fine
en 2026-10-16?: I'll know more on friday
nb 2026-10-16: fre passer
nb 2026-10-16?: får vite det fredag
nb 2026-10-14T16:00: i morgen kl 16 da er jeg ferdig på jobb
nb none: jeg jobber torsdag
nb 2026-10-26: den 26., det er en mandag
sv 2026-10-16: int på torsda men freda går
sv none: torsda går int
sv 2026-10-19: på månda
sv 2026-10-16?: fre ba för ja jobbar tors
de 2026-10-17: am samschtig
de 2026-10-16: am Fritig
es 2026-10-21: el miércoles de la otra semana
da 2026-10-14T10:00: onsdag ved titiden
da 2026-10-15?: vi rejser på torsdag
fr none: vendredi je suis pris
nb 2026-10-17?: jeg handlet hos dere på lørdag
en 2026-10-19?: it was due on monday
"""


@each(("language", "expected", "reply"), [*table(WISHES), *table(SURE), *table(DIALECTS)])
def test_a_spoken_answer_is_read_or_left_open(language: str, expected: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False, "none": None}[expected]


@each(("language", "expected", "reply"), table(MARKS))
def test_the_mark_of_the_whole_is_given(language: str, expected: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if expected == "none" else int(expected))


@each(("language", "expected", "reply"), table(COLOURED))
def test_a_colour_is_chosen_in_so_many_ways(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, COLOURS[language], [language]) == (None if expected == "none" else expected)


@pytest.mark.parametrize(("language", "expected", "reply"), table(WAYS))
def test_what_is_told_of_is_not_chosen(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, DELIVERED, [language]) == (None if expected == "none" else expected)


def test_after_is_no_afternoon() -> None:
    assert read_choice("etter kl 18", PARTS_OF_DAY, ["nb"]) == "Kveld"
    assert read_choice("etter kl 15", PARTS_OF_DAY, ["nb"]) is None
    assert read_choice("på ettermiddan", PARTS_OF_DAY, ["nb"]) == "Ettermiddag"


@pytest.mark.parametrize(("language", "expected", "reply"), table(SERVED))
def test_how_it_is_served_turns_nothing_down(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, DRINKS, [language]) == (None if expected == "none" else expected)


@pytest.mark.parametrize(("language", "expected", "reply"), table(CLAIMED))
def test_a_complaint_is_put_right_as_wanted(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, CLAIMS[language], [language]) == (None if expected == "none" else expected)


@pytest.mark.parametrize(("language", "expected", "reply"), table(BOOKED))
def test_a_booking_is_kept_moved_or_cancelled(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, BOOKINGS[language], [language]) == (None if expected == "none" else expected)


@each(("language", "expected", "reply"), table(DAYS))
def test_a_day_is_the_one_that_is_meant(language: str, expected: str, reply: str) -> None:
    country = OWN_COUNTRY.get(language, "GB")
    moment = read_moment(reply, language, TUESDAY, country)
    said = f"{moment.iso}{'?' if moment.ambiguous else ''}" if moment else "none"
    assert said == expected
