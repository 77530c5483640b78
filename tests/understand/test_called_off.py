"""What is called off in the north: wished, ordered, done, or not to be; and what only sounds like it."""

from responder.understand import read_yes_no
from tests.tables import each
from tests.understand.rows import said_as

MEANT = {"yes": True, "no": False, "neither": None}
ROWS = """
nb no: jeg vil gjerne kansellere | jeg vil gjerne kansellere bestillingen | trist å høre, så jeg vil gjerne avbestille varen
nb no: dere kan bare avbestille den | dere kan gjerne kansellere | kanseller bestillingen | avbestill den | bare avlys timen
nb no: da kansellerer jeg | jeg avbestiller | jeg har avlyst | har avlyst den allerede | jeg avlyste jo i går
nb neither: jeg vil ikke avbestille | har ikke tenkt å avlyse | dere skal ikke kansellere den | ikke avbestill | jeg har ikke avlyst
nb neither: kan dere avbestille? | dere har jo avlyst | hva koster det å kansellere | nei, ikke avlys timen
nb neither: kanseller den blå koppen | jeg avlyste kinoen
nb yes: ikke avbestill, jeg vil ha den | det kan jeg ikke si nei til | ja, jeg skal melde fra
nb no: har funnet en billigere | jeg har kjøpt en billigere
sv no: jag har hittat en billigare
da no: har fundet en billigere
nn no: eg vil gjerne avbestille | eg har avlyst | avlys timen | då avbestiller eg
nn neither: eg vil ikkje avlyse | ikkje avbestill
sv no: jag vill gärna avbeställa varan | ni får gärna avbeställa den | jag skulle vilja avbeställa | avbeställ den tack
sv no: då avbeställer jag | jag har redan avbeställt den | avbeställes | jag avbokade ju igår | avboka tiden
sv neither: jag vill inte avboka | har inte tänkt avbeställa | ni ska inte avbeställa den | avboka den inte | jag har inte avbokat
sv neither: vad kostar det att avbeställa
sv yes: jag har inte tänkt avboka, jag kommer
da no: jeg vil gerne annullere bestillingen | trist at høre, så jeg vil gerne annullere | I må gerne annullere den
da no: annuller den | annulleres | så afbestiller jeg | jeg aflyste jo i går | jeg har aflyst den | jeg ønsker at annullere
da neither: I skal ikke annullere den | annuller den ikke | jeg vil ikke aflyse | I har jo aflyst | kan I annullere den
da yes: I skal ikke annullere den, jeg vil gerne have den
"""


@each(("language", "meant", "reply"), said_as(ROWS))
def test_calling_off_is_read_as_it_is_meant(language: str, meant: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is MEANT[meant]
