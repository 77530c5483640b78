"""Signatures, mobile footers and disclaimers taken off the end of what a person wrote.

The rule is never to lose an answer: "Ja" above "Takk for hjelpen" stays whole, and when nothing else would be left
the signature stays too. Everything remains in the full text.
"""

import re
from typing import Final

from responder.channels.reading.endings.afterthoughts import is_afterthought
from responder.channels.reading.endings.cards import can_be_reached, is_said_above, only_greets, without_card
from responder.channels.reading.endings.closings import (
    ANSWERING,
    CONTACT,
    DELIMITER,
    EXCUSED,
    GREETING,
    GREETING_NAMED,
    GREETING_SMALL,
    LINK_ONLY,
    LINKED,
    MINE,
    MOBILE,
    NAME,
    NAMED_PROGRAM,
    ON_BEHALF,
    PICTURE,
    PLEASANTRY,
    POSTSCRIPT,
    REACTED,
    SERVICED,
    SLASHED,
    SMILING,
    THANKS,
    TOLD_WHEN,
    TRANSLATED,
    TYPED,
)
from responder.channels.reading.endings.last_lines import (
    is_on_card,
    leads_over,
    own_names,
    signs_off,
    trimmed,
    without_picture,
    without_tail,
    without_wish,
)
from responder.channels.reading.endings.notices import is_notice
from responder.channels.reading.endings.offers import offer_at
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.lines import Line, Mark
from responder.patterns import regex

_SIGNATURE_LINES: Final = 25
_PAGE: Final = regex(r"\s*[<(]?https?://\S{3,200}\s*")
_PROGRAM_WORDS: Final = 5
_CLOSING_CHARACTERS: Final = 150
"""The French end their letters at length."""
_DASHES: Final = regex(r"--\s*")
_FOOTERS: Final = (MOBILE, MINE, NAMED_PROGRAM, SERVICED, REACTED, TYPED, EXCUSED, TRANSLATED)
_LINE_DRAWN: Final = regex(r"\s{0,4}[-_=*~–—]{3,80}\s*")


def without_signature(lines: list[Line], sender: Sender) -> list[Line]:
    """`lines` without signature and footers. A signature stays where nothing else would be left, as it may be the
    answer; what a program added goes all the same."""
    if not any(line.text.strip() for line in lines):
        return lines
    written_lines = len(trimmed(lines))
    steps = (_without_marked, _without_footers, _without_delimited, _without_greeting, _without_notices)
    for step in steps:
        shorter = step(lines)
        if any(line.text.strip() for line in shorter):
            lines = shorter
    unsigned = _without_name(trimmed(_without_card(lines, sender)), sender)
    wished = without_wish(unsigned) if len(unsigned) < len(trimmed(lines)) else unsigned
    lines = without_picture(wished) if len(wished) < written_lines else wished
    written = [line.text for line in lines if line.text.strip()]
    if all(_says_only_the_program(text) for text in written) or _only_delimited(written):
        return []
    return without_tail(lines, own_names(sender.name))


def _only_delimited(written: list[str]) -> bool:
    """A signature behind its mark and nothing above it: no answer was given."""
    return len(written) > 1 and _DASHES.fullmatch(written[0]) is not None and _is_card(written[1:])


def _is_card(below: list[str]) -> bool:
    """Whether lines begin with a name and can be nothing but whom a mail is from."""
    named = NAME.fullmatch(below[0]) is not None and not ANSWERING.search(below[0])
    known = len(below) > 1 or " " in below[0].strip()
    return named and known and _looks_like_signature(below)


def _says_only_the_program(text: str) -> bool:
    """ "Sent from my iPhone" and no more; a longer line of the kind may be somebody's sentence."""
    return is_footer(text) and len(LINKED.sub("", text).split()) <= _PROGRAM_WORDS


def only_signature(lines: list[Line]) -> bool:
    """Whether there is nothing but a signature or footers (below a quote, say)."""
    written = [line.text for line in _without_marked(lines) if line.text.strip()]
    if not written:
        return True
    notice = "?" not in written[0] and is_notice(written[0])
    if DELIMITER.fullmatch(written[0]) or notice or all(is_footer(text) for text in written):
        return True
    if len(written) == 1:
        return len(written[0]) <= 80 and _greets_by_name(written[0])
    return bool(GREETING.fullmatch(written[0]) and _looks_like_signature(written[1:]))


