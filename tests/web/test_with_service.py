"""The web side around the real service: what is accepted is stored, moves the dialog, and is found after a restart."""

import json
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from responder.channels import build_sender
from responder.channels.mail.addressing import reply_address, unsubscribe_address
from responder.channels.simulated import SimulatedGateway
from responder.cli.folder import read_folder
from responder.cli.live import publish_folder
from responder.config import Settings
from responder.service import MovableClock, Service
from responder.store.inward.arrivals import known_owners
from responder.store.worlds import load
from responder.web import create_app
from responder.web.options import WebOptions, read_tokens

from .conftest import API_TOKEN, METRICS_TOKEN, READER
from .serving import SECRET
from .signing import ACCOUNT, CUSTOMER, NUMBER, OLD_TOKEN, PUBLIC, TEXT_PATH, TOKEN, inbound, request

ENVIRONMENT = {"SID": ACCOUNT, "NEW": TOKEN, "OLD": OLD_TOKEN}
MAILBOX = "hei@fjordkaffe.example"
EMAIL = "kari@post.example"
MERCHANT = f"""
name: Fjord Kaffe
language: en
languages: [en]
time zone: Europe/Oslo
country: "NO"
website: https://fjordkaffe.example
help: "Write to {MAILBOX}. STOP to end."
channels:
  - sms: "{NUMBER}"
    gateway: twilio
    account: env SID
    token: [env NEW, env OLD]
  - email: {MAILBOX}
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
  - send: "Ten per cent off today. Answer STOP to end."
    subject: "An offer"
"""
QUESTION = """
name: A question
channel: sms
purpose: service
start:
  - keyword: JOIN
steps:
  - ask: "Reply YES or NO. STOP to end."
    replies:
      yes:
        - tag: joined
      no: end
      else: end
      no reply: end
"""


