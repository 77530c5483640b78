"""Things and messages told apart in English and the Nordic languages: see `words.opt_outs.turns`.

What is not to be sent any more is a thing when it is none of the small words of a language and nothing that is sent as
a message. Beside these the words of the law (GDPR Articles 7(3), 17 and 21) and of blocking a number.
"""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    goods="box|bag|bags|beans|coffee",
    mailings="survey|surveys|question|questions|questionnaire|link|links|picture|pictures|pics|photos|video|videos|"
    "code|"
    "codes|coupons|vouchers|discounts|sales|news|updates|info|information|invite|invites|invitation|invitations|"
    "requests|polls|feedback|garbage|trash|rubbish|nonsense|stuff|things|bs|bull|bollocks|content|material|pitch|"
    "pitches|solicitations|quotes|replies|responses|answers|greetings|wishes|birthday|daily|weekly|unwanted|group|chat|"
    "channel|campaign|bot|robot|automated|promotionals|mail|letters|tips|drivel|rewards|points|surveying",
    particles="either|neither|receiving|getting|hearing|the|and|but|for|from|with|without|because|cause|cuz|coz|since|"
    "until|till|unless|after|before|when|while|where|who|why|what|how|then|than|that|thats|too|also|even|ever|never|"
    "always|all|any|anything|nothing|something|everything|nothin|anythin|anyone|anybody|everyone|some|one|ones|you|"
    "your|yours|yall|our|ours|they|their|them|his|its|wife|husband|over|here|there|home|out|off|away|back|down|into|"
    "onto|via|through|today|tonight|tomorrow|every|each|day|night|morning|week|month|hour|minute|time|times|already|"
    "still|just|really|seriously|okay|yes|yeah|please|bro|bruh|dude|man|mate|sir|guys|people|folks|god|hell|damn|fuck|"
    "fucking|fing|bloody|freaking|frickin|goddamn|stupid|dumb|annoying|like|will|would|can|could|should|must|have|has|"
    "had|are|was|were|been|being|not|dont|wont|this|these|those|ill|ive|otherwise|else|ok|thx|ty|cheers|lol|sent|"
    "period|end|whatsoever|regarding|about|coming|phone|cell|inbox|number|unsolicited|another|other|others|random|"
    "endless|constant|continuous|repeated|multiple|shitty|crappy|spammy|marketing|commercial|sms|text|texts|blah|xoxo|"
    "to|at|on|in|is|it",
    articles="the|a|an|any|some|more|of|my|that|those|these|this|so|much|many|same|such|cold|wrong|new|old|extra|with|"
    "in|at",
    carriers="driver|courier|postman|mailman|delivery|delivered|parcel|package|rider|fedex|ups|dhl|taxi|cab|bus|"
    "knocked|"
    "rang+the|house|door|dropped|parked",
    moments="monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|saturdays|sundays|noon|midday",
    rows="item|line|row|option|product|position|slot|seat|table",
    also="and|nor|or",
    marketing="marketing|direct+marketing|processing|profiling|the+use|you+using|your+use|advertising",
    objecting="object+to|objecting+to|objection+to|oppose|opposed+to|opt+out+of",
    consenting="consent+to|consenting+to|agree+to|agreed+to|consented+to|permission+for|give+consent|given+consent|"
    "authorize|authorise|authorization+for",
    uninterested="not+interested|no+interest|uninterested|no+longer+interested|aint+interested|no+thanks|no+thank+you",
    striking="delete+all+of|erasure|deletion",
    arriving="im+coming|i+am+coming|ill+come|coming+out|on+my+way|im+here|im+outside|ill+be+right|wait+for+me|"
    "let+me+out",
    requests="; ".join(
        (
            "want|like|love|prefer|wish|ask|please|how|can|could|way|help to|do|i|we|me? to|i? stop receiving|getting|"
            "recieving|hearing|being+sent .. <messages>|these|those|this|them|from",
            "to stop receiving|getting|recieving|hearing|being+sent .. <messages>|these|those|them|from $",
            "dont|do+not|no+longer want|like them|this|it anymore|any+more|any+longer <please>? $",
            "please|pls|plz|kindly discontinue <please>? $",
            "discontinue immediately|now|please|pls|at+once|service",
            "stop or|otherwise i|ill|im|we|my|youll|be",
            "for the last|third|second|tenth|umpteenth time .. stop|no|leave|quit|dont",
            "how many times ... say|tell|ask .. no|stop $",
            "stop|quit wasting|waste|wastin my|our|my+fucking|my+damn time",
            "stop|quit filling|clogging|flooding|cluttering|jamming|bombing up|out? my|our inbox|phone|mobile|cell|box",
            "request .. erasure|deletion|removal of my|all",
            "erase|delete|remove|wipe my personal|private? data|info|information|details",
            "delete|erase all .. you .. have|hold|store|keep",
        )
    ),
    excuses="; ".join(
        (
            "stop|quit @ing ~<articles> @ !<sending>|<messages>|<mailings>|<writing>|<me>|<such>|<phone>|"
            "everyone|people",
            "please? stop it with the ..-<messages> @ !<messages>|<mailings>|<sending>",
            "sign|signed|ask|asked|agree|opt up? for|to the|a|an|any|extra|more .. !<messages>|<mailings>|<lists>|"
            "<service>|<such>|club ...",
            "cut out the|that? @ !<messages>|<mailings>",
            "discontinue|discontinued the|that|my|this|it? @ !<messages>|<mailings>|<such>",
        )
    ),
)
NB = Turns(
    mailings="hilsner|undersøkelsene|påminnelser|undersøkingane|undersøkingar|tingene|sakene|tekstene|undersøkelse|"
    "undersøkelser|undersøkelsen|spørsmål|spørreundersøkelser|lenke|lenker|lenkjer|bilder|bilete|video|videoer|koder|"
    "kode|rabattkoder|kuponger|nyheter|nyheiter|oppdateringer|oppdateringar|informasjon|info|invitasjon|invitasjoner|"
    "forespørsler|førespurnader|svar|tips|søppel|dritt|drit|driten|skit|skiten|tull|tullet|ting|greier|greiene|greiar|"
    "sånt|stoff|hilsener|poeng|gruppe|gruppa|gruppen|chat|kampanje|kampanjer|kanal|vas|svada|skrot|skrap|bøss|"
    "uønskede|uønska|automatiske|daglige|kommersielle|rabatter|salgsprat|pes|mas",
    particles="hilsen|helsing|mvh|kompis|kjære|folk|daglig|dagleg|ukentlig|lenger|lengre|heller|konstant|stadig|hele|"
    "heile|og|men|frå|til|med|uten|utan|fordi|siden|sidan|før|etter|når|mens|medan|hvor|hvem|hvorfor|kvifor|hva|kva|"
    "hvordan|korleis|enn|også|selv|sjølv|noen|nokon|noe|noko|nokre|ingenting|alt|alle|allting|noensinne|nokosinne|"
    "dere|dykk|deres|dykkar|jeg|eg|han|hun|hans|hennes|dem|den|det|disse|desse|denne|dette|på|over|her|der|hit|dit|"
    "hjem|heim|ut|inn|opp|ned|bort|vekk|via|gjennom|dag|idag|kveld|morgen|uke|veke|måned|månad|time|gang|ganger|"
    "gonger|hver|kvar|eneste|allerede|fortsatt|framleis|bare|berre|virkelig|verkeleg|okei|greit|faen|helvete|jævla|"
    "jævlig|fordømte|forbanna|hersens|satan|gud|vær|ver|være|vere|kan|skal|vil|må|har|hadde|er|ellers|elles|eller|hei|"
    "hallo|folkens|mobilen|telefonen|nummer|nummeret|flere|slike|annen|anna|andre|overhodet|resten|derfor|snill|"
    "snille|nå|i|om|av|at|som|å|herfra|fremover|framover|mere",
    articles="en|ein|et|eit|ei|den|det|de|dei|noen|nokon|noe|noko|samme|same|av|disse|desse|mer|meir|flere|fleire|så|"
    "mye|mykje|mange|sånn|feil|kald|kalde|gamle|nye",
    carriers="budet|bud|sjåføren|posten|postmannen|pakka|pakken|varene|varen|levert|leverte|leveringen|drosjen|drosja|"
    "maten|budbilen|bringbilen|ringte+på|huset|døra",
    moments="tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|kl|klokka|klokken|kvelden|helga",
    rows="vare|punkt|linje|rad|produkt|alternativ|plass|bord|vare+nummer|varenr",
    also="og|eller",
    marketing="markedsføring|marknadsføring|direkte+markedsføring|direkte+marknadsføring|direktemarkedsføring|"
    "behandling|behandlingen|behandlinga|bruken|bruk|profilering|profileringen|reklame",
    objecting="protesterer+mot|protesterer|protesterar|protesterar+mot|motsetter+meg|motset+meg|innsigelse+mot|"
    "innvending+mot|innsigelse|innvender|protest+mot|imot|motsett+meg",
    consenting="samtykker|samtykker+til|samtykkjer|samtykket|samtykka|samtykke+til|tillater|tillèt|godtar|godtek|"
    "gir+samtykke|gitt+samtykke",
    uninterested="ikke+interessert|ikkje+interessert|uinteressert|ikke+noe+for+meg|nei+takk",
    blocking="blokkerer|blokkere|blokkert|sperrer|sperre",
    arriving="jeg+kommer|eg+kjem|kommer+ut|kjem+ut|er+på+vei|er+på+veg|jeg+er+her|eg+er+her|vent+på|kommer+nå|kjem+no|"
    "er+utenfor|er+utanfor",
    requests="; ".join(
        (
            "ønsker|ønskjer|ynskjer|vil ikke|ikkje å? få|ha dette|disse|desse|det+her $",
            "ønsker|ønskjer|ynskjer|vil ikke|ikkje å? motta dette|disse|desse|det+her|noe|noko",
            "slutt|slutte|stopp å|med+å kaste|sløse .. tid|tida|tiden",
            "ikke|ikkje noe|noko? for meg dette|disse|desse $",
            "<blocking> .. dette|nummeret|nummer|avsender|avsendar|dere|dykk",
            "krever|krev|ber|vil .. sletter|slettar|slette|sletting|fjerner|fjernar .. <mine>|<personal>|<onme>",
        )
    ),
    excuses="; ".join(
        (
            "vil|ønsker|ønskjer ikke|ikkje ha|få disse|desse|denne @ <please>? $",
            "kutt|dropp|stryk ut? ..-<messages>|<mailings> @ !<messages>|<mailings>|<sending>|<me>|<mine>",
            "slutt|slutte å|med å? ta|bruke|selge|lage|servere|ha|gi|spise|drikke|nytta|bruka .. !<messages>|"
            "<mailings>|<me> ...",
        )
    ),
)
SV = Turns(
    mailings="enkäterna|länkarna|enkät|enkäter|enkäten|fråga|frågor|länk|länkar|bild|bilder|video|videor|kod|koder|"
    "rabattkoder|kuponger|"
    "nyheter|uppdateringar|information|info|inbjudan|inbjudningar|förfrågningar|svar|tips|skräp|skräpet|skit|skiten|"
    "strunt|trams|grejer|grejerna|saker|sånt|hälsningar|poäng|grupp|gruppen|chatt|chatten|kampanj|kampanjer|kanal|"
    "dravel|"
    "oönskade|automatiska|dagliga|kommersiella|rabatter|tjat|smörja",
    particles="hälsning|mvh|kompis|folk|och|men|för|från|till|med|utan|eftersom|sedan|innan|efter|när|medan|var|vem|"
    "varför|vad|hur|än|också|även|någon|något|några|nåt|nån|ingenting|allt|alla|allting|någonsin|nånsin|ni|er|era|ert|"
    "jag|han|hon|hans|hennes|dem|dom|den|det|dessa|denna|detta|här|där|på|över|hit|dit|hem|ut|in|upp|ner|bort|via|"
    "genom|dag|idag|ikväll|imorgon|vecka|veckan|månad|gång|gånger|varje|enda|redan|fortfarande|bara|verkligen|okej|"
    "fan|helvete|jävla|förbannade|jäkla|gud|kan|ska|vill|måste|hade|är|annars|eller|hej|hallå|mobilen|telefonen|"
    "nummer|numret|fler|sådana|såna|annan|annat|andra|överhuvudtaget|resten|därför|snälla|nu|om|av|att|som|härifrån|"
    "framöver|mera|mer",
    articles="en|ett|den|det|de|dom|några|något|nåt|samma|av|dessa|mer|mera|fler|flera|så|mycket|många|sådan|fel|kall|"
    "kalla|gamla|nya|här",
    carriers="budet|bud|chauffören|posten|brevbäraren|paketet|varorna|maten|levererade|leveransen|lämnade|taxin|huset|"
    "dörren|ringde+på",
    moments="måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|kl|klockan|kvällen|helgen",
    rows="vara|punkt|rad|produkt|alternativ|plats|bord",
    also="och|eller",
    marketing="marknadsföring|direktmarknadsföring|direkt+marknadsföring|direktreklam|behandling|behandlingen|"
    "behandlas|användningen|"
    "profilering|reklam|används",
    objecting="motsätter+mig|motsätter|invänder+mot|invänder|invändning+mot|protesterar+mot|protesterar|undanber+mig|"
    "säger+nej+till|emot",
    consenting="samtycker|samtycker+till|samtyckt|samtyckt+till|godkänner|tillåter|ger+samtycke|gett+samtycke|"
    "lämnar+samtycke",
    uninterested="inte+intresserad|ej+intresserad|ointresserad|inget+för+mig|nej+tack",
    blocking="blockerar|blockera|blockerat|spärrar|spärra",
    arriving="jag+kommer|kommer+ut|är+på+väg|jag+är+här|vänta+på|är+utanför",
    requests="; ".join(
        (
            "vill|önskar inte|ej ha|få|motta|ta+emot|längre det|de|dom här|där längre|mer|mera <please>? $",
            "<blocking> .. det+här|detta|numret|nummer|nummret|avsändare|avsändaren|er",
            "begär|kräver|ber|vill .. raderar|radera|radering|borttagning|raderas|tas+bort .. <mine>|<personal>|<onme>",
            "sluta att|med+att? slösa|kasta .. tid",
            "inget för mig det|detta|dessa",
        )
    ),
    excuses="; ".join(
        ("sluta att|med att? ta|använda|sälja|göra|servera|ha|ge|äta|dricka .. !<messages>|<mailings>|<me> ...",)
    ),
)
DA = Turns(
    mailings="undersøgelserne|undersøgelse|undersøgelser|spørgsmål|spørgeskema|spørgeskemaer|link|links|billede|"
    "billeder|video|videoer|"
    "kode|koder|rabatkoder|kuponer|nyheder|opdateringer|information|info|invitation|invitationer|forespørgsler|svar|"
    "tips|skrald|lort|pis|bras|ragelse|ting|tingene|sådan+noget|hilsner|point|gruppe|gruppen|chat|kampagner|kanal|"
    "vrøvl|sludder|uønskede|automatiske|daglige|kommercielle|rabatter|plat|fis|bavl",
    particles="hilsen|mvh|venlig|kære|folkens|og|men|fra|til|med|uden|fordi|siden|før|inden|efter|når|mens|hvor|hvem|"
    "hvorfor|hvad|hvordan|end|også|selv|nogen|noget|nogle|ingenting|alt|alle|nogensinde|jer|jeres|jeg|han|hun|hans|"
    "hendes|dem|den|det|disse|denne|dette|her|der|på|over|hertil|hjem|ud|ind|op|ned|bort|væk|via|gennem|dag|idag|"
    "aften|morgen|uge|ugen|måned|gang|gange|hver|eneste|allerede|stadig|bare|kun|virkelig|okay|fanden|satan|helvede|"
    "skide|pokkers|forbandede|gud|kan|skal|vil|må|har|havde|var|ellers|eller|hej|hallo|mobilen|telefonen|nummer|"
    "nummeret|flere|sådanne|anden|andet|andre|overhovedet|resten|derfor|venligst|nu|om|af|at|som|herfra|fremover|mere|"
    "mer|sgu|jo|da|lige|nej|ja",
    articles="en|et|den|det|de|nogle|nogen|noget|samme|af|disse|mere|mer|flere|så|meget|mange|sådan|forkert|kold|kolde|"
    "gamle|nye",
    carriers="buddet|bud|chaufføren|posten|postbuddet|pakken|varerne|maden|leverede|afleverede|leveringen|taxaen|huset|"
    "døren|ringede+på",
    moments="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl|klokken|aftenen|weekenden",
    rows="vare|punkt|linje|række|produkt|mulighed|plads|bord",
    also="og|eller",
    marketing="markedsføring|direkte+markedsføring|behandling|behandlingen|brugen|brug|profilering|reklamer|reklame",
    objecting="gør+indsigelse+mod|indsigelse+mod|indsigelse|modsætter+mig|modsætter|protesterer+mod|protesterer|"
    "imod+at|gøre+indsigelse+mod",
    consenting="samtykker|samtykker+til|samtykket|giver+samtykke|givet+samtykke|samtykke+til|tillader|accepterer|"
    "godkender",
    uninterested="ikke+interesseret|uinteresseret|ikke+noget+for+mig|nej+tak",
    blocking="blokerer|blokere|blokeret|spærrer|spærre",
    striking="sletning",
    arriving="jeg+kommer|kommer+ud|er+på+vej|jeg+er+her|vent+på|er+udenfor",
    requests="; ".join(
        (
            "ønsker|vil ikke at|have? modtage|få det+her|dette|disse|dem|noget",
            "<blocking> .. det+her|dette|nummeret|nummer|afsender|afsenderen|jer",
            "anmoder|kræver|beder|vil .. sletter|slette|sletning|slettet|fjerner .. <mine>|<personal>|<onme>",
            "stop|hold op? med at? spilde .. tid",
            "ikke noget for mig det|dette|disse",
        )
    ),
    excuses="; ".join(
        (
            "stop|hold op? med at bruge|tage|sælge|lave|servere|have|give|spise|drikke|putte .. "
            "!<messages>|<mailings>|<me> ...",
        )
    ),
)
