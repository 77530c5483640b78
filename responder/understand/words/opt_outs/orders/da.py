"""Danish: STOP, START and HELP, and the requests in a customer's own words."""

from responder.understand.words.table import Requests

REQUESTS = Requests(
    stop="stop, stopp, afmeld, afmelding, afmeld mig, frameld, framelding, frameld mig, meld fra, stop sms, stop alle, "
    "stop alt, meld mig fra, meld fra sms, stop nu",
    stop_yielding="afslut, annuller, afbryd, fjern",
    stop_local="slut, ophør, slet, stoppe",
    start="start",
    start_yielding="abonner, tilmeld, begynd, start igen",
    help="hjælp, hjælp mig, hjlæp, hjælpe",
    help_yielding="info, information, mere info",
    stopping="stop|stoppe|hold+op|stands|ophør|ophøre|hold+nu+op|slut|afslut|drop|indstil|ophører",
    sending="sende|send|sender|skrive|skriv|sms'e|sms|spamme|spam|kontakte|kontakt|maile|mail|forstyrre|forstyr|plage|"
    "plag|genere|ringe|chikanere|udsendelser|udsendelse|beskeder|skriveri|spammeri",
    messages="beskeder|besked|beskederne|sms|sms'er|sms'erne|tekstbeskeder|reklame|reklamer|reklamerne|tilbud|"
    "tilbuddene|nyhedsbrev|nyhedsbreve|nyhedsbrevet|mail|mails|mailene|e+mails|email|emails|spam|annoncer|"
    "markedsføring|kampagner|notifikationer|påmindelser|udsendelser|henvendelser|pis|lort|den+slags",
    removing="fjern|fjerne|slet|slette|tag|frameld|framelde|afmeld|afmelde|meld|slettet|fjernet|afmeldt|frameldt|stryg",
    stop_requests="gå væk|bort $; ingen <messages> tak; <sending> mig|os|til+mig|til+os ikke|ik|aldrig; <stopping> .. "
    "<sending>|<messages>; <stopping> .. med+det+her|med+dette|med+det|nu|straks|omgående|det+her; <stopping> det; "
    "ikke|aldrig|ik|ikk|ej skriv|skrive|sendes .. <messages>|mere|flere|længere|noget|nogen|igen; ikke|aldrig|ik "
    "kontakt|kontakte|spam|forstyr|genere|sms|skriv|ring|ringe|mail|plag mere|igen|dette+nummer; ingen|ikke|ik|ikk "
    "flere|mere|yderligere <messages>|tak|af+dem|fra+jer|den+slags; ikke|aldrig|ik have|modtage|få|ønsker|ønske|"
    "bedt+om|høre|vil+have|vil+modtage|gerne+have|gerne+modtage|tilmeldt|sagt+ja+til|samtykket .. <messages>|fra+jer|"
    "mere+fra|det+her+mere|dem; ikke|aldrig|ik have|modtage|få|høre|vil+have|vil+modtage .. mere "
    "<please>|<soon>|<such>|<these>|$; ønsker|vil|gider|orker ikke|ik længere|mere|flere|modtage|have|høre? .. "
    "<messages>|høre|mere+fra|fra+jer; vil|ønsker for .. <messages>; fri|dødtræt .. <messages>|jeres+beskeder; "
    "<removing> mig|os|mit+nummer|mit+telefonnummer|mit+mobilnummer|mit+navn|min+mail|min+email|nummeret|dette+nummer "
    ".. fra|af|ud|væk|listen|jeres; mig|mit+nummer|nummeret fra|af|væk jer; melder mig|os fra|ud|af; frameld|framelde|"
    "framelder|framelding|frameldes|frameldt|afmeld|afmelde|afmelder|afmelding|afmeldes|afmeldt|unsubscribe; lad mig|"
    "os være; nok .. <messages>; nu er det nok; ikke interesseret i .. <messages>; opsig|opsiger|opsige|afbestil|"
    "annuller .. sms|sms'er|beskeder; rend og hop|mig+i+røven; rend mig; skrid; hold kæft|mund|bøtte; gå ad helvede "
    "til; sagde|sagt|skrevet|svaret|bedt+jer .. stop|stoppe; bloker mig|mit|dette|nummeret nummer?; slip for .. "
    "<messages>; vil|gerne ud af .. <messages>|listen|klubben|jeres+sms; forkert nummer|nr|person|mobilnummer|"
    "telefonnummer; kan|vil|gider|må I ikke? .. lade+være|lad+være .. <sending>|<messages>|med+det; lad+være med|me "
    "at? .. <sending>|<messages>; stopper|stop I .. <messages>|<sending>; nu stopper|stop I; nu stopper det; ønsker|"
    "vil ikke|aldrig .. at? modtage|få|have mere|flere|mer <please>? $; ønsker|vil ikke|aldrig .. at? modtage|få|have "
    "beskeder|jeres|sms; aldrig|ikke tilmeldt|skrevet|"
    "registreret|meldt mig .. det+her|dette|noget|til|op?; hold venligst? op; skriv|send|ring|kontakt|sms ikke til .. "
    "igen|mere|mig; afgået|død .. slet|fjern; anmelder|anmeldt|melder .. spam; nyt nummer .., ikke|er+ikke; skiftet "
    "nummer .., ikke|er+ikke; frabeder mig; dette+er+ikke .. nummer; stop så|dog|venligst $|med|at|straks|tak|"
    "omgående; vil|ønsker ikke+være|ikke+stå med|på længere|mere; I spammer|chikanerer mig?; hør op $; bedt+ikke|"
    "ikke+bedt|aldrig+bedt om det+her|dette|de+her|disse; vil ikke have de+her|det+her|disse|dette $; det+her|dette "
    "er spam; ^^ ~<hello>|<articles> spam $; send intet|ingen|ingenting mere|flere; fjern|slet venligst|lige|straks|"
    "bare mit; hvordan melder man|jeg sig|mig? fra|af|ud|<messages>?; slipper|slippe|slap jeg|man|vi? for .. "
    "<messages>|dette|det+her|jer; fuck|smut af|jer|med|væk $; fuck jer; udmeld|udmeldes|udmelde mig?; ønsker|vil .. "
    "slettes; hold jer|dig væk; forsvind $; har aldrig|ikke bedt|sagt+ja|givet .. <messages>|dette|det+her|lov; "
    "blokerer dig; hold inde; stå af listen; spar mig for; hold så|nu|lige op; slet|fjern|slette alle|alt|al? "
    "oplysninger|data|info|persondata .. om|mine|mig; hvordan|hvornår kommer|slipper jeg|man .. af|fra|væk .. liste|"
    "listen|lister; kan|må I ikke? bare? stoppe|holde+op|lade+være nu? $; fat i den forkerte; I|du skal|må ikke "
    "skrive|kontakte|ringe .. mig; lade mig være; skal lade være med .. <sending>; ikke hans|hendes|mit nummer; I|du "
    "chikanerer|plager mig; det+her|dette er chikane; orker .. <messages> længere|jeres; skrev .. stop; holde+op|"
    "holder+op .. <sending>|<messages>; forkerte nummer|nr|person; kan du ikke|bare bare? stoppe|holde+op|lade+være "
    "$; <messages> nej tak; forskån|spar|skån os .. <messages>; nægter .. <messages>; det+her|dette|det|nummeret|nr "
    "tilhører en+anden|nogen+andre; skiftet nummer .. en+anden; tåler ik .. <messages>",
    start_requests="start|starte|begynd|begynde|genoptag med|at|med+at? ~<articles>|<such> <messages>; start|starte|"
    "begynd|begynde|genoptag med|at|med+at? <sending> <me>? ~<articles>|<such> <messages>; start|starte|begynd|"
    "begynde|genoptag med|at|med+at? <sending> <me>? <again>? <please>? $; start|begynd med|at|med+at? ~<sending>|"
    "<me>|<messages>|<articles> igen <please>? $; tilmeld|meld|sæt|skriv mig|os til|på|op|igen .. igen|<messages>|"
    "listen|sms+listen|til?; vil|ønsker|kan+jeg .. have|få|modtage .. <messages> igen|alligevel; send mig? .. "
    "<messages> igen; abonnere|abonner .. igen; fortrudt|fortryder .. start",
    help_requests="jeg|vi? har+brug+for|behøver|vil+gerne+have|skal+bruge|mangler lidt|noget? hjælp; "
    "kan|kunne|vil|gider i|du|nogen|man lige? hjælpe mig|os|med?; hjælp mig|os; hjælpe mig; få|fået lidt? hjælp; mere "
    "info|information; har+brug+for|ønsker|vil+gerne+have|send+mig|giv+mig mere? info|information; er|findes der "
    "nogen|en der kan hjælpe; nogen|en der|som kan hjælpe mig|os; kan|kunne|vil du|i|nogen hjælpe mig|os med "
    "noget|lidt|det|dette; har+brug+for|behøver lidt? assistance|support",
    excuses="fjern|slet|afmeld|frameld|tag mig|os ikke|aldrig fra|af? listen|jeres+liste|listerne?; ikke|aldrig fjern|"
    "slet|afmeld|frameld mig|os fra|af? listen|listerne|jeres+liste?; afslut|annuller købet; svar|send|skriv|sms|"
    "besvar|reply|text med? stop|stopp|afmeld|slut ...; ikke|aldrig|ik|må+ikke|endelig+ikke|i+ikke stop|stoppe|"
    "stopper|hold+op|holde+op|afmeld|afmelde|fjern|slet|afslut|frameld med? at? <sending>|mig|disse|dem? <sending>|"
    "<messages>|mig? <messages>?; stop|afmeld|frameld ikke|aldrig med? at? <sending>|mig? disse? <messages>?; hvorfor|"
    "hvornår|har|havde|hvis|inden|før har|er|stoppede|stoppet|stopper|holdt i|du|det|den|de? op? stoppet|holdt+op|"
    "stoppe? med? at? <sending>?; svar|send|skriv|sms|besvar hjælp|start til|for|på|at|og|for+at|hvis; stop for+at|"
    "for|til afmelde|stoppe|framelde|at|undgå; stop forbi|her|bilen; stoppe forbi|ved|på|i|her; bus|næste|non|fuld|"
    "første|sidste stop; afmeld dig|jer|her|via|på; frameld dig|her|via|på; afmelding|framelding her|klik|via|på|"
    "sker; slut på|for|med|i+dag; er|var|bliver|blev slut|slettet; til slut|sidst; tag mig med|imod|på; ved+en|ved "
    "fejl|fejltagelse afmeldt|frameldt; afmeldt|frameldt|meldte|afmeldte|meldt mig? fra? .. fejl|fejltagelse|uheld; "
    "kom til at afmelde|stoppe|framelde mig?; ikke|aldrig send|kontakt|ring|skriv mig|til+mig|den|det|pakken|ordren? "
    "på|endnu|nu|hvis|til|med|uden; ikke|aldrig ring|ringe .. på; afmeld .. når+som+helst; ikke|ik fået|set|modtaget|"
    "har+fået|modtog noget|nogen|en|et|ordrebekræftelse|bekræftelse|besked|sms|mail|svar|den|det? på|om|med|mail|sms|"
    "besked?; ikke mere|flere på+lager|igen; have mere info; ikke har|kommet .. <messages>; fjern|slet den|det|en|"
    "varen|fra+ordren|fra+kurven; annuller|afslut|afbestil min|ordren|bestillingen; skrev|oplyste|gav|tastede|opgav|"
    "opgivet|indtastede|skrevet|står|stod|har+I .. forkert nummer|nr|telefonnummer; forkert nummer|nr på|i|af; "
    "starten|start var|er|på|af; hold op+med+at+ryge; ikke mere|flere|mer|længere end; får|modtager ikke|ingen .. "
    "<messages> mere|længere; stop ved|op|foran; hold op med+at+være; afmeld|frameld|afmelding|framelding ved+at? sms|"
    "send|skriv|svar|besvar ...; har|havde ikke|aldrig hørt; afmeld|afmelde|afmelder|framelde|frameld|aflys min|mit|"
    "en|vores|et|den|fra? tid|aftale|booking|bord|bestilling|plads|deltagelse|kursus|kurset|holdet|bordet|tiden; lad|"
    "lade være med at? stoppe|stop|afmelde|holde+op; hold nu|da op hvor|sikke; er det|det+her spam; stop|stoppe "
    "ordren|bestillingen|leveringen; ikke sende|send flere|mere .. end; ikke|aldrig lever|aflever den|det|ordren til; "
    "hold da op; stop i|jer ved; stop på vejen|stationen|torvet|hjørnet; stop i byen|centrum|butikken; lad mig|os "
    "være den|først|ærlig|en|med; er|var|kom stop i|på; ring|ringe ikke|ik .. hellere|istedet|sms; i spam|spammen|"
    "spamfilter|spamfilteret; lad os være to|tre|fire|fem|seks|2|3|4|5|6|flere|mange; lad|lade være med at? ringe på; "
    "sende|send beskeden|koden|linket|sms'en|den|det igen; sæt|sætte|skriv mig|os på ventelisten|venteliste",
)
