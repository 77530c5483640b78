"""What programs write back when they get our message: prove that you are a person, do not reply to this, your ticket
was opened, Ola has accepted this invitation.

They speak of the one who reads (us): *your* mail is held back, *you* are perhaps the wrong person, *your* case has a
number. A customer speaks of themselves, asks, and has something to say besides.
"""

import re
from itertools import takewhile

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.text import LINK, LONGEST, fold

HINT = regex(
    r"spam|junk|soppel|skrapp|roskap|indesirable|human|menneske|manniska|mensch|\bmens\b|humain|ihminen|robot|bot\b|person|"
    r"not? (?:reply|respond|answer)|n't (?:reply|respond|answer)|svar|antwort|antwoord|reageer|repond|respond|contest|"
    r"vasta|#|\d{3}|\b(?:your|din|di|ditt|dit|dykkar|deres|ihre?|uw|votre|su|pyynto|yhteyden)|invit|inbjud|einladung|uitnodig|kutsun"
)
TAGGED = regex(r"\s*[\[({<*](?:auto|automat\w{1,8}|bot|robot|no-?reply|system)[\])}>*]", re.IGNORECASE)
SENTENCE = regex(r"[^.!?\n]*(?:\.(?=\S)[^.!?\n]*)*[.!?]*\s*")
REFERENCE = regex(r"(?:ref\w*|viite|id|nr|no)?[ .:#]{0,3}[\w-]{0,8}\d[\w-]{0,12}")

# -- prove that you are a person -----------------------------------------------------------------------------
PROVE = (
    r"\b(?:confirm\w{0,3}|verify(?:ing)?|prove|proving|validate|bekreft\w{0,3}|stadfest\w{0,2}|verifiser\w?|"
    r"bekraft\w{0,3}|verifiera|bekraeft\w{0,3}|bestatige\w?|verifizieren|beweisen|bevestig\w{0,2}|verifieer|bewijs|"
    r"confirmez|confirmer|verifiez|verifier|prouve[rz]|confirme|confirmar|verifique|verificar|demuestre|"
    r"vahvista\w{0,6}|todista\w{0,6})\b"
)
MAIL = (
    r"(?:e-?mails?|mail(?:en|et)?|messages?|e-?post(?:en)?|melding(?:en|a)?|mejl(?:et)?|meddelande|besked|nachricht|"
    r"bericht|correo|mensaje|courriel)"
)
SPAM = r"(?:spam|junk|soppelpost|skrappost|roskapostia|indesirable)"
A_PERSON = (
    r"(?:an? |et |eit |en |ein |un |une |una )?(?:real |live |living |ekte |riktig |etre |ser ){0,3}(?:human|person|"
    r"people|menneske|manniska|humain|humano|persona|personne|ihminen|robot|bot|spammer|machine|spam|maskin)"
)
OF_YOU = (
    rf"you(?: are|'re) (?:not )?{A_PERSON}|"
    rf"(?:du|de|dere|ni) (?:(?:ikke|ikkje|inte) )?(?:er|ar) (?:(?:ikke|ikkje|inte) )?{A_PERSON}|"
    rf"sie (?:ein mensch|eine (?:echte )?person|kein roboter|kein spammer|keine maschine) sind|"
    rf"(?:u|je) (?:een (?:echt )?(?:mens|persoon)|geen (?:robot|spammer)) bent|"
    rf"vous (?:n')?etes (?:bien |pas )?{A_PERSON}|"
    rf"(?:que|usted) (?:no )?(?:es|eres) {A_PERSON}|(?:olet|et ole) (?:oikea )?(?:ihminen|robotti)|"
    rf"your {MAIL} (?:is|are|was) not {SPAM}|(?:{MAIL} (?:din|di|ditt)|(?:din|ditt|dit) {MAIL}) "
    rf"(?:(?:ikke|ikkje|inte) )?(?:er|ar) (?:(?:ikke|ikkje|inte) )?{SPAM}|(?:ihre|deine) {MAIL} kein \w*{SPAM} ist|"
    rf"(?:uw|je) {MAIL} geen {SPAM} is|votre {MAIL} n'est pas (?:un |du |une )?{SPAM}|(?:su|tu) {MAIL} no es {SPAM}|"
    rf"(?:ettei|etta) viestisi (?:ei )?ole {SPAM}"
)
CLAIM = regex(rf"{PROVE}[^.!?\n]{{0,60}}?\b(?:{OF_YOU})")
CLICK = regex(
    r"(?:^|[.!:,;]\s*|\b(?:please|and|to|by|just|simply|at|att|a|om|for|and|og|och|und|en|de|via|uber|genom|ved) )"
    r"(?:click|clicking|press|tap|follow|following|visit|use|klikk\w?|trykk\w?|folg\w?|klicka|tryck|folj|klik|tryk|"
    r"klicken|klikken|volg|cliquez|cliquer|cliquant|haga clic|haz clic|pulse|pulsando|napsauta|klikkaa|deze link|"
    r"diesen link|lenken|linket|lanken)\b",
    re.MULTILINE,
)
DONE = regex(
    r"\b(?:i(?:'ve| have)?|we(?:'ve| have)?|jeg|jeg har|jag|jag har|eg|eg har|ich|ik|j'ai|he|olen) "
    r"(?:already |just )?(?:click|press|follow|tried|klik|trykk|klicka|tryckt|habe|heb|clique|hecho|klikan)\w*"
)

