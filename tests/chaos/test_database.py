"""The database from hell: gone and back, full, read-only, in conflict, out of connections."""

from __future__ import annotations

import asyncio
import contextlib
import resource
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

from responder.errors import StoreError
from responder.store.connection import database
from tests.chaos.crowd import Crowd
from tests.chaos.postgres import Postgres
from tests.chaos.world import World
from tests.fakes.twilio import FakeTwilio
from tests.service.shop import Shop

ANNA = "+4790000001"
QUESTION = "Reply YES to get our offers."


async def test_a_database_that_crashes_under_load_loses_nothing_that_was_accepted(tmp_path: Path) -> None:
    with Postgres() as server, FakeTwilio(seed=5) as twilio:
        async with World(server.url, tmp_path, twilio, waits=1) as world:
            await world.publish()
            await world.start("web")
            await world.start("worker")

            async def crashes() -> None:
                for messages in (15, 60):
                    await world.until(lambda enough=messages: len(twilio.messages) > enough, 100)  # type: ignore[misc]
                    await asyncio.to_thread(server.crash)
                    await asyncio.sleep(0.5)
                    await asyncio.to_thread(server.revive)

            crowd = Crowd(world, 10, together=8, rate=15, during=asyncio.ensure_future(crashes()))
            try:
                await crowd.run(240)
            except TimeoutError:
                raise AssertionError((await crowd.ledger(), world.said())) from None
            ledger = await crowd.ledger()
            print(ledger)
            assert ledger.clean, (ledger, world.said())
            assert ledger.accepted > 20


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_conflicts_with_other_writers_are_done_again(database_url: str) -> None:
    """Every 37th statement fails with a serialization failure, and its transaction with it."""
    async with Shop(database_url) as shop:
        await shop.publish()
        side: Any = shop.service.store._side
        count = 0

        @event.listens_for(side._engine.sync_engine, "before_cursor_execute")
        def conflict(connection: Connection, *more: object) -> None:
            nonlocal count
            count += 1
            if count % 37 == 0:
                raise DBAPIError("", {}, _Conflict())

        people = [f"+479000{number:04d}" for number in range(40)]
        told = await asyncio.gather(*(_until_taken(shop, one, "JOIN") for one in people))
        assert all(told)

        def asked() -> bool:
            return len(shop.gateway.requests) >= len(people)

        await shop.until(asked, 60)
        await asyncio.gather(*(_until_taken(shop, one, "yes") for one in people))
        await shop.until(lambda: len(shop.gateway.requests) >= 2 * len(people), 60)
        event.remove(side._engine.sync_engine, "before_cursor_execute", conflict)
        assert sorted((message.to, message.text) for message in shop.gateway.requests) == sorted(
            (one, text) for one in people for text in (QUESTION, "You're in!")
        )
        assert count > 2 * 37


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_a_machine_without_power_had_locked_is_let_go(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sends no word that it is gone, so its session would keep a customer waiting until the system gives it up."""
    async with Shop(database_url) as shop:
        await shop.publish()
        assert await shop.service.store.read(_timeout) == "1min"
        await shop.text(ANNA, "JOIN")
        await shop.said(QUESTION)
        monkeypatch.setattr(database, "ABANDONED", database.ABANDONED.replace("'60s'", "'2s'"))
        gone = database.Database(database_url)
        side: Any = gone._side
        async with side._engine.connect() as connection:
            await connection.execute(text("SELECT id FROM contact FOR UPDATE"))
            assert await shop.text(ANNA, "yes"), "taken all the same"
            assert len(shop.gateway.texts) == 1
            await shop.until(lambda: len(shop.gateway.texts) == 2, 15)
            await connection.invalidate()
        await gone.close()


def _timeout(connection: Connection) -> str:
    return str(connection.execute(text("SHOW idle_in_transaction_session_timeout")).scalar())


class _Conflict(Exception):
    sqlstate = "40001"


async def _until_taken(shop: Shop, sender: str, text: str) -> bool:
    """The gateway posts until it is told that it was taken."""
    reference = f"SM-{sender}-{text}"
    for _ in range(20):
        with contextlib.suppress(StoreError):
            await shop.text(sender, text, reference)
            return True
    return False


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_pool_without_connections_refuses_and_recovers(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish()
        side: Any = shop.service.store._side
        side._engine.sync_engine.pool._timeout = 0.2
        taken: list[Any] = []
        with contextlib.suppress(Exception):
            while len(taken) < 40:
                taken.append(await side._engine.connect())
        with pytest.raises(StoreError):
            await shop.text(ANNA, "JOIN", "SM1")
        for one in taken:
            await one.close()
        assert await _until_taken(shop, ANNA, "JOIN")
        await shop.said(QUESTION)


async def test_a_full_disk_is_told_to_the_gateway_and_loses_nothing(tmp_path: Path) -> None:
    """A server whose files may not grow, then may not be written at all, then may again. Every text that it did not
    store it refused with 503, and the gateway's second try takes it."""
    with FakeTwilio(seed=6) as twilio:
        async with World(f"sqlite:///{tmp_path}/shop.db", tmp_path, twilio, waits=1) as world:
            await world.publish()
            server = await world.start()
            told: Counter[int] = Counter()

            async def post(number: int, text: str) -> int:
                one = await asyncio.to_thread(twilio.text, f"+479100{number:04d}", world.number, text, world.webhook)
                told[one[0]] += 1
                return one[0]

            assert await post(0, "JOIN") == 200
            await world.until(world.settled, 60)
            for limit in (_largest(tmp_path) + 150_000, 0):  # a text and what is done about it take some 50 kB
                _limit_files(server.pid, limit)
                answers = [await post(number, "hello " * 200) for number in range(1, 25)]
                assert answers[-1] == 503
                assert set(answers) <= {200, 503}
                assert await _stored(world) == told[200], "what was accepted is there, and nothing else"
            assert told[200] > 1, "it was not full at once"
            _limit_files(server.pid, resource.RLIM_INFINITY)
            assert await post(30, "JOIN") == 200
            await world.until(lambda: len(twilio.texts_to("+4791000030")) == 1, 30)
            await world.until(world.settled, 60)
            missed = await _stored(world)
            assert missed >= told[200]
            assert server.poll() is None


def _largest(folder: Path) -> int:
    return max(file.stat().st_size for file in folder.glob("shop.db*") if not file.name.endswith("-shm"))


def _limit_files(process: int, size: int) -> None:
    """No file of this process may grow beyond `size` bytes; none may be written beyond that either."""
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def _stored(world: World) -> int:
    return sum(row["direction"] == "in" for row in await world.rows("message", "direction"))


async def test_a_read_only_database_is_told_to_the_gateway_and_recovers(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    async with Shop(url) as shop:
        await shop.publish()

        engine: Any = shop.service.store._side._writing  # type: ignore[attr-defined]

        def only_reading(connection: Any, record: object) -> None:
            connection.execute("PRAGMA query_only=ON")

        event.listen(engine, "connect", only_reading)
        await shop.service.store.write(lambda connection: only_reading(connection.connection.driver_connection, None))
        with pytest.raises(StoreError, match="READONLY"):
            await shop.text(ANNA, "JOIN", "SM1")
        event.remove(engine, "connect", only_reading)
        assert await shop.text(ANNA, "JOIN", "SM1")
        await shop.said(QUESTION)
        assert len(await shop.rows("message", direction="in")) == 1
