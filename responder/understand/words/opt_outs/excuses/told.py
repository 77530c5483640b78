"""What is told or asked near words of ceasing, in English and the Nordic languages: see `words.opt_outs.turns`.

Who pours stops when there is enough; a neighbour has opted out; the old address is to go, the new one stays; nothing
came although it should. And who writes to them is what many ask who do not know that HELP answers it.
"""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    hello="hi|hey|hello|sorry|erm|um|uh|eh|excuse+me|yo|good+morning|good+evening",
    whoa="stop|stopping|whoa|woah|say+when",
    plenty="enough|plenty|plenty+of|loads+of|no+more|enough+of|thats+enough|sufficient",
    fare="cream|milk|sugar|foam|froth|syrup|sauce|ice|water|salt|pepper|coffee|tea|espresso|butter|cheese|honey|lemon|"
    "gravy|wine|beer|dressing|cinnamon|cocoa|chocolate|jam|mayo|ketchup|toppings|sprinkles|rice|soup|cake|onions",
    others="my+neighbour|my+neighbor|the+neighbour|the+neighbor|my+colleague|a+colleague|my+friend|a+friend|my+sister|"
    "my+brother|my+son|my+daughter|my+grandma|my+gran|my+flatmate|my+roommate|my+coworker|my+aunt|my+uncle",
    leftit="unsubscribed|has+unsubscribed|opted+out|has+opted+out|texted+stop|wrote+stop|sent+stop|replied+stop|"
    "answered+stop|typed+stop|said+stop|signed+off|left+the+list",
    us="and|i|we|both",
    how="how",
    whenever="if+i|if+one|if+you|if+we|in+case+i|if+ever",
    staying="stay|staying|keep+them|keep+getting|still+want|want+them|love+them|remain",
    still="still|anyway|keep|keeps|too|also|both|likewise",
    formerly="old+address|old+email|old+e+mail|old+mail|old+number|old+inbox|previous+address|previous+email|"
    "former+address|"
    "work+email|work+address",
    instead="instead|rather",
    onetext="and+send+a+text|and+text+me|and+text|and+send+me+a+text|and+write+instead|and+just+text",
    renewed="use|new|but+to|switch+to",
    unlessit="if+this+doesnt+stop|if+it+doesnt+stop|unless+this+stops|unless+it+stops|if+this+continues|"
    "if+these+dont+stop",
    amiss="is+everything+ok|is+everything+okay|is+everything+alright|is+something+wrong|is+that+normal|is+it+normal|"
    "anything+wrong|what+happened|is+it+broken",
    requests="; ".join(
        (
            "make|let|be|better+be|hope|hopefully .. last|final message|text|sms|email $",
            "want|wanted no part of|in this|it|these|your|any|$ ..",
            "dont you? ever text|message|contact|email|write here|again ..",
            "^ ~<please> forget about? me|us|my+number <please>? $",
            "you|u|youve|you+have|have texted|messaged|text|message|emailed me|us .. times ... enough|stop $",
            "how many times .. repeat .. no|stop",
            "save|keep your|ur <messages>|breath|money|stamps for someone|somebody|anyone|people",
            "go? find someone|somebody|anyone|some+other else|person to bother|annoy|spam|pester|text|harass",
        )
    ),
    sure="dont|do+not|never call|ring|phone .. dont|do+not|never text|message|txt <me>",
    helps="; ".join(
        (
            "whats|what+is this|that|all+this <messages>|number|about|all+about|regarding|for? <please>? $",
            "whats|what+is this|that <messages>|number? about|regarding? <please>? $",
            "whos|who+is|whois|who+s this|that|dis|texting|there|messaging|writing|sending|calling me|this|you? "
            "<please>? $",
            "who are|r you|u|yall|these+people <please>? $",
            "who sent|wrote|sends this|me|that this? <messages>? <please>? $",
            "who is this|the <messages>|number from <please>? $",
            "who am i talking|texting|speaking|chatting to|with $",
        )
    ),
)
NB = Turns(
    hello="hei|hi|heisann|hallo|unnskyld|orsak|sorry|eh|øh|god+dag|hæ",
    whoa="stopp|stop|stoppe|slutt|slutte|stans|stanse|stogg",
    plenty="nok|nok+med|masse|rikelig|rikelig+med|ikke+mer|ikkje+meir|ingen+mer|passe+med|passe|rikeleg",
    fare="fløte|fløyte|melk|mjølk|sukker|krem|skum|sirup|saus|is|vann|vatn|salt|pepper|kaffe|kaffi|te|smør|ost|honning|"
    "sitron|vin|øl|dressing|kanel|kakao|sjokolade|syltetøy|majones|ketsjup|strøssel|ris|suppe|kake|løk",
    others="naboen|nabokona|kollegaen|kollegaen+min|venninna|venninnen|venninna+mi|venninnen+min|vennen+min|kompisen|"
    "kompisen+min|søstera|søsteren+min|søstera+mi|broren|broren+min|bror+min|dattera|datteren+min|dottera+mi|sonen+min|"
    "bestemor|bestefar|mormor|farmor|tanta+mi|onkel|mor|far|mannen|ektemannen|grannen|grannen+min|guten+min",
    leftit="har+meldt+seg+av|meldte+seg+av|melde+seg+av|er+avmeldt|har+avmeldt+seg|svarte+stopp|svara+stopp|"
    "skrev+stopp|"
    "skreiv+stopp|sendte+stopp|sende+stopp|sa+stopp|har+svart+stopp|har+svara+stopp|har+sendt+stopp|har+skrevet+stopp|"
    "svarte+stop|skrev+stop|sendte+stop|meldte+seg+ut|har+meldt+seg+ut",
    us="og|jeg|eg|vi|begge",
    how="hvordan|korleis|åssen",
    whenever="hvis+man|om+man|viss+ein|om+ein|hvis+en|dersom+man|dersom+ein|hvis+jeg|viss+eg|dersom+jeg|om+jeg",
    staying="fortsatt+ha|framleis+ha|ha+dem|ha+dei|være+med|vere+med|vera+med|bli+med|beholde|behalde|få+dem|få+dei|"
    "stå",
    still="fortsatt|fremdeles|framleis|stadig|likevel|enda|ennå|enno|også|åg|begge|samme",
    formerly="gamle+adressen|gamle+adressa|gammel+adresse|gamle+mailen|gamle+mail|gamle+e+posten|gamle+eposten|"
    "gammel+epost|gammel+mail|gamle+nummeret|gammelt+nummer|jobbmailen|jobbadressen",
    instead="heller|i+stedet|istedenfor|istaden|i+staden",
    onetext="og+sende+en+sms|og+sende+ei+melding|og+sende+en+melding|og+send+en+sms|og+send+ei+melding|og+heller",
    renewed="bruk|bruke|ny|nye|nytt|men+til",
    unlessit="hvis+dette+ikke+slutter|hvis+det+ikke+slutter|hvis+dette+ikke+stopper|om+dette+ikke+stopper|"
    "viss+dette+ikkje+sluttar|om+dette+ikkje+sluttar|hvis+dette+fortsetter|viss+dette+held+fram",
    amiss="er+alt+i+orden|er+alt+ok|er+noe+galt|er+noko+gale|er+det+noe+galt|er+det+noko+gale|er+det+normalt|"
    "stemmer+det|skal+det+være+sånn",
    courts="eg+klagar|jeg+klager|klager|klagar|anmeldar",
    sparing="spar+dere+for|spar+dykk+for",
    signing="meldte",
    membership="sms+frå+dykk|sms+fra+dere",
    ending="seie+opp|seier+opp|sei+opp",
    messages="varslinga|varslingen|varslingane|varsla|smsvarslinga|smsvarslingen",
    requests="; ".join(
        (
            "sender|skriver|smser dere|de|dokker en|ei|ein|flere|fleire til|gang|ganger? ... politiet|advokat|"
            "advokaten|anmelder|datatilsynet",
            "la|lat|la+det|får|bli|blir|være|vera .. siste|aller+siste melding|meldinga|meldingen|sms|smsen|smsene $",
            "går|gjeng det an å melde|melda seg|meg|dette|disse av? $",
            "bad pent|dere|dykk .. slutt|stopp no? $",
            "ikke|ikkje|aldri kontakt|kontakte|ring|sms|tekst denne+telefonen|denne+mobilen|dette+nummeret",
            "sperr|steng|blokker <mine>|meg for|mot <messages>|all+reklame|marknadsføring",
            "vil|ønsker|ønskjer ikke|ikkje høre|høyra|høyre frå ..",
            "har|hadde ikke|ikkje|aldri samtykket|samtykt|samtykka <please>? $",
            "vær|ver grei|snill|grei+da|så+snill og slutt|stopp|stans $",
            "avslutt|stopp|stans alt|alle|alt+sammen <please>? $",
            "ønskjer ikke|ingen|inga|ikkje kontakt <please>? $",
            "slutt|stopp|hold+opp å|med+å kontakta|plaga|masa meg|oss|eg ..",
            "vil|ønsker|ønskjer|ynskjer ..-<negation> meldast|avmeldast|meldes av|ut|frå? <soon>? $",
            "ikkje+meir|ikkje+fleire no|nå? takk? $",
            "meldte meg|oss av|ut|frå",
            "spar|spare dere|dykk|deg bryet|bryderiet <soon>? $",
            "spar|spare dere|dykk|deg bryet|bryderiet med å <sending>",
            "finn|finne noen|nokon|en|ein andre|annan|annen å|og plage|mase|irritere|erte|terge|mase+på",
            "dra|dra+dere|far pokker|fanden|faen|helvete i vald|vold",
            "dette|det er søppelpost|søppel+post $",
            "ikke|ikkje vil|ønsker|ønskjer ha|få|motta dette|disse|desse <please>? $",
        )
    ),
    excuses="; ".join(
        (
            "vil|ønsker|ønskjer|skal|kommer+til+å ikke|ikkje|aldri å? meldast|avmeldes|avmeldast|meldes|melde|avmelde "
            "meg|oss? av|ut? <soon>? $",
            "<negation> <sending> <more> .. <than>",
            "stoppe|stopp|stanse|stans sendinga|forsendelsen|forsendinga ...",
            "la|lat meg|oss være|vere|vera i fred med <possessive>|valget|valet ...",
            "<contacted>|<sending> <me> <negation> <shortly>|<presently> !<again>|<more>",
        )
    ),
    starts="; ".join(
        (
            "start|starte|send meg? <messages>? att",
            "vil|ønskjer|ynskjer .. ha|få <messages> att|igjen",
            "kan|vil|få|får .. være|vere|vera|bli med på|i? lista|listen|klubben? igjen|att",
            "tilbake|attende på lista|listen",
        )
    ),
    sure="<messages> må|skal|bør|lyt ta slutt; avslutt|avslutte|avbestill|avbestille|stopp|stans sms <messages>|"
    "varsling|varsel|abonnementet|tenesta|"
    "tjenesten",
    helps="; ".join(
        (
            "hva|kva|ka er dette|det+her|dette+her for|for+noe|for+noko|for+slags|for+nummer|for+melding|for+sms? "
            "noe|noko? <please>? $",
            "hva|kva|ka gjelder|gjeld|handler|handlar dette|meldingen|meldinga|dette+om om? <please>? $",
            "hvem|kven|kem er dette|det|det+her|dette+her|du|dere|de|dykk|avsender|avsenderen $",
            "hvem|kven|kem sender|sende|sendte|skriver|skriv|sendt|har+sendt dette|denne|denne+meldingen|her|meg? "
            "dette|meldingen|meldinga? $",
            "hvem|kven|kem er dette|meldingen|denne frå $",
            "hvem|kven snakker|snakkar jeg|eg med $",
        )
    ),
)
SV = Turns(
    hello="hej|hallå|ursäkta|förlåt|sorry|eh|öh|tjena|god+dag",
    whoa="stopp|stop|stoppa|sluta|stanna",
    plenty="nog|nog+med|mycket|massor+av|inte+mer|inget+mer|ingen+mer|lagom|lagom+med|tillräckligt|tillräckligt+med|"
    "räcker|räcker+med",
    fare="grädde|mjölk|socker|skum|sirap|sås|is|vatten|salt|peppar|kaffe|te|smör|ost|honung|citron|vin|öl|dressing|"
    "kanel|"
    "kakao|choklad|sylt|majonnäs|ketchup|strössel|ris|soppa|kaka|lök|vispgrädde",
    others="grannen|min+granne|kollegan|min+kollega|väninnan|min+väninna|kompisen|min+kompis|min+vän|syrran|min+syster|"
    "brorsan|min+bror|min+dotter|min+son|mormor|morfar|farmor|farfar|min+moster|mor|far|min+make|min+maka|min+fästman",
    leftit="har+avregistrerat+sig|avregistrerade+sig|har+avanmält+sig|avanmälde+sig|skrev+stopp|svarade+stopp|"
    "skickade+stopp|sa+stopp|har+skrivit+stopp|har+svarat+stopp|messade+stopp|smsade+stopp|skrev+stop|svarade+stop|"
    "skickade+stop",
    us="och|jag|vi|båda",
    how="hur",
    whenever="om+man|ifall+man|om+jag|ifall+jag",
    staying="vara+kvar|stanna|stå+kvar|ha+kvar|vill+fortfarande|vill+ha|behålla|vara+med",
    still="fortfarande|ändå|alltjämt|också|båda|samma|oxå",
    formerly="gamla+mejl|gamla+mail|gamla+mejlen|gamla+mailen|gamla+adress|gamla+adressen|gamla+mejladress|"
    "gamla+mailadress|gamla+nummer|gamla+numret|gamla+e+post|jobbmejlen|jobbmejl",
    instead="istället|i+stället|hellre",
    onetext="och+skicka+ett+sms|och+skicka+ett+meddelande|och+hellre",
    renewed="använd|använda|nya|ny|nytt|utan+till",
    unlessit="om+det+inte+slutar|om+detta+inte+slutar|om+det+här+inte+slutar|om+detta+inte+upphör|"
    "om+det+här+fortsätter|om+detta+fortsätter",
    amiss="är+allt+som+det+ska|är+allt+ok|är+allt+okej|är+något+fel|är+det+fel|är+det+normalt|är+nåt+fel|"
    "ska+det+vara+så",
    sessions="middag|lunchen",
    signing="avanmälan|anmäla+av",
    requests="; ".join(
        (
            "säga|säger|säg|sagt upp smstjänsten|sms+tjänsten|smsklubben|sms+klubben|smsprenumerationen|smsen",
            "hur många gånger .. säga|be|skriva .. nej|stopp|sluta|ifrån",
            "hitta|leta+upp|sök+upp|finn någon|nån|några annan|andra att tjata|störa|plåga|reta|trakassera|bråka på|"
            "med?",
            "låt|låter mig|oss slippa <messages>? <please>? $",
            "spara er|dig besväret|mödan <soon>? $",
            "spara er|dig besväret|mödan med|att att? <sending>",
            "vill jag|vi också|även av|ur|ut|bort <soon>? $",
        )
    ),
    excuses="; ".join(
        (
            "vill|ska|önskar inte|ej|aldrig avregistreras|avanmälas|avregistrera|avanmäla mig|oss? <soon>? $",
            "kontakta|ring|messa inte|ej mig|oss utan min|mitt|mina ...",
            "<contacted>|<sending>|kontakta inte|ej mig|oss? <shortly>|<presently> !<again>|<more>",
        )
    ),
    starts="; ".join(
        (
            "vill|önskar|gärna .. ha|få <messages> .. igen|tillbaka",
            "sätt|ställ|lägg upp|in|till? mig|oss igen|tillbaka på? listan?",
        )
    ),
    helps="; ".join(
        (
            "vad är det+här|detta|det|dehär för|för+något|för+nåt|för+sms? <please>? $",
            "vad|va gäller|handlar det+här|detta|det om? $",
            "vem|vilka är det+här|detta|det|du|ni|dehär|avsändaren $",
            "vem|vilka skickar|skickade|skriver|smsar|sms:ar|messar det+här|detta|mig? $",
            "vem|vilka är det+här|detta|smset|sms:et ifrån|från $",
            "vem pratar|skriver|talar jag med|till $",
        )
    ),
)
DA = Turns(
    hello="hej|hallo|undskyld|sorry|øh|eh|goddag",
    whoa="stop|stopp|stoppe|holde+op|hold+op",
    plenty="nok|nok+med|rigeligt|rigeligt+med|masser+af|ikke+mere|passende|tilpas|tilpas+med",
    fare="fløde|mælk|sukker|skum|sirup|sovs|sauce|is|vand|salt|peber|kaffe|te|smør|ost|honning|citron|vin|øl|dressing|"
    "kanel|kakao|chokolade|syltetøj|mayo|ketchup|krymmel|ris|suppe|kage|løg|flødeskum",
    others="naboen|min+nabo|kollegaen|min+kollega|veninden|min+veninde|min+ven|vennen|min+søster|min+bror|min+datter|"
    "min+søn|mormor|morfar|farmor|farfar|min+moster|mor|far|min+samlever|min+svigermor",
    leftit="har+afmeldt+sig|afmeldte+sig|har+meldt+sig+fra|meldte+sig+fra|har+frameldt+sig|frameldte+sig|skrev+stop|"
    "svarede+stop|sendte+stop|sagde+stop|har+skrevet+stop|har+svaret+stop|har+sendt+stop",
    us="og|jeg|vi|begge",
    how="hvordan",
    whenever="hvis+man|hvis+jeg|såfremt+man",
    staying="blive|beholde|have+dem|være+med|fortsat+have|stadig+have",
    still="stadig|stadigvæk|fortsat|alligevel|også|begge",
    formerly="gamle+mail|gamle+e+mail|gamle+email|gamle+adresse|gamle+mailadresse|gamle+nummer|arbejdsmail",
    instead="i+stedet|istedet|hellere",
    onetext="og+sende+en+sms|og+send+en+sms|og+sende+en+besked|og+hellere",
    renewed="brug|bruge|ny|nye|nyt|men+til",
    unlessit="hvis+det+ikke+stopper|hvis+det+her+ikke+stopper|hvis+dette+ikke+stopper|hvis+det+ikke+holder+op|"
    "hvis+det+fortsætter|hvis+det+her+fortsætter",
    amiss="er+alt+i+orden|er+alt+ok|er+der+noget+galt|er+noget+galt|er+det+normalt|skal+det+være+sådan",
    sparing="spar+jer+for",
    requests="; ".join(
        (
            "hvor mange gange .. sige|bede|skrive .. nej|stop|fra",
            "spar jer|dig ulejligheden|besværet <soon>? $",
            "spar jer|dig ulejligheden|besværet med at <sending>",
            "find en|nogen anden|andre at plage|genere|irritere|chikanere|spamme",
        )
    ),
    excuses="; ".join(
        (
            "vil|ønsker|skal ikke|aldrig at? blive? afmeldes|frameldes|slettes|afmelde|framelde|afmeldt|frameldt|"
            "slettet "
            "mig|os? <soon>? $",
            "kontakt|ring|skriv|sms mig|os? ikke <shortly>|<presently>|<timely> !<again>|<more>",
            "lad|lade være med at ringe .. skrive|sms'e|sende ...",
        )
    ),
    starts="; ".join(("gerne .. have|få <messages> igen",)),
    helps="; ".join(
        (
            "hvad er det+her|dette|det for|for+noget|for+en+besked|for+en+sms? <please>? $",
            "hvad drejer|handler|går det+her|dette|det|beskeden sig? om|ud+på $",
            "hvem er det+her|dette|det|i|du|afsenderen|der $",
            "hvem skriver|sender|sendte|sms'er|har+sendt det+her|dette|her|mig|til+mig? $",
            "hvem er det+her|dette|beskeden|smsen fra $",
            "hvem taler|skriver|snakker jeg med|til $",
        )
    ),
)
