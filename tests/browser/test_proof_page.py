"""The proof of consent in a real browser: readable on a phone and at a desk, in the dark, and on paper."""

import asyncio
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx2
import pytest
from sqlalchemy import Connection, select

from responder.channels.base import InboundText
from responder.store import tables
from responder.store.catalogue import channel_id
from responder.web.wording.proof import LANGUAGES, WORDS
from tests.browser.conftest import Window
from tests.web.serving import SECRET, Running, serving

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

WIDTHS = {"phone": (320, 640), "desk": (1280, 860)}
CUSTOMER = "+4790000077"
LONG = "No thanks, " + "W" * 300 + " <b>bold</b> \u202egnp.exe"
expect = playwright.expect


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Somebody has joined and left again; the address of their page."""
    with serving(tmp_path_factory.mktemp("proof")) as running:
        number = next(one.address for one in records(running) if one.kind == "sms")
        for place, words in enumerate(("JOIN", "yes please", f"STOP {LONG}", "STOP")):
            text = InboundText(f"SM{place}" + "7" * 31, CUSTOMER, number, words)
            done(running, running.service.receive_text(channel_id("demo", "sms", number), text))
            quiet(running)
        path, _ = done(running, running.service.rights.proof_link(CUSTOMER, "demo", SECRET))
        yield running.url + path


@pytest.fixture(scope="module")
def erased(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Somebody has joined and was erased, with what proves it kept; the address of what that left."""
    with serving(tmp_path_factory.mktemp("erased")) as running:
        number = next(one.address for one in records(running) if one.kind == "sms")
        for place, words in enumerate(("JOIN", "yes please")):
            text = InboundText(f"SM{place}" + "8" * 31, CUSTOMER, number, words)
            done(running, running.service.receive_text(channel_id("demo", "sms", number), text))
            quiet(running)
        done(running, running.service.rights.erase(CUSTOMER, "demo", keep_proof=True))
        path, _ = done(running, running.service.rights.proof_link(CUSTOMER, "demo", SECRET))
        yield running.url + path


def busy(connection: Connection) -> bool:
    waiting = select(tables.message.c.id).where(tables.message.c.status.in_(("queued", "sending", "received")))
    due = select(tables.input_.c.id).where(tables.input_.c.due <= datetime.now(UTC))
    return any(connection.execute(one).first() for one in (waiting, due))


def quiet(running: Running) -> None:
    """Wait until all that came is heard and answered."""
    end = time.monotonic() + 20
    while done(running, running.service.store.read(busy)):
        assert time.monotonic() < end
        time.sleep(0.05)


def records(running: Running) -> list:  # type: ignore[type-arg]
    return list(running.service.library.shops["demo"].records.values())


def done(running: Running, work):  # type: ignore[no-untyped-def]
    return asyncio.run_coroutine_threadsafe(work, running.loop).result(20)


@pytest.fixture(params=[(width, scheme) for width in WIDTHS for scheme in ("light", "dark")], ids=" ".join)
def page(request: pytest.FixtureRequest, window: Window, link: str) -> Iterator[playwright.Page]:
    width, scheme = request.param
    with window.showing(link, WIDTHS[width], scheme=scheme) as page:
        yield page


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


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_in_every_language(window: Window, link: str, width: str, language: str) -> None:
    with window.showing(f"{link}?language={language}", WIDTHS[width], untouched=True) as page:
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("nav [aria-current]")).to_have_attribute("lang", language)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", WIDTHS)
def test_another_language_is_one_click_away(window: Window, link: str, width: str) -> None:
    with window.showing(link, WIDTHS[width]) as page:
        page.get_by_role("link", name="Suomi").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Todiste suostumuksesta")
        heights = page.locator("nav a").evaluate_all(
            "(nodes) => nodes.map((node) => node.getBoundingClientRect().height)"
        )
        assert len(heights) == len(LANGUAGES) - 1, "all but its own"
        assert min(heights) >= 24, "WCAG 2.2, 2.5.8: large enough to be hit"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "nb", "de", "fi"])
def test_what_an_erasure_left_can_be_compared(window: Window, erased: str, width: str, language: str) -> None:
    words = WORDS[language]
    with window.showing(f"{erased}?language={language}", WIDTHS[width]) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text(words["erased title"])
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.get_by_text("yes please").count() == 0
        page.get_by_role("textbox").fill(CUSTOMER)
        page.get_by_role("button").click()
        expect(page.get_by_role("status")).to_have_text(words["is it"])
        expect(page.locator("blockquote", has_text="yes please")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert CUSTOMER not in page.url
