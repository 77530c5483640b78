"""How people sign: with letters, pictures and others who greet too, below a wish in whatever words."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .post import mail

_KARI = "Kari Nordmann <kari@kunde.example>"
_JAN = "Jan van den Berg <jan@kunde.example>"


def _text(text: str, sender: str = _KARI) -> str:
    read = read_mail(mail(text, **{"from": sender}))
    assert read.kind == "answer", read.why
    return read.text


@each(
    "signed",
    [
        "KN",
        "K.N.",
        "Hilsen\nK.N.",
        "K 🌼",
        "Kari 🌼🌼",
        "💛 Kari",
        "Kari ??",
        "hilsen kari :)",
        "Varm klem K",
        "Kari & Co 🐕",
        "Kari og Ola",
        "Kari og familien",
        "KN – 900 00 000",
        "Kari Nordmann (she/her)",
        "Nordmann",
        "Fortvilet hilsen\nKari",
        "Hjertelige hilsener fra\nKari",
        "Med ønske om en god uke\nKari",
        "Ønsker dere en strålende helg!\nKari",
        "Riktig god dag videre\nKN",
        "Enjoy the rest of your day!\nKari",
        "God bless,\nKari 🙏",
        "Cheerio!\nK",
        "Ciao\nK.",
        "xo\nKari",
        "Ta\nK",
        "Einen schönen Abend wünscht\nKari",
        "Lieve groet, K",
        "Muchos besos\nKari",
        "Feliz día\nK.",
        "Pozdrawiam\nKari",
        "Takk og varm hilsen\nKari",
        "Auf Wiedersehen\n\nKari",
        "Farvel\nKari",
        "På återseende!\nKari",
        "Do widzenia,\nKari",
        "Un caro saluto\nKari",
        "Grüßle - Kari",
        "Mvh\nKari\n\n**. . . . . . . .**",
    ],
)
def test_signature_goes(signed: str) -> None:
    assert _text(f"Jeg kan ta imot etter klokka fem\n\n{signed}\n") == "Jeg kan ta imot etter klokka fem"


def test_particles_are_among_the_first_letters() -> None:
    assert _text("Graag na zessen\n\nFijne avond!\nJvdB\n", _JAN) == "Graag na zessen"
    assert _text("Graag na zessen\n\nJB\n", _JAN) == "Graag na zessen"


@pytest.mark.parametrize(
    "said",
    [
        "Initialene på kruset skal være\n\nKN",
        "Gravering, begge krus:\n\nKN",
        "Hvilken bokstav? Den første i navnet\n\nK",
        "Navnet på døra er\n\nNordmann",
        "Leveres til\n\nNordmann",
        "The name should be\n\nKari",
        "Kortet skal ha teksten\n\nGratulerer!\nKlem Kari",
        "Kortet skal ha teksten\n\nFarvel\nKari",
        "The card should say:\n\nLove,\nKari",
        "Størrelse på t-skjorta som før\n\nK",
        "Ja\n\nL",
        "Ja\n\n👍",
        "Nei takk\n\nOK",
        "Heller en annen dag",
        "Jeg tenkte på\n\nen annen dag",
        "Hun heter Kari & co",
        "Send en varm hilsen",
        "Skriv en god hilsen til Kari",
        "Ha en ledig time til meg\n\nog en til Ola",
    ],
)
def test_answer_stays(said: str) -> None:
    assert _text(f"{said}\n") == said


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ja takk\n\nSend henne hilsen\nKari", "Ja takk\n\nSend henne hilsen"),
        ("Ikke onsdag.\n\nEn annen dag\nKari", "Ikke onsdag.\n\nEn annen dag"),
        ("Ja\n\nTusen takk for hjelpen!\nKari", "Ja\n\nTusen takk for hjelpen!"),
        ("Yes\n\nHave another day then\nKari", "Yes\n\nHave another day then"),
    ],
)
def test_words_above_the_name_stay(text: str, kept: str) -> None:
    assert _text(f"{text}\n") == kept


@pytest.mark.parametrize("over", ["Many thanks,", "Have a nice day!", "Takk,", "Bonne journée,", "//", "Slds."])
def test_a_card_below_thanks_or_a_wish_goes_whole(over: str) -> None:
    card = "Kari Nordmann\nDaglig leder | Nordmann AS\nTlf. 900 12 345 | kari@kunde.example"
    assert _text(f"Nei, vi kan ikke.\n\n{over}\n{card}\n") == "Nei, vi kan ikke."


@pytest.mark.parametrize(
    "said",
    [
        "Her er adressen, takk:\n\nKari Nordmann\nStorgata 5\n0155 Oslo",
        "Please use this address. Many thanks,\nKari Nordmann\nStorgata 5\n0155 Oslo",
        "Inngang: 1/2\n\n/",
    ],
)
def test_an_address_below_thanks_stays(said: str) -> None:
    assert _text(f"{said}\n").startswith(said.rstrip(" /\n"))


@pytest.mark.parametrize("footer", ["Sent from my iPhone", "Von meinem iPhone gesendet", "Sendt fra Fjordnett Mail"])
def test_a_footer_below_a_delimited_card_is_no_afterthought(footer: str) -> None:
    card = "Kari Nordmann\nTlf. 900 12 345\nkari@kunde.example"
    assert _text(f"8\n\n-- \n{card}\n\n{footer}\n") == "8"
    assert _text(f"8\n\n-- \nKari Nordmann\n\nRing meg på 900 12 345, jeg er hjemme\n\n{footer}\n").startswith(
        "8\n\nRing"
    )
