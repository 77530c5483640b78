"""The preference page and one-click unsubscribe, over HTTP: GET changes nothing, POST acts (RFC 8058 section 3.2)."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx2
import pytest

from responder.channels.mail.addressing import reply_address, unsubscribe_address
from responder.web import create_app
from responder.web.options import WebOptions
from responder.web.wording.preferences import WORDS
from tests.privacy.conftest import ANNA, FILLED, FORM, MAIL, MAIL_OFFERS, OFFERS, idle, join, verdicts
from tests.service.shop import JOIN, MAILBOX, MERCHANT, Shop

BOTH = {"sms": ANNA, "email": MAIL, "verified": True}


@pytest.fixture
async def web(shop: Shop) -> AsyncIterator[httpx2.AsyncClient]:
    await shop.publish(JOIN, OFFERS, MAIL_OFFERS, FORM, merchant=MERCHANT + "languages: [en, sv, nb]\n")
    transport = httpx2.ASGITransport(create_app(shop.settings, shop.service, WebOptions()))
    async with httpx2.AsyncClient(transport=transport, base_url="https://r.example") as client:
        yield client


async def offered(shop: Shop, page: str = "/p/") -> str:
    """Anna has joined by text and by form and has got an offer by mail; the address of its page."""
    await join(shop)
    await shop.service.receive_event("kaffe", "f", "form.sent", BOTH, FILLED)
    await idle(shop)
    await shop.service.receive_event("kaffe", "l", "letter.made", BOTH, {})
    await idle(shop)
    assert "Ten per cent off by mail." in shop.gateway.texts[-1], (
        shop.gateway.texts,
        await verdicts(shop),
        await shop.rows("audit"),
    )
    await idle(shop)
    (mail,) = await shop.rows("message", kind="email", direction="out")
    return page + unsubscribe_address(MAILBOX, mail["id"], shop.settings.secret)


async def allowed(shop: Shop) -> dict[str, bool]:
    lines = (await shop.service.rights.proof(ANNA)).lines
    return {f"{one.channel} {one.purpose}": one.granted for one in lines}


@pytest.mark.parametrize("page", ["/p/", "/u/"])
async def test_looking_changes_nothing(shop: Shop, web: httpx2.AsyncClient, page: str) -> None:
    link = await offered(shop, page)
    before = await shop.rows("consent")
    for _ in range(3):
        answer = await web.get(link)
        assert answer.status_code == 200
        assert MAIL not in answer.text
        assert ANNA not in answer.text
        assert (await web.head(link)).status_code == 200
    await idle(shop)
    assert await shop.rows("consent") == before
    assert [row["paused_until"] for row in await shop.rows("contact")] == [None]


async def test_channels_and_purposes_are_chosen(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    shown = (await web.get(link)).text
    assert re.findall(r'name="(\w+ \w+)" value="yes"( checked)?', shown) == [
        (name, " checked") for name in ("email marketing", "sms marketing", "email service", "sms service")
    ]
    wanted = {"action": "save", "email marketing": "yes", "email service": "yes", "language": "sv"}
    answer = await web.post(link, data=wanted, headers={"user-agent": "Anna's browser", "accept-language": "nb"})
    assert "Lagret" in answer.text
    await idle(shop)
    assert await allowed(shop) == {"sms marketing": False, "sms service": False, "email marketing": True}
    assert [row["language"] for row in await shop.rows("contact")] == ["sv"]
    line = (await shop.service.rights.proof(ANNA)).lines[-1]
    form = line.evidence["form"]
    assert (form["agent"], form["language"], form["url"]) == (
        "Anna's browser",
        "nb",
        f"{shop.settings.webhook_url}/p/",
    )
    assert form["ip"] == "127.0.0.1"
    assert len(form["version"]) == 12
    assert "Tilbud på SMS" in line.evidence["shown"]
    await shop.service.receive_event("kaffe", "o", "offer.made", BOTH, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]


async def test_only_what_reaches_the_customer_is_there_to_choose(shop: Shop, web: httpx2.AsyncClient) -> None:
    """Who has no number here says neither yes nor no to texts by saving the page."""
    for number, event in enumerate(("form.sent", "letter.made")):
        await shop.service.receive_event("kaffe", f"f{number}", event, {"email": MAIL}, FILLED)
        await idle(shop)
    (mail,) = await shop.rows("message", kind="email", direction="out")
    link = "/p/" + unsubscribe_address(MAILBOX, mail["id"], shop.settings.secret)
    assert "sms" not in (await web.get(link)).text
    await web.post(link, data={"action": "save", "sms marketing": "yes", "was": "email marketing"})
    await idle(shop)
    lines = (await shop.service.rights.proof(MAIL)).lines
    assert [(one.channel, one.purpose, one.granted) for one in lines] == [
        ("email", "marketing", True),
        ("email", "marketing", False),
        ("email", "service", False),
    ]


async def test_a_mail_can_grant_mail_but_no_texts(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    await web.post(link, data={"action": "save"})
    await idle(shop)
    assert not any((await allowed(shop)).values())
    await web.post(
        link, data={"action": "save", "email marketing": "yes", "sms marketing": "yes", "sms service": "yes"}
    )
    await idle(shop)
    assert {name for name, granted in (await allowed(shop)).items() if granted} == {"email marketing"}
    assert 'name="sms marketing" value="yes" disabled' in (await web.get(link)).text


async def test_a_pause_holds_offers_back_for_a_month(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    await web.post(link, data={"action": "pause"})
    await idle(shop)
    for number, event in enumerate(("offer.made", "letter.made")):
        await shop.service.receive_event("kaffe", f"p{number}", event, BOTH, {})
    await idle(shop)
    assert await verdicts(shop) == ["paused", "paused"]
    assert "2026-12-18" in (await web.get(link)).text
    shop.clock.advance(31 * 86_400)
    await shop.service.receive_event("kaffe", "p9", "offer.made", BOTH, {})
    await shop.until(lambda: shop.gateway.texts[-1] == "Ten per cent off.")


async def test_a_pause_can_be_ended(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    for action in ("pause", "resume"):
        await web.post(link, data={"action": action})
        await idle(shop)
    await shop.service.receive_event("kaffe", "p", "offer.made", BOTH, {})
    await shop.until(lambda: shop.gateway.texts[-1] == "Ten per cent off.")


async def test_an_empty_or_strange_post_changes_nothing(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    before = await allowed(shop)
    for data in ({}, {"action": "delete"}, {"email marketing": "yes"}):
        assert (await web.post(link, data=data)).status_code == 200
    await web.post(
        link, data={"action": "save", **dict.fromkeys(before, "yes"), "sms service": "yes", "language": "xx"}
    )
    await idle(shop)
    assert {name: granted for name, granted in (await allowed(shop)).items() if name in before} == before
    assert [row["language"] for row in await shop.rows("contact")] == [None]


async def test_only_our_own_link_opens_it(shop: Shop, web: httpx2.AsyncClient) -> None:
    link = await offered(shop)
    (mail,) = await shop.rows("message", kind="email", direction="out")
    forged = unsubscribe_address(MAILBOX, mail["id"], "x" * 40)
    for other in (link[:-25], f"/p/{forged}", f"/p/{reply_address(MAILBOX, mail['id'], shop.settings.secret)}", "/p/x"):
        assert (await web.get(other)).status_code == 404
        assert (await web.post(other, data={"action": "pause"})).status_code == 404
    await shop.service.rights.erase(MAIL)
    assert (await web.get(link)).status_code == 404
    assert (await web.post(link.replace("/p/", "/u/"))).status_code == 404


async def test_one_click_unsubscribes_on_post_only(shop: Shop, web: httpx2.AsyncClient) -> None:
    """As a mailbox provider sends it: no cookies, no redirect to follow."""
    link = await offered(shop, "/u/")
    answer = await web.post(
        link, content=b"List-Unsubscribe=One-Click", headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 200
    await idle(shop)
    assert (await allowed(shop)) == {"sms marketing": True, "email marketing": False}


async def test_it_speaks_ten_languages(shop: Shop, web: httpx2.AsyncClient) -> None:
    assert len(WORDS) == 10
    link = await offered(shop)
    for language, words in WORDS.items():
        shown = (await web.get(link, headers={"accept-language": language})).text
        assert f'<html lang="{language}">' in shown
        for key in ("title", "email marketing", "sms service", "save", "pause"):
            assert words[key].replace("'", "&#39;") in shown, (language, key)
        also = (await web.get(link.replace("/p/", "/u/"), headers={"accept-language": language})).text
        assert words["more"] in also, language


async def test_each_page_has_its_own_heading(shop: Shop, web: httpx2.AsyncClient) -> None:
    """The two share their words, and both have a title: one of messages, one of a question."""
    link = await offered(shop)
    unsubscribing = (await web.get(link.replace("/p/", "/u/"), headers={"accept-language": "nb"})).text
    assert "Meldinger fra Fjord Kaffe" in unsubscribing
    assert WORDS["nb"]["title"] not in unsubscribing
    assert WORDS["nb"]["title"] in (await web.get(link, headers={"accept-language": "nb"})).text
