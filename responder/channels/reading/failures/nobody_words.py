"""That nobody is at an address, put together from words for whom and words for what is wrong with them.

Each server has its own sentence, and those of our customers write it in their own language; what they are made of is
the same everywhere: a mailbox or its owner, and that it is unknown, not valid, shut or gone.
"""

from typing import Final

_WHOM: Final = (
    r"(?:users?|recipients?|rcpts?(?: to)?|mail ?box|(?:destination |e-?mail )?address(?:ee)?|account|alias|"
    r"destination|"
    r"customer|subscriber|tenant|konto(?:en|t|et)?|adress[ea]?n?|empfänger|benutzer|postfach|adres|ontvanger|gebruiker|"
    r"destinataire|utilisateur|compte|bo[iî]te|direcci[oó]n|destinatario|usuario|cuenta|buz[oó]n|mott[ao]ker(?:en)?|"
    r"mottakar(?:en)?|modtager(?:en)?|mottagaren?|brukar(?:en)?|bruker(?:en)?|bruger(?:en)?|användaren?|osoite|"
    r"vastaanottaja|käyttäjä|tili)"
)
_WRONG: Final = (
    r"(?:inv[aá]lid[eao]?|nonexist\w+|non[- ]exist\w+|unregistered|dormant|unknown|ugyldig|ogiltig|felaktig|"
    r"ungültige?[rsn]?|ongeldige?|incorrect[eao]|no v[aá]lid[ao]|non valide|virheellinen|ukjen[dt]|okänd|ukendt|"
    r"unbekannte?[rs]?|onbekende?|inconnue?|desconocid[ao]|tuntematon|inacti(?:f|ve|vo|va)|inaktivt?)"
)
_IS: Final = r"(?:is|was|er|är|ist|est|es|on|has been)"
_NOT_VALID: Final = (
    rf"{_WRONG} {_WHOM}\b(?! (?:count|list|limit))|{_WHOM} (?:\S{{1,80}} )?(?:{_IS} )?{_WRONG}\b|"
    r"(?:osoite|tili|postilaatikko) ei (?:kelpaa|ole (?:käytössä|voimassa))|(?:tiliä|osoitetta|postilaatikkoa) ei ole"
)
_LEFT: Final = (
    r"(?:user|recipient|person|employee|addressee|owner|mailbox|account|användaren|brukeren|brukaren|brugeren|"
    r"mottakeren|modtageren|mottagaren) (?:\S{1,80} )?(?:(?:is|has|har|er|was|has been) )?(?:gone|left\b(?! over)|"
    r"slutat|sluttet|slutta|decommissioned|missing)|no longer (?:with|here|at this)\b|(?:does|do)(?: not|n['’]?t) work "
    r"here|(?:mailbox|address|domain) (?:owner (?:has )?changed|has (?:a new|another) owner)|"
    r"owner of (?:this|the) (?:mailbox|address|domain) (?:has )?changed"
)
_SHUT: Final = (
    r"(?:\w{0,15}konto(?:en|t)?|mailbox|account|postboks(?:en)?|postkasse[nr]?|brevlådan?|postfach|postvak|compte|"
    r"bo[iî]te|cuenta|casilla|buz[oó]n|casella|\w{0,15}tili|postilaatikko|käyttäjä)\b[^\n.,;]{0,40}?\b(?:slett|"
    r"luk(?:ke)?t|stengt|stängt|stängd|avstängt|deaktiv|inaktiv|nedlagt|avslut|borttag|tagits bort|rader|opphørt|"
    r"gelöscht|geschlossen|gekündigt|stillgelegt|opgeheven|gesloten|verwijderd|supprimée?\b|fermée?\b|clôturée?\b|"
    r"résiliée?\b|eliminad|cerrad|desactivad|deshabilitad|expirad|caducad|cancelad|dad[ao] de baja|disattivat|"
    r"chius[ao]|suljettu|poistettu|lakkautettu)"
)
_NOT_HERE: Final = (
    r"no ?(?:body|one|person) (?:here|(?:by|of) that name|with|found)|not a (?:user|mailbox|recipient)\b|"
    r"not one of our|(?:do|does)(?: not|n['’]?t) know (?:this|that|the|any) (?:\w+ )?(?:user|recipient|address|mailbox|"
    r"person)|accept (?:e-?)?mails? for (?:this|that) (?:user|recipient|address|mailbox)|(?:unable to|can ?not|"
    r"can['’]?t|could not|couldn['’]t) (?:locate|resolve) (?:the |this |that )?(?:user|recipient|mailbox|address)|"
    r"(?:user|recipient|mailbox|address)[^\n.]{0,40}\b(?:(?:can|could) ?not|(?:can|couldn)['’]t) be (?:located|"
    r"resolved)|gibt es (?:hier |leider )?(?:nicht|kein)|(?:geen|ingen|inget|kein|aucune?|ninguna?) (?:mailbox|account|"
    r"konto|compte|cuenta)\b"
)
NOBODY: Final = rf"\b(?:{_NOT_VALID}|{_LEFT}|{_SHUT}|{_NOT_HERE})"
"""To be looked for whatever the case of the letters."""
