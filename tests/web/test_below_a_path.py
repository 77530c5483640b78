"""Below a path of the shop's own address: behind a real proxy process, which hands that path on or takes it off."""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import httpx2
import pytest
from sqlalchemy import Connection, select

from responder.cli.checkups.address import check_address
from responder.cli.checkups.findings import Finding
from responder.config import OWN_PATHS, Settings, read_settings
from responder.errors import SettingError
from responder.language import read_merchant, read_script
from responder.service import ScriptSource
from responder.store.tables import consent
from responder.web import create_app
from tests.chaos.world import World
from tests.fakes.proxy import BELOW, proxy
from tests.fakes.smtp import make_certificate
from tests.fakes.twilio import FakeTwilio

from .conftest import API_TOKEN, Ledger, client_of
from .serving import Running, free_port, serving
from .signing import CUSTOMER, PUBLIC, TEXT_PATH, inbound, report, request
from .test_app import HEADERS

WAYS = ["hands on", "takes off"]
KARI = {"email": "kari@post.example", "first_name": "Kari"}
MERCHANT = """
name: Mailing
language: en
country: NO
channels:
  - email: hei@mailing.example
    gateway: simulated
"""
OFFERS = """
name: Offers by mail
channel: email
purpose: marketing
start:
  - event: signup.submitted
steps:
  - subscribe: email
  - send: "Ten per cent off today."
    subject: "An offer"
"""
CLIENT = "203.0.113.9"
LINK = re.compile(r'(?:href|src|action)="([^"]+)"')


@dataclass
class Behind:
    """A running server behind a proxy with a certificate."""

    url: str
    running: Running
    client: httpx2.Client
    authority: str

    def doctor(self) -> list[Finding]:
        settings = Settings(public_url=self.url)
        return list(check_address(settings, self.running.service.clock.now(), self.authority))

    def first_link(self) -> str:
        """The link in the first offer that a shop writes to somebody who wants them."""
        service, script = self.running.service, read_script(OFFERS, "offers")
        source = ScriptSource(script.name, script.version, OFFERS)
        self.running.done(service.publish("mailing", read_merchant(MERCHANT), [source], source=MERCHANT))
        self.running.done(service.receive_event("mailing", "s1", "signup.submitted", KARI, {"form": {"url": self.url}}))
        for _ in range(200):
            if sent := self.running.gateway.messages(KARI["email"]):
                return sent[0].unsubscribe[0]
            time.sleep(0.05)
        raise AssertionError("no mail came")


@contextmanager
def behind(folder: Path, migrated: Path, **options: str) -> Iterator[Behind]:
    make_certificate(folder)
    port = free_port()
    context = ssl.create_default_context(cafile=folder / "certificate.pem")
    with (
        proxy(port, certificate=str(folder), **options) as url,
        serving(folder, migrated=migrated, port=port, public_url=url) as running,
        httpx2.Client(verify=context, trust_env=False) as client,
    ):
        yield Behind(url, running, client, str(folder / "certificate.pem"))


@pytest.mark.parametrize("way", WAYS)
def test_every_link_that_goes_out_leads_back(tmp_path: Path, migrated_sqlite: Path, way: str) -> None:
    """From a mail to its pages, all that they name, and back by their forms; and by the provider's one click."""
    with behind(tmp_path, migrated_sqlite, way=way, client=CLIENT) as shop:
        link = shop.first_link()
        assert link.startswith(f"{shop.url}/u/")
        page = shop.client.get(link)
        assert (page.status_code, "<form" in page.text) == (200, True)
        assert {name: page.headers.get(name) for name in HEADERS} == HEADERS
        named = [urljoin(link, one) for one in LINK.findall(page.text)]
        assert len(named) >= 3
        assert [one for one in named if not one.startswith(f"{shop.url}/")] == []
        assert {shop.client.get(one).status_code for one in named} == {200}
        (choices,) = [one for one in named if "/p/" in one]
        agreed = {"action": "save", "email service": "yes"}
        assert shop.client.post(choices, data=agreed, headers={"x-forwarded-for": "198.51.100.1"}).status_code == 200
        one_click = shop.client.post(link, data={"List-Unsubscribe": "One-Click"})
        assert (one_click.status_code, one_click.history) == (200, [])
        found: list[dict[str, str]] = []
        for _ in range(200):
            if found := shop.running.done(shop.running.service.store.read(_forms)):
                break
            time.sleep(0.05)
        assert {(form["url"], form["ip"]) for form in found} == {(f"{shop.url}/p/", CLIENT)}


def _forms(connection: Connection) -> list[dict[str, str]]:
    """The forms of ours: the first that was told is the shop's own."""
    rows = connection.execute(select(consent.c.evidence)).scalars()
    return [row["form"] for row in rows if "ip" in row.get("form", {})]


