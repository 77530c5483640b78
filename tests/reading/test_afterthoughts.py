"""Words that somebody adds below their own signature, and what else stands there."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .post import body, head, mail

SIGNED = [
    "Mvh\nKari\n\n{}",
    "Hilsen Kari\n\n{}",
    "Best regards,\nKari Nordmann\n\n{}",
    "Vänliga hälsningar\n\n{}",
    "hilsen\nkari\n\n{}",
]

SAID = [
    "Ring heller etter klokka fire",
    "Vi er borte hele fredagen",
    "Det var den gule koppen jeg mente",
    "Ordrenummeret er 10044321",
    "Ta med kvitteringen også",
    "Nøkkelen ligger under matta",
    "Actually make it three",
    "The bell does not work",
    "One more thing, can you wrap it",
    "Jag glömde säga att porten är låst",
    "Portkoden är 4471",
    "Und bitte erst nach zwölf Uhr liefern",
    "Die Klingel ist kaputt",
    "Et pas avant midi",
    "Jeg har hund, så ring først",
    "Merci, à bientôt peut-être.",
]

CARDS = [
    "Fjord Kaffe AS",
    "Daglig leder",
    "Head of sales",
    "Avdeling for salg",
    "Storgata 5, 0155 Oslo",
    "Tlf 22 33 44 55",
    "www.fjordkaffe.example",
    "Følg oss på Instagram",
    "Besøk oss på www.fjordkaffe.example",
    "Your Partner In Good Coffee",
    "Fjord Kaffe | Bergen | Oslo",
    "Org.nr. 999 888 777 MVA",
]


@each("said", SAID)
@each("signed", SIGNED)
def test_afterthought_stays(signed: str, said: str) -> None:
    assert read_mail(mail("Ja takk\n\n" + signed.format(said))).text == f"Ja takk\n\n{said}"


@each("line", CARDS)
@each("signed", SIGNED)
def test_card_goes(signed: str, line: str) -> None:
    assert read_mail(mail("Ja takk\n\n" + signed.format(line))).text == "Ja takk"


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("Mvh Kari\nKan dere ringe først", "Kan dere ringe først"),
        ("Mvh\nKari\nJeg er hjemme etter fire", "Jeg er hjemme etter fire"),
        ("Hilsen\nKari Nordmann\nFjord Kaffe AS\n\nPlease ring before you come", "Please ring before you come"),
    ],
)
def test_a_wish_stays_wherever_it_is(below: str, said: str) -> None:
    assert read_mail(mail(f"Ja takk\n\n{below}")).text == f"Ja takk\n\n{said}"


def test_a_firm_in_between_makes_it_a_card() -> None:
    text = "Ja takk\n\nMvh\nKari Nordmann\nFjord Kaffe AS\n\nKaffe fra hele verden"
    assert read_mail(mail(text)).text == "Ja takk"


def test_afterthought_on_a_page() -> None:
    page = "<div>Ja takk</div><div><br></div><div>Mvh</div><div>Kari</div><div><br></div><div>Vi er borte fredag</div>"
    assert read_mail(head({}) + body("text/html", page)).text == "Ja takk\n\nVi er borte fredag"
