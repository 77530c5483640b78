"""Who would be out of our reach, in Dutch, Finnish, French and Spanish: see `reach`."""

from responder.understand.words.opt_outs.turns import Turns

NL = Turns(
    tofor="twee|drie|vier|meerdere|paar|om|te|worden|jullie|u|al|reeds|mijn|de|mij|me",
    keepme="hou+me|houd+me|hou+mij|houd+mij|laat+me|laat+mij|laat+ons|hou+ons|houdt+u+mij",
    outofthis="hierbuiten|erbuiten|hier+buiten|er+buiten|hieruit|buiten+jullie+reclame|overal+buiten",
    tomyphone="naar+mijn+telefoon|op+mijn+telefoon|naar+mijn+mobiel|op+mijn+mobiel|naar+mijn+nummer|op+mijn+nummer|"
    "naar+mijn+gsm|op+mijn+gsm|naar+mijn+werktelefoon",
    mybox="inbox|mailbox|telefoon|postvak|gsm",
    full="vol+met|vol+van|puilt+uit+van|overspoeld+door|volgestopt+met|vol+door",
    regard="beschouw|zie",
    spared="verschonen|verschoont|verschoond|besparen|bespaart|te+besparen",
    joinin="meedoen+aan|meedoen+met|deelnemen+aan|deel+uitmaken+van|meedoen",
    marked="gemarkeerd|gemeld|aangemerkt|gerapporteerd|verplaatst|markeer|meld",
    asspam="jullie+als+spam|u+als+spam|dit+als+spam|je+als+spam|dit+nummer+als+spam|jullie+als+ongewenst",
    suppliers="een+leverancier|al+leverancier|onze+leverancier|een+vaste+leverancier",
    misplaced="verkeerde+vent|verkeerde+man|verkeerde+vrouw|verkeerde+kerel|verkeerde+gast",
    letbe="zijn",
    sentby="per|via|op|met",
    messages="mailings",
    surveys="enquêtes|enquete|enquetes|vragenlijsten|klanttevredenheidsonderzoeken",
    none="gn",
    them="het|ze",
    removed="weghalen|weggehaald|wegdoen|eraf+halen|eruit+halen",
    escaping="verschoond+blijven+van|verschoond+van|gevrijwaard+van",
    asked="verzocht",
    otherwise="of|anders",
    removal="verwijdering|uitschrijving|afmelding",
    workedhere="werkt+hier+niet+meer|werkt+niet+meer+hier|werkt+niet+meer+bij|niet+meer+in+dienst|uit+dienst",
    hereto="hierheen|hiernaartoe|naar+dit+nummer|hier+naartoe|op+dit+nummer",
    forgetting="vergeet|vergeten",
    pausing="pauzeer|pauzeren|houd+pauze+met|hou+pauze+met|neem+pauze+met|zet+op+pauze",
    daily="iedere+dag+weer|elke+dag+weer|dag+in+dag+uit",
    overnow="is+het+klaar|is+het+genoeg|is+het+afgelopen|is+het+mooi+geweest|is+het+uit|nu+klaar",
    evermore="nooit+meer|nooit+weer|geen+enkele|nooit+nog",
    whyi="waarom+ik|waarom+jullie+mij|waarom+u+mij|waarom+jullie+me",
    notallowed="mag+niet|niet+toegestaan|verboden|mag+dit+niet",
    afterthis="hierna|daarna|vanaf+nu|voortaan",
    requests="kan|kunnen|kun|kunt|wil|willen je|jij|u|jullie mijn|onze gegevens|nummer|mailadres hier|er? "
    "weghalen|verwijderen|wissen|schrappen; hiermee|hiervan|daarvan verschonen|verschoont|verschoond; beëindig|"
    "beëindigen|staak|verbreek elk|alle|ieder verder? contact|communicatie; wil|willen|wens hieruit|hiervan+af|"
    "hier+uit|eruit <please>? $; heb|hebben .. <times> gevraagd .. <removed>; ^^ ~<please> schrijf|bel|mail|app|sms "
    "<me> ~<please> niet|nooit|niks meer",
    toofew="krijg+geen+genoeg+van|kan+geen+genoeg+krijgen+van|krijg+nooit+genoeg+van",
    excuses="heb|ben <me>? uitgeschreven|afgemeld bij|van|voor ~<articles>|<possessive> @ ..; heb|hebben <me>? "
    "~<articles> @ opgezegd",
    onpage="in+het+pakket|in+het+pakje|in+de+doos|in+de+tas|op+het+kaartje|op+de+kaart|bij+het+pakket",
    bookings="loterij|trekking|verloting|winactie|prijsvraag",
)
FI = Turns(
    tofor="kaksi|kolme|monta|teitä|jo|minua|mua|minut|listalta|poistoa+varten",
    keepme="jättäkää+minut|jättäkää+mut|jätä+minut|pitäkää+minut|pitäkää+mut|jättäkää+meidät|jättäkää+numeroni",
    outofthis="ulkopuolelle|tämän+ulkopuolelle|tästä+pois|pois+tästä|ulkopuolella|näiden+ulkopuolelle|pois+näistä|"
    "tästä+ulos",
    tomyphone="puhelimeeni|mun+puhelimeen|minun+puhelimeeni|numerooni|kännykkääni|tähän+puhelimeen|työpuhelimeeni",
    mybox="postilaatikkoni|sähköpostini|puhelimeni|laatikkoni|inboxini|postilaatikko",
    full="täynnä|täynnä+teitä|täyttyy|pursuaa|tukossa",
    regard="katsokaa|laskekaa|pitäkää",
    spared="säästytte|säästyä|säästyisin|säästäkää",
    joinin="mukana|osallistua|olla+mukana",
    marked="merkitsin+teidät|merkkasin+teidät|merkitsin+tämän|merkinnyt+teidät|siirsin+teidät|laitoin+teidät|"
    "ilmoitin+teidät|merkitsin+nämä",
    asspam="roskapostiksi|spämmiksi|roskapostiin|spammiksi|roskaksi",
    suppliers="on+jo+toimittaja|on+toimittaja|on+oma+toimittaja|jo+toimittaja",
    misplaced="väärä+tyyppi|väärä+mies|väärä+nainen|väärä+kaveri|väärä+ihminen",
    letbe="olla",
    messages="kampanjoistanne|viesteistänne|mainoksistanne|tarjouksistanne|uutiskirjeistänne|"
    "uutiskirjettänne|uutiskirjeenne|uutiskirjeitänne|viesteissä|viesteihin|"
    "lähetyksiltä|viesteiltä|mainoksilta|tekstareilta|uutiskirjeiltä",
    surveys="kyselyitä|kyselyjä|kyselyt|kyselyiden",
    membership="luvat|kaikki+luvat|viestipalvelun|viestipalvelu|tekstiviestipalvelun|uutiskirjepalvelun",
    escaping="välttyä|säästyä",
    mine="tämän+numeron|numeroni",
    otherwise="tai|muuten",
    removal="poistoa|poistamista|poistumista",
    workedhere="ei+työskentele+täällä|ei+ole+enää+töissä|ei+enää+työskentele|ei+työskentele+enää|lähtenyt+talosta",
    hereto="tänne|tähän+numeroon",
    forgetting="unohtakaa|unohda",
    pausing="pitäkää+taukoa|pitäkää+tauko|laittakaa+tauolle|keskeyttäkää",
    sure="joka+päivä .. <messages> *** nyt loppui|loppu|loppuu|riittää <please>? $",
    overnow="nyt+loppui|nyt+loppuu|nyt+riittää|riittää+jo|loppu+nyt|nyt+loppu",
    evermore="eikä+enää|eikä+lisää|eikä+muita|ei+enää+ikinä|enää+ikinä|enää+koskaan|ei+koskaan+enää|ikinä+enää|"
    "en+enää+ikinä",
    whyi="miksi+saan|miksi+lähetätte|miksi+mä+saan|miksi+minä+saan|miksi+näitä",
    notallowed="ei+saa|laitonta|kiellettyä",
    afterthis="tämän+jälkeen|jatkossa|tästä+lähtien|tästedes",
    requests="ette|ettette|ettei ottaisi|lähettäisi|kirjoittaisi|viestittelisi|ottais .. <me>|enää|yhteyttä|"
    "<messages>; painukaa|painu|menkää|mene|haistakaa|suksikaa hiiteen|helvettiin|vittuun|paska|paskat|kuuseen|"
    "hemmettiin|metsään; pitäkää <messages> .. taukoa|tauko; viimeinen <messages> .. jonka|minkä haluan|toivon; on "
    "oma|jo? toimittaja *** ei tarvitse kirjoittaa|viestitellä|lähettää|laittaa; <mybox> .. <full> teitä|teistä|"
    "viestejänne|mainoksianne; <stopping> lähetykset|lähetyksenne|lähetys <me>? <please>? $; haluan|tahdon|haluun "
    "tästä|tästä+kaikesta|näistä eroon|pois|ulos <please>? $; en tajua|tiedä|ymmärrä miksi .. *** en halua|tahdo "
    "~<such>|<itall> $",
    toofew="en+saa+tarpeekseni|en+saa+tarpeeksi",
    onpage="paketissa|laatikossa|pussissa|kortissa|korttiin|pakettiin",
    bookings="arvonnasta|kilpailusta|arvontaan|arpajaisista",
)
FR = Turns(
    tofor="deux|trois|quatre|plusieurs|de|d|à|être|que|vous|déjà|la|ma|me",
    keepme="laissez+moi|laisse+moi|laissez+nous|tenez+moi|gardez+moi|laissez+mon+numéro",
    outofthis="en+dehors|en+dehors+de+ça|en+dehors+de+cela|en+dehors+de+tout+ça|hors+de+ça|à+l'écart|"
    "hors+de+vos+listes|en+dehors+de+vos+pubs",
    tomyphone="sur+mon+téléphone|sur+mon+portable|à+mon+numéro|sur+mon+numéro|sur+mon+mobile|à+mon+téléphone|"
    "sur+mon+téléphone+pro",
    mybox="boîte|boîte+mail|messagerie|téléphone|portable",
    full="pleine+de|pleine+à+craquer+de|remplie+de|remplie+par|saturée+de|saturée+par|inondée+de|inondée+par|"
    "saturé+par|inondé+par|inondé+de",
    regard="considérez|comptez",
    spared="m'épargniez|m'épargner|épargner|m'épargnez|être+épargné|être+épargnée|nous+épargner",
    sending="d'envoyer|d'écrire",
    bothering="épargnez+vous|épargnez+vous+la+peine|évitez+vous+la+peine",
    joinin="participer+à|participer|faire+partie+de|prendre+part+à",
    marked="vous+ai+mis|vous+ai+signalé|vous+ai+signalés|vous+ai+classé|vous+ai+marqué|vous+mets|vous+signale|"
    "l'ai+signalé|vous+avons+mis|ai+tout+mis",
    asspam="en+spam|comme+spam|dans+les+spams|en+indésirable|comme+indésirable|dans+les+indésirables|en+indésirables",
    suppliers="déjà+un+fournisseur|notre+fournisseur|un+fournisseur",
    misplaced="mauvais+gars|mauvais+type|mauvais+mec|mauvais+monsieur|mauvaise+dame",
    letbe="être",
    sentby="par|via",
    surveys="sondages|enquêtes|d'enquêtes|questionnaires|enquêtes+de+satisfaction",
    asked="demandé",
    otherwise="ou|sinon",
    removal="suppression|désinscription|désabonnement|retrait",
    workedhere="ne+travaille+plus+ici|travaille+plus+ici|ne+travaille+plus+chez|plus+dans+l'entreprise|"
    "quitté+la+société|quitté+l'entreprise",
    hereto="ici|à+ce+numéro|sur+ce+numéro",
    forgetting="oubliez|n'oubliez|n'oublie|oublier|d'oublier|oublie",
    pausing="faites+une+pause+dans|faites+une+pause+avec|mettez+en+pause|suspendez|faites+une+pause+de",
    daily="chaque+jour+que|chaque+fichu+jour",
    overnow="c'est+fini|cest+fini|ça+suffit|c'est+terminé|c'est+assez|fini+maintenant|c'est+fini+maintenant",
    evermore="et+plus+de|plus+jamais|jamais+plus|plus+aucun|plus+aucune",
    whyi="pourquoi+je|pourquoi+vous",
    notallowed="interdit|pas+autorisé|pas+le+droit|illégal",
    afterthis="après+ça|après+cela|ensuite|désormais|dorénavant",
    requests="pas|plus client|cliente|clients *** n'écrivez|écrivez pas|plus <please>? $; dernier|dernière "
    "<messages> que je|nous ..-<negation> veux|souhaite|voulons|désire; comment|où .. sortir|sort|sors|partir|"
    "quitter de|d .. liste|listes|truc|<messages>; évitez|éviter|éviteriez de|d? .. <sending>|<writing> <please>|"
    "à+l'avenir|$; <ending> .. service|abonnement de|d|aux|à .. <messages>; veux|voudrais|souhaite sortir|partir|"
    "quitter de|d ~<articles> truc|machin|ça|cela|liste; ne? plus figurer|apparaître|être dans|sur|parmi .. <lists>|"
    "envois|destinataires|<messages>",
    toofew="ne+me+lasse+pas+de|me+lasse+pas+de|n'en+ai+jamais+assez+de",
    excuses="jamais|pas inscrit|inscrite|abonné|abonnée à|au|aux|pour ~<articles> <sessions>|<bookings> ..; me|m "
    "suis désinscrit|désinscrite|désabonné|désabonnée de|du ~<articles> @ ..",
    sessions="soirée|formation|concours|sortie+de+samedi|marche",
    onpage="dans+le+colis|dans+le+carton|dans+la+boîte|dans+le+sac|sur+la+carte|sur+la+boîte|avec+le+colis",
    bookings="tirage|tirage+au+sort|tombola|loterie|concours",
)
ES = Turns(
    tofor="dos|tres|cuatro|varias|muchas|que|de|ser|ya|les|la|mi|me|a",
    keepme="déjenme|dejadme|déjame|déjeme|déjennos|manténganme|dejen+mi+número",
    outofthis="fuera+de+esto|fuera+de+su+lista|fuera+de+todo+esto|fuera+de+sus+listas|al+margen+de+esto",
    tomyphone="a+mi+teléfono|a+mi+móvil|a+mi+celular|a+mi+número|en+mi+teléfono|en+mi+móvil|al+móvil+del+trabajo",
    mybox="bandeja|buzón|correo|móvil|celular|teléfono",
    full="llena+de|lleno+de|llenos+de|saturada+de|saturado+de|inundado+de|inundada+de|saturada+por|repleto+de|"
    "repleta+de",
    regard="considérenme|considérame|denme+por",
    spared="me+ahorraran|me+ahorren|ahorrarme|me+ahorrasen|ahorrarnos|me+libren",
    bothering="ahórrense|ahorraos|ahórrense+el+envío|ahorraos+el+envío",
    joinin="participar+en|formar+parte+de|tomar+parte+en|ser+parte+de",
    marked="los+he+marcado|os+he+marcado|les+he+marcado|los+marqué|os+marqué|los+puse|os+he+puesto|los+he+puesto|"
    "los+he+reportado|lo+he+marcado|los+mando",
    asspam="como+spam|en+spam|a+spam|como+no+deseado|como+correo+no+deseado|a+la+carpeta+de+spam",
    suppliers="ya+tenemos+proveedor|tenemos+proveedor|ya+tengo+proveedor|tenemos+nuestro+proveedor",
    misplaced="tipo+equivocado|hombre+equivocado|mujer+equivocada|equivocado+de+tipo|señor+equivocado",
    letbe="estar",
    them="lo|los",
    sentby="por|via|vía|con",
    messages="alertas",
    surveys="encuestas|cuestionarios|encuestas+de+satisfacción",
    striking="quítenlo|quítelo|quitadlo|bórrenlo|bórrelo|borradlo|elimínenlo|elimínelo|eliminadlo|sáquenlo|sáquelo|"
    "sacadlo|retírenlo|retírelo|retiradlo",
    otherwise="o|si+no|de+lo+contrario",
    removal="baja|supresión|eliminación",
    workedhere="ya+no+trabaja+aquí|no+trabaja+aquí+ya|ya+no+está+en+la+empresa|dejó+la+empresa|ya+no+trabaja",
    hereto="aquí|acá|a+este+número",
    forgetting="olviden|olvidad|olvide|olvídense+de|olvidaos+de|olvídese+de|olvida",
    pausing="pausen|pausar|pausad|hagan+una+pausa+con|pongan+en+pausa|suspendan|hagan+pausa+con",
    daily="todos+los+santos+días|cada+santo+día",
    overnow="se+acabó|basta|ya+basta|se+terminó|hasta+aquí|ya+está+bien",
    evermore="nunca+más|jamás|nunca+jamás|ya+no+más",
    whyi="por+qué+recibo|por+qué+me+llega|por+qué+me+llegan|por+qué+me+mandan|por+qué+me+envían",
    notallowed="no+está+permitido|prohibido|no+pueden+hacerlo|ilegal",
    afterthis="después+de+esto|después+de+hoy|a+partir+de+ahora|de+ahora+en+adelante",
    requests="último|última <messages> que ..-<negation> quiero|deseo|queremos; cancelo|anulo|termino .. "
    "suscripción|servicio a|de|al? .. <messages>|boletín; quiero|quisiera|deseo salirme|salir|borrarme de esto|aquí|"
    "todo|acá <please>? $; ya? vale|basta|está+bien con .. <messages>; no toquen|toque|toquéis|usen|usen+más|"
    "utilicen más? <mine>; cesen|cese|corten|terminen todo|cualquier|el? contacto; no figurar|aparecer|estar|"
    "constar|figure|aparezca más? en .. <lists>|envíos|<messages>; no me? volvieran|volviesen|vuelvan|vuelva|"
    "contactaran|escribieran|enviaran|mandaran a? contactarme|escribirme|molestarme|llamarme|más|$; no .. quiero|"
    "queremos nada|más .. <messages>",
    sure="no tienen|tiene|tenéis|tienes permiso|autorización|derecho|consentimiento para|a|de <sending>",
    toofew="no+me+canso+de|nunca+me+canso+de",
    excuses="me di|dimos de baja de|del|en ~<articles> <clubs> ..; me he|hemos dado de baja de|del|en ~<articles> "
    "<clubs> ..",
    onpage="en+el+paquete|en+la+caja|en+la+bolsa|en+la+tarjeta|con+el+paquete",
    bookings="sorteo|rifa|concurso|lotería",
)
