"""What notes of absence say of mail and of others: that it is read seldom, answered later or passed on to nobody, and
who is there meanwhile. A customer on holiday says when to deliver; a note says what becomes of the mail.
"""

import re
from typing import Final

_MAIL: Final = (
    r"(?:e-?post\w*|e-?mails?|mails?|mailen|mailene|mailbox|mejl\w*|messages?|messagerie|courriels?|nachricht\w*|"
    r"bericht(?:en|je)?|inbox|postfach|postvak|postilaatikko\w*|postini|this (?:account|address)|boîte|bandeja|"
    r"mailboks\w*|innboks\w*|indbakke\w*|"
    r"inkorg\w*|meldinger|henvendels\w*|beskeder|meddelanden|correos?|"
    r"mensajes?|sähköpost\w*|viest\w*|enquir\w+|inquir\w+|anfragen?)"
)
_WILL: Final = (
    r"(?:svarer|svarar|besvare[rs]|besvaras|besvarar|leser|les|leses|läser|läses|læser|læses|ser|sjekker|sjekkar|"
    r"tjekker|"
    r"kollar|kigger|følger|tar fatt|tar tag|går gjennom|går igenom|går igennem|rekker|hinner|når|videresend\w*|"
    r"vidarebefordra\w*|bevakas|følges|fulgt|fulgte|overvåg\w*|behandles|behandlas|liggende|tilgang|adgang|tillgång|"
    r"overvåk\w*|"
    r"(?:ikke|ikkje|inte|ej|å|att|at|vil|kommer til|med) (?:\w+ ){0,2}?(?:svare?|svara|lese|läsa|læse|lest|läst|læst|"
    r"svart|svarat|svaret|"
    r"besvare|besvara|besvart|besvaret|besvarat|se|svar)|"
    r"(?<!please )(?:repl(?:y|ies|ying)|respond(?:ing)?|responses?|answer(?:ed|ing)?|reading|(?:will|['’]ll) read|"
    r"see|checking|check|"
    r"monitor\w*|"
    r"forwarded|watched|attended to|catch(?:ing)? up|attend\w*|access|looking|be read|tackle|(?:work|go|going|"
    r"look)(?:ing)? through|"
    r"dipping|landed|reached)|"
    r"antworte|beantwort\w*|lese|lesen|gelesen|sehe|bearbeitet|betreut|weitergeleitet|abrufen|rufe|checke|prüfe|"
    r"bearbeite|"
    r"erreicht|zugriff|einsehen|durch|"
    r"reageer|beantwoord\w*|lees|lezen|gelezen|zie|bekijk|toegang|doorgestuurd|loop|werk|check|binnen|"
    r"répondr\w+|répondre|lirai|lus?|verrai|traiter(?:ai)?|traités?|consulte\w*|accès|transférés?|reprendrai|arrive|"
    r"parcourrai|"
    r"(?:får|vil få|gets?|will get|bekommt|erhält|krijgt|aura|recevra|tendrá|recibirá|saa) (?:\w+ ){0,3}?(?:svar|"
    r"answer|"
    r"reply|response|antwort|antwoord|réponse|respuesta|vastauksen)|revisa|consultée?s?|"
    r"contest(?:aré|ar|ado)|responder(?:é|án)?|leer(?:é|e|án)?|leo|veré|verá|atender\w+|atiend\w+|revis(?:o|aré|ar)|"
    r"acceso|"
    r"miro|miraré|pondré|llega|atendid[oa]s?|"
    r"vastaan|vastaamme|vastata|vastaamaan|vastataan|lue|luen|lueta|näen|käsitellään|seurata|tarkistan|käyn|"
    r"tavoittanut|"
    r"risponder\w+|legger\w+|responderei|lerei|kollas|kolla|vente|vänta|vent|bliver|blir|wird|werden|wordt|worden|"
    r"sera|seront|será|serán|"
    r"(?:will|won['’]t|would) (?:not )?be|(?:is|are|isn['’]t|aren['’]t) (?:not |only )?(?:being )?\w+ed|"
    r"pick(?:ing)? (?:it|them|this) up|"
    r"prendrai|connaissance|luen|tackling)"
)
_NEITHER_BY: Final = r"(?!\b(?:by|per|via|pr|mit) (?:e-?)?mail)"
_KEPT_WAITING: Final = (
    r"(?:limited|no|intermittent|patchy|spotty|flaky|sporadic|poor|restricted|little|"
    r"irregular) (?:or no )?(?:access to (?:my |"
    r"the )?"
    r"(?:internet|wi-?fi)|connectivity|e-?mail access|internet access)|"
    r"(?:repl(?:y|ies)|responses?|answers?) (?:may|might|will|can) be (?:a (?:bit|little) )?(?:slow\w*|delayed)|"
    r"(?:expect|there (?:may|might|will) be) (?:a |some )?(?:slight )?(?:delays?|slow\w*)\b[^\n.!?]{0,20}(?:repl|"
    r"respon|"
    r"answer)|\baway from (?:my |the )?(?:inbox|e-?mails?)|\bsorry i missed (?:you|your (?:e-?mail|message))|"
    r"\b(?:vastaus voi viipyä|forvent (?:litt|noe|lidt|nogen)|räkna med (?:viss|längre|lite)|bear with me|"
    r"bitte haben sie etwas geduld|reactie kan even duren)\b|"
    r"\b(?:won['’]t|will not|can['’]?t|cannot) (?:see|read|get to|look at|answer) (?:this|it|your (?:e-?mail|"
    r"message)) "
    r"(?:until|before|till)\b|"
    r"\byou(?:['’]ve| have) reached (?:me|my|the|us)\b|"
    r"\b(?:reply|respond|get back)\b[^\n.!?]{0,20}\b(?:(?:on|upon) my (?:return|next working)|next working day)|"
    r"\b(?:begrenset|begrænset|begränsad|dårlig|dårleg|ustabil) (?:\w+ (?:og|och) )?(?:dekning|dækning|täckning|"
    r"tilgang|"
    r"adgang|tillgång|internett?|nett)\b|\b(?:svar må påregnes|lengre svartid|længere svartid|längre svarstid)|"
    r"\b(?:ikke|ikkje|inte|ej)\b[^\n.!?]{0,20}\b(?:tilgjengelig|tilgjengeleg|tilgængelig|tillgänglig|anträffbar|nås|"
    r"træffes|treffes)\b[^\n.!?]{0,8}\b(?:på|via|per|pr\.?) (?:e-?post|mail|mejl|e-?mail)|"
    r"\bnur (?:eingeschränkt|sporadisch|bedingt|unregelmäßig|selten|begrenzt)\b[^\n.!?]{0,30}(?:erreichbar|antworten|"
    r"zugriff|lesen)|\babsenderin(?:nen)?\b[^\n]{0,30},|\bbeperkt(?:e)? (?:\w+ )?(?:toegang|bereikbaar|beschikbaar)|"
    r"\baccès (?:\w+ )?(?:limité|restreint|réduit)|\bacceso (?:\w+ )?limitado|\bsin acceso\b|"
    r"\b(?:reviendrai vers|reviens vers|vous répondrai|te répondrai|recontacterai)\b[^\n.!?]{0,40}\b(?:retour|dès)|"
    r"\b(?:contestaré|responderé|te contesto)\b[^\n.!?]{0,30}\b(?:vuelta|regres\w+|vuelva)|"
    r"\b(?:svarer|svarar|vastaan|antworte|reageer)\b[^\n.!?]{0,20}\b(?:når jeg er|når eg er|når vi er|när jag är|kun "
    r"palaan|wenn ich zurück|als ik terug)|"
    r"\bslow(?:er)? (?:than \w+ )?(?:to|in|with) (?:my )?(?:repl|respond|answer)\w*|"
    r"\b(?:hinner|rekker|rekk|kan|får|kommer|can|will|able|werde|kann|zal|kan) (?:\w+ ){0,3}?(?:ikke|ikkje|inte|ej|"
    r"not|erst|niet|pas)\b"
    r"[^\n.!?]{0,20}\b(?:svare?|svara|reply|respond|answer|antworten|melden|reageren|"
    r"antwoorden)\b[^\n.!?]{0,25}\b(?:før|fyrst|förrän|"
    r"until|till|before|vor|voor)\b|"
    r"\b(?:hør\w* (?:du )?fra meg|hör\w* av mig|melder meg|melde mich|melde ich mich|laat (?:ik )?van mij horen|"
    r"get back to you|"
    r"besvarer|besvarar|tar kontakt)\b[^\n.!?]{0,30}\b(?:tilbake|tillbaka|tilbage|zurück|terug|back|return|hjemme|"
    r"hemma)\b|"
    r"\b(?:svarer|svarar|svare|antworte|reply|respond|reageer|vastaan) (?:\w+ )?(?:når|när|as|when|wenn|als|"
    r"kun) (?:anledning\w*|"
    r"tiden|(?:jeg|eg|jag|i|ich|ik) (?:kan|rekker|får|hinner|can|get|kann))\b|"
    r"\b(?:svara|svare|svarer|svarar|reply|respond|antworte|reageer|vastaan|répondrai|responderé) (?:deg |dig |you |"
    r"ihnen |"
    r"dir )?(?:så snart|så fort|as soon as|sobald|zo snel|dès que|niin pian|en cuanto) (?:jeg|eg|jag|i|ich|ik|je|som|"
    r"possible|mogelijk|kuin|pueda)\b|\bresponderei quando|\brisponderò al (?:mio )?rientro"
)
_MY_WORK: Final = (
    r"\b(?:mine|mina|my|meine[nr]?|mijn|mes|mis|miei) (?:saker|sager|ärenden|proje[kc]\w*|prosjek\w*|cases|clients?|"
    r"tasks|accounts|oppgaver|opgaver|arbetsuppgifter|aufgaben|vorgänge|taken|werkzaamheden|dossiers|tâches|projets|"
    r"proyectos|asuntos|tareas)\b|\b(?:asioitani|asioissani|tehtäviäni|töitäni|sijaiseni|sijaisenani|työtoverini)\b"
)
_VERB: Final = (
    r"(?:snakk|snakke|prata?|tal) med|spør|spørg|fråga|talk to|ask\b|speak (?:to|with)|loop in|frag\w*|vraag|"
    r"demande[rz]|pregunt\w+|kysy\w*|"
    r"kontakt\w*|skriv\w*|mail\w*|mejla|ring\w*|henvend\w*|vend dig|vänd (?:dig|er)|hör (?:\w+ )?av dig|e-?mail|"
    r"write|"
    r"contact|"
    r"call|"
    r"reach|direct|try|wend\w+|schreib\w*|erreich\w*|ruf\w*|dringend\w*|stuur|bel|terecht|joindre|joign\w+|adress\w+|"
    r"écri\w+|"
    r"appel\w+|escrib\w+|contact\w+|llam\w+|dirij\w+|ota|ottakaa|soita|yhteyttä|yhteydenot\w+|auttaa|palvelee|(?:i|"
    r"in) (?:mellomtida|mellomtiden|mellemtiden|the meantime|der zwischenzeit|de tussentijd)|under tiden|"
    r"sillä välin|entre-?temps|mientras tanto|"
    r"rivolg\w+|"
    r"scriv\w+|kieru\w+|spørsmål|ärenden|urgent|urgencia?|urgences?|d['’]urgence|kiireelli\w+|kiireis\w+"
)
_REFERRAL: Final = re.compile(
    rf"\b(?:{_VERB})\b(?P<whom>(?:(?!\b(?:me|meg|mig|mich|mij|mir|moi|minulle|minuun)\b)[^\n?!]){{0,70}}?)"
    r"(?P<where>\S+@\w|\+?\d[\d ()/.-]{6})",
    re.IGNORECASE,
)
_SOMEBODY: Final = re.compile(
    r"\S\s+(?:[(\"'])?[A-ZÅÄÖØÆÜ][a-zåäöøæüéèáíó]+|(?i:\b(?:kontor\w*|office|sentralbord\w*|växel\w*|switchboard|"
    r"resepsjon\w*|"
    r"reception\w*|receptie|rezeption|empfang|accueil|standard|front desk|vakt\w*|vagt\w*|jour\w*|kunde?(?:service|"
    r"senter|"
    r"tjänst)\w*|kundtjänst|customer services?|support|servicetorg\w*|avdeling\w*|afdeling\w*|avdelning\w*|"
    r"department|"
    r"team\w*|kolleg\w*|colleague|collega\w*|collègue\w*|compañer\w+|vikar\w*|zentrale|kundenservice|klantenservice|"
    r"service client|atención al cliente|centralita|asiakaspalvelu\w*|toimisto\w*|vaih[dt]e\w*|tiimi\w*|"
    r"legevakt\w*))",
)
_MAIL_HANDLED: Final = re.compile(
    rf"(?<!\w){_WILL}\b{_NEITHER_BY}(?:(?!\b(?:by|per|via|pr|me|meg|mig|mir|mij)\b)[^\n.!?]){{0,40}}?\b{_MAIL}(?!\w)|"
    rf"(?<!\w){_MAIL}\b[^\n.!?]{{0,40}}?\b{_WILL}(?!\w)",
    re.IGNORECASE,
)
_KEPT: Final = re.compile(_KEPT_WAITING, re.IGNORECASE)
_RESTRICTED: Final = re.compile(
    r"\b(?:januar\w*|februar\w*|mars|april|maj|mai|may|jun[ei]\w*|jul[iy]\w*|august\w*|september|oktober|october|"
    r"november|"
    r"de[cs]ember|dezember|août|agosto|elokuussa|heinäkuussa|tammikuussa|januari|janvier|enero|january)\b|"
    r"\b(?:ikke|ikkje|inte|ej|ingen|sjelden|sjeldan|sjældent|sällan|sporadisk\w*|kun|bare|berre|bara|begren[sz]et|"
    r"begrænset|"
    r"begränsad|når|när|først|fyrst|förrän|så snart|så fort|etter|efter|derefter|därefter|fra|från|igjen|igen|senere|"
    r"senare|"
    r"en gang|en gång|ein gong|innen|inom|inden|dröja|dårlig\w*|dålig\w*|treg\w*|lengre|længere|liggende|"
    r"not|no|never|only|limited|slow\w*|delay\w*|once|twice|when|while|until|after|upon|from|tomorrow|next|later|"
    r"then|"
    r"as soon|"
    r"rarely|seldom|sporadic\w*|intermittent\w*|infrequent\w*|periodic\w*|occasional\w*|patchy|poor|"
    r"nicht|keine?n?|nur|selten|unregelmäßig|sporadisch|erst|ab|nach|wenn|sobald|während|später|verzögert|"
    r"eingeschränkt|wieder|"
    r"niet|geen|pas|alleen|beperkt\w*|terwijl|als|zodra|na|vanaf|later|weer|keer|"
    r"ne|n|pas|plus|limité|restreint|réduit|retour|pendant|quand|dès|après|partir|tardivement|que|"
    r"solo|sólo|limitado|sin|hasta|cuando|mientras|después|partir|retraso|vuelta|regreso|vez|"
    r"en|ei|enkä|eikä|vasta|vain|harvoin|satunnaisesti|kun|palattuani|viiveellä|kerran|viipyä|silloin|huomenna|"
    r"daarna|mañana|morgen|demain|danach|i morgen|imorgen|i morgon|imorgon|da(?=[.!\n]|$)|luego|entonces|"
    r"non|rientro|quando|dopo|não|sem|após)\b|n['’]t\b|"
    r"\b(?:i kveld|ikväll|i kväll|i aften|tonight|this evening|ce soir|vanavond|heute abend|esta noche|illalla)\b|"
    r"\b(?:(?:man|mån|tirs|tis|ons|tors|fre|lør|søn|lör|sön)dag\w*|(?:mon|tues|wednes|thurs|fri)day\w*|\w+tag|"
    r"\w+woch|"
    r"(?:maan|dins|woens|donder|vrij)dag|(?:lun|mar|mercre|jeu|vendre)di|lunes|martes|miércoles|jueves|viernes|"
    r"maanantai\w*|tiistai\w*|keskiviikko\w*|torstai\w*|perjantai\w*)\b|\d",
    re.IGNORECASE,
)
"""That mail is not read, or seldom, or later. Who reads it as ever is there to answer."""
_CLAUSE: Final = re.compile(r"(?<!\d)[.,](?=\s|$)|[!?\n;:]")
CLOSED: Final = re.compile(
    r"\b(?:ordre(?:r|ne)?|bestillinger|beställningar|orders|bestellungen|bestellingen|commandes|pedidos|tilaukset)\b"
    r"[^\n.!?]{0,40}(?:ekspederes|sendes|skickas|behandles|behandlas|shipped|processed|bearbeitet|versendet|verwerkt|"
    r"traitées|expédiées|procesar\w+|enviar\w+|käsitellään)|"
    r"\b(?:velkommen (?:tilbake|tilbage|igen)|välkomm\w+ (?:åter|tillbaka)|wieder für sie da|welcome you back)\b",
    re.IGNORECASE,
)
"""What a closed shop tells its own customers."""
_DEPUTY: Final = re.compile(
    r"\b(?:kolleg\w*|colleagues?|collega\w*|collègues?|compañer\w+|vikari?\w*|ersättare|stand-?in|deputy|vertretung|"
    r"stedfortreder|stedfortræder|remplaçante?|"
    r"suplente)\b[^\n?!@]{0,50}\S@[\w.-]+\w[)\]>]?(?![\w.-]*\w)(?:\s*(?:[.,;](?=\s|$)|$)|,?\s+(?:\w+ )?"
    r"(?:hjelper|hjelpe|hjälper|hjälpa|hjælper|hjælpe|tar over|tar hand|tager over|tager sig|overtar|overtager|"
    r"følger opp|"
    r"svarer|svarar|besvarer|help\w*|cover\w*|handling|looking after|taking over|takes over|in charge|hilft|helfen|"
    r"übernimmt|"
    r"vertritt|kümmert|antwortet|neemt|helpt|vervangt|beantwoordt|aidera|répondra|remplace|reprend|atenderá|ayudará|"
    r"atiende|"
    r"lleva|sustituye|auttaa|hoitaa|sijaistaa|tuuraa|vastaa)\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""A colleague who stands in. One who does a certain thing ("opens the gate") is there for this delivery."""
_TOPIC: Final = re.compile(
    r"\b(?:\w*(?:saker|sager|ärenden|frågor|spørsmål|spørgsmål|henvendelser|fragen|anfragen|vragen|asiat)|questions?|"
    r"queries|"
    r"matters|issues|enquiries|inquiries|demandes|temas|asuntos|consultas|(?:everything|anything|all) else|alt annet|"
    r"alt anna|"
    r"alt andet|allt annat|alles andere|alles übrige|de rest|le reste|lo demás|muut)\b[^\n?!]{0,50}?\S@\w",
    re.IGNORECASE,
)
"""What goes to whom, in general."""
_STANDS_IN: Final = re.compile(
    r"\b(?:min|mein\w{0,2}|mijn|mon|ma|mi|my) (?:vikar|ersättare|stedfortreder|stedfortræder|stellvertret\w+|"
    r"vertretung|"
    r"vervang\w+|waarnem\w+|remplaç\w+|remplacement|sustitut\w+|stand-?in|replacement|cover)\b|"
    r"\b(?:me (?:sustituye|remplace)|vertritt mich|vertreten mich|vertritt frau|vertritt herr|"
    r"(?:vikarierer|vikarierar) (?:for|för) (?:meg|mig)|"
    r"(?:passer|tek seg av|tar seg av|bevakar|sköter) (?:min|mitt|mine|mina) (?:indbakke|innboks|inkorg|mail\w*|"
    r"e-?post\w*|saker|sager|ärenden)|"
    r"vervangt mij|neemt (?:mij|voor mij) waar|cover(?:s|ing)? for me|sijaistaa|tuuraa(?: minua)?)\b",
    re.IGNORECASE,
)
"""Who does the writer's work meanwhile, whether or not there is an address."""
_IN_NEED: Final = (
    r"(?:ved (?:behov|hast)|vid behov|(?:hvis|dersom|om|når|er) det (?:er |är )?(?:haster|hastar|brådskande|bråttom)|"
    r"(?:har du|hvis du har|har dere|dersom du har|om du har) (?:brug|bruk) for|(?:hvis|dersom) du (?:trenger|treng)|"
    r"om (?:du|ni) behöver|if you (?:need|require)|if (?:it['’]?s|it is|this is|the matter is)? ?urgent|"
    r"in urgent cases|"
    r"bei (?:bedarf|dringende\w)|in dringenden fällen|im notfall|falls sie [^\n.!?]{0,20} brauchen|bij spoed|"
    r"(?:om|hvis|dersom|if|wenn|falls|als|si|jos) [^\n.!?]{0,30}(?:ikke|ikkje|inte|not|nicht|niet|ne|no|"
    r"ei)[^\n.!?]{0,12} "
    r"(?:vente|vänta|wait|warten|wachten|attendre|esperar|odottaa)|indien (?:nodig|dringend)|"
    r"en cas (?:de besoin|d['’]urgence)|en caso (?:de urgencia|necesario)|si es urgente|tarvittaessa|"
    r"kiireellisissä \w+)"
)
_IN_CHARGE: Final = (
    r"\b(?:hovednummer\w*|hovudnummer\w*|huvudnummer\w*|sentralbord\w*|växel\w*|omstilling\w*|resep[st]jon\w*|"
    r"receptionen|"
    r"kunde?(?:service|senter)\w*|kundtjänst\w*|customer services?|support\w*|klantenservice|service client|"
    r"atención al cliente|asiakaspalvelu\w*|kontoret|ekspedisjon\w*|rektor|inspektør|leiar\w*|leder\w*|ledelsen|"
    r"chef\w*|sjef\w*|styrer\w*|switchboard|"
    r"(?:the )?reception|front desk|main (?:number|line|office)|(?:my|our) (?:manager|supervisor|team|assistant)|"
    r"zentrale|"
    r"sekretariat|vorgesetzte\w*|receptie|leidinggevende|secretariaat|standard|accueil|secrétariat|centralita|"
    r"recepción|vaih[dt]e\w*|esihenkilö\w*|kolleg\w*|colleagues?|collega\w*|collègues?|compañer\w+)\b"
)
_NEEDED: Final = re.compile(
    rf"\b{_IN_NEED}[^\n.!?]{{0,40}}?\b(?:{_VERB})\b[^\n.!?]{{0,20}}?{_IN_CHARGE}|"
    rf"\b(?:{_VERB})\b[^\n.!?]{{0,20}}?{_IN_CHARGE}[^\n.!?]{{0,20}}?\b{_IN_NEED}",
    re.IGNORECASE,
)
"""Whom to ask in case of need, without a number. Whom the driver is to ask, nobody ties to a need."""
_WORK: Final = re.compile(_MY_WORK, re.IGNORECASE)


def handles_mail(text: str) -> bool:
    """Whether a text says that mail waits while its writer is away: it is not read, or seldom, or later."""
    if _KEPT.search(text):
        return True
    return any(_RESTRICTED.search(text, *within(_CLAUSE, text, *one.span())) for one in _MAIL_HANDLED.finditer(text))


def within(stops: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where a clause or a sentence reaches that holds this stretch of a text: between two `stops`."""
    begin = max((stop.end() for stop in stops.finditer(text, 0, start)), default=0)
    after = stops.search(text, end)
    return begin, after.start() if after else len(text)


def refers_to_others(text: str) -> bool:
    """Whether a text names who does the work meanwhile: somebody's address, or the number of somebody who is named. A
    number alone may be the writer's own."""
    if any(one.search(text) for one in (_WORK, _TOPIC, _DEPUTY, _STANDS_IN, _NEEDED)):
        return True
    return any("@" in one["where"] or _SOMEBODY.search("x" + one["whom"]) for one in _REFERRAL.finditer(text))
