"""One mailbox is one person's however its domain is written: as people do (bücher), or as mail programs do (xn--…)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from alembic import command
from sqlalchemy import Connection, text

from responder.channels.base import FetchedMail
from responder.store.connection.schema import configuration, migrate
from responder.store.connection.sets import upsert_rows
from responder.store.rights.importing import Import, Imported
from responder.store.rights.marks import ERASED, mark_of
from responder.store.tables import suppression
from tests.privacy.conftest import ANNA, idle, verdicts
from tests.service.shop import MAILBOX, NOON, Shop

SHOWN, SENT = "kari@bücher.example", "kari@xn--bcher-kva.example"
ABOUT = Import("kaffe", "till", "consent", "Kari")


async def allow(shop: Shop, address: str) -> list[tuple[int, str]]:
    from responder.service.contacts.as_json import read_contacts

    told = read_contacts([{"email": address, "consents": {"email": {"granted": True}}}], "NO", shop.clock.now())
    assert not told.mistakes
    return (await shop.service.rights.take_in(ABOUT, told.people)).kept_out


async def offer(shop: Shop, event: str, address: str) -> None:
    await shop.service.receive_event("kaffe", event, "letter.made", {"email": address}, {})
    await idle(shop)


async def write(shop: Shop, sender: str, words: str) -> None:
    raw = f"From: {sender}\nTo: {MAILBOX}\nSubject: Re: Offer\nMessage-ID: <1@post.example>\n\n{words}\n"
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, 1, raw.encode())])
    await idle(shop)


def offers(shop: Shop) -> list[str]:
    return [one.to for one in shop.gateway.requests if one.text.startswith("Ten per cent")]


@pytest.mark.parametrize(("known", "written"), [(SHOWN, SENT), ("kari@XN--bcher-KVA.example", "Kari@BÜCHER.example")])
async def test_a_stop_counts_in_either_spelling(shop: Shop, known: str, written: str) -> None:
    await allow(shop, known)
    await offer(shop, "o1", known)
    await write(shop, written, "STOP")
    shop.clock.advance(3600)
    await offer(shop, "o2", known)
    assert offers(shop) == [SENT], "and a mail server is told the form that it takes"
    assert [row["address"] for row in await shop.rows("contact_address")] == [SENT]
    assert (await shop.service.rights.find(SHOWN)).contact == (await shop.service.rights.find(SENT)).contact


async def test_who_was_erased_is_known_in_either_spelling(shop: Shop) -> None:
    await allow(shop, SHOWN)
    await shop.service.rights.erase(SENT)
    assert [line for line, _ in await allow(shop, SENT)] == [1]
    await offer(shop, "o1", SENT)
    assert await shop.rows("contact_address") == []


async def test_and_by_what_an_older_version_left_of_them(shop: Shop) -> None:
    """It hashed the address as it had been written to it."""
    key = shop.service.library.shops["kaffe"].erasure_key

    def leave(connection: Connection) -> None:
        row = {"merchant": "kaffe", "kind": "email", "reason": ERASED, "at": NOON}
        upsert_rows(connection, suppression, [{**row, "address": mark_of(key, "email", SHOWN)}], update=[])

    await shop.service.store.write(leave)
    assert [line for line, _ in await allow(shop, SENT)] == [1]
    await offer(shop, "o1", SENT)
    assert await shop.rows("contact_address") == []
    assert (await shop.service.rights.proof(SENT)).erased
    assert offers(shop) == []


# -- what a database of an older version holds ------------------------------------------------------------------


def older(*statements: str) -> Callable[[Connection], None]:
    def write(connection: Connection) -> None:
        command.downgrade(configuration(connection), "0007")
        for statement in statements:
            connection.execute(text(statement))

    return write


ROW = "INSERT INTO {table} (merchant, kind, address, {more}) VALUES ('kaffe', 'email', '{address}', {values})"


async def test_an_older_database_is_brought_to_the_one_form(shop: Shop) -> None:
    await allow(shop, SHOWN)
    await offer(shop, "o1", SHOWN)
    before = [
        f"UPDATE {table} SET address = '{SHOWN}' WHERE address = '{SENT}'" for table in ("contact_address", "message")
    ]
    stop = ROW.format(
        table="suppression", address=SHOWN, more="reason, at", values="'complaint', '2026-11-18 11:00:00'"
    )
    await shop.service.store.write(older(*before, stop))
    assert await migrate(shop.service.store)
    for table in ("contact_address", "message", "suppression"):
        assert [row["address"] for row in await shop.rows(table)] == [SENT], table
    await offer(shop, "o2", SHOWN)
    assert len(offers(shop)) == 1
    assert await verdicts(shop) == ["suppressed"]


@pytest.mark.parametrize("phone", [None, ANNA])
async def test_two_contacts_of_one_mailbox_become_one(shop: Shop, phone: str | None) -> None:
    """What either has withdrawn is; who has a phone besides stays who they are."""
    await allow(shop, "other@post.example")
    await shop.service.rights.take_in(
        ABOUT, [Imported(2, {"email": "other@post.example"}, withdrawn={"email": shop.clock.now()})]
    )
    if phone:
        both = {"sms": phone, "email": "other@post.example"}
        await shop.service.receive_event("kaffe", "o1", "seen", both, {})
        await idle(shop)
    await allow(shop, SHOWN)
    (kept,) = [row["contact"] for row in await shop.rows("contact_address", address=SENT)]
    gone = (await shop.service.rights.find("other@post.example")).contact
    tags = [f"INSERT INTO contact_tag VALUES ('kaffe', '{one}', 'club', '2026-11-18 11:00:00')" for one in (kept, gone)]
    pause = f"UPDATE contact SET paused_until = '2027-02-03 11:00:00+00:00' WHERE id = '{gone}'"
    await shop.service.store.write(
        older(f"UPDATE contact_address SET address = '{SHOWN}' WHERE address = 'other@post.example'", pause, *tags)
    )
    assert await migrate(shop.service.store)
    (rests,) = [row["paused_until"] for row in await shop.rows("contact", id=kept)]
    assert rests == datetime(2027, 2, 3, 11, tzinfo=UTC), "whoever asked for a rest from offers has it"
    assert {row["id"] for row in await shop.rows("contact")} == ({kept, gone} if phone else {kept})
    assert {row["contact"] for row in await shop.rows("contact_tag")} == ({kept, gone} if phone else {kept})
    assert {row["address"] for row in await shop.rows("contact_address")} == {SENT, *([phone] if phone else [])}
    await offer(shop, "o2", SHOWN)
    assert offers(shop) == []
