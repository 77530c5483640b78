"""What crosses in flight: answers that come late, pages that have grown old, links in the wrong hands, a morning's texts.
Whatever was withdrawn last stays withdrawn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest

from responder.channels.base import FetchedMail, InboundText, SendResult
from responder.channels.mail.addressing import reply_address, unsubscribe_address
from responder.service import MovableClock
from responder.service.mails import PROVES
from responder.store.rights.importing import Import, Imported
from responder.web import create_app
from responder.web.options import WebOptions
from tests.privacy.conftest import ANNA, FILLED, FORM, MAIL, MAIL_OFFERS, OFFERS, ORDERS, idle, join, verdicts
from tests.service.shop import JOIN, MAILBOX, MERCHANT, NOON, NUMBER, Shop

BOTH = {"sms": ANNA, "email": MAIL}
HOUR = 3600
EVENING = datetime(2026, 11, 18, 19, 0, tzinfo=UTC)  # 20:00 in Oslo


@pytest.fixture
async def web(shop: Shop) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(create_app(shop.settings, shop.service, WebOptions()))
    async with httpx2.AsyncClient(transport=transport, base_url="https://r.example") as client:
        yield client


def opened(folder: Path, at: datetime = NOON) -> Shop:
    return Shop(f"sqlite:///{folder}/responder.db", clock=MovableClock(at))


async def offered(shop: Shop) -> tuple[str, str]:
    """Anna has joined by text and by form, and has got an offer by mail: its link and its reply address."""
    await join(shop)
    for number, event in enumerate(("form.sent", "letter.made")):
        await shop.service.receive_event("kaffe", f"f{number}", event, {**BOTH, "verified": True}, FILLED)
        await idle(shop)
    (mail,) = await shop.rows("message", kind="email", direction="out")
    made = [make(MAILBOX, mail["id"], shop.settings.secret) for make in (unsubscribe_address, reply_address)]
    return made[0], made[1]


async def allowed(shop: Shop, address: str = ANNA) -> dict[str, bool]:
    lines = (await shop.service.rights.proof(address)).lines
    return {f"{one.channel} {one.purpose}": one.granted for one in lines}


def ticked(*boxes: str, was: tuple[str, ...] = ()) -> dict[str, object]:
    """The form as a browser posts it: the boxes that are ticked, and those that were when the page was shown."""
    return {"action": "save", **dict.fromkeys(boxes, "yes"), "was": list(was)}


# -- texts -----------------------------------------------------------------------------------------------------


async def test_a_start_from_before_the_stop_lifts_nothing(shop: Shop) -> None:
    """47 CFR 64.1200(a)(10): the last word counts. A START that got lost is fetched from the gateway (twilio.md 1.3)
    when the STOP that followed it has long been heard."""
    await join(shop)
    shop.clock.advance(HOUR)
    written = shop.clock.now()
    shop.clock.advance(60)
    await shop.text(ANNA, "STOP")
    await idle(shop)
    shop.clock.advance(600)
    said = len(shop.gateway.texts)
    assert await shop.service.receive_text(shop.sms, InboundText("SMlost", ANNA, NUMBER, "START", sent_at=written))
    await idle(shop)
    assert await allowed(shop) == {"sms marketing": False, "sms service": False}
    assert len(shop.gateway.texts) == said
    (row,) = await shop.rows("message", reference="SMlost")
    assert (row["at"], row["handled_by"]) == (written, "inbox")
    await shop.text(ANNA, "START")
    await idle(shop)
    assert all((await allowed(shop)).values())


async def test_an_answer_to_what_was_fetched_late_waits_for_the_morning(tmp_path: Path) -> None:
    """twilio.md 1.8: only replies to *recent* inbound texts are exempt from quiet hours."""
    async with opened(tmp_path, EVENING) as shop:
        await shop.publish(JOIN)
        shop.clock.advance(7 * HOUR)  # 3:00
        await shop.service.receive_text(shop.sms, InboundText("SMlost", ANNA, NUMBER, "JOIN", sent_at=EVENING))

        async def held() -> bool:
            return [row["code"] for row in await shop.rows("message", direction="out")] == ["quiet"]

        await shop.until(held)
        assert shop.gateway.texts == []
        ahead = shop.clock.now() + timedelta(hours=1)
        await shop.service.receive_text(shop.sms, InboundText("SMahead", ANNA, NUMBER, "Hello?", sent_at=ahead))
        (row,) = await shop.rows("message", reference="SMahead")
        assert row["at"] < ahead, "a gateway whose clock is ahead has no letters from the future"


async def test_start_brings_back_what_the_stop_took_and_no_more(shop: Shop, web: httpx2.AsyncClient) -> None:
    """GDPR Art 21(3): who has objected to advertising and later stops everything does not get it back with the rest."""
    link, _ = await offered(shop)
    every = ("email marketing", "sms marketing", "email service", "sms service")
    await web.post(f"/p/{link}", data=ticked("email marketing", "email service", "sms service", was=every))
    await idle(shop)
    assert await allowed(shop) == {"sms marketing": False, "email marketing": True}
    shop.clock.advance(HOUR)
    for word in ("STOP", "START"):
        await shop.text(ANNA, word)
        await idle(shop)
        shop.clock.advance(HOUR)
    assert await allowed(shop) == {"sms marketing": False, "email marketing": True, "sms service": True}
    await shop.text(ANNA, "START")
    await idle(shop)
    assert (await allowed(shop))["sms marketing"], "a START of its own asks for all of it"


async def test_the_confirmation_of_a_stop_does_not_come_in_the_night(tmp_path: Path) -> None:
    """47 CFR 64.1200(a)(12): one text within five minutes; here the gateway was away until three in the morning."""
    async with opened(tmp_path, EVENING) as shop:
        await shop.publish(JOIN)
        await join(shop)
        shop.gateway.answer = lambda message: SendResult("temporary", code="20429", reason="not now")
        said = len(shop.gateway.requests)
        await shop.text(ANNA, "please stop texting me")
        await shop.until(lambda: len(shop.gateway.requests) == said + 1)
        shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        shop.clock.advance(7 * HOUR)
        await idle(shop)
        assert len(shop.gateway.requests) == said + 1
        assert await verdicts(shop) == ["suppressed"]


async def test_what_waited_over_quiet_days_counts_when_it_goes_out(tmp_path: Path) -> None:
    """FL: at most three commercial texts in 24 hours, by when they arrive and not by when they were written."""
    saturday = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)  # 20:30 in Miami
    number = "+13055550123"
    american = MERCHANT.replace("country: NO", "country: US").replace("Europe/Oslo", "America/New_York")
    offers = [
        OFFERS.replace("Offers", f"O{one}").replace("offer.made", f"o{one}").replace("Ten", f"{one}")
        for one in range(4)
    ]
    async with opened(tmp_path, saturday) as shop:
        await shop.publish(*offers, merchant=american + "quiet days: sundays\nmarketing per week: 20\n")
        people = [Imported(1, {"sms": number}, consents={"sms": NOON - timedelta(days=30)})]
        await shop.service.rights.take_in(Import("kaffe", "till", "consent", "Kari"), people)
        for one in range(4):
            await shop.service.receive_event("kaffe", f"e{one}", f"o{one}", {"sms": number}, {})

        async def held() -> bool:
            return [row["code"] for row in await shop.rows("message", direction="out")] == ["quiet"] * 4

        await shop.until(held)
        shop.clock.advance(36 * HOUR)  # Monday, 8:30
        await idle(shop)
        assert (len(shop.gateway.texts), await verdicts(shop)) == (3, ["frequency"]), (
            "those of one moment count as well"
        )
        await shop.service.receive_event("kaffe", "e4", "o3", {"sms": number}, {})
        await idle(shop)
        assert await verdicts(shop) == ["frequency"] * 2
        shop.clock.advance(25 * HOUR)
        await shop.service.receive_event("kaffe", "e5", "o3", {"sms": number}, {})
        await shop.until(lambda: len(shop.gateway.texts) == 4)


# -- pages and links -------------------------------------------------------------------------------------------


async def test_a_box_that_was_ticked_before_is_no_consent(shop: Shop, web: httpx2.AsyncClient) -> None:
    """Court of Justice C-673/17 (Planet49), GDPR rec. 32: the page was open while the customer stopped everything by
    text; saving it for the sake of the language gives nothing back."""
    link, _ = await offered(shop)
    shown = (await web.get(f"/p/{link}")).text
    was = tuple(
        box
        for box in ("email marketing", "sms marketing", "email service", "sms service")
        if f'name="was" value="{box}"' in shown
    )
    assert len(was) == 4
    await shop.text(ANNA, "Stop all")
    await idle(shop)
    await web.post(f"/p/{link}", data=ticked(*was, was=was))
    await idle(shop)
    assert not any((await allowed(shop)).values())
    assert 'name="was"' not in (await web.get(f"/p/{link}")).text
    await web.post(f"/p/{link}", data=ticked("email marketing", "email service"))
    await idle(shop)
    assert {name for name, yes in (await allowed(shop)).items() if yes} == {"email marketing", "email service"}


async def test_a_click_counts_also_soon_after_coming_back(shop: Shop, web: httpx2.AsyncClient) -> None:
    """GDPR Art 7(3): withdrawing always works. Out, back in by the page, and out again within a minute."""
    link, _ = await offered(shop)
    for out in (True, False, True):
        if out:
            await web.post(f"/u/{link}", content=b"List-Unsubscribe=One-Click")
        else:
            await web.post(f"/p/{link}", data=ticked("email marketing"))
        await idle(shop)
        assert (await allowed(shop))["email marketing"] is not out
        shop.clock.advance(10)


@pytest.mark.parametrize("body", [b"", b"List-Unsubscribe=One-Click", b"x=1", b"\xff\x00=&&", b"[]"])
async def test_any_post_to_the_link_ends_offers_once(shop: Shop, web: httpx2.AsyncClient, body: bytes) -> None:
    """RFC 8058 3.1; withdrawing asks for no form. Twice is once, and orders are still told."""
    link, _ = await offered(shop)
    for _ in range(2):
        assert (await web.post(f"/u/{link}", content=body)).status_code == 200
        await idle(shop)
    lines = [one for one in (await shop.service.rights.proof(MAIL)).lines if one.channel == "email"]
    assert [(one.purpose, one.granted) for one in lines] == [("marketing", True), ("marketing", False)]
    assert await allowed(shop) == {"sms marketing": True, "email marketing": False}


async def test_an_old_link_takes_back_and_grants_nothing(shop: Shop, web: httpx2.AsyncClient) -> None:
    """facts/email.md 3.3: forwarded mails leak their tokens; what one proves ends with time. CAN-SPAM, 15 USC 7704(a)(3):
    its way out does not."""
    link, reply = await offered(shop)
    await web.post(f"/u/{link}", content=b"List-Unsubscribe=One-Click")
    await idle(shop)
    shop.clock.advance(PROVES.total_seconds() - HOUR)
    await web.post(f"/p/{link}", data=ticked("email marketing", "email service"))
    await idle(shop)
    assert (await allowed(shop))["email marketing"]
    shop.clock.advance(2 * HOUR)
    await web.post(f"/p/{link}", data=ticked())
    await idle(shop)
    await web.post(f"/p/{link}", data=ticked("email marketing", "email service"))
    await idle(shop)
    assert not (await allowed(shop))["email marketing"]
    shown = (await web.get(f"/p/{link}", headers={"accept-language": "en"})).text
    assert 'name="email marketing" value="yes" disabled' in shown
    assert "too old" in shown
    answer = f"From: {MAIL}\nTo: {reply}\nSubject: Re: Offer\nMessage-ID: <{{}}@post.example>\n\n{{}}\n"
    for uid, word in enumerate(("START", "Unsubscribe"), 1):
        await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, uid, answer.format(uid, word).encode())])
        await idle(shop)
        assert not (await allowed(shop))["email marketing"], word
    assert await shop.rows("suppression") != [], "STOP is taken from anyone"


# -- files and forms -------------------------------------------------------------------------------------------


async def test_a_consent_for_one_number_is_none_for_another(shop: Shop) -> None:
    """GDPR Art 7(1): the shop's file names a number that this customer has not here. Who has that one is another."""
    about = Import("kaffe", "till", "consent", "Kari")
    await shop.service.rights.take_in(about, [Imported(1, dict(BOTH))])  # type: ignore[arg-type]
    people = [Imported(1, {"email": MAIL, "sms": "+4790000099"}, consents={"sms": NOON, "email": NOON})]
    taken = await shop.service.rights.take_in(about, people)
    assert await allowed(shop) == {"email marketing": True}
    assert await allowed(shop, "+4790000099") == {"sms marketing": True}
    told = "this mail address is known with another number: kept as two people"
    assert [why for _, why in taken.kept_out] == [told]


