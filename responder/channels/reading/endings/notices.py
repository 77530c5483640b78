"""Notices that offices set below their mails: who may read them, whose register the firm is in, whether to print them.

They are told by what they are made of. A notice speaks of the mail itself and says for whom alone it is, or what is to
be done with it by others; and it says "you" and never "I", as a customer does who got a mail by mistake.
"""

import re
from typing import Final

from responder.channels.reading.personal_words import BILLS, says_i
from responder.patterns import regex

_LOOKED_AT: Final = 1000
_SHORTEST: Final = 25
_KNOWN: Final = regex(
    r"\s*[*_\[(]{0,3}\s?(?:(?:viktigt?|vigtigt?|important|wichtig|obs|nb|merk) ?[:!-] ?)?(?:this (?:e-?mail|message|"
    r"communication)[^\n]{0,80}(?:confidential|intended|privileged|contains)|"
    r"(?:the )?information (?:contained )?in this e?-?mail|confidential(?:ity)?(?: notice)?\b[:. ]|disclaimer\s*:|"
    r"(?:innholdet i|innehållet i|indholdet af|der inhalt|de inhoud van|le contenu de|el contenido de|"
    r"tämän viestin sisältö|informas?t?[js]?i?onen i|informationen i|informationerne i|die informationen in|"
    r"de informatie in|la información contenida en|les informations contenues dans|"
    r"the contents? of)[^\n]{0,80}(?:konfidensiel|konfidentiel|fortrolig|taushets|sekretess|vertraulich|vertrouwelijk|"
    r"confidenti|confidencial|luottamuksel)|(?:les|læs|läs|lue|read|lesen sie|lees|lisez|"
    r"lea)\b[^\n?]{0,40}(?:personvern|privatliv|integritet|tietosuoj|privacy|datenschutz|confidentialité|privacidad)|"
    r"(?:les|læs|läs)[^\n?]{0,30} (?:om )?(?:hvordan|hur) vi [^\n?]{0,40}(?:person|data)|så (?:här )?(?:behandlar|"
    r"hanterar) vi [^\n?]{0,20}personuppgift|(?:når|när|då) du [^\n?]{0,60}(?:behandler|behandlar) vi|"
    r"[^\n?]{0,80}innebär det att vi behandlar|slik behandler vi person|(?:hinweise|informationen) zum datenschutz|"
    r"denne (?:e-?post|melding)(?:en)?[^\n]{0,80}(?:konfidensiel|fortrolig|ment for|kun|taushets)|(?:det här|"
    r"detta) (?:e-?post)?(?:meddelande|mail)[^\n]{0,80}(?:konfidentiel|avsett|sekretess)|denne (?:e-?mail|mail|"
    r"meddelelse)[^\n]{0,80}(?:fortrolig|beregnet|tiltænkt)|diese (?:e-?mail|nachricht)[^\n]{0,80}(?:vertraulich|"
    r"bestimmt|virengeprüft|viren)|dit (?:e-?mail)?bericht[^\n]{0,80}(?:vertrouwelijk|bestemd)|ce (?:message|courriel|"
    r"mail)[^\n]{0,80}(?:confidentiel|destiné)|este (?:mensaje|correo)[^\n]{0,80}(?:confidencial|dirigido)|"
    r"questo messaggio[^\n]{0,80}(?:riservat|destinat)|tämä (?:sähkö)?(?:viesti|posti)[^\n]{0,80}(?:luottamuksel|"
    r"tarkoitettu)|virus-?(?:free|fri|frei|vrij)\b|virenfrei|virusfri|uten virus|denne e-?(?:post|mail)(?:en)? (?:er|"
    r"ble|har|blev)[^\n]{0,40}(?:virus|avast)|(?:this|denne|diese|dit)[^\n]{0,60}(?:checked|scanned|skannad|skannet|"
    r"kontrollert|scannet|kontrolleret|überprüft|gecontroleerd)[^\n]{0,40}(?:virus|avast|avg)|"
    r"please consider the environment|tenk på miljøet|tænk på miljøet|tänk på miljön|p.{0,4}(?:spar|"
    r"think)[^\n]{0,30}(?:papir|paper|before (?:you )?print))[^\n]*",
    re.IGNORECASE,
)
_PRINTED: Final = regex(
    r"(?:[^\n?]{0,80}(?:skriv(?:e|er)?(?: \w+){0,3} ut|udskriv\w*|print\w*|utskrift|aus(?:ge)?druck\w*|drucken|"
    r"imprim\w+|afdruk\w*|tulosta\w*|stampa\w*)\b[^\n?]{0,60}(?:mail|e-?post|mejl|melding|meddelande|nachricht|bericht|"
    r"message|courriel|correo|viesti|sähköposti|messaggio)\w*[^\n?]{0,60}(?:nødvendig|nödvändig|necess|need to|have to|"
    r"miljø|miljö|umwelt|milieu|environ|ympäristö|ambiente|medio|notwendig|nodig|nécess|tarpee)|[^\n?]{0,60}(?:miljø|"
    r"miljö|umwelt|milieu|environ|ympäristö|ambiente)[^\n?]{0,60}(?:før|før du|innan|inden|bevor|before|voordat|avant|"
    r"antes|ennen|prima)[^\n?]{0,30}(?:skriv|udskriv|print|aus|druck|imprim|afdruk|tulost|stamp))[^\n]*",
    re.IGNORECASE,
)
"""Do not print this, for the sake of the trees; looked for where `_PRINTING` stands."""
_PRINTING: Final = ("skriv", "print", "druck", "imprim", "afdruk", "tulosta", "stampa")
_HEADING: Final = regex(
    r"[\s*_=\[(-]{0,6}(?:disclaimer|legal notice|confidentiality notice|privacy notice|aviso legal|avis juridique|"
    r"aviso de (?:confidencialidad|privacidad)|(?:avis|clause) de confidentialité|haftungsausschluss|rechtshinweis|"
    r"vertraulichkeitshinweis|ansvarsfraskrivelse|ansvarsfriskrivning|"
    r"vastuuvapauslauseke)\b[\s*_=\])-]{0,6}(?::[^\n]*)?",
    re.IGNORECASE,
)
_THIS_MAIL: Final = regex(
    r"\b(?:this|denne|dette|det här|detta|den här|diese[srnm]?|dit|deze|ce|cet|cette|est[ea]|questa?|tämä|"
    r"tämän)\s(?:[\w-]{1,20}\s){0,2}?(?:e-?mail|mail|e-?post|message|communication|transmission|melding|mejl|"
    r"meddelande|besked|meddelelse|nachricht|bericht|courriel|courrier|correo|mensaje|comunicación|messaggio|viesti|"
    r"viestin|sähköposti|sähköpostin)\w*|\b(?:la présente|le présent)\b",
    re.IGNORECASE,
)
_FOR_WHOM: Final = regex(
    r"confidenti|konfiden|fortrol|taushet|teieplikt|sekretess|vertraulich|vertrouwelijk|luottamuks|confidencia|"
    r"privileged|\bintended\b|addressee|recipient|mottaker|mottakar|mottagare|modtager|adressat|empfänger|"
    r"geadresseerde|ontvanger|destinatair|destinatari|vastaanotta",
    re.IGNORECASE,
)
_ALONE: Final = regex(
    r"\b(?:only|sole|solely|exclusive\w*|kun|bare|berre|utelukkende|bara|endast|enbart|udelukkende|nur|allein|"
    r"ausschließlich|alleen|uitsluitend|uniquement|exclusiv\w+|seule?|solo|sólo|únicamente|vain|ainoastaan)\b|"
    r"(?:bestim+t|bestemd|beregnet|avsedd|avsett|tiltænkt|tiltenkt|tarkoitet|dirig|destin|adressée?s?\b)",
    re.IGNORECASE,
)
_OF_OURSELVES: Final = regex(
    r"\b(?:we (?:have|are|did|never|only|think)|vi (?:har|er|är|hadde|tror|bestilte|beställde|bestilt)|me har|"
    r"wir (?:haben|sind|hatten)|(?:wij|we) (?:hebben|zijn)|nous (?:avons|sommes)|tenemos|hemos|somos|olemme|(?:feil|"
    r"wrong|fel|forkert|falsche\w?|verkeerde?|mauvais|équivocad\w|väärä\w*))\b",
    re.IGNORECASE,
)
"""A customer tells what they have, and that a mail went astray."""
_IF_NOT: Final = regex(
    r"\b(?:if|hvis|dersom|om|er|wenn|sollten|falls|sofern|als|indien|mocht|si|jos|mikäli)\s(?:\w+\s){0,2}?"
    r"(?:you|du|dere|de|ni|i|sie|u|je|vous|usted|olet|et|ette|sinä|no)\b|\bby anyone (?:else|other)\b",
    re.IGNORECASE,
)
_TO_BE_DONE: Final = regex(
    r"\b(?:delet|destroy|notif|inform|disclos|copy|distribut|prohibit|unlawful|unauthori|slett|radera|makuler|forbud|"
    r"förbjud|forbudt|lösch|vernicht|verboten|unzulässig|verwijder|vernietig|verboden|verzoek|supprim|détrui|avert|"
    r"prévenir|interdi|elimin|borr|destruy|prohib|notifi|poista|hävit|ilmoit|kielle|beskjed|besked|underrett|meddela)|"
    r"\b(?:in error|by mistake|ved (?:en )?fei?jl|av misstag|irrtümlich|versehentlich|per abuis|par erreur|por error|"
    r"vahingossa|erehdyksessä)\b",
    re.IGNORECASE,
)
_YOUR_DATA: Final = regex(
    r"\b(?:your|dine|dina|deres|ihre[rn]?|uw|jouw|vos|votre|sus|tus)\b[^\n.]{0,25}(?:\bdata\b|\binformation\b|"
    r"personopply\w+|personuppgift\w*|personoply\w+|\w{0,20}daten\b|gegevens|données|datos)|henkilötieto",
    re.IGNORECASE,
)
_PROCESSED: Final = regex(
    r"\b(?:process\w*|store\w*|behandl\w+|behandel\w*|hanter\w+|verarbeit\w+|gespeichert|verwerk\w*|trait\w+|"
    r"tratad\w+|tratamos|käsit\w+|gdpr|rgpd|dsgvo|avg|privacy)\b",
    re.IGNORECASE,
)
_REGISTERED: Final = regex(
    r"\b(?:sitz(?: der gesellschaft)?\s?:|registergericht|amtsgericht|handelsregister|hr[ab] ?\d|geschäftsführ\w+|"
    r"vorstand|aufsichtsrat|(?:ust-?|umsatzsteuer-?)id\w*|registered (?:in|office|address|number|company)|"
    r"company (?:number|no|reg\w*)|vat (?:number|no|reg\w*)|rcs|siren|siret|capital (?:social|de)|tva|kvk|btw|"
    r"registro mercantil|cif|foretaksregisteret|org\.? ?(?:nr|nummer)|säte|styrelsens säte|cvr|y-tunnus|kotipaikka)\b",
    re.IGNORECASE,
)
_VIEWS: Final = regex(
    r"\b(?:views?|opinions?)\b[^\n]{0,60}\b(?:author|sender|individual|company|organi[sz]ation)\b", re.IGNORECASE
)
_TREES: Final = regex(r"miljø|miljö|umwelt|milieu|environ|ympäristö|luonto|luonno|ambiente", re.IGNORECASE)
_ON_PAPER: Final = regex(
    r"\b(?:skriv\w*(?: \w+){0,3} ut|udskriv\w*|udprint\w*|print\w*|utskrift\w*|aus(?:ge)?druck\w*|drucken|imprim\w+|"
    r"afdruk\w*|tulosta\w*|stampa\w*)\b",
    re.IGNORECASE,
)
_WHETHER: Final = regex(
    r"nødvend|nödvänd|necess|need|notwend|erforder|nodig|noodza|nécess|tarpee|turha|really|virkelig|verkligen|\b(?:før|"
    r"innan|inden|bevor|before|voordat|alvorens|avant|antes|ennen|prima|ob|om|whether|if|think|tænk|tenk|tänk|denk|"
    r"pensez|piense|consider)\b",
    re.IGNORECASE,
)

