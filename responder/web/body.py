"""Reading a request body within bounds of size and time."""

from __future__ import annotations

import asyncio

from starlette.types import Receive, Scope

# The gateway gives a webhook 15 s in all; whoever needs longer for its own body is not the gateway.
BODY_SECONDS = 10.0


class BodyTooLarge(Exception):
    """More bytes came, or were announced, than are read here."""


class BodyTooSlow(Exception):
    """The body did not arrive in time."""


class ClientGone(Exception):
    """The connection ended before the body did; there is nobody to answer."""


def header(scope: Scope, name: bytes) -> bytes:
    """The value of the first header called `name` (lower case), or nothing."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return b""


def bearer(scope: Scope) -> str:
    """The bearer token that came with a request (RFC 6750 section 2.1); nothing where none came."""
    scheme, _, token = header(scope, b"authorization").decode("latin-1").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def announced(scope: Scope) -> int:
    """The announced length of the body in bytes; 0 where none or no sensible one is announced."""
    value = header(scope, b"content-length")
    return int(value) if value.isdigit() and len(value) < 16 else 0


async def read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """The whole body, at most `limit` bytes, within BODY_SECONDS. Raises BodyTooLarge, BodyTooSlow or ClientGone."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await collect_body(scope, receive, limit)
    except TimeoutError:
        raise BodyTooSlow from None


async def collect_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """The same for a caller that watches the clock itself.

    An announced length is judged before a byte is read, so that a large upload costs nothing.
    """
    if announced(scope) > limit:
        raise BodyTooLarge
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise BodyTooLarge
        chunks.append(chunk)
        if not message.get("more_body", False):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
