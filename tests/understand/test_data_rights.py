"""Who objects to direct marketing (GDPR Art. 21(2)-(3)) and who wants their data erased (Art. 17), in ten languages.

Both are STOPs already; what is read here is what else they are, and how far they go.
"""

import pytest

from responder.understand import (
    Keyword,
    asks_for_erasure,
    objects_to_marketing,
    objects_to_marketing_alone,
    read_keyword,
)
from tests.tables import each
from tests.understand.rows import LANGUAGES

OBJECTIONS = (
    ("en", "I object to processing of my personal data for direct marketing"),
    ("en", "I hereby object to the use of my data for marketing purposes under Art. 21 GDPR"),
    ("en", "I withdraw my consent to marketing"),
    ("en", "I object to marketing by SMS and e-mail"),
    ("en", "I object to receiving marketing emails. Please confirm by email. Kind regards, Kari Nordmann"),
    ("nb", "Jeg protesterer mot behandling av mine personopplysninger til direkte markedsføring"),
    ("nb", "Jeg reserverer meg mot direkte markedsføring"),
    ("nb", "Jeg trekker tilbake samtykket mitt til markedsføring"),
    ("nn", "Eg motset meg direkte marknadsføring"),
    ("nn", "Eg trekkjer tilbake samtykket til marknadsføring"),
    ("sv", "Jag motsätter mig direktmarknadsföring"),
    ("sv", "Jag invänder mot direktreklam"),
    ("sv", "Jag återkallar mitt samtycke till marknadsföring"),
    ("da", "Jeg gør indsigelse mod direkte markedsføring"),
    ("da", "Jeg modsætter mig behandling af mine personoplysninger til direkte markedsføring"),
    ("de", "Ich widerspreche der Verarbeitung meiner Daten zu Werbezwecken"),
    ("de", "Widerspruch nach Art. 21 DSGVO gegen Werbung"),
    ("de", "Hiermit widerrufe ich meine Einwilligung in Werbung. Bitte bestätigen Sie per E-Mail."),
    ("fi", "Kiellän tietojeni käytön suoramarkkinointiin"),
    ("fi", "Vastustan henkilötietojeni käsittelyä suoramarkkinointiin"),
    ("fi", "Peruutan suostumukseni markkinointiin"),
    ("nl", "Ik maak bezwaar tegen de verwerking van mijn gegevens voor direct marketing"),
    ("nl", "Ik trek mijn toestemming voor reclame in"),
    ("fr", "Je m’oppose au traitement de mes données à des fins de prospection"),
    ("fr", "Je retire mon consentement à la publicité"),
    ("es", "Me opongo al tratamiento de mis datos con fines de mercadotecnia directa"),
    ("es", "Retiro mi consentimiento para publicidad"),
)
FURTHER = (
    ("en", "I object to direct marketing. Stop all messages to me."),
    ("en", "I object to direct marketing and to all messages from you"),
    ("en", "I object to direct marketing\nSTOP"),
    ("nb", "Jeg motsetter meg markedsføring og alle andre meldinger fra dere"),
    ("de", "Ich widerspreche jeder Werbung und jedem Kontakt"),
)
ERASURES = (
    ("en", "Please delete all my personal data"),
    ("en", "I want you to delete everything you have about me"),
    ("en", "I request erasure of my personal data"),
    ("en", "right to be forgotten"),
    ("nb", "Slett alle opplysninger om meg"),
    ("nb", "Jeg krever sletting av mine personopplysninger"),
    ("nb", "Jeg vil at dere sletter alt dere har om meg"),
    ("nn", "Eg ber om at de slettar personopplysningane mine"),
    ("sv", "Ta bort alla mina personuppgifter"),
    ("sv", "Jag vill bli bortglömd"),
    ("da", "Slet alle oplysninger om mig"),
    ("da", "Jeg anmoder om sletning af mine personoplysninger"),
    ("de", "Bitte löschen Sie alle meine Daten nach Art. 17 DSGVO"),
    ("de", "Recht auf Vergessenwerden"),
    ("fi", "Poistakaa kaikki tietoni"),
    ("fi", "Pyydän poistamaan henkilötietoni"),
    ("nl", "Verwijder al mijn gegevens"),
    ("nl", "Ik verzoek u mijn persoonsgegevens te wissen"),
    ("fr", "Je demande l'effacement de mes données personnelles"),
    ("fr", "droit à l'oubli"),
    ("es", "Borren todos mis datos"),
    ("es", "Solicito la supresión de mis datos personales"),
)


@each(("language", "text"), OBJECTIONS)
def test_an_objection_to_direct_marketing(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == Keyword("stop", "probable")
    assert objects_to_marketing(text)
    assert objects_to_marketing_alone(text, language)
    assert not asks_for_erasure(text)


@pytest.mark.parametrize(("language", "text"), FURTHER)
def test_one_that_goes_further_is_no_smaller_stop(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == Keyword("stop", "probable")
    assert objects_to_marketing(text)
    assert not objects_to_marketing_alone(text, language)


@pytest.mark.parametrize(("language", "text"), ERASURES)
def test_a_request_for_erasure(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == Keyword("stop", "probable")
    assert asks_for_erasure(text)
    assert not objects_to_marketing(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "STOP"),
        ("en", "Stop sending me marketing"),
        ("en", "I do not object to marketing"),
        ("en", "I object to your messages"),
        ("en", "Take me off your mailing list"),
        ("en", "remove me from your list, my account number is 123"),
        ("en", "stop texting me all the details of my order"),
        ("en", "remove my number from your database"),
        ("nb", "Slett meg fra listen"),
        ("nb", "Jeg protesterer ikke mot reklame"),
        ("nb", "Jeg vil reklamere på varen"),
        ("sv", "Stryk mig från listan"),
        ("de", "Löschen Sie meine Nummer"),
        ("de", "Ich widerspreche der Werbung nicht"),
        ("fi", "En kiellä suoramarkkinointia"),
        ("fr", "Je ne m'oppose pas à la publicité"),
        ("es", "No me opongo a la publicidad"),
    ],
)
def test_what_is_neither(language: str, text: str) -> None:
    assert not objects_to_marketing(text)
    assert not objects_to_marketing_alone(text, language)
    assert not asks_for_erasure(text)


def test_both_in_every_language() -> None:
    for rows in (OBJECTIONS, ERASURES):
        assert {language for language, _ in rows} == set(LANGUAGES)
