"""Which lines of a mail are the sender's own: quotes, attributions and copied headers found.

Attributions ("On … wrote:") and header blocks ("From: … Sent: …") are recognised by their build (a date, an
address, a known verb or label), not by single words, so that an answer that merely contains them is kept.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.lines import Line, Mark
from responder.channels.reading.notes import begins_notes_head
from responder.channels.reading.phrases import (
    CATEGORY,
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
from responder.channels.reading.tables import words

_WRAPPED: Final = 4
"""Lines over which an attribution may be broken."""
_ATTRIBUTION_CHARACTERS: Final = 420
_ORIGINAL: Final = 80
_DATE_WORDS: Final = words("kello klokka klokken klockan ore alle uhr heures october oktober")
_PRONOUNS: Final = words(
    "jeg eg jag i ich je j'ai ik yo minä vi me we wir wij nous nosotros du dere ni i you sie u vous"
)
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DATED_ADDRESS: Final = re.compile(r"\s*\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4}[^<>\n]{0,80}<[^<>\s]+@[^<>\s]+>\s*")
_ADDRESS_DATED: Final = re.compile(r"\s*[^<>\n]{0,80}<[^<>\s]+@[^<>\s]+>\s*[–—,-]\s*([^<>\n!?]{6,50})")
_FRAMED: Final = re.compile(r"\s*[-_=*–—]{3,40}\s*\w[^\n]{2,40}?\s*[-_=*–—]{3,40}\s*")


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
        return not any(line.text.strip() for line in self.lines())


def own_lines(lines: list[Line], is_ours: Callable[[str], bool] | None = None) -> Own:
    """Divide lines into the sender's own and the quoted; `is_ours` knows whether words stand in our mail."""
    own = Own()
    lines = lines[: limits.REPLY_LINES]
    index = 0
    left = limits.REPLY_CHARACTERS
    while index < len(lines):
        line = lines[index]
        left -= len(line.text)
        if left < 0 or line.mark is Mark.CUT or REPLY_ABOVE.fullmatch(line.text[:200]):
            return _rest_is_quoted(own, lines, index + 1)
        if line.depth > 2 and _named_in_arrows(line):
            return _rest_is_quoted(own, lines, index)
        if line.depth > 0:
            own.quote([line])
            index += 1
        elif _is_continuation(lines, index, is_ours):
            index += 1
        elif taken := _attribution(lines, index):
            own.heads.append(_joined(lines, index, taken))
            own.found = True
            index += taken
            if not _quote_follows(lines, index):
                return _rest_is_quoted(own, lines, index)
        elif _glued_attribution(line.text) or _divides(lines, index):
            return _rest_is_quoted(own, lines, index)
        else:
            own.keep(line)
            index += 1
    return own


def _rest_is_quoted(own: Own, lines: list[Line], index: int) -> Own:
    rest = lines[index:]
    own.found = True
    own.quoted.extend(line for line in rest if line.depth)
    own.after = [line for line in rest if not line.depth]
    own.heads.extend(line.text for line in own.after[:14] if LABEL.match(line.text[:300]))
    return own


def _next_written(lines: list[Line], index: int) -> int | None:
    for position in range(index, min(index + 12, len(lines))):
        if lines[position].text.strip():
            return position
    return None


def _quote_follows(lines: list[Line], index: int) -> bool:
    following = _next_written(lines, index)
    return following is not None and lines[following].depth > 0 and lines[following].mark is not Mark.CUT


def _joined(lines: list[Line], index: int, count: int) -> str:
    return " ".join(line.text.strip() for line in lines[index : index + count])


def _attribution(lines: list[Line], index: int) -> int:
    """How many lines from here on say who wrote the quote; 0 when they do not."""
    if lines[index].mark is Mark.ATTRIBUTION:
        return 1
    first = lines[index].text
    if not first.strip() or len(first) > _ATTRIBUTION_CHARACTERS:
        return 0
    for count in range(1, _WRAPPED + 1):
        last = index + count - 1
        if last >= len(lines) or lines[last].depth or not lines[last].text.strip():
            return 0
        joined = _joined(lines, index, count)
        if len(joined) > _ATTRIBUTION_CHARACTERS:
            return 0
        follows = _quote_follows(lines, index + count)
        if _attributes(joined, follows, count):
            return 0 if count > 1 and _stands_above(lines, index, count, follows) else count
    return 0


