"""What is worked out at a start: nobody works it out beside it, and nobody waits for it in vain, webhooks not at all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

import pytest

from responder.service import warming
from responder.store.catalogue import Shop as Published
from tests.service.shop import Shop

KARI = "+4790012345"
QUESTION = "Reply YES to get our offers."


async def test_what_comes_before_replies_can_be_read_is_taken_at_once_and_answered_then(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = threading.Event()
    monkeypatch.setattr(warming, "read_words", lambda shops: read.wait(20))
    async with Shop(database_url, at_once=True) as shop:
        await shop.publish()
        assert await shop.text(KARI, "JOIN")
        await asyncio.sleep(0.1)
        assert shop.gateway.texts == []
        read.set()
        await shop.said(QUESTION)


async def test_nothing_goes_out_before_the_libraries_are_there(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = threading.Event()
    monkeypatch.setattr(warming, "load_libraries", lambda shops: loaded.wait(20))
    async with Shop(database_url) as shop:
        await shop.publish()
        assert await shop.text(KARI, "JOIN")
        await asyncio.sleep(0.1)
        assert shop.gateway.texts == []
        loaded.set()
        await shop.said(QUESTION)


async def test_a_stop_meanwhile_keeps_what_was_taken(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read = threading.Event()
    monkeypatch.setattr(warming, "read_words", lambda shops: read.wait(20))
    async with Shop(database_url, at_once=True) as shop:
        await shop.publish()
        assert await shop.text(KARI, "JOIN")
        await shop.service.stop()
        read.set()
    async with Shop(database_url) as again:
        await again.service.pull("kaffe")
        await again.said(QUESTION)


async def test_words_that_cannot_be_read_hold_nothing_up(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(shops: Sequence[Published]) -> None:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(warming, "read_words", fail)
    async with Shop(database_url) as shop:
        await shop.publish()
        assert await shop.text(KARI, "JOIN")
        await shop.said(QUESTION)
