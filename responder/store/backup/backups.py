"""Backups of a database that is at work, and putting one back.

SQLite: its online backup, one consistent look while others write (sqlite.org/backup.html). PostgreSQL: pg_dump and
pg_restore in their custom format; the password goes by the environment, where no list of processes shows it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
import zlib
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy.engine import URL

from responder.errors import StoreError
from responder.store.connection.schema import KNOWN

PAGES = 20_000
LONGEST = 6 * 3600.0
DUMP_MAGIC = b"PGDMP"
SQLITE_MAGIC = b"SQLite format 3\0"
CHECKSUM: Final = slice(68, 72)
"""Where a backup holds its checksum: the header's application id (SQLite: fileformat2, section 1.3), which is 0 in a
database at work. SQLite's own check finds broken pages, and no letter or digit that has turned into another."""
CHANGES: Final = slice(24, 28)
"""Where a file counts its changes (fileformat2, section 1.3.6)."""
CHUNK = 1 << 20
VERSION_IN_DUMP = ("--data-only", "--table=alembic_version", "--file=-")


def back_up(url: URL, target: Path) -> int:
    """Write a backup to a file that is not there yet; its size in bytes. It appears under its name only when whole.

    Raises StoreError where the file exists, the database cannot be read, or pg_dump is missing or refuses.
    """
    if target.exists():
        raise StoreError(f"{target} is there already; a backup replaces nothing. Choose another name.")
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.close(descriptor)
    try:
        if url.get_backend_name() == "sqlite":
            _copy_sqlite(_file(url), partial)
            verify(partial)
            _stamp(partial)
        else:
            _run("pg_dump", url, "--format=custom", "--no-owner", f"--file={partial}")
        _to_disk(partial)
        os.replace(partial, target)
        _to_disk(target.parent)
    finally:
        partial.unlink(missing_ok=True)
    return target.stat().st_size


def verify(file: Path) -> str:
    """Whether a backup is whole and of a version that is known here; gives its schema version ("" for a dump, whose
    contents only PostgreSQL can tell). Raises StoreError saying what is wrong."""
    if not file.is_file():
        raise StoreError(f"{file} is no file; name a backup that `responder backup` has made.")
    with file.open("rb") as opened:
        head = opened.read(100)
        if head.startswith(DUMP_MAGIC):
            return ""
        if not head.startswith(SQLITE_MAGIC):
            raise StoreError(f"{file} is no backup: neither a SQLite database nor a dump of PostgreSQL.")
        stamp = int.from_bytes(head[CHECKSUM])
        if stamp and stamp != _checksum(opened):
            raise StoreError(f"{file} is damaged: it is not as `responder backup` has written it. Take an older one.")
    try:
        with closing(_open(file, "ro")) as connection:
            told = connection.execute("PRAGMA integrity_check").fetchone()[0]
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise StoreError(f"{file} cannot be read as a backup ({type(error).__name__}: it is damaged).") from error
    if told != "ok":
        raise StoreError(f"{file} is damaged; SQLite's integrity check fails. Take an older backup.")
    version = str(found[0]) if found is not None else ""
    _check_version(file, version)
    return version


def _check_version(file: Path, version: str) -> None:
    """Before anything of it is put in place: a database that is there and was not made ready would send at once."""
    if version not in KNOWN:
        raise StoreError(f"{file} was made by another version of Responder; restore it with that version.")


def _checksum(opened: BinaryIO) -> int:
    """Of everything but the place that it stands in; never 0, which says that there is none."""
    opened.seek(0)
    head = opened.read(100)
    found = zlib.crc32(head[: CHECKSUM.start] + head[CHECKSUM.stop :])
    while chunk := opened.read(CHUNK):
        found = zlib.crc32(chunk, found)
    return found or 1


def _stamp(file: Path) -> None:
    with file.open("r+b") as opened:
        made = _checksum(opened)
        opened.seek(CHECKSUM.start)
        opened.write(made.to_bytes(4))


