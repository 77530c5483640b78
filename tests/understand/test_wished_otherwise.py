"""What sounds like a yes in the north and wants something else, what suits badly, and a no that only comforts."""

from responder.understand import read_yes_no
from tests.tables import each
from tests.understand.rows import said_as

MEANT = {"yes": True, "no": False, "neither": None}
ROWS = """
nb neither: jeg vil gjerne flytte timen | vil gjerne ha en annen time | jeg vil gjerne bytte til blå | jeg vil gjerne klage
nb neither: vil gjerne vite mer først | jeg vil gjerne levere den tilbake | jeg vil gjerne ha den blå i stedet
nb yes: vil gjerne vente | vil gjerne beholde den | vil gjerne ha time | vil gjerne se den | vil gjerne komme på lørdag
nb neither: gjerne, men kl 15 | ja, men heller på lørdag | passer fint, men kl 15 | gjerne men heller klokka tre
nb yes: ja, men ikke etter kl 20 | ja men ikke før kl 12 | ja, men jeg må gå kl 15 | ja, men 10 minutter for sent | ja, men først i går
nb neither: ja om jeg får Trine | ja takk om jeg får rabatt
nb yes: ja takk, om jeg får | ja takk, hvis jeg får lov
nb neither: nei det gjør ingenting | nei, det haster ikke | neida det gjør ikke noe | ikke før i går | ikke før på mandag
nb no: det passer ræva | passer kjempedårlig | det passer lite bra | passer elendig
nb yes: passer ikke så dårlig det, ja
nn neither: eg vil gjerne flytte timen | gjerne, men heller laurdag | nei det gjer ingenting | ikkje før i går
sv neither: jag vill gärna boka om tiden | skulle gärna vilja flytta tiden | vill gärna ha en annan tid | vill gärna byta till blå
sv neither: gärna, men hellre på lördag | ja gärna, men kl 15 | ja, om jag får 20% rabatt | nej det gör inget | nej då, ingen brådska
sv yes: vill gärna vänta | vill gärna ha fler erbjudanden | vill gärna komma på lördag | ja tack, om jag får
sv no: passar jättedåligt | det passar skitdåligt | passar uselt
da neither: jeg vil gerne flytte tiden | vil gerne have en anden tid | jeg vil gerne sende den tilbage | jeg vil gerne klage
da neither: gerne, men kl 15 | ja, men hellere om lørdagen | nej det gør ikke noget | nej, det haster ikke | ikke før i går
da yes: vil gerne vente | vil gerne komme på lørdag | ja, men ikke før 10
nb neither: ok, da vil jeg ha pengene tilbake | greit, da prøver jeg et annet sted | greit, men da vil jeg ha rabatt
nb neither: gjerne en annen dag | fredag passer bedre | kommer på fredag i stedet | nei nei, den er kommet | helst ikke for ofte
nb neither: har fått beskjed om at den kommer | fått melding om at den er på vei
nb yes: fikk pakken i går | pakken er henta | greit da | ok, da sier vi det | da kommer jeg | har fått pakken | har fått den i dag
nb no: helst ikke | nei, den er ikke kommet
sv neither: ok, då vill jag ha pengarna tillbaka | okej, då hittar jag en annan frisör | boka någon annan | gärna en annan dag
sv neither: fredag passar bättre | kommer på fredag istället | har fått avi | har fått meddelande att det är på väg
sv neither: helst inte för ofta | nej nej, det har kommit
sv yes: fick paketet igår | har mottagit paketet | okej då | har fått paketet | då kommer jag
da neither: ok så finder jeg en anden frisør | gerne en anden dag | fredag passer bedre | kommer på fredag i stedet
da neither: helst ikke for tit | har fået besked om at den kommer
da yes: ok så siger vi det | har fået pakken
da no: passer skidt | det passer rigtig skidt | passer elendigt
"""


@each(("language", "meant", "reply"), said_as(ROWS))
def test_a_gladly_goes_with_what_is_wished(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]
