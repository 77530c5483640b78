"""Swedish."""

from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="ja, jaa, japp, jepp, jadå, jajamän, jajamen, jajamensan, jajjemän, jajjemen, jajemen, yes, yess, yep, yepp, "
    "jo, joo, jodå, jorå, jomen, jomenvisst, javisst, ja visst, javisstja, jaha ja, ja tack, jatack, ja gärna, jaja, "
    "jajaja, ok, okej, okey, okay, okaj, oki, okidoki, okejdå, visst, visst ja, absolut, ajjemen, ja då, ja ja, mm, "
    "mhm, mmm, jupp, juu, aa, aah, ah ja, åja, yeah, yup, jaaa, ja absolut, 👍, 👌, ✅, ✔, ☑, 🆗, jes, jao, jajjamän, "
    "jaadå",
    no="nej, nej tack, nää, nä, nähä, nehej, näpp, nejdå, nej då, nejtack, nix, nope, nop, no, nja nej, nej "
    "nej, neej, nee, näe, neej tack, nej du, ne, nah, njet, nejj, nei, näd, 👎, ❌, ✖, 🚫, 🙅, ⛔",
    agree="gärna, jättegärna, gärna det, mycket gärna, mer än gärna, gärna tack, väldigt gärna, självklart, såklart, "
    "så klart, klart, det är klart, naturligtvis, givetvis, definitivt, helt klart, säkert, utan tvekan, stämmer, det "
    "stämmer, stämmer bra, stämmer det, det stämmer bra, korrekt, rätt, det är rätt, helt rätt, riktigt, exakt, "
    "precis, just det, javisst, håller med, överens, det är okej, det är ok, det går bra, går bra, går fint, det går "
    "fint, går utmärkt, det går utmärkt, det går, låter bra, det låter bra, låter toppen, låter fint, låter perfekt, "
    "låter som en plan, passar bra, det passar, det passar bra, passar, passar fint, passar mig, passar perfekt, "
    "passar utmärkt, det funkar, funkar, funkar bra, det funkar bra, funkar fint, fungerar, det fungerar, fungerar "
    "bra, vi ses, ses, vi ses då, jag kommer, kommer, vi kommer, kommer gärna, jag är på, är på, är med, jag är med, "
    "hänger på, hakar på, jag hänger med, jag vill, vill gärna, vill ha, jag vill ha, det vill jag, det vill jag "
    "gärna, jag tar den, tar den, tar gärna, det gör jag, gör det, gör så, det gör vi, det är det, det var det, det "
    "kan jag, kan jag, det kan du, det kan ni, kör, kör på, kör på det, kör hårt, vi kör, kör igång, då kör vi, "
    "bekräftar, bekräftat, jag bekräftar, bekräfta, härmed bekräftas, godkänner, godkänt, godkänd, godkänns, "
    "accepterar, accepterat, accepteras, samtycker, inga problem, inget problem, inga bekymmer, är inga problem, det "
    "är inga problem, varför inte, varför ej, tror det, jag tror det, det tror jag, antar det, det ska jag, det ska "
    "vi, ska bli, det ska bli, med glädje, med nöje, hemskt gärna, det har jag, jag har det, har jag, allt i sin "
    "ordning, allt ok, allt bra, allt är bra, allt väl, bara bra, det är bra, det blir bra, blir bra, det blir "
    "toppen, blir toppen, blir perfekt, det vore bra, det vore toppen, det vore fint, det vore kul, vore bra, vore "
    "toppen, vore kul, skriv upp mig, sätt upp mig, boka, boka in mig, skicka, skicka gärna, skicka den, beställ, jag "
    "hinner, hinner, det är sant, sant, mottaget, har fått, jag har fått, har kommit, den har kommit, den kom, i "
    "högsta grad, tummen upp, uppfattat, uppfattat tack, noterat, gärna för mig, det är lugnt, lugnt, är lugnt, fine "
    "by me, deal, yes box, kanon det, det går alldeles utmärkt, går utmärkt, det går jättebra, går alldeles utmärkt, "
    "låter jättebra, låter perfekt, låter kanon, låter härligt, passar jättebra, passar perfekt, passar alldeles "
    "utmärkt, funkar jättebra, funkar perfekt, tveklöst, självfallet, kan inte säga nej, kan inte tacka nej, bara att "
    "skicka, skicka bara, bara skicka, bara att komma, kom gärna, det kan ni göra, det säger vi, så säger vi, vi "
    "säger så, vi säger det, absolut inga problem, absolut inget problem, inget som hindrar",
    decline="inte för tillfället, vill helst slippa, helst slippa, vill slippa, tyvärr avboka, tyvärr ställa in, "
    "tyvärr boka av, måste boka av, nej tack, inte nu, inte just nu, inte idag, inte i dag, inte ikväll, inte i "
    "kväll, inte imorgon, inte den här gången, inte denna gång, inte denna gången, inte den här veckan, inte i år, "
    "inte för mig, inte intresserad, ej intresserad, ointresserad, inte aktuellt, ej aktuellt, inte direkt, inte än, "
    "inte ännu, inte längre, inte alls, inte på något sätt, inte en chans, inte i hela världen, absolut inte, "
    "verkligen inte, definitivt inte, helst inte, helst ej, gärna inte, självklart inte, tack nej, nej men tack, "
    "aldrig i livet, aldrig, på inga villkor, under inga omständigheter, behövs inte, behövs ej, behöver inte, "
    "behöver ej, inget behov, vill inte, vill ej, jag vill inte, vill inte ha, önskar inte, orkar inte, pallar inte, "
    "tänker inte, ska inte, kan inte, kan ej, kan tyvärr inte, jag kan inte, kommer inte, kommer ej, kommer tyvärr "
    "inte, hinner inte, hinner ej, hinner tyvärr inte, får inte till det, går inte, det går inte, går ej, går tyvärr "
    "inte, passar inte, passar ej, det passar inte, passar dåligt, passar tyvärr inte, passar inte så bra, inte så "
    "bra, funkar inte, funkar ej, fungerar inte, stämmer inte, det stämmer inte, stämmer ej, inte rätt, fel, det är "
    "fel, håller inte med, inte överens, avböjer, jag avböjer, tackar nej, måste tacka nej, vill tacka nej, får tacka "
    "nej, säger nej, måste säga nej, måste avboka, måste ställa in, lämnar återbud, återbud, avstår, jag avstår, står "
    "över, hoppar över, hoppar det, skippar, skippa, skippa det, struntar i det, strunta i det, skit i det, glöm det, "
    "tror inte det, tror inte, jag tror inte det, det tror jag inte, det gör jag inte, det vill jag inte, det gjorde "
    "den inte, gjorde inte, det är det inte, det var det inte, är inte, var inte, har inte, det har jag inte, låt "
    "bli, låt vara, låter bli, gör inte det, skicka inte, är upptagen, upptagen, förhindrad, är förhindrad, inte "
    "möjligt, ej möjligt, omöjligt, har inte möjlighet, har ej möjlighet, har inte tid, inte tid, ingen tid, har "
    "ingen tid, en annan gång, kanske en annan gång, kanske nästa gång, nästa gång, jag har inte, inget intresse, "
    "ingenting, tummen ner, knappast, inte fått, ej fått, inte kommit, har inte fått, inte mottagit, inte godkänt, "
    "vill helst inte, inte ja, det får vara, klarar mig, icke, kommer inte att, är bortrest, är bortresta, vi är "
    "bortresta, jag är bortrest, är på semester, är sjuk, inte för min del, passar dåligt, det passar dåligt, passar "
    "mig dåligt, går dåligt, är jag sjuk, är vi sjuka, är jag bortrest, är vi bortresta, är jag upptagen, är i stugan",
    good="bra, fint, toppen, super, perfekt, kanon, kanonbra, jättebra, jättefint, härligt, strålande, utmärkt, grymt, "
    "kalas, kul, najs, nice, schysst, toppenbra, suveränt, fantastiskt, underbart, finfint, finemang, prima, great, "
    "good, fine, cool, perfect, god, skitbra, asbra, superbra, mycket bra, väldigt bra, helt okej, okej bra, please, "
    "💯, 🙌, välkommen, ypperligt, trevligt, topp, fin",
    poor="tyvärr, dessvärre, tyvär",
    unsure="vet det inte, vet inte ännu, vet det inte än, kanske, kanske det, eventuellt, möjligen, möjligtvis, vet "
    "inte, vet ej, vet inte riktigt, vet inte än, osäker, är osäker, inte säker, inte helt säker, ingen aning, ingen "
    "åsikt, beror på, det beror på, beror helt på, ja och nej, både och, både ja och nej, ja eller nej, nej och ja, "
    "nja, tja, njae, nää ja, måste tänka, måste kolla, ska kolla, måste fråga, ska fråga, ska se, får se, vi får se, "
    "får vi se, låter dig veta, återkommer, jag återkommer, hör av mig, hör av oss, inte bestämt, har inte bestämt, "
    "varken eller, varken, spelar ingen roll, kvittar, det kvittar, skitsamma, samma för mig, likgiltig, förstår "
    "inte, fattar inte, vad menar, jag undrar, senare, lite senare, hoppas det, hoppas, sådär, så där, sisådär, "
    "lagom, delvis, halvt om halvt, kan hända, kanske inte, tror kanske, maybe, dunno, idk, not sure, yes and no, 🤷, "
    "🤔, båda delarna, svårt att säga, både och, får fundera, ska fundera, måste fundera, fundera på, funderar på, "
    "får tänka, inte säkert, det är inte säkert, inte helt säkert",
    neutral="inte dåligt, inte illa, inte så illa, inte så dåligt, inte så pjåkigt, inte dumt, inte så dumt, inte "
    "helt fel, inte fel, ja hej, ja hallå, jo hej, ja du, jo du, inte bara, inte sant, inget att klaga på, inget att "
    "anmärka på, inte konstigt, inte minst, kan inte klaga, kan inte vänta, ingen fara, ingen brådska, ingen stress, "
    "om inte, eller inte, eller nej, eller ej, säg ja, sa ja, om ja, om nej, god morgon, god kväll, god dag, god jul, "
    "god natt, god fortsättning, gott nytt år, ha en bra, ha en fin, ha en trevlig, bra fråga, mindre bra, har inget "
    "emot, inget emot, inte emot, glöm inte, aldrig varit bättre, aldrig bättre, kommer ni, kommer den, kommer det, "
    "kommer paketet, kan ni, kan jag få, kan du, kan man, trevlig helg, bra dag, fin dag, trevlig kväll, ska ni, vill "
    "ni, säkert att, inget fel, bra tid, gott om tid, skicka in, skicka mig, inte utan, jana, fel nummer, fel nr, fel "
    "person, fel vara, fel paket, fel order, inget är perfekt, ingenting är perfekt, ingen är perfekt, möjligt, det "
    "är möjligt",
    negators="inte, ej, icke, aldrig, ingen, inget, inga, knappast, ikke, not, inte heller, varken",
    fillers="jag, vi, du, ni, det, den, de, är, var, blir, bli, har, hade, kan, kunde, vill, ville, ska, skulle, "
    "måste, ju, så, då, nu, också, och, på, i, till, för, med, av, om, att, en, ett, men nu, mig, dig, oss, min, "
    "mitt, mina, allt, alla, väldigt, helt, ganska, lite, verkligen, faktiskt, egentligen, bara, nog, väl, alltså, "
    "liksom, herregud, oj, ah, å, åh, oh, hm, hmm, eh, öh, haha, hehe, lol, hihi, tycker, tror, menar, säger, svar, "
    "svaret, mitt svar, svarar, här, där, idag, i dag, kväll, ikväll, båda, tusen, mycket, fortfarande, äntligen, "
    "redan, igen, gick, går, fick, kom, sig, hos, från, denna, detta, dessa, min vän, kära, kompis, gänget, gång, "
    "dem, hon, han, sådan, så, ut, upp, gör, gjorde, få, tar, ta, hörs, mvh, kram, jätte, riktigt, super, 😀, 😊, 🙂, "
    "😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, alltid, säker, två, när, där, även, eftersom, även om, även om det, även om "
    "frakten, även om den, även om ni, som om, trots att, så snart som möjligt, så fort som möjligt, så snabbt som "
    "möjligt, så tidigt som möjligt",
    polite="tack, tackar, tack så mycket, tack så jättemycket, tusen tack, stort tack, många tack, tackar så mycket, "
    "tack på förhand, tack för det, tack snälla, snälla, är du snäll, var snäll, vänligen, vänligen och, var "
    "vänlig, var god, hej, hejsan, hallå, tjena, tja, tjo, hejhej, hej hej, hej då, hejdå, god morgon, god "
    "dag, god kväll, mvh, med vänlig hälsning, vänliga hälsningar, hälsningar, hälsar, vh, kram, ursäkta, "
    "förlåt, sorry, please, thanks, thank you, ha det, ha det bra, ha det gott, ha en bra dag, ha en fin dag, "
    "snälla ni, tusen tack, pliz, pls, plz, om möjligt, om det är möjligt, om det går, om det går bra, om det "
    "passar, om det är ok, om det är okej, om jag får, om ni vill, om det funkar",
    but="men, förutom, utom, utan, dock, fast, men inte",
    asks="vad, var, när, varför, hur, vem, vilken, vilket, vilka, är det, har ni, har du, kan ni, kan du, kan "
    "jag, kan man, får jag, ska jag, måste jag, vill ni, skickar ni, levererar ni, går det att, går det, är "
    "ni, blir det, kommer ni, kommer den, kommer det, finns det, finns, kostar det, hur mycket, undrar",
    common="även, allt, alltid, alla, andra, annan, annat, arbete, bara, barn, beställt, beställning, betala, betalat, "
    "betalt, bilen, bild, billig, blir, blev, boka, bokat, bort, borta, brev, butik, både, båda, bättre, bäst, både, "
    "dagar, dagen, deras, denna, dessa, detta, dock, dom, döma, efter, eller, enkel, fanns, finns, fast, fasta, femte, "
    "fest, fika, filter, flera, flest, folk, form, fort, fram, framme, fredag, frukt, frågor, fråga, full, fungerar, "
    "färg, färsk, färdig, fått, först, första, förut, gammal, gamla, ganska, gata, genom, gillar, gick, gjorde, gjort, "
    "glad, glömt, grön, gröna, hade, halv, handla, hela, helg, helt, hemma, hemsida, heter, hittar, hitta, hjälper, "
    "hjälpte, hjälpa, hoppas, hund, hämta, hämtar, hänt, händer, här, häst, hörs, igår, igen, ihop, inget, ingen, "
    "innan, inne, istället, jobb, jobba, juni, kaffe, kaffet, kalla, kallt, kanal, kant, klar, klara, klarar, klart, "
    "klockan, kläder, kort, kosta, kostar, kosten, kund, kunde, kunna, kvar, kväll, köpa, köpt, köp, lagom, lager, "
    "land, lång, länge, leverans, levererad, lika, liten, ligger, lördag, lösa, löst, mail, maila, massa, med, medan, "
    "mellan, mera, mest, minst, minut, missa, missat, morgon, mycket, mörk, mörkt, måndag, månad, namn, natt, nere, "
    "nummer, nästa, nästan, något, någon, några, nöjd, nöjda, oftast, olika, order, ordern, ordning, paket, paketet, "
    "passa, pengar, plats, precis, pris, priset, prova, prata, rabatt, rast, redan, rena, rest, resten, retur, ring, "
    "ringa, rosta, rost, röst, sade, sagt, saker, samma, sedan, sena, senare, sent, sida, sidan, sista, sist, skick, "
    "skicka, skickas, skickat, skriva, skrev, skulle, slags, slita, slutat, slutade, slutet, slutar, snart, snabb, "
    "snabbt, som, sommar, sort, sorten, spara, stad, start, startar, startade, stark, sten, stol, stoppar, stoppat, "
    "stor, stora, stort, stannar, stanna, ställa, stund, svar, svara, svart, svårt, sätt, säng, söker, tack, taget, "
    "tala, tal, tant, test, testa, tid, tiden, tider, timme, timmar, tids, ting, titta, tjänst, torsdag, trodde, "
    "trots, tråkigt, trött, tusen, tvätt, tyst, under, ungefär, ute, utan, utom, vagn, valde, vara, varan, varit, "
    "varje, varm, varmt, vatten, vecka, veckor, veta, vilja, vinter, visa, visar, visste, vita, vitt, vore, vuxen, "
    "väder, väldigt, vänta, väntar, värd, väska, växel, åker, över, översta, nota, note, neger, gärningar, stämma, "
    "stämd, svarta, tisdag, onsdag, skor, skjorta, storlek, pall, samtal, fundera, funderar, funderat, saken, sakerna",
    conditions="om det, om ni, om jag, om vi, om du, om man, om den, om de, om priset, om frakten, bara om, endast "
    "om, såvida, såvida inte, så länge, förutsatt att, under förutsättning",
)

