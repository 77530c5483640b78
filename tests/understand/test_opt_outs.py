"""What is a wish for no more messages and what only sounds like one, in `opt_outs/`: every row is read right."""

from pathlib import Path

import pytest

from responder.understand import Keyword, read_keyword, read_yes_no
from responder.understand.keywords.sayings import LONGEST_SAYING
from responder.understand.words.opt_outs.forms import written
from tests.understand.rows import LANGUAGES, judgements, rows

OPT_OUTS = Path(__file__).parent / "opt_outs"
SWAPPED = ("sotp", "stpo", "tsop", "sotpp", "stpop", "tsopp")


@pytest.mark.parametrize("language", LANGUAGES)
def test_opt_outs_and_their_look_alikes(language: str) -> None:
    judged = [case for row in rows(language, OPT_OUTS) for case in judgements(row) if case.kind == "keyword"]
    assert {case.expected for case in judged} == {"stop certain", "stop probable", None}
    wrong = [f"{case.row.reply!r} is {case.understood}, not {case.expected}" for case in judged if not case.right]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("language", "signed"),
    [
        ("nb", "Stopp\n\nKåre Nordås"),
        ("sv", "Stopp\nMed vänlig hälsning\nKerstin"),
        ("da", "STOP\nMed venlig hilsen Karen"),
        ("de", "Stopp\nMit freundlichen Grüßen\nHans Maier"),
        ("en", "STOP\n-- \nPeggy Olson"),
        ("nl", "stop gr. Joop"),
    ],
)
def test_stop_above_a_name_is_certain(language: str, signed: str) -> None:
    assert read_keyword(signed, language=language) == Keyword("stop", "certain")


@pytest.mark.parametrize(
    "text", ["Cancel - Haircut", "Info /Frakt", "START /Mette", "stop t shirt order", "stop xx large"]
)
def test_what_stands_where_a_name_would_is_no_name(text: str) -> None:
    assert read_keyword(text, language="en") != Keyword("stop", "certain")


@pytest.mark.parametrize("text", ["stop" + " /" * 800, "stop\n" * 300, "stop -" + "-" * 1600, "STOP /" + "Jo " * 600])
def test_a_long_run_of_signs_before_a_name_is_read_at_once(text: str) -> None:
    for language in LANGUAGES:
        read_keyword(text, language=language)


@pytest.mark.parametrize("word", SWAPPED)
def test_stop_with_two_letters_swapped_is_certain_in_every_language(word: str) -> None:
    for language in LANGUAGES:
        assert read_keyword(f"{word.upper()}!", language=language) == Keyword("stop", "certain")


def test_a_number_sign_is_a_number() -> None:
    assert read_keyword("how did you get this #? delete it") == Keyword("stop", "probable")
    assert read_keyword("how did you get this colour? delete it from my order") is None


def test_a_long_message_of_marks_is_read_at_once() -> None:
    for text in ("en til og " * 150, "not mails but sms keep " * 60, "hört auf zu " * 120, "#" * 1600):
        for language in LANGUAGES:
            read_keyword(text, language=language)


@pytest.mark.parametrize(
    ("language", "saying", "inside_a_sentence"),
    [
        ("en", "sling your hook!", "sling your hook over the rail, the boat moves"),
        ("nb", "pakk dere", "pakk dere varmt inn, det blåser på fjellet"),
        ("nn", "gje dykk no", "gje dykk god tid i helga"),
        ("sv", "dra åt skogen", "dra åt skogen till och sväng vänster vid kvarnen"),
        ("da", "smut af", "smut af sted før det regner"),
        ("de", "zieht leine", "zieht leine und halsband vom preis ab"),
        ("fi", "häipykää siitä", "häipykää siitä ennen kuin maali kuivuu"),
        ("nl", "hoepel op", "hoepel op de foto is te klein"),
        ("fr", "du balai", "du balai je prends le plus grand"),
        ("es", "piérdanse", "piérdanse la fiesta y verán"),
    ],
)
def test_a_saying_sends_us_away_only_as_a_sentence_of_its_own(
    language: str, saying: str, inside_a_sentence: str
) -> None:
    assert read_keyword(saying, language=language) == Keyword("stop", "probable")
    assert read_keyword(inside_a_sentence, language=language) is None


