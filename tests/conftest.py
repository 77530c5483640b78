"""Databases for tests: the same tests run on SQLite and on a real PostgreSQL, each in a database of its own."""

from __future__ import annotations

import asyncio
import gc
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from responder.store.connection.database import Database
from responder.store.connection.schema import migrate
from tests.compiled import keep_compiled
from tests.fakes.postgres import Likeness, Postgres

KINDS = ("sqlite", "postgresql")

# No test is timed: on a machine that is busy elsewhere examples take as long as they take.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
keep_compiled()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Several workers share the tests as `tests/distribution.py` says."""
    from tests.distribution import Distribution

    return Distribution(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):
        from tests.distribution import turn

        items.sort(key=lambda item: turn(item.nodeid))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Thousands of tests and all that they import stay to the end: the garbage collector need not go through them
    again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Postgres]:
    """A PostgreSQL server: RESPONDER_TEST_POSTGRES, else one that is brought along and started."""
    with Postgres(durable=False) as server:
        yield server


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: Postgres) -> Likeness:
    """Databases with the newest schema and no row."""
    address = asyncio.run(postgresql_server.create())
    _migrate(address)
    return Likeness(postgresql_server, address)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the newest schema, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "responder.db"
    _migrate(f"sqlite:///{file}")
    return file


def _migrate(address: str) -> None:
    async def run() -> None:
        database = Database(address)
        await migrate(database)
        await database.close()

    asyncio.run(run())


@pytest.fixture(params=KINDS)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database that holds nothing, not even tables; each test runs once for each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/responder.db"
        return
    server: Postgres = request.getfixturevalue("postgresql_server")
    address = asyncio.run(server.create())
    yield address
    asyncio.run(server.drop(address))


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with the newest schema and no row; each test runs once for each kind."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "responder.db")
        yield f"sqlite:///{tmp_path}/responder.db"
        return
    migrated: Likeness = request.getfixturevalue("migrated_postgresql")
    address = asyncio.run(migrated.take())
    yield address
    asyncio.run(migrated.give_back(address))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database with the newest schema."""
    opened = Database(database_url)
    yield opened
    await opened.close()
