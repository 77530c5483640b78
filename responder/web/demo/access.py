"""Who may use the demo page: whoever sits at this machine, with a page of this server."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from responder.web.answers import problem
from responder.web.body import header
from responder.web.clients import at_this_machine


class AtHome:
    """Answers 404 to everybody who is not at this machine, unless `anywhere`; 403 to other sites' pages.

    `at_this_machine` tells where a connection comes from, Origin and Sec-Fetch-Site whose page makes the browser ask.
    """

    def __init__(self, app: ASGIApp, anywhere: bool = False) -> None:
        self.app = app
        self.anywhere = anywhere

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.anywhere and not at_this_machine(scope):
            await problem(404)(scope, receive, send)
        elif scope["method"] == "POST" and not from_own_page(scope):
            await problem(403, "The demo takes this from its own page only.")(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def from_own_page(scope: Scope) -> bool:
    """Whether a page of ours asks. JSON with its own content type cannot be sent by a form of another site, either."""
    if header(scope, b"content-type").partition(b";")[0].strip().lower() != b"application/json":
        return False
    if header(scope, b"sec-fetch-site") not in (b"", b"same-origin"):
        return False
    origin = header(scope, b"origin")
    return not origin or origin.partition(b"://")[2] == header(scope, b"host")
