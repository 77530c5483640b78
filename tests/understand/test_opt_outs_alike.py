"""What all the languages say alike: a request to be left alone, beside ordinary talk in nearly the same words."""

import pytest

from responder.understand import Keyword, read_keyword
from tests.tables import each

STOP = Keyword("stop", "probable")


@pytest.mark.parametrize(
    ("language", "still", "by_mistake"),
    [
        ("en", "I sent STOP on Monday and you texted me again", "I sent STOP by mistake, send me texts again"),
        ("nb", "jeg skrev stopp i går og får fortsatt meldinger", "jeg skrev stopp ved en feil, se bort fra det"),
        ("nn", "eg svara stopp og får framleis sms", "eg skreiv stopp ved ein feil"),
        ("sv", "jag skrev stopp igår och får fortfarande sms", "jag skrev stopp av misstag"),
        ("da", "jeg sendte stop i mandags og får stadig beskeder", "jeg sendte stop ved en fejl"),
        ("de", "ich habe schon viermal STOPP geschrieben", "habe versehentlich STOPP geschrieben"),
        ("nl", "ik heb al vier keer stop gestuurd", "ik heb per ongeluk stop gestuurd"),
        ("fi", "olen kahdesti kirjoittanut stop", "kirjoitin vahingossa stop"),
        ("fr", "j'ai répondu stop deux fois", "j'ai répondu stop par erreur"),
        ("es", "ya respondí stop dos veces", "respondí stop por error"),
    ],
)
def test_stop_that_was_said_before_and_stop_that_was_a_mistake(language: str, still: str, by_mistake: str) -> None:
    assert read_keyword(still, language=language) == STOP
    assert read_keyword(by_mistake, language=language) != STOP


@pytest.mark.parametrize(
    ("language", "misses", "has_enough"),
    [
        ("en", "I don't want to miss more offers", "I don't want more offers"),
        ("nb", "vil ikke gå glipp av flere tilbud", "vil ikke ha flere tilbud"),
        ("sv", "vill inte missa fler erbjudanden", "vill inte ha fler erbjudanden"),
        ("da", "vil ikke gå glip af flere tilbud", "vil ikke have flere tilbud"),
        ("de", "ich will kein Angebot mehr verpassen", "ich will kein Angebot mehr"),
        ("nl", "ik wil geen aanbiedingen meer missen", "ik wil geen aanbiedingen meer"),
        ("fr", "je ne veux plus louper vos offres", "je ne veux plus vos offres"),
        ("es", "no quiero perderme sus ofertas", "no quiero sus ofertas"),
    ],
)
def test_who_would_not_miss_an_offer_wants_them(language: str, misses: str, has_enough: str) -> None:
    assert read_keyword(misses, language=language) is None
    assert read_keyword(has_enough, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "one_will_do"),
    [
        ("en", "one message a month is enough"),
        ("nb", "en melding i måneden er nok"),
        ("sv", "ett sms i månaden räcker"),
        ("da", "en besked om måneden er nok"),
        ("de", "eine SMS im Monat reicht"),
        ("nl", "een bericht per maand is genoeg"),
        ("fi", "yksi viesti kuukaudessa riittää"),
        ("fr", "un sms par mois suffit"),
        ("es", "un mensaje al mes basta"),
    ],
)
def test_one_message_a_month_is_enough_and_wanted(language: str, one_will_do: str) -> None:
    assert read_keyword(one_will_do, language=language) is None


