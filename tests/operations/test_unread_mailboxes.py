"""A mailbox that is not read is told to whoever runs the server: which one, why, and when it is over; each once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from responder.channels.base import FetchedMail
from responder.config import Settings
from responder.errors import ChannelError
from responder.language import read_merchant
from responder.service import MovableClock, Service
from responder.service.mailboxes import READ_AGAIN, Mailboxes
from tests.chaos.test_mail import MERCHANT
from tests.service.shop import NOON


class Box:
    """A mailbox whose connection is as the test says; one that is `refused` will not be read at all."""

    def __init__(self) -> None:
        self.connected, self.trouble, self.refused = True, "", False

    async def mails(self, watermark: tuple[int, int] | None) -> AsyncIterator[Sequence[FetchedMail]]:
        if self.refused:
            raise ChannelError("the mail server refuses the login", code="login")
        yield ()

    async def close(self) -> None: ...


@pytest.fixture
async def boxes(tmp_path: Path) -> AsyncIterator[Mailboxes]:
    """Those of a service with one shop that has one mailbox; rounds are gone by hand."""
    settings = Settings(database=f"sqlite:///{tmp_path}/r.db", role="web", secret="s" * 40)
    service = Service(settings, MovableClock(NOON), environment={"MAIL_PASSWORD": "x"})
    await service.start()
    await service.publish("kaffe", read_merchant(MERCHANT.format(smtp=9, imap="imap://127.0.0.1:9")), [], source="")
    yield service.mailboxes
    await service.mailboxes.close()
    await service.stop()


def _told(caplog: pytest.LogCaptureFixture) -> list[str]:
    lines = [line for line in caplog.records if line.name == "responder.service.mailboxes"]
    assert all(line.facts["merchant"] == "kaffe" and line.facts["channel"] for line in lines)  # type: ignore[attr-defined]
    return [line.getMessage() for line in lines]


async def test_a_connection_that_stays_lost_is_told_once_and_its_return_as_well(
    boxes: Mailboxes, caplog: pytest.LogCaptureFixture
) -> None:
    box = Box()
    key = next(iter(boxes._wanted()))
    boxes._wanted = dict  # type: ignore[method-assign,assignment]
    boxes.open[key] = box
    box.connected, box.trouble = False, "the mail server said goodbye"
    await boxes.go_round()
    assert _told(caplog) == []  # it may be back in a moment
    for _ in range(3):
        await boxes.go_round()
    (line,) = _told(caplog)
    assert "the mail server said goodbye" in line
    assert "doctor" in line
    box.connected = True
    await boxes.go_round()
    assert _told(caplog)[1:] == [READ_AGAIN]


async def test_a_server_that_refuses_us_is_told_at_once(boxes: Mailboxes, caplog: pytest.LogCaptureFixture) -> None:
    box = Box()
    box.refused = True
    boxes.build = lambda record, environment, settings: box  # type: ignore[assignment,return-value]
    await boxes.go_round()
    for _ in range(50):
        await asyncio.sleep(0.01)
        await boxes.go_round()
    (line,) = _told(caplog)
    assert "the mail server refuses the login" in line
