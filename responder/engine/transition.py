"""What happens next to one run.

1. An input that the run is not waiting for changes nothing and asks for nothing (stale timers, late events).
2. Whatever is decided is in the returned run and effects; nothing is decided twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from responder.engine import questions
from responder.engine.aside import late_answer, leave_aside, undelivered
from responder.engine.effects import Effect, Noted
from responder.engine.inputs import (
    Doubted,
    Happened,
    Input,
    Replied,
    Started,
    Stopped,
    Tagged,
    TimerFired,
    TurnCame,
    Undelivered,
    Worded,
)
from responder.engine.moves import leave_block, while_fails
from responder.engine.outline import step_at
from responder.engine.run import Frame, Json, Run
from responder.engine.steps import STEPS
from responder.engine.triggers import is_meant, stop_of
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.language.script import Ask, Wait

MOST_STEPS = 100
IDENTITY = ("id", "number")


def transition(scripts: Scripts, run: Run, told: Input, world: World) -> tuple[Run, list[Effect]]:
    """The run after an input, and what it asks for, in order. The very same run where the input changes nothing.

    Never raises for what merchants, customers or shops wrote: a text that cannot be rendered is a `Noted`, a run
    whose script version is unknown ends as `failed`.
    """
    walk = Walk(scripts, run, world)
    if not _is_known(walk):
        return _failed(walk, told)
    if not ACCEPT[type(told)](walk, told):
        return run, []
    advance(walk)
    return walk.result(), walk.effects


def advance(walk: Walk) -> None:
    """Does steps until the run waits or ends; a script that does not come to rest is ended."""
    steps = moves = 0
    while walk.ended is None and walk.waiting is None:
        moves += 1
        if walk.outside:
            leave_aside(walk)
            continue
        step = walk.step()
        if steps >= MOST_STEPS or moves > MOST_STEPS * 10:
            walk.note(f"{walk.script.name} did {steps} steps at once without waiting; it was ended.")
            walk.end("limit")
        elif step is None:
            leave_block(walk)
        elif not while_fails(walk):
            steps += 1
            STEPS[type(step)](walk, step)


# -- what each input needs to count; False: it changes nothing --------------------------------------------


def _started(walk: Walk, told: Started) -> bool:
    run = walk.run
    if run.number or run.sends or run.waiting is not None or run.ended is not None or run.frames[0].path != (0,):
        return False
    walk.variables.update(told.data)
    walk.bar(told.barred)
    if told.message is not None:
        walk.answers = told.message
        walk.variables["reply"] = questions.said(told.text or "")
    if told.via is not None:
        walk.via, walk.heard_on = {told.via[0]: told.via[1]}, told.via[0]
    return True


def _replied(walk: Walk, told: Replied) -> bool:
    if told.late:
        return late_answer(walk, told)
    waiting = walk.waiting
    if waiting is None or waiting.kind != "reply" or waiting.channel != told.channel:
        return False
    step = walk.step()
    if not isinstance(step, Ask):
        return False
    questions.replied(walk, step, told)
    return True


def _doubted(walk: Walk, told: Doubted) -> bool:
    step, waiting = walk.step(), walk.waiting
    asks = waiting is not None and waiting.kind == "reply" and waiting.channel == "email"
    return asks and isinstance(step, Ask) and questions.doubt(walk, step, told.message)


def _timer_fired(walk: Walk, told: TimerFired) -> bool:
    waiting = walk.waiting
    if waiting is None or waiting.number != told.number:
        return False
    key, _, rest = told.key.partition(":")
    fired = TIMERS.get((waiting.kind, key))
    if fired is None or (bool(waiting.collected) != (key == "burst")):
        return False
    if key != "burst":
        walk.answers = None
    return fired(walk, rest)


def _within_over(walk: Walk, rest: str) -> bool:
    if walk.waiting is not None:
        questions.silence(walk, walk.waiting)
    return True


def _reminder_due(walk: Walk, rest: str) -> bool:
    step = walk.step()
    return isinstance(step, Ask) and rest.isdecimal() and questions.remind(walk, step, int(rest))


def _burst_over(walk: Walk, rest: str) -> bool:
    step = walk.step()
    if not isinstance(step, Ask) or walk.waiting is None:
        return False
    questions.burst_over(walk, step, walk.waiting)
    return True


def _turn_over(walk: Walk, rest: str) -> bool:
    questions.turn_over(walk)
    return True


def _time_came(walk: Walk, rest: str) -> bool:
    walk.stop_waiting()
    walk.next()
    return True


def _event_did_not_come(walk: Walk, rest: str) -> bool:
    walk.stop_waiting()
    walk.enter_or_next("else")
    return True


TIMERS: Mapping[tuple[str, str], Callable[[Walk, str], bool]] = {
    ("reply", "within"): _within_over,
    ("reply", "remind"): _reminder_due,
    ("reply", "burst"): _burst_over,
    ("turn", "turn"): _turn_over,
    ("time", "wait"): _time_came,
    ("event", "wait"): _event_did_not_come,
}


def _happened(walk: Walk, told: Happened) -> bool:
    if _stop_triggered(walk, told):
        return True
    waiting, step = walk.waiting, walk.step()
    if waiting is None or walk.ended is not None:
        return False
    if walk.script.channel in told.barred:
        return False  # it is what somebody else waits for, who has the address that was named there
    if isinstance(step, Ask | Wait) and not is_meant(walk, step.conditions.get(told.event), told):
        return False
    if waiting.kind == "event" and waiting.event == told.event and isinstance(step, Wait):
        _begin(walk, told)
        walk.enter_or_next("then")
        return True
    instead = ("meanwhile", told.event)
    if waiting.kind in ("reply", "turn") and not waiting.collected and step is not None and instead in step.blocks:
        _begin(walk, told)
        walk.enter(*instead)
        return True
    return False


def _begin(walk: Walk, told: Happened) -> None:
    walk.stop_waiting()
    walk.answers = None
    walk.bar(told.barred)
    learn(walk, told.data)


def learn(walk: Walk, data: Mapping[str, Json]) -> None:
    """Takes over the data of an event. What it does not tell again of the same thing stays as it was told before."""
    for name, value in data.items():
        walk.variables[name] = _together(walk.variables.get(name), value)


def _together(before: Json, value: Json) -> Json:
    """Both, where they tell of one thing (the same `id` or `number`); else what was told last."""
    if not isinstance(before, Mapping) or not isinstance(value, Mapping):
        return value
    named = [before[name] == value[name] for name in IDENTITY if name in before and name in value]
    return {**before, **value} if named and all(named) else value


def _stop_triggered(walk: Walk, told: Happened | Tagged | Worded) -> bool:
    """Leaves everything and does the trigger's own steps, which do not wait; then the run ends as `stopped`."""
    found = None if walk.ended is not None else stop_of(walk, told)
    if found is None:
        return False
    depth, number = found
    walk.stop_waiting()
    walk.answers = None
    if isinstance(told, Happened | Tagged):
        walk.bar(told.barred)
    if isinstance(told, Happened):
        learn(walk, told.data)
    if isinstance(told, Worded):
        walk.answers, walk.heard_on = told.message, told.channel
        walk.variables["reply"] = questions.said(told.text)
    walk.frames = [Frame(walk.frames[depth].script, ("stop", number, 0))]
    return True


