"""What is said of others than us, or of a thing, in the words of a request: see `words.opt_outs.turns`.

The driver was told to leave me alone; the neighbour may not sign; write to me, not next door; an old machine is to be
signed off; who asks whether they were taken off the list wants to stay; nobody is to take me off it; enough, the third
parcel came wrong; the courier is late, enough of it.
"""

from responder.understand.words.opt_outs.turns import Turns

NOT_US = (
    "^ ~<hello>|<please> <striking>|<taking> ~<please>|<you> <me> ..-<but> <negation> .. <off> .. <lists>; "
    "^ ~<hello> <haveyou> ..-<negation> <removed>|<off> ... <lists> *** <staying>; "
    "<toldhim> ~<possessive>|<articles>|<towards> <carriers>|<neighbour> !<messages>|<mine>|<lists> ...; "
    "<carriers> <toldhim> !<messages>|<mine>|<lists> ...; "
    "<negation>|<none> .. <given>|<allowing>|<permission> ..-<using> <neighbour>|<carriers> ...; "
    "<negation>|<none> .. <given>|<allowing> ..-<using> <permission> .. .. <neighbour>|<carriers> ...; "
    "<negation> <writing>|<sending>|<calling> ~<messages>|<articles>|<possessive>|<towards> <neighbour> "
    "!<more>|<again>|<stopping>|<striking> ...; "
    "<writing>|<sending>|<calling> <negation> ~<messages>|<articles>|<possessive>|<towards> <neighbour> "
    "!<more>|<again>|<stopping>|<striking> ...; "
    "<writing>|<sending>|<calling> ~<articles>|<possessive>|<towards> <neighbour> <negation> "
    "!<more>|<again>|<stopping>|<striking> ...; "
    "<carriers>|<neighbour> ..-<messages>|<negation>|<none> <negation>|<none> ..-<messages> <allowing>|<permission> "
    "...; "
    "^ ~<hello> <you> <harassing> ~<me>|<particles> <negation> !<more> ...; <regretting> ... <sessions> ...; "
    "<negation>|<none> .. <more> @ <sending>|<shipping> ~<me>|<articles>|<towards> <messages>; "
    "<enoughnow> ..-<messages>|<marketing>|<sending> <fare>; "
    "<negation> ~<me> <wishing> .. <receiving>|<getting> ~<articles> <carriers> !<messages>; "
    "<striking>|<signing>|<removed> ..-<messages>|<me> <old> @ !<messages>|<me>|<mine>; "
    "<old> @ <striking>|<signing>|<removed> !<messages>|<me>|<mine>; "
    "<striking>|<taking>|<signing> <me>? <off> ~<articles> @ ~<articles>|<upon>|<off> <moments> "
    "!<lists>|<messages>|<service>|<marketing>; "
    "<enoughnow> !<messages>|<sending>|<such>|<lists>|<marketing> ... <delivering>|<wrongly> ..; "
    "<goods>|<carriers>|<wrongly>|<waitedfor> !<messages>|<sending>|<writing>|<lists>|<marketing> ... "
    "<enoughnow>|<fedup> <please>? $; "
    "^ ~<hello> <idle> ..."
)
"""Turned into nothing before requests are looked for."""

