"""The ledger proves consent (GDPR Art 7(1)) and cannot be rewritten."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, delete, text, update

from responder.errors import StoreError
from responder.service.proving import flat
from responder.store.tables import consent
from tests.privacy.conftest import ANNA, MAIL, idle, join
from tests.service.shop import Shop


async def test_a_double_opt_in_is_proven_by_both_messages(shop: Shop) -> None:
    await join(shop)
    proof = await shop.service.rights.proof("900 00 001")
    (line,) = proof.lines
    evidence = line.evidence
    assert (line.channel, line.purpose, line.granted, line.basis) == ("sms", "marketing", True, "consent")
    assert evidence["shown"] == "Reply YES to get our offers."
    assert evidence["words"] == "yes please"
    assert evidence["language"] == "en"
    assert evidence["double_opt_in"] is True
    messages = {row["id"]: row for row in await shop.rows("message")}
    assert messages[evidence["message"]]["text"] == "yes please"
    assert messages[evidence["shown_message"]]["text"] == evidence["shown"]
    assert line.references == {
        evidence[name]: messages[evidence[name]]["reference"] for name in ("message", "shown_message")
    }
    versions = {row["version"] for row in await shop.rows("script")}
    assert evidence["version"] in versions


async def test_a_form_is_proven_by_its_address_and_wording(shop: Shop) -> None:
    form = {
        "url": "https://kaffe.example/club",
        "ip": "192.0.2.7",
        "agent": "Firefox",
        "wording": "Yes, send me offers by e-mail",
        "language": "en",
        "version": "2026-03",
        "password": "never kept",
    }
    await shop.service.receive_event("kaffe", "f1", "form.sent", {"email": MAIL}, {"form": form})
    (line,) = (await shop.service.rights.proof(MAIL)).lines
    assert line.evidence["source"] == "form"
    assert line.evidence["shown"] == form["wording"]
    assert line.evidence["form"] == {name: form[name] for name in form if name != "password"}
    assert "words" not in line.evidence
    assert "double_opt_in" not in line.evidence


async def test_the_language_is_that_of_what_was_shown(shop: Shop) -> None:
    """A form in Swedish, then a question by text in English: what counts is what was answered."""
    form = {
        "url": "https://kaffe.example/join",
        "language": "sv",
        "version": "form-3",
        "wording": "Jag vill ha erbjudanden",
    }
    await shop.service.receive_event("kaffe", "s", "signup.submitted", {"sms": ANNA}, {"form": form})
    await shop.until(lambda: "Reply YES to get our offers." in shop.gateway.texts)
    await shop.text(ANNA, "yes")
    await idle(shop)
    (line,) = (await shop.service.rights.proof(ANNA)).lines
    row = flat(line)
    assert (row["shown"], row["shown_language"]) == ("Reply YES to get our offers.", "en")
    assert row["shown_version"] == line.evidence["version"] != "form-3"
    assert row["form_url"] == "https://kaffe.example/join"


async def test_a_withdrawal_is_a_line_of_its_own_with_its_words(shop: Shop) -> None:
    await join(shop)
    await shop.text(ANNA, "Please stop texting me")
    await shop.until(lambda: len(shop.gateway.texts) == 3)
    lines = (await shop.service.rights.proof(ANNA)).lines
    assert [(one.purpose, one.granted) for one in lines if one.purpose == "marketing"] == [
        ("marketing", True),
        ("marketing", False),
    ]
    assert {one.evidence["words"] for one in lines if not one.granted} == {"Please stop texting me"}


async def test_no_line_can_be_changed_or_deleted(shop: Shop) -> None:
    await join(shop)

    def forge(connection: Connection) -> None:
        connection.execute(update(consent).values(granted=False))

    def rewrite(connection: Connection) -> None:
        connection.execute(update(consent).values(evidence={}))

    def remove(connection: Connection) -> None:
        connection.execute(delete(consent))

    def empty(connection: Connection) -> None:
        connection.execute(
            text("TRUNCATE consent" if connection.dialect.name == "postgresql" else "DELETE FROM consent")
        )

    for attack in (forge, rewrite, remove, empty):
        with pytest.raises(StoreError):
            await shop.service.store.write(attack)
    (line,) = await shop.rows("consent")
    assert line["granted"]
    assert line["evidence"]["words"] == "yes please"
