"""Banners that mail servers and security products set above what a person wrote ("[EXTERNAL] …")."""

import re
from typing import Final

from responder.channels.reading.endings.signatures import only_signature
from responder.channels.reading.lines import Line
from responder.patterns import regex

_OUTSIDE: Final = (
    r"(?:extern(?:al|e|t|es|er|a|o)?|ekstern\w*|ulkoi\w+|ulkopuol\w+|outside|utenfor|utanför|utenfra|utifrån|udefra|"
    r"außerhalb|buiten|"
    r"extérieur|fuera)"
)
_TAG: Final = regex(
    r"\s*[\[{(<*]{1,3}\s*(?:(?:warning|caution|obs|ext|advarsel|varning|achtung)\b[ :!-]*)?(?:ext|"
    + _OUTSIDE
    + r")\b[ :_-]*(?:e-?mail|mail|e-?post|sender|avsender|avsändare|afsender|absender|message|melding|"
    r"source)?\s*[\]})>*]{1,3}[ :!-]*",
    re.IGNORECASE,
)
_ALARM: Final = regex(
    r"\s*[*⚠️!\[{(_-]{0,4}\s*(?:caution|warning|attention|notice|alert|obs|nb|vær obs|advarsel|merk|varning|"
    r"observera|"
    r"vorsicht|achtung|warnung|hinweis|let op|waarschuwing|prudence|avertissement|attentie|precaución|advertencia|"
    r"varoitus|huom|huomio|huomaa|cuidado|atención|aviso|opgelet|be careful|external|ekstern\w*|"
    r"extern\w*)\b[^\n]{0,400}",
    re.IGNORECASE,
)
_ABOUT: Final = regex(
    r"(?:(?:e-?mail|e-?post\w*|message|melding\w*|mejl\w*|mail\w*|nachricht|bericht|courriel|correo|mensaje|viesti\w*|"
    r"sähköposti\w*|meddelande\w*|besked\w*|sender|avsender|avsändare|afsender|absender|afzender|expéditeur|remitente|"
    r"lähettäjä)\b[^\n]{0,120}"
    + _OUTSIDE
    + r"|"
    + _OUTSIDE
    + r"[^\n]{0,60}(?:e-?mail|e-?post|mail|mejl|sender|avsender|avsändare|afsender|absender|organi[sz]ation|"
    r"kilde|källa|nachricht|virksomhed\w*|afzender|bericht|lähettäj\w*|viesti\w*|expéditeur|courriel|remitente|correo|"
    r"mensaje)|(?:do not|don['’]t|never) (?:click|open)|klikk? (?:ikke|aldri)|ikke klikk|"
    r"åpne ikke|klicka inte|öppna inte|klik ikke|klicken sie (?:nicht|keine)|öffnen sie keine|klik niet|ne cliquez pas|"
    r"no haga clic|älä (?:klikkaa|avaa|napsauta))",
    re.IGNORECASE,
)
_GOES_ON: Final = regex(
    r"\s*(?:please )?(?:do not|don['’]t|never|be careful|only|unless|recogni[sz]e|klikk|ikke|åpne|klicka|öppna|inte|"
    r"klik|klicken|öffnen|vær |var |ne |no |älä|vis |tenk|think before)\b[^\n]{0,300}(?:click|open|link|attachment|"
    r"vedlegg|lenke|länk|bilag|vedhæft|anhäng|bijlage|lien|pièce|enlace|adjunto|linkk|liite|avsender|avsändare|"
    r"sender)[^\n]{0,200}",
    re.IGNORECASE,
)
_DRAWN: Final = regex(r"\s*(?:[*_=–—-]\s?){3,120}")
"""The line that servers draw below a banner."""
_SELDOM: Final = regex(
    r"[\s\[(*]*(?:[^\s.!?@:;«»\"“][^\n.!?@:;«»\"“]{0,100}?\s)?(?:don['’]t often get|(?:får|fått) (?:ikke|ikkje|inte) "
    r"(?:ofte|ofta)|(?:erhalten|bekommen) nicht (?:oft|häufig)|(?:ontvangt|ontvangen|krijgt) niet vaak|"
    r"n['’]obtenez pas souvent|ne (?:recevez|reçoivent) pas souvent|no suelen? recibir|(?:et|eivät) (?:saa usein|"
    r"usein saa)|non ricev(?:i|ono) spesso)\s[^\n.!?@]{0,40}\b[^\s@]{1,80}@[^\s@]{1,120}(?:[.]|\s)[^\n.!?]{0,40}"
    r"\b(?:why|hvorfor|kvifor|varför|warum|waarom|pourquoi|por qué|miksi|perché)\b[^\n.!?]{0,30}\b(?:important\w*|"
    r"viktigt?|vigtigt?|wichtig|belangrijk|importante|tärkeää)(?: ist| is)?\b\s?(?:(?:at|på|under|auf|unter|op|à|en|"
    r"osoitteessa) (?=[<(\[]?https?:))?(?:[<(\[]{0,2}https?:[^\s<>()\[\]]{1,400}[>)\]]{0,2})? ?[.:\])*]{0,3}\s*",
    re.IGNORECASE,
)
"""What Outlook sets above a mail from somebody new; some programs set the mail itself on the same line."""
_THIS_MAIL: Final = regex(
    r"[\s*⚠️!\[{(_-]{0,6}(?:this|denne|dette|det här|detta|den här|diese[sr]?|dit|deze|ce|cette|cet|est[ea]|questa?|"
    r"tämä)"
    r"\s(?:(?:external|incoming|innkommende|inkommande|indgående) )?(?:e-?mail|mail|e-?post|message|melding|mejl|"
    r"meddelande|besked|"
    r"meddelelse|nachricht|bericht|courriel|courrier|correo|mensaje|messaggio|viesti|sähköposti)\w*\b"
    rf"(?=[^\n?]{{0,120}}\b{_OUTSIDE})[^\n?]{{0,400}}",
    re.IGNORECASE,
)
"""What a server says of the mail without an alarm before it: that it came from outside."""
_IT_IS: Final = regex(
    r"[\s*⚠️!\[{(_-]{0,6}(?:(?:this is|dette er|detta är|det här är|dies ist|das ist|dit is|ceci est|este es|tämä on) "
    rf"(?:an? |en |ett |ei |eine? |een |un )?{_OUTSIDE} (?:e-?mail|mail|e-?post|message|melding|mejl|nachricht|bericht|"
    r"courriel|correo|viesti|sähköposti)\w*\s?(?:[.!:\])][^\n?]{0,300})?|"
    r"(?:the |der |de |el )?(?:sender|avsenderen?|avsändaren|afsenderen|absender|afzender|expéditeur|remitente|"
    rf"lähettäjä) [^\n.?]{{0,30}}\b{_OUTSIDE}\b[^\n.?]{{0,25}}(?:organi[sz]a|virksomhet|verksamhet|firma|bedrift|"
    rf"företag|"
    r"unternehmen|bedrijf|empresa|yrity)\w*[^\n?]{0,300})",
    re.IGNORECASE,
)
"""The same in other words: "This is an external mail", "The sender is outside your organisation"."""
_LABELLED: Final = regex(
    r"[\s*\[(]{0,4}(?:(?:data|information|security|document|message|informasjons?|"
    r"informations?)-?\s?)?(?:classification|sensitivity|klassifi[sz]ie?r(?:ing|ung)|klassifi[ck]ation|klassning|"
    r"følsomhet|følsomhed|känslighet|vertraulichkeit|vertrouwelijkheid|gevoeligheid|gradering|sensibilité|"
    r"confidentialité|classificatie|clasificación|sensibilidad|luokitus|luottamuksellisuus|"
    r"tlp)\s?:\s?(?:[^\W\d_][\w-]*[ +/-]{0,3}){1,4}[\])*]{0,3}\s*",
    re.IGNORECASE,
)
"""How an office marks its mails: "Sensitivity: Internal"."""
_LABEL_ALONE: Final = regex(
    r"[\s*\[(]{0,4}(?:(?:[A-Z][\w&.-]{1,15} ){0,3}(?:official|internal|confidential|restricted) use only|"
    r"c\d ?[-–] ?(?:intern\w*|public\w*|confiden\w*|vertraulich)|tlp:(?:clear|white|green|amber|red)|"
    r"official(?: ?[-:–] ?sensitive)?|unclassified|internal|confidential|restricted|(?:strictly |streng |strengt |"
    r"strikt |strictement |estrictamente )?(?:(?:private?|personal|personlig|personligt|persönlich|persoonlijk|"
    r"personnel|personal) (?:and|&|og|och|und|en|et|y) )?(?:confidential|vertraulich|vertrouwelijk|fortrolig|fortroleg|"
    r"confidentiel|confidencial|konfiden[st]iell?t?)|interne?|interno|kun til intern\w* bru[kg]|"
    r"endast för internt bruk|confidentiel|confidencial|vertraulich|vertrouwelijk|fortrolig|fortroleg|"
    r"konfiden[st]iell?t?|sekretess|luottamuksellinen|sisäinen|unntatt off\w*|"
    r"unnateke off\w*)(?: ?[-–] ?[^\W\d_]{3,15})?[\])*]{0,3}\s*",
    re.IGNORECASE,
)
"""The same without a word before it, on a paragraph of its own."""
_SUMMED_UP: Final = regex(
    r"[\s*✨\[(]{0,4}(?:(?:ai|ki)[- ])?(?:generated |generert |genererad |genereret |generierte )?(?:summary|"
    r"summari[sz]ed|oppsummering|oppsummert|sammendrag|samandrag|sammanfattning|sammanfattat|resumé|resume|"
    r"sammenfatning|zusammenfassung|zusammengefasst|samenvatting|samengevat|résumé|resumen|yhteenveto|"
    r"riepilogo)\b[^\n.:]{0,20}\b(?:copilot|gemini|apple intelligence|chatgpt|ai|ki|tekoäly\w*|ia)\b[^\n]{0,600}",
    re.IGNORECASE,
)
"""What a program made of the mail by itself and set above it."""
_LOOKED_AT: Final = 8
_SENTENCE: Final = 3


