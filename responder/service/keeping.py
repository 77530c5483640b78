"""Keeping the background work going: what ends for a reason that nobody foresaw is told, and begun again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
log = logging.getLogger(__name__)


async def kept(name: str, job: Callable[[], Awaitable[None]]) -> None:
    """`job` until it returns, from the start again where it raises: a process that looks alive but no longer sends,
    or takes nothing more, is worse than one that failed. Pauses grow, so that the log does not fill the disk."""
    pause = FIRST_PAUSE
    while True:
        try:
            await job()
            return
        except Exception:
            log.exception("%s stopped where it must not; it goes on in %g s", name, pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
