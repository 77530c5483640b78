"""Advertising that is refused where news of orders is welcome: a STOP, and one of marketing alone."""

import pytest

from responder.understand import Keyword, read_keyword, refuses_advertising, understand
from tests.understand.rows import LANGUAGES

REFUSED = (
    ("en", "only order updates please, no ads"),
    ("en", "stop the promos but keep sending me order updates"),
    ("en", "I only want texts about my orders, not offers"),
    ("en", "appointment reminders are fine but no promotions"),
    ("nb", "bare ordreinfo takk, ingen reklame"),
    ("nb", "kun meldinger om ordre, ikke reklame"),
    ("nb", "ikke send meg tilbud, men timepåminnelser er greit"),
    ("nn", "berre ordreinfo, ikkje reklame"),
    ("sv", "jag vill inte ha reklam, bara leveransbesked"),
    ("sv", "inga erbjudanden tack, bara sånt som rör min order"),
    ("da", "kun besked om min ordre, ingen reklamer"),
    ("de", "nur Bestellbestätigungen, keine Werbung bitte"),
    ("de", "keine Angebote mehr, Terminerinnerungen sind ok"),
    ("nl", "geen reclame, alleen berichten over mijn bestelling"),
    ("fi", "ei mainoksia, vain tilausvahvistukset"),
    ("fr", "pas de pub, seulement le suivi de commande"),
    ("es", "no quiero ofertas, solo la confirmación del pedido"),
)


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_advertising_that_is_refused_is_a_stop_of_that(language: str, text: str) -> None:
    assert refuses_advertising(text)
    assert read_keyword(text, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    "text",
    [
        "stop sending me ads",
        "no offers, no order updates",
        "stop the order updates, offers are fine",
        "no offer was applied to my order",
        "was there no discount on my order? the ad said 20 %",
        "får ikke tilbud, bare ordreinfo",
        "ingen rabatt på bestillingen min",
        "the order came but no ads in the parcel this time",
        "order 4711, no newsletter",
        "offers and order updates are both fine",
    ],
)
def test_what_does_not_refuse_advertising_alone(text: str) -> None:
    assert not refuses_advertising(text)


def test_where_the_question_asks_for_it_it_is_a_choice() -> None:
    choices = ["offers, deals", "order updates, orders"]
    understood = understand("order updates please, no offers", language="en", expect="choice", choices=choices)
    assert (understood.keyword, understood.value) == (None, choices[1])
    assert read_keyword("stop the offers, only order updates", named=choices) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    "text", ["no ads only orders, " * 90, "and ads " * 200, "order instead of ads " * 80, "ad-" * 800]
)
def test_a_long_run_of_them_is_read_at_once(text: str) -> None:
    for language in LANGUAGES:
        read_keyword(text, language=language)
    refuses_advertising(text)
