"""How long an answer takes through a server that has nothing else to do: from the webhook to the gateway call.

`python -m bench.idle [--messages 300] [--pause 0.05]`
One message at a time. The floor is what cannot be saved: the bare handler of `bench.floor` (signature checked, one row
committed) and one bare request to the same gateway, each asked for as often, one after the other.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from socket import create_connection, socket

from bench.inbound import WARM, floor
from bench.load import request, sender
from bench.outgoing import gateway, texts
from bench.processes import free_port, server, spread
from bench.shop import Bench


def ask(connection: socket, data: bytes) -> None:
    """One request over a kept connection, until its answer is there."""
    connection.sendall(data)
    answer, length = b"", 0
    while b"\r\n\r\n" not in answer or len(answer.partition(b"\r\n\r\n")[2]) < length:
        answer += connection.recv(65536)
        length = int(answer.lower().partition(b"content-length:")[2].split(b"\r")[0] or 0)
    if not answer.startswith(b"HTTP/1.1 200"):
        raise SystemExit(f"refused: {answer[:200]!r}")


def webhooks(port: int, numbers: Sequence[int], pause: float) -> dict[str, tuple[float, float]]:
    """When each webhook was begun and answered, by the customer's number (monotonic)."""
    found = {}
    with closing(create_connection(("127.0.0.1", port))) as connection:
        for number in numbers:
            data = request(port, number)
            time.sleep(pause)
            begun = time.monotonic()
            ask(connection, data)
            found[sender(number)] = (begun, time.monotonic())
    return found


async def calls(port: int, numbers: Sequence[int], pause: float) -> list[float]:
    """Milliseconds of each bare request to the gateway."""
    found = []
    async with texts(port) as send:
        for number in numbers:
            await asyncio.sleep(pause)
            begun = time.monotonic()
            await send(number)
            found.append((time.monotonic() - begun) * 1000)
    return found


def told(port: int) -> dict[str, float]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/times", timeout=5) as answer:
        found: dict[str, float] = json.load(answer)
    return found


def milliseconds(times: dict[str, tuple[float, float]]) -> list[float]:
    return [(end - begun) * 1000 for begun, end in times.values()]


def measure(options: argparse.Namespace, folder: Path) -> None:
    warm, numbers = range(WARM), range(WARM, WARM + options.messages)
    with gateway() as (port, mail_port):
        bench = Bench(
            f"sqlite:///{folder}/idle.db", free_port(), "sms", mail_port, gateway_url=f"http://127.0.0.1:{port}"
        )
        asyncio.run(bench.prepare(WARM + options.messages, parked=False))
        with floor(folder) as (bare, _), server(bench):
            webhooks(bare, warm, 0)
            webhooks(bench.port, warm, 0.005)
            handled = milliseconds(webhooks(bare, numbers, options.pause))
            asked = asyncio.run(calls(port, range(10**6, 10**6 + options.messages), options.pause))
            ours = webhooks(bench.port, numbers, options.pause)
            time.sleep(2)
            reached = told(port)
    if missing := [number for number in ours if number not in reached]:
        raise SystemExit(f"{len(missing)} answers never reached the gateway")
    print(f"floor       {spread(handled)}   (bare handler)   {spread(asked)}   (bare gateway call)")
    print(f"responder   {spread(milliseconds(ours))}   (webhook)")
    through = sorted((reached[number] - begun) * 1000 for number, (begun, _) in ours.items())
    least = sorted(handled)[len(handled) // 2] + sorted(asked)[len(asked) // 2]
    print(f"            {spread(through)}   (until the gateway call)   ratio {through[len(through) // 2] / least:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=300)
    parser.add_argument("--pause", type=float, default=0.05, help="seconds between messages")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        measure(options, Path(folder))


if __name__ == "__main__":
    main()
