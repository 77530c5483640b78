"""French."""

from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="oui, ouii, ouais, ouai, ouaip, ouep, oui oui, oui merci, oui svp, mais oui, ben oui, bah oui, "
    "yes, yep, yup, ok, okay, oki, okey, d'accord, daccord, dac, d'acc, dacc, si, mais si, si si, ouiii, "
    "wi, oué, vi, mouais oui, yeah, 👍, 👌, ✅, ✔, ☑, 🆗, d accord",
    no="non, nan, nn, non merci, non non, mais non, ben non, bah non, nope, no, nop, jamais de la vie, "
    "que nenni, non pas, nonn, niet, non désolé, non désolée, 👎, ❌, ✖, 🚫, 🙅, ⛔",
    agree="rien contre, je n'ai rien contre, sans hésiter, sans hésitation, "
    "avec plaisir, volontiers, bien sûr, bien sur, biensur, bien sûr que oui, évidemment, certainement, "
    "absolument, tout à fait, carrément, exactement, exact, c'est exact, c'est ça, c'est correct, correct, c'est "
    "juste, juste, c'est vrai, vrai, entendu, c'est entendu, ça marche, ca marche, ça roule, ca roule, ça me va, ca "
    "me va, ça me convient, cela me convient, me convient, ça convient, ça va, ca va, c'est bon, cest bon, c bon, "
    "c'est ok, c'est parfait, c'est bien, pas de problème, pas de probleme, pas de souci, pas de soucis, aucun "
    "problème, aucun souci, sans problème, sans souci, pourquoi pas, je confirme, confirme, confirmé, je confirme ma "
    "présence, j'accepte, accepté, j'approuve, je suis d'accord, je valide, validé, je viens, on vient, nous venons, "
    "je serai là, je serai présent, je serai présente, on sera là, nous serons là, présent, présente, j'y serai, "
    "compte sur moi, comptez sur moi, je veux bien, je veux, je le veux, je prends, je le prends, j'aimerais bien, "
    "j'aimerais, je souhaite, sans doute, sans aucun doute, sûrement, c'est sûr, évidement, je pense, je pense que "
    "oui, je crois, je crois que oui, oui je veux, à demain, à bientôt oui, faites, allez y, vas y, allons y, c'est "
    "parti, go, tout va bien, tout est bon, tout est ok, tout est parfait, ce serait bien, ce serait parfait, ce "
    "serait super, avec joie, bonne idée, ça sonne bien, reçu, bien reçu, je l'ai reçu, marché conclu, affirmatif, "
    "tout est en ordre, parfaitement, effectivement, en effet, avec grand plaisir, très volontiers, bien "
    "volontiers, c'est noté, noté, bien noté, nickel, c'est nickel, top, impec, super oui, ça nous va, grave, "
    "carrément oui, je suis intéressé, je suis intéressée, intéressé, intéressée, suis intéressé, suis intéressée, "
    "on est intéressés, nous sommes intéressés, ça m'intéresse, cela m'intéresse, toujours intéressé, toujours "
    "intéressée, ça me semble bien, me semble bien, me semble parfait, on y va, je peux confirmer, comptez sur nous, "
    "je suis partant, je suis partante, partant, partante, ok pour moi, bon pour moi, c'est moi, super idée, bien "
    "entendu, pas d'souci, pas d souci, ça le fait, nickel pour moi, parfait pour moi, on est à la maison, je suis "
    "chez moi, on est chez nous, je suis à la maison, j'y serai sans faute, ça a l'air bon, a l'air bon, le colis "
    "est là, colis arrivé, est arrivé, c'est arrivé, je l'ai récupéré, récupéré, on fait comme ça, faisons comme ça, "
    "aucune objection, pas d'objection, banco, sans faute, on peut faire ça, on peut le faire, bonne idée oui",
    decline="même pas en rêve, pas tout de suite, ça ne nous convient pas, ne nous convient pas, je préférerais ne "
    "pas, "
    "aucunement, je suis contre, rien eu, rien n'est arrivé, ne vous dérangez pas, "
    "ne me va pas, n'en veux pas, j'en veux pas, malheureusement annuler, dois annuler, non merci, pas "
    "maintenant, pas pour le moment, pas pour l'instant, pas en ce moment, pas aujourd'hui, pas ce soir, pas demain, "
    "pas cette fois, pas cette semaine, pas pour moi, pas intéressé, pas intéressée, pas interessé, ça ne "
    "m'intéresse pas, ne m'intéresse pas, m'intéresse pas, pas vraiment, pas encore, pas du tout, absolument pas, "
    "certainement pas, surtout pas, sûrement pas, bien sûr que non, pas question, hors de question, en aucun cas, en "
    "aucune façon, plutôt pas, plutôt non, malheureusement pas, malheureusement non, hélas non, merci mais non, sans "
    "façon, aucune chance, pas besoin, je n'ai pas besoin, pas la peine, inutile, je ne veux pas, je veux pas, je ne "
    "souhaite pas, ne souhaite pas, je n'ai pas envie, pas envie, je ne peux pas, je peux pas, ne peux pas, peux "
    "pas, on peut pas, on ne peut pas, je ne pourrai pas, pourrai pas, je ne viens pas, je viens pas, je ne viendrai "
    "pas, ne viendrai pas, je ne serai pas là, pas possible, impossible, c'est impossible, ce n'est pas possible, ça "
    "ne va pas, ça va pas, ça ne me convient pas, ne me convient pas, ne convient pas, me convient pas, ça ne marche "
    "pas, ça marche pas, ce n'est pas ça, c'est pas ça, ce n'est pas correct, pas correct, incorrect, faux, c'est "
    "faux, pas d'accord, je ne suis pas d'accord, je suis pas d'accord, je refuse, refusé, je décline, décliné, je "
    "passe, je passe mon tour, j'annule, je dois annuler, je dois décliner, laissez tomber, laisse tomber, oubliez, "
    "oublie, je ne pense pas, je pense pas, je ne crois pas, je crois pas, pas le temps, je n'ai pas le temps, j'ai "
    "pas le temps, empêché, une autre fois, peut être une autre fois, la prochaine fois, peut être la prochaine "
    "fois, pas reçu, je n'ai pas reçu, j'ai pas reçu, pas arrivé, rien, aucun intérêt, je n'ai rien, ce n'est pas le "
    "cas, pas trop, négatif, ce n'est pas bon, pas bon, pas oui, non merci sans façon, je suis absent, je suis "
    "absente, en vacances, ne va pas être possible, ça ne va pas être possible, je suis malade, suis malade, on est "
    "malade, ça ira merci, je ne suis pas intéressé, je ne suis pas intéressée, suis pas intéressé, suis pas "
    "intéressée, plus intéressé, plus intéressée, je ne peux malheureusement pas, peux malheureusement pas, serai "
    "absent, serai absente, je serai absent, je serai absente, rien reçu, toujours rien reçu, je préfère pas, je ne "
    "préfère pas, préfère pas, je préfère ne pas, bof non, ne m'intéresse plus, n'est pas arrivé, n'est pas arrivée, "
    "pas la peine merci, pas nécessaire, ce n'est pas nécessaire, c'est pas nécessaire, finalement non, finalement "
    "pas, en aucune manière, pas disponible, pas dispo, je ne suis pas disponible, suis pas dispo, je suis pas "
    "dispo, pas mon truc, on passe, je vais passer, sans moi, plus besoin, pas à la maison, on n'est pas à la "
    "maison, pas chez moi, je ne suis pas chez moi, suis pas chez moi, annulez mon rendez-vous, annuler mon "
    "rendez-vous, annuler mon rdv, annulez mon rdv, rdv à annuler, je souhaite annuler, je veux annuler, je voudrais "
    "annuler, pas souhaité, j'attends toujours, j'attends toujours le colis, j'attends encore, colis manquant, colis "
    "perdu, j'peux pas, jpeux pas, c mort, c'est mort, il y a une erreur, pas juste, ce n'est pas juste, désolé "
    "occupé, désolée occupée, je suis occupé, je suis occupée, occupé, occupée, pas que je sache, pas assez bien, "
    "viendra sûrement pas, ne viendra sûrement pas, viendrai sûrement pas",
    good="bien, très bien, super, parfait, génial, excellent, top, cool, nickel, impeccable, formidable, "
    "magnifique, bon, bonne, génialissime, s'il vous plaît, s'il te plaît, svp, stp, merveilleux, extra, "
    "chouette, niquel, great, nice, perfect, please, 💯, 🙌, bienvenue, trop bien",
    poor="malheureusement, hélas",
    unsure="peut être, peut-être, peutetre, peut etre, possiblement, éventuellement, je ne sais pas, je "
    "sais pas, sais pas, j'sais pas, chais pas, jsp, aucune idée, pas sûr, pas sûre, pas sur, pas "
    "certain, pas certaine, je ne suis pas sûr, je ne suis pas sûre, incertain, ça dépend, ca dépend, "
    "cela dépend, tout dépend, oui et non, oui ou non, non et oui, ni oui ni non, on verra, je verrai, à "
    "voir, je vais voir, je dois voir, je dois réfléchir, je réfléchis, je vais réfléchir, je vous tiens "
    "au courant, je vous dirai, je reviens vers vous, ni l'un ni l'autre, ni, peu importe, peu m'importe, "
    "ça m'est égal, m'en fiche, je m'en fiche, m'en fous, je ne comprends pas, je comprends pas, "
    "comprends pas, comment ça, plus tard, j'espère, je l'espère, comme ci comme ça, bof, mouais, moyen, "
    "moyennement, en partie, les deux, peut être pas, maybe, not sure, yes and no, 🤷, 🤔, difficile à "
    "dire, sais pas encore, pas décidé, à la limite, pas encore décidé, je n'ai pas décidé, j'ai pas "
    "décidé, j'hésite, hésite, pas vérifié, pas encore vérifié, je réfléchis encore, faut que je demande, "
    "faut que je réfléchisse, faut voir, à réfléchir, ptet, ptetre, p'tet, peut-être bien, je te dirai, "
    "je vous redis, je vous redirai, je reviens vers toi, c'est possible oui, sais pas trop",
    neutral="pas mal, pas mal du tout, pas mauvais, pas trop mal, pas seulement, n'est ce pas, rien à dire, rien à "
    "redire, rien à signaler, pas à me plaindre, peux pas me plaindre, hâte, pas pressé, rien ne presse, ne vous "
    "inquiétez pas, pas grave, c'est pas grave, sinon, ou non, ou pas, dites oui, si oui, si non, si vous, si je, si "
    "possible, si c'est, si tu, bonjour, bonsoir, bonne journée, bonne soirée, bonne nuit, bon week end, bon weekend, "
    "bonne année, bonne question, bon appétit, bonne fête, bon courage, bonne continuation, rien contre, n'oubliez "
    "pas, jamais déçu, jamais déçue, jamais mieux, le oui, un oui, un non, bien à vous, bien cordialement, bien reçu "
    "votre, ou bien, sans, eh bien, très bientôt, possible, c'est possible, je conduis, au volant, c'est grave, est "
    "grave",
    negators="ne, n, pas, jamais, aucun, aucune, plus jamais, sans, point du tout, guère, rien",
    fillers="je, j'ai, nous, on, vous, tu, il, elle, ils, ça, ca, cela, ce, c'est, est, suis, sommes, "
    "êtes, sont, était, c'était, sera, serai, ai, as, a, avons, avez, ont, peux, peut, veux, veut, "
    "voudrais, dois, et, en, à, au, aux, de, du, des, la, le, les, l, d, un, une, pour, avec, sur, dans, "
    "par, me, moi, mon, ma, mes, vos, votre, tout, toute, tous, très, vraiment, bien, trop, juste, alors, "
    "donc, aussi, encore, déjà, enfin, ah, oh, euh, hum, hm, hmm, haha, hihi, lol, mdr, ptdr, trouve, "
    "pense, crois, dis, ma réponse, réponse, ici, là, aujourd'hui, demain, soir, ce soir, midi, beaucoup, "
    "toujours, quand, même, quand même, y, j'y, cette, ces, cher, chère, que, qui, dit, fait, comme, se, "
    "😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, ben, bah, eh, hein, voilà, monsieur, madame, bien sûr, oui, même "
    "si c'est, même si, même si la, même si le, dès que possible, le plus vite possible, le plus tôt "
    "possible",
    polite="merci, merci beaucoup, merci bien, mille mercis, merci d'avance, grand merci, un grand merci, merci à "
    "vous, merci infiniment, s'il vous plaît, s'il vous plait, s'il te plaît, s'il te plait, svp, stp, sil vous plait, "
    "sil te plait, je vous prie, je vous en prie, bonjour, bonsoir, salut, coucou, hello, bjr, bsr, slt, cdt, "
    "cordialement, bien cordialement, salutations, sincères salutations, bien à vous, à bientôt, au revoir, bonne "
    "journée, bonne soirée, désolé, désolée, pardon, excusez moi, excuse moi, please, thanks, madame, monsieur, bises, "
    "bisous, biz, si possible, si c'est possible, si ça vous va, si vous voulez, si vous pouvez, si tu veux, si cela "
    "vous convient",
    but="mais, sauf, cependant, par contre, toutefois, excepté, mais pas",
    asks="que, quoi, où, quand, pourquoi, comment, qui, quel, quelle, quels, quelles, combien, est ce que, est ce, "
    "avez vous, as tu, pouvez vous, peux tu, puis je, dois je, livrez vous, envoyez vous, êtes vous, y a t il, c'est "
    "quoi, c'est quand, c'est combien, savez vous, qu'est ce",
    common="acheter, achat, affaire, aller, alors, ancien, année, après, arrive, arrivé, assez, attends, attendre, "
    "aucun, autre, autres, avant, avoir, avis, avril, beau, belle, blanc, bleu, boîte, boire, bonne, café, cafés, "
    "carte, cause, celle, celui, cette, chaque, chaud, chemise, cher, chez, chose, choses, client, code, colis, "
    "combien, commande, commandé, compte, comptes, content, contente, contre, côté, couleur, court, coûte, dans, date, "
    "déjà, depuis, dernier, derrière, dessus, deux, devant, dire, donne, donner, dont, drôle, dure, eau, elle, encore, "
    "entre, erreur, essai, essayé, être, facile, facture, faire, faites, famille, faut, femme, fête, filtre, fille, "
    "fois, fonctionne, force, frais, froid, garder, gens, goût, grain, grand, grande, gratuit, gros, haut, heure, "
    "heures, homme, hier, ici, idée, jaune, jeune, jour, jours, journée, jusque, laisse, leur, leurs, lieu, ligne, "
    "liste, livre, livraison, livré, loin, long, lors, lui, magasin, main, maison, manque, manger, marche, mari, "
    "mauvais, meilleur, merde, mère, mettre, mieux, moins, mois, moment, monde, montant, monter, mort, mots, nombre, "
    "note, noir, nom, notre, nouveau, nouvelle, nuit, numéro, oeil, offre, ordre, ouvert, page, paiement, panier, "
    "parce, parfois, parler, part, partie, partir, passe, passé, payé, payer, pays, pendant, père, petit, petite, "
    "peur, pièce, place, plein, plus, plusieurs, porte, poste, premier, prendre, près, presque, prix, problème, "
    "prochain, produit, produits, qualité, quand, quel, question, quoi, raison, rapide, recevoir, reçoit, regarder, "
    "remise, rendre, rester, reste, retard, retour, rien, robe, rose, rouge, route, sache, sais, sait, semaine, "
    "semble, sens, service, seul, seule, site, soit, sont, sorte, sortir, souvent, suite, suivi, table, taille, tant, "
    "tard, temps, tenir, terre, tête, toi, tomber, tort, trouve, trouver, venir, vente, vers, vert, vêtement, veux, "
    "vie, ville, voici, voir, voix, vole, voulu, vrai, vraiment, vite, arrête, arrêté, arriver, demande, manche, salé, "
    "aile, aidez, aider, chaussures, d'abord, abord, parle",
    conditions="si c'est, si vous, si tu, si je, si la, si le, si les, si ça, si on, si il, si elle, s'il y a, s'ils, "
    "seulement si, à condition, à moins, uniquement si, si j'ai, si cela, si votre, s'il est, s'il n'y",
)

