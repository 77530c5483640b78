"""Turns of phrase of being left alone in German, Dutch and Finnish: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    stopping="hörts|höred|hööört|lossts|hörtst|hörn+auf|hörts+auf|ufhöre|schluss+jetzt",
    sending="schreibn|schreim|z+schriibe|schriibe|z+schicke|schicke+tüend|simse|smsen|schicken+tut",
    messages="nochrichten|nachrichtn|werbesmsen|smse|msg|textnachricht|werbenachricht",
    mine="unsere+nummer|meine+nr|mei+nummer|meine+handynr|meine+tel|meine+mobilnummer|meine+telefonnr|mini+nummere|"
    "meine+tel+nr",
    giving="wer+hat+meine|wer+verkauft|wer+hat+denn|wo+habt+ihr|wie+seid+ihr|woher+habts|woher+hobts|wie+kommt+ihr|"
    "wie+kommen+sie|wie+seid+sie|wo+haben+sie|"
    "wer+gab+euch|wer+hat+dir|wer+gibt+euch|wie+habt+ihr",
    such="diese|die+da|solche|so+was|sowas|die+dinger",
    treats="angebot|rabatt|gutschein|aktion|prozente|bonus",
    parted="nicht+mehr+kunde|friseur+gewechselt|anbieter+gewechselt|nicht+mehr+bei+euch|nicht+mehr+kundin|"
    "kaufe+nicht+mehr|nimmer+kunde",
    left="trainiere+nicht+mehr|wohne+nicht+mehr|nicht+mehr+mitglied|bin+umgezogen|umgezogen|weggezogen",
    writing="schreiben|schreib|schreibt|texten|kontaktieren|nerven|belästigen|spammen|anrufen|simsen|mailen",
    shipping="schicken|schick|schickt|schicke|senden|sende|liefern|liefert",
    again="noch+eine|noch+ein|noch+einmal|nochmal|nochmals|nächste|nächster|wieder|eine+weitere|nur+eine|"
    "noch+so+eine|"
    "schon+wieder",
    onceagain="letzte+warnung|letzte+mahnung+an+euch|noch+was|noch+etwas|noch+eine+und|noch+einmal+und|nochmal+und|"
    "noch+eine+dann",
    should="kommt|krieg+ich|kriege+ich|bekomme+ich|schreibt+ihr|schickt+ihr|wenn+ich|sollte+ich|schreiben+sie|"
    "falls+ich|"
    "höre+ich",
    courts="zur+polizei|anwalt|zum+anwalt|anwältin|rechtsanwalt|anzeige|anzeigen|zeige+ich|zeig+ich|verklage|"
    "verbraucherzentrale|datenschutzbehörde|bundesnetzagentur|melde+ich+euch|ich+melde+euch|abmahnung|dsb|rtr",
    registers="robinsonliste|robinson+liste|ecg+liste",
    allowed="erlaubt|gestattet",
    away="raus+aus|muss+raus|weg+damit|raus+damit|fort+damit|sofort+raus|weg+mit|raus|löscht+sie|löschen+sie+sie",
    unallowed="ohne+erlaubnis|ohne+einwilligung|ohne+meine+einwilligung|ohne+zustimmung|unerlaubt",
    used="verwendet|benutzt|genutzt|verkauft|verwenden",
    wished="dankbar|freuen|schön+wenn|nett+wenn|toll+wenn|wäre+froh|begrüßen|lieb+wenn|fände",
    anend="ein+ende|dem+ein+ende|ein+schluss",
    ended="ein+ende+hätten|ein+ende+nehmen|ein+ende+finden|aufhören|aufhörten|enden|endeten|ein+ende+nähmen|"
    "aufhören+würden|ein+ende+haben",
    soon="jetzt|nun|bitte|endlich|bald|danke|mal",
    mayi="darf+ich|kann+ich|können+wir|könnten|könnte+ich|dürfte+ich|könntet+ihr|können",
    freed="erlöst+werden|raus|aussteigen|verschont+werden|verschont+bleiben|befreit+werden|jetzt+erlöst+werden|"
    "davon+befreit+werden|jetzt+raus",
    without="das+lassen|darauf+verzichten|drauf+verzichten|es+lassen",
    sparing="verschont+mich|verschonen+sie+mich|erspart+mir|ersparen+sie+mir|bitte+verschont",
    coming="künftig|in+zukunft|die+nächsten|den+rest|weiteres|alles+weitere",
    needing="müsst|braucht|brauche|müssen|brauchen|braucht+es",
    sent="geschickt|geschickt+werden|verschickt",
    needless="nicht+nötig|unnötig|nicht+mehr+nötig",
    outwards="raus|raus+aus|weg|weg+von|aus|runter|runter+von|heraus+aus|weg+vom|raus+aus+der",
    skipping="lasst+mich+aus|streicht+mich+aus",
    quitting="hört+auf|hört+doch+auf|hört+bitte+auf|hören+sie+auf|hört+endlich+auf|hör+auf|hören+sie+bitte+auf|"
    "schluss+damit",
    nuisance="ich|es|bitte|endlich|kontakt|mich|mir|uns|das|dem|den|nerven|spam|mist|scheiß|damit",
    goods="rechnung|rechnungen|größe|paket|pakete|ware|waren|artikel|zeitung|katalog|briefe|farbe|lieferungen|"
    "lieferung|"
    "mahnung|mahnungen|bestellungen|muster|zwiebeln|futter|produkte",
    deeds="parken|parke|liefern|abstellen|stellen|werfen|abzugeben|abgeben|zu+parken|abzubuchen|abbuchen",
    calling="anrufen|anruf|ruft|rufen|anzurufen|telefonieren|rufen+sie",
    either="oder|noch|weder",
    rather="lieber|reicht|genügt|einfach|besser|stattdessen|geht+auch|ist+besser|nur",
    mails="mails|mail|emails|e+mails|email|e+mail",
    but="aber|jedoch|dafür",
    only="nur|bloß",
    texts="sms|smsen|nachrichten|textnachrichten",
    keeping="gerne|gern|behalten|weiter|weiterhin|super|toll|gut|praktisch|passt|passen|mag|ok|okay|klasse",
    fine="super|toll|gut|praktisch|klasse|perfekt|ok",
    belonging="mitgliedschaft|abo|vertrag|abonnement",
    signing="abmelden|melde|melden|meldet|abmelde|austragen|trag|tragt",
    sessions="spinning|spinningkurs|yoga|yogakurs|pilates|zumba|kurs|training|turnen|fußball|tanzkurs|schwimmen|"
    "schwimmkurs|unterricht|stunde|termin|ausflug|essen|feier|treffen|seminar|vortrag|probestunde|kita|hort|schule|"
    "klavierstunde|lauf|turnier|gymnastik|tennis",
    phone="handy|telefon|mein+handy|postfach",
    yours="ihr|sie|euch",
    enough="jetzt+ist+gut|jetzt+reichts|reicht+es|es+reicht|jetzt+ists+genug|ist+genug|jetzt+ist+genug|"
    "jetzt+is+gut|reichts",
    nouse="nichts+anfangen|nix+anfangen|keine+verwendung|kein+nutzen|nicht+gebrauchen|nichts+mehr+anfangen",
    folk="meine+frau|mein+mann|meine+mutter|mein+vater|die+kinder|mein+chef|meine+freundin|mein+freund|die+kids",
    papers="beleg|bon|quittung|kassenzettel|bestätigung|kassenbon|ticket|tickets",
    everything="alles|alle",
    onme="über+mich|von+mir|über+uns",
    partof="teil+davon|teil+davon+sein|dabei+sein",
    asked="gebeten|gesagt|geschrieben",
    times="mal|dreimal|zweimal|schon+dreimal|mehrmals|mehrfach",
    service="dienst",
    ceasing="aufzuhören",
    requests="; ".join(
        (
            "lassen|lasst|lass .. mit .. <messages>",
            "ertrage|halte .. <messages> nicht+mehr|nimmer",
            "wie+oft muss|soll ich .. sagen|schreiben .. <stopping>|nein|aufhören",
            "vergesst|vergiss|vergessen dass|sie+dass es? mich|ich gibt|existiere",
            "<folk> möchte|will die|diese|sie auch? nicht $",
            "will|wü|wui|mog|möcht|mecht|wott|wöt nix|nichts|nüt|kane|koane|keni|kaini|ka .. mehr|meh|mear|<messages>",
            "i|ich wü|wui|mog|wott|will .. <messages> mehr|meh|nimmer|nimma",
            "lossts|losst|loss|lass|lönd|lahnd|land mi|mich|uns in|i rua|rueh|ruh|ruhe|frieden",
            "ned|net|nöd|nid mehr|meh schreibn|schreiben|schriibe|schicke|schicken|schreim",
            "chönd|chöi|chasch|chönnt|könnts|kennts .. ufhöre|aufhören|aufhern",
            "höred|hört|hörts|heert|hörst uf|auf mir|mich|damit? .. <sending>|schicke|schriibe",
            "nichts|nix mehr von <you>|ihnen|eich|euch .. hören|hörn|wissen|lesen|bekommen",
            "macht|mach|machen .. ein+ende .. mit .. <messages>",
            "schluss jetzt? .. mit .. <messages>",
        )
    ),
    excuses="; ".join(
        (
            "bitte? hör|hört|hören sie? bitte|doch|endlich? auf ..-<sending>|<messages>|<writing> !<sending>|"
            "<messages>|<writing> ... zu|abzugeben|abzustellen|reinzuwerfen|anzurufen",
            "bitte aufhören ..-<sending>|<messages>|<writing> !<sending>|<messages>|<writing> ... zu",
            "hört|hör sie? auf ..-<messages>|<writing> .. <goods> .. zu?",
            "lasst|lass|lassen sie? mich|uns .. wissen|überlegen|mitmachen|probieren",
            "wenn|falls ihr|sie .. <goods> .. nicht",
            "mich .. <sessions> .. abmelden|austragen",
            "melde|meldet|melden mich|uns .. <sessions> .. ab",
            "<calling> .. mich|uns bitte? nicht .. <texts>|schreibt",
            "krankgeschrieben ...",
        )
    ),
)
NL = Turns(
    stopping="stop+nou|hou+es|hou+nu|schei",
    sending="te+sturen|smssen|te+sms'en|te+schrijven",
    messages="smskes|smske|berichtje|berichtekes|reclameberichten|sms'je",
    mine="ons+nummer|mijn+nr|m+n+nummer|mijn+gsm+nummer|mijn+gsm|mijn+tel|m'n+nr|mijn+06+nummer",
    giving="wie+heeft|wie+verkocht|wie+verkoopt|hoe+zijn+jullie|hoe+kom+jij|van+wie+hebben|waar+halen+jullie|"
    "waar+heeft+u|waar+hebt+u|hoe+komde|van+waar+hebt|vanwaar+hebben|wie+gaf|wie+gaf+jullie|wie+heeft+u",
    such="deze|die+dingen|zulke|dergelijke|zo+n+berichten",
    treats="aanbieding|korting|actie|kortingscode|promo|bonus|aanbiedingen",
    parted="andere+kapper|koop+niet+meer|niet+langer+klant|geen+lid+meer",
    left="sport+niet+meer|woon+er+niet|niet+meer+lid|verhuisd|ben+verhuisd",
    writing="schrijven|appen|mailen|contacteren|bellen|lastigvallen|storen|spammen|sms'en",
    shipping="sturen|stuur|stuurt|verzenden|leveren|te+sturen",
    again="nog+één|nog+1|opnieuw|volgende|weer+een|alweer|nog+eens|nog+een+keer|nog+iets|er+nog+een|nogmaals",
    onceagain="laatste+waarschuwing|komt+er+nog+iets|nog+een+en|nog+een+keer+en|nog+1+en",
    should="krijg+ik|ontvang+ik|sturen+jullie|stuurt+u|als+ik|komt+er|hoor+ik",
    courts="stap+ik+naar|consumentenbond|naar+de+politie|mijn+advocaat|een+advocaat|acm|aangifte|klacht|klacht+in|"
    "autoriteit+persoonsgegevens|meld+ik|gegevensbeschermingsautoriteit|rechter|gba",
    registers="bel+me+niet|robinsonlijst|robinson+lijst|bel+me+niet+register|bel+me+niet+meer",
    allowed="toegestaan|toegelaten",
    away="moet+uit|weg+ermee|weg+daarmee|haal+weg|haal+het+weg|weghalen|eruit+ermee|gooi+weg|wissen+aub|gooi+het+weg",
    unallowed="zonder+toestemming|zonder+mijn+toestemming|illegaal",
    used="gebruikt|gebruiken|verkocht|gedeeld",
    wished="fijn+vinden|fijn+als|dankbaar|waarderen|prettig|blij+als|mooi+zijn|appreciëren|op+prijs+stellen|fijn+zijn",
    anend="een+eind+aan|een+einde+aan|einde+aan|eind+aan|een+punt+achter",
    ended="ophouden|stoppen|ophielden|stopten|eindigen|zouden+stoppen|een+einde+komen",
    soon="nu|aub|alsjeblieft|graag|eindelijk|eens|please",
    mayi="mag+ik|kan+ik|kunnen+we|kunnen+jullie|kan+hier|zou+ik|mogen+we|kan+er|maak",
    freed="er+nu+vanaf|ervan+af|eraf|er+vanaf|verlost+worden|eruit|vrij|er+vanaf+zijn|bevrijd+worden|ervan+af+zijn|"
    "gespaard+blijven|vanaf",
    without="zonder|er+zonder",
    sparing="bespaar+me|bespaar+mij|bespaar+ons|spaar+me|spaar+mij",
    coming="de+volgende|de+rest|volgende+keer|voortaan",
    needing="hoeven|hoeft|hoef|moeten|nodig",
    sent="gestuurd|gestuurd+worden|gestuurd+te+worden|te+sturen",
    needless="niet+nodig|hoeft+niet+meer|hoeven+niet+meer|niet+meer+nodig",
    outwards="van|af|uit|eruit|weg+van|eraf",
    skipping="sla+over",
    quitting="stop+met|stoppen+met|stopt+met|stop+eens+met|hou+op+met",
    nuisance="mij|me|ons|dit|dat|gedoe|onzin|gezeur|gespam|gezeik|ermee|daarmee|troep|zooi|rommel|bullshit|gestalk|"
    "geklooi|terreur|flauwekul",
    goods="factuur|facturen|rekening|rekeningen|maat|pakket|pakketten|pakje|pakjes|pakketjes|producten|product|"
    "goederen|"
    "spullen|krant|catalogus|brieven|kleur|leveringen|uien|ananas|bestellingen|voer|artikelen|waren",
    deeds="parkeren|leveren|bezorgen|gooien|zetten|factureren|afschrijven|leggen|aanbellen|kloppen|toeteren|verzetten|verplaatsen",
    calling="bellen|bel|belt|telefoneren|opbellen",
    either="of|noch",
    rather="liever|gewoon|genoeg|prima|volstaat|voldoende|beter|in+plaats|is+ok|maar|is+goed",
    mails="mails|mail|emails|e+mails|email|e+mail|mailtjes",
    but="maar|echter|wel",
    only="alleen|enkel",
    texts="sms|sms'jes|smskes|berichten|berichtjes|berichtje|sms'en",
    keeping="graag|houden|behouden|blijven|top|prima|handig|fijn|goed|leuk|super|wel|ga+zo+door|doorgaan|perfect",
    fine="top|prima|handig|fijn|goed|leuk|super|perfect|ok",
    belonging="lidmaatschap|abonnement|contract",
    signing="afmelden|uitschrijven|meld|meldt|schrijf|afzeggen",
    sessions="spinning|yoga|pilates|zumba|les|lessen|training|cursus|voetbal|dansles|zwemles|workshop|etentje|feest|"
    "vergadering|uitstap|afspraak|lezing|tennis|turnen|toernooi|bootcamp|opvang|bso|seminarie|loop",
    phone="telefoon|mobiel|gsm|inbox|mijn+telefoon",
    yours="jullie|u",
    enough="nu+is+het+mooi+geweest|mooi+geweest|nu+is+het+genoeg|het+is+genoeg|genoeg+nu|nu+is+het+klaar|is+genoeg|"
    "is+het+genoeg",
    nouse="heb+ik+niks|heb+ik+niets|niks+aan|niets+aan|geen+behoefte",
    folk="mijn+vrouw|mijn+man|mijn+moeder|mijn+vader|de+kinderen|mijn+baas|mijn+vriendin|mijn+vriend",
    papers="bon|bonnetje|kassabon|bevestiging|ticket|tickets",
    everything="alles|alle",
    onme="over+mij|over+me|over+ons|van+mij",
    partof="deel+van|deel+meer+van|deel+uitmaken",
    asked="gevraagd|gezegd",
    times="keer|maal",
    lists="klantlijst",
    service="dienst",
    ceasing="te+stoppen",
    requests="; ".join(
        (
            "hoe+vaak moet ik .. zeggen|vragen .. <stopping>|nee|ophouden",
            "vergeet .. dat ik besta",
            "<folk> wil ze|die|deze ook? niet $",
            "laat|laot|loat ons gerust",
            "stopt|stop|schei ne|es|eens|uit? keer? met|uit .. <messages>|<sending>",
            "hoeft|hoeven .. niet+meer|niet .. <such>|<messages>",
            "maak|maakt .. een+eind|einde|een+einde|een+punt .. <messages>",
            "hou|houdt|houd|schei .. op|uit met .. <messages>|<sending>",
            "unsub|uitschrijf me|mij",
            "wil eruit|eraf",
            "zo goe|goed|vriendelijk en|om .. stopt|stoppen|te+stoppen",
        )
    ),
    excuses="; ".join(
        (
            "mij|me|ons afmelden|uitschrijven voor|van|uit ..-<lists>|<messages> <sessions>",
            "meld me|mij|ons .. af voor ..-<messages> <sessions>",
            "als jullie|u .. <goods> .. niet .. sturen",
            "<calling> me|mij niet .. <rather>",
            "stop met me .. verkeerde|foute|dubbele",
            "laat me|mij|ons er? even|eerst|maar|nog",
        )
    ),
)
FI = Turns(
    stopping="lopettakaaa|lopettakaaaa|lopettakee|loppettakaa",
    sending="viestittelyt|tekstailut|laittako|laittelu|laittaa|laita|spämmäily|pistäkö",
    messages="noi+tekstarit|mainostekstareita",
    wishing="haluun|tarttee|tartten|jaksais|haluta",
    mine="numeromme|mun+numeron|mun+puhelinnumeron|nroni|mun+nron|numeron|mun+nro",
    giving="kuka+myi|kuka+on+myynyt|kuka+vuoti|kuka+anto|kuka+on|miten+saitte|mistä+ootte|mistä+te|mistäs|kuka+hitto|"
    "kuka+helvetti|keneltä|mistä+sait|mistä+hitosta|miten+ootte",
    such="niitä|näitä|näistä|noita|noista|tällaisia|tämmöisiä|nämä|nää",
    treats="tarjous|alennus|ale|etu|kuponki|alekoodi",
    parted="en+ole+enää+asiakas|en+oo+enää+asiakas|en+oo+asiakas|vaihdoin+kampaajaa|vaihdoin+liikettä|en+asioi|"
    "en+osta+enää|emme+ole+asiakkaita|en+ole+asiakkaanne|vaihdoin+operaattoria",
    left="lopetin+treenaamisen|lopetin+salin|en+asu+siellä|muutin+pois|muutin|olen+muuttanut",
    writing="viestittely|tekstailu|tekstailua|soittelu|häiriköinti|häiritä|kirjoittelu|spämmäys",
    shipping="lähettäminen|lähettämistä|lähettäkö|lähetä|lähettää|laittako|toimittaa|toimittako",
    again="vielä+yksi|vielä+yks|yksikin|yksi+vielä|seuraava|taas|jälleen|uudestaan|vielä+kerran|yhdenkin|vielä",
    onceagain="viimeinen+varoitus|vielä+yksi+niin|vielä+kerran+niin|yksikin+vielä",
    should="jos+tulee|jos+saan|jos+lähetätte|jos+vielä|jos+laitatte|jos+kuulen",
    courts="teen+ilmoituksen|ilmoituksen|poliisille|poliisiin|rikosilmoituksen|rikosilmoitus|asianajajaan|"
    "asianajajalle|asianajajani|lakimies|"
    "lakimieheni|lakimieheen|tietosuojavaltuutetulle|tietosuojavaltuutettu|kuluttaja+asiamiehelle|"
    "kuluttajaviranomaiselle|"
    "valituksen|ilmoitan+teidät|haastan|kuluttajaneuvontaan|traficomille",
    registers="robinson+listalla|robinson+lista|robinsonlistalla|markkinointikiellossa|kieltorekisterissä",
    allowed="saa|lupaa",
    away="pois+se|pois+heti|hävittäkää|hävitä+se|pois+listalta|tuhotkaa+se|poistoon|roskiin",
    unallowed="ilman+lupaa|ilman+lupaani|luvatta|laittomasti",
    used="käyttää|käytetään|myydä|luovuttaa",
    wished="arvostaisin|olisin+kiitollinen|kiva+jos|ihanaa+jos|mukavaa+jos|toivoisin|hienoa+jos|kiitollinen",
    anend="loppu|stoppi|piste",
    ended="loppuisivat|loppuisi|loppua|loppuvat|lakkaisivat|päättyisivät|päättyä|lakata",
    soon="jo|nyt|kiitos|pian|vihdoin|viimein|heti",
    mayi="voisinko|voinko|voisiko|voisivatko|saisinko|voidaanko|saanko|pääsisinkö|voisitteko|voitteko|voiko",
    freed="päästä+vapaaksi|jo+päästä+vapaaksi|jo+päästä+eroon|päästä+eroon|vapautua|näistä+jo+päästä|päästä|"
    "säästyä|jo+päästä",
    without="olla+ilman|pärjätä+ilman|luopua",
    sparing="säästäkää+minut|säästäkää+mut|säästä+minut|säästä+mut",
    coming="jatkossa|loput|seuraavat|näiltä|noilta|tulevilta",
    needing="tarvitse|tarvita|tartte|tarvii|tarttis|tarvi|tarvitsis",
    sent="lähettää|laittaa|lähetellä",
    needless="ei+tarpeen|turha|ei+tarvitse+enää",
    outwards="pois|eroon|ulos",
    skipping="jättäkää|jätä",
    quitting="lopettakaa+toi|lopettakaa+tuo|lopettakaa+se|lopettakaa+noi",
    nuisance="minua|mua|meitä|häirintä|häiriköinti|tämä|tää|pelleily|paska|roskaposti|touhu",
    goods="kasseja|pusseja|lasku|laskun|laskut|laskuja|paketti|paketin|paketteja|pakettien|tavaraa|tavarat|"
    "tavaroita|kokoa|lehti|"
    "lehden|"
    "lehtiä|kuvasto|kirjeitä|väriä|toimituksia|sipulia|tuotteita|tilauksia|näytteitä",
    deeds="jättäminen|parkkeeraaminen|pysäköinti|heittäminen|toimittaminen|laskuttaminen|veloittaminen",
    calling="soittaa|soittako|soita|soittaminen|puheluita",
    either="tai|eikä",
    rather="mieluummin|riittää|vaan|parempi|käy|sopii|sen+sijaan|mielummin|vain",
    mails="sähköpostit|sähköposteja|sähköposti|sähköpostia|maileja|mailit|meilit|meilejä",
    but="mutta|kuitenkin|vaan",
    only="vain|ainoastaan",
    texts="tekstarit|tekstareita|tekstiviestit|viestit|viestejä|tekstiviestejä|viesti|tekstari",
    keeping="jatkakaa|jatka|edelleen|hyviä|hyvä|kivoja|mielelläni|haluan|pitäkää|käteviä|ihania",
    fine="hyviä|kivoja|käteviä|ihania|hyvä",
    belonging="jäsenyys|jäsenyyden|jäsenyyteni|tilauksen|sopimuksen|salijäsenyys|salijäsenyyden",
    signing="perua|perun|peru|peruutan|peruuttaa|perukaa|peruuttakaa",
    sessions="spinning|spinningin|jooga|joogan|joogatunti|joogatunnin|joogasta|pilates|zumba|tunti|tunnin|tunnilta|"
    "treeni|treenit|treeneistä|kurssi|kurssin|kurssilta|harjoitus|harjoituksista|varaus|varauksen|ajan|ajanvaraus|"
    "illallinen|juhlat|kokous|kokouksesta|matka|leiri|leiriltä|turnauksesta|luento|uimakoulusta",
    phone="puhelin|kännykkä|luuri|puhelimeni",
    yours="te|teiltä",
    enough="nyt+riittää|riittää+jo|riittää",
    nouse="en+tee+mitään|ei+ole+hyötyä|en+hyödy|en+tee|ei+hyötyä",
    folk="vaimo|vaimoni|vaimonikaan|mies|mieheni|miehenikään|äitini|isäni|lapset|pomo|äitinikään",
    papers="kuittia|kuitti|kuitin|vahvistusta|vahvistus|lippua",
    everything="kaikki|kaiken",
    onme="minusta|musta|meistä",
    partof="mukana+tässä|mukana",
    asked="pyytänyt|sanonut|pyysin",
    times="kertaa|monesti|kolmesti",
    lists="asiakaslistalta",
    service="palvelusta",
    ceasing="lopettamaan",
    requests="; ".join(
        (
            "monta+kertaa|montako+kertaa .. sanoa|pyytää .. <stopping>|ei|stop",
            "unohtakaa|unohda että olen|mä+oon|oon? olemassa",
            "tahtoo|haluisin pois .. <such>|<messages>|tältä",
            "voitteko|voisitteko|voisitko|voitko olla|jättää .. lähettämättä|viestimättä|laittamatta|kirjoittamatta",
            "äkää|älkää|älä|elkää|elä lähetelkö|laittako|lähettäkö|laita|pistäkö|viestitelkö|tekstailko mulle|"
            "minulle|enää|mitään|meille",
            "emmä|enmä|en|emme jaksa|jaksais|kestä|haluu|haluis|haluun|kaipaa .. <messages> .. enää?",
            "<messages>|<such> .. ei|eikä .. tartte|tarvitse|tarvita|tarvii .. enää|mulle",
            "<messages>|<such> .. voi|saa|voisi|vois .. lopettaa|loppua|päättyä",
            "eikä tartte|tarvitse|tarvii enää? laittaa|lähettää|lähetellä .. <messages>|<such>|mitään",
            "voisiko|voisko|saisko <such>|<messages> .. päästä|pääsis",
            "taas .. voisinko|voisiko|saisinko .. päästä .. vapaaksi|eroon",
        )
    ),
    sure="kuka|mistä|miten ... <mine> *** pois|poistakaa|hävittäkää|poista|tuhotkaa",
    excuses="; ".join(
        (
            "lopeta toi|noi ..-<messages>|<sending>|<nuisance> !<messages>|<writing>|<nuisance> >>",
            "älkää|älä enää? laittako|lähettäkö|laita|lähetä|jättäkö enää? ..-<messages> <goods>|väärää",
            "ei tarvitse|tartte|tarvii soittaa ...",
            "ota|ottakaa minut|mut pois .. <sessions>",
            "antakaa|anna minun|mun .. miettiä|kysyä|kokeilla",
            "perun|peruutan|perua <belonging> .. mutta ...",
            "<mails> en|ei halua .. mutta ...",
        )
    ),
)