def stage(url: URL, file: Path) -> URL:
    """Make a database of a backup of SQLite in a file beside the one that is to be replaced, so that it can be made
    ready first; its address. Raises StoreError where the backup is damaged or of another kind."""
    if verify(file) == "":
        raise StoreError(f"{file} is a dump of PostgreSQL, and RESPONDER_DATABASE names SQLite.")
    target = _file(url, must_exist=False)
    staged = target.with_name(target.name + ".restoring")
    made = url.set(database=str(staged))
    discard(made)
    os.close(os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        _copy_sqlite(file, staged)
    except StoreError:
        discard(made)
        raise
    return made


def discard(staged: URL) -> None:
    """Away with a staged database, which holds personal data and takes room, if it is there."""
    file = Path(staged.database or "")
    for end in ("", "-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)


def dumped_version(file: Path) -> str:
    """The schema version that a dump of PostgreSQL is of, one that is known here. Raises StoreError."""
    if verify(file) != "":
        raise StoreError(f"{file} is a backup of SQLite, and RESPONDER_DATABASE names PostgreSQL.")
    told = _called("pg_restore", (*VERSION_IN_DUMP, str(file)), os.environ)
    version = told.partition("FROM stdin;\n")[2].partition("\n")[0]
    _check_version(file, version)
    return version


def fill(url: URL, file: Path) -> None:
    """Everything of a dump but its version, in one transaction: a database without one is none that anybody works on.

    Raises StoreError where the dump is damaged or the database holds what it does; then it is left as it was.
    """
    contents = _called("pg_restore", ("--list", str(file)), os.environ)
    with tempfile.NamedTemporaryFile("w", suffix=".list") as wanted:
        wanted.writelines(line for line in contents.splitlines(keepends=True) if " alembic_version " not in line)
        wanted.flush()
        options = ("--no-owner", "--exit-on-error", "--single-transaction", f"--use-list={wanted.name}")
        _run("pg_restore", url, *options, str(file))


def at_rest(url: URL) -> bytes | None:
    """What a database on which nobody works is known again by, its log written into it: each change, be it that
    somebody opens it to write, makes it another. None where there is none. Raises StoreError where a server works on
    it."""
    target = _file(url, must_exist=False)
    if not target.exists():
        return None
    _fold(target)
    with target.open("rb") as opened:
        return opened.read(100)[CHANGES]


def swap(url: URL, staged: URL, now: datetime, known: bytes | None) -> Path | None:
    """Put a staged database, which nobody has open any more, in its place; where the former one is kept, if any.

    Raises StoreError, and changes nothing, where a server still works on the former one, or it is no longer `known`
    as it was read.
    """
    target, ready = _file(url, must_exist=False), _file(staged)
    _leave_wal(ready)
    _to_disk(ready)
    if at_rest(url) != known:
        raise StoreError(
            "The database was worked on while the backup was put in its place (by another command?), and what was done "
            "there would be lost. Nothing is changed; restore once more."
        )
    kept = _set_aside(target, now) if target.exists() else None
    os.replace(ready, target)
    _to_disk(target.parent)
    return kept


def _set_aside(target: Path, now: datetime) -> Path:
    """The present database under another name, one that no other has."""
    name = f"{target.name}.before-{now:%Y%m%d-%H%M%S}"
    kept, number = target.with_name(name), 1
    while kept.exists():
        number += 1
        kept = target.with_name(f"{name}-{number}")
    for end in ("-wal", "-shm"):
        beside = target.with_name(target.name + end)
        if beside.exists():
            os.replace(beside, kept.with_name(kept.name + end))
    try:
        os.link(target, kept)  # so that at no moment there is no database, of which a server would make a new one
    except OSError:
        os.replace(target, kept)
    return kept


def _fold(target: Path) -> None:
    try:
        _leave_wal(target)
    except sqlite3.OperationalError as error:
        raise StoreError("A server still works on this database; stop it, then restore.") from error
    except sqlite3.DatabaseError:
        pass  # damaged: a reason to restore, and kept as it is


def _leave_wal(file: Path) -> None:
    """Write the log into the file. It takes a lock that no other open connection allows, so it tells of those, too."""
    with closing(sqlite3.connect(file, timeout=2, isolation_level=None)) as connection:
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
    if mode != "delete":
        raise sqlite3.OperationalError("somebody else has it open")


def _copy_sqlite(source: Path, target: Path) -> None:
    try:
        with closing(_open(source, "rw")) as here, closing(sqlite3.connect(target)) as there:
            here.execute("PRAGMA busy_timeout=10000")
            # In one read transaction, so that what others commit meanwhile does not start the copy anew.
            here.execute("BEGIN")
            here.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            here.backup(there, pages=PAGES)
            here.rollback()
            there.execute("PRAGMA journal_mode=DELETE")
            there.execute("PRAGMA application_id=0")
    except sqlite3.Error as error:
        told = getattr(error, "sqlite_errorname", type(error).__name__)
        raise StoreError(f"The copy failed ({told}); is there room on the disk?") from error


def _open(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)


def _file(url: URL, *, must_exist: bool = True) -> Path:
    file = Path(url.database or "")
    if must_exist and not file.is_file():
        raise StoreError(f"There is no database at {file}; is RESPONDER_DATABASE right?")
    return file


def _run(program: str, url: URL, *options: str) -> None:
    # URL.set(password=None) would leave the password as it is.
    address = url.set(drivername="postgresql")._replace(password=None).render_as_string(hide_password=False)
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    _called(program, (*options, f"--dbname={address}"), environment)


def _called(program: str, options: tuple[str, ...], environment: Mapping[str, str]) -> str:
    """What one of PostgreSQL's programs says. Raises StoreError where it is missing, refuses or does not end."""
    found = shutil.which(program)
    if found is None:
        raise StoreError(f"{program} is not installed here; install PostgreSQL's client programs (postgresql-client).")
    try:
        done = subprocess.run(  # noqa: S603 our own programs and words, no shell
            [found, *options],
            env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=LONGEST, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise StoreError(f"{program} did not come to an end.") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["it says nothing"]
        raise StoreError(f"{program} refuses: {lines[0][:300]}")
    return done.stdout.decode("utf-8", "replace")


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
