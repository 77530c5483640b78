"""Finding out what is not known: whether a message went out, and whether one came in that never reached us."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar, cast

from responder.channels.base import NONE_FOUND, NOT_SHOWN, InboundText, Outgoing, SendResult, TextHistory
from responder.errors import ChannelError
from responder.service.clock import Corrections
from responder.service.gatekeeping import Ready, prepare
from responder.service.lane import Around, Lane, backoff, change_of
from responder.service.library import Library
from responder.service.metrics import NO_ANSWER
from responder.service.outbox import Outbox
from responder.service.restored import CatchUp
from responder.service.rounds import Rounds
from responder.store.backup.restoring import ASKED, RESTORED, restored
from responder.store.connection.database import Connection
from responder.store.connection.sets import Key
from responder.store.inward.histories import due_histories, looked
from responder.store.outward.outbox import UNANSWERED, Change, Queued, ask_again, references_to, take_uncertain
from responder.store.outward.reports import late_reports, match_late
from responder.store.outward.settling import settle_results

POLL = 15.0
WAIT = timedelta(minutes=2)
"""A late delivery report may settle it first."""
EVERY = timedelta(minutes=5)
SOON = timedelta(minutes=1)
"""For those of a round that were not asked about in the end."""
GIVE_UP = timedelta(hours=24)
LOOK_BACK = timedelta(hours=24)
EARLIEST = timedelta(days=1)
"""Before what was asked for: a list may know of days only, and of another clock. What is older was not asked for; a
gateway that lists all it ever had must not have it all answered now."""
FARTHEST = timedelta(days=7)
"""For a channel that was never looked at, and for one that was, long ago."""
OVERLAP = timedelta(minutes=10)
HISTORY_EVERY = timedelta(minutes=15)
AFTER_REFUSAL = timedelta(minutes=1)
FETCHED = "texts never reached the webhook and were fetched; if it goes on, see the gateway's error log for our address"
MOST_TRIES = 12
"""Of a message that the gateway says it does not have; its list may lag behind."""
UNHEARD = NO_ANSWER | {None, "bad-answer"}
"""What is known of a message whose gateway has not even told of an error."""
MOST_AT_ONCE = 200
MOST_SILENCE = 3
ASKING = 60.0
"""Seconds for asking about one message, and those after which no other of the same channel is asked about in a round:
all channels wait for the slowest."""
REPORTS_WAIT = timedelta(hours=24)
"""For a message that is not known yet."""

log = logging.getLogger(__name__)

Receive = Callable[[str, InboundText], Awaitable[bool]]
T = TypeVar("T")


class Reconciler(Rounds):
    """Looks at messages whose outcome is unknown, and at the gateway's list of inbound messages, now and then."""

    def __init__(
        self,
        around: Around,
        library: Library,
        outbox: Outbox,
        receive: Receive,
        is_read: Callable[[Key], bool] = lambda _: True,
    ) -> None:
        super().__init__(POLL, around.trouble)
        self.around = around
        self.library = library
        self.outbox = outbox
        self.receive = receive
        self.catch_up = CatchUp(around, outbox, lambda lane, moment: self._import(lane, moment - OVERLAP), is_read)
        self._refused: dict[Key, datetime] = {}
        self._corrections = Corrections(around.clock)

    async def go_round(self) -> bool:
        self._corrections.look()
        await self.settle_unknown()
        await self.match_reports()
        await self.import_missed()
        await self.catch_up.work()
        return False

    # -- outbound ------------------------------------------------------------------------------------

    async def settle_unknown(self) -> int:
        """Ask gateways about messages whose outcome has been unknown for two minutes; how many were taken up.

        Channels are asked side by side, so that a gateway that answers slowly, or not at all, holds up only its own.
        """
        token, now = secrets.token_hex(16), self.around.clock.now()
        rows = await self.around.database.write(take_uncertain, token, now, after=WAIT, every=EVERY, limit=MOST_AT_ONCE)
        by_channel: dict[Key, list[Queued]] = {}
        for row in rows:
            by_channel.setdefault((row.merchant, row.channel), []).append(row)
        await all_of(self._settle_some(key, some, token) for key, some in by_channel.items())
        return len(rows)

    async def _settle_some(self, key: Key, rows: Sequence[Queued], token: str) -> None:
        """One after the other, until the gateway leaves clearly more of them unanswered than not, or takes long: the
        others come soon."""
        lane = await self.outbox.lane(key)
        silence, clock = 0, asyncio.get_running_loop().time
        until = clock() + ASKING
        if lane is None:
            return
        for done, row in enumerate(rows, start=1):
            silence += -1 if await self._settle(lane, row, token) else 1
            if silence == MOST_SILENCE or clock() > until:
                left = [(one.merchant, one.id) for one in rows[done:]]
                await self.around.database.write(ask_again, left, token, self.around.clock.now() + SOON)
                return

    async def _settle(self, lane: Lane, row: Queued, token: str) -> bool:
        """False where the gateway did not answer."""
        ready, adopted = await self.around.database.read(_facts, lane, row, self.around)
        found: SendResult | None
        try:
            async with asyncio.timeout(ASKING):
                found = await lane.sender.find(_as_then(row, ready.message, self._corrections.look()), adopted)
        except Exception as error:
            self.around.trouble(error)
            found = SendResult("unknown", code="no-answer")
        if found is not None and not lane.channel.retired:  # None: there is nobody to ask
            self.around.metrics.asked(lane.key, found.code)
        answered = found is None or found.outcome != "unknown" or found == NOT_SHOWN
        now = self.around.clock.now()
        change = verdict(row, ready, found, now)
        if change is None:
            return answered
        self.around.settled(await self.around.database.write(settle_results, lane.key, {token: [change]}, now))
        if change.status == "queued":
            lane.wake()
        return answered

    async def match_reports(self) -> None:
        """Give delivery reports to their messages that were written down at the same moment as those."""
        since = self.around.clock.now() - REPORTS_WAIT
        found = await self.around.database.read(late_reports, since)
        if found:
            self.around.settled(await self.around.database.write(match_late, found))

    # -- inbound -------------------------------------------------------------------------------------

    async def import_missed(self) -> int:
        """Fetch inbound texts that gateways have and we have not; how many there were."""
        now = self.around.clock.now()
        due = await self.around.database.read(due_histories, now, HISTORY_EVERY)
        return sum(await all_of(self._import_since(key, since, now) for key, since in due))

    async def _import_since(self, key: Key, since: datetime | None, now: datetime) -> int:
        """How many of one channel; only what was looked through to its end is noted, and not asked for again."""
        if self._refused.get(key, now) > now:
            return 0
        lane = await self.outbox.lane(key)
        if lane is None:
            return 0
        try:
            told = hasattr(lane.sender, "received")
            imported = await self._import(lane, max(since or now - LOOK_BACK, now - FARTHEST) - OVERLAP) if told else 0
        except ChannelError as error:
            if lane.channel.retired:  # its account may be closed by now, and nobody is to mend that
                self._refused[key] = now + HISTORY_EVERY
                return 0
            self.around.trouble(error)
            self._refused[key] = now + AFTER_REFUSAL
            return 0
        if told:
            self.around.metrics.asked(key)
        await self.around.database.write(looked, key, now)
        return imported

    async def _import(self, lane: Lane, since: datetime) -> int:
        """Each sender's oldest first, as they would have come: the gateway may list them in any order. What it could
        list is stored, even where it then could not go on; that is raised afterwards."""
        history = cast(TextHistory, lane.sender)
        since -= self._corrections.look()
        listed: list[InboundText] = []
        failed: ChannelError | None = None
        try:
            async for text in history.received(lane.channel.address, since):
                if self._is_of(lane, text) and (text.sent_at or since) >= since - EARLIEST:
                    listed.append(text)
        except ChannelError as error:
            failed = error
        listed.reverse()  # it lists the newest first: of two within a second, that alone tells which came first
        listed.sort(key=lambda one: one.sent_at or since)
        if lane.key in {one.key for one in await self.around.database.read(restored)}:
            # They answer what had been asked before the restore, and is asked anew only here, as they come.
            listed = [replace(one, sent_at=None) for one in listed]
        new = 0
        for some in _together(listed):
            # Side by side, so that they share transactions; they are handed over, and so stored, in this order.
            new += sum(await asyncio.gather(*(self.receive(lane.channel.id, text) for text in some)))
        self.around.metrics.fetched(new)
        if new:
            log.warning(FETCHED, extra={"facts": {"merchant": lane.key[0], "channel": lane.key[1], "texts": new}})
        if failed is not None:
            raise failed
        return new

    def _is_of(self, lane: Lane, text: InboundText) -> bool:
        """Whether its webhook would have come to this channel, too."""
        return self.library.owner_of_text(lane.channel, text.to).id == lane.channel.id


