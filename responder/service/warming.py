"""What is worked out once a process, beside its start: the word lists and patterns, and the libraries of gateways.

Whoever needs them waits for them. Who did not would have them worked out a second time, in the server's own turn.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager

from responder.channels import load_library
from responder.store.catalogue import Shop
from responder.understand import match_branch, read_keyword

REPLY = "yes please, do not stop it"
TURN = 0.0005
"""Seconds after which this gives way to whoever writes meanwhile; the interpreter's own turns are ten times as long."""


class Warming:
    """`words`: replies can be read in the shops' languages. `libraries`: their channels' ways out and in are there."""

    def __init__(self) -> None:
        self.words = asyncio.Event()
        self.libraries = asyncio.Event()

    async def run(self, shops: Sequence[Shop]) -> None:
        """Seconds of work the first time, nothing after that. However it ends, nobody waits any longer."""
        try:
            await asyncio.to_thread(read_words, shops)
            self.words.set()
            await asyncio.to_thread(load_libraries, shops)
        finally:
            self.words.set()
            self.libraries.set()


async def begun_after(ready: asyncio.Event, job: Callable[[], Awaitable[None]]) -> None:
    await ready.wait()
    await job()


def read_words(shops: Sequence[Shop]) -> None:
    with _giving_way():
        for language in sorted({"en", *(code for shop in shops for code in shop.merchant.languages)}):
            read_keyword(REPLY, language=language)
            match_branch(["yes", "no"], REPLY, languages=[language])


def load_libraries(shops: Sequence[Shop]) -> None:
    with _giving_way():
        for gateway in sorted({record.gateway for shop in shops for record in shop.records.values()}):
            load_library(gateway)


@contextmanager
def _giving_way() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
