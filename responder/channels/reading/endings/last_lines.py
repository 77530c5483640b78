"""The last lines of a mail: the sender's own name in any spelling, the wish above it, the picture behind it."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from responder.channels.reading.endings.cards import only_greets
from responder.channels.reading.endings.closings import (
    CARD,
    GREETING,
    GREETING_FROM,
    PLEASANTRY,
    SIGNED_OFF,
    SMILING,
    TAIL,
    TAIL_NAMED,
    TAIL_SHORT,
    TAIL_WISHED,
    THANKS,
)
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.endings.wishes import wishes, without_farewell
from responder.channels.reading.lines import Line
from responder.patterns import regex

_CARD_LINES: Final = 4
_THANKING: Final = regex(
    r"\s*(?:\w+ )?(?:thank|thx|ta\b|takk|tack|tak\b|dank|bedankt|merci|gracias|kiitos)", re.IGNORECASE
)
_SHOWN: Final = regex(r"\s*\[(?=[^\[\]]*[^\W\d_]{2})[^\[\]\n]{2,80}\]\s*")
_SIGNED_CHARACTERS: Final = 60
_LETTERS: Final = 6
_LEADS: Final = regex(
    r"(?::|\b(?:er|är|is|ist|est|es|on|heter|hedder|heiße|heiß[et]|heet|være|vere|vara|blir|bliver|be|sein|lautet|zijn|"
    r"worden|être|ser|será|sera|olla|stå|står|says?|reads?|til|till|to|for|för|für|voor|nach|naar|an|à|pour|para))\s*$",
    re.IGNORECASE,
)
_WRITTEN: Final = regex(
    r"\b(?:\w{0,10}kort\w*|cards?|\w{0,12}karte|carte|tarjeta|kortti\w*|kaart\w*)\b[^\n:.!?]{0,60}\b(?:tekst\w*|text\w*|stå|"
    r"står|says?|reads?|skrives?|skrivas?|teksti\w*)$",
    re.IGNORECASE,
)
"""What is to be written on a card, said without a colon."""
_ABOUT_LETTERS: Final = regex(
    r"initial|bokstav|bogstav|buchstab|\bletters?\b|monogram|grav[eiu]r|engrav|størrelse|storlek|größe|\bsizes?\b|"
    r"\bmaat\b|taille|talla|\bkoko\b|alternativ|\boptions?\b|variant|nimikirjai|kirjain|letras?\b|lettres?\b",
    re.IGNORECASE,
)
"""Where a letter or two may be what was asked for."""
_KISSES: Final = regex(r"(?:\s+|\s*[,.])(?:x{1,5}|xo(?:xo)?)$", re.IGNORECASE)
_LOST_PICTURE: Final = regex(r"\s\?{1,6}$")
"""What is left of an emoji in a charset that has none."""
_FIRST_PICTURES: Final = regex(r"^\s*[\u2600-\u27bf\u2b50\ufe0f\u200d\U0001f000-\U0001faff]{1,8}\s*")
_PRONOUNS: Final = regex(
    r"\s*[(\[](?:she|her|he|him|they|them|hun|henne|han|ham|hen|hon|sie|ihr|er|ihm|elle|il|ella|él|zij|haar|hij|hem|"
    r"hän)(?:\s?/\s?\w{2,6}){0,2}[)\]]",
    re.IGNORECASE,
)
_BEHIND: Final = regex(
    r"\s(?:&|\+|og|och|and|und|ja|en|et|y) (?=(?:(?-i:[A-ZÅÄÆÖØÉ])[\w-]{0,20}(?: (?-i:[A-ZÅÄÆÖØÉ])[\w-]{1,20})?|co|"
    r"(?:the )?famil(?:ien?|y|jen?)|the (?:kids|boys|girls|cats?|dogs?)|barna|barnen|børnene|kids)\.?$)|"
    r"[\s,]*[-–|,]\s?(?=\+?[\d ()-]{5,20}$)",
    re.IGNORECASE,
)
"""Others who sign too, or a number behind the name."""


def is_on_card(lines: list[Line], index: int) -> bool:
    """Whether a line stands in what is to be written for somebody, announced within the few written lines above."""
    written = (text for place in range(index - 1, -1, -1) if (text := lines[place].text).strip())
    over = [text.rstrip()[-300:] for text in islice(written, _CARD_LINES)]
    return any((text.endswith(":") and CARD.search(text)) or _WRITTEN.search(text) for text in over)


def leads_over(lines: Sequence[Line]) -> bool:
    """Whether the line above the last one leads over to it: "The name is:", "The initials should be"."""
    over = next((line.text for line in reversed(lines[:-1]) if line.text.strip()), "")
    return _LEADS.search(over[-60:]) is not None


def without_wish(lines: list[Line]) -> list[Line]:
    """The wish above a name that is gone: "Have a nice day!", "Vr. gr.". Thanks are words of the writer and stay, but
    for those whose comma leads over to the name."""
    last = lines[-1].text if lines else ""
    if len(last) > _SIGNED_CHARACTERS or (_THANKING.match(last) and not (THANKS.fullmatch(last) or wishes(last))):
        return lines
    if not _is_wish(last) or is_on_card(lines, len(lines) - 1):
        return lines
    said = any(line.text.strip() and not only_greets(line.text) for line in lines[:-1])
    return trimmed(lines[:-1]) if said else lines


def _is_wish(text: str) -> bool:
    known = ((PLEASANTRY, text), (GREETING, text), (SIGNED_OFF, f"{text} "), (GREETING_FROM, text), (THANKS, text))
    return any(wish.fullmatch(words) for wish, words in known) or wishes(SMILING.sub("", text))


def without_picture(lines: list[Line]) -> list[Line]:
    """What a program wrote for the picture of a signature: "[Fjord Kaffe]" in a last paragraph of its own."""
    if len(lines) < 3 or lines[-2].text.strip() or not _SHOWN.fullmatch(lines[-1].text):
        return lines
    return trimmed(lines[:-1]) or lines


def signs_off(lines: list[Line], sender: Sender) -> bool:
    """Whether the last line, below a sentence, a wish or a blank line, ends a mail with the sender's name in any
    spelling ("groetjes joost", "Sarah x", "Torunn 🌼"), with its first letters or with its first letter."""
    text, over = lines[-1].text.strip(), lines[-2].text
    names = own_names(sender.name)
    if len(text) > _SIGNED_CHARACTERS or not any(line.text.strip() for line in lines[:-1]):
        return False
    if len(over.split()) == 1 and not _is_wish(over):
        return False
    above = next((line.text for line in reversed(lines[:-1]) if line.text.strip()), "")
    if len(text) <= _LETTERS and _ABOUT_LETTERS.search(above[-300:]):
        return False
    if _is_own(text, names, sender):
        return True
    wish = SIGNED_OFF.match(text)
    named = {text[wish.end() :] if wish else text, without_farewell(text)} - {text}
    return any(_is_own(one, names, sender) for one in named)


def _is_own(text: str, names: set[str], sender: Sender) -> bool:
    """Whether a text is the sender's name or the letters that begin it, whatever decorates it."""
    text = _FIRST_PICTURES.sub("", SMILING.sub("", _PRONOUNS.sub("", text)))
    text = _KISSES.sub("", _LOST_PICTURE.sub("", text)).strip(" .,!~*-–/")
    letters = text.replace(".", "").replace(" ", "")
    if len(letters) == 1:
        return letters.isupper() and any(name.startswith(letters.casefold()) for name in names)
    if text.casefold() in names or sender.is_initialled(letters):
        return True
    head, *rest = _BEHIND.split(text, maxsplit=1)
    return bool(rest) and (head.strip(" ,-–").casefold() in names or sender.is_initialled(head.strip(" ,-–.")))


