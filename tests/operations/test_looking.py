"""Commands that look into a database: what they see of its clock, and that they make none where there is none."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from responder.cli import main
from responder.cli.checkups import database as data
from tests.service.shop import Shop


async def test_a_clock_that_was_set_back_is_noticed(tmp_path: Path) -> None:
    """As on a machine whose own clock is dead, before it has asked for the time: nothing that waits goes out."""
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish()
        await shop.text("+4790000001", "JOIN")
        await shop.until(lambda: shop.gateway.texts)
        store = shop.service.store
        now = shop.clock.now()
        assert [one.subject for one in await data.check_work(store, now - timedelta(minutes=5))] == ["work"]
        (found,) = await data.check_work(store, now - timedelta(days=365))
        assert (found.subject, found.state, "2026-11-18" in found.text) == ("clock", "wrong", True)


def test_looking_makes_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not of a name with a slip in it, and none that belongs to root where the server is another user."""
    address = f"sqlite:///{tmp_path}/slip.db"
    for words in (
        ["doctor", "--offline"],
        ["retention"],
        ["retry"],
        ["consent", "+4790000001"],
        ["pull", "kaffe", "--into", str(tmp_path / "into")],
    ):
        assert main([*words, "--database", address]) in (1, 2)
        told = capsys.readouterr()
        assert f"{tmp_path}/slip.db" in told.out + told.err, words
        assert [file.name for file in tmp_path.iterdir()] == [], words
