"""Norwegian Nynorsk: what Bokmål has, and its own forms."""

from dataclasses import replace

from responder.understand.words import nb
from responder.understand.words.opt_outs.orders import nb as orders_nb
from responder.understand.words.table import Words

ANSWERS = replace(
    nb.ANSWERS,
    yes=nb.ANSWERS.yes + ", ja takk, jaudå, joda, jau, jaudu, ja visst",
    no=nb.ANSWERS.no + ", nei takk, neidå, nei då, næi, niks",
    agree=nb.ANSWERS.agree + ", alt er kome fram, alt kom fram, eg er einig, einig, vi er einige, ikkje noko imot det, "
    "har ikkje noko imot det, "
    "gjerne det, sjølvsagt, sjølvsagt ja, sjølvklart, klårt, det stemmer, eg kjem, kjem, vi kjem, me kjem, kjem "
    "gjerne, eg er med, eg er på, eg vil, vil gjerne, eg vil ha, eg tek den, tek den, det vil eg, det gjer eg, gjer "
    "det, det kan eg, eg stadfestar, stadfestar, stadfest, stadfesta, godkjenner, godkjent, høyrest bra ut, høyrest "
    "fint ut, høyres bra ut, høyrest greitt ut, det passar, passar bra, passar fint, det passar bra, passar, det går "
    "bra, det går fint, fungerer, det fungerer, kvifor ikkje, trur det, eg trur det, det trur eg, ikkje noko problem, "
    "ingen problem, inkje problem, det skal eg, med glede, heilt greitt, heilt klart, heilt sikkert, heilt rett, rett, "
    "det er rett, køyr, køyr på, berre køyr, det hadde vore fint, hadde vore fint, alt i orden, eg rekk det, me "
    "sjåast, vi sjåast, sjåast, utan tvil, mottatt, motteke, har fått, det gjer vi, det gjer me, det seier vi, då "
    "seier vi det, eg er interessert, vi er interesserte, framleis interessert, rekn med meg, det er meg, passar "
    "strålande, me er heime, vi er heime, eg er heime, er heime, eg er der, me er der, gler meg, pakka er her, pakken "
    "er her, fekk han, fekk han i går, har fått han, ser bra ut, utan problem",
    decline=nb.ANSWERS.decline
    + ", ingenting har kome, ingenting kom, ingenting motteke, klarar ikkje, klarer ikkje, ikkje på tale, "
    "ikkje no, ikkje nå, ikkje akkurat no, ikkje i dag, ikkje idag, ikkje i kveld, ikkje i morgon, ikkje denne "
    "gongen, ikkje for meg, ikkje interessert, ikkje aktuelt, ikkje eigentleg, ikkje enno, ikkje lenger, ikkje snakk "
    "om, absolutt ikkje, slett ikkje, overhovudet ikkje, helst ikkje, gjerne ikkje, på ingen måte, treng ikkje, treng "
    "det ikkje, vil ikkje, eg vil ikkje, ønskjer ikkje, orkar ikkje, gidd ikkje, skal ikkje, kan ikkje, kan diverre "
    "ikkje, eg kan ikkje, kjem ikkje, kjem diverre ikkje, rekk ikkje, rekk det ikkje, går ikkje, det går ikkje, går "
    "diverre ikkje, passar ikkje, det passar ikkje, passar dårleg, passar diverre ikkje, fungerer ikkje, stemmer "
    "ikkje, ikkje rett, ueinig, er ikkje einig, takkar nei, må takke nei, står over, droppar, gløym det, trur ikkje "
    "det, trur ikkje, det trur eg ikkje, det gjer eg ikkje, er ikkje, har ikkje, lat vere, la vere, ikkje mogleg, har "
    "ikkje tid, ikkje tid, ein annan gong, neste gong, ikkje for tida, ingen interesse, ikkje fått, ikkje kome, har "
    "ikkje fått, ikkje ja, er sjuk, eg er sjuk, er eg sjuk, det vert ikkje noko av, vert diverre ikkje noko, ikkje i "
    "det heile, ikkje i det heile teke, det trengst ikkje, trengst ikkje, ikkje noko for meg, ikkje noko for oss, må "
    "melde avbod, melder avbod, avbod, kjem ikkje likevel, ikkje likevel, under ingen omstende, ikkje naudsynt, får "
    "det ikkje til, ikkje aktuelt no, ikkje heime, er ikkje heime, avlys timen, avlys timen min, vil avlyse, høver "
    "ikkje, det høver ikkje, høver dårleg, det høver dårleg, pakka manglar, pakken manglar, ventar enno, ventar på "
    "pakken, ventar enno på pakken, har ikkje høve",
    good=nb.ANSWERS.good + ", fint, bra, kjempefint, flott, heilt topp, supert, nydeleg, fantastisk, greitt nok",
    poor=nb.ANSWERS.poor + ", diverre, dessverre, dårleg",
    unsure=nb.ANSWERS.unsure
    + ", kanskje, veit ikkje, eg veit ikkje, veit ikkje heilt, usikker, ikkje sikker, ikkje heilt sikker, anar ikkje, "
    "inga aning, kjem an på, det kjem an på, både og, ja og nei, må tenkje, må sjekke, får sjå, vi får sjå, me får "
    "sjå, gir beskjed, verken eller, korkje, spelar inga rolle, det same, skjønar ikkje, forstår ikkje, seinare, håpar "
    "det, kanskje ikkje, mogleg, har ikkje bestemt meg, ikkje bestemt meg, ikkje bestemt oss, veit ikkje enno, eg veit "
    "ikkje enno, har ikkje sjekka, ikkje sjekka, ikkje godt å seie, vanskeleg å seie, lat meg tenke, må tenkje på det, "
    "i tvil",
    neutral=nb.ANSWERS.neutral
    + ", ikkje dårleg, ikkje verst, ikkje ille, ikkje så verst, ikkje så dårleg, ikkje så gale, slett ikkje verst, "
    "ikkje sant, ikkje berre, ikkje noko å seie på, om ikkje, eller ikkje, hugs, ikkje gløym, kan ikkje klage, kan "
    "ikkje vente, har ikkje noko imot, køyrer bil, køyrer no, eg køyrer, kjem tilbake, kjem an, kjem de, kjem den, "
    "kor er de, kor er, eg er ute, når eg er heime, når eg kjem, når eg er der",
    negators=nb.ANSWERS.negators + ", ikkje, ikkj, aldri, ingen, inga, inkje, utan, korkje",
    fillers=nb.ANSWERS.fillers
    + ", eg, me, de, dykk, er, vert, blir, hadde, kunne, ville, skulle, må, no, då, òg, og, på, frå, med, um, ein, ei, "
    "eit, heilt, litt, verkeleg, eigentleg, berre, nok, vel, altså, synest, trur, meiner, seier, svarar, her, der, "
    "enno, endeleg, allereie, att, fekk, kom, sjølv, denne, dette, desse, gong, dei, ho, han, slik, gjer, gjorde, få, "
    "tek, helsing, mykje, mykje mykje",
    polite=nb.ANSWERS.polite
    + ", takk, tusen takk, ver så snill, ver så god, ver snill, vennleg helsing, med helsing, helsing, god morgon, ha "
    "det, orsak",
    but=nb.ANSWERS.but + ", men, unnateke",
    asks=nb.ANSWERS.asks
    + ", kva, kor, når, kvifor, korleis, kven, kva for, kan de, kan du, har de, er det, kjem de, kjem den",
    common=nb.ANSWERS.common
    + ", berre, desse, dykkar, ikkje, mykje, noko, nokre, vere, vore, heile, heime, kjøpe, sende, sendt, gjere, gjort, "
    "lenge, kanskje, kveld, tida, åleine, vegen, bestille, pakka, veka, staden, utan, heiter",
)

