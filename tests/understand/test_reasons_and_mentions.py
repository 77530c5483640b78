"""Refusals told only by their reason, choices that are no more than mentioned, and days in a language of their own.

Each table stands for a rule of language, with the ordinary talk that it must leave alone beside it.
"""

from datetime import datetime

import pytest

from responder.understand import read_choice, read_moment, read_number, read_yes_no
from tests.tables import each
from tests.understand.rows import OWN_COUNTRY
from tests.understand.test_said_and_meant import table

WEDNESDAY = datetime(2026, 11, 25, 10, 0)

REASONS = """
nb no: jobber dessverre | Jobber da | dessverre på jobb | må dessverre hente i barnehagen | syk dessverre
nb none: er på jobb | jobber med saken | dessverre jobber jeg til 16 | jobber dessverre, men kan kl 18
nb none: hunden er dessverre syk | beklager sent svar, har vært syk | pakka er dessverre skadet
nn no: Jobbar dessverre | diverre opptatt den dagen
sv no: jobbar tyvärr | måste tyvärr hämta barnen | tyvärr bortrest den helgen
da no: arbejder desværre | desværre på arbejde den dag | skal desværre hente børn
en no: sorry working that day | working then unfortunately | we're on holiday then sorry | sorry, away
en no: got to pick up the kids then, sorry
en none: sorry, I work at the council, who is this | sorry I have to ask my boss | sorry she's ill
en none: sorry for the wait, I was working | sorry I have to work out the cost | Sorry I must look at my calendar
de no: leider muss ich arbeiten | sind da leider im Urlaub | muss leider die Kinder abholen
nl no: helaas moet ik werken | we zijn dan op vakantie | moet de kinderen ophalen helaas
fi no: olen töissä silloin valitettavasti | olen valitettavasti sairaana
fr no: malheureusement je travaille | je dois récupérer les enfants désolée
es no: desgraciadamente trabajo ese día | Trabajo, lo siento
"""
OPEN = """
sv none: om det finns tid på fredag så ja, annars nej | säkert
nb none: hvis det er gratis så ja, ellers takk | ja men hva koster det? | ja, men er det gratis? | sikkert
nb yes: ja, men når kommer dere? | helt sikkert | ja sikkert
en none: if it's before 4 yes, otherwise no | yes please but how much is delivery
es none: sí pero cuánto cuesta? | Lo hablo con mi mujer, seguro que dice que sí
nl none: Ik had ja gezegd als het goedkoper was
sv no: kan ej komma | orkar ej | det är bra ändå tack | det är bra så tack
en no: skipping this one | not happening | no tx | im alright thanks
en yes: say less | send me the link
de yes: Bis Freitag! | safe
de none: bin bis Freitag weg
nl yes: tot vrijdag
fr yes: à vendredi !
es yes: hasta el viernes
fi yes: hyvältä kuulostaa | ja tack
nb no: ei kiitos | hakke tid
nb none: Ja, det var et godt spørsmål
da none: Ja, det er et godt spørgsmål
"""
COLOURS = {
    "nb": ("Rød", "Hvit", "Rosa"), "nn": ("Raud", "Kvit", "Rosa"), "sv": ("Röd", "Vit", "Rosa"),
    "da": ("Rød", "Hvid", "Lyserød"), "en": ("Red", "White", "Pink"), "de": ("Rot", "Weiß", "Rosa"),
    "nl": ("Rood", "Wit", "Roze"), "fi": ("Punainen", "Valkoinen", "Roosa"), "fr": ("Rouge", "Blanc", "Rose"),
    "es": ("Rojo", "Blanco", "Rosa"),
}  # fmt: skip
MENTIONED = """
nb none: kona liker rød | mamma elsker rosa | rød er utsolgt | har allerede den røde | har rød fra før
nb none: kona liker rød, men jeg vet ikke helt hva jeg skal ta | vet ikke, hva koster rød? | fikk tre like meldinger
nb Rød: kona vil ha rød | rød, det liker kona best | jeg har lyst på rød | kona liker rød best
nb Hvit: hvis rød er utsolgt tar jeg hvit | hvit siden rød er utsolgt | 2 takk, som vanlig | jeg går for B
sv none: vi har tillräckligt med röda hemma | röd är slutsåld ser jag | för tredje gången, sluta
sv Röd: röda
da none: min kone kan lide rød | vi har nok røde derhjemme | det er sidste gang
da Hvid: 2 tak, som sædvanlig
en none: anything bar red | my wife loves red | I saw the red one already | I already have the red one | I have red at home
en none: red's sold out I see | the red ones died last time | one second | got 2 of 4. When is the last one coming?
en Red: my wife likes red best | I love red | my wife wants red | red looks nice
en White: my wife likes red, so white please | B for me | 2 please, as usual
de none: wir haben noch rote zu Hause | meine Frau mag rot
nl none: we hebben nog rode thuis
fi none: meillä on vielä punaista kotona | B-talon sisäänkäynti
fr none: comme la dernière fois | la semaine dernière
es none: los tres | lo mismo que la última vez | a mi mujer le gusta el rojo | ¿tenéis algo que no sea rojo?
es none: la última vez me disteis el rojo y estaba feo
"""
POINTED_ABROAD = """
en Red: den första | den første
en Pink: la dernière | the last one
nb Rosa: the last one please
sv Röd: the first one
fi Valkoinen: den andra
fr Blanc: the second
"""
FOREIGN_DAYS = """
da 2026-11-27T14:00: friday 2pm
de 2026-11-27T15:00: friday 3pm
nb 2026-11-26T15:00: tomorrow 15:00
nb 2026-11-28T14:00?: saturday or sunday 14:00
nb 2026-11-28?: lørdag middag
sv 2026-11-26T14:00: torstaina 14:00
sv 2026-11-28?: lördag middag
en 2026-11-25T15:00?: tdy at 3
en 2026-11-27T15:00: fredag kl 15
"""
COUNTS = """
nb 1: en bukett | en bukett takk | en person
nb 1000: en tusenlapp | rundt en tusenlapp
nb 2000: to tusenlapper
nb 4: fire hvorav 2 barn | four people please
nb none: vi er to voksne og ett barn | en skuffelse | meg og 3 til | en rose til personalet | 2 voksne og 2 barn
sv 8: 8 är bra | åtta är lagom
da none: mig og 3 andre
en 1: one bag is plenty | one will do
en 3: We're two adults plus a baby, so three all told.
en 5: 5 including me | a fiver
sv none: vi är två vuxna och ett barn
en none: we are two adults and one child | me and 3 others | wednesday 10am, 2 adults and 1 child
en 4: cuatro personas | fire stk
de 1: ein Strauß
de 2: two people
nl 5: Hoi, tafel voor 5 graag
nl none: na 5
fi 2: kahdelle | pöytä kahdelle
fi 5: viisi henkeä, joista yksi lapsi
fi none: kahvia riittää tälle kuulle | Kahville kyllä
fr 1: un bouquet
es 1: un ramo
"""


