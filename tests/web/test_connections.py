"""What a connection may take, whoever is at its other end. Over real sockets, around an application of the test's own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from responder.web import connections
from responder.web.connections import LARGEST_HEAD, MOST_WAITING, BoundedHttp

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
PIECE = 50_000
POST = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"


class Served:
    """A listening server: what its application was asked, and the connections that are open."""

    def __init__(self, size: int = 0) -> None:
        self.size = size
        self.asked = 0
        self.bodies: list[bytes] = []
        self.state = ServerState()
        self.hold = asyncio.Event()
        self.hold.set()

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        self.asked += 1
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        self.bodies.append(body)
        await self.hold.wait()
        head = [(b"content-length", str(self.size + 2).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": head})
        for start in range(0, self.size, PIECE):
            piece = b"a" * min(PIECE, self.size - start)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"ok"})

    async def closed(self, seconds: float = 10) -> None:
        async with asyncio.timeout(seconds):
            while self.state.connections:  # noqa: ASYNC110 - uvicorn tells it in no other way
                await asyncio.sleep(0.02)


@asynccontextmanager
async def serving(served: Served) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    config = uvicorn.Config(served.app, http=BoundedHttp, interface="asgi3", lifespan="off", log_config=None)
    config.load()

    def protocol() -> BoundedHttp:
        return BoundedHttp(config=config, server_state=served.state, app_state={})

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()
        server.close()


async def pour(writer: asyncio.StreamWriter, piece: bytes, most: int) -> int:
    """Sends a piece again and again, until nobody takes it any more; how many bytes it was allowed to."""
    sent = 0
    with contextlib.suppress(ConnectionError):
        while sent < most and not writer.is_closing():
            writer.write(piece)
            await writer.drain()
            sent += len(piece)
            await asyncio.sleep(0)
    return sent


@pytest.mark.parametrize(
    ("begun", "piece"),
    [
        (b"GET / HTTP/1.1\r\n", b"X-More: and more\r\n" * 500),
        (b"GET /", b"a" * 9000),
        (POST + b"1\r\na\r\n0\r\n", b"X-After: and more\r\n" * 500),
        (POST + b"1\r\na\r\n0\r\nX-After: ", b"a" * 9000),
        (POST + b"1;", b"a" * 9000),
        (POST, b"1\r\na\r\n" * 1500),
    ],
    ids=["headers", "a path", "headers after the body", "one header after it", "a chunk's remark", "tiny chunks"],
)
async def test_nothing_but_a_body_may_be_long(begun: bytes, piece: bytes) -> None:
    """RFC 9112 section 7.1.1 asks for a limit on what chunks say of themselves, and section 7.1.2 on trailers."""
    served = Served()
    async with serving(served) as (_, writer):
        writer.write(begun)
        assert await pour(writer, piece, 50_000_000) < 20_000_000
        await served.closed()


async def test_a_body_may_be(caplog: pytest.LogCaptureFixture) -> None:
    served = Served()
    async with serving(served) as (reader, writer):
        chunk = b"%x\r\n" % 8000 + b"a" * 8000 + b"\r\n"
        for _ in range(2):
            writer.write(POST + chunk * 50 + b"0\r\n\r\n")
            await writer.drain()
            assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200")
    assert [len(body) for body in served.bodies] == [400_000, 400_000]
    assert not caplog.records


async def test_requests_are_answered_in_their_order_and_not_gathered_without_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    served = Served()
    async with serving(served) as (reader, writer):
        writer.write(GET * MOST_WAITING)
        for _ in range(MOST_WAITING):
            await reader.readuntil(b"ok")
        assert served.asked == MOST_WAITING
        served.hold.clear()
        writer.write(GET * 2000)
        await served.closed()
        served.hold.set()
        await asyncio.sleep(0.05)
    assert served.asked == MOST_WAITING + 1, "those behind it were let go with their connection"
    assert not [one for one in caplog.records if one.levelname == "ERROR"], "an answer to nobody is no failure of ours"


async def test_whoever_waits_for_a_client_hears_that_it_has_left() -> None:
    """Also behind the first of several requests: a live stream would go on for nobody, one for each such client."""
    left = asyncio.Event()

    class Waiting(Served):
        async def app(self, scope: Any, receive: Any, send: Any) -> None:
            self.asked += 1
            async with asyncio.timeout(10):
                while not left.is_set():
                    if (await receive())["type"] == "http.disconnect":
                        left.set()

    served = Waiting()
    async with serving(served) as (_, writer):
        writer.write(GET * 3)
        while not served.asked:  # noqa: ASYNC110 - it is asked by another task
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
        writer.close()
        async with asyncio.timeout(5):
            await left.wait()
    assert served.asked == 1


async def test_an_answer_that_nobody_reads_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "REQUEST_SECONDS", 0.5)
    served = Served(size=20_000_000)
    async with serving(served) as (_, writer):
        writer.write(GET)
        await served.closed()


async def test_an_answer_that_is_read_slowly_comes_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "REQUEST_SECONDS", 1.0)
    served = Served(size=6_000_000)
    came = 0
    async with serving(served) as (reader, writer):
        writer.write(GET)
        while came < served.size and (part := await reader.read(1_000_000)):
            came += len(part)
            await asyncio.sleep(0.02)
    assert came > served.size


@pytest.mark.parametrize("kept", [b"\r\n", b"x"])
@pytest.mark.parametrize("more", [b"", b"Upgrade: h2c\r\nConnection: upgrade\r\n"])
async def test_a_sign_of_life_now_and_then_keeps_no_connection(
    monkeypatch: pytest.MonkeyPatch, kept: bytes, more: bytes
) -> None:
    monkeypatch.setattr(connections, "REQUEST_SECONDS", 0.5)
    served = Served()
    async with serving(served) as (reader, writer):
        writer.write(GET[:-2] + more + b"\r\n")
        await reader.readuntil(b"ok")
        beating = asyncio.create_task(beat(writer, kept))
        await served.closed(5)
        beating.cancel()


async def beat(writer: asyncio.StreamWriter, kept: bytes) -> None:
    with contextlib.suppress(ConnectionError):
        while not writer.is_closing():
            writer.write(kept)
            await asyncio.sleep(0.1)


async def test_a_new_request_has_its_whole_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection may have been opened ahead, and rested for most of the time that a request has."""
    monkeypatch.setattr(connections, "REQUEST_SECONDS", 1.0)
    served = Served()
    async with serving(served) as (reader, writer):
        await asyncio.sleep(0.7)
        writer.write(GET[:20])
        await asyncio.sleep(0.6)
        writer.write(GET[20:])
        assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200")


def test_the_bounds_leave_room_for_what_is_genuine() -> None:
    assert LARGEST_HEAD >= 16_384
    assert 15 < connections.REQUEST_SECONDS <= 30
