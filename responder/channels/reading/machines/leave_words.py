"""Ways in which people say that they are away: on leave, travelling, ill, at work part of the week, their office shut.

None of them says that a program wrote it; what a note adds to them does (mail_habits.py). So they are wide: somebody
speaks of themselves, and soon of a leave, an illness or a journey.
"""

from typing import Final

_WEEKDAY: Final = (
    r"(?:mandag|tirsdag|onsdag|torsdag|fredag|måndag|tisdag|mon|tues|wednes|thurs|fri|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|maandag|dinsdag|woensdag|donderdag|vrijdag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|"
    r"miércoles|jueves|viernes|maanantai|tiistai|keskiviikko|torstai|perjantai)\w*"
)
_STEP: Final = r"(?:[^\n.!?,]|(?<=\d)[.,])"
"""Within a sentence: the dot of a date does not end it."""
_PART: Final = (
    r"(?:deltid|part[- ]time|teilzeit|parttime|temps partiel|tiempo parcial|osa-aika\w*|\d{2} ?(?:%|pro[sc]ent\b))"
)
_START: Final = r"(?:^|(?<=[.!] ))"
_CLOSED: Final = (
    r"(?:[^\n.!?]{0,20}\b)?(?:\w{0,12}(?:stengd?t?|stängda?|stängt|lukket|ubemannet|ubemandet|obemannat)|lukke|closed|"
    r"unstaffed|unmanned|geschlossen|(?:nicht |un)besetzt|gesloten|(?:niet |on)(?:bezet|bemand)|fermée?s?|cerrad[oa]s?|"
    r"suljettu|kiinni|chius[oa])"
)
_NORDIC: Final = (
    rf"(?:(?:jeg|eg|jag) (?!(?:\w+ ){{0,2}}kommer)|(?:er|är|har|sitter) (?:jeg|eg|jag|for øyeblikket|"
    rf"for tiden|i øjeblikket|för närvarande|just nu)\b ?){_STEP}{{0,30}}?\b"
    r"(?:ute (?:i dag|idag|i morgen|denne uk\w+|hele)|ute (?:idag|hela)|(?:møter|møder|möten) (?:hele|hela) dagen|"
    r"utlandet|utomlands|udlandet|innlagt|indlagt|inlagd|\w{3,}lov|sykehus\w*|sjukhus\w*|sygehus\w*|få tak i|få fatt i|"
    r"få tag på|anträffbar|träffas|treffes|træffes|\w{0,12}ferie\w*|\w{0,10}semester\w*|\w{0,12}perm(?:isjon)?|"
    r"\w{0,10}ledig\w*|barsel\w*|\w{0,8}orlov|helg|weekend|fri|fri(?:dag\w*)|avspaser\w*|afspadser\w*|vabb?ar?|vabber|"
    r"opplæring|oplæring|utbildning|uddannelse|syk|syg|sjuk|sy(?:k|ke|ge)meld\w*|sjuke?meld\w*|sjukskriv\w+|(?:annan|"
    r"annen|anden) ort|farten|\w{0,12}reise\w*|\w{0,12}rejse?\w*|\w{0,10}resa|resande|(?:borte|borta|væk|vekk) fra|"
    r"borta från|kurs\w*|konferans\w*|konferen\w+|messe|mässa|samling|seminar\w*|arrangement\w*|event|bortreist|"
    r"bortrejst|bortrest|fraværende|frånvarande|utilgjengelig|utilgængelig|otillgänglig)\b|(?:jeg|eg|jag) (?:har|er|"
    r"är) (?:gått|gået|dratt|taget) (?:hjem|hem|heim|av|fri)?\s?(?:for|för) (?:dagen|i ?dag)\b|^(?:hei|"
    r"hej)?[,!. ]{0,3}(?:tjänstledig|föräldraledig|studieledig|sjukskriven|sykmeldt|sygemeldt|bortreist|bortrejst|"
    r"bortrest)\b|vabb?ar (?:jag|idag|i dag)\b|(?:akkurat nå|akkurat no|just nu|lige nu) (?:sitter|sidder|sit|ligger|"
    r"ligg|er|är|befinner|befinder|nyter|nyder|njuter) (?:jeg|eg|jag)\b|"
    rf"(?:jobber|jobbar|arbeider|arbeidar|arbejder|arbetar) (?:ikke|ikkje|inte|ej) (?:på )?{_WEEKDAY}|"
    rf"{_WEEKDAY} (?:jobber|jobbar|arbeider|arbeidar|arbejder|arbetar) (?:jeg|eg|jag) (?:ikke|ikkje|inte|ej)|"
    rf"(?:jeg|eg|jag) (?:ikke|ikkje|inte|ej) (?:jobber|jobbar|arbeider|arbeidar|arbejder|arbetar) (?:på )?{_WEEKDAY}|"
    rf"(?:jobber|jobbar|arbeider|arbeidar|arbejder|arbetar) (?:\w+ )?(?:{_PART}|{_WEEKDAY} ?(?:til|til og med|till|"
    rf"t\.?o\.?m\.?|och|og|[,–-]) ?{_WEEKDAY})|"
    r"^(?:hei|hej)?[,!. ]{0,3}(?:nå |nu )?(?:er|är|har) (?:for tiden |nå |nu |just nu )?(?:på |tatt |tagit |"
    r"taget )?(?:\w{0,10}ferie|\w{0,10}semester|bortreist|bortrejst|bortrest|ledig|fri|permisjon|perm|sykmeldt|"
    r"sygemeldt|sjukskriven|barsel\w*|reise|rejse)\b|(?:jeg|eg|jag) (?:leser|les|læser|läser|sjekker|sjekkar|tjekker|"
    r"kollar|ser)(?: på)? (?:e-?post\w*|mails?|mailen|mejl\w*) (?:\w+ )?(?:sporadisk\w*|sjelden|sjeldan|sjældent|"
    r"sällan|innimellom|af og til|av og til)|"
    rf"(?:butikken|butiken|kontoret|verkstedet|verkstaden|salongen|klinikken|kliniken|avdelingen|afdelingen|"
    rf"avdelningen|vi) (?:holder|held|har|er|är|"
    rf"håller) (?:\w+ )?{_CLOSED}"
)
_ENGLISH: Final = (
    r"(?:i(?:['’]m| am| will be|['’]ll be|['’]ve| have)|am|^on|currently) (?!(?:back|"
    r"home) )[^\n.!?,]{0,30}?\b(?:honeymoon|surgery|hospital|retreat|plane|(?:out of|no|without|little) (?:signal|"
    r"coverage|reception)|off[- ]grid|offsite|off-site|abroad|overseas|trade show|"
    r"stepped away|jury (?:duty|service)|leave|ooo|business trip|break|away (?:from|on|until|till)|"
    r"out of (?:the )?(?:office|town|country)|holidays?|vacation|time off|(?:days?|week|month|afternoon|morning) off|"
    r"pto|sabbatical|off until|off till|off work|offline|unwell|ill|absent|unplugged|in transit|training|conference|"
    r"all-day|out sick|part[- ]time|(?:away|logged) (?:off|from)(?: my| the)? (?:inbox|e-?mails?|desk|computer|"
    r"keyboard)|(?:limited|no|little|patchy|intermittent) (?:access|connectivity|internet|wi-?fi))\b|(?:i(?:['’]ve|"
    r" have)|i) (?:(?:now|already) )?(?:gone home|left|finished|signed off|logged off) for (?:the day|today|"
    r"the weekend)\b|"
    rf"i (?:do not|don['’]t) work (?:on |this |today)?(?:{_WEEKDAY}|week)?\b|{_START}(?:ooo\b|out (?:until|till|today|"
    rf"of (?:the )?office|all (?:day|week)|this week)|gone (?:fishing|hiking|on|for|away)|"
    rf"i work (?:only )?(?:school hours|mornings|afternoons|{_WEEKDAY}))|my (?:normal |usual )?(?:working|"
    rf"office) (?:days|hours|"
    rf"pattern|week) (?:are|is)|(?:our|the) (?:office|shop|store|studio|clinic|salon|department|team)s? (?:is|are|"
    rf"will be) (?:\w+ )?{_CLOSED}"
)
_GERMAN: Final = (
    rf"(?:ich|bin) {_STEP}{{0,45}}?\b(?:\w*urlaub|abwesend|ferien|auszeit|elternzeit|mutterschutz|karenz|feierabend|"
    rf"fortbildung|"
    r"\w{0,12}reise|reisen|erkrankt|krank|krankenstand|schulung|lehrgang|tagung|kongress|krankenhaus|klinik|reha|kur|"
    r"ausland|krankheitsbedingt|nicht (?:am platz|da|im büro|erreichbar|zu erreichen)|veranstaltung|messe|teilzeit)\b|"
    r"(?:derzeit|zurzeit|zur zeit|momentan|aktuell|gerade|heute|donnerstags|freitags|"
    r"montags) bin ich (?:\w+ )?(?:nicht|erkrankt|krank|außer haus|auf|im urlaub|in)\b|meine (?:\w+ )?(?:arbeitstage|"
    r"arbeitszeiten|bürozeiten) sind|wir (?:machen|haben) (?:\w+ )?betriebs(?:ferien|urlaub)|"
    rf"{_WEEKDAY} arbeite ich (?:\w+ )?nicht|(?:unser\w*|das|die|der) (?:\w*büro|\w*praxis|\w*geschäft|laden|betrieb|"
    rf"kanzlei|firma|salon|abteilung|"
    rf"service) (?:macht|hat|ist|bleibt) (?:\w+ ){{0,2}}?(?:betriebsferien|urlaub|ferien|{_CLOSED})\b"
)
_DUTCH: Final = (
    r"(?:ik|ben ik) [^\n.!?]{0,40}?\b(?:\w*verlof|\w*vakantie|training|cursus|buitenland|ziekenhuis|onderweg|ziek|"
    r"(?:op|zaken)reis|"
    r"zakenreis|vrij|afwezig|evenement|niet (?:aanwezig|bereikbaar|op kantoor))\b|^(?:op|met) vakantie\b|(?:wegens|"
    r"in verband met|i\.?v\.?m\.?) (?:\w+)?(?:verlof|vakantie|ziekte)\b[^\n.]{0,30}\b(?:afwezig|gesloten|niet)\b|"
    rf"(?:momenteel|vandaag|op dit moment) ben ik (?:\w+ )?niet|(?:vandaag|momenteel|"
    rf"deze week|{_WEEKDAY}) werk ik (?:\w+ )?niet|mijn werkdagen zijn|ik werk (?:niet |"
    rf"alleen )?(?:op )?{_WEEKDAY}|"
    rf"(?:wij|we|het kantoor|ons kantoor|de winkel|onze winkel|onze afdeling|de afdeling) (?:zijn|"
    rf"is) [^\n.]{{0,30}}{_CLOSED}"
)
_FRENCH: Final = (
    rf"{_WEEKDAY},? je ne travaille pas|je ne travaille (?:pas|plus|jamais) (?:le |les |ce )?(?:{_WEEKDAY}|"
    rf"aujourd['’]hui|cette semaine)|"
    r"j(?:e |['’])(?:me )?(?:ne )?[^\n.!?]{0,40}?\b(?:congés?|repos|vacances|arrêt|formation|déplacement|voyage|malade|"
    r"souffrante?|indisponible|absente?|événement|pas (?:au bureau|disponible|joignable))\b|"
    r"^(?:bonjour[,. !]{1,3})?(?:et merci pour votre (?:message|mail)[,. ]{1,3})?(?:actuellement )?(?:absente?|"
    r"en (?:congés?|formation|vacances|déplacement|arrêt)|indisponible)\b|(?:suite à|en raison d[e'’]|"
    r"pour cause d[e'’]) ?(?:un |mon |une )?(?:arrêt|congés?|maladie|hospitalisation|maternité)|"
    rf"(?:notre|nos|le|la|les) (?:boutique|magasin|service|atelier|agence|salon|bureaux?|cabinet|entreprise|"
    rf"équipe) (?:est|sera|sont|seront) (?:\w+ )?{_CLOSED}\b"
)
_SPANISH: Final = (
    r"(?:estoy|estaré|me encuentro|no estaré|no estoy|hoy no estoy|seguiré|me voy|salgo) [^\n.!?]{0,30}?\b(?:baja|"
    r"vacaciones|viaje|permiso|descanso|disponible|ausente|fuera|formación|evento|enferm[oa]|oficina)\b|"
    r"(?:hoy )?no trabajo(?: hoy| los| las| el| hasta)?\b|libro (?:el|la|los|hasta|hoy)\b|"
    r"trabajo (?:a tiempo parcial|"
    r"media jornada|solo)|^(?:de|en) vacaciones\b|"
    rf"(?:nuestr[ao]s?|la|el|las) (?:tienda|oficina|departamento|despacho)s? (?:\w+ ){{0,3}}?{_CLOSED}"
)
_FINNISH: Final = (
    rf"(?:olen|jään|vietän|pidän|nautin) {_STEP}{{0,30}}?\b(?:\w*vapaa(?:lla|lle|ta|ni)?|\w*loma(?:lla|lle|a|ani)?|"
    r"\w*matkalla|reissussa|sairaana|poissa|koulutuksessa|tapahtumassa)\b|"
    r"^(?:lomalla|poissa)\b|en ole (?:\w+ )?(?:tavoitettavissa|paikalla|töissä)|"
    rf"(?:osastomme|osasto|toimistomme|liikkeemme|myymälämme|toimisto|olemme) (?:on )?(?:\w+ )?{_CLOSED}"
)
_CANNOT: Final = (
    r"(?:jeg|eg|jag) (?:har |kan |får |har dessverre |har tyvärr |har desværre |kan dessverre |kan tyvärr |"
    r"kan desværre )(?:ikke|ikkje|inte|ingen) (?:mulighet|mulighed|möjlighet|anledning)?[^\n.!?,]{0,15}?\b(?:svare?|"
    r"svara|besvare|besvara|lese|läsa|læse) [^\n.!?,]{0,12}\b(?:e-?post|e-?mails?|mails?|mejl)|i(?: am|"
    r"['’]m)? (?:unfortunately )?(?:can(?:not|['’]t)|unable to|not able to|"
    r"won['’]t be able to) (?:currently )?(?:respond|reply|answer|attend) (?:to )?(?:any |my |your )?(?:e-?mails?|"
    r"messages)|(?:ich kann|kann ich) [^\n.!?,]{0,25}\b(?:keine|nicht)\b[^\n.!?,]{0,12}\b(?:e-?mails?|"
    r"nachrichten) (?:beantworten|lesen|bearbeiten)|(?:ik kan|"
    r"kan ik) [^\n.!?,]{0,25}\bgeen (?:e-?)?mails? (?:beantwoorden|lezen)|je ne peux pas (?:\w+ )?(?:répondre|"
    r"lire) (?:à |aux |vos |mes )?(?:e-?)?(?:mails?|messages|courriels)|no puedo (?:responder|contestar|"
    r"atender) (?:a )?(?:los )?(?:correos?|mensajes)|en (?:pysty|voi|ehdi) [^\n.!?,]{0,20}?\b(?:vastaamaan|vastata|"
    r"lukemaan|lukea) (?:sähköpost|viest)\w*|(?:på grunn av|grunnet|grundet|på grund av|på grund af|due to|owing to|"
    r"because of|wegen|aufgrund|wegens|vanwege|en raison de|pour cause de|debido a|por)\b[^\n.!?,]{0,30}?(?:ferie\w*|"
    r"semester\w*|holidays?|vacations?|leave|illness|urlaub\w*|ferien|krankheit\w*|verlof|vakantie|ziekte|congés?|"
    r"vacances|vacaciones|baja|sykdom|sygdom|sjukdom|\w*kurs\w*|course|training|conference|schulung|fortbildung|messe|"
    r"\w*reise|formation|déplacement|formación|viaje|utbildning|uddannelse|opplæring|cursus|møter|möten|møder|meetings|"
    r"helligdag\w*|helgdag\w*|staff shortage|bemanning)"
)
_OTHERS: Final = (
    r"you(?:['’]ve| have) (?:landed|reached|caught)|sie haben mein postfach|du har (?:nådd|nått|kommet til|ramt|"
    r"fanget)|votre (?:mail|message) (?:m['’])?arrive (?:pendant|alors)|tu correo llega|je mail komt binnen|"
    r"olet tavoittanut|(?:sono|sarò) (?:\w+ ){0,2}?(?:in (?:maternità|paternità|congedo|trasferta|malattia|permesso|"
    r"ferie))|(?:estou|estarei) (?:\w+ ){0,2}?(?:de (?:férias|licença|baixa)|ausente)"
)
LEAVE: Final = "|".join((_CANNOT, _NORDIC, _ENGLISH, _GERMAN, _DUTCH, _FRENCH, _SPANISH, _FINNISH, _OTHERS))
"""In small letters, to be looked for at the beginnings of words, with line beginnings marked by "^"."""
