"""Norwegian Bokmål."""

from responder.understand.words.nb_common import COMMON
from responder.understand.words.opt_outs.orders.nb import REQUESTS
from responder.understand.words.table import Answers, Calendar, Numbers, Words

ANSWERS = Answers(
    yes="ja, jatakk, jaa, jepp, jep, japp, jupp, jada, joda, jo, jau, jaja, ja da, jo da, jess, yess, "
    "nemlig, javisst, ja visst, javel, ja vel, jadda, jah, aja, ja gjerne, ja takk, ajæ, jodå, oki, okei, "
    "ok, okay, okidoki, okeydokey, oki doki, greit, greitt, jøss ja, mhm, jajamensann, jaggu, yes, yep, "
    "yup, yeah, jaaha, ajo, jajaja, å ja, jau da, 👍, 👌, ✅, ✔, ☑, 🆗, jammen ja, ja ja, ja takk begge "
    "deler, ja takk til begge, jepps, jasså ja, tja ja, tja ok",
    no="nei, neida, nei da, næi, næ, næh, nææ, nehei, neppe, niks, nix, nope, nop, nah, no, neh, neeei, nei "
    "takk, nei ass, neitakk, nie, nee, nehe, niende nei, nei nei, niksen, 👎, ❌, ✖, 🚫, 🙅, ⛔, nai, naj, "
    "nej, nei itte, nei ikkje, itte nei",
    agree="har fått pakken, har fått pakka, fikk pakken, fikk pakka, pakke mottatt, pakken er henta, "
    "pakka er henta, er henta, alt kom frem, alt kom fram, alt er kommet, avgjort, da gjør vi det, "
    "har ingenting imot det, ingenting imot det, har ikke noe imot det, ikke noe imot det, 🙆, "
    "den kom i går, vi er med, er med på det, ja ok da, gjerne, gjærne, gjene, veldig gjerne, gjerne det, mer "
    "enn gjerne, selvfølgelig, selvfølgeli, sjølsagt, selvsagt, såklart, så klart, klart, klart det, absolutt, "
    "apsolutt, definitivt, helt klart, helt sikkert, uten tvil, naturligvis, stemmer, det stemmer, stemmer "
    "det, riktig, det er riktig, korrekt, helt riktig, enig, er enig, avtale, deal, det er greit, greit det, det er "
    "ok, helt greit, helt ok, fint det, det er fint, det er bra, høres bra ut, høres fint ut, høres greit ut, høres "
    "ut som en plan, høres topp ut, det passer, passer bra, passer fint, passer greit, det passer fint, passer "
    "perfekt, passer meg, det passer bra, det går bra, går bra, går fint, det går fint, går greit, det går, det "
    "funker, funker, funker fint, funker bra, funker for meg, vi sees, sees, ses, vi ses, jeg kommer, kommer, vi "
    "kommer, kommer gjerne, jeg stiller, stiller, jeg er med, er med, er på, jeg er på, bli med, jeg blir med, blir "
    "med, vil gjerne, jeg vil, vil jeg, vil ha, jeg vil ha, jeg tar den, tar den, tar det, tar gjerne, ønsker det, "
    "det ønsker jeg, det vil jeg, det vil jeg gjerne, det gjør jeg, gjør det, det er det, det var det, det kan jeg, "
    "kan jeg, det kan du, kan du, det kan dere, kjør på, kjør, kjør det, kjøre på, bare kjør, sett i gang, "
    "bekrefter, bekreftet, jeg bekrefter, bekreft, herved bekreftet, godkjent, godkjenner, godtar, aksepterer, "
    "akseptert, samtykker, ingen problem, ikke noe problem, ikke noe problemer, intet problem, ikke et problem, null "
    "problem, null stress, hvorfor ikke, fordi hvorfor ikke, tror det, tror jeg, jeg tror det, det tror jeg, vil tro "
    "det, regner med det, antar det, skal bli, det skal jeg, det skal vi, skal det, den er god, den er grei, den er "
    "go, den e grei, det er notert, notert, med glede, gledelig, hjertens gjerne, jeg har det, det har jeg, alt i "
    "orden, i orden, er i orden, alt ok, alt bra, bare bra, veldig bra, kan gjøre, det hadde vært fint, det hadde "
    "vært supert, hadde vært fint, hadde vært supert, det hadde vært bra, det ville vært fint, sett meg opp, skriv "
    "meg opp, send, send gjerne, bestill, jeg rekker det, rekker det, nettopp, akkurat, presis, sant, det er sant, "
    "så absolutt, i aller høyeste grad, for all del, tommel opp, alle tommler opp, oppfattet, har mottatt, den har "
    "kommet, den kom, kom fram, er mottatt, ja da, det hadde vært knall, det hadde vært topp, hadde vært knall, ikke "
    "meg imot, meg imot ikke, det hadde passet fint, kan jeg godt, det kan jeg godt, ja takk begge deler, begge "
    "deler takk, høver fint, det høver fint, høver bra, det høver bra, høver, høres flott ut, høres kjempebra ut, "
    "høres perfekt ut, høres supert ut, høres kjekt ut, høres deilig ut, høres nydelig ut, høres kjempefint ut, "
    "høres fantastisk ut, høres spennende ut, passer ypperlig, passer utmerket, passer supert, passer kjempebra, "
    "passer helt fint, går helt fint, går strålende, det går helt fint, det går strålende, kan du tro, det kan du "
    "tro, kan ikke si nei, kan ikke si nei til det, bare å sende, bare send, bare send den, bare å komme, bare kom, "
    "kom gjerne, det kan dere gjøre, det sier vi, da sier vi det, vi sier det, det gjør vi, absolutt ikke noe "
    "problem, absolutt ingen problem, ikke noe i veien, ikke noe i veien for det, ingenting i veien, interessert, er "
    "interessert, jeg er interessert, vi er interessert, fortsatt interessert, er fortsatt interessert, veldig "
    "interessert, det er meg, regn med meg, regn med oss, tell meg med, bekreftes, bekreftes herved, er helt i "
    "orden, passer strålende, kan bekrefte, jeg kan bekrefte, ikke no problem, ikke noe problem for meg, er hjemme, "
    "vi er hjemme, jeg er hjemme, jeg er der, vi er der, er der da, er der, gleder meg, gleder oss, vi gleder oss, "
    "får det til, jeg får det til, skal få det til, det skal vi få til, går som smurt, rekker, jeg rekker, godtatt, "
    "ser bra ut, ser riktig ut, ser fint ut, ser greit ut, uten problem, uten problemer, pakken er her, pakken er "
    "kommet, pakken kom, har fått den, fått den, fått den nå, har hentet den, hentet den, fikk den, kom i går, kom i "
    "dag, det hadde vært konge, det hadde vært flott, det hadde vært herlig, det hadde vært nydelig, det hadde vært "
    "kjekt, ingen innvendinger, har ingen innvendinger, det kan vi godt, kan vi godt, det kan vi, god idé, det er en "
    "god idé, høres ut som en god idé, godt forslag, det kan vi gjøre, kan vi gjøre",
    decline="aldri mer, må avstå, må nok avstå, jeg må nok avstå, avstår, kom ikke frem, kom ikke fram, "
    "avslått, det er ikke sant, det får jeg ikke til, ikke på tale, klarer ikke, klarer det ikke, lar være, "
    "usant, ingenting har kommet, ingenting kom, ingenting mottatt, ingenting levert, "
    "ikke for øyeblikket, ikke for tiden, vil helst slippe, helst slippe, vil slippe, må avbestille timen, "
    "må dessverre avlyse, må desverre avlyse, må dessverre avbestille, nei takk, ikke nå, ikke akkurat nå, ikke i "
    "dag, ikke idag, ikke i kveld, ikke i morgen, ikke denne gang, ikke denne gangen, ikke denne uka, ikke denne "
    "uken, ikke i år, ikke for meg, ikke interessert, ikke aktuelt, uaktuelt, uinteressant, ikke egentlig, ikke "
    "enda, ikke ennå, ikke lenger, ikke tale om, ikke i det hele tatt, ikke tvil om nei, ikke en sjanse, ikke sjans, "
    "ikke i livet, ikke pokker, ikke faen, absolutt ikke, slettes ikke, overhodet ikke, aldeles ikke, helst ikke, "
    "helst ikkje, gjerne ikke, takk nei, nei men takk, men nei takk, på ingen måte, aldri i livet, aldri i verden, "
    "ikke behov, ingen behov, har ikke behov, trenger ikke, trenger det ikke, vil ikke, jeg vil ikke, ønsker ikke, "
    "orker ikke, gidder ikke, skal ikke, bryr meg ikke, kan ikke, kan ikke komme, kan desverre ikke, kan dessverre "
    "ikke, jeg kan ikke, kommer ikke, kommer desverre ikke, kommer dessverre ikke, rekker ikke, rekker det ikke, får "
    "ikke til, går ikke, det går ikke, går dessverre ikke, går desverre ikke, passer ikke, det passer ikke, passer "
    "dårlig, passer dessverre ikke, passer desverre ikke, passer ikke så bra, ikke så bra, funker ikke, stemmer "
    "ikke, det stemmer ikke, ikke riktig, ikke rett, feil, det er feil, ikke enig, uenig, er ikke enig, avslår, "
    "takker nei, må takke nei, vil takke nei, si nei, må si nei, melder avbud, må melde avbud, avbud, må avlyse, må "
    "avbestille, står over, hopper over, dropper, dropper det, droppe det, drit i det, glem det, tror ikke det, tror "
    "ikke, jeg tror ikke det, det tror jeg ikke, det gjør jeg ikke, det vil jeg ikke, det gjorde den ikke, gjorde "
    "ikke, det er det ikke, det var det ikke, er ikke, var ikke, har ikke, det har jeg ikke, lar det være, la være, "
    "la det være, ikke gjør det, ikke send, er opptatt, er forhindret, forhindret, ikke mulig, umulig, ikke "
    "anledning, har ikke anledning, har ikke mulighet, har ikke tid, ikke tid, får ikke tid, en annen gang, kanskje "
    "en annen gang, kanskje neste gang, neste gang, jeg har ikke, ingen interesse, ingenting, tommel ned, neppe, "
    "ikke hatt, ikke fått, ikke kommet, har ikke fått, har ikke mottatt, ikke mottatt, ikke godkjent, vil helst "
    "ikke, ikke ja, bedre å la være, det får være, det går bra uten, klarer meg, no way, ikke for min del, ikke for "
    "meg sin del, den kom aldri, kom aldri, kom ikke, fikk aldri, har aldri fått, aldri mottatt, er bortreist, jeg "
    "er bortreist, vi er bortreist, på ferie da, er på ferie, det blir ikke noe på oss, blir ikke noe, blir ikke noe "
    "av, er syk, ligger syk, det passer dårlig, passer meg dårlig, går dårlig, ellers takk, ellers takk da, ellers "
    "takk som byr, er jeg syk, er vi syke, er jeg bortreist, er vi bortreist, er på hytta, vi er på hytta, er "
    "forhindra, ikke snakk om, får det ikke til, jeg får det ikke til, får ikke det til, trengs ikke, det trengs "
    "ikke, behøves ikke, det behøves ikke, ikke nødvendig, det er ikke nødvendig, ikke noe for meg, ikke noe for "
    "oss, er ikke noe for meg, under ingen omstendigheter, ikke i det heile tatt, kommer ikke likevel, ikke likevel, "
    "må dessverre melde avbud, ikke mulighet, har dessverre ikke, kan ikke likevel, trenger ikke noe, trenger ikke "
    "mer, er ikke her, ikke nå lenger, ikke med det første, ikke på en stund, ikke no, ikke hjemme, ikke hjemme da, "
    "er ikke hjemme, rekker nok ikke, klaffer ikke, det klaffer ikke, avlyse, avlys timen, avlys timen min, avlyser, "
    "avlyser timen, ønsker å avlyse, vil avlyse, vil gjerne avlyse, vil avbestille, vil gjerne avbestille, "
    "avbestille timen, avbestiller, kansellere timen, kanseller timen, ønskes ikke, droppes, pakken mangler, pakken "
    "har ikke kommet, venter på pakken, venter fortsatt, venter fortsatt på pakken, venter ennå, det blir nei, blir "
    "nok nei, mangler fortsatt, funker dårlig, det funker dårlig, fungerer dårlig, opptatt, dessverre opptatt, er "
    "dessverre opptatt, kommer meg ikke, ikke som jeg vet, ikke det jeg vet, ikke bra nok, ikke godt nok, har "
    "ombestemt meg, ombestemt meg, det ble ikke noe av, ble ikke noe av, ble ikke noe, frister ikke, det frister "
    "ikke, det gikk ikke",
    good="bra, fint, flott, topp, supert, super, perfekt, kjempebra, kjempefint, herlig, strålende, "
    "utmerket, nydelig, digg, kult, konge, knall, fantastisk, kanon, dritbra, deilig, ypperlig, "
    "glimrende, god, godt, fin, nice, great, good, fine, perfect, cool, rått, rålekkert, velkommen, "
    "please, veldig fint, 💯, 🙌, ganske bra, tipp topp, tipptopp, toppers, sweet",
    poor="dessverre, desverre, dessvere, beklageligvis, dårlig",
    unsure="vet det ikke, vet ikke ennå, vet ikke enda, vet det ikke ennå, vet det ikke enda, kanskje, "
    "kanskje det, muligens, vet ikke, veit ikke, vet ikkje, vet ikke helt, usikker, er usikker, ikke "
    "sikker, ikke helt sikker, aner ikke, ingen anelse, ingen formening, ingen mening, kommer an på, "
    "kommer ann på, det kommer an på, ja og nei, både og, både ja og nei, ja eller nei, nei og ja, tja, "
    "njaei, nja, njæ, tjo, hmm vet ikke, må tenke, må sjekke, skal sjekke, må høre, må se, skal se, får "
    "se, vi får se, får vi se, lar deg vite, gir beskjed, kommer tilbake til, ikke bestemt, har ikke "
    "bestemt, hverken eller, verken eller, hverken, spiller ingen rolle, samme for meg, det samme, "
    "likegyldig, skjønner ikke, forstår ikke, hva mener, jeg lurer, senere, litt senere, spør senere, "
    "håper det, jeg håper det, sånn passe, så som så, middels, delvis, sånn halvveis, mulig det, kan "
    "hende, kanskje ikke, tror kanskje, maybe, dunno, idk, not sure, yes and no, don't know, no idea, 🤷, "
    "🤔, begge deler, vanskelig å si, kanskje mulig, ikke sikkert, det er ikke sikkert, ikke helt sikkert, "
    "har ikke sjekket, ikke sjekket, ikke sjekka, ikke sett etter, ikke rukket å sjekke, ikke godt å si, "
    "ikke lett å si, ikke lett å vite, har ikke bestemt meg, ikke bestemt meg, ikke bestemt oss, ikke "
    "tatt stilling, må tenke på det, må tenke meg om, vetkje, tviler, er i tvil, i tvil, litt i tvil, jeg "
    "er i tvil, få tenke, la meg tenke, ikke avgjort, vet du hva",
    neutral="ikke dårlig, ikke verst, ikke ille, ikke så verst, ikke så dårlig, ikke så ille, slett ikke verst, ja "
    "hei, ja hallo, jo hei, ja du, jo du, ikke bare, ikke sant, ikke noe å si på, ingenting å klage på, ikke noe å "
    "klage på, ikke rart, ikke minst, kan ikke klage, kan ikke vente, ikke fare, ingen fare, om ikke, hvis ikke, "
    "eller ikke, eller nei, si ja, sa ja, hvis ja, hvis nei, god morgen, god kveld, god dag, god helg, god natt, god "
    "jul, god påske, god bedring, god tur, fin dag, fin helg, ha en fin, ha en god, godt nytt år, bra spørsmål, godt "
    "spørsmål, ikke tvil, mindre bra, har ikke noe imot, ikke imot, ikke noe imot, ikke glem, ingen grunn til å "
    "klage, ingen klager, ikke stress, ikke press, aldri vært bedre, aldri bedre, ingen hast, kommer når, kommer "
    "det, kommer den, kommer pakken, kommer dere, kan dere, kan jeg få, kan du si, kan vi, send meg, ikke så nøye, "
    "men greit nok, riktig nok, vil dere, sikkert at, ikke noe galt, god tid, har god tid, riktig så, send inn, ikke "
    "uten, feil nummer, feil nr, feil person, feil vare, feil pakke, feil ordre, ingenting er perfekt, ingen er "
    "perfekt, mulig, det er mulig, kjører bil, kjører nå, kjører for øyeblikket, jeg kjører, sitter og kjører, kjør "
    "forsiktig, kommer tilbake, kommer an, kommer hjem, kommer innom senere, når jeg er hjemme, når jeg er der, når "
    "jeg kommer, når jeg kommer hjem, når vi er hjemme, når jeg er ferdig",
    negators="ikke, ikkje, ikek, ike, itj, ei, aldri, neppe, ingen, intet, inga, inte, uten, not, hverken, itte, ente, "
    "ikkj, kje, inkje",
    fillers="jeg, vi, du, dere, det, den, de, er, var, blir, bli, har, hadde, kan, kunne, vil, ville, "
    "skal, skulle, må, jo, så, da, nå, også, og, på, i, til, for, med, av, om, at, en, et, ei, men nå, "
    "meg, deg, oss, min, mitt, mine, alt, alle, veldig, helt, ganske, litt, kjempe, skikkelig, virkelig, "
    "egentlig, bare, nok, vel, altså, ass, lissom, liksom, herregud, jøss, oi, ah, å, åh, oh, hmm, hm, "
    "eh, øh, haha, hehe, lol, hihi, synes, syns, tror, mener, sier, svar, svaret, mitt svar, svarer, her, "
    "der, dag, idag, i dag, kveld, begge, to, alle sammen, tusen, mye, fortsatt, sikkert, endelig, "
    "allerede, jada, her hos oss, igjen, det er, det var, gikk, går, fikk, kom, seg, hos, fra, denne, "
    "dette, disse, min venn, kjære, kompis, dudes, folkens, gang, dem, hun, han, sånn, slik, akkurat, ut, "
    "opp, bra, ok, gjør, gjorde, få, tar, ta, sees, snakkes, hilsen, mvh, hilser, klem, 😀, 😊, 🙂, 😄, ❤, 🙏, "
    "😉, 🎉, 😅, sikker, ønsker, 😍, 🥰, ☕, ellers, selv om det, selv om, sjølv om, selv hvis, som om, så "
    "snart som mulig, så fort som mulig, snarest mulig, så raskt som mulig, så tidlig som mulig, så sent "
    "som mulig, likevel, allikevel, alikevel, dere likevel, e, æ, d",
    polite="takk, tusen takk, takker, mange takk, takk skal du ha, takk skal dere ha, takk for det, takk for alt, takk "
    "så mye, på forhånd takk, vennligst, vær så snill, ver så snill, vær så god, værsåsnill, være så snill, er du "
    "snill, er dere snille, hei, heia, heisann, hallo, halla, morn, god dag, god morgen, god kveld, hilsen, mvh, med "
    "vennlig hilsen, vennlig hilsen, vh, ha det, hade, ha det bra, unnskyld, beklager, sorry, please, thanks, thank "
    "you, hei der, ha en fin dag, ha en god dag, kjære, plis, plizz, pliss, snille, klem, hvis mulig, hvis det er "
    "mulig, om mulig, hvis det går, hvis det går bra, hvis det passer, hvis det er greit, hvis det er ok, hvis dere "
    "vil, om det går bra, om det er greit, om det er mulig, hvis jeg kan, hvis jeg får lov, om jeg får",
    but="men, unntatt, untatt, bortsett fra, dog, men ikke, bare ikke",
    asks="vet dere, vet du, veit dere, veit du, hva, hvor, når, hvorfor, hvordan, hvem, hvilken, hvilke, hvilket, "
    "åssen, koss, er det, har dere, har du, kan dere, kan du, kan jeg, kan man, får jeg, skal jeg, må jeg, "
    "vil dere, sender dere, leverer dere, går det an, er dere, blir det, kommer dere, kommer den, kommer "
    "det, når kommer, finnes det, koster det, hvor mye, lurer på",
    common=COMMON,
    conditions="hvis, viss, dersom, bare hvis, kun hvis, så lenge, så sant, såfremt, forutsatt at, med mindre, om det "
    "er, om dere, om jeg, om du, om vi, om den, gitt at, ifall, så fremt, så lenge som, bare om",
)