async def test_who_has_left_by_a_file_has_left_by_the_address_that_it_names(shop: Shop) -> None:
    """A line names two addresses that are of two contacts here: what it takes back of a channel is taken back of whoever
    has the address of that channel."""
    await join(shop)
    about = Import("kaffe", "till", "consent", "Kari")
    known = [Imported(1, {"email": MAIL, "sms": "+4790000099"}, consents={"email": NOON, "sms": NOON})]
    await shop.service.rights.take_in(about, known)
    left = [Imported(1, {"email": MAIL, "sms": ANNA}, withdrawn={"sms": shop.clock.now()})]
    await shop.service.rights.take_in(about, left)
    assert await allowed(shop) == {"sms marketing": False}
    assert await allowed(shop, MAIL) == {"email marketing": True, "sms marketing": True}


async def test_what_an_erased_number_allowed_is_not_kept_for_another(shop: Shop) -> None:
    """GDPR Art 17: the line of an erased number leaves no consent behind that a later number would inherit."""
    await join(shop)
    await shop.service.rights.erase(ANNA)
    about = Import("kaffe", "till", "consent", "Kari")
    await shop.service.rights.take_in(about, [Imported(1, dict(BOTH), consents={"sms": NOON, "email": NOON})])  # type: ignore[arg-type]
    assert await allowed(shop, MAIL) == {"email marketing": True}


