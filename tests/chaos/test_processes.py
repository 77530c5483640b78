"""Real processes killed and frozen under load: what was accepted is handled once and answered once."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.chaos.crowd import Crowd
from tests.chaos.world import World
from tests.fakes.twilio import FakeTwilio

PATIENCE = 150
"""Seconds; how fast it goes is no matter here."""


async def test_processes_killed_under_load_lose_nothing_and_send_nothing_twice(
    database_url: str, tmp_path: Path
) -> None:
    with FakeTwilio(seed=7) as twilio:
        async with World(database_url, tmp_path, twilio) as world:
            await world.publish()
            await world.start()
            crowd = Crowd(world, 60, together=8)
            running = asyncio.create_task(crowd.run(PATIENCE))
            for messages in (20, 90):
                await world.until(lambda enough=messages: len(twilio.messages) > enough, PATIENCE)  # type: ignore[misc]
                world.kill(world.processes[0])
                await world.start()
            await running
            ledger = await crowd.ledger()
            print(ledger)
            assert ledger.clean, (ledger, world.said())


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("workers", [2, 4])
async def test_a_worker_frozen_beyond_its_lease_does_nothing_twice(
    database_url: str, tmp_path: Path, workers: int
) -> None:
    """One of several stands still in the midst of its work, for longer than its claims last, and goes on."""
    with FakeTwilio(seed=8) as twilio:
        twilio.chances({"late:0.05": 0.5})
        async with World(database_url, tmp_path, twilio, lease=1, waits=6) as world:
            await world.publish()
            await world.start("web")
            spawned = [world.spawn("worker") for _ in range(workers)]
            crowd = Crowd(world, 40 * workers, together=16)
            running = asyncio.create_task(crowd.run(PATIENCE))
            await world.until(lambda: len(twilio.messages) > 20 * workers, PATIENCE)
            spawned[0].send_signal(signal.SIGSTOP)
            await asyncio.sleep(3)
            spawned[0].send_signal(signal.SIGCONT)
            await running
            ledger = await crowd.ledger()
            print(workers, "workers:", ledger)
            assert ledger.clean, (ledger, world.said())
