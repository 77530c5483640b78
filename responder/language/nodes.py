"""YAML read as events into a small tree in which every scalar is text and everything knows its line.

No implicit types: `yes`, `NO`, `012`, `12:30` and `+4790012345` stay what they say. Aliases, anchors, tags, merges
and duplicate keys are mistakes, so nothing can grow beyond the size of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import yaml

from responder.language.expression_slips import UNSEEN
from responder.language.mistakes import Mistakes, show
from responder.language.slipped_lines import BEGINNINGS
from responder.language.syntax import WIDE_BLANK, explain_syntax, wide_blank
from responder.patterns import regex
from responder.values import frozen

LARGEST = 262_144
DEEPEST = 40
MOST_NODES = 20_000
USELESS = "*"  # the style of what stands in for something whose mistake is already told
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ROOM = 8
"""Characters to spare from which a line was ended on purpose."""
CONDITION = regex(r" *(?:- +)*(?:if|while|until):")
OTHER_BREAKS = regex("\r(?!\n)|[\x85\u2028\u2029]")
UNWRITABLE = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@frozen
class Scalar:
    """Text as written. `style` is None for plain text, else the quote, `|` or `>`.

    `commented`: a comment follows plain text on its line, so that `Order #5` says no more than `Order`.
    `run_together`: lines that were meant as such have become one, as YAML has it of all text that is not after `|`.
    """

    line: int
    column: int
    text: str
    style: str | None = None
    commented: bool = False
    run_together: bool = False

    @property
    def useless(self) -> bool:
        """It stands in for something whose mistake is already told."""
        return self.style == USELESS

    @property
    def empty(self) -> bool:
        """Nothing was written, as after `else:`. Quotes around nothing are something."""
        return self.style is None and self.text == ""


@frozen
class Items:
    line: int
    column: int
    items: tuple[Node, ...]


@frozen
class Pairs:
    """A mapping in written order, each key once."""

    line: int
    column: int
    pairs: tuple[tuple[Scalar, Node], ...]

    def get(self, name: str) -> Node | None:
        return next((value for key, value in self.pairs if key.text == name), None)


Node = Scalar | Items | Pairs


class _Abandoned(Exception):
    """The file cannot be read any further; the reason is among the mistakes."""


def read_nodes(text: str, mistakes: Mistakes) -> Node | None:
    """The tree of one YAML document, or None where there is none. What is wrong with it goes to `mistakes`."""
    text = text.removeprefix("\ufeff")
    if len(text) > LARGEST:
        mistakes.at(1, 1, f"the file is larger than {LARGEST // 1024} kB", "split it into several dialogs")
        return None
    strange = UNWRITABLE.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        column = strange.start() - text.rfind("\n", 0, strange.start())
        code = f"U+{ord(strange.group()):04X}"
        mistakes.at(line, column, f"the invisible character {code} cannot stand in a script", "delete it")
        return None
    if _not_yaml(text, mistakes):
        return None
    loader = LOADER(text)
    try:
        return _Builder(loader, mistakes, text).document()
    except _Abandoned:
        return None
    except yaml.MarkedYAMLError as error:
        explain_syntax(error, text, mistakes)
    except (yaml.YAMLError, UnicodeError, RecursionError):
        mistakes.at(1, 1, "the file is not YAML", "compare it with an example in README.md")
    finally:
        loader.dispose()
    return None


def _not_yaml(text: str, mistakes: Mistakes) -> bool:
    """Whether the file is of another kind; that is told."""
    if text.startswith("{\\rtf"):
        mistakes.at(1, 1, "the file is a document of a word processor (RTF)", "save it as plain text, in UTF-8")
    elif text.lstrip().startswith("```"):
        mistakes.at(1, 1, "'```' stands around the dialog", "delete the lines with '```'")
    else:
        return False
    return True


def place_of(event: yaml.Event) -> tuple[int, int]:
    """The line and column of an event, from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


