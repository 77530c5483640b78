"""What is said of others than the customer, or of an opt-out that is past: see `words.opt_outs.turns`.

Who asks how her mother gets off the list stays on it herself; a brother dislikes our offers and I do not; it was the
child that typed STOP; who left last year wants to be back.
"""

from responder.understand.words.opt_outs.turns import Turns

ON_BEHALF = (
    # how another gets out
    "<asker> ..-<ourselves>|<you>|<number>|<sending>|<writing>|<negation> <kin> "
    "!<ourselves>|<number>|<together>|<dead> ...; "
    "<kin> !<ourselves>|<number>|<together>|<dead> ..-<negation> <desires> ... <asker> ...; "
    "<kin> <inquires> ~<ourselves> <asker> !<number>|<together>|<dead> ...; "
    # others do not want it, I do
    "<kin>|<somefolk> !<number>|<together>|<dead>|<minding> ... <butilike>; "
    "<kin>|<somefolk> !<number>|<together>|<dead>|<minding> ... <butido> $; "
    "<kin>|<somefolk> !<number>|<together>|<dead>|<minding> *** ^^ <butido> $; "
    # it was not me
    "^^ ~<hello>|<please> <disregarding> ~<articles>|<demonstrative> <halt>; "
    "^^ ~<hello>|<articles>|<demonstrative> <halt> ~<please> <disregarding>; "
    "<notme> ..-<ourselves> <typed> ~<articles> <halt>; "
    "<demonstrative> <halt> <notme>; "
    "<kin> !<ourselves>|<yet>|<again>|<dead> ... <typed> ~<articles> <halt>; "
    "<kin> !<ourselves>|<yet>|<again>|<dead> ... <typed> ... <disregarding>|<forgetit>; "
    # who does not want out, or asks what is lost by it
    "<wishing> <negation> <withdrawing>; <negation> <wishing> <withdrawing>; "
    "<forfeiting> ..-<messages> .. <whenever> ...; "
    # out of it once, and back
    "<quitted> *** <backagain>; <isaid> .. <halt> *** <backagain>"
)
"""Turned into nothing before requests are looked for."""


def of(owners: str, kin: str) -> str:
    """Each of these relatives as each of these owners': `my+mother`."""
    return "|".join(f"{owner}+{each}" for owner in owners.split() for each in kin.split())


def whose(kin: str, owners: str) -> str:
    """The same in a language in which the owner stands behind: `moren+min`."""
    return "|".join(f"{each}+{owner}" for owner in owners.split() for each in kin.split())


