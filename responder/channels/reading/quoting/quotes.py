"""Which lines of a mail are the sender's own: quotes, attributions and copied headers found.

Attributions ("On … wrote:") and header blocks ("From: … Sent: …") are recognised by their build (a date, an
address, a known verb or label), not by single words, so that an answer that merely contains them is kept.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.endings.closings import NAME
from responder.channels.reading.lines import Line, Mark, as_text
from responder.channels.reading.phrases import (
    DATE,
    DIVIDER,
    FORWARDED,
    LABEL,
    ORIGINAL,
    REPLY_ABOVE,
    RULE,
    STARTER,
    TIME,
    WROTE,
    names_address,
)
from responder.channels.reading.quoting.attributions import (
    ATTRIBUTION_CHARACTERS,
    FEW,
    SPACED_END,
    WRAPPED,
    announces,
    attributes,
    begins_with_day,
    dashed_attribution,
    ends_unpointed,
    glued_attribution,
    is_complete,
    joined,
    named_in_arrows,
    said_before,
)
from responder.channels.reading.quoting.broken_quotes import broken_ends
from responder.channels.reading.quoting.copied_heads import begins_head, belongs_to_head
from responder.channels.reading.quoting.flattened import is_only_head, said_first
from responder.channels.reading.quoting.helpdesks import newest_comment
from responder.channels.reading.quoting.inline import points_inside
from responder.channels.reading.quoting.notes import begins_notes_head
from responder.patterns import regex

_ORIGINAL: Final = 80
_HEAD_LINES: Final = 14
_HEAD_CHARACTERS: Final = 300
_FIRST_LINES: Final = 3
_SMALL_WORDS: Final = regex(r"\s*[^\W\d_]+,?(?: [^\W\d_A-ZÅÄÆÖØÉ][^\W\d_]*,?)+[.!]?\s*")
_FRAMED: Final = regex(r"\s*[-_=*‐–—]{3,40}\s*\w[^\n]{2,40}?\s*[-_=*‐–—]{3,40}\s*")
_ENDS_OPEN: Final = regex(r"<[^<>\s@]{1,100}@[^<>\s]{1,200}\s*$")
_LINK_OPEN: Final = regex(r"[(<](?:https?|mailto):[^\s()<>]{1,300}$", re.IGNORECASE)
_LEFT_OUT: Final = regex(
    r"\s*[\[(<{*]{1,2}\s*(?:\.{2,3}|…|snip(?:ped)?|schnipp|klipp\w*|kutt\w*|gekürzt|coupé)\s*[\])>}*]{1,2}\s*",
    re.IGNORECASE,
)
"""What somebody puts where they left words of a quote out: "[...]"."""
_ADDRESSES: Final = regex(r"\s*(?:[^\s,;<>@]{1,64}@[\w.-]{1,120}[,;]?\s{0,4}){1,4}")
_LINK_ENDS: Final = regex(r"\s*(?:[(<]https?:[^\s()<>]{1,300}[)>]\s*>|\S{1,300}[)>]\s*>?)\s*", re.IGNORECASE)


@dataclass(slots=True)
class Own:
    """The sender's own lines, in segments between quotes, and what was cut away."""

    segments: list[list[Line]] = field(default_factory=lambda: [[]])
    quoted: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)
    """Unquoted lines after a place from which all is taken for the earlier mail."""
    heads: list[str] = field(default_factory=list)
    """Attributions and copied headers: they name whom the quote is by."""
    found: bool = False

    def keep(self, line: Line) -> None:
        self.segments[-1].append(line)

    def quote(self, lines: list[Line]) -> None:
        self.found = True
        self.quoted.extend(lines)
        if any(line.text.strip() for line in self.segments[-1]):
            self.segments.append([])

    def lines(self) -> list[Line]:
        return [line for segment in self.segments for line in segment]

    def empty(self) -> bool:
        return not any(line.text.strip() for segment in self.segments for line in segment)