_HOURS: Final = regex(
    r"\b(?:(?:work(?:ing)?|office|business|normal|regular|usual|core) (?:hours|days|week|pattern)|arbei[dt]stid\w*|"
    r"arbetstid\w*|arbejdstid\w*|(?:arbeits|büro)zeit\w*|werktijd\w*|(?:werk|kantoor)uren|(?:heures|horaires?) \w+|"
    r"horario\w*|työa(?:ika|ja)\w*)",
    re.IGNORECASE,
)
_ANSWERED: Final = regex(
    r"\b(?:repl\w+|respon[ds]\w*|answer\w*|svar\w*|antwort\w*|antwoord\w*|reager\w*|réponse\w*|répond\w+|"
    r"respuesta\w*|contest\w+|vasta\w+)\b",
    re.IGNORECASE,
)
_UNASKED: Final = regex(
    r"\b(?:not|no|never|ikke|ikkje|inte|nicht|keine?|geen|niet|pas|en|ei|enkä|eikä)\b(?: \w+){0,2}? "
    r"(?:expect\w*|need|oblig\w+|feel|required?|pressure\w*|forvent\w*|förvänta\w*|behov|behöv\w*|trenger?|erwart\w*|"
    r"verplicht\w*|verwacht\w*|nodig|besoin|oblig\w+|tenu\w*|esper\w+|neces\w+|odot\w+|tarvitse)|"
    r"\b(?:förväntar|forventer|erwarte|verwacht|attends|espero)(?: \w+){0,2}? (?:inte|ikke|ikkje|keine?|nicht|geen|"
    r"niet|"
    r"pas|ninguna?)\b",
    re.IGNORECASE,
)
_DIFFERING: Final = regex(
    r"\s*my (?:working|work|office) (?:hours|days|week|pattern)s? (?:may|might) (?:not be|differ|"
    r"be different)\b[^\n?]*",
    re.IGNORECASE,
)
"""Who writes at all hours tells so below their mails, and that nobody need answer at once."""


