"""A phone that is off, a network that is full: what they did not deliver for now is said again, a few times.

Twilio's errors 30003 and 30017 ask for a later try; 30005 does at first, and then tells that the number is gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from responder.channels.base import SendResult, StatusReport
from responder.channels.twilio.webhooks import read_status
from tests.service.shop import JOIN, SHIPPED, Shop

ANNA = "+4790000001"
QUESTION = "Reply YES to get our offers."
HOUR = 3600.0
OTHERWISE = JOIN.replace(
    "    within: 1 day",
    '    undelivered:\n      - send: "Shall we write by mail?"\n        by: email\n    within: 1 day',
).replace('    remind:\n      1 hour: "Still want offers? Reply YES."\n', "")
QUIET = JOIN.replace('    remind:\n      1 hour: "Still want offers? Reply YES."\n', "")


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        yield opened


async def undelivered(shop: Shop, number: int, code: str = "30003") -> StatusReport:
    """The gateway's callback for the text that went out as the `number`th."""
    asked = shop.gateway.requests[number]
    report = read_status(
        [("MessageSid", f"SM{asked.id}"), ("MessageStatus", "undelivered"), ("ErrorCode", code)], asked.id
    )
    assert await shop.service.report_status(shop.sms, report)
    return report


async def told(shop: Shop) -> None:
    """Everything that was in the queue has been handled."""

    async def empty() -> bool:
        return not [row for row in await shop.rows("input") if row["kind"] != "timer"]

    await shop.until(empty)


async def asked(shop: Shop, script: str = QUIET) -> None:
    await shop.publish(script)
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)


async def is_sent(shop: Shop, count: int) -> None:
    async def done() -> bool:
        rows = await shop.rows("message", direction="out")
        return sum(row["status"] in ("sent", "delivered", "failed") for row in rows) >= count

    await shop.until(lambda: len(shop.gateway.requests) == count)
    await shop.until(done)


async def test_a_phone_that_was_off_is_asked_again_and_its_answer_counts(shop: Shop) -> None:
    await asked(shop)
    await is_sent(shop, 1)
    report = await undelivered(shop, 0)
    assert not await shop.service.report_status(shop.sms, report), "the same callback a second time"
    await told(shop)
    shop.clock.advance(0.9 * HOUR)
    await asyncio.sleep(0.2)
    assert len(shop.gateway.requests) == 1
    shop.clock.advance(0.2 * HOUR)
    await is_sent(shop, 2)
    first, second = shop.gateway.requests
    assert (first.to, first.text) == (second.to, second.text) == (ANNA, QUESTION)
    assert first.id != second.id
    assert (await shop.rows("run"))[0]["ended"] is None
    await shop.text(ANNA, "yes")
    await shop.until(lambda: shop.gateway.texts[-1] == "You're in!")


async def test_a_question_is_given_to_the_gateway_for_as_long_as_it_may_be_answered(shop: Shop) -> None:
    await asked(shop)
    assert 86_000 < (shop.gateway.requests[0].valid_for or 0) <= 86_400


async def test_after_three_times_the_run_is_told(shop: Shop) -> None:
    await asked(shop)
    for number, pause in enumerate((1.1 * HOUR, 6.1 * HOUR)):
        await is_sent(shop, number + 1)
        await undelivered(shop, number)
        await told(shop)
        shop.clock.advance(pause)
    await is_sent(shop, 3)
    assert (await shop.rows("run"))[0]["ended"] is None
    await undelivered(shop, 2)
    await told(shop)
    assert (await shop.rows("run"))[0]["ended"] == "unreachable"
    assert await shop.rows("suppression") == [], "a phone that is off is no dead number"


async def test_the_gateways_list_tells_it_as_well_as_its_callback(shop: Shop) -> None:
    """The request had no answer, its callback never came, and the list says that the phone was off."""
    shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer")
    shop.gateway.found = lambda message: SendResult(
        "accepted", reference=f"SM{message.id}", status="failed", code="30003", passing=True
    )
    await asked(shop)
    for number, pause in enumerate((1.1 * HOUR, 6.1 * HOUR)):
        await is_at(shop, number, "unknown")
        shop.clock.advance(130)
        await is_at(shop, number, "failed")
        await told(shop)
        assert (await shop.rows("run"))[0]["ended"] is None
        shop.clock.advance(pause)
        await shop.until(lambda number=number: len(shop.gateway.requests) == number + 2)
    await is_at(shop, 2, "unknown")
    shop.clock.advance(130)
    await is_at(shop, 2, "failed")
    await told(shop)
    assert (await shop.rows("run"))[0]["ended"] == "unreachable"


async def is_at(shop: Shop, number: int, status: str) -> None:
    asked = shop.gateway.requests[number]

    async def is_there() -> bool:
        return [row["status"] for row in await shop.rows("message", id=asked.id)] == [status]

    await shop.until(is_there)


