"""What is said for good in German, Finnish, Dutch, French and Spanish: see `words.opt_outs.requests.for_good`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    turning="schalte|schalt|schaltet|schalten|stelle|stell|stellt|stellen|drehe|dreht",
    turnedoff="ab|aus",
    iwe="ich|wir|und",
    hasbeen="ist|ist+leider",
    toaddress="an+diese+adresse|an+diese+mailadresse|an+diese+e+mail|an+diese+e+mail+adresse|an+dieses+postfach",
    billboard="litfaßsäule|werbetafel|plakatwand|werbefläche|mülleimer|schwarzes+brett|reklametafel",
    removed="löschn",
    me="unterzeichner|den+unterzeichner|unterzeichnende|den+unterzeichneten",
    family="onkel|tante|cousin|cousine|ex|mein+ex|kumpel|freund|freundin|kollege|kollegin|chef|enkel|opa|oma",
    lists="adressbestand|adressbestände|adressbeständen|kundenbestand|bestand|datenbestand|kundendatenbank|"
    "kundenverteiler|werbeverteiler|kundendateien",
    thatwas="das+war|dies+war|das+ist|dies+ist|das+wird",
    thelast="allerletzte",
    yousend="ihr+mir+schickt|ihr+schickt|ihr+mir+schreibt|sie+mir+schicken|sie+mir+senden|sie+schicken|sie+senden|"
    "du+mir+schickst|ich+von+euch+will|ich+von+ihnen+will|ihr+mir+je+schickt",
    tolerating="dulde|toleriere|akzeptiere|nehme+hin|hinnehmen|dulden|tolerieren",
    asjoke="aus+spaß|einfach|ungefragt|zum+spaß|als+scherz|aus+jux|aus+versehen|ohne+zu+fragen|ohne+mein+wissen|"
    "versehentlich",
    enrolled="angemeldet|eingetragen|registriert|reingesetzt|anmelden",
    undoing="macht+das+rückgängig|machen+sie+das+rückgängig|rückgängig+machen|bitte+rückgängig|rückgängig|"
    "bitte+entfernen|entfernt+das|löscht+das|bitte+löschen|entfernen|nehmt+das+raus",
    entered="eingegeben|angegeben|eingetragen|benutzt|hinterlegt|eingetippt|reingeschrieben",
    joined="anmeldung|angemeldet|eingetragen|registrierung|mitgemacht",
    regretting="bereue|bereuen|es+tut+mir+leid+dass",
    nobodyhere="wohnt+kein|wohnt+keine|gibt+es+keinen|gibt+es+keine|gibts+keinen|gibts+keine|gibt+keinen|heißt+niemand|"
    "heißt+keiner|ist+kein|ist+keine|kenne+keinen|kenne+keine",
    toldyou="schon+gesagt|hab+ich+gesagt|habe+ich+gesagt|bereits+gesagt|schon+geschrieben|mitgeteilt|hab+ich+schon|"
    "habe+ich+schon",
    times="viermal|fünfmal|tausendmal|hundertmal|zigmal|x+mal",
    holder="besitzer|besitzerin|inhaber|inhaberin|eigentümer|eigentümerin",
    allowing="erlaubt|erlaube|gestattet|gestatte|genehmigt|berechtigt|befugt|dürft|dürfen|darfst",
    usedfor="verwendet|genutzt|benutzt|verarbeitet|weitergegeben",
    notfor="nicht+für|nicht+zu|nicht+zur|und+nicht+für|und+nicht+zur|nie+für|nicht+als",
    onecode="rabattcode|gutschein|gutscheincode|rabatt|code",
    junk="spam|werbemüll|müll",
    thisaddress="diese+adresse|diese+mailadresse|diese+e+mail|diese+e+mail+adresse|dieser+adresse|dieses+postfach|"
    "meine+e+mail+adresse|meine+mailadresse",
    youdont="versteht|verstehen|kapiert|begreift|checkt",
    youdontgrasp="versteht+ihr+nicht+an|verstehen+sie+nicht+an|verstehst+du+nicht+an|ist+unklar+an|"
    "kapiert+ihr+nicht+an|ist+so+schwer+an",
    grasping="nicht",
    striking="löscht+mal|wegmachen|rausmachen",
    notat="nicht+an|nie+an",
    requests="; ".join(
        (
            "mach|macht|machen|sorg|sorgt|sorgen sie? bitte? dafür? dass das|dies|es|die|diese <messages>? aufhört|"
            "aufhören|endet|enden|stoppt|stoppen <please>? $",
            "stell|stelle|stellt|stellen sie? .. <messages> ..-<goods> ein <please>? $",
            "schalt|schalte|schaltet|schalten|stell|stellt|stellen sie? das|dies|diese|die bitte? ab|aus|ein "
            "<please>? $",
            "könnt|können|könnten|kann ihr|sie|man euch|sich .. <messages> .. sparen",
            "spart|spar|sparen euch|sich|dir|sie .. <messages> ..-<papers> $",
            "finger|hände weg von <mine>|<owned>|<possessive> ..",
            "<your> <messages> .. interessieren|interessiert|ist|sind mich|mir .. nicht|null|egal|wurscht|wurst|"
            "schnuppe|"
            "gleichgültig",
            "<objecting> *** <marketing>",
            "hört|hören|hörst das|dies|ihr|sie|du denn|eigentlich|wohl? nie|nimmer|niemals auf <please>? $",
            "ihr|sie bedrängt|bedrängen|terrorisiert|terrorisieren mich|uns <please>? $",
            "anwalt|anwältin|rechtsanwalt .. <messages>|darüber|davon informiert|gesprochen|eingeschaltet ..",
        )
    ),
)
FI = Turns(
    turning="laittaa|laita|laittakaa|saan|saada|kytkeä|kytke|kytkekää|laitan|kytken",
    turnedoff="pois|pois+päältä|loppumaan|poikki",
    hasbeen="on|on+valitettavasti",
    toaddress="tähän+osoitteeseen|tähän+sähköpostiin|tähän+sähköpostiosoitteeseen",
    phone="mun+puhelin|numeroni|postilaatikkoni|sähköpostini",
    billboard="mainostaulu|mainospaikka|ilmoitustaulu|roskakori|roskis|mainostila",
    negation="etten|ettei|ettemme|etteivät|älkää+nyt",
    family="veljeni|veli|siskoni|serkkuni|eksäni|enoni|tätini|kaverini|ystäväni|pomoni|lapsi",
    thatwas="tämä+oli|tää+oli|se+oli|tämä+on|tää+on|olkoon+tämä",
    thelast="viimeinen",
    yousend="jonka+lähetätte|jonka+laitatte|lähetätte|laitatte|jonka+saan+teiltä",
    tolerating="hyväksy|siedä|suvaitse|salli",
    asjoke="pilalla|pilan+päiten|vitsillä|leikillään|kysymättä|vahingossa|tietämättäni",
    signedup="ilmoitti+mut|ilmoitti+minut|liitti+mut|liitti+minut|lisäsi+mut|lisäsi+minut|laittoi+mut|laittoi+minut",
    undoing="perukaa|perukaa+se|peruuttakaa|poistakaa|poistakaa+se|poistakaa+minut|poistakaa+mut|ottakaa+pois",
    entered="laittoi|antoi|syötti|kirjoitti|käytti|näppäili",
    owned="mun+numeroa|numeroani|mun+tietoja|tietojani",
    joined="liityin|ilmoittauduin|tilasin+viestit|rekisteröidyin",
    regretting="kaduttaa",
    nobodyhere="ei+asu|ei+ole+ketään|ei+ole+mitään|en+tunne+ketään",
    toldyou="sanoin|sanonut|kerroin|kertonut|ilmoitin|ilmoittanut",
    times="kahdesti|monta+kertaa|moneen+kertaan",
    holder="omistaja|haltija|käyttäjä",
    thisphone="tämän+puhelimen|tämän+numeron|tän+puhelimen|tän+numeron",
    allowing="lupaa|lupa|oikeutta|saa|saatte|sallinut|antanut+lupaa",
    usedfor="käytetä|käytettäisi|käsitellä|luovuteta|käyttää|käytettävän",
    notfor="en|ei|eikä|enkä|ei+mihinkään",
    onecode="alekoodin|alennuskoodin|koodin|alennuksen|kupongin",
    only="vaan|pelkän|pelkästään",
    junk="spämmiä|roskapostia|spämmi|roskaa",
    thisaddress="tähän+osoitteeseen|tähän+sähköpostiin|tämän+osoitteen|tämä+osoite|tähän+sähköpostiosoitteeseen|"
    "tämän+sähköpostin|tämän+sähköpostiosoitteen",
    writing="kirjoittako|kirjoitelko|kirjoita|kirjoittele|viestitelkö",
    youdont="ette|et|ettekö|etkö",
    grasping="ymmärrä|tajua|käsitä|usko",
    youdontgrasp="ette+ymmärrä|ette+tajua|ettekö+ymmärrä|ettekö+tajua|et+ymmärrä|on+epäselvää|on+epäselvä|on+vaikeaa",
    halt="stopista|stopissa|stop+sanasta",
    contacted="yhteydenottoa",
    notat="ei+tähän|ei+enää|ei+ikinä",
    maddening="eivät+ole+toivottuja|ei+ole+toivottu|eivät+ole+tervetulleita|ovat+ei+toivottuja",
    requests="; ".join(
        (
            "^ ~<please> ei|älkää tähän|tälle|mun|minun numeroon|numerolle|numerooni <please>? $",
            "saakaa|saisitteko|saatteko|saatte|laittakaa|tehkää|hoitakaa tämä|tää|nää|nämä|tästä|näille loppumaan|"
            "loppu "
            "<please>? $",
            "kytkekää|kytke|kytkisittekö|sammuttakaa tämä|tää|nämä|nää|ne pois? päältä? <please>? $",
            "laittakaa|laita|ottakaa|ota tämä|tää|ne pois päältä <please>? $",
            "jättäkää|jätä|jättäisitte|jättäkääpä <messages> lähettämättä|laittamatta|väliin",
            "turha|turhaan|ihan+turha laitella|lähetellä|viestitellä|mainostaa ..; turhaan laittaa|lähettää <me>|"
            "<messages>",
            "näpit|kädet|hyppyset irti numerostani|tiedoistani|puhelimestani|mun+numerosta|minun+numerosta|"
            "mun+puhelimesta",
            "ei|älkää tartte|tarvi|tarvitse|tarvii .. laittaa|lähettää|lähetellä|laitella .. <messages>",
            "poistukaa|häipykää|pysykää|painukaa elämästäni|puhelimestani|numerostani|poissa <please>? $",
            "<objecting> *** <marketing>",
            "ettekö|etkö|ette te|sinä? ikinä|koskaan|milloinkaan lopeta|lopettaisi|luovuta|lopettele ..",
            "juristille|juristilleni|asianajajalleni .. <messages>|näistä",
        )
    ),
    sure="en|emme|ette|eikö .. lupaa|oikeutta käyttää <mine>|<owned>; jos ette|et lopeta ... <courts>",
)
NL = Turns(
    turning="zet|zetten|schakel|schakelt|schakelen|doe|doen",
    turnedoff="uit|af|stop|stil",
    iwe="ik|wij|we|en",
    hasbeen="is|is+helaas",
    toaddress="naar+dit+adres|naar+dit+mailadres|naar+dit+e+mailadres|naar+deze+mail|op+dit+adres",
    billboard="reclamezuil|reclamebord|prikbord|prullenbak|reclameplek|aanplakbord|vuilnisbak",
    me="ondergetekende",
    family="nicht|oom|tante|ex|mijn+ex|vriend|vriendin|huisgenoot|collega|baas|kleinzoon|kleindochter|mijn+kind",
    lists="adressenbestand|mailbestand|klantenkaart|klantendatabase|adreslijst|verzendbestand",
    thatwas="dit+was|dat+was|dit+is|dat+is|dit+wordt",
    thelast="allerlaatste",
    yousend="jullie+me+sturen|jullie+mij+sturen|jullie+sturen|je+me+stuurt|u+mij+stuurt|u+stuurt|jullie+nog+sturen|"
    "ik+van+jullie+wil|jullie+me+ooit+sturen",
    tolerating="accepteer|tolereer|duld|pik|tolereren|dulden",
    asjoke="voor+de+grap|ongevraagd|zomaar|als+grap|voor+de+lol|zonder+te+vragen|zonder+mijn+medeweten|per+ongeluk|"
    "uit+de+grap",
    enrolled="aangemeld|ingeschreven|opgegeven|toegevoegd|aanmelden",
    undoing="maak+dat+ongedaan|maak+het+ongedaan|maak+dit+ongedaan|ongedaan+maken|graag+ongedaan|haal+weg|haal+dat+weg|"
    "haal+het+weg|verwijder+dat|verwijder+het|graag+verwijderen|draai+dat+terug",
    entered="ingevuld|invulde|ingevoerd|opgegeven|gebruikt|ingetoetst|ingetikt",
    joined="aanmelding|inschrijving|aangemeld|ingeschreven|meegedaan",
    regretting="heb+spijt+van|spijt|heb+spijt",
    nobodyhere="woont+geen|hier+is+geen|er+is+geen|ken+geen|heet+niemand|niemand+met+die+naam|bestaat+geen",
    toldyou="al+gezegd|heb+ik+gezegd|heb+ik+al|al+verteld|al+geschreven|gezegd",
    times="drie+keer|vier+keer|tig+keer|honderd+keer",
    holder="eigenaar+van|eigenares+van|bezitter+van|gebruiker+van",
    allowing="toestemming|toegestaan|sta+toe|mogen|mag|recht",
    given="gegeven|verleend|geef",
    using="te+gebruiken|benutten",
    usedfor="gebruikt|gebruikt+worden|worden+gebruikt|verwerkt|gedeeld",
    notfor="niet+voor|en+niet+voor|nooit+voor|niet+als",
    onecode="kortingscode|korting|code|bon|kortingsbon",
    junk="spam|rommel|troep",
    thisaddress="dit+adres|dit+mailadres|dit+e+mailadres|deze+mail|deze+inbox|mijn+mailadres|mijn+e+mailadres|"
    "naar+dit+adres",
    youdontgrasp="snappen+jullie+niet+aan|begrijpen+jullie+niet+aan|snap+je+niet+aan|begrijp+je+niet+aan|"
    "begrijpt+u+niet+aan|is+onduidelijk+aan|is+er+onduidelijk+aan",
    harassing="stalken|terroriseren|belagen",
    contacted="benaderd+worden",
    notat="niet+naar|nooit+naar",
    maddening="zijn+ongewenst|zijn+niet+gewenst|zijn+niet+welkom|zijn+irritant|zijn+storend|interesseren|"
    "boeien+me+niet",
    requests="; ".join(
        (
            "zorg|zorgt|maak|regel er? voor? dat dit|het|deze|die|dat <messages>? stopt|stoppen|ophoudt|ophouden "
            "<please>? $",
            "zet|zetten|schakel|schakelt dit|dat|ze|die <messages>? uit|af|stop <please>? $",
            "<messages> uitzetten|uitschakelen|stopzetten|afzetten|uitdoen|wegdoen voor mij|me|ons? <please>? $",
            "<mine>|numer|nummer weg|eruit doen|halen|gooien <please>? $",
            "stop|stoppen|houden|houdt|stopt jullie|dit|het|u nooit|ooit|eens|nou op|mee? <please>? $",
            "respecteer|respecteert dat ik|wij <negation> .. <contacted> ..",
            "nee dank je|u|jullie wel? voor meer|nog|verdere|al? jullie|die|alle? <messages> <please>? $",
            "^ ~<please> niet op <thisphone> <please>? $",
            "<negation> .. <contacted> .. <wishing> <please>? $",
            "<your> <messages> kunnen|boeien mij|me|ons .. niet|niks|niets|gestolen",
            "jullie|u vallen|valt me|mij|ons lastig <please>? $",
            "advocaat .. <messages>|hierover|over+deze ingelicht|gesproken|ingeschakeld ..",
        )
    ),
)
FR = Turns(
    hasbeen="est|est+malheureusement",
    toaddress="à+cette+adresse|sur+cette+adresse|à+cette+adresse+mail|à+cet+email|à+ce+mail",
    billboard="panneau+publicitaire|panneau+d'affichage|poubelle|espace+publicitaire|panneau+de+pub",
    me="le+soussigné|la+soussignée",
    family="cousin|cousine|oncle|tante|ex|mon+ex|pote|copain|copine|ami|amie|collègue|beau+frère|neveu|nièce",
    thatwas="c'était|cest|ce+sera|voilà",
    thelast="le+dernier|la+dernière|le+tout+dernier|dernier|dernière",
    yousend="que+vous+m'envoyez|vous+m'envoyez|que+vous+envoyez|que+tu+m'envoies|que+je+veux|que+vous+m'enverrez",
    tolerating="tolère|tolérerai|tolérerons|accepte|accepterai|supporterai|supporte",
    asjoke="pour+rigoler|pour+rire|pour+blaguer|pour+plaisanter|pour+la+blague|sans+demander|sans+mon+accord|"
    "à+mon+insu|par+erreur",
    undoing="annulez+ça|annulez+cela|annulez|annulez+svp|retirez+le|retirez+ça|enlevez+le|enlevez+ça|supprimez+le|"
    "effacez+le|défaites+ça",
    entered="mis|donné|tapé|saisi|rentré|entré|utilisé|indiqué",
    joined="inscription|mon+inscription|m'être+inscrit|m'être+inscrite|mon+abonnement",
    regretting="regrette|on+regrette",
    nobodyhere="il+n'y+a+pas+de|y+a+pas+de|n'y+a+pas+de|aucun|pas+de|personne+ne+s'appelle|connais+pas+de|"
    "connais+aucun",
    toldyou="vous+l'ai+dit|je+l'ai+dit|ai+déjà+dit|l'ai+déjà+dit|vous+ai+dit|déjà+dit",
    times="trois+fois|dix+fois|mille+fois",
    holder="propriétaire+de|titulaire+de|détenteur+de|le+propriétaire+de",
    allowing="autorisé|permis|permets|droit|le+droit|donné+l'autorisation|consenti+à",
    given="donné|accordé",
    using="d'utiliser|l'utilisation|servir|exploiter|serve",
    usedfor="servent|soient+utilisées|soit+utilisé|utilisé|utilisées|traitées|exploitées|partagées|serve",
    marketing="pub|pubs|de+la+pub",
    notfor="pas+pour|pas+pour+de|et+pas+pour|pas+à+des+fins|non+pour|pas",
    onecode="code+promo|code|réduction|un+bon|code+de+réduction",
    junk="spam|pub|spams",
    thisaddress="cette+adresse|à+cette+adresse|cette+adresse+mail|cet+email|ce+mail|cette+boîte|cette+boîte+mail",
    youdontgrasp="vous+comprenez+pas+dans|vous+ne+comprenez+pas+dans|tu+comprends+pas+dans|vous+pigez+pas+dans|"
    "n'est+pas+clair+dans|est+pas+clair+dans",
    notat="pas+à|jamais+à|pas+sur",
    requests="; ".join(
        (
            "faites|fais en? sorte? que|quil+cesse ça|cela|ces <messages>? cesse|cessent|s'arrête|arrête|s'arrêtent|"
            "finisse <please>? $",
            "désactivez|désactive|coupez|coupe|stoppez|éteignez moi? ça|cela|tout|tous+ces|ces|les|vos <messages>? "
            "pour? moi? <please>? $",
            "stoppez|arrêtez|cessez|arrête vos|ces|tes|cette conneries|bêtises|âneries|manège|cirque|cinéma|"
            "harcèlement <please>? $",
            "rien à faire|foutre|cirer|secouer|battre de|des <your>|<messages> <messages>?",
            "fous|fiche|tape|contrefous|contrefiche|tamponne|branle de|des <your>|<messages> <messages>?",
            "touchez|touche|touchez+plus pas|plus à <mine>|<owned> ..",
            "vous|tu n? arrêtez|arrêtes|narrêtez|narrêtes jamais|donc+jamais <please>? $",
            "vous|tu me|nous harcelez|harcèle|harceles|bombardez|saoulez|gonflez|importunez <please>? $",
            "fini avec vous|votre+boutique|votre+boîte <please>? $",
            "parlé|transmis .. avocat .. <messages>; parlé|transmis .. <messages> .. avocat",
            "<objecting> *** <marketing>",
        )
    ),
)
ES = Turns(
    hasbeen="ha|está|ya",
    toaddress="a+esta+dirección|a+este+correo|a+este+email|a+este+mail|a+este+buzón",
    phone="mi+móvil|mi+celular|mi+teléfono|mi+correo|mi+bandeja",
    billboard="valla+publicitaria|tablón+de+anuncios|papelera|buzón+de+publicidad|cartelera|cubo+de+basura",
    me="el+abajo+firmante|la+abajo+firmante|al+abajo+firmante",
    family="primo|prima|tío|tía|ex|mi+ex|novio|novia|amigo|amiga|compañero|compañera|cuñado|cuñada|nieto|nieta",
    thatwas="ese+fue|este+fue|eso+fue|ese+es|este+es|este+ha+sido|ese+ha+sido|que+sea|será",
    thelast="el+último|la+última",
    yousend="que+me+mandan|que+mandan|que+me+envían|que+envían|que+me+mandáis|que+me+enviáis|que+me+manda|"
    "que+me+mandas|"
    "que+quiero",
    tolerating="tolerar|toleraré|tolero|acepto|aguantar|consentiré|consentir",
    asjoke="de+broma|por+broma|en+broma|por+diversión|sin+preguntar|sin+mi+permiso|sin+avisarme|por+error",
    undoing="anulen+eso|anúlenlo|anuladlo|cancelen+eso|deshagan+eso|deshágalo|quítenlo|quitadlo|bórrenlo|borradlo|"
    "elimínenlo|quiten+eso|retírenlo",
    entered="puso|dio|metió|escribió|ingresó|introdujo|usó",
    joined="haberme+apuntado|haberme+suscrito|haberme+inscrito|haberme+registrado|apuntarme|suscribirme|inscribirme|"
    "la+suscripción|mi+suscripción",
    regretting="arrepiento+de|me+arrepiento|arrepiento",
    nobodyhere="no+vive+ningún|no+vive+ninguna|no+vive+nadie|no+hay+ningún|no+hay+ninguna|no+conozco+a+ningún|"
    "nadie+se+llama|no+existe+ningún",
    toldyou="ya+lo+dije|ya+dije|lo+he+dicho|ya+les+dije|ya+os+dije|se+lo+dije|les+he+dicho|ya+lo+he+dicho|os+he+dicho",
    holder="dueño+de|dueña+de|propietario+de|titular+de|el+dueño+de|la+dueña+de",
    allowing="autorizado|autoricé|autorizo|permitido|permito|permiso|derecho|pueden|puede|podéis",
    given="dado|di|otorgado",
    using="el+uso+de|que+usen",
    usedfor="usen|utilicen|usados|utilizados|sean+usados|sean+utilizados|compartan|traten|se+usen|se+utilicen",
    notfor="no+para|y+no+para|nunca+para|no+con",
    onecode="código|cupón|código+de+descuento|descuento|vale",
    junk="spam|basura",
    thisaddress="esta+dirección|este+correo|este+email|este+mail|esta+dirección+de+correo|a+esta+dirección|este+buzón",
    writing="escriban|escriba|escribáis|escribas|escribid",
    youdontgrasp="no+entienden+de|no+entendéis+de|no+entiendes+de|no+entiende+de|no+se+entiende+de|no+está+claro+de|"
    "de+stop+no+entienden|de+stop+no+entendéis|de+stop+no+entiendes|de+stop+no+entiende",
    maddening="no+son+bienvenidos|no+son+bienvenidas|no+son+deseados|son+indeseados|son+indeseadas|son+molestos|"
    "son+pesados|me+valen",
    notat="a+este+número+no|no+a|nunca+a",
    requests="; ".join(
        (
            "hagan|haced|haz que esto|eso|estos|los|sus <messages>? pare|paren|cese|cesen|acabe|termine|terminen "
            "<please>? $",
            "desactiven|desactivad|desactiva|desactive|apaguen|apagad esto|eso|estos|esas|los|sus <messages>? "
            "<please>? $",
            "no toquen|toquéis|toques|usen|uséis|uses|marquen <mine>|<owned> <more>? <please>? $",
            "nunca|jamás|nunca+más van|vais|vas a parar|terminar|cesar|dejarme <please>? $",
            "no van|vais|vas a parar|terminar nunca|jamás <please>? $",
            "a este|mi|nuestro número|celular|teléfono|móvil|correo no <please>? $",
            "ahórrense|ahorraos|ahórrate|ahórrese|ahórrenme|ahorradme|guárdense|guardaos <your>|los|las|el|la "
            "<messages>|<marketing>",
            "importa|importan|interesa|interesan un <your>? bledo|pepino|comino|rábano|carajo .. <messages>",
            "parte de stop no <negation>? entienden|entendéis|entiendes|entiende|comprenden|comprende ..",
            "hablé|hablado|consulté .. abogado .. <messages>",
        )
    ),
)
