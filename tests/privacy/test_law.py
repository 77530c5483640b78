"""Rules of law as conversations with a whole service: what is said, held, dropped and refused, and why it shows."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import httpx2
import pytest

from responder.channels.base import FetchedMail
from responder.channels.mail.addressing import unsubscribe_address
from responder.engine.consent import SOFT
from responder.service import MovableClock
from responder.service.gatekeeping import MORNING
from responder.service.rights import UnknownPersonError
from responder.store.rights.importing import Import, Imported
from responder.web import create_app
from responder.web.options import WebOptions
from tests.privacy.conftest import ANNA, FILLED, FORM, MAIL, MAIL_OFFERS, OFFERS, idle, join, verdicts
from tests.service.shop import JOIN, MAILBOX, MERCHANT, NOON, Shop

AFTERNOON = datetime(2026, 11, 18, 13, 0, tzinfo=UTC)  # a Wednesday; 14:00 in Oslo
CART = """
name: Cart
channel: sms
purpose: marketing
start:
  - event: cart.left
stop:
  - event: order.placed
steps:
  - wait: 9 hours
  - send: "Your cart waits. STOP to end."
  - wait: 3 days
  - send: "Still there? STOP to end."
"""
MORE = OFFERS.replace("name: Offers", "name: More").replace("offer.made", "more.made").replace("Ten", "Five")
HOUR = 3600


def opened(folder: Path) -> Shop:
    return Shop(f"sqlite:///{folder}/responder.db", clock=MovableClock(AFTERNOON))


async def held(shop: Shop) -> list[tuple[str | None, str | None, object]]:
    rows = await shop.rows("message", direction="out", status="queued")
    return [(row["code"], row["reason"], row["not_before"]) for row in rows]


async def holding(shop: Shop, number: int) -> None:
    async def some() -> bool:
        return len([one for one in await held(shop) if one[0] == "quiet"]) == number

    await shop.until(some)


async def test_a_held_offer_waits_for_the_morning_and_shows_why(tmp_path: Path) -> None:
    """Quiet hours in the recipient's own time; every refusal and every hold is visible with its reason."""
    async with opened(tmp_path) as shop:
        await shop.publish(JOIN, OFFERS)
        await join(shop)
        shop.clock.advance(9 * HOUR)  # 23:00 in Oslo
        await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ANNA}, {})
        await holding(shop, 1)
        ((code, reason, until),) = await held(shop)
        morning = datetime(2026, 11, 19, 7, 0, tzinfo=UTC)
        assert code == "quiet"
        assert isinstance(until, datetime)
        assert morning <= until < morning + MORNING
        assert "night" in str(reason)
        await shop.text(ANNA, "JOIN")
        await shop.until(lambda: shop.gateway.texts.count("Reply YES to get our offers.") == 2)
        assert "Ten per cent off." not in shop.gateway.texts, "an answer goes at once, an offer does not"
        shop.clock.advance(9 * HOUR + 60)
        await shop.until(lambda: "Ten per cent off." in shop.gateway.texts)


async def test_a_stop_at_night_ends_what_was_held_for_the_morning(tmp_path: Path) -> None:
    """47 CFR 64.1200(a)(10): within ten business days at most; here before the next message, whatever was queued."""
    async with opened(tmp_path) as shop:
        await shop.publish(JOIN, OFFERS, CART)
        await join(shop)
        await shop.service.receive_event("kaffe", "c", "cart.left", {"sms": ANNA}, {})
        await idle(shop)
        shop.clock.advance(9 * HOUR + 60)
        await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ANNA}, {})
        await holding(shop, 2)
        said = len(shop.gateway.texts)
        await shop.text(ANNA, "slutt å sende meg meldinger")
        await shop.until(lambda: len(shop.gateway.texts) == said + 1)
        shop.clock.advance(96 * HOUR)
        await idle(shop)
        assert len(shop.gateway.texts) == said + 1, "its confirmation, and nothing after it"
        assert set(await verdicts(shop)) <= {"suppressed", "stale"}
        assert len(await verdicts(shop)) == 2


async def test_what_was_bought_overnight_is_not_offered_in_the_morning(tmp_path: Path) -> None:
    """Staleness: a held message that would no longer be true is dropped, with its reason."""
    async with opened(tmp_path) as shop:
        await shop.publish(JOIN, CART)
        await join(shop)
        await shop.service.receive_event("kaffe", "c", "cart.left", {"sms": ANNA}, {})
        await idle(shop)
        shop.clock.advance(9 * HOUR + 60)
        await holding(shop, 1)
        await shop.service.receive_event("kaffe", "o", "order.placed", {"sms": ANNA}, {})

        async def stopped() -> bool:
            return any(row["ended"] == "stopped" for row in await shop.rows("run"))

        await shop.until(stopped)
        said = list(shop.gateway.texts)
        shop.clock.advance(10 * HOUR)
        await idle(shop)
        assert shop.gateway.texts == said
        (row,) = await shop.rows("message", status="failed")
        assert (row["code"], row["reason"]) == ("stale", "Its dialog was stopped while it waited.")


