"""An hour of mixed load, for `make soak`: `python -m tests.chaos.soak [--minutes 60] [--rate 50] [--old 100000]`.

Texts, events and mails come, questions go unanswered, the gateway calls back, and data of years ago is let go, all at
once (see `life`). Every minute one line of figures, into reports/soak.md as well: texts a second, webhook latency,
memory, size of the database, inputs that are due, open messages. The exit code is 1 where memory or latency grew,
something was lost or done twice, something is left open that should not be, or old data is still there.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, func, select

from responder.store.tables import message, run
from tests.chaos.life import API_TOKEN, FEEDBACK, JOIN, LOGIN, PASSWORD, Life, grow_old, shop_of
from tests.chaos.world import OPEN, World, open_of
from tests.fakes.dovecot import Dovecot
from tests.fakes.smtp import FakeSmtp
from tests.fakes.twilio import FakeTwilio

REPORT = Path("reports/soak.md")
HEAD = "| minute | texts/s | p50 ms | p99 ms | memory MB | database MB | inputs due | messages open |\n|" + "---|" * 8
MOST_GROWTH = 1.25
"""Of memory and latency, from the second third to the last: the first warms up."""
BLOCKED = 2000.0
"""Milliseconds of p99 in any minute that say that something held everything up."""
Ends = Counter[tuple[str, str, str, str | None]]
"""How many messages came to what: by direction, kind, status and code."""


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
    """What is seen of a life, minute by minute."""

    world: World
    life: Life
    minutes: list[Minute] = field(default_factory=list)

    async def watch(self, end: float) -> None:
        while time.monotonic() < end:
            await asyncio.sleep(min(60.0, max(0.1, end - time.monotonic())))
            self.minutes.append(await self.look())
            gc.freeze()  # what the fakes keep grows by the hour, and looking through it would be measured as latency
            _say(self.minutes[-1].line(len(self.minutes)))

    async def look(self) -> Minute:
        """The minute that is over."""
        measured, self.life.latencies = sorted(self.life.latencies), []
        messages, due = await self.world.service.store.read(open_of, self.world.service.clock.now())
        return Minute(
            texts=len(measured),
            p50=measured[len(measured) // 2] if measured else 0,
            p99=measured[int(len(measured) * 0.99)] if measured else 0,
            memory=sum(_memory(process.pid) for process in self.world.processes),
            database=sum(file.stat().st_size for file in self.world.folder.glob("soak.db*")) / 1_000_000,
            due=due,
            open=len(messages),
        )

    def growth(self) -> list[str]:
        """What grew that should not have, or held everything up."""
        third = max(1, len(self.minutes) // 3)
        before, after = self.minutes[third : 2 * third] or self.minutes[:1], self.minutes[-third:]
        found = [f"p99 was {one.p99:.0f} ms" for one in self.minutes if one.p99 > BLOCKED]
        for name, slack in (("memory", 20.0), ("p50", 5.0), ("open", 50.0), ("due", 50.0)):
            first, last = (sum(getattr(one, name) for one in some) / len(some) for some in (before, after))
            if last > first * MOST_GROWTH + slack:
                found.append(f"{name} grew from {first:.1f} to {last:.1f}")
        return found


def _memory(pid: int) -> float:
    """Resident, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def _ends(connection: Connection) -> Ends:
    """Those that were grown old are left out."""
    what = (message.c.direction, message.c.kind, message.c.status, message.c.code)
    counted = select(*what, func.count()).where(~message.c.id.startswith("old")).group_by(*what)
    return Counter({(row[0], row[1], row[2], row[3]): row[4] for row in connection.execute(counted)})


def _feedbacks(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).where(run.c.script == "dialog1")).scalar() or 0)


def _old(connection: Connection) -> int:
    """Old runs that are still there, and old messages that still say something."""
    runs = select(func.count()).where(run.c.id.startswith("old"))
    messages = select(func.count()).where(message.c.id.startswith("old"), message.c.text != "")
    return sum(int(connection.execute(one).scalar() or 0) for one in (runs, messages))


