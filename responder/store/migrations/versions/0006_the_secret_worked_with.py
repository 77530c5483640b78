"""Which secret a database was worked on with"""

from __future__ import annotations

from alembic import op

from responder.store.migrations.columns import instant, key, text

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fingerprint",
        text("of", "secret"),
        text("value", "a keyed hash, by which it is known again but not read"),
        instant("since", "when it was first seen"),
        key("fingerprint", "of"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("fingerprint")
