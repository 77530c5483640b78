"""A number or mailbox that merchant.yaml names no more: what customers still say to it counts.

CAN-SPAM (16 CFR 316) wants an opt-out to work for 30 days; 47 CFR 64.1200(a)(10) any reasonable way to say no.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from email.message import EmailMessage
from typing import Any

import httpx2
import pytest

from responder.channels.base import FetchedMail, MayGo, Outgoing, SendResult, always
from responder.language import read_merchant, read_script
from responder.service import ScriptSource
from responder.store.catalogue import ChannelRecord, channel_id
from responder.store.inward.cases import close, open_cases
from responder.store.rights.importing import Import, Imported
from responder.web import create_app
from responder.web.options import WebOptions
from tests.service.shop import JOIN, MAILBOX, MERCHANT, NUMBER, SECRETS, SHIPPED, Shop

from .signing import PUBLIC, TEXT_PATH, inbound, report, request

ACCOUNT = "AC" + "0" * 32
ANNA, MAIL = "+4790012345", "anna@home.example"
NEW_NUMBER, NEW_MAILBOX = "+4759440001", "post@kaffe.example"
RENAMED = MERCHANT.replace(NUMBER, NEW_NUMBER).replace(MAILBOX, NEW_MAILBOX)
OFFER = """
name: Offer
channel: sms
purpose: marketing
start:
  - event: offer.made
steps:
  - send: "Half price today. STOP to opt out."
"""
LETTER = """
name: Letter
channel: email
purpose: marketing
start:
  - event: letter.made
steps:
  - ask: "Half price. Shall we keep one for you?"
    subject: "Offer"
    within: 3 days
    replies:
      yes:
        - send: "It is yours."
      no reply: end
"""
HANDED = """
name: Handed
channel: sms
purpose: service
start:
  - event: order.placed
steps:
  - handoff: "Look at this order"