@pytest.mark.parametrize(
    ("language", "curt"),
    [("en", "blocked"), ("nb", "blokkert"), ("da", "blokeret"), ("de", "jetzt reicht's"), ("fr", "de l'air")],
)
def test_a_curt_saying_is_the_whole_message_and_no_question(language: str, curt: str) -> None:
    assert read_keyword(f"{curt} 😡", language=language) == Keyword("stop", "probable")
    assert read_keyword(f"{curt}?", language=language) is None
    assert read_keyword(f"{curt}. 2 x 40", language=language) is None


def test_a_saying_of_one_word_is_of_its_language_alone() -> None:
    assert read_keyword("stick", language="sv") == Keyword("stop", "probable")
    for language in ("en", "de", "fr"):
        assert read_keyword("stick", language=language) is None


@pytest.mark.parametrize(
    ("language", "talk"),
    [
        ("nl", "de afbeelding van de lamp laadt niet"),
        ("nl", "welke afmeting past in de gang"),
        ("de", "die abbildung im katalog ist spiegelverkehrt"),
        ("de", "der rabatt wurde nicht angewendet"),
        ("fi", "millä kielellä ohje on"),
        ("es", "la camisa de mangas largas"),
        ("da", "hvor skal jeg udfylde skemaet"),
        ("sv", "pengarna försvann från kortet"),
    ],
)
def test_two_slips_make_no_request_of_an_ordinary_word(language: str, talk: str) -> None:
    assert read_keyword(talk, language=language) is None


def test_one_slip_is_still_forgiven() -> None:
    assert read_keyword("pleese remov me from your list", language="en") == Keyword("stop", "probable")
    assert read_keyword("vil ikke ha flere meldinnger", language="nb") == Keyword("stop", "probable")


def test_a_long_run_of_emphasis_is_read_at_once() -> None:
    for language in LANGUAGES:
        assert read_keyword("so " * (LONGEST_SAYING + 1) + "sling your hook", language=language) is None


@pytest.mark.parametrize("echo", ["spam?", "spam? ", "Unsubscribe?", "stop? 🙃"])
def test_a_word_taken_up_with_nothing_behind_it_is_read(echo: str) -> None:
    for language in LANGUAGES:
        read_keyword(echo, language=language)