async def _faults(life: Life, ends: Ends) -> list[str]:
    """What was lost, done twice or left open: the servers' own lists are compared with the database."""
    store = life.world.service.store
    stored = Counter[tuple[str, str]]()
    for (direction, kind, status, _), count in ends.items():
        stored[direction, kind] += count if status != "failed" else 0
    taken = sum(one["direction"] != "inbound" for one in life.world.twilio.listed())
    mail_ids = {one.content.lower().partition(b"\r\nmessage-id:")[2].split(b"\r\n")[0] for one in life.smtp.kept}
    compared = {
        "texts stored": (stored["in", "sms"], life.texts),
        "mails stored": (stored["in", "email"], life.mails),
        "texts sent": (stored["out", "sms"], taken),
        "mails sent": (stored["out", "email"], len(life.smtp.kept)),
        "different mails": (len(mail_ids), len(life.smtp.kept)),
        "dialogs of events": (await store.read(_feedbacks), life.events),
        "refused": (life.refused, 0),
        "old rows": (await store.read(_old), 0),
    }
    _say("\n" + ", ".join(f"{name} {seen}" for name, (seen, _) in compared.items()))
    found = [f"{name}: {seen}, not {wanted}" for name, (seen, wanted) in compared.items() if seen != wanted]
    found += [f"{count} are {status}" for (_, _, status, _), count in ends.items() if status in (*OPEN, "received")]
    return found + [f"{count} are given up" for (_, _, _, code), count in ends.items() if code == "unknown"]


async def _begin(world: World, old: int) -> Ends:
    """A first customer, out of whose dialog the old data is made while the server does not run; its own messages."""
    await world.start()
    for said in ("JOIN", "yes"):
        await asyncio.to_thread(world.twilio.text, "+4790000000", world.number, said, world.webhook)
        await world.until(world.settled, 60)
    await world.stop(world.processes[0])
    world.twilio.messages.clear()
    await world.service.store.write(grow_old, old)
    await world.start()
    return await world.service.store.read(_ends)


async def soak(minutes: float, rate: float, old: int) -> list[str]:
    """What was wrong; nothing where all is well. The fakes' own memory is not the server's, and so not counted."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(256))  # a slow answer must hold no text back
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        twilio, smtp = stack.enter_context(FakeTwilio(seed=1)), stack.enter_context(FakeSmtp(LOGIN, PASSWORD))
        dovecot = stack.enter_context(Dovecot(folder))
        environment = {"MAIL_PASSWORD": PASSWORD, "RESPONDER_API_TOKENS": f"kaffe={API_TOKEN}"}
        async with World(
            f"sqlite:///{folder}/soak.db", folder, twilio, waits=60, lease=60, environment=environment, cold=True
        ) as world:
            await world.publish(JOIN, FEEDBACK, merchant=shop_of(smtp, dovecot))
            before = await _begin(world, old)
            life = Life(world, smtp, dovecot, rate)
            running = Soak(world, life)
            _say(f"# Soak: {minutes:g} minutes at {rate:g} texts/s, {2 * old} old rows\n\n{HEAD}", anew=True)
            end = time.monotonic() + 60 * minutes
            await asyncio.gather(life.run(end), running.watch(end))
            await world.until(world.settled, 300)
            ends = await world.service.store.read(_ends) - before
            told = (
                f"{count} {' '.join(part for part in what if part)}" for what, count in sorted(ends.items(), key=str)
            )
            _say("\nEnds: " + ", ".join(told))
            faults = running.growth() + await _faults(life, ends)
            _say("\n" + ("; ".join(faults) if faults else "Flat; nothing lost, nothing twice, nothing left open."))
            return faults


def _say(line: str, *, anew: bool = False) -> None:
    print(line, flush=True)
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("w" if anew else "a") as report:
        report.write(line + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument(
        "--rate",
        type=float,
        default=50,
        help="texts a second, each with all that it brings: answers, reports, reminders, mails",
    )
    parser.add_argument("--old", type=int, default=100_000, help="messages, and as many runs, of years ago")
    options = parser.parse_args()
    sys.exit(1 if asyncio.run(soak(options.minutes, options.rate, options.old)) else 0)


if __name__ == "__main__":
    main()
