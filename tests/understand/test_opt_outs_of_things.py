"""Who signs off lessons, a box or a club is written to still; who signs off what we send, is not."""

import pytest

from responder.understand import Keyword, read_keyword
from tests.tables import each

STOP = Keyword("stop", "probable")


@each(
    ("language", "thing", "messages"),
    [
        ("en", "take me off the piano lessons", "take me off the offers list"),
        ("en", "unsubscribe me from the sock box but not the texts", "unsubscribe me from the sock box and the texts"),
        ("en", "cancel my wine club membership", "I left the wine club, so stop the texts"),
        ("nb", "meld meg av grønnsakskassen", "meld meg av sms-abonnementet"),
        ("nb", "meld meg av sokkeabonnementet, men ikke sms-ene", "ta meg av matkassen og meldingene"),
        ("nb", "avslutt medlemskapet mitt i vinklubben", "avslutt medlemskapet mitt i kundeklubben"),
        ("nn", "ta meg av grønsakskassa", "ta meg av kundelista"),
        ("nn", "avslutt medlemskapen min i vinklubben", "jeg er ute av vinklubben, slutt å sende sms"),
        ("sv", "avregistrera mig från pianolektionerna", "avregistrera mig från sms-prenumerationen"),
        ("sv", "avsluta min beställning", "avsluta min prenumeration på nyhetsbrevet"),
        ("sv", "avsluta mitt medlemskap i vinklubben", "ta bort mig från matkassen och smsen"),
        ("da", "afmeld mig grøntsagskassen", "afmeld mig sms-abonnementet"),
        ("da", "opsig mit medlemskab af vinklubben", "opsig mit medlemskab af kundeklubben"),
        ("de", "kündigen Sie meine Mitgliedschaft im Weinclub", "meldet mich von der Kochbox und den Nachrichten ab"),
        (
            "de",
            "ich möchte mein Kaffeeabo kündigen, die Angebote aber gern weiter bekommen",
            "bitte Newsletterabo beenden",
        ),
        ("nl", "meld me af voor de pianolessen", "meld me af voor de sms-dienst"),
        ("nl", "ik wil het koffieabonnement stoppen maar de aanbiedingen wel houden", "haal me van alles af"),
        ("nl", "zeg mijn lidmaatschap van de wijnclub op", "verwijder alles van mij"),
        ("fi", "haluan lopettaa pianotunnit", "haluan lopettaa viestien saamisen"),
        ("fi", "miten perun vakuutuksen", "miten perun nämä"),
        ("fi", "voitteko lopettaa siivouksen?", "voitteko lopettaa nämä viestit"),
        ("fi", "haluan lopettaa kahvitilauksen mutta tarjoukset saavat tulla", "haluan lopettaa tämän"),
        ("fr", "résiliez mon adhésion au club de vin", "désabonnez-moi du panier et des messages"),
        ("fr", "désabonnez-moi de l'assurance", "désinscrivez-moi de tout"),
        ("es", "denme de baja del seguro", "denme de baja de los sms"),
        ("fr", "encore la mauvaise taille, j'en ai marre", "vos promos, j'en ai marre"),
        ("fr", "le livreur est encore en retard, ça suffit", "vos sms tous les jours, ça suffit"),
        ("fi", "paketti on taas myöhässä, nyt riitti", "mainoksia joka päivä, nyt riitti"),
        ("es", "cancelen mi membresía del club de vinos", "denme de baja de la caja y de los mensajes"),
    ],
)
def test_a_thing_that_is_had_and_what_we_send(language: str, thing: str, messages: str) -> None:
    assert read_keyword(thing, language=language) is None
    assert read_keyword(messages, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "keys", "said", "meant"),
    [
        ("en", ["North stop", "South stop"], "north stop please", None),
        ("en", ["Full stop", "Half stop"], "half stop please", None),
        ("en", ["North stop", "South stop"], "stop please", "stop"),
        ("de", ["Box stoppen", "Pausieren"], "Box stoppen bitte", None),
        ("de", ["Box stoppen", "Pausieren"], "bitte stoppen", "stop"),
        ("fi", ["Lopeta tilaus", "Jatka"], "lopeta tilaus kiitos", None),
        ("en", ["Stop texting me", "Go on"], "stop texting me please", "stop"),
    ],
)
def test_a_reply_key_of_several_words_is_that_key(language: str, keys: list[str], said: str, meant: str | None) -> None:
    keyword = read_keyword(said, language=language, country="GB", named=keys)
    assert (keyword.word if keyword else None) == meant
