"""What is said for good without an order to stop, each beside talk of other things in nearly the same words."""

import pytest

from responder.understand import Keyword, read_keyword

STOP = Keyword("stop", "probable")


def asked_and_not(language: str, request: str, talk: str) -> None:
    assert read_keyword(request, language=language) == STOP
    assert read_keyword(talk, language=language) is None


@pytest.mark.parametrize(
    ("language", "last", "of_another"),
    [
        ("en", "this is the last text you send me", "this is the last text the driver sent me"),
        ("nb", "det blir den siste smsen dere sender", "det blir den siste kaka dere sender"),
        ("nn", "dette var den siste meldinga de sender meg", "dette var den siste meldinga frå bodet"),
        ("sv", "det var sista mejlet ni skickar", "det var sista mejlet från budet"),
        ("da", "det var den sidste besked I sender mig", "det var den sidste besked jeg fik fra buddet"),
        ("de", "das war die letzte Nachricht die ihr mir schickt", "das war die letzte Nachricht vom Boten"),
        ("nl", "dat was de laatste sms die jullie sturen", "dat was de laatste sms van de bezorger"),
        ("fi", "se oli viimeinen viesti jonka lähetätte", "se oli viimeinen viesti kuskilta"),
        ("fr", "c'est le dernier sms que vous m'envoyez", "c'est le dernier sms que j'ai reçu du livreur"),
        ("es", "este es el último sms que me mandan", "este es el último sms que recibí del repartidor"),
    ],
)
def test_the_last_message_that_is_to_come_from_us(language: str, last: str, of_another: str) -> None:
    asked_and_not(language, last, of_another)


@pytest.mark.parametrize(
    ("language", "here", "to_a_class"),
    [
        ("en", "my sister signed me up for fun, undo it", "my sister signed me up for the class for fun, see you"),
        ("nb", "søsteren min meldte meg på for gøy, fjern det", "søsteren min meldte meg på kurset for gøy, vi sees"),
        ("nn", "syster mi melde meg på for moro, ta det bort", "syster mi melde meg på kurset for moro"),
        ("sv", "min syster anmälde mig på skoj", "min syster anmälde mig till kursen på skoj, vi ses"),
        ("da", "min søster tilmeldte mig for sjov, slet det", "min søster tilmeldte mig holdet for sjov, vi ses"),
        ("de", "meine Schwester hat mich aus Spaß angemeldet", "meine Schwester hat mich aus Spaß zum Kurs angemeldet"),
        ("nl", "mijn zus heeft me voor de grap aangemeld", "mijn zus heeft me voor de les aangemeld, tot morgen"),
        ("fi", "siskoni ilmoitti mut pilalla, perukaa", "siskoni ilmoitti mut kurssille, nähdään"),
        ("fr", "ma sœur m'a inscrite pour rire, annulez", "ma sœur m'a inscrite au cours, à mardi"),
        ("es", "mi hermana me apuntó de broma, anúlenlo", "mi hermana me apuntó a la clase, hasta el martes"),
    ],
)
def test_who_was_signed_up_for_fun_wants_out_and_into_no_start(language: str, here: str, to_a_class: str) -> None:
    asked_and_not(language, here, to_a_class)


@pytest.mark.parametrize(
    ("language", "not_for_ads", "not_for_the_driver"),
    [
        ("en", "you are not permitted to use my number for marketing", "the courier isn't allowed to use the lift"),
        ("nb", "dere har ikke lov til å bruke nummeret mitt", "budet hadde ikke lov til å bruke nummeret mitt"),
        ("nn", "de har ikkje lov til å bruke nummeret mitt", "bodet har ikkje lov til å setje ho ute"),
        ("sv", "jag har inte tillåtit att ni använder mitt nummer", "grannen har inte tillåtelse att kvittera"),
        ("da", "I har ikke lov til at bruge mit nummer", "naboen har ikke lov til at skrive under"),
        (
            "de",
            "ich habe nicht erlaubt meine Nummer zu benutzen",
            "ich habe dem Nachbarn nicht erlaubt zu unterschreiben",
        ),
        ("nl", "ik heb geen toestemming verleend om mijn nummer te gebruiken", "de buurman had geen toestemming"),
        ("fi", "en ole antanut lupaa käyttää numeroani", "en antanut naapurille lupaa kuitata"),
        ("fr", "je n'ai pas autorisé à utiliser mon numéro", "je n'ai pas autorisé le voisin à signer"),
        ("es", "no tienen permiso para usar mi número", "no di permiso al vecino para firmar"),
    ],
)
def test_what_a_number_may_not_be_used_for(language: str, not_for_ads: str, not_for_the_driver: str) -> None:
    asked_and_not(language, not_for_ads, not_for_the_driver)


