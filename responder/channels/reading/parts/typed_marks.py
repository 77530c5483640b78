"""Lines of a page that begin with a `>` somebody typed: the page tells its quotes by its markup, so these are words of
the sender ("> 500 g: whole beans"), unless they are a quote made by hand.
"""

from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.lines import Line, Mark, lists_below, names_writer, unmarked
from responder.channels.reading.phrases import LABEL
from responder.patterns import regex

_MOST: Final = 40
"""Typed marks of a page that are looked at: from more on a program wrote them."""
_COPIED_WORDS: Final = 3
_WORD: Final = regex(r"\w+")


def plain(text: str) -> str:
    """A line in the form that lines are compared in: its words alone, in small letters."""
    return " ".join(_WORD.findall(text.casefold()))


def own_typed(lines: list[Line]) -> list[Line]:
    """`lines` of a page, with those whose marks are the sender's own words unquoted again."""
    end = next((index for index, line in enumerate(lines) if line.mark is Mark.CUT), len(lines))
    typed = [index for index, line in enumerate(lines[:end]) if line.typed]
    if not 0 < len(typed) <= _MOST:
        return lines
    quoted = _quoted(lines, end)
    found = list(lines)
    for group in _groups(typed):
        if _is_own(lines, group, quoted):
            for index in group:
                found[index] = Line(lines[index].typed, 0, lines[index].mark)
    return found


def _quoted(lines: list[Line], end: int) -> list[str]:
    """What the markup shows as quoted."""
    marked = [line for line in lines[:end] if line.depth > unmarked(line.typed)[1]]
    forms = [plain(line.text) for line in (*marked, *lines[end : end + limits.REPLY_LINES])]
    return [form for form in forms if form]


def _groups(indexes: list[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    for index in indexes:
        if not groups or groups[-1][-1] != index - 1:
            groups.append([])
        groups[-1].append(index)
    return groups


def _is_own(lines: list[Line], group: list[int], quoted: list[str]) -> bool:
    """No question, nobody said to have written it, and no words of the quote; where nothing is quoted, only what a
    colon announces."""
    written = [lines[index] for index in group]
    if any(line.text.rstrip().endswith("?") or line.depth > unmarked(line.typed)[1] for line in written):
        return False
    if any(LABEL.match(line.text[:300]) for line in written):
        return False
    over = [line for line in lines[max(0, group[0] - 3) : group[0]] if line.text.strip()]
    if over and (over[-1].mark is Mark.ATTRIBUTION or names_writer(over[-1].text)):
        return False
    if not quoted:
        return bool(over) and lists_below(over[-1].text, [line.text for line in written])
    joined = f" {'  '.join(quoted)} "[: limits.REPLY_CHARACTERS]
    return not any(_is_copied(plain(line.text), quoted, joined) for line in written)


def _is_copied(form: str, quoted: list[str], joined: str) -> bool:
    return form in quoted or (form.count(" ") + 1 >= _COPIED_WORDS and f" {form} " in joined)
