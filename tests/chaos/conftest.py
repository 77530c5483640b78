"""What all of this folder's tests have in common."""

from __future__ import annotations

import asyncio

import pytest

from responder.service import lane
from tests.chaos.fate import DiedError


@pytest.fixture(autouse=True)
def _unpaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested here is not the pace."""
    monkeypatch.setattr(lane, "RATES", {})


@pytest.fixture(autouse=True)
async def _quiet_deaths() -> None:
    """Tasks of processes that died are not mourned one by one."""

    def told(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        if not isinstance(context.get("exception"), DiedError):
            loop.default_exception_handler(context)

    asyncio.get_running_loop().set_exception_handler(told)
