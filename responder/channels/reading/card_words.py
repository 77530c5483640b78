"""What stands in contact blocks: titles, organisations, departments and ways to reach somebody; and the words of
people who are saying something instead. nb nn sv da en de fi nl fr es.
"""

import re
from typing import Final

TITLE: Final = re.compile(
    r"(?:sjef|chef|leder|ledare|leiar|direkt[øö]r|direct(?:or|eur|rice)\w*|direktor(?:in)?|"
    r"ansvarl[ie]g|ansvarig|rådgi?[vj]e[nr]?|rådgi?[vj]ar|rådgivare|rådgjevar|konsulent|konsult(?:ti|in)?|"
    r"consult[ao]nte?|consultor[a]?|"
    r"(?:k|c)oordin(?:ator|atrice|ateur|ador|aattori)\w*|coördinator|samordn(?:er|ar|are)|assist[ae]nt[ie]?n?|"
    r"asistente|"
    r"sekret[æä]r(?:in)?|sekreterare|secretar(?:y|is|esse|i[oa])|secrétaire|sihteeri|"
    r"medarbei?[td]er|medarbejder|medarbeidar|medarbetare|mitarbeiter(?:in)?|medewerk(?:er|ster)|työntekijä|"
    r"selge[rn]|seljar|säljare|sælger|verkäufer(?:in)?|verkoper|myyjä|vendeu(?:r|se)|vendedora?|"
    r"innkj[øo]p(?:er|ar)|inköpare|indkøber|einkäufer(?:in)?|inkoper|ostaja|acheteu(?:r|se)|"
    r"ingeni(?:ør|eur|eurin)|ingenjör|ingénieure?|ingenier[oa]|insinööri|arki?tek[tn]|architecte?|arquitect[oa]|"
    r"advokat|rechtsanwalt|rechtsanwältin|advocaat|avocate?|abogad[oa]|asianajaja|"
    r"tannlege|overlege|läkare|lekare|lääkäri|médecin|médic[oa]|hausarzt|ärztin|"
    r"sykepl[ei]+er|sjukepleiar|sjuksköterska|sygeplejerske|hoitaja|"
    r"lære[rn]|lærar|lärare|lehrer(?:in)?|opettaja|docent|professeure?|profesora?|"
    r"vaktm(?:ester|eister|ästare)|hausmeister|conciërge|concierge|isännöitsijä|"
    r"kontorist|re[sc]epsjonist|receptionist|rezeptionist(?:in)?|réceptionniste|recepcionista|vastaanottovirkailija|"
    r"bo[gk]holder|bokhållare|buchhalter(?:in)?|boekhouder|comptable|contable|kirjanpitäjä|"
    r"regnskapsfører|rekneskapsførar|revisor|økonom|ekonom|utvikler|utviklar|udvikler|utvecklare|entwickler(?:in)?|"
    r"kehittäjä|"
    r"redaktør|redaktör|redakteur(?:in)?|innehaver|innehavar|innehavare|indehaver|inhaber(?:in)?|omistaja|yrittäjä|"
    r"eigenaar|"
    r"gründer|grundare|formand|formann|ordförande|vorsitzende[rn]?|voorzitter|puheenjohtaja|"
    r"kasserer|kassør|kassör|terapeut|saksbehandler|sakshandsamar|sagsbehandler|handläggare|sachbearbeiter(?:in)?|"
    r"tekni[kc](?:er|ar|us)|techniker(?:in)?|technicien(?:ne)?|técnic[oa]|montør|montör|elektriker|"
    r"spesialist|spe[cz]iali[sz]t|stipendiat|leiter(?:in)?|leitung|geschäftsführ(?:er|erin|ung)|referent(?:in)?|"
    r"berater(?:in)?|"
    r"prokurist(?:in)?|vorstand|beauftragte[rn]?|verwalter(?:in)?|disponent|kauffrau|kaufmann|"
    r"johtaja|päällikkö|vastaava|asiantuntija|suunnittelija|neuvoja|esimies|"
    r"adviseur|beheerder|bestuurder|conseill(?:er|ère)|président[e]?|presidente|propriétaire|propietari[oa]|"
    r"fond(?:ateur|atrice)|gestionnaire|gérante?|gerente|encargad[oa]|asesora?|administrativ[oa]|administrador[a]?|"
    r"manager|officer|president|founder|co-?owner|secretary|administrator|advis[eo]r|consultant|engineer|developer|"
    r"designer|accountant|bookkeeper|controller|purchaser|representative|analyst|supervisor|chair(?:man|woman|person)|"
    r"solicitor|attorney|lawyer|teacher|lecturer|professor|nurse|editor|caretaker|technician|"
    r"superintendent)"
    r"(?:en|in|e)?\b|"
    r"\badm\.? ?dir\b|\b(?:vd|vp|ceo|cfo|coo|cto|cmo|cio|hr|eier|eigar|ägare|ejer|owner|partner|buyer|director|lead|"
    r"head of|chef(?:fe)?|"
    r"executive|associate|agent|lege|læge|arzt|arts|kokk?|kock|rektor|styrer|styrar|lead|hoofd|planner|jef[ea]|"
    r"responsable|chargée? d\w*|attachée?|adjointe?|commerciale?|commercial|psykolog|jurist|prest|präst|præst|"
    r"titular)\b",
    re.IGNORECASE,
)
ORGANISATION: Final = re.compile(
    r"\b(?:ASA?|A/S|AB|HB|ApS|I/S|ANS|BA|KF|IKS|SA|Oyj?|Ky|Tmi|ry|[gm]?mbH|GmbH|AG|KG|OHG|UG|e\.\s?[VK]\.|B\.?V\.?|"
    r"N\.?V\.?|VOF|Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|Co\.|SARL|SASU?|EURL|S\.A\.(?:S\.|U\.)?|S\.?L\.?U?\.?|"
    r"S\.?r\.?l\.?)(?=\s*$|\s*[,;(/&])|"
    r"(?i:kommunen?|fylke\w*|universit\w+|yliopisto|hotel\w*|skolen?|skolan?|skule|schule|school|koulu|école|lycée|"
    r"colegio|"
    r"sykehus\w*|sjukhus\w*|sygehus\w*|hospital|klinik\w*|clinic|kirke\w*|kyrka\w*|institut\w*|forening\w*|förening\w*|"
    r"stiftelse\w*|stiftung|foundation|verein|verband|group|gruppen|konsern\w*|holding|byrå\w*|bureau|agency|agentur|"
    r"restaurant\w*|kaf[eé]|café|bakeri\w*|bageri\w*|bäckerei|apotek\w*|apotheke|kanzlei|praxis|gemeente|ministeri\w+|"
    r"departement\w*|direktorat\w*|museum|museet|bibliotek\w*|company|société|mairie|ayuntamiento|collège|association|"
    r"asociación|osuuskunta|yhtiö|seurakunta|kaupunki|yritys|"
    r"avdeling\w*|avdelning\w*|afdeling\w*|abteilung|department|dept\.?|osasto|departamento|service|seksjon\w*|"
    r"division|"
    r"purchasing|procurement|marketing|sales|hankinta)\b|"
    r"(?:avdelingen?|avdelningen?|afdelingen?|abteilung|osasto|kommunen?|skolen?|skolan|forening(?:en)?|"
    r"förening(?:en)?|"
    r"universitetet?|sykehus(?:et)?|direktoratet|departementet|firma|kirken?|klinikken|hotell?et|gruppe?n|verein|"
    r"verband)\b",
)
REACH: Final = re.compile(
    r"\b(?:tlf|tel|tél|telefon|telephone|téléphone|teléfono|puhelin|puh|phone|mobil\w{0,4}|móvil|mob|cell|handy|fax|"
    r"gsm|direct|"
    r"direkte|durchwahl|[mtpewdfs])\b\s?\.?[:.]?\s*\+?\(?\d|\+\d[\d ()/.-]{6,20}\d|(?<![\d.])\(?\d[\d ()/-]{6,20}\d|"
    r"(?<!\d)\d\d(?:\.\d\d){3,4}(?!\d)|\bwww\.|https?://|[\w.+-]{1,64}@[\w-]{1,64}\.\w|"
    r"(?<![\w.-])[\w-]{2,40}(?:\.[\w-]{2,40})?\.(?:no|se|dk|fi|de|at|ch|nl|be|fr|es|eu|com|org|net|uk|ie|io|"
    r"example)\b(?![\w-])",
    re.IGNORECASE,
)
POSTAL: Final = re.compile(
    r"(?<![\d-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} [A-Z]{2}) [A-ZÅÄÆÖØÉ]|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|"
    r"(?i:\b(?:\w*(?:gata|gaten|gate|gatan|vegen|veien|vei|vägen|väg|vej|gade|straße|strasse|str\.|straat|laan|katu|"
    r"tie|allé)|"
    r"postboks|box|pb\.?|street|road|avenue|rue|calle|av\.|plaza)\b[^\n]{0,12}\d|\b\d{1,4}\w?,? (?:rue|avenue|"
    r"\w+ (?:street|road|lane)))\b"
)
HELLO: Final = re.compile(
    r"\s*¡?(?:hi|hello|hey|dear|hei(?:san|sann)?|hej(?:san)?|halla|hallo|heia|god ?(?:dag|morgen|morgon|kveld|kväll|"
    r"aften|"
    r"formiddag|eftermiddag|ettermiddag)|guten (?:tag|morgen|abend)|sehr geehrte\w*|liebe[rs]?|moi|moikka|terve|"
    r"(?:hyvää )?päivää|hyvä|goede(?:morgen|middag|navond)|dag|beste|geachte|bonjour|bonsoir|chère?|salut|hola|"
    r"buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|kjære|kära|kære|ciao)\b[^.?!\n\d]{0,40}[,!.:]?\s*",
    re.IGNORECASE,
)
POINTING: Final = re.compile(
    r"\b(?:below|beneath|as follows|following|under(?= her\b|\W*$)|underneath|nedenfor|nedenunder|nedan|herunder|"
    r"følgende|følgjande|"
    r"följande|unten|folgende\w*|hieronder|volgende|ci-dessous|suivante?s?|abajo|siguientes?|alla oleva\w*|ohessa|"
    r"seuraava\w*|"
    r"hit|hid|hierher|hierheen|her er|her kjem|her kommer|här är|här kommer|here(?:'s|’s| is| are| you)|hier (?:ist|"
    r"sind|kommt|zijn|is)|"
    r"voici|aquí|tässä|with this|med dette|med detta|with these)\b",
    re.IGNORECASE,
)
"""What stands above speaks of what comes."""
DETAILS: Final = re.compile(
    r"\b(?:kontakt(?:person\w*|info\w*|opplysning\w*|uppgift\w*|oplysning\w*|daten)|contact(?:person\w*| person\w*|"
    r" details?|"
    r" info\w*|gegevens)?|coordonnées|yhteystie\w*|yhteyshenkilö\w*|ansprechpartner\w*|opplysning\w*|oplysning\w*|"
    r"uppgifter|gegevens|"
    r"visitt?kort\w*|visitekort\w*|visitenkarten?|visitekaartje\w*|business cards?|badges?|navne?skilt\w*|"
    r"namnskylt\w*|namensschild\w*|"
    r"signatur\w*|signature|navn(?:et|eskiltet)?|namn(?:et)?|names?|title|tittel(?:en)?|titel|stilling(?:en)?|nimi|"
    r"nombre|naam|"
    r"skriv\w*|grav(?:e|er\w*)?|gravier\w*|tr[yu][kc]k\w*|print\w*|engrav\w*|write|schreib\w*|druck\w*|écri\w*|"
    r"imprim\w*|"
    r"escrib\w*|grab\w*|kirjoit\w*|kaiverr\w*|schrijf\w*|påmeld\w*|meld\w* (?:meg|oss|mig) på|anmäl\w*|tilmeld\w*|"
    r"anmeld\w*|register|sign me up|delta[kg]e\w*|participants?|teilnehmer\w*)\b",
    re.IGNORECASE,
)
"""Who somebody is, or what is to be written, may be what is said."""
REACHED: Final = re.compile(
    r"\b(?:e-?(?:post|mail)\w*|mailadress\w*|mejl\w*|courriel|correo|sähköposti\w*|nummer\w*|numret|numbers?|"
    r"num[ée]ro|número|"
    r"telefon\w*|mobiltelefon\w*|mobilnummer\w*|phone|teléfono|téléphone|puhelin\w*)\b",
    re.IGNORECASE,
)
"""So may be how somebody is reached."""
OPEN_END: Final = re.compile(
    r"(?:[:,;]|\b(?:er|är|is|are|ist|sind|est|til|till|auf|på|for|för|für|voor|aan|à|para|som|as|heter|hedder|heiter|"
    r"heiße|"
    r"heet|and|og|och|und))\s*$",
    re.IGNORECASE,
)
SAID: Final = re.compile(
    r"\b(?:jeg|eg|jag|ich|ik|je|we|vi|wir|wij|dere|dykk|deg|dig|dich|you|meg|mig|mich|me|oss|uns|ons|us|nous|"
    r"minä|minun|"
    r"takk|tack|tak|danke|dank|merci|gracias|kiitos|thanks|please|gjerne|gärna|gern|gerne|graag|bitte|ikke|ikkje|"
    r"inte|nicht|"
    r"niet|not|don['’]t|älä|kan|kann|can|puis|puede|vil|vill|will|want|bare|bara|nur|endast|kun|only|alleen|"
    r"seulement|solo|"
    r"vain|send|sende|skicka|ring|ringe|ringa|bel|appel\w*|llam\w*|soita|stk|styck|stück|stuks|pcs|heter|hedder|"
    r"heiße|levere\w*|kl|"
    r"allerg\w*|vegetar\w*|vegan\w*|gluten\w*|(?:ordre|order|bestilling|beställning|bestellung|bestelling|faktura|"
    r"invoice|rechnung|"
    r"kunde|kund|customer|tilaus|commande|pedido|factuur)\w*\W{0,8}(?:n[ro]\w*\W{0,3})?\d+)\b|"
    r"(?<![\d.+ -])\d{1,2}:\d\d(?!\d)",
    re.IGNORECASE,
)
FOLLOW: Final = re.compile(
    r"\s*(?:follow|find|visit|like|join|see|følg|besøk|besøg|finn|lik|besök|hitta|folgen sie|folge|besuchen sie|volg|"
    r"bezoek|suivez|"
    r"visitez|síguenos|seuraa)\b[^.?\n]{0,60}|"
    r"\s*\(?(?:she|he|they|hun|han|hen|hon|sie|er|ze|zij|hij|die|elle|il|iel|ella|él)(?:\s?/\s?[^\W\d_]{2,6}){1,2}\)?",
    re.IGNORECASE,
)
"""What organisations ask for below their address, and how people wish to be spoken of."""
PROPER: Final = re.compile(
    r"[^\w]*(?:[A-ZÅÄÆÖØÉÜÁÓÍ0-9][\w.'’/&-]*|von|van|de|der|den|af|av|og|och|and|und|en|et|y|&|[-–/+]|i|in|at)[,;:.]?"
)
"""A word as names of people, places and firms have them."""
