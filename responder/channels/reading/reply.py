"""The customer's own words out of a mail's body.

Quotes are found first, then our own words (where we know them) are subtracted, then the signature goes.
When nothing is left, the best that is not our own text is given back.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import field, replace
from typing import Final

from responder.channels.reading.endings.banners import without_banner
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.endings.signatures import is_footer, only_signature, without_signature
from responder.channels.reading.lines import Line, Mark, as_text, full_text
from responder.channels.reading.parts.addresses import addresses_in, domain_of, without_tag
from responder.channels.reading.parts.bodies import Body, is_placeholder
from responder.channels.reading.phrases import CATEGORY, DIVIDER, LABEL, RULE, forwards
from responder.channels.reading.quoting.attributions import attributed, attributes
from responder.channels.reading.quoting.below_head import said_below, typed_below
from responder.channels.reading.quoting.both_forms import told_by_page
from responder.channels.reading.quoting.inline import points_inside, says_inside, set_off, tells_how, without_mark
from responder.channels.reading.quoting.parents import Parent
from responder.channels.reading.quoting.quotes import Own, own_lines
from responder.channels.reading.quoting.unmarked import (
    greets_sender,
    is_signed_by_us,
    only_names_us,
    plain_name,
    without_our_name,
    without_unmarked,
)
from responder.patterns import regex
from responder.values import frozen

_FEW_LINES: Final = 3
_FEW_CHOICES: Final = 2
_MARKED_LINES: Final = 10
_MARKED_WORDS: Final = 8
_SHOWN_LINK: Final = regex(r"\s*(?:\[https?:[^\s\[\]]{1,400}\]|<https?:[^\s<>]{1,400}>)+\s*", re.IGNORECASE)
"""Where a picture or a button stood in the page, as the text tells it."""
_PAGE: Final = regex(r"\s*https?://([\w.-]{1,200})(?:[/:?#]\S*)?\s*", re.IGNORECASE)
_OBJECTS: Final = regex("[\ufffc\ufffd]")


@frozen
class Known:
    """What is known besides the mail: who the sender is, what we sent, which addresses are ours."""

    sender: Sender = field(default_factory=Sender)
    parent: str | None = None
    addresses: Collection[str] = ()
    domains: Collection[str] = ()
    own_names: Collection[str] = ()
    """How the mail calls us: the display names of its receivers, each through `plain_name`."""
    foot: Sequence[str] = ()
    """The lines that our layouts put below what we write."""


@frozen
class Reply:
    """The sender's words and everything readable."""

    text: str
    full_text: str


def read_reply(body: Body, known: Known) -> Reply:
    """Own words and full text of a body."""
    parent = Parent(known.parent, known.foot) if known.parent else None
    body = replace(body, text=told_by_page(body.text, body.html))
    return Reply(
        _own_words(body, parent, known),
        _OBJECTS.sub("", full_text(body.text if _usable(body.text) else body.html or body.text)).strip(),
    )


def _usable(lines: list[Line]) -> bool:
    return any(line.text.strip() for line in lines) and not is_placeholder(lines)


def _own_words(body: Body, parent: Parent | None, known: Known) -> str:
    words = _plain_words(body, parent, known)
    if parent is None and points_inside(words):
        # Where we do not know what we wrote, only what sets it off tells what somebody wrote into it.
        read = (own_lines(lines) for lines in (body.html, body.text) if lines)
        quotes = (_newest_quote(own) for own in read if not any(map(forwards, own.heads)))
        told = says_inside(words)
        inside = next((found for quote in quotes if (found := set_off(quote, known.sender, told))), [])
        found = [line for line in inside if line.text not in words.splitlines()]
        return _joined([[Line(words)], found]) if found else words
    return words


def _newest_quote(own: Own) -> list[Line]:
    """What was quoted, without its head and without older mails quoted in it."""
    lines = [*own.after, *own.quoted]
    begin = next((at for at, line in enumerate(lines) if line.text.strip() and not _is_quoting(line, own)), len(lines))
    least = min((line.depth for line in lines[begin:] if line.text.strip()), default=0)
    shallow = [replace(line, depth=max(0, line.depth - least), typed="") for line in lines[begin:]]
    return [line for line in own_lines(shallow).lines() if not _is_quoting(line, own)]


