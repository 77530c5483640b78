"""The first schema: merchants, people, dialogs, traffic."""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import flag, index, instant, json, key, text, unique, whole
from responder.store.migrations.first_traffic import create_dialogs, create_messages, create_reports

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _shops()
    _people()
    create_dialogs()
    create_messages()
    create_reports()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


TABLES = (
    "merchant",
    "channel",
    "script",
    "script_live",
    "audit",
    "contact",
    "contact_address",
    "contact_tag",
    "consent",
    "suppression",
    "started",
    "handoff",
    "run",
    "input",
    "event",
    "message",
    "report",
    "raw_mail",
)


def _shops() -> None:
    _merchant()
    _channel()
    _script()
    _script_live()
    _audit()


def _people() -> None:
    _contact()
    _contact_address()
    _contact_tag()
    _consent()
    _suppression()
    _started()
    _handoff()


def _merchant() -> None:
    op.create_table(
        "merchant",
        text("id", "short name, the folder of its dialogs"),
        text("name", "as customers read it"),
        json("settings", "language, time zone, help text, fields and limits, as published"),
        text("source", "the text of merchant.yaml as published"),
        whole("generation", "raised by every publish of any merchant; tells other processes to look again"),
        instant("published_at", "when it was last published"),
        key("merchant", "id"),
    )
    index("ix_merchant_generation", "merchant", "generation")


def _channel() -> None:
    op.create_table(
        "channel",
        text("merchant", "whose"),
        text("id", "stays the same for one address of one merchant"),
        text("kind", "sms or email"),
        text("address", "E.164 number, short code, sender name, or lower-case mail address"),
        text("gateway", "twilio, smtp or simulated"),
        json("settings", "as published; secrets by the name of their environment variable only"),
        flag("active", "false once a publish has left it out; its messages stay"),
        text("parked_reason", "why nothing is sent through it, told to the merchant", null=True),
        instant("parked_at", "since when", null=True),
        whole("uid_validity", "mailbox: UIDVALIDITY of the last mail that is safely stored", null=True),
        whole("last_uid", "mailbox: its UID", null=True),
        instant("looked_at", "until when missed inbound messages have been looked for at the gateway", null=True),
        key("channel", "merchant", "id"),
        unique("channel", "merchant", "kind", "address"),
    )


def _script() -> None:
    op.create_table(
        "script",
        text("merchant", "whose"),
        text("version", "hash over source and translations"),
        text("name", "what call: names"),
        text("source", "the YAML as written, comments and all"),
        json("translations", "language to the YAML text of its translation"),
        instant("created_at", "when it was first published"),
        key("script", "merchant", "version"),
    )
    index("ix_script_merchant_name", "script", "merchant", "name")


def _script_live() -> None:
    op.create_table(
        "script_live",
        text("merchant", "whose"),
        text("name", "the dialog"),
        text("version", "the live version"),
        instant("published_at", "since when"),
        key("script_live", "merchant", "name"),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        text("merchant", "whose"),
        text("id", "random"),
        instant("at", "when"),
        text("who", "a user, cli, gateway or engine"),
        text("what", "published, parked, unparked, noted, set aside, ..."),
        json("details", "more of it, without personal data"),
        key("audit", "merchant", "id"),
    )
    index("ix_audit_merchant_at", "audit", "merchant", "at")


def _contact() -> None:
    op.create_table(
        "contact",
        text("merchant", "whose"),
        text("id", "random"),
        text("language", "as learnt or chosen; null: the merchant's", null=True),
        text("time_zone", "IANA name; null: the merchant's", null=True),
        text("country", "ISO 3166 code; null: by number, else the merchant's", null=True),
        text("preferred", "sms or email", null=True),
        json("fields", "what texts may use as contact.NAME"),
        instant("created_at", "when it was first heard of"),
        key("contact", "merchant", "id"),
    )


def _contact_address() -> None:
    op.create_table(
        "contact_address",
        text("merchant", "whose"),
        text("kind", "sms or email"),
        text("address", "normalised: E.164, or lower-case"),
        text("contact", "whose address it is"),
        key("contact_address", "merchant", "kind", "address"),
        sqlite_with_rowid=False,
    )
    index("ix_contact_address_merchant_contact", "contact_address", "merchant", "contact")


def _contact_tag() -> None:
    op.create_table(
        "contact_tag",
        text("merchant", "whose"),
        text("contact", "who is tagged"),
        text("tag", "the tag"),
        instant("since", "when it was set"),
        key("contact_tag", "merchant", "contact", "tag"),
        sqlite_with_rowid=False,
    )


def _consent() -> None:
    op.create_table(
        "consent",
        text("merchant", "whose"),
        text("id", "derived from what caused it"),
        text("contact", "who granted or withdrew"),
        text("channel", "sms or email"),
        text("purpose", "marketing or service"),
        flag("granted", "false: withdrawn"),
        instant("at", "when the contact said so"),
        text("basis", "consent, or what else allows it"),
        json("evidence", "words, message, wording shown, source"),
        key("consent", "merchant", "id"),
    )
    index("ix_consent_merchant_contact_at", "consent", "merchant", "contact", "at")


def _suppression() -> None:
    op.create_table(
        "suppression",
        text("merchant", "whose"),
        text("kind", "sms or email"),
        text("address", "normalised"),
        text("reason", "stop, bounced, complaint, gateway or erased"),
        instant("at", "since when"),
        key("suppression", "merchant", "kind", "address"),
        sqlite_with_rowid=False,
    )


def _started() -> None:
    op.create_table(
        "started",
        text("merchant", "whose"),
        text("contact", "for whom"),
        text("script", "the dialog's name"),
        text("what", "ever, every, or the value of once: per"),
        instant("at", "the last start"),
        key("started", "merchant", "contact", "script", "what"),
        sqlite_with_rowid=False,
    )


def _handoff() -> None:
    op.create_table(
        "handoff",
        text("merchant", "whose"),
        text("id", "derived from the run or message that asked for it"),
        text("contact", "whose case"),
        text("run", "the run that handed over", null=True),
        text("channel", "the conversation; null: all of this contact's", null=True),
        text("note", "what the person should know"),
        text("recipient", "who should take it, as the script says", null=True),
        instant("opened_at", "when"),
        instant("closed_at", "when the person was done", null=True),
        key("handoff", "merchant", "id"),
    )
    index("ix_handoff_open", "handoff", "merchant", "contact", where="closed_at IS NULL")
