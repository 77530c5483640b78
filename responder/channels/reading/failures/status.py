"""Delivery status codes (RFC 3463) and whether a failure condemns the address.

Permanent means: this address is no good. Class 5 is permanent but for
- 5.2.2 to 5.2.4 and whatever says that the mailbox is full: it may be emptied;
- 5.7.x and whatever speaks of policy, spam or authentication: that is about the sender; but 5.7.17 and 5.7.18 say that
  the address belongs to somebody else now (RFC 7293);
- 5.1.1 and its kin where the words blame policy, size, the hour or the sender, and nobody's absence;
- 5.1.7 to 5.1.9 and 5.1.20 up: about the sender's address;
- 5.2.3, 5.3.4, 5.6.x: about the size or form of this message;
- 5.3.x, 5.4.x, 5.5.x: about servers and routes, unless the words say that nobody is there.
Many servers answer with a general code (5.0.0, or a bare 550) and say the reason in words, so the words are read as
well: they must say that nobody is there. A reason that is not understood condemns nobody, as more than half of them
speak of the sender, of policy or of the server; a code without any reason is taken at its word.
"""

import re
from functools import lru_cache
from typing import Final

from responder.channels.reading.failures.nobody_words import NOBODY
from responder.channels.reading.tables import words
from responder.patterns import regex

ENHANCED: Final = regex(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d]|\.\d)")
_REPLY_CODE: Final = regex(r"(?<![\d.:/-])([45]\d\d)(?=[ \-#:]|$)(?!-\d)")

