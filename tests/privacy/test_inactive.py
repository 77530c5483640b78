"""Customers of whom nothing was heard for long go; those who said no are kept with that alone; reports are swept."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import Connection, insert

from responder.channels.base import StatusReport
from responder.language import read_merchant
from responder.service import retention
from responder.store.connection.sets import insert_rows, upsert_rows
from responder.store.rights import inactive
from responder.store.rights.importing import Import, Imported
from responder.store.rights.retention import RETENTION
from responder.store.tables import chore, contact, contact_address, suppression
from tests.privacy.conftest import ANNA, MAIL, MAIL_OFFERS, OFFERS, ORDERS, idle, join
from tests.privacy.test_erasure import everything_stored, forgets
from tests.service.shop import JOIN, MERCHANT, NOON, Shop

KEEP = MERCHANT + "keep:\n  contacts: 400 days\n  events: 100 days\n  runs: 100 days\n"
DAY = 86_400
BERIT = "+4790000002"


@pytest.fixture
async def shop(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop whose worker has swept for the last time, so that a test alone does."""
    monkeypatch.setattr(retention, "MOMENT", 0.2)
    await shop.publish(JOIN, OFFERS, MAIL_OFFERS, ORDERS, merchant=KEEP)

    row = {"merchant": "kaffe", "name": RETENTION, "at": NOON.replace(year=2999)}
    await shop.service.store.write(upsert_rows, chore, [row], update=["at"])
    return shop


async def swept(shop: Shop) -> dict[str, int]:
    return {name: number for name, number in (await shop.service.retention.apply("kaffe")).items() if number}


async def contacts(shop: Shop) -> set[str]:
    return {row["address"] for row in await shop.rows("contact_address")}


async def order(shop: Shop, number: str, who: str = ANNA) -> None:
    data = {"number": number, "secret": f"Annabel's {number}"}
    await shop.service.receive_event("kaffe", number, "order.placed", {"sms": who}, data)
    await idle(shop)


def test_it_is_off_unless_the_merchant_says_how_long() -> None:
    assert read_merchant(MERCHANT).keep.contacts is None
    assert read_merchant(KEEP).keep.contacts == 400


async def test_who_is_silent_for_long_is_gone_and_may_come_back(shop: Shop) -> None:
    await join(shop)
    await order(shop, "1")
    shop.clock.advance(399 * DAY)
    assert "contacts" not in await swept(shop)
    assert await contacts(shop) == {ANNA}
    shop.clock.advance(2 * DAY)
    assert (await shop.service.retention.apply("kaffe", act=False))["contacts"] == 1
    assert (await swept(shop))["contacts"] == 1
    assert await contacts(shop) == set()
    stored = await everything_stored(shop)
    for told in (ANNA, "annabel", "welcome"):
        assert told.lower() not in stored, told
    assert await shop.rows("suppression") == [], "they did not ask for it"
    for table in ("contact", "run", "contact_tag", "started", "input"):
        assert await shop.rows(table) == [], table
    sent = len(shop.gateway.texts)
    await order(shop, "2")
    assert shop.gateway.texts[sent:] == ["Thanks for order 2."]
    await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert len(shop.gateway.texts) == sent + 1, "what they had allowed is over"


async def test_the_gateway_is_asked_to_forget_them_as_well(shop: Shop) -> None:
    """What is blanked here is not left there: of those who go, and of who is kept for their no alone. It may refuse."""
    forgotten = forgets(shop, "20500")
    await join(shop)
    await order(shop, "1", BERIT)
    await shop.text(BERIT, "STOP")
    await idle(shop)
    references = {row["reference"] for row in await shop.rows("message", kind="sms")}
    assert len(references) == 7
    shop.clock.advance(401 * DAY)
    assert (await shop.service.retention.apply("kaffe", act=False))["contacts"] == 2
    assert await shop.rows("forgetting") == [], "counting asks for nothing"
    await order(shop, "2", "+4790000003")  # somebody of today
    assert (await swept(shop))["contacts"] == 2
    assert {row["reference"] for row in await shop.rows("forgetting")} | set(forgotten) == references
    shop.service.forgetter.look()
    await shop.until(lambda: len(set(forgotten)) == 6)
    shop.clock.advance(120)
    shop.service.forgetter.look()
    await shop.until(lambda: set(forgotten) == references)

    async def empty() -> bool:
        return not await shop.rows("forgetting")

    await shop.until(empty)


