"""The ends of quoted lines that a mail server broke off: they come without a mark on a line of their own, and would be
read as the sender's words ("> … to get no more of these, answer with" and below it "STOP.").
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from responder.channels.reading.endings.closings import ANSWERING
from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import WROTE
from responder.patterns import regex

_NARROW: Final = 50
_WIDE: Final = 100
_FULL: Final = 0.8
"""How much of the widest line a line fills that may have been broken."""
_PARAGRAPH: Final = 3
"""Full lines from which on a mail is known to be broken at one width."""
_JOINED_WORDS: Final = 6
_TAIL_CHARACTERS: Final = 80
_ENDED: Final = (".", "?", "!", ":", ";", "…")
_ADDRESS: Final = regex(
    rf"\s*[<(\[]{{1,2}}\S{{1,100}}@\S{{1,150}}?[>)\]]{{1,2}}\s*(?:{WROTE.pattern})?\s*[:：]?\s*", re.IGNORECASE
)


def broken_ends(lines: Sequence[Line], is_ours: Callable[[str], bool] | None) -> frozenset[int]:
    """Which unquoted lines are the ends of the quoted lines above them; `is_ours` knows whether words stand in our
    mail. Without it a line counts where the one above fills the width of the mail and stops within a sentence."""
    places = [at for at in range(1, len(lines)) if _may_end(lines, at)]
    if not places:
        return frozenset()
    width = _width(lines)
    full = sum(len(line.typed) >= _FULL * width for line in lines if line.depth) if width else 0
    filled = {at for at in places if width and _is_filled(lines[at - 1], lines[at].text, width)}
    certain = filled if len(filled) > 1 or full >= _PARAGRAPH else {at for at in filled if _is_small(lines[at].text)}
    return frozenset(
        at
        for at in places
        if at in certain or _ADDRESS.fullmatch(lines[at].text) or (is_ours is not None and _goes_on(lines, at, is_ours))
    )


def _may_end(lines: Sequence[Line], at: int) -> bool:
    """A short unquoted line right below a quoted one, and nothing more below it before a blank or quoted line."""
    line, above = lines[at], lines[at - 1]
    if line.depth or not above.typed or not above.text.strip() or not 0 < len(line.text.strip()) <= _TAIL_CHARACTERS:
        return False
    return at + 1 == len(lines) or lines[at + 1].depth > 0 or not lines[at + 1].text.strip()


def _width(lines: Sequence[Line]) -> int:
    """The widest line of a mail whose lines were all broken; 0 where they were not. An address cannot be broken."""
    rows = (line.typed or line.text for line in lines)
    widest = max((len(row) for row in rows if "@" not in row and "://" not in row), default=0)
    return widest if _NARROW <= widest <= _WIDE else 0


def _is_filled(above: Line, text: str, width: int) -> bool:
    """Whether the first word of the end had no room on the line above, which stops within a sentence."""
    raw = above.typed.rstrip()
    first = text.split(maxsplit=1)[0]
    return len(raw) >= _FULL * width and len(raw) + 1 + len(first) > width and not raw.endswith(_ENDED)


def _is_small(text: str) -> bool:
    """Whether an end goes on in small letters and is nothing that anybody answers."""
    return text.lstrip()[:1].islower() and ANSWERING.search(text) is None


def _goes_on(lines: Sequence[Line], at: int, is_ours: Callable[[str], bool]) -> bool:
    """Whether the end of the line above and this one stand together in our mail; one word must also have been too
    much for the line above, as it may be the answer to what is asked there."""
    above, text = lines[at - 1], lines[at].text.strip()
    if len(text.split()) == 1 and len(above.typed) < _NARROW * _FULL:
        return False
    return is_ours(" ".join([*above.text.split()[-_JOINED_WORDS:], text]))
