"""What we sent is known: its words go, with or without quote marks, and an answer is never lost to that."""

from collections.abc import AsyncIterator

import pytest

from responder.channels.base import FetchedMail, Outgoing
from responder.channels.reading import read_mail
from tests.service.shop import MAILBOX, Shop

from .mails.case import wire

ANNA = "anna@example.org"
ASK = """
name: Survey
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - ask: |
      Hi Anna!

      Your parcel has arrived at our shop in the old harbour.
      Which way do you want it? Write one of these:
      Please deliver it to my door
      I will pick it up myself
    subject: "Your order"
    save: choice
    within: 7 days
    replies:
      door:
        - send: "We are on our way."
      pick:
        - send: "See you."
      no reply: end
"""
HEAD = "From: Anna <{sender}>\nTo: Fjord Kaffe <{to}>\nSubject: Re: Your order\nMessage-ID: <{number}@example.org>\n{more}MIME-Version: 1.0\n"
TEXT = "Content-Type: text/plain; charset=utf-8\n\n"


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        await opened.publish(ASK)
        yield opened


async def _asked(shop: Shop) -> Outgoing:
    await shop.service.receive_event("kaffe", "e1", "order.delivered", {"email": ANNA}, {})
    await shop.until(lambda: shop.gateway.requests)
    return shop.gateway.requests[0]


async def _received(shop: Shop, body: str, to: str, more: str = "", kind: str = TEXT) -> str:
    raw = wire(HEAD.format(sender=ANNA, to=to, number=1, more=more) + kind + body)
    assert await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 7, 1, raw)]) == 1
    [row] = await shop.rows("message", direction="in")
    return str(row["text"])


async def test_unmarked_quote_goes_by_the_token(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    assert (
        await _received(shop, f"To my door, thanks!\n\n{question.text}\n", question.reply_to) == "To my door, thanks!"
    )


async def test_unmarked_quote_goes_by_the_message_id(shop: Shop) -> None:
    question = await _asked(shop)
    more = f"In-Reply-To: {question.message_id}\n"
    assert await _received(shop, f"To my door, thanks!\n\n{question.text}\n", MAILBOX, more) == "To my door, thanks!"


async def test_answer_below_an_unmarked_quote(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    assert (
        await _received(shop, f"{question.text}\n\nTo my door, thanks!\n", question.reply_to) == "To my door, thanks!"
    )


async def test_unmarked_quote_of_our_html(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    assert question.html is not None
    page = f"<div>To my door, thanks!</div><div>{question.html}</div>"
    kind = "Content-Type: text/html; charset=utf-8\n\n"
    assert await _received(shop, page, question.reply_to, kind=kind) == "To my door, thanks!"


async def test_answer_in_our_own_words_is_kept(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    quote = "\n".join(f"> {line}" for line in question.text.splitlines())
    body = f"Please deliver it to my door\n\nOn Wed, 18 Nov 2026 at 12:00, Fjord Kaffe wrote:\n{quote}\n"
    assert await _received(shop, body, question.reply_to) == "Please deliver it to my door"


async def test_full_text_is_kept(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    await _received(shop, f"To my door\n\n{question.text}\n", question.reply_to)
    [row] = await shop.rows("message", direction="in")
    assert "old harbour" in row["details"]["full_text"]


async def test_answer_within_an_unmarked_quote_with_our_foot(shop: Shop) -> None:
    question = await _asked(shop)
    assert question.reply_to is not None
    text = question.text.replace("I will pick it up myself\n", "I will pick it up myself\nThe second, on Friday.\n")
    assert "Fjord Kaffe" in text
    assert await _received(shop, text, question.reply_to) == "The second, on Friday."


OURS = "Hei Kari!\n\nPakken din er klar til å hentes hos oss i dag.\nPasser det for deg?"
FOOTER = "Fjord Kaffe\nStorgata 15\n0155 Oslo\nhttps://kaffe.example"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"Ja takk\n\n{OURS}\n\n-- \n{FOOTER}\n\nDu får denne e-posten fordi du har sagt ja.\nMeld deg av: https://kaffe.example/u/x", "Ja takk"),
        (f"Ja takk\n\n{OURS}\n\n{FOOTER}", "Ja takk"),
        (f"{OURS}\n\n-- \n{FOOTER}\n\nJa takk", "Ja takk"),
        (f"Hei!\n\n{OURS}\n\nNei, ikke i dag", "Hei!\n\nNei, ikke i dag"),
        (f"{OURS}\nJa", "Ja"),
        (OURS, ""),
        ("Pakken din er klar til å hentes", "Pakken din er klar til å hentes"),
    ],
)  # fmt: skip
def test_footer_of_our_layout(body: str, expected: str) -> None:
    raw = wire(HEAD.format(sender=ANNA, to="svar@kaffe.example", number=2, more="") + TEXT + body)
    assert read_mail(raw, parent_text=OURS).text == expected


LETTER = "Hei Kari!\n\nPakken din er klar til å hentes hos oss i dag.\nPasser det for deg?\nSvar med ett av disse:\nJa\nNei\n\nVennlig hilsen\nKundeservice"
FOOT = ("Fjord Kaffe", "Storgata 15", "0155 Oslo", "https://kaffe.example", "Du får denne e-posten fordi du har sagt ja til e-post fra Fjord Kaffe.", "Meld deg av", "Du får denne e-posten fordi du har sagt ja til e-post fra Fjord Kaffe. Meld deg av")  # fmt: skip
BELOW = "-- \nFjord Kaffe\nStorgata 15\n0155 Oslo\nhttps://kaffe.example\n\nDu får denne e-posten fordi du har sagt ja til e-post fra Fjord Kaffe.\nMeld deg av: https://kaffe.example/u/x"
LINKED = "Fjord Kaffe<https://kaffe.example/>\nStorgata 15\n0155 Oslo\n\nDu får denne e-posten fordi du har sagt ja til e-post fra Fjord Kaffe. Meld deg av<https://kaffe.example/u/x>"
HEADS = "Fra: Fjord Kaffe <svar@kaffe.example>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Pakken\n\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (LETTER.replace("deg?", "deg?\nHelst etter 18") + f"\n\n{BELOW}", "Helst etter 18"),
        (LETTER.replace("deg?", "deg?\nHelst etter 18") + f"\n\n{LINKED}", "Helst etter 18"),
        (LETTER.replace("i dag.", "i dag.\n\nSå bra!") + f"\n\nKommer kl. 15.\n\n{BELOW}", "Så bra!\n\nKommer kl. 15."),
        (f"{LETTER}\n\n{BELOW}\n\nJa", "Ja"),
        (f"{LETTER}\n\nJa\n\n{BELOW}", "Ja"),
        (f"Nei\n\n{LETTER}\n\n{BELOW}", "Nei"),
        (f"Se svar under.\n\n{HEADS}{LETTER.replace('disse:', 'disse: den siste')}\n\nFint!\n\n{BELOW}", "Se svar under.\n\nden siste\n\nFint!"),
        (f"{HEADS}{LETTER}\n\nJa\n\n{BELOW}", "Ja"),
        (f"Storgata 15\n0155 Oslo\n\n{HEADS}{LETTER}\n\n{BELOW}", "Storgata 15\n0155 Oslo"),
        (f"{LETTER}\n\n{BELOW}", ""),
    ],
)  # fmt: skip
def test_foot_and_short_lines_of_ours_within_an_answer(body: str, expected: str) -> None:
    raw = wire(HEAD.format(sender=ANNA, to="svar@kaffe.example", number=3, more="") + TEXT + body)
    assert read_mail(raw, parent_text=LETTER, foot=FOOT).text == expected


