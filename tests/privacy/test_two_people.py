"""Two addresses that are not one person's: each of two people hears by the address that was named, and by no other one.

Households share a phone, firms a mailbox, people get new phones, and some tills write one number for everybody.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from responder.service.contacts.as_json import read_contacts
from responder.store.rights.importing import Import, Imported, Taken
from tests.privacy.conftest import FORM, MAIL_OFFERS, OFFERS, idle
from tests.service.shop import NOON, Shop

PHONE, NEW_PHONE = "+4790012345", "+4798765432"
KARI, OLA = "kari@home.example", "ola@home.example"
NUMBER_KNOWN = "this number is known with another mail address: kept as two people"
MAILBOX_KNOWN = "this mail address is known with another number: kept as two people"
SHIPPED = """
name: Shipped
channel: sms
purpose: service
start:
  - event: order.shipped
steps:
  - send: "{{ contact.first_name or 'you' }}: order {{ number }} is on its way."
"""
CONFIRMED = """
name: Confirmed
channel: email
purpose: service
start:
  - event: order.shipped
steps:
  - send: "Hello {{ contact.first_name or 'you' }}, order {{ number }} is on its way."
    subject: "Order"
"""
BOTH_WAYS = """
name: Both ways
channel: sms
purpose: service
start:
  - event: order.ready
steps:
  - send: "Order {{ number }} by mail."
    by: email
    subject: "Ready"
  - send: "Order {{ number }} the preferred way."
    by: preferred
    subject: "Ready"
"""
WAITS = """
name: Waits
channel: email
purpose: service
start:
  - event: order.placed
stop:
  - event: order.cancelled
    then:
      - send: "Cancelled {{ number }}."
        subject: "Cancelled"
      - send: "Cancelled {{ number }} by text."
        by: sms
steps:
  - send: "Thanks."
    subject: "Thanks"
  - wait: 5 days
"""
PACKED = """
name: Packed
channel: sms
purpose: service
start:
  - event: order.paid
steps:
  - wait: for order.packed
    within: 3 days
    then:
      - send: "Order {{ number }} is packed."
"""


@pytest.fixture
async def home(shop: Shop) -> Shop:
    """Kari is known by the phone and by her mailbox."""
    await shop.publish(SHIPPED, CONFIRMED, BOTH_WAYS, PACKED, WAITS, OFFERS, MAIL_OFFERS, FORM)
    await tell(shop, "k1", "seen", sms=PHONE, email=KARI, first_name="Kari", language="nb")
    return shop


async def tell(shop: Shop, event: str, name: str, number: str = "7", **contact: Any) -> bool:
    new = await shop.service.receive_event("kaffe", event, name, contact, {"number": number})
    await idle(shop)
    return new


async def who(shop: Shop, address: str) -> dict[str, Any]:
    (row,) = await shop.rows("contact_address", address=address)
    (found,) = await shop.rows("contact", id=row["contact"])
    return found


async def people(shop: Shop) -> set[frozenset[str]]:
    rows = await shop.rows("contact_address")
    return {frozenset(row["address"] for row in rows if row["contact"] == one["contact"]) for one in rows}


def said(shop: Shop) -> set[tuple[str, str]]:
    assert len(shop.gateway.requests) == len({(one.to, one.text) for one in shop.gateway.requests})
    return {(one.to, one.text.split("\n")[0]) for one in shop.gateway.requests}


HOUSEHOLD = {"sms": PHONE, "email": OLA, "first_name": "Ola", "language": "en", "time_zone": "Europe/London"}


async def test_two_people_with_one_phone(home: Shop) -> None:
    """The mail about Ola's order goes to Ola; what Kari is called here stays."""
    assert await tell(home, "o1", "order.shipped", **HOUSEHOLD)
    assert said(home) == {
        (PHONE, "Kari: order 7 is on its way."),
        (OLA, "Hello Ola, order 7 is on its way."),
    }
    assert await people(home) == {frozenset({PHONE, KARI}), frozenset({OLA})}
    kari, ola = await who(home, KARI), await who(home, OLA)
    assert (kari["fields"]["first_name"], kari["language"]) == ("Kari", "nb")
    assert (ola["fields"]["first_name"], ola["language"], ola["time_zone"]) == ("Ola", "en", "Europe/London")
    (line,) = await home.rows("audit", what="kept apart")
    assert line["details"]["why"] == NUMBER_KNOWN
    assert {*line["details"]["contacts"]} == {kari["id"], ola["id"]}
    assert "home.example" not in str(line)
    assert "90012345" not in str(line)


