"""The page that proves one person's consents (GDPR Art 7(1); EDPB Guidelines 05/2020, para 108), over HTTP."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx2
import pytest

from responder.errors import SettingError
from responder.service.proof_links import make_token, read_token
from responder.web import create_app
from responder.web.options import WebOptions
from tests.privacy.conftest import ANNA, MAIL, idle, join
from tests.service.shop import NOON, Shop

SECRET = "s" * 40
HOSTILE = "<script>document.title='gone'</script> & \"yes\""


@pytest.fixture
async def web(shop: Shop) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(create_app(shop.settings, shop.service, WebOptions()))
    async with httpx2.AsyncClient(transport=transport, base_url="https://r.example") as client:
        yield client


async def link(shop: Shop, address: str = ANNA, **lasts: int) -> str:
    path, _ = await shop.service.rights.proof_link(
        address, None, shop.settings.secret, timedelta(**(lasts or {"days": 7}))
    )
    return path


async def stored(shop: Shop) -> list[list[dict[str, object]]]:
    return [await shop.rows(name) for name in ("consent", "contact", "message", "input", "suppression")]


async def test_it_tells_what_when_how_and_by_which_message(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    await shop.text(ANNA, "Please stop texting me")
    await shop.until(lambda: len(shop.gateway.texts) == 3)
    await idle(shop)
    path = await link(shop)
    before = await stored(shop)
    answer = await web.get(path)
    assert answer.status_code == 200
    assert await stored(shop) == before, "it only looks"
    shown = answer.text
    (proof,) = [await shop.service.rights.proof(ANNA)]
    granted = proof.lines[0]
    for told in (
        "Fjord Kaffe",
        ANNA,
        "Reply YES to get our offers.",
        "yes please",
        "Please stop texting me",
        "Double opt-in",
        "18 November 2026, 12:00:0",
        "2026-11-18 11:00:0",
        "Europe/Oslo",
        str(granted.evidence["version"]),
        *granted.references.values(),
        granted.id,
    ):
        assert told in shown, told
    assert re.findall(r'class="mark">(\w+)</span> ([\w ]+)<', shown) == [
        ("Allowed", "Offers by text message"),
        ("Withdrawn", "Offers by text message"),
        ("Withdrawn", "Messages about orders by text message"),
    ]
    assert shown.count("Double opt-in") == 1
    assert "nothing is sent to this address" in shown


async def test_a_form_s_proof_names_page_address_and_browser(shop: Shop, web: httpx2.AsyncClient) -> None:
    form = {"url": "https://kaffe.example/club", "ip": "192.0.2.7", "agent": HOSTILE, "wording": HOSTILE}
    form |= {"language": "sv", "version": "2026-03"}
    await shop.service.receive_event("kaffe", "f", "form.sent", {"email": MAIL}, {"form": form})
    await idle(shop)
    shown = (await web.get(await link(shop, MAIL))).text
    for told in ("On a web form", "https://kaffe.example/club", "192.0.2.7", "sv", "2026-03", "&lt;script&gt;"):
        assert told in shown
    assert "<script" not in shown
    assert "Double opt-in" not in shown


async def test_the_files_hold_the_same(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    path = await link(shop)
    whole = await web.get(f"{path}/proof.json")
    (line,) = json.loads(whole.text)["lines"]
    assert (line["words"], line["shown"], line["double_opt_in"]) == ("yes please", "Reply YES to get our offers.", True)
    sheet = await web.get(f"{path}/proof.csv")
    assert sheet.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in sheet.headers["content-disposition"]
    (row,) = csv.DictReader(io.StringIO(sheet.text.lstrip("\ufeff"), newline=""))
    assert row["words"] == "yes please"
    assert row["message_reference"].startswith("SM")
    for answer in (whole, sheet):
        assert answer.headers["x-robots-tag"].startswith("noindex")
        assert answer.headers["cache-control"] == "no-store"


async def test_nobody_keeps_or_indexes_it(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    answer = await web.get(await link(shop))
    assert '<meta name="robots" content="noindex, nofollow">' in answer.text
    assert answer.headers["x-robots-tag"] == "noindex, nofollow, noarchive"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-frame-options"] == "DENY"
    assert not re.search(r"<script|<form|style=|onclick", answer.text)


async def test_every_other_link_gives_one_and_the_same_page(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    path = await link(shop)
    token = path.rpartition("/")[2]
    contact = (await shop.rows("contact"))[0]["id"]
    until = NOON + timedelta(days=9)
    others = [
        token[:-1] + ("A" if token[-1] != "A" else "B"),
        ("A" if token[0] != "A" else "B") + token[1:],
        token + "A",
        token + "=",
        token[:-4],
        "x",
        "x" * 5000,
        make_token("x" * 40, "kaffe", contact, until),
        make_token(SECRET, "other", contact, until),
        make_token(SECRET, "kaffe", "0" * 32, until),
        make_token(SECRET, "kaffe", contact, NOON),
    ]
    pages = {
        (answer.status_code, answer.text, tuple(sorted(answer.headers.items())))
        for answer in [await web.get(f"/consent/{one}") for one in others]
        + [await web.get(f"/consent/{one}/proof.json") for one in others]
        + [await web.get(f"{path}/proof.xlsx")]
    }
    assert len(pages) == 1
    (status, text, _) = next(iter(pages))
    assert status == 404
    assert "Fjord" not in text
    assert (await web.post(path, data={"x": "y"})).status_code == 405


async def test_it_ends(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    path = await link(shop, hours=1)
    shop.clock.advance(3_500)
    assert (await web.get(path)).status_code == 200
    shop.clock.advance(120)
    assert (await web.get(path)).status_code == 404
    for days in (0, -1, 91):
        with pytest.raises(SettingError):
            await link(shop, days=days)


async def test_erasure_ends_it_and_its_making_is_noted(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    path = await link(shop)
    (noted,) = [row for row in await shop.rows("audit") if row["what"] == "proof link"]
    assert noted["who"] == "cli"
    assert ANNA not in str(noted)
    await shop.service.rights.erase(ANNA)
    assert (await web.get(path)).status_code == 404


def test_a_token_is_bound_to_person_and_time() -> None:
    token = make_token(SECRET, "kaffe", "a" * 32, NOON)
    assert read_token(token, SECRET, NOON - timedelta(seconds=1)) == ("kaffe", "a" * 32)
    assert read_token(token, SECRET, NOON) is None
    assert read_token(token, "", NOON - timedelta(days=1)) is None
    for place in range(len(token)):
        for letter in "Aa0_":
            forged = token[:place] + letter + token[place + 1 :]
            if forged != token:
                assert read_token(forged, SECRET, NOON - timedelta(days=1)) is None
    with pytest.raises(ValueError, match="secret"):
        make_token("", "kaffe", "a" * 32, NOON)
