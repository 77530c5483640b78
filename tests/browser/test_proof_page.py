"""The proof of consent in a real browser: readable on a phone and at a desk, in the dark, and on paper."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from responder.channels.base import InboundText
from responder.store.catalogue import channel_id
from tests.web.serving import SECRET, Running, serving

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = Path("/usr/bin/chromium")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed (/usr/bin/chromium)")

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WIDTHS = {"phone": (320, 640), "desk": (1280, 860)}
CUSTOMER = "+4790000077"
LONG = "No thanks, " + "W" * 300 + " <b>bold</b> \u202egnp.exe"
expect = playwright.expect


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Somebody has joined and left again; the address of their page."""
    with serving(tmp_path_factory.mktemp("proof")) as running:
        number = next(one.address for one in records(running) if one.kind == "sms")
        for place, words in enumerate(("JOIN", "yes please", f"STOP {LONG}", "STOP")):
            text = InboundText(f"SM{place}" + "7" * 31, CUSTOMER, number, words)
            done(running, running.service.receive_text(channel_id("demo", "sms", number), text))
        path, _ = done(running, running.service.rights.proof_link(CUSTOMER, "demo", SECRET))
        yield running.url + path


def records(running: Running) -> list:  # type: ignore[type-arg]
    return list(running.service.library.shops["demo"].records.values())


def done(running: Running, work):  # type: ignore[no-untyped-def]
    return asyncio.run_coroutine_threadsafe(work, running.loop).result(20)


@pytest.fixture(params=[(width, scheme) for width in WIDTHS for scheme in ("light", "dark")], ids=" ".join)
def page(request: pytest.FixtureRequest, browser: playwright.Browser, link: str) -> Iterator[playwright.Page]:
    width, scheme = request.param
    size = WIDTHS[width]
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.goto(link)
    yield page
    context.close()
    assert not complaints


def test_it_reads_in_order_and_fits(page: playwright.Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Proof of consent")
    marks = page.locator("li .mark").all_text_contents()
    assert marks[0] == "Allowed"
    assert "Withdrawn" in marks
    expect(page.locator("blockquote", has_text="yes please")).to_be_visible()
    expect(page.get_by_text("Double opt-in", exact=False)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator("blockquote b").count() == 0


def test_on_paper_nothing_is_cut_and_no_link_is_left(page: playwright.Page) -> None:
    page.emulate_media(media="print")
    expect(page.locator(".files")).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('li')).breakInside") == "avoid"
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_its_files_are_there(page: playwright.Page, link: str) -> None:
    names = [anchor.get_attribute("href") for anchor in page.locator(".files a").all()]
    assert [re.sub(r".*/", "", str(name)) for name in names] == ["proof.json", "proof.csv"]
    for name in names:
        assert httpx2.get(httpx2.URL(link).join(str(name))).status_code == 200
