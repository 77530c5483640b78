"""A gateway that answers slowly, or not at all, about messages that may have gone out holds up nobody else's."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from datetime import timedelta

import pytest
from sqlalchemy import update

from responder.channels.base import NONE_FOUND, NOT_SHOWN, MayGo, Outgoing, SendResult, always
from responder.config import Settings
from responder.language import read_merchant, read_script
from responder.service import ChannelRecord, ScriptSource, metrics, reconcile
from responder.service.metrics import FAILING
from responder.service.reconcile import MOST_SILENCE
from responder.store import tables
from responder.store.catalogue import channel_id
from tests.service.shop import JOIN, MERCHANT, NUMBER, SHIPPED, Gateway, Shop

OTHER_NUMBER = "+4759440777"
QUESTION = "Reply YES to get our offers."


class Silent(Gateway):
    """Takes nothing for certain, and does not answer when it is asked what it took."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = lambda message: SendResult("unknown", code="no-answer")
        self.asked = 0
        self.hangs = asyncio.Event()

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        self.asked += 1
        await self.hangs.wait()
        return SendResult("unknown", code="no-answer")


@pytest.fixture
def silent() -> Silent:
    return Silent()


async def published(shop: Shop, silent: Silent) -> None:
    """A second merchant with the silent gateway."""
    usual = shop.service._senders

    def build(record: ChannelRecord, secrets: Mapping[str, str], settings: Settings) -> Gateway:
        return silent if record.merchant == "other" else usual(record, secrets, settings)  # type: ignore[misc,return-value]

    shop.service._senders = build
    await shop.publish()
    text = MERCHANT.replace(NUMBER, OTHER_NUMBER)
    script = read_script(JOIN, "join")
    await shop.service.publish("other", read_merchant(text), [ScriptSource("join", script.version, JOIN)], source=text)


async def joined(shop: Shop, number: int) -> None:
    from responder.channels.base import InboundText

    channel = channel_id("other", "sms", OTHER_NUMBER)
    text = InboundText(f"SMother{number}", f"+479000{number:04d}", OTHER_NUMBER, "JOIN")
    await shop.service.receive_text(channel, text)


async def unknown(shop: Shop, merchant: str) -> int:
    return len(await shop.rows("message", merchant=merchant, status="unknown"))


async def test_who_does_not_answer_holds_up_no_other_merchant(
    database_url: str, silent: Silent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconcile, "POLL", 0.1)
    async with Shop(database_url) as shop:
        await published(shop, silent)
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        shop.gateway.found = lambda message: SendResult("accepted", reference=f"SM{message.id}", status="sent")
        for number in range(5):
            await joined(shop, number)
        await shop.text("+4790000001", "JOIN")
        await shop.until(lambda: len(silent.requests) == 5 and len(shop.gateway.requests) == 1)

        async def in_doubt() -> bool:
            return (await unknown(shop, "other"), await unknown(shop, shop.id)) == (5, 1)

        await shop.until(in_doubt)
        shop.clock.advance(121)

        async def told() -> bool:
            return [row["status"] for row in await shop.rows("message", merchant=shop.id, direction="out")] == ["sent"]

        await shop.until(told, 5)
        assert silent.asked == 1, "and its own wait for one answer, not for five"
        silent.hangs.set()


async def test_a_gateway_that_stays_silent_is_not_asked_about_all_of_them(database_url: str, silent: Silent) -> None:
    silent.hangs.set()
    async with Shop(database_url) as shop:
        await published(shop, silent)
        for number in range(MOST_SILENCE + 5):
            await joined(shop, number)

        async def in_doubt() -> bool:
            return await unknown(shop, "other") == MOST_SILENCE + 5

        await shop.until(in_doubt)
        shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
        assert await shop.service.reconciler.settle_unknown() == MOST_SILENCE + 5
        assert silent.asked == MOST_SILENCE
        assert await unknown(shop, "other") == MOST_SILENCE + 5


