"""Twilio's list of messages, as it may be and as it must not be: what is asked when an outcome is not known."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from responder.channels.base import NONE_FOUND, NOT_FOUND, NOT_SHOWN, Outgoing
from responder.channels.twilio import sender as twilio_sender
from responder.channels.twilio.http import GatewayHttp, NotSentError
from responder.channels.twilio.sender import TwilioSender
from responder.errors import ChannelError
from tests.fakes.twilio import FakeTwilio

SHOP, KARI = "+4759440000", "+4790012345"
PATH = "/2010-04-01/Accounts/AC/Messages.json?"
Page = dict[str, Any]


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    with FakeTwilio() as fake:
        yield fake


@pytest.fixture
async def sender(twilio: FakeTwilio) -> AsyncIterator[TwilioSender]:
    made = TwilioSender(twilio.account, twilio.token, http=GatewayHttp(base_url=twilio.url, connect=1.0, answer=2.0))
    yield made
    await made.close()


def text(words: str = "Er pakken kommet?", ago: float = 0.0) -> Outgoing:
    queued = datetime.now(UTC) - timedelta(minutes=ago)
    return Outgoing(id="1" * 32, sender=SHOP, to=KARI, text=words, queued_at=queued)


async def lost(twilio: FakeTwilio, sender: TwilioSender) -> Outgoing:
    """A text that Twilio took without a word."""
    twilio.plan("drop-after")
    message = text()
    assert (await sender.send(message)).outcome == "unknown"
    return message


def each(**facts: Any) -> Callable[[Page], Page]:
    """Every message of a page tells this instead."""
    return lambda page: {**page, "messages": [{**one, **facts} for one in page["messages"]]}


# -- what does not show what was sent: Twilio's "Message Redaction" page, and its Messages resource


@pytest.mark.parametrize(
    "facts",
    [
        {"body": ""},
        {"body": None},
        {"to": "+479001XXXX"},
        {"body": "", "to": "+479001XXXX"},
        {"date_created": None},
        {"date_created": "gestern"},
        {"direction": None},
    ],
)
async def test_what_is_not_shown_is_not_taken_for_not_there(
    twilio: FakeTwilio, sender: TwilioSender, facts: dict[str, Any]
) -> None:
    message = await lost(twilio, sender)
    twilio.twist = each(**facts)
    assert await sender.find(message) == NOT_SHOWN


@pytest.mark.parametrize(
    "facts",
    [
        {"body": "Another text"},
        {"to": "+479002XXXX"},
        {"direction": "inbound"},
        {"from": "+4759440001"},
        {"body": "", "date_created": format_datetime(datetime.now(UTC) - timedelta(hours=1))},
        {"body": "", "to": "+4790099999"},
    ],
)
async def test_what_is_shown_to_be_another_is_not_there(
    twilio: FakeTwilio, sender: TwilioSender, facts: dict[str, Any]
) -> None:
    message = await lost(twilio, sender)
    twilio.twist = each(**facts)
    assert await sender.find(message) == NONE_FOUND


async def test_a_list_is_believed_once_it_has_shown_something_of_ours(twilio: FakeTwilio, sender: TwilioSender) -> None:
    """One that shows nothing at all may be kept from showing anything."""
    twilio.plan("drop-before", "ok")
    message = text()
    await sender.send(message)
    assert await sender.find(message) == NONE_FOUND
    await sender.send(text("Another text"))
    twilio.twist = lambda page: {**page, "messages": []}
    assert await sender.find(message) == NONE_FOUND
    twilio.twist = lambda page: page
    assert await sender.find(message) == NOT_FOUND
    twilio.twist = lambda page: {**page, "messages": []}
    assert await sender.find(message) == NOT_FOUND


async def test_more_than_are_read_may_hold_it(
    twilio: FakeTwilio, sender: TwilioSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twilio_sender, "MOST_CANDIDATES", 3)
    monkeypatch.setattr(twilio_sender, "MOST_UNDATED", 1)
    message = await lost(twilio, sender)
    for number in range(3):
        await sender.send(text(f"Later {number}"))
    assert await sender.find(message) == NOT_SHOWN


@pytest.mark.parametrize(
    "facts", [{"to": "+47 900 12 345"}, {"to": None}, {"body": " Er pakken kommet?\n"}, {"direction": "outbound-reply"}]
)
async def test_it_is_found_however_it_is_written(
    twilio: FakeTwilio, sender: TwilioSender, facts: dict[str, Any]
) -> None:
    message = await lost(twilio, sender)
    twilio.twist = each(**facts)
    found = await sender.find(message)
    assert found is not None
    assert (found.outcome, found.reference) == ("accepted", next(iter(twilio.messages)))


async def test_another_shop_of_the_account_may_say_the_same(twilio: FakeTwilio) -> None:
    ours, other = (
        TwilioSender(twilio.account, twilio.token, service="MG" + digit * 32, base_url=twilio.url) for digit in "12"
    )
    assert (await other.send(text())).outcome == "accepted"
    message = text()
    assert await ours.find(message) == NONE_FOUND
    twilio.plan("drop-after")
    await ours.send(message)
    found = await ours.find(message)
    await ours.close()
    await other.close()
    assert found is not None
    assert found.reference == list(twilio.messages)[1]


async def test_one_that_is_shown_is_taken_though_others_are_not(twilio: FakeTwilio, sender: TwilioSender) -> None:
    message = await lost(twilio, sender)
    hidden = {**next(iter(twilio.messages.values())), "sid": "SM" + "0" * 32, "body": ""}
    twilio.twist = lambda page: {**page, "messages": [hidden, *page["messages"]]}
    found = await sender.find(message)
    assert found is not None
    assert found.reference == next(iter(twilio.messages))


async def test_a_sid_that_no_database_holds_is_none(twilio: FakeTwilio, sender: TwilioSender) -> None:
    message = await lost(twilio, sender)
    twilio.text(KARI, SHOP, "Hei!")
    twilio.text("+479001XXXX", SHOP, "Who is this?")
    good = [one async for one in sender.received(SHOP, datetime.now(UTC) - timedelta(minutes=1))]
    assert [one.text for one in good] == ["Hei!"], "nobody answers a number that is not shown"
    for sid in ("SM\0", "SM\ud800", "", "S" * 3000, None, 17):
        twilio.twist = each(sid=sid)
        found = await sender.find(message)
        assert found is not None
        assert found.outcome == "unknown"
        assert not [one async for one in sender.received(SHOP, datetime.now(UTC) - timedelta(minutes=1))]


# -- pages


def leading(to: Callable[[Page], str], *, empty: bool = False) -> Callable[[Page], Page]:
    return lambda page: {**page, "next_page_uri": to(page), **({"messages": []} if empty else {})}


@pytest.mark.parametrize("empty", [True, False])
async def test_a_list_that_leads_in_circles_is_left(twilio: FakeTwilio, sender: TwilioSender, empty: bool) -> None:
    message = await lost(twilio, sender)
    twilio.twist = leading(lambda page: page["uri"], empty=empty)
    found = await sender.find(message)
    assert found is not None
    assert (found.outcome, found.code) == ("unknown", "no-answer")
    with pytest.raises(ChannelError):
        _ = [one async for one in sender.received(SHOP, datetime.now(UTC))]
    assert len(twilio.asked) < 10


async def test_a_list_without_end_is_left(
    twilio: FakeTwilio, sender: TwilioSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twilio_sender, "MOST_PAGES", 5)
    message = await lost(twilio, sender)
    numbers = iter(range(100))
    twilio.twist = leading(lambda page: f"{page['uri']}?Page={next(numbers)}", empty=True)
    found = await sender.find(message)
    assert found is not None
    assert found.outcome == "unknown"
    monkeypatch.setattr(twilio_sender, "LISTING_SECONDS", 0.0)
    assert await sender.find(message) == found
    assert len(twilio.asked) < 20


async def test_pages_of_one_are_read_to_the_end(twilio: FakeTwilio, sender: TwilioSender) -> None:
    message = await lost(twilio, sender)
    own = next(iter(twilio.messages.values()))

    def small(page: Page) -> Page:
        asked = dict(parse_qsl(urlsplit(twilio.asked[-1]).query))
        at = int(asked.get("Page", 0))
        if at == 7:
            return {**page, "messages": [own], "next_page_uri": None}
        other = {**own, "sid": f"SM{at:032}", "body": "Another text"}
        following = urlencode({**asked, "Page": at + 1})
        return {**page, "messages": [other], "next_page_uri": f"{page['uri']}?{following}"}

    twilio.twist = small
    found = await sender.find(message)
    assert found is not None
    assert found.reference == own["sid"]


async def test_credentials_go_nowhere_else(twilio: FakeTwilio, sender: TwilioSender) -> None:
    """A list names its next page, and the library follows it with the account's token."""
    came: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(await reader.read(1000))
        writer.close()

    message = await lost(twilio, sender)
    async with await asyncio.start_server(listen, "127.0.0.1", 0) as elsewhere:
        port = elsewhere.sockets[0].getsockname()[1]
        for url in (f"http://127.0.0.1:{port}/", f"//127.0.0.1:{port}/", f"https://127.0.0.1:{port}/.twilio.com"):
            meta = {"meta": {"key": "messages", "next_page_url": url}}
            twilio.twist = lambda page, meta=meta: {**page, **meta}  # type: ignore[misc]
            found = await sender.find(message)
            assert found is not None
            assert found.outcome == "unknown"
    assert came == []


