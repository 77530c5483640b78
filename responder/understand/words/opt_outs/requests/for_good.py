"""What is said for good, without an order to stop: see `words.opt_outs.turns`.

That was the last text, no further one is put up with; who signed me up did it for fun; nobody of that name is here, and
that was told before; the number may not be used for advertising, it was given for a delivery; what is there in STOP
that you do not understand; whose phone it was is dead.
"""

from responder.understand.words.opt_outs.turns import Turns

FINAL_SURE = (
    # who put me here
    "<family>|<somebody>|<children> .. .. <signedup> ..-<sessions> <asjoke> !<sessions>; <family>|<somebody>|"
    "<children> .. .. <signedup> ..-<sessions> <undoing>; <family>|<somebody>|<children> .. .. <me> <asjoke> "
    "..-<sessions> <enrolled> !<sessions>; <family>|<somebody>|<children> .. <entered> ..-<wrongly> <mine>|<owned>|"
    "<thisphone> *** <undoing>; <family>|<somebody>|<children> .. <mine>|<owned>|<thisphone> <entered> *** <undoing>; "
    "<youdontgrasp> ~<graspat> <halt>; <halt> ~<articles> <youdontgrasp>; <youdont> .. <halt> <grasping>"
)
"""What no excuse covers: who was signed up for fun is told of, and asks for an end."""
FINAL = (
    "<thatwas> ~<articles> <thelast> <messages>|<onemessage> .. .. <yousend>; "
    "<tolerating> ~<particles> <negation>|<none> ~<articles>|<more>|<such>|<your> <messages>; "
    "<negation>|<none> ..-<goods> <tolerating> ..-<goods> <more> .. <messages>; "
    "<regretting> .. .. <joined> !<sessions> ... <wishing> .. <outwards>; "
    "<regretting> <your>|<articles>? <messages> <iwe>? <negation> <wishing>; "
    "<regretting> <your>|<articles>? <messages> <iwe>? <wishing> <iwe>? <negation>; "
    # who is not here
    "<nobodyhere> *** <toldyou> ..-<carriers> <times>; <holder> .. <thisphone>|<number> <hasbeen>? <dead>; "
    "<thisphone> <holder> <hasbeen>? <dead>; "
    # what it may be used for
    "<negation> .. <allowing> .. .. <using> .. <mine>|<owned>; <negation> .. <allowing> .. .. <mine>|<owned> "
    ".. <using>; "
    "<negation> .. <using> .. <mine>|<owned> .. <marketing>; <mine>|<owned> .. <negation> .. .. <marketing> "
    ".. <using>; "
    "<using> .. <mine>|<owned> .. <negation> .. <marketing>; "
    "<mine>|<owned>|<personal> .. <negation> .. <usedfor> .. <marketing>; "
    "<mine>|<owned>|<personal> .. <negation> .. .. <marketing> <usedfor>; "
    "<mine>|<owned>|<number> ... <notfor> ~<articles> <marketing> <please>? $; "
    "<only> ~<articles> ..-<negation> <onecode> .. <notfor>|<negation>|<none> .. <marketing>|<junk>; "
    # an address that is written to
    "<negation> .. <more>? <writing> <more>? <me>? <toaddress>; <negation> <more>? <toaddress> <more>? <writing>; "
    "<striking> ~<please> <thisaddress> <please>? $; <striking> ~<please> <thisaddress> <off> .. <lists>|<messages>|"
    "<membership>; "
    "<thisaddress> <please>? <striking>|<removed> <please>? $; <thisaddress> .. <oughtnt> .. .. <lists>; "
    # what was consented to
    "<negation> .. <consenting> ..-<goods>|<carriers> <tothis> !<goods>|<charging>|<carriers>; "
    "<phone>|<mine>|<thisphone> .. <negation>|<none> .. <billboard>; "
    "<turning> .. <messages>|<such> .. <turnedoff> !<goods>; <turning> <turnedoff> .. <messages>; "
    "^ ~<hello>|<please> <none> ~<more> <contactings> <please>? $; "
    "<toomany> .. <messages> ~<please> <striking>|<removed> <please>? $; "
    "^ ~<hello>|<please> <notat> <thisphone> <please>? $; <you> <harassing> <me> <please>? $"
)
"""Asked about once, like every request in a customer's own words."""

