"""What names a choice and means none: `good evening`, `a small problem`, `I work mornings`, `between 2 and 3`."""

import re

from responder.patterns import regex

GREETING = (
    r"\b(?:good|god|go|guten|gute|goede|goeie|buen[oa]s|bonne|bon|hyvää)'? +"
    r"(?:morning|afternoon|evening|night|day|morgen|morgon|kveld|kväll|aften|natt|nat|dag|(?:for|etter|efter|under)?middag|"
    r"føremiddag|förmiddag|abend|nacht|tag|avond|días|dias|tardes|noches|journée|soirée|nuit|"
    r"après-midi|iltaa|päivää|huomenta|yötä|helg|weekend)\b"
)
THING = (
    r"\b(?:(?:un|una|een|et|ett|en|ein|eine|ei|eit|a) +)?"
    r"(?:small|little|big|large|liten|lite|lita|lille|litet|stor|stort|store|stora|"
    r"kleine[snr]?|klein|große[snr]?|grote|"
    r"groot|petit|petite|grand|grande|gros|pequeñ[oa]|gran|pieni|iso|suuri) +"
    r"(?:problem|problème|problema|probleem|ongelma|question|spørsmål|fråga|frage|vraag|kysymys|pregunta|moment|øyeblikk|"
    r"augeblink|ögonblick|øjeblik|ogenblik|augenblick|instant|momento|hetki|mistake|feil|fel|fejl|fehler|fout|erreur|error|"
    r"virhe|pyyntö|tvil|tvivel|tvivl|zweifel|twijfel|doubt|doute|duda|favour|favor|request|forespørsel|bønn|verzoek)\b"
)
WORKING = (
    r"\b(?:work|working|jobber|arbeider|jobbar|arbetar|arbejder|arbeite|arbeiten|werk|werken|travaille|trabajo) +"
    r"(?:(?:on|in|the|om|på|i|am|le|por|la) +){0,2}"
    r"(?!(?:so|also|dus|donc|as[ií]|så|derfor|difor|därför|but|aber|maar|mais|pero|men|jeg|eg|jag|vi|ich|wir|ik)\b)\w+"
)  # and no `fredag jobber jeg`, which turns the day down
LASTING = (  # `har vært på jobb hele formiddagen`: how long something was
    r"\b(?:vært|været|vore|varit|been|gewesen|geweest|été|estado|ollut)\b[^.,;!?]{0,60}"
    r"\b(?:hele|heile|hela|all|whole|ganzen?|toute?|toda|todo|koko) +\w+"
)
FROM_TO = r"\b(?:mellem|mellom|mellan|medium|middel) +(?=\d)"
MODAL = (
    r"(?:kunne|kunde|skulle|burde|borde|ville|could|might|should|would|könnte|koennte|konnte|dürfte|müsste|sollte|würde|"
    r"hätte|kan|kann|kon|zou|had|pourrait|peut|peux|aurait|podría|podria|puede|pudo|hubiera|habría|voisi|vois|voi|olisi)"
)
SMALL = (
    r"(?:være|vere|vært|vore|varit|vara|været|ha|have|godt|nok|jo|vel|väl|be|been|get|do|go|a|bit|much|lot|little|mye|"
    r"litt|mykje|mycket|lite|lidt|meget|blitt|bli|blive|gå|gått|gået|noch|etwas|viel|deutlich|schon|wohl|nog|wel|altijd|"
    r"wat|veel|iets|être|aller|faire|pu|un|peu|bien|beaucoup|ser|estar|ir|haber|sido|estado|podido|mucho|poco|algo|olla|"
    r"mennä|voinut|vähän|paljon|aina|hieman|alltid|always|still|kunnat|kunnet)"
)
COMPARED = (
    r"(?:better|worse|bedre|betre|verre|verr|bättre|battre|sämre|samre|værre|dårligere|besser|schlechter|schlimmer|beter|"
    r"slechter|erger|mieux|meilleur[es]?|pire|mejor|peor|parempi|paremmin|parempaa|huonompi|huonommin|pahempi)"
)
UNREAL = rf"\b{MODAL}(?: +{SMALL}){{0,4}} +{COMPARED}\b"  # `could be a lot better` is no `Better`
COMPARING = (
    r"\b(?:smaller|larger|bigger|mindre|større|större|kleiner|größer|groter|plus +(?:grand|petit)e?|isompi|pienempi|"
    r"más +(?:grande|pequeñ[oa])) +(?:than|enn|end|än|als|dan|que|kuin)\b(?: +\w+){0,3}"
)  # `smaller than last time`
CONSENT = r"\bclaro que (?:s[ií]|no)\b|\bpor supuesto\b|\b(?:c['’ ]?est|ah) bon\b(?! d)"  # and no `Bon d'achat`
AMOUNT = r"\b(?:an? +)?(?:small|large|big|little) +(?:amount|bit|portion of)\b"
CONTRASTED = regex(
    r"^([^,.;!?\n]+ (?:niet|ei|nicht|no|pas|inte|ikke)) ([^,.;!?\n]+ (?:wel|joo|kyllä|schon|sí|oui)\W*)$", re.IGNORECASE
)
TURNED = regex(
    r"(\b(?:not|no|never|cannot|\w+n['’]?t|ikke|ikkje|inte|ej|nicht|kein\w*|niet|geen|pas|ei|en|et|emme)\b"
    r"(?![^,.;:!?\n]*(?:problem|ongelma|trouble|bad|dumm?|dårlig|dålig|verkehrt|schlecht|slecht|mal|malo|verst|feil|fel))"
    r"[^,.;:!?\n]*) "
    r"(?=(?:but|men|aber|maar|mais|pero|mutta) \w)",
    re.IGNORECASE,
)
LONGEST_CONTRAST = 80  # letters
TALK = regex(f"{CONSENT}|{LASTING}|{COMPARING}|{AMOUNT}|{GREETING}|{THING}|{WORKING}|{FROM_TO}|{UNREAL}", re.IGNORECASE)


def with_contrast(text: str) -> str:
    """`zwart niet groen wel`, `red does not fit but blue does` with the pause that was not written: what is affirmed
    stands apart from what is denied."""
    if len(text) > LONGEST_CONTRAST:
        return text
    return TURNED.sub(r"\1, ", CONTRASTED.sub(r"\1, \2", text), count=1)


def without_talk(text: str) -> str:
    """The text without phrases that hold the name of a choice and choose nothing."""
    return TALK.sub(" ", text) if " " in text else text  # each of them is of several words
