"""One person across addresses: the strictest consent of both counts, and every suppression."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from responder.store.tables import contact, started
from tests.privacy.conftest import ANNA, FILLED, MAIL, idle, join, verdicts
from tests.service.shop import NOON, Shop


async def grow_two(shop: Shop) -> None:
    """One contact with a phone that has joined, another with a mail address that a form has subscribed."""
    await join(shop)
    await shop.service.receive_event("kaffe", "f1", "form.sent", {"email": MAIL, "first_name": "Anna"}, FILLED)
    await idle(shop)
    assert len(await shop.rows("contact")) == 2


async def test_an_event_that_names_both_addresses_makes_them_one(shop: Shop) -> None:
    await grow_two(shop)
    both = {"sms": ANNA, "email": MAIL}
    assert await shop.service.receive_event("kaffe", "o1", "order.placed", both, {"number": "7"})
    await shop.until(lambda: "Thanks for order 7." in shop.gateway.texts)
    (contact,) = await shop.rows("contact")
    assert contact["fields"] == {"first_name": "Anna"}
    for table in ("contact_address", "message", "run", "event", "consent", "contact_tag"):
        assert {row["contact"] for row in await shop.rows(table)} == {contact["id"]}, table
    assert {row["address"] for row in await shop.rows("contact_address")} == {ANNA, MAIL}
    lines = (await shop.service.rights.proof(MAIL)).lines
    assert {(one.channel, one.granted) for one in lines} == {("sms", True), ("email", True)}


async def test_what_either_has_withdrawn_stays_withdrawn(shop: Shop) -> None:
    await grow_two(shop)
    await shop.text(ANNA, "STOP")
    await shop.until(lambda: len(shop.gateway.texts) == 3)
    assert await shop.service.rights.merge(MAIL, ANNA)
    lines = (await shop.service.rights.proof(MAIL)).lines
    last = {(one.channel, one.purpose): one for one in lines}
    assert not last[("sms", "marketing")].granted
    assert last[("sms", "marketing")].basis == "merge"
    assert last[("email", "marketing")].granted
    assert [row["address"] for row in await shop.rows("suppression")] == [ANNA]
    await shop.service.receive_event("kaffe", "e2", "offer.made", {"email": MAIL}, {})
    await idle(shop)
    assert (await verdicts(shop))[-1] == "suppressed"
    assert "Ten per cent off." not in shop.gateway.texts


async def test_whichever_is_kept_has_all_of_both(shop: Shop) -> None:
    """What was said to the other one, the later start of a dialog that is to come but once, and the longer pause."""
    await grow_two(shop)
    mine, theirs = [(await shop.service.rights.find(address)).contact for address in (MAIL, ANNA)]
    starts = [("kaffe", mine, NOON), ("kaffe", theirs, NOON + timedelta(days=9))]

    def write(connection: Connection) -> None:
        for owner, who, at in starts:
            values = {"merchant": owner, "contact": who, "script": "Offers", "what": "0", "at": at}
            connection.execute(started.insert().values(values))
            pause = at + timedelta(days=30)
            connection.execute(contact.update().where(contact.c.id == who).values(paused_until=pause))

    await shop.service.store.write(write)
    said = len(await shop.rows("message", contact=theirs))
    assert said
    assert await shop.service.rights.merge(MAIL, ANNA)
    assert len(await shop.rows("message", contact=mine)) == said
    assert [row["at"] for row in await shop.rows("started", script="Offers")] == [NOON + timedelta(days=9)]
    assert [row["paused_until"] for row in await shop.rows("contact")] == [NOON + timedelta(days=39)]


async def test_two_with_a_phone_each_are_two_people(shop: Shop) -> None:
    await join(shop)
    await shop.service.receive_event(
        "kaffe", "e1", "form.sent", {"email": MAIL, "sms": "+4790000002", "verified": True}, FILLED
    )
    await idle(shop)
    assert not await shop.service.rights.merge(ANNA, MAIL)
    assert await shop.service.receive_event(
        "kaffe", "e2", "order.placed", {"sms": ANNA, "email": MAIL}, {"number": "1"}
    )
    await idle(shop)
    assert len(await shop.rows("contact")) == 2
    told = [row["what"] for row in await shop.rows("audit")]
    assert (told.count("not merged"), told.count("kept apart")) == (1, 1)


async def test_inputs_of_the_same_moment_follow_their_contact(shop: Shop) -> None:
    """Events that arrive together: the first is of a contact that the second merges away."""
    import asyncio

    await grow_two(shop)
    told = await asyncio.gather(
        shop.service.receive_event("kaffe", "a", "order.placed", {"email": MAIL}, {"number": "1"}),
        shop.service.receive_event("kaffe", "b", "order.placed", {"sms": ANNA, "email": MAIL}, {"number": "2"}),
        shop.text(ANNA, "What are your opening hours?"),
    )
    assert all(told)
    await idle(shop)
    (contact,) = await shop.rows("contact")
    assert {row["contact"] for row in await shop.rows("event")} == {contact["id"]}
    assert await shop.rows("input") == []
