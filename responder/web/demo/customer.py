"""The visitor of the demo page as a customer: a phone, a mailbox, and what they hold."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from responder.channels.base import Outgoing
from responder.language.segments import count
from responder.values import frozen
from responder.web.demo.mail import Received
from responder.web.demo.view import day_of

FIRST_NAMES = ("Kari", "Ola", "Astrid", "Jonas", "Ingrid", "Emil", "Sara", "Lars")
MOST_KEPT = 200


@frozen
class Text:
    """One text message on the phone."""

    id: str
    yours: bool
    text: str
    at: datetime


@frozen
class Mail:
    """One mail in the mailbox, sent or received."""

    id: str
    yours: bool
    content: Received
    to: str
    html: str | None = None
    unsubscribe: str | None = None


@dataclass(slots=True)
class Customer:
    """Somebody new for every visit: nothing of it outlives the process but what the shop has stored."""

    number: str
    mail: str
    first_name: str
    texts: list[Text] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)

    def says(self, text: str, at: datetime) -> None:
        self._keep_text(Text(secrets.token_hex(8), True, text, at))

    def gets(self, message: Outgoing, at: datetime) -> None:
        """A message of the shop arrives, where it is for this customer. The same message twice is one."""
        if message.to == self.number:
            if all(one.id != message.id for one in self.texts):
                self._keep_text(Text(message.id, False, message.text, at))
        elif message.to == self.mail and all(one.id != message.id for one in self.mails):
            self._keep_mail(mail_of(message, at))

    def writes(self, subject: str, text: str, to: str, at: datetime) -> None:
        content = Received(subject, self.mail, self.first_name, "", text, at, None)
        self._keep_mail(Mail(secrets.token_hex(8), True, content, to))

    def find_mail(self, identity: str) -> Mail | None:
        return next((one for one in self.mails if one.id == identity), None)

    def _keep_text(self, text: Text) -> None:
        self.texts.append(text)
        del self.texts[:-MOST_KEPT]

    def _keep_mail(self, mail: Mail) -> None:
        self.mails.append(mail)
        del self.mails[:-MOST_KEPT]


def mail_of(message: Outgoing, at: datetime) -> Mail:
    """The shop's message as the mail program of the customer keeps it."""
    content = Received(
        subject=message.subject or "",
        sender=message.sender,
        sender_name=message.sender_name or "",
        answer_to=message.reply_to or message.sender,
        text=message.text,
        at=at,
        message_id=message.message_id,
        references=message.references,
    )
    way_out = next((url for url in message.unsubscribe if url.startswith(("http://", "https://"))), None)
    return Mail(message.id, False, content, message.to, message.html, way_out)


def new_customer() -> Customer:
    """A Norwegian mobile number and an address that nobody can have (RFC 2606 section 2)."""
    name = secrets.choice(FIRST_NAMES)
    digits = f"{secrets.randbelow(10_000_000):07d}"
    return Customer(f"+479{digits}", f"{name.lower()}.{digits[:4]}@post.example", name)


def text_line(text: Text, zone: tzinfo) -> dict[str, Any]:
    """A text message as the page shows it."""
    measured = count(text.text)
    return {
        "id": text.id,
        "from": "you" if text.yours else "shop",
        "text": text.text,
        "day": day_of(text.at, zone),
        "time": f"{text.at.astimezone(zone):%H:%M}",
        "segments": measured.segments,
        "encoding": measured.encoding,
    }


def mail_line(mail: Mail, zone: tzinfo) -> dict[str, Any]:
    """A mail as the page lists and shows it; its HTML has an address of its own."""
    content = mail.content
    return {
        "id": mail.id,
        "from": "you" if mail.yours else "shop",
        "from_name": content.sender_name or content.sender,
        "from_address": content.sender,
        "to": mail.to,
        "subject": content.subject,
        "text": content.text,
        "day": day_of(content.at, zone),
        "time": f"{content.at.astimezone(zone):%H:%M}",
        "html": mail.html is not None,
        "unsubscribe": mail.unsubscribe,
    }