def own_lines(lines: list[Line], is_ours: Callable[[str], bool] | None = None) -> Own:
    """Divide lines into the sender's own and the quoted; `is_ours` knows whether words stand in our mail."""
    own = Own()
    lines = lines[: limits.REPLY_LINES]
    ends = broken_ends(lines, is_ours)
    index = 0
    left = limits.REPLY_CHARACTERS
    while index < len(lines):
        line = lines[index]
        left -= len(line.text)
        if left < 0 or line.mark is Mark.CUT:
            return _rest_is_quoted(own, lines, index + 1)
        if not line.depth and REPLY_ABOVE.fullmatch(line.text[:200]):
            start, end = newest_comment(lines, index) if own.empty() and not own.found else (0, index + 1)
            if not end:  # Whoever works at a helpdesk wrote what is below.
                index += 1
                continue
            own.segments[-1].extend(line for line in lines[start:end] if not line.depth) if start else None
            return _rest_is_quoted(own, lines, end)
        if line.depth > 2 and named_in_arrows(line):
            return _rest_is_quoted(own, lines, index)
        if line.depth > 0:
            own.quote([line])
            index += 1
        elif index in ends or _is_continuation(lines, index, is_ours):
            index += 1
        elif taken := _attribution(lines, index):
            if said := said_before(line.text):
                own.keep(Line(said))
            own.heads.append(joined(lines, index, taken))
            own.found = True
            index = _behind_left_out(lines, index + taken)
            if not _quote_follows(lines, index):
                return _rest_is_quoted(own, lines, index)
        elif said := said_first(line.text, own.empty()):
            own.keep(Line(said))
            own.heads.append(line.text[len(said) : len(said) + _HEAD_CHARACTERS])
            return _rest_is_quoted(own, lines, index + 1)
        elif not own.empty() and is_only_head(line.text):
            own.heads.append(line.text[:_HEAD_CHARACTERS])
            return _rest_is_quoted(own, lines, index + 1)
        elif glued_attribution(line.text) or _divides(lines, index):
            quote = _announced_quote(lines, index, own.empty() or points_inside(as_text(own.lines())))
            if not quote:
                own.heads.extend(_head_rows(lines, index))
                return _rest_is_quoted(own, lines, index)
            own.heads.extend(head.text for head in lines[index:quote])
            own.found = True
            index = quote
        elif is_ours is not None and _introduces(line.text) and _ours_follows(lines, index + 1, is_ours):
            own.heads.append(line.text)
            own.found = True
            index += 1
        else:
            own.keep(line)
            index += 1
    return own


def _introduces(text: str) -> bool:
    """Whether a line above our own words is a program's: who wrote them, or a few words between dashes."""
    return announces(text) or (len(text) <= _ORIGINAL and _FRAMED.fullmatch(text) is not None)


def _rest_is_quoted(own: Own, lines: list[Line], index: int) -> Own:
    rest = lines[index:]
    own.found = True
    own.quoted.extend(line for line in rest if line.depth)
    own.after = [line for line in rest if not line.depth]
    own.heads.extend(line.text for line in own.after[:_HEAD_LINES] if LABEL.match(line.text[:300]))
    return own


def _head_rows(lines: list[Line], index: int) -> list[str]:
    """The texts of a divider or the first of copied headers, and of the rows on its heels that belong to it."""
    below = (line.text for line in lines[index + 1 : index + _HEAD_LINES])
    return [lines[index].text, *takewhile(belongs_to_head, below)]


def _announced_quote(lines: list[Line], index: int, first: bool) -> int:
    """Where the quote begins that a divider announces, or copied headers above which nothing is said yet (`first`);
    0 where what they announce is not marked as quoted, so that all of it is."""
    blank = False
    for position in range(index + 1, min(index + _HEAD_LINES, len(lines))):
        line = lines[position]
        if line.depth:
            return position if line.mark is not Mark.CUT else 0
        if not line.text.strip():
            blank = True
        elif position == index + 1 and _attribution(lines, position):
            return position
        elif not first or not (LABEL.match(line.text[:300]) or (not blank and belongs_to_head(line.text))):
            return 0
    return 0


def _ours_follows(lines: list[Line], index: int, is_ours: Callable[[str], bool]) -> bool:
    following = [line.text for line in lines[index : index + _HEAD_LINES] if line.text.strip()]
    return any(is_ours(text) for text in following[:_FIRST_LINES])


def _next_written(lines: list[Line], index: int) -> int | None:
    for position in range(index, min(index + 12, len(lines))):
        if lines[position].text.strip():
            return position
    return None


def _behind_left_out(lines: list[Line], index: int) -> int:
    following = _next_written(lines, index)
    return index if following is None or not _LEFT_OUT.fullmatch(lines[following].text[:_ORIGINAL]) else following + 1


def _quote_follows(lines: list[Line], index: int) -> bool:
    following = _next_written(lines, _behind_left_out(lines, index))
    return following is not None and lines[following].depth > 0 and lines[following].mark is not Mark.CUT


def _attribution(lines: list[Line], index: int) -> int:
    """How many lines from here on say who wrote the quote; 0 when they do not."""
    return _joined_attribution(lines, index) or _spaced_attribution(lines, index) or _cut_attribution(lines, index)


def _cut_attribution(lines: list[Line], index: int) -> int:
    """The same where the bracket behind the address came to stand at the head of a line and looks like a mark."""
    if index + 1 >= len(lines) or not lines[index + 1].typed or not _ENDS_OPEN.search(lines[index].text[-320:]):
        return 0
    last = lines[index + 1].text[:80]
    if not (last.rstrip().endswith((":", "：")) and WROTE.match(last.strip())):
        return 0
    return 2 if attributes(f"{lines[index].text}> {last}", True, 1) else 0


