"""Signed webhook in, dialog moved, answer in the outbox, all durable: how many a second, beside a bare floor.

`python -m bench.inbound [--contacts 10000] [--connections 32] [--database postgresql://…]`
Every contact has an open yes-or-no question and answers it once. The real server runs as a process of its own (with
PostgreSQL one web and one worker process), and so does the load generator. The channel is parked, so that what is
measured ends with the answer in the outbox.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select, update

from bench.load import ACCOUNT, ACCOUNT_TOKEN, NUMBER, sender
from responder.config import Settings
from responder.engine.inputs import EventCame
from responder.language import read_merchant, read_script
from responder.service import ScriptSource, Service
from responder.service.dispatch import dispatch
from responder.store.arrivals import address_row, new_contact
from responder.store.catalogue import channel_id, park
from responder.store.inputs import Pending
from responder.store.sets import derived_id, insert_rows
from responder.store.tables import channel, contact, contact_address, message, run

MERCHANT = f"""
name: Fjord Kaffe
language: nb
languages: [nb, en]
time zone: Europe/Oslo
country: NO
help: "Fjord Kaffe. STOP to end."
prefix per hour: 1000000
texts per hour: 1000000
channels:
  - sms: "{NUMBER}"
    gateway: twilio
    account: {ACCOUNT}
    token: env BENCH_TOKEN
    opt-out: responder
"""
SCRIPT = """
name: Confirm
channel: sms
purpose: service
start:
  - event: order.placed
steps:
  - ask: "Hi {{ contact.first_name or 'there' }}, shall we deliver order {{ number }} on Friday? Reply YES or NO."
    within: 3 days
    replies:
      yes:
        - tag: confirmed
        - send: "Thank you! We'll come on Friday."
      no:
        - handoff: "Wants another day for order {{ number }}"
      else:
        - again: "Please reply YES or NO."
      no reply: end
"""
AT_ONCE = 250
WARM = 200
"""Messages before the measured ones: what a process works out once is no part of what a message costs."""
ENVIRONMENT = {"BENCH_TOKEN": ACCOUNT_TOKEN, "RESPONDER_SECRET": "s" * 40}


class Bench:
    def __init__(self, database: str, port: int) -> None:
        self.port = port
        self.settings = Settings(
            database=database, port=port, public_url=f"http://127.0.0.1:{port}", secret="s" * 40, role="worker"
        )
        self.channel = channel_id("kaffe", "sms", NUMBER)

    # -- before --------------------------------------------------------------------------------------

    async def prepare(self, contacts: int) -> None:
        """A published merchant, and contacts that were each asked one question."""
        from responder.store.schema import migrate

        service = Service(self.settings, environment=ENVIRONMENT)
        await migrate(service.store)
        script = read_script(SCRIPT, "confirm")
        sources = [ScriptSource(script.name, script.version, script.source)]
        await service.publish("kaffe", read_merchant(MERCHANT), sources, source=MERCHANT)
        for first in range(0, contacts, AT_ONCE):
            await service.store.write(self._ask, service, range(first, min(first + AT_ONCE, contacts)))
        await service.store.write(self._settle, service)
        await service.store.close()

    def _ask(self, connection: Connection, service: Service, numbers: Sequence[int]) -> None:
        now = service.clock.now()
        ids = {number: derived_id("bench", str(number)) for number in numbers}
        insert_rows(connection, contact, [new_contact("kaffe", ids[number], now) for number in numbers])
        addresses = [address_row(("kaffe", "sms", sender(number)), ids[number]) for number in numbers]
        insert_rows(connection, contact_address, addresses)
        events = [
            Pending("kaffe", ids[number], EventCame(f"e{number}", "order.placed", now, {"number": str(number)}), now,
                    number, fresh=True)
            for number in numbers
        ]  # fmt: skip
        dispatch(connection, service.library, now, fresh=events, limit=AT_ONCE, claim=False)

    def _settle(self, connection: Connection, service: Service) -> None:
        """The questions have long been sent; and nothing more goes out."""
        values = {"status": "sent", "sent_at": message.c.at}
        connection.execute(update(message).where(message.c.direction == "out").values(**values))
        park(connection, ("kaffe", self.channel), "measured without its gateway", service.clock.now())
        connection.execute(update(channel).values(looked_at=service.clock.now()))

    # -- the processes -------------------------------------------------------------------------------

    @contextmanager
    def server(self) -> Iterator[list[subprocess.Popen[bytes]]]:
        roles = ["all"] if self.settings.database.startswith("sqlite") else ["web", "worker"]
        environment = {
            **os.environ, **ENVIRONMENT, "RESPONDER_DATABASE": self.settings.database,
            "RESPONDER_PORT": str(self.port), "RESPONDER_PUBLIC_URL": self.settings.public_url,
            "RESPONDER_LOG": "warning",
        }  # fmt: skip
        started = [
            subprocess.Popen([sys.executable, "-m", "responder.cli", "serve", "--role", role], env=environment)
            for role in roles
        ]
        try:
            wait_for(self.port)
            yield started
        finally:
            stop(started)

    # -- watching ------------------------------------------------------------------------------------

    async def watch(self, count: int, done: asyncio.Event) -> dict[str, float]:
        """When each answer was first seen in the outbox by another connection (monotonic), by the inbound's SID."""
        service = Service(self.settings, environment=ENVIRONMENT)
        seen: dict[str, float] = {}
        last = await service.store.read(
            lambda connection: connection.execute(select(func.max(message.c.position))).scalar()
        )
        while len(seen) < count and not (done.is_set() and await self._idle(service, seen, last)):
            await asyncio.sleep(0.005)
            rows = await service.store.read(_answers_after, last)
            now = time.monotonic()
            for position, reference in rows:
                seen[reference] = now
                last = max(last, position)
        await service.store.close()
        return seen

    async def _idle(self, service: Service, seen: dict[str, float], last: int) -> bool:
        await asyncio.sleep(0.5)
        return not await service.store.read(_answers_after, last)

    async def counts(self) -> dict[str, int]:
        service = Service(self.settings, environment=ENVIRONMENT)
        found = await service.store.read(_counts)
        await service.store.close()
        return found