EN = Turns(
    turning="turn|turning|shut|switch",
    turnedoff="off",
    iwe="i|we|and",
    onemessage="text|message|sms|email|one",
    hasbeen="has|is|has+now|is+now|has+just|has+sadly|sadly",
    graspat="about|of|in|with|by",
    toaddress="to+this+address|to+this+email|to+this+email+address|to+this+inbox|to+this+mailbox|this+address|"
    "this+email",
    billboard="billboard|advertising+board|noticeboard|junk+mail|dustbin|advertising+space|ad+space",
    family="my+mate|my+cousin|flatmate|roommate|colleague|ex|my+ex|son+in+law|uncle|aunt|nephew|niece",
    thatwas="that+was|this+was|that+is|thats|that+better+be|it+was|this+is|this+will+be|that+will+be|let+this+be",
    thelast="last|final|very+last",
    yousend="you+send|you+will+send|youll+send|youll+ever+send|you+will+ever+send|you+ever+send|you+are+sending|"
    "i+want+from+you|i+ever+want",
    tolerating="tolerate|put+up+with|stand+for|accept",
    asjoke="as+a+joke|for+a+joke|for+fun|for+a+laugh|as+a+prank|without+asking|without+my+knowledge|"
    "without+telling+me|behind+my+back|by+mistake|by+accident|accidentally",
    undoing="undo+it|undo+that|undo+this|reverse+it|reverse+that|cancel+it|cancel+that|please+undo|please+reverse|"
    "remove+it|take+it+off",
    entered="put|typed|entered|gave|used|filled+in|wrote|submitted",
    joined="signing+up|joining|subscribing|signed+up|joined|subscribed",
    nobodyhere="nobody+called|no+one+called|nobody+named|no+one+named|nobody+here+called|nobody+by+that+name|"
    "no+one+by+that+name|there+is+no|theres+no|no+such+person|never+heard+of",
    toldyou="i+told+you|ive+told+you|i+have+told+you|told+you|i+already+said|ive+said",
    holder="owner+of|holder+of|user+of|person+with",
    allowing="allow|allowed|permit|permitted|authorise|authorised|authorize|authorized|permission|allowing",
    usedfor="used|be+used|shared",
    onecode="discount|code|discount+code|promo+code|coupon|voucher|discounts|codes",
    junk="spam|junk|ads|adverts|promos",
    notfor="not+for|never+for|and+not+for|isnt+for|wasnt+for",
    thisaddress="this+address|this+email|this+email+address|this+e+mail|this+inbox|this+mailbox|my+inbox|my+mailbox",
    youdontgrasp="dont+you+understand|do+you+not+understand|dont+you+get|do+you+not+get|dont+u+understand|"
    "dont+u+get|cant+you+understand|cant+you+read|isnt+clear+about|you+dont+get|you+dont+understand|u+dont+get|"
    "u+dont+understand|you+do+not+understand|is+unclear+about|whats+unclear+about|whats+not+clear+about",
    harassing="are+harassing|keep+harassing|are+stalking|keep+pestering|keep+bothering",
    notat="not+to|never+to",
    requests="; ".join(
        (
            "like|want|wish|would|need|prefer to? come|be|get off your|the|this|that .. <lists>",
            "told|telling|informed|contacted my lawyer|solicitor|attorney about|of these|this|your <messages>?",
        )
    ),
)
NB = Turns(
    iwe="jeg|eg|vi|og",
    onemessage="meldinga|meldingen|smsen|mailen|eposten|e+posten|sms|reklamen|gangen",
    hasbeen="er|har|er+dessverre|er+nå|er+no",
    graspat="med|ved|i|av|om",
    toaddress="til+denne+adressen|til+denne+adressa|til+denne+e+posten|til+denne+eposten|til+denne+mailen|"
    "til+denne+e+postadressen|til+denne+e+postadressa|til+denne+mailadressen|til+denne+innboksen",
    billboard="reklametavle|reklamesøyle|oppslagstavle|søppelkasse|søppelbøtte|reklameplass|postkasse+for+reklame",
    me="undertegnede|underteikna|undertegna",
    lists="utsendelsesliste|utsendelseslisten|utsendelseslista|utsendingslista|utsendingslisten|utsendingsliste|"
    "adresseliste|adresselista|maillista|mailliste|e+postlisten|e+postlista|kundekartoteket|kartoteket|kundedatabasen",
    family="bror|syster|søster|son|datter|fetter|kusine|onkelen|tanta|eksen|samboeren|kompisen|kjæresten|sjefen|"
    "kollega",
    thatwas="det+var|dette+var|det+er|dette+er|det+blir|dette+blir",
    thelast="den+siste|aller+siste|absolutt+siste",
    yousend="dere+sender|de+sender|dokker+sender|dykk+sender|du+sender|dere+skal+sende|dere+får+sende|"
    "jeg+vil+ha|eg+vil+ha|som+sendes",
    tolerating="finner+meg|finn+meg|godtar|godtek|tolererer|tolererar|aksepterer|vil+ha+meg+frabedt",
    asjoke="for+moro|for+moro+skyld|på+tull|på+kødd|som+en+spøk|som+ein+spøk|for+gøy|uten+å+spørre|utan+å+spørje|"
    "uten+at+jeg+visste|ved+en+feil|ved+ein+feil",
    undoing="opphev+det|opphev+dette|gjør+det+om|gjer+det+om|ta+det+bort|ta+det+vekk|fjern+det|slett+det|fjern+dette|"
    "annuller+det|stryk+det",
    entered="skrev|skreiv|la+inn|tastet|tasta|oppga|oppgav|ga|gav|brukte|har+skrevet|har+brukt|har+lagt+inn",
    joined="meldte+meg+på|melde+meg+på|meldte+meg+inn|ble+med|vart+med|blei+med|påmeldingen|påmeldinga",
    regretting="angrer|angrar|angret|angra",
    nobodyhere="bor+ingen|bur+ingen|finnes+ingen|finst+ingen|er+ingen|heter+ikke|heiter+ikkje|ingen+som+heter|"
    "ingen+som+heiter|kjenner+ingen|kjenner+ikke",
    toldyou="har+sagt|har+sagt+det|har+sagt+ifra|sa+det|sagt+det|har+svart",
    holder="eieren+av|eigaren+av|eier+av|innehaveren+av|den+som+eide|den+som+hadde|brukeren+av",
    allowing="lov|tillatt|tillate|tillater|godtatt|fått+lov|høve",
    usedfor="brukes|brukast|bli+brukt|blir+brukt|blir+brukte|bli+brukte|benyttes|nyttast|behandles|deles",
    notfor="ikke+til|ikke+for|ikkje+til|ikkje+for|og+ikke+for|og+ikke+til|ikke|ikkje",
    onecode="rabattkode|rabattkoden|rabatt|rabatten|kode|kupong|kupongen",
    junk="spam|søppel",
    thisaddress="denne+adressen|denne+adressa|denne+e+posten|denne+eposten|denne+mailen|denne+e+postadressen|"
    "denne+e+postadressa|denne+mailadressen|denne+innboksen|e+postadressen+min|e+postadressa+mi|mailadressen+min",
    youdontgrasp="dere+ikke+skjønner|dere+ikke+forstår|dere+ikke+fatter|du+ikke+skjønner|du+ikke+forstår|"
    "de+ikkje+skjønar|de+ikkje+forstår|de+ikkje+skjønner|skjønner+dere+ikke|forstår+dere+ikke|skjønar+de+ikkje|"
    "forstår+de+ikkje|fatter+dere+ikke|er+uklart+med|er+det+uklare+med",
    harassing="trakasserer|trakasserar|plager|plagar|sjikanerer|terroriserer|spammer|maser+på",
    maddening="er+uønskte|er+uønskete|er+ikke+ønsket|er+ikkje+ønskte",
    notat="ikke+til|ikkje+til|aldri+til",
    requests="; ".join(
        (
            "hald|hold|haldt opp <please>|no|nå|med|å? $|<messages>|<such>|<these>|<sending>",
            "slutt|stopp|slutte å|og masa|plaga|teksta|sms'a|forstyrra|uroa",
            "det|nå holder|får+holde|held|rekker|er+nok nå|no|nå+snart? med alle|disse|de|<your>? <messages> "
            "<please>? $",
            "hvordan|åssen|korleis|korsn får|kan jeg|eg|man|vi|ein stoppa|stogga|stansa|slutta dette|det|disse|desse|"
            "<messages>",
            "fått|har+fått|fekk mer|meir? enn? nok av <your>? <messages>|<your>",
            "har|hadde fortalt|snakket|snakka|kontaktet|kontakta .. advokaten|advokat .. <messages>|dette|disse|desse",
        )
    ),
    starts="set meg|oss på <lists> att|igjen|på+nytt",
    sure="få det|dette|det+her til å|og? slutte|slutta|stoppe|stoppa|opphøre <please>? $",
)
SV = Turns(
    sure="få det|detta|det+här att? sluta|upphöra|ta+slut <please>? $",
    iwe="jag|vi|och",
    onemessage="smset|mejlet|meddelandet|utskicket|mailet|gången",
    hasbeen="är|har|är+tyvärr|har+tyvärr",
    graspat="med|i|av|om",
    toaddress="till+den+här+adressen|till+denna+adress|till+den+här+mejlen|till+denna+mejladress|"
    "till+den+här+mejladressen|till+den+här+mailen|till+denna+e+postadress|till+den+här+e+postadressen",
    billboard="reklampelare|reklamplats|anslagstavla|soptunna|papperskorg|reklamtavla",
    me="undertecknad",
    lists="utskickslista|adresslista|adresslistan|sändlista|mejllista|maillista|e+postlistan|e+postlista|kunddatabasen|"
    "kundlistor|kundregistren|adressregister|adressregistret",
    family="granne|kusin|farbror|moster|ex|mitt+ex|sambo|kompis|pojkvän|flickvän|kollega|chef",
    thatwas="det+var|det+här+var|detta+var|det+är|det+här+är|detta+är|det+blir|det+här+blir|detta+blir",
    thelast="det+sista|allra+sista|absolut+sista",
    yousend="ni+skickar|du+skickar|ni+ska+skicka|ni+får+skicka|ni+nånsin+skickar|jag+vill+ha|som+skickas",
    tolerating="finner+mig|tolererar|accepterar|godtar|tål|går+med+på",
    asjoke="på+skoj|på+skämt|som+ett+skämt|för+skojs+skull|för+skoj+skull|på+kul|utan+att+fråga|utan+min+vetskap|"
    "av+misstag",
    undoing="ta+bort+det|ta+bort+detta|ångra+det|gör+det+ogjort|upphäv+det|radera+det|ta+bort+den",
    entered="skrev|skrev+in|angav|knappade+in|lade+in|la+in|fyllde+i|har+skrivit|har+angett|använde",
    joined="gick+med|anmälde+mig|skrev+upp+mig|anslöt+mig|blev+medlem|anmälan|registrerade+mig",
    regretting="ångrar|ångrade|ångrat",
    signedup="skrev+upp+mig",
    nobodyhere="bor+ingen|finns+ingen|ingen+som+heter|heter+inte|känner+ingen",
    toldyou="har+sagt|har+sagt+det|sa+det|sagt+det|redan+sagt",
    holder="ägaren+till|ägaren+av|innehavaren+av|användaren+av|den+som+ägde|den+som+hade",
    allowing="tillåtelse|tillåtit|tillåter|lov|rätt|godkänt|gett+lov",
    using="utnyttja",
    usedfor="användas|används|utnyttjas|behandlas|delas",
    notfor="inte+för|inte+till|ej+för|ej+till|och+inte+för|inte",
    onecode="rabattkod|rabattkoden|rabatt|rabatten|kod|kupong|värdekod",
    junk="spam|søppel",
    thisaddress="den+här+adressen|denna+adress|den+här+mejlen|denna+mejladress|den+här+mejladressen|den+här+mailen|"
    "denna+e+post|den+här+e+postadressen|denna+e+postadress|min+mejladress|min+mailadress|min+e+postadress",
    youdontgrasp="ni+inte+fattar|ni+inte+förstår|ni+inte+begriper|du+inte+fattar|du+inte+förstår|fattar+ni+inte|"
    "förstår+ni+inte|begriper+ni+inte|är+oklart+med|är+det+oklara+med",
    harassing="stör|trakasserar|plågar|förföljer|terroriserar|ofredar|spammar|tjatar+på",
    striking="tabort|avsluta+och+radera",
    notat="inte+till|aldrig+till|ej+till",
    requests="; ".join(
        (
            "hur blir|kommer|slipper jag|man|vi? av|undan|ifrån med de+här|det+här|dessa|de+där|alla|era? <messages>",
            "spara|behåll era|ert|dina <messages> till|för någon|nån|andra? annan|andra|$",
            "stäng|stänga|slå|koppla|knäpp av|ifrån det+här|detta|dessa|de+här|skiten|eländet <please>? $",
            "^ ~<hello> avprenumererade|avregistrerade mig|oss? <please>? $",
            "pratat|talat|kontaktat .. advokat|advokaten|jurist .. <messages>|det+här|detta|dessa",
        )
    ),
)
DA = Turns(
    turning="slå|slår|lukke|luk",
    turnedoff="fra|ned",
    iwe="jeg|vi|og",
    onemessage="smsen|beskeden|mailen|gang",
    hasbeen="er|er+desværre|er+nu",
    graspat="ved|med|i|af|om",
    toaddress="til+denne+adresse|til+den+her+adresse|til+denne+mail|til+denne+mailadresse|til+denne+e+mail|"
    "til+denne+e+mailadresse|til+den+her+mail",
    billboard="reklamesøjle|reklametavle|opslagstavle|skraldespand|reklameplads",
    me="undertegnede",
    lists="adresseliste|adresselisten|mailliste|maillisten|udsendelsesliste|udsendelseslisten|kundedatabase|"
    "kundedatabasen|kundekartotek|kundekartoteket|e+mailliste|e+maillisten",
    family="nabo|fætter|kusine|onkel|moster|eks|min+eks|samlever|ven|kæreste|kollega|chef",
    thatwas="det+var|det+her+var|dette+var|det+er|det+her+er|dette+er|det+bliver|det+her+bliver|dette+bliver",
    thelast="den+sidste|allersidste|absolut+sidste",
    yousend="I+sender|du+sender|I+skal+sende|I+får+sendt|I+nogensinde+sender|jeg+vil+have|der+sendes",
    tolerating="finder+mig|tolererer|accepterer|vil+ikke+høre+tale+om",
    asjoke="for+sjov|for+sjovs+skyld|som+en+joke|i+sjov|som+en+spøg|uden+at+spørge|uden+min+viden|ved+en+fejl",
    undoing="fjern+det|slet+det|tag+det+af|annuller+det|ophæv+det|gør+det+om|fortryd+det",
    entered="skrev|indtastede|tastede|opgav|brugte|har+skrevet|har+opgivet|har+brugt|lagde",
    joined="meldte+mig+til|tilmeldte+mig|skrev+mig+op|blev+medlem|tilmeldingen|min+tilmelding",
    regretting="fortrød",
    nobodyhere="bor+ingen|bor+ikke+nogen|findes+ingen|er+ingen|ingen+der+hedder|hedder+ikke|kender+ingen",
    toldyou="har+sagt|har+sagt+det|sagde+det|sagt+det|allerede+sagt",
    holder="ejeren+af|indehaveren+af|brugeren+af|den+der+ejede|den+der+havde",
    allowing="lov|tilladelse|tilladt|ret|givet+lov",
    usedfor="bruges|bliver+brugt|blive+brugt|anvendes|benyttes|behandles|deles",
    notfor="ikke+til|ikke+for|og+ikke+til|ikke",
    onecode="rabatkode|rabatkoden|rabat|rabatten|kode|kupon",
    junk="spam|søppel",
    thisaddress="denne+adresse|den+her+adresse|denne+mail|denne+mailadresse|denne+e+mail|denne+e+mailadresse|"
    "den+her+mail|min+mailadresse|min+e+mailadresse",
    youdontgrasp="I+ikke+forstår|I+ikke+fatter|I+ikke+begriber|du+ikke+forstår|du+ikke+fatter|forstår+I+ikke|"
    "fatter+I+ikke|er+uklart+ved|er+det+uklare+ved",
    harassing="chikanerer|plager|terroriserer|forfølger|spammer|generer",
    notat="ikke+til|aldrig+til",
    requests="; ".join(
        (
            "hvordan|hvorledes får jeg|man|vi det|dette|det+her|dem|disse|de+her stoppet|standset|slået+fra|afsluttet "
            "<please>? $",
            "så|nu er det? godt|rigeligt nu? med alle|de|<your>? <messages> <please>? $",
            "slå|slår|luk|lukke det+her|dette|dem|lortet|skidtet fra|ned <please>? $",
            "bliver|holder|stopper I|du aldrig færdige|færdig|op|nogensinde|snart? .. med at? <sending>|skrive|sende",
            "talt|snakket|kontaktet .. advokat|advokaten .. <messages>|det+her|dette|disse",
        )
    ),
    sure="få|får det|dette|det+her til at? stoppe|holde+op|ophøre <please>? $",
)
