"""Everyday talk in the words of a request: nobody is opted out, opted in or sent the HELP text by it."""

import pytest

from responder.understand import Keyword, read_keyword
from responder.understand.keywords.slips import is_one_slip
from tests.tables import each

STOP = Keyword("stop", "probable")
START = Keyword("start", "probable")


@pytest.mark.parametrize(
    ("language", "sends", "opts_in"),
    [
        ("en", "please start sending my parcels to work instead", "please start texting me again"),
        ("en", "can we start again on Monday at six", "start the texts again"),
        ("en", "take me back to the menu page", "put me back on the list"),
        ("en", "switch it back on, it said", "turn the texts back on"),
        ("nb", "begynn bare å sende til den nye adressen", "begynn å sende meg meldinger igjen"),
        ("sv", "ni kan börja skicka till sommarstugan", "börja skicka sms igen"),
        ("da", "begynd bare at sende den første af dem", "begynd at sende beskeder igen"),
        ("de", "ihr könnt mit dem Versenden beginnen", "starten Sie wieder mit den Nachrichten"),
        ("nl", "jullie mogen beginnen met sturen naar kantoor", "begin met berichten"),
        ("fr", "vous pouvez commencer à envoyer le colis", "recommencez à envoyer les messages"),
        ("fi", "lisää kengät listalle", "lisää minut listalle"),
    ],
)
def test_goods_are_sent_and_texts_begin_anew(language: str, sends: str, opts_in: str) -> None:
    assert read_keyword(sends, language=language) is None
    assert read_keyword(opts_in, language=language) == START


@pytest.mark.parametrize(
    ("language", "mine", "ours"),
    [
        ("en", "remove the boots from my wish list please", "remove my number from your list"),
        ("nb", "kan dere fjerne støvlene fra listen min", "kan dere fjerne meg fra listen"),
        ("sv", "ta bort stövlarna från min lista", "ta bort mig från listan"),
        ("da", "fjern støvlerne fra min liste", "fjern mig fra listen"),
        ("de", "nehmt die Stiefel von meiner Liste", "nehmt mich von der Liste"),
        ("nl", "haal de laarzen van mijn lijst", "haal mij van de lijst"),
        ("fi", "poista saappaat listaltani", "poista minut listalta"),
        ("fr", "enlevez les bottes de ma liste", "enlevez-moi de la liste"),
        ("es", "quita las botas de mi lista", "quítame de la lista"),
    ],
)
def test_a_list_of_mine_is_not_that_of_a_sender(language: str, mine: str, ours: str) -> None:
    assert read_keyword(mine, language=language) is None
    assert read_keyword(ours, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "found", "called_so"),
    [
        ("en", "your receipt had landed in spam", "enough of this spam"),
        ("nb", "kvitteringen lå i spam", "spam!"),
        ("sv", "kvittot hade hamnat i spam", "det här är spam"),
        ("da", "kvitteringen røg i spam", "det her er spam"),
        ("de", "die Quittung lag im Spam", "Spam!"),
        ("nl", "het bonnetje zat in spam", "dit is spam"),
        ("fr", "la facture est arrivée en spam", "spam"),
        ("es", "el recibo estaba en spam", "esto es spam"),
    ],
)
def test_where_a_mail_was_found_and_what_it_is_called(language: str, found: str, called_so: str) -> None:
    assert read_keyword(found, language=language) is None
    assert read_keyword(called_so, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "notice", "threat"),
    [
        (
            "en",
            "Should you no longer wish to receive our letter, reply with the word remove",
            "if you do not stop writing I call my lawyer",
        ),
        ("nb", "Dersom du ikke ønsker å motta brevet, klikk her", "hvis dere ikke slutter å skrive anmelder jeg dere"),
        ("sv", "Om du inte vill ta emot brevet, klicka här", "om ni inte slutar skriva anmäler jag er"),
        ("da", "Hvis du ikke ønsker at modtage brevet, klik her", "hvis I ikke stopper med at skrive, melder jeg jer"),
        (
            "de",
            "Falls Sie den Brief nicht mehr erhalten möchten, klicken Sie",
            "wenn ihr nicht aufhört, rufe ich die Polizei",
        ),
        ("nl", "Indien u de brief niet meer wilt ontvangen, klik hier", "als jullie niet stoppen doe ik aangifte"),
        ("fi", "Mikäli et halua vastaanottaa kirjettä, klikkaa", "jos ette lopeta, teen ilmoituksen"),
        ("fr", "Si vous ne voulez plus recevoir la lettre, cliquez ici", "si vous n'arrêtez pas je porte plainte"),
        ("es", "Si ya no desea recibir el boletín, haga clic", "si no paran los denuncio"),
    ],
)
def test_what_a_sender_writes_to_its_readers_is_no_threat_of_theirs(language: str, notice: str, threat: str) -> None:
    assert read_keyword(notice, language=language) is None
    assert read_keyword(threat, language=language) == STOP


