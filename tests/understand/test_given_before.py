"""Answers that were given before and came to nothing, minds that were changed, and what only stands beside an answer.

One table a kind; every row is read right.
"""

from datetime import datetime

import pytest

from responder.understand import read_choice, read_moment, read_number, read_yes_no
from tests.tables import each
from tests.understand.rows import OWN_COUNTRY
from tests.understand.test_said_and_meant import table

NOON = datetime(2026, 11, 25, 12, 0)  # a Wednesday
SIZES = ["Small", "Medium", "Large"]
SIZES_IN = {
    "nb": ["Liten", "Medium", "Stor"],
    "sv": ["Liten", "Mellan", "Stor"],
    "da": ["Lille", "Mellem", "Stor"],
    "de": ["Klein", "Mittel", "Groß"],
    "nl": ["Klein", "Middel", "Groot"],
    "fr": ["Petit", "Moyen", "Grand"],
    "es": ["Pequeño", "Mediano", "Grande"],
    "fi": ["Pieni", "Keskikoko", "Suuri"],
}

ANSWERS = """
en none: I said yes last week and nobody called | I answered yes on Monday, no reply | pressed yes, nothing happened
en none: I thought I had said yes | do I answer yes here or ring you? | Oh yes, brilliant, another parcel lost
en none: Nobody called although I said yes
en yes: I said yes last week. Nobody called. Yes I still want it | I said no but I have changed my mind | I said yes!
en yes: When I wrote no I meant yes | changed my mind, yes please | we said no but changed our minds | very happy
en yes: Yes, great, I lost the old one | couldn't be happier | I said yes and I have not changed my mind
en no: I said yes but changed my mind | I wrote yes by mistake, meant no | yes or rather no, can't make it
en no: not very happy | no, nobody called me | I said yes but have to cancel
en none: yes to what | no to what? | it would be a yes if you dropped the fee
nb none: ja til hva | hadde vært ja om gebyret forsvant | kommer ikke inn på lenken for å svare ja
de none: ja wozu
fr none: oui à quoi ?
es none: sí a qué? | Vosotros dijisteis que sí al cambio!
nl none: ja op wat
sv none: ja till vad
en none: then I said no and hung up | I told them yes and they still charged me twice | it's not a no but not a yes
en none: I'll say yes once you've answered my question
en no: I said no and I mean no
nb none: da sa jeg nei og la på | det er ikke nei, men ikke ja heller | jeg sier ja når dere har svart
nb yes: da sier jeg ja
nb none: Jeg sa ja i forrige uke og ingen ringte | Trykket ja men ingenting skjedde | Takket ja men får fortsatt purring
nb none: nei hei! så hyggelig å høre fra dere | jeg svarte ja, men så kom ingen | ja hallo, hvem er dette
nb yes: Jeg sa nei i går, men har ombestemt meg | Når jeg skrev nei mente jeg ja | veldig fornøyd
nb yes: Selv om jeg sa nei sist vil jeg gjerne være med nå
nb no: Må dessverre melde pass | ja nei det går nok ikke | ja eller forresten nei, det går ikke likevel | ikke veldig fornøyd
nn none: Eg svara ja måndag, men har ikkje høyrt noko | Eg sa ja sist veke, men ingen ringde
nn no: ja nei det går nok ikkje | ynskjer ikkje dette
sv none: Jag sa ja förra veckan och ingen ringde | Tryckte på ja men inget hände | jag trodde jag hade sagt ja
sv yes: Jag sa nej igår men har ändrat mig | När jag skrev nej menade jag ja | helnöjd
sv none: nej ja kommer | jag säger ja när ni svarat på min fråga
sv yes: då så, ja
sv no: det skiter sig | nja vi avstår
da none: I sagde jo ja til at bytte den! | ja det er jo spørgsmålet
nb yes: nei vent, gjerne
nl yes: nee wacht, toch wel
en no: yes wait, can't
fi none: Tulisin mielelläni mutten tiedä saanko vapaata
da none: Jeg sagde ja i sidste uge og der er ingen der har ringet | Trykkede ja men der skete ikke noget
da yes: Jeg sagde nej, men har ombestemt mig | Da jeg skrev nej mente jeg ja
de none: Ich habe letzte Woche ja gesagt und niemand hat angerufen | Hab ich doch schon geantwortet | ja hallo wer ist da
de yes: Ich hab nein gesagt aber hab es mir anders überlegt | doch | nein warte, doch ja | ich möchte doch gerne kommen
de none: da hab ich nein gesagt und aufgelegt | ich sage ja, sobald Sie geantwortet haben
de yes: Das ist doch kein Problem | sehr zufrieden
de no: ja doch nein, das klappt nicht | noi | Wäre gerne gekommen aber ich bin verreist
nl none: Ik heb vorige week ja gezegd en niemand heeft gebeld | Op ja gedrukt maar er gebeurde niks
nl none: toen zei ik nee en hing op | het is geen nee maar ook geen ja
nl yes: Ik zei nee maar ben van gedachten veranderd | heel tevreden
nl no: Was graag gekomen maar ik ben op reis
fr none: J'ai dit oui la semaine dernière et personne n'a appelé | J'avais écrit oui et pas de réponse | oui et alors
fr none: alors j'ai dit non et j'ai raccroché | je dirai oui quand vous aurez répondu
fr none: je pensais avoir dit oui
fr yes: J'ai dit non mais j'ai changé d'avis | Quand j'ai écrit non je voulais dire oui | très satisfait
fr no: Je serais bien venu mais je suis en déplacement
es none: Dije que sí la semana pasada y nadie llamó | Ya contesté | ya se lo he dicho | sí dígame quién es
es none: entonces dije que no y colgué | Si es que sí, cuánto cuesta?
es none: ah sí, genial, otro paquete perdido
es yes: Dije que no pero he cambiado de idea | Cuando puse no quería decir sí | muy contento | ya, de acuerdo
fi none: Sanoin joo viime viikolla eikä kukaan soittanut | Kirjoitin viimeksi joo enkä saanut vastausta
fi none: sitten sanoin ei ja löin luurin korvaan | sanon kyllä kun olette vastanneet
fi yes: Sanoin ei mutta muutin mieleni | Kun kirjoitin ei tarkoitin kyllä | oikein tyytyväinen
"""
COUNTS = """
en none: we'll be there on the 12th | the 12th | SW1A 1AA | my postcode is M1 4BT
en 12: we'll be 12 on the 21st | 12
en none: me + 1
nb none: vi kommer den 12.
nb 4: vi kommer 4 | vi kommer 4 stk den 12.
sv none: vi kommer den 12:e
sv 6: 6st
sv none: 114 55 Stockholm
sv 20: ett tjog
sv 40: 2 tjog
de none: wir kommen am 12.
de 2: mir san zwoa
nl none: we komen op de 12e
nl 2: tafel voor twee om 7 uur
fi none: tulemme 12. päivänä
fi 2: pöytä kahdelle klo 7
fi 6: meitä piti olla 8 mutta tulee 6
nb 4: kl 19 for fire
sv 6: vi skulle bli 8 men blir 6
es none: a las ocho cuarenta y cinco | a las siete treinta pm
fr none: on vient le 12
fr 12: le 12
es none: vamos el día 12
"""
SCORES = """
en 8: 8 because 2 were broken
en 4: 4 because it was broken | last time I gave 10, now 4
en 0: 0. Never again
en none: I gave you a 10 last month and nobody cared | used to be a 10 | a 6 or a 7 idk
en 4: used to be a 10 now 4
nb none: det pleide å være en 10er
nb 4: 4 fordi den var knust
nb 0: 0. Aldri mer
nn none: Dottera mi er 9
de 4: 4 weil es kaputt war
fr none: un 6 ou un 7 | avant c'était un 10
da none: ikke ligefrem et 10-tal
nl none: niet bepaald een 10 | een 6 of een 7 | was vroeger een 10
fr 4: 4 parce que le colis était cassé
es 4: 4 porque llegó roto
fi 4: annan 4 koska pakkaus oli rikki
fi none: ei nyt ihan kymppi | ei oo kymppi
"""
CHOICES = """
en none: I already have the large | the large I have already
en Medium: medium because large was sold out
nb none: den store har jeg allerede | har stor fra før
nb Medium: Medium fordi stor var utsolgt
nb Stor: jeg har bestemt meg for stor allerede
sv none: den stora har jag redan
da none: den store har jeg allerede
de none: den großen hab ich schon
nl none: de grote heb ik al | ik heb de grote al
fr none: le grand je l'ai déjà
es none: el grande ya lo tengo
fi none: suuri mulla on jo
"""
REACHED_BY = """
en Phone: call me | give me a ring | call me on 0790123456
en SMS: text | don't call me, text
en Email: mail me | by e-mail please
en none: text or call | not by phone | you have my number
nb Phone: ring meg
nb SMS: send melding | ikke ring, send melding
nb Email: på mail
sv Phone: ring mig
sv SMS: smsa
da Phone: ring til mig
de Phone: rufen Sie mich bitte an
fi Phone: soittakaa
fi SMS: tekstarilla
nl Phone: bel me maar
fr Phone: appelez-moi
fr SMS: par texto
es Phone: llámame
es SMS: por mensaje
"""
DATES = """
en none: friday would be good but i can't | tomorrow but i can't
en none: wednesday and thursday i can't do | i can't do friday or saturday
en none: thursday isn't great friday better
en 2026-11-27: thursday i can't friday i can
en 2026-11-28: friday but i can't, saturday is better
en 2026-11-26T14:00?: tomorrow but not before 2
en 2026-12-25: a month today
en 2026-12-01?: up to tuesday
nb none: fredag hadde vært fint men jeg kan ikke | onsdag og torsdag kan jeg ikke
nb 2026-11-27?: frem til fredag | fredag men ikke formiddag
sv none: fredag hade varit bra men jag kan inte
da none: fredag men jeg kan ikke
de none: Freitag wäre gut aber da kann ich nicht | Mittwoch und Donnerstag kann ich nicht
nl none: vrijdag maar ik kan niet
fr none: vendredi mais je ne peux pas
es none: viernes pero no puedo
fi none: perjantai mutta en pääse
en none: all except friday and saturday | any day but monday and tuesday works | not monday or tuesday
en 2026-11-28: not friday, saturday | not friday but saturday | not friday and saturday works
en 2026-11-27?: friday or not at all
en 2026-11-03?: I ordered on the 3rd of november
en 2026-12-03?: I ordered it for december 3
en 2027-11-03?: 3rd of november
nb none: alt unntatt fredag og lørdag | ikke mandag eller tirsdag
nb 2026-11-27?: fredag 13.
nb 2026-11-27T13:00: fredag kl 13. | fredag 13
nb 2026-11-29: passer ikke fredag og lørdag, men søndag går
nb 2026-11-27?: fredag eller ikke i det hele tatt
nn none: alt utanom fredag og laurdag
sv none: allt utom fredag och lördag
sv 2026-11-03?: beställde den 3 november
da none: alt undtagen fredag og lørdag
de none: alles außer Freitag und Samstag geht
nl none: alles behalve vrijdag en zaterdag
nl 2026-11-27?: vrijdag of helemaal niet
fr none: tout sauf vendredi et samedi
fr 2026-11-27?: j'étais là vendredi
fr 2026-12-01?: ça devait arriver mardi
de 2026-12-01?: sollte am Dienstag kommen
es 2026-12-01?: tenía que llegar el martes
nl 2026-12-01?: het zou dinsdag komen
fi 2026-11-17: 8 pvää sitten
nl 2026-11-28: over 3 dgn
es none: todo menos viernes y sábado
fi none: kaikki paitsi perjantai ja lauantai
"""


