"""How yes and no are said in the north beside the words themselves: welcome, leave, thanks, poor prospects, regret.

Notation as in `words.table`.
"""

NORTHERN: dict[str, dict[str, str]] = {
    "nb": {
        "agree": "er velkomne, hjertelig velkommen, hjertelig velkomne, bare kom dere, kom når dere vil, kom når du "
        "vil, kom når det passer dere, dere kan bare komme, det ville jeg satt pris på, ville satt pris på det, det "
        "setter jeg pris på, det setter vi pris på, det er jeg takknemlig for, det er vi takknemlige for, det har "
        "dere lov til, har dere lov til, dere har lov, min tillatelse, min fulle tillatelse, det skulle gå, det "
        "skulle nok gå, skulle gå bra, skulle nok gå bra, det bør gå, bør gå bra, burde gå bra, det lar seg gjøre, "
        "lar seg gjøre, vi satser på det, satser på det, det satser vi på, det satser jeg på, da sier vi, så sier "
        "vi, kom i vei, det klarer jeg, det skal jeg klare, det skal jeg nok klare, uproblematisk, helt "
        "uproblematisk, det er uproblematisk",
        "decline": "ingen hjemme, ingen er hjemme, ser mørkt ut, det ser mørkt ut, ser dårlig ut, det ser dårlig ut, "
        "for tidlig for meg, for tidlig for oss, for sent for meg, for sent for oss, for seint for meg, for seint "
        "for oss, har angret, har angret meg, har angra, har angra meg, jeg angrer, angrer meg, kan dere glemme, kan "
        "dere bare glemme, dere kan glemme det, kan bare glemme det, lar seg ikke gjøre, det lar seg ikke gjøre, "
        "passer til helvete, passer ad undas, ikke i morra, ikke imorra, ikke i morgen tidlig",
        "neutral": "ikke fått svar, ikke fått noe svar, ikke fått noen svar, aldri fått svar, aldri svar, fikk ikke "
        "svar",
        "polite": "er jeg redd, er jeg redd for, i alle fall, iallfall, iaf, ihvertfall, i hvert fall, av sånt, sånt "
        "noe",
        "unsure": "tviler på, tviler sterkt, jeg tviler, tvilsomt",
        "condition": "bare dere ikke, bare du ikke, bare det ikke, bare den ikke, så lenge dere ikke, så lenge det "
        "ikke, så lenge",
    },
    "nn": {
        "agree": "er velkomne, hjarteleg velkommen, hjarteleg velkomne, berre kom, kom når de vil, kom når du vil, "
        "de kan berre koma, de kan berre kome, det set eg pris på, det set me pris på, det ville eg sett pris på, "
        "det er eg takksam for, det har de lov til, mitt løyve, det skulle gå, det skulle nok gå, det bør gå, bør gå "
        "bra, det let seg gjera, det let seg gjere, let seg gjere, let seg gjera, det kan de gjera, det kan de "
        "gjere, det kan de godt gjera, det kan de godt gjere, det kan de godt, gjer no det, gjer gjerne det, jau "
        "mei, jaggu mei, me satsar på det, vi satsar på det, satsar på det, det satsar me på, då seier me, då seier "
        "vi, det klarar eg, det skal eg klara, det skal eg klare, uproblematisk, heilt uproblematisk",
        "decline": "ingen heime, ingen er heime, ser mørkt ut, det ser mørkt ut, ser dårleg ut, det ser dårleg ut, "
        "for tidleg for meg, for tidleg for oss, for seint for meg, for seint for oss, har angra, har angra meg, eg "
        "angrar, kan de gløyma, kan de gløyme, de kan gløyma det, de kan gløyme det, let seg ikkje gjera, let seg "
        "ikkje gjere, vil helst sleppa, vil helst sleppe, vil sleppa, slepp helst, helst sleppa, helst sleppe, ikkje "
        "endå, ikkje enda, ikkje i morgo",
        "neutral": "ikkje fått svar, ikkje fått noko svar, aldri fått svar, fekk ikkje svar",
        "polite": "er eg redd, er eg redd for, i alle fall, iallfall, i kvart fall, av slikt, av sånt",
        "unsure": "tvilar på, tviler på, tvilar sterkt, eg tvilar, tvilsamt",
        "condition": "berre de ikkje, berre du ikkje, berre det ikkje, så lenge de ikkje, så lenge det ikkje, så lenge",
    },
    "sv": {
        "agree": "hjärtligt välkomna, hjärtligt välkommen, ni är välkomna, du är välkommen, varmt välkomna, kom när "
        "ni vill, kom när du vill, ni kan bara komma, bara att komma, det skulle jag uppskatta, skulle jag "
        "uppskatta, det uppskattar jag, det uppskattas, det är jag tacksam för, det vore jag tacksam för, tacksam "
        "för det, vore tacksam för det, det har ni lov till, det får ni lov till, min tillåtelse, det skulle gå, det "
        "skulle nog gå, det borde gå, borde gå bra, det bör gå, det går att ordna, går att ordna, går att lösa, det "
        "löser sig, det löser vi, vi löser det, jag löser det, vi satsar på det, satsar på det, det satsar vi på, då "
        "säger vi, så säger vi, oproblematiskt, helt oproblematiskt, det klarar jag, det ska jag klara, det ordnar "
        "jag",
        "decline": "ingen hemma, ingen är hemma, ser mörkt ut, det ser mörkt ut, ser dåligt ut, för tidigt för mig, "
        "för tidigt för oss, för sent för mig, för sent för oss, har ångrat mig, ångrat mig, ångrar mig, jag ångrar "
        "mig, kan ni glömma, ni kan glömma det, går inte att ordna, går inte att lösa, passar åt helvete, passar åt "
        "skogen, inte imorrn, inte imorn, inte imon, har fått förhinder, fått förhinder, har förhinder",
        "poor": "nog svårt, blir nog svårt, väldigt svårt, nog för svårt",
        "neutral": "inte fått svar, inte fått något svar, inte fått nåt svar, aldrig fått svar, fick inget svar, "
        "fick inte svar",
        "polite": "är jag rädd, är jag rädd för, i alla fall, iaf, i varje fall",
        "unsure": "tvivlar på, tvivlar starkt, jag tvivlar, tveksamt, det är tveksamt",
        "condition": "bara ni inte, bara du inte, bara det inte, bara den inte, så länge ni inte, så länge det inte, "
        "så länge",
    },
    "da": {
        "agree": "hjertelig velkommen, hjertelig velkomne, i er velkomne, du er velkommen, kom når i vil, kom når du "
        "vil, i kan bare komme, kom i bare, bare kom, det ville jeg sætte pris på, det sætter jeg pris på, det "
        "sætter vi pris på, det er jeg glad for, det ville jeg være glad for, det har i lov til, min tilladelse, det "
        "skulle gå, det skulle nok gå, det skulle gå an, det skulle nok gå an, det går an, det går nok an, det burde "
        "gå, burde gå fint, det lader sig gøre, lader sig gøre, vi satser på det, satser på det, det satser vi på, "
        "så siger vi, det klarer jeg, det skal jeg klare, det skal jeg nok klare, uproblematisk, helt uproblematisk, "
        "det er jeg frisk på, det er jeg med på",
        "decline": "ingen hjemme, der er ingen hjemme, ser sort ud, det ser sort ud, ser skidt ud, det ser skidt ud, "
        "for tidligt for mig, for tidligt for os, for sent for mig, for sent for os, har fortrudt, jeg har fortrudt, "
        "fortryder, jeg fortryder, kan i glemme, i kan godt glemme det, lader sig ikke gøre, det lader sig ikke "
        "gøre, passer ad helvede til, det passer ad helvede til, går ad helvede til, det går ad helvede til, passer "
        "ad pommern til",
        "neutral": "ikke fået svar, ikke fået noget svar, aldrig fået svar, fik ikke svar, fik aldrig svar",
        "polite": "er jeg bange for, i hvert fald, ihvertfald, i al fald, af den slags",
        "unsure": "tvivler på, tvivler stærkt, jeg tvivler, tvivlsomt",
        "condition": "bare i ikke, bare du ikke, bare det ikke, bare den ikke, så længe i ikke, så længe det ikke, "
        "så længe",
    },
    "fi": {
        "yes": "eiku joo, eiku juu, eiku kyllä, eikun joo, eikun juu, eikun kyllä, ei ku joo, ei kun joo, ei kun kyllä",
        "no": "eiku ei, eikun ei",
        "agree": "lämpimästi tervetuloa, tulkaa vaan, tulkaa vain, tulkaa milloin vaan, tulkaa milloin haluatte, "
        "tule vaan, arvostaisin sitä, arvostaisin kovasti, teillä on lupa, lupa on, lupa myönnetty, annan luvan, "
        "pitäisi onnistua, pitäis onnistua, sen pitäisi onnistua, kyllä se järjestyy, se järjestyy, järjestyy kyllä",
        "decline": "kukaan ei ole kotona, ei ketään kotona, huonolta näyttää, näyttää huonolta, huono aika, huono "
        "ajankohta, liian aikaista minulle, liian aikaista mulle, liian myöhään minulle, liian myöhään mulle, muutin "
        "mieleni, muutin mieltäni, muutettiin mielemme, jätetään tällä kertaa, jätetään sikseen, jätän tällä kertaa, "
        "jätetään nyt, emmä oikein pääse, emmä pysty, emmä ehdi, emmä voi, emmä haluu, emmä tuu, ei nyt kyllä, ei "
        "kyllä pysty, ei kyllä onnistu, ei järjesty",
        "neutral": "saanut vastausta, saanut mitään vastausta, saanu vastausta, oo saanu vastausta, ole saanut "
        "vastausta, kukaan ei vastaa, kukaan ei vastannut",
        "polite": "ainakin, ainakaan, pelkäänpä, pahoin pelkään",
        "unsure": "epäilen, epäilen ettei, epäilenpä, epäilen vahvasti",
        "condition": "kunhan ette, kunhan et, kunhan se ei, kunhan ei",
    },
}
