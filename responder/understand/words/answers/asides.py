"""More ways to agree, to decline and to do neither: set phrases, irony, and what was pressed by mistake.

Notation as in `words.table`. `unsure` leaves a reply open whatever else it says, `neutral` only does not answer.
"""

ASIDES: dict[str, dict[str, str]] = {
    "nb": {
        "agree": "storfornøyd, superfornøyd, kjempefornøyd, "
        "hadde satt pris på det, ville sette pris på det, ville satt pris på det, setter pris på det, satt "
        "stor pris på, sett stor pris på, "
        "selvf, selvfø, selvføl, selvfølg, "
        "alt har gått bra, alt har gått fint, alt gikk fint, alt gikk helt fint, "
        "det kan jeg leve med, det kan jeg godt leve med, æ e me, æ e med, e me på det, "
        "det er jeg helt for, nå først spør så ja, spør så ja, null innvendinger",
        "decline": "langt ifra, langt fra, ikke for min del, blir det ikke noe av, du "
        "må tulle, dere må tulle, "
        "det kan du glemme, det kan du bare glemme, nok som det er, "
        "slett ikke, "
        "det kan dere bare glemme, det kan dere glemme, over mitt lik, det kan dere ikke gjøre, "
        "det kan dere ikke, det får dere ikke lov til, det får dere ikke, sa jo nei, jeg sa jo nei, har jo sagt nei, "
        "passer dessverre dårlig, det passer dessverre dårlig, passer svært dårlig, er imot det, jeg er imot, "
        "jeg er imot det",
        "unsure": "ser på det, jeg ser på det, skal se på det, kikker på det, tar en titt, "
        "ja eller hva, nei eller hva, det aner jeg ikke, det vet jeg ikke, aner det ikke, "
        "det lurer jeg på, det lurer jeg også på, lurer jeg også på, ja særlig, jo særlig, ved en feil, "
        "ved en feiltakelse, ved et uhell, kom borti, pleier å si",
        "neutral": "ikke avlys, avlys ikke, avbestill ikke, ikke avbestill, "
        "slett ikke dumt, ikke dumt, ikke så dumt, "
        "nettopp kommet, nettopp hjemme, nettopp stått opp, bare hyggelig, ingen årsak, nei men hør, "
        "nei det må jeg si",
        "polite": "har snakket med, snakket med, har pratet med, pratet med, "
        "akkurat nå, akkurat i dag, akkurat denne uka",
        "poor": "misfornøyd",
    },
    "nn": {
        "agree": "sett stor pris på, sette stor pris på, set stor pris på det, "
        "selvf, sjølvf, "
        "alt gjekk bra, alt gjekk veldig bra, "
        "alt har gått bra, alt har gått fint, alt gjekk fint, alt gjekk heilt fint, "
        "gjer det, gjer no det, gjer gjerne det, ikkje meg imot, samd, eg er samd, er samd, heilt greitt, "
        "det er heilt greitt, æ e me, null innvendingar",
        "decline": "langt ifrå, langt frå, ikkje for min del, vert det ikkje noko av, blir det ikkje noko av, "
        "det kan du gløyme, det kan du berre gløyme, nok som det er, "
        "det kan de berre gløyme, det kan de gløyme, ikkje tale om, ikkje nødvendig, "
        "det er ikkje nødvendig, usamd, er usamd, eg er usamd, det kan de ikkje gjere, det kan de ikkje, "
        "det får de ikkje, over mitt lik, sa jo nei, eg sa jo nei, har jo sagt nei",
        "unsure": "ser på det, skal sjå på det, kikar på det, "
        "det anar eg ikkje, det veit eg ikkje, det lurer eg på, det lurer eg òg på, ved ein feil, "
        "ved eit uhell, ja særleg, pleier å seie",
        "neutral": "ikkje avlys, avlys ikkje, avbestill ikkje, ikkje avbestill, berre hyggeleg, inga årsak",
        "polite": "har snakka med, snakka med, akkurat no, akkurat i dag, akkurat denne veka",
        "poor": "misnøgd",
    },
    "sv": {
        "agree": "det är lungt, de e lungt, lungt, "
        "skulle uppskatta det, uppskattar det, vore tacksam för det, "
        "sjf, självf, "
        "allt har gått bra, allt gick fint, allt har gått fint, allt gick som det skulle, "
        "har inget emot det, inget emot det, det kan jag leva med, det är jag med på, helt okej för mig, "
        "inga invändningar",
        "decline": "långt ifrån, långt därifrån, inte för min del, passar inget vidare, "
        "har ändrat mig, "
        "går fetbort, fetbort, "
        "det kan du glömma, det kan ni glömma, så det räcker och blir över, tillräckligt som det är, "
        "hellre inte, hellre ej, "
        "bäst att låta bli, bäst att avstå, det får ni inte, det får ni absolut inte, "
        "över min döda kropp, jag är emot, jag är emot det, jag sa ju nej, sa ju nej, har ju sagt nej",
        "unsure": "tittar på det, ska titta på det, kikar på det, "
        "det vet jag inte, det har jag ingen aning om, det undrar jag, det undrar jag också, av misstag, "
        "råkade trycka, råkade skriva, råkade svara, jo visst som om, ja visst som om, brukar säga",
        "neutral": "avboka inte, boka inte av, avbeställ inte, ställ inte in, "
        "inte alls dumt, inte dumt, "
        "så lite så, inga orsak, ingen orsak, nej men hör, nej det må jag säga",
        "polite": "har pratat med, pratat med, har snackat med",
        "poor": "missnöjd",
    },
    "da": {
        "agree": "ville sætte pris på det, sætter pris på det, "
        "selvf, "
        "alt er gået godt, alt er gået fint, alt gik fint, alt gik som det skulle, "
        "det kan jeg godt leve med, det kan jeg leve med, kom bare an, kom an, det synes jeg, "
        "synes jeg godt, det er jeg med på, nå ja hvorfor ikke, nå ja okay, ingen indvendinger",
        "decline": "langt fra, ikke for mit vedkommende, ikke for min del, har skiftet mening, skiftet mening, intet "
        "kommet, "
        "det kan a et, a kan et, det gider a et, det vil a et, a vil et, "
        "det kan du glemme, det kan i glemme, det kan du godt glemme, det kan i godt glemme, nok som det "
        "er, "
        "det må i ikke, det kan i ikke, det får i ikke lov til, over mit lig, jeg er imod, "
        "jeg er imod det, jeg sagde jo nej, sagde jo nej, har jo sagt nej",
        "unsure": "kigger på det, ser på det, skal lige se på det, "
        "det ved jeg ikke, det aner jeg ikke, aner det ikke, det undrer jeg mig over, ved en fejl, "
        "ved en fejltagelse, kom til at trykke, kom til at skrive, plejer at sige",
        "neutral": "aflys ikke, ikke aflys, afbestil ikke, "
        "slet ikke dårligt, ikke dumt, "
        "det var så lidt, ingen årsag, nej ved du nu hvad, nej nu må du",
        "polite": "har snakket med, snakket med, har talt med, talt med",
        "poor": "utilfreds, misfornøjet",
    },
    "en": {
        "agree": "can't see why not, cannot see why not, would appreciate that, would really appreciate that, i'd "
        "appreciate that, "
        "i reckon so, reckon so, i expect so, i would imagine so, i'd imagine so, nah yeah, naw yeah, "
        "should be delighted, shall be delighted, should be glad to, should be happy to, should be pleased to, "
        "should like that, "
        "everything went well, everything went fine, all went well, all went fine, it all went well, "
        "always yes, won't say no, would not say no, no objections, no objection, be my guest, "
        "over the moon, over the moon with it",
        "decline": "far from it, you must be joking, you're joking, you've got to be kidding, why would i, why would "
        "we, changed me mind, changed our minds, let's not and say we did, "
        "wouldn't touch it, can't be arsed, cannot be arsed, can't be bothered, "
        "yeah nah, not possible, nty, noty, no ty, nah ty, ion want, ion need, ion think so, dun want, "
        "dun need, dun think so, aint gon happen, enough as it is, "
        "yes i do mind, yes i mind, yes i would mind, don't you dare, do not you dare, over my dead body, "
        "i do mind, i would mind, i'm against it, i am against it, i'm against that, "
        "definitely not, absolutely not, certainly not, most certainly not, most definitely not, "
        "have enough thanks, have enough thank you, have plenty thanks, got enough thanks, got plenty thanks",
        "unsure": "i'll have a look, i'll look at it, i'll take a look, sure you have, sure you've got, are you sure, "
        "ion know, iono, idek, "
        "by mistake, by accident, accidentally, in error, and pigs might fly, and i'm the pope, "
        "yeah sure whatever, usually say, normally say, would have said, would've said, i'd have said, "
        "i have no idea, beats me",
        "neutral": "i don't have a problem, don't have a problem, don't have any problem, have no problem, i don't "
        "have any problems, "
        "won't be late, will not be late, don't cancel, do not cancel, not yes not no, "
        "can't be better, cannot be better, can't get better, can't get any better, "
        "sure is, sure was, sure does, sure did, sure are, you're welcome, you are welcome",
        "polite": "if it's no trouble, if it's no bother, if that's no trouble, if it isn't too much trouble, "
        "if it's not too much trouble, spoke to my, spoken to my, talked to my, have spoken to, "
        "i've spoken to, i've talked to",
    },
    "de": {
        "agree": "hat alles geklappt, alles geklappt, hat geklappt, "
        "alles gut gegangen, alles gut gelaufen, alles glatt gelaufen, alles lief gut, "
        "ist guet, das ist guet, ist guet so, "
        "jederzeit, jederzeit gerne, macht das, macht das ruhig, isch recht, ist mir recht, mir recht, "
        "is mir recht, soll mir recht sein, super idee, gute idee, tolle idee, völlig in ordnung, "
        "das ist völlig in ordnung, absolut in ordnung, vollkommen in ordnung, bin dafür, keine einwände, nix dagegen",
        "decline": "bin ich raus, bin raus, hat sich erledigt, hat sich schon erledigt, sich erledigt, weit gefehlt, "
        "anders entschieden, "
        "das kannst du vergessen, das könnt ihr vergessen, das können sie vergessen, kannste vergessen, "
        "kannst vergessen, kannst du knicken, kannste knicken, könnt ihr knicken, "
        "ungern, nur ungern, nicht jetzt und auch nicht später, ich bin dagegen, bin dagegen, "
        "das dürfen sie nicht, dürfen sie nicht, das dürft ihr nicht, dürft ihr nicht, blöde idee, schlechte idee, "
        "dumme idee, nur über meine leiche, möchte keine angebote, ich möchte keine angebote, hab doch nein gesagt, "
        "bin versorgt, sind versorgt, bin schon versorgt, bin bereits versorgt, bin fürs erste versorgt, "
        "bin ich versorgt, sind wir versorgt",
        "not": "nimmer, nimma",
        "polite": "wenn's keine umstände macht, wenn es keine umstände macht, wenn es nicht zu viel mühe macht, "
        "wenn's nichts ausmacht, wenn es ihnen nichts ausmacht",
        "unsure": "schau ich mir an, schaue ich mir an, sehe ich mir an, "
        "das weiß ich nicht, weiß ich nicht, wer's glaubt, wer's glaubt wird selig, der weihnachtsmann, "
        "aus versehen, versehentlich, normalerweise ja, sage normalerweise, hätte nein gesagt, hätte ja gesagt",
        "neutral": "nicht absagen, nicht stornieren, sagt nicht ab, bitte nicht absagen, bitte nicht stornieren, "
        "gern geschehen, gerne geschehen, nein sowas, nein so was, na sowas, ja wie jetzt, nein wirklich",
        "poor": "unzufrieden",
    },
    "fi": {
        "agree": "ei mulla oo mitään sitä vastaan, ei minulla ole mitään sitä vastaan, ei ole mitään sitä vastaan, "
        "mitään sitä vastaan, saa lähettää, saatte lähettää, voitte lähettää, lähettäkää vaan, lähettäkää vain, "
        "en vastusta, en pane vastaan, ei vastalauseita, samaa mieltä",
        "decline": "emmä pääse, emmä tuu, emmä tule, emmä haluu, emmä halua, emmä tartte, emmä tarvii, emmä ehdi, "
        "emmä voi, "
        "ei saa lähettää, ette saa lähettää, olen jo sanonut ei, sanoin jo ei, olen vastaan, eri mieltä",
        "unsure": "sitä en tiedä, en minä tiedä, vahingossa, erehdyksessä, yleensä sanon",
        "neutral": "älkää peruko, älä peru, ei se haittaa, eihän se haittaa, "
        "no ei kai siinä, "
        "ole hyvä, eipä kestä, ei kestä, ei voisi olla parempi, ei vois olla parempi, "
        "ei voisi olla paremmin, "
        "ei voisi mennä paremmin, ei voisi paremmin mennä, ei voi olla parempi, ei parempaa voisi",
        "polite": "jos ei ole vaivaa, jos ei oo vaivaa, jos siitä ei ole vaivaa, jos ei haittaa, jos teille sopii",
        "poor": "olisi voinut olla parempi, olis voinu olla parempi, ois voinu olla parempi, "
        "olisin voinut olla tyytyväisempi, oisin voinu olla tyytyväisempi, olisi voinut mennä paremmin",
    },
    "nl": {
        "agree": "alles is goed gegaan, alles ging goed, alles liep goed, alles goed verlopen, "
        "vooruit dan maar, vooruit dan, ga je gang, ga uw gang, ga gerust je gang, niks mis mee, "
        "niets mis mee, helemaal goed, dat is helemaal goed, ben ik voor, ik ben voor, geen bezwaar, geen bezwaren",
        "decline": "verre van, niet voor mij, "
        "dat kun je vergeten, dat kan je vergeten, dat kun je wel vergeten, kan je vergeten, kun je "
        "vergeten, vergeet maar, "
        "heb niks nodig, heb niets nodig, niks nodig, niets nodig, ik heb niks nodig, ik heb niets nodig, "
        "beter van niet, sla maar over, toch maar niet, hoeft niet hoor, hoeft echt niet, ben ik tegen, "
        "ik ben tegen, over mijn lijk, toch al nee gezegd, al nee gezegd, totaal niet, "
        "ben al voorzien, zijn al voorzien, ben voorzien, ik ben voorzien",
        "unsure": "ja dag, ja doei, ja daag, dat weet ik niet, weet ik niet, per ongeluk, bij vergissing, zeg normaal",
        "neutral": "niet annuleren, niet afzeggen, zeg niet af, "
        "graag gedaan, geen dank, kan niet beter, kon niet beter, beter kan niet, beter kon niet, "
        "kan bijna niet beter, kan haast niet beter",
        "polite": "als het geen moeite is, als dat geen moeite is, als het niet te veel moeite is",
        "poor": "ontevreden",
    },
    "fr": {
        "agree": "j'arrive, tout s'est bien passé, ça s'est bien passé, "
        "c'est possible, rien contre, aucune objection, pas d'objection, rien à redire, je suis pour",
        "decline": "loin de là, loin de la, pas pour moi, changé d'avis, "
        "tu peux oublier, vous pouvez oublier, pantoute, pas pantoute, "
        "je ne suis pas dispo, je suis pas dispo, suis pas dispo, pas dispo, "
        "je ne veux plus, je veux plus, n'y pensez même pas, n'y pense même pas, pensez même pas, "
        "pas question, je suis contre, plutôt mourir, je ne suis pas là, je suis pas là, je serai pas là, "
        "je ne serai pas là, on n'est pas là, on est pas là, on sera pas là, on ne sera pas là, nous ne serons pas là",
        "polite": "si ça ne dérange pas, si ça ne vous dérange pas, si ça vous dérange pas, si c'est pas trop demander",
        "good": "ravi, ravie, ravis, ravies, enchanté, enchantée, j'en suis ravi, j'en suis ravie",
        "unsure": "j'en ai déjà, "
        "pourquoi non, par erreur, sans faire exprès, par mégarde, d'habitude oui, je n'en sais rien",
        "neutral": "n'annulez pas, annulez pas, n'annule pas, rien ne manque, il ne manque rien, manque rien, "
        "non mais c'est, non mais c'était, non mais quel, non mais quelle, "
        "je vous en prie, de rien, il n'y a pas de quoi, ça va merci",
        "poor": "insatisfait, insatisfaite, déçu, déçue, déçus, déçues",
    },
    "es": {
        "agree": "no tengo ningún inconveniente, todo ha ido bien, todo fue bien, todo fue muy bien, ha ido todo bien, "
        "todo salió bien, todo ha salido bien, "
        "ninguna objeción, sin objeciones, estoy a favor, nada que objetar",
        "decline": "ni de lejos, cambié de opinión, he cambiado de opinión, "
        "ni lo sueñes, ni lo sueñen, ni soñarlo, ni en sueños, nel pastel, "
        "estoy en contra, ni se les ocurra, ni se os ocurra, ni se le ocurra, por encima de mi cadáver",
        "unsure": "ya os digo, ya te digo, ya le digo, ya les digo, "
        "no digo que no, y qué más, por error, sin querer, por equivocación, suelo decir, no lo sé",
        "neutral": "no canceles, no cancelen, no cancele, no anules, no anulen, no falta nada, "
        "no tengo problema, no tengo problemas, no tengo ningún problema, "
        "claro que no hay problema, por supuesto que no hay problema, no me digas, "
        "de nada, no hay de qué",
        "polite": "si no es molestia, si no es mucha molestia, si no le molesta, si no les molesta, "
        "si no es mucho pedir, "
        "después de, después de la, después de las, luego de las",
        "poor": "insatisfecho, insatisfecha, decepcionado, decepcionada, podría ser mejor, pudo ser mejor, "
        "podía ser mejor, podría haber sido mejor",
    },
}