"""


class Street:
    """The shop with the web before it, and one customer who has agreed to everything."""

    def __init__(self, shop: Shop, client: httpx2.AsyncClient) -> None:
        self.shop = shop
        self.client = client

    async def rename(self, merchant: str = RENAMED) -> None:
        await self.shop.publish(OFFER, LETTER, JOIN, merchant=merchant)

    async def event(self, name: str, **contact: str) -> None:
        number = len(self.shop.gateway.requests)
        await self.shop.service.receive_event("kaffe", f"{name}{number}", name, contact, {})

    async def sent(self, name: str, **contact: str) -> Outgoing:
        number = len(self.shop.gateway.requests)
        await self.event(name, **contact)
        await self.shop.until(lambda: len(self.shop.gateway.requests) > number)
        await self.settled()
        return self.shop.gateway.requests[-1]

    async def settled(self) -> None:
        async def done() -> bool:
            rows = await self.shop.rows("message")
            return all(row["status"] not in ("queued", "sending", "received") for row in rows)

        await self.shop.until(done)

    async def text(self, body: str, to: str = NUMBER, **more: str) -> int:
        made = request(
            inbound(body, AccountSid=ACCOUNT, To=to, From=ANNA, **more), path=TEXT_PATH, token=SECRETS["TOKEN"]
        )
        return (await self.client.post(TEXT_PATH, **made)).status_code

    async def withdrawn(self) -> set[tuple[str, str]]:
        return {(row["channel"], row["purpose"]) for row in await self.shop.rows("consent", granted=False)}

    async def refused(self) -> list[str]:
        return [row["code"] for row in await self.shop.rows("message", status="failed")]


@pytest.fixture
async def street(database_url: str) -> AsyncIterator[Street]:
    async with Shop(database_url, public_url=PUBLIC) as shop:
        await shop.publish(OFFER, LETTER, JOIN)
        consents: Mapping[Any, Any] = dict.fromkeys(("sms", "email"), shop.clock.now())
        told = [Imported(1, {"sms": ANNA, "email": MAIL}, consents=consents)]
        await shop.service.rights.take_in(Import(shop.id, "till", "consent", "Kari"), told)
        app = create_app(shop.settings, shop.service, WebOptions())
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url=PUBLIC) as client:
            yield Street(shop, client)


async def test_stop_to_the_old_number_ends_the_texts(street: Street) -> None:
    await street.sent("offer.made", sms=ANNA)
    await street.rename()
    assert await street.text("STOP") == 200
    await street.shop.until(lambda: len(street.shop.gateway.requests) == 2)
    confirmation = street.shop.gateway.requests[-1]
    assert (confirmation.sender, "opted out" in confirmation.text) == (NEW_NUMBER, True)
    await street.event("offer.made", sms=ANNA)
    await street.shop.until(street.refused)
    assert await street.refused() == ["suppressed"]
    assert await street.withdrawn() == {("sms", "marketing"), ("sms", "service")}


async def test_what_else_is_said_to_the_old_number_is_kept_and_answered_by_the_new(street: Street) -> None:
    await street.rename()
    assert await street.text("Do you have it in black?") == 200
    await street.settled()
    (kept,) = await street.shop.rows("message", direction="in")
    assert (kept["handled_by"], kept["channel"]) == ("inbox", street.shop.sms)
    assert await street.text("JOIN", MessageSid="SM" + "a" * 32) == 200
    await street.shop.until(lambda: street.shop.gateway.requests)
    assert street.shop.gateway.requests[0].sender == NEW_NUMBER


async def test_a_shop_without_any_number_answers_nothing_and_hears_the_stop(street: Street) -> None:
    lines = MERCHANT.split("  - sms:")
    await street.rename(lines[0] + "  - email:" + lines[1].partition("  - email:")[2])
    assert await street.text("STOP") == 200
    await street.settled()
    assert await street.withdrawn() == {("sms", "marketing"), ("sms", "service")}
    assert street.shop.gateway.requests == []


async def test_a_report_for_the_old_number_is_taken(street: Street) -> None:
    offer = await street.sent("offer.made", sms=ANNA)
    await street.rename()
    fields = report("delivered", AccountSid=ACCOUNT, From=NUMBER, MessageSid=f"SM{offer.id}")
    path = f"/webhooks/twilio/status/{offer.id}"
    assert (await street.client.post(path, **request(fields, path=path, token=SECRETS["TOKEN"]))).status_code == 204
    await street.shop.until(lambda: street.shop.rows("message", status="delivered"))


async def test_a_number_that_was_never_named_stays_unknown(street: Street) -> None:
    await street.rename()
    assert await street.text("STOP", to="+4759449999") == 404
    wrong = request(inbound("STOP", AccountSid=ACCOUNT, To=NUMBER), path=TEXT_PATH, token="w" * 32)
    assert (await street.client.post(TEXT_PATH, **wrong)).status_code == 403


async def test_a_number_that_another_shop_names_is_that_shops(street: Street) -> None:
    await street.rename()
    other = read_merchant(MERCHANT)
    script = read_script(JOIN, "join")
    await street.shop.service.publish("other", other, [ScriptSource("join", script.version, JOIN)], source=MERCHANT)
    assert await street.text("STOP") == 200
    await street.settled()
    (heard,) = await street.shop.rows("message", direction="in")
    assert (heard["merchant"], heard["channel"]) == ("other", channel_id("other", "sms", NUMBER))


async def test_a_number_that_is_named_again_is_live_again(street: Street) -> None:
    await street.rename()
    await street.rename(MERCHANT)
    assert (await street.sent("offer.made", sms=ANNA)).sender == NUMBER


async def test_what_waited_in_the_old_numbers_line_goes_out_by_the_new(street: Street) -> None:
    street.shop.clock.advance(12 * 3600)  # at night nothing is offered
    await street.event("offer.made", sms=ANNA)

    async def held() -> bool:
        return [row["code"] for row in await street.shop.rows("message", direction="out")] == ["quiet"]

    await street.shop.until(held)
    await street.rename()
    street.shop.clock.advance(12 * 3600)
    await street.shop.until(lambda: street.shop.gateway.requests)
    assert street.shop.gateway.requests[0].sender == NEW_NUMBER


@pytest.mark.parametrize("page", ["u", "p"])
async def test_links_of_mails_from_the_old_mailbox_go_on_working(street: Street, page: str) -> None:
    letter = await street.sent("letter.made", email=MAIL)
    await street.rename()
    path = letter.unsubscribe[0].removeprefix(PUBLIC).replace("/u/", f"/{page}/")
    assert (await street.client.get(path)).status_code == 200
    form = {"u": "List-Unsubscribe=One-Click", "p": "action=save"}[page]
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert (await street.client.post(path, content=form, headers=kind)).status_code == 200
    await street.shop.until(street.withdrawn)
    assert ("email", "marketing") in await street.withdrawn()
    await street.event("letter.made", email=MAIL)
    await street.shop.until(street.refused)
    assert await street.refused() == ["consent"]


def written(letter: Outgoing, to: str, text: str, **headers: str) -> FetchedMail:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = MAIL, to, "Re: Offer"
    mail["Message-ID"], mail["Date"] = "<1@home.example>", "Wed, 18 Nov 2026 12:00:00 +0100"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return FetchedMail("INBOX", 7, 1, bytes(mail))


@pytest.mark.parametrize("read_as", ["old", "new"])
async def test_answers_to_mails_from_the_old_mailbox_move_their_dialog(street: Street, read_as: str) -> None:
    """Whether the old mailbox is read on, or what comes there is handed on to the new."""
    letter = await street.sent("letter.made", email=MAIL)
    await street.rename()
    channel = street.shop.mail if read_as == "old" else channel_id("kaffe", "email", NEW_MAILBOX)
    await street.shop.service.receive_mails(channel, [written(letter, str(letter.reply_to), "Yes please")])
    await street.shop.until(lambda: len(street.shop.gateway.requests) == 2)
    answer = street.shop.gateway.requests[-1]
    assert (answer.sender, "It is yours." in answer.text) == (NEW_MAILBOX, True)
    assert str(letter.message_id) in answer.references, "and it stands in the same thread"


async def test_an_answer_is_known_by_the_old_mailboxs_message_id(street: Street) -> None:
    letter = await street.sent("letter.made", email=MAIL)
    await street.rename()
    channel = channel_id("kaffe", "email", NEW_MAILBOX)
    mail = written(letter, NEW_MAILBOX, "Yes please", In_Reply_To=str(letter.message_id))
    await street.shop.service.receive_mails(channel, [mail])
    await street.settled()
    (heard,) = await street.shop.rows("message", direction="in")
    assert heard["handled_by"] == "untrusted", "the dialog is known; who wrote is not proven"


async def test_a_bounce_of_a_mail_from_the_old_mailbox_counts(street: Street) -> None:
    letter = await street.sent("letter.made", email=MAIL)
    await street.rename()
    raw = BOUNCE.format(to=letter.envelope_sender, who=MAIL).replace("\n", "\r\n").encode()
    channel = channel_id("kaffe", "email", NEW_MAILBOX)
    await street.shop.service.receive_mails(channel, [FetchedMail("INBOX", 7, 1, raw)])
    await street.shop.until(lambda: street.shop.rows("suppression", reason="bounced"))


BOUNCE = """Return-Path: <>
From: MAILER-DAEMON@mx.home.example
To: {to}
Subject: Delivery Status Notification (Failure)
Message-ID: <b1@mx.home.example>
Date: Wed, 18 Nov 2026 12:00:00 +0100
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