@each(("language", "expected", "reply"), table(COUNTS))
def test_what_shops_sell_is_counted(language: str, expected: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if expected == "none" else float(expected))


def test_what_is_counted_is_no_score() -> None:
    assert read_number("7 är rimligt", ["sv"], 0, 10) == 7
    assert read_number("10 år som kund", ["sv"], 0, 10) is None
    for reply, language in (("two people", "de"), ("en bukett", "nb"), ("kahdelle", "fi")):
        assert read_number(reply, [language], 0, 10) is None


@each(("language", "expected", "reply"), table(REASONS) + table(OPEN))
def test_a_reason_answers_where_it_leaves_nothing_open(language: str, expected: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) == {"yes": True, "no": False, "none": None}[expected]


@each(("language", "expected", "reply"), table(MENTIONED) + table(POINTED_ABROAD))
def test_what_is_only_mentioned_is_not_chosen(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, COLOURS[language], [language]) == (None if expected == "none" else expected)


@pytest.mark.parametrize("reply", ["any day bar friday", "every day bar friday", "any day but friday"])
def test_a_day_that_is_taken_out_of_all_is_not_meant(reply: str) -> None:
    assert read_moment(reply, "en", WEDNESDAY, "GB") is None


def test_a_bar_is_a_place_elsewhere() -> None:
    moment = read_moment("meet you at the bar friday", "en", WEDNESDAY, "GB")
    assert moment is not None
    assert moment.iso == "2026-11-27"


def test_a_verb_of_a_choice_is_bent_and_its_sign_is_said() -> None:
    assert read_choice("tar med", ["Ute", "Inne", "Ta med"], ["nb"]) == "Ta med"
    assert read_choice("klipp + farge", ["Klipp", "Farge", "Klipp og farge"], ["nb"]) == "Klipp og farge"
    assert read_choice("inde tak, det er koldt", ["Ude", "Inde", "Take away"], ["da"]) == "Inde"
    assert read_choice("claro que sí", ["Tueste claro", "Tueste oscuro"], ["es"]) is None


@pytest.mark.parametrize(("language", "expected", "reply"), table(FOREIGN_DAYS))
def test_a_day_in_another_language_stays_beside_its_hour(language: str, expected: str, reply: str) -> None:
    moment = read_moment(reply, language, WEDNESDAY, OWN_COUNTRY.get(language, "GB"))
    assert moment is not None
    assert f"{moment.iso}{'?' if moment.ambiguous else ''}" == expected
