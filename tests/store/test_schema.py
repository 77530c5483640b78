"""The schema: migrations give exactly what the models say, and every hot statement finds an index."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from responder.engine.inputs import EventCame, TimerDue
from responder.errors import StoreError
from responder.store import catalogue, decisions, worlds
from responder.store.backup.looking import present
from responder.store.backup.restoring import Restored, doubt, hold_all
from responder.store.connection import schema
from responder.store.connection.database import Database
from responder.store.connection.schema import HEAD, KNOWN, configuration, current, migrate
from responder.store.connection.sets import Prepared
from responder.store.inward import arrivals, events, inputs, mails
from responder.store.inward.cases import close_forgotten, open_cases
from responder.store.inward.inputs import Pending
from responder.store.outward import outbox, repeats, reports, settling, standing
from responder.store.state import state
from responder.store.tables import contact_address, metadata

ROOMS = (
    arrivals, catalogue, decisions, events, inputs, mails, outbox, repeats, reports, settling, standing, worlds
)  # fmt: skip
# Every channel is looked at, of which a merchant has a few; each costs one look into an index.
SMALL = ("SCAN channel", "SCAN channel USING INDEX sqlite_autoindex_channel_1", "SCAN CONSTANT ROW")
ALL_OF_A_MERCHANT = (
    "SEARCH message",
    "SEARCH message USING INDEX ix_message_contact (merchant=?)",
    "SEARCH input USING PRIMARY KEY (merchant=?)",
)


async def test_migrations_and_models_are_the_same(database: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        return list(compare_metadata(context, metadata))

    assert await database.read(differences) == []
    assert await database.read(current) == HEAD


async def test_migrations_go_down_and_up_again(database: Database) -> None:
    def down(connection: Connection) -> None:
        command.downgrade(configuration(connection), "base")

    await database.write(down)
    assert await database.read(current) is None
    assert await migrate(database)
    assert await database.read(current) == HEAD


def test_every_version_that_was_is_known() -> None:
    folder = Path(schema.__file__).parents[1] / "migrations" / "versions"
    assert {file.name[:4] for file in folder.glob("[0-9]*.py")} == KNOWN


async def test_what_waits_outlives_an_upgrade(database: Database) -> None:
    """0004 makes the table of inputs anew."""
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    waiting = [
        Pending("kaffe", owner, TimerDue(id=name, run="r" + name, key="within", number=1, at=now), now, place)
        for place, (owner, name) in enumerate((("anna", "a1"), ("anna", "a2"), ("bo", "b1")))
    ]
    keys = {one.key for one in waiting}
    await database.write(inputs.put, waiting)
    await database.write(lambda connection: command.downgrade(configuration(connection), "0003"))
    assert await migrate(database)
    assert await database.read(inputs.due_inputs, keys, now) == waiting


HARD = [10**30, -(2**63) - 1, 2**64, 0.1, "half \ud83d", "nul \u0001", {"å": [None, True, "\u2028"]}, "🙂"]


@pytest.mark.parametrize("value", HARD, ids=ascii)
async def test_what_is_kept_as_json_comes_back_the_same(database: Database, value: Any) -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    told = EventCame("e1", "order.placed", now, {"value": value})
    await database.write(inputs.put, [Pending("kaffe", "anna", told, now, 1)])
    assert [one.stimulus for one in await database.read(inputs.due_inputs, {("kaffe", "anna")}, now)] == [told]


async def test_several_processes_may_start_at_once(empty_database_url: str) -> None:
    opened = [Database(empty_database_url) for _ in range(4)]
    done = await asyncio.gather(*(migrate(one) for one in opened))
    assert sorted(done) == [False, False, False, True]
    for one in opened:
        await one.close()


async def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    await database.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(StoreError, match="update first"):
        await migrate(database)


def test_the_merchant_leads_every_key() -> None:
    for table in metadata.sorted_tables:
        if table.name == "fingerprint":
            continue  # of the whole server
        first = next(iter(table.primary_key.columns)).name
        assert first == ("id" if table.name == "merchant" else "merchant"), table.name
        for index in table.indexes:
            if index.unique:
                assert next(iter(index.columns)).name == "merchant", index.name


def test_every_column_is_explained() -> None:
    for table in metadata.sorted_tables:
        assert [column.name for column in table.columns if not column.comment] == [], table.name


def _statements(room: ModuleType) -> list[tuple[str, Any]]:
    found = []
    for name, value in vars(room).items():
        statement = value.statement if isinstance(value, Prepared) else value
        if isinstance(statement, sqlalchemy.Select | sqlalchemy.Update | sqlalchemy.Delete):
            found.append((f"{room.__name__}.{name}", statement))
    return found


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_statement_reads_a_whole_table(database: Database) -> None:
    """On SQLite, whose planner has no statistics but ours: whatever the database holds, the plan is this one."""

    def plans(connection: Connection) -> dict[str, list[str]]:
        found = {}
        for name, statement in (one for room in ROOMS for one in _statements(room)):
            bound = statement.compile(dialect=connection.dialect)
            written = str(bound).replace("(__[POSTCOMPILE_kind_1])", "('sms', 'email')")
            steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {written}", ("[]",) * written.count("?"))
            found[name] = [row[3] for row in steps if "json_each" not in row[3]]
        return found

    told = await database.read(plans)
    assert len(told) > 30
    for name, steps in told.items():
        bad = [step for step in steps if step.startswith("SCAN") and step not in SMALL]
        bad += [step for step in steps if step.endswith("(merchant=?)") or "ANY(" in step]
        assert not bad, (name, steps)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_looked_at_now_and_then_reads_no_whole_table(database: Database) -> None:
    """What monitoring asks for every few seconds, the daily look at cases, and what a restore compares."""
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    address = ("kaffe", "sms", "+4790012345")

    def look(connection: Connection) -> list[tuple[str, list[str]]]:
        channel = "INSERT INTO channel (merchant, id, kind, address, gateway, settings, active)"
        connection.execute(text(f"{channel} VALUES ('kaffe', 'c1', 'sms', '+4759440000', 'twilio', '{{}}', true)"))
        hold_all(connection, now)
        asked: list[tuple[str, Any]] = []

        def heard(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
            asked.append((statement, values))

        sqlalchemy.event.listen(connection, "before_cursor_execute", heard)
        state(connection, now)
        open_cases(connection, "kaffe")
        close_forgotten(connection, "kaffe", now)
        doubt(connection, Restored(("kaffe", "c1"), "sms", now), now)
        present(connection, contact_address, ("merchant", "kind", "address"), [address])
        sqlalchemy.event.remove(connection, "before_cursor_execute", heard)
        plans = []
        for statement, values in asked:
            steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans.append((statement, [row[3] for row in steps]))
        return plans

    told = await database.write(look)
    assert len(told) > 8
    for statement, steps in told:
        bad = [step for step in steps if step.startswith("SCAN") and " USING " not in step and step not in SMALL]
        assert not bad + [step for step in steps if step in ALL_OF_A_MERCHANT], (statement, steps)