NUMBERS = Numbers(
    numerals="0=noll, 1=ett|en|ena, 2=två|tvåan i, 3=tre, 4=fyra, 5=fem, 6=sex, 7=sju, 8=åtta, 9=nio|nie, 10=tio|tie, "
    "11=elva, 12=tolv|ett dussin|dussin, 13=tretton, 14=fjorton, 15=femton, 16=sexton, 17=sjutton, 18=arton|aderton, "
    "19=nitton, 20=tjugo|tjuge, 30=trettio|tretti, 40=fyrtio|förtio|fyrti, 50=femtio|femti, 60=sextio|sexti, "
    "70=sjuttio|sjutti, 80=åttio|åtti, 90=nittio|nitti, 100=hundra, 1000=tusen, 20=tju, 30=tretti, 40=förti|fyrti, "
    "60=sexti, 70=sjutti, 80=åtti, 90=nitti, 18=arton|aderton, 17=sjutton, 14=fjorton, 100=ett hundra, 1000=ett tusen, "
    "2=ett par",
    joined="tens-units",
    articles="en, ett, ena, ett dussin, dussin, halv, halva, ett par",
    nicknames="0=nolla|nollan, 1=etta|ettan, 2=tvåa|tvåan, 3=trea|trean, 4=fyran, 5=femma|femman, 6=sexa|sexan, "
    "7=sjua|sjuan, 8=åttan, 9=nia|nian, 10=tia|tian, 1.5=en och en halv|ett och ett halvt|en å en "
    "halv|halvannan|en o en halv, 0.5=halv|en halv|ett halvt|hälften|halva, 1=etta|ettan|etta:, 2=tvåan, "
    "3=trean, 4=fyran, 5=femman, 6=sexan, 7=sjuan, 8=åttan, 9=nian, 10=tian",
    scale="av, utav, av totalt, på, out of, över",
    points="stjärnor, stjärna, stjärnor av, poäng, p, betyg, i betyg, på skalan, getingar, star, stars, plus",
    measures="dag, dagar, dagars, dygn, timme, timmar, tim, h, minut, minuter, min, vecka, veckor, v, månad, månader, "
    "mån, år, års, gång, gånger, ggr, kr, kronor, krona, sek, nok, dkk, eur, euro, öre, spänn, procent, kg, kilo, g, "
    "gram, hg, cm, mm, m, km, mil, personer, pers, stycken, st, styck, påsar, påse, paket, kartonger, koppar, kopp, "
    "flaskor, flaska, beställningar, barn, folk, man, av dem, av oss, av dom, av mina, av de, vänner, kaffe, kaffen, "
    "produkter, varor, saker, par, skjortor, grader, burkar, bitar, vån, våning, tr, dl, liter, l, st påsar, hundar, "
    "kopp, koppar, muggar, trasiga, skadade, påse, påsar, våningen, kolli, kollin, påsar, påse, burkar, burk, "
    "kartonger",
    orders="order, ordern, ordernr, ordernummer, order nr, order nummer, ordernumret, beställning, beställningen, "
    "beställningsnummer, beställningsnr, faktura, fakturanummer, fakturanr, kollinummer, kolli, spårningsnummer, "
    "kundnummer, kundnr, kund nr, paketnummer, sändningsnummer, referens, ref, ärende, ärendenummer, artikel, "
    "artikelnummer, art nr, kod, rum, lägenhet, lgh, buss, linje, storlek, strl, stl, ålder, telefon, tel, telnr, "
    "mobil, mob, ring, kl, klockan, om, före, efter, sedan, innan, sen, ordernr, ordernummer, kundnr, kundnummer, "
    "postnummer, postnr, sändningsnr, kollinr, vi är, vi blir, vi var, vi kommer, son på, dotter på, sonen på, "
    "dottern på, pojke på, flicka på, köpte, beställde, har köpt, har beställt",
    halves="och en halv, och ett halvt, och halv, komma fem, en halv",
    ordinals="1=första|förste|1a|1:a|etta, 2=andra|andre|2a|2:a, 3=tredje, 4=fjärde, 5=femte, 6=sjätte, 7=sjunde, "
    "8=åttonde, 9=nionde, 10=tionde, -1=sista|siste|nedersta, 1=översta, -2=mellersta|mittersta|i "
    "mitten|mitten, -1=sistnämnda|nedersta, 1=översta|förstnämnda, 2=andra|andre, 1=ettan|1an, 2=tvåan|2an, "
    "3=trean|3an, 4=fyran|4an",
    options="alternativ, alternativet, val, nummer, nr, bokstav, svar, svarsalternativ, option, punkt, valet",
    several="båda, bägge, båda två, alla, allt, ingen, inget, inga, ingen av dem, ingetdera, varken, samma, vad som "
    "helst, allihop, samtliga, ingenting, endera, spelar ingen roll, kvittar",
)

