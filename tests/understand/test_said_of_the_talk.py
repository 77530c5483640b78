"""Replies about the talk and not about what was asked; questions without their mark; what is granted or known in part.

None of them is a yes or a no, and beside each stands a reply of the same shape that is.
"""

from responder.understand import read_yes_no
from tests.tables import each
from tests.understand.test_said_and_meant import table

OF_THE_TALK = """
en none: sorry, didn't catch your question | couldn't hear you, bad line | say that again please | this isn't helping
en none: your robot can't help me | I'm alright
en no: I can't help out that day | I'm alright thanks
nb none: fikk ikke med meg hva dere spurte om | roboten kan ikke hjelpe meg | si det igjen | det skjer ikke noe her
nn none: fekk ikkje med meg spørsmålet | det hjelper ikkje
sv none: uppfattade inte frågan | ni kan inte hjälpa mig | det händer inte något när jag trycker
da none: det fik jeg ikke med | I kan ikke hjælpe os | der sker ikke noget når jeg trykker
de none: die Frage habe ich nicht verstanden | das hilft mir nicht weiter | mach es gut
fi none: en saanut selvää kysymyksestä | tästä ei ole apua meille
nl none: ik heb de vraag niet verstaan | zeg dat nog eens a.u.b. | ik doe het zelf
fr none: je n'ai pas compris la question | ça ne m'aide pas du tout
es none: no he entendido la pregunta | ustedes no me pueden ayudar | dígalo otra vez por favor
nb none: må stikke nå, vi ses | ha det bra, vi ses
nb yes: vi ses | vi ses på torsdag, ha det
sv none: måste sticka nu, vi ses
sv yes: vi ses då
da none: jeg skal løbe, vi ses
de none: muss weg, bis dann
de yes: bis dann
nl none: moet weg, tot dan
fi none: pitää lähteä, nähdään
en none: have to run, see ya | bye, see ya
en no: sorry, working that day
"""
ASKED_WITHOUT_A_MARK = """
en none: is my table confirmed | has your driver been approved | are those in stock ok | is the small one okay
en yes: is good | was great thanks | has arrived | it is ok
nb none: er kjolen min sendt ok | er det ok å komme senere | har dere fått beløpet ok
nb yes: er det ja | har det bra | har fått den | er enig
sv none: är min beställning okej | är det ok
sv yes: har fått det | har det bra
da none: er vores bord bekræftet | er det ok
da yes: har modtaget den
de none: ist mein Tisch bestätigt | sind unsere Karten ok
de yes: ist angekommen
nl none: is mijn tafel bevestigd | is dat ok
nl yes: is goed | is aangekomen
"""
PARTLY_GRANTED = """
en none: I have, but it's not with me | we did but they aren't all here | yes but not on Sunday | sure, but not Monday
en none: she does, but I don't
en no: I would but I can't | I'd love to but we're away, so no
en yes: I do. Not every week | yes, but not before ten | I do, and so does she
nb none: ja, men ikke på søndag | ja men ikke mandag
nb yes: ja, men ikke før ti
sv none: ja men inte på söndag
da none: ja men ikke om søndagen | ja, men ikke søndag
de none: ja, aber nicht am Sonntag
nl none: ja, maar niet op zondag
fr none: oui, mais pas dimanche
es none: sí, pero no el domingo
"""
NOT_KNOWN = """
en none: we don't really know yet | I don't even know my size | haven't a clue | I wasn't a hundred percent sure | mmmm
en none: I'm sure you know best | pretty sure they left it outside | I may have said yes | might have said no
en no: not that I know of | not to my knowledge | nope, pretty sure we have plenty
en yes: I'm sure | pretty sure, yes
nb none: har ikke peiling | jeg kan ha sagt ja til det
sv none: har inte koll | jag kan ha sagt ja
da none: jeg kan have sagt ja
de none: das ist mir noch nicht klar
fi none: en ollut ihan varma
fr none: sans doute | je viens ou pas, je verrai
es none: no lo tengo nada claro | creo que ya le dije que sí
es yes: lo tengo claro, sí
en none: haven't opened the box | not unpacked yet
nb none: har ikke åpnet den enda
sv none: inte packat upp än
da none: har ikke pakket den op
de none: noch nicht ausgepackt
nl none: nog niet uitgepakt
fi none: en ole vielä avannut sitä
fr none: pas encore déballé
es none: todavía no lo he abierto
"""
NAMED = """
en none: all I want is an answer | the one thing I want is a refund | that was the Y on the corner | we had option N
en none: without a doubt the slowest delivery | no doubt the courier forgot
en yes: I want it | yes, I want all of them | without a doubt | no doubt about it
nb none: alt jeg vil ha er en kvittering | uten tvil den tregeste leveringen
nb yes: jeg vil ha den | ja alt, jeg vil ha alt sammen | uten tvil
sv none: allt jag vill ha är ett kvitto | utan tvekan den segaste leveransen
da none: alt jeg vil have er en kvittering
de none: ohne Zweifel die langsamste Lieferung
de yes: ohne Zweifel | zweifellos
es none: sin duda la entrega más lenta
es yes: sin duda
nl yes: ongetwijfeld
en none: I wrote no instead of yes
nb none: jeg trykket nei i stedet for ja
"""
PLAIN = """
en yes: sure did, thanks | sure was | they do | undoubtedly | carry on
en no: no there's none left | no they're sold out | no hahaha | no lol
nb yes: avtalt | da er det avtalt | fortsett
nb no: ikke regn med det | det skjer ikke
nb none: vi har avtalt noe annet
nn yes: avtalt
nn no: ikkje rekn med det
sv yes: avtalat | ingen tvekan om det
sv no: räkna inte med det | det händer inte | det är inte sant
da yes: aftalt | fortsæt | ingen tvivl
da no: regn ikke med det | det sker ikke
da none: hyggeligt, ikke sandt
de yes: vereinbart | mach es
de no: rechne nicht damit | das ist nicht wahr
de none: schön hier, nicht wahr
fi yes: jatkakaa | antaa mennä
nl yes: volgens mij wel | doe het | ga door
nl no: reken er niet op | dat is niet waar | niet waar | doe het niet
nl none: mooi hè, niet waar
fr yes: aucun doute | continuez
fr no: n'y comptez pas | ne le fais pas | fais pas ça
es yes: acordado
es no: no cuenten con ello | no hagan eso
"""
OTHER_SENSES = """
es none: ¡basta ya! | ya estamos hartos de esperar | parad ya con eso | ya vale | ya está bien de esperar | hola, ¿cómo te va?
es none: si llega tarde, no la acepto | y si no estoy en casa | si es gratis, avisadme | estoy bien, gracias
es yes: ya | ya, gracias | ya lo tengo en casa | ya está | ya está pagado | lo quiero ya | si claro, sin problema | va
es yes: si, me va bien | si la quiero, gracias | ya recibido
es no: dejadlo, ya no la quiero | ya no
en none: it is dearer than it was | that's how it is | looks as if they forgot | I like it as it is
en none: the box is corrupt | the page crashes | see you next time | you may be right | what's the way to do it
en yes: it is | I think it was | do it | right
en no: as if! | it clashes with something
sv none: berätta vad frakten blir | vi ses nästa gång
nb none: senk prisen | vi ses neste gang
da none: vi ses næste gang
nl none: ik voel me zo down | tot volgende keer | mag de pakking ook weg | met mij gaat het goed hoor
nl yes: dat mag | mag
de none: bei uns ist gerade viel los | mir geht es gut, und Ihnen
de yes: los | los geht's
fi none: kerro mikä hinta on | en tiedä missä se on
fi yes: on | kyllä on | se on
fr none: je viens de Nice | on vient de déménager
fr yes: je viens | je viens demain
"""
IDIOMS = """
nb none: kan ikke få takket dere nok | nei vent | ikke mer enn to ganger i uka
nb none: kan ikke tro at den er så lekker | kunne ikke gått bedre | kunne ikke vært mer fornøyd
nb no: kan ikke | nei, ikke mer enn det | aldri fått den
nn none: kan ikkje få takka nok | ikkje til å tru | kunne ikkje vore meir nøgd
sv none: aldrig haft bättre service | kan inte tacka er nog för hjälpen | nej vänta lite
sv none: det är inte klokt så billigt | kunde inte varit nöjdare | aldrig varit nöjdare
sv no: aldrig haft det | kan inte | nej, inte mer än så
da none: kan ikke takke jer nok | det er ikke til at tro | nej vent lige
da none: ikke mere end et par stykker | kunne ikke have været bedre
en none: can't thank you all enough | I can't believe it, so quick | never mind that
nb yes: ja takk, kunne ikke vært bedre
en yes: couldn't agree more
en no: I can't | I can't agree
de none: ich kann Ihnen nicht genug danken | nicht zu fassen | das ist nicht euer Ernst
de none: nicht mehr als zwei | hätte nicht besser laufen können
de no: nicht mehr | nein, nicht mehr | geht nicht
fi none: ei huolta | ei mitään hätää | ei oo todellista | ei tässä mitään
fi none: ei enempää kuin kaksi | ei mitään huomautettavaa | en ole koskaan saanut parempaa
fi no: ei ole | en ole koskaan saanut | ei enää
nl none: ik kan jullie niet genoeg bedanken | nee wacht even | niet meer dan twee
nl none: niet te geloven zo mooi | het kan niet beter | had niet beter gekund
nl no: nee toch maar niet | dat kan niet
fr none: ce n'est rien | non mais franchement | non attendez
fr none: pas plus de deux | on ne peut pas mieux | jamais été aussi satisfaite
fr no: non | on ne peut pas | plus rien
es none: no es para tanto | no me lo puedo creer | no es nada
es none: no más de dos | no puedo estar más contenta | nunca he comido tan bien
es no: nunca había probado | no puedo | no quiero más
"""

