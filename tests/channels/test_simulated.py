"""The simulated gateway behind the real interfaces, and channels built as they are published."""

from __future__ import annotations

import asyncio
import importlib.util
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from responder.channels import build_mailbox, build_sender
from responder.channels.base import CLAIM_LOST, Mailbox, Outgoing, Sender, SendResult, TextHistory
from responder.channels.mail.intake import ImapMailbox
from responder.channels.mail.smtp_sender import SmtpSender
from responder.channels.simulated import SimulatedGateway, shared_gateway
from responder.channels.twilio.sender import TwilioSender
from responder.config import Settings
from responder.errors import SettingError


@dataclass(frozen=True)
class Published:
    kind: str = "sms"
    address: str = "+4759440000"
    gateway: str = "twilio"
    settings: Mapping[str, Any] = field(default_factory=dict)


TWILIO = {"account": "env SID", "tokens": ["env TOKEN", "env OLD"]}
MAIL = {
    "smtp": "smtps://mail.shop.example",
    "imap": "imaps://mail.shop.example",
    "login": "env LOGIN",
    "password": "env WORD",
}
ENVIRONMENT = {"SID": "AC" + "1" * 32, "TOKEN": "t", "LOGIN": "hei", "WORD": "hemmelig"}


def text(to: str = "+4790012345", number: int = 1) -> Outgoing:
    return Outgoing(id=f"{number:032x}", sender="+4759440000", to=to, text="Hei", queued_at=datetime.now(UTC))


async def never() -> bool:
    """Suspended for a moment, as one that asks the database is."""
    await asyncio.sleep(0.01)
    return False


async def test_messages_are_kept_shown_and_taken_once() -> None:
    gateway = SimulatedGateway()
    sender: Sender = gateway.sender()
    seen: list[Outgoing] = []
    leave = gateway.watch(seen.append)
    first = await sender.send(text())
    again = await sender.send(text())
    assert first.outcome == again.outcome == "accepted"
    assert first.reference == again.reference
    assert gateway.messages("+4790012345") == (text_of(seen),)
    leave()
    await sender.send(text(number=2))
    assert len(seen) == 1


def text_of(seen: list[Outgoing]) -> Outgoing:
    [only] = seen
    return only


async def test_followers_hear_of_their_address() -> None:
    gateway = SimulatedGateway()
    heard: list[str] = []

    async def listen() -> None:
        async for message in gateway.follow("+4790012345"):
            heard.append(message.to)

    task = asyncio.create_task(listen())
    await asyncio.sleep(0)
    for number, to in enumerate(("+4790012345", "+4700000000", "+4790012345")):
        await gateway.sender().send(text(to, number))
    await asyncio.sleep(0.01)
    task.cancel()
    assert heard == ["+4790012345", "+4790012345"]


async def test_it_fails_and_delays_as_told() -> None:
    gateway = SimulatedGateway()
    gateway.fail.append(SendResult("temporary", code="20429"))
    gateway.fail.append(SendResult("unknown", code="no-answer"))
    gateway.fail_for["+4700000000"] = SendResult("refused", code="21610", opted_out=True)
    sender = gateway.sender()
    assert await sender.send(text(), never) == CLAIM_LOST
    assert (await sender.send(text())).outcome == "temporary"
    assert not gateway.messages("+4790012345")
    assert (await sender.send(text())).outcome == "unknown"
    found = await sender.find(text())
    assert found is not None
    assert found.outcome == "accepted", "what is unknown was taken all the same"
    assert (await sender.send(text("+4700000000", 2))).opted_out
    missing = await sender.find(text(number=9))
    assert missing is not None
    assert missing.code == "not-found"


async def test_lost_texts_are_listed() -> None:
    gateway = SimulatedGateway()
    first = gateway.text("+4790012345", "+4759440000", "JOIN")
    second = gateway.text("+4790012345", "+4759440000", "JA")
    gateway.text("+4790012345", "+4700000000", "to another")
    history: TextHistory = gateway.sender()
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert [one async for one in history.received("+4759440000", since)] == [second, first]
    assert not [one async for one in history.received("+4759440000", since + timedelta(hours=1))]


async def test_the_mailbox_hands_over_from_the_watermark() -> None:
    gateway = SimulatedGateway()
    mailbox: Mailbox = gateway.mailbox("Hei@fjordkaffe.example")
    gateway.deliver_mail("hei+rtoken@fjordkaffe.example", b"one")
    gateway.deliver_mail("hei@fjordkaffe.example", b"two")
    gateway.deliver_mail("other@fjordkaffe.example", b"elsewhere")
    got: list[bytes] = []

    async def read() -> None:
        async for batch in mailbox.mails((gateway.validity, 1)):
            got.extend(one.raw for one in batch)

    task = asyncio.create_task(read())
    await asyncio.sleep(0.01)
    gateway.deliver_mail("hei@fjordkaffe.example", b"three")
    await asyncio.sleep(0.01)
    assert got == [b"two", b"three"]
    await mailbox.close()
    async with asyncio.timeout(1):
        await task


async def test_channels_are_built_as_published() -> None:
    settings = Settings()
    twilio = build_sender(Published(settings=TWILIO), ENVIRONMENT, settings)
    assert isinstance(twilio, TwilioSender)
    await twilio.close()
    published = Published("email", "hei@shop.example", "smtp", MAIL)
    assert isinstance(build_sender(published, ENVIRONMENT, settings), SmtpSender)
    assert isinstance(build_mailbox(published, ENVIRONMENT, settings), ImapMailbox)
    simulated = Published(gateway="simulated")
    await build_sender(simulated, {}, settings).send(text(number=77))
    assert shared_gateway().messages("+4790012345")[-1].id == f"{77:032x}"
    assert build_mailbox(Published("email", "a@b.example", "simulated"), {}, settings)


@pytest.mark.parametrize(
    ("channel", "named"),
    [
        (Published(settings={"tokens": ["env TOKEN"]}), "account"),
        (Published(settings={"account": "AC1"}), "token"),
        (Published(settings={"account": "env NOT_THERE", "tokens": ["env TOKEN"]}), "NOT_THERE"),
        (Published(gateway="carrier pigeon"), "carrier pigeon"),
        (Published("email", "a@b.example", "smtp", {}), "smtp"),
        (Published("email", "a@b.example", "smtp", {"smtp": "smtp://mail.example"}), "encryption"),
    ],
)
def test_what_is_missing_is_named(channel: Published, named: str) -> None:
    with pytest.raises(SettingError, match=named):
        build_sender(channel, ENVIRONMENT, Settings())


def test_unused_gateways_are_not_loaded() -> None:
    code = (
        "import sys, responder.channels; print([m for m in sys.modules if m.split('.')[0] in ('twilio', 'aioimaplib')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
    assert importlib.util.find_spec("twilio")
