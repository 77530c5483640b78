"""An HTML body as lines, keeping what mail clients tell about quotes and signatures in their markup.

A single forward pass over the tags, without a tree: linear in the input however the tags are nested or
left open. Which element means what is in html_marks.py.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.lines import Line, Mark, symbolic, unmarked
from responder.channels.reading.parts.charsets import visible
from responder.channels.reading.parts.html_marks import Meaning, cuts_on_the_web, is_typed, meaning_of
from responder.channels.reading.parts.typed_marks import own_typed
from responder.channels.reading.tables import words
from responder.patterns import regex

_TAG: Final = regex(r"<(?:(!--)|([!?])|(/?)([A-Za-z][A-Za-z0-9:_-]{0,40})([^<>]*)(>?))")
_UNESCAPED: Final = regex(r"<(?:[\w.+%-]{1,80}@[\w.-]{1,100}|(?:https?://|mailto:)[^\s<>]{1,300})>", re.IGNORECASE)
"""An address in brackets that a program set into a page without making text of the brackets."""
_SPACE: Final = regex(r"[ \t\r\n\f\v]+")
_BLOCK: Final = words(
    "address article aside body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "html li main nav ol p pre section summary table tbody tfoot thead tr ul blockquote o:p"
) - {"o:p"}
_PARAGRAPH: Final = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"))
_VOID: Final = words(
    "area base br col embed frame hr img input link meta param source track wbr basefont bgsound spacer"
)
_SILENT: Final = frozenset(("head", "style", "script", "title", "template", "svg", "noscript", "object", "select"))
_TIGHT: Final = regex(r"msonormal|margin(?:-top|-bottom)?\s*:\s*0|msolistparagraph", re.IGNORECASE)
_ALT: Final = regex(r"""\balt\s*=\s*["']?([^"'<>\s]{1,12})["'\s/]?""", re.IGNORECASE)
_SYMBOL: Final = regex("[\u2190-\u2bff\u3030\u303d\U0001f000-\U0001faff]")
_PICTURED: Final = str.maketrans({"J": "🙂", "K": "😐", "L": "🙁", "ü": "✔", "û": "✘", "à": "→"})
"""What Wingdings shows for the letters that Outlook types: a smile is stored as J."""
_INLINE: Final = (Meaning.NONE, Meaning.PICTURED, Meaning.COLOURED, Meaning.STRUCK, Meaning.BOLD)
_OPEN: Final = 2000
"""Elements open at once; more are treated as if they were closed again."""


@dataclass(slots=True)
class _Element:
    name: str
    meaning: Meaning
    loose: bool = False
    typed: bool = False


class _Reader:
    """Collects lines while the tags go by."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.open: list[_Element] = []
        self.counts: dict[str, int] = {}
        self.depth = self.hidden = self.signature = self.attribution = self.preformatted = self.coloured = 0
        self.pictured = self.struck = self.linked = self.bold = self.typed = 0
        self.below: bool | None = None
        """Whether what lies below the first cut tells by its names who typed it; None above it."""
        self.blank = False
        self.above = ""
        """The last line that holds words."""
        self.shades = 0
        """Of the line being written: 1 for words in a colour, 2 for others; 4 for words in bold, 8 for others; 16 for
        words typed below the headers of the earlier mail, 32 for others."""
        self.crossed: list[int] = []
        """Which words of the line being written are struck out."""
        self.tinted: list[int] = []
        """Which are in a colour."""
        self.heavy: list[int] = []
        """Which are in bold."""

    def say(self, text: str) -> None:
        if self.hidden or not text:
            return
        if "&" in text:
            text = unescape(text)
        if self.pictured:
            text = text.translate(_PICTURED)
        if not self.preformatted:
            text = _SPACE.sub(" ", text)
            self.put(text)
            if not text.isspace():
                self.shades |= 1 if self.coloured and not self.linked else 2
                self.shades |= 4 if self.bold else 8
                self.shades |= 16 if self.typed else 32
            return
        self.shades = 2 | 8 | 32
        first, *others = text.split("\n")
        self.put(first)
        for other in others:
            self.end_line(True)
            self.put(other)

    def put(self, text: str) -> None:
        if self.struck:
            self.crossed.append(len(self.words))
        elif self.coloured and not self.linked:  # A link has the colour of links.
            self.tinted.append(len(self.words))
        if self.bold:
            self.heavy.append(len(self.words))
        self.words.append(text)

    def end_line(self, even_if_empty: bool = False) -> None:
        """Close the line being written; an empty one counts only for `<br>`."""
        text = visible("".join(self.words)).strip(" ") if self.words else ""
        if "  " in text and not self.preformatted:
            text = _SPACE.sub(" ", text)
        was_nothing = not "".join(self.words).strip(" \t\n") and not self.words_have_space()
        said = self.without_struck()
        tinted, heavy = self.only(self.tinted, 1 | 2), self.only(self.heavy, 4 | 8)
        self.words.clear()
        if text or even_if_empty or not was_nothing:
            if text and self.blank and self.lines and self.lines[-1].text:
                self.lines.append(Line("", self.depth))
            self.blank = False
            typed = text[: limits.LINE_CHARACTERS] if text.startswith(">") and not symbolic(text) else ""
            text, marks = unmarked(text) if typed else (text, 0)
            text = text[: limits.LINE_CHARACTERS]
            self.above = text or self.above
            self.lines.append(Line(text, self.depth + marks, self.mark(), typed, tinted, heavy, said))
        self.shades = 0

    def without_struck(self) -> str | None:
        if not self.crossed:
            return None
        crossed = frozenset(self.crossed)
        self.crossed.clear()
        return _plain(word for at, word in enumerate(self.words) if at not in crossed)

    def only(self, places: list[int], both: int) -> str:
        """The words at these places, where the line has such words and `both` kinds."""
        told = _plain(self.words[at] for at in places) if places and self.shades & both == both else ""
        places.clear()
        return told

    def words_have_space(self) -> bool:
        """A paragraph that holds only a no-break space is how Outlook writes an empty line."""
        return any("\u00a0" in word for word in self.words)

    def mark(self) -> Mark:
        if self.attribution:
            return Mark.ATTRIBUTION
        if self.signature:
            return Mark.SIGNATURE
        if self.shades & 48 == 16:
            return Mark.TYPED
        if self.shades & 3 == 1:
            return Mark.COLOURED
        return Mark.BOLD if self.shades & 12 == 4 else Mark.NONE

    def cut(self) -> None:
        if not self.hidden:
            self.lines.append(Line("", self.depth, Mark.CUT))

    def begin(self, name: str, attributes: str) -> None:
        if name in _BLOCK:
            self.end_line()
        meaning = meaning_of(name, attributes)
        if meaning is Meaning.EDGED:
            meaning = Meaning.QUOTE if self.above and not self.above.endswith(":") else Meaning.NONE
        if meaning is Meaning.CUT:
            self.end_line()
            self.cut()
            self.below = self.below if self.below is not None or name == "hr" else cuts_on_the_web(attributes)
        loose = name in _PARAGRAPH and not _TIGHT.search(attributes)
        self.blank = self.blank or (loose and bool(self.lines))
        if name == "br":
            self.end_line(True)
        elif name == "img":
            self.image(attributes)
        elif name == "td" or name == "th":
            self.words.append(" ")
        elif name == "li":
            self.words.append("- ")
        if name not in _VOID and not attributes.endswith("/") and len(self.open) < _OPEN:
            self.enter(_Element(name, meaning, loose, bool(self.below) and is_typed(attributes)))

    def image(self, attributes: str) -> None:
        match = _ALT.search(attributes)
        if match and _SYMBOL.search(unescape(match[1])):
            self.say(match[1])

    def enter(self, element: _Element) -> None:
        self.open.append(element)
        self.counts[element.name] = self.counts.get(element.name, 0) + 1
        self.change(element, 1)

    def change(self, element: _Element, by: int) -> None:
        meaning = element.meaning
        if meaning is Meaning.QUOTE:
            self.depth += by
        elif meaning is Meaning.SIGNATURE:
            self.signature += by
        elif meaning is Meaning.ATTRIBUTION:
            self.attribution += by
        elif meaning is Meaning.COLOURED:
            self.coloured += by
        elif meaning is Meaning.PICTURED:
            self.pictured += by
        elif meaning is Meaning.STRUCK:
            self.struck += by
        elif meaning is Meaning.BOLD:
            self.bold += by
        if element.typed:
            self.typed += by
        if element.name == "a":
            self.linked += by
        if meaning is Meaning.HIDDEN or element.name in _SILENT:
            self.hidden += by
        elif element.name == "pre" or meaning is Meaning.PREFORMATTED:
            self.preformatted += by

    def finish(self, name: str) -> None:
        if not self.counts.get(name):
            if name == "p":
                self.end_line()
            return
        while self.open:
            element = self.open.pop()
            self.counts[element.name] -= 1
            if element.name in _BLOCK or element.meaning not in _INLINE:
                self.end_line()
            self.blank = self.blank or (element.loose and bool(self.lines))
            self.change(element, -1)
            if element.name == name:
                return


