"""Mailboxes on servers that hang up, go silent, or speak their own kind of IMAP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from responder.channels.base import FetchedMail
from responder.channels.mail.intake import ImapMailbox, Reading
from responder.channels.mail.server import read_server
from responder.errors import ChannelError
from tests.fakes.imap import BadImap

QUICK = Reading(renew=0.5, answer=0.5, connect=0.5)


@asynccontextmanager
async def reading(
    server: BadImap, monkeypatch: pytest.MonkeyPatch, how: Reading = QUICK, watermark: tuple[int, int] | None = None
) -> AsyncIterator[tuple[ImapMailbox, list[FetchedMail]]]:
    monkeypatch.setattr("responder.channels.mail.intake.LONGEST_PAUSE", 0.05)
    mailbox = ImapMailbox("hei", read_server(f"imap://hei:x@127.0.0.1:{server.port}", "imap"), reading=how)
    mails: list[FetchedMail] = []

    async def read() -> None:
        async for batch in mailbox.mails(watermark):
            mails.extend(batch)

    task = asyncio.create_task(read())
    try:
        yield mailbox, mails
        if task.done():
            await task
    finally:
        await mailbox.close()
        async with asyncio.timeout(3):
            await asyncio.gather(task, return_exceptions=True)


async def until(ready: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("trouble", ["bye", "silent", "mute", "no greeting", "bye greeting"])
async def test_it_connects_again(trouble: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap(trouble) as server, reading(server, monkeypatch) as (mailbox, mails):
        await until(lambda: server.connections >= 3, 10)
        assert mailbox.trouble or mailbox.connected
        server.trouble = ""
        server.mails[1] = b"Subject: at last\r\n\r\nhei\r\n"
        await until(lambda: len(mails) == 1, 5)
        assert mails[0].raw == server.mails[1]


async def test_a_poisonous_mail_is_handed_over_empty_and_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    for trouble in ("poison", "no"):
        async with BadImap(trouble, {uid: b"Subject: %d\r\n\r\n" % uid for uid in (1, 2, 3, 4)}) as server:  # noqa: SIM117
            async with reading(server, monkeypatch) as (_, mails):
                await until(lambda found=mails: len(found) >= 4)  # type: ignore[misc]
                await asyncio.sleep(0.1)
                assert [(one.uid, one.raw, one.truncated) for one in mails] == [
                    (uid, b"" if uid == 2 else server.mails[uid], uid == 2) for uid in (1, 2, 3, 4)
                ]


async def test_a_server_that_tells_no_next_number(monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap("no numbers", {5: b"a", 6: b"b"}) as server, reading(server, monkeypatch) as (_, mails):
        await until(lambda: len(mails) == 2)
        server.mails[7] = b"c"
        await until(lambda: len(mails) == 3)
        assert [one.uid for one in mails] == [5, 6, 7]


async def test_bodies_as_quoted_strings(monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap("quoted", {1: b"x"}) as server, reading(server, monkeypatch) as (_, mails):
        await until(lambda: len(mails) == 1)
        assert mails[0].raw == b'say "hei" ('


async def test_a_mail_announced_beside_an_answer_is_not_overheard(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Reading(renew=60.0)
    async with BadImap("late", {1: b"x"}) as server, reading(server, monkeypatch, slow) as (_, mails):
        await until(lambda: len(mails) == 2, 2)


async def test_a_flood_of_keep_alives_is_borne(monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap("chatty", {1: b"x"}) as server, reading(server, monkeypatch) as (mailbox, mails):
        await until(lambda: len(mails) == 1)
        server.mails[2] = b"y"
        await until(lambda: len(mails) == 2, 5)
        assert mailbox.connected
        assert server.connections == 1


async def test_a_lower_number_that_shows_up_late_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap("", {1: b"a", 5: b"e"}) as server, reading(server, monkeypatch) as (_, mails):
        await until(lambda: len(mails) == 2)
        server.mails[9] = b"i"
        await until(lambda: len(mails) == 3)
        server.mails[8] = b"h"
        await until(lambda: len(mails) == 4)
        assert [one.uid for one in mails] == [1, 5, 9, 8]


async def test_numbers_that_went_back_mean_a_new_look(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = BadImap("", {1: b"a", 2: b"b"})
    async with bad as server, reading(server, monkeypatch, watermark=(7, 90)) as (_, mails):
        await until(lambda: len(mails) == 2)


async def test_refused_three_times_it_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async with BadImap("refuse") as server:
        with pytest.raises(ChannelError) as raised:  # noqa: PT012
            async with reading(server, monkeypatch):
                await until(lambda: server.connections >= 3)
                await asyncio.sleep(0.3)
        assert raised.value.code == "login"
        assert server.connections == 3


async def test_closing_ends_it_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for trouble in ("", "silent", "mute"):
        async with BadImap(trouble) as server:
            async with reading(server, monkeypatch, Reading(renew=60, answer=60, connect=60)):
                await until(lambda heard=server: heard.connections >= 1)  # type: ignore[misc]
                await asyncio.sleep(0.2)
                began = time.monotonic()
            assert time.monotonic() - began < 2.5
