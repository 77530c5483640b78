"""A mailbox that is full for weeks: after several mails in a row over some days nothing more is sent there, until the
customer writes. One bounce, and any that is about us, says nothing of the address."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest

from responder.channels.base import FetchedMail, Outgoing
from responder.store.outward.bounces import is_soft
from tests.service.shop import MAILBOX, SHIPPED, Shop

ANNA = "anna@home.example"
BOUNCE = """Return-Path: <>
From: MAILER-DAEMON@mx.home.example
To: {to}
Subject: Delivery Status Notification (Failure)
Message-ID: <b{number}@mx.home.example>
Date: Wed, 18 Nov 2026 12:00:00 +0100
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.home.example

Final-Recipient: rfc822; {who}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {words}

--b--
"""
FULL = ("failed", "5.2.2", "552 5.2.2 mailbox full")
ONE = SHIPPED.replace("sms", "email").replace('  - send: "Track it on our page."\n', "")


class Post:
    """The shop, its customer, and what comes back of the mails to her."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.number = 0

    async def sent(self) -> Outgoing | None:
        """One more mail; None where it is refused."""
        self.number += 1
        before = len(self.shop.gateway.requests)
        await self.shop.service.receive_event("kaffe", f"e{self.number}", "order.shipped", {"email": ANNA}, {})

        async def ended() -> bool:
            rows = await self.shop.rows("message", direction="out")
            return len(rows) == self.number and all(row["status"] in ("sent", "failed") for row in rows)

        await self.shop.until(ended)
        return self.shop.gateway.requests[-1] if len(self.shop.gateway.requests) > before else None

    async def back(self, mail: Outgoing, action: str, status: str, words: str) -> None:
        made = BOUNCE.format(
            to=mail.envelope_sender, number=mail.id, who=ANNA, action=action, status=status, words=words
        )
        await self.fetched(made.replace("\n", "\r\n").encode())

    async def fetched(self, raw: bytes) -> None:
        uid = 1 + len(await self.shop.rows("raw_mail"))
        await self.shop.service.receive_mails(self.shop.mail, [FetchedMail("INBOX", 7, uid, raw)])

        async def handled() -> bool:
            return not await self.shop.rows("input") and not await self.shop.rows("message", status="received")

        await self.shop.until(handled)

    async def writes(self, to: str = MAILBOX) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = ANNA, to, "Hello"
        mail["Message-ID"], mail["Date"] = "<w@home.example>", "Wed, 18 Nov 2026 12:00:00 +0100"
        mail.set_content("When will it come?")
        await self.fetched(bytes(mail))

    async def days(self, number: float) -> None:
        self.shop.clock.advance(number * 86400)

    async def suppressed(self) -> list[str]:
        return [row["reason"] for row in await self.shop.rows("suppression")]


@pytest.fixture
async def post(database_url: str) -> AsyncIterator[Post]:
    async with Shop(database_url) as shop:
        await shop.publish(ONE)
        yield Post(shop)


async def bounced(post: Post, times: int, *, days: float = 2, how: tuple[str, str, str] = FULL) -> Outgoing:
    for _ in range(times):
        mail = await post.sent()
        assert mail is not None
        await post.days(days)
        await post.back(mail, *how)
    return mail


@pytest.mark.parametrize("how", [FULL, ("failed", "4.2.2", "452 over quota"), ("failed", "4.4.1", "no answer")])
async def test_the_third_in_a_row_is_the_last(post: Post, how: tuple[str, str, str]) -> None:
    await bounced(post, 2, how=how)
    assert await post.suppressed() == []
    last = await bounced(post, 1, how=how)
    await post.shop.until(post.suppressed)
    assert await post.suppressed() == ["bounced"]
    (row,) = await post.shop.rows("message", id=last.id)
    assert "nothing more is sent there until the customer writes" in row["reason"]
    assert await post.sent() is None
    await post.writes(str(last.reply_to))
    assert await post.suppressed() == []
    assert await post.sent() is not None


async def test_three_within_a_day_are_one_full_mailbox(post: Post) -> None:
    await bounced(post, 3, days=0.2)
    assert await post.suppressed() == []


@pytest.mark.parametrize(
    "how",
    [
        ("delayed", "4.4.1", "421 try again"),
        ("failed", "5.7.1", "550 5.7.1 blocked by policy"),
        ("failed", "4.7.0", "421 4.7.0 too many messages from you"),
        ("failed", "5.3.4", "552 5.3.4 message too large"),
    ],
)
async def test_what_is_about_us_or_not_over_condemns_nobody(post: Post, how: tuple[str, str, str]) -> None:
    await bounced(post, 5, how=how)
    assert await post.suppressed() == []


async def test_a_mail_that_arrives_between_is_a_sign_of_life(post: Post) -> None:
    await bounced(post, 2)
    assert await post.sent() is not None
    await post.days(2)
    await bounced(post, 2)
    assert await post.suppressed() == []


async def test_a_customer_who_writes_between_is_there(post: Post) -> None:
    await bounced(post, 2)
    await post.writes()
    await bounced(post, 2)
    assert await post.suppressed() == []


async def test_bounces_that_come_late_count_all_the_same(post: Post) -> None:
    """A server tries for days before it says so: meanwhile others went out."""
    mails = []
    for _ in range(4):
        mails.append(await post.sent())
        await post.days(1)
    for mail in mails[:3]:
        assert mail is not None
        await post.back(mail, *FULL)
    await post.shop.until(post.suppressed)


@pytest.mark.parametrize(
    ("code", "soft"),
    [("5.2.2", True), ("4.2.2", True), ("4.4.7", True), ("4.0.0", True), ("4.7.1", False), ("5.1.1", False),
     ("5.7.1", False), ("5.2.3", False), ("5.0.0", False), ("", False), (None, False)],
)  # fmt: skip
def test_which_codes_are_soft(code: str | None, soft: bool) -> None:
    assert is_soft(code) == soft