No such user.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.home.example

Final-Recipient: rfc822; {who}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b--
"""


@pytest.mark.parametrize(("login", "read_on"), [("env LOGIN", False), ("env OTHER", True), ("anna", True)])
async def test_the_old_mailbox_is_read_on_unless_it_is_the_new_one(
    database_url: str, login: str, read_on: bool
) -> None:
    """Two names of one mailbox, read as two, would have every mail handled twice."""
    environment = {**SECRETS, "LOGIN": "kari", "OTHER": "ola", "SAME": "kari"}

    def of(address: str, name: str) -> str:
        server = f"smtp: smtp://mail.example\n    imap: imap://mail.example\n    login: {name}\n    password: env TOKEN"
        return MERCHANT.replace(f"{MAILBOX}\n    gateway: simulated", f"{address}\n    {server}")

    async with Shop(database_url, role="web") as shop:
        shop.service.environment = shop.service.mailboxes.environment = environment
        await shop.publish(LETTER, merchant=of(MAILBOX, login))
        await shop.publish(LETTER, merchant=of(NEW_MAILBOX, "env SAME"))
        wanted: list[ChannelRecord] = list(shop.service.mailboxes._wanted().values())
        assert sorted(one.address for one in wanted) == ([MAILBOX] if read_on else []) + [NEW_MAILBOX]


# -- what is on its way, and who holds a conversation, when a channel is renamed -------------------------------------


async def test_what_the_old_number_could_not_send_goes_out_by_the_new_one(street: Street) -> None:
    """It was being sent as the number was renamed, and the gateway took it neither then nor after that."""
    gateway, taken = street.shop.gateway, asyncio.Event()
    gateway.answer = lambda message: (
        SendResult("temporary", code="429") if message.sender == NUMBER else SendResult("accepted", reference="SM1")
    )
    send = gateway.send

    async def slowly(message: Outgoing, may_go: MayGo = always) -> SendResult:
        await taken.wait()
        return await send(message, may_go)

    gateway.send = slowly  # type: ignore[method-assign]
    await street.event("offer.made", sms=ANNA)

    async def claimed() -> bool:
        return bool(await street.shop.rows("message", status="sending"))

    await street.shop.until(claimed)
    renaming = asyncio.create_task(street.rename())

    async def renamed() -> bool:
        return len(await street.shop.rows("channel", active=False)) == 2

    await street.shop.until(renamed)
    taken.set()
    await renaming
    await moved_to(street, NEW_NUMBER)


async def moved_to(street: Street, number: str) -> None:
    async def sent() -> bool:
        street.shop.clock.advance(10)
        street.shop.service.outbox.look()
        rows = await street.shop.rows("message", direction="out", status="sent")
        return [row["channel"] for row in rows] == [channel_id("kaffe", "sms", number)]

    await street.shop.until(sent)


async def test_what_was_asked_for_by_a_process_that_did_not_know_yet_goes_out(street: Street) -> None:
    shop = street.shop
    knows, shop.service.library.refresh = shop.service.library.refresh, nothing_new  # type: ignore[method-assign]
    other = Shop(shop.settings.database, clock=shop.clock)
    await other.publish(OFFER, LETTER, JOIN, merchant=RENAMED)
    await other.service.store.close()
    shop.clock.advance(12 * 3600)  # so that it waits for the morning
    await street.event("offer.made", sms=ANNA)

    async def waits() -> bool:
        return [row["status"] for row in await shop.rows("message", direction="out")] == ["queued"]

    await shop.until(waits)
    shop.service.library.refresh = knows  # type: ignore[method-assign]
    await shop.service.pull("kaffe")
    shop.clock.advance(12 * 3600)
    await moved_to(street, NEW_NUMBER)


async def nothing_new(database: object) -> list[str]:
    return []


async def test_of_what_is_not_known_the_old_gateway_is_asked(street: Street) -> None:
    """And what it does not have goes out by the new number."""
    gateway = street.shop.gateway
    gateway.answer = lambda message: (
        SendResult("unknown", code="lost") if message.sender == NUMBER else SendResult("accepted", reference="SM1")
    )
    await street.shop.publish(SHIPPED.replace('  - send: "Track it on our page."', ""))
    await street.event("order.shipped", sms=ANNA)

    async def unknown() -> bool:
        return bool(await street.shop.rows("message", status="unknown"))

    await street.shop.until(unknown)
    asked: list[str] = []

    def not_there(message: Outgoing) -> SendResult:
        asked.append(message.sender)
        return SendResult("temporary", code="not-found")

    gateway.found = not_there
    await street.shop.publish(SHIPPED, merchant=RENAMED)
    street.shop.clock.advance(600)
    await street.shop.service.reconciler.settle_unknown()
    await moved_to(street, NEW_NUMBER)
    assert asked == [NUMBER]


async def test_a_person_goes_on_holding_a_conversation(street: Street) -> None:
    """The bot is quiet at the new number, and the customer at the old one writes to the person, not to the bot."""
    await street.shop.publish(HANDED, JOIN)
    await street.event("order.placed", sms=ANNA)

    async def opened() -> bool:
        return bool(await street.shop.rows("handoff"))

    await street.shop.until(opened)
    await street.shop.publish(HANDED, JOIN, merchant=RENAMED)
    for number in (NEW_NUMBER, NUMBER):
        assert await street.text("JOIN", to=number, MessageSid=f"SM{number[1:]:0>32}") == 200

    async def heard() -> bool:
        return [row["handled_by"] for row in await street.shop.rows("message", direction="in")] == ["person"] * 2

    await street.shop.until(heard)
    assert street.shop.gateway.requests == []
    (case,) = await street.shop.service.store.read(open_cases, "kaffe")
    assert (case.kind, case.address) == ("sms", ANNA)
    await street.shop.service.store.write(close, [case], street.shop.clock.now())

    async def closed() -> bool:
        street.shop.clock.advance(1)
        street.shop.service.intake.wake()
        return not await street.shop.rows("handoff", closed_at=None)

    await street.shop.until(closed)
    assert await street.text("JOIN", to=NUMBER, MessageSid="SM" + "9" * 32) == 200
    await street.shop.until(lambda: len(street.shop.gateway.requests) == 1)
