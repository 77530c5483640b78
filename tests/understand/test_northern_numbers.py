"""How many, as Norwegians, Swedes and Danes say it: a half of a thousand, two marks with a doubt, what it would else be."""

import pytest

from responder.understand import read_number
from tests.understand.rows import said_as

COUNTS = """
nb 1500: halvannet tusen | halvannet tusen kroner
nb 3500: tre og et halvt tusen
nb 250: to og et halvt hundre
nb 500: et halvt tusen
nb 1.5: halvannen time
nb 8: vi er 6, 8 med barna
nn 1500: halvanna tusen
sv 1500: ett och ett halvt tusen | en och en halv tusenlapp
sv 500000: en halv miljon
sv none: vi firar jubileum | skinka till firman
da 1500: halvandet tusind
da 150: halvandet hundrede
da 3500: tre et halvt tusind
da 70: halvfjerds
da 1.5: halvanden
da none: farten er god
"""
MARKS = """
nb none: 8 evt 9 | 8 evt. 9 | fire eventuelt fem | mer enn 6
nb 7: 7 pga frakta, ellers 10 | kanskje 7
nb 4: får ikke mer enn 4 | kan ikke gi dere mer enn en firer
nb none: nesten 10 | nesten en nier
nb 8: nesten alle likte den, 8
nn 4: kan ikkje gi meir enn 4
sv none: sex eventuellt sju | 6 ev 7
sv 7: 7 pga leveransen annars 10
sv 4: kan inte ge mer än 4
da none: 6 evt 7
da 7: 7 pga leveringen ellers 10
da 4.5: fire et halvt
da 4: kan ikke give mere end 4
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(COUNTS))
def test_how_many(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if meant == "none" else float(meant))


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(MARKS))
def test_which_mark(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if meant == "none" else float(meant))
