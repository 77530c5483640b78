"""What a mail was read as."""

from typing import Literal

from responder.values import frozen

Kind = Literal["answer", "bounce", "complaint", "auto-reply", "list", "own", "unreadable"]
Authentication = Literal["pass", "fail", "none"]


@frozen
class Recipient:
    """Whom a bounce or complaint is about.

    `status` is the server's enhanced status code (RFC 3463, "5.1.1") or None where it gave none.
    `permanent` means that the address itself is no good and must not be tried again: a full mailbox, a
    policy against the sender, a message too large and a timeout are not (see status.py). A complaint says
    nothing about deliverability, so there it is False.
    """

    address: str
    status: str | None
    permanent: bool


@frozen
class Mail:
    """A mail as read. Ids are without angle brackets, addresses in lower case."""

    kind: Kind
    text: str
    """The customer's own words: no quote, signature or mobile footer."""
    full_text: str
    """Everything readable, always kept."""
    sender: str | None
    sender_name: str | None
    subject: str | None
    message_id: str | None
    in_reply_to: tuple[str, ...]
    """The most likely parent first: In-Reply-To, then References from the end."""
    addressed_to: tuple[str, ...]
    recipients: tuple[Recipient, ...]
    original_message_id: str | None
    """Of the mail of ours that a bounce, complaint or automatic reply is about."""
    original_token_addresses: tuple[str, ...]
    """Addresses of that mail's From, Reply-To, Return-Path and the like: one may hold our token."""
    may_reply: bool
    """Whether an automatic answer may be sent (RFC 3834 section 2)."""
    human: bool
    """Whether a person wrote it to us: only then may it answer, opt in, or count as a sign of life."""
    authentication: Authentication
    """By the configured server: what decides who may change something."""
    claimed_authentication: Authentication
    """The same; where no server is configured, what the topmost header says whoever wrote it: only for showing."""
    unsubscribe: bool
    date: str | None
    """ISO 8601 with offset, or None when absent or unreadable."""
    why: str


def explain(record: Mail) -> dict[str, object]:
    """The fields that `responder explain mail` prints, but for the id."""
    return {
        "kind": record.kind,
        "text": record.text,
        "full_text": record.full_text,
        "from": record.sender,
        "subject": record.subject,
        "message_id": record.message_id,
        "recipients": [
            {"address": one.address, "status": one.status, "permanent": one.permanent} for one in record.recipients
        ],
        "may_reply": record.may_reply,
        "human": record.human,
        "authentication": record.claimed_authentication,
        "why": record.why,
    }
