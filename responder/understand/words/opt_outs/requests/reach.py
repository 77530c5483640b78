"""Who would be out of our reach, in turns that no other module has: see `words.opt_outs.turns`.

Stop or I complain; I asked twice to be removed; leave my number alone, forget it; let this be the last message; a text
every day, it ends now; never a survey again; no idea why I get this, I don't want it; a break from the messages.
"""

from responder.understand.words.opt_outs.turns import Turns

REACH_SURE = (
    "<stopping>|<halt> ~<soon>|<please> <otherwise> ... <courts>|<reporting>; "
    "<negation> .. <sending> ~<me>|<more>|<anything>|<please>|<messages> <afterthis>"
)
"""What no excuse covers."""
REACH = (
    # asked before
    "<asked> ..-<goods> <removed> .. <times>; <asked> .. <times> ..-<goods> <removed>; "
    "<times> .. <asked> ..-<goods> <removed>; <times> .. <removal> <asked>; <asked> <removal> .. <times>; "
    "<times> .. <asked> .. <removal>; <asked> .. <times> .. <removal>; "
    # my number
    "<leaving> .. <mine> <letbe>? <peace>; <forgetting> ~<please> <mine> .. <please>? $; "
    "<sending> <you>? <me> ~<please> <negation> <more>; "
    "<negation>|<none> <more> ~<please> <hereto> <sending>; "
    "<workedhere> *** <negation>|<none> <more> .. <hereto>|<thisaddress>; "
    # an end to it
    "<thelast> <messages> .. <wishing>; <pausing> ..-<goods> <messages>; <messages> .. <pausing>; "
    "<daily> .. <messages> *** <overnow> <please>? $; <messages> .. <daily> *** <overnow> <please>? $; "
    "<evermore> ~<articles>|<possessive>|<your> <messages> <please>? $; "
    "<wishing> <your> <messages> <negation> <please>? $; "
    # never asked for, not allowed
    "<whyi> .. <itall>|<such>|<messages> *** <negation> ~<itall>|<them> <wishing> "
    "~<getting>|<itall>|<such>|<them>|<please> $; "
    "<whyi> .. <itall>|<such>|<messages> *** <wishing> ~<itall>|<such>|<them> <negation> "
    "~<getting>|<itall>|<such>|<them>|<please> $; "
    "<registers> *** <illegal>|<unallowed>|<notallowed>"
)
"""Asked about once, like every request in a customer's own words."""

