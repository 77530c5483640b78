"""Names that may have no value where a text says them: such a text is not sent at all.

A question need not be answered where `no reply`, `else`, `meanwhile` or `undelivered` lead on below it, nor reached
where it stands in a branch. Who texts a keyword may be somebody of whom nothing is known, and has told of no order.
What a condition asks for is there below its `then`. What an event tells that came is the shop's own matter.
"""

from __future__ import annotations

from collections.abc import Iterable

from responder.language.calls import Dialogs
from responder.language.checks.names import saved_in, texts_of
from responder.language.checks.spelling import USUAL, is_slip
from responder.language.expressions import compile_condition, compile_text
from responder.language.flow import ENDING, through
from responder.language.mistakes import Mistakes
from responder.language.presence import NOTHING, Names, absent, needed, present, wanted
from responder.language.script import (
    Again,
    Ask,
    BlockName,
    Call,
    Coupon,
    If,
    Recommend,
    Repeat,
    Says,
    Script,
    Set,
    Split,
    Step,
    Trigger,
    Wait,
    Webhook,
)
from responder.language.wants import RESERVED_NAMES
from responder.understand.reply_keys import Key, parse_key

Way = Names | None
"""The names that have a value on every way to a place; None where no way leads there."""
TOLD = "*"
"""Stands among the names for what an event has told."""
KNOWN_OF_ALL = frozenset({"language", "country", "time_zone", "tags", "sms", "phone", "email"})
"""What everybody has who writes to the shop, or is asked for by the channel."""


