"""One channel's way out: claimed, paced, sent side by side, and written down."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections.abc import Callable
from dataclasses import field, replace
from datetime import datetime, timedelta
from functools import partial

from responder.channels.base import CLAIM_LOST, MayGo, Sender, SendResult
from responder.config import Settings
from responder.service.breaker import Breaker
from responder.service.clock import Clock, Waker
from responder.service.ends import Ends
from responder.service.gatekeeping import Claimed, Ready, claim_messages
from responder.service.metrics import NO_ANSWER, Metrics
from responder.service.rejudging import Rejudging
from responder.store.catalogue import ChannelRecord, Shop, park, unpark
from responder.store.connection.database import Database
from responder.store.connection.sets import Key
from responder.store.outward.ends import Settled
from responder.store.outward.outbox import Change
from responder.store.outward.settling import settle_results
from responder.values import frozen

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 600.0
AWAY_PAUSE = 60.0
"""Seconds at most between two tries of a message that the gateway refused for now, and that it did not hear of. There
are as many tries as it takes, until the gate finds that the message has waited for too long."""
COUNTED = 9
"""Tries that are counted; from then on the pause is the longest."""
PARKED_PAUSE = 60.0
"""Seconds that a message waits whose fault may be its recipient's alone: others are to show it. One that found our
account at fault waits for nothing but the account: it goes as soon as its channel is no longer parked."""
PROBE = timedelta(minutes=10)
"""A parked channel is tried with one message this often: whoever mended the account need not tell us."""
CONCURRENCY = {"sms": 32, "email": 8}
RATES = {"twilio": 20.0, "smtp": 20.0}
"""Messages a second where the merchant's file names none."""
AHEAD = 1.0
"""Seconds before its turn that a message is claimed at most: the gate judges it then, and a STOP may come meanwhile."""
MOMENT = timedelta(seconds=1)
"""After so long a judgement is looked at again before the request: the message may have waited for a slow gateway, a
connection, or the one before it to the same address."""
MARGIN = timedelta(seconds=5)
"""A request is not written when its claim has less than this left."""
LONGEST_REST = 5.0
"""Seconds until it is tried again to write down what came back, while the database is away."""
log = logging.getLogger(__name__)


@frozen
class Around:
    """What every lane works with. `lost`: runs are to be told that a message will not arrive."""

    database: Database
    clock: Clock
    settings: Settings
    lost: Callable[[], None]
    trouble: Callable[[BaseException], None]
    metrics: Metrics = field(default_factory=Metrics)
    ends: Ends = field(default_factory=Ends)

    def settled(self, found: Settled) -> None:
        """Say what was written down."""
        self.ends.told(found.ends)
        if found.lost:
            self.lost()


class Pacer:
    """At most `rate` a second, evenly; None: as fast as it goes."""

    def __init__(self, rate: float | None) -> None:
        self.rate = rate
        self._next = 0.0

    async def turn(self) -> None:
        if self.rate is None:
            return
        now = asyncio.get_running_loop().time()
        mine = max(self._next, now)
        self._next = mine + 1 / self.rate
        if mine > now:
            await asyncio.sleep(mine - now)

    def most_waiting(self, limit: int) -> int:
        """How many may wait for their turn, so that none does for longer than AHEAD."""
        return limit if self.rate is None else max(1, min(limit, int(self.rate * AHEAD)))


