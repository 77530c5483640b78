"""Time that passes at a wish, for the demo: whatever falls due happens at its own moment, one after the other."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from responder.service.clock import MovableClock
from responder.store.moments import is_sending, next_moment

if TYPE_CHECKING:
    from responder.service.service import Service

MOST_MOMENTS = 500
LOOKS = 100
LOOK = 0.02
A_LITTLE = 0.001
"""Seconds beyond a moment: then it is past, whatever was rounded."""


async def pass_time(service: Service, clock: MovableClock, seconds: float) -> None:
    """Moves the clock ahead by `seconds`, stopping at each moment until what is due then is done.

    What takes long (a slow gateway) does not hold time up: after two seconds it goes on.
    """
    target = clock.now() + timedelta(seconds=seconds)
    await _settle(service, clock)
    for _ in range(MOST_MOMENTS):
        moment = await service.store.read(next_moment)
        if moment is None or moment > target or moment <= clock.now():
            break
        clock.advance((moment - clock.now()).total_seconds() + A_LITTLE)
        await _settle(service, clock)
    clock.advance(max((target - clock.now()).total_seconds(), 0.0))
    await _settle(service, clock)


async def _settle(service: Service, clock: MovableClock) -> None:
    for _ in range(LOOKS):
        moment = await service.store.read(next_moment)
        if (moment is None or moment > clock.now()) and not await service.store.read(is_sending):
            return
        await asyncio.sleep(LOOK)
