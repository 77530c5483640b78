"""The words of plain and polite wishes in Danish: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

DA = Turns(
    unpermitted="i+må+ikke|i+har+ikke+lov+til+at|i+har+ikke+ret+til+at|ulovligt+at|i+har+ingen+ret+til+at",
    arriving="bussen|bilen|toget|taxaen",
    bookings="gæstelisten|deltagerlisten",
    giving="hvor+har+I+mit|hvor+har+I+fundet|hvor+har+I+fået|hvorfra+har+I|hvordan+fanden+har+I|hvordan+har+I+fået|"
    "hvem+har+givet+jer|hvor+fandt+I|hvordan+fik+du|hvor+har+du|hvem+gav+jer|hvor+i+alverden+har+I",
    whogave="hvem+har+givet|hvem+gav|hvem+har+solgt|hvem+solgte|hvem+har+lækket|hvem+har+udleveret|hvem+fanden+gav",
    owned="mit+nummer|mit+nr|mit+telefonnummer|mit+mobilnummer|mit+tlf|mit+mobilnr|mine+oplysninger|nummer+fra|"
    "mit+nummer+fra|vores+nummer|min+mail",
    why="hvorfor+får+jeg|hvorfor+modtager+jeg|hvorfor+i+alverden+får+jeg|hvorfor+fanden+får+jeg|hvorfor+kommer+der|"
    "hvorfor+bliver+jeg+ved+med+at+få",
    whysend="hvorfor+sender+I|hvorfor+skriver+I|hvorfor+bliver+I+ved+med+at+sende|hvorfor+smser+I|hvorfor+spammer+I|"
    "hvorfor+kontakter+I",
    youtell="I+sender|I+skriver|I+smser|I+spammer|du+sender|du+skriver|I+kontakter",
    toomuch="for+meget|alt+for+meget|for+tit|for+ofte|alt+for+tit|alt+for+ofte|hele+tiden|konstant|hver+eneste+dag|"
    "dagen+lang|døgnet+rundt|i+ét+væk|uafbrudt|for+mange|lige+lovlig+meget",
    sufficing="nok+med|rigeligt+med|er+nok+med|rækker+med|nok+af",
    annoying="irriterende|belastende|uønsket|uønskede|unødvendige|plagsomme|ligegyldige|dumme|åndssvage",
    maddening="er+irriterende|er+så+irriterende|er+belastende|er+uønskede|er+ikke+ønsket|er+ikke+velkomne|er+spam|"
    "er+bare+spam|forstyrrer|generer+mig|er+til+gene|vækker+mig|er+pisseirriterende|er+trættende",
    enduring="afskyr|led+ved",
    given="givet|gav|afgivet|giver|har+mit",
    permission="tilladelse|samtykke|mit+samtykke|tilsagn|accept",
    consenting="sagt+ja+til|takket+ja+til|samtykket+til|givet+samtykke+til",
    receiving="få|modtage|læse|få+tilsendt|blive+sendt",
    thisis="det+er|det+her+er|dette+er|det+her+nummer+er|telefonen+er",
    numberis="det+her+nummer+er|dette+nummer+er|nummeret+er",
    wished="pris+på+hvis|godt+hvis|glad+hvis|sødt+hvis|taknemmelig+hvis|skønt+hvis|pris+på+at|venligt+hvis|bedst+hvis|"
    "pænt+hvis|kunne+I|fedt+hvis|glad+for+hvis",
    ceased="holdt+op|stoppede|lod+være|lod+vær|undlod|ophørte|lade+være|ville+stoppe|kunne+stoppe|ville+holde+op|"
    "vil+stoppe|vil+holde+op",
    mailed="sendte|skrev|sender|skriver|sende|kontaktede|smsede",
    them="dem|det|de",
    halting="stop|stop+med|hold+op+med",
    shedding="få|slå|sluk",
    delighting="sød|sødt|søde|fin|fint|fine|flot|flotte|dejlig|dejligt|dejlige|lækker|lækkert|lækre|elsker|sjov|sjovt|"
    "skøn|skønt|skønne|smuk|smukt|smukke|griner|dør|fed|fedt|nuttet|kær|kært|hyggeligt|fantastisk|fantastiske|rødmer|"
    "kage",
    exclaiming="hvor|så|sikke|sikken|sikket|den|det|de|du|I|er|jeg|elsker|for|alt+for|helt|vildt|den+er|det+er|"
    "nej+hvor|dejlig|"
    "denne|en|et",
    outcries="å|åh|oh|omg|ej|nej|men|altså|haha|hahaha|gud|ih|wow|årh|ork",
    trailing="nu|da|lige|lidt|så|it|du|I|det|op|altså|stop|haha|en|med",
    starts="; ".join(
        (
            "abonnere|abonner på <messages>|jer; abonner <please>? $",
            "slå|sæt ~<articles>|<such> <messages> til igen; slå|sæt ~<such>|dem|det til igen <messages>",
            "I|du må|kan gerne|godt|bare? sende|skrive|smse til? <me> <messages>? igen",
            "I|du må|kan gerne|godt|bare? sende|skrive <messages> igen",
            "fortsæt med at? <sending> .. <messages>",
            "tilføj|sæt|skriv mig|os|mit+nummer .. igen|på+ny",
            "vil|ønsker|kan .. være med igen",
            "afmeldte|frameldte mig .. fejl|uheld|fejltagelse",
        )
    ),
    requests="; ".join(
        (
            "lad|må|skal|håber .. sidste besked|sms|beskeden $",
            "helst ikke have|få|modtage .. <such>|<messages>|<these> $",
            "foretrækker ikke at have|få|modtage .. <such>|<messages> $",
            "kontakt|sms|ring|skriv ikke|aldrig til? denne+telefon|det+her+nummer|dette+nummer",
            "spær|bloker|luk <mine>|mig for|mod <messages>",
            "kan|kunne man|jeg|vi .. stoppe|stoppet <such>|<messages>|<these> <please>? $",
            "vær|vær+så venlig|rar|sød|flink at|og stoppe|stop|holde+op $",
            "vil|ønsker bare|gerne? have|være|få i+fred|fred|ro $",
            "hvem har+sagt|sagde|siger at? I|du må|kan|har+lov .. <sending>",
            "<negation> bedt+om .., vil|ønsker ikke|ik have|ha det|dette|dem",
            "hvor|hvordan opsiger|stopper jeg|man <messages>|det|dem|dette|<please>? $",
            "nu? blokerer|spærrer jeg det? $",
            "hold|hold+nu|luk|klap nu? kæft|kæften|mund|munden|kaje|bøtten|røven med .. <messages>",
            "smut|pis|fuck med|af jeres|de|det|alle|alt <messages>",
            "vil|skal|må jeg? gerne|lige|bare|helst? af|ud|væk|fra af|fra? listen|listerne|jeres+liste|jeres+lister",
            "anmelder|indberetter|politianmelder jer <please>? $",
            "jeg+er|er ikke|aldrig|slet+ikke kunde|kunder hos jer <please>? $",
            "fået|har+fået|fik nok af jer|det+her|jeres ..",
            "nu|så må|skal|kan det|I godt? være|stoppe nok|nu <please>? $",
            "vil|skal|ønsker ikke|ik stå|være|figurere på|i jeres|listen|nogen|hos+jer liste|lister|register|$",
            "sørge|sørg|se til|for at? jeg|vi|mit+nummer .. ikke|ik|bliver ..",
            "kunne|kan|vil|gider I|du lade|la|lad være|vær med? at? ..-<goods>|<deeds> <sending>|<messages>|det+her|"
            "skrive|$",
            "lad|la|lade nu|venligst|lige|dog|bare|så? være|vær med? at? <sending>|skrive|kontakte|forstyrre|sms'e|"
            "genere",
            "lad|la nu|dog|bare|så? være|vær <please>? $",
            "I|du må|kan|skal gerne|godt|bare|nu? stoppe|lade+være|holde+op|undlade med? at? <sending>|<messages>|"
            "skrive|nu|$",
            "nul|ingen|ikke+spor interesse|interesseret i .. <messages>|jer|det",
            "ingen|nul interesse slet|fjern|stop <please>? $",
            "aldrig|ikke|ik givet|gav|fået jer|nogen|dig? lov|ret til? ..",
            "hvem gav|har+givet|giver jer|dig lov|ret|tilladelse til? ..",
            "står|er på? robinsonlisten|robinson+listen|robinson ..",
            "giderk|gidder|gad|orker|magter ikke|ik|bare+ikke|slet+ikke jeres|alle|de|flere|de+her|mere <messages>|"
            "mails|mere|pis|lort",
            "giderk|gidek|orkerk|vilk|vilik mere|mer|ha|have|jeres|flere|de|$",
            "gider|orker|magter ikke|ik jer|dem|det+her|dette mere|længere? <please>? $",
            "skriv|send|kontakt|ring|sms|skriver ikke|ik|ikk|aldrig mere|mer|flere? til? mig|os|mig+mere|her|hertil|"
            "ham|hende",
            "ikke|ik|ikk|aldrig skriv|send|kontakt|sms|ring mere|mer|flere? til? mig|os|her|hertil",
            "bedes|ønskes|kræves slettet|fjernet ..",
            "beder|anmoder|kræver .. om? at? blive slettet|fjernet|strøget ..",
            "beder jer|om .. stoppe|stopper|ophøre|holde+op ..",
            "opsiges|slettes hermed|tak|venligst|straks <please>? $",
            "dette|det+her|nummeret nummer|er? skal|er ikke|ikk|ik have|til|beregnet+til .. reklamer|reklame|"
            "<messages>",
            "arbejdstelefon|arbejdsmobil|tjenestetelefon .. <negation>|<none>|<stopping> .. <sending>|<messages>",
            "deaktiver|sluk|slå|stop .. fra? notifikationer|beskeder|påmindelser|sms'er|notifikation fra?",
            "slå|sluk|sluk+for det|dette|det+her|dem fra? <please>? $",
            "hvordan .. slår|stopper|slukker|opsiger jeg|man|vi .. det|dette|det+her|dem|mig|sig|<messages> fra? "
            "<please>? $",
            "hvordan får jeg|man .. <messages>|det|dette|det+her|dem til at stoppe|ophøre|holde+op ..",
            "få|får|vil+have|have det|dette|dem|det+her stoppet|væk|slået+fra <please>? $",
            "I har sendt|skrevet|smset rigeligt|nok|mere+end+nok ..",
            "rigeligt med <messages> nu|tak|$",
            "bruger|har ikke længere|mere? dette|det+her nummer|nummeret længere|mere?",
            "dement|død|gået+bort|afdød *** <negation>|<stopping>|lad+være .. <sending>|skriv|med+at",
            "søn|datter|barn|børn .. får .. <messages> .. få|stop|stoppet ..",
            "smid|glem|drop mit|vores nummer|nr|telefonnummer|mobilnummer væk|ud?",
            "jeg siger op $",
            "jeg? opsiger|siger hermed op? ..",
            "helst ikke|ingen flere|mere|have|have+dem|modtage <messages>|dem|disse|$",
        )
    ),
    sure="hvorfor får .. stadig|stadigvæk|endnu .. <messages>|dem; hold|hold+nu|luk|klap kæft|kæften|mund|munden med "
    "de|jeres|alle <messages>; lad|lade være|vær med at? "
    "sende|skrive mig|til+mig|os|til+os|ham|hende <more>|<messages>|$",
    excuses="; ".join(
        (
            "<negation> .. <more>|noget i|på|til bestillingen|ordren|kurven|kaffen|glasset",
            "skal|vil ikke|ik have|ha noget|nogen? mere|mer? <please>? kun|bare|blot det|den|dette ...",
            "anmelde|anmelder|melder|indberette en|et|fejl|skade ..",
            "opsige|opsig|opsiger .. fitness|fitnesscenter|kaffe|kaffeabonnement|avis|avisen|strøm|forsikring ..",
            "nok med en|et|to|bare ...",
            "hold|holdt|holder op hvor|sikke|det+er|den+er ...",
        )
    ),
)
