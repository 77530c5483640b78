"""The link in every offer by mail: a page on GET, an end to the offers on POST.

RFC 8058 section 3.1: the mailbox provider posts `List-Unsubscribe=One-Click` without cookies and follows no redirect;
section 3.2: a GET must not unsubscribe, since scanners follow links. The link holds the same signed address as the
mailto: way (`/u/hei+u…@shop.example`), so it proves that whoever uses it has the mail, and names nobody.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from responder.channels.mail.addressing import read_token
from responder.config import Settings
from responder.store.catalogue import ChannelRecord
from responder.store.connection.sets import next_position
from responder.store.inward.arrivals import Arrival
from responder.store.inward.mails import Parent, find_parents
from responder.web.body import read_body
from responder.web.metrics import WebMetrics
from responder.web.pages import base_of, page
from responder.web.wording.preferences import preference_words

if TYPE_CHECKING:
    from responder.service import Service

BODY_LIMIT = 8_192
# A second click within some seconds is the same click; a later one counts, for the customer may have come back in
# between by a click on the other page.
EVERYTHING = "STOP ALL e-mail and SMS"
"""What the button says that ends all: it names both channels, so that it counts on both with any policy."""
SAME_CLICK = 5


class Unsubscribe:
    """`/u/{address}`: withdraws by way of the same engine rule as a mail to that address."""

    def __init__(self, service: Service, settings: Settings, metrics: WebMetrics) -> None:
        self.service = service
        self.secret = settings.secret
        self.metrics = metrics

    async def show(self, request: Request) -> Response:
        """The page with its two buttons; shows no address, and changes nothing."""
        channel, parent = await self._find(request.path_params["address"])
        return self._page(request, channel, "known" if parent else "unknown")

    async def act(self, request: Request) -> Response:
        """One click, or a button of the page (`all=yes`: every message on every channel)."""
        body = await read_body(request.scope, request.receive, BODY_LIMIT)
        channel, parent = await self._find(request.path_params["address"])
        if channel is None or parent is None:
            self.metrics.unsubscribes.labels("link", "unknown").inc()
            return self._page(request, None, "unknown")
        everything = parse_qs(body.decode("latin-1")).get("all") == ["yes"]
        await self.service.intake.submit(self._arrival(channel, parent, everything))
        self.metrics.unsubscribes.labels("link", "everything" if everything else "offers").inc()
        return self._page(request, channel, "done")

    def _arrival(self, channel: ChannelRecord, parent: Parent, everything: bool) -> Arrival:
        """What the click says, as the customer's own message: kept, with its time, as evidence."""
        now = self.service.clock.now()
        return Arrival(
            merchant=channel.merchant,
            channel=channel.id,
            kind="email",
            id=secrets.token_hex(16),
            reference=f"click:{parent.id}:{everything:d}:{int(now.timestamp()) // SAME_CLICK}",
            address=parent.address,
            text=EVERYTHING if everything else "Unsubscribe",
            at=now,
            position=next_position(),
            details={"way": "unsubscribe link"},
            owner=parent.contact,
            unsubscribe=not everything,
        )

    async def _find(self, address: str) -> tuple[ChannelRecord | None, Parent | None]:
        """The mailbox that a link is of, and the mail of ours that it stood in."""
        token = read_token(address, self.secret) if len(address) <= 400 and self.secret else None
        if token is None or token.purpose != "unsubscribe":
            return None, None
        local, _, domain = address.lower().rpartition("@")
        mailbox = f"{local.rpartition('+')[0]}@{domain}"
        for shop in self.service.library.shops.values():
            for channel in shop.mailboxes():
                if channel.address.lower() == mailbox:
                    found = await self.service.store.read(find_parents, channel.merchant, [token.message], [])
                    if found:
                        return channel, found[0]
        return None, None

    def _page(self, request: Request, channel: ChannelRecord | None, state: str) -> Response:
        merchant = self.service.library.shops[channel.merchant].merchant if channel else None
        words = preference_words(request.headers.get("accept-language", ""), merchant.language if merchant else "en")
        values = {"words": words, "state": state, "merchant": merchant.name if merchant else ""}
        base = base_of(request)
        values["preferences"] = base + request.url.path.removeprefix(base).replace("/u/", "/p/", 1)
        return page(request, "unsubscribe.html", values, status=404 if state == "unknown" else 200)
