"""What a shop is asked for in words that opt-outs are made of as well: see `words.opt_outs.turns`.

Who cannot come on Friday is taken off that day's list; who asks what a move does to his membership leaves nothing;
adverts on a page or in an app are nobody's messages; a thing that comes off a list is no customer; who signs off the
piano lessons or leaves the wine club is still written to, and gladly where the offers are to go on. Who promises to
stop asking asks for nothing, and who gets enough texts already, from whomever, declines more.
"""

from responder.understand.words.opt_outs.turns import Turns

ERRANDS = (
    "<absent> ..-<messages> <moments> <negation>? !<messages>|<lists>|<again>|<more> ~<please>|<moments> "
    "<striking>|<taking> ~<please>|<particles> <me>? ~<particles> <off>? <please>? $; "
    "<moments> ..-<messages> <absent> ~<please> <striking>|<taking> ~<please>|<particles> <me>? "
    "~<particles> <off>? <please>? $; "
    "<must_i> .. <withdrawing> ..-<messages> <incase> ...; <withdrawing> <must_i> ..-<messages> <incase> ...; "
    "<messages>|<mailings>|<marketing> ~<articles>|<possessive> <onpage> ...; "
    "<toofew> ~<articles>|<possessive>|<your> <messages> ...; "
    "<striking>|<taking> !<me>|<mine>|<personal>|<messages>|<number>|<family>|<oneself> ~<please>|<articles> @ .. "
    "<off>? ~<articles>|<possessive> <shoplist>; "
    "^^ ~<hello>|<please>|<can>|<canyou>|<articles> !<me>|<mine>|<personal>|<messages>|<number>|<family>|<oneself> "
    "@ .. <off> ~<articles>|<possessive> <shoplist> ~<please> <striking>|<removed>|<taking>; "
    "^^ ~<hello>|<please>|<articles> !<me>|<mine>|<personal>|<messages>|<number>|<family>|<oneself>|<striking>|"
    "<removed>|<taking> @ <off> ~<articles>|<possessive> <shoplist>; "
    "<negation> <forgetting> <mine>; <forgetting> <negation> <mine>; "
    "<papers> <sentby> ~<articles> <mails>|<texts>; "
    # a thing that is had or comes, not what we write
    "<striking>|<taking>|<signing>|<removing> ~<please> <me> <off>? ~<upon>|<articles>|<possessive>|<off> @? "
    "@<holdings> !<messages>|<mailings>|<lists>|<marketing>|<number>; "
    "<striking>|<taking>|<signing>|<removing> ~<please> <me> <off>? ~<upon>|<articles>|<possessive>|<off> @? "
    "@<holdings> <but> <negation> ~<articles>|<possessive>|<upon>|<off> <messages>; "
    "<membership>? ~<possessive>|<upon>|<articles>|<off> <clubs> !<messages>|<mailings>|<lists>|<marketing>; "
    "<messages> ..-<negation>|<none> <welcomed> .."
)
"""Turned into nothing before requests are looked for."""