NUMBERS = Numbers(
    numerals="0=null, 1=en|én|ett|et|ein|ei|éin, 2=to, 3=tre, 4=fire|fira, 5=fem, 6=seks|sex, 7=sju|syv, 8=åtte|otte, "
    "9=ni, 10=ti, 11=elleve, 12=tolv|et dusin|dusin, 13=tretten, 14=fjorten, 15=femten, 16=seksten, 17=sytten, "
    "18=atten, 19=nitten, 20=tjue|tyve, 30=tretti|tredve, 40=førti|førr, 50=femti, 60=seksti, 70=sytti, 80=åtti, "
    "90=nitti, 100=hundre, 1000=tusen, 70=søtti, 50=fømti|femmti, 20=tjuge, 40=førr|førti, 8=otte|åtta, 1=ien, 5=fæm, "
    "7=sjau, 2=et par|eit par|ett par",
    joined="tens-units, units-og-tens",
    articles="en, et, ei, ein, ett, sex, et dusin, dusin, halv, et par, eit par, ett par",
    nicknames="1=ener|enern|enar, 2=toer|toern|toar, 3=treer|treern|trear, 4=firer|firern|firar, "
    "5=femmer|femmern|femmar, 6=sekser|seksern|seksar, 7=sjuer|syver|sjuern|sjuar, 8=åtter|åttern|åtter'n|åttar, "
    "9=nier|niern|niar, 10=tier|tiern|tiar, 0=nullern, 1.5=halvannen|halvannet|halvanna|en og en halv|ett og et "
    "halvt|en og et halvt|halvandre, 0.5=halv|en halv|et halvt|halvparten|ei halv, 6=et halvt dusin|halvt dusin, "
    "12=eit dusin",
    scale="av, ut av, utav, på, out of, av totalt, over",
    points="stjerner, stjernene, stjerne, stjerna, poeng, p, score, i score, på skalaen, terningkast, star, stars",
    measures="x, besøk, minutters, timers, dagers, ukers, måneders, "
    "tommel, tommel opp, tomler, tommeltotter, ord, ting til, "
    "problem, problemer, stress, dag, dager, dagers, døgn, time, timer, t, minutt, minutter, min, uke, uker, "
    "veke, veker, måned, måneder, mnd, mnder, år, års, gang, ganger, kr, kroner, krone, nok, sek, dkk, eur, euro, øre, "
    "prosent, kg, kilo, g, gram, cm, mm, m, km, mil, personer, stykker, stk, stykk, poser, pose, esker, kopper, kopp, "
    "pakker, pakke, flasker, flaske, bestillinger, barn, folk, mann, stykken, av dem, av oss, av de, av mine, venner, "
    "kaffe, kaffer, produkter, varer, ting, par, skjorter, grader, på formiddagen, på kvelden, personar, måltider, "
    "kaker, bokser, sal, etasje, etg, poser kaffe, hunder, dl, liter, l, kopar, krus, ødelagte, knuste, skadde, kolli, "
    "kasser, kasse, posene, pakkene, ekstra",
    orders="side, kapittel, kasse, bord, "
    "ordre, ordren, ordrenr, ordrenummer, ordre nr, ordre nummer, ordrenummeret, bestilling, bestillingen, "
    "bestillingsnr, bestillingsnummer, bestilling nr, bestillings nr, faktura, fakturanr, fakturanummer, faktura nr, "
    "sporingsnummer, sporing, sporingsnr, kundenummer, kundenr, kunde nr, pakke nr, pakkenummer, sendingsnummer, "
    "referanse, ref, sak, saksnr, artikkel, varenr, varenummer, kode, rom, leilighet, buss, linje, størrelse, str, "
    "alder, telefon, tlf, tlfnr, mobil, mob, ring, kl, klokka, klokken, om, før, etter, siden, innen, husnr, nummeret "
    "mitt er, sendingsnr, sendings nr, pakkenr, postnr, postnummer, kl., gate, vei, vi er, vi blir, vi var, de er, vi "
    "kommer, sønn på, datter på, sønnen på, datteren på, gutt på, jente på, gutten på, jenta på, unge på, kjøpte, "
    "bestilte, har kjøpt, har bestilt",
    halves="og en halv, og et halvt, og halv, komma fem, en halv",
    ordinals="1=første|fyrste|1ste, 2=andre|annen|2dre, 3=tredje, 4=fjerde, 5=femte, 6=sjette, "
    "7=sjuende|syvende, 8=åttende|åttande, 9=niende|niande, 10=tiende|tiande, -1=siste|sist|nederste, 1=øverste, "
    "-2=midterste|midtre|i midten|midten|mellomste, -1=sistnevnte, 1=førstnevnte",
    options="alternativ, alternativet, valg, nummer, nr, bokstav, svar, svaralternativ, option, punkt, valget",
    several="begge, begge to, begge deler, alle, alt, ingen, ingen av dem, ingen av delene, hverken, verken, samme, "
    "hva som helst, alle sammen, samtlige, ingenting, enten, spiller ingen rolle",
)

