"""The newest comment of a helpdesk's mail: such programs set a line at the top below which nothing is to be typed, and
below it the comments, the newest first, each under a drawn line and whom it is by.
"""

from typing import Final

from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import DATE, RULE, TIME

_HEAD_CHARACTERS: Final = 120
_FIRST_LINES: Final = 6


def newest_comment(lines: list[Line], index: int) -> tuple[int, int]:
    """Where the newest comment begins and ends below the line at `index` that answers are to stand above; (0, 0) where
    no comments are set off below it."""
    start, headed = index + 1, False
    for at in range(index + 1, min(index + 1 + _FIRST_LINES, len(lines))):
        if _sets_off(lines[at]):
            headed = True
        elif lines[at].text.strip():
            break
        start = at + 1
    if not headed:
        return 0, 0
    end = next((at for at in range(start, len(lines)) if _sets_off(lines[at])), len(lines))
    return start, end


def _sets_off(line: Line) -> bool:
    """A drawn line, or whom a comment is by and from when: "Kari Nordmann, Nov 21, 2026, 11:15 AM:"."""
    text = line.text.strip()
    if line.depth or not text:
        return False
    if RULE.fullmatch(text):
        return True
    return len(text) <= _HEAD_CHARACTERS and text.endswith(":") and None not in (DATE.search(text), TIME.search(text))
