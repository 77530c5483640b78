"""Who may change what by mail: facts/email.md 3.4, line by line, against a whole service.

Opting out is taken from whoever seems to be the customer; coming back, or answering for them, needs our token or a
sender that our own mail server has proven (RFC 8601 section 5: nobody else's verdicts count).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest

from responder.channels.base import FetchedMail
from responder.channels.mail.addressing import bounce_address, make_message_id, reply_address, unsubscribe_address
from tests.privacy.conftest import FILLED, FORM, MAIL, MAIL_OFFERS, idle
from tests.service.shop import JOIN, MAILBOX, Shop

OURS = "mx.kaffe.example"
STRANGER = "eve@elsewhere.example"
PASS = "dmarc=pass header.from=post.example"


@pytest.fixture
async def post(database_url: str) -> AsyncIterator[Shop]:
    """A shop whose mail server's verdicts count; Anna has got an offer."""
    async with Shop(database_url, trusted_authserv_id=OURS) as shop:
        await shop.publish(JOIN, FORM, MAIL_OFFERS)
        for number, event in enumerate(("form.sent", "letter.made")):
            await shop.service.receive_event("kaffe", f"f{number}", event, {"email": MAIL}, FILLED)
            await idle(shop)
        yield shop


async def write(shop: Shop, words: str, uid: int, sender: str = MAIL, to: str = "", **headers: str) -> None:
    """A mail; `to` and In-Reply-To name what they carry of our offer: reply, unsubscribe, bounce, or our Message-ID."""
    offer = next(row["id"] for row in await shop.rows("message", kind="email", direction="out"))
    secret = shop.settings.secret
    makers = {"reply": reply_address, "unsubscribe": unsubscribe_address, "bounce": bounce_address}
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Message-ID"] = sender, "Re: Offer", f"<{uid}@post.example>"
    mail["To"] = makers[to](MAILBOX, offer, secret) if to in makers else MAILBOX
    mail["Date"] = "Wed, 18 Nov 2026 12:00:00 +0100"
    if to == "in-reply-to":
        mail["In-Reply-To"] = make_message_id(MAILBOX, offer, secret)
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(words)
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, uid, bytes(mail))])
    await idle(shop)


async def offers(shop: Shop) -> bool:
    """Whether Anna gets offers by mail, as far as her ledger and the suppressions go."""
    lines = [one for one in (await shop.service.rights.proof(MAIL)).lines if one.purpose == "marketing"]
    stopped = {row["address"] for row in await shop.rows("suppression")}
    return lines[-1].granted and MAIL not in stopped


@pytest.mark.parametrize(
    ("sender", "to", "out", "back"),
    [
        (MAIL, "", True, False),  # a From alone
        (MAIL, "in-reply-to", True, False),
        (MAIL, "bounce", True, False),  # the envelope's address is seen by servers on the way
        (MAIL, "reply", True, True),
        (STRANGER, "", False, False),
        (STRANGER, "in-reply-to", False, False),  # Message-IDs are seen by whoever gets a forwarded mail
        (STRANGER, "bounce", False, False),
        (STRANGER, "reply", True, True),  # another mailbox of hers: who has our mail may answer it
        (STRANGER, "unsubscribe", True, None),
    ],
)
async def test_out_is_taken_and_back_is_proven(post: Shop, sender: str, to: str, out: bool, back: bool | None) -> None:
    await write(post, "Unsubscribe", 1, sender, to)
    assert await offers(post) is not out
    if out and back is not None:
        await write(post, "START", 2, sender, to)
        assert await offers(post) is back
        if not back:
            held = [row["handled_by"] for row in await post.rows("message", direction="in")]
            assert "untrusted" in held, "a person sees it"


@pytest.mark.parametrize(
    ("verdict", "back"),
    [
        (f"{OURS}; {PASS}", True),
        (f"{OURS}; dkim=pass header.d=post.example", True),
        (f"mx.elsewhere.example; {PASS}", False),  # anyone can write one
        (f"{OURS}; dmarc=fail header.from=post.example", False),
        (f"{OURS}; dkim=pass header.d=elsewhere.example", False),
        (f"{OURS}; spf=pass smtp.mailfrom=elsewhere.example", False),
    ],
)
async def test_a_proven_sender_comes_back_without_our_token(post: Shop, verdict: str, back: bool) -> None:
    await write(post, "Unsubscribe", 1)
    assert not await offers(post)
    await write(post, "START", 2, Authentication_Results=verdict)
    assert await offers(post) is back


async def test_who_answers_for_another_changes_only_their_own(post: Shop) -> None:
    """A stranger's mail, whatever it names of ours, is a contact of its own."""
    for uid, words in enumerate(("STOP ALL", "Unsubscribe me, please", "START"), 1):
        await write(post, words, uid, STRANGER, "in-reply-to")
    assert await offers(post)
    assert {row["address"] for row in await post.rows("contact_address")} == {MAIL, STRANGER}
