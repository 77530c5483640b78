"""Words of absence notes, acknowledgements and other automatic answers, in the languages of our customers."""

import re
from typing import Final

from responder.patterns import regex

_RE: Final = r"(?:(?:re|sv|vs|aw|antw|ref|r|svar|odp|fw|fwd|vb|vl|wg|tr)\s*(?:\[\d+\])?\s*:\s*)*[\[(*]?"

# A subject that begins so is written by a mail program.
PROGRAM: Final = regex(
    _RE + r"(?:auto(?:matically)?[ -]generated\b|"
    r"auto(?:matic|mated|matisch\w*|matisk\w*|matique|mática|matica)?[ -]?(?:reply|response|respons|svar|antwort|"
    r"antwoord|answer|vastaus|responder|acknowledge?ment)\b|"
    r"automat(?:isk|iskt|iske|ische|isch) (?:svar|besked|melding|meddelande|antwort|antwoord|beantwortung|bericht)|"
    r"automat(?:ed|ic) (?:message|notification|e-?mail)|"
    r"automaattinen (?:vastaus|poissaoloviesti)|automaattivastaus|réponse (?:automatique|d['’]absence)|"
    r"message automatique|respuesta automática|respuesta automatica|risposta automatica|resposta automática|"
    r"autosvar\w*|autoreply|auto:\s*(?:re|sv|aw|out|away|absen|frav|från)|"
    r"auto:[^\n]{3,80}\([^()\n]{0,30}\d[^()\n]{0,30}\)|auto:[^\n]{3,80}(?:out of the office|ikke til stede|"
    r"nicht im büro|abwesend|inte på kontoret|poissa|absent)|"
    r"out[ -]of[ -](?:the[ -])?office|ooo\b|away from (?:my|the) (?:office|desk|mail|email)|away:|vacation (?:reply|"
    r"response|notice|message|auto)|holiday notice|"
    r"(?:on|i['’]?m on|i am on) (?:annual |parental )?(?:vacation|holiday|leave)\s*[:(]|(?:jeg|jag|"
    r"eg) (?:er|är) (?:på )?(?:ferie|semester|bortreist|bortrest)\s*[:(–-]|"
    r"fraværs?(?:assistent|besked|svar|melding)|poissaoloilmoitus|frånvaro(?:meddelande|besked)|"
    r"(?:fravær|fraværende|fraværsmelding|fråvere?|fråvær|fråverande|frånvaro|frånvarande|poissa|"
    r"poissaolo|ausente|ausencia|assente|assenza|absent|absence|afwezig|abwesend|abwesenheit|urlaub)\s*:|"
    r"(?:fraværende|frånvarande|fråværande|fråverande|abwesend|afwezig|poissa|ferie|semester|urlaub|vakantie|lomalla|"
    r"vacation|holiday|away|vacaciones|congés?):? (?:re|sv|vs|aw|antw)\s*:|"
    r"semester(?:svar|hälsning|meddelande)|ferie(?:svar|besked|melding|hilsen)|(?:jeg er )?ute av kontoret|(?:ikke|"
    r"inte|ej) på kontor(?:et)?\b|(?:jeg er )?ikke til stede|utenfor kontoret|"
    r"abwesenheits\w+|nicht im büro|ich bin (?:nicht im büro|im urlaub|abwesend)|afwezigheid\w*|niet (?:aanwezig|"
    r"op kantoor)|buiten kantoor|absence du bureau|hors du bureau|fuera de (?:la )?oficina|fuori (?:sede|ufficio)|"
    r"odpowied[źz] automatyczna|automatyczna odpowied[źz]|automatická odpoveď|automatická odpověď|automatikus válasz|"
    r"răspuns automat|otomatik yanıt|automatinis atsakymas|automātiskā atbilde|automaatvastus|sjálfvirkt svar|"
    r"автоматический ответ|автоответ|автоматична відповідь|automatski odgovor|samodejni odgovor|αυτόματη απάντηση|"
    r"\[?request received\]?|(?:support )?\[?ticket (?:received|created|opened)\]?|case (?:created|received|opened)\b|"
    r"report domain:|read receipt|return receipt|lesebekreftelse|läsbekräftelse|lesebestätigung|leesbevestiging)",
    re.IGNORECASE,
)
# Some set their words behind our subject ("Sv: Bordet (Ikke på kontoret)").
ASIDE: Final = regex(
    r"[(\[](?:out of (?:the )?office|ooo|auto-?(?:reply|response|svar|matic reply|mated reply)|vacation|on leave|"
    r"ikk(?:e|je) på kontoret|ikke til stede|inte på kontoret|frånvaro\w*|fraværende?|fraværs\w*|semester\w*|"
    r"nicht im büro|abwesend\w*|abwesenheits\w*|afwezig\w*|niet aanwezig|absence|absente?|hors du bureau|"
    r"fuera de la oficina|ausente|ei toimistossa|poissa\w*|automati\w+ (?:reply|svar|antwort|antwoord|"
    r"vastaus))[)\]]\s*\Z",
    re.IGNORECASE,
)
AUTO: Final = regex(r"auto(?:matic|matisk|matiskt|matisch)?\s?:\s*\S", re.IGNORECASE)
# What follows those words where a program wrote them: nothing, a mark and our subject, or how long.
ENDED: Final = regex(
    r"[^\w?]*\Z|\s*[:\-–—(\[\])|/!.,…#\"'“„«]|\s*(?:re|sv|vs|aw|fw)\s*:|\s+\d|"
    r"\s+(?:auto-?)?(?:reply|response|message|notice|notification|answer|svar|besked|melding|meddelande|notiz)\b|"
    r"\s+(?:until|till?|t\.?o\.?m|fram|frem|indtil|through|thru|bis|vom|ab|jusqu|hasta|fino|tot|saakka|asti)\b|"
    r"\s+(?:from|fra|från|frå|von|van|de|da)\s+[^\s@]{1,64}@",
    re.IGNORECASE,
)
# These begin people's subjects too: the words below must bear them out.
PERHAPS: Final = regex(
    _RE
    + r"(?:fravær|fråvær|frånvar|abwesen|afwezig|absen[tc]|ausen[tc]|assen[tz]|poissa|lomalla|olen lomalla|en congés?|"
    r"(?:on|i['’]?m on|i am on) (?:annual |parental )?(?:vacation|holiday|leave)\b|"
    r"vakantie|vacaciones|vacances|congés?\b|förälder?ledig|foreldreperm|verlof|elternzeit|loma\b|"
    r"urlaub|ferie|semester|vacation|holiday|away|"
    r"ticket received|we(?:['’]ve| have)? (?:received|got)|(?:we|wij) hebben (?:je|jouw|uw) |"
    r"ihre (?:nachricht|e-?mail|mail)\b|votre (?:message|demande|mail)\b|hemos recibido|viestisi|sähköpostisi|"
    r"abbiamo ricevuto|recebemos|your (?:request|ticket|case)|\[?ticket|\[?case|(?:vi har )?mottatt|"
    r"vi har |takk for|tak for|tack för|(?:bekreftelse|bekräftelse|bekræftelse)|eingangsbestätigung|"
    r"ihre anfrage|accusé de réception|"
    r"thank(?:s| you) for (?:contacting|reaching|getting in|your (?:message|e-?mail|enquiry|inquiry|request))|"
    r"merci (?:de|pour) votre (?:message|demande)|vielen dank für ihre (?:nachricht|anfrage|e-?mail)|"
    r"bedankt voor uw (?:bericht|mail|e-?mail)|lest:|læst:|läst:|gelesen:|gelezen:|read:|lu ?:|leído:|letto:|luettu:|"
    r"not read:|ulest:|ikke lest:|oläst:|delivered:|relayed:)",
    re.IGNORECASE,
)