def _answers_after(connection: Connection, last: int) -> list[tuple[int, str]]:
    inbound = message.alias()
    statement = (
        select(message.c.position, inbound.c.reference)
        .join_from(message, inbound, (inbound.c.merchant == message.c.merchant) & (inbound.c.id == message.c.answers))
        .where(message.c.merchant == "kaffe", message.c.status == "queued", message.c.position > last)
    )
    return [(row[0], row[1]) for row in connection.execute(statement)]


def _counts(connection: Connection) -> dict[str, int]:
    def count(*where: Any, table: Any = message) -> int:
        return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar() or 0)

    return {
        "received": count(message.c.direction == "in"),
        "handled": count(message.c.direction == "in", message.c.status == "handled"),
        "answers": count(message.c.direction == "out", message.c.answers.is_not(None)),
        "ended": count(run.c.ended == "done", table=run),
    }


# -- helpers of the processes ------------------------------------------------------------------------------


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def wait_for(port: int, seconds: float = 40.0) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the server did not start")


def stop(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.send_signal(signal.SIGTERM)
    for process in processes:
        process.wait(20)


def memory(process: subprocess.Popen[bytes]) -> int:
    """The most resident memory that a process has had, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def processor_time(processes: Sequence[subprocess.Popen[bytes]]) -> float:
    """Seconds of processor time that processes have used so far."""
    fields = [Path(f"/proc/{one.pid}/stat").read_text().rpartition(")")[2].split() for one in processes]
    return sum(int(one[11]) + int(one[12]) for one in fields) / os.sysconf("SC_CLK_TCK")


async def measured(processes: Sequence[subprocess.Popen[bytes]], name: str, *what: int) -> dict[str, Any]:
    """One load with what it cost; both told. Processor time says more than the clock on a machine that is shared."""
    before = processor_time(processes)
    found = await load(*what)
    found["cost"] = (processor_time(processes) - before) / what[2] * 1e6
    print(f"{name:11} {found['rate']:8.0f} messages/s   {spread(found['latencies'])}   "
          f"{found['cost']:5.0f} us processor time each   {found['statuses']}")  # fmt: skip
    return found


async def load(port: int, first: int, count: int, connections: int, rate: int = 0) -> dict[str, Any]:
    arguments = [str(value) for value in (port, first, count, connections, rate)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.load", *arguments, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    found: dict[str, Any] = json.loads(output)
    found["rate"] = count / found["seconds"]
    return found


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def spread(values: Sequence[float]) -> str:
    return f"p50 {percentile(values, 0.5):6.1f} ms   p99 {percentile(values, 0.99):6.1f} ms"


async def measure_floor(count: int, connections: int, folder: Path) -> dict[str, Any]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.floor", str(port), str(folder / "floor.db")])  # noqa: ASYNC220
    try:
        wait_for(port)
        await load(port, count, WARM, connections)
        return await measured([process], "floor", port, 0, count, connections)
    finally:
        stop([process])


async def measure(options: argparse.Namespace, folder: Path) -> None:
    bench = Bench(options.database or f"sqlite:///{folder}/bench.db", free_port())
    half = options.contacts // 2
    begun = time.monotonic()
    await bench.prepare(options.contacts + half + WARM)
    print(f"{options.contacts + half + WARM} contacts asked in {time.monotonic() - begun:.1f} s")
    floor = await measure_floor(options.contacts, options.connections, folder)
    with bench.server() as processes:
        await load(bench.port, options.contacts + half, WARM, options.connections, WARM // 4)
        full = await measured(processes, "responder", bench.port, 0, options.contacts, options.connections)
        cheaper = floor["cost"] / full["cost"]
        print(f"ratio       {full['rate'] / floor['rate']:8.2f} by the clock, {cheaper:.2f} by processor time")
        await asyncio.sleep(1 if len(processes) == 1 else 5)
        done = asyncio.Event()
        watching = asyncio.create_task(bench.watch(half, done))
        paced = await load(bench.port, options.contacts, half, options.connections, int(full["rate"] / 2))
        done.set()
        seen = await watching
        waits = [(seen[sid] - at) * 1000 for sid, at in paced["sent"].items() if sid in seen]
        print(f"half load   {paced['rate']:8.0f} messages/s   {spread(paced['latencies'])}   (webhook)")
        print(f"            {len(waits):8d} answers seen  {spread(waits)}   (until in the outbox)")
        print("memory      " + ", ".join(f"{memory(process)} MB" for process in processes))
    print("in the end  " + json.dumps(await bench.counts()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=10_000, help="each answers once (half as many again paced)")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--database", help="postgresql://… of an empty database; SQLite in a new folder unless given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        asyncio.run(measure(options, Path(folder)))


if __name__ == "__main__":
    main()