async def test_caps_hold_across_journeys(shop: Shop) -> None:
    """Frequency caps are of the person, not of a journey."""
    await shop.publish(JOIN, OFFERS, MORE, merchant=MERCHANT + "marketing per week: 3\n")
    for number in range(3):
        await shop.service.receive_event("kaffe", f"n{number}", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"] * 3, "which reached nobody, and count for nothing"
    await join(shop)
    for number in range(4):
        event = ("offer.made", "more.made")[number % 2]
        await shop.service.receive_event("kaffe", f"e{number}", event, {"sms": ANNA}, {})
        await idle(shop)
        shop.clock.advance(48 * HOUR)
    assert await verdicts(shop) == ["consent"] * 3 + ["frequency"]
    shop.clock.advance(7 * 24 * HOUR)
    await shop.service.receive_event("kaffe", "later", "more.made", {"sms": ANNA}, {})
    await shop.until(lambda: shop.gateway.texts[-1] == "Five per cent off.")


async def test_only_to_countries_that_are_allowed(shop: Shop) -> None:
    """Against SMS pumping: also the answer to a text that came from there."""
    await shop.publish(JOIN, merchant=MERCHANT + "countries: [NO, SE]\n")
    await shop.text("+46701234567", "JOIN")
    await shop.until(lambda: len(shop.gateway.texts) == 1)
    await shop.text("+8801712345678", "JOIN")
    await idle(shop)
    assert len(shop.gateway.texts) == 1
    (row,) = await shop.rows("message", status="failed")
    assert row["code"] == "country"
    assert "BD" in row["reason"]


async def test_a_way_out_works_for_as_long_as_the_mail_lies_there(shop: Shop) -> None:
    """CAN-SPAM, 15 USC 7704(a)(3): thirty days at least; ours outlives the words of the mail it stood in."""
    keep = "keep:\n  messages: 30 days\n  mails: 1 day\n  runs: 1 day\n  events: 1 day\n"
    await shop.publish(JOIN, OFFERS, MAIL_OFFERS, FORM, merchant=MERCHANT + keep)
    await shop.service.receive_event("kaffe", "f", "form.sent", {"email": MAIL}, FILLED)
    await idle(shop)
    await shop.service.receive_event("kaffe", "l", "letter.made", {"email": MAIL}, {})
    await idle(shop)
    (mail,) = await shop.rows("message", kind="email", direction="out")
    shop.clock.advance(400 * 24 * HOUR)
    await shop.service.retention.apply("kaffe")
    assert (await shop.rows("message", id=mail["id"]))[0]["text"] == ""
    path = "/u/" + unsubscribe_address(MAILBOX, mail["id"], shop.settings.secret)
    transport = httpx2.ASGITransport(create_app(shop.settings, shop.service, WebOptions()))
    async with httpx2.AsyncClient(transport=transport, base_url="https://r.example") as client:
        assert (await client.get(path)).status_code == 200
        assert (await client.post(path, data={"List-Unsubscribe": "One-Click"})).status_code == 200
    await idle(shop)
    lines = (await shop.service.rights.proof(MAIL)).lines
    assert [one.granted for one in lines] == [True, False]


async def test_what_is_taken_down_by_a_person_ends_offers_at_once(shop: Shop) -> None:
    """47 CFR 64.1200(a)(10)-(11): also by telephone or letter; GDPR Art 7(3): as easy as giving it."""
    await join(shop)
    person = await shop.service.rights.withdraw("900 00 001", None, ["sms"], who="Kari", how="rang us: no more texts")
    assert person.merchant == "kaffe"
    shop.service.intake.wake()
    await idle(shop)
    lines = (await shop.service.rights.proof(ANNA)).lines
    assert [(one.purpose, one.granted) for one in lines] == [
        ("marketing", True),
        ("marketing", False),
        ("service", False),
    ]
    assert lines[-1].evidence["declared"] == "rang us: no more texts"
    await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]
    await shop.text(ANNA, "START")
    await shop.until(lambda: "again" in shop.gateway.texts[-1])


async def test_a_no_by_telephone_of_who_is_not_known_counts(shop: Shop) -> None:
    """GDPR Art 21(2): objecting needs no dealings before. The club's file that comes next week must not bring them in."""
    ola = "+4790088888"
    await shop.service.rights.withdraw("900 88 888", None, ["sms", "email"], who="Ola", how="phoned")
    shop.service.intake.wake()
    await idle(shop)
    lines = (await shop.service.rights.proof(ola)).lines
    assert {(one.channel, one.purpose) for one in lines} == {
        (kind, purpose) for kind in ("sms", "email") for purpose in ("marketing", "service")
    }
    assert not any(one.granted for one in lines)
    about = Import("kaffe", "club", "consent", "Kari")
    taken = await shop.service.rights.take_in(about, [Imported(1, {"sms": ola}, consents={"sms": NOON})])
    assert taken.kept_out == [(1, "they have opted out of sms; that stays")]
    await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ola}, {})
    await idle(shop)
    assert shop.gateway.texts == []


