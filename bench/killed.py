"""kill -9 of the real server in the middle of the load of `bench.inbound`: is each accepted message handled once?

`python -m bench.killed [--contacts 10000] [--kills 10] [--database postgresql://…]`
What is not answered with 200 is posted again, as the gateway does. Not a measure of speed: it prints what was lost (0)
and what was done twice (0), and its exit code is 1 where there was any.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import sys
import tempfile
from dataclasses import dataclass, field

from bench.load import request
from bench.processes import free_port, server
from bench.shop import Bench

CONNECTIONS = 16
PATIENCE = 600


@dataclass
class Posting:
    """The gateway's side: what is still to be posted, and what the server said that it has."""

    port: int
    numbers: list[int]
    accepted: set[int] = field(default_factory=set)
    again: int = 0

    async def run(self) -> None:
        while self.numbers:
            number = self.numbers.pop()
            if await self._status(number) == b"200":
                self.accepted.add(number)
            else:
                self.again += 1
                self.numbers.insert(0, number)
                await asyncio.sleep(0.05)

    async def _status(self, number: int) -> bytes:
        try:
            async with asyncio.timeout(5):
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.write(request(self.port, number))
                status = (await reader.readline())[9:12]
                writer.close()
                return status
        except (OSError, TimeoutError):
            return b""


async def killed(bench: Bench, contacts: int, kills: int) -> Posting:
    """Kill the server so many times, each time somewhere in the next share of the load; then let it finish."""
    posting = Posting(bench.port, list(range(contacts)))
    tasks = [asyncio.create_task(posting.run()) for _ in range(CONNECTIONS)]
    for kill in range(kills):
        with server(bench) as processes:
            most = contacts * (kill + 1) // (kills + 1)
            await _until(posting, random.randint(min(len(posting.accepted), most), most))
            for process in processes:
                process.send_signal(signal.SIGKILL)
    with server(bench):
        await _until(posting, contacts)
        async with asyncio.timeout(PATIENCE):
            while (await bench.counts())["handled"] < contacts:  # noqa: ASYNC110 (another process works)
                await asyncio.sleep(0.2)
    await asyncio.gather(*tasks)
    return posting


async def _until(posting: Posting, goal: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while len(posting.accepted) < goal:  # noqa: ASYNC110 (another process answers)
            await asyncio.sleep(0.02)


async def measure(options: argparse.Namespace, folder: str) -> bool:
    bench = Bench(options.database or f"sqlite:///{folder}/killed.db", free_port())
    await bench.prepare(options.contacts)
    posting = await killed(bench, options.contacts, options.kills)
    counts = await bench.counts()
    print(f"accepted {len(posting.accepted)}, posted again {posting.again} times, {options.kills} kills")
    print("in the end  " + json.dumps(counts))
    return set(counts.values()) == {options.contacts}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        sys.exit(0 if asyncio.run(measure(parser.parse_args(), folder)) else 1)


if __name__ == "__main__":
    main()
