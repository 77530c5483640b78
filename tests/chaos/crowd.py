"""Customers who join: each texts JOIN, answers the question with yes, and waits for the welcome."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import islice

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
    """`count` customers, `together` of whom write at a time. They answer when the gateway has brought the question."""

    world: World
    count: int
    together: int = 16
    rate: float = 0.0
    prefix: str = "+4790"
    accepted: list[str] = field(default_factory=list)
    refused: int = 0
    texts: Counter[str] = field(default_factory=Counter)

    def number(self, customer: int) -> str:
        return f"{self.prefix}{customer:06d}"

    async def run(self, seconds: float) -> None:
        """Let everyone write, and wait until everyone is welcomed and all is settled."""
        self._got: defaultdict[str, list[str]] = defaultdict(list)
        self._gate = asyncio.Semaphore(self.together)
        self._news = asyncio.Event()
        reading = asyncio.create_task(self._read())
        watching = asyncio.create_task(self.world.watch())
        try:
            async with asyncio.timeout(seconds):
                await asyncio.gather(*(self._join(one) for one in range(self.count)))
            await self.world.until(self.world.settled, seconds)
        finally:
            for task in (reading, watching):
                task.cancel()
            await asyncio.gather(reading, watching, return_exceptions=True)

    async def _join(self, customer: int) -> None:
        if self.rate:
            await asyncio.sleep(customer / self.rate)
        number = self.number(customer)
        await self._text(number, "JOIN")
        await self._until(number, QUESTION)
        await self._text(number, "yes")
        await self._until(number, WELCOME)

    async def _text(self, number: str, text: str) -> None:
        """Posted once, as most gateways do: what is not taken then has to be fetched."""
        async with self._gate:
            self.texts[number] += 1
            url = self.world.webhook
            told = await asyncio.to_thread(self.world.twilio.text, number, self.world.number, text, url)
        if told == [200]:
            self.accepted.append(number)
        else:
            self.refused += 1

    async def _until(self, number: str, text: str) -> None:
        while text not in self._got[number]:
            self._news.clear()
            await self._news.wait()

    async def _read(self) -> None:
        """The customers' phones."""
        read = 0
        while True:
            fresh = list(islice(self.world.twilio.messages.values(), read, None))
            read += len(fresh)
            for one in fresh:
                if one["direction"] != "inbound":
                    self._got[one["to"]].append(one["body"])
            if fresh:
                self._news.set()
            await asyncio.sleep(0.02)

    async def ledger(self) -> Ledger:
        """What became of everything, by the gateway's list and by the database."""
        sent: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for one in self.world.twilio.messages.values():
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
