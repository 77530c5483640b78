"""Texts out through a Twilio that misbehaves, on real sockets."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from responder.channels.base import CLAIM_LOST, Outgoing
from responder.channels.twilio.errors import CODES, classify, meaning_of
from responder.channels.twilio.http import GatewayHttp
from responder.channels.twilio.sender import TwilioSender
from responder.errors import ChannelError
from tests.fakes.twilio import Callbacks, FakeTwilio

SHOP = "+4759440000"


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    with FakeTwilio() as fake:
        yield fake


@pytest.fixture
async def sender(twilio: FakeTwilio) -> AsyncIterator[TwilioSender]:
    made = TwilioSender(twilio.account, twilio.token, http=GatewayHttp(base_url=twilio.url, connect=1.0, answer=1.0))
    yield made
    await made.close()


def text(to: str = "+4790012345", words: str = "Hei!", sender: str = SHOP, number: int = 1) -> Outgoing:
    return Outgoing(
        id=f"{number:032x}", sender=sender, to=to, text=words, queued_at=datetime.now(UTC),
        callback=f"http://127.0.0.1:9/status/{number}",
    )  # fmt: skip


async def never() -> bool:
    """Suspended for a moment, as one that asks the database is."""
    await asyncio.sleep(0.01)
    return False


async def test_a_text_is_taken(twilio: FakeTwilio, sender: TwilioSender) -> None:
    result = await sender.send(text())
    assert result.outcome == "accepted"
    assert result.reference in twilio.messages
    assert result.status == "sending"
    [posted] = twilio.posts
    assert posted == {
        "To": "+4790012345",
        "From": SHOP,
        "Body": "Hei!",
        "StatusCallback": "http://127.0.0.1:9/status/1",
    }


async def test_the_gateway_gives_up_what_would_no_longer_be_true(twilio: FakeTwilio, sender: TwilioSender) -> None:
    await sender.send(replace(text(), valid_for=900))
    await sender.send(replace(text(number=2), valid_for=200_000))  # longer than Twilio keeps any (36,000 s)
    assert [posted.get("ValidityPeriod") for posted in twilio.posts] == ["900", None]


FAULTS = [
    ("429", "temporary", "20429"),
    ("429:7", "temporary", "20429"),
    ("500", "unknown", "20500"),
    ("503", "unknown", "20500"),
    ("503-taken", "unknown", "20500"),
    ("html", "unknown", "HTTP 502"),
    ("drop-before", "unknown", "no-answer"),
    ("drop-after", "unknown", "no-answer"),
    ("late:3", "unknown", "no-answer"),
    ("garbage", "unknown", "bad-answer"),
    ("nameless", "unknown", "bad-answer"),
    ("deep", "unknown", "bad-answer"),
    ("odd", "unknown", "bad-answer"),
    ("bomb", "unknown", "no-answer"),
    ("20003", "misconfigured", "20003"),
    ("20404", "misconfigured", "20404"),
    ("21610", "refused", "21610"),
    ("21211", "refused", "21211"),
    ("21606", "misconfigured", "21606"),
    ("21611", "temporary", "21611"),
    ("63038", "temporary", "63038"),
    ("99999", "refused", "99999"),
]


@pytest.mark.parametrize(("fault", "outcome", "code"), FAULTS)
async def test_faults_are_told_apart_and_never_sent_twice(
    twilio: FakeTwilio, sender: TwilioSender, fault: str, outcome: str, code: str
) -> None:
    twilio.plan(fault)
    result = await sender.send(text())
    assert (result.outcome, result.code) == (outcome, code)
    assert len(twilio.posts) == 1, "one send is one request"
    assert "+47" not in result.reason
    if fault == "429:7":
        assert result.retry_after == 7.0
    elif fault == "429":
        assert result.retry_after == pytest.approx(1.0, abs=0.11)
    assert (await sender.send(text())).outcome == "accepted", "the next goes through"


@pytest.mark.parametrize(
    ("to", "dead", "gone"),
    [
        ("+15005550001", True, False),
        ("+15005550004", False, True),
        ("+15005550009", True, False),
        ("+15005550003", False, False),
    ],
)
async def test_numbers_with_a_meaning(sender: TwilioSender, to: str, dead: bool, gone: bool) -> None:
    result = await sender.send(text(to))
    assert (result.outcome, result.address_dead, result.opted_out) == ("refused", dead, gone)


@pytest.mark.parametrize("base", ["http://127.0.0.1:9", "https://nobody.invalid", "http://[::", "https://"])
async def test_no_connection_is_temporary(base: str) -> None:
    sender = TwilioSender("AC" + "a" * 32, "t", http=GatewayHttp(base_url=base, connect=0.5, answer=0.5))
    result = await sender.send(text())
    await sender.close()
    assert (result.outcome, result.code) == ("temporary", "no-connection")


@pytest.mark.parametrize(
    ("base", "said"),
    [("http://127.0.0.1:9", "nothing listens there"), ("https://nobody.invalid", "its name is not found in DNS")],
)
async def test_what_is_in_the_way_of_a_connection_is_told(base: str, said: str) -> None:
    sender = TwilioSender("AC" + "a" * 32, "t", http=GatewayHttp(base_url=base, connect=5.0, answer=0.5))
    result = await sender.send(text())
    with pytest.raises(ChannelError, match=said):
        [one async for one in sender.received("+4759440000", datetime.now(UTC))]
    await sender.close()
    assert result.reason.endswith(said)


async def test_one_that_speaks_no_tls_is_told() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    base = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    sender = TwilioSender("AC" + "a" * 32, "t", http=GatewayHttp(base_url=base, connect=2.0, answer=2.0))
    result = await sender.send(text())
    await sender.close()
    server.close()
    assert (result.outcome, result.code) == ("temporary", "no-connection")
    assert "TLS" in result.reason


async def test_a_server_that_stops_between_two_attempts_to_connect() -> None:
    stopping = TwilioSender("AC" + "0" * 32, "x" * 32, http=GatewayHttp(base_url="http://127.0.0.1:9"))
    sending = asyncio.create_task(stopping.send(text()))
    await asyncio.sleep(0.05)
    await stopping.close()
    result = await sending
    assert (result.outcome, result.reference) == ("temporary", None)


async def test_what_is_no_longer_ours_is_not_written(twilio: FakeTwilio) -> None:
    """All is ready, even the connection; only then it is asked."""
    holds = True
    asked: list[int] = []

    async def may_go() -> bool:
        asked.append(len(twilio.posts))
        await asyncio.sleep(0.01)
        return holds

    one_line = GatewayHttp(base_url=twilio.url, connections=1)
    sender = TwilioSender(twilio.account, twilio.token, http=one_line)
    twilio.plan("late:0.3")
    first = asyncio.create_task(sender.send(text(number=1), may_go))
    while not twilio.posts:  # noqa: ASYNC110
        await asyncio.sleep(0.005)
    second = asyncio.create_task(sender.send(text(number=2), may_go))
    await asyncio.sleep(0.05)
    assert asked == [0], "the second waits for the line, and is asked when it has it"
    holds = False
    assert (await first).outcome == "accepted"
    assert await second == CLAIM_LOST
    assert asked == [0, 1]
    assert (await sender.send(text(number=3))).outcome == "accepted", "what nobody asks about goes"
    assert len(twilio.posts) == len(twilio.messages) == 2
    await sender.close()


async def test_every_try_of_a_message_carries_the_same_token(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.plan("503", "drop-after", "ok")
    for number in (1, 1, 2):
        await sender.send(text(number=number))
    await sender.send(text("+4790099999", number=1))
    first, again, other, elsewhere = twilio.tokens
    assert first == again
    assert len({first, other, elsewhere}) == 3
    assert all(len(one) == 32 for one in twilio.tokens)
    reference = next(iter(twilio.messages))
    await sender.redact(reference)


async def test_not_a_byte_of_what_is_no_longer_ours() -> None:
    read: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        read.append(await reader.read())
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        sender = TwilioSender("AC" + "a" * 32, "t", http=GatewayHttp(base_url=f"http://127.0.0.1:{port}"))
        assert await sender.send(text(), never) == CLAIM_LOST
        await sender.close()
        while not read:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    assert read == [b""]


async def test_wrong_token_and_wrong_account(twilio: FakeTwilio) -> None:
    for account, token in ((twilio.account, "wrong"), ("AC" + "b" * 32, twilio.token)):
        sender = TwilioSender(account, token, base_url=twilio.url)
        assert (await sender.send(text())).outcome == "misconfigured"
        await sender.close()
    assert not twilio.messages


async def test_a_dripping_answer_is_cut_off() -> None:
    async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n")
        try:
            while True:
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.02)
        except ConnectionError:
            pass

    async with await asyncio.start_server(drip, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        http = GatewayHttp(base_url=f"http://127.0.0.1:{port}", connect=0.1, answer=0.2, slack=0.2)
        sender = TwilioSender("AC" + "a" * 32, "t", http=http)
        began = time.monotonic()
        result = await sender.send(text())
        await sender.close()
    assert result.outcome == "unknown"
    assert time.monotonic() - began < 2.0


async def test_an_unknown_one_is_found(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.plan("drop-after")
    lost = text(words="Er pakken kommet? Svar JA eller NEI")
    assert (await sender.send(lost)).outcome == "unknown"
    found = await sender.find(lost)
    assert found is not None
    assert (found.outcome, found.reference, found.status) == ("accepted", next(iter(twilio.messages)), "delivered")


async def test_one_never_taken_is_not_found(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.plan("drop-before")
    lost = text()
    assert (await sender.send(lost)).outcome == "unknown"
    await sender.send(text(words="Another text", number=2))
    found = await sender.find(lost)
    assert found is not None
    assert (found.outcome, found.code) == ("temporary", "not-found")


async def test_equal_texts_are_told_apart(twilio: FakeTwilio, sender: TwilioSender) -> None:
    first, second, third = (text(words="Same words", number=number) for number in (1, 2, 3))
    twilio.plan("ok", "drop-after", "drop-before")
    results = [await sender.send(one) for one in (first, second, third)]
    assert [result.outcome for result in results] == ["accepted", "unknown", "unknown"]
    found = await sender.find(second)
    assert found is not None
    assert found.outcome == "accepted"
    assert found.reference != results[0].reference
    other = await sender.find(third)
    assert other is not None
    assert other.code == "not-found", "the second's is adopted"
    elsewhere = TwilioSender(twilio.account, twilio.token, base_url=twilio.url)
    again = await elsewhere.find(third, adopted=set(twilio.messages))
    await elsewhere.close()
    assert again is not None
    assert again.code == "not-found", "what the store knows is excluded, in a process that sent none of them"


async def test_old_and_inbound_messages_are_no_candidates(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.text("+4790012345", SHOP, "Hei!")
    twilio.plan("drop-before")
    lost = text()
    await sender.send(lost)
    late = Outgoing(
        id="f" * 32, sender=SHOP, to="+4790012345", text="Hei!", queued_at=datetime.now(UTC) + timedelta(hours=1)
    )
    await sender.send(text(number=3))
    found = await sender.find(late)
    assert found is not None
    assert found.code == "not-found"


async def test_a_list_that_heeds_no_filter_mixes_nothing_up(twilio: FakeTwilio, sender: TwilioSender) -> None:
    """The same text goes to many; that another has it does not mean that this one does."""
    twilio.heedless = True
    elsewhere = TwilioSender(twilio.account, twilio.token, base_url=twilio.url)
    await elsewhere.send(text("+4790099999"))
    await elsewhere.close()
    twilio.plan("drop-before")
    lost = text()
    await sender.send(lost)
    found = await sender.find(lost)
    assert found is not None
    assert found.outcome == "temporary"
    twilio.text("+4790012345", SHOP, "Hei!")
    twilio.text("+4790012345", "+4700000000", "to another number")
    listed = [one async for one in sender.received(SHOP, datetime.now(UTC) - timedelta(minutes=1))]
    assert [one.text for one in listed] == ["Hei!"]


async def test_finding_fails_softly(twilio: FakeTwilio) -> None:
    sender = TwilioSender(twilio.account, "wrong", base_url=twilio.url)
    found = await sender.find(text())
    await sender.close()
    assert found is not None
    assert found.outcome == "unknown"


async def test_a_message_that_failed_keeps_its_code(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.plan("drop-after")
    lost = text("+188830006")
    await sender.send(lost)
    found = await sender.find(lost)
    assert found is not None
    assert (found.outcome, found.status, found.code, found.address_dead) == ("accepted", "failed", "30006", True)
    assert not found.passing


@pytest.mark.parametrize("code", ["30003", "30005"])
async def test_of_one_that_failed_for_now_the_list_says_so_as_the_callback_does(
    twilio: FakeTwilio, sender: TwilioSender, code: str
) -> None:
    twilio.plan("drop-after")
    lost = text(f"+1888{code}")
    await sender.send(lost)
    found = await sender.find(lost)
    assert found is not None
    assert (found.status, found.code, found.passing) == ("failed", code, True)


async def test_lost_inbound_texts_are_listed(twilio: FakeTwilio, sender: TwilioSender) -> None:
    since = datetime.now(UTC) - timedelta(minutes=1)
    for number in range(3):
        twilio.text("+4790012345", SHOP, f"Hei {number}")
    twilio.text("+4790012345", "+4700000000", "to another number")
    await sender.send(text())
    listed = [one async for one in sender.received(SHOP, since)]
    assert [one.text for one in listed] == ["Hei 2", "Hei 1", "Hei 0"]
    assert all(one.sent_at and one.sent_at.tzinfo for one in listed)
    assert not [one async for one in sender.received(SHOP, datetime.now(UTC) + timedelta(days=2))]


async def test_a_listed_text_is_no_older_than_it_is(twilio: FakeTwilio, sender: TwilioSender) -> None:
    """The gateway's list tells whole seconds. An answer of the same second as its question must not come before it."""
    for number in range(5):
        asked = datetime.now(UTC)
        twilio.text("+4790012345", SHOP, f"Ja {number}")
        listed = {one.text: one.sent_at async for one in sender.received(SHOP, asked - timedelta(minutes=1))}
        written = listed[f"Ja {number}"]
        assert written is not None
        assert asked <= written < asked + timedelta(seconds=3)
        await asyncio.sleep(0.23)


