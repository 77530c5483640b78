"""The page that proves one person's consents (GDPR Art 7(1)), behind a link that the merchant has made.

It shows personal data to whoever holds the link, so the link is signed, ends, and is told apart from one that was
never made by nobody: every other address below `/consent/` gives the same short page. Of a person who was erased it
shows what their erasure left, which leads to nobody; an address that is typed in can be compared with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from responder.channels.languages import accepted
from responder.engine.clock import zone
from responder.engine.consent import PURPOSES, is_granted, last_line
from responder.engine.saying import suppressed
from responder.engine.world import World
from responder.language.script import ChannelKind, Purpose
from responder.service.proof_links import read_token
from responder.service.proving import COLUMNS, as_document, flat, rows
from responder.service.rights import Proof
from responder.service.spreadsheet import as_csv
from responder.store.rights.ledger import Line
from responder.store.rights.marks import PREFIX
from responder.store.worlds import load
from responder.values import frozen
from responder.web.api_contacts import Allowance
from responder.web.body import read_body
from responder.web.pages import page
from responder.web.wording.preferences import NAMES
from responder.web.wording.proof import LANGUAGES, Words, day, proof_words

if TYPE_CHECKING:
    from responder.config import Settings
    from responder.service import Service

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
# Beside the headers of every page, by which nobody keeps it or learns from where a link was followed.
CLOSED = {"x-robots-tag": "noindex, nofollow, noarchive"}
FORMS = {"proof.json": "application/json", "proof.csv": "text/csv; charset=utf-8"}
BODY_LIMIT = 2_048
# Whoever holds a link to an erasure record may compare addresses with it, but not go through all numbers.
PER_SECOND, BURST = 0.2, 20


@frozen
class Told:
    """How instants are told: in which words, and by which clock."""

    words: Words
    time_zone: str

    def instant(self, at: datetime) -> tuple[str, str]:
        """By the shop's clock, and in UTC."""
        here = at.astimezone(zone(self.time_zone))
        return f"{day(self.words, here)}, {here:%H:%M:%S} ({self.time_zone})", f"{at:%Y-%m-%d %H:%M:%S} UTC"

    def day(self, at: datetime) -> str:
        return day(self.words, at.astimezone(zone(self.time_zone)))


class ProofPage:
    """`/consent/{token}`, and the same as a file: `/consent/{token}/proof.json` and `/proof.csv`. Only looks."""

    def __init__(self, service: Service, settings: Settings) -> None:
        self.service = service
        self.settings = settings
        self.allowance = Allowance(PER_SECOND, BURST)

    async def show(self, request: Request) -> Response:
        """The ledger of one person for people to read and to print, or what an erasure left."""
        proof, world = await self._find(request.path_params["token"])
        if proof is None:
            return nothing(request)
        if world is None:
            return self._erased(request, proof)
        told = Told(_words_for(request, world.contact.language, world.merchant.language), world.merchant.time_zone)
        values = {
            **self._common(request, proof, told),
            "contact": world.contact.id,
            "state": [
                _state(world, kind, purpose, told) for kind in KINDS for purpose in PURPOSES if _is_known(world, kind)
            ],
            "lines": _lines(proof.lines, told),
        }
        return page(request, "proof.html", values, headers=CLOSED)

    async def compare(self, request: Request) -> Response:
        """Whether an address that was typed in is that of an erasure record: then what was kept of it is shown."""
        body = await read_body(request.scope, request.receive, BODY_LIMIT)
        proof, world = await self._find(request.path_params["token"])
        if proof is None:
            return nothing(request)
        if world is not None:
            return Response(status_code=405, headers={"allow": "GET, HEAD"})
        if self.allowance.wait(proof.mark, 1):
            return self._erased(request, proof, "later")
        typed = parse_qs(body.decode("utf-8", "replace")).get("address", [""])[-1]
        same = self.service.rights.has_mark(typed, proof.merchant, proof.mark)
        return self._erased(request, proof, "is it" if same else "is not it")

    async def file(self, request: Request) -> Response:
        """The same lines with everything that is kept of them."""
        name = request.path_params["name"]
        proof, world = await self._find(request.path_params["token"]) if name in FORMS else (None, None)
        if proof is None or (world is None and name == "proof.csv"):
            return nothing(request)
        if name == "proof.csv":
            text = as_csv(COLUMNS, rows(proof))
        else:
            # The lines of a person who was erased are for who knows the address: `responder consent ADDRESS`.
            document = {**as_document(proof), **({} if world is not None else {"lines": []})}
            text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        told = {**CLOSED, "content-type": FORMS[name], "content-disposition": f'attachment; filename="consent-{name}"'}
        return Response(text, headers=told)

    async def _find(self, token: str) -> tuple[Proof | None, World | None]:
        """What a link proves; with the person's world, unless they were erased."""
        now = self.service.clock.now()
        named = read_token(token, self.settings.secret, now)
        if named is None:
            return None, None
        if named[1].startswith(PREFIX):
            return await self.service.rights.proof_of_erased(*named), None
        proof = await self.service.rights.proof_of(*named)
        if proof is None:
            return None, None
        loaded = await self.service.store.read(load, {named}, self.service.library.shops, now)
        world = loaded.worlds.get(named)
        return (proof, world) if world is not None else (None, None)

    def _common(self, request: Request, proof: Proof, told: Told) -> dict[str, object]:
        return {
            "proof": proof,
            "words": told.words,
            "languages": [(code, NAMES[code]) for code in LANGUAGES],
            "now": told.instant(self.service.clock.now()),
            "path": request.url.path.rstrip("/"),
        }

    def _erased(self, request: Request, proof: Proof, compared: str = "") -> Response:
        """The records of an erasure. The lines that were kept are shown to who knows the address, and nobody else."""
        merchant = self.service.library.shops[proof.merchant].merchant
        told = Told(_words_for(request, merchant.language), merchant.time_zone)
        words = told.words
        since = proof.suppressed_since
        records = [
            {
                "at": told.instant(one.at),
                "about": [
                    (words["why"], words[one.why]),
                    (words["by"], one.who),
                    *([(words["messages"], str(one.messages))] if one.messages is not None else ()),
                ],
            }
            for one in proof.erasures
        ]
        values = {
            **self._common(request, proof, told),
            "records": records,
            "silence": words["silent since"].format(day=told.day(since)) if since else words["not silent"],
            "kept": words["proof kept" if proof.lines else "proof gone"],
            "hash": proof.mark.removeprefix(PREFIX),
            "compared": compared,
            "lines": _lines(proof.lines, told) if compared == "is it" else [],
        }
        return page(request, "erased.html", values, status=429 if compared == "later" else 200, headers=CLOSED)


