"""What every table shares: its registry and the names of its constraints."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, MetaData
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

names = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Row(SQLModel, registry=registry(metadata=names)):
    """A row of one table. The merchant's id leads every primary and unique key, so that tables can be sharded by it."""

    model_config = {"defer_build": True}  # for whoever validates a row first; statements use the tables


metadata = Row.metadata


def key(what: str) -> Any:
    """A part of the primary key."""
    return Field(primary_key=True, sa_column_kwargs={"comment": what})


def column(what: str, default: Any = ..., **more: Any) -> Any:
    """A column; `what` becomes its comment in the database, `default` also counts for statements without a model."""
    extra = {"comment": what} if default is ... or default is None else {"comment": what, "default": default}
    return Field(default=default, sa_column_kwargs=extra, **more)


def json_column(what: str, default: Any = ...) -> Any:
    """A JSON value, never changed in place. On PostgreSQL json, not jsonb, which refuses NUL and loses the order."""
    return Field(default=default, sa_type=JSON, sa_column_kwargs={"comment": what})