def check_valueless(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    """Warnings at each text that is not said, or wait that ends the run, for want of a value."""
    reader = _Reader(script, dialogs, mistakes)
    always = present(compile_condition(script.while_).tree) if script.while_ else NOTHING
    ways = [_asked_by(trigger) for trigger in script.start if trigger.kind != "event"]
    kinds = {trigger.kind for trigger in script.start}
    begun = frozenset({"reply"} if kinds == {"keyword"} else {TOLD} if kinds == {"event"} else ())
    reader.walk(script.steps, always | begun | (together(ways) or NOTHING))
    for trigger in script.stop:
        heard = {"keyword": {"reply"}, "event": {TOLD}}.get(trigger.kind, set())
        reader.walk(trigger.then, _asked_by(trigger) | heard)


def _asked_by(trigger: Trigger) -> Names:
    return present(compile_condition(trigger.condition).tree) if trigger.condition else NOTHING


class _Reader:
    def __init__(self, script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
        callers = dialogs.callers_of(script.name)
        given = {name for caller in callers for name in saved_in(caller, dialogs.scripts)}
        for one in (script, *callers):
            for _, step in one.walk():
                if isinstance(step, Call):
                    called = dialogs.scripts.get(step.dialog)
                    given |= set(step.with_) | (saved_in(called, dialogs.scripts) if called else NOTHING)
        asks = [step for _, step in script.walk() if isinstance(step, Ask)]
        self.saved = {ask.save for ask in asks if ask.save} - given
        self.numbers = {ask.save for ask in asks if ask.expect == "number" or any(key.ranges for key in _keys(ask))}
        kinds = {trigger.kind for trigger in script.start}
        self.alone = bool(script.start) and not callers and not any(isinstance(one, Call) for _, one in script.walk())
        self.unknown = "keyword" in kinds and not callers
        self.others = saved_in(script, dialogs.scripts) | given
        self.script = script
        self.mistakes = mistakes

    def why(self, name: str, way: Names) -> str | None:
        """Why a name may have no value, as it is told; None where it is the shop's own matter."""
        root, dot, field = name.partition(".")
        if name in self.saved or (name == "reply" and self.alone):
            return "here"
        if root == "contact" and self.unknown and dot and field not in KNOWN_OF_ALL and not _misspelt(name):
            return "for somebody who texts the keyword and is not known yet"
        if dot and self.alone and TOLD not in way and root not in (RESERVED_NAMES - {"event"}) | self.others:
            return "where no event has told of it"
        return None

    def walk(self, steps: Iterable[Step], way: Way) -> Way:
        return through(steps, way, self.step)

    def step(self, step: Step, way: Names) -> Way:
        self.tell(step, way)
        if isinstance(step, ENDING):
            return None
        if isinstance(step, Ask):
            return self.ask(step, way)
        if isinstance(step, Webhook | Coupon | Recommend) and step.save:
            way = way | {step.save}
        if isinstance(step, Set):
            way = way | {f"contact.{field}" for field in step.fields}
        if isinstance(step, If):
            tree = compile_condition(step.condition).tree
            return self.either(step, {("then",): way | present(tree), ("else",): way | absent(tree)})
        if isinstance(step, Wait) and step.blocks:
            return self.either(step, {("then",): way | {TOLD} if step.event else way, ("else",): way})
        if isinstance(step, Split):
            return together(self.walk(block, way) for block in step.blocks.values())
        if isinstance(step, Repeat):
            return self.walk(step.blocks.get(("steps",), ()), way)
        if isinstance(step, Says) and step.blocks:
            return together([way, *(self.walk(block, way) for block in step.blocks.values())])
        return way

    def either(self, step: Step, ways: dict[BlockName, Names]) -> Way:
        return together(self.walk(step.blocks.get(name, ()), way) for name, way in ways.items())

    def ask(self, ask: Ask, way: Names) -> Way:
        """Each answer that is kept, and each way that leads on without one."""
        heard = way | {"reply"}
        saved = heard | {ask.save} if ask.save else heard
        keys = _keys(ask)
        ranged = any(key.ranges for key in keys)
        reads = ask.expect not in (None, "text")
        below: list[Way] = []
        for branch, key in zip(ask.branches, keys, strict=True):
            kept = key.ranges or not reads  # of a word as the answer to `expect: number` no number is kept
            below.append(self.walk(ask.blocks.get(("replies", branch.written), ()), saved if kept else heard))
        otherwise = ask.blocks.get(("replies", "else"))
        if otherwise is not None:
            below.append(self.walk(otherwise, heard if ranged or reads else saved))
        if otherwise is None or (reads and not ranged):
            below.append(heard if ranged else saved)
        for name, block in ask.blocks.items():
            if name[0] in ("meanwhile", "undelivered") or name == ("replies", "no reply"):
                below.append(self.walk(block, way | {TOLD} if name[0] == "meanwhile" else way))
        return together(below)

    def tell(self, step: Step, way: Names) -> None:
        mailed = isinstance(step, Says) and step.by == "email" and ("undelivered",) not in step.blocks
        if mailed and self.unknown and self.script.channel == "sms" and "contact.email" not in way:
            told = "who texts the keyword may have no mail address, and then this is not sent"
            self.mistakes.add(step, told, "put it below 'if: contact.email', or add 'undelivered:'", "warning")
        for text in texts_of(step) if isinstance(step, Says | Again) else ():
            for language in (self.script.language, *sorted(self.script.translations)):
                tree = compile_text(self.script.say(text, language)).tree
                self.tell_of(step, needed(tree) - way if tree is not None else NOTHING, way, "this is not said at all")
        if isinstance(step, Wait) and step.until_at:
            self.tell_of(step, wanted(compile_condition(step.until_at).tree) - way, way, "the run ends")

    def tell_of(self, step: Step, names: Names, way: Names, so: str) -> None:
        for name in sorted(names):
            why = self.why(name, way)
            asked = f"{name} is defined" if name in self.numbers else name  # of numbers 0 is one, and false
            said = f"{name} | default('…')" if name in self.numbers else f"{name} or '…'"
            remedy = f"write {{{{ {said} }}}}, or put it below 'if: {asked}'"
            if why is not None:
                told = f"'{name}' may have no value {why}, and then {so}"
                self.mistakes.add(
                    step, told, f"put this wait below 'if: {asked}'" if isinstance(step, Wait) else remedy, "warning"
                )


def _misspelt(name: str) -> bool:
    """Whether that is told of it, so that nothing else need be."""
    return any(is_slip(name, usual) for usual in USUAL)


def _keys(ask: Ask) -> list[Key]:
    return [parse_key(", ".join(branch.keys)) for branch in ask.branches]


def together(ways: Iterable[Way]) -> Way:
    """The names that have a value on all of these ways."""
    there = [way for way in ways if way is not None]
    return frozenset.intersection(*there) if there else None
