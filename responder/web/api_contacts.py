"""POST /api/contacts: a shop's system tells its contacts, one or many, with their consents."""

from __future__ import annotations

import asyncio
import math
from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from responder.errors import ResponderError, StoreError
from responder.service.contacts.as_json import Told, read_contacts
from responder.store.rights.importing import Import, Taken
from responder.values import frozen
from responder.web.answers import problem
from responder.web.api import is_json, merchant_of
from responder.web.body import read_body
from responder.web.documents import BadDocument, read_document, text_at
from responder.web.metrics import WebMetrics
from responder.web.options import WebOptions

if TYPE_CHECKING:
    from responder.service import Service

ABOUT = ("source", "declared_by")
MOST_CONTACTS = 200
BODY_LIMIT = 512 * 1024
MOST_VALUES = 20_000
# What a database takes beside all else; 100,000 contacts are in within the hour. Files are for `responder import`.
PER_SECOND = 30.0
BURST = 1_000


@frozen
class Asked:
    """One request: where its contacts come from, who declares their consents, and the contacts as they were told."""

    source: str
    declared_by: str
    contacts: list[Any]


class ContactApi:
    """Takes contacts with the bearer token of POST /api/events. Told again, they add nothing."""

    def __init__(self, service: Service, options: WebOptions, metrics: WebMetrics) -> None:
        self.service = service
        self.options = options
        self.metrics = metrics
        self.allowance = Allowance(PER_SECOND, BURST)
        self._turn = asyncio.Lock()

    async def post(self, request: Request) -> Response:
        """200 with a result for each contact, in their order: `taken` or `refused`, with the reason."""
        merchant = merchant_of(request, self.options)
        if merchant is None:
            return self._refused(problem(401, headers={"www-authenticate": "Bearer"}))
        if not is_json(request):
            return self._refused(problem(415, "Send the contacts as application/json."))
        try:
            asked = read_request(await read_body(request.scope, request.receive, BODY_LIMIT))
            wait = self.allowance.wait(merchant, len(asked.contacts))
            if wait:
                return self._refused(_later(wait))
            async with self._turn:
                return await self._take(merchant, asked)
        except BadDocument as error:
            return self._refused(problem(400, str(error)))
        except StoreError:
            self.metrics.contacts.labels("not_stored").inc()
            return problem(503, headers={"retry-after": "5"})
        except ResponderError as error:
            return self._refused(problem(422, str(error)))

    async def _take(self, merchant: str, asked: Asked) -> Response:
        shop = self.service.library.shops.get(merchant)
        country = shop.merchant.country if shop is not None else None
        now = self.service.clock.now()
        # Reading phone numbers takes its time, and webhooks are not to wait for it.
        told = await asyncio.to_thread(read_contacts, asked.contacts, country, now)
        if any(one.consents for one in told.people) and not asked.declared_by:
            raise BadDocument("Consents need 'declared_by': the name of whoever answers for them.")
        about = Import(merchant, asked.source, declared_by=asked.declared_by, way="api")
        taken = await self.service.rights.take_each(about, told.people)
        results = answer(asked.contacts, told, taken)
        number = sum(one["result"] == "taken" for one in results)
        self.metrics.contacts.labels("taken").inc(number)
        self.metrics.contacts.labels("refused").inc(len(results) - number)
        return JSONResponse({"taken": number, "refused": len(results) - number, "contacts": results})

    def _refused(self, response: Response) -> Response:
        self.metrics.contacts.labels("request_refused").inc()
        return response


def read_request(body: bytes) -> Asked:
    """The contacts in a request body: `contacts` is a list of them, or the body itself is one. Raises BadDocument."""
    document = read_document(body, most=MOST_VALUES)
    about = {name: text_at(document, name, 500, required=name == "source").strip() for name in ABOUT}
    rest = {name: value for name, value in document.items() if name not in ABOUT}
    found = rest.pop("contacts", None)
    if found is None:
        return Asked(about["source"], about["declared_by"], [rest])
    if rest:
        named = next(iter(rest))
        raise BadDocument(f"'{named[:40]}' is not known beside 'contacts'; only {' and '.join(ABOUT)} are.")
    if not isinstance(found, list) or not 0 < len(found) <= MOST_CONTACTS:
        raise BadDocument(f"'contacts' must be a list of 1 to {MOST_CONTACTS} contacts.")
    return Asked(about["source"], about["declared_by"], found)


def answer(contacts: list[Any], told: Told, taken: Taken) -> list[dict[str, Any]]:
    """What became of each contact, in their order. `id` is that of the request; none of ours goes out."""
    wrong = {one.line: one.text for one in told.mistakes}
    rows = {row.line: row for row in taken.rows}
    notes: dict[int, list[str]] = defaultdict(list)
    for line, why in taken.kept_out:
        notes[line].append(why)
    results = []
    for line, contact in enumerate(contacts, 1):
        named = contact.get("id") if isinstance(contact, dict) else None
        result: dict[str, Any] = {"id": named if isinstance(named, str | int) else None}
        row = rows.get(line)
        if row is None or not row.taken:
            reason = wrong.get(line) or "; ".join(notes[line]) or "it was not stored; try again"
            results.append(result | {"result": "refused", "reason": reason})
            continue
        done: dict[str, Any] = {
            "result": "taken",
            "new": row.new,
            "consents": row.consents,
            "withdrawn": row.withdrawn,
            "notes": notes[line],
        }
        results.append(result | done)
    return results


class Allowance:
    """So many a second for each merchant, and a burst of them at once: what a shop tells slows no other one down."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float] | None = None) -> None:
        self.per_second = per_second
        self.burst = burst
        self._clock = clock
        self._left: dict[str, tuple[float, float]] = {}

    def wait(self, owner: str, number: int) -> float:
        """0 and they count; or how many seconds later they would be let in."""
        now = self._clock() if self._clock else asyncio.get_running_loop().time()
        left, since = self._left.get(owner, (float(self.burst), now))
        left = min(float(self.burst), left + (now - since) * self.per_second)
        if left < number:
            self._left[owner] = (left, now)
            return (number - left) / self.per_second
        self._left[owner] = (left - number, now)
        return 0.0


def _later(seconds: float) -> Response:
    told = f"At most {PER_SECOND:.0f} contacts a second; send these later. For many at once there is responder import."
    return problem(429, told, headers={"retry-after": str(math.ceil(seconds))})
