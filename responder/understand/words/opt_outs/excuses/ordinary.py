"""What all the languages say near the words of a request, and does not ask for one: see `words.opt_outs.turns`.

Nobody wants to miss an offer; one text a week is enough; a number is wrong on a door; a text came and a mail did not;
not these cups but the blue ones; "that was all" ends an order; STOP was sent by mistake; no more offers are there; the
children are told to stop ordering.
"""

from responder.understand.words.opt_outs.turns import Turns

ORDINARY = (
    "<negation>|<none> .. .. <missing> ..; <onefew> <messages> .. <period> <suffices>; <suffices> .. <onefew> "
    "<messages> .. <period>; <misplaced> <upon> ~<articles>|<possessive> @; <came> ... <texts>|<mails> .. <negation>|"
    "<none> .. <texts>|<mails> !<more>|<again>|<please>; <sending>|<writing> <me> <messages>? <negation> ~<towards> "
    "<third> !<more>|<again>; <negation> .. <wishing> .. <these>|<such> .. <wishing> !<messages>|<off>|<outwards>|"
    "<removed>|<ended>|<stopping>|<striking>|<peace>|<freed>|<avoiding>|<lists> ~<getting>|<articles>|<these> @ @? $; "
    "<wishing> .. <negation> .. <these>|<such> .. <wishing> !<messages>|<off>|<outwards>|<removed>|<ended>|<stopping>|"
    "<striking>|<peace>|<freed>|<avoiding>|<lists> ~<getting>|<articles>|<these> @ @? $; <halt> <meaning> !<earnest> "
    "..; <negation>|<none>|<nothing> !<messages>|<sending>|<writing>|<lists>|<contacted>|<from_you> .. .. <thatsall>; "
    "<negation> .. <consenting>|<permission> !<messages>|<sending>|<writing>|<marketing> ... <charging>; ^ ~<hello> "
    "<wasi> .. <removed>|<off> ...; <halt> .. <byslip> ...; <byslip> <halt> ...; <negation>|<none> .. <shipping>|"
    "<sending>|<writing> <me>? ~<articles> <pieces>|<papers> ...; <shipping>|<sending> <negation>|<none> <me>? "
    "~<articles> <pieces>|<papers> ...; <shipping>|<sending> ~<articles> <pieces>|<papers> <negation> ...; <shipping>|"
    "<sending> <me>? ~<articles> <pieces>|<papers> !<stopping>|<more>|<again>|<striking> ...; <toldhim> ~<possessive>|"
    "<articles> <family>|<folk>|<others>|<third> .. <stopping>|<ceasing> !<messages>|<me>|<such> ...; <misplaced> "
    "..-<messages>|<number> <fetched> ~<possessive>|<articles> @ !<messages>|<sending>|<striking>; <striking>|"
    "<taking>|<signing>|<ending> .. .. <off>? ~<articles> <otherlists> ...; <off>? ~<articles> <otherlists> .. .. "
    "<striking>|<removed>|<off>|<ending>; <negation>|<none> .. <shipping>|<sending> <anything>? .. <oldplace> ...; "
    "<shipping>|<sending> <negation>|<none> <anything>? .. <oldplace> ...; <isthere> <none>|<negation>|<more> "
    "..-<stopping>|<off> <messages>|<treats> !<stopping>|<sending>|<me>; <apology> .. .. <spamword> !<messages>|"
    "<stopping>|<sending>; ^ ~<hello> <doyoustop> !<messages>|<me>|<mine>|<such>|<these> ..."
)
"""Turned into nothing before requests are looked for."""

