"""The words of plain and polite wishes in Finnish: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

FI = Turns(
    unpermitted="ette+saa|teillä+ei+ole+lupaa|teillä+ei+ole+oikeutta|laitonta",
    bookings="vieraslistalta|osallistujalistalta",
    lookalikes="viitsitkö|viitsisitkö|viitsittekö|viitsitköhän",
    none="ei+mitään",
    messages="viestittelyä|mainostaminen|mainostamista|mainostulvaa|mainostulva|viestittely",
    sending="lähettele|lähettelemästä|lähettelemistä|laittamasta|tekstaa|viestittele|laitelko|laittele|kirjoittako|"
    "kirjoita|mainostako|mainosta|lähettämättä|tunkeko|viestimästä|mainostamasta|kirjoittamasta",
    stopping="lopettaisitteko|lopetatteko|lakata|seiskää|lopettakaatte",
    striking="poistakaatte|poistetaan|deletoikaa|deletoi|poistatko|poistaisitko|poisto",
    mine="numerosi|mun+numeroa|numeroani|numero+pois",
    giving="mistä+ootte+saanu|mistä+olette+saaneet|mistä+te+olette+saaneet|miten+hitossa+saitte|miten+ihmeessä+saitte|"
    "mistä+löysitte|mistä+hitosta+saitte|kuka+antoi+teille|kuka+anto+teille|kuka+on+antanut|mistä+teillä+on|"
    "miten+teillä+on|keneltä+saitte|miten+sait",
    whogave="kuka+antoi|kuka+anto|kuka+on+antanut|kuka+myi|kuka+on+myynyt|kuka+vuoti|kuka+hitto+antoi",
    owned="numeroni|mun+numeron|mun+numero|minun+numeroni|puhelinnumeroni|mun+numeroni|tietoni|yhteystietoni|"
    "numeromme|mun+nron|mun+puhelinnumeron",
    why="miksi+saan|miks+saan|miksi+mä+saan|miksi+minä+saan|miksi+tulee|miksi+mulle+tulee|miksi+minulle+tulee|"
    "miksi+ihmeessä+saan|miksi+saan+yhä|miksi+saan+edelleen|miks+mulle+tulee|minkä+takia+saan",
    whysend="miksi+lähetätte|miks+lähetätte|miksi+laitatte|miks+laitatte|miksi+lähettelette|miksi+häiritsette|"
    "miksi+viestittelette|miksi+te+lähetätte|miks+te+lähetätte",
    youtell="lähetätte|laitatte|lähettelette|viestittelette|te+lähetätte|tulee+teiltä|teiltä+tulee|viestejä+tulee|"
    "viestejä+tulee+teiltä|mainoksia+tulee",
    toomuch="liikaa|liian+usein|aivan+liikaa|ihan+liikaa|liian+paljon|koko+ajan|jatkuvasti|joka+päivä|"
    "aivan+liian+usein|"
    "alvariinsa|yhtenään|viestejä+liikaa|liikaa+viestejä|viestejä+koko+ajan|mainoksia+koko+ajan",
    toomany="liian+paljon|aivan+liian+paljon|ihan+liikaa|niin+monta|vähän+liikaa",
    sufficing="riittää|tarpeeksi|riittävästi",
    annoying="ärsyttäviä|ärsyttävä|ärsyttävät|häiritseviä|turhia|rasittavia|typeriä|tyhmiä|ei+toivottuja|pelkkiä|"
    "näitä+turhia",
    maddening="ärsyttäviä|ovat+ärsyttäviä|on+ärsyttäviä|häiritsee|rasittaa|rasittavat|rasittavia|ei+kiinnosta|"
    "eivät+kiinnosta|ei+nappaa|ei+kiinnosta+yhtään|ei+vois+vähempää+kiinnostaa|vituttaa|on+roskaa|ovat+roskaa|"
    "on+turhia|ovat+turhia|on+häirintää|herättää|ovat+häiritseviä|ällöttää",
    enduring="kyllästyttää|alkaa+kyllästyttää|vituttaa|sain+tarpeekseni|tarpeekseni|saanut+tarpeeksi|kyllästyin|"
    "väsyttää|ärsyttää|inhoan|mitta+täynnä|mitta+täyteen|ei+kiinnosta|ei+nappaa|rasittaa|en+jaksa|ei+jaksa|en+viitsi|"
    "ei+huvita|ei+pysty|ei+pysty+enää|säästäkää|säästäkää+mut",
    wishing="tarvi|huvita|tarvii|tarvita|kiinnostaa|kaivata",
    receiving="saada|vastaanottaa|lukea|ottaa+vastaan|kuulla|nähdä",
    such="tälläisiä|tämmösiä|näihin|tätä|noi",
    given="antanut|antanu|annettu|annoin|anna|antaneet",
    permission="lupaa|suostumusta|suostumustani|lupaani|lupa",
    consenting="suostunu|pyytänyt|pyytäny|toivonut|liittynyt",
    thisis="tää|tämä|se|tämä+numero|tää+numero|numero",
    numberis="tämä+numero|tää+numero|numero",
    more="ennää|ennää+mulle|ikinä+enää|enään",
    me="hänelle|mun+numeroon|minun+numerooni",
    wished="kiitollinen+jos|mukava+jos|hyvä+jos|arvostaisin+jos|parasta+jos|iloinen+jos|kivaa+jos|toivoisin+että|"
    "toivon+että",
    ceased="lopettaisitte|lopettaisit|lopetatte|lakkaisitte|lopettaisivat|loppuisivat|loppuisi|loppuu|jättäisitte",
    mailed="lähettäisi|lähettäisitte|laittaisi|laittais|laittaisitte|lähettäis|viestisi|tekstaisi|häiritsisi",
    former="numero+on+nyt|numero+kuuluu+nyt|kuollut|kuoli|menehtyi|on+dementoitunut|on+edesmennyt",
    parted="muutin|muutimme|ollaan+muutettu|olemme+muuttaneet|muutettiin|en+asu+enää",
    them="ne|se|nämä|nää",
    halting="lopettakaa|lopeta",
    shedding="laittakaa|laita|ottakaa|kytkekää|kytke",
    delighting="söpö|söpöä|ihana|ihanaa|ihania|ihanat|mahtava|mahtavaa|upea|upeaa|hauska|hauskaa|rakastan|kaunis|"
    "kaunista|"
    "suloinen|suloista|nauran|kuolen|punastun|herkullinen|herkullista|siisti|siistiä|hieno|hienoa|paras",
    exclaiming="miten|niin|aivan|ihan|tosi|liian|mikä|mitä|se|tää|tämä|nää|nämä|te|sä|sinä|mä|minä|rakastan|todella|"
    "älyttömän|"
    "kuinka|onpa",
    outcries="oi|voi|ai|oh|omg|haha|hahaha|hei|no|apua|vau|jestas|herranjestas",
    trailing="nyt|jo|it|haha|sä|te|lopeta|viitsi|oikeesti",
    starts="; ".join(
        (
            "alkakaa|aloittakaa|voitte|saatte lähettää|laittaa .. <messages> taas|uudelleen|jälleen",
            "haluan|haluun|haluaisin|tahdon .. <messages> .. takaisin|taas|uudestaan|jälleen",
            "haluan|haluun|haluaisin|tahdon .. saada .. <messages> .. taas|uudestaan|jälleen|takaisin",
            "haluan|haluun|haluaisin takaisin mukaan|listalle|$",
            "ottakaa|ota|laittakaa|laita|lisätkää|lisää|liittäkää minut|mut|numeroni .. takaisin|uudestaan|uudelleen",
            "lisätkää|lisää|laittakaa|laita minut|mut|numeroni listalle|listallenne|vip+listalle",
            "saatte|voitte|saa|voi .. lähettää|laittaa .. taas|uudestaan|jälleen",
            "peruin|poistuin|lopetin .. vahingossa",
        )
    ),
    requests="; ".join(
        (
            "olkoon|toivottavasti|saa+olla .. viimeinen viesti|tekstari|viestinne $",
            "voiko|voinko|voisiko viestit|tekstarit|viestejä|nämä perua|lopettaa|estää|peruuttaa $",
            "mistä|miten|missä viestit|tekstarit|nämä voi|voin|saa perua|lopettaa|estää|peruuttaa|perutuksi $",
            "viestien|tekstareiden|mainosten on|pitää|täytyy loputtava|loppua|lakata $",
            "<stopping> yhteydenotot|yhteydenotto|yhteydenottonne|yhteydenpito",
            "älkää|älä ottako|ota .. yhteyttä tähän puhelimeen|numeroon",
            "<negation> .. <wishing> .. <such> <please>|<more>? $",
            "<negation> .. <more>? <such> <more>? <please>? $",
            "ei+kiitos|kiitos|kiitti|ei ei .. enää|enempää|ikinä|lisää|koskaan <messages>|<such>|<please>? $",
            "ei|emme enää|enään mitään|ikinä|koskaan|kiitos $",
            "ei|en|älkää|älä .. mitään teiltä|sulta <please>? $",
            "olen|oon|oonhan jo|useasti|monta+kertaa|kolmesti .. peruuttanut|perunut|sanonut|pyytänyt|lopettanut|"
            "irtisanonut|poistunut|peruuttanu|perunu|sanonu|pyytäny .. "
            "nämä|nää|näitä|stop|lopettamaan|poistamaan|<messages>",
            "pyytänyt|pyytäny|pyysin|käskin .. teitä? .. lopettamaan|poistamaan|lakkaamaan",
            "kerta|kertaa|kerran kun|jo .. kirjoitan|sanon|laitan|pyydän .. stop|lopeta|lopettakaa",
            "olkaa|ole hyvä|hyviä|kiltti|kilttejä|ystävällisiä ja lopettakaa|lopeta|poistakaa|poista",
            "lopettakaa|lopeta|lakatkaa kiltit|kiltti|mainostus|tuputtaminen|tyrkyttäminen|pommitus .. $",
            "roskaposti|roskapostia|spämmi|spämmiä|häirintää|skeidaa pelkkää|silkkaa|tätä? $; tätä roskaa $; roskaa "
            "pelkkää|silkkaa|tätä $",
            "pelkkää|silkkaa|taas|tää+on|tämä+on|nämä+on roskaa|roskapostia|häirintää|spämmiä|skeidaa|paskaa .. $",
            "ilmoitettu|ilmoitan|raportoitu|raportoin|merkitty .. roskapostiksi|roskapostina|roskaksi|häirinnästä",
            "estän|estin|blokkaan|blokkasin|bannaan teidät|numeron|tämän|numeronne|nyt",
            "^^ ~<hello> estetty|blokattu|bannattu $",
            "estäkää|poistakaa|sulkekaa <messages> käytöstä|pois|pois+päältä|$",
            "<messages>|ilmoitukset pois|poikki käytöstä|päältä|kiitos|heti|nyt? $",
            "miten|kuinka|mistä|missä näistä|nämä|näitä|tämän|tästä|nää|tää|tän|voin|voi|<messages> .. "
            "saa|saan|eroon|pois|perua|peruutetaan|irtisanoa|lopettaa .. pois|lopetettua|loppumaan|poikki|päältä",
            "miten|kuinka|mistä|missä näistä|tästä|teistä|<messages> .. pääsee|pääsen|eroon eroon|pois|irti|$",
            "irtisanon|irtisanoudun|poistun|peruutan tilaukseni+viesteihin|viestit|tämän|listalta|heti|kiitos|$",
            "haluan|haluun|tahdon|tahtoisin|haluaisin|pyydän perua|irtisanoa|poistaa|poistua|lopetettavan .. "
            "<messages>|tilauksen+viesteihin|viesteihin|tekstiviesteihin|listalta|listaltanne|rekisteristä",
            "tahtoisin|haluun|haluisin pois .. listaltanne|teiltä|täältä",
            "tahtoisin|pyydän .. pois $",
            "pyydän|vaadin|haluan|toivon .. poistoa|poistamista|poistamaan|poistatte|poistettavaksi .. <mine>|tiedot|"
            "tietoja|"
            "tietoni|minut",
            "tuhotkaa|hävittäkää|deletoikaa|unohtakaa|heittäkää|polttakaa minun|mun? numeroni|tietoni|numero|nroni|"
            "tiedot",
            "mieluummin|mielummin|mieluiten ilman|ei <messages>|näitä",
            "en|emme viitsi|jaksa|ehdi|halua|huvita|kestä enää? lukea|saada|katsella|kuunnella|vastaanottaa .. "
            "<such>|<messages>|teitä",
            "ei|eikä|älkää|en tarvitse|tartte|tarvii|tarvi|kannata|saa mulle|minulle|enää|meille|tänne|enempää? "
            "lähettää|laittaa|lähetellä|viestiä|viestitellä|vaivautua enää|enempää|mitään|lisää|mulle|minulle|"
            "<messages>|"
            "<such>|kiitos|$",
            "tähän|tälle|tää numeroon|numerolle .. ei|älkää|älä .. saa|lähettää|lähettäkö|<messages>|mainoksia",
            "tähän|tälle|tänne numeroon|numerolle|puhelimeen? ei <messages>|mainoksia",
            "ei <messages>|mainoksia tänne|tähän|tähän+numeroon|mulle|minulle|kiitos",
            "turha|turhaa enää? lähettää|lähetellä|laittaa|viestiä|mainostaa .. mulle|minulle|mitään|<such>|<messages>",
            "olkaa|olisitte|voisitteko+olla|voitteko+olla|ole lähettämättä|laittamatta|viestimättä|häiritsemättä ..",
            "säästäkää|säästä <these>|minut|meidät .. <messages>|viesteiltä|viesteiltänne|tältä|näiltä",
            "viesteissä|viesteistä|<messages> .. riittää|riitti|riittää+jo|tarpeeksi|kyllin <please>|jo|jo+kiitos? $",
            "jo|nyt|eiköhän|alkaa|nyt+jo|saa riittää|riitti|riittäis|riittäisi|riittämään jo|nämä|nää|tämä|kiitos|"
            "näistä? $",
            "eiköhän|nyt+jo tämä|tää|nämä|nää|jo riitä|riittäisi|riittää $",
            "mitta|mittani|kuppi on|tuli|alkaa+olla|meni? täynnä|täyteen|nurin ..",
            "olen|oon kieltänyt|kieltäny|estänyt .. <messages>|markkinoinnin|suoramarkkinoinnin|mainokset",
            "minulla|mulla|meillä on|oli .. mainoskielto",
            "kuka antoi|anto|on+antanut luvan|oikeuden|lupaa ..",
            "teillä|teil ei|ole|eikä .. lupaa|oikeutta ..; ei ole <mine> lupaa|suostumusta ..; ei ole minun|mun "
            "lupaa|suostumusta ..",
            "ei ole|oo .. lupaa|oikeutta .. lähettää|laittaa|häiritä|viestiä|tekstata|minulle|mulle",
            "käytä|käytössä|ole|oo enää tätä|tää|tämä|tässä numeroa|numero|numerossa",
            "en|ei ole|oo <folk>|se|tämä|kyseinen|oikea|@ poistakaa|poista|väärä|lopettakaa ..",
            "työpuhelin|työnumero|työluuri .. <negation>|<none> ..",
            "kuollut|kuoli|edesmennyt|dementoitunut|menehtynyt *** <negation>|poistakaa|lopettakaa .. ",
            "poikani|tyttäreni|lapseni|lapsi|vuotias .. saa|puhelin .. <messages>|mainoksia .. lopettakaa|lopeta|"
            "älkää|poistakaa ..",
            "numero on nyt|siirtynyt .. toisella|muulla|toiselle|minulla|vaihtunut ..",
            "oo|ole enää @ numero|numeronsa|numeroni|puhelin $",
            "en ole|oo asiakkaanne|teidän+asiakas|teidän+asiakkaanne|enää+asiakkaanne|enää+asiakas|asiakas poistakaa|"
            "poista|"
            "lopettakaa|älkää|$",
            "pitäkää|pidä hyvänänne|itsellänne|teidän|ne .. <messages>|alennuksenne|tarjouksenne|mainoksenne",
            "tunkekaa|työntäkää|survokaa|haistakaa .. tarjouksenne|mainoksenne|viestinne|alennuksenne|hanuriin|"
            "jonnekin ..",
            "painukaa|menkää|suksikaa|häipykää .. tarjouksinenne|viesteinenne|mainoksinenne",
            "antakaa|anna|jättäkää|jätä jo|nyt|minun|mun|mut|minut? olla|rauhaan|rauhassa|rauhaan+jo jo|nyt|kiitos? $",
            "voitte|voit|voisitte|saatte|saat jo|nyt|vihdoin? lopettaa|lakata|poistaa jo|nyt|kiitos|<messages>|minut|"
            "mut|$",
            "olette|ootte lähettäneet|lähettäny|laittaneet .. tarpeeksi|liikaa|riittävästi",
            "<messages> .. on|tuli|tullut .. tarpeeksi|liikaa|riittävästi ..",
            "inhoan|kyllästynyt|kurkkua+myöten .. <messages>|teihin|teitä",
            "inhoan|vihaan <such> <please>? $",
            "haluan|haluun|haluaisin vain|vaan|nyt? olla rauhassa $",
            "kuka on|oo sanonut|sano|sanoi että? saatte|voitte|sais .. <sending>|lähettää|<messages>",
            "voisiko|voiko|saisiko <these>|näiltä|noilta <messages> jo? välttyä|säästyä",
            "huolehtia|huolehtikaa|varmistakaa|varmistaa .. etten|että .. ole|listalla|listalta|saa|poistetaan ..",
            "en|ei|emme halua|haluu|tahdo olla|kuulua|pysyä enää? listallanne|rekisterissänne|listalla|"
            "asiakasrekisterissänne|rekisterissä|tällä+listalla|teidän+listalla",
            "en|emme halua|haluu|tahdo enää? mitään|kuulla|tietää teistä|teiltä|enää <please>? $",
            "ei|en mitään|yhtään|minkäänlaista|ole+mitään|oo+mitään kiinnostusta .. $",
            "ei kiinnosta .. <messages>|älkää|lopettakaa|poistakaa ..",
            "vois|voisi vähempää|vähempää+kiinnostaa ..",
            "elä|elekää|elekee|ele|elkää|elkee|älä|ä .. <sending>|laita|lähetä|tekstaa|viestitä .. <more>|mulle|"
            "minulle|"
            "<messages>|mitään|meille",
            "älkää|älä vaivautuko|vaivaudu|viitsikö|viitsi .. <sending>|lähettämään|laittamaan|viestimään|enää ..",
            "deaktivoi|deaktivoikaa|kytkekää|poista .. <messages>|ilmoitukset",
            "laittakaa|laita|ottakaa|ota|kytke|saisiko|saanko .. <messages>|nämä|nää|ilmoitukset .. pois|päältä ..",
            "poistakaa|poista|ottakaa <please>? <folk>|hänen|sen|isän|äidin|miehen|vaimon numero|numeronsa|puhelin",
            "jättäkää|jätä|ottakaa|ota|pudottakaa .. minut|mut|meidät .. pois|ulos .. "
            "<messages>|listalta|listoilta|jakelusta|täältä",
        )
    ),
    excuses="; ".join(
        (
            "ottakaa|ota minut|mut|meidät takaisin ..",
            "tarvitse|tarvi|tartte|tarvii|tarvita pöytää|aikaa|pussia|kuittia|kassia|kuljetusta|toimitusta|paikkaa|"
            "varausta ...",
            "jätä|jättäkää .. pois|väliin ..-<messages>|<lists> pähkinät|sipuli|sipulit|granolasta|pizzasta|"
            "tämä+kuukausi ..",
            "en|ei halua|haluu|tahdo mitään|muuta? tilaukseen|lisäksi|tilauksesta|syötävää ..",
            "onko|oliko|onks|onkohan .. roskapostia|roskaposti|spämmiä|huijaus|huijausta|häirintää ...",
            "... haluan|haluun .. edelleen|yhä|silti ...",
            "kaksi|yksi|kolme|tämä|se|kyllä+se|kyllä riittää|riittäisi ..",
            "riittää|riittääkö neljälle|kahdelle|kaikille|koko+päivän|akku ..",
            "älkää|älä laittako|lähettäkö|laita|lähetä .. vielä|kuin ..",
            "en|ei jaksa|jaksanut|viitsi|jaksais tulla|hakea|kävellä|lähteä ...",
            "en|ei halua|haluu|haluais menettää ..",
            "en|ei halua|haluu|tahdo .. pois|perua|peruuttaa|lopettaa|poistua .. <lists>|<messages>|$",
        )
    ),
)
