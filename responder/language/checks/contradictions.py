"""Numbers and tags that contradict one another: conditions that never hold where they stand, and an `else` never done.

Of an answer under `1-3` the number is known below it to be one of these; below `if: score <= 6` too. A tag is known
from `tag:` and `untag:` until the dialog waits, for then others may change it; so is what an event has told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf

from jinja2 import nodes

from responder.language.calls import Dialogs
from responder.language.checks.conditions import every, judged_in_texts
from responder.language.expressions import compile_condition
from responder.language.flow import ENDING, inner_steps, through
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import (
    Ask,
    Call,
    Coupon,
    If,
    Recommend,
    Repeat,
    Script,
    Set,
    Split,
    Step,
    Tag,
    Untag,
    Wait,
    Webhook,
)
from responder.language.spans import (
    EVERYTHING,
    MISSING,
    NUMBERS,
    Spans,
    between,
    common,
    joined,
    may_be,
    names_in,
    outside,
)
from responder.understand.reply_keys import parse_key

Known = Mapping[str, Spans]
"""What each name may be on the ways that lead to a place; a name that is not among them may be anything."""
THERE = between(1, 1)  # a tag
ORDERS = frozenset({"lt", "lteq", "gt", "gteq"})


def check_contradictions(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    """Warnings at each condition that cannot hold, or cannot but hold although something stands below its `else`."""
    reader = _Reader(script, mistakes)
    for trigger in (*script.start, *script.stop):
        if trigger.condition:
            reader.judge(compile_condition(trigger.condition).tree, trigger.asked, {}, trigger.condition)
        reader.walk(trigger.then, {})
    if script.while_:
        reader.judge(compile_condition(script.while_).tree, script.asked, {}, script.while_)
    called = bool(dialogs.callers_of(script.name))  # then it may begin with answers
    reader.walk(script.steps, {} if called else dict.fromkeys(reader.saved, MISSING))


class _Reader:
    def __init__(self, script: Script, mistakes: Mistakes) -> None:
        self.mistakes = mistakes
        self.saved = {step.save for _, step in script.walk() if isinstance(step, Ask) and step.save}

    def walk(self, steps: Iterable[Step], known: Known | None) -> Known | None:
        return through(steps, known, self.step)

    def step(self, step: Step, known: Known) -> Known | None:
        for asked in judged_in_texts(step):
            self.judge(asked, step, known)
        if isinstance(step, ENDING):
            return None
        if isinstance(step, If):
            return self.branch(step, known)
        if isinstance(step, Ask):
            return self.ask(step, known)
        if isinstance(step, Repeat):
            return self.repeat(step, known)
        after = self.after(step, known)
        ways = [self.walk(block, after) for block in step.blocks.values()]
        if isinstance(step, Split) or (
            isinstance(step, Wait | Webhook) and {("then",), ("else",)} <= step.blocks.keys()
        ):
            return together(ways)
        return together([after, *ways])

    def after(self, step: Step, known: Known) -> Known:
        """What is known below a step that does not branch by itself."""
        if isinstance(step, Tag | Untag):
            return {**known, **{f"tags.{tag}": THERE if isinstance(step, Tag) else between(0, 0) for tag in step.tags}}
        if isinstance(step, Wait):
            return self.waited(known)
        if isinstance(step, Call):
            return {}
        changed: set[str] = {f"contact.{field}" for field in step.fields} if isinstance(step, Set) else set()
        if isinstance(step, Webhook | Coupon | Recommend) and step.save:
            changed.add(step.save)
        return {name: spans for name, spans in known.items() if name.split(".")[0] not in changed | {"reply"}}

    def waited(self, known: Known) -> Known:
        return {name: spans for name, spans in known.items() if name in self.saved}

    def branch(self, step: If, known: Known) -> Known | None:
        tree = compile_condition(step.condition).tree
        ways = {so: narrowed(tree, known, so) for so in (True, False)}
        self.judge(tree, step, known, step.condition)
        otherwise = step.blocks.get(("else",), ())
        if otherwise and ways[False] is None and ways[True] is not None:
            told = f"{show(step.condition)} holds always here{_where(tree, known)}, so that 'else' is never done"
            self.mistakes.add(step, told, "change the condition, or remove 'else:'", "warning")
        done = {True: step.blocks.get(("then",), ()), False: otherwise}
        return together(self.walk(done[so], way) for so, way in ways.items())

    def repeat(self, step: Repeat, known: Known) -> Known | None:
        inner = list(inner_steps(step))
        changed = {one.save for one in inner if isinstance(one, Ask)}
        lasting = {} if any(isinstance(one, Call) for one in inner) else self.waited(known)
        begun = {name: spans for name, spans in lasting.items() if name not in changed}
        done = self.walk(step.blocks.get(("steps",), ()), begun)
        if step.until and done is not None:
            self.judge(compile_condition(step.until).tree, step.asked, done, step.until)
        return done

    def ask(self, ask: Ask, known: Known) -> Known | None:
        base = self.waited(known)
        ways: list[Known | None] = []
        taken: Spans = ()
        reads = ask.expect not in (None, "text")
        for branch in ask.branches:
            key = parse_key(", ".join(branch.keys))
            held: Spans = ()
            for low, high in key.ranges:
                held = joined(held, between(low, high))
            pure = bool(key.ranges) and not (key.phrases or key.agrees or key.declines)
            answered = self.kept(
                ask, base, common(held, outside(taken)) if pure and ask.expect in (None, "number") else EVERYTHING
            )
            taken = joined(taken, held)
            ways.append(self.walk(ask.blocks.get(("replies", branch.written), ()), answered))
        otherwise = ask.blocks.get(("replies", "else"))
        if otherwise is not None:
            ways.append(self.walk(otherwise, self.kept(ask, base, EVERYTHING)))
        if otherwise is None or (reads and not taken):
            ways.append(self.kept(ask, base, NUMBERS if ask.expect == "number" and not taken else EVERYTHING))
        for name, block in ask.blocks.items():
            if name[0] in ("meanwhile", "undelivered") or name == ("replies", "no reply"):
                ways.append(self.walk(block, base))
        return together(ways)

    def kept(self, ask: Ask, known: Known, spans: Spans) -> Known:
        return {**known, ask.save: spans} if ask.save else known

    def judge(self, asked: nodes.Node, place: Placed, known: Known, written: str = "") -> None:
        """Tells of a condition that cannot hold."""
        ordered = any(one.op in ORDERS for compared in every(asked, nodes.Compare) for one in compared.ops)
        for name in sorted(names_in(asked)):
            if common(known.get(name, EVERYTHING), may_be(asked, name, True)) or not (name in known or ordered):
                continue
            said = show(written) if written else f"a condition on {show(name)} in this text"
            if name in known:
                told, remedy = f"{said} never holds here{_where(asked, known)}", "change the condition, or remove it"
            else:
                told, remedy = f"{said} never holds: nothing is all of it at once", "did you mean 'or'?"
            self.mistakes.add(place, told, remedy, "warning")
            return


def narrowed(asked: nodes.Node, known: Known, so: bool) -> Known | None:
    """What is known where a condition holds, or does not; None where that cannot be."""
    found = dict(known)
    for name in names_in(asked):
        found[name] = common(known.get(name, EVERYTHING), may_be(asked, name, so))
    return found if all(found.values()) else None


def together(ways: Iterable[Known | None]) -> Known | None:
    """What is known on all of these ways."""
    there = [way for way in ways if way is not None]
    if not there:
        return None
    names = frozenset.intersection(*(frozenset(way) for way in there))
    found = {}
    for name in names:
        spans: Spans = ()
        for way in there:
            spans = joined(spans, way[name])
        found[name] = spans
    return found


def _where(asked: nodes.Node, known: Known) -> str:
    """`, where 'score' is 1-2`."""
    for name in sorted(names_in(asked) & known.keys()):
        owner, _, tag = name.rpartition(".")
        spans = known[name]
        words = " or ".join(_span(low[0], high[0]) for low, high in spans if (low, high) not in MISSING)
        if owner == "tags" and spans == THERE:
            return f", where the contact has the tag {show(tag)}"
        if owner == "tags" and not common(spans, THERE):
            return f", where the contact does not have the tag {show(tag)}"
        if owner != "tags" and spans != EVERYTHING:
            return f", where {show(name)} {f'is {words}' if words else 'has no value yet'}"
    return ""


def _span(low: float, high: float) -> str:
    if low == high:
        return f"{low:g}"
    if low == -inf:
        return f"{high:g} at most" if high != inf else "a number"
    return f"{low:g} at least" if high == inf else f"{low:g}-{high:g}"
