"""What customers tell instead of yes and no: that the parcel came or did not, where to leave it, that nothing troubles
them, and why they will not be there."""

import pytest

from responder.understand import read_keyword, read_number, read_yes_no
from tests.understand.rows import said_as

MEANT = {"yes": True, "no": False, "open": None}
CAME = """
nb yes: den sto på trappa | fikk den på fredag | har henta den | lå i postkassa i går | fikk den i går mvh Per | pakka kom på mandag, takk for rask levering
nb no: har fremdeles ikke sett noe til pakken | status sier levert men har ikke fått noe
nb open: fikk den knust | fikk den, men den er ødelagt | skulle ha kommet i går | kom hjem på fredag | kom pakken i går | den ligger på posten | fikk feil bestilling | pakken er til naboen, ikke meg | burde vært levert i går
nn yes: fekk ho i går | eg fekk pakka på laurdag
nn no: har framleis ikkje sett noko til pakka | står som levert, men ikkje her
nn open: fekk feil bestilling | eg kom heim i går
sv yes: Paketet levererades i förmiddags | hämtade det igår | fick det i fredags | låg i brevlådan
sv no: står som levererat men inget här
sv open: den ligger hos ombudet | jag kom hem i går | skulle ha kommit i går | är paketet levererat | det står på paketet
da yes: Den lå foran døren her til morgen | fik den i fredags | hentede den i går | lå i postkassen
da open: fik en forkert bestilling | er den leveret | det stod på pakken | burde være kommet i går
en yes: we got it on friday | got the package yesterday | found it on the porch | the parcel came yesterday | my husband got it on Tuesday
en no: still haven't gotten it | the parcel is lost | UPS lost it apparently
en open: I lost it | to be delivered on tuesday | should have come yesterday | got home yesterday | found it on sale | got it wet | I got it but it's broken | she never said yes | the box was empty
de yes: hab das Paket am Freitag gekriegt | lag heute im Briefkasten | kam heute | habe es gestern bekommen | Danke, Paket kam gestern an, LG Uschi
de no: von dem Paket keine Spur | hab nix gekriegt
de open: liegt bei der Post | steht auf dem Paket | ich war gestern da | ist alles da | wäre gern gekommen
nl yes: Netjes afgeleverd bij de voordeur | pakje ligt hier op tafel | lag op de mat | opgehaald bij de Primera | werd dinsdag geleverd | mijn man heeft het gisteren opgehaald
nl no: volgens postnl bezorgd maar hier is niks
nl open: Verkeerd artikel ontvangen | ik stond gisteren voor de deur | geen afhaalpunt | ligt bij de buren
fi yes: sain paketin eilen | saatu on kiitos | Tuli postiluukusta tänään
fi open: oli kotona | paketti on postissa | pitäisi tulla huomenna
fr yes: arrivé ce matin | le colis est arrivé hier
fr no: toujours pas de nouvelles du colis | le colis n'est jamais arrivé | marqué livré mais rien dans la boite
fr open: la porte | je suis venu hier | il est à la poste
es yes: ya me ha llegado | recogimos el martes | me lo entregaron ayer
es no: sigo sin recibirlo
es open: Recibí el pedido equivocado | está en correos
"""
LEFT = """
nb yes: Ja sett den hos naboen hvis jeg ikke er hjemme
nb open: ja hvis dere setter den på trappa
nn yes: ja, set ho i gangen om eg ikkje er heime
sv yes: Javisst, lämna det hos grannen om jag inte är hemma
da yes: Ja, stil den i skuret hvis jeg ikke er hjemme
en yes: yes leave it with a neighbor if I'm not in | yes, call me if you can't find it | sure, if I'm not home leave it by the door
en open: yes if it is free
de yes: ja, beim Nachbarn abgeben falls ich nicht da bin
nl yes: ja, zet maar bij de buren als ik niet thuis ben
fi yes: kyllä, jättäkää oven eteen jos en ole kotona
es yes: sí, déjalo en la portería si no estoy | sí, déjalo con el vecino
es no: no, déjalo
es open: déjalo en la puerta | sí, déjalo
"""
UNTROUBLED = """
nb yes: det er ikke noe stort problem | det byr ikke på problemer
nb open: nei det er ikke noe problem | det er ikke mitt problem
sv yes: inget besvär alls
en yes: it isn't a problem | it's not a big problem
en open: not my problem
de open: das ist nicht das Problem
fi yes: ei siinä ole ongelmaa | ei tuu ongelmaa | ei meillä oo mitään ongelmaa
fi open: ei, ei ole ongelma | se ei ole mun ongelma
fi no: ei, on ongelma
fr open: non pas de problème | non ce n'est pas un problème | c'est pas mon problème
fr no: non il y a un problème
es yes: no es ningún problema para mí | no es problema | no es molestia
es open: no no hay problema | no, no hay problema | no es mi problema
es no: no, tengo un problema | no puedo tengo un problema
"""
AWAY = """
nb no: har legetime da | jobber torsdag | bortreist torsdag | slipper gjerne
nb open: jobber fra hjemmekontor torsdag | jobber ikke torsdag | er ikke på jobb torsdag | jobber torsdag og fredag | jobber onsdag, torsdag går
sv no: har tandläkartid precis då | jag slipper gärna | jobbar på torsdag
da no: er ude at rejse | Desværre, der er jeg på job | torsdag arbejder jeg
fi no: torstaina olen töissä
fi open: torstaina olen etätöissä | olen tänään kipeä, kävisikö torstai
fr no: jeudi je bosse
fr open: jeudi je travaille à la maison
en no: I have a dr appt then | I'll be away | I wish I could but I can't | wish I could, but no
en open: I don't work thursday | I work from home thursday | I wish | wish I could but maybe next time
de no: sind dann weg | Donnerstag hab ich Schicht
nl no: ben dan weg | donderdag werk ik
es no: el jueves trabajo | estaré fuera | voy a estar fuera
"""
AGREED = """
nb open: pakken kom bare delvis
nb yes: kom bare | det gjør dere bare | ja til begge deler | alt i skjønneste orden
nn yes: kom berre | det passar no | jau det var no snilt, ja takk | ja til begge delar
da yes: alt i skønneste orden
de yes: alles in bester Ordnung
nl yes: ja op beide
fi yes: saa tulla | sopiihan se | onnistuuhan se
sv yes: kom bara | det gör ni bara
es yes: sí a las dos cosas | todo en orden | perfe
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(CAME))
def test_what_came_and_what_did_not(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(LEFT))
def test_an_if_of_where_to_leave_it_is_no_condition_of_the_yes(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(UNTROUBLED))
def test_a_trouble_that_is_denied_consents(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


PROMISED = """
nb none: jeg skal slutte å mase
nb stop: jeg skal slutte å få meldinger | dere skal slutte å mase
sv none: jag ska sluta tjata nu
sv stop: ni ska sluta tjata
da none: jeg skal nok stoppe med at plage jer
da stop: I skal stoppe med at plage mig
en none: ok I'll stop bugging you | I will stop texting you now
en stop: stop bugging me | stop texting me now
de none: ich hör auf euch zu nerven
de stop: hört auf mich zu nerven
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(PROMISED))
def test_who_promises_to_stop_asking_opts_out_of_nothing(language: str, meant: str, reply: str) -> None:
    found = read_keyword(reply, language=language)
    assert ("none" if found is None else found.word) == meant


