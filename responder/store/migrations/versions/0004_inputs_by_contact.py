"""Inputs lie beside each other by contact (two indexes fewer for every question); reports that wait are found by age"""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import big, index, instant, json, key, text, whole

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = "merchant, id, contact, kind, payload, due, position, attempts, error, set_aside_at, run"


def upgrade() -> None:
    _store("merchant", "contact", "id")
    index("ix_report_late", "report", "at", where="message IS NULL")


def downgrade() -> None:
    op.drop_index("ix_report_late", "report")
    _store("merchant", "id")
    index("ix_input_merchant_contact_due", "input", "merchant", "contact", "due")
    index("ix_input_run", "input", "merchant", "run", where="run IS NOT NULL")


def _store(*keys: str) -> None:
    """The table anew, with another key: SQLite orders its rows by it."""
    op.rename_table("input", "input_before")
    if op.get_context().dialect.name == "postgresql":
        op.execute("ALTER TABLE input_before RENAME CONSTRAINT pk_input TO pk_input_before")
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
        text("error", "the last failure", True),
        instant("set_aside_at", "given up, waits for a person", True),
        text("run", "timers: whose", True),
        key("input", *keys),
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO input ({COLUMNS}) SELECT {COLUMNS} FROM input_before")  # noqa: S608
    op.drop_table("input_before")
    index("ix_input_due", "input", "due", "position", where="set_aside_at IS NULL")
    index("ix_input_set_aside", "input", "merchant", "set_aside_at", where="set_aside_at IS NOT NULL")
