"""The words of plain and polite wishes in Norwegian: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

NB = Turns(
    unpermitted="dere+har+ikke+lov+til+å|dere+har+ikke+lov+å|dere+får+ikke|de+har+ikkje+lov+til+å|"
    "dere+har+ingen+rett+til+å|ulovlig+å|ulovleg+å|dykk+har+ikkje+lov+til+å",
    arriving="bussen|bilen|trikken|toget|drosjen",
    bookings="bordlista|bordlisten|dugnadslista|påmeldingslista|gjestelista|gjestelisten|deltakerlista|deltakerlisten",
    mine="kontaktinfo",
    giving="hvem+gir|kem+har+gitt|kem+har+gett|kem+gav|korsn+fikk|korsen+fikk|korleis+fekk|koss+fekk|åssen+fikk|"
    "kor+har+dokker|kor+fikk|hvordan+i+all+verden+fikk|hvordan+har+dere+fått|hvor+henter+dere|hvor+fant+dere|"
    "hvor+fikk+du|hvordan+fikk+du|hvem+har+gitt+deg|hvordan+har+du|hvor+kommer",
    whogave="hvem+har+gitt|hvem+ga|hvem+gav|hvem+gir|kven+gav|kven+har+gitt|kven+har+gjeve|kem+har+gitt|kem+har+gett|"
    "kem+gav|hvem+har+solgt|hvem+solgte|hvem+har+delt|hvem+har+lekket",
    owned="dere+nummeret|dykk+nummeret|nummeret+mitt|mitt+nummer|nr+mitt|mitt+nr|mobilnummeret+mitt|"
    "telefonnummeret+mitt|mitt+mobilnummer|"
    "mitt+telefonnummer|nummeret+mett|nummere+mitt|numeret+mitt|tlf+nr+mitt|opplysningene+mine|mine+opplysninger|"
    "kontaktinfoen+min|mailen+min|eposten+min",
    why="hvorfor+får+jeg|hvorfor+fortsetter+jeg+å+få|hvorfor+mottar+jeg|korfor+får+æ|korfor+får+eg|kvifor+får+eg|"
    "åffer+får+jeg|hvorfor+i+all+verden+får+jeg|hvorfor+i+alle+dager+får+jeg|hvorfor+kommer+det",
    whysend="hvorfor+sender+dere|kvifor+sender+de|korfor+sender+dokker|hvorfor+fortsetter+dere+å+sende|"
    "hvorfor+skriver+dere+til|hvorfor+tekster+dere|hvorfor+smser+dere|hvorfor+maser+dere+på",
    youtell="dere+sender|dere+skriver|dere+smser|dere+maser|de+sender|dykk+sender|dere+tekster|dokker+sender|du+sender|"
    "dere+kontakter",
    toomuch="for+mye|for+mykje|altfor+mye|alt+for+mye|altfor+mykje|for+ofte|altfor+ofte|alt+for+ofte|hele+tida|"
    "hele+tiden|heile+tida|konstant|støtt+og+stadig|hver+eneste+dag|i+ett+sett|i+eitt+sett|døgnet+rundt|for+mange|"
    "altfor+mange|meldinger+hele+tida|meldinger+hele+tiden|sms+hele+tiden|reklame+hele+tiden",
    toomany="så+mye|så+mykje|altfor+mykje|for+mykje|alt+for+mye|i+meste+laget|for+mange+av",
    sufficing="holder+det+med|nok+med|holder+med|held+med|er+nok+med|rikelig+med|nok",
    annoying="irriterende|irriterande|plagsom|plagsomme|masete|unødvendig|unødvendige|uønsket|uønska|uønskede|uønskt|"
    "drittlei|dritlei|teit|teite|idiotiske|ubedt",
    maddening="er+irriterende|er+irriterande|er+plagsomme|er+til+bry|til+bry|bare+til+bry|er+slitsomme|er+masete|"
    "er+et+ork|er+eit+ork|er+uønsket|er+uønska|er+unødvendige|er+så+irriterende|er+spam|er+bare+spam|forstyrrer|"
    "plager+meg|er+til+plage|til+plage|er+bortkastet|vekker+meg|er+teite|er+bare+søppel|er+søppel",
    enduring="dritlei|dritlei+av|skitlei|luta+lei|slutt+med|misliker",
    given="gitt|gav|ga|gjeve|gir|har+mitt",
    permission="tillatelse|samtykke|løyve|mitt+samtykke|samtykkje|min+tillatelse",
    consenting="samtykt|samtykt+til|samtykket+til|samtykka+til|takket+ja+til",
    receiving="få|motta|lese|lesa|bli+sendt|fått|ha+sms|tilsendt",
    bothering="dere+kan+spare+dere|kan+spare+dere+for|spare+dere+for|ikke+gidd|slipper+dere",
    thisis="dette+er|det+er|det+her+er|den+her+er|denne+telefonen+er",
    numberis="dette+nummeret+er|nummeret+er|dette+nummeret+tilhører",
    wished="snilt+om|greit+om|bra+om|flott+om|ønskelig+om|kjekt+om|hyggelig+om|pris+på+om|glad+om|glad+hvis|"
    "takknemlig+om|takknemlig+hvis|kunne+dere|vennlig+om|pris+på+at|snilt+hvis|best+om|best+hvis",
    ceased="lot+være|lot+vær|lot+vere|latt+være|sluttet|slutta|sluttet+med|ville+slutte|kunne+slutte|vil+slutte|"
    "stoppet|"
    "stoppa|holdt+opp|la+være",
    mailed="sendte|sender|sende|skrev|skriver|kontaktet|kontakter|smset|tekstet|maste",
    you="dåkk|dokker|dokk|dåkker",
    them="dem|de|det|dei",
    halting="stopp|stans|slutt+med|kutt",
    shedding="få|slå|skru",
    delighting="søt|søtt|søte|fin|fint|fine|nydelig|nydelige|herlig|herlige|elsker|elskar|digger|morsom|morsomt|gøy|rå|"
    "flott|flotte|vakker|vakkert|pen|pent|ler|dør|rødmer|skjønn|skjønt|deilig|lekker|lekkert|kult|kul|koselig|snille|"
    "råbra|fantastisk",
    exclaiming="så|for|altfor|hvor|for+noe|for+ein|for+en|den|det|dei|de|du|dere|dette|jeg|eg|æ|er|elsker|elskar|"
    "kjempe|helt|utrolig|denne|de+der|disse",
    outcries="å|åh|oh|omg|men|nei|haha|hahaha|herregud|oi|åååh|næmmen|nemmen|altså|asså|ååå|wow|jøss",
    trailing="a|da|nå|no|du|dere|med|det|der|dette|it|stopp|slutt|haha",
    starts="; ".join(
        (
            "abonnere|abonner på <messages>|dere|tilbudene",
            "slå|skru|sett på <messages> igjen; slå|skru|sett på igjen <messages>",
            "dere|de|du|dokker kan|må|får gjerne|bare|godt? sende|skrive|tekste|smse <me> <messages>? igjen|att",
            "dere|de|du|dokker kan|må|får gjerne|bare|godt? sende|skrive <messages> igjen|att",
            "angrer|angra|angret .. meldte|melde meg av",
            "vil|ønsker|kan .. være|vere|bli med|inn igjen|att",
            "vil inn igjen|att",
            "legg|legge|sett|sette meg|oss|nummeret+mitt til|på|inn .. igjen|på+nytt|att",
            "legg til nummeret+mitt|meg .. igjen|på+nytt|att",
            "meldte|avmeldte meg av? .. uhell|vanvare|feil|feiltakelse",
            "vil|ønsker gjerne? ha|motta|få tilbudene|meldingene deres .. igjen|$",
        )
    ),
    requests="; ".join(
        (
            "hvor|kor|hvordan|korleis sier|seier|melder|avslutter|avmelder|stopper jeg|eg|man opp|av? .. <messages>",
            "ber|krever|ønsker|vil .. få|få+å slettet|fjernet|sletta|fjerna <mine>|<personal>|data",
            "<negation> bedt+om|bedd+om|spurt+om .., vil|ønsker|ønskjer ikke|ikkje ha det|dette|dem",
            "vilkke|vilke|villke|gidderke|gidderkke|orkerke|orkerkke ha|få|motta? ..",
            "anmelder|melder|rapporterer|innklager|politianmelder jeg|eg? dere|dykk|dokker <please>? $",
            "blokkerer|blokkere|sperrer jeg|eg? dokker|<please>? $; blokker dere|dykk|dokker|dette|nummeret|meg "
            "<please>? $; ^ blokker <please>? $",
            "text|tekst|sms|melding|kontakt|ring meg|oss|mæ aldri|ikke|ikkje <again>|<more>|$",
            "skrot|makuler|kast|brenn|mist|dropp|glem nummeret|nr|numeret|mobilnummeret mitt|vårt",
            "fått|har+fått|fekk|fått+mer+enn nok av dere|dykk|dokker|maset|masinga|dette <more>? $",
            "vil|ønsker|orker|gidder ikke|ikkje|itj|kje å? stå|være|vere på|i .. lista|listen|lister|registeret|"
            "hos+dere|hos+dykk|<lists>",
            "<negation> .. stå|står på lista|listen|listene deres|dykkar? lenger|lenger+enn|mer|meir|<please>? $",
            "skal|vil|ønsker ikke|ikkje ha noe|noko|mer|meir? frå dere|dykk|dokker",
            "vil|ønsker|få bare|berre|gjerne? være|vere|få|ha i+fred|fred|ro $",
            "hvem|kven har+sagt|sa at? dere|de kan|får|må|har+lov .. <sending>",
            "gi+dere å|og? send|sende|senda|skriv|skrive|mas|mase mæ|meg|oss|te+mæ|til+meg",
            "ikke|ikkje|itj|kje|inkje skriv|send|tekst|mas|mase t|te|til|på mæ|meg|oss <more>|$",
            "dåkk|dokker|dere|de|dykk må|får|skal|kan|bør vær+så+snill+og|snart|nå|gjerne|bare|heller? slutte|slutt|"
            "stoppe|"
            "stopp|gi+dere|holde+opp|la+være|la+vær <please>|$",
            "dåkk|dokker|dere|de|dykk må|får|skal|kan|bør vær+så+snill+og|snart|nå|gjerne|bare|heller? gi+dere|"
            "holde+opp|la+være|la+vær .. <sending>|skriv|skrive|<messages>",
            "du|dere|de kan|må|får bare|gjerne|godt|snart? slutte|slutt|stoppe|gi+dere|gi+deg no|snart|takk $",
            "gi|gje dere|dykk|dokker|deg <please>|a|da|nå+da? $",
            "nå|no gir|gjev|gi dere|de|dykk dere|dykk <please>? $",
            "null|ingen|inga|ikke|zero interesse av|i|for .. <messages>|dette|dere|fra+dere",
            "ingen|null|inga interesse fjern|slutt|stopp|slett <please>? $",
            "ber|bes|ønsker|krever|vil .. om? .. bli|få|å .. tatt|slettet|fjernet|strøket|teken|sletta|fjerna frå|av? "
            "<lists>|$",
            "hater|hatar|misliker|avskyr disse|desse|sånne|slike|deres|dykkar|de|alle|å+få? .. <messages>",
            "hvordan|åssen|korleis|korsn|koss .. skrur|stopper|slår|stanser|avslutter|får|melder .. av|slutt|stoppet|"
            "bort|ut "
            "..-<goods>|<deeds> dette|disse|desse|det+her|<messages>",
            "hvordan|åssen|korleis skrur|slår jeg|eg|man|vi dette|det|disse|desse|<messages> av <please>? $",
            "få|får|fikk slutt|stoppa|stoppet|stanset på? dette|disse|det+her|<messages>",
            "få|vil+ha|ha det|dette|disse|dem stoppet|stoppa|av|stanset <please>? $",
            "dere har sendt|sendte|plaget|mast nok|mer+enn+nok|rikelig",
            "skru|slå|slår|skrur av|ut dette|det|disse|det+her|varsler|varslene|varslingene|varslingen <please>? $",
            "deaktiver|deaktivere|slå+av|skru+av|stans|stopp .. varsel|varslingene|utsendelsen",
            "dette|nummeret|telefonen|det nummeret? skal|er ikke|ikkje til|for .. reklame|sms|<messages>|markedsføring",
            "jobbtelefon|jobbmobil|arbeidstelefon|tjenestetelefon .. <negation>|<none>|<stopping> .. <sending>|"
            "<messages>",
            "reservert|reservasjonsregisteret|reservasjonsliste .. <stopping>|<negation>|<none>|mot+reklame ..",
            "hvem|kven|kem ga|gav|har+gitt|har+gjeve|gir dere|dykk|dokker|deg lov|løyve|rett|tillatelse til? ..",
            "ikke|ikkje|aldri gitt|gav|ga|gjeve dere|dykk|dokker|noen lov|rett til? ..",
            "er|er+nå|jeg+er ferdig med dere|dykk|å+få|disse|<messages> ..-<bookings> <messages>|slett|fjern|slutt|"
            "stopp|$",
            "bruker|brukar|har ikke|ikkje .. dette|det nummeret lenger|meir|mer",
            "kan|kunne|vil dere|de|dokker latt|la|late|lat være|vær|vere å|og|med .. <sending>|<messages>",
            "gjerne|bare|må|heller|dere la være|vær|vere å|og <sending>|skrive ..-<goods> <me>|<messages>|<such>|$",
            "passe|sørge|sjå|se på|for|til at jeg|vi|nummeret|eg|nummeret+mitt .. ikke|ikkje|blir .. <lists>|slettet|"
            "fjernet|"
            "<more>",
            "hva+som+helst|hils .. ikke|ikkje vil .. ha <more>? <messages>",
            "død|døde|dement *** <negation>|<stopping> .. <sending>",
            "barn|sønn|datter|sønnen|dattera|ungen .. får|fått .. <messages> .. få|stopp|slutt|stans ..",
            "la|lat|kan+jeg|får+jeg meg? få? være i+fred|i+ro for|frå dere|dykk|<messages>",
            "helst ikke|ikkje|ingen|inga .. <messages>|disse|desse|dette $",
        )
    ),
    sure="; ".join(
        (
            "hvorfor|kvifor|korfor får .. fortsatt|framleis|fremdeles|ennå|enno .. <messages>|disse|desse",
            "ikke|ikkje|aldri send|sende .. til dette+nummeret|denne+telefonen|meg+igjen|nummeret+mitt",
            "sender|skriver dere|de|dokker .. <again>|<more>|en|ei|ein .. så? blokkerer|sperrer|anmelder|melder",
        )
    ),
    excuses="; ".join(
        (
            "<negation> .. <more>|noe|noko i|på|til bestillingen|bestillinga|ordren|handlekurven|kurven|kaffen|glasset",
            "skal|vil ikke|ikkje ha noe|noko? mer|meir? <please>? bare|berre|kun det|dette|den ...",
            "la|lat være|vere|vær å|og? ring|ringe|ringje .. send|tekst|sms|melding|skriv|heller ...",
            "anmelde|melde|melder|rapportere|rapporterer fra|om|en|ein|ei|et|eit|feil|skade ..",
            "nok med en|ein|ei|et|to|tre|bare ...",
            "når|når+tid sluttar|slutter|avsluttes|avsluttast|stopper|tar ..",
        )
    ),
)
