"""Who would be out of our reach, in Dutch, Finnish, French and Spanish: see `reach`."""

from responder.understand.words.opt_outs.turns import Turns

NL = Turns(
    letbe="zijn",
    sentby="per|via|op|met",
    messages="mailings|enquêtes|enquete|enquetes|vragenlijsten|klanttevredenheidsonderzoeken",
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
    pausing="pauzeer|pauze+met|pauzeren|op+pauze|even+pauze+met",
    daily="iedere+dag+weer|elke+dag+weer|dag+in+dag+uit",
    overnow="is+het+klaar|is+het+genoeg|is+het+afgelopen|is+het+mooi+geweest|is+het+uit|nu+klaar",
    evermore="nooit+meer|nooit+weer|geen+enkele|nooit+nog",
    whyi="waarom+ik|waarom+jullie+mij|waarom+u+mij|waarom+jullie+me",
    notallowed="mag+niet|niet+toegestaan|verboden|mag+dit+niet",
    afterthis="hierna|daarna|vanaf+nu|voortaan",
    requests="beëindig|beëindigen|staak|verbreek elk|alle|ieder verder? contact|communicatie; wil|willen|wens hieruit|"
    "hiervan+af|hier+uit|eruit <please>? $; heb|hebben .. <times> gevraagd .. <removed>; ^^ ~<please> "
    "schrijf|bel|mail|app|sms <me> ~<please> niet|nooit|niks meer",
    toofew="krijg+geen+genoeg+van|kan+geen+genoeg+krijgen+van|krijg+nooit+genoeg+van",
    excuses="heb|ben <me>? uitgeschreven|afgemeld bij|van|voor ~<articles>|<possessive> @ ..; heb|hebben <me>? "
    "~<articles> @ opgezegd",
    onpage="in+het+pakket|in+het+pakje|in+de+doos|in+de+tas|op+het+kaartje|op+de+kaart|bij+het+pakket",
    bookings="loterij|trekking|verloting|winactie|prijsvraag",
)
FI = Turns(
    letbe="olla",
    messages="kyselyitä|kyselyjä|kyselyt|kyselyiden|uutiskirjettänne|uutiskirjeenne|uutiskirjeitänne|viesteissä|"
    "viesteihin|lähetyksiltä|viesteiltä|mainoksilta|tekstareilta|uutiskirjeiltä",
    membership="viestipalvelun|viestipalvelu|tekstiviestipalvelun|uutiskirjepalvelun",
    escaping="välttyä|säästyä",
    mine="tämän+numeron|numeroni",
    otherwise="tai|muuten",
    removal="poistoa|poistamista|poistumista",
    workedhere="ei+työskentele+täällä|ei+ole+enää+töissä|ei+enää+työskentele|ei+työskentele+enää|lähtenyt+talosta",
    hereto="tänne|tähän+numeroon",
    forgetting="unohtakaa|unohda",
    pausing="taukoa|tauolle|tauko|keskeytys",
    sure="joka+päivä .. <messages> *** nyt loppui|loppu|loppuu|riittää <please>? $",
    overnow="nyt+loppui|nyt+loppuu|nyt+riittää|riittää+jo|loppu+nyt|nyt+loppu",
    evermore="eikä+enää|eikä+lisää|eikä+muita|ei+enää+ikinä|enää+ikinä|enää+koskaan|ei+koskaan+enää|ikinä+enää|en+enää+ikinä",
    whyi="miksi+saan|miksi+lähetätte|miksi+mä+saan|miksi+minä+saan|miksi+näitä",
    notallowed="ei+saa|laitonta|kiellettyä",
    afterthis="tämän+jälkeen|jatkossa|tästä+lähtien|tästedes",
    requests="ette|ettette|ettei ottaisi|lähettäisi|kirjoittaisi|viestittelisi|ottais .. <me>|enää|yhteyttä|"
    "<messages>; "
    "painukaa|painu|menkää|mene|haistakaa|suksikaa hiiteen|helvettiin|vittuun|paska|paskat|kuuseen|hemmettiin|metsään; "
    "<stopping> lähetykset|lähetyksenne|lähetys <me>? <please>? $; haluan|tahdon|haluun tästä|tästä+kaikesta|näistä "
    "eroon|pois|ulos <please>? $; en tajua|tiedä|ymmärrä miksi .. *** en halua|tahdo ~<such>|<itall> $",
    toofew="en+saa+tarpeekseni|en+saa+tarpeeksi",
    onpage="paketissa|laatikossa|pussissa|kortissa|korttiin|pakettiin",
    bookings="arvonnasta|kilpailusta|arvontaan|arpajaisista",
)
FR = Turns(
    letbe="être",
    sentby="par|via",
    messages="sondages|enquêtes|d'enquêtes|questionnaires|enquêtes+de+satisfaction",
    asked="demandé",
    otherwise="ou|sinon",
    removal="suppression|désinscription|désabonnement|retrait",
    workedhere="ne+travaille+plus+ici|travaille+plus+ici|ne+travaille+plus+chez|plus+dans+l'entreprise|quitté+la+société|"
    "quitté+l'entreprise",
    hereto="ici|à+ce+numéro|sur+ce+numéro",
    forgetting="oubliez|oublier|d'oublier|oublie",
    pausing="pause+dans|pause+avec|une+pause|en+pause|suspendez",
    daily="chaque+jour+que|chaque+fichu+jour",
    overnow="c'est+fini|cest+fini|ça+suffit|c'est+terminé|c'est+assez|fini+maintenant|c'est+fini+maintenant",
    evermore="plus+jamais|jamais+plus|plus+aucun|plus+aucune",
    whyi="pourquoi+je|pourquoi+vous",
    notallowed="interdit|pas+autorisé|pas+le+droit|illégal",
    afterthis="après+ça|après+cela|ensuite|désormais|dorénavant",
    requests="comment|où .. sortir|sort|sors|partir|quitter de|d .. liste|listes|truc|<messages>; évitez|éviter|"
    "éviteriez de|d? .. <sending>|<writing> <please>|à+l'avenir|$; <ending> .. service|abonnement de|d|aux|à .. "
    "<messages>; veux|voudrais|souhaite sortir|partir|quitter de|d ~<articles> truc|machin|ça|cela|liste; ne? plus "
    "figurer|apparaître|être dans|sur|parmi .. <lists>|envois|destinataires|<messages>",
    toofew="ne+me+lasse+pas+de|me+lasse+pas+de|n'en+ai+jamais+assez+de",
    excuses="jamais|pas inscrit|inscrite|abonné|abonnée à|au|aux|pour ~<articles> <sessions>|<bookings> ..; me|m suis "
    "désinscrit|désinscrite|désabonné|désabonnée de|du ~<articles> @ ..",
    sessions="soirée|formation|concours|sortie+de+samedi|marche",
    onpage="dans+le+colis|dans+le+carton|dans+la+boîte|dans+le+sac|sur+la+carte|sur+la+boîte|avec+le+colis",
    bookings="tirage|tirage+au+sort|tombola|loterie|concours",
)
ES = Turns(
    letbe="estar",
    them="lo|los",
    sentby="por|via|vía|con",
    messages="encuestas|cuestionarios|encuestas+de+satisfacción",
    striking="quítenlo|quítelo|quitadlo|bórrenlo|bórrelo|borradlo|elimínenlo|elimínelo|eliminadlo|sáquenlo|sáquelo|"
    "sacadlo|retírenlo|retírelo|retiradlo",
    otherwise="o|si+no|de+lo+contrario",
    removal="baja|supresión|eliminación",
    workedhere="ya+no+trabaja+aquí|no+trabaja+aquí+ya|ya+no+está+en+la+empresa|dejó+la+empresa|ya+no+trabaja",
    hereto="aquí|acá|a+este+número",
    forgetting="olviden|olvidad|olvide|olvídense+de|olvidaos+de|olvídese+de|olvida",
    pausing="pausen|pausar|pausa+con|en+pausa|una+pausa|suspendan|pausad",
    daily="todos+los+santos+días|cada+santo+día",
    overnow="se+acabó|basta|ya+basta|se+terminó|hasta+aquí|ya+está+bien",
    evermore="nunca+más|jamás|nunca+jamás|ya+no+más",
    whyi="por+qué+recibo|por+qué+me+llega|por+qué+me+llegan|por+qué+me+mandan|por+qué+me+envían",
    notallowed="no+está+permitido|prohibido|no+pueden+hacerlo|ilegal",
    afterthis="después+de+esto|después+de+hoy|a+partir+de+ahora|de+ahora+en+adelante",
    requests="cancelo|anulo|termino .. suscripción|servicio a|de|al? .. <messages>|boletín; quiero|quisiera|deseo "
    "salirme|salir|borrarme de esto|aquí|todo|acá <please>? $; ya? vale|basta|está+bien con .. <messages>; no toquen|"
    "toque|toquéis|usen|usen+más|utilicen más? <mine>; cesen|cese|corten|terminen todo|cualquier|el? contacto; no "
    "figurar|aparecer|estar|constar|figure|aparezca más? en .. <lists>|envíos|<messages>; no me? volvieran|volviesen|"
    "vuelvan|vuelva|contactaran|escribieran|enviaran|mandaran a? contactarme|escribirme|molestarme|llamarme|más|$; "
    "no .. quiero|queremos nada|más .. <messages>",
    sure="no tienen|tiene|tenéis|tienes permiso|autorización|derecho|consentimiento para|a|de <sending>",
    toofew="no+me+canso+de|nunca+me+canso+de",
    excuses="me di|dimos de baja de|del|en ~<articles> <clubs> ..; me he|hemos dado de baja de|del|en ~<articles> "
    "<clubs> ..",
    onpage="en+el+paquete|en+la+caja|en+la+bolsa|en+la+tarjeta|con+el+paquete",
    bookings="sorteo|rifa|concurso|lotería",
)