# -- do not reply to this ------------------------------------------------------------------------------------
CONDITION = r"(?:(?:if|hvis|dersom|om|wenn|falls|als|indien|si|jos)\b[^,\n]{0,80}, ?)?"
NO_REPLY = regex(
    rf"{CONDITION}(?:(?:please|vennligst|venligst|vanligen|var god|var vennlig og|bitte|gelieve|merci de|veuillez|"
    r"priere de|por favor|ole hyva ja),? )?"
    r"(?:(?:do not|don't|dont) (?:reply|respond|answer)(?: directly)? (?:to )?(?:this|these)(?: [\w-]+){0,2}|"
    r"(?:ikke svar|svar ikke|svar venligst ikke|ikkje svar|svar ikkje|besvar ikke|ikke besvar|svara (?:inte|ej)|"
    r"besvara (?:inte|ej))(?: pa)? (?:denne|dette|denna|detta|den|det)(?: her| har)?(?: [\w-]+)?|"
    r"(?:antworten sie )?(?:bitte )?nicht auf diese[ns]? [\w-]+(?: zu)?(?: antworten)?|"
    r"(?:niet (?:te )?(?:antwoorden|reageren) op|niet op|(?:reageer|antwoord)(?: a\.?u\.?b\.?)? niet op|beantwoord) "
    r"(?:dit|deze) [\w-]+(?: niet)?(?: (?:te )?(?:antwoorden|reageren))?|"
    r"ne (?:pas )?(?:repondre|repondez)(?: pas)?(?: directement)? a (?:ce|cet|cette) [\w-]+|"
    r"no (?:responda[ns]?|respondas|responder|conteste[ns]?)(?: a)? (?:este|esta|ese) [\w-]+(?: electronico)?|"
    r"(?:ala|alkaa) (?:vastaa|vastatko) tahan [\w-]+)"
)
WRONG_READER = regex(
    r"(?:(?:sent|sendt|skickat|gesendet|verzonden|envoye|enviado)(?: this)? (?:to|til|till|an|aan|a|au) "
    r"(?:the |la |den )?)?"
    r"(?:wrong|feil|fel|forkert|falscher?|verkeerde|mauvaise?|vaara) (?:person|recipient|number|address|mottake?r|"
    r"mottakar|nummer|adresse?|mottagare|modtager|empfanger|persoon|ontvanger|adres|destinataire|personne|numero|"
    r"henkilo|vastaanottaja)|(?:persona|destinatario|numero) (?:equivocad[oa]|incorrect[oa])|"
    r"not (?:meant )?for you|(?:ikke|ikkje|inte) (?:ment |avsedd )?(?:til|for|till) (?:deg|dig)"
)

# -- a case of yours -----------------------------------------------------------------------------------------
YOUR = r"(?:your|din|ditt|dit|dykkar|deres|ihre?|uw|jouw|votre|su|tu|teidan)"
CASE = (
    r"(?:ticket|case|incident|request|enquiry|inquiry|query|sak(?:en|a)?|henvendelse\w?|henvending\w?|foresporsel|"
    r"forespurnad|arende(?:t)?|forfragan|sag(?:en)?|foresporgsel|anfrage|vorgang|anliegen|aanvraag|verzoek|melding|zaak|demande|dossier|solicitud|incidencia|caso|consulta|tiketti|tapaus|pyynto|asia)"
)
NUMBER = (
    r"\(?(?:(?:med )?(?:number|nummer|numero|nr|no|n[°º]|id)[.:]? ?#?|# ?)[\w-]{0,8}\d[\w-]{0,12}\)?|"
    r"\(?[\w-]{0,8}\d{3,12}\)?"
)
NUMBERED = regex(r"\b(nr|no|n)\. ?(?=[#\d])")
IS = (
    r"(?:has been|have been|was|is|er|ble|blei|blev|har|har blitt|har blivit|vart|wurde|ist|werd|a (?:bien )?ete|"
    r"ha sido|fue|on|is now|er na)"
)
OPENED = (
    r"(?:created|opened|registered|logged|recorded|assigned|opprettet|oppretta|apnet|registrert|tildelt|skapats?|"
    r"registrerats?|oppnats?|oprettet|registreret|erstellt|angelegt|registriert|eroffnet|aangemaakt|geregistreerd|"
    r"geopend|creee?|ouverte?|enregistree?|cread[oa]|registrad[oa]|abiert[oa]|luotu|kirjattu|avattu|rekisteroity)"
)
OF_NUMBER = rf"(?:support |service |the )?{CASE} (?:{NUMBER})"
OF_YOURS = (
    rf"(?:{YOUR} (?:support |service )?{CASE}|{CASE}n? (?:din|di|ditt|deres|dykkar)|"
    rf"(?:pyynto|yhteydenotto|tiketti|asia)(?:si|nne))(?: (?:{NUMBER}))?"
)
OPENED_CASE = regex(
    rf"(?:{OF_YOURS}|{OF_NUMBER}) (?:{IS} )?{OPENED}"
    r"(?: (?:to|for|by|with|under|in|as|til|hos|i|av|bei|som|als|auf|bij|par|sous|con|por)\b.{0,80})?"
)

