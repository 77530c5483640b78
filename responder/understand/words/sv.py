"""Swedish."""

from responder.understand.words.opt_outs.orders.sv import REQUESTS
from responder.understand.words.table import Answers, Calendar, Numbers, Words

ANSWERS = Answers(
    yes="ja, jaa, japp, jepp, jadå, jajamän, jajamen, jajamensan, jajjemän, jajjemen, jajemen, yes, yess, "
    "yep, yepp, jo, joo, jodå, jorå, jomen, jomenvisst, javisst, ja visst, javisstja, jaha ja, ja tack, "
    "jatack, ja gärna, jaja, jajaja, ok, okej, okey, okay, okaj, oki, okidoki, okejdå, visst, visst ja, "
    "absolut, ajjemen, ja då, ja ja, mm, mhm, mmm, jupp, juu, aa, aah, ah ja, åja, yeah, yup, jaaa, ja "
    "absolut, 👍, 👌, ✅, ✔, ☑, 🆗, jes, jao, jajjamän, jaadå, jappjapp, japp japp, yesbox",
    no="nej, nej tack, nää, nä, nähä, nehej, näpp, nejdå, nej då, nejtack, nix, nope, nop, no, nja nej, "
    "nej nej, neej, nee, näe, neej tack, nej du, ne, nah, njet, nejj, nei, näd, 👎, ❌, ✖, 🚫, 🙅, ⛔",
    agree="fick paketet, paket mottaget, paketet mottaget, mottagit paketet, är mottaget, har mottagit, "
    "instämmer, det hade varit trevligt, det hade varit fint, inget emot det, ingenting emot det, "
    "gärna, jättegärna, gärna det, mycket gärna, mer än gärna, gärna tack, väldigt gärna, självklart, såklart, "
    "så klart, klart, det är klart, naturligtvis, givetvis, definitivt, helt klart, utan tvekan, stämmer, "
    "det stämmer, stämmer bra, stämmer det, det stämmer bra, korrekt, rätt, det är rätt, helt rätt, riktigt, exakt, "
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
    "toppen, vore kul, skriv upp mig, sätt upp mig, boka, boka in mig, skicka, skicka gärna, skicka den, beställ, "
    "jag hinner, hinner, det är sant, sant, mottaget, har fått, jag har fått, har kommit, den har kommit, den kom, i "
    "högsta grad, tummen upp, uppfattat, uppfattat tack, noterat, gärna för mig, det är lugnt, lugnt, är lugnt, fine "
    "by me, deal, yes box, kanon det, det går alldeles utmärkt, det går jättebra, går alldeles utmärkt, låter "
    "jättebra, låter kanon, låter härligt, passar jättebra, passar alldeles utmärkt, funkar jättebra, funkar "
    "perfekt, tveklöst, självfallet, kan inte säga nej, kan inte tacka nej, bara att skicka, skicka bara, bara "
    "skicka, bara att komma, kom gärna, det kan ni göra, det säger vi, så säger vi, vi säger så, vi säger det, "
    "absolut inga problem, absolut inget problem, inget som hindrar, inga konstigheter, bekräftas, bekräftas härmed, "
    "räkna med mig, räkna med oss, intresserad, jag är intresserad, är intresserad, vi är intresserade, "
    "intresserade, fortfarande intresserad, hundra procent, det är jag, fått det, har fått det, det har jag fått, "
    "kan bekräfta, jag kan bekräfta, det går så bra, absolut gärna, vi är hemma, jag är hemma, är hemma, är hemma "
    "då, jag är där, vi är där, är där, längtar, jag längtar, vi längtar, ser fram emot det, vi syns, syns, vi syns "
    "då, dyker upp, jag dyker upp, vi dyker upp, fixar det, jag fixar det, vi fixar det, löser det, det löser vi, "
    "det löser jag, det ordnar sig, då säger vi så, jag godtar, godtar, ser bra ut, ser rätt ut, allt ser bra ut, "
    "allt ser rätt ut, ser fint ut, utan problem, inga hinder, alla gånger, paketet är här, paketet har kommit, "
    "paketet kom, har hämtat det, har hämtat, hämtat det, fick det, fick det igår, kom fram, kom fram igår, det kom "
    "fram, kom igår, inga invändningar, har inga invändningar, det kan vi, det kan vi gott, det kan vi göra, kan vi "
    "göra, god idé, bra idé, bra förslag, det kan vi gott göra",
    decline="ej anlänt, inte anlänt, ej anlänt ännu, får avstå, får nog avstå, måste avstå, jo men nej, kom inte fram, "
    "falskt, gillar inte det, helst slipper jag, slipper helst, i helvete heller, inget kom, ingenting kom, "
    "inget levererat, "
    "inte för tillfället, vill helst slippa, helst slippa, vill slippa, tyvärr avboka, tyvärr ställa in, "
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
    "fel, håller inte med, inte överens, avböjer, jag avböjer, tackar nej, måste tacka nej, vill tacka nej, får "
    "tacka nej, säger nej, måste säga nej, måste avboka, måste ställa in, lämnar återbud, återbud, avstår, jag "
    "avstår, står över, hoppar över, hoppar det, skippar, skippa, skippa det, struntar i det, strunta i det, skit i "
    "det, glöm det, tror inte det, tror inte, jag tror inte det, det tror jag inte, det gör jag inte, det vill jag "
    "inte, det gjorde den inte, gjorde inte, det är det inte, det var det inte, är inte, var inte, har inte, det har "
    "jag inte, låt bli, låt vara, låter bli, gör inte det, skicka inte, är upptagen, upptagen, förhindrad, är "
    "förhindrad, inte möjligt, ej möjligt, omöjligt, har inte möjlighet, har ej möjlighet, har inte tid, inte tid, "
    "ingen tid, har ingen tid, en annan gång, kanske en annan gång, kanske nästa gång, nästa gång, jag har inte, "
    "inget intresse, ingenting, tummen ner, knappast, inte fått, ej fått, inte kommit, har inte fått, inte mottagit, "
    "inte godkänt, vill helst inte, inte ja, det får vara, klarar mig, icke, kommer inte att, är bortrest, är "
    "bortresta, vi är bortresta, jag är bortrest, är på semester, är sjuk, inte för min del, det passar dåligt, "
    "passar mig dåligt, går dåligt, är jag sjuk, är vi sjuka, är jag bortrest, är vi bortresta, är jag upptagen, är "
    "i stugan, ingen chans, fan heller, passar tyvärr dåligt, det passar tyvärr dåligt, inte nödvändigt, ej "
    "nödvändigt, det behövs inte, det behövs ej, får inte ihop det, får tyvärr avstå, kommer tyvärr ej, inget för "
    "mig, inget för oss, inte min grej, ingen möjlighet, har ingen möjlighet, hinner tyvärr ej, inte ändå, kommer "
    "inte ändå, behöver inget, behöver ingenting, inte på ett tag, inte hemma, ej hemma, är inte hemma, är ej hemma, "
    "inte en suck, avboka, avboka min tid, vill avboka, vill gärna avboka, avbokar, jag avbokar, avboka tiden, ställ "
    "in min tid, vill ställa in, önskar ej, önskas ej, önskas inte, paketet saknas, väntar fortfarande, väntar på "
    "paketet, väntar fortfarande på paketet, väntar ännu, ja kan inte, ja vill inte, ja kommer inte, ja hinner inte, "
    "ja orkar inte, ja behöver inte, ja har inte, ja tror inte, ja kan ej, ja kan tyvärr inte, det blir nej, ja är "
    "inte, funkar dåligt, det funkar dåligt, fungerar dåligt, tyvärr upptagen, inte vad jag vet, inte som jag vet, "
    "tar mig inte dit, inte bra nog, ändrat mig, har ändrat mig, blev inget av, det blev inget av, lockar inte, det "
    "lockar inte, det gick inte",
    good="bra, fint, toppen, super, perfekt, kanon, kanonbra, jättebra, jättefint, härligt, strålande, "
    "utmärkt, grymt, kalas, kul, najs, nice, schysst, toppenbra, suveränt, fantastiskt, underbart, "
    "finfint, finemang, prima, great, good, fine, cool, perfect, god, skitbra, asbra, superbra, mycket "
    "bra, väldigt bra, helt okej, okej bra, please, 💯, 🙌, välkommen, ypperligt, trevligt, topp, fin",
    poor="tyvärr, dessvärre, tyvär, dåligt",
    unsure="vet det inte, vet inte ännu, vet det inte än, kanske, kanske det, eventuellt, möjligen, "
    "möjligtvis, vet inte, vet ej, vet inte riktigt, vet inte än, osäker, är osäker, inte säker, inte "
    "helt säker, ingen aning, ingen åsikt, beror på, det beror på, beror helt på, ja och nej, både och, "
    "både ja och nej, ja eller nej, nej och ja, nja, tja, njae, nää ja, måste tänka, måste kolla, ska "
    "kolla, måste fråga, ska fråga, ska se, får se, vi får se, får vi se, låter dig veta, återkommer, jag "
    "återkommer, hör av mig, hör av oss, inte bestämt, har inte bestämt, varken eller, varken, spelar "
    "ingen roll, kvittar, det kvittar, skitsamma, samma för mig, likgiltig, förstår inte, fattar inte, "
    "vad menar, jag undrar, senare, lite senare, hoppas det, hoppas, sådär, så där, sisådär, lagom, "
    "delvis, halvt om halvt, kan hända, kanske inte, tror kanske, maybe, dunno, idk, not sure, yes and "
    "no, 🤷, 🤔, båda delarna, svårt att säga, får fundera, ska fundera, måste fundera, fundera på, "
    "funderar på, får tänka, inte säkert, det är inte säkert, inte helt säkert, har inte kollat, inte "
    "kollat, inte bestämt mig, inte bestämt oss, inte sett efter, inte hunnit kolla, svårt att veta, "
    "tveksam, är tveksam, jag tvekar, tveksamt, låt mig tänka, får kolla, ska tänka, måste tänka på "
    "saken, får återkomma, ska återkomma, ja vet inte",
    neutral="inte dåligt, inte illa, inte så illa, inte så dåligt, inte så pjåkigt, inte dumt, inte så dumt, inte "
    "helt fel, inte fel, ja hej, ja hallå, jo hej, ja du, jo du, inte bara, inte sant, inget att klaga på, inget att "
    "anmärka på, inte konstigt, inte minst, kan inte klaga, kan inte vänta, ingen fara, ingen brådska, ingen stress, "
    "om inte, eller inte, eller nej, eller ej, säg ja, sa ja, om ja, om nej, god morgon, god kväll, god dag, god "
    "jul, god natt, god fortsättning, gott nytt år, ha en bra, ha en fin, ha en trevlig, bra fråga, mindre bra, har "
    "inget emot, inget emot, inte emot, glöm inte, aldrig varit bättre, aldrig bättre, kommer ni, kommer den, kommer "
    "det, kommer paketet, kan ni, kan jag få, kan du, kan man, trevlig helg, bra dag, fin dag, trevlig kväll, ska "
    "ni, vill ni, säkert att, inget fel, bra tid, gott om tid, skicka in, skicka mig, inte utan, jana, fel nummer, "
    "fel nr, fel person, fel vara, fel paket, fel order, inget är perfekt, ingenting är perfekt, ingen är perfekt, "
    "möjligt, det är möjligt, kör bil, kör nu, jag kör, jag kör bil, sitter och kör, kör försiktigt, kommer "
    "tillbaka, kommer hem, när jag är hemma, när jag är där, när jag kommer, när jag kommer hem, när vi är hemma",
    negators="inte, ej, icke, aldrig, ingen, inget, inga, knappast, ikke, not, inte heller, varken",
    fillers="jag, vi, du, ni, det, den, de, är, var, blir, bli, har, hade, kan, kunde, vill, ville, ska, "
    "skulle, måste, ju, så, då, nu, också, och, på, i, till, för, med, av, om, att, en, ett, men nu, mig, "
    "dig, oss, min, mitt, mina, allt, alla, väldigt, helt, ganska, lite, verkligen, faktiskt, egentligen, "
    "bara, nog, väl, alltså, liksom, herregud, oj, ah, å, åh, oh, hm, hmm, eh, öh, haha, hehe, lol, hihi, "
    "tycker, tror, menar, säger, svar, svaret, mitt svar, svarar, här, där, idag, i dag, kväll, ikväll, "
    "båda, tusen, mycket, fortfarande, äntligen, redan, igen, gick, går, fick, kom, sig, hos, från, "
    "denna, detta, dessa, min vän, kära, kompis, gänget, gång, dem, hon, han, sådan, ut, upp, gör, "
    "gjorde, få, tar, ta, hörs, mvh, kram, jätte, riktigt, super, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, "
    "alltid, säker, två, när, även, eftersom, även om, även om det, även om frakten, även om den, även om "
    "ni, som om, trots att, så snart som möjligt, så fort som möjligt, så snabbt som möjligt, så tidigt "
    "som möjligt, ändå, dig då, e, d",
    polite="tack, tackar, tack så mycket, tack så jättemycket, tusen tack, stort tack, många tack, tackar så mycket, "
    "tack på förhand, tack för det, tack snälla, snälla, är du snäll, var snäll, vänligen, vänligen och, var vänlig, "
    "var god, hej, hejsan, hallå, tjena, tja, tjo, hejhej, hej hej, hej då, hejdå, god morgon, god dag, god kväll, "
    "mvh, med vänlig hälsning, vänliga hälsningar, hälsningar, hälsar, vh, kram, ursäkta, förlåt, sorry, please, "
    "thanks, thank you, ha det, ha det bra, ha det gott, ha en bra dag, ha en fin dag, snälla ni, pliz, pls, plz, om "
    "möjligt, om det är möjligt, om det går, om det går bra, om det passar, om det är ok, om det är okej, om jag får, "
    "om ni vill, om det funkar",
    but="men, förutom, utom, utan, dock, fast, men inte",
    asks="vet ni, vet du, vad, var, när, varför, hur, vem, vilken, vilket, vilka, är det, har ni, har du, kan ni, "
    "kan du, kan jag, kan man, får jag, ska jag, måste jag, vill ni, skickar ni, levererar ni, går det att, "
    "går det, är ni, blir det, kommer ni, kommer den, kommer det, finns det, finns, kostar det, hur mycket, "
    "undrar",
    common="även, allt, alltid, alla, andra, annan, annat, arbete, bara, barn, beställt, beställning, betala, betalat, "
    "betalt, bilen, bild, billig, blir, blev, boka, bokat, bort, borta, brev, butik, både, båda, bättre, bäst, dagar, "
    "dagen, deras, denna, dessa, detta, dock, dom, döma, efter, eller, enkel, fanns, finns, fast, fasta, femte, fest, "
    "fika, filter, flera, flest, folk, form, fort, fram, framme, fredag, frukt, frågor, fråga, full, fungerar, färg, "
    "färsk, färdig, fått, först, första, förut, gammal, gamla, ganska, gata, genom, gillar, gick, gjorde, gjort, glad, "
    "glömt, grön, gröna, hade, halv, handla, hela, helg, helt, hemma, hemsida, heter, hittar, hitta, hjälper, hjälpte, "
    "hjälpa, hoppas, hund, hämta, hämtar, hänt, händer, här, häst, hörs, igår, igen, ihop, inget, ingen, innan, inne, "
    "istället, jobb, jobba, juni, kaffe, kaffet, kalla, kallt, kanal, kant, klar, klara, klarar, klart, klockan, "
    "kläder, kort, kosta, kostar, kosten, kund, kunde, kunna, kvar, kväll, köpa, köpt, köp, lagom, lager, land, lång, "
    "länge, leverans, levererad, lika, liten, ligger, lördag, lösa, löst, mail, maila, massa, med, medan, mellan, "
    "mera, mest, minst, minut, missa, missat, morgon, mycket, mörk, mörkt, måndag, månad, namn, natt, nere, nummer, "
    "nästa, nästan, något, någon, några, nöjd, nöjda, oftast, olika, order, ordern, ordning, paket, paketet, passa, "
    "pengar, plats, precis, pris, priset, prova, prata, rabatt, rast, redan, rena, rest, resten, retur, ring, ringa, "
    "rosta, rost, röst, sade, sagt, saker, samma, sedan, sena, senare, sent, sida, sidan, sista, sist, skick, skicka, "
    "skickas, skickat, skriva, skrev, skulle, slags, slita, slutat, slutade, slutet, slutar, snart, snabb, snabbt, "
    "som, sommar, sort, sorten, spara, stad, start, startar, startade, stark, sten, stol, stoppar, stoppat, stor, "
    "stora, stort, stannar, stanna, ställa, stund, svar, svara, svart, svårt, sätt, säng, söker, tack, taget, tala, "
    "tal, tant, test, testa, tid, tiden, tider, timme, timmar, tids, ting, titta, tjänst, torsdag, trodde, trots, "
    "tråkigt, trött, tusen, tvätt, tyst, under, ungefär, ute, utan, utom, vagn, valde, vara, varan, varit, varje, "
    "varm, varmt, vatten, vecka, veckor, veta, vilja, vinter, visa, visar, visste, vita, vitt, vore, vuxen, väder, "
    "väldigt, vänta, väntar, värd, väska, växel, åker, över, översta, nota, note, neger, gärningar, stämma, stämd, "
    "svarta, tisdag, onsdag, skor, skjorta, storlek, pall, samtal, fundera, funderar, funderat, saken, sakerna",
    conditions="om det, om ni, om jag, om vi, om du, om man, om den, om de, om priset, om frakten, bara om, endast om, "
    "såvida, såvida inte, så länge, förutsatt att, under förutsättning, ifall, förutsatt, så länge som",
)

