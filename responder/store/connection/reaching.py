"""How a database is reached, and why it cannot be, in words for who has to mend it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from responder.errors import SettingError, UnreachableError

# PostgreSQL's manual, Appendix A: what it may say to who wants in, or while it goes down. (in short, in full)
REFUSALS: Final[Mapping[str, tuple[str, str]]] = {
    "28P01": ("refuses the password", "it refuses the user or the password in RESPONDER_DATABASE"),
    "28000": ("refuses the user", "it does not let this user in (its pg_hba.conf says who may come from where)"),
    "3D000": ("is not there", "it has no database of the name in RESPONDER_DATABASE; create it, or mend the name"),
    "53300": ("has no connection left", "it has no connection left; raise its max_connections or stop something else"),
    "57P01": ("is shutting down", "it is shutting down"),
    "57P02": ("has crashed", "it has crashed and is starting again"),
    "57P03": ("is starting", "it is starting up or shutting down"),
}
# SQLite's manual (rescode): what it says of its file.
OF_THE_FILE: Final[Mapping[str, str]] = {
    "SQLITE_CANTOPEN": "it cannot be opened: is it a folder, or may this user not read it or write beside it?",
    "SQLITE_NOTADB": "it is no database, or is damaged; put a backup in its place with `responder restore`",
    "SQLITE_CORRUPT": "it is damaged; put a backup in its place with `responder restore`",
    "SQLITE_READONLY": "it cannot be written; this user must own it and its folder",
    "SQLITE_PERM": "this user may not use it; it must own it and its folder",
    "SQLITE_FULL": "its disk is full; make room",
    "SQLITE_BUSY": "another program keeps it locked; end that one",
    "SQLITE_IOERR": "its disk refuses to read or write; see the system's own log, and whether there is room",
}
_BROKEN: Final = "08"
"""The class of codes for connections that broke or never came about."""


QUERY: Final = ("host", "port", "user", "password", "sslmode")


def read_address(written: str, where: str = "RESPONDER_DATABASE") -> URL:
    """The address of a database, as it stands in a setting or behind an option. Raises SettingError for one that is
    none, of another kind of database, or with what would not be heeded behind its `?`."""
    try:
        url = make_url(written)
    except ArgumentError:
        raise SettingError(f"{where} is not an address; write sqlite:///FILE or postgresql://…") from None
    kind = url.get_backend_name()
    if kind not in ("sqlite", "postgresql", "postgres"):
        raise SettingError(f"{where} begins with '{kind}'; only sqlite and postgresql are known.")
    strange = sorted(set(url.query) - {*QUERY, "ssl"})
    if kind != "sqlite" and strange:
        raise SettingError(f"{where} holds '{strange[0][:40]}'; only {', '.join(QUERY)} are understood there.")
    return _renamed(url, "ssl", "sslmode") if kind != "sqlite" else url


def for_engine(url: URL) -> URL:
    """The same for SQLAlchemy, whose dialect has a name of its own for `sslmode`."""
    return _renamed(url, "sslmode", "ssl").set(drivername="postgresql+asyncpg")


def _renamed(url: URL, old: str, new: str) -> URL:
    return url.set(query={new if name == old else name: value for name, value in url.query.items()})


def unreachable(error: BaseException, url: URL) -> UnreachableError:
    """The error for one that came of reaching out to `url`. It names the server, never the user or the password."""
    short, told = _why(error)
    return UnreachableError(f"The database at {place(url)} cannot be used now: {told}.", short=short)


def is_unreachable(error: DBAPIError) -> bool:
    """Whether a statement failed because its connection is gone: no fault of the statement's."""
    code = str(getattr(error.orig, "sqlstate", None) or "")
    return error.connection_invalidated or code in REFUSALS or code.startswith(_BROKEN)


def is_missing(url: URL) -> bool:
    """Whether the address names a file that is not there: whoever opens it makes a new and empty database."""
    return url.get_backend_name() == "sqlite" and not Path(url.database or "").exists()


def must_be_there(written: str) -> None:
    """Raises SettingError where an address names a file that is not there, for a command that is to look into it."""
    if is_missing(url := read_address(written)):
        raise SettingError(f"There is no database at {place(url)}; is RESPONDER_DATABASE right?")


def told_of_file(code: str, url: URL) -> str | None:
    """What SQLite's code says of its file, with the code; None for what is no fault of the file."""
    told = next((told for name, told in OF_THE_FILE.items() if code.startswith(name)), None)
    return f"The database {place(url)} cannot be used: {told} ({code})." if told is not None else None


def place(url: URL) -> str:
    """Where the database is: a file, a host with its port, or a folder with its socket."""
    if url.get_backend_name() == "sqlite":
        return url.database or "memory"
    host = url.host or url.query.get("host") or "localhost"
    return f"{host if isinstance(host, str) else host[0]}:{url.port or 5432}"


def _why(error: BaseException) -> tuple[str, str]:
    orig = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    known = REFUSALS.get(str(getattr(orig, "sqlstate", None) or ""))
    if known is not None:
        return known
    if isinstance(orig, socket.gaierror):
        return "does not answer", "the name of its host is not known"
    if isinstance(orig, TimeoutError):
        return "does not answer", "there was no answer in time"
    if isinstance(orig, ConnectionRefusedError | FileNotFoundError):
        return "does not answer", "nothing listens there"
    if isinstance(orig, PoolTimeoutError):
        return "does not answer", "every connection of this process is in use"
    return "does not answer", f"there is no connection to it ({type(orig).__name__})"
