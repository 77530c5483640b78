"""Dutch."""

from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="ja, jaa, jaja, ja ja, jawel, jazeker, ja hoor, ja graag, ja bedankt, ja dank je, jep, jup, jap, "
    "joh ja, jo, jah, yes, yep, yup, yeah, ok, oké, okay, okee, oki, okidoki, okido, okie, tuurlijk, "
    "yess, joe, jahoor, mhm, oke, jaaa, yessir, 👍, 👌, ✅, ✔, ☑, 🆗",
    no="nee, neen, nee hoor, nee bedankt, nee dank je, nee dank u, neuh, nope, nop, no, nah, nah nee, "
    "neej, neee, nee nee, nehee, ne, nein, welnee, 👎, ❌, ✖, 🚫, 🙅, ⛔",
    agree="eigenlijk wel, toch wel, eigenlijk toch wel, "
    "van harte, mag, dat mag, niets op tegen, niks op tegen, "
    "graag, heel graag, erg graag, natuurlijk, uiteraard, zeker, zeker weten, jazeker, absoluut, "
    "vanzelfsprekend, allicht, tuurlijk, klopt, dat klopt, dat is juist, juist, correct, dat is correct, inderdaad, "
    "precies, mee eens, akkoord, ga akkoord, ik ga akkoord, afgesproken, deal, prima, is prima, dat is prima, is "
    "goed, dat is goed, goed zo, in orde, is in orde, komt in orde, komt goed, dat komt goed, klinkt goed, klinkt "
    "prima, klinkt leuk, klinkt als een plan, past, dat past, past goed, past prima, past mij, past perfect, schikt, "
    "komt uit, komt goed uit, komt mij goed uit, dat komt goed uit, dat kan, kan, kan wel, gaat lukken, dat gaat "
    "lukken, lukt, lukt wel, werkt voor mij, werkt, doe ik, doen we, doe maar, doe dat, dat doe ik, ga ervoor, ik "
    "kom, kom, wij komen, we komen, ik ben erbij, ben erbij, erbij, doe mee, ik doe mee, ik wil, wil ik, wil ik "
    "graag, ik wil graag, dat wil ik, ik neem hem, neem ik, ik neem, bevestig, bevestigd, ik bevestig, hierbij "
    "bevestigd, hierbij bevestig ik, bevestigen, geaccepteerd, accepteer, ik accepteer, geen probleem, geen "
    "problemen, is geen probleem, dat is geen probleem, waarom niet, denk het wel, ik denk het wel, ik denk van wel, "
    "denk van wel, ik geloof van wel, met plezier, met alle plezier, met genoegen, alles goed, alles in orde, alles "
    "ok, alles oké, tot dan, tot morgen, zie je dan, dat zou fijn zijn, dat zou leuk zijn, dat zou mooi zijn, zou "
    "fijn zijn, zou leuk zijn, stuur maar, schrijf me in, duim omhoog, waar, dat is waar, ontvangen, heb ik, ik heb "
    "hem, is binnen, is aangekomen, regel het, top doen, wat mij betreft wel, lijkt me leuk, lijkt me goed, lijkt me "
    "prima, lijkt mij leuk, lijkt ons leuk, komt helemaal goed, das goed, da's goed, dat's goed, geen enkel "
    "probleem, geen punt, klinkt top, klinkt super, klinkt perfect, ik heb interesse, heb interesse, geïnteresseerd, "
    "ben geïnteresseerd, ik ben geïnteresseerd, nog steeds geïnteresseerd, we hebben interesse, ik kan bevestigen, "
    "reken op mij, reken maar, tel mij mee, tel me mee, komt voor de bakker, is akkoord, vind ik goed, vind ik "
    "prima, mij best, best hoor, dat ben ik, top geregeld, lijkt me top, lijkt me super, we zijn thuis, ik ben "
    "thuis, ben thuis, zijn thuis, ik ben er, ben er, ben er dan, we zijn er, ziet er goed uit, ziet er prima uit, "
    "ziet er top uit, pakket is er, pakket is binnen, is er, heb het opgehaald, opgehaald, heb ik opgehaald, "
    "gisteren gekregen, gekregen, heb er zin in, zin in, ik heb er zin in, wat mij betreft prima, wat mij betreft "
    "goed, geen bezwaar, dat kunnen we doen, kunnen we doen, goed idee, goed plan",
    decline="tuurlijk niet, tuurlijk niet hoor, "
    "nooit meer, is er nog niet, niets meer dank je, "
    "ik doe niet mee, doe niet mee, niets aangekomen, "
    "op dit moment niet, momenteel niet, op het moment niet, nee bedankt, niet nu, nu niet, nu even niet, "
    "even niet, niet vandaag, vandaag niet, morgen niet, niet morgen, deze keer niet, dit keer niet, niet voor mij, "
    "niet geïnteresseerd, geen interesse, ik heb geen interesse, heb geen interesse, niet echt, eigenlijk niet, nog "
    "niet, niet meer, absoluut niet, zeker niet, helemaal niet, in geen geval, onder geen beding, geen sprake van, "
    "geen denken aan, liever niet, liever niet nee, helaas niet, helaas nee, graag niet, bedankt nee, geen kans, "
    "geen behoefte, niet nodig, hoeft niet, hoeft niet hoor, dat hoeft niet, heb ik niet nodig, wil niet, ik wil "
    "niet, wil ik niet, dat wil ik niet, kan niet, ik kan niet, dat kan niet, kan helaas niet, ik kan helaas niet, "
    "kunnen niet, we kunnen niet, kom niet, ik kom niet, kom helaas niet, red het niet, ik red het niet, haal het "
    "niet, lukt niet, dat lukt niet, lukt helaas niet, gaat niet, dat gaat niet, gaat niet lukken, gaat helaas niet, "
    "past niet, dat past niet, past me niet, past helaas niet, komt niet uit, komt slecht uit, komt me niet uit, "
    "schikt niet, werkt niet, klopt niet, dat klopt niet, niet juist, niet correct, onjuist, fout, dat is fout, "
    "verkeerd, oneens, niet mee eens, niet akkoord, ga niet akkoord, weiger, ik weiger, bedank, ik bedank, sla over, "
    "ik sla over, sla ik over, ik pas, moet afzeggen, ik zeg af, zeg af, afzeggen, moet helaas afzeggen, vergeet "
    "het, laat maar, laat maar zitten, doe maar niet, niet doen, denk het niet, ik denk het niet, denk van niet, ik "
    "denk van niet, ik geloof van niet, geen tijd, heb geen tijd, ik heb geen tijd, ben verhinderd, verhinderd, een "
    "andere keer, misschien een andere keer, volgende keer, misschien volgende keer, onmogelijk, niet mogelijk, "
    "helaas niet mogelijk, is niet, was niet, heb niet, heb ik niet, niet ontvangen, niet aangekomen, nog niet "
    "ontvangen, niets, duim omlaag, nauwelijks, niet ja, nergens voor nodig, ben ziek, ben helaas ziek, helaas ziek, "
    "ik ben ziek, lig ziek, nooit van m'n leven, nooit van mijn leven, niets ontvangen, niks ontvangen, niks "
    "gekregen, niets gekregen, niks aangekomen, niet gekregen, toch niet, kom toch niet, kan toch niet, ik zie ervan "
    "af, zie ervan af, niks voor mij, niets voor mij, niets voor ons, niet van toepassing, geen belangstelling, geen "
    "zin, geen zin in, ik hoef niet, ik hoef niks, hoef niks, hoeven niet, onder geen voorwaarde, voorlopig niet, "
    "nog even niet, momenteel niet nee, ik ben er niet, ben er niet, ik ben er niet bij, niet beschikbaar, moet "
    "passen, moet helaas passen, niet thuis, ben niet thuis, zijn niet thuis, we zijn niet thuis, afspraak "
    "annuleren, afspraak afzeggen, annuleren, graag annuleren, graag afspraak annuleren, wil annuleren, ik wil "
    "annuleren, wil afzeggen, ik wil afzeggen, niet gewenst, wacht nog, wacht nog op pakket, wacht nog op het "
    "pakket, pakket ontbreekt, klopt iets niet, er klopt iets niet, kan niet komen, niet kunnen komen, niet kunnen, "
    "helaas bezet, bezet, ben bezet, niet dat ik weet, komt echt niet uit, komt niet goed uit, niet goed genoeg",
    good="goed, prima, super, top, perfect, mooi, fijn, leuk, geweldig, fantastisch, uitstekend, "
    "prachtig, heerlijk, cool, nice, lekker, heel goed, erg goed, gaaf, helemaal goed, helemaal top, "
    "toppie, klasse, great, good, fine, please, 💯, 🙌, alsjeblieft, welkom",
    poor="helaas, jammer genoeg, slecht",
    unsure="weet het nog niet, weet ik nog niet, misschien, wellicht, mogelijk wel, eventueel, weet niet, "
    "weet ik niet, ik weet het niet, weet het niet, weet nog niet, geen idee, niet zeker, onzeker, "
    "twijfel, ik twijfel, hangt ervan af, ligt eraan, hangt er vanaf, dat hangt ervan af, ja en nee, ja "
    "of nee, nee en ja, nja, even kijken, ik kijk even, moet kijken, moet even kijken, moet nadenken, "
    "moet even nadenken, moet overleggen, moet vragen, laat het weten, ik laat het weten, laat ik weten, "
    "kom erop terug, geen van beide, noch, maakt niet uit, maakt me niet uit, maakt mij niet uit, om het "
    "even, boeit niet, begrijp niet, ik begrijp het niet, snap het niet, snap niet, wat bedoel, later, "
    "straks, hopelijk, ik hoop het, hoop het, zozo, mwah, matig, gaat wel, deels, beide, allebei, "
    "misschien niet, maybe, not sure, yes and no, 🤷, 🤔, moeilijk te zeggen, nog niet besloten, niet "
    "besloten, nog niet beslist, niet beslist, ben er nog niet uit, nog niet uit, niet gekeken, nog niet "
    "gekeken, nog niet gecheckt, kweenie, weetniet, weet t niet, ik weet t niet, weet ff niet, moet ik "
    "over nadenken, ik denk er over na, denk er nog over na, ik moet kijken, ff kijken, even overleggen, "
    "ff overleggen, vraag het later, wie weet, ik ga het na, geen flauw idee, zou kunnen, kan zijn, zou "
    "best kunnen, even afwachten, afwachten, geen flauw benul, geen benul",
    neutral="niet slecht, helemaal niet slecht, niet verkeerd, niet gek, niet zo gek, niet onaardig, niet alleen, "
    "niet waar, niets te klagen, niks te klagen, niets op aan te merken, kan niet klagen, kan niet wachten, geen "
    "haast, geen zorgen, zo niet, of niet, of nee, zeg ja, zo ja, zo nee, als ja, goedemorgen, goedemiddag, "
    "goedenavond, goede morgen, goede vraag, fijne dag, fijne avond, fijn weekend, ja hallo, ja hoi, niets mis, niks "
    "mis, nooit beter, nog nooit zo goed, niet vergeten, vergeet niet, beterschap, zonder problemen, fijne "
    "feestdagen, goede reis, niet zonder, mogelijk, zit in de auto, ben aan het rijden, ik rijd, als ik thuis ben, "
    "wanneer ik thuis ben, als ik er ben",
    negators="niet, nie, nooit, geen, nauwelijks, zonder, niets, niks, noch",
    fillers="ik, we, wij, je, jij, u, jullie, het, dat, die, de, een, is, zijn, ben, was, waren, wordt, "
    "worden, heb, heeft, hebben, had, kan, kunnen, wil, willen, zal, zou, moet, zo, dan, nu, ook, en, op, "
    "in, aan, te, voor, met, van, om, mij, me, mijn, ons, alles, heel, erg, zeer, echt, eigenlijk, "
    "alleen, al, maar goed, wel, nog, even, toch, hoor, ach, oh, hm, hmm, eh, haha, hehe, lol, vind, "
    "denk, geloof, zeg, antwoord, mijn antwoord, hier, er, daar, vandaag, morgen, avond, beide, veel, "
    "altijd, eindelijk, weer, ging, kwam, bij, deze, dit, lieve, beste, dus, gewoon, helemaal, zich, als, "
    "😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, zeker, iets, komt, gaat, ook als, zelfs als, ook al, zo snel "
    "mogelijk, zo vroeg mogelijk",
    polite="dank, dank je, dank u, dankjewel, dank je wel, dank u wel, dankuwel, bedankt, hartelijk dank, heel erg "
    "bedankt, hartstikke bedankt, alvast bedankt, thanks, thx, merci, alsjeblieft, alstublieft, aub, a u b, svp, s v "
    "p, graag gedaan, hallo, hoi, hey, hi, dag, goedemorgen, goedemiddag, goedenavond, goedendag, groet, groeten, "
    "groetjes, gr, mvg, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vr gr, tot ziens, doei, "
    "fijne dag, fijne dag nog, sorry, excuses, excuseer, please, wees zo vriendelijk, beste, geachte heer mevrouw, "
    "liefs, x, xx, xxx, plz, pls, als dat kan, als het kan, als dat mag, als het mag, als het mogelijk is, als dat "
    "mogelijk is, als je wilt, als u wilt, indien mogelijk, als dat goed is, als het uitkomt, graag",
    but="maar, behalve, echter, maar niet",
    asks="wat, waar, wanneer, waarom, hoe, wie, welke, welk, hebben jullie, heeft u, heb je, kunt u, kun je, kunnen "
    "jullie, kan ik, kan je, mag ik, moet ik, zal ik, is het, is dit, zijn jullie, bent u, leveren jullie, verzenden "
    "jullie, wilt u, wil je, is er, zijn er, hoeveel",
    common="thee, "
    "geleden, aan, achter, acht, alle, allemaal, andere, ander, artikel, beter, best, besteld, bestelling, bestellen, "
    "betaald, betalen, bezorgd, bezorging, blauw, bij, binnen, blijft, blijven, boven, brengen, buiten, daarom, dagen, "
    "dank, daarna, deel, deze, dezelfde, dicht, ding, dingen, doet, door, doos, drinken, duur, eens, eerst, eerste, "
    "enige, ergens, eten, factuur, filter, geel, geld, gaan, gauw, geef, geeft, gegeven, gehad, gekomen, gekregen, "
    "gemaakt, genoeg, geweest, glas, goede, groen, groot, grote, haal, haar, half, halen, hand, heet, helpt, helpen, "
    "hele, hier, hoeft, hond, hoog, houden, huis, iemand, ieder, iedereen, jaar, jammer, keer, keren, ketting, kijken, "
    "kind, kinderen, klaar, klein, kleur, kleuren, koffie, komen, korting, kopen, kost, kosten, koud, krijg, kwijt, "
    "kunnen, laat, laatste, lang, lange, leeg, lekkere, leven, levering, liggen, links, lijst, lopen, maken, maat, "
    "maten, maand, mail, man, manier, meer, meest, meeste, mensen, merk, minder, moest, mogen, mooie, naam, naar, "
    "nacht, nemen, neer, negen, niemand, nieuw, nieuwe, nodig, nooit, nummer, onder, ons, ook, open, over, paar, "
    "pakje, pakket, plaats, post, prijs, prijzen, proberen, raar, recht, rest, retour, rood, rond, samen, schoen, "
    "schoenen, sinds, slecht, snel, soms, soort, staan, staat, stad, sterk, stond, stoel, stoer, stuk, stuks, sturen, "
    "stuurt, tafel, tegen, terug, thuis, tijd, toch, toen, tot, trouwens, tussen, twee, uur, vaak, vader, veel, ver, "
    "verder, verkeerde, vind, vinden, volgens, voor, vorige, vraag, vragen, vrij, waren, warm, water, week, weken, "
    "weg, weinig, wel, weten, werd, wit, woord, zeggen, zegt, zelf, zelfs, zien, zitten, zoals, zoek, zomer, zonder, "
    "zou, zouden, zwart, zware, start, starten, gestopt, stopte, stopt, hulpmiddel, trui, hemd, jurk, zeer, noten, "
    "niets",
    conditions="als, indien, mits, zolang, alleen als, tenzij, op voorwaarde",
)

