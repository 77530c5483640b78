"""What a connection may take: of time until a request has come whole and its answer was taken, and of room meanwhile.

uvicorn bounds neither. A client that begins requests and never ends them, or never reads what it is answered, would
hold its connections for good, until none is left for the gateway; headers without end, before a body or after it, and
requests without end in one go would fill the memory.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

REQUEST_SECONDS: Final = 20.0
"""From a connection's or request's first moment to the end of the request, and until a client that does not read its
answer is given up. The gateway waits 15 s for its answer."""
LARGEST_HEAD: Final = 65_536
"""Bytes of a request that are not its body: its line, all headers, and what frames the body's pieces. A gateway's are
one or two thousand."""
MOST_WAITING: Final = 16
"""Requests that a client may send before the first of them is answered. Browsers and gateways wait for each answer."""


class BoundedHttp(HttpToolsProtocol):
    """uvicorn's protocol for clients that may be anybody. Connections that exceed a bound are closed."""

    _begun: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None
    _around = 0
    """How much of a request has come that is not its body."""
    _answered: RequestResponseCycle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()
        self._read()
        self._leave()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._around > LARGEST_HEAD:
            self.send_400_response("The head of this request is too large.")
            return
        self._around += len(data)
        super().data_received(data)
        # What comes between requests and begins none ended uvicorn's wait for the next one, and must begin ours.
        if self._begun is None and self.cycle is not None and self.cycle.response_complete:
            self._begin()

    def on_message_begin(self) -> None:
        if len(self.pipeline) >= MOST_WAITING:
            raise BufferError("too many requests at once")
        self._begin()
        super().on_message_begin()

    def on_body(self, body: bytes) -> None:
        self._around -= len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._around = 0
        self._end()
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        self._leave()
        super().send_400_response(msg)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answered = cycle
        super()._start_asgi_task(cycle, app)

    def _leave(self) -> None:
        """Nobody is there any more for what is being answered; uvicorn tells only the request that came last."""
        self.pipeline.clear()
        if self._answered is not None and not self._answered.response_complete:
            self._answered.disconnected = True
            self._answered.message_event.set()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._read()
        self._unread = self.loop.call_later(REQUEST_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        self._read()
        super().resume_writing()

    def _begin(self) -> None:
        self._end()
        self._begun = self.loop.call_later(REQUEST_SECONDS, self.transport.close)

    def _end(self) -> None:
        if self._begun is not None:
            self._begun.cancel()
            self._begun = None

    def _read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None