CALENDAR = Calendar(
    weekdays="0=måndag|måndagen|mån|måndags|mondag, 1=tisdag|tisdagen|tis|tisdags, 2=onsdag|onsdagen|ons|onsdags, "
    "3=torsdag|torsdagen|tors|torsdags, 4=fredag|fredagen|fre|fredags, 5=lördag|lördagen|lör|lördags, "
    "6=söndag|söndagen|sön|söndags, 0=i måndags|måndags, 1=i tisdags|tisdags, 2=i onsdags|onsdags, 3=i "
    "torsdags|torsdags, 4=i fredags|fredags, 5=i lördags|lördags, 6=i söndags|söndags",
    months="1=januari|jan, 2=februari|feb|febr, 3=mars, 4=april|apr, 5=maj, 6=juni|jun, 7=juli|jul, 8=augusti|aug, "
    "9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=december|dec",
    days="0=idag|i dag|ikväll|i kväll|i eftermiddag|i förmiddag|inatt|i natt, 1=imorgon|i morgon|imorron|i "
    "morron|imorrn|imorn|imorgn|imon|imoron|imorgom, 2=i övermorgon|övermorgon|iövermorgon|i "
    "övermorron|övermorron, -1=igår|i går, -2=i förrgår|förrgår|förrgår",
    parts="morning=morgonen|förmiddag|förmiddagen|tidigt|på morgonen|i morse|på förmiddagen|fm, "
    "midday=lunch|lunchtid|mitt på dagen, afternoon=eftermiddag|eftermiddagen|på eftermiddagen|em|efter lunch, "
    "evening=kväll|kvällen|ikväll|i kväll|efter jobbet|på kvällen, night=natt|natten|inatt|i natt, morning=bitti|i "
    "morgon bitti|imorgon bitti|på morronen",
    following="nästa, nästkommande, påföljande",
    week="vecka",
    within="om, inom, från nu, från idag",
    spans="minute=minut|minuter|min, halfhour=halvtimme|halvtimma, hour=timme|timmar|tim|timma|h, "
    "day=dag|dagar|dygn, week=vecka|veckor|veckan, month=månad|månader|mån, year=år",
    clock="kl, klockan, klock, vid, runt, ca, cirka, efter, före, innan, från, mellan, till, framåt, typ",
    oclock="prick, blankt, tiden, snåret, fläcken",
    half="halv",
    half_before=True,
    quarter="kvart, en kvart, kvarten",
    past="över, efter",
    before="i, före, till",
    noon="klockan tolv på dagen, kl tolv på dagen",
    midnight="midnatt",
    weekend="helgen, i helgen, till helgen, helg",
    day_marks="den, d",
    either="eller, antingen, kanske",
    previous="förra, senaste, sista, i förra",
    week_after="nästnästa, veckan efter nästa",
    week_number="vecka, v, veckan",
    month_in="i, till, under",
    ordinal_days="1=första, 2=andra, 3=tredje, 4=fjärde, 5=femte, 6=sjätte, 7=sjunde, 8=åttonde, 9=nionde, "
    "10=tionde, 11=elfte, 12=tolfte, 13=trettonde, 14=fjortonde, 15=femtonde, 16=sextonde, "
    "17=sjuttonde, 18=artonde, 19=nittonde, 20=tjugonde, 21=tjugoförsta, 22=tjugoandra, "
    "23=tjugotredje, 24=tjugofjärde, 25=tjugofemte, 26=tjugosjätte, 27=tjugosjunde, 28=tjugoåttonde, "
    "29=tjugonionde, 30=trettionde, 31=trettioförsta",
)

