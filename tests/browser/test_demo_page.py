"""The demo page in a real browser: somebody who has never seen it texts, reads, answers a mail, and moves the clock."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Window
from tests.web.serving import Running, serving

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

WIDTHS = {"phone": (390, 844), "desk": (1280, 860)}
expect = playwright.expect


@pytest.fixture
def demo(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Running]:
    with serving(tmp_path, migrated=migrated_sqlite) as running:
        yield running


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, window: Window, demo: Running) -> Iterator[playwright.Page]:
    """A page that has shown its first state."""
    with window.showing(demo.url + "/demo", WIDTHS[request.param]) as page:
        expect(page.locator("#your-number")).to_contain_text("+47")
        yield page
        page.goto("about:blank")


def look(page: playwright.Page, part: str) -> None:
    """On a narrow screen one part is shown at a time."""
    button = page.locator(f"button[data-view={part}]")
    if button.is_visible():
        button.click()


def say(page: playwright.Page, words: str) -> None:
    look(page, "phone")
    page.get_by_label("Your text message").fill(words)
    page.get_by_label("Your text message").press("Enter")


def last_of_shop(page: playwright.Page) -> playwright.Locator:
    return page.locator(".bubble[data-from=shop]").last


def test_join_yes_and_a_mail_answered(page: playwright.Page) -> None:
    say(page, "JOIN")
    expect(last_of_shop(page)).to_contain_text("YES")
    look(page, "shop")
    expect(page.locator("#waiting")).to_contain_text("your answer by text message")
    say(page, "yes please")
    expect(last_of_shop(page)).to_contain_text("You're in")
    look(page, "shop")
    expect(page.locator("#consents .given")).to_contain_text("Offers by text message")

    say(page, "COFFEE")
    expect(last_of_shop(page)).to_contain_text("LIGHT, MEDIUM or DARK")
    say(page, "dark")
    expect(page.locator(".bubble[data-from=shop]", has_text="Sumatra")).to_have_count(1)
    look(page, "mailbox")
    page.get_by_role("button", name=re.compile("How do you brew it")).first.click()
    page.get_by_label("Your answer").fill("Espresso, of course!")
    page.get_by_role("button", name="Send answer").click()
    expect(page.locator("#mails button", has_text=re.compile("Fjord Kaffe"))).to_have_count(2)


def test_later_moves_the_clock_and_the_dialog(page: playwright.Page) -> None:
    look(page, "shop")
    page.get_by_role("button", name="Your order is delivered").click()
    expect(page.locator("#waiting")).to_contain_text("time to pass until")
    page.get_by_role("button", name="3 days").click()
    page.get_by_role("button", name="1 day").click()
    expect(page.locator("#ahead")).to_contain_text("ahead")
    look(page, "phone")
    expect(last_of_shop(page)).to_contain_text("How likely")
    page.get_by_label("How much later").fill("3")
    page.get_by_label("Unit of time").select_option("weeks")
    page.get_by_role("button", name="Go").click()
    look(page, "shop")
    expect(page.locator("#waiting")).to_contain_text("No dialog is under way")


def test_an_event_of_the_shop(page: playwright.Page) -> None:
    look(page, "shop")
    page.get_by_role("button", name="You place an order").click()
    look(page, "phone")
    expect(last_of_shop(page)).to_contain_text("1042")


def test_an_event_by_which_nothing_begins_again(page: playwright.Page) -> None:
    look(page, "shop")
    page.get_by_role("button", name="Your order is delivered").click()
    expect(page.locator("#notice")).to_have_text("The shop now knows: your order is delivered.")
    expect(page.locator("#waiting")).to_contain_text("time to pass")
    page.get_by_role("button", name="Your order is delivered").click()
    expect(page.locator("#notice")).to_contain_text("No dialog begins by it now; be somebody else")


def test_what_was_not_sent_is_told_with_the_reason(page: playwright.Page) -> None:
    say(page, "STOP")
    expect(last_of_shop(page)).to_contain_text("opted out")
    look(page, "shop")
    page.get_by_role("button", name="You place an order").click()
    expect(page.locator("#waiting")).to_contain_text("Not sent by text message: “Fjord Kaffe: Thank you for order 1042")


def test_hostile_words_stay_words(page: playwright.Page) -> None:
    for words in (
        "<img src=x onerror=document.title='gone'>",
        "</script><script>document.title='gone'</script>",
        "‮gnp.exe",
    ):
        say(page, words)
        expect(page.locator(".bubble[data-from=you]").last).to_contain_text(words)
    assert page.locator("#texts img, #texts script").count() == 0
    assert page.title() != "gone"


def test_somebody_else(page: playwright.Page) -> None:
    say(page, "JOIN")
    expect(page.locator(".bubble[data-from=shop]")).to_have_count(1)
    number = page.locator("#your-number").text_content()
    look(page, "shop")
    page.get_by_role("button", name="Be somebody else").click()
    expect(page.locator(".bubble")).to_have_count(0)
    assert page.locator("#your-number").text_content() != number


def test_nothing_is_wider_than_the_screen_and_everything_has_a_name(page: playwright.Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    nameless = page.evaluate(
        """[...document.querySelectorAll('button, input, select, textarea, a[href], iframe')].filter((node) =>
        !(node.getAttribute('aria-label') || node.title || node.textContent.trim() || (node.labels && node.labels.length)))
        .map((node) => node.outerHTML)"""
    )
    assert nameless == []


def test_the_keyboard_is_enough(page: playwright.Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_label("Your text message").focus()
    page.keyboard.type("JOIN")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Send the text message")).to_be_focused()
    page.keyboard.press("Space")
    expect(last_of_shop(page)).to_contain_text("YES")
