"""Words that are struck out are not said; the full text keeps them."""

import pytest

from responder.channels.reading import read_mail

from .post import both, mail

QUOTE = '<div class="gmail_quote"><div class="gmail_attr">fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken &lt;svar+abc234@butikk.example&gt;:<br></div><blockquote class="gmail_quote"><div>Hei Kari!</div><div>Passer <s>mandag</s> tirsdag?</div></blockquote></div>'
STRIKES = [
    "<s>{}</s>",
    "<del>{}</del>",
    "<strike>{}</strike>",
    '<del class="x">{}</del>',
    '<span style="text-decoration:line-through">{}</span>',
    '<span style="color:red;text-decoration-line: line-through">{}</span>',
    "<b><s><i>{}</i></s></b>",
]


@pytest.mark.parametrize("strike", STRIKES)
def test_struck_words_are_not_said(strike: str) -> None:
    read = read_mail(mail(f"<p>Jeg kommer {strike.format('mandag')} tirsdag.</p>{QUOTE}", kind="text/html"))
    assert read.text == "Jeg kommer tirsdag."
    assert "Jeg kommer mandag tirsdag." in read.full_text


def test_a_struck_line_goes_and_its_place_with_it() -> None:
    page = "<div>Dette vil jeg ha:</div><div><s>2 poser</s></div><div>3 poser</div>"
    assert read_mail(mail(page, kind="text/html")).text == "Dette vil jeg ha:\n3 poser"


def test_the_page_tells_it_where_the_text_cannot() -> None:
    text = "Ja nei, vi dropper det.\n\nMvh Kari\n\nfre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <svar+abc234@butikk.example>:\n\n> Hei Kari!\n> Passer mandag tirsdag?\n"
    page = f"<div><s>Ja</s> nei, vi dropper det.</div><div><br></div><div>Mvh Kari</div>{QUOTE}"
    read = read_mail(both(text, page))
    assert read.text == "nei, vi dropper det."
    assert read.full_text.startswith("Ja nei, vi dropper det.")


def test_a_greeting_behind_struck_words_still_goes() -> None:
    page = "<div>Kl. <s>15</s> 16 er fint. Mvh Kari</div>"
    assert read_mail(mail(page, kind="text/html")).text == "Kl. 16 er fint."


def test_nothing_is_lost_where_all_is_struck() -> None:
    assert read_mail(mail("<p><s>Ja takk", kind="text/html")).text == "Ja takk"


def test_struck_words_of_the_quote_change_nothing() -> None:
    text = "Ja\n\nfre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <svar+abc234@butikk.example>:\n\n> Passer mandag tirsdag?\n"
    assert read_mail(both(text, f"<div>Ja</div>{QUOTE}")).text == "Ja"
