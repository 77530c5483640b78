"""The demo page below a path of another address, in a real browser: everything that it asks for is below that path."""

from pathlib import Path

import pytest

from tests.browser.conftest import Window
from tests.browser.test_demo_page import last_of_shop, look, say
from tests.web.serving import free_port, serving

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

expect = playwright.expect


def test_the_demo_works_below_a_path(window: Window, tmp_path: Path, migrated_sqlite: Path) -> None:
    port = free_port()
    below = f"http://127.0.0.1:{port}/responder"
    with serving(tmp_path, migrated=migrated_sqlite, port=port, public_url=below):
        asked: list[str] = []
        with window.showing(f"{below}/", (1280, 860)) as page:
            page.on("request", lambda request: asked.append(request.url))
            page.reload()
            assert page.url == f"{below}/demo"
            say(page, "JOIN")
            expect(last_of_shop(page)).to_contain_text("YES")
            say(page, "yes please")
            expect(last_of_shop(page)).to_contain_text("You're in")
            say(page, "COFFEE")
            expect(last_of_shop(page)).to_contain_text("LIGHT, MEDIUM or DARK")
            say(page, "dark")
            look(page, "mailbox")
            page.get_by_role("button", name="How do you brew it").first.click()
            expect(page.get_by_label("Your answer")).to_be_visible()
        assert [one for one in asked if not one.startswith((f"{below}/", "about:", "data:"))] == []
        for part in ("static/demo.js", "static/demo.css", "demo/live", "demo/text", "demo/mails/"):
            assert any(one.startswith(f"{below}/{part}") for one in asked), part