def html_lines(source: str) -> list[Line]:
    """Lines of an HTML body, quoted ones with their depth and marked ones with their meaning."""
    reader = _Reader()
    reader.below = False if "ms-outlook-mobile" in source else None  # It does not rename what it quotes.
    position, size, tags = 0, len(source), 0
    while position < size and len(reader.lines) < limits.TEXT_LINES and tags < limits.HTML_TAGS:
        tags += 1
        match = _TAG.search(source, position)
        reader.say(source[position : match.start() if match else size])
        if match is None:
            break
        if match[1] or match[2]:
            position = _after_comment(source, match)
            continue
        if ("@" in match[5] or match[4][-1] == ":") and _UNESCAPED.fullmatch(match[0]):
            reader.say(match[0])
            position = match.end()
            continue
        name = match[4].lower()
        position, attributes = _attributes(source, match)
        if match[3]:
            reader.finish(name)
        else:
            reader.begin(name, attributes)
            if name in ("style", "script", "title"):
                position = _after_raw(source, name, position)
                reader.finish(name)
    reader.end_line()
    return own_typed(reader.lines)


def _plain(parts: Iterable[str]) -> str:
    return _SPACE.sub(" ", visible("".join(parts))).strip()[: limits.LINE_CHARACTERS]


def _after_comment(source: str, match: re.Match[str]) -> int:
    if match[1]:
        end = source.find("-->", match.end() - 2)
        return end + 3 if end >= 0 else len(source)
    end = source.find(">", match.end())
    return end + 1 if end >= 0 else len(source)


def _attributes(source: str, match: re.Match[str]) -> tuple[int, str]:
    """A `>` inside a quoted attribute does not end the tag."""
    attributes, end = match[5], match.end()
    if match[6] and attributes.count('"') % 2:
        quote = source.find('"', end, end + 1000)
        closing = source.find(">", quote, quote + 1000) if quote >= 0 else -1
        if closing >= 0:
            return closing + 1, attributes + source[end:closing]
    return end, attributes


def _after_raw(source: str, name: str, position: int) -> int:
    end = re.compile(f"</{name}", re.IGNORECASE).search(source, position)
    return end.start() if end else len(source)
