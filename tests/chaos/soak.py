"""An hour of mixed load, for `make soak`: `python -m tests.chaos.soak [--minutes 60] [--rate 50]`.

Customers join, answer, write nonsense and leave, while a gateway answers and calls back. Every minute one line of
figures, into reports/soak.md as well: texts a second, webhook latency, memory, size of the database, open inputs, open
messages. The exit code is 1 where memory or latency grew, something was lost, or something is left open that should
not be.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.world import OPEN, World
from tests.fakes.twilio import FakeTwilio

REPORT = Path("reports/soak.md")
HEAD = "| minute | texts/s | p50 ms | p99 ms | memory MB | database MB | inputs due | messages open |\n|" + "---|" * 8
MOST_GROWTH = 1.25
"""Of memory and latency, from the first third to the last."""


@dataclass
class Minute:
    texts: int
    p50: float
    p99: float
    memory: float
    database: float
    due: int
    open: int

    def line(self, number: int) -> str:
        return (
            f"| {number} | {self.texts / 60:.1f} | {self.p50:.1f} | {self.p99:.1f} | {self.memory:.0f} | "
            f"{self.database:.1f} | {self.due} | {self.open} |"
        )


@dataclass
class Soak:
    """`rate` texts a second. A customer joins, then answers or writes something else, now and then STOP."""

    world: World
    rate: float
    seed: int = 1
    latencies: list[float] = field(default_factory=list)
    minutes: list[Minute] = field(default_factory=list)
    refused: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self._number = 0

    async def text(self, number: str, text: str) -> None:
        begun = time.monotonic()
        told = await asyncio.to_thread(self.world.twilio.text, number, self.world.number, text, self.world.webhook)
        self.latencies.append((time.monotonic() - begun) * 1000)
        self.refused += told != [200]

    async def load(self, until: float) -> None:
        """Texts at an even pace, whatever the server does about it."""
        tasks: set[asyncio.Task[None]] = set()
        following = time.monotonic()
        while following < until:
            await asyncio.sleep(max(0.0, following - time.monotonic()))
            following += 1 / self.rate
            self._number += 1
            customer = f"+479{self._number // 2:07d}"
            said = "JOIN" if self._number % 2 else self._chance.choice(["yes", "no", "what?", "STOP", "yes", "yes"])
            task = asyncio.create_task(self.text(customer, said))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        await asyncio.gather(*tasks)

    async def look(self) -> Minute:
        """The minute that is over."""
        measured, self.latencies = sorted(self.latencies), []
        rows = await self.world.rows("message", "status")
        now = self.world.service.clock.now()
        due = [row for row in await self.world.rows("input", "due") if row["due"] <= now]
        memory = sum(_memory(process.pid) for process in self.world.processes)
        return Minute(
            texts=len(measured),
            p50=measured[len(measured) // 2] if measured else 0,
            p99=measured[int(len(measured) * 0.99)] if measured else 0,
            memory=memory,
            database=sum(file.stat().st_size for file in self.world.folder.glob("soak.db*")) / 1_000_000,
            due=len(due),
            open=sum(row["status"] in OPEN for row in rows),
        )

    def faults(self) -> list[str]:
        """What grew that should not have. The first minutes warm up, so they do not count."""
        third = max(1, len(self.minutes) // 3)
        first, last = self.minutes[third : 2 * third] or self.minutes[:1], self.minutes[-third:]
        found = [f"{self.refused} texts were not accepted"] if self.refused else []
        for name, slack in (("memory", 20.0), ("p50", 5.0), ("open", 50.0), ("due", 50.0)):
            before, after = (sum(getattr(one, name) for one in some) / len(some) for some in (first, last))
            if after > before * MOST_GROWTH + slack:
                found.append(f"{name} grew from {before:.1f} to {after:.1f}")
        return found


def _memory(pid: int) -> float:
    """Resident, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


async def soak(minutes: float, rate: float) -> list[str]:
    """What was wrong; nothing where all is well. The fake's own memory is not the server's, and so not counted."""
    with FakeTwilio(seed=1) as twilio, tempfile.TemporaryDirectory(prefix="responder-soak-") as folder:
        async with World(f"sqlite:///{folder}/soak.db", Path(folder), twilio, lease=30) as world:
            await world.publish()
            await world.start()
            running = Soak(world, rate)
            _say(f"# Soak: {minutes:g} minutes at {rate:g} texts/s\n\n{HEAD}", anew=True)
            end = time.monotonic() + 60 * minutes
            loading = asyncio.create_task(running.load(end))
            while time.monotonic() < end:
                await asyncio.sleep(min(60.0, max(0.1, end - time.monotonic())))
                running.minutes.append(await running.look())
                _say(running.minutes[-1].line(len(running.minutes)))
            await loading
            await world.until(world.settled, 300)
            faults = running.faults()
            ends = Counter((row["status"], row["code"]) for row in await world.rows("message", "status", "code"))
            _say(
                "\nEnds: "
                + ", ".join(f"{count} {status} {code or ''}".strip() for (status, code), count in ends.items())
            )
            faults += [f"{count} are {status}" for (status, _), count in ends.items() if status in (*OPEN, "received")]
            faults += [f"{count} are given up" for (_, code), count in ends.items() if code == "unknown"]
            stored = sum(row["direction"] == "in" for row in await world.rows("message", "direction"))
            if stored != running._number:
                faults.append(f"{running._number} texts were sent, {stored} are stored")
            _say("\n" + ("; ".join(faults) if faults else f"Flat: {stored} texts, none lost, nothing left open."))
            return faults


def _say(line: str, *, anew: bool = False) -> None:
    print(line, flush=True)
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("w" if anew else "a") as report:
        report.write(line + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=50, help="texts a second")
    options = parser.parse_args()
    sys.exit(1 if asyncio.run(soak(options.minutes, options.rate)) else 0)


if __name__ == "__main__":
    main()