class Shop:
    """The service with its application, and a client of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = Settings(
            database=f"sqlite:///{folder / 'web.db'}", public_url=PUBLIC, secret=SECRET, metrics_token=METRICS_TOKEN
        )
        self.gateway = SimulatedGateway()
        self.sent: list[str] = []

    async def open(self) -> None:
        def senders(record, environment, settings):  # type: ignore[no-untyped-def]
            simulated = {"gateway": "simulated"} | {"kind": record.kind, "address": record.address, "settings": {}}
            return build_sender(type("Channel", (), simulated)(), environment, settings, self.gateway)

        self.service = Service(self.settings, MovableClock(), senders, ENVIRONMENT)
        options = WebOptions(tokens=read_tokens(f"fjord={API_TOKEN}"))
        app = create_app(self.settings, self.service, options, gateway=self.gateway)
        await self.service.start()
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False, client=("127.0.0.1", 4711))
        self.client = httpx2.AsyncClient(transport=transport, base_url=PUBLIC)

    async def publish(self) -> None:
        place = self.folder / "fjord"
        place.mkdir()
        for name, text in (("merchant", MERCHANT), ("offers", OFFERS), ("question", QUESTION)):
            (place / f"{name}.yaml").write_text(text)
        folder = read_folder(place)
        assert not folder.errors, folder.errors
        await publish_folder(self.service, "fjord", folder)

    async def close(self) -> None:
        await self.client.aclose()
        await self.service.stop()

    async def world(self, kind: str, address: str):  # type: ignore[no-untyped-def]
        def look(connection):  # type: ignore[no-untyped-def]
            owners = known_owners(connection, [("fjord", kind, address)])
            keys = {("fjord", owner) for owner in owners.values()}
            return next(
                iter(load(connection, keys, self.service.library.shops, self.service.clock.now()).worlds.values()), None
            )

        return await self.service.store.read(look)

    async def event(self, **event: object) -> httpx2.Response:
        headers = {"authorization": f"Bearer {API_TOKEN}"}
        return await self.client.post("/api/events", json=event, headers=headers)


@pytest.fixture
async def shop(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Shop]:
    shutil.copy(migrated_sqlite, tmp_path / "web.db")
    shop = Shop(tmp_path)
    await shop.open()
    await shop.publish()
    yield shop
    await shop.close()


async def eventually(check) -> object:  # type: ignore[no-untyped-def]
    import asyncio

    for _ in range(200):
        found = await check() if asyncio.iscoroutinefunction(check) else check()
        if found:
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come")


async def test_a_signed_text_moves_the_dialog(shop: Shop) -> None:
    for token, words, reference in ((TOKEN, "JOIN", "1"), (OLD_TOKEN, "Yes, please!", "2")):
        fields = inbound(words, f"SM{reference * 32}")
        assert (await shop.client.post(TEXT_PATH, **request(fields, token=token))).status_code == 200
    assert (await shop.world("sms", CUSTOMER)).contact.tags == {"joined"}
    messages = await eventually(lambda: shop.gateway.messages(CUSTOMER))
    assert messages[0].text.startswith("Reply YES or NO")


async def test_a_text_replayed_after_a_restart_counts_once(shop: Shop) -> None:
    for _ in range(2):
        assert (await shop.client.post(TEXT_PATH, **request(inbound("JOIN")))).status_code == 200
    await eventually(lambda: shop.gateway.messages(CUSTOMER))
    await shop.close()
    await shop.open()
    assert (await shop.client.post(TEXT_PATH, **request(inbound("JOIN")))).status_code == 200
    numbers = (await shop.client.get("/metrics", headers=READER)).text
    assert 'responder_webhooks_total{kind="text",outcome="duplicate"} 1.0' in numbers
    assert len((await shop.world("sms", CUSTOMER)).runs) == 1


async def test_forged_and_unknown_leave_nothing_behind(shop: Shop) -> None:
    stranger = inbound(From="+4791111111")
    assert (await shop.client.post(TEXT_PATH, **request(stranger, token="wrong"))).status_code == 403
    assert (
        await shop.client.post(TEXT_PATH, **request(inbound(From="+4791111111", To="+4759440001")))
    ).status_code == 404
    assert await shop.world("sms", "+4791111111") is None


async def test_events_move_dialogs_and_bad_ones_are_named(shop: Shop) -> None:
    event = {
        "id": "e1",
        "name": "signup.submitted",
        "contact": {"sms": "900 12 345", "email": EMAIL},
        "data": {},
    }
    assert [(await shop.event(**event)).status_code for _ in range(2)] == [202, 202]
    assert len((await shop.world("email", EMAIL)).runs) == 1
    answer = await shop.event(**{**event, "id": "e2", "contact": {"sms": "not a number"}})
    assert answer.status_code == 422
    assert "phone number" in answer.json()["error"]


async def test_one_broken_address_does_not_lose_an_event_that_names_another(shop: Shop) -> None:
    event = {"name": "signup.submitted", "data": {}}
    answer = await shop.event(id="e1", contact={"sms": "12 34", "email": EMAIL}, **event)
    assert answer.status_code == 202
    (left_out,) = answer.json()["not_taken"]
    assert left_out["field"] == "sms"
    assert "phone number" in left_out["reason"]
    assert len((await shop.world("email", EMAIL)).runs) == 1
    answer = await shop.event(id="e2", contact={"sms": "900 12 345", "email": "kari hansen@home.no"}, **event)
    assert [one["field"] for one in answer.json()["not_taken"]] == ["email"]
    assert await shop.world("sms", "+4790012345") is not None
    assert await shop.world("email", "hansen@home.no") is None
    answer = await shop.event(id="e3", contact={"sms": "12 34", "email": "kari@"}, **event)
    assert answer.status_code == 422


async def test_an_event_says_which_of_its_fields_were_not_taken(shop: Shop) -> None:
    contact = {"sms": CUSTOMER, "time_zone": "Mars/Base", "language": ["x"], "country": "SE", "first_name": "Kari"}
    answer = await shop.event(id="e1", name="order.delivered", contact=contact, data={})
    assert answer.status_code == 202
    left_out = answer.json()["not_taken"]
    assert [one["field"] for one in left_out] == ["language", "time_zone"]
    assert all(one["reason"] for one in left_out)
    known = (await shop.world("sms", CUSTOMER)).contact
    assert (known.time_zone, known.language, known.country) == (None, None, "SE")
    assert known.fields == {"first_name": "Kari"}


async def test_ready_and_numbers(shop: Shop) -> None:
    answer = await shop.client.get("/readyz")
    assert (answer.status_code, answer.json()["queue"]) == (200, "in time")
    numbers = (await shop.client.get("/metrics", headers=READER)).text
    assert "responder_database_up 1.0" in numbers
    assert "responder_queue_lag_seconds 0.0" in numbers


async def test_not_ready_without_its_database(shop: Shop) -> None:
    await shop.service.store.close()
    assert (await shop.client.get("/readyz")).status_code == 503
    assert (await shop.client.get("/healthz")).status_code == 200
    await shop.open()


# -- unsubscribe --------------------------------------------------------------------------------------


async def offered(shop: Shop) -> str:
    """Somebody who gets offers by mail, and the path of the link in one."""
    event = {
        "id": "e1",
        "name": "signup.submitted",
        "contact": {"email": EMAIL, "sms": CUSTOMER, "verified": True},
        "data": {"form": {"url": "https://kaffe.example/join"}},
    }
    assert (await shop.event(**event)).status_code == 202
    (mail,) = await eventually(lambda: shop.gateway.messages(EMAIL))
    assert granted(await shop.world("email", EMAIL)) == {("email", "marketing"): True}
    return "/u/" + unsubscribe_address(MAILBOX, mail.id, SECRET)


def granted(world) -> dict[tuple[str, str], bool]:  # type: ignore[no-untyped-def]
    return {(one.channel, one.purpose): one.granted for one in world.consents}


async def test_looking_at_the_page_changes_nothing(shop: Shop) -> None:
    path = await offered(shop)
    for method in ("GET", "HEAD", "GET"):
        answer = await shop.client.request(method, path)
        assert answer.status_code == 200
    assert "No more offers by e-mail" in answer.text
    assert EMAIL not in answer.text
    assert CUSTOMER not in answer.text
    assert granted(await shop.world("email", EMAIL)) == {("email", "marketing"): True}
    assert not re.search(r"<script|style=|onclick", answer.text)


async def test_one_click_withdraws_at_once(shop: Shop) -> None:
    path = await offered(shop)
    answer = await shop.client.post(path, data={"List-Unsubscribe": "One-Click"}, follow_redirects=False)
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    world = await shop.world("email", EMAIL)
    assert granted(world) == {("email", "marketing"): False}
    assert not world.suppressions
    assert (await shop.client.post(path, data={"List-Unsubscribe": "One-Click"})).status_code == 200


async def test_one_click_as_multipart(shop: Shop) -> None:
    """RFC 8058 section 3.1 allows both forms."""
    path = await offered(shop)
    answer = await shop.client.post(path, files={"List-Unsubscribe": (None, "One-Click")})
    assert answer.status_code == 200
    assert granted(await shop.world("email", EMAIL)) == {("email", "marketing"): False}


async def test_the_page_can_end_everything(shop: Shop) -> None:
    path = await offered(shop)
    assert (await shop.client.post(path, data={"all": "yes"})).status_code == 200
    world = await shop.world("email", EMAIL)
    assert not any(granted(world).values())
    assert {one.kind for one in world.suppressions} == {"sms", "email"}


async def test_other_links_are_not_valid_and_do_nothing(shop: Shop) -> None:
    path = await offered(shop)
    (mail,) = shop.gateway.messages(EMAIL)
    letter = "a" if path[20] != "a" else "b"
    others = [
        path[:20] + letter + path[21:],
        "/u/" + reply_address(MAILBOX, mail.id, SECRET),
        "/u/" + unsubscribe_address(MAILBOX, mail.id, "another secret of thirty-two characters"),
        "/u/" + unsubscribe_address("hei@elsewhere.example", mail.id, SECRET),
        "/u/" + unsubscribe_address(MAILBOX, "0" * 32, SECRET),
        "/u/x",
        "/u/" + "x" * 5000,
    ]
    for other in others:
        assert (await shop.client.get(other)).status_code == 404
        assert (await shop.client.post(other, data={"all": "yes"})).status_code == 404
    assert granted(await shop.world("email", EMAIL)) == {("email", "marketing"): True}


@pytest.mark.parametrize(
    ("accepts", "says"),
    [
        ("nb-NO,nb;q=0.9,en;q=0.8", "Ingen flere tilbud"),
        ("sv", "Inga fler"),
        ("da-DK", "Ingen flere tilbud på e-mail"),
        ("fr", "Plus d’offres par e-mail"),
        ("pl", "No more offers"),
    ],
)
async def test_the_page_speaks_its_reader_s_language(shop: Shop, accepts: str, says: str) -> None:
    answer = await shop.client.get(await offered(shop), headers={"accept-language": accepts})
    assert says in answer.text


# -- the demo page is not there ------------------------------------------------------------------------


async def test_no_demo_with_a_real_gateway(shop: Shop) -> None:
    home = {"host": "127.0.0.1:8000"}
    assert (await shop.client.get("/demo", headers=home)).status_code == 404
    assert (await shop.client.get("/", headers=home)).status_code == 404
    answer = await shop.client.post(
        "/demo/text", content=json.dumps({"text": "JOIN"}), headers={**home, "content-type": "application/json"}
    )
    assert answer.status_code in (404, 422)
