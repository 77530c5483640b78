"""One contact, one thing from outside: who it is for, what every run makes of it, and whose turn it is then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from responder.engine.deliveries import said_again, told_by_writing, told_of_address
from responder.engine.desk import Desk
from responder.engine.effects import Change, ConsentChanged, Effect, Handled, Handoff, Noted, Released, Send
from responder.engine.inputs import (
    ConversationReleased,
    DeliveryFailed,
    Doubted,
    EventCame,
    Happened,
    MessageCame,
    OptOutSuspected,
    PreferencesChosen,
    Replied,
    RunStopped,
    RunWanted,
    Stimulus,
    Stopped,
    TagChanged,
    Tagged,
    TimerDue,
    TimerFired,
    Undelivered,
    Worded,
)
from responder.engine.keywords import help_text, start, stop, stopped_by
from responder.engine.preferences import chosen
from responder.engine.reactions import own_words
from responder.engine.route import Destination, route
from responder.engine.triggers import may_start, starts
from responder.engine.unheard import how_to_stop, unheard
from responder.engine.world import Scripts, World

MOST_STIMULI = 20
HEARD = (Send, Change, ConsentChanged, Handoff)


def handle(scripts: Scripts, world: World, stimulus: Stimulus) -> tuple[World, list[Effect]]:
    """The world afterwards and what is to be done, in order. Pure: the same twice gives the same, ids included.

    Changed and new runs are those that are not the very objects of `world.runs`.
    """
    desk = Desk(scripts, world)
    desk.queue.append(stimulus)
    for _ in range(MOST_STIMULI):
        if not desk.queue:
            break
        current = desk.queue.popleft()
        HANDLE[type(current)](desk, current)
        desk.give_turns(current)
    if desk.queue:
        desk.do([Noted(None, f"Tags set one another off more than {MOST_STIMULI} times; the rest was left out.")], "")
    return desk.world, desk.effects


# -- one function a stimulus -----------------------------------------------------------------------------


def _message_came(desk: Desk, message: MessageCame) -> None:
    desk.do(told_by_writing(desk.world, message), message.id)
    own = own_words(desk.scripts, desk.world, message)
    answered_by_nobody = Destination("person" if message.channel in desk.world.held else "inbox")
    found = answered_by_nobody if own is None else route(desk.scripts, desk.world, own)
    message = own or message
    run_id = MESSAGE[found.by](desk, message, found) if found.by in MESSAGE else None
    if not any(isinstance(effect, Handled) and effect.message == message.id for effect in desk.effects):
        # A late answer of which nothing comes, because the dialog has gone on without it, is for a person to read; so
        # is what a STOP may say of an open question besides.
        idle = found.by == "late" and not any(isinstance(effect, HEARD) for effect in desk.effects)
        idle = idle or (found.by == "stop" and found.run is not None)
        desk.do([Handled(message.id, "inbox" if idle else found.by, run_id)], message.id)
    desk.do(unheard(message, found), message.id)
    if found.by == "untrusted":
        desk.do([Noted(None, "The sender of this mail is not proven; it changed nothing. A person may answer it.")], "")


def _to_run(desk: Desk, message: MessageCame, found: Destination) -> str | None:
    run = desk.runs[found.run or ""]
    late = found.by == "late"
    told = Replied(message.text, message.kind, message.id, message.at, message.channel, found.answer, late)
    desk.tell(run, told, message.id)
    return run.id


def _doubt(desk: Desk, message: MessageCame, found: Destination) -> None:
    if found.run is not None:
        desk.tell(desk.runs[found.run], Doubted(message.id), message.id)


def _stop(desk: Desk, message: MessageCame, found: Destination) -> None:
    if found.keyword is None:
        return
    desk.do(stop(desk.world, message, found.keyword), message.id)
    for kinds, marketing_only in stopped_by(desk.world, message):
        desk.end_runs_on(kinds, message.id, marketing_only=marketing_only)


def _start(desk: Desk, message: MessageCame, found: Destination) -> str | None:
    if found.keyword is None:
        return None
    desk.do(start(desk.world, message, found.keyword, speaks=bool(found.starts)), message.id)
    return _begin_all(desk, message, found)


def _help(desk: Desk, message: MessageCame, found: Destination) -> None:
    """The word HELP is answered for good; a question in own words is also for a person to read."""
    desk.do(help_text(desk.world, message), message.id)
    if found.keyword is not None and found.keyword.certainty == "probable":
        desk.do([Handled(message.id, "inbox", None)], message.id)


def _keyword(desk: Desk, message: MessageCame, found: Destination) -> str | None:
    for run_id in found.stops:
        desk.tell(desk.runs[run_id], Worded(message.kind, message.text, message.id), message.id)
    return _begin_all(desk, message, found)


def _begin_all(desk: Desk, message: MessageCame, found: Destination) -> str | None:
    ids = [desk.begin(begun, message.id, {}, message) for begun in found.starts]
    return ids[0] if ids else (found.stops[0] if found.stops else None)


MESSAGE: Mapping[str, Callable[[Desk, MessageCame, Destination], str | None]] = {
    "run": _to_run,
    "late": _to_run,
    "untrusted": _doubt,
    "stop": _stop,
    "start": _start,
    "help": _help,
    "keyword": _keyword,
}


def _event_came(desk: Desk, event: EventCame) -> None:
    """First what the event stops or answers, then what it starts: a started run does not hear of it again."""
    told = Happened(event.name, event.data, event.barred)
    desk.tell_all(told, event.id)
    desk.unsay(told, event.id)
    for begun in starts(desk.scripts, desk.world, "event", event.name, event.data, barred=event.barred):
        desk.begin(begun, event.id, event.data)


def _tag_changed(desk: Desk, change: TagChanged) -> None:
    """The contact has the tag already when a transition set it; from outside it is set here."""
    told = Tagged(change.tag, change.added, change.barred)
    outside = change.added != (change.tag in desk.world.contact.tags)
    if outside:
        tags = desk.world.contact.tags
        after = tags | {change.tag} if change.added else tags - {change.tag}
        desk.world = replace(desk.world, contact=replace(desk.world.contact, tags=after))
    desk.tell_all(told, change.id)
    if outside:
        # What a dialog does itself, it does knowing what it has just said.
        desk.unsay(told, change.id)
    kind = "tag" if change.added else "untag"
    for begun in starts(desk.scripts, desk.world, kind, change.tag, {}, barred=change.barred):
        desk.begin(begun, change.id, {})


def _timer_due(desk: Desk, timer: TimerDue) -> None:
    run = desk.runs.get(timer.run)
    if run is not None:
        desk.tell(run, TimerFired(timer.key, timer.number), timer.id)


def _delivery_failed(desk: Desk, failed: DeliveryFailed) -> None:
    """A text that could not be delivered for now is said again. Else first the run hears of it (it may go on by mail);
    then what the address can no longer be used for."""
    again = said_again(desk.scripts, desk.world, failed)
    if again is not None:
        desk.do([again], failed.id)
        return
    run = desk.runs.get(failed.run or "")
    if run is not None:
        desk.tell(run, Undelivered(failed.message, failed.reason), failed.id)
    desk.do(told_of_address(desk.world, failed), failed.id)
    if failed.opted_out or failed.complaint:
        desk.end_runs_on([failed.kind], failed.id)


def _run_stopped(desk: Desk, stopped: RunStopped) -> None:
    run = desk.runs.get(stopped.run)
    if run is not None:
        desk.tell(run, Stopped(stopped.reason or "stopped"), stopped.id)


def _run_wanted(desk: Desk, asked: RunWanted) -> None:
    script = desk.scripts.live().get(asked.script)
    if script is None:
        desk.do([Noted(None, f"There is no dialog '{asked.script}' to start.")], asked.id)
        return
    trigger = script.start[asked.trigger] if asked.trigger is not None and asked.trigger < len(script.start) else None
    begun = may_start(desk.scripts, desk.world, script, trigger, asked.data)
    if begun is not None:
        desk.begin(begun, asked.id, asked.data)


def _released(desk: Desk, released: ConversationReleased) -> None:
    desk.do([Released(released.channel)], released.id)


def _opt_out_suspected(desk: Desk, suspected: OptOutSuspected) -> None:
    desk.do(how_to_stop(desk.world, suspected), suspected.id)


def _preferences_chosen(desk: Desk, wish: PreferencesChosen) -> None:
    effects, ended = chosen(desk.world, wish)
    desk.do(effects, wish.id)
    for kinds, marketing_only in ended:
        desk.end_runs_on(kinds, wish.id, marketing_only=marketing_only)


HANDLE: Mapping[type[Stimulus], Callable[[Desk, Any], None]] = {
    MessageCame: _message_came,
    EventCame: _event_came,
    TagChanged: _tag_changed,
    TimerDue: _timer_due,
    DeliveryFailed: _delivery_failed,
    RunStopped: _run_stopped,
    RunWanted: _run_wanted,
    ConversationReleased: _released,
    OptOutSuspected: _opt_out_suspected,
    PreferencesChosen: _preferences_chosen,
}