@pytest.mark.parametrize(
    ("language", "slip", "in_earnest"),
    [
        ("en", "stop, I meant the large one", "stop, I meant it"),
        ("nb", "stopp, jeg mente fire", "stopp, jeg mente det"),
        ("nn", "stopp, eg meinte fire", "stopp, no meiner eg alvor"),
        ("sv", "stopp, jag menade fyra", "stopp, jag menade det"),
        ("da", "stop, jeg mente fire", "stop, jeg mente det"),
        ("de", "stopp, ich meinte vier", "stopp, ich meinte das ernst"),
        ("nl", "stop, ik bedoelde vier", "stop, ik meen het"),
        ("fi", "stop, tarkoitin neljää", "stop, olen tosissani"),
        ("fr", "stop, je voulais dire quatre", "stop, je suis sérieux"),
        ("es", "stop, quise decir cuatro", "stop, va en serio"),
    ],
)
def test_who_puts_right_an_answer_stops_nothing(language: str, slip: str, in_earnest: str) -> None:
    assert read_keyword(slip, language=language) is None
    assert read_keyword(in_earnest, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "me_not_them"),
    [("en", "text me, not him"), ("nb", "send til meg, ikke til henne"), ("sv", "messa mig, inte henne"),
     ("da", "skriv til mig, ikke til min mand")],
)  # fmt: skip
def test_whom_to_write_to_is_no_request(language: str, me_not_them: str) -> None:
    assert read_keyword(me_not_them, language=language) is None


@pytest.mark.parametrize(
    ("language", "others", "none_at_all"),
    [
        ("en", "I don't want these, I want the green ones", "I don't want these, I want out"),
        ("nb", "jeg vil ikke ha disse, jeg vil ha de grønne", "jeg vil ikke ha disse, jeg vil ha fred"),
        ("sv", "jag vill inte ha dessa, jag vill ha de gröna", "jag vill inte ha dessa, jag vill bort från listan"),
        ("da", "jeg vil ikke have dem her, jeg vil have de grønne", "jeg vil ikke have de her, jeg vil slettes"),
    ],
)
def test_not_these_things_but_those(language: str, others: str, none_at_all: str) -> None:
    assert read_keyword(others, language=language) is None
    assert read_keyword(none_at_all, language=language) == STOP


@pytest.mark.parametrize(
    ("language", "came"),
    [
        ("en", "I got an sms but no email"),
        ("nb", "fikk mail men ikke sms"),
        ("nn", "fekk e-post men ikkje sms"),
        ("sv", "fick mejl men inget sms"),
        ("da", "fik en mail men ingen sms"),
    ],
)
def test_what_came_by_one_channel_alone_is_told(language: str, came: str) -> None:
    assert read_keyword(came, language=language) is None


@each(
    ("language", "request_of_us"),
    [
        ("en", "stop means stop"),
        ("nb", "stopp betyr stopp"),
        ("nn", "la dette vere den siste meldinga"),
        ("sv", "låt detta vara det sista meddelandet"),
        ("da", "lad det her være den sidste besked"),
        ("de", "lassen Sie das die letzte Nachricht sein"),
        ("nl", "laat dit de laatste sms zijn"),
        ("es", "que esta sea la última, ya no más mensajes"),
        ("de", "Ja zum Termin, nein zur Werbung"),
        ("nl", "ja tegen de afspraak, nee tegen de reclame"),
        ("fr", "oui au rendez-vous, non à la pub"),
        ("es", "sí a la cita, no a la publicidad"),
        ("en", "where is the unsubscribe link"),
        ("nb", "finner ingen avmeldingslenke"),
        ("sv", "hittar ingen avregistreringslänk"),
        ("da", "hvor er afmeldingslinket"),
        ("de", "wo ist der Abmeldelink"),
        ("nl", "waar is de afmeldknop"),
        ("fr", "où est le lien de désinscription"),
        ("es", "dónde está el enlace de baja"),
        ("en", "someone put my number in by mistake, please delete it"),
        ("nb", "noen skrev inn nummeret mitt ved en feil, slett det"),
        ("nb", "hvorfor sender dere til dette nummeret"),
        ("da", "hvorfor skriver I til det her nummer"),
        ("de", "warum schreibt ihr an diese nummer"),
        ("fr", "pourquoi écrivez-vous à ce numéro"),
        ("en", "who signed me up for this?"),
        ("sv", "vem har anmält mig till detta?"),
        ("de", "wer hat mich hier angemeldet?"),
        ("es", "quién me apuntó a esto?"),
        ("nb", "jeg går ut av listen"),
        ("sv", "jag lämnar den här listan"),
        ("fr", "je quitte votre liste"),
        ("en", "this number now belongs to somebody else"),
        ("de", "die Nummer gehört jetzt jemand anderem"),
        ("nb", "ingen videre kommunikasjon takk"),
        ("da", "nej, og spørg ikke igen"),
        ("en", "no idea who you are but stop"),
        ("de", "keine Ahnung wer ihr seid, aber stopp"),
        ("fi", "en tunne teitä mutta lopettakaa"),
        ("sv", "jag har bett om det förr, står ännu på listan"),
        ("nb", "altfor mye reklame for meg"),
        ("da", "I har ikke min tilladelse"),
        ("fr", "vous n'avez pas mon accord"),
        ("nl", "jullie berichten komen 's nachts, zet ze uit"),
        ("de", "Ihre SMS kommen nachts, abstellen"),
        ("en", "Anna does not use this number"),
        ("sv", "jag är färdig med er, radera allt"),
        ("fr", "je ne consens plus à être contacté"),
        ("nb", "sletter bare disse hele tiden, bare stopp"),
    ],
)
def test_what_all_the_languages_ask_for_alike(language: str, request_of_us: str) -> None:
    assert read_keyword(request_of_us, language=language) == STOP


