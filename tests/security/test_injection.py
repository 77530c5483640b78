"""ASVS 1.2.1, 1.3.11 (header injection): what a customer wrote by SMS, or a shop knows of them, stands in a mail's
subject and never becomes a header, a second recipient or a line of the mail's own.
"""

from __future__ import annotations

import email
import email.policy
import re
from datetime import UTC, datetime

import pytest

from responder.channels.base import Outgoing
from responder.channels.mail.message import build_mail
from responder.channels.twilio.webhooks import read_form, read_inbound
from responder.errors import ResponderError
from responder.service.spreadsheet import as_csv
from tests.service.shop import Shop
from tests.web.signing import inbound

KARI = "kari@post.example"
ECHO = """
name: Echo
channel: email
purpose: service
start:
  - event: question.asked
steps:
  - send: "You wrote: {{ question }}"
    subject: "Your question: {{ question }} for {{ contact.first_name }}"
"""
HOSTILE = [
    "hi\r\nBcc: victim@evil.example",
    "hi\nBcc: victim@evil.example",
    "hi\rBcc: victim@evil.example",
    "hi\r\n\r\n<script>alert(1)</script>",
    "hi\u2028Bcc: victim@evil.example",
    "hi\x85Bcc: victim@evil.example",
    "hi\x0b\x0cBcc: victim@evil.example",
    "hi\x00Bcc: victim@evil.example",
    "=?utf-8?q?hi=0D=0ABcc=3A_victim=40evil=2Eexample?=",
    "\u202egnp.exe\u2066",
    "hi" + " a" * 4000 + "\r\nBcc: victim@evil.example",
    "\r\n.\r\nMAIL FROM:<x@evil.example>\r\nRCPT TO:<victim@evil.example>\r\nDATA",
]


def headers_of(message: Outgoing) -> list[tuple[str, str]]:
    raw, _ = build_mail(message, message.queued_at)
    return list(email.message_from_bytes(raw, policy=email.policy.default).items())


@pytest.mark.parametrize("text", HOSTILE)
async def test_words_in_a_subject_stay_words(text: str, tmp_path: object) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(ECHO)
        data, contact = {"question": text}, {"email": KARI, "first_name": text}
        await shop.service.receive_event(shop.id, "e1", "question.asked", contact, data)
        await shop.until(lambda: shop.gateway.requests)
        (message,) = shop.gateway.requests
    headers = headers_of(message)
    names = [name.lower() for name, _ in headers]
    assert "bcc" not in names
    assert "cc" not in names
    assert names.count("to") == names.count("subject") == 1
    assert [value for name, value in headers if name.lower() == "to"] == [KARI]
    subject = next(str(value) for name, value in headers if name.lower() == "subject")
    assert subject.isprintable()
    assert len(subject) < 1000


@pytest.mark.parametrize("text", HOSTILE)
def test_a_sender_s_name_stays_a_name(text: str) -> None:
    message = Outgoing(
        id="0" * 32,
        sender="hei@kaffe.example",
        to=KARI,
        text="Hello",
        queued_at=datetime(2026, 11, 18, tzinfo=UTC),
        sender_name=text,
        subject=text,
        message_id=f"<{'0' * 32}.aaaaaaaaaaaaaaaaaaaaaaaaaa@kaffe.example>",
    )
    headers = headers_of(message)
    names = [name.lower() for name, _ in headers]
    assert "bcc" not in names
    assert names.count("from") == names.count("to") == 1
    # Nor does it turn round what stands beside it: `gnp.exe` would be shown as `exe.png`.
    assert all(str(value).isprintable() for name, value in headers if name in ("From", "Subject"))


@pytest.mark.parametrize("number", ["+4790012345\r\nX: y", "+47900\n12345", "+479001\x002345", "\u202e+4790012345"])
def test_a_number_with_lines_in_it_is_no_number(number: str) -> None:
    from urllib.parse import urlencode

    with pytest.raises(ResponderError):
        read_inbound(read_form(urlencode(inbound(From=number)).encode()))


FORMULAS = [
    "=1+1",
    "+4790012345",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "a;=cmd|x",
    "a\n-1",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(text: str) -> None:
    """ASVS 1.2.10: whichever separator a spreadsheet believes in, and whatever it takes for the beginning of a cell."""
    written = as_csv(("who", text), [{"who": 'Kari, "K"; Hansen', text: text}]).removeprefix("\ufeff")
    head, row = written.split("\r\n", 1)
    assert head.startswith('"who",')
    assert re.fullmatch(r'"Kari, ""K""; Hansen","[^"]*"\r\n', row), "every cell stands in quotes (RFC 4180 section 2)"
    cells = re.split(r"[;\t\r\n]", row.partition('Hansen","')[2].removesuffix('"\r\n'))
    assert not [one for one in cells if one.strip(" \u00a0")[:1] in {*"=+-@＝＋－＠"}]
