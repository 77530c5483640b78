"""Customers who join: each texts JOIN, answers the question with yes, and waits for the welcome."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.chaos.world import World

QUESTION, WELCOME = "Reply YES to get our offers.", "You're in!"


@dataclass
class Ledger:
    """What is published. All but `accepted`, `refused` and `settled` is to be nothing."""

    accepted: int = 0
    refused: int = 0
    lost: int = 0
    handled_twice: int = 0
    sent_twice: int = 0
    settled: int = 0
    unsettled: int = 0

    def __str__(self) -> str:
        return (
            f"{self.accepted} accepted, {self.refused} not accepted (and fetched later), {self.lost} lost, "
            f"{self.handled_twice} handled twice, {self.sent_twice} sent twice, {self.settled} settled from unknown, "
            f"{self.unsettled} unsettled"
        )

    @property
    def clean(self) -> bool:
        return not (self.lost or self.handled_twice or self.sent_twice or self.unsettled)


@dataclass
class Crowd:
    """`count` customers, `together` of whom write at a time. They answer when the gateway has brought the question.

    Each text is posted once, as most gateways do; what is not taken then has to be fetched. With `fallbacks` it is
    posted there next, one after the other, until one takes it: `retried` is how many were. With `during` new customers
    come, `rate` a second and `most` in all, until that is done.
    """

    world: World
    count: int
    together: int = 16
    rate: float = 0.0
    prefix: str = "+4790"
    fallbacks: Sequence[str] = ()
    during: asyncio.Future[Any] | None = None
    most: int = 150
    accepted: list[str] = field(default_factory=list)
    refused: int = 0
    retried: int = 0
    texts: Counter[str] = field(default_factory=Counter)

    def number(self, customer: int) -> str:
        return f"{self.prefix}{customer:06d}"

    async def run(self, seconds: float) -> None:
        """Let everyone write, and wait until everyone is welcomed and all is settled."""
        self._got: defaultdict[tuple[str, str], asyncio.Event] = defaultdict(asyncio.Event)
        self._gate = asyncio.Semaphore(self.together)
        reading = asyncio.create_task(self._read())
        watching = asyncio.create_task(self.world.watch())
        try:
            async with asyncio.timeout(seconds):
                everyone = asyncio.gather(*[task async for task in self._everyone()])
                await asyncio.wait((everyone, reading), return_when=asyncio.FIRST_COMPLETED)
                assert everyone.done(), f"the customers' phones are dead: {reading}"
                await everyone
                if self.during is not None:
                    await self.during
            await self.world.until(self.world.settled, seconds)
        finally:
            for task in (reading, watching):
                task.cancel()
            await asyncio.gather(reading, watching, return_exceptions=True)

    async def _everyone(self) -> AsyncIterator[asyncio.Task[None]]:
        for customer in range(self.count):
            yield asyncio.create_task(self._join(customer))
            await asyncio.sleep(1 / self.rate if self.rate else 0)
        while self.during is not None and not self.during.done():
            if self.count >= self.most:
                await asyncio.wait([self.during])
                return
            yield asyncio.create_task(self._join(self.count))
            self.count += 1
            await asyncio.sleep(1 / self.rate)

    async def _join(self, customer: int) -> None:
        number = self.number(customer)
        await self._text(number, "JOIN")
        await self._got[(number, QUESTION)].wait()
        await self._text(number, "yes")
        await self._got[(number, WELCOME)].wait()

    async def _text(self, number: str, text: str) -> None:
        async with self._gate:
            self.texts[number] += 1
            told = await asyncio.to_thread(
                self.world.twilio.text, number, self.world.number, text, self.world.webhook, fallbacks=self.fallbacks
            )
        self.retried += len(told) > 1
        if told[-1] == 200:
            self.accepted.append(number)
        else:
            self.refused += 1

    async def _read(self) -> None:
        """The customers' phones."""
        read = 0
        while True:
            fresh = self.world.twilio.listed()[read:]
            read += len(fresh)
            for one in fresh:
                if one["direction"] != "inbound":
                    self._got[(one["to"], one["body"])].set()
            await asyncio.sleep(0.02)

    async def ledger(self) -> Ledger:
        """What became of everything, by the gateway's list and by the database."""
        sent: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for one in self.world.twilio.listed():
            if one["direction"] != "inbound":
                sent[one["to"]][one["body"]] += 1
        told = Ledger(accepted=len(self.accepted), refused=self.refused)
        rows = await self.world.rows("message", "id", "direction", "address", "text", "status")
        stored = Counter((row["address"], row["text"]) for row in rows if row["direction"] == "in")
        runs = Counter(row["contact"] for row in await self.world.rows("run", "contact"))
        told.handled_twice = sum(count - 1 for count in runs.values())
        for number in map(self.number, range(self.count)):
            for text in ("JOIN", "yes"):
                told.lost += stored[(number, text)] < 1
                told.handled_twice += max(stored[(number, text)] - 1, 0)
            for text in (QUESTION, WELCOME):
                told.lost += sent[number][text] < 1
                told.sent_twice += max(sent[number][text] - 1, 0)
        told.unsettled = sum(row["status"] in ("queued", "sending", "unknown", "failed") for row in rows)
        told.settled = len(self.world.seen_unknown)
        return told


async def now_and_then(seconds: tuple[float, float], seed: int, act: object) -> None:
    """Do `act` again and again, after pauses of so many seconds, until cancelled."""
    chance = random.Random(seed)
    while True:
        await asyncio.sleep(chance.uniform(*seconds))
        await act()  # type: ignore[operator]
