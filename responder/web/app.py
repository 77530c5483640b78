"""The web application: every address there is, in one list."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from responder.channels.simulated import SimulatedGateway, shared_gateway
from responder.config import Settings
from responder.service.starting import Starting
from responder.web.answers import http_error, plain, too_large, too_slow, unforeseen
from responder.web.api import EventApi
from responder.web.api_contacts import ContactApi
from responder.web.body import BodyTooLarge, BodyTooSlow
from responder.web.clients import Network, client_of, who_is_seen
from responder.web.demo.page import DemoPage
from responder.web.demo.shop import DemoShop
from responder.web.health import Health
from responder.web.metrics import WebMetrics
from responder.web.options import WebOptions, read_options
from responder.web.pages import STATIC, below
from responder.web.preferences import Preferences
from responder.web.proof import ProofPage
from responder.web.security import SecurityHeaders, made_once
from responder.web.unsubscribe import Unsubscribe
from responder.web.webhooks import StatusWebhook, TextWebhook

if TYPE_CHECKING:
    from responder.service import Service


TEXTS = "/webhooks/twilio/sms"
MONITORED = frozenset({"/healthz", "/readyz", "/metrics"})
_NOT_YET = made_once(plain(503, "This is not available right now; try again in a moment.", {"retry-after": "5"}))


class Application(Starlette):
    """Starlette, with a shorter way to what is posted most: no routing, no handlers of errors where there are none, and
    answers that bring their headers along.

    `direct` leads there by the exact path. Until the service is up, only monitors are answered. A slash at the end of
    a path says nothing, and is never answered by a redirect: behind a proxy that would lead from https to http, with
    the token of whoever follows it, and a gateway may not follow at all.

    Everything is below `base`, the path of the public address. A proxy may hand that path on or take it off: no own
    address begins like it (config.OWN_PATHS), so both are told apart. Behind the door it is always there, as ASGI wants
    it (`root_path`), and the client is the one whom a trusted proxy names.
    """

    def __init__(
        self, direct: Mapping[str, ASGIApp], starting: Starting, base: str, proxies: Sequence[Network], **options: Any
    ) -> None:
        super().__init__(**options)
        self.router.redirect_slashes = False
        self.direct = direct
        self.starting = starting
        self.base = base
        self.proxies = proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        path = below(self.base, scope["path"])
        if self.starting.trouble and path not in MONITORED:
            await _NOT_YET(scope, receive, send)
            return
        if scope["method"] == "POST":
            app = self.direct.get(path)
            if app is not None:
                await app(scope, receive, send)
                return
        inside = {
            **scope,
            "root_path": self.base,
            "path": self.base + (path.rstrip("/") or "/"),
            "client": client_of(scope, self.proxies),
        }
        if path == "/healthz":
            inside["seen"] = who_is_seen(scope, self.proxies)
        await super().__call__(inside, receive, send)


def create_app(
    settings: Settings, service: Service, options: WebOptions | None = None, *, gateway: SimulatedGateway | None = None
) -> Application:
    """The application around `service`, which it starts and stops with itself.

    `gateway` is the other side of simulated channels (unless given, the one that `build_sender` knows). Where this
    process does everything there is the demo page, as soon as a merchant with nothing but simulated channels is
    published. Raises SettingError where a setting cannot be used.
    """
    options = read_options(settings) if options is None else options
    metrics = WebMetrics()
    alone = settings.role == "all"

    starting = Starting(service)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with starting.running():
            yield

    texts = TextWebhook(service, settings, metrics)
    return Application(
        direct={TEXTS: texts},
        starting=starting,
        base=settings.base_path,
        proxies=options.proxies,
        routes=[
            Route(TEXTS, texts, methods=["POST"]),
            *_routes(settings, service, options, metrics),
            *Health(service, metrics, starting, settings.metrics_token).routes(),
            *(DemoPage(DemoShop(service, gateway or shared_gateway()), options).routes() if alone else []),
        ],
        middleware=[Middleware(SecurityHeaders, secure=settings.webhook_url.startswith("https://"))],
        exception_handlers={
            HTTPException: http_error,
            BodyTooLarge: too_large,
            BodyTooSlow: too_slow,
            Exception: unforeseen,
        },
        lifespan=lifespan,
    )


def _routes(settings: Settings, service: Service, options: WebOptions, metrics: WebMetrics) -> list[BaseRoute]:
    """Routes are tried in order: first what is asked for most."""
    events = EventApi(service, options, metrics, settings.body_limit)
    unsubscribe = Unsubscribe(service, settings, metrics)
    preferences = Preferences(service, settings, metrics)
    proof = ProofPage(service, settings)
    return [
        Route("/webhooks/twilio/status/{message}", StatusWebhook(service, settings, metrics), methods=["POST"]),
        Route("/api/events", events.post, methods=["POST"]),
        Route("/api/contacts", ContactApi(service, options, metrics).post, methods=["POST"]),
        Route("/u/{address}", unsubscribe.show),
        Route("/u/{address}", unsubscribe.act, methods=["POST"]),
        Route("/p/{address}", preferences.show),
        Route("/p/{address}", preferences.act, methods=["POST"]),
        Route("/consent/{token}", proof.show),
        Route("/consent/{token}", proof.compare, methods=["POST"]),
        Route("/consent/{token}/{name}", proof.file),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