def own_names(sender_name: str | None) -> set[str]:
    if not sender_name or "@" in sender_name:
        return set()
    ordered = sender_name.replace('"', "").casefold()
    if ordered.count(",") == 1:
        last, _, first = ordered.partition(",")
        ordered = f"{first.strip()} {last.strip()}"
    words = ordered.split()
    if not words:
        return set()
    return {" ".join(words), words[0], words[-1], f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}"} - {
        "ja",
        "nei",
        "ok",
        "no",
    }


def without_tail(lines: list[Line], names: set[str]) -> list[Line]:
    """A greeting with a name at the end of the last sentence: "Ja takk. Mvh Ola". Where no stop is before it, a word
    that also stands in sentences ("hilsen") must have the sender's name behind it."""
    if not lines:
        return lines
    text = lines[-1].text
    match = TAIL.search(text[-200:]) or TAIL_SHORT.search(text[-60:])
    if match is None and names and text.rstrip(" .!").casefold().endswith(tuple(names)):
        named = TAIL_NAMED.search(text[-200:]) or TAIL_WISHED.search(text[-200:])
        match = named if named and named[1].strip(" .!").casefold() in names else None
    if match is not None and not CARD.search(text[-600:]):
        kept = text[: len(text) - (len(match.string) - match.start())].rstrip(" ,")
        if kept.strip():
            return [*lines[:-1], Line(kept, lines[-1].depth)]
    return lines


def trimmed(lines: list[Line]) -> list[Line]:
    start, end = 0, len(lines)
    while end > 0 and not _without_rule(lines[end - 1].text):
        end -= 1
    while start < end and not lines[start].text.strip():
        start += 1
    return lines[start:end]


def _without_rule(text: str) -> str:
    """What is left of a line that may only be drawn: "-----", ". . . . .", and the strokes that Swedes sign below."""
    return text.strip(" \t-_=*/.") if "....." in text or ". . . . ." in text else text.strip(" \t-_=*/")