@each(
    ("language", "talk"),
    [
        ("en", "was I taken off the list?"),
        ("sv", "blev jag borttagen ur kön?"),
        ("da", "er jeg slettet fra listen?"),
        ("en", "who signed me up for the tasting?"),
        ("nb", "nei og jeg spør ikke igjen, hvor er pakken"),
        ("en", "this is the last time I order the small one"),
        ("nb", "håper det er siste gang jeg må vente så lenge"),
        ("de", "falsche Nummer an der Klingel"),
        ("nl", "verkeerd nummer op de deur"),
        ("fi", "väärä numero ovessa"),
        ("de", "ich habe nicht zugestimmt, dass ihr nochmal abbucht"),
        ("nb", "jeg vil ikke ha noe mer, det var alt"),
        ("de", "ich will nichts mehr, das war alles"),
        ("sv", "slutar ni skicka till Finland?"),
        ("da", "ring ikke, skriv en besked"),
        ("en", "stop texting while driving, says my wife"),
        ("en", "I changed my mind about the mug"),
        ("en", "where is the link to the menu"),
        ("nb", "jeg går ut av bussen nå"),
        ("da", "I sender godt nok mange beskeder"),
        ("en", "don't text me the code, it's in the app"),
        ("nb", "ikke send lenken på sms, jeg har den"),
        ("nl", "stuur de code niet per sms"),
        ("es", "no manden el recibo por sms"),
        ("en", "I asked my kids to stop ordering on my card"),
        ("da", "har bedt min mand stoppe med at bestille"),
        ("en", "the wrong person took my cake"),
        ("de", "die falsche Person hat meinen Kuchen"),
        ("fr", "la mauvaise personne a pris mon gâteau"),
        ("en", "take my brother off the guest list"),
        ("es", "quítenme de la lista de espera"),
        ("en", "don't send anything to the old office"),
        ("fi", "älkää lähettäkö mitään vanhaan taloon"),
        ("fr", "n'envoyez plus jamais de verres par la poste"),
        ("de", "hört auf ihr beiden"),
        ("en", "are there no more promos today"),
        ("nb", "send kvitteringen på mail, ikke sms"),
        ("da", "send koden på mail, ikke sms"),
        ("en", "send me the receipt by email, not text"),
        ("nb", "finnes det ingen flere tilbud"),
        ("de", "gibt es keine Angebote mehr heute"),
        ("es", "ya no hay más ofertas?"),
        ("fr", "pardon pour le spam"),
        ("en", "tell them to stop shouting my name"),
        ("sv", "kan ni ta bort mitt nummer från bonuskortet"),
    ],
)
def test_ordinary_talk_in_the_same_words(language: str, talk: str) -> None:
    assert read_keyword(talk, language=language) is None
