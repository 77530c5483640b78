"""How a database is reached: what an address may hold, and how it is said that nothing answers there."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from responder.errors import SettingError, StoreError, UnreachableError
from responder.service.wakeups import Wakeups
from responder.store.connection.database import Database, open_listener
from responder.store.connection.reaching import for_engine, read_address


@pytest.mark.parametrize("name", ["sslmode", "ssl"])
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_the_usual_name_for_encryption_is_understood_everywhere(database_url: str, name: str) -> None:
    mark = "&" if "?" in database_url else "?"
    database = Database(f"{database_url}{mark}{name}=prefer")
    assert await database.read(lambda connection: connection.execute(text("SELECT 1")).scalar()) == 1
    async with open_listener(database.url) as connection:
        assert await connection.fetchval("SELECT 1") == 1
    await database.close()


def test_what_would_not_be_heeded_is_refused() -> None:
    with pytest.raises(SettingError, match="holds 'channel_binding'; only host, port"):
        Database("postgresql://a:b@db.example/x?sslmode=require&channel_binding=require")


def test_sqlalchemy_gets_its_own_name() -> None:
    assert dict(for_engine(read_address("postgresql://a@b/c?sslmode=require")).query) == {"ssl": "require"}


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (
            "postgresql://u:secret@127.0.0.1:1/x",
            "The database at 127.0.0.1:1 cannot be used now: nothing listens there.",
        ),
        (
            "postgresql://u:secret@nowhere.invalid/x",
            "nowhere.invalid:5432 cannot be used now: the name of its host is not",
        ),
        ("postgresql://u:secret@/x?host=/nowhere", "/nowhere:5432 cannot be used now: nothing listens there"),
    ],
)
async def test_why_it_cannot_be_reached_is_said_without_the_password(address: str, told: str) -> None:
    database = Database(address)
    for ask in (database.read, database.write, database.write_alone):
        with pytest.raises(UnreachableError) as raised:
            await ask(lambda connection: None)
        assert told in str(raised.value)
        assert "secret" not in str(raised.value)
        assert raised.value.short == "does not answer"
        assert isinstance(raised.value, StoreError)
    await database.close()


async def test_what_speaks_another_language_there_is_no_database() -> None:
    """Something else listens at that port, takes the connection and hangs up."""

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(8)
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    database = Database(f"postgresql://u:secret@127.0.0.1:{port}/x")
    with pytest.raises(UnreachableError, match="there is no connection to it"):
        await database.read(lambda connection: None)
    await database.close()
    server.close()


async def test_who_waits_for_word_from_others_says_that_the_database_is_away() -> None:
    """Not the bare name of what the driver has raised: nobody can make anything of that."""
    told: list[BaseException] = []
    database = Database("postgresql://u:secret@127.0.0.1:1/x")

    def trouble(error: BaseException) -> None:
        told.append(error)
        wakeups.stop()

    wakeups = Wakeups(database, lambda word: None, trouble)
    await wakeups.run()
    await database.close()
    assert [str(one) for one in told] == ["The database at 127.0.0.1:1 cannot be used now: nothing listens there."]
    assert isinstance(told[0], StoreError)
