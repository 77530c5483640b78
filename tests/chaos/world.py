"""Real processes of `responder serve` between a gateway that misbehaves and a database that fails.

A World starts, kills and freezes processes, and knows in the end what was lost or done twice: the gateway's own list
of messages is the judge of what was sent, the database of what was handled.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
from sqlalchemy import Connection, func, select

from responder.config import Settings
from responder.errors import StoreError
from responder.language import read_merchant, read_script
from responder.service import ScriptSource, Service
from responder.store import tables
from responder.store.catalogue import channel_id
from tests.fakes.smtp import free_port
from tests.fakes.twilio import FakeTwilio
from tests.service.shop import JOIN
from tests.starts import start

HOUSE = Path(__file__).parents[2]
SECRET = "s" * 40
OPEN = ("queued", "sending", "unknown")
MERCHANT = """
name: Fjord Kaffe
language: en
time zone: Europe/Oslo
country: NO
help: "Fjord Kaffe. STOP to end."
quiet hours: none
prefix per hour: 1000000
texts per hour: 1000000
channels:
  - sms: "{number}"
    gateway: twilio
    account: {account}
    token: env TWILIO_TOKEN
    opt-out: responder
"""


@dataclass
class World:
    """One gateway account, one database, and as many processes as are started.

    `number` is the shop's; `waits` how long an outcome stays unknown before the gateway is asked, in seconds; `cold`
    whether its processes start as a shell starts them (see `tests.starts`).
    """

    database: str
    folder: Path
    twilio: FakeTwilio
    merchant: str = "kaffe"
    number: str = "+4759440000"
    port: int = 0
    waits: float = 1.5
    lease: int = 3
    cold: bool = False
    environment: dict[str, str] = field(default_factory=dict)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    seen_unknown: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.port = self.port or free_port()
        # The fake gateway hangs up on purpose; its server would tell of each time.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        self.settings = Settings(database=self.database, secret=SECRET, role="web", port=self.port)
        self.service = Service(self.settings, environment={"TWILIO_TOKEN": self.twilio.token})

    @property
    def webhook(self) -> str:
        return f"http://127.0.0.1:{self.port}/webhooks/twilio/sms"

    @property
    def channel(self) -> str:
        return channel_id(self.merchant, "sms", self.number)

    async def publish(self, *sources: str, merchant: str = MERCHANT) -> None:
        """Bring the database to the newest schema, with one merchant and its dialogs."""
        from responder.store.connection.schema import migrate

        await migrate(self.service.store)
        scripts = [read_script(source, f"dialog{number}") for number, source in enumerate(sources or (JOIN,))]
        text = merchant.format(number=self.number, account=self.twilio.account)
        files = [ScriptSource(one.name, one.version, one.source) for one in scripts]
        await self.service.publish(self.merchant, read_merchant(text), files, source=text)

    async def __aenter__(self) -> World:
        return self

    async def __aexit__(self, *_: object) -> None:
        for process in [*self.processes]:
            self.kill(process)
        await self.service.store.close()

    # -- processes -----------------------------------------------------------------------------------

    def spawn(self, role: str = "all", port: int = 0) -> subprocess.Popen[bytes]:
        """A process of the server, on a port of its own if one is given. Its log is in the folder."""
        port = port or self.port
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("RESPONDER_")},
            "RESPONDER_DATABASE": self.database, "RESPONDER_SECRET": SECRET, "RESPONDER_PORT": str(port),
            "RESPONDER_PUBLIC_URL": f"http://127.0.0.1:{port}", "RESPONDER_GATEWAY_URL": self.twilio.url,
            "RESPONDER_LEASE": str(self.lease), "RESPONDER_LOG": "warning", "TWILIO_TOKEN": self.twilio.token,
            "CHAOS_WAIT": str(self.waits), **self.environment,
        }  # fmt: skip
        with open(self.folder / "processes.log", "ab") as log:
            process = start(
                "tests.chaos.serve", "--role", role,
                cold=self.cold, cwd=HOUSE, env=environment, stdout=log, stderr=log,
            )  # fmt: skip
        self.processes.append(process)
        return process

    async def start(self, role: str = "all", port: int = 0) -> subprocess.Popen[bytes]:
        """As `spawn`; returns when it answers, or says that it works."""
        working = self.working()
        process = self.spawn(role, port)
        await self.until(partial(self.answers, port) if role != "worker" else lambda: self.working() > working, 90)
        return process

    def working(self) -> int:
        """How many workers have said so far that they work."""
        log = self.folder / "processes.log"
        return log.read_text("utf-8", "replace").count("Responder works") if log.exists() else 0

    async def answers(self, port: int = 0) -> bool:
        with contextlib.suppress(httpx2.HTTPError):
            async with httpx2.AsyncClient(trust_env=False, verify=False) as client:
                return (await client.get(f"http://127.0.0.1:{port or self.port}/healthz", timeout=2)).status_code == 200
        return False

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End it without a word."""
        self.processes.remove(process)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait(10)

    async def stop(self, process: subprocess.Popen[bytes]) -> int:
        """Ask it to end, as whoever brings a new version does, and wait until it has; its exit code."""
        self.processes.remove(process)
        process.send_signal(signal.SIGTERM)
        return await asyncio.to_thread(process.wait, 60)

    def said(self) -> str:
        return (self.folder / "processes.log").read_text("utf-8", "replace")[-4000:]

    # -- waiting and looking -------------------------------------------------------------------------

    async def until(self, holds: Callable[[], bool | Awaitable[bool]], seconds: float) -> None:
        """Wait until it holds; fails where it does not in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            told = holds()
            if told if isinstance(told, bool) else await told:
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"not in {seconds} s: {getattr(holds, '__name__', holds)}; {self.said()}")

    async def settled(self) -> bool:
        """Whether nothing is left to do: every input handled, every message at its end. Notes what is unknown."""
        try:
            messages, due = await self.service.store.read(open_of, self.service.clock.now())
        except StoreError:
            return False
        self.seen_unknown.update(identity for identity, status in messages if status == "unknown")
        return not due and not messages

    async def rows(self, table: str, *names: str) -> Sequence[dict[str, Any]]:
        found = tables.metadata.tables[table]

        def read(connection: Connection) -> list[dict[str, Any]]:
            columns = [found.c[name] for name in names] if names else [found]
            return [dict(row._mapping) for row in connection.execute(select(*columns))]

        return await self.service.store.read(read)

    async def watch(self) -> None:
        """Note messages whose outcome is unknown for a while, until cancelled."""
        while True:
            await self.settled()
            await asyncio.sleep(0.2)


def open_of(connection: Connection, now: datetime) -> tuple[Sequence[Any], int]:
    """Messages that are not at their end, and how many inputs are due."""
    message, waiting = tables.metadata.tables["message"], tables.metadata.tables["input"]
    open_ = select(message.c.id, message.c.status).where(message.c.status.in_([*OPEN, "received"]))
    due = select(func.count()).where(waiting.c.due <= now, waiting.c.set_aside_at.is_(None))
    return connection.execute(open_).all(), int(connection.execute(due).scalar() or 0)
