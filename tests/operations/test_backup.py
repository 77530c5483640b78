"""Backups under load, damaged ones refused, and a restore that asks the gateway before anything goes out."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import asyncpg
import pytest
from alembic import command
from sqlalchemy import NullPool, create_engine
from sqlalchemy.engine import make_url

from responder.channels.base import InboundText, Outgoing, SendResult
from responder.cli import main
from responder.errors import StoreError
from responder.store.backups import back_up, stage, swap, verify
from responder.store.restoring import WHY
from responder.store.schema import HEAD, KNOWN, configuration, current
from tests.fakes.postgres import Postgres
from tests.service.shop import NOON, NUMBER, Gateway, Shop

KARI, OLA, PER = "+4790012345", "+4791112222", "+4792223333"
OFFER = """
name: Offer
channel: sms
purpose: marketing
start:
  - event: offer.made
steps:
  - send: "Ten per cent off. STOP to end."
"""
JOIN = """
name: Join
channel: sms
purpose: service
start:
  - keyword: JOIN
steps:
  - ask: "Reply YES to get our offers."
    replies:
      yes:
        - subscribe: sms
        - send: "You're in!"
      no reply: end
"""


class TellingGateway(Gateway):
    """A gateway that can be asked: what it was sent, and what it received for our number."""

    def __init__(self) -> None:
        super().__init__()
        self.inbound: list[InboundText] = []
        self.asked: list[Outgoing] = []

    async def find(self, message: Outgoing, adopted: object = ()) -> SendResult:
        self.asked.append(message)
        for number, one in enumerate(self.requests):
            if (one.to, one.text) == (message.to, message.text):
                return SendResult("accepted", reference=f"SMfound{number}", status="delivered")
        return SendResult("temporary", code="not-found")

    async def received(self, to: str, since: datetime) -> AsyncIterator[InboundText]:
        for one in self.inbound:
            yield one


class TellingShop(Shop):
    gateway: TellingGateway

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.gateway = TellingGateway()

    async def __aenter__(self) -> TellingShop:
        await super().__aenter__()
        return self

    async def text(self, sender: str, text: str, reference: str | None = None) -> bool:
        number = len(self.gateway.inbound)
        found = InboundText(f"SM{number:032d}", sender, NUMBER, text, sent_at=self.clock.now())
        self.gateway.inbound.append(found)
        # A webhook does not tell when it was sent, as the list does.
        return await self.service.receive_text(self.sms, replace(found, sent_at=None))


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
def test_nothing_is_restored_while_a_server_has_the_database_open(tmp_path: Path, holds: str) -> None:
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
        with pytest.raises(StoreError, match="still works"):
            swap(url, stage(url, tmp_path / "good"), NOON)
        assert not list(tmp_path.glob("responder.db.before-*"))
    assert swap(url, stage(url, tmp_path / "good"), NOON) is not None


def test_a_backup_comes_to_an_end_though_others_write_all_the_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks at one moment; SQLite's own way begins anew whenever somebody else has committed."""
    database = tmp_path / "responder.db"
    assert main(["migrate", "--database", f"sqlite:///{database}"]) == 0
    kaffe(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("INSERT INTO noted VALUES ('much', zeroblob(20000000))")
    monkeypatch.setattr("responder.store.backups.PAGES", 1)
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
    monkeypatch.setattr("responder.store.backups.verify", failing)
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
            await asyncio.to_thread(swap, url, stage(url, tmp_path / "backup0"), NOON)
        assert await shop.text("+4799999999", "JOIN")
    for number in range(backups):
        with sqlite3.connect(tmp_path / f"backup{number}") as connection:
            texts = connection.execute("SELECT count(*) FROM message WHERE direction = 'in'").fetchone()[0]
            runs = connection.execute("SELECT count(*) FROM run").fetchone()[0]
        assert texts == runs, "an answer and the dialog that it moved are in the backup together"
    assert texts > 0


async def restore(shop: Shop, file: Path) -> None:
    code = await asyncio.to_thread(main, ["restore", str(file), "--database", shop.settings.database])
    assert code == 0


async def caught_up(shop: Shop) -> None:
    """As long as it takes, by the shop's clock, which moves between two looks at the gateway and not within one."""
    for _ in range(12):
        shop.clock.advance(400)
        for _ in range(2):
            await shop.service.reconciler.go_round()
    await asyncio.sleep(0.2)


async def test_after_a_restore_the_gateway_is_asked_first(tmp_path: Path) -> None:
    """Kari joined and then said STOP after the backup; Ola joined after it; an offer to Per waited in it."""
    database = f"sqlite:///{tmp_path}/responder.db"
    async with TellingShop(database) as shop:
        gateway = shop.gateway
        await shop.publish(JOIN, OFFER)
        for sender in (KARI, PER):
            await shop.text(sender, "JOIN")
            await shop.text(sender, "YES")
        await shop.until(lambda: len(gateway.texts) == 4)
        gateway.answer = lambda message: SendResult("temporary", code="later", retry_after=3600)
        await shop.service.receive_event(shop.id, "e1", "offer.made", {"sms": PER}, {})
        await shop.service.receive_event(shop.id, "e2", "offer.made", {"sms": KARI}, {})
        await shop.until(lambda: len(gateway.texts) == 6)
        await asyncio.sleep(0.2)
        await asyncio.to_thread(back_up, make_url(database), tmp_path / "backup")
        gateway.requests = gateway.requests[:4]
        gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
        await shop.text(KARI, "STOP")
        await shop.text(OLA, "JOIN")
        await shop.text(OLA, "YES")
        await shop.until(lambda: len([one for one in gateway.requests if one.to == OLA]) == 2)
    already = len(gateway.requests)

    again = TellingShop(database)
    again.gateway = gateway
    await restore(again, tmp_path / "backup")
    rows = sqlite3.connect(tmp_path / "responder.db").execute("SELECT parked_reason FROM channel").fetchall()
    assert {row[0] for row in rows} == {WHY}
    again.clock.advance(7200)
    async with again:
        assert len(gateway.requests) == already, "nothing goes out before the gateway was asked"
        await again.service.outbox._wake((again.id, again.sms), probe=True)
        await caught_up(again)
        channels = await again.rows("channel", kind="sms")
        assert channels[0]["restored_to"] is None
        assert channels[0]["parked_reason"] is None
        await again.until(lambda: len(gateway.requests) > already)
        await asyncio.sleep(0.3)
        new = [(one.to, one.text) for one in gateway.requests[already:]]
        assert (PER, "Ten per cent off. STOP to end.") in new, "what had not gone out goes out"
        assert KARI not in [to for to, _ in new], "who opted out after the backup gets nothing"
        assert OLA not in [to for to, _ in new], "what was answered after the backup is not answered twice"
        assert any(one.to == OLA for one in gateway.asked)
        assert len(new) == 1
        consents = await again.rows("consent", channel="sms", granted=True)
        assert len(consents) >= 3, "Ola's consent was fetched back"


@pytest.fixture
def own_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The programs that came with the server under test, unless it is another's."""
    if "RESPONDER_TEST_POSTGRES" not in os.environ:
        monkeypatch.setenv("PATH", f"{Postgres.programs()}:{os.environ['PATH']}")
    elif shutil.which("pg_dump") is None:
        pytest.skip("pg_dump of the PostgreSQL that RESPONDER_TEST_POSTGRES names is not installed here")


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_by_its_own_programs(
    database_url: str, postgresql_server: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kari is asked before the backup, and answers after it. It is restored into an empty database, where her answer is
    fetched from the gateway, and she gets what she got before, once."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN)
        await shop.text(KARI, "JOIN")
        await shop.said("Reply YES to get our offers.")
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "dump")
        await shop.text(KARI, "YES")
        await shop.said("Reply YES to get our offers.", "You're in!")
    assert (tmp_path / "dump").stat().st_mode & 0o077 == 0
    assert verify(tmp_path / "dump") == ""

    empty = await postgresql_server.create()
    again = TellingShop(empty)
    again.gateway = shop.gateway
    await restore(again, tmp_path / "dump")
    again.clock.advance(7200)
    async with again:
        assert [row["parked_reason"] for row in await again.rows("channel", kind="sms")] == [WHY]
        await caught_up(again)
        assert [row["parked_reason"] for row in await again.rows("channel", kind="sms")] == [None]
        assert again.gateway.texts == ["Reply YES to get our offers.", "You're in!"]
        assert [row["ended"] for row in await again.rows("run")] == ["done"]
    await postgresql_server.drop(empty)

    with pytest.raises(StoreError, match="pg_restore refuses"):
        await asyncio.to_thread(stage, make_url(database_url), tmp_path / "dump")  # it is not empty
    newer = await postgresql_server.create()
    await _run(newer, "CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('9999')")
    await asyncio.to_thread(back_up, make_url(newer), tmp_path / "newer")
    await postgresql_server.drop(newer)
    other = await postgresql_server.create()
    with pytest.raises(StoreError, match="another version"):
        await asyncio.to_thread(stage, make_url(other), tmp_path / "newer")
    assert await _tables(other) == 0, "a server that was started on it would send what has long been sent"
    await postgresql_server.drop(other)
    for size in (20_000, (tmp_path / "dump").stat().st_size - 1_500):
        (tmp_path / "cut").write_bytes((tmp_path / "dump").read_bytes()[:size])
        other = await postgresql_server.create()
        with pytest.raises(StoreError, match="pg_restore refuses"):
            await asyncio.to_thread(stage, make_url(other), tmp_path / "cut")
        assert await _tables(other) == 0, "what failed has left nothing behind"
        await postgresql_server.drop(other)
    with pytest.raises(StoreError, match="names SQLite"):
        stage(make_url(f"sqlite:///{tmp_path}/x.db"), tmp_path / "dump")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreError, match="pg_dump is not installed"):
        back_up(make_url(database_url), tmp_path / "other")


async def _run(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statements)
    finally:
        await connection.close()


async def _tables(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        found: int = await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        return found
    finally:
        await connection.close()
