"""Messages in and out, and what the outside told about them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import BigInteger, Index, LargeBinary, UniqueConstraint, text

from responder.store.tables.columns import Row, column, json_column, key


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class Message(Row, table=True):
    """One message. Inbound: received, handled. Outbound: queued, sending, sent, delivered, failed, unknown."""

    __table_args__ = (
        Index(
            "uq_message_reference", "merchant", "channel", "reference", unique=True, **_where("reference IS NOT NULL")
        ),
        Index("ix_message_mail_id", "merchant", "mail_id", **_where("mail_id IS NOT NULL")),
        Index("ix_message_contact", "merchant", "contact", "at"),
        Index("ix_message_queued", "merchant", "channel", "not_before", **_where("status = 'queued'")),
        Index("ix_message_sending", "claimed_until", **_where("status = 'sending'")),
        Index("ix_message_unknown", "uncertain_since", **_where("status = 'unknown'")),
    )

    merchant: str = key("whose")
    id: str = key("inbound: random; outbound: derived from the run or message that asked for it")
    contact: str = column("with whom")
    channel: str = column("through which channel")
    kind: str = column("sms or email")
    direction: str = column("in or out")
    address: str = column("the customer's, normalised")
    text: str = column("inbound mail: the customer's own words without quotes and signature")
    subject: str | None = column("mail", None)
    at: datetime = column("received or queued")
    position: int = column("orders messages of one instant", sa_type=BigInteger)
    status: str = column("see the table's comment")
    reference: str | None = column("the gateway's id", None)
    mail_id: str | None = column("Message-ID without brackets; ours is fixed before the first try", None)
    run: str | None = column("the run that sent it, or that it answered", None)
    purpose: str | None = column("out: marketing or service", None)
    role: str | None = column("out: what it is for: a question, a statement, a reminder and so on", None)
    language: str | None = column("out: of the text", None)
    template: str | None = column("out: mail layout", None)
    answers: str | None = column("out: the inbound message that it answers", None)
    thread: str | None = column("out: our message that a mail continues", None)
    text_hash: str = column("out: tells repeats", "")
    expires: datetime | None = column("out: dropped after this", None)
    not_before: datetime | None = column("out: held until (quiet hours, backoff)", None)
    attempts: int = column("out: tries that the gateway certainly did not take", 0)
    resent: bool = column("out: already sent once more after an unknown outcome", False)
    again_for: str | None = column("out: our message that the network could not deliver, said once more", None)
    claim: str | None = column("out: token of the sender that holds it; results with another are refused", None)
    claimed_until: datetime | None = column("out: when that claim runs out", None)
    uncertain_since: datetime | None = column("out: since when its outcome is unknown", None)
    sent_at: datetime | None = column("out: when the gateway took it", None)
    rank: int = column("out: rank of the furthest delivery report", 0)
    code: str | None = column("the gateway's error code", None)
    reason: str | None = column("why it failed or waits, for people", None)
    handled_by: str | None = column("in: stop, start, help, person, run, keyword, late, inbox or automatic", None)
    details: dict[str, Any] | None = json_column("in: media, full text, authentication; mail: references", None)


class Tally(Row, table=True):
    """How many texts were let go within one hour, and what they cost: for the limits of the send gate."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    what: str = key("all, money, to: and a block of numbers, or country: and its letters")
    hour: datetime = key("the hour that was counted in")
    count: int = column("texts, or minor units of money")


class Report(Row, table=True):
    """A delivery report as it came. One whose message is not known yet waits here for it."""

    __table_args__ = (
        UniqueConstraint("merchant", "channel", "reference", "status", "code"),
        Index("ix_report_waiting", "merchant", "channel", "reference", **_where("message IS NULL")),
        Index("ix_report_late", "at", **_where("message IS NULL")),
    )

    merchant: str = key("whose")
    id: str = key("random")
    channel: str = column("which channel it came for")
    reference: str = column("the gateway's id")
    message: str | None = column("our message, once known", None)
    status: str = column("sending, sent, delivered or failed")
    rank: int = column("orders the reports of one message")
    code: str = column("the gateway's error code or nothing", "")
    reason: str = column("in words", "")
    address_dead: bool = column("the address will never work", False)
    opted_out: bool = column("the customer opted out at the gateway", False)
    passing: bool = column("not delivered for now", False)
    at: datetime = column("when it came")


class RawMail(Row, table=True):
    """A mail exactly as it was fetched: nothing of it is lost, whatever reading makes of it."""

    __tablename__ = "raw_mail"
    __table_args__ = (
        UniqueConstraint("merchant", "channel", "mailbox", "uid_validity", "uid"),
        UniqueConstraint("merchant", "channel", "fingerprint"),
    )

    merchant: str = key("whose")
    id: str = key("also the id of the message made of it")
    channel: str = column("whose mailbox")
    mailbox: str = column("the folder")
    uid_validity: int = column("RFC 9051 section 2.3.1.1", sa_type=BigInteger)
    uid: int = column("within it", sa_type=BigInteger)
    fingerprint: str = column("hash over Message-ID, From, Date and content: the same mail at another place")
    received_at: datetime = column("when it was stored")
    kind: str = column("what reading made of it: answer, bounce, complaint, auto-reply, list, own, unreadable")
    why: str = column("why reading took it for that")
    truncated: bool = column("only its head was fetched: over the size limit", False)
    raw: bytes = column("the mail", sa_type=LargeBinary)


class Foregone(Row, table=True):
    """After a restore, until every channel has caught up: what the database before had heard and said since the backup,
    and which lines of the ledger were taken over from it."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    merchant: str = key("whose")
    what: str = key("in, event, out, no; whole: all of it could be read")
    id: str = key("the gateway's id, the shop's of an event, ours of a message or a line of the ledger")