async def test_listing_more_than_a_page(twilio: FakeTwilio, sender: TwilioSender) -> None:
    for number in range(1203):
        twilio._record({"To": SHOP, "From": "+4790012345", "Body": str(number)}, "inbound", "received")
    listed = [one.text async for one in sender.received(SHOP, datetime.now(UTC) - timedelta(minutes=1))]
    assert sorted(listed, key=int) == [str(number) for number in range(1203)]


async def test_listing_that_is_refused_says_so(twilio: FakeTwilio) -> None:
    sender = TwilioSender(twilio.account, "wrong", base_url=twilio.url)
    with pytest.raises(ChannelError, match="20003"):
        _ = [one async for one in sender.received(SHOP, datetime.now(UTC))]
    await sender.close()


async def test_a_message_is_forgotten(twilio: FakeTwilio, sender: TwilioSender) -> None:
    reference = (await sender.send(text())).reference or ""
    await sender.redact(reference)
    assert twilio.messages[reference]["body"] == ""
    await sender.erase(reference)
    assert reference not in twilio.messages
    await sender.erase(reference)


async def test_texts_that_twilio_never_takes_are_not_sent(twilio: FakeTwilio, sender: TwilioSender) -> None:
    for words in ("", "  \n", "x" * 1601):
        assert (await sender.send(text(words=words))).outcome == "refused"
    assert not twilio.posts


