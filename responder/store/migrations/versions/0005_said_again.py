"""What a network could not deliver for now is said again"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from responder.store.migrations.columns import flag, text

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "message", text("again_for", "out: our message that the network could not deliver, said once more", True)
    )
    passing = flag("passing", "not delivered for now")
    passing.server_default = sa.DefaultClause(sa.false())
    op.add_column("report", passing)


def downgrade() -> None:
    op.drop_column("report", "passing")
    op.drop_column("message", "again_for")
