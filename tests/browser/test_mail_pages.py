"""The pages behind the links of a mail, in a real browser: they fit, and a thumb hits what it aims at."""

import asyncio
import time
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, select

from responder.channels.mail.addressing import unsubscribe_address
from responder.store.tables import message
from responder.web.wording.preferences import NAMES, WORDS
from tests.browser.conftest import Window
from tests.web.serving import SECRET, Running, serving

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

WIDTHS = {"phone": (390, 844), "desk": (1280, 860)}
KARI = {"email": "kari@post.example", "first_name": "Kari"}
SMALLEST = 43
expect = playwright.expect


def mails(connection: Connection) -> list[str]:
    return list(connection.execute(select(message.c.id).where(message.c.kind == "email")).scalars())


def done(running: Running, work):  # type: ignore[no-untyped-def]
    return asyncio.run_coroutine_threadsafe(work, running.loop).result(20)


@pytest.fixture(scope="module")
def links(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Somebody has asked for offers by mail; the pages of the mail that they got."""
    with serving(tmp_path_factory.mktemp("mailed")) as running:
        done(running, running.service.receive_event("demo", "s1", "signup.submitted", KARI, {"signup": KARI}))
        found: list[str] = []
        for _ in range(100):
            found = done(running, running.service.store.read(mails))
            if found:
                break
            time.sleep(0.1)
        shop = running.service.library.shops["demo"]
        mailbox = next(one.address for one in shop.records.values() if one.kind == "email")
        yield {kind: f"{running.url}/{kind}/{unsubscribe_address(mailbox, found[0], SECRET)}" for kind in "up"}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("kind", ["u", "p"])
def test_they_fit_and_can_be_hit(window: Window, links: dict[str, str], kind: str, language: str, width: str) -> None:
    """44 pixels are what a thumb needs (WCAG 2.2, 2.5.5)."""
    with window.showing(links[kind], WIDTHS[width], language=language, untouched=True) as page:
        expect(page.locator("html")).to_have_attribute("lang", language)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        targets = page.locator("button, label, select, a")
        heights = targets.evaluate_all("(nodes) => nodes.map((node) => node.getBoundingClientRect().height)")
        assert len(heights) >= 3
        assert min(heights) >= SMALLEST


def test_a_choice_is_kept(window: Window, links: dict[str, str]) -> None:
    with window.showing(links["p"], WIDTHS["phone"], language="nb") as page:
        orders = page.get_by_label(WORDS["nb"]["email service"])
        expect(orders).to_be_checked()
        page.get_by_text(WORDS["nb"]["email service"]).click()
        expect(orders).not_to_be_checked()
        page.get_by_role("button", name=WORDS["nb"]["save"]).click()
        expect(page.get_by_role("heading")).to_have_text(WORDS["nb"]["saved"])
        page.get_by_role("link", name=WORDS["nb"]["more"]).click()
        expect(page.get_by_label(WORDS["nb"]["email service"])).not_to_be_checked()
