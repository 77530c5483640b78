"""What a process knows of merchants that others publish."""

from __future__ import annotations

from typing import Any

import pytest

from responder.service import service as serving
from responder.store.catalogue import newest_generation
from tests.service.shop import ACCOUNT, NUMBER, Shop

ANNA = "+4790000001"
QUESTION = "Reply YES to get our offers."


async def test_a_worker_that_has_not_heard_of_a_merchant_yet_looks_itself(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text can be there before the word that a merchant was published; it is no mistake of the text."""
    monkeypatch.setattr(serving, "REFRESH", 3600)
    async with Shop(database_url, role="web") as web, Shop(database_url, role="worker") as worker:
        worker.service.wakeups.heard = lambda word: worker.service.intake.wake()
        await web.publish()
        library = worker.service.library
        assert library.shops == {}
        await web.text(ANNA, "JOIN")
        worker.service.intake.wake()

        async def asked() -> bool:
            return [row["text"] for row in await web.rows("message", direction="out")] == [QUESTION]

        await web.until(asked)
        assert await web.rows("input", kind="message") == []
        assert await library.refresh(worker.service.store) == {"kaffe"}, "its channels are yet to be opened"
        assert await library.refresh(worker.service.store) == frozenset()


async def test_what_was_published_a_moment_ago_is_known_to_who_asks(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`responder publish` is another process: the first text, and the first event, must not be told that there is no
    such shop. (A webhook that hears so is not tried again.)"""
    monkeypatch.setattr(serving, "REFRESH", 3600)
    async with Shop(database_url) as running, Shop(database_url) as publisher:
        running.service.wakeups.heard = lambda word: None
        assert await running.service.find_text_channel(ACCOUNT, NUMBER) is None
        await publisher.publish()
        running.service.library._next_look = 0.0
        assert await running.service.find_text_channel(ACCOUNT, NUMBER) is not None
        running.service.library.shops = {}
        running.service.library.generation, running.service.library._next_look = 0, 0.0
        assert await running.service.receive_event("kaffe", "e1", "order.paid", {"sms": ANNA}, {})


async def test_who_asks_for_a_stranger_again_and_again_does_not_ask_the_database(database_url: str) -> None:
    async with Shop(database_url) as shop:
        reads: list[object] = []
        usual = shop.service.store.read

        async def counted(function: Any, *values: Any) -> Any:
            reads.append(function)
            return await usual(function, *values)

        shop.service.store.read = counted  # type: ignore[method-assign,assignment]
        for _ in range(50):
            assert await shop.service.find_text_channel(ACCOUNT, "+4759449999") is None
        assert reads.count(newest_generation) <= 2
