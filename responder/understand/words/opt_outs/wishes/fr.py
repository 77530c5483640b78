"""Plain wishes for no more messages, and talk that only sounds like one, in French: see `shapes` beside."""

from responder.understand.words.opt_outs.forms import written
from responder.understand.words.opt_outs.turns import Turns

FR = Turns(
    delighting="beau|belle|beaux|belles|mignon|mignonne|mignons|joli|jolie|jolis|jolies|drôle|adorable|"
    "adorables|génial|géniale|magnifique|magnifiques|superbe|superbes|trop+bien|chou|choupinou|craquant|craquante|"
    "sublime|sublimes|délicieux|excellent|vrai|ravissant|ravissante",
    exclaiming="que|qu'il|qu'elle|qu'est+ce+que|qu'est+ce+qu'il|qu'est+ce+qu'elle|comme|c'est|il+est|elle+est|ils+sont|elles+sont|vous+êtes|tu+es|trop|"
    "tellement|si|j'adore|c'est+trop|quel|quelle",
    outcries="oh|ah|ooh|omg|haha|hahaha|non|mais|wow|hé|oula|ohlala|olala|allez|vous",
    trailing="donc|un+peu|tout|là|mais|c'est+pas",
    unpermitted="navez+pas+le+droit+de|navez+pas+le+droit+d|pas+le+droit+de|illégal+de|illégal+d",
    sending="|".join(
        (
            written(
                "dérang|embêt|emmerd|harcel|spamm|achal|inond|bombard|pollu|notifi|enquiquin|relanc|démarch|sollicit|"
                "recontact|contact",
                "er|ez|e",
            ),
            written("importun", "er|ez|e", "|m'"),
            written("écri", "re|vez|s", "m'|"),
            written("text|textot", "er|ez"),
            written("envoy|embêt|ennuy|importun|adress|appel|inond|achal|emmerd|harcel", "er|ez", "m'"),
            "m'envoie|m'appelle|adresser|me+spammer|de+mécrire|m'adresser+de",
        )
    ),
    messages="notifs|notif|alertes|alerte|relances|infolettre|infolettres|courriels|courriel|spéciaux|démarchage|"
    "démarchages|sollicitation|mailings|actus|communication|communications|rappel|textes+publicitaires|publipostage|"
    "campagnes|message+publicitaire|sms+publicitaires|baratin",
    contacted="importuné|importunée|relancé|relancée|informé|informée|spammé|spammée|inondé|inondée|bombardé|"
    "bombardée|sollicités|contactés|embêté|embêtée|emmerdé|dérangés|harcelée|ennuyé|ennuyée|recontacté|recontactée|"
    "rappelé|appelé",
    enduring="fini+les|fini+vos|fini+ces|finis+les|finies+les|terminé+les|terminé+vos|tanné+de|tannée+de|tannés+de|"
    "écœuré+de|écœurée+de|fatiguée+de|lassé+de|lassée+de|plein+le+dos+de|plein+le+cul+de|plein+les+bottes+de|trêve+de|"
    "gonflé+par|soûlé+par|saoulée+par|agacé+par|agacée+par|exaspéré+par|exaspérée+par|marre+d'|stop+avec|assez+avec|"
    "finissez+avec|suffit+les|suffit+avec|suffit+vos",
    lists="listing|listings|mailing+list|liste+d'envoi|carnet|base+clients|liste+de+diffusion|liste+sms",
    mine="mon+natel|mon+gsm|mon+cell|mon+cellulaire|mon+adresse+mail|mes+coordonnées+de",
    striking="ôter|débarquez|débarque|excluez|exclure|radier|radie|biffez|biffer|barrez|barrer|sortez|décrochez|"
    "retranchez|désactivez|dégagez",
    removed="effacés|retirés|supprimés|supprimées|retirées|radiée|rayée|ôté|ôtée|exclu|exclue|enlevé|enlevée|sorti|"
    "sortie",
    giving="qui+vous|qui+t'a|de+qui+tenez|par+qui+avez|d'où+sortez",
    maddening="me+soûlent|me+fatiguent|m'agacent|me+lassent|me+gavent|m'emmerdent|me+cassent+les+pieds|me+pèsent|"
    "me+stressent|m'embêtent|me+dérange",
    courts="saisis+la+cnil|saisirai|signal+conso|signalconso|huissier|porte+l'affaire|autorités|crtc|lcap|apd|préposé",
    onceagain="la+prochaine+fois|prochain+sms|prochain+message|un+sms+de+plus|un+message+de+plus",
    parted="plus+acheteur|plus+votre+client|plus+votre+cliente|plus+chez+vous|parti+chez",
    former="plus+celui+de|plus+celui+d|plus+à+elle|plus+à+lui|numéro+est+à+moi|numéro+est+maintenant",
    negation="pu|plu|pus",
    demanding="souhaite|veux|voudrais|prie",
    why="pourquoi+je+reçois|pourquoi+est+ce+que+je+reçois|pourquoi+jai|pourquoi+on+reçoit|pourquoi+reçois+je",
    whysend="pourquoi+vous+m'envoyez|pourquoi+m'envoyez+vous|pourquoi+vous+m'écrivez|pourquoi+m'écrivez+vous",
    delighted="c'est+trop+bon|trop+bon|trop+beau|c'est+délicieux|un+régal",
    away="retirez+le|ôtez+le|rayez+le",
    you="on",
    requests="; ".join(
        (
            "que+ce+soit|cest|jespère|espère .. dernier message|sms|mail ..",
            "déjà dit|demandé|écrit de|d|à me|m? enlever|retirer|supprimer|effacer|menlever|arrêter|darrêter",
            "rien à|avoir voir|faire avec ça|cela|vous ..",
            "ne? veux rien .. à voir|faire avec ..",
            "plus rien de votre+part|vous <please>? $",
            "serait gentil|bien|sympa|mieux d|de? darrêter .. <messages>|<sending>",
            # no more
            "pu|plu|pus|pas|pa de|d <messages>; plus rien svp|stp|s'il+vous+plaît $; jamais plus <please> $; pu|plus "
            "jamais .. <sending>",
            "ne plus|pas <sending>|recevoir <please>? $; ne plus|jamais <sending> .. <messages>|rien",
            "aucun|aucune nouveau|nouvelle <messages>; aucun|zéro|pas+de contact|sollicitation|démarchage <please>|$; "
            "plus d|de|aucun contact",
            "que je|j|nous ne|n? reçoive|recevions plus|pas|jamais|rien|aucun",
            "<sending> plus|pu <please> $; mécris|mécrivez|mécrit|menvoie plus|pu <please>? $",
            "veux|veu|vx|souhaite|voudrais|désire plus|pu|pas être .. <contacted>",
            "veux|veu|vx|souhaite|voudrais|désire plus|pu|pas .. .. <messages>",
            "refuse|refusons .. .. <messages>|vos",
            "plus|pas besoin de|d|que .. <sending>|m'écrire|m'envoyer; plus|pas|même+plus la+peine|nécessaire|utile de|"
            "d|que .. m'envoyer|m'écrire|me+contacter|me+relancer|me+solliciter|m'appeler; inutile de|d|que .. "
            "m'envoyer|m'écrire|me+contacter|me+relancer|me+solliciter",
            "g|jai|j|on|nai pa|pas|rien|jamais? demandé|demander|sollicité|voulu .. vos|ces|ce|de|à+recevoir .. "
            "<messages>|ça",
            "garde|gardez|remballez .. vos|votre|tes <messages>|<treats>|bons",
            # an end to it
            "pouvez|pourriez|veuillez|merci|peut|pourrait|prière|svp vous|tu|on|de? cesser|arrêter|stopper <please>|"
            "tout|ici|là $",
            "pouvez|pourriez|veuillez|merci vous|de|d? cesser|arrêter|stopper|interrompre|d'interrompre|d'arrêter|"
            "suspendre tout|toute|toutes|les|vos|ces|l|cet envoi|envois|<messages>|contact",
            "interrompre|d'interrompre|interrompez|suspendre|suspendez|couper|coupez|terminer|bloquez|désactiver les|"
            "vos|tous+les|ces|l|tout|toute|toutes|mes? envoi|envois|<messages>",
            "arrêt|fin|cessation .. des|de|d|aux envois|envoi|<messages> <please>? $",
            "pour+que|comment|afin+que ça|cela|ces+messages|vos+messages s'arrête|s'arrêtent|cesse|cessent|finisse "
            "<please>? $",
            "<messages>|<treats>|<again> *** vous|tu|on pouvez|peux|peut|pourrait vous|te|s|nous? arrêter|cesser|"
            "stopper|s'arrêter là|ici|maintenant|$",
            "on arrête|stoppe|cesse là|tout .. <messages>",
            # off the list, forgotten
            "<mine> .. doivent|doit|à|devrait être? <removed>",
            "mettez|mets .. <mine> .. sur .. liste+rouge|liste+noire|bloctel",
            "oubliez|oublie moi|nous|mon+nom .. <please>? $",
            "comment on|je? fait|fais|faire? pour? ne? plus|pu recevoir|avoir",
            # a nuisance
            "ça|cela me|nous|m soule|saoule|gonfle|énerve|fatigue|lasse|dérange|embête|agace|gave|emmerde "
            "..-<negation> ..-<negation> <messages>",
            "ça|cela m'énerve|m'emmerde|m'agace|m'embête .. .. <messages>",
            "<messages> ..-<negation> me|m saoulent|soûlent|gonflent|fatiguent|dérangent|gavent|lassent|cassent "
            "!<negation>",
            "vous|tu .. me|nous .. courir|courez|saoulez|soûlez|gonflez|fatiguez|emmerdez|cassez|gavez|bassinez|tannez|"
            "énervez|achalez|saouler|gonfler .. .. avec .. <messages>|<treats>",
            "lâche moi|nous .. avec|la+grappe|les+baskets|un+peu",
            "me|m|mécoeurez|m'achaler|achalez|achaler|embêter avec vos|tes|votre|ces <messages>|<treats>",
            "pénible|pénibles|lourd|lourds|saoulant|chiant|agaçant|fatigant|gonflant|relou|insupportable|énervant|"
            "lassant|usant .. .. vos|ces|tous+ces|les|votre|tes <messages>",
            "<messages> ..-<negation> sont|est|deviennent ..-<negation> pénibles|pénible|lourds|lourd|agaçants|"
            "indésirables|insupportables|chiants",
            "vous|tu me|nous .. fatigue avec .. <messages>|<treats>",
            # not allowed
            "pas|aucune|aucun|jamais|sans mon|notre|l|d|la|de? autorisation|accord|permission|consentement|droit .. .. "
            ".. <sending>|m'écrire|m'envoyer .. <messages>|sur|ici|$",
            "qui vous|t a|vous+a permis|autorisé|dit|donné+le+droit|donné+l'autorisation .. <sending>|m'écrire|"
            "m'envoyer",
            "qui vous|t? a|avez? donné|filé|refilé|vendu|communiqué|transmis mon numéro|num|contact|portable|mail",
            "mon|mes|l inscription|abonnement .. erreur|trompé|tromper *** <striking>|supprimez+la|annulez+la|enlevez",
            "envoyez|envoie|écrivez|adressez .. quelqu'un que|qui|d'autre .. intéresse|veut|voudra <please>? $",
            "adressez|écrivez|allez vous|embêter|spammer|déranger|harceler|écrire? à? quelqu'un+d'autre|autrui",
            "donc|alors|du+coup svp|merci? stop|arrêtez|arrête|arrêter|cessez <please>? $",
            "respectez|respecter|respect .. vie+privée|tranquillité|intimité",
            "<sending>|contact|contacts|<messages> non|pas souhaité|souhaités|désiré|désirés|voulu|sollicité|"
            "sollicités <please>? $",
            "<messages> .. inutiles|inutile|superflus <please>? $; inutile|n'insistez d'insister|pas|plus <please>? $",
            "ne? reprenez|reprendre|reprend|prenez|prendre plus|pas|jamais .. contact",
            "faut|faudrait|aimerais|voudrais|souhaite|veux que|qu .. <messages> .. cessent|s'arrêtent|arrêtent|"
            "stoppent",
            "si ça|cela continue|s'arrête+pas|recommence *** magasin|opérateur|fournisseur|plainte|ailleurs|"
            "concurrence|crèmerie",
            "pas|aucun le? droit d|de .. <mine>",
            "<messages> .. me|m fatigue|saoule|soûle|gonfle|dérange|gave|m'énerve|m'agace <please>? $",
            "plus|pas|aucun besoin|intérêt|envie|utilité d|de|pour d'infos|infos|info|d'actus|nouvelles|<messages> "
            "<please>? $",
            "préfère|préférerais|aimerais|voudrais|souhaite .. ne rien|plus|pas recevoir|avoir|être .. <lists>|"
            "<messages>|<please>|$",
            "ne vous|t ai|a|avons pas|jamais autorisé|autorisée|autorisés|autorisées|permis|demandé .. <sending>|"
            "m'écrire|m'envoyer",
            "ni vous|ne jamais|plus écrire .. ici|numéro",
            "<messages> *** <enough> <soon>? $; combien de <messages> .. encore",
            "ni .. ni <messages>|messages; <messages> .. m'intéressent pas|plus|aucunement|guère; newsletter|"
            "infolettre|pub|publicité .. m'intéresse pas|plus",
            "ne? <sending> pas|plus tout+le+temps|sans+cesse|sans+arrêt|constamment|tous+les+jours",
            "trouve|trouvons .. <messages> ..-<negation> envahissants|pénibles|agaçants|lourds|insupportables|"
            "intrusifs|harcelants|gênants",
            "vos|votre|tes <messages>|<treats>|<mailings> .. vous|tu pouvez|peux les|la garder <please>? $",
            "<striking> .. .. mon+numéro|mon+portable|mes+données|mes+coordonnées|mon+gsm; veux|souhaite|voudrais|"
            "aimerais|demande .. être <removed>",
            "<negation> .. .. <mine> .. .. <with_you>|chez+vous|dans+vos",
            "<why> ..-<negation>|<none> ..-<negation>|<none> <messages> <please>? $",
            "suppression|radiation|retrait|effacement de|du|immédiate|immédiat .. .. <lists>|numéro|données",
            "<messages> de personne; encore vous|toi *** plus|pas|stop|arrêtez; arrêtez|arrête|cessez .. avec .. "
            "<messages>",
            "pas|aucun|aucune|zéro de? <messages> sur|dans mon|ce|ma|notre",
            "<messages>|contact non|pas souhaitée|souhaitées|désirée|désirées|sollicitée|sollicitées|voulus|voulues",
            "vous|tu ne? devez|dois|pouvez|peux plus|jamais <sending>|m'écrire|m'envoyer|me+contacter",
            "merci|veuillez|prière de? supprimer les|vos|ces <messages>; m'écrivez|m'envoyez *** laissez+moi $",
            "ne? pas|plus|jamais <using> .. <mine>; laissez|laisse|tenez moi|nous .. en+dehors|hors .. <messages>|"
            "<treats>|<mailings>",
            "veux|souhaite|voudrais plus|pas .. faire+partie; me passerais|passerai|passe .. bien|volontiers de .. "
            "<messages>",
            "j'annule|résilie .. abonnement .. <messages>; trompez|trompé|gourez de personne|destinataire|client",
            "vais|va|allons|finir+par .. vous|te signaler|dénoncer|bloquer|attaquer|rapporter",
            "dis|disais|redis|répète|demande|crie .. stop|non|d'arrêter; me|nous cassez|casses|brisez|pétez les pieds|"
            "couilles|oreilles|noix|bonbons",
            "laissez|laisser|laisez|laisse|lessez moi|nous .. trankil|trankille|tranquil|tranquile|tranquille",
            "n'écrivez|n'écris|n'envoyez|n'appelez|n'envoie plus <please>? $; effacez|supprimez|effacer tout <please>? "
            "$",
            "<messages>|compte|abonnement à supprimer|arrêter|résilier|stopper $; rien demandé <please>? $",
            "pas .. d'accord .. que|pour .. .. m'envoyiez|m'écriviez|contactiez|<sending>",
            "<parted>|<left>|<former> *** pourquoi|arrêtez|cessez|inutile|stop|merci+de+ne",
        )
    ),
    excuses="; ".join(
        (
            "ne? veux|souhaite|voudrais|compte|voulons|veut pas|surtout+pas|jamais me|nous|vous? désinscrire|"
            "désabonner|mécrire ...",
            "vous? mécris|écris|écrirai|rappelle plus tard ...; plus tard",
            "ne? m'avez|m'a|avez|a|as|avons|ont|m'aviez pas|jamais encore? <sending>|envoyé|écrit|reçu|transmis ...",
            "me|m dérange|dérangent|gêne|gênent|embête|embêtent|ennuie|ennuient|fatigue|fatiguent pas",
            "ne? trouve|trouvons pas .. <messages> ...",
            "pas|jamais|rien dit|écrit|demandé|répondu stop|arrêt|d'arrêter",
            "vous|tu ne|n <sending> jamais|plus|pas ...",
            "ancien|l'ancien|vieux numéro|portable ...",
            "minscrire|inscrire|inscris|inscrivez|minscris .. à|au|aux|pour|dans ..-<lists>|<messages> <sessions>",
            "plus de|d <messages> .. comme|sur|de|pour|que|ça|svp .. plaisir|infos|modèle|merci; veux|voudrais|"
            "souhaite plus de|d @ !<messages>",
            "ne mappelez|appelez|rappelez|téléphonez pas|plus ..-<negation>|<either> avant|après|le|entre|pendant ...",
        )
    ),
    starts="; ".join(
        (
            "finalement|oui|enfin|ok .. veux|voudrais|souhaite|accepte .. bien .. <messages>",
            "veux|voudrais|souhaite bien .. <messages> .. finalement|encore",
            "réactivez|réactiver|réactive|rétablissez|rallumez|relancez|reprenez|reprendre .. <messages>|envois|"
            "l'envoi",
            "rajoutez|réintégrez|remets moi|nous .. liste|listes|contacts|<messages>; ajoutez|ajoute|mettez|inscrivez "
            "moi|nous .. d'envoi|diffusion|<messages>",
            "oui|ok pour|à|aux la|les|vos|votre? <messages>",
            "recommencez|recommencer à .. <sending>|m'écrire|m'envoyer",
        )
    ),
)
