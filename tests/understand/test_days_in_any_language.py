"""A day or an hour is no number that was asked for, whatever language it is told in; what resembles one still is."""

import pytest

from responder.understand import understand
from tests.tables import each

LANGUAGES = ("nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es")
SCALE = ("0-6", "7-10")
DAYS = """\
7. mai
tilbake 7. mai
Jeg er på barsel og er tilbake 7. mai
eg er heime att 4. juni
kl 8 i morgen
klokka 9 passer
tillbaka 7 maj
Jag är på semester till 8:e
klockan 8 imorgon
på barsel indtil 9. oktober
tilbage d. 3. marts
May 7
back on the 8th
the 3rd of May
at 8 o'clock tomorrow
del 2 al 6 de julio
le 1er août
am 7. Oktober wieder da
bis zum 8. im Urlaub
um 9 Uhr
7. toukokuuta
olen lomalla 8. asti
klo 8 huomenna
terug op 3 oktober
op vakantie tot en met 9
le 7 août
de retour le 9 mai
en congé jusqu’au 8. Cordialement
à 9 h
el 7 de mayo
de baja hasta el 9
vuelvo el 3
a las 8 mañana
Jeg er på ferie til 8.
bortrest t.o.m. den 6
I am away until 8.
im Urlaub bis einschließlich 4.
ausente hasta el 4 inclusive
mandag 4.
"""
MARKS = """\
nb | 8 av 10 | 8
nb | 9 fra meg, kommer tilbake til dere | 9
nb | til dere gir jeg 10 | 10
nb | 7 til leveringen | 7
nb | Borte bra, men hjemme best: 9 | 9
nb | Kommer gjerne tilbake, 10 | 10
nb | Det tok tid til den kom, så 5 | 5
nb | en 8-er | 8
sv | 7 till er | 7
sv | Jag är tillbaka i affären igen, 9 | 9
sv | en 8:a | 8
da | et 10-tal til jer | 10
da | Vi er tilbage igen: 9 | 9
en | 8 to you guys, coming back | 8
en | 10 till I try the new one | 10
en | I'll march on with 7 | 7
en | We were away, so 7 | 7
en | 9! I'll be back | 9
en | 6 - late delivery | 6
de | bis jetzt eine 9 | 9
de | 7 bis jetzt | 7
de | Wir kommen wieder, 10 | 10
fi | 7 koska myöhässä | 7
nl | tot nu toe een 8 | 8
nl | 8 van de 10 | 8
fr | jusqu'ici 9 | 9
fr | 9, nous reviendrons | 9
es | hasta ahora un 8 | 8
es | le doy el 9 | 9
"""
COUNTS = """\
nb | 4 personer kl 8 | 4
nb | til og med 8 personer | 8
en | bord til 4 fredag | 4
nb | Vi er på ferie med 5 barn, så 7 | 7
sv | 3 st fredag 8 maj | 3
sv | 3 st lördag den 8 maj | 3
da | 6 kl. 19 | 6
en | 2 mars bars please | 2
en | 2 mayo | 2
en | 4 of us at 8 o'clock | 4
de | 2 Personen um 8 Uhr | 2
nl | 10 uur | 10
fr | 3 heures | 3
fr | 4 personnes le 7 août | 4
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.splitlines()]


@each("text", DAYS.splitlines())
def test_a_day_or_an_hour_is_no_number_in_any_language(text: str) -> None:
    for language in LANGUAGES:
        for choices in (SCALE, ()):
            read = understand(text, language=language, expect="number", choices=choices)
            assert read.value is None, (language, choices)


@each(("language", "text", "mark"), rows(MARKS))
def test_a_mark_beside_words_of_such_notes_is_a_mark(language: str, text: str, mark: str) -> None:
    assert understand(text, language=language, expect="number", choices=SCALE).value == int(mark)


@pytest.mark.parametrize(("language", "text", "count"), rows(COUNTS))
def test_what_is_counted_beside_a_day_or_an_hour_is_counted(language: str, text: str, count: str) -> None:
    assert understand(text, language=language, expect="number").value == int(count)