NUMBERS = replace(
    nb.NUMBERS,
    numerals=nb.NUMBERS.numerals + ", 0=null, 1=ein|eitt|eit|éin, 3=tri, 4=fire, 7=sju, 8=åtte, 20=tjue, 30=tretti",
    articles=nb.NUMBERS.articles + ", ein, ei, eit, eitt",
    points=nb.NUMBERS.points + ", stjerner, stjerne, poeng",
    orders=nb.NUMBERS.orders + ", storleik, storleiken, tinging, tinginga, tinga, har tinga",
    measures=nb.NUMBERS.measures
    + ", minuttars, timars, dagars, vekers, vekes, månaders"
    + ", dagar, veker, veke, timar, månad, månader, minutt, gong, gonger, personar, posar, koppar",
    ordinals=nb.NUMBERS.ordinals + ", 1=fyrste|første, 2=andre, 7=sjuande, 8=åttande, 9=niande, 10=tiande, -1=siste",
    halves=nb.NUMBERS.halves + ", og ein halv, og ei halv, og eit halvt, ein halv",
    several=nb.NUMBERS.several + ", begge, både, alle, ingen, korkje, same",
    nicknames=nb.NUMBERS.nicknames
    + ", 1=einar, 2=toar, 3=trear, 4=firar, 5=femmar, 6=seksar, 7=sjuar, 8=åttar, 9=niar|ein niar, 10=tiar, "
    "1.5=halvannan|halvanna|halvtanna|ein og ein halv|ei og ei halv|eitt og eit halvt, 0.5=ein halv|ei halv|eit "
    "halvt|halvparten",
)

