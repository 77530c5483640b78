"""What starts a script and what stops one: keywords, events and tags, their conditions, and `once:`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from responder.engine.ids import derive
from responder.engine.inputs import Happened, Input, Tagged, Worded
from responder.engine.render import holds, value_of
from responder.engine.run import Frame, Json, Run
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.language.script import ChannelKind, Script, Trigger
from responder.understand.text import read
from responder.values import frozen


@frozen
class Start:
    """A run that is to begin: of which script, by which trigger, under which key of `once: per`, and by which kinds of
    channel it says nothing."""

    script: Script
    trigger: Trigger | None
    key: str = ""
    barred: Collection[ChannelKind] = ()


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    return read(text).words


def is_word(trigger: Trigger, script: Script, text: str) -> bool:
    """Whether a whole message is one of the trigger's keywords, as written or translated."""
    said = words_of(text[:200])
    if not said:
        return False
    if any(words_of(word) == said for word in trigger.words):
        return True
    for translated in script.translations.values():
        for word in (*trigger.written, *trigger.words):
            if any(words_of(part) == said for part in translated.get(word, "").split(",") if part.strip()):
                return True
    return False


def triggers_for(script: Script, kind: str, name: str, text: str = "") -> Iterator[Trigger]:
    """The `start:` triggers that an event, a tag or a message sets off; conditions are asked later."""
    for trigger in script.start:
        if trigger.kind == kind and (is_word(trigger, script, text) if kind == "keyword" else trigger.name == name):
            yield trigger


def starts(
    scripts: Scripts,
    world: World,
    kind: str,
    name: str,
    data: Mapping[str, Json],
    text: str = "",
    barred: Collection[ChannelKind] = (),
) -> list[Start]:
    """The live scripts that begin now: condition true, `once:` not spent, and not running already. Those whose channel
    is `barred` are for the contact who has the address that was named there."""
    found = []
    for script in scripts.live().values():
        if script.channel in barred:
            continue
        for trigger in triggers_for(script, kind, name, text):
            start = may_start(scripts, world, script, trigger, data)
            if start is not None:
                found.append(replace(start, barred=barred) if barred else start)
                break
    return found


def may_start(
    scripts: Scripts, world: World, script: Script, trigger: Trigger | None, data: Mapping[str, Json]
) -> Start | None:
    key = ""
    if trigger is not None:
        asking = Walk(scripts, new_run(script, "", world.now, data), world)
        if trigger.condition is not None and not holds(asking, trigger.condition):
            return None
        key = once_key(trigger, asking)
        if is_spent(world, script, trigger, key):
            return None
    if any(run.ended is None and run.script == script.name and run.key == key for run in world.runs.values()):
        return None
    return Start(script, trigger, key)


def once_key(trigger: Trigger, asking: Walk) -> str:
    """The value of a `once: per …`, empty for every other trigger. A value that is not there is a value too."""
    if trigger.once is None or trigger.once[0] != "per":
        return ""
    return f"{trigger.once[1]}={value_of(asking, trigger.once[1])}"[:200]


def once_name(trigger: Trigger, key: str) -> str:
    return key or "start"


def is_spent(world: World, script: Script, trigger: Trigger, key: str) -> bool:
    """Whether `once:` forbids another start now."""
    if trigger.once is None:
        return False
    last = world.once.get((script.name, once_name(trigger, key)))
    if last is None:
        return False
    if trigger.once[0] == "every":
        return world.now - last < timedelta(seconds=int(trigger.once[1]))
    return True


def spent(world: World, start: Start) -> World:
    """The world that remembers when a `once:` trigger last started its script."""
    if start.trigger is None or start.trigger.once is None:
        return world
    return replace(world, once={**world.once, (start.script.name, once_name(start.trigger, start.key)): world.now})


def new_run(script: Script, run_id: str, now: datetime, data: Mapping[str, Json], key: str = "") -> Run:
    return Run(run_id, script.name, script.version, script.purpose, now, (Frame(script.version, (0,)),), data, key=key)


def run_id_for(stimulus: str, start: Start) -> str:
    return derive(stimulus, "run", start.script.name, start.key)


# -- stopping ----------------------------------------------------------------------------------------


def stop_of(walk: Walk, told: Input) -> tuple[int, int] | None:
    """The frame and the number of the `stop:` trigger that an input sets off, outermost frame first."""
    for depth, frame in enumerate(walk.frames):
        script = walk.scripts.version(frame.script)
        if isinstance(told, Happened) and script.channel in told.barred:
            continue  # what somebody else is told of, who has the address that was named there, ends nothing here
        for number, trigger in enumerate(script.stop):
            if sets_off(trigger, script, told) and is_meant(walk, trigger.condition, told):
                return depth, number
    return None


def sets_off(trigger: Trigger, script: Script, told: Input) -> bool:
    if isinstance(told, Happened):
        return trigger.kind == "event" and trigger.name == told.event
    if isinstance(told, Tagged):
        return trigger.kind == ("tag" if told.added else "untag") and trigger.name == told.tag
    return isinstance(told, Worded) and trigger.kind == "keyword" and is_word(trigger, script, told.text)


def is_meant(walk: Walk, condition: str | None, told: Input) -> bool:
    """Whether an input is one that a trigger, a `wait` or a `meanwhile` is for, by its `if`."""
    data = told.data if isinstance(told, Happened) else None
    return condition is None or holds(walk, condition, data)