NUMBERS = Numbers(
    numerals="0=noll, 1=ett|en|ena, 2=två|tvåan i, 3=tre, 4=fyra, 5=fem, 6=sex, 7=sju, 8=åtta, 9=nio|nie, 10=tio|tie, "
    "11=elva, 12=tolv|ett dussin|dussin, 13=tretton, 14=fjorton, 15=femton, 16=sexton, 17=sjutton, 18=arton|aderton, "
    "19=nitton, 20=tjugo|tjuge, 30=trettio|tretti, 40=fyrtio|förtio|fyrti, 50=femtio|femti, 60=sextio|sexti, "
    "70=sjuttio|sjutti, 80=åttio|åtti, 90=nittio|nitti, 100=hundra, 1000=tusen, 20=tju, 30=tretti, 40=förti|fyrti, "
    "60=sexti, 70=sjutti, 80=åtti, 90=nitti, 100=ett hundra, 1000=ett tusen, 2=ett par",
    joined="tens-units",
    articles="en, ett, ena, ett tjog, ett dussin, dussin, halv, halva, ett par",
    nicknames="0=nolla|nollan, 20=ett tjog|tjog, 1=etta|ettan, 2=tvåa|tvåan, 3=trea|trean, 4=fyran, 5=femma|femman, "
    "6=sexa|sexan, 7=sjua|sjuan, 8=åttan, 9=nia|nian, 10=tia|tian, 6=ett halvt dussin|halvt dussin, "
    "1.5=anderthalv|en och en halv|ett och ett halvt|en å en halv|halvannan|en o en halv, "
    "0.5=halv|en halv|ett halvt|hälften|halva, "
    "1=etta|ettan|etta:, 2=tvåan, 3=trean, 5=femman, 6=sexan, 7=sjuan, 9=nian, 10=tian",
    scale="av, utav, av totalt, på, out of, över",
    points="stjärnor, stjärnorna, stjärna, stjärnor av, poäng, p, betyg, i betyg, på skalan, getingar, star, stars, "
    "plus",
    measures="x, besök, minuters, timmars, veckors, månaders, sekunders, "
    "tumme, tummar, ord, sak, "
    "dag, dagar, dagars, dygn, timme, timmar, tim, h, minut, minuter, min, vecka, veckor, v, månad, månader, "
    "mån, år, års, gång, gånger, ggr, kr, kronor, krona, sek, nok, dkk, eur, euro, öre, spänn, procent, kg, kilo, g, "
    "gram, hg, cm, mm, m, km, mil, personer, pers, stycken, st, styck, påsar, påse, paket, kartonger, koppar, kopp, "
    "flaskor, flaska, beställningar, barn, folk, man, av dem, av oss, av dom, av mina, av de, vänner, kaffe, kaffen, "
    "produkter, varor, saker, par, skjortor, grader, burkar, bitar, vån, våning, tr, dl, liter, l, st påsar, hundar, "
    "muggar, trasiga, skadade, våningen, kolli, kollin, burk",
    orders="sida, sidan, kapitel, kassa, bord, "
    "order, ordern, ordernr, ordernummer, order nr, order nummer, ordernumret, beställning, beställningen, "
    "beställningsnummer, beställningsnr, faktura, fakturanummer, fakturanr, kollinummer, kolli, spårningsnummer, "
    "kundnummer, kundnr, kund nr, paketnummer, sändningsnummer, referens, ref, ärende, ärendenummer, artikel, "
    "artikelnummer, art nr, kod, rum, lägenhet, lgh, buss, linje, storlek, strl, stl, ålder, telefon, tel, telnr, "
    "mobil, mob, ring, kl, klockan, om, före, efter, sedan, innan, sen, postnummer, postnr, sändningsnr, kollinr, vi "
    "är, vi blir, vi var, vi kommer, son på, dotter på, sonen på, dottern på, pojke på, flicka på, köpte, beställde, "
    "har köpt, har beställt",
    halves="och en halv, och ett halvt, och halv, komma fem, en halv",
    ordinals="1=första|förste|1a|1:a|etta, 2=andra|andre|2a|2:a, 3=tredje, 4=fjärde, 5=femte, 6=sjätte, 7=sjunde, "
    "8=åttonde, 9=nionde, 10=tionde, -1=sista|siste|nedersta, 1=översta, -2=mellersta|mittersta|i mitten|mitten, "
    "-1=sistnämnda|nedersta, 1=översta|förstnämnda, 2=andra|andre, 1=ettan|1an, 2=tvåan|2an, 3=trean|3an, 4=fyran|4an",
    options="alternativ, alternativet, val, nummer, nr, bokstav, svar, svarsalternativ, option, punkt, valet",
    several="båda, bägge, båda två, alla, allt, ingen, inget, inga, ingen av dem, ingetdera, varken, samma, vad som "
    "helst, allihop, samtliga, ingenting, endera, spelar ingen roll, kvittar",
)

