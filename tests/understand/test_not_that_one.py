"""A number that is not the answer: a place in the list that is turned down, a mark of before, what is left at home."""

import pytest

from responder.understand import read_choice, read_number
from tests.tables import each
from tests.understand.rows import said_as

PLACES = {
    "nb": ("Hjem", "Butikk", "Boks"), "sv": ("Hem", "Butik", "Box"), "da": ("Hjem", "Butik", "Boks"),
    "nn": ("Heim", "Butikk", "Boks"), "en": ("Home", "Shop", "Box"), "de": ("Haus", "Laden", "Box"),
    "fr": ("Maison", "Magasin", "Boîte"), "es": ("Casa", "Tienda", "Caja"), "fi": ("Koti", "Kauppa", "Laatikko"),
    "nl": ("Thuis", "Winkel", "Kast"),
}  # fmt: skip
CHOSEN = """
nb 0: ikke 1 | ikke nr 1 | ikke alternativ 3 | alt annet enn 1 | alle unntatt 2 | 1 passer ikke | verken 1 eller 2
nb 2: 2, ikke 1 | 2 ikke 1 | ikke 1 men 2 | 1 går ikke, så 2 | 2. Ikke stress
nb 1: nei, 1 | 1 takk, ikke noe problem
nb 3: nr 3 hvis ikke 1 er ledig
nn 0: ikkje 2 | alt anna enn 1
sv 0: inte ettan | inte 1 | allt utom 2 | 1 går inte
sv 3: 3, inte 1
da 0: ikke 1'eren | alt andet end 2 | 1 dur ikke | ikke nr 1
en 0: not 1 | anything but 2 | 1 doesn't work
en 2: 2 not 1
de 0: nicht die 1
de 2: 2, nicht 1
fr 0: pas le 1 | pas la 2
es 0: la 1 no
es 2: no la 1, la 2 | no, la 2
fi 0: ei 1 | ei ykköstä
nl 0: niet 1 | alles behalve 1
"""
COUNTED = """
nb none: har 3 igjen | ingen nye poser, har 3 igjen | bord nummer 4 | vi sitter på bord nr 12 | 3 hvis dere har den mørke, ellers 1
nb none: 2 hvis de er på 500 gram, ellers 4 | opprinnelig 6, men to har meldt avbud | vi er 5, men en er syk
nb 5: 5, men en av dem er vegetarianer
nb 4: vi skulle vært 6, men to har meldt avbud, så 4
sv none: vi skulle vara 5 men en är sjuk
da none: vi er 5, men en er blevet syg
nb 3: 5 er litt mye, si 3 | 5 er for mye, ta 3 | 3 poser, vi har noen igjen
nb 4: 10 er vel mange, heller 4 | bord 4 personer
nb 6: 6 er nok | det er nok med 6
nn 3: 5 er for mykje, ta 3
sv none: inga nya, har 3 kvar | vårt bord är nr 12 | 3 påsar om ni har den mörka, annars 1
sv 3: 5 är för många, ta 3 | 5 är lite mycket, säg 3
da none: ingen, har 3 tilbage | vores bord er nr 12 | 3 hvis I har den mørke, ellers 1
da 3: 5 er nok lige i overkanten, sig 3 | 5 er for mange, 3 er nok
"""
MARKED = """
nb none: har gitt dere 10 før | jeg har gitt dere 10 før men ikke nå | ga dere 9 sist | snart 10 | alt annet enn 10 | 10 av 100
nb 9: ga dere 9 for servicen | ga dere 8 sist, nå 9 | 9 av 10
nb 8: har gitt 8 for kaffen
sv none: jag har gett er 10 förut men inte nu | noll koll | snart 10
sv 0: noll | noll poäng
da none: jeg har givet jer 10 før men ikke nu | ikke nr 10
da 9: jeg har givet jer 9
"""


@each(("language", "meant", "reply"), said_as(CHOSEN))
def test_what_is_turned_down_by_its_number_is_not_chosen(language: str, meant: str, reply: str) -> None:
    given = PLACES[language]
    expected = given[int(meant) - 1] if meant != "0" else None
    assert read_choice(reply, given, [language]) == expected
    numbered = [f"{place + 1}, {name}" for place, name in enumerate(given)]
    assert read_choice(reply, numbered, [language]) in (None, f"{meant}, {expected}")


@each(("language", "meant", "reply"), said_as(COUNTED))
def test_how_many(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if meant == "none" else float(meant))


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(MARKED))
def test_which_mark(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if meant == "none" else float(meant))