async def test_a_yes_by_mail_lifts_no_stop_of_texts(shop: Shop) -> None:
    """facts/email.md 3.4: an answered mail shows whose mailbox it is, not whose phone."""
    asks = 'name: Ask\nchannel: email\npurpose: service\nstart:\n  - event: ask.made\nsteps:\n  - ask: "Texts again?"\n'
    asks += '    subject: "Texts"\n    replies:\n      yes:\n        - subscribe: sms\n      no: end\n'
    await shop.publish(JOIN, OFFERS, MAIL_OFFERS, ORDERS, FORM, asks)
    await offered(shop)
    await shop.text(ANNA, "STOP")
    await idle(shop)
    await shop.service.receive_event("kaffe", "a", "ask.made", BOTH, {})
    await idle(shop)
    mail = [row for row in await shop.rows("message", kind="email", direction="out") if row["text"] == "Texts again?"]
    to = reply_address(MAILBOX, mail[0]["id"], shop.settings.secret)
    raw = f"From: {MAIL}\nTo: {to}\nSubject: Re: Texts\nMessage-ID: <1@post.example>\n\nYes\n"
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, 1, raw.encode())])
    await idle(shop)
    assert [row["kind"] for row in await shop.rows("suppression")] == ["sms"]
    said = len(shop.gateway.texts)
    await shop.service.receive_event("kaffe", "o", "offer.made", BOTH, {})
    await idle(shop)
    assert len(shop.gateway.texts) == said