NUMBERS = Numbers(
    numerals="0=zéro, 1=un|une, 2=deux, 3=trois, 4=quatre, 5=cinq, 6=six, 7=sept, 8=huit, 9=neuf, 10=dix, 11=onze, "
    "12=douze|une douzaine, 13=treize, 14=quatorze, 15=quinze, 16=seize, 17=dix sept, 18=dix huit, 19=dix neuf, "
    "20=vingt, 30=trente, 40=quarante, 50=cinquante, 60=soixante, 21=vingt et un|vingt et une, 31=trente et un, "
    "41=quarante et un, 51=cinquante et un, 61=soixante et un, 70=soixante dix|septante, 71=soixante et onze|soixante "
    "onze, 72=soixante douze, 73=soixante treize, 74=soixante quatorze, 75=soixante quinze, 76=soixante seize, "
    "77=soixante dix sept, 78=soixante dix huit, 79=soixante dix neuf, 80=quatre vingts|quatre vingt|huitante|octante, "
    "91=quatre vingt onze, 92=quatre vingt douze, 93=quatre vingt treize, 94=quatre vingt quatorze, 95=quatre vingt "
    "quinze, 96=quatre vingt seize, 97=quatre vingt dix sept, 98=quatre vingt dix huit, 99=quatre vingt dix neuf, "
    "90=quatre vingt dix|nonante, 100=cent|cents, 1000=mille|mil",
    joined="tens-units, tens-et-units",
    articles="un, une, une douzaine, demi",
    nicknames="10=une dizaine|dizaine, 15=une quinzaine|quinzaine, 20=une vingtaine|vingtaine, "
    "30=une trentaine|trentaine, 50=une cinquantaine|cinquantaine, 100=une centaine|centaine, "
    "6=une demi douzaine|demi douzaine, 2=une paire, 1.5=un et demi|une et demie, 0.5=demi|un demi|une "
    "demie|la moitié",
    scale="sur, out of, parmi",
    points="étoiles, étoile, points, point, pts, note, star, stars, en note",
    measures="x, visites, pouce, pouces, mots, chose, article, "
    "colis, jour, jours, heure, heures, h, minute, minutes, min, mn, semaine, semaines, mois, an, ans, année, "
    "années, fois, euro, euros, eur, cents, centimes, kr, pour cent, kg, kilo, kilos, g, grammes, cm, mm, m, mètres, "
    "km, personnes, pers, gens, pièces, sachets, sachet, paquets, paquet, boîtes, tasses, bouteilles, commandes, "
    "enfants, d'entre nous, de mes, amis, cafés, produits, articles, choses, paires, chemises, degrés, étage, litres, "
    "chiens, tasse, cassées",
    orders="page, chapitre, commandé, acheté, ai commandé, ai acheté, "
    "caisse, table, "
    "nous étions, étions, serons, dans, je reviens dans, "
    "commande, numéro de commande, no de commande, n° de commande, commande no, commande numéro, num commande, "
    "facture, numéro de facture, numéro client, client, colis, numéro de suivi, suivi, référence, ref, réf, dossier, "
    "article, code, code postal, chambre, appartement, appt, bus, ligne, taille, âge, téléphone, tel, tél, portable, "
    "à, avant, après, depuis, vers, dès, commande n, las, nous sommes, on est, on était",
    halves="et demi, et demie, virgule cinq",
    ordinals="1=premier|première|1er|1ère, 2=deuxième|second|seconde|2ème|2e, 3=troisième|3ème|3e, 4=quatrième|4ème, "
    "5=cinquième|5ème, 6=sixième, 7=septième, 8=huitième, 9=neuvième, 10=dixième, -1=dernier|dernière, -2=du "
    "milieu|milieu|au milieu|celui du milieu, -1=en bas, 1=en haut",
    options="option, numéro, no, n°, choix, lettre, réponse, num, alternative",
    several="les deux, tous, toutes, tout, aucun, aucune, ni l'un ni l'autre, ni, peu importe, n'importe, n'importe "
    "lequel, rien",
)