EN = Turns(
    excuses="already get|receive|got|have .. <toomany>|enough|plenty !you|u|yall|your|<your>|<stopping>|<striking>|"
    "<removed>; get|receive enough|plenty !you|u|yall|your|<your>|<stopping>|<striking>|<removed>; "
    "subscribe|sign|add me up? to|for ~<articles> @? @<holdings> !<messages>|<mailings>|<lists>; "
    "ill|i+will|we+will stop|quit bothering|bugging|pestering|nagging|annoying|asking|texting|messaging|calling|"
    "writing|emailing you|u|now|$",
    holdings="delivery|deliveries|lesson|lessons|cleaning|insurance|magazine|alarm|rental|payment|payments|"
    "warranty|debit|box|crate|hamper|gift|voucher|cleaner|gardener",
    clubs="wine+club|book+club|beer+club|coffee+club|cheese+club|tea+club|golf+club|tennis+club|sports+club|"
    "gym|health+club|running+club",
    welcomed="are+still+welcome|still+welcome|can+keep+coming|may+keep+coming",
    shoplist="list|lists|order+list",
    oneself="customer|client|person|people|contact|contacts|caller|owner",
    absent="cant|cannot|cant+make|cant+make+it|unable+to+come|not+able+to+come|wont+be+there|cant+come",
    incase="if|when|in+case|because|to",
    onpage="on+your+site|on+your+website|on+the+site|on+the+website|on+your+page|on+the+page|in+the+app|in+your+app|"
    "on+instagram|on+facebook|on+youtube|on+the+radio|on+tv|in+the+window",
    toofew="too+few|not+enough",
)
NB = Turns(
    excuses="får|mottar|mottek allerede|allereie .. <toomany>|nok !dere|dykk|dokker|deres|<your>|<stopping>|<striking>|"
    "<removed>; får|mottar|mottek nok|<toomany> .. fra+før|frå+før|som+det+er|i+forveien !dere|dykk|dokker|deres|"
    "<your>|"
    "<stopping>|<striking>|<removed>; "
    "jeg|eg|vi|me skal|lover nok|nå|no|å? slutte|slutta|stoppe å|med mase|masa|plage|plaga|spørre|spørja|"
    "skrive|forstyrre|ringe|bry ...",
    holdings="leveringen|levering|leveringa|leveransen|abonnementet|abonnement|kassen|kassa|boksen|"
    "medlemskapet|medlemskapen|timene|timane|forsikringen|forsikringa|magasinet|bladet|alarmen|gavekortet|bilen|"
    "betalingen|betalinga|giroen|garantien|rengjøringen|rengjøringa|reinhaldet|bestillingen|bestillinga|tinginga|"
    "pakken|pakka|kurset",
    clubs="vinklubben|vinklubb|bokklubben|bokklubb|ølklubben|kaffeklubben|teklubben|osteklubben|golfklubben|"
    "tennisklubben|idrettslaget|treningssenteret|turlaget|løpeklubben",
    welcomed="kan+bare+komme|må+gjerne+komme|kan+gjerne+fortsette|må+gjerne+fortsette|vil+jeg+gjerne+ha|"
    "vil+eg+gjerne+ha|får+gjerne+komme",
    absent="kan+ikke|kan+ikkje|kan+ikke+komme|kan+ikkje+kome|får+ikke+til|rekker+ikke|rekk+ikkje|er+bortreist",
    must_i="trenger+jeg+å|treng+eg+å|må+man|må+ein",
    incase="hvis|om|dersom|når|fordi|for+å",
    onpage="på+nettsiden|på+nettsida|på+siden|på+sida|på+nettsidene|på+nettstedet|i+appen|på+facebook|på+instagram|"
    "på+radioen|på+radio|på+tv|i+vinduet",
    toofew="for+få|ikke+nok|ikkje+nok",
)
SV = Turns(
    excuses="får redan .. <toomany>|nog|tillräckligt !er|era|ert|ni|<your>|<stopping>|<striking>|<removed>; får "
    "<toomany>|nog .. som+det+är !er|era|ert|ni|<your>|<stopping>|<striking>|<removed>; "
    "jag|vi ska|lovar nog|nu|att? sluta|slutar tjata|störa|fråga|skriva|ringa|plåga|besvära ...",
    holdings="leveransen|leveranserna|leverans|prenumerationen|prenumeration|lådan|kassen|boxen|medlemskapet|"
    "gymkortet|lektionerna|lektionen|städningen|försäkringen|magasinet|larmet|presentkortet|bilen|betalningen|"
    "autogirot|garantin|beställningen|passet|kursen|paketet",
    clubs="vinklubben|vinklubb|bokklubben|bokklubb|ölklubben|kaffeklubben|teklubben|ostklubben|golfklubben|"
    "tennisklubben|idrottsföreningen|gymmet|löparklubben",
    welcomed="får+gärna+komma|kan+gärna+fortsätta|får+gärna+fortsätta|vill+jag+gärna+ha|går+bra+ändå",
    absent="kan+inte|kan+ej|kan+inte+komma|hinner+inte|är+bortrest",
    incase="om|när|ifall|för+att|eftersom",
    onpage="på+sajten|på+sidan|på+hemsidan|på+webbplatsen|på+webben|i+appen|på+facebook|på+instagram|på+radion|på+tv|"
    "i+fönstret",
    toofew="för+få|inte+tillräckligt+med",
)
DA = Turns(
    excuses="får allerede .. <toomany>|nok !jer|jeres|<your>|<stopping>|<striking>|<removed>; får <toomany>|nok .. "
    "i+forvejen|som+det+er !jer|jeres|<your>|<stopping>|<striking>|<removed>; "
    "jeg|vi skal|lover nok|nu|at? stoppe|holde+op|slutte med? at? plage|genere|spørge|skrive|ringe|"
    "forstyrre ...",
    holdings="leveringen|leveringer|levering|abonnementet|abonnement|kassen|boksen|medlemskabet|timerne|timen|"
    "rengøringen|forsikringen|magasinet|bladet|alarmen|holdet|gavekortet|bilen|betalingen|betalingsservice|garantien|"
    "bestillingen|pakke|pakken|avisen|kurset",
    clubs="vinklubben|vinklub|bogklubben|bogklub|ølklubben|kaffeklubben|teklubben|osteklubben|golfklubben|"
    "tennisklubben|idrætsforeningen|fitnesscentret|løbeklubben",
    welcomed="må+gerne+komme|må+gerne+fortsætte|kan+bare+komme|vil+jeg+gerne+have",
    absent="kan+ikke|kan+ikke+komme|når+ikke|er+bortrejst",
    incase="hvis|når|om|fordi|for+at",
    onpage="på+siden|på+hjemmesiden|på+websitet|på+sitet|i+appen|på+facebook|på+instagram|i+radioen|på+tv|i+vinduet",
    toofew="for+få|ikke+nok",
)
DE = Turns(
    excuses="bekomme|bekommen|bekomm|kriege|krieg|kriegen|erhalte schon|bereits|eh|sowieso .. <toomany>|genug|"
    "genügend !euch|ihnen|eure|eurem|ihre|<your>|<stopping>|<striking>|<removed>; "
    "ich|wir höre|hör|hören jetzt|dann? auf euch|sie|dich|zu? zu? nerven|stören|fragen|schreiben ...",
    holdings="lieferung|lieferungen|abo|abonnement|mitgliedschaft|kiste|box|stunden|stunde|reinigung|"
    "versicherung|zeitschrift|zeitung|alarm|kurs|geschenkkarte|wagen|zahlung|dauerauftrag|garantie|bestellung|"
    "vertrag|paket",
    clubs="weinclub|weinklub|buchclub|bierclub|kaffeeclub|teeclub|käseclub|golfclub|tennisclub|sportverein|"
    "fitnessstudio|lauftreff",
    welcomed="gern+weiter|gerne+weiter|gern+weiterhin|gerne+weiterhin|weiterhin+gern|"
    "weiterhin+gerne|dürfen+gern|dürfen+weiter|können+gern",
    shoplist="liste|listn|bestellliste|einkaufszettel|einkaufsliste|zettel",
    oneself="eintrag|namen|name|kontakt|person|kunde|kundin|familie|herr|herrn|firma|anschluss",
    canyou="können+sie|könnt+ihr|kannst+du|könnten+sie|könntet+ihr|könntest+du",
    absent="kann|kann+nicht|kann+leider+nicht|schaffe+es|bin+verhindert|verhindert|bin+verreist",
    incase="wenn|falls|sobald|weil|um",
    onpage="auf+eurer+seite|auf+ihrer+seite|auf+der+seite|auf+eurer+website|auf+der+website|auf+ihrer+website|"
    "auf+eurer+homepage|auf+der+homepage|in+der+app|in+eurer+app|bei+facebook|auf+instagram|auf+facebook|im+radio|"
    "im+fernsehen|im+schaufenster",
    toofew="zu+wenig|zu+wenige|nicht+genug|nicht+genügend",
)
NL = Turns(
    excuses="krijg|krijgen|ontvang al|reeds .. <toomany>|genoeg|voldoende !jullie|u|uw|<your>|<stopping>|<striking>|"
    "<removed>",
    holdings="bezorging|abonnement|box|lessen|pianoles|zangles|yogales|zwemles|rijles|dansles|schoonmaak|"
    "verzekering|tijdschrift|alarm|cadeaukaart|auto|betaling|incasso|garantie|bestelling|pakket|krant|cursus|"
    "lidmaatschap",
    clubs="wijnclub|boekenclub|bierclub|koffieclub|theeclub|kaasclub|golfclub|tennisclub|sportclub|"
    "sportschool|sportvereniging|loopgroep",
    welcomed="wel+houden|wel+blijven|graag+houden|mogen+blijven|blijven+welkom",
    shoplist="lijst|lijstje|bestellijst|boodschappenlijst",
    oneself="klant|persoon|persoonlijk|familie|mevrouw|meneer|heer|bedrijf|contact|inschrijving",
    canyou="kunt+u|kun+je|kan+je|kunnen+jullie|zou+je|zou+u|zouden+jullie|wil+je|wilt+u|willen+jullie",
    absent="kan+niet|kan+helaas+niet|ben+verhinderd|verhinderd|red+het+niet|ben+weg|kan",
    incase="als|wanneer|indien|omdat|om",
    onpage="op+jullie+site|op+de+site|op+uw+site|op+jullie+website|op+de+website|op+uw+website|in+de+app|"
    "op+facebook|op+instagram|op+de+radio|op+tv|in+de+etalage",
    toofew="te+weinig|niet+genoeg",
)
FI = Turns(
    excuses="tulee|saan|saadaan|saamme|tulloo jo .. <toomany>|tarpeeksi|riittävästi !teiltä|sulta|teidän|<your>|"
    "<stopping>|"
    "<striking>|<removed>",
    clubs="viinikerhossa|viinikerhosta|viinikerhon|kirjakerhossa|kirjakerhosta|olutkerhosta|olutkerhossa|"
    "kahvikerhosta|golfkerhosta|tenniskerhosta|urheiluseurasta|kuntosalilla",
    welcomed="saavat+tulla|saa+tulla|saavat+jatkua|saa+jatkua|otan+mielelläni|mieluusti|saa+lähettää",
    shoplist="listalta|listaltani|listaltamme|tilauslistalta|ostoslistalta",
    oneself="asiakas|asiakkaan|henkilö|perhe|perheeni|yritys",
    absent="en+pääse|emme+pääse|en+ehdi|emme+ehdi|en+voi+tulla|olen+estynyt",
    incase="jos|kun|mikäli|koska",
    onpage="sivuillanne|sivullanne|sivustollanne|sivulla|sivuilla|verkkosivuillanne|nettisivuillanne|sovelluksessa|"
    "sovelluksessanne|appissa|facebookissa|instagramissa|radiossa|televisiossa|ikkunassa",
    toofew="liian+vähän|ei+tarpeeksi",
)
FR = Turns(
    holdings="livraison|livraisons|panier|cours|ménage|assurance|magazine|journal|alarme|carte+cadeau|"
    "location|paiement|prélèvement|garantie|commande|colis|abonnement|box",
    clubs="club+de+vin|club+de+vins|club+de+lecture|club+de+bière|club+de+fromage|club+de+golf|club+de+tennis|"
    "club+de+sport|club+de+gym|salle+de+sport",
    welcomed="sont+les+bienvenus|sont+les+bienvenues|volontiers|je+les+garde|oui+avec+plaisir",
    shoplist="liste|liste+de+courses|liste+de+commande",
    oneself="client|cliente|personne|contact|famille|monsieur|madame|inscription|coordonnées",
    absent="peux+pas|ne+peux+pas|peux+pas+venir|pourrai+pas|ne+pourrai+pas|suis+pas+disponible|suis+absent",
    must_i="dois+je|est+ce+que+je+dois|je+dois|faut+il|il+faut",
    withdrawing="me+désabonner|me+désinscrire|se+désabonner|se+désinscrire|me+désengager",
    incase="si|quand|lorsque|parce+que|pour",
    onpage="sur+votre+site|sur+le+site|sur+votre+page|sur+la+page|dans+l'appli|dans+l'application|dans+votre+appli|"
    "sur+l'appli|sur+facebook|sur+instagram|à+la+radio|à+la+télé|dans+la+vitrine",
    toofew="pas+assez+de|trop+peu+de|pas+assez+d'",
    excuses="reçois|recevons|reçoit déjà .. <toomany>|assez|suffisamment !vous|votre|vos|<your>|<stopping>|<striking>|"
    "<removed>; "
    "<stopping> d'appeler|de+dire ça|cela",
)
ES = Turns(
    holdings="entrega|entregas|pedido|caja|limpieza|seguro|revista|alarma|tarjeta|coche|pago|domiciliación|"
    "garantía|clase|clases|periódico|mesa|paquete|gimnasio|contrato",
    clubs="club+de+vino|club+de+vinos|club+de+lectura|club+de+cerveza|club+de+queso|club+de+golf|"
    "club+de+tenis|club+deportivo|gimnasio",
    welcomed="son+bienvenidos|son+bienvenidas|sí+las+quiero|sí+los+quiero|con+gusto",
    shoplist="lista|lista+de+la+compra|lista+de+pedidos",
    oneself="cliente|clienta|persona|contacto|familia|señor|señora|registro|suscripción",
    absent="no+puedo|no+podemos|no+podré|no+puedo+ir|no+puedo+venir|estaré+fuera",
    must_i="tengo+que|debo|hay+que|necesito|hace+falta",
    withdrawing="darme+de+baja|darse+de+baja|desuscribirme|cancelar+la+suscripción",
    incase="si|cuando|porque|para",
    onpage="de+su+web|de+vuestra+web|en+su+web|en+la+web|de+la+web|en+su+página|de+su+página|en+la+página|en+la+app|"
    "de+la+app|en+facebook|en+instagram|en+la+radio|en+la+tele|en+el+escaparate",
    toofew="muy+pocos|muy+pocas|pocos|pocas|no+suficientes",
    excuses="ya recibo|recibimos|me+llegan .. <toomany>|suficiente|suficientes|bastante|bastantes !ustedes|vosotros|"
    "vuestra|vuestros|vuestras|<your>|"
    "<stopping>|<striking>|<removed>; "
    "de? alta en|al|para ~<articles> @ !<messages>|<mailings>|<lists>; "
    "baja de|del|en|al ~<articles> @? @<holdings> !<messages>|<mailings>|<lists>|<marketing>; "
    "<ending> .. suscripción|abono de|del|a|al ~<articles> @ !<messages>|<mailings>|<marketing>",
)
