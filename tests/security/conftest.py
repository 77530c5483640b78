"""Two shops behind one server, for the tests that look from one at the other."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.security.two_shops import Both


@pytest.fixture
async def both(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Both]:
    shutil.copy(migrated_sqlite, tmp_path / "two.db")
    opened = Both(tmp_path)
    await opened.open()
    yield opened
    await opened.close()
