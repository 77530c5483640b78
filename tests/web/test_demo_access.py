"""The demo page is for whoever sits at this machine: not for the network, not for other sites' pages."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from responder.channels import build_sender
from responder.channels.simulated import SimulatedGateway
from responder.cli.folder import read_folder
from responder.cli.live import publish_folder
from responder.config import Settings
from responder.service import MovableClock, Service
from responder.web import create_app
from responder.web.options import WebOptions

from .serving import DEMO, SECRET

HOME = {"host": "127.0.0.1:8000"}
OWN = {**HOME, "content-type": "application/json", "origin": "http://127.0.0.1:8000", "sec-fetch-site": "same-origin"}


class Demo:
    """The demo merchant's application, asked from wherever a test says."""

    def __init__(self, folder: Path, database: Path) -> None:
        """On a copy of `database`."""
        shutil.copy(database, folder / "demo.db")
        self.settings = Settings(database=f"sqlite:///{folder / 'demo.db'}", secret=SECRET)
        self.gateway = SimulatedGateway()
        self.service = Service(
            self.settings, MovableClock(), lambda record, *more: build_sender(record, *more, self.gateway)
        )

    async def ask(
        self, method: str, path: str, peer: str = "127.0.0.1", options: WebOptions | None = None, **more: Any
    ) -> httpx2.Response:
        app = create_app(self.settings, self.service, options or WebOptions(), gateway=self.gateway)
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False, client=(peer, 4711))
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            return await client.request(method, path, **more)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> Path:
    """A database with the demo's dialogs, to be copied."""
    folder = tmp_path_factory.mktemp("published")

    async def publish() -> None:
        demo = Demo(folder, migrated_sqlite)
        await demo.service.start()
        await publish_folder(demo.service, "demo", read_folder(DEMO))
        await demo.service.stop()

    asyncio.run(publish())
    return folder / "demo.db"


@pytest.fixture
async def demo(tmp_path: Path, published: Path) -> AsyncIterator[Demo]:
    demo = Demo(tmp_path, published)
    await demo.service.start()
    yield demo
    await demo.service.stop()


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
async def test_at_home_there_is_the_page(demo: Demo, host: str) -> None:
    answer = await demo.ask("GET", "/demo", headers={"host": host})
    assert answer.status_code == 200
    assert "Fjord Kaffe" in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert "<script>" not in answer.text
    assert " style=" not in answer.text
    assert (await demo.ask("GET", "/", headers={"host": host})).headers["location"] == "/demo"


@pytest.mark.parametrize("path", ["/", "/demo", "/demo/live", "/demo/mails/1", "/demo/text"])
@pytest.mark.parametrize(
    ("peer", "headers"),
    [
        ("10.0.0.5", HOME),
        ("127.0.0.1", {"host": "rebound.evil.example:8000"}),
        ("127.0.0.1", {"host": "shop.example"}),
        ("127.0.0.1", {**HOME, "x-forwarded-for": "203.0.113.9"}),
        ("127.0.0.1", {**HOME, "forwarded": "for=203.0.113.9"}),
    ],
    ids=["another machine", "DNS rebinding", "public name", "proxied", "proxied by the standard"],
)
async def test_from_elsewhere_there_is_nothing(demo: Demo, path: str, peer: str, headers: dict[str, str]) -> None:
    method = "POST" if path == "/demo/text" else "GET"
    answer = await demo.ask(method, path, peer, headers=headers)
    assert (answer.status_code, answer.json()) == (404, {"error": "There is nothing here."})


async def test_anywhere_if_asked(demo: Demo) -> None:
    options = WebOptions(demo_anywhere=True)
    answer = await demo.ask("GET", "/demo", "10.0.0.5", options, headers={"host": "demo.example"})
    assert answer.status_code == 200
    other = {**OWN, "host": "demo.example", "origin": "https://evil.example"}
    answer = await demo.ask("POST", "/demo/text", "10.0.0.5", options, headers=other, content=b'{"text": "JOIN"}')
    assert answer.status_code == 403


FOREIGN = [
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": "http://127.0.0.1:9999"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"content-type": "text/plain"},
    {"content-type": "application/x-www-form-urlencoded"},
]


@pytest.mark.parametrize("change", FOREIGN, ids=str)
async def test_other_sites_cannot_act(demo: Demo, change: dict[str, str]) -> None:
    answer = await demo.ask("POST", "/demo/text", headers={**OWN, **change}, content=b'{"text": "JOIN"}')
    assert answer.status_code == 403
    assert not demo.gateway._sent


async def test_the_own_page_can(demo: Demo) -> None:
    assert (await demo.ask("POST", "/demo/text", headers=OWN, content=b'{"text": "JOIN"}')).status_code == 200


WRONG = [
    ("text", b"", 400),
    ("text", b'{"text": ""}', 400),
    ("text", b'{"text": "' + b"x" * 1601 + b'"}', 400),
    ("text", b'{"text": "\\u0000"}', 400),
    ("text", b'{"text": "' + b"x" * 200_000 + b'"}', 413),
    ("later", b'{"seconds": 0}', 400),
    ("later", b'{"seconds": -5}', 400),
    ("later", b'{"seconds": true}', 400),
    ("later", b'{"seconds": 1e999}', 400),
    ("later", b'{"seconds": 99999999999}', 400),
    ("answer", b'{"mail": "nobody", "text": "x"}', 400),
    ("event", b'{"name": "no such event"}', 400),
    ("event", b'{"name": "some.other"}', 400),
]


@pytest.mark.parametrize(("action", "body", "status"), WRONG, ids=[f"{one[0]} {one[1][:30]!r}" for one in WRONG])
async def test_wrong_actions_are_named(demo: Demo, action: str, body: bytes, status: int) -> None:
    answer = await demo.ask("POST", f"/demo/{action}", headers=OWN, content=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_a_mail_is_shown_in_an_origin_of_its_own(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is in it: no script, nothing fetched from elsewhere, no form, and only in our own page's frame."""
    hostile = "<head></head><script>alert(1)</script><img src=https://evil.example/x><form action=https://evil.example>"
    mail = type("Mail", (), {"html": hostile})()
    monkeypatch.setattr("responder.web.demo.customer.Customer.find_mail", lambda self, name: mail)
    answer = await demo.ask("GET", "/demo/mails/m1", headers=HOME)
    assert answer.headers["content-security-policy"] == (
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )
    assert (answer.headers["x-frame-options"], answer.headers["x-content-type-options"]) == ("SAMEORIGIN", "nosniff")


async def test_only_where_one_process_does_everything(demo: Demo) -> None:
    demo.settings = Settings(database=demo.settings.database, role="web", secret=SECRET)
    assert (await demo.ask("GET", "/demo", headers=HOME)).status_code == 404
