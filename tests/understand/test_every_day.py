"""What customers write every day beside their answers: thanks, trouble with our link, hours they ask for, what became
of their plans, and what no longer fits."""

from datetime import datetime

import pytest

from responder.understand import understand
from tests.tables import each
from tests.understand.rows import said_as

NOW = datetime.fromisoformat("2026-11-24T10:00+01:00")  # a Tuesday
DRINKS = ("Latte", "Cappuccino", "Espresso")
ANSWERS = """
nb none: venter fortsatt på svar | får ikke åpnet lenken | kan ikke komme inn på siden
nb yes: det burde ikke være noe problem
nb no: hadde egentlig tenkt meg, men er blitt syk | nei, kommer ikke inn på siden | kan ikke komme på fredag
nn no: hadde tenkt meg men har vorte sjuk
sv none: väntar fortfarande på svar | kan inte öppna länken
sv no: hade tänkt komma men har blivit sjuk | kommer inte, länken går inte att öppna
da none: jeg kan ikke åbne linket | venter stadig på svar | kan ikke komme ind på siden
da no: det havde jeg tænkt, men er blevet syg
en none: link won't open | I can't open the link | had planned to come but I'm running late
en yes: that won't be a problem | shouldn't be a problem | we'd both love to
en no: was gonna but I've come down with something | can't make it, the link is dead | no I can't open the link
de none: warte immer noch auf Antwort
de yes: warum eigentlich nicht | wieso auch nicht
nl none: wacht nog steeds op antwoord
nl yes: dat komt me goed uit
nl no: dat komt me niet uit
fi none: ei kai se haittaa | eipä se haittaa | ei mua haittaa | en saa linkkiä auki
fi yes: ei mikään ongelma | ei tuota ongelmia | ei oo mulle ongelma
fi no: piti tulla mut tulin kipeeks | en pääse
fr none: j'attends toujours une réponse
fr yes: ça ne me pose pas de problème | c'est pas de refus
fr no: je voulais mais je suis tombée malade
es none: no me funciona el enlace | no puedo abrir el enlace | sigo esperando respuesta
es yes: no lo dudes
es no: quería pero me he puesto malo | no puedo ir
"""
MEANINGS = {"yes": True, "no": False, "none": None}


@each(("language", "meant", "reply"), said_as(ANSWERS))
def test_yes_and_no(language: str, meant: str, reply: str) -> None:
    assert understand(reply, language=language, expect="yes-no").value is MEANINGS[meant]


CHOSEN = """
nb none: takk for sist | takk for den siste | noe helt annet | noe annet
nb Latte: latte eller noe annet godt
nb Cappuccino: kappucino | den andre
nn Cappuccino: kappucino
nb Espresso: takk, den siste | den siste takk
da none: tak for sidst
fi none: kiitos viimeisestä | joku toinen
fi Cappuccino: toinen
fi Espresso: kiitos viimeinen | mieluummin espresso ku latte | espresso parempi kuin latte
fr none: merci pour la dernière
fr Latte: merci, pour moi le premier
es Espresso: espresso mejor q latte
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(CHOSEN))
def test_what_is_thanked_for_or_is_another_is_not_chosen(language: str, meant: str, reply: str) -> None:
    found = understand(reply, language=language, expect="choice", choices=DRINKS)
    assert found.value == (None if meant == "none" else meant)


def test_two_of_which_one_is_named_by_its_half_are_two() -> None:
    shops = ("Majorstua", "Grünerløkka", "Storo", "Lillestrøm")
    asked = {"language": "nb", "expect": "choice", "choices": shops}
    assert understand("storo eller løkka, det som har den på lager", **asked).value is None
    assert understand("storo, det er det som har den på lager", **asked).value == "Storo"


DAYS = """
fi 2026-11-28: tulevana lauantaina
nb 2026-11-25?: Hei, når åpner dere i morgen?
nb 2026-11-28?: Hei Kari, har dere åpent lørdag
nb 2026-11-27: Hei, fredag | Hei kan vi ta fredag?
nb 2026-11-30?: skrev til dere på mandag
sv 2026-11-23?: mejlade er igår
en 2026-11-23?: I emailed you yesterday
fr 2026-11-29?: vous êtes ouverts dimanche
fr 2026-11-29: dimanche quand vous ouvrez
es 2026-11-29?: abrís el domingo
es 2026-11-23?: os escribí ayer
fi 2026-11-29?: onko teillä auki sunnuntaina
fi 2026-11-23?: soitin eilen
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(DAYS))
def test_a_day_that_is_asked_or_told_of_is_to_be_confirmed(language: str, meant: str, reply: str) -> None:
    found = understand(reply, language=language, expect="date", now=NOW)
    assert (found.value, found.ambiguous) == (meant.rstrip("?"), meant.endswith("?"))


NO_STOP = """
da no: vil ikke have den mere, den var for lille | vil ikke have den mere, har købt en anden
sv no: vill inte ha den mer, den var för liten
nb no: vil ikke ha disse mer, de var for små
fi no: en tarvii sitä enää | en tarvitse sitä enää, kiitos | en halua sitä enää, oli liian pieni | en tarvii sitä enää, ostin toisen
"""
STOPPED = """
da yes: vil ikke have dem mere | gider ikke mere spam, har fundet en anden butik | vil ikke have det mere
en yes: stop texting me I've found another shop | unsubscribe me, too big | don't contact me again, got another one
sv yes: vill inte ha fler erbjudanden, har hittat en annan butik
nb yes: ikke kontakt meg mer, har funnet en annen
nl no: daar | eend | daarmee
nl yes: stoooop | stopppen
de no: Stollen | Paare | toppen
de yes: schlusss | stopppen
fr no: Finn | rareté | achetez
da no: frames | Finn
nb no: snøfall | Finn
nb yes: sluttt
fi no: oletus
fi yes: en tarvitse enää viestejä | en halua näitä enää
"""


@each(("language", "meant", "reply"), said_as(NO_STOP) + said_as(STOPPED))
def test_what_does_not_fit_is_no_message(language: str, meant: str, reply: str) -> None:
    found = understand(reply, language=language, expect="yes-no")
    assert found.keyword == ("stop" if meant == "yes" else None)