class Lane:
    """Sends what one channel has queued while there is something, and rests until it is woken."""

    def __init__(self, around: Around, channel: ChannelRecord, shop: Shop, sender: Sender) -> None:
        self.around = around
        self.channel = channel
        self.shop = shop
        self.sender = sender
        rate = channel.settings.get("per_second", RATES.get(channel.gateway))
        self.pacer = Pacer(float(rate) if rate else None)
        self.limit = CONCURRENCY[channel.kind]
        self.most_waiting = self.pacer.most_waiting(self.limit)
        self._waiting = 0
        self.breaker = Breaker()
        self._reaches = False
        """Whether the gateway has taken a message since it last found a fault that may be of one recipient alone."""
        self._rejudging = Rejudging(around.database, around.trouble)
        self.stopped = False
        self._asked = False
        self._probing = False
        self.parked = channel.parked_reason is not None
        self._waker = Waker()
        self._flying: set[asyncio.Task[None]] = set()
        self._latest: dict[str, asyncio.Task[None]] = {}
        self._results: list[tuple[str, Ready, SendResult]] = []
        self._driver: asyncio.Task[None] | None = None

    @property
    def key(self) -> Key:
        return self.channel.merchant, self.channel.id

    def wake(self, *, probe: bool = False) -> None:
        """There is something to send. `probe`: though it is parked, try one message."""
        if self.stopped or self.channel.retired:
            return
        self._asked = True
        self._probing = self._probing or probe
        self._waker.wake()
        if self._driver is None or self._driver.done():
            self._driver = asyncio.create_task(self._drive())

    async def close(self) -> None:
        """Claim nothing more, let what was claimed come back and be written down, then close the sender."""
        self.stopped = True
        self._waker.wake()
        if self._driver is not None:
            await asyncio.gather(self._driver, return_exceptions=True)
        await self.sender.close()

    async def _drive(self) -> None:
        tries = 0
        while self._asked or self._flying or self._results:
            try:
                await self._write()
                await self._fill()
                tries = 0
            except Exception as error:
                # Whatever it was: what came back from the gateway is still to be written down.
                self.around.trouble(error)
                tries += 1
                if self.stopped and tries > 5:
                    return
                await asyncio.sleep(min(0.2 * tries, LONGEST_REST))
                continue
            if self._flying and not self._results:
                await self._waker.wait(60)
            elif self._asked and (rest := self.breaker.rest()):
                await self._waker.wait(rest)

    async def _fill(self) -> None:
        """Claim as many as there is room for. Room is waited for until a quarter is free: one claim for many."""
        room = min(self.limit - len(self._flying), self.most_waiting - self._waiting)
        if self.stopped:
            self._asked = False
        elif self._asked and self._may_try() and room >= max(1, self.most_waiting // 4):
            self._asked = False
            try:
                self._asked = await self._claim(1 if self._probing or self.breaker.open else room) or self._asked
            except Exception:
                self._asked = True
                raise
            self._probing = False

    def _may_try(self) -> bool:
        return not self.breaker.open or (not self._flying and not self.breaker.rest())

    async def _claim(self, room: int) -> bool:
        """True where there is more to claim at once."""
        now = self.around.clock.now()
        claimed = await self.around.database.write(
            claim_messages,
            self.channel,
            self.shop,
            self.around.settings,
            token=secrets.token_hex(16),
            now=now,
            until=now + timedelta(seconds=self.around.settings.lease),
            limit=room,
            probe=self._probing,
        )
        for ready in claimed.messages:
            to = ready.message.to
            task = asyncio.create_task(self._send(claimed, ready, self._latest.get(to)))
            self._flying.add(task)
            self._waiting += 1
            self._latest[to] = task
            task.add_done_callback(partial(self._landed, to))
        self.around.metrics.gate(claimed.refused, claimed.held)
        if claimed.lost:
            self.around.lost()
        return claimed.more

    def _landed(self, to: str, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        if self._latest.get(to) is task:
            del self._latest[to]
        self._waker.wake()

    async def _send(self, claimed: Claimed, ready: Ready, earlier: asyncio.Task[None] | None) -> None:
        """One request, after the one before it to the same address: two connections keep no order."""
        if earlier is not None:
            await asyncio.wait((earlier,))
        await self.pacer.turn()
        self._waiting -= 1
        if self._asked and self.pacer.rate is not None:
            self._waker.wake()
        result = await self._request(ready, partial(self._may_go, claimed, ready))
        self._results.append((claimed.token, ready, self._whose_fault(ready, result)))

    def _whose_fault(self, ready: Ready, result: SendResult) -> SendResult:
        """One number that our sender cannot reach, whoever has texted from it, holds up nobody else: while others are
        reached, its message is tried once more, then refused. Two such faults in a row are ours."""
        others, self._reaches = self._reaches, self._reaches or result.outcome == "accepted"
        if not (others and result.outcome == "misconfigured" and result.one_recipient):
            return result
        self._reaches = False
        if ready.code == result.code:
            return replace(result, outcome="refused")
        return replace(result, outcome="temporary", retry_after=PARKED_PAUSE)

    async def _may_go(self, claimed: Claimed, ready: Ready) -> bool:
        """Asked when all else is ready. Nothing is waited for after the last look at the claim."""
        if not self._holds(claimed.until):
            return False
        waited = self.around.clock.now() - claimed.at
        if not timedelta(0) <= waited <= MOMENT and not await self._rejudging.still_stands(ready):
            return False
        return self._holds(claimed.until)

    def _holds(self, until: datetime) -> bool:
        """Whether a claim until then may still be acted upon: while a process stands still, its claims run out."""
        margin = min(MARGIN, timedelta(seconds=self.around.settings.lease / 4))
        return self.around.clock.now() <= until - margin

    async def _request(self, ready: Ready, may_go: MayGo) -> SendResult:
        begun = asyncio.get_running_loop().time()
        self.breaker.tries()
        try:
            result = await self.sender.send(ready.message, may_go)
        except Exception as error:
            self.around.trouble(error)
            result = SendResult("unknown", code="sender", reason=f"the sender failed ({type(error).__name__})")
        seconds = asyncio.get_running_loop().time() - begun
        if result.code != CLAIM_LOST.code:  # which the gateway was never asked about
            self.breaker.told(result.code)
            self.around.metrics.sent(self.key, self.channel.kind, result.outcome, result.code, seconds)
        facts = {"message": ready.message.id, "trail": ready.trail, "channel": self.channel.id, "code": result.code}
        log.info("sent", extra={"facts": {**facts, "outcome": result.outcome, "seconds": round(seconds, 3)}})
        return result

    async def _write(self) -> None:
        """What came back, set-wise by claim; the channel is parked where our account is at fault."""
        if not self._results:
            return
        results, self._results = self._results, []
        now = self.around.clock.now()
        by_token: dict[str, list[Change]] = {}
        for token, ready, result in results:
            by_token.setdefault(token, []).append(change_of(self.channel.merchant, ready, result, now))
        try:
            settled = await self.around.database.write(settle_results, self.key, by_token, now)
            await self._park_or_not([result for _, _, result in results], now)
        except Exception:
            self._results = results + self._results
            raise
        self._asked = self._asked or any(result.code == CLAIM_LOST.code for _, _, result in results)
        self.around.settled(settled)

    async def _park_or_not(self, results: list[SendResult], now: datetime) -> None:
        fault = next((one for one in results if one.outcome == "misconfigured"), None)
        if fault is not None:
            self._asked, self.parked = False, True
            await parked(self.around, self.key, fault.reason, now)
        elif self.parked and any(_is_well(one) for one in results):
            self._asked, self.parked = True, False
            if await self.around.database.write(unpark, self.key, "gateway", now):
                log.warning("a channel that was parked sends again", extra={"facts": _named(self.key)})


async def parked(around: Around, key: Key, reason: str, now: datetime) -> None:
    """Park a channel, and say so where it was not: nobody should have to ask why nothing goes out."""
    if await around.database.write(park, key, reason, now):
        minutes = PROBE.total_seconds() / 60
        told = "a channel is parked: until one goes, one message is tried every %.0f minutes: %s"
        log.error(told, minutes, reason, extra={"facts": _named(key)})


def _named(key: Key) -> dict[str, str]:
    return {"merchant": key[0], "channel": key[1]}


def _is_well(result: SendResult) -> bool:
    """Whether it says that nothing is wrong with us: who finds fault with a recipient has let us in. (A refusal without
    a code of its own may be that of something before the gateway.)"""
    return result.outcome == "accepted" or (result.outcome == "refused" and (result.code or "").isdigit())


def change_of(merchant: str, ready: Ready, result: SendResult, now: datetime) -> Change:
    """What a message becomes after one attempt."""
    told = Change(
        key=(merchant, ready.message.id),
        status="failed",
        reference=result.reference,
        code=result.code,
        reason=result.reason or None,
        address_dead=result.address_dead,
        opted_out=result.opted_out,
        passing=result.passing,
    )
    match result.outcome:
        case "accepted" if result.status == "failed":
            return told
        case "accepted":
            return replace(told, status="delivered" if result.status == "delivered" else "sent")
        case "unknown":
            return replace(told, status="unknown")
        case "misconfigured":
            pause = timedelta(seconds=PARKED_PAUSE if result.one_recipient else 0)
            return replace(told, status="queued", not_before=now + pause)
        case "temporary" if result.code == CLAIM_LOST.code:
            return replace(told, status="queued", not_before=now)
        case "temporary":
            longest = AWAY_PAUSE if result.code in NO_ANSWER else LONGEST_PAUSE
            pause = backoff(ready.attempts, result.retry_after, longest)
            return replace(told, status="queued", not_before=now + pause, attempts=int(ready.attempts < COUNTED))
    return told


def backoff(attempts: int, asked: float | None = None, longest: float | None = None) -> timedelta:
    """How long to wait before trying again: doubled each time, never less than the gateway asked for, and spread so
    that what failed together does not come back together."""
    pause = min(FIRST_PAUSE * 2.0 ** min(attempts, COUNTED), longest or LONGEST_PAUSE)
    return timedelta(seconds=max(asked or 0.0, 0.0) + pause * random.uniform(0.5, 1.0))
