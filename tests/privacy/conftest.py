"""One shop with a real service on each database, and shorthands for what people's rights are tested with."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.service.shop import Shop

ANNA = "+4790000001"
MAIL = "anna@post.example"
OFFERS = """
name: Offers
channel: sms
purpose: marketing
start:
  - event: offer.made
steps:
  - send: "Ten per cent off."
"""
MAIL_OFFERS = """
name: Offers by mail
channel: email
purpose: marketing
start:
  - event: letter.made
steps:
  - send: "Ten per cent off by mail."
    subject: "Offer"
"""
ORDERS = """
name: Orders
channel: sms
purpose: service
start:
  - event: order.placed
steps:
  - send: "Thanks for order {{ number }}."
"""
FORM = """
name: Form
channel: email
purpose: service
start:
  - event: form.sent
steps:
  - subscribe: email
"""

FILLED = {"form": {"url": "https://kaffe.example/join", "wording": "Yes, send me offers by mail."}}
"""What the shop tells of the form that its customer has sent: without it nobody has said yes."""


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    from tests.service.shop import JOIN

    async with Shop(database_url) as opened:
        await opened.publish(JOIN, OFFERS, MAIL_OFFERS, ORDERS, FORM)
        yield opened


async def join(shop: Shop, number: str = ANNA) -> None:
    """A customer joins by text, with a double opt-in."""
    await shop.text(number, "JOIN")
    await shop.until(lambda: "Reply YES to get our offers." in shop.gateway.texts)
    await shop.text(number, "yes please")
    await shop.until(lambda: "You're in!" in shop.gateway.texts)
    await idle(shop)


async def idle(shop: Shop) -> None:
    """Wait until nothing is due and nothing is on its way."""

    async def quiet() -> bool:
        now = shop.clock.now()
        due = [one for one in await shop.rows("input") if one["due"] <= now]
        moving = [one for one in await shop.rows("message") if one["status"] in ("queued", "sending", "received")]
        return not due and not moving

    await shop.until(quiet)


async def verdicts(shop: Shop) -> list[str | None]:
    """Why outbound messages were refused, in the order of their queueing."""
    rows = sorted(await shop.rows("message", direction="out"), key=lambda row: int(row["position"]))
    return [row["code"] for row in rows if row["status"] == "failed"]