async def test_a_gateway_that_shows_nothing_is_asked_about_all_of_them_and_gets_none_twice(database_url: str) -> None:
    """An account whose texts Twilio redacts answers at once, and cannot tell (its "Message Redaction" page)."""
    asked: list[str] = []

    def hidden(message: Outgoing) -> SendResult:
        asked.append(message.to)
        return NOT_SHOWN

    async with Shop(database_url) as shop:
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        shop.gateway.found = hidden
        await shop.publish()
        people = [f"+479000000{number}" for number in range(MOST_SILENCE + 2)]
        for person in people:
            await shop.text(person, "JOIN")

        async def in_doubt() -> bool:
            return await unknown(shop, shop.id) == len(people)

        await shop.until(in_doubt)
        shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
        assert await shop.service.reconciler.settle_unknown() == len(people)
        assert sorted(asked) == people
        shop.clock._ahead += reconcile.GIVE_UP
        await shop.service.reconciler.settle_unknown()
        rows = await shop.rows("message", direction="out")
        assert {(row["status"], row["code"]) for row in rows} == {("failed", "unknown")}
        assert len(shop.gateway.requests) == len(people)


async def test_a_gateway_that_never_comes_to_an_end_is_left_and_given_up_after_a_day(
    database_url: str, silent: Silent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it does while it is asked, the others are asked about, and nobody waits for ever."""
    monkeypatch.setattr(reconcile, "ASKING", 0.1)
    async with Shop(database_url) as shop:
        await published(shop, silent)
        for number in range(2):
            await joined(shop, number)

        async def in_doubt() -> bool:
            return await unknown(shop, "other") == 2

        await shop.until(in_doubt)
        shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
        assert await shop.service.reconciler.settle_unknown() == 2
        assert silent.asked >= 1
        assert await unknown(shop, "other") == 2
        shop.clock._ahead += reconcile.GIVE_UP

        async def given_up() -> bool:
            shop.clock._ahead += reconcile.EVERY
            await shop.service.reconciler.settle_unknown()
            return await unknown(shop, "other") == 0

        await shop.until(given_up)
        assert len(silent.requests) == 2


@pytest.mark.parametrize(("code", "end"), [("no-answer", 2), ("bad-answer", 2), ("HTTP 503", 4)])
async def test_a_gateway_that_lists_nothing_of_ours_gets_none_over_and_over(
    database_url: str, code: str, end: int
) -> None:
    """It may have taken each without a word. What it has told to be its own error is another matter: an outage."""
    async with Shop(database_url) as shop:
        shop.gateway.answer = lambda message: SendResult("unknown", code=code)
        shop.gateway.found = lambda message: NONE_FOUND
        await shop.publish()
        await shop.text("+4790000001", "JOIN")

        async def over() -> bool:
            shop.clock.advance(60)
            await asyncio.sleep(0.01)
            failed = [row["status"] for row in await shop.rows("message", direction="out")] == ["failed"]
            return failed or len(shop.gateway.requests) == end > 2

        await shop.until(over)
        assert len(shop.gateway.requests) == end


class Hesitant(Gateway):
    """Takes longer over the first message than over all others; `taken` is in the order in which it was done."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        self.delay = 0.0 if self.requests else 0.5
        result = await super().send(message, may_go)
        self.taken.append(message.text)
        return result


async def test_two_messages_to_one_address_keep_their_order(database_url: str) -> None:
    """They were queued together, and there are connections enough to send both at once."""
    async with Shop(database_url) as shop:
        shop.gateway = hesitant = Hesitant()
        await shop.publish(SHIPPED)
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": "+4790000001"}, {})
        await shop.until(lambda: len(hesitant.taken) == 2)
    assert hesitant.taken == ["Your order is on its way.", "Track it on our page."]


async def test_who_was_not_asked_about_comes_soon(database_url: str, silent: Silent) -> None:
    """A gateway that does not answer now and then would leave most of a backlog for five minutes, time after time."""
    silent.hangs.set()
    people = 3 * MOST_SILENCE
    async with Shop(database_url) as shop:
        await published(shop, silent)
        for number in range(people):
            await joined(shop, number)

        async def in_doubt() -> bool:
            return await unknown(shop, "other") == people

        await shop.until(in_doubt)
        shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
        assert await shop.service.reconciler.settle_unknown() == people
        assert await shop.service.reconciler.settle_unknown() == 0
        shop.clock._ahead += reconcile.SOON
        assert await shop.service.reconciler.settle_unknown() == people - MOST_SILENCE, "but nobody twice"


async def test_a_gateway_that_answers_again_is_no_longer_called_silent(database_url: str) -> None:
    """Be it only that it is asked about what it was sent: a monitor must not page a person over a silence that is over."""
    async with Shop(database_url) as shop:
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        shop.gateway.found = lambda message: SendResult("unknown", code="no-answer")
        await shop.publish()
        for number in range(FAILING):
            await shop.text(f"+479000000{number}", "JOIN")

        async def in_doubt() -> bool:
            return await unknown(shop, shop.id) == FAILING

        await shop.until(in_doubt)
        for found, silent in ((SendResult("unknown", code="no-answer"), True), (NONE_FOUND, False)):
            shop.gateway.found = lambda message, found=found: found  # type: ignore[misc]
            shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
            await shop.service.reconciler.settle_unknown()
            assert bool(shop.service.metrics.silent) == silent


def test_a_silence_that_nobody_has_met_for_long_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process may have been answered meanwhile."""
    now = 1000.0
    monkeypatch.setattr(metrics, "monotonic", lambda: now)
    counted = metrics.Metrics()
    for _ in range(FAILING):
        counted.asked(("kaffe", "sms"), "no-answer")
    now += metrics.NEWS - 1
    assert counted.silent == [("kaffe", "sms")]
    now += 2
    assert counted.silent == []
    counted.asked(("kaffe", "sms"), "no-connection")
    assert counted.silent == [("kaffe", "sms")]


async def test_another_machines_clock_may_be_ahead(database_url: str) -> None:
    """What it queued for an hour from now went out before that: else it would be taken for one that is not there."""
    asked: list[Outgoing] = []

    def found(message: Outgoing) -> SendResult:
        asked.append(message)
        return NOT_SHOWN

    async with Shop(database_url) as shop:
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        shop.gateway.found = found
        await shop.publish()
        await shop.text("+4790000001", "JOIN")

        async def in_doubt() -> bool:
            return await unknown(shop, shop.id) == 1

        await shop.until(in_doubt)
        now = shop.clock.now()
        ahead = update(tables.message).where(tables.message.c.direction == "out").values(at=now + timedelta(hours=1))
        await shop.service.store.write(lambda connection: connection.execute(ahead))
        shop.clock._ahead += reconcile.WAIT + reconcile.EVERY
        await shop.service.reconciler.settle_unknown()
        assert [message.queued_at <= now for message in asked] == [True]


async def test_our_clock_may_have_been_ahead_and_be_set_right(database_url: str) -> None:
    """An hour ahead (a machine that keeps local time) it went out; since then the clock has been set right. What was
    written down with the old one must not make it seem to be a text of before, which would be sent once more."""
    asked: list[Outgoing] = []

    def found(message: Outgoing) -> SendResult:
        asked.append(message)
        return NOT_SHOWN

    async with Shop(database_url) as shop:
        right = shop.clock.now()
        shop.clock.advance(3600)
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        shop.gateway.found = found
        await shop.publish()
        await shop.service.reconciler.go_round()
        await shop.text("+4790000001", "JOIN")

        async def in_doubt() -> bool:
            return await unknown(shop, shop.id) == 1

        await shop.until(in_doubt)
        shop.clock._ahead -= timedelta(hours=1)
        await shop.service.reconciler.go_round()
        assert asked == [], "not before two minutes have gone by, by any clock"
        shop.clock._ahead += timedelta(hours=1) + reconcile.WAIT
        await shop.service.reconciler.settle_unknown()
        assert [message.queued_at <= right + timedelta(minutes=1) for message in asked] == [True]
