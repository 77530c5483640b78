"""A shop's whole life for the soak: texts and mails, answers and silence, events, timers, and data that has grown old.

Customers of the phone text JOIN, then answer, wander off, fall silent (and are reminded) or leave; customers of the
mailbox are asked by mail after an event, and some of them answer, one with a machine.
"""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.parser import BytesHeaderParser
from email.policy import default

import httpx2
from sqlalchemy import Connection, delete, select

from responder.store.connection.sets import insert_rows
from responder.store.tables import chore, message, run
from tests.chaos.world import MERCHANT, World
from tests.fakes.dovecot import Dovecot
from tests.fakes.smtp import FakeSmtp

API_TOKEN = "t" * 40
LOGIN, PASSWORD = "hei@fjordkaffe.example", 'hem"melig\\ ord'
MAILBOX = """
  - email: {login}
    smtp: smtp://127.0.0.1:{smtp}
    imap: imap://127.0.0.1:{imap}
    login: {login}
    password: env MAIL_PASSWORD
    per second: 1000
"""
JOIN = """
name: Join
channel: sms
purpose: service
start:
  - keyword: JOIN
steps:
  - ask: "Reply YES to get our offers."
    remind:
      1 minute: "Still want offers? Reply YES."
    within: 2 minutes
    replies:
      yes:
        - subscribe: sms
        - send: "You're in!"
      no:
        - send: "No problem."
      else:
        - again: "Please reply YES or NO."
"""
FEEDBACK = """
name: Feedback
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - wait: 1 minute
  - ask: "How was it? A number from 0 to 10, please."
    subject: "Your order"
    save: score
    within: 3 minutes
    replies:
      0-6:
        - handoff: "Unhappy: {{ score }}"
      7-10:
        - send: "Thank you!"
          subject: "Thanks"
      else:
        - again: "A number from 0 to 10, please."
"""
TEXTS = ("yes", "ja takk", "no", "what?", "STOP", "yes please", "")
MAILS = ("9", "3", "Seven, thanks!", "machine", "")
YEARS = timedelta(days=1100)


def shop_of(smtp: FakeSmtp, dovecot: Dovecot) -> str:
    """The merchant, for `World.publish`."""
    mailbox = MAILBOX.format(login=LOGIN, smtp=smtp.port, imap=dovecot.port)
    return MERCHANT.rstrip() + "\n    per second: 1000" + mailbox.rstrip() + "\n"


@dataclass
class Life:
    """`rate` texts a second, an event for every tenth, and answers to the mails that come of them."""

    world: World
    smtp: FakeSmtp
    dovecot: Dovecot
    rate: float
    seed: int = 1
    latencies: list[float] = field(default_factory=list)
    texts: int = 0
    events: int = 0
    mails: int = 0
    refused: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self._read = 0

    async def run(self, until: float) -> None:
        async with httpx2.AsyncClient(trust_env=False, timeout=20) as self._client:
            reading = asyncio.create_task(self._read_mails())
            await self._write(until)
            await asyncio.sleep(90)  # the last mails are asked a minute after their events
            reading.cancel()

    async def _write(self, until: float) -> None:
        """Texts at an even pace, whatever the server does about it."""
        tasks: set[asyncio.Task[None]] = set()
        following, number = time.monotonic(), 0
        while following < until:
            await asyncio.sleep(max(0.0, following - time.monotonic()))
            following += 1 / self.rate
            number += 1
            said = "JOIN" if number % 2 else self._chance.choice(TEXTS)
            jobs = [self._text(f"+479{number // 2:07d}", said)] if said else []
            jobs += [self._event(number)] if number % 10 == 0 else []
            for job in jobs:
                task = asyncio.create_task(job)
                tasks.add(task)
                task.add_done_callback(tasks.discard)
        await asyncio.gather(*tasks)

    async def _text(self, sender: str, said: str) -> None:
        begun = time.monotonic()
        told = await asyncio.to_thread(self.world.twilio.text, sender, self.world.number, said, self.world.webhook)
        self.latencies.append((time.monotonic() - begun) * 1000)
        self.texts += 1
        self.refused += told != [200]

    async def _event(self, number: int) -> None:
        content = {
            "id": f"delivered-{number}", "name": "order.delivered", "data": {"order": {"number": str(number)}},
            "contact": {"email": f"customer{number}@home.example"},
        }  # fmt: skip
        url = self.world.webhook.replace("/webhooks/twilio/sms", "/api/events")
        told = await self._client.post(url, json=content, headers={"Authorization": f"Bearer {API_TOKEN}"})
        self.events += 1
        self.refused += told.status_code != 202

    async def _read_mails(self) -> None:
        """Answer what has come, as a delivery agent brings it."""
        while True:
            await asyncio.sleep(1)
            come, self._read = self.smtp.kept[self._read :], len(self.smtp.kept)
            answers = [self._answer(one.to, one.content) for one in come]
            written = [one for one in answers if one]
            self.mails += len(written)
            await asyncio.to_thread(self.dovecot.drop, *written)

    def _answer(self, sender: str, content: bytes) -> bytes:
        head = BytesHeaderParser(policy=default).parsebytes(content)
        said = self._chance.choice(MAILS) if head["subject"] == "Your order" else ""
        if not said:
            return b""
        automatic = "Auto-Submitted: auto-replied\r\n" if said == "machine" else ""
        return (
            f"From: {sender}\r\nTo: {head['reply-to']}\r\nSubject: Re: {head['subject']}\r\n{automatic}"
            f"In-Reply-To: {head['message-id']}\r\nMessage-ID: <{self.mails}.{time.monotonic_ns()}@home.example>\r\n"
            f"Date: {time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime())}\r\n\r\n{said}\r\n"
        ).encode()


def grow_old(connection: Connection, rows: int) -> int:
    """Make so many messages, and as many runs, of years ago out of one of each; the daily chore is due anew. How many
    there are then."""
    long_ago = datetime.now(UTC) - YEARS
    for table, changed in (
        (message, {"at": long_ago, "status": "handled", "reference": None, "mail_id": None}),
        (run, {"ended_at": long_ago, "ended": "done"}),
    ):
        one = dict(connection.execute(select(table).limit(1)).one()._mapping)
        insert_rows(connection, table, [{**one, **changed, "id": f"old{number:029d}"} for number in range(rows)])
    connection.execute(delete(chore))
    return 2 * rows
