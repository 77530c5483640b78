"""Offers by mail show a way out, whatever the settings, and the postal address that some laws want."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from responder.cli.checkups.channels import check_offers
from responder.config import Settings
from responder.engine.consent import SOFT
from responder.language import check_scripts, read_merchant, read_script
from responder.store.rights.importing import Import, Imported
from tests.cli.command import run
from tests.privacy.conftest import FILLED, FORM, MAIL, MAIL_OFFERS, OFFERS, ORDERS, idle, verdicts
from tests.service.shop import MERCHANT, Shop

REAL = MERCHANT.replace("gateway: simulated", "smtp: smtp://127.0.0.1:9")
ADDRESS = 'postal_address: "1 Main Street\\nSpringfield, IL 62701"\n'
HTTPS = "https://responder.example"
SERVICE_MAIL = """
name: Receipts
channel: email
purpose: service
start:
  - event: receipt.made
steps:
  - send: "Thanks for your order."
    subject: "Receipt"
"""


def of(country: str, *more: str) -> str:
    return REAL.replace("country: NO", f"country: {country}") + "".join(more)


async def offered(url: str, merchant: str, public_url: str) -> tuple[list[str], list[str | None]]:
    """What a subscriber gets of an offer and a receipt by mail, and why the rest was refused."""
    async with Shop(url, public_url=public_url) as shop:
        await shop.publish(MAIL_OFFERS, FORM, SERVICE_MAIL, merchant=merchant)
        for number, event in enumerate(("form.sent", "letter.made", "receipt.made")):
            await shop.service.receive_event("kaffe", f"e{number}", event, {"email": MAIL}, FILLED)
            await idle(shop)
        return shop.gateway.texts, await verdicts(shop)


@pytest.mark.parametrize("public_url", ["", "http://responder.example"])
async def test_without_a_page_the_way_out_is_an_address(database_url: str, public_url: str) -> None:
    (offer, receipt), refused = await offered(database_url, REAL, public_url)
    assert refused == []
    assert re.search(r"Unsubscribe: [^/\s]+\+\S+@\S+", offer), "RFC 8058 3.1: no link without https"
    assert "Unsubscribe" not in receipt


async def test_with_one_it_is_a_link(database_url: str) -> None:
    (offer, _), refused = await offered(database_url, REAL, HTTPS)
    assert refused == []
    assert f"Unsubscribe: {HTTPS}/u/" in offer


async def test_the_foot_says_why_it_comes(database_url: str) -> None:
    """Nobody is told that they said yes who never did: soft opt-in, ePrivacy 2002/58/EC Art 13(2)."""
    async with Shop(database_url, public_url=HTTPS) as shop:
        await shop.publish(MAIL_OFFERS, FORM, merchant=REAL)
        bought = Imported(1, {"email": MAIL}, consents={"email": shop.clock.now()})
        await shop.service.rights.take_in(Import("kaffe", "webshop", SOFT, "Kari"), [bought])
        for number, event in enumerate(("letter.made", "form.sent", "letter.made")):
            shop.clock.advance(3600)
            told = {"form": {"url": HTTPS, "wording": "Offers by mail, please"}}
            await shop.service.receive_event("kaffe", f"e{number}", event, {"email": MAIL}, told)
            await idle(shop)
        first, second = shop.gateway.requests
        assert "because you bought from Fjord Kaffe. Unsubscribe:" in first.text.replace("\n", " ")
        assert "because you bought from Fjord Kaffe." in (first.html or "")
        assert "because you said yes to emails from Fjord Kaffe." in second.text


@pytest.mark.parametrize("country", ["US", "CA"])
async def test_the_address_is_at_the_foot(database_url: str, country: str) -> None:
    (offer, _), refused = await offered(database_url, of(country, ADDRESS), HTTPS)
    assert refused == []
    assert "1 Main Street\nSpringfield, IL 62701" in offer


def told(merchant: str, *sources: str) -> list[tuple[str, str]]:
    scripts = {name: read_script(source, name) for name, source in ((str(n), one) for n, one in enumerate(sources))}
    found = check_scripts({one.name: one for one in scripts.values()}, read_merchant(merchant))
    return [(one.severity, one.remedy) for all_ in found.values() for one in all_ if "postal address" in one.text]


@pytest.mark.parametrize(
    ("merchant", "sources", "number"),
    [
        (of("US"), (MAIL_OFFERS,), 1),
        (of("CA"), (MAIL_OFFERS,), 1),
        (of("US", ADDRESS), (MAIL_OFFERS,), 0),
        (of("NO"), (MAIL_OFFERS,), 0),
        (of("DE"), (MAIL_OFFERS,), 0),
        (of("US"), (OFFERS,), 0),
        (of("US"), (SERVICE_MAIL, ORDERS), 0),
        (of("US"), (OFFERS.replace("send:", "by: preferred\n    subject: Offer\n    send:"),), 1),
    ],
)
def test_check_says_it_before(merchant: str, sources: tuple[str, ...], number: int) -> None:
    found = told(merchant, *sources)
    assert len(found) == number
    assert all(severity == "warning" and "postal_address:" in remedy for severity, remedy in found)


def folder(place: Path, merchant: str) -> Path:
    place.mkdir()
    (place / "merchant.yaml").write_text(merchant)
    (place / "offers.yaml").write_text(MAIL_OFFERS)
    return place


def test_publish_tells(
    database_url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESPONDER_DATABASE", database_url)
    monkeypatch.setenv("TOKEN", "t" * 32)
    monkeypatch.delenv("RESPONDER_PUBLIC_URL", raising=False)
    code, out, err = run(capsys, "publish", folder(tmp_path / "us", of("US")))
    assert code == 0
    assert "add 'postal_address:" in out + err
    assert "RESPONDER_PUBLIC_URL is no https address" in out + err
    monkeypatch.setenv("RESPONDER_PUBLIC_URL", HTTPS)
    code, out, err = run(capsys, "publish", folder(tmp_path / "us2", of("US", ADDRESS)))
    assert code == 0
    assert "RESPONDER_PUBLIC_URL" not in out + err
    assert "postal_address" not in out + err


async def test_the_doctor_tells(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(MAIL_OFFERS, merchant=of("US"))
        (known,) = shop.service.library.shops.values()
        assert [one.state for one in check_offers(known, Settings())] == ["advice", "advice"]
        assert [one.state for one in check_offers(known, Settings(public_url=HTTPS))] == ["advice"]
