"""The words of plain and polite wishes in Swedish: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

SV = Turns(
    unpermitted="ni+får+inte|ni+har+inte+rätt+att|ni+har+ingen+rätt+att|olagligt+att|ni+har+inte+lov+att",
    arriving="bussen|bilen|tåget|spårvagnen|taxin",
    bookings="gästlistan|deltagarlistan|deltagarlista",
    mine="vårt+nr",
    giving="var+har+ni+fått|var+har+du+fått|varifrån+fick+ni|vart+fick+ni|hur+fick+du|hur+fan+fick+ni|"
    "hur+i+hela+friden+fick+ni|vart+har+ni|var+hittade+ni|var+har+ni+hittat|vem+gav+er|vem+gav+dig",
    whogave="vem+har+gett|vem+gav|vem+har+givit|vem+gett|vem+har+sålt|vem+sålde|vem+har+lämnat|vem+har+läckt|"
    "vem+fan+gav|vem+fan+har",
    owned="mitt+nummer|mitt+nr|mitt+mobilnummer|mitt+telefonnummer|mitt+tel|mina+uppgifter|mitt+num|mitt+mobilnr|"
    "vårt+nummer|min+mejl|min+mail|mitt+nummer+ifrån",
    why="varför+får+jag|varför+får+ja|hur+kommer+det+sig+att+jag+får|varför+kommer+det|varför+i+hela+friden+får+jag|"
    "varför+fortsätter+jag+få|varför+fan+får+jag|vrf+får+jag",
    whysend="varför+skickar+ni|varför+skickar+du|varför+smsar+ni|varför+skriver+ni|varför+fortsätter+ni|"
    "varför+messar+ni|varför+kontaktar+ni|varför+stör+ni|varför+sms:ar+ni",
    youtell="ni+skickar|ni+smsar|ni+skriver|ni+sms:ar|ni+messar|ni+tjatar|du+skickar|ni+stör|ni+spammar|ni+hör+av+er",
    toomuch="för+mycket|alldeles+för+mycket|för+ofta|alldeles+för+ofta|hela+tiden|jämt|jämt+och+ständigt|konstant|"
    "varenda+dag|dygnet+runt|för+många|alldeles+för+många|för+mkt|i+ett",
    sufficing="räcker+med|räcker+det+med|nog+med|tillräckligt+med|får+räcka+med|nog+av",
    annoying="irriterande|jobbiga|jobbigt|störiga|störande|oönskad|oönskade|oönskat|onödiga|onödigt|tjatiga|dumma",
    maddening="är+irriterande|är+så+irriterande|irriterar|är+jobbiga|är+så+jobbiga|är+störande|är+störiga|"
    "är+tjatiga|är+oönskade|är+inte+välkomna|är+inte+önskade|är+onödiga|är+spam|är+rena+spammet|"
    "väcker+mig|är+skräp|är+bara+skräp",
    enduring="tröttnat+på|är+så+less+på|avskyr|orka",
    given="gett|givit|gav|lämnat|ger|har+mitt",
    permission="godkännande|samtycke|tillåtelse|tillstånd|medgivande|tillåtelsen",
    consenting="sagt+ja+till|tackat+ja+till|gått+med+på|gick+med+på",
    receiving="få|motta|ta+emot|läsa|bli+skickad|se",
    thisis="detta+är|det+här+är|det+är|den+här+är|telefonen+är|detta+e|de+här+är|det+e",
    numberis="detta+nummer+är|numret+är|det+här+numret+är",
    wished="uppskatta+om|uppskattar+om|tacksam+om|glad+om|fint+om|trevligt+om|schysst+om|kul+om|vänligt+om|"
    "hyggligt+om|bäst+om|tacksamma+om|uppskatta+det+om|kunde+ni",
    ceased="slutade|slutar|lät+bli|låter+bli|lade+av|la+av|upphörde|ville+sluta|kunde+sluta|vill+sluta|kan+sluta",
    mailed="skickade|skickar|skicka|smsade|skrev|skriver|kontaktade|hörde+av|sms:ade",
    stopping="slutar|upphöra+med|skit+i|ge+fan+i|strunta+i",
    them="dom|dem|de|det",
    halting="stoppa|stopp|sluta+med",
    shedding="få|stäng|slå",
    delighting="söt|sött|söta|fin|fint|fina|gullig|gulligt|gulliga|snygg|snyggt|snygga|underbar|underbart|underbara|"
    "härlig|härligt|älskar|diggar|rolig|roligt|kul|rå|skrattar|dör|rodnar|ljuvlig|vacker|vackert|gott|god|goda|mysig|"
    "mysigt|grym|grymt|coolt|cool|fantastisk|fantastiskt|snälla",
    exclaiming="så|vad|vilken|vilket|vilka|den|det|de|du|ni|detta|jag|ja|älskar|alldeles|helt|för|alltför|otroligt|"
    "guud|"
    "sån|sånt|denna|din|er|era",
    outcries="å|åh|åå|oh|omg|men|nämen|nä|nej|asså|alltså|haha|hahaha|gud|herregud|oj|wow|du|ni",
    trailing="nu|då|it|du|ni|med|det|där|haha|stopp|sluta|genast|va",
    starts="; ".join(
        (
            "prenumerera på era? <messages>",
            "slå|sätt|sätta på <messages> igen; slå|sätt|sätta på igen <messages>",
            "ni|du får|kan gärna|bara? skicka|smsa|skriva <messages>? <me>? <messages>? igen",
            "lägga|lägg|skriv|sätt till|upp|in? mig|oss|mitt+nummer .. igen|på+nytt|på+listan+igen",
            "vill|önskar|kan .. vara|bli med igen",
            "avregistrerade|avanmälde mig .. misstag|fel",
            "börja|fortsätt skicka .. igen|<messages>",
        )
    ),
    requests="; ".join(
        (
            "skickar|skriver|smsar ni en|ett|fler|flera till|gång? ... polisen|advokat|anmäler|imy",
            "låt|får|blir|hoppas .. sista sms|meddelandet|meddelande|smset|sms+et $",
            "kontakta|ring|smsa|messa inte|aldrig den+här+telefonen|denna+telefon|det+här+numret|detta+nummer",
            "det|detta|det+här|de+här är skräppost|skräp|spam $",
            "avsluta|stoppa|säg+upp|stäng tjänsten|sms+tjänsten|smstjänsten|allt <please>? $",
            "låt bli mig|oss|mitt+nummer $",
            "skicka|skickar ingen|inget .. <messages>",
            "vill|önskar|får bara|gärna? vara|va|få|ha i+fred|ifred|fred|lugn+och+ro $",
            "vem har+sagt|sa|säger att? ni|du får|kan|har+rätt .. <sending>",
            "<negation> bett+om .., vill|önskar inte|ej ha det|detta|dem|dom",
            "hur .. avanmäler jag|man|vi? .. mig|sig|oss|$",
            "hur .. stänger|slår|stoppar jag|man|vi av? <messages>|detta|det+här|dessa|dom+här <please>? $",
            "var|vart|hur säger|avslutar|avbeställer man|jag upp? <messages>|detta|det+här|$",
            "få|kan|vill|låt mig|oss|man|jag|ni|mej? få? vara|va ifred|i+fred|ostörd",
            "avböjer|avsäger|undanber mig|all|allt|alla? fortsatta|vidare|framtida|er|era|all|mer? <messages>|kontakt|"
            "utskick",
            "inga fler|flera såna|sådana|av här|såna|sådana|de? här? <please>? $",
            "ingen|inga|ej|noll er|era? reklam|spam|utskick|marknadsföring|direktreklam|reklamutskick <please>? $",
            "sms:a|smsa|messa|texta|kontakta|mejla|maila inte|ej|aldrig|int mig|oss|mej|detta+nummer|hit|mer|$",
            "orka|pallar|palla|orkar|ids|mäktar inte? .. era|fler|alla|med|få|mer <messages>|jäkla|fler|er",
            "pallar|orkar|ids|mäktar inte|int med? er|det+här|detta|mer+från|fler+från|mer+av+det+här <more>? $",
            "fått|har+fått|fick nog av er|ert|era|detta|det+här ..",
            "jag|vi|nu? tröttnat|trött|less på er|ert|era|detta|det+här|<messages>",
            "är|e? trakasserier|trakassering|ofredande <please>? $",
            "anmäler|polisanmäler er <please>? $",
            "blockar|blockerar|spärrar|blockera er|detta|det+här|numret|nummer|nu",
            "skickar|smsar|skriver|hör ni .. <again>|<more>|ett|en .. så? blockar|blockerar|spärrar|anmäler",
            "stänga|stäng|stänger|slå av|ner detta|det+här|det|dessa|notiser|notiserna|aviseringar|allt <please>? $",
            "avaktivera|stäng+av .. notis|notiser|notiserna|aviseringar|utskick|utskicken|<messages>",
            "nu .. slutar|lägger|ger|skärper ni av|er|med+det+här|med+detta? <please>? $",
            "ge er <please> $",
            "vill ha bort det+här|detta|det <please>? $",
            "få|får stopp på det|dessa|<messages>|er",
            "är|var|finns|står .. nix|nix+registret|nixad .. <stopping>|<negation>|<none>|så",
            "nixad|nixade|nixat <please>? $",
            "vem|vad gav|ger|har+gett er|dig rätt|rätten|lov|tillåtelse|tillstånd att? ..",
            "inte|aldrig|ej|inget gett|givit|gav er|någon|dig? lov|rätt|tillåtelse|tillstånd att|till? ..",
            "upphör|upphöra|upphörande med|att .. <messages>|<sending>|kontakta|skicka|smsa",
            "ber|begär|kräver|önskar|vill .. bli|få|om|att .. struken|borttagen|raderad|raderas|raderat|strykas|"
            "avregistrerad ..-<goods>|<bookings>|<sessions> $",
            "ber|begär|kräver .. er|ni upphöra|sluta|upphör ..",
            "begär|kräver|vill|ber|önskar .. mina|mitt|min uppgifter|nummer|data|personuppgifter raderas|tas+bort|"
            "raderade|"
            "borttaget|bort",
            "detta|numret|telefonen|det+här nummer|numret|är? ska|skall|är inte|ej till|för .. reklam|<messages>",
            "använder|har inte|ej längre? detta|det+här nummer|numret längre|mer?",
            "har skickat|smsat|tjatat tillräckligt|nog|färdigt",
            "tillräckligt|nog|tillräckliga|räcker med|många? <messages> nu|tack|va|$",
            "jag+är|är+inte|vi+är inte|ej|aldrig|ingen? kund hos er <please>? $",
            "inte|ej|aldrig intresserad|ett+dugg+intresserad av er|era|ert ..",
            "noll|inget|inte|ingen|ej intresse av|för|i .. <messages>|er",
            "inget|noll|ingen intresse ta+bort|sluta|radera|stryk|stopp <please>? $",
            "låt bli att|med .. <sending>|smsa|skriva|skicka|kontakta|höra",
            "ni får|kan|bör|ska gärna|bara|genast|nu? låta+bli|sluta|upphöra|lägga+av|strunta att|med|i? ..-<deeds> "
            "<sending>|<messages>|skriva|kontakta",
            "ni får|kan|bör gärna|bara|genast|nu? låta+bli|sluta|upphöra|lägga+av <please>? $",
            "kan|kunde|vill|ska ni|du låta+bli|strunta+i att? ..-<goods> <sending>|<messages>|skriva",
            "ge fan|tusan|sjutton|katten i att? .. <sending>|<messages>|skriva|mig",
            "släng|stryk|plocka+bort|glöm|radera|tappa mitt|vårt nr|num|telefonnummer|mobilnr|nummer",
            "håll käft|klaffen|mun med .. <messages>",
            "vill|önskar|ska inte|ej stå|vara|finnas|ligga kvar|med? på|i er|era|ert|den+här|listan lista|listor|"
            "listan|"
            "register|registret? ",
            "se|ser|fixa|ordna till|så att? jag|numret|vi inte|försvinner|slipper .. <lists>|<messages>|kvar",
            "hatar|avskyr|ogillar era|såna+här|sånt+här|sånt|dessa|alla|att+få .. <messages>",
            "härmed avslutar|uppsäger|avsäger|återkallar jag|mig? ..",
            "vore|uppskattar|tacksam|snällt .. inte|slapp|slippa .. <messages>|<more>",
            "får stopp få+stopp det|dessa <please>? $",
            "dement|avlidit|död|gått+bort|avliden *** <negation>|<stopping>|inga .. <sending>|<messages>",
        )
    ),
    sure="varför får .. fortfarande|ännu|ändå .. <messages>|dessa; hur avregistrerar|avanmäler|avprenumererar man|"
    "jag sig|mig",
    excuses="; ".join(
        (
            "<negation> .. <more>|nåt|något i|på|till beställningen|ordern|varukorgen|kaffet|glaset",
            "ska|vill inte|ej ha nåt|något|nånting? mer? <please>? bara|endast det|den|detta ...",
            "få|ha|bli beställningen|bokningen|ordern|tiden raderad|borttagen|struken ..",
            "låt bli att? ringa på ...",
            "när|om avslutas|upphör kampanjen|rean|kursen|erbjudandet|tävlingen|ni|du ..",
            "räcker|räcker+det med ett|en|två|tre|bara ...",
            "anmäler|anmäla mig|oss till|på ...",
            "inte|ej stör|störa|messa|smsa|ring på+kvällen|på+natten|på+helgen ...",
        )
    ),
)
