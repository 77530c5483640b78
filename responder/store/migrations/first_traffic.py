"""The second half of the first migration: runs, inputs and messages. It never changes."""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import big, flag, index, instant, json, key, raw, text, unique, whole


def create_dialogs() -> None:
    _run()
    _input()
    _event()


def create_messages() -> None:
    _message()


def create_reports() -> None:
    _report()
    _raw_mail()


def _run() -> None:
    op.create_table(
        "run",
        text("merchant", "whose"),
        text("id", "derived from what started it"),
        text("contact", "who walks"),
        text("script", "the dialog's name"),
        text("version", "the script version it is pinned to"),
        json("state", "the run as the engine reads it"),
        whole("sequence", "raised by every change; a writer that read another number is refused"),
        instant("started_at", "when it began"),
        text("ended", "how it ended; null while it lives", null=True),
        instant("ended_at", "when it ended", null=True),
        key("run", "merchant", "id"),
    )
    index("ix_run_merchant_contact_ended_at", "run", "merchant", "contact", "ended_at")


def _input() -> None:
    op.create_table(
        "input",
        text("merchant", "whose"),
        text("id", "of the message, event, report; of a timer derived from run, key and number"),
        text("contact", "who is concerned"),
        text("kind", "message, event, timer, delivery, tag, stop, want or release"),
        json("payload", "the engine's stimulus"),
        instant("due", "not before"),
        big("position", "orders inputs that are due at one instant"),
        whole("attempts", "how often handling it has failed"),
        text("error", "the last failure", null=True),
        instant("set_aside_at", "given up, waits for a person", null=True),
        text("run", "timers: whose", null=True),
        key("input", "merchant", "id"),
        sqlite_with_rowid=False,
    )
    index("ix_input_due", "input", "due", "position", where="set_aside_at IS NULL")
    index("ix_input_merchant_contact_due", "input", "merchant", "contact", "due")
    index("ix_input_run", "input", "merchant", "run", where="run IS NOT NULL")


def _event() -> None:
    op.create_table(
        "event",
        text("merchant", "whose"),
        text("id", "as the shop gave it"),
        text("name", "such as order.placed"),
        text("contact", "to whom it happened"),
        json("data", "what the shop told about it"),
        instant("at", "when it came in"),
        key("event", "merchant", "id"),
    )
    index("ix_event_merchant_contact_at", "event", "merchant", "contact", "at")


def _message() -> None:
    op.create_table(
        "message",
        text("merchant", "whose"),
        text("id", "inbound: random; outbound: derived from the run or message that asked for it"),
        text("contact", "with whom"),
        text("channel", "through which channel"),
        text("kind", "sms or email"),
        text("direction", "in or out"),
        text("address", "the customer's, normalised"),
        text("text", "inbound mail: the customer's own words without quotes and signature"),
        text("subject", "mail", null=True),
        instant("at", "received or queued"),
        big("position", "orders messages of one instant"),
        text("status", "see the table's comment"),
        text("reference", "the gateway's id", null=True),
        text("mail_id", "Message-ID without brackets; ours is fixed before the first try", null=True),
        text("run", "the run that sent it, or that it answered", null=True),
        text("purpose", "out: marketing or service", null=True),
        text("role", "out: what it is for: a question, a statement, a reminder and so on", null=True),
        text("language", "out: of the text", null=True),
        text("template", "out: mail layout", null=True),
        text("answers", "out: the inbound message that it answers", null=True),
        text("thread", "out: our message that a mail continues", null=True),
        text("text_hash", "out: tells repeats"),
        instant("expires", "out: dropped after this", null=True),
        instant("not_before", "out: held until (quiet hours, backoff)", null=True),
        whole("attempts", "out: tries that the gateway certainly did not take"),
        flag("resent", "out: already sent once more after an unknown outcome"),
        text("claim", "out: token of the sender that holds it; results with another are refused", null=True),
        instant("claimed_until", "out: when that claim runs out", null=True),
        instant("uncertain_since", "out: since when its outcome is unknown", null=True),
        instant("sent_at", "out: when the gateway took it", null=True),
        whole("rank", "out: rank of the furthest delivery report"),
        text("code", "the gateway's error code", null=True),
        text("reason", "why it failed or waits, for people", null=True),
        text("handled_by", "in: stop, start, help, person, run, keyword, late, inbox or automatic", null=True),
        json("details", "in: media, full text, authentication; mail: references", null=True),
        key("message", "merchant", "id"),
    )
    index("ix_message_contact", "message", "merchant", "contact", "at")
    index("ix_message_mail_id", "message", "merchant", "mail_id", where="mail_id IS NOT NULL")
    index("ix_message_queued", "message", "merchant", "channel", "not_before", where="status = 'queued'")
    index("ix_message_sending", "message", "claimed_until", where="status = 'sending'")
    index("ix_message_unknown", "message", "uncertain_since", where="status = 'unknown'")
    index(
        "uq_message_reference",
        "message",
        "merchant",
        "channel",
        "reference",
        where="reference IS NOT NULL",
        unique=True,
    )


def _report() -> None:
    op.create_table(
        "report",
        text("merchant", "whose"),
        text("id", "random"),
        text("channel", "which channel it came for"),
        text("reference", "the gateway's id"),
        text("message", "our message, once known", null=True),
        text("status", "sending, sent, delivered or failed"),
        whole("rank", "orders the reports of one message"),
        text("code", "the gateway's error code or nothing"),
        text("reason", "in words"),
        flag("address_dead", "the address will never work"),
        flag("opted_out", "the customer opted out at the gateway"),
        instant("at", "when it came"),
        key("report", "merchant", "id"),
        unique("report", "merchant", "channel", "reference", "status", "code"),
    )
    index("ix_report_waiting", "report", "merchant", "channel", "reference", where="message IS NULL")


def _raw_mail() -> None:
    op.create_table(
        "raw_mail",
        text("merchant", "whose"),
        text("id", "also the id of the message made of it"),
        text("channel", "whose mailbox"),
        text("mailbox", "the folder"),
        big("uid_validity", "RFC 9051 section 2.3.1.1"),
        big("uid", "within it"),
        text("fingerprint", "hash over Message-ID, From, Date and content: the same mail at another place"),
        instant("received_at", "when it was stored"),
        text("kind", "what reading made of it: answer, bounce, complaint, auto-reply, list, own, unreadable"),
        text("why", "why reading took it for that"),
        flag("truncated", "only its head was fetched: over the size limit"),
        raw("raw", "the mail"),
        key("raw_mail", "merchant", "id"),
        unique("raw_mail", "merchant", "channel", "fingerprint"),
        unique("raw_mail", "merchant", "channel", "mailbox", "uid_validity", "uid"),
    )
