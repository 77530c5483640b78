"""What names a choice and means none: `good evening`, `a small problem`, `I work mornings`, `between 2 and 3`."""

import re

GREETING = (
    r"\b(?:good|god|go|guten|gute|goede|goeie|buen[oa]s|bonne|bon|hyvää)'? +"
    r"(?:morning|afternoon|evening|night|day|morgen|morgon|kveld|kväll|aften|natt|nat|dag|(?:for|etter|efter|under)?middag|"
    r"føremiddag|förmiddag|ettermiddag|eftermiddag|abend|nacht|tag|avond|días|dias|tardes|noches|journée|soirée|nuit|"
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
    r"(?:(?:on|in|the|om|på|i|am|le|por|la) +){0,2}\w+"
)
FROM_TO = r"\b(?:mellem|mellom|mellan|medium|middel) +(?=\d)"
TALK = re.compile(f"{GREETING}|{THING}|{WORKING}|{FROM_TO}", re.IGNORECASE)


def without_talk(text: str) -> str:
    """The text without phrases that hold the name of a choice and choose nothing."""
    return TALK.sub(" ", text)
