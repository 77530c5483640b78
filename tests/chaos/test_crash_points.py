"""A death at any step of the work leaves what another process can go on from, to the same end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos.crash_points import die_of_each_kind


@pytest.mark.parametrize(("database_url", "share"), [("sqlite", 1.0), ("postgresql", 0.4)], indirect=["database_url"])
async def test_a_life_with_a_death_at_each_kind_of_step_ends_like_an_undisturbed_one(
    database_url: str, tmp_path: Path, share: float
) -> None:
    """`python -m tests.chaos.long` dies at every single step, and again and again."""
    figures = await die_of_each_kind(database_url, tmp_path, 7, share)
    print(figures)
    assert figures.different == []
    assert figures.deaths >= 30 * share - 2
    assert figures.deaths == len(figures.where)
    assert figures.settled > 0
