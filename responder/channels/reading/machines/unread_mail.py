"""Whoever has read our mail does not say that mail is not read, is read some other day, or is answered by nobody in
particular: a program says so. What somebody has not read *yet*, or read too late, lies behind them and is a person's.
"""

import re
from typing import Final

from responder.patterns import regex

_MAIL: Final = (
    r"(?:(?:e-?)?mails?|(?:e-?)?mail(?:en|ene|boksen|box|et)?|e-?post(?:en|boksen|adressen|er)?|mejl(?:en|et|korgen)?|"
    r"in(?:n?boks(?:en)?|bakken|korg(?:en)?|box)|indbakken|messages?|messagerie|courriels?|nachrichten|postfach|"
    r"berichten|correos?|mensajes|sähköposti\w*|viestejä|viestit|viestini|viesteihin|henvendelser|beskeder|meddelanden)"
)
_OF: Final = r"(?:(?:my|any|min|mine|mina|mitt|meine[mn]?|mein|mijn|mes|ma|mis|el|los|på|die|de|tätä) )?"
_YOURS: Final = r"(?:your|din|ditt|deres|ihre|deine|je|uw|votre)"
_STEP: Final = r"[^\n.!?:;,]"
_READ: Final = (
    r"(?:les|leser|lesa|læser|läser|sjekker|sjekkar|tjekker|kollar|følger med på|lese|lese meine|rufe|checke|prüfe|"
    r"lees|"
    r"check|bekijk|read|checking|reading|monitor|monitoring|consulte|consulterai|lis|lirai|leo|leeré|miro|reviso|"
    r"consulto|luen|lue|seuraa|tarkista|tarkistan)"
)
_TO_READ: Final = (
    r"(?:lese|lesa|læse|läsa|sjekke|kolla|lesen|abrufen|lezen|read|check|lire|consulter|leer|lukemaan|lukea)"
)
_NOT: Final = r"(?:ikke|ikkje|inte|ej|nicht|keine|kein|niet|geen|pas|plus|not|n['’]t|no|en|enkä|ei|never|aldri|aldrig)"
_SELDOM: Final = (
    r"(?:først|fyrst|först|erst|pas weer|seldom|rarely|sporadically|infrequently|"
    r"occasionally|sporadisk|sporadiskt|sjelden|sällan|sjældent|selten|sporadisch|zelden|irrégulièrement|rarement|"
    r"weekly|daily|once|twice|illalla|iltaisin|abends|i kveld|på kvällen|om aftenen|satunnaisesti|harvoin|tomorrow|"
    r"i ?morgen|i ?morgon|morgen|demain|mañana|huomenna|"
    r"(?:på |on )?\w{3,7}(?:dag|day)|when i|når jeg er|"
    r"när jag är|after|etter|efter|nach|na)"
)
_LEAVES: Final = regex(
    r"\b(?:stop\w*|unsubscri\w*|remove|delete|avmeld\w*|meld\w* (?:meg |mig )?av|afmeld\w*|avregistrera\w*|ta bort|"
    r"slett\w*|slet|abmeld\w*|abbestell\w*|austragen|uitschrij\w*|afmeld\w*|verwijder\w*|désabonn\w*|désinscri\w*|"
    r"supprim\w*|baja|dejen|borr\w+|lopeta\w*|lopetta\w*|poista\w*|peru\w*)\b",
    re.IGNORECASE,
)
"""Who wants no more of our mails may say why: they are not read."""
_PAST: Final = regex(
    r"\b(?:yet|until (?:now|today|just now)|before now|ennå|enno|endnu|ännu|än\b|før nå|før no|før nu|förrän nu|"
    r"noch nicht|bisher|bis jetzt|nog niet|tot nu|encore|jusqu['’]ici|todavía|aún|hasta ahora|vielä|"
    r"sorry|beklager|unnskyld|undskyld|ursäkta|förlåt|entschuldig\w*|desculp\w*|perdon\w*|anteeksi|pardon|"
    r"så (?:mycket|mye|mykje|meget|ofte|ofta|tit)|very|much|so (?:viel|oft)|zo (?:veel|vaak)|beaucoup|mucho|paljon)\b",
    re.IGNORECASE,
)
"""What was not read before now, and what is not read very often."""
_RATHER: Final = regex(
    r"\b(?:sms|text(?:s|ing)?|tekst(?:e|es)?|sms:?a|ring(?:e|a)?|calling|whatsapp|telefon|anruf\w*|bellen|llamar|"
    r"appeler|soitto|tekstiviesti)\b[^\n.!?]{0,20}\b(?:er|är|is|ist|est|es|on|går|funker|funkar|works?) (?:\w+ )?"
    r"(?:bedre|bättre|better|best|bäst|bedst|lettere|lättare|nemmere|easier|besser|einfacher|beter|mieux|mejor|parempi|"
    r"helpompi)\b",
    re.IGNORECASE,
)
"""Who would rather be called says so of all mail; a note says it of what cannot wait."""
_UNREAD: Final = regex(
    rf"\b(?:jeg|eg|jag|ich|ik|je|i|we|vi|og|och|und|en|et|but|men|aber|enkä|y)\b{_STEP}{{0,12}}?\b"
    rf"(?:{_READ} (?:\w+ ){{0,2}}?{_NOT} (?:på )?{_OF}{_MAIL}|{_READ}(?: på)? {_OF}{_MAIL}{_STEP}{{0,15}}?\b"
    rf"(?:{_NOT}|{_SELDOM})|{_READ} (?:\w+ )?{_SELDOM} (?:på )?{_OF}{_MAIL})\b|"
    rf"\b(?:(?:will|['’]ll) (?:only |not )?(?:read|check|see) {_OF}|(?:will|['’]ll) read {_YOURS} ){_MAIL}"
    rf"{_STEP}{{0,15}}?\b{_SELDOM}\b|\b{_READ} (?:\w+ )?(?:først|fyrst|först|erst|pas) (?:\w+ )?{_YOURS} {_MAIL}\b|"
    rf"\b{_READ} {_YOURS} {_MAIL} (?:då|da|dann|dan|then|alors|entonces|silloin)\b|"
    rf"\b(?:do not|don['’]t|am not|['’]m not|won['’]t|will not|cannot|can['’]t|not be|won['’]t be|not able to|"
    rf"unable to|"
    rf"je ne|no) (?:\w+ ){{0,2}}?(?:{_READ}|{_TO_READ})(?: pas| plus)? {_OF}{_MAIL}\b|"
    rf"\b(?:kan|får|kann|kan ik|peux|puedo|pääse|pysty|ehdi|har) {_STEP}{{0,15}}?(?:{_NOT} {_STEP}{{0,15}}?)?"
    rf"{_OF}{_MAIL} (?:\w+ )?{_TO_READ}\b|"
    rf"\b(?:en|enkä|ei) (?:pääse|pysty|voi|ehdi) {_TO_READ} {_MAIL}|\bne (?:peux|pourrai) pas {_TO_READ} {_OF}{_MAIL}|"
    rf"\bno puedo {_TO_READ} {_OF}{_MAIL}|\b(?:kan|får) {_NOT} {_TO_READ} {_OF}{_MAIL}",
    re.IGNORECASE,
)
"""In the present and of the time to come."""
_BY_NOBODY: Final = regex(
    rf"(?<!your )(?<!deres )(?<!ihre )(?<!vos )(?<!uw )(?<!era )(?<!these )(?<!deze )\b{_MAIL}\b"
    rf"(?! (?:deres|dine|dykkar|era|jeres|din)\b){_STEP}{{0,25}}?\b(?:leses|lesast|læses|läses|bevakas|overvåkes|"
    rf"besvares|besvaras|"
    rf"(?:blir|bliver|vil bli|vil blive) (?:\w+ ){{0,2}}?(?:lest|læst|läst|besvart|besvaret|besvarade|fulgt opp)|"
    r"(?:are|will be|is|not be) (?:\w+ ){0,2}?(?:read(?! out)|answered(?! by my)|checked|monitored|replied to|"
    r"picked up by|handled by|covered by)|"
    r"(?:wird|werden) (?:\w+ ){0,4}?(?:gelesen|beantwortet|bearbeitet)|(?:wordt|worden) (?:\w+ ){0,4}?(?:gelezen|"
    r"beantwoord)|(?:sera|seront|est|sont|n['’]est|ne sont|ne seront) (?:\w+ ){0,2}?(?:lue?s?|traitée?s?|"
    r"consultée?s?)|(?:luetaan|lueta|vastataan|seurata|seurataan)|se (?:leerán?|responderán?|atenderán?|leen))\b",
    re.IGNORECASE,
)
"""An office speaks, or nobody."""


def leaves_mail_unread(text: str) -> bool:
    """Whether a text says that mail is not read, or by nobody, or another day."""
    if any(one.search(text) for one in (_PAST, _LEAVES, _RATHER)):
        return False
    return (_UNREAD.search(text) or _BY_NOBODY.search(text)) is not None
