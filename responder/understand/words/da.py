"""Danish."""

from responder.understand.words.opt_outs.orders.da import REQUESTS
from responder.understand.words.table import Answers, Calendar, Numbers, Words

ANSWERS = Answers(
    yes="ja, jaa, jep, jeps, jepp, japs, jap, jaja, jada, jo, joh, jojo, joda, jamen ja, javist, javisst, "
    "ja vist, jovist, javel, ja da, ja tak, jatak, jo tak, ja gerne, ok, okay, okej, okey, oki, okidoki, "
    "okei, yes, yep, yup, yeah, jaja da, jajaja, mhm, jaeh, jae, jah, aha ja, nemlig, jow, jaow, ja for "
    "søren, jubii ja, 👍, 👌, ✅, ✔, ☑, 🆗, ja ja, yess",
    no="nej, nej tak, nejtak, næ, næh, nææ, nææh, nix, niks, nope, nop, no, nej nej, næppe, nejda, nej "
    "da, nehej, nej du, nah, nix bix, nei, njet, nejj, neej, nej ellers tak, ellers tak, 👎, ❌, ✖, 🚫, 🙅, "
    "⛔, neje, nejs",
    agree="har fået pakken, fik pakken, pakken hentet, "
    "ikke mig imod, "
    "jepper, har ikke noget imod det, har intet imod det, lad os gøre det, lad os bare gøre det, "
    "fungerer, virker, gerne, meget gerne, vildt gerne, gerne det, mere end gerne, gerne tak, selvfølgelig, "
    "selvfølgeligt, selvfølglig, selvføli, naturligvis, klart, det er klart, helt klart, klart nok, absolut, "
    "bestemt, helt sikkert, uden tvivl, stemmer, det stemmer, korrekt, rigtigt, det er rigtigt, helt "
    "rigtigt, præcis, nemlig ja, lige præcis, netop, enig, er enig, aftale, det er en aftale, deal, det er fint, "
    "fint nok, det er ok, det er okay, det er i orden, i orden, er i orden, helt i orden, helt fint, helt ok, det er "
    "godt, lyder godt, det lyder godt, lyder fint, lyder super, lyder som en plan, lyder dejligt, passer fint, det "
    "passer, passer godt, det passer fint, det passer godt, passer mig, passer perfekt, passer, det går fint, går "
    "fint, går an, det går, det fungerer, fungerer fint, det virker, virker fint, det kan jeg, kan jeg, kan jeg "
    "godt, det kan jeg godt, det kan du, det kan i, vi ses, ses, jeg kommer, kommer, vi kommer, jeg er på, er på, er "
    "med, jeg er med, jeg vil, vil gerne, jeg vil gerne, vil have, vil gerne have, det vil jeg, det vil jeg gerne, "
    "jeg tager den, tager den, tager imod, det gør jeg, gør det, gør bare det, det er det, det var det, kør, kør på, "
    "kør bare, bare kør, let's go, bekræfter, bekræftet, jeg bekræfter, bekræft, hermed bekræftet, godkendt, "
    "godkender, accepterer, accepteret, samtykker, intet problem, ingen problemer, ikke noget problem, det er ikke "
    "noget problem, ikke et problem, hvorfor ikke, tror det, det tror jeg, jeg tror det, regner med det, det skal "
    "jeg, det skal vi, det skal være, med glæde, med fornøjelse, hjertens gerne, det har jeg, jeg har det, alt i "
    "orden, alt er ok, alt ok, alt godt, alt er godt, bare fint, det ville være dejligt, det ville være godt, det "
    "ville være fint, det ville være rart, ville være dejligt, ville være fint, ville være godt, skriv mig op, sæt "
    "mig op, tilmeld mig, send, send gerne, send den, bestil, jeg når det, når det, sandt, det er sandt, modtaget, "
    "har modtaget, jeg har fået, den er kommet, den kom, i den grad, så absolut, tommel op, tommelfingeren op, "
    "forstået, noteret, det er noteret, den er god, den er fin, er fin, er godt, cool nok, det er cool, ja for "
    "fanden, for min skyld gerne, sgu da, jeg er frisk, er frisk på, den tager jeg, den ta'r jeg, det passer os "
    "fint, passer os fint, lyder perfekt, passer helt fint, passer glimrende, går helt fint, det kan du tro, kan du "
    "tro, kan ikke sige nej, bare send, bare kom, det må I gerne, må I gerne, det siger vi, så siger vi det, vi "
    "siger det, absolut ikke noget problem, slet ikke noget problem, ikke noget i vejen, ikke noget i vejen for det, "
    "det lyder fedt, lyder fedt, lyder fantastisk, lyder rigtig godt, tæl mig med, regn med mig, regn med os, det "
    "skal nok gå, interesseret, jeg er interesseret, er interesseret, vi er interesserede, stadig interesseret, "
    "bekræftes, bekræftes hermed, det er mig, kan bekræfte, jeg kan bekræfte, det er helt fint, helt sikkert ja, vi "
    "er hjemme, jeg er hjemme, er hjemme, jeg er der, vi er der, er der, glæder mig, glæder os, vi glæder os, jeg "
    "glæder mig, dukker op, jeg dukker op, fikser det, jeg fikser det, det ordner vi, det ordner jeg, det gør vi, "
    "godtaget, det er bare at sende, ser godt ud, ser rigtigt ud, ser fint ud, alt ser godt ud, pakken er her, "
    "pakken er kommet, pakken kom, har hentet den, hentet den, fik den, fik den i går, kom frem, den kom frem, kom "
    "fint frem, kom i går, uden problemer, uden problem, alle tiders, ingen indvendinger, har ingen indvendinger, ja "
    "til begge dele, ja tak til begge dele, ja til begge, det kan vi sagtens, sagtens, kan sagtens, det kan jeg "
    "sagtens, det kan vi, det kan vi godt, det kan vi gøre, god idé, god ide, det lyder som en god ide, det lyder "
    "som en god idé, lyder som en god idé, godt forslag",
    decline="må afstå, afstår, kom ikke frem, "
    "intet modtaget, intet leveret, ingenting modtaget, intet er kommet, ingenting er kommet, "
    "ikke for tiden, ikke for øjeblikket, vil helst slippe, helst slippe, desværre aflyse, desværre "
    "afbestille, ikke lyst til, har ikke lyst, ikke lyst, det har jeg ikke lyst til, nej tak, ikke nu, ikke lige nu, "
    "ikke lige, ikke i dag, ikke idag, ikke i aften, ikke i morgen, ikke denne gang, ikke denne uge, ikke i år, ikke "
    "for mig, ikke interesseret, er ikke interesseret, uinteresseret, ikke aktuelt, ikke relevant, ikke rigtig, ikke "
    "rigtigt, ikke endnu, ikke længere, ikke mere, ikke tale om, overhovedet ikke, slet ikke, ikke en chance, ikke i "
    "livet, ikke på vilkår, absolut ikke, bestemt ikke, helst ikke, ellers tak, gerne ikke, desværre ikke, tak nej, "
    "nej men tak, på ingen måde, aldrig i livet, under ingen omstændigheder, ikke behov, intet behov, ingen behov, "
    "har ikke brug for, har ikke behov, behøver ikke, behøves ikke, vil ikke, jeg vil ikke, ønsker ikke, orker ikke, "
    "gider ikke, skal ikke, kan ikke, kan desværre ikke, jeg kan ikke, kan ikke komme, kan ikke lide, kommer ikke, "
    "kommer desværre ikke, når det ikke, når ikke, når det desværre ikke, går ikke, det går ikke, den går ikke, "
    "passer ikke, det passer ikke, passer dårligt, passer desværre ikke, passer ikke så godt, ikke så godt, duer "
    "ikke, fungerer ikke, virker ikke, stemmer ikke, det stemmer ikke, ikke korrekt, forkert, det er forkert, ikke "
    "enig, uenig, er ikke enig, afslår, jeg afslår, takker nej, må takke nej, vil takke nej, siger nej, må sige nej, "
    "melder afbud, må melde afbud, afbud, må aflyse, må afbestille, springer over, dropper, dropper det, drop det, "
    "glem det, pyt med det, tror ikke, det tror jeg ikke, jeg tror ikke det, tror jeg ikke, det gør jeg ikke, det "
    "vil jeg ikke, det gjorde den ikke, gjorde ikke, det er det ikke, det var det ikke, er ikke, var ikke, har ikke, "
    "det har jeg ikke, lad være, lad det være, lader være, gør det ikke, send ikke, er optaget, optaget, forhindret, "
    "er forhindret, ikke muligt, umuligt, har ikke mulighed, har ikke tid, ikke tid, ingen tid, har ingen tid, en "
    "anden gang, måske en anden gang, måske næste gang, næste gang, jeg har ikke, ingen interesse, ingenting, tommel "
    "ned, tommelfingeren ned, næppe, ikke fået, ikke kommet, har ikke fået, ikke modtaget, har ikke modtaget, ikke "
    "godkendt, vil helst ikke, vil helst være fri, helst fri, ikke ja, det får være, jeg klarer mig, pas, den kom "
    "aldrig, kom aldrig, aldrig modtaget, er på ferie, vi er på ferie, jeg er på ferie, er bortrejst, jeg er syg, er "
    "syg, det passer dårligt, passer mig dårligt, springer jeg over, den springer jeg over, det må blive et nej, må "
    "blive et nej, er jeg syg, ligger syg, er vi syge, er jeg bortrejst, er vi bortrejst, er i sommerhus, det dur "
    "ikke, dur ikke, det duer ikke, endnu ikke, ikke nødvendigt, det er ikke nødvendigt, jeg står af, står af, "
    "bliver nødt til at aflyse, nødt til at aflyse, må desværre aflyse, må desværre melde afbud, ikke noget for mig, "
    "ikke noget for os, ikke mig, kommer ikke alligevel, ikke alligevel, det behøves ikke, kommer desværre alligevel "
    "ikke, ingen chance, ikke muligt alligevel, behøver ikke noget, ikke lige foreløbig, ikke foreløbig, ikke "
    "hjemme, er ikke hjemme, bliver ikke til noget, det bliver ikke til noget, aflyse, aflys min tid, aflys tiden, "
    "vil aflyse, vil gerne aflyse, gerne aflyse, aflyser, afbestille, vil gerne afbestille, ønsker det ikke, vi "
    "ønsker det ikke, ønskes ikke, springer denne over, ka ikke, det ka jeg ikke, venter stadig, venter på pakken, "
    "venter stadig på pakken, pakken mangler, mangler stadig, et nej, fungerer dårligt, det fungerer dårligt, virker "
    "dårligt, går dårligt, desværre optaget, ikke hvad jeg ved, ikke godt nok, ombestemt mig, har ombestemt mig, "
    "blev ikke til noget, det blev ikke til noget, frister ikke, det frister ikke, det gik ikke",
    good="godt, fint, super, perfekt, dejligt, skønt, fedt, fantastisk, glimrende, udmærket, herligt, "
    "strålende, kanon, topfedt, lækkert, mega fedt, mega godt, cool, nice, great, good, fine, perfect, "
    "fin, god, rigtig godt, rigtig fint, superfint, supergodt, top, toppen, tiptop, tip top, alletiders, "
    "storartet, skidegodt, sejt, please, 💯, 🙌, velkommen, okay fint, yderst, sweet",
    poor="desværre, desvære, beklageligvis, dårligt",
    unsure="måske, måske det, muligvis, eventuelt, ved ikke, ved det ikke, det ved jeg ikke, ved ikke "
    "rigtig, ved ikke endnu, usikker, er usikker, ikke sikker, ikke helt sikker, aner det ikke, aner "
    "ikke, ingen anelse, ingen idé, ingen ide, ingen mening, kommer an på, det kommer an på, kommer ann "
    "på, afhænger af, ja og nej, både og, både ja og nej, ja eller nej, nej og ja, tja, tjo, njaa, nja, "
    "næ jo, jo næ, må tænke, må tjekke, skal tjekke, skal lige, lige tjekke, må høre, skal høre, må se, "
    "skal se, vi får se, får se, vi må se, giver besked, giver lyd, vender tilbage, ikke besluttet, har "
    "ikke besluttet, hverken eller, hverken, er ligeglad, ligegyldigt, det er lige meget, lige meget, "
    "lige fedt, det samme, samme for mig, forstår ikke, fatter ikke, hvad mener, jeg undrer, senere, lidt "
    "senere, håber det, det håber jeg, jeg håber, nogenlunde, så som så, middel, delvist, kan være, kan "
    "godt være, måske ikke, tror måske, maybe, dunno, idk, not sure, yes and no, 🤷, 🤔, begge dele, svært "
    "at sige, overveje det, tænke over, ikke sikkert, det er ikke sikkert, ikke helt sikkert, har ikke "
    "tjekket, ikke tjekket, ikke kigget efter, ikke besluttet mig, ikke besluttet os, ikke bestemt mig, i "
    "tvivl, er i tvivl, lidt i tvivl, lad mig tænke, skal tænke, tænke over det, ikke til at sige, vil "
    "tænke, skal overveje",
    neutral="ikke dårligt, ikke dårlig, ikke værst, ikke så dårligt, ikke ringe, ikke så ringe, ikke tosset, ikke så "
    "tosset, slet ikke dårligt, slet ikke værst, ja hej, ja hallo, jo hej, ja du, jo du, ikke bare, ikke sandt, ikke "
    "noget at klage over, intet at klage over, ikke noget at udsætte, ikke underligt, ikke mindst, kan ikke klage, "
    "kan ikke vente, ingen fare, ingen hast, ikke noget hastværk, hvis ikke, eller ikke, eller nej, eller ej, sig "
    "ja, sagde ja, hvis ja, hvis nej, god morgen, god aften, god dag, godmorgen, god weekend, god jul, god påske, "
    "god nat, godt nytår, god bedring, ha en god, hav en god, godt spørgsmål, mindre godt, har ikke noget imod, ikke "
    "noget imod, ikke imod, glem ikke, aldrig været bedre, aldrig bedre, kommer i, kommer den, kommer det, kommer "
    "pakken, kan i, kan jeg få, kan man, vil i, sikkert at, god tid, i god tid, har god tid, intet galt, ikke noget "
    "galt, fin dag, send mig, ikke uden, så godt som, ikke så godt som, forkert nummer, forkert nr, forkert person, "
    "forkert vare, forkert pakke, intet er perfekt, ingen er perfekt, muligt, det er muligt, kører bil, kører nu, "
    "kører lige nu, jeg kører, jeg kører bil, sidder og kører, kør forsigtigt, kommer tilbage, kommer hjem, kommer "
    "an, når jeg er hjemme, når jeg er der, når jeg kommer, når jeg kommer hjem, når vi er hjemme",
    negators="ikke, ik, ikk, aldrig, ingen, intet, ej, næppe, inte, not, uden, hverken, ikk, ikkee",
    fillers="jeg, vi, du, i, det, den, de, er, var, bliver, blive, har, havde, kan, kunne, vil, ville, "
    "skal, skulle, må, jo, så, da, nu, også, og, på, til, for, med, af, om, at, en, et, mig, dig, os, "
    "jer, min, mit, mine, alt, alle, meget, helt, ganske, lidt, virkelig, faktisk, egentlig, bare, nok, "
    "vel, altså, ligesom, herregud, ih, åh, oh, nå, hm, hmm, eh, øh, haha, hehe, lol, hihi, synes, tror, "
    "mener, siger, svar, svaret, mit svar, svarer, her, der, i dag, idag, aften, i aften, begge, tusind, "
    "mange, stadig, endelig, allerede, igen, gik, går, fik, kom, sig, hos, fra, denne, dette, disse, min "
    "ven, kære, gang, dem, hun, han, sådan, lige, ud, op, gør, gjorde, få, tager, tag, høres, mvh, kh, "
    "kram, mega, rigtig, super, vildt, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, altid, sgu, to, godt, når, "
    "dag, selvom, selv om, selv hvis, også selvom, så hurtigt som muligt, hurtigst muligt, så snart som "
    "muligt, snarest muligt, så tidligt som muligt, alligevel",
    polite="tak, mange tak, tusind tak, tak skal du have, tak skal i have, tak for det, tak for alt, takker, tak på "
    "forhånd, på forhånd tak, venligst, vær venlig, vær så venlig, vær sød, vær rar, vær så god, værsgo, værsgod, "
    "værsågod, hej, hejsa, hejsan, hallo, halløj, goddag, god dag, godmorgen, god morgen, god aften, godaften, mvh, "
    "med venlig hilsen, venlig hilsen, vh, kh, kærlig hilsen, hilsen, hej hej, farvel, hav en god dag, ha en god dag, "
    "hav det godt, ha det godt, undskyld, beklager, sorry, please, thanks, thank you, tak tak, vær sød at, gider i, "
    "kram, knus, plz, pls, hvis muligt, hvis det er muligt, hvis det er ok, hvis det er okay, hvis det passer, hvis "
    "det kan lade sig gøre, hvis jeg må, hvis I vil, om muligt, hvis det er i orden",
    but="men, undtagen, bortset fra, dog, men ikke",
    asks="ved i, ved du, hvad, hvor, hvornår, hvorfor, hvordan, hvem, hvilken, hvilke, hvilket, er det, har i, "
    "har du, kan i, kan du, kan jeg, kan man, må jeg, skal jeg, vil i, sender i, leverer i, er i, bliver "
    "det, kommer i, kommer den, kommer det, findes der, er der, koster det, hvor meget, gad vide, mon",
    common="lækkede, lækker ud, lækkende, "
    "alle, aldrig, alting, andet, anden, andre, arbejde, bare, barn, bedre, bedst, bestilt, bestilling, betale, "
    "betalt, billede, billig, bliver, blev, blevet, bord, bort, brev, brug, bruge, brugt, brød, butik, både, børn, "
    "dage, dagen, deres, derfor, denne, dette, disse, dyrt, efter, eller, ellers, enkel, faste, fast, fandt, farve, "
    "farver, fejl, femte, fest, findes, finde, flere, flest, folk, form, fort, frem, fremme, frisk, frugt, fuld, "
    "fundet, fungerer, følge, færdig, første, først, gade, gang, gange, gave, gaver, gerning, giver, gjort, glad, "
    "glemt, gode, grund, grøn, hale, halv, hele, helt, hente, henter, hentes, hest, hjem, hjemme, hjerte, hjalp, "
    "hjælper, hjælpe, hjulpet, holde, hund, hurtig, huske, hver, hverdag, høre, hørt, idag, igen, inden, inde, ingen, "
    "intet, kage, kaffe, kaffen, kald, kalde, kan, kanal, kender, klar, klart, klare, klokken, knap, kold, koldt, "
    "komme, kommer, kommet, konto, kort, koste, koster, kunde, kunder, købe, købt, køber, køre, lager, land, lang, "
    "lave, lavet, levere, leverer, leveret, leverance, lige, ligger, lille, lort, lukket, lyst, lørdag, mad, mail, "
    "mand, mange, mangler, mellem, mere, mest, minde, mindre, mindst, minut, mister, mobil, mørk, mørkt, måned, "
    "natten, navn, nede, nemt, nogen, noget, nogle, norge, nummer, næste, næsten, ofte, ordre, ordren, orden, pakke, "
    "pakken, pakket, passe, passet, penge, plads, pris, prisen, prøve, prøvet, rabat, rart, ret, retur, rest, ring, "
    "ringe, ringer, rigtig, rundt, røde, sagde, sagen, samme, sendt, sende, sender, sent, sidst, side, siden, sidste, "
    "sikke, skrive, skrev, skulle, slags, slut, slutter, sluttede, snart, små, smag, smager, smart, sommer, sort, "
    "spare, spise, sted, stadig, starter, startet, stille, stod, stol, stop, stopper, stoppet, stor, store, stort, "
    "stærk, større, svar, svare, sund, synd, tabt, tage, taget, tager, tale, tal, tid, tiden, tider, tilbage, time, "
    "timer, ting, tirsdag, torsdag, tror, troede, træt, tynd, under, unge, uger, uden, valgt, vand, varer, vare, varm, "
    "varmt, ved, vejen, venner, vente, venter, verden, vinter, virker, vise, viser, være, været, værst, værdi, ønsker, "
    "ønske, ører, noter, note, gerner, nejs, hviske, tøj, sko, taske, trøje, skjorte, størrelse, hvidt, hvid, grønt, "
    "sendte, gruppe, kasse, kassen",
    conditions="hvis, såfremt, kun hvis, bare hvis, så længe, medmindre, forudsat, dersom, hvis bare",
)