def _plain_words(body: Body, parent: Parent | None, known: Known) -> str:
    """From the text where that shows its quote, else from the HTML where that does; only the HTML tells what is struck
    out, and what was typed below an earlier mail."""
    is_ours = parent.holds if parent is not None else None
    if any(line.said is not None or line.mark is Mark.TYPED for line in body.html):
        page = own_lines(body.html, is_ours)
        struck = any(line.said is not None for line in page.lines())
        if (struck or typed_below(page.after)) and (words := _words(page, parent, known)):
            return words
    text = own_lines(body.text, is_ours) if _usable(body.text) or not body.html else None
    if text is not None and parent is not None and _marks_own(text, parent):
        return _words(own_lines([_bare(line) for line in body.text], is_ours), parent, known)
    if text is not None and (text.found or not body.html):
        words = _words(text, parent, known)
        if words or not body.html:
            return words
    html = own_lines(body.html, is_ours)
    if text is None or html.found:
        words = _words(html, parent, known)
        if words or text is None:
            return words
    return _words(text, parent, known)


def _marks_own(own: Own, parent: Parent) -> bool:
    """Whether the lines behind `>` are the sender's: few and short, nobody is said to have written them, and none
    stands in our mail. Where nothing else was written, a program may have quoted the answer too."""
    marked = [line for line in own.quoted if line.text.strip()]
    if not marked or len(marked) > _MARKED_LINES or own.heads or own.after or own.empty() or attributed(own.quoted):
        return False
    if any(LABEL.match(line.text[:300]) for line in marked):
        return False
    short = all(len(line.text.split()) <= _MARKED_WORDS and "?" not in line.text for line in marked)
    return short and len(parent.subtract(marked, scattered=True)) == len(marked)


def _bare(line: Line) -> Line:
    return Line("> " * line.depth + line.text) if line.depth else line


def _words(own: Own, parent: Parent | None, known: Known) -> str:
    segments = own.segments
    copied = [line.text for line in own.lines() if parent.holds(line.text)] if parent is not None else []
    if parent is not None and not _chosen(copied, own):
        segments = [parent.subtract(segment, known.own_names) for segment in segments]
    elif parent is None:
        segments = [without_unmarked(segment, known.sender, known.own_names, _domains(known)) for segment in segments]
    segments = _said([*(without_our_name(one, known.own_names) for one in segments[:-1]), *segments[-1:]])
    spoken = [segment for segment in segments if not only_signature(segment)] or segments
    spoken = [*spoken[:1], *(segment for segment in spoken[1:] if not only_names_us(segment, known.own_names))]
    spoken = [without_banner(spoken[0]), *spoken[1:]] if spoken else spoken
    text = _joined([without_signature(segment, known.sender) for segment in spoken])
    if not text:
        return _otherwise(own, parent, known) or _repeated(own, parent, known)
    if parent is not None and copied and (repeated := _only_repeated(own, parent, known)):
        return repeated
    if parent is None and (typed := typed_below(own.after)):
        return _joined([[Line(text)], without_signature(typed, known.sender)])
    if parent is not None and (own.quoted or own.after) and _quotes_us(own, known):
        inside = _unknown(own, parent, known) if points_inside(text) else parent.answered(_newest_quote(own))
        inline = as_text([without_mark(line, known.sender) for line in inside])
        return f"{text}\n\n{inline}" if inline else text
    return text


def _said(segments: list[list[Line]]) -> list[list[Line]]:
    """Segments without the words that are struck out; all of them where nothing would be left."""
    if not any(line.said is not None for segment in segments for line in segment):
        return segments
    rest = [[_unstruck(line) for line in segment if line.said != ""] for segment in segments]
    return rest if any(line.text.strip() for segment in rest for line in segment) else segments


def _unstruck(line: Line) -> Line:
    return line if line.said is None else replace(line, text=line.said, said=None)


