"""Time that passes at a wish: each thing happens at its own moment, as it would have."""

from __future__ import annotations

from datetime import timedelta

import pytest

from responder.service import passing
from responder.service.passing import pass_time
from tests.service.shop import NOON, Shop

ANNA = "+4790000001"


async def test_a_reminder_comes_on_its_own_hour_and_silence_ends_on_its_own_day(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish()
        await shop.text(ANNA, "JOIN")
        await shop.said("Reply YES to get our offers.")
        await pass_time(shop.service, shop.clock, 3 * 86_400)
        reminder = (await shop.rows("message", role="reminder"))[0]
        assert timedelta(hours=1) <= reminder["at"] - NOON < timedelta(hours=1, minutes=1)
        (run,) = await shop.rows("run")
        assert run["ended"] == "end"
        assert timedelta(days=1) <= run["ended_at"] - NOON < timedelta(days=1, minutes=1)
        assert timedelta(days=3) <= shop.clock.now() - NOON < timedelta(days=3, minutes=1)


async def test_a_slow_gateway_does_not_hold_time_up(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Looked for as often as usual it would be two seconds at each moment."""
    monkeypatch.setattr(passing, "LOOKS", 10)
    async with Shop(database_url) as shop:
        await shop.publish()
        shop.gateway.delay = 1
        await shop.text(ANNA, "JOIN")
        await pass_time(shop.service, shop.clock, 7_200)
        assert timedelta(hours=2) <= shop.clock.now() - NOON < timedelta(hours=2, minutes=1)
