"""Over real sockets: limits that no well-behaved client tests, and the live stream."""

import contextlib
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

from responder.web import connections, webhooks

from .serving import Running, serving
from .signing import TEXT_PATH, inbound, request


@pytest.fixture
def running(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Running]:
    with serving(tmp_path, migrated=migrated_sqlite) as running:
        yield running


def raw(running: Running, data: bytes, wait: float = 5, enough: bytes = b"") -> bytes:
    """Sends bytes as they are; everything that comes back until the server closes, `enough` came or `wait` seconds pass."""
    parts = urlsplit(running.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=wait) as connection:
        connection.sendall(data)
        came = b""
        try:
            while chunk := connection.recv(65536):
                came += chunk
                if enough and enough in came:
                    break
        except TimeoutError:
            pass
    return came


HEAD = f"POST {TEXT_PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n".encode()


def test_an_announced_giant_is_refused_before_it_is_sent(running: Running) -> None:
    begun = time.monotonic()
    came = raw(running, HEAD + b"Content-Length: 99999999999\r\n\r\n")
    assert came.startswith(b"HTTP/1.1 413")
    assert b"connection: close" in came.lower()
    assert time.monotonic() - begun < 3


def test_a_body_that_never_ends_is_cut_off(running: Running) -> None:
    chunk = b"1000\r\n" + b"x" * 4096 + b"\r\n"
    came = raw(running, HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 17)
    assert came.startswith(b"HTTP/1.1 413")


def test_a_body_that_never_comes_is_given_up(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhooks, "ANSWER_SECONDS", 0.3)
    came = raw(running, HEAD + b"Content-Length: 100\r\n\r\nBody=", enough=b"\r\n\r\n")
    assert came.startswith(b"HTTP/1.1 503")


@pytest.mark.parametrize(
    "begun",
    [b"", b"POST", HEAD, HEAD + b"Content-Length: 9\r\n\r\nBody", b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET"],
)
def test_a_request_that_never_ends_keeps_no_connection(
    running: Running, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    """Nor does one that is never begun; what came whole before it is answered."""
    monkeypatch.setattr(connections, "REQUEST_SECONDS", 0.3)
    parts = urlsplit(running.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(begun)
        came = b""
        while chunk := connection.recv(65536):
            came += chunk
    assert came.startswith(b"HTTP/1.1 200") == begun.startswith(b"GET")


def test_headers_without_end_are_not_kept(running: Running) -> None:
    parts = urlsplit(running.url)
    sent = 0
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(HEAD)
        with contextlib.suppress(ConnectionError):
            while sent < 200_000_000:
                connection.sendall(b"X-More: and more\r\n" * 5000)
                sent += 90_000
    assert sent < 20_000_000


def test_the_signature_counts_over_a_real_connection(running: Running) -> None:
    """The demo's number has no gateway account, so that nobody can sign for it: unknown, whatever is signed."""
    answer = httpx2.post(running.url + TEXT_PATH, **request(inbound(), base=running.url))
    assert answer.status_code == 404


def test_the_live_stream_tells_what_happens(running: Running) -> None:
    with httpx2.stream("GET", running.url + "/demo/live", timeout=10) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        states = (json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: "))
        first = next(states)
        assert (first["texts"], first["merchant"]["name"]) == ([], "Fjord Kaffe")
        assert "JOIN" in {one["word"] for one in first["keywords"]}
        headers = {"content-type": "application/json"}
        httpx2.post(running.url + "/demo/text", content=b'{"text": "JOIN"}', headers=headers)
        for state in states:
            if len(state["texts"]) == 2:
                break
        asked = state["texts"][1]
        assert (asked["from"], asked["encoding"], asked["segments"]) == ("shop", "GSM-7", 1)