def _chosen(copied: Sequence[str], own: Own) -> bool:
    """Whether a line or two of ours beside the quote were copied out of it by the sender, as the time that they take of
    those that we offered. What asks or tells how to answer is no choice."""
    if not 0 < len(copied) <= _FEW_CHOICES or any("?" in text or tells_how(text) for text in copied):
        return False
    quoted = {plain_name(line.text) for line in (*own.quoted, *own.after)}
    return all(plain_name(text) in quoted for text in copied)


def _only_repeated(own: Own, parent: Parent, known: Known) -> str:
    """An answer in our own words of which nothing but the signature is the sender's; "" where there is more."""
    repeated = _repeated(own, parent, known)
    return repeated if all(parent.holds(line) for line in repeated.splitlines() if line.strip()) else ""


def _repeated(own: Own, parent: Parent | None, known: Known) -> str:
    """An answer in our own words: one of the choices that we named, say. The whole of our mail is no answer."""
    if parent is None or all(is_footer(line.text) for line in own.lines() if line.text.strip()):
        return ""
    said = _joined([without_signature(segment, known.sender) for segment in own.segments])
    return said if len(said.split()) * 2 <= parent.size else ""


def _joined(segments: list[list[Line]]) -> str:
    """Segments with a blank line between them, each without blank edges."""
    texts = (_OBJECTS.sub("", as_text(segment)).strip() for segment in segments)
    return "\n\n".join(text for text in texts if text.strip("-_=* \n"))


def _unknown(own: Own, parent: Parent, known: Known) -> list[Line]:
    """Quoted lines that are neither ours nor the quoting's own: answers written into the quote."""
    lines = parent.subtract(_newest_quote(own), scattered=True)
    return [_unstruck(line) for line in lines if not _leads_to_us(line.text, known)]


def _leads_to_us(text: str, known: Known) -> bool:
    """Whether nothing but the address of a page of ours stands on a line."""
    host = _PAGE.fullmatch(text[:1000])
    ours = {*known.domains, *(domain_of(address) for address in known.addresses)} if host else ()
    return host is not None and any(f".{host[1].lower()}".endswith(f".{domain}") for domain in ours if domain)


def _is_quoting(line: Line, own: Own) -> bool:
    text = line.text.strip()
    return bool(
        line.mark is Mark.ATTRIBUTION
        or LABEL.match(text[:300])
        or DIVIDER.fullmatch(text[:300])
        or RULE.fullmatch(text[:100])
        or is_footer(text)
        or _SHOWN_LINK.fullmatch(text[:1000])
        or text in own.heads
        or (text.endswith(":") and attributes(text[:300], True, 1))
    )


def _otherwise(own: Own, parent: Parent | None, known: Known) -> str:
    """Nothing of the sender's was found above or between quotes: what else may be theirs."""
    if parent is not None:
        lines = [without_mark(line, known.sender) for line in _unknown(own, parent, known)]
        return _joined([without_signature(lines, known.sender)])
    greeted = any(greets_sender(line.text, known.sender) for line in own.quoted[:_FEW_LINES])
    unheaded = not own.heads and not own.after and not greeted
    if unheaded and 0 < len(own.quoted) <= _FEW_LINES and not attributed(own.quoted):
        # Some programs quote everything, the answer too; what is said to be somebody's is not taken.
        return _joined([own.quoted])
    if not own.after:
        return ""
    lines = typed_below(own.after) or [line for line in own.after if not _is_quoting(line, own)]
    if _quotes_us(own, known) and not typed_below(own.after):
        lines = said_below(own.after, lambda text: is_signed_by_us(text, known.own_names, _domains(known)))
    return _joined([without_signature(lines, known.sender)])


def _domains(known: Known) -> set[str]:
    return {domain_of(address) for address in known.addresses}


def _quotes_us(own: Own, known: Known) -> bool:
    """Whether the quote is of a mail of ours; taken for granted where it does not say whose it is."""
    writers = [address for head in own.heads if _names_writer(head) for address in addresses_in(head)]
    ours = {without_tag(address) for address in known.addresses}
    return not writers or any(without_tag(one) in ours or domain_of(one) in known.domains for one in writers)


def _names_writer(head: str) -> bool:
    label = LABEL.match(head[:300])
    return label is None or CATEGORY[label[1].lower()] == "from"
