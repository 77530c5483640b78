"""Who would be out of our reach, in turns of their own, each beside ordinary talk that sounds like it."""

import pytest

from responder.understand import Keyword, read_keyword, refused_channels
from tests.tables import each

STOP = Keyword("stop", "probable")


def asked_and_not(language: str, request: str, talk: str) -> None:
    assert read_keyword(request, language=language) == STOP
    assert read_keyword(talk, language=language) is None


@pytest.mark.parametrize(
    ("language", "or_else", "or_not"),
    [
        ("en", "stop, otherwise I'm going to the police", "stop at ours or at the shop"),
        ("nb", "stopp, ellers går det til Datatilsynet", "stopp hos oss ellers på hjørnet"),
        ("nn", "slutt no elles melder eg dette", "slutt på seksti eller sytti?"),
        ("sv", "sluta, annars blir det en anmälan", "annars slutar jag klockan fyra"),
        ("da", "stop, ellers går jeg til Datatilsynet", "ellers stopper jeg klokken fire"),
        ("de", "Stopp, sonst gehe ich zum Anwalt", "sonst hat der Bus dort keinen Stopp"),
        ("nl", "stop of ik ga naar de politie", "is dat een halte of een stop?"),
        ("fi", "seis tai ilmoitan teidät poliisille", "onko se pysäkki vai asema?"),
        ("fr", "arrêtez sinon je saisis la CNIL", "l'arrêt du bus ou celui du tram ?"),
        ("es", "paren o pongo una denuncia", "¿la parada del bus o la del metro?"),
    ],
)
def test_stop_or_else(language: str, or_else: str, or_not: str) -> None:
    asked_and_not(language, or_else, or_not)


@pytest.mark.parametrize(
    ("language", "my_number", "another"),
    [
        ("en", "just leave my phone number alone", "leave the number on the door alone, it comes off"),
        ("nb", "la mobilnummeret mitt være i fred", "la meg få tre"),
        ("nn", "lat nummeret mitt vera i fred", "lat meg få tre"),
        ("sv", "lämna mitt telefonnummer i fred", "lämna telefonnumret på lappen"),
        ("da", "lad mit telefonnummer være i fred", "lad nummeret stå på pakken"),
        ("de", "lasst doch meine Handynummer in Ruhe", "lasst die Nummer auf dem Paket"),
        ("nl", "laat mijn telefoonnummer met rust", "laat het huisnummer erop staan"),
        ("fi", "jättäkää puhelinnumeroni rauhaan", "jättäkää puhelinnumeronne lapulle"),
        ("fr", "laissez mon portable tranquille", "laissez votre numéro sur la porte"),
        ("es", "dejen mi teléfono en paz", "dejen su teléfono en la tienda"),
    ],
)
def test_my_number_is_to_be_left_alone(language: str, my_number: str, another: str) -> None:
    asked_and_not(language, my_number, another)


@pytest.mark.parametrize(
    ("language", "forget", "found"),
    [
        ("en", "please forget my number", "sorry, I forgot my order number"),
        ("nb", "glem nummeret mitt", "jeg glemte ordrenummeret"),
        ("nn", "gløym nummeret mitt", "eg gløymde ordrenummeret"),
        ("sv", "glöm mitt nummer tack", "jag glömde ordernumret"),
        ("da", "glem mit nummer tak", "jeg glemte ordrenummeret"),
        ("de", "vergessen Sie meine Nummer", "ich habe die Bestellnummer vergessen"),
        ("nl", "vergeet mijn nummer aub", "ik ben het bestelnummer vergeten"),
        ("fi", "unohda numeroni", "unohdin tilausnumeron"),
        ("fr", "oubliez mon numéro svp", "j'ai oublié le numéro de commande"),
        ("es", "olviden mi número", "olvidé el número de pedido"),
    ],
)
def test_a_number_is_to_be_forgotten(language: str, forget: str, found: str) -> None:
    asked_and_not(language, forget, found)


@pytest.mark.parametrize(
    ("language", "surveys", "answered"),
    [
        ("en", "7 and never any more questionnaires", "7, it's my second survey this year"),
        ("nb", "7 og ingen flere undersøkelser takk", "7, dette er min andre undersøkelse i år"),
        ("nn", "7 og ingen fleire undersøkingar takk", "7, dette er den andre undersøkinga mi i år"),
        ("sv", "7 men inga fler undersökningar", "7, det är min andra enkät i år"),
        ("da", "7 men ikke flere spørgeskemaer", "7, det er min anden undersøgelse i år"),
        ("de", "7 und nie wieder Fragebögen", "7, das ist meine zweite Umfrage dieses Jahr"),
        ("nl", "7 en geen vragenlijsten meer", "7, dit is mijn tweede enquête dit jaar"),
        ("fi", "7 eikä enää kyselyjä", "7, tämä on toinen kysely tänä vuonna"),
        ("fr", "7 et plus de questionnaires merci", "7, c'est mon deuxième sondage cette année"),
        ("es", "7 y no más cuestionarios", "7, es mi segunda encuesta este año"),
    ],
)
def test_surveys_are_refused_beside_an_answer(language: str, surveys: str, answered: str) -> None:
    asked_and_not(language, surveys, answered)


