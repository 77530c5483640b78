"""The HTTP client that the `twilio` package is given: ours, so that no request is ever sent twice.

The package's own asynchronous client ignores its timeout, re-sends a POST on 503 (two texts to the customer), and
logs requests with their addresses. This one bounds every wait, tries again only what surely never left, keeps its
connections and logs nothing. It stands on aiohttp, which the package brings along anyway: a send costs a fifth of the
processor time that it costs with httpx2.
"""

from __future__ import annotations

import asyncio
import json
import logging
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from twilio.http import AsyncHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from yarl import URL

from responder.channels.base import MayGo, always
from responder.values import frozen

CONNECT_TRIES: Final = 3
KEPT_SECONDS: Final = 20.0
LARGEST_ANSWER: Final = 16 * 1024 * 1024
"""In bytes, unpacked: a page of a thousand texts, each of 1,600 letters that JSON writes with six, and its facts."""
FARTHEST_CLOCK: Final = timedelta(days=1)

HEADER: Final = "I-Twilio-Idempotency-Token"
"""Twilio names it for its own webhooks. Nobody promises that it heeds ours; if it does, nothing is taken twice."""


class NotSentError(Exception):
    """The request surely never reached the gateway."""


class NoLongerOursError(NotSentError):
    """The request was ready, and not written since it was no longer to go."""

    def __init__(self) -> None:
        super().__init__("it was no longer ours to send")


class MaybeSentError(Exception):
    """The request may have reached the gateway; no answer came, or none that can be read."""


