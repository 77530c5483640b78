"""Our own words taken out of a customer's mail: we know what we sent, so no mail client can hide a quote of it."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.endings.closings import ANSWERING, CONTACT, DELIMITER
from responder.channels.reading.lines import Line
from responder.channels.reading.quoting.unmarked import head_above, is_head_row, plain_name
from responder.patterns import regex

_LINK: Final = regex(r"[<(\[]?(?:https?://|mailto:)[^\s<>()\[\]]{1,2000}[>)\]]?", re.IGNORECASE)
_WORD: Final = regex(r"[\w']+")
_SCHEME: Final = regex(r"\bhttps?://(?:www\.)?", re.IGNORECASE)
_QUESTION: Final = regex(r"\s*[^?\n]{1,80}\?\s+(?=\S)")
_SENTENCE_END: Final = regex(r"[^\w\n]*[.?!:][^\w\n]*")
_ENOUGH_WORDS: Final = 4
"""From so many words on a line that stands in our mail is ours; shorter ones may be the answer ("Yes")."""


_FOOTER_LINES: Final = 14
_HEAD_LINES: Final = 5
_BROKEN_CHARACTERS: Final = 80


class Parent:
    """The text that we sent, ready to be compared with; `foot` are the lines that our layouts put below a text."""

    def __init__(self, text: str, foot: Sequence[str] = ()) -> None:
        text = text[: limits.PARENT_CHARACTERS]
        rows = [form for row in (*text.splitlines(), *foot) if (form := _form(row))]
        self._words = f" {plain_name(text)} "
        self._shown = f" {plain_name(_SCHEME.sub('', text))} "
        self._unlinked = f" {plain_name(_LINK.sub(' ', text))} {' '.join(_form(row) for row in foot)} "
        self._lines = Counter(rows)
        self._pairs = frozenset(pairwise(rows))

    def holds(self, text: str) -> bool:
        """Whether a line of several words is ours, wherever it was broken and whatever a program made of its links."""
        text = text[: limits.LINE_CHARACTERS]
        if _among(plain_name(text), self._words) or _among(_form(text), self._unlinked):
            return True
        return "/" in text and _among(plain_name(_shortened(text)), self._shown)

    @property
    def size(self) -> int:
        """Its number of words."""
        return len(self._words.split())

    def subtract(self, lines: list[Line], own_names: Collection[str] = (), scattered: bool = False) -> list[Line]:
        """Lines that we did not write. Short lines go only where they touch others that we wrote or follow one another
        as in our mail, no more often than they stand there, and so does the footer of our layouts, which begins with
        one of `own_names` or is nothing but names and places to reach us. `scattered` lets short ones of ours go
        wherever they stand."""
        ours = self._ours(lines, own_names, scattered)
        if not scattered and not any(ours):
            return lines
        return [self._said_behind(line, _over(lines, ours, at)) for at, line in enumerate(lines) if not ours[at]]

    def answered(self, lines: list[Line]) -> list[Line]:
        """What somebody wrote directly below what we ask, or behind it, in a quote that is ours but for that; nothing
        where more of it is not."""
        ours = self._ours(lines, (), True)
        if not any(ours):
            return []
        first, end = ours.index(True), len(ours) - ours[::-1].index(True)
        found: list[Line] = []
        asked = False
        for at, line in enumerate(lines[first:end], first):
            if ours[at]:
                asked = line.text.rstrip().endswith("?")
            elif line.text.strip():
                behind = self._said_behind(line, _over(lines, ours, at))
                asks = behind is not line and line.text[: -len(behind.text)].rstrip().endswith("?")
                if not (asked or asks) or "://" in line.text or self._could_be_ours(behind.text):
                    return []
                found.append(behind)
                asked = True
        return found

    def _could_be_ours(self, text: str) -> bool:
        """Whether several words all stand in our mail, in whatever order a program left them."""
        form = _form(text).split()
        return len(form) >= _ENOUGH_WORDS and all(f" {word} " in self._words for word in form)

    def _ours(self, lines: list[Line], own_names: Collection[str], scattered: bool) -> list[bool]:
        ours = self._held(lines)
        left = Counter(self._lines)
        if not any(ours):
            return self._scattered(lines, ours, left) if scattered else ours
        written = [index for index, line in enumerate(lines) if line.text.strip()]
        touchable = [index for index in written if not DELIMITER.fullmatch(lines[index].text)]
        forms = {index: _form(lines[index].text) for index in touchable}
        for index in touchable:
            left[forms[index]] -= ours[index]
        _spread(touchable, forms, ours, left)
        _spread(touchable[::-1], forms, ours, left)
        self._mark_pairs(touchable, forms, ours, left)
        _spread(touchable, forms, ours, left)
        _mark_delimiters(lines, written, ours)
        _mark_head(lines, ours, own_names)
        _mark_footer(lines, ours, own_names)
        return self._scattered(lines, ours, left) if scattered else ours

    def _said_behind(self, line: Line, over: str) -> Line:
        """What somebody typed behind a sentence of ours, on the same line ("Did it arrive? YES"), or behind the end of
        a question that began on the line over it."""
        words = list(_WORD.finditer(line.text[: limits.LINE_CHARACTERS]))
        if over and (question := _QUESTION.match(line.text[:_BROKEN_CHARACTERS])):
            lead = plain_name(over).split()[-_ENOUGH_WORDS:]
            if _among(" ".join([*lead, *plain_name(question[0]).split()]), self._words):
                return replace(line, text=line.text[question.end() :], typed="", said=None)
        if len(words) <= _ENOUGH_WORDS or not _among(_joined(words[:_ENOUGH_WORDS]), self._words):
            return line
        count = _ENOUGH_WORDS
        while count < len(words) - 1 and _among(_joined(words[: count + 1]), self._words):
            count += 1
        for last in range(count, _ENOUGH_WORDS - 1, -1):
            between = line.text[words[last - 1].end() : words[last].start()]
            if _SENTENCE_END.fullmatch(between):
                return Line(line.text[words[last].start() :], line.depth, line.mark)
        return line

    def _held(self, lines: list[Line]) -> list[bool]:
        """Which lines are ours: those that we wrote, and the few words that a program broke off the end of one."""
        ours = [self.holds(line.text) for line in lines]
        for index in range(1, len(lines)):
            text = lines[index].text[:_BROKEN_CHARACTERS]
            if ours[index - 1] and not ours[index] and text.strip() and len(text.split()) < _ENOUGH_WORDS:
                both = plain_name(f"{lines[index - 1].text} {text}")
                ours[index] = _among(both, self._words) or _among(both, self._unlinked)
        return ours

    def _mark_pairs(self, order: list[int], forms: dict[int, str], ours: list[bool], left: Counter[str]) -> None:
        """Two lines that follow one another as in our mail are ours: "Kind regards" and our name, say."""
        for one, other in pairwise(order):
            if (forms[one], forms[other]) not in self._pairs:
                continue
            if all(ours[index] or left[forms[index]] > 0 for index in (one, other)):
                for index in (one, other):
                    left[forms[index]] -= not ours[index]
                    ours[index] = True

    def _scattered(self, lines: list[Line], ours: list[bool], left: Counter[str]) -> list[bool]:
        for index, line in enumerate(lines):
            form = _form(line.text)
            if not ours[index] and left[form] > 0:
                left[form] -= 1
                ours[index] = True
        return ours


def _joined(words: Sequence[re.Match[str]]) -> str:
    return " ".join(word[0].casefold() for word in words)


def _shortened(text: str) -> str:
    """A line with a page's address as our layouts show it: without its beginning, and where it is long, without its
    end."""
    head, ellipsis, _ = _SCHEME.sub("", text).rstrip().partition("…")
    return re.sub(r"[\w']+$", "", head) if ellipsis else head


def _among(words: str, text: str) -> bool:
    return words.count(" ") + 1 >= _ENOUGH_WORDS and f" {words} " in text


def _over(lines: Sequence[Line], ours: Sequence[bool], at: int) -> str:
    """The line of ours over another line, one blank line between them or none; "" where none is."""
    over = at - 2 if at > 1 and not lines[at - 1].text.strip() else at - 1
    return lines[over].text[-limits.LINE_CHARACTERS :] if over >= 0 and ours[over] else ""


def _mark_delimiters(lines: list[Line], written: list[int], ours: list[bool]) -> None:
    """The "-- " above our footer goes with it."""
    for index, below in pairwise(written):
        if ours[below] and not ours[index] and DELIMITER.fullmatch(lines[index].text):
            ours[index] = True


def _mark_head(lines: list[Line], ours: list[bool], own_names: Collection[str]) -> None:
    """Our name and the moment that a program set above our words, where something else is said above them."""
    first = ours.index(True)
    start, headed = head_above(lines, first, own_names)
    if headed and any(line.text.strip() for line in lines[:start]):
        ours[start:first] = [True] * (first - start)
    # Our name itself may stand in our mail, and only the moment below it not.
    below = next((index for index in range(first + 1, len(lines)) if ours[index]), first)
    if first and below - first <= _HEAD_LINES:
        between = [line.text for line in lines[first + 1 : below] if line.text.strip()]
        if between and all(map(is_head_row, between)):
            ours[first:below] = [True] * (below - first)


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
    if DELIMITER.fullmatch(texts[0]) or plain_name(texts[0]) in own_names:
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


def _spread(order: Iterable[int], forms: dict[int, str], ours: list[bool], left: Counter[str]) -> None:
    """Let what is ours grow over short lines of ours next to it, blank lines between them included."""
    touching = False
    for index in order:
        if not ours[index] and touching and left[forms[index]] > 0:
            left[forms[index]] -= 1
            ours[index] = True
        touching = ours[index]


def _form(text: str) -> str:
    """A line in the form that lines are compared in: without its links, but for one that stands alone."""
    text = text[: limits.LINE_CHARACTERS]
    if "://" not in text and "mailto:" not in text.lower():
        return plain_name(text)
    link = _LINK.search(text)
    return plain_name(_LINK.sub(" ", text)) or plain_name(link[0] if link else text)