@pytest.mark.parametrize("base", ["", "https://gateway.example"])
@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "http://api.twilio.com/",
        "https://api.twilio.com.evil.example/",
        "https://api.twilio.com@evil.example/",
        "https://nottwilio.com/",
        "//api.twilio.com/",
        ".evil.example/",
        "https://gateway.example.evil.example/",
    ],
)
def test_what_is_no_address_of_the_gateway_is_not_asked(base: str, url: str) -> None:
    with pytest.raises(NotSentError):
        GatewayHttp(base_url=base)._url(url, None)


# -- clocks


@pytest.mark.parametrize("minutes", [0, 12, 90])
async def test_our_clock_may_be_ahead_of_its_clock(minutes: int) -> None:
    """What we queued at nine by our clock it took at half past seven by its own, which each answer tells (RFC 9110
    section 6.6.1). It must be found, or it would be sent a second time; and texts that never reached us must be
    asked for since then by that clock, too."""
    theirs = datetime.now(UTC) - timedelta(minutes=minutes)
    record = {
        "sid": "SM" + "1" * 32, "to": KARI, "from": SHOP, "body": "Er pakken kommet?", "status": "sent",
        "direction": "outbound-api", "date_created": format_datetime(theirs), "date_sent": format_datetime(theirs),
    }  # fmt: skip
    asked: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(dict(parse_qsl(urlsplit(head.decode().split()[1]).query)).get("DateSent>", ""))
        body = json.dumps({"messages": [record], "next_page_uri": None}).encode()
        date = format_datetime(theirs, usegmt=True)
        writer.write(f"HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as gateway:
        port = gateway.sockets[0].getsockname()[1]
        sender = TwilioSender("AC" + "a" * 32, "t", base_url=f"http://127.0.0.1:{port}")
        found = await sender.find(text())
        older = await sender.find(text(ago=-10))
        _ = [one async for one in sender.received(SHOP, datetime.now(UTC))]
        record.update({"direction": "inbound", "from": KARI, "to": SHOP})
        (came,) = [one async for one in sender.received(SHOP, datetime.now(UTC))]
        await sender.close()
    assert came.sent_at is not None
    assert abs(came.sent_at - datetime.now(UTC)) < timedelta(minutes=1), "it is no older for its clock"
    assert found is not None
    assert found.outcome == "accepted"
    assert older == NOT_FOUND, "an equal text of before is another"
    assert datetime.fromisoformat(asked[-1]) <= theirs + timedelta(minutes=1)