@pytest.mark.parametrize(
    ("language", "messages", "deliveries"),
    [
        ("en", "put the texts on pause until spring: hold off on the messages", "pause my coffee box until spring"),
        ("nb", "ta en pause med utsendelsene", "ta en pause i leveransene av kaffe"),
        ("nn", "ta ein pause med utsendingane", "ta ein pause i leveransane av kaffi"),
        ("sv", "pausa alla utskick till våren", "pausa min kaffelåda till våren"),
        ("da", "hold pause med sms'erne til foråret", "hold pause med kaffekassen til foråret"),
        ("de", "bis zum Frühling bitte Pause mit den SMS", "bis zum Frühling bitte Pause mit der Kaffeekiste"),
        ("nl", "pauzeer de sms'jes tot het voorjaar", "pauzeer mijn koffiebox tot het voorjaar"),
        ("fi", "pitäkää taukoa viestien kanssa kevääseen", "pitäkää taukoa kahvitoimituksissa kevääseen"),
        ("fr", "suspendez les sms jusqu'au printemps", "suspendez mon panier de café jusqu'au printemps"),
        ("es", "suspendan los mensajes hasta la primavera", "suspendan mi caja de café hasta la primavera"),
    ],
)
def test_a_pause_of_messages_is_a_stop(language: str, messages: str, deliveries: str) -> None:
    asked_and_not(language, messages, deliveries)


@pytest.mark.parametrize(
    ("language", "last", "latest"),
    [
        ("en", "this had better be the last text I want to see", "the last text you sent was blank"),
        ("nb", "dette er den siste sms-en jeg vil ha", "den siste sms-en dere sendte var tom"),
        ("sv", "det här är det sista smset jag vill ha", "det sista smset ni skickade var tomt"),
        ("da", "det er den sidste sms jeg vil have", "den sidste sms I sendte var tom"),
        ("de", "das ist die letzte SMS die ich will", "die letzte SMS von euch war leer"),
        ("nl", "dit is de laatste sms die ik wil", "de laatste sms van jullie was leeg"),
        ("fi", "tämä on viimeinen tekstiviesti jonka haluan", "viimeinen tekstiviestinne oli tyhjä"),
        ("fr", "c'est le dernier sms que je veux", "le dernier sms était vide"),
        ("es", "este es el último sms que quiero", "el último sms llegó vacío"),
    ],
)
def test_the_last_message_that_is_wanted(language: str, last: str, latest: str) -> None:
    asked_and_not(language, last, latest)


@pytest.mark.parametrize(
    ("language", "asked", "a_stain"),
    [
        ("en", "I have asked three times to be deleted", "I asked for the stain to be removed three times"),
        ("nb", "jeg har bedt tre ganger om å bli slettet", "jeg har bedt tre ganger om å få flekken fjernet"),
        ("nn", "eg har bede om å verta sletta tre gonger", "eg har bede om å få flekken fjerna tre gonger"),
        ("sv", "har bett tre gånger om att bli struken", "har bett tre gånger om att få fläcken borttagen"),
        ("da", "jeg har bedt om at blive slettet tre gange", "jeg har bedt om at få pletten fjernet tre gange"),
        ("de", "ich habe dreimal um Löschung gebeten", "ich habe dreimal um eine Rechnung gebeten"),
        ("nl", "ik heb drie keer gevraagd om uitgeschreven te worden", "ik heb drie keer om een bon gevraagd"),
        ("fi", "olen kolmesti pyytänyt poistamista", "olen kolmesti pyytänyt kuittia"),
        ("fr", "j'ai demandé trois fois ma désinscription", "j'ai demandé trois fois un reçu"),
    ],
)
def test_who_asked_before(language: str, asked: str, a_stain: str) -> None:
    asked_and_not(language, asked, a_stain)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "an email is enough, I don't want texts"),
        ("nb", "det holder med e-post heretter, ikke sms"),
        ("nn", "det held med e-post heretter, ikkje tekstmeldingar"),
        ("sv", "det räcker med mejl, inga sms"),
        ("da", "mail er nok, ikke sms"),
        ("de", "ab sofort reicht eine Mail, keine SMS"),
        ("nl", "vanaf nu is mail voldoende, geen sms"),
        ("fi", "sähköposti riittää tästä eteenpäin, ei tekstareita"),
        ("fr", "désormais un mail suffit, pas de sms"),
        ("es", "el correo basta a partir de ahora, sms no"),
    ],
)
def test_one_way_is_enough(language: str, text: str) -> None:
    assert refused_channels(text) == {"sms"}
    assert read_keyword(text, language=language) == STOP


