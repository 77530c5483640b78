"""Conversations by mail: tokens, threads, bounces, copies, and mails that cannot be read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest

from responder.channels.base import FetchedMail, Outgoing, SendResult
from tests.service.shop import MAILBOX, Shop

ANNA = "anna@example.org"
ASK = """
name: Survey
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - ask: "How was it, from 1 to 5?"
    subject: "Your order"
    save: score
    within: 7 days
    replies:
      1-2:
        - send: "We are sorry."
      3-5:
        - send: "Thank you!"
      no reply: end
"""


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        await opened.publish(ASK)
        yield opened


async def _asked(shop: Shop) -> Outgoing:
    await shop.service.receive_event("kaffe", "e1", "order.delivered", {"email": ANNA}, {})
    await shop.until(lambda: shop.gateway.requests)
    return shop.gateway.requests[0]


def _mail(
    question: Outgoing, text: str, sender: str = ANNA, token: bool = True, uid: int = 1, **headers: str
) -> FetchedMail:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, question.reply_to if token else MAILBOX
    mail["Subject"], mail["Message-ID"] = "Re: Your order", f"<{uid}@example.org>"
    mail["Date"] = "Wed, 18 Nov 2026 12:00:00 +0100"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return FetchedMail("INBOX", 7, uid, bytes(mail))


async def test_a_reply_to_the_token_moves_the_dialog(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.html is not None
    assert question.text.startswith("How was it")
    new = await shop.service.receive_mails(
        shop.mail, [_mail(question, "5\n\nOn Wed, Fjord Kaffe wrote:\n> How was it, from 1 to 5?")]
    )
    assert new == 1
    await shop.until(lambda: len(shop.gateway.requests) == 2)
    answer = shop.gateway.requests[1]
    assert answer.text.startswith("Thank you!")
    assert answer.references[-1] == "<1@example.org>"
    assert (await shop.rows("raw_mail"))[0]["kind"] == "answer"


async def test_another_address_with_the_token_is_the_same_customer(shop: Shop) -> None:
    question = await _asked(shop)
    await shop.service.receive_mails(shop.mail, [_mail(question, "4", sender="anna@work.example")])
    await shop.until(lambda: len(shop.gateway.requests) == 2)
    assert shop.gateway.requests[1].to == ANNA
    assert len(await shop.rows("contact")) == 1


async def test_a_mail_counts_once_wherever_it_lies(shop: Shop) -> None:
    question = await _asked(shop)
    mail = _mail(question, "5")
    copies = [mail, mail, FetchedMail("INBOX", 8, 31, mail.raw)]
    assert await shop.service.receive_mails(shop.mail, copies) == 1
    assert len(await shop.rows("message", direction="in")) == 1
    channel = (await shop.rows("channel", id=shop.mail))[0]
    assert (channel["uid_validity"], channel["last_uid"]) == (8, 31)


async def test_a_mail_that_came_two_ways_counts_once(shop: Shop) -> None:
    """To the shop's address and by way of an alias or a list: the servers on the way have written other lines at the
    head, and one has turned the ends of the lines around."""
    question = await _asked(shop)
    mail = _mail(question, "what do you mean\nby that")
    detour = (
        b"Delivered-To: post@fjordkaffe.example\r\nReceived: from list.example by mx.example;\r\n\tWed, 18 Nov 2026\r\n"
    )
    copy = detour + mail.raw.replace(b"\n", b"\r\n") + b"\r\n"
    assert await shop.service.receive_mails(shop.mail, [mail]) == 1
    assert await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 7, 2, copy)]) == 0
    assert len(await shop.rows("message", direction="in")) == 1


async def test_a_second_mail_within_the_same_second_is_another(shop: Shop) -> None:
    question = await _asked(shop)
    again, altered = _mail(question, "5", uid=2), FetchedMail("INBOX", 7, 3, _mail(question, "5 it is").raw)
    assert await shop.service.receive_mails(shop.mail, [_mail(question, "5"), again, altered]) == 3


async def test_the_same_message_id_from_another_sender_suppresses_nothing(shop: Shop) -> None:
    question = await _asked(shop)
    hostile = _mail(question, "hello", sender="eve@example.net", token=False)
    genuine = _mail(question, "5")
    assert await shop.service.receive_mails(shop.mail, [hostile]) == 1
    assert await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 7, 2, genuine.raw)]) == 1
    await shop.until(lambda: len(shop.gateway.requests) == 2)


async def test_an_automatic_answer_moves_nothing(shop: Shop) -> None:
    question = await _asked(shop)
    await shop.service.receive_mails(
        shop.mail, [_mail(question, "I am away until the 5th.", Auto_Submitted="auto-replied")]
    )
    rows = await shop.rows("message", direction="in")
    assert [one["handled_by"] for one in rows] == ["automatic"]
    assert [one["ended"] for one in await shop.rows("run")] == [None]


def _bounce(question: Outgoing, uid: int) -> FetchedMail:
    bounce = (
        f"From: MAILER-DAEMON@mx.example.org\r\nTo: {question.envelope_sender}\r\nSubject: Undelivered Mail\r\n"
        f"Message-ID: <b{uid}@mx.example.org>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {ANNA}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
    )
    return FetchedMail("INBOX", 7, uid, bounce.encode())


async def test_a_bounce_tells_the_run_and_ends_the_address(shop: Shop) -> None:
    question = await _asked(shop)
    await shop.service.receive_mails(shop.mail, [_bounce(question, 9)])

    async def suppressed() -> bool:
        return [(one["address"], one["reason"]) for one in await shop.rows("suppression")] == [(ANNA, "bounced")]

    await shop.until(suppressed)
    assert [one["status"] for one in await shop.rows("message", direction="out")] == ["failed"]


async def test_a_forged_bounce_about_a_stranger_suppresses_nobody(shop: Shop) -> None:
    question = await _asked(shop)
    bounce = (
        f"From: MAILER-DAEMON@mx.example.org\r\nTo: {MAILBOX}\r\nSubject: Undelivered Mail\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {ANNA}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
    )
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 7, 9, bounce.encode())])
    assert await shop.rows("suppression") == []
    assert question.id


async def test_what_cannot_be_read_is_kept_aside(shop: Shop) -> None:
    mails = [FetchedMail("INBOX", 7, 1, b""), FetchedMail("INBOX", 7, 2, b"\xff\x00" * 500, truncated=True)]
    assert await shop.service.receive_mails(shop.mail, mails) == 2
    rows = await shop.rows("raw_mail")
    assert sorted(one["uid"] for one in rows) == [1, 2]
    assert "unreadable" in {one["kind"] for one in rows}
    assert bytes(next(one["raw"] for one in rows if one["uid"] == 2)) == b"\xff\x00" * 500
    assert await shop.rows("message") == []


def _lost(message: Outgoing) -> SendResult:
    return SendResult("unknown", code="no-answer", reason="nothing was said", repeatable=True)


async def _later(shop: Shop, minutes: int) -> None:
    """Long enough for what is not known to be taken up again, and sent where it is to be."""
    shop.clock.advance(60 * minutes)
    await shop.service.reconciler.go_round()
    await shop.until(lambda: _at_rest(shop))


async def _at_rest(shop: Shop) -> bool:
    return all(row["status"] not in ("queued", "sending") for row in await shop.rows("message", direction="out"))


async def test_an_answer_shows_that_a_mail_arrived_of_which_nothing_was_known(shop: Shop) -> None:
    """So that it does not go out once more; and it is no longer a failure in anybody's numbers."""
    shop.gateway.answer = _lost
    question = await _asked(shop)
    await shop.until(lambda: _at_rest(shop))
    shop.gateway.answer = lambda message: SendResult("accepted", status="sent")
    await shop.service.receive_mails(shop.mail, [_mail(question, "hm, I would have to think")])
    await _later(shop, 6)
    assert [row["status"] for row in await shop.rows("message", role="question")] == ["sent"]
    assert [message.text for message in shop.gateway.requests].count(question.text) == 1


