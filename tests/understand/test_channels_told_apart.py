"""A channel that is refused where another is welcome: that one stops, and a question about channels has a choice."""

import pytest

from responder.understand import Keyword, read_keyword, refused_channels, stopped_channels, understand
from tests.understand.rows import LANGUAGES

TEXTS_REFUSED = (
    ("nb", "kun e-post herfra, ikke sms"),
    ("nb", "bare mail takk, ikke sms"),
    ("nb", "dere kan ringe, men ikke sende sms"),
    ("nn", "berre mail takk, ingen sms"),
    ("nn", "de kan gjerne ringe men ikkje send sms"),
    ("sv", "endast mejl framöver, inga sms"),
    ("sv", "bara mejl tack, inte sms"),
    ("sv", "ni får ringa men inte smsa"),
    ("da", "kun mail, ingen sms'er tak"),
    ("da", "I må gerne ringe, men ikke sms'e mig"),
    ("en", "email only please, no texting"),
    ("en", "you may call me but please don't text me"),
    ("en", "please email me instead of texting"),
    ("de", "bitte nur per E-Mail, nicht per SMS"),
    ("de", "Sie können anrufen, aber keine SMS schicken"),
    ("nl", "alleen per mail, niet per sms graag"),
    ("nl", "jullie mogen mailen maar niet sms'en"),
    ("fi", "vain sähköpostilla, ei tekstiviestejä kiitos"),
    ("fi", "saatte soittaa mutta älkää lähettäkö tekstiviestejä"),
    ("fr", "par mail uniquement, pas de textos"),
    ("fr", "vous pouvez appeler mais pas de sms"),
    ("es", "solo por correo, nada de sms"),
    ("es", "pueden llamar pero no mandar sms"),
)
MAILS_REFUSED = (
    ("nb", "ikke mail, bare sms takk"),
    ("nn", "ingen e-post, sms er greit"),
    ("sv", "sluta mejla, sms går bra"),
    ("da", "ingen mails, kun sms tak"),
    ("en", "no more emails please, texts are fine"),
    ("de", "keine E-Mails, nur SMS"),
    ("nl", "geen mail, alleen sms graag"),
    ("fi", "ei sähköposteja, vain tekstiviestejä"),
    ("fr", "pas de mails, seulement par sms"),
    ("es", "nada de correos, solo sms"),
)


@pytest.mark.parametrize(("language", "text"), TEXTS_REFUSED)
def test_texts_that_are_refused_are_a_stop_of_texts(language: str, text: str) -> None:
    assert refused_channels(text) == stopped_channels(text) == {"sms"}
    assert read_keyword(text, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(("language", "text"), MAILS_REFUSED)
def test_mails_that_are_refused_stop_no_texts(language: str, text: str) -> None:
    assert refused_channels(text) == stopped_channels(text) == {"email"}
    assert read_keyword(text, language=language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "vil ikke ha telefon, sms er greit"),
        ("sv", "inga samtal tack, sms går bra"),
        ("da", "vil ikke ringes op, kun sms"),
        ("de", "keinen Anruf bitte, SMS ist gut"),
        ("fi", "ei puhelua, tekstiviesti käy"),
        ("es", "nada de llamadas, solo sms"),
    ],
)
def test_who_wants_no_calls_wants_texts(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None
    assert refused_channels(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "send the invoice by mail, not by text",
        "don't text, call me",
        "I can't text, only email",
        "I can only email, not text",
        "stop emailing and texting me",
        "no texts, no emails",
        "sms and email are both fine",
        "får ikke sms, bare mail",
        "jeg får ikke sms, bare mail",
        "jag kan inte skicka sms, bara mejl",
        "ring ikke, send sms",
        "ikke sms, ring heller",
        "har ikke mail, bare sms",
        "ich bekomme keine SMS, nur Mails",
        "skriv heller på mail enn å ringe",
        "text or mail?",
        "only email",
        "no texts",
    ],
)
def test_what_refuses_no_channel_for_another(text: str) -> None:
    assert refused_channels(text) == set()


CHANNELS = {
    "nb": ("sms, tekstmelding", "mail, e-post", "mail, ikke sms"),
    "sv": ("sms", "mejl, e-post", "mejl, inte sms"),
    "da": ("sms", "mail, e-mail", "helst mail og ikke sms"),
    "en": ("text, sms", "email, mail", "email please, not text"),
    "de": ("sms", "mail, e-mail", "lieber mail, keine sms"),
}


@pytest.mark.parametrize("language", CHANNELS)
def test_where_the_question_asks_for_a_channel_it_is_a_choice(language: str) -> None:
    *choices, said = CHANNELS[language]
    understood = understand(said, language=language, expect="choice", choices=choices)
    assert (understood.keyword, understood.value) == (None, choices[1])
    assert read_keyword(said, language=language) == Keyword("stop", "probable")


def test_an_order_to_stop_is_one_whatever_the_question_asks() -> None:
    assert read_keyword("stop texting me, email is fine", named=["text", "email"]) == Keyword("stop", "probable")


@pytest.mark.parametrize("text", ["mail not sms, " * 120, "and sms " * 200, "sms mail instead of " * 80, "e-" * 800])
def test_a_long_run_of_channels_is_read_at_once(text: str) -> None:
    for language in LANGUAGES:
        read_keyword(text, language=language)
    refused_channels(text)
