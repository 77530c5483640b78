"""A pool of numbers: Twilio picks the one that a message goes out by, and answers and reports name that one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from responder.language import read_merchant
from responder.web import create_app
from responder.web.options import WebOptions
from tests.service.shop import MERCHANT, NUMBER, SECRETS, Shop

from .signing import CUSTOMER, PUBLIC, TEXT_PATH, inbound, report, request

POOL = "MG" + "7" * 32
ACCOUNT, OTHER_ACCOUNT = "AC" + "0" * 32, "AC" + "1" * 32
TOKEN, STRANGER_TOKEN = SECRETS["TOKEN"], "a-token-of-somebody-else-1234567"
POOLED = MERCHANT.replace("    token: env TOKEN", f"    token: env TOKEN\n    messaging service: {POOL}")
UNKNOWN_NUMBER, STRANGER_NUMBER = "+4759440777", "+4759440999"
STRANGER = MERCHANT.replace(NUMBER, STRANGER_NUMBER).replace("env TOKEN", "env STRANGER")
QUESTION = "Reply YES to get our offers."


class Door:
    """The shop with the web before it: what the gateway posts to."""

    def __init__(self, shop: Shop, client: httpx2.AsyncClient) -> None:
        self.shop = shop
        self.client = client

    async def post(self, path: str, fields: Any, token: str = TOKEN) -> int:
        made: dict[str, Any] = request(fields, path=path, token=token)
        return (await self.client.post(path, **made)).status_code

    async def ask(self) -> dict[str, Any]:
        """A customer joins, by a number of the pool; the question that went out."""
        told = inbound("JOIN", AccountSid=ACCOUNT, To=UNKNOWN_NUMBER, MessagingServiceSid=POOL)
        assert await self.post(TEXT_PATH, told) == 200
        await self.shop.said(QUESTION)
        (message,) = await self.shop.rows("message", direction="out")
        return message

    async def tell(self, message: str, status: str, *, token: str = TOKEN, **changes: str) -> int:
        fields = report(status, **{"AccountSid": ACCOUNT, "From": UNKNOWN_NUMBER, **changes})
        return await self.post(f"/webhooks/twilio/status/{message}", fields, token)


@pytest.fixture
async def door(database_url: str) -> AsyncIterator[Door]:
    async with Shop(database_url, public_url=PUBLIC) as shop:
        shop.service.environment = {**SECRETS, "STRANGER": STRANGER_TOKEN}
        await shop.publish(merchant=POOLED)
        app = create_app(shop.settings, shop.service, WebOptions())
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url=PUBLIC) as client:
            yield Door(shop, client)


async def status_of(door: Door, message: str) -> str:
    (row,) = await door.shop.rows("message", id=message)
    return str(row["status"])


async def test_a_text_to_any_number_of_the_pool_is_heard(door: Door) -> None:
    await door.ask()
    yes = inbound("yes", "SM" + "2" * 32, AccountSid=ACCOUNT, To="+4759440778", MessagingServiceSid=POOL)
    assert await door.post(TEXT_PATH, yes) == 200
    await door.shop.said(QUESTION, "You're in!")


@pytest.mark.parametrize("changes", [{"MessagingServiceSid": "MG" + "8" * 32}, {"AccountSid": OTHER_ACCOUNT}, {}])
async def test_a_text_to_a_number_of_nobody_is_not(door: Door, changes: dict[str, str]) -> None:
    fields = inbound("JOIN", **{"AccountSid": ACCOUNT, "To": UNKNOWN_NUMBER, **changes})
    assert await door.post(TEXT_PATH, fields) == 404
    assert await door.shop.rows("message") == []


async def test_a_text_to_the_pool_must_be_signed(door: Door) -> None:
    fields = inbound("JOIN", AccountSid=ACCOUNT, To=UNKNOWN_NUMBER, MessagingServiceSid=POOL)
    assert await door.post(TEXT_PATH, fields, STRANGER_TOKEN) == 403
    assert await door.shop.rows("message") == []


async def test_a_report_counts_by_our_message_whatever_number_it_went_out_by(door: Door) -> None:
    message = await door.ask()
    assert await door.tell(message["id"], "delivered") == 204
    assert await status_of(door, message["id"]) == "delivered"


async def test_a_report_must_be_signed_by_the_account_of_the_message(door: Door) -> None:
    """Another merchant at the same account, with a token of its own, and one at another account."""
    message = await door.ask()
    shop = door.shop
    for name, account in (("stranger", ACCOUNT), ("abroad", OTHER_ACCOUNT)):
        shop.id = name
        await shop.publish(merchant=STRANGER.replace(ACCOUNT, account))
    assert await door.tell(message["id"], "delivered", token="nobody's") == 403
    assert await door.tell(message["id"], "delivered", token=STRANGER_TOKEN) == 404
    assert await door.tell(message["id"], "delivered", token=STRANGER_TOKEN, AccountSid=OTHER_ACCOUNT) == 404
    assert await door.tell("ab" * 16, "delivered") == 404
    assert await status_of(door, message["id"]) == "sent"
    assert await shop.rows("report") == []
    assert await door.tell(message["id"], "undelivered", ErrorCode="30005") == 204
    assert await status_of(door, message["id"]) == "failed"


async def test_a_number_of_the_pool_may_be_a_channel_of_its_own(door: Door) -> None:
    message = await door.ask()
    second = POOLED + POOLED.partition("channels:\n")[2].partition("  - email")[0].replace(NUMBER, UNKNOWN_NUMBER)
    await door.shop.publish(merchant=second.replace(f"    messaging service: {POOL}\n", "", 1))
    assert await door.tell(message["id"], "delivered", From=UNKNOWN_NUMBER) == 204
    assert await status_of(door, message["id"]) == "delivered"


async def test_a_report_that_cannot_be_looked_up_is_not_accepted(door: Door) -> None:
    """The gateway hears 503 and tries again."""
    message = await door.ask()
    await door.shop.service.stop()
    assert await door.tell(message["id"], "delivered", From=CUSTOMER) == 503


CLAIMED = POOLED.replace("env TOKEN", "env STRANGER")


@pytest.mark.parametrize("to", [NUMBER, UNKNOWN_NUMBER])
async def test_who_only_says_that_a_number_is_its_own_takes_nothing_away(door: Door, to: str) -> None:
    """Another merchant publishes the same account, number and pool, with a token of its own."""
    published = read_merchant(CLAIMED)
    await door.shop.service.publish("stranger", published, [], source=CLAIMED)
    fields = inbound("JOIN", AccountSid=ACCOUNT, To=to, MessagingServiceSid=POOL)
    assert await door.post(TEXT_PATH, fields, token="not a token of anybody here") == 403
    assert await door.post(TEXT_PATH, fields) == 200
    await door.shop.said(QUESTION)
    assert {row["merchant"] for row in await door.shop.rows("message")} == {"kaffe"}
    (message,) = await door.shop.rows("message", direction="out")
    assert await door.tell(message["id"], "delivered", From=to) == 204
    assert await status_of(door, message["id"]) == "delivered"
    library = door.shop.service.library
    mine = library.channel(door.shop.sms)
    assert mine is not None
    assert library.owner_of_text(mine, to).merchant == "kaffe"
