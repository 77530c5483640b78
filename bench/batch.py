"""Processor time of one inbound message, stage by stage, in one process and without the web.

`python -m bench.batch [--contacts 6000] [--batch 32] [--known 0]`
Every contact answers an open yes-or-no question. Beside it stands a floor: the same batches as one bare executemany
into one table. `--known` adds contacts with open questions that stay silent, to show what their number costs.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from bench.load import sender, sid, words
from bench.shop import ENVIRONMENT, Bench
from responder.service import Service, dispatch, intake
from responder.store.connection.sets import next_position
from responder.store.inward.arrivals import Arrival

STAGES = ("receive", "load", "handle", "write", "commit")


class Stages:
    """How much processor time the functions of the way in have used, seconds by stage."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def watch(self, room: Any, name: str, stage: str) -> None:
        setattr(room, name, self.timed(getattr(room, name), stage))

    def timed(self, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        def run(*arguments: Any, **more: Any) -> Any:
            begun = process_time()
            try:
                return function(*arguments, **more)
            finally:
                self.spent[stage] += process_time() - begun

        return run


def arrival(bench: Bench, number: int, service: Service) -> Arrival:
    return Arrival(
        "kaffe", bench.channel, "sms", f"{number:032x}", sid(number), sender(number), words(number),
        service.clock.now(), next_position(),
    )  # fmt: skip


async def ours(bench: Bench, contacts: int, batch: int) -> dict[str, float]:
    """Microseconds a message, by stage."""
    service = Service(bench.settings, environment=ENVIRONMENT)
    await service.library.refresh(service.store)
    stages = Stages()
    stages.watch(intake, "take", "receive")
    stages.watch(dispatch, "load", "load")
    stages.watch(dispatch._Batch, "tell", "told")
    stages.watch(dispatch, "write", "write")
    gc.collect()
    gc.freeze()
    warm = contacts // 10
    for first in range(0, contacts, batch):
        if first <= warm < first + batch:
            stages.spent.clear()
            counted = contacts - first
        items = [arrival(bench, number, service) for number in range(first, min(first + batch, contacts))]
        begun = process_time()
        await service.store.write(
            intake.take_and_tell, items, service.library, service.clock.now(), 64, False
        )  # fmt: skip
        stages.spent["all"] += process_time() - begun
    await service.store.close()
    spent = stages.spent
    spent["handle"] = spent["told"] - spent["load"]
    spent["commit"] = spent["all"] - spent["receive"] - spent["told"] - spent["write"]
    return {name: spent[name] / counted * 1e6 for name in (*STAGES, "all")}


def floor(file: Path, contacts: int, batch: int) -> float:
    """Microseconds a message of a bare insert."""
    connection = sqlite3.connect(file, isolation_level=None)
    for line in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {line}")
    connection.execute("CREATE TABLE inbound (sid TEXT PRIMARY KEY, sender TEXT, addressed TEXT, body TEXT)")
    begun = process_time()
    for first in range(0, contacts, batch):
        rows = [(sid(number), sender(number), "+4759440000", words(number)) for number in range(first, first + batch)]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT OR IGNORE INTO inbound VALUES (?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
    return (process_time() - begun) / contacts * 1e6


async def measure(options: argparse.Namespace, folder: Path) -> None:
    bench = Bench(options.database or f"sqlite:///{folder}/batch.db", 0)
    await bench.prepare(options.contacts + options.known)
    print(f"floor    {floor(folder / 'floor.db', options.contacts, options.batch):7.1f} us")
    for name, spent in (await ours(bench, options.contacts, options.batch)).items():
        print(f"{name:8} {spent:7.1f} us")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=6_000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--known", type=int, default=0)
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="responder-batch-") as folder:
        asyncio.run(measure(options, Path(folder)))


if __name__ == "__main__":
    main()
