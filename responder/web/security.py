"""Security headers for every answer, and the rules for who may see a page that is meant for this machine only."""

from __future__ import annotations

import ipaddress

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
# A mail's own styles are let through, and nothing else: no script, no picture from elsewhere, an origin of its own.
MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)

_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"content-security-policy", PAGE_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), payment=()"),
    (b"cache-control", b"no-store"),
)
_TRANSPORT = (b"strict-transport-security", b"max-age=31536000")
# Answers to machines are not pages; two headers are enough, and each one costs on every webhook.
MACHINE_HEADERS = [(b"x-content-type-options", b"nosniff"), (b"cache-control", b"no-store")]
MACHINE_PATHS = ("/webhooks/", "/api/")


def made_once(response: Response) -> Response:
    """An answer to machines that is always the same, with the headers that it needs: it is given again and again."""
    response.raw_headers.extend(MACHINE_HEADERS)
    return response


class SecurityHeaders:
    """Adds the headers to every answer that does not set them itself. Pure ASGI: it stands before every webhook.

    `secure` tells that the public address is https, so that browsers may be told to stay there.
    """

    def __init__(self, app: ASGIApp, secure: bool = False) -> None:
        self.app = app
        self.headers = (*_HEADERS, _TRANSPORT) if secure else _HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = scope["path"].removeprefix(scope["root_path"])
        wanted = MACHINE_HEADERS if path.startswith(MACHINE_PATHS) else self.headers

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = message["headers"]
                present = {name for name, _ in given}
                message["headers"] = [*given, *(header for header in wanted if header[0] not in present)]
            await send(message)

        await self.app(scope, receive, send_with_headers)


def is_loopback(address: str | None) -> bool:
    """Whether a peer address is this machine itself. Anything unreadable is not."""
    try:
        found = ipaddress.ip_address((address or "").split("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return bool((mapped or found).is_loopback)


def host_name(value: str) -> str:
    """The name in a Host header without its port and without the brackets of an IPv6 address."""
    if value.startswith("["):
        return value[1:].partition("]")[0].lower()
    return value.partition(":")[0].lower()


def is_local_host(value: str) -> bool:
    """Whether a Host header names this machine.

    A page elsewhere can make its own name resolve to 127.0.0.1 and have the visitor's browser ask us (DNS
    rebinding); the browser then still sends that name here.
    """
    name = host_name(value)
    return name == "localhost" or is_loopback(name)