EN = Turns(
    isthere="are+there|is+there|there+are|arent+there|isnt+there",
    apology="sorry|apologies|apologise|apologize|pardon",
    spamword="spam|spamming|spammed",
    wares="loyalty+card|bonus+card|member+card",
    delighted="you+two|you+both",
    negation="nvr|nevr|neva",
    pieces="code|link|tracking|tracking+link|password|pin|qr+code",
    toldhim="told|asked|tell|ask|begged|warned",
    fetched="got|has|have|took|received|ended+up+with",
    otherlists="party+list|guest+list|invite+list|wedding+list|waiting+list|gift+list|class+list|wish+list|wishlist|"
    "waitlist|shopping+list|packing+list",
    oldplace="old+flat|old+apartment|old+house|old+place|previous+flat|old+office|old+address+anymore",
    anything="anything|it|stuff|things|parcels",
    earnest="it|that|this|every+word",
    byslip="accidentally|by+accident|by+mistake|in+error",
    thatsall="thats+all|thats+it|that+was+all|that+was+it|that+is+all|thatll+be+all|thats+everything",
    nothing="nothing",
    charging="charge|charged|charging|bill|billed|price",
    came="came|arrived|got|received",
    third="him|her|them|hubby|my+husband|my+wife|my+son|my+daughter|my+mum|my+mom|my+dad",
    towards="to",
    meaning="i+meant|meant|sorry+i+meant|i+wanted|wrong+number+i+meant",
    onefew="one|1|two|2|a+single|a",
    period="a+week|a+month|per+week|per+month|weekly|monthly|every+week|every+month",
    suffices="suffices|will+do|is+fine|is+perfect|is+enough|is+plenty|would+be+enough",
    wasi="did+i+get|was+i|have+i+been|am+i|did+you|have+you",
    excuses="stop|quit|dont|no texting|txting while|and driving|drive|biking|walking ..",
)
NB = Turns(
    isthere="er+det|finnes+det|fins+det|har+dere|har+de",
    apology="beklager|unnskyld|sorry|orsak|orsaker",
    spamword="spam|spammer|spamme|spammet|spammar|maser",
    wares="kundekortet|bonuskortet|medlemskortet",
    delighted="dere+to|de+to|begge+to",
    pieces="koden|kode|lenken|lenka|sporingslenken|sporingslenka|passordet|pinkoden|kvitteringen|kvitteringa",
    toldhim="bedt|bad|sagt+til|si+til|sei+til|be|ba",
    fetched="fikk|fekk|har|tok",
    otherlists="festlisten|festlista|gjestelisten|gjestelista|ventelisten|ventelista|ønskelisten|ønskelista|"
    "listen+min|lista+mi|min+liste|mi+liste|handlelisten|handlelista",
    oldplace="gamle+leiligheten|gamle+leiligheta|gamle+huset|gamle+kontoret|forrige+leiligheten|gamle+hytta",
    anything="noe|noko|ting|det|pakker",
    earnest="det|dette|alvor",
    byslip="ved+en+feil|ved+et+uhell|ved+ein+feil",
    missing="gå+glipp+av|miste|mista|gå+glipp",
    thatsall="det+var+alt|det+er+alt|det+var+alt+for+meg|det+blir+alt|var+alt|alt+for+i+dag",
    nothing="ingenting|ikkje+noko|ikke+noe|ingen+ting",
    charging="belaster|trekker|trekkjer|belastes|belaste|trekke|fakturerer|pris|prisen|beløpet|gebyret|gebyr",
    doyoustop="slutter+dere|sluttar+de|stopper+dere|har+dere+sluttet|har+de+slutta|sluttet+dere|slutta+de",
    came="kom|fikk|fekk|mottok",
    third="ham|han|henne|ho|dem|dei|kona|mannen|mannen+min|kona+mi|sønnen+min|mor|far",
    towards="til|åt",
    meaning="jeg+mente|mente|eg+meinte|meinte|jeg+skulle+ha",
    onefew="en|ein|ei|ett|to|1|2",
    period="i+uka|i+uken|i+veka|i+måneden|i+månaden|per+uke|per+måned|pr+uke|pr+måned|i+året|ukentlig",
    suffices="holder|held|er+nok|er+greit|er+fint|er+passe|rekker",
    wasi="ble+jeg|er+jeg|vart+eg|blei+eg|er+eg|har+jeg+blitt|har+eg+blitt",
)
SV = Turns(
    isthere="finns+det|är+det|har+ni",
    apology="förlåt|ursäkta|sorry|beklagar",
    spamword="spam|spammar|spamma|spammade|spammat|tjatar",
    wares="kundkortet|bonuskortet|medlemskortet",
    delighted="ni+två|ni+båda",
    pieces="koden|kod|länken|spårningslänken|lösenordet|kvittot|pinkoden",
    toldhim="bett|sagt+åt|sagt+till|säg+till|säg+åt|be|bad",
    fetched="fick|har|tog",
    otherlists="festlistan|gästlistan|väntelistan|kölistan|önskelistan|min+lista|vår+lista|inköpslistan|inköpslista",
    oldplace="gamla+lägenheten|gamla+huset|gamla+kontoret|förra+lägenheten",
    anything="något|nåt|inget|saker|det|paket",
    earnest="det|detta|allvar",
    byslip="av+misstag|av+en+slump",
    missing="missa|gå+miste+om|missar",
    thatsall="det+var+allt|det+är+allt|det+var+det|var+allt|det+blir+allt",
    nothing="inget|ingenting|inte+något|inte+nåt",
    charging="drar|dra|debiterar|debitera|debiteras|priset|avgiften|beloppet",
    doyoustop="slutar+ni|har+ni+slutat|slutade+ni|stoppar+ni",
    came="kom|fick|mottog",
    third="honom|henne|dem|dom|min+man|min+fru|min+son|min+dotter|mamma|pappa",
    towards="till|åt",
    meaning="jag+menade|menade|jag+skulle+ha",
    onefew="ett|en|två|1|2",
    period="i+veckan|i+månaden|per+vecka|per+månad|varje+vecka|om+året",
    suffices="räcker|är+nog|är+lagom|är+bra",
    wasi="blev+jag|är+jag|har+jag+blivit",
)
DA = Turns(
    isthere="er+der|findes+der|har+I",
    apology="undskyld|beklager|sorry",
    spamword="spam|spammer|spamme|spammede",
    wares="kundekortet|bonuskortet|medlemskortet",
    delighted="I+to|så+I+to",
    pieces="koden|kode|linket|trackinglinket|adgangskoden|kvitteringen|pinkoden",
    toldhim="bedt|bad|sagt+til|sig+til|bed",
    fetched="fik|har|tog",
    otherlists="festlisten|gæstelisten|ventelisten|ønskelisten|min+liste|vores+liste|listen+min|indkøbslisten|"
    "indkøbsliste",
    oldplace="gamle+lejlighed|gamle+hus|gamle+kontor|forrige+lejlighed",
    anything="noget|ting|det|pakker",
    earnest="det|dette|alvor",
    byslip="ved+en+fejl|ved+en+fejltagelse",
    missing="gå+glip+af|misse|går+glip+af",
    thatsall="det+var+alt|det+var+det+hele|det+er+alt|det+var+det|var+alt",
    nothing="intet|ingenting|ikke+noget",
    charging="trækker|trække|opkræver|opkræve|prisen|gebyret|beløbet",
    doyoustop="stopper+I|holder+I+op|er+I+holdt+op|stoppede+I|er+I+stoppet|har+I+stoppet",
    came="kom|fik|modtog",
    third="ham|hende|dem|min+mand|min+kone|min+søn|min+datter|mor|far",
    towards="til",
    meaning="jeg+mente|mente|jeg+skulle+have",
    onefew="en|to|1|2",
    period="om+ugen|om+måneden|i+ugen|i+måneden|per+uge|pr+uge|pr+måned|om+året",
    suffices="er+nok|rækker|er+fint|er+passende|er+rigeligt",
    texts="besked|en+besked",
    wasi="blev+jeg|er+jeg|har+jeg",
    excuses="godt|jo|sgu|ret|lidt|vist? nok|ret|temmelig|en+del mange|meget|tit <messages>? $",
)
DE = Turns(
    isthere="gibt+es|gibts|habt+ihr|haben+sie",
    apology="sorry|entschuldigung|entschuldigt|tut+mir+leid|verzeihung",
    spamword="spam|spammen|zuspamme|spamme",
    wares="kundenkarte|bonuskarte",
    delighted="ihr+zwei|ihr+beiden|ihr+beide",
    pieces="code|link|passwort|beleg|sendungslink|pin",
    toldhim="gesagt|gebeten|sagt|sag|bitte",
    fetched="hat|bekam|bekommen|nahm",
    otherlists="gästeliste|warteliste|einladungsliste|wunschliste|meiner+liste|unserer+liste|einkaufsliste|merkliste",
    oldplace="alte+wohnung|alten+wohnung|alte+haus|alte+büro|alten+büro",
    anything="nichts|was|etwas|pakete",
    earnest="das|es|ernst",
    byslip="versehentlich|aus+versehen",
    missing="verpassen|versäumen|verpass|verpasse",
    thatsall="das+war+alles|das+ist+alles|das+wärs|wars+das",
    nothing="nichts|nix",
    charging="abbucht|abgebucht|abbuchen|belastet|belasten|berechnet|berechnen|preis|gebühr|betrag",
    doyoustop="hört+ihr+auf|habt+ihr+aufgehört|hören+sie+auf+mit+dem+versand",
    came="kam|kamen|bekam|bekommen|erhalten|angekommen",
    third="ihm|ihr|ihnen|meinem+mann|meiner+frau|meinem+sohn|meiner+tochter",
    towards="an",
    meaning="ich+meinte|meinte|ich+wollte",
    onefew="eine|ein|zwei|1|2",
    period="pro+woche|die+woche|in+der+woche|pro+monat|im+monat|im+jahr",
    suffices="reicht|reichen|genügt|genügen|ist+genug|ist+ok|ist+okay|ist+gut|wäre+gut|reicht+mir|reicht+völlig",
    wasi="wurde+ich|bin+ich|habt+ihr+mich|haben+sie+mich",
)
FI = Turns(
    isthere="onko|eikö|eikö+ole|onkos",
    apology="anteeksi|sori|pahoittelut",
    spamword="spämmi|spämmäys|spämmäsin|spämmään",
    wares="kanta+asiakaskortista|bonuskortista",
    pieces="koodia|koodi|linkkiä|salasanaa|kuittia",
    toldhim="pyysin|käskin|sanoin|sano",
    fetched="sai|otti|haki",
    otherlists="vieraslistalta|jonotuslistalta|juhlalistalta|odotuslistalta|listaltani|listaltamme|ostoslistalta|"
    "toivelistalta",
    oldplace="vanhaan+asuntoon|vanhaan+taloon|vanhaan+toimistoon|vanhaan+osoitteeseen",
    anything="mitään|sitä|paketteja",
    earnest="sitä|tosissani",
    byslip="vahingossa|erehdyksessä",
    missing="jäädä+paitsi|missata|jää+paitsi",
    thatsall="siinä+kaikki|siinä+oli+kaikki|se+oli+siinä|siinä+se|ei+muuta",
    nothing="mitään|muuta",
    charging="veloitatte|veloittaa|veloitetaan|laskutatte|laskuttaa|hinta|hintaa|maksua",
    doyoustop="lopetatteko|lakkaatteko|oletteko+lopettaneet",
    came="tuli|sain|saapui",
    third="hänelle|miehelleni|vaimolleni|pojalleni|tyttärelleni",
    meaning="tarkoitin|piti+olla",
    onefew="yksi|kaksi|1|2|kerta",
    period="viikossa|kuukaudessa|kuussa|vuodessa",
    suffices="riittää|riittävät|on+tarpeeksi|on+hyvä|on+sopiva|riittäisi",
    mails="sähköpostin",
    texts="tekstiviestin|tekstiviesti|tekstarin",
    wasi="poistettiinko+minut|olenko|onko+minut",
    excuses="; ".join(
        (
            "väärä|väärään numero @ssa ..",
            "väärä|väärään numero @lla ..",
        )
    ),
)
NL = Turns(
    isthere="zijn+er|is+er|hebben+jullie|heeft+u",
    apology="sorry|excuus|pardon",
    spamword="spam|spammen|gespam",
    wares="klantenkaart|spaarkaart",
    delighted="jullie+twee|jullie+beiden",
    pieces="code|link|wachtwoord|bon|trackinglink|pincode",
    toldhim="gezegd|gevraagd|zeg|verteld",
    fetched="heeft|kreeg|nam",
    otherlists="gastenlijst|wachtlijst|feestlijst|verlanglijst|mijn+lijst|onze+lijst|boodschappenlijst|verlanglijstje",
    oldplace="oude+flat|oude+huis|oude+appartement|oude+kantoor",
    anything="niets|iets|pakjes|het",
    earnest="het|dat|serieus",
    byslip="per+ongeluk|abusievelijk",
    missing="missen|mislopen|mis",
    thatsall="dat+was+alles|dat+is+alles|dat+was+het|dat+was+t|meer+niet",
    nothing="niets|niks",
    charging="afschrijft|afschrijven|afgeschreven|berekent|rekent|prijs|bedrag|kosten",
    doyoustop="stoppen+jullie|zijn+jullie+gestopt|stopt+u",
    came="kwam|kreeg|ontving|gekregen",
    third="hem|haar|hun|mijn+man|mijn+vrouw|mijn+zoon|mijn+dochter",
    towards="naar|aan",
    meaning="ik+bedoelde|bedoelde|ik+wilde",
    onefew="één|twee|1|2",
    period="per+week|per+maand|in+de+week|in+de+maand|per+jaar|elke+week",
    suffices="is+genoeg|volstaat|is+prima|is+voldoende|zijn+genoeg|is+goed",
    texts="sms'je",
    wasi="ben+ik|werd+ik|is+mijn+nummer",
)
FR = Turns(
    isthere="il+n'y+a|ny+a|il+y+a|y+a",
    apology="désolé|désolée|pardon|excusez",
    spamword="spam|spammer|spams",
    wares="carte+de+fidélité",
    delighted="vous+deux|tous+les+deux",
    pieces="code|lien|mot+de+passe|reçu|ticket",
    toldhim="dit|demandé|dites|dis",
    fetched="a+eu|a+reçu|a+pris|a|récupéré",
    otherlists="liste+des+invités|liste+dattente|liste+de+mariage|ma+liste|notre+liste|liste+de+courses|liste+denvies",
    oldplace="ancien+appartement|ancienne+maison|ancien+bureau|ancien+logement",
    anything="rien|quelque+chose",
    earnest="ça|cela|sérieux",
    byslip="par+erreur",
    missing="rater|louper|manquer|manquez",
    thatsall="c'est+tout|ce+sera+tout|c'était+tout|ça+sera+tout|voilà+tout",
    nothing="rien",
    charging="prélever|préleviez|prélevé|débiter|débité|facturer|facturé|facturiez|prix|frais|montant",
    doyoustop="arrêtez+vous|avez+vous+arrêté|est+ce+que+vous+arrêtez",
    came="reçu|arrivé|arrivée|reçois",
    third="lui|elle|eux|mon+mari|ma+femme|mon+fils|ma+fille",
    towards="à|pour",
    meaning="je+voulais|je+voulais+dire|voulais+dire",
    onefew="un|une|deux|1|2",
    period="par+semaine|par+mois|par+an|chaque+semaine|la+semaine",
    suffices="suffit|suffisent|suffira|suffirait|c'est+bien|c'est+assez|me+suffit|est+suffisant",
    wasi="suis+je|ai+je+été|j'ai+été|est+ce+que+je+suis",
)
ES = Turns(
    isthere="no+hay|hay|ya+no+hay",
    apology="perdón|perdona|perdonen|disculpen|lo+siento|disculpa",
    spamword="spam|spamear",
    wares="tarjeta+de+cliente|tarjeta+de+fidelidad",
    delighted="ustedes+dos|vosotros+dos|los+dos",
    pieces="código|enlace|contraseña|recibo|pin",
    toldhim="dije|pedí|dicho|pedido|digan|dile",
    fetched="recibió|tiene|cogió",
    otherlists="lista+de+invitados|lista+de+espera|lista+de+boda|lista+de+regalos|mi+lista|nuestra+lista|"
    "lista+de+compras|lista+de+deseos",
    oldplace="piso+viejo|casa+vieja|antiguo+piso|oficina+vieja|dirección+vieja",
    anything="nada|algo",
    earnest="eso|serio",
    byslip="por+error|sin+querer",
    missing="perderme|perder|perdermelas|perdernos|perderse",
    thatsall="eso+es+todo|es+todo|eso+era+todo|eso+sería+todo|nada+más+gracias",
    nothing="nada",
    charging="cobren|cobrar|cobrarme|cobrado|cobraran|cargar|precio|importe|cargo",
    doyoustop="dejan+de|dejáis+de|dejaron+de|han+dejado+de",
    came="llegó|recibí|recibido|vino",
    third="él|ella|ellos|mi+marido|mi+mujer|mi+hijo|mi+hija",
    towards="a|para",
    meaning="quería|quise+decir",
    onefew="un|uno|una|dos|1|2",
    period="por+semana|a+la+semana|al+mes|por+mes|al+año|cada+semana",
    suffices="basta|es+suficiente|me+basta|está+bien|es+bastante|alcanza",
    wasi="me+dieron|fui|he+sido|me+han+dado",
)
