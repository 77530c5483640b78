"""What the send gate let go and then waits for a slow gateway: who says no meanwhile is not written to."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from responder.channels.base import MayGo, Outgoing, SendResult, always
from responder.errors import StoreError
from responder.service import MovableClock
from responder.service.lane import MOMENT
from responder.store.connection.sets import next_position
from responder.store.inward.arrivals import Arrival
from responder.store.outward.standing import standings
from responder.store.rights.importing import Import, Imported
from tests.service.shop import NOON, SHIPPED, Gateway, Shop

OFFER = """
name: Offer
channel: sms
purpose: marketing
start:
  - event: offer.made
steps:
  - send: "Half price today. STOP to opt out."
"""
MAILED = OFFER.replace("channel: sms", "channel: email")


class Busy(Gateway):
    """No connection is free before `free` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        await self.free.wait()
        return await super().send(message, may_go)


def offered(shop: Shop) -> Import:
    return Import(shop.id, "till", "consent", "Kari")


async def agreed(shop: Shop, contact: dict[str, str]) -> None:
    consents = {kind: shop.clock.now() for kind in contact}
    await shop.service.rights.take_in(offered(shop), [Imported(1, contact, consents=consents)])  # type: ignore[arg-type]


async def settled(shop: Shop) -> bool:
    rows = await shop.rows("message", direction="out")
    return bool(rows) and all(row["status"] not in ("queued", "sending") for row in rows)


@pytest.mark.parametrize("role", ["all", "worker"])
async def test_who_says_stop_while_a_slow_gateway_is_asked_is_asked_about_no_more(database_url: str, role: str) -> None:
    """47 CFR 64.1200(a)(10). Three texts to one customer are claimed together, and go one after the other: of what
    waits, nothing is requested after the STOP is stored, by whichever process."""
    clock = MovableClock(NOON)
    async with Shop(database_url, role=role, clock=clock) as shop, Shop(database_url, "web", clock=clock) as web:
        await shop.publish(SHIPPED, OFFER)
        await agreed(shop, {"sms": "+4790000001"})
        shop.gateway.delay = 2.5
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": "+4790000001"}, {})
        await shop.service.receive_event("kaffe", "e2", "offer.made", {"sms": "+4790000001"}, {})
        await shop.until(lambda: len(shop.gateway.texts) == 1)
        await asyncio.sleep(0.3)
        stopped = web if role == "worker" else shop
        await stopped.service.library.refresh(stopped.service.store)
        await stopped.text("+4790000001", "STOP")
        await shop.until(lambda: len(shop.gateway.texts) == 2)
        await shop.until(lambda: settled(shop))
        assert "opted out" in shop.gateway.texts[1], "the confirmation alone"
        refused = [row for row in await shop.rows("message", direction="out") if row["status"] == "failed"]
        assert sorted(row["code"] for row in refused) == ["suppressed", "suppressed"]
        told = shop.service.metrics.registry.get_sample_value("responder_refusals_total", {"reason": "suppressed"})
        assert told == 2


async def test_a_mail_that_waits_for_a_connection_is_not_sent_to_who_unsubscribes(database_url: str) -> None:
    """The click withdraws offers and suppresses nothing; news of the order go on."""

    async with Shop(database_url) as shop:
        shop.gateway = busy = Busy()
        await shop.publish(MAILED, SHIPPED.replace("sms", "email"))
        await agreed(shop, {"email": "anna@home.example"})
        await shop.service.receive_event("kaffe", "e1", "offer.made", {"email": "anna@home.example"}, {})

        async def claimed() -> bool:
            return [row["status"] for row in await shop.rows("message", direction="out")] == ["sending"]

        await shop.until(claimed)
        (row,) = await shop.rows("message", direction="out")
        click = Arrival(
            shop.id, shop.mail, "email", "1" * 32, "click", row["address"], "Unsubscribe", shop.clock.now(),
            next_position(), owner=row["contact"], unsubscribe=True,
        )  # fmt: skip
        await shop.service.intake.submit(click)
        await shop.service.receive_event("kaffe", "e2", "order.shipped", {"email": "anna@home.example"}, {})
        await asyncio.sleep(MOMENT.total_seconds() + 0.1)
        busy.free.set()
        await shop.until(lambda: settled(shop))
        told = [text.partition("\n")[0] for text in shop.gateway.texts]
        assert told == ["Your order is on its way.", "Track it on our page."]
        (refused,) = [one for one in await shop.rows("message", direction="out") if one["status"] == "failed"]
        assert refused["code"] == "consent"


