"""The last lines of a mail: the sender's own name in any spelling, the wish above it, the picture behind it."""

import re
from itertools import islice
from typing import Final

from responder.channels.reading.cards import only_greets
from responder.channels.reading.closings import (
    CARD,
    GREETING,
    GREETING_FROM,
    PLEASANTRY,
    SIGNED_OFF,
    TAIL,
    TAIL_NAMED,
    TAIL_SHORT,
    TAIL_WISHED,
    THANKS,
)
from responder.channels.reading.lines import Line

_CARD_LINES: Final = 4
_THANKING: Final = re.compile(
    r"\s*(?:\w+ )?(?:thank|thx|ta\b|takk|tack|tak\b|dank|bedankt|merci|gracias|kiitos)", re.IGNORECASE
)
_SHOWN: Final = re.compile(r"\s*\[(?=[^\[\]]*[^\W\d_]{2})[^\[\]\n]{2,80}\]\s*")
_SIGNED_CHARACTERS: Final = 60
_KISSES: Final = re.compile(r"(?:\s+|\s*[,.])(?:x{1,5}|xo(?:xo)?)$", re.IGNORECASE)


def is_on_card(lines: list[Line], index: int) -> bool:
    """Whether a line stands in what is to be written for somebody, announced within the few written lines above."""
    written = (text for place in range(index - 1, -1, -1) if (text := lines[place].text).strip())
    over = islice(written, _CARD_LINES)
    return any(text.rstrip().endswith(":") and CARD.search(text[-300:]) is not None for text in over)


def without_wish(lines: list[Line]) -> list[Line]:
    """The wish above a name that is gone: "Have a nice day!", "Vr. gr.". Thanks are words of the writer and stay, but
    for those whose comma leads over to the name."""
    last = lines[-1].text if lines else ""
    if len(last) > _SIGNED_CHARACTERS or (_THANKING.match(last) and not THANKS.fullmatch(last)):
        return lines
    wishes = ((PLEASANTRY, last), (GREETING, last), (SIGNED_OFF, f"{last} "), (GREETING_FROM, last), (THANKS, last))
    if not any(wish.fullmatch(text) for wish, text in wishes):
        return lines
    said = any(line.text.strip() and not only_greets(line.text) for line in lines[:-1])
    return trimmed(lines[:-1]) if said else lines


def without_picture(lines: list[Line]) -> list[Line]:
    """What a program wrote for the picture of a signature: "[Fjord Kaffe]" in a last paragraph of its own."""
    if len(lines) < 3 or lines[-2].text.strip() or not _SHOWN.fullmatch(lines[-1].text):
        return lines
    return trimmed(lines[:-1]) or lines


def signs_off(lines: list[Line], names: set[str]) -> bool:
    """Whether the last line, below a sentence or a blank line, ends a mail with the sender's name in any spelling
    ("groetjes joost", "Sarah x") or with its first letter."""
    if is_on_card(lines, len(lines) - 1):
        return False
    text, over = lines[-1].text.strip(), lines[-2].text.split()
    if len(text) > _SIGNED_CHARACTERS or len(over) == 1 or not any(line.text.strip() for line in lines[:-1]):
        return False
    if len(text.strip(" .-/")) == 1:
        return text.strip(" .-/").isupper() and any(name.startswith(text.strip(" .-/").casefold()) for name in names)
    wish = SIGNED_OFF.match(text)
    return (_KISSES.sub("", text[wish.end() if wish else 0 :]).strip(" .,!~*-").casefold()) in names


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
    return {" ".join(words), words[0], f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}"} - {
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
    """What is left of a line that may only be drawn: "-----", "......"."""
    return text.strip(" \t-_=*.") if "....." in text else text.strip(" \t-_=*")