def _joined_attribution(lines: list[Line], index: int) -> int:
    if lines[index].mark is Mark.ATTRIBUTION:
        return 1
    first = lines[index].text
    if not first.strip() or len(first) > ATTRIBUTION_CHARACTERS:
        return 0
    for count in range(1, WRAPPED + 1):
        last = index + count - 1
        if last >= len(lines) or lines[last].depth or not lines[last].text.strip():
            return 0
        if count > FEW and not (STARTER.match(first) or DATE.search(first)):
            return 0
        text = joined(lines, index, count)
        if len(text) > ATTRIBUTION_CHARACTERS or (count > 1 and LABEL.match(lines[last].text[:300])):
            return 0
        follows = _quote_follows(lines, index + count)
        if attributes(text, follows, count) or (_ends_paragraph(lines, index + count) and ends_unpointed(text)):
            return 0 if count > 1 and _stands_above(lines, index, count, follows) else count
    return 0


def _ends_paragraph(lines: list[Line], index: int) -> bool:
    """Whether nothing goes on with what stands above: the mail ends, or a blank line or copied headers follow."""
    text = lines[index].text[:300] if index < len(lines) else ""
    return not text.strip() or LABEL.match(text) is not None


def _spaced_attribution(lines: list[Line], index: int) -> int:
    """The same where a server set a blank line after every line: the day and the name, and below them no more than
    an address and a verb."""
    first = lines[index].text
    if index + 2 >= len(lines) or lines[index + 1].text.strip() or lines[index + 2].depth:
        return 0
    if not (SPACED_END.fullmatch(lines[index + 2].text[:300]) and begins_with_day(first) and TIME.search(first)):
        return 0
    return 3 if attributes(f"{first} {lines[index + 2].text}", _quote_follows(lines, index + 3), 2) else 0


def _stands_above(lines: list[Line], index: int, count: int, quote_follows: bool) -> bool:
    """Whether the first lines are no part of the attribution but an answer on its heels: the rest begins like one and
    needs nothing more, and the lines themselves say neither when nor by whom. An address in brackets stands behind
    a name."""
    if count == 2 and lines[index + 1].text.lstrip().startswith("<") and NAME.fullmatch(lines[index].text[:_ORIGINAL]):
        return False
    if any(is_complete(joined(lines, index + at, count - at)) for at in range(1, count)):
        return True
    last = lines[index + count - 1].text
    if not _says_when(lines, index, count - 1) and attributes(last, quote_follows, 1):
        return True
    starts = STARTER.match(lines[index].text) is not None
    for position in range(1, count):
        above = lines[index + position - 1].text
        if DATE.search(above) or TIME.search(above) or names_address(above):
            return False
        rest = joined(lines, index + position, count - position)
        if said_before(rest):
            return True
        opens = STARTER.match(rest) or (DATE.search(rest[:30]) and not starts)
        opens = opens or (index == 0 and _is_no_name(above))
        if opens and attributes(rest, quote_follows, count - position):
            return True
    return False


def _is_no_name(text: str) -> bool:
    """ "Kyllä kiitos" as the first line of a mail: small words alone are what somebody says."""
    return len(text) <= _ORIGINAL and NAME.fullmatch(text) is None and _SMALL_WORDS.fullmatch(text) is not None


def _says_when(lines: list[Line], index: int, count: int) -> bool:
    """Whether lines name a moment, an address, or begin as attributions do: they are no answer on their own."""
    text = joined(lines, index, count)
    found = STARTER.match(text) or DATE.search(text) or TIME.search(text) or WROTE.search(text)
    return found is not None or names_address(text)


def _divides(lines: list[Line], index: int) -> bool:
    text = lines[index].text[:300]
    if not text.strip():
        return False
    if DIVIDER.fullmatch(text) or FORWARDED.fullmatch(text) or dashed_attribution(text):
        return True
    if RULE.fullmatch(text) or _FRAMED.fullmatch(text) or (len(text) <= _ORIGINAL and ORIGINAL.fullmatch(text)):
        following = _next_written(lines, index + 1)
        return following is not None and begins_head(lines, following, 2)
    return begins_head(lines, index, 3) or begins_notes_head(lines, index)


def _is_continuation(lines: list[Line], index: int, is_ours: Callable[[str], bool] | None) -> bool:
    """The tail of a quoted line that a mail server broke: quotes above and below, and it goes on from above."""
    if not 0 < index < len(lines) - 1:
        return False
    above, here, below = lines[index - 1], lines[index].text, lines[index + 1]
    if above.depth and below.depth and _LINK_ENDS.fullmatch(here[:400]):
        return _LINK_OPEN.search(above.text[-320:]) is not None or here.rstrip().endswith((") >", "> >"))
    if above.depth and below.depth and above.text.rstrip().endswith((",", ";")) and _ADDRESSES.fullmatch(here[:400]):
        return True
    if not (above.depth > 0 and below.depth > 0 and below.text.strip() and len(here) < 60):
        return False
    if is_ours is not None and is_ours(f"{above.text} {here}"):
        return True
    return len(above.text) >= 60 and here[:1].islower() and len(here) < 40
