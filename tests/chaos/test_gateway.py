"""The gateway from hell: slow, refusing, taking without a word, calling back in any order, twice, early or never."""

from __future__ import annotations

import asyncio
import itertools
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from responder.channels.base import MayGo, Outgoing, SendResult, StatusReport
from responder.channels.twilio.webhooks import read_status
from responder.service import lane, reconcile
from responder.store import tables
from responder.store.catalogue import channel_id
from tests.chaos.crowd import Crowd
from tests.chaos.world import World
from tests.fakes.twilio import Callbacks, FakeTwilio
from tests.service.shop import JOIN, MERCHANT, Shop

HELL = {
    "drop-after": 0.3, "429": 0.03, "503": 0.03, "503-taken": 0.05, "drop-before": 0.05, "garbage": 0.03,
    "nameless": 0.03, "html": 0.02, "late:0.2": 0.05,
}  # fmt: skip
STATUSES = ("accepted", "queued", "sending", "sent", "delivered")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_gateway_from_hell_loses_nothing_and_sends_nothing_twice(database_url: str, tmp_path: Path) -> None:
    """160 messages; callbacks of each in any order, once or twice, before the answer, or never. A 5xx may hide that the
    message was taken: it is asked about."""
    with FakeTwilio(seed=3, callbacks=Callbacks(mixed=True)) as twilio:
        twilio.chances(HELL)
        async with World(database_url, tmp_path, twilio) as world:
            await world.publish()
            await world.start()
            crowd = Crowd(world, 40)
            await crowd.run(120)
            ledger = await crowd.ledger()
            print(ledger)
            assert ledger.clean, (ledger, world.said())
            assert ledger.refused == 0
            assert ledger.settled > 0
            posts = [world.twilio.text("+4790999999", world.number, "JOIN", world.webhook, copies=50)]
            assert posts == [[200] * 50]


