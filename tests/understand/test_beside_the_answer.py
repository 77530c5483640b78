"""Replies that hold the word for an answer and mean another, and plain ones that were left unread.

Pleased behind a `no`; what would have been; the day, the hour and the till beside a count; a size that cannot be had.
"""

from responder.understand import read_choice, read_number, read_yes_no
from tests.tables import each
from tests.understand.test_said_and_meant import table

ANSWERS = """
nb none: Nei, alt var perfekt | nei det er ypperlig | nei ikke noe problem | nei, bare spøker, jeg kommer
nb yes: kjempeherlig | J | alt har gått bra
nb no: slett ikke | er bortreist da så nei | nei perfekt at dere spør, men jeg vil ikke | nei, jeg kommer ikke
nn none: Nei, alt er perfekt | ikkje avbestill
nn yes: kjempeflott! | alt gjekk bra | j
sv none: nej det är toppen | nej inga problem alls | inte alls dumt | avboka inte
sv yes: jättehärligt | allt gick fint | J
sv no: hellre inte | är bortrest så nej
da none: nej det er perfekt | nej intet problem | aflys ikke
da yes: alt er gået fint | superfedt
en none: no, everything was perfect | nope it's brilliant | all good thanks | it can't be better | don't cancel
en none: I don't have a problem with that | yes if you can be here by 3
en yes: yes, all good thanks | everything went well | yes if you can, please
en no: no please | no, please don't | no, lovely idea but I can't | all good, no thanks
de none: nein, alles wunderbar | nein gar kein Problem | nein wie schön! | nicht absagen
de yes: hat alles geklappt | ist alles gut gelaufen
de no: nein, bitte nicht | nein
fi none: Ei, loistavaa | ei voisi olla parempi | ei se haittaa
fi no: ei täydellinen | emmä pääse
nl none: nee, alles is geweldig | nee helemaal geen probleem | kan niet beter | nee wat leuk!
nl no: ik heb niks nodig | nee dank je
nl yes: alles is goed gegaan
fr none: non, c'est parfait | rien ne manque | n'annulez pas
fr no: non, ce n'est pas parfait | je ne suis pas dispo
fr yes: tout s'est bien passé
es none: No, es perfecto | no, todo genial | no tengo ningún problema | ya os digo | ¡no me digas!
es no: no es perfecto | no, gracias
es yes: no tengo inconveniente | todo ha ido bien
"""
SCORES = """
nb none: ville gitt 10 men maten var kald | 7 eller kanskje 8 | mer enn 8 | kasse 2 var treg | 2 minutters gange
nb none: ikke engang en 2 | det kostet meg 9 | ikke langt unna 9
nb 9: 9 hilsen Kari 71 år | hadde vært 10, men nå 9
nn none: 2 minuttars gange | ville sagt 9 men det var kaldt
nn 8: ein 8ar | 8-ar
sv none: hade gett 9 men det tog tid | 5 minuters väntan | kassa 2 var seg | ni är snälla | över 8
sv 9: ni av tio | ni av 10 | Ni av tio! | nio
sv 10: ni får en tia
da none: havde givet 10 men I kom for sent | 3 timers kørsel | mere end 7
en none: it would be a 9 but the soup was cold | under 5 | less than 6 | till 4 was slow | not even a 2 | close to 10
en 8: I'd say 8 but the soup was cold | 8, was cold
de none: hätte 9 gegeben aber es war kalt | mehr als 8 | Kasse 4 war langsam
fi none: olisin antanut 9 mutta oli kylmää | 3 minuutin kävely | yli 8 | kassa 2 oli hidas
fi 9: 9 t. Maija | 9 t. Maija 68v
nl none: had een 9 gegeven maar het was koud | 5 minuutjes | meer dan 8
fr none: j'aurais mis 9 mais c'était froid | plus de 8 | caisse 2 trop lente
es none: habría puesto 9 pero estaba frío | más de 8 | caja 2 muy lenta
"""
AMOUNTS = """
nb 2: to stykker på fredag den 14. | 2 stk den 14
nb none: meg pluss 2 | 5003 Bergen
sv 3: tre stycken den 14 | 3 st kl 17
sv none: jag plus 3 | 2 tr | 49:90
da 2: to stk den 14.
da none: 8000 Aarhus
en 4: 4 people at 6pm | four on the 12th | 4 boxes of 12
en none: me plus 3 | at 4 | flat 9 | 3 adults 1 toddler
en 20: about 20
de 4: 4 Personen um 19 Uhr | 4 Stück, Best.nr 88120
de none: 10115 Berlin | 20095 Hamburg | um 6 | ich plus 3
fi none: kaks kolme | 00530 Helsinki
nl 3: 3 personen om 18 uur
nl none: om 6 | ik plus 3
fr 3: trois le 14
fr none: moi plus 3
fr 20: au plus 20
es 3: tres el día 14
es none: yo más 3 | 3º piso | 28004 Madrid
"""
CHOICES = """
en Better / Same / Worse -> none: could be better | it could be a lot worse | couldn't be better
en Better / Same / Worse -> Better: better | much better, thanks
nb Bedre / Likt / Verre -> none: kunne vært bedre | det kan bli bedre
sv Bättre / Lika / Sämre -> none: det kunde vara bättre
de Besser / Gleich / Schlechter -> none: könnte besser sein
nl Beter / Gelijk / Slechter -> none: kan beter | het kon beter
fr Mieux / Pareil / Pire -> none: peut mieux faire | ça pourrait être mieux
es Mejor / Igual / Peor -> none: podría estar mejor
fi Parempi / Sama / Huonompi -> none: voisi olla parempi
en Small / Medium / Large -> none: extra large | smaller than the last one | a small amount
en Small / Large / Extra large -> Extra large: extra large
nb Liten / Middels / Stor -> none: ekstra stor
en 8-12 / 12-16 / 16-20 -> 8-12: the first one | number one | option 1
en 8-12 / 12-16 / 16-20 -> 12-16: the second one please
en Ham / Cheese / Vegetarian -> Vegetarian: veggie
nl Ham / Kaas / Vegetarisch -> Vegetarisch: vega
sv Skinka / Ost / Vegetarisk -> none: utan skinka
sv Röd / Blå / Grön -> Blå: inte röd utan blå
fr Jambon / Fromage / Thon -> none: sans jambon
es Jamón / Queso / Atún -> none: sin jamón
fi Kortti / Käteinen / Lasku -> none: ei ole korttia
fi Kamppi / Kallio / Pasila -> Kamppi: Kampista | haen Kampissa
fi Matto / Kuppi / Lasi -> Kuppi: kupin
"""


@each(("language", "meant", "reply"), table(ANSWERS))
def test_what_is_said_beside_yes_and_no(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False}.get(meant)


@each(("language", "meant", "reply"), table(SCORES))
def test_what_is_no_score(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if meant == "none" else int(meant))


@each(("language", "meant", "reply"), table(AMOUNTS))
def test_what_is_counted(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if meant == "none" else int(meant))


@each(("language", "asked", "reply"), table(CHOICES))
def test_what_is_chosen(language: str, asked: str, reply: str) -> None:
    names, _, meant = asked.partition(" -> ")
    assert read_choice(reply, names.split(" / "), [language]) == (None if meant == "none" else meant)
