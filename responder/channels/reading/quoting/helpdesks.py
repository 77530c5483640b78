"""The newest comment of a helpdesk's mail: such programs set a line at the top below which nothing is to be typed, and
below it the comments, the newest first, each under a drawn line and whom it is by.
"""

from typing import Final

from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import DATE, RULE, TIME

_HEAD_CHARACTERS: Final = 120
_NAME_CHARACTERS: Final = 60
_MOMENT_CHARACTERS: Final = 40
_FIRST_LINES: Final = 6


def newest_comment(lines: list[Line], index: int) -> tuple[int, int]:
    """Where the newest comment begins and ends below the line at `index` that answers are to stand above; (0, 0) where
    no comments are set off below it."""
    start, headed = index + 1, False
    for at in range(index + 1, min(index + 1 + _FIRST_LINES, len(lines))):
        if _sets_off(lines[at]) or _is_moment(lines[at].text):
            headed = True
        elif lines[at].text.strip() and not _is_moment_below(lines, at):
            break
        start = at + 1
    if not headed:
        return 0, 0
    end = next((at for at in range(start, len(lines)) if _sets_off(lines[at])), len(lines))
    return start, end


def _is_moment_below(lines: list[Line], at: int) -> bool:
    """Whether the next written line says when, as below the name of whoever wrote a comment."""
    below = next((line.text for line in lines[at + 1 : at + 3] if line.text.strip()), "")
    return len(lines[at].text) <= _NAME_CHARACTERS and _is_moment(below)


def _is_moment(text: str) -> bool:
    """ "Nov 21, 2026, 11:15 GMT+1" and nothing else."""
    return len(text) <= _MOMENT_CHARACTERS and None not in (DATE.search(text), TIME.search(text))


def _sets_off(line: Line) -> bool:
    """A drawn line, or whom a comment is by and from when: "Kari Nordmann, Nov 21, 2026, 11:15 AM:"."""
    text = line.text.strip()
    if line.depth or not text:
        return False
    if RULE.fullmatch(text):
        return True
    return len(text) <= _HEAD_CHARACTERS and text.endswith(":") and None not in (DATE.search(text), TIME.search(text))
