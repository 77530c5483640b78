"""An address that somebody merely claims gets nothing of another: forms are public, and anyone can fill one in."""

from __future__ import annotations

from typing import Any

import pytest

from responder.service.happenings import not_taken
from responder.store.tables import contact_address
from tests.privacy.conftest import ANNA, MAIL, ORDERS, idle
from tests.service.shop import MERCHANT, Shop

THIEF = "thief@evil.example"
THIEF_NUMBER = "+4790000666"
DELIVERED = """
name: Delivered
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - send: "{{ contact.first_name or 'Hi' }}, your parcel is at Storgata 1."
    subject: "Delivered"
"""


@pytest.fixture
async def post(shop: Shop) -> Shop:
    await shop.publish(ORDERS, DELIVERED)
    return shop


FORM = {"url": "https://kaffe.example/join"}


async def tell(shop: Shop, event: str, name: str, **contact: Any) -> None:
    assert await shop.service.receive_event("kaffe", event, name, contact, {"number": "7"})
    await idle(shop)


async def fill_in(shop: Shop, event: str, **contact: Any) -> None:
    assert await shop.service.receive_event("kaffe", event, "signup.submitted", contact, {"form": FORM})
    await idle(shop)


async def addresses(shop: Shop) -> set[frozenset[str]]:
    """The addresses of each contact."""
    rows = await shop.rows(contact_address.name)
    owners = {row["contact"] for row in rows}
    return {frozenset(row["address"] for row in rows if row["contact"] == owner) for owner in owners}


def mailed(shop: Shop) -> list[str]:
    return [one.to for one in shop.gateway.requests if "@" in one.to]


@pytest.mark.parametrize("known", [True, False])
async def test_a_form_with_a_stranger_s_number_brings_nobody_their_mail(post: Shop, known: bool) -> None:
    """Before the stranger has ordered, and after."""
    if known:
        await tell(post, "e1", "order.placed", sms=ANNA, first_name="Anna")
    await fill_in(post, "e2", sms=ANNA, email=THIEF)
    await tell(post, "e3", "order.delivered", sms=ANNA, first_name="Anna")
    await tell(post, "e4", "order.delivered", sms=ANNA, email=MAIL, first_name="Anna")
    assert mailed(post) == [MAIL]
    assert frozenset({ANNA, MAIL}) in await addresses(post)


async def test_nor_a_stranger_s_mail_address_their_texts(post: Shop) -> None:
    await tell(post, "e1", "order.delivered", email=MAIL, first_name="Anna")
    await fill_in(post, "e2", sms=THIEF_NUMBER, email=MAIL)
    await tell(post, "e3", "order.placed", email=MAIL)
    assert THIEF_NUMBER not in [one.to for one in post.gateway.requests]


async def test_two_contacts_stay_two(post: Shop) -> None:
    await tell(post, "e1", "order.placed", sms=ANNA, first_name="Anna")
    await tell(post, "e2", "signup.submitted", email=THIEF)
    await fill_in(post, "c", sms=ANNA, email=THIEF)
    for number, claim in enumerate((False, "true", 1)):
        await tell(post, f"c{number}", "signup.submitted", sms=ANNA, email=THIEF, verified=claim)
    assert await addresses(post) == {frozenset({ANNA}), frozenset({THIEF})}


async def test_an_order_of_a_new_customer_names_both(post: Shop) -> None:
    await tell(post, "e1", "order.placed", sms=ANNA, email=MAIL)
    await tell(post, "e2", "order.delivered", sms=ANNA)
    assert mailed(post) == [MAIL]
    (contact,) = await post.rows("contact")
    assert contact["fields"] == {}, "what says how far addresses are trusted is no field"


async def test_what_the_shop_has_said_once_stays(post: Shop) -> None:
    """A form that names both again says nothing new."""
    await tell(post, "e1", "order.placed", sms=ANNA, email=MAIL)
    await fill_in(post, "e2", email=MAIL, sms=ANNA)
    assert await addresses(post) == {frozenset({ANNA, MAIL})}


async def test_a_form_changes_nothing_that_is_known_of_the_address(post: Shop) -> None:
    """Not the name that mails greet with, not the zone that keeps texts out of the night; it adds what is new."""
    known = {"time_zone": "Europe/Oslo", "country": "NO", "first_name": "Anna"}
    await tell(post, "e1", "order.placed", sms=ANNA, **known)
    claimed = {"time_zone": "Pacific/Auckland", "country": "NZ", "language": "en", "first_name": "You owe us"}
    await fill_in(post, "e2", sms=ANNA, city="Bergen", **claimed)
    (contact,) = await post.rows("contact")
    assert {name: contact[name] for name in ("time_zone", "country", "language")} == {
        "time_zone": "Europe/Oslo", "country": "NO", "language": "en",
    }  # fmt: skip
    assert contact["fields"] == {"first_name": "Anna", "city": "Bergen"}
    await tell(post, "e3", "order.placed", sms=ANNA, first_name="Anne", language="nb")
    (contact,) = await post.rows("contact")
    assert (contact["fields"]["first_name"], contact["language"]) == ("Anne", "nb"), "the shop knows better"


async def test_a_new_contact_is_known_by_the_address_that_the_shop_speaks_to(post: Shop) -> None:
    """Forms ask for a number that a shop with a mailbox alone could never text."""
    only_mail = MERCHANT[: MERCHANT.index("  - sms:")] + MERCHANT[MERCHANT.index("  - email:") :]
    await post.publish(DELIVERED, merchant=only_mail)
    await tell(post, "e1", "order.delivered", sms=ANNA, email=MAIL, verified=False)
    assert mailed(post) == [MAIL]


@pytest.mark.parametrize(
    ("contact", "data", "fields"),
    [
        ({"sms": ANNA, "email": MAIL}, {}, []),
        ({"sms": ANNA, "email": MAIL}, {"form": FORM}, ["verified"]),
        ({"sms": ANNA, "email": MAIL, "verified": True}, {"form": FORM}, []),
        ({"sms": ANNA, "email": MAIL, "verified": False}, {"form": FORM}, []),
        ({"sms": ANNA, "verified": "yes"}, {}, ["verified"]),
        ({"sms": ANNA}, {"form": FORM}, []),
        ({"sms": ANNA, "email": "anna(at)home"}, {}, ["email"]),
        ({"sms": "12", "email": MAIL}, {"form": FORM}, ["sms"]),
    ],
)
def test_the_caller_is_told(contact: dict[str, Any], data: dict[str, Any], fields: list[str]) -> None:
    assert [one.field for one in not_taken(contact, data, "NO")] == fields


async def test_a_form_of_which_the_shop_knows_more_joins(post: Shop) -> None:
    """Filled in by somebody who was logged in, say."""
    await fill_in(post, "e1", sms=ANNA, email=MAIL, verified=True)
    assert await addresses(post) == {frozenset({ANNA, MAIL})}
