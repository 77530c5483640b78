"""Things that happen at the same moment, in every order."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from responder.service import MovableClock, gatekeeping
from responder.store.outward.outbox import Queued
from tests.service.shop import MERCHANT, NOON, Shop

ANNA = "+4790000001"
QUESTION = "Reply YES to get our offers."
DAY = 86_400
OPEN = ("queued", "sending", "unknown")
SHIPPED = """
name: Shipped
channel: sms
purpose: service
start:
  - event: order.shipped
steps:
  - send: "Your order is on its way."
"""


async def ask(shop: Shop, *people: str) -> None:
    await shop.publish()
    await asyncio.gather(*(shop.text(one, "JOIN") for one in people))

    async def asked() -> bool:
        rows = await shop.rows("message", direction="out")
        return len(rows) == len(people) and all(row["status"] == "sent" for row in rows)

    await shop.until(asked, 60)


async def test_a_reply_that_came_before_the_deadline_counts_though_its_timer_is_due_as_well(database_url: str) -> None:
    """Nobody worked while both came due: the reply came first, so the timer finds nothing to do."""
    clock = MovableClock(NOON)
    async with Shop(database_url, clock=clock) as shop:
        await ask(shop, ANNA)
    async with Shop(database_url, "web", clock) as web:
        clock.advance(DAY - 60)
        await web.text(ANNA, "yes")
    clock.advance(300)
    async with Shop(database_url, "worker", clock) as worker:

        async def ended() -> bool:
            runs = [row["ended"] for row in await worker.rows("run")]
            return runs == ["done"] and not await worker.rows("input")

        await worker.until(ended, 30)
        await worker.said("You're in!")
        assert [row["granted"] for row in await worker.rows("consent")] == [True]


async def test_a_reply_after_the_deadline_finds_the_question_expired(database_url: str) -> None:
    """The timer came first; the late answer is understood all the same (route, rule 6), once."""
    async with Shop(database_url) as shop:
        await ask(shop, ANNA)
        shop.clock.advance(DAY + 60)

        async def ended() -> bool:
            return [row["ended"] for row in await shop.rows("run")] == ["end"]

        await shop.until(ended, 30)
        await shop.text(ANNA, "yes")
        await shop.until(lambda: "You're in!" in shop.gateway.texts, 30)
        assert [row["handled_by"] for row in await shop.rows("message", text="yes")] == ["late"]
        assert len(await shop.rows("consent")) == 1
        assert shop.gateway.texts.count("You're in!") == 1


async def test_replies_and_timers_in_one_moment_take_exactly_one_branch_each(database_url: str) -> None:
    people = [f"+479000{number:04d}" for number in range(40)]
    async with Shop(database_url) as shop:
        await ask(shop, *people)
        shop.clock.advance(DAY - 1.0)
        replying = [asyncio.create_task(shop.text(one, "no")) for one in people[:20]]
        shop.clock.advance(2.0)
        replying += [asyncio.create_task(shop.text(one, "no")) for one in people[20:]]
        await asyncio.gather(*replying)

        async def over() -> bool:
            open_ = [row for row in await shop.rows("run") if row["ended"] is None]
            waiting = [row for row in await shop.rows("message", direction="out") if row["status"] in OPEN]
            return not open_ and not waiting and not await shop.rows("input")

        await shop.until(over, 60)
        for one in people:
            assert [message.text for message in shop.gateway.requests if message.to == one].count("No problem.") == 1


async def test_two_different_texts_in_one_second_are_both_heard_in_order(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await ask(shop, ANNA)
        await asyncio.gather(shop.text(ANNA, "maybe?"), shop.text(ANNA, "yes"))
        await shop.said(QUESTION, "Please reply YES or NO.", "You're in!")
        inbound = sorted(await shop.rows("message", direction="in"), key=lambda row: row["position"])
        assert [(row["text"], row["handled_by"]) for row in inbound][1:] == [("maybe?", "run"), ("yes", "run")]


async def test_nothing_is_claimed_for_who_has_opted_out(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opting out while a batch of 1,000 is going out: what is claimed after that commit is nothing. What was on its
    way to the gateway at that moment is measured: at most as many as fly side by side."""
    claimed: dict[str, float] = {}
    judge = gatekeeping._judge

    def noting(connection: Any, rows: list[Queued], *more: Any) -> Any:
        at = time.monotonic()  # what is known of a contact is read after this
        judged = judge(connection, rows, *more)
        claimed.update({row.id: at for row in judged[0]})
        return judged

    monkeypatch.setattr(gatekeeping, "_judge", noting)
    people = [f"+479{number:07d}" for number in range(1000)]
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED, merchant=_without_caps())
        shop.gateway.delay = 0.05
        sending = [
            asyncio.create_task(shop.service.receive_event("kaffe", f"e{one}", "order.shipped", {"sms": one}, {}))
            for one in people
        ]
        await asyncio.gather(*sending)
        await shop.until(lambda: len(shop.gateway.requests) > 100, 60)
        leaving = people[300:1000:10]
        left: dict[str, float] = {}

        async def leave(one: str) -> None:
            await shop.text(one, "STOP")
            left[one] = time.monotonic()

        await asyncio.gather(*(leave(one) for one in leaving))

        async def quiet() -> bool:
            await asyncio.sleep(0.3)
            rows = await shop.rows("message", direction="out")
            return all(row["status"] in ("sent", "failed") for row in rows) and not await shop.rows("input")

        await shop.until(quiet, 60)
        sent = {message.to: message.id for message in shop.gateway.requests if "on its way" in message.text}
        late = [one for one in leaving if one in sent and claimed[sent[one]] > left[one]]
        flying = [one for one in leaving if one in sent and claimed[sent[one]] <= left[one]]
        print(f"{len(leaving)} opted out; {len(flying)} had been claimed before; claimed after: {len(late)}")
        assert late == []
        assert len(flying) < len(leaving)
        assert {one for one in people if one not in sent} <= set(leaving)


def _without_caps() -> str:
    return MERCHANT + "prefix per hour: 1000000\ntexts per hour: 1000000\n"
