"""The rows that follow from what the engine decided: for many contacts, table by table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from responder.engine.effects import (
    ClearTimers,
    ConsentChanged,
    Effect,
    Handled,
    Handoff,
    Noted,
    Released,
    SayAgain,
    Send,
    SetTimer,
    Suppress,
    Unsuppress,
)
from responder.engine.ids import text_hash
from responder.engine.inputs import TimerDue
from responder.engine.run import Run
from responder.engine.world import Contact, World
from responder.store.connection.sets import Key, Values, derived_id, next_position
from responder.store.inward.inputs import Pending

ANSWERS_FIRST = timedelta(days=2)
"""Who has just written is answered before all that waited for its turn when they did: a channel sends in the order of
`not_before`, and a campaign takes minutes."""


@dataclass(slots=True)
class Outcome:
    """What became of one contact's inputs: the world before the first and after the last, and every effect with
    the id of the input that caused it, in order."""

    key: Key
    before: World
    after: World
    effects: list[tuple[str, Effect]] = field(default_factory=list)
    handled: list[Pending] = field(default_factory=list)


@dataclass(slots=True)
class Rows:
    """What is to be written, by table and in the order of writing. `came` are inbound messages that came in this very
    transaction."""

    new_runs: list[Values] = field(default_factory=list)
    changed_runs: list[Values] = field(default_factory=list)
    contacts: list[Values] = field(default_factory=list)
    new_tags: list[Values] = field(default_factory=list)
    old_tags: list[Values] = field(default_factory=list)
    consents: list[Values] = field(default_factory=list)
    suppressions: dict[tuple[str, str, str], Values | None] = field(default_factory=dict)
    started: list[Values] = field(default_factory=list)
    came: dict[Key, dict[str, Any]] = field(default_factory=dict)
    messages: list[Values] = field(default_factory=list)
    copies: list[Values] = field(default_factory=list)
    handled: list[Values] = field(default_factory=list)
    handoffs: list[dict[str, Any]] = field(default_factory=list)
    released: list[Values] = field(default_factory=list)
    notes: list[Values] = field(default_factory=list)
    cleared: set[tuple[str, str, str]] = field(default_factory=set)
    timers: dict[Key, Pending] = field(default_factory=dict)
    removed: list[Pending] = field(default_factory=list)


def collect(rows: Rows, outcome: Outcome, sequences: Mapping[Key, int], now: datetime) -> None:
    """Add the rows of one contact. `sequences` are those of the runs as they were read."""
    _collect_state(rows, outcome, sequences, now)
    for cause, effect in outcome.effects:
        _COLLECTORS.get(type(effect), _ignore)(rows, outcome, cause, effect, now)
    rows.removed.extend(one for one in outcome.handled if not one.fresh)


# -- state: told by comparing the worlds ---------------------------------------------------------------


def _collect_state(rows: Rows, outcome: Outcome, sequences: Mapping[Key, int], now: datetime) -> None:
    merchant, owner = outcome.key
    before, after = outcome.before, outcome.after
    for identity, one in after.runs.items():
        if before.runs.get(identity) is not one:
            _collect_run(rows, outcome.key, one, sequences.get((merchant, identity)), now)
    if after.contact is not before.contact:
        _collect_contact(rows, outcome, now)
    for (script, what), at in after.once.items():
        if before.once.get((script, what)) != at:
            rows.started.append({"merchant": merchant, "contact": owner, "script": script, "what": what, "at": at})


def _collect_run(rows: Rows, key: Key, one: Run, sequence: int | None, now: datetime) -> None:
    ended_at = None if one.ended is None else (one.ended_at or now)
    state = one.to_json()
    if sequence is None:
        rows.new_runs.append(
            {
                "merchant": key[0],
                "id": one.id,
                "contact": key[1],
                "script": one.script,
                "version": one.version,
                "state": state,
                "sequence": 1,
                "started_at": one.started,
                "ended": one.ended,
                "ended_at": ended_at,
            }
        )
        return
    change = {"m": key[0], "i": one.id, "read": sequence, "next": sequence + 1}
    rows.changed_runs.append({**change, "now_is": state, "end": one.ended, "end_at": ended_at})


def _collect_contact(rows: Rows, outcome: Outcome, now: datetime) -> None:
    merchant, owner = outcome.key
    old, new = outcome.before.contact, outcome.after.contact
    if _kept(new) != _kept(old):
        rows.contacts.append(
            {
                "m": merchant,
                "i": owner,
                "new_language": new.language,
                "new_zone": new.time_zone,
                "new_country": new.country,
                "new_preferred": new.preferred,
                "new_fields": dict(new.fields),
                "new_pause": new.paused_until,
            }
        )
    for tag in sorted(new.tags - old.tags):
        rows.new_tags.append({"merchant": merchant, "contact": owner, "tag": tag, "since": now})
    for tag in sorted(old.tags - new.tags):
        rows.old_tags.append({"m": merchant, "c": owner, "t": tag})


def _kept(one: Contact) -> tuple[Any, ...]:
    """What the row of a contact holds."""
    return one.language, one.time_zone, one.country, one.preferred, one.fields, one.paused_until


# -- effects -------------------------------------------------------------------------------------------


def _send(rows: Rows, outcome: Outcome, cause: str, effect: Send, now: datetime) -> None:
    rows.messages.append(
        {
            "merchant": outcome.key[0],
            "id": effect.id,
            "contact": outcome.key[1],
            "channel": effect.channel,
            "kind": effect.kind,
            "direction": "out",
            "address": effect.to,
            "text": effect.text,
            "subject": effect.subject,
            "at": now,
            "position": next_position(),
            "status": "queued",
            "run": effect.run,
            "purpose": effect.purpose,
            "role": effect.role,
            "language": effect.language,
            "template": effect.template,
            "answers": effect.answers,
            "thread": effect.thread,
            "text_hash": text_hash(effect.text),
            "expires": effect.expires,
            "not_before": now if effect.answers is None else now - ANSWERS_FIRST,
        }
    )


def _say_again(rows: Rows, outcome: Outcome, cause: str, effect: SayAgain, now: datetime) -> None:
    copy = derived_id("again", effect.message, str(effect.times))
    values = {"m": outcome.key[0], "i": effect.message, "copy": copy, "position": next_position(), "due": effect.due}
    rows.copies.append(values)


def _set_timer(rows: Rows, outcome: Outcome, cause: str, effect: SetTimer, now: datetime) -> None:
    merchant, owner = outcome.key
    identity = derived_id("timer", effect.run, effect.key, str(effect.number))
    fired = TimerDue(id=identity, run=effect.run, key=effect.key, number=effect.number, at=effect.due)
    rows.timers[(merchant, identity)] = Pending(merchant, owner, fired, effect.due, next_position())


def _clear(rows: Rows, outcome: Outcome, cause: str, effect: ClearTimers, now: datetime) -> None:
    """Also those that this very batch has set; timers set after it stay."""
    merchant, owner = outcome.key
    rows.cleared.add((merchant, owner, effect.run))
    for key, timer in list(rows.timers.items()):
        if key[0] == merchant and isinstance(timer.stimulus, TimerDue) and timer.stimulus.run == effect.run:
            del rows.timers[key]


def _consent(rows: Rows, outcome: Outcome, cause: str, effect: ConsentChanged, now: datetime) -> None:
    identity = derived_id("consent", cause, str(len(rows.consents)), effect.channel, effect.purpose)
    rows.consents.append(
        {
            "merchant": outcome.key[0],
            "id": identity,
            "contact": outcome.key[1],
            "channel": effect.channel,
            "purpose": effect.purpose,
            "granted": effect.granted,
            "at": effect.at,
            "basis": str(effect.evidence.get("basis", "consent")),
            "evidence": dict(effect.evidence),
        }
    )


def _suppress(rows: Rows, outcome: Outcome, cause: str, effect: Suppress, now: datetime) -> None:
    place = (outcome.key[0], effect.kind, effect.address)
    row = dict(zip(("merchant", "kind", "address"), place, strict=True))
    rows.suppressions[place] = {**row, "reason": effect.reason, "at": effect.at}


def _unsuppress(rows: Rows, outcome: Outcome, cause: str, effect: Unsuppress, now: datetime) -> None:
    """Also the mark of one who was erased and has come back by their own START."""
    lifted = [
        line for line in outcome.before.suppressions if (line.kind, line.address) == (effect.kind, effect.address)
    ]
    for stored in (effect.address, *(line.mark for line in lifted if line.mark)):
        rows.suppressions[(outcome.key[0], effect.kind, stored)] = None


def _handoff(rows: Rows, outcome: Outcome, cause: str, effect: Handoff, now: datetime) -> None:
    rows.handoffs.append(
        {
            "merchant": outcome.key[0],
            "id": effect.id,
            "contact": outcome.key[1],
            "run": effect.run,
            "channel": effect.channel,
            "note": effect.note,
            "recipient": effect.to,
            "opened_at": now,
            "closed_at": None,
        }
    )


def _released(rows: Rows, outcome: Outcome, cause: str, effect: Released, now: datetime) -> None:
    """Also those that this very batch has opened before; what it opens after stays open."""
    place = (*outcome.key, effect.channel)
    for row in rows.handoffs:
        if (row["merchant"], row["contact"], row["channel"]) == place:
            row["closed_at"] = now
    rows.released.append({"m": outcome.key[0], "c": outcome.key[1], "of_channel": effect.channel, "now": now})


def _handled(rows: Rows, outcome: Outcome, cause: str, effect: Handled, now: datetime) -> None:
    row = rows.came.get((outcome.key[0], effect.message))
    if row is None:
        rows.handled.append({"m": outcome.key[0], "i": effect.message, "by": effect.by, "of_run": effect.run})
    else:
        row["status"], row["handled_by"], row["run"] = "handled", effect.by, effect.run


def _noted(rows: Rows, outcome: Outcome, cause: str, effect: Noted, now: datetime) -> None:
    details = {"run": effect.run, "contact": outcome.key[1], "note": effect.note}
    identity = derived_id("note", cause, str(len(rows.notes)))
    row = {"merchant": outcome.key[0], "id": identity, "at": now, "who": "engine", "what": "noted"}
    rows.notes.append({**row, "details": details})


def _ignore(rows: Rows, outcome: Outcome, cause: str, effect: Effect, now: datetime) -> None:
    """Change and Ended are told by the worlds; of what was Unheard nothing is kept."""


_COLLECTORS: Mapping[type[Any], Any] = {
    Send: _send,
    SayAgain: _say_again,
    SetTimer: _set_timer,
    ClearTimers: _clear,
    ConsentChanged: _consent,
    Suppress: _suppress,
    Unsuppress: _unsuppress,
    Handoff: _handoff,
    Released: _released,
    Handled: _handled,
    Noted: _noted,
}
