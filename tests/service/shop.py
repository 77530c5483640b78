"""A small shop with a real service around it, and a gateway whose answers the test chooses."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from responder.channels.base import CLAIM_LOST, InboundText, MayGo, Outgoing, SendResult, always
from responder.config import Settings
from responder.language import read_script
from responder.language.merchant import read_merchant
from responder.service import ChannelRecord, MovableClock, ScriptSource, Service
from responder.store import tables
from responder.store.catalogue import channel_id

NUMBER = "+4759440000"
MAILBOX = "hei@kaffe.example"
ACCOUNT = "AC" + "0" * 32
MERCHANT = f"""
name: Fjord Kaffe
language: en
time zone: Europe/Oslo
country: NO
help: "Fjord Kaffe, call +47 22 00 00 00. STOP to end."
channels:
  - sms: "{NUMBER}"
    gateway: twilio
    account: {ACCOUNT}
    token: env TOKEN
    opt-out: responder
    per second: 1000
  - email: {MAILBOX}
    gateway: simulated
"""
SHIPPED = """
name: Shipped
channel: sms
purpose: service
start:
  - event: order.shipped
steps:
  - send: "Your order is on its way."
  - send: "Track it on our page."
"""
JOIN = """
name: Join
channel: sms
purpose: service
start:
  - keyword: JOIN
  - event: signup.submitted
steps:
  - ask: "Reply YES to get our offers."
    remind:
      1 hour: "Still want offers? Reply YES."
    within: 1 day
    replies:
      yes:
        - subscribe: sms
        - tag: member
        - send: "You're in!"
      no:
        - send: "No problem."
      else:
        - again: "Please reply YES or NO."
      no reply: end
"""
SECRETS = {"TOKEN": "12345678901234567890123456789012"}
NOON = datetime(2026, 11, 18, 11, 0, tzinfo=UTC)
Answer = Callable[[Outgoing], SendResult | Exception]


class Gateway:
    """A sender that notes every request it gets; `answer` decides what it says."""

    def __init__(self) -> None:
        self.requests: list[Outgoing] = []
        self.answer: Answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        self.found: Callable[[Outgoing], SendResult | None] = lambda message: None
        self.delay = 0.0
        self.closed = 0

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        if not await may_go():
            return CLAIM_LOST
        self.requests.append(message)
        if self.delay:
            await asyncio.sleep(self.delay)
        result = self.answer(message)
        if isinstance(result, Exception):
            raise result
        return result

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        return self.found(message)

    async def close(self) -> None:
        self.closed += 1

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.requests]


class Shop:
    """One merchant with one SMS number and one mailbox; `gateway` stands behind both."""

    id = "kaffe"

    def __init__(
        self, url: str, role: str = "all", clock: MovableClock | None = None, at_once: bool = False, **settings: Any
    ) -> None:
        """`at_once`: used before its word lists are read."""
        self.gateway = Gateway()
        self.at_once = at_once
        self.clock = clock or MovableClock(NOON)
        self.settings = Settings(database=url, role=role, secret="s" * 40, **settings)
        self.service = Service(self.settings, self.clock, self.build, SECRETS)
        self.sms = channel_id(self.id, "sms", NUMBER)
        self.mail = channel_id(self.id, "email", MAILBOX)
        self._numbers = itertools.count(1)

    def build(self, record: ChannelRecord, secrets: Mapping[str, str], settings: Settings) -> Gateway:
        return self.gateway

    async def __aenter__(self) -> Shop:
        await self.service.start()
        if self.settings.role != "web" and not self.at_once:
            await self.until(lambda: self.service.intake.works)
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.service.stop()

    async def publish(self, *sources: str, merchant: str = MERCHANT) -> None:
        scripts = []
        for number, source in enumerate(sources or (JOIN,)):
            script = read_script(source, f"dialog{number}")
            scripts.append(ScriptSource(script.name, script.version, source))
        await self.service.publish(self.id, read_merchant(merchant), scripts, source=merchant)

    async def text(self, sender: str, text: str, reference: str | None = None) -> bool:
        reference = reference or f"SM{sender[1:]}-{next(self._numbers)}-{id(self)}"
        return await self.service.receive_text(self.sms, InboundText(reference, sender, NUMBER, text))

    async def rows(self, table: str, **where: Any) -> list[dict[str, Any]]:
        found = tables.metadata.tables[table]

        def read(connection: Connection) -> list[dict[str, Any]]:
            statement = select(found).where(*(found.c[name] == value for name, value in where.items()))
            return [dict(row._mapping) for row in connection.execute(statement)]

        return await self.service.store.read(read)

    async def until(self, condition: Callable[[], Any], seconds: float = 20.0) -> None:
        """Wait until it holds; fails where it does not in time. Looking takes a third of the time at most: what is waited
        for runs beside it."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(seconds):
            while True:
                begun = loop.time()
                result = condition()
                if asyncio.iscoroutine(result):
                    result = await result
                if result:
                    return
                await asyncio.sleep(max(0.005, 2 * (loop.time() - begun)))

    async def said(self, *texts: str) -> None:
        """Wait until the gateway got exactly these texts, in this order, and they are settled."""
        await self.until(lambda: len(self.gateway.texts) >= len(texts))

        async def settled() -> bool:
            rows = await self.rows("message", direction="out")
            return all(row["status"] not in ("queued", "sending") for row in rows)

        await self.until(settled)
        assert self.gateway.texts == list(texts)
