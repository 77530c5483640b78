"""A choice that is named to say why it will not do is not chosen; what the other clauses say is."""

import pytest

from responder.understand import read_choice
from tests.understand.rows import said_as

DAYS = {
    "nb": ("Mandag", "Onsdag", "Fredag"), "nn": ("Måndag", "Onsdag", "Fredag"),
    "sv": ("Måndag", "Onsdag", "Fredag"), "da": ("Mandag", "Onsdag", "Fredag"),
}  # fmt: skip
PLACES = {
    "nb": ("Hjem", "Butikk", "Pakkeboks"), "sv": ("Hem", "Butik", "Paketbox"), "da": ("Hjem", "Butik", "Pakkeboks"),
    "nn": ("Heim", "Butikk", "Pakkeboks"),
}  # fmt: skip
ON_DAYS = """
nb none: fredag jobber jeg | fredag er jeg bortreist | opptatt fredag | fredag er jeg på jobb | fredag er vanskelig
nb Onsdag: fredag jobber jeg, så onsdag | opptatt fredag, onsdag går
nb Fredag: fredag har jeg fri | fredag jobber jeg hjemme | jobber ikke fredag | fredag er best, jobber mandag
nn none: fredag jobbar eg | fredag er eg bortreist
sv none: fredag jobbar jag | på fredag är jag bortrest | upptagen fredag
sv Onsdag: fredag jobbar jag, så onsdag
sv Fredag: jobbar inte fredag
da none: fredag arbejder jeg | fredag er jeg bortrejst | optaget fredag
da Onsdag: fredag arbejder jeg, så onsdag
"""
IN_PLACES = """
nb none: hjem tar for lang tid | butikken stenger før jeg slutter | pakkeboks er for dyrt | butikken er for langt unna
nb Hjem: hjem, jobber hjemmefra | butikken stenger så tidlig, så hjem
nb Butikk: butikken, jeg jobber der | butikken er fin
sv none: hem tar för lång tid | butiken stänger innan jag slutar
sv Butik: butiken går bra
da none: hjem tager for lang tid | butikken lukker før jeg har fri
da Butik: butikken er fin
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(ON_DAYS))
def test_a_day_that_one_is_away_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, DAYS[language], [language]) == (None if meant == "none" else meant)


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(IN_PLACES))
def test_what_takes_too_long_or_closes_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, PLACES[language], [language]) == (None if meant == "none" else meant)


def test_what_is_counted_is_no_place_in_the_list() -> None:
    given = ["1, hjem", "2, butikk", "3, boks"]
    assert read_choice("jeg har 3 kopper", given, ["nb"]) is None
    assert read_choice("nummer 3 takk", given, ["nb"]) == "3, boks"
    assert read_choice("3 er fint", given, ["nb"]) == "3, boks"


@pytest.mark.parametrize(
    ("language", "choices", "reply", "meant"),
    [
        ("nb", ("A: Hjem", "B: Jobb", "C: Butikk"), "på jobb", "B: Jobb"),
        ("nb", ("Hjem", "Jobb", "Butikk"), "jeg er på jobb", "Jobb"),
        ("sv", ("Hem", "Jobbet", "Butik"), "på jobbet", "Jobbet"),
        ("da", ("Hjem", "Arbejde", "Butik"), "på arbejde", "Arbejde"),
    ],
)
def test_where_one_is_may_be_what_is_chosen(language: str, choices: tuple[str, ...], reply: str, meant: str) -> None:
    assert read_choice(reply, choices, [language]) == meant
