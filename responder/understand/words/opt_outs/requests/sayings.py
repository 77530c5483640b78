"""Sayings that send someone away, in English and the Nordic languages (notation: `words.table`; see
`keywords.sayings`)."""

from responder.values import frozen


@frozen(kw_only=True)
class Sayings:
    """The sayings of one language, patterns separated by semicolons. A `firm` one holds as a sentence of its own, a
    `curt` one only as the whole message; `fillers` may stand before and after either."""

    firm: str
    curt: str
    fillers: str


EN = Sayings(
    fillers="crying|out|loud|pete|petes|heavens|heaven|goodness|honestly|ffs|mate|pal|dude|bro|lads|everyone|yall|you|"
    "people|lot|will|would|i|im|am|we|are|so|really|and|then|right|off|once|all|here|thx|cheers",
    firm="do one; let me go; this|it|these|that needs|has|have|need|must to? stop|end; stop|quit it+all|all+of+it|"
    "everything; "
    "lose|forget|delete|bin|burn|ditch|loose|bury my|this|these digits|"
    "number|no|nr|num|contact|deets|details; "
    "forget|pretend you ever|once had this|my number|contact|digits; forget|pretend i|we exist|existed|dont+exist|"
    "never+existed; give me|us|it|my+phone|my+inbox a break|rest with|from this|these|the|all|your <messages>|lot|"
    "nonsense; get bent|knotted|stuffed|to+fuck; up yours; go jump|whistle|swing|fly+a+kite|jump+in+a+lake|to+hell|"
    "to+blazes|pound+sand|kick+rocks|play+in+traffic|take+a+running+jump|boil+your+head; sling your hook; take a "
    "running+jump|long+walk|hike; drop dead; hop it; put a sock in it; shut your|ur|yer trap|face|gob|mouth|cakehole; "
    "go bother|annoy|spam|pester|text|harass|message|bug someone|somebody|anyone|some+other else|people|sucker; "
    "bother|annoy|spam|pester|harass|bug someone|somebody else; get|stay|keep|piss out of my inbox|phone|life|face|"
    "hair|messages|dms; get|stay|keep off my back|case|phone|number; my inbox|phone|number isnt|is+not|aint your|a "
    "billboard|dumping+ground|bin|advertising+space|playground; want|wants nothing more|further? to do with you|yall|"
    "your+company|your+shop|this+company|your+lot; dont|do+not want anything|owt more|further? to do with you|yall|"
    "your+company|your+shop; want nothing more? from you|your+company; this|my number|phone is|isnt no+longer|not|now? "
    "yours|for+you to text|use|message|contact; never|dont|do+not ever? reply|respond|answer|speak|talk|write to me|"
    "us|this+number again|ever|anymore|any+more; off to the ico|ftc|fcc|police|regulator|ombudsman with this|you|it; "
    "no|not+any more|further of+these|of+this|of+your; off|from your|the|this|ur|all? .. list|lists|database; "
    "off|from|of your|ur? mailing list|lists; get lost; shut up; please stop; make it|this|these|them stop; cut "
    "it|this|that out; "
    "unsolicited|unwanted|uninvited please? remove|delete|stop|unsubscribe; done with you|your+texts|your+messages|"
    "your+spam|your+nonsense; enough of this|these|that|your|the <messages>|nonsense|spam|rubbish; you|youre|u are? "
    "now? blocked|reported|banned; consider yourself|yourselves blocked|reported",
    curt="can|could|would you|u|yall please|pls|plz|just? not; "
    "pack it in; give it up; desist; cease; stahp|stawp|stopp already|now; cease and desist; stop; blocked; "
    "blocked and reported|"
    "deleted; blocking and reporting; reported and|as|for blocked|spam|junk; "
    "reporting "
    "and|as|this|you blocking|spam|junk; enough is enough; thats|that+is quite enough; on your bike; beat it; zip it; "
    "can it; button it; shut it; give over; back off; leave off; push off; clear off; shoo; scram; give me|us a break; "
    "done with this; bite me; talk to the hand; not wanted; unwanted; consent withdrawn|revoked|denied; permission "
    "withdrawn|revoked|denied",
)
NB = Sayings(
    fillers="jeg|eg|vi|er|så|jævla|jævlig|fordømt|helvetes|nå|no|da|altså|asså|nei|bare|berre|vær+så+snill|"
    "ver+så+snill|"
    "snille|folkens|for+guds+skyld|i+himmelens+navn|snart|endelig|med|en+gang|ein+gong|straks|umiddelbart|herved|"
    "igjen|lenger|og+hold+dere|faen|for|takk",
    firm="kom dere|dykk|deg vekk|bort|unna|ut+av+mobilen+min|ut+av+innboksen+min; lei|drittlei|møkkalei|møkklei|trøtt "
    "av? dere|dykk|maset|masinga så+inderlig|inderleg?; dette|det|maset må|skal|bør opphøre|slutte|stoppe|ta+slutt|"
    "opphøyre; stopp|stopp+nå|slutt alt|alt+sammen|dette+tullet|med+alt+sammen; ikke|ikkje mas mer|meir|på+meg|"
    "sånn?; glem|gløym meg|oss; nå|no gir|gjev dere|de|dykk dere|"
    "dykk; gi|"
    "gje dere|dykk|deg; gi|gje dere|dykk|deg med dette|det|maset|spammen|reklamen|det+her; la|lat meg|oss|"
    "nummeret+mitt|telefonen+min få? være|"
    "vere|vera i+fred|i+ro for|fra|frå? dere|dykk|dette|maset|<messages>?; pakk|pakka dere|dykk|deg; pell|pigg|ryk|"
    "reis "
    "dere|dykk|deg? vekk|bort|av|til+helvete|til+pokker|dit+pepperen+gror|og+reis|til+sjøs; gå|kan hjem|heim|dere? og "
    "legg|legge dere|dykk|deg; vil|ønsker|ønskjer|orker|orkar ikke|ikkje ha? noe|noko mer|meir? med dere|dykk|firmaet "
    "å "
    "gjøre|gjere; vil|ønsker ikke|ikkje ha med dere|dykk å gjøre|gjere; hvordan|korleis|åssen kommer|kjem|slipper|"
    "slepp|"
    "får jeg|eg|man|vi meg|oss? ut|vekk|bort|unna|løs av|fra|frå? dette|disse|desse|det+her|her|lista|listen|"
    "<messages>; "
    "slipper|slepp jeg|eg|vi snart|nå|no|aldri? å|og? få|ha|motta? disse|desse|dette|flere|fleire|mer|meir <messages>? "
    "fra|frå? dere|dykk?; anmelder|anmeldar|melder|melde|rapporterer|klager+på dere|dykk om|hvis|viss dere|de|dykk "
    "ikke|"
    "ikkje slutter|sluttar|gir+dere|stopper|stoppar; dere|de|du|dykk er|blir|vert nå|no|herved? blokkert|blokka|"
    "sperret|sperra|anmeldt|rapportert; samtykke|samtykket|samtykkje|tillatelsen|tillatelse er|blir? trukket|trekt|"
    "tilbakekalt|tilbaketrukket|trukke tilbake?; av|ut|vekk|bort med meg|nummeret+mitt|navnet+mitt; hold|hald snavla|"
    "kjeften|tåta|klokelig+kjeft|smella; spar|skån meg|oss for dette|dere|maset|det+her|<messages>; glem|mist|kast|"
    "brenn|gløym nummeret|nr mitt; glem|gløym at jeg|eg finnes|finst|eksisterer; gå|hold|hald|kom dere|dykk|deg? "
    "bort|vekk|unna|ut fra|frå|av? mobilen|telefonen|innboksen min; bort|vekk|ut fra|frå|av mobilen|"
    "telefonen|innboksen|livet min|mi|mitt; dra|gå|reis dit|der|til|der+pepperen pepperen|peppern|sola|helvete|pokker|"
    "blokksberg gror|ikke+skinner?; meld deg|meg av|ut; nå|no må|får|kan dere|de|dykk|du slutte|stoppe|gi+dere|"
    "gje+dykk|"
    "holde+opp|gi+deg; av|fra|frå|ut+av|vekk+frå|vekk+fra|bort+fra lista|listen|listene|registeret|maillisten|"
    "smslisten deres|dykkar?; "
    "gi|gje|gjev|unn meg|oss|telefonen+min fred|ro|litt+fred|litt+ro",
    curt="opphør; søppel|søppelpost|spammere; orker|orkar|gidder ikke|ikkje dette|det? "
    "maset|masinga; gidder|gidd|orker|orkar ikke|ikkje mer|meir; det er nok nå|no; uønsket|"
    "uønska|uønskt; frabes; frabedes; drittlei|dritlei; vil ut|av; blokkert; blokkert og rapportert|anmeldt|slettet; "
    "nå|no er|får|må det nok|være+nok|"
    "vere+nok|holde|slutt; "
    "nok er "
    "nok; får være nok; stikk; dra; forsvinn; hold fred; samtykke trukket|trekt",
)
SV = Sayings(
    fillers="jag|vi|är|så|jävla|jävligt|förbannat|innerligt|nu|då|alltså|nej|bara|för|guds|skull|snälla|fan|tack|"
    "genast|"
    "omedelbart|äntligen|härmed|igen|längre|bli|blir|mer|av|allt|ert|er",
    firm="bort med er|skiten|detta|det+här; detta|det+här|tjatet måste|ska upphöra|sluta|ta+slut; stoppa|sluta allt|"
    "med+allt|allting; stick|dra|far|gå|flyg|åk och+brinn|och+flyg|åt+helvete|åt+skogen|"
    "åt+fanders|åt+pipsvängen|åt+häcklefjäll|"
    "och+dö|"
    "och+dra|dit+pepparn+växer; gå|håll|kom|stick er|dig? bort|undan|borta|ut från|ur min|mitt "
    "mobil|telefon|inkorg|inbox|liv; bort|stick|ut|försvinn från|ur|ut+ur min|mitt mobil|telefon|inkorg|inbox|liv|"
    "mejl; trött|less|dödstrött|utled|spytrött på tjatet|er|det+här|detta|skiten|spammet|tjat|reklamen|smsen; "
    "bespara|bespar|skona "
    "mig|oss från? det+här|detta|dessa|mer|fler|skiten|<messages>?; tappa|glöm|släng|kasta|bränn|radera mitt|numret|"
    "mig "
    "mobil? nummer|nr|nummret?; glöm mig|bort+mig|att+jag+finns|att+ni+har+mitt+nummer; vill|orkar inte|ej|aldrig ha "
    "något|nåt|nånting|mer? med er|det+här|företaget att göra; har aldrig|inte|ej någonsin? gett|givit|lämnat|"
    "gått+med+på "
    "er|något|nåt|mitt? samtycke|tillåtelse|lov|medgivande till? det+här|detta|sms|reklam?; ni|du|dom är|blir nu? "
    "blockade|blockad|blockerade|blockerad|spärrade|anmälda|anmäld; anmäler|polisanmäler|rapporterar er|det+här|detta "
    "till|hos|för imy|polisen|konsumentverket|datainspektionen|ko|pts|trakasserier; hur blir|kommer|slipper|får jag|"
    "man "
    "av|undan|bort|ifrån|ur? med? det+här|detta|dessa|skiten|eländet|<messages>; håll klaffen|truten|snattran|mun|käft|"
    "käften|tand+för+tunga; lägg|ge av|upp med tjatet|spammet|reklamen|skiten; dra mig ur+listan|från+listan; skippa|"
    "strunta|skit i? mig i utskicken|utskick|fortsättningen; samtycke|samtycket|medgivande är|härmed? återkallat|"
    "indraget|tillbakadraget; avsluta|säg+upp sms? prenumeration|prenumerationen; vill "
    "avsluta|säga+upp sms? prenumeration|prenumerationen; lägg av; tjata inte mer|på+mig|"
    "på+oss|längre?; "
    "snälla sluta|stoppa; dra|far|stick härifrån; från|ur listan|listorna|registret|sändlistan|er+lista|era+listor; "
    "gå ur|ut er? listan|sms+klubben|klubben?",
    curt="skräp|skräppost; inte mer|mera; orkar|pallar|ids inte mer; avslutas|avslutar|uppsägs|avsägs härmed?; nog "
    "nu; vill slippa|ut|ur; oönskat|oönskad; undanbedes; inga fler|flera|mer|såna; upphör; avsluta detta; stick; dra; "
    "försvinn; pys; schas; blockad; blockerad; "
    "blockerat; blockat; nu är|får "
    "det nog|bra+nu|slut|"
    "vara+nog|räcka; det får vara|räcka nog|bra|nu; nog är nog; räcker nu; tyst; bort; samtycke återkallat",
)
DA = Sayings(
    fillers="jeg|vi|er|så|skide|fucking|nu|da|altså|nej|bare|dog|sgu|for|guds|skyld|venligst|tak|straks|omgående|"
    "endelig|"
    "hermed|igen|længere|det|lige|jo",
    firm="væk|ud|bort med jer|det+her|lortet; det+her|dette|det skal|må stoppe|ophøre|slutte; stop det+hele|alt|"
    "alt+sammen|med+det+hele; lad|la mig|os|mit+nummer|min+telefon nu|bare|dog|så? være nu|så|"
    "for+satan|i+fred|i+ro?; lad|la mig|os nu|"
    "bare|dog|"
    "så? i fred|ro; luk|klap|hold røven|lorten|kæften|munden|fælden|kaje|bøtten|mule|kajen|gabet; ti stille|nu+stille; "
    "skrub|skrid|smut|pis|fis|forsvind|skrup af|nu|væk|med+jer|ad+helvede+til|herfra|fra+min+mobil; gå|skrid|rend|hop|"
    "ryg "
    "ad+helvede+til|din+vej|jeres+vej|og+hop|mig+i+røven|af+helvede+til|op+i+røven; det|dette|det+her er ren? chikane|"
    "stalking|ulovligt|grænseoverskridende|forfølgelse; i|du|de er|bliver hermed? blokeret|blokerede|anmeldt|meldt|"
    "indberettet; melder|anmelder|indberetter|politianmelder jer|det+her til|hos datatilsynet|politiet|"
    "forbrugerombudsmanden|forbrugerrådet; har aldrig|ikke|ej nogensinde? givet|gav|afgivet jer|mit|noget? "
    "samtykke|tilladelse|lov til? det+her|dette|det|sms|reklamer?; gå|hold|kom jer|dig? væk|bort|ud fra|af min "
    "mobil|telefon|indbakke; ud|væk|bort af|fra|med min|mit|mig mobil|telefon|indbakke|"
    "liv|navn|nummer?; glem mig|os; glem|tab|smid|brænd mit nummer|nr|navn ud|væk?; vil|gider ikke "
    "have "
    "noget|mere? med jer|det+her at gøre; hvordan kommer|slipper|får jeg|man mig? af|ud|fri|væk|for|fra med|af|for|"
    "fra? "
    "det+her|dette|de+her|disse|lortet|<messages>; samtykke|samtykket er|hermed? trukket|tilbagekaldt|tilbagetrukket "
    "tilbage?; skån|spar mig|os for? det+her|dette|flere|mere|jeres+reklamer|lortet; tilhører ikke; stop det; "
    "vær+sød+at|venligst|gider+i stop|stoppe|hold+op|holde+op; "
    "af|fra|væk+fra|ud+af listen|listerne|jeres+liste|jeres+lister|maillisten|sms+listen",
    curt="affald|spammere; slut med de|jeres|alle|de+der <messages>; "
    "ikke mere|mer|flere; gider|orker|magter ikke|ik|dem+ikke|dem+ik mere|mer; det er nok nu; "
    "hold dog|så|nu|bare? op; nok nu; vil af|fra; slip mig|os fri|løs; ophør; afslut dette; uønsket; frabedes; vil "
    "ud; blokeret; blokeret og anmeldt|meldt|"
    "slettet; så|nu er det nok|slut; nok er nok; "
    "smut; skrub; "
    "forsvind; "
    "lad være|vær; samtykke trukket",
)
