"""Mails in from a real Dovecot that is restarted, renumbered and filled while it is read."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from responder.channels.base import FetchedMail
from responder.channels.mail.intake import ImapMailbox, Reading
from responder.channels.mail.mailbox import ImapSession, MailboxRefusedError, _utf7
from responder.channels.mail.server import MailServer, read_server
from responder.errors import ChannelError
from tests.fakes.dovecot import Dovecot, available

pytestmark = pytest.mark.skipif(not available(), reason="Dovecot 2.3 is not installed")


@pytest.fixture
def dovecot(tmp_path: Path) -> Iterator[Dovecot]:
    with Dovecot(tmp_path) as running:
        yield running


def at(dovecot: Dovecot, scheme: str = "imap", password: str | None = None, path: str = "") -> MailServer:
    server = read_server(f"{scheme}://127.0.0.1:{dovecot.port}{path}", "imap")
    return server.logged_in_as(dovecot.login, dovecot.password if password is None else password)


def mail(number: int, size: int = 0) -> bytes:
    filler = b"".join(b"%076d\r\n" % line for line in range(size // 78))
    return b"Message-ID: <%d@kunde.example>\r\nSubject: number %d\r\n\r\nHei )( {3}\r\n%s" % (number, number, filler)


class Reader:
    """Reads in the background, as the service does, and keeps what came."""

    def __init__(self, mailbox: ImapMailbox, watermark: tuple[int, int] | None = None) -> None:
        self.mailbox = mailbox
        self.mails: list[FetchedMail] = []
        self.batches: list[int] = []
        self.task = asyncio.create_task(self._read(watermark))

    async def _read(self, watermark: tuple[int, int] | None) -> None:
        async for batch in self.mailbox.mails(watermark):
            self.mails.extend(batch)
            self.batches.append(len(batch))

    def subjects(self) -> list[int]:
        return [number_of(one) for one in self.mails]

    async def until(self, ready: Callable[[], bool], seconds: float = 30.0) -> float:
        began = time.monotonic()
        while not ready():
            assert not self.task.done(), self.task.exception()
            assert time.monotonic() - began < seconds, f"{self.subjects()} {self.mailbox.trouble}"
            await asyncio.sleep(0.01)
        return time.monotonic() - began

    async def end(self) -> None:
        await self.mailbox.close()
        async with asyncio.timeout(5):
            await self.task


def number_of(one: FetchedMail) -> int:
    return int(one.raw.split(b"number ")[1].split(b"\r\n")[0])


@asynccontextmanager
async def reading(
    dovecot: Dovecot, watermark: tuple[int, int] | None = None, how: Reading | None = None, **more: str
) -> AsyncIterator[Reader]:
    reader = Reader(ImapMailbox("hei", at(dovecot, **more), reading=how), watermark)
    try:
        yield reader
    finally:
        await reader.mailbox.close()
        reader.task.cancel()
        await asyncio.gather(reader.task, return_exceptions=True)


async def test_mails_come_within_a_second(dovecot: Dovecot) -> None:
    dovecot.append(mail(1))
    async with reading(dovecot) as reader:
        await reader.until(lambda: len(reader.mails) == 1)
        await asyncio.sleep(0.3)
        for number, put in ((2, dovecot.append), (3, dovecot.drop), (4, dovecot.append)):
            await asyncio.to_thread(put, mail(number))
            took = await reader.until(lambda expected=number: len(reader.mails) == expected)  # type: ignore[misc]
            assert took < 1.0
        assert [one.raw for one in reader.mails] == [mail(number) for number in (1, 2, 3, 4)]
        assert len({(one.uid_validity, one.uid) for one in reader.mails}) == 4
        await reader.end()


async def test_nothing_is_marked_as_read_and_nothing_depends_on_it(dovecot: Dovecot) -> None:
    dovecot.append(mail(1), mail(2))
    phone = dovecot.imap()
    phone.select()
    phone.store("1", "+FLAGS", "\\Seen")
    async with reading(dovecot) as reader:
        await reader.until(lambda: reader.subjects() == [1, 2])
    assert phone.search(None, "UNSEEN")[1] == [b"2"]
    phone.logout()


async def test_it_goes_on_where_it_was(dovecot: Dovecot) -> None:
    dovecot.append(*(mail(number) for number in range(1, 61)))
    async with reading(dovecot) as reader:
        await reader.until(lambda: len(reader.mails) == 60)
        stored = reader.mails[39]
    async with reading(dovecot, (stored.uid_validity, stored.uid), Reading(again=5)) as reader:
        await reader.until(lambda: len(reader.mails) >= 25)
        await asyncio.sleep(0.2)
        assert reader.subjects() == list(range(36, 61)), "the last five again, and all since"


async def test_a_hundred_at_once_come_in_batches(dovecot: Dovecot) -> None:
    async with reading(dovecot, how=Reading(batch=30, batch_bytes=400_000)) as reader:
        await asyncio.sleep(0.5)
        await asyncio.to_thread(dovecot.drop, *(mail(number, 10_000) for number in range(1, 131)))
        await reader.until(lambda: len(reader.mails) >= 130, 20)
        assert sorted(reader.subjects()) == list(range(1, 131))
        assert max(reader.batches) <= 30
        uids = [one.uid for one in reader.mails]
        assert uids == sorted(uids)


@pytest.mark.parametrize("how", ["stop", "kill"])
async def test_a_restart_under_idle(dovecot: Dovecot, how: str) -> None:
    async with reading(dovecot) as reader:
        await reader.until(lambda: reader.mailbox.connected)
        await asyncio.sleep(0.3)
        for number in (1, 2):
            await asyncio.to_thread(getattr(dovecot, how))
            await reader.until(lambda: not reader.mailbox.connected, 20)
            dovecot.drop(mail(number))
            await asyncio.sleep(0.2)
            await asyncio.to_thread(dovecot.start)
            await reader.until(lambda expected=number: len(reader.mails) == expected)  # type: ignore[misc]
        assert reader.subjects() == [1, 2], "each once, none again"


async def test_new_numbers_mean_a_new_look_at_the_last_days(dovecot: Dovecot) -> None:
    old = datetime.now(UTC) - timedelta(days=30)
    dovecot.drop(mail(1), mail(2), at=old)
    dovecot.append(mail(3), mail(4))
    async with reading(dovecot) as reader:
        await reader.until(lambda: reader.subjects() == [3, 4])
        before = reader.mails[0].uid_validity
        await asyncio.to_thread(dovecot.stop)
        await asyncio.to_thread(dovecot.renumber)
        dovecot.drop(mail(5))
        await asyncio.to_thread(dovecot.start)
        await reader.until(lambda: len(reader.mails) >= 5, 30)
        await asyncio.sleep(0.3)
        again = [one for one in reader.mails if one.uid_validity != before]
        assert sorted(number_of(one) for one in again) == [3, 4, 5], "all of the window, in the new numbering"


async def test_a_first_look_leaves_old_mails_alone(dovecot: Dovecot) -> None:
    old = datetime.now(UTC) - timedelta(days=30)
    dovecot.drop(*(mail(number) for number in range(1, 2001)), at=old)
    dovecot.append(mail(5000))
    async with reading(dovecot) as reader:
        await reader.until(lambda: len(reader.mails) == 1, 20)
        await asyncio.to_thread(dovecot.append, mail(5001))
        await reader.until(lambda: len(reader.mails) >= 2)
        await asyncio.sleep(0.2)
        assert reader.subjects() == [5000, 5001]


async def test_a_first_look_at_an_empty_mailbox(dovecot: Dovecot) -> None:
    async with reading(dovecot) as reader:
        await reader.until(lambda: reader.mailbox.connected)
        await asyncio.to_thread(dovecot.append, mail(1))
        await reader.until(lambda: reader.subjects() == [1])


async def test_a_huge_mail_comes_as_its_beginning(dovecot: Dovecot) -> None:
    dovecot.append(mail(1), mail(2, 400_000), mail(3))
    async with reading(dovecot, how=Reading(largest=300_000, beginning=10_000)) as reader:
        await reader.until(lambda: len(reader.mails) == 3)
        first, large, last = reader.mails
        assert (first.truncated, large.truncated, last.truncated) == (False, True, False)
        assert large.raw == mail(2, 400_000)[:10_000]
        assert last.raw == mail(3)


async def test_a_large_mail_under_the_cap_is_whole(dovecot: Dovecot) -> None:
    raw = mail(1, 6_000_000)
    dovecot.drop(raw)
    async with reading(dovecot) as reader:
        await reader.until(lambda: len(reader.mails) == 1, 20)
        assert reader.mails[0].raw == raw


async def test_mails_that_vanish_hold_nothing_up(dovecot: Dovecot) -> None:
    dovecot.append(*(mail(number) for number in range(1, 11)))
    async with reading(dovecot) as reader:
        await reader.until(lambda: len(reader.mails) == 10)
        phone = dovecot.imap()
        phone.select()
        phone.store("3:8", "+FLAGS", "\\Deleted")
        phone.expunge()
        await asyncio.to_thread(dovecot.append, mail(11))
        await reader.until(lambda: len(reader.mails) >= 11)
        assert reader.subjects()[-1] == 11
        phone.logout()


async def test_thousands_of_changes_at_once_break_nothing(dovecot: Dovecot) -> None:
    dovecot.drop(*(mail(number) for number in range(1, 3001)), at=datetime.now(UTC) - timedelta(days=30))
    async with reading(dovecot) as reader:
        await reader.until(lambda: reader.mailbox.connected, 20)
        await asyncio.sleep(0.3)
        phone = dovecot.imap()
        phone.select()
        await asyncio.to_thread(phone.store, "1:*", "+FLAGS", "\\Seen")
        await asyncio.sleep(1.5)
        assert reader.mailbox.connected
        await asyncio.to_thread(dovecot.append, mail(9000))
        await reader.until(lambda: reader.subjects() == [9000])
        phone.logout()


async def test_without_idle_it_asks_now_and_then(tmp_path: Path) -> None:
    with Dovecot(tmp_path, capabilities="IMAP4rev1 LITERAL+ UIDPLUS") as dovecot:
        async with reading(dovecot, how=Reading(poll=0.3)) as reader:
            await reader.until(lambda: reader.mailbox.connected)
            await asyncio.to_thread(dovecot.append, mail(1))
            await reader.until(lambda: reader.subjects() == [1], 5)


async def test_idle_is_renewed_and_still_hears(dovecot: Dovecot) -> None:
    async with reading(dovecot, how=Reading(renew=0.2)) as reader:
        await asyncio.sleep(1.5)
        await asyncio.to_thread(dovecot.append, mail(1))
        await reader.until(lambda: reader.subjects() == [1], 20)
        assert reader.mailbox.connected
        assert "lost" not in reader.mailbox.trouble


async def test_a_login_that_is_refused_is_told(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = ImapMailbox("hei", at(dovecot, password="feil"))
    monkeypatch.setattr(mailbox, "_pause", lambda failed: asyncio.sleep(0))
    reader = Reader(mailbox)
    with pytest.raises(ChannelError) as raised:
        await asyncio.wait_for(reader.task, 30)
    assert raised.value.code == "login"
    assert "feil" not in str(raised.value)


@pytest.mark.parametrize(("tls", "scheme"), [("tls", "imaps"), ("starttls", "imap+starttls")])
async def test_with_encryption(tmp_path: Path, tls: str, scheme: str) -> None:
    with Dovecot(tmp_path, tls=tls) as dovecot:
        dovecot.drop(mail(1))
        trusted = replace(at(dovecot, scheme), authority=dovecot.authority())
        reader = Reader(ImapMailbox("hei", trusted))
        await reader.until(lambda: reader.subjects() == [1])
        dovecot.drop(mail(2))
        await reader.until(lambda: reader.subjects() == [1, 2])
        await reader.end()
        session = ImapSession(at(dovecot, scheme))
        with pytest.raises(MailboxRefusedError) as raised:
            await session.log_in()
        session.drop()
        assert raised.value.code == "certificate"


async def test_another_folder(dovecot: Dovecot) -> None:
    phone = dovecot.imap()
    phone.create('"Kunder &- sp&APg-rsm&AOU-l"')
    phone.logout()
    dovecot.append(mail(7), folder='"Kunder &- sp&APg-rsm&AOU-l"')
    async with reading(dovecot, path="/Kunder%20&%20sp%C3%B8rsm%C3%A5l") as reader:
        await reader.until(lambda: reader.subjects() == [7])
    missing = ImapSession(at(dovecot, path="/Nope"))
    await missing.log_in()
    with pytest.raises(MailboxRefusedError):
        await missing.select()
    await missing.close()


def test_folder_names() -> None:
    assert _utf7("~peter/mail/台北/日本語") == "~peter/mail/&U,BTFw-/&ZeVnLIqe-"
    assert _utf7("A&B") == "A&-B"
