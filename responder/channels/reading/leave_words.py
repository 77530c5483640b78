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
    r"unstaffed|"
    r"unmanned|geschlossen|"
    r"(?:nicht |un)besetzt|gesloten|(?:niet |on)(?:bezet|bemand)|fermée?s?|cerrad[oa]s?|suljettu|kiinni|chius[oa])"
)
_NORDIC: Final = (
    rf"(?:(?:jeg|eg|jag) (?!(?:\w+ ){{0,2}}kommer)|(?:er|är|har|sitter) (?:jeg|eg|jag|for øyeblikket|"
    rf"for tiden|i øjeblikket|för närvarande|just nu)\b ?){_STEP}{{0,30}}?\b"
    r"(?:ute (?:i dag|idag|i morgen|denne uk\w+|hele)|ute (?:idag|hela)|(?:møter|møder|möten) (?:hele|hela) dagen|"
    r"utlandet|utomlands|udlandet|innlagt|indlagt|inlagd|\w{3,}lov|sykehus\w*|sjukhus\w*|sygehus\w*|få tak i|få fatt i|"
    r"få tag på|anträffbar|träffas|treffes|træffes|\w{0,12}ferie\w*|\w{0,10}semester\w*|\w{0,12}perm(?:isjon)?|"
    r"\w{0,10}ledig\w*|barsel\w*|\w{0,8}orlov|helg|weekend|fri|fri(?:dag\w*)|avspaser\w*|afspadser\w*|vabb?ar?|vabber|"
    r"opplæring|oplæring|utbildning|uddannelse|"
    r"syk|syg|sjuk|sykmeldt|sygemeldt|sjukskriven|(?:annan|annen|anden) ort|farten|\w{0,12}reise\w*|\w{0,12}rejse?\w*|"
    r"\w{0,10}resa|resande|(?:borte|borta|væk|vekk) fra|borta från|"
    r"kurs\w*|konferans\w*|konferen\w+|messe|mässa|samling|seminar\w*|arrangement\w*|event|bortreist|bortrejst|"
    r"bortrest|"
    r"fraværende|frånvarande|utilgjengelig|utilgængelig|otillgänglig)\b|"
    r"^(?:hei|hej)?[,!. ]{0,3}(?:tjänstledig|föräldraledig|studieledig|sjukskriven|sykmeldt|sygemeldt|bortreist|"
    r"bortrejst|"
    r"bortrest)\b|"
    r"(?:akkurat nå|akkurat no|just nu|lige nu) (?:sitter|sidder|sit|ligger|ligg|er|är|befinner|befinder|nyter|nyder|"
    r"njuter) (?:jeg|eg|jag)\b|"
    rf"(?:jobber|jobbar|arbeider|arbeidar|arbejder|arbetar) (?:\w+ )?(?:{_PART}|{_WEEKDAY} ?(?:til|til og med|till|"
    rf"t\.?o\.?m\.?|och|og|[,–-]) ?{_WEEKDAY})|"
    r"^(?:hei|hej)?[,!. ]{0,3}(?:nå |nu )?(?:er|är|har) (?:for tiden |nå |nu |just nu )?(?:på |tatt |tagit |taget )?"
    r"(?:\w{0,10}ferie|\w{0,10}semester|bortreist|bortrejst|bortrest|ledig|fri|permisjon|perm|sykmeldt|sygemeldt|"
    r"sjukskriven|barsel\w*|reise|rejse)\b|"
    r"(?:jeg|eg|jag) (?:leser|les|læser|läser|sjekker|sjekkar|tjekker|kollar|ser)(?: på)? (?:e-?post\w*|mails?|mailen|"
    r"mejl\w*) (?:\w+ )?(?:sporadisk\w*|sjelden|sjeldan|sjældent|sällan|innimellom|af og til|av og til)|"
    rf"(?:butikken|butiken|kontoret|verkstedet|verkstaden|salongen|klinikken|kliniken|avdelingen|afdelingen|"
    rf"avdelningen|vi) (?:holder|held|har|er|är|"
    rf"håller) (?:\w+ )?{_CLOSED}"
)
_ENGLISH: Final = (
    r"(?:i(?:['’]m| am| will be|['’]ll be|['’]ve| have)|am|^on|currently) (?!(?:back|"
    r"home) )[^\n.!?,]{0,30}?\b(?:honeymoon|surgery|hospital|retreat|offsite|off-site|abroad|overseas|trade show|"
    r"stepped away|jury (?:duty|"
    r"service)|leave|ooo|business trip|break|away (?:from|on|until|till)|out of (?:the )?(?:office|town|country)|"
    r"holidays?|vacation|time off|(?:days?|week|month|afternoon|morning) off|pto|sabbatical|off until|off till|"
    r"off work|offline|unwell|ill|absent|unplugged|"
    r"in transit|training|conference|all-day|out sick|part[- ]time|(?:away|logged) (?:off|from)(?: my| the)? "
    r"(?:inbox|e-?mails?|desk|computer|keyboard)|(?:limited|no|little|patchy|intermittent) (?:access|connectivity|"
    r"internet|wi-?fi))\b|"
    rf"{_START}(?:out (?:until|till|today|of (?:the )?office|all (?:day|week)|this week)|gone (?:fishing|hiking|on|"
    rf"for|away)|"
    rf"i work (?:only )?(?:school hours|mornings|afternoons|{_WEEKDAY}))|"
    rf"my (?:normal |usual )?working (?:days|hours|pattern|week) (?:are|is)|"
    rf"(?:our|the) (?:office|shop|store|studio|clinic|salon|department|team)s? (?:is|are|will be) (?:\w+ )?{_CLOSED}"
)
_GERMAN: Final = (
    rf"(?:ich|bin) {_STEP}{{0,45}}?\b(?:\w*urlaub|abwesend|ferien|auszeit|elternzeit|mutterschutz|karenz|feierabend|"
    rf"fortbildung|"
    r"\w{0,12}reise|reisen|erkrankt|krank|krankenstand|schulung|lehrgang|tagung|kongress|krankenhaus|klinik|reha|kur|"
    r"ausland|krankheitsbedingt|"
    r"nicht (?:am platz|da|im büro|erreichbar|zu erreichen)|veranstaltung|messe|"
    r"teilzeit)\b|"
    r"(?:derzeit|zurzeit|zur zeit|momentan|aktuell|gerade|heute|donnerstags|freitags|montags) bin ich (?:\w+ )?"
    r"(?:nicht|erkrankt|krank|außer haus|auf|im urlaub|in)\b|"
    r"meine (?:\w+ )?(?:arbeitstage|arbeitszeiten|bürozeiten) sind|wir (?:machen|haben) (?:\w+ )?betriebs(?:ferien|"
    r"urlaub)|"
    rf"(?:unser\w*|das|die|der) (?:\w*büro|\w*praxis|\w*geschäft|laden|betrieb|kanzlei|firma|salon|abteilung|"
    rf"service) (?:macht|hat|ist|"
    rf"bleibt) (?:\w+ ){{0,2}}?(?:betriebsferien|urlaub|ferien|{_CLOSED})\b"
)
_DUTCH: Final = (
    r"(?:ik|ben ik) [^\n.!?]{0,40}?\b(?:\w*verlof|\w*vakantie|training|cursus|buitenland|ziekenhuis|onderweg|ziek|"
    r"zakenreis|vrij|afwezig|"
    r"evenement|niet (?:aanwezig|bereikbaar|op kantoor))\b|"
    r"^(?:op|met) vakantie\b|(?:wegens|in verband met|i\.?v\.?m\.?) (?:\w+)?(?:verlof|vakantie|"
    r"ziekte)\b[^\n.]{0,30}\b(?:afwezig|gesloten|"
    r"niet)\b|"
    rf"(?:momenteel|vandaag|op dit moment) ben ik (?:\w+ )?niet|mijn werkdagen zijn|ik werk (?:niet |"
    rf"alleen )?(?:op )?{_WEEKDAY}|"
    rf"(?:wij|we|het kantoor|ons kantoor|de winkel|onze winkel|onze afdeling|de afdeling) (?:zijn|"
    rf"is) [^\n.]{{0,30}}{_CLOSED}"
)
_FRENCH: Final = (
    r"j(?:e |['’])(?:me )?(?:ne )?[^\n.!?]{0,40}?\b(?:congés?|repos|vacances|arrêt|formation|déplacement|voyage|"
    r"malade|souffrante?|"
    r"indisponible|absente?|événement|pas (?:au bureau|disponible|joignable))\b|"
    r"^(?:bonjour[,. !]{1,3})?(?:et merci pour votre (?:message|mail)[,. ]{1,3})?(?:actuellement )?(?:absente?|"
    r"en (?:congés?|"
    r"formation|vacances|déplacement|arrêt)|indisponible)\b|"
    r"(?:suite à|en raison d[e'’]|pour cause d[e'’]) ?(?:un |mon |une )?(?:arrêt|congés?|maladie|hospitalisation|"
    r"maternité)|"
    rf"(?:notre|nos|le|la|les) (?:boutique|magasin|service|atelier|agence|salon|bureaux?|cabinet|entreprise|"
    rf"équipe) (?:est|sera|"
    rf"sont|seront) (?:\w+ )?{_CLOSED}\b"
)
_SPANISH: Final = (
    r"(?:estoy|estaré|me encuentro|no estaré|no estoy|hoy no estoy|seguiré|me voy|salgo) [^\n.!?]{0,30}?\b(?:baja|"
    r"vacaciones|viaje|permiso|descanso|disponible|ausente|fuera|formación|evento|enferm[oa]|oficina)\b|"
    r"(?:hoy )?no trabajo(?: hoy| los| las| el| hasta)?\b|libro (?:el|la|los|hasta|hoy)\b|trabajo (?:a tiempo parcial|"
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
    r"kan desværre )"
    r"(?:ikke|ikkje|inte|ingen) (?:mulighet|mulighed|möjlighet|anledning)?[^\n.!?,]{0,15}?\b(?:svare?|svara|besvare|"
    r"besvara|"
    r"lese|läsa|læse) [^\n.!?,]{0,12}\b(?:e-?post|e-?mails?|mails?|mejl)|"
    r"i(?: am|['’]m)? (?:unfortunately )?(?:can(?:not|['’]t)|unable to|not able to|won['’]t be able to) (?:currently )?"
    r"(?:respond|reply|answer|attend) (?:to )?(?:any |my |your )?(?:e-?mails?|messages)|"
    r"(?:ich kann|kann ich) [^\n.!?,]{0,25}\b(?:keine|nicht)\b[^\n.!?,]{0,12}\b(?:e-?mails?|nachrichten) "
    r"(?:beantworten|lesen|bearbeiten)|"
    r"(?:ik kan|kan ik) [^\n.!?,]{0,25}\bgeen (?:e-?)?mails? (?:beantwoorden|lezen)|"
    r"je ne peux pas (?:\w+ )?(?:répondre|lire) (?:à |aux |vos |mes )?(?:e-?)?(?:mails?|messages|courriels)|"
    r"no puedo (?:responder|contestar|atender) (?:a )?(?:los )?(?:correos?|mensajes)|"
    r"en (?:pysty|voi|ehdi) [^\n.!?,]{0,20}?\b(?:vastaamaan|vastata|lukemaan|lukea) (?:sähköpost|viest)\w*|"
    r"(?:på grunn av|grunnet|grundet|på grund av|på grund af|due to|owing to|because of|wegen|aufgrund|wegens|vanwege|"
    r"en raison de|pour cause de|debido a|por)\b[^\n.!?,]{0,30}?(?:ferie\w*|semester\w*|holidays?|vacations?|leave|"
    r"illness|"
    r"urlaub\w*|ferien|krankheit\w*|verlof|vakantie|ziekte|congés?|vacances|vacaciones|baja|sykdom|sygdom|sjukdom|"
    r"helligdag\w*|helgdag\w*|staff shortage|bemanning)"
)
_OTHERS: Final = (
    r"you(?:['’]ve| have) (?:landed|reached|caught)|sie haben mein postfach|du har (?:nådd|nått|kommet til|ramt|"
    r"fanget)|"
    r"votre (?:mail|message) (?:m['’])?arrive (?:pendant|alors)|tu correo llega|je mail komt binnen|olet tavoittanut|"
    r"(?:sono|sarò) (?:\w+ ){0,2}?(?:in (?:maternità|paternità|congedo|trasferta|malattia|permesso|ferie))|"
    r"(?:estou|estarei) (?:\w+ ){0,2}?(?:de (?:férias|licença|baixa)|ausente)"
)
LEAVE: Final = "|".join((_CANNOT, _NORDIC, _ENGLISH, _GERMAN, _DUTCH, _FRENCH, _SPANISH, _FINNISH, _OTHERS))
"""In small letters, to be looked for at the beginnings of words, with line beginnings marked by "^"."""