async def test_a_report_that_was_written_down_beside_the_answer_finds_its_message(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL: two transactions at one moment, one with the report and one with the gateway's id of its message.
    Neither sees the other's row, so it is looked for afterwards. Its address tells of no message of ours here."""
    monkeypatch.setattr(reconcile, "POLL", 0.1)
    async with Shop(database_url) as shop:
        await shop.publish()
        shop.gateway.answer = lambda message: SendResult("accepted")
        await shop.text("+4790000001", "JOIN")
        await shop.said("Reply YES to get our offers.")
        (message,) = await shop.rows("message", direction="out")
        reference = f"SM{message['id']}"
        await shop.service.report_status(shop.sms, _report("undelivered", message["id"], named=False))
        assert [row["message"] for row in await shop.rows("report")] == [None]

        def answered(connection: Connection) -> None:
            mine = tables.message.c.id == message["id"]
            connection.execute(update(tables.message).where(mine).values(reference=reference))

        await shop.service.store.write(answered)

        async def ended() -> bool:
            return [row["ended"] for row in await shop.rows("run")] == ["unreachable"]

        await shop.until(ended, 20)
        assert [row["message"] for row in await shop.rows("report")] == [message["id"]]
        assert [row["status"] for row in await shop.rows("message", direction="out")] == ["failed"]


@pytest.mark.parametrize("last", ["delivered", "undelivered"])
async def test_delivery_reports_in_any_order_come_to_the_same_end(
    database_url: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All 120 orders of five statuses, and the gateway's answer to our request somewhere between them."""
    monkeypatch.setattr(reconcile, "POLL", 0.5)
    orders = list(itertools.permutations((*STATUSES[:-1], last)))
    people = [f"+479{number:07d}" for number in range(len(orders))]
    merchant = MERCHANT + "prefix per hour: 1000000\n"
    async with Shop(database_url) as shop:
        await shop.publish(JOIN, merchant=merchant)
        answers = {one: asyncio.Event() for one in people}

        async def held(message: Outgoing, _: MayGo) -> SendResult:
            shop.gateway.requests.append(message)
            await answers[message.to].wait()
            return SendResult("accepted", reference=f"SM{message.id}", status="queued")

        shop.gateway.send = held  # type: ignore[method-assign]

        async def live(number: int) -> None:
            person, order = people[number], orders[number]
            await shop.text(person, "JOIN")
            await shop.until(lambda: any(one.to == person for one in shop.gateway.requests), 60)
            message = next(one for one in shop.gateway.requests if one.to == person)
            for place, status in enumerate(order):
                if place == number % 6:
                    answers[person].set()
                report = _report(status, message.id, named=number % 2 == 0)
                await shop.service.report_status(shop.sms, report)
            answers[person].set()

        await asyncio.gather(*(live(number) for number in range(len(orders))))

        async def settled() -> bool:
            await asyncio.sleep(0.2)
            rows = await shop.rows("message", direction="out")
            matched = all(row["message"] is not None for row in await shop.rows("report"))
            return matched and len(rows) == len(orders) and {row["status"] for row in rows} == {end}

        end = "delivered" if last == "delivered" else "failed"
        await shop.until(settled, 60)
        rows = await shop.rows("message", direction="out")
        assert {row["reference"] == f"SM{row['id']}" for row in rows} == {True}


@pytest.mark.parametrize("order", [("undelivered", "delivered"), ("delivered", "undelivered")])
async def test_a_delivery_outranks_a_failure_that_is_told_with_it(database_url: str, order: tuple[str, str]) -> None:
    """Callbacks come in no certain order. Nobody has been told of the failure yet."""
    async with Shop(database_url) as shop:
        await shop.publish()
        shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        await shop.text("+4790000001", "JOIN")
        await shop.said("Reply YES to get our offers.")
        (message,) = await shop.rows("message", direction="out")
        reports = [_report(status, message["id"], named=True) for status in order]
        await asyncio.gather(*(shop.service.report_status(shop.sms, report) for report in reports))
        assert [row["status"] for row in await shop.rows("message", direction="out")] == ["delivered"]
        assert [row["ended"] for row in await shop.rows("run")] == [None]


async def test_a_report_counts_though_its_id_was_given_to_an_equal_text(database_url: str) -> None:
    """Two texts with the same words went out without an answer, and each was found in the gateway's list: the one as
    the other. What the gateway then tells of either names both, by our id and by its own."""
    async with Shop(database_url) as shop:
        await shop.publish()
        shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
        for person in ("+4790000001", "+4790000002"):
            await shop.text(person, "JOIN")
        await shop.said(*["Reply YES to get our offers."] * 2)
        one, other = await shop.rows("message", direction="out")
        report = _report("sent", one["id"], named=True)
        assert await shop.service.report_status(shop.sms, replace(report, message=other["id"]))
        assert await shop.service.report_status(shop.sms, replace(report, status="delivered", rank=50))
        rows = {row["id"]: (row["status"], row["reference"]) for row in await shop.rows("message", direction="out")}
        assert rows == {other["id"]: ("sent", f"SM{one['id']}"), one["id"]: ("delivered", None)}


def _report(status: str, message: str, *, named: bool) -> StatusReport:
    """As it comes by webhook; `named`: the callback URL still carries our id."""
    fields = [("MessageSid", f"SM{message}"), ("MessageStatus", status)]
    fields += [("ErrorCode", "30007")] if status in ("undelivered", "failed") else []
    return read_status(fields, message if named else None)


async def test_a_slow_gateway_of_one_merchant_slows_no_other(
    database_url: str,
) -> None:
    async with Shop(database_url) as slow:
        await slow.publish()
        number, account = "+4759440001", "AC" + "1" * 32
        other = MERCHANT.replace("+4759440000", number).replace("AC" + "0" * 32, account)
        released = asyncio.Event()
        gateways: dict[str, list[Outgoing]] = {"+4759440000": [], number: []}

        async def send(message: Outgoing, _: MayGo) -> SendResult:
            gateways[message.sender].append(message)
            if message.sender != number:
                await released.wait()
            return SendResult("accepted", reference=f"SM{message.id}")

        slow.gateway.send = send  # type: ignore[method-assign]
        fast = copy(slow)
        fast.id = "other"
        await fast.publish(merchant=other)
        fast.sms = channel_id("other", "sms", number)
        await asyncio.gather(*(slow.text(f"+479000{one:04d}", "JOIN") for one in range(60)))
        await slow.until(lambda: len(gateways["+4759440000"]) == lane.CONCURRENCY["sms"], 30)
        await asyncio.gather(*(fast.text(f"+479100{one:04d}", "JOIN") for one in range(60)))
        await slow.until(lambda: len(gateways[number]) == 60, 30)
        released.set()