NUMBERS = Numbers(
    numerals="0=nul, 1=en|én|et|ét|een, 2=to, 3=tre, 4=fire, 5=fem, 6=seks|sex, 7=syv|syv|syw, 8=otte|åtte, 9=ni, "
    "10=ti, 11=elleve|elve, 12=tolv|et dusin|dusin, 13=tretten, 14=fjorten, 15=femten, 16=seksten|sejsten, 17=sytten, "
    "18=atten, 19=nitten, 20=tyve, 30=tredive|tredve, 40=fyrre|fyrretyve|førre, "
    "50=halvtreds|halvtres|halvtredsindstyve, 60=tres|treds|tresindstyve, 70=halvfjerds|halvfjers|halvfjerdsindstyve, "
    "80=firs|firsindstyve, 90=halvfems|halvfemsindstyve, 100=hundrede|hundred, 1000=tusind|tusinde, 40=fyrretyve, "
    "50=halvtredsindstyve, 60=tresindstyve, 70=halvfjerdsindstyve, 80=firsindstyve, 90=halvfemsindstyve, 2=et par",
    joined="units-og-tens",
    articles="en, et, een, sex, et dusin, dusin, halv, et par",
    nicknames="20=en snes|snes, 2.5=halvtredje, "
    "0=nuller, 1=etter|ettal|et ettal, 2=toer|total|totallet, 3=treer|tretal, 4=firer|firtal, "
    "5=femmer|femtal, 6=sekser|sekstal, 7=syver|syvtal, 8=otter|ottetal, 9=nier|nital, 10=tier|tital, "
    "12=tolver|tolvtal, 6=et halvt dusin|halvt dusin, 1.5=en en halv|et et halvt|halvanden|halvandet|en og en halv|et "
    "og et halvt, 0.5=halv|en halv|et halvt|halvdelen, 0=nultal|nul tal, 1=ettal|et ettal|etter|etteren, 2=total|total "
    "tal|toeren|toer, 3=tretal|treeren|treer, 4=firtal|fireren, 5=femtal|femmeren, 6=sekstal|sekseren, "
    "7=syvtal|syveren, 8=ottetal|otteren, 9=nital|nieren, 10=tital|tieren",
    scale="ud af, af, ud fra, på, out of, over",
    points="stjerner, stjernerne, stjerne, point, p, karakter, i karakter, på skalaen, hjerter, star, stars",
    measures="x, besøg, minutters, timers, ugers, måneders, "
    "tommelfinger, tommelfingre, ord, "
    "dag, dage, dages, døgn, time, timer, t, minut, minutter, min, uge, uger, måned, måneder, mdr, år, års, "
    "gang, gange, kr, kroner, krone, dkk, nok, sek, eur, euro, øre, procent, kg, kilo, g, gram, cm, mm, m, km, "
    "personer, pers, stykker, stk, styk, poser, pose, pakker, pakke, kopper, kop, flasker, flaske, bestillinger, børn, "
    "folk, mand, af dem, af os, af mine, af de, venner, kaffe, kaffer, produkter, varer, ting, par, skjorter, grader, "
    "dåser, kasser, sal, etage, tv, th, dl, liter, l, hunde, krus, ødelagte, kolli, kasse, poserne, pakkerne",
    orders="side, kapitel, kasse, bord, "
    "ordre, ordren, ordrenr, ordrenummer, ordre nr, ordre nummer, ordrenummeret, bestilling, bestillingen, "
    "bestillingsnummer, bestillingsnr, faktura, fakturanummer, fakturanr, pakkenummer, pakkenr, sporingsnummer, track "
    "and trace, kundenummer, kundenr, kunde nr, forsendelse, reference, ref, sag, sagsnummer, sagsnr, varenummer, "
    "varenr, kode, værelse, lejlighed, bus, linje, størrelse, str, alder, telefon, tlf, telefonnummer, tlfnr, mobil, "
    "mob, ring, kl, klokken, om, før, efter, siden, inden, postnr, postnummer, sendingsnr, vi er, vi bliver, vi var, "
    "vi kommer, søn på, datter på, dreng på, pige på, købte, bestilte, har købt, har bestilt",
    halves="og en halv, og et halvt, og halv, komma fem, en halv, et halvt",
    ordinals="1=første|1ste, 2=anden|andet|andre, 3=tredje, 4=fjerde, 5=femte, 6=sjette, 7=syvende, 8=ottende, "
    "9=niende, 10=tiende, -1=sidste|nederste|sidst, 1=øverste, -2=midterste|mellemste|i midten|midten|midt, "
    "-1=sidste|nederste",
    options="mulighed, muligheden, valg, nummer, nr, bogstav, svar, svarmulighed, option, punkt, valget, alternativ",
    several="begge, begge to, begge dele, alle, alt, ingen, ingen af dem, ingen af delene, hverken, samme, hvad som "
    "helst, alle sammen, samtlige, ingenting, enten, lige meget, ligegyldigt",
)

