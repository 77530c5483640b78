"""Who buys nothing, cannot recall having joined, or asks where this may end: see `words.opt_outs.turns`.

You waste your time; send it to someone who cares; such advertising is unlawful; would it be possible to be taken off;
this is a phone of a hospital; I asked you last week to stop; put an end to it.
"""

from responder.understand.words.opt_outs.turns import Turns

UNWILLING_SURE = (
    "<thisis>|<itis> .. <dutyphone> *** <striking>|<removed>|<away>; "
    "<thisis>|<itis> .. <dutyphone> *** <taking> ..-<goods> <off> .. <lists>; "
    "<thisis>|<itis> .. <dutyphone> *** <off> ..-<goods> <lists> <taking>"
)
"""What no excuse covers: "this is a phone of a hospital, take it off"."""
UNWILLING = (
    "<wasting> ... <notbuying>; "
    "<notbuying> *** <negation>|<needless>|<skipping> .. <sending>|<writing> <sending>? <me>|<such>|<messages>|$; "
    "<illegal> <marketing>|<messages> !<goods>; <marketing>|<messages> <illegal>; "
    "<negation> .. <recalling> .. .. <joined>|<signedup> !<sessions>|<goods>; "
    "<recalling> .. <negation> .. .. <joined>|<signedup> !<sessions>|<goods>; "
    "<sending>|<shipping>|<telling> .. .. <someonewho>; "
    "<possible> <tobe> <removed> <please>? $; <possible> <tobe> <removed> <off>? .. <lists>; "
    "<possible> <me> ~<articles>|<off>|<your> <lists> <please>? <striking>|<removed>; "
    "<askedyou> .. <ceasing>|<stopping>|<toend> <please>? $; <askedyou> .. <ceasing>|<stopping>|<toend> ... <lately>; "
    "<askedyou> .. <lately> .. <ceasing>|<stopping>|<toend> <please>? $; "
    "<thought> .. <leftit>|<quitted>|<iquit> ... <lately>; "
    "<makingend> .. <such>|<these>|<ofit> <please>? $"
)
"""Asked about once, like every request in a customer's own words."""
ELSEWHERE = (
    "<askedyou> .. <ceasing>|<stopping> ~<upon> <moments> ...; <askedyou> .. <ceasing>|<stopping> ~<upon> # ...; "
    "<striking>|<taking> <possessive>? <named> <possessive>? <off> ~<articles>|<possessive> <presents>; "
    "<striking>|<taking> <named> <presents>; "
    "<possible> <tobe> <removed> <off> ~<articles> @ ..-<lists> $"
)
"""Turned into nothing before requests are looked for: stop at four, not at five; my name is to come off the gift."""

