"""`responder retry`, as the person types it who has just mended a script."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from responder.service import dispatch as dispatching
from responder.service.clock import MovableClock
from tests.cli.command import run
from tests.service.shop import JOIN, MERCHANT, Shop

ANNA, BO = "+4790000001", "+4790000002"
QUESTION = "Reply YES to get our offers."


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("RESPONDER_SECRET", "s" * 40)
    monkeypatch.setenv("RESPONDER_DATABASE", database_url)
    return database_url


@pytest.fixture
def poisoned(url: str) -> list[str]:
    """The ids of two texts that were set aside, the elder first."""
    real = dispatching.handle

    def raising(scripts: Any, world: Any, stimulus: Any) -> Any:
        if getattr(stimulus, "text", "") == "JOIN":
            raise RuntimeError("the script\x1b[2J is broken")
        return real(scripts, world, stimulus)

    async def life(shop: Shop) -> None:
        # By the real clock, which may show a night.
        await shop.publish(JOIN, merchant=MERCHANT + "quiet hours: none\n")
        for customer in (ANNA, BO):
            await shop.text(customer, "JOIN")

            async def given_up() -> bool:
                shop.clock.advance(60)
                rows = await shop.rows("input", kind="message")
                return all(row["set_aside_at"] for row in rows)

            await shop.until(given_up)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dispatching, "handle", raising)
        return served(url, life)


def served(url: str, life: Callable[[Shop], Awaitable[None]]) -> list[str]:
    """The server runs for a while, on the clock that the command reads, too; the ids of what is set aside after that."""

    async def main() -> list[str]:
        async with Shop(url, clock=MovableClock()) as shop:
            await life(shop)
            rows = [row for row in await shop.rows("input", kind="message") if row["set_aside_at"]]
            return [row["id"] for row in sorted(rows, key=lambda row: row["set_aside_at"])]

    return asyncio.run(main())


async def asked(shop: Shop) -> None:
    await shop.said(QUESTION, QUESTION)


async def asked_one(shop: Shop) -> None:
    await shop.said(QUESTION)


def test_what_was_set_aside_is_listed_with_its_reason(poisoned: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "retry")
    lines = out.splitlines()
    assert (code, lines[0]) == (0, "kaffe: 2 inputs set aside")
    assert [line.split()[0] for line in lines[1:]] == [one[:12] for one in reversed(poisoned)]
    assert all("RuntimeError: the script" in line and "\x1b" not in line for line in lines[1:])


def test_all_of_it_is_handled_once_the_cause_is_gone(
    poisoned: list[str], url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "retry", "--all")
    assert (code, out) == (0, "2 inputs to be tried again\n")
    assert served(url, asked) == []
    assert run(capsys, "retry")[1] == "kaffe: 0 inputs set aside\n"


def test_only_what_was_named_is_tried_again(poisoned: list[str], url: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "retry", poisoned[1][:12], "nothing%")
    assert (code, out) == (1, "1 input to be tried again\n")
    assert "begins with 'nothing%'" in err
    assert served(url, asked_one) == poisoned[:1]


def test_asked_wrongly(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "retry", "--all", "0d5c")[0] == 2
    code, _, err = run(capsys, "retry", "--merchant", "te")
    assert (code, "'te'" in err) == (2, True)
