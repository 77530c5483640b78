"""What was sent lately, for the limits of the send gate; what a restore leaves to be asked; what was set aside"""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import index, instant, key, text, whole

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tally",
        text("merchant", "whose"),
        text("what", "all, money, to: and a block of numbers, or country: and its letters"),
        instant("hour", "the hour that was counted in"),
        whole("count", "texts, or minor units of money"),
        key("tally", "merchant", "what", "hour"),
        sqlite_with_rowid=False,
    )
    op.add_column("channel", instant("restored_to", "nothing is sent until its gateway told what happened since", True))
    index("ix_input_set_aside", "input", "merchant", "set_aside_at", where="set_aside_at IS NOT NULL")


def downgrade() -> None:
    op.drop_index("ix_input_set_aside", "input")
    with op.batch_alter_table("channel") as batch_op:
        batch_op.drop_column("restored_to")
    op.drop_table("tally")
