"""Words of absence notes, acknowledgements and other automatic answers, in the languages of our customers."""

import re
from typing import Final

_RE: Final = r"(?:(?:re|sv|vs|aw|antw|ref|r|svar|odp|fw|fwd|vb|vl|wg|tr)\s*(?:\[\d+\])?\s*:\s*)*[\[(*]?"

# A subject that begins so is written by a mail program.
PROGRAM: Final = re.compile(
    _RE
    + r"(?:auto(?:matic|mated|matisch\w*|matisk\w*|matique|mática|matica)?[ -]?(?:reply|response|respons|svar|antwort|"
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
    r"(?:fravær|fraværende|fraværsmelding|fråvær|frånvaro|frånvarande|poissa|"
    r"poissaolo|ausente|ausencia|assente|assenza|absent|absence|afwezig|abwesend|abwesenheit|urlaub)\s*:|"
    r"(?:fraværende|frånvarande|fråværande|abwesend|afwezig|poissa) (?:re|sv|vs|aw)\s*:|"
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
# What follows those words where a program wrote them: nothing, a mark and our subject, or how long.
ENDED: Final = re.compile(
    r"\W*\Z|\s*[:\-–—(\[\])|/!.,…#\"'“„«]|\s*(?:re|sv|vs|aw|fw)\s*:|\s+\d|"
    r"\s+(?:auto-?)?(?:reply|response|message|notice|notification|answer|svar|besked|melding|meddelande|notiz)\b|"
    r"\s+(?:until|till?|t\.?o\.?m|fram|frem|indtil|through|thru|bis|vom|ab|jusqu|hasta|fino|tot|saakka|asti)\b|"
    r"\s+(?:from|fra|från|frå|von|van|de|da)\s+[^\s@]{1,64}@",
    re.IGNORECASE,
)
# These begin people's subjects too: the words below must bear them out.
PERHAPS: Final = re.compile(
    _RE
    + r"(?:fravær|fråvær|frånvar|abwesen|afwezig|absen[tc]|ausen[tc]|assen[tz]|poissa|lomalla|olen lomalla|en congés?|"
    r"(?:on|i['’]?m on|i am on) (?:annual |parental )?(?:vacation|holiday|leave)\b|"
    r"urlaub|ferie|semester|vacation|holiday|away|"
    r"ticket received|we(?:['’]ve| have) received|your (?:request|ticket|case)|\[?ticket|\[?case|(?:vi har )?mottatt|"
    r"vi har |takk for|tak for|tack för|(?:bekreftelse|bekräftelse|bekræftelse)|eingangsbestätigung|"
    r"ihre anfrage|accusé de réception|lest:|læst:|läst:|gelesen:|gelezen:|read:|lu ?:|leído:|letto:|luettu:|"
    r"not read:|ulest:|ikke lest:|oläst:|delivered:|relayed:)",
    re.IGNORECASE,
)

ABSENT: Final = re.compile(
    r"\b(?:i['’]?m|i am|i will be|i['’]ll be|i shall be|we are|our (?:office|shop) is) (?:currently |now |presently |"
    r"away and |actually )?(?:out of (?:the )?(?:office|town|country)|"
    r"away(?: from (?:my|the) (?:desk|office|e-?mail))?|on (?:annual |parental |maternity |paternity |sick |medical |"
    r"study |summer )?(?:vacation|holidays?|leave|pto|sabbatical)|not (?:in the office|at work|working|checking|"
    r"reading)|ooo\b|"
    r"off (?:work|sick|ill|today|this week|until)|unavailable|out (?:sick|ill|today|this week|until)|traveling|"
    r"travelling|"
    r"closed|on a business trip)|"
    r"\bour (?:office|shop|store)s? (?:will be|will remain|remains?|are) (?:currently )?closed|"
    r"\bi (?:only check|check|read|monitor) (?:my |this |the )?(?:e-?mails?|inbox|mailbox|messages) (?:only |just )?"
    r"(?:once|twice|sporadically|infrequently|rarely|intermittently|periodically)|"
    r"\b(?:i['’]?m|i am|he is|she is) no longer (?:with|at|working|employed)|no longer works? (?:here|at|for)|"
    r"(?:jeg|eg) (?:er|har|holder|vil være|tar|tek|avvikler) (?:nå |for tiden |dessverre |p\.?t\.? |desværre |"
    r"i øjeblikket )?(?:i \w*permisjon|på (?:\w*ferie\w*|reise|rejse|tjenestereise|kurs|permisjon|\w+perm\w*|"
    r"barsel\w*|orlov|"
    r"seminar)|"
    r"ute av kontoret|ude af (?:kontoret|huset)|barsel\w*|ikke (?:på kontoret|til stede|tilgjengelig|på jobb|"
    r"på kontor)|bortreist|bortrejst|fraværende|"
    r"ferie|permisjon|vekke fra|sykmeldt|sykemeldt|sygemeldt|orlov|vinterferie|i møte\w* hele dagen|syk\b|syg\b|"
    r"sjuk\b|fri\b|på (?:tur|"
    r"farten|reisefot)|ute og reiser?)|absente? du bureau|"
    r"(?:jeg|eg|jag) (?:sjekker|leser|svarer på|les|sjekkar|svarar på|kollar|läser|tjekker|læser|besvarer) "
    r"(?:ikke|ikkje|inte|ej|sjelden|sällan|sjældent) (?:på )?(?:min |mine )?(?:e-?mails?|mails?|e-?post\w*|mejl\w*)|"
    r"(?:jeg|eg|jag) (?:jobber|arbeider|jobbar|arbetar|arbejder) (?:ikke|ikkje|inte|ej)\b(?! (?:lenger|lengre|"
    r"længere|längre|"
    r"for|med|hos|i)\b)|"
    r"(?:jobber|arbeider|arbejder) ikke (?:lenger|længere)|(?:har|er) (?:sluttet|slutta|stoppet|fratrådt) (?:i|hos|"
    r"som)|"
    r"arbetar inte längre|har slutat|"
    r"jag (?:är|har|kommer att vara|tar) (?:nu |just nu |för tillfället |f\.?n\.? )?(?:på (?:\w*semester|resande fot|"
    r"tjänsteresa|kurs|konferens)|ledig|bortrest|frånvarande|semester|föräldraledig|tjänstledig|mammaledig|"
    r"pappaledig|sjukskriven|(?:inte|ej) (?:på kontoret|på plats|i tjänst|anträffbar))|"
    r"ich (?:bin|befinde mich|habe) [^\n]{0,80}?(?:nicht (?:im (?:büro|haus)|erreichbar|zu erreichen)|"
    r"im (?:\w+)?urlaub|abwesend|krank|auf dienstreise|unterwegs|"
    r"außer haus|ausser haus|im sabbatical|wieder für sie da|in elternzeit|wieder (?:im büro|erreichbar))|"
    r"nicht mehr (?:im unternehmen|bei uns|für)|"
    r"ich bin nicht (?:mehr|länger) (?:bei|in|für)\b[^\n.]{0,50}(?:tätig|beschäftigt|angestellt)|"
    r"(?:ik ben|ben ik) [^\n]{0,60}?(?:afwezig|niet aanwezig|met vakantie|op vakantie|niet op kantoor|met \w*verlof|"
    r"niet bereikbaar)|"
    r"je (?:suis|serai) [^\n]{0,60}?(?:absent|en congés?|en vacances|hors du bureau|en déplacement|en formation|"
    r"en arrêt)|"
    r"(?:wir haben|unser \w+ hat) (?:derzeit |momentan |noch )?(?:betriebs|weihnachts|sommer)(?:ferien|urlaub|pause)|"
    r"(?:estoy|estaré|me encuentro|no estoy|no estaré) [^\n]{0,40}?(?:fuera de la oficina|vacaciones|ausente|oficina|"
    r"de baja)|"
    r"(?:sono|sarò|non sono|non sarò) [^\n]{0,40}?(?:fuori (?:sede|ufficio)|ferie|assente|ufficio|vacanza)|"
    r"en ole [^\n]{0,40}?(?:tavoitettavissa|paikalla|töissä|toimistolla)|"
    r"olen [^\n]{0,40}?(?:lomalla|poissa|vapaalla|koulutuksessa|\w+lomalla|virkavapaalla|perhevapaalla|matkoilla)|"
    r"(?:kontoret|butikken|vi|butiken|huset|firmaet) (?:er|har|holder|är) (?:nå |p\.t\. |\w+ )?(?:\w{0,12}stengt|"
    r"\w{0,12}stängt|\w{0,12}lukket|\w{0,12}lukke|"
    r"\w{0,8}ferie)",
    re.IGNORECASE,
)
OPENING: Final = re.compile(
    r"\A\s*(?:(?:hei|hej|hallo|hi|hello|dear|guten tag|sehr geehrte\w*|bonjour|hola|ciao|buongiorno|moi|terve|kjære|"
    r"kära|god dag|goddag)\b[^\n.!,]{0,40}[,.!\n]+)?\s*"
    r"(?:[^\n.!]{0,120}(?:takk|tak|tack|thank|dank|merci|gracias|grazie|kiitos|bedankt)[^\n.!]{0,120}[.!\n]+)?\s*",
    re.IGNORECASE,
)
UNTIL: Final = re.compile(
    r"\b(?:(?:until|till?|thru|through|returning|return|back|be back|vender tilbake|tilbake|tilbage|åter|tillbaka|"
    r"retour|terug|zurück|wieder (?:da|erreichbar|im büro|zurück)|"
    r"til og med|t\.?o\.?m\.?|fram til|frem til|til|indtil|tillbaks|bis(?: einschließlich| zum)?|tot(?: en met)?|"
    r"jusqu['’]au|de retour|hasta|regreso|fino al|rientro|saakka|asti|palaan|takaisin|"
    r"vanaf|re-?opens?|åpner igjen|öppnar igen|åbner igen|wieder geöffnet|igen|jobber igjen|from|fra|från|vom|ab dem|"
    r"ab)\b[^\n.!?]{0,40}(?:\d{1,2}|monday|mandag|måndag|maanantai\w*|"
    r"montag|maandag|lundi|lunes|lunedì|januar|august|aug|juli|juni|uke|uge|vecka|week))|"
    r"\b(?:saakka|asti)\b",
    re.IGNORECASE,
)
INSTEAD: Final = re.compile(
    r"(?:urgent|emergenc|immediate|in my absence|please contact|contact my|reach out to|for assistance|"
    r"(?:direct|send|address) (?:all|any) (?:further |other )?(?:enquir|inquir|quer)\w+|"
    r"limited access|(?:will|shall) (?:reply|respond|answer|get back|read|check)[^\n.]{0,60}(?:return|back|soon)|"
    r"vous adresser|adressez-vous|doorgestuurd|hovednummer|sentralbord|växeln|switchboard|\bping\b|skriv (?:i stedet|"
    r"istället) til|"
    r"(?:kan|bes|må|skal) (?:i stedet )?(?:rettes|sendes|stilles) til|hänvisas till|hänvisar jag till|vänd dig till|"
    r"ved (?:behov|spørsmål|spørgsmål)|vid frågor|bei fragen|richten sie|"
    r"hastesaker|haste(?:r|sager)|ved hast|hvis det haster|om det haster|presserende|vennligst kontakt|"
    r"ta kontakt med|kontakt (?:gjerne|venligst|mine?|min)|svarer (?:deg|dere|på|når)|"
    r"brådskande|kontakta (?:gärna|min|mina)|akut|vid behov|läser (?:inte )?(?:min )?(?:mail|mejl|e-?post)|"
    r"svarar (?:på|när)|besvar(?:es|t|as|ad)\b[^\n.]{0,40}\b(?:når|när|tilbake|tillbaka|tilbage)|"
    r"\b(?:contact|kontakt\w*|contacte[rz]?|contacteer|contacta)\s(?!me\b|meg\b|mig\b|mich\b|"
    r"mij\b)[^\n?!]{0,50}?(?:@|\+?\d[\d ]{7})|begrenset (?:tilgang|med|nett|dekning)|begränsad|"
    r"(?:mails?|messages?|courriels?)[^\n.]{0,30}ne (?:sont|seront) (?:pas|plus) (?:lus|consultés|relevés)|"
    r"anfragen?[^\n.]{0,20}(?:beantworten|bearbeiten) wir|not (?:reading|checking) (?:my |any )?(?:e-?mails?|messages)|"
    r"voor vragen kunt u|kunt u (?:mailen|bellen|terecht)|à mon retour|a mi regreso|bij mijn terugkeer|"
    r"nach meiner rückkehr|"
    r"dringend|in dringenden|wenden sie sich|meine vertretung|vertretung|nicht weitergeleitet|weitergeleitet|spoed|"
    r"dringende|neem contact|"
    r"en cas d['’]urgence|urgence|veuillez contacter|en mon absence|urgente|contactar|contactad|in caso di|"
    r"al (?:mio )?rientro|per urgenze|rivolgersi|kiireellis|kiireis|yhteyttä|sijaiseni|sijaisena)",
    re.IGNORECASE,
)
THANKS: Final = re.compile(
    r"\A\s*(?:[^\n]{0,40}\n+)?\s*(?:hei|hej|hi|hello|hallo|dear[^\n]{0,30}|guten tag|bonjour|hola|ciao|"
    r"moi)?[,!. \n]{0,4}(?:thank(?:s| you) for (?:your|the|contacting|getting|writing|reaching)|(?:tusen |"
    r"mange )?takk for (?:din |deres |at |henvendelse|e-?post|mail|meld)|"
    r"tak for (?:din |deres |jeres |henvendelse|mail)|tack för (?:ditt|din|er|att|mail|mejl)|(?:vielen |"
    r"herzlichen )?dank für (?:ihre|deine|die)|vielen dank für|(?:hartelijk )?(?:dank|bedankt) voor|merci (?:pour|"
    r"de)|gracias por|grazie per|kiitos (?:viestist|sähköposti|yhteyden|viestistä))",
    re.IGNORECASE,
)
# "This mailbox is not monitored": said of this address, not of one that the writer has given up.
_UNREAD: Final = (
    r"this (?:e-?mail |mail |in)?(?:box|address|account|inbox|mailbox)[^\n.]{0,40} (?:is not|isn['’]t|is un|no longer|"
    r"is no longer)[ -]?(?:regularly |being )?(?:monitored|in use|active|read|checked|used)|"
    r"denne (?:e-?post|e-?mail|mail)?-?(?:adressen?|(?:post|inn|mail)boksen?|(?:post|mail)?kassen?|indbakken?|"
    r"innboksen?|"
    r"kontoen)[^\n.]{0,30} (?:ikke|ikkje) "
    r"(?:lenger |lengre |længere |meir )?(?:bliver |blir )?(?:i bruk|i brug|brukt|lest|læst|overvåke[st]|overvåket|"
    r"bemannet|brukes|"
    r"leses|læses)|"
    r"denne (?:e-?post|e-?mail|mail)?-?(?:adressen?|(?:post|inn|mail)boksen?) (?:leses|læses|brukes|bruges|"
    r"overvåkes) ikke|"
    r"(?:den|det) här (?:e-?post|mejl|mail)?-?(?:adressen|brevlådan|kontot|inkorgen) (?:används|läses|bevakas|"
    r"är) (?:inte|ej)|"
    r"diese[rs]? (?:e-?mail|mail)?-?(?:adresse|postfach|konto) (?:wird|ist) nicht|"
    r"dit (?:e-?mail)?-?(?:adres|account|postvak) (?:wordt|is) niet|cette (?:adresse|"
    r"boîte)[^\n.]{0,30} n['’]est (?:pas|plus)|"
    r"est[ea] (?:buzón|dirección|cuenta)[^\n.]{0,30} (?:ya )?no |tä(?:mä|tä) (?:sähköposti)?(?:osoite|osoitetta|"
    r"laatikko) ei |"
)
_PROMISED: Final = (
    r"votre (?:message|demande|courriel|mail|e-mail) a (?:bien )?été (?:bien )?(?:reçu|"
    r"enregistré)e?[^?]{0,120}(?:répondr|"
    r"traité|délais|sous \d)|"
    r"(?:we(?:['’]ve| have) received|vi har (?:mottatt|mottagit|modtaget|fått|tagit emot)|wir haben) (?:(?:your|din|"
    r"ditt|dit|ihre) (?:message|e-?mail|mail|mejl|request|enquiry|inquiry|question|henvendelse|meddelande|besked|"
    r"melding|"
    r"e-?post|ärende|nachricht|anfrage)|(?:e-?post|e-?mail|mail|mejl|melding|henvendelse|meddeland)(?:en|et|a)? "
    r"(?:din|di|deres|ditt|er))[^\n?]{0,160}(?:within|innen|inom|inden|as soon as|så snart|så fort|snarest|hurtigst|"
    r"innerhalb|schnellstmöglich|so schnell)|"
)
MACHINE: Final = re.compile(
    r"(?:this is an? (?:automat(?:ed|ic)|auto-?generated|system generated|auto) |automat(?:ically|isch) (?:generated|"
    r"generiert|erstellt|sent|verzonden|gegenereerd)|auto-?reply|auto-?respon|"
    r"dette er (?:et|en) automat\w*|detta är ett? automat\w*|dies(?:e|es) ist eine automat\w*|"
    r"dies ist eine automat\w*|diese (?:nachricht|e-?mail) wurde automatisch|dit is een automat\w*|"
    r"(?:ceci est|ce message est) un(?:e)? (?:message |réponse )?(?:automat\w*|généré)|este es un (?:mensaje|"
    r"correo) automát\w*|questo è un messaggio automat\w*|"
    r"自动回复|自動回覆|自動返信|tämä on automaatti\w*|automaattinen (?:vastaus|viesti)|automatisk (?:svar|generert|"
    r"genereret|generad|melding|"
    r"besked)|automatgenere\w*|"
    r"(?:denne|dette|detta|den här|det här) (?:e-?post|e-?mail|mail|mejl|melding|meddelel|meddeland|besked|svar)\w* "
    r"(?:er|ble|är|har|blev|bliver|blir) (?:blitt |blivit |blevet )?(?:sendt|skicka\w+|genere?r\w+) automatisk|"
    r"(?:do not|don['’]t) (?:reply|respond) to this(?: (?:e-?mail|mail|message|notification|address|automat\w+)|"
    r" ?[.!])|"
    r"(?:ikke svar|svar ikke) på denne(?: (?:automat\w+ )?(?:e-?post|e-?mail|mail|melding|meddelelse|adresse)| ?[.!])|"
    r"kan ikke besvares|"
    r"(?:går|gar) inte att besvara|kan (?:inte|ej) besvaras|kann nicht beantwortet werden|"
    r"svara inte på (?:detta|det här)(?! (?:än|ännu|nu))|går inte att svara på|nicht auf diese (?:e-?mail|nachricht)|"
    + _UNREAD
    + _PROMISED
    + r"niet (?:te )?beantwoord|ne pas répondre|no responda|non rispondere|älä vastaa)",
    re.IGNORECASE,
)
RECEIVED: Final = re.compile(
    r"(?:(?:we|that we|i)(?:['’]ve| have)? (?:received|got) your(?! (?:\w+ )?(?:package|parcel|delivery|invoice|letter|"
    r"goods|items?|shipment|offer|sms|text)\b)|has been received|is being reviewed|"
    r"ticket has been (?:created|opened|logged)|has been (?:assigned|registered|logged)|we(?: will|"
    r"['’]ll) (?:get back|respond|reply|"
    r"answer|be in touch|review)|get back to you|(?:ticket|case|reference) (?:number|id|#|no)|"
    r"(?:vi|har) (?:har )?(?:mottatt|modtaget|tagit emot|mottagit|fått) (?:din|ditt|deres|jeres|er|saken|"
    r"henvendelsen|din)\b(?! (?:pakke|vare|faktura|lever|paket|vara|försänd|sending|tilbud|sms))|(?:svarer|svarar|"
    r"besvarer|besvarar|vender tilbake|vender tilbage|"
    r"återkommer)[^\n.]{0,60}(?:snart|snarest|raskt|fortest|så fort|hurtig|inom|innen|inden|virkedag|arbeidsdag|"
    r"hverdage)|"
    r"(?:e-?post\w*|henvendels\w+|melding\w*|mejl\w*|mail\w*)(?: din| di| deres| ditt)? (?:er|ble|är|har) (?:nå |nu )?"
    r"(?:mottatt|mottagit|mottaget|modtaget)|request[^\n.]{0,30}has been created|representative will|saksnummer|"
    r"ärendenummer|sagsnummer|(?:ihre|deine) (?:nachricht|anfrage|e-?mail|mail)[^\n]{0,40}(?:erhalten|"
    r"eingegangen|bearbeit)|schnellstmöglich|uw (?:bericht|e-?mail|vraag)[^\n]{0,40}ontvangen|zo (?:snel|"
    r"spoedig) mogelijk|"
    r"(?:avons|a été) bien reçu|dans les plus brefs délais|hemos recibido su|abbiamo ricevuto la|"
    r"olemme vastaanottaneet|vastaamme (?:sinulle|teille|viestiisi|mahdollisimman))",
    re.IGNORECASE,
)
# A challenge holds a mail back and wants a click; both must be said.
HELD: Final = re.compile(
    r"(?:message|mail|e-?mail|melding\w*|meddelande\w*|nachricht)[^\n.]{0,80}(?:is being held|(?:has been|"
    r"was|is) (?:held|"
    r"quarantined|put on hold)|awaiting (?:verification|approval|confirmation)|was waitlisted|holdes "
    r"(?:tilbake|igjen)|zurückgehalten)|"
    r"(?:address|sender) (?:was|is) not recogni[sz]ed|(?:verify|prove|confirm) that you(?: are|['’]re) "
    r"(?:a )?(?:human|person|"
    r"real)|(?:uses|protected by|i use) [^\n.]{0,40}(?:spam|challenge|boxbe|spamarrest|mailwasher)",
    re.IGNORECASE,
)
RELEASE: Final = re.compile(
    r"(?:click|follow|visit|use)[^\n.]{0,60}(?:link|here|below)|(?:to|and) (?:release|deliver|verify|confirm|complete)|"
    r"reply to this (?:message|e-?mail)|klikk på|klicka på|klicken sie",
    re.IGNORECASE,
)
READ_BY: Final = re.compile(
    r"(?:was|been) (?:read|displayed|opened|deleted)|ble (?:lest|slettet|åpnet)|lästes|har lästs|blev læst|"
    r"wurde (?:gelesen|gelöscht)|is gelezen|a été lu|se leyó|è stato letto|on luettu|your message\s+to:|meldingen din",
    re.IGNORECASE,
)
GMAIL_UNSUBSCRIBE: Final = re.compile(
    r"automatically generated by gmail|sent this (?:e-?mail|message) to unsubscribe|"
    r"to unsubscribe from (?:the )?(?:message|mailing list)|unsubscribe request",
    re.IGNORECASE,
)


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
    r"vanavond|straks|later|zodra ik|huomenna)\b",
    re.IGNORECASE,
)
"""A person says when they themselves will: "I will get back to you tomorrow". Programs say "we", "soon", "within"."""
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
    r"\b(?:so (?:please|can|could|deliver|you)|deliver(?: (?:it|on|to|then|as|after|before|the))?|please (?:send|"
    r"cancel|deliver|change|move|book|leave)|then\b|instead|så (?:kan|levér|lever|vær|send|da|det|kom)|derfor|"
    r"gjerne (?:lever|send|flytt)|"
    r"lever(?:ér|er|a|es)?|send (?:det|den|pakken)|bestill|avbestill|flytt\w*|also bitte|bitte (?:liefern|beim|erst)|"
    r"joten|passer|passar|passt|går (?:det )?bra|fint|works for me|is fine|suits|sopii|"
    r"ja|nei|nej|yes|no thanks|nope|oui|nein|kyllä|livrez|nachbar\w*|neighbou?r|nabo\w*|granne\w*|parcel|pakken|"
    r"paketet|das paket|hente|hämta|pick up)\b",
    re.IGNORECASE,
)
