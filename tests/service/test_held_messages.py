"""What waits for the morning, or for a gateway that is busy: nobody has seen it, and by then it may be untrue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from responder.channels.base import MayGo, Outgoing, SendResult
from responder.store.backup.restoring import hold_all
from responder.store.tables import message
from tests.service.shop import JOIN, Shop

ANNA = "+4790000001"
QUESTION = "Will you come tomorrow at nine? YES or NO"
ASK = f"""
name: Appointment
channel: sms
purpose: service
start:
  - event: appointment.near
steps:
  - ask: "{QUESTION}"
    within: 1 day
    replies:
      yes:
        - send: "See you"
      no:
        - send: "We have cancelled it."
      no reply: end
"""
REMINDED = ASK.replace("    within:", '    remind:\n      1 hour: "Still coming? YES or NO"\n    within:')
WANTED = """
name: Wanted
channel: sms
purpose: service
start:
  - event: signup
steps:
  - ask: "Reply YES to get our offers."
    within: 3 days
    replies:
      yes:
        - subscribe: sms
        - send: "You're in!"
      no reply: end
"""
CART = """
name: Cart
channel: sms
purpose: service
start:
  - event: checkout.started
stop:
  - event: order.placed
steps:
  - send: "Your cart is still waiting!"
"""
EVENING, NIGHT = timedelta(hours=10), timedelta(hours=11)
"""From noon, the shop's beginning: ten in the evening in Oslo, and from then until the morning."""


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        yield opened


async def evening(shop: Shop, script: str, event: str) -> None:
    """Something happens at ten; what it has to say waits for the morning."""
    await shop.publish(script)
    shop.clock.advance(EVENING.total_seconds())
    await shop.service.receive_event("kaffe", "e1", event, {"sms": ANNA}, {})

    async def held() -> bool:
        return [row["code"] for row in await shop.rows("message", direction="out")] == ["quiet"]

    await shop.until(held)


async def handled(shop: Shop) -> str:
    """What became of the latest text."""

    async def all_are() -> bool:
        return all(row["status"] == "handled" for row in await shop.rows("message", direction="in"))

    await shop.until(all_are)
    rows = await shop.rows("message", direction="in")
    return str(max(rows, key=lambda row: row["position"])["handled_by"])


async def test_an_answer_counts_once_the_question_was_seen(shop: Shop) -> None:
    await evening(shop, ASK, "appointment.near")
    await shop.text(ANNA, "no")
    assert await handled(shop) == "inbox"
    shop.clock.advance(NIGHT.total_seconds())
    await shop.said(QUESTION)
    await shop.text(ANNA, "no")
    await shop.said(QUESTION, "We have cancelled it.")


async def test_nobody_consents_to_what_was_never_shown(shop: Shop) -> None:
    await evening(shop, WANTED, "signup")
    await shop.text(ANNA, "ok")
    assert await handled(shop) == "inbox"
    assert await shop.rows("consent") == []


async def test_a_gateway_that_is_busy_has_asked_nothing(shop: Shop) -> None:
    async def busy(message: Outgoing, _: MayGo) -> SendResult:
        return SendResult("temporary", code="20429", reason="busy")

    answering = shop.gateway.send
    shop.gateway.send = busy  # type: ignore[method-assign]
    await shop.publish(WANTED)
    await shop.service.receive_event("kaffe", "e1", "signup", {"sms": ANNA}, {})

    async def tried() -> bool:
        return any(row["attempts"] for row in await shop.rows("message", direction="out"))

    await shop.until(tried)
    await shop.text(ANNA, "ok")
    assert await handled(shop) == "inbox"
    assert await shop.rows("consent") == []
    shop.gateway.send = answering  # type: ignore[method-assign]


async def test_the_reminder_comes_well_after_the_question_was_sent(shop: Shop) -> None:
    await evening(shop, REMINDED, "appointment.near")
    steps = 0
    while len(shop.gateway.texts) < 2:
        asked = len(shop.gateway.texts)
        shop.clock.advance(1200)
        await idle(shop)
        steps = steps + 1 if asked else 0
    assert shop.gateway.texts == [QUESTION, "Still coming? YES or NO"]
    assert steps >= 2, "twenty minutes each"


