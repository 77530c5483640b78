"""Whether a text was sent by a telephone or a machine in the customer's place: it answers nothing and asks for nothing.

Four forms are known: what calls itself automatic, what a telephone says for whoever is driving, what a number says
that nobody reads, and what a program answers to whoever writes (see `robots`).
Whoever types the driver's words themselves is no worse off: the question stays open for them.
"""

from responder.patterns import regex
from responder.understand.robots import is_of_program
from responder.understand.text import LONGEST, read

SHORTEST, LONGEST_MODE, LONGEST_PROMISE = 10, 60, 100
SEPARATED = r"[\s\])}*]{0,3}(?:$|[:\-\u2013\u2014.!\n\])])"
BY_NAME = (
    r"auto[- ]?(?:reply|response|responder|text|svar|antwort|antwoord)|automat(?:ed|ic) (?:reply|response|message|"
    r"text)|automatis(?:k|kt) (?:svar|besked|melding|meddelande|sms)|automatiska? (?:svar|sms)|automatische (?:antwort|"
    r"nachricht)|automatisch (?:antwoord|bericht)|(?:reponse|message) automatique|(?:respuesta|mensaje) automatic[ao]|"
    r"automaattinen (?:vastaus|viesti)|automaattivastaus"
)
TELLS_NAME = (
    r"(?:this is|dette er|det her er|detta ar|dies ist|das ist|dit is|ceci est|c'est|est[ea] es|tama on) "
    r"(?:an? |eit |ein[e]? |en |et |ett |een |un[ae]? )?"
)
CALLED_AUTOMATIC = regex(rf"[\s*\[({{<]{{0,4}}(?:(?:{BY_NAME}){SEPARATED}|{TELLS_NAME}(?:{BY_NAME})(?![^.!\n]*\?))")
LATER = (
    r"later|soon|when|once|as soon as|senere|sidan|seinare|sa snart|nar|senare|sen|spater|bald|sobald|wenn|straks|"
    r"zodra|als|wanneer|plus tard|des que|quand|luego|mas tarde|cuando|en cuanto|myohemmin|kun|pian"
)
TO_WRITE = (
    r"see your|read|text|call|reply|respond|get back|answer|message|write|contact|be in touch|ring|svar|hor av|leser|"
    r"laser|ser meld|ser medd|ser bes|tar kontakt|tek kontakt|kontakter|kontaktar|aterkommer|vender tilbage|melde|"
    r"schreib|antwort|ruf|lese|bel|stuur|app|lees|reageer|rappel|repond|lis|lirai|ecri|llam|respond|contest|escrib|"
    r"leer|vastaan|soitan|luen|kirjoitan|palaan"
)
PROMISE = regex(
    rf"(?=[^?]*\b(?:{LATER})\b)(?:(?:and|og|och|und|en|et|y|ja|so|men|but) )?(?:[a-z']{{1,5}} ){{0,3}}(?:{TO_WRITE})"
)
DRIVING = regex(
    r"(?:(?:hi|hei|hej|hello|hallo|hoi|hola|moi|bonjour|sorry|beklager|undskyld|forlat|anteeksi|"
    r"desolee?)[,.!\s]{1,3})?(?:i'm (?:currently )?driving|i am (?:currently )?driving|jeg (?:kjorer|korer)|eg koyrer|"
    r"jag kor|ich fahre|ich bin (?:gerade )?am fahren|ik (?:ben aan het rijden|rijd?)|je conduis|"
    r"je suis (?:en train de conduire|au volant)|(?:estoy|voy) conduciendo|ajan|olen ajamassa)\b"
)
NOW = regex(
    r"[ ,]*(?:\b(?:a car|bil|bilen|auto|autoa|right|just|now|at the moment|currently|akkurat|na|nu|lige|netop|just nu|"
    r"for oyeblikket|i ojeblikket|for narvarande|gerade|jetzt|im moment|zurzeit|op dit moment|momenteel|en ce moment|"
    r"actuellement|la voiture|ahora|ahora mismo|en este momento|parhaillaan|talla hetkella|juuri|nyt)\b[ ,]*)*"
)
MODE = regex(
    r"\b(?:turned on|do not disturb|\w*fo[ck]us|ikke forstyrr|stor ej|forstyr ikke|nicht storen|niet storen|"
    r"ne pas deranger|no molestar|ala hairitse|concentration|concentracion)\b"
)
FROM_A_CAR = regex(r"[\s\-\u2013]*\b(?:sent|sendt|skickat|gesendet|verzonden|envoye|enviado|lahetetty) [^.\n]{1,40}\.?")
THIS = r"(?:this|denne|dette|detta|den har|det har|det her|diese[rs]?|dit|deze|ce|cet|cette|est[ea]|tama|tahan)"
NOBODY_READS = regex(
    rf"\b{THIS} (?:\w+ )?(?:"
    r"(?:number|mailbox|inbox|line|account) (?:(?:does not|doesn't|cannot|can not|can't|is (?:unable|not able|"
    r"not set up) to) (?:receive|accept|support) (?:incoming |inbound )?(?:sms|texts?|text messages|messages|replies)|"
    r"is (?:not |un)(?:monitored|attended))|(?:message|text|sms) (?:cannot|can not|can't) be (?:replied to|answered)|"
    r"(?:nummer\w*|linj\w+|melding\w*|besked\w*|meddelande\w*|sms\w*|innboks\w*) (?:(?:kan ikkje|kan ikke|kan inte|"
    r"kan ej|gar inte att) (?:besvare[st]?|besvaras?|svara pa|svares pa|motta|modtage|ta emot|ta imot)|(?:er|"
    r"ar) (?:ikke |inte )?(?:overvak\w+|overvag\w+|bemann\w+|obemann\w+|ubemann\w+|bevaka\w*|obevaka\w*|betjent|"
    r"ubetjent))|(?:nachricht|sms|nummer|rufnummer) kann (?:nicht|keine \w+) (?:beantwortet|empfangen)|(?:bericht|sms|"
    r"nummer) kan (?:niet|geen \w+) (?:worden )?(?:beantwoord|ontvangen)|(?:numero|message|"
    r"ligne) ne (?:peut (?:pas )?(?:recevoir|etre repondu)|recoit (?:pas|aucun))|(?:numero|mensaje|"
    r"linea) no (?:(?:puede|admite|acepta) (?:recibir|respuestas|mensajes|sms|ser respondido|contestar)|"
    r"recibe (?:mensajes|sms|respuestas))|(?:viestiin|numeroon|numero) (?:ei voi (?:vastata|lahettaa|vastaanottaa)|"
    r"ei vastaanota))\b"
)


def is_automatic(text: str) -> bool:
    """Whether this short text is plainly no person's. Never raises, whatever the text."""
    if len(text) < SHORTEST:
        return False
    plain = read(text[:LONGEST]).plain
    if ("auto" in plain and CALLED_AUTOMATIC.match(plain) is not None) or is_driving(plain):
        return True
    found = NOBODY_READS.search(plain)
    return (found is not None and "?" not in plain[found.start() :]) or is_of_program(text)


def is_driving(plain: str) -> bool:
    """Whether it says that somebody drives, and at most that they will write later; a word more is a person's."""
    found = DRIVING.match(plain)
    if found is None or "?" in plain:
        return False
    rest = plain[found.end() :]
    if MODE.search(rest[:LONGEST_MODE]) is not None:
        return True
    begun = NOW.match(rest)
    then = FROM_A_CAR.sub("", rest[begun.end() if begun else 0 :]).strip(" .,!-\n")
    return not then or (len(then) <= LONGEST_PROMISE and PROMISE.match(then) is not None)
