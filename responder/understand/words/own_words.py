"""Words of their own that are a letter or two from one of ours, and no slips of it.

`stenger` is not `stemmer`, `ojdå` no `joda`, `firma` no four and `skoen` no Sunday. Notation as in `words.table`: names
between commas. A word that only bends one of ours (`fine`, `riktige`) is left to be put right.
"""

NORWEGIAN = (
    "akter, alta, analyser, anbud, ansatt, anslår, anslått, antatte, ante, anti, arter, arti, avblåst, avdeling, "
    "avdelingen, avgjorde, avgjør, avgjøre, avgjøres, avhørt, aviser, avklart, avlagt, avlyste, avsatt, avsatte, "
    "avslag, avslørt, avsnitt, avstand, avta, avtal, avtaler, avtalte, avtatt, avviser, bedrifter, bekjent, "
    "beredt, bestige, bestikk, dess, dessert, dreper, drepes, drift, driter, driv, driver, droner, drosjer, "
    "drypper, dråper, drøfter, drøftes, dugg, einar, ekte, emner, ender, endte, enke, entre, etne, evig, evner, "
    "fame, fanatisk, farm, farten, feber, feid, feie, feig, feile, feire, feirer, feiret, feit, fell, feltet, "
    "fergen, festet, festing, fete, fettet, fila, firma, fjorden, fjordene, fjorder, flint, flytt, fløt, fløyten, "
    "forandret, fordelt, foregår, foresatte, foreta, forfatter, forfattet, forhandlet, forhindrer, forlate, "
    "forlatt, forlatte, formelt, formen, forran, forsiden, forsikre, forsøkte, fortalte, fortapt, fortapte, "
    "fortauet, fortere, fortest, fortid, fortida, fortiden, fortidens, fortjene, fortjent, fortrinn, forumet, "
    "forundret, foruten, forutse, forutsett, forveien, forvent, forvirre, freden, freds, fremmer, fremtiden, "
    "fridag, frie, fronten, fryd, fyrer, fæl, færre, færrest, føre, førere, føreren, førerne, føring, geit, gene, "
    "gjenre, gjerde, glitrende, glød, godnatt, gods, grave, halvåret, heftet, hektet, hellig, helsen, hintet, "
    "hoved, hoven, ikle, inger, inngå, innhenting, interessant, iste, jens, jorda, jule, juletre, julia, julie, "
    "juss, jævel, jøde, kall, kammer, kikke, kjole, klor, klut, klør, knull, kolliderte, kong, kongen, konger, "
    "kornet, korrupt, korset, kortest, kula, køer, lover, lær, løper, løser, løver, mads, maks, mark, mats, mors, "
    "morsmål, motpart, motsatte, mottatte, nettet, nifs, nikk, nils, nissen, note, noveller, nudler, nære, nøle, "
    "nøtt, omfattet, oppdratt, oppfant, oppfatte, oppfatter, oppfattes, oppkalt, oppkast, opplagt, opprettet, "
    "oppsagt, oppsatt, oppsettet, oppstart, oppstått, opptak, opptaket, opptar, opptrådt, overflod, pasta, "
    "pausen, pine, present, påstå, reker, rekken, ritt, rykker, saks, sekken, sekker, selvmål, selvom, sene, "
    "senk, senke, sies, sint, sjal, sjøen, skoen, skremmer, skutt, slemme, snau, snaut, sogn, solen, solklar, "
    "sone, sopp, sorten, sover, spre, stammer, stelle, steller, stemmen, stemmene, stemmes, stemor, stempler, "
    "sten, stenger, stengte, stevner, stiger, stilen, stiler, stilles, stillhet, stilte, stinkende, stinker, "
    "stjeler, stoler, stolpe, stolper, stridende, strålen, strømmer, stumme, stuper, støvler, suge, suger, suget, "
    "sunt, supper, surfe, surr, surre, sutre, sven, syre, syrer, såkalt, sårbart, såre, søren, tapper, tappert, "
    "tenner, tepper, tiger, tipper, toppe, toppene, topper, toppet, toppløs, tore, torv, total, tour, tove, "
    "trener, trente, trer, tretthet, trollene, trollet, tropp, tropper, true, truer, trær, type, tørr, tørst, "
    "uavgjort, usunt, utmerker, uvant, ynkelig, årsmelding, øk, øker, økes, øket, økte, østover"
)
OWN_WORDS: dict[str, str] = {
    "nb": NORWEGIAN,
    "nn": f"{NORWEGIAN}, stolar, sjanger, sukkeret, avgjere, avgjer",
    "sv": "afton, akta, altan, anja, anlända, anslut, anti, antti, arten, avstånd, avta, avtalen, avtalet, avtjänat, "
    "bekanta, berätta, berättade, berättar, berättas, berättat, beställd, bestånd, består, betrakta, betraktar, "
    "betraktas, beträffar, blockad, bocka, bota, bästa, böja, böta, daglig, dagligt, definition, dela, dödligt, "
    "elakt, elda, farten, feber, fetma, filt, fingrar, finne, fins, fira, firar, fjortis, flint, formar, fortgå, "
    "fortsatte, freden, fredens, frida, frodas, fuckar, fuskar, fyfan, fyren, färgar, föregå, föregår, förena, "
    "förenar, företags, förhindra, förhindrade, förhindrar, förhindras, förmår, förordar, försatt, försett, "
    "förstått, förtid, förtiden, förtjäna, förtjänt, förvar, förändrad, förökar, galna, garn, garva, godast, "
    "godnatt, godo, gotta, gömd, gömt, götet, halsen, halvår, hamnat, hanna, hastigt, hatat, hatten, hederligt, "
    "helen, helge, helig, heligt, hemligt, hindra, hjälten, hjärtligt, hästen, håkan, hållit, håriga, höften, "
    "ifatt, ikon, ingens, inger, ingår, ingått, inpå, insatt, instanser, inta, inåt, isär, jadu, jaga, jord, "
    "jordan, juden, jula, julia, julie, juste, jädra, jägaren, kallas, kanin, kanoner, klätt, knackar, knappa, "
    "knappt, knasigt, knäppt, knäpptyst, kockar, kommen, korrupt, korset, krocka, krogar, krossar, kryckor, kyla, "
    "kämpigt, lagrar, landar, langar, lastar, lugnat, lugnet, längder, längsta, längtade, längtan, längtat, "
    "lärda, lättar, långsam, löner, löper, mads, majs, mandat, mark, mats, missnöje, missnöjet, misstänker, "
    "misstänkt, mäns, märk, märks, mäts, måhända, nationalsången, nicke, nina, nivån, njut, njöt, noterbart, "
    "noterna, noveller, nuet, nyare, nära, näsa, näve, nådd, nöjet, ojdå, onda, otrevligt, pack, paniken, pank, "
    "parad, park, parken, passen, pausen, pissar, pjäsen, plasten, present, primär, prästen, pussar, pälsen, "
    "påskägg, resumé, rikligt, riktat, rimligt, risigt, rutt, räta, rätte, råtta, rött, sakligt, saktar, samlar, "
    "samlare, samlat, sankt, scen, sektion, sektionen, sekulärt, serien, shit, shoppa, shoppade, shoppar, sjukan, "
    "skapar, skid, skift, skikt, skildra, skilt, skingra, skinka, skippade, skipper, skitiga, skrapar, skrämmer, "
    "skymmer, skämmer, sköt, slant, slicka, slit, slutna, socker, sockret, solen, solklar, sonja, spruta, "
    "sprutar, spänt, stalker, stampar, stater, statyer, stinker, stridande, strikta, struktur, strula, strular, "
    "strumpa, struntade, struntat, stränga, städer, ställer, stämpel, stärker, summer, sunt, sura, suttit, svalt, "
    "svarte, sven, svit, svält, svämmar, synas, synts, syre, säkrare, säkrast, sändaren, sänkt, sänts, sömn, "
    "tackade, tagga, talade, tapp, tappade, tiggare, tina, tjuren, tjuvar, tjuven, togs, tolk, toppa, tore, torg, "
    "torr, torsk, total, trendigt, trög, tupp, tuppen, turen, tävlade, törst, törstig, uppdragen, uppgången, "
    "upplagan, upprättat, upptåg, uppäten, utmärker, uttagen, vale, vasst, vinst, viset, visit, ägarna, äkta, "
    "ärtor, ätten, åtalad, åtalas, åtalet, öka, ökad, ökar, ökas, ökat, öken, ölen, överdos",
    "da": "afdeling, afdelingen, affyrer, aflyste, afløse, afløser, afløses, afslag, afstand, aftage, afviser, "
    "analyser, anslår, atter, bedrifter, beklædt, bekvemt, bestem, bestemme, bestemte, bestik, bestået, betragt, "
    "betragter, betragtes, betragtet, dagligt, deroppe, droner, droppede, droppet, dryppe, drypper, drøfter, "
    "drømmer, elev, elle, else, elver, enlig, evig, farerne, farten, fastsat, fatale, fatalt, feber, feer, felt, "
    "femern, figuren, fiks, filer, filerne, filt, finere, fingeren, fink, finn, finne, firben, fjorden, flint, "
    "fløjten, folket, forandret, forcere, fordelt, foregået, foregår, foreslået, foretaget, forført, forhandlet, "
    "forhindre, forhindrede, forhindrer, forhindres, format, formelt, formen, former, formere, formet, formået, "
    "fornemt, forrest, forskere, forsket, forslået, forstaden, forsvaret, forsynet, forsæt, forsøget, fortabt, "
    "fortovet, fortræd, fortæl, forvent, foråret, forårs, forære, foræret, fostret, frafald, freden, fredens, "
    "fremmer, fridag, frie, frier, friere, fronten, funderet, fyrer, fyrretræ, færre, født, føre, førere, "
    "føreren, førerens, førhen, genkender, genkendes, genkendt, genre, gentaget, glidende, grave, grene, grød, "
    "halveret, halvvejs, halvø, handelen, handlede, heftigt, henlagt, hensigt, hindre, hindrer, holdt, hundene, "
    "høfligt, inger, jens, jesper, jule, julia, julie, juvel, jøde, kammer, kanin, kano, karret, kikke, klamt, "
    "kløer, koger, koner, kornet, korrektur, korrupt, køler, lakeret, legemet, lover, lær, løber, løser, løver, "
    "mandat, mandens, manualen, mats, medtaget, nils, notatet, noveller, nudler, nuet, nået, næb, nære, næs, "
    "næse, nøje, oftere, opdages, opdaget, opdraget, opfanget, opkøber, oplagt, opnået, opsagt, opslaget, "
    "opstået, optakt, panser, passere, pausen, pauser, pinde, praksis, præges, præmie, præmis, påskeæg, saften, "
    "saks, saksen, sand, sandet, sands, satans, seje, sejeste, sejl, sejr, sene, seng, serveren, sigtes, sind, "
    "skemaer, skoene, skuddet, skure, skøre, slagtes, slemme, slottet, slægtens, sogn, solen, sover, stammer, "
    "statens, stedmor, stemmen, stemmeret, stemmerne, stemmes, stempel, stempler, stemte, sten, stiller, stinker, "
    "strande, stræde, strømmer, stumme, stumper, suger, sukkeret, supper, surfe, suveræn, sven, sværd, syre, "
    "syrer, syrere, såre, søens, søgen, søvn, taberen, tallet, testen, tids, tiger, tigeren, titel, told, tolk, "
    "tolker, toppe, toppede, topper, toppet, tops, tore, torsk, torv, totalt, tour, touren, tove, trek, trends, "
    "trods, truer, trues, træer, træerne, træneren, trætte, type, tæerne, tætte, tørst, tørstig, tørt, tørv, "
    "tøser, ubemærket, ubestemt, udvendigt, ukorrekt, ulden, ulækkert, uroligt, virke, virket, øster",
    "en": "corrupt, corrupted, crash, crashes, crashed, collect, collects, bush, grind, lots, touch, nor",
    "de": "bestand, kleine, kleinen, kleiner, kleines, leiser, leise, verzieht, kenne, kennen, garn, keimen",
    "fi": "turussa, varaa, varata, vahvistaa, pöytä",
    "nl": "down, graad, graden, pasta, veranderd, veranderen, kleine",
    "fr": "récupérer, renvoyez, renvoyer, renvoyé, pointe, pointes, grâce",
    "es": "date, dates, vengan, ponen",
}
