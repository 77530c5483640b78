"""What is to be seen of a conversation from outside, in the order in which it happened."""

from __future__ import annotations

from datetime import datetime

from responder.language.script import ChannelKind
from responder.values import frozen


@frozen
class Said:
    """A message that reached the customer."""

    kind: ChannelKind
    text: str
    subject: str | None
    run: str | None
    message: str
    to: str
    at: datetime

    def __str__(self) -> str:
        return f"{self.subject}: {one_line(self.text)}" if self.subject else one_line(self.text)


@frozen
class Unsent:
    """A message that the send gate kept back for good, and why."""

    kind: ChannelKind
    text: str
    reason: str
    at: datetime


@frozen
class HandedOver:
    note: str
    to: str | None
    at: datetime


@frozen
class DialogEnded:
    dialog: str
    reason: str
    at: datetime


@frozen
class Remark:
    """Something that the merchant would be shown: a limit reached, a text without a value, what became of a reply."""

    text: str
    at: datetime


Happening = Said | Unsent | HandedOver | DialogEnded | Remark


def one_line(text: str) -> str:
    """A text with every run of white space as one blank: how texts are compared and shown."""
    return " ".join(text.split())
