"""ASVS 2.4.1 (email bombing): anybody can write a mail in another's name, and no stranger gets our answer to it.

Opting out is taken from whoever it seems to be (facts: the law favours it). Its confirmation goes to who is known here,
or proven, and not to who never heard of the shop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest

from responder.channels.base import FetchedMail
from responder.channels.mail.addressing import reply_address, unsubscribe_address
from responder.engine import gate
from responder.store.rights.importing import Import, Imported
from tests.privacy.conftest import FILLED, FORM, MAIL_OFFERS, idle
from tests.service.shop import JOIN, MAILBOX, MERCHANT, Shop

OURS = "mx.kaffe.example"
HOUR, DAY = 3600, 86_400
PASS, FAIL = (f"{OURS}; dmarc={verdict} header.from=post.example" for verdict in ("pass", "fail"))
STRANGER, KNOWN = "victim@post.example", "anna@post.example"
LETTER = """
name: Letter
channel: email
purpose: service
start:
  - event: order.shipped
  - keyword: JOIN
steps:
  - send: "It is on its way."
    subject: "Your order"
"""
SURVEY = """
name: Survey
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - ask: "How was it, from 1 to 5?"
    subject: "Your order"
    within: 7 days
    replies:
      1-5:
        - send: "Thank you!"
      no reply: end
"""


@pytest.fixture
async def post(database_url: str) -> AsyncIterator[Shop]:
    """A shop whose mail server's verdicts count, and which has written to one customer."""
    async with Shop(database_url, trusted_authserv_id=OURS) as shop:
        await shop.publish(JOIN, LETTER, SURVEY)
        await event(shop, "order.shipped", KNOWN)
        shop.gateway.requests.clear()
        yield shop


async def event(shop: Shop, name: str, address: str) -> None:
    await shop.service.receive_event("kaffe", f"{name} {address}", name, {"email": address}, {})
    await idle(shop)


async def write(shop: Shop, words: str, sender: str, verdict: str = "", to: str = MAILBOX, **headers: str) -> None:
    uid = len(await shop.rows("raw_mail")) + 1
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = sender, to, "hello", f"<{uid}@post.example>"
    mail["Date"] = "Wed, 18 Nov 2026 12:00:00 +0100"
    if verdict:
        mail["Authentication-Results"] = verdict
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(words)
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, uid, bytes(mail))])
    await idle(shop)


async def stopped(shop: Shop) -> set[str]:
    return {row["address"] for row in await shop.rows("suppression")}


@pytest.mark.parametrize(
    "words", ["STOP", "Unsubscribe", "please stop writing to me", "Slett alle opplysninger om meg"]
)
@pytest.mark.parametrize("verdict", ["", FAIL, "mx.elsewhere.example; dmarc=pass header.from=post.example"])
async def test_a_strangers_opt_out_counts_and_is_not_answered(post: Shop, words: str, verdict: str) -> None:
    await write(post, words, STRANGER, verdict)
    assert await stopped(post) == {STRANGER}
    assert post.gateway.requests == []
    assert await post.rows("message", direction="out", address=STRANGER) == []


@pytest.mark.parametrize("words", ["HELP", "START", "JOIN", "who is this?", "5", "yes", "hello"])
async def test_nothing_else_of_a_stranger_is_answered(post: Shop, words: str) -> None:
    await write(post, words, STRANGER)
    assert post.gateway.requests == []


async def test_a_stranger_does_not_become_known_by_writing_twice(post: Shop) -> None:
    await write(post, "hello, are you there?", STRANGER)
    post.clock.advance(2 * DAY)
    await write(post, "STOP", STRANGER)
    assert await stopped(post) == {STRANGER}
    assert post.gateway.requests == []


async def test_who_was_written_to_is_told(post: Shop) -> None:
    await write(post, "STOP", KNOWN)
    assert await stopped(post) == {KNOWN}
    assert [(one.to, "opted out" in one.text) for one in post.gateway.requests] == [(KNOWN, True)]


@pytest.mark.parametrize("headers", [{"X_Auto_Response_Suppress": "All"}, {"Cc": "friends@post.example"}])
async def test_who_asks_for_silence_opts_out_in_silence(post: Shop, headers: dict[str, str]) -> None:
    """facts/email.md 3.1: X-Auto-Response-Suppress, and mails that are not written to us, get no automatic answer."""
    to = "friends@post.example" if "Cc" in headers else MAILBOX
    await write(post, "STOP", KNOWN, to=to, **headers)
    assert await stopped(post) == {KNOWN}
    assert post.gateway.requests == []


@pytest.mark.parametrize("headers", [{"Precedence": "bulk"}, {"List_Id": "<x.post.example>"}, {"X_Loop": MAILBOX}])
async def test_the_way_out_of_our_mail_is_open_to_programs(database_url: str, headers: dict[str, str]) -> None:
    """RFC 2369, RFC 8058: whatever sends a mail to our signed address, the customer's program has followed our link."""
    async with Shop(database_url) as shop:
        await shop.publish(MAIL_OFFERS, FORM)
        for number, name in enumerate(("form.sent", "letter.made")):
            await shop.service.receive_event("kaffe", f"e{number}", name, {"email": KNOWN}, FILLED)
            await idle(shop)
        (offer,) = await shop.rows("message", kind="email", direction="out")
        link = unsubscribe_address(MAILBOX, offer["id"], shop.settings.secret)
        await write(shop, "unsubscribe", KNOWN, to=link, **headers)
        assert [row["granted"] for row in await shop.rows("consent")] == [True, False]


