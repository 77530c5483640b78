"""Turns of phrase of being left alone in Norwegian, Swedish and Danish: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

NB = Turns(
    stopping="kutta|kutta+ut|hald+opp|slutta|slut|gje+dykk",
    sending="senda|skriva|skrive+til|text|texte|melding",
    messages="påminnelsene|påminningane|påminningar|greia|opplegget|desse+meldingane|desse+smsane|meldingane|"
    "utsendelsene",
    mine="nummeret+vårt|vårt+nummer|nummeret+til+meg|tlf+nr+mitt|mob+nr",
    giving="hvem+har+solgt|hvem+solgte|kven+selde|kven+har+selt|hvor+i+all+verden|hvordan+har+dere|kven+har+gjeve|"
    "kvar+har+de|korleis+fekk+de|hvem+faen|hvem+har+lekket|hvem+har+delt|korleis+har+de",
    such="disse|desse|denne+greia|sms+greia|slike|sånne|sånt|slikt",
    treats="rabatt|tilbud|tilbod|salg|kampanje|gavekort|bonus",
    left="har+sluttet+å+trene|slutta+å+trena|har+sluttet+hos|bur+ikkje+der|bor+ikke+der|"
    "sluttet+på+treningssenteret|sagt+opp+medlemskapet|har+flyttet|har+flytta|flyttet+fra|flytta+frå|er+flyttet",
    writing="tekste|skrive|skriva|skriv|sms|smse|kontakte|mase|plage|ringe|spamme|tekst|texte",
    shipping="send|sende|senda|sender",
    parted="er+ikke+kunde|ikkje+kunde|handler+ikke+hos|handlar+ikkje+hjå|har+skifta+frisør|"
    "byttet+frisør|bytta+frisør|skiftet+frisør|skifta+frisør|sluttet+som+kunde|kutta+kundeforholdet|"
    "ikkje+lenger+kunde",
    again="en+til|ein+til|ei+til|eit+til|en+gang+til|ein+gong+til|igjen|att|enda+en|neste|én+eneste|flere+sånne|"
    "fleire+slike|endå+ei|endå+ein|endå+eit|enda+et|enda+ett",
    onceagain="siste+advarsel|sist+advarsel|siste+åtvaring|siste+varsel|en+til+og|ein+til+og|ei+til+og|"
    "en+gang+til+og|til+og+jeg|til+og+eg|til+no+og|til+nå+og",
    should="får+jeg|får+eg|hører+jeg|høyrer+eg|kommer+det|kjem+det|sender+dere|sender+de|skriver+dere|skriv+de|"
    "hvis+jeg|viss+eg|dersom+jeg",
    courts="forbrukerombud|forbrukerombudet|ombudet|med+forbrukerombudet|til+politiet|til+advokat|til+advokaten|"
    "kontakter+advokat|kontaktar+advokat|datatilsynet|forbrukertilsynet|forbrukartilsynet|forbrukerrådet|"
    "forbrukarrådet|frå+advokaten+min|advokaten+min|anmelder|anmelder+jeg|melder+eg|melder+jeg|politianmelder|"
    "politianmeldelse|politimelder|klager+jeg|klagar+eg|går+til+sak|saksøker|blir+det+anmeldelse|blir+det+sak",
    registers="reservasjonsregisteret|reservert+mot+reklame|reservasjonslisten|robinsonlisten",
    allowed="lov|lovlig",
    away="vekk+med|bort+med|få+det+bort|få+det+vekk|ta+det+vekk|ta+det+bort|få+vekk|få+bort|kvitt+dere+med|ta+det+ut",
    unallowed="uten+lov|uten+tillatelse|uten+samtykke|utan+lov|utan+løyve|ulovlig",
    used="brukes|brukast|bruke|brukas|selges|delast|deles",
    wished="hadde+satt+pris|hadde+sett+pris|setter+pris|set+pris|setter+stor+pris|takknemlig|takksam|glad|fint+om|"
    "ønsker|ønskjer|fint+hvis|deilig+om",
    anend="en+slutt+på|ein+slutt+på|slutt+på|en+stopp+på|ferdige+med|ferdig+med|en+ende+på",
    ended="tok+slutt|tar+slutt|tok+ende|ta+slutt|opphører|opphørte|opphøre|stanset|stoppet|stoppa|sluttet|slutta|"
    "ble+borte",
    soon="nå|no|snart|takk|pliis|plis|please|da|er+dere+snille",
    mayi="kan+jeg|kan+eg|får+jeg|får+eg|kan+vi|må+jeg|kunne+jeg|kunne+eg|kan+dere|kan+de",
    freed="slippe|få+slippe|sleppe|få+sleppe|få+fri|fri|fritatt|slippe+unna|bli+spart|bli+fri",
    without="klare+oss+uten|greie+oss+uten|klare+meg+uten",
    sparing="spar+meg+for|spare+meg+for|skån+meg+for|skåne+meg+for|skåne+oss+for|spare+oss+for",
    coming="de+neste|resten|framover|i+framtiden|fremover",
    needing="trenger|treng|trengs|behøver|behøves",
    sent="sendes|sendast|sendt|sendte",
    needless="unødvendig+å|ingen+vits+i|ikke+vits+i|inga+vits+i",
    outwards="av|ut|vekk|bort|ut+av|utav|vekk+fra|bort+fra|av+denne",
    skipping="dropp|hopp+over|kutt+ut|skipp|dropp+å",
    quitting="slutt+å|slutt+med+å|slutte+å|slutte+med+å|hold+opp+med+å|hald+opp+å|hald+opp+med+å|slutta+å|stopp+med+å",
    nuisance="meg|oss|mase|maset|masinga|tull|tullet|dette|det|det+der|plage|spam|terror|terrorisere|å+plage",
    goods="faktura|fakturaen|fakturaer|rekning|rekninga|regning|regningen|regninger|størrelse|størrelsen|storleik|"
    "vare|"
    "varer|varene|pakke|pakker|pakken|pakkene|pakkar|feil+farge|feil+modell|feil+produkt|blader|bladet|avisa|avisen|"
    "katalog|katalogen|brev|brevet|purring|purringer|deler|ordre|kasser|esker|leveranser",
    deeds="levere|levera|parkere|parkera|legge|leggja|ringe+på|kjøre|spille|trekke|fakturere|belaste|kaste|sette|putte",
    calling="ring|ringe|ringer|ringja|ringe+opp|ringe+tilbake",
    either="eller|verken",
    rather="heller|bare|berre|holder|held|er+nok|heller+send|best|fint|går+fint|går+bra|i+stedet|istedenfor|istaden",
    mails="mail|mailen|mailene|mailane|epost|eposten|e+post|e+posten|e+postene|epostene|mailer",
    but="men|imens|mens",
    only="bare|kun|berre",
    texts="sms|melding|ei+melding|smsen|smsene|smsane|tekst|tekstene|tekstmeldinger|tekstmeldingene|meldinger|"
    "meldingene",
    keeping="gjerne|behold|beholde|fortsett|fortsette|hald+fram|framleis|fortsatt|topp|bra|fint|flott|supert|"
    "kjempebra|nyttig|nyttige|glad|liker|elsker|perfekt",
    fine="perfekt|topp|bra|supert|flott|fint|kjempebra|nyttig|nyttige",
    belonging="medlemskap|medlemskapet|abonnementet|medlemskapen|abonnement",
    signing="melde|melder|meld|avmelde|avmelder|avmeld|avmelding|melda|avbestille|avbestiller|meldt",
    sessions="spinning|spinninga|spinningen|spinningtimen|yoga|yogaen|yogatimen|pilates|zumba|trening|treningen|"
    "treninga|"
    "timen|timen+min|kurs|kurset|fotball|fotballen|håndball|dansing|dansen|svømming|svømmingen|svømmekurset|"
    "dugnaden|dugnad|turen|middagen|festen|møtet|prøvetimen|korøvelsen|frokosten|seminaret|foredraget|festivalen|"
    "avtalen|sfo|barnehagen|eksamen|løpet|cupen|turneringen|arrangementet|gruppetimen",
    phone="telefonen|mobilen|telefon|innboksen",
    yours="dere|dykk|de",
    enough="nå+er+det+nok|no+er+det+nok|det+er+nok|er+det+nok|nok+av+det|det+holder|får+det+holde|får+det+være+nok",
    nouse="ikke+bruk+for|ikkje+bruk+for|ingen+nytte+av|inga+nytte+av|ingen+bruk+for|ikke+nytte+av",
    folk="kona|kona+mi|mannen+min|mor+mi|far+min|mamma|pappa|samboeren|ungene|barna|ungane|sjefen|moren+min|"
    "faren+min|sønnen+min",
    papers="kvittering|kvitteringen|kvitteringa|bekreftelse|bekreftelsen|ordrebekreftelse|billett|billetten|"
    "kontoutskrift",
    everything="alt|alle",
    ceasing="slutta",
    onme="om+meg|om+oss",
    partof="del+av+dette|del+av+det+her|med+på+dette",
    asked="bedt|bede|bede+dykk|sagt|bedd",
    times="ganger|gonger|gang",
    lists="kundelista|kundelisten+deres",
    service="tjenesten|tjenesta|opplegget",
    requests="; ".join(
        (
            "ferdig med dere|dykk $|hadet|hade|farvel",
            "hvor+mange|kor+mange ganger|gonger må|skal jeg|eg si|be|seie .. <stopping>|nei",
            "glem|gløym at jeg|eg finnes|finst",
            "glemme|gløyma at jeg|eg finnes|finst",
            "hun|ho|han .. ikke|ikkje vil|orker .. ha flere|fleire|mer|meir|disse|desse",
            "ikke|ikkje|ikek meld|mld meg|oss|til+meg",
            "skal|må|vil+ikke+at dere|de ikke|ikkje ha <mine>",
            "har .. ikke|ikkje|aldri bedt|bede|spurt|bedd om dette|disse|desse|det+her .. ikke|ikkje|sleppe|slippe",
            "unsubbe|unsubb|unsubba|avsubba|avsubb meg|oss|takk|pls?",
            "hald|haldt|halde opp med <these>|det|dette|<messages>",
            "få|får melding|meldinger|sms|meldingar frå dykk|dere *** hald|hold|slutt opp|med|å",
            "eg|jeg vil .. sleppe|slippe $",
            "reservert meg|oss? mot <messages>",
        )
    ),
    excuses="; ".join(
        (
            "la|lat meg|oss få vite|vita|beskjed|tenke|tenkja|prøve|prøva|snakke|snakka|se|sjå|være|vera|være+med",
            "<getting> ..-<messages> <sessions> .. <lists>",
            "kvifor|korfor slutta|slutter|stoppa de|dere|dykk ...",
            "fryse|frysa .. avgift|avgiften|avgifta|medlemskap|medlemskapet|kort|kortet",
        )
    ),
)
SV = Turns(
    stopping="lägga+ner|lägger+ner|slutaa|slutta|upphör+med|slut+på",
    sending="texta|skriv+till|plinga|skicka+till|skickandet",
    such="såna+här|sådana|sånna+här|de+här|dessa|dom+här",
    treats="rea|rabatt|erbjudande|kampanj|bonus|rabattkod",
    left="slutat+träna|bor+inte+kvar|slutat+på+gymmet|flyttat+härifrån|flyttat+från|har+flyttat",
    writing="texta|smsa|skriva|skriv|messa|kontakta|ringa|tjata|spamma|störa",
    shipping="skicka|skickar|sända",
    messages="påminnelserna|sånna+här|sms+utskicken",
    mine="vårt+nummer|mitt+tel|mitt+mobilnr|mitt+tfn|mitt+telnr",
    giving="vem+har+sålt|vem+har+läckt|vem+fan+har|vem+gett|vem+har+lämnat|vem+sålde|hur+har+ni|vem+fan+gav|"
    "varifrån+har+ni|hur+i+helvete|vem+har+delat",
    parted="inte+kund|bytt+frisör|bytt+gym|handlar+inte+hos|slutat+handla|slutat+som+kund|inte+kund+längre",
    again="ett+till|en+till|en+gång+till|igen|nästa|ännu+ett|ännu+en|fler+såna|en+enda|ett+enda",
    onceagain="sista+varningen|sista+varning|till+och+jag|till+och+då|till+så|en+gång+till+och|en+gång+till+så",
    should="får+jag|hör+ni|hör+jag|kommer+det|skickar+ni|skriver+ni|om+jag|smsar+ni",
    courts="till+polisen|polisanmäler|polisanmälan|anmäler|anmälan|konsumentverket|imy|integritetsskyddsmyndigheten|"
    "datainspektionen|konsumentombudsmannen|min+advokat|till+advokat|en+advokat|min+jurist|stämmer+jag|stämmer+er|"
    "arn",
    registers="nix|nix+registret|nixregistret|nix+telefon|spärregistret|robinsonlistan",
    allowed="lov|tillåtet|lagligt",
    away="ut+med+det|ut+ur+ert|bort+med|väck+med|ta+bort|plocka+bort|få+bort|släng+det|kasta+det",
    unallowed="utan+lov|utan+tillåtelse|utan+samtycke|utan+mitt+medgivande|olagligt",
    used="användas|används|säljas|delas|användas+till",
    wished="uppskatta|uppskattar|tacksam|glad|snällt+om|skönt+om|bra+om|gärna",
    anend="ett+slut+på|slut+på|stopp+på|ett+stopp+på|få+slut+på|få+stopp+på",
    ended="tog+slut|tar+slut|ta+slut|upphör|upphörde|upphöra|slutade|slutar",
    soon="nu|snart|tack|snälla|då|någon+gång",
    mayi="kan+jag|får+jag|kan+vi|kan+ni|skulle+jag|snälla+kan|kunde+jag|får+man",
    freed="slippa|få+slippa|bli+fri|bli+befriad|slippa+undan|slippa+ur",
    without="klara+oss+utan|vara+utan|klara+mig+utan",
    sparing="bespara+mig|skona+mig|bespara+oss|skona+oss|spara+mig",
    coming="nästa|resten|kommande|i+framtiden|framöver",
    needing="behöver|behövs",
    sent="skickas|skickas+ut|sändas",
    needless="onödigt+att|ingen+idé+att|ingen+mening+att",
    outwards="av|ut|ur|bort|ut+ur|bort+från|av+från|väck",
    skipping="skippa|strunta+i|hoppa+över|låt+bli|slopa|stäng+ner|stäng+av|skit+i|skippa+att",
    quitting="sluta+att|sluta+med+att|sluta|sluta+ställa",
    nuisance="mig|oss|mej|tjata|tjatet|detta|det|det+här|nu|plåga|tjafsa|spam|trams|tramset|skiten|skit",
    goods="faktura|fakturan|fakturor|fakturorna|räkning|räkningen|räkningar|räkningarna|storlek|storleken|varor|"
    "varorna|paket|paketet|paketen|tidning|tidningen|katalog|katalogen|brev|breven|fel+färg|fel+modell|"
    "leveranser|leverans|lådor|foder|påminnelseavgift|beställningar|grejer+jag+inte+beställt",
    deeds="leverera|parkera|ställa|lägga|lämna|spela|fakturera|dra+pengar|debitera|köra|kasta",
    calling="ring|ringa|ringer|ringa+upp|ringer+upp|samtal",
    either="eller|varken",
    rather="hellre|bara|räcker|istället|i+stället|går+bra|funkar|bäst|bättre|heller",
    mails="mejl|mejlen|mejlet|mail|mailen|epost|e+post|e+posten|e+postutskicken|mejlutskicken|epostutskick",
    but="men|fast|däremot",
    only="bara|enbart|endast",
    texts="sms|smsen|sms:en|sms:et|meddelanden|meddelandena",
    keeping="gärna|behåll|behåller|behålla|fortsätt|fortsätta|fortfarande|jättebra|bra|toppen|kanon|perfekt|gillar|"
    "älskar|"
    "ändå|kvar|smidigt",
    fine="perfekt|jättebra|bra|toppen|kanon|super|smidigt|kul",
    belonging="medlemskap|medlemskapet|abonnemanget|abonnemang|gymkortet",
    signing="avanmäla|avanmäl|avanmäler|anmäla|avboka|avbokar|anmäl",
    sessions="spinning|spinningen|spinningpasset|yoga|yogan|yogapasset|pilates|zumba|pass|passet|träning|träningen|"
    "kurs|"
    "kursen|fotboll|fotbollen|innebandy|dans|dansen|simskolan|simning|middagen|festen|mötet|föreläsningen|resan|"
    "lektionen|lektion|gympan|loppet|cupen|provningen|frukosten|gruppasset|bokningen",
    phone="telefonen|mobilen|plingar|telefon|inkorgen",
    yours="ni|er",
    enough="nu+är+det+bra|nu+är+det+nog|nu+räcker+det|det+räcker|nog+nu|får+det+räcka|får+det+vara+bra|"
    "nu+får+det+räcka",
    nouse="ingen+nytta+av|inte+nytta+av|ingen+användning+för|inte+användning+för",
    folk="min+fru|frun|min+man|maken|mamma|pappa|sambon|barnen|ungarna|chefen|min+mor|min+far|min+sambo",
    papers="kvitto|kvittot|kvitton|bekräftelse|bekräftelsen|orderbekräftelse|biljett|biljetten",
    taking="lyfta",
    everything="allt|alla",
    onme="om+mig|om+oss",
    partof="del+av+detta|del+av+det+här|med+på+detta",
    asked="bett|bett+er|sagt|sagt+till",
    times="gånger|gång",
    lists="kundlistan|kundlista",
    service="tjänsten",
    requests="; ".join(
        (
            "klar|färdig med er $|hejdå|adjö",
            "hur+många gånger måste|ska jag säga|be .. <stopping>",
            "glöm|glömma att jag finns",
            "låt min telefon|mobil vara tyst",
            "unsubba|unsubbad|avprenumerera|avsubba mig|oss|tack?",
            "hoppa+över|exkludera mig|oss|mitt+nummer .. utskick|utskicken|lista|listan",
        )
    ),
    sure="kan|får|ska .. <anend> .. <messages>; avsluta|stäng+ner|stoppa|upphör .. utskick|utskicken|"
    "sms+utskicken .. "
    "mitt+nummer|mig|detta+nummer|numret",
    excuses="; ".join(
        (
            "låt mig|oss få? veta|tänka|prova|prata|se",
            "frysa|pausa .. avgift|avgiften|kort|kortet|medlemskap|medlemskapet",
        )
    ),
)
DA = Turns(
    stopping="stopp|stoppp|hoold|hol+op|hold+så+op|luk+for",
    sending="text|texte|texting|skriv+til|besked+til",
    such="disse|dem+her|de+her|den+slags",
    treats="rabat|tilbud|udsalg|bonus|kampagne",
    left="holdt+op+med+at+træne|bor+der+ikke|stoppet+i+centret|er+flyttet|er+fraflyttet|flyttet+fra",
    writing="text|texte|skrive|skriv|smse|kontakte|genere|ringe|spamme|plage",
    shipping="send|sende|sender",
    messages="påmindelserne|sms+ting",
    mine="vores+nummer|mit+mobilnr|mit+tlf+nr|mit+tlfnr",
    giving="hvem+har+solgt|hvem+solgte|hvem+har+lækket|hvordan+har+I|hvem+fanden|hvor+fanden|hvor+kender+I|"
    "hvem+har+udleveret",
    parted="skiftet+frisør|handler+ikke+hos|stoppet+som+kunde|skiftet+klinik",
    again="en+til|en+gang+til|igen|næste|endnu+en|endnu+et|mere|flere+af+dem|en+eneste|et+eneste",
    onceagain="sidste+advarsel|til+og+jeg|til+og+så|mere+og+så|mere+og+jeg|til+så",
    should="får+jeg|hører+jeg|kommer+der|sender+I|skriver+I|hvis+jeg|modtager+jeg",
    courts="til+politiet|er+det+politiet|politianmelder|politianmeldelse|anmelder|anmelder+jeg|melder+jeg|melder+jer|"
    "klager+jeg|datatilsynet|forbrugerombudsmanden|forbrugerrådet|min+advokat|til+advokat|en+advokat|sagsøger",
    registers="robinsonlisten|robinson+listen|robinson|reklamer+nej+tak",
    allowed="lov|lovligt|tilladt",
    away="ud+af+jeres|væk+med|bort+med|få+det+væk|smid+det+ud|fjern+det",
    unallowed="uden+lov|uden+tilladelse|uden+samtykke|ulovligt",
    used="bruges|anvendes|sælges|deles|bruges+til",
    wished="sætte+pris|sætter+pris|taknemmelig|taknemlig|glad|dejligt+hvis|rart+hvis|fint+hvis",
    anend="en+ende+på|ende+på|stop+for|en+stopper+for|et+stop+for|slut+på",
    ended="fik+en+ende|får+en+ende|stoppede|ophørte|ophører|holdt+op|tog+ende|forsvandt",
    soon="nu|snart|tak|da|så|pls|venligst",
    mayi="må+jeg|kan+jeg|kan+vi|kan+I|får+jeg+lov|kunne+jeg|må+jeg+bede+om",
    freed="slippe|få+fri|fri|komme+ud|komme+af|blive+fri|slippe+ud|at+slippe|stå+af",
    without="undvære|klare+os+uden|klare+mig+uden",
    sparing="skåne+mig|skån+mig|spar+mig|spare+mig|forskån+mig|forskåne+mig",
    coming="de+næste|resten|fremtidige|fremover",
    needing="behøver|brug|behøves",
    sent="sendes|sendt",
    needless="ingen+grund+til|ikke+nødvendigt|unødvendigt",
    outwards="af|fra|ud|væk|ud+af|væk+fra|af+med",
    skipping="drop|droppe|spring+over|undlad+at|undlad|lad+venligst+være+med|lad+venligst+være",
    quitting="hold+op+med|hold+nu+op+med|stop+med|hold+op+med+at|stop+med+at|holde+op+med+at",
    nuisance="mig|os|plage|pjat|det|dette|det+her|det+der|spam|genere|chikane|pis|lort",
    goods="regning|regningen|regninger|faktura|fakturaen|fakturaer|størrelse|størrelsen|vare|varer|varerne|pakke|"
    "pakken|"
    "pakker|pakkerne|avis|avisen|katalog|brev|breve|forkert+farve|forkert+model|foder|leverancer|kasser|"
    "ordrer|rykkere|rykker",
    deeds="levere|parkere|stille|lægge|putte|spille|opkræve|trække|køre|smide",
    calling="ring|ringe|ringer|ringe+op|ringe+tilbage",
    either="eller|hverken",
    rather="hellere|bare|fint|er+nok|i+stedet|istedet|rigeligt|helst",
    mails="mail|mails|mailen|mailene|email|emails|e+mail|e+mails|nyhedsbrevet+på+mail",
    but="men|dog",
    only="kun|bare|udelukkende",
    texts="sms|sms'er|sms'erne|beskeder|beskederne",
    keeping="gerne|behold|beholde|bliv+ved|fortsæt|fortsætte|stadig|super|fine|fint|perfekt|glad|elsker|dejlige|smart",
    fine="perfekt|perfekte|super|fint|fine|dejlige|smarte|gode",
    belonging="medlemskab|medlemskabet|abonnementet|abonnement",
    signing="melde|melder|meld|afmelde|framelde|afmelder|framelder|afmeld|frameld|melding",
    sessions="spinning|spinningen|yoga|yogaen|yogatimen|pilates|zumba|hold|holdet|træning|træningen|timen|kursus|"
    "kurset|fodbold|håndbold|dans|danseholdet|svømning|middagen|festen|mødet|foredraget|turen|aftalen|"
    "undervisningen|arrangementet|løbet|cuppen|fællesspisningen|frokosten|gymnastik",
    phone="telefonen|mobilen|telefon|indbakken",
    yours="i|jer",
    enough="nu+er+det+nok|nu+må+det+være+nok|det+er+nok|så+er+det+nok|er+det+nok|nok+nu",
    nouse="ikke+bruge+til+noget|ikke+brug+for|ingen+brug+for|ingen+nytte+af",
    folk="min+kone|konen|min+mand|manden|min+mor|min+far|kæresten|børnene|ungerne|chefen|min+kæreste",
    papers="kvittering|kvitteringen|bekræftelse|bekræftelsen|ordrebekræftelse|billet|billetten|bon|bonen",
    everything="alt|alle",
    onme="om+mig|om+os",
    partof="del+af+det|del+af+dette|med+i+det+her",
    asked="bedt|bedt+jer|sagt",
    times="gange|gang",
    lists="kundelisten|kundeliste",
    service="tjenesten|servicen",
    requests="; ".join(
        (
            "færdig med jer $|farvel|hej",
            "hvor+mange gange skal|må jeg sige|bede .. <stopping>",
            "glem|glemme at? jeg findes|eksisterer",
            "<folk> vil .. ikke .. have dem $",
            "ikke|ik|ikk|aldrig besked mig|os",
            "lad venligst|lige|nu være med? at? .. <sending>|<messages>",
        )
    ),
    excuses="; ".join(
        (
            "lad mig|os vide|lige|få|snakke|tænke|prøve",
            "lad|lade være med at? ringe|ring .. skriv|sms|send|hellere|besked",
            "fryse .. kontingent|kontingentet|medlemskab|kort|kortet",
            "hold|stop nu? op? med at spille|parkere|stille|larme|køre",
        )
    ),
)