@pytest.mark.parametrize(
    ("language", "delight", "order"),
    [
        ("en", "stop it! how cute those mugs are", "stop it! how did you get my number"),
        ("en", "stop it, you are so funny", "stop it, you are so funny, now leave me alone"),
        ("de", "hör auf, ist der schön!", "hört auf, ihr seid so nervig"),
        ("nl", "stop het, wat schattig!", "stop ermee, zo leuk is het niet"),
        ("fr", "arrêtez, qu'est-ce qu'il est beau !", "arrêtez, qu'est-ce que vous êtes pénibles"),
        ("es", "¡basta, qué monada!", "basta, qué pesados"),
        ("en", "oh stop, you are too sweet", "oh stop, you are too pushy"),
        ("nb", "slutt da, så nydelig den ble", "slutt da, så mye mas"),
        ("sv", "sluta! jag älskar det", "sluta! jag älskar inte era sms"),
        ("da", "ej stop, hvor er den smuk", "stop, hvor er I irriterende"),
        ("fi", "lopeta, miten suloinen", "lopeta, miten saitte numeroni"),
    ],
)
def test_an_outcry_of_delight_is_no_order_to_stop(language: str, delight: str, order: str) -> None:
    assert read_keyword(delight, language=language) is None
    assert read_keyword(order, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize("sign", ["🛑", "🚫", "⛔⛔", "🖕", "🚫🛑"])
def test_a_sign_of_stopping_is_asked_about(sign: str) -> None:
    assert read_keyword(sign) == Keyword("stop", "probable")
    assert read_keyword(f"{sign} 🙂") is None


@pytest.mark.parametrize(
    ("language", "word"), [("nb", "sluttt"), ("nn", "sluuutt"), ("sv", "sluuta"), ("da", "stooop")]
)
def test_a_drawn_out_word_is_that_of_the_language(language: str, word: str) -> None:
    assert read_keyword(word, language=language) == Keyword("stop", "certain")


def test_a_letter_that_stands_once_instead_of_twice_is_asked_about() -> None:
    assert read_keyword("stopa", language="sv") == Keyword("stop", "probable")
    assert read_keyword("stopa", language="en") is not Keyword("stop", "certain")


@pytest.mark.parametrize("text", ["Lise 22409: stopp", "hei, stopp 🙏", "stopp, kl 15", "STOPP! :) Per"])
def test_a_stop_of_its_own_beside_something_else_is_asked_about(text: str) -> None:
    assert read_keyword(text, language="nb") in (Keyword("stop", "probable"), Keyword("stop", "certain"))
    assert read_keyword("stopp - bussen", language="nb") is None


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "it would be kind if you stopped texting my mother"),
        ("nb", "det hadde vært greit om dere lot være å sende meg sms"),
        ("sv", "jag vore tacksam om ni slutade messa mig"),
        ("da", "jeg ville blive glad hvis I holdt op med at skrive"),
        ("fi", "olisin kiitollinen jos lopettaisitte viestien lähettämisen"),
    ],
)
def test_a_polite_wish_is_a_request_although_it_says_if(language: str, wish: str) -> None:
    assert read_keyword(wish, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "unsubscribed by accident, sign me back up"),
        ("nb", "dere kan sende meg tilbud igjen"),
        ("sv", "ni får gärna skicka sms igen"),
        ("da", "jeg vil gerne være med igen"),
        ("fi", "haluan viestit takaisin"),
    ],
)
def test_who_wants_messages_again_asks_for_a_start(language: str, text: str) -> None:
    assert read_keyword(text, language=language) == Keyword("start", "probable")


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("de", "setzt mich bitte wieder auf die liste"),
        ("de", "ihr dürft mir wieder schreiben"),
        ("de", "doch wieder newsletter"),
        ("nl", "hou me weer op de hoogte"),
        ("nl", "schrijf me in voor de nieuwsbrief"),
        ("nl", "jullie mogen mij weer sms'en"),
        ("fr", "remettez-moi sur la liste"),
        ("fr", "finalement je veux bien vos sms"),
        ("fr", "réactivez les notifications"),
        ("es", "vuelvan a escribirme"),
        ("es", "ponme otra vez en la lista"),
        ("es", "reactiven los mensajes"),
    ],
)
def test_a_wish_to_hear_from_us_again_is_a_probable_start(language: str, wish: str) -> None:
    assert read_keyword(wish, language=language) == Keyword("start", "probable")


@pytest.mark.parametrize(
    ("language", "talk"),
    [
        ("de", "ich will mich für den kurs anmelden"),
        ("nl", "meld mij aan voor de les van woensdag"),
        ("fr", "je veux m'inscrire au cours de mardi"),
        ("es", "quiero inscribirme en el curso de los martes"),
    ],
)
def test_a_class_is_no_newsletter(language: str, talk: str) -> None:
    assert read_keyword(talk, language=language) is None


def test_a_request_may_end_where_one_of_its_words_may_stand() -> None:
    for text in ("exclúyanme", "exclúyanme de ahí"):
        assert read_keyword(text, language="es") == Keyword("stop", "probable")
    assert read_keyword("exclúyanme el iva", language="es") is None


def test_the_forms_of_a_verb_are_put_together() -> None:
    assert written("mand|borr", "en|es") == "manden|mandes|borren|borres"
    assert written("envoy", "er", "|m'") == "envoyer|m'envoyer"