NUMBERS = Numbers(
    numerals="0=nul, 1=een|één|eentje|ene, 2=twee, 3=drie, 4=vier, 5=vijf, 6=zes, 7=zeven, 8=acht, 9=negen, 10=tien, "
    "11=elf, 12=twaalf|een dozijn|dozijn, 13=dertien, 14=veertien, 15=vijftien, 16=zestien, 17=zeventien, 18=achttien, "
    "19=negentien, 20=twintig, 30=dertig, 40=veertig, 50=vijftig, 60=zestig, 70=zeventig, 80=tachtig, 90=negentig, "
    "100=honderd, 1000=duizend, 2=een paar",
    joined="units-en-tens, units-ën-tens",
    articles="een, ene, een dozijn, dozijn, half, een paar",
    nicknames="1=1tje, 2=tweetje, 9=negentje, 10=tientje|een tientje, 8=achtje, 7=zeventje, 6=zesje, 5=vijfje, "
    "1.5=anderhalf|anderhalve|één en een half|een en een half, 6=een half dozijn|half dozijn, 2.5=tweeënhalf|twee en "
    "half|tweeënhalve, 0.5=half|een half|een halve|de helft",
    scale="van de, van, op de, op, uit, out of",
    points="sterren, ster, punten, punt, pt, score, cijfer, star, stars",
    measures="x, bezoeken, minuutjes, uurtjes, weekjes, dagjes, kwartiertje, "
    "duim, duimen, woorden, ding, "
    "dag, dagen, uur, uren, u, minuut, minuten, min, week, weken, wk, maand, maanden, mnd, jaar, jaren, keer, "
    "maal, euro, eur, cent, kr, procent, kg, kilo, g, gram, cm, mm, m, meter, km, personen, mensen, man, stuks, stuk, "
    "zakken, zak, pakken, pakketten, dozen, koppen, kopjes, flessen, bestellingen, kinderen, van ons, van hen, van "
    "mijn, vrienden, koffies, koffie, producten, artikelen, dingen, paar, shirts, graden, verdieping, etage, liter, "
    "honden, kapotte, mokken",
    orders="pagina, hoofdstuk, bestelde, kocht, bestelden, "
    "kassa, tafel, "
    "waren met, zijn met, we waren met, "
    "bestelling, bestelnummer, bestelnr, bestel nr, order, ordernummer, ordernr, factuur, factuurnummer, "
    "klantnummer, klantnr, pakketnummer, zending, track en trace, referentie, ref, artikelnummer, postcode, code, "
    "kamer, appartement, bus, lijn, maat, leeftijd, telefoon, tel, telefoonnummer, mobiel, mob, om, voor, na, sinds, "
    "vanaf, tot, rond, huisnummer, we zijn met, wij zijn met",
    halves="en een half, en een halve, komma vijf, en half, ½",
    ordinals="1=eerste|1e|1ste, 2=tweede|2e, 3=derde|3e, 4=vierde|4e, 5=vijfde|5e, 6=zesde, 7=zevende, 8=achtste, "
    "9=negende, 10=tiende, -1=laatste|onderste, 1=bovenste, -2=middelste|in het midden|midden, -1=onderste",
    options="optie, nummer, nr, keuze, antwoord, letter, alternatief, mogelijkheid, punt",
    several="beide, allebei, alle, alles, geen, geen van beide, geen van allen, noch, maakt niet uit, om het even, "
    "niets, een van beide, allemaal",
)

