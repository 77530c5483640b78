"""A server that cannot start says why in one sentence, and what to do; nothing of it is a trace of calls."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from responder.config import local_secret, read_settings, unknown_settings
from responder.errors import SettingError
from responder.web.options import read_options
from tests.cli.command import HOUSE, environment, process
from tests.starts import start

SECRET = "s" * 40


def said(*arguments: str, **settings: str) -> tuple[int, str]:
    """The exit code, and all that a start has said that was to fail."""
    done = process("serve", *arguments, **{"RESPONDER_PORT": "0", "RESPONDER_SECRET": SECRET, **settings})
    told = (done.stdout + done.stderr).decode()
    assert "Traceback" not in told
    assert "site-packages" not in told
    return done.returncode, told


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (
            {"RESPONDER_DATABASE": "/var/lib/responder.db", "RESPONDER_SECRET": ""},
            "RESPONDER_DATABASE is not an address",
        ),
        ({"RESPONDER_DATABASE": "mysql://x/y", "RESPONDER_SECRET": ""}, "begins with 'mysql'"),
        ({"RESPONDER_HOST": "nosuch.invalid"}, "(name or service not known); choose another"),
        ({"RESPONDER_DEMO_ANYWHERE": "ja"}, "RESPONDER_DEMO_ANYWHERE is 'ja'; it must be yes or no"),
        ({"RESPONDER_TEMPLATES": "/nonexistent"}, "page templates are not in /nonexistent"),
        ({"RESPONDER_PROXIES": "proxy"}, "RESPONDER_PROXIES holds 'proxy'"),
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, settings: dict[str, str], says: str) -> None:
    given = {"RESPONDER_DATABASE": f"sqlite:///{tmp_path}/x.db", **settings}
    code, told = said(**given)
    assert (code, says in told) == (2, True), told
    assert "(while" not in told


@pytest.mark.parametrize("role", ["all", "worker", "worker with a port"])
@pytest.mark.parametrize("broken", ["a folder", "no database", "newer", "half restored"])
def test_a_database_that_cannot_be_used(tmp_path: Path, migrated_sqlite: Path, broken: str, role: str) -> None:
    file = tmp_path / "x.db"
    if broken == "a folder":
        file.mkdir()
    elif broken == "no database":
        file.write_text("hello " * 1000)
    else:
        shutil.copy(migrated_sqlite, file)
        with closing(sqlite3.connect(file)) as connection, connection:
            version = "9999" if broken == "newer" else "restoring"
            connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    monitor = {"RESPONDER_MONITOR_PORT": "18937"} if role.endswith("port") else {}
    code, told = said("--role", role.split()[0], RESPONDER_DATABASE=f"sqlite:///{file}", **monitor)
    says = {
        "a folder": "is it a folder",
        "no database": "put a backup in its place",
        "newer": "update first",
        "half restored": "run `responder restore` with that backup once more",
    }[broken]
    assert (code, says in told) == (1, True), told


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 200 kB. Only root may make one."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_full_disk(tmp_path: Path) -> None:
    """At the first start: neither half a database nor half a secret stays, and it starts as soon as there is room."""
    with small_disk(tmp_path / "small") as folder:
        code, told = said(RESPONDER_DATABASE=f"sqlite:///{folder}/x.db")
        assert (code, "its disk is full; make room" in told) == (1, True), told
        with suppress(OSError):
            (folder / "fill").write_bytes(b"x" * 300_000)
        with pytest.raises(OSError, match="No space"):
            local_secret(folder)
        assert not list(folder.glob(".responder-secret*"))
        (folder / "fill").unlink()
        assert len(local_secret(folder)) > 32


def test_a_restore_for_which_there_is_no_room(tmp_path: Path, migrated_sqlite: Path) -> None:
    """The database that is there goes on as it was, with as much room as before."""
    backup = tmp_path / "backup"
    assert process("backup", str(backup), RESPONDER_DATABASE=f"sqlite:///{migrated_sqlite}").returncode == 0
    with small_disk(tmp_path / "small") as folder:
        (folder / "fill").write_bytes(b"x" * 20_000)
        done = process("restore", str(backup), RESPONDER_DATABASE=f"sqlite:///{folder}/x.db")
        assert (done.returncode, b"is there room on the disk" in done.stderr) == (1, True), done.stderr
        assert [file.name for file in folder.iterdir()] == ["fill"]


def test_a_secret_that_is_cut_short_is_not_used(tmp_path: Path) -> None:
    """Every link and every mark of an erased person would count no more, without a word."""
    kept = local_secret(tmp_path)
    assert local_secret(tmp_path) == kept
    assert (tmp_path / ".responder-secret").stat().st_mode & 0o777 == 0o600
    (tmp_path / ".responder-secret").write_text(kept[:20])
    with pytest.raises(SettingError, match="does not hold the secret"):
        local_secret(tmp_path)


def test_two_first_starts_at_once_agree_on_the_secret(tmp_path: Path) -> None:
    found: list[str] = []
    together = threading.Barrier(8)

    def start() -> None:
        together.wait()
        found.append(local_secret(tmp_path))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert [file.name for file in tmp_path.iterdir()] == [".responder-secret"]


def test_a_slip_in_a_name_is_told(tmp_path: Path) -> None:
    """A database that is named with a slip would be a new and empty one, without a word."""
    given = {
        "RESPONDER_DATABSE": "sqlite:///y.db",
        "RESPONDER_SERVICE_HOST": "10.0.0.1",
        "responder_secret": "x",
        "HOME": "/",
    }
    assert unknown_settings({**given, "RESPONDER_PORT": "1"}) == [
        "RESPONDER_DATABSE is set, and is no setting; RESPONDER_DATABASE is. It is not heeded.",
        "responder_secret is set, and is no setting; RESPONDER_SECRET is. It is not heeded.",
    ]
    code, told = said(
        RESPONDER_DATABASE=f"sqlite:///{tmp_path}/x.db", RESPONDER_PUBLIC_ULR="x", RESPONDER_HOST="10.9.9.9"
    )
    assert code == 2
    assert "RESPONDER_PUBLIC_ULR is set, and is no setting; RESPONDER_PUBLIC_URL is." in told
    done = process(
        "doctor",
        "--offline",
        RESPONDER_DATABASE=f"sqlite:///{tmp_path}/x.db",
        RESPONDER_PROXIES="x",
        RESPONDER_ROL="web",
    )
    assert b"RESPONDER_ROL is set, and is no setting" in done.stdout
    assert b"RESPONDER_PROXIES holds 'x', which is no network" in done.stdout


@pytest.mark.parametrize(
    ("shown", "is_shown"), [("yes", True), ("1", True), ("True", True), ("NO", False), ("", False)]
)
def test_yes_and_no_are_understood(shown: str, is_shown: bool) -> None:
    assert read_options(read_settings({"RESPONDER_DEMO_ANYWHERE": shown})).demo_anywhere is is_shown


@pytest.mark.parametrize("role", ["all", "worker"])
def test_it_can_be_stopped_while_another_program_holds_the_database(tmp_path: Path, role: str) -> None:
    """In the middle of making its tables, which waits for the other: nothing is half made, and the exit is clean."""
    file = tmp_path / "x.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        server = start(
            "responder.cli", "serve", "--port", "0", "--role", role,
            cwd=HOUSE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env=environment(RESPONDER_DATABASE=f"sqlite:///{file}", RESPONDER_SECRET=SECRET),
        )  # fmt: skip
        assert server.stdout is not None
        told = ""
        while "another program keeps it locked" not in told:
            line = server.stdout.readline()
            assert line, told
            told += line
        server.send_signal(signal.SIGTERM)
        assert server.wait(40) == 0
        server.stdout.close()
        other.execute("ROLLBACK")
        assert other.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    assert os.path.exists(file)
