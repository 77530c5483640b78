"""How mails end, in the languages of our merchants' customers: greetings, mobile footers, contact lines."""

import re
from typing import Final

from responder.patterns import regex

_PRODUCTS: Final = (
    r"(?:i(?:phon|pad|pod|os)\w*|samsung|galaxy|android|outlook|hotmail|gmail|yahoo\w*|mobil\w*|telefon\w*|"
    r"smart-?\s?(?:tele)?(?:phone|fon)|telefoon\w*|toestel|gsm|windows\w*|blackberry|mobiel\w*|huawei|xiaomi|oneplus|nokia|sony|"
    r"xperia|htc|lg|motorola|proton\s?mail|proton|mail for|mail på|mail til|bluemail|spark|tutanota|tuta|web\.de|gmx|"
    r"mailbird|em client|one\.com|mail\.com|telenor|telia|nexus|pixel|aol|handy|tablet|nettbrett\w*|surfplatta|"
    r"tabletilla|puhelim\w*|känny\w*|mobiililait\w*|mobilni|móvil|teléfono|mobile|phone|fairphone|honor|oppo|posteo|surface|spike|"
    r"nine|newton|libero mail|loop email|op-mobiilista|outlook|fastmail|thunderbird|zoho|airmail|mac|apple\s?watch|"
    r"watch|icloud|dispositivo|appareil|appen?|min e-post|e-?post|boxer|edison|(?:l['’])?application|aplicación|app\b|"
    r"superhuman|canary|front\b|e-?mail app|shortwave|hey|missive|mimestream|aquamail|betterbird|vivaldi|roundcube|"
    r"zimbra|"
    r"téléphone|portable|laposte|orange|mail app|k-9|fairemail|mailspring)"
)
_SENT: Final = (
    r"(?:(?:sent|send|sendt|sänt|skickat|skickades|skickas|skickad|gesendet|verschickt|verzonden|verstuurd|envoyé|enviado|inviato|"
    r"composed|written|typed|skrevet|skrivet|odesláno|wysłan[eoya]|wyslane|отправлено|надіслано|saatetud|nosūtīts|"
    r"išsiųsta|odoslané|saadetud|enviat|dikirim|послато|изпратено|trimis|poslano|στάλθηκε|απεστάλη|"
    r"(?:diese nachricht wurde|this (?:e-?mail|message) was sent))(?:\s+(?:wirelessly|sans fil))?\s+(?:from|"
    r"on|via|with|using|by|through|fra|frå|från|på|med|von|vom|mit|vanaf|vanuit|met|van|de|depuis|par|à partir|avec|"
    r"desde|con|da|dal|tramite|do|pelo|via|z|ze|s|с|з|из|са|от|no|iš|από|minu|úr|des|dari)\b|lähetetty\b|"
    r"(?:được )?gửi từ\b|ส่งจาก|(?:von meinem|von meiner|fra min|från min|"
    r"fra mitt|från mitt|frå)\b)"
)
# What is offered for fetching must be a mail program: "get the blue one" and "hent pakken" are orders.
_GET: Final = (
    r"(?:get|hent|last ned|ladda ner|hämta|få|skaffa?(?: deg)?|laden sie|holen sie sich|download(?:en van)?|"
    r"télécharge[rz](?: l['’]application)?|obtenir|obtenez|obtener|obtén|descargar?|scarica|ottieni|hanki|"
    r"hae)\s+(?:the |den |die )?(?:new |nye |nya |neue )?(?:outlook|bluemail|yahoo|spark|aol|mail for|mail-?app|proton|"
    r"gmail|my\s?mail|hotmail|orange mail)"
)
_DEVICE: Final = (
    r"(?:mobil\w*|mobiel\w*|telefon\w*|phone|smart\w*|iphone|ipad|android\w*|nettbrett\w*|surfplatta\w*|tablet\w*|"
    r"puhelim\w*|handy|móvil|téléphone)"
)
# "This mail was sent from my phone" names the phone; without it a person may be telling where they wrote.
_ITSELF: Final = (
    r"(?:denne e-?(?:post|mail)(?:en)?|denne (?:meldingen|mail|mailen)|det här mejlet|detta (?:mejl|mail|meddelande)|"
    r"tämä (?:sähkö)?(?:viesti|posti)|diese[s]? (?:e-?mail|nachricht)|this (?:e-?mail|message)|dit (?:e-?mail)?bericht|"
    r"deze e-?mail|ce (?:message|courriel|mail)|este (?:mensaje|correo)) (?:ble|blei|er|är|har|blev|on|wurde|was|is|"
    r"a été|fue|ha sido)(?: blitt| blivit| blevet)? "
)
_APOLOGY: Final = r"(?:beklager|unnskyld|undskyld|ursäkta|sorry|entschuldig\w*|anteeksi)[^.!?\n]{0,40}[,.;–-] ?"
MOBILE: Final = regex(
    rf"\s*[-–—_*~(\[]{{0,3}}\s*(?:{_SENT}[^.,!?\n]{{0,50}}?,?\s?\b{_PRODUCTS}|{_GET}\b|"
    rf"(?:{_APOLOGY}|{_ITSELF}){_SENT}[^.!?\n]{{0,25}}?\b{_DEVICE}|"
    rf"{_ITSELF}(?:von|vom|fra|från)[^.!?\n]{{0,25}}\b{_DEVICE} (?:gesendet|sendt|skickat)|"
    rf"(?:von|vom|mit|fra|från|from|van|met) (?:mein\w* |min |mitt |my |"
    rf"mijn )?{_PRODUCTS}[^.!?\n]{{0,25}}\b(?:gesendet|"
    r"sendt|sent|skickat|verzonden)\b|"
    rf"{_PRODUCTS}[^.!?\n]{{0,25}}\b(?:lähetetty|gesendet|downloaden|herunterladen|verzonden|gönderildi)\b(?=\W*$)|"
    r"(?:provenance ?: ?|da )(?:courrier|mail) (?:pour|per) windows|(?:(?:von )?unterwegs|mobil) gesendet|"
    r"gesendet von unterwegs|verstuurd met (?:mijn )?mobiel|elküldve az [^.!?\n]{0,25}(?:iphone|ipad)|az (?:iphone|"
    r"ipad)[^.!?\n]{1,25}küldve|(?:pobierz|obter)\b[^.!?\n]{0,20} outlook\b|(?:sikret|säkrat|secured|"
    r"gesichert) (?:med|mit|with) tuta|outlook[- ](?:für|for|voor|pour|para|per)[- ](?:ios|"
    r"android)[^\n]{0,20}(?:herunterladen|downloaden|beschaffen|holen)?|(?:sent|sendt|skickat|gesendet|verzonden|"
    r"envoyé|enviado|lähetetty) (?:from|fra|frå|från|von|vanuit|de|desde) mail|yahoo mail\s?[:：–-]\s?\w+, \w+,? \w+|"
    r"(?:发自|發自|أ\u064f?رسلت من|נשלח מ)|[^\n]{0,25}(?:から送信|傳送|에서 보냄))[^\n]{0,70}",
    re.IGNORECASE,
)
MINE: Final = regex(
    r"\s*[-–—*(<]{0,3}\s*(?:(?i:sent (?:from|via) my|sendt fra mi(?:n|tt?)|sendt frå min|skickat från mi(?:n|tt)|"
    r"verstuurd vanaf mijn|lähetetty (?:laitteesta|puhelimesta)|"
    r"verzonden (?:vanaf|met) mijn|envoyé (?:de|depuis) mon|enviado desde mi|inviato dal mio) "
    r"(?=i?[A-Z\d])[\w-]{2,20}(?: [\w-]{1,16}){0,4}|"
    r"(?i:von meinem) (?=[A-Z\d])[\w-]{2,20}(?: [\w-]{1,16}){0,3} gesendet)"
    r"[.)>]{0,3}\s*"
)
"""A device of a name that is not known: "Sent from my Flash 2"."""
NAMED_PROGRAM: Final = regex(
    r"\s*[-–—_*~(\[\u2063]{0,3}\s*(?i:(?:sent|sendt|skickat|skickades|gesendet|verzonden|verstuurd|envoyé|enviado|"
    r"inviato) (?:from|fra|frå|från|von|vanuit|vanaf|depuis|de|desde|da)|lähetetty)\s?"
    r"(?:(?i:the|den|de|die|das|der|l['’]|la|le|el|l['’]?appli(?:cation)?|"
    r"l['’]?app|app|laitteesta)\s?){0,2}(?:[A-ZÅÄÆÖØÉ\d][\w.&’'-]{0,20} ){0,3}"
    r"(?:(?:[A-ZÅÄÆÖØÉ][\w.-]{0,20})?(?:[Mm]ail|MAIL|App|[Ss]ähköposti)(?:ista|sta|ilta|lla|illa)?|[Ww]ebb?mail|"
    r"[Mm]ailapp\w{0,3}|[Mm]ail-[Aa]pp)\s*[\u200b.)\]]{0,3}\s*"
)
"""A program of a name that is not known: "Sendt fra Fjordnett Mail"."""
SERVICED: Final = regex(
    r"\s*(?:(?:this e-?mail is a service from|denne e-?posten er en tjeneste fra|denne e-?mail er en tjeneste fra|"
    r"det här (?:mejlet|e-postmeddelandet) är en tjänst från|diese e-?mail ist ein (?:service|dienst) von|"
    r"deze e-?mail is een service van|cet e-?mail est un service de|este correo (?:electrónico )?es un servicio de) "
    r"[^\n?]{1,90}|(?:delivered|powered|sent) (?:by|via|with) (?:zendesk|freshdesk|freshworks|intercom|help ?scout|"
    r"gorgias|hubspot|zoho desk|kustomer|dixa|kayako|zammad|osticket)[^\n?]{0,40}|"
    r"(?:create|get|make) your own (?:free )?(?:e-?mail )?signature|sender notified by[^\n?]{0,40}|"
    r"(?:mailsuite|mailtrack) \d[\d/.:, apm]{5,30}|\[[A-Z\d]{6}-[A-Z\d]{4,6}\])\s*",
    re.IGNORECASE,
)
"""What a helpdesk, a tracker or a maker of signatures sets below what people write."""
_SLIPS: Final = (
    r"(?:\b(?:skrive|taste|trykk?|slå|stave|trykke)(?:feil|fejl)\w*|\b(?:stav|skriv|tryck)fel\w*|"
    r"\b(?:tipp|schreib|recht\w*)fehler\w*|\btypos?\b|\b(?:spelling|typing) (?:mistakes|errors)|\bbrevity|\bterseness|"
    r"\bauto-?[ck]orr[ei][ck]\w*|\b(?:any|the|possible|eventuelle|mögliche|etwaige|eventuella|eventuali) (?:errors|"
    r"mistakes|feil|fejl|fel|fehler|fouten|erreurs)\b|\b(?:type|tik)fout\w*|\bfautes?\b|\berreurs? de frappe|"
    r"\berrat\w+|\berrores\b|\b(?:kirjoitus|näppäily|lyönti)virhe\w*|\bkortfattet\w*|\bkortfattad\w*|\bkürze\b)"
)
EXCUSED: Final = regex(
    r"[\s*_(–—-]{0,4}(?:(?:please|bitte|vennligst|venligst|vänligen|veuillez|gelieve|por favor),? )?(?:excuse|pardon|"
    r"forgive|unnskyld|orsak|beklager|undskyld|ursäkta|förlåt|entschuldig\w*|verzeih\w*|excusez|excuser|disculp\w+|"
    r"perdon\w*|anteeksi|pahoittel\w+|sorry voor|excuus voor|apologies for)\b(?! the\b)[^\n.,!?\d]{0,40}?"
    rf"(?:{_SLIPS}|\bbrièveté\b|\bbrevedad\b|\b(?:short|brief|korte?|kurze) (?:reply|answer|svar|antwort|antwoord)\b)"
    r"(?: (?:and|or|og|och|eller|und|oder|et|ou|en|of|y|o|ja|tai) [^\s\d?,.]{2,20}){0,2}\s*[.!):;]{0,3}\s*",
    re.IGNORECASE,
)
"""Pardon for the slips alone, as phones set it below "Sent from my phone"."""
TYPED: Final = regex(
    r"(?=[^\d?]{10,90}$)(?=(?:\S+\s+){0,13}\S+\s*$)[\s*_(–—-]{0,4}(?=(?:sen[dt]t?|typed|written|tapped|dictated|"
    r"skrevet|skreve|tasta|tastet|skickat|skriv(?:et|en)|knappat|getippt|geschrieben|gesendet|diktiert|unterwegs|mobil|"
    r"getypt|verstuurd|verzonden|getikt|envoyé|tapé|écrit|rédigé|enviado|escrito|lähetetty|kirjoitettu|naputeltu|"
    r"på (?:farten|språng|farta)|on the (?:go|move)|beklag\w*|unnskyld|orsak|ursäkta|förlåt|undskyld|sorry|excuse|"
    r"pardon|forgive|please|apologies|entschuldig\w*|verzeih\w*|excusez|désolée?|disculp\w+|perdon\w*|anteeksi|"
    r"pahoittel\w+)\b)(?=[^\n]*\b(?:sen[dt]t?|typed|written|tapped|dictated|skrevet|skreve|tasta|tastet|skickat|"
    r"skriv(?:et|en)|knappat|getippt|geschrieben|gesendet|diktiert|getypt|verstuurd|verzonden|getikt|envoyé|tapé|écrit|"
    r"rédigé|enviado|escrito|lähetetty|kirjoitettu|naputeltu)\b)[^\n]*"
    + _SLIPS
    + r"(?!\s+(?:in|i|på|on|im|dans|en|a)\b)[^\n]*",
    re.IGNORECASE,
)
"""How it was typed, and pardon for the slips, in words of somebody's own: "Sent with my thumbs, typos are free"."""
_TRANSLATED: Final = (
    r"(?:translated|oversatt|omsett|oversat|översatts?|oversett|übersetzt|vertaald|traduite?|traducido|käännetty|"
    r"käännös|translation|übersetzung|vertaling|traduction|traducción)"
)
TRANSLATED: Final = regex(
    rf"[\s*_(\[–—-]{{0,4}}(?:(?:{_ITSELF})?(?:automatically |machine[- ]|automatiskt? |maskin|automatisch )?"
    rf"{_TRANSLATED}"
    r"(?:\s[^\s\d?!:;,]{1,20}){0,6}?\s(?:deepl\w*|google\w*|microsoft|bing|chatgpt|gemini|copilot|gpt|apple|"
    r"translat[eo]r?|oversetter|översätt\w*|oversæt\w*|übersetzer|traduct\w+|kääntäjä\w*)"
    r"(?:\W|\b(?:free|version|kostenlose|gratis|translat\w+|übersetzer|oversett\w*|översätt\w*|app|pro|com|ai|io)\b)*|"
    rf"{_ITSELF}(?:automatically|machine|automatiskt?|maskinelt|automatisch|automatiquement|automáticamente)[- ]"
    rf"{_TRANSLATED}(?:\s[^\s?!:;,]{{1,20}}){{0,6}}\W*)",
    re.IGNORECASE,
)
"""Who turned a mail into the reader's language."""
TOLD_WHEN: Final = regex(
    r"\b(?:this (?:morning|evening|week)|today|yesterday|tonight|i (?:dag|går|morges|kveld|kväll|aften|morse)|idag|"
    r"igår|heute|gestern|vandaag|gisteren|aujourd['’]hui|hoy|ayer|tänään|eilen)\b",
    re.IGNORECASE,
)
"""What somebody tells of a day is no footer: "Sent from my phone this morning, it worked"."""
REACTED: Final = regex(
    r"\s*\S[^\n.!?]{0,60} (?:reacted via|reagerte via|reagerade via|reagerede via|hat über|reageerde via|a réagi via|"
    r"reaccionó (?:mediante|desde|a través de|con)|reagoi|ha reagito tramite|reagiu (?:via|pelo)) gmail"
    r"(?:in kautta| reagiert)?\s*",
    re.IGNORECASE,
)
"""What Gmail writes below the emoji by which its user reacted."""
LINK_ONLY: Final = regex(
    r"\s*<#[\w-]{8,60}>\s*|[^\n.!?@]{0,30}vir[^\n.!?@]{0,20}[.\s:]\s?(?:https?://)?www\.(?:avast|"
    r"avg)\.com/?[^\s\w]{0,3}\s*|\s*<?\(?https?://(?:aka\.ms|overview\.mail\.yahoo|more\.att|go\.onelink|proton\.me|"
    r"mail\.onelink|get\.outlook|www\.avast|avg|www\.google\.com/gmail/about)\S{0,200}\s*",
    re.IGNORECASE,
)
LINKED: Final = regex(
    r" ?[<(\[]{1,2} ?(?:https?|mailto):[^\s<>()\[\]]{1,400} ?[>)\]]{1,2}|\[(?=[^\[\]\n]{1,40}\]\()", re.IGNORECASE
)
"""What programs write beside a link's words: "Outlook<https://…>", "[Proton Mail](https://…)"."""
PICTURE: Final = regex(
    r"\s*(?:\[(?:image|cid|inline image|bilde|bild|billede|kuva|afbeelding|imagen)\s?\d*:[^\]\n]{0,200}\]|"
    r"<[^<>\s@:]{1,80}\.(?:jpe?g|png|gif|heic|pdf|mov|mp4|webp)>|<img\s[^<>\n]{0,300}>|"
    r"!\[[^\]\n]{0,200}\]\(https?://[^\s()]{1,300}\))\s*",
    re.IGNORECASE,
)
"""Where a picture or file stood in the HTML, as the text tells it."""
_WISHES: Final = (
    r"m\.?v\.?h|v\.?h|(?:med )?(?:de |mange )?(?:(?:vennleg|vennlig|venleg|venlig|vänlig|best|bedst|bäst|god|glad|varm|"
    r"hjertelig|hjerteleg|kjærlig|kærlig|kære|kjære|solig|sommer|jule|påske|mång)\w* )?(?:(?:sol|somm[ae]r|jule?|"
    r"påske?|høst|höst|vinter|vår|helge?|advents|nyttårs)-?)?(?:hils(?:en|ning(?:ar|er)?|ener|ner)|helsing(?:ar)?|"
    r"hälsn(?:ing(?:ar)?)?|hilsn)(?: (?:fra|frå|från))?|(?:takk|tack|tak|danke?)(?: og| och| und|,)? (?:hilsen|"
    r"hälsning(?:ar)?|hilsner|grüße)|vänligen|venligst|vennligst|hälsar|all?t godt|allt gott|ha (?:det|"
    r"en) (?:så )?(?:fint|bra|godt|gott)|(?:stor )?(?:klem(?:mer)?|kram(?:ar)?)(?: fra| från)?|kh|dbh|vbh|(?:thanks|"
    r"thank you|takk|tack|tak|danke)?(?: and | & | og | och )?(?:(?:with|my|all) )*(?:best|kind|kindest|warm|warmest|"
    r"many|friendly)? ?regards|(?:with )?(?:all )?(?:the )?best(?: wishes)?|(?:with )?(?:warm(?:est)?|kind|good|"
    r"many) wishes|(?:yours )?(?:sincerely|faithfully|"
    r"truly)(?: yours)?|yours|cheers|rgds|br|kr|brgds|take care|greet(?:z|ings)|grtz|knus|(?:lots of )?love|"
    r"respectfully|cordially|warmly|xoxo|xx|mfg|lg|vg|bg|(?:mit )?(?:(?:freundlich|best|lieb|herzlich|schön|viel|"
    r"sonnig)e?[nm]? ){0,2}gr(?:u|ü|ue)(?:ß|ss)(?:e|en)?|(?:vielen dank|danke?) und (?:viele |liebe )?gr(?:u|ü|ue)(?:ß|"
    r"ss)e?|hochachtungsvoll|hoogachtend|(?:veel )?liefs|hgr|(?:met )?(?:(?:vriendelijke|hartelijke|de beste|beste|"
    r"vele) )?groet(?:en|jes)?|m\.?v\.?g|gr|(?:bien )?(?:très )?(?:cordialement|amicalement|sincèrement)(?: vôtre)?|"
    r"bien à (?:vous|toi)|respectueusement|(?:mes )?salutations(?: distinguées)?|(?:je vous prie d['’]|"
    r"nous vous prions d['’]|veuillez )(?:agréer|recevoir|croire)[^\n?]{0,110}|(?:meilleures|sincères) salutations|"
    r"cdlt|"
    r"cdt|bises|(?:sin otro particular,? )?(?:(?:reciban?|recibid|les? (?:envío|enviamos|saluda(?:mos)?)) )?(?:un |"
    r"muy )?(?:cordial |atento |atentos |fuerte )?(?:saludos?|atentamente)(?: cordiales?)?|atentamente|atte|"
    r"slds|un abrazo|abrazos|"
    r"besos|(?:muchas )?gracias y (?:un )?(?:cordial )?saludos?|merci et (?:cordialement|bonne \w+)|(?:cordiali|"
    r"distinti) saluti|saluti|cordialmente|un saluto|(?:parhain|ystävällisin|lämpimin|hyvin) ?(?:terveisin|terveiset)?|"
    r"(?:kiitos ja |[^\W\d_]{3,12}isin )terveisin|(?:syys|joulu|kesä|talvi|kevät|viikonloppu)terveisin|ystävällisesti|"
    r"terveisin|terveisiä|terv|t|yst\. ?terv|yt|kunnioit(?:tavasti|taen)|terkuin|kveðja|bestu kveðjur"
)
# Said to the reader as much as to end the mail: a signature only with a name below.
_PLEASANTRIES: Final = (
    r"(?:ha en )?(?:fortsatt )?(?:fin|god|trevlig|bra|riktig god) (?:dag|helg|kveld|kväll|weekend|aften|uke|"
    r"vecka)(?: videre| vidare)?|ha en \w+ (?:dag|helg|kveld|kväll|weekend|aften|uke|vecka|sommer|sommar|jul|påske|"
    r"påsk)(?: videre| vidare)?|have an? \w+ (?:day|weekend|evening|week|one)|schönen tag(?: noch)?|schönes wochenende|"
    r"fijne dag|(?:bonne|belle|excellente) (?:journée|soirée|fin de journée)(?: à (?:vous|toi))?|buona giornata|"
    r"(?:hyvää|mukavaa) (?:päivänjatkoa|viikonloppua|päivää)|many thanks|mange takk|tusen takk|(?:vi )?snakkes|vi hörs|"
    r"vi ses|hei så lenge|hej då|ser frem til svar|god jul|bis (?:dann|bald)|tot dan|talk soon|looking forward|"
    r"enjoy your day|à bientôt|bon week-end|bonne réception|hasta luego|buen día|que tenga un buen día|fijn weekend|"
    r"fijne dag nog|rigtig god weekend|fortsat god dag|ha(?:v|['’]) en god (?:dag|weekend|aften)"
)
SMILING: Final = regex(r"(?:\s*(?:[:;=]-?[)(DPp*3]|<3|[\u2600-\u27bf\u2b50\ufe0f\u200d\U0001f000-\U0001faff]))+\s*$")
"""What people put behind their name."""
_AND: Final = r"\s?,? (?:og|och|and|und|en|et|y|e|&|(?<=kiitos )ja|(?<=kiitokset )ja|(?<=vielä )ja|(?<=kiittäen )ja) "
_THANKED: Final = (
    r"(?:(?:nogmaals|nochmals|noch einmal) )?(?:(?:mange|tusen|tusind|många|stort|vielen|besten|herzlichen|schönen|"
    r"many|muchas|mille|heel erg|hartelijk|suuret|suuri|parhaat|monet) ){0,2}(?:thanks|thank you|takk|tack|tak|danke?|"
    r"bedankt|merci(?: beaucoup)?|gracias|grazie|kiitos|kiitokset)(?: (?:again|so much|very much|in advance|igjen|igen|"
    r"på (?:forhånd|førehand|förhand)|im voraus|nochmals|nogmaals|alvast|bij voorbaat|encore|d['’]avance|de nuevo|"
    r"de antemano|in anticipo|vielä|etukäteen|(?:for|för) (?:hjelpen|hjelpa|hjälpen|hjælpen|svaret|the help|"
    r"your help))){0,2}|på (?:forhånd|førehand|förhand) (?:takk|tack|tak)|alvast (?:bedankt|dank)|etukäteen kiittäen"
)
"""Thanks that lead over to the greeting: "Takk igjen og hilsen"."""
GREETING: Final = regex(
    rf"\s*(?!\s)[-–—*]{{0,2}}\s*(?!\s)(?:(?:{_THANKED}){_AND})?"
    rf"(?:{_WISHES})(?: ?[/|] ?(?:{_WISHES})|{_AND}(?:{_THANKED}))?"
    r"\s*[,.!;:*/-]{0,3}\s*",
    re.IGNORECASE,
)
GREETING_NAMED: Final = regex(
    rf"\s*(?!\s)(?i:(?:(?:{_THANKED}){_AND})?(?:{_WISHES}))\s*[,.!:/-]{{0,2}}(?:\s+|(?<=/))(?:(?:aus|von|vom|from|fra|frå|"
    rf"från|uit|van|depuis|desde) (?:de[mnr] |the )?)?[A-ZÅÄÆÖØÉÜ][\w.&'’-]*(?:\s+(?:og|och|&|and|und|"
    rf"[A-ZÅÄÆÖØÉÜ][\w.&'’-]*)){{0,5}}\s*(?:[,(|][^\n?]{{0,70}})?"
)
GREETING_FROM: Final = regex(
    rf"\s*(?:{_WISHES}) (?:aus|vom|from|fra|frå|från|uit|van|vanuit|de|du|depuis|"
    rf"desde)(?: [^\s?!.,:;]{{1,20}}){{1,5}}\s*[,.!]?\s*",
    re.IGNORECASE,
)
"""A greeting from where somebody is, above their name: "Hälsningar från ett soligt Gotland"."""
GREETING_SMALL: Final = regex(
    r"\s*(?:m\.?v\.?h\.?|v\.?h\.?|(?:med )?(?:vennlig|venlig|beste) hilsen|hilsen|helsing|hälsningar|hälsn\.?|lg|mfg|"
    r"kh|klem|kram),?\s+(?!til\s|till\s|an\s)"
    r"\w[\w'’-]*(?:\s\w[\w'’-]*)?\s*",
    re.IGNORECASE,
)
"""Names are often written small; then the greeting must be the last line."""
PLEASANTRY: Final = regex(rf"\s*(?:{_PLEASANTRIES})\s*[,.!]{{0,3}}\s*", re.IGNORECASE)
SLASHED: Final = regex(r"\s*//? ?[A-ZÅÄÆÖØÉÜ][\w-]{0,30}(?: [A-ZÅÄÆÖØÉÜ][\w-]{1,30}){0,2}\s*")
"""The Swedish way to sign: "/Anna"."""
TAIL: Final = regex(
    r"(?<=[.!,;)])\s*(?i:mvh|m\.v\.h\.?|(?:(?:med )?(?:vennlig|venlig|venleg|vänlig|vänliga|beste|bästa|bedste) )?"
    r"(?:hilsen|helsing|hälsningar|hälsning)|(?:best|kind) regards|mfg|vg|vh|kh|lg|klem|kram|"
    r"(?:(?:viele|liebe|beste|schöne) )?gr(?:uß|üße)|groet(?:jes|en)?|terv(?:eisin|\.)?|saludos|"
    r"cordialement)[,.!:]?\s+"
    r"[A-ZÅÄÆÖØ][\w-]+(?: [A-ZÅÄÆÖØ][\w-]+){0,3}[.!]?\s*$"
)
TAIL_SHORT: Final = regex(
    r"(?<=\S)\s+(?i:mvh|m\.v\.h\.?|dbh|vbh|mfg|med (?:vennlig|venlig|vennleg|vänlig) (?:hilsen|helsing|hälsning)|"
    r"med vänliga hälsningar|mit freundlichen grüßen|met vriendelijke groet)[,.:]?\s+"
    r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’.-]*){0,2}[.!]?\s*$"
)
"""Short for a greeting, and never anything else: no stop is needed before it."""
TAIL_NAMED: Final = regex(
    r"(?<=\S)\s+(?:(?i:hilsen|hilsner|helsing|hälsningar|hälsn|hälsar|klem|kram|vh|kh|lg|vg|gr(?:uß|üße)|groet(?:jes|"
    r"en)?|regards|cheers|terv|saludos|cordialement)[,.:]?\s+|//?\s?|"
    r"[-–]\s?)([^\W\d_][\w'’-]*(?: [^\W\d_][\w'’.-]*){0,2}[.!]?)\s*$"
)
TAIL_WISHED: Final = regex(
    rf"(?<=[.!?,;)])\s+(?i:{_WISHES})[,.:]?\s+([^\W\d_][\w'’-]*(?: [^\W\d_][\w'’.-]*){{0,2}}[.!]?)\s*$"
)
"""Any greeting behind a sentence, and a name that must be the sender's."""
SIGNED_OFF: Final = regex(
    rf"\s*(?:{_WISHES}|{_PLEASANTRIES}|ta|thx|thanks|thank you|takk|tack|tak|danke|dank|"
    r"bedankt|merci|gracias|kiitos|bh|m ?\.? ?v ?\.? ?h|(?:m\.? ?|met )?vr\.? ?gr|groetjes?|xx?)\s*[,.!:/-]{0,2}\s+",
    re.IGNORECASE,
)
"""What is said before one's own name at the end, however it is written."""
THANKS: Final = regex(
    r"\s*(?:(?:many |mange |tusen |vielen |tack |tusind |muchas )?(?:thanks|thank you|takk|tack|tak|danke|dank|bedankt|"
    r"merci|gracias|grazie|kiitos)(?: (?:again|so much|in advance|på forhånd|på förhand|im voraus|alvast|bij voorbaat|"
    r"d['’]avance|de antemano|in anticipo|etukäteen))?(?: and (?:best|kind|warm) (?:wishes|regards))?|thx|tia|ta),\s*",
    re.IGNORECASE,
)
DELIMITER: Final = regex(r"\s{0,2}(?:--|—|––|–)\s?\s*")
NAME: Final = regex(
    r"\s*[A-ZÅÄÆÖØÉÜÁÓÍ][\w.'’-]*(?:\s+(?:[A-ZÅÄÆÖØÉÜÁÓÍ][\w.'’-]*|von|van|de|der|af|av|og|och|and|und|&)){0,4}\s*"
)
CONTACT: Final = regex(
    r"(?:\b(?:tlf|tel|telefon|phone|mobil?|mob|cell|fax|puh|gsm|m|t|p|e|w)\b\s?\.?[:.]?\s*\+?\(?\d)|"
    r"\+?\(?\d[\d ()/.-]{6,}\d|\bwww\.|https?://|[\w.+-]+@[\w-]+\.\w|\b(?:\d{4}|\d{3} \d{2}|\d{5}) [A-ZÅÄÆÖØ]",
    re.IGNORECASE,
)
ON_BEHALF: Final = regex(
    r"\s*(?:(?:i\. ?[AV]\.|p\. ?p\.|pp\.?|ppa\.|v/|e\.f\.)\s|(?:for|för|på vegne a[vf]|på uppdrag av|on behalf of|"
    r"im auftrag von|"
    r"namens|pour|por orden de)\s(?=(?-i:[A-ZÅÄÆÖØÉ])))",
    re.IGNORECASE,
)
CARD: Final = regex(
    r"\b(?:kort\w*|tekst\w*|text\w*|karte|card|kortti\w*|kaart\w*|carte|tarjeta|skrift|stå|står|says?|skriv\w*|"
    r"write)\b"
    r"[^\n:]{0,40}:(?:\s*\S|\s*$)",
    re.IGNORECASE,
)
"""What is to be written for somebody: its greeting is no greeting to us."""
ADDRESSED: Final = regex(
    r"\b(?:\w*adress\w*|anschrift|osoite\w*|dirección|indirizzo|ship to|deliver(?:y|ed)? to|lever\w* til|"
    r"levereras till|send\w* til|skickas till|liefer\w* an)\b",
    re.IGNORECASE,
)
POSTSCRIPT: Final = regex(r"\s*p\.?\s?s\.?\s*[:.,!-]?\s+\S", re.IGNORECASE)
ANSWERING: Final = regex(
    r"\?|\b(?:ja|nei|nej|yes|no(?!\.? ?\d{4})|nein|oui|non|sí|kyllä|ei|ok|stop|stopp)\b", re.IGNORECASE
)