CALENDAR = Calendar(
    weekdays="0=mandag|mandagen|mandags, 1=tirsdag|tirsdagen|tirs, 2=onsdag|onsdagen|ons, 3=torsdag|torsdagen|tors, "
    "4=fredag|fredagen|fre, 5=lørdag|lørdagen|lør, 6=søndag|søndagen|søn, 0=i mandags|mandags, 1=i tirsdags|tirsdags, "
    "2=i onsdags|onsdags, 3=i torsdags|torsdags, 4=i fredags|fredags, 5=i lørdags|lørdags, 6=i søndags|søndags",
    months="1=januar|jan, 2=februar|feb|febr, 3=marts|mar, 4=april|apr, 5=maj, 6=juni|jun, 7=juli|jul, 8=august|aug, "
    "9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=december|dec",
    days="0=i dag|idag|i aften|iaften|i eftermiddag|i formiddag|i nat|inat, 1=i morgen|imorgen|imorgn|i morgn|imorn|i "
    "morn|imorgrn, 2=i overmorgen|overmorgen|iovermorgen, -1=i går|igår|i aftes, -2=i forgårs|forgårs",
    parts="morning=morgen|morgenen|om morgenen|formiddag|formiddagen|om formiddagen|tidligt|morges|på formiddagen, "
    "midday=frokost|frokosttid|middag|midt på dagen|til frokost, afternoon=eftermiddag|eftermiddagen|om "
    "eftermiddagen|på eftermiddagen, evening=aften|aftenen|aftenstid|om aftenen|i aften|iaften|i aftes|efter "
    "arbejde|på aftenen, night=nat|natten|om natten|i nat|inat",
    following="næste, førstkommende næste, følgende, efterfølgende",
    week="uge",
    within="om, inden for, indenfor, fra nu, fra i dag",
    spans="minute=minut|minutter|min, halfhour=halvtime, quarterhour=kvarter, hour=time|timer|t, "
    "day=dag|dage|døgn|dagen, week=uge|uger|ugen|uges tid, fortnight=fjorten dage|fjorten dages tid, "
    "month=måned|måneder|mdr|md|måneds|måneden, "
    "year=år",
    clock="kl, klokken, klok, ved, omkring, ca, cirka, efter, før, inden, fra, mellem, til, senest, tidligst",
    oclock="præcis, tiden, prompte, blank, slet",
    half="halv",
    half_before=True,
    quarter="kvart, kvarter, et kvarter",
    past="over, efter",
    before="i, før",
    noon="klokken tolv middag, kl tolv middag, tolv middag",
    midnight="midnat",
    weekend="weekenden, i weekenden, til weekenden, weekend",
    day_marks="den, d",
    either="eller, el, ell, enten, måske",
    previous="sidste, forrige",
    week_after="næstnæste, den næste igen",
    week_number="uge, ugen",
    month_in="i, til, midt i",
    ordinal_days="1=første, 2=anden|andet, 3=tredje, 4=fjerde, 5=femte, 6=sjette, 7=syvende, 8=ottende, 9=niende, "
    "10=tiende, 11=ellevte|elvte, 12=tolvte, 13=trettende, 14=fjortende, 15=femtende, 16=sekstende, 17=syttende, "
    "18=attende, 19=nittende, 20=tyvende, 21=enogtyvende, 22=toogtyvende, 23=treogtyvende, 24=fireogtyvende, "
    "25=femogtyvende, 26=seksogtyvende, 27=syvogtyvende, 28=otteogtyvende, 29=niogtyvende, 30=tredivte, "
    "31=enogtredivte",
)

WORDS = Words(code="da", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
