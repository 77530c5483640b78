"""What nobody foresaw stops no part of the work: nobody waits for an answer that will not come, and it goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from responder.errors import StoreError, UnreachableError
from responder.service import intake, keeping, lane, reconcile
from responder.store.outward.outbox import due_channels
from responder.store.outward.settling import settle_results
from tests.service.shop import Shop

ANNA, BO = "+4790000001", "+4790000002"
QUESTION = "Reply YES to get our offers."


@pytest.fixture
async def shop(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Shop]:
    monkeypatch.setattr(keeping, "FIRST_PAUSE", 0.05)
    async with Shop(database_url) as opened:
        await opened.publish()
        yield opened


class Broken:
    """A function that fails in a way that is no error of ours, for the first so many times."""

    def __init__(self, real: Any, times: int, error: Exception | None = None) -> None:
        self.real, self.left, self.error = real, times, error or TypeError("a defect of ours")

    def __call__(self, *args: Any, **more: Any) -> Any:
        if self.left:
            self.left -= 1
            raise self.error
        return self.real(*args, **more)


async def test_a_text_that_meets_a_defect_is_refused_and_the_next_is_taken(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    from responder.store.inward import arrivals

    real = arrivals._row

    def broken(one: Any, owner: str) -> dict[str, Any]:
        if one.reference == "SMbad":
            raise TypeError(f"a defect of ours, with {one.text}")
        return real(one, owner)

    monkeypatch.setattr(arrivals, "_row", broken)
    async with asyncio.timeout(10):
        told = await asyncio.gather(
            shop.text(ANNA, "JOIN", "SMbad"), shop.text(BO, "JOIN", "SMgood"), return_exceptions=True
        )
    assert isinstance(told[0], StoreError)
    assert told[1] is True
    await shop.said(QUESTION)
    monkeypatch.undo()
    assert await shop.text(ANNA, "JOIN", "SMbad")
    await shop.said(QUESTION, QUESTION)


async def test_without_a_database_all_who_wait_hear_it_at_once(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them tried alone would take as long as a connection that is never made, one after the other."""
    tried = 0

    async def away(*more: Any, **other: Any) -> Any:
        nonlocal tried
        tried += 1
        await asyncio.sleep(0.3)
        raise UnreachableError("The database is away.")

    with monkeypatch.context() as patch:
        patch.setattr(shop.service.store, "write", away)
        async with asyncio.timeout(3):
            texts = (shop.text(f"+479000{number:04d}", "JOIN") for number in range(40))
            told = await asyncio.gather(*texts, return_exceptions=True)
        assert {type(one) for one in told} == {UnreachableError}
    assert await shop.text(ANNA, "JOIN")


@pytest.mark.parametrize(
    ("module", "name", "job"),
    [(intake, "next_due", "intake"), (reconcile, "take_uncertain", "reconcile")],
)
async def test_background_work_that_meets_a_defect_goes_on(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, module: Any, name: str, job: str
) -> None:
    monkeypatch.setattr(module, "POLL", 0.05)
    broken = Broken(getattr(module, name), 3)
    monkeypatch.setattr(module, name, broken)
    shop.service._moved()
    await shop.until(lambda: broken.left == 0)
    assert not shop.service._running[job].done()
    await shop.text(ANNA, "JOIN")
    await shop.said(QUESTION)


async def test_the_outbox_goes_on_and_says_what_happened(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from responder.service import outbox

    monkeypatch.setattr(outbox, "POLL", 0.05)
    broken = Broken(due_channels, 2)
    monkeypatch.setattr(outbox, "due_channels", broken)
    with caplog.at_level(logging.ERROR, "responder"):
        await shop.until(lambda: broken.left == 0)
    assert "outbox stopped where it must not; it goes on in 0.05 s" in caplog.text
    await shop.text(ANNA, "JOIN")
    await shop.said(QUESTION)


async def test_what_a_gateway_took_is_written_down_though_the_first_try_met_a_defect(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lane, "settle_results", Broken(settle_results, 2))
    await shop.text(ANNA, "JOIN")
    await shop.said(QUESTION)
    assert [row["status"] for row in await shop.rows("message", direction="out")] == ["sent"]
    assert len(shop.gateway.requests) == 1
