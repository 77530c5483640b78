"""Signed webhook in, dialog moved, answer in the outbox, all durable: how many a second, beside a bare floor.

`python -m bench.inbound [--contacts 10000] [--connections 32] [--known 0] [--database postgresql://…]`
Every contact has an open yes-or-no question and answers it once. The real server runs as a process of its own (with
PostgreSQL one web and one worker process), and so does the load generator. The channel is parked, so that what is
measured ends with the answer in the outbox.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Connection, func, select

from bench.processes import costing, free_port, load, memory, server, spread, stop, wait_for
from bench.shop import Bench
from responder.service import Service
from responder.store.tables import message

ROUNDS = 5
WARM = 200
"""Messages before the measured ones: what a process works out once is no part of what a message costs."""


async def watch(bench: Bench, count: int, done: asyncio.Event) -> dict[str, float]:
    """When each answer was first seen in the outbox by another connection (monotonic), by the inbound's SID."""
    service = bench.service()
    seen: dict[str, float] = {}
    last = await service.store.read(
        lambda connection: connection.execute(select(func.max(message.c.position))).scalar()
    )
    while len(seen) < count and not (done.is_set() and await _idle(service, seen, last)):
        await asyncio.sleep(0.005)
        rows = await service.store.read(_answers_after, last)
        now = time.monotonic()
        for position, reference in rows:
            seen[reference] = now
            last = max(last, position)
    await service.store.close()
    return seen


async def _idle(service: Service, seen: dict[str, float], last: int) -> bool:
    await asyncio.sleep(0.5)
    return not await service.store.read(_answers_after, last)


def _answers_after(connection: Connection, last: int) -> list[tuple[int, str]]:
    inbound = message.alias()
    statement = (
        select(message.c.position, inbound.c.reference)
        .join_from(message, inbound, (inbound.c.merchant == message.c.merchant) & (inbound.c.id == message.c.answers))
        .where(message.c.merchant == "kaffe", message.c.status == "queued", message.c.position > last)
    )
    return [(row[0], row[1]) for row in connection.execute(statement)]


def tell(name: str, rounds: Sequence[dict[str, Any]]) -> None:
    latencies = [one for each in rounds for one in each["latencies"]]
    statuses: dict[str, int] = {}
    for status, number in (pair for each in rounds for pair in each["statuses"].items()):
        statuses[status] = statuses.get(status, 0) + number
    rate, cost = (median(each[what] for each in rounds) for what in ("rate", "cost"))
    print(f"{name:11} {rate:8.0f} messages/s   {spread(latencies)}   {cost:5.0f} us processor time each   {statuses}")


@contextmanager
def floor(folder: Path) -> Iterator[tuple[int, list[subprocess.Popen[bytes]]]]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.floor", str(port), str(folder / "floor.db")])
    try:
        wait_for(port)
        yield port, [process]
    finally:
        stop([process])


async def side_by_side(
    bench: Bench, bare: tuple[int, Any], processes: Any, contacts: int, connections: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The floor's rounds and ours, in turn: what else the machine does meanwhile meets both alike."""
    share = contacts // ROUNDS
    floors, ours = [], []
    for first in range(0, share * ROUNDS, share):
        floors.append(await costing(bare[1], bare[0], first, share, connections))
        ours.append(await costing(processes, bench.port, first, share, connections))
    return floors, ours


async def measure(options: argparse.Namespace, folder: Path) -> None:
    bench = Bench(options.database or f"sqlite:///{folder}/bench.db", free_port())
    half = options.contacts // 2
    begun = time.monotonic()
    await bench.prepare(options.contacts + half + WARM, options.known)
    print(f"{options.contacts + half + WARM + options.known} contacts asked in {time.monotonic() - begun:.1f} s")
    with floor(folder) as bare, server(bench) as processes:
        await load(bare[0], options.contacts, WARM, options.connections)
        await load(bench.port, options.contacts + half, WARM, options.connections, WARM // 4)
        floors, ours = await side_by_side(bench, bare, processes, options.contacts, options.connections)
        tell("floor", floors)
        tell("responder", ours)
        pairs = list(zip(floors, ours, strict=True))
        by_clock = sorted(mine["rate"] / other["rate"] for other, mine in pairs)
        by_time = median(other["cost"] / mine["cost"] for other, mine in pairs)
        print(f"ratio       {median(by_clock):8.2f} by the clock ({by_clock[0]:.2f} to {by_clock[-1]:.2f} in {ROUNDS} "
              f"rounds), {by_time:.2f} by processor time")  # fmt: skip
        await asyncio.sleep(1 if len(processes) == 1 else 5)
        await at_half_load(bench, options, half, median(each["rate"] for each in ours) / 2)
        print("memory      " + ", ".join(f"{memory(process)} MB" for process in processes))
    print("in the end  " + json.dumps(await bench.counts()))


async def at_half_load(bench: Bench, options: argparse.Namespace, count: int, rate: float) -> None:
    done = asyncio.Event()
    watching = asyncio.create_task(watch(bench, count, done))
    paced = await load(bench.port, options.contacts, count, options.connections, int(rate))
    done.set()
    seen = await watching
    waits = [(seen[sid] - at) * 1000 for sid, at in paced["sent"].items() if sid in seen]
    print(f"half load   {paced['rate']:8.0f} messages/s   {spread(paced['latencies'])}   (webhook)")
    print(f"            {len(waits):8d} answers seen  {spread(waits)}   (until in the outbox)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=10_000, help="each answers once (half as many again paced)")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--known", type=int, default=0, help="more contacts with open questions, who stay silent")
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        asyncio.run(measure(options, Path(folder)))


if __name__ == "__main__":
    main()
