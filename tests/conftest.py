"""Databases for tests: the same tests run on SQLite and on a real PostgreSQL, one empty database each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from responder.store.database import Database
from responder.store.schema import migrate
from tests.fakes.postgres import Postgres

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Postgres]:
    """A PostgreSQL server: RESPONDER_TEST_POSTGRES, else one that is brought along and started."""
    with Postgres() as server:
        yield server


@pytest.fixture(params=KINDS)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database that holds nothing yet; each test runs once for each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/responder.db"
        return
    server: Postgres = request.getfixturevalue("postgresql_server")
    address = await server.create()
    yield address
    await server.drop(address)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database with the newest schema."""
    opened = Database(database_url)
    await migrate(opened)
    yield opened
    await opened.close()
