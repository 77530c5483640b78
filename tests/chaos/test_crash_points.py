"""A death at any step of the work leaves what another process can go on from, to the same end."""

from __future__ import annotations

from pathlib import Path

from tests.chaos.crash_points import die

EVERY = (13, 19, 31)
ONCE = (2, 41, 97, 140)


async def test_lives_with_many_deaths_end_like_an_undisturbed_one(database_url: str, tmp_path: Path) -> None:
    """Each process dies at its 13th, 19th or 31st write, commit or request."""
    figures = await die(database_url, tmp_path, EVERY, again=True)
    print(figures)
    assert figures.different == []
    assert figures.deaths > 30
    assert figures.settled > 0


async def test_a_life_with_one_death_ends_like_an_undisturbed_one(database_url: str, tmp_path: Path) -> None:
    """Some steps of all; `python -m tests.chaos.long` takes every one."""
    figures = await die(database_url, tmp_path, ONCE)
    assert figures.different == []
    assert figures.deaths == len(ONCE)