@each(("language", "meant", "reply"), table(ANSWERS))
def test_what_was_answered_before_is_no_answer_now(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False}.get(meant)


@each(("language", "meant", "reply"), table(COUNTS))
def test_the_day_and_the_postcode_count_nothing(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if meant == "none" else int(meant))


@each(("language", "meant", "reply"), table(SCORES))
def test_a_score_stands_with_its_reason(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if meant == "none" else int(meant))


@pytest.mark.parametrize(("language", "meant", "reply"), table(CHOICES))
def test_what_is_had_already_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, SIZES_IN.get(language, SIZES), [language]) == (None if meant == "none" else meant)


@each(("language", "meant", "reply"), table(REACHED_BY))
def test_how_one_is_reached_is_chosen_in_words_of_ones_own(language: str, meant: str, reply: str) -> None:
    expected = None if meant == "none" else meant
    assert read_choice(reply, ["Email", "Phone", "SMS"], [language]) == expected


@each(("language", "meant", "reply"), table(DATES))
def test_days_that_are_turned_down_together(language: str, meant: str, reply: str) -> None:
    moment = read_moment(reply, language, NOON, OWN_COUNTRY.get(language, "GB"))
    assert (f"{moment.iso}{'?' if moment.ambiguous else ''}" if moment else "none") == meant
