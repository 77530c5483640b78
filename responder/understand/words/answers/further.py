"""Further ways to agree, to decline and to do neither.

Notation as in `words.table`. `unsure` leaves a reply open whatever else it says, `neutral` only does not answer;
`good` and `poor` count where nothing else is said.
"""

FURTHER: dict[str, dict[str, str]] = {
    "nb": {
        "agree": "midt i blinken, den tar jeg, den kjøper jeg, den tar vi, den kjøper vi, den hopper jeg på, kan "
        "tenke meg det, det kan jeg tenke meg, kan godt tenke meg det, det kunne jeg tenke meg, takker og "
        "bukker, jeg rakk det, rakk det, vi rakk det, det får dere gjerne, det må dere gjerne, det kan "
        "dere gjerne, solklart, det er avtalt, da er det avtalt, ingen tvil, ingen tvil om det, bare "
        "fortsett, jeg er keen, er keen, keen på det, har hentet, har hentet den, hentet den, er hentet, "
        "den er hentet, har mottatt, har mottatt den, mottatt den, mottatt i går, godtar, jeg godtar, "
        "godtas, det er jeg, det var jeg, la oss gjøre det, la oss si det, vi sier det, da sier vi det, "
        "utvilsomt, uten videre, helt sikker, helt sikkert ja, det passer utmerket, det skal gå bra, det "
        "skal vi få til, det får vi til, den har dukket opp, har dukket opp, har kommet fram, har kommet "
        "frem, ønsker det, kom fram i god behold, er levert, ble levert, den har det, la gå",
        "decline": "dropp det, dropp den, den hopper jeg over, den tar jeg ikke, den kjøper jeg ikke, takk ellers, "
        "sikkert ikke, har ikke lyst, ikke lyst, rakk ikke, nådde ikke, klarte ikke, rakk det ikke, rakk "
        "den ikke, klarte det ikke, fikk ikke tid, det trenger dere ikke, det treng dokker ikke, det "
        "treng dokke ikke, det trenger du ikke, det behøver dere ikke, det behøver du ikke, trenger dere "
        "ikke, fekk ho ikke, fikk ho ikke, ikke regn med det, regn ikke med det, skjer ikke, det skjer "
        "ikke, det kommer ikke til å skje, ikke keen, er ikke keen, det er unødvendig, sannsynligvis "
        "ikke, antakelig ikke, antagelig ikke, trolig ikke, mest sannsynlig ikke, nok ikke, visst ikke, "
        "enda ikke, ingen pakke her, ingen pakke, ingen levering, ikke dukket opp, har ikke dukket opp, "
        "ikke kommet fram, ikke kommet frem, har ikke hentet, ikke hentet, ikke hentet ennå, slipper "
        "helst, vil helst slippe, takker nei, jeg takker nei, vi takker nei, må takke nei, må nok takke "
        "nei, avslår, jeg avslår, avstår, jeg avstår, aldeles ikke, på ingen måte, ingenlunde, det blir "
        "et nei, det blir nei, blir nei fra meg, nei fra meg, ikke levert, er ikke levert, ble ikke "
        "levert, ikke blitt levert, går for alle andre enn meg, passer alle andre enn meg, over mitt døde "
        "legeme, har andre planer, har planer, har allerede planer, annet på gang",
        "good": "avtalt, fortsett, fett, mm, hentet, mottatt, godtatt, utmerket, naturligvis, kom fram, kom frem, i "
        "god behold, levert",
        "poor": "unødvendig, overflødig, negativt",
        "unsure": "driter i det, drit i samme, gir blaffen, det gir jeg blaffen i, godt spørsmål, nåh, nåja, nå ja, "
        "jo mer jo bedre, det kan jeg ikke svare på, kan ikke svare på, vet ikke riktig, det gjenstår å "
        "se, tiden vil vise",
        "neutral": "sikkert, sikkert det, ikke verst, slett ikke verst, ingen årsak, ikke tenk på det, bare spør",
        "polite": "hvis dere insisterer, hvis du insisterer, om dere insisterer",
        "condition": "om det ikke, om det koster, om den ikke, om de ikke",
    },
    "nn": {
        "agree": "midt i blinken, den tek eg, den kjøper eg, kan tenkje meg det, det kan eg tenkje meg, kan godt "
        "tenkje meg det, takkar og bukkar, eg rakk det, rakk det, det må de gjerne, det kan de gjerne, "
        "solklart, det er avtalt, ingen tvil, ingen tvil om det, set meg opp, skriv meg opp, set oss opp, "
        "godtek, eg godtek, har henta, henta den, henta han, er henta, har motteke, har motteke den, det "
        "er eg, det var eg, lat oss gjere det, la oss gjere det, lat oss seie det, me seier det, vi seier "
        "det, utan vidare, utan tvil, han har kome, den har kome, ho har kome, har kome fram, har dukka "
        "opp, ønskjer det, ynskjer det, det skal gå bra, det får me til, det får vi til, passar utmerkt, "
        "det passar utmerkt, kom fram i god behald, er levert, vart levert, lat gå, høyrest ut som ein "
        "plan, høyrest fint ut, set i gang, køyr i gang",
        "decline": "takk elles, sikkert ikkje, har ikkje lyst, ikkje lyst, rakk ikkje, rakk det ikkje, klarte ikkje, "
        "det treng de ikkje, det treng dokker ikkje, det treng du ikkje, fekk ho ikkje, ikkje rekn med "
        "det, rekn ikkje med det, skjer ikkje, det skjer ikkje, naudsynleg er det ikkje, ikkje naudsynt, "
        "ikkje sjans, ikkje ein sjanse, truleg ikkje, sannsynlegvis ikkje, nok ikkje, visst ikkje, inga "
        "pakke her, inga pakke, ingen pakke her, ikkje dukka opp, har ikkje dukka opp, ventar framleis, "
        "ventar enno, ventar ennå, har ikkje henta, ikkje henta, passar dårleg, det passar dårleg, passar "
        "diverre dårleg, elles takk, nei elles takk, takkar nei, eg takkar nei, må takke nei, avslår, "
        "avstår, på ingen måte, aldeles ikkje, enno ikkje, endå ikkje, det blir nei, nei frå meg, ikkje "
        "levert, er ikkje levert, vart ikkje levert, aldri i verda, har andre planar, har planar, har alt "
        "planar",
        "good": "avtalt, mm, godteke, godtatt, henta, motteke, motteken, utmerkt, kom fram, i god behald, levert",
        "poor": "unødvendig",
        "unsure": "godt spørsmål, nåh, nåja, nå ja, det kan eg ikkje svare på, det står att å sjå",
        "neutral": "ikkje verst, slett ikkje verst",
        "polite": "viss de insisterer, viss du insisterer",
        "condition": "om det ikkje, om det kostar, om den ikkje, om dei ikkje",
    },
    "sv": {
        "agree": "mitt i prick, den tar jag, den köper jag, den tar vi, den köper vi, det hoppar jag på, kan tänka "
        "mig, kan tänka mig det, det kan jag tänka mig, skulle kunna tänka mig det, tackar och tar emot, "
        "tar tacksamt emot, jag hann, vi hann, hann det, hann precis, hann hämta, det får ni gärna, det "
        "kan ni gärna, solklart, så gärna, tack så gärna, det är avtalat, ingen tvekan, utan tvivel, "
        "ingen tvekan om det, fortsätt bara, är taggad, är taggade, har hämtat, har hämtat den, är "
        "hämtad, är hämtat, den är hämtad, det är hämtat, tagit emot, har tagit emot, har tagit emot den, "
        "har tagit emot det, den gjorde det, det gjorde den, det gjorde det, det är jag, det var jag, jag "
        "önskar det, önskar det, det önskar jag, låt oss göra det, det säger vi, då säger vi det, utan "
        "vidare, har kommit fram, har dykt upp, det ska gå bra, det löser vi, det ordnar vi, godkänner, "
        "jag godkänner, kom fram i gott skick, är levererad, är levererat, har levererats, inga som helst "
        "problem, inte några problem",
        "decline": "det hoppar jag över, den tar jag inte, den köper jag inte, kan inte tänka mig, kan "
        "inte tänka mig det, hann inte, hann tyvärr inte, hann inte med, hann aldrig, klarade inte, det "
        "behöver ni inte, det behöver du inte, behöver ni inte, behöver du inte, har ingen lust, ingen "
        "lust, räkna inte med det, händer inte, det händer inte, det kommer inte att hända, det är inte "
        "sant, det är bra ändå, bra ändå tack, det är bra så tack, det är bra så, nej det är bra så, det "
        "är onödigt, inte ett dugg, inte det minsta, inte det allra minsta, misstycker, jag misstycker, "
        "ännu inte, förmodligen inte, troligen inte, troligtvis inte, antagligen inte, sannolikt inte, "
        "nog inte, det önskar jag inte, önskar inte, önskas ej, önskas inte, inget paket här, inget "
        "paket, inte dykt upp, har inte dykt upp, har inte hämtat, inte hämtat, inte hämtad, avstår, jag "
        "avstår, vi avstår, avböjer, jag avböjer, tackar nej, jag tackar nej, får tacka nej, måste tacka "
        "nej, ingalunda, på intet sätt, inte på något sätt, det blir ett nej, nej från mig, inte "
        "levererad, inte levererat, är inte levererad, har inte levererats, nepp, näpp, har andra planer, "
        "har planer, har redan planer, annat för mig, upptagen då",
        "good": "avtalat, fortsätt, gött, taggad, taggade, hämtat, mottaget, accepterat, utmärkt, kom fram, dök upp, "
        "i gott skick, levererat, levererad",
        "poor": "onödigt, överflödigt, negativt, negativ",
        "unsure": "skiter i det, struntar i det, bra fråga, god fråga, nåja, jo mer desto bättre, det kan jag inte "
        "svara på, det återstår att se, får väl se",
        "neutral": "säkert, inte illa, inte illa alls, inte pjåkigt, inte alls illa",
        "polite": "om ni insisterar, om du insisterar",
    },
    "da": {
        "agree": "lige i øjet, lige i skabet, den tager jeg, den køber jeg, den tager vi, den køber vi, den hopper "
        "jeg på, kunne godt tænke mig det, det kunne jeg godt tænke mig, takker og bukker, gider godt, "
        "gider gerne, det gider jeg godt, det gider jeg gerne, kan godt, nåede det, jeg nåede det, vi "
        "nåede det, det nåede jeg, det nåede vi, det må I godt, det må I gerne, det må du gerne, "
        "soleklart, det er aftalt, så er det aftalt, ingen tvivl, ingen tvivl om det, det er jeg frisk "
        "på, er frisk på det, frisk på det, kunne være dejligt, kunne være hyggeligt, kunne være fint, "
        "kunne være rart, kunne være skønt, kunne være godt, kunne være super, har hentet, har hentet "
        "den, er hentet, den er hentet, iorden, det er iorden, er iorden, lad os gøre det, lad os sige "
        "det, vi siger det, så siger vi det, intet at indvende, ikke noget at indvende, det gjorde den, "
        "det er den, det ønsker jeg, ønsker det, det er mig, det er jeg, det var mig, uden videre, uden "
        "tvivl, den er dukket op, er dukket op, er kommet frem, godkendes, godkender, jeg godkender, det "
        "skal nok gå, det finder vi ud af, kom frem i god behold, er leveret, blev leveret, lad gå, har "
        "fået den, har fået det, vi har fået den, vi har fået det, fik den, fik det i går, fik den i går",
        "decline": "den hopper jeg ikke på, den hopper jeg over, den tager jeg ikke, den køber jeg ikke, lad endelig "
        "være med det, lad endelig være, lad hellere være, lad bare være, ikke for min skyld, for min "
        "skyld ikke, det behøver I ikke, det behøver du ikke, behøver I ikke, nåede ikke, nåede det ikke, "
        "det nåede jeg ikke, det nåede vi ikke, nåede den ikke, nåede desværre ikke, har ikke lyst, ikke "
        "lyst, helst fri, vil helst være fri, vil gerne være fri, regn ikke med det, sker ikke, det sker "
        "ikke, det er ikke sandt, står over, jeg står over, vi står over, ellers mange tak, nej ellers "
        "mange tak, aldrig i verden, det er unødvendigt, vil hellere være fri, hellere være fri, vil "
        "helst være fri, helst være fri, sandsynligvis ikke, formentlig ikke, nok ikke, vist ikke, ingen "
        "pakke her, ingen pakke, ikke dukket op, er ikke dukket op, har ikke hentet, ikke hentet, siger "
        "nej tak, jeg siger nej tak, takker nej, jeg takker nej, må takke nej, afslår, jeg afslår, "
        "afstår, på ingen måde, aldeles ikke, det bliver et nej, nej herfra, ikke leveret, er ikke "
        "leveret, blev ikke leveret, over min døde krop, har andre planer, har planer, har allerede "
        "planer, optaget den dag",
        "good": "aftalt, utvivlsomt, fortsæt, mm, hentet, udmærket, kom frem, i god behold, kom i dag, leveret",
        "poor": "negativ, negativt, unødvendigt, overflødigt",
        "unsure": "pisseligeglad, skide være med det, godt spørgsmål, nåh, nåh ja, nåh okay, nå nå, det må tiden "
        "vise, det kan jeg ikke svare på, det vil tiden vise, jo mere jo bedre",
        "neutral": "sikkert, ikke værst, ikke så værst, ikke så tosset, ikke tosset, ikke så ringe",
        "polite": "hvis i insisterer, hvis du insisterer",
    },
    "en": {
        "yes": "yap, yep yep, yez, yesh, yop, yuh, fcourse, ofc yes, yupp, yaaas, yaah, yaps, yres",
        "agree": "no doubt about it, no doubt about that, "
        "sure did, sure is, sure was, sure am, sure will, sure has, sure are, they do, he does, she does, "
        "beyond doubt, beyond a doubt, make it so, totes, sgtm, lgtm, say less, c u, cya then, send me the "
        "link, send the link, send it over, send it through, send me it, very much so, fair enough, fair "
        "enough then, consider me in, right on, righty ho, why of course, i'd say so, picked that up, has "
        "been picked up, been picked up, collected it, it's been collected, i've collected it, please "
        "proceed, no reason not to, can't complain about that, it certainly is, it certainly was, that it "
        "is, that it was, without fail, i'm all for it, all for it, no qualms, i'd be delighted, would be "
        "delighted, delighted to, with bells on, this is she, this is he, i won't say no, i will not say "
        "no, we won't say no, consider it a yes, count on it",
        "decline": "not to my knowledge, not that i can think of, not last i checked, "
        "not happening, not gonna happen, aint happening, unlikely, highly unlikely, very unlikely, "
        "skipping this one, skip this one, skipping this time, skip this time, gonna skip, i'll skip, will skip, "
        "have to skip, got to skip, imma skip, cba, no tx, no ta, i'm alright thanks, i'm alright thank you, "
        "i'm all set thanks, i'm all set thank you, "
        "forget about it, not in the slightest, not in the least, not by a long shot, not on any account, "
        "on no account, that's unnecessary, no call for it, hasn't been collected, not collected, not picked up, "
        "haven't picked it up, thanks but i'll pass, respectfully decline, politely decline, count me as a no, "
        "it's a firm no, firm no, not up for it, not up for that, i'd sooner not, not delivered, "
        "hasn't been delivered, wasn't delivered, isn't going to work, not going to work, isn't gonna work, "
        "have to say no, gonna say no, going to say no, told you no, must say no, works for everyone but me, "
        "no parcel here, no package here, no sign of it, neither of these, haven't got it, haven't got it yet, "
        "have not got it, haven't had it, have other plans, other plans, already have plans, have plans, got plans, "
        "got other plans",
        "poor": "unnecessary",
        "unsure": "good question, hard to tell yet, remains to be seen, time will tell, jury's still out, "
        "couldn't tell you, "
        "it's complicated, search me",
        "neutral": "nothing to say, nothing to add, nothing to report, nothing to complain about, nothing much, "
        "nothing special, nothing really to say, don't ask, don't mention it, pass by, passing by, passed by, "
        "i pass by, i bet, i'll bet, bet you",
        "polite": "if you insist",
        "not": "haven't, havent, hadn't, couldn't, needn't, shan't",
        "good": "done, undoubtedly, unquestionably, indubitably, assuredly, carry on, keep going, continue, brill",
    },
    "de": {
        "agree": "das tönt gut, tönt gut, tönt super, ist recht so, mir recht, "
        "ohne zweifel, ohne jeden zweifel, kein zweifel, bin am start, am start, schick mir den link, "
        "schicken sie mir den link, schick den link, her mit dem link, mit sicherheit, aber gerne, aber "
        "gern, bestimmt, ganz bestimmt, selbstredend, nur zu, nur her damit, her damit, immer her damit, "
        "bitte machen, bitte machen sie das, meine zustimmung, volle zustimmung, joah, joa, habe es "
        "erhalten, ist erhalten, habe es abgeholt, hab es abgeholt, ist abgeholt, wurde abgeholt, ist "
        "gestern gekommen, ist heute gekommen, ich bin's, bin ich, das war ich, ich war das, das war meins, "
        "machen wir so, so machen wir das, so machen wir's, gebongt, geritzt, passt schon, passt wunderbar, "
        "ist aufgetaucht, wurde zugestellt, ist zugestellt, wurde geliefert, ist geliefert, kam heil an, "
        "lass gehen, bitte schicken, schick es mir, schicken sie es mir, hab's bekommen, habe es bekommen, "
        "hab es bekommen, habe sie bekommen, dem stimme ich zu, stimme ich zu, das will ich meinen, will "
        "ich meinen",
        "decline": "rechne nicht damit, rechnen sie nicht damit, rechnet nicht damit, wird nicht passieren, das ist "
        "nicht wahr, bitte nicht machen, in keinem fall, besser nicht, bitte nicht schicken, nicht "
        "schicken, bitte nicht senden, wahrscheinlich nicht, vermutlich nicht, wohl nicht, "
        "höchstwahrscheinlich nicht, eher unwahrscheinlich, lassen wir das, lassen wir's, vergesst es, "
        "vergessen sie das, brauchen wir nicht, benötige ich nicht, benötigen wir nicht, ist unnötig, das "
        "ist unnötig, kein paket da, kein paket hier, kein paket, nicht abgeholt, noch nicht abgeholt, "
        "nicht aufgetaucht, nicht zugestellt, mitnichten, nicht die bohne, nicht im entferntesten, ich "
        "sage nein, ich sag nein, das wird ein nein, ein klares nein, klares nein, ich lehne dankend ab, "
        "dankend abgelehnt, lieber keine, nicht geliefert, wurde nicht geliefert, ist nicht geliefert, "
        "wird nicht gehen, wird leider nicht gehen, wird nicht klappen, klappt nicht, klappt leider "
        "nicht, nie und nimmer, nicht im geringsten, lassen sie mal, lassen sie's, vergessen sie's, "
        "vergessen sie es, bisher nicht, das passt schlecht, schaffen wir nicht, schaffe ich nicht, bin "
        "im urlaub, sind im urlaub, bin verreist, sind verreist, warte immer noch, warten immer noch, "
        "lehne dankend ab, net, andere pläne, habe andere pläne, haben andere pläne",
        "good": "los, vereinbart, zweifellos, zweifelsohne, mach es, nur weiter, safe, erhalten, abgeholt, "
        "aufgetaucht, zugestellt, ausgezeichnet, gestern gekommen, heute gekommen, zustimmung, kam heute an, "
        "kam gestern an, heil angekommen, geliefert",
        "poor": "unnötig, überflüssig, nichts da",
        "unsure": "gute frage, das wird sich zeigen, wird sich zeigen, das bleibt abzuwarten, kann ich nicht sagen, "
        "das kann ich nicht sagen, kann ich noch nicht sagen",
        "neutral": "nicht übel, gar nicht übel, nicht der rede wert, nichts zu sagen, nichts hinzuzufügen, "
        "nicht mehr und nicht weniger",
        "polite": "wenn sie darauf bestehen, wenn du darauf bestehst, wenn ihr darauf besteht",
    },
    "fi": {
        "agree": "ei siinä mitään, ei kai siinä mitään, eikai siinä mitään, "
        "ei kai siinä, eikai siinä, "
        "antaa mennä, ei epäilystäkään, ei epäilystä, hyvältä kuulostaa, olisi mukavaa, olis mukavaa, olis "
        "kiva, olisi kiva, se olis kiva, se olisi kiva, olisi ihanaa, olis ihanaa, olisi hienoa, olis "
        "hienoa, laita linkki, lähetä linkki, pistä linkki, ja tack, ja gärna, jo tack, tokihan, lasken "
        "mukaan, laskekaa mukaan, tullaan molemmat, molemmat tullaan, tulemme molemmat, olen saanut, oon "
        "saanut, olen saanut sen, sain sen jo, on haettu, hain sen, hain eilen, hain jo, haettu eilen, ei "
        "mitään sitä vastaan, ei ole mitään sitä vastaan, tehdään se, tehdään vaan, epäilemättä, mitä "
        "suurimmassa määrin, on löytynyt, on toimitettu, kelpaa hyvin, hyväksytään, ei haittaa mitään, tuli "
        "perille, kyllähän se, kyllähän se käy, vaikuttaa hyvältä, antaa tulla, tehdään näin, "
        "ollaan paikalla, on tullut, on tullut perille, sain tänään, uskoisin niin, kaikki saatu, mennään "
        "sillä",
        "decline": "ei tosiaan, eip, jätän tämän väliin, jätän tällä kertaa väliin, jätetään tämä väliin, "
        "olen kipeä, oon kipeä, olen kipeänä, oon kipeenä, olen sairaana, oon sairaana, olen sairas, olen matkoilla, "
        "oon matkoilla, olen reissussa, oon reissussa, odotan yhä, odotan edelleen, yhä odotan, odottelen vielä, "
        "ilman minua, ilman mua, no emmä, luultavasti ei, todennäköisesti en, luultavasti en, en ole hakenut, "
        "en oo hakenut, ei ole haettu, ei haettu, ei löytynyt, kieltäydyn, en missään nimessä, "
        "en missään tapauksessa, en todellakaan, selvä ei, ei toimitettu, ei ole toimitettu, olemme poissa, "
        "ollaan poissa, olen poissa, oon poissa, eipä juu, eipä juuri, on jo menoa, jo menoa, on jo muuta menoa, "
        "muuta menoa, on menoa, täytyy jättää väliin, pitää jättää väliin",
        "good": "on, jatka, jatkakaa, siistiä, mennään, mm, lähetä, haettu, toimitettu, löytyi, kelpaa, erinomaista, "
        "erinomainen, mainio, luonnollisesti, tuli eilen, tuli tänään, ehjänä perillä, sain, varma, tulemme",
        "poor": "tarpeeton, tarpeetonta, turha, turhaa",
        "unsure": "hyvä kysymys, ei voi tietää, vaikea tietää, aika näyttää, jää nähtäväksi, ei sillä väliä, "
        "ei sillä niin väliä, "
        "en osaa vastata, ei mielipidettä, ei mielipiteitä",
        "neutral": "ei kiire, ei oo kiire, ei hoppu, ei hassumpi, ei hullumpi, ei hassumpaa, ei paha, ei mahdotonta, "
        "ei mahdoton, mutta ei ennen, ei ennen, ei ennen kuin, en ennen kuin, en ennen",
        "polite": "jos vaaditte, jos vaadit",
        "condition": "jos ei, jossei, jos ette, jos et, jos se ei",
    },
    "nl": {
        "agree": "volgens mij wel, geen twijfel, doe het maar, ga maar door, stuur de link, stuur de link maar, "
        "stuur me de link, laten we dat doen, beslist, ga maar, ga maar door, laten we het doen, laten we "
        "dat zeggen, wij zijn er, we zijn er, we zijn er dan, heb hem, heb m, heb hem binnen, ik heb hem, "
        "is gisteren gekomen, ik ben het, dat ben ik, dat was ik, dat deed ik, dat heb ik gedaan, doe mij "
        "maar, doe mij die maar, wat mij betreft is het goed, wat mij betreft prima, mij betreft wel, "
        "zonder meer, zonder twijfel, heb het opgehaald, is opgehaald, al opgehaald, is opgedoken, is "
        "bezorgd, komt voor elkaar, gaan we doen, keur ik goed, gaat prima, is geleverd, werd geleverd, dat "
        "gaat, we komen allebei, wij komen allebei, waarom ook niet, ik ben het ermee eens, ermee eens, ik "
        "geloof het wel, geloof het wel, stuur het maar, nou vooruit",
        "decline": "reken er niet op, reken er maar niet op, dat is niet waar, is niet waar, dat is onwaar, onwaar, "
        "doe het niet, gaat em niet worden, gaat hem niet worden, wordt em niet, wordt hem niet, wordt m "
        "niet, liever geen, beter niet, beter van niet, lijkt me niet, lijkt mij niet, lijkt me niks, "
        "waarschijnlijk niet, vermoedelijk niet, hoogstwaarschijnlijk niet, hoeft voor mij niet, voor mij "
        "hoeft het niet, is onnodig, dat is onnodig, nog niks binnen, nog niets binnen, niks binnen, "
        "niets binnen, geen pakket hier, geen pakket, geen pakje, niet bezorgd, niet opgehaald, nog niet "
        "opgehaald, sla deze over, ik sla deze over, sla deze keer over, ik sla deze keer over, sla dit "
        "keer over, ik bedank, bedank ervoor, geenszins, allerminst, in de verste verte niet, een "
        "duidelijk nee, dat wordt een nee, wordt een nee, niet geleverd, is niet geleverd, moet nee "
        "zeggen, zijn die week weg, ben die week weg, moeten bedanken, moeten helaas bedanken, op geen "
        "enkele manier, vast niet, ben op vakantie, zijn op vakantie, ik sla af, heb al plannen, hebben "
        "al plannen, andere plannen, heb al wat, hebben al wat",
        "good": "ongetwijfeld, doe het, ga door, doen, opgehaald, uitstekend, goedgekeurd, gisteren gekomen, vandaag "
        "gekomen, kwam gisteren, kwam vandaag, veilig aangekomen, geleverd, eens",
        "poor": "niet waar, helemaal niet waar, onnodig, overbodig",
        "unsure": "goede vraag, dat zal blijken, moet nog blijken, kan ik niet zeggen, dat kan ik niet zeggen, "
        "tijd zal het leren, kom er op terug, kom erop terug, kom er nog op terug",
        "neutral": "laat maar weten, laat maar zien, laat maar horen, "
        "niet verkeerd, niet slecht, niets te melden, niks te melden, niet gek",
        "polite": "als jullie aandringen, als u aandringt, als je aandringt",
    },
    "fr": {
        "yes": "voui, vui, ouip",
        "agree": "aucun doute, sans l'ombre d'un doute, je suis chaud, je suis chaude, on est chauds, c'est sûr, je "
        "l'ai, on l'a, nous venons tous les deux, on vient tous les deux, ça a l'air bien, ça a l'air "
        "parfait, c'était moi, c'est bien moi, sans problème aucun, indubitablement, sans hésiter une "
        "seconde, faisons cela, faisons ça, on dit ça, disons ça, je l'ai récupéré, je l'ai récupérée, a "
        "été livré, c'est livré, je l'approuve, à la bonne heure, je n'ai rien contre, ça tombe bien, ça "
        "m'arrange, naturellement, c'est certain, je le souhaite, ça semble bien, ça semble parfait, je n'y "
        "vois pas d'inconvénient, pas d'inconvénient, aucun inconvénient, comptez-y, compte là dessus",
        "decline": "n'y compte pas, n'y comptez pas, ne le fais pas, fais pas ça, fais pas ca, c'est inexact, inexact, "
        "flemme, la flemme, j'ai la flemme, grosse flemme, "
        "au grand jamais, pas tellement, pas moyen, y a pas moyen, pantoute, on ne pourra pas, "
        "on pourra pas, nous ne pourrons pas, je ne viens plus, je viens plus, on ne vient plus, ne viens plus, "
        "annulez, annulez svp, merci d'annuler, veuillez annuler, ce n'est pas moi, c'est pas moi, "
        "rien pour l'instant, rien pour le moment, toujours rien, très peu pour moi, probablement pas, "
        "vraisemblablement pas, sans doute pas, pas récupéré, pas encore récupéré, pas livré, non livré, "
        "aucun colis, pas de colis, point du tout, nullement, que non, c'est un non, ce sera non, ce sera un non, "
        "mieux vaut pas, mieux vaut éviter, n'est pas livré, n'a pas été livré, nous sommes absents, on est absents, "
        "plus maintenant, pas en ville, suis pas en ville, je ne suis pas en ville, n'est pas ici, pas ici, "
        "je ne l'ai pas eu, je l'ai pas eu, ne l'ai pas eu, nous ne pouvons pas, on ne peut pas, "
        "ça ne m'arrange pas, ce n'est pas ok, c'est pas ok, déjà pris, déjà prise, déjà quelque chose de prévu, "
        "on a déjà quelque chose, j'ai déjà quelque chose, autre chose de prévu",
        "good": "fais-le, faites-le, continuez, chaud, chaude, sûr, totalement, vendu, positif, livré, approuvé, "
        "adjugé, assurément, bien arrivé, bien arrivée, arrivé aujourd'hui, arrivé hier, arrivé en bon état, "
        "certain, allez",
        "poor": "superflu",
        "unsure": "bonne question, ah bon, je ne saurais dire, difficile à savoir, l'avenir le dira, "
        "reste à voir, je ne sais plus, "
        "sais plus",
        "neutral": "rien de neuf, rien de nouveau, rien à ajouter, rien de spécial, c'est qui, ok c'est qui, "
        "c'est pour qui",
        "polite": "si vous insistez, si tu insistes",
    },
    "es": {
        "agree": "ya está pagado, ya está hecho, ya está recogido, ya está listo, "
        "queda acordado, me mola, de una, mándame el link, mándame el enlace, manda el link, mándeme el "
        "enlace, eso mismo, sin ninguna duda, sin lugar a dudas, vamos los dos, vamos las dos, iremos los "
        "dos, hasta mañana entonces, fui yo, era yo, soy yo mismo, soy yo misma, me lo quedo, me la quedo, "
        "nos lo quedamos, indudablemente, faltaría más, cómo no, hecho está, ya está aquí, ya lo recogí, ya "
        "lo he recogido, lo recogí, ya entregado, fue entregado, lo apruebo, quedamos así, en eso quedamos, "
        "llegó bien, llegó en buen estado, ya llegó bien, procede, proceda, nada en contra, no tengo nada "
        "en contra, vendremos, nos apuntamos, me apunto",
        "decline": "no cuentes con ello, no cuenten con ello, no cuente con ello, no cuentes con eso, no cuenten con "
        "eso, no hagas eso, no hagan eso, "
        "no interesa, no nos interesa, ya no interesa, "
        "probablemente no, seguramente no, estoy de viaje, estamos de viaje, estoy de vacaciones, "
        "estamos de vacaciones, estoy fuera, anulo la cita, anulo, anulamos, es innecesario, no hay paquete, "
        "ningún paquete, sin recoger, no lo he recogido, no lo recogí, no entregado, no fue entregado, "
        "rotundamente no, un no rotundo, ni mucho menos, ni por asomo, bajo ningún concepto, "
        "de ninguna de las maneras, declino, declino la oferta, va a ser un no, es un no, más vale que no, "
        "estamos fuera, no me lo han entregado, en desacuerdo, desacuerdo, estoy en desacuerdo, ya tenemos planes, "
        "ya tengo planes, tengo otros planes, tenemos otros planes, otros planes, ya tengo algo, ya tenemos algo",
        "good": "ya está, va, acordado, mola, positivo, efectivo, recogido, entregado, aprobado, lo tomo, la tomo, "
        "continúa, continúe, prosiga, continuad, ciertamente, llegó, llegó hoy, llegó ayer, en buen estado",
        "poor": "innecesario",
        "unsure": "buena pregunta, en cierto modo, de cierta manera, no sabría decir, no sabría decirle, "
        "el tiempo dirá, "
        "está por verse, quizás no, quizá no, si tú lo dices, si usted lo dice",
        "neutral": "nada que decir, nada que añadir, nada nuevo, nada especial, nada mal, no está mal, "
        "no está nada mal, no es imposible, no imposible",
        "polite": "si insisten, si insistes, si insiste, si insistís",
        "yes": "seee, seeh, sep",
    },
}
