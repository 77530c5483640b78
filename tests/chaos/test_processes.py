"""Real processes killed, frozen and replaced under load: what was accepted is handled once and answered once.

On PostgreSQL here; `make chaos` does the same on SQLite, and `tests/service/test_service_killed.py` kills that one.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable
from pathlib import Path

import pytest

from tests.chaos.crowd import Crowd, Ledger
from tests.chaos.world import World
from tests.fakes.smtp import free_port
from tests.fakes.twilio import Callbacks, FakeTwilio

PATIENCE = 150
"""Seconds; how fast it goes is no matter here."""


async def under_load(world: World, trouble: Awaitable[None], *, rate: float = 15, together: int = 16) -> Ledger:
    """Customers come until `trouble` is over. The figures; they must be clean."""
    crowd = Crowd(world, 10, together=together, rate=rate, during=asyncio.ensure_future(trouble), most=600)
    await crowd.run(PATIENCE)
    ledger = await crowd.ledger()
    print(ledger)
    assert ledger.clean, (ledger, world.said())
    return ledger


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_processes_killed_under_load_lose_nothing_and_send_nothing_twice(
    database_url: str, tmp_path: Path
) -> None:
    with FakeTwilio(seed=7, callbacks=Callbacks(mixed=True)) as twilio:
        async with World(database_url, tmp_path, twilio, lease=2, waits=1) as world:
            await world.publish()
            await world.start()

            async def kills() -> None:
                for messages in (12, 60):
                    await world.until(lambda enough=messages: len(twilio.messages) > enough, PATIENCE)  # type: ignore[misc]
                    world.kill(world.processes[0])
                    await world.start()

            ledger = await under_load(world, kills())
            assert ledger.accepted > 20


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_worker_frozen_beyond_its_lease_does_nothing_twice(database_url: str, tmp_path: Path) -> None:
    """Of four one stands still in the midst of its work, for longer than its claims last and until the gateway was asked
    about them, and goes on. The gateway never calls back, so that nothing else settles them."""
    with FakeTwilio(seed=8, callbacks=Callbacks(never=True)) as twilio:
        twilio.chances({"late:0.4": 0.7})
        async with World(database_url, tmp_path, twilio, lease=1, waits=1) as world:
            await world.publish()
            await world.start("web")
            workers = [world.spawn("worker") for _ in range(4)]
            await world.until(lambda: world.working() == len(workers), PATIENCE)

            async def freeze() -> None:
                await world.until(lambda: len(twilio.posts) > 60, PATIENCE)
                for worker in workers:  # until one of them had messages in hand when it stood still
                    worker.send_signal(signal.SIGSTOP)
                    for _ in range(10):
                        await asyncio.sleep(0.5)
                        await world.settled()
                    worker.send_signal(signal.SIGCONT)
                    if world.seen_unknown:
                        return

            ledger = await under_load(world, freeze(), rate=20)
            assert ledger.refused == 0
            assert ledger.settled > 0


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_new_version_is_brought_in_without_losing_a_webhook(database_url: str, tmp_path: Path) -> None:
    """Two processes take texts; the gateway posts to the second what the first does not take. Each is asked to end and
    comes back, then so does each worker. What they had claimed they finish: nothing is left in doubt."""
    with FakeTwilio(seed=9, callbacks=Callbacks(never=True)) as twilio:
        twilio.chances({"late:0.3": 0.5})
        async with World(database_url, tmp_path, twilio, lease=8, waits=2) as world:
            await world.publish()
            other = free_port()
            role = "all" if database_url.startswith("sqlite") else "web"
            running = [(role, 0, await world.start(role)), (role, other, await world.start(role, other))]
            running += [("worker", 0, world.spawn("worker"))] if role == "web" else []
            ends: list[int] = []

            async def roll() -> None:
                await world.until(lambda: len(twilio.messages) > 20, PATIENCE)
                for role, port, process in running:
                    ends.append(await world.stop(process))
                    await world.start(role, port)
                    await asyncio.sleep(0.5)

            second = f"http://127.0.0.1:{other}/webhooks/twilio/sms"
            crowd = Crowd(
                world, 10, rate=15, fallbacks=(second, world.webhook, second), during=asyncio.ensure_future(roll())
            )
            await crowd.run(PATIENCE)
            ledger = await crowd.ledger()
            print(f"{ledger}; {crowd.retried} were posted to the other address")
            assert ledger.clean, (ledger, world.said())
            assert ends == [0] * len(running)
            assert (ledger.refused, ledger.settled) == (0, 0)
            assert ledger.accepted == 2 * crowd.count
            assert crowd.retried > 0
