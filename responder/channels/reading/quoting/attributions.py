"""Lines that say who wrote the quote below them, in the languages and orders of the programs: date, address, verb.

They are recognised by their build and not by single words, so that an answer that merely contains these is kept.
"""

import re
from typing import Final

from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import DATE, STARTER, TIME, WROTE, names_address
from responder.channels.reading.tables import words
from responder.patterns import regex

WRAPPED: Final = 6
"""Lines over which an attribution may be broken."""
FEW: Final = 4
"""Lines over which one may be broken whose first does not begin as attributions do."""
ATTRIBUTION_CHARACTERS: Final = 420
_DATE_WORDS: Final = words(
    "kello klokka klokken klockan ore alle uhr heures october oktober dniu volgende følgende følgjande "
    "följande folgendes"
)
_PRONOUNS: Final = words(
    "jeg eg jag i ich je j'ai ik yo minä vi me we wir wij nous nosotros du dere ni i you sie u vous"
)
_WHOSE: Final = regex(
    r"(?<!\w)(?:my|your|our|his|her|their|min|mitt|mi|din|ditt|deres|vår|vårt|hans|hennes|ert|era|jeres|vores|Ihre?|"
    r"meine?|unsere?|deine?|euer|eure|votre|vos|notre|nos|mon|leur|uw|jullie|mijn|onze|sus?|nuestr[oa])(?!\w)"
)
_YEAR: Final = regex(r"(?<!\d)20\d\d(?!\d)")
_DATED_ADDRESS: Final = regex(r"\s*\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4}[^<>\n]{0,80}<[^<>\s]+@[^<>\s]+>\s*")
_ADDRESS_DATED: Final = regex(r"\s*[^<>\n]{0,80}<[^<>\s]+@[^<>\s]+>\s*[–—,-]\s*([^<>\n!?]{6,50})")

_ZONED: Final = regex(r"\s*20\d\d-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d\d:\d\d [^\n:]{2,60}")
"""What is left of "2016-03-03 17:21 GMT+01:00 Kari Nordmann <a@b.example>:" without its address."""
_CITED: Final = regex(r"\s*(?:in|i|dans|en) [^\W\d_]{4,12} <[^\s<>]{3,250}>", re.IGNORECASE)
"""The id of the mail that is quoted: "In message <1@a.example> you wrote:"."""
_SAID: Final = regex(r"\bsa(?:id|ys)\s?[:：]\Z", re.IGNORECASE)
_NAME_WORDS: Final = 5

_WHOLE: Final = regex(
    r"\s*(?:(?:on|den|på|am|op|le|el|il giorno|em) )?(?:[^\W\d_]{2,12}[.,]{0,2} ){0,2}(?:den |d\. )?"
    r"(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?20\d\d|20\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|"
    r"th)?\.?,? (?:(?:de )?[^\W\d_]{3,12}\.?,? (?:de )?)?"
    r"20\d\d)(?!\d)",
    re.IGNORECASE,
)
_WHOLE_AMERICAN: Final = regex(r"\s*on (?:[^\W\d_]{2,12}[.,]{0,2} )?[^\W\d_]{3,12} \d{1,2}, 20\d\d", re.IGNORECASE)
SPACED_END: Final = regex(
    rf"\s*(?:[<(]{{1,2}}\S{{1,100}}@\S{{1,150}}[>)]{{1,2}})?\s*(?:a )?(?:{WROTE.pattern}|écrit)?\s*[:：]\s*",
    re.IGNORECASE,
)
"""What may be left of an attribution for its last line: the address, the verb, the colon."""
_UNPOINTED: Final = regex(rf"<[^\s<>@]{{1,80}}@[^\s<>]{{1,120}}>\s(?:{WROTE.pattern})\s*\Z", re.IGNORECASE)
_UNPOINTED_CHARACTERS: Final = 260
_DASHES: Final = frozenset("-–|")
_DAY_CHARACTERS: Final = 8
"""The shortest day and year that an attribution begins with."""
NAMED_BEHIND: Final = regex(r"\s[^:<>()\n!?]{0,100}[<(][^\s<>()@]{1,80}@[^\s<>()]{1,120}[>)]\s?[:：]")
""" "skrev Kari <a@b.example>:" """
_STARTS_INSIDE: Final = regex(
    r"(?<=[\w.,!?)*])(?:\s+|\s*-{2,}\s*)(?=(?:On|Den|På|Am|Op|Le|El|Il|Em|Dnia) (?:[^\W\d_]{2,12}[.,]{0,2} ){0,2}"
    r"(?:den |d\. )?\d)"
)
_WEEKDAY_INSIDE: Final = regex(
    r"(?<=[\w.,!?)*])\s+(?=(?:(?:man|måndag|tir|tirs|tys|tis|ons|tor|tors|fre|lør|laur|lör|søn|sön|sun|mån)(?:dag)?|"
    r"ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)"
    r"[.,]? \d{1,2}\. [^\W\d_]{3,12}\.? 20\d\d)",
    re.IGNORECASE,
)
"""Heads that begin with the weekday itself, as Gmail writes them in Norwegian and Finnish."""


