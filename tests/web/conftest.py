"""The web side around a real service on a fresh database, and around one whose database is gone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from responder.channels.base import InboundText, StatusReport
from responder.config import Settings
from responder.errors import StoreError
from responder.service import Clock
from responder.service.contacts.columns import NotTaken
from responder.service.happenings import not_taken
from responder.service.metrics import Metrics
from responder.store.catalogue import ChannelRecord
from responder.web import create_app
from responder.web.options import WebOptions, read_tokens

from .signing import ACCOUNT, NUMBER, OLD_TOKEN, PUBLIC, TOKEN

API_TOKEN = "api-token-of-fjord-0123456789abcdef"
READER = {"authorization": "Bearer token-of-prometheus-0123456789abcdef"}
METRICS_TOKEN = READER["authorization"].removeprefix("Bearer ")
RECORD = ChannelRecord("fjord", "c1", "sms", NUMBER, "twilio", account=ACCOUNT, tokens=(TOKEN, OLD_TOKEN))


@dataclass
class Ledger:
    """Notes what the web side hands on. `broken` is raised instead, as a service without its database does."""

    texts: dict[str, InboundText] = field(default_factory=dict)
    reports: list[tuple[str, StatusReport]] = field(default_factory=list)
    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    broken: Exception | None = None
    record: ChannelRecord = RECORD
    metrics: Metrics = field(default_factory=Metrics)

    @property
    def store(self) -> "Ledger":
        """Its own database, which is never there."""
        return self

    async def read(self, function: object, *values: object) -> None:
        raise StoreError("The database cannot be reached: ConnectionRefusedError.")

    @property
    def clock(self) -> Clock:
        return Clock()

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    def fail(self) -> None:
        if self.broken is not None:
            raise self.broken

    async def find_text_channel(self, account: str, to: str) -> ChannelRecord | None:
        return self.record if (account, to) == (ACCOUNT, NUMBER) else None

    async def find_text_channels(self, account: str) -> list[ChannelRecord]:
        return [self.record] if account == ACCOUNT else []

    async def receive_text(self, channel: str, text: InboundText) -> bool:
        self.fail()
        new = text.reference not in self.texts
        self.texts.setdefault(text.reference, text)
        return new

    async def report_status(self, channel: str, report: StatusReport) -> None:
        self.fail()
        self.reports.append((channel, report))

    async def not_taken(self, merchant: str, contact: dict[str, Any], data: dict[str, Any]) -> list[NotTaken]:
        return not_taken(contact, data, "NO")

    async def receive_event(self, merchant: str, **event: Any) -> bool:
        self.fail()
        self.events.append((merchant, event))
        return True


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def gone(ledger: Ledger) -> Ledger:
    ledger.broken = StoreError("The database cannot be reached: ConnectionRefusedError.")
    return ledger


def client_of(service: Any, **settings: Any) -> httpx2.AsyncClient:
    options = WebOptions(tokens=read_tokens(f"fjord={API_TOKEN}"))
    app = create_app(Settings(**{"public_url": PUBLIC, "metrics_token": METRICS_TOKEN, **settings}), service, options)
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    return httpx2.AsyncClient(transport=transport, base_url=PUBLIC)


@pytest.fixture
async def client(ledger: Ledger) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(ledger) as client:
        yield client
