"""Notes for those who have left: that somebody no longer works there, and whom to write to instead.

A person who changes jobs tells it too, but then gives an address of their own to use; a note sends the reader on to
others.
"""

import re
from typing import Final

from responder.channels.reading.closings import CONTACT
from responder.channels.reading.personal_words import says_i
from responder.channels.reading.senders import Sender

_NEAR: Final = 120
_LEFT: Final = re.compile(
    r"\bno longer (?:works?|working|employed|part of|with) |(?:\b(?:has|have)|['’](?:ve|s)) (?:now |since |"
    r"recently )?left (?:the|"
    r"our) (?:company|"
    r"organi[sz]ation|firm|"
    r"business)\b|"
    r"\b(?:har|er) (?:sluttet|slutta|fratrådt|stoppet) (?:i|hos|på|som|ved|min|sin|her)\b|\ber fratrådt\b|"
    r"\bhar fået (?:nyt |andet )(?:job|arbejde)\b|\ben työskentele enää\b|"
    r"\b(?:denne|den här|det här|this|diese) (?:e-?post|e-?mail|mail|mejl)?[- ]?(?:adresse[nr]?|address|konto\w*|"
    r"account) "
    r"(?:er|är|is|ist|has been|har blitt|er blevet|blir|bliver) (?:nedlagt|nedlagd|lukket|stengt|stängd|closed|"
    r"retired|"
    r"no longer|nicht mehr|avviklet|avsluttet|avslutat|slettet)|"
    r"\b(?:ikke|ikkje) (?:lenger|lengre|længere) (?:ansatt|tilsett|ansat)\b|"
    r"\b(?:jobber|arbeider|arbejder|jobbar|arbetar) (?:ikke|ikkje|inte) (?:lenger|lengre|længere|längre|kvar) (?:i|"
    r"hos|"
    r"på|her|"
    r"här|kvar)\b|\bhar slutat (?:på|hos|i|här|sin)\b|\binte längre (?:anställd|kvar)\b|"
    r"\baus (?:unser\w*|der|dem|seine\w*|ihre\w*) [^\n.]{2,40} ausgeschieden\b|\bnicht (?:mehr|länger) (?:für|bei|"
    r"in) [^\n.]{2,60}(?:tätig|beschäftigt|angestellt)\b|"
    r"\bniet (?:meer|langer) (?:werkzaam|in dienst)\b|\bwerkt? niet (?:meer|langer)\b|\bis uit dienst\b|"
    r"\bne fai[st] plus partie\b|\bne travaille plus (?:ici|chez|dans|pour|à|au|avec|en)\b|\b(?:a|"
    r"ai) quitté (?:la société|l['’]entreprise|notre)|"
    r"\bya no (?:trabaj\w+|form[ao] parte)\b|\bha dejado (?:la|nuestra) empresa\b|\bnon lavora più\b|"
    r"\b(?:has|have) (?:now |since |recently )?retired\b|\bretired (?:in|from)\b|"
    r"\b(?:pensjonert|pensioneret|pensionerad|pensioniert)\b|"
    r"(?:\b(?:has|have)|['’](?:ve|s)) (?:now |since |recently )?moved (?:on\b|to (?:a|another) [^\n.]{0,20}(?:role|"
    r"position|team|"
    r"department|"
    r"company))|\bhar (?:byttet|bytt|skiftet|fått ny|gått videre til) (?:\w+ )?(?:jobb|job|stilling|tjänst)|"
    r"\b(?:gått|gått av|gået|blitt|blevet) (?:med |i |på )?(?:pension|pensjon)\w*|\beläkkee(?:lle|llä)\b|"
    r"\bi[mn] (?:den )?ruhestand\b|\bmet pensioen\b|\bà la retraite\b|\bjubilad[oa]\b|\bin pensione\b|"
    r"\bhat (?:uns|(?:das|unser) (?:unternehmen|haus)|(?:die|unsere) (?:firma|gesellschaft|praxis)) verlassen\b|"
    r"\bhar (?:forlatt|forladt|lämnat) (?:oss|os|firma\w*|bedrift\w*|selskap\w*|selskab\w*|virksomhed\w*|företag\w*|"
    r"bolag\w*|stilling\w*)|\bheeft (?:ons|onze \w+|het bedrijf|de organisatie) verlaten\b|"
    r"\bha lasciato (?:l['’]azienda|la società|la nostra)|\b(?:já|ja) não trabalha\b|\bnie pracuje już\b|"
    r"\bsiirtynyt (?:toisiin|uusiin|muihin) tehtäviin\b|\b(?:gått|gået|övergått) (?:over |över )?(?:i|til|"
    r"till) (?:ny|"
    r"nytt|andre|andra|annen|annan|anden) (?:\w{0,8}stilling\w*|\w{0,8}tjänst\w*|jobb?|oppgaver|opgaver|"
    r"arbetsuppgifter)|"
    r"\bei ole enää (?:töissä|palveluksessa\w*)|\ben ole enää (?:\S+ ){0,4}(?:töissä|palveluksessa)",
    re.IGNORECASE,
)
_SENT_ON: Final = re.compile(
    r"\b(?:e-?mail\w*|mail\w*|mejla|use|benytt?\w*|bruk|brug|använd|palvelee|redirect|direct|forward|write to|"
    r"get in touch|kontakt\w*|rett\w*|send\w*|"
    r"skicka\w*|skriv\w*|vend\w*|"
    r"henvend\w*|vänd\w*|ersättare|efterträdare|etterfølger|efterfølger|wenden|richten|schreiben|nachfolger\w*|"
    r"sturen|terecht|"
    r"stuur|mailen|opvolger|adresse[rz]|contact\w*|remplaç\w+|dirig\w+|dir[ií]j\w+|escrib\w+|enví\w+|sustitut\w+|"
    r"yhteyttä|lähet\w+|ansprechpartner\w*|kontaktperson\w*|contactpersoon|interlocut\w+|yhteyshenkilö\w*|[ée]cri\w+|"
    r"seuraaja\w*|kieruj\w+|kontaktow\w+|rivolg\w+|scriv\w+)\b",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"(?:^|[.!]\s)[ \t]*((?:[A-ZÅÄÖØÆÜÉ][\w'’-]{0,30} ){2,4})(?=[a-zåäöøæüé])(?!(?:her|here|här|hier|ici|aquí|"
    r"täällä)\b)(?=([^\n.!?]{0,120}))",
    re.MULTILINE,
)
"""A name of two words or more that a sentence goes on from, as "Kari Nordmann er"."""
_GONE: Final = re.compile(
    r"\b(?:no longer|left|retired|moved (?:on|to)|passed away|on (?:\w+ )?(?:leave|holiday|vacation)|away|absent|"
    r"unavailable|"
    r"out of|ikke lenger|ikkje lenger|ikke længere|inte längre|inte kvar|ikke mer|sluttet|slutta|slutat|stoppet|"
    r"fratrådt|"
    r"gått av|pensjon\w*|pension\w*|retrait\w*|\w*permisjon|\w*ledig|orlov|barsel|\w*ferie|\w*semester|fraværende|"
    r"frånvarande|bortreist|bortrest|syke?meldt|sygemeldt|sjukskriven|nicht mehr|nicht länger|verlassen|"
    r"ausgeschieden|"
    r"ruhestand|abwesend|\w*urlaub|elternzeit|niet (?:meer|langer)|uit dienst|verlaten|afwezig|vakantie|verlof|"
    r"ne \w+ plus|"
    r"quitté|absente?|en (?:congés?|vacances|arrêt)|ya no|dejado|jubilad[oa]|ausente|de (?:baja|vacaciones)|"
    r"(?:ei|eivät) (?:\w+ )?enää|eläkkee\w+|\w*lomalla|poissa)\b",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    r"\bny(?:e|a)? (?:e-?post|e-?mail|mail|mejl)?-?(?:adresse|adress)(?:en)? (?:min |er|är)|"
    r"\b(?:my (?:new|private|own|personal)|min (?:nye|nya|private?|privata|egen)|mitt (?:nye|nya|private?|privata)|"
    r"meine (?:neue|private)|mijn (?:nieuwe|privé)|ma nouvelle|mon (?:nouveau|adresse)|mi (?:nuev\w|correo personal)|"
    r"uusi osoitteeni)\b|\b(?:reach|write|e-?mail|contact|kontakt\w*|nå|nås|når|ring|call|bel) (?:me|meg|mig|mij)\b|"
    r"\b(?:contactez|écrivez|appelez|joignez)[- ]moi\b|\b(?:schreiben|rufen|erreichen|kontaktieren|"
    r"antworten) sie (?:mir|"
    r"mich)\b|\b(?:escr[ií]ban?me|ll[aá]men?me|cont[aá]cten?me)\b|\bottakaa minuun\b",
    re.IGNORECASE,
)


def sends_on(text: str) -> bool:
    """Whether a text begins with somebody having left and sends the reader on to an address or a number."""
    left = _LEFT.search(text[: 2 * _NEAR])
    if left is None or left.start() > _NEAR or _OWN.search(text):
        return False
    return _SENT_ON.search(text, left.end()) is not None and CONTACT.search(text, left.end()) is not None


def speaks_of_sender(text: str, sender: Sender) -> bool:
    """Whether a mail from Kari Nordmann says that "Kari Nordmann" is away or has left: whoever writes says "I"."""
    if says_i(text):
        return False
    named = _NAMED.finditer(text[: 2 * _NEAR])
    return any(sender.is_named(found[1].strip()) and _GONE.search(found[2]) for found in named)