def _turn_came(walk: Walk, told: TurnCame) -> bool:
    if walk.waiting is None or walk.waiting.kind != "turn":
        return False
    walk.stop_waiting()
    walk.answers = None
    walk.upon = told.upon
    return True


def _undelivered(walk: Walk, told: Undelivered) -> bool:
    return undelivered(walk, told)


def _stopped(walk: Walk, told: Stopped) -> bool:
    if walk.ended is not None:
        return False
    walk.end(told.reason)
    return True


ACCEPT: Mapping[type[Input], Callable[[Walk, Any], bool]] = {
    Started: _started,
    Replied: _replied,
    TimerFired: _timer_fired,
    Happened: _happened,
    Tagged: _stop_triggered,
    Worded: _stop_triggered,
    Doubted: _doubted,
    TurnCame: _turn_came,
    Undelivered: _undelivered,
    Stopped: _stopped,
}


def _is_known(walk: Walk) -> bool:
    """Whether every script version that the run stands in is still kept, and the place still there."""
    try:
        for frame in walk.frames:
            step_at(walk.scripts.version(frame.script), frame.path)
        walk.scripts.version(walk.run.version)
    except (KeyError, IndexError):
        return False
    return True


def _failed(walk: Walk, told: Input) -> tuple[Run, list[Effect]]:
    if walk.ended is not None:
        return walk.run, []
    walk.effects.append(Noted(walk.run.id, f"The version of {walk.run.script} that this run began with is not kept."))
    walk.end(told.reason if isinstance(told, Stopped) else "failed")
    return walk.result(), walk.effects