UNKNOWN: Final = regex(
    r"user[ -]?unknown|unknown[ -](?:or illegal |local[ -]?|virtual )?(?:user|recipient|(?:e-?mail )?address|mailbox|"
    r"account|alias|part)|no (?:such|valid)[\w ]{0,20}(?:user|recipient|mailbox|address|account|person|e-?mail|"
    r"mail ?drop|domain|host|customer|tenant|id\b)|(?:does|do|did|could)(?: not|n['’]?t) (?:exist|have an? |be found|"
    r"match)|not exist|"
    r"no longer (?:exists?|available|valid|in use|active|works?|employed)|no (?:mailbox|account|user|recipient|"
    r"one)s? (?:here|(?:by|of) that name|with|found)|there is no (?:one|user|account|mailbox)|"
    r"no mail[ -]?box(?:es)? (?:available|here)|no [\w.-]{1,40} in name directory|doesn['’]?t handle mail for|"
    r"no longer (?:on (?:this )?server|accepts? (?:e-?)?mail)|has (?:been replaced by|moved)\b|address(?:ee)? unknown|"
    r"(?:invalid|bad|illegal|incorrect|nonexistent|non-existent|undeliverable|unrouteable|unroutable|"
    r"obsolete) (?:final delivery |mail )?(?:recipient|mailbox|(?:destination )?address|user|e-?mail|account|domain|"
    r"destination)|(?:recipient|mailbox|address|user|account|alias|contact|tenant)(?: name)?[^\n.]{0,60}(?:(?:was|is|"
    r"were|"
    r"could|can)(?: not|n['’]t)(?: be)? (?:found|valid|known|recogni[sz]ed|listed|active)|not (?:found|known|valid|"
    r"listed)|unknown|is (?:invalid|wrong|unknown|inactive))|(?:recipient|mailbox|address|user|"
    r"account) (?:\S{1,80} )?(?:(?:has been|was|is) )?(?:deleted|removed)|(?:recipient|mailbox|address|user|"
    r"account)[ .:]{1,3}(?:not (?:present|local|ok|active|accepted|registered|available)|invalid|unava[il]*able|"
    r"rejected(?:\.|:? \(|: in?valid|$))|(?:recipient|mailbox|address|account|user) is (?:not (?:accepted|local|"
    r"an? (?:active|valid|known|local))|unavailable)|destination server rejected recipients|not a (?:local|active|"
    r"registered) (?:address|user|account|mailbox)|not an active address|not in my validrcptto|"
    r"user missing home directory|badrcptto|(?:previously|already) (?:been )?bounced|history of bouncing|"
    r"suppression list|(?:\S@\S{1,100}|<x>{1,2}) not found|bad[_-]recipient|mailbox <{1,2}x>{1,2} (?:is )?unavailable|"
    r"x-unix; ?6[78]\b|host[\w/ -]{0,20} does not accept mail|does not accept (?:e-?)?mail \(null|null ?mx|"
    r"domain must exist|recipientnotfound|recipnotfound|resolver\.adr\.|"
    r"unknown_user|not (?:a )?(?:known|valid|listed|our) (?:user|recipient|customer)|(?:account|user|"
    r"mailbox) (?:is )?not (?:yet )?activated|(?:user|recipient|mailbox) <?\S{1,100}>? not ok\b|(?:recipient|mailbox|"
    r"user)[^\n.]{0,30}(?:can ?not|can['’]t|could not|couldn['’]t) be verified|unrecogni[sz]ed (?:recipient|user|"
    r"address)|(?:recipient|user|address) unrecogni[sz]ed|is now disabled|not a member of (?:the )?domain|"
    r"osoitetta ei ole|not listed in|mailbox unavailable|mailbox not available|not a valid mailbox|isn['’]t a valid|"
    r"(?:account|mailbox|user|address)[^\n.]{0,40}(?:disabled|deactivated|closed|terminated|suspended|inactive|"
    r"discontinued|expired|cancell?ed|retired|decommissioned)|alias[^\n.]{0,20}expired|(?:account|mailbox|"
    r"user)[^\n.]{0,40}frozen|(?:disabled|inactive|deactivated|closed|expired|dormant) ?(?:user|account|mailbox|"
    r"recipient)|"
    r"(?:host|domain|hostname)(?: or domain name)?[^\n.]{0,60}(?:unknown|not found|does(?: not|n['’]t) exist|"
    r"couldn['’]t be found)|name or service not known|nxdomain|no such domain|unable to route|unresolvable|"
    r"domain (?:name )?not found|nonexistent domain|couldn['’]t find any host|wasn['’]t found|couldn['’]t be found|"
    r"can['’]t be found|cannot be found|address not found|isn['’]t (?:known|valid|correct)|unbekannt|existiert nicht|"
    r"nicht gefunden|nicht vorhanden|ukjent|finnes ikke|ikke funnet|fant ikke|okänd|finns inte|hittades inte|"
    r"hittas inte|findes ikke|ukendt|blev ikke fundet|kunne ikke findes|inconnu|n['’]existe pas|introuvable|"
    r"n['’]a pas été trouvé|address_not_found|(?:was|were) not found in|(?:unable to|cannot|can['’]?t|could not|"
    r"couldn['’]t) find (?:the )?(?:alias )?(?:user|recipient|mailbox|account|address)|due to inactivity|deaktiviert|"
    r"d[ée]sactivée?|inattiv[oa]\b|inactiv[oa]\b|nieaktywn|destinatario (?:errato|inv[aá]lido|no v[aá]lido)|no existe|"
    r"ine[sx]ist[ea]nte?\b|desconocid|no se (?:ha )?encontr|non esiste|nessun utente|sconosciut|non è stato trovato|"
    r"impossibile trovare|nie istnieje|nie ma takiego|destinataire invalide|onbekend|bestaat niet|(?:mottagaren|"
    r"adressen|användaren|kontot|brevlådan) saknas|vastaanottajaa ei ole|(?:kendes|kjennes|kjent) ikke|(?:wegen|"
    r"på grunn av|på grund av|grundet|pour|por|per|wegens|due to) (?:inaktivit\w*|inactiv\w*|inattivit\w*|"
    r"falta de uso|inutilizzo)|no mail (?:servers?|exchangers?) (?:appears? to )?exists?|(?:directory|verzeichnis|"
    r"katalog\w*|bibliotek\w*|"
    r"annuaire|directorio|hakemisto\w*) (?:\S{1,20} )?(?:nicht|inte|ikke|niet) (?:gefunden|aufgeführt|funnet|fundet)|"
    r"(?:nicht|inte|ikke|niet|pas|non|no) (?:\w{1,20} ){0,3}(?:l['’])?(?:(?:domino|notes)[ -]?)?(?:directory|"
    r"verzeichnis|katalog\w*|bibliotek\w*|annuaire|directorio)|ei (?:ole|löydy) (?:domino|notes)-?hakemisto\w*|(?:ikke|"
    r"ikkje|inte|ej|nicht|niet) (?:\w{1,8} )?(?:findes|finnes|finst|finns|hittas|existiert|bestaat|exister\w*|"
    r"eksister\w*|gevonden|gefunden|funnet|fundet|hittats)\b|ne correspond à aucun|(?:ikke|ikkje|inte) (?:att|å|"
    r"at) (?:hitta|finne|finde)\b|niet gevonden|tuntemat|ei löy[dt]|ei ole olemassa|käyttäjää ei ole|"
    r"osoite ei ole (?:käytössä|voimassa)|(?:eksister|exister)\w+ (?:ikke|ikkje|inte|"
    r"ej)|finns ej|finst ikkje|(?:konto|kontoen|kontot|postboks(?:en)?|postkasse[nr]?|brevlådan|adressen|brukeren|"
    r"brugeren|användaren) (?:er|är|ble|blev) (?:ikke|inte|ej) (?:lenger |længere |längre )?(?:i bruk|i brug|aktiv|"
    r"giltig|gyldig)|(?:adressen|brukeren|brugeren|användaren) (?:er|är|ble|blev) (?:slett|luk|stengt|stängd|deaktiv|"
    r"inaktiv|nedlagt|avslut|borttag|rader|opphørt)|adresse[^\n.]{0,30}(?:gelöscht|geschlossen)|(?:konto|postfach|"
    r"mailbox|adresse)[^\n.]{0,30}nicht mehr (?:gültig|aktiv|verwendet)|n['’]est plus (?:valide|acti(?:f|ve)|"
    r"utilisée?)|niet (?:meer )?in gebruik|not registered (?:with|at|on|"
    r"here)|illegal host/domain|(?:ikke|ikkje|inte|nicht|niet|pas|no es|ei ole) (?:\w{1,10} )?(?:kjent|kjend|känd|"
    r"kendt|bekannt|bekend|connue?|conocid[oa]|tunnettu)\b|(?:ikke|ikkje|inte|nicht|niet) (?:lenger|lengre|længere|"
    r"längre|mehr|meer) (?:\w{1,6} )?(?:ansatt|ansat|tilsett|anställd|beschäftigt|tätig|werkzaam|in dienst)\b|"
    r"\b(?:ingen|inget|kein\w{0,2}|geen|aucun\w?|ningún|nessun) (?:slik |sådan |sådant |solche\w? )?(?:mottaker|"
    r"mottakar|mottagare|modtager|bruker|brugere?|användare|postboks|brevlåda|postkasse|empfänger|benutzer|postfach|"
    r"ontvanger|gebruiker|destinataire|utilisateur|destinatario|usuario|utente)\b|" + NOBODY,
    re.IGNORECASE,
)
FULL: Final = regex(
    r"(?:mail ?(?:box|folder)|inbox|account|postboks\w*|innboks\w*|postfach|inkorg\w*|brevlåda\w*|bo[iî]te|indbakke\w*|"
    r"buzón|casella|postvak|postilaatikko)[^\n.]{0,50}(?:\bfull\w*|\bvoll\b|\bover |fuld|pleine|llen[oa]|pien[oa]|"
    r"\bvol\b|täynnä|exceed|size limit)|(?:over|exceed\w*|above|out of)[ -]?(?:the |its |their |dis[ck] |mail |"
    r"storage |allowed |user'?s? )*(?:quota|storage|space|allowance)|overquota|quota[^\n.]{0,30}(?:exceed|reached|full|"
    r"overskredet|überschritten|överskrid|dépassé|superad)|exceed\w*[^\n.]{0,30}quota|insufficient (?:system |"
    r"disk )?(?:storage|space|quota)|full mailbox|mailbox_full|mailboxfull|disk (?:is )?full|(?:not|does(?: not|"
    r"n['’]t) have) enough (?:storage|space)|space has been used up|(?:user|domain) ?disk quota|quota violation|"
    r"too (?:much|many) (?:e-?)?mails? (?:data|in|auf dem)|zu ?viele mails|too many messages in (?:the )?mailbox|"
    r"kvote[^\n.]{0,20}(?:overskredet|full)|storage limit\b",
    re.IGNORECASE,
)
POLICY: Final = regex(
    r"\bspam|\bblock(?:ed|ing)\b|black-? ?list|block-? ?list|deny-? ?list|\brbl\b|dnsbl|spamhaus|barracuda|\bpolicy|"
    r"\bpolicies|dmarc|\bspf\b|dkim|reputation|(?:not|un)[ -]?authori[sz]ed|unauthenticated|authentication|"
    r"not permitted|relay(?:ing)?(?: access)? (?:denied|not)|unsolicited|content (?:rejected|filter)|suspicious|phish|"
    r"virus|malware|banned|listed (?:at|by|in|on)|\bfilter|prohibit|restricted|sender (?:address )?(?:rejected|denied|"
    r"blocked)|not accepted for policy|not allowed|reverse dns|ptr record|bulk mail|helo|ehlo|moderat|only accepts|"
    r"doesn['’]t have permission|permission to send|ikke tillatelse|behörighet|berechtig",
    re.IGNORECASE,
)
_SIZE: Final = regex(
    r"(?:message|mail|attachment)[^\n.]{0,30}(?:too (?:big|large)|exceed)|size limit|maximum (?:message )?size|"
    r"for stor|zu groß|too large",
    re.IGNORECASE,
)
_TEMPORARY: Final = regex(
    r"tim(?:ed|e)[ -]?out|temporar|deferred|gr[ae]y-?list|try (?:again|later)|connection (?:refused|lost|reset|closed|"
    r"died|dropped)|no route to host|network (?:is )?unreachable|retry (?:time|timeout)|expired|rate[ -]?limit|"
    r"too many (?:hops|connections|recipients|messages)|\bloop\b|looping|hop count|could not (?:connect|"
    r"be (?:contacted|reached))|service unavailable|too (?:fast|quickly)|at a rate|not responding|(?:system|server|"
    r"service)[^\n.]{0,20} (?:busy|load|unavailable)|throttl|slower",
    re.IGNORECASE,
)
_SENDER: Final = regex(
    r"(?:\b(?:unknown|invalid|bad|illegal|unroute?able|unresolvable|nonexistent) )?"
    r"(?:(?<!to )\bsender|\bsending\b(?! to\b)|\bfrom(?: address|:)|\bmail from\b|\breturn[- ]path|\bhelo\b|\behlo\b|"
    r"\bclient (?:host|ip)|\brelay host|\breverse dns|\brdns\b|\bptr\b|\bspf\b|\bdkim\b|\bdmarc\b|"
    r"\bmx records? (?:found )?for|\byour (?:ip|host|hostname|server|domain|network|mail ?server|account)\b|\bémetteur|"
    r"\bemetteur|\bexpéditeur|\bavsender|\bavsändar|\bafsender|\babsender|\bafzender|\bremitente|\bmittente)"
    r"(?:[^.;\n]|\.(?=\S)){0,160}",
    re.IGNORECASE,
)
"""What a server says of the sender, to the end of the clause: that one's domain does not exist, not the customer."""
_PAUSED: Final = regex(
    r"(?:temporar\w*|currently)[^\n.]{0,20}\b(?:suspended|locked|disabled|inactive|unavailable|blocked|frozen|"
    r"deactivated)|(?:suspended|locked|disabled|unavailable)[^\n.]{0,20}\btemporar|or dns check failed|"
    r"too many (?:invalid|unknown|bad)[\w ]{0,20} (?:recipients|users|addresses)|(?:not found|"
    r"unknown)[,;:]? ?\(?(?:please )?try again|name server[^\n]{0,40}try again|temporary (?:lookup|dns|name|"
    r"resolution)|(?:records?|lookup)[^\n.]{0,60}(?:found|failed|failure)[,;:]? try again|"
    r"unknown address error \W?4\d\d\b",
    re.IGNORECASE,
)
"""Nobody is there at the moment: a mailbox on hold, or a name that was not looked up to the end. IronPort calls every
refusal an "Unknown address error", and then tells the code."""
_VAGUE: Final = regex(
    r"(?:mailbox|recipient|address|account) (?:is )?(?:unavailable|not available|rejected\b\W)", re.IGNORECASE
)
"""What servers write before any reason: beside words of policy it says nothing of the address."""
_ADDRESS: Final = regex(r"[^\s@<>()]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
"""Its dots would end a sentence ("user (kari@example.com) unknown"); the dots behind it are not its own
("kari@example.com...User unknown")."""
_WORD: Final = regex(r"[^\W\d_]{3,}")
_NO_REASON: Final = regex(
    r"[^\s@]{1,64}@\S{1,100}|\b(?:smtp|x-(?!unix)[\w-]+|rfc822|dns|failed|error|permanent|failure)\b", re.IGNORECASE
)
_NOT_THE_ADDRESS: Final = words("5.1.7 5.1.8 5.1.9 5.1.20 5.1.90 5.2.2 5.2.3 5.2.4 5.3.4 5.4.7")
_THE_ADDRESS: Final = words("5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.10 5.2.1 5.4.4 5.4.310 5.7.17 5.7.18")


def enhanced_in(text: str) -> str | None:
    """The enhanced status code of class 4 or 5 in a text: the first that tells a detail (5.1.1), else the first."""
    codes = [f"{one[1]}.{int(one[2])}.{int(one[3])}" for one in ENHANCED.finditer(text) if one[1] != "2"]
    same = [code for code in codes if code[0] == codes[0][0]]
    return next((code for code in same if not code.endswith(".0")), codes[0] if codes else None)


def reply_code_in(text: str) -> str | None:
    """The first SMTP reply code of class 4 or 5 in a text, such as "550"."""
    match = _REPLY_CODE.search(text)
    return match[1] if match else None


def best_status(field: str | None, diagnostic: str) -> str | None:
    """The code that tells most, of the Status field and what the remote server said.

    The remote server's own enhanced code wins over a general one or one of another class: gateways write
    4.0.0 or 5.0.0 (and sometimes 2.0.0) around "550 5.1.1 user unknown". Not so where its reply code is of the class
    of the field: then it is the number in its words that is the odd one ("450 ... (#5.1.1)").
    """
    own = enhanced_in(field or "")
    remote = enhanced_in(diagnostic)
    code = reply_code_in(diagnostic)
    if own and remote and code and code[0] == own[0] != remote[0]:
        return own
    if own is None:
        return remote or (f"{code[0]}.0.0" if code else None)
    if remote is not None:
        general = own.endswith(".0.0") or own.endswith(".0")
        return remote if (general or remote[0] != own[0]) and not remote.endswith(".0.0") else own
    return f"{code[0]}{own[1:]}" if code and code[0] != own[0] else own


@lru_cache(maxsize=16)
def says_nobody(words: str) -> bool:
    """Whether a server's words say that nobody is at the address, and not for the moment only."""
    words = _ADDRESS.sub("<x>", words).replace("_", " ")
    if UNKNOWN.search(words) is None or _PAUSED.search(words):
        return False
    told = _SENDER.sub(" ", words)
    return UNKNOWN.search(_VAGUE.sub(" ", told) if POLICY.search(words) else told) is not None


@lru_cache(maxsize=16)
def excuses(words: str) -> bool:
    """Whether words say that it was not the address: its mailbox is full, or policy, size or the hour are to blame."""
    return any(pattern.search(words) for pattern in (FULL, POLICY, _SIZE, _TEMPORARY, _PAUSED))


def gives_reason(words: str) -> bool:
    """Whether there is more in a server's words than codes and addresses."""
    return _WORD.search(_NO_REASON.sub(" ", words)) is not None


def is_permanent(status: str | None, words: str, failed: bool = True) -> bool:
    """Whether the address is no good, by its status code and the words around it.

    `failed` says whether a code of class 5 was seen where `status` is None.
    """
    if status and status[0] != "5":
        return False
    if status in _NOT_THE_ADDRESS or FULL.search(words):
        return False
    nobody = says_nobody(words)
    if status in _THE_ADDRESS:
        return nobody or not (excuses(words) or _SENDER.search(words))
    if status == "5.4.1" and re.search(r"access denied|recipient address rejected", words, re.IGNORECASE):
        return True
    if status and status.startswith(("5.3.", "5.4.", "5.5.", "5.6.")):
        return nobody
    if status and status.startswith("5.7."):
        return nobody and POLICY.search(words) is None
    if nobody:
        return True
    if status and status.startswith("5.1."):
        return not excuses(words) and _SENDER.search(words) is None
    return (status is not None or failed) and not gives_reason(words)
