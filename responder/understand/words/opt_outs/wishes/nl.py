"""Plain wishes for no more messages, and talk that only sounds like one, in Dutch: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

NL = Turns(
    delighting="mooi|mooie|schattig|schattige|leuk|leuke|lief|lieve|prachtig|prachtige|grappig|geweldig|"
    "heerlijk|lekker|snoezig|gaaf|gave|schitterend|fantastisch|enig|knap|waar|goedkoop",
    exclaiming="wat|wat+een|zo|hoe|die|dat|deze|is|zijn|jullie+zijn|je+bent|te|veel+te|echt|ik+vind|dit",
    outcries="oh|och|ach|omg|haha|hahaha|nee|wow|hey|goh|joh|zeg|jullie|jeetje|tjonge",
    trailing="nou|joh|toch|nu|even|zeg",
    unpermitted="jullie+mogen+niet|u+mag+niet|verboden+om|jullie+hebben+geen+recht+om",
    stopping="nokken|nok|zwijg|hald|haud|houdt+op|hald+op|schei+uit|kapt",
    sending="te+contacteren|te+mailen|te+benaderen|te+storen|te+bellen|te+berichten|te+informeren|te+verzenden|"
    "te+zenden|te+spammen|te+appen|contacteert|benader|benadert|contacteer|berichten+sturen|toe+te+sturen|"
    "toe+te+zenden",
    messages="mailtjes|mailtje|promo's|infomails|reclamemails|reclameberichtjes|spamberichten|pushberichten|alerts|"
    "mededelingen|communicatie|nieuwtjes|klantenberichten|gespam|spammerij|kortingsberichten|reclamesms|"
    "commerciële+berichten|herinneringsberichten",
    contacted="geïnformeerd|gemaild|gestoord|gespamd|bestookt|gebombardeerd|lastig+gevallen|gesms't|"
    "op+de+hoogte+gehouden|bericht+worden",
    lists="contacten|contactenlijst|contactlijst|groep|sms+lijst|smslijst|app|bellijst|belijst|klantendatabank|"
    "databank",
    mine="dit+nr|mijn+gsmnummer|mijn+contact|m'n+gegevens|uw+nummer+van+mij",
    membership="abonnement+op+deze|inschrijving|nieuwsbriefabonnement",
    ending="opheffen|schrappen",
    mayi="mag+dit|mag+dat|mag+het|kan+dit|kan+het|kan+dat|moet+dit|mogen+die",
    enduring="gek+van|knettergek+van|horendol+van|kotsmisselijk+van|hebt+genoeg+van|genoeg+aan|zat+van|tabak+van|"
    "buik+vol+van|spuugzat|niet+gediend+van|stapelgek+van",
    courts="meld+jullie|meld+u|autoriteit|toezichthouder|juridische+stappen|klacht+indienen|dien+ik+klacht|fod|"
    "consumentenautoriteit|economische+inspectie",
    onceagain="volgende+keer|de+volgende+keer",
    giving="wie+heeft+jou|wie+gaf+u|van+wie+heeft+u|van+wie+heb+je|hoe+heb+je|hoe+heeft+u",
    why="waarom+krijg+ik|waarom+ontvang+ik|hoezo+krijg+ik|waarom+krijgen+wij|waarvoor+krijg+ik",
    whysend="waarom+sturen+jullie|waarom+stuurt+u|waarom+schrijven+jullie|waarom+mailen+jullie|waarom+mailt+u",
    delighted="wat+lekker|zo+lekker|te+lekker|heerlijk|wat+mooi|zo+mooi|wat+goed",
    registers="bel+me+niet+lijst|blacklist|zwarte+lijst|sperlijst",
    negation="neit|noit|nooit+meer|ni|nimmer",
    useless="ongevraagd|ongevraagde|ongewenste",
    sure="<messages>|<membership>|dienst .. stop te zetten|leggen; stop|stoppen|hou|houd op? met contact opnemen ..; "
    "ben .. niet stop|stoppen|hou+op met ~<articles> <messages>",
    requests="; ".join(
        (
            "laat|moet|hopelijk|hoop .. laatste bericht|sms|berichtje zijn? $",
            "ontvang|krijg ik? <such>|<these>|<messages> liever niet <please>? $",
            "niks|niets mee|met .. te maken hebben",
            "jullie|u stoppen met contact ..",
            "neem geen contact op? met deze|dit|die telefoon|nummer|mobiel ..",
            "blokkeer|sluit <mine> voor|tegen <messages>",
            "genoeg|schluss acties|promoties|kortingen|aanbiedingen|reclame nu|wel $",
            "vergeet me|mij|ons|mijn+gegevens $",
            "<messages> is ongewenst|niet+gewenst|niet+welkom",
            "geen acties|promo meer <please>? $",
            # no more
            "niet|nooit|neit <more>? .. te+contacteren|te+mailen|te+benaderen|te+storen|te+berichten|te+informeren|"
            "te+zenden|te+spammen|te+appen; niet meer doen .. <messages>",
            "wenst niet|niets|niks langer? geïnformeerd|gemaild|benaderd|gecontacteerd|gestoord",
            "<wishing>|hoef|hoeven|liever|graag geen|niks|niets <messages>|updates|info|nieuws|informatie|nieuwtjes "
            "meer|verder|langer|aub|$",
            "moe|moet|kmoe gin|gene|gen|geen <messages>; k|ik moe|moet|wil|wul gin|gene|gen .. <messages>|meer",
            "niet meer nodig .. die|jullie? <messages>|info|updates|informatie",
            "hier|daar niet .. op|meer te? wachten $; zit|zitten hier|daar niet .. op .. wachten",
            "laat|laten u|jullie|je? .. achterwege",
            "voor mij niet meer <please>? $; mij niet meer nodig <please>? $",
            # an end to it
            "<again>|<treats>|<messages> *** mag|kan|moet dit|dat|het .. ophouden|stoppen|afgelopen <soon>? $",
            "dienst|service|berichtendienst|meldingen .. opheffen|stopzetten|beëindigen|uitzetten|uitschakelen",
            "zet|zetten de|die|deze|uw|jullie|alle? verzending|verzendingen|mailings|toezending|<messages> .. stop|"
            "stopgezet",
            "waar|hoe kan|moet|kunnen ik|men|we|je .. dit|deze|die|dat|<messages> .. opzeggen|uitzetten|stopzetten|"
            "uitschakelen|blokkeren|afzetten|stoppen $",
            "abonnement op|van .. <messages> .. op|opzeggen|beëindigen|stoppen|stopzetten; zeg|opzeggen .. abonnement "
            ".. <messages>",
            "<membership>|<messages> weg <please>? $; nieuwsbrief eraf <please>? $",
            "lamme|lama|lame|laame|laamme|laotme met|gerust rust?",
            # off the list
            "uit|af die|deze|dit|jullie lijst|bestand|systeem|databank|groep <please>? $; ^^ ~<please>|graag van die|"
            "deze|jullie lijst|groep <please>|af? $",
            "<mine> .. mag|mogen|moeten|moet|kunnen .. <removed>|gewist|weg|eruit|eraf|verwijderd .. worden?",
            "kunde|kunt|kun|wilt|wil gij|ge|u|jij|je mij|me .. van|uit|af .. lijst .. halen|schrappen|doen|zetten",
            "zetten me|mij|ons maar|aub|even? uit <please>? $",
            # a nuisance, a threat
            "<messages> .. zijn|is|worden|wordt ..-<negation> irritant|vervelend|storend|opdringerig|hinderlijk|"
            "ergerlijk|lastig",
            "jullie|u|dit zijn|worden|bent|wordt|is ..-<negation> irritant|opdringerig|hinderlijk|vervelend <please>? "
            "$",
            "word|wordt|worden .. gek|ziek|moe|knettergek|gestoord|zot|onnozel van .. <messages>|jullie",
            "zijn|zij|ben|benne|ik da|dat|dit|het beu|moe <please>? $",
            "val|stoor|spam|app|mail|stuur|bericht iemand+anders|een+ander|anderen lastig?; zoek|pest .. ander|anderen|"
            "iemand+anders .. .. spammen|lastigvallen|storen|mailen",
            "heb|hebben|ga|zal jullie|u|je|dit+nummer|deze+afzender|het+nummer nu|net|al? geblokkeerd|blokkeren|"
            "geblockt|blocken|gerapporteerd",
            "meld ik|jullie|u .. bij|aan .. autoriteit|acm|politie|consumentenbond|toezichthouder|gba|privacycommissie",
            "<courts> ... als|wanneer|indien dit|het|jullie .. doorgaat|doorgaan|blijft|blijven",
            "ongewenste|ongewenst <messages>|reclame|contact",
            "geen|zonder|nooit mijn|onze|m'n? toestemming|recht|akkoord|permissie .. .. <sending>|<messages>",
            # not theirs
            "<parted>|<left>|<former> *** waarom|hoezo|waarvoor krijg|ontvang|sturen|stuurt|schrijven|mailen ik|jullie|"
            "u|we dit|deze|die|dat|nog|<messages>|mij",
            "<thisis> nummer|nr is|behoort nu|nou|ondertussen van mij *** <negation>|<none>|<stopping>",
            "<me>? .. de|het verkeerde voor|te+pakken *** geen|niet .. <messages>|meer|sturen",
            "toestemming .. in|ingetrokken <please>? $",
            "hier|daar niet|nooit om gevraagd|verzocht; houden|houdt jullie|u .. ooit .. op",
            "<messages> *** <enough>|genoeg+zo $; hoeveel .. <messages> .. komen|nog .. nog? ",
            "aanmelding|inschrijving|registratie was|is .. vergissing|fout|foutje|ongeluk *** verwijderen|schrappen",
            "niks|niets voor mij .., eruit|uit|af|eraf",
            "dus|daarom graag|aub|nu? stop|stoppen|ophouden|niet+meer+doen|eraf $",
            "respecteer|respecteren|respecteert .. privacy|rust",
            "afmeldlink|afmeldknop|uitschrijflink|uitschrijfknop|afmeldpagina",
            "contact|<messages> niet|on gewenst|welkom <please>? $; contact|<messages> ongewenst|zinloos|overbodig",
            "<messages> .. hebben|heeft geen zin|nut; verdere|meer <messages> .. zinloos|onnodig|overbodig",
            "weg met mijn|m'n|dit nummer|gegevens|nr",
            "als|wanneer dit|het|dat niet? .. ophoudt|stopt|doorgaat *** stap+ik+over|winkel|klacht|review|concurrent",
            "blijf|blijft .. van .. mijn|m'n telefoon|nummer|gsm|mobiel .. af",
            "geen|nul behoefte|interesse|belangstelling|zin meer? aan|in|voor .. <messages>|info|contact|updates|"
            "nieuws",
            "<sending>|stuur .. iemand|mensen die .. wil|willen|interesseert|boeit",
            "schrijf|schrijven|bel iemand+anders|een+ander",
            "bij mij zijn|bent|zit jullie|u .. verkeerd|fout",
            "ontvang|krijg|wil liever|graag|het+liefst niets|niks|geen .. meer|<messages>; svp geen <messages> "
            "<please>? $",
            "niemand|nooit|niet .. jullie|u|je .. toestemming|permissie .. gegeven|gekregen",
            "wil|wilt|wou hier|hieruit vanaf|af|uit|eruit|vandaan <please>? $",
            "<wishing> ~<articles>|<possessive>|jullie <messages> <negation> <please>? $; <messages> <negation> "
            "<wishing> $",
            "<sending>|schrijf <me> <negation> steeds|altijd|voortdurend|constant|dagelijks; geen|noch .. noch|en+geen "
            "<messages>",
            "vind|vinden .. <messages> ..-<negation> irritant|vervelend|storend|opdringerig|hinderlijk|ergerlijk|"
            "lastig",
            "jullie|uw|je <messages>|<treats>|<mailings> .. mag|mogen|kunnen|kun .. houden|bewaren <please>? $",
            "<striking> .. .. mijn+nummer|mijn+gsm|mijn+gegevens|mijn+telefoonnummer; <messages> *** genoeg|basta $; "
            "<negation> .. <mine> .. .. <with_you>|staat",
            "<wishing> .. <removed> worden",
            "verwijdering|schrapping uit|van|mijn .. .. <lists>|nummer|gegevens|nieuwsbrief; van niemand <messages>",
            "jullie weer *** niet|nooit meer; niet|nooit .. akkoord .. .. .. <messages>|<sending>",
            "geen <messages> graag|svp|gelieve; geen <messages> op|naar|via|in mijn|dit|deze|m'n",
            "doe|doet|doen me|mij|ons .. van|uit|af .. lijst|bestand; niet|nooit meer|langer .. contacteren|benaderen|"
            "mailen <please>? $",
            "geen <messages>|contact gewenst|nodig|welkom; <messages> .. achterwege; rust .. van|voor .. <messages>",
            "stop|hou|stoppen|kap .. met .. <messages>; schrijft|sturen|stuurt|schrijven u|jullie *** laat dat|het "
            "<please>? $",
            "geen tijd|geduld meer? in|voor|aan .. <messages>",
            "<mine> .. niet .. voor <messages>; laat|laten me|mij|ons buiten .. <messages>|<mailings>|<treats>|acties",
            "hoe raak|kom|krijg|geraak ik|je|we jullie|u|ze|hier|dit .. kwijt|af|vanaf; geen <messages> .. nodig "
            "<please>? $",
            "<messages> hoeven|hoeft .. niet <please>? $; schrijf|bericht|app|mail|stuur maar|beter|liever "
            "iemand+anders",
            "laot|lot|loat|laat mich|mie|mi|me|mij .. rus|gerust|ruste|gerus; nix|niks|niets meer .. van .. jullie|u|"
            "ulder",
            "kwil|wil da|dit|dat|het niemeer|niemer|nimeer|nimmer <please>? $; wil dat|da|dit niet|nie meer <please>? "
            "$; hoef dit|deze niet|nie meer <please>? $",
            "kunnen|kunt|kun|zouden|zou|willen|wilt jullie|u|je .. hiermee|daarmee|ermee|mee .. ophouden|kappen|"
            "stoppen|nokken",
            "hoort|horen|thuis .. geen <messages>; hier|hiervan|hieruit|ervan vanaf|af|uit te? komen|raken|geraken",
            "niet meer *** graag|gelieve|aub stopzetten|uitzetten|verwijderen $",
            "wis|verwijder|schrap|delete alles <please>? $",
            "<mine> .. nooit|niet gegeven|doorgegeven|opgegeven|achtergelaten; nooit .. <mine> .. gegeven|doorgegeven",
            "wie heeft|gaf jou|jullie|u|je .. mijn .. nummer|nr|gegevens",
        )
    ),
    excuses="; ".join(
        (
            "zet|zetten me|mij|ons maar? af bij|aan|op|in|om|voor",
            "schrijf|schrijft|schrijven mijn|m'n naam|adres .. goed|juist|correct|anders|met|op|aub ...",
            "@ afgemeld|uitgeschreven bij|aan|op|voor",
            "nog niet|nooit+eerder .. ingeschreven|aangemeld|opgegeven ...",
            "nooit|niet om|naar een|de|het? @ gevraagd",
            "oude|vorige|vroegere nummer|nr|adres .. weg|verwijderen|wissen|schrappen ...",
            "bel|bellen|belt me|mij|ons .. niet ..-<messages> app|sms|stuur|bericht|mail|appen ...",
            "niet|niets sturen|opsturen|verzenden|bezorgen ik|we|wij haal|kom|pik|halen ...",
            "hou|houd op zeg ...; stop me|mij maar ...; niet meer nodig .. gevonden|opgelost|gelukt ...",
            "stoppen|stop met @ !<messages>|<mailings>|<writing>|<nuisance>|<sending>",
            "# u",
            "ik|we|wij stop|stoppen ermee|mee voor vandaag|nu|even|deze+week|dit+jaar ...",
            "stop|stopt|stoppen <please>? bij|achter|naast|tegenover ~<articles> @ !<messages>|<mailings>|<sending>|"
            "<me>|<soon>",
        )
    ),
    starts="; ".join(
        (
            "wil|willen|graag <your>|de|die|al? <messages> weer|opnieuw|terug <getting>|ontvangen|krijgen|hebben",
            "schrijf|meld|schrijven|melden|inschrijven|aanmelden me|mij|ons? in|aan? voor|op de|jullie|uw|die|het? "
            "<messages>|nieuwsbrief|sms+dienst|sms+service",
            "zet|voeg|hou|houd|neem|meld|schrijf|zetten me|mij|ons|er .. weer|terug|opnieuw .. aan|in|op|toe|lijst|"
            "hoogte",
            "mij|me|ons weer|terug|opnieuw in+te+schrijven|aan+te+melden|inschrijven|aanmelden|in",
            "mogen|mag|mogt|kunnen jullie|u|je mij|me|ons weer .. <sending>|berichten|sms'en|mailen",
            "zet maar|ze|alles? weer aan $; stuur|sturen|stuurt .. maar|gerust weer .. <messages>",
            "mag|kan|wil ik .. weer|terug bij|op|in $; jullie|u mogen|mag|kunnen mij|me|ons weer|terug .. <sending>|"
            "smsen|appen",
            "graag|toch|wel|ja|alsnog weer|wel <messages>|nieuwsbrief $; wil .. toch? weer .. <messages>",
            "wil .. opgeven|inschrijven|aanmelden|abonneren voor|op .. <messages>|nieuwsbrief|sms",
        )
    ),
)
