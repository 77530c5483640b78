"""Whoever said no, or was erased, after the backup is not written to after the restore: the database before tells."""

from __future__ import annotations

import asyncio
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import make_url

from responder.channels.base import StatusReport
from responder.cli import main
from responder.store.backup import putting_back
from responder.store.backup.backups import back_up
from responder.store.backup.erased import read_marks
from responder.store.backup.replaced import Replaced
from responder.store.rights.importing import Imported
from responder.store.rights.marks import ERASED, erasure_key, mark_of
from tests.operations.replacing import (
    LIST,
    NEWS,
    ORDER,
    SECRET,
    before,
    caught_up,
    chooses,
    clicks,
    contact_of,
    empty,
    kept,
    mail,
    member,
    number,
    offered,
    opened_again,
    own_programs,
    put_in_place,
    quiet,
    reached,
    said,
    stored,
)
from tests.operations.test_restore import JOIN, OFFER, TellingShop
from tests.service.shop import Shop

__all__ = ["empty", "own_programs"]


@pytest.mark.usefixtures("own_programs")
async def test_every_kind_of_no_is_taken_over(
    database_url: str, empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """310 is erased, 311 said no on the telephone, 312 on the preference page, 313 in a file, 314 by one click (to mails), 315
    paused, the number of 316 is dead, 317 came and went after the backup; 318 said nothing."""
    everybody = range(310, 319)
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, *(one for one in everybody if one != 317))
        await offered(shop, *(one for one in everybody if one != 317), name="first")
        assert len(shop.gateway.requests) == 16
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        shop.clock.advance(60)
        erased = await contact_of(shop, 310)
        await shop.text(number(310), "A private word, and the last")
        await quiet(shop)
        await shop.service.rights.erase(number(310))
        await shop.service.rights.withdraw(number(311), None, ["sms", "email"], who="Ola", how="phoned: no more")
        await chooses(shop, 312, allowed={"sms marketing": False, "email marketing": False})
        await member(shop, 313, source="no thanks", allowed=False)
        await clicks(shop, 314)
        await chooses(shop, 315, pause_days=30)
        sent = next(row for row in await shop.rows("message", address=number(316), direction="out"))
        dead = StatusReport(sent["reference"], None, "failed", 40, code="30005", reason="unknown", address_dead=True)
        await shop.service.report_status(shop.sms, dead)
        await member(shop, 317)
        await shop.service.rights.withdraw(number(317), None, ["sms", "email"], who="Ola", how="phoned too")
        await quiet(shop)
        asked = {row["reference"] for row in await shop.rows("forgetting")}
    count = len(shop.gateway.requests)

    capsys.readouterr()
    assert await put_in_place(empty, tmp_path / "backup", *before(database_url)) == 0
    told = said(capsys)
    assert "1 person erased" in told
    again = await opened_again(shop, empty)
    assert {row["reference"] for row in await again.rows("forgetting")} >= asked
    async with again:
        await caught_up(again)
        left = await stored(again)
        for one in (number(310), mail(310), "name310", "private"):
            assert one not in left
        assert not await again.rows("contact", id=erased)
        assert await again.rows("suppression", address=mark_of(erasure_key(SECRET, "kaffe"), "sms", number(310)))
        proof = await again.service.rights.proof(number(310))
        assert proof.erased
        assert len(proof.erasures) == 1
        lines = {
            row["evidence"].get("declared") for row in await again.rows("consent", granted=False, purpose="marketing")
        }
        assert {"phoned: no more", "phoned too", "no thanks"} <= lines, "with what proves them"
        await member(again, 317, 310, source="another list")
        again.clock.advance(86400)
        await offered(again, *everybody)
        got = reached(again, count)
        assert got == {number(318), mail(318), mail(316), number(314)}


