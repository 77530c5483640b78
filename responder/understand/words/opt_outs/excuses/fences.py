"""Where a request ends and talk begins, in English and the Nordic languages: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    demonstrative="the|this|that|these|those|my|our",
    madness="immediately|instantly|forever|altogether|completely|permanently|behaviour|behavior|harassment|madness|"
    "insanity|bombardment|barrage|torture|stalking|flood|circus|bullying|harrassment",
    knocking="knock|ring+the+bell|ring+the+doorbell|buzz|honk|come|shout|walk+in",
    family="son|daughter|child|kid|kids|children|husband|wife|boy|girl|sister|brother|mum|dad|mother|father|friend",
    must="must|need+to|needs+to|has+to|have+to|got+to|gotta|should|better",
    using="use|using|used",
    retaining="keep|stick|shove|stuff|cram",
    selves="yourself|yourselves|yourselfs|where+the+sun",
    your="your|ur|yer",
    demanding="demand|require|request|insist|asking|ask|formal+request",
    deleting="deletion|removal|erasure|to+be+removed|to+be+deleted|to+stop",
    becoming="to|be|get|have|getting|being",
    tenth="tenth+time|third+time|last+time|hundredth+time|nth+time|final+time|umpteenth+time",
    halt="stop|stopp|unsubscribe|stahp",
    mine="this+mobile|this+cell|my+e+mail|my+e+mail+address|my+email+address|my+contact+info|my+mobile+no",
    writing="email|emailing",
    sure="wrong number|person|nr|num i dont|didnt|never|am|havent|have; wrong number|person|nr|num im+not|we+are+not|"
    "not|sorry; "
    "stop|quit reaching out; stop|quit ringing|phoning|calling me|us|this+number|this+phone|here <please>|again? "
    "!<timely>|<presently>|<shortly>",
    turned_on="on|back+on",
    presently="right+now|rn|at+the+moment|at+home|at+school|here+at+work|on+the+landline",
    shortly="tomorrow|today|tonight|later|this+week|this+morning|this+afternoon|this+evening|"
    "next+week|for+a+bit|for+an+hour|for+a+while",
    delighted="i+love+it|i+love+this|i+love+you|i+adore|so+funny|too+funny|how+funny|so+fun|so+cute|too+cute|how+cute|"
    "so+sweet|so+cool|too+kind|hilarious|youre+hilarious|thats+hilarious|im+blushing|youre+too|you+guys+are|"
    "youre+killing+me",
    definite="the|that|a|an|my|any+more+of+the",
    bookings="schedule|calendar|agenda|appointments|bookings|orders",
    sessions="schedule|calendar",
    requests="; ".join(
        (
            "another|more|yet+another scam|spam|junk text|texts|message|messages|sms|msg <please>? $",
            "unadd|unfollow me",
            "stop|quit|cease @ing me|us <please>? $",
            "dont|do+not|never|stop|quit hit|hitting me|us up",
            "get these|this|them|those|it to stop|end <please>? $",
            "had|have it up? up+to+here|to+here with .. <messages>|you|this",
            "right of erasure|deletion",
            "told|asked you|yall|u not to call|text|message|contact|write",
            "dont|do+not|stop ask|asking me again|anymore|ever",
            "not sign up to be <contacted>|spammed|harassed|bombarded",
            "refrain|desist from <sending>|<writing>|contacting|this|it",
            "not a customer <please>|and|never|so? .. <striking>",
            "this|my number|phone|mobile isnt|is+not for marketing|ads|sales|spam|business",
            "no more from you|ya|yall|u ..",
            "<none> <messages> to this|my phone|number|mobile",
            "off with your|these|the <messages>",
            "dont|do+not|never|not+to ever? ring|phone me|us|this+number|this+phone|my+number "
            "!<timely>|<presently>|<shortly>|<texts>",
            "dont|do+not|never reach out again|anymore|any+more|to+me|to+us|ever|$",
            "no more|further calls|phone+calls <please>? $",
            "make it|this|these|those|them stop|end <please>? $",
            "no|not+any more|further of+your|of+that|of+those <messages>|<please>|anymore? $",
            "stop at+once|this+instant|right+this+second",
            "stop off|out my|your list|phone",
            "taken|be|get|want off your|the|this|all? .. <lists> <please>? $",
            "<wishing> .. <mine> off <please>? $",
            "cut it|this|that out|off with .. <messages>",
            "shut up with|about .. <messages>",
            "please stop <please>|all+this|all+of+it|the+madness|<messages>",
            "<off> <lists> please|pls|now|asap|immediately? $",
        )
    ),
    excuses="; ".join(
        (
            "would|will|id|ill|could never ring|call|phone|text ...",
            "ring|call|phone me|us ... dont|do+not|rather+than|not text|message|txt",
            "dont|do+not text|message|txt me? just|only|please? just? call|ring|phone ...",
            "shove it|them|that through|in|under|on|into|behind ...",
            "never|dont|do+not use|using .. <mine> on|at|as|in ...",
            "why|how+come u|you|yall dont|never|didnt|havent ...",
            "why dont|havent|didnt u|you|yall|they ...",
            "an|any|the|no|there|your opt out for|of|on|option|?|$",
            "opt out of the|my|a|an? @ !<messages>|<lists>|<marketing>|<mailings>",
            "not|isnt|aint my number|phone of|at|on|in|for",
            "changed my number .. new|now",
            "@ <negation> leave|let|leaves me alone|be|in+peace",
            "leave me alone with|in|at|for the|this|that|my|a|it ..",
            "<negation> .. <messages>|<mails> to get|be|go|end+up lost|late|stuck|in+spam",
            "stop it|this|that <please>? im|youre|ur|you+are|i+am so|too|laughing|crying|dying|blushing|killing|"
            "making ..",
            "remove|delete|change my email|e+mail|address|name|number|phone typo|from|in|on|off ..-<lists>|<messages> "
            "order|orders|parcel|invoice|receipt|form|booking|account|calendar|schedule|label|ticket|card",
            "stopping|stop @ing <off>? about ...",
            "stop asking|laughing|crying|joking|smiling|thinking|talking|looking of|at|how|if|when|for? ...",
            "not my table|seat ...",
        )
    ),
    lookalikes="span|spans|connected|stuart|testing|spending|spent|tired|quiet|heart|spot|spots|sting|singing|blocks|"
    "spacers|pick|typo|leaking|guests|texter|texture|massage|massages|dealt|adverse|alerted|sending|lending|bending|"
    "ending|stepping|stooping|topping|toppings|shopping|removal|removals|reviving|contract|contracts|contracting|"
    "contacts|unsubtle|subscriber|subscribers|subscription|deletes|reported|reporter",
)
NB = Turns(
    demonstrative="dette|det|den|denne|disse|desse",
    madness="umiddelbart|øyeblikkelig|permanent|fullstendig|galskapen|galskap|plaginga|plagingen|trakasseringen|"
    "trakasseringa|terroren|styret|opplegget|greiene|forfølgelsen",
    sure="avslutt|avbestill|stopp sms|smsene til meg|oss; slutt|slutte|stopp å bruke nummeret+mitt|nummeret|"
    "mobilnummeret+mitt",
    mine="mobilen+min|min+mobil|mobilnr+mitt",
    knocking="bank|banke|ring+på|kom|rop|tut",
    family="sønnen|dattera|datteren|barnet|barna|mannen|kona|ungen|ungene|guten|jenta|søsteren|broren|mora|faren|"
    "sonen|dotter|dottera",
    must="må|skal|bør|får",
    using="bruk|bruke|brukar|bruker",
    retaining="behold|hold|hald|ta",
    selves="selv|sjølv|for+dere+selv|for+dykk+sjølv",
    your="deres|dykkar|din|ditt|dine",
    demanding="krever|krev|forlanger|ber+om|ber|forventer|insisterer",
    deleting="sletting|fjerning|å+bli+slettet|å+bli+fjernet|å+verte+sletta|å+bli+strøket|å+bli+sletta|å+bli+fjerna",
    becoming="å|bli|blir|vert|verte|få|at|vere|være",
    tenth="tiende+gang|tredje+gang|siste+gang|tiande+gong|siste+gong|tredje+gong",
    halt="stopp|stop|slutt|avmeld",
    removed="strøken|teken+vekk|tatt+av",
    messages="e+poster|e+postar|epostar",
    turned_on="på",
    presently="akkurat+nå|akkurat+no|på+jobb",
    shortly="før+i+morgen|i+kveld|i+dag|i+morgen|senere|seinare|denne+uka|denne+veka|neste+uke|ei+stund|en+stund",
    delighted="så+gøy|så+morsomt|så+kult|så+søtt|så+snilt|så+fint|så+artig|for+gøy|for+morsomt|så+moro|for+søtt|"
    "elsker+det|"
    "jeg+elsker|eg+elskar|jeg+ler|eg+ler",
    definite="den|det|de|dei|en|ein|et|eit|ei",
    recounting="sender|skriver|skriv|svarer|svarar|ringer|kontakter|sendte|skrev|svarte",
    addressed="dere|du|de|dykk",
    bookings="kalenderen|timeplanen|listen+for+i+dag|vaktlisten|vaktlista",
    requests="; ".join(
        (
            "har ikkje|ikke|aldri bede|bedd om dette|disse|desse|det+her|<messages>",
            "ikke|ikkje|aldri ta|tak .. kontakt <more>|<please>|igjen|$",
            "gidder|orker|orkar|giddar ikke|ikkje dette|det+her|det|disse+greiene $",
            "dette gidder|orker|orkar jeg|eg ikke|ikkje",
            "slutt|slutte|stopp å bruke <mine>",
            "frå|av listen|lista|listene deres? <please>|nå|no|omgående $",
            "rapporterer|rapporterar .. nummeret|nummer|avsender|avsendaren|dere|dykk|spam",
            "vil|må|skal av|fra|ut|vekk av|frå? listen|lista|listene|maillisten|smslisten",
        )
    ),
    excuses="; ".join(
        (
            "få|ta|ta+med meg bort|av|ut|opp til|på|i|ved|med ..",
            "må få|ta|sende|betale|hente ..",
            "lat|la meg vere|vera den|fyrst|først|ærleg|ærlig|med|snill|rask ..",
            "ta|tar|tek|tok|tas|tatt i? imot ...",
            "<negation>|ikke|ikkje|sjelden har|hadde|fikk|fekk|rakk|kunne|kan|klarte .. <sending>",
            "har|hadde|fikk|fekk|rakk|kunne|kan|klarte|greide ikke|ikkje å? <sending> ...",
            "@ lar|let|lat|lot meg ikke|ikkje være|vere|vera .. i|fred|ro",
            "gå|går|gjekk|gikk ut på|til|med|av|kl|klokka|i ...",
        )
    ),
    lookalikes="maskinen|filer|teksten|linjene|sitt|avmeldt|melding|teller|selger|senger|sendte|sender|stopper|"
    "stoppet|stopping|"
    "slutten|sluttet|avslutning|avsluttet|sletter|slottet|fjernt|fjernet|fjern|fjerner|kjerne|påmeldt|anmeldt|tilmeldt|"
    "innmeldt|oppmeldt",
)
SV = Turns(
    demonstrative="det+här|den+här|dessa|detta|denna|den|de+här",
    madness="omedelbart|genast|permanent|fullständigt|vansinnet|terrorn|trakasserierna|förföljelsen|eländet|dumheterna",
    mine="min+mobil",
    knocking="knacka|ring+på|kom|ropa|tuta",
    family="son|dotter|sonen|dottern|barnet|barnen|man|fru|mannen|frun|flickan|pojken|syster|bror|mamma|pappa",
    must="måste|ska|bör|får",
    using="använd|använda|använder|nyttja",
    retaining="behåll|håll|spara",
    selves="själva|själv|för+er+själva|för+dig+själv",
    your="era|er|ert|din|dina",
    demanding="kräver|begär|ber|yrkar|förväntar+mig|insisterar",
    deleting="radering|borttagning|att+få+bli+borttagen|att+bli+borttagen|att+få+bli+raderad|att+bli+raderad",
    becoming="att|få|bli|blir|vara",
    tenth="tionde+gången|tredje+gången|sista+gången|hundrade+gången",
    halt="stopp|stop|sluta|avregistrera",
    turned_on="på|igång",
    presently="just+nu|på+jobbet",
    shortly="före+i+morgon|ikväll|i+kväll|idag|i+dag|imorgon|i+morgon|senare|den+här+veckan|nästa+vecka|en+stund",
    delighted="så+kul|så+roligt|så+gulligt|så+sött|så+snällt|så+fint|så+coolt|för+kul|för+roligt|för+gulligt|"
    "älskar+det|"
    "jag+älskar|jag+dör|jag+skrattar",
    definite="den|det|de|en|ett",
    recounting="skickar|skriver|svarar|ringer|kontaktar|smsar|mejlar|skickade|skrev|svarade",
    addressed="ni|du|de",
    bookings="kalendern|schemat|bokningen",
    requests="; ".join(
        (
            "dra|far|stick åt helvete|fanders|skogen med .. <messages>|er",
            "lägg av med .. <messages>|tjatet|det+här|spammen",
            "ta|tag inte|aldrig kontakt <more>|<please>|igen|$",
            "hörs inte|aldrig av er|dig <more>|igen|<please>? $",
            "bort med <messages>|er+reklam|era+sms|skiten",
            "avböjer|avsäger mig? fler|flera|ytterligare? <messages>",
            "från|ur|av listan|listorna|sändlistan er|era? <please> $",
            "vill|måste|ska av|ur|från|bort från|ur|av? listan|listorna|sändlistan|registret",
            "rapporterar .. numret|nummer|nummret|avsändaren|er|spam",
        )
    ),
    excuses="; ".join(
        (
            "ta|tar|tog|tagit|tas|tagits|tagen emot",
            "tvärt|mitt|rakt|längtar emot ...",
            "ser|se|såg fram? emot ...",
            "skickar|skriver|smsar|ringer|svarar inte|aldrig ni|du|de ...",
            "har|hade|fick|hann|kunde|kan|lyckades inte|ej att? <sending> ...",
            "låt|låter @ gå ut ...",
            "om det får er|dig att lämna|låta mig ..",
            "avregistrera|avregistrerar|avanmäla|avanmäler en|ett|den|det|min|mitt|bilen|hunden "
            "!<messages>|<mailings>|<lists>|<personal>|<number> @? ..",
            "@ låter|lämnar mig inte vara|i+fred|ifred",
            "gå|går|gick|gått ut i|på|ikväll|med|kl|klockan|till|för|och|$",
        )
    ),
    lookalikes="span|försvann|skickats|skickat|skickades|försvunnit|försvinner|ansluta|anslutna|anslutning|rapportera|"
    "rapport|rapporter|välja|sätter|stöder|mall|mallen|filer|spår|raderat|avslutat|avslutad|avslutning|utskick|utsikt|"
    "slutat|slutade|slutar|anmäl|anmälan|avmätt|texten|texter|skriva|skrivit|skickat|skickade",
)
DA = Turns(
    demonstrative="det|den|denne|dette|disse|det+her|den+her",
    madness="øjeblikkeligt|omgående|permanent|fuldstændigt|vanvid|vanviddet|chikanen|terroren|galskaben|forfølgelsen|"
    "pjat|pjatteriet",
    mine="min+mobil",
    knocking="bank|ring+på|kom|råb|dyt",
    family="søn|datter|sønnen|datteren|barnet|børnene|barn|mand|kone|manden|konen|pigen|drengen|søster|bror|mor|far",
    must="skal|må|bør",
    using="brug|bruge|bruger|benyt|benytte",
    retaining="behold|hold",
    selves="selv|for+jer+selv|for+dig+selv",
    your="jeres|din|dine",
    demanding="kræver|forlanger|beder+om|beder|anmoder|insisterer",
    deleting="sletning|fjernelse|at+blive+slettet|at+blive+fjernet",
    becoming="at|blive|bliver|få|være",
    tenth="tiende+gang|tredje+gang|sidste+gang",
    halt="stop|stopp|afmeld",
    sure="ikke|aldrig skriv|sms|send|kontakt|ring|mail til? mig|os|dette+nummer <please>|mere|igen|længere? $",
    turned_on="til|til+igen",
    presently="lige+nu|på+arbejdet",
    shortly="før+i+morgen|i+aften|i+dag|i+morgen|senere|denne+uge|næste+uge|et+stykke+tid",
    delighted="så+sjovt|hvor+sjovt|så+sødt|hvor+sødt|så+fedt|hvor+fedt|for+sjovt|for+sødt|så+skønt|elsker+det|"
    "jeg+elsker|"
    "jeg+griner|jeg+dør",
    striking="sletter|fjerner|stryger|afmelder|framelder",
    definite="den|det|de|en|et",
    recounting="sender|skriver|svarer|ringer|kontakter|sendte|skrev|svarede",
    addressed="i|du|de",
    bookings="kalenderen|skemaet|vagtplanen|bookingen",
    requests="; ".join(
        (
            "gider|orker jer|det+her|dette ikke <more>? $",
            "tag|tage ikke|aldrig kontakt <more>|<please>|igen|$",
            "hør|høre ikke|aldrig fra jer <more>|igen|<please>? $",
            "gider|orker|magter ikke det $",
            "ud|væk af|fra jeres system|liste|register med mig",
            "lad|la være med at bruge <mine>",
            "rapporterer .. nummeret|nummer|afsenderen|jer|spam",
            "fra|af listen|listerne jeres? <please> $",
            "skal|må af|fra|ud|væk fra|af? maillisten",
        )
    ),
    excuses="; ".join(
        (
            "tag|tage|tager|tog|taget|tages imod ...",
            "har|havde|fik|nåede|kunne|kan ikke|ej at? <sending> ...",
            "slå|slår|slået i|påmindelser|notifikationer|beskeder til ..",
            "@ lader mig ikke være|i+fred",
            "hold kæft|kæft+mand hvor|det|den|er ...",
        )
    ),
    lookalikes="anmeld|anmelde|anmelder|anmeldelse|anmeldelser|udfylde|udfyldes|udfyld|udsende|udsendes|udelades|"
    "udfoldes|indstille|indstilling|indstillet|linjerne|skallen|forælder|forældre|afbilde|afbildes|afsatte|afledt|"
    "afmålt|valgte|formatet|højre|indtil|menuer|tilmeldt|anmeldt|indmeldt|udmattet|rapporter|rapporten|stopper|"
    "stoppet|stoppede|slutter|sluttede|slettede|fjerner|fjernet",
)