async def test_no_reminder_of_a_question_that_is_under_way(shop: Shop) -> None:
    """The gateway was asked in the morning and says nothing, then nobody knows whether it took the question."""
    answered = asyncio.Event()
    taking = shop.gateway.send

    async def silent(message: Outgoing, may_go: MayGo) -> SendResult:
        await taking(message, may_go)
        await answered.wait()
        return SendResult("unknown", code="timeout", reason="no answer in time")

    await evening(shop, REMINDED, "appointment.near")
    shop.gateway.send = silent  # type: ignore[assignment, method-assign]
    shop.gateway.found = lambda message: SendResult("unknown", code="away", reason="the gateway is away")
    try:
        shop.clock.advance(NIGHT.total_seconds())
        await shop.until(lambda: shop.gateway.texts == [QUESTION])
        for status in ("sending", "unknown"):
            await shop.until(lambda status=status: _is(shop, status))  # type: ignore[misc]
            for _ in range(6):
                shop.clock.advance(1200)
                await _nothing_due(shop)
            assert len(await shop.rows("message", direction="out")) == 1
            answered.set()
    finally:
        answered.set()
        shop.gateway.send = taking  # type: ignore[method-assign]


async def _is(shop: Shop, status: str) -> bool:
    return [row["status"] for row in await shop.rows("message", direction="out")] == [status]


async def _nothing_due(shop: Shop) -> None:
    async def done() -> bool:
        return not any(row["due"] <= shop.clock.now() for row in await shop.rows("input"))

    await shop.until(done)


async def idle(shop: Shop) -> None:
    """Until nothing is due."""

    async def done() -> bool:
        now = shop.clock.now()
        inputs, messages = await shop.rows("input"), await shop.rows("message", direction="out")
        waiting = [row for row in messages if row["status"] == "sending" or row["not_before"] <= now]
        return not any(row["due"] <= now for row in inputs) and all(row["status"] == "sent" for row in waiting)

    await shop.until(done)


@pytest.mark.parametrize("placed", [True, False])
async def test_what_is_held_is_dropped_once_it_is_no_longer_true(shop: Shop, placed: bool) -> None:
    await evening(shop, CART, "checkout.started")
    await shop.service.receive_event("kaffe", "e2", "order.placed" if placed else "page.seen", {"sms": ANNA}, {})
    shop.clock.advance(NIGHT.total_seconds())

    async def settled() -> bool:
        return all(row["status"] in ("sent", "failed") for row in await shop.rows("message", direction="out"))

    await shop.until(settled)
    (row,) = await shop.rows("message", direction="out")
    assert (row["status"], row["code"]) == (("failed", "stale") if placed else ("sent", None))


async def test_a_yes_after_stop_brings_nothing_back(shop: Shop) -> None:
    await shop.publish(JOIN)
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: shop.gateway.requests)
    shop.clock.advance(4 * 86400)

    async def expired() -> bool:
        return all(row["ended"] for row in await shop.rows("run"))

    await shop.until(expired)
    await shop.text(ANNA, "please stop texting me")
    assert await handled(shop) == "stop"
    await shop.text(ANNA, "Yes")
    assert await handled(shop) == "inbox"
    assert not any(row["granted"] for row in await shop.rows("consent"))
    assert [row["reason"] for row in await shop.rows("suppression")] == ["stop"]


async def test_what_waited_in_a_backup_may_have_been_seen(shop: Shop) -> None:
    """It was sent after the backup; the answer to it is one, also before the gateway was asked."""
    await shop.publish(ASK)
    await shop.service.receive_event("kaffe", "e1", "appointment.near", {"sms": ANNA}, {})
    await shop.said(QUESTION)
    out = message.c.direction == "out"
    as_it_was = update(message).where(out).values(status="queued", reference=None, sent_at=None)

    def restore(connection: Connection) -> None:
        connection.execute(as_it_was)
        hold_all(connection, shop.clock.now())

    shop.clock.advance(600)
    await shop.service.store.write(restore)
    await shop.text(ANNA, "no")
    assert await handled(shop) == "run"
