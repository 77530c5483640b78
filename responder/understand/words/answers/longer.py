"""Ways of answering in letters: consent and refusal as they are written out, and the courtesy that is no doubt.

Notation as in `words.table`. `unsure` leaves a reply open whatever else it says, `neutral` only does not answer.
"""

LONGER: dict[str, dict[str, str]] = {
    "nb": {
        "agree": "vil fortsatt ha den, vil fremdeles ha den, vil fortsatt ha det, vil fremdeles ha det, "
        "det gjør dere bare, bare gjør det dere, ja til begge, ja til begge deler, "
        "alt i skjønneste orden, alt i beste orden, "
        "vi slår til, slår til, jeg slår til, fortsette som før, fortsett som før, bare fortsette, "
        "bare fortsett, ingen grunn til ikke, alt var i orden, alt var som det skulle, alt så fint ut, "
        "alt så bra ut, har jeg ikke noe imot, har vi ikke noe imot, det har jeg ikke noe imot, sett oss opp, "
        "skriv oss opp, kommer som planlagt, kommer som avtalt, som avtalt, i kalenderen, har lyst til å bli med, "
        "har lyst til å være med, vil gjerne være med, vil gjerne bli med, blir gjerne med, går så bra så, "
        "går helt utmerket, burde ikke være noe problem, bør ikke være noe problem, skal ikke være noe problem",
        "decline": "får allerede nok, får allerede for mange, får allerede altfor mange, får nok fra før, "
        "får nok sms, får nok reklame, får altfor mange sms, får alt for mange sms, skjærer seg, slipper gjerne, "
        "over min døde kropp, over mitt lik, "
        "fullt program, ikke trenger, ikke vil ha, ikke ønsker, ikke har bruk for, "
        "kommer meg ingen steder, kommer ingen steder, kolliderer med, kolliderer, blir uten oss, blir uten meg, "
        "bli uten oss, bli uten meg, klarer oss, vi klarer oss, godt forsynt, er forsynt, dekket opp, ikke bruk for, "
        "ikke noe bruk for, ikke råd, ikke råd til, nok fra før, nok igjen, fått forfall, fikk forfall, "
        "blitt forhindret, ble forhindret, frister ikke, stå over, hoppe over, må melde pass, melder pass, "
        "funket ikke, funka ikke, passet ikke",
        "neutral": "nei nå skal, nei hør, nei hør nå, nei vet dere hva, gjør ingenting, det gjør ingenting, "
        "gjør ikke noe, det gjør ikke noe, skal ikke noe sted, skal ingen steder",
        "unsure": "det er spørsmålet, det er jo spørsmålet, "
        "halvparten av, halvparten kom, ikke tenkt på, ikke tenkt på det, ikke tenkt over, "
        "ikke bestemt oss, snakke med, sjekke med, rådføre meg, sier fra, sier ifra, si ifra senere",
        "polite": "håper dere forstår, håper du forstår, håper det er forståelig, håper det går bra, "
        "håper det er greit, håper det er ok, håper det går greit, håper det er i orden, hvis det ikke er for sent, "
        "om det ikke er for sent, neste gang, kanskje neste gang, lykke til",
        "good": "kom bare",
    },
    "nn": {
        "agree": "vil framleis ha den, vil framleis ha ho, vil framleis ha det, me gler oss, det gjer de berre, "
        "berre gjer det, ja til begge, ja til begge delar, "
        "alt i skjønaste orden, alt i beste orden, "
        "vi slår til, slår til, me slår til, halde fram som før, hald fram som før, alt var i orden, "
        "alt var som det skulle, alt såg bra ut, set oss opp, skriv oss opp, kjem som planlagt, kjem som avtalt, "
        "som avtalt, i kalenderen, har lyst til å vere med, vil gjerne vere med, blir gjerne med, går så bra så",
        "decline": "får allereie nok, får alt nok, får nok meldingar, får nok reklame, får nok frå før, "
        "får allereie for mange, slepp gjerne, ynskjer ikkje, ynskjer det ikkje, "
        "fullt program, ikkje treng, ikkje vil ha, ikkje ønskjer, kjem meg ingen stader, kolliderer med, "
        "kolliderer, blir utan oss, blir utan meg, klarer oss, klarar oss, godt forsynt, er forsynt, ikkje bruk for, "
        "ikkje råd, ikkje råd til, nok frå før, nok att, fått forfall, vorte forhindra, blitt forhindra, står over, "
        "stå over, hoppe over, hoppar over, melder pass, passa ikkje, funka ikkje",
        "neutral": "nei no skal, nei høyr, nei høyr no, gjer ingenting, det gjer ingenting, gjer ikkje noko, "
        "det gjer ikkje noko, skal ingen stader",
        "unsure": "det er spørsmålet, det er jo spørsmålet, "
        "halvparten av, halvparten kom, ikkje tenkt på, ikkje tenkt over, snakke med, sjekke med, "
        "seier frå, seier ifrå, gir dykk beskjed",
        "polite": "håpar de forstår, håpar du forstår, håpar det går bra, håpar det er greitt, håpar det er ok, "
        "om det ikkje er for seint, kanskje neste gong, lykke til",
        "good": "kom berre, berre kom",
    },
    "sv": {
        "agree": "vill fortfarande ha den, vill fortfarande ha det, det gör ni bara, vi slår till, slår till, "
        "jag slår till, fortsätt som vanligt, "
        "fortsätta som vanligt, fortsätt ni, "
        "fortsätta som förut, fortsätt som förut, allt var i sin ordning, allt var bra, allt såg bra ut, "
        "allt var som det skulle, har jag inget emot, har vi inget emot, har jag ingenting emot, skriv upp oss, "
        "skriv upp mig, kommer som planerat, kommer som avtalat, enligt plan, som avtalat, i kalendern, "
        "vill gärna vara med, vill gärna följa med, är gärna med, hur bra som helst, går hur bra som helst, "
        "borde inte vara något problem, ska inte vara något problem",
        "decline": "får redan för många, får redan för mycket, får redan alldeles för många, "
        "får redan alldeles för mycket, får redan nog, får redan tillräckligt, slipper gärna, slipper helst, "
        "det skiter sig, "
        "fullt upp, fullt program, inte behöver, inte vill ha, kommer ingenstans, inget för min del, "
        "blir inget för min del, krockar med, krockar, blir utan oss, blir utan mig, bli utan oss, klarar oss, "
        "vi klarar oss, klarar mig, ingen användning för, inte råd, inte råd med, nog hemma, så det räcker, "
        "fått förhinder, har förhinder, fick förhinder, är förhindrad, hoppa över, hoppar över, avböja, "
        "lämnar återbud, funkade inte, funkade inte alls, passade inte, inte fortsätta",
        "neutral": "nej nu ska, nej nu får, nej hör på, nej hörni, gör ingenting, det gör ingenting, gör inget, "
        "det gör inget, ska ingenstans",
        "unsure": "det är frågan, det är ju frågan, "
        "hälften av, hälften kom, inte tänkt på, inte tänkt på det, inte funderat, fundera på, "
        "fundera lite, prata med, stämma av med, kolla med, säger till, hör av mig, återkommer",
        "polite": "hoppas ni förstår, hoppas du förstår, hoppas det är okej, hoppas det är ok, hoppas det går bra, "
        "hoppas det funkar, om det inte är för sent, om det går, kanske nästa gång, lycka till",
        "good": "kom bara",
    },
    "da": {
        "agree": "vil stadig have den, vil stadig have det, det gør i bare, alt i skønneste orden, alt i bedste orden, "
        "vi slår til, slår til, jeg slår til, fortsætte som før, fortsæt som før, bare fortsætte, "
        "bare fortsæt, alt var som det skulle, alt var i orden, alt var fint, alt så fint ud, "
        "har jeg ikke noget imod, har vi ikke noget imod, det har jeg ikke noget imod, skriv os på, "
        "skriv os endelig på, sæt os på, kommer som planlagt, kommer som aftalt, som aftalt, i kalenderen, "
        "vil gerne være med, vil vi gerne være med, vi vil gerne være med, burde ikke være et problem, "
        "burde ikke være noget problem, skulle ikke være noget problem, skulle ikke være et problem",
        "decline": "får allerede nok, får allerede for mange, får alt for mange, får rigeligt, får nok i forvejen, "
        "får allerede rigeligt, slipper gerne, niksen biksen, "
        "fuldt program, ikke har brug for, ikke vil have, ikke ønsker, kommer ingen vegne, "
        "kolliderer med, kolliderer, bliver uden os, bliver uden mig, blive uden os, klarer os, vi klarer os, "
        "dækket ind, er dækket ind, ikke brug for, ikke råd, ikke råd til, nok derhjemme, nok i forvejen, "
        "blevet forhindret, er forhindret, fået forfald, springe over, springer vi over, må melde fra, melde fra, "
        "funkede ikke, passede ikke",
        "neutral": "nej nu skal, nej hør, nej hør nu, gør ikke noget, det gør ikke noget, gør ingenting, "
        "det gør ingenting, skal ingen steder",
        "unsure": "det er spørgsmålet, det er jo spørgsmålet, "
        "halvdelen af, halvdelen kom, ikke tænkt over, ikke tænkt på, vende det med, vende den med, "
        "tale med, snakke med, giver lyd, vender tilbage, siger til, siger til senere",
        "polite": "håber i forstår, håber du forstår, håber det er ok, håber det er i orden, håber det går, "
        "håber det er okay, hvis det ikke er for sent, måske næste gang, held og lykke",
        "good": "kom bare",
    },
    "en": {
        "agree": "see ya then, see ya there, cu then, "
        "should be fine, should be grand, don't see a problem, i don't see a problem, don't see any problem, "
        "i don't see any problem, don't see an issue, i don't see an issue, don't see any issue, "
        "couldn't be happier, could not be happier, couldn't be better, "
        "could not be better, works a treat, "
        "i don't mind at all, we don't mind at all, don't mind one bit, take you up on it, "
        "take you up on that, we're in, i'm in, we are in, carry on as before, just carry on, carry on as usual, "
        "no reason not to, any reason not to, don't see why not, everything was in order, everything was fine, "
        "everything was ok, all was well, sign us up, sign me up, put us down, put me down, put me down for it, "
        "as planned, as arranged, in my diary, in the diary, in my calendar, on my calendar, we'd be delighted, "
        "i'd be delighted, delighted to, works for us, works well for us, good for us, we'd like to join, "
        "we'd love to join, would like to join, i'd like to join, go on then, go on, happy to come, "
        "don't mind at all, not a problem at all, you've twisted my arm, twisted my arm, won't be a problem, "
        "will not be a problem, shouldn't be a problem, should not be a problem, won't be an issue, "
        "shouldn't be an issue, we'd both love to, would both love to",
        "decline": "already get too many, already get way too many, already get enough, already get plenty, "
        "get enough texts, get enough emails, get enough messages, get too many texts already, go ahead and cancel, "
        "go ahead and cancel it, chock-a-block, fully booked, all booked up, "
        "not taking you up on it, not going to get there, "
        "not going to make it, won't be there, clashes, clashes with, collides with, we can't come, i can't come, "
        "we cannot come, i'd rather not, we'd rather not, be without us, be without me, a no from me, a no from us, "
        "it's a no, so it's a no, we'll pass, i'll pass, will pass, we'll leave it, i'll leave it, "
        "leave it this time, we don't need, i don't need, plenty left, still got plenty, got plenty, enough for now, "
        "can't afford, can't afford it, can't make it, i can't make it, we can't make it, i won't make it, "
        "we won't make it, don't think i can make it, won't make it, don't think i'll make it, "
        "don't think we'll make it, decided against it, decided against, you're alright, you're all right, "
        "has come up, not for us, don't want any more, don't need any more, don't need any",
        "good": "works, suits",
        "poor": "i'm afraid, i am afraid, sadly, alas",
        "neutral": "no matter, no now listen, now listen, yes well, not going anywhere, i'm not going anywhere, "
        "coming home, we're coming home, i'm coming home, coming back",
        "unsure": "that's the question, that is the question, "
        "half of it, half of them, only half, haven't thought about it, haven't thought about, "
        "not thought about it, check with my, check with the, ask my, talk to my, speak to my, run it past, "
        "get back to you, will let you know, i'll let you know, might be interested",
        "polite": "hope you understand, hope you get it, kind of you, nice of you, sweet of you, thinking of me, "
        "thinking of us, thinking about me, hope that's ok, hope that's okay, hope that's alright, "
        "hope that's all right, hope that is ok, hope that's fine, if it's not too late, if that's not too late, "
        "if it isn't too late, maybe next time, perhaps next time, maybe another time, good luck",
    },
    "de": {
        "agree": "funktioniert für mich, funktioniert für uns, will es immer noch haben, will ihn immer noch haben, "
        "will sie immer noch haben, "
        "möchte es weiterhin haben, möchte es immer noch haben, kommt ruhig, in bester ordnung, "
        "doch kein problem, doch überhaupt kein problem, doch gar kein problem, "
        "weiter wie bisher, wie bisher weiter, einfach weiter, alles war in ordnung, war alles in ordnung, "
        "alles war gut, war alles gut, tragen sie uns ein, tragen sie uns bitte ein, trag uns ein, wie geplant, "
        "wie vereinbart, wie abgemacht, im kalender, gerne mitmachen, würden gerne mitmachen, machen gerne mit, "
        "sind gerne dabei, bitte gerne schicken, gerne schicken, überhaupt kein problem, warum eigentlich nicht, "
        "wieso eigentlich nicht, warum auch nicht, wieso auch nicht",
        "decline": "bekomme schon genug, bekomme schon zu viele, bekomme schon viel zu viele, bekomme schon zu viel, "
        "kriege schon genug, krieg schon genug, kriege schon zu viele, kriege schon zu viel, mir anders überlegt, "
        "mirs anders überlegt, nicht teilnehmen, nehme nicht teil, alles voll, "
        "völlig ausgebucht, doch kein, doch keine, "
        "doch keinen, also nicht kommen, überschneidet sich, überschneidet, überschneiden sich, kollidiert mit, "
        "kollidiert, noch nicht da, immer noch nicht da, noch nicht angekommen, kündigen wir, können nicht kommen, "
        "kann nicht kommen, läuft ohne uns, wird ohne uns, sind versorgt, gut versorgt, noch genug, genug da, "
        "noch genug da, verzichten wir, verzichten, verzichte ich, keinen bedarf, kein interesse, kein geld, "
        "nicht leisten, dazwischengekommen, dazwischen gekommen, bin verhindert, sind verhindert, schaffe es nicht, "
        "schaffen es nicht, schaffe ich nicht, leider absagen, nicht nötig, brauchen keine, brauchen wir nicht, "
        "brauche keine, brauche ich nicht",
        "neutral": "jetzt ist gut, nun ist gut, bitte bestätigen, schriftlich bestätigen, bleiben dabei, "
        "bleibe dabei, bleiben dabei dass, nein jetzt, macht nichts, macht gar nichts, das macht nichts, "
        "das macht gar nichts",
        "unsure": "das ist die frage, das ist hier die frage, "
        "die hälfte, nur die hälfte, noch nicht überlegt, nachdenken, mit meinem mann, mit meiner frau, "
        "besprechen, sage bescheid, sag bescheid, gebe bescheid, geb bescheid, melde mich, melden uns, "
        "nicht antworten",
        "polite": "ich hoffe sie verstehen das, ich hoffe sie verstehen, hoffe sie verstehen, hoffe ihr versteht, "
        "hoffe das ist ok, hoffe das ist okay, hoffe das ist in ordnung, hoffe das passt, hoffe das geht, "
        "wenn es nicht zu spät ist, falls es nicht zu spät ist, vielleicht nächstes mal, viel erfolg, viel glück",
        "good": "einfach kommen",
    },
    "nl": {
        "agree": "wil hem nog steeds, wil het nog steeds, kijk ernaar uit, kijken ernaar uit, ja op beide, "
        "ja tegen beide, ja tegen allebei, "
        "goed aangekomen, net aangekomen, "
        "ga zo door, gewoon doorgaan, ga gewoon door, alles was in orde, alles was goed, was alles in orde, "
        "schrijf ons maar in, schrijf me maar in, schrijf ons in, zoals gepland, zoals afgesproken, in mijn agenda, "
        "in de agenda, doen graag mee, doe graag mee, willen graag meedoen, wil graag meedoen, geen enkel probleem, "
        "helemaal geen probleem, komt me goed uit, komt mij goed uit, komt ons goed uit",
        "decline": "krijg al genoeg, krijg al te veel, krijg al veel te veel, ik krijg er al genoeg, me bedacht, "
        "ik vrees van niet, vrees van niet, ik ben bang van niet, bang van niet, "
        "wacht er nog op, "
        "wachten er nog op, wacht er nog steeds op, wachten er nog steeds op, "
        "niet meedoen, doe niet mee, doen niet mee, helemaal vol, toch geen, kan niet komen, "
        "ik kan niet komen, botst met, valt samen met, nog niet aangekomen, nog steeds niet, wordt zonder ons, "
        "gaat zonder ons, slaan over, slaan even over, slaan we over, sla ik over, nog genoeg, genoeg in huis, "
        "hoeven geen, hoeven niet, hoef geen, geen behoefte, geen interesse, niet betalen, iets tussengekomen, "
        "iets tussen gekomen, ben verhinderd, zijn verhinderd, red het niet, redden het niet, helaas afzeggen, "
        "niet nodig, dat is niet nodig",
        "neutral": "nee luister, dat geeft niet, geeft niet, geeft niks, dat geeft niks, maakt niet uit",
        "unsure": "dat is de vraag, "
        "de helft, maar de helft, nog niet over nagedacht, met mijn man, met mijn vrouw, overleggen, "
        "laat het weten, laten het weten, laat nog weten, laat het nog weten, laat het vanavond, laat het morgen",
        "polite": "hoop dat jullie het begrijpen, hoop dat je het begrijpt, hoop dat het goed is, "
        "hoop dat dat goed is, hoop dat het mag, hoop dat het kan, hopelijk is dat goed, als het niet te laat is, "
        "misschien volgende keer, veel succes",
    },
    "fi": {
        "agree": "haluan sen edelleen, haluan ne edelleen, odotetaan innolla, saatu on, saatu kiitos, sopiihan, "
        "sopiihan se, onnistuuhan, "
        "onnistuuhan se, passaahan se, "
        "olen tulossa, olemme tulossa, jatkakaa samaan malliin, jatkakaa kuten ennen, "
        "jatketaan kuten ennen, kaikki oli kunnossa, kaikki oli hyvin, laittakaa meidät listalle, "
        "laittakaa minut listalle, kuten sovittu, sovitusti, kalenterissa, tulemme mielellämme, tulemme mielellään, "
        "lähdemme mukaan, haluamme mukaan, ei mitään ongelmaa, ei minkäänlaista ongelmaa, sopii mainiosti, "
        "voi kieltäytyä, ei mikään ongelma, ei ole mikään ongelma, ei oo mikään ongelma, ei ole ongelma, "
        "ei oo ongelma, ei oo mulle ongelma, ei ole minulle ongelma, ei tuota ongelmia, ei tuota ongelmaa",
        "decline": "tulee jo tarpeeksi, tulee jo liikaa, tulee jo ihan liikaa, saan jo tarpeeksi, saan jo liikaa, "
        "en osallistu, emme osallistu, menee päällekkäin, ei ole vieläkään tullut, ei ole vielä tullut, "
        "jätämme väliin, jätämme tällä kertaa väliin, jätän tällä kertaa väliin, tällä kertaa väliin, ilman meitä, "
        "ilman minua, ei ole tarvetta, riittää vielä, on vielä, ei ole varaa, tuli este, on este, tuli esteitä, "
        "enkä pääse, en pääse tulemaan, enkä ehdi, en pysty tulemaan, ei kiinnosta, joudun perumaan, "
        "joudumme perumaan, emme tarvitse, en tarvitse, ei tarvitse",
        "neutral": "ei se haittaa, ei haittaa, ei haittaa mitään, ei kai haittaa, ei kai se haittaa, eipä haittaa, "
        "eipä se haittaa, ei mua haittaa, ei se mua haittaa, ei oikeastaan haittaa, ei kyllä haittaa, "
        "ei yhtään haittaa, ei varmaan haittaa, ei varmaankaan haittaa",
        "unsure": "mutten tiedä, mutten vielä tiedä, mutten ole varma, mutten oo varma, mutten tiiä, siinäpä kysymys, "
        "just joo, no just joo, "
        "puolet siitä, vain puolet, en ole ajatellut, emme ole ajatelleet, pitää miettiä, kysyä mieheltä, "
        "kysyä vaimolta, palaan asiaan, palaamme asiaan, ilmoitan, ilmoitamme, en voi vastata",
        "polite": "toivottavasti ymmärrätte, toivottavasti sopii, toivottavasti ei haittaa, toivottavasti se käy, "
        "jos ei ole liian myöhäistä, ehkä ensi kerralla, onnea",
        "good": "saa tulla, saatte tulla",
    },
    "fr": {
        "agree": "nous convient, nous convient bien, je la veux toujours, je la veux encore, je le veux encore, "
        "j'ai hâte, on a hâte, hâte d'y être, "
        "allez-y, mets-en, mets en, "
        "continuez comme avant, on continue comme avant, tout était en ordre, tout était bien, "
        "tout était parfait, inscrivez nous, inscrivez moi, inscrivez-nous, inscrivez-moi, comme prévu, "
        "comme convenu, dans mon agenda, nous serons là, je serai là, on sera là, nous participerons, "
        "ne me pose pas de problème, me pose pas de problème, ne pose pas de problème, pose pas de problème, "
        "ne me pose aucun problème, me pose aucun problème, ne pose aucun problème, c'est pas de refus, "
        "ce n'est pas de refus, on participe volontiers, aucun problème, vous pouvez compter sur nous, "
        "comptez sur nous, comptez sur moi",
        "decline": "reçois déjà trop, reçois déjà beaucoup trop, reçois déjà assez, en reçois déjà trop, "
        "en reçois déjà assez, ne participerai pas, ne participerons pas, je ne peux pas venir, on ne peut pas venir, "
        "tombe en même temps, toujours pas arrivé, pas encore arrivé, n'est toujours pas arrivé, "
        "n'est pas encore arrivé, ne pouvons pas venir, ne peux pas venir, ce sera sans nous, ce sera sans moi, "
        "nous n'avons pas besoin, on n'a pas besoin, je n'ai pas besoin, pas la peine, ce n'est pas la peine, "
        "pas les moyens, j'ai un empêchement, eu un empêchement, un empêchement, je dois annuler, "
        "nous devons annuler, pas intéressé, pas intéressés, encore assez, je préfère m'abstenir, "
        "ne pourrai pas venir, ne pourrai pas, ne pourrons pas",
        "neutral": "ça ne fait rien, ne fait rien, fait rien, pas grave, ce n'est pas grave, c'est pas grave",
        "unsure": "c'est la question, telle est la question, "
        "la moitié, pas encore réfléchi, parle à mon, en parle à, en parler à, vous dis ça, vous redis, "
        "reviens vers vous, revenons vers vous, tiens au courant, pas répondre",
        "polite": "j'espère que vous comprenez, j'espère que vous comprendrez, j'espère que ça va, "
        "j'espère que c'est bon, j'espère que ça ira, si ce n'est pas trop tard, s'il n'est pas trop tard, "
        "peut-être une prochaine fois, bonne chance, bon courage",
        "good": "vous pouvez venir",
    },
    "es": {
        "agree": "tenemos muchas ganas, tengo muchas ganas, con muchas ganas, lo sigo queriendo, sí a las dos, "
        "sí a los dos, sí a ambas, sí a ambos, sí a todo, "
        "todo en orden, "
        "x supuesto, xsupuesto, "
        "sigan como antes, sigan como siempre, seguid como siempre, seguid como antes, todo estaba bien, "
        "todo estaba en orden, todo llegó bien, apúntanos, apuntadnos, apúntenos, apúntame, apuntadme, apúnteme, "
        "como acordamos, según lo previsto, como habíamos quedado, en mi agenda, allí estaré, allí estaremos, "
        "ahí estaré, ahí estaremos, nos encantaría, ningún problema, contad con nosotros, cuenten con nosotros, "
        "cuente conmigo, no lo dudes, no lo dude, no lo dudéis",
        "decline": "ya recibo demasiados, ya recibo suficiente, ya recibo suficientes, "
        "ya recibo bastante, ya recibo bastantes, ya recibo muchos, cambiado de idea, qué pena no puedo, "
        "qué pena pero no puedo, qué pena no voy a poder, "
        "qué pena no podré, "
        "no voy a participar, no participaremos, no participaré, no puedo ir, no podemos ir, "
        "que no puedo ir, coincide con, todavía no ha llegado, aún no ha llegado, sigue sin llegar, sin nosotros, "
        "sin mí, lo dejamos pasar, lo dejo pasar, esta vez lo dejamos, no necesitamos, no necesito, no hace falta, "
        "nos queda, todavía tenemos, aún tenemos, no nos interesa, no me interesa, no podemos permitirnos, "
        "me ha surgido algo, me surgió algo, ha surgido algo, tengo que cancelar, tenemos que cancelar, "
        "no voy a poder ir, no voy a poder",
        "neutral": "no pasa nada, no no pasa nada, no importa, da lo mismo",
        "unsure": "esa es la cuestión, esa es la pregunta, "
        "la mitad, no lo he pensado, no lo hemos pensado, hablar con mi, consultarlo, os digo algo, "
        "le digo algo, te digo algo, les digo algo, os aviso, le aviso, les aviso, te aviso, no puedo contestar, "
        "no puedo responder",
        "polite": "espero que lo entiendan, espero que lo entendáis, espero que lo entienda, "
        "espero que no pase nada, espero que esté bien, espero que no importe, si no es demasiado tarde, "
        "si no es tarde, quizás la próxima vez, quizá la próxima vez, suerte",
        "good": "pueden venir, podéis venir",
    },
}
