"""What comes from outside, in micro-batches: requests that arrive together share one transaction.

While one batch is being committed the next one gathers, so that a lone request waits for nothing and many share the
cost of the disk. In a process that also works, dialogs move in the same transaction: one commit instead of two, and
the answer is in the outbox before the webhook is answered.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from responder.errors import ConflictError, StoreError, UnreachableError
from responder.service.clock import Clock, Waker
from responder.service.dispatch import Dispatched, dispatch
from responder.service.library import Library
from responder.store.connection.database import Connection, Database
from responder.store.connection.sets import Key
from responder.store.inward.arrivals import Arrival, Stored, store_messages, write_messages
from responder.store.inward.events import EventArrival, now_of, store_events
from responder.store.inward.inputs import Pending, next_due, put
from responder.store.inward.mails import MailArrival, store_mails
from responder.store.outward.ends import End
from responder.store.outward.reports import ReportArrival, store_reports
from responder.values import frozen

Item = Arrival | EventArrival | ReportArrival | MailArrival
POLL = 2.0
"""Seconds between looks at the queue that nothing has asked for: the safety net."""
MOST_TOGETHER = 256


@frozen
class Taken:
    """What a batch came to: the positions of new items, inputs left in the queue, what became of the dialogs, when the
    next input is due, where it looked, and what was told of messages of ours."""

    new: Set[int]
    queued: int
    dispatched: Dispatched | None = None
    due: datetime | None = None
    ends: Sequence[End] = ()


def take(connection: Connection, items: Sequence[Item]) -> Stored:
    """Write items down; those that were new, and the inputs and messages that follow (not yet written)."""
    pending: list[Pending] = []
    messages: list[dict[str, Any]] = []
    ends: list[End] = []
    new: set[int] = set()
    merged: dict[Key, str] = {}
    for kind, store in _STORES.items():
        group = [one for one in items if type(one) is kind]
        if group:
            stored = store(connection, group)
            pending.extend(stored.pending)
            messages.extend(stored.messages)
            ends.extend(stored.ends)
            new.update(stored.new)
            merged.update(stored.merged)
    if merged:
        pending = [replace(one, contact=now_of(merged, one.key)) for one in pending]
        messages = [{**row, "contact": now_of(merged, (row["merchant"], row["contact"]))} for row in messages]
    return Stored(pending, new, messages=messages, ends=ends)


_STORES: dict[type, Callable[..., Stored]] = {
    Arrival: store_messages,
    MailArrival: store_mails,
    EventArrival: store_events,
    ReportArrival: store_reports,
}


def take_and_queue(connection: Connection, items: Sequence[Item]) -> Taken:
    """Write items down for a worker."""
    stored = take(connection, items)
    write_messages(connection, stored.messages)
    put(connection, stored.pending)
    return Taken(stored.new, len(stored.pending), ends=stored.ends)


def take_and_tell(
    connection: Connection, items: Sequence[Item], library: Library, now: datetime, limit: int, claim: bool
) -> Taken:
    """Write items down and move the dialogs, and what else is due, at once."""
    stored = take(connection, items)
    dispatched = dispatch(
        connection, library, now, fresh=stored.pending, limit=limit, claim=claim, came=stored.messages
    )
    return Taken(stored.new, 0, dispatched, next_due(connection) if claim else None, stored.ends)


@dataclass(slots=True)
class _Waiting:
    item: Item
    done: asyncio.Future[bool]


@dataclass(slots=True)
class Intake:
    """The one loop of a process that receives, dispatches, or both.

    `told` is called after each batch with what it came to, to wake the outbox and other processes. `works` once it
    moves dialogs.
    """

    database: Database
    library: Library
    clock: Clock
    batch: int
    told: Callable[[Taken], None]
    trouble: Callable[[BaseException], None]
    works: bool = field(default=False, init=False)
    _items: list[_Waiting] = field(default_factory=list)
    _waker: Waker = field(default_factory=Waker)
    _due: datetime | None = None
    _looked: float = 0.0
    _stopping: bool = False

    async def submit(self, item: Item) -> bool:
        """True when it is durably stored, False when it was there already. Raises StoreError."""
        if self._stopping:
            raise StoreError("The server is stopping and takes nothing more; try again.")
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._items.append(_Waiting(item, done))
        self._waker.wake()
        return await done

    def wake(self, due: datetime | None = None) -> None:
        """There may be work: now, or from `due` on."""
        self._look_by(due or self.clock.now())
        self._waker.wake()

    async def work(self) -> None:
        """Move dialogs here from now on; what came before waits in the queue."""
        self.works = True
        self.wake()

    def stop(self) -> None:
        """Finish what was submitted, then return from `run`."""
        self._stopping = True
        self._waker.wake()

    async def run(self) -> None:
        while not (self._stopping and not self._items):
            if not self._items and not self._claims():
                await self._waker.wait(self._pause())
            waiting, self._items = self._items[:MOST_TOGETHER], self._items[MOST_TOGETHER:]
            try:
                await self._step(waiting)
            except StoreError as error:
                self.trouble(error)
                await self._waker.wait(0.2)
            finally:
                # However it ended, nobody waits for an answer that will not come.
                _refuse(waiting, StoreError("This could not be stored; try again."))

    def _claims(self) -> bool:
        """Whether something is due, or it is time to look without being told."""
        if not self.works or self._stopping:
            return False
        now = asyncio.get_running_loop().time()
        return now - self._looked >= POLL or (self._due is not None and self._due <= self.clock.now())

    def _pause(self) -> float:
        rest = POLL if not self.works else self._looked + POLL - asyncio.get_running_loop().time()
        if self._due is None or not self.works:
            return rest
        return min(rest, (self._due - self.clock.now()).total_seconds())

    async def _step(self, waiting: Sequence[_Waiting]) -> None:
        claim = self._claims()
        if not waiting and not claim:
            return
        items = [one.item for one in waiting]
        try:
            if self.works:
                taken = await self._tell(items, claim)
            else:
                taken = await self.database.write(take_and_queue, items)
        except Exception as error:
            await self._rescue(waiting, error)
            return
        _answer(waiting, taken)
        self.told(taken)

    async def _tell(self, items: Sequence[Item], claim: bool) -> Taken:
        now, before = self.clock.now(), self._due
        if claim:
            self._due = None  # whatever wakes us from here on, this look may have missed
        try:
            taken = await self.database.write(take_and_tell, items, self.library, now, self.batch, claim)
        except Exception:
            self._look_by(before)
            raise
        assert taken.dispatched is not None
        if claim:
            self._looked = asyncio.get_running_loop().time()
            self._look_by(now if taken.dispatched.full else taken.due)
        self._look_by(taken.dispatched.next_due)
        self._look_by(taken.dispatched.written.next_due)
        return taken

    def _look_by(self, due: datetime | None) -> None:
        if due is not None and (self._due is None or due < self._due):
            self._due = due

    async def _rescue(self, waiting: Sequence[_Waiting], error: Exception) -> None:
        """A batch failed as a whole: store its items one by one, so that a bad one harms no other, and move the
        dialogs of one contact at a time. Where there is no database all of them are refused at once."""
        if isinstance(error, UnreachableError):
            _refuse(waiting, error)
            raise error
        if not isinstance(error, ConflictError):  # another process stored the same at that moment, and nothing is amiss
            self.trouble(error)
        for one in waiting:
            try:
                taken = await self.database.write(take_and_queue, [one.item])
            except Exception as alone:
                self.trouble(alone)
                _refuse([one], alone if isinstance(alone, StoreError) else StoreError("This cannot be stored."))
                continue
            _answer([one], taken)
            self.told(taken)
        if self.works:
            await self._tell_alone()

    async def _tell_alone(self) -> None:
        """As many contacts as a batch holds, each in a transaction of its own. One whose decisions cannot be
        written is noted as failed, as if its inputs had raised."""
        for _ in range(self.batch):
            now = self.clock.now()
            try:
                taken = await self.database.write(take_and_tell, [], self.library, now, 1, True)
            except UnreachableError:
                raise
            except Exception as error:
                why = str(error) if isinstance(error, StoreError) else type(error).__name__
                if not await self.database.write(give_up_first, why, now):
                    return
                continue
            assert taken.dispatched is not None
            self.told(taken)
            if not taken.dispatched.inputs:
                return


def _refuse(waiting: Sequence[_Waiting], error: StoreError) -> None:
    """Those that have no answer yet."""
    for one in waiting:
        if not one.done.done():
            one.done.set_exception(error)


def _answer(waiting: Sequence[_Waiting], taken: Taken) -> None:
    for one in waiting:
        if not one.done.done():
            one.done.set_result(one.item.position in taken.new)


def give_up_first(connection: Connection, why: str, now: datetime) -> bool:
    """Note a failure on every input of the contact that would be next; False where nothing is due."""
    from responder.service.dispatch import AGAIN
    from responder.store.inward.inputs import claim_contacts, due_inputs, fail

    keys = claim_contacts(connection, now, 1)
    inputs = due_inputs(connection, keys, now) if keys else []
    for one in inputs:
        fail(connection, one, why, now, now + AGAIN[min(one.attempts, len(AGAIN) - 1)])
    return bool(inputs)
