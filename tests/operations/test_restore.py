"""A backup becomes the database again: whole, held, and asked about at the gateway before anything goes out."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from responder.channels.base import InboundText, Outgoing, SendResult
from responder.cli import main
from responder.cli.checkups.database import check_database
from responder.errors import StoreError
from responder.store.backup.backups import at_rest, back_up, stage, swap, verify
from responder.store.backup.putting_back import put_back
from responder.store.backup.restoring import WHY
from responder.store.connection.database import Database
from tests.fakes.postgres import Postgres
from tests.service.shop import NOON, NUMBER, Gateway, Shop
from tests.starts import run

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


async def restore(shop: Shop, file: Path) -> None:
    code = await asyncio.to_thread(main, ["restore", str(file), "--database", shop.settings.database])
    assert code == 0


async def caught_up(shop: Shop) -> None:
    """As long as it takes, by the shop's clock, which moves between two looks at the gateway and not within one."""
    await shop.service.reconciler.go_round()
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

    with pytest.raises(StoreError, match="not empty"):
        await put_back(database_url, tmp_path / "dump", NOON)
    newer = await postgresql_server.create()
    await _run(newer, "CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('9999')")
    await asyncio.to_thread(back_up, make_url(newer), tmp_path / "newer")
    await postgresql_server.drop(newer)
    other = await postgresql_server.create()
    with pytest.raises(StoreError, match="another version"):
        await put_back(other, tmp_path / "newer", NOON)
    assert await _tables(other) == []
    for size in (20_000, (tmp_path / "dump").stat().st_size - 1_500):
        (tmp_path / "cut").write_bytes((tmp_path / "dump").read_bytes()[:size])
        with pytest.raises(StoreError, match="pg_restore refuses"):
            await put_back(other, tmp_path / "cut", NOON)
        assert await _tables(other) == [], "what failed has left nothing behind"
    await postgresql_server.drop(other)
    with pytest.raises(StoreError, match="names SQLite"):
        await put_back(f"sqlite:///{tmp_path}/x.db", tmp_path / "dump", NOON)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreError, match="pg_dump is not installed"):
        back_up(make_url(database_url), tmp_path / "other")


KILLED = """#!/bin/sh
# Does what it is asked, and ends whoever asked at the moment that the test has chosen.
case " $* " in *" --single-transaction "*) filling=yes ;; esac
[ -n "$filling" ] && [ "{moment}" = before ] && {{ kill -9 $PPID; exit 0; }}
"{program}" "$@"; code=$?
[ -n "$filling" ] && [ "{moment}" = after ] && kill -9 $PPID
exit $code
"""


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_restore_that_is_killed_lets_nobody_work_on_half_of_it(
    database_url: str, postgresql_server: Postgres, tmp_path: Path, moment: str
) -> None:
    """A real command, killed around the program that fills the database. No server of ours, and no command, makes
    anything of what is there; done once more, with another backup even, it comes to its end."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN)
        await shop.text(KARI, "JOIN")
        await shop.said("Reply YES to get our offers.")
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "dump")
        await shop.text(OLA, "JOIN")
        await shop.said(*["Reply YES to get our offers."] * 2)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "later")
    programs = tmp_path / "programs"
    programs.mkdir()
    real = shutil.which("pg_restore")
    (programs / "pg_restore").write_text(KILLED.format(program=real, moment=moment))
    (programs / "pg_restore").chmod(0o755)

    other = await postgresql_server.create()
    killed = await _restoring(other, tmp_path / "later", PATH=f"{programs}:{os.environ['PATH']}")
    assert killed[0] == -signal.SIGKILL
    assert ("message" in await _tables(other)) == (moment == "after")
    again = TellingShop(other)
    again.gateway = shop.gateway
    with pytest.raises(StoreError, match="run `responder restore` with that backup once more"):
        await again.service.start()
    await again.service.stop()
    looked_at = Database(other)
    schema = next(one for one in await check_database(looked_at) if one.subject == "schema")
    await looked_at.close()
    assert (schema.state, "cut short" in schema.text) == ("wrong", True)
    code, said = await _restoring(other, tmp_path / "dump")
    assert (code, "2 channels held" in said) == (0, True), said
    again = TellingShop(other)
    again.gateway = shop.gateway
    async with again:
        assert [row["parked_reason"] for row in await again.rows("channel", kind="sms")] == [WHY]
        assert [row["text"] for row in await again.rows("message", direction="in")] == ["JOIN"]
    await postgresql_server.drop(other)


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_nothing_is_restored_beside_a_server_that_is_still_connected(
    database_url: str, postgresql_server: Postgres, tmp_path: Path
) -> None:
    """It would send what it finds, the moment that it is there."""
    await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "dump")
    other = await postgresql_server.create()
    server = Database(other)
    await server.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
    with pytest.raises(StoreError, match="still connected"):
        await put_back(other, tmp_path / "dump", NOON)
    assert await _tables(other) == []
    await server.close()
    await _run(other, "CREATE FUNCTION theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    (tmp_path / "cut").write_bytes((tmp_path / "dump").read_bytes()[:20_000])
    with pytest.raises(StoreError, match="pg_restore refuses"):
        await put_back(other, tmp_path / "cut", NOON)
    done = await put_back(other, tmp_path / "dump", NOON)
    assert (done.held, done.kept) == (0, None)
    await _run(other, "SELECT theirs()")
    await postgresql_server.drop(other)


def test_at_no_moment_is_there_no_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that starts where there is none makes a new one, and tells the gateway that no number is served here."""
    database = tmp_path / "responder.db"
    url = make_url(f"sqlite:///{database}")
    assert main(["migrate", "--database", str(url)]) == 0
    back_up(url, tmp_path / "good")
    staged = stage(url, tmp_path / "good")
    replace_ = os.replace

    def cut_short(source: Path, target: Path) -> None:
        if Path(target) == database:
            raise KeyboardInterrupt
        replace_(source, target)

    monkeypatch.setattr(os, "replace", cut_short)
    with pytest.raises(KeyboardInterrupt):
        swap(url, staged, NOON, at_rest(url))
    assert database.is_file()
    monkeypatch.undo()
    assert main(["restore", str(tmp_path / "good"), "--database", str(url)]) == 0


async def _restoring(url: str, file: Path, **environment: str) -> tuple[int, str]:
    given = {**os.environ, "RESPONDER_SECRET": "s" * 40, **environment}
    done = await asyncio.to_thread(run, "responder.cli", "restore", str(file), "--database", url, env=given)
    return done.returncode, (done.stdout + done.stderr).decode()


async def _run(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statements)
    finally:
        await connection.close()


async def _tables(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return [row[0] for row in found]
    finally:
        await connection.close()