def joined(lines: list[Line], index: int, count: int) -> str:
    """`count` lines as one."""
    return " ".join(line.text.strip() for line in lines[index : index + count])


def attributes(text: str, quote_follows: bool, count: int) -> bool:
    """Without a quote below, nothing less than an address, or date and time, with a verb will do."""
    stripped = text.rstrip(" *_\u00a0")
    colon = stripped.endswith((":", "：", ":>"))
    if not colon and not quote_follows:
        return False
    verb = WROTE.search(text) is not None
    if quote_follows and not colon and count == 1 and _dates_writer(text):
        return True
    if not (colon or (verb and quote_follows)) or (count > 1 and not _begins(text)):
        return False
    if quote_follows and ((verb and _CITED.match(text)) or _says_who(text, stripped)):
        return True
    address = names_address(text)
    time, date = (pattern.search(text) is not None for pattern in (TIME, DATE))
    itself = verb and not (quote_follows and time and date) and _speaks_itself(text)
    if itself or stripped.endswith((".", "?", "!")):
        return False
    if not colon:
        return address + time + date > 1 and len(text) < 250
    if quote_follows and verb:
        return address or time or date or len(text) < 80
    if verb:
        return address or (time and date and _ends_with_writer(text))
    return address and time and date and bool(_begins(text))


def ends_unpointed(text: str) -> bool:
    """An attribution without its colon: day and time, and at its end whose mail it was ("… Kari <a@b.example> wrote",
    "… schrieb Kari Nordmann"). Whoever tells what was written goes on with it."""
    if STARTER.match(text) is None or TIME.search(text) is None or DATE.search(text) is None or _speaks_itself(text):
        return False
    if _UNPOINTED.search(text[-_UNPOINTED_CHARACTERS:]):
        return True
    verb = WROTE.search(text)
    names = text[verb.end() :].split() if verb is not None else []
    return 0 < len(names) <= _NAME_WORDS + 1 and all(name[0].isupper() or name in _DASHES for name in names)


def begins_with_day(text: str) -> bool:
    """Whether a text begins as an attribution does, with the day and the year."""
    return _WHOLE.match(text[:80]) is not None or _WHOLE_AMERICAN.match(text[:80]) is not None


def is_complete(text: str) -> bool:
    """Whether a text is a whole attribution that needs nothing from the line above it: it begins with its day, and has
    the year, the time, the verb and the colon."""
    if not text.rstrip().endswith((":", "：")) or not begins_with_day(text):
        return False
    verb = WROTE.search(text)
    if verb is None or verb.start() < _DAY_CHARACTERS:  # The name is on the line above.
        return False
    return TIME.search(text) is not None and not _speaks_itself(text)


def said_before(text: str) -> str:
    """What stands before an attribution on its own line: programs set it there where they take an answer for one
    paragraph with it ("Yes please On 3 May 2024 at 10:00 A wrote:")."""
    start = _STARTS_INSIDE.search(text) or _WEEKDAY_INSIDE.search(text)
    before = text[: start.start()] if start is not None else ""
    return "" if STARTER.fullmatch(before) or WROTE.search(before) or names_address(before) else before


def announces(text: str) -> bool:
    """Whether a line above our own words says that we wrote them."""
    if len(text) > ATTRIBUTION_CHARACTERS or not text.rstrip().endswith((":", "：")):
        return False
    return WROTE.search(text) is not None and not _speaks_itself(text)


def _says_who(text: str, stripped: str) -> bool:
    """ "Kari Nordmann said:" and "On 05 September 2024, Kari said:": a name, an address or a day, and no sentence."""
    said = _SAID.search(stripped[-12:])
    if said is None or _speaks_itself(text):
        return False
    writer = stripped[: len(stripped) - len(said[0])]
    if names_address(writer) or (_begins(writer) and DATE.search(writer)):
        return True
    return 0 < len(writer.split()) <= _NAME_WORDS and all(word[:1].isupper() for word in writer.split())


