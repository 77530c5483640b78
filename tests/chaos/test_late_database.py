"""Processes that are there before their database: they wait, say so, and begin by themselves when it comes."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.chaos.crash_points import run
from tests.chaos.postgres import Postgres
from tests.chaos.world import World
from tests.fakes.smtp import free_port
from tests.fakes.twilio import FakeTwilio

KARI, OLA = "+4790012345", "+4790012346"
PATHS = ("/webhooks/twilio/sms", "/webhooks/twilio/status/abc", "/api/events", "/api/contacts")


@pytest.fixture(scope="module")
def server() -> Any:
    with Postgres() as server:
        yield server


@pytest.fixture
async def world(server: Postgres, tmp_path: Path) -> AsyncIterator[World]:
    with FakeTwilio(seed=9) as twilio:
        async with World(server.url, tmp_path, twilio) as world:
            yield world


async def ask(port: int, path: str, method: str = "GET") -> httpx2.Response:
    async with httpx2.AsyncClient(trust_env=False, verify=False) as client:
        return await client.request(method, f"http://127.0.0.1:{port}{path}", timeout=20)


def said(world: World) -> str:
    """Everything that its processes have logged."""
    return (world.folder / "processes.log").read_text("utf-8", "replace")


async def alive(port: int) -> bool:
    try:
        return (await ask(port, "/healthz")).status_code == 200
    except httpx2.HTTPError:
        return False


async def waits(world: World, port: int, short: str) -> None:
    """It is alive, not ready, and says why."""
    await world.until(lambda: alive(port), 60)
    ready = await ask(port, "/readyz")
    assert (ready.status_code, ready.json()) == (503, {"ready": False, "database": short})


async def ends_at_once(process: subprocess.Popen[bytes]) -> None:
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(process.wait, 20) == 0
    assert time.monotonic() - begun < 3


async def test_they_wait_for_a_database_that_comes_late_and_bring_it_up(server: Postgres, world: World) -> None:
    """An empty one: whoever is first makes its tables, and nobody falls over the others."""
    await asyncio.to_thread(server.crash)
    try:
        monitor, everything = free_port(), free_port()
        world.spawn("web")
        world.spawn("all", everything)
        world.environment["RESPONDER_MONITOR_PORT"] = str(monitor)
        world.spawn("worker")
        del world.environment["RESPONDER_MONITOR_PORT"]
        world.spawn("worker")
        for port in (world.port, everything, monitor):
            await waits(world, port, "does not answer")
        for path in PATHS:
            told = await ask(world.port, path, "POST")
            assert told.status_code == 503, path
            assert int(told.headers["retry-after"]) > 0
        assert (await ask(monitor, "/metrics")).status_code == 200
        assert await asyncio.to_thread(world.twilio.text, OLA, world.number, "JOIN", world.webhook) == [503]
        await world.until(lambda: said(world).count("nothing listens there. Tried again in 2 s.") >= 4, 30)
        assert world.working() == 0
        assert [process.poll() for process in world.processes] == [None] * 4
    finally:
        await asyncio.to_thread(server.revive)
    for port in (world.port, everything, monitor):
        await world.until(lambda port=port: _ready(port), 90)  # type: ignore[misc]
    await world.until(lambda: world.working() == 1, 60)
    assert said(world).count("this process works now") == 4
    assert "Traceback" not in said(world)
    await world.publish()
    await asyncio.sleep(3)  # the others look at what is published now and then
    assert await asyncio.to_thread(world.twilio.text, KARI, world.number, "JOIN", world.webhook) == [200]
    for one in (KARI, OLA):  # what was refused is found with the gateway
        await world.until(lambda one=one: world.twilio.texts_to(one) == ["Reply YES to get our offers."], 60)  # type: ignore[misc]


async def _ready(port: int) -> bool:
    return (await ask(port, "/readyz")).status_code == 200


@pytest.mark.parametrize("role", ["web", "worker"])
async def test_one_that_waits_ends_when_told(server: Postgres, world: World, role: str) -> None:
    await asyncio.to_thread(server.crash)
    try:
        process = world.spawn(role)
        await world.until(lambda: "Tried again in 1 s" in said(world), 60)
        await ends_at_once(process)
    finally:
        await asyncio.to_thread(server.revive)
    assert "Traceback" not in said(world)


async def test_a_wrong_password_is_said_and_waited_for_as_well(server: Postgres, world: World) -> None:
    """Whoever mends it at the database need not start us again."""
    await run(server.url, "CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'right'")
    rules = Path(server._server.pgdata) / "pg_hba.conf"
    rules.write_text("local all locked scram-sha-256\n" + rules.read_text())
    await run(server.url, "SELECT pg_reload_conf()")
    world.database = server.url.replace("//postgres:", "//locked:wr0ng")
    world.spawn("web")
    await waits(world, world.port, "refuses the password")
    assert "it refuses the user or the password in RESPONDER_DATABASE" in said(world)
    assert "wr0ng" not in said(world)
    await run(server.url, "ALTER ROLE locked PASSWORD 'wr0ng'")
    await world.until(lambda: _ready(world.port), 60)


@pytest.mark.parametrize(
    ("change", "short", "told"),
    [
        (("/postgres?", "/nowhere?"), "is not there", "it has no database of the name in RESPONDER_DATABASE"),
        (("//postgres:", "//nobody:"), "refuses the user", "it does not let this user in"),
        (("@/postgres?host=", "@nowhere.invalid/postgres?password="), "does not answer", "its host is not known"),
    ],
)
async def test_what_is_wrong_with_the_address_is_said(
    world: World, change: tuple[str, str], short: str, told: str
) -> None:
    assert change[0] in world.database, world.database
    world.database = world.database.replace(*change)
    process = world.spawn("web")
    await waits(world, world.port, short)
    assert told in said(world)
    await ends_at_once(process)
    assert "Traceback" not in said(world)
    assert json.dumps(world.database) not in said(world)
