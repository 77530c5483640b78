"""Notes of absence by the fields of their words, where no known phrase is said: two of these stand together, as nobody
lets them who answers a shop: an absence, work that has ended, an address that is no longer used, an answer put off to
another day, and somebody else's address.
"""

import re
from typing import Final

from responder.channels.reading.mail_habits import handles_mail
from responder.channels.reading.personal_words import BILLS, says_i
from responder.channels.reading.phrases import names_address

_IN: Final = (
    r"\b(?:on|at|in|an?|taking|take|attending|observing|have|having|på|i|ut|tar|tager|tatt|har|holder|håller|går|auf|"
    r"im|in|aus|bei|"
    r"zur|zum|am|mache|genieße|habe|op|met|wegens|van|en|de|pour|par|por|al|profite|disfruto|"
    r"pitämässä)\s(?:[\w.-]+\s){0,3}?"
)
_LEAVE: Final = re.compile(
    rf"{_IN}(?:\w{{0,14}}ferien?|\w{{0,10}}semester|\w{{0,12}}perm(?:isjon)?|\w{{0,10}}orlov|barsel|"
    rf"\w{{0,10}}ledighet|pause|"
    r"weekend|helg|kurs|cursus|opplæring|utbildning|uddannelse|oppdrag|uppdrag|opgave|resande fot|"
    r"reise(?:fot)?|\w{3,10}(?:reise|resa|rejse)|"
    r"leave|vacation|holidays?|sabbatical|detox|time off|days? off|workshops?|meetings|training|"
    r"\w{0,10}urlaub|ferien|elternzeit|mutterschutz|teilzeit|terminen|schulung|dienstreise|geschäftsreise|"
    r"\w{0,12}verlof|\w{0,10}vakantie|(?:dagen|dag|week) vrij|congés?|vacances|repos|arrêt|télétravail|formation|"
    r"déplacement|"
    r"mi-temps|vacaciones|días libres|baja|enfermedad|festivo|permiso|viaje|kesälomaa|talvilomaa|lomaa)\b|"
    r"\b(?:ute av drift|niet aanwezig|only work \w+days?|erst (?:am|ab) \w+ wieder (?:erreichbar|da|im büro)|"
    r"(?:\w{2,10}|t)ledig|fraværende|frånvarande|avspaser\w*|bortreist|bortrejst|bortrest|rejst til|redusert|"
    r"deltid|"
    r"part[- ]time|travell?ing|caring for|away|offline|off (?:sick|until|till)|abwesend|afwezig|absente?|ausente|"
    r"\w*loma(?:lla|lle)|poissa|en ole paikalla|\w*vapaalla|matkalla|sairaana|"
    r"(?:offices?|shop|store|studio|clinic|we|mottagning\w*|klinik\w*|kontor\w*|butikk?en|forretning\w*|vi|büro|"
    r"praxis|laden|geschäft|wir|"
    r"kantoor|winkel|wij|we|"
    r"bureaux?|cabinet|magasin|nous|oficina|tienda|despacho|toimisto\w*|liike\w*|myymälä\w*)\b[^\n.!?]{0,12} "
    r"(?:har|holder|håller|is|are|will be|remains?|ist|bleibt|zijn|est|sera|sont|seront|está|estará|"
    r"on) (?:\w+ ){0,2}?(?:lukket|"
    r"stengt|stängt|closed|geschlossen|gesloten|fermée?s?|cerrad[oa]|suljettu)|cerrado por|fermé (?:pour|jusqu))\b",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(
    r"\b(?:my|min|meine?|mein|mijn|mon|mi) (?:last|siste|sista|sidste|letzter?|laatste|dernier|"
    r"último) (?:arbei?d?s?t?-?)?"
    r"(?:working )?(?:\w{0,8}dag|day|tag|jour|día)\b|"
    r"\b(?:arbeidsforhold\w*|anställning\w*|ansættelse\w*|employment|contract|arbeitsverhältnis|dienstverband|"
    r"mission|"
    r"contrat|"
    r"contrato|työsuhte\w*|työsuhde)\b[^\n.!?]{0,40}\b(?:avsluttet|opphørt|upphört|avslutad|ophørt|ended|over|"
    r"beendet|"
    r"endet|"
    r"beëindigd|afgelopen|terminée?|finie?|terminado|päättynyt|päättyi)\b|"
    r"\b(?:avsluttet|avslutat|afsluttet|ended|beendet)\b[^\n.!?]{0,20}\b(?:arbeidsforhold\w*|anställning\w*|"
    r"ansættelse\w*|"
    r"employment|arbeitsverhältnis)\b|"
    r"\b(?:new|ny|nytt|neue|nouveau|nuevo|another) (?:role|position|rolle|roll|stilling|tjänst|poste|puesto|"
    r"stelle)\b|"
    r"\bvan baan (?:gewisseld|veranderd)|\b(?:left|leaving|verlassen|verlaten|quitté|forlatt|forladt|lämnat) (?:the|"
    r"our|my|"
    r"la|l['’]|bedriften|firmaet|företaget)?\s?(?:company|firm|société|entreprise)?|"
    r"\bunternehmen\b[^\n.!?]{0,30}\bverlassen\b|"
    r"\bdejado (?:de trabajar|la empresa)|\b(?:your|din|deres|ihr\w?|uw|je|votre|su) (?:new|nye|nya|neue\w?|nieuwe|"
    r"nouve\w+|nuev\w)?"
    r" ?(?:contact|kontakt\w*|ansprechpartner\w*|interlocut\w+)\b",
    re.IGNORECASE,
)
_UNUSED: Final = re.compile(
    r"\b(?:this|denne|dette|den här|diese[rs]?|dit|deze|cette|est[ea]|tämä|en|an|ein\w?|een|une?|"
    r"un[ao]?)\b[^\n.!?]{0,12}\b"
    r"(?:\w*adress\w*|address|\w*postfach|\w*konto\w*|\w*account|\w*boks\w*|mailbox|inbox|brevlåd\w*|\w*kasse|"
    r"postvak|"
    r"adres|boîte|"
    r"dirección|buzón|osoite)\b[^\n.!?]{0,30}\b(?:stillgelegt|nedlagt|nedlagd|closed|retired|stengt|lukket|stängd|"
    r"opgeheven|"
    r"(?:ikke|ikkje|inte|ej|nicht|niet|plus|no longer|not|ya no|ei|pas)\b[^\n.!?]{0,16}\b(?:bruk|brug|brukes|bruges|"
    r"används|leses|"
    r"læses|läses|use|used|monitored|active|verwendet|genutzt|aktiv|gebruik|gebruikt|utilisée?|valable|activ[ao]|usa|"
    r"utiliza|"
    r"käytössä))\b",
    re.IGNORECASE,
)
_REPLY: Final = (
    r"\b(?:svar[ae]r?|besvar[ae]r?|återkopplar|återkommer|vender tilbage|kommer tilbake|reply|respond|answer|"
    r"get back|"
    r"catch up|antworte\w?|beantworte\w?|melde mich|(?:be)?antwoorden?|beantwoord|reageer|réponds|répondrai|"
    r"répondrons|"
    r"vous lirai|traiterai|traités|reviendrai|contestar(?:é|emos)|responder(?:é|emos)|vastaan|vastaamme|"
    r"(?:innboksen|inkorgen|indbakken) \w+|(?:vi|we|wir) (?:leser|läser|læser|read|lesen))\b"
)
_LATER: Final = (
    r"\b(?:(?:man|mån|tirs|tis|ons|tors|fre|lør|søn|lör|sön)dag\w*|(?:mon|tues|wednes|thurs|fri)day|\w{3,8}tag|"
    r"mittwoch|"
    r"(?:maan|dins|woens|donder|vrij)dag|(?:lun|mar|mercre|jeu|vendre)di|lunes|martes|miércoles|jueves|viernes|"
    r"\w+taina|"
    r"i ?morgen|i ?morgon|imorgen|imorgon|morgen|tomorrow|demain|mañana|huomenna|next (?:week|business day|"
    r"working day)|neste uke|"
    r"nästa vecka|næste uge|nächste woche|volgende week|semaine prochaine|próxima semana|ensi viikolla|"
    r"slutet av veckan|"
    r"(?:in|i|im|ab|en|au|from|fra|från|vanaf|à partir de?|partir du|alkaen) (?:\d{1,2}\.? )?(?:de )?"
    r"(?:jan|feb|fév|mar|mär|apr|avr|abr|mai|maj|may|jun|juin|jul|juil|aug|août|ago|sep|o[ck]t|nov|de[cszk]|déc|ene|"
    r"dic)[^\W\d_]*\b|"
    r"fra og med|from then|igjen|wieder|weer|retour|réouverture|palattuani|(?:så snart|så fort|when|as soon as|"
    r"sobald|"
    r"zodra|dès que) (?:jag|jeg|eg|i|we|ich|wir|ik|wij|je|vi|nous)|när jag är|när vi|når vi|når jeg er|når eg er|"
    r"when i['’]?m? ?a?m? back)\b"
)
_PUTS_OFF: Final = re.compile(
    rf"{_REPLY}[^\n.!?]{{0,50}}?{_LATER}|{_LATER}[^\n.!?]{{0,20}}?{_REPLY}|"
    r"\b(?:slow|longer|delay\w*|lengre tid|længere tid|längre tid|länger|langsamer|trager|tarder|tardan|tardar\w*|"
    r"viipy\w*|más)\b"
    r"[^\n.!?]{0,25}\b(?:to|å|at|att|zu)? ?(?:respond\w*|repl\w+|answer\w*|svare?|svara|antwort\w*|reager\w*)\b|"
    r"\b(?:réponses?|repl(?:y|ies)|svar\w*|antworten?|reacties?|respuestas?|vastauks\w+)\b[^\n.!?]{0,30}\b(?:tarder|"
    r"slow\w*|delayed|"
    r"dröja?|längre|lengre|länger|dauern|langer|tardar\w*|viipy\w*)\b|"
    r"\b(?:begrenset|begrænset|begränsad\w?|limited|utan|uten|uden|ohne|zonder|without) [^\n.!?]{0,15}\b(?:mulighet|"
    r"mulighed|"
    r"möjlighet\w*|ability|opportunity|möglichkeit|mogelijkheid)\b[^\n.!?]{0,15}\b(?:svare?|svara|lese|läsa|læse|"
    r"respond|reply|read|"
    r"antworten|antwoorden|lezen)\b|\bdelays? in (?:my |our )?(?:respon|repl|answer)\w*|\bkom ik (?:er|"
    r"hier) ?op terug\b|"
    r"\bmelde mich dann\b|"
    r"\b(?:won['’]t be|not) near my (?:inbox|desk|computer)|\bno puedo atender|\ben(?:kä)? seuraa\w* sähköposti\w*",
    re.IGNORECASE,
)
_PLACE: Final = (
    r"(?:\w*kontor\w*|office|desk|work|jobb|büro|schreibtisch|arbeit|kantoor|werk|bureau|poste|oficina|trabajo|"
    r"toimisto\w*|töi(?:hin|ssä)|"
    r"erreichbar|erreichen|bereikbaar|bereiken|joignable|reachable|tilgjengelig|tilgængelig|anträffbar|"
    r"tavoitettavissa|inbox)"
)
_RETURNS: Final = (
    r"(?:back|return\w*|tilbake|tilbage|tillbaka|åter|attende|zurück|wieder|weer|terug|retour|reviens|vuelvo|vuelta|"
    r"regreso|palaan)"
)
_BACK: Final = re.compile(
    rf"\b{_RETURNS}\b[^\n.!?]{{0,30}}\b{_PLACE}\b|\b{_PLACE}\b[^\n.!?]{{0,15}}\b{_RETURNS}\b", re.IGNORECASE
)
"""Back at the desk, or within reach."""
_ACTS: Final = re.compile(
    r"(?:^|[.!,;:]\s|\b(?:please|bare|berre|bara|bitte|gjerne|gerne|gärna|just|and|og|och|und|men|but|aber|"
    r"en) )(?:give|bring|put|add|"
    r"invite|change|move|cancel|book|reserve|keep|hold|save|make|pause|stop|ship|deliver|order|gi|ta med|legg|sett|"
    r"inviter|endre|"
    r"flytt|avbestill|spar|lag|stopp|lever|bestill|ge|lägg|ställ|ändra|boka|avboka|behåll|pausa|stoppa|beställ|giv|"
    r"læg|gem|bestil|"
    r"geben|gib|bringen|legen|stellen|reservieren|stornieren|ändern|liefern|geef|breng|leg|zet|verplaats|annuleer|"
    r"bestel|donnez|"
    r"mettez|gardez|réservez|annulez|changez|livrez|dé|ponga|guarde|reserve|cambie|cancele|anna|antakaa|laita|"
    r"laittakaa|varaa|"
    r"siirrä|peru|perukaa|muuta)\b|"
    r"\b(?:kommer|comes|coming|kommt|komt|vient|viene|tulee|joins?|deltar|møter|stiller|vil|wants?|will|möchte|wil|"
    r"veut|quiere|haluaa)\b"
    r"[^\n.!?]{0,15}\b(?:stedet|stället|instead|stattdessen|plaats|place|lugar|sijaan|også|också|too|auch|ook|aussi|"
    r"también|myös)\b|"
    r"\b(?:bestiller|beställer|ordering|bestelle|bestelt|commandons|pido|pedimos|tilaan|tilaamme)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a customer asks of a shop, and who comes in their place; a note asks to write and to call."""
_YOUR_MAIL: Final = re.compile(
    r"\b(?:your|din|ditt|deres|ihre|deine|uw|je|votre|vos|su|sus) (?:e-?mails?|mails?|message|messages|e-?post|mejl|"
    r"melding|besked|"
    r"nachricht|bericht|correo|mensajes?)\b|\b(?:e-?posten|mailen|mejlet|meldingen|beskeden|meddelandet) (?:din|ditt|"
    r"deres)\b",
    re.IGNORECASE,
)

_OTHERS: Final = re.compile(
    r"\b(?:kolleg\w*|colleagues?|collega\w*|collègues?|compañer\w+|työkaveri\w*|sje(?:f|fen)|chef\w*|"
    r"boss)\b",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"@[\w.-]{1,100}[)\]>]{0,2}\s*(?:[.,;!](?=\s|$)|$)", re.MULTILINE)
_OFFICE: Final = re.compile(
    r"\b(?:we(?:['’]ll)?|vi|me|wir|wij|nous|will be|blir|bliver|besvares|besvaras|leses|læses|läses|werden|wird|"
    r"worden|wordt|seront|"
    r"sera|\w+aremos|\w+eremos|vastaamme|luemme)\b",
    re.IGNORECASE,
)
"""Nobody alone speaks, or nobody at all."""


def puts_together(text: str) -> bool:
    """Whether such fields stand together in a text in which nobody asks or decides anything; addresses of the sender's
    own are not in it any more."""
    if _ACTS.search(text):
        return False
    if names_address(text) and BILLS.search(text) is None and _leads_elsewhere(text):
        return True
    if _LEAVE.search(text):
        return any(one.search(text) for one in (_BACK, _PUTS_OFF)) or handles_mail(text)
    if _PUTS_OFF.search(text) is None:
        return False
    return _YOUR_MAIL.search(text) is not None and _OFFICE.search(text) is not None and not says_i(text)


def _leads_elsewhere(text: str) -> bool:
    """Whether an address ends a sentence below the words for an absence of the writer's own, or for what is over. Who
    stands in and opens the door is there for this delivery, and a colleague who is away left the mail to its writer."""
    at = text.index("@")
    above = text[:at]
    if _ENDED.search(above) or _UNUSED.search(above):
        return True
    leave = _LEAVE.search(above)
    return leave is not None and not _OTHERS.search(above, 0, leave.start()) and _ENDS.match(text, at) is not None
