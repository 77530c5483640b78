"""Ordinary trouble that uses the words of a request, each beside a request that it must not hide."""

import pytest

from responder.understand import Keyword, read_keyword

STOP, HELP = Keyword("stop", "probable"), Keyword("help", "probable")


@pytest.mark.parametrize(
    ("language", "trouble", "request_of_us"),
    [
        ("en", "I couldn't send the form", "I couldn't unsubscribe, stop texting me"),
        ("nb", "kunne ikke sende skjemaet", "kan dere ikke slutte å sende disse"),
        ("sv", "jag kunde inte skriva mer i rutan", "kan ni inte sluta skriva till mig"),
        ("da", "jeg kunne ikke skrive mere i feltet", "kan I ikke holde op med at skrive"),
        ("de", "konnte gestern nicht mehr schreiben", "bitte nicht mehr schreiben"),
        ("nl", "kon gisteren niet meer schrijven", "niet meer schrijven aub"),
        ("fr", "impossible de vous écrire plus tôt", "ne m'écrivez plus"),
        ("es", "no les pude escribir más", "no me escriban más"),
        ("fi", "en pystynyt lähettämään lomaketta", "älkää lähettäkö enempää"),
    ],
)
def test_what_could_not_be_sent_is_no_request(language: str, trouble: str, request_of_us: str) -> None:
    assert read_keyword(trouble, language=language) is None
    assert read_keyword(request_of_us, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "comes", "stays_away"),
    [
        ("en", "no reminder needed, I'll be there", "no more reminders please"),
        ("nb", "trenger ingen påminnelse, jeg kommer", "ingen flere påminnelser takk"),
        ("sv", "behöver ingen påminnelse, jag kommer", "inga fler påminnelser tack"),
        ("da", "behøver ingen påmindelse, vi ses", "ikke flere påmindelser tak"),
        ("de", "keine Erinnerung nötig, ich komme", "keine Erinnerungen mehr bitte"),
        ("nl", "geen herinnering nodig, tot morgen", "geen herinneringen meer aub"),
        ("fr", "pas besoin de rappel, je viens", "plus de rappels svp"),
        ("es", "no hace falta recordatorio, voy", "no más recordatorios por favor"),
        ("fi", "en tarvitse muistutusta, tulen", "en halua enää muistutuksia"),
    ],
)
def test_who_comes_needs_no_reminder_and_may_still_want_the_next(language: str, comes: str, stays_away: str) -> None:
    assert read_keyword(comes, language=language) is None
    assert read_keyword(stays_away, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "fetched", "misdirected"),
    [
        ("en", "the wrong person picked up my cake", "wrong person, I know no Sarah"),
        ("nb", "feil person hentet kaka mi", "feil person, jeg heter ikke Sara"),
        ("sv", "fel person hämtade tårtan", "fel person, jag heter inte Sara"),
        ("da", "den forkerte person hentede kagen", "forkert person, jeg hedder ikke Sara"),
        ("de", "die falsche Person hat den Kuchen abgeholt", "falsche Person, ich heiße nicht Sara"),
        ("nl", "de verkeerde persoon haalde de taart op", "verkeerde persoon, ik heet geen Sara"),
        ("fr", "la mauvaise personne l'a récupéré", "mauvaise personne, je ne m'appelle pas Sara"),
        ("es", "la recogió la persona equivocada", "persona equivocada, no me llamo Sara"),
        ("fi", "väärä henkilö haki kakun", "väärä henkilö, en ole Sara"),
    ],
)
def test_the_wrong_person_fetched_it_or_is_written_to(language: str, fetched: str, misdirected: str) -> None:
    assert read_keyword(fetched, language=language) is None
    assert read_keyword(misdirected, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", "do I have to unsubscribe?", "I want to unsubscribe"),
        ("nb", "må jeg melde meg av?", "hvordan skal jeg melde meg av"),
        ("sv", "måste jag avregistrera mig?", "hur ska jag avregistrera mig"),
        ("da", "skal jeg afmelde mig?", "jeg skal afmelde mig"),
        ("de", "muss ich mich abmelden?", "wie kann ich mich abmelden"),
        ("nl", "moet ik me afmelden?", "hoe moet ik me afmelden"),
        ("fi", "pitääkö minun perua?", "miten perun viestit"),
    ],
)
def test_who_asks_whether_to_leave_has_not_left(language: str, asked: str, said: str) -> None:
    assert read_keyword(asked, language=language) is None
    assert read_keyword(said, language=language) == STOP


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("can we do this over text?", None),
        ("I prefer a call over text", None),
        ("I'm so over these texts", STOP),
        ("envoyez plus de photos", None),
        ("this coat belongs to someone else", None),
        ("this number belongs to someone else", STOP),
    ],
)
def test_words_that_mean_two_things(text: str, meant: Keyword | None) -> None:
    assert read_keyword(text, language="fr" if "plus" in text else "en") == meant


@pytest.mark.parametrize(
    ("language", "whole", "of_a_thing"),
    [
        ("en", "help me please", "help me choose"),
        ("nb", "hjelp meg takk", "hjelp meg velge"),
        ("sv", "hjälp mig tack", "hjälp mig välja"),
        ("de", "hilf mir bitte", "hilf mir aussuchen"),
        ("nl", "help me aub", "help me kiezen"),
    ],
)
def test_help_with_a_thing_is_for_the_shop_to_answer(language: str, whole: str, of_a_thing: str) -> None:
    read = read_keyword(whole, language=language)
    assert read is not None
    assert read.word == "help"
    assert read_keyword(of_a_thing, language=language) is None


@pytest.mark.parametrize(("language", "text"), [("nb", "STOPP 2490"), ("da", "stop 1231"), ("en", "STOP 72456")])
def test_stop_beside_a_short_number_is_asked_about(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == STOP


def test_wanting_more_is_no_request() -> None:
    assert read_keyword("quiero más", language="es") is None
    assert read_keyword("no quiero más", language="es") == STOP


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "why do you still text me when I said no"),
        ("nb", "hvorfor skriver dere fortsatt når jeg har sagt nei"),
        ("de", "warum schreibt ihr immer noch obwohl ich nein gesagt habe"),
        ("fr", "ce numéro ne doit pas être sur votre liste"),
        ("sv", "ta bort farmor från listan, hon är död"),
        ("da", "I har ikke lov til at sende mig de her"),
        ("nl", "ik weet niet hoe jullie aan mijn nummer komen maar stop"),
        ("es", "quiten a mi padre de la lista, falleció"),
        ("fi", "poistakaa, ei kiinnosta"),
    ],
)
def test_what_was_refused_before_or_is_not_allowed_is_a_request(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == STOP