async def test_a_number_that_stays_unknown_to_the_network_is_gone(shop: Shop) -> None:
    await asked(shop)
    for number, pause in enumerate((1.1 * HOUR, 6.1 * HOUR, 0.0)):
        assert await shop.rows("suppression") == []
        await is_sent(shop, number + 1)
        await undelivered(shop, number, "30005")
        await told(shop)
        shop.clock.advance(pause)
    assert [row["reason"] for row in await shop.rows("suppression")] == ["bounced"]


async def test_who_has_answered_meanwhile_is_not_asked_again(shop: Shop) -> None:
    await asked(shop)
    await is_sent(shop, 1)
    await undelivered(shop, 0)
    await told(shop)
    await shop.text(ANNA, "no")  # it had arrived after all
    await shop.until(lambda: shop.gateway.texts[-1] == "No problem.")
    shop.clock.advance(1.1 * HOUR)

    async def dropped() -> bool:
        return [row["code"] for row in await shop.rows("message", direction="out") if row["again_for"]] == ["stale"]

    await shop.until(dropped)
    assert shop.gateway.texts.count(QUESTION) == 1
    assert (await shop.rows("run"))[0]["ended"] == "done"


async def test_what_has_arrived_after_all_is_not_said_again_and_stays_asked(shop: Shop) -> None:
    await asked(shop)
    await is_sent(shop, 1)
    await undelivered(shop, 0)
    await told(shop)
    first = shop.gateway.requests[0].id
    late = read_status([("MessageSid", f"SM{first}"), ("MessageStatus", "delivered")], first)
    await shop.service.report_status(shop.sms, late)
    shop.clock.advance(1.1 * HOUR)

    async def settled() -> bool:
        return [row["status"] for row in await shop.rows("message", direction="out") if row["again_for"]] == [
            "delivered"
        ]

    await shop.until(settled)
    await told(shop)
    assert len(shop.gateway.requests) == 1
    await shop.text(ANNA, "yes")
    await shop.until(lambda: shop.gateway.texts[-1] == "You're in!")


async def test_who_has_opted_out_meanwhile_is_not_written_to_again(shop: Shop) -> None:
    await shop.publish(SHIPPED)
    await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": ANNA}, {})
    await is_sent(shop, 2)
    await undelivered(shop, 0)
    await told(shop)
    await shop.text(ANNA, "STOP")
    await is_sent(shop, 3)  # its confirmation
    shop.clock.advance(1.1 * HOUR)

    async def refused() -> bool:
        copies = [row for row in await shop.rows("message", direction="out") if row["again_for"]]
        return [row["status"] for row in copies] == ["failed"]

    await shop.until(refused)
    assert len(shop.gateway.requests) == 3


async def test_a_statement_is_said_again_too_though_its_dialog_is_over(shop: Shop) -> None:
    await shop.publish(SHIPPED)
    await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": ANNA}, {})
    await is_sent(shop, 2)
    await undelivered(shop, 1, "30017")
    await told(shop)
    shop.clock.advance(1.1 * HOUR)
    await is_sent(shop, 3)
    assert shop.gateway.texts == ["Your order is on its way.", "Track it on our page.", "Track it on our page."]


async def test_a_step_that_knows_another_way_goes_it_at_once(shop: Shop) -> None:
    await shop.publish(OTHERWISE)
    contact = {"sms": ANNA, "email": "anna@example.com"}
    await shop.service.receive_event("kaffe", "e1", "signup.submitted", contact, {})
    await is_sent(shop, 1)
    await undelivered(shop, 0)
    await shop.until(lambda: shop.gateway.texts[-1].startswith("Shall we write by mail?"))
    shop.clock.advance(8 * HOUR)
    await asyncio.sleep(0.2)
    assert len(shop.gateway.requests) == 2


@pytest.mark.parametrize("code", ["30008", "30006", "30007", "30034"])
async def test_what_may_have_arrived_or_never_will_is_not_said_again(shop: Shop, code: str) -> None:
    await asked(shop)
    await is_sent(shop, 1)
    await undelivered(shop, 0, code)
    await told(shop)
    assert (await shop.rows("run"))[0]["ended"] == "unreachable"
    shop.clock.advance(8 * HOUR)
    await asyncio.sleep(0.2)
    assert len(shop.gateway.requests) == 1


async def test_the_confirmation_of_a_stop_is_of_its_moment(shop: Shop) -> None:
    await shop.publish(SHIPPED)
    await shop.text(ANNA, "STOP")
    await is_sent(shop, 1)
    await undelivered(shop, 0)
    await told(shop)
    shop.clock.advance(8 * HOUR)
    await asyncio.sleep(0.2)
    assert len(shop.gateway.requests) == 1
