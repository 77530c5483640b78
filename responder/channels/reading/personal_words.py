"""Words that a person in a talk uses, and a program that answers for them does not."""

import re
from typing import Final

from responder.patterns import regex

ASKS_US: Final = regex(
    r"\b(?:kan (?:dere|de|ni|i|jeg|jag|vi|du)|går det|er det mulig|(?:can|could|would|may) (?:you|we|i)|is it possible|"
    r"können (?:sie|wir)|könnten|kunnen (?:we|jullie)|kunt u|pouvez|puis-je|pueden|podrían|puedo|voitteko|voiko|"
    r"voinko)\b",
    re.IGNORECASE,
)
REFERRED: Final = regex(
    r"\bplease (?:send|forward|direct|leave) (?:all |any |your )?(?:\w+ ){0,3}?(?:enquir\w+|inquir\w+|quer\w+|"
    r"requests?|mail|e-?mails?|messages?|correspondence|questions?)\b|(?:contact|reach out|reach|e-?mail|"
    r"write)[^\n]{0,80}?\binstead\b|kontakt[^\n]{0,80}?\b(?:i stedet|istället)\b|\bi stedet\b[^\n.]{0,60}@|(?:get back|"
    r"reply|respond|be in touch|catch up|tackle|read|look)[^\n.!?]{0,30}\bthen\b|\b(?:before|until|till|by) then\b",
    re.IGNORECASE,
)
"""Where somebody else is named "instead", nothing is decided."""
FINNISH: Final = regex(
    r"\b(?:olen|olemme|kiitos|viestisi|viestistäsi|sähköposti\w*|lomalla|poissa|jään|palaan|vastaan|vastaamme|hoitaa|"
    r"auttaa|suljettu|avaamme|huomenna|asiat|asioitani|yhteyttä)\b",
    re.IGNORECASE,
)
AND: Final = regex(r"\bja\b", re.IGNORECASE)
"""No yes in Finnish."""
PROMISE: Final = regex(
    r"\b(?:i(?: will|['’]ll| can| shall)|jeg|eg|jag|ich|je|ik|minä)\b[^\n.!?]{0,80}?\b(?:tomorrow|tonight|today|later|"
    r"this (?:afternoon|evening|week)|next week|after the weekend|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"in an? \w+|when i|once i|i morgen|i morgon|imorgen|imorgon|i kveld|ikveld|ikväll|i aften|i dag|idag|"
    r"i ettermiddag|i eftermiddag|senere|senare|på \w+dag|neste uke|nästa vecka|næste uge|etter helg\w*|efter helg\w*|"
    r"når jeg|når eg|när jag|morgen|heute|später|am \w+tag|nächste woche|sobald ich|wenn ich|demain|ce soir|plus tard|"
    r"quand je|vanavond|straks|later|zodra ik|huomenna)\b|[^\n.!?]{0,80}\b(?:as soon as|once|when|så snart|så fort|når|"
    r"när|sobald|wenn|dès que|quand|zodra|als|kun|heti kun|en cuanto|cuando|appena|quando) (?:i|we|jeg|eg|jag|vi|ich|"
    r"wir|je|nous|on|ik|wij|we)? ?(?:(?:have|har|habe|haben|ai|avons|heb|hebben|he|ho|"
    r"abbiamo) )?[^\n.!?]{0,30}?\b(?:know|hear|talked|spoken|asked|vet|veit|ved|hører|hör|hørt|hört|snakket|snakka|"
    r"pratat|talat|talt|spurt|frågat|spurgt|weiß|weiss|bescheid|gesprochen|gefragt|gehört|sais|savons|parlé|demandé|"
    r"weet|weten|gesproken|gevraagd|gehoord|tiedän|tiedämme|sé|sepa|sappiamo)\b|\b(?:laat|laten) (?:het|je|u|"
    r"jullie)[^\n.!?]{0,40}\bweten\b",
    re.IGNORECASE,
)
"""A person says when they themselves will: "I will get back to you tomorrow", or what they wait for: "as soon as we
have talked to the children". Programs say "we", "soon", "within"."""
OUR_ANSWERS: Final = regex(
    r"\b(?:get(?:ting)?|got|receiv\w+|turn off|stop|får|fikk|fick|fik|fått|bekomm\w*|bekam|erhalt\w*|krijg\w*|kreeg|"
    r"reçois|reçu|recibo|ricev\w+|saan|sain)\b[^\n.!?]{0,30}\bauto[^\n.!?]{0,30}|\b(?:your|ihre|deine|eure|deres|din|"
    r"er|ert|jeres|votre|vos|uw|jullie|su|vuestra|vostra) (?:auto\w*[ -]?(?:repl|svar|antw|répon|resp|risp)\w*|"
    r"vacation|out[- ]of[- ]office|abwesenheits\w*|frånvaro\w*|fraværs\w*|ferie(?:svar|besked|melding)|afwezigheid\w*|"
    r"message d['’]absence)|\b(?:sent|sends?|sending|gave) (?:me|us|out) (?:an? |your )?(?:auto\w*|"
    r"out[ -]of[ -](?:the[ -])?office|vacation)|\b(?:send(?:te|er|t)|skicka\w*|schickt\w*|stuur\w*|envo\w+|envi\w+|"
    r"lähet\w+)\b[^\n.!?]{0,12}\b(?:meg|mig|oss|os|mir|uns|mij|me|ons|nous|nos|minulle|"
    r"meille)\b[^\n.!?]{0,12}\b(?:auto\w*|fravær\w*|frånvaro\w*|abwesenheits\w*|afwezigheid\w*|poissaolo\w*)|"
    r"\bauto\w*[ -]?\w* (?:fra|frå|från|from|von|van|de|da) (?:dere|deres|dykk|er|jer|you|ihnen|euch|u|jullie|vous|"
    r"ustedes|voi)\b|\bauto\w*[ -]?\w* (?:that )?you (?:send|keep|sent)\b",
    re.IGNORECASE,
)
"""What a person writes who has had automatic answers of ours."""
CONFERS: Final = regex(
    r"\b(?:sna(?:kke|kka)|prat(?:e|a)|tale|tala|diskuter\w*|høre|høyre|hör\w*|sjekke|sjekka|tjekke|kolla|avklare|"
    r"spørre|spør|spørge|fråga|talk\w*|speak\w*|check\w*|discuss\w*|consult(?:ar\w*|o|é|ing|ieren|eren)?|sprech\w*|abstimm\w*|klär\w*|overleg\w*|"
    r"praten?|discut\w*|parl\w+|habl\w+|puhu\w*)\b[^\n.!?]{0,12}? (?:med|with|mit|met|avec|con|ut) (?!our\b|vår|unser|"
    r"ons |notre|nuestr|relevant|the relevant)",
    re.IGNORECASE,
)
"""A person has others to ask first; a program has a team."""
FAMILY: Final = regex(
    r"\b(?:my|our|min|mitt|vår|våre|vores|mi|mine|mein\w*|unser\w*|mijn|onze|mon|ma|notre|nuestr[ao]|mia|mio|"
    r"the) (?:wife|husband|partner|kids?|children|son|daughter|boyfriend|girlfriend|parents|mother|father|sister|"
    r"brother|kone|kona|mann|sambo|samboer|fru|man|mand|make|mor|far|søster|bror|syster|kæreste|kjæreste|pojkvän|"
    r"flickvän|datter|dotter|sønn|son|søn|nabo|granne|frau|mann|freund\w*|sohn|tochter|kinder|mutter|vater|schwester|"
    r"bruder|vrouw|man|zoon|dochter|zus|broer|buren|femme|mari|fils|fille|mère|père|sœur|frère|mujer|marido|hij[oa]|"
    r"hermano|hermana|moglie|marito|figli[oa])\b|\b(?:kona|konen|mannen|sønnen|sonen|datteren|dattera|dottern|dotteren|"
    r"moren|faren|broren|brodern|søsteren|systern|naboen|grannen|ungene|ungane|barna|barnen|børnene|frugan|gubben|"
    r"mamma|pappa|mum|mom|dad|mormor|farmor|svigermor|babysitter|vaimo\w*|aviomie\w*|miehe(?:ni|lleni)|poika\w*|"
    r"poja(?:lle|lleni|mme)|tyttär\w*|lapset)\b",
    re.IGNORECASE,
)
"""A person names those at home."""
OFFICE: Final = regex(
    r"\b(?:kontor\w*|offices?|büros?|kantoor|kantoren|bureaux?|oficinas?|ufficio|uffici|schreibtisch|töihin|töissä|"
    r"joignable|bereikbaar|datorn|pc-en|back online|online again|wieder online|toimisto\w*|e-?post\w*|e-?mails?|"
    r"mejl\w*|mailen|sähköpost\w*|på jobb|i tjänst|erreichbar|my desk)\b",
    re.IGNORECASE,
)
CALL_ME: Final = regex(
    r"\b(?:ringe?|call|phone|text|sms|rufen sie|ruf|bel|soita(?:kaa)?|appelez|chiama(?:te)?|ll[aá]m[ae]\w*)[ -]"
    r"(?:me|meg|mig|mich|mij|minulle|moi)\b|\bll[aá]m[ae]n?me\b|\bchiama(?:te)?mi\b",
    re.IGNORECASE,
)
MATTER: Final = regex(
    r"\b(?:bordet|borde|timen|avtalen|abonnementet|abonnemanget|prenumerationen|kaffen|kaffet|tilbudet|erbjudandet|"
    r"bestillingen(?: min| vår)?|beställningen|leveringen|leveransen|faktura(?:en|n)|regningen|räkningen|pakk[ea]n?|"
    r"pakka|hentet|henta|hämtat|levert|leveret|levererat|"
    r"the (?:table|appointment|subscription|coffee|offer|invoice|delivery|parcel|package|driver|courier|"
    r"order(?! (?:in which|(?:that )?(?:they|we|it))\b))|"
    r"my (?:order|subscription|parcel|package|appointment|booking|table|coffee|delivery)|"
    r"(?:den|der|die|das) (?:tisch|termin|abo|kaffee|angebot|rechnung|lieferung|bestellung|sendung)|abgeholt|"
    r"(?:de|het) (?:tafel|afspraak|abonnement|koffie|aanbieding|factuur|levering|bestelling)|opgehaald|"
    r"la (?:table|facture|livraison|commande|mesa|factura|entrega|cita|suscripción|fattura|prenotazione|consegna)|"
    r"le (?:rendez-vous|café|colis)|l['’](?:abonnement|offre|ordine)|el (?:café|pedido|paquete)|il (?:tavolo|pacco)|"
    r"pöydän|pöytää|kahvin|kahvia|lasku(?:n|a|t)?|tilauksen|tilausta|paketin|pakettia|toimituksen)\b|"
    r"\b(?:sen[et]?|late|späten?|laat|late|tardiv\w*|tard|lent\w*|slow|delayed) (?:svar|reply|response|answer|"
    r"antwort|"
    r"reactie|réponse)\b|\bvastaus viipyi|\bmyöhä\w+ vasta\w*|\bréponse tardive|\bresponder tarde|\bpour le retard|"
    r"\bpor la demora|\b(?:før|først|fyrst|förrän|until|only|erst|vasta|pas|hasta|jusqu['’]à) (?:nå|no|nu|now|jetzt|"
    r"nyt|"
    r"ahora|maintenant)\b|"
    r"\b(?:kommer|komme|love|happy|tulemme|kommen|komen) (?:gjerne|gärna|gerne|gern|to|mielellämme|graag)\b|"
    r"\b(?:vil (?:gjerne|gerne)|vill gärna|would (?:like|love)|['’]d (?:like|love)|i want|we want|möchte|hätte gern|"
    r"wil(?:len)? graag|voudrais|aimerais|quiero|quisiera|me gustaría|haluaisin|haluan|setter pris på om)\b|"
    r"\b(?:let['’]s (?:say|do|make)|(?:sagen|nehmen|machen) wir|disons|digamos|zullen we|ska vi (?:säga|ta)|"
    r"skal vi (?:si|"
    r"sige|ta|tage)|sanotaan)\b|"
    r"\b(?:tar? (?:i?mot|emot)(?! (?:henvendels|e-?post|mail|mejl|ärende|spørsmål|frågor))|tager imod|tage imod|"
    r"kvitter\w*(?! (?:hermed |herved )?for )|signer\w*|sign(?:s|"
    r"ed)? for|let(?:s)? you in|receive it|"
    r"annehmen|entgegennehmen|nimmt an|unterschreib\w*|in ontvangst|tekenen|réceptionner|recevoir|recibir\w*|"
    r"recoger\w*|"
    r"firmar|(?<!viestisi )(?<!viestinne )(?<!viestisi on )(?<!viestinne on )(?<!postisi on )"
    r"vastaanot\w*(?! (?:sähköposti|viesti|yhteydenotto|palautt?ee)\w{0,3}(?:si|nne)\b)|kuitata|"
    r"betal\w*|pays?|bezahl\w*|zahl\w*|maksa\w*|pagar|payer)\b|"
    r"\b(?:any ?(?:day|time)|whenever|at any time|jederzeit|når som helst|når det passer|når det skal være|"
    r"när som helst|"
    r"milloin vain|quand vous voulez|à tout moment|cuando (?:sea|quieran)|wanneer (?:dan ook|je wilt|u wilt)|"
    r"is perfect|"
    r"nothing urgent|no urgency|not in a hurry|ikke noe som haster|intet der haster|inget brådskande|"
    r"nichts dringendes|"
    r"niets dringends|rien d['’]urgent|nada urgente|ei mitään kiireellistä)\b|"
    r"\b(?:to|å|at|att|zu|te|pour|para) (?:arrange|organi[sz]e|avtale|aftale|avtala|vereinbaren|spreken|convenir|"
    r"organiser|"
    r"concertar|acordar)\b|"
    r"\b(?:så (?:ofte|ofta|tit)|(?:so|that|very) often|so oft|sehr oft|zo vaak|très souvent|pas souvent|kovin usein|"
    r"muy a menudo)\b|"
    r"\bavec plaisir|\bencantad[oa]s?|\b(?:heller|hellere|hellre|lieber(?! \w+[,!])|liever|plutôt|mieluummin)\b|"
    r"\b(?:privat\w*|private[nr]?|personal|privé\w*|yksityis\w*|privad[oa]) (?:e-?)?(?:mail\w*|mejl\w*|e-?post\w*|"
    r"adress\w*|"
    r"address|konto|account|correo|osoit\w*)|\bprivat(?:e-?)?mail\w*|\bmail privé|\bcorreo (?:privado|personal)|"
    r"\b(?:in copy|in cc|på kopi|i kopi|som kopia|i kopia|in kopie|en copie|en copia|kopioksi)\b|"
    r"\b(?:han|hun|ho|hon|he|she|sie|hän|hij|zij|elle|él|ella) (?:velger|vel|väljer|vælger|picks|chooses|sucht|kiest|"
    r"valitsee|choisit|elige|bestiller|beställer|orders|bestellt|tilaa|bestelt|"
    r"commande|pide|decides|bestemmer|bestämmer|entscheidet|kan bestille|can decide)\b|\bqui commande\b|"
    r"\bcan decide\b|"
    r"\b(?:(?:det )?haster ikk(?:e|je)|ing?en hast|inte (?:så )?bråttom|ingen brådska|no (?:rush|hurry)|eilt nicht|"
    r"keine eile|geen haast|rien ne presse|no corre prisa|ei (?:ole )?kiire(?:ttä)?)\b(?! svar)",
    re.IGNORECASE,
)
"""What a customer and a shop speak of: this table, this parcel, this bill, and that there is no hurry with it. A note
speaks of orders and bills in general."""
NEED: Final = regex(
    r"(?:^|(?<=[.!\n]))[^\n.!?]{0,40}\b(?:haster|hastar|hast|spoed\w*|urgent\w*|urgence|urgente|dringend\w*|eilig|"
    r"brådskande|bråttom|kiire\w*|akut\w*|emergency|can['’]?t wait|cannot wait|vente|vänta|warten|wachten|attendre|"
    r"esperar)\b"
    r"[^\n.!?]{0,30}\?",
    re.IGNORECASE,
)
"""What a note asks, and asks nobody: "Haster det?"."""
BILLS: Final = regex(
    r"faktura|invoic|rechnung|factuur|factur|lasku|kvitter|kvitto|receipt|quittung|\bbon\b|reçu\b|recibo|\bbill",
    re.IGNORECASE,
)
"""Where bills go is what a customer on a journey tells a shop."""
_THEREFORE: Final = regex(
    r"\b(?:så|so|also|dus|donc|joten|así que) (?:please |bare |bara |bitte |gerne |gjerne |gärna )?(?:ta|book|boka|put|"
    r"legg|sett|sæt|lägg|bruk|brug|använd|ring|skriv|kontakt\w*|sms\w*|mail|use|call|text|rufen|nehmen|gebruik|bel|"
    r"soittakaa|appelez|llamen)\b",
    re.IGNORECASE,
)
_SHOULD: Final = regex(
    r"\b(?:haster|hastar|hvis|dersom|om|ved|vid|brådskan\w*|bråttom|if|should|urgent|wenn|falls|sollte|als|indien|si|"
    r"jos)\b|^\s*(?:har|er|är|skal|ska|skulle|trenger|treng|behöver|behøver|ønsker|önskar|vil|vill|brauchen|haben|"
    r"heeft|heb|hebt|avez|tiene) (?:du|dere|de|ni|i|det|saken|sie|u|je|vous|usted)\b",
    re.IGNORECASE,
)


