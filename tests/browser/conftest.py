"""One real browser with one window for all of this folder; each test loads its page in it anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Window:
    """A window that is kept from page to page: a new one costs the browser a second of work, and nothing of ours.

    What one page left (cookies, storage, the place on the page) the next does not find.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._page: Page | None = None
        self._shown: tuple[str, ...] = ()

    def _kept(self) -> Page:
        if self._page is None:
            self._page = self._browser.new_context().new_page()
            self._page.set_default_timeout(10_000)
            self._tools = self._page.context.new_cdp_session(self._page)
            self._name = self._page.evaluate("navigator.userAgent")
        return self._page

    @contextmanager
    def showing(
        self,
        address: str,
        size: tuple[int, int],
        *,
        language: str = "en-US",
        scheme: str = "light",
        untouched: bool = False,
    ) -> Iterator[Page]:
        """The page at `address`, in a window of `size` (pixels) of somebody who reads `language`.

        A script error or a breach of the content policy fails the test. `untouched`: the test only looks, and it is
        enough that the page gets this size if another such test has just looked at it.
        """
        page = self._kept()
        wanted = (address, language, scheme)
        stays = untouched and self._shown == wanted
        if not stays:
            page.goto("about:blank")  # what the page before asks of a server that has ended is no complaint of this one
        complaints: list[str] = []

        def told(line) -> None:  # type: ignore[no-untyped-def]
            if line.type == "error":
                complaints.append(line.text)

        def broke(error: object) -> None:
            complaints.append(str(error))

        page.on("pageerror", broke)
        page.on("console", told)
        try:
            page.set_viewport_size({"width": size[0], "height": size[1]})
            page.emulate_media(media="null", color_scheme=scheme)  # type: ignore[arg-type]
            if not stays:
                said = {"userAgent": self._name, "acceptLanguage": language}
                self._tools.send("Emulation.setUserAgentOverride", said)
                page.goto(address)
            self._shown = wanted if untouched else ()
            yield page
            self._tools.send("Storage.clearDataForOrigin", {"origin": page.url, "storageTypes": "all"})
        except BaseException as error:
            error.add_note(f"the page told: {complaints}")
            self.close()
            raise
        finally:
            page.remove_listener("pageerror", broke)
            page.remove_listener("console", told)
        assert not complaints

    def close(self) -> None:
        """The next page gets a window of its own."""
        if self._page is not None:
            page, self._page, self._shown = self._page, None, ()
            page.context.close()


@pytest.fixture(scope="package")
def window() -> Iterator[Window]:
    """For this folder alone: while it is there no other event loop may run in this thread."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM.exists():
        pytest.skip(f"Chromium is not installed ({CHROMIUM})")
    playwright.expect.set_options(timeout=20_000)  # a machine that is busy elsewhere takes longer than five seconds
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield Window(browser)
        browser.close()