ENOUGH = """
nb no: får allerede altfor mange sms | jeg får nok sms fra før
nb stop: jeg får allerede for mange sms fra dere | får allerede altfor mange sms, meld meg av
nn no: eg får nok meldingar frå før
sv no: jag får redan för mycket reklam
sv stop: jag får redan för många sms från er
da no: jeg får allerede nok reklamer
en no: I already get way too many texts | I get enough texts thanks
en stop: I already get too many texts from you | I already get too many texts, stop texting me | too many texts
de no: ich kriege schon genug Werbung | bekomme schon viel zu viele SMS
de stop: ich kriege schon zu viele SMS von euch | bekomme schon zu viele SMS, bitte abmelden
nl no: ik krijg al genoeg reclame
fi no: tulee jo ihan liikaa viestejä
fr no: je reçois déjà beaucoup trop de sms
es no: ya recibo demasiados sms
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(ENOUGH))
def test_who_gets_enough_already_declines_more_and_stops_only_what_comes_from_us(
    language: str, meant: str, reply: str
) -> None:
    found = read_keyword(reply, language=language)
    assert ("no" if found is None else found.word) == meant
    assert meant == "stop" or read_yes_no(reply, [language]) is False


LATE = """
nb open: er hjemme først klokka seks | er hjemme etter kl 18
sv open: vi är hemma först kl 18
en open: I'm home after 6
fi open: ollaan kotona vasta kuudelta
es open: estamos en casa a partir de las 6
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(LATE))
def test_who_is_home_only_from_an_hour_on_leaves_it_open(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


KEPT = """
nb yes: jeg vil fortsatt ha den
nb no: dere kan avbestille den | dere kan bare kansellere den | det skjærer seg for meg
nb open: kan dere avbestille den | dere kan ikke avbestille den | de kan avbestille | vil fortsatt ikke ha den
nn no: de kan avbestilla ho
nn yes: me gler oss | vil framleis ha ho
sv no: ni kan avbeställa
sv yes: vill fortfarande ha den
da no: I kan godt annullere den
en no: you can cancel it | go ahead and cancel it
en open: you may not cancel it | he can cancel it | can I cancel it | you can cancel my order if it's late
de no: Sie können stornieren | hab's mir anders überlegt
de yes: will es immer noch haben
nl no: heb me bedacht | jullie kunnen het annuleren
nl yes: ik wil hem nog steeds
fi no: voitte perua sen
fi yes: haluan sen edelleen | odotetaan innolla
fr no: vous pouvez annuler
fr yes: je la veux toujours | j'ai hâte
es no: podéis cancelarlo | he cambiado de idea
es yes: tenemos muchas ganas
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(KEPT))
def test_what_may_be_called_off_is_refused_and_what_is_still_wanted_is_kept(
    language: str, meant: str, reply: str
) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


TOPS = """
nb 8: åtte av ti poeng | 8 av 10 poeng
nn 8: åtte av ti poeng
sv 8: åtta av tio poäng
en 8: eight out of ten points | eight out of ten stars
de 8: acht von zehn Punkten
es 8: ocho de diez puntos
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(TOPS))
def test_the_points_behind_the_top_of_a_scale_are_no_second_mark(language: str, meant: str, reply: str) -> None:
    assert read_number(reply, [language]) == int(meant)


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(AWAY + AGREED.lstrip()))
def test_being_away_refuses_and_both_agrees(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]
