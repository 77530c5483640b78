"""The secret that a database was worked on with: another one, by mistake or after a loss, is not taken silently."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import alembic.command
import pytest

from responder.cli.checkups.secret import check_secret
from responder.cli.serving import with_secret
from responder.config import Settings
from responder.errors import SettingError
from responder.store.connection.database import Database
from responder.store.connection.schema import configuration
from responder.store.connection.secrets import accept, fingerprint_of, known, open_for_work
from tests.cli.command import HOUSE, process, run
from tests.service.shop import Shop

FIRST, SECOND = "first-" * 8, "second-" * 8
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANOTHER = "RESPONDER_SECRET is not the one that this database was worked on with"
IMPORT = ("--source", "old list", "--declared-by", "Ola")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/x.db"


def serve(address: str, *words: str, secret: str = "") -> tuple[int, str]:
    """A start that is to fail, as a process of its own."""
    done = process("serve", *words, RESPONDER_DATABASE=address, RESPONDER_SECRET=secret, RESPONDER_PORT="0")
    assert b"Traceback" not in done.stderr
    return done.returncode, (done.stdout + done.stderr).decode()


@pytest.fixture
def command(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Runs a command with a secret: its exit code, and what it told."""
    monkeypatch.setenv("RESPONDER_DATABASE", address)

    def run_with(*words: object, secret: str = "") -> tuple[int, str]:
        monkeypatch.setenv("RESPONDER_SECRET", secret)
        code, out, err = run(capsys, *words)
        return code, out + err

    return run_with


async def test_of_two_secrets_the_first_stays(database: Database) -> None:
    """Two machines that start together, one with a slip in its settings: on either database exactly one of them works."""
    starts = [open_for_work(database, secret, NOW) for secret in (FIRST, SECOND, FIRST, SECOND)]
    ended = await asyncio.gather(*starts, return_exceptions=True)
    assert sorted(isinstance(one, SettingError) for one in ended) == [False, False, True, True], ended
    assert (ended[0] is None) == (await database.read(known) == fingerprint_of(FIRST))


async def test_a_change_that_is_accepted(database: Database) -> None:
    await open_for_work(database, FIRST, NOW)
    assert await database.write(accept, SECOND, NOW)
    assert not await database.write(accept, SECOND, NOW)
    await open_for_work(database, SECOND, NOW)
    with pytest.raises(SettingError, match="responder secret --accept"):
        await open_for_work(database, FIRST, NOW)


async def test_nothing_of_the_secret_is_kept(database: Database) -> None:
    await open_for_work(database, FIRST, NOW)
    kept = await database.read(known)
    assert kept is not None
    assert FIRST[:6] not in kept


async def test_a_database_of_before_takes_the_one_that_it_is_worked_on_with(database: Database) -> None:
    await database.write(lambda connection: alembic.command.downgrade(configuration(connection), "0005"))
    await open_for_work(database, SECOND, NOW)
    assert await database.read(known) == fingerprint_of(SECOND)


def test_another_secret_is_refused_until_it_is_accepted(
    address: str, tmp_path: Path, command: Callable[..., tuple[int, str]]
) -> None:
    """Else an erased person would be taken in again: the mark of their address is made with the secret."""
    people = tmp_path / "people.csv"
    people.write_text("sms,consent sms\n+4790010001,yes\n")
    assert command("publish", HOUSE / "dialogs" / "demo")[0] == 0
    assert command("import", people, *IMPORT, secret=FIRST)[0] == 0
    assert command("person", "erase", "+4790010001", "--yes", secret=FIRST)[0] == 0
    for role in ("all", "worker"):
        code, told = serve(address, "--role", role, secret=SECOND)
        assert (code, ANOTHER in told) == (2, True), told
    for words in (["import", people, *IMPORT], ["retention"]):
        code, told = command(*words, secret=SECOND)
        assert (code, ANOTHER in told) == (2, True), told
    assert "not the one that this database was worked on with" in command("doctor", "--offline", secret=SECOND)[1]
    assert "RESPONDER_SECRET is set" in command("doctor", "--offline", secret=FIRST)[1]
    assert addresses(tmp_path / "x.db") == []
    assert "links, reply addresses and erasures of before" in command("secret", "--accept", secret=SECOND)[1]
    assert command("secret", "--accept", secret=SECOND) == (0, "as it was\n")
    assert command("retention", secret=SECOND)[0] == 0
    assert command("retention", secret=FIRST)[0] == 2


def addresses(file: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT address FROM contact_address").fetchall()


async def test_a_database_that_lost_its_secret_gets_no_other_without_a_word(
    address: str, tmp_path: Path, command: Callable[..., tuple[int, str]]
) -> None:
    """As on a new machine, after a restore: backups do not hold it."""
    before = with_secret(Settings(database=address))
    beside = tmp_path / ".responder-secret"
    beside.unlink()
    assert with_secret(Settings(database=address)).secret != before.secret, "nobody has worked with it yet"
    async with Shop(address) as shop:
        await shop.publish()
        database = shop.service.store
        assert (await check_secret(Settings(database=address, secret=shop.settings.secret), database)).state == "well"
        assert (await check_secret(Settings(database=address), database)).state == "wrong"
        beside.unlink()
        gone = await check_secret(Settings(database=address), database)
        assert (gone.state, gone.text) == ("wrong", ".responder-secret is gone")
        beside.write_text("cut")
        cut = await check_secret(Settings(database=address), database)
        assert (cut.state, "does not hold the secret that it should" in cut.text) == ("wrong", True)
        beside.unlink()
    for told in (await asyncio.to_thread(serve, address), await asyncio.to_thread(command, "retention")):
        assert (told[0], "with a secret that is not here" in told[1]) == (2, True), told
    assert not list(tmp_path.glob(".responder-secret*"))  # noqa: ASYNC240 nobody waits
    assert len(with_secret(Settings(database=address), anew=True).secret) > 32, "the demo begins anew"
    beside.unlink()
    assert (await asyncio.to_thread(command, "secret", "--accept"))[0] == 0
    assert (await asyncio.to_thread(command, "retention"))[0] == 0
