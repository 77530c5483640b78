"""Links whose token anybody could make are none: where there is no secret, and where it is another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest

from responder.channels.mail.addressing import unsubscribe_address
from responder.service import proof_links
from responder.service.proof_links import read_token
from responder.web import create_app
from responder.web.options import WebOptions
from tests.service.shop import MAILBOX, NOON, Shop


def forged(secret: str, contact: str) -> str:
    said = "\0".join(("kaffe", contact, str(int((NOON + timedelta(days=9)).timestamp())))).encode()
    return proof_links._encode(proof_links._tag(secret, said) + said)


@pytest.mark.parametrize("secret", ["", "k" * 40])
def test_a_token_needs_our_secret(secret: str) -> None:
    assert read_token(forged("k" * 40, "anna"), "k" * 40, NOON) == ("kaffe", "anna")
    assert read_token(forged("", "anna"), secret, NOON) is None


async def test_without_a_secret_no_link_is_one(tmp_path: Path) -> None:
    """ASVS 16.5.3, fail closed. (`responder serve` makes or asks for a secret; who embeds the application may not.)"""
    async with Shop(f"sqlite:///{tmp_path}/r.db") as shop:
        await shop.publish()
        contact = {"email": "kari@post.example", "sms": "+4790012345"}
        await shop.service.receive_event(shop.id, "e1", "signup.submitted", contact, {})
        await shop.until(lambda: shop.gateway.requests)
        (person,) = await shop.rows("contact")
        (message,) = [row for row in await shop.rows("message") if row["direction"] == "out"]
        app = create_app(replace(shop.settings, secret=""), shop.service, WebOptions())
        paths = [f"/consent/{forged('', person['id'])}"]
        paths += [f"/{page}/{unsubscribe_address(MAILBOX, message['id'], '')}" for page in "up"]
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="https://r.example") as client:
            for path in paths:
                for method in ("GET", "POST"):
                    answer = await client.request(method, path, data={"all": "yes", "action": "save"})
                    assert answer.status_code == 404, path
