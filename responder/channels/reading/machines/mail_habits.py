"""What notes of absence say of mail and of others: that it is read seldom, answered later or passed on to nobody, and
who is there meanwhile. A customer on holiday says when to deliver; a note says what becomes of the mail.
"""

import re
from typing import Final

from responder.patterns import regex

_MAIL: Final = (
    r"(?:e-?post\w*|e-?mails?|mails?|mailen|mailene|mailbox|mejl\w*|messages?|messagerie|courriels?|nachricht\w*|"
    r"bericht(?:en|je)?|inbox|postfach|postvak|postilaatikko\w*|postini|this (?:account|address)|boîte|bandeja|"
    r"mailboks\w*|innboks\w*|indbakke\w*|"
    r"inkorg\w*|meldinger|henvendels\w*|beskeder|meddelanden|correos?|"
    r"mensajes?|sähköpost\w*|viest\w*|enquir\w+|inquir\w+|anfragen?)"
)
_WILL: Final = (
    r"(?:svarer|svarar|besvare[rs]|besvaras|besvarar|leser|les|leses|läser|läses|læser|læses|ser|sjekker|sjekkar|"
    r"tjekker|kollar|kigger|følger|tar fatt|tar tag|går gjennom|går igenom|går igennem|rekker|hinner|når|videresend\w*|"
    r"vidarebefordra\w*|bevakas|følges|fulgt|fulgte|overvåg\w*|behandles|behandlas|liggende|tilgang|adgang|tillgång|"
    r"overvåk\w*|(?:ikke|ikkje|inte|ej|å|att|at|vil|kommer til|med) (?:\w+ ){0,2}?(?:svare?|svara|lese|läsa|læse|lest|"
    r"läst|læst|svart|svarat|svaret|besvare|besvara|besvart|besvaret|besvarat|se|svar)|(?<!please )(?:repl(?:y|ies|"
    r"ying)|respond(?:ing)?|responses?|answer(?:ed|ing)?|reading|(?:will|['’]ll) read|see|checking|check|monitor\w*|"
    r"forwarded|watched|attended to|catch(?:ing)? up|attend\w*|access|looking|be read|tackle|(?:work|go|going|"
    r"look)(?:ing)? through|dipping|landed|reached)|antworte|beantwort\w*|lese|lesen|gelesen|sehe|bearbeitet|betreut|"
    r"weitergeleitet|abrufen|rufe|checke|prüfe|bearbeite|erreicht|zugriff|einsehen|durch|reageer|beantwoord\w*|lees|"
    r"lezen|gelezen|zie|bekijk|toegang|doorgestuurd|loop|werk|check|binnen|répondr\w+|répondre|lirai|lus?|verrai|"
    r"traiter(?:ai)?|traités?|consulte\w*|accès|transférés?|reprendrai|arrive|parcourrai|(?:får|vil få|gets?|will get|"
    r"bekommt|erhält|krijgt|aura|recevra|tendrá|recibirá|saa) (?:\w+ ){0,3}?(?:svar|answer|reply|response|antwort|"
    r"antwoord|réponse|respuesta|vastauksen)|revisa|consultée?s?|contest(?:aré|ar|ado)|responder(?:é|án)?|leer(?:é|e|"
    r"án)?|leo|veré|verá|atender\w+|atiend\w+|revis(?:o|aré|ar)|acceso|miro|miraré|pondré|llega|atendid[oa]s?|vastaan|"
    r"vastaamme|vastata|vastaamaan|vastataan|lue|luen|lueta|näen|käsitellään|seurata|tarkistan|käyn|tavoittanut|"
    r"risponder\w+|legger\w+|responderei|lerei|kollas|kolla|vente|vänta|vent|bliver|blir|wird|werden|wordt|worden|sera|"
    r"seront|será|serán|(?:will|won['’]t|would) (?:not )?be|(?:is|are|isn['’]t|aren['’]t) (?:not |"
    r"only )?(?:being )?\w+ed|pick(?:ing)? (?:it|them|this) up|prendrai|connaissance|luen|tackling)"
)
_NEITHER_BY: Final = r"(?!\b(?:by|per|via|pr|mit) (?:e-?)?mail)"
_KEPT_WAITING: Final = (
    r"(?:limited|no|intermittent|patchy|spotty|flaky|sporadic|poor|restricted|little|"
    r"irregular) (?:or no )?(?:access to (?:my |the )?(?:internet|wi-?fi)|connectivity|e-?mail access|internet access)|"
    r"(?:repl(?:y|ies)|responses?|answers?) (?:may|might|will|can) be (?:a (?:bit|little) )?(?:slow\w*|delayed)|"
    r"(?:expect|there (?:may|might|will) be) (?:a |some )?(?:slight )?(?:delays?|slow\w*)\b[^\n.!?]{0,20}(?:repl|"
    r"respon|answer)|\baway from (?:my |the )?(?:inbox|e-?mails?)|\bsorry i missed (?:you|your (?:e-?mail|message))|"
    r"\b(?:vastaus voi viipyä|forvent (?:litt|noe|lidt|nogen)|räkna med (?:viss|längre|lite)|bear with me|"
    r"bitte haben sie etwas geduld|reactie kan even duren)\b|\b(?:won['’]t|will not|can['’]?t|cannot) (?:see|read|"
    r"get to|look at|answer) (?:this|it|your (?:e-?mail|message)) (?:until|before|till)\b|\byou(?:['’]ve|"
    r" have) reached (?:me|my|the|us)\b|\b(?:reply|respond|get back)\b[^\n.!?]{0,20}\b(?:(?:on|upon) my (?:return|"
    r"next working)|next working day)|\b(?:begrenset|begrænset|begränsad|dårlig|dårleg|ustabil) (?:\w+ (?:og|"
    r"och) )?(?:dekning|dækning|täckning|tilgang|adgang|tillgång|internett?|nett)\b|\b(?:svar må påregnes|"
    r"lengre svartid|længere svartid|längre svarstid)|\b(?:ikke|ikkje|inte|ej)\b[^\n.!?]{0,20}\b(?:tilgjengelig|"
    r"tilgjengeleg|tilgængelig|tillgänglig|anträffbar|nås|træffes|treffes)\b[^\n.!?]{0,8}\b(?:på|via|per|"
    r"pr\.?) (?:e-?post|mail|mejl|e-?mail)|\bnur (?:eingeschränkt|sporadisch|bedingt|unregelmäßig|selten|"
    r"begrenzt)\b[^\n.!?]{0,30}(?:erreichbar|antworten|zugriff|lesen)|\babsenderin(?:nen)?\b[^\n]{0,30},|"
    r"\bbeperkt(?:e)? (?:\w+ )?(?:toegang|bereikbaar|beschikbaar)|\baccès (?:\w+ )?(?:limité|restreint|réduit)|"
    r"\bacceso (?:\w+ )?limitado|\bsin acceso\b|\b(?:reviendrai vers|reviens vers|vous répondrai|te répondrai|"
    r"recontacterai)\b[^\n.!?]{0,40}\b(?:retour|dès)|\b(?:contestaré|responderé|"
    r"te contesto)\b[^\n.!?]{0,30}\b(?:vuelta|regres\w+|vuelva)|\b(?:svarer|svarar|vastaan|antworte|"
    r"reageer)\b[^\n.!?]{0,20}\b(?:når jeg er|når eg er|når vi er|när jag är|kun palaan|wenn ich zurück|als ik terug)|"
    r"\bslow(?:er)? (?:than \w+ )?(?:to|in|with) (?:my )?(?:repl|respond|answer)\w*|\b(?:hinner|rekker|rekk|kan|får|"
    r"kommer|can|will|able|werde|kann|zal|kan) (?:\w+ ){0,3}?(?:ikke|ikkje|inte|ej|not|erst|niet|"
    r"pas)\b[^\n.!?]{0,20}\b(?:svare?|svara|reply|respond|answer|antworten|melden|reageren|"
    r"antwoorden)\b[^\n.!?]{0,25}\b(?:før|fyrst|förrän|until|till|before|vor|voor)\b|\b(?:hør\w* (?:du )?fra meg|"
    r"hör\w* av mig|melder meg|melde mich|melde ich mich|laat (?:ik )?van mij horen|get back to you|besvarer|besvarar|"
    r"tar kontakt)\b[^\n.!?]{0,30}\b(?:tilbake|tillbaka|tilbage|zurück|terug|back|return|hjemme|hemma)\b|\b(?:svarer|"
    r"svarar|svare|antworte|reply|respond|reageer|vastaan) (?:\w+ )?(?:når|när|as|when|wenn|als|kun) (?:anledning\w*|"
    r"tiden|(?:jeg|eg|jag|i|ich|ik) (?:kan|rekker|får|hinner|can|get|kann))\b|\b(?:svara|svare|svarer|svarar|reply|"
    r"respond|antworte|reageer|vastaan|répondrai|responderé) (?:deg |dig |you |ihnen |dir )?(?:så snart|så fort|"
    r"as soon as|sobald|zo snel|dès que|niin pian|en cuanto) (?:jeg|eg|jag|i|ich|ik|je|som|possible|mogelijk|kuin|"
    r"pueda)\b|\bresponderei quando|\brisponderò al (?:mio )?rientro"
)
_MY_WORK: Final = (
    r"\b(?:mine|mina|my|meine[nr]?|mijn|mes|mis|miei) (?:saker|sager|ärenden|proje[kc]\w*|prosjek\w*|cases|clients?|"
    r"tasks|accounts|oppgaver|opgaver|arbetsuppgifter|aufgaben|vorgänge|taken|werkzaamheden|dossiers|tâches|projets|"
    r"proyectos|asuntos|tareas)\b|\b(?:asioitani|asioissani|tehtäviäni|töitäni|sijaiseni|sijaisenani|työtoverini)\b"
)
_VERB: Final = (
    r"(?:snakk|snakke|prata?|tal) med|spør|spørg|fråga|talk to|ask\b|speak (?:to|with)|loop in|frag\w*|vraag|"
    r"demande[rz]|pregunt\w+|kysy\w*|kontakt\w*|skriv\w*|mail\w*|mejla|ring\w*|henvend\w*|vend dig|vänd (?:dig|er)|"
    r"hör (?:\w+ )?av dig|e-?mail|write|contact|call|reach|direct|try|wend\w+|schreib\w*|erreich\w*|ruf\w*|dringend\w*|"
    r"stuur|bel|terecht|joindre|joign\w+|adress\w+|écri\w+|appel\w+|escrib\w+|contact\w+|llam\w+|dirij\w+|ota|ottakaa|"
    r"soita|yhteyttä|yhteydenot\w+|auttaa|palvelee|(?:i|in) (?:mellomtida|mellomtiden|mellemtiden|the meantime|"
    r"der zwischenzeit|de tussentijd)|under tiden|sillä välin|entre-?temps|mientras tanto|rivolg\w+|scriv\w+|kieru\w+|"
    r"spørsmål|ärenden|urgent|urgencia?|urgences?|d['’]urgence|kiireelli\w+|kiireis\w+"
)
_REFERRAL: Final = regex(
    rf"\b(?:{_VERB})\b(?P<whom>(?:(?!\b(?:me|meg|mig|mich|mij|mir|moi|minulle|minuun)\b)[^\n?!]){{0,70}}?)"
    r"(?P<where>\S+@\w|\+?\d[\d ()/.-]{6})",
    re.IGNORECASE,
)
_SOMEBODY: Final = regex(
    r"\S\s+(?:[(\"'])?[A-ZÅÄÖØÆÜ][a-zåäöøæüéèáíó]+|(?i:\b(?:kontor\w*|office|sentralbord\w*|växel\w*|switchboard|"
    r"resepsjon\w*|reception\w*|receptie|rezeption|empfang|accueil|standard|front desk|vakt\w*|vagt\w*|jour\w*|"
    r"kunde?(?:service|senter|tjänst)\w*|kundtjänst|customer services?|support|servicetorg\w*|avdeling\w*|afdeling\w*|"
    r"avdelning\w*|department|team\w*|kolleg\w*|colleague|collega\w*|collègue\w*|compañer\w+|vikar\w*|zentrale|"
    r"kundenservice|klantenservice|service client|atención al cliente|centralita|asiakaspalvelu\w*|toimisto\w*|"
    r"vaih[dt]e\w*|tiimi\w*|legevakt\w*))",
)
_MAIL_HANDLED: Final = regex(
    rf"(?<!\w){_WILL}\b{_NEITHER_BY}(?:(?!\b(?:by|per|via|pr|me|meg|mig|mir|mij)\b)[^\n.!?]){{0,40}}?\b{_MAIL}(?!\w)|"
    rf"(?<!\w){_MAIL}\b[^\n.!?]{{0,40}}?\b{_WILL}(?!\w)",
    re.IGNORECASE,
)
_KEPT: Final = regex(_KEPT_WAITING, re.IGNORECASE)
_RESTRICTED: Final = regex(
    r"\b(?:januar\w*|februar\w*|mars|april|maj|mai|may|jun[ei]\w*|jul[iy]\w*|august\w*|september|oktober|october|"
    r"november|de[cs]ember|dezember|août|agosto|elokuussa|heinäkuussa|tammikuussa|januari|janvier|enero|january)\b|"
    r"\b(?:ikke|ikkje|inte|ej|ingen|sjelden|sjeldan|sjældent|sällan|sporadisk\w*|kun|bare|berre|bara|begren[sz]et|"
    r"begrænset|begränsad|når|när|først|fyrst|förrän|så snart|så fort|etter|efter|derefter|därefter|fra|från|igjen|"
    r"igen|senere|senare|en gang|en gång|ein gong|innen|inom|inden|dröja|dårlig\w*|dålig\w*|treg\w*|lengre|længere|"
    r"liggende|not|no|never|only|limited|slow\w*|delay\w*|once|twice|when|while|until|after|upon|from|tomorrow|next|"
    r"later|then|as soon|rarely|seldom|sporadic\w*|intermittent\w*|infrequent\w*|periodic\w*|occasional\w*|patchy|poor|"
    r"nicht|keine?n?|nur|selten|unregelmäßig|sporadisch|erst|ab|nach|wenn|sobald|während|später|verzögert|"
    r"eingeschränkt|wieder|niet|geen|pas|alleen|beperkt\w*|terwijl|als|zodra|na|vanaf|later|weer|keer|ne|n|pas|plus|"
    r"limité|restreint|réduit|retour|pendant|quand|dès|après|partir|tardivement|que|solo|sólo|limitado|sin|hasta|"
    r"cuando|mientras|después|partir|retraso|vuelta|regreso|vez|en|ei|enkä|eikä|vasta|vain|harvoin|satunnaisesti|kun|"
    r"palattuani|viiveellä|kerran|viipyä|silloin|huomenna|daarna|mañana|morgen|demain|danach|i morgen|imorgen|i morgon|"
    r"imorgon|da(?=[.!\n]|$)|luego|entonces|non|rientro|quando|dopo|não|sem|após)\b|n['’]t\b|\b(?:i kveld|ikväll|"
    r"i kväll|i aften|tonight|this evening|ce soir|vanavond|heute abend|esta noche|illalla)\b|\b(?:(?:man|mån|tirs|tis|"
    r"ons|tors|fre|lør|søn|lör|sön)dag\w*|(?:mon|tues|wednes|thurs|fri)day\w*|\w+tag|\w+woch|(?:maan|dins|woens|donder|"
    r"vrij)dag|(?:lun|mar|mercre|jeu|vendre)di|lunes|martes|miércoles|jueves|viernes|maanantai\w*|tiistai\w*|"
    r"keskiviikko\w*|torstai\w*|perjantai\w*)\b|\d",
    re.IGNORECASE,
)
"""That mail is not read, or seldom, or later. Who reads it as ever is there to answer."""
_CLAUSE: Final = regex(r"(?<!\d)[.,](?=\s|$)|[!?\n;:]")
CLOSED: Final = regex(
    r"\b(?:ordre(?:r|ne)?|bestillinger|beställningar|orders|bestellungen|bestellingen|commandes|pedidos|tilaukset)\b"
    r"[^\n.!?]{0,40}(?:ekspederes|sendes|skickas|behandles|behandlas|shipped|processed|bearbeitet|versendet|verwerkt|"
    r"traitées|expédiées|procesar\w+|enviar\w+|käsitellään)|"
    r"\b(?:velkommen (?:tilbake|tilbage|igen)|välkomm\w+ (?:åter|tillbaka)|wieder für sie da|welcome you back)\b",
    re.IGNORECASE,
)
"""What a closed shop tells its own customers."""
_DEPUTY: Final = regex(
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
_TOPIC: Final = regex(
    r"\b(?:\w*(?:saker|sager|ärenden|frågor|spørsmål|spørgsmål|henvendelser|fragen|anfragen|vragen|asiat)|questions?|"
    r"queries|matters|issues|enquiries|inquiries|demandes|temas|asuntos|consultas|(?:everything|anything|all) else|"
    r"alt annet|alt anna|alt andet|allt annat|alles andere|alles übrige|de rest|le reste|lo demás|"
    r"muut)\b[^\n?!]{0,50}?\S@\w",
    re.IGNORECASE,
)
"""What goes to whom, in general."""
_STANDS_IN: Final = regex(
    r"\b(?:min|mein\w{0,2}|mijn|mon|ma|mi|my) (?:vikar|ersättare|stedfortreder|stedfortræder|stellvertret\w+|"
    r"vertretung|vervang\w+|waarnem\w+|remplaç\w+|remplacement|sustitut\w+|stand-?in|replacement|cover)\b|"
    r"\b(?:me (?:sustituye|remplace)|vertritt mich|vertreten mich|vertritt frau|vertritt herr|(?:vikarierer|"
    r"vikarierar) (?:for|för) (?:meg|mig)|(?:passer|tek seg av|tar seg av|bevakar|sköter) (?:min|mitt|mine|"
    r"mina) (?:indbakke|innboks|inkorg|mail\w*|e-?post\w*|saker|sager|ärenden)|vervangt mij|neemt (?:mij|"
    r"voor mij) waar|cover(?:s|ing)? for me|sijaistaa|tuuraa(?: minua)?)\b",
    re.IGNORECASE,
)
"""Who does the writer's work meanwhile, whether or not there is an address."""
_IN_NEED: Final = (
    r"(?:ved (?:behov|hast)|vid behov|(?:hvis|dersom|om|når|er) det (?:er |är )?(?:haster|hastar|brådskande|bråttom)|"
    r"(?:har du|hvis du har|har dere|dersom du har|om du har) (?:brug|bruk) for|(?:hvis|dersom) du (?:trenger|treng)|"
    r"om (?:du|ni) behöver|if you (?:need|require)|if (?:it['’]?s|it is|this is|the matter is)? ?urgent|"
    r"in urgent cases|bei (?:bedarf|dringende\w)|in dringenden fällen|im notfall|falls sie [^\n.!?]{0,20} brauchen|"
    r"bij spoed|(?:om|hvis|dersom|if|wenn|falls|als|si|jos) [^\n.!?]{0,30}(?:ikke|ikkje|inte|not|nicht|niet|ne|no|"
    r"ei)[^\n.!?]{0,12} (?:vente|vänta|wait|warten|wachten|attendre|esperar|odottaa)|indien (?:nodig|dringend)|"
    r"en cas (?:de besoin|d['’]urgence)|en caso (?:de urgencia|necesario)|si es urgente|tarvittaessa|"
    r"kiireellisissä \w+)"
)
_IN_CHARGE: Final = (
    r"\b(?:hovednummer\w*|hovudnummer\w*|huvudnummer\w*|sentralbord\w*|växel\w*|omstilling\w*|resep[st]jon\w*|"
    r"receptionen|kunde?(?:service|senter)\w*|kundtjänst\w*|customer services?|support\w*|klantenservice|"
    r"service client|atención al cliente|asiakaspalvelu\w*|kontoret|ekspedisjon\w*|rektor|inspektør|leiar\w*|leder\w*|"
    r"ledelsen|chef\w*|sjef\w*|styrer\w*|switchboard|(?:the )?reception|front desk|main (?:number|line|office)|(?:my|"
    r"our) (?:manager|supervisor|team|assistant)|zentrale|sekretariat|vorgesetzte\w*|receptie|leidinggevende|"
    r"secretariaat|standard|accueil|secrétariat|centralita|recepción|vaih[dt]e\w*|esihenkilö\w*|kolleg\w*|colleagues?|"
    r"collega\w*|collègues?|compañer\w+)\b"
)
_NEEDED: Final = regex(
    rf"\b{_IN_NEED}[^\n.!?]{{0,40}}?\b(?:{_VERB})\b[^\n.!?]{{0,20}}?{_IN_CHARGE}|"
    rf"\b(?:{_VERB})\b[^\n.!?]{{0,20}}?{_IN_CHARGE}[^\n.!?]{{0,20}}?\b{_IN_NEED}",
    re.IGNORECASE,
)
"""Whom to ask in case of need, without a number. Whom the driver is to ask, nobody ties to a need."""
_WORK: Final = regex(_MY_WORK, re.IGNORECASE)


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
