"""The page that proves one person's consents (GDPR Art 7(1)), behind a link that the merchant has made.

It shows personal data to whoever holds the link, so the link is signed, ends, and is told apart from one that was
never made by nobody: every other address below `/consent/` gives the same short page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from responder.engine.clock import zone
from responder.engine.consent import PURPOSES, is_granted, last_line
from responder.engine.saying import suppressed
from responder.engine.world import World
from responder.language.script import ChannelKind
from responder.service.proof_links import read_token
from responder.service.proving import COLUMNS, as_document, flat
from responder.service.rights import Proof
from responder.service.spreadsheet import as_csv
from responder.store.ledger import Line
from responder.store.worlds import load
from responder.web.pages import page

if TYPE_CHECKING:
    from responder.config import Settings
    from responder.service import Service

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
CHANNELS = {"sms": "text message", "email": "e-mail"}
PURPOSE_NAMES = {"marketing": "Offers", "service": "Messages about orders"}
HOW = {
    "dialog": "In a dialog: they answered us",
    "form": "On a web form",
    "keyword": "In a message of their own",
    "unsubscribe address": "By the unsubscribe link or button of a mail",
    "preference page": "On the preference page behind a link in a mail of ours",
    "gateway": "Told by the gateway or the mail provider",
    "import": "In a file that the shop brought along",
    "api": "Told by the shop's own system",
    "merge": "When two contacts turned out to be one person; the stricter choice of both counts",
    "operator": "Taken down by a person at the shop",
}
# Beside the headers of every page, by which nobody keeps it or learns from where a link was followed.
CLOSED = {"x-robots-tag": "noindex, nofollow, noarchive"}
FORMS = {"proof.json": "application/json", "proof.csv": "text/csv; charset=utf-8"}


class ProofPage:
    """`/consent/{token}`, and the same as a file: `/consent/{token}/proof.json` and `/proof.csv`. Only looks."""

    def __init__(self, service: Service, settings: Settings) -> None:
        self.service = service
        self.settings = settings

    async def show(self, request: Request) -> Response:
        """The ledger of one person for people to read and to print."""
        proof, world = await self._find(request.path_params["token"])
        if proof is None or world is None:
            return nothing()
        values = {
            "proof": proof,
            "contact": world.contact.id,
            "state": [_state(world, kind, purpose) for kind in KINDS for purpose in PURPOSES if _is_known(world, kind)],
            "lines": [_line(line, number, world) for number, line in enumerate(proof.lines, 1)],
            "now": _instant(world.now, world),
            "path": request.url.path.rstrip("/"),
        }
        return page("proof.html", values, headers=CLOSED)

    async def file(self, request: Request) -> Response:
        """The same lines with everything that is kept of them."""
        name = request.path_params["name"]
        proof, _ = await self._find(request.path_params["token"]) if name in FORMS else (None, None)
        if proof is None:
            return nothing()
        if name == "proof.csv":
            text = as_csv(COLUMNS, [flat(line) for line in proof.lines])
        else:
            text = json.dumps(as_document(proof), ensure_ascii=False, indent=2) + "\n"
        told = {**CLOSED, "content-type": FORMS[name], "content-disposition": f'attachment; filename="consent-{name}"'}
        return Response(text, headers=told)

    async def _find(self, token: str) -> tuple[Proof | None, World | None]:
        now = self.service.clock.now()
        named = read_token(token, self.settings.secret, now)
        proof = await self.service.rights.proof_of(*named) if named is not None else None
        if named is None or proof is None:
            return None, None
        loaded = await self.service.store.read(load, {named}, self.service.library.shops, now)
        return proof, loaded.worlds.get(named)


def nothing() -> Response:
    """What every link gives that is none: not made by us, changed, over, or of somebody who is not here any more."""
    return page("nothing.html", {}, status=404, headers=CLOSED)


def _is_known(world: World, kind: ChannelKind) -> bool:
    return kind in world.contact.addresses or any(line.channel == kind for line in world.consents)


def _state(world: World, kind: ChannelKind, purpose: str) -> Mapping[str, str]:
    """How a channel and purpose stand now, and since when."""
    found = next(one for one in PURPOSES if one == purpose)
    line = last_line(world.consents, kind, found)
    address = world.contact.addresses.get(kind)
    allowed = is_granted(world.consents, kind, found, world.now, world.contact.country or world.merchant.country)
    stopped = address is not None and suppressed(world, kind, address)
    if line is None:
        told = "needs no consent" if allowed else "never allowed"
    elif allowed:
        told = f"allowed since {_instant(line.at, world)[0]}"
    else:
        told = f"{'over; allowed on' if line.granted else 'withdrawn on'} {_instant(line.at, world)[0]}"
    return {
        "what": f"{PURPOSE_NAMES[purpose]} by {CHANNELS[kind]}",
        "told": f"{told}; nothing is sent to this address" if stopped else told,
        "allowed": "yes" if allowed and not stopped else "no",
    }


def _line(line: Line, number: int, world: World) -> Mapping[str, object]:
    """One line of the ledger: a heading, and what proves it as (name, text)."""
    row = flat(line)
    times = (("Our message went", row["shown_at"]), ("Their message came", row["message_at"]))
    about = [(name, _instant(at, world)[1]) for name, at in times if at is not None]
    about += [(name, str(row[key])) for name, key in ABOUT if row[key]]
    return {
        "number": number,
        "what": f"{PURPOSE_NAMES.get(line.purpose, line.purpose)} by {CHANNELS.get(line.channel, line.channel)}",
        "granted": line.granted,
        "at": _instant(line.at, world),
        "how": HOW.get(str(row["source"]), "As told below"),
        "basis": "existing customer (soft opt-in)" if line.basis == "soft opt-in" else line.basis,
        "words": row["words"],
        "shown": row["shown"],
        "double": row["double_opt_in"],
        "about": about,
    }


ABOUT = (
    ("Language of the wording", "shown_language"),
    ("Version of the wording", "shown_version"),
    ("Form", "form_url"),
    ("From the IP address", "form_ip"),
    ("With the browser", "form_agent"),
    ("Source as declared", "declared"),
    ("Declared by", "declared_by"),
    ("Id of their message", "message"),
    ("The same at the gateway", "message_reference"),
    ("Id of our message", "shown_message"),
    ("The same at the gateway", "shown_reference"),
    ("Line of the ledger", "id"),
)


def _instant(at: datetime, world: World) -> tuple[str, str]:
    """An instant by the shop's clock, and in UTC."""
    local: ZoneInfo = zone(world.merchant.time_zone)
    here = at.astimezone(local)
    return f"{here.day} {here:%B %Y, %H:%M:%S} ({world.merchant.time_zone})", f"{at:%Y-%m-%d %H:%M:%S} UTC"
