"""Notes of absence by the fields of their words, where no known phrase is said: two of these stand together, as nobody
lets them who answers a shop: an absence, work that has ended, an address that is no longer used, an answer put off to
another day, and somebody else's address.
"""

import re
from typing import Final

from responder.channels.reading.machines.mail_habits import handles_mail
from responder.channels.reading.personal_words import BILLS, says_i
from responder.channels.reading.phrases import names_address
from responder.patterns import regex

_IN: Final = (
    r"\b(?:on|at|in|an?|taking|take|attending|observing|have|having|på|i|ut|tar|tager|tatt|har|holder|håller|går|auf|"
    r"im|in|aus|bei|zur|zum|am|mache|genieße|habe|op|met|wegens|van|en|de|pour|par|por|al|profite|disfruto|"
    r"pitämässä)\s(?:[\w.-]+\s){0,3}?"
)
_LEAVE: Final = regex(
    rf"{_IN}(?:\w{{0,14}}ferien?|\w{{0,10}}semester|\w{{0,12}}perm(?:isjon)?|\w{{0,10}}orlov|barsel|"
    rf"\w{{0,10}}ledighet|pause|"
    r"weekend|helg|kurs|cursus|opplæring|utbildning|uddannelse|oppdrag|uppdrag|opgave|resande fot|reise(?:fot)?|"
    r"\w{3,10}(?:reise|resa|rejse)|leave|vacation|holidays?|sabbatical|detox|time off|days? off|workshops?|meetings|"
    r"training|\w{0,10}urlaub|ferien|elternzeit|mutterschutz|teilzeit|terminen|schulung|dienstreise|geschäftsreise|"
    r"\w{0,12}verlof|\w{0,10}vakantie|(?:dagen|dag|week) vrij|congés?|vacances|repos|arrêt|télétravail|formation|"
    r"déplacement|mi-temps|vacaciones|días libres|baja|enfermedad|festivo|permiso|viaje|kesälomaa|talvilomaa|lomaa)\b|"
    r"\b(?:jag är ledig|no trabajo|it['’]?s my day off|nicht im dienst|krankgeschrieben|krankgemeldet|"
    r"off on my travels|"
    r"trabajo de \w+ a \w+|arbetar \w+dag|työskentelen|jobber \w+dag|arbejder \w+dag|work \w+day|arbeite \w+tags|"
    r"asuntos propios|en rtt|barns? sygedag|sykt barn|sjukt barn|enfant malade|sairaan lapsen|krankes kind|ziek kind|"
    r"messuilla|congreso|på studietur|på kursus|"
    r"ik ben er (?:\w+ )?niet|arbeite nur|ute av drift|"
    r"niet aanwezig|only work \w+days?|erst (?:am|ab) \w+ wieder (?:erreichbar|da|im büro)|"
    r"(?:\w{2,10}|t)ledig|fraværende|frånvarande|avspaser\w*|bortreist|bortrejst|bortrest|rejst til|redusert|deltid|"
    r"part[- ]?time|mi-temps|zakenreis|dienstreis|op reis|limited (?:\w+ ){0,3}(?:e-?mail|phone|internet)|"
    r"(?:uten|utan|uden|ohne|zonder|sans|sin|without|no) (?:mobil)?(?:dekning|nett|uppkoppling|täckning|dækning|netz|"
    r"empfang|internet|bereik|réseau|connexion|cobertura|conexión|laptop|signal|wi-?fi)|travell?ing|caring for|away|"
    r"offline|off (?:sick|until|till)|abwesend|afwezig|absente?|ausente|"
    r"\w*loma(?:lla|lle)|poissa|en ole paikalla|\w*vapaalla|matkalla|sairaana|(?:offices?|shop|store|studio|clinic|we|"
    r"mottagning\w*|klinik\w*|kontor\w*|butikk?en|forretning\w*|vi|büro|praxis|laden|geschäft|wir|kantoor|winkel|wij|"
    r"we|bureaux?|cabinet|magasin|nous|oficina|tienda|despacho|toimisto\w*|liike\w*|myymälä\w*)\b[^\n.!?]{0,12} (?:har|"
    r"holder|håller|is|are|will be|remains?|ist|bleibt|zijn|est|sera|sont|seront|está|estará|"
    r"on) (?:\w+ ){0,2}?(?:lukket|stengt|stängt|closed|geschlossen|gesloten|fermée?s?|cerrad[oa]|suljettu)|cerrado por|"
    r"fermé (?:pour|jusqu))\b",
    re.IGNORECASE,
)
_ENDED: Final = regex(
    r"\b(?:my|min|meine?|mein|mijn|mon|mi) (?:last|siste|sista|sidste|letzter?|laatste|dernier|"
    r"último) (?:arbei?d?s?t?-?)?(?:working )?(?:\w{0,8}dag|day|tag|jour|día)\b|\b(?:arbeidsforhold\w*|anställning\w*|"
    r"ansættelse\w*|employment|contract|arbeitsverhältnis|dienstverband|mission|contrat|contrato|työsuhte\w*|"
    r"työsuhde)\b[^\n.!?]{0,40}\b(?:avsluttet|opphørt|upphört|avslutad|ophørt|ended|over|beendet|endet|beëindigd|"
    r"afgelopen|terminée?|finie?|terminado|päättynyt|päättyi)\b|\b(?:avsluttet|avslutat|afsluttet|ended|"
    r"beendet)\b[^\n.!?]{0,20}\b(?:arbeidsforhold\w*|anställning\w*|ansættelse\w*|employment|arbeitsverhältnis)\b|"
    r"\b(?:new|ny|nytt|neue|nouveau|nuevo|another) (?:role|position|rolle|roll|stilling|tjänst|poste|puesto|stelle)\b|"
    r"\b(?:stilling\w*|oppgaver|opgaver|arbetsuppgifter|aufgaben|role|position|taken|poste)\b[^\n.!?]{0,20}\b(?:overtatt|"
    r"overtaget|övertagits|übernommen|taken over|overgenomen|repris)\b|\b(?:flyttet|flyttat|moved|gewechselt|verhuisd|"
    r"muté) (?:til|till|to|in|naar|dans) (?:en |ein\w* |een |une? |an ?)?(?:annen|anden|annan|ny|another|other|"
    r"andere\w?|"
    r"autre|different) (?:avdeling|afdeling|avdelning|abteilung|department|team|service|jobb?|rolle|roll)\b|"
    r"\b(?:werk|arbeite|jobber|jobbar|arbejder|arbetar|travaille|trabajo) (?:hier|her|her|här|ici|aquí|ikke|ikkje|inte|"
    r"nicht|niet|plus|ya no) (?:niet meer|nicht mehr|ikke lenger|ikkje lenger|ikke længere|inte längre|lenger her|"
    r"längre här|længere her|mehr hier|meer hier|lenger|længere|längre)\b|\bvan baan (?:gewisseld|veranderd)|"
    r"\b(?:left|leaving|verlassen|verlaten|quitté|forlatt|forladt|lämnat) (?:the|"
    r"our|my|la|l['’]|bedriften|firmaet|företaget)?\s?(?:company|firm|société|entreprise)?|"
    r"\bunternehmen\b[^\n.!?]{0,30}\bverlassen\b|\bdejado (?:de trabajar|la empresa)|\b(?:your|din|deres|ihr\w?|uw|je|"
    r"votre|su) (?:new|nye|nya|neue\w?|nieuwe|nouve\w+|nuev\w)? ?(?:contact|kontakt\w*|ansprechpartner\w*|"
    r"interlocut\w+)\b",
    re.IGNORECASE,
)
_UNUSED: Final = regex(
    r"\b(?:this|denne|dette|den här|diese[rs]?|dit|deze|cette|est[ea]|tämä|en|an|ein\w?|een|une?|"
    r"un[ao]?)\b[^\n.!?]{0,12}\b(?:\w*adress\w*|address|\w*postfach|\w*konto\w*|\w*account|\w*boks\w*|mailbox|inbox|"
    r"brevlåd\w*|\w*kasse|postvak|adres|boîte|dirección|buzón|osoite)\b[^\n.!?]{0,30}\b(?:stillgelegt|nedlagt|nedlagd|"
    r"closed|retired|stengt|lukket|stängd|opgeheven|(?:ikke|ikkje|inte|ej|nicht|niet|plus|no longer|not|ya no|ei|"
    r"pas)\b[^\n.!?]{0,16}\b(?:bruk|brug|brukes|bruges|används|leses|læses|läses|use|used|monitored|active|verwendet|"
    r"genutzt|aktiv|gebruik|gebruikt|utilisée?|valable|activ[ao]|usa|utiliza|käytössä))\b",
    re.IGNORECASE,
)
_REPLY: Final = (
    r"\b(?:svar[ae]r?|besvar[ae]r?|återkopplar|återkommer|vender tilbage|kommer tilbake|reply|respond|answer|get back|"
    r"catch up|antworte\w?|beantworte\w?|melde mich|(?:be)?antwoorden?|beantwoord|reageer|réponds|répondre|répondrai|"
    r"répondrons|"
    r"vous lirai|traiterai|traités|reviendrai|contesto|contestar(?:é|emos)|responder(?:é|emos)|répondrai|réponds|"
    r"vastaan|vastaamme|(?:innboksen|"
    r"inkorgen|indbakken) \w+|(?:vi|we|wir) (?:leser|läser|læser|read|lesen))\b"
)
_LATER: Final = (
    r"\b(?:(?:man|mån|tirs|tis|ons|tors|fre|lør|søn|lör|sön)dag\w*|(?:mon|tues|wednes|thurs|fri)day|\w{3,8}tag|"
    r"mittwoch|(?:maan|dins|woens|donder|vrij)dag|(?:lun|mar|mercre|jeu|vendre)di|lunes|martes|miércoles|jueves|"
    r"viernes|\w+taina|i ?morgen|i ?morgon|imorgen|imorgon|morgen|tomorrow|demain|mañana|huomenna|next (?:week|"
    r"business day|working day)|neste uke|nästa vecka|næste uge|nächste woche|volgende week|semaine prochaine|"
    r"próxima semana|ensi viikolla|i kveld|i ?kväll|i aften|tonight|this evening|heute abend|vanavond|ce soir|"
    r"esta noche|tänä iltana|slutet av veckan|(?:in|i|im|ab|en|au|from|fra|från|vanaf|à partir de?|partir du|"
    r"alkaen) (?:\d{1,2}\.? )?(?:de )?(?:jan|feb|fév|mar|mär|apr|avr|abr|mai|maj|may|jun|juin|jul|juil|aug|août|ago|"
    r"sep|o[ck]t|nov|de[cszk]|déc|ene|dic)[^\W\d_]*\b|fra og med|from then|igjen|wieder|weer|retour|réouverture|"
    r"då\b|entonces|silloin|dann|daarna|alors|heti kun|kun ehdin|a la vuelta|en cuanto|à mon retour|zodra|"
    r"(?:når|när) (?:der|det) er|(?:når|når at|när|when|wenn|wanneer) (?:jeg|eg|jag|i|i['’]m|ich|ik) \w+ (?:hjemme|"
    r"hemma|"
    r"heime|home|zu ?hause|thuis|tilbake|tillbaka|tilbage|back)|dès que possible|as soon as possible|"
    r"så snart (?:som )?(?:mulig|möjligt)|schnellstmöglich|zo snel mogelijk|"
    r"lo antes posible|mahdollisimman pian|"
    r"palattuani|(?:så snart|så fort|when|as soon as|sobald|zodra|dès que) (?:jag|jeg|eg|i|we|ich|wir|ik|wij|je|vi|"
    r"nous)|när jag är|när vi|når vi|når jeg er|når eg er|when i['’]?m? ?a?m? back)\b"
)
_PUTS_OFF: Final = regex(
    rf"(?P<day>{_REPLY}[^\n.!?]{{0,50}}?{_LATER}|{_LATER}[^\n.!?]{{0,20}}?{_REPLY})|"
    r"\b(?:slow|longer|delay\w*|lengre tid|længere tid|längre tid|länger|langsamer|trager|tarder|tardan|tardar\w*|"
    r"viipy\w*|más)\b[^\n.!?]{0,25}\b(?:to|å|at|att|zu)? ?(?:respond\w*|repl\w+|answer\w*|svare?|svara|antwort\w*|"
    r"reager\w*)\b|\b(?:réponses?|repl(?:y|ies)|svar\w*|antworten?|reacties?|respuestas?|"
    r"vastauks\w+)\b[^\n.!?]{0,30}\b(?:tarder|slow\w*|delayed|dröja?|drøye|ta tid|ta litt tid|"
    r"op zich (?:laten )?wachten|auf sich warten|längre|lengre|länger|dauern|langer|tardar\w*|"
    r"viipy\w*)\b|\b(?:begrenset|begrænset|begränsad\w?|limited|utan|uten|uden|ohne|zonder|"
    r"without) [^\n.!?]{0,15}\b(?:mulighet|mulighed|möjlighet\w*|ability|opportunity|möglichkeit|"
    r"mogelijkheid)\b[^\n.!?]{0,15}\b(?:svare?|svara|lese|läsa|læse|respond|reply|read|antworten|antwoorden|lezen)\b|"
    r"\bdelays? in (?:my |our )?(?:respon|repl|answer)\w*|\bkom ik (?:er|hier) ?op terug\b|\bmelde mich dann\b|"
    r"\bkümmere mich\b[^\n.!?]{0,20}\bum ihr\w* (?:anliegen|anfrage|nachricht|e-?mail)\b|"
    r"\b(?:won['’]t be|not) near my (?:inbox|desk|computer)|\bno puedo atender|\ben(?:kä)? seuraa\w* sähköposti\w*",
    re.IGNORECASE,
)
_THING: Final = regex(
    r"\b(?:(?:door|døra|døren|dörren|tür|deur|porte|puerta|ovi|ovea|home|hjem|hem|heim|hause|thuis|maison|casa|kotiin|"
    r"please|bitte|alsjeblieft|me|meg|mig|mir|mij|with|med|mit|met|avec|con|about|hvor|hvilke\w?|hur|wie ?viel\w?|"
    r"hoeveel|combien|cuánt\w+|how|which|om)\b|(?:på|auf|op|aux?|à|a) (?!(?:alle?\w?|all\w?|din\w?|ditt|deres|"
    r"ihre?\w?|uw|je|vos|votre|sus?|los|les|the|your|den|det|\w*dag\w*|\w{2,3}tag|lun\w+|mar\w+|mié\w+|jue\w+|"
    r"vie\w+|sáb\w+|dom\w+|e-?post\w*|e-?mails?|mails?|mailen\w*|mejl\w*|henvendels\w*|meldinga?\w*|besked\w*|"
    r"meddeland\w*|nachricht\w*|bericht\w*|messages?|demandes?|correos?|mensajes?|mon|mein\w*|mijn|min|mi|partir|la|"
    r"le|l)\b))",
    re.IGNORECASE,
)
"""What somebody answers, whom and with what: a note only says when."""
_PLACE: Final = (
    r"(?:\w*kontor\w*|office|desk|work|jobb|büro|schreibtisch|arbeit|kantoor|werk|bureau|poste|oficina|trabajo|"
    r"toimisto\w*|töi(?:hin|ssä)|erreichbar|erreichen|bereikbaar|bereiken|joignable|reachable|tilgjengelig|tilgængelig|"
    r"anträffbar|tavoitettavissa|inbox)"
)
_RETURNS: Final = (
    r"(?:back|return\w*|tilbake|tilbage|tillbaka|åter|attende|zurück|wieder|weer|terug|retour|reviens|vuelvo|vuelta|"
    r"regreso|palaan)"
)
_BACK: Final = regex(
    rf"\b{_RETURNS}\b[^\n.!?]{{0,30}}\b{_PLACE}\b|\b{_PLACE}\b[^\n.!?]{{0,15}}\b{_RETURNS}\b", re.IGNORECASE
)
"""Back at the desk, or within reach."""
_ACTS: Final = regex(
    r"(?:^|[.!,;:]\s|\b(?:please|bare|berre|bara|bitte|gjerne|gerne|gärna|just|and|og|och|und|men|but|aber|"
    r"en) )(?:give|bring|put|add|invite|change|move|cancel|book|reserve|keep|hold|save|make|pause|stop|ship|deliver|"
    r"order|gi|ta med|legg|sett|inviter|endre|flytt|avbestill|spar|lag|stopp|lever|bestill|ge|lägg|ställ|ändra|boka|"
    r"avboka|behåll|pausa|stoppa|beställ|giv|læg|gem|bestil|geben|gib|bringen|legen|stellen|reservieren|stornieren|"
    r"ändern|liefern|geef|breng|leg|zet|verplaats|annuleer|bestel|donnez|mettez|gardez|réservez|annulez|changez|livrez|"
    r"dé|ponga|guarde|reserve|cambie|cancele|anna|antakaa|laita|laittakaa|varaa|siirrä|peru|perukaa|muuta)\b|"
    r"\b(?:kommer|comes|coming|kommt|komt|vient|viene|tulee|joins?|deltar|møter|stiller|vil|wants?|will|möchte|wil|"
    r"veut|quiere|haluaa)\b[^\n.!?]{0,15}\b(?:stedet|stället|instead|stattdessen|plaats|place|lugar|sijaan|også|också|"
    r"too|auch|ook|aussi|también|myös)\b|\b(?:bestiller|beställer|ordering|bestelle|bestelt|commandons|pido|pedimos|"
    r"tilaan|tilaamme)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a customer asks of a shop, and who comes in their place; a note asks to write and to call."""
_YOUR_MAIL: Final = regex(
    r"\b(?:your|din|ditt|deres|ihre|deine|uw|je|votre|vos|su|sus) (?:e-?mails?|mails?|message|messages|e-?post|mejl|"
    r"melding|besked|nachricht|bericht|correo|mensajes?)\b|\b(?:e-?posten|mailen|mejlet|meldingen|beskeden|"
    r"meddelandet) (?:din|ditt|deres)\b",
    re.IGNORECASE,
)

_OTHERS: Final = regex(
    r"\b(?:kolleg\w*|colleagues?|collega\w*|collègues?|compañer\w+|työkaveri\w*|sje(?:f|fen)|chef\w*|"
    r"boss)\b",
    re.IGNORECASE,
)
_ENDS: Final = regex(
    r"@[\w.-]{1,100}[)\]>]{0,2}\s*(?:[.,;!](?=\s|$)|$|(?:if|for|hvis|om|ved|vid|wenn|bei|als|voor|si|"
    r"pour|para|jos)\b)",
    re.MULTILINE,
)
_OFFICE: Final = regex(
    r"\b(?:we(?:['’]ll)?|vi|me|wir|wij|nous|will be|blir|bliver|besvares|besvaras|leses|læses|läses|werden|wird|worden|"
    r"wordt|seront|sera|\w+aremos|\w+eremos|vastaamme|luemme)\b",
    re.IGNORECASE,
)
"""Nobody alone speaks, or nobody at all."""


_UNREACHED: Final = regex(
    r"\b(?:wegen|aufgrund|wegens|vanwege|due to|owing to|på grunn av|på grund a[vf]|grunnet|grundet|en raison d[e'’]|"
    r"pour cause d[e'’]|debido a|por motivos de|vuoksi|takia)\b[^\n.!?]{0,60}\b(?:nicht (?:persönlich )?erreichbar|"
    r"niet bereikbaar|un(?:available|reachable)|not (?:available|reachable)|ikk(?:e|je) (?:tilgjengel[ei]g|"
    r"tilgængelig|å treffe|at træffe)|inte (?:anträffbar|tillgänglig)|indisponible|injoignable|no (?:estoy )?"
    r"(?:disponible|localizable)|en ole tavoitettavissa)\b[^\S\n]*(?=[.!\n]|$)",
    re.IGNORECASE,
)
"""Out of reach, and why: what an office says of somebody. A customer says on what day."""
_DAY: Final = regex(
    r"\d|\b(?:\w{2,8}(?:dag|tag|day)s?|mittwoch|\w{3,6}di|lunes|martes|miércoles|jueves|viernes|\w+taina|"
    r"i ?morgen|i ?morgon|tomorrow|morgen|demain|mañana|huomenna)\b",
    re.IGNORECASE,
)


def puts_together(text: str, away: int = 0) -> bool:
    """Whether such fields stand together in a text in which nobody asks or decides anything; addresses of the sender's
    own are not in it any more. `away` is where an absence ends that it begins with, in whatever words."""
    if _ACTS.search(text):
        return False
    if away and _puts_off(text[away:]):
        return True
    if (unreached := _UNREACHED.search(text)) and not _DAY.search(unreached[0]):
        return True
    if names_address(text) and BILLS.search(text) is None and _leads_elsewhere(text):
        return True
    if _LEAVE.search(text):
        return _BACK.search(text) is not None or _puts_off(text) or handles_mail(text)
    if not _puts_off(text):
        return False
    return _YOUR_MAIL.search(text) is not None and _OFFICE.search(text) is not None and not says_i(text)


def _puts_off(text: str) -> bool:
    """Whether answers are put off to another day, all of them."""
    return any(found["day"] is None or _THING.search(found["day"]) is None for found in _PUTS_OFF.finditer(text))


def returns_to_work(text: str) -> bool:
    """Whether somebody says that they come back to where they work, or into reach."""
    return _BACK.search(text) is not None


def names_day(text: str) -> bool:
    """Whether a date or a day of the week stands in a text."""
    return _DAY.search(text) is not None


def _leads_elsewhere(text: str) -> bool:
    """Whether an address ends a sentence below the words for an absence of the writer's own, or for what is over. Who
    stands in and opens the door is there for this delivery, and a colleague who is away left the mail to its writer."""
    at = text.index("@")
    above = text[:at]
    if _ENDED.search(above) or _UNUSED.search(above):
        return True
    leave = _LEAVE.search(above)
    return leave is not None and not _OTHERS.search(above, 0, leave.start()) and _ENDS.match(text, at) is not None
