"""Notes of offices and shops that are shut for a while: shut over a holiday, and with it good wishes for the season,
the day on which they are there again, or what becomes of mail meanwhile.

A customer whose firm is shut says on what day, and what to do then; a note wishes everybody a merry Christmas.
"""

import re
from typing import Final

from responder.patterns import regex

_SEASON: Final = (
    r"(?:jul\w{0,6}|romjul\w*|nytt? ?år\w*|nyår\w*|påsk\w*|pinse\w*|pingst\w*|sommer\w*|sommar\w*|ferie\w*|semester\w*|"
    r"helligdag\w*|helgdag\w*|höst\w*|høst\w*|vinter\w*|fellesferie\w*|industrisemester\w*|christmas|xmas|easter|"
    r"new year\w*|holidays?|vacation|summer|winter|thanksgiving|weihnacht\w*|ostern|neujahr|feiertag\w*|sommerpause|"
    r"winterpause|schulferien|ferien|urlaub\w*|kerst\w*|oud en nieuw|pasen|zomer\w*|vakantie\w*|feestdagen|noël|"
    r"nouvel an|pâques|été|vacances|congés?(?: annuels?)?|fêtes|navidad|semana santa|año nuevo|verano|vacaciones|"
    r"joulu\w*|pääsiäi\w*|juhannu\w*|kesä\w*|heinäkuu\w*|loma\w*)"
)
_SHUT: Final = regex(
    r"\b(?:(?:ferie|sommer|sommar|jule?|jul|vinter|helg|påske?)-?(?:stengt|stängt|lukket|lukke|lukning|stenging|"
    r"stängning)|betriebs(?:ferien|urlaub)|weihnachtspause|sommerpause|winterpause|zomersluiting|kerstsluiting|"
    r"fermeture (?:annuelle|estivale)|cerrado por vacaciones|kesätauko\w*|"
    r"(?:stengd?t?|stängda?|stängt|lukket|closed|shut|geschlossen|(?:nicht|un)(?: \w+)? ?besetzt|gesloten|fermée?s?|"
    rf"cerrad[oa]s?|suljettu|kiinni|ubemannet|obemannat?d?)\b[^\n.!?]{{0,40}}?\b{_SEASON}|"
    rf"\b{_SEASON}\b[^\n.!?]{{0,40}}?\b(?:stengd?t?|stängt|lukket|closed|shut|geschlossen|(?:nicht|un) ?besetzt|"
    rf"gesloten|fermée?s?|cerrad[oa]s?|suljettu|kiinni)|(?:er|är|är i|zijn|sommes|est|estamos) (?:\w+ ){{0,2}}?"
    rf"(?:en congés? annuels?))\b",
    re.IGNORECASE,
)
_CLOSED: Final = regex(
    r"\b(?:stengd?t?|stängda?|stängt|lukket|closed|geschlossen|gesloten|fermée?s?|cerrad[oa]s?|suljettu|kiinni)\b",
    re.IGNORECASE,
)
_UNMANNED: Final = regex(
    r"\b(?:(?:nicht|un) ?besetzt|unstaffed|unmanned|ubeman[nd]et|obeman\w+|onbemand)\b", re.IGNORECASE
)
_WISHES: Final = regex(
    r"\b(?:go[dt]e?|gott?|glædelig|glad|rigtig god|trevlig|riktig god|happy|merry|frohe?[sn]?|fröhliche|schöne[ns]?|"
    r"guten|fijne?|prettige?|zalig|joyeu\w+|bonnes?|bel|belles?|feliz|felices|hyvää|iloista|rauhallista|mukavaa) "
    rf"(?:\w+ (?:og|och|und|en|et|y|ja) )?{_SEASON}\b",
    re.IGNORECASE,
)
_BACK: Final = regex(
    r"\b(?:vi|me|we|wir|wij|nous)\b[^\n.!?]{0,20}\b(?:er|är|are|sind|zijn|sommes|seront|serons|will be|['’]?ll be|"
    r"åpner|öppnar|åbner|open|reopen|öffnen|rouvrons|rouvrirons)\b[^\n.!?]{0,25}\b(?:tilbake|tilbage|tillbaka|attende|"
    r"igjen|igen|åter|back|again|wieder|zurück|terug|weer|de retour|à nouveau)\b|\b(?:palaamme|avaamme|volvemos|"
    r"volveremos|reabrimos|abriremos|rouvrirons|rouvrons)\b",
    re.IGNORECASE,
)
_HANDLED: Final = regex(
    r"\b(?:ordre\w*|order\w*|bestilling\w*|beställning\w*|bestellung\w*|bestelling\w*|commandes?|pedidos?|tilauks\w+|"
    r"e-?mails?|mails?|mejl|e-?post\w*|demandes|anfragen|henvendelser|ärenden|consultas)\b[^\n.!?]{0,50}\b(?:i uke|"
    r"i vecka|i uge|danach|daarna|afterwards|ensuite|after|etter|efter|nach|na|when we|når vi|när vi|à notre retour|"
    r"a la vuelta|from|fra|från|vanaf|ab|à partir)\b|\b(?:traiterons|bearbeiten|beantworten|answer|reply to|behandler|"
    r"besvarar|svarer på|svarar på)\b[^\n.!?]{0,40}\b(?:à notre retour|danach|afterwards|from|when we)\b",
    re.IGNORECASE,
)
_VISITS: Final = regex(
    r"\b(?:kan|can|könn\w+|kunnen|pouvez|pueden|voitte\w*|dere|ifølge|according|enligt|laut|volgens|selon|según|"
    r"bring\w*|lever\w*|deliver\w*|liefer\w*|bezorg\w*|livr\w+|entreg\w+|hent\w*|hämta\w*|hente\w*|pick|så kom|so)\b",
    re.IGNORECASE,
)
"""What a customer speaks of whose own place is shut, or who asks about ours."""


def says_shut(text: str) -> bool:
    """Whether a text does nothing but tell that an office or a shop is shut over a holiday."""
    if "?" in text or _VISITS.search(text):
        return False
    if _SHUT.search(text) is None:
        return _CLOSED.search(text) is not None and _WISHES.search(text) is not None
    return any(one.search(text) for one in (_WISHES, _BACK, _HANDLED, _UNMANNED))