def is_footer(text: str) -> bool:
    """Whether a line is what a phone or mail program adds by itself."""
    if len(text) > 600:
        return False
    if LINK_ONLY.fullmatch(text) or PICTURE.fullmatch(text):
        return True
    text = (LINKED.sub("", text) if "://" in text else text).strip()
    if len(text) >= 160 or not any(footer.fullmatch(text) for footer in _FOOTERS):
        return False
    return TOLD_WHEN.search(text) is None


def _without_marked(lines: list[Line]) -> list[Line]:
    """The dashes above a marked signature go with it, whatever stands below."""
    kept: list[Line] = []
    for line in lines:
        if line.mark is not Mark.SIGNATURE:
            kept.append(line)
        elif line.text.strip() and kept and DELIMITER.fullmatch(kept[-1].text):
            kept.pop()
    return kept


def _without_delimited(lines: list[Line]) -> list[Line]:
    """RFC 3676 section 4.3: "-- " on its own line."""
    for index, line in enumerate(lines):
        delimiter = DELIMITER.fullmatch(line.text) and any(above.text.strip() for above in lines[:index])
        if delimiter and _delimits(lines, index):
            return _with_postscript(lines, index)
        if index and _LINE_DRAWN.fullmatch(line.text) and _is_drawn_card(_below(lines, index)):
            return _with_postscript(lines, index)
    return lines


def _is_drawn_card(below: list[str]) -> bool:
    return bool(below) and _is_card(below) and any(CONTACT.search(text) for text in below)


def _delimits(lines: list[Line], index: int) -> bool:
    """Two dashes without a blank, on the heels of a sentence and before one, only divide it."""
    if lines[index].text.endswith(" ") or not lines[index - 1].text.strip():
        return True
    below = _below(lines, index)
    return not below or len(below[0].split()) < 5 or CONTACT.search(below[0]) is not None or is_footer(below[0])


def _without_footers(lines: list[Line]) -> list[Line]:
    """The page of a program goes with the line above it that names the program; offers to end a mailing go too, unless
    a colon leads over to them."""
    kept: list[Line] = []
    below = False
    offered = 0
    for index, line in enumerate(lines):
        below = is_footer(line.text) or (below and _PAGE.fullmatch(line.text) is not None)
        offered = offered - 1 if offered else offer_at(lines, index)
        if not below and not offered:
            kept.append(line)
    return kept


def _without_notices(lines: list[Line]) -> list[Line]:
    """A notice stands in a paragraph of its own, below something that is said and that no colon leads over to it."""
    said = announced = False
    for index, line in enumerate(lines):
        written = line.text.strip(" _-*")
        begins = said and not announced and not lines[index - 1].text.strip(" _-*")
        if begins and "?" not in line.text and is_notice(line.text) and not is_on_card(lines, index):
            return lines[:index]
        if written:
            said, announced = said or not only_greets(line.text), written.endswith(":")
    return lines


def _without_greeting(lines: list[Line]) -> list[Line]:
    first = next((index for index, line in enumerate(lines) if line.text.strip()), len(lines))
    for index in range(first + 1, len(lines)):
        text = SMILING.sub("", lines[index].text) if len(lines[index].text) <= 90 else lines[index].text
        if len(text) <= _CLOSING_CHARACTERS and text.strip() and _closes(lines, index, text):
            return _with_postscript(lines, index)
    return lines


def _closes(lines: list[Line], index: int, text: str) -> bool:
    """Whether a signature begins at this line; what a colon announces is said, as the words of a card are."""
    if lines[index - 1].text.rstrip().endswith(":") or is_on_card(lines, index):
        return False
    if GREETING.fullmatch(text) or _greets_by_name(text) or SLASHED.fullmatch(text):
        return _looks_like_signature(_below(lines, index))
    if GREETING_SMALL.fullmatch(text):
        return not _below(lines, index) and ANSWERING.search(text) is None  # "Mvh, ja takk"
    pleasant, thanks = PLEASANTRY.fullmatch(text), THANKS.fullmatch(text)
    if not pleasant and not thanks:
        return False
    below = _below(lines, index)
    if thanks and lines[index - 1].text.strip() and not (len(below) == 1 and NAME.fullmatch(below[0])):
        return False
    return _names_only(below) or bool(below and _greets(below[0]) and _looks_like_signature(below[1:]))