EXCEPTED = """
en none: yes except Thursday | works for me except the price | yeah barring heavy rain
en yes: yes, every one of them | yes, we have a part of it already
nb none: ja, unntatt torsdag | alt bra bortsett fra fargen
sv none: ja utom torsdag | allt bra förutom färgen
da none: ja, undtagen torsdag
de none: ja, außer donnerstags | ja bis auf das Rote
de yes: ja, bis Donnerstag
de no: nein, außer Donnerstag
nl none: ja, behalve donderdag
fi none: joo paitsi torstai
fr none: oui sauf jeudi
es none: sí, menos el jueves | sí salvo que llueva
en none: leaning towards no | yes, what can I say
nb none: ja hva skal man si | heller mot nei
"""
WISHED_AND_COMPLAINED_OF = """
en none: it'd be nice to get a reply | okay this is outrageous | thank you for nothing
en yes: it'd be nice | ok, not bad at all | ok too bad
nb none: et svar hadde vært greit | ok dette er forferdelig | takk for ingenting | greit å vite
nb yes: hadde vært greit | ok synd | greit
sv none: ett svar vore trevligt | okej det här är uselt | tack för inget | jo tjena
da none: et svar ville være dejligt | ok det er dårligt | tak for ingenting
de none: eine Rückmeldung wäre nett | ok das wird langsam lächerlich | danke für gar nichts
de yes: wäre schön
fi none: vastaus olisi mukava | ok tämä on surkeaa | kiitos ei mistään
nl none: een reactie zou leuk zijn | oké dit is onacceptabel | bedankt voor niets
fr none: une explication serait bien | ok c'est inadmissible | merci pour rien
es none: estaría bien una explicación | vale esto es inaceptable | gracias por nada
"""


@each(
    ("language", "meant", "reply"),
    [
        row
        for rows in (
            EXCEPTED,
            WISHED_AND_COMPLAINED_OF,
            IDIOMS,
            OF_THE_TALK,
            ASKED_WITHOUT_A_MARK,
            PARTLY_GRANTED,
            NOT_KNOWN,
            NAMED,
            PLAIN,
            OTHER_SENSES,
        )
        for row in table(rows)
    ],
)
def test_what_is_said_of_the_talk(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False}.get(meant)
