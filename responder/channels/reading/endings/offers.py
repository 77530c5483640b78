"""Offers to end a mailing, as firms set them below their mails: "If you no longer wish to hear from us, reply STOP".

They tell the reader how to end something, and so are no wish of whoever sends the mail: a customer who wants to hear
no more says "I" and "me", and speaks to us of our mails. nb nn sv da en de fi nl fr es.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from responder.channels.reading.lines import Line
from responder.patterns import regex

_LONGEST: Final = 400
_WORDS: Final = 45
_BROKEN: Final = 4
"""Lines that an offer may be broken over."""
_YOU: Final = r"(?:you|du|sie|u|je|jij|vous|tu|usted|et|ette)"
"""One reader: a shop is spoken to as several."""
_READER: Final = (
    rf"\W*(?:(?:if|hvis|dersom|om|wenn|falls|sofern|als|indien|si|jos|mikäli) (?:\w+ )?{_YOU}|"
    rf"(?:ønsker|vil|vill|wilt|wil|wünschen|möchten|wollen|souhaitez|do)[ -]{_YOU}|(?:si no )?(?:desea|quiere)|"
    r"haluatko|jos et)\b"
)
_GETS: Final = (
    r"(?:receiv\w*|get|hear|wish|want|prefer|motta|få|ta emot|modtage|have|ha|ønsker|önskar|hören|erhalten|"
    r"bekommen|empfangen|möchten|ontvangen|krijgen|recevoir|recibir|desea|saada|halua)"
)
_NONE: Final = (
    r"(?:no longer|not|n['’]t|no more|ikke|ikkje|inte|nicht|keine|niet|geen|plus|no|enää|flere|fleire|fler|mehr|meer|"
    r"más|further|future)"
)
_MAILINGS: Final = (
    r"(?:\w*e-?mails?|e-?post\w*|mails?|mejl|utskick|\w*brev\w*|newsletters?|meldinge?r?|meldingar|meddelanden|"
    r"beskeder|messages?|nachrichten|berichten|nieuwsbrie\w+|boletín|correos?|mensajes|courriels?|lettres?|viestejä|viestiä|"
    r"sähköposti\w*|kirje\w*|communications?|marketing|reklame|reklam|werbung|from us)"
)
_WHETHER: Final = regex(
    rf"^(?=[^\n]{{0,80}}\b{_GETS}\b)(?=[^\n]{{0,80}}\b{_NONE}\b){_READER}[^\n]{{0,80}}\b{_MAILINGS}\b",
    re.IGNORECASE,
)
"""Whether the reader wants to get no more: a condition or a question."""
_WORD_SENT: Final = regex(
    r"^\W*(?:reply|answer|text|send|svar|svara|antworten sie|antworte|antwoord|répondez|responda|vastaa)"
    r"(?: (?:with|med|mit|met|par|con))? \W?(?:stopp?|baja|slutt|sluta|av|nei|no|nej)\W? (?:to|if|for å|for at|hvis|"
    r"dersom|om|för att|um|wenn|als|pour|si|para|jos)\b[^\n?]*$|"
    rf"^\W*{_YOU} (?:can|may|kan|können|kunnen|kunt|kan|pouvez|puede)\b(?=[^\n?]{{0,80}}\b(?:any ?time|når som helst|"
    r"når du vil|när som helst|jederzeit|altijd|moment|momento|click\w*|klik\w*|klick\w*|cliqu\w*|clic)\b)[^\n?]*$",
    re.IGNORECASE,
)
"""The word that ends it, and what for; or that the reader may end it at any time."""
_PURPOSE: Final = regex(
    r"^\W*(?:(?:to|in order to|for å|för att|for at|um|om (?=[^\n]{0,30}\bte )|pour|para|jos haluat|"
    r"if you (?:want|wish|would like) to|hvis du (?:vil|ønsker å|ønsker at)|om du vill|wenn sie sich|als u zich|"
    r"si (?:vous souhaitez|desea)) )"
    r"[^\n]{0,30}?\b(?:unsubscrib\w*|opt out|stop receiving|stop these|end (?:the|this)|melde? (?:deg|dere|seg) av|"
    r"avmelde?|avregistrer\w*|avsluta\w*|afmelde?|abzumelden|abmelden|abzubestellen|(?:af|uit) te (?:melden|schrijven)|"
    r"uit te schrijven|vous désabonner|désabonner|désinscrire|darse de baja|cancelar|perua|peruuttaa)\b[^\n?]*$",
    re.IGNORECASE,
)
_ENDING: Final = regex(
    r"\b(?:unsubscrib\w*|opt[- ]?out|stopp?|melde? (?:deg|dere) av|avmeld\w*|afmeld\w*|avregistrer\w*|avanmäl\w*|"
    r"avsluta\w*|abmeld\w*|abzumelden|abbestell\w*|abzubestellen|uitschrijv\w*|af te melden|uit te schrijven|"
    r"désabonn\w*|désinscri\w*|de baja|baja|peruut\w*|peru)\b",
    re.IGNORECASE,
)
_HOW: Final = regex(
    r"https?://|\b(?:click\w*|klikk\w*|klick\w*|klik|trykk|tryck|cliquez|clique|haga|pulse|napsauta|reply|replying|"
    r"text|svar[ae]?|antworten|antworte|antwoord|répondez|responda|vastaa|her|här|hier|here|ici|aquí|tästä|"
    r"at any time|når som helst|när som helst|jederzeit|à tout moment|en cualquier momento|du kan|sie können|"
    r"kunt u|you can|you may|vous pouvez|puede)\b",
    re.IGNORECASE,
)
_MEMBER: Final = regex(
    r"^\W*(?:you(?: are|['’]re)? (?:receiving|receive|got)|du (?:mottar|får|modtager)|sie (?:erhalten|bekommen)|"
    r"u ontvangt|je ontvangt|vous recevez|recibe|saat)\b[^\n]{0,60}\b(?:because|fordi|eftersom|weil|omdat|car|"
    r"parce que|porque|koska)\b[^\n]{0,40}\b(?:customer|subscri\w*|member|signed up|opted|registered|kunde|kund|"
    r"abonner\w*|abonn\w*|medlem|tilmeldt|påmeldt|prenumer\w*|anmält|registrer\w*|angemeldet|registriert|klant|"
    r"ingeschreven|aangemeld|geabonneerd|client\w*|inscrite?|suscri\w*|asiakas|tilan\w*)\b",
    re.IGNORECASE,
)
_ME: Final = regex(
    r"\b(?:i(?:['’](?:m|ve|d|ll))?(?= (?:am|have|had|did|do|don|can|will|would|want|wish|no|never|get|tried|keep|"
    r"still|also|already|just)\b)|i['’](?:m|ve|d|ll)|me|my|mine|jeg|meg|mig|mitt?|min[ea]?|eg|jag|mej|ich|mich|mir|"
    r"mein\w{0,2}|ik|mij|mijn|moi|mes|mon|yo|mis|minä|minu[nat]\w*|minulle|från er|fra dere|fra jer|fra dykk|"
    r"von (?:ihnen|euch)|van (?:u|jullie)|de vous|from you)\b|\bje (?:ne|n['’]|vous|souhaite|veux|voudrais|désire|"
    r"m['’e])",
    re.IGNORECASE,
)
_SENTENCE: Final = regex(r"(?<=[.?!])\s+")
_FIRST: Final = regex(
    r"\W{0,10}(?:if|in order|hvis|dersom|om|wenn|falls|sofern|als|indien|si|jos|mikäli|to|for å|for at|för att|um|pour|"
    r"para|ønsker|vil|vill|wilt|wil|wünschen|möchten|wollen|souhaitez|do|desea|quiere|haluatko|reply|answer|text|send|"
    r"svar|svara|antworten|antworte|antwoord|répondez|responda|vastaa|you|du|sie|u|je|vous|usted|recibe|saat)\b",
    re.IGNORECASE,
)
"""The words that an offer begins with: most lines are told by these alone."""


def offer_at(lines: Sequence[Line], index: int) -> int:
    """How many lines from `index` on, with nothing else in them, offer their reader to end a mailing or say why they
    get it; an offer may be broken over several. None does behind a colon: there somebody tells of one."""
    text = lines[index].text
    if not 0 < len(text) <= _LONGEST or _FIRST.match(text) is None:
        return 0
    above = next((line.text.rstrip() for line in reversed(lines[max(0, index - 3) : index]) if line.text.strip()), "")
    if above.endswith(":"):
        return 0
    for count in range(1, _BROKEN + 1):
        if _offers(text):
            return count
        if index + count >= len(lines) or not (more := lines[index + count].text.strip()) or len(text) > _LONGEST:
            break
        text = f"{text.rstrip()} {more}"
    return 0


@lru_cache(maxsize=64)
def _offers(text: str) -> bool:
    if len(text.split()) > _WORDS or _ME.search(text):
        return False
    sentences = [one for one in _SENTENCE.split(text.strip()) if one]
    told = [_tells(one) for one in sentences]
    if not any(told):
        return False
    ends = any(_ENDING.search(one) for one in sentences) or any(_MEMBER.search(one) for one in sentences)
    return ends and all(here or _instructs(one) for here, one in zip(told, sentences, strict=True))


def _tells(sentence: str) -> bool:
    """For whom, for what or why."""
    return any(one.search(sentence) for one in (_WHETHER, _WORD_SENT, _PURPOSE, _MEMBER))


def _instructs(sentence: str) -> bool:
    """What the reader is to do: nobody asks a shop in these words."""
    return "?" not in sentence and _ENDING.search(sentence) is not None and _HOW.search(sentence) is not None