def is_notice(text: str) -> bool:
    """Whether a line is such a notice."""
    text = text[:_LOOKED_AT]
    if _KNOWN.fullmatch(text) or _HEADING.fullmatch(text):
        return True
    if len(text) <= _SHORTEST:
        return False
    lowered = text.lower()
    if any(word in lowered for word in _PRINTING) and (_PRINTED.fullmatch(text) or _spares_paper(text)):
        return True
    if _leaves_time(text):
        return True
    told = _YOUR_DATA.search(text) is not None and _PROCESSED.search(text) is not None
    return (told or _is_restricted(text) or _names_registers(text)) and not says_i(text)


def _leaves_time(text: str) -> bool:
    """Whether a text says of its writer's hours that nobody need answer outside of their own."""
    if "?" in text or _HOURS.search(text) is None:
        return False
    return _DIFFERING.fullmatch(text) is not None or bool(_ANSWERED.search(text) and _UNASKED.search(text))


def _spares_paper(text: str) -> bool:
    """Whether to print this mail, or anything at all for the sake of the trees."""
    if "?" in text or not (_ON_PAPER.search(text) and _WHETHER.search(text)):
        return False
    return _TREES.search(text) is not None or (_THIS_MAIL.search(text) is not None and not says_i(text))


def _is_restricted(text: str) -> bool:
    """Whether a text says of the mail that it is for somebody alone, or what others are to do with it."""
    if _THIS_MAIL.search(text) is None:
        return False
    if _VIEWS.search(text):
        return True
    if _FOR_WHOM.search(text) and _ALONE.search(text) and not _OF_OURSELVES.search(text):
        return True
    return _IF_NOT.search(text) is not None and _TO_BE_DONE.search(text) is not None


def _names_registers(text: str) -> bool:
    """Whether a firm says where it is registered; a number alone, or for a bill, may be what was asked for."""
    return BILLS.search(text) is None and len({found[0].lower() for found in _REGISTERED.finditer(text)}) > 1