EN = Turns(
    wasting="wasting|waste",
    notbuying="wont+buy|will+not+buy|not+buying|never+buy|not+going+to+buy|wont+be+buying|not+buying+anything|"
    "wont+purchase|never+going+to+buy|wont+order|not+interested+in+buying",
    illegal="illegal|unlawful|unsolicited|against+the+law|forbidden",
    recalling="recall|remember|recollect|recollection|memory",
    joined="ever+joining|giving+consent|agreeing",
    someonewho="someone+who+cares|somebody+who+cares|someone+that+cares|someone+interested|someone+who+wants+them|"
    "people+who+care|someone+who+gives+a+damn|someone+who+gives+a+shit",
    possible="possible|any+chance|a+chance|be+possible|is+it+possible|would+it+be+possible",
    tobe="to+be|to+get|for+me+to+be|i+can+be|i+could+be|of+being|of+getting",
    dutyphone="hospital+phone|emergency+line|emergency+phone|on+call+phone|fax|fax+machine|duty+phone|"
    "school+phone|company+phone|works+phone|landline",
    askedyou="i+asked+you|ive+asked+you|asked+you|i+told+you|told+you|i+begged+you|we+asked+you",
    toend="to+stop|to+quit|to+end|to+cease",
    lately="ago|last+week|last+month|last+year|yesterday|weeks+ago|months+ago|already|before|twice|ages+ago|monday",
    thought="i+thought|thought|pretty+sure|sure|i+believed",
    iquit="unsubscribed|opted+out|i+unsubscribed|i+opted+out|cancelled+these|stopped+these",
    makingend="put+an+end+to|put+a+stop+to|bring+an+end+to|make+an+end+of|call+an+end+to",
    ofit="it|this",
    named="name|names",
    presents="gift|gift+card|card|label|guest+list|order|parcel|tag",
)
NB = Turns(
    wasting="kaster+bort|kastar+bort|sløser|sløsar|sløser+bort",
    notbuying="kjøper+ikke|kjøper+aldri|kjøper+ingenting|kjøpe+noe|handler+ikke|handler+aldri|handle+hos|"
    "kjøper+ikkje|kjøper+jeg+ikke|handlar+ikkje|handlar+aldri|ikke+til+å+handle|ikke+til+å+kjøpe",
    illegal="ulovlig|ulovleg|lovstridig|forbudt|uoppfordret|uoppfordra|uønsket",
    recalling="huske|husker|hugse|hugsar|minnes|minnast",
    joined="meldt+meg+på|har+meldt+meg+på|har+meldt+meg+inn|meldt+meg+inn|gitt+samtykke|blitt+med",
    someonewho="noen+som+bryr+seg|noen+som+gidder|noen+som+vil+ha+det|nokon+som+bryr+seg|nokon+som+gidd|noen+andre+som|"
    "noen+som+er+interessert|nokon+som+er+interessert",
    possible="mulig|muleg|mogleg|hadde+det+vært+mulig|går+det+an|gikk+det+an|går+det|lar+det+seg+gjøre",
    tobe="å+bli|å+få+bli|og+bli|å+verte|å+få",
    removed="tatt+vekk|tatt+ut+av|teken+av|tekne+av",
    dutyphone="vakttelefon|vakttelefonen|vakttelefonen+vår|nødtelefon|sykehustelefon|faks|skoletelefon|"
    "beredskapstelefon",
    contacted="mast+på|bli+mast+på|masa+på|plaget|plaga|bombardert|spammet",
    askedyou="ba+dere|bad+dere|har+bedt+dere|jeg+ba+dere|bad+dykk|har+bede+dykk|sa+til+dere|sa+at+dere+skulle",
    toend="slutte|stoppe|om+å+slutte|om+å+stoppe|å+slutte|gi+dere|å+slutta|slutta",
    lately="siden|sidan|forrige+uke|førre+veke|i+forrige+uke|i+går|forrige+måned|allerede|før|sist|i+fjor|mandag",
    thought="trodde|trudde|mente|meinte|sikker+på",
    iquit="meldte+meg+av|har+meldt+meg+av|hadde+meldt+meg+av|avmeldte+meg|meldt+meg+av|avsluttet",
    makingend="få+slutt+på|få+en+slutt+på|sette+en+stopper+for|sett+en+stopper+for|gjøre+slutt+på|gjør+slutt+på|"
    "få+stopp+på|få+ein+slutt+på|ta+slutt+på|få+slutta+på",
    ofit="det|maset|greia",
    named="navn|navnet|namn|namnet",
    presents="gavelappen|kortet|gaven|gåva|lappen|gjestelista|navneskiltet|gåvekortet",
)
SV = Turns(
    wasting="slösar|slösar+bort|kastar+bort",
    notbuying="köper+inget|köper+inte|köper+ingenting|köper+aldrig|handlar+inte|handlar+aldrig|inte+handla|inte+köpa|"
    "inte+att+handla|inte+att+köpa",
    illegal="olaglig|olagligt|olagliga|otillåten|förbjuden|förbjudet|oönskad|lagstridig",
    recalling="minns|komma+ihåg|kommer+ihåg|minnas",
    joined="anmält+mig|har+anmält+mig|gått+med|har+gått+med|registrerat+mig|lämnat+samtycke|skrivit+upp+mig",
    someonewho="någon+som+bryr+sig|nån+som+bryr+sig|någon+som+vill+ha|nån+som+vill+ha|någon+som+är+intresserad",
    possible="möjligt|går+det|vore+det+möjligt|är+det+möjligt|skulle+det+gå",
    tobe="att+bli|att+få+bli|bli",
    dutyphone="jourtelefon|jourtelefonen|vakttelefon|nödtelefon|fax|skoltelefon|sjukhustelefon|beredskapstelefon",
    contacted="tjatad+på|bli+tjatad+på|trakasserad|bombarderad|spammad",
    askedyou="bad+er|har+bett+er|jag+bad+er|sa+åt+er|sa+till+er|vi+bad+er",
    toend="sluta|att+sluta|stoppa|upphöra|att+upphöra",
    lately="sedan|sen|förra+veckan|i+förra+veckan|igår|förra+månaden|redan|innan|sist|i+fjol|måndags",
    thought="trodde|trodde+att|tyckte|säker+på",
    iquit="avslutade|avregistrerade|avregistrerade+mig|avanmälde+mig|avanmälde|avprenumererade|avslutat",
    makingend="få+stopp+på|få+slut+på|få+ett+slut+på|sätta+stopp+för|sätt+stopp+för|göra+slut+på|gör+slut+på",
    ofit="det|tjatet|eländet",
    named="namn|namnet",
    presents="presentlappen|presentkortet|kortet|presenten|lappen|gåvan|gästlistan|namnskylten",
)
DA = Turns(
    wasting="spilder|spilder+bare|ødsler",
    notbuying="køber+ikke|køber+intet|køber+ingenting|køber+aldrig|handler+ikke|handler+aldrig|at+handle|at+købe|"
    "ikke+købe|ikke+handle",
    illegal="ulovlig|ulovligt|ulovlige|forbudt|uopfordret|uønsket",
    recalling="huske|husker|erindre|erindrer|mindes",
    joined="tilmeldt+mig|har+tilmeldt+mig|meldt+mig+til|meldt+mig+ind|givet+samtykke|skrevet+mig+op",
    someonewho="nogen+der+gider|nogen+som+gider|nogen+der+er+interesseret|nogen+der+vil+have|en+der+gider",
    possible="muligt|kan+det+lade+sig+gøre|er+det+muligt|ville+det+være+muligt",
    tobe="at+blive|at+få|at+komme",
    dutyphone="vagttelefon|vagttelefonen|nødtelefon|fax|skoletelefon|hospitalstelefon|beredskabstelefon",
    contacted="plaget|chikaneret|bombarderet|spammet",
    askedyou="bad+jer|har+bedt+jer|jeg+bad+jer|sagde+til+jer|vi+bad+jer|bad+jer+om",
    toend="stoppe|om+at+stoppe|at+stoppe|holde+op|at+holde+op|slutte",
    lately="siden|sidste+uge|i+sidste+uge|i+går|sidste+måned|allerede|før|sidst|sidste+år|mandags",
    thought="troede|troede+at|mente|sikker+på",
    iquit="afmeldte|afmeldte+mig|frameldte+mig|meldte+mig+fra|havde+afmeldt|meldte+mig+ud|afmeldt+mig",
    makingend="få+en+ende+på|få+ende+på|sætte+en+stopper+for|sæt+en+stopper+for|gøre+en+ende+på|få+stoppet|"
    "få+sat+stop+for",
    ofit="det|plageriet",
    named="navn|navnet",
    presents="gavekortet|kortet|gaven|kuverten|gæstelisten|navneskiltet",
)
DE = Turns(
    itis="das+ist|dies+ist|hier+ist",
    wasting="verschwendet|verschwenden|vergeudet|vergeuden",
    notbuying="kaufe+nichts|kauf+nichts|kaufe+eh+nichts|kaufe+nie|bestelle+nichts|bestelle+nie|nichts+kaufen|"
    "nichts+bei+euch+kaufen|nichts+bestellen|kaufe+ich+nichts",
    illegal="illegale|illegal|rechtswidrige|verbotene|unerlaubte|unzulässige|unlautere",
    recalling="erinnern|erinnere|entsinnen|bewusst",
    joined="eingewilligt|registriert|zugestimmt|abonniert",
    someonewho="jemanden+den+es+interessiert|jemand+den+es+interessiert|jemandem+den+es+interessiert|"
    "jemanden+den+das+interessiert|wen+es+interessiert|leute+die+es+interessiert|jemandem+der+es+will",
    possible="möglich|machbar|wäre+es+möglich|ist+es+möglich",
    dutyphone="diensthandy|dienstnummer|notrufnummer|notfalltelefon|krankenhaustelefon|faxgerät|fax|diensttelefon",
    mine="aller+meiner+daten|meiner+daten|meiner+nummer|meiner+personenbezogenen+daten",
    striking="löschung|die+löschung|entfernung",
    enduring="durch+mit|so+durch+mit",
    askedyou="hab+euch|habe+euch|ich+habe+euch|ich+hab+euch|ich+habe+sie",
    toend="gebeten+aufzuhören|gebeten+damit+aufzuhören|gesagt+ihr+sollt+aufhören|gebeten+es+zu+lassen|"
    "aufgefordert+aufzuhören",
    lately="letzte+woche|letzten+monat|gestern|schon|bereits|längst|vor+wochen|vor+monaten|neulich",
    thought="dachte|glaubte|sicher",
    iquit="abgemeldet|abbestellt|abgemeldet+zu+haben",
    requests="; ".join(
        (
            "kann|könnt|könnte|könntet man|ihr das|dies|es endlich? beenden|abstellen <please>? $",
            "macht|machen|setzt|setzen sie? dem ein ende <please>? $; macht|machen sie? damit? schluss damit? $",
            "hört|hören|hör um+gottes+willen|um+himmels+willen|verdammt+noch+mal auf <please>? $",
        )
    ),
    named="namen|name",
    presents="geschenk|geschenkkarte|gutschein|karte|paket|gästeliste|namensschild",
    sessions="frühkurs|morgenkurs|abendkurs|tanzstunde|kochkurs",
)
FI = Turns(
    wasting="tuhlaatte|haaskaatte",
    notbuying="en+osta|en+tilaa|en+aio+ostaa|en+aio+tilata|en+tule+ostamaan|en+osta+mitään|en+koskaan+osta",
    illegal="laitonta|laiton|luvatonta|luvaton|kiellettyä",
    recalling="muista|muistaakseni|muistan",
    joined="tilanneeni+mitään+tällaista|tilanneeni+tällaista|tilanneeni+näitä|liittyneeni|antaneeni+lupaa|"
    "antaneeni+suostumusta|ilmoittautuneeni+tähän",
    someonewho="jollekin+jota+kiinnostaa|jollekulle+jota+kiinnostaa|niille+joita+kiinnostaa|jollekin+toiselle+jota",
    possible="mahdollista|onko+mahdollista|olisiko+mahdollista|voisiko",
    tobe="tulla|päästä|saada+itseni",
    dutyphone="päivystyspuhelin|päivystysnumero|hätänumero|työpuhelin|faksi|koulun+puhelin|sairaalan+puhelin",
    askedyou="pyysin+teitä|pyysin|olen+pyytänyt|sanoin+teille",
    toend="lopettamaan|että+lopetatte|poistamaan+minut",
    lately="sitten|viime+viikolla|viime+kuussa|eilen|jo|aiemmin|viimeksi|viime+vuonna",
    thought="luulin|luulin+että|kuvittelin|muistaakseni",
    iquit="peruin+jo|peruneeni|peruin+nämä|peruin+viestit|poistuneeni|peruin+uutiskirjeen",
    quitted="peruin+jo",
    named="nimeni|nimi",
    presents="lahjakortista|kortista|lahjasta|paketista|vieraslistalta",
    requests="; ".join(
        (
            "saako|saisiko|voiko|saadaanko tälle|tähän|näille jonkun|jonkin|jo|joskus? lopun|loppu|loppua <please>? $",
            "saakaa|saisitteko|laittakaa se|homma loppumaan <please>? $",
            "pitäkää|pidä|merkitkää minua|minut|mua|mut poistettuna|poistuneena|poistetuksi ..",
        )
    ),
    excuses="pyysin|sanoin .. lopettamaan|lopettaa yhdeltä|kahdelta|kolmelta|neljältä|viideltä|kuudelta|klo|kello ..",
)
NL = Turns(
    itis="dit+is|het+is|dat+is",
    wasting="verspillen|verspilt|verdoen|verdoet",
    notbuying="koop+niks|koop+niets|koop+nooit|koop+toch+niks|niks+kopen|niets+kopen|niks+bij+jullie+kopen|"
    "niets+bij+jullie+kopen|bestel+niks|bestel+niets",
    illegal="illegale|illegaal|onwettige|verboden|onrechtmatige|ongevraagde|ongewenste",
    recalling="herinneren|herinner|heugen|weet",
    joined="me+heb+aangemeld|mij+heb+aangemeld|me+aangemeld+heb|aangemeld+te+hebben|me+heb+ingeschreven|"
    "ingeschreven+te+hebben|toestemming+gaf|toestemming+te+hebben",
    someonewho="iemand+die+het+boeit|iemand+die+het+interesseert|iemand+die+er+om+geeft|iemand+die+het+wil|"
    "mensen+die+het+interesseert",
    possible="mogelijk|kan+het|is+het+mogelijk|zou+het+mogelijk+zijn|zou+het+kunnen",
    dutyphone="diensttelefoon|noodtelefoon|noodnummer|fax|faxnummer|bedrijfstelefoon|ziekenhuistelefoon|schooltelefoon",
    askedyou="heb+jullie|ik+heb+jullie|jullie+al|heb+u|ik+heb+gevraagd|heb",
    toend="gevraagd+te+stoppen|gevraagd+om+te+stoppen|gezegd+te+stoppen|verzocht+te+stoppen|"
    "gevraagd+hiermee+te+stoppen",
    lately="vorige+week|vorige+maand|gisteren|al|al+lang|geleden|eerder|vorig+jaar",
    thought="dacht|dacht+dat|meende",
    sure="<thisis>|<itis> .. <dutyphone> *** haal|haalt|gooi die|dat|hem? eruit|eraf|weg",
    named="naam|m'n+naam",
    presents="cadeau|cadeaubon|kaart|cadeaukaart|pakje|gastenlijst|naambordje",
    requests="; ".join(
        (
            "kan|kunnen|maak|maken|komt|mag|zet hier|daar|er|hieraan|daaraan .. einde|eind|punt aan|achter? "
            "komen|maken|gemaakt|zetten? worden? <please>? $",
            "dacht|meende .. opgezegd had|hebben|had+gedaan ..",
            "<notbuying> .. .. moeite .. <sending>|<messages>|sms'en",
        )
    ),
)
FR = Turns(
    itis="c'est|ici+c'est",
    writing="d'écrire|d'envoyer",
    wasting="perdez|perds|gaspillez",
    notbuying="j'achèterai+rien|achèterai+rien|n'achèterai+rien|n'achète+rien|n'achèterai+jamais|j'achète+rien|"
    "achète+rien|ne+commanderai+rien|n'achèterai+pas",
    illegal="illégale|illégal|illégales|interdite|non+sollicitée|non+sollicitées|abusive|illicite",
    recalling="souviens|rappelle|souvenir|mémoire",
    joined="m'être+abonné|m'être+abonnée|avoir+donné+mon+accord|avoir+accepté",
    someonewho="quelqu'un+que+ça+intéresse|quelqu'un+d'intéressé|ceux+que+ça+intéresse|quelqu'un+qui+s'en+soucie|"
    "gens+que+ça+intéresse",
    possible="possible|serait+il+possible|est+il+possible|c'est+possible|y+a+t+il+moyen|moyen",
    tobe="d'être|de+me+faire|que+je+sois|à+être",
    removed="radier|retirer+svp",
    dutyphone="téléphone+de+garde|numéro+d'urgence|téléphone+de+service|fax|téléphone+professionnel|ligne+d'urgence|"
    "téléphone+d'astreinte|téléphone+de+l'école|standard",
    enduring="fini+avec|vraiment+fini+avec|en+ai+fini+avec",
    askedyou="vous+ai+demandé|vous+avais+demandé|vous+ai+dit|je+vous+ai+prié",
    toend="d'arrêter|de+cesser|d'arrêter+ça",
    lately="la+semaine+dernière|le+mois+dernier|hier|déjà|il+y+a|depuis+longtemps|l'an+dernier|lundi|deux+fois",
    thought="pensais|croyais|pensais+que",
    iquit="m'être+désabonné|m'être+désabonnée|m'être+désinscrit|m'être+désinscrite",
    makingend="mettez|mettre|mettez+y|mettons|qu'on+mette|on+peut+mettre",
    ofit="y+fin|fin|fin+à+ça|fin+à+cela|un+terme|un+terme+à+ça|un+terme+à+cela",
    named="nom|prénom",
    presents="cadeau|carte|carte+cadeau|paquet|liste+des+invités|invités|étiquette",
    excuses="vous+ai|ai demandé|dit darrêter|arrêter à # ..; arrêtez|arrêter à #h|4h|5h|midi|minuit ..",
)
ES = Turns(
    itis="esto+es|este+es|es",
    wasting="pierden|perdéis|pierde|malgastan|gastan",
    notbuying="no+voy+a+comprar|no+les+voy+a+comprar|no+compro+nada|no+compraré|no+voy+a+comprarles|"
    "nunca+les+compraré|no+pienso+comprar|no+os+voy+a+comprar|no+les+compro",
    illegal="ilegal|ilegales|no+solicitada|no+solicitado|ilícita|prohibida|abusiva|no+autorizada",
    recalling="recuerdo|acuerdo|consta",
    joined="haber+aceptado|haber+dado+permiso|haber+autorizado|haber+dado+mi+consentimiento",
    someonewho="alguien+a+quien+le+importe|alguien+que+le+importe|alguien+a+quien+le+interese|alguien+que+quiera|"
    "quien+le+interese|quien+le+importe",
    possible="posible|sería+posible|es+posible|hay+manera|habría+manera|hay+forma",
    tobe="que|de+que|ser",
    removed="me+quiten|me+borren|me+eliminen|me+saquen|me+retiren|me+den+de+baja",
    dutyphone="teléfono+de+guardia|teléfono+de+emergencias|número+de+emergencias|teléfono+de+empresa|fax|"
    "teléfono+del+hospital|teléfono+del+colegio|teléfono+de+urgencias",
    away="sáquelo|sacadlo|retírenlo",
    striking="supresión|supresión+de|eliminación+de|borrado+de|baja+de",
    enduring="terminé+con|ya+terminé+con|acabé+con|terminado+con",
    askedyou="les+pedí|os+pedí|le+pedí|ya+les+pedí|les+dije|os+dije|les+he+pedido|os+he+pedido",
    toend="que+pararan|que+parasen|que+pararais|que+dejaran|que+paréis|que+paren|que+terminaran|que+me+borraran|"
    "que+me+quitaran",
    lately="la+semana+pasada|el+mes+pasado|ayer|ya|hace|hace+tiempo|el+año+pasado|dos+veces|tres+veces",
    thought="creí|creía|pensé|pensaba",
    iquit="me+había+dado+de+baja|haberme+dado+de+baja|me+di+de+baja|había+cancelado+esto",
    makingend="acaben|acabad|acabar|terminen|terminar|terminad|acabe|póngale+fin|pónganle+fin",
    ofit="con+esto|con+eso|con+ello|a+esto|a+eso",
    named="nombre",
    presents="regalo|tarjeta|la+tarjeta|tarjeta+regalo|paquete|lista+de+invitados|etiqueta",
    excuses="pedí|dije que pararan|parasen|paren|dejaran a+las|a+la|al ..",
)
