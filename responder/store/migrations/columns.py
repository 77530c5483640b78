"""The columns, keys and indexes that migrations are written with. What is here never changes: old migrations use it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime


def _column(kind: Any, name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=null, comment=comment)


def text(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(AutoString(), name, comment, null)


def instant(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(UTCDateTime(), name, comment, null)


def json(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(sa.JSON(), name, comment, null)


def whole(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(sa.Integer(), name, comment, null)


def big(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(sa.BigInteger(), name, comment, null)


def flag(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(sa.Boolean(), name, comment, null)


def raw(name: str, comment: str, null: bool = False) -> sa.Column[Any]:
    return _column(sa.LargeBinary(), name, comment, null)


def key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(name: str, table: str, *columns: str, where: str | None = None, unique: bool = False) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(name, table, list(columns), unique=unique, sqlite_where=condition, postgresql_where=condition)
