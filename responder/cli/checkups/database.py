"""The database and the disk: reachable, safe in its settings, at this version's schema, with room to grow."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from responder.cli.checkups.findings import Finding, advice, unchecked, well, wrong
from responder.errors import StoreError
from responder.store.backup.restoring import last_moment
from responder.store.connection.database import Database
from responder.store.connection.facts import ISOLATION, facts
from responder.store.connection.reaching import is_missing
from responder.store.connection.schema import HEAD, KNOWN, RESTORING
from responder.store.state import State, state

LEAST_ROOM = 1_000_000_000
LEAST_SHARE = 0.05
OLDEST_POSTGRESQL = 13
LEAST_CONNECTIONS = 50
LATE = 60.0
LONG = 86_400.0  # a day
SET_BACK = timedelta(minutes=10)
FULL, EXTRA = "2", "3"
DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


async def check_database(database: Database) -> list[Finding]:
    """Its settings and its schema."""
    if is_missing(database.url):
        remedy = "is RESPONDER_DATABASE right? `responder serve` and `responder publish` make a new one"
        return [wrong("database", f"there is none at {database.url.database}", remedy)]
    try:
        found = await database.read(facts)
    except StoreError as error:
        return [wrong("database", *_refused(str(error)))]
    return [*_settings(database.kind, found), _schema(found["schema"])]


def _refused(told: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    if any(code in told for code in DAMAGED):
        return (
            "the file is damaged, or is no database",
            "stop the server, and put a backup in its place: `responder restore`",
        )
    return told, "start it, and see that address, user and password are right"


def _settings(kind: str, found: Mapping[str, str]) -> Iterator[Finding]:
    if kind == "sqlite":
        if found["journal_mode"] != "wal":
            yield wrong("database", f"its journal is {found['journal_mode']}", "use a local disk, where WAL works")
        elif found["synchronous"] not in (FULL, EXTRA):
            yield wrong("database", "commits do not reach the disk", "leave `synchronous` at FULL")
        else:
            yield well("database", f"SQLite {found['version']}, WAL, synchronous=FULL")
        return
    bad = False
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        if found[name] == "off":
            bad = True
            yield wrong("database", f"{name} is off: what was accepted may be lost", f"set {name} = on")
    if int(found["version"]) < OLDEST_POSTGRESQL:
        bad = True
        yield wrong("database", f"PostgreSQL {found['version']} gets no mends any more", "move to a newer one")
    if found[ISOLATION] != "read committed":
        bad = True
        yield wrong("database", f"its isolation is {found[ISOLATION]}", f"set {ISOLATION} = 'read committed'")
    if int(found["max_connections"]) < LEAST_CONNECTIONS:
        told = f"it takes {found['max_connections']} connections, and each process may open 13"
        yield advice("database", told, f"raise max_connections to {LEAST_CONNECTIONS} or more")
    if not bad:
        yield well("database", f"PostgreSQL {found['version']}, durable, read committed")


def _schema(version: str) -> Finding:
    if version == HEAD:
        return well("schema", f"at this version's ({HEAD})")
    if version == RESTORING:
        told = "a backup is being put into it, or that was cut short"
        return wrong("schema", told, "run `responder restore` with that backup once more")
    if version in KNOWN or not version:
        return wrong("schema", f"at {version or 'nothing'}, this version needs {HEAD}", "run `responder migrate`")
    return wrong("schema", f"at {version}, which a newer Responder has made", "update Responder on this machine")


def check_file(database: Database) -> Iterator[Finding]:
    """Whether others on this machine can read a database that is a file: it holds what people wrote."""
    file = Path(database.url.database or "") if database.kind == "sqlite" else None
    if file is not None and file.is_file() and (mode := file.stat().st_mode) & 0o077:
        told = f"others on this machine can open {file} (mode {mode & 0o777:o})"
        yield advice("file", told, f"`chmod 600 {file}*`, unless that is meant")


def check_disk(database: Database) -> Finding:
    """Room for the database's file to grow; a full disk means that webhooks are answered with 503."""
    if database.kind != "sqlite":
        return unchecked("disk", "the database is PostgreSQL's; look at its own disk")
    folder = Path(database.url.database or "").resolve().parent
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return unchecked("disk", f"{folder} cannot be looked at")
    told = f"{usage.free / 1e9:,.1f} GB free where the database is"
    if usage.free < LEAST_ROOM or usage.free < LEAST_SHARE * usage.total:
        return wrong("disk", told, "make room, or move the database; when it is full, nothing more is accepted")
    return well("disk", told)


async def check_work(database: Database, now: datetime) -> list[Finding]:
    """Whether the work keeps up, what has come to a halt, and whether the clock was set back since it was done."""
    try:
        found = await database.read(state, now)
        last = await database.read(last_moment)
    except StoreError:
        return [unchecked("work", "the database does not answer")]
    if last is not None and last > now + SET_BACK:
        told = (
            f"this machine's says {now:%Y-%m-%d %H:%M} UTC, and the database holds a message of {last:%Y-%m-%d %H:%M}"
        )
        return [wrong("clock", told, "let NTP set it (chrony, timesyncd); until then nothing that waits goes out")]
    return list(_work(found))


def _work(found: State) -> Iterator[Finding]:
    lag = max(found.queue, found.outbox)
    if lag > LATE:
        yield wrong("work", f"the oldest thing to do waits since {lag:,.0f} s", "is a worker running? See its log")
    else:
        yield well("work", "nothing waits longer than a minute")
    if found.case > LONG:
        told = f"{found.cases} open, the oldest for {found.case / LONG:,.0f} days; the bot is quiet there"
        yield advice("cases", told, "`responder cases` lists them; answer these customers, then close them")
    if found.set_aside:
        told = f"{found.set_aside} inputs could not be handled and were set aside"
        yield wrong(
            "work", told, "`responder retry` lists them with the reasons; mend these, then `responder retry --all`"
        )
