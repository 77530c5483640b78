"""The contact block at the end of a mail that nothing but a blank line sets off: the sender's own name, and below it
title, organisation and ways to be reached.

A name and an address may be what the customer answers, so a block goes only where its name is the sender's, where
something in it tells a card from an address, where none of it is a sentence, and where something is said above it
that does not speak of it.
"""

import re
from collections.abc import Sequence
from typing import Final

from responder.channels.reading.endings.card_words import (
    DETAILS,
    FOLLOW,
    HELLO,
    OPEN_END,
    ORGANISATION,
    POINTING,
    POSTAL,
    PROPER,
    REACH,
    REACHED,
    SAID,
    TITLE,
)
from responder.channels.reading.endings.closings import (
    ADDRESSED,
    ANSWERING,
    LINKED,
    ON_BEHALF,
    PLEASANTRY,
    POSTSCRIPT,
    THANKS,
)
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.lines import Line
from responder.channels.reading.tables import words
from responder.patterns import regex

_LINES: Final = 24
_WRITTEN: Final = 14
_CHARACTERS: Final = 90
_WORDS: Final = 10
_UNKNOWN_WORDS: Final = 6
_GREETING_WORDS: Final = 5
_RULES: Final = " \t\xa0-_=*–—/"
_EDGES: Final = " \t*_.,-–—"
_BETWEEN: Final = regex(r"\s*[|·•]\s*|\t+|\s{3,}|\s[-–—]\s")
_BEHIND_NAME: Final = regex(r"\s*[|,/(·•\t]\s*|\s[-–—]\s|\s{3,}")
_BRACKETED: Final = regex(r"\s*\[[^\[\]\n]{0,200}\]\s*")
_DIGIT: Final = regex(r"\d")
_COMMON_HOSTS: Final = words("mail email post live home online gmail hotmail outlook yahoo icloud")


def without_card(lines: list[Line], sender: Sender) -> list[Line]:
    """`lines` without the sender's contact block at their end; what follows it as a postscript stays."""
    for index in range(max(1, len(lines) - _LINES), len(lines)):
        rest = _behind_name(lines, index, sender)
        if rest is None:
            continue
        end = next((at for at in range(index + 1, len(lines)) if POSTSCRIPT.match(lines[at].text)), len(lines))
        below = [line.text for line in lines[index + 1 : end] if line.text.strip()]
        if _is_card(rest, below, sender) and is_said_above(lines, index, [*rest, *below]):
            return [*lines[:index], *lines[end:]]
    return lines


def is_said_above(lines: Sequence[Line], index: int, block: Sequence[str]) -> bool:
    """Whether something else than the block is said above it, and nothing there asks for it to be read."""
    written = [line.text for line in lines[:index] if line.text.strip()]
    if all(only_greets(text) for text in written):
        return False
    if len(written) > 1 and _leads_over(written[-1]):
        written.pop()
    above = written[-1][-300:]
    if OPEN_END.search(above) or POINTING.search(above):
        return False
    if _asks(DETAILS, above) or (_asks(REACHED, above) and can_be_reached(block)):
        return False
    return not (_asks(ADDRESSED, above) and any(POSTAL.search(text) for text in block))


def _leads_over(text: str) -> bool:
    """ "Thanks," and "Have a nice day!" above a name announce nothing."""
    return THANKS.fullmatch(text[:300]) is not None or PLEASANTRY.fullmatch(text[:300]) is not None


def _asks(about: re.Pattern[str], text: str) -> bool:
    """Whether a text speaks of something and does not tell it right there: "our address is now Storgata 3" does."""
    match = about.search(text)
    return match is not None and _DIGIT.search(text, match.end()) is None


def can_be_reached(block: Sequence[str]) -> bool:
    """Whether a number, an address of mail or of a page is among lines: more than where something is to be sent."""
    return any(REACH.search(text) for text in block)


def can_stand_on_card(texts: Sequence[str]) -> bool:
    """Whether each of some lines is short and says nothing, as the lines of a signature."""
    shown = [_bare(text[: 4 * _CHARACTERS]) for text in texts]
    return all(
        len(text) <= _CHARACTERS and all(_fits(part, True, "") for part in _BETWEEN.split(text)) for text in shown
    )


def only_greets(text: str) -> bool:
    """Whether a line says hello and no more."""
    if len(text.split()) > _GREETING_WORDS or HELLO.fullmatch(text) is None or ANSWERING.search(text):
        return False
    called = text.partition(",")[2].split()
    return len(called) < 2 or called[0][0].isupper()  # "Hei, jeg kommer" goes on