def nothing(request: Request) -> Response:
    """What every link gives that is none: not made by us, changed, over, or of somebody who is not here any more."""
    values = {"words": proof_words(*accepted(request.headers.get("accept-language", "")))}
    return page(request, "nothing.html", values, status=404, headers=CLOSED)


def _words_for(request: Request, *otherwise: str | None) -> Words:
    """The language that a reader has chosen on the page, else the customer's, else the shop's."""
    return proof_words(request.query_params.get("language"), *otherwise)


def _is_known(world: World, kind: ChannelKind) -> bool:
    return kind in world.contact.addresses or any(line.channel == kind for line in world.consents)


def _state(world: World, kind: ChannelKind, purpose: Purpose, told: Told) -> Mapping[str, str]:
    """How a channel and purpose stand now, and since when."""
    words = told.words
    line = last_line(world.consents, kind, purpose)
    address = world.contact.addresses.get(kind)
    allowed = is_granted(world.consents, kind, purpose, world.now, world.contact.country or world.merchant.country)
    stopped = address is not None and suppressed(world, kind, address)
    if line is None:
        stands = words["needs none" if allowed else "never"]
    else:
        key = "since" if allowed else "over" if line.granted else "withdrawn on"
        stands = words[key].format(day=told.day(line.at))
    return {
        "what": words[f"{kind} {purpose}"],
        "told": f"{stands}; {words['nothing sent']}" if stopped else stands,
        "allowed": "yes" if allowed and not stopped else "no",
    }


def _lines(lines: Sequence[Line], told: Told) -> list[Mapping[str, object]]:
    return [_line(line, told) for line in lines]


def _line(line: Line, told: Told) -> Mapping[str, object]:
    """One line of the ledger: a heading, and what proves it as (name, text)."""
    row = flat(line)
    words = told.words
    times = (("our message", row["shown_at"]), ("their message", row["message_at"]))
    about = [(words[name], told.instant(at)[1]) for name, at in times if at is not None]
    about += [(words[name], str(row[key])) for name, key in ABOUT if row[key]]
    return {
        "what": words.get(f"{line.channel} {line.purpose}", f"{line.channel} {line.purpose}"),
        "granted": line.granted,
        "at": told.instant(line.at),
        "how": words[row["source"] if row["source"] in HOW else "other"],
        "basis": words.get(line.basis, line.basis),
        "words": row["words"],
        "shown": row["shown"],
        "double": row["double_opt_in"],
        "about": about,
    }


HOW = frozenset(
    (
        "dialog",
        "form",
        "keyword",
        "unsubscribe address",
        "preference page",
        "gateway",
        "import",
        "api",
        "merge",
        "operator",
    )
)
ABOUT = (
    *((name, name) for name in ("shown_language", "shown_version", "form_url", "form_ip", "form_agent")),
    ("declared", "declared"),
    ("declared_by", "declared_by"),
    ("message", "message"),
    ("at the gateway", "message_reference"),
    ("shown_message", "shown_message"),
    ("at the gateway", "shown_reference"),
    ("id", "id"),
)
