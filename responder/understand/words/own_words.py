"""Words of their own that are a letter or two from one of ours, and no slips of it.

`stenger` is not `stemmer`, `ojdå` no `joda`, `firma` no four and `skoen` no Sunday. Notation as in `words.table`: names
between commas. A word that only bends one of ours (`fine`, `riktige`) is left to be put right.
"""

NORWEGIAN = (
    "akter, alta, analyser, anbud, ansatt, anslår, anslått, antatte, ante, anti, arter, arti, avblåst, avdeling, "
    "avdelingen, avgjorde, avgjør, avgjøre, avgjøres, avhørt, aviser, avklart, avlagt, avlyste, avsatt, avsatte, "
    "avslag, avslørt, avsnitt, avstand, avta, avtal, avtaler, avtalte, avtatt, avviser, bedrifter, bekjent, "
    "beredt, bestige, bestikk, dess, dessert, dreper, drift, driter, driver, drosjer, drøfter, dugg, einar, ekte, "
    "emner, ender, endte, evig, evner, fame, fanatisk, farm, farten, feber, feie, feile, feire, feirer, feiret, "
    "feit, feltet, fergen, festet, festing, fete, fettet, fila, firma, fjorden, fjordene, fjorder, flint, flytt, "
    "fløyten, forandret, fordelt, foregår, foresatte, foreta, forfatter, forfattet, forhandlet, forhindrer, "
    "forlate, forlatt, forlatte, formelt, formen, forran, forsiden, forsikre, forsøkte, fortalte, fortapt, "
    "fortapte, fortauet, fortere, fortest, fortid, fortida, fortiden, fortidens, fortjene, fortjent, fortrinn, "
    "forumet, forundret, foruten, forutse, forutsett, forveien, forvent, forvirre, freden, freds, fremmer, "
    "fremtiden, fridag, frie, fronten, fryd, fyrer, fæl, færre, færrest, føre, førere, føreren, førerne, føring, "
    "gjenre, gjerde, glitrende, godnatt, grave, halvåret, heftet, helsen, inger, innhenting, interessant, "
    "jens, jorda, jule, juletre, julia, julie, jævel, kall, kikke, kjole, klor, kolliderte, kong, kornet, "
    "korrupt, kortest, køer, lover, lær, løper, løser, løver, mads, maks, mark, mats, mors, morsmål, "
    "motsatte, mottatte, nettet, nikk, nils, nissen, note, noveller, nudler, nære, nøle, nøtt, omfattet, "
    "oppfatte, oppfatter, oppfattes, opplagt, opprettet, oppsagt, oppsettet, oppstart, oppstått, opptak, "
    "opptaket, opptar, pasta, pausen, pine, present, påstå, reker, rekken, ritt, saks, sekken, sekker, selvom, "
    "sene, senk, senke, sies, sint, sjal, sjøen, skoen, skremmer, skutt, slemme, snau, snaut, sogn, solen, "
    "solklar, sone, sopp, sorten, sover, spre, stammer, stelle, stemmen, stemmene, stemmes, stempler, sten, "
    "stenger, stengte, stevner, stilen, stilles, stillhet, stilte, stinkende, stinker, stjeler, stoler, stolpe, "
    "stolper, strålen, strømmer, støvler, suge, suger, suget, sunt, supper, surfe, surr, surre, sutre, sven, "
    "syre, syrer, sårbart, såre, søren, tapper, tenner, tepper, tiger, tipper, toppe, toppene, topper, toppet, "
    "tore, torv, total, tour, tove, trener, trente, trer, tretthet, tropp, tropper, true, truer, trær, type, "
    "tørr, tørst, usunt, ynkelig, årsmelding, øker, økes, øket, økte, østover"
)
OWN_WORDS: dict[str, str] = {
    "nb": NORWEGIAN,
    "nn": f"{NORWEGIAN}, stolar, sjanger, sukkeret, avgjere, avgjer",
    "sv": "afton, akta, altan, anja, anlända, anslut, anti, antti, arten, avstånd, avta, avtalen, avtalet, bekanta, "
    "berätta, berättade, berättar, berättas, berättat, beställd, bestånd, består, betrakta, betraktar, betraktas, "
    "beträffar, blockad, bocka, bota, bästa, böja, böta, daglig, dagligt, definition, dela, dödligt, elakt, elda, "
    "farten, feber, fetma, fingrar, finne, fins, fira, firar, fjortis, flint, formar, fortgå, fortsatte, freden, "
    "fredens, frida, frodas, fuckar, fuskar, fyfan, fyren, färgar, föregå, föregår, förena, förenar, företags, "
    "förhindra, förhindrade, förhindrar, förhindras, förmår, förordar, försatt, försett, förstått, förtid, "
    "förtiden, förtjäna, förtjänt, förvar, förändrad, förökar, galna, garn, garva, godast, godnatt, godo, gotta, "
    "gömd, gömt, halsen, halvår, hamnat, hastigt, hatat, hatten, hederligt, helen, helge, helig, heligt, hemligt, "
    "hindra, hjälten, hjärtligt, hästen, hållit, håriga, höften, ifatt, ikon, ingens, inger, ingår, ingått, inpå, "
    "insatt, instanser, inta, inåt, isär, jadu, jaga, jord, juden, jula, julia, julie, juste, jädra, jägaren, "
    "kallas, kanin, klätt, knackar, knappa, knappt, knasigt, knäppt, knäpptyst, kockar, kommen, korrupt, krocka, "
    "krogar, krossar, kyla, kämpigt, lagrar, landar, langar, lastar, lugnat, lugnet, längder, längsta, längtade, "
    "längtan, längtat, lärda, lättar, långsam, löner, löper, mads, majs, mandat, mark, mats, missnöje, missnöjet, "
    "mäns, märk, märks, mäts, måhända, nationalsången, nicke, nina, nivån, njut, njöt, noterbart, noterna, "
    "noveller, nyare, nära, näsa, näve, nådd, nöjet, ojdå, onda, otrevligt, pack, paniken, pank, parad, park, "
    "parken, passen, pausen, pissar, pjäsen, plasten, present, primär, prästen, pussar, pälsen, påskägg, resumé, "
    "rikligt, riktat, rimligt, risigt, rutt, räta, rätte, råtta, rött, sakligt, saktar, samlar, samlare, samlat, "
    "scen, sektion, sektionen, serien, shit, shoppa, shoppade, shoppar, sjukan, skapar, skift, skilt, skinka, "
    "skippade, skipper, skitiga, skrapar, skrämmer, skymmer, skämmer, sköt, slant, slicka, slit, slutna, socker, "
    "sockret, solen, solklar, sonja, spruta, sprutar, spänt, stater, stinker, strikta, struktur, strula, strular, "
    "strumpa, struntade, struntat, stränga, städer, ställer, stämpel, stärker, summer, sunt, sura, suttit, svalt, "
    "svarte, sven, svit, svält, svämmar, synas, synts, syre, säkrare, säkrast, sändaren, sänkt, sänts, sömn, "
    "tackade, tagga, talade, tapp, tappade, tiggare, tina, tjuren, tjuvar, tjuven, togs, tolk, toppa, tore, torg, "
    "torr, torsk, total, trendigt, trög, tupp, tuppen, turen, tävlade, törst, törstig, uppdragen, upplagan, "
    "upprättat, uppäten, utmärker, uttagen, vale, vinst, viset, visit, ägarna, äkta, ärtor, ätten, åtalad, "
    "åtalas, åtalet, ökad, ökar, ökas, ökat, öken, överdos",
    "da": "afdeling, afdelingen, affyrer, aflyste, afløse, afløser, afløses, afslag, afstand, aftage, afviser, "
    "analyser, anslår, atter, bedrifter, beklædt, bekvemt, bestem, bestemme, bestemte, bestik, bestået, betragt, "
    "betragter, betragtes, betragtet, dagligt, deroppe, droppede, droppet, dryppe, drøfter, drømmer, elev, elle, "
    "else, elver, enlig, evig, farerne, farten, fastsat, fatalt, feber, feer, felt, femern, figuren, fiks, filer, "
    "filerne, finere, fingeren, finn, finne, firben, fjorden, flint, fløjten, folket, forandret, fordelt, "
    "foregået, foregår, foreslået, foretaget, forført, forhandlet, forhindre, forhindrede, forhindrer, "
    "forhindres, format, formelt, formen, former, formået, forslået, forstaden, forsvaret, forsøget, fortovet, "
    "fortæl, forvent, foråret, forårs, forære, frafald, freden, fredens, fremmer, fridag, frie, frier, friere, "
    "fronten, fyrer, fyrretræ, færre, født, føre, førere, føreren, førerens, førhen, genkender, genkendes, "
    "genkendt, glidende, grave, grene, grød, halveret, halvvejs, halvø, handelen, handlede, heftigt, hindre, "
    "hindrer, holdt, hundene, høfligt, inger, jens, jesper, jule, julia, julie, juvel, kanin, kikke, klamt, "
    "kløer, koger, koner, kornet, korrupt, køler, lover, lær, løber, løser, løver, mandat, mandens, manualen, "
    "mats, nils, notatet, noveller, nudler, nået, nære, næs, næse, nøje, oftere, opdages, opdaget, opdraget, "
    "opfanget, opkøber, oplagt, opnået, opsagt, opslaget, opstået, optakt, panser, passere, pausen, pauser, "
    "pinde, praksis, påskeæg, saften, saks, saksen, sand, sandet, seje, sejeste, sejl, sene, seng, serveren, "
    "sind, skemaer, skoene, skuddet, skure, skøre, slagtes, slemme, slottet, sogn, solen, sover, stammer, "
    "stedmor, stemmen, stemmerne, stemmes, stempel, stempler, stemte, sten, stiller, stinker, strande, stræde, "
    "strømmer, stumper, suger, sukkeret, supper, surfe, suveræn, sven, sværd, syre, syrer, syrere, såre, søens, "
    "søgen, søvn, taberen, tallet, testen, tids, tiger, tigeren, titel, told, tolk, tolker, toppe, toppede, "
    "topper, toppet, tops, tore, torsk, torv, totalt, tour, touren, tove, trek, trends, trods, truer, trues, "
    "træer, træerne, træneren, trætte, type, tæerne, tætte, tørst, tørstig, tørt, tørv, tøser, ubemærket, "
    "ubestemt, udvendigt, ukorrekt, ulækkert, uroligt, virke, virket, øster",
    "en": "corrupt, corrupted, crash, crashes, crashed, collect, collects, bush, grind, lots, touch, nor",
    "de": "bestand, kleine, kleinen, kleiner, kleines, leiser, leise, verzieht, kenne, kennen, garn, keimen",
    "fi": "turussa, varaa, varata, vahvistaa, pöytä",
    "nl": "down, graad, graden, pasta, veranderd, veranderen, kleine",
    "fr": "récupérer, renvoyez, renvoyer, renvoyé, pointe, pointes, grâce",
    "es": "date, dates, vengan, ponen",
}