CALENDAR = replace(
    nb.CALENDAR,
    weekdays="0=måndag|måndagen|mandag, 1=tysdag|tysdagen|tirsdag|tirsdagen|tys, 2=onsdag|onsdagen|ons, "
    "3=torsdag|torsdagen|tors, 4=fredag|fredagen|fre, 5=laurdag|laurdagen|lørdag|lørdagen|lau, "
    "6=søndag|søndagen|sundag|sundagen, 0=i måndags|i mandags, 1=i tysdags|i tirsdags, 2=i onsdags, 3=i torsdags, "
    "4=i fredags, 5=i laurdags|i lørdags, 6=i sundags|i søndags",
    days=nb.CALENDAR.days
    + ", 0=i dag|i kveld|i ettermiddag|i føremiddag, 1=i morgon|imorgon|i morgo|imorgo, 2=overmorgon|i overmorgon, "
    "-1=i går",
    parts=nb.CALENDAR.parts
    + ", morning=morgonen|føremiddag|føremiddagen|om morgonen, afternoon=ettermiddag|ettermiddagen, "
    "evening=kveld|kvelden|i kveld",
    spans=nb.CALENDAR.spans
    + ", week=veke|veker|veka, hour=timar|time, day=dagar|dag, month=månad|månader, minute=minutt",
    either="eller, el, ell, anten, kanskje",
    previous=nb.CALENDAR.previous + ", førre, sist, siste",
    week_number=nb.CALENDAR.week_number + ", veke, veka",
)

REQUESTS = replace(
    orders_nb.REQUESTS,
    stop=orders_nb.REQUESTS.stop + ", meld meg av, stogg, avmeld",
    help=orders_nb.REQUESTS.help + ", hjelp meg",
    stopping=orders_nb.REQUESTS.stopping + "|slutt|sluttar|stogg|stoggast|avslutt",
    sending=orders_nb.REQUESTS.sending + "|sende|masar|kontakte|skrive|plage|mase",
    messages=orders_nb.REQUESTS.messages + "|meldingar|meldingane|utsendingar|utsendingane|"
    "reklame|tilbod|tilboda|tilboda|nyheitsbrev|nyheitsbrevet|tekstmeldingar|e+post",
    stop_requests=orders_nb.REQUESTS.stop_requests + "; ver|vere snill|snille og stopp|slutt; "
    "ikkje send|sende|kontakt|skriv .. fleire|meir|meg; ikkje .. <messages> lenger|meir; "
    "la|lat|late meg|oss vera|vere .. fred?; la|lat|late meg|oss få .. fred|ro; "
    "ynskjer|ønskjer|ynskjer+ikkje|vil ikkje .. <messages>; "
    "feil nummer|nr; vil meldast|bli+meldt av",
    excuses=orders_nb.REQUESTS.excuses + "; ikkje slutt|stopp|slutte|stoppe med? å? sende|<sending>? <messages>|desse?",
)

WORDS = Words(code="nn", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
