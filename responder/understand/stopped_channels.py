"""Which channels a STOP speaks of: "stop the texts and the mails", and not "stop the texts, mail is fine"."""

import re
from collections.abc import Mapping

from responder.understand.joining import AND, BUTS
from responder.understand.text import LONGEST, read

EVERYTHING = frozenset(read("all everything stopall alt alle allt alla alles tout toutes todo todos kaikki").words)
NAMES: Mapping[str, frozenset[str]] = {
    "sms": frozenset(
        read(
            "sms smser sms'er text texts texting txt tekstmelding tekstmeldinger textmeddelande textmeddelanden "
            "tekstbesked tekstbeskeder textnachricht textnachrichten tekstiviesti tekstiviestit tekstberichten"
        ).words
    ),
    "email": frozenset(
        read(
            "email emails mail mails mailer epost eposter mejl newsletter newsletters nyhetsbrev nyhedsbrev courriel "
            "courriels correo correos sahkoposti sahkopostit"
        ).words
    ),
}
# What tells that a channel is named because it is welcome: "mail is fine", "mejl i stället", "lieber E-Mails". Words of
# praise count only behind the name ("ok stop mail"), and none beside a denial ("don't keep sending mails").
PRAISE = frozenset(
    read(
        "ok okay okey fine good best better welcome greit fint bra bedre bedst bäst bättre godt funkar räcker gut "
        "besser passt reicht goed prima beter hyvä kelpaa parempi bien mieux bueno vale mejor"
    ).words
)
RATHER = frozenset(
    read(
        "keep instead rather prefer heller istedenfor stedet istedet behold foretrekker hellere foretrækker hellre "
        "istället stället behåll föredrar lieber stattdessen bevorzuge liever plaats mieluummin sijaan sijasta plutôt "
        "préfère gardez prefiero lugar"
    ).words
)
DENIED = frozenset(
    read("no not dont don't never ikke ikkje inte ingen inga aldri aldrig nicht kein keine niet geen älä älkää").words
)
US = frozenset(read("me us meg oss mig os mich uns mir mij ons minulle moi nous nos").words)
BREAKS = re.compile(rf"[,.;:!?\n]+|\b(?:{'|'.join(sorted(BUTS))}|sino|sondern|vaan)\b", re.IGNORECASE)
JOINS = re.compile(rf"\b(?:{'|'.join(sorted(AND))})\b", re.IGNORECASE)
HYPHEN = re.compile(r"\be[- ](?=mail|post)", re.IGNORECASE)


def stopped_channels(text: str) -> frozenset[str]:
    """Of "sms" and "email" those that a STOP names, or both where it says "all"; whatever channel it came by."""
    clauses = BREAKS.split(HYPHEN.sub("e", text[:LONGEST]))
    parts = [read(part).words for clause in clauses for part in JOINS.split(clause)]
    return frozenset(kind for kind, names in NAMES.items() if any(speaks_of(part, names) for part in parts))


def speaks_of(part: tuple[str, ...], names: frozenset[str]) -> bool:
    """Whether a part of a STOP speaks of everything, or of a channel of that name and does not make it welcome, as
    "mail is fine", "mail me instead" and "mail me" alone do."""
    said = set(part)
    if said & EVERYTHING:
        return True
    if not said & names:
        return False
    if said & DENIED:
        return True
    behind = part[next(place for place, word in enumerate(part) if word in names) + 1 :]
    return not (said & RATHER or PRAISE.intersection(behind) or (behind == part[1:] and US.intersection(behind[:1])))
