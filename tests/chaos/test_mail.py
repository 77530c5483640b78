"""Mail through the whole service, while the servers on both sides of it come and go."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from responder.config import Settings
from responder.language import read_merchant, read_script
from responder.service import ScriptSource, Service, lane, mailboxes, outbox
from responder.service import reconcile as reconciling
from tests.chaos.mortal import FEEDBACK
from tests.fakes.dovecot import Dovecot, available
from tests.fakes.smtp import FakeSmtp
from tests.service.shop import Shop

MERCHANT = """
name: Fjord Kaffe
language: en
time zone: Europe/Oslo
country: NO
help: "Fjord Kaffe."
channels:
  - email: hei@fjordkaffe.example
    smtp: smtp://127.0.0.1:{smtp}
    imap: {imap}
    login: hei@fjordkaffe.example
    password: env MAIL_PASSWORD
"""
QUESTION = "How was it? A number from 0 to 10, please."


class Office(Shop):
    """A shop whose mail goes through real servers."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.service = Service(
            Settings(database=url, secret="s" * 40), self.clock, environment={"MAIL_PASSWORD": 'hem"melig\\ ord'}
        )

    async def open(self, smtp: FakeSmtp, imap: int = 9) -> None:
        """`imap` is the port of its mailbox; nothing listens on the one it has unless said."""
        text = MERCHANT.format(smtp=smtp.port, imap=f"imap://127.0.0.1:{imap}")
        script = read_script(FEEDBACK, "feedback")
        sources = [ScriptSource(script.name, script.version, script.source)]
        await self.service.publish("kaffe", read_merchant(text), sources, source=text)

    async def delivered_to(self, *people: str) -> None:
        for one in people:
            await self.service.receive_event("kaffe", f"e-{one}", "order.delivered", {"email": one}, {})

    async def statuses(self) -> dict[str, str]:
        return {row["address"]: row["status"] for row in await self.rows("message", direction="out", role="question")}

    async def comes_to(self, expected: dict[str, str], seconds: float = 60) -> None:
        """Wait until each address's question has this status; what is held is let go meanwhile."""

        async def there() -> bool:
            self.clock.advance(60)
            await asyncio.sleep(0.1)
            return await self.statuses() == expected

        try:
            await self.until(there, seconds)
        except TimeoutError:
            raise AssertionError(await self.rows("message", direction="out")) from None


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailboxes, "RETRY", 0.2)
    monkeypatch.setattr(outbox, "POLL", 0.2)
    monkeypatch.setattr(reconciling, "POLL", 0.2)
    monkeypatch.setattr(lane, "RATES", {})


@pytest.fixture
def smtp() -> Iterator[FakeSmtp]:
    with FakeSmtp(login="hei@fjordkaffe.example", password='hem"melig\\ ord') as server:
        yield server


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    opened = Office(f"sqlite:///{tmp_path}/responder.db")
    await opened.service.start()
    yield opened
    await opened.service.stop()


async def test_each_recipient_has_the_fate_that_its_server_gave_it(office: Office, smtp: FakeSmtp) -> None:
    """4xx is tried again, 5xx is not; a connection that ends after the last dot is not known, and is repeated once
    under the same Message-ID."""
    people = ("dora@home.example", "once-451@home.example", "rcpt-550-5.1.1@home.example",
              "data-554-5.7.1@home.example", "drop-after@home.example")  # fmt: skip
    await office.open(smtp)
    await office.delivered_to(*people)
    expected = dict.fromkeys(people, "failed") | {"dora@home.example": "sent", "once-451@home.example": "sent"}
    await office.comes_to(expected)
    for one in ("dora@home.example", "once-451@home.example"):
        assert sum(kept.to == one for kept in smtp.kept) == 1
    doubtful = [kept for kept in smtp.kept if kept.to == "drop-after@home.example"]
    assert 1 <= len(doubtful) <= 2
    assert len({_message_id(kept.content) for kept in doubtful}) == 1
    ended = {row["ended"] for row in await office.rows("run")}
    assert ended == {None, "unreachable"} or ended == {"end", "unreachable"}


def _message_id(content: bytes) -> bytes:
    return next(line for line in content.splitlines() if line.lower().startswith(b"message-id:"))


@pytest.mark.skipif(not available(), reason="needs Dovecot 2.3")
async def test_answers_are_heard_once_through_restarts_and_new_numbers(office: Office, smtp: FakeSmtp) -> None:
    """The mailbox's server is stopped while we wait in IDLE, killed, and gives all mails new numbers."""
    people = [f"customer{number}@home.example" for number in range(3)]
    # Its sockets' names may have 107 bytes: the folder that each test has of its own is too deep for that.
    with tempfile.TemporaryDirectory(prefix="mail-") as folder, Dovecot(Path(folder)) as dovecot:
        await office.open(smtp, dovecot.port)
        await office.delivered_to(*people)
        await office.comes_to(dict.fromkeys(people, "sent"))
        ends: list[Any] = [dovecot.stop, dovecot.kill, dovecot.stop]
        for number, (one, end) in enumerate(zip(people, ends, strict=True)):
            await asyncio.to_thread(dovecot.append, _answer(smtp, one, number))
            await office.until(lambda wanted=number + 1: _handled(office, wanted), 60)  # type: ignore[misc]
            await asyncio.to_thread(end)
            if number == 1:
                await asyncio.to_thread(dovecot.renumber)
            await asyncio.to_thread(dovecot.start)
        await asyncio.to_thread(dovecot.append, _answer(smtp, people[0], 9))
        await office.until(lambda: _handled(office, 4), 60)
    assert len(await office.rows("raw_mail")) == 4
    notes = sorted(row["note"] for row in await office.rows("handoff"))
    assert notes == ["Unhappy: 0", "Unhappy: 1", "Unhappy: 2"]


async def _handled(office: Office, wanted: int) -> bool:
    await asyncio.sleep(0.1)
    rows = await office.rows("message", direction="in")
    return len(rows) == wanted and all(row["status"] == "handled" for row in rows)


def _answer(smtp: FakeSmtp, sender: str, score: int) -> bytes:
    """A reply to the mail that this customer got."""
    mail = next(kept for kept in smtp.kept if kept.to == sender)
    head = {}
    for line in mail.content.decode("utf-8", "replace").split("\r\n\r\n")[0].replace("\r\n ", " ").split("\r\n"):
        name, _, value = line.partition(":")
        head[name.lower()] = value.strip()
    return (
        f"From: {sender}\r\nTo: {head['reply-to']}\r\nSubject: Re: {head['subject']}\r\n"
        f"In-Reply-To: {head['message-id']}\r\nMessage-ID: <{score}.{sender}>\r\n"
        f"Date: Wed, 18 Nov 2026 12:0{score}:00 +0100\r\n\r\n{score}\r\n"
    ).encode()


async def test_a_mail_server_that_says_nothing_holds_up_no_reading(office: Office, smtp: FakeSmtp) -> None:
    """A half-open IMAP connection: it takes ours and never says a word. Sending goes on; stopping does not hang."""
    held: list[asyncio.StreamWriter] = []

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        with contextlib.suppress(ConnectionError):
            await reader.read()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await office.open(smtp, port)
    await office.delivered_to("dora@home.example")
    await office.comes_to({"dora@home.example": "sent"})
    async with asyncio.timeout(20):
        await office.service.stop()
    for writer in held:
        writer.close()
    server.close()