@pytest.mark.parametrize(
    ("language", "poured", "sent"),
    [
        ("en", "whoa stop, plenty of froth", "stop, plenty of adverts about froth already"),
        ("nb", "stopp, det er nok saus", "stopp, det er nok reklame om saus"),
        ("sv", "stopp, lagom med sirap", "stopp, lagom med sms om sirap"),
        ("da", "stop, rigeligt med is", "stop, rigeligt med beskeder om is"),
        ("de", "stopp, reichlich Soße", "stopp, reichlich Werbung für Soße"),
        ("fr", "stop, assez de sirop", "stop, assez de pubs de sirop"),
        ("es", "para, basta de salsa", "para, basta de publicidad de salsa"),
    ],
)
def test_who_is_told_to_stop_pouring_is_not_us(language: str, poured: str, sent: str) -> None:
    assert read_keyword(poured, language=language) is None
    assert read_keyword(sent, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    ("language", "told", "wished"),
    [
        ("en", "my neighbour opted out, did it work", "my neighbour opted out and I want off the list too"),
        ("nb", "naboen meldte seg av, virket det", "naboen meldte seg av, og jeg vil også av lista"),
        ("sv", "min granne avregistrerade sig, gick det", "min granne avregistrerade sig, nu vill jag också av"),
        ("de", "meine Tante hat sich abgemeldet, ging das", "meine Tante hat sich abgemeldet, ich will auch raus"),
        (
            "nl",
            "mijn tante heeft zich afgemeld, lukte dat",
            "mijn tante heeft zich afgemeld en ik wil ook van de lijst",
        ),
        ("fi", "naapurini perui viestit, onnistuiko se", "naapurini perui viestit, poistakaa minutkin"),
    ],
)
def test_what_is_told_of_another_opts_nobody_out_but_who_follows_them(language: str, told: str, wished: str) -> None:
    assert read_keyword(told, language=language) is None
    assert read_keyword(wished, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    ("language", "instead", "neither"),
    [
        ("en", "stop phoning and rather send a text", "stop phoning and sending texts"),
        ("nb", "slutt å ringe og send heller en sms", "slutt å ringe og sende sms"),
        ("sv", "sluta ringa och skicka ett sms i stället", "sluta ringa och skicka sms"),
        ("fr", "arrêtez d'appeler et envoyez un sms", "arrêtez d'appeler et d'envoyer des sms"),
        ("es", "dejen de llamar y manden un sms", "dejen de llamar y de mandar sms"),
    ],
)
def test_a_text_instead_of_a_call_is_asked_for_and_neither_is_refused(
    language: str, instead: str, neither: str
) -> None:
    assert read_keyword(instead, language=language) is None
    assert read_keyword(neither, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(
    ("language", "whole", "asked_of_a_thing"),
    [
        ("en", "sorry, who is this?", "who is this parcel for?"),
        ("nb", "hei, hvem er dette?", "hvem er dette bildet av?"),
        ("nn", "kva er dette for noko?", "kva er dette for ein kopp?"),
        ("sv", "vem är det här?", "vem är det här paketet till?"),
        ("da", "hvad er det her?", "hvad er det her for en kop?"),
        ("de", "wer schreibt da?", "wer ist das auf dem Foto?"),
        ("fi", "kuka tämä on?", "kuka tämä on kuvassa vasemmalla?"),
        ("nl", "wat is dit?", "wat is dit voor koffie?"),
        ("fr", "c'est quoi ?", "c'est quoi le prix du sachet ?"),
        ("es", "¿qué es esto?", "¿qué es esto que viene en la caja?"),
    ],
)
def test_who_sends_and_what_it_is_are_questions_that_help_answers(
    language: str, whole: str, asked_of_a_thing: str
) -> None:
    assert read_keyword(whole, language=language) == Keyword("help", "probable")
    assert read_yes_no(whole, [language]) is None
    assert read_keyword(asked_of_a_thing, language=language) is None
    assert read_keyword(f"{whole} STOP", language=language) == Keyword("stop", "probable")


def test_a_slip_of_stop_that_is_a_courtesy_in_french() -> None:
    assert read_keyword("stp", language="en") == Keyword("stop", "probable")
    assert read_keyword("stp", language="fr") is None
