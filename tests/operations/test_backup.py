"""Backups under load, whole or not at all; damaged and foreign ones are refused."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import NullPool, create_engine
from sqlalchemy.engine import make_url

from responder.cli import main
from responder.errors import StoreError
from responder.store.backup.backups import at_rest, back_up, stage, swap, verify
from responder.store.connection.schema import HEAD, KNOWN, configuration, current
from tests.service.shop import NOON, Shop


def test_commands_say_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path}/responder.db"
    assert main(["backup", str(tmp_path / "b"), "--database", database]) == 1
    assert "There is no database" in capsys.readouterr().err
    assert main(["migrate", "--database", database]) == 0
    assert main(["backup", str(tmp_path / "b"), "--database", database]) == 0
    assert (tmp_path / "b").stat().st_mode & 0o077 == 0
    assert main(["backup", str(tmp_path / "b"), "--database", database]) == 1
    assert "is there already" in capsys.readouterr().err
    assert main(["restore", str(tmp_path / "none"), "--database", database]) == 1
    assert main(["restore", str(tmp_path / "b"), "--database", database]) == 0
    assert "is kept as" in capsys.readouterr().out
    assert len(list(tmp_path.glob("responder.db.before-*"))) == 1
    assert not list(tmp_path.glob("*.restoring*")), "nothing is left lying about"


def test_damaged_and_foreign_files_are_refused(tmp_path: Path) -> None:
    database = tmp_path / "responder.db"
    assert main(["migrate", "--database", f"sqlite:///{database}"]) == 0
    back_up(make_url(f"sqlite:///{database}"), tmp_path / "good")
    assert verify(tmp_path / "good")
    whole = (tmp_path / "good").read_bytes()
    for name, content in {
        "empty": b"",
        "text": b"name: not a database",
        "cut": whole[: len(whole) // 2],
        "zeroed": whole[:8192] + b"\0" * 40_000 + whole[48_192:],
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(StoreError):
            verify(tmp_path / name)
    newer = tmp_path / "newer"
    shutil.copy(tmp_path / "good", newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA application_id=0")
    with pytest.raises(StoreError, match="another version"):
        verify(newer)
    before = database.read_bytes()
    assert main(["restore", str(tmp_path / "zeroed"), "--database", f"sqlite:///{database}"]) == 1
    assert database.read_bytes() == before


@pytest.mark.parametrize("version", sorted(KNOWN))
def test_a_backup_of_any_earlier_version_can_be_put_in_place(tmp_path: Path, version: str) -> None:
    url = f"sqlite:///{tmp_path / 'responder.db'}"
    assert main(["migrate", "--database", url]) == 0
    with create_engine(url, poolclass=NullPool).begin() as connection:
        command.downgrade(configuration(connection), version)
    back_up(make_url(url), tmp_path / "older")
    assert verify(tmp_path / "older")
    assert main(["restore", str(tmp_path / "older"), "--database", url]) == 0
    assert main(["migrate", "--database", url]) == 0
    with create_engine(url, poolclass=NullPool).begin() as connection:
        assert current(connection) == HEAD


def kaffe(file: Path) -> None:
    """A row that is known, in a database at work."""
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS noted (name TEXT, number TEXT)")
        connection.execute("INSERT INTO noted VALUES ('Kari', '+4790012345')")
    connection.close()


def test_a_backup_in_which_a_digit_has_changed_is_refused(tmp_path: Path) -> None:
    """To SQLite a wrong number is as good as a right one; to whoever has it, it is not."""
    database, backup = tmp_path / "responder.db", tmp_path / "good"
    url = f"sqlite:///{database}"
    assert main(["migrate", "--database", url]) == 0
    kaffe(database)
    back_up(make_url(url), backup)
    whole = backup.read_bytes()
    assert whole.count(b"+4790012345") == 1
    for place in (whole.index(b"+4790012345") + 5, 30, 99, len(whole) - 1):
        (tmp_path / "changed").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(StoreError, match="damaged"):
            verify(tmp_path / "changed")
    (tmp_path / "longer").write_bytes(whole + b"\0")
    with pytest.raises(StoreError, match="damaged"):
        verify(tmp_path / "longer")
    assert main(["restore", str(backup), "--database", url]) == 0
    shutil.copy(database, tmp_path / "copy")
    kaffe(tmp_path / "copy")
    assert verify(tmp_path / "copy"), "what was restored goes on, and a plain copy of it is a backup as well"
    (tmp_path / "older").write_bytes(whole[:68] + bytes(4) + whole[72:])
    assert verify(tmp_path / "older"), "backups that were made before there was a checksum still count"


def test_an_older_backup_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    """Without a checksum, too: SQLite's own check compares a table with its indexes."""
    database = tmp_path / "responder.db"
    assert main(["migrate", "--database", f"sqlite:///{database}"]) == 0
    kaffe(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE INDEX numbers ON noted (number)")
    back_up(make_url(f"sqlite:///{database}"), tmp_path / "good")
    whole = (tmp_path / "good").read_bytes()
    assert whole.count(b"+4790012345") == 2
    (tmp_path / "broken").write_bytes((whole[:68] + bytes(4) + whole[72:]).replace(b"+4790012345", b"+4790012346", 1))
    with pytest.raises(StoreError, match="integrity check fails"):
        verify(tmp_path / "broken")


@pytest.mark.parametrize("holds", ["wal", "write", "read"])
def test_nothing_is_restored_while_a_server_has_the_database_open(
    tmp_path: Path, holds: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it does at that moment: it would go on writing into the file that was set aside."""
    database = tmp_path / "responder.db"
    url = make_url(f"sqlite:///{database}")
    assert main(["migrate", "--database", str(url)]) == 0
    back_up(url, tmp_path / "good")
    with closing(sqlite3.connect(database, isolation_level=None)) as server:
        server.execute("PRAGMA journal_mode=WAL")
        server.execute("SELECT count(*) FROM message").fetchone()
        if holds == "write":
            server.execute("BEGIN IMMEDIATE")
        elif holds == "read":
            server.execute("BEGIN")
            server.execute("SELECT count(*) FROM message").fetchone()
        assert main(["restore", str(tmp_path / "good"), "--database", str(url)]) == 1
        assert "A server still works" in capsys.readouterr().err
        assert not list(tmp_path.glob("responder.db.before-*"))
        assert not list(tmp_path.glob("*.restoring*")), "a copy of what people wrote is not left lying about"
    assert swap(url, stage(url, tmp_path / "good"), NOON, at_rest(url)) is not None


def test_a_backup_comes_to_an_end_though_others_write_all_the_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks at one moment; SQLite's own way begins anew whenever somebody else has committed."""
    database = tmp_path / "responder.db"
    assert main(["migrate", "--database", f"sqlite:///{database}"]) == 0
    kaffe(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("INSERT INTO noted VALUES ('much', zeroblob(20000000))")
    monkeypatch.setattr("responder.store.backup.backups.PAGES", 1)
    over = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=20)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            while not over.is_set():
                connection.execute("INSERT INTO noted VALUES ('Ola', '+4791112222')")

    writing = threading.Thread(target=write, daemon=True)
    stopping = threading.Timer(20, over.set)
    writing.start()
    stopping.start()
    back_up(make_url(f"sqlite:///{database}"), tmp_path / "backup")
    assert not over.is_set()
    over.set()
    stopping.cancel()
    writing.join()
    assert verify(tmp_path / "backup")


def test_no_list_of_processes_shows_the_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pg_dump"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked; echo "$PGPASSWORD" > {tmp_path}/given; exit 3\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(StoreError, match="pg_dump refuses"):
        back_up(make_url("postgresql://shop:a%2Fpass@db.example/x"), tmp_path / "dump")
    asked, given = ((tmp_path / name).read_text() for name in ("asked", "given"))
    assert "shop@db.example/x" in asked
    assert "pass" not in asked
    assert given == "a/pass\n"
    assert not list(tmp_path.glob("dump*"))


def test_a_backup_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No half of one under any name: it holds personal data, and somebody may take it for a whole one."""
    database = tmp_path / "responder.db"
    assert main(["migrate", "--database", f"sqlite:///{database}"]) == 0
    monkeypatch.setattr("responder.store.backup.backups.verify", failing)
    with pytest.raises(StoreError, match="broken"):
        back_up(make_url(f"sqlite:///{database}"), tmp_path / "backup")
    assert not list(tmp_path.glob("backup*"))


def failing(file: Path) -> str:
    assert file.stat().st_mode & 0o077 == 0, "also before it has its name"
    raise StoreError("broken")


async def test_a_backup_under_load_is_whole_and_of_one_moment(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish()
        taken = 0

        async def load() -> None:
            nonlocal taken
            for number in range(40):
                await shop.text(f"+47900{number:05d}", "JOIN")
                taken += 1

        loads = asyncio.create_task(load())
        url = make_url(shop.settings.database)
        backups = 0
        while not loads.done():
            await asyncio.to_thread(back_up, url, tmp_path / f"backup{backups}")
            backups += 1
            await asyncio.sleep(0.01)
        await loads
        assert taken == 40
        assert backups > 1
        with pytest.raises(StoreError, match="still works"):
            await asyncio.to_thread(swap, url, stage(url, tmp_path / "backup0"), NOON, at_rest(url))
        assert await shop.text("+4799999999", "JOIN")
    for number in range(backups):
        with sqlite3.connect(tmp_path / f"backup{number}") as connection:
            texts = connection.execute("SELECT count(*) FROM message WHERE direction = 'in'").fetchone()[0]
            runs = connection.execute("SELECT count(*) FROM run").fetchone()[0]
        assert texts == runs, "an answer and the dialog that it moved are in the backup together"
    assert texts > 0
