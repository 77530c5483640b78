"""What holds for every address: headers, refusals in words, limits, health."""

import json

import httpx2
import pytest

from responder.config import Settings, read_settings
from responder.errors import SettingError, StoreError
from responder.web import create_app
from responder.web.health import create_monitor

from .conftest import API_TOKEN, METRICS_TOKEN, READER, Ledger, client_of
from .signing import CUSTOMER, PUBLIC, TEXT_PATH, inbound, request

EVENT = {"id": "e1", "name": "order.delivered", "contact": {"sms": CUSTOMER}, "data": {"order": {"number": "17"}}}
BEARER = {"authorization": f"Bearer {API_TOKEN}"}


HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "cache-control": "no-store",
    "strict-transport-security": "max-age=31536000",
}
PAGES = [
    "/healthz",
    "/readyz",
    "/metrics",
    "/static/demo.css",
    "/nothing",
    "/u/x",
    "/p/x",
    "/consent/x",
    "/consent/x/proof.csv",
]


@pytest.mark.parametrize("path", PAGES)
async def test_pages_carry_every_security_header(client: httpx2.AsyncClient, path: str) -> None:
    """Word for word: of each of them a weaker one would look as well at a glance."""
    headers = (await client.get(path)).headers
    assert {name: headers.get(name) for name in HEADERS} == HEADERS
    assert "set-cookie" not in headers, "nobody logs in here, and nobody is followed"
    assert "server" not in headers


async def test_plain_http_promises_no_https(ledger: Ledger) -> None:
    async with client_of(ledger, public_url="http://127.0.0.1:8000") as client:
        assert "strict-transport-security" not in (await client.get("/healthz")).headers


async def test_answers_to_machines_are_neither_cached_nor_guessed(client: httpx2.AsyncClient) -> None:
    headers = (await client.post(TEXT_PATH, **request(inbound()))).headers
    assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")