def _stands_above(lines: list[Line], index: int, count: int, quote_follows: bool) -> bool:
    """Whether the first lines are no part of the attribution but an answer on its heels: the rest begins like one and
    needs nothing more, and the lines themselves say neither when nor by whom."""
    starts = STARTER.match(lines[index].text) is not None
    for position in range(1, count):
        above = lines[index + position - 1].text
        if DATE.search(above) or TIME.search(above) or names_address(above):
            return False
        rest = _joined(lines, index + position, count - position)
        opens = STARTER.match(rest) or (DATE.search(rest[:30]) and not starts)
        if opens and _attributes(rest, quote_follows, count - position):
            return True
    return False


def _attributes(text: str, quote_follows: bool, count: int) -> bool:
    """Without a quote below, nothing less than an address, or date and time, with a verb will do."""
    stripped = text.rstrip(" *_\u00a0")
    colon = stripped.endswith((":", "：", ":>"))
    verb = WROTE.search(text) is not None
    if quote_follows and not colon and count == 1 and (_DATED_ADDRESS.fullmatch(text) or _dates_address(text)):
        return True
    if not (colon or (verb and quote_follows)) or (count > 1 and not _begins(text)):
        return False
    if (verb and _speaks_itself(text)) or stripped.endswith((".", "?", "!")):
        return False
    address = names_address(text)
    time, date = (pattern.search(text) is not None for pattern in (TIME, DATE))
    if not colon:
        return (address or date) and time and len(text) < 250
    if quote_follows and verb:
        return address or time or date or len(text) < 80
    if verb:
        return address or (time and date and _ends_with_writer(text))
    return address and time and date and bool(_begins(text))


def _dates_address(text: str) -> bool:
    """Nextcloud: "Kari <a@b.example> – 20 November 2025 10:12"."""
    match = _ADDRESS_DATED.fullmatch(text)
    return match is not None and DATE.search(match[1]) is not None and TIME.search(match[1]) is not None


def _speaks_itself(text: str) -> bool:
    """ "On 3 May at 10:00 I wrote:" is a person's sentence: programs name who wrote."""
    verb = WROTE.search(text)
    if verb is None:
        return False
    around = (text[: verb.start()].split()[-1:], text[verb.end() :].split()[:1])
    return any(word.strip(":,.").lower() in _PRONOUNS for words_ in around for word in words_)


def _ends_with_writer(text: str) -> bool:
    """After the verb come a name or a date, and no sentence: "you wrote on 3 May at 10:00 that it comes:" is none."""
    verbs = list(WROTE.finditer(text))
    rest = re.findall(r"[^\W\d_]+", text[verbs[-1].end() :])
    return all(not word.islower() or len(word) <= 3 or word in _DATE_WORDS or DATE.search(f"1 {word}") for word in rest)


def _begins(text: str) -> bool:
    """A broken attribution must begin like one, or it would swallow the answer's last line."""
    head = text[:60]
    return bool(STARTER.match(head) or DATE.search(head) or TIME.search(head) or names_address(head))


def attributed(lines: list[Line]) -> bool:
    """Whether quoted lines say who wrote them: iPhones quote the attribution as well."""
    bare = [Line(line.text) for line in lines[:12]]
    return any(
        _attributes(_joined(bare, index, count), True, count)
        for index in range(len(bare))
        for count in range(1, min(_WRAPPED, len(bare) - index) + 1)
        if bare[index].text.strip() and WROTE.search(_joined(bare, index, count)[:_ATTRIBUTION_CHARACTERS])
    )


def _glued_attribution(text: str) -> bool:
    """Yahoo on phones goes on with the quoted text on the line of "On … wrote:"."""
    if not STARTER.match(text) and not DATE.search(text[:28]):
        return False
    verb = WROTE.search(text[:_ATTRIBUTION_CHARACTERS])
    if verb is None or text[verb.end() : verb.end() + 3].lstrip()[:1] != ":":
        return False
    head = text[: verb.start()]
    return bool(names_address(head) or (_YEAR.search(head) and TIME.search(head)))


