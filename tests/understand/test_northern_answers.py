"""How Norwegians, Swedes and Danes answer: the particle `jo`, what is not refused, not before, and not so liked."""

import pytest

from responder.understand import read_choice, read_yes_no
from tests.tables import each
from tests.understand.rows import said_as

MEANT = {"yes": True, "no": False, "neither": None}
ROWS = """
nb neither: det er jo altfor dyrt | dere har jo stengt på søndager | vi er jo bare tre | jeg bor jo på Voss | ring ikke, send en mail
nb neither: ikke lever den før tirsdag | kan ikke møte før klokka ni | klarer ikke å slutte å spise dem | nei, ikke stopp
nb neither: nei så trist | gir blaffen | driter i det
nb yes: svaret er jo | jo gjerne | det vil vi jo gjerne | det takker jeg ikke nei til | kan tenke meg det | vi rakk det
nb yes: ja for jeg kan ikke kjøre selv | nei så dumt, ja si ifra | det må dere gjerne
nb no: rakk ikke dessverre | har ikke lyst | det behøver dere ikke | takk ellers | ikke send den, den er stygg | sikkert ikke
nb yes: den tar jeg | ja men ikke hver uke | det hadde vært midt i blinken
nb no: dropp det | den kjøper jeg ikke
sv yes: no passar det | den köper jag | ja men inte varje vecka
sv no: no thanks | det hoppar jag över
da yes: den hopper jeg på | den tager vi | ja men ikke hver uge
da no: den hopper jeg ikke på | den køber jeg ikke
nb neither: vet dere når den er klar | klart det er kjedelig | jeg kommer fra Tromsø | vil ha pengene tilbake | nei for en overraskelse
nb neither: forstår ingenting
sv neither: vet ni när den är klar | klart det är trist | jag kommer från Malmö | vill ha pengarna tillbaka | nej vilken överraskning
sv neither: förstår ingenting | har fått fel paket
da neither: ved I hvornår den er klar | klart det er kedeligt | vil have pengene tilbage | nej tillykke | forstår ingenting
nn neither: det er jo altfor dyrt | ikkje lever han før tysdag | nei ikkje stopp | nei så leitt
nn yes: det har eg ingenting imot | kan godt tenkje meg det | ja for eg kan ikkje køyre
nn no: rakk det ikkje | det treng de ikkje | har ikkje lyst
sv neither: leverera inte före tisdag | kan inte komma förrän klockan nio | kan inte låta bli att köpa | nej, stoppa inte
sv neither: nej vad trist att den är slut | ring inte, skicka mejl | skiter i det | solklar favorit
sv yes: det säger jag inte nej till | kan tänka mig det | vi hann | jag tackar och tar emot | det skulle va jättekul
sv yes: ja för jag kan inte köra själv | jaha, ja tack | nej så tråkigt, ja hör av er
sv no: hann inte | det behöver ni inte | har ingen lust | jaha nej tack | kan inte tänka mig det
da neither: det er jo alt for dyrt | I har jo lukket om søndagen | lever den ikke før tirsdag | kan ikke holde op med at spise dem
da neither: nej hvor trist | nej, stop ikke | ring ikke, send en mail | lad endelig være med at blive kede af det
da yes: det ka vi godt | ka godt | gider godt | det har jeg intet imod | vi nåede det | kunne godt tænke mig det | svaret er jo
da no: det ka jeg ikke | lad hellere være | det nåede vi ikke | det behøver du ikke | vil helst være fri | har ikke lyst
"""


@each(("language", "meant", "reply"), said_as(ROWS))
def test_an_answer_is_read_or_left_open(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]


PARTS = {
    "nb": ("Morgen", "Ettermiddag", "Kveld"), "nn": ("Morgon", "Ettermiddag", "Kveld"),
    "sv": ("Morgon", "Eftermiddag", "Kväll"), "da": ("Morgen", "Eftermiddag", "Aften"),
}  # fmt: skip
COLOURS = {"nb": ("Rød", "Blå"), "nn": ("Raud", "Blå"), "sv": ("Röd", "Blå"), "da": ("Rød", "Blå")}
CHOSEN = """
nb Morgen: kveld passer ikke så morgen | kveld går ikke så om morgenen
nb Kveld: på kveldinga | kveldstid
nb none: passer ikke så godt på morgenen | er ikke så glad i kveld
sv Morgon: kväll funkar inte så morgon | på mornarna
sv Kväll: på kvällskvisten
sv none: inte så gärna på kvällen | är inte så pigg på morgonen
da Morgen: aften duer ikke så morgen
da none: er ikke så glad for aften
"""
LIKED = "nb: blå, den røde er stygg | sv: blå, röda är ju ful | da: blå, den røde er grim | nn: blå, den raude er stygg"


@pytest.mark.parametrize(
    ("language", "meant", "reply"),
    [
        (*head.split(" "), reply)
        for line in CHOSEN.strip().splitlines()
        for head, _, replies in [line.partition(": ")]
        for reply in replies.split(" | ")
    ],
)
def test_what_is_not_so_liked_is_not_chosen(language: str, meant: str, reply: str) -> None:
    assert read_choice(reply, PARTS[language], [language]) == (None if meant == "none" else meant)


@pytest.mark.parametrize("row", LIKED.split(" | "))
def test_what_is_ugly_is_not_chosen(row: str) -> None:
    language, _, reply = row.partition(": ")
    assert read_choice(reply, COLOURS[language], [language]) == "Blå"
