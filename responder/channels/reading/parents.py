"""Our own words taken out of a customer's mail: we know what we sent, so no mail client can hide a quote of it."""

import re
from collections.abc import Collection
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.closings import ANSWERING, CONTACT, DELIMITER
from responder.channels.reading.lines import Line

_WORD: Final = re.compile(r"[\w']+")
_ENOUGH_WORDS: Final = 4
"""From so many words on a line that stands in our mail is ours; shorter ones may be the answer ("Yes")."""


_FOOTER_LINES: Final = 14


class Parent:
    """The text that we sent, ready to be compared with."""

    def __init__(self, text: str) -> None:
        text = text[: limits.PARENT_CHARACTERS]
        self._words = f" {_plain(text)} "
        self._lines = frozenset(filter(None, (_plain(line) for line in text.splitlines())))

    def holds(self, text: str) -> bool:
        """Whether a line of several words is ours, wherever it was broken."""
        plain = _plain(text[: limits.LINE_CHARACTERS])
        return plain.count(" ") + 1 >= _ENOUGH_WORDS and f" {plain} " in self._words

    def is_line(self, text: str) -> bool:
        """Whether a line of any length is one of our lines."""
        return _plain(text[: limits.LINE_CHARACTERS]) in self._lines

    @property
    def size(self) -> int:
        """Its number of words."""
        return len(self._words.split())

    def subtract(self, lines: list[Line], own_names: Collection[str] = ()) -> list[Line]:
        """Lines that we did not write. Short lines go only where they touch others that we wrote, and so does the
        footer of our layouts, which begins with one of `own_names` or is nothing but names and places to reach us."""
        ours = [self.holds(line.text) for line in lines]
        if not any(ours):
            return lines
        _spread(lines, ours, range(len(lines)), self)
        _spread(lines, ours, range(len(lines) - 1, -1, -1), self)
        _mark_footer(lines, ours, own_names)
        return [line for line, mine in zip(lines, ours, strict=True) if not mine]


def _mark_footer(lines: list[Line], ours: list[bool], own_names: Collection[str]) -> None:
    """What follows our words at the end, below an answer that stands above them, where it can be no answer."""
    first, end = ours.index(True), len(ours) - ours[::-1].index(True)
    written = [index for index, line in enumerate(lines) if line.text.strip()]
    answered = any(index < first for index in written)
    whole = all(ours[index] for index in written if first <= index < end)
    tail = [index for index in written if index >= end]
    if not tail or not whole or len(tail) > _FOOTER_LINES:
        return
    texts = [lines[index].text for index in tail]
    if DELIMITER.fullmatch(texts[0]) or _plain(texts[0]) in own_names:
        # Our footer is one paragraph; with nothing above our words the answer is still to come.
        stop = next((index for index in range(tail[0], len(lines)) if not lines[index].text.strip()), len(lines))
        ours[tail[0] : stop] = [True] * (stop - tail[0])
        texts = [lines[index].text for index in tail if index >= stop]
        if answered and texts and "http" in texts[-1]:
            # The way out of offers, behind the reason for the mail.
            texts = texts[-1:]
    if answered and texts and _only_contact(texts):
        ours[end:] = [True] * (len(ours) - end)


def _only_contact(texts: list[str]) -> bool:
    return any(CONTACT.search(text) for text in texts) and all(
        CONTACT.search(text) or (not ANSWERING.search(text) and text[:1].isupper() and len(text) < 120)
        for text in texts
    )


def _spread(lines: list[Line], ours: list[bool], order: range, parent: Parent) -> None:
    """Let what is ours grow over short lines of ours next to it, blank lines between them included."""
    touching = False
    for index in order:
        if not lines[index].text.strip():
            continue
        if not ours[index] and touching and parent.is_line(lines[index].text):
            ours[index] = True
        touching = ours[index]


def plain_name(text: str) -> str:
    """A name in the form that footers are compared in."""
    return _plain(text)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