async def test_a_new_phone(home: Shop) -> None:
    """The text goes to the number that the shop names now, and not to whoever has the old one."""
    await tell(home, "n1", "order.shipped", sms=NEW_PHONE, email=KARI, first_name="Kari")
    assert said(home) == {
        (NEW_PHONE, "Kari: order 7 is on its way."),
        (KARI, "Hello Kari, order 7 is on its way."),
    }


async def test_one_mailbox_of_a_firm(home: Shop) -> None:
    numbers = [f"+479001111{number}" for number in range(4)]
    for place, number in enumerate(numbers):
        await tell(home, f"f{place}", "order.shipped", str(place), sms=number, email="firm@work.example")
    expected = {("firm@work.example", f"Hello you, order {place} is on its way.") for place in range(4)}
    expected |= {(number, f"you: order {place} is on its way.") for place, number in enumerate(numbers)}
    assert said(home) == expected


async def test_a_number_that_a_till_writes_for_everybody(home: Shop) -> None:
    mails = [f"c{number}@post.example" for number in range(5)]
    for place, mail in enumerate(mails):
        await tell(home, f"d{place}", "order.shipped", str(place), sms=PHONE, email=mail)
        await tell(home, f"again{place}", "seen", sms=PHONE, email=mail)
    to = {address: text for address, text in said(home) if address != PHONE}
    assert to == {mail: f"Hello you, order {place} is on its way." for place, mail in enumerate(mails)}
    assert len(await home.rows("audit", what="kept apart")) == len(mails), "once for each two"


async def test_it_goes_on_by_the_way_that_was_named(home: Shop) -> None:
    await tell(home, "o1", "order.ready", **HOUSEHOLD)
    assert said(home) == {(PHONE, "Order 7 the preferred way.")}
    (note,) = await home.rows("audit", what="noted")
    assert "named another mail address" in str(note["details"])


async def test_each_waits_for_their_own_order(home: Shop) -> None:
    """The till writes one mailbox for both: of whose order is on its way tells the number."""
    anna, bo = ({"sms": f"+479001111{number}", "email": "home@work.example"} for number in range(2))
    await tell(home, "p1", "order.paid", "1", **anna)
    await tell(home, "p2", "order.paid", "2", **bo)
    await tell(home, "w2", "order.packed", "2", **bo)
    assert said(home) == {(bo["sms"], "Order 2 is packed.")}
    await tell(home, "w1", "order.packed", "1", **anna)
    assert said(home) == {(bo["sms"], "Order 2 is packed."), (anna["sms"], "Order 1 is packed.")}


async def test_stop_ends_the_dialogs_of_the_one_whose_order_it_is(home: Shop) -> None:
    """Kari's own order by mail goes on: of the two only the phone, which says nothing here, was named with Ola."""
    await tell(home, "p1", "order.placed", "1", sms=PHONE, email=KARI)
    await tell(home, "p2", "order.placed", "2", **HOUSEHOLD)
    await tell(home, "c2", "order.cancelled", "2", **HOUSEHOLD)
    assert said(home) == {
        (KARI, "Thanks."),
        (OLA, "Thanks."),
        (OLA, "Cancelled 2."),
    }
    assert {row["state"]["variables"]["number"]: row["ended"] for row in await home.rows("run")} == {
        "1": None,
        "2": "stopped",
    }


async def test_one_mailbox_for_two_phones_and_an_order_is_cancelled(home: Shop) -> None:
    """The till writes one mailbox for both, and each is asked by text: only who was named is asked no more."""
    waits = (
        WAITS.replace("email", "sms")
        .replace('        subject: "Cancelled"\n', "")
        .replace('    subject: "Thanks"\n', "")
    )
    await home.publish(waits)
    anna, bo = ({"sms": f"+479001111{number}", "email": "home@work.example"} for number in range(2))
    await tell(home, "p1", "order.placed", "1", **anna)
    await tell(home, "p2", "order.placed", "2", **bo)
    await tell(home, "c2", "order.cancelled", "2", **bo)
    assert {row["state"]["variables"]["number"]: row["ended"] for row in await home.rows("run")} == {
        "1": None,
        "2": "stopped",
    }


