"""The database before a restore may be of another version, damaged, of another secret, older, or not there at all."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text
from sqlalchemy.engine import make_url

from responder.cli import main
from responder.store.backup.backups import back_up
from responder.store.connection.database import Database
from responder.store.connection.schema import configuration
from responder.store.rights.marks import ERASED, erasure_key, mark_of
from tests.operations.replacing import (
    NEWS,
    ORDER,
    SECRET,
    caught_up,
    kept,
    mail,
    member,
    number,
    offered,
    opened_again,
    overwrite,
    own_programs,
    put_in_place,
    quiet,
    reached,
    said,
    stored,
)
from tests.operations.test_restore import JOIN, OFFER, TellingShop

__all__ = ["own_programs"]


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("version", ["0001", "0004", "newer"])
async def test_of_another_version(
    database_url: str, tmp_path: Path, version: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The database before is of an older schema, or of a newer one: an update went wrong, and is taken back."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311, 312, 313)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        old = "INSERT INTO suppression VALUES ('kaffe', 'email', 'kari@bücher.example', 'stop', '2026-11-18 12:00:00.000000')"
        await shop.service.store.write(lambda connection: connection.execute(text(old)))
        await shop.service.rights.erase(number(311))
        await shop.service.rights.withdraw(number(312), None, ["sms", "email"], who="Ola", how="phoned")
        await quiet(shop)
    changed = Database(database_url)
    if version == "newer":
        for line in ("ALTER TABLE consent ADD COLUMN more TEXT", "UPDATE alembic_version SET version_num = '0099'"):
            await changed.write(lambda connection, line=line: connection.execute(text(line)))
    else:
        await changed.write(lambda connection: command.downgrade(configuration(connection), version))
    await changed.close()
    capsys.readouterr()
    assert await put_in_place(database_url, tmp_path / "backup") == 0
    async with await opened_again(shop, database_url) as again:
        await caught_up(again)
        assert number(311) not in await stored(again)
        assert await again.rows("suppression", address="kari@xn--bcher-kva.example"), "in the form of now"
        await offered(again, 311, 312, 313)
        assert reached(again, 0) == {number(313), mail(313)}


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_of_a_damaged_database_what_can_be_read(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pages in the middle of the ledger are lost. Those on either side of them are taken over, and it is said."""
    people = range(300, 400)
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, *people)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        for one in people:
            await shop.service.rights.withdraw(number(one), None, ["sms"], who="Ola", how="phoned " + "x" * 900)
        await quiet(shop)
    file = Path(make_url(database_url).database or "")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name='consent' AND pagetype='leaf' ORDER BY path")
        try:
            leaves = [row[0] for row in pages]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite tells nothing of its pages")
    overwrite(file, (leaves[len(leaves) // 2] - 1) * size, size)
    capsys.readouterr()
    assert await put_in_place(database_url, tmp_path / "backup") == 0
    told = said(capsys)
    assert "damaged" in told
    async with await opened_again(shop, database_url) as again:
        no = await again.rows("consent", granted=False, purpose="marketing")
        assert 60 < len(no) < 100, len(no)

    overwrite(file, 0, size)
    assert await put_in_place(database_url, tmp_path / "backup") == 0
    assert "cannot be read" in said(capsys)


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_marks_of_another_secret_do_not_count(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The secret was changed after the backup. Who was erased since is not known by the marks, but by the blanked
    messages; of who never had one the command tells."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311, 312)
        await offered(shop, 311, name="first")
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
    monkeypatch.setenv("RESPONDER_SECRET", "t" * 40)
    assert await asyncio.to_thread(main, ["secret", "--accept", "--database", database_url]) == 0
    for one in (311, 312):
        erase = ["person", "erase", number(one), "--yes", "--database", database_url]
        assert await asyncio.to_thread(main, erase) == 0
    monkeypatch.setenv("RESPONDER_SECRET", SECRET)
    capsys.readouterr()
    assert await put_in_place(database_url, tmp_path / "backup") == 0
    told = said(capsys)
    assert "4 marks of erased addresses were made with another secret" in told
    async with await opened_again(shop, database_url) as again:
        assert number(311) not in await stored(again)
        assert number(312) in await stored(again)
        mark = mark_of(erasure_key(SECRET, "kaffe"), "sms", number(311))
        assert [row["reason"] for row in await again.rows("suppression", address=mark)] == [ERASED]


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_without_the_secret_nobody_who_was_erased_comes_back(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        await shop.service.rights.erase(number(311))
    monkeypatch.delenv("RESPONDER_SECRET")
    assert await put_in_place(database_url, tmp_path / "backup") == 2
    assert "RESPONDER_SECRET" in capsys.readouterr().err
    assert not kept(tmp_path), "nothing was changed"


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_newer_backup_over_an_older_one(database_url: str, tmp_path: Path) -> None:
    """The wrong backup was restored first. What was taken back between the two stays taken back: 311 had said no and
    then yes again, 312 was erased and is a customer again."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311, 312)
        await shop.text(number(311), "STOP")
        await shop.service.rights.erase(number(312))
        await quiet(shop)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "older")
        shop.clock.advance(60)
        for one in (311, 312):
            await shop.text(number(one), "START")
            await quiet(shop)
        await shop.text(number(312), "JOIN")
        await quiet(shop)
        await shop.text(number(312), "YES")
        await quiet(shop)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "newer")
    for name in ("older", "newer"):
        assert await put_in_place(database_url, tmp_path / name) == 0
        for one in kept(tmp_path):
            await asyncio.to_thread(one.rename, tmp_path / f"kept-{name}")
    async with await opened_again(shop, database_url) as again:
        await caught_up(again)
        again.clock.advance(timedelta(days=2).total_seconds())
        await offered(again, 311, 312)
        assert {number(311), number(312)} <= {one.to for one in shop.gateway.requests if one.text.startswith("Ten")}


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_where_there_is_nothing_to_read(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(main, ["migrate", "--database", database_url]) == 0
    await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
    new = f"sqlite:///{tmp_path}/new.db"
    capsys.readouterr()
    assert await put_in_place(new, tmp_path / "backup") == 0
    told = said(capsys)
    for one in ("--refusals-from", "`person erase`", "preference pages", "unsubscribe", "POST /api/contacts"):
        assert one in told
    assert await put_in_place(new, tmp_path / "backup", "--refusals-from", f"sqlite:///{tmp_path}/none.db") == 1
    assert "none.db" in capsys.readouterr().err
    assert await put_in_place(new, tmp_path / "backup", "--refusals-from", "none.db") == 2
    assert "--refusals-from is not an address" in capsys.readouterr().err
    assert await put_in_place(new, tmp_path / "backup", "--refusals-from", database_url) == 0
