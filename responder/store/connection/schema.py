"""Bringing a database to the schema that this version needs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from responder.errors import StoreError
from responder.store.connection.database import Database
from responder.store.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0008"
KNOWN = frozenset(f"{number:04}" for number in range(1, int(HEAD) + 1))
"""Versions that can be brought up to this one."""
RESTORING = "restoring"
"""In the version's place: a backup is being put into this database, and is not held yet. Nobody works on it."""
LOCK = 7_203_114_406  # any number that no other program uses as an advisory lock in this database


async def migrate(database: Database) -> bool:
    """Run what migrations are missing, in one transaction; True where there were any.

    Only one process at a time does it (PostgreSQL: advisory lock; SQLite: its write lock).
    Raises StoreError for a database that a newer version has already migrated, or into which a backup was not wholly
    restored.
    """
    if await database.read(current) == HEAD:
        return False
    return await database.write_alone(upgrade)


def current(connection: Connection) -> str | None:
    """The version of the schema, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def upgrade(connection: Connection) -> bool:
    """As `migrate`, over a connection."""
    from alembic import command
    from alembic.util import CommandError

    lock(connection)
    found = current(connection)
    if found == HEAD:
        return False
    if found == RESTORING:
        raise StoreError(
            "A restore into this database has not come to its end; run `responder restore` with that backup once more."
        )
    try:
        command.upgrade(configuration(connection), "head")
    except CommandError as error:
        raise StoreError(
            f"The database has a schema that this version does not know ({error}); update first."
        ) from error
    if connection.dialect.name == "sqlite":
        _fix_statistics(connection)
    return True


def lock(connection: Connection) -> None:
    """Until the transaction ends nobody else changes the schema. SQLite has one writer as it is."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK})


def _fix_statistics(connection: Connection) -> None:
    """Tell SQLite's planner what these tables look like when they are full (its manual: fileformat2, sqlite_stat1).

    It would otherwise guess that a merchant has ten rows, and read all of them. With the same statistics everywhere
    a plan is the same on the first day and with a million contacts.
    """
    connection.execute(text("ANALYZE"))
    connection.execute(text("DELETE FROM sqlite_stat1"))
    rows = [
        {"table": table.name, "index": index, "numbers": " ".join(map(str, numbers))}
        for table in metadata.sorted_tables
        for index, numbers in _statistics(connection, table.name)
    ]
    connection.execute(text("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (:table, :index, :numbers)"), rows)
    connection.execute(text("ANALYZE sqlite_schema"))


ROWS = 1_000_000
COARSE = ("merchant", "channel", "kind", "mailbox", "uid_validity")
MANY, FEW = 100_000, 10
"""Rows that are alike in a coarse column, and in one that tells them apart."""
WAITING = 1_000
"""Rows of an index over just what waits. Were it taken for as large as its table, the table itself would be read."""
OVER_WHAT_WAITS = frozenset(
    {
        "ix_message_queued",
        "ix_message_sending",
        "ix_message_unknown",
        "ix_handoff_open",
        "ix_input_set_aside",
        "ix_report_waiting",
        "ix_report_late",
    }
)


def _statistics(connection: Connection, table: str) -> Iterator[tuple[str, list[int]]]:
    """Each index of a table with its numbers: rows in all, then rows alike in the first column, the first two, ..."""
    for index in connection.execute(text('SELECT name, "unique", origin FROM pragma_index_list(:t)'), {"t": table}):
        columns = connection.execute(text("SELECT name FROM pragma_index_info(:i)"), {"i": index[0]}).scalars().all()
        alike = [MANY if one in COARSE and len(columns) > 1 else FEW for one in columns]
        if index[1]:
            alike[-1] = 1
        rows = WAITING if index[0] in OVER_WHAT_WAITS else ROWS
        # WITHOUT ROWID: the primary key is the table itself and goes by its name (fileformat2).
        yield (
            (table if index[2] == "pk" and _is_clustered(table) else index[0]),
            [rows, *(min(one, rows) for one in alike)],
        )


def _is_clustered(table: str) -> bool:
    return not metadata.tables[table].dialect_options["sqlite"]["with_rowid"]


def configuration(connection: Connection) -> Config:
    """Alembic's configuration, bound to a connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    config.attributes["connection"] = connection
    return config
