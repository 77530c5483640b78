"""Who writes at the same moment shares a commit, and nothing else: each is written as a whole or not at all."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from responder.errors import ConflictError, StoreError
from responder.store.connection.database import Database

COUNT = text("SELECT count(*) FROM line")
INSERT = text("INSERT INTO line VALUES (:number)")


@pytest.fixture
async def lines(tmp_path: Path) -> Any:
    database = Database(f"sqlite:///{tmp_path}/lines.db")
    await database.write(lambda connection: connection.execute(text("CREATE TABLE line (number INTEGER PRIMARY KEY)")))
    yield database
    await database.close()


def put(connection: Connection, *numbers: int) -> int:
    """Writes them one by one; how many there are then."""
    for number in numbers:
        connection.execute(INSERT, {"number": number})
    return int(connection.execute(COUNT).scalar() or 0)


def stumble(connection: Connection, number: int) -> None:
    put(connection, number)
    raise ValueError("stumbled after writing")


async def kept(database: Database) -> list[int]:
    def numbers(connection: Connection) -> list[int]:
        return [row[0] for row in connection.execute(text("SELECT number FROM line ORDER BY number"))]

    return await database.read(numbers)


async def test_many_share_a_commit_and_each_sees_those_before(lines: Database) -> None:
    commits: list[object] = []
    side: Any = lines._side
    event.listen(side._writing, "commit", commits.append)
    seen = await asyncio.gather(*(lines.write(put, number) for number in range(100)))
    assert seen == list(range(1, 101)), "in the order in which they were asked for"
    assert len(commits) <= 14, "those that came while one was on its way went together"
    assert await kept(lines) == list(range(100))


async def test_what_fails_leaves_nothing_and_harms_nobody(lines: Database) -> None:
    told = await asyncio.gather(
        lines.write(put, 1),
        lines.write(put, 2, 3),
        lines.write(stumble, 4),
        lines.write(put, 5),
        lines.write(put, 6, 2),  # half of it written, then in the way of another
        lines.write(put, 7),
        return_exceptions=True,
    )
    assert [type(one) for one in told] == [int, int, ValueError, int, ConflictError, int]
    assert await kept(lines) == [1, 2, 3, 5, 7]
    assert await lines.write(put, 8) == 6, "and it goes on"


async def test_a_commit_that_fails_fails_for_all_of_them(lines: Database) -> None:
    side: Any = lines._side
    broken = iter((True,))

    @event.listens_for(side._writing, "commit")
    def commit(connection: Connection) -> None:
        if next(broken, False):
            raise OSError("the disk is gone")

    told = await asyncio.gather(*(lines.write(put, number) for number in range(4)), return_exceptions=True)
    assert [isinstance(one, StoreError) for one in told] == [True] * 4
    assert await kept(lines) == []
    assert await lines.write(put, 9) == 1


async def test_a_full_disk_ends_the_transaction_of_all(lines: Database) -> None:
    """SQLite may undo everything by itself then: nobody may be told that theirs was written."""

    def fill(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE IF NOT EXISTS blob (data BLOB)"))
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count={pages}"))
        connection.execute(text("INSERT INTO blob VALUES (zeroblob(10000000))"))

    jobs = [lines.write(put, 1), lines.write(put, 2), lines.write(fill), lines.write(put, 3)]
    told = await asyncio.gather(*jobs, return_exceptions=True)
    assert isinstance(told[2], StoreError)
    written = [
        number for number, one in zip((1, 2, 3), (told[0], told[1], told[3]), strict=True) if isinstance(one, int)
    ]
    assert await kept(lines) == written


async def test_who_gives_up_waiting_is_written_all_the_same(lines: Database) -> None:
    first = asyncio.ensure_future(lines.write(put, 1))
    second = asyncio.ensure_future(lines.write(put, 2))
    await asyncio.sleep(0)
    second.cancel()
    assert await first == 1
    assert await lines.write(put, 3) == 3
    assert second.cancelled()


async def test_closing_waits_for_what_was_asked(lines: Database) -> None:
    jobs = [asyncio.ensure_future(lines.write(put, number)) for number in range(20)]
    await asyncio.sleep(0)
    await lines.close()
    assert len(await asyncio.gather(*jobs)) == 20