BOTH_WAYS = """
name: Both ways
channel: sms
purpose: service
start:
  - keyword: TELL
steps:
  - ask: "Do you want to hear of offers?"
    replies:
      yes:
        - ask: "And texts?"
          by: email
          subject: "Texts"
          replies:
            yes:
              - subscribe: sms
              - subscribe: email
            no: end
      no: end
"""


async def test_a_yes_by_mail_lifts_no_stop_of_texts_where_the_dialog_began_by_text(shop: Shop) -> None:
    """facts/email.md 3.4, as above: what was said by text in the same dialog does not lend its proof to a later mail."""
    await shop.publish(JOIN, OFFERS, MAIL_OFFERS, ORDERS, FORM, BOTH_WAYS)
    await offered(shop)
    for said in ("TELL", "yes"):
        await shop.text(ANNA, said)
        await idle(shop)
    mails = await shop.rows("message", kind="email", direction="out")
    asked = next(row for row in mails if row["text"] == "And texts?")
    await shop.text(ANNA, "STOP")
    await idle(shop)
    shop.clock.advance(60)  # nobody answers a mail before it can have been read
    to = reply_address(MAILBOX, asked["id"], shop.settings.secret)
    raw = f"From: {MAIL}\nTo: {to}\nSubject: Re: Texts\nMessage-ID: <1@post.example>\n\nYes\n"
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, 1, raw.encode())])
    await idle(shop)
    assert [row["kind"] for row in await shop.rows("suppression")] == ["sms"]
    lines = [(row["channel"], row["evidence"]) for row in await shop.rows("consent")]
    given = {channel: evidence for channel, evidence in lines if evidence.get("shown_message") == asked["id"]}
    assert given["email"]["double_opt_in"] is True
    assert "double_opt_in" not in given.get("sms", {})
