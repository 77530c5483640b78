"""Statements over many rows at once, with a text that does not grow with their number (so that it stays prepared)."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ARRAY, JSON, Boolean, ColumnElement, Connection, Table, Text, bindparam, literal_column
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.visitors import InternalTraversal
from sqlmodel.sql.sqltypes import UTCDateTime

Key = tuple[str, str]
"""(merchant, id)."""
Values = Mapping[str, Any]
"""A row to be written, by column."""
Record = Any
"""A row that has been read, with its columns' names."""
KINDS: Sequence[ColumnElement[str]] = (literal_column("'sms'"), literal_column("'email'"))
"""The kinds of addresses, for conditions that lead into an index which begins with them."""


class _Texts(JSON):
    """A list of texts as one parameter."""


@lru_cache(maxsize=64)
def _written(texts: tuple[str, ...]) -> str:
    """Statement after statement of one batch is about the same contacts."""
    return json.dumps(texts)


class Among(ColumnElement[bool]):
    """`column` is one of the texts bound to `name`. One parameter, however many texts there are."""

    inherit_cache = True
    _traverse_internals = [  # noqa: RUF012 - SQLAlchemy's own form: what belongs to the key of its statement cache
        ("column", InternalTraversal.dp_clauseelement),
        ("as_json", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, column: ColumnElement[str], name: str) -> None:
        self.type = Boolean()
        self.column = column
        self.as_json = bindparam(name, type_=_Texts())
        self.as_array = bindparam(name, type_=ARRAY(Text()))

    def self_group(self, against: Any = None) -> Among:
        """As it is: SQLAlchemy would write `… = 1` on SQLite, which keeps it from using an index."""
        return self


@compiles(Among, "sqlite")
def _sqlite_among(element: Among, compiler: Any, **more: Any) -> str:
    texts = compiler.process(element.as_json, **more)
    return f"{compiler.process(element.column, **more)} IN (SELECT value FROM json_each({texts}))"  # noqa: S608


@compiles(Among, "postgresql")
def _postgresql_among(element: Among, compiler: Any, **more: Any) -> str:
    return f"{compiler.process(element.column, **more)} = ANY ({compiler.process(element.as_array, **more)})"


def among(column: Any, name: str) -> ColumnElement[bool]:
    """A condition whose texts are given when it is run: `connection.execute(statement, {name: [...]})`."""
    return Among(column, name)


_Place = tuple[str, Callable[[Any], Any] | None]
_Compiled = tuple[str, list[_Place], dict[str, Any], list[tuple[int, Callable[[Any], Any]]]]


class Prepared:
    """A statement that is compiled once for each database, then handed to the driver as it is.

    SQLAlchemy works out parameters and rows anew each time, which costs more than the database does with them.
    """

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._compiled: dict[str, _Compiled] = {}
        self._record: Callable[[Iterable[Any]], Record] | None = None

    def rows(self, connection: Connection, values: Values) -> Sequence[Sequence[Any]]:
        """What a SELECT finds."""
        text, places, fixed, made = self._compiled.get(connection.dialect.name) or self._compile(connection)
        found: Sequence[Sequence[Any]] = _run(connection, text, _bound(places, {**fixed, **values})).fetchall()
        if not made or not found:
            return found
        rows = [list(row) for row in found]
        for index, as_value in made:
            for row in rows:
                row[index] = as_value(row[index])
        return rows

    def records(self, connection: Connection, values: Values) -> list[Record]:
        """What a SELECT finds, with the columns' names."""
        found = self.rows(connection, values)
        if not found:
            return []
        if self._record is None:
            record: Any = namedtuple("Record", self.statement.selected_columns.keys())  # type: ignore[misc]
            self._record = record._make
        return [self._record(row) for row in found]

    def run(self, connection: Connection, rows: Sequence[Values]) -> int:
        """Once for each row; how many it changed (PostgreSQL: -1). Nothing for no rows."""
        if not rows:
            return 0
        text, places, fixed, _ = self._compiled.get(connection.dialect.name) or self._compile(connection)
        full = [{**fixed, **row} for row in rows] if fixed else rows
        return int(_run(connection, text, [_bound(places, row) for row in full]).rowcount)

    def _compile(self, connection: Connection) -> _Compiled:
        compiled = self.statement.compile(dialect=connection.dialect)
        fixed = {name: one.value for name, one in compiled.binds.items() if not one.required}
        places = [(name, _binding(compiled, name)) for name in compiled.positiontup]
        columns = enumerate(compiled._result_columns or ())
        made = [(number, column[3]._cached_result_processor(connection.dialect, None)) for number, column in columns]
        known = (compiled.string, places, fixed, [(number, one) for number, one in made if one is not None])
        self._compiled[connection.dialect.name] = known
        return known


def _bound(places: Sequence[_Place], row: Values) -> tuple[Any, ...]:
    return tuple([row[name] if as_bound is None else as_bound(row[name]) for name, as_bound in places])


def _binding(compiled: Any, name: str) -> Callable[[Any], Any] | None:
    if compiled.dialect.name == "sqlite" and isinstance(compiled.binds[name].type, UTCDateTime):
        return _sqlite_instant
    if isinstance(compiled.binds[name].type, _Texts):
        return lambda texts: _written(tuple(texts))
    found: Callable[[Any], Any] | None = compiled._bind_processors.get(name)
    return found


@lru_cache(maxsize=256)
def _sqlite_instant(value: datetime | None) -> str | None:
    """As SQLAlchemy stores it, in a quarter of the time. Most rows of a batch bear the same instant."""
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("an instant without a time zone cannot be stored")
    return value.astimezone(UTC).isoformat(" ", "microseconds")[:26]


def _run(connection: Connection, text: str, values: Any) -> Any:
    """A cursor that has run a statement: once for a tuple, many times for a list.

    On SQLite by the driver itself, with its errors as SQLAlchemy tells them.
    """
    if connection.dialect.name != "sqlite":
        return connection.exec_driver_sql(text, values)
    driver: Any = connection.connection.driver_connection
    try:
        return driver.executemany(text, values) if isinstance(values, list) else driver.execute(text, values)
    except sqlite3.Error as error:
        raise DBAPIError.instance(text, None, error, sqlite3.Error) from error


_inserts: dict[tuple[str, frozenset[str]], tuple[Prepared, dict[str, Any]]] = {}


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all name the same columns; the others get their defaults. Nothing for none."""
    if not rows:
        return
    named = (table.name, frozenset(rows[0]))
    if named not in _inserts:
        _inserts[named] = _insert(table, named[1])
    statement, defaults = _inserts[named]
    statement.run(connection, [{**defaults, **row} for row in rows] if defaults else rows)


def _insert(table: Table, named: frozenset[str]) -> tuple[Prepared, dict[str, Any]]:
    defaults = {
        column.name: getattr(column.default, "arg", None)
        for column in table.columns
        if column.default is not None and column.name not in named
    }
    values = {name: bindparam(name, type_=table.c[name].type) for name in sorted({*named, *defaults})}
    return Prepared(table.insert().values(values)), defaults


_upserts: dict[tuple[str, str, frozenset[str], tuple[str, ...]], Prepared] = {}


def upsert_rows(connection: Connection, table: Table, rows: Sequence[Values], *, update: Sequence[str]) -> None:
    """Insert rows that all name the same columns, or set the columns `update` of those whose primary key is there
    (none: leave them alone)."""
    if not rows:
        return
    dialect = connection.dialect.name
    named = (dialect, table.name, frozenset(rows[0]), tuple(update))
    if named not in _upserts:
        _upserts[named] = _upsert(dialect, table, named[2], update)
    keys = [column.name for column in table.primary_key]
    # In one order for all writers, so that two of them wait for each other only one way round.
    _upserts[named].run(connection, sorted(rows, key=lambda row: tuple(str(row[name]) for name in keys)))


def _upsert(dialect: str, table: Table, named: frozenset[str], update: Sequence[str]) -> Prepared:
    """Columns that are not named and have a default get it, as SQLAlchemy would see to."""
    insert = insert_into(dialect, table)
    keys = [column.name for column in table.primary_key]
    defaults = {
        column.name: getattr(column.default, "arg", None)
        for column in table.columns
        if column.default is not None and column.name not in named
    }
    bound = {name: bindparam(name, type_=table.c[name].type) for name in sorted(named)}
    insert = insert.values({**bound, **defaults})
    if update:
        changed = {name: insert.excluded[name] for name in update}
        return Prepared(insert.on_conflict_do_update(index_elements=keys, set_=changed))
    return Prepared(insert.on_conflict_do_nothing(index_elements=keys))


def insert_into(dialect: str, table: Table) -> Any:
    """An INSERT that can say what happens ON CONFLICT. PostgreSQL's is loaded only where it is spoken."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)


def ids_of(keys: Iterable[Key]) -> tuple[list[str], list[str]]:
    """The merchants and the ids of keys, for two `among` conditions."""
    keys = list(keys)
    return sorted({merchant for merchant, _ in keys}), sorted({identity for _, identity in keys})


def derived_id(*parts: str) -> str:
    """32 hex digits that are the same whenever the parts are."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()


def new_id() -> str:
    """32 hex digits that nobody can guess, in the order of time (as RFC 9562 section 5.7 has it, without its marks):
    rows that come one after the other then lie beside each other, and a batch writes few pages."""
    return f"{time.time_ns() // 1_000_000:012x}{os.urandom(10).hex()}"


_last_position = 0


def next_position() -> int:
    """A number larger than any that this process has given; across processes it follows the clock (nanoseconds)."""
    global _last_position
    _last_position = max(_last_position + 1, time.time_ns())
    return _last_position


def storable(text: str) -> str:
    """Text without what a database refuses: NUL, and halves of surrogate pairs."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")
