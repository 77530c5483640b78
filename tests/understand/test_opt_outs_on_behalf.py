"""What is asked for others, or of an opt-out that is past, beside what customers ask for themselves in such words."""

import pytest

from responder.understand import Keyword, read_keyword
from tests.tables import each

STOP = Keyword("stop", "probable")


def is_talk(language: str, *said: str) -> None:
    for text in said:
        keyword = read_keyword(text, language=language)
        assert keyword is None or keyword.word == "start", text


def asks(language: str, *said: str) -> None:
    for text in said:
        assert read_keyword(text, language=language) == STOP, text


@pytest.mark.parametrize(
    ("language", "how", "wants", "own"),
    [
        (
            "en",
            "how does my mum unsubscribe?",
            "a friend wants off your list, what should I tell her?",
            "my husband and I want off this list, how do we do that",
        ),
        (
            "nb",
            "hva må en kollega gjøre for å stoppe meldingene",
            "moren min vil av lista deres, hva skal jeg si?",
            "mannen min og jeg vil av lista, hvordan gjør vi det",
        ),
        (
            "nn",
            "kva må mor mi gjera for å stoppa meldingane",
            "ein kollega vil av lista dykkar, kva skal eg seia?",
            "mannen min og eg vil av lista, korleis gjer vi det",
        ),
        (
            "sv",
            "hur kan min mamma slippa era sms",
            "en kollega vill avregistrera sig, hur gör man",
            "hur gör man för att avregistrera sig",
        ),
        (
            "da",
            "hvordan framelder min mor sig",
            "en kollega vil gerne afmeldes, hvordan gør man det",
            "min mand og jeg vil af listen, hvordan gør vi det",
        ),
        (
            "de",
            "was muss meine Mutter tun, damit die Nachrichten aufhören",
            "ein Kollege möchte sich abmelden, wie geht das",
            "wie melde ich mich ab? Meine Frau will das auch",
        ),
        (
            "nl",
            "hoe kan mijn moeder zich afmelden?",
            "een collega wil van jullie lijst af, wat moet ik zeggen?",
            "mijn man en ik willen van de lijst, hoe doen we dat",
        ),
        (
            "fi",
            "miten äitini voi perua viestit?",
            "kaverini haluaa pois listalta, miten se tehdään",
            "mieheni ja minä haluamme pois listalta, miten se tehdään",
        ),
        (
            "fr",
            "que doit faire ma mère pour ne plus recevoir les messages",
            "un collègue veut se désinscrire, comment faire",
            "mon mari et moi voulons sortir de la liste, comment faire",
        ),
        (
            "es",
            "¿cómo puede mi madre darse de baja?",
            "un amigo quiere salir de su lista, ¿qué le digo?",
            "mi marido y yo queremos salir de la lista, ¿cómo se hace?",
        ),
    ],
)
def test_how_another_gets_off_the_list(language: str, how: str, wants: str, own: str) -> None:
    is_talk(language, how, wants)
    asks(language, own)


@pytest.mark.parametrize(
    ("language", "said", "own"),
    [
        ("en", "my neighbour doesn't want your ads, but I do", "my husband likes your texts but I want them to stop"),
        (
            "nb",
            "naboen min vil ikke ha reklamen deres, men jeg elsker den",
            "alle liker det sikkert, men jeg vil av lista",
        ),
        ("nn", "bror min vil ikkje ha reklame, men eg vil gjerne ha han", "alle likar det nok, men eg vil av lista"),
        (
            "sv",
            "min bror vill inte ha era sms, men det vill jag",
            "alla gillar det säkert, men jag vill bort från listan",
        ),
        ("da", "nogle vil ikke have reklamer. Det vil jeg!", "min mand kan lide dem, men jeg vil af listen"),
        (
            "de",
            "mein Bruder will eure Werbung nicht, ich schon",
            "andere mögen das, aber ich will von der Liste runter",
        ),
        ("nl", "mijn broer wil jullie reclame niet, ik wel", "anderen vinden het leuk maar ik wil van de lijst af"),
        ("fi", "jotkut eivät halua mainoksia. Minä haluan!", "muut voivat tykätä mutta minä haluan pois listalta"),
        (
            "fr",
            "mon frère ne veut plus de vos pubs mais moi si",
            "les autres aiment mais moi je veux sortir de la liste",
        ),
        (
            "es",
            "mi mujer dice que no más ofertas, pero sigan",
            "a mi marido le gustan pero yo quiero salir de la lista",
        ),
    ],
)
def test_others_dislike_what_the_customer_likes(language: str, said: str, own: str) -> None:
    is_talk(language, said)
    asks(language, own)


