"""Clocks that jump, days of 23 and 25 hours, and three days during which nobody was there."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from responder.service import MovableClock, gatekeeping
from tests.service.shop import JOIN, MERCHANT, Shop

ANNA = "+4790000001"
QUESTION, REMINDER = "Reply YES to get our offers.", "Still want offers? Reply YES."
CAPS = "prefix per hour: 1000000\ntexts per hour: 1000000\n"
MORNING = """
name: Morning
channel: sms
purpose: service
start:
  - event: order.placed
steps:
  - wait: until {at}
  - send: "Good morning!"
"""
OFFER = """
name: Offer
channel: sms
purpose: marketing
start:
  - event: cart.left
steps:
  - wait: 2 days
  - send: "Your cart misses you."
"""
# zone, number, the evening before, the wall clock waited for, when that is by the zone's own clock
JUMPS = [
    ("Europe/Oslo", "2027-03-27 20:00", "9:00", "2027-03-28 09:00"),
    ("Europe/Oslo", "2027-03-27 20:00", "2:30", "2027-03-28 03:00"),
    ("Europe/Oslo", "2026-10-24 20:00", "2:30", "2026-10-25 02:30"),
    ("America/New_York", "2027-03-13 20:00", "9:00", "2027-03-14 09:00"),
    ("America/New_York", "2027-11-06 20:00", "1:30", "2027-11-07 01:30"),
    ("Australia/Lord_Howe", "2027-10-02 20:00", "9:00", "2027-10-03 09:00"),
    ("Australia/Lord_Howe", "2027-04-03 20:00", "1:45", "2027-04-04 01:45"),
    ("Europe/Oslo", "2028-02-28 20:00", "9:00", "2028-02-29 09:00"),
    ("Europe/Oslo", "2028-02-29 20:00", "9:00", "2028-03-01 09:00"),
]


def local(zone: str, moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(("zone", "evening", "at", "expected"), JUMPS)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_wall_clock_time_is_kept_over_a_change_of_the_clocks(
    database_url: str, zone: str, evening: str, at: str, expected: str
) -> None:
    """Never early, and at once when it is due. A time that is left out is the next that there is; of two, the first counts."""
    due = local(zone, expected)
    async with Shop(database_url, clock=MovableClock(local(zone, evening))) as shop:
        merchant = MERCHANT.replace("Europe/Oslo", zone) + "quiet hours: none\n"
        await shop.publish(MORNING.format(at=at), merchant=merchant)
        await shop.service.receive_event("kaffe", "e1", "order.placed", {"sms": ANNA}, {})

        async def timer() -> bool:
            return len(await shop.rows("input", kind="timer")) == 1

        await shop.until(timer, 30)
        assert [row["due"] for row in await shop.rows("input")] == [due]
        shop.clock.advance((due - shop.clock.now()).total_seconds() - 2)
        await asyncio.sleep(0.2)
        early = len(shop.gateway.requests) if shop.clock.now() < due else 0
        shop.clock.advance(3)
        await shop.said("Good morning!")
        assert early == 0


async def test_a_clock_that_jumps_an_hour_back_and_forth_fires_nothing_twice(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(JOIN)
        await shop.text(ANNA, "JOIN")
        await shop.said(QUESTION)
        for jump in (3000, -3600, 3600, -3600, 3600):
            shop.clock.advance(jump)
            await asyncio.sleep(0.05)
        await shop.said(QUESTION)
        shop.clock.advance(700)
        await shop.said(QUESTION, REMINDER)
        shop.clock.advance(-3600)
        shop.clock.advance(3700)
        await shop.text(ANNA, "yes")
        await shop.said(QUESTION, REMINDER, "You're in!")
        assert [row["ended"] for row in await shop.rows("run")] == ["done"]


async def test_three_days_without_anybody(database_url: str) -> None:
    await three_days(database_url, 200)


async def three_days(database_url: str, people: int) -> None:
    """Every customer was asked (a reminder and the end of the question are due) and left a cart (an offer is due).
    It is night when the shop is back: reminders are too late to be sent, offers wait for the morning, and then go
    out once each at the pace of the channel."""
    patience = 60 + people / 40
    clock = MovableClock(datetime(2026, 11, 18, 20, 30, tzinfo=UTC) - timedelta(hours=9))
    numbers = [f"+479{number:07d}" for number in range(people)]
    async with Shop(database_url, clock=clock) as shop:
        await shop.publish(JOIN, OFFER, merchant=MERCHANT + CAPS)
        await asyncio.gather(*(shop.text(one, "JOIN") for one in numbers))
        await asyncio.gather(
            *(shop.service.receive_event("kaffe", f"e{one}", "cart.left", {"sms": one}, {}) for one in numbers)
        )
        await shop.until(lambda: len(shop.gateway.requests) == people, patience)
        await _consent(shop, numbers)
    clock.advance(3 * 86_400 + 10 * 3600)
    async with Shop(database_url, clock=clock) as back:

        async def drained() -> bool:
            await asyncio.sleep(0.2)
            if await back.rows("input"):
                return False
            return all(row["not_before"] > clock.now() for row in await back.rows("message", status="queued"))

        await back.until(drained, patience)
        assert {row["ended"] for row in await back.rows("run")} == {"end", "done"}
        assert back.gateway.requests == []
        rows = await back.rows("message", direction="out")
        told = Counter((row["text"], row["status"]) for row in rows if row["text"] != QUESTION)
        assert told[("Your cart misses you.", "queued")] == people, told
        held = {row["not_before"].astimezone(ZoneInfo("Europe/Oslo")).hour for row in rows if row["status"] == "queued"}
        assert held == {8}, held
        moments = {row["not_before"] for row in rows if row["status"] == "queued"}
        assert min(people, 100) / 2 < len(moments), "the night ends for all at once, and they do not all go at once"
        assert max(moments) - min(moments) <= gatekeeping.MORNING
        clock.advance(10 * 3600)
        await back.until(lambda: len(back.gateway.requests) == people, patience)
        assert {message.text for message in back.gateway.requests} == {"Your cart misses you."}
        assert len({message.to for message in back.gateway.requests}) == people


async def _consent(shop: Shop, numbers: list[str]) -> None:
    """Everyone has agreed to offers (on paper, in the shop)."""
    from sqlalchemy import Connection

    from responder.store.connection.sets import insert_rows
    from responder.store.tables import consent

    owners = [row["contact"] for row in await shop.rows("contact_address")]

    def write(connection: Connection) -> None:
        line = {"merchant": "kaffe", "channel": "sms", "purpose": "marketing", "granted": True, "evidence": {}}
        rows = [{**line, "id": f"paper-{owner}", "contact": owner, "at": shop.clock.now()} for owner in owners]
        insert_rows(connection, consent, rows)

    await shop.service.store.write(write)
    assert len(owners) == len(numbers)
