"""A gateway that is away: for minutes, for hours, for days. What waits goes out when it is back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from responder.channels.base import CLAIM_LOST, Outgoing, SendResult
from responder.service import breaker, lane
from responder.service.breaker import Breaker
from responder.service.gatekeeping import Ready
from responder.service.lane import LONGEST_PAUSE, PROBE, change_of
from tests.service.shop import MERCHANT, Shop

NEWS = """
name: News
channel: sms
purpose: service
start: { event: stock.arrived }
steps:
  - send: "It is here."
"""
AWAY = SendResult("temporary", code="no-connection", reason="no connection to the gateway")
BUSY = SendResult("temporary", code="20500", reason="the gateway has a fault of its own")
ANNA = "+4790000001"


async def tell(shop: Shop, *people: str) -> None:
    for one in people:
        await shop.service.receive_event(shop.id, f"e{one}", "stock.arrived", {"sms": one}, {})


async def statuses(shop: Shop) -> list[str]:
    return [str(one["status"]) for one in await shop.rows("message", direction="out")]


@pytest.mark.parametrize("refusal", [AWAY, BUSY], ids=["away", "busy"])
async def test_an_outage_of_hours_loses_nothing(
    database_url: str, refusal: SendResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaker, "LONGEST_REST", 0.05)
    async with Shop(database_url) as shop:
        await shop.publish(NEWS)
        shop.gateway.answer = lambda message: refusal
        await tell(shop, ANNA)
        for tries in range(1, 40):
            await shop.until(lambda least=tries: len(shop.gateway.requests) >= least)  # type: ignore[misc]
            await shop.until(lambda: _are(shop, "queued"))
            shop.clock.advance(LONGEST_PAUSE)
        assert await statuses(shop) == ["queued"]
        shop.gateway.answer = lambda message: SendResult("accepted", reference="SM1")
        shop.clock.advance(LONGEST_PAUSE)
        await shop.until(lambda: _are(shop, "sent"))
        (row,) = await shop.rows("message", direction="out")
        assert row["attempts"] < 12, "should its outcome be unknown next, it may still be tried again"


async def test_days_are_too_many(database_url: str) -> None:
    """As long as the merchant has a message held; then its dialog is told."""
    async with Shop(database_url) as shop:
        await shop.publish(NEWS, merchant=MERCHANT + "hold at most: 24 hours\n")
        shop.gateway.answer = lambda message: AWAY
        await tell(shop, ANNA)
        await shop.until(lambda: shop.gateway.requests)
        shop.clock.advance(25 * 3600)
        await shop.until(lambda: _are(shop, "failed"))
        (row,) = await shop.rows("message", direction="out")
        assert row["code"] == "stale"


async def test_what_was_not_written_is_no_answer(database_url: str) -> None:
    """A process that stood still and let a request go has heard nothing of a gateway that is away."""
    async with Shop(database_url) as shop:
        await shop.publish(NEWS, merchant=MERCHANT + "prefix per hour: 1000\n")
        shop.gateway.answer = lambda message: AWAY
        people = [f"+47900002{number:02d}" for number in range(breaker.TOLERATED)]
        await tell(shop, *people)
        (lane_,) = [one for one in shop.service.outbox.lanes.values() if one.channel.kind == "sms"]
        await shop.until(lambda: lane_.breaker.open)
        shop.gateway.answer = lambda message: CLAIM_LOST
        asked = len(shop.gateway.requests)
        shop.clock.advance(60)
        await shop.until(lambda: len(shop.gateway.requests) > asked)
        await shop.until(lambda: _is_settled(shop))
        assert lane_.breaker.open
        assert lane_.key in lane_.around.metrics.silent


async def _is_settled(shop: Shop) -> bool:
    return "sending" not in await statuses(shop)


async def _are(shop: Shop, status: str) -> bool:
    return set(await statuses(shop)) == {status}


async def test_a_gateway_that_is_away_is_asked_one_at_a_time(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaker, "FIRST_REST", 0.5)
    monkeypatch.setattr(breaker, "LONGEST_REST", 1.0)
    monkeypatch.setattr(lane, "FIRST_PAUSE", 0.2)
    people = [f"+4790000{number:03d}" for number in range(150)]
    async with Shop(database_url) as shop:
        await shop.publish(NEWS, merchant=MERCHANT + "prefix per hour: 1000\n")
        shop.gateway.answer = lambda message: AWAY
        await tell(shop, *people)
        await shop.until(lambda: len(shop.gateway.requests) >= breaker.TOLERATED)
        await asyncio.sleep(3)
        assert len(shop.gateway.requests) < 40, "what was under way, and a few that were tried"
        shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        await shop.until(lambda: _is_settled(shop))
        shop.gateway.requests.clear()
        shop.clock.advance(60)
        await shop.until(lambda: _are(shop, "sent"))
        assert len(shop.gateway.requests) > 90


async def test_an_account_is_mended_though_the_message_that_tells_so_is_refused(database_url: str) -> None:
    """A parked channel is tried with one message every ten minutes. That its number is none says that all else is well
    (Twilio's error 21211); the others must not wait for the next try."""
    people = [f"+479000000{number}" for number in range(4)]
    async with Shop(database_url) as shop:
        await shop.publish(NEWS)
        shop.gateway.answer = lambda message: SendResult("misconfigured", code="20003", reason="refused")
        await tell(shop, *people)
        await shop.until(lambda: _is_settled(shop))
        asked = len(shop.gateway.requests)

        def answer(message: Outgoing) -> SendResult:
            if len(shop.gateway.requests) == asked + 1:
                return SendResult("refused", code="21211", reason="no number", address_dead=True)
            return SendResult("accepted", reference=f"SM{message.id}")

        shop.gateway.answer = answer
        shop.clock.advance(PROBE.total_seconds() + 61)
        await shop.until(lambda: len(shop.gateway.requests) == asked + len(people))
        await shop.until(lambda: _is_settled(shop))
        assert (await shop.rows("channel", id=shop.sms))[0]["parked_reason"] is None


def test_the_breaker() -> None:
    now = [0.0]
    made = Breaker(lambda: now[0])
    for _ in range(breaker.TOLERATED - 1):
        made.told("no-connection")
    assert not made.open
    assert made.rest() == 0
    now[0] = 100.0
    made.tries()
    made.told("no-answer")
    assert made.open
    for later, rest in ((100.0, 2.0), (101.5, 0.5), (103.0, 0.0)):
        now[0] = later
        assert made.rest() == rest
    for _ in range(5000):
        made.told("lost")
    made.tries()
    assert made.rest() == breaker.LONGEST_REST
    made.told("21610")
    assert not made.open, "a refusal is an answer"


def test_pauses_grow_to_their_longest_and_are_counted_no_further() -> None:
    now = datetime(2026, 11, 18, 11, 0, tzinfo=UTC)
    message = Outgoing(id="m", sender="+4759440000", to=ANNA, text="Hei", queued_at=now)
    for result, longest in ((AWAY, lane.AWAY_PAUSE), (BUSY, LONGEST_PAUSE)):
        for attempts in (0, 3, 9, 100_000):
            change = change_of("kaffe", Ready(message, attempts), result, now)
            assert change.status == "queued"
            assert change.not_before is not None
            assert 0.9 <= (change.not_before - now).total_seconds() <= longest
            assert change.attempts == (attempts < lane.COUNTED)
