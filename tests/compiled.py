"""Statements are compiled once a test run for each kind of database, as a server does: once for all that it answers.

SQLAlchemy keeps what it has compiled beside each engine, and each test has engines of its own; compiling was a fifth of
the tests' time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine


class _Compiled(dict[tuple[Any, ...], Any]):
    """Of all dialects that are alike. SQLAlchemy's key begins with the dialect itself."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], value: Any) -> None:
        super().__setitem__(key[1:], value)


_KEPT: dict[tuple[Any, ...], _Compiled] = {}


def keep_compiled() -> None:
    """From now on every engine shares what was compiled with those like it."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_KEPT.setdefault(_kind(connection.dialect), _Compiled()))


def _kind(dialect: Any) -> tuple[Any, ...]:
    """What of a dialect shows in what it compiles, and in how it reads what comes back."""
    return type(dialect), dialect.server_version_info, dialect._json_serializer, dialect._json_deserializer
