"""How a database is reached, and why it cannot be, in words for who has to mend it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import Final

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
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
_BROKEN: Final = "08"
"""The class of codes for connections that broke or never came about."""


QUERY: Final = ("host", "port", "user", "password", "sslmode")


def checked(url: URL) -> URL:
    """The address as it is used. Raises SettingError for what stands behind its `?` and would not be heeded."""
    strange = sorted(set(url.query) - {*QUERY, "ssl"})
    if url.get_backend_name() != "sqlite" and strange:
        raise SettingError(
            f"RESPONDER_DATABASE holds '{strange[0][:40]}'; only {', '.join(QUERY)} are understood there."
        )
    return _renamed(url, "ssl", "sslmode") if url.get_backend_name() != "sqlite" else url


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