EN = Turns(
    letbe="be",
    sentby="by|via|over|per",
    messages="surveys|questionnaires",
    otherwise="or|or+else|otherwise",
    removal="removal|deletion",
    workedhere="works+here|work+here|left+the+company|with+this+company",
    hereto="here",
    forgetting="forget|forgetting|bin|ditch",
    pausing="pause|a+break+from|a+pause+from|on+hold+with|hold+off+on",
    daily="every+single+day",
    overnow="no+more|ends+now|it+ends|end+it|enough|im+done|over+now",
    evermore="never+again|no+more|never+any|never+any+more|never+more",
    whyi="why+i+get|why+im+getting|why+i+am+getting|why+i+receive|why+i+keep+getting|why+youre+sending|"
    "why+you+send|where+i+got",
    notallowed="shouldnt+be|should+not+be|not+allowed|cant+do+this|breaking+the+law|against+the+law",
    afterthis="after+this|after+that|from+now+on|from+here+on",
    requests="want|wants nothing|none+of more|further? to+do with .. <messages>|you; ^^ nah|no|ok|right|look? im|i+am "
    "out .. <removing>|unsub|bye; ^^ ~<please> bin|scrap|ditch my details|data|number",
    excuses="cant|cannot|never|couldnt get enough of ~<articles>|<your> <messages>; no <messages> ~<articles> "
    "in+the+parcel|in+the+box|in+the+bag|on+the+card|on+the+box",
    onpage="in+the+parcel|in+the+box|in+the+bag|in+my+parcel|in+my+order|on+the+card|on+the+box|with+the+parcel",
    bookings="raffle|draw|prize+draw|lottery|giveaway|sweepstake",
)
NB = Turns(
    letbe="være|vera|vere|få+være|få+vera",
    sentby="på|over|via|per|i",
    messages="undersøkelser|undersøkelsene|undersøkingar|undersøkingane|spørreundersøkelser|spørjeundersøkingar",
    sending="masa",
    mine="namnet+mitt",
    registers="reservert+meg+i|reservert+meg+mot|brønnøysund",
    otherwise="ellers|elles|eller",
    removal="sletting|avmelding|fjerning|stryking",
    workedhere="sluttet+her|slutta+her|jobber+ikke+her|jobbar+ikkje+her|arbeider+ikke+her|sluttet+hos+oss|"
    "slutta+hos+oss|slutta+hjå+oss",
    hereto="hit|til+dette+nummeret",
    forgetting="glem|gløym|glemme|gløyma",
    pausing="ta+en+pause+med|ta+ein+pause+med|ta+pause+med|ta+pause+fra|pause+fra|pause+frå|på+pause|sett+på+vent",
    daily="hver+eneste+dag|kvar+einaste+dag|hver+bidige+dag|kvar+bidige+dag",
    overnow="er+det+slutt|er+det+nok|får+det+være+slutt|får+det+vera+slutt|det+er+slutt|slutt+nå|slutt+no",
    evermore="aldri+flere|aldri+mer|aldri+fleire|aldri+meir|aldri+igjen|ikke+flere|ikkje+fleire",
    whyi="hvorfor+jeg+får|kvifor+eg+får|hvorfor+dere+sender|kvifor+de+sender|hvorfor+jeg+mottar",
    notallowed="ikke+lov|ikkje+lov|ulovlig|ulovleg",
    afterthis="etter+dette|etter+det+her|fra+nå+av|frå+no+av",
    requests="kunne|kan|vil dere|de|dokker latt|la|late vera|vere å .. <sending>|<messages>; få|ta <mine> bort|vekk|av "
    "<please>? her|herfra|herifrå",
    toofew="får+ikke+nok+av|får+ikkje+nok+av|kan+ikke+få+nok+av|kan+ikkje+få+nok+av",
    onpage="i+pakken|i+pakka|i+esken|i+øskja|i+posen|på+kortet|på+esken|ved+pakken",
    bookings="loddtrekningen|loddtrekninga|loddtrekkinga|trekningen|trekninga|trekkinga|lotteriet|konkurransen|"
    "konkurransa|tevlinga",
)
SV = Turns(
    letbe="vara|va|få+vara",
    sentby="på|via|per|över|med",
    messages="enkäter|enkäterna|undersökningar|undersökningarna",
    otherwise="annars|eller",
    removal="avregistrering|borttagning|radering|avanmälan",
    workedhere="slutat+här|jobbar+inte+här|arbetar+inte+här|slutat+hos+oss|jobbar+inte+kvar",
    hereto="hit|till+det+här+numret",
    forgetting="glöm|glömma",
    pausing="pausa|paus+med|paus+i|gör+uppehåll+med|uppehåll+med|på+paus",
    daily="varenda+dag|varje+dag|vareviga+dag",
    overnow="får+det+vara+slut|är+det+slut|får+det+räcka|räcker+det|det+är+slut|slut+nu",
    evermore="aldrig+mer|aldrig+fler|aldrig+igen|inga+fler|aldrig+mera|aldrig+mer+några|aldrig+några+fler",
    whyi="varför+jag+får|varför+ni+skickar|varför+jag+fått",
    notallowed="inte+tillåtet|olagligt|inte+lagligt",
    afterthis="efter+det+här|efter+detta|från+och+med+nu",
    requests="avregga|avreggad mig|oss|$; vill ur|ut+ur|ut+från det+här|detta|listan|allt <please>? $",
    toofew="kan+inte+få+nog+av|får+inte+nog+av|får+aldrig+nog+av",
    onpage="i+paketet|i+lådan|i+påsen|på+kortet|i+kartongen|med+paketet",
    bookings="utlottningen|dragningen|lotteriet|tävlingen|vinstdragningen",
)
DA = Turns(
    letbe="være|få+være|blive",
    sentby="på|via|per|over|med",
    messages="undersøgelser|undersøgelserne|spørgeskemaer|spørgeskemaerne",
    otherwise="ellers|eller",
    removal="sletning|afmelding|fjernelse",
    workedhere="stoppet+her|arbejder+her+ikke|arbejder+ikke+her|holdt+op+her|ikke+ansat+her|fratrådt",
    hereto="hertil|her|til+det+her+nummer",
    forgetting="glem|glemme",
    pausing="pause+med|pause+fra|sæt+på+pause|på+pause",
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
    letbe="mal|bitte",
    sentby="per|via|als|mit",
    messages="umfragen|umfrage+mails|fragebögen|zufriedenheitsumfragen",
    membership="nachrichtendienst|nachrichtenservice",
    more="mer",
    otherwise="oder|sonst|ansonsten|andernfalls",
    removal="austragung|löschung|abmeldung|streichung|entfernung",
    workedhere="arbeitet+nicht+mehr+hier|nicht+mehr+bei+uns|nicht+mehr+im+haus|arbeitet+hier+nicht+mehr|"
    "hat+die+firma+verlassen",
    hereto="hierher|hierhin|an+diese+nummer|auf+diese+nummer",
    forgetting="vergesst|vergessen+sie|vergiss",
    pausing="pause+mit|pausieren|pausiert|eine+pause+von|setzt+aus+mit",
    overnow="ist+schluss|reicht+es|reichts|ist+genug|schluss+damit|schluss+jetzt|is+schluss",
    daily="jeden+einzelnen+tag|tagtäglich",
    evermore="nie+wieder|nie+mehr|keine+weiteren|keine+mehr",
    whyi="warum+ich|wieso+ich|weshalb+ich|warum+ihr+mir|warum+sie+mir",
    notallowed="unzulässig|nicht+erlaubt|nicht+zulässig|verboten",
    afterthis="danach|ab+jetzt|künftig|in+zukunft|ab+sofort",
    mine="meinen+namen+hier",
    requests="<number> *** aus|von dem|der|eurem|ihrem|eurer|ihrer|vom? <lists> nehmen|nehmt|entfernen|löschen",
    toofew="kann+nicht+genug+bekommen+von|kann+nicht+genug+kriegen+von",
    excuses="von .. <messages> nicht genug|genug bekommen|kriegen; habe|hab|haben <me> ~<off>|<upon>|<articles> @ "
    "abgemeldet|ausgetragen ..",
    onpage="im+paket|im+karton|in+der+box|in+der+tüte|auf+der+karte|im+päckchen|in+der+lieferung",
    bookings="verlosung|auslosung|gewinnspiel|tombola",
)
