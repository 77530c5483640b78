"""Every client in every language: the answer comes out exactly, with and without knowledge of what we sent."""

from responder.channels.reading import read_mail
from tests.tables import each

from .clients import CLIENTS, LANGUAGES, PARENT
from .post import PARENT_ID

ANSWERS = {
    "nb": "Ja takk, det passer fint!",
    "nn": "Ja takk, det passar fint.\n\nKan de ringje først?",
    "sv": "Ja tack, det går bra.\nRing gärna på dörren.",
    "da": "Nej, desværre. Kan I komme mandag?",
    "en": "Yes please!\n\nCould you call me first?",
    "de": "Ja, gerne.",
    "fi": "Kyllä, perjantai sopii hyvin.",
    "nl": "Nee, liever op maandag.",
    "fr": "Oui, c'est parfait pour vendredi.\nMerci beaucoup",
    "es": "Sí, el viernes está bien.",
    "it": "Sì, venerdì va bene.",
}


@each("language", LANGUAGES)
@each("client", CLIENTS)
def test_answer_alone(client: str, language: str) -> None:
    mail = read_mail(CLIENTS[client](language, ANSWERS[language]))
    assert (mail.kind, mail.text) == ("answer", ANSWERS[language])


@each("language", LANGUAGES)
@each("client", CLIENTS)
def test_answer_with_known_parent(client: str, language: str) -> None:
    mail = read_mail(CLIENTS[client](language, ANSWERS[language]), parents={PARENT_ID: PARENT[language]})
    assert mail.text == ANSWERS[language]
    assert "Fjellbutikken" in mail.full_text
