"""Events of another order than the one that a run is of.

A dialog that starts `once: per order.number` runs for each order by itself. What it waits for, or is stopped by, is any
order's, unless a condition says whose: the second order of a customer would move the dialog of the first.
"""

from __future__ import annotations

from collections.abc import Iterator

from responder.language.mistakes import Mistakes, Placed
from responder.language.script import Ask, Script, Wait

BEGINNINGS = frozenset({"placed", "created", "started", "booked", "submitted", "opened", "requested", "received"})
"""What happens to a thing but once, at first: to hear of it later is to hear of another."""


def check_own_events(script: Script, mistakes: Mistakes) -> None:
    """Warnings at each event of the same kind of thing, without a condition. One that starts the dialog as well is left
    out, and one that begins an order: to wait for `order.placed` is to wait for the next."""
    for trigger in script.start:
        if trigger.once is not None and trigger.once[0] == "per" and trigger.once[1] == trigger.name.partition(".")[0]:
            thing = trigger.once[1]
            told = f"'{thing}' is all that is told of it, which is seldom told twice alike"
            mistakes.add(trigger, told, f"write 'per {thing}.number', or what else it is known by", "warning")
    per = {trigger.once[1] for trigger in script.start if trigger.once is not None and trigger.once[0] == "per"}
    starting = {trigger.name for trigger in script.start if trigger.kind == "event"}
    things = {name.partition(".")[0]: name for name in sorted(per) if "." in name}
    for event, place, line in _unconditional(script):
        name = things.get(event.partition(".")[0])
        if name is not None and event not in starting and event.rpartition(".")[2] not in BEGINNINGS:
            told = f"'{event}' of any {name.partition('.')[0]} counts here, and the dialog is of one"
            mistakes.add(place, told, f"write '{line} event.{name} == {name}'", "warning")


def _unconditional(script: Script) -> Iterator[tuple[str, Placed, str]]:
    """(event, where, how its condition is begun) of each that a run hears and judges by nothing else."""
    for trigger in script.stop:
        if trigger.kind == "event" and not trigger.condition:
            yield trigger.name, trigger, "if:"
    for _, step in script.walk():
        if isinstance(step, Wait) and step.event and step.event not in step.conditions:
            yield step.event, step, f"wait: for {step.event} if"
        if isinstance(step, Ask):
            for name in step.blocks:
                if name[0] == "meanwhile" and name[1] not in step.conditions:
                    yield name[1], step, f"{name[1]} if"