@each(
    ("language", "said"),
    [
        ("en", "how do I get rid of this smell"),
        ("en", "the scratch will not go away"),
        ("en", "it keeps beeping, I can't stop it"),
        ("en", "there is no more of the blue yarn"),
        ("en", "I signed for this on Friday"),
        ("en", "you will no longer receive this message, it said"),
        ("en", "can you take her out of the booking"),
        ("en", "mum unsubscribed from the Herald newsletter last week"),
        ("en", "get us out of the morning slot"),
        ("en", "who can fit it for me?"),
        ("en", "did you get enough messages from me to book it"),
        ("en", "the alarm goes off and it takes our janitor to stop it"),
        ("en", "is that opt-in or does it cost extra"),
        ("en", "we only mail those who do not want to be called"),
        ("en", "You can unsubscribe at any time by following the link"),
        ("nb", "der står det: du får ingen flere meldinger"),
        ("da", "der står at du ikke vil modtage flere beskeder"),
        ("nb", "åpner dere igjen på lørdag?"),
        ("da", "jeg skrev en anmeldelse, kunne I lide den"),
        ("de", "den Termin habe ich leider verpasst"),
        ("de", "das stört mich nicht"),
        ("nl", "hoe ziet die kleur eruit"),
        ("nl", "stuur de kast niet meer op"),
        ("nl", "dat mag niet, ik heb geen toestemming van mijn huisbaas"),
        ("es", "deja ya el sobre en la entrada"),
        ("es", "dadme cinco minutos"),
        ("es", "¿tenéis un vale para promociones?"),
        ("nb", "bankkortet ble sperret av dette"),
        ("da", "kontoen blev blokeret af det her"),
        ("da", "kan I slå lyset i butikken til igen"),
        ("sv", "kvittot har inte skickats via mejl"),
        ("fr", "vous n'avez envoyé aucun mail hier"),
        ("es", "para no molestar a los niños, llame al móvil"),
        ("fi", "maksuni oli estetty"),
    ],
)
def test_what_else_ends_goes_away_or_is_taken_off(language: str, said: str) -> None:
    assert read_keyword(said, language=language) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "that's the fourth this week. no more."),
        ("en", "no thanks, no more"),
        ("en", "text us no more"),
        ("en", "we said stop on Sunday"),
        ("en", "under article 17 delete all of it"),
        ("en", "to be removed please"),
        ("en", "clicking the unsubscribe link does nothing, take me off"),
        ("nl", "ik heb geen toestemming gegeven"),
        ("es", "dadme de baja"),
        ("es", "para de enviarme ofertas"),
    ],
)
def test_requests_in_nearly_the_same_words(language: str, said: str) -> None:
    assert read_keyword(said, language=language) == STOP


@pytest.mark.parametrize(
    ("typed", "meant", "is_slip"),
    [
        ("sebd", "send", True),  # the key beside
        ("snedd", "sendd", True),  # swapped
        ("mesage", "message", True),  # left out
        ("unsabscribe", "unsubscribe", True),  # as it sounds
        ("detta", "dette", True),
        ("park", "pack", False),
        ("senk", "send", False),
        ("cancer", "cancel", False),
        ("remote", "remove", False),
    ],
)
def test_a_letter_that_makes_another_word_is_no_slip(typed: str, meant: str, is_slip: bool) -> None:
    assert is_one_slip(typed, meant) is is_slip