@pytest.mark.parametrize(
    ("language", "asked", "at_the_bus"),
    [
        ("en", "what is it you don't get about STOP", "you don't get off at this stop"),
        ("nb", "hva er det dere ikke fatter med stopp", "hva er det dere ikke fatter, toget har stopp her"),
        ("nn", "kva er det de ikkje forstår med stopp", "de ikkje forstår kor bussen har stopp"),
        ("sv", "vad är det ni inte begriper med STOPP", "ni begriper inte, bussen har stopp här"),
        ("da", "hvad er det I ikke fatter ved STOP", "I fatter ikke, toget har stop her"),
        ("de", "was kapiert ihr nicht an STOPP", "ihr kapiert nicht, der Zug hat hier Stopp"),
        ("nl", "wat begrijpt u niet aan STOP", "u begrijpt niet, de trein heeft hier een stop"),
        ("fi", "mitä te ette STOPista tajua", "mitä ette tajua, junalla on tässä stop"),
        ("fr", "qu'est-ce qui n'est pas clair dans STOP", "ce n'est pas clair, le train a un stop ici"),
        ("es", "qué parte de STOP no entiende", "no se entiende, el tren tiene stop aquí"),
    ],
)
def test_what_is_there_in_stop_that_is_not_understood(language: str, asked: str, at_the_bus: str) -> None:
    asked_and_not(language, asked, at_the_bus)


@pytest.mark.parametrize(
    ("language", "no_bin", "silent"),
    [
        ("en", "my phone isn't a noticeboard", "my phone isn't on silent"),
        ("nb", "mobilen er ingen oppslagstavle", "mobilen er ikke på lydløs"),
        ("sv", "min telefon är ingen anslagstavla", "min telefon är inte på ljudlös"),
        ("da", "min telefon er ingen opslagstavle", "min telefon er ikke på lydløs"),
        ("de", "mein Handy ist keine Plakatwand", "mein Handy ist nicht auf lautlos"),
        ("nl", "mijn telefoon is geen prikbord", "mijn telefoon staat niet op stil"),
        ("fi", "puhelimeni ei ole ilmoitustaulu", "puhelimeni ei ole äänettömällä"),
        ("fr", "mon portable n'est pas un panneau d'affichage", "mon portable n'est pas sur silencieux"),
        ("es", "mi celular no es un tablón de anuncios", "mi celular no está en silencio"),
    ],
)
def test_a_phone_is_no_place_for_advertising(language: str, no_bin: str, silent: str) -> None:
    asked_and_not(language, no_bin, silent)


@pytest.mark.parametrize(
    ("language", "mailbox", "parcel"),
    [
        ("en", "please don't write to this address any more", "please don't write the price on this address label"),
        ("nb", "ikke skriv mer til denne adressen", "ikke skriv prisen på denne adressen"),
        ("sv", "skriv inte mer till den här adressen", "skriv inte priset på den här adressen"),
        ("da", "I skal ikke skrive til denne mailadresse", "skriv ikke prisen på denne adresse"),
        ("de", "bitte nicht mehr an dieses Postfach schreiben", "bitte den Preis nicht auf diese Adresse schreiben"),
        ("nl", "graag niet meer naar dit mailadres mailen", "schrijf de prijs niet op dit adres"),
        ("fi", "älkää kirjoittako enää tähän sähköpostiin", "älkää kirjoittako hintaa tähän osoitteeseen"),
        ("fr", "ne plus écrire à cette adresse mail", "n'écrivez pas le prix sur cette adresse"),
        ("es", "no escriban más a este correo", "no escriban el precio en esta dirección"),
    ],
)
def test_an_address_that_is_to_be_written_to_no_more(language: str, mailbox: str, parcel: str) -> None:
    asked_and_not(language, mailbox, parcel)


@pytest.mark.parametrize(
    ("language", "told_us", "told_another"),
    [
        ("en", "leave me alone until I die", "asked the driver to leave me alone until ten"),
        ("nb", "la meg være i fred", "ba budet om å la meg være i fred til ti"),
        ("da", "lad mig være i fred", "sagde til buddet at han skulle lade mig være i fred"),
        ("de", "lasst mich in Ruhe", "hab dem Zusteller gesagt er soll mich in Ruhe lassen"),
        ("nl", "laat me met rust", "heb de koerier gezegd me met rust te laten"),
        ("fi", "jättäkää minut rauhaan", "sanoin kuskille että jättää minut rauhaan"),
        ("fr", "laissez-moi tranquille", "j'ai demandé au livreur de me laisser tranquille"),
        ("es", "déjenme en paz", "le pedí al repartidor que me deje en paz"),
    ],
)
def test_peace_from_us_and_from_a_driver(language: str, told_us: str, told_another: str) -> None:
    asked_and_not(language, told_us, told_another)