REQUESTS = Requests(
    stop="stopp, stop, stoppa, avregistrera, avregistrera mig, avanmäl, avanmäl mig, avanmälan, avanmälning, stoppa "
    "sms, stopp sms, avregistrering, avprenumerera, stoppa alla, stoppa utskick, stopp nu, stoppa nu, stopp "
    "sms",
    stop_yielding="avsluta, avbryt, avboka sms, ta bort",
    stop_local="slut, sluta",
    start="start, starta",
    start_yielding="börja, anmäl, prenumerera, starta igen",
    help="hjälp, hjälp mig, hjäp, help",
    help_yielding="info, information, mer info",
    stopping="stopp|stoppa|sluta|slut|avsluta|stop|upphör|lägg+av|lägg+ner|upphöra",
    sending="skicka|skickar|skickande|sms|sms:a|smsa|messa|mejla|maila|kontakta|spamma|spam|tjata|störa|stör|"
    "skriva|skriv|höra+av|utskick|utskicken|ringa|trakassera|besvära|sända|kontakt|messande|sms'a|"
    "sms:andet|tjat",
    messages="meddelanden|meddelande|meddelandena|sms|smsen|sms:en|mess|reklam|reklamen|erbjudanden|erbjudande|"
    "erbjudandena|nyhetsbrev|nyhetsbrevet|nyhetsbreven|mail|mejl|mailen|mejlen|e+post|epost|spam|"
    "spammet|utskick|utskicken|reklamutskick|annonser|marknadsföring|kampanjer|notiser|påminnelser|tjat|"
    "skräp|skit|skräppost|sånt|sådant",
    removing="ta|plocka|radera|stryk|ta+bort|avregistrera|avanmäl|avanmäla|avregistrerad|raderad|borttagen|"
    "avanmäld|avsluta",
    stop_requests="inga <messages> tack; <sending> mig|oss inte|ej .. igen|mer; <stopping> .. <sending>|<messages>; "
    "<stopping> .. med+detta|med+det+här|med+det|nu|genast|omedelbart|detta|det+här; <stopping> "
    "att+skicka|tjata|spamma|höra|kontakta|störa; sluta+upp .. <sending>;<sending> mig|mej|oss|till+mig|till+oss "
    "inte|ej|aldrig; <sending> inte|ej|inga .. mer|mera|fler|flera|längre|<messages>; inte|ej|aldrig|ikke "
    "skicka|skickar|skriv|skriva|skickas .. <messages>|mer|mera|fler|flera|längre|något|nåt|några|igen; "
    "inte|ej|aldrig kontakta|spamma|störa|stör|tjata|smsa|sms:a|messa|mejla|maila|ring|ringa "
    "mig|oss|mer|igen|på+mig|till+mig|detta+nummer|längre; inte|ej skicka|skriva|höra "
    "mig|till+mig|mer|av+er|av+dig|av+er+mer;inga|inte|ej|inget fler|mer|mera|flera|ytterligare "
    "<messages>|tack|av+dessa|från+er|sånt; inga|inget fler <messages>; inte|ej|aldrig "
    "ha|vill+ha|få|önskar|ta+emot|bett+om|höra|fler|vill+få|godkänt|vill+höra|samtyckt .. "
    "<messages>|från+er|mer+från|mer+av|detta+mer|dessa|mer; vill|önskar|orkar inte|ej längre|mer|mera|fler|flera? .. "
    "<messages>|höra; vill slippa .. <messages>|detta|mer; slippa|slipper|trött|less|skittrött|urless .. "
    "<messages>|tjat|detta; ta|tag|plocka bort|ifrån|från|ur mig|oss|mitt+nummer|mitt+telefonnummer|mitt+mobilnummer|"
    "mitt+namn|min+mail|numret|nummret|det+här+numret|detta+nummer|min+epost; ta|tag|plocka|stryk mig|oss|mitt+nummer "
    ".. bort|från|ur|listan|lista;radera|stryk|avregistrera|avanmäl|avanmäla|avregistrerar|avprenumerera "
    "mig|oss|mitt+nummer|mitt+telefonnummer|numret|mina+uppgifter; mig|mitt+nummer|numret bort|från|ur "
    "listan|listorna|er+lista|era+listor|sändlistan|registret|sms+listan|utskicken; från|ur "
    "listan|listorna|registret|sändlistan|er+lista|era+listor; avregistrerar|avregistrera|avregistrering|avanmäla|"
    "avanmälan|avanmäl|unsubscribe|avprenumerera|avprenumererar; lämna mig|oss i? fred|ifred; låt mig|oss vara; "
    "nog|lei .. <messages>; nu+räcker|räcker+det|det+räcker .. <messages>|nu; inte|ej intresserad|intresserade av .. "
    "<messages>|fler+utskick; ointresserad av .. <messages>; återkallar|drar+tillbaka|återkalla .. "
    "samtycke|medgivande; säga|säger|säg upp .. <messages>|sms+prenumeration; avsluta|avbeställ|avbryt|avboka .. "
    "nyhetsbrev|nyhetsbrevet|sms|smsen|sms+prenumeration|sms+prenumerationen|meddelanden|utskick|utskicken|"
    "prenumeration+på+sms; dra|far|stick åt+helvete|åt+skogen|härifrån; stick och brinn; håll käften|tyst; lägg av; "
    "sa|sagt|skrivit|svarat|bett+er .. stopp|stoppa|sluta; glöm mitt nummer; blocka|blockera|spärra mitt|detta|mig "
    "nummer?; få mig bort|av; snälla sluta|stoppa; sluta nu; ta bort mig|mej|mit+nummer; gå ur|ut er? "
    "listan|listan|sms+klubben|klubben?; fel nummer|nr|numer|person|mobilnummer|telefonnummer|mottagare; inte|aldrig "
    "anmält|skrivit|registrerat|signat mig|upp .. detta|det+här|på|till|er?; aldrig anmält mig; "
    "avliden|död|dött|gått+bort .. ta+bort|radera|sluta; anmäler|anmält|rapporterar .. spam; bytt nummer .. "
    "inte|är+inte; vill|önskar inte bli|vara kontaktad|uppringd|med; undanber mig; vill|vara+med inte? "
    "vara+med|stå|på .. på listan|lista|utskick; hur slutar|slipper|stoppar man|jag? .. <messages>; inte "
    "vara+med|stå+med|stå på listan|lista; slippa|slipper .. <messages>|detta; inte bett om "
    "detta|det+här|de+här|dessa|dom+här; nu? får+det|räcker+det vara nog?; nu räcker det; låt|lämna mig|oss va|vara "
    "i+fred|ifred?; hör inte+av|inte av? er? mer|igen; det+här|detta är spam; spam|spammare $; vill inte ha "
    "dessa|detta|det+här|dom|dem $; sluta nu|tack? $; skicka inget|inga|ingenting mer|mera|fler|flera; sluta upp med; "
    "nog med <messages>; smsa|messa|kontakta|ring|mejla|maila mig|oss inte|aldrig",
    start_requests="anmäl|skriv|sätt|lägg mig på|till|upp? igen; start|starta|börja|återuppta .. <sending>|"
    "<messages>; "
    "starta|börja .. igen; anmäl|anmäla|sätt|skriv|lägg mig på|till|upp .. "
    "igen|<messages>|listan|sms+listan; vill|önskar|kan+jag .. ha|få|ta+emot .. <messages> igen|ändå; skicka "
    "mig? .. <messages> igen; prenumerera .. igen; vill vara+med|gå+med igen; ångrat|ångrar mig .. "
    "<messages>|start",
    help_requests="jag|vi? behöver|vill+ha|måste+få lite? hjälp; kan|skulle ni|du|någon|man kunna? hjälpa "
    "mig|oss|till?; hjälp mig|oss; hjälpa mig; få|fått lite? hjälp; mer info|information; "
    "behöver|önskar|vill+ha|skicka|ge+mig mer? info|information; finns|är det någon|nån som kan hjälpa mig|oss?; "
    "någon|nån som kan hjälpa mig|oss; behöver lite? hjälp",
    excuses="ta|tag|radera|stryk|plocka inte|ej|aldrig bort|av? mig|oss|mitt+nummer från|ur|av? "
    "listan|er+lista|listorna?; avsluta|avbryt|stoppa beställningen|ordern|köpet; "
    "svara|skicka|skriv|sms:a|sms|svar|sänd|messa|reply|text med? stopp|stop|avsluta|sluta ...; "
    "inte|ej|aldrig|får+inte|sluta+inte|ni+inte "
    "sluta|stoppa|slut|stopp|avsluta|avregistrera|avanmäl|ta+bort|avanmäla|avregistrera+mig att? <sending>|mig|dessa? "
    "<sending>|<messages>|mig|dessa? <messages>?; sluta|stoppa|avsluta|avregistrera inte|aldrig|ej med? att? "
    "<sending>|mig? dessa? <messages>?;varför|när|har|hade|om|innan har|slutade|slutat|stoppade|slutar|stoppar "
    "ni|du|det|den|de? slutat|stoppat|sluta|stoppa? med? att? <sending>?; "
    "svara|skicka|skriv|sms:a|sms|sms'a|svar|sänd|messa stopp|stop|avsluta|sluta|hjälp|start "
    "till|för|på|att|och|för+att|om; svara|skicka|skriv|sms:a|sänd stopp|stop|avsluta; stopp|stop för+att|för "
    "avsluta|avregistrera|avanmäla|att|slippa; stopp|stanna vid|på|i|förbi|här|bilen; "
    "buss|nästa|non|full|första|sista buss|stopp; avregistrera dig|er|här|via|på; avanmäl dig|er; "
    "avanmälan|avregistrering här|klicka|via|på|sker; slut på|för|i+lager|i+dag|hos+er; är|var|blir|blev|tar|tagit "
    "slut; till slut; till sist; ta bort "
    "från+min|från+ordern|från+beställningen|från+korgen|från+varukorgen|varan|den|en|produkten; misstag|fel "
    "avregistrerad|avregistrerat|avanmäld; avregistrerade|avregistrerat|avanmälde|råkade mig? .. misstag; råkade "
    "avregistrera|avanmäla|skriva|svara mig|stopp?; inte|aldrig skicka|kontakta|ring|skriv "
    "mig|till+mig|den|det|paketet|ordern? före|efter|på|idag|imorgon|än|nu|om|förrän|medan|till|utan; inte|aldrig "
    "ring|ringa .. på|före|förrän; avregistrera .. när+som+helst; inte|ej fått|sett|mottagit|har+fått "
    "något|någon|nåt|en|ett|orderbekräftelse|bekräftelse|meddelande|sms|mail|mejl|svar|den|det? "
    "på|om|med|e+post|mail|mejl|sms|meddelande?; inte mer|fler i+lager|igen; ha mer info; stoppa "
    "leveransen|ordern|beställningen|betalningen; inte|ej har|fått|kommit .. <messages>; avbryt|avbeställ|avsluta "
    "min|ordern|beställningen; skrev|angav|gav|uppgav|knappade|angett|skrivit|står|stod|har+ni .. fel "
    "nummer|nr|telefonnummer; fel nummer|nr|person på|i|av|för; fel nummer jag; inte mer|fler|flera|längre än; "
    "får|fått inga|inte .. <messages> längre|mer; hjälp till; avregistrera|avregistrering|avsluta|avanmälan via? "
    "sms|smsa|skicka|svara|skriv ...; har|hade inte|ej|aldrig hört",
)

WORDS = Words(code="sv", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
