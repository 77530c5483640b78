"""Who would be out of our reach, in turns that no other module has: see `words.opt_outs.turns`.

Stop or I complain; I asked twice to be removed; leave my number alone, forget it; let this be the last message; a text
every day, it ends now; never a survey again; no idea why I get this, I don't want it; a break from the messages.
"""

from responder.understand.words.opt_outs.turns import Turns

REACH_SURE = (
    "<stopping>|<halt> ~<soon>|<please> <otherwise> ... <courts>|<reporting>; <negation> .. <sending> <me>|<more>|"
    "<anything>|<messages> ~<me>|<more>|<anything> <afterthis> <please>? $; <marked> ~<messages> <asspam> "
    "!<slipword>; <asspam> <marked> !<slipword>"
)
"""What no excuse covers."""
REACH = (
    # asked before
    "<asked> ~<tofor> <removed> ~<tofor> <times>; <asked> ~<tofor> <times> ~<tofor> <removed>; <times> ~<tofor> "
    "<asked> ~<tofor> <removed>; <times> ~<tofor> <removal> <asked>; <asked> ~<tofor>|<possessive> <removal> "
    "~<tofor> <times>; <times> ~<tofor> <asked> ~<tofor>|<possessive> <removal>; <asked> ~<tofor> <times> ~<tofor>|"
    "<possessive> <removal>; "
    # my number
    "<leaving> .. <mine> <letbe>? <peace>; <forgetting> ~<please> <mine> <please>? $; <sending> <you>? <me> "
    "~<please> <negation> <more>; <negation>|<none> <more> ~<please> <hereto> <sending>; <workedhere> *** "
    "<negation>|<none> <more> .. <hereto>|<thisaddress>; <forbidding> <sending>|<shipping> <anything>|<such>|<more> "
    ".. <tomyphone>; <using> <negation> <mine>|<owned> .. <marketing>|<messages>; "
    # an end to it
    "<thelast> <messages> .. <iwe> ~<getting> <wishing>; <pausing> ..-<goods> <messages>; <messages> .. <pausing>; "
    "<daily> .. <messages> *** <overnow> <please>? $; <messages> .. <daily> *** <overnow> <please>? $; <evermore> "
    "~<articles>|<possessive>|<your> <messages>|<surveys> <please>? $; <negation>|<none> <more> <surveys> <please>? $; "
    "<negation>|<none> <surveys> <more> <please>? $; <wishing> <your> <messages> <negation> <please>? $; "
    "<your> <messages> <negation> <wishing>|<needing> ~<getting>|<more>|<please> $; <regard> <me> ~<articles>|"
    "<please> <removed>; <mybox> .. <full> ~<articles> <you>|<your>|<messages>|<these>; "
    # to be left out
    "<keepme> ~<letbe> <outofthis> <please>|$; <negation> .. <joinin> .. <marketing>|<mailings>; <marketing>|"
    "<mailings> .. <negation> <joinin>; <these>|<itall> <spared> <please>? $; <spared> .. <these>|<itall>|"
    "<messages> <please>? $; <suppliers> *** <negation>|<needless> .. <sending>|<writing>|<messages> <me>? "
    "<please>? $; "
    # never asked for, not allowed
    "<whyi> .. <itall>|<such>|<messages> *** <negation> ~<itall>|<them> <wishing> ~<getting>|<itall>|<such>|<them>|"
    "<please> $; <whyi> .. <itall>|<such>|<messages> *** <wishing> ~<itall>|<such>|<them> <negation> ~<getting>|"
    "<itall>|<such>|<them>|<please> $; <registers> *** <illegal>|<unallowed>|<notallowed>"
)
"""Asked about once, like every request in a customer's own words."""

