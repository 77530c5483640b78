"""Which ways lead through a tree of steps: what can be reached, what follows, which message comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from responder.language.script import (
    Again,
    Ask,
    Call,
    ChannelKind,
    End,
    GoOn,
    Handoff,
    If,
    Repeat,
    Says,
    Script,
    Split,
    Step,
    Wait,
    Webhook,
)

Way = TypeVar("Way")
ENDING = (End, Handoff, Again)


def through(steps: Iterable[Step], way: Way | None, step: Callable[[Step, Way], Way | None]) -> Way | None:
    """How the place below these steps is reached, where `step` tells it of each; None where no way leads there."""
    for one in steps:
        if way is None:
            return None
        way = step(one, way)
    return way


def leaves(steps: tuple[Step, ...]) -> bool:
    """Whether the flow can come out below these steps."""
    return all(step_leaves(step) for step in steps)


def step_leaves(step: Step) -> bool:
    """Whether the flow can go on below a step."""
    if isinstance(step, ENDING):
        return False
    if isinstance(step, Ask):
        return _ask_leaves(step)
    if isinstance(step, If | Webhook) or (isinstance(step, Wait) and step.event):
        return any(leaves(step.blocks.get((name,), ())) for name in ("then", "else"))
    if isinstance(step, Split):
        return any(leaves(block) for block in step.blocks.values())
    if isinstance(step, Repeat):
        return leaves(step.blocks.get(("steps",), ()))
    return True


def _ask_leaves(ask: Ask) -> bool:
    # An answer that can be read as expected goes on below even where `else` takes all others.
    if ask.expect is not None or ("replies", "else") not in ask.blocks:
        return True
    return any(leaves(block) for block in ask.blocks.values())


def all_blocks(script: Script) -> Iterator[tuple[Step, ...]]:
    """Every list of steps of a script."""
    yield script.steps
    yield from (trigger.then for trigger in script.stop if trigger.then)
    for _, step in script.walk():
        yield from step.blocks.values()


def waits_before_nothing(steps: tuple[Step, ...], follows: bool) -> Iterator[Wait]:
    """Waits after which nothing is done. `follows`: whether something is done below these steps."""
    for number, step in enumerate(steps):
        rest = [later for later in steps[number + 1 :] if not isinstance(later, GoOn)]
        below = not isinstance(rest[0], End) if rest else follows
        if isinstance(step, Wait) and not below and not any(step.blocks.values()):
            yield step
        for block in step.blocks.values():
            yield from waits_before_nothing(block, below or isinstance(step, Repeat))


def inner_steps(step: Step) -> Iterator[Step]:
    """Every step in a step's blocks, and in theirs."""
    for block in step.blocks.values():
        for inner in block:
            yield inner
            yield from inner_steps(inner)


def kinds_of(script: Script, step: Says) -> tuple[ChannelKind, ...]:
    """The channels that a step may speak on."""
    if step.by == "preferred":
        return ("sms", "email")
    return (step.by or script.channel,)


def first_texts(script: Script, dialogs: Mapping[str, Script]) -> list[tuple[Script, Says]]:
    """The SMS that may be the first one of a run, each with the script that it stands in."""
    found: list[tuple[Script, Says]] = []
    _first(script, script.steps, dialogs, found, {})
    return list({id(step): (owner, step) for owner, step in found}.values())


def _first(
    script: Script,
    steps: tuple[Step, ...],
    dialogs: Mapping[str, Script],
    found: list[tuple[Script, Says]],
    passed: dict[str, bool],
) -> bool:
    """Adds the first SMS on each way; True where some way comes out below without one. `passed` is that of each dialog
    that has been gone through: many may call one another."""
    for step in steps:
        if isinstance(step, Says) and "sms" in kinds_of(script, step):
            found.append((script, step))
            if step.by != "preferred":
                return False
        if isinstance(step, ENDING):
            return False
        called = dialogs.get(step.dialog) if isinstance(step, Call) else None
        if called is not None and called.name not in passed:
            passed[called.name] = True  # should it call itself
            passed[called.name] = _first(called, called.steps, dialogs, found, passed)
        if called is not None and not passed[called.name]:
            return False
        if step.blocks and not _first_in_blocks(script, step, dialogs, found, passed):
            return False
    return True


def _first_in_blocks(
    script: Script, step: Step, dialogs: Mapping[str, Script], found: list[tuple[Script, Says]], passed: dict[str, bool]
) -> bool:
    passing = [_first(script, block, dialogs, found, passed) for block in step.blocks.values()]
    if isinstance(step, If | Webhook | Wait) and len(passing) < 2:
        return True
    return any(passing) or isinstance(step, Says)
