"""POST /api/events: a shop tells what happened in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from responder.errors import ResponderError, StoreError
from responder.language.wants import EVENT
from responder.web.answers import problem
from responder.web.body import bearer, header, read_body
from responder.web.documents import BadDocument, object_at, read_document, text_at
from responder.web.metrics import WebMetrics
from responder.web.options import WebOptions

if TYPE_CHECKING:
    from responder.service import Service

KEYS = {"id", "name", "contact", "data"}


class EventApi:
    """Takes events with a merchant's bearer token; 202 only after they are durably stored."""

    def __init__(self, service: Service, options: WebOptions, metrics: WebMetrics, limit: int) -> None:
        self.service = service
        self.options = options
        self.metrics = metrics
        self.limit = limit

    async def post(self, request: Request) -> Response:
        """One event: `id` (told twice, it counts once), `name`, `contact` (sms, email, fields), `data`.

        Where something of the contact could not be taken the answer names it, with why; the event is stored.
        """
        merchant = merchant_of(request, self.options)
        if merchant is None:
            return self._done("refused", problem(401, headers={"www-authenticate": "Bearer"}))
        if not is_json(request):
            return self._done("refused", problem(415, "Send the event as application/json."))
        try:
            event = read_event(await read_body(request.scope, request.receive, self.limit))
            new = await self.service.receive_event(merchant, **event)
            not_taken = await self.service.not_taken(merchant, event["contact"], event["data"])
        except BadDocument as error:
            return self._done("refused", problem(400, str(error)))
        except StoreError:
            return self._done("not_stored", problem(503, headers={"retry-after": "5"}))
        except ResponderError as error:
            return self._done("refused", problem(422, str(error)))
        left_out = [{"field": one.field, "reason": one.reason} for one in not_taken]
        answer = JSONResponse({"not_taken": left_out}, 202) if left_out else Response(status_code=202)
        return self._done("accepted" if new is not False else "duplicate", answer)

    def _done(self, outcome: str, response: Response) -> Response:
        self.metrics.events.labels(outcome).inc()
        return response


def merchant_of(request: Request, options: WebOptions) -> str | None:
    """Whose bearer token came with a request; None where it is nobody's."""
    token = bearer(request.scope)
    return options.merchant_of(token) if token else None


def is_json(request: Request) -> bool:
    return header(request.scope, b"content-type").lower().startswith(b"application/json")


def read_event(body: bytes) -> dict[str, Any]:
    """The event in a request body, as `Service.receive_event` takes it. Raises BadDocument."""
    document = read_document(body)
    unknown = sorted(set(document) - KEYS)
    if unknown:
        raise BadDocument(f"'{unknown[0][:40]}' is not known here; an event has id, name, contact and data.")
    name = text_at(document, "name", 200)
    if not EVENT.fullmatch(name):
        raise BadDocument("'name' must be small letters, digits and _, in parts between dots, like 'order.delivered'.")
    contact = object_at(document, "contact")
    for kind in ("sms", "email"):
        text_at(contact, kind, 320, required=False)
    if not contact.get("sms") and not contact.get("email"):
        raise BadDocument("'contact' must have 'sms' (a phone number as +47…) or 'email'.")
    return {
        "event_id": text_at(document, "id", 200).strip(),
        "name": name,
        "contact": contact,
        "data": object_at(document, "data"),
    }
