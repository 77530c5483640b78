"""What people wish above their own name, in whatever words: "Fortvilet hilsen", "Enjoy your week!", "Hugs,".

Only where the sender's name stands below is it known to be a farewell, so these are wide, and asked there alone.
nb nn sv da en de fi nl fr es, and a word of a few more.
"""

import re
from typing import Final

from responder.channels.reading.endings.closings import ANSWERING
from responder.patterns import regex

_LONGEST: Final = 60
_WORDS: Final = 8
_ASKED: Final = (
    r"(?!(?:send\w*|gi|gje|gir|giv|ge|si|sei|sig|säg|skriv\w*|hils|skicka|say|give|write|add|include|print|put|without|"
    r"uten|utan|uden|ohne|zonder|sans|sin|no|ingen|kein\w*|geen|zeg|geef|doe|schick\w*|sag\w*|schreib\w*|dis|donne\w*|"
    r"envoie\w*|da|di|dile|envía\w*|kort|card|karte|carte|tarjeta|kortti)\b)"
)
"""Somebody asks for a greeting to be sent or written."""
_GREETING: Final = (
    rf"{_ASKED}(?:[^\W\d_]{{1,16}}[ -]){{0,4}}(?:hils(?:en|ner|ener)|helsing(?:ar)?|hälsning(?:ar)?|groet(?:en|jes)?|"
    r"gr(?:u|ü|ue)(?:ß|ss)(?:e?n?|le|chen)|terveis(?:in|et|iä)|terkuin|regards|wishes|greetings|love|hugs?|kisses|"
    r"saludos?|salut[oi]|"
    r"abrazos?|besos?|besitos|bises|bisous|klem(?:mer)?|kram(?:ar)?|knus|kys|knuffels?)"
)
_FAREWELL: Final = (
    r"(?:cheerio|ciao|god bless(?: you)?|peace|pozdrawiam|pozdrowienia|hej ?hej|hej ?då|ha det|hei ?hei|moikka|moi|"
    r"tschüss?|servus|adiós|doei|dag|succes|xo(?:xo)?|ta|alles gute|bonne continuation|mach['’]?s gut|hyvästi|"
    r"vi (?:ses|snakkes|høres|hörs|tales)|see you(?: (?:then|soon))?|hasta (?:pronto|luego)|à bientôt|tot (?:dan|"
    r"ziens)|auf wieder(?:sehen|hören|schauen)|farvel|adj[øö]|adieu|au revoir|arrivederci|do widzenia|good-? ?bye|"
    r"näkemiin|nähdään|på (?:gjensyn|gensyn|återseende))"
)
_TIME: Final = (
    r"(?:dag(?:en)?|kveld|kväll|aften|uke|veke|vecka|uge|helg|weekend|jul|påske?|sommer|sommar|ferie|day|evening|week|"
    r"afternoon|morning|night|one|holidays?|summer|christmas|easter|tag|abend|woche|wochenende|zeit|feiertage|avond|"
    r"middag|journée|soirée|semaine|week-end|après-midi|día|tarde|noche|semana|fin de semana|finde|päivää|iltaa|"
    r"viikonloppua|viikkoa|\w*jatkoa|kesää)"
)
_FINE: Final = (
    r"(?:fin\w?|god\w?|trevlig|strålende|strålande|deilig|hyggelig|koselig|riktig|rigtig|flott|nydelig|solig|skøn|"
    r"dejlig|skön|härlig|underbar|fortsatt|fortsat|schöne[nrs]?|angenehme[nrs]?|gute[nrs]?|fijne?|prettige?|goede|goeie|"
    r"bonne|bon|belle|bel|excellente|feliz|buen[ao]?s?|hyvää|mukavaa|ihanaa|aurinkoista|lovely|happy|good|great)"
)
_HAVING: Final = (
    r"(?:(?:have|ha|hav) (?:an?|en|ei|et|the) |(?:do )?enjoy (?:the |your )?|(?:(?:jeg |eg |jag |ich |we |vi )?"
    r"(?:ønsker|ynskjer|önskar|wünschen?|wishing)|med (?:ønske|önskan) om|que (?:tengan?|tengáis|pasen?|paséis)) )"
)
_OTHER: Final = r"(?![^\n]{0,40}\b(?:annen|annan|anden|andre|andra|other|different|andere\w?|autre|otro|otra|toinen)\b)"
_WISHED: Final = (
    rf"{_OTHER}(?:{_HAVING}(?:\S{{1,15}} ){{0,5}}?{_TIME}|(?:einen? )?(?:{_FINE} ){{1,3}}(?:\S{{1,12}} )?{_TIME})"
    r"(?: \S{1,12}){0,3}"
)
_WISH: Final = regex(rf"\s*(?:{_GREETING}|{_FAREWELL}|{_WISHED})\s*[,.!:–-]{{0,3}}\s*", re.IGNORECASE)
_WISH_FROM: Final = regex(rf"\s*(?:{_GREETING}|{_FAREWELL})\s*[,.!:/–-]{{0,2}}\s+", re.IGNORECASE)


def wishes(text: str) -> bool:
    """Whether a line is nothing but a farewell, where the sender's own name follows it."""
    if len(text) > _LONGEST or len(text.split()) > _WORDS or ANSWERING.search(text):
        return False
    return _WISH.fullmatch(text) is not None


def without_farewell(text: str) -> str:
    """A line without the farewell that it begins with: "Lieve groet, J" is "J"."""
    match = _WISH_FROM.match(text)
    return text[match.end() :] if match else text
