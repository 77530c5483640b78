"""The long forms, for `make chaos`: `python -m tests.chaos.long [--messages 10000] [--only NAME]`.

Each part prints its figures as it ends; all of them go into reports/chaos.md. The exit code is 1 where anything was
lost or done twice.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from responder.service import lane
from tests.chaos import test_interleavings, test_time
from tests.chaos.crash_points import die, run
from tests.chaos.crowd import Crowd, Ledger
from tests.chaos.fate import DiedError
from tests.chaos.postgres import Postgres
from tests.chaos.test_gateway import CALLING, HELL
from tests.chaos.world import World
from tests.fakes.twilio import Callbacks, FakeTwilio

REPORT = Path("reports/chaos.md")
PATIENCE = 7200
Outcome = tuple[bool, str]


class Long:
    """`messages` is how many go out in the larger parts; `server` is a PostgreSQL of our own."""

    def __init__(self, messages: int, server: Postgres, folder: Path) -> None:
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
        folder = self.folder / f"points-{kind}"
        folder.mkdir()
        once = await die(await self.database(kind), folder, ())
        again = await die(await self.database(kind), folder, tuple(range(11, 60, 3)), again=True)
        return not (once.different or again.different), f"one death each: {once}; many deaths: {again}"

    async def kills(self, kind: str) -> Outcome:
        """kill -9 at random, a hundred times."""

        async def kill(world: World) -> None:
            world.kill(world.processes[-1])
            await world.start("all" if kind == "sqlite" else "worker")

        return await self.crowd(kind, self.messages // 5, FakeTwilio(seed=1), kill, (0.5, 3.0), most=100)

    async def database_crashes(self, kind: str) -> Outcome:
        async def crash(world: World) -> None:
            await asyncio.to_thread(self.server.crash)
            await asyncio.sleep(random.Random(world.port).uniform(0, 2))
            await asyncio.to_thread(self.server.revive)

        return await self.crowd(kind, self.messages // 5, FakeTwilio(seed=2), crash, (3.0, 8.0), most=60)

    async def freezes(self, kind: str) -> Outcome:
        """Four workers, one or another of which stands still for longer than its lease."""
        import signal

        chance = random.Random(4)

        async def freeze(world: World) -> None:
            frozen = chance.choice(world.processes[1:])
            frozen.send_signal(signal.SIGSTOP)
            await asyncio.sleep(3)
            frozen.send_signal(signal.SIGCONT)

        return await self.crowd(kind, self.messages // 5, FakeTwilio(seed=3), freeze, (1.0, 3.0), workers=4, most=60)

    async def gateway_from_hell(self, kind: str) -> Outcome:
        told: list[str] = []
        clean = True
        for number, (name, how) in enumerate({**CALLING, "reversed": Callbacks(order="reversed")}.items()):
            twilio = FakeTwilio(seed=number, callbacks=how)
            twilio.chances(HELL)
            ok, said = await self.crowd(kind, self.messages // 4, twilio)
            clean, told = clean and ok, [*told, f"callbacks {name}: {said}"]
        return clean, "; ".join(told)

    async def three_days(self, kind: str) -> Outcome:
        begun = time.monotonic()
        await test_time.three_days(await self.database(kind), self.messages)
        return True, f"{3 * self.messages} timers and {self.messages} sends in {time.monotonic() - begun:.0f} s"

    async def opting_out(self, kind: str) -> Outcome:
        import pytest

        with pytest.MonkeyPatch.context() as patch:
            await test_interleavings.test_nothing_is_claimed_for_who_has_opted_out(await self.database(kind), patch)
        return True, "nothing was claimed for who had opted out (figures above)"

    async def crowd(
        self, kind: str, messages: int, twilio: FakeTwilio,
        trouble: Callable[[World], Awaitable[None]] | None = None, pause: tuple[float, float] = (1.0, 1.0),
        *, workers: int = 1, most: int = 0,
    ) -> Outcome:  # fmt: skip
        """Customers who join, each of whom makes two messages in and two out, while `trouble` comes and comes."""
        folder = self.folder / f"crowd-{self._made}"
        folder.mkdir()
        with twilio:
            async with World(await self.database(kind), folder, twilio, lease=2, waits=6) as world:
                await world.publish()
                await world.start("all" if kind == "sqlite" else "web")
                for _ in range(workers if kind == "postgresql" else 0):
                    world.spawn("worker")
                crowd = Crowd(world, messages // 2)
                running = asyncio.create_task(crowd.run(PATIENCE))
                times = 0
                while trouble is not None and times < most and not running.done():
                    await asyncio.sleep(random.Random(times).uniform(*pause))
                    await trouble(world)
                    times += 1
                await running
                ledger: Ledger = await crowd.ledger()
                return ledger.clean, f"{messages} messages, troubled {times} times: {ledger}"


PARTS: dict[str, tuple[Callable[[Long, str], Awaitable[Outcome]], tuple[str, ...]]] = {
    "Every crash point": (Long.every_crash_point, ("sqlite", "postgresql")),
    "kill -9 at random": (Long.kills, ("sqlite", "postgresql")),
    "PostgreSQL crashes": (Long.database_crashes, ("postgresql",)),
    "Frozen workers": (Long.freezes, ("postgresql",)),
    "The gateway from hell": (Long.gateway_from_hell, ("sqlite", "postgresql")),
    "Three days of downtime": (Long.three_days, ("sqlite", "postgresql")),
    "Opting out of a running batch": (Long.opting_out, ("sqlite", "postgresql")),
}


async def all_parts(options: argparse.Namespace) -> bool:
    """True where nothing was lost or done twice. The report is written anew after every part."""
    _quiet()
    lines = [f"# Chaos, {datetime.now(UTC):%Y-%m-%d}, {options.messages} messages\n"]
    clean = True
    with Postgres() as server, tempfile.TemporaryDirectory(prefix="responder-chaos-") as folder:
        long = Long(options.messages, server, Path(folder))
        for name, (part, kinds) in PARTS.items():
            for kind in kinds if options.only.lower() in name.lower() else ():
                begun = time.monotonic()
                try:
                    ok, told = await part(long, kind)
                except (AssertionError, TimeoutError) as error:
                    ok, told = False, f"{type(error).__name__}: {str(error)[:2000]}"
                clean = clean and ok
                seconds = time.monotonic() - begun
                lines.append(f"- **{name}** ({kind}): {'held' if ok else 'BROKEN'} in {seconds:.0f} s. {told}")
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
    parser.add_argument("--only", default="", help="parts whose name holds this")
    sys.exit(0 if asyncio.run(all_parts(parser.parse_args())) else 1)


if __name__ == "__main__":
    main()