@pytest.mark.parametrize(
    ("language", "off", "still_on"),
    [
        ("en", "why did you not take me off the list", "did you take me off the list? I want to stay on it"),
        ("nb", "ta meg av lista", "har dere tatt meg av lista? jeg vil være med"),
        ("sv", "ta bort mig från listan", "har ni tagit bort mig från listan? jag vill vara kvar"),
        ("da", "tag mig af listen", "har I taget mig af listen? jeg vil gerne blive"),
        ("de", "nehmt mich aus dem Verteiler", "nehmt mich bloß nicht aus dem Verteiler"),
        ("nl", "haal me van de lijst", "hebben jullie me van de lijst gehaald? ik wil blijven"),
        ("fi", "ottakaa minut pois listalta", "otitteko minut pois listalta? haluan pysyä mukana"),
        ("fr", "retirez-moi de la liste", "ne me retirez pas de la liste"),
        ("es", "sáquenme de la lista", "me quitaron de la lista? quiero seguir"),
    ],
)
def test_who_asks_whether_they_are_off_the_list_wants_to_stay_on_it(language: str, off: str, still_on: str) -> None:
    asked_and_not(language, off, still_on)


@pytest.mark.parametrize(
    ("language", "of_messages", "of_parcels"),
    [
        ("nb", "nå er det nok meldinger", "nå er det nok, andre gangen dere leverer feil"),
        ("sv", "nu räcker det med sms", "nu räcker det, andra gången ni levererar fel"),
        ("da", "nu er det nok med sms", "nu er det nok, anden gang I leverer forkert"),
        ("de", "jetzt reicht es mit den SMS", "jetzt reicht es, das zweite Mal falsch geliefert"),
        ("nl", "nu is het genoeg met die sms'jes", "nu is het genoeg, tweede keer verkeerd bezorgd"),
        ("fi", "nyt riittää viestit", "nyt riittää, toinen tilaus väärin toimitettu"),
        ("fr", "ça suffit les sms", "ça suffit, deuxième fois que vous livrez mal"),
        ("es", "basta ya de sms", "basta ya, la segunda vez que entregan mal"),
    ],
)
def test_enough_of_messages_and_of_wrong_parcels(language: str, of_messages: str, of_parcels: str) -> None:
    asked_and_not(language, of_messages, of_parcels)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "50 % auf Taschen! taschen.example Abmelden: STOP an 24680"),
        ("de", 'die Schwester bekam "Rabatt auf alles, Abmeldung mit STOPP", gilt das auch für mich?'),
        ("en", "please don't put me back on that list"),
        ("en", "when do you start again in January"),
        ("sv", "när börjar ni igen i januari"),
        ("nb", "når begynner dere igjen i januar"),
        ("en", "don't text the neighbour, text me"),
        ("nb", "ikke send sms til naboen, send til meg"),
        ("nl", "app de buren niet, app mij"),
        ("nb", "avmeld den gamle kverna og registrer den nye"),
        ("nl", "de oude grill afmelden"),
        ("fr", "désinscrire l'ancienne cafetière"),
        ("sv", "ni stör mig inte alls"),
        ("en", "I don't want any more delays, send me a message when it leaves"),
        ("nb", "jeg godtar ikke flere forsinkelser, send melding når den går"),
        ("es", "ya no más retrasos, manden un mensaje cuando salga"),
    ],
)
def test_what_is_said_of_others_asks_for_nothing(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None


@pytest.mark.parametrize(
    ("language", "off", "elsewhere"),
    [
        ("en", "turn the texts off", "turn the offer page round, it's upside down"),
        ("da", "hvordan slår jeg jeres beskeder fra", "slå tilbuddet op for mig"),
        ("de", "stellt die Nachrichten bitte ab", "stell die Mail bitte noch mal zu"),
        ("de", "stellen Sie die Werbung ein", "schaltet die Nachrichten lauter"),
        ("nl", "zet de berichten uit", "zet de aanbieding in mijn mandje"),
        ("fi", "miten saan viestit pois", "saan viestit hyvin perille"),
        ("fi", "laittakaa viestit pois päältä", "voitteko laittaa viestin kun paketti tulee"),
    ],
)
def test_a_verb_that_parts_switches_off_only_with_its_particle(language: str, off: str, elsewhere: str) -> None:
    asked_and_not(language, off, elsewhere)


@pytest.mark.parametrize(
    ("language", "ours", "a_machine"),
    [
        ("nb", "få det til å stoppe", "få det til å slutte å pipe"),
        ("nn", "få dette til å slutte", "få det til å slutte å pipe"),
        ("sv", "få det här att sluta", "få det att sluta pipa"),
        ("da", "få det her til at ophøre", "få det til at holde op med at bippe"),
    ],
)
def test_it_is_to_stop_and_a_noise_is(language: str, ours: str, a_machine: str) -> None:
    asked_and_not(language, ours, a_machine)