CALENDAR = Calendar(
    weekdays="0=maandag|ma, 1=dinsdag|di, 2=woensdag|wo|woe, 3=donderdag|do|don, 4=vrijdag|vr|vrij, 5=zaterdag|za|zat, "
    "6=zondag|zo",
    months="1=januari|jan, 2=februari|feb, 3=maart|mrt, 4=april|apr, 5=mei, 6=juni|jun, 7=juli|jul, 8=augustus|aug, "
    "9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=december|dec",
    days="0=vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|vannacht|komende nacht|deze ochtend|deze middag|"
    "deze namiddag|deze avond, "
    "1=morgen|morgenochtend|morgenmiddag|morgenavond|morgennacht|morgenvroeg, 2=overmorgen, -1=gisteren, "
    "-2=eergisteren, "
    "1=mrgn|morge|morguh",
    parts="morning=ochtend|ochtends|s ochtends|morgenochtend|vanochtend|vanmorgen|voormiddag|s morgens|in de morgen|"
    "morgenvroeg|"
    "in de "
    "ochtend, midday=lunch|lunchtijd|middaguur, afternoon=na de lunch|"
    "middag|s middags|vanmiddag|morgenmiddag|namiddag|in de "
    "middag|smiddags, evening=avond|s avonds|vanavond|morgenavond|in de avond|na het werk|savonds, night=nacht|s "
    "nachts|snachts|vannacht|morgennacht|komende nacht",
    following="volgende, volgend, aankomende week, eerstvolgende week",
    week="week",
    within="over, binnen, vanaf nu, na nu, in",
    spans="minute=minuut|minuten|min, halfhour=halfuur|halfuurtje, quarterhour=kwartier|kwartiertje, "
    "hour=uur|uren|uurtje|uurtjes, day=dag|dagen|dgn|dagje|dagjes, week=week|weken|weekje|weekjes, "
    "month=maand|maanden|maandje, year=jaar|jaren",
    clock="om, rond, omstreeks, vanaf, na, voor, tussen, tot, van, ca, circa, ongeveer, tegen",
    oclock="uur, u, uurtjes",
    half="half, halfje",
    half_before=True,
    quarter="kwart, kwartier",
    past="over",
    before="voor",
    noon="twaalf uur s middags",
    midnight="middernacht",
    weekend="weekend, in het weekend, dit weekend",
    day_marks="de, den, op de, op",
    either="of, ofwel, misschien",
    previous="vorige, afgelopen, laatste",
    week_after="over volgende, daarna volgende",
    week_number="week, wk",
    month_in="in, begin, eind",
    ordinal_days="1=eerste, 2=tweede, 3=derde, 4=vierde, 5=vijfde, 6=zesde, 7=zevende, 8=achtste, 9=negende, "
    "10=tiende, 11=elfde, 12=twaalfde, 13=dertiende, 14=veertiende, 15=vijftiende, 16=zestiende, 17=zeventiende, "
    "18=achttiende, 19=negentiende, 20=twintigste, 21=eenentwintigste, 22=tweeëntwintigste, 23=drieëntwintigste, "
    "24=vierentwintigste, 25=vijfentwintigste, 26=zesentwintigste, 27=zevenentwintigste, 28=achtentwintigste, "
    "29=negenentwintigste, 30=dertigste, 31=eenendertigste",
)

