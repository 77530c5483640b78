"""The demo's mail program writes what the reader of real mail can read."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

from hypothesis import given
from hypothesis import strategies as some

from responder.web.demo.mail import Received, one_line, write_answer, write_mail

NOW = datetime(2026, 11, 21, 22, 7, tzinfo=UTC)
SHOP = Received(
    subject="What went wrong?",
    sender="hei@fjordkaffe.example",
    sender_name="Fjord Kaffe",
    answer_to="reply+abc@fjordkaffe.example",
    text="Hello,\n\nwhat happened?\n",
    at=NOW,
    message_id="<m2@fjordkaffe.example>",
    references=("<m1@fjordkaffe.example>",),
)


def test_an_answer_is_threaded_and_quotes() -> None:
    mail = message_from_bytes(write_answer(SHOP, "It was cold.\nÆsj!", "kari@post.example", NOW), policy=policy.default)
    assert mail["To"] == "reply+abc@fjordkaffe.example"
    assert mail["Subject"] == "Re: What went wrong?"
    assert mail["In-Reply-To"] == "<m2@fjordkaffe.example>"
    assert mail["References"] == "<m1@fjordkaffe.example> <m2@fjordkaffe.example>"
    text = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert text.startswith(
        "It was cold.\nÆsj!\n\nOn Sat, 21 Nov 2026 at 22:07, Fjord Kaffe <hei@fjordkaffe.example> wrote:"
    )
    assert "> what happened?" in text
    assert "gmail_quote" in mail.get_body(("html",)).get_content()


def test_markup_in_an_answer_stays_text() -> None:
    mail = message_from_bytes(
        write_answer(SHOP, "<script>alert(1)</script>", "kari@post.example", NOW), policy=policy.default
    )
    assert "<script" not in mail.get_body(("html",)).get_content()


def test_a_long_thread_keeps_its_first_and_its_last() -> None:
    chain = tuple(f"<m{number}@x.example>" for number in range(60))
    long = Received("Re: x", "a@x.example", "", "a@x.example", "", NOW, chain[-1], chain)
    mail = message_from_bytes(write_answer(long, "y", "k@post.example", NOW), policy=policy.default)
    ids = mail["References"].split()
    assert (ids[0], ids[-1], len(ids)) == (chain[0], chain[-1], 21)
    assert mail["Subject"] == "Re: x"


@given(some.text(), some.text())
def test_no_subject_makes_a_header(subject: str, words: str) -> None:
    words = words.encode("utf-8", "replace").decode()
    subject = subject.encode("utf-8", "replace").decode()
    raw = write_mail(words, subject + "\r\nBcc: everyone@x.example", "k@post.example", "hei@x.example", NOW)
    assert message_from_bytes(raw, policy=policy.default)["Bcc"] is None
    assert "\n" not in one_line(subject)
