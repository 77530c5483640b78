"""Acknowledgements of receipt, by what they are made of rather than by their phrases: something of *yours* has come in,
something becomes of it, and nobody says "I".

A customer says "my case" and "your coffee", an office "your case" and "we"; and a customer who has received something
says what they think of it.
"""

import re
from typing import Final

from responder.channels.reading.endings.cards import only_greets
from responder.channels.reading.personal_words import says_i
from responder.patterns import regex

_YOURS: Final = (
    r"(?:your|din|ditt|dit|di|dine|dina|dykkar|deres|jeres|er|ert|ihre?n?[rs]?|dein\w{0,2}|euer|eure\w?|uw|je|jouw|jullie|votre|"
    r"vos|ta|ton|su|sus|tu|vuestr[ao]|teidän|sinun)"
)
_CASE: Final = (
    r"(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|cases?|tickets?|quer(?:y|ies)|correspondence|application|submission|"
    r"complaint|form|feedback|question|tilbakemelding\w*|tilbagemelding\w*|återkoppling\w*|fråga|spørsmål|spørgsmål|"
    r"henvendelse\w*|førespurnad\w*|forespørsel\w*|forespørgsel\w*|sak(?:en)?|søknad\w*|klage\w*|skjema\w*|ärende\w*|"
    r"förfrågan|ansökan|anmälan|sag(?:en)?|ansøgning\w*|anfragen?|anliegen|vorgang|antrag|schreiben|zuschrift|aanvraag|"
    r"verzoek|vraag|melding|zaak|klacht|demande|dossier|requête|réclamation|solicitud|consulta|petición|incidencia|"
    r"caso|reclamación|yhteydenotto\w*|hakemu\w*|\w{0,12}pyyntö\w*|tapau\w*|asia(?:si|nne)|palaut\w*)"
)
_MESSAGE: Final = (
    r"(?:messages?|e-?mails?|mails?|meldinga?(?:en)?|e-?post(?:en)?|mailen|mejl(?:et)?|meddelande(?:t)?|besked(?:en)?|"
    r"meddelelse(?:n)?|nachricht|bericht(?:je)?|courriel|courrier|mensaje|correo|viesti\w*|sähköposti\w*)"
)
_ANY: Final = rf"(?:{_CASE}|{_MESSAGE})"
_OF_YOURS: Final = (
    rf"(?:\b{_YOURS}\s(?:[\w-]{{1,20}}\s){{0,2}}?{_ANY}\b|\b{_ANY}\s{_YOURS}\b|"
    r"\b\w{0,12}(?:viesti|sähköposti|yhteydenotto|hakemukse|pyyntö|asia|palauttee|kysymykse)(?:si|nne|stäsi|stänne|"
    r"ssasi)\w{0,3}\b)"
)
_COME_IN: Final = (
    r"\b(?:received?|receipt|receiving|got|registered|logged|recorded|created|opened|landed|assigned|forwarded|queued?|"
    r"reached|acknowledg\w+|mottatt|motteke|mottatte|fått|fået|registrert|kommet|komen|opprettet|tildelt|tatt imot|"
    r"videresendt|journalført|mottagit|mottaget|mottagits|tagit emot|registrerats?|inkommit|kommit|skapats|modtaget|"
    r"modtagelsen|registreret|oprettet|kvitterer|bekrefter|bekräftar|bekræfter|erhalten|eingegangen|eingang|"
    r"aufgenommen|angelegt|erfasst|angekommen|übermittelt|llegado|arrivée?|arrived|weitergeleitet|ontvangen|ontvangst|"
    r"geregistreerd|aangemaakt|binnengekomen|reçue?s?|parvenue?s?|réception|enregistrée?|prise? en compte|transmise?|"
    r"recibid[oa]s?|registrad[oa]|recepción|generad[oa]|saaneet|saapunut|vastaanot\w+|kirjattu|rekisteröity|"
    r"tallennettu|välitetty)\b"
)
_CAME: Final = regex(rf"{_OF_YOURS}[^\n.!?]{{0,60}}?{_COME_IN}|{_COME_IN}[^\n.!?]{{0,40}}?{_OF_YOURS}", re.IGNORECASE)
_YOUR_CASE: Final = regex(rf"\b{_YOURS}\s(?:[\w-]{{1,20}}\s){{0,2}}?{_CASE}\b|\b{_CASE}\s{_YOURS}\b", re.IGNORECASE)
_THANKED: Final = regex(
    rf"\b(?:thank(?:s| you)|takk|tack|tak|dank(?:e|en)?|bedankt|merci|remerci\w+|gracias|agradec\w+|kiito\w+)\b"
    rf"[^\n.!?]{{0,40}}?(?:{_OF_YOURS}|\b(?:for|för|voor) (?:{_MESSAGE}|{_CASE})|"
    r"\b(?:contacting|writing|getting in touch|reaching out|tok? kontakt|tar kontakt|skriver|skrev|hör av dig|"
    r"hörde av dig|kontaktar|kontakter|kontaktade|kontaktede|kontaktet|kontaktiert|geschrieben|opnemen|opgenomen|"
    r"contacté\w*|écrit|your interest|l['’]intérêt|ihr interesse|uw interesse|su interés|escribirnos|contactar\w*|"
    r"ponerse|yhteydenoto\w+))",
    re.IGNORECASE,
)
_WE: Final = (
    r"\b(?:we(?:['’]ll)?|vi|me|wir|wij|nous|on|someone|somebody|the team|(?:our|vår[te]?|vores|unser\w*|ons|onze|notre|"
    r"nuestro) (?:\w+[ -]){0,2}?(?:team\w*|staff|kundesenter\w*|kundtjänst|support\w*|service\w*)|(?:an? |en |ett |"
    r"ein\w* |un[ea]? |een )(?:\w+ ){0,2}?(?:member|colleague|agent|adviser|advisor|representative|engineer|specialist|"
    r"kollega|medarbeider|medarbejder|medarbetare|handläggare|saksbehandler|sagsbehandler|rådgiver|rådgivare|"
    r"mitarbeiter(?:in)?|kolleg(?:e|in)|medewerker|conseiller|conseillère|collaborateur|miembro|agente|compañero)|"
    r"(?:one|en|én|ein\w*|een|uno|l['’]un) (?:of|av|af|unserer|van|de|de nos) \w+)\b"
)
_SEES_TO: Final = (
    r"\b(?:reply|replies|respond\w*|answer|get(?:ting)? back|be in touch|in touch|contact you|review|look into|handle|"
    r"process|assist|svar[ae]r?|besvar[ae]r?|tar (?:kontakt|hånd om|hand om|tak i)|kontakter|kontaktar|hører fra|"
    r"hör av|behandler|behandlar|ser på|läser|leser|læser|skriver|vender (?:tilbake|tilbage)|återkommer|tilbake|"
    r"tilbage|melden|meldet|kümmern|kümmert|antworten|bearbeiten|prüfen|reageren|antwoorden|beantwoorden|neemt|nemen|"
    r"contact|répondr\w+|recontacter\w*|traiter\w*|contacter\w*|reviendr\w+|responder\w*|contestar\w*|pondrá|pondremos|"
    r"atender\w*|tramitar\w*|vastaamme|palaamme|käsittelemme|otamme|olemme yhteydessä)\b"
)
_WITH: Final = (
    r"(?!(?: (?:to )?(?:you|deg|dere|dig|er|ihnen|dir|u|je|vous|te|le))? "
    r"(?:with|about|med|om|mit|met|avec|con|när|når|wenn)\b)"
)
"""Who gets back with something has something to say."""
_PROMISED: Final = regex(
    rf"{_WE}[^\n.!?]{{0,50}}?{_SEES_TO}{_WITH}|{_SEES_TO} (?:vi|wir|wij|we)\b{_WITH}|"
    r"\b(?:hear from us|hører fra oss|høre fra oss|hör(?:a)? av oss|hören [^\n.!?]{0,20}von uns|van ons horen|"
    r"de nos nouvelles|noticias nuestras|kuulet meistä)\b|\b(?:vastaamme|palaamme|käsittelemme|otamme yhteyttä|"
    r"responderemos|contestaremos|atenderemos|tramitaremos)\b|\b(?:nos (?:pondremos|comunicaremos)|(?:le|te|"
    r"les) contactaremos)\b|\b(?:le|te|les) (?:responderemos|contestaremos|atenderemos)\b|\b(?:du|dere|ni|i|de|sie|u|"
    r"you|vous) (?:\w+ ){0,2}?(?:hører|hör|hear|hören|hoort|får|kan forvente|kan räkna med|expect|erhalten|ontvangt|"
    r"krijgt|recevrez|aurez) (?:\w+ ){0,2}?(?:fra oss|från oss|from us|von uns|van ons|svar|answer|reply|antwort|"
    r"antwoord|réponse)\b|\b(?:(?:\w*behandlings|svars?|handläggnings|vente)tid(?:en)?|bearbeitungszeit|antwortzeit|"
    r"käsittelyaika|vastausaika|reactietijd|doorlooptijd|(?:response|handling|processing|waiting?|wait) time|"
    r"délais? de (?:réponse|traitement)|tiempo de (?:respuesta|espera)|bearbeitung|receiving attention|in our queue|"
    r"working days?|business days?|(?:werk|arbeids|virke|arbets|arbejds)dag\w*|"
    r"(?:arbeits|werk)tage\w*|arkipäiv\w*|jours? (?:ouvré|ouvrable)s?|días? (?:hábil|laborable)\w*)\b|\b(?:is being|"
    r"are being|will be|vil bli|blir|bliver|vil blive|wird|werden|wordt|"
    r"zal|sera|será|est en cours|on) (?:\w+ ){0,2}?(?:handled|processed|reviewed|dealt|looked|answered|assigned|"
    r"behandlet|besvart|besvaret|fulgt|bearbeitet|beantwortet|geprüft|behandeld|beantwoord|opgepakt|traitée?|examinée?|"
    r"atendid[oa]|tramitad[oa]|revisad[oa]|käsittelyssä|de traitement)\b|\b(?:hanteras|behandlas|behandles|besvaras|"
    r"besvares|handläggs|diarieföras|journalføres|registreres|käsitellään|vastataan)\b",
    re.IGNORECASE,
)
_CONFIRMED: Final = regex(
    r"\b(?:bestätigen wir|wir bestätigen|we (?:hereby )?(?:confirm|acknowledge)|this is to (?:confirm|acknowledge)|"
    r"vi (?:bekrefter|bekräftar|bekræfter|stadfester|kvitterer)|(?:bekrefter|bekräftar|bekræfter|stadfester|"
    r"kvitterer) vi|wij bevestigen|bevestigen wij|nous (?:accusons|confirmons)|confirmamos|acusamos|"
    r"vahvistamme)\b[^\n.!?]{0,30}?"
    rf"{_COME_IN}[^\n.!?]{{0,20}}?{_OF_YOURS}|"
    r"\b(?:bestätigen wir|wir bestätigen|we (?:hereby )?(?:confirm|acknowledge)|vi (?:bekrefter|bekräftar|bekræfter)|"
    r"nous accusons|acusamos|confirmamos|vahvistamme)\b"
    rf"[^\n.!?]{{0,30}}?{_OF_YOURS}[^\n.!?]{{0,30}}?{_COME_IN}",
    re.IGNORECASE,
)
"""An office that confirms it has got something says no more than that."""
_SENTENCE_END: Final = regex(r"[.!?,;\n]|$")
_PASSED_ON: Final = regex(
    r"\b(?:passed|sent|forwarded|transferred|sendt|skickats|skickat|videresendt|vidarebefordrat|ligger|weitergeleitet|"
    r"doorgestuurd|transmise?|enviad[oa]|välitetty|staat)\b[^\n.!?]{0,30}?\b(?:(?:the )?(?:right|relevant|appropriate|"
    r"responsible) (?:department|team|person|colleague)|department|saksbehandler\w*|sagsbehandler\w*|handläggare\w*|"
    r"(?:rette|riktig|rätt|ansvarlig\w*|relevante?) (?:avdeling\w*|afdeling\w*|avdelning\w*|person\w*|medarbei?d\w+)|"
    r"(?:zuständige\w?|richtige\w?|juiste|betreffende|bevoegde) (?:abteilung|stelle|kolleg\w*|afdeling|persoon|"
    r"collega)|service concerné|service compétent|behandeling|departamento \w+|oikealle|vastuuhenkilölle)\b",
    re.IGNORECASE,
)
_OF_READER: Final = regex(_OF_YOURS, re.IGNORECASE)
_FOR_YOU: Final = regex(
    rf"\b{_CASE}\s#?\d{{3,}}\b[^\n.!?]{{0,40}}?\b(?:for (?:you|deg|dere|dig)|åt (?:dig|er)|til (?:deg|dig)|für sie|"
    rf"voor (?:u|je)|"
    r"pour vous|para (?:usted|ti)|sinulle|teille)\b",
    re.IGNORECASE,
)
_NUMBERED: Final = regex(
    r"(?:\b(?:ref(?:eran[sc]e\w*|erenz\w*|erencia|érence|eraat\w*)?|(?:case|ticket|reference|enquiry|"
    r"tracking) (?:number|id|no)|\w*(?:saks?|ärende|sags?|diarie|journal|referanse|referens|vorgangs|ticket|fall|"
    r"bearbeitungs|zaak|dossier|viite|tapaus|asia)-?\s?(?:nummer\w*|nr|numero\w*)|num[ée]ro (?:de )?(?:dossier|demande|"
    r"suivi)|número (?:de )?(?:incidencia|caso|solicitud|referencia)|n[oº°]\.?)[^\n\d]{0,30}#?[\w/-]{0,12}\d|"
    rf"\b{_CASE}\b[^\n.!?]{{0,40}}?(?:#|\b(?:nr|no|nummer|number|número|numéro|numerolla)\b\.?:? ?#?|"
    rf"\(#?)[\w/-]{{0,8}}\d{{2,}})",
    re.IGNORECASE,
)
"""The number of a case; the customer's own stands behind "my"."""


def acknowledges(text: str) -> bool:
    """Whether a text does nothing but tell that something of the reader's has come in and what becomes of it."""
    if says_i(text):
        return False
    thanked = _THANKED.search(text)
    came = _CAME.search(_THANKED.sub(". ", text) if thanked else text)
    promised, numbered = _PROMISED.search(text), _NUMBERED.search(text)
    if _FOR_YOU.search(text) or _only_confirms(text) or (_PASSED_ON.search(text) and _OF_READER.search(text)):
        return True
    if came or thanked:
        return promised is not None or numbered is not None or (came is not None and thanked is not None)
    if promised is None:
        return False
    return numbered is not None or _YOUR_CASE.search(text, promised.start()) is not None


def _only_confirms(text: str) -> bool:
    """Whether an office says that it got something, in one sentence, and beside it no more than hello."""
    found = _CONFIRMED.search(text)
    if found is None:
        return False
    begin = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
    end = _SENTENCE_END.search(text, found.end())
    beside = [*text[:begin].splitlines(), *(text[end.end() :].splitlines() if end else ())]
    ends = end is None or end[0] not in (",", ";", "?")
    return ends and all(only_greets(line) for line in beside if line.strip(" .!"))
