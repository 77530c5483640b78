"""kill -9 of the real server in the middle of a load: what was accepted is handled once, each answer queued once."""

from __future__ import annotations

from bench.killed import killed
from bench.processes import free_port
from bench.shop import Bench

COUNT = 200
KILLS = 2


async def test_a_killed_server_loses_nothing_and_does_nothing_twice(database_url: str) -> None:
    bench = Bench(database_url, free_port())
    await bench.prepare(COUNT)
    posting = await killed(bench, COUNT, KILLS)
    assert posting.accepted == set(range(COUNT))
    assert await bench.counts() == {"received": COUNT, "handled": COUNT, "answers": COUNT, "ended": COUNT}
