"""A shop whose database is replaced by a backup: its customers, what they say and choose, and the restore itself."""

from __future__ import annotations

import asyncio
import os
import secrets
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from responder.cli import main
from responder.engine.inputs import PreferencesChosen
from responder.store.connection.sets import next_position
from responder.store.inward.arrivals import Arrival
from responder.store.rights.importing import Import, Imported
from responder.store.tables import metadata
from tests.fakes.postgres import Postgres
from tests.operations.test_restore import TellingShop
from tests.service.shop import Shop

SECRET = "s" * 40
NEWS = """
name: News
channel: email
purpose: marketing
start:
  - event: news.made
steps:
  - send: "Ten per cent off by mail."
    subject: "Offer"
"""
ORDER = """
name: Order
channel: email
purpose: service
start:
  - event: order.placed
steps:
  - send: "Thanks for order {{ number }}."
    subject: "Your order"
"""
LIST = Import("kaffe", "club list", declared_by="Ola")


def number(who: int) -> str:
    return f"+4790012{who}"


def mail(who: int) -> str:
    return f"c{who}@post.example"


@pytest.fixture
def own_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESPONDER_SECRET", SECRET)
    if "RESPONDER_TEST_POSTGRES" not in os.environ:
        monkeypatch.setenv("PATH", f"{Postgres.programs()}:{os.environ['PATH']}")


@pytest.fixture
async def empty(database_url: str, request: pytest.FixtureRequest) -> Any:
    """Where the backup goes: on SQLite over the database that was, on PostgreSQL into an empty one."""
    if database_url.startswith("sqlite"):
        yield database_url
        return
    server: Postgres = request.getfixturevalue("postgresql_server")
    made = await server.create()
    yield made
    await server.drop(made)


async def member(shop: Shop, *who: int, source: str = "club list", allowed: bool = True) -> None:
    moment = shop.clock.now()
    told: Any = {"consents" if allowed else "withdrawn": {"sms": moment, "email": moment}}
    people = [
        Imported(one, {"sms": number(one), "email": mail(one)}, fields={"name": f"Name{one}"}, **told) for one in who
    ]
    await shop.service.rights.take_in(Import("kaffe", source, declared_by="Ola"), people)


async def contact_of(shop: Shop, who: int) -> str:
    return (await shop.service.rights.find(number(who))).contact


async def chooses(shop: Shop, who: int, **chosen: Any) -> None:
    wish = PreferencesChosen(id=secrets.token_hex(8), via="email", at=shop.clock.now(), **chosen)
    await shop.service.tell("kaffe", await contact_of(shop, who), wish)


async def clicks(shop: Shop, who: int) -> None:
    """One click on the unsubscribe button of a mail program."""
    await shop.service.intake.submit(
        Arrival(
            merchant="kaffe", channel=shop.mail, kind="email", id=secrets.token_hex(16), reference=f"click:{who}",
            address=mail(who), text="Unsubscribe", at=shop.clock.now(), position=next_position(),
            owner=await contact_of(shop, who), unsubscribe=True,
        )
    )  # fmt: skip


async def offered(shop: Shop, *who: int, name: str = "after") -> None:
    for one in who:
        for event in ("offer.made", "news.made"):
            told = {"sms": number(one)} if event == "offer.made" else {"email": mail(one)}
            await shop.service.receive_event("kaffe", f"{name}-{event}-{one}", event, told, {})
    await quiet(shop)


async def quiet(shop: Shop) -> None:
    async def still() -> bool:
        waiting = [one for one in await shop.rows("input") if not one["set_aside_at"]]
        moving = [one for one in await shop.rows("message") if one["status"] in ("queued", "sending", "received")]
        now = shop.clock.now()  # after both were read: what came between them is due
        return not [one for one in waiting if one["due"] <= now] and not [
            one for one in moving if (one["not_before"] or now) <= now
        ]

    await shop.until(still)


def reached(shop: Shop, since: int) -> set[str]:
    return {one.to for one in shop.gateway.requests[since:]}


async def stored(shop: Shop) -> str:
    def read(connection: Connection) -> str:
        return repr([row for table in metadata.sorted_tables for row in connection.execute(select(table))]).lower()

    return await shop.service.store.read(read)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join("".join(capsys.readouterr()).split())


def overwrite(file: Path, place: int, size: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(place)
        opened.write(b"\xff" * size)


def kept(folder: Path) -> list[Path]:
    return list(folder.glob("*.before-*"))


async def put_in_place(to: str, file: Path, *more: str) -> int:
    return await asyncio.to_thread(main, ["restore", str(file), "--database", to, *more])


async def caught_up(shop: TellingShop) -> None:
    """Until every channel is released. The shop's clock moves while nothing is being sent: no claim runs out."""

    async def none_is_sent() -> bool:
        return not await shop.rows("message", status="sending")

    for _ in range(30):
        for _ in range(2):
            await shop.service.reconciler.go_round()
        await shop.until(none_is_sent)
        if not [row for row in await shop.rows("channel") if row["restored_to"]]:
            break
        shop.clock.advance(200)
    else:
        raise AssertionError(await shop.rows("message"))
    shop.clock.advance(30)
    await quiet(shop)


async def opened_again(shop: TellingShop, to: str) -> TellingShop:
    again = TellingShop(to)
    again.gateway = shop.gateway
    again.clock.advance(7200)
    return again


def before(database_url: str) -> tuple[str, ...]:
    """What PostgreSQL has to be told."""
    return () if database_url.startswith("sqlite") else ("--refusals-from", database_url)