async def test_their_consent_can_be_proved_until_its_own_time_is_over(shop: Shop) -> None:
    await join(shop)
    shop.clock.advance(401 * DAY)
    await swept(shop)
    proof = await shop.service.rights.proof(ANNA)
    assert [line.evidence["words"] for line in proof.lines] == ["yes please"]
    shop.clock.advance(1500 * DAY)
    assert (await swept(shop))["consents"] == 1
    assert (await shop.service.rights.proof(ANNA)).lines == ()


async def test_who_said_no_is_kept_with_that_alone(shop: Shop) -> None:
    await join(shop)
    await shop.text(ANNA, "STOP")
    await idle(shop)
    shop.clock.advance(401 * DAY)
    assert (await swept(shop))["contacts"] == 1
    assert "contacts" not in await swept(shop), "once is enough"
    assert await contacts(shop) == {ANNA}
    (row,) = await shop.rows("contact")
    assert row["fields"] == {}
    assert await shop.rows("contact_tag") == []
    assert not any(row["text"] for row in await shop.rows("message"))
    people = [Imported(1, {"sms": ANNA}, consents={"sms": NOON})]
    taken = await shop.service.rights.take_in(Import("kaffe", "old list", declared_by="Kari"), people)
    assert (taken.consents, [line for line, _ in taken.kept_out]) == (0, [1])


async def test_a_no_to_one_thing_is_remembered_too(shop: Shop) -> None:
    people = [Imported(1, {"email": MAIL}, fields={"first_name": "Annabel"}, withdrawn={"email": NOON})]
    await shop.service.rights.take_in(Import("kaffe", "list"), people)
    shop.clock.advance(401 * DAY)
    assert (await swept(shop))["contacts"] == 1
    assert await contacts(shop) == {MAIL}
    assert "annabel" not in await everything_stored(shop)


async def test_who_cannot_be_written_to_stays_known_as_such(shop: Shop) -> None:
    """A number that is nobody's, or whose owner opted out at the gateway, is not forgotten and written to again."""
    people = [Imported(1, {"sms": ANNA}, fields={"first_name": "Annabel"})]
    await shop.service.rights.take_in(Import("kaffe", "till"), people)
    row = {"merchant": "kaffe", "kind": "sms", "address": ANNA, "reason": "gateway", "at": NOON}
    await shop.service.store.write(insert_rows, suppression, [row])
    shop.clock.advance(401 * DAY)
    await swept(shop)
    assert await contacts(shop) == {ANNA}
    assert "annabel" not in await everything_stored(shop)
    people = [Imported(1, {"sms": ANNA}, consents={"sms": NOON})]
    taken = await shop.service.rights.take_in(Import("kaffe", "old list", declared_by="Kari"), people)
    assert (taken.consents, [line for line, _ in taken.kept_out]) == (0, [1])


async def test_who_waits_for_something_is_not_silent(shop: Shop) -> None:
    slow = "name: Slow\nchannel: sms\npurpose: service\nstart:\n  - event: slow\nsteps:\n"
    await shop.publish(slow + '  - wait: 450 days\n  - send: "Your warranty ends."\n', merchant=KEEP)
    await shop.service.receive_event("kaffe", "s", "slow", {"sms": ANNA}, {})
    await idle(shop)
    shop.clock.advance(401 * DAY)
    await swept(shop)
    assert await contacts(shop) == {ANNA}
    shop.clock.advance(50 * DAY)
    await shop.until(lambda: shop.gateway.texts == ["Your warranty ends."])


async def test_offers_alone_keep_nobody(shop: Shop) -> None:
    await join(shop)
    for number in range(5):
        shop.clock.advance(80 * DAY)
        await shop.service.receive_event("kaffe", f"o{number}", "offer.made", {"sms": BERIT}, {})
        await idle(shop)
    shop.clock.advance(10 * DAY)
    await swept(shop)
    assert await contacts(shop) == {BERIT}


