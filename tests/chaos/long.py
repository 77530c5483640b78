"""The long forms, for `make chaos`: `python -m tests.chaos.long [--messages 10000] [--only NAME] [--every 1]`.

Each part prints its figures as it ends; all of them go into reports/chaos.md. The exit code is 1 where anything was
lost or done twice.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from responder.service import lane
from tests.chaos import test_interleavings, test_time
from tests.chaos.crash_points import die, die_of_each_kind, run
from tests.chaos.crowd import Crowd
from tests.chaos.fate import DiedError
from tests.chaos.postgres import Postgres
from tests.chaos.test_gateway import HELL
from tests.chaos.world import World
from tests.fakes.smtp import free_port
from tests.fakes.twilio import Callbacks, FakeTwilio

REPORT = Path("reports/chaos.md")
HEAD = (
    "| what fails | database | | seconds | accepted | lost | handled twice | sent twice | settled from unknown | |\n"
    "|---|---|---|---|---|---|---|---|---|---|"
)
PATIENCE = 7200
RATE = 10.0
"""Customers who come in each second while something fails."""


class Figures(Protocol):
    """What is published of every part."""

    accepted: int
    lost: int
    handled_twice: int
    sent_twice: int
    settled: int


@dataclass
class Outcome:
    """What came of one part. `figures` is None where its own assertions are what counts."""

    held: bool
    told: str
    figures: Figures | None = None

    def line(self, name: str, kind: str, seconds: float) -> str:
        one = self.figures
        cells = ["-"] * 5
        if one is not None:
            cells = [str(n) for n in (one.accepted, one.lost, one.handled_twice, one.sent_twice, one.settled)]
        held = "held" if self.held else "BROKEN"
        return f"| {name} | {kind} | {held} | {seconds:.0f} | {' | '.join(cells)} | {self.told} |"


@dataclass
class Trouble:
    """Done so many times, after pauses of so many seconds; at the end `over` puts things right."""

    act: Callable[[World], Awaitable[None]]
    pause: tuple[float, float]
    times: int
    over: Callable[[World], None] = field(default=lambda world: None)


class Long:
    """`messages` is how many there are in the larger parts; `server` is a PostgreSQL of our own. Of the crash points
    every `every`th is taken."""

    def __init__(self, messages: int, server: Postgres, folder: Path, every: int = 1) -> None:
        self.every = every
        self.ports: dict[int, int] = {}
        self.messages = messages
        self.server = server
        self.folder = folder
        self._made = 0

    async def database(self, kind: str) -> str:
        """The address of an empty one."""
        self._made += 1
        if kind == "sqlite":
            return f"sqlite:///{self.folder}/{self._made}.db"
        await run(self.server.url, f"CREATE DATABASE long_{self._made}")
        return self.server.url.replace("/postgres?", f"/long_{self._made}?")

    # -- the parts -----------------------------------------------------------------------------------

    async def every_crash_point(self, kind: str) -> Outcome:
        figures = await die(await self.database(kind), self.place(), (), every=self.every)
        return Outcome(not figures.different, f"one death each: {figures} {figures.different[:3]}", figures)

    async def many_deaths(self, kind: str) -> Outcome:
        """From every ninth step on: taking a new customer's text is one transaction of eight, so that a process which
        dies at each eighth never gets it done, and must not."""
        figures = await die(await self.database(kind), self.place(), (*range(9, 17), *range(17, 60, 6)), again=True)
        figures += await die_of_each_kind(await self.database(kind), self.place(), 1)
        return Outcome(not figures.different, f"{figures} {figures.different[:3]}", figures)

    async def kills(self, kind: str) -> Outcome:
        """kill -9 at random, a hundred times."""

        async def kill(world: World) -> None:
            world.kill(world.processes[-1])
            await world.start("all" if kind == "sqlite" else "worker")

        trouble = Trouble(kill, (0.5, 4.0), 100)
        return await self.crowd(kind, FakeTwilio(seed=1, callbacks=Callbacks(mixed=True)), trouble)

    async def database_crashes(self, kind: str) -> Outcome:
        async def crash(world: World) -> None:
            await asyncio.to_thread(self.server.crash)
            await asyncio.sleep(random.Random(world.port).uniform(0, 2))
            await asyncio.to_thread(self.server.revive)

        trouble = Trouble(crash, (3.0, 8.0), 60)
        return await self.crowd(kind, FakeTwilio(seed=2), trouble)

    async def freezes(self, kind: str) -> Outcome:
        """Four workers, one or another of which stands still for longer than its lease."""
        chance = random.Random(4)

        async def freeze(world: World) -> None:
            frozen = chance.choice(world.processes[1:])
            frozen.send_signal(signal.SIGSTOP)
            await asyncio.sleep(5)
            frozen.send_signal(signal.SIGCONT)

        twilio = FakeTwilio(seed=3, callbacks=Callbacks(never=True))
        twilio.chances({"late:0.4": 0.7})
        trouble = Trouble(freeze, (1.0, 3.0), 60)
        return await self.crowd(kind, twilio, trouble, workers=4)

    async def new_versions(self, kind: str) -> Outcome:
        """Web and worker processes are asked to end and come back, one after the other, all the time."""
        other, turn = free_port(), 0
        role = "all" if kind == "sqlite" else "web"

        async def roll(world: World) -> None:
            nonlocal turn
            turn += 1
            if len(world.processes) == (1 if role == "all" else 2):
                await world.start(role, other)
                self.ports = {world.processes[-1].pid: other}
            process = world.processes[0]
            port = self.ports.pop(process.pid, 0)
            worker = "--role worker" in " ".join(map(str, process.args))  # type: ignore[arg-type]
            assert await world.stop(process) == 0
            started = await world.start("worker" if worker else role, port)
            self.ports[started.pid] = port

        twilio = FakeTwilio(seed=5)
        twilio.chances({"late:0.3": 0.5})
        trouble = Trouble(roll, (0.5, 2.0), 40)
        return await self.crowd(kind, twilio, trouble, second=other)

    async def full_disk(self, kind: str) -> Outcome:
        """Files may not be written at all, for a while, again and again."""

        def limit(world: World, size: int) -> None:
            resource.prlimit(world.processes[0].pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

        async def fill(world: World) -> None:
            limit(world, 0)
            await asyncio.sleep(1)
            limit(world, resource.RLIM_INFINITY)

        trouble = Trouble(fill, (0.5, 3.0), 60, over=lambda world: limit(world, resource.RLIM_INFINITY))
        return await self.crowd(kind, FakeTwilio(seed=6), trouble)

    async def gateway_from_hell(self, kind: str) -> Outcome:
        twilio = FakeTwilio(seed=7, callbacks=Callbacks(mixed=True))
        twilio.chances(HELL)
        return await self.crowd(kind, twilio)

    async def three_days(self, kind: str) -> Outcome:
        people = self.messages * 5 // 3
        await test_time.three_days(await self.database(kind), people)
        return Outcome(True, f"{3 * people} timers due, {people} messages held until the morning")

    async def opting_out(self, kind: str) -> Outcome:
        with pytest.MonkeyPatch.context() as patch:
            await test_interleavings.test_nothing_is_claimed_for_who_has_opted_out(await self.database(kind), patch)
        return Outcome(True, "nothing was claimed for who had opted out")

    def place(self) -> Path:
        """A new folder."""
        return Path(tempfile.mkdtemp(dir=self.folder))

    async def crowd(
        self, kind: str, twilio: FakeTwilio, trouble: Trouble | None = None, *, workers: int = 1, second: int = 0
    ) -> Outcome:
        """Customers who join, each of whom makes two messages in and two out: all at once, or, where there is
        `trouble`, some in every second for as long as it comes and comes."""
        with twilio:
            async with World(await self.database(kind), self.place(), twilio, lease=2, waits=2, cold=True) as world:
                await world.publish()
                await world.start("all" if kind == "sqlite" else "web")
                for _ in range(workers if kind == "postgresql" else 0):
                    await world.start("worker")
                crowd = Crowd(world, self.messages // 2)
                if second:
                    crowd.fallbacks = (f"http://127.0.0.1:{second}/webhooks/twilio/sms", world.webhook) * 2
                if trouble is not None:
                    crowd.count, crowd.rate, crowd.most = 10, RATE, self.messages // 2
                    crowd.during = asyncio.create_task(_often(trouble, world))
                await crowd.run(PATIENCE)
                times = crowd.during.result() if crowd.during is not None else 0
                ledger = await crowd.ledger()
                told = f"troubled {times} times; {ledger.refused} texts not accepted and fetched later"
                told += f"; {crowd.retried} posted to the other address" if second else ""
                told += "" if ledger.clean else f"; {ledger}"
                return Outcome(ledger.clean and not (second and ledger.refused), told, ledger)


async def _often(trouble: Trouble, world: World) -> int:
    """How often it came."""
    for number in range(trouble.times):
        await asyncio.sleep(random.Random(number).uniform(*trouble.pause))
        await trouble.act(world)
    trouble.over(world)
    return trouble.times


BOTH, ONLY_SQLITE, ONLY_POSTGRESQL = ("sqlite", "postgresql"), ("sqlite",), ("postgresql",)
PARTS: dict[str, tuple[Callable[[Long, str], Awaitable[Outcome]], tuple[str, ...]]] = {
    "Every crash point": (Long.every_crash_point, BOTH),
    "Many deaths in one life": (Long.many_deaths, BOTH),
    "kill -9 at random": (Long.kills, BOTH),
    "PostgreSQL crashes": (Long.database_crashes, ONLY_POSTGRESQL),
    "Frozen workers": (Long.freezes, ONLY_POSTGRESQL),
    "New versions": (Long.new_versions, BOTH),
    "Full disk": (Long.full_disk, ONLY_SQLITE),
    "The gateway from hell": (Long.gateway_from_hell, BOTH),
    "Three days of downtime": (Long.three_days, BOTH),
    "Opting out of a running batch": (Long.opting_out, BOTH),
}


async def all_parts(options: argparse.Namespace) -> bool:
    """True where nothing was lost or done twice. The report is written anew after every part."""
    _quiet()
    lines = [f"# Chaos, {datetime.now(UTC):%Y-%m-%d}, {options.messages} messages\n", HEAD]
    clean = True
    with Postgres() as server, tempfile.TemporaryDirectory(prefix="responder-chaos-") as folder:
        long = Long(options.messages, server, Path(folder), options.every)
        for name, (part, kinds) in PARTS.items():
            for kind in kinds if options.only.lower() in name.lower() else ():
                begun = time.monotonic()
                try:
                    outcome = await part(long, kind)
                except (AssertionError, TimeoutError) as error:
                    told = " ".join(str(error)[:2000].split()).replace("|", "/")
                    outcome = Outcome(False, f"{type(error).__name__}: {told}")
                clean = clean and outcome.held
                lines.append(outcome.line(name, kind, time.monotonic() - begun))
                print(lines[-1], flush=True)
                write(lines)
    return clean


def write(lines: list[str]) -> None:
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(lines) + "\n")


def _quiet() -> None:
    logging.disable(logging.CRITICAL)
    lane.RATES = {}
    loop = asyncio.get_running_loop()

    def told(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        if not isinstance(context.get("exception"), DiedError):
            loop.default_exception_handler(context)

    loop.set_exception_handler(told)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=1, help="take every n-th of the crash points only")
    parser.add_argument("--only", default="", help="parts whose name holds this")
    sys.exit(0 if asyncio.run(all_parts(parser.parse_args())) else 1)


if __name__ == "__main__":
    main()
