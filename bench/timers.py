"""Many timers due at once: how many dialogs move on in a second, beside a floor.

`python -m bench.timers [--timers 20000] [--database postgresql://…]`
Every contact has left a question unanswered; then its time is up for all of them together, as after a long downtime.
The floor reads and deletes as many rows of one bare table, and writes another row for each, in transactions of the same
size.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tempfile
import time
from pathlib import Path

from sqlalchemy import Connection, func, select

from bench.processes import free_port
from bench.shop import Bench
from responder.cli.serving import settle_memory
from responder.service.clock import MovableClock
from responder.store.tables import run

DAYS = 4
"""The question waits for three."""


def floor(file: Path, timers: int, batch: int) -> float:
    """Rows a second."""
    connection = sqlite3.connect(file, isolation_level=None)
    for line in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {line}")
    connection.execute("CREATE TABLE due (at INTEGER, run TEXT, PRIMARY KEY (at, run)) WITHOUT ROWID")
    connection.execute("CREATE TABLE done (run TEXT PRIMARY KEY, state TEXT)")
    connection.executemany(
        "INSERT INTO due VALUES (?, ?)", [(number % 60, f"{number:032x}") for number in range(timers)]
    )
    begun = time.perf_counter()
    while True:
        connection.execute("BEGIN IMMEDIATE")
        rows = connection.execute("SELECT at, run FROM due ORDER BY at LIMIT ?", (batch,)).fetchall()
        connection.executemany("DELETE FROM due WHERE at = ? AND run = ?", rows)
        connection.executemany("INSERT INTO done VALUES (?, '{}')", [(name,) for _, name in rows])
        connection.execute("COMMIT")
        if not rows:
            return timers / (time.perf_counter() - begun)


def _ended(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(run).where(run.c.ended.is_not(None))).scalar() or 0)


async def ours(timers: int, database: str) -> tuple[float, float]:
    """Transitions a second by the clock, and microseconds of processor time for each."""
    bench = Bench(database, free_port())
    await bench.prepare(timers)
    clock = MovableClock()
    service = bench.service(clock)
    await service.start()
    settle_memory()
    await asyncio.sleep(2)
    begun, spent = time.perf_counter(), time.process_time()
    clock.advance(DAYS * 86400)
    while await service.store.read(_ended) < timers:  # noqa: ASYNC110 (the database is asked)
        await asyncio.sleep(0.05)
    taken = time.perf_counter() - begun, time.process_time() - spent
    await service.stop()
    return timers / taken[0], taken[1] / timers * 1e6


async def measure(options: argparse.Namespace, folder: Path) -> None:
    database = options.database or f"sqlite:///{folder}/timers.db"
    rate, cost = await ours(options.timers, database)
    bare = floor(folder / "floor.db", options.timers, Bench(database, 0).settings.batch)
    print(f"timers   floor {bare:6.0f} a second   responder {rate:6.0f} a second   ratio {rate / bare:.3f}   "
          f"{cost:4.0f} us processor time each")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--timers", type=int, default=20_000)
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        asyncio.run(measure(options, Path(folder)))


if __name__ == "__main__":
    main()
