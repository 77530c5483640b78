"""What a dialog script says, once it is read: immutable, without places to jump to, a tree of steps.

A *path* names a place in that tree: step numbers (from 0) and block names in turn, for example
`(2, "replies", "0-6", 1)`, written `2.replies.0-6.1`. Every step lists its blocks in one mapping, so
walking a script needs no knowledge of verbs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Literal

from responder.values import frozen

Path = tuple[int | str, ...]
ChannelKind = Literal["sms", "email"]
Purpose = Literal["marketing", "service"]
BlockName = tuple[str, ...]


@frozen
class Duration:
    """A span of time as written (`3 days`) and in seconds. Days are 24 hours unless a wall clock is meant."""

    written: str
    seconds: int


@frozen
class Spot:
    """Where something stands in a file; lines and columns count from 1."""

    line: int = 1
    column: int = 1


@frozen(kw_only=True)
class Step:
    """One step. `blocks` maps a block name, such as ("replies", "yes") or ("then",), to its steps."""

    line: int
    column: int
    blocks: Mapping[BlockName, tuple[Step, ...]] = field(default_factory=dict)

    @property
    def verb(self) -> str:
        """The word the merchant wrote for it."""
        return "go on" if isinstance(self, GoOn) else type(self).__name__.lower()


@frozen(kw_only=True)
class Says(Step):
    """What `send` and `ask` share. Texts are Jinja templates in the script's language.

    `by` is None for the dialog's own channel. `run_together`: its lines have become one, see `nodes.Scalar`. Block
    ("undelivered",) when it cannot be delivered.
    """

    text: str
    by: Literal["sms", "email", "preferred"] | None = None
    subject: str | None = None
    template: str | None = None
    run_together: bool = field(default=False, compare=False)


@frozen(kw_only=True)
class Send(Says):
    """Say it."""


@frozen
class Branch:
    """One key of `replies`: as written (its block's name), the answers that it stands for, and where it stands."""

    written: str
    keys: tuple[str, ...]
    line: int = field(default=1, compare=False)
    column: int = field(default=1, compare=False)


@frozen
class Reminder:
    after: Duration
    text: str


@frozen(kw_only=True)
class Ask(Says):
    """Say it and wait for the answer.

    Blocks: ("replies", branch.written) for each branch, ("replies", "else"), ("replies", "no reply"),
    ("meanwhile", event), ("undelivered",). A block that the merchant left out is absent. `conditions`: of an event
    under `meanwhile`, which counts only where they hold.
    """

    branches: tuple[Branch, ...] = ()
    conditions: Mapping[str, str] = field(default_factory=dict)
    expect: Literal["number", "date", "email", "phone", "text"] | None = None
    save: str | None = None
    remind: tuple[Reminder, ...] = ()
    within: Duration = Duration("3 days", 259_200)


@frozen(kw_only=True)
class Again(Step):
    """In a reply branch: say it and wait for the enclosing question's answer anew."""

    text: str


@frozen(kw_only=True)
class Wait(Step):
    """Exactly one of duration, until, until_at or event is set. Blocks ("then",), ("else",) with event; ("else",) with
    until_at, for a moment that has passed.

    `until` is a wall-clock time of the contact: (weekday 0-6 or None, hour, minute).
    `until_at` is an expression that gives a date or a date and time, and `shift` how many seconds after that the moment
    is, or before it where it is negative. `within` bounds an event (3 days unless said), which counts only where
    `conditions` has none for it or that one holds.
    """

    duration: Duration | None = None
    until: tuple[int | None, int, int] | None = None
    until_at: str | None = None
    shift: int = 0
    event: str | None = None
    conditions: Mapping[str, str] = field(default_factory=dict)
    within: Duration | None = None


@frozen(kw_only=True)
class If(Step):
    """Blocks ("then",), ("else",)."""

    condition: str


@frozen(kw_only=True)
class Split(Step):
    """Blocks ("split", "50%"), ..., ("split", "rest")."""

    shares: tuple[tuple[str, int], ...]


@frozen(kw_only=True)
class Repeat(Step):
    """Block ("steps",), done at most `times` times, until `until` holds after a round; `asked` is where that stands."""

    times: int
    until: str | None = None
    asked: Spot = field(default=Spot(), compare=False)


@frozen(kw_only=True)
class Set(Step):
    """Fields of the contact and the templates of their values."""

    fields: Mapping[str, str]


@frozen(kw_only=True)
class Tag(Step):
    tags: tuple[str, ...]


@frozen(kw_only=True)
class Untag(Step):
    tags: tuple[str, ...]


@frozen(kw_only=True)
class Subscribe(Step):
    channel: ChannelKind
    purpose: Purpose = "marketing"


@frozen(kw_only=True)
class Unsubscribe(Step):
    channel: ChannelKind
    purpose: Purpose = "marketing"


@frozen(kw_only=True)
class Prefer(Step):
    channel: ChannelKind


@frozen(kw_only=True)
class Coupon(Step):
    pool: str
    save: str = "coupon"


@frozen(kw_only=True)
class Recommend(Step):
    count: int
    save: str = "products"
    source: str | None = None


@frozen(kw_only=True)
class Webhook(Step):
    """Blocks ("then",), ("else",)."""

    url: str
    data: Mapping[str, str] = field(default_factory=dict)
    save: str | None = None


@frozen(kw_only=True)
class Call(Step):
    """Runs the live version of another dialog of the merchant here; `with_` maps names to templates."""

    dialog: str
    with_: Mapping[str, str] = field(default_factory=dict)


@frozen(kw_only=True)
class Handoff(Step):
    note: str
    to: str | None = None


@frozen(kw_only=True)
class End(Step):
    """End the run."""


@frozen(kw_only=True)
class GoOn(Step):
    """Do nothing."""


@frozen
class Trigger:
    """One line of `start:` or `stop:`. `kind` tells which fields count.

    keyword: `words` (for comparing: small letters, single blanks) and `written` (as the merchant wrote them);
    event, tag, untag, segment: `name`; date: `name` (`contact.birthday`) with
    `before`/`after`/`at` (hour, minute). `condition` is its `if:`, which stands at `asked`. `once` is None,
    ("ever", ""), ("every", "7776000") in seconds, or ("per", "order.number").
    """

    kind: Literal["keyword", "event", "tag", "untag", "segment", "date"]
    line: int
    column: int
    words: tuple[str, ...] = ()
    name: str = ""
    condition: str | None = None
    once: tuple[Literal["ever", "every", "per"], str] | None = None
    before: Duration | None = None
    after: Duration | None = None
    at: tuple[int, int] | None = None
    then: tuple[Step, ...] = ()
    written: tuple[str, ...] = ()
    asked: Spot = field(default=Spot(), compare=False)


@frozen
class Goal:
    event: str
    within: Duration


@frozen
class Script:
    """A parsed dialog. `name` is the file's stem (what `call:` names); `title` is the `name:` line.

    `version` is a hash over source and translations. `translations` maps a language to
    {original text or reply key: translated}. `while_` is a condition, re-checked before every step, which
    stands at `asked`. `file` is what its mistakes name.
    The steps under a `stop:` trigger have the paths ("stop", trigger number, step number, ...).
    """

    name: str
    title: str
    version: str
    channel: ChannelKind
    purpose: Purpose
    language: str
    steps: tuple[Step, ...]
    start: tuple[Trigger, ...] = ()
    stop: tuple[Trigger, ...] = ()
    while_: str | None = None
    asked: Spot = field(default=Spot(), compare=False)
    goal: Goal | None = None
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    source: str = ""
    file: str = ""

    def say(self, text: str, language: str) -> str:
        """The text as translated into `language`, or as written where there is no translation."""
        return self.translations.get(language, {}).get(text, text)

    def keys(self, branch: Branch, language: str) -> tuple[str, ...]:
        """The answers that a branch stands for: always the script's own, and those of the translation, if there is one.

        A translation gives words for the whole reply key as it was written, or for one of its words.
        """
        translated = self.translations.get(language, {})
        given = [translated.get(branch.written, ""), *(translated.get(key, "") for key in branch.keys)]
        words = (word.strip() for words in given for word in words.split(","))
        return tuple(dict.fromkeys([*branch.keys, *(word for word in words if word)]))

    def block(self, path: Path) -> tuple[Step, ...]:
        """The list of steps that a path without its last number stands in. KeyError where there is none."""
        steps = self.steps
        rest = list(path)
        if rest[:1] == ["stop"]:
            steps, rest = self.stop[int(rest[1])].then, rest[2:]
        while len(rest) > 1:
            step = steps[int(rest.pop(0))]
            names = []
            while rest and isinstance(rest[0], str):
                names.append(str(rest.pop(0)))
            steps = step.blocks[tuple(names)]
        return steps

    def step(self, path: Path) -> Step | None:
        """The step at a path, or None just past the end of its block."""
        steps = self.block(path)
        number = int(path[-1])
        return steps[number] if number < len(steps) else None

    def walk(self) -> Iterator[tuple[Path, Step]]:
        """Every step with its path, in written order, `stop:` blocks last."""
        yield from _walk((), self.steps)
        for number, trigger in enumerate(self.stop):
            yield from _walk(("stop", number), trigger.then)


def _walk(prefix: Path, steps: tuple[Step, ...]) -> Iterator[tuple[Path, Step]]:
    for number, step in enumerate(steps):
        path = (*prefix, number)
        yield path, step
        for name, block in step.blocks.items():
            yield from _walk((*path, *name), block)


def write_path(path: Path) -> str:
    """A path for people: `2.replies.0-6.1`."""
    return ".".join(str(part) for part in path)
