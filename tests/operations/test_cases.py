"""What waits for a person can be seen and closed, as the shop does it; then the bot speaks again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from responder.channels.base import InboundText
from responder.cli.checkups.database import check_work
from responder.service.clock import MovableClock
from responder.store.inward.cases import close, close_forgotten, open_cases
from responder.store.state import state
from responder.web.metrics import WebMetrics
from tests.cli.command import run
from tests.service.shop import MERCHANT, NUMBER, Shop

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
COMPLAINT = """
name: Complaint
channel: sms
purpose: service
language: en
start:
  - event: complaint.filed
steps:
  - handoff: "A complaint"
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


async def complained(shop: Shop, who: str, cases: int) -> None:
    """By another way than to us; `cases` are there then."""
    await shop.service.receive_event("kaffe", f"complaint {who}", "complaint.filed", {"sms": who}, {})

    async def opened() -> bool:
        return len(await shop.rows("handoff")) == cases

    await shop.until(opened)


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


def test_each_case_tells_its_own_address(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    by_mail = COMPLAINT.replace("channel: sms", "channel: email").replace("complaint.filed", "letter.written")

    async def life(shop: Shop) -> None:
        await shop.publish(ORDERS, COMPLAINT, by_mail.replace("Complaint", "Letter"))
        await complained(shop, ANNA, cases=1)
        bo = {"sms": BO, "email": "bo@home.example"}
        for number, name in enumerate(("letter.written", "complaint.filed"), start=2):
            await shop.service.receive_event("kaffe", name, name, bo, {})

            async def opened(cases: int = number) -> bool:
                return len(await shop.rows("handoff")) == cases

            await shop.until(opened)

    living(url, life)
    told = [line.split("UTC")[1].strip() for line in run(capsys, "cases")[1].splitlines()[1::2]]
    assert told == [f"{ANNA} by sms", "bo@home.example by email", f"{BO} by sms"]


def test_a_picture_is_told_of_though_nothing_was_written(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What went wrong is often shown rather than told."""
    pictures = ("https://api.twilio.com/Media/ME1", "https://api.twilio.com/Media/ME2")

    async def life(shop: Shop) -> None:
        await placed(shop, "1042")
        await shop.until(lambda: len(shop.gateway.texts) == 1)
        await shop.text(ANNA, "change")
        await shop.service.receive_text(shop.sms, InboundText("MM1", ANNA, NUMBER, "", media=pictures))
        await shop.service.receive_text(shop.sms, InboundText("MM2", BO, NUMBER, "this one", media=pictures[:1]))

        async def handled() -> bool:
            return {row["status"] for row in await shop.rows("message", direction="in")} == {"handled"}

        await shop.until(handled)

    living(url, life)
    listed = run(capsys, "cases")[1]
    assert f"{BO} by sms: this one  [attached: {pictures[0]}]" in listed
    case = next(line.split()[0] for line in listed.splitlines() if ANNA in line)
    assert f"customer: [attached: {pictures[0]}]  [attached: {pictures[1]}]" in run(capsys, "cases", case)[1]


def test_asked_wrongly(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    living(url, handed_over)
    assert run(capsys, "cases", "--close")[0] == 2
    assert run(capsys, "cases", "--all")[0] == 2
    code, out, err = run(capsys, "cases", "--close", "nothing%")
    assert (code, out) == (1, "0 cases closed; the bot may speak there again\n")
    assert "no open case has an id that begins with 'nothing%'" in err
    assert run(capsys, "cases", "--close", "--all")[1].startswith("1 case closed")


def test_an_id_that_says_too_little_closes_nothing(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty one, as of a variable that a script has not set, and one that is the beginning of several."""

    async def life(shop: Shop) -> None:
        await shop.publish(ORDERS, COMPLAINT, merchant=MERCHANT + "quiet hours: none\n")
        for number in range(17):
            await complained(shop, f"+4790000{number:03}", number + 1)

    living(url, life)
    code, out, err = run(capsys, "cases", "--close", "")
    assert (code, out) == (2, "")
    assert "empty" in err
    ids = [line.split()[0] for line in run(capsys, "cases")[1].splitlines()[1:35:2]]
    shared = next(one[0] for one in ids if sum(other[0] == one[0] for other in ids) > 1)
    code, out, err = run(capsys, "cases", "--close", shared, ids[0])
    assert (code, out) == (1, "1 case closed; the bot may speak there again\n")
    assert f"open cases have ids that begin with '{shared}', and none of them was closed" in err


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


def test_a_case_of_today_is_not_closed_with_an_old_one_of_the_same_conversation(url: str) -> None:
    async def life(shop: Shop) -> None:
        await shop.publish(ORDERS, COMPLAINT, merchant=MERCHANT + "quiet hours: none\n")
        await handed_over(shop)
        shop.clock.advance(8 * DAY)
        await complained(shop, ANNA, cases=2)
        assert await shop.service.store.write(close_forgotten, "kaffe", shop.clock.now()) == 0
        assert [row["closed_at"] for row in await shop.rows("handoff")] == [None, None]

    living(url, life)


async def test_what_is_handed_over_after_a_case_was_closed_stays_open(database_url: str) -> None:
    """While no worker runs a person closes a case, and another is asked for after that; then both are told at once."""
    quiet = MERCHANT + "quiet hours: none\n"
    async with Shop(database_url) as shop:
        await shop.publish(ORDERS, COMPLAINT, merchant=quiet)
        await handed_over(shop)
    async with Shop(database_url, role="web", clock=shop.clock) as web:
        cases = await web.service.store.read(open_cases, "kaffe")
        await web.service.store.write(close, cases, web.clock.now())
        web.clock.advance(60)
        await web.service.receive_event("kaffe", "c1", "complaint.filed", {"sms": ANNA}, {})
    async with Shop(database_url, clock=shop.clock) as again:

        async def opened() -> bool:
            return len(await again.rows("handoff")) == 2

        await again.until(opened)
        assert [row["note"] for row in await again.rows("handoff", closed_at=None)] == ["A complaint"]


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