@pytest.mark.parametrize("way", WAYS)
async def test_the_gateway_s_posts_count(tmp_path: Path, way: str) -> None:
    """A whole server as a process of its own: a text comes in, its answer goes out, and its report comes back."""
    with FakeTwilio(seed=3) as twilio:
        async with World(f"sqlite:///{tmp_path}/responder.db", tmp_path, twilio) as world:
            with proxy(world.port, way=way) as url:
                world.environment["RESPONDER_PUBLIC_URL"] = url
                await world.publish()
                await world.start()
                post = f"{url}/webhooks/twilio/sms"
                assert await asyncio.to_thread(twilio.text, CUSTOMER, world.number, "JOIN", post) == [200]
                assert await asyncio.to_thread(twilio.text, CUSTOMER, world.number, "YES", world.webhook) == [403]

                async def delivered() -> bool:
                    return "delivered" in {row["status"] for row in await world.rows("report")}

                await world.until(delivered, 30)
                assert "Reply YES to get our offers." in twilio.texts_to(CUSTOMER)


@pytest.mark.parametrize("before", ["", BELOW])
async def test_signatures_are_of_the_whole_public_address(ledger: Ledger, before: str) -> None:
    async with client_of(ledger, public_url=PUBLIC + BELOW) as client:
        for base, status in ((PUBLIC + BELOW, 200), (PUBLIC, 403), (PUBLIC + BELOW * 2, 403)):
            answer = await client.post(before + TEXT_PATH, **request(inbound(), base=base))
            assert answer.status_code == status, base
        path = "/webhooks/twilio/status/m1"
        told = await client.post(before + path, **request(report("sent"), base=PUBLIC + BELOW, path=path))
        assert told.status_code == 204
        event = {"id": "e1", "name": "order.delivered", "contact": {"sms": CUSTOMER}}
        for end in ("", "/"):
            posted = await client.post(
                f"{before}/api/events{end}", json=event, headers={"authorization": f"Bearer {API_TOKEN}"}
            )
            assert posted.status_code == 202
        machine = (await client.post(before + "/api/events")).headers
        assert "content-security-policy" not in machine


@pytest.mark.parametrize("path", [BELOW * 2 + "/healthz", "/respond/healthz", "/responderx/healthz", "/elsewhere"])
async def test_only_that_path_is_taken_off_and_once(ledger: Ledger, path: str) -> None:
    async with client_of(ledger, public_url=PUBLIC + BELOW) as client:
        assert (await client.get(path)).status_code == 404


async def test_without_a_path_there_is_none_to_take_off(ledger: Ledger) -> None:
    async with client_of(ledger) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get(BELOW + "/healthz")).status_code == 404


@pytest.mark.parametrize(
    "path", ["/a b", "/ü", "/a%20b", "//responder", "/a//b", "/../x", "/a/./b", "/a;b", '/"><script>']
)
def test_a_path_that_proxies_write_in_different_ways_is_told_at_the_start(path: str) -> None:
    with pytest.raises(SettingError, match="RESPONDER_PUBLIC_URL is"):
        read_settings({"RESPONDER_PUBLIC_URL": "https://shop.example" + path})


@pytest.mark.parametrize("path", ["/api", "/u/", "/static/responder", "/console"])
def test_a_path_that_could_be_our_own_is_told_at_the_start(path: str) -> None:
    with pytest.raises(SettingError, match="addresses of Responder itself begin with"):
        read_settings({"RESPONDER_PUBLIC_URL": "https://shop.example" + path})


def test_every_address_of_ours_is_known_to_be_one(ledger: Ledger) -> None:
    ours = {route.path.split("/")[1] for route in create_app(Settings(), ledger).routes}  # type: ignore[attr-defined,arg-type]
    assert ours - {"", "webhooks"} <= OWN_PATHS


# -- the doctor ----------------------------------------------------------------------------------------------------


def told(found: list[Finding]) -> dict[str, str]:
    return {one.subject: one.text for one in found if one.state == "wrong"}


@pytest.mark.parametrize("way", WAYS)
def test_doctor_finds_nothing_wrong(tmp_path: Path, migrated_sqlite: Path, way: str) -> None:
    with behind(tmp_path, migrated_sqlite, way=way) as shop:
        found = shop.doctor()
        assert told(found) == {"certificate": "it ends in 1 days"}
        assert [one.text for one in found if one.subject == "proxy"] == [
            "evidence of consent names the customer's address"
        ]


@pytest.mark.parametrize(
    ("options", "subject", "says"),
    [
        ({"other": "/"}, "address", "reaches Responder under another path"),
        ({"way": "takes off", "other": "/sms"}, "address", "reaches Responder under another path"),
        ({"only": BELOW + "/webhooks/"}, "address", "and not by Responder"),
        ({"only": BELOW + "/healthz"}, "address", "/webhooks/twilio/sms /api/events /static/responder.svg /u/x /p/x"),
        ({"forwarded": "as it came"}, "proxy", "anybody can claim any address"),
        ({"forwarded": "removes"}, "proxy", "names the proxy's address"),
    ],
)
def test_doctor_says_what_is_wrong(
    tmp_path: Path, migrated_sqlite: Path, options: dict[str, str], subject: str, says: str
) -> None:
    with behind(tmp_path, migrated_sqlite, **options) as shop:
        found = shop.doctor()
        assert says in told(found)[subject]
        assert all(one.remedy for one in found if one.state == "wrong")
