"""What is said of others than the customer in German, Dutch, Finnish, French and Spanish: see `on_behalf`."""

from responder.understand.words.opt_outs.excuses.on_behalf import of
from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    forfeiting="verliere+ich|behalte+ich",
    kin=of(
        "meine meiner eine einer unsere",
        "mutter mama oma großmutter schwiegermutter frau ehefrau partnerin tochter schwester tante cousine nichte "
        "freundin nachbarin kollegin chefin mitbewohnerin bekannte",
    )
    + "|"
    + of(
        "mein meinen meinem ein einen einem unser unseren",
        "vater papa opa großvater schwiegervater mann ehemann partner sohn kind bruder onkel cousin neffe freund "
        "nachbar nachbarn kollege kollegen chef mitbewohner bekannter kumpel",
    )
    + "|meine+kinder|meine+eltern|die+nachbarin|der+nachbar|jemand+anders|jemand+anderes",
    ourselves="mich|mir|uns",
    somefolk="manche|einige|andere|alle|die+meisten|viele|leute",
    notme="war+nicht+von+mir|kam+nicht+von+mir|war+nicht+ich|war+ich+nicht",
    typed="geschrieben|getippt|geschickt|gesendet|gedrückt|schrieb|schickte|tippte",
    quitted="habe+mich+abgemeldet|hab+mich+abgemeldet|hatte+mich+abgemeldet|newsletter+abbestellt",
    asker="wie|was|kann|könnte|darf|gibt+es|ist+es+möglich",
    desires="will|möchte|würde+gern|würde+gerne|wollte|wünscht",
    inquires="fragt|fragte|hat+gefragt|fragt+sich|möchte+wissen|will+wissen",
    together="und",
    butido="ich+schon|ich+aber+schon|aber+ich+schon|ich+dagegen+schon|aber+ich+will|aber+ich+möchte",
    butilike="aber+ich+liebe|ich+liebe+sie|aber+ich+mag|aber+ich+will+sie|aber+ich+möchte+sie|"
    "aber+macht+ruhig+weiter|aber+macht+bitte+weiter",
    minding="stört|kümmert",
    disregarding="bitte+ignorieren|ignorieren|ignoriert|beachten+sie|nicht+beachten",
    forgetit="vergesst+es|vergessen+sie+es|vergessen+sie+das|ignoriert+das|nur+spaß",
    backagain="will+aber+wieder+dabei|will+wieder+dabei|will+wieder+rein|möchte+wieder+dabei|"
    "möchte+aber+wieder+dabei|möchte+sie+wieder|würde+gern+wieder+dabei|mich+wieder+aufnehmen|mich+wieder+eintragen|"
    "mich+wieder+anmelden|mich+wieder+hinzufügen|fehlen+mir|vermisse+sie|vermisse+die|vermisse+euch|anders+überlegt|"
    "bereue|wie+bekomme+ich+ihn+wieder|wie+bekomme+ich+sie+wieder|bitte+wieder+eintragen|bitte+wieder+aufnehmen|"
    "hätte+sie+gern+wieder|hätte+sie+aber+gern+wieder",
)
NL = Turns(
    forfeiting="verlies+ik|behoud+ik|hou+ik|houd+ik|raak+ik",
    whenever="als+ik+me|als+ik+mij",
    kin=of(
        "mijn m'n een onze",
        "moeder mama vader papa oma opa schoonmoeder schoonvader vrouw man partner zoon zoontje dochter dochtertje "
        "kind kinderen broer broertje zus zusje tante oom nicht neef vriend vriendin buurman buurvrouw collega baas "
        "huisgenoot kleinzoon kleindochter kennis",
    )
    + "|ons+kind|de+buurman|de+buurvrouw|iemand+anders",
    ourselves="me|mij|ons",
    somefolk="sommigen|sommige+mensen|anderen|iedereen|de+meesten|veel+mensen|mensen",
    notme="was+niet+van+mij|kwam+niet+van+mij|was+ik+niet|niet+door+mij",
    typed="typte|getypt|schreef|geschreven|stuurde|gestuurd|drukte|antwoordde|tikte",
    quitted="me+uitgeschreven|mij+uitgeschreven|de+nieuwsbrief+opgezegd",
    asker="hoe|wat|kan|kunnen|mag|is+het+mogelijk|zou",
    desires="wil|wilt|zou+graag|wenst|wou",
    inquires="vraagt|vroeg|heeft+gevraagd|vraagt+zich+af|wil+weten",
    together="en",
    butido="ik+wel|maar+ik+wel|maar+ik+ben+er+dol+op|maar+ik+wil+ze",
    butilike="maar+ik+ben+er+dol+op|maar+ik+vind+ze+leuk|maar+ik+hou+ervan|maar+ga+vooral+door|maar+ga+zo+door|"
    "maar+ik+wil+ze+wel|maar+ik+wil+ze+graag",
    minding="stoort",
    disregarding="negeer|negeer+dat|negeer+het|let+niet+op",
    forgetit="vergeet+het|vergeet+dat|negeer+dat|niet+op+letten|grapje",
    backagain="wil+er+weer+bij|wil+er+graag+weer+bij|wil+ze+weer|wil+ze+graag+weer|me+weer+toevoegen|"
    "mij+weer+toevoegen|me+weer+inschrijven|me+weer+aanmelden|zet+me+er+weer|mis+ik+de|mis+de|mis+jullie|mis+ze|"
    "me+bedacht|heb+er+spijt+van|hoe+krijg+ik+hem+weer|hoe+krijg+ik+ze+weer|wil+weer+meedoen",
)
FI = Turns(
    forfeiting="menetänkö|säilyvätkö|säilytänkö",
    whenever="jos+eroan|jos+perun|jos+poistun",
    kin="äitini|isäni|mummoni|mummini|isoäitini|pappani|ukkini|vaimoni|mieheni|puolisoni|poikani|tyttäreni|lapseni|"
    "veljeni|siskoni|serkkuni|tätini|setäni|enoni|kaverini|ystäväni|naapurini|naapuri|työkaverini|kollegani|pomoni|"
    "anoppini|appeni|tyttöystäväni|poikaystäväni|äiti|joku+toinen",
    asker="miten|kuinka|mitä|mistä|voiko|voisiko|saako|pitääkö|onko+mahdollista",
    ourselves="minut|minua|minulle|mut|mua|mulle|meidät|meitä|meille",
    somefolk="jotkut|toiset|muut|kaikki|monet|useimmat|ihmiset",
    notme="ei+ollut+minulta|ei+tullut+minulta|en+ollut+minä|ei+ollut+multa",
    typed="kirjoitti|lähetti|näppäili|painoi|vastasi",
    quitted="erosin+listalta|peruin+uutiskirjeen|lopetin+viestit|peruutin+uutiskirjeen",
    desires="haluaa|haluaisi|toivoo|tahtoo",
    inquires="kysyy|kysyi|kyselee|ihmettelee|pohtii",
    together="ja",
    butido="minä+haluan|mä+haluan|mä+haluun|mutta+minä+haluan|mutta+mä+haluan|mutta+mä+haluun|minä+kyllä",
    butilike="mutta+minä+rakastan|mutta+minä+tykkään|mutta+mä+tykkään|mutta+minä+haluan+ne|mutta+minä+pidän|"
    "mutta+jatkakaa",
    minding="häiritse|häiritsee",
    disregarding="älkää+välittäkö|älä+välitä|jättäkää+huomiotta",
    forgetit="unohtakaa|unohtakaa+se|unohda+se|älkää+välittäkö|älä+välitä|leikillään",
    backagain="haluan+takaisin|haluaisin+takaisin|haluan+ne+taas|haluaisin+ne+taas|voitteko+lisätä+minut|"
    "kaipaan+tarjouksia|kaipaan+viestejä|kaipaan+niitä|muutin+mieleni|muutin+mieltäni|kadun|miten+saan+sen+takaisin|"
    "miten+saan+ne+takaisin|tulin+katumapäälle",
)
FR = Turns(
    forfeiting="est+ce+que+je+perds|je+perds|est+ce+que+je+garde|je+garde|vais+je+perdre",
    kin=of(
        "ma mon mes une un nos",
        "mère maman père papa grand+mère mamie grand+père papi belle+mère beau+père femme mari épouse époux compagne "
        "compagnon fils fille enfant enfants petit parents frère soeur sœur tante oncle cousin cousine neveu nièce "
        "ami amie copain copine voisin voisine collègue patron coloc conjoint connaissance",
    )
    + "|la+voisine|le+voisin|quelqu'un+d'autre",
    ourselves="moi|nous|me",
    somefolk="certains|certaines|d'autres|les+autres|tout+le+monde|la+plupart|beaucoup+de+gens|les+gens",
    notme="n'était+pas+de+moi|n'était+pas+moi|était+pas+moi|ne+venait+pas+de+moi|pas+moi+qui",
    typed="tapé|écrit|envoyé|répondu|appuyé",
    quitted="m'étais+désabonné|m'étais+désabonnée|m'étais+désinscrit|m'étais+désinscrite|me+suis+désinscrit|"
    "me+suis+désinscrite|j'ai+arrêté+les+messages|j'ai+résilié+la+newsletter|j'avais+arrêté+les+messages",
    asker="comment|que+doit|que+peut|que+lui|que+dois|qu'est+ce|est+ce+que|est+ce+qu|peut|peut+elle|peut+il|pourrait",
    desires="veut|voudrait|souhaite|aimerait|désire|voulait",
    inquires="demande|a+demandé|se+demande|me+demande|m'a+demandé|veut+savoir",
    together="et",
    butido="moi+si|moi+oui|mais+moi+si|mais+moi+oui|moi+je+veux+bien|mais+moi+je+veux",
    butilike="moi+je+les+adore|mais+je+les+adore|moi+je+les+aime|mais+je+les+aime|mais+moi+j'aime|"
    "mais+j'aime+bien|mais+continuez",
    minding="dérange|gêne",
    disregarding="ignorez|ignorez+le|ne+tenez+pas+compte+du",
    forgetit="oubliez|oubliez+ça|ignorez|ignorez+le|n'en+tenez+pas+compte|pour+rire",
    backagain="veux+revenir|voudrais+revenir|aimerais+revenir|pouvez+vous+me+remettre|réinscrivez+moi|"
    "je+les+voudrais+de+nouveau|voudrais+les+recevoir+de+nouveau|me+manquent|changé+d'avis|je+regrette|"
    "comment+la+recevoir+à+nouveau|comment+les+recevoir+à+nouveau|comment+me+réinscrire",
)
ES = Turns(
    forfeiting="pierdo|conservo|mantengo|voy+a+perder",
    whenever="si+me+doy|si+me+borro",
    excuses="quítenme|quítame|quíteme|quitadme|quítennos # euros|pesos|por+ciento|%? ..",
    kin=of(
        "mi mis un una a+mi a+un a+una",
        "madre mamá padre papá abuela abuelo suegra suegro mujer esposa marido esposo pareja hijo hija hijos niño niña "
        "peque hermano hermana tía tío primo prima sobrino sobrina amigo amiga vecino vecina colega compañero "
        "compañera novio novia jefe jefa cuñado cuñada conocido",
    )
    + "|la+vecina|el+vecino|otra+persona|alguien+más",
    ourselves="me|nos|mí",
    somefolk="algunos|algunas|otros|los+demás|todos|la+mayoría|muchos|la+gente",
    notme="no+era+mío|no+fui+yo|no+era+de+mi+parte|no+lo+mandé+yo",
    typed="escribió|envió|mandó|puso|respondió|pulsó|tecleó",
    quitted="me+di+de+la+baja|me+di+la+baja|cancelé+el+boletín|paré+los+mensajes|había+cancelado",
    asker="cómo|puede|podría|se+puede|es+posible|qué+tiene+que|qué+debe|qué+hace|qué+le",
    desires="quiere|quisiera|desea|querría|quería",
    inquires="pregunta|preguntó|ha+preguntado|me+pregunta|quiere+saber",
    together="y",
    butido="pero+yo+sí|yo+sí|a+mí+sí|pero+a+mí+sí",
    butilike="pero+a+mí+me+encantan|a+mí+me+encantan|pero+a+mí+me+gustan|pero+sigan|pero+sigue|pero+seguid|"
    "pero+yo+los+quiero",
    minding="molesta|molestan",
    disregarding="ignoren|ignoren+el|ignorad|ignorad+el|no+hagan+caso+al|no+hagan+caso+del",
    forgetit="olvídenlo|olvidadlo|ignórenlo|ignoradlo|no+hagan+caso|no+hagáis+caso|no+le+hagan+caso",
    backagain="quiero+volver|quisiera+volver|me+gustaría+volver|pueden+ponerme+otra+vez|"
    "podéis+ponerme+otra+vez|denme+de+alta|dadme+de+alta|echo+de+menos|extraño+las|extraño+sus|cambiado+de+idea|"
    "cambié+de+opinión|cambié+de+idea|me+arrepiento|cómo+lo+recupero|me+gustaría+recibirlos+otra+vez|"
    "quiero+recibirlos+otra+vez",
)
