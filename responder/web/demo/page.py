"""The demo page: the visitor is the customer, on a simulated phone and mailbox, with the real shop behind them."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route

from responder.errors import ResponderError, SettingError, StoreError
from responder.patterns import regex
from responder.web.answers import problem
from responder.web.body import read_body
from responder.web.demo.access import AtHome
from responder.web.demo.shop import DemoShop
from responder.web.documents import BadDocument, read_document, text_at
from responder.web.options import WebOptions
from responder.web.pages import base_of, page
from responder.web.security import MAIL_POLICY

Action = Callable[[dict[str, Any]], Awaitable[str | None]]

NEW_WINDOW = '<base target="_blank">'
_HEAD = regex(r"<head\b[^>]{0,200}>|\A(?![\s\S]{0,2000}<head\b)", re.IGNORECASE)

BODY_LIMIT = 131_072
LOOK_SECONDS = 1.0
# A stream ends now and then and the browser opens the next, so that a stopping server need not wait for it long.
STREAM_SECONDS = 45.0
MOST_STREAMS = 16
FURTHEST = 400 * 86_400


class DemoPage:
    """The page, its live state, and what the visitor does."""

    def __init__(self, shop: DemoShop, options: WebOptions) -> None:
        self.shop = shop
        self.options = options
        self.streams = 0

    def routes(self) -> list[BaseRoute]:
        actions: dict[str, Action] = {
            "text": self.text,
            "answer": self.answer,
            "mail": self.mail,
            "later": self.later,
            "event": self.event,
            "anew": self.anew,
        }
        inside = [
            Route("/live", self.live),
            Route("/mails/{mail}", self.show_mail),
            *(Route(f"/{name}", self._taking(action), methods=["POST"]) for name, action in actions.items()),
        ]
        guarded = AtHome(Guarded(self.show), self.options.demo_anywhere)
        home = AtHome(Guarded(self.home), self.options.demo_anywhere)
        return [
            Route("/", home, methods=["GET"]),
            Route("/demo", guarded, methods=["GET"]),
            Mount("/demo", AtHome(Mount("", routes=inside), self.options.demo_anywhere)),
        ]

    # -- showing ---------------------------------------------------------------------------------------

    async def home(self, request: Request) -> Response:
        return RedirectResponse(base_of(request) + "/demo", 303) if self.shop.merchant else problem(404)

    async def show(self, request: Request) -> Response:
        """The page itself; the script fills it."""
        merchant = self.shop.merchant
        if merchant is None:
            return problem(404, "No merchant with simulated channels is published here.")
        try:
            return page(request, "demo/page.html", {"merchant": merchant.name}, templates=self.options.templates)
        except SettingError as error:
            return problem(404, str(error))

    async def show_mail(self, request: Request) -> Response:
        """A mail's HTML as the shop wrote it: in an origin of its own, without scripts, whatever is in it."""
        mail = self.shop.customer.find_mail(request.path_params["mail"])
        if mail is None or mail.html is None:
            return problem(404)
        headers = {"content-security-policy": MAIL_POLICY, "x-frame-options": "SAMEORIGIN"}
        return HTMLResponse(_HEAD.sub(r"\g<0>" + NEW_WINDOW, mail.html, count=1), headers=headers)

    async def live(self, request: Request) -> Response:
        """Server-sent events: the whole state whenever it has changed."""
        if self.streams >= MOST_STREAMS:
            return problem(503, "The demo page is open too many times.", {"retry-after": "10"})
        return StreamingResponse(self._states(), media_type="text/event-stream")

    async def _states(self) -> AsyncIterator[str]:
        self.streams += 1
        last = ""
        try:
            yield "retry: 500\n\n"
            end = asyncio.get_running_loop().time() + STREAM_SECONDS
            while asyncio.get_running_loop().time() < end:
                state = await self._state()
                if state and state != last:
                    last = state
                    yield f"event: state\ndata: {state}\n\n"
                await self.shop.changed(LOOK_SECONDS)
        finally:
            self.streams -= 1

    async def _state(self) -> str:
        try:
            return json.dumps(await self.shop.state(), separators=(",", ":"))
        except StoreError:
            return ""

    # -- doing -----------------------------------------------------------------------------------------

    def _taking(self, action: Action) -> Callable[[Request], Awaitable[Response]]:
        async def take(request: Request) -> Response:
            try:
                note = await action(read_document(await read_body(request.scope, request.receive, BODY_LIMIT)))
            except BadDocument as error:
                return problem(400, str(error))
            except StoreError:
                return problem(503)
            except ResponderError as error:
                return problem(422, str(error))
            return JSONResponse({"note": note} if note else {})

        return take

    async def text(self, said: dict[str, Any]) -> None:
        await self.shop.text(text_at(said, "text", 1600))

    async def answer(self, said: dict[str, Any]) -> None:
        mail = self.shop.customer.find_mail(text_at(said, "mail", 100))
        if mail is None or mail.yours:
            raise BadDocument("That mail is not in this mailbox any more.")
        await self.shop.answer(mail, text_at(said, "text", 20_000))

    async def mail(self, said: dict[str, Any]) -> None:
        await self.shop.mail(text_at(said, "subject", 200, required=False), text_at(said, "text", 20_000))

    async def later(self, said: dict[str, Any]) -> None:
        seconds = said.get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int) or not 0 < seconds <= FURTHEST:
            raise BadDocument("The demo's clock goes forward, by 400 days at most.")
        await self.shop.later(seconds)

    async def event(self, said: dict[str, Any]) -> str:
        return await self.shop.event(text_at(said, "name", 200))

    async def anew(self, said: dict[str, Any]) -> None:
        await self.shop.anew()


class Guarded:
    """A handler as an ASGI application, so that the guard can stand before it."""

    def __init__(self, handler: Callable[[Request], Awaitable[Response]]) -> None:
        self.handler = handler

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        response = await self.handler(Request(scope, receive))
        await response(scope, receive, send)
