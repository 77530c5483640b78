"""What each verb does: a small function a verb, found in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from responder.engine import effects
from responder.engine.clock import later, next_time, read_instant, shifted
from responder.engine.consent import subscription
from responder.engine.effects import Change
from responder.engine.ids import share_of
from responder.engine.outline import outline_of
from responder.engine.questions import again, ask
from responder.engine.render import holds, render, value_of
from responder.engine.run import Frame, Waiting
from responder.engine.saying import BARRED, channel_for, kind_of, say, undeliverable
from responder.engine.walk import Walk
from responder.errors import TemplateError
from responder.language import script as language
from responder.language.script import Step, write_path

MOST_CALLS = 5
EVENT_WITHIN = 259_200
LONGEST_FIELD = 2000


def send(walk: Walk, step: language.Send) -> None:
    if say(walk, step, step.text, "statement") is None:
        undeliverable(walk, step)
    else:
        walk.next()


# -- waiting -------------------------------------------------------------------------------------------


def wait(walk: Walk, step: language.Wait) -> None:
    """Waits for a time or an event. Under `stop:` nothing waits."""
    if walk.stopping:
        walk.note(f"Line {step.line}: a step under stop: does not wait; the wait was left out.")
        walk.next()
    elif step.event is not None:
        seconds = step.within.seconds if step.within is not None else EVENT_WITHIN
        wait_until(walk, Waiting("event", 0, walk.now, later(walk.now, seconds), event=step.event))
    else:
        wait_for_time(walk, step)


def wait_for_time(walk: Walk, step: language.Wait) -> None:
    due = due_of(walk, step)
    if due is None:
        walk.note(f"Line {step.line}: '{step.until_at}' gave no date to wait for; the run was ended.")
        walk.end("failed")
    elif due <= walk.now:
        walk.enter_or_next("else")
    else:
        wait_until(walk, Waiting("time", 0, walk.now, due))


def due_of(walk: Walk, step: language.Wait) -> datetime | None:
    if step.until is not None:
        return next_time(walk.now, *step.until, walk.zone)
    if step.until_at is not None:
        moment = read_instant(written_value(walk, step.until_at), walk.zone)
        return shifted(moment, step.shift, walk.zone) if moment is not None else None
    return later(walk.now, step.duration.seconds if step.duration is not None else 0)


def written_value(walk: Walk, written: str) -> object:
    """The value of an expression, with or without braces around it."""
    bare = written.strip()
    if bare.startswith("{{") and bare.endswith("}}") and bare.count("{{") == 1:
        bare = bare[2:-2].strip()
    if "{" not in bare:
        return value_of(walk, bare)
    try:
        return render(walk, written)
    except TemplateError:
        return None


def wait_until(walk: Walk, waiting: Waiting) -> None:
    walk.wait(waiting)
    if waiting.deadline is not None:
        walk.timer("wait", waiting.deadline)


# -- branching -----------------------------------------------------------------------------------------


def if_(walk: Walk, step: language.If) -> None:
    walk.enter_or_next("then" if holds(walk, step.condition) else "else")


def split(walk: Walk, step: language.Split) -> None:
    """By chance, and the same for a contact however often this script comes here."""
    chance = share_of(walk.script.name, write_path(walk.path), walk.contact.id)
    reached = 0
    for name, share in step.shares:
        reached += share
        if chance < reached:
            walk.enter_or_next("split", name)
            return
    walk.enter_or_next("split", "rest")


def repeat(walk: Walk, step: language.Repeat) -> None:
    walk.count("rounds", walk.path, None)
    if step.times < 1 or not walk.enter("steps"):
        walk.next()


def call(walk: Walk, step: language.Call) -> None:
    """Does another dialog here; variables are shared."""
    called = walk.scripts.live().get(step.dialog)
    if called is None:
        walk.note(f"Line {step.line}: there is no dialog '{step.dialog}' to call; the step was left out.")
        walk.next()
    elif len(walk.frames) > MOST_CALLS:
        walk.note(
            f"Line {step.line}: dialogs call one another more than {MOST_CALLS} deep; '{step.dialog}' was left out."
        )
        walk.next()
    else:
        for name, template in step.with_.items():
            walk.variables[name] = written(walk, step, template)
        walk.frames.append(Frame(called.version, (0,)))


def end(walk: Walk, step: language.End) -> None:
    walk.end("stopped" if walk.stopping else "end")


def go_on(walk: Walk, step: language.GoOn) -> None:
    walk.next()


# -- changing the contact ------------------------------------------------------------------------------


def written(walk: Walk, step: Step, template: str) -> object:
    """A template's value: the value itself where it is one name, text otherwise; None where a name has none."""
    if template.strip().startswith("{{") and template.strip().endswith("}}"):
        return written_value(walk, template)
    try:
        return render(walk, template)[:LONGEST_FIELD]
    except TemplateError as error:
        walk.note(f"Line {step.line} of {walk.script.name}: {error}")
        return None


