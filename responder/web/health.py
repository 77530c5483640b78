"""What monitors ask: alive, ready, and the numbers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hmac import compare_digest
from typing import TYPE_CHECKING

from prometheus_client.exposition import generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from responder.errors import StoreError
from responder.service.starting import Starting
from responder.store.state import State, rewrite, state
from responder.web.answers import problem
from responder.web.body import bearer
from responder.web.clients import at_this_machine
from responder.web.metrics import EXPOSITION_TYPE, WebMetrics

if TYPE_CHECKING:
    from responder.service import Service

CLOSED = "The numbers are for this machine; set RESPONDER_METRICS_TOKEN to read them from elsewhere."
NOT_YOURS = "The numbers are for the bearer of RESPONDER_METRICS_TOKEN."
READY_SECONDS = 3.0
LATE_SECONDS = 60.0


SEEN = "x-responder-sees"
"""The header in which `/healthz` tells whom evidence would name, for `responder doctor`: see `clients.who_is_seen`."""


class Health:
    """`/healthz`, `/readyz` and `/metrics`. None of them shows an address, a name or a text; but the numbers tell how
    much a shop does, so they are for the bearer of `token`; where none is set, for whoever asks from this machine, and
    for everybody where `private` says that nobody else gets there."""

    def __init__(
        self,
        service: Service,
        metrics: WebMetrics,
        starting: Starting | None = None,
        token: str = "",
        *,
        private: bool = False,
    ) -> None:
        self.service = service
        self.metrics = metrics
        self.starting = starting
        self.token = token
        self.private = private

    def routes(self) -> list[BaseRoute]:
        return [Route("/healthz", self.alive), Route("/readyz", self.ready), Route("/metrics", self.numbers)]

    async def alive(self, request: Request) -> Response:
        """200 as long as the process answers at all; says nothing about what it depends on."""
        seen = request.scope.get("seen")
        return PlainTextResponse("alive\n", headers={SEEN: seen} if seen else None)

    async def ready(self, request: Request) -> Response:
        """200 where this process can take webhooks now, else 503. Names what else is not well.

        Only the database decides: a parked channel, a gateway that is silent or a queue that lags is no reason to
        refuse customers' messages.
        """
        if self.starting is not None and self.starting.trouble:
            return JSONResponse({"ready": False, "database": self.starting.trouble}, 503)
        try:
            found = await self._look()
        except StoreError:
            return JSONResponse({"ready": False, "database": "does not answer"}, 503)
        if not await self._takes():
            return JSONResponse({"ready": False, "database": "cannot be written; is the disk full?"}, 503)
        return JSONResponse(
            {
                "ready": True,
                "database": "answers",
                **self._outside(),
                "queue": "late" if max(found.queue, found.outbox) > LATE_SECONDS else "in time",
                "lag_seconds": round(found.queue, 1),
                "outbox_lag_seconds": round(found.outbox, 1),
                "parked_channels": found.parked,
                "set_aside_inputs": found.set_aside,
            }
        )

    def _outside(self) -> dict[str, str]:
        """How gateways and mailboxes are doing, as far as this process has to do with them: one that only receives
        sends nothing and reads no mail, and would call well what it does not see."""
        if not self.service.works:
            return {}
        silent, unread = self.service.metrics.silent, self.service.mailboxes.not_read()
        return {
            "gateway": "does not answer" if silent else "answers",
            "mailbox": "cannot be read" if unread else "is read",
        }

    async def numbers(self, request: Request) -> Response:
        """Prometheus' text format. Without the database the counters of this process are told all the same."""
        if not self.token and not self.private and not at_this_machine(request.scope):
            return problem(404, CLOSED)
        if self.token and not compare_digest(bearer(request.scope).encode(), self.token.encode()):
            return problem(401, NOT_YOURS, {"www-authenticate": "Bearer"})
        try:
            found = await self._look()
            silent, unread = len(self.service.metrics.silent), len(self.service.mailboxes.not_read())
            self.metrics.show(found, silent, unread)
        except StoreError:
            self.metrics.database.set(0)
        told = self.metrics.exposition() + bytes(generate_latest(self.service.metrics.registry))
        return Response(told, media_type=EXPOSITION_TYPE)

    async def _takes(self) -> bool:
        """Whether it can be written; tried only where it could not be the last time."""
        if not self.service.store.has_room():
            return False
        if self.service.store.refuses:
            try:
                async with asyncio.timeout(READY_SECONDS):
                    await self.service.store.write(rewrite)
            except (StoreError, TimeoutError):
                return False
        return True

    async def _look(self) -> State:
        try:
            async with asyncio.timeout(READY_SECONDS):
                return await self.service.store.read(state, self.service.clock.now())
        except Exception as error:
            # Whatever it is, monitors must hear that this process cannot do its work.
            raise StoreError(f"The database does not answer ({type(error).__name__}).") from error


def create_monitor(
    service: Service, metrics: WebMetrics | None = None, starting: Starting | None = None, token: str = ""
) -> Starlette:
    """What a worker answers: these three addresses and nothing else. It starts and stops the service with itself."""
    starting = starting or Starting(service)
    health = Health(service, metrics or WebMetrics(), starting, token, private=True)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with starting.running():
            yield

    return Starlette(routes=health.routes(), lifespan=lifespan)
