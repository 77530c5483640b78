"""The layouts of mails: escaped, clickable, with a way out, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as reader
from lxml.html import HtmlElement

from responder.channels.mail.layout import compose, layouts, linked
from responder.channels.mail.words import WORDS, words_in
from responder.errors import SettingError


def parsed(page: str) -> HtmlElement:
    read = reader.fromstring(page)
    assert isinstance(read, HtmlElement)
    return read


def words_of(node: object) -> str:
    assert isinstance(node, HtmlElement)
    return str(node.text_content())


SHOP = {"name": "Fjord & Kaffe", "website": "https://fjordkaffe.example", "postal_address": "Bryggen 1\n5003 Bergen"}
OUT = "https://r.example/u/TOKEN"


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_layout_in_every_language(layout: str, language: str) -> None:
    text, html = compose(
        "Hei <Kari>!\n\nTakk.", subject="Hei", merchant=SHOP, language=language, template=layout, unsubscribe=OUT
    )
    page = parsed(html)
    assert page.get("lang") == language
    assert text.startswith("Hei <Kari>!\n\nTakk.\n")
    assert "\n-- \n" in text, "replies are cut there by many a mail program"
    for part in (text, words_of(page)):
        assert "Hei <Kari>!" in part
        assert "Fjord & Kaffe" in part
        assert "5003 Bergen" in part
        assert WORDS[language].unsubscribe in part
    assert OUT in text
    assert OUT in [link.get("href") for link in page.iter("a")]


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("language", sorted(WORDS))
def test_the_foot_of_an_offer_says_why_it_comes(layout: str, language: str) -> None:
    """Who has bought, and who has said yes: each is told the one that is true (soft opt-in, ePrivacy Art 13(2))."""
    reasons = {True: WORDS[language].bought, False: WORDS[language].why}
    assert reasons[True] != reasons[False]
    for bought, reason in reasons.items():
        made = compose(
            "Hei",
            subject="Hei",
            merchant={"name": "F"},
            language=language,
            template=layout,
            unsubscribe=OUT,
            bought=bought,
        )
        for part in made:
            assert reason.format(name="F") in part
            assert reasons[not bought].format(name="F") not in part


@pytest.mark.parametrize("layout", layouts())
def test_service_mail_has_no_way_out_of_marketing(layout: str) -> None:
    text, html = compose("Hei", subject="Hei", merchant={"name": "F"}, language="nb", template=layout)
    assert "Meld deg av" not in text + html


@pytest.mark.parametrize(
    ("line", "hrefs"),
    [
        ("Se https://x.no/a?b=1&c=2.", ["https://x.no/a?b=1&c=2"]),
        ("(https://x.no/a_(b))", ["https://x.no/a_(b)"]),
        ("https://a.no, http://b.no! «https://c.no»", ["https://a.no", "http://b.no", "https://c.no"]),
        ('<a href="javascript:alert(1)">', []),
        ("javascript:alert(1) data:text/html,x ftp://x.no mailto:a@b.no", []),
        ('https://x.no/"onmouseover="alert(1)', ["https://x.no/"]),
        ("https://blåbær.no/ø", ["https://blåbær.no/ø"]),
        ("https://", []),
    ],
)
def test_links(line: str, hrefs: list[str]) -> None:
    page = parsed(f"<div>{linked(line)}</div>")
    assert [link.get("href") for link in page.iter("a")] == hrefs
    assert not [name for node in page.iter() for name in map(str, node.attrib) if name.startswith("on")]


def test_long_links_are_shown_short_and_lead_far() -> None:
    url = "https://shop.example/cart/" + "x" * 200
    _, html = compose(f"Her: {url} takk", subject="s", merchant=SHOP, language="nb")
    [link] = [one for one in parsed(html).iter("a") if one.get("href") == url]
    assert len(words_of(link)) < 60


def test_a_link_alone_is_a_button_and_dashes_are_a_list() -> None:
    _, html = compose(
        "Hei\n\nhttps://x.no/kurv\n\n- en\n- to", subject="s", merchant=SHOP, language="sv", template="offer"
    )
    page = parsed(html)
    assert [words_of(link) for link in page.iter("a") if link.get("href") == "https://x.no/kurv"] == ["Öppna"]
    assert [words_of(item) for item in page.iter("li")] == ["en", "to"]


def test_nothing_is_rendered_again() -> None:
    for text in ("{{ 7 * 7 }}", "{% for x in y %}", "{name}", "{{ merchant }}"):
        plain, html = compose(text, subject=text, merchant={"name": text}, language="en", unsubscribe=OUT)
        assert text in plain
        assert text in words_of(parsed(html))


@given(
    st.text(max_size=400),
    st.text(max_size=50),
    st.dictionaries(st.sampled_from([*sorted(SHOP), "color"]), st.text(max_size=40)),
)
def test_no_words_become_markup(text: str, subject: str, shop: dict[str, str]) -> None:
    _, html = compose(
        "<i>" + text, subject=subject, merchant=shop, language=subject, template="offer", unsubscribe=text
    )
    page = parsed(html)
    tags = {str(node.tag) for node in page.iter()}
    assert tags <= {
        "html",
        "head",
        "meta",
        "title",
        "body",
        "table",
        "tr",
        "td",
        "tbody",
        "p",
        "a",
        "br",
        "ul",
        "li",
        "strong",
    }
    assert all(re.match(r"https?://", str(link.get("href")), re.IGNORECASE) for link in page.iter("a"))


def test_what_is_no_layout_is_told(tmp_path: Path) -> None:
    for name in ("nope", "../plain", "plain.html", "", "blocks"):
        if name:
            with pytest.raises(SettingError):
                compose("x", subject="x", merchant=SHOP, language="nb", template=name)
    (tmp_path / "own.txt").write_text("{{ text }}!")
    (tmp_path / "own.html").write_text("<b>{{ text }}</b>")
    assert layouts(tmp_path) == ("own",)
    made = compose("<x>", subject="s", merchant=SHOP, language="nb", template="own", folder=tmp_path)
    assert made == ("<x>!", "<b>&lt;x&gt;</b>")


def test_languages_by_their_tags() -> None:
    assert words_in("no") == words_in("nb-NO") == WORDS["nb"]
    assert words_in("sv_FI") == WORDS["sv"]
    assert words_in("xx") == words_in("") == WORDS["en"]


@pytest.mark.parametrize("layout", layouts())
def test_where_there_is_no_page_the_way_out_is_an_address(layout: str) -> None:
    address = "hei+u-abc123@fjordkaffe.example"
    plain, html = compose(
        "Hei!", subject="Hei", merchant=SHOP, language="nb", template=layout, unsubscribe=f"mailto:{address}"
    )
    assert f"Meld deg av: {address}" in plain
    assert f'href="mailto:{address}"' in html
    for hostile in ("mailto:a@b.example?subject=x", "mailto:a b@c.example", "javascript:alert(1)", 'mailto:"><b>@x.y'):
        plain, html = compose("Hei!", subject="Hei", merchant=SHOP, language="nb", unsubscribe=hostile)
        assert "Meld deg av" not in plain + html