_SINGULAR: Final = regex(
    r"\b(?:(?i:jeg|eg|jag|ich|ik|je|minä|yo|meg|mig|mich|mij|minulle|mine?|mitt|mina|my|mein\w{0,2}|mijn|mon|mes)|"
    r"I(?:['’](?:m|ve|ll|d)| [a-zæøå]+))\b|\b[jJ]['’]"
)
_THEIR: Final = regex(r"\b(?:je|jouw) (?=(?:e-?mail|mail|bericht|vraag|aanvraag|melding)\b)", re.IGNORECASE)
"""The Dutch "je" before what was written is the reader's."""
_DANISH: Final = ("I kan", "I får", "I hører", "I skal", "I vil", "I er", "I har", "I modtager", "I løbet")
"""So is the Danish "I"."""


def says_i(text: str) -> bool:
    """Whether somebody speaks of themselves alone, as no office does."""
    return any(found[0] not in _DANISH for found in _SINGULAR.finditer(_THEIR.sub(" ", text)))


def draws_conclusion(text: str) -> bool:
    """Whether somebody asks for something because they are away ("I am on leave, so use my other address"). A note
    asks for it in case of need ("if it is urgent, so ring the office")."""
    for found in _THEREFORE.finditer(text):
        start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
        if _SHOULD.search(text[start : found.start()]) is None:
            return True
    return False


