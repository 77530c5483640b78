"""What customers write of a parcel that came, and of one that did not.

`had`: what the customer did with it, in forms that tell of what was; `came`: what the thing did; `lay`: that it was
there; `own`: who has it; `things`: the thing itself; `it`: the words that stand for it; `places`: where it was left or
fetched; `here`: where, and how, it was looked for; `told`: who claims that it came; `small`: words between them.
Single words between commas.
"""

RECEIPTS: dict[str, dict[str, str]] = {
    "nb": {
        "had": "åpnet, pakket, pakka, fikk, fekk, fått, mottok, mottatt, hentet, henta, funnet, fant",
        "came": "kom, kommet, ankom, ankommet, levert, dukket, hentet, henta",
        "lay": "sto, stod, lå, ligger, låg",
        "own": "jeg, æ, vi, eg",
        "things": "pakke, pakken, pakka, pakkene, pakkerne, sending, sendingen, sendinga, bestilling, bestillingen, "
        "bestillinga, ordre, ordren, ordra, vare, varen, varene, leveransen, leveringen, posten, alt, esken, eska",
        "it": "den, det, han, ho, hu, dem, de, dom",
        "places": "postkassa, postkassen, døra, døren, trappa, trappen, naboen, butikken, utlevering, pakkeboks, "
        "pakkeboksen, postboks, hentested, bordet",
        "here": "sett, snurten, tegn, her, kassa, hus",
        "told": "sporing, sporingen, sporinga, posten, postnord, bring, porterbuddy, helthjem, sier, står, som, "
        "oppført, merket, markert, registrert, ifølge, følge, visstnok, status, merka",
        "small": "utenfor, da, i, på, til, hos, ved, foran, fra, opp, frem, fram, går, nettopp, akkurat, endelig, "
        "alt, allerede, sett, noe, snurten, fortsatt, fremdeles, enda, ennå, ikke, har, ble, blitt, er, var, av, "
        "meg, vi, oss, jeg, æ, jo, nå, når, i forgårs, forgårs, siden, rett, god, behold, kveld, morges, tross",
    },
    "nn": {
        "had": "fekk, fått, fik, mottok, motteke, mottatt, henta, hentet, funne, fann",
        "came": "kom, kome, komen, kommen, ankom, levert, dukka, henta",
        "lay": "stod, sto, låg, ligg, lå",
        "own": "eg, vi, me, jeg",
        "things": "pakke, pakka, pakken, pakkane, sending, sendinga, bestilling, bestillinga, ordre, ordren, vare, "
        "vara, varene, varer, leveransen, leveringa, posten, alt, øskja, esken",
        "it": "den, det, han, ho, dei, desse",
        "places": "postkassa, postkassen, døra, trappa, naboen, butikken, pakkeboksen, pakkeboks, bordet",
        "here": "sett, snurten, teikn, her, hus, kassa",
        "told": "sporing, sporinga, sporingen, posten, postnord, bring, seier, sier, står, som, oppført, merka, "
        "markert, registrert, ifølgje, følgje, visstnok, status",
        "small": "i, på, til, hos, ved, utanfor, framfor, frå, opp, fram, går, nettopp, akkurat, endeleg, alt, "
        "allereie, sett, noko, snurten, framleis, enno, ennå, ikkje, har, vart, vorte, er, var, av, meg, me, vi, "
        "oss, eg, jo, no, forgårs, sidan, rett, god, behald, kveld, morgon",
    },
    "sv": {
        "had": "öppnat, öppnade, packat, fick, fått, mottog, mottagit, hämtade, hämtat, hittade",
        "came": "levererades, kom, kommit, ankom, anlänt, levererats, levererat, levererad, hämtades, hämtats, dök, "
        "uthämtat, uthämtad",
        "lay": "stod, låg, ligger",
        "own": "jag, vi",
        "things": "paket, paketet, paketen, försändelsen, beställning, beställningen, order, ordern, vara, varan, "
        "varor, varorna, leverans, leveransen, posten, kartongen, lådan, allt, grejerna, grejorna",
        "it": "den, det, dom, de, dem",
        "places": "brevlådan, postlådan, dörren, trappan, hallen, grannen, butiken, paketboxen, boxen, bordet",
        "here": "sett, skymten, röken, synts, här",
        "told": "spårning, spårningen, posten, postnord, dhl, bring, instabox, budbee, säger, står, som, markerat, "
        "markerad, registrerat, enligt, status, visar",
        "small": "förmiddags, eftermiddags, i, på, till, hos, vid, utanför, framför, från, upp, fram, ut, går, nyss, "
        "precis, äntligen, redan, sett, något, nåt, skymten, röken, fortfarande, än, ännu, har, blev, är, var, av, "
        "mig, mej, vi, oss, jag, ju, nu, förrgår, morse, kväll, sen",
    },
    "da": {
        "had": "åbnet, pakket, fik, fået, modtog, modtaget, hentede, hentet, fandt, fundet",
        "came": "kom, kommet, ankom, ankommet, leveret, dukkede, hentet, afhentet",
        "lay": "lå, ligger, stod",
        "own": "jeg, vi",
        "things": "pakke, pakken, pakker, pakkerne, forsendelsen, bestilling, bestillingen, ordre, ordren, vare, "
        "varen, varer, varerne, leverancen, leveringen, posten, kassen, det hele, alt, tingene",
        "it": "den, det, dem, de",
        "places": "postkassen, døren, trappen, skuret, carporten, naboen, butikken, pakkeboksen, pakkeboks, "
        "pakkeshoppen, bordet",
        "here": "set, skyggen, tegn, her, kassen",
        "told": "sporing, sporingen, track, trace, postnord, gls, dao, bring, siger, står, som, markeret, meldt, "
        "registreret, ifølge, følge, status",
        "small": "formiddags, ude, til, morgen, i, på, hos, ved, udenfor, foran, fra, op, frem, går, lige, netop, "
        "endelig, allerede, set, noget, skyggen, stadig, endnu, har, blev, blevet, er, var, af, mig, vi, os, jeg, "
        "jo, nu, forgårs, morges, aftes, eftermiddags, hel",
    },
    "en": {
        "had": "opened, unpacked, unboxed, got, gotten, received, recieved, collected, picked, found",
        "came": "came, arrived, arived, delivered, showed, turned, landed",
        "lay": "lying, waiting, sitting, was",
        "own": "i, we, im",
        "things": "parcel, package, pkg, packages, parcels, order, orders, delivery, shipment, item, items, stuff, "
        "box, mail, everything",
        "it": "it, them, mine, they",
        "places": "mailbox, letterbox, porch, door, doorstep, step, steps, neighbor, neighbour, neighbors, "
        "neighbours, locker, lobby, mailroom, front, table",
        "here": "seen, sign, sight, trace, here, have",
        "told": "tracking, tracker, app, ups, usps, fedex, dhl, dpd, evri, says, said, shows, showing, marked, as, "
        "supposedly, apparently, status, claims",
        "small": "when, i, we, my, our, the, a, in, on, at, by, from, with, to, up, out, outside, safely, safe, "
        "sound, just, already, finally, has, have, had, been, was, is, this, last, earlier, ago, still, yet, so, "
        "far, any, sign, of, ok, okay, fine, im, ive, its, weve, me, us, now, then",
    },
    "de": {
        "had": "ausgepackt, geöffnet, bekommen, gekriegt, kriegt, erhalten, abgeholt, empfangen, bekam, erhielt, "
        "gefunden",
        "came": "kam, kamen, angekommen, gekommen, eingetroffen, geliefert, zugestellt, ankam",
        "lay": "stand, lag, liegt",
        "own": "ich, wir",
        "things": "paket, pakete, päckchen, packerl, sendung, lieferung, bestellung, ware, waren, post, artikel, "
        "alles, karton, päckle",
        "it": "es, das, sie, ihn, die, den",
        "places": "briefkasten, tür, haustür, treppe, nachbarn, nachbar, nachbarin, packstation, paketshop, tisch",
        "here": "spur, gesehen, hier, da",
        "told": "laut, dhl, dpd, gls, hermes, ups, sendungsverfolgung, tracking, angeblich, status, als, steht, "
        "markiert, soll, wurde",
        "small": "ich, wir, mein, unser, meine, unsere, das, die, der, den, dem, ein, im, in, an, am, auf, bei, "
        "beim, vom, von, vor, aus, heute, schon, bereits, gerade, eben, endlich, hab, habe, haben, hat, ist, sind, "
        "war, wurde, mir, uns, gut, immer, noch, bis, jetzt, bisher, davon, mittag, vormittag, nachmittag, früh, "
        "abend, heil, wohlbehalten, spur, keine",
    },
    "fi": {
        "had": "avasin, avattu, sain, saatiin, saatu, saanut, saimme, saaneet, hain, haettu, hakenut, noudin, "
        "noudettu, noutanut, haimme, noudimme, löysin",
        "came": "toimitettiin, jätettiin, tuli, tullut, tullu, saapui, saapunut, saapunu, saapu, toimitettu, löytyi, "
        "ilmestyi",
        "lay": "oli",
        "own": "minä, mä, me, olin",
        "things": "paketti, paketin, pakettia, paketit, lähetys, lähetyksen, lähetystä, tilaus, tilauksen, tilausta, "
        "tavara, tavarat, tavaraa, toimitus, tuote, tuotteet, kaikki, postista, posti, kamat",
        "it": "sen, se, ne, sitä, niitä",
        "places": "oven, postiluukusta, luukusta, postilaatikosta, laatikosta, porstuassa, postilaatikossa, "
        "laatikossa, ovella, edessä, naapurilla, naapurilta, postista, automaatista, noutopisteestä, perille, "
        "pöydällä, kioskilta, smartpostista",
        "here": "näkynyt, näy, nähnyt, jälkeäkään, täällä",
        "told": "seurannan, seuranta, mukaan, posti, matkahuolto, sanoo, näyttää, toimitetuksi, merkitty, tila",
        "small": "tänä, aamuna, iltana, takana, minä, mä, me, minulle, mulle, meille, jo, juuri, vasta, vihdoin, "
        "eilen, olen, oon, ollaan, olemme, on, ole, oo, hyvin, ehjänä, aamulla, illalla, päivällä, vielä, "
        "vieläkään, edelleen, yhä, toistaiseksi, viime, viikolla, mitään, mittään, hyvässä, kunnossa",
    },
    "nl": {
        "had": "uitgepakt, opengemaakt, gekregen, ontvangen, kreeg, ontving, opgehaald, gehaald, gevonden",
        "came": "kwam, kwamen, gekomen, aangekomen, binnengekomen, binnen, geleverd, bezorgd, afgeleverd",
        "lay": "stond, lag, ligt",
        "own": "ik, we, wij",
        "things": "pakket, pakketje, pakje, pakketten, bestelling, zending, levering, order, spullen, post, doos, "
        "alles, artikel, artikelen",
        "it": "het, hem, m, t, die, dat, ze, deze",
        "places": "brievenbus, deur, voordeur, mat, stoep, afhaalpunt, primera, gang, tafel",
        "here": "gezien, spoor, hier",
        "told": "volgens, postnl, dhl, dpd, track, trace, staat, status, als, zogenaamd, gemarkeerd, zegt, zou, zijn",
        "small": "der, er, ik, we, wij, mijn, onze, de, het, een, in, op, bij, aan, van, voor, is, zijn, heb, "
        "hebben, heeft, werd, al, net, eindelijk, gister, vanmorgen, vanmiddag, vanochtend, goed, netjes, maar, "
        "nog, steeds, tot, nu, toe, mij, me, ons, heel, reeds",
    },
    "fr": {
        "had": "ouvert, déballé, reçu, recu, eu, récupéré, recupere, retiré, reçus, reçue, trouvé",
        "came": "arrivé, arrivée, arrivés, livré, livrée, livrés, venu, remis",
        "lay": "était",
        "own": "je, j, jai, on, nous, suis, sommes",
        "things": "colis, paquet, commande, livraison, article, articles, tout, carton, produits, produit, envoi",
        "it": "le, la, les, l, lai, lavons, celui, ça",
        "places": "boîte, boite, lettres, porte, palier, voisin, voisine, gardienne, gardien, relais, point, table",
        "here": "nouvelles, vu, trace, ici, là, boîte, boite",
        "told": "marqué, indiqué, noté, suivi, colissimo, chronopost, poste, dit, comme, soi, disant, statut, selon, "
        "annoncé, affiché, déclaré",
        "small": "j, je, jai, j'ai, on, nous, avons, a, est, été, ai, mon, ma, notre, il, elle, c'est, le, la, les, "
        "au, à, en, dans, devant, chez, de, du, ce, cet, cette, bien, bon, état, déjà, enfin, juste, bonne, "
        "toujours, encore, l'ai, l'a, m'a, jour, n'est, n'ai, ne, n, y, ya, hier, soir, matin, main, propre, "
        "parfait",
    },
    "es": {
        "had": "abierto, recibí, recibi, recibido, recogí, recogido, recibimos, recogimos, recibirlo, recibirla, "
        "tenerlo, tenerla, encontré",
        "came": "llegado, llegaron, entregado, entregaron, entregada, trajeron",
        "lay": "estaba",
        "own": "yo",
        "things": "paquete, paquetes, pedido, envío, envio, compra, caja, artículo, artículos, producto, todo, "
        "mercancía",
        "it": "me, nos, lo, la, los, las",
        "places": "buzón, buzon, puerta, portal, vecino, vecina, portero, portera, punto, mesa",
        "here": "rastro, noticias, aquí, aqui, tengo, tenemos",
        "told": "pone, dice, figura, aparece, seguimiento, correos, seur, mrw, como, supuestamente, según, estado, "
        "marcado, consta",
        "small": "yo, mi, mis, el, la, un, en, de, del, por, con, y, he, ha, han, hemos, lo, ya, me, nos, esta, "
        "este, bien, perfectamente, perfecto, estado, sigo, seguimos, aún, aun, todavía, todavia, mañana, tarde, "
        "anoche, pasada, pasado, fin",
    },
}