@pytest.mark.usefixtures("own_programs")
async def test_a_yes_is_not_taken_over_and_what_is_lost_is_told(
    database_url: str, empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        await chooses(shop, 311, allowed={"email marketing": False})
        await quiet(shop)
        shop.clock.advance(60)
        await chooses(shop, 311, allowed={"email marketing": True})
        await member(shop, 312)
        await shop.service.receive_event("kaffe", "o1", "order.placed", {"email": mail(312)}, {"number": 1})
        await quiet(shop)
    assert await put_in_place(empty, tmp_path / "backup", *before(database_url)) == 0
    told = said(capsys)
    assert "1 event" in told
    assert "1 new contact" in told
    async with await opened_again(shop, empty) as again:
        assert not await again.rows("consent", granted=False), "they came back: there is no no to take over"
        assert len(await again.rows("contact")) == 1
    assert len(shop.gateway.requests) == 1


@pytest.mark.usefixtures("own_programs")
async def test_a_yes_of_before_the_no_does_not_undo_it_when_it_is_fetched_again(
    database_url: str, empty: str, tmp_path: Path
) -> None:
    """311 writes JOIN and YES, and then says no on the telephone: the two texts are fetched from the gateway, the no is
    not. 312, who said yes before the backup and no after it, writes START after the restore, and is in again."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 312)
        await offered(shop, 312, name="first")
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        await shop.text(number(311), "JOIN")
        await quiet(shop)
        await shop.text(number(311), "YES")
        await quiet(shop)
        shop.clock.advance(60)
        for one in (311, 312):
            await shop.service.rights.withdraw(number(one), None, ["sms"], who="Ola", how="phoned")
        await quiet(shop)
    assert await put_in_place(empty, tmp_path / "backup", *before(database_url)) == 0
    async with await opened_again(shop, empty) as again:
        count = len(shop.gateway.requests)
        await again.text(number(312), "START")
        await caught_up(again)
        lines = await again.rows("consent", granted=True, channel="sms", purpose="marketing")
        assert len({row["contact"] for row in lines}) == 2, "the texts were fetched and told"
        await offered(again, 311, 312)
        new = [(one.to, one.text) for one in shop.gateway.requests[count:] if one.to.startswith("+")]
        assert number(311) not in [to for to, _ in new]
        assert (number(312), "Ten per cent off. STOP to end.") in new
        assert not await again.rows("foregone"), "what is over is forgotten"


@pytest.mark.usefixtures("own_programs")
async def test_what_waits_to_be_told_is_taken_over_too(database_url: str, empty: str, tmp_path: Path) -> None:
    """A no is taken down while no worker runs, and the database is restored before any does. It is done twice."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311, 312)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
    opened = Shop(database_url, role="web")
    await opened.service.library.refresh(opened.service.store)
    await opened.service.rights.withdraw(number(311), None, ["sms", "email"], who="Ola", how="phoned")
    await opened.service.stop()
    assert await put_in_place(empty, tmp_path / "backup", *before(database_url)) == 0
    if database_url.startswith("sqlite"):
        assert await put_in_place(empty, tmp_path / "backup") == 0, "and once more, over what was restored"
    async with await opened_again(shop, empty) as again:
        await caught_up(again)
        await offered(again, 311, 312)
        assert reached(again, 0) == {number(312), mail(312)}
        lines = await again.rows("consent", granted=False, channel="sms", purpose="marketing")
        assert [row["evidence"]["declared"] for row in lines] == ["phoned"]


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_merged_since_the_backup(database_url: str, tmp_path: Path) -> None:
    """Two contacts of the backup became one, who then said no: it counts for both, and for an address that was new."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        moment = shop.clock.now()
        people = [
            Imported(1, {"sms": number(311)}, consents={"sms": moment}),
            Imported(2, {"email": mail(311)}, consents={"email": moment}),
            Imported(3, {"sms": number(312)}, consents={"sms": moment}),
        ]
        await shop.service.rights.take_in(LIST, people)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        await shop.service.rights.merge(number(311), mail(311))
        known = [Imported(1, {"sms": number(312), "email": mail(312)}, consents={"email": moment})]
        await shop.service.rights.take_in(LIST, known)
        shop.clock.advance(60)
        for one in (311, 312):
            await shop.service.rights.withdraw(number(one), None, ["sms", "email"], who="Ola", how="phoned")
        await quiet(shop)
    assert await put_in_place(database_url, tmp_path / "backup") == 0
    async with await opened_again(shop, database_url) as again:
        await caught_up(again)
        await member(again, 311, 312, source="another list")
        await offered(again, 311, 312)
        assert reached(again, 0) == set()


async def test_an_erasure_counts_in_both_spellings_of_a_mailbox(database_url: str) -> None:
    """The mark is of an older version, which kept the domain as it was written."""
    async with Shop(database_url) as shop:
        await shop.publish()
        await shop.service.receive_event("kaffe", "e", "nothing.starts", {"email": "kari@bücher.example"}, {})
        await shop.until(lambda: shop.service.rights.proof("kari@bücher.example"))
        key = erasure_key(SECRET, "kaffe")
        mark = mark_of(key, "email", "kari@bücher.example")
        row = {"merchant": "kaffe", "kind": "email", "address": mark, "reason": ERASED}
        found = Replaced(suppressions=[{**row, "at": shop.clock.now() + timedelta(hours=1)}])
        marked = await shop.service.store.read(read_marks, found, {"kaffe": key})
        assert list(marked.owners) == [("kaffe", "email", mark)]


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_who_is_erased_while_the_database_is_replaced(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A restore of a large database takes minutes, in which other commands work on the one that it has read already."""
    async with TellingShop(database_url) as shop:
        await shop.publish(JOIN, OFFER, NEWS, ORDER)
        await member(shop, 311, 312)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
    reads = putting_back.read_replaced

    async def meanwhile(*given: Any) -> Replaced:
        found = await reads(*given)
        erase = ["person", "erase", number(311), "--yes", "--database", database_url]
        assert await asyncio.to_thread(main, erase) == 0
        return found

    monkeypatch.setattr(putting_back, "read_replaced", meanwhile)
    assert await put_in_place(database_url, tmp_path / "backup") == 1
    assert "was worked on while the backup was put in its place" in said(capsys)
    left = await asyncio.to_thread(os.listdir, tmp_path)
    assert sorted(left) == ["backup", "responder.db"], "nothing is changed, and nothing left behind"
    monkeypatch.undo()
    monkeypatch.setenv("RESPONDER_SECRET", SECRET)
    for _ in range(3):
        assert await put_in_place(database_url, tmp_path / "backup") == 0
    assert len(kept(tmp_path)) == 3, "of each that was replaced, be it in the same second"
    async with await opened_again(shop, database_url) as again:
        await caught_up(again)
        await offered(again, 311, 312)
        assert reached(again, 0) == {number(312), mail(312)}
