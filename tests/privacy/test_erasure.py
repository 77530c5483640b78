"""Erasure: nothing personal is left, nobody writes there again, and the gateway is asked until it has forgotten."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, select

from responder.channels.base import FetchedMail, Outgoing, SendResult
from responder.channels.twilio.http import GatewayHttp
from responder.channels.twilio.sender import TwilioSender
from responder.errors import ChannelError, StoreError
from responder.service.rights import UnknownPersonError
from responder.store.catalogue import note
from responder.store.tables import metadata
from tests.fakes.twilio import FakeTwilio
from tests.privacy.conftest import ANNA, MAIL, idle, join, verdicts
from tests.service.shop import NUMBER, Shop

BOTH = {"sms": ANNA, "email": MAIL, "first_name": "Annabel"}
LETTER = f"""From: Annabel <{MAIL}>
To: hei@kaffe.example
Subject: My private subject
Message-ID: <m1@post.example>
Date: Wed, 18 Nov 2026 11:00:00 +0000

My private letter
"""
BOUNCE = f"""From: MAILER-DAEMON@mx.example
To: hei@kaffe.example
Subject: Undelivered
Message-ID: <b1@mx.example>
Date: Wed, 18 Nov 2026 11:00:00 +0000

The address <{MAIL.upper()}> does not exist.
"""


async def live(shop: Shop) -> None:
    """Anna joins, orders, tells what is private by text and by mail, and hands a case over."""
    await join(shop)
    await shop.service.receive_event("kaffe", "o1", "order.placed", BOTH, {"number": "private-7"})
    await shop.text(ANNA, "My private text")
    mails = [FetchedMail("INBOX", 1, number, raw.encode()) for number, raw in enumerate((LETTER, BOUNCE), 1)]
    await shop.service.receive_mails(shop.mail, mails)
    await idle(shop)


def forgets(shop: Shop, *refusals: str) -> list[str]:
    """Gives the gateway the power to forget; it first refuses as told. What it has forgotten."""
    asked: list[str] = []
    left = list(refusals)

    async def erase(reference: str) -> None:
        if left:
            raise ChannelError("the gateway refuses to forget a message", code=left.pop(0))
        asked.append(reference)

    shop.gateway.erase = erase  # type: ignore[attr-defined]
    return asked


async def everything_stored(shop: Shop) -> str:
    def read(connection: Connection) -> str:
        rows = [row for table in metadata.sorted_tables for row in connection.execute(select(table))]
        return repr(rows).lower()

    return await shop.service.store.read(read)


async def test_nothing_personal_is_left(shop: Shop) -> None:
    forgotten = forgets(shop)
    await live(shop)
    references = {row["reference"] for row in await shop.rows("message", kind="sms")}
    assert len(await shop.rows("contact")) == 1
    erased = await shop.service.rights.erase(MAIL)
    assert (erased.messages, erased.mails, erased.asked) == (7, 2, 6)
    stored = await everything_stored(shop)
    for told in (ANNA, MAIL, "annabel", "private", "yes please", "welcome"):
        assert told.lower() not in stored, told
    shop.service.forgetter.look()
    await shop.until(lambda: set(forgotten) == references)
    assert await shop.rows("consent") == []
    with pytest.raises(UnknownPersonError):
        await shop.service.rights.export(ANNA)


@pytest.mark.parametrize("status", ["unknown", "queued"])
async def test_what_waits_and_what_is_not_known_never_goes(shop: Shop, status: str) -> None:
    """GDPR Art 17 and 21(3): a text whose outcome nobody knows, one that is held for the morning; and notes."""
    await live(shop)
    shop.gateway.answer = lambda message: SendResult("unknown", code="timeout")
    shop.clock.advance(11 * 3600 if status == "queued" else 0)
    await shop.service.receive_event("kaffe", "o2", "order.placed", {"sms": ANNA}, {"number": "8"})

    async def is_there() -> bool:
        rows = await shop.rows("message", status=status)
        return bool(rows) and (status == "unknown" or rows[0]["code"] == "quiet")

    await shop.until(is_there)
    (contact,) = await shop.rows("contact")
    told = {"run": None, "contact": contact["id"], "note": "They wrote My private text"}
    await shop.service.store.write(note, "kaffe", "engine", "noted", told, shop.clock.now())
    await shop.service.rights.erase(ANNA)
    assert not {row["status"] for row in await shop.rows("message")} & {"queued", "unknown", "sending"}
    assert [row["details"] for row in await shop.rows("audit") if row["what"] == "noted"] == []
    assert "private" not in await everything_stored(shop)


async def test_nobody_writes_there_again(shop: Shop) -> None:
    await live(shop)
    await shop.service.rights.erase(ANNA)
    said = len(shop.gateway.texts)
    assert not await shop.service.receive_event("kaffe", "o2", "order.placed", BOTH, {"number": "8"})
    assert not await shop.service.receive_event("kaffe", "s1", "signup.submitted", {"sms": ANNA}, {})
    assert await shop.rows("contact") == []
    await shop.text(ANNA, "JOIN")
    await idle(shop)
    assert (await verdicts(shop))[-1] == "suppressed"
    assert len(shop.gateway.texts) == said


async def test_help_is_answered_with_what_everybody_is_told(shop: Shop) -> None:
    """CTIA Short Code Monitoring Handbook: HELP answers even who is no subscriber; nothing of the person comes back."""
    await live(shop)
    await shop.service.rights.erase(ANNA)
    said = len(shop.gateway.texts)
    for asked in ("HELP", "Hello, it is me", "Who is this?"):
        await shop.text(ANNA, asked)
        await idle(shop)
    assert shop.gateway.texts[said:] == ["Fjord Kaffe, call +47 22 00 00 00. STOP to end."]
    assert [row["reason"] for row in await shop.rows("suppression")] == ["erased", "erased"]
    assert await shop.rows("consent") == []
    assert not await shop.service.receive_event("kaffe", "o2", "order.placed", BOTH, {"number": "8"})
    assert "annabel" not in await everything_stored(shop)


async def test_their_own_start_brings_them_back(shop: Shop) -> None:
    await live(shop)
    await shop.service.rights.erase(ANNA)
    said = len(shop.gateway.texts)
    await shop.text(ANNA, "START")
    await idle(shop)
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: shop.gateway.texts[-1] == "Reply YES to get our offers.")
    assert len(shop.gateway.texts) == said + 2
    assert [row["kind"] for row in await shop.rows("suppression")] == ["email"]


async def test_the_mark_is_keyed(shop: Shop) -> None:
    """Phone numbers are few: who has the database alone must not find out whose hash it is."""
    import hashlib

    await live(shop)
    await shop.service.rights.erase(ANNA)
    marks = {row["address"] for row in await shop.rows("suppression")}
    assert len(marks) == 2
    assert all(mark.startswith("erased:") and len(mark) == 71 for mark in marks)
    plain = {hashlib.sha256(one.encode()).hexdigest() for one in (ANNA, f"sms\0{ANNA}", MAIL)}
    assert not marks & {f"erased:{one}" for one in plain}


async def test_old_webhooks_and_mailboxes_bring_nothing_back(shop: Shop) -> None:
    await join(shop)
    await shop.text(ANNA, "My private text", "SMprivate")
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, 1, LETTER.encode())])
    await idle(shop)
    await shop.service.rights.erase(ANNA)
    assert not await shop.text(ANNA, "My private text", "SMprivate")
    await shop.service.rights.erase(MAIL)
    assert await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 2, 9, LETTER.encode())]) == 0
    assert "private" not in (await everything_stored(shop)).replace("smprivate", "")


async def test_a_gateway_that_fails_is_asked_again_later(shop: Shop) -> None:
    forgotten = forgets(shop, "20500", "20009")
    await join(shop)
    await shop.service.rights.erase(ANNA)
    await shop.service.forgetter.forget_some()
    waiting = [row for row in await shop.rows("forgetting") if row["attempts"]]
    assert [row["error"] for row in waiting] == [
        f"the gateway refuses to forget a message (code {code})" for code in ("20500", "20009")
    ]
    assert ANNA not in str(waiting)
    shop.clock.advance(61)

    async def done() -> bool:
        await shop.service.forgetter.forget_some()
        return await shop.rows("forgetting") == []

    await shop.until(done)
    assert len(forgotten) == 4


async def test_proof_may_be_kept_and_only_the_address_finds_it(shop: Shop) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA, keep_proof=True)
    proof = await shop.service.rights.proof(ANNA)
    assert proof.erased
    assert [line.evidence["words"] for line in proof.lines] == ["yes please"]
    with pytest.raises(UnknownPersonError):
        await shop.service.rights.proof("+4790000009")


async def test_twilio_itself_is_asked_to_delete(shop: Shop) -> None:
    """The real sender against a Twilio on a socket, which refuses us at first."""
    with FakeTwilio() as twilio:
        sender = TwilioSender(twilio.account, twilio.token, http=GatewayHttp(base_url=twilio.url))
        locked_out = TwilioSender(twilio.account, "wrong", http=GatewayHttp(base_url=twilio.url))
        sent = await sender.send(Outgoing("0" * 32, NUMBER, ANNA, "what is private", shop.clock.now()))
        assert sent.reference in twilio.messages
        shop.gateway.answer = lambda message: sent
        await shop.service.receive_event("kaffe", "o1", "order.placed", {"sms": ANNA}, {"number": "7"})
        await idle(shop)
        shop.gateway.erase = locked_out.erase  # type: ignore[attr-defined]
        await shop.service.rights.erase(ANNA)
        await shop.service.forgetter.forget_some()
        assert sent.reference in twilio.messages
        assert [row["attempts"] for row in await shop.rows("forgetting")] == [1]
        shop.gateway.erase = sender.erase  # type: ignore[attr-defined]
        shop.clock.advance(61)

        async def gone() -> bool:
            await shop.service.forgetter.forget_some()
            return sent.reference not in twilio.messages

        await shop.until(gone)
        await sender.close()
        await locked_out.close()


async def test_a_message_on_its_way_is_waited_for(shop: Shop) -> None:
    shop.gateway.delay = 0.5
    await shop.text(ANNA, "JOIN")

    async def sending() -> bool:
        return any(row["status"] == "sending" for row in await shop.rows("message"))

    await shop.until(sending)
    with pytest.raises(StoreError, match="try again"):
        await shop.service.rights.erase(ANNA)
    await idle(shop)
    await asyncio.sleep(0)
    assert (await shop.service.rights.erase(ANNA)).messages == 2