CALENDAR = Calendar(
    weekdays="0=lundi|lun, 1=mardi, 2=mercredi|mer, 3=jeudi|jeu, 4=vendredi|ven, 5=samedi|sam, 6=dimanche|dim",
    months="1=janvier|janv, 2=février|fév|fev, 3=mars, 4=avril|avr|d'avril, 5=mai, 6=juin, 7=juillet|juil, "
    "8=août|aout|d'août, "
    "9=septembre|sept, 10=octobre|oct|d'octobre, 11=novembre|nov, 12=décembre|déc|dec",
    days="0=aujourd'hui|aujourd hui|ce soir|cet après midi|cet aprem|ce matin|cette nuit|la nuit prochaine|auj, "
    "1=demain|2main|dmain, 2=après "
    "demain|apres demain, -1=hier, -2=avant hier, 1=demin|dem1|2main|dmain|dmn|dem|2m1",
    parts="morning=matin|le matin|matinée|du matin|dans la matinée|du mat|début de journée, "
    "midday=midi|à midi|le midi, afternoon=après le déjeuner|après déjeuner|après manger|"
    "après le repas|après "
    "midi|l'après midi|aprem|de l'après midi|l'aprem|dans l'après midi|cet après midi|d'après midi|fin de journée, "
    "evening=après le travail|après le boulot|soir|le soir|du "
    "soir|soirée|ce soir|en soirée|dans la soirée, night=nuit|la nuit",
    following="prochain, prochaine, pro, suivant, suivante, qui vient, qui suit, prochains, d'après",
    week="semaine",
    within="dans, d'ici, sous, à partir de maintenant",
    spans="minute=minute|minutes|min|mn, halfhour=demi heure, quarterhour=quart d'heure, hour=heure|heures, "
    "day=jour|jours, week=semaine|semaines, fortnight=quinzaine, month=mois, year=an|ans|année|années|l'an|l'année",
    clock="à, vers, après, avant, dès, entre, jusqu'à, pour, environ, aux alentours de, autour de",
    oclock="heures, heure, h, heure pile, heures pile",
    half="et demie, et demi",
    half_before=False,
    quarter="quart, le quart, un quart",
    past="et",
    before="moins",
    noon="midi",
    midnight="minuit",
    weekend="week end, weekend, ce week end, ce weekend, le week end",
    day_marks="le, au, du",
    either="ou, soit, peut être",
    previous="dernier, dernière, passé, passée",
    week_after="suivante après",
    week_number="semaine, sem, la semaine",
    month_in="en, début, fin, mi, mois de",
    ordinal_days="1=premier|1er",
)