def _greets(text: str) -> bool:
    return len(text) <= 80 and (GREETING.fullmatch(text) is not None or _greets_by_name(text))


def _greets_by_name(text: str) -> bool:
    """A greeting and a name, and behind a comma no more than a number or a word or two: "Mvh Kari, 3. etg."."""
    if not GREETING_NAMED.fullmatch(text):
        return False
    rest = re.split(r"[,(|]", text, maxsplit=1)[1:]
    return (
        not rest or CONTACT.search(rest[0]) is not None or (len(rest[0].split()) <= 4 and not ANSWERING.search(rest[0]))
    )


def _below(lines: list[Line], index: int) -> list[str]:
    """Written lines below a line, as many as a signature may have and one more."""
    written: list[str] = []
    for line in lines[index + 1 :]:
        if line.text.strip():
            written.append(line.text)
            if len(written) > _SIGNATURE_LINES:
                break
    return written


def _names_only(below: list[str]) -> bool:
    return 0 < len(below) <= 3 and all(
        NAME.fullmatch(text) or CONTACT.search(text) or SLASHED.fullmatch(text) for text in below
    )


def _looks_like_signature(below: list[str]) -> bool:
    """Names, titles and numbers are short; a question or a plain answer below a greeting is not a signature."""
    if not below:
        return True
    if len(below) > _SIGNATURE_LINES:
        return False
    for position, text in enumerate(below):
        if POSTSCRIPT.match(text) or is_notice(text):
            return True
        if position < 3 and ANSWERING.search(text) and not CONTACT.search(text):
            return False
        small = text[:1].islower() and len(text.split()) > 2 and not ON_BEHALF.match(text)
        if position == 0 and small and not CONTACT.search(text):
            return False
        if len(text) > 90 and position < 2 and not CONTACT.search(text):
            return False
    return True


def _with_postscript(lines: list[Line], index: int) -> list[Line]:
    """What is above the signature, and a postscript from below it."""
    for position in range(index + 1, len(lines)):
        if POSTSCRIPT.match(lines[position].text) or is_afterthought(lines, index, position):
            return [*lines[:index], *lines[position:]]
    return lines[:index]


def _without_card(lines: list[Line], sender: Sender) -> list[Line]:
    return without_card(trimmed(lines), sender) if sender.name or sender.address else lines


def _is_whole_name(lines: list[Line], sender: Sender) -> bool:
    """Whether the last line is a name of the sender's of several words that nothing above asks for."""
    text = lines[-1].text.strip(" -–—/,.*~")
    return " " in text and sender.is_named(text) and is_said_above(lines, len(lines) - 1, [])


def _without_name(lines: list[Line], sender: Sender) -> list[Line]:
    """The sender's own name as the last line, or at the head of a last paragraph of contact lines."""
    if len(lines) > 2 and not lines[-2].text.strip() and _is_whole_name(lines, sender):
        return trimmed(lines[:-1])
    names = own_names(sender.name)
    if not names or len(lines) < 2 or leads_over(lines) or is_on_card(lines, len(lines) - 1):
        return lines
    if lines[-1].text.strip(" -–—/,.*~").casefold() in names or signs_off(lines, sender):
        return trimmed(lines[:-1]) or lines
    for index in range(len(lines) - 1, max(0, len(lines) - 10), -1):
        text, over = lines[index].text.strip(" -–—/,.*").casefold(), lines[index - 1].text.rstrip()
        if "|" in text and text.split("|")[0].strip() in names and CONTACT.search(text) and index == len(lines) - 1:
            return trimmed(lines[:index]) or lines
        if text in names and (not over or (" " in text and over.endswith((".", "!", "?")))):
            below = [line.text for line in lines[index + 1 :] if line.text.strip()]
            if not is_said_above(lines, index, below):
                return lines  # "My new address is:"
            if can_be_reached(below) and _looks_like_signature(below):
                return trimmed(lines[:index]) or lines
    return lines