CALENDAR = Calendar(
    weekdays="0=mandag|mandagen|mandagsmorgen|måndag, 1=tirsdag|tirsdagen|tisdag|tirs|tysdag, 2=onsdag|onsdagen|ons, "
    "3=torsdag|torsdagen|tors, 4=fredag|fredagen|fre, 5=lørdag|lørdagen|laurdag|lør, 6=søndag|søndagen|sundag|søn, "
    "0=i mandags, 1=i tirsdags|i tisdags, 2=i onsdags, 3=i torsdags, 4=i fredags, 5=i lørdags, 6=i søndags",
    months="1=januar|jan, 2=februar|feb|febr, 3=mars, 4=april|apr, 5=mai, 6=juni|jun, 7=juli|jul, 8=august|aug, "
    "9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=desember|des",
    days="0=i dag|idag|i kveld|ikveld|i ettermiddag|i formiddag|i natt|inatt|i aften, 1=i morgen|imorgen|i "
    "morra|imorra|imårra|imra|i mårra|imorgon|i morgon|morra|i morgn|imorgn|imrgn|i mrgn, 2=overmorgen|i "
    "overmorgen|iovermorgen|overmorra|i overimorgen|overimorgen|over i morgen|overmorgon, -1=i går|igår, -2=i "
    "forgårs|forgårs",
    parts="morning=morgenen|morgonen|tidlig|i morges|om morgenen|på morgenen|mandagsmorgen|på "
    "morgenkvisten|morgentimene|formiddag|formiddagen|føremiddag|morgen|morgen tidlig|morratimer|morran, "
    "midday=lunsj|lunsjtid|midt på dagen|lunch, "
    "afternoon=ettermiddag|ettermiddagen|ettermiddan|ettermidag|middag, "
    "evening=kveld|kvelden|kveldstid|kveldinga|på kveldinga|i kveld|ikveld|i aften|etter "
    "jobb|fredagskveld|lørdagskveld, night=natt|natta|natten|i natt|inatt",
    following="neste, nest, førstkommende neste, påfølgende, kommende uke sin",
    week="uke, uka, uken, veke, veka",
    within="om, innen, innenfor, fra nå, fra i dag",
    spans="minute=minutt|minutter|min|minutta, halfhour=halvtime, quarterhour=kvarter, "
    "hour=time|timer|t|timar, day=dag|dager|dagar|døgn|dagen, week=uke|uker|veke|veker|uka|uken, "
    "fortnight=fjorten dager|fjorten dagers tid|fjorten dagars tid, "
    "month=måned|måneder|mnd|månad|månader|måneden|månaden, year=år",
    clock="kl, klokken, klokka, klokkå, klok, ved, rundt, ca, cirka, etter, før, fra, mellom, til, innen, sånn, "
    "tidligst, senest",
    oclock="blank, presis, tida, tiden, tia",
    half="halv, halvt, hal",
    half_before=True,
    quarter="kvart, kvarter, et kvarter",
    past="over, etter",
    before="på, før",
    noon="klokken tolv på dagen, kl tolv på dagen, tolv på dagen",
    midnight="midnatt",
    weekend="helga, helgen, i helga, i helgen, til helga, til helgen, helg",
    day_marks="den, d, på den",
    either="eller, el, ell, enten, kanskje",
    previous="forrige, sist, siste, sist uke sin",
    week_after="nestneste, over neste, om to, uka etter neste",
    week_number="uke, veke, uka, u",
    month_in="i, til, innen, midt i",
    ordinal_days="1=første|fyrste, 2=andre|annen, 3=tredje, 4=fjerde, 5=femte, 6=sjette, 7=sjuende|syvende, 8=åttende, "
    "9=niende, 10=tiende, 11=ellevte|elvte, 12=tolvte, 13=trettende, 14=fjortende, 15=femtende, 16=sekstende, "
    "17=syttende|søttende, 18=attende, 19=nittende, 20=tjuende|tyvende, 21=tjueførste|enogtyvende, 22=tjueandre, "
    "23=tjuetredje, 24=tjuefjerde, 25=tjuefemte, 26=tjuesjette, 27=tjuesjuende|tjuesyvende, 28=tjueåttende, "
    "29=tjueniende, 30=trettiende|tredevte, 31=trettiførste",
)

WORDS = Words(code="nb", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