EN = Turns(
    forfeiting="do+i+lose|will+i+lose|do+i+keep|can+i+keep",
    kin=of(
        "my our a a+good one+of+my",
        "mum mom mother dad father parents wife husband partner son daughter kid kids child children toddler brother "
        "sister grandma gran nan grandmother grandpa grandson granddaughter aunt uncle cousin niece nephew friend "
        "mate neighbour neighbor colleague coworker flatmate roommate boyfriend girlfriend boss",
    )
    + "|the+kids|somebody+else|someone+else|another+person",
    ourselves="me|us",
    somefolk="some+people|some|others|other+people|everyone|everybody|most+people|people|many",
    notme="wasnt+me|was+not+me|wasnt+from+me|was+not+from+me|not+me+who|didnt+come+from+me|wasnt+mine|isnt+mine",
    typed="typed|wrote|sent|texted|pressed|hit|replied|answered",
    asker="how|what|where|can|could|may|might|does|should|is+there",
    desires="wants|want|would+like|wishes|likes+to|needs",
    inquires="asks|asked|is+asking|wonders|wondered|has+asked|wants+to+know",
    together="and",
    butido="but+i+do|i+do+though|i+do",
    butilike="but+i+love|but+i+like|but+i+still+want|but+i+enjoy|but+keep+them|but+keep+sending",
    minding="mind|minds|bother|bothers|like+these",
    disregarding="disregard|ignore|please+ignore|ignore+it|ignore+that|pay+no+attention+to",
    forgetit="forget+it|never+mind|no+worries",
    backagain="want+back|want+to+be+back|like+back|can+you+put+me+back|could+you+put+me+back|"
    "please+put+me+back|please+add+me+again|please+add+me+back|can+you+add+me+back|can+you+add+me+again|"
    "but+changed+my+mind|ive+changed+my+mind|i+changed+my+mind|i+miss+the|i+miss+your|i+miss+them|regret+it|"
    "like+them+again|want+them+again|how+do+i+get+it+again|how+do+i+get+them+again|how+do+i+resubscribe|"
    "want+to+resubscribe|want+to+rejoin|like+to+rejoin",
)
NB = Turns(
    whenever="om+eg",
    forfeiting="mister+jeg|mistar+eg|beholder+jeg|beheld+eg|taper+jeg|taper+eg",
    kin=whose(
        "moren mora faren bestemora bestemoren bestefaren kona mannen samboeren sønnen sonen datteren dattera barna "
        "barnet ungen ungene broren søsteren søstera tanta onkelen fetteren kusina niesa nevøen venninna veninna "
        "venninnen vennen kompisen naboen kollegaen kjæresten sjefen svigermora svigermoren",
        "min mi mine mitt",
    )
    + "|"
    + of("mor far bror syster son dotter", "min mi")
    + "|"
    + of("en ein ei", "kollega kompis venn ven venninne veninne nabo bekjent kjenning")
    + "|naboen|bestemor|bestefar|mormor|farmor|kona|ungen|noen+andre|nokon+andre|en+annen|ein+annan",
    ourselves="meg|oss",
    somefolk="noen|nokon|noen+folk|andre|alle|de+fleste|dei+fleste|mange|folk",
    notme="ikke+jeg+som|ikkje+eg+som|ikke+meg+som|ikkje+meg+som|var+ikke+meg|var+ikkje+meg|var+ikke+fra+meg|"
    "kom+ikke+fra+meg|var+ikke+min|var+ikke+mitt",
    typed="skrev|skreiv|sendte|sende|skrevet|skrive|sendt|svarte|trykket|trykte|trykka|tastet|tasta",
    quitted="meldte+meg+fra|har+avmeldt+meg|hadde+meldt+meg+av|avbestilte+nyhetsbrevet|avbestilte+nyhendebrevet|"
    "sa+opp+nyhetsbrevet|stoppet+meldingene|stoppa+meldingane|stanset+meldingene",
    asker="hvordan|korleis|åssen|hva|kva|kan|kunne|går+det|er+det+mulig|er+det+mogleg",
    desires="vil|ønsker|ynskjer|ønskjer|vil+gjerne|trenger|treng",
    inquires="lurer+på|spør|spurte|spør+om|undrer|har+spurt|lurte+på",
    together="og",
    butido="det+vil+jeg|det+vil+eg|det+gjør+jeg|det+gjer+eg|men+det+vil+jeg|men+det+vil+eg|men+det+gjør+jeg|"
    "men+det+gjer+eg|men+jeg+vil|men+eg+vil",
    butilike="men+jeg+vil+gjerne+ha|men+eg+vil+gjerne+ha|men+jeg+liker|men+eg+likar|"
    "men+jeg+elsker|men+eg+elskar|men+bare+fortsett|men+berre+hald+fram|men+fortsett+gjerne",
    minding="plages|plagar|forstyrrer|bryr",
    disregarding="se+bort+fra|sjå+bort+frå|se+bort+fra+det|sjå+bort+frå+det|ignorer|ignorer+det|overse",
    forgetit="glem+det|gløym+det|ikke+bry+dere+om+det|ikkje+bry+dykk+om+det|det+gjelder+ikke|bare+tull|berre+tull",
    backagain="vil+på+lista+igjen|vil+på+lista+att|vil+på+listen+igjen|vil+på+igjen|vil+gjerne+på+igjen|"
    "vil+på+att|vil+gjerne+på+att|vil+være+med+igjen|vil+vera+med+att|kan+dere+sette+meg+på+igjen|"
    "kan+de+setja+meg+på+att|kan+dere+melde+meg+på|vil+gjerne+ha+dem+igjen|vil+gjerne+ha+dei+att|savner+tilbudene|savner+jeg+tilbudene|savner+jeg+dere|savner+jeg+meldingene|saknar+eg+tilboda|"
    "savner+dere|savner+meldingene|savner+dem|saknar+tilboda|saknar+dykk|saknar+meldingane|saknar+dei|ombestemt+meg|"
    "har+angret|hvordan+får+jeg+det+igjen|hvordan+får+jeg+dem+igjen|korleis+får+eg+det+att|korleis+får+eg+dei+att|"
    "feil+meld+meg+på|vær+så+snill+og+meld+meg+på",
)
SV = Turns(
    forfeiting="förlorar+jag|tappar+jag|behåller+jag|mister+jag",
    kin=of(
        "min mitt mina vår en en+av+mina",
        "mamma mor pappa far mormor morfar farmor farfar svärmor svärfar fru man hustru make maka sambo son dotter "
        "barn ungar bror brorsa syster syrra moster faster kusin kompis vän väninna granne kollega pojkvän flickvän "
        "chef bekant",
    )
    + "|grannen|mormor|morfar|frugan|ungen|någon+annan|nån+annan|någon+jag+känner",
    ourselves="mig|oss|mej",
    somefolk="vissa|några|andra|alla|de+flesta|många|folk|somliga|en+del",
    notme="inte+jag+som|inte+mig+som|var+inte+jag|var+inte+från+mig|kom+inte+från+mig|var+inte+mitt",
    typed="skrev|skickade|skrivit|skickat|svarade|tryckte|knappade",
    quitted="har+avprenumererat|avprenumererade|sa+upp+nyhetsbrevet|stoppade+utskicken|stoppade+smsen",
    asker="hur|vad|kan|kunde|går+det|är+det+möjligt",
    desires="vill|önskar|skulle+vilja|behöver|vill+gärna",
    inquires="undrar|frågar|frågade|har+frågat|undrade",
    together="och",
    butido="men+det+vill+jag|men+det+gör+jag|det+vill+jag|det+gör+jag|men+jag+vill",
    butilike="men+jag+vill+ha|men+jag+vill+gärna+ha|men+jag+älskar|men+jag+gillar|men+jag+tycker+om|"
    "men+fortsätt+gärna|men+fortsätt+ni",
    minding="störs|bryr|besväras",
    disregarding="bortse+från|bortse+från+det|ignorera|ignorera+det|strunta+i",
    forgetit="strunta+i+det|glöm+det|bry+er+inte+om+det|det+gäller+inte|bara+skoj",
    backagain="vill+vara+med+igen|vill+gärna+vara+med+igen|vill+tillbaka|vill+ha+dem+igen|"
    "vill+gärna+ha+dem+igen|kan+ni+lägga+till+mig+igen|kan+ni+sätta+upp+mig|sätt+upp+mig+igen|saknar+erbjudandena|"
    "saknar+era|saknar+er|saknar+smsen|saknar+dem|har+ångrat+mig|ångrar+mig|ångrar+det|hur+får+jag+det+igen|"
    "hur+får+jag+dem+igen",
)
DA = Turns(
    forfeiting="mister+jeg|taber+jeg|beholder+jeg",
    kin=of(
        "min mit mine vores en en+af+mine",
        "mor far mormor morfar farmor farfar svigermor svigerfar kone mand hustru samlever søn datter barn børn unger "
        "bror søster moster faster kusine fætter veninde ven nabo kollega kæreste chef bekendt",
    )
    + "|naboen|mormor|morfar|konen|ungen|en+anden|nogen+anden|nogen+andre",
    ourselves="mig|os",
    somefolk="nogle|andre|alle|de+fleste|mange|folk|nogen",
    notme="ikke+mig+der|ikke+mig+som|var+ikke+mig|var+ikke+fra+mig|kom+ikke+fra+mig|var+ikke+mit",
    typed="skrev|sendte|skrevet|sendt|svarede|trykkede|trykket|tastede|tastet",
    quitted="framelde+mig|har+meldt+mig+fra|opsagde+nyhedsbrevet|stoppede+beskederne",
    asker="hvordan|hvad|kan|kunne|er+det+muligt",
    desires="vil|ønsker|vil+gerne|ville+gerne|behøver",
    inquires="spørger|spurgte|har+spurgt|undrer+sig+over|vil+vide",
    together="og",
    butido="men+det+vil+jeg|men+det+kan+jeg|men+det+gør+jeg|det+vil+jeg|det+gør+jeg|det+kan+jeg|men+jeg+vil",
    butilike="men+jeg+vil+gerne+have|men+jeg+elsker|men+jeg+kan+godt+lide|men+bare+bliv+ved|"
    "men+bliv+endelig+ved|men+fortsæt+endelig",
    minding="generes|forstyrres",
    disregarding="se+bort+fra|se+bort+fra+det|ignorer|ignorer+det",
    forgetit="glem+det|tag+jer+ikke+af+det|skal+i+ikke+tage+jer+af|det+gælder+ikke|bare+for+sjov",
    backagain="vil+gerne+på+igen|vil+på+igen|vil+gerne+være+med+igen|vil+gerne+have+dem+igen|"
    "kan+i+sætte+mig+på+igen|kan+i+tilmelde+mig+igen|fejl+tilmeld+mig+igen|savner+jeg+tilbuddene|savner+tilbuddene|"
    "savner+jer|savner+beskederne|savner+dem|har+fortrudt|fortryder|hvordan+får+jeg+det+igen|hvordan+får+jeg+dem+igen",
)
