"""Answers within the quote: somebody says that they are there, or says nothing else, and sets them off by a colour, an
arrow or their own name.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from responder.channels.reading.endings.cards import only_greets
from responder.channels.reading.endings.closings import ANSWERING, GREETING, GREETING_NAMED
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.lines import Line, Mark
from responder.channels.reading.phrases import SEE_INLINE
from responder.patterns import regex

_SHORT: Final = 160
_FEW_WORDS: Final = 5
_LONGEST: Final = 400
_CHARACTERS: Final = 400
_SENTENCE: Final = regex(r"(?<=[.!?])\s+|\n+")
_ANSWERS: Final = (
    r"(?:(?:be)?svar\w*|kommenta?r\w*|kommentier\w*|answer\w*|repl(?:y|ies|ied)|comment\w*|respon(?:se|ses|ded)|"
    r"(?:be|ge)?antwort\w*|anmerkung\w*|(?:be|ge)?antwoord\w*|opmerking\w*|répon\w*|repond\w*|respuestas?|respond\w*|"
    r"contest(?:ad\w*|é)|comentari\w*|vastau\w*|vastas\w*|vastannut|kommentti\w*|kommentoi\w*|rispost\w*)"
)
_STEMS: Final = (
    "svar", "komment", "comment", "answer", "repl", "respon", "antwo", "anmerk", "opmerk", "répon", "repon", "respues",
    "contest", "coment", "vasta", "rispost",
)  # fmt: skip
"""One of them stands in all of these words: most texts have none, and need not be searched for more."""
_PLACES: Final = (
    r"(?:nedenfor|nedanfor|nedanför|nedan|nedunder|nedenunder|herunder|innimellom|innemellan|under(?=\W*(?:$|her\b|"
    r"hvert|kvart|varje|hver|kvar|dine|dina|spørsm|fråg|spørg))|i (?:teksten|texten|mailen|mejlet|e-?posten|meldinga|"
    r"meldingen|meddelandet|kursiv|farger?|fargar|färg|farve)|(?:i|med) (?:rødt|raudt|rött|röd|blått|blåt|blå|grønt|"
    r"grönt|lilla|oransje|fet(?: skrift)?|fetstil|feit(?: skrift)?|fed(?: skrift)?)|\bfetstil|below|underneath|beneath|"
    r"inline|in-line|in line|in the (?:text|body|mail|e-?mail)|under (?:each|your|the)|in (?:red|blue|green|purple|"
    r"bold|caps|capitals|colou?r)|unten|darunter|unterhalb|im text|in der (?:mail|e-mail)|(?:in )?(?:rot|blau|grün|"
    r"fett)|(?:direkt )?unter (?:ihre|deine|euren?|die|den|jeder)|hieronder|eronder|onder (?:elke|iedere|uw|je|jullie|"
    r"de)|in de (?:mail|e-mail|tekst)|(?:in (?:het )?)?(?:rood|blauw|groen|vet)|ci-dessous|en dessous|dessous|"
    r"sous (?:chaque|vos|tes|les)|dans le (?:mail|texte|corps)|en (?:rouge|bleu|vert|gras)|abajo|debajo|"
    r"en el (?:correo|texto|cuerpo)|en (?:rojo|azul|verde|negrita)|alla|alle|alapuolel\w+|tekstissä|viestissä|seassa|"
    r"punaise\w+|sinise\w+|vihreä\w+|lihavoi\w+|di seguito|qui sotto|in (?:rosso|blu|verde))"
)
_POINTING: Final = regex(
    rf"\b{_ANSWERS}\b[^\n]{{0,60}}?\b{_PLACES}\b|\b{_PLACES}\b[^\n]{{0,60}}?\b{_ANSWERS}\b", re.IGNORECASE
)
_ANNOUNCED: Final = regex(rf"\b{_ANSWERS}\b[^\n]{{0,30}}:\s*$", re.IGNORECASE)
_NOT: Final = regex(
    r"\b(?:ikke|ikkje|inte|not|nothing|no|never|nicht|kein\w*|niet|geen|pas|aucun\w*|nunca|eivät|ingen|aldri|aldrig)"
    r"\b|n['’]t\b",
    re.IGNORECASE,
)
_ARROW: Final = r"(?:[-=~]{1,3}>{1,2}|[→➔➜⇒])"
_BEHIND: Final = regex(rf"\?[)\s]{{0,3}}(?:{_ARROW}|>{{2,3}}|\*{{2,3}}|#{{2,3}})\s*(\S.*)")
_AT_HEAD: Final = regex(rf"\s*{_ARROW}\s*(?=\S)")
_TYPED_AT_HEAD: Final = regex(r"\s*[-=~]{1,3}>{1,2}\s*(?=\S)")
_NAMED: Final = regex(r"\s*(?:\[([^\[\]]{2,60})\]\s*:?|([^\W\d_][^:\n\[\]?]{1,40}):)\s*(?=\S)")
_INSTRUCTS: Final = regex(
    r"\b(?:svare?|svara|reply|answer|respond|skriv|write|text|klikk?|klicka|click|tast|trykk?|tryck|press|tap|velg|vel|"
    r"välj|vælg|choose|pick|select|antworte\w*|schreib\w*|klick\w*|drück\w*|wähl\w*|répond\w*|écri\w+|cliqu\w+|"
    r"choisi\w*|respond[ae]\w*|conteste|escrib\w+|pulse|elij\w+|vastaa|kirjoita|valitse|klikkaa|antwoord|schrijf|klik|"
    r"kies|risponda|scriva|scelga|fortell (?:oss|gjerne)|fortæl (?:os|gerne)|berätta (?:för oss|gärna)|tell us|"
    r"let us know|gi (?:oss )?beskjed|sagen sie uns|teilen sie uns|laat (?:ons )?(?:ook )?weten|vertel ons|"
    r"dites[- ]nous|díganos|kerro (?:meille|myös))\b(?!\s*[:：])",
    re.IGNORECASE,
)
"""How to answer, as a shop tells it; "Svar: ja" is an answer."""
_EITHER: Final = regex(
    r"\b(?:ja|yes|oui|sí|kyllä|joo)\W{1,3}(?:eller|or|oder|ou|of|o|tai|/)\W{1,3}\w|\bja ?/ ?ne|\byes ?/ ?no",
    re.IGNORECASE,
)
_STOPS: Final = ("?", ".", "!", ":", "…", ")", "-", "–")


def points_inside(text: str) -> bool:
    """Whether the answer must be within the quote: somebody says so, or greets and says nothing."""
    return (len(text) < _SHORT and all(map(only_greets, text.splitlines()))) or says_inside(text)


def says_inside(text: str) -> bool:
    """Whether somebody says that the answer is within the quote."""
    if len(text) >= _LONGEST or (len(text) >= _SHORT and not _speaks_of_answers(text)):
        return False
    told = [sentence for sentence in _SENTENCE.split(text) if not sentence.rstrip().endswith("?")]
    if len(text) < _SHORT and any(SEE_INLINE.search(sentence) for sentence in told):
        return True
    return _speaks_of_answers(text) and (_ANNOUNCED.search(text) is not None or any(map(_points, told)))


def _speaks_of_answers(text: str) -> bool:
    lowered = text.lower()
    return any(stem in lowered for stem in _STEMS)


def _points(sentence: str) -> bool:
    """ "I have answered in red below", and no "You did not answer my mail below"."""
    return _POINTING.search(sentence) is not None and _NOT.search(sentence) is None


def set_off(lines: Sequence[Line], sender: Sender, told: bool) -> list[Line]:
    """What is set off among the lines of a quote of which nobody knows how it was sent; nothing where most of it has a
    colour, as that is then the colour of the quote. Where nobody said that something is there (`told`), a colour
    counts only after a question; where somebody did, what is in bold or directly below a question counts as well."""
    written = [line for line in lines if line.text.strip()]
    coloured = [line for line in written if line.mark is Mark.COLOURED]
    tints = 2 * len(coloured) <= len(written)
    found: list[Line] = []
    asked = False
    for line in written:
        text = _in_colour(line, told or asked) if tints else ""
        text = text or _typed(line.text[:_CHARACTERS], asked, sender)
        if text and "://" not in text:
            found.append(without_mark(Line(text), sender))
        asked = bool(text) or line.text.rstrip().endswith("?")
    if found or not told:
        return found
    spaced = all(not (one.text.strip() and two.text.strip()) for one, two in pairwise(lines))
    rows = written if spaced else lines
    return _in_bold(written) or [Line(rows[at].text) for at in range(1, len(rows)) if _is_below_question(rows, at)]


def _in_bold(written: Sequence[Line]) -> list[Line]:
    """Lines in bold, and bold words at the end of a line: those behind questions where there are such, as our own mail
    may have a heading in bold; nothing where most of it is bold."""
    if 2 * sum(line.mark is Mark.BOLD for line in written) > len(written):
        return []
    behind: list[Line] = []
    others: list[Line] = []
    asked = False
    for line in written:
        text = line.text if line.mark is Mark.BOLD else _heavy_end(line)
        if text and not tells_how(text) and "?" not in text and not text.endswith(":"):
            (behind if asked or "?" in line.text else others).append(Line(text))
        else:
            asked = "?" in line.text
    return behind or others


def _heavy_end(line: Line) -> str:
    """Bold words behind a sentence that is not."""
    text = line.text.rstrip()
    ends = line.heavy and text.endswith(line.heavy) and text[: -len(line.heavy)].rstrip().endswith(_STOPS)
    return line.heavy if ends else ""


def _is_below_question(lines: Sequence[Line], at: int) -> bool:
    """Whether one line stands alone on the heels of a question and says neither how to answer nor goodbye, or a few
    words that answer it stand below a blank line."""
    text = lines[at].text.strip()
    if not text or "?" in text or "://" in text or len(text) > _SHORT or tells_how(text):
        return False
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if (below.strip() and "?" not in below and not _says_goodbye(below)) or only_greets(text) or _says_goodbye(text):
        return False
    if lines[at - 1].text.strip():
        return "?" in lines[at - 1].text
    asked = at > 1 and "?" in lines[at - 2].text
    return asked and len(text.split()) <= _FEW_WORDS and (text[0].isdigit() or ANSWERING.match(text) is not None)


def _says_goodbye(text: str) -> bool:
    """A greeting at the end of a mail, alone or before whoever sends it: "Hilsen Marte i butikken"."""
    words = text.split()[: _FEW_WORDS + 1]
    greets = any(
        GREETING.fullmatch(" ".join(words[:count])) and (count == len(words) or words[count][0].isupper())
        for count in range(1, len(words) + 1)
    )
    return greets or (len(text) <= _SHORT and GREETING_NAMED.fullmatch(text) is not None)


def tells_how(text: str) -> bool:
    """ "Reply YES or NO": what a shop writes below its question."""
    return _INSTRUCTS.search(text) is not None or _EITHER.search(text) is not None


def _in_colour(line: Line, awaited: bool) -> str:
    """A line in a colour where an answer is awaited, or what stands in one behind a sentence without."""
    if line.mark is Mark.COLOURED:
        return "" if not awaited else line.text if line.said is None else line.said
    text = line.text.rstrip()
    if not line.tinted or not text.endswith(line.tinted):
        return ""
    return line.tinted if text[: -len(line.tinted)].rstrip().endswith(_STOPS if awaited else "?") else ""


def _typed(text: str, asked: bool, sender: Sender) -> str:
    """What is written behind an arrow after a question, or behind the sender's own name."""
    behind = _BEHIND.search(text)
    if behind is not None:
        return behind[1]
    return text if _is_named(text, sender) or (asked and _TYPED_AT_HEAD.match(text)) else ""


def _is_named(text: str, sender: Sender) -> bool:
    """ "[Kari Nordmann] Yes", "[KN] yes" and "Kari: yes" in a mail from Kari."""
    name = _NAMED.match(text)
    if name is None:
        return False
    return sender.is_named(name[1] or name[2]) or sender.is_initialled((name[1] or name[2]).strip())


def without_mark(line: Line, sender: Sender) -> Line:
    """An answer within the quote without the arrow or the name before it."""
    mark = _AT_HEAD.match(line.text[:_CHARACTERS])
    if mark is None and _is_named(line.text[:_CHARACTERS], sender):
        mark = _NAMED.match(line.text[:_CHARACTERS])
    return Line(line.text[mark.end() :], line.depth, line.mark) if mark else line