@pytest.mark.parametrize(
    ("language", "said", "own"),
    [
        ("en", "disregard the stop, that was my husband", "why do you ignore my STOP?"),
        ("nb", "det var ikke jeg som skrev stopp, det var broren min", "hvorfor ignorerer dere STOPP?"),
        ("nn", "det var ikkje eg som skreiv stopp, det var bror min", "kvifor ignorerer de STOPP?"),
        ("sv", "bortse från stopp, det var min man", "varför ignorerar ni STOPP?"),
        ("da", "min søn har skrevet at I skal stoppe, glem det", "hvorfor ignorerer I STOP?"),
        ("de", "Stopp bitte ignorieren, das war mein Mann", "warum ignoriert ihr mein STOPP?"),
        ("nl", "negeer die stop, dat was mijn man", "waarom negeren jullie mijn STOP?"),
        ("fi", "älkää välittäkö stopista, se oli mieheni", "miksi ette välitä STOPista?"),
        ("fr", "mon fils a écrit que vous deviez arrêter, oubliez", "pourquoi ignorez-vous mon STOP ?"),
        ("es", "ignoren el stop, fue mi marido", "¿por qué ignoran mi STOP?"),
    ],
)
def test_a_stop_of_another_and_one_that_is_not_heard(language: str, said: str, own: str) -> None:
    is_talk(language, said)
    asks(language, own)


@pytest.mark.parametrize(
    ("language", "said", "own"),
    [
        ("en", "I unsubscribed last year but I want back in", "I unsubscribed last year, don't put me back on"),
        ("nb", "jeg meldte meg av i fjor, men vil på lista igjen", "jeg meldte meg av i fjor, ikke sett meg på igjen"),
        ("nn", "eg har meldt meg av og no saknar eg tilboda", "eg melde meg av og får framleis meldingar, slett meg"),
        (
            "sv",
            "jag svarade stopp förra månaden men har ångrat mig",
            "jag avregistrerade mig och får ändå sms, ta bort mig",
        ),
        (
            "da",
            "jeg frameldte mig, kan I sætte mig på igen?",
            "jeg afmeldte mig sidste år og får stadig sms'er, slet mig",
        ),
        ("de", "ich hab mich abgemeldet und jetzt fehlen mir die Angebote", "ich will wieder abgemeldet werden"),
        ("nl", "ik heb me afgemeld maar wil er weer bij", "ik heb me afgemeld en krijg weer berichten, verwijder me"),
        (
            "fi",
            "vastasin stop viime kuussa mutta muutin mieleni",
            "peruin viestit ja saan yhä viestejä, poistakaa minut",
        ),
        (
            "fr",
            "je m'étais désabonné mais je veux revenir",
            "je me suis désabonné et je reçois encore tout, supprimez-moi",
        ),
        ("es", "me di de baja el año pasado pero quiero volver", "me di de baja y sigo recibiendo mensajes, bórrenme"),
    ],
)
def test_out_of_it_once_and_back(language: str, said: str, own: str) -> None:
    is_talk(language, said)
    asks(language, own)


@each(
    ("language", "own", "of_another_matter"),
    [
        ("en", "what do I have to do to make this end", "what do I have to do to return this"),
        ("nb", "hva må jeg gjøre for at dette skal ta slutt?", "hva må jeg gjøre for at pakken skal komme?"),
        ("nn", "kva må eg gjera for at dette skal ta slutt?", "kva må eg gjera for å byta storleik?"),
        ("sv", "vad måste jag göra för att det här ska ta slut?", "vad måste jag göra för att rean inte ska ta slut?"),
        ("da", "hvad skal jeg gøre for at det her holder op?", "hvad skal jeg gøre for at få den byttet?"),
        ("de", "was muss ich tun, damit das aufhört?", "was muss ich tun, damit das Paket kommt?"),
        ("nl", "wat moet ik doen om dit te laten stoppen?", "wat moet ik doen om dit te ruilen?"),
        ("fi", "mitä minun on tehtävä, jotta tämä loppuu?", "mitä minun on tehtävä, jotta paketti tulee?"),
        ("fr", "que dois-je faire pour que ça s'arrête ?", "que dois-je faire pour que le colis arrive ?"),
        ("es", "¿qué tengo que hacer para que esto pare?", "¿qué tengo que hacer para cambiar esto?"),
        ("en", "I'd be happier without your messages", "I'd be happier without the lid"),
        ("nb", "jeg har det bedre uten meldingene deres", "jeg har det bedre uten sukker"),
        ("sv", "jag mår bättre utan era sms", "jag mår bättre utan mjölk"),
        ("da", "jeg har det bedre uden jeres beskeder", "jeg har det bedre uden mælk"),
        ("nb", "jeg skulle gjerne av mailinglista", "jeg vil gjerne ha en av listene"),
        ("nl", "ik zou graag van de mailinglijst af willen", "ik zou graag een van de lijsten zien"),
        ("da", "jeg vil gerne af mailinglisten", "jeg vil gerne have et udsnit af listen"),
        ("en", "I am sick of getting these every day", "I am sick of getting these wrong"),
        ("de", "ich habe es satt, die jeden Tag zu kriegen", "ich habe es satt, jeden Tag zu warten"),
        ("fr", "j'en ai marre de recevoir ça tous les jours", "j'en ai marre de la pluie tous les jours"),
        (
            "en",
            "I'll report you to the ombudsman if this doesn't end",
            "I'll report the noise if the builders don't stop",
        ),
        (
            "da",
            "jeg melder jer til forbrugerombudsmanden hvis det ikke hører op",
            "jeg melder mig til hvis det ikke regner",
        ),
        ("nl", "ik zou blij zijn als u mij niet meer zou schrijven", "de code kwam niet, stuur nog eens"),
        ("nn", "kan de stoppa meldingane til meg", "bussen stoppa, meldinga kjem seinare"),
        ("nn", "eg ynskjer ikkje å få nyhendebrevet lenger", "eg fekk ikkje nyhendebrevet denne veka"),
        ("nn", "de må la vera å kontakta meg", "de har ikkje kontakta meg"),
        ("de", "könnt ihr die Nachrichten an mich stoppen", "könnt ihr den Lärm stoppen"),
        ("nl", "kunt u de berichten aan mij stoppen", "kunt u de lekkage stoppen"),
        ("fr", "merci de me laisser tranquille", "merci de me laisser le colis"),
        ("es", "les pido dejarme en paz", "les pido dejarme el paquete"),
        ("fi", "olisi kiva jos ette enää viestittelisi", "olisi kiva jos lähettäisitte sen pian"),
        ("fr", "serait-il possible de ne plus figurer dans votre fichier client ?", "mon nom ne doit plus figurer ici"),
    ],
)
def test_weary_of_us_and_of_other_things(language: str, own: str, of_another_matter: str) -> None:
    asks(language, own)
    is_talk(language, of_another_matter)


