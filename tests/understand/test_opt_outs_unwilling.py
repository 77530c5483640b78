"""Who buys nothing, cannot recall having joined or asks for an end, each beside ordinary talk that sounds like it."""

import pytest

from responder.understand import Keyword, read_keyword

STOP = Keyword("stop", "probable")


def asked_and_not(language: str, request: str, talk: str) -> None:
    assert read_keyword(request, language=language) == STOP
    assert read_keyword(talk, language=language) is None


@pytest.mark.parametrize(
    ("language", "of_us", "of_a_thing"),
    [
        ("en", "I'm not buying anything so don't keep texting", "I'm not buying the red one so don't wrap it"),
        ("nb", "jeg kjøper aldri noe, ikke gidd å sende", "jeg kjøper ikke den røde, ikke pakk den inn"),
        ("sv", "jag köper aldrig något så skippa smsen", "jag köper inte den röda så skippa presentpapperet"),
        ("da", "jeg køber aldrig noget så lad være med at skrive", "jeg køber ikke den røde så pak den ikke ind"),
        ("de", "ich kaufe nichts bei euch, nicht mehr schreiben", "ich kaufe nichts Rotes, nicht einpacken"),
        ("nl", "ik koop niks, jullie verspillen je tijd, geen sms meer", "ik koop niks roods, niet inpakken"),
        ("fi", "en osta mitään, tuhlaatte aikaanne, älkää lähettäkö", "en osta punaista, älkää paketoiko"),
        ("fr", "je n'achète rien, inutile d'écrire", "je n'achète rien de rouge, inutile d'emballer"),
        ("es", "no compro nada, no se molesten en escribir", "no compro nada rojo, no lo envuelvan"),
    ],
)
def test_who_buys_nothing_need_not_be_written_to(language: str, of_us: str, of_a_thing: str) -> None:
    asked_and_not(language, of_us, of_a_thing)


@pytest.mark.parametrize(
    ("language", "marketing", "parking"),
    [
        ("en", "these are unlawful messages", "that is unlawful parking"),
        ("nb", "dette er ulovlig reklame", "dette er ulovlig parkering"),
        ("sv", "det här är olaglig reklam", "det här är olaglig parkering"),
        ("da", "det her er ulovlige reklamer", "det her er ulovlig parkering"),
        ("de", "das ist unerlaubte Werbung", "das ist unerlaubtes Parken"),
        ("nl", "dit is verboden reclame", "hier is het verboden te parkeren"),
        ("fi", "luvatonta markkinointia", "luvatonta pysäköintiä"),
        ("fr", "c'est de la publicité illégale", "c'est un stationnement illégal"),
        ("es", "es publicidad ilegal", "es un aparcamiento ilegal"),
    ],
)
def test_what_the_law_forbids(language: str, marketing: str, parking: str) -> None:
    asked_and_not(language, marketing, parking)


@pytest.mark.parametrize(
    ("language", "here", "for_a_class"),
    [
        ("en", "can't recall ever joining", "can't recall signing up for the Tuesday class"),
        ("nb", "jeg kan ikke huske at jeg meldte meg på", "jeg kan ikke huske at jeg meldte meg på kurset"),
        ("sv", "minns inte att jag registrerat mig", "minns inte att jag anmält mig till kursen"),
        ("da", "jeg husker ikke at jeg har givet samtykke", "jeg husker ikke at jeg har tilmeldt mig holdet"),
        ("de", "kann mich nicht erinnern dass ich eingewilligt habe", "kann mich nicht an die Größe erinnern"),
        ("nl", "herinner me niet dat ik me heb ingeschreven", "herinner me de maat niet meer"),
        ("fi", "en muista antaneeni lupaa", "en muista tilanneeni kahta"),
        ("fr", "je ne me souviens pas de m'être abonné", "je ne me souviens pas de la taille"),
        ("es", "no recuerdo haberme inscrito", "no recuerdo la talla"),
    ],
)
def test_who_cannot_recall_having_joined(language: str, here: str, for_a_class: str) -> None:
    asked_and_not(language, here, for_a_class)


@pytest.mark.parametrize(
    ("language", "off", "elsewhere"),
    [
        ("en", "any chance of being removed", "any chance of the stain being removed"),
        ("nb", "går det an å bli fjernet", "går det an å få flekken fjernet"),
        ("sv", "går det att bli borttagen", "går det att få fläcken borttagen"),
        ("da", "kan det lade sig gøre at blive slettet", "kan det lade sig gøre at få pletten fjernet"),
        ("de", "ist es möglich mich aus dem Verteiler zu streichen", "ist es möglich den Fleck zu entfernen"),
        ("nl", "is het mogelijk mij te verwijderen", "is het mogelijk de vlek te verwijderen"),
        ("fr", "est-il possible d'être retiré", "est-il possible d'être livré lundi"),
        ("es", "sería posible que me borren", "sería posible que me cambien la talla"),
    ],
)
def test_whether_it_is_possible_to_be_taken_off(language: str, off: str, elsewhere: str) -> None:
    asked_and_not(language, off, elsewhere)