REQUESTS = Requests(
    stop="stop, stopp, afmelden, uitschrijven, afmelding, uitschrijving, stop sms, meld me af, schrijf me uit, alles "
    "stoppen, stoppen, meld mij af, schrijf mij uit, stop nu",
    stop_yielding="annuleren, annuleer, opzeggen, beëindigen, verwijder, verwijderen",
    stop_local="einde, ophouden, eind",
    start="start",
    start_yielding="aanmelden, inschrijven, starten, beginnen, hervatten",
    help="hulp, help, help mij, help me",
    help_yielding="info, informatie, meer info",
    stopping="stop|stoppen|stopt|hou|houd|houdt|ophouden|ophoudt|kap|kappen|staak|beëindig",
    sending="sturen|stuur|stuurt|verzenden|verzend|toesturen|sms'en|appen|app|berichten|bericht|mailen|mail|spammen|"
    "spam|lastigvallen|lastig|bellen|contacteren|benaderen|schrijven|storen",
    messages="berichten|berichtjes|bericht|sms|sms'jes|sms'en|reclame|reclames|aanbiedingen|aanbieding|nieuwsbrief|"
    "nieuwsbrieven|mails|mail|emails|e+mails|spam|advertenties|marketing|meldingen|notificaties|promoties|zooi|"
    "rotzooi|onzin|herinneringen|appjes",
    removing="verwijder|verwijderen|verwijdert|haal|haalt|halen|schrap|schrappen|wis|wissen|schrijf|"
    "schrijft|schrijven|meld|meldt|melden|gooi",
    stop_requests="meld|meldt|melden|schrijf ik|je|men me|mij|mezelf|zich? af|uit; <stopping> .. <sending>|<messages>|"
    "daarmee|hiermee|ermee|nu|onmiddellijk|mee; stuur|stuurt|sturen|app|bel|mail|bericht|schrijf|sms mij|me|ons .. "
    "niet|geen|nooit .. <messages>|meer|aub|alsjeblieft; stuur|stuurt|sturen .. geen .. <messages>|meer; geen "
    "<messages> aub|alsjeblieft|alstublieft; geen|niet+meer|niet+langer|nooit+meer .. <messages> meer|ontvangen|"
    "krijgen|sturen; wil|wens|hoef|willen|wilde geen|niet|niets|nooit|niks .. <messages>|meer+van|meer+horen|"
    "van+jullie|meer+ontvangen|benaderd|meer+krijgen; niet <sending>; met rust laten; val me|mij|ons niet? .. lastig; "
    "<removing> mij|me|ons|mijn+nummer|mijn+gegevens|mijn+telefoonnummer|dit+nummer|mijn+naam .. uit|van|af|lijst|"
    "bestand|alsjeblieft|aub; mij|me|mijn+nummer .. verwijderen; afmelden|afmelding|uitschrijven|uitschrijving|"
    "unsubscribe|uitgeschreven|afgemeld; genoeg .. <messages>; nu is het genoeg; niet geïnteresseerd in .. "
    "<messages>; herroep .. toestemming; opzeggen|zeg|annuleer .. sms|<messages>; sodemieter op; hou|houd je bek|kop|"
    "mond; vergeet mijn nummer; gezegd|gestuurd|geantwoord .. stop|stoppen; stop met|deze|die|dit; hou|houd|houdt er? "
    "nu? op $|<please>|nou|nu|met|toch; wil .. af van .. <messages>; verkeerd|fout|verkeerde nummer|persoon|"
    "telefoonnummer; verkeerd verbonden; neem|nemen geen? .. contact .. niet|geen|meer .. meer|op|met+mij?; geen "
    "contact meer|opnemen .. met? me|mij|ons?; nooit|niet .. aangemeld|ingeschreven|opgegeven|toestemming gegeven|"
    "verleend|hiervoor|voor|bij|<please>|$ ..; geen toestemming .. gegeven|verleend; overleden .. stop|haal; meld|"
    "gemeld|aangifte .. spam; stuur|stuurt|app|sms|bel me|mij niks|niets|geen meer|berichten?; schrijf|schrijft me|"
    "mij niet|niks meer; stop .. mij|me .. <messages>|te+sturen; van|af de lijst af|halen; wil deze|die niet+meer $; "
    "wil dit|deze niet $; dit is spam; ^^ ~<hello>|<articles>|stop spam $; hou|houd|houdt aub|a+u+b op; kom|kan|raak|"
    "geraak ik|je|men .. van .. af; toestemming ingetrokken|intrekken|trek; ingetrokken .. toestemming; opzouten; "
    "tief|tyf|pleur|kanker|rot|lazer|flikker|donder op; oprotten|opdonderen; krijg de|het klere|tering|tyfus|kanker|"
    "heen; kap nou|met; laat me|mij met|in vrede; blijf van me|mij|weg; ^^ ~<hello>|<articles>|ik|heb|jullie|hebben "
    "geen toestemming <sending>|<messages>|gegeven|verleend|van+mij|van+ons|voor|$; ^^ ~<please>|graag|haal|me|mij|"
    "gooi|wil|ik|moet eruit <please>? $; ik blokkeer jullie|u|je; niet mijn nummer; heb nooit|niet gevraagd|"
    "toestemming .. <messages>|gegeven|hierom; ga weg $; lidmaatschap opzeggen|beëindigen; stoppen met .. <messages>|"
    "<sending>; hou|houd|houdt nou|toch|eens|alsjeblieft eens|nou|toch? op; verwijder|wis|verwijderen|wissen al|alle? "
    "mijn|m'n gegevens|data|informatie|nummer; had|heb|zei .. stop gezegd|gestuurd|geschreven; niet meer mijn|haar|"
    "zijn nummer; is niet haar|zijn nummer; nooit om deze|die|dit .. gevraagd|<messages>; nooit .. gevraagd; wil van "
    "die|jullie|uw|de .. af; van die|deze|jullie <messages> af; dit|jullie is|zijn intimidatie|lastigvallen; jullie "
    "vallen me|mij lastig; ben|word jullie|de .. <messages> zat|beu; <messages> nee bedankt|dank+je|dank+u|dankjewel; "
    "spaar ons .. <messages>; weiger .. <messages>; nummer|telefoonnummer|gsm|mobiel|telefoon .. is|hoort nu? van "
    "iemand anders; dit|dat|het is|hoort nu? van iemand anders; haal mijn telefoonnummer|gsm|gsm+nummer|mobiel|"
    "gegevens; verdraag|trek .. <messages> niet+meer",
    start_requests="start|begin|hervat met? ~<articles>|<such> <messages>; start|begin|hervat met? <sending> <me>? "
    "~<articles>|<such> <messages>; start|begin|hervat met? <sending> <me>? <again>? <please>? $; weer .. <messages> "
    ".. ontvangen|krijgen|sturen; stuur mij|me|ons weer <messages>; graag weer .. <messages>",
    help_requests="ik|we? heb|hebben|wil|zoek wat|graag? hulp nodig?; kunt|kan|kun|kunnen|wil u|je|jullie|iemand "
    "mij|me|ons? even? helpen; help mij|me|ons; meer info|informatie; wil|graag|stuur+me meer? info|informatie",
    excuses="neem|neemt|nemen geen contact op? .. voor|na|tijdens; antwoord|stuur|sms|reageer|reply|text met? stop|"
    "afmelden ...; niet|nooit stoppen|stop|ophouden|afmelden|uitschrijven|verwijderen met? <sending>? <messages>?; "
    "stop|stopt|stoppen|hou|houd alsjeblieft|vooral|aub? niet|nooit op? met? het|deze? <sending>? <messages>?; waarom|"
    "wanneer zijn|is|hebben|heeft|stopt|stoppen jullie|u|het|de? gestopt|opgehouden|stoppen? met? <sending>?; gestopt|"
    "opgehouden; antwoord|stuur|sms|reageer|reply met? start|help|hulp om|voor|naar|en|=; stop om|voor te+stoppen|"
    "af+te|uit+te|afmelden|uitschrijven; afmelden|uitschrijven hier|via|klik|kan|op; om af|uit te melden|schrijven; "
    "bus|volgende|non|tussen stop|halte; eind|einde van|maart|mei|juni|week|maand; per+ongeluk afgemeld|uitgeschreven|"
    "gestopt; afgemeld|uitgeschreven .. ongeluk; ongeluk .. afgemeld|uitgeschreven|gestopt; stuur|bel|sms|mail mij|me|"
    "ons .. niet voor|na|op|vandaag|morgen|als|tot; heb|heeft|hebben nog? geen <messages>|bevestiging|factuur .. "
    "ontvangen|gekregen|gezien|gehad; nog geen bericht|mail|sms|<messages>; meld|melden je|u|jullie|het|even bij|dat|"
    "om|morgen; schrijf|schrijven het|dat|op; bestelling|order|afspraak annuleren|afzeggen|opzeggen; annuleer mijn? "
    "bestelling|order|afspraak; haal het|hem|de|ze; verwijder het|dit|de|product; gaf|ik+heb|vulde|typte|schreef|"
    "ingevuld|opgegeven|doorgegeven .. verkeerd|verkeerde nummer; verkeerd nummer op|ingevuld|opgegeven|doorgegeven|"
    "van; niet|geen meer|minder|langer dan; krijg|ontvang geen <messages> meer; stuur het|hem niet; niet bellen|"
    "mailen|sms'en|appen|storen op|als; is dit spam; de afspraak|bestelling|levering afmelden|opzeggen|annuleren; hou|"
    "houd het op|bij; haal pakket|bestelling|mijn+pakket .. op; meld|meldt|schrijf me|mij|ons niet|nooit af|uit; laat "
    "me|mij de|weten|zien; niet bellen .. liever|sms|appen|maar; geen bon sturen; in|de|mijn spam|spamfolder|spambox; "
    "spam map|folder",
)

WORDS = Words(code="nl", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