TIMES = """\
Hei Anna!

Passer en av disse tidene?
- fredag 27. november kl. 18:00
- lørdag 28. november kl. 19:00
Svar med den som passer best for deg.

Hilsen Fjord Kaffe
Storgata 1, 0155 Oslo
"""
QUOTED = "man. 23. nov. 2026 kl. 10:15 skrev Fjord Kaffe <svar@kaffe.example>:\n\n" + "\n".join(
    f"> {line}" for line in TIMES.splitlines()
)
TAKEN = "lørdag 28. november kl. 19:00"


@pytest.mark.parametrize(
    ("above", "text"),
    [
        (TAKEN, TAKEN),
        (f"{TAKEN}\n\nMvh\nAnna", TAKEN),
        (f"- {TAKEN}\n\nTakk,\nAnna Berg\nDaglig leder | Berg AS\nTlf. 900 12 345", f"- {TAKEN}"),
        (f"{TAKEN}\n\nSendt fra min iPhone", TAKEN),
        (f"{TAKEN}\n\nOg vi blir 6", f"{TAKEN}\n\nOg vi blir 6"),
        (f"Helst {TAKEN}", f"Helst {TAKEN}"),
        ("Svar med den som passer best for deg.\n\nJa\n\nMvh\nAnna", "Ja"),
        ("Passer en av disse tidene?\n\nJa", "Ja"),
    ],
)
@pytest.mark.parametrize("quote", [QUOTED, ""])
def test_a_choice_copied_out_of_our_mail_is_the_answer(above: str, text: str, quote: str) -> None:
    if not quote and "Og vi" in text:
        text = "Og vi blir 6"  # Without a quote below, a line of ours may be what is left of one.
    raw = wire(HEAD.format(sender=ANNA, to="svar@kaffe.example", number=4, more="") + TEXT + f"{above}\n\n{quote}\n")
    assert read_mail(raw, parent_text=TIMES).text == text


def test_our_whole_mail_above_an_older_one_is_no_choice() -> None:
    older = QUOTED.replace("man. 23.", "søn. 22.")
    raw = wire(
        HEAD.format(sender=ANNA, to="svar@kaffe.example", number=5, more="") + TEXT + f"Nei\n\n{TIMES}\n{older}\n"
    )
    assert read_mail(raw, parent_text=TIMES).text == "Nei"
