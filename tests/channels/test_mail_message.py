"""Mails as bytes: read back by the standard library, and by nobody's leave broken out of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.channels.base import Outgoing
from responder.channels.mail.message import build_mail, cap_references, clean_header
from responder.errors import ChannelError

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PLAIN = Outgoing(
    id="a" * 32, sender="hei@fjordkaffe.example", to="kari@kunde.example", text="Hei!", queued_at=NOW,
    message_id=f"<{'a' * 32}.{'b' * 26}@fjordkaffe.example>", subject="Hei",
)  # fmt: skip
HOSTILE = [
    "a\r\nBcc: evil@x.example",
    "a\nBcc: evil@x.example",
    "a\rBcc: evil@x.example",
    "a\r\n\r\n<script>",
    "a\u2028Bcc: x\u2029Bcc: y\x85Bcc: z",
    "a\x00b\x0bBcc: c\x0cBcc: d",
    "\u202egnp.exe",
    "=?utf-8?q?=0D=0ABcc:_x?=",
    '"; x="y',
    "<evil@x.example>, other",
    "\ud800\udfff",
    "(comment",
    "a" * 5000,
    "é" * 5000,
    "\\",
    '"',
    "",
    "   ",
]


def parsed(message: Outgoing) -> EmailMessage:
    raw, _ = build_mail(message, NOW)
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    read = message_from_bytes(raw, policy=policy.default)
    assert isinstance(read, EmailMessage)
    assert not read.defects
    return read


def body_of(read: EmailMessage, kind: str) -> str:
    part = read.get_body((kind,))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("words", HOSTILE)
def test_nobody_breaks_out_of_a_header(words: str) -> None:
    read = parsed(replace(PLAIN, subject=words, sender_name=words, text=words))
    assert sorted(read.keys()) == sorted(
        ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
    )
    assert [one.addr_spec for one in read["From"].addresses] == ["hei@fjordkaffe.example"]
    assert read["Subject"] == clean_header(words)
    # The library's reader puts a space between encoded words of a name, which RFC 2047 section 6.2 says to drop.
    assert read["From"].addresses[0].display_name.replace(" ", "") == clean_header(words).replace(" ", "")


@given(st.text(max_size=120), st.text(max_size=300), st.one_of(st.none(), st.text(max_size=300)))
def test_what_is_written_is_read_back(subject: str, text: str, html: str | None) -> None:
    read = parsed(replace(PLAIN, subject=subject, sender_name=subject, text=text, html=html))
    assert read["Subject"] == clean_header(subject)
    assert [one.addr_spec for one in read["From"].addresses] == ["hei@fjordkaffe.example"]
    kinds = ["text/plain"] if html is None else ["multipart/alternative", "text/plain", "text/html"]
    assert [part.get_content_type() for part in read.walk()] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Hei på deg!\n\n.\n..\nFrom here\n trailing \n",
        "日本語のメール" * 60,
        "x" * 3000,
        "a\r\nb\rc",
        "=20 = =\n",
        "\t\n",
        "🎉" * 500,
    ],
)
def test_bodies_survive_the_way(text: str) -> None:
    read = parsed(replace(PLAIN, text=text, html=f"<p>{text}</p>"))
    expected = "\n".join(text.splitlines())
    assert body_of(read, "plain").replace("\r\n", "\n").rstrip("\n") == expected.rstrip("\n")
    assert all(
        max(map(len, line.splitlines() or [""])) <= 78
        for line in [build_mail(replace(PLAIN, text=text), NOW)[0].decode("ascii").partition("\r\n\r\n")[2]]
    )


def test_threads_stay_whole() -> None:
    long_ids = tuple(f"<{'x' * 90}{number}@example.com>" for number in range(40))
    read = parsed(replace(PLAIN, references=long_ids))
    references = str(read["References"]).split()
    assert references == [long_ids[0], *long_ids[-19:]]
    assert str(read["In-Reply-To"]).strip() == long_ids[-1]
    assert "=?" not in build_mail(replace(PLAIN, references=long_ids), NOW)[0].decode()
    assert cap_references(("nonsense", "<a@b>", "<a@b>", "<a@b>\r\nBcc: x", "<c d@e>")) == ("<a@b>",)


def test_headers_of_automatic_mail_and_of_marketing() -> None:
    read = parsed(
        replace(
            PLAIN, automatic="auto-generated", reply_to="hei+rabc@fjordkaffe.example", sender_name="Fjord Kaffe",
            unsubscribe=("https://x.example/u/T", "mailto:hei+u@fjordkaffe.example", "javascript:x", "https://a b"),
        )
    )  # fmt: skip
    assert read["Auto-Submitted"] == "auto-generated"
    assert "OOF" in read["X-Auto-Response-Suppress"]
    assert read["List-Unsubscribe"] == "<https://x.example/u/T>, <mailto:hei+u@fjordkaffe.example>"
    assert read["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert read["Reply-To"] == "Fjord Kaffe <hei+rabc@fjordkaffe.example>"
    only_mail = parsed(replace(PLAIN, unsubscribe=("mailto:hei+u@fjordkaffe.example",)))
    assert "List-Unsubscribe-Post" not in only_mail
    assert "Precedence" not in read


def test_the_same_message_is_the_same_mail() -> None:
    message = replace(PLAIN, text="Hei på deg", html="<p>Hei</p>")
    assert build_mail(message, NOW) == build_mail(message, NOW)


def test_without_a_message_id_or_with_a_broken_address_there_is_none() -> None:
    for broken in (
        replace(PLAIN, message_id=None),
        replace(PLAIN, message_id="<a@b>\r\nBcc: x"),
        replace(PLAIN, to="a@b\r\nBcc: x"),
        replace(PLAIN, sender="x"),
        replace(PLAIN, reply_to="hei@x.example>, <evil@x.example"),
    ):
        with pytest.raises(ChannelError):
            build_mail(broken, NOW)


def test_international_addresses() -> None:
    raw, international = build_mail(replace(PLAIN, to="kåre@blåbær.example"), NOW)
    assert international
    assert "To: kåre@xn--blbr-roah.example".encode() in raw
    assert not build_mail(replace(PLAIN, to="kare@blåbær.example", text="æøå"), NOW)[1]