async def test_told_again_it_counts_once(home: Shop) -> None:
    assert await tell(home, "o1", "order.shipped", **HOUSEHOLD)
    before = said(home)
    assert not await tell(home, "o1", "order.shipped", **HOUSEHOLD)
    assert said(home) == before
    assert len(await home.rows("event", name="order.shipped")) == 2, "of each contact one, for their data"


async def test_two_at_the_same_moment(home: Shop) -> None:
    """Whoever comes first: nobody has two addresses of a kind, and nothing goes to the wrong one."""
    mails = [f"c{number}@post.example" for number in range(6)]
    both = [{"sms": "+4790099999", "email": mail} for mail in mails]
    told = await asyncio.gather(
        *(
            home.service.receive_event("kaffe", f"x{place}", "order.shipped", one, {"number": place})
            for place, one in enumerate(both)
        )
    )
    assert all(told)
    await idle(home)
    assert {text for to, text in said(home) if to in mails} == {
        f"Hello you, order {n} is on its way." for n in range(6)
    }
    for group in await people(home):
        assert len([one for one in group if "@" in one]) <= 1, group


async def test_two_servers_at_the_same_moment(database_url: str) -> None:
    async with Shop(database_url, role="web") as one, Shop(database_url, role="all") as other:
        await other.publish(SHIPPED, CONFIRMED)
        for number in range(0, 8, 2):
            await tell(other, f"k{number}", "seen", sms=f"+479002000{number}")
        tasks = []
        for number in range(8):
            for place, server in enumerate((one, other)):
                contact = {"sms": f"+479002000{number}", "email": f"c{number}{place}@post.example"}
                tasks.append(
                    server.service.receive_event("kaffe", f"x{number}{place}", "order.shipped", contact, {"number": 1})
                )
        assert await asyncio.gather(*tasks) == [True] * 16
        await idle(other)
        for group in await people(other):
            assert len([address for address in group if "@" in address]) <= 1, group
        assert len({to for to, _ in said(other) if "@" in to}) == 16


async def test_who_was_erased_is_not_written_to_nor_about(home: Shop) -> None:
    """Of an event of an erased person nothing goes to the mailbox of who shared their phone."""
    await tell(home, "o1", "seen", **HOUSEHOLD)
    await home.service.rights.erase(OLA)
    await tell(home, "o2", "order.shipped", **HOUSEHOLD)
    assert said(home) == {(PHONE, "Kari: order 7 is on its way.")}
    assert (await who(home, KARI))["fields"]["first_name"] == "Kari"


async def test_erasing_one_leaves_the_other(home: Shop) -> None:
    await tell(home, "o1", "order.shipped", **HOUSEHOLD)
    await home.service.rights.erase(OLA)
    everything = await home.service.rights.export(KARI)
    assert [row["name"] for row in everything["events"]] == ["seen", "order.shipped"]
    assert not await tell(home, "o1", "order.shipped", **HOUSEHOLD), "an event of before is known all the same"
    assert await people(home) == {frozenset({PHONE, KARI})}


async def test_each_export_has_the_event_and_why(home: Shop) -> None:
    await tell(home, "o1", "order.shipped", **HOUSEHOLD)
    for address in (KARI, OLA):
        found = await home.service.rights.export(address)
        assert "order.shipped" in [row["name"] for row in found["events"]]
        assert NUMBER_KNOWN in str(found["notes"])


async def test_merging_by_hand_is_still_refused(home: Shop) -> None:
    await tell(home, "o1", "seen", **HOUSEHOLD)
    assert not await home.service.rights.merge(KARI, OLA)


async def test_a_form_of_which_the_shop_knows_more_subscribes_who_it_names(home: Shop) -> None:
    """Never the mailbox of who shares the phone."""
    contact = {**HOUSEHOLD, "verified": True}
    assert await home.service.receive_event("kaffe", "f", "form.sent", contact, {"form": {"url": "https://k.example"}})
    await idle(home)
    assert [row["contact"] for row in await home.rows("consent")] == [(await who(home, OLA))["id"]]


@pytest.mark.parametrize(
    ("contact", "field", "why"),
    [
        (HOUSEHOLD, "email", NUMBER_KNOWN),
        ({"sms": NEW_PHONE, "email": KARI}, "sms", MAILBOX_KNOWN),
        ({"sms": PHONE, "email": KARI}, "", ""),
        ({"sms": NEW_PHONE, "email": OLA}, "", ""),
        ({**HOUSEHOLD, "verified": False}, "", ""),
    ],
)
async def test_the_caller_is_told(home: Shop, contact: dict[str, Any], field: str, why: str) -> None:
    await tell(home, "o1", "seen", **contact)
    left_out = await home.service.not_taken("kaffe", contact, {})
    assert [(one.field, one.reason) for one in left_out] == ([(field, why)] if why else [])