def without_banner(lines: list[Line]) -> list[Line]:
    """`lines` without a banner at their head; unchanged where nothing else would be left."""
    written = [index for index, line in enumerate(lines[: 4 * _LOOKED_AT]) if line.text.strip()][:_LOOKED_AT]
    found = False
    if written:
        seldom = _SELDOM.match(lines[written[0]].text[:600])
        if seldom is not None:
            lines = [*lines[: written[0]], *_behind(lines[written[0]], seldom.end()), *lines[written[0] + 1 :]]
            return without_banner(lines) if any(line.text.strip() for line in lines) else lines
    for position, index in enumerate(written):
        text = lines[index].text
        goes_on = found and (_GOES_ON.fullmatch(text) or _DRAWN.fullmatch(text))
        if _is_banner(text) or goes_on or _is_label(lines, index):
            found = True
            continue
        rest = _untagged(lines[index])
        if not found and rest is lines[index]:
            return lines
        kept = [rest, *lines[index + 1 :]]
        return kept if rest.text.strip() or position + 1 < len(written) else lines
    return lines


def _is_banner(text: str) -> bool:
    if len(text) > 600:
        return False
    if _TAG.fullmatch(text) or _SUMMED_UP.fullmatch(text) or _THIS_MAIL.fullmatch(text) or _IT_IS.fullmatch(text):
        return True
    tagged = _TAG.match(text)
    rest = text[tagged.end() :] if tagged else text
    return bool((tagged or _ALARM.fullmatch(text)) and _ABOUT.search(rest))


def _is_label(lines: list[Line], index: int) -> bool:
    """Whether a paragraph of one line is how an office marks its mails."""
    text = lines[index].text
    if len(text) > 80 or (index + 1 < len(lines) and lines[index + 1].text.strip()):
        return False
    if _LABELLED.fullmatch(text):
        return True
    if _LABEL_ALONE.fullmatch(text) is None or only_signature(lines[index + 1 :]):
        return False
    below = next((line.text for line in lines[index + 1 :] if line.text.strip()), "")
    return " " in text.strip() or len(below.split()) >= _SENTENCE  # "Internal" alone may be the answer


def _behind(line: Line, end: int) -> list[Line]:
    return [Line(line.text[end:], line.depth, line.mark)] if line.text[end:].strip() else []


def _untagged(line: Line) -> Line:
    """ "[EXTERNAL] Yes please": only the tag is the server's."""
    match = _TAG.match(line.text[:200])
    return Line(line.text[match.end() :], line.depth, line.mark) if match else line
