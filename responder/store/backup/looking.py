"""Looks into the database before, which may be of any version and damaged, and into the one that a backup became."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, Table, and_, inspect, literal_column, null, select
from sqlalchemy.exc import DBAPIError

from responder.store.connection.sets import Key, Values

TOGETHER = 1000
"""Values that one statement names."""


class Looking:
    """Careful looks: what a table does not have is None, and what cannot be read is left out and noted."""

    def __init__(self, connection: Connection, damaged: set[str]) -> None:
        self.connection = connection
        self.damaged = damaged
        known = inspect(connection)
        self._columns: Mapping[str, set[str]] = {
            name: {one["name"] for one in known.get_columns(name)} for name in known.get_table_names()
        }

    def knows(self, table: Table, *columns: str) -> bool:
        return table.name in self._columns and set(columns) <= self._columns[table.name]

    def rows(self, table: Table, *where: Any, only: Sequence[str] = ()) -> list[Values]:
        """The rows of a table that meet conditions, none of which names a column that it does not have."""
        if not self.knows(table):
            return []
        wanted = [one for one in table.columns if not only or one.name in only]
        columns = [one if self.knows(table, one.name) else null().label(one.name) for one in wanted]
        statement = select(*columns).select_from(table).where(and_(*where)) if where else select(*columns)
        keys = [one.name for one in table.primary_key]
        found: dict[tuple[Any, ...], Values] = {}
        for way in (statement, statement.order_by(*self._from_its_end(table))):
            whole = True
            for row in self._some(way):
                if row is None:
                    whole = False
                else:
                    found[tuple(row[name] for name in keys)] = row
            if whole:
                break
            self.damaged.add(table.name)
        return list(found.values())

    def _from_its_end(self, table: Table) -> list[Any]:
        """As it lies in the file, so that no index leads back into the damage."""
        if self.connection.dialect.name == "sqlite" and table.dialect_options["sqlite"]["with_rowid"]:
            return [literal_column(f"{table.name}.rowid").desc()]
        return [one.desc() for one in table.primary_key]

    def _some(self, statement: Select[Any]) -> Iterator[Values | None]:
        """Row by row; None for one that cannot be read, and where the reading ends before its time."""
        try:
            result = self.connection.execute(statement)
            while True:
                try:
                    row = result.fetchone()
                except ValueError:
                    yield None
                    continue
                if row is None:
                    return
                yield dict(row._mapping)
        except DBAPIError:
            if self.connection.dialect.name != "sqlite":
                raise
            yield None

    def ids(self, table: Table, *where: Any) -> set[Key]:
        return {(row["merchant"], row["id"]) for row in self.rows(table, *where, only=("merchant", "id"))}

    def of_contacts(self, table: Table, wanted: set[Key]) -> list[Values]:
        """The rows of these contacts."""
        found: list[Values] = []
        for owner in sorted({one[0] for one in wanted}):
            ids = sorted({identity for whose, identity in wanted if whose == owner})
            for start in range(0, len(ids), TOGETHER):
                some = table.c.contact.in_(ids[start : start + TOGETHER])
                found += self.rows(table, table.c.merchant == owner, some)
        return found


def present(
    connection: Connection,
    table: Table,
    columns: tuple[str, ...],
    wanted: Collection[tuple[Any, ...]],
    give: tuple[str, ...] = (),
    *where: Any,
) -> set[Any]:
    """Those of these values of some columns that a table holds; or what it holds beside them. All columns but the last
    are compared one by one: SQLite finds no index for several together, and would read the whole table."""
    found: set[Any] = set()
    by_head: dict[tuple[Any, ...], list[Any]] = {}
    for *head, last in sorted(wanted):
        by_head.setdefault(tuple(head), []).append(last)
    for values, lasts in by_head.items():
        same = [table.c[name] == value for name, value in zip(columns, values, strict=False)]
        for start in range(0, len(lasts), TOGETHER):
            one_of = table.c[columns[-1]].in_(lasts[start : start + TOGETHER])
            some = select(*(table.c[name] for name in give or columns)).where(*same, one_of, *where)
            found |= {tuple(row) for row in connection.execute(some)}
    return found