EN = Turns(
    fare="cakes|biscuits|cookies",
    haveyou="have+you|did+you|has+someone|you+didnt|why+did+you|why+have+you",
    neighbour="neighbour|neighbor|neighbours|neighbors|my+neighbour|next+door|courier|driver",
    old="old|broken|second|other|previous",
    enoughnow="thats+enough|that+is+enough|enough+is+enough|enough|enough+now",
    delivering="deliver|delivered|delivering|order|parcel|arrived",
    idle="why+did+i+stop|why+have+i+stopped|why+do+i+no+longer|why+am+i+no+longer|whats+the+meaning",
    excuses="; ".join(
        (
            "take|taking|took me|us off hold|speaker|mute|loudspeaker",
            "want|need|wish|like to? hear|hearing from ~<articles>|<possessive> <carriers>|<neighbour> !<messages>",
            "spamming|bombarding|spoiling|flooding me|us with ..-<messages>|<junk> kindness|love|joy|compliments|"
            "chocolate|presents|gifts",
            "unsubscribe|opt+out from|of life|adulting|work|reality|mondays|winter",
            "never|didnt|did+not|dont+remember|not sign|signed|signing up|in for ~<articles> @? <carriers>|"
            "<goods>|warranty|insurance|premium|membership|wrapping|wrap ..",
            "gave|entered|typed|put|wrote|used|provided .. wrong phone|mobile|cell|contact|telephone number|no|num",
            "when|what+time do|does|did|will|are|can .. start|starting|begin ...",
            "dont|do+not|never put|add|sign me|us back|up|on ..",
        )
    ),
)
NB = Turns(
    toldhim="sa+til",
    fare="kaker|boller|kjeks",
    haveyou="har+dere|har+de|tok+dere|fjernet+dere|har+noen|har+nokon|hvorfor+har+dere",
    neighbour="naboen|grannen|nabo|granne|naboene|vaktmesteren",
    old="gamle|gamla|ødelagte|andre|forrige|førre",
    enoughnow="nå+er+det+nok|no+er+det+nok|det+er+nok+nå|nå+holder+det|no+held+det|nå+får+det+være+nok|nok+er+nok",
    delivering="leverer|leverte|levert|leveres|leverast|kommer+feil|kom+feil|bestilling|pakken|pakka",
    sessions="smaking|smakinga|smakingen|vinsmaking|vinsmakinga|kaffesmaking|kaffesmakinga|prøvesmakinga",
    idle="hvorfor+har+jeg+sluttet|hvorfor+har+jeg+slutta|kvifor+har+eg+slutta|hva+tyder|kva+tyder|"
    "kva+betyr|kva+vil+det+seie|hva+vil+det+si",
    excuses="; ".join(
        (
            "<family>|<somebody>|<others>|hvem|kven .. melde|meldte|meld meg|oss på",
            "når|når+tid|hva+tid starter|startar|begynner|byrjar|start|begynne ...",
            "ikke|ikkje|aldri sett|legg|skriv meg|oss på|til|opp|inn ..",
        )
    ),
)
SV = Turns(
    toldhim="sa+åt|sa+till",
    fare="kakor|bullar|tårta",
    haveyou="har+ni|tog+ni|tog+ni+bort|har+någon|varför+har+ni",
    neighbour="grannen|granne|grannarna|vaktmästaren|portvakten",
    old="gamla|trasiga|andra|förra",
    enoughnow="nu+räcker+det|det+räcker+nu|nu+är+det+nog|nog+nu|nu+får+det+räcka|nog+är+nog",
    delivering="levererar|levererade|levererat|kommer+fel|kom+fel|beställning|paketet",
    sessions="provsmakning|provsmakningen|vinprovning|vinprovningen|kaffeprovningen",
    idle="varför+har+jag+slutat|varför+slutade+jag|vad+menas+med",
    excuses="; ".join(
        (
            "när|hur+dags startar|börjar|start ...",
            "<family>|<somebody>|<others>|vem .. anmälde|skrev mig|oss",
            "inte|aldrig|ej anmäl|lägg|sätt|skriv till|upp|in|på? mig|oss ..",
        )
    ),
)
DA = Turns(
    toldhim="sagde+til|sagde",
    fare="kager|boller|småkager",
    haveyou="har+I|tog+I|fjernede+I|har+nogen|hvorfor+har+I",
    neighbour="naboen|nabo|naboerne|viceværten|genboen",
    old="gamle|ødelagte|anden|forrige",
    enoughnow="nu+er+det+nok|så+er+det+nok|nu+er+det+godt+nok|det+er+nok+nu|nok+er+nok",
    delivering="leverer|leverede|leveret|leveres|kommer+forkert|kom+forkert|bestilling|pakken",
    sessions="smagning|smagningen|vinsmagning|vinsmagningen|kaffesmagning|kaffesmagningen",
    idle="hvorfor+er+jeg+holdt+op|hvad+vil+det+sige|hvad+menes+med",
    excuses="; ".join(
        (
            "hvornår starter|begynder|start ...",
            "<family>|<somebody>|<others>|hvem .. tilmeldte|meldte|skrev mig|os",
            "ikke|aldrig tilmeld|meld|sæt|skriv mig|os til|på|op|igen ..",
        )
    ),
)
DE = Turns(
    fare="kekse|torte",
    upon="am|im|vom|zum",
    haveyou="habt+ihr|haben+sie|hast+du|wurde+ich|warum+habt+ihr",
    neighbour="nachbar|nachbarn|nachbarin|der+nachbar|den+nachbarn|dem+nachbarn|hausmeister",
    old="alte|alten|kaputte|kaputten|zweite|zweiten|andere",
    carriers="boten|zusteller|zustellerin|paketboten|fahrern|kurierfahrer",
    enoughnow="jetzt+reicht+es|jetzt+reichts|es+reicht|jetzt+ist+genug|es+ist+genug|genug+ist+genug|mir+reicht+es",
    delivering="geliefert|liefert|liefern|lieferung|bestellung|paket|kam+falsch",
    sessions="verkostung|weinprobe|kaffeeprobe|probe|führung",
    idle="warum+bekomme+ich+nicht|warum+kriege+ich+nicht|was+heißt|wieso+kriege+ich+keine",
    excuses="; ".join(
        (
            "wann|um+wieviel+uhr fängt|startet|starten|beginnt ...",
            "abmelden|abmeldung|abbestellen|austragen|abmeldelink mit|per|via|durch|über|unter|sms|antwort|antworte|"
            "antworten|sende|sms+an? stop|stopp|link|antwort|sms ..",
            "abmelden|abmeldung|abbestellen jederzeit|hier|unter|auf|im ..",
            "abbestellen|abmelden bitte? ~<articles> @? artikel|bestellung|position|teil|stück|abo|kaffeeabo",
            "nicht|nie wieder? anmelden|eintragen|aufnehmen ..",
        )
    ),
)
FI = Turns(
    waitedfor="myöhässä|koko|väri|toimitus",
    fare="kakkuja|pullaa|keksejä",
    haveyou="oletteko|otitteko|poistitteko|onko|miksi+otitte|miksi+poistitte|ottiko",
    shipping="laittakaa|lähettäkää|pistäkää|laita",
    carriers="kuskille|lähetille|kuljettajalle|postiljoonille",
    neighbour="naapuri|naapurin|naapurille|naapuriin|talonmiehelle|naapurit",
    old="vanha|vanhan|toinen|toisen|rikkinäinen|rikkinäisen",
    enoughnow="nyt+riittää|nyt+riitti|riittää+jo|nyt+tuli+raja",
    delivering="toimitatte|toimitatte+väärin|toimitettu|toimitus|tilaus|paketti|tuotte",
    sessions="kurssille|tunnille|retkelle|tapahtumaan|leirille|maistelu|maistelusta|maistelussa|maisteluun|"
    "viininmaistelusta|tapahtumasta|retkeltä",
    idle="miksi+en+enää|miksi+uutiskirje+ei|miksei+uutiskirje|mitä+peruutus",
    excuses="; ".join(
        (
            "milloin|koska aloitatte|alkaa|aloittaa|alkavat ...",
            "en halua|tahdo|haluu|tarvitse enää sitä|tuota|sen|niitä|noita @ $",
            "en tarvitse|tarvii|tarvi|tartte sitä|sen|tuota enää ..",
            "en tarvitse|tarvii|tarvi|tartte enää sitä|sen|tuota ..",
            "en halua|tahdo|haluu olla|tulla enää? mukana|mukaan maistelussa|kurssilla|retkellä|tapahtumassa|"
            "kilpailussa|ryhmässä|tunnilla",
            "älkää|älä|ei lisätkö|lisää|liittäkö|laittako minua|mua|minut takaisin|uudestaan ..",
        )
    ),
)
NL = Turns(
    fare="taarten|koek|koekjes|gebak",
    haveyou="hebben+jullie|heeft+u|heb+je|ben+ik|waarom+hebben+jullie",
    neighbour="buren|buurman|buurvrouw|de+buren|de+buurman|conciërge",
    old="oude|kapotte|tweede|andere|vorige",
    enoughnow="nu+is+het+genoeg|zo+is+het+genoeg|nu+is+het+mooi+geweest|het+is+genoeg|genoeg+is+genoeg",
    delivering="geleverd|levert|leveren|bezorgd|bezorgen|bestelling|pakket",
    sessions="proeverij|wijnproeverij|koffieproeverij|rondleiding",
    idle="waarom+ontvang+ik+geen|wat+houdt|wat+is+de+betekenis",
    excuses="; ".join(
        (
            "wanneer|hoe+laat begint|beginnen|start|starten ...",
            "laat|laten ~<articles> @ maar? achterwege !<messages>",
            "jullie|u|je vallen|valt|val me|mij|ons helemaal? niet lastig",
            "blijf|blijft|blijven van ~<articles> laatste|eerste|lekkere? @ af !<messages>|<number>",
            "niet|nooit weer? aanmelden|inschrijven ..",
        )
    ),
)
FR = Turns(
    fedup="j'en+ai+marre|j'en+ai+assez|y+en+a+marre|ras+le+bol|j'en+ai+ras+le+bol",
    waitedfor="taille|couleur|modèle|livraison",
    towards="au|aux",
    fare="gâteaux|biscuits|tarte",
    haveyou="vous+m'avez|mavez+vous|avez+vous|est+ce+que+vous+m'avez|on+ma|pourquoi+vous+m'avez",
    neighbour="voisin|voisine|le+voisin|la+voisine|voisins|les+voisins|gardien|concierge",
    old="ancien|ancienne|l'ancienne|vieille|vieux|autre|deuxième",
    enoughnow="ça+suffit|ça+commence+à+bien+faire|trop+c'est+trop|c'en+est+trop",
    delivering="livrez|livré|livraison|commande|colis|livrer",
    sessions="dégustation|visite|la+dégustation|l'atelier",
    idle="ça+veut+dire+quoi|que+veut+dire|quest+ce+que+ça+veut+dire|pourquoi+je+ne+reçois+plus|pourquoi+je+reçois+plus",
    calling="m'appelez|n'appelez",
    excuses="; ".join(
        (
            "^ ~<please> ne|surtout? n? me|m|nous? <striking> pas|surtout+pas|jamais .. <off> .. <lists>",
            "le? dernier|dernière <messages> que? jai|nous+avons|quon ..",
            "quand|à+quelle+heure est? ce? que? vous|ça? recommencez|commencez|commence|démarre ...",
            "mappelez|appelez pas|plus .. écrivez|écris|envoyez+un|plutôt ..",
            "vous|tu ne me|nous harcelez|dérangez|embêtez|importunez|harcèles|déranges pas ..",
            "ne|surtout? pas réinscrivez|réinscrire|remettez ..",
        )
    ),
)
ES = Turns(
    towards="al",
    fare="pasteles|galletas|torta",
    haveyou="me+quitaron|me+han|me+habéis|me+borraron|me+sacaron|me+dieron|por+qué+me+quitaron|por+qué+me+sacaron",
    neighbour="vecino|vecina|el+vecino|la+vecina|vecinos|al+vecino|portero|conserje",
    old="vieja|viejo|antigua|antiguo|segunda|segundo",
    enoughnow="basta+ya|ya+basta|ya+es+suficiente|suficiente|basta",
    delivering="entregan|entregado|entrega|pedido|paquete|traen",
    sessions="cata|la+cata|degustación|visita",
    idle="por+qué+ya+no+me+llega|por+qué+ya+no+me+llegan|por+qué+ya+no+recibo|por+qué+no+me+llega|qué+quiere+decir|"
    "qué+es+eso+de",
    excuses="; ".join(
        (
            "cuándo|a+qué+hora empiezan|empieza|comienzan|comienza|arrancan ...",
            "no me apunten|apuntes|apunte|inscriban|inscribas a|en|al|para ..",
            "no me? vuelvan|vuelvas a ponerme|meterme|apuntarme|suscribirme|agregarme ..",
        )
    ),
)
