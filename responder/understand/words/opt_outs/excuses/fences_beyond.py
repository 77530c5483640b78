"""Where a request ends and talk begins, in German, Dutch, Finnish, French and Spanish: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    demonstrative="die|das|den|diese|diesen|dieses|dies|meine|unsere",
    madness="sofort|umgehend|unverzüglich|endgültig|augenblicklich|wahnsinn|terror|belästigung|belästigungen|theater|"
    "unsinn|quatsch|mist|nerverei|zusendung|zusendungen|versand",
    knocking="klopfen|klopft|klopf|klingeln|klingelt|hupen|rufen|kommen",
    family="sohn|tochter|kind|kinder|mann|frau|jungen|mädchen|schwester|bruder|mutter|vater",
    must="müssen|muss|müsst|sollen|sollten|soll",
    using="benutzen|benutzt|benutze|verwenden|verwendet|nutzen|nutzt",
    retaining="behaltet|behalten|behalt|steckt|stecken",
    selves="für+euch|für+sich|selbst|für+dich|sonst+wohin|sonstwohin",
    your="eure|ihre|deine|euren",
    demanding="verlange|fordere|bitte+um|ersuche+um|bestehe+auf|beantrage",
    deleting="löschung|entfernung|streichung|einstellung|gelöscht+zu+werden|entfernt+zu+werden",
    becoming="werden|zu|bitte|sofort|umgehend",
    tenth="zehnten+mal|dritten+mal|letzten+mal|hundertsten+mal|zigsten+mal",
    halt="stopp|stop|abmelden",
    turned_on="ein|an|wieder+ein|wieder+an",
    presently="gerade|im+moment|bei+der+arbeit|in+der+arbeit",
    shortly="heute|heute+abend|morgen|später|diese+woche|nächste+woche",
    delighted="so+witzig|wie+witzig|zu+witzig|so+lustig|wie+lustig|zu+lustig|wie+süß|so+süß|zu+süß|so+cool|wie+schön|"
    "wie+nett|"
    "ich+liebe+es|ich+liebe+das|ich+lache|ich+lach|lach+mich+tot|ich+kann+nicht+mehr+vor+lachen",
    removed="löscht|streicht|austragt|abmeldet",
    definite="das|die|den|ein|eine|einen",
    recounting="schickt|schreibt|sendet|antwortet|habt|haben",
    addressed="ihr|sie|du",
    bookings="kalender|terminplan|dienstplan|reservierung",
    requests="; ".join(
        (
            "meld|melde|meldet|melden dich|euch|sie+sich bitte? nicht|nie mehr? bei mir|uns",
            "keine|keinerlei weiteren? kontaktaufnahme|kontaktaufnahmen|kontakt",
            "nehmt|nehmen sie? keinen kontakt mehr? auf",
            "zusendung|zusendungen|versand|<messages> bitte? einstellen|unterlassen|stoppen",
            "stellt|stellen sie? das|dies|die+zusendung|den+versand|<messages> bitte|sofort|endlich? ein",
            "aus|von|vom dem|der|ihrem|ihrer|eurem|eurer|diesem verteiler|liste|newsletter .. streichen|löschen|"
            "entfernen|nehmen|raus|runter",
            "einwilligung|zustimmung|einverständnis *** widerrufe|widerrufen|ziehe+ich+zurück|widerruf",
            "sehen|sieht|seht|absehen sie|ihr? bitte? von .. kontaktaufnahmen|kontaktaufnahme|<messages> ab?",
            "aus|von|vom dem|der|ihrem|ihrer|eurem|eurer|diesem verteiler|liste <please> $",
            "raus|runter aus|von dem|der|ihrem|ihrer|eurem|eurer|diesem verteiler|liste",
        )
    ),
    excuses="; ".join(
        (
            "bin|ist|sind|war|waren noch? nicht|nie angemeldet|eingetragen|registriert ...",
            "entfernen|löschen|streichen|austragen|entfernt|löscht|streicht sie|ihr? mich|uns bitte? nicht $",
            "lässt mich|uns nicht ...",
            "könnte|durfte|wollte|musste|habe|hab|hatte|haben ich|wir? euch|ihnen|gerade|leider|jetzt|noch|es|das|dir|"
            "heute|gestern|vorher? leider|noch|gerade? nicht <sending> ...",
            "konnte|konnten|wurde|wird|kann .. nicht <sending>|anrufen ...",
            "die|den|das|unsere|unseren|meine|meinen|mein|eine|einen !<messages>|<mailings>|<lists>|<membership>|"
            "werbung "
            "@ .. abbestellen|abmelden|austragen|stornieren|kündigen",
            "nehmen|nehmt|nimm sie|ihr? mich|uns bitte|doch|mal? dran|mit|auf|ernst|an|in|beim ...",
            "wird|wurde|werden|wurden .. ausgetragen|abgemeldet",
            "nicht genug|genügend @ ..",
            "hört|hört+es sich|der|die|das ...",
            "hört|hör|hören sie? auf meine|deine|den|die|das|seine|einen|eine|mich|ihn|uns @? !zu|mit|<messages>|"
            "<mailings>|"
            "<sending>|<writing> ..",
            "vom|am|beim|im system|gerät|portal|computer|rechner|laptop ab|abmelden ..",
            "@ lässt|lässt+uns|lassen mich|uns nicht in ruhe|frieden",
        )
    ),
    lookalikes="span|spann|abbildung|stuart|verpasst|verpasse|frauen|lied|schlüssel|raum|kunden|abbildungen|"
    "abgebildet|abbilden|angewendet|anwenden|auflösen|aufgelöst|wirkung|verwandt|schemas|zeichen|erstellen|dateien|"
    "versuchen|benennen|anmeldung|anmeldungen|angemeldete|angemeldetem|angemeldet|anmelden|verfällt|abrufen|auftraten|"
    "auftreten|bereich|verschwand|verschwanden|verschwunden|anlegen|aufrufen|dienstes|schieben|deaktiviert|verweisen|"
    "wartung|benutzer|abholung|abgeholt|abgelehnt|abmessung|abmessungen|aufheben|auftragen|ausgetragen|zustellung|"
    "zustimmt|beendet|beenden|beladen|gestrichen|bestreichen",
)
NL = Turns(
    demonstrative="de|deze|die|dit|dat|het|mijn|onze",
    madness="onmiddellijk|direct|meteen|definitief|gedoe|waanzin|terreur|gezeur|lastigvallen|stalking|circus|gezeik",
    knocking="kloppen|klop|bel|bellen|aanbellen|kom|roepen|toeteren",
    family="zoon|dochter|kind|kinderen|man|vrouw|jongen|meisje|zus|broer|moeder|vader",
    must="moeten|moet|dienen",
    using="gebruik|gebruiken|gebruikt",
    retaining="hou|houd|houden|bewaar",
    selves="bij+je|bij+jullie|zelf|voor+jezelf|voor+jullie|voor+u",
    your="jullie|je|uw",
    demanding="eis|verzoek+om|verzoek|vraag+om|verlang|sta+erop",
    deleting="verwijdering|uitschrijving|te+stoppen|verwijderd+te+worden",
    becoming="te|worden|om",
    tenth="tiende+keer|derde+keer|laatste+keer|zoveelste+keer",
    halt="stop|stopp|afmelden",
    sure="me|mij|ons|mezelf .. uitschrijven|afmelden op|van|uit|voor|bij .. <lists>|<membership>|<messages>; "
    "<wishing>|graag|liever|hoef|hoeven .. geen .. <messages> ontvangen|krijgen",
    turned_on="aan|weer+aan",
    presently="nu+even|op+dit+moment|op+mijn+werk",
    shortly="vandaag|vanavond|morgen|later|deze+week|volgende+week",
    delighted="zo+grappig|wat+grappig|te+grappig|zo+leuk|wat+leuk|te+leuk|zo+schattig|wat+schattig|zo+lief|wat+lief|"
    "hilarisch|"
    "ik+hou+ervan",
    definite="de|het|een|dat|die",
    recounting="sturen|stuurt|schrijft|appt|antwoordt|belt",
    addressed="jullie|u|je|ze",
    bookings="agenda|planning|rooster|reservering",
    requests="; ".join(
        (
            "<messages> .. komen|hangen|hangt|komt me|mij .. strot|keel|neus uit",
            "wil hier|daar|er niet meer? op|in|bij staan|zijn",
            "nu|dan stoppen jullie|u hiermee? $",
            "van|uit|af de|deze|jullie|uw lijst|maillijst|bestand|verzendlijst|mailinglijst af|halen|verwijderen|"
            "<please> $",
            "rapporteer .. nummer|afzender|jullie|spam",
            "zet|zetten|zetten+jullie dit|deze|het|die .. stop|stopgezet",
            "wil|moet van|uit|af de|deze|jullie|uw lijst|maillijst|bestand|mailinglijst",
        )
    ),
    excuses="; ".join(
        (
            "hou|houd|houdt op|mee+op met @ !<messages>|<sending>|<mailings>|<writing>",
            "kan|kon|konden|kunnen|mag|heb|had|hebben|durfde|lukt|lukte|gaat nu|nog|even|je|jullie|u|het|helaas|"
            "gisteren|vandaag|"
            "eerder|hem|haar? even|nog|nu? niet <sending> ...",
            "kan|kon|konden ..-<addressed>|<me>|meer niet <sending>|verzenden|versturen ...",
            "mijn|m'n|ons|het|de @ .. niet opgegeven|aangemeld|ingeschreven",
            "afmelden|afgemeld|uitschrijven|uitgeschreven|meld|afmelding af? voor|bij ..-<lists>|<membership>|"
            "<messages>|<mailings> "
            "vanavond|<sessions>|meeting|vergadering|les|cursus|afspraak|training|event|feest|etentje|donderdag|"
            "vrijdag|"
            "maandag|dinsdag|woensdag|zaterdag|zondag|morgen|<moments>",
            "een|de|nieuwe|het @ uitschrijven|uitgeschreven",
            "geen|nog+geen bericht|berichtje|mail|mailtje|sms|smsje|code|bevestiging ontvangen|gekregen|gehad $",
            "ontvang|krijg|ontvangen|krijgen ik|wij|we nu|dan|straks|opeens? geen|niet ...",
            "wachtwoord .. afmelden|afmeldt|afmeld",
            "@ laat|laten me|mij|ons niet met rust",
            "die me|mij met rust laat ...",
        )
    ),
    lookalikes="span|spant|afbeelding|regels|regen|donker|afbeeldingen|afgebeeld|afbeelden|afmeting|afmetingen|"
    "afgemeten|opzoeken|opgezocht|opzetten|oprollen|openen|afgebroken|afgeleid|afleiden|afgemeerd|aangemeld|"
    "aangemelde|aanmelden|aanmelding|bestaat|tonen|kader|slaan|bepaalt|bepaald|bezocht|lezen|geladen|probeer|enkele|"
    "groepen|overwegen|verwijzen|laden|verwijder|afhalen|afgehaald|afrekenen|stoppen|stopte|stopcontact|inschrijven|"
    "uitschrijft",
)
FI = Turns(
    demonstrative="tämä|tuo|se|nämä|nuo",
    madness="heti|välittömästi|lopullisesti|häirintä|pelleily|touhu|rumba|hulluus|kiusaaminen|ahdistelu",
    knocking="koputa|koputtakaa|soita+ovikelloa|tule|tulkaa|huuda",
    family="poikani|tyttäreni|lapseni|vaimoni|mieheni|äitini|isäni|poika|tytär",
    must="pitää|täytyy|saa|on+aika",
    using="käyttäkö|käytä|käyttää|käyttämästä",
    retaining="pitäkää|pidä",
    selves="itsellänne|itsellään|itse|omana+tietonanne",
    your="tarjouksenne|mainoksenne|viestinne",
    demanding="vaadin|pyydän|vaadimme|edellytän",
    deleting="poistamaan+minut|poistoa|poistamista|lopettamaan|että+lopetatte",
    becoming="että|tulla|tulisin",
    tenth="kymmenennen+kerran|kolmannen+kerran|viimeisen+kerran",
    halt="stop|lopettakaa|lopeta|seis",
    ceasing="loppua|lopettaa|päättyä",
    mine="sähköpostiosoitteeni|sähköpostiosoite|osoitteeni",
    turned_on="päälle",
    presently="nyt+juuri|juuri+nyt|töissä",
    shortly="tänään|huomenna|myöhemmin|tällä+viikolla|ensi+viikolla|tänä+iltana|illalla",
    delighted="niin+hauskaa|niin+söpöä|niin+ihanaa|tosi+hauskaa|liian+hauskaa|ihan+mahtavaa|rakastan+tätä|nauran|naurattaa|kuolen+nauruun",
    striking="pyyhitte",
    recounting="lähetätte|kirjoitatte|vastaatte|soitatte",
    requests="älkää|älä häiritkö|häiritse|vaivatko|vaivaa|kiusatko|kiusaa minua|mua|meitä? <please>|<more>? $; älkää|"
    "älä ottako minuun? yhteyttä <more>|<please>? $; näiden|teidän viestien|mainosten|tekstiviestien pitää|täytyy|on "
    "loppua|loputtava|päättyä; nyt lopetatte <please>? $",
    excuses="; ".join(
        (
            "lopettakaa|lopeta heti? kiusaaminen|riitely|tappelu|kiusaamista|melu|huutaminen ...",
            "en voinut|pystynyt|ehtinyt|muistanut|saanut <sending> ...",
            "eivät|ei+vät jätä minua|mua|minut rauhaan",
        )
    ),
    lookalikes="niistä|niihin|niillä|niiden|kieli|"
    "kielen|kieltä|kielellä|kielet|kielestä|kieltää|tekstin|tekstiä|tekstit|poistua|poistui|poiston|"
    "lopullinen|"
    "lopulta|lopuksi|lopussa|peruna|perunat|perunoita|perustan|perusta|estetty|esteetön|estää",
)
FR = Turns(
    demonstrative="la|le|les|l|ce|cet|cette|ces|ma|mon",
    madness="immédiatement|définitivement|harcèlement|cirque|cinéma|délire|manège|acharnement",
    knocking="frappez|frappe|sonnez|sonne|klaxonnez|montez|entrez|toquez",
    family="fils|fille|enfant|enfants|mari|femme|garçon|sœur|frère|mère|père",
    must="doivent|doit|devez|faut+que",
    using="utilisez|utiliser|utilise",
    retaining="gardez|garde|rangez|remballez",
    selves="pour+vous|pour+toi",
    your="vos|votre|tes",
    demanding="exige|demande|réclame|requiers|sollicite",
    deleting="suppression|effacement|désinscription|radiation|ma+suppression|ma+désinscription|ma+radiation",
    becoming="être|d'être|à|que|soit",
    tenth="dixième+fois|troisième+fois|dernière+fois|énième+fois|centième+fois",
    halt="stop|arrêtez|assez|basta",
    sending="textez|texter|recontactez|recontacter|relancez|relancer|sollicitez|démarchez|démarcher",
    presently="en+ce+moment|au+travail",
    shortly="aujourd'hui|ce+soir|demain|plus+tard|cette+semaine|ce+matin|la+semaine+prochaine",
    delighted="trop+drôle|c'est+trop+drôle|si+drôle|que+c'est+drôle|trop+mignon|trop+marrant|trop+bien|trop+fort|"
    "trop+gentil|j'adore|je+rigole|je+meurs+de+rire",
    removed="supprimiez|effaciez|retiriez|enleviez|désinscriviez|rayiez",
    definite="le|la|les|un|une|l",
    recounting="envoyez|écrivez|répondez|appelez",
    addressed="vous|tu",
    bookings="agenda|planning|calendrier",
    requests="; ".join(
        (
            "vous|te signale|dénonce|signalerai|dénoncerai à|auprès .. cnil|police|gendarmerie|dgccrf",
            "veux|souhaite|voudrais plus|pas être appelée",
            "ne? rappelez|rappeler|appelez plus|jamais $",
            "maintenant vous arrêtez <please>? $",
            "plus|aucun|pas d'appels|d'appel <please>? $",
            "ne? me|nous|m' rappelez|rappelle pas|plus|jamais",
            "de|des votre|vos|la|cette liste|listes <please> $",
            "virer .. de|des votre|vos|la|cette liste|listes|fichier|base",
            "aimerais partir de votre|vos|la|cette liste|listes|fichier",
            "jamais|pas rien demandé|sollicité",
            "merci d'arrêter <please>|ça|tout|immédiatement $",
            "merci d'arrêter .. <messages>|<sending>",
            "fermez|ferme la avec .. <messages>",
        )
    ),
    excuses="; ".join(
        (
            "ne? vous|te dérangez|dérange|embêtez|embête pas !<sending>|<writing>|<messages>",
            "jai|ai|a|avais|avons oublié ...",
            "oubliez|oublie|oublier pas .. numéro ...",
            "pas mon numéro de|d|du ...",
            "est|n'est|sont|été|étais|étaient pas autorisé|autorisée|autorisés|autorisées ...",
            "n'écrivez|écrivez|n'écris pas de|le|la|un|mon|son|notre|dessus|sur ...",
            "dégagez|dégage l'entrée|le|la|les|l|votre|son|du|bien ...",
            "ai|a|avons|pouvais|pouvait|peux|peut|pouvons|puis pas|pu pu|vous|encore|te|lui? <sending> ...",
            "nom|noms|numéro|numéros de|du|d la|l? base|fichier|système ...",
            "bloqué|bloquée|bloqués dans|par|sur|à|chez|au|en ...",
            "@ ne? me|nous laisse|laissent pas tranquille|tranquilles|en+paix",
        )
    ),
    lookalikes="span|éditer|édite|éditez|fonctions|autorisées|autorisés|autorisée|autoriser|noms|lignes|fermer|fermée|"
    "fermé|supprimés|retirés|arrêt|arrêts|arrêté|arrêtée|stopper|stoppé|enlevé|enlevée|effacé|inscrit|inscrite|"
    "inscription|notification|propos|chemin",
)
ES = Turns(
    demonstrative="la|el|los|las|este|esta|estos|estas|ese|esa|mi",
    madness="inmediatamente|definitivamente|acoso|locura|hostigamiento|bombardeo|circo|joda",
    knocking="toquen|toque|toca|timbren|timbre|llamen+a+la+puerta|suban|entren|piten",
    family="hijo|hija|hijos|niño|niña|marido|mujer|esposo|esposa|hermano|hermana|madre|padre|mamá|papá",
    must="deben|debe|tienen+que|tiene+que|han+de",
    using="usen|use|usar|utilicen|utilice|utilizar|uséis",
    retaining="quédense|quédate|guárdense|guardaos|guárdate|métanse",
    selves="ustedes|para+ustedes|para+vosotros|por+donde+les+quepa",
    your="sus|tus|vuestras|vuestros|con+sus|con+tus",
    demanding="exijo|solicito|pido|requiero|demando",
    deleting="eliminación|supresión|cancelación|que+me+eliminen|que+me+borren|que+me+quiten|no+recibir+más|que+paren|"
    "la+baja",
    becoming="ser|que|sea|me",
    tenth="décima+vez|tercera+vez|última+vez|enésima+vez",
    halt="stop|paren|basta|alto|baja",
    ceasing="parar|cesar|terminar|acabar",
    presently="en+el+trabajo|ahorita|ahora+mismo+no",
    shortly="hoy|esta+noche|mañana|más+tarde|luego|esta+semana|la+próxima+semana|esta+tarde",
    delighted="qué+gracioso|qué+divertido|qué+risa|qué+lindo|qué+bonito|qué+mono|tan+gracioso|tan+lindo|me+encanta|"
    "me+muero+de+risa|me+parto",
    definite="el|la|los|las|un|una",
    recounting="mandan|envían|escriben|llaman|responden|contestan",
    addressed="ustedes|vosotros",
    bookings="agenda|calendario|horario",
    requests="; ".join(
        (
            "no me|nos jodan|jodas|fastidien|fastidies|jodáis|fastidiéis más|nunca? $",
            "nunca|jamás pedimos esto|nada|<messages>",
            "no se pongan nunca? en contacto más|nunca|<please>|conmigo?",
            "cómo me? desinscribo",
            "les|os|ya pedí|dije .. veces .. pararan|dejen|no+me",
            "no deseado|deseada|deseados paren|baja|borren|stop",
            "baja de|en|a la|su|mi|esta|vuestra? suscripción|lista|newsletter|boletín|publicidad|<messages>",
            "no me? hables|hablen|habléis más|nunca|jamás",
            "de su|sus|la|esta|vuestra lista|listas <please> $",
            "quiero|quisiera|deseo irme de su|sus|la|esta|vuestra lista|listas",
            "harto|harta|hartos|hasta de .. <messages>|ustedes|vosotros|esto|tanto|tanta",
            "parad|basta por+favor|ya|de+una+vez $",
            "me borro|salgo|quito de .. <lists>|lista",
            "elimínennos|bórrennos|sáquennos|quítennos|eliminadnos|borradnos|sacadnos|quitadnos de|ya|$",
            "me saquéis|borréis|quitéis|eliminéis de ahí|aquí|la+lista|su+lista|vuestra+lista",
        )
    ),
    excuses="; ".join(
        (
            "quítenme|quítame|quíteme|sáquenme|sácame|sáqueme un|una|la|el|los|las|unas|esta? !<lists>|<messages>|"
            "<personal>|<mine>|<number> @",
            "déjame|déjenme|déjeme|déjennos|dejadme en+paz|tranquilo|tranquila|tranquilos <shortly> !<again>|<more>|"
            "<madness>|<messages>|<sending>",
            "sáquenme|sáqueme|sácame|sáquennos|sácanos de una|la|mi|mis|este|un|el? duda|dudas|apuro|apuros|aprieto|"
            "error|engaño|curiosidad",
            "no autorizado|autorizada|autorizaron el|la|mi|pago|para ..",
            "de baja a mi|mis|nuestro|su|la|el <family> ...",
            "para <sending>|enviar|mandar|escribir|contactar|llamar|recibir|enviarles|mandarles|escribirles ...",
            "para mis ..-<stopping> <messages> ...",
            "darme|dado|darse de baja el|la|los|las|mi|un|una !<messages>|<lists>|lista|newsletter|suscripción|"
            "boletín @ ...",
            "estoy|está|están|es|son|era|muy|sigo|planta|parte|talla|silla|tasa|mesa de? baja|bajas ...",
            "vete|váyanse|vayan|iros a casa|dormir|comer|descansar|la+tienda|trabajar|tu+casa ...",
            "harto|harta|hartos de <negation>? esperar|trabajar|la+lluvia|llover|@ !<messages>|ustedes|vosotros|"
            "<mailings>",
            "pertenece a otra|otro ..-<mine>|persona @ !persona",
            "número|números de registro|registros|sistema ...",
            "con uno|una|dos|tres|eso|esto|poco basta|alcanza ...",
            "pude|puedo|podía|podido|pudimos|alcancé <negation>? <sending> ...",
        )
    ),
    lookalikes="span|collage|collares|collar|largas|"
    "largos|larga|largo|texto|textos|describir|inicio|estilos|desactiva|config|false|reglas|avisa|"
    "cambios|proceso|"
    "parado|parada|paradas|fuerza|grupos|examinar|eliminarse|quitado|conectar|exacta|registrar|esperas|bloqueos|"
    "notificación|permiten|callado|callada|borrador|borradores|callejón|bajar|bajada|bajas|bajos|parecer|parece|parque",
)
