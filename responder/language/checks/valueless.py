"""Saved answers that may be missing where a text says them: a text with a name that has no value is not sent at all.

A question need not be answered where `no reply`, `else`, `meanwhile` or `undelivered` lead on below it, nor reached
where it stands in a branch. What a condition asks for is there below its `then`. Data of events and fields of the
contact are the shop's own matter, and are not judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import nodes

from responder.language.calls import Dialogs
from responder.language.checks.names import saved_in, texts_of
from responder.language.expressions import compile_condition, compile_text
from responder.language.grammar import dotted
from responder.language.mistakes import Mistakes
from responder.language.script import (
    Again,
    Ask,
    BlockName,
    Call,
    Coupon,
    End,
    Handoff,
    If,
    Recommend,
    Repeat,
    Says,
    Script,
    Split,
    Step,
    Wait,
    Webhook,
)
from responder.understand.reply_keys import Key, parse_key

Saved = frozenset[str]
Way = Saved | None
"""The names that have a value on every way to a place; None where no way leads there."""
NOTHING: Saved = frozenset()


def check_valueless(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    """Warnings at each text that is not said, or wait that ends the run, for want of an answer."""
    given = {name for caller in dialogs.callers_of(script.name) for name in saved_in(caller, dialogs.scripts)}
    for one in (script, *dialogs.callers_of(script.name)):
        for _, step in one.walk():
            if isinstance(step, Call):
                called = dialogs.scripts.get(step.dialog)
                given |= set(step.with_) | (saved_in(called, dialogs.scripts) if called else NOTHING)
    judged = {step.save for _, step in script.walk() if isinstance(step, Ask) and step.save} - given
    if not judged:
        return
    reader = _Reader(frozenset(judged), script, mistakes)
    reader.walk(script.steps, NOTHING)
    for trigger in script.stop:
        there = present(compile_condition(trigger.condition).tree) if trigger.condition else NOTHING
        reader.walk(trigger.then, there)


class _Reader:
    def __init__(self, judged: Saved, script: Script, mistakes: Mistakes) -> None:
        self.judged = judged
        asks = [step for _, step in script.walk() if isinstance(step, Ask)]
        self.numbers = {ask.save for ask in asks if ask.expect == "number" or any(key.ranges for key in _keys(ask))}
        self.script = script
        self.mistakes = mistakes

    def walk(self, steps: Iterable[Step], way: Way) -> Way:
        for step in steps:
            if way is None:
                return None
            way = self.step(step, way)
        return way

    def step(self, step: Step, way: Saved) -> Way:
        self.tell(step, way)
        if isinstance(step, End | Handoff | Again):
            return None
        if isinstance(step, Ask):
            return self.ask(step, way)
        if isinstance(step, Webhook | Coupon | Recommend) and step.save:
            way = way | {step.save}
        if isinstance(step, If):
            tree = compile_condition(step.condition).tree
            return self.either(step, {("then",): way | present(tree), ("else",): way | absent(tree)})
        if isinstance(step, Wait) and step.blocks:
            return self.either(step, {("then",): way, ("else",): way})
        if isinstance(step, Split):
            return together(self.walk(block, way) for block in step.blocks.values())
        if isinstance(step, Repeat):
            return self.walk(step.blocks.get(("steps",), ()), way)
        if isinstance(step, Says) and step.blocks:
            return together([way, *(self.walk(block, way) for block in step.blocks.values())])
        return way

    def either(self, step: Step, ways: dict[BlockName, Saved]) -> Way:
        return together(self.walk(step.blocks.get(name, ()), way) for name, way in ways.items())

    def ask(self, ask: Ask, way: Saved) -> Way:
        """Each answer that is kept, and each way that leads on without one."""
        saved = way | {ask.save} if ask.save else way
        keys = _keys(ask)
        ranged = any(key.ranges for key in keys)
        reads = ask.expect not in (None, "text")
        below: list[Way] = []
        for branch, key in zip(ask.branches, keys, strict=True):
            kept = key.ranges or not reads  # of a word as the answer to `expect: number` no number is kept
            below.append(self.walk(ask.blocks.get(("replies", branch.written), ()), saved if kept else way))
        otherwise = ask.blocks.get(("replies", "else"))
        if otherwise is not None:
            below.append(self.walk(otherwise, way if ranged or reads else saved))
        if otherwise is None or (reads and not ranged):
            below.append(way if ranged else saved)
        for name, block in ask.blocks.items():
            if name[0] in ("meanwhile", "undelivered") or name == ("replies", "no reply"):
                below.append(self.walk(block, way))
        return together(below)

    def tell(self, step: Step, way: Saved) -> None:
        for text in texts_of(step) if isinstance(step, Says | Again) else ():
            for language in (self.script.language, *sorted(self.script.translations)):
                tree = compile_text(self.script.say(text, language)).tree
                for name in sorted((needed(tree) if tree is not None else NOTHING) & self.judged - way):
                    told = f"'{name}' may have no value here, and then this is not said at all"
                    remedy = f"write {{{{ {name} or '…' }}}}, or put it below 'if: {name}'"
                    if name in self.numbers:  # of which 0 is one, and false
                        remedy = f"write {{{{ {name} | default('…') }}}}, or put it below 'if: {name} is defined'"
                    self.mistakes.add(step, told, remedy, "warning")
        if isinstance(step, Wait) and step.until_at:
            for name in sorted(wanted(compile_condition(step.until_at).tree) & self.judged - way):
                told = f"'{name}' may have no value here, and then the run ends"
                self.mistakes.add(step, told, f"put this wait below 'if: {name}'", "warning")


def _keys(ask: Ask) -> list[Key]:
    return [parse_key(", ".join(branch.keys)) for branch in ask.branches]


def together(ways: Iterable[Way]) -> Way:
    """The names that have a value on all of these ways."""
    there = [way for way in ways if way is not None]
    return frozenset.intersection(*there) if there else None


def needed(tree: nodes.Template) -> Saved:
    """The names without which a text is not sent: those said outside of its `{% if %}`s."""
    return frozenset(
        name
        for written in tree.body
        if isinstance(written, nodes.Output)
        for part in written.nodes
        for name in wanted(part)
    )


def wanted(part: nodes.Node) -> Saved:
    """The names without which an expression has no value."""
    if isinstance(part, nodes.Name):
        return frozenset({part.name})
    if isinstance(part, nodes.Filter) and part.node is not None:
        return NOTHING if part.name in ("default", "int", "float", "length") else wanted(part.node)
    if isinstance(part, nodes.Or):
        return wanted(part.left) & wanted(part.right)
    if isinstance(part, nodes.Add | nodes.Sub | nodes.Mul | nodes.Div):
        return wanted(part.left) | wanted(part.right)
    return NOTHING


def present(asked: nodes.Expr) -> Saved:
    """The names that surely have a value where a condition holds."""
    if isinstance(asked, nodes.Name):
        return frozenset({asked.name})
    if isinstance(asked, nodes.And):
        return present(asked.left) | present(asked.right)
    if isinstance(asked, nodes.Or):
        return present(asked.left) & present(asked.right)
    if isinstance(asked, nodes.Not):
        return absent(asked.node)
    if isinstance(asked, nodes.Test) and asked.name in ("defined", "number", "string"):
        return present(asked.node)
    if isinstance(asked, nodes.Compare):
        return _compared_in(asked)
    return NOTHING


def absent(asked: nodes.Expr) -> Saved:
    """The names that surely have a value where a condition does not hold."""
    if isinstance(asked, nodes.Not):
        return present(asked.node)
    if isinstance(asked, nodes.Or):
        return absent(asked.left) | absent(asked.right)
    if isinstance(asked, nodes.And):
        return absent(asked.left) & absent(asked.right)
    if isinstance(asked, nodes.Test) and asked.name in ("undefined", "none"):
        return present(asked.node)
    if isinstance(asked, nodes.Compare) and [one.op for one in asked.ops] == ["ne"]:
        return present(nodes.Compare(asked.expr, [nodes.Operand("eq", asked.ops[0].expr)]))
    return NOTHING


def _compared_in(asked: nodes.Compare) -> Saved:
    """What is missing is neither more nor less than anything, and equals only what is missing as well."""
    sides = [asked.expr, *(one.expr for one in asked.ops)]
    signs = {one.op for one in asked.ops}
    known = any(isinstance(one, nodes.Const) and one.value is not None for one in sides)
    if signs & {"ne", "notin"} or (signs == {"eq"} and not known):
        return NOTHING
    return frozenset(name for side in sides for name in _named(side))


def _named(side: nodes.Expr) -> Iterator[str]:
    while isinstance(side, nodes.Filter) and side.node is not None:
        side = side.node
    name = dotted(side)
    if name is not None:
        yield name