ABSENT: Final = regex(
    r"\b(?:i['’]?m|i am|i will be|i['’]ll be|i shall be|we are|we['’]re|our (?:office|shop) is) (?:currently |now |"
    r"presently |away and |actually )?(?:out of (?:the )?(?:office|town|country)|away(?: from (?:my|the) (?:desk|"
    r"office|e-?mail))?|on (?:annual |parental |maternity |paternity |sick |medical |study |summer )?(?:vacation|"
    r"holidays?|leave|pto|sabbatical)|not (?:in the office|at work|working|checking|reading)|ooo\b|off (?:work|sick|"
    r"ill|today|this week|until)|unavailable|out (?:sick|ill|today|this week|until)|traveling|travelling|closed|"
    r"on a business trip|at an? (?:conference|trade (?:show|fair)|off-?site|congress))|\bi work part[- ]time\b|"
    r"\b(?:jobber|arbeider|jobbar|arbetar|arbejder) (?:kun |bare |bara )?deltid\b|\b(?:er|är) (?:ikke|ikkje|inte|"
    r"ej) (?:å treffe|anträffbar|til å treffe|at træffe|i tjänst|i tjeneste)\b|\b\w{0,10}(?:syge?|syke?|sjuk)(?:meldt|"
    r"skriv\w+)\b|\ble (?:bureau|cabinet|magasin|secrétariat|service) (?:est|sera|restera) fermé|"
    r"\bwegens [^\n.]{0,30}gesloten|\bis ons (?:kantoor|bedrijf) [^\n.]{0,30}gesloten|\bjestem (?:obecnie |"
    r"aktualnie )?(?:nieobecn\w+|na urlopie|poza biurem)|\b(?:estou|estarei|encontro-me) [^\n]{0,30}?(?:de férias|"
    r"ausente|fora do escritório)|\b(?:unser\w*|das|die) (?:\w*büro|\w*praxis|\w*geschäft|laden|betrieb|kanzlei|firma|"
    r"sekretariat) (?:ist|bleibt|hat)[^\n]{0,60}geschlossen|\bnotre (?:bureau|cabinet|magasin|établissement|"
    r"société) (?:est|sera|restera) fermée?|\bons (?:kantoor|bedrijf) is [^\n.]{0,40}gesloten|\bnuestra (?:oficina|"
    r"tienda) [^\n.]{0,20}cerrada|\b(?:il nostro|l['’]) ?ufficio [^\n.]{0,20}chiuso|\bactuellement (?:en congés?|"
    r"absente?|en vacances|en déplacement)|\b(?:derzeit|zur ?zeit|momentan) (?:im urlaub|nicht im (?:büro|haus)|"
    r"abwesend)|\b(?:har|er|är) (?:gått|gåt) (?:ut )?(?:på|i) (?:\w*ledighet|\w*perm\w*|barsel\w*|semester|ferie|"
    r"pension)|\bour (?:office|shop|store)s? (?:will be|will remain|remains?|are) (?:currently )?closed|"
    r"\bi (?:only check|check|read|monitor) (?:my |this |the )?(?:e-?mails?|inbox|mailbox|messages) (?:only |"
    r"just )?(?:once|twice|sporadically|infrequently|rarely|intermittently|periodically)|\b(?:i['’]?m|i am|he is|"
    r"she is) no longer (?:with|at|working|employed)|no longer works? (?:here|at|for)|(?:jeg|eg) (?:er|har|holder|"
    r"vil være|tar|tek|avvikler) (?:nå |for tiden |dessverre |p\.?t\.? |desværre |i øjeblikket )?(?:i \w*permisjon|"
    r"på (?:\w*ferie\w*|reise|rejse|tjenestereise|kurs|permisjon|\w+perm\w*|barsel\w*|orlov|seminar)|ute av kontoret|"
    r"ude af (?:kontoret|huset)|barsel\w*|ikk(?:e|je) (?:på kontoret|til stede|til stades|tilgjengelig|tilgjengeleg|"
    r"på jobb|på arbeid|på kontor)|bortreist|bortrejst|fraværende|ferie|permisjon|vekke fra|sykmeldt|sykemeldt|"
    r"sygemeldt|orlov|vinterferie|i møte\w* hele dagen|syk\b|syg\b|sjuk\b|fri\b|på (?:tur|farten|reisefot)|"
    r"ute og reiser?)|absente? du bureau|(?:jeg|eg|jag) (?:sjekker|leser|svarer på|les|sjekkar|svarar på|kollar|läser|"
    r"tjekker|læser|besvarer) (?:ikke|ikkje|inte|ej|sjelden|sällan|sjældent) (?:på )?(?:min |mine )?(?:e-?mails?|"
    r"mails?|e-?post\w*|mejl\w*)|(?:jeg|eg|jag) (?:jobber|arbeider|jobbar|arbetar|arbejder) (?:ikke|ikkje|inte|"
    r"ej)\b(?! (?:lenger|lengre|længere|längre|for|med|hos|i)\b)|(?:jobber|arbeider|arbejder) ikke (?:lenger|længere)|"
    r"(?:har|er) (?:sluttet|slutta|stoppet|fratrådt) (?:i|hos|som)|arbetar inte längre|har slutat|jag (?:är|har|"
    r"kommer att vara|tar) (?:nu |just nu |för tillfället |f\.?n\.? )?(?:på (?:\w*semester|resande fot|tjänsteresa|"
    r"kurs|konferens)|ledig|bortrest|frånvarande|semester|föräldraledig|tjänstledig|mammaledig|pappaledig|sjukskriven|"
    r"(?:inte|ej) (?:på kontoret|på plats|i tjänst|anträffbar))|ich (?:bin|befinde mich|"
    r"habe) [^\n]{0,80}?(?:nicht (?:im (?:büro|haus)|erreichbar|zu erreichen)|im (?:\w+)?urlaub|abwesend|krank|"
    r"auf dienstreise|unterwegs|außer haus|ausser haus|im sabbatical|wieder für sie da|in elternzeit|wieder (?:im büro|"
    r"erreichbar))|nicht mehr (?:im unternehmen|bei uns|für)|ich bin nicht (?:mehr|länger) (?:bei|in|"
    r"für)\b[^\n.]{0,50}(?:tätig|beschäftigt|angestellt)|(?:ik ben|ben ik) [^\n]{0,60}?(?:afwezig|niet aanwezig|"
    r"met vakantie|op vakantie|niet op kantoor|met \w*verlof|niet bereikbaar)|je (?:suis|serai) [^\n]{0,60}?(?:absent|"
    r"en congés?|en vacances|hors du bureau|en déplacement|en formation|en arrêt)|(?:wir haben|"
    r"unser \w+ hat) (?:derzeit |momentan |noch )?(?:betriebs|weihnachts|sommer)(?:ferien|urlaub|pause)|(?:estoy|"
    r"estaré|me encuentro|no estoy|no estaré) [^\n]{0,40}?(?:fuera de la oficina|vacaciones|ausente|oficina|de baja|"
    r"(?:con|de|en) licencia)|"
    r"(?:sono|sarò|non sono|non sarò) [^\n]{0,40}?(?:fuori (?:sede|ufficio)|ferie|assente|ufficio|vacanza)|"
    r"en ole [^\n]{0,40}?(?:tavoitettavissa|paikalla|töissä|toimistolla)|olen [^\n]{0,40}?(?:lomalla|poissa|vapaalla|"
    r"koulutuksessa|\w+lomalla|virkavapaalla|perhevapaalla|matkoilla)|(?:kontoret|butikken|vi|butiken|huset|"
    r"firmaet) (?:er|har|holder|är) (?:nå |p\.t\. |\w+ )?(?:\w{0,12}stengt|\w{0,12}stängt|\w{0,12}lukket|\w{0,12}lukke|"
    r"\w{0,8}ferie)",
    re.IGNORECASE,
)
OPENING: Final = regex(
    r"\A\s*(?:(?:hei|hej|hallo|hi|hello|dear|guten tag|sehr geehrte\w*|bonjour|hola|ciao|buongiorno|moi|terve|kjære|"
    r"kära|god dag|goddag)\b[^\n.!,]{0,40}[,.!\n]+)?\s*"
    r"(?:(?:god|gott|glad|trevlig|happy|merry|frohe|schöne|fijne|joyeu\w+|bonnes?|felices|feliz|hyvää|buone?)\b"
    r"[^\n.!]{1,40}[.!\n]+\s*)?"
    r"(?:[^\n.!]{0,120}\b(?:takk|tak|tack|thank|thanks|dank|danke|merci|gracias|grazie|kiitos|bedankt)\b[^\n.!]{0,120}"
    r"[.!\n]+)?\s*",
    re.IGNORECASE,
)
UNTIL: Final = regex(
    r"\b(?:(?:until|till?|thru|through|returning|return|back|be back|vender tilbake|tilbake|attende|t/m|de vuelta|"
    r"vuelvo|tilbage|åter|tillbaka|retour|terug|zurück|wieder (?:da|erreichbar|im büro|zurück)|til og med|t\.?o\.?m\.?|"
    r"fram til|frem til|til|indtil|tillbaks|bis(?: einschließlich| zum)?|tot(?: en met)?|jusqu['’]au|de retour|hasta|"
    r"regreso|fino al|rientro|saakka|asti|palaan|takaisin|vanaf|até|na|re-?opens?|åpner igjen|öppnar igen|avaamme|"
    r"reabrimos|rouvr\w+|åbner igen|"
    r"wieder geöffnet|igen|jobber igjen|from|fra|från|vom|ab dem|ab)\b[^\n.!?]{0,40}(?:\d{1,2}|monday|mandag|måndag|"
    r"maanantai\w*|montag|maandag|lundi|lunes|lunedì|januar|august|aug|juli|juni|uke|uge|vecka|week|ti[rs]s?dag|onsdag|"
    r"torsdag|fredag|lørdag|søndag|lördag|söndag|(?:tues|wednes|thurs|fri|satur|sun)day|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonntag|dinsdag|woensdag|donderdag|vrijdag|mardi|mercredi|jeudi|vendredi|martes|miércoles|jueves|"
    r"viernes))|\b(?:saakka|asti)\b|\bde nouveau (?:joignable|disponible|présente?)\b|\d{1,2}\.?(?:\d{1,2}\.?|"
    r"\s[^\W\d]{3,9})?\s(?:er jeg |er eg |är jag |bin ich |ben ik |wieder |igjen |igen )?(?:tilbake|tilbage|tillbaka|"
    r"attende|back\b|zurück|terug|de retour|de vuelta|takaisin)|\b(?:au|al) \d{1,2}(?:er)? |"
    r"\d{1,2}\.\d{1,2}\.?\s?[–-]\s?\d{1,2}\.\d{1,2}|\b(?:tilbake|tilbage|tillbaka|attende|back|zurück|wieder (?:da|"
    r"erreichbar|online)|terug|de retour|de vuelta|takaisin|palaan)\b[^\n.!?]{0,30}\b(?:tomorrow|i ?morgen|i ?morgon|"
    r"morgen|demain|mañana|huomenna)\b",
    re.IGNORECASE,
)
INSTEAD: Final = regex(
    r"(?:(?:contact|kontakt\w*|wenden|neem contact|contacte[rz]?|yhteyttä)\b[^\n.!?]{0,40}\b(?:in the meantime|"
    r"i mellomtiden|i mellemtiden|under tiden|in der zwischenzeit|in de tussentijd|entre-temps|mientras tanto|"
    r"sillä välin)|urgent|emergenc|immediate|\bif (?:it|this|that) (?:can['’]?t|cannot) wait\b|"
    r"(?:ikke|ikkje|inte) kan (?:vente|vänta)\b|nicht warten kann|niet kan wachten|ne peut (?:pas )?attendre|"
    r"no puede esperar|ei voi odottaa|in my absence|please contact|contact my|reach out to|for assistance|(?:direct|"
    r"send|"
    r"address) (?:all|any) (?:further |other )?(?:enquir|inquir|quer)\w+|limited access|(?:will|shall) (?:reply|"
    r"respond|answer|get back|read|check)[^\n.]{0,60}(?:return|back|soon)|vous adresser|adressez-vous|doorgestuurd|"
    r"hovednummer|sentralbord|växeln|switchboard|\bping\b|skriv (?:i stedet|istället) til|(?:kan|bes|må|"
    r"skal) (?:i stedet )?(?:rettes|sendes|stilles) til|hänvisas till|hänvisar jag till|vänd dig till|ved (?:behov|"
    r"spørsmål|spørgsmål)|vid frågor|bei fragen|richten sie|hastesaker|haste(?:r|sager)|ved hast|hvis det haster|"
    r"om det haster|presserende|vennligst kontakt|ta kontakt med|kontakt (?:gjerne|venligst|mine?|min)|svarer (?:deg|"
    r"dere|på|når)|brådskande|kontakta (?:gärna|min|mina)|akut|vid behov|läser (?:inte )?(?:min )?(?:mail|mejl|"
    r"e-?post)|svarar (?:på|när)|besvar(?:es|t|as|ad)\b[^\n.]{0,40}\b(?:når|när|tilbake|tillbaka|tilbage)|\b(?:contact|"
    r"kontakt\w*|contacte[rz]?|contacteer|contacta)\s(?!me\b|meg\b|mig\b|mich\b|mij\b)[^\n?!]{0,50}?(?:@|"
    r"\+?\d[\d ]{7})|begrenset (?:tilgang|med|nett|dekning)|begränsad|\b(?:du|dere|de|ni|i) (?:får|vil få|kan forvente|"
    r"kan förvänta er) (?:et )?svar\b|\bhenvendelser [^\n:.]{0,30}: ?\S+@|(?:reply|respond|"
    r"answer)[^\n.]{0,30}when (?:i am |i['’]m )?(?:next )?(?:in|back)|\b(?:ring|call|phone|ringe?|bel) (?:the |our |"
    r"to )?(?:office|reception|switchboard|main|kontoret|resepsjonen|sentralbordet|växeln|receptionen|die zentrale)\b|"
    r"\bwordt [^\n.]{0,40}(?:beantwoord|gelezen)|\bpara (?:cualquier|qualquer) \w+|\bpour "
    r"(?:toute?s?|tout) (?:autre )?(?:demande|question|urgence|renseignement|information)\b|\bper (?:qualsiasi|"
    r"ogni) (?:richiesta|comunicazione|esigenza)|\b(?:escrib\w+|scriv\w+|diríjase|dirija-se) [^\n]{0,30}@|"
    r"w pilnych sprawach|w sprawach pilnych|\bfor [^\n.:]{0,30}(?:enquir|inquir|quer|matter|"
    r"request)\w*[:,]? [^\n]{0,60}(?:@|\d{6})|(?:mails?|messages?|courriels?)[^\n.]{0,30}ne (?:sont|seront) (?:pas|"
    r"plus) (?:lus|consultés|relevés)|anfragen?[^\n.]{0,20}(?:beantworten|bearbeiten) wir|not (?:reading|"
    r"checking) (?:my |any )?(?:e-?mails?|messages)|voor vragen kunt u|kunt u (?:mailen|bellen|terecht)|à mon retour|"
    r"a mi regreso|bij mijn terugkeer|nach meiner rückkehr|dringend|in dringenden|wenden sie sich|meine vertretung|"
    r"vertretung|nicht weitergeleitet|weitergeleitet|spoed|dringende|neem contact|en cas d['’]urgence|urgence|"
    r"urgencias?|"
    r"veuillez contacter|en mon absence|urgente|contactar|contactad|in caso di|al (?:mio )?rientro|per urgenze|"
    r"rivolgersi|kiireellis|kiireis|yhteyttä|sijaiseni|sijaisena)",
    re.IGNORECASE,
)
THANKS: Final = regex(
    r"\A\s*(?:\S[^\n]{0,39}\n\s*)?(?:hei|hej|hi|hello|hallo|dear[^\n]{0,30}|guten tag|bonjour|hola|ciao|"
    r"moi)?[,!. \n]{0,4}(?:(?:og|och|and|und|en|et|y|e) )?(?:(?:many )?thank(?:s| you)(?: very much)? for (?:your|the|"
    r"contacting|getting|writing|reaching)|(?:tusen |mange )?takk for (?:din |deres |at |henvendelse|e-?post|mail|"
    r"meld)|tak for (?:din |deres |jeres |henvendelse|mail)|tack för (?:ditt|din|er|att|mail|mejl)|(?:vielen |"
    r"herzlichen )?danke? für (?:ihre|deine|die)|vielen dank für|(?:hartelijk )?(?:dank|bedankt) voor|merci (?:pour|"
    r"de)|gracias por|grazie per|kiitos (?:viestist|sähköposti|yhteyden|viestistä))",
    re.IGNORECASE,
)
_BOX: Final = (
    r"(?:e-?post|e-?mail|mail)?[- ]?(?:in|post|mail|inn|brev)?(?:box|boks|boksen|kasse[nt]?|låda|lådan|bakken?|"
    r"korg(?:en)?|"
    r"address|adresse?n?|account|konto\w*|postfach|adres|postvak)|boîte|buzón|dirección"
)
_UNMANNED: Final = (
    r"(?:un(?:monitored|attended|manned)|u(?:bemannet|bemandet|overvåk[ea]t)|o(?:bemannad|bevakad)|un(?:besetzt|"
    r"beaufsichtigt|betreut)\w*|on(?:beheerd|bemand)e?|non surveillée?|desatendid[oa])"
)
# "This mailbox is not monitored": said of this address, not of one that the writer has given up.
_UNREAD: Final = (
    r"this (?:e-?mail |mail |in)?(?:box|address|account|inbox|mailbox)[^\n.]{0,40} (?:is not|isn['’]t|is un|no longer|"
    r"is no longer)[ -]?(?:regularly |being )?(?:monitored|in use|active|read|checked|used)|denne (?:e-?post|e-?mail|"
    r"mail)?-?(?:adressen?|(?:post|inn|mail)boksen?|(?:post|mail)?kassen?|indbakken?|innboksen?|"
    r"kontoen)[^\n.]{0,30} (?:ikke|ikkje) (?:lenger |lengre |længere |meir )?(?:bliver |blir )?(?:i bruk|i brug|brukt|"
    r"lest|læst|overvåke[st]|overvåket|overvåge[st]|besvares|besvart|besvaret|bemannet|brukes|leses|læses)|"
    r"denne (?:e-?post|e-?mail|mail)?-?(?:adressen?|"
    r"(?:post|inn|mail)boksen?) (?:leses|læses|brukes|bruges|overvåkes) ikke|(?:(?:den|det) här|denna|"
    r"detta) (?:e-?post|mejl|"
    r"mail)?-?(?:adress(?:en)?|brevlåda\w?|kontot?|inkorg(?:en)?) (?:används|läses|bevakas|är) (?:inte|ej)|"
    r"diese[rs]? (?:e-?mail|"
    r"mail)?-?(?:adresse|postfach|konto) (?:wird|ist) (?:nicht|abgeschaltet|deaktiviert|stillgelegt|geschlossen)|"
    r"(?:dit|deze) (?:e-?mail)?-?(?:adres|account|postvak|mailbox|inbox) (?:wordt|"
    r"is) niet|cette (?:adresse|boîte)[^\n.]{0,30} n['’]est (?:pas|plus)|est[ea] (?:buzón|dirección|"
    r"cuenta)[^\n.]{0,30} (?:ya )?no |tä(?:mä|tä) (?:sähköposti(?:a|osoite|osoitetta|laatikko)?|osoite|osoitetta) ei |"
    rf"(?:this|denne|den här|det här|diese[rs]?|dit|deze|cette|est[ea]|dies) (?:{_BOX}) (?:is|er|är|ist|est) "
    rf"{_UNMANNED}\b|(?:this is|dette er|det(?:ta| här) är|dies ist|dit is|ceci est|est[ea] es) (?:\w+ ){{0,2}}?"
    rf"{_UNMANNED} (?:e-?mail |mail )?(?:{_BOX})\b|"
)
_PROMISED: Final = (
    r"votre (?:message|demande|courriel|mail|e-mail) a (?:bien )?été (?:bien )?(?:reçu|"
    r"enregistré)e?[^?]{0,120}(?:répondr|traité|délais|sous \d)|\buw (?:bericht|e-?mail|vraag|aanvraag) (?:is|"
    r"hebben wij)[^\n?]{0,40}ontvangen[^\n?]{0,160}(?:binnen|zo spoedig|zo snel)|\bsu (?:solicitud|mensaje|consulta|"
    r"correo) ha sido (?:registrad|recibid)[oa][^\n?]{0,160}(?:breve|plazo|horas|pronto)|\bla sua (?:richiesta|"
    r"e-?mail) è stata (?:ricevuta|registrata)[^\n?]{0,160}(?:entro|presto|breve)|\byour (?:message|e-?mail|request|"
    r"enquiry|inquiry) has been (?:received|registered|logged)[^\n?]{0,160}(?:within|shortly|soon)|(?:we(?:['’]ve|"
    r" have) received|vi har (?:mottatt|mottagit|modtaget|fått|tagit emot)|wir haben) (?:(?:your|din|ditt|dit|"
    r"ihre) (?:message|e-?mail|mail|mejl|request|enquiry|inquiry|question|henvendelse|meddelande|besked|melding|"
    r"e-?post|ärende|nachricht|anfrage)|(?:e-?post|e-?mail|mail|mejl|melding|henvendelse|meddeland)(?:en|et|a)? (?:din|"
    r"di|deres|ditt|er))[^\n?]{0,160}(?:within|innen|inom|inden|as soon as|så snart|så fort|snarest|hurtigst|innerhalb|"
    r"schnellstmöglich|so schnell)|"
)
MACHINE: Final = regex(
    r"(?:this is an? (?:automat(?:ed|ic)|auto-?generated|system generated|auto) |automat(?:ically|isch) (?:generated|"
    r"generiert|erstellt|sent|verzonden|gegenereerd)|(?:nobody|no one) (?:is|will be) (?:check|monitor|read)ing this|"
    r"this (?:message|e-?mail|mail|reply) (?:was|is|has been) (?:created|generated|sent) automatically|auto-?reply|"
    r"auto-?respon|dette er (?:et|en) automat\w*|detta är ett? automat\w*|dies(?:e|es) ist eine automat\w*|"
    r"dies ist eine automat\w*|diese (?:nachricht|e-?mail) wurde automatisch|dit is een automat\w*|(?:ceci est|"
    r"ce message est) un(?:e)? (?:message |réponse )?(?:automat\w*|généré)|este es un (?:mensaje|correo) automát\w*|"
    r"questo è un messaggio automat\w*|do not disturb while driving|i['’]m not receiving notifications\. if|"
    r"ikke forstyrr (?:under|ved) (?:bil)?kjøring|stör ej vid bilkörning|forstyr ikke under (?:bil)?kørsel|"
    r"beim fahren nicht stören|niet storen tijdens (?:het )?(?:auto)?rijden|ne pas déranger en (?:voiture|conduisant)|"
    r"älä häiritse ajettaessa|自动回复|自動回覆|自動返信|tämä on automaatti\w*|automaattinen (?:vastaus|viesti)|"
    r"automatisk (?:svar|generert|genereret|generad|melding|besked)|automatgenere\w*|"
    r"(?:denne|dette|detta|den här|det här) (?:e-?post|"
    r"e-?mail|mail|mejl|melding|meddelel|meddeland|besked|svar)\w* (?:er|ble|är|har|blev|bliver|blir) (?:blitt |"
    r"blivit |blevet )?(?:sendt|skicka\w+|genere?r\w+) automatisk|(?:do not|don['’]t) (?:reply|"
    r"respond) to this(?: (?:e-?mail|mail|message|notification|address|automat\w+)| ?[.!])|(?:ikke svar|"
    r"svar ikke) på denne(?: (?:automat\w+ )?(?:e-?post|e-?mail|mail|melding|meddelelse|adresse)| ?[.!])|"
    r"(?:adress|e-?post|mail|mejl)\w* kan (?:ikke|ikkje|inte|ej) (?:motta|ta imot|ta emot|modtage) svar|"
    r"osoitteeseen ei voi vastata|kan ikke besvares|(?:går|gar) inte att besvara|"
    r"kan (?:inte|ej) besvaras|kann nicht beantwortet werden|"
    r"svara inte på (?:detta|det här)(?! (?:än|ännu|nu))|går inte att svara på|nicht auf diese (?:e-?mail|nachricht)|"
    + _UNREAD
    + _PROMISED
    + r"niet (?:te )?beantwoord|ne pas répondre|no responda|no responder a este|non rispondere|älä vastaa|"
    r"this is an? (?:send(?:ing)?|outbound|outgoing|notifications?)[ -]only "
    r"(?:e-?mail|mail|mailbox|message|address|account)\b)",
    re.IGNORECASE,
)
CALLS_ITSELF: Final = regex(
    r"[\s*_(\[-]{0,6}(?:this is an? (?:automat(?:ed|ic)|auto-?generated|system[- ]generated) (?:message|reply|response|"
    r"e-?mail|notification|note)|dette er (?:et|en|ei) (?:automatisk|autogenerert|automatisk generert) (?:svar|melding|"
    r"e-?post|besked|mail|e-?mail|meddelelse)|det(?:ta| här) är ett? automatiskt? (?:svar|meddelande|mejl|mail|"
    r"autosvar)|dies(?:es)? ist eine? (?:automatische|automatisch \w{3,12}) (?:antwort|nachricht|e-?mail|mail)|"
    r"dit is een automatisch (?:bericht|antwoord|gegenereerd \w{3,12})|ceci est (?:un message|une réponse) "
    r"automatique|este es un (?:mensaje|correo) automático|tämä on automaattinen (?:viesti|vastaus))\b",
    re.IGNORECASE,
)
_WITH_SOMETHING: Final = r"(?! to you (?:with|about) (?!an? (?:answer|reply|response|solution)))"
"""Who gets back with the number of guests has something to say of it."""
RECEIVED: Final = regex(
    r"(?:(?:we|that we|i)(?:['’]ve| have)? (?:received|got) your (?:\w+ )?(?:message|e-?mail|mail|request|enquir|"
    r"inquir|quer|question|ticket|application|feedback|submission|form|order|booking|reservation|registration|report|"
    r"case|contact|comment|correspondence|communication|support)|has been received|is being reviewed|"
    r"ticket has been (?:created|opened|logged)|has been (?:assigned|registered|logged)|we(?: will|['’]ll) (?:get back"
    + _WITH_SOMETHING
    + r"|respond|reply|answer|be in touch|review)|get back"
    + _WITH_SOMETHING
    + r" to you|(?:ticket|case|reference) (?:number|id|#|no)|"
    r"take (?:up to |around )?[^\n.]{0,20}(?:days|hours)[^\n.]{0,30}(?:reply|respond|answer|get back)|(?:due to|"
    r"because of) (?:the |a )?(?:unusually )?(?:high|large) (?:volumes?|numbers?) of (?:e-?mails?|mails?|enquir|inquir|"
    r"request|message)|grunnet stor pågang|på grunn av stor pågang|på grund av (?:hög|högt|många)|(?:\b(?:vi|we|wir|"
    r"wij|nous|du hører fra|dere hører fra|du får svar|hører du fra|hör vi av|member of|team|kollege|mitarbeiter|"
    r"medarbejder|medarbeider|medarbetare)\b[^\n.!?]{0,50}|\b(?:responderemos|contestaremos|vastaamme|risponderemo|"
    r"contactaremos|otamme yhteyttä|palaamme)\b[^\n.!?]{0,30}|\bte |\ble )\b(?:(?:within|innen|inom|inden|inden for|"
    r"innenfor|innerhalb|binnen|dans|sous|en un plazo|entro|i løpet av|in the next|kuluessa)\b[^\n.!?]{0,20}(?:days?|"
    r"hours?|dag\w*|virkedag\w*|hverdag\w*|arbeids?dag\w*|arbetsdag\w*|werktag\w*|stunden?|tagen?|werkdag\w*|uur|"
    r"jours?|heures?|horas?|días?|giorni|ore|timer|timmar)|(?:arkipäivän|vuorokauden|päivän|tunnin) (?:kuluessa|"
    r"sisällä))|we (?:aim|endeavou?r|strive|try|usually|normally|typically) (?:to )?(?:reply|respond|answer|"
    r"get back)[^\n.]{0,60}(?:within|hours?|days?)|vi (?:besvarer|besvarar|svarer (?:løpende )?på|svarar på) (?:alle |"
    r"alla )?(?:henvendelser|e-?post|mailer|mails|mejl|förfrågningar)|(?:vi|har) (?:har )?(?:mottatt|modtaget|"
    r"tagit emot|mottagit|fått) (?:din|ditt|deres|jeres|er|saken|henvendelsen|din)\b(?! (?:pakke|vare|faktura|lever|"
    r"paket|vara|försänd|sending|tilbud|sms))|(?:svarer|svarar|besvarer|besvarar|vender tilbake|vender tilbage|"
    r"återkommer)[^\n.]{0,60}(?:snart|snarest|raskt|fortest|så fort|hurtig|inom|innen|inden|virkedag|arbeidsdag|"
    r"hverdage)|(?:e-?post\w*|forespørsel\w*|henvendels\w+|melding\w*|mejl\w*|mail\w*)(?: din| di| deres|"
    r" ditt)?(?: \([#\w]+\))? (?:er|ble|är|har) (?:nå |nu )?(?:mottatt|mottagit|mottaget|modtaget)|"
    r"request[^\n.]{0,30}has been created|representative will|saksnummer|ärendenummer|sagsnummer|(?:ihre|"
    r"deine) (?:nachricht|anfrage|e-?mail|mail)[^\n]{0,40}(?:erhalten|eingegangen|bearbeit)|schnellstmöglich|"
    r"uw (?:bericht|e-?mail|vraag)[^\n]{0,40}ontvangen|zo (?:snel|spoedig) mogelijk|avons bien reçu votre (?:message|"
    r"demande|courriel|courrier|mail|e-mail|commande|candidature|question|réservation|inscription)|"
    r"a (?:bien )?été (?:bien )?reçue?|dans les plus brefs délais|hemos recibido su (?:mensaje|correo|solicitud|"
    r"consulta|petición|pedido|reserva|e-?mail)|abbiamo ricevuto (?:la|il) (?:su|tu|vostr)[oa] (?:richiesta|e-?mail|"
    r"domanda|prenotazione|comunicazione|messaggio|ordine)|olemme vastaanottaneet|vastaamme (?:sinulle|teille|"
    r"viestiisi|mahdollisimman))",
    re.IGNORECASE,
)
READ_BY: Final = regex(
    r"(?:was|been) (?:read|displayed|opened|deleted)|ble (?:lest|slettet|åpnet)|lästes|har lästs|blev læst|"
    r"wurde (?:gelesen|gelöscht)|is gelezen|a été lu|se leyó|è stato letto|on luettu|your message\s+to:|meldingen din",
    re.IGNORECASE,
)
GMAIL_UNSUBSCRIBE: Final = regex(
    r"automatically generated by gmail|sent this (?:e-?mail|message) to unsubscribe|"
    r"to unsubscribe from (?:the )?(?:message|mailing list)|unsubscribe request",
    re.IGNORECASE,
)
