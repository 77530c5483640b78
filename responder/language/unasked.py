"""Which texts of a dialog may come without the customer having just written, and which are answers to them.

An answer within a conversation that the customer keeps going is another thing than an offer out of the blue, at the
send gate and to the law; nothing tells the two apart but the way that leads to a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from responder.language.flow import ENDING, through
from responder.language.script import Ask, Call, Repeat, Says, Script, Split, Step, Wait

Way = bool | None
"""How a place is reached: True, only upon the customer's own message; False, maybe without; None, not at all."""
SOON = 15 * 60
"""Seconds for which an answer is an answer, also at the send gate."""


def unasked_texts(script: Script, dialogs: Mapping[str, Script], called: bool) -> Iterator[tuple[Says, str]]:
    """Every text that may come unasked, with its step: what is said, and the reminders of a question, which are always
    so. `called`: whether other dialogs run it, who knows when."""
    asked = bool(script.start) and not called and all(trigger.kind == "keyword" for trigger in script.start)
    reader = _Reader(dialogs)
    reader.walk(script.steps, asked)
    for trigger in script.stop:
        reader.walk(trigger.then, trigger.kind == "keyword")
    for _, step in script.walk():
        if isinstance(step, Says):
            if id(step) in reader.found:
                yield step, step.text
            if isinstance(step, Ask):
                yield from ((step, reminder.text) for reminder in step.remind)


class _Reader:
    """Notes the steps that it reaches unasked, by their ids. `calls`: how each dialog is left that was called."""

    def __init__(self, dialogs: Mapping[str, Script], calls: dict[tuple[str, bool], Way] | None = None) -> None:
        self.dialogs = dialogs
        self.calls = {} if calls is None else calls
        self.found: set[int] = set()

    def walk(self, steps: Iterable[Step], way: Way) -> Way:
        """How the place below these steps is reached."""
        return through(steps, way, self.step)

    def step(self, step: Step, way: bool) -> Way:
        if isinstance(step, Says) and not way:
            self.found.add(id(step))
        if isinstance(step, Ask):
            return self.ask(step)
        if isinstance(step, ENDING):
            return None
        if isinstance(step, Call):
            return self.call(step, way)
        blocks = step.blocks.values()
        if isinstance(step, Says) or (isinstance(step, Wait) and not _is_short(step)):
            ways = [self.walk(block, False) for block in blocks]
            return way if isinstance(step, Says) else either([*ways, False])
        ways = [self.walk(block, way) for block in blocks]
        if isinstance(step, Repeat) and way and either(ways) is False:
            ways += [self.walk(block, False) for block in blocks]  # the second round
        return either(ways if isinstance(step, Split) else [*ways, way])

    def ask(self, ask: Ask) -> Way:
        """An answer that no branch takes goes on below; silence ends the run unless something stands there."""
        ways: list[Way] = [] if ("replies", "else") in ask.blocks and ask.expect is None else [True]
        for name, block in ask.blocks.items():
            answered = name[0] == "replies" and name[-1] != "no reply"
            ways.append(self.walk(block, answered))
        return either(ways)

    def call(self, step: Call, way: bool) -> Way:
        """How the dialog that is called is left; of its texts is told where it stands."""
        known = (step.dialog, way)
        if known not in self.calls:
            script = self.dialogs.get(step.dialog)
            self.calls[known] = False  # also for one that calls itself
            self.calls[known] = _Reader(self.dialogs, self.calls).walk(script.steps, way) if script else False
        return self.calls[known]


def _is_short(wait: Wait) -> bool:
    return wait.duration is not None and wait.duration.seconds < SOON


def either(ways: Iterable[Way]) -> Way:
    """The ways that come together below."""
    there = [way for way in ways if way is not None]
    return all(there) if there else None