# -- a calendar ----------------------------------------------------------------------------------------------
SOMEBODY = r"(?P<who>[^\s,:;?!]{2,40}(?: [^\s,:;?!]{1,30}){0,3})"
TAKEN_UP = regex(
    rf"{SOMEBODY} (?:has (?:tentatively )?(?:accepted|declined) this (?:invitation|event|meeting)|"
    r"har (?:forelopig |preliminart |forelobigt )?(?:godtatt|godteke|akseptert|takket (?:ja|nei) til|avslatt|avvist|"
    r"accepterat|avbojt|tackat (?:ja|nej) till|accepteret|afvist|takket (?:ja|nej) til) "
    r"(?:denne|denna|den har|det har|den her) (?:invitasjonen|invitasjon|innkallingen|innkallinga|inbjudan|kallelsen|"
    r"invitation|invitationen|modeindkaldelsen?)|"
    r"hat diese (?:einladung|besprechung|terminanfrage) (?:mit vorbehalt |vorlaufig )?(?:angenommen|abgelehnt|"
    r"zugesagt)|"
    r"heeft deze (?:uitnodiging|afspraak) (?:voorlopig )?(?:geaccepteerd|geweigerd|afgewezen|aanvaard)|"
    r"a (?:provisoirement )?(?:accepte|decline|refuse) cette (?:invitation|reunion)|"
    r"ha (?:aceptado|rechazado)(?: provisionalmente)? esta (?:invitacion|reunion)|"
    r"on (?:alustavasti )?(?:hyvaksynyt|hylannyt) taman (?:kutsun|kokouskutsun))"
)
OWN = frozenset(
    listed(
        "i, we, my, our, he, she, they, the, jeg, eg, vi, jag, min, mi, mitt, mine, var, vart, vores, hun, han, hon, "
        "de, ich, wir, mein, meine, unser, er, sie, ik, wij, mijn, ons, onze, hij, ze, je, nous, mon, ma, mes, notre, "
        "il, elle, on, yo, nuestro, nuestra, el, ella, mina, me"
    )
)
"""With what a customer begins who tells of their own invitation."""
PARTICLES = frozenset(listed("de, del, den, der, di, af, av, la, van, von, ten"))


def is_of_program(text: str) -> bool:
    """Whether a text is plainly a program's answer to our message. Never raises, whatever the text."""
    text = text[:LONGEST]
    if TAGGED.match(text) is not None:
        return True
    plain = fold(text)
    if HINT.search(plain) is None:
        return False
    told = LINK.sub(" ", plain)
    told = NUMBERED.sub(without_dot, told) if "." in told else told
    linked = LINK.search(plain) is not None
    if CLAIM.search(told) is not None and (linked or CLICK.search(told)) and "?" not in told and not DONE.search(told):
        return True
    said = [each.strip() for each in SENTENCE.findall(told) if each.strip(" .!?\n*-")]
    if not said:
        return False
    first = said[0].strip(" .!*-")
    if "?" not in told and (OPENED_CASE.fullmatch(first) is not None or takes_up(first, text)):
        return True
    kinds = list(takewhile(bool, map(kind_of, said)))
    return len(kinds) == len(said) and "no reply" in kinds


def without_dot(match: re.Match[str]) -> str:
    return f"{match[1]} "


def kind_of(sentence: str) -> str:
    """What one sentence of a notice says; empty where a person may have something to say in it."""
    bare = sentence.strip(" .!?¿*-")
    if NO_REPLY.fullmatch(bare) is not None:
        return "no reply"
    if sentence.endswith("?") and WRONG_READER.fullmatch(bare) is not None:
        return "wrong reader"
    return "reference" if REFERENCE.fullmatch(bare) is not None else ""


def takes_up(sentence: str, text: str) -> bool:
    """`Ola Nordmann has accepted this invitation`: somebody is named, and the calendar's own words follow."""
    found = TAKEN_UP.fullmatch(sentence)
    if found is None or found["who"].split()[0] in OWN:
        return False
    named = text.lstrip(" *-\n").split()[: len(found["who"].split())]
    return all("@" in one or one[0].isupper() or one in PARTICLES for one in named)
