"""The demo's mail program: reads what the shop sent, and writes the customer's answers as real mail programs do."""

from __future__ import annotations

from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from html import escape
from uuid import uuid4

from responder.patterns import regex
from responder.values import frozen

_BREAKS = regex(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029\x00]+")
_MOST_REFERENCES = 20


@frozen
class Received:
    """What an answer needs of the mail that it answers. `answer_to` is its Reply-To, else its sender."""

    subject: str
    sender: str
    sender_name: str
    answer_to: str
    text: str
    at: datetime
    message_id: str | None
    references: tuple[str, ...] = ()


def one_line(text: str) -> str:
    """A header value: header lines end at a line break, whoever wrote it."""
    return _BREAKS.sub(" ", text).strip()


def answer_subject(received: Received) -> str:
    """The subject of an answer; `Re:` stands before it once."""
    subject = one_line(received.subject)
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def write_answer(received: Received, words: str, customer: str, now: datetime) -> bytes:
    """A raw answer with the shop's mail quoted below, in text and in HTML; threaded by RFC 5322 section 3.6.4."""
    answer = _begin(customer, received.answer_to, answer_subject(received), now)
    if received.message_id:
        answer["In-Reply-To"] = received.message_id
        chain = [one for one in received.references if one != received.message_id] + [received.message_id]
        answer["References"] = " ".join(chain[:1] + chain[1:][-_MOST_REFERENCES:])
    who = f"{received.sender_name or received.sender} <{received.sender}>"
    said = f"On {received.at:%a, %d %b %Y at %H:%M}, {who} wrote:"
    quoted = "\n".join(f"> {line}".rstrip() for line in received.text.splitlines())
    answer.set_content(f"{words}\n\n{said}\n\n{quoted}\n", cte="quoted-printable")
    answer.add_alternative(
        f'<div dir="ltr">{_as_html(words)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        f'{escape(said)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid '
        f'#ccc;padding-left:1ex">{_as_html(received.text)}</blockquote></div>',
        subtype="html",
        cte="quoted-printable",
    )
    return answer.as_bytes()


def write_mail(words: str, subject: str, customer: str, to: str, now: datetime) -> bytes:
    """A raw mail that answers nothing."""
    mail = _begin(customer, to, one_line(subject), now)
    mail.set_content(words + "\n", cte="quoted-printable")
    return mail.as_bytes()


def _begin(customer: str, to: str, subject: str, now: datetime) -> EmailMessage:
    mail = EmailMessage(policy.SMTP)
    mail["From"] = formataddr(("", customer))
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{uuid4().hex}@{customer.rpartition('@')[2]}>"
    return mail


def _as_html(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
