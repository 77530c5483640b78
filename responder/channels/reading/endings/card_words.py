"""What stands in contact blocks: titles, organisations, departments and ways to reach somebody; and the words of
people who are saying something instead. nb nn sv da en de fi nl fr es.
"""

import re
from typing import Final

from responder.patterns import regex

TITLE: Final = regex(
    r"(?:sjef|chef|leder|ledare|leiar|direkt[øö]r|direct(?:or|eur|rice)\w*|direktor(?:in)?|ansvarl[ie]g|ansvarig|"
    r"rådgi?[vj]e[nr]?|rådgi?[vj]ar|rådgivare|rådgjevar|konsulent|konsult(?:ti|in)?|consult[ao]nte?|consultor[a]?|(?:k|"
    r"c)oordin(?:ator|atrice|ateur|ador|aattori)\w*|coördinator|samordn(?:er|ar|are)|assist[ae]nt[ie]?n?|asistente|"
    r"sekret[æä]r(?:in)?|sekreterare|secretar(?:y|is|esse|i[oa])|secrétaire|sihteeri|medarbei?[td]er|medarbejder|"
    r"medarbeidar|medarbetare|mitarbeiter(?:in)?|medewerk(?:er|ster)|työntekijä|selge[rn]|seljar|säljare|sælger|"
    r"verkäufer(?:in)?|verkoper|myyjä|vendeu(?:r|se)|vendedora?|innkj[øo]p(?:er|ar)|inköpare|indkøber|einkäufer(?:in)?|"
    r"inkoper|ostaja|acheteu(?:r|se)|ingeni(?:ør|eur|eurin)|ingenjör|ingénieure?|ingenier[oa]|insinööri|arki?tek[tn]|"
    r"architecte?|arquitect[oa]|advokat|rechtsanwalt|rechtsanwältin|advocaat|avocate?|abogad[oa]|asianajaja|tannlege|"
    r"overlege|läkare|lekare|lääkäri|médecin|médic[oa]|hausarzt|ärztin|sykepl[ei]+er|sjukepleiar|sjuksköterska|"
    r"sygeplejerske|hoitaja|lære[rn]|lærar|lärare|lehrer(?:in)?|opettaja|docent|professeure?|profesora?|vaktm(?:ester|"
    r"eister|ästare)|hausmeister|conciërge|concierge|isännöitsijä|kontorist|re[sc]epsjonist|receptionist|"
    r"rezeptionist(?:in)?|réceptionniste|recepcionista|vastaanottovirkailija|bo[gk]holder|bokhållare|buchhalter(?:in)?|"
    r"boekhouder|comptable|contable|kirjanpitäjä|regnskapsfører|rekneskapsførar|revisor|økonom|ekonom|utvikler|"
    r"utviklar|udvikler|utvecklare|entwickler(?:in)?|kehittäjä|redaktør|redaktör|redakteur(?:in)?|innehaver|innehavar|"
    r"innehavare|indehaver|inhaber(?:in)?|omistaja|yrittäjä|eigenaar|gründer|grundare|formand|formann|ordförande|"
    r"vorsitzende[rn]?|voorzitter|puheenjohtaja|kasserer|kassør|kassör|terapeut|saksbehandler|sakshandsamar|"
    r"sagsbehandler|handläggare|sachbearbeiter(?:in)?|tekni[kc](?:er|ar|us)|techniker(?:in)?|technicien(?:ne)?|"
    r"técnic[oa]|montør|montör|elektriker|spesialist|spe[cz]iali[sz]t|stipendiat|leiter(?:in)?|leitung|"
    r"geschäftsführ(?:er|erin|ung)|referent(?:in)?|berater(?:in)?|prokurist(?:in)?|vorstand|beauftragte[rn]?|"
    r"verwalter(?:in)?|disponent|kauffrau|kaufmann|johtaja|päällikkö|vastaava|asiantuntija|suunnittelija|neuvoja|"
    r"esimies|adviseur|beheerder|bestuurder|conseill(?:er|ère)|président[e]?|presidente|propriétaire|propietari[oa]|"
    r"fond(?:ateur|atrice)|gestionnaire|gérante?|gerente|encargad[oa]|asesora?|administrativ[oa]|administrador[a]?|"
    r"manager|officer|president|founder|co-?owner|secretary|administrator|advis[eo]r|consultant|engineer|developer|"
    r"designer|accountant|bookkeeper|controller|purchaser|representative|analyst|supervisor|chair(?:man|woman|person)|"
    r"solicitor|attorney|lawyer|teacher|lecturer|professor|nurse|editor|caretaker|technician|superintendent)(?:en|in|"
    r"e)?\b|\badm\.? ?dir\b|\b(?:vd|vp|ceo|cfo|coo|cto|cmo|cio|hr|eier|eigar|ägare|ejer|owner|partner|buyer|director|"
    r"lead|head of|chef(?:fe)?|executive|associate|agent|lege|læge|arzt|arts|kokk?|kock|rektor|styrer|styrar|lead|"
    r"hoofd|planner|jef[ea]|responsable|chargée? d\w*|attachée?|adjointe?|commerciale?|commercial|psykolog|jurist|"
    r"prest|präst|præst|titular)\b",
    re.IGNORECASE,
)
ORGANISATION: Final = regex(
    r"\b(?:ASA?|A/S|AB|HB|ApS|I/S|ANS|BA|KF|IKS|SA|Oyj?|Ky|Tmi|ry|[gm]?mbH|GmbH|AG|KG|OHG|UG|e\.\s?[VK]\.|B\.?V\.?|"
    r"N\.?V\.?|VOF|Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|Co\.|SARL|SASU?|EURL|S\.A\.(?:S\.|U\.)?|S\.?L\.?U?\.?|"
    r"S\.?r\.?l\.?)(?=\s*$|\s*[,;(/&])|(?i:kommunen?|fylke\w*|universit\w+|yliopisto|hotel\w*|skolen?|skolan?|skule|"
    r"schule|school|koulu|école|lycée|colegio|sykehus\w*|sjukhus\w*|sygehus\w*|hospital|klinik\w*|clinic|kirke\w*|"
    r"kyrka\w*|institut\w*|forening\w*|förening\w*|stiftelse\w*|stiftung|foundation|verein|verband|group|gruppen|"
    r"konsern\w*|holding|byrå\w*|bureau|agency|agentur|restaurant\w*|kaf[eé]|café|bakeri\w*|bageri\w*|bäckerei|"
    r"apotek\w*|apotheke|kanzlei|praxis|gemeente|ministeri\w+|departement\w*|direktorat\w*|museum|museet|bibliotek\w*|"
    r"company|société|mairie|ayuntamiento|collège|association|asociación|osuuskunta|yhtiö|seurakunta|kaupunki|yritys|"
    r"avdeling\w*|avdelning\w*|afdeling\w*|abteilung|department|dept\.?|osasto|departamento|service|seksjon\w*|"
    r"division|purchasing|procurement|marketing|sales|hankinta)\b|(?:avdelingen?|avdelningen?|afdelingen?|abteilung|"
    r"osasto|kommunen?|skolen?|skolan|forening(?:en)?|förening(?:en)?|universitetet?|sykehus(?:et)?|direktoratet|"
    r"departementet|firma|kirken?|klinikken|hotell?et|gruppe?n|verein|verband)\b",
)
REACH: Final = regex(
    r"\b(?:tlf|tel|tél|telefon|telephone|téléphone|teléfono|puhelin|puh|phone|mobil\w{0,4}|móvil|mob|cell|handy|fax|"
    r"gsm|direct|direkte|durchwahl|[mtpewdfs])\b\s?\.?[:.]?\s*\+?\(?\d|\+\d[\d ()/.-]{6,20}\d|"
    r"(?<![\d.])\(?\d[\d ()/-]{6,20}\d|(?<!\d)\d\d(?:\.\d\d){3,4}(?!\d)|\bwww\.|https?://|"
    r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?<![\w.-])[\w-]{2,40}(?:\.[\w-]{2,40})?\.(?:no|se|dk|fi|de|at|ch|nl|be|fr|es|eu|"
    r"com|org|net|uk|ie|io|example)\b(?![\w-])",
    re.IGNORECASE,
)
POSTAL: Final = regex(
    r"(?<![\d-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} [A-Z]{2}) [A-ZÅÄÆÖØÉ]|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|"
    r"(?i:\b(?:\w*(?:gata|gaten|gate|gatan|vegen|veien|vei|vägen|väg|vej|gade|straße|strasse|str\.|straat|laan|katu|"
    r"tie|allé)|postboks|box|pb\.?|street|road|avenue|rue|calle|av\.|plaza)\b[^\n]{0,12}\d|\b\d{1,4}\w?,? (?:rue|"
    r"avenue|\w+ (?:street|road|lane)))\b"
)
HELLO: Final = regex(
    r"\s*¡?(?:hi|hello|hey|dear|hei(?:san|sann)?|hej(?:san)?|halla|hallo|heia|god ?(?:dag|morgen|morgon|kveld|kväll|"
    r"aften|formiddag|eftermiddag|ettermiddag)|guten (?:tag|morgen|abend)|sehr geehrte\w*|liebe[rs]?|moi|moikka|terve|"
    r"(?:hyvää )?päivää|hyvä|goede(?:morgen|middag|navond)|dag|beste|geachte|bonjour|bonsoir|chère?|salut|hola|"
    r"buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|kjære|kära|kære|ciao)\b[^.?!\n\d]{0,40}[,!.:]?\s*",
    re.IGNORECASE,
)
POINTING: Final = regex(
    r"\b(?:below|beneath|as follows|following|under(?= her\b|\W*$)|underneath|nedenfor|nedenunder|nedan|herunder|"
    r"følgende|følgjande|följande|unten|folgende\w*|hieronder|volgende|ci-dessous|suivante?s?|abajo|siguientes?|"
    r"alla oleva\w*|ohessa|seuraava\w*|hit|hid|hierher|hierheen|her er|her kjem|her kommer|här är|här kommer|here(?:'s|"
    r"’s| is| are| you)|hier (?:ist|sind|kommt|zijn|is)|voici|aquí|tässä|with this|med dette|med detta|with these)\b",
    re.IGNORECASE,
)
"""What stands above speaks of what comes."""
DETAILS: Final = regex(
    r"\b(?:kontakt(?:person\w*|info\w*|opplysning\w*|uppgift\w*|oplysning\w*|daten)|contact(?:person\w*| person\w*|"
    r" details?| info\w*|gegevens)?|coordonnées|yhteystie\w*|yhteyshenkilö\w*|ansprechpartner\w*|opplysning\w*|"
    r"oplysning\w*|uppgifter|gegevens|visitt?kort\w*|visitekort\w*|visitenkarten?|visitekaartje\w*|business cards?|"
    r"badges?|navne?skilt\w*|namnskylt\w*|namensschild\w*|signatur\w*|signature|navn(?:et|eskiltet)?|namn(?:et)?|"
    r"names?|title|tittel(?:en)?|titel|stilling(?:en)?|nimi|nombre|naam|skriv\w*|grav(?:e|er\w*)?|gravier\w*|"
    r"tr[yu][kc]k\w*|print\w*|engrav\w*|write|schreib\w*|druck\w*|écri\w*|imprim\w*|escrib\w*|grab\w*|kirjoit\w*|"
    r"kaiverr\w*|schrijf\w*|påmeld\w*|meld\w* (?:meg|oss|mig) på|anmäl\w*|tilmeld\w*|anmeld\w*|register|sign me up|"
    r"delta[kg]e\w*|participants?|teilnehmer\w*)\b",
    re.IGNORECASE,
)
"""Who somebody is, or what is to be written, may be what is said."""
REACHED: Final = regex(
    r"\b(?:e-?(?:post|mail)\w*|mailadress\w*|mejl\w*|courriel|correo|sähköposti\w*|nummer\w*|numret|numbers?|num[ée]ro|"
    r"número|telefon\w*|mobiltelefon\w*|mobilnummer\w*|phone|teléfono|téléphone|puhelin\w*)\b",
    re.IGNORECASE,
)
"""So may be how somebody is reached."""
OPEN_END: Final = regex(
    r"(?:[:,;]|\b(?:er|är|is|are|ist|sind|est|til|till|auf|på|for|för|für|voor|aan|à|para|som|as|heter|hedder|heiter|"
    r"heiße|heet|and|og|och|und))\s*$",
    re.IGNORECASE,
)
SAID: Final = regex(
    r"\b(?:jeg|eg|jag|ich|ik|je|we|vi|wir|wij|dere|dykk|deg|dig|dich|you|meg|mig|mich|me|oss|uns|ons|us|nous|minä|"
    r"minun|takk|tack|tak|danke|dank|merci|gracias|kiitos|thanks|please|gjerne|gärna|gern|gerne|graag|bitte|ikke|ikkje|"
    r"inte|nicht|niet|not|don['’]t|älä|kan|kann|can|puis|puede|vil|vill|will|want|bare|bara|nur|endast|kun|only|alleen|"
    r"seulement|solo|vain|send|sende|skicka|ring|ringe|ringa|bel|appel\w*|llam\w*|soita|stk|styck|stück|stuks|pcs|"
    r"heter|hedder|heiße|levere\w*|kl|allerg\w*|vegetar\w*|vegan\w*|gluten\w*|(?:ordre|order|bestilling|beställning|"
    r"bestellung|bestelling|faktura|invoice|rechnung|kunde|kund|customer|tilaus|commande|pedido|"
    r"factuur)\w*\W{0,8}(?:n[ro]\w*\W{0,3})?\d+)\b|(?<![\d.+ -])\d{1,2}:\d\d(?!\d)",
    re.IGNORECASE,
)
FOLLOW: Final = regex(
    r"\s*(?:follow|find|visit|like|join|see|følg|besøk|besøg|finn|lik|besök|hitta|folgen sie|folge|besuchen sie|volg|"
    r"bezoek|suivez|visitez|síguenos|seuraa)\b[^.?\n]{0,60}|\s*\(?(?:she|he|they|hun|han|hen|hon|sie|er|ze|zij|hij|die|"
    r"elle|il|iel|ella|él)(?:\s?/\s?[^\W\d_]{2,6}){1,2}\)?|"
    r"\s*(?:(?:my|mine?|meine|mijn|mes|mis|our|våre|vores|unsere|onze|nos) )?(?:normal |usual |normale |faste )?"
    r"(?:working|office|opening|arbeids?|arbei(?:ds|ts)|arbets|arbejds|kontor|åpnings|öppet|åbnings|büro|"
    r"sprech|öffnungs|werk|openings)[ -]?(?:days|hours|times|dag\w*|tid\w*|time\w*|tage|zeiten|stunden|uren|tijden)"
    r"\b(?! (?:do|don|did|can|kan|passer|passar|passen)\b)[^.?!\n]{0,60}|"
    r"\s*(?:aanwezig|afwezig|werkzaam|present|til stede|på kontoret|anwesend|horaires?|horario)\s?:[^.?!\n]{0,60}",
    re.IGNORECASE,
)
"""What organisations ask for below their address, how people wish to be spoken of, and when they are at work."""
PROPER: Final = regex(
    r"[^\w]*(?:[A-ZÅÄÆÖØÉÜÁÓÍ0-9][\w.'’/&-]*|von|van|de|der|den|af|av|og|och|and|und|en|et|y|&|[-–/+]|i|in|at)[,;:.]?"
)
"""A word as names of people, places and firms have them."""
