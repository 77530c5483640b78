"""What the server says back: short sentences, never a stack trace, never what was sent in."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from responder.web.body import BodyTooLarge, BodyTooSlow

SENTENCES = {
    400: "The request could not be read.",
    401: "An API token is missing or not valid.",
    403: "This is not allowed.",
    404: "There is nothing here.",
    405: "This address does not take that method.",
    408: "The request took too long to arrive.",
    413: "The request is larger than this address takes.",
    415: "The request has a content type that this address does not take.",
    500: "Something went wrong here; it has been noted.",
    503: "This could not be stored right now; try again.",
}


def plain(status: int, text: str = "", headers: Mapping[str, str] | None = None) -> Response:
    """A sentence for whoever reads the other end's log."""
    return PlainTextResponse((text or SENTENCES[status]) + "\n", status, headers)


def problem(status: int, text: str = "", headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The same for programs: `{"error": "…"}`."""
    return JSONResponse({"error": text or SENTENCES.get(status, SENTENCES[400])}, status, headers)


async def http_error(request: Request, error: Exception) -> Response:
    """Starlette's own refusals (404, 405, …) in our words."""
    assert isinstance(error, HTTPException)
    return problem(error.status_code, headers=error.headers)


async def too_large(request: Request, error: Exception) -> Response:
    assert isinstance(error, BodyTooLarge)
    # What is left of the body is not read, so the connection cannot be used again.
    return problem(413, headers={"connection": "close"})


async def too_slow(request: Request, error: Exception) -> Response:
    assert isinstance(error, BodyTooSlow)
    return problem(408, headers={"connection": "close"})


async def unforeseen(request: Request, error: Exception) -> Response:
    """Any other exception: the log has the trace (the server prints it), the other end a sentence."""
    return problem(500)