class RefusedError(Exception):
    """The gateway answered, and not with success: the HTTP status, its own code, and how long to wait."""

    def __init__(self, status: int, code: int | None, retry_after: float | None) -> None:
        super().__init__(f"HTTP {status}, code {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after


@frozen
class _Once:
    """What is to go out once: as long as it may, and under a token of its own."""

    may_go: MayGo = always
    token: str = ""


_NOTHING: Final = _Once()
_once: ContextVar[_Once] = ContextVar("once", default=_NOTHING)


@contextmanager
def once(may_go: MayGo, token: str) -> Iterator[None]:
    """Requests made herein carry `token`, and are written only if they still may go when they are; else they raise
    NoLongerOursError. (Between us and the client stands the package, which passes nothing on.)"""
    before = _once.set(_Once(may_go, token))
    try:
        yield
    finally:
        _once.reset(before)


class _Body(aiohttp.BytesPayload):
    """A form that is asked about in the moment it is written. aiohttp writes the head of a request together with its
    body, so where this raises not a byte has left."""

    def __init__(self, form: bytes) -> None:
        super().__init__(form, content_type="application/x-www-form-urlencoded")
        self._may_go = _once.get().may_go
        self.withheld = False

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        if not await self._may_go():
            self.withheld = True
            raise NoLongerOursError
        await super().write_with_length(writer, content_length)


class GatewayHttp(AsyncHttpClient):  # type: ignore[misc]
    """The `twilio` package's extension point, over aiohttp.

    `base_url` replaces scheme and host of every request (for tests and regions). `connect` and `answer` are seconds:
    to get a connection, and until the server says something. At most `connections` are open at a time. `slack` is what
    the whole of a request may take beyond both.
    """

    def __init__(
        self,
        *,
        base_url: str = "",
        connect: float = 5.0,
        answer: float = 15.0,
        connections: int = 64,
        slack: float = 10.0,
    ) -> None:
        super().__init__(logging.getLogger("responder.gateway.silent"), True, None)
        self._base = base_url.rstrip("/")
        self._whole = CONNECT_TRIES * connect + answer + slack
        # `connect` counts from asking for a connection, so waiting for a free one is part of it.
        self._timeout = aiohttp.ClientTimeout(connect=connect + answer, sock_connect=connect, sock_read=answer)
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self.ahead: timedelta | None = None
        """How far our clock was ahead of the gateway's at its last answer, a day at most; None before the first."""

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 the package's own signature
        allow_redirects: bool = False,
    ) -> Response:
        """One request, one answer of 2xx. Raises NotSentError, MaybeSentError or RefusedError for all else.

        Credentials go to the gateway only: nothing that a list or a redirect leads to elsewhere is followed.
        """
        try:
            url = URL(self._url(uri, params), encoded=True)
        except ValueError:
            raise NotSentError("the gateway's address is no URL") from None
        body = _Body(urlencode(data or {}, doseq=True).encode("ascii")) if method == "POST" else None
        sent = dict(headers or {})
        if token := _once.get().token:
            sent[HEADER] = token
        if auth:
            sent["Authorization"] = "Basic " + b64encode(f"{auth[0]}:{auth[1]}".encode()).decode("ascii")
        try:
            async with asyncio.timeout(self._whole):
                status, text, received = await self._connected(method, url, body, sent)
        except TimeoutError:
            raise MaybeSentError("no whole answer in time") from None
        self._compare_clocks(received)
        if status >= 300:
            raise RefusedError(status, _code(text), _retry_after(received))
        return Response(status, text, received)

    def _compare_clocks(self, headers: Mapping[str, str]) -> None:
        """By the moment at which the answer was made (RFC 9110 section 6.6.1)."""
        now = datetime.now(UTC)
        told = _moment(headers.get("Date", "")) or now
        self.ahead = min(max(now - told, timedelta(0)), FARTHEST_CLOCK)

    def _url(self, uri: str, params: Mapping[str, Any] | None) -> str:
        parts = urlsplit(uri)
        own = self._base != "" and uri.startswith(self._base + "/")
        if not own and not (parts.scheme == "https" and parts.netloc.endswith(".twilio.com")):
            raise NotSentError("the gateway's list goes on at another's address")
        if self._base and not own:
            uri = _of_product(self._base, parts.netloc) + parts.path + (f"?{parts.query}" if parts.query else "")
        return f"{uri}{'&' if '?' in uri else '?'}{urlencode(params, doseq=True)}" if params else uri

    async def _connected(
        self, method: str, url: URL, body: _Body | None, headers: dict[str, str]
    ) -> tuple[int, str, Mapping[str, str]]:
        """Tries again only where there was no connection; aiohttp itself repeats no POST."""
        session = self._open()
        for attempt in range(CONNECT_TRIES):
            if session.closed:  # the server stops while another attempt waits for its turn
                raise NotSentError("the connections to the gateway are closed")
            try:
                async with session.request(method, url, data=body, headers=headers, allow_redirects=False) as answer:
                    return answer.status, await _text(answer), answer.headers
            except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
                if attempt == CONNECT_TRIES - 1:
                    raise NotSentError(f"no connection to the gateway: {_why(error)}") from error
                await asyncio.sleep(0.1 * 2**attempt)
            except aiohttp.InvalidURL as error:
                raise NotSentError("the gateway's address is no URL") from error
            except (aiohttp.ClientError, OSError) as error:
                if body is not None and body.withheld:
                    raise NoLongerOursError from error
                raise MaybeSentError(type(error).__name__) from error
        raise NotSentError("no connection to the gateway")

    def _open(self) -> aiohttp.ClientSession:
        """The kept connections. Made at the first request, since they belong to the loop that is running then."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEPT_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=self._timeout,
            )
        return self._session

    async def close(self) -> None:
        """Close the kept connections."""
        if self._session is not None:
            await self._session.close()


def _of_product(base: str, host: str) -> str:
    """`base` for the product that a request is for: at Twilio each has a name of its own, in every region
    (api.dublin.ie1.twilio.com, messaging.dublin.ie1.twilio.com)."""
    scheme, _, rest = base.partition("://")
    if not (rest.startswith("api.") and rest.endswith(".twilio.com")):
        return base
    return f"{scheme}://{host.partition('.')[0]}{rest.removeprefix('api')}"


def _why(error: aiohttp.ClientError) -> str:
    """What was in the way of a connection, for whoever is to mend it."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return "its certificate is not one that is believed"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return "what listens there does not speak TLS as it should"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "its name is not found in DNS"
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return "nothing answers there in time"
    return "nothing listens there" if isinstance(error.__cause__, ConnectionRefusedError) else "it cannot be reached"


async def _text(answer: aiohttp.ClientResponse) -> str:
    """The whole body. Raises MaybeSentError where it is larger than any that the gateway gives."""
    body = bytearray()
    async for chunk in answer.content.iter_any():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise MaybeSentError("its answer is too large")
    return body.decode("utf-8", "replace")


def _code(text: str) -> int | None:
    try:
        return int(json.loads(text)["code"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by a Retry-After header: a number or a date (RFC 9110 section 10.2.3)."""
    given = headers.get("Retry-After", "").strip()
    if given.isascii() and given.replace(".", "", 1).isdigit() and len(given) < 12:
        return float(given)
    until = _moment(given)
    return None if until is None else max(0.0, (until - datetime.now(UTC)).total_seconds())


def _moment(written: str) -> datetime | None:
    """The moment that an HTTP date names, or None where it is none."""
    try:
        found = parsedate_to_datetime(written)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