def set_(walk: Walk, step: language.Set) -> None:
    for name, template in step.fields.items():
        value = written(walk, step, template)
        if value is not None:
            kept = value if isinstance(value, bool | int | float) else str(value)[:LONGEST_FIELD]
            walk.change(
                Change("language", kept)
                if name == "language" and isinstance(kept, str)
                else Change("field", name, kept)
            )
    walk.next()


def tag(walk: Walk, step: language.Tag) -> None:
    for name in step.tags:
        walk.change(Change("tag", name))
    walk.next()


def untag(walk: Walk, step: language.Untag) -> None:
    for name in step.tags:
        walk.change(Change("untag", name))
    walk.next()


def prefer(walk: Walk, step: language.Prefer) -> None:
    walk.change(Change("prefer", step.channel))
    walk.next()


def subscribe(walk: Walk, step: language.Subscribe) -> None:
    """Nobody is subscribed by what the shop told of somebody else."""
    if step.channel in walk.barred:
        walk.note(f"Line {step.line} of {walk.script.name} subscribed nobody: {BARRED[step.channel]}")
        walk.next()
        return
    walk.effects.extend(subscription(walk, step.channel, step.purpose, granted=True))
    walk.next()


def unsubscribe(walk: Walk, step: language.Unsubscribe) -> None:
    walk.effects.extend(subscription(walk, step.channel, step.purpose, granted=False))
    walk.next()


# -- asking others -------------------------------------------------------------------------------------


def handoff(walk: Walk, step: language.Handoff) -> None:
    """A person takes over this conversation; the run ends."""
    try:
        note = render(walk, step.note)
    except TemplateError as error:
        # A person must hear of it even where the note cannot be filled in.
        note = f"{step.note} ({error})"
    kind = last_kind(walk)
    channel = channel_for(walk.world, kind, walk.via.get(kind))
    found = channel.id if channel is not None else None
    walk.effects.append(effects.Handoff(walk.derive("handoff"), walk.run.id, found, note, step.to))
    walk.end("stopped" if walk.stopping else "handed over")


def last_kind(walk: Walk) -> language.ChannelKind:
    """The kind of channel on which this run last spoke, else its script's."""
    for effect in reversed(walk.effects):
        if isinstance(effect, effects.Send):
            return effect.kind
    steps = outline_of(walk.script).steps
    for end in range(len(walk.path), 0, -1):
        around = steps.get(walk.path[:end])
        if isinstance(around, language.Ask):
            return kind_of(walk, around)
    return walk.script.channel


def not_yet(walk: Walk, step: language.Coupon | language.Recommend) -> None:
    walk.note(f"Line {step.line}: '{step.verb}' is not available here; the step was left out.")
    walk.next()


def webhook(walk: Walk, step: language.Webhook) -> None:
    walk.note(f"Line {step.line}: 'webhook' is not available here; the flow goes on with 'else'.")
    walk.enter_or_next("else")


STEPS: Mapping[type[Step], Callable[[Walk, Any], None]] = {
    language.Send: send,
    language.Ask: ask,
    language.Again: again,
    language.Wait: wait,
    language.If: if_,
    language.Split: split,
    language.Repeat: repeat,
    language.Set: set_,
    language.Tag: tag,
    language.Untag: untag,
    language.Subscribe: subscribe,
    language.Unsubscribe: unsubscribe,
    language.Prefer: prefer,
    language.Coupon: not_yet,
    language.Recommend: not_yet,
    language.Webhook: webhook,
    language.Call: call,
    language.Handoff: handoff,
    language.End: end,
    language.GoOn: go_on,
}
