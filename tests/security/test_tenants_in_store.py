"""ASVS 8.4.1 (tenant isolation) below the web: two shops with the same customer, each asked with the other's ids."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from sqlalchemy import Connection, text, update

from responder.channels.base import InboundText, StatusReport
from responder.store import tables
from responder.store.catalogue import channel_id
from responder.store.inward.arrivals import known_owners
from responder.store.inward.mails import find_parents
from responder.store.inward.people import erasures, person, suppressed_since
from responder.store.outward.reports import sent_through
from responder.store.rights.ledger import ledger
from responder.store.rights.marks import mark_of
from tests.security.two_shops import API, CUSTOMER, EMAIL, NUMBERS, SHOPS, Both, lived_in


async def settled(both: Both, name: str) -> dict[str, list[dict[str, Any]]]:
    """What a shop holds, once nothing of it is on its way."""
    for _ in range(1500):
        held = await both.held_by(name)
        due = [row for row in held["input"] if row["kind"] != "timer"]
        if not due and not [row for row in held["message"] if row["status"] in ("queued", "sending")]:
            return held
        await asyncio.sleep(0.02)
    raise AssertionError("it does not come to rest")


@pytest.fixture(params=["apart", "alike"])
async def stopped(both: Both, request: pytest.FixtureRequest) -> Both:
    """The customer has said STOP to both. `alike`: by chance both know them by the same id, which nothing may rest on."""
    await lived_in(both)
    for number, name in enumerate(SHOPS):
        assert await both.text(name, "STOP", f"SM{number}" + "7" * 31) == 200
        assert (await settled(both, name))["suppression"]
    if request.param == "alike":
        (theirs,) = (await both.held_by("skog"))["contact"]
        await both.service.store.write(give_id, "fjord", theirs["id"])
    return both


def give_id(connection: Connection, owner: str, contact: str) -> None:
    """The shop's only contact gets another id."""
    connection.execute(text("PRAGMA defer_foreign_keys=ON"))
    for table in tables.metadata.sorted_tables:
        column = table.c.get("id" if table.name == "contact" else "contact")
        if column is not None:
            connection.execute(
                update(table).where(table.c.merchant == owner, column.is_not(None)).values({column: contact})
            )


async def test_an_export_holds_nothing_of_the_other_shop(stopped: Both) -> None:
    theirs = await settled(stopped, "fjord")
    told = await stopped.service.rights.export(EMAIL, "skog")
    assert len(told["suppressions"]) == 1
    assert all(told[kind] for kind in ("consents", "messages", "dialogs", "events"))
    written = json.dumps(told, default=str)
    ids = {row["id"] for table in ("message", "run", "consent") for row in theirs[table]}
    assert not [one for one in (*ids, "fjord") if one in written]


async def test_an_erasure_takes_nothing_of_the_other_shop(stopped: Both) -> None:
    """Least of all its customers' STOP, and mails that no message was made of."""
    rights = stopped.service.rights
    before = await settled(stopped, "fjord")
    await settled(stopped, "skog")
    await rights.erase(EMAIL, "skog")
    assert await settled(stopped, "fjord") == before
    proof = await rights.proof(EMAIL, "skog")
    assert (proof.erased, len(proof.erasures)) == (True, 1)
    assert not (await rights.proof(EMAIL, "fjord")).erased
    keys = {name: stopped.service.library.shops[name].erasure_key for name in SHOPS}
    marks = {name: mark_of(keys[name], "email", EMAIL) for name in SHOPS}
    assert marks["fjord"] != marks["skog"], "nobody can compare them"
    read = stopped.service.store.read
    assert await read(erasures, "skog", marks["skog"])
    assert await read(erasures, "fjord", marks["skog"]) == []
    assert await read(suppressed_since, "skog", marks["skog"]) is not None
    assert await read(suppressed_since, "fjord", marks["skog"]) is None


async def test_ids_of_the_other_shop_lead_nowhere(stopped: Both) -> None:
    held = await settled(stopped, "fjord")
    read, contact = stopped.service.store.read, held["contact"][0]["id"]
    mail = next(row for row in held["message"] if row["kind"] == "email" and row["direction"] == "out")
    (skogs,) = (await stopped.held_by("skog"))["contact"]
    others = ("nobody",) if skogs["id"] == contact else ("skog", "nobody")
    for name, there in (("fjord", True), *((one, False) for one in others)):
        assert bool(await read(ledger, name, [contact])) == there
        assert bool((await read(person, (name, contact))).addresses) == there
        assert bool(await read(find_parents, name, [mail["id"]], [])) == there
        assert bool(await read(sent_through, mail["id"], {name})) == there


async def test_a_stop_to_one_shop_is_none_to_a_list_of_the_other(both: Both) -> None:
    await lived_in(both)
    assert await both.text("fjord", "STOP", "SM" + "8" * 32) == 200
    await settled(both, "fjord")
    told = {"source": "till", "declared_by": "Kari", "sms": CUSTOMER, "consents": {"sms": {"granted": True}}}
    for name, consents in (("fjord", []), ("skog", ["sms"])):
        answer = await both.client.post("/api/contacts", json=told, headers={"authorization": f"Bearer {API[name]}"})
        (result,) = answer.json()["contacts"]
        assert result["consents"] == consents, name


async def test_what_both_shops_are_told_at_once_is_told_apart(both: Both) -> None:
    """It shares a transaction, and statements that ask for both: the same customer, the same ids, the same moment."""
    service = both.service
    contact = {"sms": CUSTOMER, "email": EMAIL}
    events = (service.receive_event(name, "e1", "signup.submitted", contact, {}) for name in SHOPS)
    assert await asyncio.gather(*events) == [True, True]
    told = InboundText("SM" + "5" * 32, CUSTOMER, "", "JOIN")
    texts = (service.receive_text(channel_id(name, "sms", NUMBERS[name]), told) for name in SHOPS)
    assert await asyncio.gather(*texts) == [True, True]
    held = {name: await settled(both, name) for name in SHOPS}
    asked = [(name, "sms", CUSTOMER) for name in SHOPS]
    owners = await service.store.read(known_owners, asked)
    assert {name: owners[(name, "sms", CUSTOMER)] for name in SHOPS} == {
        name: held[name]["contact"][0]["id"] for name in SHOPS
    }
    assert list(await service.store.read(known_owners, [asked[0], ("nobody", "sms", CUSTOMER)])) == [asked[0]]


async def test_reports_of_both_shops_in_one_batch_count_for_their_own(both: Both) -> None:
    """skog's gateway names fjord's message, while fjord's own report is on its way."""
    await lived_in(both)
    held = {name: await settled(both, name) for name in SHOPS}
    fjords = next(row for row in held["fjord"]["message"] if row["direction"] == "out" and row["kind"] == "sms")
    told = {"fjord": StatusReport("SM" + "3" * 32, fjords["id"], "delivered", 50)}
    told["skog"] = StatusReport("SM" + "4" * 32, fjords["id"], "failed", 60, code="21610", opted_out=True)
    channels = {name: channel_id(name, "sms", NUMBERS[name]) for name in SHOPS}
    await asyncio.gather(*(both.service.report_status(channels[name], told[name]) for name in ("skog", "fjord")))
    now = {name: await settled(both, name) for name in SHOPS}
    assert next(row for row in now["fjord"]["message"] if row["id"] == fjords["id"])["status"] == "delivered"
    assert not now["fjord"]["suppression"]
    assert [row["message"] for row in now["skog"]["report"]] == [None]