def _dates_writer(text: str) -> bool:
    """A moment and whose mail it was, without a verb; Nextcloud: "Kari <a@b.example> – 20 November 2025 10:12"."""
    if _DATED_ADDRESS.fullmatch(text) or _ZONED.fullmatch(text):
        return True
    match = _ADDRESS_DATED.fullmatch(text)
    return match is not None and DATE.search(match[1]) is not None and TIME.search(match[1]) is not None


def _speaks_itself(text: str) -> bool:
    """ "On 3 May at 10:00 I wrote:" and "… your driver wrote:" are sentences of people: programs name who wrote."""
    verb = WROTE.search(text)
    if verb is None:
        return False
    before, behind = text[: verb.start()].split()[-3:], text[verb.end() :].split()[:3]
    if not names_address(text) and _WHOSE.search(" ".join((*before, *behind))):
        return True
    return any(word.strip(":,.").lower() in _PRONOUNS for word in (*before[-1:], *behind[:1]))


def _ends_with_writer(text: str) -> bool:
    """After the verb come a name or a date, and no sentence: "you wrote on 3 May at 10:00 that it comes:" is none."""
    verbs = list(WROTE.finditer(text))
    rest = re.findall(r"[^\W\d_]+", text[verbs[-1].end() :])
    return all(not word.islower() or len(word) <= 3 or word in _DATE_WORDS or DATE.search(f"1 {word}") for word in rest)


def _begins(text: str) -> bool:
    """A broken attribution must begin like one, or it would swallow the answer's last line."""
    head = text[:60]
    return bool(STARTER.match(head) or DATE.search(head) or TIME.search(head) or names_address(head))


def attributed(lines: list[Line]) -> bool:
    """Whether quoted lines say who wrote them: iPhones quote the attribution as well."""
    bare = [Line(line.text) for line in lines[:12]]
    return any(
        attributes(joined(bare, index, count), True, count)
        for index in range(len(bare))
        for count in range(1, min(WRAPPED, len(bare) - index) + 1)
        if bare[index].text.strip() and WROTE.search(joined(bare, index, count)[:ATTRIBUTION_CHARACTERS])
    )


def glued_attribution(text: str) -> bool:
    """Yahoo on phones goes on with the quoted text on the line of "On … wrote:"."""
    if not STARTER.match(text) and not DATE.search(text[:28]):
        return False
    verb = WROTE.search(text[:ATTRIBUTION_CHARACTERS])
    if verb is None or _speaks_itself(text):
        return False
    head = text[: verb.start()]
    if text[verb.end() : verb.end() + 3].lstrip()[:1] != ":":
        behind = NAMED_BEHIND.match(text, verb.end())
        return behind is not None and DATE.search(head) is not None and TIME.search(head) is not None
    return bool(names_address(head) or (_YEAR.search(head) and TIME.search(head)))


def named_in_arrows(line: Line) -> bool:
    """GroupWise: ">>> Kari <a@b.example> 20.11.2025 10:12 >>>", and the earlier mail below it without a mark."""
    inner = line.text.rstrip()
    return inner.endswith(">>>") and (names_address(inner) or DATE.search(inner) is not None)


def dashed_attribution(text: str) -> bool:
    """Zoho: "---- On Wed, 24 Feb 2021 14:02:50 +0530 a@b.example wrote ----"; phones: "---- Kari wrote ----"."""
    inner = text.strip(" -")
    if not (text.lstrip().startswith("---") and text.rstrip().endswith("---")):
        return False
    if _names_and_wrote(inner):
        return True
    if not STARTER.match(inner):  # Notes puts nothing but whom it is by.
        return bool(WROTE.search(inner[-20:]) and inner.endswith(":") and names_address(inner))
    named, time, date = names_address(inner), TIME.search(inner), DATE.search(inner)
    return bool(WROTE.search(inner) and (time or date) and (named or (time and date)))


def _names_and_wrote(text: str) -> bool:
    """Whether there is no more than a name and the verb."""
    verb = WROTE.search(text[:ATTRIBUTION_CHARACTERS])
    if verb is None or _speaks_itself(text):
        return False
    at_edge = verb.end() == len(text) or verb.start() == 0
    return at_edge and 0 < len(f"{text[: verb.start()]} {text[verb.end() :]}".split()) <= _NAME_WORDS
