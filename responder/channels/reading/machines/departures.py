"""Notes for those who have left: that somebody no longer works there, and whom to write to instead.

A person who changes jobs tells it too, but then gives an address of their own to use; a note sends the reader on to
others.
"""

import re
from typing import Final

from responder.channels.reading.endings.closings import CONTACT
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.personal_words import says_i
from responder.patterns import regex

_NEAR: Final = 120
_LEFT: Final = regex(
    r"\bno longer (?:works?|working|employed|part of|with) |(?:\b(?:has|have)|['’](?:ve|s)) (?:now |since |"
    r"recently )?left (?:the|our) (?:company|organi[sz]ation|firm|business)\b|\b(?:har|er) (?:sluttet|slutta|fratrådt|"
    r"stoppet) (?:i|hos|på|som|ved|min|sin|her)\b|\ber fratrådt\b|\bhar fået (?:nyt |andet )(?:job|arbejde)\b|"
    r"\ben työskentele enää\b|\b(?:denne|den här|det här|this|diese) (?:e-?post|e-?mail|mail|"
    r"mejl)?[- ]?(?:adresse[nr]?|address|konto\w*|account) (?:er|är|is|ist|has been|har blitt|er blevet|blir|"
    r"bliver) (?:nedlagt|nedlagd|lukket|stengt|stängd|closed|retired|no longer|nicht mehr|avviklet|avsluttet|avslutat|"
    r"slettet)|\b(?:ikke|ikkje) (?:lenger|lengre|længere) (?:ansatt|tilsett|ansat)\b|\b(?:jobber|arbeider|arbejder|"
    r"jobbar|arbetar) (?:ikke|ikkje|inte) (?:lenger|lengre|længere|längre|kvar) (?:i|hos|på|her|här|kvar)\b|"
    r"\bhar slutat (?:på|hos|i|här|sin)\b|\binte längre (?:anställd|kvar)\b|\baus (?:unser\w*|der|dem|seine\w*|"
    r"ihre\w*) [^\n.]{2,40} ausgeschieden\b|\bnicht (?:mehr|länger) (?:für|bei|in) [^\n.]{2,60}(?:tätig|beschäftigt|"
    r"angestellt)\b|\bniet (?:meer|langer) (?:werkzaam|in dienst)\b|\bwerkt? niet (?:meer|langer)\b|\bis uit dienst\b|"
    r"\bne fai[st] plus partie\b|\bne travaille plus (?:ici|chez|dans|pour|à|au|avec|en)\b|\b(?:a|"
    r"ai) quitté (?:la société|l['’]entreprise|notre)|\bya no (?:trabaj\w+|form[ao] parte)\b|\bha dejado (?:la|"
    r"nuestra) empresa\b|\bnon lavora più\b|\b(?:has|have) (?:now |since |recently )?retired\b|\bretired (?:in|from)\b|"
    r"\b(?:pensjonert|pensioneret|pensionerad|pensioniert)\b|(?:\b(?:has|have)|['’](?:ve|s)) (?:now |since |"
    r"recently )?moved (?:on\b|to (?:a|another) [^\n.]{0,20}(?:role|position|team|department|company))|\bhar (?:byttet|"
    r"bytt|skiftet|fått ny|gått videre til) (?:\w+ )?(?:jobb|job|stilling|tjänst)|\b(?:gått|gått av|gået|blitt|"
    r"blevet) (?:med |i |på )?(?:pension|pensjon)\w*|\beläkkee(?:lle|llä)\b|\bi[mn] (?:den )?ruhestand\b|"
    r"\bmet pensioen\b|\bà la retraite\b|\bjubilad[oa]\b|\bin pensione\b|\bhat (?:uns|(?:das|unser) (?:unternehmen|"
    r"haus)|(?:die|unsere) (?:firma|gesellschaft|praxis)) verlassen\b|\bhar (?:forlatt|forladt|lämnat) (?:oss|os|"
    r"firma\w*|bedrift\w*|selskap\w*|selskab\w*|virksomhed\w*|företag\w*|bolag\w*|stilling\w*)|\bheeft (?:ons|onze \w+|"
    r"het bedrijf|de organisatie) verlaten\b|\bha lasciato (?:l['’]azienda|la società|la nostra)|\b(?:já|"
    r"ja) não trabalha\b|\bnie pracuje już\b|\bsiirtynyt (?:toisiin|uusiin|muihin) tehtäviin\b|\b(?:gått|gået|"
    r"övergått) (?:over |över )?(?:i|til|till) (?:ny|nytt|andre|andra|annen|annan|anden) (?:\w{0,8}stilling\w*|"
    r"\w{0,8}tjänst\w*|jobb?|oppgaver|opgaver|arbetsuppgifter)|\bei ole enää (?:töissä|palveluksessa\w*)|"
    r"\ben ole enää (?:\S+ ){0,4}(?:töissä|palveluksessa)",
    re.IGNORECASE,
)
_SENT_ON: Final = regex(
    r"\b(?:e-?mail\w*|mail\w*|mejla|use|benytt?\w*|bruk|brug|använd|palvelee|redirect|direct|forward|write to|"
    r"get in touch|kontakt\w*|rett\w*|send\w*|skicka\w*|skriv\w*|vend\w*|henvend\w*|vänd\w*|ersättare|efterträdare|"
    r"etterfølger|efterfølger|wenden|richten|schreiben|nachfolger\w*|sturen|terecht|stuur|mailen|opvolger|adresse[rz]|"
    r"contact\w*|remplaç\w+|dirig\w+|dir[ií]j\w+|escrib\w+|enví\w+|sustitut\w+|yhteyttä|lähet\w+|ansprechpartner\w*|"
    r"kontaktperson\w*|contactpersoon|interlocut\w+|yhteyshenkilö\w*|[ée]cri\w+|seuraaja\w*|kieruj\w+|kontaktow\w+|"
    r"rivolg\w+|scriv\w+|joindre|joign\w+|meld(?:en|et)|bereiken|erreich\w+|comun[ií]\w+|yhteydessä)\b",
    re.IGNORECASE,
)
_NAMED: Final = regex(
    r"(?:^|[.!]\s)[ \t]*((?:[A-ZÅÄÖØÆÜÉ][\w'’-]{0,30} ){2,4})(?=[a-zåäöøæüé])(?!(?:her|here|här|hier|ici|aquí|"
    r"täällä)\b)(?=([^\n.!?]{0,120}))",
    re.MULTILINE,
)
"""A name of two words or more that a sentence goes on from, as "Kari Nordmann er"."""
_GONE: Final = regex(
    r"\b(?:no longer|left|retired|moved (?:on|to)|passed away|on (?:\w+ )?(?:leave|holiday|vacation)|away|absent|"
    r"unavailable|out of|ikke lenger|ikkje lenger|ikke længere|inte längre|inte kvar|ikke mer|sluttet|slutta|slutat|"
    r"stoppet|fratrådt|gått av|pensjon\w*|pension\w*|retrait\w*|\w*permisjon|\w*ledig|orlov|barsel|\w*ferie|"
    r"\w*semester|fraværende|frånvarande|bortreist|bortrest|syke?meldt|sygemeldt|sjukskriven|nicht mehr|nicht länger|"
    r"verlassen|ausgeschieden|ruhestand|abwesend|\w*urlaub|elternzeit|niet (?:meer|langer)|uit dienst|verlaten|afwezig|"
    r"vakantie|verlof|ne \w+ plus|quitté|absente?|en (?:congés?|vacances|arrêt)|ya no|dejado|jubilad[oa]|ausente|"
    r"de (?:baja|vacaciones)|(?:ei|eivät) (?:\w+ )?enää|eläkkee\w+|\w*lomalla|poissa)\b",
    re.IGNORECASE,
)
_OWN: Final = regex(
    r"\bny(?:e|a)? (?:e-?post|e-?mail|mail|mejl)?-?(?:adresse|adress)(?:en)? (?:min |er|är)|\b(?:my (?:new|private|own|"
    r"personal)|min (?:nye|nya|private?|privata|egen)|mitt (?:nye|nya|private?|privata)|meine (?:neue|private)|"
    r"mijn (?:nieuwe|privé)|ma nouvelle|mon (?:nouveau|adresse)|mi (?:nuev\w|correo personal)|uusi osoitteeni)\b|"
    r"\b(?:reach|write|e-?mail|contact|kontakt\w*|nå|nås|når|ring|call|bel) (?:me|meg|mig|mij)\b|\b(?:contactez|"
    r"écrivez|appelez|joignez)[- ]moi\b|\b(?:schreiben|rufen|erreichen|kontaktieren|antworten) sie (?:mir|mich)\b|"
    r"\b(?:escr[ií]ban?me|ll[aá]men?me|cont[aá]cten?me)\b|\bottakaa minuun\b",
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
