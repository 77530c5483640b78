"""Turns of phrase of being left alone in French and Spanish: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

FR = Turns(
    stopping="arrêteee|arrêteez|stoppe|arretes",
    sending="me+textoter|envoyé|menvoyé|mécrir|continuer+à+m'écrire|continuer+à+menvoyer|m'envoyer+ça",
    messages="msg|msgs|smss|textoto|mess",
    mine="notre+numéro|mon+num|mon+06|mon+07|mon+n+de+tel|mon+n|mon+num+de+tel",
    giving="qui+a+vendu|qui+vous+a+vendu|qui+a+refilé|qui+vous+a|qui+vous+a+filé|où+vous+avez|comment+vous|d'où+vous|"
    "vous+avez+eu|qui+a+donné|comment+t'as|comment+tas+eu|d'où+tenez|doù+vous+tenez|vous+sortez|qui+a+filé|"
    "où+vous+avez+eu",
    such="ces|cela|ça|ce+genre",
    treats="promo|offre|remise|réduction|solde|soldes|coupon|rabais",
    parted="changé+de+coiffeur|changé+de+salle|n'achète+plus|jachète+plus",
    left="vais+plus+à+votre|ne+vais+plus|n'habite+plus|quitté+votre|déménagé|jai+déménagé",
    writing="écrire|mécrire|contacter|appeler|mappeler|spammer|harceler|embêter|emmerder|déranger|importuner|"
    "solliciter",
    shipping="envoyer|envoyez|envoie|denvoyer|menvoyer|livrer|livrez|expédier|expédiez|nenvoyez|envoi",
    again="encore+un|encore+une|un+de+plus|une+de+plus|prochain|prochaine|encore|de+plus|une+seule",
    onceagain="dernier+avertissement|encore+un+et|de+plus+et|encore+une+et|un+de+plus+et|une+de+plus+et",
    should="si+je+reçois|si+jai|si+vous|si+vous+m",
    courts="répression+des+fraudes|jalerte|à+la+police|appelle+la+police|gendarmerie|cnil|mon+avocat|un+avocat|"
    "plainte|porte+plainte|dépose+plainte|signale|33700|dgccrf|tribunal|vous+signale|ufc|que+choisir|poursuites",
    registers="bloctel|liste+robinson|liste+rouge",
    allowed="droit|autorisé",
    away="qu'il+sorte|sorte+de|sortez+le|effacez+le|enlevez+le|virez+le|virez|enlevez|à+la+poubelle|jetez+le|"
    "oubliez+le|dégagez|supprimez+le|dehors",
    unallowed="sans+autorisation|sans+mon+accord|sans+mon+consentement|sans+permission|illégalement|sans+accord",
    used="utilisé|vendu|partagé|servir",
    wished="apprécierais|japprécierais|reconnaissante|reconnaissant|bien+si|sympa+si|j'aimerais+que|serais+ravi|"
    "serais+heureux|serait+bien|faites+que",
    anend="une+fin|fin+à|mettre+fin|en+finir|un+terme|terme+à",
    ended="prennent+fin|sarrêtaient|s'arrêtent|cessent|cessaient|finissent|arrêtent|prendre+fin|s'arrête|cesser",
    soon="maintenant|svp|stp|merci|enfin|bientôt|là|vite",
    mayi="je+peux|puis+je|on+peut|peut+on|est+ce+que+je+peux|pourrais+je|pourrait+on|je+pourrais|faites",
    freed="être+libéré|être+libérée|m'en+aller|en+être+dispensé|y+échapper|sortir+de+là|en+sortir|être+tranquille|"
    "être+dispensé|être+épargné|me+libérer|en+réchapper",
    without="s'en+passer|m'en+passer|s'en+dispenser|nous+en+passer",
    sparing="épargnez+moi|épargne+moi|épargnez+nous|dispensez+moi",
    coming="la+suite|les+prochains|les+prochaines|le+reste|les+suivants",
    needing="nécessaires|nécessaire|besoin|utiles|utile",
    sent="envoyer|envoyés|envoyées",
    needless="inutile|inutile+de|inutile+d|inutile+d'envoyer|plus+besoin|pas+la+peine|plus+la+peine|plus+utile",
    outwards="sortir|sortir+de|être+enlevé|hors+de|être+retiré|être+sorti|partir+de|être+enlevée",
    skipping="laissez+tomber|zappez|oubliez",
    quitting="arrêtez+de|arrêtez+d|arrête+de|arrêter+de|cessez+de",
    nuisance="harceler|spam|ça|cela|ces|nous+emmerder|saouler|gonfler|chier|bassiner|écrire|contacter|envoyer|"
    "polluer|"
    "menvoyer|mécrire|mappeler|mharceler|membêter|mimportuner|solliciter|relancer|denvoyer|décrire",
    goods="facture|factures|taille|colis|marchandise|marchandises|produit|produits|article|articles|journal|journaux|"
    "catalogue|catalogues|courrier|courriers|couleur|livraisons|livraison|pain|oignons|commandes|relances|modèle",
    deeds="livrer|garer|facturer|prélever|jeter|mettre|laisser|déposer|stationner",
    calling="appelez|appeler|dappeler|téléphonez|téléphoner|mappeler|rappeler|rappelez|appelle",
    either="ou|ni",
    rather="plutôt|suffit|suffira|mieux|préfère|juste|simplement|suffisent|seulement|préférable",
    mails="mails|mail|emails|e+mails|email|courriels",
    but="mais|par+contre|en+revanche",
    only="seulement|uniquement|juste",
    texts="sms|textos|texto|messages|message",
    keeping="continuez|garder|garde|gardez|parfait|super|bien|volontiers|pratiques|pratique|aime|adore|ok|oui|"
    "continuer",
    fine="parfait|super|bien|pratiques|pratique|ok|top",
    belonging="abonnement|adhésion|contrat|inscription|carte",
    signing="désinscrire|désinscrivez|désinscris|désinscrit|annuler|annulez|désinscrivez+moi",
    sessions="yoga|pilates|spinning|zumba|cours|séance|entraînement|stage|football|foot|danse|natation|atelier|"
    "dîner|fête|"
    "réunion|sortie|rendez+vous|rdv|conférence|tournoi|gym|judo|chorale|cantine|course|aquagym|séminaire|randonnée",
    phone="téléphone|portable|mon+téléphone|boîte",
    yours="vous",
    enough="ça+va+bien+maintenant|ça+va+bien|ça+suffit|ça+suffit+maintenant|stop+maintenant|ça+va+comme+ça|"
    "il+y+en+a+assez",
    nouse="ne+me+servent|ne+me+sert|me+servent+à+rien|me+sert+à+rien|ne+servent|aucune+utilité",
    folk="ma+femme|mon+mari|ma+mère|mon+père|les+enfants|mon+patron|mon+copain|ma+copine|mes+enfants",
    papers="reçu|ticket|tickets|confirmation|billet|justificatif",
    everything="tout|toutes",
    onme="sur+moi|sur+nous",
    partof="partie+de|partie+de+ça",
    asked="demande|dit|répète",
    times="fois",
    lists="liste+clients|liste+client|liste+de+clients",
    service="service",
    ceasing="d'arrêter",
    requests="; ".join(
        (
            "non merci pour|à|aux .. <messages>",
            "combien de fois .. dire|demander .. <stopping>|non|d'arrêter",
            "oubliez|oublie que j'existe",
            "<folk> nen veut pas|plus",
            "j|je? veu|vx plu de|d vos|ces|votre? <messages>",
            "jveu|jvx|jveut|jvoudrais plu|plus|pu .. <messages>|recevoir",
            "<messages> .. sont|est plus|pas nécessaires|utiles|nécessaire|utile",
            "faites que ça|cela s'arrête|cesse .. <messages>?",
            "pas+la+peine|plus+la+peine|inutile .. continuer .. <sending>|m'écrire|menvoyer",
            "vire|virez|dégage|efface|effacez mon numero|num|06|nr|contact",
            "veux|jveux|voudrais|souhaite dégager de .. liste|fichier",
            "<again> <messages> vous+aurez|=|et .. avocat|police",
        )
    ),
    sure="vous ... eu|trouvé|obtenu .. <mine> *** <away>|<striking>; si vous|tu n|ne? arrêtez|arrêtes|n'arrêtez|"
    "n'arrêtes|cessez|cesses pas ... <courts>",
    excuses="; ".join(
        (
            "nappelez|mappelez|appelez|mappelle|téléphonez pas|plus ... <texts> ...",
            "n|ne me? appelez|téléphonez|rappelez|mappelez pas|plus ... <texts> ...",
            "pas besoin d'appeler|de+m'appeler ...",
            "me désinscrire|désinscris|désinscrit de|du|des ..-<lists>|<messages> <sessions>",
            "désinscris|désinscrivez|désinscrire moi? du|de|des ..-<lists>|<messages> <sessions>",
            "si vous nenvoyez|ne+livrez|nexpédiez|livrez pas ...",
            "arrêtez|arrêter de? me? envoyer|denvoyer la|les|un|une|du|des? mauvaise|mauvais|<goods>",
            "laissez moi|nous réfléchir|savoir|essayer|voir|un",
            "résilie|résilier|annule mon|ma|l .. salle|club|abonnement .. mais ...",
        )
    ),
)
ES = Turns(
    stopping="cortala|cortenla|cortá|parenle|dejaad|parennn|bájenle",
    sending="volváis+a+escribir|volver+a+escribir|textear|mensajear|mandarme+nada",
    messages="msjs|msj|mjs|smses|mensajito",
    mine="nuestro+número|mi+num|mi+nro|mi+número+de|mi+cel|mi+tel|mi+numerito|mi+telf",
    giving="quién+vendió|quién+ha+vendido|quién+filtró|de+dónde+sacasteis|quién+os|quién+les|quién+te|"
    "cómo+conseguiste|cómo+conseguisteis|cómo+consiguió|"
    "de+dónde+sacaste|de+dónde+tienen|de+dónde+tenéis|cómo+tienen|cómo+tenéis|quién+le|de+dónde+saca|"
    "de+dónde+han+sacado|de+dónde+habéis|cómo+han+conseguido|quién+carajo",
    such="estos|estas|esos|esas|esas+cosas",
    treats="oferta|descuento|promo|promoción|rebaja|rebajas|cupón|ofertón",
    parted="ya+no+soy+cliente|cambié+de+peluquería|cambié+de+gimnasio|ya+no+compro|no+soy+clienta|ya+no+soy+clienta",
    left="ya+no+voy|ya+no+entreno|ya+no+vivo|dejé+el+gimnasio|me+mudé|me+he+mudado",
    writing="escribir|escribirme|contactar|contactarme|molestar|molestarme|llamar|llamarme|spamear|acosar|acosarme",
    shipping="enviar|enviarme|envíen|enviéis|mandar|mandarme|manden|mandéis|entregar|entreguen|envíes",
    again="un+más|otro|otra|otra+vez|próximo|próxima|de+nuevo|una+más|uno+más|más|el+próximo|siguiente",
    onceagain="último+aviso|última+advertencia|más+y+voy|uno+más+y|una+más+y|más+y+os|más+y+los|más+y+llamo|"
    "otra+más+y|más+y+hablo",
    should="si+recibo|si+me+llega|como+me|si+me|si+vuelvo+a|como+vuelvan|si+volvéis|como+reciba|si+llega",
    courts="a+consumo|lo+llevo+a+consumo|a+la+policía|llamo+a+la+policía|guardia+civil|aepd|mi+abogado|un+abogado|"
    "denuncia|"
    "denuncio|denunciaré|denunciar|"
    "consumo|"
    "agencia+de+protección|facua|profeco|demando|demanda|tribunales|ocu|juzgado|abogados",
    registers="lista+robinson|robinson|no+llame",
    allowed="permitido|derecho",
    away="que+salga|salga+de|fuera+con+él|fuera|borradlo|quítalo|quítenlo|elimínenlo|bórrenlo|bórralo|quitadlo|"
    "eliminalo|sácalo|sáquenlo|a+la+basura|eliminadlo",
    unallowed="sin+permiso|sin+mi+permiso|sin+autorización|sin+consentimiento|sin+mi+consentimiento|ilegalmente",
    used="usar|usen|usado|utilizar|vender|compartir|use",
    wished="agradecería|agradecería+que|me+gustaría|estaría+bien|sería+genial|apreciaría|ojalá|que+se|agradezco|"
    "les+agradecería",
    anend="fin+a|un+fin|punto+final|poner+fin|ponedle+fin|pónganle+fin|ponle+fin|término",
    ended="terminaran|terminen|acaben|acabaran|llegaran+a+su+fin|cesaran|pararan|se+acaben|finalizaran|"
    "desaparecieran|"
    "se+terminen|acaben+ya",
    soon="ya|por+favor|porfa|gracias|ahora|pronto|de+una+vez",
    mayi="me+puedo|puedo|podemos|podría|podríamos|se+puede|podrían|pueden",
    freed="librar|librarme|salir|salirme|escapar|liberarme|salir+de+esto|liberar",
    without="prescindir|pasar+de+ellas|vivir+sin+ellas|vivir+sin+ellos",
    sparing="ahorraos|ahórrense|ahórrate|ahorradme|ahórrenme|ahórrese|ahorrame",
    coming="los+siguientes|las+siguientes|las+próximas|los+próximos|el+resto|el+siguiente|la+próxima",
    needing="hacen+falta|hace+falta|necesito|necesario|necesarios",
    sent="manden|envíen",
    needless="no+hace+falta|no+hacen+falta|no+es+necesario|innecesario|ya+no+hace+falta|ya+no+hacen+falta",
    outwards="salir|salirme|salir+de|fuera+de|que+me+saquéis|que+me+saquen|que+me+quiten|que+me+borren",
    skipping="sáltense|olvídense+de",
    quitting="dejen+de|dejad+de|deje+de|deja+de|paren+de|parad+de",
    nuisance="me|nos|esto|eso|molestar|molestarme|acosar|acosarme|joder|jodernos|spam|tonterías|pesados|rollo",
    goods="factura|facturas|talla|tallas|paquete|paquetes|mercancía|mercancías|producto|productos|artículo|artículos|"
    "periódico|catálogo|catálogos|cartas|color|entregas|cebolla|pedidos|género|modelo",
    deeds="aparcar|tirar|entregar|dejar|cobrar|cobrarme|facturar|poner|ponerle|tocar",
    calling="llamen|llames|llame|llaméis|llamar|llamarme|llamada|llamadas|llamarnos",
    either="o|ni",
    rather="mejor|basta|prefiero|mándame|mándenme|basta+con|suficiente|vale|con+un|solo|escríbanme|escríbeme",
    mails="correos|mails|emails|correo|email|e+mails",
    but="pero|aunque|en+cambio|sí",
    only="solo|solamente",
    texts="sms|mensajes|mensaje|mensajitos",
    keeping="sigan|sigue|seguir|seguid|genial|bien|perfecto|perfectos|gusta|gustan|sí|mantener|continúen|útiles|"
    "encantan|"
    "quiero",
    fine="genial|bien|perfecto|perfectos|útiles|geniales|encantan",
    belonging="membresía|suscripción|abono|contrato|cuota",
    signing="darme+de+baja|dadme+de+baja|denme+de+baja|dame+de+baja|borro|me+borro|darse+de+baja",
    sessions="yoga|pilates|spinning|zumba|gimnasio|gym|clase|clases|entrenamiento|curso|fútbol|baile|natación|taller|cena|fiesta|"
    "reunión|excursión|cita|charla|torneo|sesión|crossfit|comedor|carrera|gimnasia|turno",
    phone="móvil|teléfono|celular|cel|bandeja",
    yours="vosotros|ustedes",
    enough="ya+está+bien|ya+basta|ya+es+suficiente|basta+ya|ya+vale|vale+ya|es+suficiente",
    nouse="no+me+sirven|no+me+sirve|no+sirven|de+nada+me+sirven|no+me+valen",
    folk="mi+mujer|mi+esposa|mi+marido|mi+esposo|mi+madre|mi+padre|los+niños|mi+jefe|mi+novia|mi+novio|mis+hijos",
    papers="recibo|ticket|tickets|comprobante|confirmación|resguardo",
    everything="todo|todos|cuanto",
    onme="sobre+mí|de+mí|sobre+nosotros",
    partof="parte+de+esto|formar+parte",
    asked="pedido|pedí|dicho|dije",
    times="veces|vez",
    lists="lista+de+clientes",
    service="servicio",
    requests="; ".join(
        (
            "cuántas veces .. decir|pedir|decirles .. no|que+paren|stop|basta",
            "olvidaos|olvídense|olviden|olvídate|olvida de? que existo|existimos",
            "<folk> tampoco|no los|las quiere $",
            "táchennos|tachadnos|táchenme de .. <messages>|envíos",
            "no volváis|vuelvan|vuelvas|vuelva a <sending>|mandarme|escribirme|escribir|contactarme|enviarme|"
            "molestarme",
            "no me|nos volváis|vuelvan|vuelvas|vuelva a <sending>",
            "dejá|dejad|dejaad de .. mandarme|escribirme|enviarme|joderme|molestarme|<sending>",
            "sacanos|borrá|sacá de|mi la|esa|tu|lista|número .. lista?",
            "parenn|parale con los|las|tanto <messages>",
            "que se|me acaben|terminen|dejen|acabe ya? estos|los|de <messages>|<sending>",
            "estos|esos|los <messages> ya no hacen|son|hace falta|necesarios",
            "no hace|hacen falta que me? manden|envíen|escriban .. <messages>|$",
            "<registers> .. nada .. <messages>",
        )
    ),
    excuses="; ".join(
        (
            "baja médica|por+enfermedad|laboral|maternal|por+maternidad|por+paternidad",
            "estaba|estuve de baja",
            "congelar|pausar|suspender .. cuota|abono|membresía",
            "no hace falta|es+necesario llamar|que+llamen|que+me+llamen ...",
            "no me|nos? llamen|llames|llaméis|llame ... <texts> ...",
            "darme|dadme|denme|dame|doy|dar de baja de|del|en la|el|los? ..-<lists>|<messages> <sessions>",
            "no quiero <mails> pero ...",
            "déjenme|déjame|déjeme|dejadme pensarlo|probar|pensar|ver|hablar|que",
        )
    ),
)