async def test_who_is_a_contact_is_told(post: Shop) -> None:
    known = "ola@post.example"
    await post.service.rights.take_in(Import("kaffe", "till", "consent", "Kari"), [Imported(1, {"email": known})])
    post.clock.advance(2 * DAY)
    await write(post, "hello", known)
    await write(post, "STOP", known)
    assert [one.to for one in post.gateway.requests] == [known]


async def test_who_wrote_first_and_bought_then_is_told(post: Shop) -> None:
    await write(post, "Are you open on Sundays?", STRANGER)
    await event(post, "order.paid", STRANGER)
    await write(post, "STOP", STRANGER)
    assert [one.to for one in post.gateway.requests] == [STRANGER]


async def test_who_is_proven_is_told(post: Shop) -> None:
    await write(post, "STOP", STRANGER, PASS)
    assert [one.to for one in post.gateway.requests] == [STRANGER]


async def test_what_is_forged_in_a_customers_name_counts_and_is_not_answered(post: Shop) -> None:
    await write(post, "STOP", KNOWN, FAIL)
    assert await stopped(post) == {KNOWN}
    assert post.gateway.requests == []


async def test_a_forged_answer_is_not_asked_for_again(post: Shop) -> None:
    await event(post, "order.delivered", KNOWN)
    await write(post, "5", KNOWN, FAIL)
    assert len(post.gateway.requests) == 1
    await write(post, "5", KNOWN)
    assert "cannot be sure" in post.gateway.requests[-1].text, "it did come from somebody like them"


async def test_our_token_proves_it_whatever_became_of_a_signature_on_the_way(post: Shop) -> None:
    letter = next(row["id"] for row in await post.rows("message", direction="out"))
    await write(post, "STOP", KNOWN, FAIL, reply_address(MAILBOX, letter, post.settings.secret))
    assert [one.to for one in post.gateway.requests] == [KNOWN]


async def test_the_names_of_customers_are_no_way_to_write_to_them_all(
    post: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has a list of a shop's customers makes it write to so many an hour, and each of them is opted out."""
    monkeypatch.setattr(gate, "UNPROVEN_PER_HOUR", 3)
    customers = [f"customer{number}@post.example" for number in range(8)]
    for address in customers:
        await event(post, "order.shipped", address)
    post.gateway.requests.clear()
    for address in customers[:5]:
        await write(post, "STOP", address)
    assert await stopped(post) == set(customers[:5])
    assert len(post.gateway.requests) == 3
    assert {row["code"] for row in await post.rows("message", status="failed")} == {"unproven"}
    await write(post, "STOP", customers[5], PASS)
    assert len(post.gateway.requests) == 4, "who is proven is told all the same"
    post.clock.advance(2 * HOUR)
    await write(post, "STOP", customers[6])
    assert len(post.gateway.requests) == 5


async def test_a_form_is_no_way_to_write_to_thousands_of_strangers(post: Shop) -> None:
    """A bot fills in the form for each address that it has. Who is a customer, or orders, is written to all the same."""
    asks = LETTER.replace("order.shipped", "signup.submitted").replace("name: Letter", "name: Asks")
    await post.publish(LETTER, asks, merchant=MERCHANT + "forms per hour: 3\n")
    for number in range(8):
        await filled(post, f"stranger{number}@post.example")
    assert len(post.gateway.requests) == 3
    assert {row["code"] for row in await post.rows("message", status="failed")} == {"forms"}
    await event(post, "order.shipped", "buyer@post.example")
    assert len(post.gateway.requests) == 4, "an order is no form"
    post.clock.advance(2 * HOUR)
    await filled(post, "stranger9@post.example")
    assert len(post.gateway.requests) == 5


async def filled(post: Shop, address: str) -> None:
    await post.service.receive_event("kaffe", address, "signup.submitted", {"email": address}, FILLED)
    await idle(post)


@pytest.mark.parametrize(
    "name",
    [
        "you won 1000 kr, collect it at https://evil.example/prize and",
        "evil.example",
        "A" * 60,
        "Anna\n\nYou won",
        "Anna <b>",
    ],
)
async def test_no_free_text_of_a_form_reaches_whose_address_was_typed(post: Shop, name: str) -> None:
    """ASVS 2.4.1: the mail that asks for confirmation says nothing that a stranger has typed."""
    contact = {"email": STRANGER, "first_name": name, "city": "Visit www.evil.example", "language": "en"}
    told = await post.service.not_taken("kaffe", contact, {"form": {"ip": "198.51.100.7"}})
    assert [one.field for one in told] == ["first_name", "city"]
    await post.service.receive_event("kaffe", "form", "order.shipped", contact, {"form": {"ip": "198.51.100.7"}})
    await idle(post)
    (person,) = [row for row in await post.rows("contact") if row["fields"] != {} or row["language"] == "en"]
    assert person["fields"] == {}
    assert (
        await post.service.not_taken(
            "kaffe", {"email": STRANGER, "first_name": "Anne-Marie O’Hara", "city": "Bø"}, {"form": {}}
        )
        == []
    )
    assert await post.service.not_taken("kaffe", contact, {}) == [], "what the shop itself knows of its orders"
