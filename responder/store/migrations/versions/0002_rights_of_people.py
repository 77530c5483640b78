"""Rights of people: a pause of offers, an append-only ledger, and what forgetting needs"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXT = sqltypes.AutoString
INSTANT = sqltypes.UTCDateTime
WRITTEN = "merchant, id, channel, purpose, granted, at, basis, evidence"
# Only the owner of a line may change, when two contacts turn out to be one person.
SQLITE = (
    f"""
    CREATE TRIGGER consent_is_written_once BEFORE UPDATE OF {WRITTEN} ON consent
    BEGIN SELECT RAISE(ABORT, 'lines of the consent ledger are never changed'); END
    """,
    """
    CREATE TRIGGER consent_stays BEFORE DELETE ON consent
    WHEN NOT EXISTS (SELECT 1 FROM release WHERE merchant = OLD.merchant AND consent = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'lines of the consent ledger are only deleted by erasure and retention'); END
    """,
)
POSTGRESQL = (
    """
    CREATE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'DELETE' THEN
            IF EXISTS (SELECT 1 FROM release WHERE merchant = OLD.merchant AND consent = OLD.id) THEN
                RETURN OLD;
            END IF;
        END IF;
        RAISE EXCEPTION 'the consent ledger is append-only';
    END $$
    """,
    f"""
    CREATE TRIGGER consent_is_written_once BEFORE UPDATE OF {WRITTEN} ON consent
    FOR EACH ROW EXECUTE FUNCTION consent_is_append_only()
    """,
    """
    CREATE TRIGGER consent_stays BEFORE DELETE ON consent
    FOR EACH ROW EXECUTE FUNCTION consent_is_append_only()
    """,
    """
    CREATE TRIGGER consent_is_not_emptied BEFORE TRUNCATE ON consent
    FOR EACH STATEMENT EXECUTE FUNCTION consent_is_append_only()
    """,
)


def upgrade() -> None:
    op.add_column("contact", sa.Column("paused_until", INSTANT(), nullable=True, comment="no marketing until then"))
    op.create_table(
        "release",
        sa.Column("merchant", TEXT(), nullable=False, comment="whose"),
        sa.Column("consent", TEXT(), nullable=False, comment="the line"),
        sa.PrimaryKeyConstraint("merchant", "consent", name=op.f("pk_release")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "forgetting",
        sa.Column("merchant", TEXT(), nullable=False, comment="whose"),
        sa.Column("channel", TEXT(), nullable=False, comment="whose gateway"),
        sa.Column("reference", TEXT(), nullable=False, comment="the gateway's id"),
        sa.Column("due", INSTANT(), nullable=False, comment="not before"),
        sa.Column("attempts", sa.Integer(), nullable=False, comment="how often the gateway has failed or refused"),
        sa.Column("error", TEXT(), nullable=True, comment="the last failure, without personal data"),
        sa.PrimaryKeyConstraint("merchant", "channel", "reference", name=op.f("pk_forgetting")),
    )
    op.create_index("ix_forgetting_due", "forgetting", ["due"])
    op.create_table(
        "chore",
        sa.Column("merchant", TEXT(), nullable=False, comment="whose"),
        sa.Column("name", TEXT(), nullable=False, comment="retention"),
        sa.Column("at", INSTANT(), nullable=False, comment="when"),
        sa.PrimaryKeyConstraint("merchant", "name", name=op.f("pk_chore")),
        sqlite_with_rowid=False,
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    for name in ("consent_is_written_once", "consent_stays"):
        on = "" if op.get_bind().dialect.name == "sqlite" else " ON consent"
        op.execute(f"DROP TRIGGER {name}{on}")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP TRIGGER consent_is_not_emptied ON consent")
        op.execute("DROP FUNCTION consent_is_append_only()")
    op.drop_table("chore")
    op.drop_table("forgetting")
    op.drop_table("release")
    with op.batch_alter_table("contact") as batch_op:
        batch_op.drop_column("paused_until")