def _behind_name(lines: Sequence[Line], index: int, sender: Sender) -> list[str] | None:
    """What stands on a line behind the sender's name; None where the line does not begin a block with it."""
    text, over = lines[index].text, lines[index - 1].text.strip(_RULES)
    if not text.strip() or len(text) > 4 * _CHARACTERS:
        return None
    text = _bare(text)
    behalf = ON_BEHALF.match(text)
    text = text[behalf.end() :].lstrip() if behalf else text
    ended = over.endswith((".", "!", "?")) and " " in text
    if len(text) > _CHARACTERS or (over and not ended and not _leads_over(over)):
        return None
    if sender.is_named(text):
        return []
    head, *rest = _BEHIND_NAME.split(text, maxsplit=1)
    return _BETWEEN.split(rest[0]) if rest and sender.is_named(head.strip(_EDGES)) else None


def _bare(text: str) -> str:
    return LINKED.sub("", text).strip(_EDGES)


def _is_card(rest: list[str], below: list[str], sender: Sender) -> bool:
    if not (rest or below) or len(below) > _WRITTEN or any(len(text) > 4 * _CHARACTERS for text in below):
        return False
    shown = [_bare(text) for text in below]
    host = _host(sender)
    told = any(_tells(text, host) for text in (*rest, *shown))
    if not told and not can_be_reached(shown):
        return False
    parts = [(not at and not rest, part) for at, text in enumerate(shown) for part in _BETWEEN.split(text)]
    behind = [(True, part) for part in rest]
    fits = all(_fits(part, told and first, host) for first, part in (*behind, *parts))
    return fits and all(len(text) <= _CHARACTERS for text in shown) and not _names_another(rest, shown)


def _tells(text: str, host: str) -> bool:
    """Whether a line names what somebody is or where they work."""
    return TITLE.search(text) is not None or ORGANISATION.search(text) is not None or _is_host(text, host)


def _host(sender: Sender) -> str:
    """The name in the address's domain: "nordfjordhotell" of kari@post.nordfjordhotell.no."""
    labels = (sender.address or "").rpartition("@")[2].split(".")
    name = labels[-2].replace("-", "") if len(labels) > 1 else ""
    return "" if len(name) < 4 or name in _COMMON_HOSTS else name


def _is_host(text: str, host: str) -> bool:
    joined = "".join(letter for letter in text[:_CHARACTERS].casefold() if letter.isalnum())
    return bool(host) and len(joined) >= 4 and (host in joined or (joined in host and 2 * len(joined) >= len(host)))


def _fits(text: str, may_be_unknown: bool, host: str) -> bool:
    """Whether a part of a line can stand on a card: nobody says anything in it."""
    if not text.strip() or _BRACKETED.fullmatch(text) or FOLLOW.fullmatch(text):
        return True
    spoken = text.split()
    if len(spoken) > _WORDS or "?" in text or text.endswith("!") or SAID.search(text) or _is_sentence(text, spoken):
        return False
    reach = REACH.search(text)
    if ANSWERING.search(text) and not reach:
        return False
    if reach or POSTAL.search(text) or _tells(text, host) or all(PROPER.fullmatch(word) for word in spoken):
        return True
    return may_be_unknown and len(spoken) <= _UNKNOWN_WORDS and not _DIGIT.search(text)


def _is_sentence(text: str, spoken: list[str]) -> bool:
    last = spoken[-1]
    return text.rstrip().endswith(".") and len(spoken) > 3 and len(last) > 4 and last.islower()


def _names_another(rest: list[str], shown: list[str]) -> bool:
    """Whether a second person with a title stands in the block: then it is a list of people."""
    titled = any(TITLE.search(text) for text in rest)
    for index, text in enumerate(shown):
        head, *behind = _BEHIND_NAME.split(text, maxsplit=1)
        follows = behind[0] if behind else "".join(shown[index + 1 : index + 2])
        if (behind or titled) and TITLE.search(follows) and _is_person(head):
            return True
        titled = titled or TITLE.search(text) is not None
    return False


def _is_person(text: str) -> bool:
    known = TITLE.search(text) or ORGANISATION.search(text) or REACH.search(text)
    return (
        not (known or _DIGIT.search(text))
        and 2 <= len(text.split()) <= 3
        and all(PROPER.fullmatch(word) for word in text.split())
    )