@pytest.mark.parametrize(
    ("language", "last_week", "at_four"),
    [
        ("en", "I asked you to stop last month", "I asked you to stop at 4 not 5"),
        ("nb", "jeg ba dere slutte forrige uke", "jeg ba dere stoppe klokka 4, ikke 5"),
        ("sv", "jag bad er sluta förra månaden", "jag bad er stoppa klockan 4, inte 5"),
        ("nl", "ik heb jullie gevraagd te stoppen", "ik heb jullie gevraagd te bellen"),
        ("de", "ich habe euch letzten Monat gebeten aufzuhören", "ich habe euch letzten Monat gebeten anzurufen"),
        ("es", "ya les pedí que pararan", "ya les pedí que pararan a las cuatro"),
    ],
)
def test_who_asked_us_before_and_who_asked_for_an_hour(language: str, last_week: str, at_four: str) -> None:
    asked_and_not(language, last_week, at_four)


@pytest.mark.parametrize(
    ("language", "list_of_ours", "gift"),
    [
        ("en", "take my name off the list", "take my name off the gift card"),
        ("nb", "ta navnet mitt av lista", "ta navnet mitt av gavelappen"),
        ("sv", "ta bort mitt namn från listan", "ta bort mitt namn från presentkortet"),
        ("da", "fjern mit navn fra listen", "fjern mit navn fra gavekortet"),
        ("de", "nehmt meinen Namen aus der Liste", "nehmt meinen Namen vom Geschenk"),
        ("nl", "haal mijn naam van de lijst", "haal mijn naam van het cadeau"),
        ("fr", "enlevez mon nom de la liste", "enlevez mon nom du cadeau"),
        ("es", "quiten mi nombre de la lista", "quiten mi nombre del regalo"),
    ],
)
def test_a_name_on_a_list_and_on_a_gift(language: str, list_of_ours: str, gift: str) -> None:
    asked_and_not(language, list_of_ours, gift)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "send it to somebody who cares"),
        ("nb", "send det til noen som gidder"),
        ("de", "schickt das jemandem den es interessiert"),
        ("fr", "envoyez ça à quelqu'un d'intéressé"),
        ("en", "this is a fax machine, remove it"),
        ("de", "das ist ein Notfalltelefon, bitte löschen"),
        ("nl", "dit is een noodtelefoon, haal die eruit"),
        ("es", "esto es un fax, sáquenlo"),
        ("da", "kan man få en ende på det"),
        ("fi", "saako näille jonkun lopun"),
        ("nl", "maak hier een eind aan"),
        ("fr", "mettez-y fin"),
        ("es", "acaben con esto"),
        ("sv", "sluta för guds skull"),
        ("nl", "stop in hemelsnaam"),
        ("fi", "lopettakaa luojan tähden"),
    ],
)
def test_other_ways_to_ask_for_an_end(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "send it to somebody on the second floor who signs"),
        ("nb", "send det til noen på kontoret"),
        ("en", "is there a fax machine? I'll remove the paper jam"),
        ("da", "kan man få en ende brød"),
        ("nl", "maak hier een foto van"),
        ("fr", "mettez y du sucre"),
        ("es", "acaben con la entrega"),
    ],
)
def test_talk_in_nearly_these_words_asks_for_no_end(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None


@pytest.mark.parametrize(
    ("language", "texts", "cake"),
    [
        (
            "en",
            "changed my mind about your texts, don't want them",
            "changed my mind about the text on it, don't want red",
        ),
        ("nb", "angrer på meldingene, vil ikke ha dem", "angrer på teksten på kaka, vil ikke ha rødt"),
    ],
)
def test_who_has_changed_their_mind_about_texts_wants_no_start(language: str, texts: str, cake: str) -> None:
    asked_and_not(language, texts, cake)


@pytest.mark.parametrize(
    ("language", "again", "doubtful"),
    [
        ("en", "I changed my mind, send me texts again", "I changed my mind about the texts"),
        ("nb", "jeg angrer, start meldingene igjen", "jeg angrer på meldingene"),
        ("fi", "voitte laittaa mulle viestejä taas", "voitte laittaa pussin mukaan"),
        ("nl", "ik wil de berichten weer krijgen", "ik wil de bon weer krijgen"),
    ],
)
def test_a_start_is_asked_for_and_not_assumed(language: str, again: str, doubtful: str) -> None:
    assert read_keyword(again, language=language) == Keyword("start", "probable")
    assert read_keyword(doubtful, language=language) is None
