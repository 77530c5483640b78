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
from responder.store.rights.importing import Import, Imported
from responder.web import create_app
from responder.web.options import WebOptions
from responder.web.proof import ABOUT, HOW
from responder.web.wording.proof import KEYS, LANGUAGES, WORDS
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
    assert (row["merchant"], row["sms"]) == ("kaffe", f"'{ANNA}"), "whose it is"
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


TITLES = [
    ("nb", "Bevis for samtykke", "18. november 2026, 12:00:0"),
    ("nn", "Prov på samtykke", "18. november 2026"),
    ("sv", "Bevis på samtycke", "18 november 2026"),
    ("da", "Bevis for samtykke", "18. november 2026"),
    ("en", "Proof of consent", "18 November 2026"),
    ("de", "Nachweis der Einwilligung", "18. November 2026"),
    ("fi", "Todiste suostumuksesta", "18. marraskuuta 2026"),
    ("nl", "Bewijs van toestemming", "18 november 2026"),
    ("fr", "Preuve du consentement", "18 novembre 2026"),
    ("es", "Prueba del consentimiento", "18 de noviembre de 2026"),
]
"""By language: the page's title, and a day as it is written there."""


async def test_it_speaks_the_customer_s_language_and_any_other_that_is_asked_for(
    shop: Shop, web: httpx2.AsyncClient
) -> None:
    await join(shop)
    path = await link(shop)
    for language, title, shown in TITLES:
        asked = (await web.get(f"{path}?language={language}")).text
        people = [Imported(1, {"sms": ANNA}, columns={"language": language})]
        await shop.service.rights.take_in(Import("kaffe", "till"), people)
        own = (await web.get(path, headers={"accept-language": "en"})).text
        for text in (asked, own):
            assert f'<html lang="{language}">' in text
            assert f"<h1>{title}</h1>" in text
            assert shown in text
            assert WORDS[language]["double"] in text
            assert WORDS[language]["since"].partition(" {")[0] in text
            assert "yes please" in text, "what was said is in their words"
            links = re.findall(r'href="[^"]+\?language=(\w\w)"', text)
            assert sorted([*links, language]) == sorted(LANGUAGES)
            assert "{day}" not in text
        odd = (await web.get(f"{path}?language=xx%22%3E%3Cscript%3E")).text
        assert f'<html lang="{language}">' in odd
        assert "<script" not in odd


def test_every_word_is_there_in_every_language() -> None:
    for language, words in WORDS.items():
        assert len(words["months"].split()) == 12
        assert "{day}" in words["day"]
        assert "{month}" in words["day"]
        for name in ("since", "over", "withdrawn on", "silent since"):
            assert words[name].format(day="X") != words[name], (language, name)
        for name in KEYS:
            assert words[name].strip(), (language, name)
            if language != "en" and len(words[name]) > 12 and "{month}" not in words[name]:
                assert words[name] != WORDS["en"][name], (language, name)
        assert {*HOW} <= {*KEYS}
        assert {name for name, _ in ABOUT} <= {*KEYS}


async def test_what_an_erasure_left_names_nobody(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA)
    path = await link(shop)
    answer = await web.get(path)
    assert answer.status_code == 200
    shown = answer.text
    for told in ("Fjord Kaffe", "Proof of erasure", "18 November 2026, 12:00:0", "on request", "Nothing is sent"):
        assert told in shown, told
    assert "Messages that lost their content" in shown
    for told in (ANNA, ANNA[1:], "yes please", "Reply YES"):
        assert told not in shown
        assert told not in path
        assert told not in (await web.get(f"{path}/proof.json")).text
    assert answer.headers["x-robots-tag"] == "noindex, nofollow, noarchive"
    assert (await web.get(f"{path}/proof.csv")).status_code == 404
    document = (await web.get(f"{path}/proof.json")).json()
    assert (document["erased"], document["lines"], len(document["erasures"])) == (True, [], 1)
    assert document["mark"].startswith("erased:")
    assert "Bevis for sletting" in (await web.get(f"{path}?language=nb")).text


@pytest.mark.parametrize("keep", [True, False])
async def test_an_address_can_be_compared_with_it(shop: Shop, web: httpx2.AsyncClient, keep: bool) -> None:
    """Art 17(3)(e): what was kept for claims is found by who names the address, and by nobody else."""
    await join(shop)
    await shop.service.rights.erase(ANNA, keep_proof=keep)
    path = await link(shop)
    before = await stored(shop)
    assert (await web.get(f"{path}/proof.json")).json()["lines"] == [], "nor is it in the file"
    for wrong in ("+4790000002", MAIL, "", "not an address", "x" * 1000, "<script>"):
        answer = await web.post(path, data={"address": wrong})
        assert answer.status_code == 200
        assert "another address" in answer.text
        assert "yes please" not in answer.text
        assert not wrong or wrong not in answer.text
    for written in (ANNA, "900 00 001", " 0047 90000001 "):
        answer = await web.post(path, data={"address": written})
        assert "Yes: this is about the address" in answer.text
        assert ("yes please" in answer.text) is keep
        assert ANNA not in answer.text
    assert (await web.post(path, content=b"\xff\xfe=&&&")).status_code == 200
    assert await stored(shop) == before, "it only looks"


async def test_nobody_goes_through_all_numbers(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA)
    path = await link(shop)
    codes = [(await web.post(path, data={"address": f"+47900001{n:02}"})).status_code for n in range(30)]
    assert codes[:20] == [200] * 20
    assert codes[-1] == 429
    late = await web.post(path, data={"address": ANNA})
    assert "Too many tries" in late.text


async def test_a_link_to_an_erasure_ends_and_cannot_be_forged(shop: Shop, web: httpx2.AsyncClient) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA)
    path = await link(shop, hours=1)
    mark = (await shop.service.rights.proof(ANNA)).mark
    other = mark[:-1] + ("0" if mark[-1] != "0" else "1")
    until = NOON + timedelta(days=9)
    for token in (make_token(SECRET, "kaffe", other, until), make_token(SECRET, "nobody", mark, until), mark):
        assert (await web.get(f"/consent/{token}")).status_code == 404
        assert (await web.post(f"/consent/{token}", data={"address": ANNA})).status_code == 404
    shop.clock.advance(3_700)
    assert (await web.get(path)).status_code == 404


async def test_the_page_that_is_nothing_speaks_the_reader_s_language(web: httpx2.AsyncClient) -> None:
    for header, told in (
        ("sv-SE,sv;q=0.9,en;q=0.8", "Här finns ingenting."),
        ("xx", "There is nothing here."),
        ("no", "Her er"),
    ):
        assert told in (await web.get("/consent/x", headers={"accept-language": header})).text


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
