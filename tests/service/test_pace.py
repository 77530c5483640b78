"""A channel that may send only so much a second: in turn, and to nobody who said no while they waited for theirs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from responder.channels.base import MayGo, Outgoing, SendResult, always
from responder.store.state import state
from tests.service.shop import MERCHANT, Gateway, Shop

NEWS = """
name: News
channel: sms
purpose: service
start: { event: stock.arrived }
steps:
  - send: "It is here."
"""
SLOW = MERCHANT.replace("per second: 1000", "per second: 4")


ANNA = "+4790000999"


def customer(number: int) -> str:
    return f"+47900001{number:02d}"


async def tell(shop: Shop, count: int) -> None:
    for number in range(count):
        await shop.service.receive_event(shop.id, f"e{number}", "stock.arrived", {"sms": customer(number)}, {})


class Watched(Gateway):
    """Notes when each request came, and how many were under way at most."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[float] = []
        self.open = self.most = 0

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        self.came.append(asyncio.get_running_loop().time())
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            return await super().send(message, may_go)
        finally:
            self.open -= 1


async def test_who_says_stop_while_in_line_gets_nothing_more(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(NEWS, merchant=SLOW)
        await tell(shop, 12)
        await shop.until(lambda: len(shop.gateway.requests) >= 2)
        rows = await shop.rows("message", direction="out")
        last = max((int(one["position"]), str(one["address"])) for one in rows if one["status"] == "queued")[1]
        await shop.text(last, "STOP")
        await shop.until(lambda: len(shop.gateway.requests) >= 12)
        told = [one.text for one in shop.gateway.requests if one.to == last]
        assert len(told) == 1
        assert "It is here." not in told
        assert len({one.to for one in shop.gateway.requests}) == 12


async def test_who_writes_is_answered_before_a_campaign_goes_on(database_url: str) -> None:
    """47 CFR 64.1200(a)(12): a STOP is confirmed within five minutes, however many texts are in line."""
    async with Shop(database_url) as shop:
        await shop.publish(NEWS, merchant=SLOW)
        await tell(shop, 60)
        before = len(shop.gateway.requests)
        for word in ("HELP", "STOP"):
            await shop.text(ANNA, word)
        found = await shop.service.store.read(state, shop.clock.now())
        assert found.outbox < 3600, "what goes first has not waited for longer"
        await shop.until(lambda: len([one for one in shop.gateway.requests if one.to == ANNA]) == 2)
        assert len(shop.gateway.requests) <= before + 12
        mine = [one.text for one in shop.gateway.requests if one.to == ANNA]
        assert "call +47 22 00 00 00" in mine[0], "in the order in which they were asked for"


async def test_the_pace_is_kept_evenly(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        shop.gateway = watched = Watched()
        await shop.publish(NEWS, merchant=SLOW)
        await tell(shop, 8)
        await shop.until(lambda: len(watched.came) == 8)
        assert watched.came[-1] - watched.came[0] > 7 / 4 * 0.95
        assert all(later - earlier > 0.2 for earlier, later in zip(watched.came, watched.came[1:], strict=False))


async def test_a_gateway_that_answers_slowly_does_not_slow_the_pace(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        shop.gateway = watched = Watched()
        watched.delay = 3
        await shop.publish(NEWS, merchant=SLOW)
        await tell(shop, 9)
        await shop.until(lambda: len(watched.came) == 9)
        assert watched.most >= 8
