"""Things and messages told apart in German, Dutch, Finnish, French and Spanish: see `things`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    sure="ertrage|ertrag|ertragen den|euren|ihren spam nicht|nimmer|kaum",
    messages="spams|werbemüll|werbespam|spamnachrichten",
    mailings="umfrage|umfragen|frage|fragen|link|links|bild|bilder|video|videos|code|codes|gutschein|gutscheine|"
    "rabatte|rabattcodes|neuigkeiten|news|infos|info|informationen|einladung|einladungen|anfragen|antworten|tipps|"
    "müll|mist|scheiß|scheiße|dreck|quatsch|blödsinn|unsinn|kram|zeug|zeugs|sachen|dinge|grüße|punkte|gruppe|chat|"
    "kampagne|kampagnen|kanal|unerwünschte|automatische|tägliche|sowas|schrott|blabla|gedöns",
    particles="und|aber|für|von|vom|zu|zum|zur|mit|ohne|weil|seit|bevor|nach|wenn|wann|während|wer|warum|wieso|was|"
    "wie|als|auch|selbst|irgend|irgendwas|irgendwelche|etwas|nichts|alles|alle|euch|eure|euren|ihr|ihre|ihren|ich|er|"
    "sie|es|ihm|ihnen|der|die|das|den|dem|diese|diesen|dieses|dies|hier|dort|auf|an|über|hierher|hause|aus|ein|ab|weg|"
    "per|durch|heute|morgen|abend|woche|monat|mal|jeden|jede|jedes|tag|schon|immer|noch|nur|wirklich|okay|verdammt|"
    "verdammte|verfluchte|scheiß|kann|soll|will|muss|habe|hat|war|ist|sind|sonst|oder|hallo|leute|handy|telefon|"
    "nummer|solche|solchen|andere|anderen|überhaupt|deshalb|ab+jetzt|künftig|in|im|um|am|bei|dass|ja|nein|doch|mehr|"
    "unnötige",
    articles="den|die|das|der|dem|ein|eine|einen|diese|diesen|dieselben|dieselbe|denselben|die+gleichen|so|viel|viele|"
    "solche|weitere|falsche|kalten|kalte|alten|neue|von",
    carriers="bote|fahrer|kurier|paketbote|postbote|paket|lieferung|päckchen|geliefert|dhl|hermes|taxi|haus|tür|"
    "geklingelt|essen",
    moments="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|abend|wochenende",
    rows="artikel|position|zeile|produkt|option|platz|tisch",
    also="und|oder",
    marketing="direktwerbung|direktmarketing|marketing|verarbeitung|nutzung|verwendung|profiling|werbezwecken|"
    "werbezwecke|werbung",
    objecting="widerspreche|widersprechen|widerspruch|widerspruch+gegen|lege+widerspruch+ein|einspruch+gegen",
    consenting="willige|einwillige|eingewilligt|zugestimmt|stimme|stimmen|einverstanden+mit|erlaube|genehmige",
    uninterested="kein+interesse|nicht+interessiert|keinerlei+interesse|nein+danke",
    blocking="blockiere|blockieren|blockiert|sperre|sperren",
    arriving="ich+komme|komme+raus|bin+unterwegs|bin+da|bin+gleich|warte+auf|warten+sie",
    requests="; ".join(
        (
            "<marketing>|<mine> ... <objecting>",
            "stimme .. <marketing>|<messages> .. nicht zu",
            "ertrage|ertrag|ertragen .. <messages>|das|sie nicht mehr|länger",
            "brauche|brauch|benötige|will|mag diese|die|eure|ihre|solche <messages> nicht",
            "<blocking> .. diese|die|ihre|eure|den .. nummer|absender; <blocking> .. euch $",
            "schickt|schick|schicken|sendet|senden sie? mir|uns bitte? nichts <please>? $",
            "wie oft .. noch? nein|stopp|aufhören sagen|rufen",
            "verlange|fordere|bitte|beantrage|möchte .. löschung|löschen .. <mine>|daten",
            "alle? meine personenbezogenen|persönlichen? daten|angaben löschen|entfernen",
        )
    ),
    excuses="; ".join(
        (
            "hör|hört|hören sie? auf deinen|euren|ihren !zu|mit|<messages>|<mailings>|<sending>|<writing> ..",
            "widerspreche|widersprechen|widerspruch .. der|gegen .. <goods> !<marketing>|<mine>",
        )
    ),
)
NL = Turns(
    mailings="enquête|enquêtes|vraag|vragen|vragenlijst|link|links|foto|foto's|video|video's|code|codes|bonnen|"
    "kortingscodes|kortingen|nieuws|updates|info|informatie|uitnodiging|uitnodigingen|verzoeken|antwoorden|tips|troep|"
    "rotzooi|rommel|onzin|zooi|shit|meuk|dingen|spul|spullen|groeten|punten|groep|chat|campagne|campagnes|kanaal|"
    "ongewenste|automatische|dagelijkse|zulke|bagger|gezeik|gelul",
    particles="en|maar|voor|van|naar|met|zonder|omdat|want|sinds|nadat|na|wanneer|als|terwijl|wie|waarom|wat|hoe|dan|"
    "ook|"
    "zelf|zelfs|iets|iemand|niks|niets|alles|alle|allemaal|ooit|jullie|jouw|je|uw|ik|hij|zij|ze|hem|haar|hun|de|het|"
    "een|"
    "deze|die|dit|dat|hier|daar|hierheen|op|aan|over|huis|uit|in|af|weg|per|via|door|vandaag|morgen|vanavond|week|"
    "maand|"
    "keer|elke|iedere|ieder|dag|al|nog|alleen|echt|oke|verdomme|godverdomme|fucking|kut|klote|kan|moet|wil|heb|heeft|"
    "was|is|zijn|anders|of|hallo|mensen|telefoon|mobiel|nummer|andere|ander|helemaal|daarom|voortaan|om|bij|tot|ja|nee|"
    "even|gewoon|zo|zoveel|te|er|meer|weer",
    articles="de|het|een|die|deze|dit|dat|dezelfde|hetzelfde|zelfde|zoveel|veel|zulke|meer|verkeerde|koude|oude|"
    "nieuwe|van|voor",
    carriers="bezorger|koerier|chauffeur|postbode|pakket|pakje|bezorging|bezorgd|geleverd|postnl|dhl|taxi|huis|deur|"
    "aangebeld|eten",
    moments="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|avond|weekend|om",
    rows="artikel|regel|rij|product|optie|plek|tafel|item",
    also="en|of",
    marketing="direct+marketing|directmarketing|direct|marketing|verwerking|gebruik|profilering|reclame",
    objecting="bezwaar+tegen|bezwaar|maak+bezwaar|verzet+me+tegen|verzet+mij+tegen|verzet|teken+bezwaar+aan",
    consenting="toestemming|toestemming+voor|akkoord+met|toestemmen|ga+akkoord",
    uninterested="geen+interesse|niet+geïnteresseerd|ongeïnteresseerd|nee+bedankt|nee+dank+je",
    blocking="blokkeer|blokkeren|geblokkeerd",
    partof="deel+van+uitmaken|deel+meer+van+uitmaken|onderdeel+meer+van",
    arriving="ik+kom|kom+naar+buiten|kom+eraan|ben+onderweg|ben+er|wacht+op",
    requests="; ".join(
        (
            "hoef|hoeven|wil|moet|lust de|die|deze|jullie|zulke <messages> niet",
            "<blocking> .. dit|deze|het|jullie .. nummer|afzender; <blocking> .. jullie $",
            "hoe vaak|veel .. keer? nee|stop .. zeggen",
            "wil .. geen deel|onderdeel .. uitmaken|zijn",
            "verzoek|verzoeken|eis|vraag .. verwijdering|verwijderen|wissen .. <mine>|<personal>|gegevens",
            "verzoek|verzoeken|eis|vraag .. <mine> .. verwijderen|wissen",
        )
    ),
    excuses="; ".join(
        (
            "@ eruit|eraf $",
            "bezwaar .. tegen de|het <goods>",
        )
    ),
)
FI = Turns(
    misplaced="väärään+numeroon|väärään+taloon",
    mailings="kysely|kyselyt|kyselyjä|kyselyitä|kysymys|kysymykset|kysymyksiä|linkki|linkit|linkkejä|kuvia|kuva|video|"
    "videoita|koodi|koodit|koodeja|kuponkeja|alennuksia|alekoodeja|uutisia|päivityksiä|tietoa|infoa|kutsu|kutsuja|"
    "pyyntöjä|vastauksia|vinkkejä|roskaa|roskia|paskaa|sontaa|skeidaa|juttuja|asioita|höpinää|höpötystä|terveisiä|"
    "pisteitä|"
    "ryhmä|ryhmästä|kampanjoita|kanava|turhia|automaattisia|päivittäisiä|kamaa|soopaa",
    particles="ja|mutta|vaan|koska|kun|jos|ennen|jälkeen|ilman|kanssa|mitä|mikä|kuka|miksi|miten|kuin|myös|edes|jotain|"
    "jotakin|mitään|kaikki|kaikkea|ikinä|koskaan|te|teidän|teiltä|minä|minua|hän|hänen|ne|niitä|se|sitä|tämä|tätä|nämä|"
    "näitä|noita|tuo|tuota|tällaista|tällaisia|sellaista|täällä|tänne|tähän|sinne|kotiin|pois|tänään|huomenna|viikko|"
    "viikolla|kerta|kertaa|joka|päivä|jo|vielä|vain|oikeasti|okei|hitto|perkele|saatana|vittu|vitun|helvetin|voi|pitää|"
    "saa|on|oli|ovat|muuten|tai|hei|moi|puhelimeen|puhelin|numero|numeroon|muita|muuta|lainkaan|ollenkaan|siksi|nyt|"
    "taas|enää|enempää|lisää|kiitos|jooko",
    articles="se|sitä|ne|niitä|tuo|tuota|sama|samaa|samoja|noita|lisää|enempää|niin|paljon|väärää|kylmää|vanhaa|uutta",
    carriers="kuljettaja|kuski|lähetti|posti|paketin|paketti|toimitus|toimitti|jätti|taksi|talo|ovelle|ruoka",
    moments="maanantailta|tiistailta|keskiviikolta|torstailta|perjantailta|lauantailta|sunnuntailta|maanantaina|"
    "tiistaina|"
    "keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|klo|kello|viikonlopulta",
    rows="tuote|kohta|rivi|vaihtoehto|paikka|pöytä",
    also="ja|tai|älkääkä|äläkä|eikä",
    marketing="suoramarkkinointia|suoramarkkinoinnin|suoramarkkinointiin|suoramarkkinointi|markkinointia|markkinoinnin|"
    "markkinointiin|käsittelyä|käsittelyn|käytön|käyttöä|käsittelyyn|profilointia|mainontaa",
    objecting="vastustan|kiellän|kiellämme|vastustamme|en+hyväksy|en+salli",
    consenting="suostu|suostunut|hyväksy|salli|suostumusta",
    uninterested="ei+kiinnosta|en+ole+kiinnostunut|kiinnosta|ei+kiitos",
    blocking="estän|estin|blokkaan|estetty|estäkää",
    arriving="tulen+ulos|tulen+kohta|olen+tulossa|olen+matkalla|olen+täällä|odota|odottakaa|tulossa",
    requests="; ".join(
        (
            "<blocking> .. tämän|numeron|numeronne|teidät|lähettäjän",
            "ilmiannan|ilmoitan|raportoin .. roskapostista|roskapostiksi|spämmistä|spämmiksi",
            "älä|älkää|ä kirjoita|kirjoittele|kirjoitelko|kirjoittako|viesti|viestittele|tekstaa .. minulle|mulle|"
            "meille .. enää|lisää|$",
            "perukaa|lopettakaa|lopeta .. tekstiviesteihin|tekstiviesteistä|tekstiviestit|tekstiviestipalvelu|"
            "viesteistä|sms+palvelu",
            "vaadin|pyydän|haluan|vaatii .. <personal>|tietojeni|henkilötietojeni|numeroni|minua .. poistamista|"
            "poistoa|poistettavaksi|poistetaan|poistettavan",
            "pyydän+teitä .. poistamaan .. tietoni|henkilötietoni|numeroni",
        )
    ),
    excuses="; ".join(
        (
            "nyt riittää @ !<messages>|<mailings>",
            "poista|poistakaa|ota|ottakaa minut|mut|meidät .. varauslistalta|tunnilta|vuorosta",
        )
    ),
)
FR = Turns(
    mailings="doffres|dalertes|dannonces|dinfos|demails|dsms|enquête|enquêtes|sondage|sondages|question|questions|"
    "questionnaire|lien|liens|photo|photos|vidéo|vidéos|code|"
    "codes|coupons|remises|réductions|nouvelles|infos|info|informations|invitation|invitations|demandes|réponses|"
    "conseils|merde|merdes|conneries|bêtises|saletés|trucs|choses|cochonneries|âneries|voeux|points|groupe|chat|"
    "campagne|campagnes|canal|indésirables|automatiques|quotidiens|poubelle|bazar|machins",
    particles="et|mais|pour|par|de|du|des|avec|sans|car|parce|depuis|avant|après|quand|lorsque|pendant|où|qui|"
    "pourquoi|quoi|comment|que|aussi|même|quelque|quelquun|rien|tout|tous|toutes|jamais|vous|vos|votre|je|il|elle|lui|"
    "leur|leurs|les|le|la|un|une|ces|cette|cet|ce|ça|cela|ici|sur|chez|à|au|aux|en|dans|maison|via|aujourdhui|demain|"
    "soir|semaine|mois|fois|chaque|jour|jours|déjà|encore|seulement|vraiment|daccord|putain|foutu|foutus|foutue|peux|"
    "dois|veux|ai|avez|était|est|sont|sinon|bonjour|salut|gens|téléphone|portable|numéro|autre|autres|telles|tels|"
    "du+tout|désormais|si|ne|pas|oui|non|svp|stp|merci|sms|publicitaires|commerciaux|commerciales|plus",
    articles="le|la|les|l|un|une|de|du|des|d|ce|cette|ces|même|mêmes|autant|trop|mauvais|mauvaise|froid|vieux|nouveau",
    carriers="livreur|coursier|chauffeur|facteur|colis|paquet|livraison|livré|taxi|maison|porte|sonné|repas",
    moments="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|soir",
    rows="article|ligne|produit|option|place|table",
    also="et|ou|ni",
    marketing="marketing|marketing+direct|prospection|démarchage|traitement|utilisation|l'utilisation|publicité|"
    "profilage",
    objecting="moppose+à|moppose+au|opposition+au|opposition+à|moppose|m'opposer+au|m'opposer+à",
    consenting="consens|consens+pas|accepte|autorise|daccord+pour|consenti|donne+mon+accord",
    uninterested="pas+intéressé|pas+intéressée|aucun+intérêt|ne+m'intéresse+pas|non+merci",
    blocking="bloque|bloquer|signale",
    striking="l'effacement+de|la+suppression+de",
    onme="vous+avez+sur+moi|vous+avez+sur+nous",
    arriving="je+sors|j'arrive|je+viens|suis+en+route|suis+là|attendez|attends",
    requests="; ".join(
        (
            "effacez|supprimez|effacer|supprimer|détruisez tout|toutes? ... sur moi|nous",
            "n'envoyez|n'envoie plus|pas|jamais d|de <messages>|<treats>|<mailings>",
            "n'envoyez|n'envoie plus|pas|jamais d'offres|d'alertes|d'annonces|d'infos|demails",
            "vous|te bloque|bloquerai",
            "arrêtez|cessez d'envoyer les <mailings>",
            "arrêtez|cessez .. perdre mon|notre temps",
            "demande|exige|souhaite|veux .. effacement|leffacement|suppression .. données|numéro|infos|informations",
        )
    ),
    excuses="; ".join(
        (
            "je? moppose à|au|aux la|le|l|cette|ce? <goods>",
            "je? moppose à|au|aux la|le|l|cette|ce? prix|tarif|date|horaire|hausse",
        )
    ),
)
ES = Turns(
    mailings="encuesta|encuestas|pregunta|preguntas|cuestionario|cuestionarios|enlace|enlaces|link|links|foto|fotos|"
    "vídeo|videos|código|códigos|cupones|descuentos|noticias|novedades|info|información|invitación|invitaciones|"
    "solicitudes|respuestas|consejos|basura|mierda|mierdas|porquería|porquerías|tonterías|cosas|chorradas|estupideces|"
    "saludos|puntos|grupo|chat|campaña|campañas|canal|indeseados|automáticos|diarios|boludeces|pendejadas|huevadas",
    particles="y|e|pero|para|por|de|del|con|sin|porque|desde|antes|después|cuando|mientras|donde|quien|qué|cómo|"
    "también|incluso|algo|alguien|nada|nadie|todo|todos|todas|nunca|jamás|ustedes|vosotros|vuestro|vuestras|su|sus|tu|"
    "tus|yo|él|ella|ellos|le|les|lo|los|la|las|un|una|unos|este|esta|estos|estas|esto|ese|esos|esas|eso|aquí|ahí|acá|"
    "sobre|casa|en|al|a|vía|hoy|mañana|noche|semana|mes|vez|veces|cada|día|días|ya|aún|todavía|solo|realmente|vale|"
    "joder|puto|putos|puta|pinche|pinches|maldito|malditos|puedo|debo|quiero|he|ha|era|es|son|sino|o|hola|gente|"
    "teléfono|celular|móvil|número|otro|otra|otros|otras|tal|tales|absoluto|más|si|no|porfa|favor|gracias|"
    "publicitarios|comerciales|tanto|tantos|tantas",
    articles="el|la|los|las|un|una|unos|unas|de|del|ese|esos|esa|esas|mismo|misma|mismos|mismas|tanto|tanta|más|otro|"
    "otra|"
    "equivocado|frío|viejo|nuevo",
    carriers="repartidor|mensajero|chofer|cartero|conductor|paquete|entrega|pedido|taxi|casa|puerta|timbre|comida|"
    "entregó|dejó",
    moments="lunes|martes|miércoles|jueves|viernes|sábado|domingo|mediodía",
    rows="artículo|línea|fila|producto|opción|mesa|puesto",
    also="y|o|ni",
    marketing="marketing|marketing+directo|mercadotecnia|mercadeo|tratamiento|publicidad|uso|perfilado|prospección",
    objecting="me+opongo+a|me+opongo+al|oposición+al|oposición+a|opongo|oponerme+al|oponerme+a",
    consenting="consiento|acepto|autorizo|consentimiento+para|he+consentido|permiso+para|autorización+para",
    uninterested="no+me+interesa|no+estoy+interesado|no+estoy+interesada|sin+interés|no+interesado|no+gracias",
    blocking="bloqueo|bloquear|bloqueado|bloqueando|bloquearé",
    arriving="ya+salgo|salgo|ya+voy|ya+vengo|estoy+en+camino|estoy+llegando|espera|esperen|espere|estoy+aquí",
    requests="; ".join(
        (
            "<folk> no quiere|quieren estos|esto|estas $",
            "no envíe|mandes|envíes nada <please>? $",
            "dejen|deja|dejad de .. perder .. tiempo",
            "solicito|exijo|pido|quiero .. supresión|eliminación|borrado de .. datos|número|información",
            "<blocking> .. este|el|su|los? número|remitente",
        )
    ),
    excuses="; ".join(
        (
            "quítenme|bórrenme|sáquenme|elimínenme|quítame|bórrame|sácame ..-<lists>|<messages> <moments>",
            "quítenme|bórrenme|sáquenme|elimínenme|quítame|bórrame de|del la|el|las|los? ..-<lists>|<messages> #",
            "me? opongo a|al la|el|los|las|esta|este? <goods>",
            "me? opongo a|al la|el|los|las|esta|este? precio|precios|subida|fecha|horario|tarifa",
        )
    ),
)