def _named_in_arrows(line: Line) -> bool:
    """GroupWise: ">>> Kari <a@b.example> 20.11.2025 10:12 >>>", and the earlier mail below it without a mark."""
    inner = line.text.rstrip()
    return inner.endswith(">>>") and (names_address(inner) or DATE.search(inner) is not None)


def _dashed_attribution(text: str) -> bool:
    """Zoho: "---- On Wed, 24 Feb 2021 14:02:50 +0530 a@b.example wrote ----"."""
    inner = text.strip(" -")
    if not (text.startswith("---") and text.rstrip().endswith("---")):
        return False
    if not STARTER.match(inner):  # Notes puts nothing but whom it is by.
        return bool(WROTE.search(inner[-20:]) and inner.endswith(":") and names_address(inner))
    return bool(WROTE.search(inner) and names_address(inner) and (TIME.search(inner) or DATE.search(inner)))


def _divides(lines: list[Line], index: int) -> bool:
    text = lines[index].text[:300]
    if not text.strip():
        return False
    if DIVIDER.fullmatch(text) or FORWARDED.fullmatch(text) or _dashed_attribution(text):
        return True
    if RULE.fullmatch(text) or _FRAMED.fullmatch(text) or (len(text) <= _ORIGINAL and ORIGINAL.fullmatch(text)):
        following = _next_written(lines, index + 1)
        return following is not None and _header_block(lines, following, 2)
    return _header_block(lines, index, 3) or begins_notes_head(lines, index)


def _header_block(lines: list[Line], index: int, least: int) -> bool:
    """Whether copied headers begin here: `least` different labels, with a subject or an address among them."""
    first = LABEL.match(lines[index].text[:300])
    if first is None or CATEGORY[first[1].lower()] not in ("from", "sent", "subject"):
        return False
    rows = _block_rows(lines, index)
    order = [CATEGORY[match[1].lower()] for row in rows if (match := LABEL.match(row))]
    labels = set(order)
    # "E-post: a@b.example" below "From: Oslo, To: Bergen" is the writer's own.
    address = any(names_address(row) and (LABEL.match(row) or ":" not in row.partition("@")[0]) for row in rows)
    if not labels & {"from"} and not labels >= {"sent", "subject"}:
        return False
    # A removal order says "From: … To: … Date: …"; mail programs put the moment second.
    certain = (
        "subject" in labels
        or address
        or (order[:3] == ["from", "sent", "to"] and TIME.search(_joined(lines, index, 3)))
    )
    block = " ".join(rows)[:2000]
    certain = certain and (address or TIME.search(block) or DATE.search(block))
    return bool(certain) and (len(labels) >= least or (len(labels) == 2 and address))


def _block_rows(lines: list[Line], index: int) -> list[str]:
    """Lines of copied headers from here on: labels, and what may be the rest of a long one, but no sentence."""
    rows: list[str] = []
    strangers, blank, first = 0, False, ""
    for line in lines[index : index + 16]:
        text = line.text[:300]
        if not text.strip():
            blank = True
            continue
        match = LABEL.match(text)
        category = CATEGORY[match[1].lower()] if match else ""
        if match and category == first:
            break  # Another block begins.
        first = first or category
        if match is None:
            strangers += 1
            if blank or strangers > 3 or line.depth or text.rstrip().endswith((".", "!", "?")):
                break
        blank = False
        rows.append(text)
    return rows


def _is_continuation(lines: list[Line], index: int, is_ours: Callable[[str], bool] | None) -> bool:
    """The tail of a quoted line that a mail server broke: quotes above and below, and it goes on from above."""
    if not 0 < index < len(lines) - 1:
        return False
    above, here, below = lines[index - 1], lines[index].text, lines[index + 1]
    if not (above.depth > 0 and below.depth > 0 and below.text.strip() and len(here) < 60):
        return False
    if is_ours is not None and is_ours(f"{above.text} {here}"):
        return True
    return len(above.text) >= 60 and here[:1].islower() and len(here) < 40
