"""A database that is an hour old: what happened since is asked for before anything goes out, and then not all at once."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import asyncpg
import pytest

from responder.channels.base import SendResult
from responder.service import reconcile as reconciling
from responder.store.backup.restoring import RELEASED_A_SECOND, hold_all
from tests.chaos.mortal import Mortal, publish
from tests.chaos.world import HOUSE, SECRET
from tests.fakes.postgres import Postgres
from tests.service.shop import MERCHANT, SHIPPED, Shop
from tests.starts import run

ANNA, BO, CARL = "+4790000001", "+4790000002", "+4790000003"
CAPS = "prefix per hour: 1000000\ntexts per hour: 1000000\n"


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
    connection = await asyncpg.connect(url)
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()


async def _command(url: str, *arguments: str) -> None:
    environment = {**os.environ, "RESPONDER_SECRET": SECRET, "PATH": f"{Postgres.programs()}:{os.environ['PATH']}"}
    done = await asyncio.to_thread(run, "responder.cli", *arguments, "--database", url, cwd=HOUSE, env=environment)
    assert done.returncode == 0, (done.stdout + done.stderr).decode()


async def test_what_was_held_goes_out_spread_over_time(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """80 messages that the gateway does not have. Each customer's two stay in their order."""
    monkeypatch.setattr(reconciling, "POLL", 0.05)
    people = [f"+479{number:07d}" for number in range(40)]
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED, merchant=MERCHANT + CAPS)
        shop.gateway.answer = lambda message: SendResult("temporary", code="later", retry_after=600)
        shop.gateway.found = lambda message: SendResult("temporary", code="not-found")
        for one in people:
            await shop.service.receive_event("kaffe", f"e{one}", "order.shipped", {"sms": one}, {})
        await shop.until(lambda: len(shop.gateway.requests) == 80)

        async def refused() -> bool:
            return all(row["status"] == "queued" for row in await shop.rows("message", direction="out"))

        await shop.until(refused)
        await shop.service.store.write(hold_all, shop.clock.now())
        shop.gateway.requests.clear()
        shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        shop.clock.advance(3600)
        await shop.until(lambda: _released(shop))
        waiting = await shop.rows("message", direction="out")
        moments = {row["address"]: row["not_before"] for row in waiting}
        seconds = (max(moments.values()) - min(moments.values())).total_seconds()
        assert len(set(moments.values())) == len(people)
        assert 0.5 * 80 / RELEASED_A_SECOND < seconds <= 80 / RELEASED_A_SECOND
        assert all(row["not_before"] == moments[row["address"]] for row in waiting)
        at_once = len(shop.gateway.requests)
        assert at_once < 40
        shop.clock.advance(10)
        await shop.until(lambda: len(shop.gateway.requests) == 80)
        for one in people:
            texts = [message.text for message in shop.gateway.requests if message.to == one]
            assert texts == ["Your order is on its way.", "Track it on our page."]


async def _released(shop: Shop) -> bool:
    """What is unknown is asked about at once, and again and again."""
    (row,) = await shop.rows("channel", kind="sms")
    if row["restored_to"] is not None:
        shop.service.reconciler.look()
        await asyncio.sleep(0.05)
    return row["restored_to"] is None