async def test_a_messaging_service_picks_the_number(twilio: FakeTwilio) -> None:
    sender = TwilioSender(twilio.account, twilio.token, service="MG" + "1" * 32, base_url=twilio.url)
    twilio.plan("drop-after")
    lost = text()
    await sender.send(lost)
    assert "From" not in twilio.posts[0]
    found = await sender.find(lost)
    await sender.close()
    assert found is not None
    assert found.outcome == "accepted"


async def test_nothing_personal_is_logged(
    twilio: FakeTwilio, sender: TwilioSender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    twilio.plan("ok", "503", "drop-after")
    for number in range(3):
        await sender.send(text(words="A very private thing", number=number))
    assert "private" not in caplog.text
    assert "90012345" not in caplog.text


async def test_a_storm_of_drops_settles_without_a_double(twilio: FakeTwilio, sender: TwilioSender) -> None:
    twilio.callbacks = Callbacks(never=True)
    twilio.chances({"drop-after": 0.15, "drop-before": 0.1, "503-taken": 0.05, "503": 0.05, "429:0": 0.05})
    texts = [text(f"+4790{number % 40:06}", f"Order {number % 5}", number=number) for number in range(300)]
    results = dict(zip(texts, await asyncio.gather(*(sender.send(one) for one in texts)), strict=True))
    twilio.chances({})
    settled: dict[Outgoing, str] = {}
    for one in texts:
        result = results[one]
        if result.outcome == "unknown":
            result = await sender.find(one) or result
        while result.outcome == "temporary":
            result = await sender.send(one)
        assert result.outcome == "accepted"
        settled[one] = result.reference or ""
    assert len(set(settled.values())) == 300, "each has its own message at the gateway"
    assert len(twilio.messages) == 300, "none twice, none lost"


def test_every_code_is_classified() -> None:
    for code in CODES:
        result = classify(400, code)
        assert result.outcome == meaning_of(code).outcome
        assert result.reason
        assert classify(503, code).outcome == "unknown", "5xx may have been taken"
    assert classify(401, None).outcome == classify(302, None).outcome == classify(404, None).outcome == "misconfigured"
    assert classify(400, None).outcome == "refused"
    assert classify(429, None, 1e9).retry_after == 3600.0
