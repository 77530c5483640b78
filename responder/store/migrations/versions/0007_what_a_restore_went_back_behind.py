"""What the database before a restore had heard and said since the backup"""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import key, text

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "foregone",
        text("merchant", "whose"),
        text("what", "in, event, out, no; whole: all of it could be read"),
        text("id", "the gateway's id, the shop's of an event, ours of a message or a line of the ledger"),
        key("foregone", "merchant", "what", "id"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("foregone")
