"""A shop whose process may die at any step, is started again on the same database, and goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from responder.channels.base import FetchedMail, InboundText
from responder.config import Settings
from responder.language import read_merchant, read_script
from responder.service import MovableClock, ScriptSource, Service
from responder.store import tables
from responder.store.catalogue import channel_id
from tests.chaos.fate import DiedError, Fate
from tests.chaos.outside import Outside
from tests.service.shop import JOIN, MAILBOX, MERCHANT, NOON, NUMBER, SECRETS

FEEDBACK = """
name: Feedback
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - ask: "How was it? A number from 0 to 10, please."
    subject: "Your order"
    save: score
    within: 2 days
    replies:
      0-6:
        - handoff: "Unhappy: {{ score }}"
      7-10:
        - send: "Thank you!"
          subject: "Thanks"
      else:
        - again: "A number from 0 to 10, please."
      no reply: end
"""
OPEN = ("queued", "sending", "unknown")
MOST_DEATHS = 500
Action = Callable[[Service], Awaitable[object]]


async def publish(url: str) -> None:
    """Bring a database to where every scenario begins."""
    service = Service(Settings(database=url, secret="s" * 40), MovableClock(NOON), environment=SECRETS)
    await service.start()
    scripts = [read_script(source, name) for source, name in ((JOIN, "join"), (FEEDBACK, "feedback"))]
    sources = [ScriptSource(one.name, one.version, one.source) for one in scripts]
    await service.publish("kaffe", read_merchant(MERCHANT), sources, source=MERCHANT)
    await service.stop()


class Mortal:
    """`deaths` says where its processes died. The first dies at step `at`; with `again` so does each that follows; with
    `past` only at kinds of steps that are not in it, each once.

    A mail server cannot be asked, so a mail whose outcome was twice unknown is given up. No process dies while one is
    on its way for the second time: the end would be another, as it is to be.
    """

    sms = channel_id("kaffe", "sms", NUMBER)
    mail = channel_id("kaffe", "email", MAILBOX)

    def __init__(self, url: str, at: int = 0, *, again: bool = False, past: set[str] | None = None) -> None:
        self.settings = Settings(database=url, secret="s" * 40)
        self.clock = MovableClock(NOON)
        self.outside = Outside(self.clock, fate=Fate(at, past))
        self.next_at = at if again or past is not None else 0
        self.past = past
        self.deaths: list[str] = []
        self.accepted = 0
        self.unknown: set[str] = set()
        self.doubtful: set[str] = set()
        self._texts = 0
        self._mails = 0
        self._around: set[asyncio.Task[Any]] = set()
        self.service: Service

    @property
    def fate(self) -> Fate:
        return self.outside.fate

    # -- life and death ------------------------------------------------------------------------------

    async def start(self) -> None:
        self._around = asyncio.all_tasks()
        self.clock._watchers.clear()
        self.service = Service(self.settings, self.clock, self.outside.sender, SECRETS)
        self.fate.follow(self.service)
        await self.alive(lambda service: service.start())
        rows = await self.rows("message", direction="out", kind="email")
        self.doubtful.update(row["id"] for row in rows if row["status"] in ("sending", "unknown"))
        self._spare(rows)

    def _spare(self, mails: Sequence[dict[str, Any]]) -> None:
        self.fate.spared = any(row["id"] in self.doubtful and row["status"] in OPEN for row in mails)

    async def end(self) -> None:
        await self.service.stop()

    async def bury(self) -> None:
        """Throw away all that the dead process had in memory; its connections break."""
        assert len(self.deaths) < MOST_DEATHS, f"no process gets any further than {self.fate.steps}"
        self.deaths.append(self.fate.steps[-1])
        left = asyncio.all_tasks() - self._around - {asyncio.current_task()}
        writing = {task for task in left if "Writer._write_all" in repr(task.get_coro())}
        for task in left - writing:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self.fate.cut()
        await self.service.store.close()
        self.outside.fate = Fate(self.next_at, self.past)
        self.outside.fate.spared = True

    async def alive(self, action: Action) -> None:
        """Do it; should the process die over it, start another and do it again, as those outside would."""
        while True:
            task = asyncio.ensure_future(action(self.service))
            while not task.done() and not self.fate.dead:  # noqa: ASYNC110 a death may be told from a thread
                await asyncio.sleep(0.001)
            if not self.fate.dead:
                return await _result(task)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self.bury()
            await self.start()

    # -- what happens outside ------------------------------------------------------------------------

    async def text(self, sender: str, text: str) -> None:
        """A customer's text: the gateway posts it until it is told that it was taken."""
        self._texts += 1
        came = InboundText(f"SM{self._texts}", sender, NUMBER, text, sent_at=self.clock.now())
        self.outside.texts.append(came)
        await self.alive(lambda service: service.receive_text(self.sms, came))
        self.accepted += 1
        await self.settle()

    async def happens(self, event: str, contact: dict[str, Any]) -> None:
        await self.alive(lambda service: service.receive_event("kaffe", f"e-{event}", event, contact, {}))
        self.accepted += 1
        await self.settle()

    async def answer(self, sender: str, text: str) -> None:
        """A customer answers the last mail that they got."""
        mail = next(one for _, one in reversed(self.outside.taken) if one.to == sender)
        self._mails += 1
        raw = (
            f"From: {sender}\r\nTo: {mail.reply_to}\r\nSubject: Re: {mail.subject}\r\nIn-Reply-To: {mail.message_id}\r\n"
            f"Message-ID: <{self._mails}@customer.example>\r\nDate: Wed, 18 Nov 2026 12:00:00 +0100\r\n\r\n{text}\r\n"
        )
        fetched = FetchedMail("INBOX", 1, self._mails, raw.encode())
        await self.alive(lambda service: service.receive_mails(self.mail, [fetched]))
        self.accepted += 1
        await self.settle()

    async def later(self, seconds: float) -> None:
        self.clock.advance(seconds)
        await self.settle()

    async def settle(self) -> None:
        """Until nothing is due, queued or uncertain, and the gateway has told us all it had to tell."""
        for _ in range(2000):
            if self.fate.dead:
                await self.bury()
                await self.start()
            while self.outside.reports:
                report = self.outside.reports[0]
                await self.alive(lambda service, one=report: service.report_status(self.sms, one))  # type: ignore[misc]
                self.outside.reports.pop(0)
            waits = await self._waits()
            if waits == "nothing":
                return
            if waits == "time" and not any(lane._flying for lane in self.service.outbox.lanes.values()):
                self.clock.advance(31)
            await asyncio.sleep(0.002)
        raise AssertionError(f"this never settles: {await self.rows('message', direction='out')}")

    async def _waits(self) -> str:
        rows = await self.rows("message", direction="out")
        self.unknown.update(row["id"] for row in rows if row["status"] == "unknown")
        self._spare([row for row in rows if row["kind"] == "email"])
        if any(row["status"] == "queued" and row["not_before"] <= self.clock.now() for row in rows):
            return "queued"
        if any(row["status"] in OPEN for row in rows):
            return "time"
        due = [row for row in await self.rows("input") if row["due"] <= self.clock.now() and not row["set_aside_at"]]
        return "due" if due or self.outside.reports or self.fate.dead else "nothing"

    # -- what is there -------------------------------------------------------------------------------

    async def rows(self, table: str, **where: Any) -> Sequence[dict[str, Any]]:
        found = tables.metadata.tables[table]

        def read(connection: Connection) -> list[dict[str, Any]]:
            statement = select(found).where(*(found.c[name] == value for name, value in where.items()))
            return [dict(row._mapping) for row in connection.execute(statement)]

        try:
            return await self.service.store.read(read)
        except DiedError:
            return []

    async def end_state(self) -> dict[str, Any]:
        """All that the shop knows in the end, without ids and times of day, as a process tells it that dies no more."""
        self.next_at, self.fate.at = 0, 0
        await self.settle()
        owners = {row["contact"]: row["address"] for row in await self.rows("contact_address")}

        async def kept(table: str, *names: str) -> list[Any]:
            rows = await self.rows(table)
            return sorted(repr((owners.get(row.get("contact", "")), *(row[name] for name in names))) for row in rows)

        return {
            "addresses": sorted(owners.values()),
            "contacts": len(await self.rows("contact")),
            "runs": await kept("run", "script", "ended"),
            "saved": sorted(repr(row["state"].get("variables")) for row in await self.rows("run")),
            "messages": await kept("message", "direction", "address", "text", "status", "role", "handled_by"),
            "consents": await kept("consent", "channel", "purpose", "granted", "basis"),
            "tags": await kept("contact_tag", "tag"),
            "suppressed": await kept("suppression", "kind", "address", "reason"),
            "handoffs": await kept("handoff", "note"),
            "reports": len(await self.rows("report")),
            "events": await kept("event", "name"),
            "waiting": await kept("input", "kind", "attempts", "set_aside_at"),
            "sent": sorted(map(repr, self.outside.sent().items())),
        }


async def _result(task: asyncio.Future[Any]) -> None:
    await task