REQUESTS = Requests(
    stop="stop, stopp, arret, arrêt, arrêter, arrete, arretez, arrêtez, désabonner, désabonnement, désinscrire, "
    "désinscription, désabonnez moi, désinscrivez moi, se désabonner, me désabonner, me désinscrire, stop sms, stop "
    "pub, arret sms, désabonne, désinscris moi, stop maintenant",
    stop_yielding="annuler, résilier, supprimer, annulation, résiliation",
    stop_local="fin, assez, terminer",
    start="start, démarrer",
    start_yielding="commencer, reprendre, recommencer, s'abonner, abonner, inscription, réabonner",
    help="aide, aidez moi, aide moi, à l'aide, help",
    help_yielding="info, infos, information, informations, plus d'infos",
    stopping="stop|stoppez|stopper|arrête|arrêtez|arrêter|cesse|cessez|cesser|halte",
    sending="menvoyer|mécrire|nous+écrire|nous+envoyer|mappeler|envoyer|envoyez|envoie|envoi|envois|écrire|"
    "écrivez|contacter|contactez|contacte|spammer|spam|harceler|harcelez|embêter|embêtez|emmerder|déranger|"
    "dérangez|appeler|solliciter|importuner|mailer",
    messages="messages|message|sms|textos|texto|pub|pubs|publicité|publicités|offres|offre|promotions|"
    "promos|promo|newsletter|newsletters|mails|mail|emails|e+mails|spam|spams|notifications|"
    "sollicitations|marketing|rappels|merdes",
    removing="supprimez|supprimer|supprime|retirez|retirer|retire|enlevez|enlever|enlève|effacez|effacer|"
    "efface|rayez|radiez|désinscrivez|désabonnez|désinscrire|désabonner|ôtez",
    stop_requests="<stopping> .. <sending>|<messages>|ça|cela|maintenant|tout+de+suite|immédiatement; arrêtez|arrête|"
    "cessez|stop svp|stp|s'il+vous+plaît|tout|de+me|de+m; ne|n' nous? <sending> plus|pas|jamais ..; m'|me|nous "
    "mécrivez|menvoyez? <sending> plus|pas|jamais ..; mécrivez|menvoyez plus|pas|jamais ..; mappelez plus; plus de|"
    "aucun <messages>; pas|plus|aucun de|d? <messages> svp|stp|merci|s'il+vous+plaît; veux|souhaite|désire|voudrais|"
    "veut plus|pas .. recevoir|être+contacté|être+contactée|entendre; plus recevoir; ne plus .. <messages>|recevoir|"
    "être; me|m retirer|supprimer|enlever; moi|numéro|nom de|des votre|vos|la|cette liste|listes|base|fichier|"
    "diffusion; désabonner|désabonnement|désabonnez|désinscrire|désinscription|désinscrivez|désabonne|désinscris|"
    "unsubscribe|désabonnée; laissez tranquille; y en a marre $; plus de ça|cela svp|merci? $; jen ai marre $; pas "
    "intéressé|intéressée par .. <messages>; résilier|résiliez|annuler|annulez .. <messages>; va|allez te|vous faire; "
    "casse toi; oubliez|oublie mon|ce numéro; dit|répondu|écrit|envoyé .. stop; stop les|ces|vos .. <messages>; m "
    "opposer|oppose; bloquez|bloquer mon numéro; mauvais|faux numero|contact|destinataire; trompé|trompez|erreur de|d "
    "numéro|numéros; jamais|pas inscrit|inscrite|abonné|abonnée|demandé|autorisé .. <messages>|cela|ça|ceci; jamais|"
    "pas inscrit|inscrite|abonné|abonnée à|$; jamais|pas demandé|autorisé à+recevoir|à+être|$; jamais|pas .. donné .. "
    "numéro; mort|morte .. arrêtez; signale .. spam; ne|de plus|pas me|nous contacter|écrire|envoyer|recontacter|"
    "solliciter|relancer; ça suffit $; ça suffit .. maintenant|svp; nenvoyez plus rien|de|aucun|jamais; cessez de|"
    "merci? $; cest du spam; ^^ ~<hello>|<articles> spam $; plus rien envoyer|recevoir; arrête|arrêtez|arrêter|cesse|"
    "cessez de? m|me|décrire; ne plus|pas recevoir|avoir .. <messages>; moppose à; je m'oppose; fous|fiche moi|nous "
    "la paix; allez|va au diable|vous+faire|te+faire; mettez fin .. <messages>|abonnement; plus jamais de? <messages>|"
    "recevoir; plus aucune message|sms|pub|mail; je ne veux plus rien; cassez+vous; basta les|avec|vos|maintenant; "
    "lâchez moi|nous|laffaire; pas mon numéro; jai jamais|pas|rien demandé|donné|autorisé; bloque|bloquer votre|ce "
    "numéro; veuillez arrêter|cesser|supprimer+mon; ne souhaite|veux plus .. être; plus d' .. <messages>; supprimez|"
    "supprimer|effacez|effacer|enlevez|retirez toutes? les? données|coordonnées|informations|infos; mauvaise|fausse "
    "personne; cest|nest|ce+nest plus .. son|mon|leur numéro; plus son|mon|leur numéro; sortir cette|la|votre liste; "
    "cest du harcèlement; vous me harcelez; marre|ras+le+bol|assez d'|vos|ces .. <messages>; jamais demandé|voulu ces|"
    "ce|cela|de .. <messages>; plus doffres|dinfos pour+moi|svp|merci|$; <messages> non merci; épargne nous .. "
    "<messages>; numéro|portable|téléphone|mobile|ligne|il|ça|cela appartient à quelquun",
    start_requests="recommencez|recommencer|commencer à|les|l? ~<articles>|<such> <messages>; reprendre|reprenez|"
    "recommencez|recommencer|commencer à|les|l? <sending> <me>? ~<articles>|<such> <messages>; reprendre|reprenez|"
    "recommencez|recommencer|commencer à|les|l? <sending> <me>? <again>? <please>? $; à+nouveau|nouveau .. <messages>|"
    "abonner|inscrire; veux|voudrais|souhaite|envoyez|aimerais .. encore .. <messages>|abonner|inscrire; <messages> "
    ".. à+nouveau|de+nouveau; réabonner|réabonnez|réinscrire|réinscrivez|réabonne; me abonner|inscrire; m abonner|"
    "inscrire; mabonner|minscrire; inscrivez|abonnez moi",
    help_requests="jai|je|on? besoin|veux|voudrais|cherche d|de? aide|daide; pouvez|peux|pourriez|peut vous|tu|"
    "quelqu'un? maider|nous+aider; aidez|aide moi|nous; plus dinfos|d+informations|dinformations|infos",
    excuses="répondez|envoyez|envoyer|répondre|tapez|écrivez|sms par? stop|arret|désabonner ...; ne? pas|jamais stop|"
    "arrêter|arrêtez|cessez|désabonner|supprimer .. <sending>|<messages>?; n arrêtez|arrête|arrêter|cessez pas|jamais|"
    "surtout .. <sending>|<messages>?; narrêtez|narrête surtout? pas|jamais .. <messages>|<sending>?; ne cessez|cesse|"
    "vous+arrêtez|stoppez pas|jamais de? .. <messages>|<sending>?; ne me désabonnez|désinscrivez|supprimez pas; "
    "pourquoi|quand avez|avoir|vous|a|est vous|il? arrêté|arrêtez|arrêter de? <sending>?; avez vous? arrêté; a|est|"
    "ont|avez|sest|ai|s arrêté|cessé; répondez|envoyez|envoyer|répondre|envoie|réponds|tapez|écrivez stop|arret|aide|"
    "start|désabonner au|pour|à|par|sms; répondez|envoyez|envoyer|répondre|tapez aide; stop au|pour|par|a|sms|pub au|"
    "pour|vous|ne|36|se|désabonner|arrêter|[0-9]+; pour vous|se|ne désabonner|désinscrire|plus cliquez|répondez|"
    "envoyez|ici|stop; pour+se|pour+vous|vous|se désabonner|désinscrire cliquez|ici|envoyez|répondez|à+tout+moment; "
    "désabonnement|désinscription ici|cliquez|:; arrêt de bus|tram|métro; prochain|dernier arrêt|stop; stop à la "
    "boutique|magasin; fin de|du|mai|mars|juin|semaine|mois; par+erreur désabonné|désinscrit; désabonné|désinscrit|"
    "désabonnée .. erreur; ne? me|m <sending> pas avant|après|le|demain|aujourd'hui|si|quand; rien|jamais reçu .. "
    "<messages>; pas|aucun|toujours+pas reçu|eu .. <messages>|mail|confirmation; aucun|pas+de <messages> .. reçu|"
    "confirmation; pas de mail|sms|message|nouvelles de|reçu|encore; commande|rendez+vous annuler|annulé; annuler|"
    "annulez ma|mon|la commande|rendez; supprimez|enlevez|retirez larticle|le|la|un|ma|produit|cet; plus de message|"
    "sms .. stock; arrêter|arrêtez la le+paiement; donné|mis|tapé|saisi|indiqué|écrit .. mauvais|faux numéro; n|ne? "
    "envoyez|livrez|expédiez pas le+colis|la+commande|aujourdhui; nenvoyez pas encore; quand|à+quelle+heure|où "
    "commence|commencent|démarre|débute|reprend; pas|ne plus de un|une|deux|trois|2|3|4|5; n|ne? lenvoyez|envoyez|"
    "livrez|lexpédiez|expédiez pas au|à|chez|avant|encore|le|la|tout; reçois|reçu plus|pas .. <messages>; cest du "
    "spam ?; nappelez pas|jamais avant|après|le|demain; plus de sucre|café|lait|questions; pour ne plus recevoir .. "
    "<messages>? .. cliquez|répondez|envoyez|stop; envoyez|envoyez+moi|envoie|recevoir|avoir|voudrais plus doffres|"
    "dinfos; nappelez|nappelle pas .. plutôt|sms|message; dans les|mes|le spams|spam|indésirables; en spam|spams; "
    "encore|toujours|beaucoup|voir plus doffres|dinfos",
)

WORDS = Words(code="fr", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