@pytest.mark.parametrize(
    ("language", "said", "own"),
    [
        ("en", "I don't want to unsubscribe, just fewer please", "I can't unsubscribe on your page, take me off"),
        ("nb", "jeg vil ikke melde meg av, bare ha litt færre", "jeg får ikke til å melde meg av"),
        ("nn", "mistar eg poenga om eg melder meg av?", "korleis melder eg meg av?"),
        ("sv", "förlorar jag mina poäng om jag avregistrerar mig?", "jag lyckas inte avregistrera mig, ta bort mig"),
        ("da", "jeg vil ikke afmelde mig, bare have lidt færre", "jeg vil ikke modtage mere, afmeld mig"),
        ("nl", "verlies ik mijn punten als ik me afmeld?", "hoe meld ik me af?"),
        ("es", "quítenme 10 euros de la cuenta", "quítenme de la lista"),
    ],
)
def test_who_does_not_want_out_or_asks_what_is_lost_by_it(language: str, said: str, own: str) -> None:
    is_talk(language, said)
    asks(language, own)


@pytest.mark.parametrize(
    ("language", "in_earnest", "other"),
    [
        ("en", "cut it out, this is not funny", "cut it out of the paper, this is not funny for the binder"),
        ("en", "this is harassment, cut it out", "cut it out in felt, please"),
        ("nb", "hold opp, hvor mange ganger må jeg si det", "hold opp døra, hvor mange kommer?"),
        ("nn", "gje dykk, eg meiner det", "gje dykk god tid, eg meiner det hastar ikkje"),
        ("sv", "lägg av, ingen har bett om det här", "lägg av en tia åt mig, ingen har betalat"),
        ("da", "lad være, det er chikane", "lad være med at pakke den ind, det er til mig selv"),
        ("de", "hört auf, das ist nicht lustig", "hört auf den Fahrer, er kennt den Weg"),
        ("fi", "lopettakaa, tämä ei ole hauskaa", "lopettakaa, onpa hauska!"),
        ("nl", "hou op, hoe vaak moet ik het zeggen", "hou op vrijdag een tafel vrij"),
        ("fr", "ça suffit, personne n'a demandé ça", "ça suffit pour deux, merci"),
        ("es", "paren, no es gracioso", "paren en la esquina, no es lejos"),
        ("en", "help me please", "can you help me carry it"),
    ],
)
def test_an_order_to_stop_in_earnest(language: str, in_earnest: str, other: str) -> None:
    said = read_keyword(in_earnest, language=language)
    assert said is not None
    assert said.word in ("stop", "help")
    assert read_keyword(other, language=language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "voitteko auttaa koon kanssa"),
        ("fi", "voiko joku auttaa kantamisessa"),
        ("en", "subscribe me to the coffee box"),
        ("es", "denme de alta en el curso"),
    ],
)
def test_help_with_a_thing_and_joining_one_are_no_keywords(language: str, text: str) -> None:
    assert read_keyword(text, language=language) is None