async def test_a_question_that_was_given_up_is_answered_all_the_same(shop: Shop) -> None:
    """Twice the server took a mail in and said nothing: it counts as lost, until somebody answers it."""
    shop.gateway.answer = _lost
    question = await _asked(shop)
    await shop.until(lambda: _at_rest(shop))
    await _later(shop, 6)
    assert len(shop.gateway.requests) == 2
    await _later(shop, 6)
    await shop.until(lambda: _has_ended(shop, "unreachable"))
    shop.gateway.answer = lambda message: SendResult("accepted", status="sent")
    await shop.service.receive_mails(shop.mail, [_mail(question, "5")])
    await shop.until(lambda: len(shop.gateway.requests) == 3)
    assert shop.gateway.requests[2].text.startswith("Thank you!")
    assert [row["status"] for row in await shop.rows("message", role="question")] == ["sent"]


async def _has_ended(shop: Shop, how: str) -> bool:
    return [row["ended"] for row in await shop.rows("run")] == [how]


async def test_a_bounce_is_heard_of_a_mail_that_was_given_up(shop: Shop) -> None:
    shop.gateway.answer = _lost
    question = await _asked(shop)
    for _ in range(2):
        await shop.until(lambda: _at_rest(shop))
        await _later(shop, 6)
    await shop.until(lambda: _has_ended(shop, "unreachable"))
    await shop.service.receive_mails(shop.mail, [_bounce(question, 9), _bounce(question, 10)])

    async def suppressed() -> bool:
        return [one["reason"] for one in await shop.rows("suppression")] == ["bounced"]

    await shop.until(suppressed)
