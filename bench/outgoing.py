"""What is queued goes out: how many texts and mails a second, each judged by the send gate, claimed before and settled
after it, beside a floor.

`python -m bench.outgoing [--messages 5000] [--database postgresql://…]`
A fake gateway and mail server take everything at once. The floor sends as many bare requests (the same client library,
as many connections, no database) to the same place.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from email.message import EmailMessage
from pathlib import Path

import aiohttp
import aiosmtplib
import uvloop
from sqlalchemy import Connection, func, select

from bench.load import ACCOUNT, NUMBER, sender
from bench.processes import free_port, stop, wait_for
from bench.shop import Bench
from responder.service import Service
from responder.service.lane import CONCURRENCY
from responder.store.tables import message

TEXT = "Hi there, shall we deliver order 17 on Friday? Reply YES or NO."


@contextmanager
def gateway() -> Iterator[tuple[int, int]]:
    port, mail_port = free_port(), free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.gateway", str(port), str(mail_port)])
    try:
        wait_for(port)
        yield port, mail_port
    finally:
        stop([process])


def taken(port: int) -> dict[str, int]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/count", timeout=5) as answer:
        found: dict[str, int] = json.load(answer)
    return found


# -- the floors ----------------------------------------------------------------------------------------


@asynccontextmanager
async def texts(port: int) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    url = f"http://127.0.0.1:{port}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    headers = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT, "token")}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def send(number: int) -> None:
            async with session.post(url, data={"To": sender(number), "From": NUMBER, "Body": TEXT}) as answer:
                await answer.read()

        yield send


@asynccontextmanager
async def mails(port: int) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    free: list[aiosmtplib.SMTP] = []

    async def send(number: int) -> None:
        client = (
            free.pop()
            if free
            else aiosmtplib.SMTP(hostname="127.0.0.1", port=port, local_hostname="kaffe.example", start_tls=False)
        )
        if not client.is_connected:
            await client.connect()
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "hei@kaffe.example", f"customer{number}@home.example", "Friday?"
        mail["Message-ID"] = f"<{number}@floor.example>"
        mail.set_content(TEXT)
        await client.send_message(mail)
        free.append(client)

    yield send
    for client in free:
        await client.quit()


async def floor(kind: str, port: int, mail_port: int, count: int) -> float:
    """Messages a second."""
    numbers = iter(range(count))
    async with texts(port) if kind == "sms" else mails(mail_port) as send:

        async def work() -> None:
            for number in numbers:
                await send(number)

        begun = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(CONCURRENCY[kind])))
        return count / (time.perf_counter() - begun)


# -- ours ----------------------------------------------------------------------------------------------


def _waiting(connection: Connection) -> int:
    open_ones = message.c.status.in_(("queued", "sending"))
    return int(connection.execute(select(func.count()).select_from(message).where(open_ones)).scalar() or 0)


async def ours(kind: str, port: int, mail_port: int, count: int, database: str) -> float:
    """Messages a second, from when a tenth is out (by then the libraries are loaded) to the last one settled."""
    bench = Bench(database, port, kind, mail_port, gateway_url=f"http://127.0.0.1:{port}")
    await bench.prepare(count, settled=False)
    service = bench.service()
    await service.start()
    first = await until(service, count * 9 // 10)
    begun = time.perf_counter()
    await until(service, 0)
    rate = first / (time.perf_counter() - begun)
    await service.stop()
    return rate


async def until(service: Service, left: int) -> int:
    """Wait until so many are left to send; how many there are then."""
    while (waiting := await service.store.read(_waiting)) > left:  # noqa: ASYNC110 (the database is asked)
        await asyncio.sleep(0.02)
    return waiting


async def measure(options: argparse.Namespace, folder: Path) -> None:
    with gateway() as (port, mail_port):
        for kind, name in (("sms", "texts"), ("email", "mails")):
            bare = await floor(kind, port, mail_port, options.messages)
            before = taken(port)
            database = options.database or f"sqlite:///{folder}/{kind}.db"
            rate = await ours(kind, port, mail_port, options.messages, database)
            after = {what: number - before[what] for what, number in taken(port).items()}
            print(f"{name}   floor {bare:6.0f} a second   responder {rate:6.0f} a second over {CONCURRENCY[kind]} "
                  f"connections   ratio {rate / bare:.2f}   {after}")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5_000)
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="responder-bench-") as folder,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        runner.run(measure(options, Path(folder)))


if __name__ == "__main__":
    main()
