"""One mailbox is one person's however its domain is written: as people do (bücher), or as mail programs do (xn--…)."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from responder.channels.base import FetchedMail
from responder.store.connection.sets import upsert_rows
from responder.store.rights.importing import Import
from responder.store.rights.marks import ERASED, mark_of
from responder.store.tables import suppression
from tests.privacy.conftest import idle
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


async def write(shop: Shop, sender: str, text: str) -> None:
    raw = f"From: {sender}\nTo: {MAILBOX}\nSubject: Re: Offer\nMessage-ID: <1@post.example>\n\n{text}\n"
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