class _Builder:
    """Turns one stream of events into the tree."""

    def __init__(self, loader: yaml.SafeLoader, mistakes: Mistakes, text: str) -> None:
        self.lines = [] if OTHER_BREAKS.search(text) else text.split("\n")
        self.loader = loader
        self.mistakes = mistakes
        self.nodes = 0

    def document(self) -> Node | None:
        node: Node | None = None
        documents = 0
        for event in self.events():
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.tell(event, "a second document begins here ('---')", "write one dialog in one file")
                    raise _Abandoned
            elif isinstance(event, yaml.NodeEvent):
                node = self.node(event, 0)
        return node

    def events(self) -> Iterator[yaml.Event]:
        while self.loader.check_event():
            yield self.next()

    def next(self) -> yaml.Event:
        event: yaml.Event = self.loader.get_event()  # type: ignore[no-untyped-call]
        return event

    def tell(self, event: yaml.Event, text: str, remedy: str) -> None:
        self.mistakes.at(*place_of(event), text, remedy)

    def node(self, event: yaml.Event, depth: int) -> Node:
        self.nodes += 1
        if depth > DEEPEST or self.nodes > MOST_NODES:
            what = "deeper than 40 levels" if depth > DEEPEST else "longer than 20,000 entries"
            self.tell(event, f"the file is {what}", "split it with 'call:'")
            raise _Abandoned
        line, column = place_of(event)
        if isinstance(event, yaml.AliasEvent):
            self.tell(
                event, f"'*{event.anchor}' refers to another place", "put the text in quotes, or write it out here"
            )
            return Scalar(line, column, "", USELESS)
        self.check_properties(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(line, column, tuple(self.items(depth)))
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(line, column, depth)
        assert isinstance(event, yaml.ScalarEvent)
        return Scalar(
            line, column, str(event.value), event.style or None, self.commented(event), self.runs_together(event)
        )

    def commented(self, event: yaml.ScalarEvent) -> bool:
        mark = event.end_mark
        if event.style or mark is None or not event.value or mark.line >= len(self.lines):
            return False
        return self.lines[mark.line][mark.column :].lstrip(" \t").startswith("#")

    def runs_together(self, event: yaml.ScalarEvent) -> bool:
        """Whether a line of a folded text ends where the next one's first word would still have had room: whoever only
        wraps a long text fills its lines."""
        first, last = event.start_mark, event.end_mark
        if event.style == "|" or first is None or last is None or first.line == last.line:
            return False
        lines = [line.rstrip() for line in self.lines[first.line : last.line + 1]]
        lines = lines[1:-1] if event.style == ">" else lines
        widest = max(map(len, lines), default=0)
        pairs = ((one, next_one.split()) for one, next_one in pairwise(lines) if one.strip())
        return any(words and len(one) + 1 + len(words[0]) + ROOM <= widest for one, words in pairs)

    def check_properties(self, event: yaml.Event) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            self.tell(
                event,
                f"'&{anchor}' names a place to copy from",
                "put the text in quotes, or remove it and write the text out",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.tell(
                event,
                f"{show(str(tag))} is a YAML tag",
                "put the text in quotes, or remove it; everything here is text",
            )

    def items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            yield self.node(event, depth + 1)

    def mapping(self, line: int, column: int, depth: int) -> Node:
        """The pairs, or after a key that cannot be one a text of no use, so that nothing more is told of it."""
        unfit: list[Node] = []
        pairs = tuple(self.pairs(depth, unfit))
        return Scalar(line, column, "", USELESS) if unfit else Pairs(line, column, pairs)

    def pairs(self, depth: int, unfit: list[Node]) -> Iterator[tuple[Scalar, Node]]:
        lines: dict[str, int] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(self.next(), depth + 1)
            if not isinstance(key, Scalar):
                unfit.append(key)
                line = self.lines[key.line - 1] if key.line <= len(self.lines) else ""
                remedy = "write it without {{ }}" if CONDITION.match(line) else "put text with {{ … }} in quotes"
                self.mistakes.add(key, "a list or a '{…}' cannot be a key", remedy)
            elif key.text == "<<" and key.style is None:
                unfit.append(key)
                self.mistakes.add(key, "'<<' copies from another place", "write the keys out here")
            elif key.style is None and WIDE_BLANK.match(key.text):
                unfit.append(key)
                self.mistakes.add(key, *wide_blank(key.text[0]))
            elif (unseen := UNSEEN.search(key.text)) is not None:
                unfit.append(key)
                bare = UNSEEN.sub("", key.text)
                told = f"an invisible character (U+{ord(unseen.group()):04X}) stands in {show(bare)}"
                self.mistakes.add(key, told, "delete the word and type it anew")
            elif key.text in lines:
                told = f"{show(key.text)} stands here twice (first in line {lines[key.text]})"
                begun = f", or begin with '- {key.text}:' what is one of its own" if key.text in BEGINNINGS else ""
                self.mistakes.add(key, told, f"keep one of them{begun}")
            else:
                lines[key.text] = key.line
                yield key, value
