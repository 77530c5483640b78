"""Telling contacts' dialogs what they have yet to be told: many contacts at once, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime, timedelta
from typing import Any

from responder.engine.effects import Unheard
from responder.engine.handle import handle
from responder.engine.inputs import TimerDue
from responder.engine.world import World
from responder.service.library import Library, MerchantScripts
from responder.store.catalogue import note
from responder.store.connection.database import Connection
from responder.store.connection.sets import Key
from responder.store.decisions import Written, write
from responder.store.inward.arrivals import write_messages
from responder.store.inward.inputs import Pending, claim_contacts, due_inputs, fail, lock_contacts, put
from responder.store.outcomes import Outcome
from responder.store.worlds import load
from responder.values import frozen

AGAIN = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30))
"""After how long an input that raised is tried again."""
LONGEST_ERROR = 500


@frozen
class Dispatched:
    """What one batch came to. `full`: there may be more to claim at once. `late`: seconds, one a timer.
    `unheard`: what no word list understood, by contact."""

    written: Written = field(default_factory=Written)
    inputs: int = 0
    failed: int = 0
    full: bool = False
    next_due: datetime | None = None
    late: Sequence[float] = ()
    unheard: Sequence[tuple[Key, Unheard]] = ()


def dispatch(
    connection: Connection,
    library: Library,
    now: datetime,
    *,
    fresh: Sequence[Pending] = (),
    limit: int,
    claim: bool = True,
    came: Sequence[dict[str, Any]] = (),
) -> Dispatched:
    """Handle `fresh` inputs, which came in this very transaction, and due inputs of up to `limit` contacts. `came` are
    the messages among them, which are yet to be written.

    Fresh inputs of a contact that another worker holds go to the queue. `claim` False: it is known that nothing is due.
    """
    keys = lock_contacts(connection, {one.key for one in fresh})
    held = [replace(one, fresh=False) for one in fresh if one.key not in keys]
    put(connection, held)
    claimed = claim_contacts(connection, now, limit) if claim else set()
    waiting = due_inputs(connection, keys | claimed, now) if claim and (keys or claimed) else []
    told = _in_order(waiting, [one for one in fresh if one.key in keys])
    if not told:
        write_messages(connection, came)
        return Dispatched(next_due=now if held else None)
    batch = _Batch(connection, library, now)
    batch.tell(told)
    return Dispatched(
        written=batch.write(came),
        inputs=sum(map(len, told.values())),
        failed=len(batch.failed),
        full=len(claimed) >= limit,
        unheard=batch.unheard(),
        late=[(now - one.due).total_seconds() for one in waiting if isinstance(one.stimulus, TimerDue)],
    )


def _in_order(waiting: Sequence[Pending], fresh: Sequence[Pending]) -> dict[Key, list[Pending]]:
    told: dict[Key, list[Pending]] = defaultdict(list)
    for one in (*waiting, *fresh):
        told[one.key].append(one)
    for inputs in told.values():
        inputs.sort(key=lambda one: (one.due, one.position))
    return told


class _Batch:
    """The contacts of one transaction: told one after the other, written all together."""

    def __init__(self, connection: Connection, library: Library, now: datetime) -> None:
        self.connection = connection
        self.library = library
        self.now = now
        self.outcomes: list[Outcome] = []
        self.failed: list[tuple[Pending, str]] = []
        self.sequences: Mapping[Key, int] = {}

    def tell(self, told: Mapping[Key, Sequence[Pending]]) -> None:
        if not {merchant for merchant, _ in told} <= self.library.shops.keys():
            # Published a moment ago, by another process: this one has not heard of it yet.
            self.library.take_up(self.connection)
        loaded = load(self.connection, told.keys(), self.library.shops, self.now)
        self.sequences = loaded.sequences
        scripts: dict[str, MerchantScripts] = {}
        for key, inputs in told.items():
            world = loaded.worlds.get(key)
            if world is None:
                why = loaded.unreadable.get(key, "this merchant is not published here")
                self.failed.extend((one, why) for one in inputs)
                continue
            if key[0] not in scripts:
                scripts[key[0]] = MerchantScripts(self.library, self.connection, key[0])
            self._tell_one(key, world, scripts[key[0]], inputs)

    def _tell_one(self, key: Key, world: World, scripts: MerchantScripts, inputs: Sequence[Pending]) -> None:
        """An input that raises changes nothing; the contact's others are told as if it were not there."""
        outcome = Outcome(key, before=world, after=world)
        for one in inputs:
            try:
                after, effects = handle(scripts, outcome.after, one.stimulus)
            except Exception as error:
                self.failed.append((one, f"{type(error).__name__}: {error}"))
                continue
            outcome.after = after
            outcome.effects.extend((one.id, effect) for effect in effects)
            outcome.handled.append(one)
        self.outcomes.append(outcome)

    def unheard(self) -> list[tuple[Key, Unheard]]:
        effects = ((one.key, effect) for one in self.outcomes for _, effect in one.effects)
        return [(key, effect) for key, effect in effects if isinstance(effect, Unheard)]

    def write(self, came: Sequence[dict[str, Any]]) -> Written:
        written = write(self.connection, self.outcomes, self.sequences, self.now, came)
        for one, why in self.failed:
            again = self.now + AGAIN[min(one.attempts, len(AGAIN) - 1)]
            if fail(self.connection, one, why[:LONGEST_ERROR], self.now, again):
                details = {"input": one.id, "kind": type(one.stimulus).__name__}
                note(self.connection, one.merchant, "engine", "set aside", details, self.now)
        return written
