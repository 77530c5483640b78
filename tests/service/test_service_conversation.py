"""Conversations through the whole service: receive, dispatch, outbox, timers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.service.shop import Shop

ANNA = "+4790000001"


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        await opened.publish()
        yield opened


async def test_a_customer_joins(shop: Shop) -> None:
    assert await shop.text(ANNA, "JOIN")
    await shop.said("Reply YES to get our offers.")
    await shop.text(ANNA, "yes please")
    await shop.said("Reply YES to get our offers.", "You're in!")
    consents = await shop.rows("consent")
    assert [(one["channel"], one["granted"]) for one in consents] == [("sms", True)]
    assert [one["tag"] for one in await shop.rows("contact_tag")] == ["member"]
    assert [one["ended"] for one in await shop.rows("run")] == ["done"]
    assert await shop.rows("input") == []


async def test_silence_is_reminded_and_ends(shop: Shop) -> None:
    await shop.text(ANNA, "join")
    await shop.said("Reply YES to get our offers.")
    shop.clock.advance(3601)
    await shop.said("Reply YES to get our offers.", "Still want offers? Reply YES.")
    shop.clock.advance(86400)

    async def ended() -> bool:
        return [one["ended"] for one in await shop.rows("run")] == ["end"]

    await shop.until(ended)
    assert await shop.rows("input") == []
    assert len(shop.gateway.texts) == 2


async def test_stop_silences_everything(shop: Shop) -> None:
    await shop.text(ANNA, "JOIN")
    await shop.said("Reply YES to get our offers.")
    await shop.text(ANNA, "STOP")
    await shop.until(lambda: len(shop.gateway.texts) == 2)
    assert [one["reason"] for one in await shop.rows("suppression")] == ["stop"]
    assert await shop.service.receive_event("kaffe", "e1", "signup.submitted", {"sms": ANNA}, {})

    async def nothing_waits() -> bool:
        queued = [one for one in await shop.rows("message", direction="out") if one["status"] == "queued"]
        return not queued and not await shop.rows("input")

    await shop.until(nothing_waits)
    assert len(shop.gateway.texts) == 2


async def test_an_event_counts_once(shop: Shop) -> None:
    for new in (True, False):
        told = await shop.service.receive_event(
            "kaffe", "e1", "signup.submitted", {"sms": ANNA, "first_name": "Anna"}, {}
        )
        assert told is new
    await shop.said("Reply YES to get our offers.")
    contact = (await shop.rows("contact"))[0]
    assert contact["fields"] == {"first_name": "Anna"}