@each(
    ("language", "text"),
    [
        ("en", "yes to offers, no to surveys"),
        ("nb", "ja til nyhetsbrev, nei til undersøkelser"),
        ("sv", "ja till erbjudanden, nej till enkäter"),
        ("da", "ja til tilbud, nej til spørgeskemaer"),
        ("de", "ja zu Angeboten, nein zu Umfragen"),
        ("es", "sí a las ofertas, no a las encuestas"),
        ("da", "jeg vil ikke have mere kaffe i koppen"),
        ("da", "børnene vil ikke have mere saft"),
        ("sv", "jag vill inte ha mer kaffe i koppen"),
        ("nb", "ikke ha kvitteringen på sms, jeg vil ha papir"),
        ("da", "jeg vil ikke have regningen på mail"),
        ("de", "ich will keinen Beleg per SMS, Papier reicht"),
        ("nl", "ik wil geen factuur via mail"),
        ("fr", "je ne veux pas de reçu par sms"),
        ("es", "no quiero el recibo por correo"),
        ("de", "ich habe mich vom Tennisclub abgemeldet und habe jetzt Zeit"),
        ("nl", "ik ben uitgeschreven bij de universiteit dus ik heb tijd"),
        ("fr", "je me suis désinscrit du club de tennis, j'ai le temps"),
        ("de", "keine Werbung im Päckchen, das gefällt mir"),
        ("en", "no ads in the box this time, lovely"),
        ("fr", "pas de message sur la boîte svp"),
        ("nn", "trekk meg frå konkurransen"),
        ("sv", "ta bort mig från dragningen"),
        ("da", "jeg får aldrig nok af jeres tilbud"),
        ("sv", "jag får aldrig nog av era erbjudanden"),
        ("nl", "ik krijg nooit genoeg van jullie aanbiedingen"),
        ("fr", "je ne me suis pas inscrit à l'atelier, c'est encore possible ?"),
    ],
)
def test_what_is_not_said_of_our_messages(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None


@pytest.mark.parametrize(
    ("language", "out", "elsewhere"),
    [
        ("en", "do leave my number out of this", "leave the nuts out of this order"),
        ("nb", "la nummeret mitt være utenfor dette", "la bordet stå utenfor i dag"),
        ("nn", "hald oss utanfor dette", "hald varmen ute i dag"),
        ("sv", "lämna oss utanför det här", "lämna paketet utanför dörren"),
        ("da", "hold os uden for det her", "hold mig uden for solen, bord inde tak"),
        ("de", "lasst mich da bitte raus", "lasst die Zwiebeln raus"),
        ("nl", "laat ons hierbuiten", "laat de uien erbuiten"),
        ("fi", "jättäkää meidät tämän ulkopuolelle", "jättäkää paketti oven ulkopuolelle"),
        ("fr", "laissez-nous en dehors de tout ça", "laissez le colis en dehors du garage"),
        ("es", "déjenme fuera de sus listas", "déjenme el paquete fuera"),
    ],
)
def test_who_would_be_left_out(language: str, out: str, elsewhere: str) -> None:
    asked_and_not(language, out, elsewhere)


@pytest.mark.parametrize(
    ("language", "marked", "landed"),
    [
        ("en", "I have just flagged you as spam", "sorry, I flagged you as spam by mistake, do go on"),
        ("nb", "har meldt dere som spam", "mailen deres ble meldt som spam av filteret mitt"),
        ("nn", "har merka dykk som søppelpost", "e-posten hamna i søppelposten"),
        ("sv", "jag har rapporterat er som spam", "ert mejl hamnade i skräpposten"),
        ("da", "jeg har rapporteret jer som spam", "jeres mail røg i spam"),
        ("de", "ich habe Sie als Spam gemeldet", "Ihre Mail wurde als Spam eingestuft"),
        ("nl", "ik heb u als spam gerapporteerd", "jullie mail belandde in de spam"),
        ("fi", "merkkasin teidät spämmiksi", "sähköpostinne meni roskapostiin"),
        ("fr", "je vous ai signalés comme spam", "votre mail est arrivé dans les spams"),
        ("es", "os he marcado como spam", "su correo cayó en spam"),
    ],
)
def test_who_has_marked_us_as_spam(language: str, marked: str, landed: str) -> None:
    asked_and_not(language, marked, landed)


@pytest.mark.parametrize(
    ("language", "of_us", "of_a_thing"),
    [
        ("en", "my phone is flooded with your adverts", "the cup is full of cracks"),
        ("nb", "mobilen er full av reklamen deres", "mobilen er full av riper"),
        ("sv", "inkorgen är full av era utskick", "lådan är full av damm"),
        ("da", "indbakken er fyldt med jeres mails", "kassen er fyldt med støv"),
        ("de", "mein Postfach ist voll mit euren Mails", "das Handy ist voll mit Kratzern"),
        ("nl", "mijn mailbox zit vol met jullie mails", "de telefoon zit vol met krassen"),
        ("fi", "postilaatikkoni on täynnä mainoksianne", "puhelin on täynnä naarmuja"),
        ("fr", "ma messagerie est saturée par vos mails", "la boîte est pleine de miettes"),
        ("es", "mi buzón está lleno de sus correos", "el móvil está lleno de rayas"),
    ],
)
def test_a_box_that_is_full_of_us(language: str, of_us: str, of_a_thing: str) -> None:
    asked_and_not(language, of_us, of_a_thing)


@pytest.mark.parametrize(
    ("language", "of_us", "of_milk"),
    [
        ("en", "we have our own supplier, no need to write to us", "we have a supplier for milk, we need only coffee"),
        ("nb", "vi har fast leverandør, ikke nødvendig å skrive", "vi har fast leverandør av melk, kaffe vil vi ha"),
        (
            "sv",
            "vi har redan leverantör, ni behöver inte höra av er",
            "vi har en leverantör av mjölk, kaffe vill vi ha",
        ),
        (
            "da",
            "vi har fast leverandør, I behøver ikke skrive til os",
            "vi har en leverandør af mælk, kaffe vil vi have",
        ),
        ("de", "wir haben unseren Lieferanten, bitte nicht schreiben", "wir haben einen Lieferanten für Milch"),
        ("nl", "we hebben een vaste leverancier, u hoeft niet te mailen", "we hebben een leverancier voor melk"),
        ("fi", "meillä on oma toimittaja, ei tarvitse laittaa", "meillä on toimittaja maidolle"),
        ("fr", "nous avons notre fournisseur, inutile d'écrire", "nous avons un fournisseur de lait"),
        ("es", "ya tenemos proveedor, no nos escriban", "ya tenemos proveedor de leche"),
    ],
)
def test_who_buys_elsewhere_need_not_be_written_to(language: str, of_us: str, of_milk: str) -> None:
    asked_and_not(language, of_us, of_milk)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "please do not forget my number"),
        ("nb", "ikke glem nummeret mitt"),
        ("de", "vergesst meine Nummer nicht"),
        ("fr", "n'oubliez pas mon numéro"),
        ("nb", "vil gjerne reservere meg en plass"),
        ("sv", "jag vill inte vara med på middagen"),
        ("nb", "den siste sms-en vil ikke åpne seg"),
        ("nb", "jeg var på pause da meldingen kom"),
        ("fr", "je suis en pause, envoyez un message quand c'est prêt"),
        ("de", "nicht schicken, danach hole ich es selbst"),
        ("en", "I was told the mark was removed this time"),
        ("en", "why can't you send the photos to my phone?"),
        ("da", "regn med mig på fredag"),
    ],
)
def test_near_to_these_turns(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None


def test_a_question_before_an_order_to_stop() -> None:
    assert read_keyword("vet ikke hvem dere er, slutt å plage meg", language="nb") == STOP


@pytest.mark.parametrize(
    ("language", "enough", "missed"),
    [
        ("de", "wir haben genug von euren Rabattaktionen", "ich will keine Aktionen verpassen"),
        ("fi", "sain tarpeekseni tarjouksistanne", "en halua jäädä paitsi"),
        ("nn", "eg har fått nok av kampanjane", "går nokon av kampanjane ut i dag?"),
        ("nl", "kunt u mijn nummer hier weghalen", "kunt u de vlek hier weghalen"),
        ("fr", "plus client, n'écrivez plus", "je suis client, n'écrivez pas mon nom"),
    ],
)
def test_enough_of_what_we_send(language: str, enough: str, missed: str) -> None:
    asked_and_not(language, enough, missed)
