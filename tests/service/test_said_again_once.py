"""A text that is said again is one text: it counts once, and what reminds of it does not come on its heels."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.privacy.conftest import OFFERS, idle
from tests.service.shop import JOIN, MERCHANT, Shop
from tests.service.test_said_again import ANNA, HOUR, QUESTION, is_sent, told, undelivered

REMINDER = "Still want offers? Reply YES."
CLUB = """
name: Club
channel: sms
purpose: service
start:
  - keyword: CLUB
steps:
  - subscribe: sms
"""


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        yield opened


async def later(shop: Shop, hours: float, *texts: str) -> None:
    """By then exactly these texts have gone out."""
    shop.clock.advance(hours * HOUR)
    await is_sent(shop, len(texts))
    await asyncio.sleep(0.2)
    await told(shop)
    assert shop.gateway.texts == list(texts)


async def asked(shop: Shop, script: str) -> None:
    await shop.publish(script)
    await shop.text(ANNA, "JOIN")
    await is_sent(shop, 1)


@pytest.mark.parametrize(("after", "rest"), [("1 hour", 1.0), ("20 minutes", 1 / 3), ("3 hours", 3.0)])
async def test_a_reminder_counts_from_when_its_question_was_said_again(shop: Shop, after: str, rest: float) -> None:
    """The phone was off: what the merchant wanted between the two is between the two that can arrive."""
    await asked(shop, JOIN.replace("1 hour:", f"{after}:"))
    await undelivered(shop, 0)
    await told(shop)
    await later(shop, 0.5, QUESTION)
    await later(shop, 0.55, QUESTION, QUESTION)
    await later(shop, rest - 0.06, QUESTION, QUESTION)
    await later(shop, 0.12, QUESTION, QUESTION, REMINDER)
    await later(shop, 5, QUESTION, QUESTION, REMINDER)


async def test_it_waits_for_each_of_the_tries(shop: Shop) -> None:
    await asked(shop, JOIN)
    await undelivered(shop, 0)
    await told(shop)
    await later(shop, 1.05, QUESTION, QUESTION)
    await undelivered(shop, 1)
    await told(shop)
    for _ in range(5):
        await later(shop, 1, QUESTION, QUESTION)
    await later(shop, 1.05, QUESTION, QUESTION, QUESTION)
    await later(shop, 0.9, QUESTION, QUESTION, QUESTION)
    await later(shop, 0.3, QUESTION, QUESTION, QUESTION, REMINDER)


async def test_a_reminder_that_went_out_before_the_failure_was_known_is_said_again_apart(shop: Shop) -> None:
    """Neither arrived, and the gateway tells of both at once. The question comes first, its reminder an hour later."""
    await asked(shop, JOIN)
    await later(shop, 1.1, QUESTION, REMINDER)
    await undelivered(shop, 1)
    await undelivered(shop, 0)
    await told(shop)
    await later(shop, 1.1, QUESTION, REMINDER, QUESTION)
    await later(shop, 0.8, QUESTION, REMINDER, QUESTION)
    held = [row["code"] for row in await shop.rows("message", status="queued")]
    assert held == ["repeat"]
    await later(shop, 0.3, QUESTION, REMINDER, QUESTION, REMINDER)


async def test_who_answers_the_repeat_is_not_reminded(shop: Shop) -> None:
    await asked(shop, JOIN)
    await later(shop, 1.1, QUESTION, REMINDER)
    await undelivered(shop, 1)
    await undelivered(shop, 0)
    await told(shop)
    await later(shop, 1.1, QUESTION, REMINDER, QUESTION)
    await shop.text(ANNA, "yes")
    await is_sent(shop, 4)
    assert shop.gateway.texts[-1] == "You're in!"
    await later(shop, 3, QUESTION, REMINDER, QUESTION, "You're in!")


async def test_a_reminder_of_a_question_that_arrived_comes_when_it_should(shop: Shop) -> None:
    await asked(shop, JOIN)
    await later(shop, 0.95, QUESTION)
    await later(shop, 0.1, QUESTION, REMINDER)


async def test_however_often_it_is_said_it_is_one_of_the_week_s_offers(shop: Shop) -> None:
    """Two a week: the first needed three tries, the second goes, and the third is one too many."""
    await shop.publish(CLUB, OFFERS, merchant=MERCHANT + "marketing per week: 2\n")
    await shop.text(ANNA, "CLUB")
    await idle(shop)
    offer = "Ten per cent off."
    await shop.service.receive_event("kaffe", "e1", "offer.made", {"sms": ANNA}, {})
    await is_sent(shop, 1)
    for number, pause in enumerate((1.1, 6.1)):
        await undelivered(shop, number)
        await told(shop)
        await later(shop, pause, *[offer] * (number + 2))
    for event in ("e2", "e3"):
        shop.clock.advance(HOUR)
        await shop.service.receive_event("kaffe", event, "offer.made", {"sms": ANNA}, {})
        await idle(shop)
    assert shop.gateway.texts == [offer] * 4
    refused = [row["code"] for row in await shop.rows("message", direction="out") if row["reference"] is None]
    assert refused == ["frequency"]
