"""The scenario that is run with a death at every step, and what came of it."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import asyncpg

from tests.chaos.mortal import Mortal, publish

ANNA, BO, CARL, DORA = "+4790000001", "+4790000002", "+4790000003", "dora@home.example"


async def scenario(shop: Mortal) -> None:
    """Inbound texts and mails, events, transitions, reminders, a question that times out, sends, delivery reports."""
    await shop.start()
    await shop.text(ANNA, "JOIN")
    await shop.text(BO, "join")
    await shop.happens("signup.submitted", {"sms": CARL, "first_name": "Carl"})
    await shop.happens("order.delivered", {"email": DORA})
    await shop.later(3700)
    await shop.text(ANNA, "what?")
    await shop.text(ANNA, "yes please")
    await shop.answer(DORA, "3")
    await shop.text(BO, "STOP")
    await shop.later(90_000)


@dataclass
class Figures:
    """What is published: `different` holds what a death changed, of which there is to be nothing."""

    lives: int = 0
    deaths: int = 0
    accepted: int = 0
    settled: int = 0
    lost: int = 0
    handled_twice: int = 0
    sent_twice: int = 0
    mails_repeated: int = 0
    different: list[str] = field(default_factory=list)
    where: set[str] = field(default_factory=set)

    def add(self, shop: Mortal, state: dict[str, Any], undisturbed: dict[str, Any]) -> None:
        self.lives += 1
        self.deaths += len(shop.deaths)
        self.where.update(shop.deaths)
        self.accepted += shop.accepted
        self.settled += len(shop.unknown)
        self.mails_repeated += len(shop.outside.taken) - shop.outside.sent().total()
        sent, expected = Counter(state["sent"]), Counter(undisturbed["sent"])
        self.lost += (expected - sent).total()
        self.sent_twice += (sent - expected).total()
        told, wanted = Counter(state["messages"]), Counter(undisturbed["messages"])
        self.lost += (wanted - told).total()
        self.handled_twice += (told - wanted).total()
        for name, value in undisturbed.items():
            if state[name] != value:
                self.different.append(f"{name}: {_difference(state[name], value)} (deaths: {shop.deaths[:9]})")

    def __iadd__(self, other: Figures) -> Figures:
        for one in fields(self):
            mine, more = getattr(self, one.name), getattr(other, one.name)
            setattr(self, one.name, mine | more if isinstance(mine, set) else mine + more)
        return self

    def __str__(self) -> str:
        return (
            f"{self.lives} lives with {self.deaths} deaths at {len(self.where)} kinds of steps: {self.accepted} inputs "
            f"accepted, {self.lost} lost, {self.handled_twice} handled twice, {self.sent_twice} sent twice, "
            f"{self.settled} settled from unknown, {self.mails_repeated} mails repeated under their own Message-ID"
        )


def _difference(found: Any, expected: Any) -> str:
    if not isinstance(found, list):
        return f"{found} in place of {expected}"
    more, less = Counter(found) - Counter(expected), Counter(expected) - Counter(found)
    return f"{sorted(more)} in place of {sorted(less)}"


async def live_through(
    url: str, at: int, *, again: bool = False, past: set[str] | None = None
) -> tuple[Mortal, dict[str, Any]]:
    """The scenario with a death at step `at` (0: none), with `again` at every step whose number is a multiple of it, or
    with `past` at each kind of step that is not in it; the shop, and its state in the end."""
    shop = Mortal(url, at, again=again, past=past)
    await scenario(shop)
    state = await shop.end_state()
    await shop.end()
    return shop, state


Databases = AsyncGenerator[str, None]


async def templates(url: str, folder: Path) -> Databases:
    """Addresses of databases, as many as are wanted, each at the scenario's beginning. `url` is an empty one's."""
    await publish(url)
    number = 0
    while True:
        number += 1
        if url.startswith("sqlite"):
            copy = folder / f"{number}.db"
            shutil.copy(url.removeprefix("sqlite:///"), copy)
            yield f"sqlite:///{copy}"
            copy.unlink()
            continue
        name = url.partition("?")[0].rpartition("/")[2]
        server = url.replace(f"/{name}", "/postgres")
        await run(server, f"CREATE DATABASE {name}_{number} TEMPLATE {name}")
        yield url.replace(f"/{name}", f"/{name}_{number}")
        await run(server, f"DROP DATABASE {name}_{number} WITH (FORCE)")


async def run(address: str, statement: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def die(url: str, folder: Path, steps: Sequence[int], *, again: bool = False, every: int = 1) -> Figures:
    """The scenario once for each of `steps`; none of them: for every step that there is, or every `every`th."""
    databases = templates(url, folder)
    first, undisturbed = await _undisturbed(databases)
    figures = Figures()
    for at in steps or range(1, len(first.fate.steps) + 1, every):
        figures.add(*await live_through(await anext(databases), at, again=again), undisturbed)
    await databases.aclose()
    return figures


async def die_of_each_kind(url: str, folder: Path, seed: int, share: float = 1.0) -> Figures:
    """The scenario once, with a death at each kind of step; `share`: only at so many of them, as `seed` picks them."""
    databases = templates(url, folder)
    first, undisturbed = await _undisturbed(databases)
    kinds = sorted(set(first.fate.steps))
    left_out = set(random.Random(seed).sample(kinds, round(len(kinds) * (1 - share))))
    figures = Figures()
    figures.add(*await live_through(await anext(databases), 1, past=left_out), undisturbed)
    await databases.aclose()
    return figures


async def _undisturbed(databases: Databases) -> tuple[Mortal, dict[str, Any]]:
    shop, state = await live_through(await anext(databases), 0)
    assert set(shop.outside.sent().values()) == {1}, shop.outside.sent()
    return shop, state
