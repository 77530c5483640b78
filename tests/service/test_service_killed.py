"""kill -9 of the real server in the middle of a load: what was accepted is handled once, each answer queued once."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
from pathlib import Path

import pytest

from bench.inbound import Bench, free_port
from bench.load import request

COUNT = 200
KILLS = 3


async def _post(port: int, numbers: list[int], accepted: set[int]) -> None:
    """Post as the gateway would: what was not answered with 200 is posted again."""
    while numbers:
        number = numbers.pop()
        try:
            async with asyncio.timeout(5):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(request(port, number))
                status = (await reader.readline())[9:12]
                writer.close()
        except (OSError, TimeoutError):
            status = b""
        if status == b"200":
            accepted.add(number)
        else:
            numbers.insert(0, number)
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_killed_server_loses_nothing_and_does_nothing_twice(database_url: str, tmp_path: Path) -> None:
    bench = Bench(database_url, free_port())
    await bench.prepare(COUNT)
    numbers, accepted = list(range(COUNT)), set[int]()
    posting = [asyncio.create_task(_post(bench.port, numbers, accepted)) for _ in range(16)]
    for kill in range(KILLS + 1):
        with bench.server() as processes:
            most = COUNT * (kill + 1) // (KILLS + 1)
            goal = COUNT if kill == KILLS else random.randint(min(len(accepted), most), most)
            async with asyncio.timeout(180):
                # What is waited for happens in another process.
                while len(accepted) < goal or (  # noqa: ASYNC110
                    kill == KILLS and (await bench.counts())["handled"] < COUNT
                ):
                    await asyncio.sleep(0.1)
            if kill < KILLS:
                for process in processes:
                    process.send_signal(signal.SIGKILL)
    for task in posting:
        with contextlib.suppress(asyncio.CancelledError):
            await task
    assert accepted == set(range(COUNT))
    counts = await bench.counts()
    assert counts == {"received": COUNT, "handled": COUNT, "answers": COUNT, "ended": COUNT}