@pytest.mark.parametrize("act", ["writes", "orders", "consents"])
async def test_whatever_customers_do_counts(shop: Shop, act: str) -> None:
    await join(shop)
    shop.clock.advance(300 * DAY)
    if act == "writes":
        await shop.text(ANNA, "Hello?")
    elif act == "orders":
        await order(shop, "7")
    else:
        people = [Imported(1, {"sms": ANNA, "email": MAIL}, consents={"email": shop.clock.now()})]
        await shop.service.rights.take_in(Import("kaffe", "till", declared_by="Kari"), people)
    await idle(shop)
    shop.clock.advance(399 * DAY)
    await swept(shop)
    assert ANNA in await contacts(shop)
    shop.clock.advance(2 * DAY)
    await swept(shop)
    assert ANNA not in await contacts(shop)


async def test_the_last_event_is_kept_as_long_as_its_customer_without_what_it_told(shop: Shop) -> None:
    """An event that sends nothing is all that tells when somebody was last heard of."""
    for number in range(3):
        await shop.service.receive_event("kaffe", f"v{number}", "shop.visited", {"sms": ANNA}, {"told": "secret"})
        shop.clock.advance(DAY)
    shop.clock.advance(120 * DAY)
    assert (await swept(shop))["events but the last"] == 3
    (last,) = await shop.rows("event")
    assert (last["id"], last["data"]) == ("v2", {})
    assert await swept(shop) == {}
    shop.clock.advance(270 * DAY)
    await swept(shop)
    assert await contacts(shop) == {ANNA}, "393 days after the last visit"
    shop.clock.advance(10 * DAY)
    await swept(shop)
    assert await contacts(shop) == set()
    await swept(shop)
    assert await shop.rows("event") == []


async def test_delivery_reports_go_when_their_message_has_long_been_settled(shop: Shop) -> None:
    await join(shop)
    for row in await shop.rows("message", direction="out"):
        await shop.service.report_status(shop.sms, StatusReport(row["reference"], row["id"], "sent", 2))
        await shop.service.report_status(shop.sms, StatusReport(row["reference"], row["id"], "delivered", 3))
    await shop.service.report_status(shop.sms, StatusReport("SMnobody", None, "delivered", 3))
    before = await shop.rows("message")
    shop.clock.advance(89 * DAY)
    assert "reports" not in await swept(shop)
    shop.clock.advance(2 * DAY)
    assert (await swept(shop))["reports"] == 5
    assert await shop.rows("report") == []
    assert await shop.rows("message") == before


async def test_who_writes_in_that_moment_is_answered(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL a text may be written by another process while its sender is being let go, neither seeing the
    other. Here it comes through another connection right after, under the contact that is gone."""
    await join(shop)
    shop.clock.advance(401 * DAY)
    owner = (await shop.rows("contact"))[0]["id"]
    real = inactive.forget_inactive

    def forget(connection: Connection, *given: Any) -> dict[str, list[tuple[str, str]]]:
        found = real(connection, *given)
        row = {"merchant": "kaffe", "contact": owner, "id": "late", "kind": "message", "payload": {}, "due": NOON}
        from responder.store.tables import input_

        connection.execute(insert(input_).values(**row, position=1, attempts=0, set_aside_at=NOON))
        return found

    monkeypatch.setattr("responder.service.retention.forget_inactive", forget)
    assert "contacts" not in await swept(shop)
    assert await contacts(shop) == {ANNA}


async def test_a_large_shop_is_swept_in_small_steps(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two thousand go; meanwhile a customer's text is answered, and no step takes long."""
    monkeypatch.setattr("responder.service.retention.REST", 0.002)

    def fill(connection: Connection) -> None:
        people = [
            {"merchant": "kaffe", "id": f"{n:032x}", "fields": {"city": "Bergen"}, "created_at": NOON}
            for n in range(2_000)
        ]
        addresses = [
            {"merchant": "kaffe", "kind": "sms", "address": f"+4798{n:06}", "contact": f"{n:032x}"}
            for n in range(2_000)
        ]
        connection.execute(insert(contact), people)
        connection.execute(insert(contact_address), addresses)

    await shop.service.store.write(fill)
    shop.clock.advance(401 * DAY)
    loop = asyncio.get_running_loop()
    sweeping = asyncio.create_task(shop.service.retention.apply("kaffe"))
    longest = 0.0
    for number in range(5):
        begun = loop.time()
        await shop.text(f"+479000009{number}", "JOIN")
        longest = max(longest, loop.time() - begun)
        await asyncio.sleep(0.05)
    gone = await sweeping
    assert gone["contacts"] == 2_000
    assert len(await contacts(shop)) == 5
    assert longest < 1.0