CALENDAR = Calendar(
    weekdays="0=måndag|måndagen|mån|måndags|mondag, 1=tisdag|tisdagen|tis|tisdags, 2=onsdag|onsdagen|ons|onsdags, "
    "3=torsdag|torsdagen|tors|torsdags, 4=fredag|fredagen|fre|fredags, 5=lördag|lördagen|lör|lördags, "
    "6=söndag|söndagen|sön|söndags, 0=månda, 1=tisda, 2=onsda, 3=torsda, 4=freda, 5=lörda, 6=sönda, 0=i "
    "måndags|måndags, 1=i tisdags|tisdags, 2=i onsdags|onsdags, 3=i "
    "torsdags|torsdags, 4=i fredags|fredags, 5=i lördags|lördags, 6=i söndags|söndags",
    months="1=januari|jan, 2=februari|feb|febr, 3=mars, 4=april|apr, 5=maj, 6=juni|jun, 7=juli|jul, 8=augusti|aug, "
    "9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=december|dec",
    days="0=idag|i dag|ikväll|i kväll|i eftermiddag|i förmiddag|inatt|i natt, 1=imorgon|i morgon|imorron|i "
    "morron|imorrn|imorn|imorgn|imon|imoron|imorgom, 2=i övermorgon|övermorgon|iövermorgon|i övermorron|övermorron, "
    "-1=igår|i går, -2=i förrgår|förrgår|förrgår",
    parts="morning=morgon|morgonen|morronen|mornarna|på mornarna|morgonkvisten|på "
    "morgonkvisten|förmiddag|förmiddagen|tidigt|på morgonen|i morse|på förmiddagen|fm, "
    "midday=lunch|lunchtid|mitt på dagen, afternoon=eftermiddag|eftermiddagen|på eftermiddagen|em|efter "
    "lunch|middag, evening=kväll|kvällen|kvällstid|kvällskvisten|på kvällskvisten|ikväll|i kväll|efter "
    "jobbet|på kvällen, night=natt|natten|inatt|i natt, morning=bitti|i morgon bitti|imorgon bitti|på "
    "morronen",
    following="nästa, nästkommande, påföljande",
    week="vecka",
    within="om, inom, från nu, från idag",
    spans="minute=minut|minuter|min, halfhour=halvtimme|halvtimma, quarterhour=kvart, "
    "hour=timme|timmar|tim|timma|h, day=dag|dagar|dygn|dagen, week=vecka|veckor|veckan, "
    "month=månad|månader|mån|månaden, "
    "year=år",
    clock="kl, klockan, klock, vid, runt, ca, cirka, efter, etter, före, innan, från, mellan, till, framåt, "
    "typ, tidigast, senast",
    oclock="prick, blankt, tiden, snåret, fläcken",
    half="halv",
    half_before=True,
    quarter="kvart, en kvart, kvarten",
    past="över, efter",
    before="i, före",
    noon="klockan tolv på dagen, kl tolv på dagen, tolv på dagen",
    midnight="midnatt",
    weekend="helgen, i helgen, till helgen, helg",
    day_marks="den, d",
    either="eller, el, ell, antingen, kanske",
    previous="förra, senaste, sista, i förra",
    week_after="nästnästa, veckan efter nästa",
    week_number="vecka, v, veckan",
    month_in="i, till, under",
    ordinal_days="1=första|förste, 2=andra|andre, 3=tredje, 4=fjärde, 5=femte, 6=sjätte, 7=sjunde, 8=åttonde, "
    "9=nionde, 10=tionde, "
    "11=elfte, 12=tolfte, 13=trettonde, 14=fjortonde, 15=femtonde, 16=sextonde, 17=sjuttonde, 18=artonde, 19=nittonde, "
    "20=tjugonde, 21=tjugoförsta|tjugoförste, 22=tjugoandra|tjugoandre, 23=tjugotredje, 24=tjugofjärde, "
    "25=tjugofemte, 26=tjugosjätte, "
    "27=tjugosjunde, 28=tjugoåttonde, 29=tjugonionde, 30=trettionde, 31=trettioförsta",
)

WORDS = Words(code="sv", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
