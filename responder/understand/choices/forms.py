"""The forms of words that name choices everywhere: sizes, colours, and what a unit of weight or volume is.

`röd`, `rött` and `röda` are one word, as are `liten` and `lilla`; endings alone would not tell so.
"""

from functools import lru_cache

from responder.patterns import regex

GROUPS = (
    # Scandinavian
    "liten lita lite lille lilla litet små lillen lilleste minste minsta minst mindre mindste",
    "stor stort stora store større större største största størst störst",
    "mellem mellom mellan medium mellomstor mellomstort mellanstor mellemstor middels mellemste mellomste mellersta",
    "rød rødt røde rødfarget röd rött röda raud raudt raude",
    "blå blått blåa blåt blåe",
    "grønn grønt grønne grøn grön grönt gröna grøne",
    "gul gult gule gula",
    "hvit hvitt hvite vit vitt vita hvid hvidt hvide kvit kvitt kvite",
    "svart svarte svarta sort sorte",
    "grå grått gråe gråa gråt",
    "brun brunt brune bruna",
    "rosa rosaen rosae",
    "lys lyse lyst ljus ljusa ljust",
    "mørk mørke mørkt mörk mörka mörkt",
    "varm varmt varme varma",
    "kald kaldt kalde kall kallt kalla kold koldt kolde",
    "sterk sterkt sterke stark starkt starka stærk stærkt stærke",
    "mild mildt milde milda",
    "søt søtt søte sød sødt søde söt sött söta",
    "ny nye nya nytt nyt",
    "mandag måndag mandagen måndagen",
    "tirsdag tysdag tirsdagen tysdagen",
    "lørdag laurdag lørdagen laurdagen",
    "søndag sundag søndagen sundagen",
    "gammel gammelt gamle gammal gammalt gamla",
    "hel hele hela helt heil heile",
    # German and Dutch
    "klein kleine kleiner kleines kleinen kleinste",
    "groß große großer großes großen größte gross",
    "mittel mittlere mittlerer mittleres mittelgroß",
    "groot grote grootste",
    "rot rote roter rotes roten",
    "rood rode rooie",
    "blau blaue blauer blaues blauen",
    "blauw blauwe",
    "grün grüne grüner grünes grünen",
    "groen groene",
    "gelb gelbe gelber gelbes gelben",
    "geel gele",
    "weiß weiße weißer weißes weißen weiss",
    "wit witte",
    "schwarz schwarze schwarzer schwarzes schwarzen",
    "zwart zwarte",
    "grau graue grauer graues grauen",
    "grijs grijze",
    "dunkel dunkle dunkler dunkles dunklen",
    "donker donkere",
    "hell helle heller helles hellen",
    "licht lichte",
    # Finnish
    "pieni pienen pientä pienet pieniä pienin pienempi",
    "iso ison isoa isot isoja isoin isompi",
    "suuri suuren suurta suuret suuria suurin suurempi",
    "suuri suuren suurta suuret suurin",
    "keskikoko keskikokoinen keskikokoisen keskikokoista keskikoon",
    "punainen punaisen punaista punaiset",
    "sininen sinisen sinistä siniset",
    "vihreä vihreän vihreää vihreät",
    "keltainen keltaisen keltaista",
    "valkoinen valkoisen valkoista valkea",
    "musta mustan mustaa mustat",
    "harmaa harmaan harmaata",
    "ruskea ruskean ruskeaa",
    "tumma tumman tummaa",
    "vaalea vaalean vaaleaa",
    # French and Spanish
    "petit petite petits petites",
    "grand grande grands grandes",
    "moyen moyenne moyens moyennes",
    "vert verte verts vertes",
    "bleu bleue bleus bleues",
    "noir noire noirs noires",
    "blanc blanche blancs blanches",
    "pequeño pequeña pequeños pequeñas chico chica",
    "mediano mediana medianos medianas",
    "rojo roja rojos rojas",
    "negro negra negros negras",
    "blanco blanca blancos blancas",
    "amarillo amarilla amarillos amarillas",
    # English
    "epost mail email mejl mejla mejlet mailen eposten mejlen",
    "mjølk melk mjölk mælk",
    # How much
    "svært veldig meget kjempe utrolig ekstremt særdeles",
    "mycket väldigt jätte oerhört extremt super",
    "meget rigtig virkelig super ekstremt særdeles kæmpe",
    "very extremely highly super really totally incredibly",
    "sehr äußerst total extrem überaus super",
    "erittäin todella tosi hyvin",
    "zeer heel erg super",
    "très extrêmement vraiment",
    "muy sumamente súper",
    "ekspress ekspres express ekspressen expressen",
    # Ways of delivery and of putting right
    "hjemlevering hjemmelevering heimlevering heimelevering hjem hjemme heim heime hjemmet døra døren dørlevering",
    "hemleverans hemlevering hemkörning hem hemma dörren",
    "koti kotiin kotona kotiovelle kotiinkuljetus kotitoimitus",
    "thuisbezorgd thuisbezorging thuis bezorgen thuislevering",
    "domicile maison",
    "domicilio casa",
    "henting hente hentes henter avhenting henteselv",
    "hämtning hämta hämtar upphämtning avhämtning",
    "afhentning afhente afhenter hente henter",
    "abholung abholen abhole selbstabholung abholer",
    "nouto noutaa noudan noutona",
    "afhalen ophalen afhaal afgehaald opgehaald",
    "retrait retirer",
    "recogida recoger recojo",
    "bytte bytter byttes bytt ombytting",
    "byte byta byter byt ombyte",
    "ombytning bytte bytter ombytte",
    "refusjon refundering refunder refundert refundere pengene",
    "återbetalning återbetala pengarna pengar",
    "refusion refundering pengene penge",
    "refund refunded refunding money",
    "rückerstattung erstattung geld",
    "retur returnere returnerer returner returnera returnerar returnering",
    "small smaller smallest smal little",
    "large larger largest big bigger biggest lrg",
    "grey gray",
    "vegetarian veggie vege vegetar vegetarisk vegetariskt vegetarisch vegetariano vegetariana vega vego végé "
    "végétarien végétarienne kasvis kasvisruoka",
    "imorgon imorrn imorron imorn imorra imorgen imårra",
)
ENGLISH = {  # what is said in English for a name in any language, and not the other way round: `sort` is no `Black`
    "red": "rød rot rood punainen rouge rojo",
    "blue": "blå blau blauw sininen bleu azul",
    "green": "grønn grün groen vihreä vert verde",
    "yellow": "gul gelb geel keltainen jaune amarillo",
    "white": "hvit weiß wit valkoinen blanc blanco",
    "black": "svart schwarz zwart musta noir negro",
    "brown": "brun braun bruin ruskea marron marrón",
    "pink": "rosa roze pinkki rose",
    "grey": "grå grau grijs harmaa gris",
    "small": "liten klein pieni petit pequeño",
    "large": "stor groß groot iso grand grande",
    "big": "stor groß groot iso grand grande",
    "medium": "mellom mittel keskikoko moyen mediano",
}
SIZES = (
    "XXS=xxs|xx small|extra extra small, XS=xs|x small|extra small|extra liten|ekstra liten|ekstra lille, "
    "S=s|small|sml|liten|lille|klein|pieni|pequeño|petit, "
    "M=m|med|medium|middels|mellom|mellan|mellem|mellomstor|mellanstor|mittel|middel|keskikoko|moyen|mediano, "
    "L=l|large|lrg|stor|groß|groot|iso|suuri|grand|grande, "
    "XL=xl|x large|extra large|xtra large|xlarge|extra stor|ekstra stor|ekstra large|x stor, "
    "XXL=xxl|xx large|extra extra large|2xl|2 xl|dobbel xl|double xl, XXXL=xxxl|3xl|3 xl"
)
PIECES = frozenset(["stk", "stykk", "stykker", "st", "styck", "stycken", "pcs", "stuck", "kpl", "stuks", "uds"])
UNITS = {
    "kg": ("g", 1000), "kilo": ("g", 1000), "kilos": ("g", 1000), "kiloa": ("g", 1000), "kilon": ("g", 1000),
    "kilogram": ("g", 1000), "kilogramm": ("g", 1000), "hg": ("g", 100), "hekto": ("g", 100), "g": ("g", 1),
    "gr": ("g", 1), "gram": ("g", 1), "grams": ("g", 1), "gramm": ("g", 1), "grammaa": ("g", 1), "l": ("ml", 1000),
    "liter": ("ml", 1000), "litre": ("ml", 1000), "liters": ("ml", 1000), "litres": ("ml", 1000),
    "litran": ("ml", 1000), "dl": ("ml", 100), "cl": ("ml", 10), "ml": ("ml", 1),
}  # fmt: skip

FINNISH_CASES = frozenset(["n", "t", "ssa", "sta", "lla", "lta", "lle", "ksi", "tta", "ni", "mme"])
GRADES = ("pp", "p"), ("tt", "t"), ("kk", "k"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr")
WEAKENED = regex(r"(pp|tt|kk|nk|nt|mp|lt|rt)([aeiouy])$")
SHORTEST_STEM = 4  # letters


@lru_cache(maxsize=1024)
def weak_stem(word: str) -> str:
    """The stem of a Finnish noun before its endings, where that is another: `kampi` of "Kamppi" for `Kampista`."""
    match = WEAKENED.search(word)
    if match is None:
        return ""
    stem = word[: match.start()] + dict(GRADES)[match[1]] + match[2]
    return stem if len(stem) >= SHORTEST_STEM else ""