async def test_a_no_by_telephone_of_who_was_erased_keeps_nothing_of_them(shop: Shop) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA)
    with pytest.raises(UnknownPersonError, match="nothing is sent there"):
        await shop.service.rights.withdraw(ANNA, None, ["sms"], who="Ola", how="phoned")
    assert await shop.rows("contact_address") == []


def letter(text: str, uid: int, **headers: str) -> FetchedMail:
    """A mail as anyone can send it: no token of ours, nobody who vouches for its sender."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = MAIL, MAILBOX, "Hello"
    mail["Message-ID"], mail["Date"] = f"<{uid}@post.example>", "Wed, 18 Nov 2026 12:00:00 +0100"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return FetchedMail("INBOX", 3, uid, bytes(mail))


@pytest.mark.parametrize(
    ("text", "headers", "mails", "texts"),
    [
        ("Unsubscribe", {}, False, True),
        ("STOP", {}, False, True),
        ("Please stop sending me texts and emails.", {}, False, False),
        ("Ikke send meg flere SMS eller e-poster, takk.", {}, False, False),
        ("Stop all", {}, False, False),
        ("STOP", {"Auto_Submitted": "auto-replied"}, True, True),
        ("Can I stop by at 5?", {}, True, True),
        ("START", {}, True, True),
    ],
)
async def test_opting_out_by_mail(shop: Shop, text: str, headers: dict[str, str], mails: bool, texts: bool) -> None:
    """facts/email.md 3.4: opt-out is taken without proof of the sender, and ends texts where it says so."""
    await join(shop)
    await shop.service.receive_event("kaffe", "f", "form.sent", {"sms": ANNA, "email": MAIL, "verified": True}, FILLED)
    await idle(shop)
    await shop.service.receive_mails(shop.mail, [letter(text, 1, **headers)])
    await idle(shop)
    lines = (await shop.service.rights.proof(ANNA)).lines
    last = {one.channel: one.granted for one in lines if one.purpose == "marketing"}
    assert last == {"email": mails, "sms": texts}
    said = len(shop.gateway.texts)
    await shop.service.receive_event("kaffe", "o", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert ("Ten per cent off." in shop.gateway.texts[said:]) is texts


async def test_nobody_opts_another_in_by_a_forged_mail(shop: Shop) -> None:
    """facts/email.md 3.4: coming back needs our token or a sender that is proven."""
    await join(shop)
    await shop.service.receive_event("kaffe", "f", "form.sent", {"sms": ANNA, "email": MAIL, "verified": True}, FILLED)
    await idle(shop)
    for uid, words in enumerate(("STOP", "START", "yes", "START please"), 1):
        await shop.service.receive_mails(shop.mail, [letter(words, uid)])
        await idle(shop)
    lines = (await shop.service.rights.proof(MAIL)).lines
    assert [one.granted for one in lines if (one.channel, one.purpose) == ("email", "marketing")] == [True, False]


async def test_a_stop_is_confirmed_once_and_never_twice(shop: Shop) -> None:
    """47 CFR 64.1200(a)(12): one text, which may ask whether it was meant so; twilio.md 1.7: START brings it back."""
    await join(shop)
    said = len(shop.gateway.texts)
    for words in ("please stop texting me", "STOP", "stop!!", "STOPP"):
        await shop.text(ANNA, words)
        await idle(shop)
    (asked,) = shop.gateway.texts[said:]
    assert "START" in asked
    assert "Fjord Kaffe" in asked
    await shop.text(ANNA, "START")
    await idle(shop)
    await shop.text(ANNA, "STOP")
    await idle(shop)
    assert len(shop.gateway.texts) == said + 3


async def test_an_offer_to_who_has_only_bought_says_how_to_stop_or_does_not_go(shop: Shop) -> None:
    """ePrivacy 2002/58/EC Art 13(2): in each message. The refusal is seen, with what to do."""
    said = "Ten per cent off. STOP to end."
    await shop.publish(OFFERS.replace("Ten per cent off.", said), MORE)
    bought = Imported(1, {"sms": ANNA}, consents={"sms": shop.clock.now()})
    await shop.service.rights.take_in(Import("kaffe", "webshop", SOFT, "Kari"), [bought])
    for event in ("offer.made", "more.made"):
        await shop.service.receive_event("kaffe", event, event, {"sms": ANNA}, {})
        await idle(shop)
    assert shop.gateway.texts == [said]
    (refused,) = await shop.rows("message", status="failed")
    assert (refused["code"], "how to stop" in str(refused["reason"])) == ("way out", True)