EN = Turns(
    tofor="two|three|four|several|many|to|be|be+taken|for|you|you+now|now|my|the|already|that|this|number",
    keepme="leave+me|leave+us|keep+me|keep+us|count+me|leave+my+number|leave+this+number",
    outofthis="out+of+this|out+of+it|out+of+these|out+of+all+this|out+of+your+list|out+of+your+marketing|off+this|"
    "off+your+list|out+of+these+mailings",
    tomyphone="to+my+phone|to+my+mobile|to+my+cell|on+my+phone|to+my+number|to+this+phone|to+this+number|"
    "to+her+phone|to+his+phone|to+my+work+phone",
    mybox="inbox|mailbox|phone",
    full="full+of|filled+with|flooded+with|flooded+by|clogged+with|clogged+by|overflowing+with|drowning+in|"
    "stuffed+with|bombarded+by|swamped+with",
    regard="consider|count|regard",
    spared="spare+me|spare+us|be+spared|spared|spared+from|sparing+me",
    joinin="part+in|take+part+in|participate+in|participating+in|taking+part+in|be+part+of|part+of|join",
    marked="marked+you|flagged+you|reported+you|marked+this|marked+these|marked+your|marking+you|marking+this|"
    "reporting+you|flagging+you|moved+you|marked+them",
    asspam="as+spam|as+junk|as+spam+now|to+spam|to+junk",
    suppliers="have+a+supplier|have+our+supplier|have+another+supplier|have+our+own+supplier|have+suppliers|"
    "already+have+a+provider",
    misplaced="wrong+guy|wrong+lady|wrong+bloke|wrong+dude|wrong+woman|wrong+man|wrong+chap",
    stopping="gtfo",
    letbe="be",
    sentby="by|via|over|per",
    surveys="surveys|questionnaires",
    otherwise="or|or+else|otherwise",
    removal="removal|deletion",
    workedhere="works+here|work+here|left+the+company|with+this+company",
    hereto="here",
    forgetting="forget|forgetting|bin|ditch",
    pausing="pause|put+on+hold|a+break+from+your|take+a+break+from+sending|a+pause+from|on+hold+with|hold+off+on",
    daily="every+single+day",
    overnow="no+more|ends+now|it+ends|end+it|enough|im+done|over+now",
    evermore="never+again|no+more|never+any|never+any+more|never+more",
    whyi="why+i+get|why+im+getting|why+i+am+getting|why+i+receive|why+i+keep+getting|why+youre+sending|why+you+send|"
    "where+i+got",
    notallowed="shouldnt+be|should+not+be|not+allowed|cant+do+this|breaking+the+law|against+the+law",
    afterthis="after+this|after+that|from+now+on|from+here+on",
    requests="want|wants nothing|none+of more|further? "
    "to+do with .. <messages>|you; ^^ nah|no|ok|right|look? im|i+am out .. <removing>|unsub|bye; ^^ ~<please> bin|"
    "scrap|ditch my details|data|number; consider|count me gone|out|off|unsubscribed from|of|off? ~<articles>|"
    "<your> <lists>|<messages>; consider me gone|unsubscribed <please>? $; un subscribe|subscribed|subscribing this|"
    "my|me|us|from|please|$",
    excuses="cant|cannot|never|couldnt get enough of ~<articles>|<your> <messages>; no <messages> ~<articles> "
    "in+the+parcel|in+the+box|in+the+bag|on+the+card|on+the+box",
    onpage="in+the+parcel|in+the+box|in+the+bag|in+my+parcel|in+my+order|on+the+card|on+the+box|with+the+parcel",
    bookings="raffle|draw|prize+draw|lottery|giveaway|sweepstake",
)
NB = Turns(
    escaping="sleppa|verta+kvitt",
    excuses="reservere|reserverer|reservert meg et|ein|eit|en|plass|bord|to|time|billett ..",
    tofor="to|tre|fire|fem|mange|flere|fleire|gjentatte|om|å|bli|verta|blir|dere|dykk|de|om+å|nå|alt|allerede|at|"
    "jeg|eg|min",
    keepme="hold+meg|hald+meg|la+meg|lat+meg|hold+oss|hald+oss|la+nummeret+mitt|hold+nummeret+mitt|hald+nummeret+mitt",
    outofthis="utenfor|utenfor+dette|utanfor|utanfor+dette|utenom+dette|utanom+dette|ute+av+dette|utenfor+det+her|"
    "utenfor+reklamen",
    tomyphone="til+min+telefon|til+telefonen+min|til+mobilen+min|til+min+mobil|på+telefonen+min|på+mobilen+min|"
    "til+nummeret+mitt|til+mitt+nummer|på+min+telefon|til+jobbtelefonen",
    mybox="innboksen|innboks|mobilen|telefonen|mailboksen|postkassen",
    full="full+av|fylt+av|fylt+opp+av|fullt+av|flommer+over+av|drukner+i|full+med",
    regard="regn|rekn|betrakt|anse",
    spared="slippe|sleppe|sleppa|slepp|slipp|skånet|skånes|spart|spares",
    joinin="være+med+på|vera+med+på|vere+med+på|delta+i|delta+på|være+en+del+av|vera+ein+del+av",
    marked="merket+dere|merka+dere|markert+dere|markert+dykk|merka+dykk|merkt+dykk|rapportert+dere|rapportert+dykk|"
    "meldt+dere|lagt+dere|lagt+dykk|merket+dette|markert+dette|merket+deres",
    asspam="som+spam|som+søppel|som+søppelpost|i+spam|i+søppelpost|i+søppelposten|som+søppelmail",
    suppliers="har+leverandør|har+en+leverandør|har+ein+leverandør|allerede+leverandør|allereie+leverandør|"
    "fast+leverandør",
    misplaced="feil+fyr|feil+mann|feil+dame|feil+type|feil+kar",
    membership="løyvet|løyvet+mitt|løyve|godkjenningen|godkjenninga",
    letbe="være|vera|vere|få+være|få+vera",
    sentby="på|over|via|per|i",
    messages="kampanjene|kampanjane|kampanjar",
    surveys="undersøkelser|undersøkelsene|undersøkingar|undersøkingane|spørreundersøkelser|spørjeundersøkingar",
    sending="masa",
    mine="namnet+mitt",
    registers="reservert+meg+mot|brønnøysund",
    otherwise="ellers|elles|eller",
    removal="sletting|avmelding|fjerning|stryking",
    workedhere="sluttet+her|slutta+her|jobber+ikke+her|jobbar+ikkje+her|arbeider+ikke+her|sluttet+hos+oss|"
    "slutta+hos+oss|slutta+hjå+oss",
    hereto="hit|til+dette+nummeret",
    forgetting="glem|gløym|glemme|gløyma",
    pausing="ta+en+pause+med|ta+ein+pause+med|ta+pause+med|ta+pause+fra|ta+en+pause+fra|sett+på+pause|"
    "sette+på+pause|settes+på+pause|sett+på+vent",
    daily="hver+eneste+dag|kvar+einaste+dag|hver+bidige+dag|kvar+bidige+dag",
    overnow="er+det+slutt|er+det+nok|får+det+være+slutt|får+det+vera+slutt|det+er+slutt|slutt+nå|slutt+no",
    evermore="aldri+flere|aldri+mer|aldri+fleire|aldri+meir|aldri+igjen|ikke+flere|ikkje+fleire",
    whyi="hvorfor+jeg+får|kvifor+eg+får|hvorfor+dere+sender|kvifor+de+sender|hvorfor+jeg+mottar",
    notallowed="ikke+lov|ikkje+lov|ulovlig|ulovleg",
    afterthis="etter+dette|etter+det+her|fra+nå+av|frå+no+av",
    requests="kunne|kan|vil dere|de|dokker latt|la|late vera|vere å .. <sending>|<messages>; få|ta <mine> bort|vekk|"
    "av <please>? her|herfra|herifrå; reserverer|reservere meg|oss mot .. <messages>|marknadsføring|markedsføring|"
    "dette|alt; hvordan|korleis|hvor|kor reserverer|reservere jeg|eg|man|ein meg|seg mot|frå|fra|$",
    toofew="får+ikke+nok+av|får+ikkje+nok+av|kan+ikke+få+nok+av|kan+ikkje+få+nok+av",
    onpage="i+pakken|i+pakka|i+esken|i+øskja|i+posen|på+kortet|på+esken|ved+pakken",
    bookings="loddtrekningen|loddtrekninga|loddtrekkinga|trekningen|trekninga|trekkinga|lotteriet|konkurransen|"
    "konkurransa|tevlinga",
)
SV = Turns(
    excuses="vill|önskar|kan inte|ej bli|vara med på|i|till ~<articles> @ !<messages>|<lists>|<mailings>|<marketing>",
    tofor="två|tre|fyra|fem|flera|många|upprepade|om|att|bli|er|nu|redan|jag|min|mig",
    keepme="håll+mig|håll+oss|lämna+mig|låt+mig|håll+mitt+nummer|lämna+oss",
    outofthis="utanför|utanför+det+här|utanför+detta|utanför+er+reklam|utom+det+här",
    tomyphone="till+min+telefon|till+min+mobil|till+mobilen|på+min+telefon|till+mitt+nummer|på+min+mobil|"
    "till+jobbtelefonen",
    mybox="inkorgen|inkorg|mobilen|telefonen|mejlkorgen|brevlådan",
    full="full+av|fylld+av|fylls+av|svämmar+över+av|drunknar+i|full+med|fylld+med",
    regard="räkna|betrakta|anse|se",
    spared="slippa|slipper|slapp|skonas|besparas|förskonas",
    joinin="vara+med+på|vara+med+i|delta+i|medverka+i|vara+en+del+av",
    marked="markerat+er|rapporterat+er|flaggat+er|anmält+er|lagt+er|markerat+det+här|markerat+era|rapporterat+det+här",
    asspam="som+spam|som+skräp|som+skräppost|i+spam|i+skräpposten|som+skräpmejl",
    suppliers="har+en+leverantör|har+leverantör|redan+leverantör|redan+en+leverantör|fast+leverantör",
    misplaced="fel+snubbe|fel+kille|fel+tjej|fel+gubbe|fel+man|fel+kvinna",
    sending="spammandet|messandet|tjatandet|spamandet",
    letbe="vara|va|få+vara",
    sentby="på|via|per|över|med",
    surveys="enkäter|enkäterna|undersökningar|undersökningarna",
    otherwise="annars|eller",
    removal="avregistrering|borttagning|radering|avanmälan",
    workedhere="slutat+här|jobbar+inte+här|arbetar+inte+här|slutat+hos+oss|jobbar+inte+kvar",
    hereto="hit|till+det+här+numret",
    forgetting="glöm|glömma",
    pausing="pausa|ta+paus+med|gör+paus+med|ta+en+paus+med|gör+uppehåll+med|sätt+på+paus",
    daily="varenda+dag|varje+dag|vareviga+dag",
    overnow="får+det+vara+slut|är+det+slut|får+det+räcka|räcker+det|det+är+slut|slut+nu",
    evermore="aldrig+mer|aldrig+fler|aldrig+igen|inga+fler|aldrig+mera|aldrig+mer+några|aldrig+några+fler",
    whyi="varför+jag+får|varför+ni+skickar|varför+jag+fått",
    notallowed="inte+tillåtet|olagligt|inte+lagligt",
    afterthis="efter+det+här|efter+detta|från+och+med+nu",
    requests="avregga|avreggad mig|oss|$; hur avsäger|avanmäler|avregistrerar jag|man mig|sig; vill ur|ut+ur|"
    "ut+från det+här|detta|listan|allt <please>? $",
    toofew="kan+inte+få+nog+av|får+inte+nog+av|får+aldrig+nog+av",
    onpage="i+paketet|i+lådan|i+påsen|på+kortet|i+kartongen|med+paketet",
    bookings="utlottningen|dragningen|lotteriet|tävlingen|vinstdragningen",
)
DA = Turns(
    tofor="to|tre|fire|fem|flere|mange|gentagne|om|at|blive|jer|nu|allerede|jeg|min|mig",
    keepme="hold+mig|hold+os|lad+mig|hold+mit+nummer|lad+os",
    outofthis="udenfor|udenfor+det+her|udenfor+dette|uden+for+det+her|uden+for|ude+af+det+her|uden+for+jeres+reklamer",
    tomyphone="til+min+telefon|til+min+mobil|på+min+telefon|på+min+mobil|til+mit+nummer|til+arbejdstelefonen",
    mybox="indbakken|indbakke|mobilen|telefonen|mailboksen|postkassen",
    full="fuld+af|fyldt+af|fyldt+med|fyldt+op+af|drukner+i|fyldes+af|flyder+over+med",
    regard="betragt|regn|anse",
    spared="slippe|slipper|slap|blive+fri|skånes|skånet|spares",
    joinin="være+med+i|være+med+til|være+med+på|deltage+i|være+en+del+af",
    marked="markeret+jer|rapporteret+jer|meldt+jer|lagt+jer|flaget+jer|markeret+det+her|markeret+jeres|"
    "rapporteret+det+her",
    asspam="som+spam|som+uønsket|som+uønsket+mail|i+spam|i+spammappen|som+junk",
    suppliers="har+en+leverandør|har+leverandør|allerede+leverandør|allerede+en+leverandør|fast+leverandør",
    misplaced="forkert+fyr|forkerte+fyr|forkert+mand|forkert+dame|forkert+type",
    letbe="være|få+være|blive",
    sentby="på|via|per|over|med",
    surveys="undersøgelser|undersøgelserne|spørgeskemaer|spørgeskemaerne",
    otherwise="ellers|eller",
    removal="sletning|afmelding|fjernelse",
    workedhere="stoppet+her|arbejder+her+ikke|arbejder+ikke+her|holdt+op+her|ikke+ansat+her|fratrådt",
    hereto="hertil|her|til+det+her+nummer",
    forgetting="glem|glemme",
    pausing="hold+pause+med|hold+en+pause+med|tag+en+pause+med|tag+pause+fra|sæt+på+pause|sættes+på+pause",
    daily="hver+eneste+dag|hver+evig+eneste+dag",
    overnow="er+det+slut|er+det+nok|må+det+være+slut|må+det+være+nok|det+er+slut|slut+nu",
    evermore="aldrig+mere|aldrig+flere|aldrig+igen|ikke+flere",
    whyi="hvorfor+jeg+får|hvorfor+i+sender|hvorfor+jeg+modtager",
    notallowed="ikke+lovligt|ulovligt|ikke+tilladt",
    afterthis="efter+det+her|efter+dette|fra+nu+af",
    requests="vil|ønsker ud+af|væk+fra det+her|dette|listen|alt <please>? $",
    toofew="kan+ikke+få+nok+af|får+ikke+nok+af|får+aldrig+nok+af",
    onpage="i+pakken|i+kassen|i+posen|på+kortet|i+æsken|ved+pakken",
    bookings="lodtrækningen|lotteriet|konkurrencen|tombolaen",
)
DE = Turns(
    tofor="zwei|drei|mehrere|viele|um|zu|werden|euch|sie|schon|bereits|meine|die|darum|mich",
    keepme="haltet+mich|halten+sie+mich|halt+mich|lasst+mich|lassen+sie+mich|lass+mich|lasst+uns|haltet+uns|"
    "lassen+sie+uns|haltet+meine+nummer",
    outofthis="da+raus|davon+raus|da+heraus|außen+vor|aus+dem+spiel|aus+dem+verteiler|aus+der+sache+raus|da+bitte+raus",
    tomyphone="auf+mein+handy|an+mein+handy|auf+meine+nummer|an+meine+nummer|auf+mein+telefon|aufs+handy|"
    "auf+mein+diensthandy",
    mybox="postfach|handy|posteingang|telefon",
    full="voll+von|voll+mit|überfüllt+mit|quillt+über+von|quillt+über+vor|zugemüllt+von|zugemüllt+mit|überflutet+von",
    regard="betrachtet|betrachten+sie|sehen+sie",
    spared="verschonen|verschont|verschonet|ersparen|erspart|zu+verschonen",
    joinin="mitmachen|teilnehmen|dabei+sein|teil+von",
    marked="markiert|gemeldet|verschoben|eingestuft",
    asspam="euch+als+spam|sie+als+spam|das+als+spam|euch+in+den+spam|sie+in+den+spam|euch+als+junk|"
    "eure+nummer+als+spam|diese+nummer+als+spam",
    suppliers="einen+lieferanten|unseren+lieferanten|einen+festen+lieferanten|schon+lieferanten|einen+anbieter",
    misplaced="falscher+typ|falscher+mann|falsche+frau|falscher+kerl|falsche+dame",
    letbe="mal|bitte",
    sentby="per|via|als|mit",
    messages="aktionen|rabattaktionen|werbeaktionen|kampagnen|umfrage+mails",
    surveys="umfragen|fragebögen|zufriedenheitsumfragen",
    membership="nachrichtendienst|nachrichtenservice",
    more="mer",
    otherwise="oder|sonst|ansonsten|andernfalls",
    removal="austragung|löschung|abmeldung|streichung|entfernung",
    workedhere="arbeitet+nicht+mehr+hier|nicht+mehr+bei+uns|nicht+mehr+im+haus|arbeitet+hier+nicht+mehr|"
    "hat+die+firma+verlassen",
    hereto="hierher|hierhin|an+diese+nummer|auf+diese+nummer",
    forgetting="vergesst|vergessen+sie|vergiss",
    pausing="pause+mit|pausiert|pausieren+sie|setzt+aus+mit",
    overnow="ist+schluss|reicht+es|reichts|ist+genug|schluss+damit|schluss+jetzt|is+schluss",
    daily="jeden+einzelnen+tag|tagtäglich",
    evermore="nie+wieder|nie+mehr|keine+weiteren|keine+mehr",
    whyi="warum+ich|wieso+ich|weshalb+ich|warum+ihr+mir|warum+sie+mir",
    notallowed="unzulässig|nicht+erlaubt|nicht+zulässig|verboten",
    afterthis="danach|ab+jetzt|künftig|in+zukunft|ab+sofort",
    mine="meinen+namen+hier",
    requests="^^ ~<hello>|<please> gebt|geben sie? mal|endlich|jetzt|bitte? ruhe <please>? $; <number> *** aus|von "
    "dem|der|eurem|ihrem|eurer|ihrer|vom? <lists> nehmen|nehmt|entfernen|löschen",
    toofew="kann+nicht+genug+bekommen+von|kann+nicht+genug+kriegen+von",
    excuses="wurde|wurden|wird|ist|sind .. als|in|im spam|werbung|spamordner markiert|eingestuft|gelandet|erkannt|"
    "gemeldet|aussortiert; von .. <messages> nicht genug|genug bekommen|kriegen; habe|hab|haben <me> ~<off>|<upon>|"
    "<articles> @ abgemeldet|ausgetragen ..",
    onpage="im+paket|im+karton|in+der+box|in+der+tüte|auf+der+karte|im+päckchen|in+der+lieferung",
    bookings="verlosung|auslosung|gewinnspiel|tombola",
)
