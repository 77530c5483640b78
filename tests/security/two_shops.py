"""Two shops in one database with the same customers, behind one server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
from sqlalchemy import Connection, select

from responder.channels import build_sender
from responder.channels.simulated import SimulatedGateway
from responder.config import Settings
from responder.language import read_merchant, read_script
from responder.service import MovableClock, ScriptSource, Service
from responder.store import tables
from responder.web import create_app
from responder.web.options import WebOptions, read_tokens
from tests.service.shop import NOON
from tests.web.conftest import METRICS_TOKEN
from tests.web.signing import CUSTOMER, PUBLIC, TEXT_PATH, inbound, request

SHOPS = ("fjord", "skog")
NUMBERS = {"fjord": "+4759440000", "skog": "+4759441111"}
ACCOUNTS = {"fjord": "AC" + "0a" * 16, "skog": "AC" + "0b" * 16}
TOKENS = {"fjord": "token-of-fjord-0123456789abcdef0", "skog": "token-of-skog-0123456789abcdef01"}
API = {"fjord": "api-of-fjord-0123456789abcdef01234", "skog": "api-of-skog-0123456789abcdef012345"}
MAILS = {"fjord": "hei@fjord.example", "skog": "hei@skog.example"}
EMAIL = "kari@post.example"
SECRET = "a-secret-of-more-than-thirty-two-characters"
JOIN = """
name: Join
channel: sms
purpose: service
start:
  - keyword: JOIN
steps:
  - ask: "Offers? YES or NO."
    replies:
      yes:
        - subscribe: sms
        - tag: joined
      no reply: end
"""
OFFERS = """
name: Offers
channel: email
purpose: marketing
start:
  - event: signup.submitted
steps:
  - subscribe: email
  - send: "Ten per cent off."
    subject: "An offer"
"""


def merchant(name: str) -> str:
    return f"""
name: {name}
language: en
time zone: Europe/Oslo
country: "NO"
quiet hours: none
help: "Call us. STOP to end."
channels:
  - sms: "{NUMBERS[name]}"
    gateway: twilio
    account: {ACCOUNTS[name]}
    token: env {name.upper()}
  - email: {MAILS[name]}
    gateway: simulated
"""


class Both:
    """One server with two shops, and what each of them holds."""

    def __init__(self, folder: Path) -> None:
        self.gateway = SimulatedGateway()
        settings = Settings(
            database=f"sqlite:///{folder / 'two.db'}", public_url=PUBLIC, secret=SECRET, metrics_token=METRICS_TOKEN
        )

        def senders(record: Any, environment: Any, settings: Settings) -> Any:
            simulated = {"gateway": "simulated", "kind": record.kind, "address": record.address, "settings": {}}
            return build_sender(type("Channel", (), simulated)(), environment, settings, self.gateway)

        environment = {name.upper(): TOKENS[name] for name in SHOPS}
        self.service = Service(settings, MovableClock(NOON), senders, environment)
        options = WebOptions(tokens=read_tokens(" ".join(f"{name}={API[name]}" for name in SHOPS)))
        app = create_app(settings, self.service, options, gateway=self.gateway)
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False, client=("203.0.113.9", 4711))
        self.client = httpx2.AsyncClient(transport=transport, base_url=PUBLIC)

    async def open(self) -> None:
        await self.service.start()
        for name in SHOPS:
            scripts = []
            for number, source in enumerate((JOIN, OFFERS)):
                script = read_script(source, f"dialog{number}")
                scripts.append(ScriptSource(script.name, script.version, source))
            await self.service.publish(name, read_merchant(merchant(name)), scripts, source=merchant(name))

    async def close(self) -> None:
        await self.client.aclose()
        await self.service.stop()

    async def held_by(self, name: str) -> dict[str, list[dict[str, Any]]]:
        """Every row of one shop, in every table that has its owner. (How far the server has looked at a gateway's list
        goes on by itself.)"""

        def look(connection: Connection) -> dict[str, list[dict[str, Any]]]:
            found = {}
            for table in tables.metadata.sorted_tables:
                if "merchant" in table.c:
                    columns = [column for column in table.c if column.name != "looked_at"]
                    rows = connection.execute(select(*columns).where(table.c.merchant == name)).all()
                    found[table.name] = sorted((dict(row._mapping) for row in rows), key=str)
            return found

        return await self.service.store.read(look)

    async def text(self, name: str, words: str, reference: str) -> int:
        fields = inbound(words, reference, AccountSid=ACCOUNTS[name], To=NUMBERS[name])
        return (await self.client.post(TEXT_PATH, **request(fields, token=TOKENS[name]))).status_code

    async def event(self, shop: str, /, **event: Any) -> httpx2.Response:
        headers = {"authorization": f"Bearer {API[shop]}"}
        return await self.client.post("/api/events", json=event, headers=headers)


async def eventually(check: Any) -> Any:
    import asyncio

    for _ in range(300):
        if found := check():
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come")


async def lived_in(both: Both) -> dict[str, str]:
    """Both shops talk with the same person; their offers by mail, by shop."""
    mails = {}
    for number, name in enumerate(SHOPS):
        assert await both.text(name, "JOIN", f"SM{number}" + "1" * 31) == 200
        contact = {"email": EMAIL, "sms": CUSTOMER, "verified": True}
        data = {"form": {"url": "https://shop.example/join"}}
        answer = await both.event(name, id="e1", name="signup.submitted", contact=contact, data=data)
        assert answer.status_code == 202
        mails[name] = (
            await eventually(lambda n=number: len(both.gateway.messages(EMAIL)) > n and both.gateway.messages(EMAIL))
        )[-1].id
    return mails