async def test_refusals_are_sentences(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/nothing/<script>")
    assert (answer.status_code, answer.json()) == (404, {"error": "There is nothing here."})
    answer = await client.post("/healthz")
    assert (answer.status_code, answer.json()["error"]) == (405, "This address does not take that method.")


async def test_a_bug_shows_no_trace(ledger: Ledger) -> None:
    ledger.broken = RuntimeError(f"a bug that quotes {CUSTOMER}")
    async with client_of(ledger) as client:
        answer = await client.post("/api/events", json=EVENT, headers=BEARER)
    assert answer.status_code == 500
    assert CUSTOMER not in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("path", ["/api/events/", "/api/contacts/", "/healthz/", "/static", "/static/", "/nothing/"])
async def test_no_address_leads_on_to_another(client: httpx2.AsyncClient, path: str) -> None:
    """A redirect for a missing slash would name the scheme and the host that the proxy asked for."""
    for method in ("GET", "POST"):
        answer = await client.request(method, path, headers={"host": "evil.example"}, follow_redirects=False)
        assert answer.status_code not in range(300, 400)
        assert "location" not in answer.headers


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/..%2fapp.py"]
)
async def test_static_files_stay_in_their_folder(client: httpx2.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code in (404, 405)


async def test_an_event_is_taken_with_a_slash_behind_and_a_byte_order_mark(
    client: httpx2.AsyncClient, ledger: Ledger
) -> None:
    content = b"\xef\xbb\xbf" + json.dumps(EVENT).encode()
    answer = await client.post("/api/events/", content=content, headers=BEARER | {"content-type": "application/json"})
    assert (answer.status_code, len(ledger.events)) == (202, 1)


async def test_an_event_is_taken(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    answer = await client.post("/api/events", json=EVENT, headers=BEARER)
    assert (answer.status_code, answer.content) == (202, b"")
    ((merchant, event),) = ledger.events
    assert (merchant, event["event_id"], event["data"]) == ("fjord", "e1", {"order": {"number": "17"}})


@pytest.mark.parametrize(
    "given", ["", "Bearer", "Bearer ", "Bearer wrong", f"Basic {API_TOKEN}", f"Bearer {API_TOKEN}x", "Bearer \udcff"]
)
async def test_without_a_token_nothing_is_taken(client: httpx2.AsyncClient, ledger: Ledger, given: str) -> None:
    headers = {"authorization": given.encode("utf-8", "surrogateescape")}
    answer = await client.post("/api/events", json=EVENT, headers=headers)
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert not ledger.events


async def test_broken_events_are_named_and_not_taken(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    json_type = {**BEARER, "content-type": "application/json"}
    answer = await client.post("/api/events", content=b'{"id": ', headers=json_type)
    assert answer.status_code == 400
    assert "line 1" in answer.json()["error"]
    assert (
        await client.post("/api/events", content=b"{}", headers={**BEARER, "content-type": "text/plain"})
    ).status_code == 415
    answer = await client.post("/api/events", json={**EVENT, "data": "x" * 70_000}, headers=BEARER)
    assert (answer.status_code, answer.headers["connection"]) == (413, "close")
    assert not ledger.events


async def test_an_event_that_cannot_be_stored_is_not_accepted(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    ledger.broken = StoreError("The database cannot be reached.")
    answer = await client.post("/api/events", json=EVENT, headers=BEARER)
    assert answer.status_code == 503


async def test_alive_and_numbers_hold_no_personal_data(client: httpx2.AsyncClient) -> None:
    await client.post(TEXT_PATH, **request(inbound("my secret words")))
    await client.post("/api/events", json=EVENT, headers=BEARER)
    assert (await client.get("/healthz")).status_code == 200
    numbers = (await client.get("/metrics", headers=READER)).text
    assert "responder_webhook_store_seconds_count 1.0" in numbers
    assert CUSTOMER.lstrip("+") not in numbers
    assert "secret" not in numbers


@pytest.mark.parametrize(
    "token",
    ["", METRICS_TOKEN[:-1], METRICS_TOKEN + "x", METRICS_TOKEN.upper(), API_TOKEN, "\xe6" * 40, f"{METRICS_TOKEN} x"],
)
async def test_the_numbers_are_for_the_bearer_of_their_token(client: httpx2.AsyncClient, token: str) -> None:
    """They name nobody, but tell how much a shop sends and receives."""
    answer = await client.get("/metrics", headers={"authorization": f"Bearer {token}".encode("latin-1")})
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert "responder_" not in answer.text
    assert (await client.get("/metrics")).status_code == 401
    assert (await client.get("/metrics", headers=READER)).status_code == 200


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("10.0.0.1", {}, 404),
        ("10.0.0.1", {"authorization": "Bearer "}, 404),
        ("10.0.0.1", {"authorization": "Bearer x"}, 404),
        ("10.0.0.1", {"x-forwarded-for": "127.0.0.1"}, 404),
        # a proxy on this machine asks from here, for anybody
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, 404),
        ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}, 404),
        ("127.0.0.1", {"via": "1.1 proxy"}, 404),
        ("127.0.0.1", {"host": "sms.fjordkaffe.example"}, 404),
    ],
)
async def test_without_a_token_the_web_port_shows_numbers_to_this_machine_only(
    ledger: Ledger, peer: str, headers: dict[str, str], status: int
) -> None:
    app = create_app(Settings(public_url=PUBLIC), ledger)  # type: ignore[arg-type]
    transport = httpx2.ASGITransport(app, client=(peer, 4711))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        answer = await client.get("/metrics", headers=headers)
    assert (answer.status_code, "RESPONDER_METRICS_TOKEN" in answer.text) == (status, status == 404)


async def test_a_worker_s_own_port_shows_them_unless_a_token_is_set(ledger: Ledger) -> None:
    for token, headers, status in (("", {}, 200), (METRICS_TOKEN, {}, 401), (METRICS_TOKEN, READER, 200)):
        transport = httpx2.ASGITransport(create_monitor(ledger, token=token))  # type: ignore[arg-type]
        async with httpx2.AsyncClient(transport=transport, base_url="http://worker.example") as client:
            assert (await client.get("/metrics", headers=headers)).status_code == status


def test_a_short_token_is_told_at_the_start() -> None:
    with pytest.raises(SettingError, match="RESPONDER_METRICS_TOKEN is too short"):
        read_settings({"RESPONDER_METRICS_TOKEN": "x" * 31})
