"""Leaving blocks: what stands below a branch, a round of `repeat`, a called dialog, an aside."""

from __future__ import annotations

from responder.engine.effects import Send
from responder.engine.inputs import Input
from responder.engine.outline import step_at
from responder.engine.render import holds
from responder.engine.triggers import stop_of
from responder.engine.walk import Walk
from responder.language.script import Path, Repeat


def leave_block(walk: Walk) -> None:
    """The block is done: the flow goes on below the step that it belongs to."""
    prefix = walk.path[:-1]
    owner = owner_of(prefix)
    if not owner:
        leave_script(walk)
        return
    step = step_at(walk.script, owner)
    if isinstance(step, Repeat):
        leave_round(walk, step, owner)
        return
    walk.move(owner)
    walk.next()


def owner_of(prefix: Path) -> Path:
    """The path of the step whose block a path prefix names; empty for a script's own steps."""
    while prefix and isinstance(prefix[-1], str):
        prefix = prefix[:-1]
    return () if prefix[:1] == ("stop",) and len(prefix) == 2 else prefix


def leave_round(walk: Walk, step: Repeat, owner: Path) -> None:
    """A round of `repeat` is over: another, unless `until` holds or it was the last."""
    rounds = walk.counter("rounds", owner) + 1
    if rounds >= step.times or (step.until is not None and holds(walk, step.until)):
        walk.count("rounds", owner, None)
        walk.move(owner)
        walk.next()
        return
    walk.count("rounds", owner, rounds)
    walk.move((*owner, "steps", 0))


def leave_script(walk: Walk) -> None:
    """The end of a dialog: back to the one that called it, or the end of the run."""
    if len(walk.frames) == 1:
        walk.end("stopped" if walk.stopping else "done")
        return
    walk.frames.pop()
    walk.next()


def while_fails(walk: Walk) -> bool:
    """Re-checks `while:` before a step. The run's own ends it; a called dialog's sends it back to its caller."""
    if len(walk.frames) == 1 and walk.script.while_ is None:
        return False
    if walk.stopping:
        return False
    for depth, frame in enumerate(walk.frames):
        condition = walk.scripts.version(frame.script).while_
        if condition is None or holds(walk, condition):
            continue
        if depth == 0 or frame.aside is not None:
            if not any(isinstance(effect, Send) for effect in walk.effects):
                walk.leave_to_a_person()
            walk.end("condition")
        else:
            del walk.frames[depth:]
            walk.next()
        return True
    return False


def no_longer_true(walk: Walk, told: Input) -> str:
    """Why what a run has said need not be heard any more, as the word that it ends with; nothing where it must. What
    is said under `stop:` is said because of it."""
    if walk.stopping:
        return ""
    try:
        conditions = [walk.scripts.version(frame.script).while_ for frame in walk.frames]
        if walk.ended is not None and stop_of(walk, told) is not None:
            return "stopped"
    except KeyError:
        return ""
    return "condition" if any(one is not None and not holds(walk, one) for one in conditions) else ""
