"""ASVS 2.4.1 (SMS pumping, toll fraud): numbers side by side or far away get few texts, whoever they come in through."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from responder.channels.base import InboundText
from responder.language.merchant import read_merchant
from responder.store.outward.tallies import count, hour_of, last_day, last_hour
from tests.service.shop import MERCHANT, NOON, NUMBER, Shop

HELLO = """
name: Hello
channel: sms
purpose: service
start:
  - keyword: JOIN
  - event: signup.submitted
steps:
  - send: "Welcome."
"""


async def flood(shop: Shop, numbers: list[str]) -> None:
    """Every number texts JOIN, some hundreds at a time, and everything that may go has gone."""
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        texts = [InboundText(f"SM{start + at:032d}", one, NUMBER, "JOIN") for at, one in enumerate(part)]
        assert all(await asyncio.gather(*(shop.service.receive_text(shop.sms, one) for one in texts)))
    await settled(shop)


async def settled(shop: Shop) -> None:
    async def done() -> bool:
        rows = await shop.rows("message", direction="out")
        return bool(rows) and not [row for row in rows if row["status"] in ("queued", "sending")]

    await shop.until(done, 60)


def unpaced(shop: Shop) -> None:
    """The test need not wait for the channel's usual twenty a second."""
    for lane in shop.service.outbox.lanes.values():
        lane.pacer.rate = None


async def open_lane(shop: Shop) -> None:
    await shop.service.outbox.lane((shop.id, shop.sms))
    unpaced(shop)


async def test_five_thousand_numbers_side_by_side_text_join(database_url: str) -> None:
    """On PostgreSQL a fifth of them, which is the same code over another database."""
    many = 5000 if database_url.startswith("sqlite") else 1000
    async with Shop(database_url) as shop:
        await shop.publish(HELLO)
        await open_lane(shop)
        await flood(shop, [f"+4790{number:06d}" for number in range(many)])
        sent = Counter(message.to[:-3] for message in shop.gateway.requests)
        assert set(sent.values()) == {100}, "a hundred an hour for each thousand numbers"
        assert len(shop.gateway.requests) == many // 10
        refused = await shop.rows("message", status="failed")
        assert {row["code"] for row in refused} == {"prefix"}


async def test_customers_who_do_not_lie_side_by_side_notice_nothing(tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(HELLO)
        await open_lane(shop)
        await flood(shop, [f"+479{number * 3571 % 10_000_000:07d}" for number in range(1, 600)])
        assert len(shop.gateway.requests) == 599


async def test_one_far_country_is_stopped_and_home_goes_on(tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(HELLO)
        await open_lane(shop)
        far = [f"+37060{number * 977 % 1_000_000:06d}" for number in range(1, 400)]
        await flood(shop, [*far])
        assert len(shop.gateway.requests) == 200
        await shop.text("+4790012345", "JOIN")
        await shop.text("+46701234567", "JOIN")
        await settled(shop)
        assert {message.to for message in shop.gateway.requests[200:]} == {"+4790012345", "+46701234567"}


async def test_a_country_that_the_merchant_names_is_home(tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(HELLO, merchant=MERCHANT + "countries: [NO, LT]\nabroad per hour: 5\n")
        await open_lane(shop)
        named = [f"+37060{number * 977 % 1_000_000:06d}" for number in range(1, 21)]
        await flood(shop, [*named, "+46701234567", "+46702234567"])
        assert {message.to for message in shop.gateway.requests} == {*named}, "what is not named is not allowed"


async def test_events_are_limited_as_well(tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(HELLO)
        await open_lane(shop)
        for number in range(0, 300, 50):
            await asyncio.gather(
                *(
                    shop.service.receive_event(
                        shop.id, f"e{one}", "signup.submitted", {"sms": f"+4790000{one:03d}"}, {}
                    )
                    for one in range(number, number + 50)
                )
            )
        await settled(shop)
        assert len(shop.gateway.requests) == 100


async def test_the_limit_ends_with_the_hour_and_survives_a_restart(tmp_path: object) -> None:
    url = f"sqlite:///{tmp_path}/responder.db"
    async with Shop(url) as shop:
        await shop.publish(HELLO, merchant=MERCHANT + "prefix per hour: 3\n")
        for number in range(5):
            await shop.text(f"+4790012{number:03d}", "JOIN")
        await settled(shop)
        assert len(shop.gateway.requests) == 3
        clock = shop.clock
    again = Shop(url, clock=clock)
    async with again:
        await again.text("+4790012900", "JOIN")
        await settled(again)
        assert again.gateway.requests == []
        again.clock.advance(2 * 3600 + 60)
        await again.text("+4790012901", "JOIN")
        await again.until(lambda: len(again.gateway.requests) == 1)


async def test_money_counts_by_segments(tmp_path: object) -> None:
    long = HELLO.replace("Welcome.", "Welcome. " * 20)  # 180 units: two segments
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(long, merchant=MERCHANT + "spend per day: 1.00\nprice per text: 0.08\n")
        for number in range(10):
            await shop.text(f"+479{number}012345", "JOIN")
        await settled(shop)
        assert len(shop.gateway.requests) == 6, "six of 16 hundredths are within 100"
        assert {row["code"] for row in await shop.rows("message", status="failed")} == {"spend"}


async def test_the_merchants_whole_pace_puts_off_and_loses_nothing(tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(HELLO, merchant=MERCHANT + "texts per hour: 4\n")
        for number in range(6):
            await shop.text(f"+479{number}012345", "JOIN")

        async def put_off() -> bool:
            return [row["code"] for row in await shop.rows("message", status="queued")] == ["pace", "pace"]

        await shop.until(put_off)
        assert len(shop.gateway.requests) == 4


async def test_sliding_hours(database: object) -> None:
    store = database
    await store.write(count, "kaffe", {"all": 60, "to:+4790012": 60}, NOON)  # type: ignore[attr-defined]
    await store.write(count, "kaffe", {"all": 10}, NOON + timedelta(minutes=1))  # type: ignore[attr-defined]
    await store.write(count, "other", {"all": 5}, NOON)  # type: ignore[attr-defined]

    async def at(minutes: int, merchant: str = "kaffe") -> dict[str, int]:
        return await store.read(last_hour, merchant, ["all", "to:+4790012"], NOON + timedelta(minutes=minutes))  # type: ignore[attr-defined,no-any-return]

    assert hour_of(NOON) == NOON
    assert await at(10) == {"all": 70, "to:+4790012": 60}
    assert await at(90) == {"all": 35, "to:+4790012": 30}, "half of the former hour is within the last sixty minutes"
    assert await at(125) == {}
    assert await at(10, "other") == {"all": 5}
    assert await store.read(last_day, "kaffe", "all", NOON + timedelta(hours=23)) == 70  # type: ignore[attr-defined]
    assert await store.read(last_day, "kaffe", "all", NOON + timedelta(hours=26)) == 0  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["prefix_per_hour", "abroad_per_hour", "texts_per_hour", "forms_per_hour"])
def test_limits_are_there_without_being_asked_for(name: str) -> None:
    assert 0 < getattr(read_merchant(MERCHANT), name) <= 10_000