DECIDES: Final = regex(
    r"\b(?:have to (?:say|decline|cancel|pass|skip)|say (?:yes|no)|count (?:me|us) (?:in|out)|not this time|"
    r"(?:can['’]?t|cannot|won['’]?t) (?:be able to )?(?:make|come|attend)|avbud|takker? nei|tacka nej|återbud|avbok\w*|"
    r"afbud|absagen|sage ab|afzeggen|perua|denne gang(?:en|a)?|den här gången|dieses mal|diesmal|deze keer|cette fois|"
    r"esta vez|questa volta|tällä kertaa|dus (?:graag|liever|kunt|kan|bezorg\w*)|graag (?:daarvoor|eerder|later)|"
    r"bezorg(?:en|t u)|ophalen|afgeven|when (?:you|the (?:driver|van|courier)) (?:arrives?|comes?|gets?)|(?:når|når at|"
    r"när) (?:dere|de|du|i|ni|budet) (?:kommer|er her|är här)|wenn sie (?:kommen|da sind)|quand vous (?:arriv|pass)\w+|"
    r"als u (?:er bent|komt)|livrer|donc (?:plutôt|pas|livr\w+)|passera|viendra|así que|recoge(?:r|mos|ré)|recojo|"
    r"entreg(?:uen|ar|ad|uem)|ritir\w+|consegn(?:ate|are|i)|proszę (?:wysłać|dostarczyć)|wyślijcie|(?:liefern|schicken|"
    r"bringen|kommen) sie|so (?:please|can|could|deliver|you)|deliver(?: (?:it|on|to|then|as|after|before|the))?|"
    r"please (?:send|cancel|deliver|change|move|book|leave)|then\b|instead|så (?:kan|levér|lever|vær|send|da|det|kom)|"
    r"derfor|gjerne (?:lever|send|flytt)|lever(?:ér|er|a|es)?|send (?:det|den|pakken)|bestill|avbestill|flytt\w*|"
    r"also bitte|bitte (?:liefern|beim|erst)|joten|(?<!faire )(?<!laisser )(?<!pour )(?<!de )passer(?! min (?:indbakke|"
    r"innboks|mail))|passar|passt|går (?:det )?bra|fint|works for me|is fine|suits|sopii|(?:me|nous|lui) convien\w+|"
    r"(?:me|nos) (?:viene|va) (?:bien|mejor|perfecto)|komt (?:goed |ons )?uit|ja|nei|nej|yes|no thanks|nope|oui|nein|"
    r"kyllä|livrez|nachbar\w*|neighbou?r|nabo\w*|granne\w*|parcel|pakken|paketet|das paket|hent(?:e|er|es|et|a|ar)|"
    r"hämta[rst]?|hämtat|pick(?:s|ed)? (?:it )?up)\b",
    re.IGNORECASE,
)