def _together(listed: Sequence[InboundText]) -> Iterator[Sequence[InboundText]]:
    """So many at once as may be, and each sender's together: nothing is said upon a JOIN before the STOP that followed
    it is heard. Of one sender those that do not tell when they were written, in which case they come when they are
    handed over, come one after the other: the second may answer what is asked upon the first."""
    by_sender: dict[str, list[InboundText]] = {}
    for one in listed:
        by_sender.setdefault(one.sender, []).append(one)
    some: list[InboundText] = []
    for texts in by_sender.values():
        before: InboundText | None = None
        if len(some) + len(texts) > MOST_AT_ONCE and some:
            yield some
            some = []
        for one in texts:
            if len(some) == MOST_AT_ONCE or (before is not None and before.sent_at is None):
                yield some
                some = []
            some.append(one)
            before = one
    if some:
        yield some


async def all_of(jobs: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """The results of jobs that are done side by side, once all are over; then the first error, if there was one."""
    results = await asyncio.gather(*jobs, return_exceptions=True)
    for one in results:
        if isinstance(one, BaseException):
            raise one
    return cast(list[T], results)


def _facts(connection: Connection, lane: Lane, row: Queued, around: Around) -> tuple[Ready, list[str]]:
    ready = prepare(connection, [row], lane.channel, lane.shop, around.settings, around.clock.now())[0]
    return ready, references_to(connection, row, min(row.at, row.uncertain_since) - timedelta(days=1))


def _as_then(row: Queued, message: Outgoing, set_back: timedelta) -> Outgoing:
    """It may have gone out before it was queued: after a restore, as far back as the backup; and where the clock of the
    machine that queued it was ahead, be it another or ours before it was set right."""
    return replace(message, queued_at=min(message.queued_at, row.uncertain_since) - set_back)


def verdict(row: Queued, ready: Ready, found: SendResult | None, now: datetime) -> Change | None:
    """What becomes of a message after the gateway was asked; None: ask again later.

    Found: it is adopted. Certainly not there: an answer and a service message are sent again, at longer and longer
    intervals; once, where nothing was heard of it and the list is one that shows nothing. The gateway cannot tell: an
    answer is sent once more (the customer waits for it), and so is a service mail, whose Message-ID stays, so that it
    shows once to most (RFC 1047 has mail servers do the same). Anything else is given up rather than sent twice; where
    nobody can be asked it may have arrived, and an answer to it still counts.
    """
    key: Key = (row.merchant, row.id)
    if found is not None and found.outcome == "accepted":
        return change_of(row.merchant, ready, found, now)
    if row.code == RESTORED and found is not None and found.outcome != "unknown":
        return Change(key, "queued", code=ASKED, not_before=now, reason="the gateway does not have it")
    if found is not None and found.outcome == "unknown":
        if now - row.uncertain_since < GIVE_UP:
            return None
        return Change(key, "failed", code=UNANSWERED, reason="the gateway could not tell for a day")
    wanted = (row.answers is not None or row.purpose != "marketing") and row.code != RESTORED
    certain = found is not None and (found != NONE_FOUND or row.code not in UNHEARD)
    if wanted and certain and row.attempts + 1 < MOST_TRIES:
        later = now + backoff(row.attempts) if row.resent else now
        reason = "the gateway does not have it; sent again"
        return Change(key, "queued", not_before=later, attempts=1, resent=True, reason=reason)
    if wanted and (row.answers is not None or row.kind == "email" or found is not None) and not row.resent:
        return Change(key, "queued", not_before=now, resent=True, reason="its first try got lost; sent once more")
    told = "the gateway does not have it" if found is not None else "the server did not say whether it took it"
    told = f"{told}; not sent again, so that it cannot arrive twice"
    handed_over = row.uncertain_since if found is None else None
    return Change(key, "failed", code=UNANSWERED, reason=told, handed_over=handed_over)
