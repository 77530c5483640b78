"""What waits for a person can be seen and closed, as the shop does it; then the bot speaks again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from responder.cli.checkups.database import check_work
from responder.service.clock import MovableClock
from responder.store.state import state
from responder.web.metrics import WebMetrics
from tests.cli.command import run
from tests.service.shop import MERCHANT, Shop

ANNA, BO = "+4790000001", "+4790000002"
DAY = 86_400
ORDERS = """
name: Orders
channel: sms
purpose: service
language: en
start:
  - event: order.placed
steps:
  - ask: "Order {{ order.number }} is placed. CHANGE it?"
    within: 2 days
    replies:
      change:
        - handoff: "Change order {{ order.number }}: {{ reply }}"
          to: Ola
      no reply: end
"""


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("RESPONDER_SECRET", "s" * 40)
    monkeypatch.setenv("RESPONDER_DATABASE", database_url)
    return database_url


def living(url: str, life: Callable[[Shop], Awaitable[None]]) -> None:
    """The server runs for a while, on the clock that the command reads, too."""

    async def main() -> None:
        async with Shop(url, clock=MovableClock()) as shop:
            await shop.publish(ORDERS, merchant=MERCHANT + "quiet hours: none\n")
            await life(shop)

    asyncio.run(main())


async def placed(shop: Shop, number: str) -> None:
    await shop.service.receive_event(
        "kaffe", f"o{number}", "order.placed", {"sms": ANNA}, {"order": {"number": number}}
    )


async def handed_over(shop: Shop) -> None:
    await placed(shop, "1")
    await shop.until(lambda: shop.gateway.texts == ["Order 1 is placed. CHANGE it?"])
    await shop.text(ANNA, "change to decaf\x1b[2J please")

    async def opened() -> bool:
        return len(await shop.rows("handoff")) == 1

    await shop.until(opened)
    await shop.text(ANNA, "Hello? Has anybody seen it?")
    await shop.text(BO, "Do you sell grinders?")

    async def read() -> bool:
        rows = await shop.rows("message", direction="in")
        return sorted(str(row["handled_by"]) for row in rows) == ["inbox", "person", "run"]

    await shop.until(read)


def test_a_case_is_listed_shown_and_closed_and_the_bot_speaks_again(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    living(url, handed_over)
    code, out, _ = run(capsys, "cases")
    lines = out.splitlines()
    assert (code, lines[0]) == (0, "kaffe: 1 open case")
    assert f"{ANNA} by sms  for: Ola" in lines[1]
    assert lines[2].strip().startswith("Change order 1: change to decaf")
    assert "\x1b" not in out
    assert lines[3] == "kaffe: written in the last 7 days, and taken by no dialog"
    assert lines[4].endswith(f"{BO} by sms: Do you sell grinders?")
    case = lines[1].split()[0]
    code, out, _ = run(capsys, "cases", case)
    said = [line.split(maxsplit=2)[2] for line in out.splitlines()[2:]]
    assert said[0] == "shop: Order 1 is placed. CHANGE it?"
    assert said[2] == "customer: Hello? Has anybody seen it?"
    assert "grinders" not in out, "that is another customer's"
    assert run(capsys, "cases", "--close", case)[:2] == (0, "1 case closed; the bot may speak there again\n")

    async def speaks(shop: Shop) -> None:
        await placed(shop, "2")
        await shop.said("Order 2 is placed. CHANGE it?")

    living(url, speaks)
    assert run(capsys, "cases")[1].startswith("kaffe: 0 open cases\n")


def test_asked_wrongly(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    living(url, handed_over)
    assert run(capsys, "cases", "--close")[0] == 2
    assert run(capsys, "cases", "--all")[0] == 2
    code, out, err = run(capsys, "cases", "--close", "nothing%")
    assert (code, out) == (1, "0 cases closed; the bot may speak there again\n")
    assert "no open case has an id that begins with 'nothing%'" in err
    assert run(capsys, "cases", "--close", "--all")[1].startswith("1 case closed")


def test_a_case_that_nobody_closes_closes_by_itself_a_week_after_the_last_word(url: str) -> None:
    async def life(shop: Shop) -> None:
        await handed_over(shop)
        shop.clock.advance(5 * DAY)
        await shop.text(ANNA, "Still here")

        async def closed_after(days: int) -> bool:
            shop.clock.advance(days * DAY)
            await shop.service.retention.go_round()
            await asyncio.sleep(0.3)
            (case,) = await shop.rows("handoff")
            return case["closed_at"] is not None

        assert not await closed_after(4), "nine days old, but the customer wrote four days ago"
        await shop.service.retention.go_round()
        shop.clock.advance(4 * DAY)
        await shop.until(lambda: closed_after(1))
        assert [row["details"]["why"] for row in await shop.rows("audit", what="case closed")] == [
            "nothing was written for 7 days"
        ]

    living(url, life)


def test_a_case_that_waits_is_told(url: str) -> None:
    async def life(shop: Shop) -> None:
        await handed_over(shop)
        store = shop.service.store
        assert "cases" not in [one.subject for one in await check_work(store, shop.clock.now())]
        shop.clock.advance(3 * DAY)
        found = await store.read(state, shop.clock.now())
        assert (found.cases, round(found.case / DAY)) == (1, 3)
        (told,) = [one for one in await check_work(store, shop.clock.now()) if one.subject == "cases"]
        assert told.text == "1 open, the oldest for 3 days; the bot is quiet there"
        metrics = WebMetrics()
        metrics.show(found, 0, 0)
        assert b"responder_cases_open 1.0" in metrics.exposition()

    living(url, life)