async def test_those_that_have_waited_are_looked_at_together_and_go(database_url: str) -> None:
    """Nobody has said no: a slow gateway costs one more read for many, and no text."""

    reads: list[int] = []
    async with Shop(database_url) as shop:
        shop.gateway = busy = Busy()
        await shop.publish(SHIPPED)
        for number in range(12):
            await shop.service.receive_event(
                "kaffe", f"e{number}", "order.shipped", {"sms": f"+47900000{number:02}"}, {}
            )

        async def claimed() -> bool:
            return {row["status"] for row in await shop.rows("message", direction="out")} == {"sending"}

        await shop.until(claimed)
        await asyncio.sleep(MOMENT.total_seconds() + 0.1)
        looking = shop.service.store.read

        async def counted(function: Any, *given: Any) -> Any:
            reads.extend([len(given[0])] if function is standings else [])
            return await looking(function, *given)

        shop.service.store.read = counted  # type: ignore[method-assign, assignment]
        busy.free.set()
        await shop.until(lambda: settled(shop))
        assert len(shop.gateway.requests) == 24
        assert len(reads) < 12, "not one for each"


async def test_what_cannot_be_looked_at_again_waits(database_url: str) -> None:
    async with Shop(database_url) as shop:
        shop.gateway.delay = 1.5
        await shop.publish(SHIPPED)
        looking = shop.service.store.read
        away: list[bool] = []

        async def broken(function: Any, *given: Any) -> Any:
            if function is standings and not away:
                away.append(True)
                raise StoreError("The database does not answer.")
            return await looking(function, *given)

        shop.service.store.read = broken  # type: ignore[method-assign, assignment]
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": "+4790000001"}, {})
        await shop.said("Your order is on its way.", "Track it on our page.")
        assert away


@pytest.mark.parametrize("claimed", [False, True])
async def test_a_stop_that_waits_in_the_queue_holds_back_what_waits_in_the_outbox(
    database_url: str, claimed: bool
) -> None:
    """The web process has taken the STOP, and the worker is busy with what came before it."""
    clock = MovableClock(NOON)
    async with Shop(database_url, clock=clock) as worker:
        worker.gateway = gateway = Busy()
        await worker.publish(OFFER)
        await agreed(worker, {"sms": "+4790000001"})
        if not claimed:
            gateway.free.set()
            gateway.answer = lambda message: SendResult("temporary", code="503", retry_after=60)
        await worker.service.receive_event("kaffe", "e1", "offer.made", {"sms": "+4790000001"}, {})

        async def waits() -> bool:
            (row,) = await worker.rows("message", direction="out") or [{"status": "", "attempts": 0}]
            return (row["status"], row["attempts"]) == (("sending", 0) if claimed else ("queued", 1))

        await worker.until(waits)
        number = len(gateway.requests)
        worker.service.intake.stop()
        gateway.answer = Gateway().answer
        async with Shop(database_url, "web", clock=clock) as web:
            await web.text("+4790000001", "STOP")
        clock.advance(MOMENT.total_seconds() + (1 if claimed else 120))
        gateway.free.set()
        worker.service.outbox.look()
        await asyncio.sleep(0.7)
        assert len(gateway.requests) == number
    async with Shop(database_url, clock=clock) as again:
        clock.advance(120)
        await again.until(lambda: settled(again))
        assert ["opted out" in text for text in again.gateway.texts] == [True], "the confirmation alone"
