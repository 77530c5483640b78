"""Answers of the north that turn on a second thought, a second day, who is there instead, and what was only before."""

import pytest

from responder.understand import read_choice, read_moment, read_number, read_yes_no
from tests.tables import each
from tests.understand.rows import NOW, OWN_COUNTRY, said_as

MEANT = {"yes": True, "no": False, "neither": None}
RATHER = """
nb yes: nei, eller jo, det passer | nei eller jo egentlig
nb no: ja, eller nei forresten, jeg skal bort | ja. Eller nei, da er vi på ferie
nb neither: ja eller nei | ja, eller nei, vet ikke
nn yes: nei eller jau, han er heime
sv yes: nej eller jo, det går
sv no: ja eller nej förresten, då jobbar jag
da yes: nej eller jo, min mand er her
da neither: ja eller nej, hvad siger du
de yes: nein oder doch, das passt
fi yes: eiku joo | eiku kyllä käy
"""
TWO_DAYS = """
nb neither: mandag kan jeg ikke, tirsdag kan jeg | mandag er fint, tirsdag går ikke
nb neither: mandag, ikke tirsdag | ja, men ikke mandag
nb yes: ja mandag er fint, men ikke tirsdag | da sier vi mandag
nb no: ikke mandag, tirsdag
sv yes: då säger vi måndag
nn neither: måndag passar ikkje, tysdag passar fint
sv neither: måndag kan jag inte, tisdag kan jag
da neither: mandag kan jeg ikke, tirsdag kan jeg
fi neither: maanantai käy, tiistai ei | maanantai ei, tiistai käy
en neither: Monday doesn't work, Tuesday works
nb no: nei, mandag går ikke, men tirsdag er fint
fi no: ei, maanantai ei käy
"""
SEEN_TO = """
nb neither: er ikke hjemme, men sett den i boden | er bortreist men søsteren min tar imot | ikke hjemme, bare legg den på trappen
nb yes: er ikke hjemme, men datteren min er her, så det går bra | på jobb men far er hjemme så det passer fint
nb no: er ikke hjemme | er ikke hjemme, men det går ikke med naboen heller | ikke hjemme da dessverre
nn neither: eg er ikkje heime, men set ho i løa
nn yes: eg er ikkje heime, men kona er her, så det går fint
sv neither: är inte hemma men ställ lådan i garaget
sv yes: inte hemma men min syster är här så det går bra
da neither: er ikke hjemme, men stil kassen i skuret
fi neither: en ole kotona mutta jättäkää se kuistille
fi yes: en oo kotona mutta äiti on, joten sopii
en neither: not home, but put it in the shed | I won't be home, leave it on the porch
en yes: I'm not home but my sister is, so that's fine
en no: I'm not home
de neither: nicht zuhause, aber die Nachbarin nimmt es
"""
SAID = """
nb neither: har ikke fått svar på brevet | nei da, det går bra | nei, det kan dere gjerne | neida, det går fint
nb yes: dere er hjertelig velkomne | kom når det passer dere | det ville vi satt pris på, det ville jeg satt pris på
nb no: det er ingen hjemme | det ser mørkt ut | for tidlig for oss | har angret meg | helst ikke, får nok av sånt
nb no: det lar seg ikke gjøre | nei da, det går ikke
nn neither: har ikkje fått svar på brevet | nei då, det går fint
nn yes: hjarteleg velkomne | det kan de godt gjere | det set me pris på
nn no: ingen er heime | eg vil helst sleppe | ikkje endå
sv neither: har inte fått svar på brevet | nej då, det går bra | nej det får ni gärna
sv yes: hjärtligt välkomna | det skulle jag uppskatta | vi löser det | tacksam för det
sv no: har fått förhinder | det blir nog svårt | inte imorn i alla fall | har ångrat mig
da neither: har ikke fået svar på brevet | nej da, det går fint
da yes: I er hjertelig velkomne | det skulle nok gå | I kan bare komme
da no: det går ad helvede til | har fortrudt | det ser sort ud
nb neither: jeg tviler på at det går | bare dere ikke kommer før ni
nb yes: det satser vi på | orker ikke vente mer så ja
nb no: har ikke råd så nei
nb neither: hvis det er billig så ja
nn yes: det skal eg klare
sv neither: jag tvivlar på att det går | bara ni inte kommer före nio
sv yes: det klarar jag | helt oproblematiskt
da neither: jeg tvivler på at det går | bare I ikke kommer før ni
da yes: det skal jeg nok klare
fi neither: epäilen ettei se onnistu | kunhan ette tule ennen yhdeksää
fi yes: en jaksa odottaa joten joo
fi neither: en ole saanut vastausta kirjeeseen
fi yes: tulkaa milloin haluatte | sen pitäisi onnistua
fi no: huono ajankohta | jätetään tällä kertaa | emmä oikein pääse | oon silloin reissussa | harmi, olen silloin töissä
"""


@each(("language", "meant", "reply"), [*said_as(RATHER), *said_as(TWO_DAYS), *said_as(SEEN_TO), *said_as(SAID)])
def test_an_answer_is_read_or_left_open(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


COUNTED = """
nb 2: meg og kona | bare meg og samboeren | vi er to, ikke tre
nn 2: berre eg og mannen
nn 3: me er tri
sv 2: jag och sambon
fi 1: vain mä
fi 2: meitä on kaksi, ei kolme | 2, ei 3
fi 3: kaksi, eiku kolme
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(COUNTED))
def test_who_comes_is_counted(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == int(meant)


PIES = {
    "nb": ("Eplekake", "Ostekake", "Gulrotkake"), "nn": ("Eplekake", "Ostekake", "Gulrotkake"),
    "sv": ("Äppelpaj", "Ostkaka", "Morotskaka"), "da": ("Æblekage", "Ostekage", "Gulerodskage"),
    "fi": ("Omenapiirakka", "Juustokakku", "Porkkanakakku"),
}  # fmt: skip
CHOSEN = """
nb none: gulrot men hvis den er utsolgt så eple | mannen min kan ikke tåle eple | dere sendte eplekake i fjor
sv none: helst äpple men om den är slut så morot | min son kan inte tåla ost
da none: helst æble, men er den udsolgt så gulerod | min datter kan ikke tåle ost
fi none: isä ei voi syödä omenaa
nb Gulrotkake: eple går ikke, så gulrot
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(CHOSEN))
def test_what_is_not_had_or_was_before_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, PIES[language], [language]) == (None if meant == "none" else meant)


def test_a_day_is_known_in_the_other_norwegian() -> None:
    assert read_choice("tirsdag", ("Måndag føremiddag", "Tysdag ettermiddag"), ["nn"]) == "Tysdag ettermiddag"


OUGHT = """
nb reproach: dere skulle levert den onsdag | pakken skulle kommet onsdag
sv reproach: ni skulle ha hämtat den onsdag
da reproach: I skulle hente den onsdag
fi reproach: teidän piti tuoda se jo keskiviikkona | paketin piti olla täällä keskiviikkona
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(OUGHT))
def test_a_day_on_which_it_ought_to_have_come_is_to_be_confirmed(language: str, meant: str, reply: str) -> None:
    moment = read_moment(reply, language, NOW, OWN_COUNTRY[language])
    assert moment is None or moment.ambiguous
