"""Words that a person in a talk uses, and a program that answers for them does not."""

import re
from typing import Final

ASKS_US: Final = re.compile(
    r"\b(?:kan (?:dere|de|ni|i|jeg|jag|vi|du)|går det|er det mulig|(?:can|could|would|may) (?:you|we|i)|is it possible|"
    r"können (?:sie|wir)|könnten|kunnen (?:we|jullie)|kunt u|pouvez|puis-je|pueden|podrían|puedo|voitteko|"
    r"voiko|voinko)\b",
    re.IGNORECASE,
)
REFERRED: Final = re.compile(
    r"(?:contact|reach out|reach|e-?mail|write)[^\n]{0,80}?\binstead\b|kontakt[^\n]{0,80}?\b(?:i stedet|istället)\b|"
    r"\bi stedet\b[^\n.]{0,60}@|(?:get back|reply|respond|be in touch)[^\n.!?]{0,30}\bthen\b",
    re.IGNORECASE,
)
"""Where somebody else is named "instead", nothing is decided."""
FINNISH: Final = re.compile(
    r"\b(?:olen|olemme|kiitos|viestisi|viestistäsi|sähköposti\w*|lomalla|poissa)\b", re.IGNORECASE
)
AND: Final = re.compile(r"\bja\b", re.IGNORECASE)
"""No yes in Finnish."""
PROMISE: Final = re.compile(
    r"\b(?:i(?: will|['’]ll| can| shall)|jeg|eg|jag|ich|je|ik|minä)\b[^\n.!?]{0,80}?\b(?:tomorrow|tonight|today|later|"
    r"this (?:afternoon|evening|week)|next week|after the weekend|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"in an? \w+|when i|once i|i morgen|i morgon|imorgen|imorgon|i kveld|ikveld|ikväll|i aften|i dag|idag|"
    r"i ettermiddag|"
    r"i eftermiddag|senere|senare|på \w+dag|neste uke|nästa vecka|næste uge|etter helg\w*|efter helg\w*|når jeg|når eg|"
    r"när jag|morgen|heute|später|am \w+tag|nächste woche|sobald ich|wenn ich|demain|ce soir|plus tard|quand je|"
    r"vanavond|straks|later|zodra ik|huomenna)\b|"
    r"[^\n.!?]{0,80}\b(?:as soon as|once|when|så snart|så fort|når|när|sobald|wenn|dès que|quand|zodra|als|kun|"
    r"heti kun|en cuanto|cuando|appena|quando) (?:i|we|jeg|eg|jag|vi|ich|wir|je|nous|on|ik|wij|we)? ?"
    r"(?:(?:have|har|habe|haben|ai|avons|heb|hebben|he|ho|abbiamo) )?[^\n.!?]{0,30}?\b"
    r"(?:know|hear|talked|spoken|asked|vet|veit|ved|hører|hör|hørt|hört|snakket|snakka|pratat|talat|talt|spurt|frågat|"
    r"spurgt|weiß|weiss|bescheid|gesprochen|gefragt|gehört|sais|savons|"
    r"parlé|demandé|weet|weten|gesproken|gevraagd|gehoord|tiedän|tiedämme|sé|sepa|sappiamo)\b|"
    r"\b(?:laat|laten) (?:het|je|u|jullie)[^\n.!?]{0,40}\bweten\b",
    re.IGNORECASE,
)
"""A person says when they themselves will: "I will get back to you tomorrow", or what they wait for: "as soon as we
have talked to the children". Programs say "we", "soon", "within"."""
OUR_ANSWERS: Final = re.compile(
    r"\b(?:get(?:ting)?|got|receiv\w+|turn off|stop|får|fikk|fick|fik|fått|bekomm\w*|bekam|erhalt\w*|krijg\w*|kreeg|"
    r"reçois|reçu|recibo|ricev\w+|saan|sain)\b[^\n.!?]{0,30}\bauto[^\n.!?]{0,30}|"
    r"\b(?:your|ihre|deine|eure|deres|din|er|ert|jeres|votre|vos|uw|jullie|su|vuestra|vostra) (?:auto\w*[ -]?(?:repl|"
    r"svar|antw|"
    r"répon|resp|risp)\w*|vacation|out[- ]of[- ]office|abwesenheits\w*|frånvaro\w*|fraværs\w*|ferie(?:svar|besked|"
    r"melding)|afwezigheid\w*|message d['’]absence)|"
    r"\bauto\w*[ -]?\w* (?:fra|frå|från|from|von|van|de|da) (?:dere|deres|dykk|er|jer|you|ihnen|euch|u|jullie|vous|"
    r"ustedes|voi)\b|\bauto\w*[ -]?\w* (?:that )?you (?:send|keep|sent)\b",
    re.IGNORECASE,
)
"""What a person writes who has had automatic answers of ours."""
CONFERS: Final = re.compile(
    r"\b(?:sna(?:kke|kka)|prat(?:e|a)|tale|tala|diskuter\w*|høre|høyre|hör\w*|sjekke|sjekka|tjekke|kolla|avklare|"
    r"spørre|spør|"
    r"spørge|fråga|talk\w*|speak\w*|check\w*|discuss\w*|consult\w*|sprech\w*|abstimm\w*|klär\w*|overleg\w*|"
    r"praten?|discut\w*|parl\w+|habl\w+|puhu\w*)\b[^\n.!?]{0,12}? (?:med|with|mit|met|avec|con|ut) (?!our\b|vår|unser|"
    r"ons |notre|nuestr|relevant|the relevant)|"
    r"\b(?:my|our|min|mitt|mi|mine|mein\w*|mijn|mon|ma|mia|mio|the) (?:wife|husband|partner|kids?|children|"
    r"son|daughter|boyfriend|girlfriend|kone|kona|mann|sambo|samboer|fru|man|make|datter|dotter|sønn|son|søn|frau|"
    r"freund\w*|sohn|tochter|kinder|vrouw|zoon|dochter|femme|mari|fils|fille|mujer|marido|moglie|marito)\b|"
    r"\b(?:kona|konen|mannen|ungene|ungane|barna|barnen|børnene|frugan|gubben|mamma|pappa|mormor|farmor|svigermor|"
    r"babysitter|vaimo\w*|aviomie\w*|lapset)\b",
    re.IGNORECASE,
)
"""A person has others to ask first, and names their family; a program has a team."""
OFFICE: Final = re.compile(
    r"\b(?:kontor\w*|office|büro|kantoor|bureau|oficina|ufficio|toimisto\w*|e-?post\w*|e-?mails?|mejl\w*|mailen|"
    r"sähköpost\w*|på jobb|i tjänst|erreichbar)\b",
    re.IGNORECASE,
)
CALL_ME: Final = re.compile(
    r"\b(?:ringe?|call|phone|text|sms|rufen sie|ruf|bel|soita(?:kaa)?|appelez|chiama(?:te)?|ll[aá]m[ae]\w*)[ -]"
    r"(?:me|meg|mig|mich|mij|minulle|moi)\b|\bll[aá]m[ae]n?me\b|\bchiama(?:te)?mi\b",
    re.IGNORECASE,
)
DECIDES: Final = re.compile(
    r"\b(?:have to (?:say|decline|cancel|pass|skip)|say (?:yes|no)|count (?:me|us) (?:in|out)|not this time|"
    r"(?:can['’]?t|cannot|won['’]?t) (?:be able to )?(?:make|come|attend)|"
    r"avbud|takker? nei|tacka nej|återbud|avbok\w*|afbud|absagen|sage ab|afzeggen|perua|"
    r"denne gang(?:en|a)?|den här gången|dieses mal|diesmal|deze keer|cette fois|esta vez|questa volta|tällä kertaa|"
    r"dus (?:graag|liever|kunt|kan|bezorg\w*)|graag (?:daarvoor|eerder|later)|bezorg(?:en|t u)|ophalen|afgeven|"
    r"when (?:you|the (?:driver|van|courier)) (?:arrives?|comes?|gets?)|(?:når|når at|när) (?:dere|de|du|i|ni|budet) "
    r"(?:kommer|er her|är här)|wenn sie (?:kommen|da sind)|quand vous (?:arriv|pass)\w+|als u (?:er bent|komt)|"
    r"livrer|donc (?:plutôt|pas|livr\w+)|passera|viendra|así que|recoge(?:r|mos|ré)|recojo|entreg(?:uen|ar|ad|uem)|"
    r"ritir\w+|"
    r"consegn(?:ate|are|i)|proszę (?:wysłać|dostarczyć)|wyślijcie|(?:liefern|schicken|bringen|kommen) sie|"
    r"so (?:please|can|could|deliver|you)|deliver(?: (?:it|on|to|then|as|after|before|the))?|please (?:send|"
    r"cancel|deliver|change|move|book|leave)|then\b|instead|så (?:kan|levér|lever|vær|send|da|det|kom)|derfor|"
    r"gjerne (?:lever|send|flytt)|"
    r"lever(?:ér|er|a|es)?|send (?:det|den|pakken)|bestill|avbestill|flytt\w*|also bitte|bitte (?:liefern|beim|erst)|"
    r"joten|(?<!faire )(?<!laisser )(?<!pour )(?<!de )passer|passar|passt|går (?:det )?bra|fint|works for me|is fine|"
    r"suits|sopii|"
    r"ja|nei|nej|yes|no thanks|nope|oui|nein|kyllä|livrez|nachbar\w*|neighbou?r|nabo\w*|granne\w*|parcel|pakken|"
    r"paketet|das paket|hente|hämta|pick up)\b",
    re.IGNORECASE,
)