# -- files, and contacts that a shop's system tells ------------------------------------------------------------

ABOUT = Import("kaffe", "till", "consent", "Kari")


async def take(shop: Shop, **line: Any) -> Taken:
    return await shop.service.rights.take_in(ABOUT, [Imported(1, **line)])


async def allowed(shop: Shop, address: str) -> dict[str, bool]:
    lines = (await shop.service.rights.proof(address)).lines
    return {f"{one.channel} {one.purpose}": one.granted for one in lines}


async def test_an_opt_out_counts_for_the_address_that_it_names(home: Shop) -> None:
    """A later file of a club must not bring them in."""
    taken = await take(home, addresses={"sms": PHONE, "email": OLA}, withdrawn={"sms": NOON, "email": NOON})
    assert taken.kept_out == [(1, NUMBER_KNOWN)]
    assert (taken.new, taken.known, taken.withdrawn) == (1, 1, 2)
    assert await allowed(home, KARI) == {"sms marketing": False}
    assert await allowed(home, OLA) == {"email marketing": False}
    later = await take(home, addresses={"email": OLA}, consents={"email": NOON})
    assert later.kept_out == [(1, "they have opted out of email; that stays")]
    await tell(home, "l1", "letter.made", email=OLA)
    assert OLA not in {to for to, _ in said(home)}


async def test_a_consent_counts_for_the_address_that_it_names(home: Shop) -> None:
    line = {"addresses": {"sms": NEW_PHONE, "email": KARI}, "consents": {"sms": NOON, "email": NOON}}
    taken = await take(home, **line)
    assert taken.kept_out == [(1, MAILBOX_KNOWN)]
    assert await allowed(home, KARI) == {"email marketing": True}
    assert await allowed(home, NEW_PHONE) == {"sms marketing": True}
    again = await take(home, **line)
    assert (again.new, again.known, again.consents) == (0, 2, 0)


async def test_fields_and_tags_go_to_both_and_change_no_name(home: Shop) -> None:
    told = {"fields": {"first_name": "Ola", "city": "Bergen"}, "columns": {"language": "sv"}, "tags": ("club",)}
    await take(home, addresses={"sms": PHONE, "email": OLA}, **told)
    kari, ola = await who(home, KARI), await who(home, OLA)
    assert (kari["fields"], kari["language"]) == ({"first_name": "Kari", "city": "Bergen"}, "nb")
    assert (ola["fields"], ola["language"]) == ({"first_name": "Ola", "city": "Bergen"}, "sv")
    assert {row["contact"] for row in await home.rows("contact_tag")} == {kari["id"], ola["id"]}


async def test_a_line_of_two_who_are_known_by_nothing_else_is_one(home: Shop) -> None:
    taken = await take(home, addresses={"sms": NEW_PHONE, "email": OLA}, consents={"email": NOON})
    assert (taken.new, taken.known, taken.kept_out) == (1, 0, [])
    assert await people(home) == {frozenset({PHONE, KARI}), frozenset({NEW_PHONE, OLA})}


async def test_a_line_with_an_erased_address_changes_no_name_of_the_other(home: Shop) -> None:
    await tell(home, "o1", "seen", **HOUSEHOLD)
    await home.service.rights.erase(OLA)
    fields = {"fields": {"first_name": "Ola"}, "withdrawn": {"email": NOON}}
    await take(home, addresses={"sms": PHONE, "email": OLA}, **fields)
    assert (await who(home, KARI))["fields"]["first_name"] == "Kari"
    assert await allowed(home, KARI) == {}, "it was another's mail address"


async def test_the_api_says_so(home: Shop) -> None:
    told = read_contacts([{"sms": PHONE, "email": OLA, "consents": {"email": {"granted": True}}}], "NO", NOON)
    taken = await home.service.rights.take_each(Import("kaffe", "web", declared_by="Kari", way="api"), told.people)
    (row,) = taken.rows
    assert (row.taken, row.new, row.consents) == (True, True, ("email",))
    assert taken.kept_out == [(1, NUMBER_KNOWN)]
    assert await allowed(home, OLA) == {"email marketing": True}
    assert [line["who"] for line in await home.rows("audit", what="kept apart")] == ["api"]
