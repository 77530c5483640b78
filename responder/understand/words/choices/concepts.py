"""What shops often let one choose between, and how customers say it without the words of the list.

For each concept the words by which a choice names it (`LABELS`, all languages together, folded), and for each language
what customers say for it (`SAID`). Notation as in `words.table`: phrases between commas.
"""

LABELS = {
    "pickup": "hent, hente, henting, avhent, avhenting, selvhent, plukk, hämt, hämta, hämtning, avhämtning, "
    "upphämtning, afhent, afhentning, selvafhentning, pickup, pick, collect, collection, abhol, abholung, abholen, "
    "selbstabholung, nouto, nouda, noudan, afhalen, ophalen, afhaal, retrait, retirer, emporter, récupérer, recogida, "
    "recoger, recogerlo, retirar, retiro, heimhenting, hentes, avhentes",
    "delivery": "levering, leverast, heimlevering, hjemlevering, utkjøring, utkøyring, hjemkjøring, leverans, "
    "hemleverans, utkörning, hemkörning, udbringning, delivery, deliver, shipping, ship, courier, lieferung, liefern, "
    "lieferservice, versand, zustellung, kuljetus, kotiinkuljetus, toimitus, kotiintoimitus, postitus, bezorgen, "
    "bezorging, thuisbezorgd, thuisbezorgen, verzenden, verzending, leveren, livraison, livrer, domicile, envío, "
    "entrega, domicilio, reparto, tilsendt, sendes, posten, leveres, ut på døren",
    "card": "kort, bankkort, kredittkort, kreditkort, card, karte, kreditkarte, kartenzahlung, kortti, kortilla, "
    "pankkikortti, maksukortti, kaart, pin, pinnen, carte, cb, tarjeta",
    "cash": "kontant, kontanter, kontanten, cash, bar, bargeld, barzahlung, käteinen, käteisellä, contant, espèces, "
    "liquide, efectivo, metálico",
    "store": "butikk, butikken, butik, butiken, butikken, store, shop, instore, filiale, laden, geschäft, myymälä, "
    "myymälässä, kauppa, kaupassa, liike, liikkeessä, winkel, magasin, boutique, tienda, oppmøte, vor ort",
    "online": "online, nett, nettet, på nett, nettbutikk, web, nätet, netbutik, nettet, webshop, verkko, verkossa, "
    "verkkokauppa, netissä, internet, en ligne, en línea, digitalt, digital",
    "new": "ny vare, nytt produkt, nytt eksemplar, ny vara, nytt exemplar, nyt eksemplar, replacement, replace, "
    "new item, new one, ersatz, ersatzlieferung, neuer artikel, neues produkt, nieuw exemplaar, nieuw product, "
    "vervanging, uusi tuote, nouveau produit, nouvel article, remplacement, producto nuevo, nuevo producto, reemplazo, "
    "reposición, umtausch, austausch, omruilen, échange, cambio, vaihto, bytte, exchange, swap, ombytning, byte",
    "voucher": "store credit, voucher, gift card, gutschein, tegoedbon, waardebon, bon d'achat, avoir, vale, "
    "vale de compra, lahjakortti, gavekort, presentkort, tilgodelapp, tilgodehavende, tillgodokvitto",
    "refund": "penger tilbake, pengene tilbake, pengane tilbake, refusjon, refundering, pengarna tillbaka, "
    "pengar tillbaka, återbetalning, pengene retur, pengene tilbage, penge retur, penge tilbage, refund, money back, "
    "geld zurück, erstattung, rückerstattung, geld terug, terugbetaling, rahat takaisin, hyvitys, remboursement, "
    "rembourser, reembolso, devolución, dinero de vuelta",
    "person": "snakk med noen, snakke med noen, snakk med nokon, snakke med nokon, snakk med oss, bli ringt, prata med "
    "någon, prata med oss, tal med en, tale med en, tal med os, talk to a person, talk to someone, speak to a person, "
    "speak to someone, talk to us, mit jemandem sprechen, mit jemand sprechen, mit uns sprechen, rückruf, iemand "
    "spreken, medewerker, parler à quelqu'un, conseiller, être rappelé, hablar con alguien, hablar con una persona, "
    "puhu ihmiselle, asiakaspalvelija",
    "cancel": "avbestill, avbestille, avlys, avlyse, kanseller, kansellere, avbestilling, avboka, avbokning, ställ "
    "in, aflys, aflyse, aflysning, afbestil, afbestilling, cancel, cancel it, cancellation, stornieren, "
    "storno, absagen, peruuta, peru, peruutus, annuleren, annuleer, afzeggen, annuler, annulation, "
    "cancelar, cancela, anular, cancelación",
    "move": "endre tid, endre time, endre tidspunkt, flytt, flytte, flytt timen, ny tid, boka om, omboka, "
    "ombokning, flytta, flyt tiden, flyt, ny tid, reschedule, another time, change the time, move it, "
    "verschieben, umbuchen, neuer termin, siirrä, siirto, verzetten, verplaatsen, andere tijd, déplacer, "
    "reporter, reprogrammer, cambiar la hora, cambiar hora, reprogramar, cambiar la cita",
    "keep": "behold, beholde, behald, behalde, behåll, behålla, keep, behalten, pidä, pitää ennallaan, behouden, "
    "houden, garder, mantener, conservar, mantén",
    "today": "i dag, idag, today, heute, tänään, vandaag, aujourd'hui, hoy, now, jetzt, nyt, nå, nu, no, maintenant, "
    "ahora",
    "later": "later, senere, seinare, senare, später, myöhemmin, plus tard, más tarde, luego, en annen dag, another "
    "day",
}
SAID: dict[str, dict[str, str]] = {
    "pickup": {
        "nb": "henter, hente, hentet, kommer og tar, kommer og tek, plukker opp, plukker den opp, plukke opp, plukke "
        "den opp, stikker innom, stikke innom, svinger innom, svinge innom, kommer innom, komme innom, tar den med, "
        "tar det med, tar den selv, kommer selv, drar innom, kjører innom, kommer bort, møter opp, hos dere",
        "nn": "hentar, hente, hentast, kjem og tek, kjem og hentar, plukkar opp, plukkar han opp, stikk innom, stikke "
        "innom, kjem innom, kome innom, tek han med, tek det med, kjem sjølv, køyrer innom, svingar innom, hos dykk",
        "sv": "hämtar, hämta, hämtas, kommer förbi, komma förbi, kommer och tar, plockar upp, plocka upp, tar med "
        "den, svänger förbi, åker förbi, kommer in, tittar in, kommer själv, hos er, går förbi, i affären, till "
        "affären, i butiken, tar den i",
        "da": "henter, hente, hentes, kommer forbi, kigger forbi, kigge forbi, komme forbi, kommer og tager, tager "
        "den med, tager det med, samler op, kommer selv, smutter forbi, svinger forbi, kører forbi, hos jer, ned og "
        "tager, over og tager, ind og tager",
        "en": "collect, collecting, collect it, pick it up, pick up, pick them up, picking up, picking it up, get it "
        "myself, grab it, grab them, fetch it, fetch, come get it, come get them, come and get it, come and get, "
        "coming to get, swing by, drop by, stop by, pop in, pop by, pop round, come by, coming by, come in for, come "
        "to you, come over, go and get, down and get, round and get, over and get, come down, drop in, call by, "
        "coming to the shop, come to the shop, to the shop, to the store, come and pick, myself, take it away, get it "
        "there, call in for",
        "de": "hol, hole, holen, hols, holn, abgeholt, abholen, abhole, komme vorbei, komm vorbei, vorbeikommen, "
        "komme es, nehm es mit, nehme es mit, nehmen es mit, bei euch, bei ihnen, in den laden, ins geschäft, selbst, "
        "selber, schau vorbei, schaue vorbei, fahre vorbei, nehm ich mit, nehme ich mit, schau rein, kurz rein",
        "fi": "haen, haetaan, hakemaan, hakemassa, hakea, haemme, noudan, nouda, noudamme, noudetaan, noutamaan, "
        "noutaa, tulen itse, tulen paikalle, poikkean, käyn itse, tulen liikkeeseen, nappaan",
        "nl": "haal, haal het, halen, kom het halen, ophalen, opgehaald, afhalen, kom langs, langskomen, pik het op, "
        "pik op, oppikken, kom zelf, bij jullie, in de winkel, zelf halen, kom ik halen",
        "fr": "chercher, viens le prendre, passe le prendre, passer le prendre, je passe, je passerai, passerai au "
        "magasin, récupère, récupérer, récupérerai, retire, retirerai, moi même, sur place, viendrai, je viens le, "
        "je viens la, passe la prendre, passe au magasin, au magasin, chez vous",
        "es": "buscarlo, buscarla, recogerlo, recogerla, recojo, recogeré, paso a, me paso, pasaré, paso por, paso "
        "yo, por él, por ella, por ello, retiro, retirarlo, voy a por, voy yo, en la tienda, por la tienda, yo mismo, "
        "yo misma, ir a buscarlo, voy a buscar",
    },
    "delivery": {
        "nb": "send den, sende den, send det, send meg, sendt hjem, kjørt hjem, kjør den, kjøre den, bring, bringe, "
        "på døra, på døren, hjem til meg, hjem til oss, i posten, med posten, hjemme hos meg, få den hjem, leverer, "
        "levert, leveres, kjør det ut, kjøre det ut, kjør den ut, til døra, til døren, kom med den, kan dere komme "
        "med, hjem på døra, utkjørt, sendes, tilsendt",
        "nn": "send han, sende han, send det, køyr han, køyre han, køyrt heim, heim til meg, heim til oss, på døra, i "
        "posten, med posten, heime hos meg, få han heim, levert, leverast, til døra, kom med han, tilsendt",
        "sv": "skicka hem, skicka den, skickas hem, kör hem, köra hem, kör ut, köra ut, hem till mig, hem till oss, "
        "till dörren, på posten, med posten, hemma hos mig, levererat, levererad, leverera, leverera den, vid dörren, "
        "skickas, körd hem, hemkört, hemskickat, komma med den",
        "da": "send den, sende den, sendt hjem, kør den, køre den, kørt hjem, bring, bringe, hjem til mig, hjem til "
        "os, til døren, på døren, med posten, leveret, lever den, leveres, tilsendt, hjemme hos mig, kom med den",
        "en": "deliver, delivered, deliver it, bring it, bring them, ship it, ship them, shipped, send it, send them, "
        "mail it, mailed, post it, posted, to my house, to my place, to my door, at my door, to my home, to my "
        "address, to my flat, to the house, brought round, brought over, to the door, drop it to, drop it over, drop "
        "it off, drop it at, drop it round, at home, to me, home please, by post, in the post, in the mail, by mail, "
        "by courier",
        "de": "nach hause, schicken, schickt, schick, bringt, bringen, bringen sie, zusenden, zuschicken, haustür, an "
        "die tür, zu mir, per post, mit der post, geliefert, liefern, liefert, liefern lassen, zugestellt, versenden, "
        "senden, zuhause",
        "fi": "tuokaa, tuo kotiin, kotiin, lähettäkää, lähetä, lähettää, postissa, postitse, ovelle, oveen, "
        "kuljetettuna, toimitettuna, toimittakaa, tuotuna, meille kotiin, postita, postittakaa",
        "nl": "breng, brengen, stuur, sturen, opsturen, stuur maar op, bij mij thuis, thuis, aan huis, leveren, "
        "geleverd, laten bezorgen, bezorgd, bezorg, aan de deur, met de post, per post, naar mij",
        "fr": "envoyez, envoyer, envoie, apportez, apporter, chez moi, devant ma porte, à la maison, à domicile, par "
        "la poste, par courrier, livrez, livré, livrée, faites livrer, me faire livrer, à ma porte, à mon adresse, "
        "expédiez",
        "es": "mándalo, mandarlo, mándenlo, mándamelo, envíalo, enviarlo, envíenlo, envíamelo, traigan, traigáis, "
        "traerlo, tráelo, tráiganlo, a casa, a mi casa, en casa, a domicilio, por correo, a mi puerta, a mi "
        "dirección, por mensajero, que lo traigan",
    },
    "card": dict.fromkeys(
        ("nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es"),
        "visa, mastercard, amex, debit, credit, contactless, tap, apple pay, google pay, bankkort, bankkortet, "
        "kredittkort, kreditkort, kortet, kortbetaling, ec, girocard, maestro, visalla, pankkikortilla, kortilla, "
        "debet, dankort, carte bleue, cb, carte bancaire, débito, crédito, pinpas, de kaart, kaart, pinnen, pin, "
        "plastic, mit karte, luottokortilla, luottokortti, kredit, debito, kreditkarte, ec karte",
    ),
    "cash": {
        "nb": "sedler, mynt, mynter, cash, penger i handa, reine penger, kontanter",
        "nn": "setlar, mynt, cash, kontantar",
        "sv": "sedlar, mynt, cash, reda pengar, kontanter",
        "da": "sedler, mønter, cash, kontanter, rede penge",
        "en": "notes, bills, coins, banknotes, hard cash, cold cash",
        "de": "bargeld, scheine, scheinen, münzen, cash, in bar",
        "fi": "seteleillä, seteleitä, kolikoilla, setelit, rahalla, käteistä, cash, kolikoita",
        "nl": "cash, briefgeld, biljetten, munten, muntgeld, baar geld, contanten, papiergeld",
        "fr": "cash, liquide, billets, pièces, monnaie, argent liquide",
        "es": "cash, metálico, billetes, monedas, contado, al contado, en mano",
    },
    "store": {
        "nb": "i butikken, hos dere, på stedet, personlig, innom butikken, møter opp, ved disken",
        "nn": "i butikken, hos dykk, på staden, personleg, innom butikken, møter opp, ved disken",
        "sv": "i butiken, hos er, på plats, personligen, vid disken, i kassan",
        "da": "i butikken, hos jer, på stedet, personligt, ved disken",
        "en": "in person, at the counter, at your place, face to face, at the shop, in the shop, on site, at the till, "
        "walk in, come in, coming in",
        "de": "vor ort, bei euch, bei ihnen, persönlich, im laden, an der kasse, im geschäft, in der filiale",
        "fi": "paikan päällä, henkilökohtaisesti, liikkeessä, kaupassa, tiskillä, teillä paikan",
        "nl": "ter plaatse, bij jullie, persoonlijk, in de winkel, aan de balie, aan de kassa",
        "fr": "sur place, en personne, chez vous, au comptoir, à la caisse, au magasin, en magasin",
        "es": "en persona, en el local, en la tienda, en caja, en el mostrador, presencial, presencialmente",
    },
    "online": {
        "nb": "på nettet, nettsiden, hjemmesiden, i appen, på mobilen, på pc, digitalt, over nett, på nett",
        "nn": "på nettet, nettsida, heimesida, i appen, på mobilen, på pc, digitalt, på nett",
        "sv": "på nätet, hemsidan, i appen, på mobilen, digitalt, via datorn, via nätet",
        "da": "på nettet, hjemmesiden, i appen, på mobilen, digitalt, over nettet, via computeren",
        "en": "on the website, website, the internet, on the web, in the app, on the app, the app, on my phone, on my "
        "laptop, from home, over the internet, digitally",
        "de": "im internet, übers internet, auf der website, webseite, in der app, per app, im netz, digital, am handy",
        "fi": "netissä, netin kautta, nettisivuilla, sovelluksessa, internetissä, kännykällä, netistä",
        "nl": "via internet, op internet, via de website, website, in de app, via de app, digitaal, op mijn telefoon",
        "fr": "sur internet, par internet, sur le site, le site, dans l'appli, l'appli, sur mon téléphone, sur le web",
        "es": "por internet, en internet, en la web, por la web, en la app, la app, por el móvil, en la página",
    },
    "today": {
        "nb": "med en gang, så fort som mulig, straks, nå, snarest, i ettermiddag, i kveld",
        "nn": "med ein gong, så fort som mogleg, straks, no med det same, snarast, i ettermiddag, i kveld",
        "sv": "med en gång, så fort som möjligt, genast, nu, på en gång, direkt, snarast, ikväll, i eftermiddag",
        "da": "med det samme, så hurtigt som muligt, straks, nu, hurtigst muligt, i aften, i eftermiddag",
        "en": "right away, straight away, asap, as soon as possible, now, right now, immediately, this afternoon, "
        "tonight, this evening",
        "de": "sofort, gleich, so schnell wie möglich, jetzt, schnellstmöglich, umgehend, heute noch",
        "fi": "heti, mahdollisimman pian, saman tien, nyt, välittömästi, tänä iltana, samantien",
        "nl": "meteen, direct, nu, zo snel mogelijk, gelijk, onmiddellijk, vanavond, vanmiddag",
        "fr": "tout de suite, immédiatement, maintenant, dès que possible, au plus vite, ce soir, cet après midi",
        "es": "ahora, ahora mismo, ya, enseguida, de inmediato, lo antes posible, cuanto antes, esta tarde",
    },
    "later": {
        "nb": "en annen dag, en annen gang, i morgen, neste uke, haster ikke, ingen hast, kan vente, litt senere",
        "nn": "ein annan dag, ein annan gong, i morgon, neste veke, hastar ikkje, inga hast, kan vente",
        "sv": "en annan dag, en annan gång, imorgon, i morgon, nästa vecka, ingen brådska, kan vänta, brådskar inte",
        "da": "en anden dag, en anden gang, i morgen, næste uge, haster ikke, ingen hast, kan vente",
        "en": "another day, another time, some other time, tomorrow, next week, no rush, no hurry, can wait, not now, "
        "not today, in a few days, not yet",
        "de": "ein andermal, ein anderes mal, an einem anderen tag, morgen, nächste woche, eilt nicht, keine eile, "
        "kann warten, nicht jetzt, nicht heute",
        "fi": "toinen päivä, toisena päivänä, huomenna, ensi viikolla, ei kiirettä, voi odottaa, toinen kerta, "
        "ei tänään, ei nyt",
        "nl": "een andere dag, een andere keer, morgen, volgende week, geen haast, kan wachten, niet nu, niet vandaag",
        "fr": "un autre jour, une autre fois, demain, la semaine prochaine, rien ne presse, pas pressé, peut attendre, "
        "pas maintenant, pas aujourd'hui",
        "es": "otro día, otra vez, mañana, la próxima semana, la semana que viene, sin prisa, no hay prisa, puede "
        "esperar, ahora no, hoy no",
    },
    "new": {
        "nb": "send en ny, sende en ny, sendt en ny, send meg en ny, sende meg en ny, få en ny, vil ha en ny, ha en "
        "ny, ønsker en ny, bytt den, bytte den, få den byttet, en ny takk, bare en ny, ny en, send ny",
        "nn": "send ein ny, sende ein ny, sendt ein ny, få ein ny, vil ha ein ny, ha ein ny, ønskjer ein ny, byt "
        "han, byte han, ein ny takk, berre ein ny, send ny",
        "sv": "skicka en ny, skickar en ny, skickad en ny, få en ny, vill ha en ny, ha en ny, byt den, byta den, en "
        "ny tack, bara en ny, skicka ny, skicka ett nytt, få ett nytt",
        "da": "send en ny, sende en ny, sendt en ny, send mig en ny, send mig bare en ny, få en ny, vil have en ny, "
        "have en ny, bytte den, byt den, en ny tak, bare en ny, send ny",
        "en": "send a new one, send me a new one, send us a new one, send another, send me another, "
        "want a new one, have a new one, "
        "need a new one, a new one please, new one please, just a new one, another one please, replace it, "
        "swap it, exchange it",
        "de": "schickt mir einen neuen, schickt mir eine neue, schickt mir ein neues, schick mir einen neuen, "
        "einen neuen bitte, eine neue bitte, ein neues bitte, "
        "schick mir eine neue, schick mir ein neues, schicken sie mir einen neuen, schicken sie mir eine "
        "neue, schicken sie mir ein neues, bitte einen neuen, bitte eine neue, bitte ein neues, will einen "
        "neuen, will eine neue, will ein neues, möchte einen neuen, möchte eine neue, möchte ein neues, "
        "brauche einen neuen, brauche eine neue, brauche ein neues, bitte neu schicken, schickt neu, "
        "umtauschen, austauschen, ersetzen",
        "fi": "uusi tilalle, uuden tilalle, "
        "lähettäkää uusi, uusi kiitos, haluan uuden, haluaisin uuden, ottaisin uuden, vaihdetaan",
        "nl": "stuur een nieuwe, een nieuwe aub, een nieuwe alsjeblieft, wil een nieuwe, "
        "graag een nieuwe, nieuwe sturen, nieuwe graag, omruilen, vervangen",
        "fr": "un neuf, un autre neuf, "
        "veux un nouveau, veux une nouvelle, envoyez un nouveau, envoyez une nouvelle, renvoyez en un, "
        "échanger, l'échanger",
        "es": "uno nuevo, "
        "quiero uno nuevo, quiero una nueva, manden uno nuevo, mándenme uno nuevo, mándenme otro, mándame "
        "otro, envíenme otro, otro nuevo, cámbienlo, cambiarlo",
    },
    "voucher": {
        "nb": "tilgodelapp, gavekort",
        "sv": "tillgodokvitto, presentkort",
        "da": "tilgodebevis, gavekort",
        "en": "voucher, vouchers, gift card, credit note, shop credit, the credit",
        "de": "gutschrift, gutschein, guthaben",
        "fi": "lahjakortti, hyvityslappu",
        "nl": "tegoed, waardebon, cadeaubon, de bon",
        "fr": "un avoir, un bon, le bon, carte cadeau",
        "es": "un vale, el vale, tarjeta regalo, un bono",
    },
    "refund": {
        "nb": "pengene igjen, penga igjen, pengan igjen, penga tilbake, pengan tilbake, vil ha pengene, vil ha "
        "pengan, vil ha penga, ha pengene mine, ha pengan min",
        "nn": "pengane igjen, pengane att, pengane tilbake, pengane mine, penga tilbake",
        "sv": "vill ha pengarna, ha pengarna, ha mina pengar, pengar tillbaka, pengarna åter, stålarna tillbaka",
        "da": "vil have mine penge, have mine penge, pengene tilbage, pengene retur, pengene igen, penge tilbage",
        "en": "money back, my money, want my money, give me my money, gimme my money, cash back",
        "de": "geld zurück, geld wieder, mein geld, will mein geld, möchte mein geld, kohle zurück",
        "fi": "rahat takaisin, rahani takaisin, haluan rahani, rahani, rahat",
        "nl": "geld terug, mijn geld, wil mijn geld, centen terug",
        "fr": "mon argent, veux mon argent, rendez moi mon argent, remboursez moi, être remboursé",
        "es": "mi dinero, mi plata, devuelvan el dinero, devuelva el dinero, "
        "quiero mi dinero, quiero mi plata, quiero mi lana, dinero de vuelta, devuélvanme, devuélveme",
    },
    "person": {
        "nb": "ring meg, ringe meg, ringer meg, bli ringt, ringt opp, en person, et menneske, ekte menneske, prate "
        "med, snakke med noen, noen ringe",
        "nn": "ring meg, ringe meg, ringer meg, bli ringt, eit menneske, prate med, snakke med nokon, nokon ringe",
        "sv": "ring mig, ringa mig, ringer mig, bli uppringd, en människa, prata med, snacka med, nån ringa, någon "
        "ringa",
        "da": "ring til mig, ringe til mig, ring mig op, ringer til mig, et menneske, tale med, snakke med, nogen "
        "ringe",
        "en": "call me, ring me, phone me, give me a call, give me a ring, a human, a person, real person, speak "
        "to, talk to, someone call, somebody call, someone phone",
        "de": "ruf mich, rufen sie mich, ruft mich, anrufen, zurückrufen, einem menschen, jemandem reden, jemand "
        "sprechen",
        "fi": "soita, soittakaa, soittaa minulle, ihmisen kanssa, puhua jonkun",
        "nl": "bel me, bel mij, belt u mij, bellen jullie, een mens, iemand spreken, met iemand praten, opbellen",
        "fr": "appelez moi, rappelez moi, m'appeler, me rappeler, parler à, quelqu'un au téléphone, un humain",
        "es": "llámame, llámenme, me llamen, me llame, llamarme, hablar con, una persona, un humano",
    },
    "cancel": {
        "nb": "kanseller, kansellere, kanseller den, stryk, stryk den, stryk det, slett den, dropp den, dropp det, "
        "avlys, avlyse, avbestill, avbestille, glem hele greia, avlyses, kanselleres",
        "nn": "kanseller, kansellere, stryk, stryk han, stryk det, dropp han, dropp det, avlys, avlyse, avbestill, "
        "avbestille",
        "sv": "ta bort den, ta bort bokningen, stryk, stryk den, ställ in, ställa in, släpp det, avbeställ, avboka, "
        "avbokas, skippa den",
        "da": "drop det, drop den, slet den, slet det, aflys, aflyse, afbestil, afbestille, annuller, aflyses",
        "en": "bin it, scrap it, drop it, call it off, forget it, kill it, axe it, get rid of it, cancel, cancel "
        "it, delete it",
        "de": "absagen, storniert, stornieren, streichen, streichen sie, lasst es, vergesst es, canceln",
        "fi": "peruuta, peruuttakaa, perukaa, perun, perutaan, peru se",
        "nl": "annuleer, annuleren, afzeggen, schrap, schrap maar, laat maar zitten, cancel, cancelen",
        "fr": "annulez, annule, annuler, laissez tomber, laisse tomber, supprimez",
        "es": "cancela, cancelen, cancelar, cancélalo, cancélenlo, anula, anulen, olvídenlo, olvídalo",
    },
    "move": {
        "nb": "en annen dag, en annen gang, en annen tid, annen dag, annet tidspunkt, ny tid, ny time, flytte den, "
        "flytte timen, utsette, utsett, skyve på, neste uke",
        "nn": "ein annan dag, ein annan gong, ei anna tid, anna tidspunkt, ny tid, ny time, flytte han, flytte "
        "timen, utsetje, utset",
        "sv": "en annan dag, en annan tid, en annan gång, annan dag, annan tid, ny tid, flytta den, flytta tiden, "
        "skjuta på, nästa vecka",
        "da": "en anden dag, en anden tid, en anden gang, anden dag, anden tid, ny tid, flytte den, flytte tiden, "
        "udskyde, udskyd, næste uge",
        "en": "another day, another time, different day, different time, some other day, push it back, push it, "
        "postpone, move it, change the time, change the day, next week",
        "de": "ein anderer tag, einen anderen tag, anderer termin, einen anderen termin, ein andermal, neuen "
        "termin, verschieben, verlegen, nächste woche",
        "fi": "toinen päivä, toinen aika, toisena päivänä, toiseen aikaan, uusi aika, siirtää, siirretään, ensi "
        "viikolla",
        "nl": "een andere dag, een andere tijd, andere dag, ander moment, een andere keer, verzetten, verplaatsen, "
        "volgende week",
        "fr": "un autre jour, une autre date, une autre heure, autre jour, déplacer, reporter, décaler, la semaine "
        "prochaine",
        "es": "otro día, otra hora, otra fecha, cambiarla, cambiarlo, mover, aplazar, la próxima semana, la semana "
        "que viene",
    },
    "keep": {
        "nb": "jeg kommer, vi kommer, kommer som avtalt, som avtalt, som planlagt, la den stå, la det stå, lar den stå",
        "nn": "eg kjem, vi kjem, me kjem, som avtalt, som planlagt, lat han stå, lat det stå",
        "sv": "jag kommer, vi kommer, som avtalat, som planerat, som det är, låt den vara, låt den stå",
        "da": "jeg kommer, vi kommer, som aftalt, som planlagt, lad den stå, lad den være",
        "en": "still coming, still on, i'm coming, we're coming, i'll be there, we'll be there, as planned, as is, "
        "as it is, leave it as",
        "de": "ich komme, wir kommen, wie geplant, wie vereinbart, so lassen, bleibt so",
        "fi": "tulen, tulemme, tullaan, kuten sovittu, sovitusti",
        "nl": "ik kom, we komen, wij komen, zoals gepland, zoals afgesproken, laat maar staan",
        "fr": "je viens, nous venons, on vient, comme prévu, je serai là",
        "es": "voy, vamos, iré, iremos, como estaba, como quedamos, según lo previsto",
    },
}
LABEL_STEMS = {
    "pickup": ("hent", "avhent", "afhent", "plukk", "hamt", "avhamt", "collect", "abhol", "selbstabhol", "nout",
               "nouda", "afhal", "ophal", "retrait", "recog", "selvhent"),
    "delivery": ("lever", "utkj", "utkor", "udbring", "deliver", "shipp", "liefer", "versand", "zustell", "bezorg",
                 "livr", "entreg", "toimit", "kuljet", "kotiinkulj", "hemlever", "hjemlever", "heimlever"),
}  # fmt: skip
"""How words begin, folded, by which a choice names a concept."""
SAID_STEMS: dict[str, dict[str, tuple[str, ...]]] = {
    "nb": {"pickup": ("hent", "plukk", "innom", "snupp"), "delivery": ("lever", "utkj", "hjemkj", "dora", "doren")},
    "nn": {"pickup": ("hent", "plukk", "innom", "snupp"), "delivery": ("lever", "utkoy", "heimkoy", "dora")},
    "sv": {"pickup": ("hamt", "plock", "svang"), "delivery": ("lever", "hemkor", "utkor", "dorr", "hemskick")},
    "da": {"pickup": ("hent", "snupp", "afhent"), "delivery": ("lever", "udbring", "doren", "herhjem", "hjemsend")},
    "en": {"pickup": ("collect", "fetch", "nip", "pickup"), "delivery": ("deliver", "brought", "ship", "doorstep")},
    "de": {"pickup": ("abhol", "abgeholt", "vorbeik", "vorbeis", "nehms", "mitnehm"),
           "delivery": ("schick", "zuschick", "zusend", "liefer", "zustell", "bring", "vorbeibr", "haustur")},
    "fi": {"pickup": ("nouda", "nouta", "noudet", "haen", "haem", "haet", "hake"),
           "delivery": ("tuoda", "tuok", "tuotte", "tuotu", "lahet", "toimit", "kotiov", "kuljet", "kotiin")},
    "nl": {"pickup": ("ophaal", "ophal", "afhal", "haal", "halen", "langs"),
           "delivery": ("breng", "bezorg", "stuur", "stur", "opstur", "lever", "thuis")},
    "fr": {"pickup": ("recuper", "cherch", "viendr", "retir"),
           "delivery": ("livr", "envoy", "envoi", "apport", "depos", "expedi")},
    "es": {"pickup": ("recog", "recoj", "buscar", "retir"),
           "delivery": ("envi", "mand", "traig", "traed", "lleven", "llevad", "llevar", "entreg", "reparto")},
}  # fmt: skip
"""How words begin, folded, by which a customer speaks of fetching or of having it brought."""
