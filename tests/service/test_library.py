"""What a process knows of merchants that others publish."""

from __future__ import annotations

import pytest

from responder.service import service as serving
from tests.service.shop import Shop

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
