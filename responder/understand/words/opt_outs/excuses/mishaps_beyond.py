"""Ordinary trouble that uses the words of a request, in German, Dutch, French and Spanish: see `mishaps`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    sending="zuzuspammen|zu+spammen",
    courts="rufe+ich+die+polizei|rufe+die+polizei",
    children="kind|kindes|sohn|tochter|minderjährigen",
    thisphone="dieses+handy|dieses+telefon|diese+nummer",
    please="pls|plz|bidde",
    codes="rabattcodes|gutscheincodes|codes|gutscheine|rabatte",
    never="nie|niemals",
    strangers="kein+mitglied|kein+kunde|keine+kundin|nie+kunde|nicht+kunde",
    mine="diesen+kontakt|den+kontakt",
    cantyou="könnt+ihr+nicht|können+sie+nicht|könntet+ihr+nicht|könnten+sie+nicht|kannst+du+nicht|wollt+ihr+nicht",
    whyever="warum|wieso|weshalb",
    yet="immer+noch|noch+immer|weiterhin|noch",
    refused="nein+gesagt+habe|nein+gesagt|nein+sagte|stopp+gesagt+habe|stop+geschrieben+habe|abgemeldet+habe|"
    "widersprochen+habe",
    oughtnt="gehört+nicht|soll+nicht|darf+nicht|hat+nichts",
    dead="gestorben|tot|verstorben",
    wrongly="falsch|falsche|das+falsche|falschen|kaputte|dasselbe",
    must_i="muss+ich|soll+ich|sollte+ich|müsste+ich",
    withdrawing="mich+abmelden|abbestellen|mich+austragen",
    lists="werbeliste|werbelisten|marketingliste",
    reminders="erinnerung|erinnerungen",
    attending="ich+komme|komme|wir+kommen|bis+morgen|bis+dann|ich+weiß|denke+dran|bin+da",
    doing="warten|ändern|hinzufügen|essen|trinken|auswählen|zahlen|dazu",
    papers="rechnung|rechnungen",
    hardly="ich+konnte|konnte+ich|konnte|wir+konnten|konnten+wir|ich+kann|kann+ich|ließ+sich|lässt+sich|schaffte+es|"
    "habe+es|hatte",
    unable="vergaß+zu|vergessen+zu|unmöglich+zu",
    dispatching="senden|schicken|schreiben|verschicken|absenden|antworten|mailen",
    unneeded="müssen+nicht|müsst+nicht|brauchen+nicht|brauchst+nicht|braucht+nicht|nicht+nötig",
    backwards="zurückschreiben|zurückzuschreiben|zurück|antworten|zu+antworten|zurückzurufen",
    fetching="ging|ging+ans|ans|abgeholt|geholt|bekommen|angenommen|geöffnet|unterschrieben|genommen|mitgenommen",
    awaiting="warten|zu+warten|wartezeit|anstehen|suchen",
    refunding="umtauschen|umtausch|tauschen|zurückgeben|rückgabe|geld+zurück|erstattung|retoure|zurückschicken|größe|"
    "reklamieren",
    quitted="mich+abgemeldet|abgemeldet|mich+letztes+jahr+abgemeldet|hatte+abbestellt|habe+abbestellt",
    returned="bin+aber+zurück|bin+zurück|bin+wieder+da|wieder+angemeldet|aber+zurück|aber+wieder+dabei|wieder+dabei",
    upon="auf|an|in",
    wares="lautsprecher|karte|rechnung|quittung|karton|paket|kuchen|bestellung|sammelbestellung|gruppenbestellung|"
    "tisch|"
    "kurs|stunde|gästeliste|kalender|formular|warteliste|buchung|reservierung|bon",
    excuses="; ".join(
        (
            "nichts|nix|keinen|kein mehr .. von ihnen|euch gehört|gekriegt ..",
            "hab|habe|haben|seit|noch .. nichts|nix|keinen mehr .. von ihnen|euch bekommen|erhalten ..",
            "^ nichts|nix mehr von ihnen|euch bekommen|erhalten seit ..",
            "läuft|laufen|lief|liefen .. <messages> .. ab",
            "^ ~<hello> abmelden|austragen|kündigen|stoppen wovon|von+was|von+wem|was ...",
            "soll|muss|sollte|darf ich ..-<messages> ..-<messages> ..-<messages> aufhören",
            "könnt|können|kannst ihr|sie|du ... früher|später|pünktlich|um|schon aufhören|schließen ..",
            "wie stoppe|stoppen|beende ich|wir ~<articles> @ !<messages>|<lists>",
            "wo|wann könnt|können|kann|haltet|halten ihr|sie|man halten|stoppen|anhalten|aufhören ..",
            "hört|hörte|hören es|das|der|die? .. nicht auf zu? ..",
            "preis|preisen|preiserhöhung|erhöhung|kosten|gebühr|gebühren .. nie|nicht|niemals zugestimmt",
            "mich|uns|ihn|meine|meinen .. für|von|vom|zum heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|"
            "freitag|samstag|sonntag|kurs|training|termin|stunde|schule|sport .. abmelden|austragen|abgemeldet",
            "nicht anrufen|zurückrufen ~<please> bin|ich+bin|sitze|im|in meeting|besprechung|im|in|gerade|termin ...",
            "@ gehört .. jemand|jemandem anderem|anders|anderen",
            "keine|kein daten|adresse|hausnummer|menge|kontakte angegeben|eingegeben ..",
        )
    ),
)
NL = Turns(
    courts="bel+de+politie|bel+ik+de+politie",
    children="kind|zoon|dochter|minderjarige",
    thisphone="deze+telefoon|dit+nummer|deze+mobiel",
    please="pls|plz",
    codes="kortingscodes|codes|kortingen|kortingsbonnen",
    never="nooit",
    strangers="geen+lid|geen+klant|nooit+klant",
    mine="dit+contact",
    cantyou="kunnen+jullie+niet|kunt+u+niet|kun+je+niet|kan+je+niet|willen+jullie+niet|kun+jij+niet",
    whyever="waarom",
    yet="nog+steeds|nog|steeds",
    refused="nee+zei|nee+heb+gezegd|nee+gezegd|stop+zei|stop+stuurde|afgemeld+heb|afgemeld+ben",
    oughtnt="hoort+niet|mag+niet|moet+niet|zou+niet+moeten",
    dead="overleden|dood|gestorven",
    wrongly="verkeerde|verkeerd|fout|foute|hetzelfde|kapotte",
    must_i="moet+ik|hoef+ik|zou+ik+moeten",
    withdrawing="me+afmelden|mij+afmelden|me+uitschrijven|mij+uitschrijven",
    lists="marketinglijst|reclamelijst",
    reminders="herinnering|herinneringen",
    attending="ik+kom|kom|tot+dan|ik+weet+het|ik+ben+er|ik+onthoud|tot+morgen",
    doing="meer+wachten|langer+wachten|veranderen|wijzigen|toevoegen|eten|drinken|kiezen|betalen",
    papers="rekening|rekeningen|factuur|facturen|nota",
    hardly="ik+kon|kon+ik|kon|ik+kan|kan+ik|lukte|lukt|we+konden|konden+we",
    unable="vergat+te|vergeten+te|onmogelijk+te|onmogelijk+om",
    dispatching="sturen|versturen|schrijven|verzenden|mailen|appen|sms'en|antwoorden|te+sturen|te+schrijven",
    unneeded="hoef+niet|hoeft+niet|hoeven+niet|hoef+me+niet|hoeft+me+niet|hoeven+me+niet|niet+nodig+om",
    backwards="terug|terug+te+appen|terug+te+bellen|terug+te+sms'en|terug+te+schrijven|te+antwoorden|te+reageren",
    fetching="haalde|kreeg|nam|opende|tekende|ontving|heeft+het|opgehaald|meegenomen",
    awaiting="wachten|het+wachten|zoeken|in+de+rij",
    refunding="ruilen|omruilen|retour|retourneren|terugsturen|geld+terug|terugbetaling|maat|omwisselen",
    quitted="me+afgemeld|mij+afgemeld|me+vorig+jaar+afgemeld|had+me+uitgeschreven|afgemeld|uitgeschreven",
    returned="ben+terug|maar+terug|ben+weer+terug|weer+aangemeld|kwam+terug|ben+er+weer|weer+ingeschreven",
    upon="op|in|aan",
    wares="speaker|luidspreker|kaart|factuur|bon|doos|pakket|taart|groepsbestelling|bestelling|tafel|cursus|les|"
    "gastenlijst|"
    "agenda|formulier|wachtlijst|boeking|reservering|rekening",
    excuses="; ".join(
        (
            "nix|niks|niets meer .. van jullie|u|je gehoord|vernomen|gekregen|gezien ..",
            "heb|hebben|sinds|nog .. nix|niks|niets meer .. van jullie|u|je ontvangen|binnengekregen ..",
            "wil|wilde|wou niet storen $|maar|hoor",
            "^ ~<hello> afmelden|uitschrijven|stoppen waarvoor|waarvan|van+wat|waarmee ...",
            "waar|wanneer kunnen|kun|kan|stoppen|stopt jullie|je|u|we|de+bus|het stoppen ..",
            "stopt|stopte|houdt|hield het|dat|de? niet op? met? ..",
            "kan|kon|kunnen|konden ..-<stopping> geen <messages> ontvangen|krijgen|lezen|openen ..",
            "<messages> komen|kwamen|komt|kwam .. niet .. meer|aan|binnen|door ..",
            "niet|nooit .. aangemeld|ingeschreven|opgegeven voor|bij ~<articles> @ !<messages>|<lists>|reclame",
            "niet|geen .. huisnummer|adres|aantal|waarde|locatie|postcode .. opgegeven|ingevuld|aangegeven",
            "maat|huisnummer|adres|kleur|aantal|waarde|locatie|postcode .. niet opgegeven|ingevuld|aangegeven",
            "heeft|had|hebben zich .. niet|nooit .. aangemeld|gemeld|opgegeven ..",
            "wil|moet eruit|eraf bij|op|om|aan|na ..",
            "@ is|hoort nu? van iemand anders",
            "verwijderen|verwijder van vlekken|vlek|roest|schimmel|artikel|product|lijm|verf|krassen ...",
            "<striking>|<taking> me|mij|mijn+nummer? niet|nooit .. <off> .. <lists>",
        )
    ),
)
FR = Turns(
    children="enfant|dun+enfant|fils|fille|mineur",
    thisphone="ce+téléphone|ce+numéro|ce+portable",
    codes="bons+de+réduction",
    never="jamais",
    ceasing="sarrête|sarrêtent|sarrêter|cesser",
    strangers="plus+membre|pas+membre|pas+client|pas+cliente|pas+votre+client|jamais+été+client",
    mine="ce+contact",
    cantyou="pouvez+vous+pas|vous+ne+pouvez+pas|vous+pouvez+pas|ne+pouvez+vous+pas|pourriez+vous+pas|"
    "vous+ne+pourriez+pas|tu+peux+pas",
    whyever="pourquoi",
    yet="encore|toujours",
    refused="dit+non|ai+dit+non|répondu+stop|dit+stop|demandé+darrêter|suis+désabonné|suis+désabonnée",
    oughtnt="ne+doit+pas|doit+pas|ne+devrait+pas|na+rien+à+faire",
    dead="décédé|décédée|mort|morte",
    wrongly="mauvais|mauvaise|faux|même|cassé|cassée",
    lists="liste+marketing|listes+marketing|liste+publicitaire",
    membership="lautorisation",
    ending="je+retire",
    reminders="rappel|rappels",
    attending="je+viens|jarrive|je+serai|à+demain|je+sais|je+me+souviens|je+men+souviens|on+vient|je+serai+là",
    doing="attendre|changer|modifier|ajouter|manger|boire|choisir|payer",
    papers="facture|factures",
    unable="pu|n'ai+pas+pu|pas+pu|n'arrive+pas+à|arrive+pas+à|impossible+de|réussi+à|arrivé+à|je+peux+pas|"
    "je+ne+peux+pas|oublié+d|oublié+de|pas+moyen+de",
    dispatching="écrire|vous+écrire|envoyer|vous+envoyer|lenvoyer|répondre|vous+répondre|decrire|denvoyer",
    fetching="répondu|a+répondu|"
    "récupéré|la+récupéré|pris|la+pris|a+pris|reçu|ouvert|signé|a+signé|a+reçu|lavait|la+reçu|retiré|"
    "la+retiré",
    awaiting="attendre|dattendre|lattente|la+file|chercher|patienter|de+patienter",
    refunding="remboursement|rembourser|échanger|échange|retour|retourner|renvoyer|taille|remboursé",
    quitted="métais+désabonné|métais+désabonnée|me+suis+désabonné|me+suis+désabonnée|métais+désinscrit|"
    "métais+désinscrite",
    returned="suis+revenu|suis+revenue|suis+de+retour|me+revoilà|me+suis+réabonné|me+suis+réabonnée|revenu|revenue",
    upon="sur|dans",
    wares="haut+parleur|carte|facture|ticket|carton|colis|gâteau|commande|commande+groupée|table|cours|"
    "liste+des+invités|"
    "agenda|formulaire|liste+dattente|réservation|addition|panier|calendrier",
    excuses="; ".join(
        (
            "vous|tu n'avez|navez|n'as pas|toujours|encore|rien|jamais? envoyé|fait|reçu|laissé .. <messages>",
            "^ ~<hello> me? désabonner|désinscrire|retirer|abonner de|à quoi|quelle ...",
            "si je|on dis|dit|mets|envoie|réponds|tape stop ..",
            "où|quand pouvez|peut|allez vous|on? vous? arrêter|arrêtez? ..",
            "pouvez|pouvez+vous|peux|pourriez|pourriez+vous|voulez|veuillez|merci+de|voudrais|aimerais ..-<negation> "
            "envoyer|menvoyer|écrire|mécrire|appeler|mappeler|contacter plus|pas tard|de|d|souvent+possible|tôt "
            "!<messages>|<mailings>",
            "<sending> plus tard|tôt ..",
            "ne|n <sending> pas|plus le|la|mon|ma|votre|mes|les @ !<messages>|<mailings>",
            "n|ne? envoyez|nenvoyez|envoyer plus|pas rien|de? .. avant|tant+que|jusquà|jusqu ...",
            "pas demandé de|d|à|le|la|ce|cette|autant @ !<messages>|<mailings>",
            "y|n|nai|ai|na|a|nont|ont|navez|avez|avons|navons|navait pas|plus|jamais .. de|d <messages> ...",
            "cette|ce|le|la|les|mon|ma @ appartient à quelquun ..",
            "erreur|trompé|trompée de|d numéro|numéros de|dans|cest|en|je+voulais ..",
            "mauvais|faux numéro de|d|dans|saisi|tapé|sur ...",
            "suppression|retrait|effacement de|du|d la|l? article|ligne|commande|fichier|répertoire|dossier|doublon|"
            "tache|"
            "photo|produit|colis|deuxième|second|seconde|image|base|page|compte|point ...",
            "je|on dis|dit non $|à|au|aux|pour ..",
            "dis|dit|dirais|dirai pas|jamais non",
            "dis|dites|disais stop quand|à|au|si ...",
        )
    ),
)
ES = Turns(
    ceasing="termine|terminen|acabe|acaben",
    children="niño|niña|hijo|hija|menor",
    thisphone="este+teléfono|este+número|este+móvil|este+celular",
    codes="códigos+de+descuento|códigos|cupones|descuentos",
    never="nunca|jamás",
    strangers="ya+no+soy+socio|ya+no+soy+socia|no+soy+socio|no+soy+cliente|no+soy+clienta|nunca+fui+cliente",
    mine="este+contacto",
    cantyou="no+pueden|no+podrían|no+podéis|no+puedes|no+puede",
    whyever="por+qué|porque",
    yet="sigue|siguen|sigues|seguís|todavía|aún",
    refused="dije+que+no|dije+no|he+dicho+que+no|dije+stop|puse+baja|me+di+de+baja",
    oughtnt="no+debe|no+debería|no+tiene+que",
    dead="falleció|murió|fallecido|fallecida|muerto|muerta",
    wrongly="equivocado|equivocada|mal|misma|rota|roto",
    lists="lista+de+marketing|listas+de+marketing",
    lookalikes="déjenlos|déjenlas|déjalos|déjalas|pauta|pautas|deuda|deudas|callos|bloques|quitarle|quitarse|enviarse|"
    "enviarle|dejará|dejarán|suscripciones|suscribirse",
    reminders="recordatorio|recordatorios",
    attending="voy|allí+estaré|ahí+estaré|nos+vemos|me+acuerdo|ya+sé|iré|llegaré|ya+voy",
    doing="esperar|cambiar|añadir|agregar|comer|beber|elegir|pagar",
    papers="factura|facturas|boleta|boletas|cuenta",
    family="vecino|vecina",
    unable="no+pude|no+puedo|no+he+podido|no+pudimos|no+logré|no+logro|no+alcancé+a|no+me+deja|no+les+pude|no+te+pude|"
    "no+les+puedo|olvidé|no+conseguí|no+se+pudo",
    dispatching="escribir|escribirles|escribirte|escribirle|enviar|enviarles|enviarlo|enviarla|mandar|mandarles|"
    "mandarlo|"
    "responder|contestar",
    fetching="contestó|respondió|recogió|recibió|tomó|abrió|firmó|retiró|llevó|se+lo+llevó",
    awaiting="esperar|la+espera|hacer+cola|buscar",
    refunding="devolución|devolver|cambiarlo|cambiarla|cambiarlos|cambiarlas|cambiar|cambio|reembolso|talla",
    quitted="me+di+de+baja|me+había+dado+de+baja|me+borré|me+desapunté|me+desuscribí",
    returned="pero+volví|volví|he+vuelto|regresé|me+apunté+otra+vez|estoy+de+vuelta",
    upon="en|de|del",
    wares="altavoz|tarjeta|factura|recibo|caja|paquete|pastel|tarta|pedido|pedido+conjunto|mesa|clase|curso|reserva|"
    "lista+de+espera|lista+de+invitados|calendario|formulario|cita|turno|orden|carrito|cuenta",
    excuses="; ".join(
        (
            "no|nunca he|hemos|había|volví|volvimos a? sabido|recibido|oído|escuchado|saber|sabado nada|noticias más? "
            "de ustedes|vosotros|usted ..",
            "^ ~<hello> darme|dar|desuscribirme|salir de? baja? de|a qué|cuál ...",
            "dar|damos|demos|doy|den de baja a @ ..",
            "<striking>|quiten|saquen a @ de|del ..-<messages> lista|grupo|listado ...",
            "no autorizo|autoricé|autorizado|he+autorizado ~<articles>|este|esta pago|cargo|cobro|compra|transacción|"
            "débito|retiro ..",
            "para no molestar ...; no molestar bebé|niño|niña|estoy|está|durmiendo ..",
            "dio|dieron|dado|dado+ya|di de baja en|del ~<articles> @ !<messages>|<lists>",
            "fue|está|estaba|cayó|llegó|entró a|en|al spam",
            "dónde|cuándo|a+qué+hora pueden|puede|puedes|podéis|paran|para|terminan parar|terminar? ..",
            "bórrenme|bórrame|bórreme|quítenme|quítame|quíteme|sáquenme|sácame|sáqueme|elimínenme|elimíname|"
            "de|del la|el|mi|este|esta? <wares> ...",
            "bórrenme|bórrame|bórreme|quítenme|quítame|quíteme la|el|los|las|un|una|esa|ese @ !<messages>|<lists>",
            "número incorrecto|erróneo|equivocado|errado de|en|del ...",
            "suscripción del|de+la|de+las|al|a+la ~<articles> @ !<messages>|<mailings>|<lists>",
            "no quiero|deseo ..-<messages> solo|sino|pero|prefiero recibir ..",
            "no me <sending> al|a la|el|ese|esa|otro|otra? .. mejor|sino|prefiero ...",
            "no me <sending> más cobros|recibos|paquetes|pedidos|cajas|cuentas ...",
            "doy|damos|demos|des de baja la|el|un|una|los|las @ !<messages>|<lists>|suscripción",
            "no le|les escriban|escribas|escriba|manden|mandes|envíen a mi|su <family> ...",
        )
    ),
)
