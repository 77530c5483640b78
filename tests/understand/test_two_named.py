"""Two choices are named: one is turned down and the other taken, or the same is said of both."""

import pytest

from responder.understand import read_choice

DAYS = {
    "en": ("Tuesday", "Wednesday"), "nb": ("Tirsdag", "Onsdag"), "sv": ("Tisdag", "Onsdag"), "da": ("Tirsdag", "Onsdag"),
    "de": ("Dienstag", "Mittwoch"), "nl": ("Dinsdag", "Woensdag"), "fr": ("Mardi", "Mercredi"),
    "es": ("Martes", "Miércoles"), "fi": ("Tiistai", "Keskiviikko"),
}  # fmt: skip
SECOND = """
en: tuesday doesn't work but wednesday does | tuesday does not work but wednesday works | not tuesday but wednesday
en: can't do tuesday but wednesday is good | Tuesday doesn't work, but Wednesday does
nb: tirsdag går ikke men onsdag går | tirsdag passer ikke men onsdag er fint
sv: tisdag funkar inte men onsdag går bra
da: tirsdag går ikke men onsdag er fint
de: dienstag geht nicht aber mittwoch geht | dienstag geht nicht mittwoch schon
nl: dinsdag kan niet maar woensdag wel
fr: mardi ça va pas mais mercredi oui
es: el martes no puedo pero el miércoles sí
fi: tiistai ei käy mutta keskiviikko käy
"""
NEITHER = """
en: not only tuesday but wednesday too | I can not do tuesday but I can not do wednesday either
nb: ikke tirsdag men heller ikke onsdag | ikke bare tirsdag men onsdag også | tirsdag er ikke noe problem men onsdag er det
sv: inte tisdag men inte heller onsdag
da: ikke tirsdag men heller ikke onsdag
de: dienstag nicht aber auch nicht mittwoch | nicht nur dienstag sondern auch mittwoch
nl: dinsdag niet maar woensdag ook niet
fr: pas mardi mais mercredi non plus
es: el martes no pero el miércoles tampoco
fi: ei tiistai mutta ei myöskään keskiviikko
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = [line.partition(": ") for line in table.strip().splitlines()]
    return [(language, reply) for language, _, replies in lines for reply in replies.split(" | ")]


@pytest.mark.parametrize(("language", "reply"), rows(SECOND))
def test_what_comes_after_but_is_taken_also_without_a_comma(language: str, reply: str) -> None:
    assert read_choice(reply, DAYS[language], [language]) == DAYS[language][1]


@pytest.mark.parametrize(("language", "reply"), rows(NEITHER))
def test_what_is_said_of_both_takes_neither_alone(language: str, reply: str) -> None:
    assert read_choice(reply, DAYS[language], [language]) is None
