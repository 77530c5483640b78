"""What a connection may take before a request has come whole: of time, and of room for its head.

uvicorn bounds neither. A client that begins requests and never ends them would hold its connections for good, until
none is left for the gateway, and headers without end would fill the memory.
"""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

REQUEST_SECONDS: Final = 20.0
"""From a connection's or request's first moment to the end of the request. The gateway waits 15 s for its answer."""
LARGEST_HEAD: Final = 65_536
"""Bytes of the request line and all headers; a gateway's are one or two thousand."""


class BoundedHttp(HttpToolsProtocol):
    """uvicorn's protocol for clients that may be anybody. Connections that exceed a bound are closed."""

    _begun: asyncio.TimerHandle | None = None
    _head: int | None = 0
    """How much of a request's head has come; None while its body comes."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._head is not None:
            if self._head > LARGEST_HEAD:
                self.send_400_response("The head of this request is too large.")
                return
            self._head += len(data)
        super().data_received(data)

    def on_message_begin(self) -> None:
        self._begin()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._head = None
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._head = 0
        self._end()
        super().on_message_complete()

    def _begin(self) -> None:
        self._end()
        self._begun = self.loop.call_later(REQUEST_SECONDS, self.transport.close)

    def _end(self) -> None:
        if self._begun is not None:
            self._begun.cancel()
            self._begun = None
